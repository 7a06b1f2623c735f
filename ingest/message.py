"""What one mail is, once it has been taken apart.

Text is Unicode, NFC-normalised once, here; line ends are line feeds. Instants are
aware datetimes in the zone that the mail states (UTC where it states none).
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Kind(StrEnum):
    """What a mail is, judged by the headers of the outer mail alone."""

    BRIEF = "brief"
    AUTO_REPLY = "auto-reply"
    BOUNCE = "bounce"
    NEWSLETTER = "newsletter"
    NOTIFICATION = "notification"
    CALENDAR = "calendar"
    OWN = "own"


class Author(StrEnum):
    """Whose words a passage holds."""

    PROSPECT = "prospect"
    OWN = "own"
    COLLEAGUE = "colleague"
    UNKNOWN = "unknown"


class SegmentKind(StrEnum):
    """What part of a mail a passage is."""

    SUBJECT = "subject"
    BODY = "body"
    QUOTED = "quoted"
    SIGNATURE = "signature"
    NOTE = "note"
    FORM = "form"
    PAGE = "page"
    HIDDEN = "hidden"


class AttachmentStatus(StrEnum):
    """Whether an attachment was read, or why not."""

    READ = "read"
    DECORATION = "decoration"
    UNSUPPORTED = "unsupported"
    TOO_LARGE = "too-large"
    ENCRYPTED = "encrypted"
    SCANNED = "scanned"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Address:
    """A mailbox of RFC 5322: display name and addr-spec, either of which may be missing."""

    name: str | None
    address: str | None

    @property
    def domain(self) -> str | None:
        """The part after the last `@`, lower-case, or None without an address."""
        return self.address.rpartition("@")[2].lower() if self.address else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """One sender's mail within a mail: the outer one, or one that it forwards.

    `depth` counts from the outer mail, 0. `how` names what the layer was
    recognised by: "outer", "rfc822", or the mail program's way of forwarding.
    `message_id` is set only where the mail carries the original's own.
    """

    depth: int
    how: str
    sender: Address | None
    reply_to: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    subject: str | None = None
    sent_at: datetime | None = None
    message_id: str | None = None
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A passage as it was read: offsets of readings count code points within its `text`.

    `id` is unique within the mail ("subject", "s1", "a1p1"), `layer` the depth
    of the layer it belongs to, `place` the page, slide or sheet of an attachment.
    """

    id: str
    kind: SegmentKind
    author: Author
    text: str
    layer: int = 0
    place: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file that came with the mail. `size` in bytes, decoded; `why` says in words why it was not read."""

    id: str
    filename: str | None
    media_type: str
    size: int
    status: AttachmentStatus
    why: str | None = None
    pages: tuple[Segment, ...] = ()


@dataclass(frozen=True, slots=True)
class Screening:
    """What kind of mail this is, and the rule that said so (None for a brief).

    `failed` are the addr-specs that a bounce says could not be reached.
    """

    kind: Kind
    rule: str | None = None
    failed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Trust:
    """What the receiving server and the way of the mail say about its sender.

    `dmarc` is the server's result for the prospect's domain ("pass", "fail",
    "none" …), None where the mail is a forward or the server says nothing;
    `server` the authserv-id (RFC 8601) of who says so, where it gives one.
    """

    dmarc: str | None = None
    server: str | None = None
    forwarded_from_outside: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One mail, taken apart.

    `prospect` is the first person outside the owner's own domains, from the
    outermost layer inwards; `prospect_layer` is the depth where they stand.
    `layers` run from the outer mail inwards. `originals` is how many mails are
    attached to it; of several, `ingest.split` makes mails of their own.
    `warnings` are short sentences
    for the owner: a charset that was guessed, a date that could not be read.
    """

    sha256: str
    size: int
    message_id: str | None
    subject: str
    sent_at: datetime | None
    screening: Screening
    layers: tuple[Layer, ...]
    segments: tuple[Segment, ...]
    language: str | None
    prospect: Address | None = None
    prospect_layer: int = 0
    forwarded_by: Address | None = None
    attachments: tuple[Attachment, ...] = ()
    originals: int = 0
    trust: Trust = field(default_factory=Trust)
    warnings: tuple[str, ...] = ()

    @property
    def origin(self) -> Layer:
        """The layer that the prospect wrote, as far as the mail shows it."""
        return self.layers[self.prospect_layer]

    @property
    def text(self) -> str:
        """The prospect's own words: body and form passages, in order."""
        return "\n\n".join(
            s.text
            for s in self.segments
            if s.author is Author.PROSPECT and s.kind in (SegmentKind.BODY, SegmentKind.FORM)
        )

    @property
    def note(self) -> str | None:
        """What the colleague who forwarded it wrote above it, or None."""
        notes = [s.text for s in self.segments if s.kind is SegmentKind.NOTE]
        return "\n\n".join(notes) or None
