"""Word documents (ECMA-376, WordprocessingML), as their readers see them.

Headers, footers, text boxes, notes and comments are read, and insertions
whether accepted or not; deletions are not. Pages are those that the program
which wrote the file last counted; not every program does.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from ingest.formats.archive import Archive
from ingest.formats.flow import Flow
from ingest.formats.opened import Opened, Page
from ingest.formats.pictures import or_scanned
from ingest.formats.xml import attribute, listen, local
from ingest.limits import Limits

_MAIN = re.compile(r"word/document\d*\.xml")
_BESIDE = re.compile(r"word/(header|footer|footnotes|endnotes|comments)\d*\.xml")
_PICTURES = "word/media/"

# Deleted and moved-away text; the second writing of a text box, for programs that can't show the first.
_LEFT_OUT = frozenset({"del", "moveFrom", "Fallback"})
_OFF = frozenset({"0", "false", "off"})
_SPACES = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}


def read(archive: Archive, limits: Limits) -> Opened:
    """The text of a Word document. Raises FileUnread where it is damaged."""
    del limits
    main = next((name for name in archive.names if _MAIN.fullmatch(name)), "word/document.xml")
    body = list(_pages(archive, main, None))
    beside = [
        page for name in archive.names if (part := _BESIDE.fullmatch(name)) for page in _pages(archive, name, part[1])
    ]
    once = {(page.place, page.text): page for page in beside}  # first and even pages have headers of their own
    return or_scanned(body, once.values(), any(name.startswith(_PICTURES) for name in archive.names))


def _pages(archive: Archive, name: str, place: str | None) -> Iterator[Page]:
    words = _Words()
    listen(archive, name, words)
    return words.flow.pages(place)


@dataclass(slots=True)
class _Words:
    """Hears the elements of one part; `_left_out` counts the elements open whose text doesn't count."""

    flow: Flow = field(default_factory=Flow)
    _left_out: int = 0
    _runs: list[bool] = field(default_factory=list)
    _in_text: bool = False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = local(tag)
        if self._left_out or name in _LEFT_OUT:
            self._left_out += name in _LEFT_OUT
        elif name == "p":
            self.flow.begin_paragraph()
        elif name == "tr":
            self.flow.begin_row()
        elif name == "tc":
            self.flow.begin_cell()
        elif name == "r":
            self._runs.append(False)
        elif self._runs:
            self._start_in_run(name, attributes)

    def _start_in_run(self, name: str, attributes: dict[str, str]) -> None:
        if name == "t":
            self._in_text = True
        elif name == "vanish":
            self._runs[-1] = (attribute(attributes, "val") or "").lower() not in _OFF
        elif name == "lastRenderedPageBreak":
            self.flow.page += 1
        elif name in _SPACES:
            self.flow.text(_SPACES[name])

    def data(self, text: str) -> None:
        if self._in_text and not self._left_out:
            self.flow.text(text, hidden=self._runs[-1] if self._runs else False)

    def end(self, tag: str) -> None:
        name = local(tag)
        if self._left_out:
            self._left_out -= name in _LEFT_OUT
        elif name == "t":
            self._in_text = False
        elif name == "r" and self._runs:
            self._runs.pop()
        elif name == "p":
            self.flow.end_paragraph()
        elif name == "tc":
            self.flow.end_cell()
        elif name == "tr":
            self.flow.end_row()
