"""OLE compound files (MS-CFB): Office files with a password, and those from before 2007. They are named, not read."""

from typing import Never

from ingest.errors import FileUnread
from ingest.message import AttachmentStatus

_KINDS = {
    "WordDocument": "an old Word file (.doc); ask for a .docx or a PDF",
    "Workbook": "an old Excel file (.xls); ask for an .xlsx or a PDF",
    "PowerPoint Document": "an old PowerPoint file (.ppt); ask for a .pptx or a PDF",
    "__properties_version1.0": "a mail saved by Outlook (.msg); have it forwarded, or saved as .eml",
}


def refuse(content: bytes) -> Never:
    """Say which of them this is, by the names of its streams. Raises FileUnread."""
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise FileUnread(AttachmentStatus.ENCRYPTED, "It is protected with a password")
    for stream, kind in _KINDS.items():
        if stream.encode("utf-16-le") in content:
            raise FileUnread(AttachmentStatus.UNSUPPORTED, f"It is {kind}")
    raise FileUnread(AttachmentStatus.UNSUPPORTED, "It is an old Office file; ask for a PDF")
