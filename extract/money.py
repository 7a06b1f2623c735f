"""Amounts of money as people write them: `25k`, `€ 25.000,-`, `€20k-30k`, `35 tot 40 mille`, `1,5 miljoen ex btw`."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache
from typing import Literal

from extract.brief import Money, Period, Vat
from extract.folding import fold
from extract.rules.languages import LANGUAGES

Marking = Literal["currency", "scaled", "bare"]
"""How an amount shows itself: by a currency, by a multiplier such as "k" alone, or as nothing but a number."""

_SIGNS = {
    "€": "EUR", "eur": "EUR", "$": "USD", "us$": "USD", "usd": "USD", "£": "GBP", "gbp": "GBP", "chf": "CHF",
    "sfr": "CHF", "sek": "SEK", "dkk": "DKK", "nok": "NOK", "pln": "PLN", "cad": "CAD", "aud": "AUD",
}  # fmt: skip
_THOUSANDS = re.compile(r"(?:\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*|\d{1,2}(?:,\d\d)+,\d{3})(?:[.,]\d{1,2})?")
"""The second way is the Indian one: 12,50,000."""
_SCALES_NO_NUMBER_ALONE = frozenset(("m", "M", "t", "T", "Ton"))
"""Metres, tonnes, and a sound: by themselves no thousands."""
_SHORT_CURRENCIES = frozenset(("fr.",))
"""Also short for a day or a title, where the figure is small."""
_TEXTS = 1024
"""How many texts are remembered with their amounts: rules and grounding ask for the same sentences."""
_AROUND = 48
_TERM_WITHIN = 90
_VAT_WITHIN = 90
_FIGURE = re.compile(r"\d[\d.,']{2,}")
_SMALLEST_BARE = 100
_ALREADY_WHOLE = 1000
_LEAST_SHORT, _MOST_SHORT = 10, 500
_LONGEST_TERM = 60
_HUNDREDS = frozenset(Decimal(100 * number) for number in range(1, 10))
_FIRST_YEAR, _LAST_YEAR = 1900, 2100


@dataclass(frozen=True, slots=True)
class MoneyMatch:
    """An amount, and the stretch of the text that states its figures."""

    money: Money
    start: int
    end: int
    marking: Marking


def read_money(text: str) -> Money | None:
    """The amount that a text states, where it states exactly one; else None. Bare numbers count here."""
    readings = {match.money for match in find_money(fold(text).text)}
    return readings.pop() if len(readings) == 1 else None


@lru_cache(maxsize=_TEXTS)
def find_money(text: str) -> tuple[MoneyMatch, ...]:
    """Every amount in folded text, in order; a range is one amount.

    A bare number is among them (marked so) unless it looks like a year, a
    small count, a percentage, or part of a date, time, or longer number.
    """
    return tuple(amount for match in _pattern().finditer(text) if (amount := _amount(match, text)) is not None)


def read_currency(text: str) -> str | None:
    """The one currency that folded text names, ISO 4217."""
    found = {_currencies()[match.group().lower()] for match in _currency_words().finditer(text)}
    return found.pop() if len(found) == 1 else None


def read_vat(text: str) -> Vat | None:
    """Whether folded text speaks of amounts without or with value added tax."""
    return _vat("", _undotted(text))


def read_period(text: str) -> Period:
    """What folded text says an amount is for; a project where it says nothing."""
    for period, behind, _ahead in _periods():
        if behind.search(text):
            return period
    return Period.PROJECT


def read_months(text: str) -> int | None:
    """The one term that folded text states, in months: "for twelve months", "a contract of 2 years"."""
    terms = {_whole(match.group(1)) * months for months, pattern in _lengths() for match in pattern.finditer(text)}
    return terms.pop() if len(terms) == 1 else None


@cache
def _currency_words() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_any(re.escape(word) for word in _currencies())})(?!\w)", re.IGNORECASE)


def _any(patterns: Iterable[str]) -> str:
    return "|".join(sorted(patterns, key=len, reverse=True))


def _by_first_letter(words: Iterable[str]) -> str:
    """One alternative for any of these words, which looks at those that begin with the right letter alone."""
    rests: dict[str, list[str]] = {}
    for word in words:
        rests.setdefault(word[0], []).append(re.escape(word[1:]))
    return "|".join(f"{re.escape(letter)}(?:{_any(endings)})" for letter, endings in rests.items())


def _of_all(name: str) -> str:
    return _any(pattern for language in LANGUAGES for pattern in getattr(language.money, name))


@cache
def _currencies() -> dict[str, str]:
    """Codes of ISO 4217 by sign, code and word, lower-case."""
    return _SIGNS | {word: code for language in LANGUAGES for word, code in language.money.currencies.items()}


@cache
def _abbreviations() -> re.Pattern[str]:
    return re.compile(rf"\b({_of_all('abbreviations')})\.", re.IGNORECASE)


def _undotted(text: str) -> str:
    """The text without the full stops of abbreviations, which end no clause."""
    return _abbreviations().sub(r"\1", text)


@cache
def _multipliers() -> dict[str, int]:
    every = (each for language in LANGUAGES for each in (language.money.multipliers, language.money.multipliers_ahead))
    return {word: factor for multipliers in every for word, factor in multipliers.items()}


@cache
def _numbers() -> dict[str, Decimal]:
    whole = {word: Decimal(number) for language in LANGUAGES for word, number in language.numbers.items()}
    return whole | {word: Decimal(part) for language in LANGUAGES for word, part in language.money.fractions.items()}


@cache
def _pattern() -> re.Pattern[str]:
    currency = _any(re.escape(word) for word in _currencies())
    scale = _any(re.escape(word) for language in LANGUAGES for word in language.money.multipliers)
    words = _by_first_letter(_numbers())
    rest = _by_first_letter(word for word, number in _numbers().items() if number in _HUNDREDS)
    ahead = _any(re.escape(word) for language in LANGUAGES for word in language.money.multipliers_ahead) or "(?!)"
    separators = _of_all("range_separators")
    between, between_separators = _of_all("between"), _of_all("between_separators")
    behind = rf"[ -](?:{currency})|\s(?:{_any(language.money.per[Period.MONTH] for language in LANGUAGES)})"
    higher = rf"-?\s(?:{separators}|{between_separators})\s(?:{words})[ -]?(?:{scale}|{currency})(?!\w)"

    def one(suffix: str, leads_on: str = "(?!)") -> str:
        thousands = rf"\d{{1,3}}(?P<mark{suffix}>[.,' ])\d{{3}}(?:(?P=mark{suffix})\d{{3}})*(?!\d)"
        lakhs = r"\d{1,2}(?:,\d\d){1,3},\d{3}(?!\d)"
        digits = rf"{lakhs}|{thousands}(?:[.,]\d{{1,2}}(?!\d))?|\d{{1,9}}(?:[.,]\d{{1,2}}(?!\d))?"
        return (
            rf"(?:(?P<lead{suffix}>t)?(?P<before{suffix}>{currency})\s?|(?P<ahead{suffix}>{ahead})\s)?"
            rf"(?:(?P<digits{suffix}>{digits})(?:,-{{1,2}}|,=|\.-)?"
            rf"|(?P<words{suffix}>{words})"
            rf"(?(ahead{suffix})(?!\w)|(?=[ -]?(?:{scale})(?!\w)|(?:{behind})(?!\w)|{leads_on})))"
            rf"(?:[ -]?(?P<scale{suffix}>{scale})(?!\w)"
            rf"(?:\s(?P<rest{suffix}>{rest})(?=[ -](?:{currency})(?!\w)))?)?(?:,-)?"
            rf"(?:[ -]?(?P<tail{suffix}>t)?(?P<after{suffix}>{currency})(?!\w))?"
        )

    return re.compile(
        rf"(?<![\w.,/:+#@-])(?:(?P<between>{between})\s)?{one('1', higher)}"
        rf"(?:(?:\s?-\s?|-?\s(?:{separators})\s|(?(between)\s(?:{between_separators})\s|(?!))){one('2')})?"
        r"(?![\w%@]|/(?!\s?[^\W\d])|[.,:]\d|-\d)",
        re.IGNORECASE,
    )


def _number(digits: str | None, words: str | None) -> Decimal:
    if digits is None:
        return _numbers()[str(words).lower()]
    if _THOUSANDS.fullmatch(digits):
        whole = digits
        cents = re.search(r"[.,](\d{1,2})$", digits)
        if cents:
            whole = digits[: cents.start()]
        return Decimal(re.sub(r"\D", "", whole) + ("." + cents.group(1) if cents else ""))
    return Decimal(digits.replace(",", "."))


def _amount(match: re.Match[str], text: str) -> MoneyMatch | None:
    kinds = ("scale", "lead", "tail", "ahead")
    scales = [next((match[f"{kind}{end}"] for kind in kinds if match[f"{kind}{end}"]), None) for end in (1, 2)]
    currencies = [match[name] for name in ("before1", "after1", "before2", "after2") if match[name]]
    is_range = bool(match["digits2"] or match["words2"])
    first = _number(match["digits1"], match["words1"])
    second = _number(match["digits2"], match["words2"]) if is_range else None
    factors = [_multipliers()[scale.lower()] if scale else 1 for scale in scales]
    if second is not None and not scales[0] and scales[1] and first < _ALREADY_WHOLE:
        factors[0] = factors[1]
    if second is not None and not any(scales) and first < _ALREADY_WHOLE <= second and first * 1000 < second:
        factors[0] = 1000
    if not any(scales) and not currencies and second is not None and _is_short(match, first, second, text):
        factors = [1000, 1000]
    rests = [_numbers()[match[name].lower()] if match[name] else 0 for name in ("rest1", "rest2")]
    low, high = (
        _plain(first * factors[0] + rests[0]),
        _plain(second * factors[1] + rests[1]) if second is not None else None,
    )
    if high is not None and low > high:
        return None
    start = match.start("between") if match["between"] and is_range else _figures_start(match)
    marking: Marking = "currency" if currencies else "scaled" if any(scales) else "bare"
    if marking == "bare" and not _may_be_money(match, low, high):
        return None
    if marking == "scaled" and (scales[0] or scales[1]) in _SCALES_NO_NUMBER_ALONE:
        return None
    if currencies and currencies[0].lower() in _SHORT_CURRENCIES and low < _SMALLEST_BARE:
        return None
    if match["words1"] and ((not any(scales) and low <= 1) or _is_cut(text[: match.start()], text[match.end() :])):
        return None
    currency = _currencies()[currencies[0].lower()] if currencies else None
    money = _with_surroundings(low, high, currency, text, start, match.end())
    return MoneyMatch(money, start, match.end(), marking)


def _is_short(match: re.Match[str], first: Decimal, second: Decimal, text: str) -> bool:
    """Whether a range leaves its thousands unsaid ("between 20 and 25"): nothing that is counted stands behind it."""
    if not match["between"] or not _LEAST_SHORT <= first < second <= _MOST_SHORT:
        return False
    after = text[match.end() : match.end() + _AROUND].lstrip()
    return not after[:1].isalpha() or any(pattern.match(after) for _vat_kind, pattern in _vat_patterns())


def _is_cut(before: str, after: str) -> bool:
    """Whether a number in words is part of one that can't be read whole: "(two hundred) fifty thousand"."""
    ahead, behind = _numbers_beside()
    return ahead.search(before[-_AROUND:]) is not None or behind.match(after) is not None


@cache
def _numbers_beside() -> tuple[re.Pattern[str], re.Pattern[str]]:
    several = {word for word, number in _numbers().items() if number > 1}
    numbers = _any(re.escape(word) for word in several.union(_multipliers()))
    joints = _any(_of_all(name) for name in ("range_separators", "between_separators"))
    currency = _any(re.escape(word) for word in _currencies())
    return (
        re.compile(rf"(?<!\w)(?:{numbers})[ -](?:(?:{joints}) )?$", re.IGNORECASE),
        re.compile(rf"[ -](?:{numbers})[ -](?:{currency})(?!\w)", re.IGNORECASE),
    )


def _plain(amount: Decimal) -> Decimal:
    return amount.quantize(Decimal(1)) if amount == amount.to_integral_value() else amount


def _figures_start(match: re.Match[str]) -> int:
    return min(match.start(name) for name in ("before1", "ahead1", "digits1", "words1") if match.start(name) >= 0)


def _may_be_money(match: re.Match[str], low: Decimal, high: Decimal | None) -> bool:
    figures = [(match["digits1"], low)] + ([(match["digits2"], high)] if high is not None else [])
    for digits, value in figures:
        if value < _SMALLEST_BARE:
            return False
        if digits and digits.isdigit() and (_FIRST_YEAR <= value <= _LAST_YEAR or digits.startswith("0")):
            return False
    return True


def _with_surroundings(
    low: Decimal, high: Decimal | None, currency: str | None, text: str, start: int, end: int
) -> Money:
    before, after = (_undotted(part) for part in (text[max(0, start - _AROUND) : start], text[end : end + _AROUND]))
    period, months = _period(before, after, _undotted(text[end : end + _TERM_WITHIN]))
    vat = _vat(before, _FIGURE.split(_undotted(text[end : end + _VAT_WITHIN]))[0])
    least: Decimal | None = low
    most: Decimal | None = high if high is not None else low
    if high is None:
        if (
            _is_denied(before, after)
            or _bounds("at_most").search(before)
            or _bounds_after("at_most_after").match(after)
        ):
            least = None
        elif _bounds("at_least").search(before) or _bounds_after("at_least_after").match(after):
            most = None
    return Money(low=least, high=most, currency=currency, period=period, months=months, vat=vat)


@cache
def _bounds(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_of_all(name)})(?:\s(?:{_of_all('fillers')}))?:?\s?$", re.IGNORECASE)


def _is_denied(before: str, after: str) -> bool:
    """Whether the amount can't be gone above: "more than 20,000 we don't have", "20,000 must not be exceeded"."""
    clause = re.split(r"[.,;!?]", after)[0]
    if _bounds("more_than").search(before) is not None and _denial().search(clause) is not None:
        return True
    return _behind().search(clause) is not None


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_of_all('at_most_behind')})(?!\w)", re.IGNORECASE)


@cache
def _denial() -> re.Pattern[str]:
    denials = _any(word for language in LANGUAGES for word in language.grammar.negations)
    return re.compile(rf"(?<!\w)(?:{denials})(?!\w)", re.IGNORECASE)


@cache
def _bounds_after(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?:[ ,(]{{1,2}}|\s?(?=\+))(?:{_of_all(name)})(?!\w)", re.IGNORECASE)


@cache
def _vat_patterns() -> tuple[tuple[Vat, re.Pattern[str]], ...]:
    return tuple(
        (vat, re.compile(rf"(?:{_of_all(name)})(?!\w)", re.IGNORECASE))
        for vat, name in ((Vat.EXCLUDED, "vat_excluded"), (Vat.INCLUDED, "vat_included"))
    )


def _vat(before: str, after: str) -> Vat | None:
    for part in (re.split(r"[;!?]|\.\s", after)[0], re.split(r"[;!?]|\.\s", before)[-1]):
        for vat, pattern in _vat_patterns():
            if pattern.search(part):
                return vat
    return None


@cache
def _periods() -> tuple[tuple[Period, re.Pattern[str], re.Pattern[str]], ...]:
    patterns = []
    for period in (Period.HOUR, Period.DAY, Period.MONTH, Period.YEAR):
        words = "|".join(language.money.per[period] for language in LANGUAGES)
        before = "|".join(language.money.per[f"{period}-before"] for language in LANGUAGES)
        patterns.append(
            (
                period,
                re.compile(rf"[ ,(]{{0,2}}(?:[^.;!?]{{0,24}}?[ (])??(?:{words})(?!\w)", re.IGNORECASE),
                re.compile(rf"(?<!\w)(?:{before})[^.;!?]{{0,24}}$", re.IGNORECASE),
            )
        )
    return tuple(patterns)


def _period(before: str, after: str, far: str) -> tuple[Period, int | None]:
    for period, behind, ahead in _periods():
        if behind.match(after) or ahead.search(before):
            return period, _months(far) if period is Period.MONTH else None
    return Period.PROJECT, None


def _months(after: str) -> int | None:
    for pattern, months in _terms():
        if match := pattern.search(after):
            return months * _whole(match.group(1))
    return None


def _whole(number: str) -> int:
    return int(number) if number.isdigit() else int(_numbers()[number.lower()])


@cache
def _term() -> str:
    return rf"(\d{{1,2}}|{_any(word for word, number in _numbers().items() if number <= _LONGEST_TERM)})"


@cache
def _lengths() -> tuple[tuple[int, re.Pattern[str]], ...]:
    """A number and a word for months or years behind it, and how many months each is."""
    return tuple(
        (months, re.compile(rf"(?<!\w){_term()}[ -](?:\w+ )?(?:{_words_of(unit)})(?!\w)", re.IGNORECASE))
        for months, unit in ((1, "month"), (12, "year"))
    )


def _words_of(unit: str) -> str:
    return _any(word for language in LANGUAGES for word in getattr(language.dates, unit))


@cache
def _terms() -> tuple[tuple[re.Pattern[str], int], ...]:
    """Each phrase for a term with the months of its unit."""
    phrases = (
        (phrase, months)
        for language in LANGUAGES
        for name, months in (("term_months", 1), ("term_years", 12))
        for phrase in getattr(language.money, name)
    )
    return tuple(
        (re.compile(rf"(?<!\w){phrase.replace('{number}', _term())}(?!\w)", re.IGNORECASE), months)
        for phrase, months in phrases
    )
