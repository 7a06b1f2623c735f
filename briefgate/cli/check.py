"""`check`: tries everything that the configuration names, one line each, with the mend."""

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import click

from briefgate.cli.output import json_option, print_json, say
from briefgate.config import shipped
from briefgate.desk import DATABASE, Desk, open_desk
from briefgate.digest import inbox_folder
from briefgate.errors import BriefgateError
from briefgate.home import find_home
from briefgate.pausing import resume
from briefgate.spending import cost_of, in_currency, is_priced, journal_of, shown_amount
from briefgate.trial import trial_mail
from extract.errors import ExtractError
from extract.reader import Call, Journal
from ingest.errors import IngestError

OWN_LISTS = ("services", "clients", "referrers", "brands", "causes", "excluded")
"""What of the example agency an owner takes over by leaving it out."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was tried: whether it works, and what to do if not."""

    what: str
    works: bool
    said: str
    mend: str = ""


@click.command()
@json_option
@click.pass_obj
def check(home: Path | None, as_json: bool) -> int:  # noqa: FBT001  # click gives flags by name
    """Try the configuration, the database, the templates, the mailboxes and the model."""
    found = find_home(home, os.environ)
    with open_desk(found, os.environ) as desk:
        lines = list(_lines(desk))
    if as_json:
        print_json([{"what": line.what, "works": line.works, "said": line.said, "mend": line.mend} for line in lines])
    else:
        for line in lines:
            _print(line)
    return 0 if all(line.works for line in lines) else 1


def _print(line: Line) -> None:
    mark = click.style("ok", fg="green") if line.works else click.style("--", fg="red")
    click.echo(f"{mark}  {line.what:<10} ", nl=False)
    say(line.said)
    if line.mend:
        say(f"{'':<14} {line.mend}")


def _lines(desk: Desk) -> Iterator[Line]:
    yield _agency(desk)
    yield Line("database", works=True, said=f"{desk.home / DATABASE} is in order.")
    yield _tried("templates", lambda: _templates(desk))
    inbox = _tried("inbox", lambda: _inbox(desk))
    yield inbox
    for what, account, attempt in (
        ("drafts", desk.config.drafts.account, _drafts),
        ("digest", None if desk.config.digest.how == "smtp" else desk.config.digest.account, _digest),
    ):
        if account == desk.config.inbox.account and not inbox.works:
            yield Line(what, works=False, said="Not tried: this is the account of the inbox.")
        else:
            yield _tried(what, partial(attempt, desk))
    yield _tried("model", lambda: _model(desk))


def _tried(what: str, attempt: Callable[[], str]) -> Line:
    try:
        return Line(what, works=True, said=attempt())
    except (BriefgateError, IngestError, ExtractError) as error:
        return Line(what, works=False, said=str(error), mend=error.hint)


def _agency(desk: Desk) -> Line:
    if desk.config.is_example:
        mend = f"Write your own services, minimums and clients under [agency] in {desk.home / 'config.toml'}."
        return Line("agency", works=True, said="This is still the example agency.", mend=mend)
    said = f"{desk.config.agency.name}, {len(desk.agency.services)} services."
    example, mine = shipped().agency, desk.config.agency
    left = [name for name in OWN_LISTS if getattr(mine, name) and getattr(mine, name) == getattr(example, name)]
    mend = f"Still those of the example: {', '.join(left)}. Write your own, or none: {left[0]} = []." if left else ""
    return Line("agency", works=True, said=said, mend=mend)


def _templates(desk: Desk) -> str:
    own = desk.templates.check()
    return f"All can be used; {len(own)} of them your own." if own else "All can be used."


def _inbox(desk: Desk) -> str:
    inbox = desk.config.inbox
    with desk.mailbox(inbox.account) as mailbox:
        state = mailbox.select(inbox.folder, readonly=True)
        return f"Signed in; {state.name} holds {state.messages} mails, and what is done goes to {inbox.handled}."


def _drafts(desk: Desk) -> str:
    drafts = desk.config.drafts
    with desk.mailbox(drafts.account) as mailbox:
        return f"Signed in; replies go to {mailbox.drafts_folder(drafts.folder)}."


def _digest(desk: Desk) -> str:
    digest = desk.config.digest
    if digest.how == "none":
        return "It is not sent; `briefgate digest` prints it."
    if digest.how == "smtp":
        from briefgate.sending import connected

        with connected(desk):
            return f"It goes through {desk.config.smtp.host}, which lets us in."
    with desk.mailbox(digest.account) as mailbox:
        return f"It goes into {mailbox.select(inbox_folder(desk), readonly=True).name}."


class _Counting:
    """A journal for one test mail: it shows what the calls used, and counts them with the day's.

    How the model is asked is found anew, from the best way down, and then
    remembered: a server may have learnt since.
    """

    def __init__(self, journal: Journal) -> None:
        self.calls: list[Call] = []
        self._journal = journal

    def recall(self, key: str) -> None:
        del key

    def turn(self) -> AbstractContextManager[None]:
        return self._journal.turn()

    def keep(self, call: Call) -> None:
        self.calls.append(call)
        self._journal.keep(call)

    def rung(self, endpoint: str, model: str) -> None:
        del endpoint, model

    def remember(self, endpoint: str, model: str, rung: str) -> None:
        self._journal.remember(endpoint, model, rung)


def _model(desk: Desk) -> str:
    if not desk.config.llm.configured:
        return "None is configured: the built-in reader reads."
    reader = desk.reader
    journal = _Counting(journal_of(desk))
    reader.read(trial_mail(desk), journal)
    resume(desk)
    return f"{reader.name} read a test mail{_asked(journal.calls)} with {_used(desk, journal.calls)}."


def _asked(calls: list[Call]) -> str:
    rung = calls[-1].rung if calls else ""
    return f", asked by {rung}," if rung else ""


def _used(desk: Desk, calls: list[Call]) -> str:
    llm = desk.config.llm
    used = sum((call.prompt_tokens or 0) + (call.completion_tokens or 0) for call in calls)
    if not is_priced(llm):
        return f"{used} tokens"
    cost = in_currency(sum(cost_of(call, llm) for call in calls))
    return f"{used} tokens, for {shown_amount(cost, desk.config.agency.home_currency)}"
