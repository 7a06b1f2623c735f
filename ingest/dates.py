"""Instants as mails write them: in headers (RFC 5322), and as programs print them above a forward."""

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

_LONGEST = 120
_RFC_5322 = re.compile(r"\d{1,2} [A-Za-z]{3} \d{4} \d{1,2}:\d{2}(?::\d{2})? (?:[+-]\d{4}|GMT|UTC)\b")
_YEAR = re.compile(r"\b\d{4}\b")
_HALF_DAY = re.compile(r"\d ?[ap]\.?m\b", re.IGNORECASE)

# A base that never moves: a date that leaves something out must not take it from the machine's clock.
_BASE = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)


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

    In UTC where the text states no zone, since nothing in it tells another;
    None where it states no year, or can't be read.
    """
    text = " ".join(text.split())[:_LONGEST]
    if not _YEAR.search(text):
        return None
    if _RFC_5322.search(text):
        return read_header_date(text)
    from dateparser import parse

    settings = {
        "DATE_ORDER": "MDY" if _HALF_DAY.search(text) else "DMY",
        "PARSERS": ["absolute-time"],
        "RELATIVE_BASE": _BASE,
        "REQUIRE_PARTS": ["day", "month", "year"],
    }
    try:
        instant = parse(text, languages=sorted(languages | {"en"}), settings=settings)
        return _zoned(instant) if instant else None
    except Exception:  # noqa: BLE001 - the library's parsers raise under several names on dates that are none
        return None


def _zoned(instant: datetime) -> datetime:
    """Raises OverflowError for an instant that does not exist in UTC, as the last evening of the year 9999 out west."""
    if instant.tzinfo is None:
        return instant.replace(tzinfo=UTC)
    instant.astimezone(UTC)
    return instant
