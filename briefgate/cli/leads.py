"""`leads`, `show` and `explain`."""

from pathlib import Path
from typing import Any

import click

from briefgate.cli.left_out import left_out_json, not_shown
from briefgate.cli.output import (
    columns,
    heading,
    json_option,
    plain_table,
    print_json,
    print_rich,
    print_table,
    say,
)
from briefgate.cli.session import desk_of
from briefgate.desk import Desk
from briefgate.explanation import explanation
from briefgate.store.records import Role
from briefgate.views import ChangeView, LeadView, one_lead, ranked_leads
from extract.brief import LeftOut

SHOWN = 50
SUBJECT_WIDTH = 40
ROOMY = 150
"""Columns that a table of everything needs."""
MAIL_TITLES = {Role.BRIEF: "The brief", Role.REPLY: "Their answer", Role.COPY: "The same brief again"}


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
            say(explanation(desk, view))


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
            {
                "rule": reason.rule,
                "dimension": reason.dimension,
                "text": reason.text,
                "quote": reason.quote,
                "idea": reason.idea,
            }
            for reason in view.reasons
        ],
        "ask": [{"id": ask.id, "dimension": ask.dimension, "text": ask.text} for ask in view.asks],
        "changes": [_change_json(change) for change in view.changes],
        "draft": {"kind": draft.kind, "language": draft.language, "status": draft.status} if draft else None,
        "message_ids": list(view.message_ids),
        "trust": list(view.trust),
        "reply_by": view.reply_by.isoformat() if view.reply_by else None,
        "wake_on": view.wake_on.isoformat() if view.wake_on else None,
        "premium": view.premium,
        "earlier_lead": view.earlier_lead,
        "opened_at": view.opened_at.isoformat(),
    }


def _change_json(change: ChangeView) -> dict[str, Any]:
    return {
        "direction": "up" if change.upward else "down",
        "to": change.to,
        "answers": [
            {"dimension": answer.dimension, "level": answer.number, "rule": answer.rule} for answer in change.answers
        ],
        "text": change.text,
    }


def print_leads(desk: Desk, views: list[LeadView], *, width: int | None = None) -> None:
    """The leads, the deciding reason beside each; below it, where a table of all columns would be cramped."""
    width = width or columns()
    if width is not None and width < ROOMY:
        _print_stacked(desk, views, width)
        return
    print_table(
        ("#", "Verdict", "Score", "Prospect", "Subject", "Why"),
        [
            (*_standing(desk, view), _who(view), shorten(view.subject, SUBJECT_WIDTH), view.reasons[0].text)
            for view in views
        ],
        right=frozenset({"#", "Score"}),
    )


def _print_stacked(desk: Desk, views: list[LeadView], width: int) -> None:
    from rich.text import Text

    table = plain_table()
    for title in ("#", "Verdict", "Score"):
        table.add_column(title, justify="left" if title == "Verdict" else "right", no_wrap=True)
    table.add_column("Lead")
    for view in views:
        lead = Text.assemble((_who(view), "bold"), f": {view.subject}\n", (view.reasons[0].text, "dim"))
        table.add_row(*_standing(desk, view), lead)
        if view is not views[-1]:
            table.add_row()
    print_rich(table, width=width)


def _standing(desk: Desk, view: LeadView) -> tuple[str, str, str]:
    verdict = desk.templates.verdict_name(view.verdict, desk.config.agency.language)
    return str(view.id), verdict, "" if view.score is None else f"{view.score:.0f}"


def _who(view: LeadView) -> str:
    return view.prospect.name or view.prospect.address or "?"


def shorten(text: str, width: int) -> str:
    """A text that is too long for its place, with a mark where it was cut."""
    return text if len(text) <= width else f"{text[: width - 1].rstrip()}…"


def _print_lead(desk: Desk, view: LeadView) -> None:
    _print_title(desk, view)
    heading("Why")
    for reason in view.reasons:
        say(f"  {reason.text}")
        if reason.quote:
            say(f"      “{reason.quote}”", dim=True)
    _print_lines("The idea behind it", [view.reasons[0].idea])
    _print_lines("What the reply asks", [ask.text for ask in view.asks])
    for title, sentences in view.changes_by_way():
        _print_lines(title, sentences)
    if view.draft:
        status = desk.templates.term("draft_statuses", view.draft.status, desk.config.agency.language)
        _print_lines(f"The reply, {status}", [f"Subject: {view.draft.subject}", "", *_own_words(view.draft.text)])
    for mail in desk.store.leads.messages(view.id):
        message = desk.store.messages.message(mail.message)
        at = (message.origin.sent_at or mail.received_at).astimezone(desk.config.zone)
        for left_out in _left_out(desk, mail.message):
            say(f"  ! {not_shown(left_out)}")
        if message.note:
            _print_lines("The note of whoever forwarded it", message.note.splitlines())
        _print_lines(f"{MAIL_TITLES[mail.role]}, {at:%Y-%m-%d %H:%M}", message.text.splitlines())


def _left_out(desk: Desk, mail: int) -> tuple[LeftOut, ...]:
    reading = desk.store.messages.reading(mail)
    return reading.left_out if reading else ()


def _own_words(text: str) -> list[str]:
    """A reply without the quoted mail at its end, which is shown below it anyway."""
    lines = text.splitlines()
    while lines and (lines[-1].startswith(">") or not lines[-1].strip()):
        lines.pop()
    quoted = len(lines) < len(text.rstrip().splitlines())
    return [*lines[:-1], "(their mail, quoted)"] if quoted else lines


def _print_title(desk: Desk, view: LeadView) -> None:
    language = desk.config.agency.language
    address = f"<{view.prospect.address}>" if view.prospect.address else None
    who = " ".join(part for part in (view.prospect.name, address) if part)
    score = "" if view.score is None else f", {view.score:.1f} ({view.low:.1f} to {view.high:.1f})"
    premium = f", premium {view.premium}%" if view.premium else ""
    click.secho(f"#{view.id}  {who or '?'}", bold=True)
    say(f"    {view.subject}")
    say(f"    {desk.templates.verdict_name(view.verdict, language)}{score}{premium}")
    if view.reply_by:
        say(f"    They want an answer by {view.reply_by.isoformat()}.")
    if view.earlier_lead:
        say(f"    They wrote before: lead {view.earlier_lead}.")
    for mark in view.trust:
        say(f"    ! {desk.templates.term('trust_marks', mark, language)}")


def _print_lines(title: str, lines: list[str]) -> None:
    if lines:
        heading(title)
        say("\n".join(f"  {line}".rstrip() for line in lines), hanging=0)


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
                "left_out": [left_out_json(each) for each in _left_out(desk, mail.message)],
            }
        )
    return found


def _events_json(desk: Desk, lead: int) -> list[dict[str, Any]]:
    return [
        {"at": event.at.isoformat(), "what": event.what, "detail": event.detail, "mail": event.message}
        for event in desk.store.events.of_lead(lead)
    ]
