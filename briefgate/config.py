"""Reading the configuration: the shipped defaults, under the owner's file, under the environment."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from briefgate.assets import asset
from briefgate.config_contradictions import contradictions
from briefgate.config_environment import Setting, read_environment, refuse_unknown
from briefgate.config_mistakes import explain, explain_contradiction
from briefgate.errors import ConfigWrong
from briefgate.settings import Config

FILE_NAME = "config.toml"
OF_ANOTHER = {"home_currency": {"rates", "rates_on"}, "rates": {"rates", "rates_on"}, "town": {"near"}}
"""What an owner's value of a key takes away of the default."""
_TOML_HINT = "Texts stand in quotes, tables in [brackets], lists between [ and ] with commas."
_TOML_HINTS = {
    "Cannot overwrite a value": "A key may stand once in its table: take one of them out.",
    "Illegal character": "A text ends on its own line, with the quote that it began with.",
    "Cannot declare": "A [table] may stand once in the file: put its keys together.",
}


def load(home: Path, environ: Mapping[str, str], *, over: Path | None = None) -> Config:
    """Return the configuration of a home folder.

    A table of the owner's file is merged into the default's key by key, and a
    list replaces the whole list. Rates of exchange replace all rates, another
    home currency does away with them, and another town with the towns near
    it. So it goes with `over`, a file to try, on top of both, and on top of
    that with all of BRIEFGATE_<SECTION>_<KEY> in `environ` at once. Raises
    `ConfigWrong`, which names the file and line or the variable, and what was
    meant where that can be guessed.
    """
    path, own_text = home / FILE_NAME, ""
    merged = _parse(_read(asset(FILE_NAME)), asset(FILE_NAME))
    for each in (path, over):
        if each is not None and each.exists():
            path, own_text = each, _read(each)
            own = _parse(own_text, each)
            _refuse_a_key_in_the_file(own, each)
            merged = _merged(merged, own)
    variables = read_environment(environ)
    merged = _merged(merged, _layer(variables))
    try:
        config = Config.model_validate(merged)
    except ValidationError as error:
        raise explain(error, path=path, text=own_text, variables=variables) from None
    for place, reason in contradictions(config):
        raise explain_contradiction(place, reason, path=path, text=own_text, variables=variables)
    refuse_unknown(environ, config)
    return config


def shipped() -> Config:
    """Return the default configuration, that of the example agency."""
    return Config.model_validate(_parse(_read(asset(FILE_NAME)), asset(FILE_NAME)))


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        message = f"{path} is not written in UTF-8."
        raise ConfigWrong(message, hint="Save it as UTF-8 in your editor.") from error
    except OSError as error:
        message = f"{path} can't be read: {error.strerror}."
        raise ConfigWrong(message, hint="Let your user read it.") from error


def _parse(text: str, path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        reason, _, where = str(error).partition(" (at ")
        line = re.match(r"line (\d+)", where)
        last = text.count("\n") + 1
        message = f"{path}, line {line[1] if line else last}: this is not valid TOML: {reason}."
        raise ConfigWrong(
            message, hint=next((hint for said, hint in _TOML_HINTS.items() if reason.startswith(said)), _TOML_HINT)
        ) from error


def _refuse_a_key_in_the_file(own: dict[str, Any], path: Path) -> None:
    llm = own.get("llm")
    if isinstance(llm, dict) and "api_key" in llm:
        message = f"{path}: [llm] api_key may not stand in a file."
        hint = "Put the key in BRIEFGATE_LLM_API_KEY, or name a variable (api_key_env) or a command (api_key_command)."
        raise ConfigWrong(message, hint=hint)


def _merged(below: dict[str, Any], above: dict[str, Any]) -> dict[str, Any]:
    outdated = _outdated(below, above)
    merged = {key: value for key, value in below.items() if key not in outdated}
    for key, value in above.items():
        under = merged.get(key)
        merged[key] = _merged(under, value) if isinstance(under, dict) and isinstance(value, dict) else value
    return merged


def _outdated(below: dict[str, Any], above: dict[str, Any]) -> frozenset[str]:
    """What no longer holds below: rates of exchange are of one currency and one day, towns are near one town."""
    gone = {key for key in OF_ANOTHER if key in above and above[key] != below.get(key)}
    return frozenset().union(*(OF_ANOTHER[key] for key in gone))


def _layer(variables: Iterable[Setting]) -> dict[str, Any]:
    """The variables as one table: what one of them says takes nothing away from another."""
    layer: dict[str, Any] = {}
    for setting in variables:
        *tables, key = setting.path
        here = layer
        for table in tables:
            here = here.setdefault(table, {})
        here[key] = setting.value
    return layer
