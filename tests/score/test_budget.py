"""The level of Budget: what is stated, against what such work costs at least."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import Unpack

import pytest

from extract.brief import Money, PaidIn, Period, Vat
from score.agency import Agency, Service
from score.assess import assess
from score.assessment import Dimension
from score.case import Case
from score.rubric import Rubric
from score.rules import Rule
from tests.score.cases import (
    AGENCY,
    CLIENT,
    CLIENT_BY_CHOICE,
    CLIENT_NEVER_AGAIN,
    Facts,
    assessed,
    case,
    euros,
    level,
    money,
)


def webshop(**facts: Unpack[Facts]) -> Case:
    """Make a case that asks for a webshop, of €20,000 at least."""
    facts["services"] = ("webshop",)
    return case(**facts)


def budget(judged: Case, agency: Agency = AGENCY) -> tuple[float | None, Rule]:
    return level(Dimension.BUDGET, judged, agency)


TABLE: dict[str, tuple[Case, float | None, Rule]] = {
    "at the minimum": (webshop(budget=20_000), 1.0, Rule.BUDGET_AT_MINIMUM),
    "a euro below the minimum": (webshop(budget=19_999), 0.25, Rule.BUDGET_BELOW_SILENT),
    "a range wholly above": (webshop(budget=euros(20_000, 30_000)), 1.0, Rule.BUDGET_AT_MINIMUM),
    "a range that ends at the minimum": (
        webshop(budget=euros(12_000, 20_000)),
        0.5,
        Rule.BUDGET_REACHES_MINIMUM,
    ),
    "a range that ends just below": (webshop(budget=euros(12_000, 19_999)), 0.25, Rule.BUDGET_BELOW_SILENT),
    "a floor below the minimum, open upwards": (
        webshop(budget=money(5_000, None)),
        0.5,
        Rule.BUDGET_REACHES_MINIMUM,
    ),
    "a floor at the minimum": (webshop(budget=money(20_000, None)), 1.0, Rule.BUDGET_AT_MINIMUM),
    "a ceiling at the minimum": (webshop(budget=money(None, 20_000)), 1.0, Rule.BUDGET_AT_MINIMUM),
    "approved but not stated": (webshop(approved=True), 0.5, Rule.BUDGET_APPROVED_UNSTATED),
    "not yet approved": (webshop(approved=False), None, Rule.BUDGET_UNKNOWN),
    "below, and open on scope": (webshop(budget=15_000, flexible=True), 0.25, Rule.BUDGET_BELOW_OPEN),
    "below, and silent on scope": (webshop(budget=15_000), 0.25, Rule.BUDGET_BELOW_SILENT),
    "below, and fixed": (webshop(budget=15_000, flexible=False), 0.0, Rule.BUDGET_FIXED_BELOW),
    "half of the minimum": (webshop(budget=10_000), 0.25, Rule.BUDGET_BELOW_SILENT),
    "a euro under half": (webshop(budget=9_999), 0.0, Rule.BUDGET_FAR_BELOW),
    "under half, yet open on scope": (webshop(budget=9_999, flexible=True), 0.0, Rule.BUDGET_FAR_BELOW),
    "equity": (webshop(paid_in=PaidIn.EQUITY), 0.0, Rule.BUDGET_NO_MONEY),
    "exposure": (webshop(paid_in=PaidIn.EXPOSURE), 0.0, Rule.BUDGET_NO_MONEY),
    "nothing": (webshop(paid_in=PaidIn.NOTHING), 0.0, Rule.BUDGET_NO_MONEY),
    "money, without an amount": (webshop(paid_in=PaidIn.MONEY), None, Rule.BUDGET_UNKNOWN),
    "an amount beside equity": (
        webshop(budget=20_000, paid_in=PaidIn.EQUITY),
        1.0,
        Rule.BUDGET_AT_MINIMUM,
    ),
    "not a word": (webshop(), None, Rule.BUDGET_UNKNOWN),
}


@pytest.mark.parametrize(("judged", "expected", "rule"), TABLE.values(), ids=TABLE.keys())
def test_the_level_of(judged: Case, expected: float | None, rule: Rule) -> None:
    assert (expected, rule) == budget(judged)


def test_the_reason_names_amount_and_minimum() -> None:
    found = assessed(webshop(budget=euros(12_000, 19_000))).level(Dimension.BUDGET)
    assert (("amount", "19000 EUR"), ("minimum", "20000 EUR")) == found.params


def test_the_reason_quotes_the_words_that_state_it() -> None:
    found = assessed(webshop(budget=25_000)).level(Dimension.BUDGET)
    assert found.span is not None
    assert "budget" == found.span.quote


COMPARED: dict[str, tuple[Money, float | None]] = {
    "VAT is taken off before comparing": (money(24_200, 24_200, vat=Vat.INCLUDED), 1.0),
    "a euro less with VAT is below": (money(24_199, 24_199, vat=Vat.INCLUDED), 0.25),
    "an amount without VAT stands as it is": (money(20_000, 20_000, vat=Vat.EXCLUDED), 1.0),
    "dollars count at the configured rate": (money(23_256, 23_256, "USD"), 1.0),
    "a dollar less is below": (money(23_255, 23_255, "USD"), 0.25),
    "a currency without a rate can't be compared": (money(900_000, 900_000, "JPY"), None),
    "no currency means our own": (money(20_000, 20_000, None), 1.0),
    "a price per hour has no end": (money(150, 150, period=Period.HOUR), None),
    "a price per day has no end": (money(1_200, 1_200, period=Period.DAY), None),
    "a month's price without a term has no end": (money(2_000, 2_000, period=Period.MONTH), None),
    "a term of months counts whole where we have no retainer": (
        money(2_000, 2_000, period=Period.MONTH, months=10),
        1.0,
    ),
    "a month less of it is below": (money(2_000, 2_000, period=Period.MONTH, months=9), 0.25),
    "a year's budget is compared as a project's": (money(20_000, 20_000, period=Period.YEAR), 1.0),
    "no end at all is no amount": (money(None, None), None),
}


@pytest.mark.parametrize(("stated", "expected"), COMPARED.values(), ids=COMPARED.keys())
def test_before_comparing(stated: Money, expected: float | None) -> None:
    assert expected == budget(webshop(budget=stated))[0]


@pytest.mark.parametrize(("amount", "expected"), [(2_000, 1.0), (1_999, 0.25), (999, 0.0)])
def test_a_retainer_is_compared_with_its_own_minimum(amount: int, expected: float) -> None:
    stated = money(amount, amount, period=Period.MONTH)
    assert expected == budget(case(budget=stated, services=("campaign",)))[0]


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        (40_000, (1.0, Rule.BUDGET_AT_MINIMUM)),
        (12_000, (None, Rule.BUDGET_MINIMUM_UNCLEAR)),
        (2_000, (0.0, Rule.BUDGET_FAR_BELOW)),
    ],
    ids=["above the highest minimum", "between the two", "under half of the lowest"],
)
def test_without_a_known_service_the_lowest_and_the_highest_minimum_must_agree(
    amount: int, expected: tuple[float | None, Rule]
) -> None:
    assert expected == budget(case(budget=amount))


def test_minimums_that_agree_on_the_level_agree_whatever_the_rule() -> None:
    assert (0.0, Rule.BUDGET_FIXED_BELOW) == budget(case(budget=4_000, flexible=False))


@pytest.mark.parametrize(("share", "expected"), [(0, Rule.BUDGET_BELOW_SILENT), (1, Rule.BUDGET_FAR_BELOW)])
def test_an_owner_may_call_no_budget_hopeless_or_each_that_is_below(share: int, expected: Rule) -> None:
    cheap = webshop(budget=1 if share == 0 else 19_999)
    found = assess(cheap, AGENCY, Rubric(hopeless_below=Fraction(share))).level(Dimension.BUDGET)
    assert expected == found.rule


def test_a_budget_that_meets_every_minimum_is_shown_beside_the_highest() -> None:
    params = assessed(case(budget=50_000)).level(Dimension.BUDGET).params
    assert (("amount", "50000 EUR"), ("minimum", "40000 EUR")) == params


def test_of_several_services_the_highest_minimum_counts() -> None:
    assert 0.25 == budget(case(budget=15_000, services=("website", "webshop")))[0]


def test_a_service_not_offered_sets_no_minimum() -> None:
    assert 1.0 == budget(case(budget=10_000, services=("website", "print-work")))[0]


def test_a_service_without_a_minimum_takes_the_agency_s() -> None:
    agency = replace(AGENCY, services=(*AGENCY.services, Service(key="audit")))
    assert [1.0, 0.25] == [budget(case(budget=amount, services=("audit",)), agency)[0] for amount in (7_500, 7_499)]


def test_an_agency_without_services_has_its_own_minimum() -> None:
    agency = Agency(minimum=Decimal(5_000))
    assert [1.0, 0.25] == [budget(case(budget=amount), agency)[0] for amount in (5_000, 4_999)]


def test_for_a_listed_client_an_unsaid_budget_counts_as_half_for_the_list() -> None:
    assert (0.5, Rule.BUDGET_RETURNING_CLIENT) == budget(webshop(address=CLIENT))


def test_a_client_by_choice_is_a_client_too() -> None:
    assert (0.5, Rule.BUDGET_RETURNING_CLIENT) == budget(webshop(address=CLIENT_BY_CHOICE))


def test_a_client_never_again_has_no_easier_budget() -> None:
    assert (None, Rule.BUDGET_UNKNOWN) == budget(webshop(address=CLIENT_NEVER_AGAIN))


def test_a_listed_client_has_the_minimum_for_clients() -> None:
    assert 1.0 == budget(webshop(address=CLIENT, budget=800))[0]


@pytest.mark.parametrize(("amount", "expected"), [(3_000, 1.0), (2_999, 0.25)])
def test_the_minimum_for_clients_can_be_set(amount: int, expected: float) -> None:
    agency = replace(AGENCY, minimum_returning=Decimal(3_000))
    assert expected == budget(webshop(address=CLIENT, budget=amount), agency)[0]


@pytest.mark.parametrize("company", ["Molenaar Fietsen", "molenaar fietsen B.V.", "MOLENAAR FIETSEN BV"])
def test_a_client_is_known_by_company(company: str) -> None:
    assert Rule.BUDGET_RETURNING_CLIENT == budget(webshop(company=company))[1]


@pytest.mark.parametrize("address", ["Fenna@Molenaar.example", "fenna@shop.molenaar.example"])
def test_a_client_is_known_by_domain(address: str) -> None:
    assert Rule.BUDGET_RETURNING_CLIENT == budget(webshop(address=address))[1]


@pytest.mark.parametrize("address", ["fenna@notmolenaar.example", "molenaar.example@mail.example"])
def test_an_address_that_only_looks_like_a_client_s_is_not_one(address: str) -> None:
    assert Rule.BUDGET_UNKNOWN == budget(webshop(address=address))[1]


def test_a_company_whose_name_only_begins_like_a_client_s_is_not_one() -> None:
    assert Rule.BUDGET_UNKNOWN == budget(webshop(company="Molenaar"))[1]


def test_a_client_s_retainer_is_held_against_the_minimum_for_clients() -> None:
    judged = case(services=("seo",), address=CLIENT, budget=money(500, 500, period=Period.MONTH))
    assert (1.0, Rule.BUDGET_AT_MINIMUM) == budget(judged)


def test_a_retainer_without_an_upper_end_has_none_over_its_term_either() -> None:
    judged = webshop(budget=money(1_500, None, period=Period.MONTH, months=12))
    assert (0.5, Rule.BUDGET_REACHES_MINIMUM) == budget(judged)


MINIMUMS_SHOWN: dict[str, tuple[Money, str]] = {
    "the highest, for enough": (euros(50_000), "40000 EUR"),
    "the highest, for a range that reaches it": (euros(2_000, 60_000), "40000 EUR"),
    "the lowest, for too little": (euros(1_000), "5000 EUR"),
}


@pytest.mark.parametrize(("stated", "minimum"), MINIMUMS_SHOWN.values(), ids=MINIMUMS_SHOWN.keys())
def test_where_the_service_is_unknown_the_minimum_that_tells_is(stated: Money, minimum: str) -> None:
    params = dict(assessed(case(budget=stated)).level(Dimension.BUDGET).params)
    assert minimum == params["minimum"]
