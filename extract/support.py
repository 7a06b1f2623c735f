"""Whether a quote can carry a value at all: a verbatim quote may still be the wrong sentence."""

from decimal import Decimal

from extract.brief import Day, Money, Span
from extract.dates import find_days
from extract.document import Document
from extract.facts.authority import decides_by_role
from extract.facts.budget import is_something_else
from extract.facts.matching import any_role, compiled, words
from extract.folding import fold
from extract.money import find_money, read_currency, read_period, read_vat

_AROUND = 120


def why_unsupported(field: str, value: object, span: Span, document: Document) -> str | None:
    """Why a span can't carry a field's value, in a few words, or None where it can."""
    quote = fold(span.quote).text
    if field == "budget" and isinstance(value, Money):
        return None if amounts_agree(value, quote) else "no such amount stands in these words"
    if field in ("start", "deadline", "reply_by") and isinstance(value, Day):
        return None if days_agree(value, quote, document) else "no such day stands in these words"
    if field in ("sender_decides", "others_sign", "decider"):
        return _why_no_authority(field, value, quote, document.sender)
    if field in ("sender_role", "decider_address", "company", "town", "phone", "referred_by"):
        return None if _stands_in(str(value), quote) else "these words don't name it"
    return None


def amounts_agree(value: Money, quote: str) -> bool:
    """Whether one of the amounts in a quote is this one, figures for figures."""
    stated = [match.money for match in find_money(quote)]
    if any((money.low, money.high) == (value.low, value.high) for money in stated):
        return True
    figures = {figure for money in stated for figure in (money.low, money.high) if figure is not None}
    return bool(figures) and {figure for figure in (value.low, value.high) if figure is not None} <= figures


def days_agree(value: Day, quote: str, document: Document) -> bool:
    """Whether one of the days in a quote, read again from the mail's own date, is this one."""
    return any(match.day == value for match in find_days(quote, document.language, document.sent_on))


def amount_at(span: Span, figure: Decimal, document: Document) -> Money | None:
    """The amount at a span's place that holds this figure, as the words around it have it."""
    text, start, end = _around(span, document)
    for match in find_money(text):
        if match.start < end and start < match.end and figure in (match.money.low, match.money.high):
            return None if is_something_else(text, match) else match.money
    return None


def day_at(span: Span, claimed: Day, document: Document) -> Day | None:
    """The day at a span's place that agrees with a claim, as precise as the mail states it."""
    text, start, end = _around(span, document)
    for match in find_days(text, document.language, document.sent_on):
        within = match.start < end and start < match.end
        if within and match.day.first <= claimed.last and claimed.first <= match.day.last:
            return match.day
    return None


def _around(span: Span, document: Document) -> tuple[str, int, int]:
    """The folded text around a span's place, and where the span stands in it."""
    passage = next(passage for passage in document.passages if passage.id == span.passage)
    before = fold(passage.text[max(0, span.start - _AROUND) : span.start]).text
    quote = fold(passage.text[span.start : span.end]).text
    after = fold(passage.text[span.end : span.end + _AROUND]).text
    return before + quote + after, len(before), len(before) + len(quote)


def names_currency(value: object, span: Span) -> bool:
    """Whether a span names a currency: by its code, sign or word."""
    return read_currency(fold(span.quote).text) == value


def names_vat(value: object, span: Span) -> bool:
    """Whether a span says that amounts include, or exclude, value added tax."""
    return read_vat(fold(span.quote).text) == value


def names_period(value: object, span: Span) -> bool:
    """Whether a span says what an amount is for."""
    return read_period(fold(span.quote).text) == value


def _why_no_authority(field: str, value: object, quote: str, sender: str | None) -> str | None:
    if field == "sender_decides" and value is True:
        if decides_by_role_in(quote):
            return None
        if words("authority.runs_own").search(quote):
            return None
        by_name = sender is not None and sender.casefold() in quote.casefold()
        decides = words("authority.decision_words").search(quote) or words("authority.decides").search(quote)
        if decides and (by_name or words("grammar.first_person").search(quote)):
            return None
        return "neither the sender's own word nor a role that implies deciding"
    roles = compiled((any_role(),)).search(quote) or words("authority.bodies").search(quote)
    if roles or words("authority.decision_words").search(quote) or words("authority.gathers").search(quote):
        return None
    return "no word of deciding and no role"


def decides_by_role_in(quote: str) -> bool:
    """Whether a quote holds a role that implies deciding."""
    return any(decides_by_role(match.group()) is True for match in compiled((any_role(),)).finditer(quote))


def _stands_in(value: str, quote: str) -> bool:
    return fold(value).text.strip().casefold() in quote.casefold()
