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
_OPENINGS = tuple({opening for opening, _ in ATTRIBUTION})
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
    folded = text.casefold()
    verb = next((verb for opening, verb in ATTRIBUTION if folded.startswith(opening) and verb in folded), None)
    mailbox = read_mailbox(text) if "@" in text else None
    if worded and verb and (mailbox or any(character.isdigit() for character in text)):
        address = mailbox.address if mailbox else None
        name = _name(text, verb)
        return Attribution(Address(name, address) if name or address else None, end, worded=True)
    if mailbox is not None:
        return Attribution(Address(_name(text, ""), mailbox.address), end, worded=False)
    return None


def _name(text: str, verb: str) -> str | None:
    """The name between the date (its last digit) or the verb, and the address or the verb."""
    head = _MAILBOX.split(text, maxsplit=1)[0]
    at = head.casefold().find(verb) if verb else -1
    if at >= 0:
        behind = head[at + len(verb) :].strip(" ,:")
        head = behind or head[:at]
    after_date = re.split(r"\d", head)[-1]
    name = _HALF_DAY.sub("", after_date).rpartition(",")[2].strip(" ,:\"'")
    return name if name and "@" not in name else None
