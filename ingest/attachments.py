"""Files that came with a mail: which are read, which only decorate it, and why the others are not read."""

from pathlib import PurePosixPath

from ingest.charset import decode
from ingest.message import Attachment, AttachmentStatus, Author, Segment, SegmentKind
from ingest.mime import File

_MOST_TEXT = 2_000_000
_SMALL_IMAGE = 20_000
"""Bytes. Logos and icons of signatures are a few kilobytes; a photo or a screenshot with words in it is larger."""

_TEXT_TYPES = frozenset({"text/plain", "text/csv", "text/markdown"})
_TEXT_SUFFIXES = frozenset({".txt", ".csv", ".md", ".markdown"})
_SEALS = frozenset({"application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"})

_NAMES = {
    "application/pdf": "PDF files",
    "application/msword": "Word files",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word files",
    "application/vnd.ms-excel": "Excel files",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "Excel files",
    "application/vnd.ms-powerpoint": "PowerPoint files",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": "PowerPoint files",
    "application/vnd.oasis.opendocument.text": "OpenDocument files",
    "application/vnd.oasis.opendocument.spreadsheet": "OpenDocument files",
    "application/vnd.oasis.opendocument.presentation": "OpenDocument files",
    "application/rtf": "RTF files",
    "text/rtf": "RTF files",
    "text/html": "HTML files",
    "text/calendar": "calendar files",
    "text/vcard": "contact cards",
    "application/zip": "ZIP archives",
    "application/ms-tnef": "Outlook's winmail.dat files",
    "message/rfc822": "further attached mails",
}
_SUFFIXES = {
    ".pdf": "PDF files",
    ".doc": "Word files",
    ".docx": "Word files",
    ".xls": "Excel files",
    ".xlsx": "Excel files",
    ".ppt": "PowerPoint files",
    ".pptx": "PowerPoint files",
    ".odt": "OpenDocument files",
    ".ods": "OpenDocument files",
    ".odp": "OpenDocument files",
    ".rtf": "RTF files",
    ".zip": "ZIP archives",
}
_FAMILIES = {"image": "pictures", "audio": "sound files", "video": "films"}


def read_attachment(file: File, number: int, author: Author, layer: int, warnings: list[str]) -> Attachment:
    """The file as attachment `a<number>`; a text becomes one page by `author`, the others say why not."""
    attachment_id = f"a{number}"
    status, why = _judged(file)
    pages: tuple[Segment, ...] = ()
    if status is AttachmentStatus.READ:
        text, warning = decode(file.content, file.charset)
        if warning:
            warnings.append(f"{file.filename or attachment_id}: {warning}")
        if text.strip():
            pages = (Segment(id=f"{attachment_id}p1", kind=SegmentKind.PAGE, author=author, text=text, layer=layer),)
    return Attachment(
        id=attachment_id,
        filename=file.filename,
        media_type=file.media_type,
        size=len(file.content),
        status=status,
        why=why,
        pages=pages,
    )


def _judged(file: File) -> tuple[AttachmentStatus, str | None]:
    family = file.media_type.partition("/")[0]
    suffix = PurePosixPath((file.filename or "").lower()).suffix
    if file.media_type in _TEXT_TYPES or (file.media_type == "application/octet-stream" and suffix in _TEXT_SUFFIXES):
        if len(file.content) > _MOST_TEXT:
            return AttachmentStatus.TOO_LARGE, f"text files over {_MOST_TEXT // 1_000_000} MB are not read"
        return AttachmentStatus.READ, None
    if file.media_type in _SEALS or (family == "image" and (file.embedded or len(file.content) < _SMALL_IMAGE)):
        return AttachmentStatus.DECORATION, None
    kind = _NAMES.get(file.media_type) or _SUFFIXES.get(suffix) or _FAMILIES.get(family)
    kind = kind or f"files of this kind ({file.media_type})"
    return AttachmentStatus.UNSUPPORTED, f"{kind[0].upper()}{kind[1:]} are not read yet"
