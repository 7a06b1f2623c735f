"""Readers whose model is scripted: one that answers with the labels, and one that lies.

Everything behind the model's answer is the program's own: the parsing, the
grounding, the support. `briefgate.evaluation.measuring.Bench` takes them like
any other reader.
"""

import hashlib
import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import asdict, dataclass, fields
from decimal import Decimal
from random import Random

from briefgate.evaluation.comparing import Outcome, compared
from briefgate.evaluation.labels import LabelledMail, Labels
from extract.brief import Brief, Day, Found, Impact, Intent, PaidIn, Period, Reading, SignalKind, Span, Vat
from extract.dates import find_days
from extract.document import Document, Vocabulary
from extract.folding import fold
from extract.model import ModelReader
from extract.money import find_money
from extract.reader import Call, Journal
from extract.schema import Answer
from extract.sentences import is_evidence

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

    def turn(self) -> AbstractContextManager[None]:
        return nullcontext()

    def keep(self, call: Call) -> None:
        raise AssertionError(call)

    def rung(self, endpoint: str, model: str) -> None:
        del endpoint, model

    def remember(self, endpoint: str, model: str, rung: str) -> None:
        del endpoint, model, rung


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
    answer["contradictions"] = [asdict(clash) for clash in labels.contradictions]
    return answer


def said(value: object, quote: str) -> Said:
    """A value with its quote, as a model gives it."""
    return {"value": value, "quote": quote}


def lying_reader(vocabulary: Vocabulary, mails: Sequence[LabelledMail], *, seed: int = 0) -> ScriptedReader:
    """A reader whose model makes up every field of every mail: the same lies for the same seed."""
    stock = stock_of(vocabulary, mails)
    return ScriptedReader(
        "scripted-liar",
        vocabulary,
        lambda document: lies(document, stock, Random(f"{seed} {document.id}")),  # noqa: S311 - lies are no secrets
    )


@dataclass(frozen=True, slots=True)
class Stock:
    """What lies are made of: plausible values by field, and sentences that stand in one mail or another."""

    values: Mapping[str, Sequence[object]]
    sentences: Sequence[str]


def stock_of(vocabulary: Vocabulary, mails: Iterable[LabelledMail]) -> Stock:
    """The labelled values of some mails, their quotes, and values that any mail might state."""
    values: dict[str, list[object]] = {name: list(plausible) for name, plausible in _PLAUSIBLE.items()}
    values["cause"] = [term.key for term in vocabulary.causes]
    values["excluded_business"] = [term.key for term in vocabulary.excluded]
    values["services"] = [*(term.key for term in vocabulary.services), "carving"]
    sentences: list[str] = []
    for mail in mails:
        sentences += mail.expected.quotes
        for name, fact in mail.expected.fields.items():
            if name in Answer.model_fields:
                values.setdefault(name, []).append(fact.value)
    return Stock(values, sentences)


_BOOLEANS = (
    "budget_flexible", "budget_approved", "sender_decides", "others_sign", "access_refused", "deadline_fixed",
    "urgent", "exploring", "first_time_buyer",
)  # fmt: skip
_DATED = ("start", "deadline", "reply_by")
_DAYS = ("2026-12-01", "2027-01", "2027-02-01", "2027-03-31", "2027", "2027-04-01/2027-06-30")
_NAMES = ("Anna Bell", "directeur", "the board", "De Bakkerij", "Utrecht", "Karin", "de directie", "06 12345678")
_PLAUSIBLE: Mapping[str, Sequence[object]] = {
    "intent": list(Intent),
    "budget_min": (500, 5000, 12500, 25000, 30000, 100000),
    "budget_max": (1000, 8000, 15000, 25000, 40000, 250000),
    "currency": ("EUR", "USD", "GBP", "CHF"),
    "budget_period": list(Period),
    "budget_months": (3, 6, 12, 24),
    "budget_vat": list(Vat),
    **dict.fromkeys(_BOOLEANS, (True, False)),
    "paid_in": list(PaidIn),
    "need": ("They need everything at once",),
    "need_impact": list(Impact),
    **dict.fromkeys(_DATED, _DAYS),
    **dict.fromkeys(("sender_role", "decider", "referred_by", "company", "town", "phone"), _NAMES),
    "decider_address": ("directie@bell.example", "karin@blom.example"),
}
_SIGNS = 4
_SERVICES = 2


def lies(document: Document, stock: Stock, random: Random) -> dict[str, object]:
    """A made-up value for every field, each with a quote from this mail, from another one, or from nowhere."""

    def lie(name: str) -> Said:
        values = (
            stock.values[name] if random.random() < _FROM_THE_FIELD else random.choice(tuple(stock.values.values()))
        )
        wanted = type(stock.values[name][0])
        fitting = [value for value in values if isinstance(value, wanted)] or stock.values[name]
        quote = _quote(document, stock, random)
        value = random.choice(fitting)
        if random.random() < _FROM_THE_QUOTE:
            value = _from_quote(name, quote, document, random) or value
        return said(value, quote)

    answer: dict[str, object] = {name: lie(name) for name in Answer.model_fields if name not in _LISTS}
    answer["services"] = [lie("services") for _ in range(_SERVICES)]
    kinds = random.sample(list(SignalKind), _SIGNS)
    answer["signals"] = [{"kind": kind.value, "quote": _quote(document, stock, random)} for kind in kinds]
    answer["contradictions"] = [
        {"field": field, "first": _quote(document, stock, random), "second": _quote(document, stock, random)}
        for field in ("budget", "start", "deadline", "sender_decides")
    ]
    return answer


_LISTS = frozenset({"services", "signals", "contradictions"})
_FROM_THE_FIELD = 0.8
_FROM_THE_QUOTE = 0.5
_TEXTS = frozenset({"sender_role", "decider", "decider_address", "referred_by", "company", "town", "phone"})


def _from_quote(name: str, quote: str, document: Document, random: Random) -> object:
    """A value that a quote seems to bear out: a word, a number or a day of it, or nearly; None where it has none."""
    if name in _TEXTS:
        return random.choice(quote.split() or [quote])
    if name in _DATED:
        days = [match.day for match in find_days(fold(quote).text, document.language, document.sent_on)]
        day = random.choice(days) if days else None
        return day and (day if random.random() < _TRUE else Day.year(day.first.year + 1)).iso()
    if name in ("budget_min", "budget_max", "budget_months"):
        figures = [int(re.sub(r"\D", "", match)) for match in re.findall(r"\d(?:[\d., ']{0,12}\d)?", quote)]
        return figures and random.choice(figures) * (1 if random.random() < _TRUE else random.choice((2, 10, 12, 1000)))
    return None


def _quote(document: Document, stock: Stock, random: Random) -> str:
    """A sentence of this mail (hidden and own ones too), a piece of it, one of another mail, or either one mangled."""
    passage = random.choice([each for each in document.passages if each.text.strip()] or list(document.passages))
    words = passage.text.split()
    start = random.randrange(len(words)) if words else 0
    own = " ".join(words[start : start + random.randint(1, 25)])
    line = random.choice(passage.text.splitlines() or [""])
    quote = random.choice([own, own, line, line, random.choice(stock.sentences)])
    return _mangled(quote, random) if random.random() < _MANGLED else quote


_MANGLED, _TRUE = 0.3, 0.6


def _mangled(quote: str, random: Random) -> str:
    """A quote with some characters changed, left out or put in; figures more than anything."""
    characters = list(quote)
    for _ in range(random.randint(1, 3)):
        places = [place for place, each in enumerate(characters) if each.isdigit()] or list(range(len(characters)))
        if not places:
            break
        place = random.choice(places)
        characters[place] = random.choice(["", "k", " ", "not ", random.choice("0123456789"), characters[place] * 2])
    return "".join(characters)


CATEGORIES = (
    "intent", "budget_period", "budget_vat", "currency", *_BOOLEANS, "paid_in", "need_impact", "services", "signals",
    "cause", "excluded_business", "excluded_mention",
)  # fmt: skip
"""Fields whose value no words can show to be there: a real sentence is taken at the reader's word."""


def baseless(reading: Reading, document: Document) -> list[str]:
    """What must never be: quotes that don't stand in the mail, and values that don't stand in their quote.

    Amounts and days are looked for in the quote itself, names letter by letter.
    """
    brief = reading.brief
    facts = {field.name: getattr(brief, field.name) for field in fields(brief)}
    found = [(name, fact.span) for name, fact in facts.items() if isinstance(fact, Found)]
    found += [("services", fact.span) for fact in brief.services] + [("signals", sign.span) for sign in brief.signals]
    found += [(clash.field, span) for clash in reading.contradictions for span in (clash.first, clash.second)]
    wrong = [f"{name}: no such quote" for name, span in found if span is None or not _stands(span, document)]
    for name in (*sorted(_TEXTS), "need"):
        fact = facts[name]
        if fact is not None and fold(fact.value).text.casefold() not in fold(fact.span.quote).text.casefold():
            wrong.append(f"{name}: {fact.value!r} is not in {fact.span.quote!r}")
    for name in _DATED:
        fact = facts[name]
        days = find_days(fold(fact.span.quote).text, document.language, document.sent_on) if fact else []
        if fact is not None and fact.value not in [match.day for match in days]:
            wrong.append(f"{name}: {fact.value.iso()} is not in {fact.span.quote!r}")
    return wrong + _baseless_amounts(brief)


def _stands(span: Span, document: Document) -> bool:
    passage = next((each for each in document.passages if each.id == span.passage), None)
    return passage is not None and is_evidence(passage) and passage.text[span.start : span.end] == span.quote != ""


def _baseless_amounts(brief: Brief) -> list[str]:
    """Ends of the budget whose figures, times a round factor, no number of the mail's own words makes."""
    if brief.budget is None or brief.budget.span is None:
        return []
    quote = fold(brief.budget.span.quote).text
    numbers = {Decimal(re.sub(r"\D", "", match)) for match in re.findall(r"\d(?:[\d., ']*\d)?", quote)}
    numbers |= {Decimal(match) for match in re.findall(r"\d+", quote)}
    numbers |= {Decimal(match.replace(",", ".")) for match in re.findall(r"\d+[.,]\d{1,2}(?!\d)", quote)}
    made = {number * factor for number in numbers for factor in (1, 100, 1000, 100_000, 1_000_000)}
    spelt = {end for match in find_money(quote) for end in (match.money.low, match.money.high)}
    ends = (brief.budget.value.low, brief.budget.value.high)
    return [f"budget: {end} is not in {quote!r}" for end in ends if end is not None and end not in made | spelt]


def believed_lies(reading: Reading, labels: Labels) -> Counter[str]:
    """How many of the fields in `CATEGORIES` hold something else than the labels say: wrong, on a real sentence."""
    return Counter(
        each.field
        for each in compared(labels, reading)
        if each.field in CATEGORIES and each.outcome in (Outcome.INVENTED, Outcome.WRONG)
    )
