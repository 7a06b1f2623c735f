"""A document as the rules read it: sentences in the order in which they count, and signatures apart."""

import re
from dataclasses import dataclass

from extract.document import Document, Vocabulary
from extract.facts.matching import words
from extract.sentences import Sentence, is_evidence, sentences_of

_ORDER = ("form", "body", "page", "quoted", "note")
_LONGEST_SIGN_OFF = 45
_SIGNATURE_LINES = 14
_LONGEST_SIGNATURE_LINE = 110
_WORDS_OF_A_NAME = 5
_OPENING = 25
_ANSWERS = re.compile(r"\s*(?:re|antw|aw|sv)\s?:", re.IGNORECASE)
_POSTSCRIPT = re.compile(r"\s*(?:p\.?\s?s\.?|post ?scriptum)(?!\w)", re.IGNORECASE)
_INITIALS = re.compile(r"[A-ZÀ-Þ]\.(?:-?[A-ZÀ-Þ]\.){0,3}$")
_ASIDE = re.compile(r"\s\([^()]+\)$")


@dataclass(frozen=True, slots=True)
class Material:
    """What the rules look at.

    `sentences` are the prospect's own words first (form, body, attachments,
    earlier mails), then a colleague's note; `subject` and `signature` lines
    stand apart, since a role there is a role and a date there is none; what is
    written behind them, by "P.S.", is no part of them. `apart`
    holds the indexes of the sentences that the mail itself sets apart from its
    matter: "that has nothing to do with it".
    """

    document: Document
    vocabulary: Vocabulary
    sentences: tuple[Sentence, ...]
    subject: tuple[Sentence, ...]
    signature: tuple[Sentence, ...]
    apart: frozenset[int] = frozenset()

    @property
    def own_sentences(self) -> tuple[Sentence, ...]:
        """The sentences that are not a colleague's."""
        return tuple(sentence for sentence in self.sentences if sentence.passage.author != "colleague")

    @property
    def opens_a_thread(self) -> bool:
        """Whether the mail, by its subject and by what it quotes, answers no other."""
        answers = any(is_answer(line.text) for line in self.subject)
        return bool(self.subject) and not answers and all(each.kind != "quoted" for each in self.document.passages)

    def before(self, index: int) -> str:
        """The text of the sentence before `sentences[index]` in its passage, or nothing."""
        if index == 0 or self.sentences[index - 1].passage.id != self.sentences[index].passage.id:
            return ""
        return self.sentences[index - 1].text

    def behind(self, index: int) -> str:
        """The text of the sentence behind `sentences[index]` in its passage, or nothing."""
        found = self.following(index)
        return found.text if found else ""

    def following(self, index: int) -> Sentence | None:
        """The sentence behind `sentences[index]` in its passage."""
        later = self.sentences[index + 1 : index + 2]
        return next((each for each in later if each.passage.id == self.sentences[index].passage.id), None)


def material_of(document: Document, vocabulary: Vocabulary) -> Material:
    """Cut a document's evidence into sentences, and take signatures off the ends of its texts, up to a postscript."""
    evidence = [passage for passage in document.passages if is_evidence(passage)]
    evidence.sort(key=lambda passage: _ORDER.index(passage.kind) if passage.kind in _ORDER else 0)
    sentences: list[Sentence] = []
    subject: list[Sentence] = []
    signature: list[Sentence] = []
    for passage in evidence:
        cut = distinct(sentences_of(document.id, passage))
        if passage.kind == "subject":
            subject += cut
        elif passage.kind == "signature":
            signature += cut
        else:
            end = _signature_start(cut, document.sender) if passage.kind in ("body", "quoted") else len(cut)
            behind = next((index for index in range(end, len(cut)) if _POSTSCRIPT.match(cut[index].text)), len(cut))
            sentences += cut[:end] + cut[behind:]
            signature += cut[end:behind]
    return Material(document, vocabulary, tuple(sentences), tuple(subject), tuple(signature), _apart(sentences))


def _apart(sentences: list[Sentence]) -> frozenset[int]:
    found = set()
    for index, sentence in enumerate(sentences):
        match = words("voices.disowned").search(sentence.text)
        if match is None:
            continue
        if match.start() > _OPENING:
            found.add(index)
        elif index and sentences[index - 1].passage.id == sentence.passage.id:
            found.add(index - 1)
    return frozenset(found)


def distinct(sentences: list[Sentence]) -> list[Sentence]:
    """The sentences, each text once: a megabyte of one line takes no longer than that line."""
    return list({sentence.text: sentence for sentence in reversed(sentences)}.values())[::-1]


def is_answer(subject: str) -> bool:
    """Whether a subject is one of an answer: "Re: your brief"."""
    return _ANSWERS.match(subject) is not None


def _is_name_line(text: str, sender: str) -> bool:
    """Whether a line is the sender's name, and perhaps a role in brackets: one of the names alone, or an initial."""
    names, line = _untitled(sender), _untitled(_ASIDE.sub("", text))
    if not names or not line or len(line) > _WORDS_OF_A_NAME or not line[-1][0].isupper() or text.endswith("."):
        return False
    by_initial = len(line) > 1 and _INITIALS.match(line[0]) and line[0][0] == names[0][0] and line[-1] == names[-1]
    return line[0] == names[0] or bool(by_initial) or line == names[-1:]


def _untitled(name: str) -> list[str]:
    """The words of a name behind its titles: "RA Dr. Volkmar Stieglitz" and "Dr. Stieglitz" end alike."""
    parts = name.split()
    while len(parts) > 1 and words("grammar.honorifics").fullmatch(parts[0]):
        parts = parts[1:]
    return parts


def _first_line(sentence: Sentence) -> str:
    """The line that a sentence begins on: a role in small letters is read on from the name above it."""
    return sentence.passage.text[sentence.start :].split("\n", 1)[0].strip().lstrip("> ")


def _signature_start(sentences: list[Sentence], sender: str | None) -> int:
    """The index of the sign-off, or of the sender's own name, that begins the signature; the length without one."""
    for index in range(max(0, len(sentences) - _SIGNATURE_LINES), len(sentences)):
        text = sentences[index].text.strip()
        match = words("authority.sign_offs").match(text)
        first = _first_line(sentences[index])
        titled = sender is not None and text.startswith(f"{sender}, ") and len(text) <= _LONGEST_SIGNATURE_LINE
        if titled or (sender and len(text) <= _LONGEST_SIGNATURE_LINE and _is_name_line(first, sender)):
            return index
        if (
            match
            and (index or not text.endswith("."))
            and (len(text) <= _LONGEST_SIGN_OFF or text[match.end() :].startswith(","))
        ):
            rest = sentences[index + 1 :]
            if all(len(line.text) <= _LONGEST_SIGNATURE_LINE for line in rest):
                return index
    return len(sentences)
