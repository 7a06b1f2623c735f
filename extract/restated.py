"""Amounts and days of a claim, read again from the words at its place: the value counts as the mail states it."""

from collections.abc import Sequence
from decimal import Decimal

from extract.brief import Day, Found, Money, Period
from extract.dates import find_days
from extract.facts.budget import is_counted, is_something_else
from extract.facts.matching import words
from extract.facts.timeline import purposes_of
from extract.money import MoneyMatch, find_money
from extract.surroundings import Place

_ONE_WORD = 5
_WORK = frozenset({"start", "deadline", "event"})


def amount_at(place: Place, figure: Decimal) -> Found[Money] | str:
    """The amount that holds this figure, as the words around it have it, or why there is none.

    A figure may be a price per month times the months stated. The span is
    widened to hold the whole amount, and the sentence where VAT, period or
    term stand apart from it.
    """
    why = "no such amount stands in these words"
    matches = find_money(place.text)
    for match in matches:
        if not place.touches(match.start, match.end) or figure not in _figures(match.money):
            continue
        if is_something_else(place.text, match) or _is_headed_otherwise(place):
            why = "that amount is no budget"
        elif is_counted(place.text, match) or (match.marking == "bare" and not _is_money(match, matches, place)):
            why = "a number, and no word of money"
        else:
            stretch = place.text[min(match.start, place.start) : max(match.end, place.end)]
            is_whole = match.money in [again.money for again in find_money(stretch)]
            span = place.with_stretch(match.start, match.end) if is_whole else place.with_sentence()
            return Found(match.money, span, place.document.sent_on)
    return why


def amounts_at(place: Place) -> list[Money]:
    """Every amount that a quote states of a budget."""
    stated = [match for match in find_money(place.text) if place.touches(match.start, match.end)]
    return [
        match.money
        for match in stated
        if not is_something_else(place.text, match) and not is_counted(place.text, match)
    ]


def days_at(place: Place) -> list[Day]:
    """Every day that a quote states."""
    found = find_days(place.text, place.document.language, place.document.sent_on)
    return [match.day for match in found if place.touches(match.start, match.end)]


def _figures(money: Money) -> set[Decimal]:
    ends = {end for end in (money.low, money.high) if end is not None}
    if money.period is Period.MONTH and money.months:
        ends |= {end * money.months for end in ends}
    return ends


def _is_money(match: MoneyMatch, matches: Sequence[MoneyMatch], place: Place) -> bool:
    """Whether a bare number is an amount.

    It is in a sentence about a budget, as the first end of "25.000 bis
    30.000 €", and where VAT or a month stands right beside it: "8.500 netto".
    """
    if match.money.vat is not None or match.money.period is Period.MONTH:
        return True
    ends = (other.start - match.end for other in matches if other.marking == "currency")
    return any(0 < gap <= _ONE_WORD for gap in ends) or _speaks_of_budget(place)


def _speaks_of_budget(place: Place) -> bool:
    return any(words("budget.cues").search(text) for text in (place.text, place.before))


def _is_headed_otherwise(place: Place) -> bool:
    """Whether an amount that stands by itself follows "Turnover:" or the like."""
    heading = place.before.strip()
    return (
        (heading.endswith(":") or place.passage.kind == "form")
        and words("budget.other_amounts").search(heading) is not None
        and not _speaks_of_budget(place)
    )


def day_at(place: Place, claimed: Day, purpose: str) -> Found[Day] | str:
    """The day that agrees with a claim, as precise as the mail states it, or why there is none.

    `purpose` is start, deadline or reply_by. The span is widened to hold the
    whole day.
    """
    document, why = place.document, "no such day stands in these words"
    for match in find_days(place.text, document.language, document.sent_on):
        if not place.touches(match.start, match.end):
            continue
        if match.day.last < claimed.first or claimed.last < match.day.first:
            continue
        if match.day.last < document.sent_on:
            why = "that day had passed when the mail was written"
        elif (other := _why_of_another_purpose(place.text, purpose)) is not None:
            why = other
        else:
            return Found(match.day, place.with_stretch(match.start, match.end), document.sent_on)
    return why


def _why_of_another_purpose(text: str, purpose: str) -> str | None:
    named = purposes_of(text)
    if purpose == "reply_by":
        return "that is a day of the work" if named & _WORK and "reply" not in named else None
    if named and not named & _WORK:
        return "that is the day of something else, or of an answer"
    return None
