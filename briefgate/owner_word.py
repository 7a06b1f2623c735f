"""The owner's word about a lead: corrections, ratings, choices. It outranks what was read and survives re-reading."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from briefgate.errors import WordRefused
from briefgate.settings import AgencySection
from briefgate.store.codec import decode
from briefgate.store.records import WordKind, WordRow
from extract.brief import Brief, Day, Found, Impact, Intent, Money, PaidIn
from score.case import AskId, Choice, Gate, OwnerWord

UNKNOWN = "unknown"
NONE = "none"
ISO_DAY = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
SETTLED = {
    "instructions": "`none` says that you read the mail and saw no harm in it.",
    "attachments": "`none` says that you read what could not be read, and that it answers no question.",
}
"""What isn't a fact of the brief, and can be set aside by the owner's word all the same."""


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


class Ending(StrEnum):
    """What became of a lead."""

    WON = "won"
    LOST = "lost"
    NO_ANSWER = "no-answer"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of a lead, and a note about it."""

    ending: Ending
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """These questions were answered some other way than by mail."""

    on: date
    asks: tuple[AskId, ...] = ()


KINDS: dict[WordKind, type[object]] = {
    WordKind.CORRECTION: Correction,
    WordKind.RATING: Rating,
    WordKind.CHOICE: Chosen,
    WordKind.OUTCOME: Outcome,
    WordKind.ANSWERED: Answered,
}


def told(row: WordRow) -> str:
    """What the owner said, on one line."""
    match decode(row.word, KINDS[row.kind]):
        case Correction(field=field, value=value):
            return f"{field} is {value}"
        case Rating(enjoy=enjoy, forward=forward):
            rated = {"enjoy": enjoy, "forward": forward}
            return ", ".join(f"{name} {quarters / 4:g}" for name, quarters in rated.items() if quarters is not None)
        case Chosen(gate=gate, reason=reason, premium=premium):
            return f"go on despite {gate}, premium {premium}%: {reason}"
        case Outcome(ending=ending, note=note):
            return f"{ending}: {note}" if note else str(ending)
        case Answered(on=on, asks=asks):
            return f"answered on {on.isoformat()}: {', '.join(asks)}"
    return ""


def refuse_unusable(word: Correction, agency: AgencySection) -> None:
    """Raise `WordRefused` for an unknown fact, a value that it can't hold, or one that is on none of the owner's lists.

    What was kept once is never checked against the lists again: they change.
    """
    corrected(Brief(), word)
    listed = {
        "services": [service.key for service in agency.services],
        "cause": [cause.key for cause in agency.causes],
        "excluded_business": [business.key for business in agency.excluded],
        "excluded_mention": [business.key for business in agency.excluded],
    }
    if word.field not in listed or _is_empty(word.value):
        return
    known = listed[word.field]
    strangers = [value for value in _entries(word) if value not in known]
    if strangers:
        message = f'"{strangers[0]}" is not on your list.'
        raise WordRefused(message, hint=f"One of: {', '.join(known)}, none.")


def corrected(brief: Brief, word: Correction) -> Brief:
    """The facts with one correction. Raises `WordRefused` for an unknown fact or a value that it can't hold."""
    if word.field in SETTLED:
        if not _is_empty(word.value):
            message = f"Of `{word.field}` you can only say that there is nothing in it: none."
            raise WordRefused(message, hint=SETTLED[word.field])
        return brief
    if word.field not in PARSERS:
        message = f"There is no fact called `{word.field}`."
        raise WordRefused(message, hint=f"These can be corrected: {', '.join(sorted({*PARSERS, *SETTLED}))}.")
    if _is_empty(word.value):
        empty: object = () if word.field == "services" else None
        return replace(brief, **{word.field: empty})  # type: ignore[arg-type]  # the field's own empty value
    if word.field == "services":
        return replace(brief, services=tuple(Found(value, None, word.said_on) for value in _entries(word)))
    value = PARSERS[word.field](word.value.strip(), word.said_on)
    return replace(brief, **{word.field: Found(value, None, word.said_on)})  # type: ignore[arg-type]  # as PARSERS says


def settled_since(rows: list[WordRow]) -> dict[str, datetime]:
    """What the owner gave their word on, and when last: two values that an earlier mail states clash no more."""
    return {decode(row.word, Correction).field: row.said_at for row in rows if row.kind is WordKind.CORRECTION}


def _is_empty(value: str) -> bool:
    return value.strip().casefold() in {UNKNOWN, NONE}


def _entries(word: Correction) -> list[str]:
    """The values of a list that was typed with commas; of any other field, the one value."""
    parts = word.value.split(",") if word.field == "services" else [word.value]
    return [part.strip() for part in parts if part.strip()]


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
    if not text:
        message = "There is nothing in it."
        raise WordRefused(message, hint="Say a few words, or unknown.")
    return text


def _money(text: str, said_on: date) -> Money:
    from extract.money import read_money

    del said_on
    if text.isascii() and text.isdigit():
        return Money(low=Decimal(text), high=Decimal(text))
    money = read_money(text)
    if money is None:
        message = f'"{text}" is no amount of money.'
        raise WordRefused(message, hint='Write it like 25000, "25000 EUR" or "20k-30k".')
    return money


def _day(text: str, said_on: date) -> Day:
    from extract.dates import read_day

    day = _iso_day(text) or read_day(text, None, said_on)
    if day is None:
        message = f'"{text}" is no date.'
        raise WordRefused(message, hint="Write it as 2027-02-01 or 2027-02.")
    return day


def _iso_day(text: str) -> Day | None:
    """A date, a month or a year as ISO 8601 writes it; None for anything else, a 31st of February included."""
    parts = ISO_DAY.fullmatch(text)
    if parts is None:
        return None
    year, month, day = (int(part or 0) for part in parts.groups())
    try:
        if not parts[2]:
            return Day.year(year)
        return Day.on(date(year, month, day)) if parts[3] else Day.month(year, month)
    except ValueError:
        return None


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
    "decider_address": _text,
    "access_refused": _truth,
    "need_impact": _one_of(Impact),
    "services": _text,
    "start": _day,
    "deadline": _day,
    "deadline_fixed": _truth,
    "reply_by": _day,
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
