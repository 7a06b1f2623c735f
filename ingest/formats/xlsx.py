"""Excel workbooks (ECMA-376, SpreadsheetML), sheet by sheet, a line for each row that isn't blank."""

import re
from collections.abc import Iterator
from datetime import datetime, time
from io import BytesIO
from typing import Any

from ingest.formats.opened import Opened, Page
from ingest.limits import Limits

_CURRENCY = re.compile(r"\[\$([^\]\-]+)|([€$£¥])|\"(EUR|USD|GBP|CHF|[€$£])\s?\"")


def read(content: bytes, limits: Limits) -> Opened:
    """The values of every sheet, as they were last calculated. Raises what openpyxl raises where it is damaged.

    Figures are shown with the currency or per cent that their format gives
    them, dates as ISO 8601. Sheets that the program doesn't show are hidden
    text. No formula is run and no link to another workbook followed.
    """
    from openpyxl import load_workbook

    book = load_workbook(BytesIO(content), read_only=True, data_only=True, keep_links=False)
    pages: list[Page] = []
    room = limits.attachment_characters
    for sheet in book.worksheets:
        sheet.reset_dimensions()  # the size that a file states for a sheet is often wrong, and cuts it off
        lines: list[str] = []
        for line in _lines(sheet):
            lines.append(line)
            room -= len(line) + 1
            if room < 0:
                break
        if lines:
            hidden = sheet.sheet_state != "visible"
            pages.append(Page(text="\n".join(lines), place=f"sheet {sheet.title}", hidden=hidden))
    return Opened(pages=tuple(pages))


def _lines(sheet: Any) -> Iterator[str]:  # noqa: ANN401 - a read-only sheet has other cells than the typed one
    for row in sheet.iter_rows():
        line = "\t".join(_shown(cell) for cell in row).rstrip()
        if line:
            yield line


def _shown(cell: Any) -> str:  # noqa: ANN401 - as in _lines
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "minutes")
    if isinstance(value, bool) or not isinstance(value, int | float):
        return " ".join(str(value).split("\n"))
    shape = cell.number_format or ""
    if "%" in shape:
        return f"{value * 100:.10g}%"
    figure = f"{value:.2f}" if isinstance(value, float) and _CURRENCY.search(shape) else f"{value:.15g}"
    currency = _CURRENCY.search(shape)
    return f"{next(filter(None, currency.groups())).strip()} {figure.removesuffix('.00')}" if currency else figure
