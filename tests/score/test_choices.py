"""What a named person chooses, and what the owner's list of clients does, at the gates."""

from dataclasses import replace
from decimal import Decimal

import pytest

from extract.brief import PaidIn
from score.assessment import Verdict
from score.case import Case, Gate
from score.rules import Rule
from tests.score.cases import (
    AGENCY,
    BRAND,
    CLIENT,
    CLIENT_BY_CHOICE,
    HARD,
    REFUSED,
    all_four,
    assessed,
    choice,
    gate,
    verdict,
)

TOO_LITTLE = 9_000


def test_a_choice_for_the_budget_leads_on_to_pursue() -> None:
    assert Verdict.PURSUE == verdict(all_four(budget=TOO_LITTLE, address=BRAND, choices=(choice(Gate.BUDGET),)))


def test_a_choice_for_a_hard_client_leads_on_to_pursue() -> None:
    assert Verdict.PURSUE == verdict(all_four(signs=HARD, choices=(choice(Gate.ENJOY, premium=25),)))


def test_a_choice_lifts_no_other_gate() -> None:
    judged = all_four(budget=TOO_LITTLE, address=BRAND, signs=HARD, choices=(choice(Gate.BUDGET),))
    assert Rule.GATE_HARD_POOR == gate(judged)[1]


def test_the_gates_below_a_choice_still_apply() -> None:
    judged = all_four(budget=TOO_LITTLE, address=BRAND, decides=None, choices=(choice(Gate.BUDGET),))
    assert (Verdict.HOMEWORK, Rule.GATE_OPEN_QUESTIONS) == gate(judged)


def test_a_choice_for_a_hard_client_does_not_raise_the_fit() -> None:
    judged = all_four(signs=HARD, forward=1, choices=(choice(Gate.ENJOY),))
    assert (Verdict.NEEDS_HUMAN, Rule.GATE_FIT_TOO_LOW) == gate(judged)


def test_a_choice_does_not_make_a_budget_of_a_quarter_adequate() -> None:
    assert Verdict.HOMEWORK == verdict(all_four(budget=15_000, choices=(choice(Gate.BUDGET),)))


def test_a_choice_stands_behind_the_verdict_with_name_and_reason() -> None:
    reasons = assessed(all_four(signs=HARD, choices=(choice(Gate.ENJOY),))).reasons
    assert (Rule.GATE_CHOSEN, (("by", "Noor"), ("reason", "we want this one"))) == (reasons[1].rule, reasons[1].params)


HELD: dict[str, Case] = {
    "work that we do not offer": all_four(address=CLIENT, services=("print-work",)),
    "an excluded business": all_four(address=CLIENT, excluded_business="gambling"),
    "no pay": all_four(address=CLIENT, budget=None, paid_in=PaidIn.NOTHING),
    "an excuse": all_four(address=CLIENT, homework=(REFUSED,)),
}


@pytest.mark.parametrize("judged", HELD.values(), ids=HELD.keys())
def test_a_client_on_the_list_is_never_declined_for(judged: Case) -> None:
    assert (Verdict.NEEDS_HUMAN, Rule.GATE_CLIENT_NOT_DECLINED) == gate(judged)


def test_what_would_have_declined_a_client_is_told_second() -> None:
    assert Rule.GATE_UNPAID == assessed(HELD["no pay"]).reasons[1].rule


def test_too_little_money_of_a_client_is_a_choice() -> None:
    agency = replace(AGENCY, minimum_returning=Decimal(3_000))
    assert (Verdict.CHOOSE, Rule.GATE_BUDGET_CHOICE) == gate(all_four(address=CLIENT, budget=1_000), agency)


def test_a_client_by_choice_is_a_choice() -> None:
    assert (Verdict.CHOOSE, Rule.GATE_HARD_CHOICE) == gate(all_four(address=CLIENT_BY_CHOICE))


def test_a_client_by_choice_with_too_little_for_the_premium_goes_to_a_person() -> None:
    agency = replace(AGENCY, minimum_returning=Decimal(30_000))
    judged = all_four(address=CLIENT_BY_CHOICE, budget=30_000)
    assert (Verdict.NEEDS_HUMAN, Rule.GATE_CLIENT_NOT_DECLINED) == gate(judged, agency)
