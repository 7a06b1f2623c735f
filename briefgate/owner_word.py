"""The owner's word about a lead: corrections, ratings, choices. It outranks what was read and survives re-reading."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from briefgate.errors import WordRefused
from briefgate.store.codec import decode
from briefgate.store.records import WordKind, WordRow
from extract.brief import Brief, Day, Found, Impact, Intent, Money, PaidIn
from score.case import Choice, Gate, OwnerWord

UNKNOWN = "unknown"
NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """One fact as the owner knows it; `value` is as it was typed, "unknown" takes the fact away."""

    field: str
    value: str
    said_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """The owner's rating of fit, in quarters 0 to 4; None leaves a dimension to what was read."""

    enjoy: int | None = None
    forward: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """A conscious choice to go on past a gate. `premium` in percent."""

    gate: Gate
    reason: str
    premium: int = 0


def corrected(brief: Brief, word: Correction) -> Brief:
    """The facts with one correction. Raises `WordRefused` for an unknown field or a value that it can't hold."""
    if word.field not in PARSERS:
        known = ", ".join(sorted(PARSERS))
        message = f"There is no fact called `{word.field}`."
        raise WordRefused(message, hint=f"These can be corrected: {known}.")
    if word.value.casefold() in {UNKNOWN, NONE}:
        empty: object = () if word.field == "services" else None
        return replace(brief, **{word.field: empty})  # type: ignore[arg-type]  # the field's own empty value
    value = PARSERS[word.field](word.value, word.said_on)
    if word.field == "services":
        return replace(brief, services=(Found(str(value), None, word.said_on),))
    return replace(brief, **{word.field: Found(value, None, word.said_on)})  # type: ignore[arg-type]  # as PARSERS says


def owner_word(rows: list[WordRow]) -> OwnerWord:
    """Ratings and choices that stand; a later rating replaces an earlier one."""
    word = OwnerWord()
    for row in rows:
        if row.kind is WordKind.RATING:
            rating = decode(row.word, Rating)
            word = replace(
                word,
                enjoy=word.enjoy if rating.enjoy is None else rating.enjoy,
                forward=word.forward if rating.forward is None else rating.forward,
            )
        elif row.kind is WordKind.CHOICE:
            chosen = decode(row.word, Chosen)
            choice = Choice(gate=chosen.gate, by=row.said_by, reason=chosen.reason, premium=chosen.premium)
            word = replace(word, choices=(*word.choices, choice))
    return word


def with_corrections(brief: Brief, rows: list[WordRow]) -> Brief:
    """The facts with every correction that stands, oldest first."""
    for row in rows:
        if row.kind is WordKind.CORRECTION:
            brief = corrected(brief, decode(row.word, Correction))
    return brief


def _truth(text: str, said_on: date) -> bool:
    del said_on
    known = {"yes": True, "true": True, "ja": True, "no": False, "false": False, "nee": False}
    if text.casefold() not in known:
        message = f'"{text}" is neither yes nor no.'
        raise WordRefused(message, hint="Say yes, no, or unknown.")
    return known[text.casefold()]


def _text(text: str, said_on: date) -> str:
    del said_on
    return text


def _money(text: str, said_on: date) -> Money:
    from extract.money import read_money

    del said_on
    money = read_money(text if any(character.isalpha() for character in text) else f"{text} EUR")
    if money is None:
        message = f'"{text}" is no amount of money.'
        raise WordRefused(message, hint='Write it like "25000 EUR" or "20k-30k EUR".')
    return money


def _day(text: str, said_on: date) -> Day:
    from extract.dates import read_day

    day = read_day(text, None, said_on)
    if day is None:
        message = f'"{text}" is no date.'
        raise WordRefused(message, hint="Write it as 2027-02-01 or 2027-02.")
    return day


def _one_of(kind: type[StrEnum]) -> Callable[[str, date], StrEnum]:
    def parse(text: str, said_on: date) -> StrEnum:
        del said_on
        try:
            return kind(text.casefold())
        except ValueError:
            message = f'"{text}" can\'t stand here.'
            raise WordRefused(message, hint=f"One of: {', '.join(kind)}, unknown.") from None

    return parse


PARSERS: dict[str, Callable[[str, date], object]] = {
    "intent": _one_of(Intent),
    "budget": _money,
    "budget_flexible": _truth,
    "budget_approved": _truth,
    "paid_in": _one_of(PaidIn),
    "sender_decides": _truth,
    "others_sign": _truth,
    "decider": _text,
    "access_refused": _truth,
    "need_impact": _one_of(Impact),
    "services": _text,
    "start": _day,
    "deadline": _day,
    "deadline_fixed": _truth,
    "urgent": _truth,
    "exploring": _truth,
    "first_time_buyer": _truth,
    "referred_by": _text,
    "cause": _text,
    "excluded_business": _text,
    "excluded_mention": _text,
    "company": _text,
    "town": _text,
}
