"""What a call of a model costs."""

from decimal import Decimal

import pytest

from briefgate.settings import LlmSection
from briefgate.spending import cost_of, shown_amount
from extract.reader import Call

PRICED = LlmSection(price_prompt=Decimal("2.5"), price_cached=Decimal("1.25"), price_completion=Decimal(10))


def call(prompt: int | None, completion: int | None, cached: int | None = None) -> Call:
    return Call(
        key="k",
        endpoint="http://localhost/v1",
        model="m",
        raw=None,
        prompt_tokens=prompt,
        cached_tokens=cached,
        completion_tokens=completion,
    )


def test_a_million_tokens_cost_their_price() -> None:
    assert 12_500_000 == cost_of(call(1_000_000, 1_000_000), PRICED)


def test_cached_tokens_have_a_price_of_their_own() -> None:
    assert 400 * 2.5 + 600 * 1.25 == cost_of(call(1000, 0, cached=600), PRICED)


def test_cached_tokens_cost_as_much_as_others_where_no_price_is_named() -> None:
    llm = LlmSection(price_prompt=Decimal("2.5"))
    assert cost_of(call(1000, 0), llm) == cost_of(call(1000, 0, cached=600), llm)


def test_a_server_that_reports_more_cached_than_sent_gives_no_discount_beyond_all() -> None:
    assert 1250 == cost_of(call(1000, 0, cached=5000), PRICED)


def test_what_the_server_does_not_tell_costs_nothing() -> None:
    assert 0 == cost_of(call(None, None), PRICED)


@pytest.mark.parametrize(
    ("amount", "shown"),
    [("0.0027", "0.0027 EUR"), ("1", "1.00 EUR"), ("1234.5", "1,234.50 EUR")],
)
def test_small_amounts_are_shown_finely(amount: str, shown: str) -> None:
    assert shown == shown_amount(Decimal(amount), "EUR")
