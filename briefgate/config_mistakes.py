"""What is wrong with a configuration, said to its writer: where it stands, what was meant, what is allowed."""

import difflib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, get_args

from pydantic import ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from briefgate.config_environment import Setting
from briefgate.config_lines import Place, line_of
from briefgate.errors import ConfigWrong
from briefgate.settings import MOST, PATTERNS, Config, Section

_SENTENCES = {
    "extra_forbidden": "{where} is not a setting.",
    "missing": "{where} is missing.",
    "literal_error": "{where} must be {expected}.",
    "enum": "{where} must be {expected}.",
    "tuple_type": "{where} must be a list, in [brackets].",
    "model_type": "{where} must be a table.",
    "dict_type": "{where} must be a table.",
    "string_type": "{where} must be a text, in quotes.",
    "bool_type": "{where} must be true or false, without quotes.",
    "bool_parsing": "{where} must be true or false, without quotes.",
    "int_type": "{where} must be a whole number{bounds}, without quotes.",
    "decimal_type": "{where} must be a number{bounds}.",
    "decimal_parsing": "{where} must be a number{bounds}.",
    "fraction_parsing": "{where} must be a number{bounds}.",
    "finite_number": "{where} must be a number{bounds}.",
    "date_type": "{where} must be a day, such as 2026-11-02.",
    "date_parsing": "{where} must be a day, such as 2026-11-02.",
    "date_from_datetime_parsing": "{where} must be a day, such as 2026-11-02.",
    "date_from_datetime_inexact": "{where} must be a day, such as 2026-11-02.",
    "greater_than": "{where} must be{bounds}.",
    "greater_than_equal": "{where} must be{bounds}.",
    "less_than": "{where} must be{bounds}.",
    "less_than_equal": "{where} must be{bounds}.",
    "too_short": "{where} must not be empty.",
    "string_too_short": "{where} must not be empty.",
    "string_too_long": "{where} must not be longer than {max_length} characters.",
}
_CHOICE = re.compile(r"'([^']*)'")


def explain(error: ValidationError, *, path: Path, text: str, variables: Iterable[Setting]) -> ConfigWrong:
    """Return the first mistake as an error for the owner; `text` is that of the owner's file at `path`."""
    details = sorted(error.errors(include_url=False), key=lambda detail: detail["type"] == "missing")
    first = details[0]
    place = tuple(part for part in first["loc"] if part != "[key]")
    message = f"{_origin(place, path, text, variables)}: {_sentence(first, place)}"
    hint = _hint(first, place)
    more = len(details) - 1
    if more:
        hint = f"{hint} {more} more {'setting is' if more == 1 else 'settings are'} wrong.".strip()
    return ConfigWrong(message, hint=hint)


def explain_contradiction(
    place: Place, reason: str, *, path: Path, text: str, variables: Iterable[Setting]
) -> ConfigWrong:
    """Return what several settings get wrong together as an error for the owner."""
    return ConfigWrong(f"{_origin(place, path, text, variables)}: {_named(place)}: {reason}.")


def _origin(place: Place, path: Path, text: str, variables: Iterable[Setting]) -> str:
    for setting in variables:
        if place[: len(setting.path)] == setting.path:
            return f"The environment variable {setting.variable}"
    line = line_of(place, text)
    return f"{path}, line {line}" if line else str(path)


def _sentence(detail: ErrorDetails, place: Place) -> str:
    where = _named(place)
    context = detail.get("ctx", {})
    if detail["type"] == "value_error":
        reason = f"{context['error']}."
        return f"{where}: {reason}" if where else reason
    if detail["type"] == "string_pattern_mismatch":
        return f"{where} must be {PATTERNS[context['pattern']]}."
    msg = detail["msg"].replace("Input should be", "it should be")
    expected = str(context.get("expected", "")).replace("'", '"')
    values = {
        "where": where,
        "msg": msg,
        "bounds": _bounds(place, told_high=detail["type"].startswith("less_than")),
        "max_length": context.get("max_length"),
    }
    return _SENTENCES.get(detail["type"], "{where}: {msg}.").format(**values, expected=expected)


def _hint(detail: ErrorDetails, place: Place) -> str:
    if detail["type"] in {"literal_error", "enum"}:
        choices = _CHOICE.findall(str(detail.get("ctx", {}).get("expected", "")))
        return _meant(detail["input"], choices).strip()
    if detail["type"] == "missing":
        section, _ = _at(place[:-1])
        needed = [_key(name, field) for name, field in section.model_fields.items() if field.is_required()]
        return f"Needed here: {', '.join(needed)}."
    if detail["type"] != "extra_forbidden":
        return ""
    section, _ = _at(place[:-1])
    allowed = sorted(_key(name, field) for name, field in section.model_fields.items())
    elsewhere = [table for table in _sections_with(place[-1]) if table != place[0]]
    home = f"It stands under {' or '.join(f'[{table}]' for table in elsewhere)}. " if elsewhere else ""
    return f"{_meant(place[-1], allowed) or home}Allowed here: {', '.join(allowed)}."


def _meant(written: object, allowed: Iterable[str]) -> str:
    near = difflib.get_close_matches(str(written).casefold(), list(allowed), n=1)
    return f"Did you mean {near[0]}? " if near else ""


def _named(place: Place) -> str:
    """Return a place as an owner reads it: [rubric] soon_days, or [agency] services, entry 2, minimum."""
    if not place:
        return ""
    if len(place) == 1:
        return f"[{place[0]}]"
    rest = [f"entry {part + 1}" if isinstance(part, int) else part for part in place[1:]]
    return f"[{place[0]}] {', '.join(rest)}"


def _bounds(place: Place, *, told_high: bool) -> str:
    """Return what numbers a setting allows: " 0 to 1", " 1 or more", " above 0"; nothing where it isn't bounded.

    A bound that is there against slips alone is told of to who went over it.
    """
    _, field = _at(place)
    bounds = {
        name: value
        for mark in _metadata(field)
        for name in ("ge", "gt", "le")
        if (value := getattr(mark, name, None)) is not None
    }
    if not told_high and bounds.get("le") == MOST:
        del bounds["le"]
    match bounds:
        case {"ge": low, "le": high}:
            return f" {low} to {high}"
        case {"gt": low, "le": high}:
            return f" above {low}, {high} at most"
        case {"ge": low}:
            return f" {low} or more"
        case {"gt": low}:
            return f" above {low}"
    return ""


def _metadata(found: object) -> Iterator[object]:
    """Every mark on a field, that of the values of a table included."""
    if isinstance(found, FieldInfo):
        for mark in found.metadata:
            yield from _metadata(mark) if isinstance(mark, FieldInfo) else [mark]
        yield from _metadata(found.annotation)
        return
    for mark in getattr(found, "__metadata__", ()):
        yield from _metadata(mark) if isinstance(mark, FieldInfo) else [mark]
    for part in get_args(found):
        if part is not found:
            yield from _metadata(part)


def _key(name: str, field: FieldInfo) -> str:
    return field.alias or name


def _at(place: Place) -> tuple[type[Section], FieldInfo | None]:
    """The innermost section and the innermost field on the way to a place."""
    section: type[Section] = Config
    found = None
    for part in place:
        fields = {_key(name, field): field for name, field in section.model_fields.items()}
        if part in fields:
            found = fields[str(part)]
            section = _section_in(found.annotation) or section
    return section, found


def _sections_with(key: object) -> list[str]:
    """The tables of the file's first level that have a setting of this name."""
    tables = {name: _section_in(field.annotation) for name, field in Config.model_fields.items()}
    return [
        name
        for name, section in tables.items()
        if section is not None and key in {_key(inner, field) for inner, field in section.model_fields.items()}
    ]


def _section_in(annotation: Any) -> type[Section] | None:  # noqa: ANN401 - a type expression, which has no type
    if isinstance(annotation, type) and issubclass(annotation, Section):
        return annotation
    return next((found for part in get_args(annotation) if (found := _section_in(part))), None)
