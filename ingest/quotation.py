"""Lines and their `>` marks (RFC 3676, 4.5)."""

import re
from typing import NamedTuple

_MAY_MARK = frozenset({">", " "})
_MARKS = re.compile(r" ?>(?: ?>)*")


class Line(NamedTuple):
    """One line: how many `>` marks lead it, and what stands behind them."""

    depth: int
    text: str

    @property
    def blank(self) -> bool:
        """Whether nothing but spaces stands behind the marks."""
        return not self.text or self.text.isspace()

    def lifted(self, levels: int) -> str:
        """The line as it was before it was quoted `levels` times."""
        marks = ">" * (self.depth - levels)
        return f"{marks} {self.text}".rstrip() if marks else self.text


def read_lines(text: str) -> list[Line]:
    """The lines of `text`; marks may have single spaces between them."""
    return [_line(line) for line in text.split("\n")]


def joined(lines: list[str]) -> str:
    """Lines as one text, without blank lines around it."""
    first, last = 0, len(lines)
    while first < last and not lines[first].strip():
        first += 1
    while last > first and not lines[last - 1].strip():
        last -= 1
    return "\n".join(line.rstrip() for line in lines[first:last])


def is_rule(text: str) -> bool:
    """Whether the line is the rule of underscores that Outlook draws above its header block."""
    text = text.strip()
    return len(text) > 4 and not text.strip("_")  # noqa: PLR2004 - Outlook draws 32; four could be a gap to fill in


def _line(line: str) -> Line:
    marks = _MARKS.match(line) if line[:1] in _MAY_MARK else None
    if marks is None:
        return Line(0, line)
    return Line(marks[0].count(">"), line[marks.end() :].removeprefix(" "))
