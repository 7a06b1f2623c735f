"""The level of Homework: how they reacted matters more than what was asked."""

from datetime import date

import pytest

from extract.brief import SignalKind
from score.assessment import Dimension, Verdict
from score.case import AskId, Homework
from score.rubric import Rubric
from score.rules import Rule
from tests.score.cases import (
    AGENCY,
    COMPLETE,
    HARD,
    PARTIAL,
    REFUSED,
    SILENT,
    SILENT_SINCE,
    WAITING,
    all_four,
    assessed,
    case,
    gate,
    homework,
    level,
    span,
)

IN_TIME, LATE = date(2026, 12, 1), date(2026, 12, 2)
BOTH = (AskId.BUDGET, AskId.START)
EXCUSE, OFFER, MESS = span("we have no time for this"), span("shall we call instead?"), span("see nine attachments")

ROUNDS: dict[str, tuple[Homework, float | None, Rule]] = {
    "complete, on the day that it was due": (
        homework(*BOTH, answered_on=IN_TIME, answered=BOTH),
        1.0,
        Rule.HOMEWORK_COMPLETE,
    ),
    "complete, a day late": (homework(*BOTH, answered_on=LATE, answered=BOTH), 0.5, Rule.HOMEWORK_LATE),
    "complete and in time, but messy": (
        homework(*BOTH, answered_on=IN_TIME, answered=BOTH, messy=MESS),
        0.5,
        Rule.HOMEWORK_MESSY,
    ),
    "complete, with an excuse in passing": (
        homework(*BOTH, answered_on=IN_TIME, answered=BOTH, excuse=EXCUSE),
        1.0,
        Rule.HOMEWORK_COMPLETE,
    ),
    "partial": (homework(*BOTH, answered_on=IN_TIME, answered=(AskId.START,)), 0.25, Rule.HOMEWORK_PARTIAL),
    "partial, with an excuse for the rest": (
        homework(*BOTH, answered_on=IN_TIME, answered=(AskId.START,), excuse=EXCUSE),
        0.25,
        Rule.HOMEWORK_PARTIAL,
    ),
    "nothing of what was asked, and no excuse": (homework(*BOTH, answered_on=IN_TIME), 0.25, Rule.HOMEWORK_PARTIAL),
    "a counter-offer": (
        homework(*BOTH, answered_on=IN_TIME, counter_offer=OFFER),
        0.25,
        Rule.HOMEWORK_COUNTER_OFFER,
    ),
    "an excuse, and something offered instead": (
        homework(*BOTH, answered_on=IN_TIME, excuse=EXCUSE, counter_offer=OFFER),
        0.25,
        Rule.HOMEWORK_COUNTER_OFFER,
    ),
    "an excuse, and nothing offered instead": (
        homework(*BOTH, answered_on=IN_TIME, excuse=EXCUSE),
        0.0,
        Rule.HOMEWORK_REFUSED,
    ),
    "no answer yet": (WAITING, None, Rule.HOMEWORK_WAITING),
}


@pytest.mark.parametrize(("done", "expected", "rule"), ROUNDS.values(), ids=ROUNDS.keys())
def test_the_level_of(done: Homework, expected: float | None, rule: Rule) -> None:
    assert (expected, rule) == level(Dimension.HOMEWORK, case(homework=(done,)))


def test_without_homework_it_is_unknown() -> None:
    assert (None, Rule.HOMEWORK_NONE) == level(Dimension.HOMEWORK, case())


def test_the_last_round_counts() -> None:
    assert 1.0 == level(Dimension.HOMEWORK, case(homework=(PARTIAL, COMPLETE)))[0]


def test_the_reason_says_how_late() -> None:
    late = homework(answered_on=date(2026, 12, 5), answered=(AskId.BUDGET,))
    assert (("days", "4"),) == assessed(case(homework=(late,))).level(Dimension.HOMEWORK).params


def test_the_reason_quotes_the_excuse() -> None:
    assert REFUSED.excuse == assessed(case(homework=(REFUSED,))).level(Dimension.HOMEWORK).span


@pytest.mark.parametrize(
    ("today", "rule"),
    [(date(2026, 12, 9), Rule.HOMEWORK_WAITING), (SILENT_SINCE, Rule.HOMEWORK_SILENT)],
    ids=["seven days after the reminder", "eight days after the reminder"],
)
def test_silence_is_known_a_week_after_the_reminder(today: date, rule: Rule) -> None:
    assert (None, rule) == level(Dimension.HOMEWORK, case(homework=(SILENT,), today=today))


@pytest.mark.parametrize(("days", "rule"), [(8, Rule.HOMEWORK_WAITING), (7, Rule.HOMEWORK_SILENT)])
def test_how_long_a_reminder_waits_can_be_set(days: int, rule: Rule) -> None:
    judged = case(homework=(SILENT,), today=SILENT_SINCE)
    assert rule == level(Dimension.HOMEWORK, judged, AGENCY, Rubric(reminder_days=days))[1]


def test_silence_before_any_reminder_is_only_waiting() -> None:
    assert Rule.HOMEWORK_WAITING == level(Dimension.HOMEWORK, case(homework=(WAITING,), today=date(2027, 6, 1)))[1]


def test_of_three_rounds_the_last_tells_whether_one_is_still_out() -> None:
    judged = all_four(budget=None, signs=HARD, homework=(PARTIAL, PARTIAL, SILENT), today=SILENT_SINCE)
    assert (Verdict.NEEDS_HUMAN, Rule.GATE_ROUNDS_SPENT) == gate(judged)


def test_column_fodder_that_once_did_homework_is_none_whichever_round_it_was() -> None:
    judged = all_four(signs=(SignalKind.THREE_QUOTES,), homework=(PARTIAL, COMPLETE, PARTIAL))
    assert (Verdict.PURSUE, Rule.GATE_ALL_FOUR) == gate(judged)


def test_column_fodder_that_was_silent_once_and_is_asked_again_has_shown_nothing_yet() -> None:
    judged = all_four(signs=(SignalKind.THREE_QUOTES,), homework=(SILENT, WAITING), today=SILENT_SINCE)
    assert (Verdict.HOMEWORK, Rule.GATE_COLUMN_FODDER) == gate(judged)
