"""What slow, messy or chosen clients add to the price."""

from datetime import date

import pytest

from score.case import AskId, Case, Gate
from score.rubric import Rubric
from score.rules import Rule
from tests.score.cases import AGENCY, COMPLETE, HARD, WAITING, all_four, assessed, choice, homework, span

LATE = homework(answered_on=date(2026, 12, 2), answered=(AskId.BUDGET,))
ON_THE_DAY = homework(answered_on=date(2026, 12, 1), answered=(AskId.BUDGET,))
MESSY = homework(answered_on=date(2026, 11, 26), answered=(AskId.BUDGET,), messy=span("see nine attachments"))

PREMIUMS: dict[str, tuple[Case, int]] = {
    "nothing, for no homework": (all_four(), 0),
    "nothing, for homework well done": (all_four(homework=(COMPLETE,)), 0),
    "nothing, while homework is out": (all_four(homework=(WAITING,), today=date(2026, 12, 20)), 0),
    "nothing, for an answer on the last day": (all_four(homework=(ON_THE_DAY,)), 0),
    "a tenth, for an answer a day late": (all_four(homework=(LATE,)), 10),
    "a tenth, for a messy answer": (all_four(homework=(MESSY,)), 10),
    "both, for a late round and a messy one": (all_four(homework=(LATE, MESSY)), 20),
    "a tenth once, for two late rounds": (all_four(homework=(LATE, LATE)), 10),
    "what the person said, for a choice": (all_four(signs=HARD, choices=(choice(Gate.ENJOY, premium=30),)), 30),
    "nothing, for a choice without a premium": (all_four(signs=HARD, choices=(choice(Gate.ENJOY),)), 0),
}


@pytest.mark.parametrize(("judged", "expected"), PREMIUMS.values(), ids=PREMIUMS.keys())
def test_the_premium_is(judged: Case, expected: int) -> None:
    assert expected == assessed(judged).premium


def test_every_part_has_its_reason() -> None:
    judged = all_four(homework=(LATE, MESSY), choices=(choice(Gate.ENJOY, premium=30),))
    assert [Rule.PREMIUM_BASE, Rule.PREMIUM_LATE, Rule.PREMIUM_MESSY, Rule.PREMIUM_CHOSEN] == [
        reason.rule for reason in assessed(judged, AGENCY, Rubric(premium_base=5)).premium_reasons
    ]


def test_a_messy_answer_is_quoted() -> None:
    assert MESSY.messy == assessed(all_four(homework=(MESSY,))).premium_reasons[0].span


def test_a_chosen_premium_names_who_chose_it() -> None:
    judged = all_four(signs=HARD, choices=(choice(Gate.ENJOY, premium=30),))
    assert (("percent", "30"), ("by", "Noor")) == assessed(judged).premium_reasons[0].params


@pytest.mark.parametrize(
    ("rubric", "expected"),
    [(Rubric(premium_late=3), 13), (Rubric(premium_messy=3), 13), (Rubric(premium_base=3), 23)],
    ids=["late", "messy", "base"],
)
def test_each_part_can_be_set(rubric: Rubric, expected: int) -> None:
    assert expected == assessed(all_four(homework=(LATE, MESSY)), AGENCY, rubric).premium


def test_each_part_is_told_with_its_percentage() -> None:
    rubric = Rubric(premium_base=5, premium_late=7, premium_messy=9)
    reasons = assessed(all_four(homework=(LATE, MESSY)), AGENCY, rubric).premium_reasons
    assert [
        (Rule.PREMIUM_BASE, (("percent", "5"),)),
        (Rule.PREMIUM_LATE, (("percent", "7"),)),
        (Rule.PREMIUM_MESSY, (("percent", "9"),)),
    ] == [(reason.rule, reason.params) for reason in reasons]
