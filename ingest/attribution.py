"""The line above quoted text that says whose words they are: "On … Jan <jan@x> wrote:"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.addresses import read_mailbox
from ingest.labels import ATTRIBUTION, LANGUAGES, Wrote, fold
from ingest.message import Address
from ingest.quotation import Line

_MOST_LINES = 3
_LONGEST = 400
_LONGEST_NAME = 60
_MOST_NAMES = 6
_DIGIT = re.compile(r"\d")
_WHEN = re.compile(r"\d{1,2}[:.h]\d{2}|(?<!\d)\d{4}(?!\d)")
_MAILBOX = re.compile(r"[<\[(]+(?:mailto:)?[^\s<>\[\]()@]+@|\S+@", re.IGNORECASE)
_BRACKETED = re.compile(r"[<\[(](?:mailto:)?[^\s<>\[\]()@]+@[^\s<>\[\]()@]+[>\])]", re.IGNORECASE)
_AFTER_TIME = re.compile(
    r"\W*(?:\b(?:[ap]\.? ?m|uhr|h|gmt|utc|ces?t|mesz|mez|[ew]es?t|[ecmp][sd]t)\b)?\W*", re.IGNORECASE
)
_AROUND_NAME = " \t,:;\"'„”“«»‘’()、"

_WORD = re.compile(r"[^\W\d_]+")
_WORDINGS = tuple(ATTRIBUTION)


def _by_word() -> dict[str, list[int]]:
    """The places of wordings by their longest word: only those are tried whose word is there."""
    index: dict[str, list[int]] = {}
    for place, wrote in enumerate(_WORDINGS):
        index.setdefault(max(_WORD.findall(f"{wrote.before} {wrote.after}"), key=len), []).append(place)
    return index


_BY_WORD = _by_word()


@dataclass(frozen=True, slots=True)
class Attribution:
    """Whose words follow, from line `end` on, and the line `text` itself.

    `languages` are those that word it so, or all where it has no words.
    `worded` where it says in words that somebody wrote, on a date, from an
    address: then quoted words may follow without marks.
    """

    by: Address | None
    end: int
    text: str
    languages: frozenset[str]
    worded: bool


def read_attribution(lines: Sequence[Line], at: int) -> Attribution | None:
    """The attribution that begins at `lines[at]`, over up to three lines, or None."""
    first = lines[at].text.strip().lstrip("-— ")
    if len(first) > _LONGEST or not ("@" in first or _DIGIT.search(first)):
        return None
    text = first
    for end in range(at + 1, min(at + _MOST_LINES, len(lines)) + 1):
        if text.rstrip("- ").endswith((":", "\uff1a")):
            return _attribution(text.rstrip("-:\uff1a "), end)
        if end == len(lines) or lines[end].blank or len(lines[end].text) > _LONGEST:
            return None
        text = f"{text} {lines[end].text.strip()}"
    return None


def _attribution(text: str, end: int) -> Attribution | None:
    dated = bool(_WHEN.search(text))
    mailbox = _MAILBOX.search(text)
    if not dated and not mailbox:
        return None
    wordings = _wordings(fold(text))
    languages = ATTRIBUTION[wordings[0]] if wordings else frozenset(LANGUAGES)
    address = read_mailbox(text[mailbox.start() :]) if mailbox else None
    if mailbox and address and address.address:
        name = _name_before(text[: mailbox.start()], wordings)
        worded = bool(wordings) and dated and bool(_BRACKETED.search(text))
        return Attribution(Address(name, address.address), end, text, languages, worded)
    if not wordings or not dated:
        return None
    return Attribution(_by_name(text, wordings), end, text, languages, worded=False)


def _wordings(folded: str) -> list[Wrote]:
    """The wordings that the line may follow, the fullest first."""
    likely = {place for word in set(_WORD.findall(folded)) for place in _BY_WORD.get(word, ())}
    return [wrote for wrote in (_WORDINGS[place] for place in sorted(likely)) if _follows(folded, wrote)]


def _follows(folded: str, wrote: Wrote) -> bool:
    before = folded.find(wrote.before)
    return before >= 0 and folded.find(wrote.after, before + len(wrote.before)) >= 0


def _name_before(head: str, wordings: list[Wrote]) -> str | None:
    """The name that stands right before an address."""
    folded = fold(head)
    befores = [wrote.before for wrote in wordings if wrote.before and wrote.before in folded]
    return _name(head[max((folded.rfind(before) + len(before) for before in befores), default=0) :])


def _by_name(text: str, wordings: list[Wrote]) -> Address | None:
    """The name where no address stands beside it: between the words around it, and never one with figures in it."""
    folded = fold(text)
    for wrote in wordings:
        start = folded.find(wrote.before) + len(wrote.before)
        end = folded.find(wrote.after, start) if wrote.after else len(text)
        name = _name(text[start:end])
        if name and not _DIGIT.search(name) and len(name.split()) <= _MOST_NAMES:
            return Address(name, None)
    return None


def _name(head: str) -> str | None:
    """What follows the date, which ends in a figure and perhaps a half of the day or a zone."""
    digits = [found.end() for found in _DIGIT.finditer(head)]
    name = head[digits[-1] :] if digits else head
    after_time = _AFTER_TIME.match(name) if digits else None
    name = name[after_time.end() :] if after_time else name
    name = name.strip(_AROUND_NAME)
    return name if name and "@" not in name and len(name) <= _LONGEST_NAME else None
