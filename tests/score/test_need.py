"""The level of Need: a blocking problem or an inconvenience, and whether our work fits it."""

from dataclasses import replace

import pytest

from extract.brief import Impact
from score.agency import Service
from score.assessment import Dimension
from score.case import Case
from score.rules import Rule
from tests.score.cases import AGENCY, assessed, case, level, span

TABLE: dict[str, tuple[Case, float | None, Rule]] = {
    "it blocks them, and we offer it": (case(impact=Impact.BLOCKING, services=("webshop",)), 1.0, Rule.NEED_BLOCKING),
    "it has a clear purpose": (case(impact=Impact.PURPOSE, services=("webshop",)), 0.5, Rule.NEED_PURPOSE),
    "it is an inconvenience": (
        case(impact=Impact.INCONVENIENCE, services=("webshop",)),
        0.25,
        Rule.NEED_INCONVENIENCE,
    ),
    "it is an inconvenience, whatever the service": (case(impact=Impact.INCONVENIENCE), 0.25, Rule.NEED_INCONVENIENCE),
    "every service is one that we do not offer": (
        case(impact=Impact.BLOCKING, services=("print-work",)),
        0.0,
        Rule.NEED_NOT_OFFERED,
    ),
    "the service is on neither list": (
        case(impact=Impact.BLOCKING, services=("a podcast",)),
        None,
        Rule.NEED_SERVICE_UNLISTED,
    ),
    "one service is not offered and another on neither list": (
        case(impact=Impact.BLOCKING, services=("print-work", "a podcast")),
        None,
        Rule.NEED_SERVICE_UNLISTED,
    ),
    "part of it is offered, and judged on that part": (
        case(impact=Impact.BLOCKING, services=("print-work", "webshop")),
        1.0,
        Rule.NEED_BLOCKING,
    ),
    "what they need is unsaid": (case(impact=Impact.BLOCKING), None, Rule.NEED_SERVICE_UNKNOWN),
    "why they need it is unsaid": (case(services=("webshop",)), None, Rule.NEED_IMPACT_UNKNOWN),
    "nothing is said": (case(), None, Rule.NEED_SERVICE_UNKNOWN),
}


@pytest.mark.parametrize(("judged", "expected", "rule"), TABLE.values(), ids=TABLE.keys())
def test_the_level_when(judged: Case, expected: float | None, rule: Rule) -> None:
    assert (expected, rule) == level(Dimension.NEED, judged)


def test_the_reason_names_the_services_that_we_do_not_offer() -> None:
    assert (("services", "print-work"),) == assessed(case(services=("print-work",))).level(Dimension.NEED).params


def test_the_reason_names_the_service_on_neither_list_in_their_words() -> None:
    found = assessed(case(services=("print-work", "a podcast"))).level(Dimension.NEED)
    assert (span("a podcast"), (("services", "a podcast"),)) == (found.span, found.params)


def test_every_service_that_we_do_not_offer_is_named() -> None:
    services = (*AGENCY.services, Service(key="hosting", offered=False))
    judged = case(services=("print-work", "hosting"))
    params = assessed(judged, replace(AGENCY, services=services)).level(Dimension.NEED).params
    assert (("services", "print-work, hosting"),) == params
