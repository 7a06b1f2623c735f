"""With which letters a match of a pattern may begin: of hundreds of patterns, few are then tried at any one place."""

import re
import string
from collections.abc import Iterable

_ALL = frozenset(string.printable)
_ATOM = re.compile(
    r"(?P<look>\(\?(?:<?[=!]))|(?P<group>\((?:\?:)?)|(?P<class>\[\^?\]?(?:\\.|[^\]\\])*\])|(?P<escape>\\.)"
    r"|(?P<edge>[\^$])|(?P<any>\.)|(?P<letter>.)",
    re.DOTALL,
)
_QUANTIFIER = re.compile(r"(?P<none>[?*]|\{0?,\d*\}|\{0\})\??|[+]\??|\{\d+(?:,\d*)?\}\??")


def opened_by(pattern: str) -> str | None:
    """The letters of plain text (see `extract.disguise`) that a match may begin with; None where others may, too.

    Takes what the tables of rules are written in: groups that don't capture,
    classes, escapes, lookarounds, quantifiers.
    """
    first, empty, _ = _alternatives(pattern, 0)
    return None if empty or not first <= frozenset(string.ascii_lowercase) else "".join(sorted(first))


def any_of(patterns: Iterable[str]) -> str:
    """One pattern that matches what any of these does, each tried only where it may begin."""
    groups: dict[str | None, list[str]] = {}
    for pattern in patterns:
        groups.setdefault(opened_by(pattern), []).append(pattern)
    return "|".join(
        f"(?=[{opening}])(?:{'|'.join(group)})" if opening else "|".join(group) for opening, group in groups.items()
    )


def _alternatives(pattern: str, at: int) -> tuple[frozenset[str], bool, int]:
    """What may come first from `at` to the end of the group, whether nothing at all may, and where the group ends."""
    first: frozenset[str] = frozenset()
    empty = True
    some_empty = False
    while at < len(pattern) and pattern[at] != ")":
        if pattern[at] == "|":
            some_empty, empty, at = some_empty or empty, True, at + 1
            continue
        opening, may_lack, at = _atom(pattern, at)
        if empty:
            first |= opening
        empty = empty and may_lack
    return first, some_empty or empty, at


def _atom(pattern: str, at: int) -> tuple[frozenset[str], bool, int]:
    atom = _ATOM.match(pattern, at)
    if atom is None:
        raise ValueError(pattern)
    kind, text, at = atom.lastgroup, atom.group(), atom.end()
    opening, empty = _ALL, False
    if kind in ("look", "group"):
        opening, empty, at = _alternatives(pattern, at)
        at += 1
        if kind == "look":
            opening, empty = frozenset(), True
    elif kind == "edge" or text == r"\b":
        opening, empty = frozenset(), True
    elif kind == "class":
        opening = frozenset(character for character in _ALL if re.fullmatch(text, character))
    elif kind == "letter" or (kind == "escape" and not text[1].isalnum()):
        opening = frozenset(text[-1])
    quantifier = _QUANTIFIER.match(pattern, at)
    if quantifier is None:
        return opening, empty, at
    return opening, empty or quantifier["none"] is not None, quantifier.end()
