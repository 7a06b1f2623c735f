"""Forwards that mail programs write into the text, found by what stands there.

Every line is looked at once, and the header block under it at most `printed`'s
bounded number of lines further: linear in the length of the text.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from ingest.labels import BEGINS, FORWARDED, ORIGINAL
from ingest.printed import PrintedHeaders, label_of, read_printed
from ingest.quotation import Line, joined, read_lines

_BLANKS_AFTER_MARK = 2
_LONGEST_MARK = 80
_FEWEST_FIELDS = 2
_OUTLOOK = "outlook"

# How many dashes lead the line tells the program.
_PROGRAMS = {10: "gmail", 9: "gmail", 8: "thunderbird", 5: "yahoo"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Forward:
    """A forward in a text: what the forwarder wrote `before` and `after`, and the original.

    `how` names the mail program's way: "gmail", "outlook", "apple-mail",
    "thunderbird", "yahoo", or "dashes" for another that writes such a line.
    """

    how: str
    before: str
    printed: PrintedHeaders
    body: str
    after: str


def find_forward(text: str, *, is_reply: bool) -> Forward | None:
    """The first forward in `text`, or None.

    Outlook prints the same block above a forward and above a reply: only the
    subject tells, so with `is_reply` a bare block is no forward.
    """
    lines = read_lines(text)
    for at, line in enumerate(lines):
        how = forward_mark(line.text)
        if how == _OUTLOOK and is_reply:
            continue
        if how:
            printed = read_printed(lines, _skip_blanks(lines, at + 1))
            if printed and printed.sender and len(printed.fields) >= _FEWEST_FIELDS:
                return _cut(lines, at, how, printed)
        elif not is_reply and label_of(line.text):
            printed = read_printed(lines, at)
            if printed and printed.complete and printed.sender:
                return _cut(lines, at, _OUTLOOK, printed)
    return None


def forward_mark(text: str) -> str | None:
    """The mail program whose mark above a forward this line is, or None."""
    if len(text) > _LONGEST_MARK:
        return None
    text = text.strip().strip("*")
    core = text.strip("- ").casefold()
    dashes = len(text) - len(text.lstrip("-"))
    if dashes and core in FORWARDED:
        return _PROGRAMS.get(dashes, "dashes")
    if dashes and core in ORIGINAL:
        return _OUTLOOK
    return "apple-mail" if core.endswith(":") and core.rstrip(": ") in BEGINS else None


def is_rule(text: str) -> bool:
    """Whether the line is the rule of underscores that Outlook draws above its block."""
    text = text.strip()
    return len(text) > 4 and not text.strip("_")  # noqa: PLR2004 - Outlook draws 32; four could be a gap to fill in


def _skip_blanks(lines: Sequence[Line], at: int) -> int:
    end = at + _BLANKS_AFTER_MARK
    while at < min(end, len(lines)) and lines[at].blank:
        at += 1
    return at


def _cut(lines: Sequence[Line], mark: int, how: str, printed: PrintedHeaders) -> Forward:
    depth = lines[printed.end - 1].depth
    end = printed.end
    while end < len(lines) and (lines[end].depth >= depth or lines[end].blank):
        end += 1
    before = [line.lifted(0) for line in lines[:mark]]
    while before and (not before[-1].strip() or is_rule(before[-1])):
        before.pop()
    return Forward(
        how=how,
        before=joined(before),
        printed=printed,
        body=joined([line.lifted(min(depth, line.depth)) for line in lines[printed.end : end]]),
        after=joined([line.lifted(0) for line in lines[end:]]),
    )
