"""`status`: how things stand."""

from datetime import datetime, time
from pathlib import Path
from typing import Any

import click

from briefgate.cli.output import json_option, print_json
from briefgate.cli.session import desk_of
from briefgate.desk import Desk
from briefgate.store.records import MessageState


@click.command()
@json_option
@click.pass_obj
def status(home: Path | None, as_json: bool) -> None:  # noqa: FBT001  # click gives flags by name
    """Show how things stand: the last poll, mail that waits or is parked, leads, drafts, tokens."""
    with desk_of(home) as desk:
        found = status_json(desk)
        if as_json:
            print_json(found)
        else:
            _print(found)


def status_json(desk: Desk) -> dict[str, Any]:
    """Everything that `status` shows."""
    counts = desk.store.counts()
    midnight = datetime.combine(desk.today, time(), tzinfo=desk.config.zone)
    tokens = desk.store.calls.tokens(midnight)
    return {
        "home": str(desk.home),
        "reader": desk.config.llm.model if desk.config.llm.configured else "built-in",
        "accounts": [
            {
                "name": account.name,
                "last_poll": account.polled_at.isoformat() if account.polled_at else None,
                "failure": account.failure,
                "hint": account.hint,
            }
            for account in desk.store.accounts.all()
        ],
        "messages": dict(counts.messages),
        "leads": dict(counts.leads),
        "drafts": dict(counts.drafts),
        "tokens_today": {
            "calls": tokens.calls,
            "failed": tokens.failed,
            "prompt": tokens.prompt_tokens,
            "completion": tokens.completion_tokens,
        },
        "parked": [
            {"mail": row.id, "subject": row.subject, "why": row.error}
            for row in desk.store.messages.in_state(MessageState.PARKED)
        ],
    }


def _print(found: dict[str, Any]) -> None:
    click.echo(f"Home      {found['home']}")
    click.echo(f"Reader    {found['reader']}")
    for account in found["accounts"] or [{"name": "none", "last_poll": None, "failure": None, "hint": None}]:
        click.echo(f"Account   {account['name']}: last successful poll {account['last_poll'] or 'never'}")
        if account["failure"]:
            click.secho(f"          {account['failure']} {account['hint']}", fg="red")
    for what in ("messages", "leads", "drafts"):
        shown = ", ".join(f"{number} {state}" for state, number in found[what].items()) or "none"
        click.echo(f"{what.capitalize():<9} {shown}")
    tokens = found["tokens_today"]
    if tokens["calls"]:
        click.echo(
            f"Model     {tokens['calls']} calls today ({tokens['failed']} failed), "
            f"{tokens['prompt'] + tokens['completion']} tokens"
        )
    for parked in found["parked"]:
        click.secho(f"Parked    {parked['mail']}: {parked['subject'] or 'no subject'}. {parked['why']}", fg="yellow")
