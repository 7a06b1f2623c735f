"""What a language's table holds."""

from dataclasses import dataclass
from enum import StrEnum


class HeaderField(StrEnum):
    """A header of the original mail, as a forward or a reply prints it above the text."""

    SENDER = "sender"
    SENT = "sent"
    TO = "to"
    CC = "cc"
    BCC = "bcc"
    SUBJECT = "subject"
    REPLY_TO = "reply-to"
    MESSAGE_ID = "message-id"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Wrote:
    """How an attribution says who wrote: the words right before the name, and those after it.

    With `before` empty the name is found by its place: ahead of `after`, and
    behind a date where there is one.
    """

    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """What one language's mail programs and people write. Words are compared case-folded.

    `sender` to `other` are the labels of a printed header block, `other`
    those of headers that tell nothing of the way of a mail (attachments,
    importance). `forwarded` stands between dashes above a forward,
    `forwarded_by` opens such a line that goes on with a name, `ends` stands
    between dashes below one, `original` above a forward or a reply alike.
    `begins` is a line of its own that ends in a colon (Apple Mail, MailMate).
    `on_behalf` joins a sender to whom they sent for. `closings` end a letter,
    `sent_from` begins the line of a mobile program. `reply`, `forward` and
    `absence` are prefixes of subjects, without their colon.
    """

    sender: tuple[str, ...]
    sent: tuple[str, ...]
    to: tuple[str, ...]
    cc: tuple[str, ...]
    subject: tuple[str, ...]
    bcc: tuple[str, ...] = ()
    reply_to: tuple[str, ...] = ()
    other: tuple[str, ...] = ()
    forwarded: tuple[str, ...]
    forwarded_by: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    original: tuple[str, ...]
    begins: tuple[str, ...] = ()
    on_behalf: tuple[str, ...] = ()
    attribution: tuple[Wrote, ...]
    closings: tuple[str, ...]
    sent_from: tuple[str, ...]
    reply: tuple[str, ...]
    forward: tuple[str, ...]
    absence: tuple[str, ...]

    @property
    def headers(self) -> dict[HeaderField, tuple[str, ...]]:
        """The labels by what they stand for."""
        return {
            HeaderField.SENDER: self.sender,
            HeaderField.SENT: self.sent,
            HeaderField.TO: self.to,
            HeaderField.CC: self.cc,
            HeaderField.BCC: self.bcc,
            HeaderField.SUBJECT: self.subject,
            HeaderField.REPLY_TO: self.reply_to,
            HeaderField.OTHER: self.other,
        }
