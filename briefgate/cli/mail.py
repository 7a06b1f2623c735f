"""`import`, `poll` and `retry`: mail comes in and is handled."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from briefgate.assessing import let_days_pass
from briefgate.cli.output import json_option, print_json, tell, tell_error
from briefgate.cli.session import locked_desk_of
from briefgate.desk import Desk, Step
from briefgate.errors import MailMissing, kind_of
from briefgate.mailfiles import mails_in
from briefgate.pausing import resume
from briefgate.pipeline import Outcome, handle, take_in
from briefgate.pipeline import poll as poll_once
from briefgate.store.records import MessageRow, MessageState
from ingest.errors import IngestError


@click.command(name="import")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True))
@json_option
@click.pass_obj
def import_(home: Path | None, paths: tuple[Path, ...], as_json: bool) -> int:  # noqa: FBT001  # click gives flags by name
    """Take in mails from files, as if they had arrived: .eml, mbox, Maildir, or a folder of them."""
    with locked_desk_of(home) as desk, _progress("Reading", shown=not as_json) as watch:
        outcome = take_in(desk.watched_by(watch), mails_in(*paths))
        with suppress(IngestError):
            outcome.drafted += let_days_pass(desk)
        return _report(outcome, as_json=as_json)


@click.command()
@json_option
@click.pass_obj
def poll(home: Path | None, as_json: bool) -> int:  # noqa: FBT001  # click gives flags by name
    """Fetch new mail once, handle it, put the replies into Drafts, and file what is done."""
    with locked_desk_of(home) as desk, _progress("Polling", shown=not as_json) as watch:
        return _report(poll_once(desk.watched_by(watch)), as_json=as_json)


@click.command()
@click.argument("mail", type=int, required=False)
@click.option("--as-brief", is_flag=True, help="Take a mail that was screened out for the brief that it is.")
@json_option
@click.pass_obj
def retry(home: Path | None, mail: int | None, as_brief: bool, as_json: bool) -> int:  # noqa: FBT001  # click gives flags by name
    """Try parked mail again: one mail by its number, or all of it."""
    if as_brief and mail is None:
        message = "--as-brief needs the number of the mail; the digest names it."
        raise click.UsageError(message)
    with locked_desk_of(home) as desk, _progress("Reading", shown=not as_json) as watch:
        if as_brief and mail is not None:
            _mail_in(desk, mail, MessageState.SCREENED, "was not screened out")
            desk.store.messages.take_for_brief(mail, at=desk.clock())
        elif mail is not None:
            _mail_in(desk, mail, MessageState.PARKED, "is not parked")
            desk.store.messages.retry(mail, at=desk.clock())
        else:
            for row in desk.store.messages.in_state(MessageState.PARKED):
                desk.store.messages.retry(row.id, at=desk.clock())
        resume(desk)
        outcome = Outcome()
        handle(desk.watched_by(watch), outcome)
        return _report(outcome, as_json=as_json)


def _mail_in(desk: Desk, mail: int, state: MessageState, otherwise: str) -> None:
    """Raise `MailMissing` for a mail that isn't there, or has come further than this."""
    row = desk.store.messages.get(mail)
    if row is None or row.state is not state:
        message = f"There is no mail {mail}." if row is None else f"Mail {mail} {otherwise}: it is {row.state}."
        raise MailMissing(
            message, hint="`briefgate status` and the digest name the mails that wait, with their numbers."
        )


def _report(outcome: Outcome, *, as_json: bool) -> int:
    if as_json:
        print_json(_outcome_json(outcome))
    else:
        click.echo(_sentence(outcome))
    return tell_trouble(outcome, as_json=as_json)


def tell_trouble(outcome: Outcome, *, as_json: bool) -> int:
    """Say which mails could not be handled, and why reading stopped if it did. Gives the exit status."""
    for row in outcome.failed:
        tell(f"Not handled yet: {_subject_of(row)}. {row.error} The next run tries again.")
    for row in outcome.parked:
        tell(f"Parked: {_subject_of(row)}. {row.error} `briefgate retry {row.id}` tries again.")
    if outcome.pause is None:
        return 0
    if outcome.waiting:
        tell(f"{waiting_mails(outcome.waiting)} until {outcome.pause.until:%Y-%m-%d %H:%M}, or longer.")
    if outcome.halted is None:
        tell(f"{outcome.pause.why} {outcome.pause.hint}")
        return 0
    tell_error(kind_of(outcome.halted), str(outcome.halted), outcome.halted.hint, as_json=as_json)
    return 1


def waiting_mails(number: int) -> str:
    """How many mails wait, in words."""
    return "1 mail waits to be read" if number == 1 else f"{number} mails wait to be read"


def _subject_of(row: MessageRow) -> str:
    return row.subject or "a mail without a subject"


def _outcome_json(outcome: Outcome) -> dict[str, Any]:
    return {
        "received": outcome.received,
        "opened": outcome.opened,
        "joined": outcome.joined,
        "screened": outcome.screened,
        "drafted": outcome.drafted,
        "delivered": outcome.delivered,
        "filed": outcome.filed,
        "waiting": outcome.waiting,
        "failed": [{"mail": row.id, "subject": row.subject, "why": row.error} for row in outcome.failed],
        "parked": [{"mail": row.id, "subject": row.subject, "why": row.error} for row in outcome.parked],
    }


def _sentence(outcome: Outcome) -> str:
    counts = (
        (outcome.received, "new mail", "new mails"),
        (outcome.opened, "new lead", "new leads"),
        (outcome.joined, "mail for a lead that was there", "mails for leads that were there"),
        (outcome.screened, "screened out", "screened out"),
        (outcome.drafted, "reply drafted", "replies drafted"),
        (outcome.delivered, "put into Drafts", "put into Drafts"),
        (outcome.filed, "filed", "filed"),
    )
    parts = [f"{number} {one if number == 1 else many}" for number, one, many in counts if number]
    return f"{', '.join(parts)}." if parts else "There was nothing to do."


@dataclass
class _Counter:
    tick: Callable[[str], None]
    done: int = 0

    def __call__(self, step: Step) -> None:
        if step in {Step.RECEIVED, Step.JUDGED, Step.DELIVERED}:
            self.done += 1
            self.tick(f"{step} ({self.done})")


@contextmanager
def _progress(what: str, *, shown: bool) -> Iterator[Callable[[Step], None]]:
    """A line that moves while work goes on, on a terminal only."""
    if not (shown and sys.stderr.isatty()):
        yield lambda _: None
        return
    from rich.console import Console

    with Console(stderr=True).status(f"{what} …") as status:
        yield _Counter(lambda text: status.update(f"{what} … {text}"))
