"""Sentences that address the reader as a program.

Grounding doesn't stop them: an injected line is verbatim too. They are
reported, wherever they stand; talk about programs, prompts and instructions
is not what these patterns look for.
"""

from extract.brief import Span
from extract.document import Document
from extract.facts.matching import words
from extract.facts.material import distinct
from extract.sentences import sentences_of


def find_injections(document: Document) -> tuple[Span, ...]:
    """Every sentence, visible or hidden, that tries to steer a program. The owner's own words are left alone."""
    return tuple(
        sentence.span()
        for passage in document.passages
        if passage.author != "own"
        for sentence in distinct(sentences_of(document, passage))
        if words("injections").search(sentence.text)
    )
