"""Every number of the rubric and of the agency: what is judged just below it, at it, and just above it.

A line is a number that facts are compared with, tried where it stands and where it was moved to.
A part is a number that is added or counted: it is moved itself.
The last tests hold both tables against `config.toml`, so that no number goes without.
"""

import tomllib
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest

from extract.brief import Period, Vat
from score.assess import assess
from score.assessment import Dimension, Verdict
from score.case import AskId
from score.rubric import Rubric
from score.rules import Rule
from score.timeline import first_day_within, months_after
from tests.house.checkout import CHECKOUT
from tests.score.cases import AGENCY, CLIENT, COMPLETE, HARD, PARTIAL, RECEIVED_ON, all_four, case, homework, span
from tests.score.edges import (
    CENT,
    Line,
    Number,
    Part,
    after,
    answered,
    asked,
    costing,
    of_agency,
    of_dollar,
    of_rubric,
    of_service,
    of_weights,
    premium,
    rated,
    rule_of,
    score,
    verdict,
)

MOVED = Rubric(fit_floor_quiet=Fraction(1, 4), fit_floor_busy=Fraction(3, 4), quiet_below_leads=2)
"""Floors that differ, so that it shows which of them is asked for."""

BUDGET, TIMELINE = rule_of(Dimension.BUDGET), rule_of(Dimension.TIMELINE)
HOMEWORK = rule_of(Dimension.HOMEWORK)
AGAINST_MINIMUM = (Rule.BUDGET_BELOW_SILENT, Rule.BUDGET_AT_MINIMUM, Rule.BUDGET_AT_MINIMUM)
MONEY = (
    Line(
        key="agency.minimum",
        what="a budget against the minimum",
        owner=of_agency("minimum"),
        numbers=(Decimal(7_500), Decimal(9_000)),
        fact=lambda minimum, cents: costing(minimum + cents * CENT),
        told=BUDGET,
        expected=AGAINST_MINIMUM,
    ),
    Line(
        key="rubric.hopeless_below",
        what="a budget against the share of the minimum under which it is hopeless",
        owner=of_rubric("hopeless_below"),
        numbers=(Fraction(1, 2), Fraction(3, 10)),
        fact=lambda share, cents: costing(Decimal(float(share * 10_000)) + cents * CENT, flexible=True),
        told=BUDGET,
        expected=(Rule.BUDGET_FAR_BELOW, Rule.BUDGET_BELOW_OPEN, Rule.BUDGET_BELOW_OPEN),
    ),
    Line(
        key="agency.minimum_returning",
        what="a client's budget against the minimum for clients",
        owner=of_agency("minimum_returning"),
        numbers=(Decimal(1_000), Decimal(2_000)),
        fact=lambda minimum, cents: costing(minimum + cents * CENT, address=CLIENT),
        told=BUDGET,
        expected=AGAINST_MINIMUM,
    ),
    Line(
        key="agency.services.minimum",
        what="a budget against the service's own minimum",
        owner=of_service("minimum"),
        numbers=(Decimal(10_000), Decimal(12_000)),
        fact=lambda minimum, cents: costing(minimum + cents * CENT),
        told=BUDGET,
        expected=AGAINST_MINIMUM,
    ),
    Line(
        key="agency.services.minimum_monthly",
        what="a retainer against the service's minimum a month",
        owner=of_service("minimum_monthly"),
        numbers=(Decimal(1_500), Decimal(2_000)),
        fact=lambda minimum, cents: costing(minimum + cents * CENT, period=Period.MONTH),
        told=BUDGET,
        expected=AGAINST_MINIMUM,
    ),
    Line(
        key="agency.vat_percent",
        what="a budget with VAT against a minimum without",
        owner=of_agency("vat_percent", replace(AGENCY, minimum=Decimal(10_000))),
        numbers=(Decimal(21), Decimal(25)),
        fact=lambda percent, cents: costing(100 * (100 + percent) + cents * CENT, vat=Vat.INCLUDED),
        told=BUDGET,
        expected=AGAINST_MINIMUM,
    ),
    Line(
        key="agency.rates",
        what="ten thousand dollars against a minimum of what they are worth",
        owner=of_dollar,
        numbers=(Decimal("0.86"), Decimal("1.25")),
        fact=lambda _, cents: costing(10_000 + cents * CENT, "USD"),
        told=BUDGET,
        expected=AGAINST_MINIMUM,
    ),
    Line(
        key="rubric.premium_hard",
        what="a hard client's budget against minimum and premium",
        owner=of_rubric("premium_hard"),
        numbers=(25, 40),
        fact=lambda percent, cents: costing(Decimal(100 * (100 + percent)) + cents * CENT, signs=HARD),
        told=verdict,
        expected=(Verdict.DECLINE, Verdict.CHOOSE, Verdict.CHOOSE),
    ),
)
DAYS = (
    Line(
        key="agency.services.lead_weeks",
        what="a deadline against the time that the work takes",
        owner=of_service("lead_weeks"),
        numbers=(10, 14),
        fact=lambda weeks, days: case(services=("website",), deadline=after(7 * weeks + days)),
        told=TIMELINE,
        expected=(Rule.TIMELINE_TIGHT_UNCLEAR, Rule.TIMELINE_SOON, Rule.TIMELINE_SOON),
    ),
    Line(
        key="rubric.soon_days",
        what="a start soon or not",
        owner=of_rubric("soon_days"),
        numbers=(35, 20),
        fact=lambda number, days: all_four(start=after(number + days)),
        told=TIMELINE,
        expected=(Rule.TIMELINE_SOON, Rule.TIMELINE_SOON, Rule.TIMELINE_WITHIN_MONTHS),
    ),
    Line(
        key="rubric.later_months",
        what="a start for now or for later",
        owner=of_rubric("later_months"),
        numbers=(6, 9),
        fact=lambda months, days: all_four(start=str(months_after(RECEIVED_ON, months) + timedelta(days=days))),
        told=verdict,
        expected=(Verdict.PURSUE, Verdict.PURSUE, Verdict.NURTURE),
    ),
    Line(
        key="rubric.later_months",
        what="the day on which a start for later comes near",
        owner=of_rubric("later_months"),
        numbers=(6, 9),
        fact=lambda months, days: all_four(
            start="2027-11-15", today=first_day_within(months, date(2027, 11, 15)) + timedelta(days=days)
        ),
        told=verdict,
        expected=(Verdict.NURTURE, Verdict.HOMEWORK, Verdict.HOMEWORK),
    ),
    Line(
        key="rubric.nurture_days",
        what="the day on which one who only looked around is written to",
        owner=of_rubric("nurture_days"),
        numbers=(90, 30),
        fact=lambda number, days: all_four(
            start=None, exploring=True, today=RECEIVED_ON + timedelta(days=number + days)
        ),
        told=verdict,
        expected=(Verdict.NURTURE, Verdict.HOMEWORK, Verdict.HOMEWORK),
    ),
    Line(
        key="rubric.reminder_days",
        what="silence after the reminder",
        owner=of_rubric("reminder_days"),
        numbers=(7, 10),
        fact=lambda number, days: all_four(
            budget=None,
            start="2027-03-01",
            homework=(homework(reminded_on=RECEIVED_ON),),
            today=RECEIVED_ON + timedelta(days=number + days),
        ),
        told=verdict,
        expected=(Verdict.HOMEWORK, Verdict.HOMEWORK, Verdict.NURTURE),
    ),
    Line(
        key="rubric.homework_rounds",
        what="the rounds of questions that were answered in part",
        owner=of_rubric("homework_rounds"),
        numbers=(2, 3),
        fact=lambda rounds, more: all_four(budget=None, homework=(PARTIAL,) * (rounds + more)),
        told=verdict,
        expected=(Verdict.HOMEWORK, Verdict.NEEDS_HUMAN, Verdict.NEEDS_HUMAN),
    ),
    Line(
        key="rubric.homework_days",
        what="an answer against the day on which it was due",
        owner=of_rubric("homework_days"),
        numbers=(7, 10),
        fact=answered,
        told=HOMEWORK,
        expected=(Rule.HOMEWORK_COMPLETE, Rule.HOMEWORK_COMPLETE, Rule.HOMEWORK_LATE),
    ),
)
QUIET, HALFWAY, BUSY = Fraction(1, 4), Fraction(1, 2), Fraction(3, 4)
AGAINST_FLOOR = (Verdict.NEEDS_HUMAN, Verdict.PURSUE, Verdict.PURSUE)
LOAD = (
    Line(
        key="rubric.fit_floor",
        what="fit against the floor",
        owner=of_rubric("fit_floor", MOVED),
        numbers=(HALFWAY, Fraction(5, 8)),
        fact=lambda floor, eighths: rated(floor, eighths, pursue_leads=2),
        told=verdict,
        expected=AGAINST_FLOOR,
    ),
    Line(
        key="rubric.fit_floor_quiet",
        what="fit against the floor of a quiet pipeline",
        owner=of_rubric("fit_floor_quiet", MOVED),
        numbers=(HALFWAY, QUIET),
        fact=lambda floor, eighths: rated(floor, eighths, pursue_leads=1),
        told=verdict,
        expected=AGAINST_FLOOR,
    ),
    Line(
        key="rubric.fit_floor_busy",
        what="fit against the floor of a full pipeline",
        owner=of_rubric("fit_floor_busy", MOVED),
        numbers=(HALFWAY, BUSY),
        fact=lambda floor, eighths: rated(floor, eighths, pursue_leads=8),
        told=verdict,
        expected=AGAINST_FLOOR,
    ),
    Line(
        key="rubric.quiet_below_leads",
        what="leads in pursuit, few enough for a lower floor",
        owner=of_rubric("quiet_below_leads", MOVED),
        numbers=(2, 4),
        fact=lambda number, leads: rated(QUIET, 0, pursue_leads=number + leads),
        told=verdict,
        expected=(Verdict.PURSUE, Verdict.NEEDS_HUMAN, Verdict.NEEDS_HUMAN),
    ),
    Line(
        key="rubric.busy_from_leads",
        what="leads in pursuit, enough for a higher floor",
        owner=of_rubric("busy_from_leads", MOVED),
        numbers=(8, 5),
        fact=lambda number, leads: rated(HALFWAY, 0, pursue_leads=number + leads),
        told=verdict,
        expected=(Verdict.PURSUE, Verdict.NEEDS_HUMAN, Verdict.NEEDS_HUMAN),
    ),
    Line(
        key="rubric.busy_from_weeks",
        what="weeks of work promised, enough for a higher floor",
        owner=of_rubric("busy_from_weeks", MOVED),
        numbers=(12, 8),
        fact=lambda number, weeks: rated(HALFWAY, 0, pursue_leads=2, weeks_booked=number + weeks),
        told=verdict,
        expected=(Verdict.PURSUE, Verdict.NEEDS_HUMAN, Verdict.NEEDS_HUMAN),
    ),
)
LINES = (*MONEY, *DAYS, *LOAD)
DRAWN = [
    pytest.param(line, number, id=f"{line.key}: {line.what}, at {number}") for line in LINES for number in line.numbers
]


@pytest.mark.parametrize(("line", "number"), DRAWN)
def test_below_at_and_above_the_line_of(line: Line, number: Number) -> None:
    agency, rubric = line.owner(number)
    assert line.expected == tuple(line.told(assess(line.fact(number, step), agency, rubric)) for step in (-1, 0, 1))


UNSTATED = all_four(budget=None, approved=True)
LATE, MESSY = answered(7, 1), all_four(homework=(replace(COMPLETE, messy=span("see nine attachments")),))
PARTS: dict[str, Part] = {
    # All four at 1, and fit unknown: 100 × (0.6 × 1 + 0.4 × ¼) = 70.
    "rubric.unknown_counts_as": Part(
        owner=of_rubric("unknown_counts_as"),
        case=all_four(),
        told=score,
        expected={Fraction("0.24"): Fraction("69.6"), Fraction("0.25"): 70, Fraction("0.26"): Fraction("70.4")},
    ),
    "rubric.weights.bant": Part(
        owner=of_weights("weights", "bant"),
        case=all_four(),
        told=score,
        expected={Fraction("0.59"): 69, Fraction("0.6"): 70, Fraction("0.61"): 71},
    ),
    "rubric.weights.fit": Part(
        owner=of_weights("weights", "fit"),
        case=all_four(),
        told=score,
        expected={Fraction("0.36"): 69, Fraction("0.4"): 70, Fraction("0.44"): 71},
    ),
    "rubric.weights.homework": Part(
        owner=of_weights("weights", "homework"),
        case=all_four(),
        told=score,
        expected={Fraction("-0.04"): 69, Fraction(0): 70, Fraction("0.04"): 71},
    ),
    # With homework, complete: 100 × (0.5 × 1 + 0.3 × ¼ + 0.2 × 1) = 77.5.
    "rubric.weights_with_homework.bant": Part(
        owner=of_weights("weights_with_homework", "bant"),
        case=all_four(homework=(COMPLETE,)),
        told=score,
        expected={Fraction("0.49"): 76.5, Fraction("0.5"): 77.5, Fraction("0.51"): 78.5},
    ),
    "rubric.weights_with_homework.fit": Part(
        owner=of_weights("weights_with_homework", "fit"),
        case=all_four(homework=(COMPLETE,)),
        told=score,
        expected={Fraction("0.26"): 76.5, Fraction("0.3"): 77.5, Fraction("0.34"): 78.5},
    ),
    "rubric.weights_with_homework.homework": Part(
        owner=of_weights("weights_with_homework", "homework"),
        case=all_four(homework=(COMPLETE,)),
        told=score,
        expected={Fraction("0.19"): 76.5, Fraction("0.2"): 77.5, Fraction("0.21"): 78.5},
    ),
    "rubric.premium_base": Part(
        owner=of_rubric("premium_base"), case=LATE, told=premium, expected={-1: 9, 0: 10, 1: 11}
    ),
    "rubric.premium_late": Part(
        owner=of_rubric("premium_late"), case=LATE, told=premium, expected={9: 9, 10: 10, 11: 11}
    ),
    "rubric.premium_messy": Part(
        owner=of_rubric("premium_messy"), case=MESSY, told=premium, expected={9: 9, 10: 10, 11: 11}
    ),
    "rubric.asks_at_most": Part(
        owner=of_rubric("asks_at_most"),
        case=case(),
        told=lambda assessment: len(assessment.asks),
        expected={3: 3, 4: 4, 5: 4},
    ),
    "rubric.asks_with_invitation": Part(
        owner=of_rubric("asks_with_invitation"),
        case=UNSTATED,
        told=asked,
        expected={1: (AskId.BUDGET,), 2: (AskId.BUDGET, AskId.MEETING), 3: (AskId.BUDGET, AskId.MEETING)},
    ),
}
MOVES = [pytest.param(part, number, id=f"{key} = {number}") for key, part in PARTS.items() for number in part.expected]


@pytest.mark.parametrize(("part", "number"), MOVES)
def test_a_little_less_a_little_more_of(part: Part, number: Number) -> None:
    assert part.expected[number] == part.told(assess(part.case, *part.owner(number)))


# That no number goes without


CONFIG = tomllib.loads((CHECKOUT / "config.toml").read_text(encoding="utf-8"))
FACTS = {"agency.weeks_booked"}  # what is held against `busy_from_weeks`
OFF = {"rubric.quiet_below_leads"}  # shipped as 0, below which no count lies


def numbers_of(table: dict[str, Number], name: str) -> dict[str, Number]:
    """The numbers of a table of the configuration and of the tables in it, by dotted key."""
    found: dict[str, Number] = {}
    for key, value in table.items():
        if isinstance(value, dict):
            found |= numbers_of(value, f"{name}.{key}")
        elif isinstance(value, int | float) and not isinstance(value, bool):
            found[f"{name}.{key}"] = value
    return found


def configured() -> set[str]:
    """Every number in [rubric] and [agency], those of the services once."""
    agency = {**CONFIG["agency"], "rates": 1}
    services = numbers_of(
        {key: value for service in agency.pop("services") for key, value in service.items()}, "agency.services"
    )
    return {*numbers_of(CONFIG["rubric"], "rubric"), *numbers_of(agency, "agency"), *services}


def test_every_number_of_the_configuration_has_its_edge() -> None:
    assert configured() - FACTS == {line.key for line in LINES} | PARTS.keys()


def tried(key: str) -> list[Number]:
    """The numbers beneath which, at which and above which a key was tried."""
    if part := PARTS.get(key):
        return list(part.expected)[1:2]
    return [number for line in LINES if line.key == key for number in line.numbers]


SHIPPED = {key: number for key, number in numbers_of(CONFIG["rubric"], "rubric").items() if key not in OFF}


@pytest.mark.parametrize(("key", "number"), SHIPPED.items(), ids=SHIPPED.keys())
def test_the_number_that_we_ship_is_among_those_tried(key: str, number: float) -> None:
    assert Fraction(str(number)) in tried(key)
