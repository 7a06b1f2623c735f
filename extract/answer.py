"""From a model's answer to facts: each value is looked up in the mail before it counts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from functools import partial
from typing import TypeVar

from extract.brief import Brief, Day, Found, Money, PaidIn, Period, Rejected, Signal, SignalKind
from extract.document import Document, Term, Vocabulary
from extract.facts.budget import is_something_else
from extract.facts.matching import role_or_body
from extract.facts.material import Material
from extract.facts.need import find_excluded, is_own_business
from extract.folding import fold
from extract.grounding import Evidence
from extract.money import find_money, read_currency, read_months, read_period, read_vat
from extract.restated import amount_at, day_at
from extract.schema import Answer, Said
from extract.sentences import LONGEST
from extract.support import is_anyones, names, speaks_of_deciding, why_unsupported
from extract.surroundings import Place, place_of

T = TypeVar("T")

_PLAIN = (
    "intent", "budget_flexible", "budget_approved", "sender_role", "sender_decides", "others_sign", "decider",
    "decider_address", "access_refused", "need_impact", "deadline_fixed", "urgent", "exploring", "first_time_buyer",
    "referred_by", "company", "town", "phone",
)  # fmt: skip
_PEOPLE = frozenset({"decider", "referred_by"})
_NAMES = _PEOPLE | {"company", "town", "sender_role"}
_ISO_PARTS = (1, 2, 3)


def brief_of(answer: Answer, material: Material, evidence: Evidence) -> tuple[Brief, tuple[Rejected, ...]]:
    """The facts whose words stand in the mail and can carry them, and the values that don't count, with the reason.

    A word of the owner's list of excluded businesses is a mention whatever a
    model says: rules find it, as they do for the built-in reader.
    """
    document, vocabulary = material.document, material.vocabulary
    brief, rejected = _Weighing(document, vocabulary, evidence).weigh(answer)
    if brief.excluded_business is None and brief.excluded_mention is None:
        own, mention = find_excluded(material)
        brief = replace(brief, excluded_mention=own or mention)
    return brief, rejected


@dataclass(slots=True)
class _Weighing:
    document: Document
    vocabulary: Vocabulary
    evidence: Evidence
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
        return self._overruled(self._without_company_as_role(brief)), tuple(self.rejected)

    def _reject(self, name: str, value: object, quote: str, why: str) -> None:
        self.rejected.append(Rejected(name, str(value), quote, why))

    def _grounded(
        self, name: str, value: object, quote: str, read: Callable[[Place], Found[T] | str]
    ) -> Found[T] | None:
        """What `read` takes from the first place of a quote that can carry the value; else why the first one can't."""
        whys = []
        for span in self.evidence.places(quote) if len(quote) <= LONGEST else ():
            found = read(place_of(span, self.document))
            if isinstance(found, Found):
                return found
            whys.append(found)
        nowhere = (
            "these words don't stand in the mail" if len(quote) <= LONGEST else "a quote is no longer than a sentence"
        )
        self._reject(name, value, quote, whys[0] if whys else nowhere)
        return None

    def _supported(self, name: str, value: T, place: Place) -> Found[T] | str:
        why = why_unsupported(name, value, place, self.vocabulary)
        return Found(value, place.span, self.document.sent_on) if why is None else why

    def _plain(self, name: str, said: Said[T] | None) -> Found[T] | None:
        if said is None:
            return None
        value = said.value
        if name in _NAMES and isinstance(value, str) and not self._is_named(value, said.quote):
            return self._looked_up(name, value)
        return self._grounded(
            name, value, said.quote, lambda place: self._supported(name, _as_quoted(name, value, place), place)
        )

    def _is_named(self, value: str, quote: str) -> bool:
        """Whether a quote stands in the mail and a name, or at least a word of it, stands in the quote."""
        words_ = [value, *value.split()]
        return any(names(word, fold(quote).text) for word in words_) and any(self.evidence.places(quote))

    def _looked_up(self, name: str, value: T) -> Found[T] | None:
        """A name that comes without the words around it, or with others: it is words of the mail itself."""

        def read(place: Place) -> Found[T] | str:
            if name == "sender_role" and is_anyones(place):
                return "nobody says whose role that is"
            if name == "decider" and not speaks_of_deciding(place):
                return "no word of deciding"
            found = self._supported(name, value, place)
            if isinstance(found, str) or name not in _PEOPLE:
                return found
            return replace(found, span=place.with_sentence())

        return self._grounded(name, value, str(value), read)

    def _need(self, said: Said[str] | None) -> Found[str] | None:
        """The mail's own words, whatever the model made of them."""
        found = self._plain("need", said)
        return replace(found, value=found.span.quote) if found and found.span else None

    def _budget(self, answer: Answer) -> Found[Money] | None:
        least = self._amount("budget_min", answer.budget_min)
        most = self._amount("budget_max", answer.budget_max)
        stated = least or most
        if stated is None:
            return None
        money = _bounded(stated.value, answer)
        if least and most and least.value != most.value:
            if why := _why_no_range(least.value, most.value):
                self._reject("budget_max", most.value.high, most.span.quote if most.span else "", why)
                return None
            money = replace(least.value, high=most.value.high)
        money = self._completed(money, answer)
        claimed = answer.budget_period
        if claimed is not None and money.period is Period.PROJECT and claimed.value is not Period.PROJECT:
            self._reject(
                "budget_min", money.low, stated.span.quote if stated.span else "", "what it is for is not clear"
            )
            return None
        return replace(stated, value=money)

    def _amount(self, name: str, said: Said[float] | None) -> Found[Money] | None:
        if said is None:
            return None
        figure = Decimal(str(said.value))
        return self._grounded(name, said.value, said.quote, lambda place: self._amount_at(name, figure, place))

    def _amount_at(self, name: str, figure: Decimal, place: Place) -> Found[Money] | str:
        why = why_unsupported(name, figure, place, self.vocabulary)
        return amount_at(place, figure) if why is None else why

    def _completed(self, money: Money, answer: Answer) -> Money:
        """What stands apart from the figures: "all amounts without VAT". What stands beside them was read by code."""
        for name, said in (
            ("currency", answer.currency),
            ("vat", answer.budget_vat),
            ("period", answer.budget_period),
            ("months", answer.budget_months),
        ):
            if said is None or getattr(money, name) == said.value:
                continue
            field_name = name if name == "currency" else f"budget_{name}"
            is_unread = getattr(money, name) in (None, Period.PROJECT)
            found = self._grounded(
                field_name, said.value, said.quote, partial(_completing, name, said.value, is_unread)
            )
            if found is not None:
                money = replace(money, **{name: found.value})  # type: ignore[arg-type]  # of the same attribute
        return money

    def _paid_in(self, said: Said[PaidIn] | None, budget: Found[Money] | None) -> Found[PaidIn] | None:
        found = self._plain("paid_in", said)
        if found is not None and found.value is not PaidIn.MONEY and budget is not None and said is not None:
            self._reject("paid_in", said.value, said.quote, "the mail states an amount of money")
            return None
        return found

    def _day(self, name: str, said: Said[str] | None) -> Found[Day] | None:
        if said is None:
            return None
        claimed = day_of(said.value)
        if claimed is None:
            self._reject(name, said.value, said.quote, "not a day in ISO 8601")
            return None
        return self._grounded(name, said.value, said.quote, lambda place: self._day_at(name, claimed, place))

    def _day_at(self, name: str, claimed: Day, place: Place) -> Found[Day] | str:
        return "a signature doesn't say so" if place.is_signature else day_at(place, claimed, name)

    def _services(self, said: list[Said[str]]) -> tuple[Found[str], ...]:
        found = (self._plain("service", each) for each in said)
        distinct = {each.value: each for each in reversed([each for each in found if each is not None])}
        return tuple(reversed(distinct.values()))

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
            kind = self._plain("signals", Said(value=sign.kind, quote=sign.quote))
            if kind is not None:
                found.setdefault(sign.kind, Signal(sign.kind, kind.span))
        return tuple(found.values())

    def _without_company_as_role(self, brief: Brief) -> Brief:
        """No role that names the company and no office: small models take the line of a signature for it."""
        role, company = brief.sender_role, brief.company
        if role is None or company is None or not names(company.value, fold(role.value).text):
            return brief
        if role_or_body().search(role.value):
            return brief
        self._reject("sender_role", role.value, role.span.quote if role.span else "", "that is the company")
        return replace(brief, sender_role=None)

    def _overruled(self, brief: Brief) -> Brief:
        """A named other decider outweighs "the sender decides", unless they decide together."""
        decides, decider = brief.sender_decides, brief.decider
        if decides is None or not decides.value or decider is None or brief.others_sign is not None:
            return brief
        quote = decides.span.quote if decides.span else ""
        self._reject("sender_decides", value=True, quote=quote, why=f"{decider.value} decides, by the mail's own words")
        return replace(brief, sender_decides=None)


def _bounded(money: Money, answer: Answer) -> Money:
    """One figure that a model takes for the most there is: there are more ways to say "up to" than rules know."""
    is_the_most = answer.budget_min is None and money.low == money.high
    return replace(money, low=None) if is_the_most else money


def _as_quoted(name: str, value: T, place: Place) -> T:
    """A person's name as far as it stands in the quote: "Hans" of "Hans Kuipers" in "Hans beslist"."""
    if name not in _PEOPLE or not isinstance(value, str) or names(value, place.quote):
        return value
    parts = [part for part in value.split() if part[:1].isupper() and names(part, place.quote)]
    return parts[0] if parts else value  # type: ignore[return-value]  # a string, as the value is


def _why_no_range(least: Money, most: Money) -> str | None:
    if least.period is not most.period or (least.currency and most.currency and least.currency != most.currency):
        return "of another kind than the least"
    if least.low is not None and most.high is not None and least.low > most.high:
        return "less than the least"
    return None


_READ: Mapping[str, Callable[[str], object]] = {
    "currency": read_currency,
    "vat": read_vat,
    "period": read_period,
    "months": read_months,
}


def _completing(name: str, value: T, is_unread: bool, place: Place) -> Found[T] | str:  # noqa: FBT001 - bound once, by name of what it is
    """A part of an amount that stands apart from its figures, where the words there say the same."""
    if not is_unread or _READ[name](place.quote) != value:
        return "the words around the amount say otherwise, or nothing"
    others = (match for match in find_money(place.text) if place.touches(match.start, match.end))
    if any(is_something_else(place.text, match) for match in others):
        return "they speak of another amount"
    return Found(value, place.span)


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
