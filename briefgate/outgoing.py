"""What goes into a mailbox by our hand, so that it is there once: journalled before APPEND, adopted in doubt.

A Message-ID is made from what the mail is (a lead's draft of one version, a
day's digest) and the secret of the home: the same on every try, and nothing
to read in it for whoever gets it.
"""

import hmac
from hashlib import sha256

from briefgate.desk import Desk, Step
from briefgate.store.records import DeliveryRow, DraftRow, DraftState, Purpose
from ingest.mailbox import Mailbox


def message_id_of(desk: Desk, what: str, *, domain: str) -> str:
    """The Message-ID of one of our own mails; `what` says which, `domain` is the sender's."""
    token = hmac.new(desk.store.secret, what.encode(), sha256).hexdigest()[:32]
    return f"<{token}@{domain}>"


def deliver_drafts(desk: Desk) -> int:
    """Put every composed draft into Drafts, and take superseded ones out. Gives the number delivered.

    Raises `IngestError` where the mailbox can't be used; what was not
    delivered stays composed.
    """
    store = desk.store
    due = store.drafts.in_state(DraftState.COMPOSED)
    withdrawn = store.drafts.to_withdraw()
    if desk.config.drafts.deliver != "mailbox" or not (due or withdrawn):
        return 0
    with desk.mailbox(desk.config.drafts.account) as mailbox:
        folder = mailbox.drafts_folder(desk.config.drafts.folder)
        for delivery in withdrawn:
            _withdraw(desk, mailbox, delivery)
        for draft in due:
            _deliver_draft(desk, mailbox, folder, draft)
    return len(due)


def _deliver_draft(desk: Desk, mailbox: Mailbox, folder: str, draft: DraftRow) -> None:
    put(desk, mailbox, folder, draft.raw, message_id=draft.message_id, purpose="draft", flags=(r"\Draft",))


def put(  # an APPEND has this many parts
    desk: Desk,
    mailbox: Mailbox,
    folder: str,
    raw: bytes,
    *,
    message_id: str,
    purpose: Purpose,
    flags: tuple[str, ...],
) -> None:
    """APPEND a mail of ours to a folder, unless an earlier try brought it there or a person took it away."""
    drafts = desk.store.drafts
    begun = drafts.delivery(message_id)
    if begun is not None and begun.finished_at is None:
        found = mailbox.find(folder, message_id, from_uid=begun.uidnext if _same_epoch(mailbox, begun) else 1)
        if found is not None or _was_taken_away(mailbox, begun):
            drafts.finish_delivery(message_id, found, at=desk.clock())
            desk.watch(Step.DELIVERED)
            return
    elif begun is not None:
        return
    if begun is None:
        state = mailbox.select(folder, readonly=True)
        drafts.begin_delivery(
            message_id,
            purpose,
            account=mailbox.account.name,
            folder=state.name,
            uidvalidity=state.uidvalidity,
            uidnext=state.uidnext,
            at=desk.clock(),
        )
        desk.watch(Step.DELIVERY_BEGUN)
    uid = mailbox.append(folder, raw, flags=flags, at=desk.clock())
    desk.watch(Step.APPENDED)
    drafts.finish_delivery(message_id, uid, at=desk.clock())
    desk.watch(Step.DELIVERED)


def _same_epoch(mailbox: Mailbox, begun: DeliveryRow) -> bool:
    return mailbox.select(begun.folder, readonly=True).uidvalidity == begun.uidvalidity


def _was_taken_away(mailbox: Mailbox, begun: DeliveryRow) -> bool:
    """Whether a UID given out since the delivery began is gone again: ours arrived, and a person dealt with it."""
    state = mailbox.select(begun.folder, readonly=True)
    if state.uidvalidity != begun.uidvalidity:
        return False
    given_out = state.uidnext - begun.uidnext
    still_there = sum(uid >= begun.uidnext for uid in mailbox.uids())
    return given_out > still_there


def _withdraw(desk: Desk, mailbox: Mailbox, delivery: DeliveryRow) -> None:
    """Take a superseded draft out of its folder. A UID's bytes never change: what a person edited has another."""
    state = mailbox.select(delivery.folder)
    if delivery.uid is not None and state.uidvalidity == delivery.uidvalidity:
        mailbox.delete([delivery.uid])
    desk.store.drafts.mark_withdrawn(delivery.message_id, at=desk.clock())
