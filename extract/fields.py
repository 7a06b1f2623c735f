"""A reading as flat, JSON-ready fields: what `briefgate extract --json` shows."""

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum

from extract.brief import Brief, Day, Found, Reading, Span

Field = Mapping[str, object] | None
_AMOUNT = ("budget_min", "budget_max", "currency", "budget_period", "budget_months", "budget_vat")
_SINGLE = (
    "intent", "budget_flexible", "budget_approved", "paid_in", "sender_role", "sender_decides", "others_sign",
    "decider", "decider_address", "access_refused", "need", "need_impact", "start", "deadline", "deadline_fixed",
    "reply_by", "urgent", "exploring", "first_time_buyer", "referred_by", "cause", "excluded_business",
    "excluded_mention", "company", "town", "phone",
)  # fmt: skip
NAMES = (*_AMOUNT, *_SINGLE, "service")


def fields_of(reading: Reading) -> dict[str, Field | list[Field]]:
    """Every name of `NAMES` with its value and words, or None where unknown; `services` holds all of them.

    Amounts are numbers, days ISO 8601 as precise as stated. The owner's own
    word has a value and no words.
    """
    brief = reading.brief
    services = [_field(found.value, found.span) for found in brief.services]
    flat: dict[str, Field | list[Field]] = {name: _single(getattr(brief, name)) for name in _SINGLE}
    flat.update(_amounts(brief))
    flat["service"] = services[0] if services else None
    flat["services"] = services
    return flat


def _single(found: Found[object] | None) -> Field:
    return None if found is None else _field(found.value, found.span)


def _amounts(brief: Brief) -> dict[str, Field]:
    if brief.budget is None:
        return dict.fromkeys(_AMOUNT)
    money, span = brief.budget.value, brief.budget.span
    values = (money.low, money.high, money.currency, money.period, money.months, money.vat)
    return {name: None if value is None else _field(value, span) for name, value in zip(_AMOUNT, values, strict=True)}


def _field(value: object, span: Span | None) -> Field:
    if span is None:
        return {"value": _plain(value), "quote": None, "passage": None, "start": None, "end": None, "grounding": None}
    return {
        "value": _plain(value),
        "quote": span.quote,
        "passage": span.passage,
        "start": span.start,
        "end": span.end,
        "grounding": span.grounding,
    }


def _plain(value: object) -> object:
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, Day):
        return value.iso()
    return value.value if isinstance(value, StrEnum) else value
