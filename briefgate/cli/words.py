"""`outcome` and `revoke`: how a lead ended, and what the owner takes back."""

from pathlib import Path

import click

from briefgate.cli.output import say
from briefgate.cli.owner import by_whom, judged_after, take, user
from briefgate.cli.session import locked_desk_of
from briefgate.desk import Desk
from briefgate.errors import WordRefused
from briefgate.owner_word import Answered, Ending, Outcome, told
from briefgate.store.codec import decode
from briefgate.store.records import DraftState, LeadState, Role, WordKind, WordRow

STATES = {
    Ending.WON: LeadState.WON,
    Ending.LOST: LeadState.LOST,
    Ending.NO_ANSWER: LeadState.CLOSED,
    Ending.REFUSED: LeadState.CLOSED,
}


@click.command()
@click.argument("lead", type=int)
@click.argument("ending", type=click.Choice([ending.value for ending in Ending]))
@click.option("--note", default="", help="Why, in a few words.")
@by_whom
@click.pass_obj
def outcome(home: Path | None, lead: int, ending: str, note: str, by: str) -> None:
    """Say what became of a lead: it ends, and a reply that waits is taken back unless you edited it.

    `refused` is your no, `lost` theirs. A lead that was not won opens again when they write.
    """
    word = Outcome(ending=Ending(ending), note=note.strip())
    with locked_desk_of(home) as desk:
        desk.store.leads.get(lead)
        with desk.store.transaction():
            desk.store.leads.set_state(lead, STATES[word.ending], at=desk.clock())
            take(desk, lead, WordKind.OUTCOME, word, by=by)
        say(f"Ended: {told(desk.store.words.standing(lead)[-1])}. `briefgate revoke {lead}` can take it back.")


@click.command()
@click.argument("lead", type=int)
@click.argument("word", type=int, required=False)
@click.pass_obj
def revoke(home: Path | None, lead: int, word: int | None) -> None:
    """List what was said about a lead, with numbers; with a WORD's number, take it back and judge anew."""
    with locked_desk_of(home) as desk:
        desk.store.leads.get(lead)
        words = desk.store.words.standing(lead)
        if word is None:
            for row in words:
                said_at = row.said_at.astimezone(desk.config.zone)
                say(f"{row.id}  {said_at:%Y-%m-%d %H:%M}  {row.said_by}  {row.kind}: {told(row)}")
            if not words:
                say(f"Nothing that was said about lead {lead} stands.")
            return
        revoked = next((row for row in words if row.id == word), None)
        if revoked is None:
            message = f"No word {word} about lead {lead} stands."
            raise WordRefused(message, hint=f"`briefgate revoke {lead}` lists them.")
        with judged_after(desk, lead):
            _take_back(desk, revoked)


def _take_back(desk: Desk, word: WordRow) -> None:
    at = desk.clock()
    desk.store.words.revoke(word, by=user(), at=at)
    if word.kind is WordKind.ANSWERED:
        answered = decode(word.word, Answered)
        desk.store.drafts.take_answer_back(word.lead, answered.asks, on=answered.on)
    elif word.kind is WordKind.OUTCOME:
        desk.store.leads.set_state(word.lead, _state_of(desk, word.lead), at=at)


def _state_of(desk: Desk, lead: int) -> LeadState:
    """Where a lead stands by the outcome that still stands, else by whose turn it is."""
    outcomes = [row for row in desk.store.words.standing(lead) if row.kind is WordKind.OUTCOME]
    if outcomes:
        return STATES[decode(outcomes[-1].word, Outcome).ending]
    latest = desk.store.drafts.latest(lead)
    if latest is None or latest.state is not DraftState.SENT:
        return LeadState.OPEN
    replies = [mail for mail in desk.store.leads.messages(lead) if mail.role is Role.REPLY]
    has_answered = any(reply.received_at >= latest.composed_at for reply in replies)
    return LeadState.OPEN if has_answered else LeadState.WAITING
