"""The MIME structure of a mail (RFC 2045-2049): headers, one text, files, mails within."""

import re
from binascii import a2b_base64
from dataclasses import dataclass, field
from email import policy
from email.errors import InvalidBase64LengthDefect
from email.message import Message as Entity
from email.parser import BytesParser, HeaderParser
from itertools import islice
from pathlib import PurePosixPath

from ingest import html
from ingest.charset import clean, decode, unmask
from ingest.flowed import unflow
from ingest.headers import Headers, decode_words
from ingest.hidden import part_hidden

# What stands before the first header of mails that programs have saved: a byte order mark, an mbox's quoted From line.
_NO_HEADER_YET = re.compile(rb"\A(?:\xef\xbb\xbf)?[ \t]*(?:[\r\n]+|>From [^\r\n]*[\r\n]+)*")

_FEWEST_SPACES = 20  # one in as many characters: base64 has none within its lines
_NOT_BASE64 = re.compile(r"[^A-Za-z0-9+/]")
_DEEPEST = 40
_MOST_PARTS = 1_000
_MOST_BOUNDARIES = 20_000
_BOUNDARY = re.compile(rb"\n--")
_TOO_MANY = "this mail has more parts than are taken apart: the rest was left out"
_STUB_WORDS = 40
_NAMING = frozenset({"content-disposition", "content-type"})


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """A part that is no text of the mail itself. `embedded`: shown within the text, by Content-ID or disposition."""

    filename: str | None
    media_type: str
    charset: str | None
    content: bytes
    embedded: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """One mail taken apart by its MIME structure.

    `text` is what a reader sees, as plain text. `mails` came as message/rfc822
    or .eml. `media_types` are those of all parts, in order; `methods` those
    of calendar parts (RFC 6047) that are no attachments, upper-case; `hidden` the texts of its HTML
    that a reader doesn't see.
    """

    headers: Headers
    entity: Entity
    text: str = ""
    files: tuple[File, ...] = ()
    mails: tuple["Mail", ...] = ()
    media_types: tuple[str, ...] = ()
    methods: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()


@dataclass(slots=True)
class _Walk:
    """What a walk over the parts has found so far."""

    warnings: list[str]
    files: list[File] = field(default_factory=list)
    mails: list[Mail] = field(default_factory=list)
    media_types: list[str] = field(default_factory=list)
    methods: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)


def read(raw: bytes, warnings: list[str]) -> Mail:
    """The mail in `raw`; what could not be taken apart is told in `warnings`. Never raises."""
    raw = _bounded(_NO_HEADER_YET.sub(b"", raw, count=1), warnings)
    try:
        entity = BytesParser(policy=policy.compat32).parsebytes(raw)
    except Exception:  # noqa: BLE001 - RecursionError on deep nesting, and the parser's own bugs
        warnings.append("the structure of this mail is broken: only its headers were read")
        entity = HeaderParser(policy=policy.compat32).parsestr(raw.decode("ascii", "surrogateescape"))
        return Mail(headers=Headers(entity), entity=entity)
    return _mail(entity, 0, warnings)


def _bounded(raw: bytes, warnings: list[str]) -> bytes:
    """The mail up to as many boundaries as there is time and memory for: each part costs both, however small."""
    if raw.count(b"\n--") <= _MOST_BOUNDARIES:
        return raw
    last = next(islice(_BOUNDARY.finditer(raw), _MOST_BOUNDARIES, None))
    warnings.append(_TOO_MANY)
    return raw[: last.start() + 1]


def _mail(entity: Entity, depth: int, warnings: list[str]) -> Mail:
    walk = _Walk(warnings)
    text = _text_of(entity, depth, walk)
    return Mail(
        headers=Headers(entity),
        entity=entity,
        text=text,
        files=tuple(walk.files),
        mails=tuple(walk.mails),
        media_types=tuple(walk.media_types),
        methods=tuple(walk.methods),
        hidden=tuple(walk.hidden),
    )


def _text_of(part: Entity, depth: int, walk: _Walk) -> str:
    """The text that `part` adds to the mail; files and mails within go to `walk`."""
    media_type = part.get_content_type()
    if depth > _DEEPEST or len(walk.media_types) >= _MOST_PARTS:
        _warn_once(walk.warnings, _TOO_MANY)
        return ""
    walk.media_types.append(media_type)
    if part.is_multipart():
        return _text_of_many(part, media_type, depth, walk)
    filename = _filename(part)
    is_file = filename is not None or _disposition(part) == "attachment"
    if media_type == "text/calendar" and _disposition(part) != "attachment":
        walk.methods.extend(filter(None, [(_parameter(part, "method") or "").upper()]))
    unparted = part.get_content_maintype() == "multipart"  # its boundary is missing: what is there is still read
    if unparted or (media_type in {"text/plain", "text/html"} and not is_file):
        return _leaf_text(part, media_type, walk)
    if media_type == "text/calendar" and not is_file:  # an invitation (RFC 6047) says in its text what it is
        return ""
    if is_attached_mail(part):
        walk.mails.append(read(_content(part), walk.warnings))
    else:
        walk.files.append(_file(part, media_type, filename))
    return ""


def is_attached_mail(part: Entity) -> bool:
    """Whether a part is a mail of its own: message/rfc822, or a file whose name ends in .eml."""
    if part.get_content_type() == "message/rfc822":
        return True
    return not part.is_multipart() and (_filename(part) or "").lower().endswith(".eml")


def _text_of_many(part: Entity, media_type: str, depth: int, walk: _Walk) -> str:
    children = [child for child in part.get_payload() if isinstance(child, Entity)]
    if media_type == "message/rfc822":
        walk.mails.extend(_attached_mail(child, part, depth + 1, walk.warnings) for child in children)
        return ""
    if media_type == "message/delivery-status":
        return ""
    if media_type == "multipart/alternative":
        return _best_alternative(children, depth, walk)
    texts = (_text_of(child, depth + 1, walk) for child in children)
    return "\n\n".join(text.strip("\n") for text in texts if text.strip())


def _attached_mail(child: Entity, part: Entity, depth: int, warnings: list[str]) -> Mail:
    """RFC 2046 forbids to encode a mail within a mail; some programs do, and it then has no headers of its own."""
    encoding = (part["content-transfer-encoding"] or "").strip().lower()
    if encoding not in {"base64", "quoted-printable"} or child.keys():
        return _mail(child, depth, warnings)
    bare = Entity()
    bare["Content-Transfer-Encoding"] = encoding
    bare.set_payload(child.get_payload())
    return read(_content(bare), warnings)


def _best_alternative(children: list[Entity], depth: int, walk: _Walk) -> str:
    """Plain text, unless it is empty or stands in for an HTML body that says far more."""
    plain = html_text = ""
    for child in children:
        if child.get_content_type() == "text/plain":
            plain = plain or _text_of(child, depth + 1, walk)
        elif len(plain.split()) >= _STUB_WORDS and child.get_content_type() == "text/html":
            walk.media_types.append("text/html")
        else:
            html_text = _text_of(child, depth + 1, walk) or html_text
    words = len(plain.split())
    return plain if words >= _STUB_WORDS or words * 4 > len(html_text.split()) else html_text


def _leaf_text(part: Entity, media_type: str, walk: _Walk) -> str:
    text, warning = decode(_content(part), _charset(part), keep_invisible=True)
    if warning:
        _warn_once(walk.warnings, warning)
    if media_type == "text/html":
        seen, hidden = part_hidden(text, walk.warnings)
        walk.hidden.extend(hidden)
        text = html.to_text(seen)  # character references can spell what the bytes did not hold: it is cleaned below
    elif (_parameter(part, "format") or "").lower() == "flowed":
        text = unflow(text, delete_space=(_parameter(part, "delsp") or "").lower() == "yes")
    text, spelled, masked = unmask(text)
    walk.hidden.extend(spelled)
    if masked:
        _warn_once(walk.warnings, "characters that nobody sees stood within its words: they were left out")
    return text


def _file(part: Entity, media_type: str, filename: str | None) -> File:
    return File(
        filename=filename,
        media_type=media_type,
        charset=_charset(part),
        content=_content(part),
        embedded=_disposition(part) == "inline" or (part["content-id"] is not None and _disposition(part) is None),
    )


def _content(part: Entity) -> bytes:
    try:
        content = part.get_payload(decode=True)
    except Exception:  # noqa: BLE001 - broken transfer encodings raise under several names
        content = part.get_payload()
    if str(part["content-transfer-encoding"] or "").strip().lower() == "base64":
        content = _broken_base64(part) or content
    if isinstance(content, str):
        return content.encode("utf-8", "surrogateescape")
    return content if isinstance(content, bytes) else b""


def _broken_base64(part: Entity) -> bytes | None:
    """Words that only say that they are base64, and what is whole of base64 that is cut; None where it is sound."""
    try:
        payload = part.get_payload()
    except Exception:  # noqa: BLE001 - codecs that are no charsets raise under several names
        return None
    if not isinstance(payload, str):
        return None
    if part.get_content_maintype() == "text" and payload.count(" ") * _FEWEST_SPACES > len(payload):
        return payload.encode("utf-8", "surrogateescape")
    if any(isinstance(defect, InvalidBase64LengthDefect) for defect in part.defects):
        encoded = _NOT_BASE64.sub("", payload)
        return a2b_base64(encoded[: len(encoded) // 4 * 4])
    return None


def _charset(part: Entity) -> str | None:
    try:
        return part.get_content_charset()
    except Exception:  # noqa: BLE001 - broken RFC 2231 parameters raise under several names
        return None


def _parameter(part: Entity, name: str) -> str | None:
    try:
        value = part.get_param(name)
    except Exception:  # noqa: BLE001 - as in _charset
        return None
    return value[2] if isinstance(value, tuple) else value


def _disposition(part: Entity) -> str | None:
    try:
        return part.get_content_disposition()
    except Exception:  # noqa: BLE001 - as in _charset
        return None


def _filename(part: Entity) -> str | None:
    """The last element of the file's name: a sender's path is no place of ours."""
    try:
        name = _legible(part).get_filename()
    except Exception:  # noqa: BLE001 - as in _charset
        return None
    if not name:
        return None
    return PurePosixPath(" ".join(clean(decode_words(name)).replace("\\", "/").split())).name or None


def _legible(part: Entity) -> Entity:
    """The part, or its headers alone with raw 8-bit bytes decoded: the standard library reads those as "\ufffd"."""
    headers = [(name, str(value)) for name, value in part.raw_items() if name.lower() in _NAMING]
    if all(value.isascii() for _, value in headers):
        return part
    legible = Entity()
    for name, value in headers:
        legible[name] = " ".join(decode_words(value).split())
    return legible


def _warn_once(warnings: list[str], warning: str) -> None:
    if warning not in warnings:
        warnings.append(warning)
