"""Sentences that address the reader as a program, and the mail without them.

Grounding doesn't stop them: an injected line is verbatim too. They are found
wherever they stand, in what people see and in what is hidden, in five
languages and behind the usual disguises; talk about programs, prompts and
instructions is not what is looked for.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import fields, replace
from functools import cache
from itertools import pairwise
from operator import attrgetter

from extract.brief import Brief, Span
from extract.disguise import plain, readings, squeezed
from extract.document import Document, Passage
from extract.openings import any_of
from extract.rules.injections import INJECTION_WORDS
from extract.rules.markup import MARKUP
from extract.sentences import Sentence, sentences_of

_SENTENCES_AFTER = 2
"""How far behind the mention of a machine that reads this mail a command is still meant for it."""

_FIELD_OF_THE_FORM = (
    rf"(?:{'|'.join(field.name for field in fields(Brief) if '_' in field.name)}|budget_\w+|lead_score)"
)
"""A name in our own form: nobody writes one who doesn't address the program."""

_NAMES_READER = re.compile(r"(?<!\|)\{(?:reader|program)\}(?!\|)")
_DROPS = "ignor[ae]|disregard|forget|override|bypass|negeer|vergeet|ignorier|vergiss|oublie|olvida|setthe|markthis"
_DROPPED = (
    "instruct|instruk|instrucc|prompt|rules|guidelines|regels|richtlijn|anweisung|regeln|consigne|regles|reglas|score"
    "|verdict|budgetfield"
)
_RUN_TOGETHER = re.compile(rf"({_DROPS})[a-z]{{0,40}}?({_DROPPED})")
_NOT_THEIR_OWN = "".join(rf"(?<!\b{person} )" for person in ("i", "we", "ik", "wij", "ich", "wir", "je", "nous", "yo"))
"""A sender who says "I assume" commands nobody."""

_COLON = re.compile(r"[^:.,;!?]{0,30}:(?!//)")
_LONG = frozenset({"body", "form"})
_BLANK_LINE = re.compile(r"\n[\s>]*\n")
_INK = re.compile(r"\S")


def part_injections(document: Document) -> tuple[Document, tuple[Span, ...]]:
    """The document without the sentences that try to steer a program and what stands beside them, and those sentences.

    They are all such sentences, visible or hidden, each wording once.

    A fact beside an order may be part of it: in a body or a form its whole
    paragraph goes, the next one too where the order ends in a colon; any other
    passage goes as a whole. What goes is left blank, so that places in the
    rest stay the same. The owner's own words are left alone.
    """
    found: dict[str, Sentence] = {}
    passages = []
    for passage in document.passages:
        orders = [] if passage.author == "own" else _orders_in(document, passage)
        passages.append(_without(passage, orders))
        for order in orders:
            found.setdefault(order.text, order)
    spans = tuple(order.span() for order in found.values())
    return (replace(document, passages=tuple(passages)) if spans else document), spans


def _orders_in(document: Document, passage: Passage) -> list[Sentence]:
    sentences = sentences_of(document.id, passage)
    known: dict[str, frozenset[str]] = {}
    seen: list[frozenset[str]] = []
    for sentence in sentences:
        if sentence.text not in known:
            known[sentence.text] = _signs(sentence)
        seen.append(known[sentence.text])
    flagged = {index for index, signs in enumerate(seen) if "order" in signs}
    for index, signs in enumerate(seen):
        if "mention" not in signs:
            continue
        for later in range(index, min(index + _SENTENCES_AFTER + 1, len(seen))):
            if {"command", "judged"} <= seen[later]:
                flagged |= {index, later}
    return [sentences[index] for index in sorted(flagged)]


def _signs(sentence: Sentence) -> frozenset[str]:
    """Which of "order", "mention", "command" and "judged" a sentence holds, however it is disguised."""
    found: set[str] = set()
    for text in readings(sentence.text):
        found.update(_signs_of(text))
        if "order" in found:
            return frozenset(found)
    if _is_spelled_out(sentence.text):
        found.add("order")
    return frozenset(found)


def _is_spelled_out(text: str) -> bool:
    """Whether an order appears only when the spaces are left out, its words having been cut in pieces."""
    order = _RUN_TOGETHER.search(squeezed(text))
    return order is not None and not any(word in plain(text) for word in order.groups())


def _signs_of(text: str) -> Iterator[str]:
    named = _reader().search(text) is not None
    if _words("orders").search(text) or (named and _words("orders", of_readers=True).search(text)):
        yield "order"
        return
    mention = _words("mentions").search(text) or (named and _words("mentions", of_readers=True).search(text)) or None
    command = _words("commands").search(text, mention.end() if mention else 0)
    if mention:
        yield "order" if command or _COLON.match(text, mention.end()) else "mention"
    if command:
        yield "command"
    if _words("judged").search(text):
        yield "judged"


@cache
def _reader() -> re.Pattern[str]:
    return _compiled(_any_of("programs", "tools"))


@cache
def _words(kind: str, *, of_readers: bool = False) -> re.Pattern[str]:
    """Every language's patterns of a kind in one: those that name a reader apart, since few sentences do."""
    patterns = [pattern for pattern in _of_all(kind) if of_readers is bool(_NAMES_READER.search(pattern))]
    if kind == "orders" and not of_readers:
        patterns += (*MARKUP, _FIELD_OF_THE_FORM)
    readers, programs = _any_of("programs", "tools"), _any_of("programs")
    pattern = any_of(text.replace("{reader}", readers).replace("{program}", programs) for text in patterns)
    return _compiled(f"{_NOT_THEIR_OWN}(?:{pattern})" if kind == "commands" else pattern)


def _of_all(kind: str) -> tuple[str, ...]:
    return tuple(pattern for words in INJECTION_WORDS for pattern in attrgetter(kind)(words))


def _any_of(*kinds: str) -> str:
    return rf"(?<!\w)(?:{'|'.join(pattern for kind in kinds for pattern in _of_all(kind))})"


def _compiled(pattern: str) -> re.Pattern[str]:
    """Between word boundaries, where it begins and ends with a word."""
    return re.compile(rf"(?:(?<!\w)|(?!\w))(?:{pattern})(?!(?<=\w)\w)")


def _without(passage: Passage, orders: list[Sentence]) -> Passage:
    if not orders:
        return passage
    if passage.kind not in _LONG:
        return replace(passage, text=_blanked(passage.text))
    starts = [0, *(blank.end() for blank in _BLANK_LINE.finditer(passage.text))]
    gone = set()
    for order in orders:
        paragraph = bisect_right(starts, order.start) - 1
        gone |= {paragraph, paragraph + 1} if order.text.rstrip().endswith(":") else {paragraph}
    paragraphs = (passage.text[first:last] for first, last in pairwise([*starts, None]))
    kept = (_blanked(text) if number in gone else text for number, text in enumerate(paragraphs))
    return replace(passage, text="".join(kept))


def _blanked(text: str) -> str:
    return _INK.sub(" ", text)
