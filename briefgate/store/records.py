"""The rows that the store gives out, and the words that its columns may hold."""

import json
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Literal

from ingest.message import Kind
from score.agency import Agency
from score.assessment import Assessment, Dimension, Verdict
from score.case import AskId, Case
from score.rubric import Rubric


class MessageState(StrEnum):
    """How far a mail has come. Screened out, done and parked are ends; parked mail can be tried again."""

    RECEIVED = "received"
    PARSED = "parsed"
    SCREENED = "screened"
    READ = "read"
    DONE = "done"
    PARKED = "parked"


class LeadState(StrEnum):
    """Where a lead stands: with us, with the prospect, or at its end."""

    OPEN = "open"
    WAITING = "waiting"
    WON = "won"
    LOST = "lost"
    CLOSED = "closed"


ENDED = frozenset({LeadState.WON, LeadState.LOST, LeadState.CLOSED})


class DraftState(StrEnum):
    """Where a reply stands. `edited`, `sent` and `discarded` are a person's doing."""

    COMPOSED = "composed"
    DELIVERED = "delivered"
    EDITED = "edited"
    SENT = "sent"
    DISCARDED = "discarded"
    SUPERSEDED = "superseded"


class Role(StrEnum):
    """What a mail is to its lead: the brief, a later mail in the thread, or the brief forwarded again."""

    BRIEF = "brief"
    REPLY = "reply"
    COPY = "copy"


class How(StrEnum):
    """What a mail was recognised by as belonging to its lead."""

    NEW = "new"
    THREAD = "thread"
    SENDER_SUBJECT = "sender-subject"
    WORDS = "words"


class Certainty(StrEnum):
    """How sure that is: by Message-ID or the very same words it is certain, by sender and subject likely."""

    CERTAIN = "certain"
    LIKELY = "likely"


class WordKind(StrEnum):
    """What kind of thing the owner said about a lead."""

    CORRECTION = "correction"
    RATING = "rating"
    CHOICE = "choice"
    OUTCOME = "outcome"
    ANSWERED = "answered"


Purpose = Literal["draft", "digest"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """What became of a mail's bytes: the store's id of the mail, and whether it is new."""

    mail: int
    new: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageRow:
    """A mail's way so far. `message_id` is the RFC 5322 one, `error` why it was parked or failed last.

    `dated_at` is the date that the prospect's layer states, or that of its
    arrival where it states none or one to come. `parent` is the mail that it
    came attached to, beside others. Instants are in UTC.
    """

    id: int
    sha256: str
    size: int
    header_only: bool
    state: MessageState
    tries: int
    received_at: datetime
    error: str | None = None
    message_id: str | None = None
    subject: str | None = None
    kind: Kind | None = None
    rule: str | None = None
    prospect_name: str | None = None
    prospect_address: str | None = None
    fingerprint: str | None = None
    dated_at: datetime | None = None
    parent: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SightingRow:
    """A mail's place in a mailbox: `message` is the store's own id, `message_id` the RFC 5322 one."""

    id: int
    account: str
    folder: str
    uidvalidity: int
    uid: int
    message: int
    message_id: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountRow:
    """How an account does: its last successful poll, and the failure since, if there was one."""

    name: str
    polled_at: datetime | None
    failed_at: datetime | None
    failure: str | None
    hint: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadRow:
    """A lead. `verdict` and `score` (0..100, rounded as floats are) are its latest assessment's."""

    id: int
    state: LeadState
    prospect_name: str | None
    prospect_address: str | None
    subject: str
    language: str | None
    opened_at: datetime
    earlier_lead: int | None
    verdict: Verdict | None
    score: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadMessageRow:
    """A mail of a lead, and why it is there."""

    message: int
    role: Role
    how: How
    certainty: Certainty
    received_at: datetime
    message_id: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessmentRow:
    """A stored assessment with what it was made from: redone from `case`, it gives the same bytes."""

    id: int
    lead: int
    case_hash: str
    rubric_hash: str
    case: Case
    assessment: Assessment
    assessed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingRow:
    """What may be due for an open lead, and what earlier digests showed of it.

    `turn` is the first assessment that gave the lead the verdict it still has,
    made at `turned_at`; `was` is the verdict before. All three are None where
    the lead never had another. `draft` waits for a person; `homework_due` is
    the first day by which questions that are still open are to be answered.
    """

    lead: int
    verdict: Verdict
    opened_at: datetime
    assessment: int
    was: Verdict | None
    turn: int | None
    turned_at: datetime | None
    wake_on: date | None
    reply_by: date | None
    draft: int | None
    draft_kind: Verdict | None
    homework_due: date | None
    shown_as_json: str

    @property
    def shown(self) -> frozenset[str]:
        """What earlier digests showed as due for the lead."""
        return frozenset(json.loads(self.shown_as_json))


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What leads are judged by: the owner's lists and numbers, kept whole under one hash."""

    agency: Agency
    rubric: Rubric


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedRow:
    """What a lead was judged to be last, with all that went in; `case` and `terms_hash` are that judgement's."""

    lead: int
    state: LeadState
    verdict: Verdict
    terms_hash: str
    case: Case

    @property
    def has_ended(self) -> bool:
        """Whether the lead is won, lost or closed."""
        return self.state in ENDED


@dataclass(frozen=True, slots=True, kw_only=True)
class EndingRow:
    """What the owner last said of a lead's end, as JSON, and the lead as it was judged before they first did."""

    lead: int
    word: bytes
    terms_hash: str
    case: Case
    assessment: Assessment


@dataclass(frozen=True, slots=True, kw_only=True)
class WordRow:
    """One thing that the owner said; `word` is JSON, as its kind asks for."""

    id: int
    lead: int
    kind: WordKind
    word: bytes
    said_by: str
    said_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftRow:
    """A reply as it was composed: `raw` is the whole mail, `message_id` its RFC 5322 one."""

    id: int
    lead: int
    version: int
    kind: str
    language: str
    message_id: str
    state: DraftState
    raw: bytes
    composed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class AskRow:
    """One question of a draft, and its clock; the days are None until the draft is sent."""

    id: int
    lead: int
    draft: int
    ask: AskId
    dimension: Dimension
    sent_on: date | None
    due_on: date | None
    answered_on: date | None
    reminded_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryRow:
    """One mail of ours on its way into a folder: `uidnext` is the folder's before APPEND, `uid` where it went."""

    message_id: str
    purpose: Purpose
    account: str
    folder: str
    uidvalidity: int
    uidnext: int
    begun_at: datetime
    uid: int | None
    finished_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestRow:
    """A day's digest as it was made."""

    id: int
    day: date
    message_id: str
    subject: str
    text: str
    html: str
    made_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRow:
    """What happened to a mail or lead."""

    id: int
    at: datetime
    what: str
    detail: str
    message: int | None
    lead: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """What calls of a model used, those that failed too.

    `failed` of the `calls` brought no answer that can be used; of `unreported`
    the server told no tokens, though it answered. `cached_tokens` are part of
    `prompt_tokens`; `cost` is in millionths of the home currency.
    """

    calls: int
    failed: int
    unreported: int
    prompt_tokens: int
    cached_tokens: int
    completion_tokens: int
    cost: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PauseRow:
    """Why a model is not asked until an instant: the kind of its fault, and what it said.

    `failures` came one after the other.
    """

    failures: int
    fault: str
    why: str
    hint: str
    paused_until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How many mails, leads and drafts stand in each state."""

    messages: dict[MessageState, int]
    leads: dict[LeadState, int]
    drafts: dict[DraftState, int]
