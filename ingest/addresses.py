"""Mailboxes as mails write them: in headers (RFC 5322), and as programs print them above a forward."""

import re

from ingest.message import Address

_MAILTO = re.compile(r"<?\bmailto:", re.IGNORECASE)
_DELIMITERS = re.compile(r"[\s<>()\[\]\"',;:|]+")
_BRACKETED = re.compile(r"<([^<>]*)>")
_QUOTES = "\"'“”‘’«» \t"


def read_mailbox(text: str) -> Address | None:
    """One mailbox, or None where `text` holds neither a name nor an address.

    Takes `Jan <jan@x>`, `"Vries, Jan" <jan@x>`, `Jan [mailto:jan@x]`,
    `jan@x (Jan)`, `jan@x` and a bare name.
    """
    text = _MAILTO.sub(" ", text)
    address = _address_in(text)
    if address is None:
        name = _name(text)
        return Address(name, None) if name else None
    before, _, after = text.partition(address)
    name = _name(before) or _name(after)
    return Address(None if name == address else name, normalised(address))


def read_mailboxes(text: str) -> tuple[Address, ...]:
    """Every mailbox of a list that commas or semicolons separate."""
    found = (read_mailbox(piece) for piece in _split(text))
    return tuple(address for address in found if address is not None)


def normalised(address: str) -> str:
    """The addr-spec with its domain in lower case; a local part is the receiver's to interpret (RFC 5321, 2.4)."""
    local, at, domain = address.rpartition("@")
    return f"{local}{at}{domain.lower()}"


def _address_in(text: str) -> str | None:
    """The address in angle brackets; only where none is, the first that stands free: a name can look like one."""
    bracketed = (piece for piece in reversed(_BRACKETED.findall(text)) for piece in _DELIMITERS.split(piece))
    return next(filter(_is_address, bracketed), None) or next(filter(_is_address, _DELIMITERS.split(text)), None)


def _is_address(token: str) -> bool:
    local, at, domain = token.strip(".*").rpartition("@")
    return bool(at and local and domain and "@" not in local)


def _name(text: str) -> str | None:
    """What is left of a display name without its brackets and quotes."""
    text = " ".join(re.sub(r"[<>\[\]\\\"]", " ", text).split())
    if text.startswith("(") and text.endswith(")"):
        text = text[1:-1]
    return text.strip(_QUOTES + ",;:*") or None


def _split(text: str) -> list[str]:
    """Pieces between commas and semicolons that stand in neither quotes nor angle brackets.

    "Vries, Jan de <jan@x>; …", as Outlook prints it: where semicolons
    separate, commas belong to names.
    """
    separators = ";" if ";" in text else ","
    pieces: list[str] = []
    start = 0
    quoted = bracketed = False
    for at, character in enumerate(text):
        if character == '"':
            quoted = not quoted
        elif not quoted and character in "<>":
            bracketed = character == "<"
        elif character in separators and not quoted and not bracketed:
            pieces.append(text[start:at])
            start = at + 1
    pieces.append(text[start:])
    return pieces
