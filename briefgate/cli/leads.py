"""`leads`, `show` and `explain`."""

from pathlib import Path
from typing import Any

import click

from briefgate.cli.output import heading, json_option, print_json, print_table
from briefgate.cli.session import desk_of
from briefgate.desk import Desk
from briefgate.explanation import explanation
from briefgate.views import LeadView, one_lead, ranked_leads

SHOWN = 50
SUBJECT_WIDTH = 44


@click.command()
@json_option
@click.option(
    "--all", "everything", is_flag=True, help=f"All leads, closed ones too; else the first {SHOWN} open ones."
)
@click.pass_obj
def leads(home: Path | None, as_json: bool, everything: bool) -> None:  # noqa: FBT001  # click gives flags by name
    """List the leads, the best first."""
    with desk_of(home) as desk:
        views = ranked_leads(desk, limit=None if everything else SHOWN, ended=everything)
        if as_json:
            print_json([lead_json(view) for view in views])
        elif not views:
            click.echo("No leads yet. `briefgate import` or `briefgate poll` brings mail in.")
        else:
            print_leads(desk, views)


@click.command()
@click.argument("lead", type=int)
@json_option
@click.pass_obj
def show(home: Path | None, lead: int, as_json: bool) -> None:  # noqa: FBT001  # click gives flags by name
    """Show one lead whole: why, what to ask, the reply, and the mail itself."""
    with desk_of(home) as desk:
        view = one_lead(desk, lead)
        if as_json:
            print_json(lead_json(view) | {"mails": _mails_json(desk, lead), "events": _events_json(desk, lead)})
        else:
            _print_lead(desk, view)


@click.command()
@click.argument("lead", type=int)
@json_option
@click.pass_obj
def explain(home: Path | None, lead: int, as_json: bool) -> None:  # noqa: FBT001  # click gives flags by name
    """Print the arithmetic of a verdict, so that you can redo it by hand."""
    with desk_of(home) as desk:
        view = one_lead(desk, lead)
        if as_json:
            from briefgate.store.codec import encode

            click.echo(encode({"case": view.assessed.case, "assessment": view.assessed.assessment}).decode())
        else:
            click.echo(explanation(desk, view))


def lead_json(view: LeadView) -> dict[str, Any]:
    """A lead in the shape that `leads --json` promises."""
    draft = view.draft
    return {
        "id": view.id,
        "state": view.state,
        "prospect": {"name": view.prospect.name, "address": view.prospect.address},
        "subject": view.subject,
        "language": view.language,
        "verdict": view.verdict,
        "score": view.score,
        "low": view.low,
        "high": view.high,
        "levels": dict(view.levels),
        "reasons": [
            {"rule": reason.rule, "dimension": reason.dimension, "text": reason.text, "quote": reason.quote}
            for reason in view.reasons
        ],
        "ask": [{"id": ask.id, "dimension": ask.dimension, "text": ask.text} for ask in view.asks],
        "changes": list(view.changes),
        "draft": {"kind": draft.kind, "language": draft.language, "status": draft.status} if draft else None,
        "message_ids": list(view.message_ids),
        "trust": list(view.trust),
        "reply_by": view.reply_by.isoformat() if view.reply_by else None,
        "wake_on": view.wake_on.isoformat() if view.wake_on else None,
        "premium": view.premium,
        "earlier_lead": view.earlier_lead,
        "opened_at": view.opened_at.isoformat(),
    }


def print_leads(desk: Desk, views: list[LeadView]) -> None:
    """The leads as a table, the deciding reason beside each."""
    language = desk.config.agency.language
    print_table(
        ("#", "Verdict", "Score", "Prospect", "Subject", "Why"),
        [
            (
                str(view.id),
                desk.templates.verdict_name(view.verdict, language),
                "" if view.score is None else f"{view.score:.0f}",
                view.prospect.name or view.prospect.address or "",
                view.subject if len(view.subject) <= SUBJECT_WIDTH else view.subject[: SUBJECT_WIDTH - 1] + "…",
                view.reasons[0].text,
            )
            for view in views
        ],
        right=frozenset({"#", "Score"}),
    )


def _print_lead(desk: Desk, view: LeadView) -> None:
    _print_title(desk, view)
    heading("Why")
    for reason in view.reasons:
        click.echo(f"  {reason.text}")
        if reason.quote:
            click.secho(f"      “{reason.quote}”", dim=True)
    _print_lines("Asked in the reply", [ask.text for ask in view.asks])
    _print_lines("What would change it", list(view.changes))
    if view.draft:
        lines = view.draft.text.splitlines()
        _print_lines(f"The reply ({view.draft.status})", [f"Subject: {view.draft.subject}", "", *lines])
    for mail in _mails_json(desk, view.id):
        title = f"The mail ({mail['role']}, {mail['received_at'][:16]}, {mail['message_id'] or 'no Message-ID'})"
        _print_lines(title, str(mail["text"]).splitlines())


def _print_title(desk: Desk, view: LeadView) -> None:
    language = desk.config.agency.language
    who = " ".join(part for part in (view.prospect.name, f"<{view.prospect.address}>") if part)
    score = "" if view.score is None else f", {view.score:.1f} ({view.low:.1f} to {view.high:.1f})"
    click.secho(f"#{view.id}  {who}", bold=True)
    click.echo(f"    {view.subject}")
    click.echo(f"    {desk.templates.verdict_name(view.verdict, language)}{score}")
    if view.earlier_lead:
        click.echo(f"    They wrote before: lead {view.earlier_lead}.")
    for mark in view.trust:
        click.secho(f"    ! {desk.templates.term('trust_marks', mark, language)}", fg="yellow")


def _print_lines(title: str, lines: list[str]) -> None:
    if lines:
        heading(title)
        click.echo("\n".join(f"  {line}".rstrip() for line in lines))


def _mails_json(desk: Desk, lead: int) -> list[dict[str, Any]]:
    found = []
    for mail in desk.store.leads.messages(lead):
        message = desk.store.messages.message(mail.message)
        found.append(
            {
                "mail": mail.message,
                "message_id": mail.message_id,
                "role": mail.role,
                "how": mail.how,
                "received_at": mail.received_at.isoformat(),
                "text": message.text,
                "note": message.note,
            }
        )
    return found


def _events_json(desk: Desk, lead: int) -> list[dict[str, Any]]:
    return [
        {"at": event.at.isoformat(), "what": event.what, "detail": event.detail, "mail": event.message}
        for event in desk.store.events.of_lead(lead)
    ]
