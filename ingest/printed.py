"""Header blocks as mail programs print them into the text, above a forward or a reply."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from ingest.addresses import read_mailbox, read_mailboxes
from ingest.dates import read_written_date
from ingest.labels import HEADER_WORDS, ON_BEHALF, HeaderField, fold
from ingest.message import Address
from ingest.quotation import Line, is_rule

_LONGEST_LABEL = 30
_MOST_LINES = 60
_WRAPPED_FROM = 60
_LONGEST_RUN_ON = 2_000
_MOST_COLONS = 40
_OUTLOOKS_RULE = 32
_FEWEST_BEFORE_SUBJECT = 2
_FEWEST_BY_PLACE = 4

_COLON = re.compile(r"[:\uff1a]")
_FIELD_NAME = re.compile(r"[A-Za-z][A-Za-z0-9]*-[A-Za-z0-9-]+")
_INSTANT = re.compile(r"(?=.{0,60}(?<!\d)(?:19|20)\d\d(?!\d)).{0,60}(?<!\d)\d{1,2}[:.]\d\d(?!\d)")
_MESSAGE_ID = re.compile(r"<[^<>\s]{3,250}>")

# Their labels are the same in many languages, or carry no words of one.
_TELLS_NO_LANGUAGE = frozenset({HeaderField.CC, HeaderField.BCC, HeaderField.OTHER, HeaderField.MESSAGE_ID})


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
        dated = any(character.isdigit() for character in self.fields.get(HeaderField.SENT, ""))
        return dated and self.sender is not None and bool(self.fields.keys() & {HeaderField.TO, HeaderField.SUBJECT})

    @property
    def sender(self) -> Address | None:
        """Who wrote the original; whom they sent for, where the block says that ("crm@x on behalf of Jan")."""
        value = self.fields.get(HeaderField.SENDER, "")
        folded = fold(value)
        for phrase in ON_BEHALF:
            at = folded.find(f" {phrase} ")
            if at >= 0:
                by, person = read_mailbox(value[:at]), read_mailbox(value[at + len(phrase) + 2 :])
                return Address(person.name, person.address or (by.address if by else None)) if person else by
        return read_mailbox(value)

    @property
    def subject(self) -> str | None:
        """The original's subject."""
        return self.fields.get(HeaderField.SUBJECT) or None

    @property
    def sent_at(self) -> datetime | None:
        """When it was sent, in UTC where the block states no zone."""
        return read_written_date(self.fields.get(HeaderField.SENT, ""), self.languages)

    @property
    def message_id(self) -> str | None:
        """The original's own, where the program printed all headers."""
        found = _MESSAGE_ID.search(self.fields.get(HeaderField.MESSAGE_ID, ""))
        return found[0] if found else None

    def mailboxes(self, header: HeaderField) -> tuple[Address, ...]:
        """The mailboxes of one header."""
        value = self.fields.get(header, "")
        found = read_mailboxes(value)
        return found if ";" in value or "<" not in value else _whole_names(found)


@dataclass(slots=True)
class _Block:
    values: dict[HeaderField, list[str]] = field(default_factory=dict)
    languages: set[str] = field(default_factory=set)
    current: HeaderField | None = None
    last_length: int = 0
    spaced: bool | None = None

    def printed(self, end: int) -> PrintedHeaders:
        return PrintedHeaders(
            fields={header: " ".join(filter(None, parts)) for header, parts in self.values.items()},
            languages=frozenset(self.languages),
            end=end,
        )


def label_of(text: str) -> tuple[HeaderField, frozenset[str], str] | None:
    """The header that a line `Label: value` prints, the languages of its label, and its value."""
    colon = _COLON.search(text, 0, _LONGEST_LABEL + 8)
    if not colon:
        return None
    found = HEADER_WORDS.get(fold(text[: colon.start()].strip(" \t\u00a0\u200e*_")))
    return (*found, _value(text[colon.end() :])) if found else None


def read_printed(lines: Sequence[Line], start: int) -> PrintedHeaders | None:
    """The block that begins at `lines[start]`, or None where that is no label.

    Labels come in any order, each once. HTML may leave a blank line between
    all of them; then, and only then, the block goes on after one. Yahoo prints
    all of them on one line.
    """
    block = _Block()
    if start < len(lines) and _take_run_on(block, lines[start].text):
        return block.printed(start + 1)
    at = start
    while at < min(len(lines), start + _MOST_LINES):
        line = lines[at]
        if line.blank:
            if not _goes_on_after_blank(block, lines, at):
                break
        elif not _take(block, line):
            break
        at += 1
    return block.printed(at) if block.values else None


def read_complete(lines: Sequence[Line], at: int) -> PrintedHeaders | None:
    """The complete block that begins at `lines[at]`, be it by Outlook's rule above it, or None.

    It begins with a label that tells something of the mail, and where another
    label stands right above, it has begun before: so each line is read for a
    few blocks at most.
    """
    text = lines[at].text
    if is_rule(text):
        start = at + 1 if at + 1 < len(lines) and not lines[at + 1].blank else at + 2
        block = read_printed(lines, start)
        if block is None and len(text.strip()) == _OUTLOOKS_RULE:
            block = _read_by_place(lines, start)
    else:
        found = label_of(text)
        if found is None or found[0] is HeaderField.OTHER or (at and label_of(lines[at - 1].text)):
            return None
        block = read_printed(lines, at)
    return block if block and block.complete else None


def _read_by_place(lines: Sequence[Line], start: int) -> PrintedHeaders | None:
    """A block whose labels no table knows, by the order in which Outlook prints it: from, sent, to, copies, subject."""
    values: list[str] = []
    at = start
    while at < len(lines) and not lines[at].blank and len(values) <= _FEWEST_BY_PLACE + 2:
        colon = _COLON.search(lines[at].text, 0, _LONGEST_LABEL + 8)
        if not colon:
            return None
        values.append(_value(lines[at].text[colon.end() :]))
        at += 1
    if len(values) < _FEWEST_BY_PLACE or "@" not in values[0] or not _INSTANT.search(values[1]):
        return None
    headers = [HeaderField.SENDER, HeaderField.SENT, HeaderField.TO]
    named = dict(zip(headers, values, strict=False)) | {HeaderField.SUBJECT: values[-1]}
    if len(values) > _FEWEST_BY_PLACE:
        named[HeaderField.CC] = values[3]
    return PrintedHeaders(fields=named, languages=frozenset(), end=at)


def _whole_names(mailboxes: Sequence[Address]) -> tuple[Address, ...]:
    """`Bakker, Tom <tom@x>`, as Outlook prints it without quotes, is one person."""
    whole: list[Address] = []
    for mailbox in mailboxes:
        before = whole[-1] if whole else None
        if before and before.address is None and mailbox.address and mailbox.name:
            whole[-1] = Address(f"{before.name}, {mailbox.name}", mailbox.address)
        else:
            whole.append(mailbox)
    return tuple(whole)


def _value(text: str) -> str:
    return text.strip(" \t\u00a0\u200e*")


def _goes_on_after_blank(block: _Block, lines: Sequence[Line], at: int) -> bool:
    if block.spaced is None and len(block.values) == 1:
        block.spaced = True
    if not block.spaced or at + 1 >= len(lines):
        return False
    found = label_of(lines[at + 1].text)
    return found is not None and found[0] not in block.values


def _take(block: _Block, line: Line) -> bool:
    """Whether the line belongs to the block; if so it is taken into it."""
    found = label_of(line.text) or (_unknown_field(line.text) if block.values else None)
    if found is None:
        if block.current is None or not _continues(block, line.text):
            return False
        block.values[block.current].append(line.text.strip())
    elif not _add(block, *found):
        return False
    block.last_length = len(line.text)
    return True


def _add(block: _Block, header: HeaderField, languages: frozenset[str], value: str) -> bool:
    if header in block.values and header is not HeaderField.OTHER:
        return False
    if block.spaced is None and block.values:
        block.spaced = False
    block.current = header
    block.values[header] = [value]
    if header not in _TELLS_NO_LANGUAGE:
        block.languages |= languages
    return True


def _unknown_field(text: str) -> tuple[HeaderField, frozenset[str], str] | None:
    """A header that only a program reads ("X-Mailer: …"), where all of them are printed."""
    name, colon, value = text[: _LONGEST_LABEL + 8].partition(":")
    known = colon and _FIELD_NAME.fullmatch(name)
    return (HeaderField.OTHER, frozenset(), value.strip()) if known else None


def _continues(block: _Block, text: str) -> bool:
    """Whether a line without a label is the rest of the header above it, folded or wrapped."""
    value = block.values[block.current][-1] if block.current else ""
    if text[0] in " \t":
        return True
    if block.current is HeaderField.SUBJECT:
        return block.last_length >= _WRAPPED_FROM
    if not value:
        return True
    if block.current is HeaderField.SENT:
        return False
    unfinished = value.endswith((",", ";")) or value.count("<") > value.count(">")
    return unfinished or ("@" in text and "<" in text)


def _take_run_on(block: _Block, text: str) -> bool:
    """Whether all labels stand on this one line, as `From: Jan <jan@x>To: Eva <eva@x>Sent: …Subject: …`."""
    if len(text) > _LONGEST_RUN_ON or label_of(text) is None or text.count(":") > _MOST_COLONS:
        return False
    labels = [found for colon in _COLON.finditer(text) if (found := _label_before(text, colon.start()))]
    headers = [header for _, header, _ in labels]
    last = headers.index(HeaderField.SUBJECT) if HeaderField.SUBJECT in headers else 0
    if last < _FEWEST_BEFORE_SUBJECT:
        return False
    labels = labels[: last + 1]
    ends = [start for start, _, _ in labels[1:]] + [len(text)]
    for (start, header, languages), end in zip(labels, ends, strict=True):
        value = _COLON.split(text[start:end], maxsplit=1)[1]
        if not _add(block, header, languages, _value(value)):
            block.values.clear()
            return False
    return True


def _label_before(text: str, colon: int) -> tuple[int, HeaderField, frozenset[str]] | None:
    """The longest label that ends before the colon at `colon`, where it starts with a capital, and its place."""
    folded = fold(text[max(0, colon - _LONGEST_LABEL) : colon]).rstrip()
    first = max(0, colon - _LONGEST_LABEL)
    for start in range(len(folded)):
        found = HEADER_WORDS.get(folded[start:])
        if found and (text[first + start].isupper() or not text[first + start].isascii()):
            return first + start, *found
    return None
