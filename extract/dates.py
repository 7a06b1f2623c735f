"""Days as people write them, counted from the day of the mail.

"1 February", "in three weeks", "over drie weken", "Q2", "half februari",
"begin 2027", "na de zomer". Month and weekday names come from the CLDR (babel):
a day and a month in words leave nothing else to parse, and this takes
microseconds where a general parser takes milliseconds and start-up time.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache

from extract import day_names
from extract import day_phrases as meaning
from extract.brief import Day
from extract.day_phrases import Calendar, Phrase
from extract.folding import fold
from extract.rules.languages import LANGUAGES

_FARTHEST_YEARS = 20
_NOTHING = "(?!)"
_TEXTS = 1024
"""How many texts are remembered with their days: sentence by sentence, rules and grounding ask for the same ones."""
_PIECE = re.compile(r"<<(\w+)>>")

_Meaning = Callable[[Phrase, Calendar], Day | None]


@dataclass(frozen=True, slots=True)
class DayMatch:
    """A day, and the stretch of the text that states it."""

    day: Day
    start: int
    end: int


def read_day(text: str, language: str | None, sent_on: date) -> Day | None:
    """The day that a text states, where it states exactly one; else None."""
    readings = {match.day for match in find_days(fold(text).text, language, sent_on)}
    return readings.pop() if len(readings) == 1 else None


@lru_cache(maxsize=_TEXTS)
def find_days(text: str, language: str | None, sent_on: date) -> tuple[DayMatch, ...]:
    """Every day in folded text, in order, none overlapping another.

    A month without a year is the next one from `sent_on`, the present month
    included. `03/04/2027` is read day first, and in English, where it may be
    either, not at all.
    """
    calendar = Calendar(sent_on, None if language == "en" else True)
    found: list[DayMatch] = []
    taken: list[tuple[int, int]] = []
    for pattern, means in _grammar():
        for match in pattern.finditer(text):
            start, end = match.span()
            if any(start < other_end and other_start < end for other_start, other_end in taken):
                continue
            try:
                day = means(match, calendar)
            except (ValueError, OverflowError):  # "31 February 2027" isn't "February 2027" either
                day = None
                taken.append((start, end))
            if day is not None and abs(day.first.year - sent_on.year) <= _FARTHEST_YEARS:
                found.append(DayMatch(day, start, end))
                taken.append((start, end))
    return tuple(sorted(found, key=lambda match: match.start))


_DAY_AND_MONTH = r"(?P<day>\d{1,2})(?:<<ordinal_suffixes>>|\.)?\s<<linked>>?(?P<month><<months>>)\b\.?<<year_after>>?"
_MONTH_AND_DAY = (
    r"(?P<month><<months>>)\.?\s(?:(?:<<articles>>)\s)?(?P<day>\d{1,2})(?:<<ordinal_suffixes>>)?(?!\d|"
    r"[.,:]\d|\s?%)(?:,?\s<<year>>)?"
)

# The grammar, the more telling phrases first. <<piece>> stands for words of all languages.
_IN_MONTHS: tuple[tuple[str, _Meaning], ...] = (
    (r"(?P<y>20\d\d)-(?P<m>\d\d)-(?P<d>\d\d)", meaning.iso),
    (r"(?P<a>\d{1,2})(?P<sep>[-/.])(?P<b>\d{1,2})(?P=sep)(?P<y>20\d\d|\d\d)", meaning.figures),
    (r"(?:<<prepositions>>)\s(?:(?:<<articles>>)\s)?(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?!\d)", meaning.day_and_month),
    (r"(?:<<articles>>)\s(?P<d>\d{1,2})(?P<slash>/)(?P<m>0\d|1[0-2])(?![\w/])", meaning.day_and_month),
    (
        (
            r"(?P<first>\d{1,2})(?:<<ordinal_suffixes>>|\.)?(?:\s(?:<<to>>)\s|\s?-\s?)(?P<day>\d{1,2})"
            r"(?:<<ordinal_suffixes>>|\.)?\s<<linked>>?(?P<month><<months>>)\b\.?<<year_after>>?"
        ),
        meaning.days_of_month,
    ),
    (
        (
            r"(?:<<week_of>>)\s(?:(?:<<articles>>)\s)?(?:(?:<<weekdays>>)\s(?:(?:<<articles>>)\s)?)?"
            rf"{_DAY_AND_MONTH}"
        ),
        meaning.week_of_day,
    ),
    (rf"(?:<<week_of>>)\s(?:(?:<<weekdays>>),?\s)?{_MONTH_AND_DAY}", meaning.week_of_day),
    (r"(?P<inwords><<days_in_words>>)\s<<linked>>(?P<month><<full_months>>)\b<<year_after>>?", meaning.day_of_month),
    (r"(?P<day>\d{1,2})(?:<<ordinal_suffixes>>)?\s<<linked>>(?:<<that_month>>)", meaning.day_of_that_month),
    (_DAY_AND_MONTH, meaning.day_of_month),
    (_MONTH_AND_DAY, meaning.day_of_month),
    (
        (
            "(?:(?P<half1><<first_half>>)|"
            r"(?P<half2><<second_half>>))\s(?:(?:<<of>>)\s|(?:<<elisions>>))(?P<month><<full_months>>)\b<<year_after>>?"
        ),
        meaning.half_month,
    ),
    (
        (
            r"(?:(?P<half1><<ordinal1>>)|(?P<half2><<ordinal2>>))\s(?P<month><<full_months>>)(?:<<half_of_month>>)\b"
            r"<<year_after>>?"
        ),
        meaning.half_month,
    ),
    (
        r"(?:<<ordinal>>)\s(?:<<week>>)\s(?:(?:<<of>>)\s|(?:<<elisions>>))(?P<month><<months>>)\b\.?<<year_after>>?",
        meaning.week_of_month,
    ),
    (r"(?<=(?-i:[Bb]egin)\s)in\s(?P<month><<months>>)\b\.?<<year_after>>?", meaning.whole_month),
    (r"<<part>>[\s-]<<linked>>?(?P<month><<months>>)\b\.?<<year_after>>?", meaning.part_of_month),
    (
        (
            r"(?P<month><<full_months>>)\s?(?:/|-|<<alternatives>>|"
            r"<<to>>)\s?(?P<month2><<full_months>>)\b<<year_after>>?"
        ),
        meaning.months_between,
    ),
    (
        (
            r"(?:(?:<<prepositions>>)\s|<<elisions>>|[:(/-]\s?|"
            r"^(?=\w+\W*$))(?P<month><<full_months>>)\b<<year_after>>?(?!\s\d)"
        ),
        meaning.whole_month,
    ),
    (r"(?P<month><<full_months>>)\s(?:<<coming_behind>>)", meaning.whole_month),
    (r"(?P<month>(?-i:(?=[A-Z]))(?:<<full_months>>))\b(?=\s(?:<<behind_month>>))", meaning.whole_month),
    (r"(?P<month><<months>>)\.?<<year_after>>", meaning.whole_month),
)
_IN_YEARS: tuple[tuple[str, _Meaning], ...] = (
    (
        r"<<part>>[\s-]<<linked>>?<<article>>?(?:<<quarter_signs>>)(?P<quarter>[1-4])\b<<year_after>>?",
        meaning.part_of_quarter,
    ),
    (
        r"<<part>>[\s-]<<linked>>?<<article>>?(?:<<ordinal>>)\s(?:<<quarter>>)\b<<year_after>>?",
        meaning.part_of_ordinal_quarter,
    ),
    (r"(?:<<quarter_signs>>)(?P<quarter>[1-4])\b<<year_after>>?", meaning.quarter),
    (r"(?:<<ordinal>>)\s(?:<<quarter>>)<<year_after>>?", meaning.ordinal_quarter),
    (r"<<relative>>\s(?:<<quarter>>)", meaning.relative_quarter),
    (r"(?:<<quarter>>)\s(?P<coming><<coming_behind>>)", meaning.relative_quarter),
    (r"(?:(?P<half1><<half_year1>>)|(?P<half2><<half_year2>>))\b<<year_after>>?", meaning.numbered_half_year),
    (
        r"<<part>>[\s-]<<linked>>?<<article>>?(?P<nextyear>(?:<<years>>)\s(?:<<coming_behind>>))",
        meaning.part_of_next_year,
    ),
    (r"(?:<<year_start>>)\b", meaning.start_of_year),
    (r"(?:<<year_end>>)\b<<year_after>>?", meaning.end_of_year),
    (
        (
            r"(?:(?P<half1><<first_half>>)|(?P<half2><<second_half>>))\s<<linked>>?"
            r"(?:(?:<<articles>>|<<this>>|(?P<coming><<coming>>))\s)?(?:<<year>>|(?:<<years>>))"
        ),
        meaning.half_year,
    ),
    (
        r"<<side>>\s(?:(?:<<articles>>|<<this>>|<<coming>>)\s)?(?:<<summer>>)\b",
        meaning.around_summer,
    ),
    (
        r"(?:(?:<<prepositions>>)\s)?(?:(?:<<articles>>)\s)?(?:<<back_from_summer>>)\b<<year_after>>?",
        meaning.back_from_summer,
    ),
    (r"<<side>>\s(?:(?:<<articles>>)\s)?(?:<<christmas>>)\b", meaning.around_christmas),
    (r"<<side>>\s(?:(?:<<articles>>)\s)?(?:(?P<easter><<easter>>)|(?P<whitsun><<whitsun>>))\b", meaning.around_feast),
    (
        (
            r"(?:<<until>>)\s(?:(?:<<articles>>)\s)?(?:(?P<easter><<easter>>)|(?P<whitsun><<whitsun>>))\b"
            r"[^.;!?]{1,30}\s(?:<<after_that>>)\b"
        ),
        meaning.around_feast,
    ),
    (r"(?:<<after>>|<<into>>)\s(?:(?:<<articles>>)\s)?(?:<<new_year>>)\b", meaning.new_year),
    (
        (
            r"(?:<<part>>[\s-]<<linked>>?)?(?:(?:(?P<this><<this>>)|<<prepositions>>|<<articles>>|"
            r"<<coming>>)\s)+(?:<<season>>)\b"
            r"<<year_after>>?"
        ),
        meaning.season,
    ),
    (r"(?:<<season>>)\s(?:<<year>>|(?:<<coming_behind>>))", meaning.season),
    (
        (
            r"(?:<<part>>[\s-]<<linked>>?)(?:<<year>>|(?P<nextyear>(?:<<coming>>)\s(?:<<years>>))"
            r"|(?P<thisyear>(?:<<this>>|<<articles>>)\s(?:<<years>>)))\b"
        ),
        meaning.part_of_year,
    ),
    (r"(?:<<in_year>>)\s<<year>>\b", meaning.whole_year),
    (r"(?:(?:<<coming>>)\s(?:<<years>>)|(?:<<years>>)\s(?:<<coming_behind>>))\b", meaning.next_year),
)
_IN_WEEKS: tuple[tuple[str, _Meaning], ...] = (
    (
        (
            r"(?:<<calendar_week>>)\s?(?P<number>\d{1,2})(?:\s?[-/]\s?(?:(?:<<calendar_week>>)\s?)?(?P<upper>\d{1,2}))?\b"
            r"(?!\s(?:<<unit>>)\b)<<year_after>>?"
        ),
        meaning.calendar_week,
    ),
    (
        r"(?P<number>\d{1,2})\.?(?:<<ordinal_suffixes>>)?\s(?:<<week_of_year>>)\b<<year_after>>?",
        meaning.calendar_week,
    ),
)
_FROM_TODAY: tuple[tuple[str, _Meaning], ...] = (
    (
        (
            r"(?P<within><<within>>)\s(?:(?:<<articles>>|"
            r"<<coming>>)\s)?<<number>>\s(?:(?:<<coming_behind>>)\s)?<<unit>>\b"
        ),
        meaning.within,
    ),
    (r"(?:<<ahead_loosely>>)\s<<unit>>\s(?:<<alternatives>>)\s<<number>>\b", meaning.ahead),
    (r"(?:<<ahead>>)\s<<number>>\s<<unit>>\b(?:'?\s(?:<<from_now>>))?", meaning.ahead),
    (r"<<number>>\s<<unit>>'?\s(?:<<from_now>>)\b", meaning.ahead),
    (r"(?:<<ahead>>)\s(?:<<half_a_year>>)", meaning.half_a_year_ahead),
    (r"(?:<<ahead>>)\s(?:<<fortnight>>)", meaning.fortnight_ahead),
    (
        r"<<part>>[\s-]<<linked>>?(?:(?P<coming><<coming>>)|<<this>>|<<articles>>)\s(?:<<month>>)\b",
        meaning.part_of_relative_month,
    ),
    (
        r"<<part>>[\s-]<<linked>>(?:<<month>>)(?:\s(?P<coming><<coming_behind>>))?\b",
        meaning.part_of_relative_month,
    ),
    (r"(?:<<late>>)\s<<linked>>?(?P<coming><<coming>>)\s(?:<<week>>)\b", meaning.end_of_week),
    (r"(?:<<late>>)\s<<linked>>?(?:<<articles>>\s)?(?:<<week>>)\s(?P<coming><<coming_behind>>)", meaning.end_of_week),
    (r"(?:<<end_of_week>>)", meaning.end_of_week),
    (r"<<relative>>\s(?:(?P<weeks><<week>>)|(?P<months><<month>>))\b", meaning.relative_unit),
    (r"(?:(?P<weeks><<week>>)|(?P<months><<month>>))\s(?P<coming><<coming_behind>>)", meaning.relative_unit),
    (r"(?:<<week_on>>)\s(?P<weekday><<weekdays>>)\b", meaning.weekday_after_next),
    (r"(?P<weekday><<weekdays>>)\s(?:<<week_behind>>)\b(?!\s?\d)", meaning.weekday_after_next),
    (r"(?P<weekday><<weekdays>>)\s(?:<<coming_behind>>)", meaning.weekday),
    (
        (
            r"(?:(?:<<prepositions>>)\s(?:(?:<<articles>>)\s)?|<<relative>>\s|[:(]\s?|^)(?P<weekday><<weekdays>>)\b"
            r"(?!\s?(?:<<to>>|-)\s)(?!,?\s(?:(?:<<articles>>)\s)?\d)"
        ),
        meaning.weekday,
    ),
    (r"(?:(?P<today><<today>>)|(?P<tomorrow><<tomorrow>>))\b", meaning.near_day),
)


@cache
def _grammar() -> tuple[tuple[re.Pattern[str], _Meaning], ...]:
    pieces = _pieces()
    return tuple(
        (re.compile(rf"(?<![\w/.-])(?:{_filled(phrase, pieces)})(?!\w)", re.IGNORECASE), means)
        for phrase, means in (*_IN_MONTHS, *_IN_YEARS, *_IN_WEEKS, *_FROM_TODAY)
    )


def _filled(phrase: str, pieces: Mapping[str, str]) -> str:
    return _PIECE.sub(lambda piece: pieces[piece.group(1)], phrase)


def _pieces() -> dict[str, str]:
    """The languages' words by name, and what is put together from them."""
    names = (
        "prepositions", "ordinal_suffixes", "of", "early", "middle", "late", "to", "alternatives", "this", "coming",
        "within", "ahead", "from_now", "after", "before", "into", "in_year", "week", "month", "quarter", "today",
        "tomorrow", "end_of_week", "first_half", "second_half", "half_of_month", "year_end", "half_a_year", "summer",
        "calendar_week", "week_of_year", "easter", "whitsun", "christmas", "new_year", "coming_behind", "year_start",
        "quarter_signs", "back_from_summer", "ahead_loosely", "week_of", "behind_month", "fortnight", "until",
        "after_that", "that_month", "week_on", "week_behind",
    )  # fmt: skip
    pieces = {name: _of_all(name) for name in names}
    pieces["days"], pieces["years"] = _of_all("day"), _of_all("year")
    pieces["articles"] = _any(word for language in LANGUAGES for word in language.grammar.articles)
    pieces["elisions"] = _any(word for language in LANGUAGES for word in language.grammar.elisions)
    pieces["year"] = r"(?P<year>(?:19|20)\d\d)"
    pieces["months"] = _any(re.escape(name) for name in day_names.month_names())
    pieces["full_months"] = _any(day_names.long_month_names())
    pieces["weekdays"] = _any(day_names.weekday_names())
    pieces["days_in_words"] = _any(day_names.ordinal_words())
    number = _any(day_names.number_words())
    pieces["number"] = (
        rf"(?P<number>\d{{1,3}}|{number})(?:\s?(?:-|{pieces['to']}|"
        rf"{pieces['alternatives']})\s?(?P<upper>\d{{1,2}}|{number}))?"
    )
    for half in range(2):
        pieces[f"ordinal{half + 1}"] = _any(language.dates.ordinals[half] for language in LANGUAGES)
        pieces[f"half_year{half + 1}"] = _any(language.dates.half_years[half] for language in LANGUAGES)
    for name in ("season", "ordinal"):
        group = "season" if name == "season" else "quarter"
        pieces[name] = "|".join(
            f"(?P<{group}{place}>{_any(getattr(language.dates, f'{name}s')[place] for language in LANGUAGES)})"
            for place in range(4)
        )
    composed = {
        "part": "(?:(?P<early><<early>>)|(?P<middle><<middle>>)|(?P<late><<late>>))",
        "relative": "(?:(?P<coming><<coming>>)|(?P<this><<this>>))",
        "linked": r"(?:(?:<<of>>)\s|(?:<<elisions>>))",
        "article": r"(?:(?:<<articles>>)\s|(?:<<elisions>>))",
        "side": "(?:(?P<after><<after>>)|(?P<before><<before>>))",
        "unit": "(?:(?P<days><<days>>)|(?P<weeks><<week>>)|(?P<months><<month>>)|(?P<years><<years>>))",
        "year_after": (
            r"(?:(?:,?\s|/)(?:(?:<<of>>)\s|(?:<<elisions>>))?(?:<<year>>|(?P<nextyear>(?:<<coming>>) (?:<<years>>)"
            r"|(?:(?:<<articles>>)\s|(?:<<elisions>>))?(?:<<years>>)\s(?:<<coming_behind>>)))"
            r"|\s?'(?P<shortyear>\d\d))"
        ),
    }
    return pieces | {name: _filled(phrase, pieces) for name, phrase in composed.items()}


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(set(words), key=len, reverse=True)) or _NOTHING


def _of_all(name: str) -> str:
    return _any(word for language in LANGUAGES for word in getattr(language.dates, name))
