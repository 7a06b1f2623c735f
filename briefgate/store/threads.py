"""What tells that two mails belong together: the base of their subject, and their words."""

import re
from hashlib import sha256

# Marks of replies and forwards in the languages that mail programs speak; RFC 5256, 2.1, knows re, fw and fwd.
_MARKS = "re|fw|fwd|aw|wg|antw|antwoord|doorgestuurd|betr|sv|vs|tr|rif|res|enc|rv|odp|ynt"
_MARK = re.compile(rf"\s*(?:{_MARKS})(?:\s?\[\d+\])?\s?:", re.IGNORECASE)
_WORD = re.compile(r"\w+")


def base_subject(subject: str) -> str:
    """Return a subject without the marks of replies and forwards in front, case-folded, spaces made one."""
    position = 0
    while mark := _MARK.match(subject, position):
        position = mark.end()
    return " ".join(subject[position:].split()).casefold()


def fingerprint(text: str) -> str | None:
    """Return a hash of a text's words, blind to case, spaces, marks and line breaks; None where it has no word."""
    words = _WORD.findall(text.casefold())
    return sha256(" ".join(words).encode()).hexdigest() if words else None
