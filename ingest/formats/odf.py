"""OpenDocument text, spreadsheets and presentations (ISO/IEC 26300), as their readers see them."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from ingest.errors import FileUnread
from ingest.formats.archive import Archive
from ingest.formats.flow import Flow
from ingest.formats.opened import Opened, Page
from ingest.formats.pictures import or_scanned
from ingest.formats.xml import attribute, listen, local
from ingest.limits import Limits
from ingest.message import AttachmentStatus

_LEFT_OUT = frozenset({"tracked-changes", "note-citation", "page-number", "page-count"})
_PARAGRAPHS = frozenset({"p", "h"})
_CELLS = frozenset({"table-cell", "covered-table-cell"})
_SPACES = {"tab": "\t", "line-break": "\n"}
_NOT_SHOWN = frozenset({"none", "false"})  # of words, and of sheets
_MOST_SPACES = 100


def read(archive: Archive, limits: Limits) -> Opened:
    """The text of an OpenDocument file. Raises FileUnread where it is encrypted or damaged."""
    del limits
    _refuse_encrypted(archive)
    words = _Words()
    listen(archive, "content.xml", words)
    edges = _Edges()
    if words.is_text and "styles.xml" in archive.names:
        listen(archive, "styles.xml", edges)
    return or_scanned(list(words.pages()), edges.pages(), any(name.startswith("Pictures/") for name in archive.names))


def _refuse_encrypted(archive: Archive) -> None:
    if b"encryption-data" in b"".join(archive.pieces("META-INF/manifest.xml")):
        raise FileUnread(AttachmentStatus.ENCRYPTED, "It is protected with a password")


@dataclass(slots=True)
class _Words:
    """Hears content.xml. Sheets and slides each have a flow of their own."""

    is_text: bool = False
    _flows: list[tuple[str | None, bool, Flow]] = field(default_factory=lambda: [(None, False, Flow())])
    _left_out: int = 0
    _style: str | None = None
    _hidden_styles: set[str] = field(default_factory=set)
    _spans: list[bool] = field(default_factory=list)
    _slides: int = 0
    _tables: int = 0

    @property
    def _flow(self) -> Flow:
        return self._flows[-1][2]

    def pages(self) -> Iterator[Page]:
        for place, hidden, flow in self._flows:
            for page in flow.pages(place):
                yield Page(text=page.text, place=page.place, hidden=page.hidden or hidden)

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = local(tag)
        if self._left_out or name in _LEFT_OUT:
            self._left_out += name in _LEFT_OUT
        elif name == "style":
            self._style = attribute(attributes, "name")
        elif name.endswith("-properties"):
            if self._style and attribute(attributes, "display") in _NOT_SHOWN:
                self._hidden_styles.add(self._style)
        elif name == "text":
            self.is_text = True
        elif name == "page":
            self._slides += 1
            self._flows.append((f"slide {self._slides}", False, Flow()))
        elif name == "table":
            self._start_table(attributes)
        else:
            self._start_in_body(name, attributes)

    def _start_table(self, attributes: dict[str, str]) -> None:
        if not self.is_text and not self._slides and not self._tables:
            hidden = attribute(attributes, "style-name") in self._hidden_styles
            self._flows.append((f"sheet {attribute(attributes, 'name') or ''}".strip(), hidden, Flow()))
        self._tables += 1

    def _start_in_body(self, name: str, attributes: dict[str, str]) -> None:
        if name in _PARAGRAPHS or name == "span":
            around = bool(self._spans) and self._spans[-1]
            self._spans.append(around or attribute(attributes, "style-name") in self._hidden_styles)
        if name in _PARAGRAPHS:
            self._flow.begin_paragraph()
        elif name == "table-row":
            self._flow.begin_row()
        elif name in _CELLS:
            self._flow.begin_cell()
        elif name == "soft-page-break":
            self._flow.page += 1
        elif name == "s":
            count = attribute(attributes, "c") or "1"
            self._flow.text(" " * min(int(count), _MOST_SPACES) if count.isdecimal() else " ")
        elif name in _SPACES:
            self._flow.text(_SPACES[name])

    def data(self, text: str) -> None:
        if not self._left_out and self._spans:
            self._flow.text(text, hidden=self._spans[-1])

    def end(self, tag: str) -> None:
        name = local(tag)
        if self._left_out:
            self._left_out -= name in _LEFT_OUT
        elif name in _PARAGRAPHS:
            self._spans.pop()
            self._flow.end_paragraph()
        elif name == "span":
            self._spans.pop()
        elif name in _CELLS:
            self._flow.end_cell()
        elif name == "table-row":
            self._flow.end_row()
        elif name == "table":
            self._tables -= 1


@dataclass(slots=True)
class _Edges:
    """Hears styles.xml, where the headers and footers of a text document are."""

    _words: _Words = field(default_factory=_Words)
    _place: str | None = None
    _found: list[Page] = field(default_factory=list)

    def pages(self) -> list[Page]:
        return list({page.text: page for page in self._found}.values())

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = local(tag)
        if self._place is not None:
            self._words.start(tag, attributes)
        elif name.startswith(("header", "footer")) and not name.endswith(("-style", "-properties")):
            self._place, self._words = name[:6], _Words(is_text=True)

    def data(self, text: str) -> None:
        if self._place is not None:
            self._words.data(text)

    def end(self, tag: str) -> None:
        name = local(tag)
        if self._place is not None and name.startswith(("header", "footer")):
            self._found += [Page(text=p.text, place=self._place, hidden=p.hidden) for p in self._words.pages()]
            self._place = None
        elif self._place is not None:
            self._words.end(tag)
