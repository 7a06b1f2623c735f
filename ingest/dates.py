"""Instants as mails write them: in headers (RFC 5322), and as programs print them above a forward."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from functools import cache

_LONGEST = 120
_RFC_5322 = re.compile(r"\d{1,2} [A-Za-z]{3} \d{4} \d{1,2}:\d{2}(?::\d{2})? (?:[+-]\d{4}|GMT|UTC)\b")
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}\S*")

_CLOCK = re.compile(r"(?<![\d:])(\d{1,2})(?:[:h時]|\.(?=\d\d(?:\.\d\d)?(?![.\d])))(\d{2})(?:[:.分](\d{2}))?(?!\d)")
_OFFSET = re.compile(r"(?:(?:\b(?:GMT|UTC)|(?<=\()|(?<= ))([+−-])(\d{1,2}):?(\d{2})?)(?!\d)")
_ZONE = re.compile(r"\b[A-ZČ]{2,5}\b")
_AFTERNOON = re.compile(r"(?<![^\W\d])p\.? ?m\b\.?|午後", re.IGNORECASE)
_MORNING = re.compile(r"(?<![^\W\d])a\.? ?m\b\.?|午前", re.IGNORECASE)
_NUMERIC = re.compile(r"(?<!\d)(\d{1,4})(?:[./-] ?|年)(\d{1,2})(?:[./-] ?|月)(\d{1,4})(?!\d)")
_NUMBER = re.compile(r"(?<!\d)\d{1,4}(?!\d)")
_WORD = re.compile(r"[^\W\d_]+")
_FEWEST_LETTERS = 3
_YEAR_DIGITS = 4
_MONTHS = 12
_HOURS = 12

# Abbreviations that mean one offset wherever mail programs print them; "IST" and the like mean several.
_ZONES = {
    **dict.fromkeys(("GMT", "UTC", "UT", "WET"), 0),
    **dict.fromkeys(("CET", "MEZ", "WEST", "HNEC", "SEČ"), 1),
    **dict.fromkeys(("CEST", "MESZ", "EET", "OEZ", "HAEC", "SAST", "SELČ"), 2),
    **dict.fromkeys(("EEST", "OESZ", "MSK", "TRT"), 3),
    "JST": 9,
    "AEST": 10,
    "AEDT": 11,
    "NZST": 12,
    "NZDT": 13,
    "BRT": -3,
    "EDT": -4,
    **dict.fromkeys(("EST", "CDT"), -5),
    **dict.fromkeys(("CST", "MDT"), -6),
    **dict.fromkeys(("MST", "PDT"), -7),
    "PST": -8,
}

# CLDR's code where it is not the one of the labels.
_LOCALES = {"no": "nb"}


def read_header_date(text: str | None) -> datetime | None:
    """The instant of a Date header in its own zone (UTC where it states none); None where it can't be read."""
    if not text:
        return None
    try:
        return _zoned(parsedate_to_datetime(text.strip()[:_LONGEST]))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def read_written_date(text: str, languages: frozenset[str]) -> datetime | None:
    """The instant of a date as a mail program printed it, in one of `languages` (ISO 639-1).

    In the zone that the text states, in UTC where it states none; None where
    it states no year, or can't be read. Words around the date don't matter.
    Names of months and days are those of the CLDR; where several languages
    know the month ("listopad" is November in Czech, October in Croatian), the
    one counts that knows most words of the text.
    """
    text = " ".join(text.split())[:_LONGEST]
    try:
        if _RFC_5322.search(text):
            return read_header_date(text)
        iso = _ISO.search(text)
        if iso:
            return _zoned(datetime.fromisoformat(iso[0]))
        return _zoned(_written(text, languages))
    except (ValueError, OverflowError):
        return None


def _written(text: str, languages: frozenset[str]) -> datetime:
    """Raises ValueError where there is no such date."""
    offset = _OFFSET.search(text)
    zone = _offset(offset) if offset else _named_zone(text)
    rest = text.replace(offset[0], " ") if offset else text
    afternoon, morning = bool(_AFTERNOON.search(rest)), bool(_MORNING.search(rest))
    numeric = _numeric(rest, languages)
    if numeric:
        year, month, day = _ordered(numeric, month_first=languages <= {"en"} and (afternoon or morning))
        rest = rest.replace(numeric[0], " ")
    clock = _CLOCK.search(rest)
    hour, minute, second = (int(part or 0) for part in clock.groups()) if clock else (0, 0, 0)
    if afternoon and hour < _HOURS:
        hour += _HOURS
    elif morning and hour == _HOURS:
        hour = 0
    if not numeric:
        year, month, day = _named(rest.replace(clock[0], " ") if clock else rest, languages)
    return datetime(year, month, day, hour, minute, second, tzinfo=zone)


def _numeric(text: str, languages: frozenset[str]) -> re.Match[str] | None:
    """A date of three numbers; with a short year only where no month is named, since a time looks like that too."""
    found = list(_NUMERIC.finditer(text))
    whole = next((date for date in found if _YEAR_DIGITS in (len(date[1]), len(date[3]))), None)
    if whole or not found:
        return whole
    words = [word.casefold() for word in _WORD.findall(text)]
    return None if any(_month(words, language) for language in languages | {"en"}) else found[0]


def _ordered(numeric: re.Match[str], *, month_first: bool) -> tuple[int, int, int]:
    """Year, month and day of three numbers, by which of them is a year, and by the size of the others."""
    first, second, third = numeric.groups()
    if len(first) == _YEAR_DIGITS:
        return int(first), int(second), int(third)
    year = int(third) if len(third) == _YEAR_DIGITS else 2000 + int(third)
    day, month = (int(second), int(first)) if month_first else (int(first), int(second))
    return (year, day, month) if month > _MONTHS else (year, month, day)


def _named(text: str, languages: frozenset[str]) -> tuple[int, int, int]:
    """Year, month and day where the month is a word."""
    words = [word.casefold() for word in _WORD.findall(text)]
    known = [(_known(words, language), language) for language in sorted(languages | {"en"})]
    readable = [(count, -at, language) for at, (count, language) in enumerate(known) if _month(words, language)]
    month = _month(words, max(readable)[2]) if readable else None
    numbers = _NUMBER.findall(text)
    years = [number for number in numbers if len(number) == _YEAR_DIGITS]
    days = [number for number in numbers if len(number) < _YEAR_DIGITS]
    if month is None or not years or not days:
        raise ValueError(text)
    return int(years[0]), month, int(days[0])


def _known(words: list[str], language: str) -> int:
    months, days = _calendar(language)
    return sum(word in months or word in days for word in words)


def _month(words: list[str], language: str) -> int | None:
    """The month that a word names, whole or cut short as programs do."""
    months, _ = _calendar(language)
    for word in words:
        if word in months:
            return months[word]
    for word in words:
        begun = {number for name, number in months.items() if len(word) >= _FEWEST_LETTERS and name.startswith(word)}
        if len(begun) == 1:
            return begun.pop()
    return None


@cache
def _calendar(language: str) -> tuple[dict[str, int], frozenset[str]]:
    """Names of months with their numbers, and names of days."""
    from babel.dates import get_day_names, get_month_names

    locale = _LOCALES.get(language, language)
    months: dict[str, int] = {}
    days: set[str] = set()
    for width in ("wide", "abbreviated"):
        for context in ("format", "stand-alone"):
            for number, name in get_month_names(width, context, locale).items():
                months.update(dict.fromkeys(_letters(name), number))
            for name in get_day_names(width, context, locale).values():
                days.update(_letters(name))
    return {name: number for name, number in months.items() if name not in days}, frozenset(days)


def _letters(name: str) -> Iterator[str]:
    yield from _WORD.findall(name.casefold())


def _offset(found: re.Match[str]) -> timezone:
    sign, hours, minutes = found.groups()
    ahead = timedelta(hours=int(hours), minutes=int(minutes or 0))
    return timezone(ahead if sign == "+" else -ahead)


def _named_zone(text: str) -> timezone:
    named = [_ZONES[word] for word in _ZONE.findall(text) if word in _ZONES]
    return timezone(timedelta(hours=named[-1])) if named else UTC


def _zoned(instant: datetime) -> datetime:
    """Raises OverflowError for an instant that does not exist in UTC, as the last evening of the year 9999 out west."""
    if instant.tzinfo is None:
        return instant.replace(tzinfo=UTC)
    instant.astimezone(UTC)
    return instant
