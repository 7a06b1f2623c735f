"""PowerPoint presentations (ECMA-376, PresentationML), slide by slide, with tables, groups and notes."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from ingest.formats.archive import Archive
from ingest.formats.opened import Opened, Page
from ingest.formats.pictures import or_scanned
from ingest.limits import Limits

_DEEPEST = 20


def read(content: bytes, archive: Archive, limits: Limits) -> Opened:
    """The text of every slide. Raises what python-pptx raises where the file is damaged."""
    from pptx import Presentation

    del limits
    slides = Presentation(BytesIO(content)).slides
    pages = [
        Page(text=text, place=f"slide {number}")
        for number, slide in enumerate(slides, 1)
        if (text := "\n".join(_texts(slide)).strip())
    ]
    return or_scanned(pages, (), any(name.startswith("ppt/media/") for name in archive.names))


def _texts(slide: Any) -> Iterator[str]:  # noqa: ANN401 - python-pptx's shapes share no typed base
    yield from _of_shapes(slide.shapes, 0)
    if slide.has_notes_slide and slide.notes_slide.notes_text_frame is not None:
        yield slide.notes_slide.notes_text_frame.text.replace("\v", "\n")


def _of_shapes(shapes: Any, depth: int) -> Iterator[str]:  # noqa: ANN401 - as in _texts
    for shape in shapes:
        if shape.has_text_frame:
            yield shape.text_frame.text.replace("\v", "\n")
        elif getattr(shape, "has_table", False):
            for row in shape.table.rows:
                yield "\t".join(" ".join(cell.text.split()) for cell in row.cells)
        elif hasattr(shape, "shapes") and depth < _DEEPEST:
            yield from _of_shapes(shape.shapes, depth + 1)
