"""The place of a quote in its mail: the words, and the sentence that they stand in."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from functools import lru_cache

from extract.brief import Span
from extract.document import Document, Passage
from extract.folding import Folded, fold
from extract.sentences import LONGEST, Sentence, sentences_of

_REACH = 2 * LONGEST
_WINDOWS = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a quote stands.

    `text` is the folded text of the sentences that the span touches, and
    `begins` where that stands in the passage; the quote reaches from `start` up
    to `end` of `text`. `before` is the sentence before them, or nothing.
    """

    document: Document
    passage: Passage
    span: Span
    folded: Folded
    begins: int
    start: int
    end: int
    before: str

    @property
    def text(self) -> str:
        """The whole sentence, folded."""
        return self.folded.text

    @property
    def quote(self) -> str:
        """The words alone, folded."""
        return self.text[self.start : self.end]

    @property
    def is_signature(self) -> bool:
        """Whether it stands in a signature."""
        return self.passage.kind == "signature"

    def touches(self, start: int, end: int) -> bool:
        """Whether a stretch of `text` holds a part of the quote."""
        return start < self.end and self.start < end

    def with_stretch(self, start: int, end: int) -> Span:
        """The span, widened to hold a stretch of `text` too."""
        first, last = self.folded.unfold(start, end)
        first, last = min(self.span.start, first + self.begins), max(self.span.end, last + self.begins)
        return replace(self.span, start=first, end=last, quote=self.passage.text[first:last])

    def with_sentence(self) -> Span:
        """The span, widened to the whole sentence."""
        text = self.text
        return self.with_stretch(len(text) - len(text.lstrip()), len(text.rstrip()))


def place_of(span: Span, document: Document) -> Place:
    """The place of a span in the mail that it was found in.

    No more than some sentences around the span are looked at.
    """
    passage = next(passage for passage in document.passages if passage.id == span.passage)
    begins = max(0, span.start - _REACH)
    window = replace(passage, text=passage.text[begins : span.end + _REACH])
    sentences = _cut(document.id, window)
    starts = [begins + sentence.start for sentence in sentences]
    first = max(0, bisect_right(starts, span.start) - 1)
    after = bisect_left(starts, span.end)
    ends = starts[after] if after < len(starts) else begins + len(window.text)
    folded = fold(passage.text[starts[first] : ends])
    return Place(
        document=document,
        passage=passage,
        span=span,
        folded=folded,
        begins=starts[first],
        start=bisect_left(folded.origin, span.start - starts[first]),
        end=bisect_left(folded.origin, span.end - starts[first]),
        before=sentences[first - 1].text if first else "",
    )


@lru_cache(maxsize=_WINDOWS)
def _cut(document: str, window: Passage) -> tuple[Sentence, ...]:
    """The sentences of a window: all values of a short mail are looked up in the same one."""
    return tuple(sentences_of(document, window))
