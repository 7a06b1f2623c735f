"""Days as people write them, in mails of Monday 23 November 2026."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from extract.brief import Day
from extract.dates import find_days, read_day
from extract.folding import fold
from tests.extract.mails import SENT_ON

DAYS = (
    ("1 February", "2027-02-01"),
    ("on the 1st of February 2028", "2028-02-01"),
    ("1 februari", "2027-02-01"),
    ("op 14 december", "2026-12-14"),
    ("am 1. März 2027", "2027-03-01"),
    ("15-02-2027", "2027-02-15"),
    ("2027-03-01", "2027-03-01"),
    ("1 feb '27", "2027-02-01"),
    ("Friday 4 December", "2026-12-04"),
    ("in three weeks", "2026-12-14"),
    ("over drie weken", "2026-12-14"),
    ("three months from now", "2027-02-23"),
    ("in 6-8 weeks", "2027-01-04/2027-01-18"),
    ("within two months", "2026-11-23/2027-01-23"),
    ("over een half jaar", "2027-05-23"),
    ("by Friday", "2026-11-27"),
    ("uiterlijk vrijdag", "2026-11-27"),
    ("next Monday", "2026-11-30"),
    ("tomorrow", "2026-11-24"),
    ("next week", "2026-11-30/2026-12-06"),
    ("volgende maand", "2026-12"),
    ("in March", "2027-03"),
    ("vanaf maart 2028", "2028-03"),
    ("maart of april", "2027-03-01/2027-04-30"),
    ("early March", "2027-03-01/2027-03-10"),
    ("mid-January", "2027-01-11/2027-01-20"),
    ("half februari", "2027-02-11/2027-02-20"),
    ("eind maart", "2027-03-21/2027-03-31"),
    ("the second half of January", "2027-01-16/2027-01-31"),
    ("Q2", "2027-04-01/2027-06-30"),
    ("next quarter", "2027-01-01/2027-03-31"),
    ("tweede kwartaal van 2027", "2027-04-01/2027-06-30"),
    ("begin 2027", "2027-01-01/2027-03-31"),
    ("early next year", "2027-01-01/2027-03-31"),
    ("volgend jaar", "2027"),
    ("eind dit jaar", "2026-12"),
    ("in het voorjaar", "2027-03-01/2027-05-31"),
    ("na de zomer", "2027-09"),
    ("before Christmas", "2026-12-24"),
    ("in the new year", "2027-01"),
    ("over twee jaar", "2028-11-23"),
    ("in week 12", "2027-03-22/2027-03-28"),
    ("in week 48", "2026-11-23/2026-11-29"),
    ("week 12 of 2028", "2028-03-20/2028-03-26"),
    ("before Easter", "2027-03-27"),
    ("na Pasen", "2027-03-30/2027-04-26"),
    ("voor Pinksteren", "2027-05-15"),
    ("Mitte Februar", "2027-02-11/2027-02-20"),
    ("in sechs Wochen", "2027-01-04"),
    ("nach den Sommerferien", "2027-09"),
    ("bis 15.1.", "2027-01-15"),
    ("in KW 12/13", "2027-03-22/2027-04-04"),
    ("in der 12. KW", "2027-03-22/2027-03-28"),
    ("im 1. Quartal 2027", "2027-01-01/2027-03-31"),
    ("im Herbst", "2027-09-01/2027-11-30"),
    ("by the end of the month", "2026-11-21/2026-11-30"),
    ("early next month", "2026-12-01/2026-12-10"),
    ("by the end of next week", "2026-12-04"),
    ("by year-end 2027", "2027-12"),
)


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_a_day_is_read_as_precisely_as_it_is_stated(text: str, expected: str) -> None:
    day = read_day(text, None, SENT_ON)
    assert expected == (day and day.iso())


@pytest.mark.parametrize(
    "text",
    [
        "May I ask you something?",
        "we march on",
        "I may start",
        "24/7",
        "1/2",
        "31 February 2027",
        "30 people",
        "since 1987",
        "week 3 weken",
        "in week 60",
    ],
)
def test_other_words_are_no_days(text: str) -> None:
    assert () == find_days(text, "en", SENT_ON)


def test_figures_are_read_day_first() -> None:
    assert Day.on(date(2027, 4, 3)) == read_day("03/04/2027", "nl", SENT_ON)


def test_figures_that_may_be_either_are_not_read_in_english() -> None:
    assert None is read_day("03/04/2027", "en", SENT_ON)


def test_figures_that_can_be_told_apart_are_read_in_english() -> None:
    assert Day.on(date(2027, 4, 13)) == read_day("04/13/2027", "en", SENT_ON)


def test_the_present_month_is_the_next_one() -> None:
    assert Day.month(2026, 11) == read_day("in november", "nl", SENT_ON)


@given(st.dates(min_value=date(2020, 1, 1), max_value=date(2040, 12, 31)), st.sampled_from(["en", "nl", "de", "fr"]))
def test_a_day_in_words_is_read_in_every_language_of_the_cldr(day: date, language: str) -> None:
    written = format_date(day, "d MMMM yyyy", locale=language)
    assert Day.on(day) == read_day(written, language, day - timedelta(days=30))


@given(st.text(), st.dates(min_value=date(1950, 1, 1), max_value=date(2150, 1, 1)))
def test_no_text_is_too_odd(text: str, sent_on: date) -> None:
    assert all(match.day.first <= match.day.last for match in find_days(fold(text).text, None, sent_on))


@given(
    st.lists(
        st.sampled_from(["in", "over", "31", "2", "weken", "maart", "Q1", "'27", "begin", "next", "year", "-", "/"])
    )
)
def test_no_row_of_words_for_days_is_too_odd(words: list[str]) -> None:
    found = find_days(" ".join(words), "en", SENT_ON)
    assert all(earlier.end <= later.start for earlier, later in pairwise(found))
