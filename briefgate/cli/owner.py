"""`correct`, `rate`, `choose`, `answered` and `reminded`: the owner's word, which outranks what was read."""

import getpass
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from briefgate.assessing import judge_anew
from briefgate.cli.output import say
from briefgate.cli.session import locked_desk_of
from briefgate.desk import Desk
from briefgate.errors import WordRefused
from briefgate.owner_word import Answered, Chosen, Correction, Rating, refuse_unusable
from briefgate.replying import note_answered, note_reminded
from briefgate.store.records import DraftState, WordKind
from briefgate.views import one_lead
from score.assessment import Verdict
from score.case import Gate
from score.rules import Rule

GATES = {Rule.GATE_BUDGET_CHOICE: Gate.BUDGET, Rule.GATE_HARD_CHOICE: Gate.ENJOY}
RATINGS = {"0": 0, "0.25": 1, "0.5": 2, "0.75": 3, "1": 4}
by_whom = click.option(
    "--by",
    default="",
    callback=lambda _context, _option, by: by.strip() or user(),
    help="Who says so. Default: you.",
)


@click.command()
@click.argument("lead", type=int)
@click.argument("field")
@click.argument("value")
@by_whom
@click.pass_obj
def correct(home: Path | None, lead: int, field: str, value: str, by: str) -> None:
    """Correct one fact of a lead, such as `correct 3 budget 25000`; "unknown" takes it away.

    The lead is judged anew, and a new reply is drafted where the verdict changes.

    Facts: budget, budget_approved, budget_flexible, paid_in; sender_decides, decider, decider_address, others_sign,
    access_refused; services, need_impact, first_time_buyer; start, deadline, deadline_fixed, urgent, exploring,
    reply_by; company, town, referred_by, cause; intent, excluded_business, excluded_mention. `instructions none` and
    `attachments none` say that you looked yourself.
    """
    with locked_desk_of(home) as desk:
        word = Correction(field=field, value=value, said_on=desk.today)
        refuse_unusable(word, desk.config.agency)
        take(desk, lead, WordKind.CORRECTION, word, by=by)


@click.command()
@click.argument("lead", type=int)
@click.option("--enjoy", type=click.Choice(list(RATINGS)), help="Will your team enjoy it?")
@click.option("--forward", type=click.Choice(list(RATINGS)), help="Does it move you forward?")
@by_whom
@click.pass_obj
def rate(home: Path | None, lead: int, enjoy: str | None, forward: str | None, by: str) -> None:
    """Rate how well a lead suits you; this outranks every sign read from the mail."""
    if enjoy is None and forward is None:
        message = "Rate --enjoy, --forward or both, from 0 to 1."
        raise click.UsageError(message)
    word = Rating(
        enjoy=None if enjoy is None else RATINGS[enjoy], forward=None if forward is None else RATINGS[forward]
    )
    with locked_desk_of(home) as desk:
        take(desk, lead, WordKind.RATING, word, by=by)


@click.command()
@click.argument("lead", type=int)
@click.option("--by", required=True, help="Who chooses.")
@click.option("--reason", required=True, help="Why.")
@click.option("--premium", type=click.IntRange(0, 500), default=0, help="What it adds to your price, in percent.")
@click.pass_obj
def choose(home: Path | None, lead: int, by: str, reason: str, premium: int) -> None:
    """Choose knowingly to go on with a lead that asks for it; the gates that follow still apply."""
    with locked_desk_of(home) as desk:
        view = one_lead(desk, lead)
        gate = GATES.get(view.reasons[0].rule)
        if view.verdict is not Verdict.CHOOSE or gate is None:
            verdict = desk.templates.verdict_name(view.verdict, desk.config.agency.language)
            message = f"Lead {lead} asks for no choice; it stands at {verdict}."
            raise WordRefused(message, hint=f"`briefgate explain {lead}` says why; `correct` and `rate` change that.")
        if not by.strip() or not reason.strip():
            message = "A choice needs the name of who chooses, and why."
            raise WordRefused(message, hint='--by "Eva" --reason "We want this brand on our list."')
        least = desk.rubric.premium_hard if gate is Gate.ENJOY else 0
        if premium < least:
            message = f"A client who is hard to work with costs at least {least}% more."
            raise WordRefused(message, hint=f"Say --premium {least} or more.")
        take(desk, lead, WordKind.CHOICE, Chosen(gate=gate, reason=reason.strip(), premium=premium), by=by.strip())


@click.command()
@click.argument("lead", type=int)
@click.pass_obj
def answered(home: Path | None, lead: int) -> None:
    """Say that a prospect answered, by phone or otherwise: the clock of our questions stops."""
    with locked_desk_of(home) as desk:
        desk.store.leads.get(lead)
        with desk.store.transaction():
            asks = note_answered(desk, lead, at=desk.clock())
            if not asks:
                message = f"Nothing was asked of lead {lead} that is still open."
                raise WordRefused(message, hint=f"`briefgate show {lead}` shows what was asked.")
            take(desk, lead, WordKind.ANSWERED, Answered(on=desk.today, asks=asks), by=user())


@click.command()
@click.argument("lead", type=int)
@click.pass_obj
def reminded(home: Path | None, lead: int) -> None:
    """Say that you reminded a prospect of questions that are overdue; if they stay silent, the lead rests."""
    with locked_desk_of(home) as desk:
        desk.store.leads.get(lead)
        if not note_reminded(desk, lead, on=desk.today, at=desk.clock()):
            message = f"Nothing that was asked of lead {lead} is overdue, or you reminded them already."
            raise WordRefused(message, hint=f"`briefgate show {lead}` shows what was asked.")
        days = desk.rubric.reminder_days
        say(f"Lead {lead}: noted. Homework that is still missing after {days} days lets it rest until they write.")


def take(desk: Desk, lead: int, kind: WordKind, word: object, *, by: str) -> None:
    """Keep the word, judge anew, and say what it changed."""
    with judged_after(desk, lead):
        desk.store.words.add(lead, kind, word, by=by, at=desk.clock())


@contextmanager
def judged_after(desk: Desk, lead: int) -> Iterator[None]:
    """Judge a lead anew after the block, in one transaction with it, and say what that changed."""
    before = one_lead(desk, lead)
    with desk.store.transaction():
        yield
        drafted = judge_anew(desk, lead, at=desk.clock())
    after = one_lead(desk, lead)
    language = desk.config.agency.language
    name = desk.templates.verdict_name(after.verdict, language)
    was = (
        "still"
        if after.verdict is before.verdict
        else f"{desk.templates.verdict_name(before.verdict, language)} before, now"
    )
    say(f"Lead {lead}: {was} {name}. {after.reasons[0].text}")
    if drafted:
        say(f"A new reply is drafted: `briefgate draft show {lead}`.")
    elif after.draft is not None and after.draft.status is DraftState.EDITED:
        say("Your edited reply stays as it is.")


def user() -> str:
    """Who is at the terminal; a container may run under a user without a name."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "the owner"
