"""Shares and their intervals."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgate.evaluation.comparing import Outcome
from briefgate.evaluation.counting import Share, Tally

COUNTS = st.integers(0, 500).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of)))


# The textbook values of Wilson's interval at 95%.
@pytest.mark.parametrize(
    ("hits", "of", "low", "high"),
    [(0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0), (8, 10, 0.4902, 0.9433), (50, 100, 0.4038, 0.5962)],
)
def test_an_interval_is_wilsons(hits: int, of: int, low: float, high: float) -> None:
    assert (low, high) == tuple(round(bound, 4) for bound in Share(hits, of).interval)


@given(COUNTS)
def test_an_interval_holds_the_share(counts: tuple[int, int]) -> None:
    share = Share(*counts)
    low, high = share.interval
    assert 0.0 <= low <= (share.value or 0.0) + 1e-12 <= high + 2e-12 <= 1.0 + 2e-12


def test_a_share_of_nothing_is_no_number_and_could_be_any() -> None:
    assert (None, (0.0, 1.0)) == (Share(0, 0).value, Share(0, 0).interval)


def test_recall_counts_what_the_mails_state_and_inventions_count_all_fields() -> None:
    tally = Tally.of([*[Outcome.CORRECT] * 6, Outcome.MISSED, Outcome.WRONG, *[Outcome.INVENTED] * 2, Outcome.SILENT])
    assert (Share(6, 8), Share(6, 9), Share(2, 11)) == (tally.recall, tally.precision, tally.invented)
