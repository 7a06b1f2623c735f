"""Which lead a mail belongs to: one brief, one lead (design, "The way of a mail")."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from briefgate.desk import Desk
from briefgate.store.records import Certainty, How, MessageRow, Role
from ingest.message import Message


@dataclass(frozen=True, slots=True)
class Joined:
    """The lead that a mail went to, and what it is there."""

    lead: int
    role: Role
    how: How


def join(desk: Desk, row: MessageRow, message: Message, *, at: datetime) -> Joined:
    """Put a mail with its lead, or open one for it.

    It joins the lead of its thread; then the one where the same prospect's
    very words came before; then the one of the same sender and subject. A new
    brief by a known prospect opens a new lead that names the earlier one.
    """
    leads = desk.store.leads
    since = at - timedelta(days=desk.config.limits.same_brief_days)
    address = message.prospect.address if message.prospect else None
    found = leads.find_by_thread(_answered_by(message))
    if found is None and address:
        found = leads.find_by_thread(_ids_of(message), prospect_address=address)
    how, certainty = How.THREAD, Certainty.CERTAIN
    if found is None and address and row.fingerprint:
        found = leads.find_by_words(address, row.fingerprint, since)
        how = How.WORDS
    if found is None and address:
        found = leads.find_by_sender_subject(address, message.origin.subject or message.subject, since)
        how, certainty = How.SENDER_SUBJECT, Certainty.LIKELY
    if found is None:
        return Joined(_open(desk, row, message, at=at), Role.BRIEF, How.NEW)
    is_copy = row.fingerprint is not None and leads.has_words(found, row.fingerprint)
    role = Role.COPY if is_copy else Role.REPLY
    leads.add_message(found, row.id, role, how, certainty)
    return Joined(found, role, how)


def _answered_by(message: Message) -> set[str]:
    """The Message-IDs that this mail, or one within it, answers."""
    ids: set[str] = set()
    for layer in message.layers:
        ids.update(layer.references)
        ids.update([layer.in_reply_to] if layer.in_reply_to else [])
    return ids


def _ids_of(message: Message) -> set[str]:
    """Its own Message-IDs: a second forward carries the original's too. Some programs give every mail the same one."""
    return {layer.message_id for layer in message.layers if layer.message_id}


def _open(desk: Desk, row: MessageRow, message: Message, *, at: datetime) -> int:
    prospect = message.prospect
    address = prospect.address if prospect else None
    return desk.store.leads.create(
        message=row.id,
        prospect_name=prospect.name if prospect else None,
        prospect_address=address,
        subject=message.origin.subject or message.subject,
        language=message.language,
        opened_at=at,
        earlier_lead=desk.store.leads.latest_of(address, before=at) if address else None,
    )
