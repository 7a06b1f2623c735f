"""Where in a mail the words of a quote stand."""

from collections.abc import Iterable

from extract.brief import Grounding, Span
from extract.document import Passage
from extract.folding import fold
from extract.sentences import is_evidence


def ground(quote: str, passages: Iterable[Passage], document: str = "") -> Span | None:
    """Find a quote in the passages that may carry facts: verbatim first, then folded.

    Folding looks past the shape of quotes, dashes and spaces, line breaks and
    `>` marks. A place that would cut a word or a number in two doesn't count:
    "5k" is not a quote from "15k". None where the words stand nowhere.
    """
    passages = [passage for passage in passages if is_evidence(passage)]
    quote = quote.strip()
    if not any(character.isalnum() for character in quote):
        return None
    for passage in passages:
        if (start := _find(quote, passage.text)) is not None:
            return _span(document, passage, start, start + len(quote), "exact")
    folded_quote = fold(quote).text.strip(" >")
    if not folded_quote:
        return None
    for passage in passages:
        folded = fold(passage.text)
        if (start := _find(folded_quote, folded.text)) is not None:
            first, last = folded.unfold(start, start + len(folded_quote))
            return _span(document, passage, first, last, "folded")
    return None


def _span(document: str, passage: Passage, start: int, end: int, grounding: Grounding) -> Span:
    return Span(document, passage.id, start, end, passage.text[start:end], grounding, passage.author)


def _find(quote: str, text: str) -> int | None:
    start = text.find(quote)
    while start >= 0:
        if not _cuts_at(text, start) and not _cuts_at(text, start + len(quote)):
            return start
        start = text.find(quote, start + 1)
    return None


def _cuts_at(text: str, place: int) -> bool:
    """Whether `place` lies inside a word or a number: "25|.000" and "we|bsite" do."""
    before, after = text[place - 1 : place] if place else "", text[place : place + 1]
    if before.isalnum() and after.isalnum():
        return True
    if after and after in ".,":
        return before.isdigit() and text[place + 1 : place + 2].isdigit()
    if before and before in ".,":
        return after.isdigit() and place > 1 and text[place - 2].isdigit()
    return False
