"""What a person did with the replies in Drafts: left, edited, sent or threw away. A poll looks before it judges."""

from datetime import datetime, timedelta
from email import message_from_bytes
from email.utils import parseaddr

from briefgate.desk import Desk
from briefgate.outgoing import has_arrived, lies_untouched
from briefgate.replying import note_sent
from briefgate.store.records import DeliveryRow, DraftRow, DraftState
from ingest.dates import read_header_date
from ingest.errors import FolderMissing
from ingest.mailbox import Mailbox

DAY = timedelta(days=1)


def look_after_drafts(desk: Desk) -> None:
    """Bring the state of every draft that was put into a mailbox up to what is there now.

    A draft that is gone was sent where a mail like it lies among the sent
    ones, edited where one lies in Drafts, else thrown away. Raises
    `IngestError` where the mailbox can't be used.
    """
    drafts = desk.store.drafts
    unfinished = [delivery for delivery in drafts.unfinished() if delivery.purpose == "draft"]
    if not (unfinished or drafts.in_state(DraftState.DELIVERED) or drafts.in_state(DraftState.EDITED)):
        return
    with desk.mailbox(desk.config.drafts.account) as mailbox:
        for begun in unfinished:
            if not has_arrived(desk, mailbox, begun):
                _close(desk, begun)
        gone = [*_gone(desk, mailbox), *drafts.in_state(DraftState.EDITED)]
        if gone:
            _search(desk, mailbox, gone)


def _gone(desk: Desk, mailbox: Mailbox) -> list[DraftRow]:
    """The delivered drafts that don't lie any more where they were put. One look at a folder serves all in it."""
    lying: dict[tuple[str, int], set[int]] = {}
    gone = []
    for draft in desk.store.drafts.in_state(DraftState.DELIVERED):
        delivery = desk.store.drafts.delivery(draft.message_id)
        if delivery is None or delivery.account != mailbox.account.name:
            continue
        place = (delivery.folder, delivery.uidvalidity)
        if place not in lying:
            lying[place] = _uids_of(mailbox, delivery)
        if delivery.uid not in lying[place] and lies_untouched(desk, mailbox, delivery) is None:
            gone.append(draft)
    return gone


def _uids_of(mailbox: Mailbox, delivery: DeliveryRow) -> set[int]:
    try:
        state = mailbox.select(delivery.folder, readonly=True)
    except FolderMissing:
        return set()
    return mailbox.uids() if state.uidvalidity == delivery.uidvalidity else set()


def _close(desk: Desk, delivery: DeliveryRow) -> None:
    """End the delivery of a draft that never arrived and is no longer wanted."""
    draft = desk.store.drafts.by_message_id(delivery.message_id)
    if draft is None or draft.state is DraftState.COMPOSED:
        return
    with desk.store.transaction():
        desk.store.drafts.finish_delivery(delivery.message_id, None, at=desk.clock())
        desk.store.drafts.mark_withdrawn(delivery.message_id, at=desk.clock())


def _search(desk: Desk, mailbox: Mailbox, gone: list[DraftRow]) -> None:
    sent_folder = mailbox.tree().sent()
    drafts_folder = mailbox.drafts_folder(desk.config.drafts.folder)
    ours = {
        delivery.uid
        for draft in (*desk.store.drafts.waiting(), *desk.store.drafts.in_state(DraftState.SUPERSEDED))
        if (delivery := desk.store.drafts.delivery(draft.message_id)) and delivery.folder == drafts_folder
    }
    for draft in gone:
        sent = _like(mailbox, draft, sent_folder) if sent_folder else set()
        if sent:
            sent_at = _sent_at(mailbox, min(sent)) or desk.clock()
            note_sent(desk, draft, on=sent_at.astimezone(desk.config.zone).date(), at=desk.clock())
            continue
        state = DraftState.EDITED if _like(mailbox, draft, drafts_folder) - ours else DraftState.DISCARDED
        if state is not draft.state:
            desk.store.drafts.set_state(draft.id, state, at=desk.clock())


def _like(mailbox: Mailbox, draft: DraftRow, folder: str) -> set[int]:
    """The mails in a folder that carry a draft's Message-ID, or else answer the same mail of the same person."""
    found = mailbox.find(folder, draft.message_id)
    if found is not None:
        return {found}
    headers = message_from_bytes(draft.raw)
    address = parseaddr(headers["To"])[1]
    return mailbox.written_to(address, since=draft.composed_at.date() - DAY, in_reply_to=headers.get("In-Reply-To", ""))


def _sent_at(mailbox: Mailbox, uid: int) -> datetime | None:
    """When a mail was sent: a draft's date may be left as it was, so the later of that and of its arrival."""
    mail = next(mailbox.fetch([uid], cap_bytes=0), None)
    if mail is None:
        return None
    dates = (mail.internal_date, read_header_date(message_from_bytes(mail.raw)["Date"]))
    return max((date for date in dates if date is not None), default=None)
