"""What the sender wrote now, the history quoted with it, and signatures.

One pass over the lines; quoted text is taken apart again one level further in,
to a bounded depth.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from ingest.attribution import read_attribution
from ingest.forward import forward_mark
from ingest.labels import CLOSINGS, SENT_FROM, fold
from ingest.message import Address, SegmentKind
from ingest.printed import PrintedHeaders, read_complete
from ingest.quotation import Line, is_rule, joined, read_lines

_DEEPEST = 12

# A signature: as many lines, as long, with as many words a line, and abbreviations of as many letters.
_MOST_LINES = 15
_LONGEST_LINE = 70
_MOST_WORDS = 9
_LONGEST_ABBREVIATION = 4
_FARTHEST_BACK = 40


@dataclass(frozen=True, slots=True)
class Part:
    """A run of text. `kind` is BODY, QUOTED or SIGNATURE.

    `by` is who wrote a quoted run, as far as the text says; `printed` the
    header block above it, where there was one.
    """

    kind: SegmentKind
    text: str
    by: Address | None = None
    printed: PrintedHeaders | None = None


@dataclass(frozen=True, slots=True)
class _Run:
    """A part whose lines have yet to be joined; `depth` of their marks are the quoting of the run itself."""

    kind: SegmentKind
    lines: Sequence[Line]
    depth: int
    by: Address | None = None
    printed: PrintedHeaders | None = None


def split_history(text: str) -> tuple[Part, ...]:
    """`text` as runs in their order: own words, signatures, and quoted words with their authors."""
    parts: list[Part] = []
    for run in _runs(read_lines(text), 0):
        if run.kind is SegmentKind.QUOTED:
            parts.extend(_unfolded(run, 1))
        else:
            parts.extend(_with_signature(_text(run)))
    return tuple(part for part in parts if part.text)


def _unfolded(run: _Run, level: int) -> list[Part]:
    """A quoted run as its author's words and, one level in, those that it quotes itself."""
    if level >= _DEEPEST:
        return [Part(run.kind, _text(run), run.by, run.printed)]
    found: list[Part] = []
    for inner in _runs(run.lines, run.depth):
        if inner.kind is SegmentKind.QUOTED:
            found.extend(_unfolded(inner, level + 1))
        else:
            found.append(Part(run.kind, _text(inner), run.by, run.printed))
    return found


def _runs(lines: Sequence[Line], depth: int) -> list[_Run]:
    """The lines of one depth as runs of own words (BODY) and quoted words, one level deep."""
    runs: list[_Run] = []
    own: list[Line] = []
    at = 0
    while at < len(lines):
        quoted, end = _quoted_from(lines, at, depth)
        if quoted is None:
            own.append(lines[at])
        else:
            if quoted.printed is not None:
                _drop_mark(own)
            runs.append(_Run(SegmentKind.BODY, own, depth))
            runs.append(quoted)
            own = []
        at = end
    runs.append(_Run(SegmentKind.BODY, own, depth))
    return runs


def _quoted_from(lines: Sequence[Line], at: int, depth: int) -> tuple[_Run | None, int]:
    """The quoted run that begins at `lines[at]` and the line after it; (None, at + 1) where none does."""
    line = lines[at]
    if line.depth > depth:
        return _marked_run(lines, at, depth, None)
    if line.blank:
        return None, at + 1
    printed = read_complete(lines, at)
    if printed:
        return _Run(SegmentKind.QUOTED, lines[printed.end :], depth, printed.sender, printed), len(lines)
    attribution = read_attribution(lines, at)
    if attribution is None:
        return None, at + 1
    start = attribution.end
    while start < len(lines) and start < attribution.end + 2 and lines[start].blank and lines[start].depth <= depth:
        start += 1
    if start < len(lines) and lines[start].depth > depth:
        return _marked_run(lines, start, depth, attribution.by)
    if attribution.worded:
        return _Run(SegmentKind.QUOTED, lines[attribution.end :], depth, attribution.by), len(lines)
    return None, at + 1


def _marked_run(lines: Sequence[Line], start: int, depth: int, by: Address | None) -> tuple[_Run, int]:
    """The run of lines with more marks than `depth`; blank lines between them belong to it."""
    end = last = start
    while end < len(lines) and (lines[end].depth > depth or lines[end].blank):
        if lines[end].depth > depth:
            last = end
        end += 1
    return _Run(SegmentKind.QUOTED, lines[start : last + 1], depth + 1, by), last + 1


def _text(run: _Run) -> str:
    return joined([line.lifted(min(run.depth, line.depth)) for line in run.lines])


def _drop_mark(own: list[Line]) -> None:
    while own and (own[-1].blank or is_rule(own[-1].text) or forward_mark(own[-1].text)):
        own.pop()


def _with_signature(text: str) -> list[Part]:
    lines = text.split("\n")
    begin, end = _signature(lines)
    found = [
        Part(SegmentKind.BODY, joined(lines[:begin])),
        Part(SegmentKind.SIGNATURE, joined(lines[begin:end])),
        Part(SegmentKind.BODY, joined(lines[end:])),
    ]
    return [part for part in found if part.text]


def _signature(lines: list[str]) -> tuple[int, int]:
    """Where a signature begins and ends: "--" or a closing line opens it, a postscript ends it."""
    end = len(lines)
    begin = None
    for at in range(len(lines) - 1, -1, -1):
        if begin is None and _is_postscript(lines[at]):
            end = at
        elif _separates(lines, at, end) or (_is_closing(lines[at]) and _is_card(lines[at + 1 : end])):
            begin = at
        elif end - at > _FARTHEST_BACK:
            break
    if begin is not None:
        return begin, end
    mobile = bool(lines) and fold(lines[-1].strip()).startswith(SENT_FROM)
    return len(lines) - mobile, len(lines)


def _separates(lines: list[str], at: int, end: int) -> bool:
    """Whether this is the separator "-- " (RFC 3676, 4.3; HTML loses its space), and not a rule within a letter."""
    return lines[at].rstrip() == "--" and sum(1 for line in lines[at + 1 : end] if line.strip()) <= _MOST_LINES


def _is_closing(line: str) -> bool:
    phrase = fold(line.strip()).rstrip(" ,.!:;-–。、")
    head, comma, _ = phrase.partition(",")
    return phrase in CLOSINGS or (bool(comma) and len(phrase) <= _LONGEST_LINE and head.strip() in CLOSINGS)


def _is_postscript(line: str) -> bool:
    word = line.strip().casefold().replace(".", "").replace(":", " ").split(maxsplit=1)
    return bool(word) and word[0] in {"ps", "pps"}


def _is_card(lines: list[str]) -> bool:
    """Whether these can be a name, a role, a company, a telephone: few short lines, and no sentence among them."""
    filled = [line.strip() for line in lines if line.strip()]
    return len(filled) <= _MOST_LINES and all(
        len(line) <= _LONGEST_LINE and not _is_sentence(line.split()) for line in filled
    )


def _is_sentence(words: list[str]) -> bool:
    """A company may end in "B.V.", so a full stop alone makes no sentence."""
    ended = words[-1][-1] in ".?!" and len(words[-1].strip(".?!")) > _LONGEST_ABBREVIATION
    return len(words) > _MOST_WORDS or ended
