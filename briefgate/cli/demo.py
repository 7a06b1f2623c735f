"""`demo`: the whole way, on the sample mails that ship with the program."""

import os
from datetime import datetime
from importlib.resources import files
from pathlib import Path
from tempfile import mkdtemp
from typing import Any
from zoneinfo import ZoneInfo

import click

from briefgate.cli.drafts import draft_json
from briefgate.cli.leads import lead_json, print_leads
from briefgate.cli.output import heading, json_option, print_json, tell, tell_error
from briefgate.desk import Desk, open_desk
from briefgate.digest import Digest, digest_of
from briefgate.errors import kind_of
from briefgate.home import find_home, lock
from briefgate.mailfiles import mails_in
from briefgate.pipeline import Outcome, take_in
from briefgate.views import DraftView, LeadView, ranked_leads, waiting_drafts

PLAYED_AT = datetime(2026, 11, 23, 17, 0, tzinfo=ZoneInfo("Europe/Amsterdam"))
"""The demo's clock stands still at the day of its mails, so that their dates stay ahead."""


@click.command()
@json_option
@click.pass_obj
def demo(home: Path | None, as_json: bool) -> int:  # noqa: FBT001  # click gives flags by name
    """Play the whole way on the sample mails: ranked leads, drafted replies, a digest."""
    asked = home or os.environ.get("BRIEFGATE_HOME")
    found = find_home(asked or mkdtemp(prefix="briefgate-demo-"), os.environ)
    with lock(found), open_desk(found, os.environ, clock=lambda: PLAYED_AT) as desk:
        outcome = take_in(desk, mails_in(Path(str(files("briefgate") / "samples"))))
        leads, drafts = ranked_leads(desk, limit=None), waiting_drafts(desk)
        digest = digest_of(desk, desk.today)
        page = found / f"digest-{digest.day.isoformat()}.html"
        page.write_text(digest.html, encoding="utf-8")
        if as_json:
            print_json(_demo_json(desk, leads, drafts, digest, page))
        else:
            _print_demo(desk, outcome, leads, drafts, page)
    if outcome.halted is not None:
        tell_error(kind_of(outcome.halted), str(outcome.halted), outcome.halted.hint, as_json=as_json)
        return 1
    return 0


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
    click.echo(f"It is {PLAYED_AT:%A %d %B %Y} at {desk.config.agency.name}. Read by {reader}.")
    click.echo(f"{outcome.received} mails came in; {outcome.screened} were screened out.")
    print_leads(desk, leads)
    if drafts:
        best = next(draft for view in leads for draft in drafts if draft.lead == view.id)
        heading(f"The reply to lead {best.lead}, as it would lie in your Drafts")
        click.echo(f"Subject: {best.subject}\n\n{best.text}", nl=False)
    home = f"--home {desk.home}"
    heading("Where to look next")
    click.echo(f"The digest   {page}")
    for command, why in (
        ("show 1", "one lead whole"),
        ("explain 1", "its arithmetic"),
        ("drafts", "the replies that wait"),
        ("digest", "the digest here"),
    ):
        click.echo(f"{why.capitalize():<24} briefgate {home} {command}")
    tell("Your own agency goes into config.toml, in a home folder of your own: the README shows how.")
