"""Where in a mail the words of a quote stand: verbatim, folded, or nearly."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice

from extract.brief import Grounding, Span
from extract.document import Passage
from extract.facts.matching import words
from extract.folding import Folded, fold
from extract.money import find_money
from extract.sentences import is_evidence

NEAR_ENOUGH = 90
"""Least similarity, of 100, of a quote to the words that it is taken for."""

_ORDER = ("form", "body", "page", "quoted", "subject", "signature", "note")
_PLACES = 12
_SHORTEST_NEAR, _LONGEST_NEAR = 10, 1000
_GLANCE, _FIRST_LOOK = 64, 80
_LEFT_OUT = 200
_ELLIPSIS = re.compile(r"\s?(?:\[\.{3}\]|\(\.{3}\)|\.{3,})\s?")
_OUTER = " >\"'*_.,;:"
_BOUNDARY = re.compile(r"\b")
_WORD = re.compile(r"[^\W\d_]\w*")
_DENIED = re.compile(r"['’]t(?!\w)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Text:
    """A passage beside its folded text. `lowered` has the length of the folded text."""

    passage: Passage
    folded: Folded
    lowered: str


@dataclass(slots=True)
class Evidence:
    """The passages of one mail that may carry facts; each is folded once, when it is first needed.

    A passage that nobody sees, or that the owner wrote, is none. `document` is
    the id that spans name.
    """

    passages: Iterable[Passage]
    document: str = ""
    _texts: list[_Text] | None = field(default=None, init=False)

    def find(self, quote: str) -> Span | None:
        """The first of `places`, or None where the words stand nowhere."""
        return next(self.places(quote), None)

    def places(self, quote: str) -> Iterator[Span]:
        """Where a quote stands, a dozen places at most, the prospect's own words before all others.

        Verbatim places come first, then folded ones: folding looks past the
        shape of quotes, dashes and spaces, line breaks, `>` marks, and
        punctuation around the quote. Only where there is neither, places are
        taken whose words are nearly the same, or the same but for what an
        ellipsis leaves out: figures, amounts, names and words of denial must be
        the quote's own. No place cuts a word or a number in two: "5k" is not a
        quote from "15k".
        """
        quote = unicodedata.normalize("NFC", quote).strip()
        if not any(character.isalnum() for character in quote):
            return
        seen: set[tuple[str, int, int]] = set()
        for span in islice(self._same(quote), _PLACES):
            if (place := (span.passage, span.start, span.end)) not in seen:
                seen.add(place)
                yield span
        if not seen:
            yield from islice(self._similar(fold(quote).text.strip(" >")), _PLACES)

    def _same(self, quote: str) -> Iterator[Span]:
        for text in self._all():
            for start in _places(quote, text.passage.text):
                yield self._span(text, start, start + len(quote), "exact")
        folded = fold(quote).text.strip(" >")
        for looked_for in dict.fromkeys((folded, folded.strip(_OUTER))):
            for text in self._all():
                for start in _places(looked_for, text.folded.text):
                    yield self._unfolded(text, start, start + len(looked_for), "folded")

    def _similar(self, quote: str) -> Iterator[Span]:
        parts = [part for part in _ELLIPSIS.split(quote) if any(character.isalnum() for character in part)]
        find = _nearest if len(parts) < 2 else _around_ellipsis  # noqa: PLR2004 - an ellipsis stands between two
        for text in self._all():
            if (place := find(parts, text)) is not None:
                yield self._unfolded(text, *place, "near")

    def _all(self) -> list[_Text]:
        if self._texts is None:
            evidence = [passage for passage in self.passages if is_evidence(passage)]
            evidence.sort(key=lambda passage: _ORDER.index(passage.kind) if passage.kind in _ORDER else 0)
            self._texts = [_text(passage) for passage in evidence]
        return self._texts

    def _unfolded(self, text: _Text, start: int, end: int, grounding: Grounding) -> Span:
        return self._span(text, *text.folded.unfold(start, end), grounding)

    def _span(self, text: _Text, start: int, end: int, grounding: Grounding) -> Span:
        passage = text.passage
        return Span(self.document, passage.id, start, end, passage.text[start:end], grounding, passage.author)


def ground(quote: str, passages: Iterable[Passage], document: str = "") -> Span | None:
    """Find one quote in the passages that may carry facts, as `Evidence.find` does."""
    return Evidence(passages, document).find(quote)


def _text(passage: Passage) -> _Text:
    folded = fold(passage.text)
    return _Text(passage, folded, _lowered(folded.text))


def _lowered(text: str) -> str:
    """The text in lower case, code point for code point: as it is where a letter's lower case is longer."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else text


def _places(quote: str, text: str) -> Iterator[int]:
    start = text.find(quote) if quote else -1
    while start >= 0:
        if not _cuts_at(text, start) and not _cuts_at(text, start + len(quote)):
            yield start
        start = text.find(quote, start + 1)


def _cuts_at(text: str, place: int) -> bool:
    """Whether `place` lies inside a word or a number: "25|.000", "we|bsite" and "can|'t" do."""
    before, after = text[place - 1 : place] if place else "", text[place : place + 1]
    if before.isalnum() and (after.isalnum() or _DENIED.match(text, place)):
        return True
    if after and after in ".,'’":
        return before.isdigit() and text[place + 1 : place + 2].isdigit()
    if before and before in ".,'’":
        return after.isdigit() and place > 1 and text[place - 2].isdigit()
    return False


def _around_ellipsis(parts: list[str], text: _Text) -> tuple[int, int] | None:
    """From the first to the last of the parts, which stand in order and close together, with what was left out."""
    folded = text.folded.text
    for start in islice(_places(parts[0], folded), _PLACES):
        end, last = start + len(parts[0]), start + len(" ".join(parts)) + _LEFT_OUT
        for part in parts[1:]:
            found = next(_places(part, folded[end:last]), None)
            if found is None:
                break
            end += found + len(part)
        else:
            if _weigh_the_same(" ".join(parts), folded[start:end]):
                return start, end
    return None


def _nearest(parts: list[str], text: _Text) -> tuple[int, int] | None:
    """The words most like a quote, where nothing that weighs differs.

    They are looked for by the quote's beginning, then by its end: up to 64 code
    points are compared with a megabyte in some milliseconds, more in seconds.
    """
    from rapidfuzz import fuzz

    quote = parts[0] if parts else ""
    if not _SHORTEST_NEAR <= len(quote) <= _LONGEST_NEAR:
        return None
    lowered = _lowered(quote)
    for part, before in ((lowered[:_GLANCE], 0), (lowered[-_GLANCE:], max(0, len(quote) - _GLANCE))):
        found = fuzz.partial_ratio_alignment(part, text.lowered, score_cutoff=_FIRST_LOOK)
        if found is None or len(text.lowered) < len(part):
            continue
        start = max(0, found.dest_start - before)
        start, end = _snapped(lowered, text.lowered, start, min(len(text.lowered), start + len(quote)))
        stretch = text.folded.text[start:end]
        if (
            fuzz.ratio(lowered, stretch.lower()) >= NEAR_ENOUGH
            and _weigh_the_same(quote, stretch)
            and _name_the_same(quote, stretch)
        ):
            return start, end
    return None


def _snapped(quote: str, text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch between word boundaries near `start` and `end` that is most like a quote."""
    from rapidfuzz import fuzz

    def boundaries(place: int) -> list[int]:
        first, last = max(0, place - reach), min(len(text), place + reach)
        found = (match.start() + first for match in _BOUNDARY.finditer(text[first:last]))
        return [place for place in found if not _cuts_at(text, place)] or [0 if place == start else len(text)]

    reach = max(_SHORTEST_NEAR, len(quote) // 8) + 1
    first = max(boundaries(start), key=lambda place: fuzz.ratio(quote, text[place:end]))
    last = max(boundaries(end), key=lambda place: fuzz.ratio(quote, text[first:place]))
    stretch = text[first:last]
    return first + len(stretch) - len(stretch.lstrip()), last - (len(stretch) - len(stretch.rstrip()))


def _weigh_the_same(quote: str, found: str) -> bool:
    """Whether two texts hold the same figures and amounts, and deny as often."""
    if re.findall(r"\d+", quote) != re.findall(r"\d+", found):
        return False
    denials = words("grammar.negations")
    if len(denials.findall(quote)) != len(denials.findall(found)):
        return False
    return [match.money for match in find_money(quote)] == [match.money for match in find_money(found)]


def _name_the_same(quote: str, found: str) -> bool:
    """Whether each word with a capital in either text stands in the other, whatever its case and accents."""
    for one, other in ((quote, found), (found, quote)):
        known = {_plain(word) for word in _WORD.findall(other)}
        if any(word[0].isupper() and _plain(word) not in known for word in _WORD.findall(one)):
            return False
    return True


def _plain(word: str) -> str:
    decomposed = unicodedata.normalize("NFD", word.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))
