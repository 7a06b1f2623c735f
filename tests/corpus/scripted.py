"""Readers whose model is scripted: one that answers with the labels, and one that lies.

Everything behind the model's answer is the program's own: the parsing, the
grounding, the support. `briefgate.evaluation.measuring.Bench` takes them like
any other reader.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping

from briefgate.evaluation.labels import LabelledMail, Labels
from extract.brief import Reading
from extract.document import Document, Vocabulary
from extract.model import ModelReader
from extract.reader import Call, Journal
from extract.schema import Answer

Said = dict[str, object]
Script = Callable[[Document], Mapping[str, object]]
"""What a model answers to a document, in the form of `extract.schema.Answer`; fields may be missing."""


class ScriptedReader:
    """A reader that asks a script where `ModelReader` asks an endpoint."""

    def __init__(self, name: str, vocabulary: Vocabulary, script: Script) -> None:
        self._script = script
        self._model = ModelReader(vocabulary, base_url="http://model.example/v1", model=name, api_key="", secret=b"")

    @property
    def name(self) -> str:
        """What the evaluation calls it."""
        return self._model.name

    def read(self, document: Document, journal: Journal) -> Reading:
        """What the program makes of the scripted answer. No call is made, so that the journal stays as it is."""
        del journal
        answer = dict.fromkeys(Answer.model_fields) | dict(self._script(document))
        return self._model.read(document, _Answered(json.dumps(answer)))


class _Answered:
    """A journal that holds the answer already."""

    def __init__(self, answer: str) -> None:
        self._answer = answer

    def recall(self, key: str) -> str:
        del key
        return self._answer

    def keep(self, call: Call) -> None:
        raise AssertionError(call)


def perfect_reader(vocabulary: Vocabulary, mails: Iterable[LabelledMail]) -> ScriptedReader:
    """A reader whose model answers each of these mails with its labels: value and quote."""
    answers = {hashlib.sha256(mail.raw).hexdigest(): labelled_answer(mail.expected) for mail in mails}
    return ScriptedReader("scripted-perfect", vocabulary, lambda document: answers[document.id])


def labelled_answer(labels: Labels) -> dict[str, object]:
    """The labels in the form in which a model answers."""
    facts = {name: said(fact.value, fact.quote) for name, fact in labels.fields.items()}
    answer: dict[str, object] = {name: facts.get(name) for name in Answer.model_fields}
    answer["services"] = [said(fact.value, fact.quote) for fact in labels.services]
    answer["signals"] = [{"kind": sign.kind.value, "quote": sign.quote} for sign in labels.signals]
    return answer


def said(value: object, quote: str) -> Said:
    """A value with its quote, as a model gives it."""
    return {"value": value, "quote": quote}
