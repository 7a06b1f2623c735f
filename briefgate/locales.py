"""Dates and amounts as people write them, by babel, in the reader's language.

Every function takes the reader's language (ISO 639-1) last; an unknown one
reads as English. English is written the European way, day before month.
"""

import unicodedata
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale

MONTH_LENGTH = len("2027-02")
YEAR_LENGTH = len("2027")


@cache
def locale_of(language: str) -> "Locale":
    """Return babel's locale for a language."""
    from babel import Locale, UnknownLocaleError

    if language == "en":
        return Locale("en", "GB")
    try:
        return Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        return Locale("en", "GB")


def money(value: Decimal, currency: str, language: str) -> str:
    """Return an amount with its currency; cents only where there are any: "€25,000", "€ 25.000"."""
    from babel.numbers import format_currency

    locale = locale_of(language)
    pattern = locale.currency_formats["standard"].pattern
    if value == value.to_integral_value():
        pattern = pattern.replace("0.00", "0")
    return format_currency(value, currency, format=pattern, locale=locale, currency_digits=False)


def amount(text: str, language: str) -> str:
    """Return a rule's amount, "25000 EUR", for people; other text comes back as it is."""
    number, _, currency = text.partition(" ")
    try:
        return money(Decimal(number), currency, language)
    except InvalidOperation:
        return text


def day(value: date, language: str) -> str:
    """Return a day with its month in words: "4 March 2027". An instant counts in its own zone."""
    from babel.dates import format_date

    return format_date(value, "long", locale=locale_of(language))


def weekday(value: date, language: str) -> str:
    """Return a day with the name of its day of the week: "Thursday 4 March 2027"."""
    from babel.dates import format_date

    return format_date(value, "EEEE d MMMM y", locale=locale_of(language))


def month(value: date, language: str) -> str:
    """Return the month of a day: "March 2027"."""
    from babel.dates import format_date

    return format_date(value, "MMMM y", locale=locale_of(language))


def clock(value: datetime, language: str) -> str:
    """Return the time of an instant in its own zone, on 24 hours: "14:05"."""
    from babel.dates import format_time

    return format_time(value, "HH:mm", tzinfo=value.tzinfo, locale=locale_of(language))


def iso_day(text: str, language: str) -> str:
    """Return a day of `extract.brief.Day.iso`, as precise as it is: "2027", "February 2027", "1 February 2027".

    An interval gives both its ends; text that is no date comes back as it is.
    """
    first, slash, last = text.partition("/")
    try:
        if slash:
            from babel.dates import format_interval

            ends = date.fromisoformat(first), date.fromisoformat(last)
            return format_interval(*ends, "yMMMd", locale=locale_of(language))
        if len(text) == MONTH_LENGTH:
            return month(date.fromisoformat(f"{text}-01"), language)
        return text if len(text) == YEAR_LENGTH else day(date.fromisoformat(text), language)
    except ValueError:
        return text


def share(text: str, language: str) -> str:
    """Return a share of one, given as "1/2", as a percentage: "50%". Other text comes back as it is."""
    from babel.numbers import format_percent

    try:
        return format_percent(Decimal(float(Fraction(text))), locale=locale_of(language))
    except (ValueError, ZeroDivisionError):
        return text


def listing(words: Iterable[str], language: str) -> str:
    """Return words as one enumeration: "budget, need and start"."""
    from babel.lists import format_list

    return format_list(list(words), locale=locale_of(language))


def language_name(code: str, language: str) -> str:
    """Return the name of a language in the reader's own: "French", "Frans"."""
    return str(locale_of(language).languages.get(code, code))


def single_line(text: str) -> str:
    """Return text on one line: every run of white space one space, control characters and lone surrogates gone."""
    kept = (c for c in " ".join(text.split()) if unicodedata.category(c) not in {"Cc", "Cs"})
    return "".join(kept)
