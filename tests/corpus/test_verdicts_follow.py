"""From the facts that the expectation files state, the scorer comes to the verdicts and levels that they name."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from email.utils import parsedate_to_datetime
from typing import Any

import pytest

from briefgate import config, lists
from extract.brief import (
    Brief,
    Contradiction,
    Day,
    Found,
    Impact,
    Intent,
    Money,
    PaidIn,
    Period,
    Signal,
    SignalGroup,
    SignalKind,
    Span,
    Vat,
)
from score.agency import Agency
from score.assess import assess
from score.assessment import BANT, Assessment
from score.case import AskId, Case, History, Homework
from score.rubric import Rubric
from tests.corpus.loading import SHIPPED, Expected, Fact, Sample, every_sample, sample

DEMO_DAY = date(2026, 11, 23)
LEADS = [each for each in every_sample() if each.expected.verdict is not None]
EACH_LEAD = pytest.mark.parametrize("each", LEADS, ids=lambda each: each.name)


@pytest.fixture(scope="module")
def lists_and_numbers(tmp_path_factory: pytest.TempPathFactory) -> tuple[Agency, Rubric]:
    shipped = config.load(tmp_path_factory.mktemp("home"), {})
    return lists.agency(shipped), lists.rubric(shipped)


@EACH_LEAD
def test_the_verdict_follows_from_the_facts(each: Sample, lists_and_numbers: tuple[Agency, Rubric]) -> None:
    assert each.expected.verdict == assess(case_of(each), *lists_and_numbers).verdict


@EACH_LEAD
def test_the_levels_follow_from_the_facts(each: Sample, lists_and_numbers: tuple[Agency, Rubric]) -> None:
    assessment = assess(case_of(each), *lists_and_numbers)
    assert each.expected.levels in ({}, bant_of(assessment))


def test_a_late_and_messy_answer_costs_both_premiums(lists_and_numbers: tuple[Agency, Rubric]) -> None:
    assert assess(case_of(sample("answer-late-and-chaotic")), *lists_and_numbers).premium == 20


def bant_of(assessment: Assessment) -> dict[str, float | None]:
    return {dimension.value: assessment.level(dimension).number for dimension in BANT}


def case_of(each: Sample) -> Case:
    """The lead as it stands once this mail has come: on its own day, or on the day of the demo."""
    expected, day = each.expected, mailed_on(each)
    opened = sample(expected.joins) if expected.joins else each
    brief = brief_of(opened.expected, mailed_on(opened))
    if opened is not each:
        brief = brief.merged_with(brief_of(expected, day))
    prospect = expected.prospect
    return Case(
        today=DEMO_DAY if each.path.parent == SHIPPED else day,
        received_on=mailed_on(opened),
        brief=brief,
        prospect_name=prospect.name if prospect else None,
        prospect_address=prospect.address if prospect else None,
        contradictions=tuple(
            Contradiction(clash.field, span(clash.first), span(clash.second)) for clash in expected.contradictions
        ),
        injections=tuple(span(quote) for quote in expected.injections),
        unread=expected.unread,
        history=History(homework=homework_of(expected)),
    )


def mailed_on(each: Sample) -> date:
    header = next(line for line in each.raw.decode("utf-8").splitlines() if line.startswith("Date: "))
    return parsedate_to_datetime(header.removeprefix("Date: ")).date()


def span(quote: str) -> Span:
    return Span(document="", passage="s1", start=0, end=len(quote), quote=quote)


def homework_of(expected: Expected) -> tuple[Homework, ...]:
    if expected.homework is None:
        return ()

    def sentence(group: SignalGroup) -> Span | None:
        return next((sign.span for sign in signals_of(expected) if sign.group is group), None)

    return (
        Homework(
            asked=tuple(AskId(ask) for ask in expected.homework.asked),
            sent_on=expected.homework.sent_on,
            due_on=expected.homework.due_on,
            answered_on=expected.homework.answered_on,
            answered=tuple(AskId(ask) for ask in expected.homework.answered),
            messy=sentence(SignalGroup.MESS),
            excuse=sentence(SignalGroup.EXCUSE),
            counter_offer=sentence(SignalGroup.COUNTER_OFFER),
        ),
    )


def signals_of(expected: Expected) -> tuple[Signal, ...]:
    return tuple(Signal(SignalKind(str(sign.value)), span(sign.quote)) for sign in expected.signals)


def brief_of(expected: Expected, stated_on: date) -> Brief:
    facts = {name: fact for name, fact in expected.fields.items() if name in Brief.__dataclass_fields__}
    return Brief(
        **{name: found(fact, READ_AS.get(name, as_stated), stated_on) for name, fact in facts.items()},
        budget=budget_of(expected, stated_on),
        services=tuple(found(fact, as_stated, stated_on) for fact in expected.services),
        signals=signals_of(expected),
    )


def budget_of(expected: Expected, stated_on: date) -> Found[Money] | None:
    fields = expected.fields
    stated = fields.get("budget_min") or fields.get("budget_max")
    if stated is None:
        return None

    def value(name: str) -> Any:  # noqa: ANN401  # a value of TOML, which only the field's name gives a type
        return fields[name].value if name in fields else None

    money = Money(
        low=None if value("budget_min") is None else Decimal(value("budget_min")),
        high=None if value("budget_max") is None else Decimal(value("budget_max")),
        currency=value("currency"),
        period=Period(value("budget_period") or Period.PROJECT),
        months=value("budget_months"),
        vat=Vat(value("budget_vat")) if value("budget_vat") else None,
    )
    return Found(money, span(stated.quote), stated_on)


def found(fact: Fact, read: Callable[[Any], Any], stated_on: date) -> Found[Any]:
    return Found(read(fact.value), span(fact.quote), stated_on)


def as_stated(value: Any) -> Any:  # noqa: ANN401  # a value of TOML, which only the field's name gives a type
    return value


def as_day(text: str) -> Day:
    """The days that an ISO date of any precision, or an interval of two, stands for."""
    first, _, last = text.partition("/")
    if last:
        return Day(as_day(first).first, as_day(last).last)
    year, *rest = (int(number) for number in text.split("-"))
    match rest:
        case []:
            return Day.year(year)
        case [month]:
            return Day.month(year, month)
        case _:
            return Day.on(date.fromisoformat(text))


READ_AS: dict[str, Callable[[Any], Any]] = {
    "intent": Intent,
    "paid_in": PaidIn,
    "need_impact": Impact,
    "start": as_day,
    "deadline": as_day,
    "reply_by": as_day,
}
