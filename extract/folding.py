"""Text as it is compared: one kind of quote mark, of dash and of space; every code point knows where it came from."""

import re
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

ZERO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
BIDIRECTIONAL = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"

_REPLACEMENTS = {
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u0060\u00b4", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
    **dict.fromkeys(ZERO_WIDTH + BIDIRECTIONAL, ""),
    "\u2026": "...",
}
_SPACE = re.compile(r"\s")
_NO_WIDTH = re.escape(ZERO_WIDTH + BIDIRECTIONAL)
_SPECIAL = re.compile(
    rf"[\s{_NO_WIDTH}]*\n[\s>{_NO_WIDTH}]*|[\s{_NO_WIDTH}]+|[{re.escape(''.join(_REPLACEMENTS))}]",
)


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded text; `origin[i]` is where its code point `i` stands in the text that was folded."""

    text: str
    origin: Sequence[int]

    def unfold(self, start: int, end: int) -> tuple[int, int]:
        """Where the non-empty stretch from `start` up to `end` of the folded text stands in the original."""
        return self.origin[start], self.origin[end - 1] + 1


def fold(text: str) -> Folded:
    """Fold quotes, dashes, spaces, line breaks and the `>` marks behind them; drop what has no width."""
    parts: list[str] = []
    origin = array("L")
    done = 0
    for special in _SPECIAL.finditer(text):
        start = special.start()
        parts.append(text[done:start])
        origin.extend(range(done, start))
        folded = _REPLACEMENTS.get(special.group())
        if folded is None:
            folded = " " if _SPACE.search(special.group()) else ""
        parts.append(folded)
        origin.extend([start] * len(folded))
        done = special.end()
    parts.append(text[done:])
    origin.extend(range(done, len(text)))
    return Folded("".join(parts), origin)
