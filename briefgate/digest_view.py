"""What a day's digest shows, line by line, as its templates take it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from score.assessment import Verdict


class TrustMark(StrEnum):
    """A reason to look twice at who sent a mail."""

    DMARC_FAILED = "dmarc-failed"
    FORWARDED_FROM_OUTSIDE = "forwarded-from-outside"
    SAME_ID_OTHER_CONTENT = "same-id-other-content"


@dataclass(frozen=True, slots=True)
class ReasonLine:
    """Why: a sentence in the owner's language, and the prospect's words that it stands on."""

    sentence: str
    quote: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftLine:
    """The reply that waits. `wanted_language` is the prospect's, where there is no template for it."""

    kind: Verdict
    status: str
    language: str
    wanted_language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadLine:
    """One lead. Scores lie in 0..100, None where there is none.

    `reasons` come with the deciding one first, `changes` say what would move
    the verdict, `was` is the verdict before a change. `reply_by` is the day by
    which they want an answer, `due` the day on which theirs or ours is due,
    `left_out` the characters of long mails that the model was not shown.
    `commands` are what to type next, the likeliest first.
    """

    lead: int
    prospect: str
    subject: str
    verdict: Verdict
    reasons: tuple[ReasonLine, ...]
    score: float | None = None
    low: float | None = None
    high: float | None = None
    asks: tuple[str, ...] = ()
    changes: tuple[str, ...] = ()
    draft: DraftLine | None = None
    was: Verdict | None = None
    reply_by: date | None = None
    due: date | None = None
    premium: int = 0
    trust: tuple[TrustMark, ...] = ()
    left_out: int = 0
    commands: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenedLine:
    """A mail from a person that was taken for no brief: the sentence that says why, and how to reverse it.

    `sentence` comes from the reader's rules, `quote` from the mail.
    """

    message: int
    sender: str
    subject: str
    sentence: str
    command: str
    quote: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ParkedLine:
    """A mail that could not be handled, and why."""

    message: int
    sender: str
    subject: str
    why: str
    command: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadLine:
    """A mail that has come in and that the model has not read yet."""

    sender: str
    subject: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestView:
    """One day. The sections come in the order in which they are shown, and a lead stands in one of them.

    `urgent` are leads whose `reply_by` is within three days, `decisions`
    those that only the owner can decide, `drafts` replies that wait for a
    person, `declines` drafted refusals, `changed` leads whose verdict moved,
    `waking` those whose time has come again. `last_poll` is in the owner's
    zone, `reader` the name of what read the mails. `language` is the owner's.
    """

    day: date
    agency: str
    language: str
    reader: str
    received: int = 0
    new_leads: int = 0
    urgent: tuple[LeadLine, ...] = ()
    decisions: tuple[LeadLine, ...] = ()
    drafts: tuple[LeadLine, ...] = ()
    changed: tuple[LeadLine, ...] = ()
    declines: tuple[LeadLine, ...] = ()
    waking: tuple[LeadLine, ...] = ()
    screened: tuple[ScreenedLine, ...] = ()
    parked: tuple[ParkedLine, ...] = ()
    unread: int = 0
    unread_lines: tuple[UnreadLine, ...] = ()
    unread_because: str = ""
    last_poll: datetime | None = None

    @property
    def waits(self) -> bool:
        """Whether anything in it waits for a person."""
        leads = (self.urgent, self.decisions, self.drafts, self.changed, self.declines, self.waking)
        return any((*leads, self.parked, self.unread))

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show at all."""
        return not self.waits and not self.screened
