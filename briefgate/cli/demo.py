"""`demo`: the whole way, on the sample mails that ship with the program."""

import os
import shlex
import shutil
import sys
from datetime import datetime
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from tempfile import mkdtemp
from typing import Any
from zoneinfo import ZoneInfo

import click

from briefgate.cli.drafts import draft_json
from briefgate.cli.leads import lead_json, print_leads
from briefgate.cli.mail import tell_trouble
from briefgate.cli.output import columns, heading, json_option, print_json, say, tell
from briefgate.desk import Desk, open_desk
from briefgate.digest import Digest, digest_of
from briefgate.errors import ConfigWrong
from briefgate.home import find_home, lock
from briefgate.mailfiles import mails_in
from briefgate.pipeline import Outcome, take_in
from briefgate.store.records import MessageState
from briefgate.views import DraftView, LeadView, ranked_leads, waiting_drafts

PLAYED_AT = datetime(2026, 11, 23, 17, 0, tzinfo=ZoneInfo("Europe/Amsterdam"))
"""The demo's clock stands still at the day of its mails, so that their dates stay ahead."""
READABLE = 100
"""Columns of what is piped: it is there to be read."""


@click.command()
@json_option
@click.pass_obj
def demo(home: Path | None, as_json: bool) -> int:  # noqa: FBT001  # click gives flags by name
    """Play the whole way on the sample mails: ranked leads, drafted replies, a digest."""
    asked = home or os.environ.get("BRIEFGATE_HOME")
    found = find_home(asked or mkdtemp(prefix="briefgate-demo-"), os.environ)
    samples = mails_in(Path(str(files("briefgate") / "samples")))
    with lock(found), open_desk(found, os.environ, clock=lambda: PLAYED_AT) as desk:
        if asked:
            _refuse_a_home_for_work(desk, samples)
        outcome = take_in(desk, samples)
        leads, drafts = ranked_leads(desk, limit=None), waiting_drafts(desk)
        digest = digest_of(desk, desk.today)
        page = found / f"digest-{digest.day.isoformat()}.html"
        page.write_text(digest.html, encoding="utf-8")
        if as_json:
            print_json(_demo_json(desk, leads, drafts, digest, page))
        else:
            _print_demo(desk, outcome, leads, drafts, page)
    return tell_trouble(outcome, as_json=as_json)


def _refuse_a_home_for_work(desk: Desk, samples: list[bytes]) -> None:
    """Raise `ConfigWrong` for a home with real mail in it or on its way: invented people would get real drafts."""
    known = {sha256(raw).hexdigest() for raw in samples}
    own_mail = any(row.sha256 not in known for state in MessageState for row in desk.store.messages.in_state(state))
    if own_mail or desk.config.accounts[desk.config.inbox.account].host:
        message = f"{desk.home} is a home for work: the demo's invented briefs would get among your own."
        raise ConfigWrong(message, hint="`briefgate --home SOME-NEW-FOLDER demo` plays it elsewhere.")


def _demo_json(
    desk: Desk, leads: list[LeadView], drafts: list[DraftView], digest: Digest, page: Path
) -> dict[str, Any]:
    return {
        "reader": desk.reader.name,
        "home": str(desk.home),
        "leads": [lead_json(view) for view in leads],
        "drafts": [draft_json(view) for view in drafts],
        "digest": {"subject": digest.subject, "text": digest.text, "html_path": str(page)},
    }


def _print_demo(desk: Desk, outcome: Outcome, leads: list[LeadView], drafts: list[DraftView], page: Path) -> None:
    reader = (
        "the built-in reader: rules, no model and no key"
        if desk.reader.name == "built-in"
        else f"the model {desk.reader.name}"
    )
    width = columns() or READABLE
    say(f"{desk.config.agency.name}, {PLAYED_AT:%A %d %B %Y}. {_arrived(outcome)} Read by {reader}.\n", width=width)
    print_leads(desk, leads, width=width)
    first = next((draft for view in leads for draft in drafts if draft.lead == view.id), None)
    if first is not None:
        heading(f"The reply to lead {first.lead}, as it would lie in your Drafts folder\n")
        say(f"Subject: {first.subject}\n\n{first.text.rstrip()}", width=width)
    heading("Where to look next\n")
    program, lead = _program(), first.lead if first else leads[0].id if leads else 1
    click.echo(f"  export BRIEFGATE_HOME={shlex.quote(str(desk.home))}")
    steps = (
        (f"{program} show {lead}", "one lead whole"),
        (f"{program} explain {lead}", "its arithmetic"),
        (f"{program} drafts", "what waits"),
        (f"{program} digest --date {desk.today.isoformat()}", "the day's digest"),
    )
    room = max(len(command) for command, _ in steps)
    for command, why in steps:
        click.echo(f"  {command:<{room}}  # {why}")
    click.echo(f"\nThe digest as a page: {page}")
    tell("Your own agency, mailbox and model go into config.toml in a home folder of your own: the README shows how.")


def _arrived(outcome: Outcome) -> str:
    if not outcome.received:
        return "This home has played the demo before."
    leads = f"{outcome.opened} lead{'' if outcome.opened == 1 else 's'}"
    return f"{outcome.received} mails came in: {leads}, {outcome.screened} screened out."


def _program() -> str:
    """What starts the program in the reader's shell: its name, or Python where it is not on the path."""
    if shutil.which("briefgate"):
        return "briefgate"
    python = Path(sys.executable)
    here = Path.cwd()
    return f"{python.relative_to(here) if python.is_relative_to(here) else python} -m briefgate"
