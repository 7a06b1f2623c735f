"""Labelled mails: each `.eml` with a `.toml` of its name, which says what must come out of it.

`docs/labels.md` explains the keys.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from pydantic import ConfigDict, TypeAdapter, ValidationError

from briefgate.errors import LabelsWrong
from extract.brief import SignalKind
from extract.fields import NAMES
from ingest.message import Kind
from score.assessment import Dimension, Verdict
from score.case import AskId

_STRICT = ConfigDict(extra="forbid")
_SHOWN = 3
FIELD_NAMES = frozenset(NAMES) - {"service"}
"""The facts of one value that a label may state."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A value and words of the mail that carry it. A day is a text in ISO 8601, as precise as the mail."""

    __pydantic_config__ = _STRICT
    value: bool | int | float | str
    quote: str


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign and words that show it."""

    __pydantic_config__ = _STRICT
    kind: SignalKind
    quote: str


@dataclass(frozen=True, slots=True)
class Person:
    """A person as the mail names them; `name` is None where only the address is compared."""

    __pydantic_config__ = _STRICT
    address: str
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Clash:
    """Two statements of one field within one mail and its attachments."""

    __pydantic_config__ = _STRICT
    field: str
    first: str
    second: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """A round of questions that this mail answers: what was asked, and what of it the answer deals with."""

    __pydantic_config__ = _STRICT
    asked: tuple[AskId, ...]
    answered: tuple[AskId, ...]
    sent_on: date
    due_on: date
    answered_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """What must come out of one mail.

    `fields` are the facts that this mail states, by the names of the fields of
    `briefgate extract --json`; `verdict` and `levels` are those of the lead once
    this mail has joined it, and `joins` names the mail that opened that lead.
    A level is a quarter, or None for unknown. `verdict` is None where the
    headers screen the mail out.
    """

    __pydantic_config__ = _STRICT
    kind: Kind
    language: str | None = None
    verdict: Verdict | None = None
    levels: Mapping[Dimension, float | None] = field(default_factory=dict)
    prospect: Person | None = None
    forwarded_by: Person | None = None
    fields: Mapping[str, Fact] = field(default_factory=dict)
    services: tuple[Fact, ...] = ()
    signals: tuple[Sign, ...] = ()
    contradictions: tuple[Clash, ...] = ()
    injections: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    joins: str | None = None
    homework: Round | None = None

    @property
    def quotes(self) -> Iterator[str]:
        """Every piece of the mail that the labels quote."""
        yield from (fact.quote for fact in (*self.fields.values(), *self.services))
        yield from (sign.quote for sign in self.signals)
        for clash in self.contradictions:
            yield clash.first
            yield clash.second
        yield from self.injections


@dataclass(frozen=True)
class LabelledMail:
    """One mail and what must come out of it."""

    path: Path
    expectation: Path

    @property
    def name(self) -> str:
        """The file's name without `.eml`."""
        return self.path.stem

    @property
    def raw(self) -> bytes:
        """The mail as it stands on disk."""
        return self.path.read_bytes()

    @cached_property
    def expected(self) -> Labels:
        """What must come out of it. Raises `LabelsWrong`."""
        return labels_in(self.expectation)


def labelled_mails(*folders: Path) -> tuple[LabelledMail, ...]:
    """Every mail in some folders and the folders in them that has its labels beside it, by name.

    Raises `LabelsWrong` where there is none, a file of labels can't be used, two mails share a name, or a
    mail joins one that isn't there.
    """
    mails = tuple(
        LabelledMail(path, path.with_suffix(".toml"))
        for path in sorted((path for folder in folders for path in folder.rglob("*.eml")), key=lambda path: path.stem)
        if path.with_suffix(".toml").exists()
    )
    where = " and ".join(str(folder) for folder in folders)
    if not mails:
        message = f"There is no labelled mail in {where}."
        raise LabelsWrong(message, hint="Put beside each .eml a .toml of the same name; docs/labels.md says what in.")
    names = [mail.name for mail in mails]
    if twice := next((name for name in names if names.count(name) > 1), None):
        message = f"Two mails in {where} are called {twice}.eml."
        raise LabelsWrong(message, hint="Rename one of them, and its .toml with it.")
    for mail in mails:
        if mail.expected.joins is not None and mail.expected.joins not in names:
            message = f"{mail.expectation}: joins names {mail.expected.joins}, and there is no such labelled mail here."
            raise LabelsWrong(message, hint="`joins` is the name, without .eml, of the mail that opened the lead.")
    return mails


def labels_in(path: Path) -> Labels:
    """The labels in one file. Raises `LabelsWrong`, naming the keys that can't be used."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        labels = TypeAdapter(Labels).validate_python(_laid_out(table))
    except ValidationError as error:
        wrong = [f"{'.'.join(str(part) for part in each['loc'])}: {each['msg']}" for each in error.errors()]
        more = f", and {len(wrong) - _SHOWN} more" if len(wrong) > _SHOWN else ""
        message = f"{path} can't be used: {'; '.join(wrong[:_SHOWN])}{more}."
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        message = f"{path} can't be read: {error}."
    else:
        unknown = sorted(set(labels.fields) - FIELD_NAMES)
        if not unknown:
            return labels
        message = f"{path} names a field that there is not: {', '.join(unknown)}."
    raise LabelsWrong(message, hint="docs/labels.md says what a file of labels holds.")


def _laid_out(table: dict[str, Any]) -> dict[str, Any]:
    """Services apart from the fields that have one value, and unknown levels as None."""
    laid_out = dict(table)
    if isinstance(fields := table.get("fields"), dict):
        laid_out["fields"] = {name: fact for name, fact in fields.items() if name != "services"}
        laid_out["services"] = fields.get("services", ())
    if isinstance(levels := table.get("levels"), dict):
        laid_out["levels"] = {name: None if level == "unknown" else level for name, level in levels.items()}
    return laid_out
