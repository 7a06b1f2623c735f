"""The way of a mail, stage by stage: received, parsed, read, part of a lead, judged, answered, filed.

Each stage takes up whatever waits for it in the store and ends in one
transaction a mail, so that a crash resumes at the last one finished.
"""

from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import groupby

from briefgate.assessing import judge_anew, let_days_pass
from briefgate.desk import Desk, Step
from briefgate.errors import BriefgateError
from briefgate.joining import Joined, join
from briefgate.mailheaders import headers_of
from briefgate.outgoing import deliver_drafts
from briefgate.pausing import WAITING, Pause, pause_for, pause_of, resume, waiting
from briefgate.readers import Readers, readers_of
from briefgate.reading import document_of
from briefgate.replying import (
    is_from_us,
    is_ours_to_somebody,
    note_answer,
    note_own_mail,
    own_reply_in,
)
from briefgate.store.records import How, MessageRow, MessageState, Role
from briefgate.touched import look_after_drafts
from briefgate.trial import TRIAL, trial_mail
from briefgate.turns import NoMoreTurns
from extract.brief import Reading
from extract.document import Document
from extract.errors import ExtractError, ModelAnswerInvalid, ModelQuotaSpent, ModelRefused, ModelUnavailable
from ingest.errors import FolderMissing
from ingest.mailbox import Mailbox
from ingest.message import Kind, Message, Screening
from ingest.parse import parse
from ingest.screening import Rule as ScreeningRule
from ingest.split import split

MEGABYTE = 1_000_000


@dataclass(slots=True)
class Outcome:
    """What a run did. The next one tries `failed` mails again.

    `pause` is why reading stopped and until when, `halted` the model's fault
    behind it, None at the day's limit; `waiting` mails are not handled yet.
    """

    received: int = 0
    opened: int = 0
    joined: int = 0
    screened: int = 0
    drafted: int = 0
    delivered: int = 0
    filed: int = 0
    failed: list[MessageRow] = field(default_factory=list)
    parked: list[MessageRow] = field(default_factory=list)
    halted: ExtractError | None = None
    pause: Pause | None = None
    waiting: int = 0


def poll(desk: Desk) -> Outcome:
    """Once the whole way: fetch, see to the drafts, handle all that waits, let days pass, deliver, file what is done.

    Raises `IngestError` where the mailbox can't be used; nothing is lost,
    and the next poll goes on from there.
    """
    outcome = Outcome()
    outcome.received = receive(desk)
    look_after_drafts(desk)
    handle(desk, outcome)
    outcome.drafted += let_days_pass(desk)
    outcome.delivered = deliver_drafts(desk)
    outcome.filed = file_handled(desk)
    return outcome


def take_in(desk: Desk, mails: Iterable[bytes]) -> Outcome:
    """Handle mails that did not come through a mailbox, as if they had just arrived. Nothing is delivered."""
    outcome = Outcome()
    for raw in mails:
        outcome.received += desk.store.messages.receive(raw, at=desk.clock()).new
        desk.watch(Step.RECEIVED)
    handle(desk, outcome)
    return outcome


def receive(desk: Desk) -> int:
    """Fetch what is new in the inbox, by set difference of UIDs; bytes are kept before anything else is done."""
    inbox, messages = desk.config.inbox, desk.store.messages
    new = 0
    with desk.mailbox(inbox.account) as mailbox:
        state = mailbox.select(inbox.folder, readonly=True)
        folder = messages.folder_id(inbox.account, state.name, state.uidvalidity)
        unseen = mailbox.uids() - messages.seen_uids(folder)
        for mail in mailbox.fetch(unseen, cap_bytes=inbox.mail_mb * MEGABYTE):
            received = messages.receive(
                mail.raw,
                at=desk.clock(),
                folder_id=folder,
                uid=mail.uid,
                internal_date=mail.internal_date,
                size=mail.size,
                header_only=mail.header_only,
            )
            new += received.new
            desk.watch(Step.RECEIVED)
    return new


def handle(desk: Desk, outcome: Outcome) -> None:
    """Take every mail that waits to its end: screened out, part of a judged lead, or parked.

    Several are read at the same time, and each is judged in its turn: leads
    have the order in which their mails arrived. Where the model can't be asked,
    what needs no model goes on, and nothing overtakes a mail that waits for it.
    Where it can, and fails one mail alone, that mail is tried again at once, and
    parked in the end, before those behind it have their turn.
    """
    outcome.pause = pause_of(desk)
    outcome.halted = outcome.pause.error if outcome.pause else None
    with readers_of(desk) as readers:
        _Line(desk, outcome, readers).run()
    outcome.waiting = waiting(desk)


@dataclass(slots=True)
class _Line:
    """Mails on their way: `ahead` are to be parsed, `begun` those whose turn to be judged is to come, in order.

    `suspects` may be at fault themselves for what the model's end did: that is known once it has read a trial mail.
    They are asked about `again` one by one, as the trial mail was: it may be that all at once were too many.
    """

    desk: Desk
    outcome: Outcome
    readers: Readers
    ahead: deque[MessageRow] = field(default_factory=deque)
    begun: deque[int] = field(default_factory=deque)
    suspects: dict[int, ExtractError] = field(default_factory=dict)
    again: deque[int] = field(default_factory=deque)
    latest: int = 0
    is_blocked: bool = False

    def run(self) -> None:
        while True:
            if not self.ahead:
                self.ahead.extend(_waiting(self.desk, after=self.latest))  # what the mails before were split into
            if self.again and self.readers.is_idle:
                self._begin(_row(self.desk, self.again.popleft()))
            elif self.ahead and self._may_take_up(self.ahead[0]):
                row = self.ahead.popleft()
                self.latest = row.id
                self._take_up(row)
            elif not self.readers.is_idle:
                self._take(*self.readers.next())
            else:
                return
            self._judge_in_turn()

    def _may_take_up(self, row: MessageRow) -> bool:
        """A reply of ours is known by the lead that it belongs to: the mails before it come first."""
        if not self.readers.has_room or self.suspects or self.again:
            return False
        unjudged = self.begun or self.is_blocked
        return not (unjudged and row.state is MessageState.RECEIVED and _is_ours_to_somebody(self.desk, row))

    def _take_up(self, row: MessageRow) -> None:
        with self._failures_counted(row):
            if row.state is MessageState.RECEIVED:
                row = _parse(self.desk, row, self.outcome)
            if row.state in {MessageState.PARSED, MessageState.READ}:
                self._begin(row)

    def _begin(self, row: MessageRow) -> None:
        if row.state is MessageState.PARSED and self.outcome.pause is None:
            document = _document(self.desk, row)
            if document is None:
                _park(self.desk, row, "Nobody outside your own domains wrote in it.", self.outcome)
                return
            self.readers.begin(row.id, document)
        if row.id not in self.begun:
            self.begun.append(row.id)

    def _take(self, mail: int, result: Reading | Exception) -> None:
        """Keep a reading, or note what went wrong; a model that can't be asked lets this mail and the rest wait."""
        if mail == TRIAL:
            self._settle(result)
            return
        row = _row(self.desk, mail)
        match result:
            case Reading():
                with self._failures_counted(row):
                    _keep_reading(self.desk, row, result)
                self._keep_to_the_limit()
            case NoMoreTurns():
                pass  # it is as it was, and waits
            case ModelAnswerInvalid():
                self._count_failure(row, str(result))
            case ExtractError() if result.may_be_the_mails and self.outcome.pause is None:
                self.suspects[mail] = result
                self.readers.hold()
                if not self.readers.is_reading(TRIAL):
                    self.readers.begin(TRIAL, trial_mail(self.desk), anew=True)
            case ExtractError():
                self._pause(result)
            case BriefgateError():
                raise result
            case _:
                self._count_failure(row, f"{type(result).__name__}: {result}")

    def _settle(self, trial: Reading | Exception) -> None:
        """Count a try of each suspect where the trial mail was read, and try it again; else the model is away."""
        suspects, self.suspects = self.suspects, {}
        if isinstance(trial, BriefgateError):
            raise trial
        if not isinstance(trial, Reading):
            suspected = next(iter(suspects.values()))
            self._pause(trial if isinstance(trial, ModelUnavailable | ModelRefused | ModelQuotaSpent) else suspected)
            return
        self._keep_to_the_limit()
        self.readers.go_on()
        for mail, error in suspects.items():
            reason = f"{error} It read another mail meanwhile: the cause is likely in this one."
            row = _row(self.desk, mail)
            if self.desk.store.messages.fail(mail, reason, at=self.desk.clock()) >= self.desk.config.limits.tries:
                _park(self.desk, row, reason, self.outcome)
                self.begun.remove(mail)
            else:
                self.again.append(mail)

    def _keep_to_the_limit(self) -> None:
        self.outcome.pause = self.outcome.pause or pause_of(self.desk)
        if self.outcome.pause:
            self.readers.ask_no_more()

    def _pause(self, error: ExtractError) -> None:
        self.readers.ask_no_more()
        if self.outcome.halted is None:
            self.outcome.pause, self.outcome.halted = pause_for(self.desk, error), error

    def _judge_in_turn(self) -> None:
        while self.begun and not self.is_blocked and not self._is_under_way(self.begun[0]):
            row = _row(self.desk, self.begun[0])
            if row.state is MessageState.PARSED:
                self.is_blocked = True
                return
            self.begun.popleft()
            with self._failures_counted(row):
                _judge(self.desk, row, self.outcome)

    def _is_under_way(self, mail: int) -> bool:
        return self.readers.is_reading(mail) or mail in self.suspects or mail in self.again

    @contextmanager
    def _failures_counted(self, row: MessageRow) -> Iterator[None]:
        try:
            yield
        except (BriefgateError, ExtractError):
            raise
        except Exception as error:  # noqa: BLE001  # one poison mail must not stop the ones behind it
            self._count_failure(row, f"{type(error).__name__}: {error}")

    def _count_failure(self, row: MessageRow, reason: str) -> None:
        """Let the mails behind it go on; the next run tries it again."""
        _count_failure(self.desk, row, reason, self.outcome)
        if row.id in self.begun:
            self.begun.remove(row.id)


def _waiting(desk: Desk, *, after: int = 0) -> list[MessageRow]:
    rows = [row for state in WAITING for row in desk.store.messages.in_state(state) if row.id > after]
    return sorted(rows, key=lambda row: row.id)


def _is_ours_to_somebody(desk: Desk, row: MessageRow) -> bool:
    return is_ours_to_somebody(headers_of(desk, row.id), desk.owner())


def _parse(desk: Desk, row: MessageRow, outcome: Outcome) -> MessageRow:
    at = desk.clock()
    raw = desk.store.messages.raw(row.id)
    message = _taken_apart(desk, raw)
    several = message.originals > 1 and message.screening.kind is Kind.BRIEF
    parts = split(raw, desk.owner()) if several else ()
    with desk.store.transaction():
        state = desk.store.messages.save_parsed(row.id, replace(message, size=row.size), at=at)
        if message.screening.kind is Kind.OWN:
            note_own_mail(desk, message, at=at)
        if parts:
            desk.store.messages.split(row.id, parts, at=at)
    desk.watch(Step.PARSED)
    outcome.screened += state is MessageState.SCREENED
    return _row(desk, row.id)


def _taken_apart(desk: Desk, raw: bytes) -> Message:
    """A mail, parsed. Whoever gets our reply knows its Message-ID, so only our own sender makes it our own mail."""
    message = parse(raw, desk.owner(desk.store.drafts.own_message_ids()), desk.limits)
    kind = message.screening.kind
    if kind is Kind.OWN and not is_from_us(desk, message):
        return parse(raw, desk.owner(), desk.limits)
    if kind is Kind.BRIEF and own_reply_in(desk, message) is not None:
        return replace(message, screening=Screening(Kind.OWN, ScreeningRule.OWN_REPLY))
    return message


def _document(desk: Desk, row: MessageRow) -> Document | None:
    """What a reader is given of a mail; None where nobody in it could be a prospect."""
    message = desk.store.messages.message(row.id)
    if message.prospect is None:
        return None
    return document_of(message, received_at=row.received_at, zone=desk.config.zone)


def _keep_reading(desk: Desk, row: MessageRow, reading: Reading) -> None:
    desk.store.messages.save_reading(row.id, desk.reader.name, reading, at=desk.clock())
    desk.watch(Step.READ)
    if desk.config.llm.configured:
        resume(desk)


def _judge(desk: Desk, row: MessageRow, outcome: Outcome) -> None:
    """Put a mail with its lead, judge the lead anew, and draft the reply: all or nothing."""
    at = desk.clock()
    with desk.store.transaction():
        joined = join(desk, row, desk.store.messages.message(row.id), at=at)
        if joined.role is Role.REPLY:
            note_answer(desk, joined.lead, row, at=at)
        drafted = judge_anew(desk, joined.lead, at=at)
        desk.store.messages.mark_done(row.id, at=at)
    desk.watch(Step.JUDGED)
    _count_joined(outcome, joined)
    outcome.drafted += drafted


def file_handled(desk: Desk) -> int:
    """Move mail that is done out of the inbox. A mail that a person moved or deleted counts as filed."""
    inbox, messages = desk.config.inbox, desk.store.messages
    unfiled = [seen for seen in messages.unfiled() if seen.account == inbox.account]
    if not unfiled:
        return 0
    with desk.mailbox(inbox.account) as mailbox:
        target = mailbox.ensure_folder(inbox.handled)
        for (folder, uidvalidity), group in groupby(unfiled, key=lambda seen: (seen.folder, seen.uidvalidity)):
            sightings = list(group)
            if _uidvalidity_of(mailbox, folder) == uidvalidity:
                mailbox.move([seen.uid for seen in sightings], target)
                desk.watch(Step.MOVED)
            with desk.store.transaction():
                for seen in sightings:
                    messages.mark_filed(seen.id, at=desk.clock())
            desk.watch(Step.FILED)
    return len(unfiled)


def _uidvalidity_of(mailbox: Mailbox, folder: str) -> int | None:
    """What a folder's UIDs mean now, the folder being opened; None where a person removed it, and its mail with it."""
    try:
        return mailbox.select(folder).uidvalidity
    except FolderMissing:
        return None


def _count_joined(outcome: Outcome, joined: Joined) -> None:
    if joined.how is How.NEW:
        outcome.opened += 1
    else:
        outcome.joined += 1


def _count_failure(desk: Desk, row: MessageRow, reason: str, outcome: Outcome) -> None:
    tries = desk.store.messages.fail(row.id, reason, at=desk.clock())
    if tries >= desk.config.limits.tries:
        _park(desk, row, reason, outcome)
    else:
        outcome.failed.append(_row(desk, row.id))


def _park(desk: Desk, row: MessageRow, reason: str, outcome: Outcome) -> None:
    desk.store.messages.park(row.id, reason, at=desk.clock())
    outcome.parked.append(_row(desk, row.id))


def _row(desk: Desk, mail: int) -> MessageRow:
    """A mail's row as it is now."""
    row = desk.store.messages.get(mail)
    if row is None:
        message = f"mail {mail} is gone from the store"
        raise LookupError(message)
    return row
