"""The form in which a model answers: every field required and nullable, each value with its quote.

A required field that may not be null makes models invent, and a strict schema
allows no default. Nothing in `json_schema` limits the length of a text or a
list: servers differ in what they accept of JSON Schema, and code checks the
values anyway.
"""

import json
import re
from functools import cache
from typing import Any, Generic, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from extract.brief import Impact, Intent, PaidIn, Period, SignalKind, Vat
from extract.errors import ModelAnswerInvalid

T = TypeVar("T")
_ATTEMPTS = 20
_PROBLEMS_SHOWN = 5
_LISTS = frozenset({"services", "signals", "contradictions"})
_KEYS = frozenset({"quote", "kind", "field", "first", "second"})
_THOUGHT = "</think>"
_COMMA_TOO_MANY = re.compile(r'("(?:[^"\\]|\\.)*+"?)|,(?=\s*+[}\]])', re.DOTALL)


class Said(BaseModel, Generic[T]):
    """A value and the words of the mail that carry it, verbatim."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    value: T
    quote: str


class Sign(BaseModel):
    """A sign and the words that show it."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    kind: SignalKind
    quote: str


class Clash(BaseModel):
    """Two statements about one thing, verbatim, that can't both be so."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    field: Literal["budget", "start", "deadline", "sender_decides"]
    first: str
    second: str


class Answer(BaseModel):
    """What a model is asked for. Days are ISO 8601: 2027, 2027-02, 2027-02-01 or 2027-04-01/2027-06-30."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    intent: Said[Intent] | None
    budget_min: Said[float] | None
    budget_max: Said[float] | None
    currency: Said[str] | None
    budget_period: Said[Period] | None
    budget_months: Said[int] | None
    budget_vat: Said[Vat] | None
    budget_flexible: Said[bool] | None
    budget_approved: Said[bool] | None
    paid_in: Said[PaidIn] | None
    sender_role: Said[str] | None
    sender_decides: Said[bool] | None
    others_sign: Said[bool] | None
    decider: Said[str] | None
    decider_address: Said[str] | None
    access_refused: Said[bool] | None
    need: Said[str] | None
    need_impact: Said[Impact] | None
    services: list[Said[str]] | None
    start: Said[str] | None
    deadline: Said[str] | None
    deadline_fixed: Said[bool] | None
    reply_by: Said[str] | None
    urgent: Said[bool] | None
    exploring: Said[bool] | None
    first_time_buyer: Said[bool] | None
    referred_by: Said[str] | None
    cause: Said[str] | None
    excluded_business: Said[str] | None
    company: Said[str] | None
    town: Said[str] | None
    phone: Said[str] | None
    signals: list[Sign] | None
    contradictions: list[Clash] | None


@cache
def json_schema() -> dict[str, Any]:
    """The JSON Schema of an answer, with every definition in its place: not all servers follow references."""
    schema = Answer.model_json_schema()
    inlined: dict[str, Any] = _inline(schema, schema.get("$defs", {}))
    return inlined


def _inline(node: Any, definitions: dict[str, Any]) -> Any:  # noqa: ANN401 - JSON is what it is
    if isinstance(node, list):
        return [_inline(item, definitions) for item in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node:
        return _inline(definitions[node["$ref"].rpartition("/")[2]], definitions)
    dropped = ("$defs", "title", "description")
    return {
        key: {name: _inline(value, definitions) for name, value in child.items()}
        if key == "properties"
        else _inline(child, definitions)
        for key, child in node.items()
        if key not in dropped
    }


def parse_answer(raw: str) -> Answer:
    """The answer within a model's text: fences and prose around the JSON are looked past.

    Raises `ModelAnswerInvalid`, naming fields and kinds of error and never the text.
    """
    try:
        return Answer.model_validate(_plainly(_json_within(raw)))
    except ValidationError as error:
        problems = [f"{'.'.join(str(part) for part in each['loc'])}: {each['type']}" for each in error.errors()]
        shown = "; ".join(problems[:_PROBLEMS_SHOWN])
        more = f" and {len(problems) - _PROBLEMS_SHOWN} more" if len(problems) > _PROBLEMS_SHOWN else ""
        message = f"The model's answer does not have the form that was asked for ({shown}{more})."
        hint = "A larger model, or one that follows JSON schemas, may do better."
        raise ModelAnswerInvalid(message, hint=hint, problems=tuple(problems)) from None


def _plainly(data: dict[str, Any]) -> dict[str, Any]:
    """What servers that ignore the schema leave out is null, and so is a value of null; what they add is dropped."""
    if not _names_a_field(data):
        message = "The model's answer names none of the fields that were asked for."
        raise ModelAnswerInvalid(message, hint="Try a model that follows JSON schemas.", problems=("none of the keys",))
    return {name: _plain_field(name, data.get(name)) for name in Answer.model_fields}


def _plain_field(name: str, value: Any) -> Any:  # noqa: ANN401 - JSON is what it is
    if name not in _LISTS:
        return _plain(value)
    entries = [value] if isinstance(value, dict) else value
    if not isinstance(entries, list):
        return entries
    plain = (_plain(entry) for entry in entries)
    return [entry for entry in plain if entry is not None]


def _plain(value: Any) -> Any:  # noqa: ANN401 - JSON is what it is
    """An object without the keys that nobody asked for: their names would be the model's own words in an error."""
    if not isinstance(value, dict):
        return value
    if "value" in value:
        return None if value["value"] is None else {"value": value["value"], "quote": value.get("quote") or ""}
    return {key: entry for key, entry in value.items() if key in _KEYS}


def _json_within(raw: str) -> dict[str, Any]:
    """The first object in a text that names a field, or else the first one; what a model thought aloud is none."""
    text = raw.rpartition(_THOUGHT)[2]
    found = _object_in(text)
    if not _names_a_field(found):
        found = _object_in(_COMMA_TOO_MANY.sub(r"\1", text)) or found
    if found:
        return found
    message = "The model's answer holds no JSON object."
    raise ModelAnswerInvalid(message, hint="Try a model that follows JSON schemas.", problems=("no JSON object",))


def _object_in(text: str) -> dict[str, Any] | None:
    decoder = json.JSONDecoder(strict=False)  # which takes a line break within a string
    first: dict[str, Any] | None = None
    start = text.find("{")
    for _ in range(_ATTEMPTS):
        if start < 0:
            break
        try:
            found, _end = decoder.raw_decode(text, start)
        except (ValueError, RecursionError):
            found = {}
        if _names_a_field(found):
            return dict(found)
        first = first or found
        start = text.find("{", start + 1)
    return first


def _names_a_field(found: dict[str, Any] | None) -> bool:
    return found is not None and not found.keys().isdisjoint(Answer.model_fields)
