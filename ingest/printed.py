"""Header blocks as mail programs print them into the text, above a forward or a reply."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from ingest.addresses import read_mailbox, read_mailboxes
from ingest.dates import read_written_date
from ingest.labels import HEADER_WORDS, HeaderField
from ingest.message import Address
from ingest.quotation import Line

_LONGEST_LABEL = 30
_MOST_LINES = 60
_WRAPPED_FROM = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedHeaders:
    """The headers of an original mail as they stood in the text.

    `end` is the index of the first line after the block, `languages` those
    that call its labels so.
    """

    fields: dict[HeaderField, str]
    languages: frozenset[str]
    end: int

    @property
    def complete(self) -> bool:
        """Whether this can be nothing else: a sender, a date, and a recipient or a subject."""
        has = self.fields.keys()
        return {HeaderField.SENDER, HeaderField.SENT} <= has and bool(has & {HeaderField.TO, HeaderField.SUBJECT})

    @property
    def sender(self) -> Address | None:
        """Who wrote the original."""
        return read_mailbox(self.fields.get(HeaderField.SENDER, ""))

    @property
    def subject(self) -> str | None:
        """The original's subject."""
        return self.fields.get(HeaderField.SUBJECT) or None

    @property
    def sent_at(self) -> datetime | None:
        """When it was sent, in UTC where the block states no zone."""
        return read_written_date(self.fields.get(HeaderField.SENT, ""), self.languages)

    def mailboxes(self, header: HeaderField) -> tuple[Address, ...]:
        """The mailboxes of one header."""
        return read_mailboxes(self.fields.get(header, ""))


@dataclass(slots=True)
class _Block:
    values: dict[HeaderField, list[str]] = field(default_factory=dict)
    languages: set[str] = field(default_factory=set)
    current: HeaderField | None = None
    last_length: int = 0
    spaced: bool | None = None


def label_of(text: str) -> tuple[HeaderField, frozenset[str], str] | None:
    """The header that a line `Label: value` prints, the languages of its label, and its value."""
    head, colon, value = text.partition(":")
    if not colon or len(head) > _LONGEST_LABEL:
        return None
    found = HEADER_WORDS.get(head.strip(" \t\u00a0*_").casefold())
    return (*found, value.strip(" \t\u00a0*")) if found else None


def read_printed(lines: Sequence[Line], start: int) -> PrintedHeaders | None:
    """The block that begins at `lines[start]`, or None where that is no label.

    Labels come in any order, each once. HTML may leave a blank line between
    all of them; then, and only then, the block goes on after one.
    """
    block = _Block()
    at = start
    while at < min(len(lines), start + _MOST_LINES):
        line = lines[at]
        if line.blank:
            if not _goes_on_after_blank(block, lines, at):
                break
        elif not _take(block, line):
            break
        at += 1
    if not block.values:
        return None
    return PrintedHeaders(
        fields={header: " ".join(filter(None, parts)) for header, parts in block.values.items()},
        languages=frozenset(block.languages),
        end=at,
    )


def _goes_on_after_blank(block: _Block, lines: Sequence[Line], at: int) -> bool:
    if block.spaced is None and len(block.values) == 1:
        block.spaced = True
    if not block.spaced or at + 1 >= len(lines):
        return False
    found = label_of(lines[at + 1].text)
    return found is not None and found[0] not in block.values


def _take(block: _Block, line: Line) -> bool:
    """Whether the line belongs to the block; if so it is taken into it."""
    found = label_of(line.text)
    if found is None:
        if block.current is None or not _continues(block, line.text):
            return False
        block.values[block.current].append(line.text.strip())
    else:
        header, languages, value = found
        if header in block.values:
            return False
        if block.spaced is None and block.values:
            block.spaced = False
        block.current = header
        block.values[header] = [value]
        block.languages |= languages
    block.last_length = len(line.text)
    return True


def _continues(block: _Block, text: str) -> bool:
    """Whether a line without a label is the rest of the header above it, folded or wrapped."""
    value = block.values[block.current][-1] if block.current else ""
    if text[0] in " \t":
        return True
    if block.current is HeaderField.SUBJECT:
        return block.last_length >= _WRAPPED_FROM
    if block.current is HeaderField.SENT:
        return False
    unfinished = value.endswith((",", ";")) or value.count("<") > value.count(">")
    return unfinished or ("@" in text and ("<" in text or not value))
