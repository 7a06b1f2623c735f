"""Files as people attach them, made when a test needs them."""

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping
from typing import Any

from reportlab.lib import pdfencrypt
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
V = 'xmlns:v="urn:schemas-microsoft-com:vml"'
ODF = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{space}:1.0"'
    for name, space in [
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("draw", "drawing"),
        ("style", "style"),
        ("presentation", "presentation"),
    ]
)
TYPES = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"


def zipped(files: Mapping[str, str | bytes]) -> bytes:
    """A ZIP archive."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()


def docx(body: str, **beside: str) -> bytes:
    """A Word document whose body is `body`, in WordprocessingML; `beside` are parts such as header1."""
    parts = {f"word/{name}.xml": f"<w:hdr {W} {MC}>{content}</w:hdr>" for name, content in beside.items()}
    document = f'<?xml version="1.0"?><w:document {W} {MC} {V}><w:body>{body}</w:body></w:document>'
    return zipped({"[Content_Types].xml": TYPES, "word/document.xml": document, **parts})


def paragraph(text: str, properties: str = "") -> str:
    """A paragraph of one run."""
    return f'<w:p><w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def odf(kind: str, body: str, styles: str = "", beside: Mapping[str, str] = {}) -> bytes:
    """An OpenDocument file; `kind` is text, spreadsheet or presentation, `beside` are other files in it."""
    content = (
        f"<office:document-content {ODF}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>"
    )
    files = {
        "mimetype": f"application/vnd.oasis.opendocument.{kind}",
        "META-INF/manifest.xml": "<manifest/>",
        "content.xml": content,
    }
    return zipped({**files, **beside})


def pdf(*pages: list[str] | bytes, password: str | None = None) -> bytes:
    """A PDF; a page is lines of text, or a PNG that fills it."""
    made = io.BytesIO()
    encrypt = pdfencrypt.StandardEncryption(password) if password else None
    canvas = Canvas(made, encrypt=encrypt)
    for page in pages:
        if isinstance(page, bytes):
            canvas.drawImage(ImageReader(io.BytesIO(page)), 50, 100, 400, 600)
        else:
            for number, line in enumerate(page):
                canvas.drawString(72, 750 - 20 * number, line)
        canvas.showPage()
    canvas.save()
    return made.getvalue()


def form(name: str, value: str) -> bytes:
    """A PDF with one field that was filled in."""
    made = io.BytesIO()
    canvas = Canvas(made)
    canvas.drawString(72, 750, "Intake")
    canvas.acroForm.textfield(name=name, value=value, x=72, y=700, width=200, height=20)
    canvas.save()
    return made.getvalue()


def png(width: int = 8, height: int = 8) -> bytes:
    """A grey picture."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = b"".join(b"\0" + bytes([128]) * width for _ in range(height))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def workbook(
    sheets: Mapping[str, list[list[Any]]], hidden: str | None = None, formats: Mapping[str, str] = {}
) -> bytes:
    """An Excel workbook; `formats` are number formats by cell of the first sheet."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
        sheet.sheet_state = "hidden" if name == hidden else "visible"
    for cell, shape in formats.items():
        book.worksheets[0][cell].number_format = shape
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def deck() -> bytes:
    """A presentation: a title, a table, a group, notes; and a second slide."""
    from pptx import Presentation
    from pptx.util import Inches

    presentation = Presentation()
    slide = presentation.slides.add_slide(presentation.slide_layouts[5])
    slide.shapes.title.text = "Een nieuwe site"
    table = slide.shapes.add_table(1, 2, Inches(1), Inches(2), Inches(4), Inches(1)).table
    table.cell(0, 0).text, table.cell(0, 1).text = "Budget", "€ 40.000"
    group = slide.shapes.add_group_shape().shapes.add_group_shape()
    group.shapes.add_textbox(Inches(1), Inches(4), Inches(4), Inches(1)).text_frame.text = "Start in januari"
    slide.notes_slide.notes_text_frame.text = "De directeur beslist"
    second = presentation.slides.add_slide(presentation.slide_layouts[5])
    second.shapes.title.text = "Planning"
    made = io.BytesIO()
    presentation.save(made)
    return made.getvalue()


def ole(*streams: str) -> bytes:
    """The beginning and the names of streams of an OLE compound file."""
    names = b"".join(name.encode("utf-16-le").ljust(128, b"\0") for name in streams)
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + names


def winmail(body: str, files: Mapping[str, bytes]) -> bytes:
    """A winmail.dat (MS-OXTNEF) with a text and files."""

    def attribute(level: int, name: int, kind: int, content: bytes) -> bytes:
        head = struct.pack("<BHHI", level, name, kind, len(content))
        return head + content + struct.pack("<H", sum(content) & 0xFFFF)

    made = struct.pack("<IH", 0x223E9F78, 1)
    made += attribute(1, 0x9007, 6, struct.pack("<II", 1252, 0))
    made += attribute(1, 0x800C, 2, body.encode("cp1252") + b"\0")
    for name, content in files.items():
        made += attribute(2, 0x9002, 6, bytes(14))
        made += attribute(2, 0x8010, 1, name.encode("cp1252") + b"\0")
        made += attribute(2, 0x800F, 6, content)
    return made + bytes(2)


def bomb(name: str, megabytes: int, around: Mapping[str, str] = {}) -> bytes:
    """An archive whose file `name` unpacks to so many megabytes of spaces, well under 1 MB itself."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for other, content in around.items():
            archive.writestr(other, content)
        with archive.open(name, "w") as file:
            for _ in range(megabytes):
                file.write(b" " * 1_000_000)
    return made.getvalue()
