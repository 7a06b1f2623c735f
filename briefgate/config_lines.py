"""On which line of a TOML file each table, key and entry stands: the parser of the standard library doesn't say."""

import re
from collections.abc import Generator, Iterator

Place = tuple[int | str, ...]

_BETWEEN = re.compile(r"(?:[\s,]|#[^\n]*)*")
_KEY = re.compile(r"""[ \t]*("(?:\\.|[^"\\\n])*"|'[^'\n]*'|[A-Za-z0-9_-]+)[ \t]*""")
_SCALAR = re.compile(r'''"""(?:\\[\s\S]|[^\\])*?"""+|\'\'\'[\s\S]*?\'\'\'+|"(?:\\.|[^"\\\n])*"|'[^'\n]*'|[^,\]}#\n]+''')


def line_of(place: Place, text: str) -> int | None:
    """Return the line (from 1) of valid TOML on which a place stands, else that of the nearest table around it.

    A list of tables stands where its first entry does.
    """
    lines = dict(reversed(list(_Scan(text).places())))
    for length in range(len(place), 0, -1):
        within = [line for here, line in lines.items() if here[:length] == place[:length]]
        if within:
            return lines.get(place[:length], min(within))
    return None


class _Scan:
    """One walk through a text; whatever is no TOML ends it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0

    def places(self) -> Iterator[tuple[Place, int]]:
        """Give every place with its line, in the order of the text."""
        table: Place = ()
        counts: dict[Place, int] = {}
        while not self._is_at_end():
            line = self._line()
            if self._took("["):
                is_array = self._took("[")
                table = _indexed(self._key(), counts, is_array=is_array)
                self._took("]]" if is_array else "]")
                yield table, line
            elif not (yield from self._pair(table)):
                return

    def _pair(self, table: Place) -> Generator[tuple[Place, int], None, bool]:
        line, key = self._line(), self._key()
        if not key or not self._took("="):
            return False
        here = (*table, *key)
        yield here, line
        yield from self._value(here)
        return True

    def _value(self, here: Place) -> Iterator[tuple[Place, int]]:
        if self._is_at_end():
            return
        if self._took("["):
            index = 0
            while not self._is_at_end() and not self._took("]"):
                yield (*here, index), self._line()
                began = self._at
                yield from self._value((*here, index))
                if self._at == began:
                    return
                index += 1
        elif self._took("{"):
            while not self._is_at_end() and not self._took("}"):
                if not (yield from self._pair(here)):
                    return
        elif scalar := _SCALAR.match(self._text, self._at):
            self._at = scalar.end()

    def _key(self) -> list[str]:
        parts: list[str] = []
        while part := _KEY.match(self._text, self._at):
            self._at = part.end()
            parts.append(part[1].strip("\"'"))
            if not self._took("."):
                break
        return parts

    def _took(self, sign: str) -> bool:
        taken = self._text.startswith(sign, self._at)
        self._at += len(sign) if taken else 0
        return taken

    def _is_at_end(self) -> bool:
        between = _BETWEEN.match(self._text, self._at)
        self._at = between.end() if between else self._at
        return self._at >= len(self._text)

    def _line(self) -> int:
        return self._text.count("\n", 0, self._at) + 1


def _indexed(parts: list[str], counts: dict[Place, int], *, is_array: bool) -> Place:
    """Return a header's place, in which the newest entry of each array of tables has its index."""
    here: Place = ()
    for position, part in enumerate(parts):
        here = (*here, part)
        if is_array and position == len(parts) - 1:
            counts[here] = counts.get(here, -1) + 1
        if here in counts:
            here = (*here, counts[here])
    return here
