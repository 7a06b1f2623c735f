"""The level of Timeline, judged from the 23rd of November 2026, on which the mail came."""

from dataclasses import replace
from datetime import date, timedelta
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.brief import Day, Found
from score.assess import assess, judge
from score.assessment import Dimension
from score.case import Case
from score.rubric import Rubric
from score.rules import Rule
from score.timeline import days_after, first_day_within, months_after
from tests.score.cases import AGENCY, RECEIVED_ON, all_four, case, day, level, span

LATER = date(2026, 12, 4)
T = TypeVar("T")


def timeline(judged: Case, rubric: Rubric | None = None) -> tuple[float | None, Rule]:
    return level(Dimension.TIMELINE, judged, AGENCY, rubric or Rubric())


STARTS: dict[str, tuple[str, float | None, Rule]] = {
    "today": ("2026-11-23", 1.0, Rule.TIMELINE_SOON),
    "thirty-five days off": ("2026-12-28", 1.0, Rule.TIMELINE_SOON),
    "thirty-six days off": ("2026-12-29", 0.5, Rule.TIMELINE_WITHIN_MONTHS),
    "six months off to the day": ("2027-05-23", 0.5, Rule.TIMELINE_WITHIN_MONTHS),
    "six months and a day off": ("2027-05-24", 0.25, Rule.TIMELINE_LATER),
    "next year's November": ("2027-11", 0.25, Rule.TIMELINE_LATER),
    "a month wholly within a month or so": ("2026-12-01/2026-12-20", 1.0, Rule.TIMELINE_SOON),
    "a month across the edge of soon, either side being adequate": ("2026-12", 0.5, Rule.TIMELINE_WITHIN_MONTHS),
    "a month across the edge of six months": ("2027-05", None, Rule.TIMELINE_TOO_VAGUE),
    "a span that begins on the last day of six months": ("2027-05-23/2027-06-10", None, Rule.TIMELINE_TOO_VAGUE),
    "a quarter wholly within six months": ("2027-01-01/2027-03-31", 0.5, Rule.TIMELINE_WITHIN_MONTHS),
    "a year across the edge of six months": ("2027", None, Rule.TIMELINE_TOO_VAGUE),
    "the year that we are in": ("2026", 0.5, Rule.TIMELINE_WITHIN_MONTHS),
    "a year wholly later": ("2028", 0.25, Rule.TIMELINE_LATER),
    "yesterday": ("2026-11-22", None, Rule.TIMELINE_PASSED),
    "a month that has passed": ("2026-10", None, Rule.TIMELINE_PASSED),
    "the month that we are in": ("2026-11", 1.0, Rule.TIMELINE_SOON),
}


@pytest.mark.parametrize(("start", "expected", "rule"), STARTS.values(), ids=STARTS.keys())
def test_a_start(start: str, expected: float | None, rule: Rule) -> None:
    assert (expected, rule) == timeline(case(start=start))


DEADLINES: dict[str, tuple[Case, float | None, Rule]] = {
    # A webshop takes 14 weeks: to be live on the 1st of March 2027, work starts on the 23rd of November.
    "must start today": (case(deadline="2027-03-01", services=("webshop",)), 1.0, Rule.TIMELINE_SOON),
    "must have started yesterday, and may move or not": (
        case(deadline="2027-02-28", services=("webshop",)),
        None,
        Rule.TIMELINE_TIGHT_UNCLEAR,
    ),
    "must have started yesterday, and can't move": (
        case(deadline="2027-02-28", deadline_fixed=True, services=("webshop",)),
        0.0,
        Rule.TIMELINE_CANNOT_BE_MET,
    ),
    "must have started yesterday, and can move": (
        case(deadline="2027-02-28", deadline_fixed=False, services=("webshop",)),
        1.0,
        Rule.TIMELINE_TIGHT_MOVABLE,
    ),
    "must start within six months": (case(deadline="2027-06", services=("webshop",)), 0.5, Rule.TIMELINE_WITHIN_MONTHS),
    "need not start before six months": (case(deadline="2028-03", services=("webshop",)), 0.25, Rule.TIMELINE_LATER),
    "of several services, the longest lead counts": (
        case(deadline="2027-03-01", services=("webshop", "seo")),
        1.0,
        Rule.TIMELINE_SOON,
    ),
    "without a service, too early for the quickest of them": (
        case(deadline="2026-12-01", deadline_fixed=True),
        0.0,
        Rule.TIMELINE_CANNOT_BE_MET,
    ),
    "without a service, late enough for some of them": (
        case(deadline="2027-02-01", deadline_fixed=True),
        None,
        Rule.TIMELINE_TOO_VAGUE,
    ),
    "without a service, just late enough for the slowest of them": (
        case(deadline="2027-04-12"),
        0.5,
        Rule.TIMELINE_WITHIN_MONTHS,
    ),
    "a month's last day may be meant": (case(deadline="2027-03", services=("webshop",)), 1.0, Rule.TIMELINE_SOON),
}


@pytest.mark.parametrize(("judged", "expected", "rule"), DEADLINES.values(), ids=DEADLINES.keys())
def test_a_deadline_that(judged: Case, expected: float | None, rule: Rule) -> None:
    assert (expected, rule) == timeline(judged)


@pytest.mark.parametrize("judged", [judged for judged, _, _ in DEADLINES.values()], ids=DEADLINES.keys())
def test_the_words_of_a_deadline_stand_beside_a_deadline_that(judged: Case) -> None:
    shown = judge(judged, AGENCY, Rubric()).level(Dimension.TIMELINE)
    may_move = shown.rule is Rule.TIMELINE_TIGHT_MOVABLE
    assert span("deadline fixed" if may_move else "deadline") == shown.span


def test_the_words_of_a_deadline_stand_beside_a_latest_start_that_has_passed() -> None:
    judged = case(deadline="2027-03-01", services=("webshop",), today=date(2026, 11, 24))
    assert span("deadline") == judge(judged, AGENCY, Rubric()).level(Dimension.TIMELINE).span


def params_of(judged: Case) -> dict[str, str]:
    return dict(judge(judged, AGENCY, Rubric()).level(Dimension.TIMELINE).params)


def test_a_latest_start_that_has_passed_stands_beside_its_deadline_and_the_weeks_it_takes() -> None:
    judged = case(deadline="2027-03-01", services=("webshop",), today=date(2026, 11, 24))
    assert {"deadline": "2027-03-01", "weeks": "14", "day": "2026-11-23"} == params_of(judged)


def test_latest_starts_on_both_sides_of_an_edge_stand_beside_their_deadline_and_the_weeks_of_the_slowest() -> None:
    shown = params_of(case(deadline="2027-02-01", deadline_fixed=True))
    assert ("2027-02-01", "20", True) == (shown["deadline"], shown["weeks"], "/" in shown["day"])


def of_no_mail(found: Found[T] | None) -> Found[T] | None:
    return None if found is None else replace(found, stated_on=None)


def undated(judged: Case) -> Case:
    """The same, of facts that don't say which mail they come from."""
    brief = replace(
        judged.brief,
        start=of_no_mail(judged.brief.start),
        deadline=of_no_mail(judged.brief.deadline),
        exploring=of_no_mail(judged.brief.exploring),
        urgent=of_no_mail(judged.brief.urgent),
        decider=of_no_mail(judged.brief.decider),
    )
    return replace(judged, brief=brief)


@pytest.mark.parametrize(
    "judged",
    [
        case(start="2027-05-23"),
        case(deadline="2027-03-01", services=("webshop",)),
        case(start="2026-12-14", exploring=True),
        all_four(decider="Anna de Vries"),
        all_four(start=None, exploring=True),
        case(urgent=True, start="2026-12-14"),
        case(urgent=True, deadline="2027-02-28", deadline_fixed=True, services=("webshop",)),
    ],
    ids=["a start", "a deadline", "exploring, with a start", "a decider", "exploring alone", "haste", "haste in vain"],
)
def test_a_fact_of_no_mail_of_its_own_counts_from_the_first_mail(judged: Case) -> None:
    assert assess(judged, AGENCY, Rubric()) == assess(undated(judged), AGENCY, Rubric())


OTHERS: dict[str, tuple[Case, float | None, Rule]] = {
    "as soon as possible": (case(urgent=True), 1.0, Rule.TIMELINE_URGENT),
    "not urgent": (case(urgent=False), None, Rule.TIMELINE_UNKNOWN),
    "as soon as possible, for a fixed date that is too close": (
        case(urgent=True, deadline="2027-02-28", deadline_fixed=True, services=("webshop",)),
        0.0,
        Rule.TIMELINE_CANNOT_BE_MET,
    ),
    "as soon as possible, for a fixed date that can be met": (
        case(urgent=True, deadline="2027-03-01", deadline_fixed=True, services=("webshop",)),
        1.0,
        Rule.TIMELINE_URGENT,
    ),
    "a start that leaves a fixed date too little time": (
        case(start="2026-12-01", deadline="2027-03-01", deadline_fixed=True, services=("webshop",)),
        0.0,
        Rule.TIMELINE_CANNOT_BE_MET,
    ),
    "a start before a deadline that may move": (
        case(start="2026-12-01", deadline="2027-03-01", services=("webshop",)),
        1.0,
        Rule.TIMELINE_SOON,
    ),
    "as soon as possible, beside a start": (case(urgent=True, start="2027-11"), 0.25, Rule.TIMELINE_LATER),
    "not only exploring": (case(exploring=False), None, Rule.TIMELINE_UNKNOWN),
    "only exploring": (case(exploring=True), 0.25, Rule.TIMELINE_EXPLORING),
    "exploring, with a start": (case(exploring=True, start="2026-12-14"), 1.0, Rule.TIMELINE_SOON),
    "the day by which they want a quote": (case(reply_by="2026-11-27"), None, Rule.TIMELINE_UNKNOWN),
    "not a word": (case(), None, Rule.TIMELINE_UNKNOWN),
}


@pytest.mark.parametrize(("judged", "expected", "rule"), OTHERS.values(), ids=OTHERS.keys())
def test_the_level_of(judged: Case, expected: float | None, rule: Rule) -> None:
    assert (expected, rule) == timeline(judged)


def test_a_start_is_judged_from_the_date_of_the_mail_that_states_it() -> None:
    judged = case(start="2027-05-30", today=date(2026, 12, 10))
    assert 0.25 == timeline(judged)[0]


def test_a_start_stated_in_a_later_mail_is_judged_from_that_one() -> None:
    judged = case(today=LATER)
    stated = Found(day("2027-05-30"), span("end of May"), LATER)
    assert 0.5 == timeline(replace(judged, brief=replace(judged.brief, start=stated)))[0]


def test_a_start_that_has_passed_since_is_unknown() -> None:
    judged = case(start="2026-12-14", today=date(2026, 12, 15))
    assert (None, Rule.TIMELINE_PASSED) == timeline(judged)


def test_a_latest_start_that_has_passed_since_is_unknown() -> None:
    judged = case(deadline="2027-03-01", services=("webshop",), today=date(2026, 11, 24))
    assert (None, Rule.TIMELINE_PASSED) == timeline(judged)


def with_exploring(judged: Case, found: Found[bool]) -> Case:
    return replace(judged, brief=replace(judged.brief, exploring=found))


def test_only_exploring_in_a_later_mail_replaces_a_start() -> None:
    judged = with_exploring(case(start="2026-12-14"), Found(value=True, span=span("only exploring"), stated_on=LATER))
    assert (0.25, Rule.TIMELINE_EXPLORING) == timeline(judged)


def test_the_owner_s_word_that_they_explore_replaces_a_start_of_the_same_day() -> None:
    judged = with_exploring(case(start="2026-12-14"), Found(value=True, stated_on=RECEIVED_ON))
    assert (0.25, Rule.TIMELINE_EXPLORING) == timeline(judged)


def test_as_soon_as_possible_in_a_later_mail_replaces_a_start() -> None:
    judged = case(start="2027-11")
    hurried = Found(value=True, span=span("can you start now?"), stated_on=LATER)
    assert Rule.TIMELINE_URGENT == timeline(replace(judged, brief=replace(judged.brief, urgent=hurried)))[1]


@pytest.mark.parametrize(("days", "expected"), [(20, 0.5), (21, 1.0)])
def test_what_soon_means_can_be_set(days: int, expected: float) -> None:
    assert expected == timeline(case(start="2026-12-14"), Rubric(soon_days=days))[0]


@pytest.mark.parametrize(("months", "expected"), [(11, 0.25), (12, 0.5)])
def test_what_later_means_can_be_set(months: int, expected: float) -> None:
    assert expected == timeline(case(start="2027-11-23"), Rubric(later_months=months))[0]


@pytest.mark.parametrize(
    ("start", "months", "expected"),
    [
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2026, 11, 23), 2, date(2027, 1, 23)),
        (date(2027, 1, 15), -2, date(2026, 11, 15)),
        (date(9999, 12, 1), 6, date.max),
        (date(1, 1, 1), -6, date.min),
        (date(1, 12, 1), -6, date(1, 6, 1)),
    ],
)
def test_months_end_where_the_month_ends(start: date, months: int, expected: date) -> None:
    assert expected == months_after(start, months)


@given(st.dates(), st.integers(-(10**9), 10**9))
def test_days_never_leave_the_calendar(start: date, days: int) -> None:
    assert date.min <= days_after(start, days) <= date.max


@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)), st.integers(0, 60))
def test_the_first_day_within_some_months_is_the_first(target: date, months: int) -> None:
    first = first_day_within(months, target)
    assert (True, False) == (
        months_after(first, months) >= target,
        months_after(first - timedelta(days=1), months) >= target,
    )


@given(st.dates(), st.dates(), st.integers(0, 10**6))
def test_no_date_at_all_stops_the_scorer(one: date, other: date, number: int) -> None:
    judged = case(deadline_fixed=True, today=max(one, other))
    facts = replace(judged.brief, deadline=Found(Day(min(one, other), max(one, other)), None, one))
    rubric = Rubric(soon_days=number, later_months=number, nurture_days=number)
    assert timeline(replace(judged, brief=facts), rubric)[0] in {None, 0.0, 0.25, 0.5, 1.0}


def test_the_first_and_the_last_year_of_the_calendar_are_whole() -> None:
    assert (date(1, 1, 1), date(1, 1, 1), date(9999, 2, 28)) == (
        days_after(date(1, 1, 4), -9),
        months_after(date(1, 2, 1), -1),
        months_after(date(9999, 1, 31), 1),
    )


def test_work_that_no_service_takes_time_for_may_start_on_the_day_of_the_deadline() -> None:
    nothing_listed = replace(AGENCY, services=())
    judged = case(deadline=RECEIVED_ON.isoformat())
    assert (1.0, Rule.TIMELINE_SOON) == level(Dimension.TIMELINE, judged, nothing_listed)
