"""Paragraphs, tables and pages as they come along in the XML of a text document."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from ingest.formats.opened import Page


@dataclass(slots=True)
class _Paragraph:
    """A paragraph belongs to the page on which its first word stands."""

    page: int
    pieces: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Flow:
    """Builds pages out of what a document tells, in order.

    Text boxes are paragraphs within paragraphs, tables may stand within
    cells: each is finished where it ends. A row of a table becomes a line,
    its cells apart by tabs.
    """

    page: int = 1
    _lines: dict[int, list[str]] = field(default_factory=dict)
    _hidden: dict[int, list[str]] = field(default_factory=dict)
    _paragraphs: list[_Paragraph] = field(default_factory=list)
    _cells: list[list[str]] = field(default_factory=list)
    _rows: list[list[str]] = field(default_factory=list)

    def begin_paragraph(self) -> None:
        """Begin a paragraph, or one within another."""
        self._paragraphs.append(_Paragraph(self.page))

    def text(self, text: str, *, hidden: bool = False) -> None:
        """Add words to the paragraph; outside of one they are left out."""
        if not self._paragraphs:
            return
        if hidden:
            self._hidden.setdefault(self.page, []).append(text)
            return
        paragraph = self._paragraphs[-1]
        if not paragraph.pieces:
            paragraph.page = self.page
        paragraph.pieces.append(text)

    def end_paragraph(self) -> None:
        """Finish the innermost paragraph: a part of the cell it stands in, else a line of its page."""
        if self._paragraphs:
            paragraph = self._paragraphs.pop()
            text = "".join(paragraph.pieces)
            if self._cells:
                self._cells[-1].append(text.strip())
            else:
                self._lines.setdefault(paragraph.page, []).append(text.rstrip())

    def begin_row(self) -> None:
        """Begin a row of a table."""
        self._rows.append([])

    def begin_cell(self) -> None:
        """Begin a cell."""
        self._cells.append([])

    def end_cell(self) -> None:
        """Finish the innermost cell."""
        if self._cells:
            text = " ".join(filter(None, self._cells.pop()))
            if self._rows:
                self._rows[-1].append(" ".join(text.split("\n")))

    def end_row(self) -> None:
        """Finish the innermost row: a part of the cell that it stands in, else a line."""
        if self._rows:
            line = "\t".join(self._rows.pop()).rstrip()
            if self._cells:
                self._cells[-1].append(line)
            elif line:
                self._lines.setdefault(self.page, []).append(line)

    def pages(self, place: str | None = None) -> Iterator[Page]:
        """Every page with text; `place` names the whole where its pages aren't known."""
        for number in sorted(self._lines.keys() | self._hidden.keys()):
            where = f"page {number}" if self.page > 1 else place
            text = "\n".join(self._lines.get(number, ())).strip()
            if text:
                yield Page(text=text, place=where)
            if number in self._hidden:
                yield Page(text="".join(self._hidden[number]).strip(), place=where, hidden=True)
