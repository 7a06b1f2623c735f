"""Where the numbers of an owner are put, and facts that stand beside them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any, TypeAlias, Unpack

from extract.brief import Money, Period, Vat
from score.agency import Agency, Service
from score.assessment import Assessment, Dimension, Verdict
from score.case import AskId, Case
from score.rubric import Rubric
from score.rules import Rule
from tests.score.cases import AGENCY, RECEIVED_ON, RUBRIC, SENT_ON, Facts, all_four, homework

Number: TypeAlias = Any
"""An int, a Decimal or a Fraction: what the field that it is for takes."""

Owner = tuple[Agency, Rubric]


@dataclass(frozen=True, kw_only=True)
class Line:
    """A number that facts are compared with.

    `fact` takes the number, and how many steps beside it the fact is to
    stand; `expected` is what is told one step below, at, and one step above.
    """

    key: str
    what: str
    owner: Callable[[Number], Owner]
    numbers: tuple[Number, Number]
    fact: Callable[[Number, int], Case]
    told: Callable[[Assessment], object]
    expected: tuple[object, object, object]


@dataclass(frozen=True, kw_only=True)
class Part:
    """A number that is added or counted: what is told of a case where it is a little less, itself, a little more."""

    owner: Callable[[Number], Owner]
    case: Case
    told: Callable[[Assessment], object]
    expected: dict[Number, object]


CENT = Decimal("0.01")


# What is told of an assessment


def verdict(assessment: Assessment) -> Verdict:
    return assessment.verdict


def score(assessment: Assessment) -> Fraction | None:
    return assessment.score


def premium(assessment: Assessment) -> int:
    return assessment.premium


def asked(assessment: Assessment) -> tuple[AskId, ...]:
    return tuple(ask.id for ask in assessment.asks)


def rule_of(dimension: Dimension) -> Callable[[Assessment], Rule]:
    return lambda assessment: assessment.level(dimension).rule


# Where a number of the agency or of the rubric is put


def of_rubric(name: str, rubric: Rubric = RUBRIC) -> Callable[[Number], Owner]:
    return lambda number: (AGENCY, replace(rubric, **{name: number}))


def of_weights(name: str, part: str) -> Callable[[Number], Owner]:
    return lambda number: (AGENCY, replace(RUBRIC, **{name: replace(getattr(RUBRIC, name), **{part: number})}))


def of_agency(name: str, agency: Agency = AGENCY) -> Callable[[Number], Owner]:
    return lambda number: (replace(agency, services=(), **{name: number}), RUBRIC)


def of_service(name: str) -> Callable[[Number], Owner]:
    return lambda number: (Agency(services=(Service(key="website", **{name: number}),)), RUBRIC)


def of_dollar(number: Number) -> Owner:
    return Agency(minimum=10_000 * number, rates=(("USD", number),)), RUBRIC


# Facts that stand beside a number


def costing(
    amount: Decimal,
    currency: str = "EUR",
    period: Period = Period.PROJECT,
    vat: Vat | None = None,
    **facts: Unpack[Facts],
) -> Case:
    """A website for one amount."""
    stated = Money(low=amount, high=amount, currency=currency, period=period, months=None, vat=vat)
    facts["budget"], facts["services"] = stated, ("website",)
    return all_four(**facts)


def after(days: int) -> str:
    """A day some days after the mail came."""
    return (RECEIVED_ON + timedelta(days=days)).isoformat()


def answered(due_days: int, days: int) -> Case:
    """All four, and homework that came back some days after it was due."""
    due_on = SENT_ON + timedelta(days=due_days)
    came = homework(answered_on=due_on + timedelta(days=days), answered=(AskId.BUDGET,))
    return all_four(homework=(replace(came, due_on=due_on),))


def rated(fit: Fraction, eighths: int, **facts: Unpack[Facts]) -> Case:
    """All four, and an owner's rating some eighths beside a mean of enjoy and forward."""
    quarters = int(8 * fit) + eighths
    forward = min(quarters - 1, 4)
    facts["enjoy"], facts["forward"] = quarters - forward, forward
    return all_four(**facts)
