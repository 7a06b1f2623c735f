"""What goes into a mailbox by our hand, so that it is there once: journalled before APPEND, adopted in doubt.

A Message-ID is made from what the mail is (a lead's draft of one version, a
day's digest) and the secret of the home: the same on every try, and nothing
to read in it for whoever gets it.
"""

import hmac
from hashlib import sha256

from briefgate.desk import Desk, Step
from briefgate.store.records import DeliveryRow, DraftRow, DraftState, Purpose
from ingest.errors import FolderMissing
from ingest.mailbox import Mailbox

CAP_BYTES = 16_000_000
"""More than any reply of ours has."""


def message_id_of(desk: Desk, what: str, *, domain: str) -> str:
    """The Message-ID of one of our own mails; `what` says which, `domain` is the sender's."""
    token = hmac.new(desk.store.secret, what.encode(), sha256).hexdigest()[:32]
    return f"<{token}@{domain}>"


def deliver_drafts(desk: Desk) -> int:
    """Put every composed draft into Drafts, if that is wanted, and take superseded ones out.

    Gives the number delivered. Raises `IngestError` where the mailbox can't
    be used; what was not delivered stays composed.
    """
    wanted = desk.config.drafts.deliver == "mailbox"
    return deliver(desk, desk.store.drafts.in_state(DraftState.COMPOSED) if wanted else [])


def deliver(desk: Desk, due: list[DraftRow]) -> int:
    """Put these drafts into Drafts, and take superseded ones out. Gives their number; raises as `deliver_drafts`."""
    withdrawn = desk.store.drafts.to_withdraw()
    if not (due or withdrawn):
        return 0
    with desk.mailbox(desk.config.drafts.account) as mailbox:
        folder = mailbox.drafts_folder(desk.config.drafts.folder)
        for delivery in withdrawn:
            _withdraw(desk, mailbox, delivery)
        for draft in due:
            put(desk, mailbox, folder, draft.raw, message_id=draft.message_id, purpose="draft", flags=(r"\Draft",))
    return len(due)


def put(
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
    if begun is not None and (begun.finished_at is not None or has_arrived(desk, mailbox, begun)):
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
    if uid is None:
        uid = mailbox.find(folder, message_id)
    drafts.finish_delivery(message_id, uid, at=desk.clock())
    desk.watch(Step.DELIVERED)


def has_arrived(desk: Desk, mailbox: Mailbox, begun: DeliveryRow) -> bool:
    """Whether a delivery whose end was not seen brought its mail there after all; if so, it is finished.

    A UID that was given out since and is gone again was ours: a person dealt
    with it, and it isn't made once more.
    """
    if begun.account != mailbox.account.name:
        return False
    try:
        state = mailbox.select(begun.folder, readonly=True)
    except FolderMissing:
        return False
    same_epoch = state.uidvalidity == begun.uidvalidity
    found = mailbox.find(begun.folder, begun.message_id, from_uid=begun.uidnext if same_epoch else 1)
    if found is None:
        still_there = sum(uid >= begun.uidnext for uid in mailbox.uids())
        if not same_epoch or state.uidnext - begun.uidnext <= still_there:
            return False
    desk.store.drafts.finish_delivery(begun.message_id, found, at=desk.clock())
    desk.watch(Step.DELIVERED)
    return True


def lies_untouched(desk: Desk, mailbox: Mailbox, delivery: DeliveryRow) -> int | None:
    """The UID of a draft that lies as it was put into its folder, or None. The folder is selected afterwards.

    A UID's bytes never change (RFC 3501, 2.3.1.1), so what a person edits has
    another. Where UIDs have lost their meaning, the bytes themselves decide.
    """
    try:
        state = mailbox.select(delivery.folder)
    except FolderMissing:
        return None
    if delivery.uid is not None and state.uidvalidity == delivery.uidvalidity:
        return delivery.uid if delivery.uid in mailbox.uids() else None
    found = mailbox.find(delivery.folder, delivery.message_id)
    draft = desk.store.drafts.by_message_id(delivery.message_id)
    mailbox.select(delivery.folder)
    if found is None or draft is None:
        return None
    return next((mail.uid for mail in mailbox.fetch([found], cap_bytes=CAP_BYTES) if mail.raw == draft.raw), None)


def _withdraw(desk: Desk, mailbox: Mailbox, delivery: DeliveryRow) -> None:
    """Take a superseded draft out of its folder, unless a person touched it."""
    uid = lies_untouched(desk, mailbox, delivery) if delivery.account == mailbox.account.name else None
    if uid is not None:
        mailbox.delete([uid])
    desk.store.drafts.mark_withdrawn(delivery.message_id, at=desk.clock())
