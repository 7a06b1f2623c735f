"""Helpers that make a document of a few words and read it by the built-in rules."""

from contextlib import AbstractContextManager, nullcontext
from datetime import date

from extract.brief import Brief, Reading
from extract.builtin import BuiltInReader
from extract.document import Document, Passage, Term, Vocabulary
from extract.fields import fields_of
from extract.reader import Call

SENT_ON = date(2026, 11, 23)

VOCABULARY = Vocabulary(
    services=(
        Term(key="website", words=("website", "site", "web site")),
        Term(key="webshop", words=("webshop", "web shop", "online shop", "webwinkel")),
        Term(key="marketplace", words=("marketplace", "platform", "marktplaats")),
        Term(key="app", words=("app", "mobile app")),
        Term(key="branding", words=("branding", "logo", "huisstijl")),
        Term(key="campaign", words=("campaign", "campagne")),
        Term(key="film", words=("film", "video", "bedrijfsfilm")),
        Term(key="print-work", words=("brochure", "brochures", "drukwerk")),
    ),
    causes=(
        Term(key="hospice care", words=("hospice",)),
        Term(key="nature restoration", words=("natuurherstel", "rewilding")),
    ),
    excluded=(Term(key="gambling", words=("casino", "betting", "gokken")),),
)


class Notebook:
    """A journal in memory."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self.rungs: dict[tuple[str, str], str] = {}

    def recall(self, key: str) -> str | None:
        return next((call.raw for call in reversed(self.calls) if call.key == key and call.raw is not None), None)

    def turn(self) -> AbstractContextManager[None]:
        return nullcontext()

    def keep(self, call: Call) -> None:
        self.calls.append(call)

    def rung(self, endpoint: str, model: str) -> str | None:
        return self.rungs.get((endpoint, model))

    def remember(self, endpoint: str, model: str, rung: str) -> None:
        self.rungs[endpoint, model] = rung


def passage(text: str, *, kind: str = "body", author: str = "prospect", name: str = "s1") -> Passage:
    return Passage(id=name, kind=kind, author=author, text=text)


def document(
    *passages: Passage | str, language: str | None = None, sender: str | None = None, address: str | None = None
) -> Document:
    """A mail of 23 November 2026."""
    made = [each if isinstance(each, Passage) else passage(each) for each in passages]
    return Document(
        id="0" * 64,
        passages=tuple(made),
        sent_on=SENT_ON,
        language=language,
        sender=sender,
        sender_address=address,
    )


def read(
    *passages: Passage | str, language: str | None = None, sender: str | None = None, address: str | None = None
) -> Reading:
    """What the built-in rules take from a mail."""
    made = document(*passages, language=language, sender=sender, address=address)
    return BuiltInReader(VOCABULARY).read(made, Notebook())


def brief(text: str) -> Brief:
    """The facts of a body."""
    return read(text).brief


def least(found: Brief) -> int | None:
    """The lower end of the budget, in whole units."""
    return int(found.budget.value.low) if found.budget and found.budget.value.low is not None else None


def stated(text: str, name: str, *, language: str | None = None) -> object:
    """The value that a body states for one of the names of `extract.fields`, None where it states none."""
    found = fields_of(read(text, language=language))[name]
    if isinstance(found, list):
        return [each["value"] for each in found if each is not None]
    return None if found is None else found["value"]
