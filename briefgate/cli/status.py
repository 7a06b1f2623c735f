"""`status`: how things stand."""

from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import click

from briefgate.cli.mail import waiting_mails
from briefgate.cli.output import json_option, print_json, say
from briefgate.cli.session import desk_of
from briefgate.desk import Desk
from briefgate.pausing import Pause, pause_of, waiting
from briefgate.spending import in_currency, is_priced, shown_amount, spent_today
from briefgate.store.records import AccountRow, MessageState


@click.command()
@json_option
@click.pass_obj
def status(home: Path | None, as_json: bool) -> None:  # noqa: FBT001  # click gives flags by name
    """Show how things stand: the last poll, mail that waits or is parked, leads, replies, tokens."""
    with desk_of(home) as desk:
        found = status_json(desk)
        if as_json:
            print_json(found)
        else:
            _print(found)


def status_json(desk: Desk) -> dict[str, Any]:
    """Everything that `status` shows; instants are in the owner's zone."""
    counts = desk.store.counts()
    tokens = spent_today(desk)
    return {
        "home": str(desk.home),
        "reader": desk.config.llm.model if desk.config.llm.configured else "built-in",
        "accounts": _accounts(desk),
        "messages": dict(counts.messages),
        "leads": dict(counts.leads),
        "drafts": dict(counts.drafts),
        "tokens_today": {
            "calls": tokens.calls,
            "failed": tokens.failed,
            "unreported": tokens.unreported,
            "prompt": tokens.prompt_tokens,
            "cached": tokens.cached_tokens,
            "completion": tokens.completion_tokens,
        },
        "cost_today": {
            "amount": str(in_currency(tokens.cost)) if is_priced(desk.config.llm) else None,
            "currency": desk.config.agency.home_currency,
        },
        "waiting": {"mails": waiting(desk), "pause": _pause_json(pause_of(desk))},
        "parked": [
            {"mail": row.id, "subject": row.subject, "why": row.error}
            for row in desk.store.messages.in_state(MessageState.PARKED)
        ],
    }


def _pause_json(pause: Pause | None) -> dict[str, Any] | None:
    if pause is None:
        return None
    until = pause.until.isoformat(timespec="seconds")
    return {
        "kind": pause.kind,
        "why": pause.why,
        "hint": pause.hint,
        "until": until,
        "asks_for_a_person": pause.asks_for_a_person,
    }


def _accounts(desk: Desk) -> list[dict[str, Any]]:
    """The accounts of the configuration, each with how it did."""
    tried = {row.name: row for row in desk.store.accounts.all()}
    return [
        {"name": name, "configured": bool(section.host), **_how_it_did(desk, tried.get(name))}
        for name, section in desk.config.accounts.items()
    ]


def _how_it_did(desk: Desk, row: AccountRow | None) -> dict[str, Any]:
    return {
        "last_poll": _local(desk, row.polled_at) if row else None,
        "failed_at": _local(desk, row.failed_at) if row else None,
        "failure": row.failure if row else None,
        "hint": row.hint if row else None,
    }


def _local(desk: Desk, instant: datetime | None) -> str | None:
    return None if instant is None else instant.astimezone(desk.config.zone).isoformat(timespec="seconds")


def _print(found: dict[str, Any]) -> None:
    say(f"Home     {found['home']}")
    say(f"Reader   {'the built-in reader' if found['reader'] == 'built-in' else found['reader']}")
    for account in found["accounts"]:
        say(f"Account  {account['name']}: {_account(account)}")
        if account["failure"]:
            say(
                f"         Since {_moment(account['failed_at'])}: {account['failure']} {account['hint'] or ''}".rstrip()
            )
    for what, title in (("messages", "Mails"), ("leads", "Leads"), ("drafts", "Replies")):
        shown = ", ".join(f"{number} {state}" for state, number in found[what].items()) or "none"
        say(f"{title:<8} {shown}")
    tokens = found["tokens_today"]
    if tokens["calls"]:
        say(f"Model    {_used(tokens, found['cost_today'])}")
    if found["waiting"]["mails"]:
        say(f"Waiting  {waiting_mails(found['waiting']['mails'])}.")
    if found["waiting"]["pause"]:
        pause = found["waiting"]["pause"]
        say(f"Paused   Until {_moment(pause['until'])}: {pause['why']} {pause['hint']}".rstrip())
    for parked in found["parked"]:
        say(f"Parked   {parked['mail']}: {parked['subject'] or 'no subject'}. {parked['why']}")
        say(f"         briefgate retry {parked['mail']}")


def _used(tokens: dict[str, Any], cost: dict[str, Any]) -> str:
    used = (
        f"{tokens['calls']} calls today ({tokens['failed']} failed), {tokens['prompt'] + tokens['completion']} tokens"
    )
    if cost["amount"] is not None:
        used += f", {shown_amount(Decimal(cost['amount']), cost['currency'])}"
    if tokens["unreported"]:
        used += f"; the server told no tokens for {tokens['unreported']} of them"
    return used


def _account(account: dict[str, Any]) -> str:
    if not account["configured"]:
        return "not configured; `briefgate import` takes mail from files"
    if account["last_poll"] is None:
        return "never polled"
    return f"last successful poll {_moment(account['last_poll'])}"


def _moment(iso: str) -> str:
    return f"{datetime.fromisoformat(iso):%Y-%m-%d %H:%M}"
