"""`digest`: the day's digest, printed or sent."""

from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

import click

from briefgate.cli.output import json_option, print_json, say, tell
from briefgate.cli.session import desk_of, locked_desk_of


@click.command()
@click.option("--date", "day", type=click.DateTime(["%Y-%m-%d"]), help="The day; today where none is given.")
@click.option("--html", is_flag=True, help="Print it as a page.")
@click.option("--send", is_flag=True, help="Put it into the inbox, or send it, as [digest] says; once a day.")
@json_option
@click.pass_obj
def digest(home: Path | None, day: datetime | None, html: bool, send: bool, as_json: bool) -> None:  # noqa: FBT001  # click gives flags by name
    """Print the day's digest: what waits for you, and what could not be handled."""
    from briefgate.assessing import let_days_pass
    from briefgate.digest import digest_of, send_digest
    from ingest.errors import IngestError

    with (locked_desk_of if send else desk_of)(home) as desk:
        wanted: date = day.date() if day else desk.today
        if send:
            with suppress(IngestError):  # the digest goes out all the same, and `status` tells of the mailbox
                let_days_pass(desk)
        made = digest_of(desk, wanted)
        if send:
            tell(f"The digest is in {send_digest(desk, wanted)}.")
        if as_json:
            print_json({"day": wanted.isoformat(), "subject": made.subject, "text": made.text, "html": made.html})
        elif html and not send:
            click.echo(made.html, nl=False)
        elif not send:
            say(made.text.rstrip())
