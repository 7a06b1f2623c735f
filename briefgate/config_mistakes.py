"""What is wrong with a configuration, said to its writer: where it stands, what was meant, what is allowed."""

import difflib
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any, get_args

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from briefgate.config_environment import Setting
from briefgate.errors import ConfigWrong
from briefgate.settings import Config, Section

Place = tuple[int | str, ...]

_SENTENCES = {
    "extra_forbidden": "{where} is not a setting.",
    "missing": "{where} is missing.",
    "literal_error": "{where} must be {expected}.",
    "enum": "{where} must be {expected}.",
    "tuple_type": "{where} must be a list, in [brackets].",
    "model_type": "{where} must be a table.",
    "dict_type": "{where} must be a table.",
    "string_type": "{where} must be a text, in quotes.",
    "int_type": "{where} must be a whole number.",
    "decimal_type": "{where} must be a number.",
    "decimal_parsing": "{where} must be a number.",
    "fraction_parsing": "{where} must be a number.",
    "string_pattern_mismatch": "{where} can't be written like that.",
}
_HEADER = re.compile(r"\s*(\[\[?)([^\[\]]+)\]")
_KEY = re.compile(r"\s*([\w.\"'-]+)\s*=")


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


def line_of(place: Place, text: str) -> int | None:
    """Return the line (from 1) of TOML `text` on which a key stands, else that of the nearest table around it."""
    table: Place = ()
    counts: dict[Place, int] = {}
    best, best_length = None, 0
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _HEADER.match(line):
            table = _indexed(_parts(header[2]), counts, is_array=header[1] == "[[")
            here = table
        elif key := _KEY.match(line):
            here = (*table, *_parts(key[1]))
        else:
            continue
        if place[: len(here)] == here and len(here) > best_length:
            best, best_length = number, len(here)
    return best


def _parts(dotted: str) -> list[str]:
    return [part.strip().strip("\"'") for part in dotted.split(".")]


def _indexed(parts: list[str], counts: dict[Place, int], *, is_array: bool) -> Place:
    """Return a header's place, in which the newest entry of each array of tables has its index."""
    here: Place = ()
    for position, part in enumerate(parts):
        here = (*here, part)
        if is_array and position == len(parts) - 1:
            counts[here] = counts.get(here, -1) + 1
        if here in counts:
            here = (*here, counts[here])
    return here


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
    sentence = _SENTENCES.get(detail["type"], "{where}: {msg}.")
    msg = detail["msg"].replace("Input should be", "it should be")
    return sentence.format(where=where, msg=msg, expected=context.get("expected"))


def _hint(detail: ErrorDetails, place: Place) -> str:
    if detail["type"] != "extra_forbidden":
        return ""
    allowed = _allowed(place[:-1])
    near = difflib.get_close_matches(str(place[-1]), allowed, n=1)
    meant = f"Did you mean {near[0]}? " if near else ""
    return f"{meant}Allowed here: {', '.join(allowed)}."


def _named(place: Place) -> str:
    """Return a place as an owner reads it: [rubric] soon_days, or [agency] services, entry 2, minimum."""
    if not place:
        return ""
    if len(place) == 1:
        return f"[{place[0]}]"
    rest = [f"entry {part + 1}" if isinstance(part, int) else part for part in place[1:]]
    return f"[{place[0]}] {', '.join(rest)}"


def _allowed(place: Place) -> list[str]:
    section: type[Section] | None = Config
    for part in place:
        if section is None or isinstance(part, int):
            continue
        fields = {field.alias or name: field for name, field in section.model_fields.items()}
        section = _section_in(fields[part].annotation) if part in fields else section
    return sorted(field.alias or name for name, field in section.model_fields.items()) if section else []


def _section_in(annotation: Any) -> type[Section] | None:  # noqa: ANN401 - a type expression, which has no type
    if isinstance(annotation, type) and issubclass(annotation, Section):
        return annotation
    return next((found for part in get_args(annotation) if (found := _section_in(part))), None)
