"""PDF (ISO 32000), page by page: its text, and what was filled into its forms."""

import ctypes
import re
from collections.abc import Iterator
from typing import Any

from ingest.errors import FileUnread
from ingest.formats.opened import Opened, Page
from ingest.limits import Limits
from ingest.message import AttachmentStatus

_WIDGET = 20
_FILLED_IN = frozenset({4, 5, 6})  # combo boxes, list boxes and text fields
_MOST_FIELDS = 1_000
_NAMED = 10

# PDFium puts this control character in the place of a hyphen at the end of a line: "mei-", "2027" on the next.
_HYPHEN_BEFORE_FIGURES = re.compile("\x02(?=[0-9])")


def read(content: bytes, limits: Limits) -> Opened:
    """The text of every page. Raises FileUnread where the file is encrypted or damaged.

    A page without text that shows something is a picture; a file most of
    whose pages are is a scan. No script of the file is run.
    """
    from pypdfium2 import PdfDocument, PdfiumError, raw

    try:
        document = PdfDocument(content)
    except PdfiumError as error:
        if getattr(error, "err_code", None) in {raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY}:
            raise FileUnread(AttachmentStatus.ENCRYPTED, "It is protected with a password") from error
        raise FileUnread(AttachmentStatus.BROKEN, "It is damaged, or no PDF at all") from error
    if document.get_formtype():
        document.init_forms()
    return _read(document, limits)


def _read(document: Any, limits: Limits) -> Opened:  # noqa: ANN401 - pypdfium2 has no types
    pages: list[Page] = []
    pictures: list[int] = []
    damaged: list[int] = []
    kept = 0
    for number in range(1, len(document) + 1):
        try:
            text, shows = _page(document, number - 1)
        except MemoryError:
            raise
        except Exception:  # noqa: BLE001 - one damaged page must not cost the others
            damaged.append(number)
            continue
        if text:
            pages.append(Page(text=text, place=f"page {number}"))
            kept += len(text)
        elif shows:
            pictures.append(number)
        if kept > limits.attachment_characters:
            break
    return _judged(pages, pictures, damaged)


def _judged(pages: list[Page], pictures: list[int], damaged: list[int]) -> Opened:
    if damaged:
        return Opened(status=AttachmentStatus.BROKEN, why=f"{_named(damaged)} can't be read", pages=tuple(pages))
    if len(pictures) > len(pages):
        which = f": {_named(pictures)}" if pages else ""
        return Opened(
            status=AttachmentStatus.SCANNED,
            why=f"It holds pictures of text, as a scan does{which}",
            pages=tuple(pages),
        )
    return Opened(
        pages=tuple(pages), warnings=(f"{_named(pictures)}: a picture, which is not read",) if pictures else ()
    )


def _named(numbers: list[int]) -> str:
    named = ", ".join(map(str, numbers[:_NAMED]))
    more = f" and {len(numbers) - _NAMED} more" if len(numbers) > _NAMED else ""
    return f"{'Page' if len(numbers) == 1 else 'Pages'} {named}{more}"


def _page(document: Any, index: int) -> tuple[str, bool]:  # noqa: ANN401 - as in _read
    """The text of a page, and whether anything is drawn on it."""
    from pypdfium2 import raw

    page = document[index]
    try:
        words = page.get_textpage()
        text = _HYPHEN_BEFORE_FIGURES.sub("-", words.get_text_bounded())
        words.close()
        filled_in = list(_filled_in(page, document.formenv)) if document.formenv else []
        return "\n".join(filter(None, [text.strip(), *filled_in])), raw.FPDFPage_CountObjects(page) > 0
    finally:
        page.close()


def _filled_in(page: Any, form: Any) -> Iterator[str]:  # noqa: ANN401 - as in _read
    """What was filled into the fields of a form, each after the field's name."""
    from pypdfium2 import raw

    for index in range(min(raw.FPDFPage_GetAnnotCount(page), _MOST_FIELDS)):
        note = raw.FPDFPage_GetAnnot(page, index)
        try:
            if raw.FPDFAnnot_GetSubtype(note) == _WIDGET and raw.FPDFAnnot_GetFormFieldType(form, note) in _FILLED_IN:
                value = _wide(raw.FPDFAnnot_GetFormFieldValue, form, note)
                if value.strip():
                    yield f"{_wide(raw.FPDFAnnot_GetFormFieldName, form, note)}: {value}"
        finally:
            raw.FPDFPage_CloseAnnot(note)


def _wide(get: Any, form: Any, note: Any) -> str:  # noqa: ANN401 - as in _read
    """A text of PDFium's, asked for twice: for its length in bytes, and for itself."""
    from pypdfium2 import raw

    length = get(form, note, None, 0)
    buffer = ctypes.create_string_buffer(length)
    get(form, note, ctypes.cast(buffer, ctypes.POINTER(raw.FPDF_WCHAR)), length)
    return buffer.raw.decode("utf-16-le", "replace").rstrip("\0")
