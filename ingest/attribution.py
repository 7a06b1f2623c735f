"""The line above quoted text that says whose words they are: "On … Jan <jan@x> wrote:"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.addresses import read_mailbox
from ingest.labels import ATTRIBUTION
from ingest.message import Address
from ingest.quotation import Line

_MOST_LINES = 3
_LONGEST = 400
_OPENINGS = tuple(opening for opening, _, _ in ATTRIBUTION)
_HALF_DAY = re.compile(r"^\s*[ap]\.?m\b\.?", re.IGNORECASE)
_MAILBOX = re.compile(r"[<\[(]")


@dataclass(frozen=True, slots=True)
class Attribution:
    """Whose words follow, from line `end` on; `worded` where it says so in words, and not by an address alone."""

    by: Address | None
    end: int
    worded: bool


def read_attribution(lines: Sequence[Line], at: int) -> Attribution | None:
    """The attribution that begins at `lines[at]`, over up to three lines, or None."""
    first = lines[at].text.strip().lstrip("-— ")
    worded = first.casefold().startswith(_OPENINGS)
    if len(first) > _LONGEST or not (worded or "@" in first):
        return None
    text = first
    for end in range(at + 1, min(at + _MOST_LINES, len(lines)) + 1):
        if text.rstrip("- ").endswith(":"):
            return _attribution(text.rstrip("-: "), end, worded=worded)
        if end == len(lines) or lines[end].blank or len(lines[end].text) > _LONGEST:
            return None
        text = f"{text} {lines[end].text.strip()}"
    return None


def _attribution(text: str, end: int, *, worded: bool) -> Attribution | None:
    mailbox = read_mailbox(text) if "@" in text else None
    address = mailbox.address if mailbox else None
    wording = _wording(text.casefold()) if worded else None
    if wording and (address or any(character.isdigit() for character in text)):
        name = _name(text, *wording)
        return Attribution(Address(name, address) if name or address else None, end, worded=True)
    return Attribution(Address(_name(text), address), end, worded=False) if address else None


def _wording(folded: str) -> tuple[str, str] | None:
    """The words before and after the name, of the wording that the line follows."""
    return next(
        (
            (before, after)
            for opening, before, after in ATTRIBUTION
            if folded.startswith(opening) and before in folded and after in folded
        ),
        None,
    )


def _name(text: str, before: str = "", after: str = "") -> str | None:
    """The name between the words before it, or the date (its last digit), and the address or the words after it."""
    head = _MAILBOX.split(text, maxsplit=1)[0]
    if before and before in head.casefold():
        head = head[head.casefold().index(before) + len(before) :]
    if after and after in head.casefold():
        head = head[: head.casefold().index(after)]
    name = _HALF_DAY.sub("", re.split(r"\d", head)[-1]).rpartition(",")[2].strip(" ,:\"'")
    return name if name and "@" not in name else None
