"""From a model's answer to facts: each value is looked up in the mail before it counts."""

from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import TypeVar

from extract.brief import Brief, Day, Found, Money, PaidIn, Rejected, Signal, SignalKind, Span
from extract.document import Document, Term, Vocabulary
from extract.facts.need import is_own_business
from extract.grounding import ground
from extract.schema import Answer, Said
from extract.support import amount_at, day_at, names_currency, names_period, names_vat, why_unsupported

T = TypeVar("T")

_PLAIN = (
    "intent", "budget_flexible", "budget_approved", "sender_role", "sender_decides", "others_sign", "decider",
    "decider_address", "access_refused", "need_impact", "deadline_fixed", "urgent", "exploring", "first_time_buyer",
    "referred_by", "company", "town", "phone",
)  # fmt: skip
_ISO_PARTS = (1, 2, 3)


def brief_of(
    answer: Answer, document: Document, vocabulary: Vocabulary, injections: tuple[Span, ...]
) -> tuple[Brief, tuple[Rejected, ...]]:
    """The facts whose words stand in the mail and can carry them, and the values that don't count, with the reason."""
    return _Weighing(document, vocabulary, injections).weigh(answer)


@dataclass(slots=True)
class _Weighing:
    document: Document
    vocabulary: Vocabulary
    injections: tuple[Span, ...]
    rejected: list[Rejected] = field(default_factory=list)

    def weigh(self, answer: Answer) -> tuple[Brief, tuple[Rejected, ...]]:
        """Field by field."""
        plain = {name: self._plain(name, getattr(answer, name)) for name in _PLAIN}
        budget = self._budget(answer)
        own, mention = self._excluded(answer.excluded_business)
        brief = Brief(
            budget=budget,
            paid_in=self._paid_in(answer.paid_in, budget),
            need=self._need(answer.need),
            services=self._services(answer.services or []),
            start=self._day("start", answer.start),
            deadline=self._day("deadline", answer.deadline),
            reply_by=self._day("reply_by", answer.reply_by),
            cause=self._key("cause", answer.cause, self.vocabulary.causes),
            excluded_business=own,
            excluded_mention=mention,
            signals=self._signals(answer),
            **plain,
        )
        return self._overruled(brief), tuple(self.rejected)

    def _reject(self, name: str, value: object, quote: str, why: str) -> None:
        self.rejected.append(Rejected(name, str(value), quote, why))

    def _span(self, name: str, value: object, quote: str) -> Span | None:
        span = ground(quote, self.document.passages, self.document.id)
        if span is None:
            self._reject(name, value, quote, "these words don't stand in the mail")
        elif any(_overlap(span, injection) for injection in self.injections):
            self._reject(name, value, quote, "these words address the reader as a program")
            span = None
        return span

    def _plain(self, name: str, said: "Said[T] | None") -> Found[T] | None:
        if said is None or (span := self._span(name, said.value, said.quote)) is None:
            return None
        if why := why_unsupported(name, said.value, span, self.document):
            self._reject(name, said.value, said.quote, why)
            return None
        return self._found(said.value, span)

    def _found(self, value: T, span: Span) -> Found[T]:
        return Found(value, span, self.document.sent_on)

    def _need(self, said: Said[str] | None) -> Found[str] | None:
        span = self._span("need", said.value, said.quote) if said else None
        return self._found(span.quote, span) if span else None

    def _budget(self, answer: Answer) -> Found[Money] | None:
        least = self._amount("budget_min", answer.budget_min)
        most = self._amount("budget_max", answer.budget_max)
        if least is None and most is None:
            return None
        stated = least or most
        if stated is None:
            return None
        money = stated.value
        if least and most and least.value != most.value:
            money = replace(least.value, high=most.value.high)
            if money.low is not None and money.high is not None and money.low > money.high:
                self._reject("budget_max", most.value.high, most.span.quote if most.span else "", "less than the least")
                money = least.value
        return replace(stated, value=self._completed(money, answer))

    def _amount(self, name: str, said: Said[float] | None) -> Found[Money] | None:
        if said is None or (span := self._span(name, said.value, said.quote)) is None:
            return None
        money = amount_at(span, Decimal(str(said.value)), self.document)
        if money is None:
            self._reject(name, said.value, said.quote, "no such amount, for this work, stands in these words")
            return None
        return self._found(money, span)

    def _completed(self, money: Money, answer: Answer) -> Money:
        """What stands apart from the figures: "all amounts without VAT". What stands beside them was read by code."""
        for name, said, attribute, names in (
            ("currency", answer.currency, "currency", names_currency),
            ("budget_vat", answer.budget_vat, "vat", names_vat),
            ("budget_period", answer.budget_period, "period", names_period),
        ):
            if (
                said is None
                or getattr(money, attribute) == said.value
                or (span := self._span(name, said.value, said.quote)) is None
            ):
                continue
            unread = getattr(money, attribute) in (None, "project")
            if unread and names(said.value, span):
                money = replace(money, **{attribute: said.value})  # type: ignore[arg-type]  # of the same attribute
            else:
                self._reject(name, said.value, said.quote, "the words around the amount say otherwise, or nothing")
        return money

    def _paid_in(self, said: Said[PaidIn] | None, budget: Found[Money] | None) -> Found[PaidIn] | None:
        found = self._plain("paid_in", said)
        if found is not None and found.value is not PaidIn.MONEY and budget is not None and said is not None:
            self._reject("paid_in", said.value, said.quote, "the mail states an amount of money")
            return None
        return found

    def _day(self, name: str, said: Said[str] | None) -> Found[Day] | None:
        if said is None or (span := self._span(name, said.value, said.quote)) is None:
            return None
        claimed = day_of(said.value)
        if claimed is None:
            self._reject(name, said.value, said.quote, "not a day in ISO 8601")
            return None
        day = day_at(span, claimed, self.document)
        if day is None:
            self._reject(name, said.value, said.quote, "no such day stands in these words")
            return None
        return self._found(day, span)

    def _services(self, said: list[Said[str]]) -> tuple[Found[str], ...]:
        keys = {term.key for term in self.vocabulary.services}
        found: dict[str, Found[str]] = {}
        for each in said:
            if (span := self._span("service", each.value, each.quote)) is None:
                continue
            if each.value not in keys and each.value.casefold() not in span.quote.casefold():
                self._reject("service", each.value, each.quote, "neither on the owner's lists nor a word of the mail")
                continue
            found.setdefault(each.value, self._found(each.value, span))
        return tuple(found.values())

    def _key(self, name: str, said: Said[str] | None, terms: tuple[Term, ...]) -> Found[str] | None:
        if said is not None and said.value not in {term.key for term in terms}:
            self._reject(name, said.value, said.quote, "not on the owner's list")
            return None
        return self._plain(name, said)

    def _excluded(self, said: Said[str] | None) -> tuple[Found[str] | None, Found[str] | None]:
        """The client's own business only where the sentence says so; else a mention, which a person looks at."""
        found = self._key("excluded_business", said, self.vocabulary.excluded)
        if found is None or found.span is None:
            return None, None
        term = next(term for term in self.vocabulary.excluded if term.key == found.value)
        return (found, None) if is_own_business(term, found.span.quote) else (None, found)

    def _signals(self, answer: Answer) -> tuple[Signal, ...]:
        found: dict[SignalKind, Signal] = {}
        for sign in answer.signals or []:
            span = self._span("signals", sign.kind.value, sign.quote)
            if span is not None:
                found.setdefault(sign.kind, Signal(sign.kind, span))
        return tuple(found.values())

    def _overruled(self, brief: Brief) -> Brief:
        """A named other decider outweighs "the sender decides", unless they decide together."""
        decides, decider = brief.sender_decides, brief.decider
        if decides is None or not decides.value or decider is None or brief.others_sign is not None:
            return brief
        if decider.value.casefold() == (self.document.sender or "").casefold():
            return replace(brief, decider=None)
        quote = decides.span.quote if decides.span else ""
        self._reject("sender_decides", value=True, quote=quote, why=f"{decider.value} decides, by the mail's own words")
        return replace(brief, sender_decides=None)


def _overlap(first: Span, second: Span) -> bool:
    return first.passage == second.passage and first.start < second.end and second.start < first.end


def day_of(text: str) -> Day | None:
    """A day as ISO 8601 writes it, as precise as it is: 2027, 2027-02, 2027-02-01, 2027-04-01/2027-06-30; else None."""
    first, _, last = text.strip().partition("/")
    try:
        begins = _iso(first)
        ends = _iso(last) if last else begins
    except ValueError:
        return None
    return Day(begins.first, ends.last) if begins.first <= ends.last else None


def _iso(text: str) -> Day:
    parts = [int(part) for part in text.split("-")]
    if len(parts) not in _ISO_PARTS:
        raise ValueError(text)
    if len(parts) == 1:
        return Day.year(parts[0])
    return Day.month(parts[0], parts[1]) if len(parts) == len("ym") else Day.on(date(*parts))
