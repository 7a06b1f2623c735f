"""A reading beside labels: what is right, missed, invented and wrong."""

from decimal import Decimal

import pytest

from briefgate.evaluation.comparing import Outcome, compared, is_same
from briefgate.evaluation.labels import Fact, Labels, Sign
from extract.brief import Brief, Found, Intent, Money, PaidIn, Reading, Signal, SignalKind
from ingest.message import Kind


def outcome_of(field: str, labels: Labels, brief: Brief) -> list[Outcome]:
    reading = Reading(document="", reader="", brief=brief)
    return [each.outcome for each in compared(labels, reading) if each.field == field]


def labels(*, services: tuple[str, ...] = (), signals: tuple[SignalKind, ...] = (), **fields: object) -> Labels:
    return Labels(
        kind=Kind.BRIEF,
        fields={name: Fact(value, "words") for name, value in fields.items()},  # type: ignore[arg-type]  # values of fields
        services=tuple(Fact(service, "words") for service in services),
        signals=tuple(Sign(signal, "words") for signal in signals),
    )


@pytest.mark.parametrize(
    ("expected", "found", "outcome"),
    [
        ("Gouda", "Gouda", Outcome.CORRECT),
        ("Gouda", "Woerden", Outcome.WRONG),
        ("Gouda", None, Outcome.MISSED),
        (None, "Gouda", Outcome.INVENTED),
        (None, None, Outcome.SILENT),
    ],
)
def test_a_field_of_one_value(expected: str | None, found: str | None, outcome: Outcome) -> None:
    labelled = labels(town=expected) if expected else labels()
    assert [outcome] == outcome_of("town", labelled, Brief(town=Found(found) if found else None))


def test_an_amount_is_compared_as_a_number() -> None:
    budget = Found(Money(low=Decimal("12500.00"), high=Decimal(15000)))
    assert [Outcome.CORRECT] == outcome_of("budget_min", labels(budget_min=12500), Brief(budget=budget))


@pytest.mark.parametrize("brief", [Brief(), Brief(intent=Found(Intent.BRIEF), paid_in=Found(PaidIn.MONEY))])
def test_that_it_is_a_brief_for_money_goes_without_saying(brief: Brief) -> None:
    assert [Outcome.SILENT] * 2 == [*outcome_of("intent", labels(), brief), *outcome_of("paid_in", labels(), brief)]


def test_each_service_counts_by_itself() -> None:
    found = Brief(services=(Found("website"), Found("film")))
    outcomes = outcome_of("services", labels(services=("website", "branding")), found)
    assert [Outcome.CORRECT, Outcome.MISSED, Outcome.INVENTED] == outcomes


def test_each_sign_counts_by_itself() -> None:
    found = Brief(signals=(Signal(SignalKind.RUDE),))
    assert [Outcome.CORRECT, Outcome.MISSED] == outcome_of(
        "signals", labels(signals=(SignalKind.RUDE, SignalKind.HAGGLES)), found
    )


@pytest.mark.parametrize(
    ("expected", "found"),
    [("Frits Hendriks", "Hendriks"), ("Managing director", "managing  director"), (True, True), (25000, 25000)],
)
def test_values_that_are_the_same(expected: object, found: object) -> None:
    assert is_same(expected, found)


@pytest.mark.parametrize(
    ("expected", "found"), [("2027-01", "2027-01-11"), ("Hendriks", "Postma"), (True, False), (25000, 2500)]
)
def test_values_that_are_not_the_same(expected: object, found: object) -> None:
    assert not is_same(expected, found)
