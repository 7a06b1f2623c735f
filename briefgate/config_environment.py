"""The environment variable of every setting: BRIEFGATE_<SECTION>_<KEY>."""

import difflib
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any, Literal, get_origin

from pydantic import SecretStr
from pydantic.fields import FieldInfo

from briefgate.errors import ConfigWrong
from briefgate.settings import AccountSection, Config, Section

PREFIX = "BRIEFGATE_"
HOME = "BRIEFGATE_HOME"
_ACCOUNTS = f"{PREFIX}ACCOUNTS_"


@dataclass(frozen=True, slots=True)
class Setting:
    """A value that a variable gives to the key at `path`."""

    variable: str
    path: tuple[str, ...]
    value: Any


def read_environment(environ: Mapping[str, str]) -> list[Setting]:
    """Return what the environment sets, by name of variable.

    Texts are taken as they are; a number, a truth, a list or a table is
    written as in TOML. Raises `ConfigWrong` where it isn't.
    """
    settings = []
    for variable in sorted(environ):
        found = _lookup(variable)
        if found is not None:
            path, field = found
            text = environ[variable]
            settings.append(Setting(variable, path, text if _is_text(field) else _toml_value(variable, text)))
    return settings


def refuse_unknown(environ: Mapping[str, str], config: Config) -> None:
    """Raise `ConfigWrong` for a BRIEFGATE_ variable that is no setting, nor where a setting says that a secret is."""
    named = {account.password_env for account in config.accounts.values()}
    named |= {config.smtp.password_env, config.llm.api_key_env, HOME}
    for variable in sorted(environ):
        if not variable.startswith(PREFIX) or variable in named or _lookup(variable):
            continue
        message = f"The environment variable {variable} is not a setting of briefgate."
        near = difflib.get_close_matches(variable, [*variable_names(config), *(named - {""})], n=1)
        raise ConfigWrong(message, hint=f"Did you mean {near[0]}?" if near else "Unset it.")


def variable_names(config: Config) -> list[str]:
    """Return the variable of every setting, those of the accounts that are there included."""
    accounts = [
        f"{_ACCOUNTS}{name.upper()}_{key.upper()}" for name in config.accounts for key in AccountSection.model_fields
    ]
    return [*_fixed(), *accounts]


def _lookup(variable: str) -> tuple[tuple[str, ...], FieldInfo] | None:
    if variable in _fixed():
        return _fixed()[variable]
    if variable.startswith(_ACCOUNTS):
        rest = variable.removeprefix(_ACCOUNTS).lower()
        for key in sorted(AccountSection.model_fields, key=len, reverse=True):
            name = rest.removesuffix(f"_{key}")
            if name and name != rest:
                return ("accounts", name, key), AccountSection.model_fields[key]
    return None


@cache
def _fixed() -> dict[str, tuple[tuple[str, ...], FieldInfo]]:
    return {PREFIX + "_".join(path).upper(): (path, field) for path, field in _leaves(Config, ())}


def _leaves(section: type[Section], path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], FieldInfo]]:
    for name, field in section.model_fields.items():
        here = (*path, field.alias or name)
        if isinstance(field.annotation, type) and issubclass(field.annotation, Section):
            yield from _leaves(field.annotation, here)
        elif here != ("accounts",):
            yield here, field


def _is_text(field: FieldInfo) -> bool:
    return field.annotation in (str, SecretStr) or get_origin(field.annotation) is Literal


def _toml_value(variable: str, text: str) -> Any:  # noqa: ANN401 - whatever TOML holds; the settings check it
    try:
        table = tomllib.loads(f"value = {text}", parse_float=Decimal)
    except tomllib.TOMLDecodeError:
        table = {}
    if table.keys() != {"value"}:
        message = f"The environment variable {variable} can't be understood: {text!r}."
        raise ConfigWrong(message, hint='Write it as in config.toml: 7, 0.5, true, ["a.example", "b.example"].')
    return table["value"]
