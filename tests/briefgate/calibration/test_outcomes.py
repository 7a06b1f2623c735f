"""What was won, by what it was judged to be: counted right, and claimed only where enough outcomes stand behind it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgate.calibration.outcomes import LEAST, Ended, Row, by_level, by_score, by_verdict, decided
from briefgate.evaluation.counting import Share
from briefgate.owner_word import Ending
from score.assessment import Dimension, Verdict
from tests.briefgate.calibration.endings import ended

LEADS = st.lists(
    st.builds(
        ended,
        st.sampled_from(Ending),
        bant=st.none() | st.integers(0, 4),
        verdict=st.sampled_from(Verdict),
        score=st.none() | st.integers(0, 100),
    ),
    max_size=40,
)


def counts(rows: list[Row]) -> dict[str, tuple[int, int]]:
    """Won and all, by kind."""
    return {row.key: (row.share.hits, row.share.of) for row in rows}


def test_verdicts_come_the_best_first_and_those_without_leads_are_left_out() -> None:
    leads = [ended(Ending.LOST, verdict=Verdict.HOMEWORK), ended(), ended(Ending.NO_ANSWER)]
    assert [("pursue", (1, 2)), ("homework", (0, 1))] == list(counts(by_verdict(leads)).items())


@pytest.mark.parametrize(
    ("score", "band"),
    [(0, "0-20"), (19, "0-20"), (20, "20-40"), (40, "40-60"), (79, "60-80"), (80, "80-100"), (100, "80-100")],
)
def test_the_edge_of_a_band_belongs_to_the_upper_one(score: int, band: str) -> None:
    assert {band: (1, 1)} == counts(by_score([ended(score=score)]))


def test_what_has_no_score_is_in_no_band() -> None:
    assert [] == by_score([ended(score=None)])


def test_levels_begin_with_unknown() -> None:
    leads = [ended(bant=4), ended(bant=None), ended(Ending.LOST, bant=0)]
    assert ["unknown", "0", "1"] == list(counts(by_level(leads, Dimension.NEED)))


def test_what_the_owner_refused_says_nothing_of_what_could_have_been_won() -> None:
    assert [Ending.WON, Ending.LOST, Ending.NO_ANSWER] == [lead.ending for lead in decided(map(ended, Ending))]


@given(LEADS)
def test_each_lead_stands_in_one_kind(leads: list[Ended]) -> None:
    won = sum(lead.won for lead in leads)
    for rows in (by_verdict(leads), by_level(leads, Dimension.BUDGET)):
        assert (won, len(leads)) == (sum(row.share.hits for row in rows), sum(row.share.of for row in rows))


@given(st.integers(0, 2 * LEAST), st.integers(0, 2 * LEAST))
def test_a_rate_is_claimed_only_with_enough_outcomes_behind_it(won: int, lost: int) -> None:
    row = Row("pursue", Share(won, won + lost))
    assert (row.missing > 0) is (row.rate is None) is (row.interval is None)
    assert max(LEAST, won + lost) == won + lost + row.missing
    if row.rate is not None and row.interval is not None:
        assert row.interval[0] <= row.rate <= row.interval[1]
