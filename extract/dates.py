"""Days as people write them, counted from the day of the mail.

"1 February", "in three weeks", "over drie weken", "Q2", "half februari",
"begin 2027", "na de zomer". Month and weekday names come from the CLDR (babel):
a day and a month in words leave nothing else to parse, and this takes
microseconds where a general parser takes milliseconds and start-up time.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from extract.brief import Day
from extract.folding import fold
from extract.rules.languages import LANGUAGES

_SPELT = ("en", "nl", "de", "fr")
_FARTHEST_YEARS = 20
_Group = re.Match[str]


@dataclass(frozen=True, slots=True)
class DayMatch:
    """A day, and the stretch of the text that states it."""

    day: Day
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Calendar:
    """Where relative days count from, and which of two figures is the day (None: it can't be told)."""

    today: date
    day_first: bool | None


def read_day(text: str, language: str | None, sent_on: date) -> Day | None:
    """The day that a text states, where it states exactly one; else None."""
    readings = {match.day for match in find_days(fold(text).text, language, sent_on)}
    return readings.pop() if len(readings) == 1 else None


def find_days(text: str, language: str | None, sent_on: date) -> list[DayMatch]:
    """Every day in folded text, in order, none overlapping another.

    A month without a year is the next one from `sent_on`, the present month
    included. `03/04/2027` is read day first, and in English, where it may be
    either, not at all.
    """
    calendar = _Calendar(sent_on, None if language == "en" else True)
    found: list[DayMatch] = []
    taken: list[tuple[int, int]] = []
    for pattern, read in _grammar():
        for match in pattern.finditer(text):
            start, end = match.span()
            if any(start < other_end and other_start < end for other_start, other_end in taken):
                continue
            try:
                day = read(match, calendar)
            except (ValueError, OverflowError):
                continue
            if day is not None and abs(day.first.year - sent_on.year) <= _FARTHEST_YEARS:
                found.append(DayMatch(day, start, end))
                taken.append((start, end))
    return sorted(found, key=lambda match: match.start)


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(set(words), key=len, reverse=True))


def _of_all(*names: str) -> str:
    return _any(word for language in LANGUAGES for name in names for word in getattr(language.dates, name))


@cache
def _numbers() -> dict[str, int]:
    return {word: number for language in LANGUAGES for word, number in language.numbers.items()}


@cache
def _months() -> dict[str, int]:
    from babel.dates import get_month_names

    names = {"mrt": 3, "sept": 9}
    for code in _SPELT:
        for width in ("wide", "abbreviated"):
            for context in ("format", "stand-alone"):
                for number, name in get_month_names(width, context=context, locale=code).items():
                    names[name.lower().rstrip(".")] = number
    return names


@cache
def _long_months() -> str:
    from babel.dates import get_month_names

    return _any(name for code in _SPELT for name in get_month_names("wide", locale=code).values())


@cache
def _weekdays() -> dict[str, int]:
    from babel.dates import get_day_names

    return {name.lower(): number for code in _SPELT for number, name in get_day_names("wide", locale=code).items()}


@cache
def _grammar() -> tuple[tuple[re.Pattern[str], Callable[[_Group, _Calendar], Day | None]], ...]:
    months, full = _any(re.escape(name) for name in _months()), _long_months()
    early, middle, late = _of_all("early"), _of_all("middle"), _of_all("late")
    part = rf"(?:(?P<early>{early})|(?P<middle>{middle})|(?P<late>{late}))"
    number = rf"(?P<number>\d{{1,3}}|{_any(_numbers())})(?:\s?(?:-|to|tot|à|or|of)\s?(?P<upper>\d{{1,2}}|{_any(_numbers())}))?"
    unit = rf"(?:(?P<days>{_of_all('day')})|(?P<weeks>{_of_all('week')})|(?P<months>{_of_all('month')})|(?P<years>{_of_all('year')}))"
    of, year = _of_all("of"), r"(?P<year>(?:19|20)\d\d)"
    preposition, suffix = _of_all("prepositions"), _of_all("ordinal_suffixes")
    season = "|".join(
        f"(?P<season{number}>{_any(language.dates.seasons[number] for language in LANGUAGES)})" for number in range(4)
    )
    ordinal = "|".join(
        f"(?P<quarter{number}>{_any(language.dates.ordinals[number] for language in LANGUAGES)})" for number in range(4)
    )
    relative = rf"(?:(?P<coming>{_of_all('coming')})|(?P<this>{_of_all('this')}))"
    year_after = rf"(?:,?\s(?:(?:{of})\s)?(?:{year}|(?P<nextyear>(?:{_of_all('coming')}) (?:{_of_all('year')})))|\s?'(?P<shortyear>\d\d))"
    side = rf"(?:(?P<after>{_of_all('after')})|(?P<before>{_of_all('before')}))"
    christmas, new_year = _of_all("christmas"), _of_all("new_year")
    weekday = rf"(?P<weekday>{_any(_weekdays())})"
    table: tuple[tuple[str, Callable[[_Group, _Calendar], Day | None]], ...] = (
        (r"(?P<y>20\d\d)-(?P<m>\d\d)-(?P<d>\d\d)", _iso),
        (r"(?P<a>\d{1,2})(?P<sep>[-/.])(?P<b>\d{1,2})(?P=sep)(?P<y>20\d\d|\d\d)", _figures),
        (rf"(?P<day>\d{{1,2}})(?:{suffix}|\.)?\s(?:(?:{of})\s)?(?P<month>{months})\b\.?{year_after}?", _day_of_month),
        (rf"(?P<month>{months})\.?\s(?:the\s)?(?P<day>\d{{1,2}})(?:{suffix})?(?!\d|[.,:]\d|\s?%)(?:,?\s{year})?", _day_of_month),
        (
            rf"(?:(?P<half1>{_of_all('first_half')})|(?P<half2>{_of_all('second_half')}))\s(?:{of})\s"
            rf"(?P<month>{full})\b{year_after}?",
            _half_month,
        ),
        (rf"{part}[\s-](?:(?:{of})\s)?(?P<month>{months})\b\.?{year_after}?", _part_of_month),
        (rf"(?P<month>{full})\s?(?:/|-|or|of|and|en|to|tot)\s?(?P<month2>{full})\b{year_after}?", _months_between),
        (rf"(?:(?:{preposition})\s|[:(/-]\s?|^(?=\w+\W*$))(?P<month>{full})\b{year_after}?(?!\s\d)", _whole_month),
        (rf"(?P<month>{months})\.?{year_after}", _whole_month),
        (rf"(?:q|k)(?P<quarter>[1-4])\b{year_after}?", _quarter),
        (rf"(?:{ordinal})\s(?:{_of_all('quarter')}){year_after}?", _ordinal_quarter),
        (rf"{relative}\s(?:{_of_all('quarter')})", _relative_quarter),
        (rf"(?:(?P<half1>{_of_all('first_half')})|(?P<half2>{_of_all('second_half')}))\s(?:of|van)\s(?:(?:the|this|next|dit|het|volgend)\s)?(?:{year}|(?:{_of_all('year')}))", _half_year),
        (rf"{side}\s(?:the\s|de\s|this\s|deze\s|next\s|volgende\s)?(?:summer(?:\s(?:holidays?|break))?|zomer(?:vakantie)?)\b", _around_summer),
        (rf"{side}\s(?:the\s)?(?:{christmas})\b", _around_christmas),
        (rf"(?:(?:after|na|in|from|vanaf)\s(?:the\s|het\s)?)(?:{new_year})\b", _new_year),
        (rf"(?:{part}[\s-](?:(?:{of})\s)?)?(?:(?:{preposition}|the|de|het|{_of_all('coming')}|{_of_all('this')})\s)+(?:{season})\b{year_after}?", _season),
        (rf"(?:{season})\s{year}", _season),
        (rf"(?:{part}[\s-](?:(?:{of})\s)?)(?:{year}|(?P<nextyear>(?:{_of_all('coming')})\s(?:{_of_all('year')}))|(?P<thisyear>(?:this|the|dit|het)\s(?:year|jaar)))\b", _part_of_year),
        (rf"(?:(?:{_any(('in', 'during', 'before', 'by', 'until', 'from', 'for', 'somewhere in', 'ergens in', 'voor', 'vanaf', 'per'))})\s){year}\b", _whole_year),
        (rf"(?P<coming>{_of_all('coming')})\s(?:{_of_all('year')})\b", _next_year),
        (rf"(?P<within>{_of_all('within')})\s(?:the\s|de\s|next\s|coming\s)?{number}\s{unit}\b", _within),
        (rf"(?:{_of_all('ahead')})\s{number}\s{unit}\b(?:'?\stime)?", _ahead),
        (rf"{number}\s{unit}'?\s(?:{_of_all('from_now')})\b", _ahead),
        (rf"(?:{_of_all('ahead')})\s(?:half\sa\syear|(?:een\s)?half\s?jaar)", _half_a_year_ahead),
        (rf"(?:{_of_all('end_of_week')})", _end_of_week),
        (rf"{relative}\s(?:(?P<weeks>{_of_all('week')})|(?P<months>{_of_all('month')}))\b", _relative_unit),
        (rf"(?:(?:{preposition})\s(?:the\s|de\s)?|{relative}\s|[:(]\s?|^){weekday}\b(?!\s?(?:to|tot|t/m|-)\s)(?!,?\s(?:the\s|de\s)?\d)", _weekday),
        (rf"(?:(?P<today>{_of_all('today')})|(?P<tomorrow>{_of_all('tomorrow')}))\b", _near_day),
    )
    return tuple((re.compile(rf"(?<![\w/.-])(?:{pattern})(?!\w)", re.IGNORECASE), read) for pattern, read in table)


def _of(match: _Group, name: str) -> str | None:
    return match.groupdict().get(name)


def _year_of(match: _Group, calendar: _Calendar) -> int | None:
    if year := _of(match, "year"):
        return int(year)
    if short := _of(match, "shortyear"):
        return 2000 + int(short)
    return calendar.today.year + 1 if _of(match, "nextyear") else None


def _next_month(month: int, calendar: _Calendar) -> int:
    return calendar.today.year + (month < calendar.today.month)


def _iso(match: _Group, calendar: _Calendar) -> Day | None:
    del calendar
    return Day.on(date(int(match["y"]), int(match["m"]), int(match["d"])))


def _figures(match: _Group, calendar: _Calendar) -> Day | None:
    first, second, year = int(match["a"]), int(match["b"]), int(match["y"])
    year += 2000 if year < 100 else 0
    if first > 12 or first == second:
        return Day.on(date(year, second, first))
    if second > 12:
        return Day.on(date(year, first, second))
    return Day.on(date(year, second, first)) if calendar.day_first or match["sep"] == "." else None


def _day_of_month(match: _Group, calendar: _Calendar) -> Day | None:
    month, day = _months()[match["month"].lower().rstrip(".")], int(match["day"])
    year = _year_of(match, calendar)
    if year is None:
        year = calendar.today.year + ((month, day) < (calendar.today.month, calendar.today.day))
    return Day.on(date(year, month, day))


def _part_of_month(match: _Group, calendar: _Calendar) -> Day | None:
    month = _months()[match["month"].lower().rstrip(".")]
    whole = Day.month(_year_of(match, calendar) or _next_month(month, calendar), month)
    if match["early"]:
        return Day(whole.first, whole.first.replace(day=10))
    if match["middle"]:
        return Day(whole.first.replace(day=11), whole.first.replace(day=20))
    return Day(whole.first.replace(day=21), whole.last)


def _half_month(match: _Group, calendar: _Calendar) -> Day | None:
    month = _months()[match["month"].lower()]
    whole = Day.month(_year_of(match, calendar) or _next_month(month, calendar), month)
    if match["half1"]:
        return Day(whole.first, whole.first.replace(day=15))
    return Day(whole.first.replace(day=16), whole.last)


def _whole_month(match: _Group, calendar: _Calendar) -> Day | None:
    month = _months()[match["month"].lower().rstrip(".")]
    return Day.month(_year_of(match, calendar) or _next_month(month, calendar), month)


def _months_between(match: _Group, calendar: _Calendar) -> Day | None:
    first, second = (_months()[match[name].lower()] for name in ("month", "month2"))
    year = _year_of(match, calendar) or _next_month(first, calendar)
    return Day(date(year, first, 1), Day.month(year + (second < first), second).last)


def _quarter_of(year: int, quarter: int) -> Day:
    return Day(date(year, 3 * quarter - 2, 1), Day.month(year, 3 * quarter).last)


def _next_quarter_numbered(quarter: int, match: _Group, calendar: _Calendar) -> Day:
    year = _year_of(match, calendar)
    if year is None:
        year = calendar.today.year + (quarter < (calendar.today.month + 2) // 3)
    return _quarter_of(year, quarter)


def _quarter(match: _Group, calendar: _Calendar) -> Day | None:
    return _next_quarter_numbered(int(match["quarter"]), match, calendar)


def _ordinal_quarter(match: _Group, calendar: _Calendar) -> Day | None:
    quarter = next(number for number in range(4) if match[f"quarter{number}"]) + 1
    return _next_quarter_numbered(quarter, match, calendar)


def _relative_quarter(match: _Group, calendar: _Calendar) -> Day | None:
    years, quarter = divmod((calendar.today.month - 1) // 3 + bool(match["coming"]), 4)
    return _quarter_of(calendar.today.year + years, quarter + 1)


def _half_year(match: _Group, calendar: _Calendar) -> Day | None:
    said = match.group().lower()
    year = int(match["year"]) if match["year"] else calendar.today.year + ("next" in said or "volgend" in said)
    return Day(date(year, 1, 1), date(year, 6, 30)) if match["half1"] else Day(date(year, 7, 1), date(year, 12, 31))


def _around_summer(match: _Group, calendar: _Calendar) -> Day | None:
    month = 9 if match["after"] else 6
    return Day.month(_next_month(month, calendar), month)


def _around_christmas(match: _Group, calendar: _Calendar) -> Day | None:
    year = calendar.today.year + (calendar.today > date(calendar.today.year, 12, 24))
    return Day.month(year + 1, 1) if match["after"] else Day.on(date(year, 12, 24))


def _new_year(match: _Group, calendar: _Calendar) -> Day | None:
    del match
    return Day.month(calendar.today.year + 1, 1)


def _season(match: _Group, calendar: _Calendar) -> Day | None:
    season = next(number for number in range(4) if match[f"season{number}"])
    first_month = 3 + 3 * season
    last_month = first_month + 2 if season < 3 else 2
    year = _year_of(match, calendar)
    if year is None:
        year = calendar.today.year + (season < 3 and calendar.today.month > last_month)
    if (said := _of(match, "early") or _of(match, "middle") or _of(match, "late")) and season < 3:
        return Day.month(year, first_month + (0 if said == _of(match, "early") else 1 if said == _of(match, "middle") else 2))
    return Day(date(year, first_month, 1), Day.month(year + (season == 3), last_month).last)


def _part_of_year(match: _Group, calendar: _Calendar) -> Day | None:
    year = _year_of(match, calendar) or calendar.today.year
    if match["early"]:
        return Day(date(year, 1, 1), date(year, 3, 31))
    if match["middle"]:
        return Day(date(year, 6, 1), date(year, 7, 31))
    return Day(date(year, 12 if match["thisyear"] else 10, 1), date(year, 12, 31))


def _whole_year(match: _Group, calendar: _Calendar) -> Day | None:
    year = int(match["year"])
    return Day.year(year) if year >= calendar.today.year else None


def _next_year(match: _Group, calendar: _Calendar) -> Day | None:
    del match
    return Day.year(calendar.today.year + 1)


def _count(word: str) -> int:
    return int(word) if word.isdigit() else _numbers()[word.lower()]


def _later(day: date, count: int, match: _Group) -> date:
    if match["days"]:
        return day + timedelta(days=count)
    if match["weeks"]:
        return day + timedelta(weeks=count)
    months = day.year * 12 + day.month - 1 + count * (1 if match["months"] else 12)
    whole = Day.month(months // 12, months % 12 + 1)
    return min(whole.last, whole.first + timedelta(days=day.day - 1))


def _ahead(match: _Group, calendar: _Calendar) -> Day | None:
    first = _later(calendar.today, _count(match["number"]), match)
    return Day(first, _later(calendar.today, _count(match["upper"]), match)) if match["upper"] else Day.on(first)


def _half_a_year_ahead(match: _Group, calendar: _Calendar) -> Day | None:
    del match
    months = calendar.today.month + 5
    whole = Day.month(calendar.today.year + months // 12, months % 12 + 1)
    return Day.on(min(whole.last, whole.first + timedelta(days=calendar.today.day - 1)))


def _within(match: _Group, calendar: _Calendar) -> Day | None:
    return Day(calendar.today, _later(calendar.today, _count(match["upper"] or match["number"]), match))


def _week_of(day: date) -> Day:
    monday = day - timedelta(days=day.weekday())
    return Day(monday, monday + timedelta(days=6))


def _end_of_week(match: _Group, calendar: _Calendar) -> Day | None:
    del match
    return Day.on(max(calendar.today, _week_of(calendar.today).first + timedelta(days=4)))


def _relative_unit(match: _Group, calendar: _Calendar) -> Day | None:
    coming = bool(match["coming"])
    if match["weeks"]:
        return _week_of(calendar.today + timedelta(weeks=coming))
    years, month = divmod(calendar.today.month - 1 + coming, 12)
    return Day.month(calendar.today.year + years, month + 1)


def _weekday(match: _Group, calendar: _Calendar) -> Day | None:
    ahead = (_weekdays()[match["weekday"].lower()] - calendar.today.weekday() - 1) % 7 + 1
    return Day.on(calendar.today + timedelta(days=ahead))


def _near_day(match: _Group, calendar: _Calendar) -> Day | None:
    return Day.on(calendar.today + timedelta(days=bool(match["tomorrow"])))
