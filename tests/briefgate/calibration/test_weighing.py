"""Weights that the outcomes speak for: by how much higher won leads stood, and never from too few."""

from fractions import Fraction
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgate.calibration import weighing
from briefgate.calibration.outcomes import LEAST, Ended
from briefgate.calibration.weighing import Missing, Suggestion, differences, missing_of, suggestions
from briefgate.owner_word import Ending
from score.assessment import BANT, Dimension
from score.rubric import Rubric, Weights
from tests.briefgate.calibration.endings import ended, history

RUBRIC = Rubric()
QUARTERS = st.none() | st.integers(0, 4)
Levels = tuple[int | None, int | None, int | None]
SIDE = st.lists(st.tuples(QUARTERS, QUARTERS, QUARTERS), min_size=LEAST, max_size=LEAST + 5)


def suggested(leads: list[Ended], rubric: Rubric = RUBRIC) -> Suggestion:
    """What is suggested for all leads."""
    return suggestions(leads, rubric)[0]


def test_a_part_weighs_as_much_as_won_leads_stood_higher_in_it() -> None:
    leads = history(LEAST, LEAST, better_by=2, fit_better_by=1)
    assert {"bant": Fraction(67, 100), "fit": Fraction(33, 100)} == suggested(leads).weights


def test_a_part_in_which_won_leads_stood_lower_weighs_nothing() -> None:
    leads = history(LEAST, LEAST, better_by=2, fit_better_by=-1)
    assert {"bant": Fraction(1), "fit": Fraction(0)} == suggested(leads).weights


def test_where_won_leads_stood_no_higher_nothing_is_suggested() -> None:
    found = suggested(history(LEAST, LEAST, better_by=0))
    assert (None, None, False) == (found.weights, found.intervals, bool(found.missing))


@pytest.mark.parametrize(("won", "lost"), [(LEAST - 1, LEAST), (LEAST, LEAST - 1), (0, 0)])
def test_too_few_of_either_kind_suggest_nothing(won: int, lost: int) -> None:
    leads = history(won, lost)
    found = suggested(leads)
    assert (None, Missing(won=LEAST - won, lost=LEAST - lost)) == (found.weights, found.missing)
    assert ([], found.missing) == (differences(leads, RUBRIC), missing_of(leads))


def test_one_more_of_each_and_it_is_said() -> None:
    leads = history(LEAST, LEAST)
    assert suggested(leads).weights is not None
    assert set(Dimension) == {each.dimension for each in differences(leads, RUBRIC)}


def test_who_never_answered_was_not_won() -> None:
    leads = [*history(LEAST, 0), *(ended(Ending.NO_ANSWER, bant=0) for _ in range(LEAST))]
    assert not missing_of(leads)


def test_weights_with_homework_come_from_leads_whose_homework_was_due() -> None:
    done = [ended(homework=4) for _ in range(LEAST)] + [ended(Ending.LOST, homework=0) for _ in range(LEAST)]
    plain, with_homework = suggestions([*history(LEAST, LEAST), *done], RUBRIC)
    assert ("weights", {"bant": Fraction(1), "fit": Fraction(0)}) == (plain.key, plain.weights)
    assert {"bant": Fraction(0), "fit": Fraction(0), "homework": Fraction(1)} == with_homework.weights
    assert "weights_with_homework" == with_homework.key


def test_an_unknown_counts_as_it_does_in_the_score() -> None:
    leads = [ended(bant=None) for _ in range(LEAST)] + [ended(Ending.LOST, bant=0) for _ in range(LEAST)]
    found = differences(leads, Rubric(unknown_counts_as=Fraction(3, 4)))
    assert [(dimension, 0.75, 0.0) for dimension in BANT] == [
        (each.dimension, each.won, each.lost) for each in found[:4]
    ]


def test_a_difference_that_chance_could_make_is_marked() -> None:
    even = differences(history(LEAST, LEAST, better_by=0), RUBRIC)
    clear = differences(history(LEAST, LEAST, better_by=2), RUBRIC)
    assert ({True}, False) == ({each.may_be_chance for each in even}, clear[0].may_be_chance)


def test_weights_of_today_that_lie_within_the_intervals_are_said_to() -> None:
    leads = history(LEAST, LEAST, better_by=2, fit_better_by=1)
    near = Rubric(weights=Weights(bant=Fraction(66, 100), fit=Fraction(34, 100)))
    far = Rubric(weights=Weights(bant=Fraction(1, 10), fit=Fraction(9, 10)))
    assert (True, False) == (suggested(leads, near).supports_now, suggested(leads, far).supports_now)


@settings(max_examples=20)
@given(won=SIDE, lost=SIDE, random=st.randoms(use_true_random=False))
def test_weights_sum_to_one_and_hang_on_no_order(won: list[Levels], lost: list[Levels], random: Random) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(weighing, "REDRAWN", 40)
        leads = [ended(bant=bant, fit=fit, homework=homework) for bant, fit, homework in won]
        leads += [ended(Ending.LOST, bant=bant, fit=fit, homework=homework) for bant, fit, homework in lost]
        found = suggestions(leads, RUBRIC)
        random.shuffle(leads)
        assert found == suggestions(leads, RUBRIC)
    for each in found:
        if each.weights is not None and each.intervals is not None:
            assert 1 == sum(each.weights.values())
            assert all(0 <= weight <= 1 for weight in each.weights.values())
            assert all(0 <= low <= high <= 1 for low, high in each.intervals.values())


@settings(max_examples=20)
@given(won=SIDE, lost=SIDE)
def test_were_the_endings_the_other_way_about_so_were_the_differences(won: list[Levels], lost: list[Levels]) -> None:
    def told(mine: Ending, theirs: Ending) -> dict[Dimension, float]:
        leads = [ended(mine, bant=bant, fit=fit, homework=homework) for bant, fit, homework in won]
        leads += [ended(theirs, bant=bant, fit=fit, homework=homework) for bant, fit, homework in lost]
        return {each.dimension: each.value for each in differences(leads, RUBRIC)}

    there = told(Ending.WON, Ending.LOST)
    assert there == {dimension: -value for dimension, value in told(Ending.LOST, Ending.WON).items()}
