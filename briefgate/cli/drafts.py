"""`drafts`, `draft show` and `draft approve`: the replies that wait for a person."""

from pathlib import Path
from typing import Any

import click

from briefgate.cli.output import json_option, print_json, print_table, say
from briefgate.cli.session import desk_of, locked_desk_of
from briefgate.desk import Desk
from briefgate.errors import DraftTouched, LeadMissing
from briefgate.outgoing import deliver
from briefgate.store.records import DraftRow, DraftState
from briefgate.views import DraftView, draft_view, waiting_drafts


@click.command()
@json_option
@click.pass_obj
def drafts(home: Path | None, as_json: bool) -> None:  # noqa: FBT001  # click gives flags by name
    """List the replies that wait for you, the oldest first."""
    with desk_of(home) as desk:
        views = waiting_drafts(desk)
        if as_json:
            print_json([draft_json(view) for view in views])
        elif not views:
            click.echo("No reply waits for you.")
        else:
            _print_drafts(desk, views)


def _print_drafts(desk: Desk, views: list[DraftView]) -> None:
    language, words = desk.config.agency.language, desk.templates
    print_table(
        ("Lead", "Reply", "In", "To", "Subject", "Status"),
        [
            (
                str(view.lead),
                words.verdict_name(view.kind, language),
                view.language,
                view.to,
                view.subject,
                words.term("draft_statuses", view.status, language),
            )
            for view in views
        ],
        right=frozenset({"Lead"}),
    )


@click.group()
def draft() -> None:
    """Look at one reply, or let it into your mailbox."""


@draft.command(name="show")
@click.argument("lead", type=int)
@json_option
@click.pass_obj
def show(home: Path | None, lead: int, as_json: bool) -> None:  # noqa: FBT001  # click gives flags by name
    """Print the whole reply to a lead, headers too, as it is or will be in Drafts."""
    with desk_of(home) as desk:
        row = _reply_to(desk, lead)
        view = draft_view(desk, row)
        if as_json:
            print_json(draft_json(view))
            return
        from email import message_from_bytes, policy

        mail = message_from_bytes(row.raw, policy=policy.default)
        for name in ("From", "To", "Cc", "Reply-To", "Subject", "In-Reply-To"):
            if mail[name]:
                say(f"{name}: {mail[name]}")
        say(f"\n{view.text.rstrip()}")


@draft.command(name="approve")
@click.argument("lead", type=int)
@click.pass_obj
def approve(home: Path | None, lead: int) -> None:
    """Put the reply to a lead into your Drafts folder now. You still send it yourself."""
    with locked_desk_of(home) as desk:
        row = _reply_to(desk, lead)
        if row.state is not DraftState.COMPOSED:
            name = desk.templates.term("draft_statuses", row.state, desk.config.agency.language)
            message = f"The reply to lead {lead} needs no approval any more: it is {name}."
            raise DraftTouched(message, hint="`briefgate drafts` lists the replies that wait.")
        deliver(desk, [row])
    click.echo(f"The reply to lead {lead} lies in your Drafts folder.")


def _reply_to(desk: Desk, lead: int) -> DraftRow:
    row = desk.store.drafts.live(desk.store.leads.get(lead).id) or desk.store.drafts.latest(lead)
    if row is None:
        message = f"There is no reply to lead {lead}."
        raise LeadMissing(message, hint=f"`briefgate show {lead}` says why.")
    return row


def draft_json(view: DraftView) -> dict[str, Any]:
    """A reply in the shape that `drafts --json` promises."""
    return {
        "lead": view.lead,
        "kind": view.kind,
        "language": view.language,
        "wanted_language": view.wanted_language,
        "status": view.status,
        "to": view.to,
        "subject": view.subject,
        "text": view.text,
        "message_id": view.message_id,
        "composed_at": view.composed_at.isoformat(),
    }
