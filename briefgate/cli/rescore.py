"""`rescore`: what is known of every lead, judged by today's rubric or another."""

import json
import os
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import click

from briefgate.assessing import rescore as assess_anew
from briefgate.cli.output import heading, json_option, progress_of, say
from briefgate.cli.session import desk_of, locked_desk_of
from briefgate.config import load
from briefgate.desk import Desk
from briefgate.rescoring import Flips, FlipView, Move, flips_of, kept_flip, rescored, supposed_flip, terms_of
from briefgate.store.records import ENDED, Terms
from briefgate.views import rounded
from score.assessment import Reason

T = TypeVar("T")
Details = Callable[[int, int], FlipView]


@click.command()
@click.option("--dry-run", is_flag=True, help="Only say what would change; ended leads too.")
@click.option(
    "--rubric",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="With --dry-run: a file of settings to try; what it doesn't say stays as it is in config.toml.",
)
@json_option
@click.pass_obj
def rescore(home: Path | None, dry_run: bool, rubric: Path | None, as_json: bool) -> None:  # noqa: FBT001  # click gives flags by name
    """Judge every open lead anew by the rubric as it is now, and list those whose verdict changes.

    Earlier assessments are kept, the digest shows what changed, and a reply that you edited stays as it is.
    """
    if rubric is not None and not dry_run:
        message = "--rubric only tries a file out: say --dry-run too."
        raise click.UsageError(message)
    if dry_run:
        with desk_of(home) as desk:
            config = load(desk.home, os.environ, over=rubric) if rubric else desk.config
            terms, weeks = terms_of(config), config.agency.weeks_booked
            details = partial(supposed_flip, desk, terms, weeks_booked=weeks)
            _show(desk, _tried(desk, terms, weeks), details, as_json=as_json)
    else:
        with locked_desk_of(home) as desk:
            _show(desk, _kept(desk), lambda lead, _: kept_flip(desk, lead), as_json=as_json, kept=True)


def _tried(desk: Desk, terms: Terms, weeks_booked: int) -> Flips:
    leads = rescored(desk.store, terms, today=desk.today, weeks_booked=weeks_booked)
    with progress_of("Judging again", sum(desk.store.counts().leads.values())) as advance:
        return flips_of(_each(leads, advance))


def _kept(desk: Desk) -> Flips:
    flips = Flips()
    open_leads = sum(count for state, count in desk.store.counts().leads.items() if state not in ENDED)
    with progress_of("Judging again", open_leads) as advance:
        for lead, before, after in _each(assess_anew(desk), advance):
            flips.add(lead, before, after)
    return flips


def _each(leads: Iterable[T], advance: Callable[[], None]) -> Iterator[T]:
    for lead in leads:
        yield lead
        advance()


def _show(desk: Desk, flips: Flips, details: Details, *, as_json: bool, kept: bool = False) -> None:
    if as_json:
        _print_json(desk, flips, details, kept=kept)
        return
    for move, count, leads in flips.groups():
        heading(f"{_named(desk, move)}: {count}")
        for lead in leads:
            _print_flip(desk, details(*lead))
    moved = sum(count for _, count, _ in flips.groups())
    ended = f" ({flips.ended} of them ended)" if flips.ended else ""
    done = "" if kept else " Nothing was written."
    if moved:
        say()
    say(f"{flips.judged} leads judged{ended}, {moved} with another verdict.{done}")


def _named(desk: Desk, move: Move) -> str:
    return " → ".join(desk.templates.verdict_name(verdict, desk.config.agency.language) for verdict in move)


def _print_flip(desk: Desk, flip: FlipView) -> None:
    lead = flip.lead
    state = f" [{lead.state}]" if lead.state in ENDED else ""
    say(f"  #{lead.id} {lead.prospect_name or lead.prospect_address or '?'}: {lead.subject}{state}")
    if not flip.by_rubric:
        say("      (its old rubric moves it today too: days went by, or your pipeline filled)", dim=True)
    for sign, reasons in (("-", flip.gone), ("+", flip.new)):
        for reason in reasons:
            say(f"      {sign} {_sentence(desk, reason)}")


def _sentence(desk: Desk, reason: Reason) -> str:
    return desk.templates.sentence(reason.rule, reason.params, desk.config.agency.language)


def _print_json(desk: Desk, flips: Flips, details: Details, *, kept: bool) -> None:
    """One document, written lead by lead: however many move, few are in memory."""
    head = {"written": kept, "judged": flips.judged, "ended": flips.ended}
    click.echo(json.dumps(head)[:-1] + ', "flips": [', nl=False)
    between = ""
    for (before, after), count, leads in flips.groups():
        click.echo(f'{between}\n{{"from": "{before}", "to": "{after}", "count": {count}, "leads": [', nl=False)
        for number, lead in enumerate(leads):
            told = json.dumps(_flip_json(desk, details(*lead)), ensure_ascii=False)
            click.echo(f"{',' if number else ''}\n  {told}", nl=False)
        click.echo("]}", nl=False)
        between = ","
    click.echo("]}")


def _flip_json(desk: Desk, flip: FlipView) -> dict[str, Any]:
    lead = flip.lead
    return {
        "id": lead.id,
        "state": lead.state,
        "prospect": {"name": lead.prospect_name, "address": lead.prospect_address},
        "subject": lead.subject,
        "by_rubric": flip.by_rubric,
        "score_before": rounded(flip.before.score),
        "score": rounded(flip.after.score),
        "gone": [_reason_json(desk, reason) for reason in flip.gone],
        "new": [_reason_json(desk, reason) for reason in flip.new],
    }


def _reason_json(desk: Desk, reason: Reason) -> dict[str, Any]:
    return {"rule": reason.rule, "dimension": reason.dimension, "text": _sentence(desk, reason)}
