"""Forwards that mail programs write into the text, found by what stands there.

Every line is looked at once, and the header block under it at most `printed`'s
bounded number of lines further: linear in the length of the text.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from ingest.attribution import Attribution, read_attribution
from ingest.labels import BEGINS, ENDS, FORWARDED, FORWARDED_BY, ORIGINAL, HeaderField, fold
from ingest.message import Address
from ingest.printed import PrintedHeaders, label_of, read_complete, read_printed
from ingest.quotation import Line, is_rule, joined, read_lines
from ingest.subject import Prefix, outer_prefix

_BLANKS_AFTER_MARK = 2
_LONGEST_MARK = 120
_FEWEST_FIELDS = 2
_FEWEST_DASHES = 3
_INDENT = "    "

# ProtonMail once wrote U+2010, Zoho writes "=".
_DASHES = "-=\u2010\u2011\u2013\u2014"
_AROUND = _DASHES + " \t\u00a0*"
_COLONS = (":", "\uff1a")

# How many dashes lead the line tells the program.
_PROGRAMS = {10: "gmail", 9: "gmail", 8: "thunderbird", 7: "protonmail", 5: "yahoo"}
_OUTLOOK = "outlook"
_MARK_BODIES = frozenset({"protonmail", "attribution"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrapper:
    """What the headers around a text tell: whether its mail can be an answer to the mail that it quotes."""

    subject: str | None = None
    recipients: tuple[Address, ...] = ()
    in_thread: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Forward:
    """A forward in a text: what the forwarder wrote `before` and `after`, and the original.

    `how` names the mail program's way: "gmail", "outlook", "apple-mail",
    "thunderbird", "yahoo", "protonmail", "dashes" for another that writes such
    a line, "attribution" for one that writes "On … Jan wrote:".
    """

    how: str
    before: str
    printed: PrintedHeaders
    body: str
    after: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A line that says that another mail follows.

    `how` is the program's way, `answers` whether a reply may have it too,
    `rest` the first header where it stands on the same line.
    """

    how: str
    answers: bool
    rest: str = ""


def find_forward(text: str, wrapper: Wrapper) -> Forward | None:
    """The first forward in `text`, or None.

    Outlook and others print the same block above a forward and above a reply:
    the subject's prefix tells, else whether the mail goes to whom it quotes.
    A block that nothing announces counts as a forward where it stands alone,
    as a program sets it.
    """
    lines = read_lines(text)
    prefix = outer_prefix(wrapper.subject)
    for at, line in enumerate(lines):
        if line.blank:
            continue
        mark = forward_mark(line.text)
        if mark and not mark.answers:
            found = None if prefix is Prefix.REPLY and line.depth else _marked(lines, at, mark)
            if found:
                return found
            continue
        printed = read_complete(lines, _skip_blanks(lines, at + 1) if mark else at)
        if printed and not _is_answer(wrapper, printed):
            if prefix is Prefix.FORWARD or mark or _stands_alone(lines, at, printed):
                return _cut(lines, at, mark.how if mark else _OUTLOOK, printed)
        elif not line.depth and (printed or (prefix is Prefix.REPLY and _begins_history(lines, at))):
            return None
    return _by_attribution(lines, wrapper)


def forward_mark(text: str) -> Mark | None:
    """The mark above a forward, or above a forward or reply, that this line is, or None."""
    text = text.strip()
    dashes = len(text) - len(text.lstrip(_DASHES))
    if not dashes:
        words = text.strip("* ")
        announces = words.endswith(_COLONS) and len(words) <= _LONGEST_MARK and fold(words).rstrip(":\uff1a ") in BEGINS
        return Mark("apple-mail", answers=False) if announces else None
    inner = text.lstrip(_AROUND)
    if not inner:
        return None
    words, rest = fold(inner[:_LONGEST_MARK]).strip(_AROUND), ""
    if words not in FORWARDED and (closing := _closing_dashes(inner)) >= 0:
        words, rest = fold(inner[:closing]).strip(_AROUND), inner[closing:].strip(_AROUND)
    if rest and label_of(rest) is None:
        return None
    if words in FORWARDED or (dashes >= _FEWEST_DASHES and words.startswith(FORWARDED_BY)):
        return Mark(_PROGRAMS.get(dashes, "dashes"), answers=False, rest=rest)
    if words in ORIGINAL:
        return Mark(_OUTLOOK if len(text) - len(inner) == dashes else "dashes", answers=True, rest=rest)
    return None


def _closing_dashes(text: str) -> int:
    """Where the dashes behind a mark's words begin; -1 where there are none."""
    places = (text.find(dash * _FEWEST_DASHES, 0, _LONGEST_MARK) for dash in _DASHES)
    return min((place for place in places if place >= 0), default=-1)


def _is_answer(wrapper: Wrapper, printed: PrintedHeaders) -> bool:
    """Whether the mail answers the one whose headers it prints."""
    prefix = outer_prefix(wrapper.subject, printed.languages)
    if prefix is not None:
        return prefix is Prefix.REPLY
    sender = printed.sender
    if any(_same(sender, recipient) for recipient in wrapper.recipients):
        return True
    return wrapper.in_thread and (sender is None or sender.address is None)


def _same(first: Address | None, second: Address) -> bool:
    if first is None:
        return False
    if first.address and second.address:
        return fold(first.address) == fold(second.address)
    return bool(first.name and second.name) and fold(first.name or "") == fold(second.name or "")


def _stands_alone(lines: Sequence[Line], at: int, printed: PrintedHeaders) -> bool:
    """Whether a block is set apart from the text around it, as a mail that quotes headers in passing does not."""
    above = at == 0 or lines[at - 1].blank or is_rule(lines[at].text) or is_rule(lines[at - 1].text)
    below = printed.end >= len(lines) or lines[printed.end].blank
    return above and below and not lines[at].depth


def _begins_history(lines: Sequence[Line], at: int) -> bool:
    attribution = read_attribution(lines, at)
    if attribution is None:
        return False
    start = _skip_blanks(lines, attribution.end)
    return attribution.worded or (start < len(lines) and lines[start].depth > 0)


def _marked(lines: list[Line], at: int, mark: Mark) -> Forward | None:
    """The forward below a mark; Yandex prints an attribution there in the place of headers."""
    if mark.rest:
        lines = [*lines[: at + 1], Line(lines[at].depth, mark.rest), *lines[at + 1 :]]
    start = _skip_blanks(lines, at + 1)
    printed = read_printed(lines, start)
    if printed and printed.sender and len(printed.fields) >= _FEWEST_FIELDS:
        return _cut(lines, at, mark.how, printed)
    attribution = read_attribution(lines, start) if start < len(lines) else None
    if attribution and attribution.by and attribution.by.address:
        return _cut(lines, at, mark.how, _attributed(attribution, attribution.by))
    return None


def _by_attribution(lines: Sequence[Line], wrapper: Wrapper) -> Forward | None:
    """A forward that says "On … Jan <jan@x> wrote:" above the original, as Outlook for Mac once did.

    Replies say that too, so the subject must say that it is a forward.
    """
    for at, line in enumerate(lines):
        attribution = None if line.depth or line.blank else read_attribution(lines, at)
        if attribution and attribution.worded and attribution.by and attribution.by.address:
            prefix = outer_prefix(wrapper.subject, attribution.languages)
            return (
                _cut(lines, at, "attribution", _attributed(attribution, attribution.by))
                if prefix is Prefix.FORWARD
                else None
            )
    return None


def _attributed(attribution: Attribution, by: Address) -> PrintedHeaders:
    return PrintedHeaders(
        fields={
            HeaderField.SENDER: f"{by.name or ''} <{by.address}>",
            HeaderField.SENT: attribution.text.replace(by.address or "", "").replace(by.name or "", " "),
        },
        languages=attribution.languages,
        end=attribution.end,
    )


def _skip_blanks(lines: Sequence[Line], at: int) -> int:
    end = at + _BLANKS_AFTER_MARK
    while at < min(end, len(lines)) and lines[at].blank:
        at += 1
    return at


def _cut(lines: Sequence[Line], mark: int, how: str, printed: PrintedHeaders) -> Forward:
    start = _body_start(lines, printed.end)
    depth = _body_depth(lines, start, lines[printed.end - 1].depth, how)
    end = start
    while end < len(lines) and (lines[end].depth >= depth or lines[end].blank) and not _is_end(lines[end]):
        end += 1
    body = joined(_without_rule([line.lifted(min(depth, line.depth)) for line in lines[start:end]]))
    if not body:  # MailMate marks the headers alone
        body, end = joined([line.lifted(0) for line in lines[end:]]), len(lines)
    before = [line.lifted(0) for line in lines[:mark]]
    while before and (not before[-1].strip() or is_rule(before[-1])):
        before.pop()
    return Forward(
        how=how,
        before=joined(before),
        printed=printed,
        body=_without_indent(body) if how == "attribution" else body,
        after=joined([line.lifted(0) for line in lines[end:] if not _is_end(line)]),
    )


def _body_depth(lines: Sequence[Line], start: int, block_depth: int, how: str) -> int:
    """How deep the original is quoted: as its header block, or deeper where a program marks the body alone."""
    first = lines[start].depth if start < len(lines) else block_depth
    if first <= block_depth:
        return first if how == "attribution" else block_depth
    marked = how in _MARK_BODIES or all(line.depth > block_depth or line.blank for line in lines[start:])
    return first if marked else block_depth


def _body_start(lines: Sequence[Line], at: int) -> int:
    """The first line of the original: below the rule or the second mark that some programs close their block with."""
    start = _skip_blanks(lines, at)
    if start < len(lines) and (_is_dashes(lines[start].text) or forward_mark(lines[start].text)):
        has_block = read_printed(lines, _skip_blanks(lines, start + 1))
        return at if has_block else _skip_blanks(lines, start + 1)
    return start


def _without_rule(lines: list[str]) -> list[str]:
    """KMail closes a forward with a rule."""
    while lines and (not lines[-1].strip() or _is_dashes(lines[-1])):
        lines.pop()
    return lines


def _is_dashes(text: str) -> bool:
    text = text.strip()
    return len(text) > len(_INDENT) and not text.strip(_DASHES)


def _is_end(line: Line) -> bool:
    """Whether a program says here that its forward ends."""
    text = line.text.strip()
    if len(text) > _LONGEST_MARK or not text.startswith(tuple(_DASHES)):
        return False
    return fold(text).strip(_AROUND) in ENDS


def _without_indent(body: str) -> str:
    """Outlook for Mac once indented what it forwards."""
    lines = body.split("\n")
    if len(lines) < _FEWEST_FIELDS or not all(line.startswith(_INDENT) or not line for line in lines[1:]):
        return body
    return "\n".join([lines[0].removeprefix(_INDENT), *(line.removeprefix(_INDENT) for line in lines[1:])])
