"""`correct`, `rate`, `choose` and `answered`: the owner's word, which outranks what was read."""

import getpass
from pathlib import Path

import click

from briefgate.cli.session import locked_desk_of
from briefgate.desk import Desk
from briefgate.errors import WordRefused
from briefgate.owner_word import Chosen, Correction, Rating, corrected
from briefgate.pipeline import judge_anew
from briefgate.replying import note_answered
from briefgate.store.records import WordKind
from briefgate.views import one_lead
from extract.brief import Brief
from score.assessment import Verdict
from score.case import Gate
from score.rules import Rule

GATES = {Rule.GATE_BUDGET_CHOICE: Gate.BUDGET, Rule.GATE_HARD_CHOICE: Gate.ENJOY}
RATINGS = {"0": 0, "0.25": 1, "0.5": 2, "0.75": 3, "1": 4}


@click.command()
@click.argument("lead", type=int)
@click.argument("field")
@click.argument("value")
@click.pass_obj
def correct(home: Path | None, lead: int, field: str, value: str) -> None:
    """Correct one fact of a lead; "unknown" takes it away. The lead is judged anew."""
    with locked_desk_of(home) as desk:
        word = Correction(field=field, value=value, said_on=desk.today)
        corrected(Brief(), word)
        _say(desk, lead, WordKind.CORRECTION, word, by=getpass.getuser())


@click.command()
@click.argument("lead", type=int)
@click.option("--enjoy", type=click.Choice(list(RATINGS)), help="Will your team enjoy it?")
@click.option("--forward", type=click.Choice(list(RATINGS)), help="Does it move you forward?")
@click.pass_obj
def rate(home: Path | None, lead: int, enjoy: str | None, forward: str | None) -> None:
    """Rate how well a lead suits you; this outranks every sign read from the mail."""
    if enjoy is None and forward is None:
        message = "Rate --enjoy, --forward or both, from 0 to 1."
        raise click.UsageError(message)
    word = Rating(
        enjoy=None if enjoy is None else RATINGS[enjoy], forward=None if forward is None else RATINGS[forward]
    )
    with locked_desk_of(home) as desk:
        _say(desk, lead, WordKind.RATING, word, by=getpass.getuser())


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
        _say(desk, lead, WordKind.CHOICE, Chosen(gate=gate, reason=reason.strip(), premium=premium), by=by.strip())


@click.command()
@click.argument("lead", type=int)
@click.pass_obj
def answered(home: Path | None, lead: int) -> None:
    """Say that a prospect answered, by phone or otherwise: the clock of our questions stops."""
    with locked_desk_of(home) as desk:
        open_asks = tuple(ask.ask for ask in desk.store.drafts.asks(lead) if ask.answered_on is None)
        if not open_asks:
            message = f"Nothing was asked of lead {lead} that is still open."
            raise WordRefused(message, hint=f"`briefgate show {lead}` shows what was asked.")
        with desk.store.transaction():
            note_answered(desk, lead, open_asks, at=desk.clock())
            _say(desk, lead, WordKind.ANSWERED, {"on": desk.today}, by=getpass.getuser())


def _say(desk: Desk, lead: int, kind: WordKind, word: object, *, by: str) -> None:
    at = desk.clock()
    before = one_lead(desk, lead).verdict
    with desk.store.transaction():
        desk.store.words.add(lead, kind, word, by=by, at=at)
        judge_anew(desk, lead, at=at)
    after = one_lead(desk, lead).verdict
    language = desk.config.agency.language
    name = desk.templates.verdict_name(after, language)
    was = "still" if after is before else f"{desk.templates.verdict_name(before, language)} before, now"
    click.echo(f"Lead {lead}: {was} {name}.")
