"""The sample mails beside what must come out of them. README.md here says what the expectation files hold."""

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from email import message_from_bytes, policy
from email.message import EmailMessage
from functools import cache
from pathlib import Path
from typing import Any

from pypdfium2 import PdfDocument
from selectolax.lexbor import LexborHTMLParser

HERE = Path(__file__).parent
SHIPPED = HERE.parents[1] / "briefgate" / "samples"

Value = str | int | float | bool


@dataclass(frozen=True, slots=True)
class Fact:
    """A value and words of the mail that carry it."""

    value: Value
    quote: str


@dataclass(frozen=True, slots=True)
class Person:
    """A person as the mail names them; `name` is None where only the address is compared."""

    name: str | None
    address: str


@dataclass(frozen=True, slots=True)
class Clash:
    """Two statements of one field within one mail and its attachments."""

    field: str
    first: str
    second: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Homework:
    """A round of questions that this mail answers; `asked` and `answered` are values of `score.case.AskId`."""

    asked: tuple[str, ...]
    answered: tuple[str, ...]
    sent_on: date
    due_on: date
    answered_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What must come out of one mail.

    `fields` are the facts that this mail states, by the names of the fields of
    `briefgate extract --json`; `verdict` and `levels` are those of the lead once
    this mail has joined it, and `joins` names the mail that opened that lead.
    A level is a quarter, or None for unknown. `verdict` is None where the
    headers screen the mail out. `built_in` says whether the built-in reader
    reads the mail's language.
    """

    kind: str
    language: str | None
    verdict: str | None
    levels: Mapping[str, float | None]
    prospect: Person | None
    forwarded_by: Person | None
    fields: Mapping[str, Fact]
    services: tuple[Fact, ...]
    signals: tuple[Fact, ...]
    contradictions: tuple[Clash, ...]
    injections: tuple[str, ...]
    unread: tuple[str, ...]
    joins: str | None
    homework: Homework | None
    built_in: bool

    @property
    def quotes(self) -> Iterator[str]:
        """Every piece of the mail that the expectation quotes."""
        for fact in (*self.fields.values(), *self.services, *self.signals):
            yield fact.quote
        for clash in self.contradictions:
            yield clash.first
            yield clash.second
        yield from self.injections


@dataclass(frozen=True, slots=True)
class Sample:
    """One mail of the corpus and its expectation file."""

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

    @property
    def expected(self) -> Expected:
        """What must come out of it."""
        return expectation(self.expectation)


@cache
def samples() -> tuple[Sample, ...]:
    """Every mail that rules may be tuned on: those that ship with the program first, then `open/`, by name."""
    shipped = [Sample(path, HERE / "samples" / f"{path.stem}.toml") for path in sorted(SHIPPED.glob("*.eml"))]
    return (*shipped, *_beside("open"))


@cache
def untouched() -> tuple[Sample, ...]:
    """The mails that nothing is tuned on: README.md says how they came about."""
    return _beside("untouched")


def _beside(part: str) -> tuple[Sample, ...]:
    paths = sorted((HERE / part).glob("*/*.eml"), key=lambda path: path.stem)
    return tuple(Sample(path, path.with_suffix(".toml")) for path in paths)


@cache
def every_sample() -> tuple[Sample, ...]:
    """Both parts."""
    return (*samples(), *untouched())


def sample(name: str) -> Sample:
    """The mail of that name. Raises KeyError where there is none."""
    return {each.name: each for each in every_sample()}[name]


@cache
def expectation(path: Path) -> Expected:
    """Read one expectation file. Raises KeyError for a key that is missing, TypeError for one too many."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    fields = table.get("fields", {})
    return Expected(
        kind=table["kind"],
        language=table.get("language"),
        verdict=table.get("verdict"),
        levels={key: None if level == "unknown" else level for key, level in table.get("levels", {}).items()},
        prospect=_person(table.get("prospect")),
        forwarded_by=_person(table.get("forwarded_by")),
        fields={key: Fact(**fact) for key, fact in fields.items() if key != "services"},
        services=tuple(Fact(**fact) for fact in fields.get("services", ())),
        signals=tuple(Fact(sign["kind"], sign["quote"]) for sign in table.get("signals", ())),
        contradictions=tuple(Clash(**clash) for clash in table.get("contradictions", ())),
        injections=tuple(table.get("injections", ())),
        unread=tuple(table.get("unread", ())),
        joins=table.get("joins"),
        homework=_homework(table.get("homework")),
        built_in=table.get("built_in", True),
    )


def _person(table: Mapping[str, str] | None) -> Person | None:
    return Person(table.get("name"), table["address"]) if table else None


def _homework(table: Mapping[str, Any] | None) -> Homework | None:
    if table is None:
        return None
    fields: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in table.items()}
    return Homework(**fields)


def parsed(raw: bytes) -> EmailMessage:
    """The mail as the standard library reads it."""
    message = message_from_bytes(raw, policy=policy.default)
    if not isinstance(message, EmailMessage):
        raise TypeError(type(message))
    return message


def texts(raw: bytes) -> list[str]:
    """The subject and every decoded text of a mail, its attachments and the mails within it; HTML as its words."""
    found: list[str] = []
    for part in parsed(raw).walk():
        if part["subject"]:
            found.append(str(part["subject"]))
        if part.get_content_type() == "text/html":
            found.append(LexborHTMLParser(part.get_content()).text(separator=" "))
        elif part.get_content_maintype() == "text":
            found.append(part.get_content())
        elif part.get_content_type() == "application/pdf":
            with PdfDocument(part.get_content()) as document:
                found.extend(page.get_textpage().get_text_bounded() for page in document)
    return found


def folded(text: str) -> str:
    """Text without line wraps and `>` marks: what a quote is looked for in."""
    unmarked = re.sub(r"^[> ]+", "", text, flags=re.MULTILINE)
    return " ".join(unicodedata.normalize("NFC", unmarked).split())
