"""Files of text: plain, comma-separated, Markdown, HTML, RTF."""

import codecs
import re

from ingest.charset import clean, decode
from ingest.formats.opened import Opened, Page

# Pictures within RTF, which the library would walk through digit by digit.
_HEX_OF_PICTURES = re.compile(rb"(?<![0-9a-fA-F\r\n])[0-9a-fA-F\r\n]{1000,}+")

_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_text(content: bytes, charset: str | None) -> Opened:
    """The text as it stands; a charset that had to be guessed is a warning."""
    text, warning = decode(content, "utf-16" if content.startswith(_UTF_16) else charset)
    return Opened(pages=(Page(text=text),), warnings=(warning,) if warning else ())


def read_html(content: bytes, charset: str | None) -> Opened:
    """What a reader of the page sees, and apart from it what is hidden."""
    from ingest import html
    from ingest.hidden import part_hidden

    text, warning = decode(content, charset)
    warnings = [warning] if warning else []
    seen, hidden = part_hidden(text, warnings)
    pages = (Page(text=clean(html.to_text(seen))), *(Page(text=words, hidden=True) for words in hidden))
    return Opened(pages=pages, warnings=tuple(warnings))


def read_rtf(content: bytes) -> Opened:
    """The text of an RTF document, in the code page that it names."""
    from striprtf.striprtf import rtf_to_text

    content = _HEX_OF_PICTURES.sub(b"", content)
    content = content.replace(rb"\fldinst{", rb"\fldinst {")  # its pattern for links takes time in their square
    text: str = rtf_to_text(content.decode("latin-1"), errors="replace")  # type: ignore[no-untyped-call]  # it says that it is typed
    return Opened(pages=(Page(text=text.replace("\xad", "")),))
