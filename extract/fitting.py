"""What of a long mail a model is shown: the prospect's own words first; history and signatures last.

A passage that doesn't fit is shown by its head and its tail, since people put
what they want first and what they ask last. Passages stay as they are in the
document: a quote from what was shown is found in the whole.
"""

from dataclasses import replace
from itertools import accumulate, takewhile
from math import ceil

from extract.brief import LeftOut
from extract.document import Document, Passage
from extract.sentences import is_evidence

_ORDER = ("subject", "form", "body", "note", "page", "quoted", "signature")
_FRAME = 40
"""Tokens that a passage costs besides its text: id, kind, author and marks of JSON."""
_SMALLEST = 100
"""Tokens of which it is worth showing a part."""
_FIRST_BEYOND_LATIN = "\N{LATIN SMALL LETTER TURNED A}"
_A_TOKEN = 2.2
"""Characters of a Latin script in one token, at the least: 2.2 for the densest of the sample mails by the tokenizer of
Qwen2.5, 2.6 to 3.0 on average by language (measured). Of other scripts each may be a token (1.1 measured)."""


def tokens_of(text: str) -> int:
    """No fewer tokens than a text takes, guessed from its characters: tokenizers differ from model to model."""
    return ceil(sum(map(_tokens, text)))


def fitted(document: Document, tokens: int | None) -> tuple[tuple[Passage, ...], tuple[LeftOut, ...]]:
    """The passages that may carry facts, within so many tokens in all, and what had to be left out of them.

    Both come in the document's order. A cut passage comes as two, of the same
    id. None is no limit.
    """
    evidence = [passage for passage in document.passages if is_evidence(passage)]
    if tokens is None:
        return tuple(evidence), ()
    shown: dict[str, tuple[Passage, ...]] = {}
    for passage in sorted(evidence, key=_rank):
        shown[passage.id] = parts = _parts(passage, tokens)
        tokens -= sum(_cost(part) for part in parts)
    left_out = (
        LeftOut(passage.id, passage.kind, passage.place, missing)
        for passage in evidence
        if (missing := len(passage.text) - sum(len(part.text) for part in shown[passage.id]))
    )
    return tuple(part for passage in evidence for part in shown[passage.id]), tuple(left_out)


def _rank(passage: Passage) -> int:
    return _ORDER.index(passage.kind) if passage.kind in _ORDER else len(_ORDER)


def _cost(passage: Passage) -> int:
    return tokens_of(passage.text) + _FRAME


def _tokens(character: str) -> float:
    return 1 / _A_TOKEN if character < _FIRST_BEYOND_LATIN else 1.0


def _parts(passage: Passage, room: int) -> tuple[Passage, ...]:
    """The passage whole, by its head and tail, or not at all."""
    if _cost(passage) <= room:
        return (passage,)
    each = room // 2 - _FRAME - 1
    if each < _SMALLEST:
        return ()
    text = passage.text
    head = text[: _fitting(text, each)]
    tail = text[len(text) - _fitting(text[::-1], each) :]
    return replace(passage, text=_to_a_space(head)), replace(passage, text=_to_a_space(tail[::-1])[::-1])


def _fitting(text: str, tokens: int) -> int:
    """How many characters from the beginning stay within so many tokens."""
    return sum(1 for _ in takewhile(lambda sum_: sum_ <= tokens, accumulate(map(_tokens, text))))


def _to_a_space(text: str) -> str:
    """A text without the word that it was cut in, if it has more than one."""
    whole = text.rstrip()
    return whole[: len(whole) - len(whole.split()[-1])] if len(whole.split()) > 1 else text
