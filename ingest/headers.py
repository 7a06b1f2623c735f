"""The headers of one mail, read tolerantly: no value can raise, whatever stands in it."""

import re
from collections.abc import Iterator
from datetime import datetime
from email import policy
from email.header import decode_header
from email.message import Message as Entity

from ingest.addresses import normalised, read_mailboxes
from ingest.charset import clean, decode
from ingest.dates import read_header_date
from ingest.message import Address

# The standard library's structured parser copies what is left of a value after every token.
_LONGEST_STRUCTURED = 4_000
_LONGEST_ENCODED = 16_000
_LONGEST_PLAIN = 300

_WORD = r"[A-Za-z0-9!#$%&'*+/?^_`{|}~-]"
_ADDR_SPEC = rf"({_WORD}+(?:\.{_WORD}+)*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*)"
_PLAIN = re.compile(rf'(?:((?:{_WORD}|[ \t])*)|"((?:{_WORD}|[ \t])*)"[ \t]*)<{_ADDR_SPEC}>|{_ADDR_SPEC}')
_TRACE = frozenset({"received", "authentication-results"})
_MESSAGE_ID = re.compile(r"<[^<>\s]+>")


class Headers:
    """Headers by name, decoded (RFC 2047), unfolded and clean.

    Built on the raw values of a message parsed under `compat32`, since
    `policy.default` raises on some of them the moment they are looked at.
    """

    def __init__(self, entity: Entity) -> None:
        self._raw: dict[str, list[str]] = {}
        self._trace: list[tuple[str, str]] = []
        for name, value in entity.raw_items():
            self._raw.setdefault(name.lower(), []).append(str(value))
            if name.lower() in _TRACE:
                self._trace.append((name.lower(), str(value)))

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._raw

    def text(self, name: str) -> str | None:
        """The first value under `name`, or None."""
        values = self._raw.get(name.lower())
        return _decoded(values[0]) if values else None

    def texts(self, name: str) -> tuple[str, ...]:
        """Every value under `name`, in order."""
        return tuple(_decoded(value) for value in self._raw.get(name.lower(), ()))

    def trace(self) -> Iterator[tuple[str, str]]:
        """What the servers on the way wrote, topmost first: (lower-case name, value) of Received and its like."""
        return ((name, _decoded(value)) for name, value in self._trace)

    def date(self, name: str) -> datetime | None:
        """An instant in the zone that the header states."""
        return read_header_date(self.text(name))

    def mailboxes(self, name: str) -> tuple[Address, ...]:
        """Every mailbox under `name`; groups (RFC 5322, 3.4) are taken apart."""
        return tuple(mailbox for value in self._raw.get(name.lower(), ()) for mailbox in _mailboxes(value))

    def message_ids(self, name: str) -> tuple[str, ...]:
        """Every msg-id under `name`, with its angle brackets."""
        return tuple(found for value in self.texts(name) for found in _MESSAGE_ID.findall(value))

    @property
    def message_id(self) -> str | None:
        """The mail's own Message-ID with angle brackets, which are added where a program left them out."""
        found = self.message_ids("message-id")
        if found:
            return found[0]
        bare = (self.text("message-id") or "").strip("<> \t")
        return f"<{bare}>" if "@" in bare and " " not in bare else None


def decode_words(raw: str) -> str:
    """A header's value with its encoded words (RFC 2047) and raw 8-bit bytes decoded; never raises."""
    if "=?" not in raw or len(raw) > _LONGEST_ENCODED:
        return _eight_bit(raw)
    try:
        pieces = decode_header(raw)
    except Exception:  # noqa: BLE001 - broken base64 raises here under several names
        return _eight_bit(raw)
    return "".join(
        decode(piece, charset)[0] if isinstance(piece, bytes) else _eight_bit(piece) for piece, charset in pieces
    )


def _decoded(raw: str) -> str:
    return " ".join(clean(decode_words(raw)).split())


def _eight_bit(text: str) -> str:
    if text.isascii():
        return text
    try:
        return decode(text.encode("ascii", "surrogateescape"), None)[0]
    except UnicodeError:
        return text


def _mailboxes(raw: str) -> tuple[Address, ...]:
    plain = _plain(raw)
    if plain is not None:
        return (plain,)
    if len(raw) <= _LONGEST_STRUCTURED:
        try:
            found = _structured(_eight_bit(raw))
        except Exception:  # noqa: BLE001 - IndexError, AttributeError, HeaderParseError, RecursionError: its own bugs
            found = None
        if found is not None:
            return found
    return tuple(
        Address(_name(decode_words(mailbox.name)) if mailbox.name else None, mailbox.address)
        for mailbox in _with_names_joined(read_mailboxes(raw))
    )


def _plain(raw: str) -> Address | None:
    """The one mailbox of most headers, `Jan de Vries <jan@x>`, whose parts no grammar is needed to tell apart."""
    found = _PLAIN.fullmatch(raw.strip(" \t")) if len(raw) <= _LONGEST_PLAIN else None
    if found is None:
        return None
    name, quoted, bracketed, bare = found.groups()
    return Address(" ".join((name or quoted or "").split()) or None, normalised(bracketed or bare))


def _with_names_joined(mailboxes: tuple[Address, ...]) -> Iterator[Address]:
    """A name with a comma and no quotes, `Vries, Jan de <jan@x>`, is cut in two: its first half has no address."""
    before: list[str] = []
    for mailbox in mailboxes:
        names = [*before, *([mailbox.name] if mailbox.name else [])]
        before = names if mailbox.address is None else []
        if mailbox.address is not None:
            yield Address(", ".join(names) or None, mailbox.address)
    if before:
        yield Address(", ".join(before), None)


def _structured(value: str) -> tuple[Address, ...] | None:
    """By the standard library; None where a part of it is no full addr-spec. An empty group holds nobody."""
    header = policy.default.header_factory("to", value)
    mailboxes = header.addresses
    complete = all(mailbox.username and mailbox.domain for mailbox in mailboxes)
    if not complete or not (mailboxes or header.groups):
        return None
    return tuple(
        Address(_name(mailbox.display_name), normalised(clean(mailbox.addr_spec).replace("\n", "")))
        for mailbox in mailboxes
    )


def _name(text: str) -> str | None:
    """On one line: an encoded word can hold a line break, and names go into the headers of replies."""
    return " ".join(clean(text).split()) or None
