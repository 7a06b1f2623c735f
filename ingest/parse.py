"""Raw bytes to a Message: where a mail is taken apart, top to bottom."""

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256

from ingest import mime
from ingest.attachments import open_attachments
from ingest.authentication import dmarc_of
from ingest.charset import clean
from ingest.child import Child
from ingest.enclosures import Enclosure, enclose
from ingest.errors import ChildFailed
from ingest.jobs import TakeApart, TakenApart
from ingest.language import detect_language
from ingest.layers import Unwrapped, unwrap
from ingest.limits import Limits
from ingest.message import (
    Attachment,
    AttachmentStatus,
    Author,
    Kind,
    Layer,
    Message,
    Screening,
    Segment,
    SegmentKind,
    Trust,
)
from ingest.mime import File, Mail
from ingest.owner import Owner
from ingest.prospect import Prospect, find_prospect
from ingest.screening import screen
from ingest.segments import Authors, cut_segments
from ingest.spool import Spool

_LIMITS = Limits()
_MB = 1_000_000
_MOST_HEADERS = 100_000
_OWN_WORDS = (SegmentKind.BODY, SegmentKind.FORM)


def parse(raw: bytes, owner: Owner, limits: Limits = _LIMITS) -> Message:
    """The mail in `raw` (RFC 5322, as it came from the server), taken apart, its attachments opened.

    No clock, no network; the only files are nameless temporary ones. What
    can't be taken apart is told in the message's `warnings`, an attachment
    that can't be read in its status, and the mail goes on as a brief. Raises
    OSError alone, where the machine has no room for a temporary file or a
    child process: try again later. Headers without a body give a message
    without text. `message_id`, `subject` and `sent_at` are the outer mail's;
    the prospect's own are those of `origin`.
    """
    with Spool() as spool:
        if len(raw) > limits.parse_apart_mb * _MB:
            taken = _taken_apart_elsewhere(raw, owner, limits, spool)
        else:
            taken = take_apart(raw, owner, spool)
        attachments, warnings = open_attachments(taken.enclosures, spool, limits)
    message = taken.message
    return replace(
        message,
        attachments=(*attachments, *message.attachments),
        warnings=tuple(dict.fromkeys((*message.warnings, *warnings))),
    )


def take_apart(raw: bytes, owner: Owner, spool: Spool) -> TakenApart:
    """The mail in `raw`, its files put into the spool and not opened. Raises OSError as `parse` does."""
    warnings: list[str] = []
    try:
        return _taken_apart(raw, owner, spool, warnings)
    except OSError:
        raise
    except Exception as error:  # noqa: BLE001 - a mail that breaks this program must still reach its owner
        warnings.append(f"this mail could not be taken apart ({type(error).__name__}): it is shown as it came")
        return TakenApart(message=_as_it_came(raw, warnings), enclosures=())


def _taken_apart_elsewhere(raw: bytes, owner: Owner, limits: Limits, spool: Spool) -> TakenApart:
    """In a child process: a large mail may need much time and memory. Where the child fails, its headers are read."""
    request = TakeApart(raw=spool.keep(raw), owner=owner)
    try:
        with Child(spool, limits) as child:
            return child.ask(request, TakenApart, limits.attachment_seconds)
    except ChildFailed:
        taken = take_apart(_headers_of(raw), owner, spool)
        unread = Attachment(
            id="a1",
            filename=None,
            media_type="message/rfc822",
            size=len(raw),
            status=AttachmentStatus.TOO_LARGE,
            why="This mail is too large to be taken apart: only its headers were read",
        )
        message = replace(taken.message, sha256=sha256(raw).hexdigest(), size=len(raw), attachments=(unread,))
        return TakenApart(message=message, enclosures=())


def _headers_of(raw: bytes) -> bytes:
    ends = [at for at in (raw.find(b"\n\n", 0, _MOST_HEADERS), raw.find(b"\n\r\n", 0, _MOST_HEADERS)) if at >= 0]
    return raw[: min(ends, default=_MOST_HEADERS)] + b"\n\n"


def _taken_apart(raw: bytes, owner: Owner, spool: Spool, warnings: list[str]) -> TakenApart:
    mail = mime.read(raw, warnings)
    if len(mail.headers.texts("from")) > 1:
        warnings.append("this mail has more than one From: the first was believed")
    unwrapped = unwrap(mail, warnings)
    prospect = find_prospect(unwrapped, owner, warnings)
    authors = Authors(unwrapped, prospect, owner)
    segments = cut_segments(unwrapped, prospect, authors)
    layers = tuple(written.layer for written in unwrapped.layers)
    outer = layers[0]
    forwarded = len(layers) > 1
    message = Message(
        sha256=sha256(raw).hexdigest(),
        size=len(raw),
        message_id=outer.message_id,
        subject=outer.subject or "",
        sent_at=outer.sent_at,
        screening=screen(mail, unwrapped, prospect, owner),
        layers=(*layers, prospect.quoted) if prospect and prospect.quoted else layers,
        segments=segments,
        language=_language(segments, prospect, warnings),
        prospect=prospect.person if prospect else None,
        prospect_layer=prospect.depth if prospect else 0,
        forwarded_by=outer.sender if prospect and forwarded and 0 < prospect.depth < len(layers) else None,
        originals=len(mail.mails),
        trust=_trust(mail, layers, prospect, owner),
        warnings=tuple(dict.fromkeys(warnings)),
    )
    return TakenApart(message=message, enclosures=tuple(_enclosures(unwrapped, prospect, authors, spool)))


def _language(segments: tuple[Segment, ...], prospect: Prospect | None, warnings: list[str]) -> str | None:
    """Of the prospect's own words, else of what is quoted of them; never of a colleague's note beside them."""
    authors = {Author.PROSPECT} if prospect else {Author.COLLEAGUE, Author.UNKNOWN}
    if prospect and prospect.form and (found := _detected(prospect.form.text, warnings)):
        return found
    theirs = [segment for segment in segments if segment.author in authors]
    own = "\n".join(segment.text for segment in theirs if segment.kind in _OWN_WORDS)
    quoted = "\n".join(segment.text for segment in theirs if segment.kind is SegmentKind.QUOTED)
    return _detected(own, warnings) or _detected(quoted, warnings)


def _detected(text: str, warnings: list[str]) -> str | None:
    try:
        return detect_language(text)
    except Exception:  # noqa: BLE001 - a mail is read without its language too
        warnings.append("the language of this mail could not be told")
        return None


def _trust(mail: Mail, layers: tuple[Layer, ...], prospect: Prospect | None, owner: Owner) -> Trust:
    """The receiving server speaks of the outer mail's sender: in a forward or a form that is not the prospect."""
    outer = layers[0].sender
    dmarc = server = None
    if prospect is not None and prospect.depth == 0 and prospect.person == outer:
        dmarc, server = dmarc_of(prospect.person, mail.headers, owner)
    outside = bool(owner.domains) and not owner.owns(outer.address if outer else None)
    return Trust(dmarc=dmarc, server=server, forwarded_from_outside=len(layers) > 1 and outside)


def _enclosures(unwrapped: Unwrapped, prospect: Prospect | None, authors: Authors, spool: Spool) -> Iterator[Enclosure]:
    for index, mail in enumerate(unwrapped.mails):
        layer = unwrapped.layer_of_files(index, prospect.depth if prospect else None)
        for file in (*mail.files, *_further_mails(mail, unwrapped, index)):
            yield enclose(file, authors.of_layer(layer), layer.depth, spool)


def _further_mails(mail: Mail, unwrapped: Unwrapped, index: int) -> Iterator[File]:
    """Attached mails that are no layer, as files: their texts become pages."""
    is_layer = index + 1 < len(unwrapped.mails)
    for attached in mail.mails[is_layer:] if "multipart/report" not in mail.media_types else ():
        yield File(
            filename=attached.headers.text("subject"),
            media_type="message/rfc822",
            charset=None,
            content=_written(attached),
            embedded=False,
        )


def _written(mail: Mail) -> bytes:
    """A mail as bytes once more; its text alone where its parts are too broken to be written."""
    try:
        return mail.entity.as_bytes()
    except Exception:  # noqa: BLE001 - generators raise on broken headers under several names
        return b"\n" + mail.text.encode()


def _as_it_came(raw: bytes, warnings: list[str]) -> Message:
    text = clean(raw.decode("utf-8", "replace")).strip()
    segments = (Segment(id="s1", kind=SegmentKind.BODY, author=Author.UNKNOWN, text=text),) if text else ()
    return Message(
        sha256=sha256(raw).hexdigest(),
        size=len(raw),
        message_id=None,
        subject="",
        sent_at=None,
        screening=Screening(Kind.BRIEF),
        layers=(Layer(depth=0, how="outer", sender=None),),
        segments=segments,
        language=None,
        warnings=tuple(warnings),
    )
