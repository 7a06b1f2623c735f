"""That the numbers of the rubric can be set, and what is told where load moved one. Their edges: `test_edges.py`."""

from datetime import date
from fractions import Fraction

import pytest

from score.assessment import Verdict
from score.case import Case
from score.rubric import Rubric
from score.rules import Rule
from tests.score.cases import (
    AGENCY,
    HARD,
    PARTIAL,
    all_four,
    assessed,
    verdict,
)


@pytest.mark.parametrize(("premium", "expected"), [(25, Verdict.CHOOSE), (26, Verdict.DECLINE)])
def test_the_premium_for_a_hard_client_can_be_set(premium: int, expected: Verdict) -> None:
    assert expected == verdict(all_four(budget=25_000, signs=HARD), AGENCY, Rubric(premium_hard=premium))


@pytest.mark.parametrize(("rounds", "expected"), [(1, Verdict.NEEDS_HUMAN), (2, Verdict.HOMEWORK)])
def test_the_rounds_of_homework_can_be_set(rounds: int, expected: Verdict) -> None:
    judged = all_four(budget=None, homework=(PARTIAL,))
    assert expected == verdict(judged, AGENCY, Rubric(homework_rounds=rounds))


@pytest.mark.parametrize(("days", "expected"), [(30, date(2026, 12, 23)), (0, None)])
def test_how_long_exploring_is_nurtured_can_be_set(days: int, expected: date | None) -> None:
    assert expected == assessed(all_four(start=None, exploring=True), AGENCY, Rubric(nurture_days=days)).wake_on


@pytest.mark.parametrize(
    ("floor", "expected"), [(Fraction(3, 8), Verdict.PURSUE), (Fraction(2, 5), Verdict.NEEDS_HUMAN)]
)
def test_the_floor_of_fit_can_be_set(floor: Fraction, expected: Verdict) -> None:
    assert expected == verdict(all_four(enjoy=2, forward=1), AGENCY, Rubric(fit_floor=floor))


MOVED = Rubric(fit_floor_busy=Fraction(3, 4), fit_floor_quiet=Fraction(1, 4), quiet_below_leads=2)
LOADS: dict[str, tuple[Case, Verdict]] = {
    "seven leads in pursuit do not raise the floor": (all_four(enjoy=2, forward=2, pursue_leads=7), Verdict.PURSUE),
    "eight leads in pursuit raise the floor": (all_four(enjoy=2, forward=2, pursue_leads=8), Verdict.NEEDS_HUMAN),
    "eleven weeks booked do not raise the floor": (
        all_four(enjoy=2, forward=2, pursue_leads=2, weeks_booked=11),
        Verdict.PURSUE,
    ),
    "twelve weeks booked raise the floor": (
        all_four(enjoy=2, forward=2, pursue_leads=2, weeks_booked=12),
        Verdict.NEEDS_HUMAN,
    ),
    "one lead in pursuit lowers the floor": (all_four(enjoy=1, forward=1, pursue_leads=1), Verdict.PURSUE),
    "two leads in pursuit do not lower the floor": (all_four(enjoy=1, forward=1, pursue_leads=2), Verdict.NEEDS_HUMAN),
}


@pytest.mark.parametrize(("judged", "expected"), LOADS.values(), ids=LOADS.keys())
def test_load(judged: Case, expected: Verdict) -> None:
    assert expected == verdict(judged, AGENCY, MOVED)


def test_a_floor_that_load_moved_is_told() -> None:
    reasons = assessed(all_four(pursue_leads=8), AGENCY, MOVED).reasons
    assert (Rule.FLOOR_MOVED_BUSY, (("floor", "3/4"), ("leads", "8"), ("weeks", "0"))) == (
        reasons[1].rule,
        reasons[1].params,
    )


def test_a_floor_that_load_left_alone_is_not_told() -> None:
    assert Rule.FLOOR_MOVED_BUSY not in {reason.rule for reason in assessed(all_four(pursue_leads=8)).reasons}


def test_an_unknown_counts_as_its_best_towards_the_floor_and_as_no_more() -> None:
    choosy = Rubric(fit_floor=Fraction(1))
    assert [Verdict.NEEDS_HUMAN, Verdict.PURSUE] == [
        verdict(all_four(forward=rating), AGENCY, choosy) for rating in (3, 4)
    ]
