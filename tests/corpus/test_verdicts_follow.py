"""From the facts that the labels state, the scorer comes to the verdicts and levels that they name."""

import pytest

from briefgate import config, lists
from briefgate.evaluation.labels import LabelledMail
from briefgate.evaluation.truth import case_of, mailed_on, true_reading
from score.agency import Agency
from score.assess import assess
from score.assessment import BANT, Assessment
from score.rubric import Rubric
from tests.corpus.loading import every_sample, sample

LEADS = [each for each in every_sample() if each.expected.verdict is not None]
EACH_LEAD = pytest.mark.parametrize("each", LEADS, ids=lambda each: each.name)


@pytest.fixture(scope="module")
def lists_and_numbers(tmp_path_factory: pytest.TempPathFactory) -> tuple[Agency, Rubric]:
    shipped = config.load(tmp_path_factory.mktemp("home"), {})
    return lists.agency(shipped), lists.rubric(shipped)


@EACH_LEAD
def test_the_verdict_follows_from_the_facts(each: LabelledMail, lists_and_numbers: tuple[Agency, Rubric]) -> None:
    assert each.expected.verdict == assessment_of(each, lists_and_numbers).verdict


@EACH_LEAD
def test_the_levels_follow_from_the_facts(each: LabelledMail, lists_and_numbers: tuple[Agency, Rubric]) -> None:
    assessment = assessment_of(each, lists_and_numbers)
    assert each.expected.levels in ({}, {dimension: assessment.level(dimension).number for dimension in BANT})


def test_a_late_and_messy_answer_costs_both_premiums(lists_and_numbers: tuple[Agency, Rubric]) -> None:
    assert assessment_of(sample("answer-late-and-chaotic"), lists_and_numbers).premium == 20


def assessment_of(each: LabelledMail, lists_and_numbers: tuple[Agency, Rubric]) -> Assessment:
    opening = sample(each.expected.joins) if each.expected.joins else None
    case = case_of(
        each,
        true_reading(each),
        true_reading(opening) if opening else None,
        opened_on=mailed_on(opening) if opening else None,
    )
    return assess(case, *lists_and_numbers)
