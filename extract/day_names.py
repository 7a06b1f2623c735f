"""Words for months, weekdays and numbers in every language of the rules; the names come from the CLDR (babel)."""

from functools import cache

from extract.rules.languages import LANGUAGES

_SPELT = tuple(language.code for language in LANGUAGES)
_ABBREVIATED = 4
_MOST_COUNTED = 100


@cache
def number_words() -> dict[str, int]:
    """Words for numbers of days, weeks, months or years, in every language of the rules."""
    every = {word: number for language in LANGUAGES for word, number in language.numbers.items()}
    return {word: number for word, number in every.items() if number <= _MOST_COUNTED}


@cache
def month_names() -> dict[str, int]:
    """Months by name and abbreviation, lower-case, without a full stop."""
    from babel.dates import get_month_names

    names = {name: number for language in LANGUAGES for name, number in language.dates.months.items()}
    for code in _SPELT:
        for width in ("wide", "abbreviated"):
            for context in ("format", "stand-alone"):
                for number, name in get_month_names(width, context=context, locale=code).items():
                    names[name.lower().rstrip(".")] = number
    return names


@cache
def long_month_names() -> frozenset[str]:
    """The unabbreviated names: only they are months without a day or year beside them ("Jan" is a man)."""
    from babel.dates import get_month_names

    spelt = {name for code in _SPELT for name in get_month_names("wide", locale=code).values()}
    ours = {name for language in LANGUAGES for name in language.dates.months if len(name) > _ABBREVIATED}
    return frozenset(spelt | ours)


@cache
def ordinal_words() -> dict[str, int]:
    """Words for the day of a month: "first"."""
    return {word: day for language in LANGUAGES for word, day in language.dates.days_in_words.items()}


@cache
def weekday_names() -> dict[str, int]:
    """Weekdays by name, lower-case; Monday is 0."""
    from babel.dates import get_day_names

    return {name.lower(): number for code in _SPELT for number, name in get_day_names("wide", locale=code).items()}
