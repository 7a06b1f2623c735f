"""Passages cut into sentences, with their places kept."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from extract.brief import Span
from extract.day_names import long_month_names
from extract.document import Passage
from extract.folding import Folded, fold
from extract.rules.languages import LANGUAGES

LONGEST = 600
"""Code points after which a sentence is cut at a space: what is tried on a sentence stays linear in the mail."""

_SHORT_LINE = 50
_BY_LINE = frozenset({"form", "signature", "subject"})
_NO_EVIDENCE = frozenset({"hidden", "name", "filename"})
_LABEL = re.compile(r"[^\W\d][\w '/&()-]{1,40}:(?!//)")
_BULLET = re.compile(r"(?:[-*•·–]|\(?\d{1,2}[.)]|\(?[a-z]\))\s")
_NUMBER = re.compile(r"\d{1,2}\.\s")
_ORDINAL = re.compile(r"(?:^|[\s(–-])\d{1,2}$")
_END = re.compile(r"[.!?…]+[\"'’”)\]]{0,3}(?=\s)")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a passage: `folded.text` is matched against, `start` is where it begins in the passage."""

    document: str
    passage: Passage
    start: int
    folded: Folded
    last_of_paragraph: bool = False

    @property
    def text(self) -> str:
        """The folded text."""
        return self.folded.text

    def span(self, start: int = 0, end: int | None = None) -> Span:
        """The span of a stretch of the folded text, or of the whole sentence, outer spaces left out."""
        end = len(self.text) if end is None else end
        stretch = self.text[start:end]
        start += len(stretch) - len(stretch.lstrip())
        end -= len(stretch) - len(stretch.rstrip())
        first, last = self.folded.unfold(start, end)
        first, last = first + self.start, last + self.start
        return Span(
            self.document, self.passage.id, first, last, self.passage.text[first:last], author=self.passage.author
        )

    def span_from(self, earlier: "Sentence") -> Span:
        """The span from an earlier sentence of the same passage up to the end of this one."""
        first, last = earlier.span(), self.span()
        quote = self.passage.text[first.start : last.end]
        return Span(self.document, self.passage.id, first.start, last.end, quote, author=self.passage.author)


def is_evidence(passage: Passage) -> bool:
    """Whether facts may be taken from a passage: a person other than the owner wrote it, and people can see it."""
    if passage.kind in _NO_EVIDENCE or passage.author == "own":
        return False
    return passage.author != "unknown" or passage.kind != "quoted"


def sentences_of(document: str, passage: Passage) -> list[Sentence]:
    """The sentences of one passage of the document with this id, in order. Blank ones are left out."""
    found = []
    for first, last in _blocks(passage):
        cuts = list(_cuts(passage.text, first, last))
        for number, (start, end) in enumerate(cuts):
            stripped = passage.text[start:end].strip()
            if stripped:
                first_word = passage.text.index(stripped, start)
                found.append(Sentence(document, passage, first_word, fold(stripped), number == len(cuts) - 1))
    return found


def _blocks(passage: Passage) -> Iterator[tuple[int, int]]:
    """Runs of lines that read on: a blank line, a list mark, a label or a short line's end begin a new one."""
    start = offset = 0
    previous = ""
    for line in passage.text.splitlines(keepends=True):
        words = line.strip().lstrip("> ")
        if offset > start and (passage.kind in _BY_LINE or _begins_anew(previous, words)):
            yield start, offset
            start = offset
        previous = words
        offset += len(line)
    if offset > start:
        yield start, offset


def _begins_anew(previous: str, line: str) -> bool:
    if not line or not previous:
        return True
    runs_on = line[0].islower() and len(previous) >= _SHORT_LINE
    if (_BULLET.match(line) and not _is_a_date_broken_off(previous, line)) or (_LABEL.match(line) and not runs_on):
        return True
    return len(previous) < _SHORT_LINE and not line[0].islower()


def _is_a_date_broken_off(previous: str, line: str) -> bool:
    """Whether a line that begins like a numbered item goes on with a date: "bis zum / 18. Dezember"."""
    day = _NUMBER.match(line)
    return day is not None and previous[-1] not in ".:;!?" and _behind_ordinal().match(line, day.end()) is not None


def _cuts(text: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    start = first
    for end in _END.finditer(text, first, last):
        before, following = text[max(first, end.start() - 8) : end.start()], text[end.end() : end.end() + 40].lstrip()
        if following[:1].islower() or (end.group() == "." and _goes_on(before, following)):
            continue
        yield from _pieces(text, start, end.end())
        start = end.end()
    yield from _pieces(text, start, last)


def _goes_on(before: str, following: str) -> bool:
    """Whether a full stop ends no sentence: it ends an abbreviation, or makes an ordinal as in "15. Januar"."""
    if _abbreviation().search(before):
        return True
    return _ORDINAL.search(before) is not None and _behind_ordinal().match(following) is not None


@cache
def _behind_ordinal() -> re.Pattern[str]:
    words = {word for language in LANGUAGES for word in language.grammar.behind_ordinals}
    return re.compile(rf"(?:{'|'.join(words | long_month_names())})(?!\w)", re.IGNORECASE)


@cache
def _abbreviation() -> re.Pattern[str]:
    """Words that end no sentence with their full stop: abbreviations, and letters by themselves, but for "30 K."."""
    spelt = "|".join(pattern for language in LANGUAGES for pattern in language.grammar.abbreviations)
    letters = r"(?<!\d\s)[km]|[^\W\d_km]|(?:[^\W\d_]\.){1,4}[^\W\d_]?"
    return re.compile(rf"(?:(?:^|[\s(])(?:{letters}|{spelt})|-(?:{spelt}))$", re.IGNORECASE)


def _pieces(text: str, start: int, last: int) -> Iterator[tuple[int, int]]:
    while last - start > LONGEST:
        space = text.rfind(" ", start, start + LONGEST)
        cut = space + 1 if space > start else start + LONGEST
        yield start, cut
        start = cut
    if last > start:
        yield start, last
