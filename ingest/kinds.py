"""What kind of file an attachment is: by its first bytes, else by its declared type, else by its name."""

from collections.abc import Iterator
from enum import StrEnum
from pathlib import PurePosixPath

HEAD = 2_048
"""How many of a file's first bytes tell its kind."""


class FileKind(StrEnum):
    """A kind of file. The value is what people call one of them; see `plural` for many."""

    PDF = "PDF file"
    OFFICE = "ZIP archive"  # Office and OpenDocument files are ZIP archives; only their contents tell
    OLE = "old Office file"  # as are Office files with a password
    RTF = "RTF file"
    TEXT = "text file"
    HTML = "HTML file"
    CALENDAR = "calendar file"
    CARD = "contact card"
    MAIL = "mail"
    TNEF = "winmail.dat file"
    PICTURE = "picture"
    SOUND = "sound file"
    FILM = "film"
    ARCHIVE = "archive"
    PROGRAM = "program"
    ENCRYPTED = "encrypted file"
    SEAL = "signature"
    OTHER = "file of an unknown kind"


_MAGIC: tuple[tuple[bytes, FileKind], ...] = (
    (b"PK\x03\x04", FileKind.OFFICE),
    (b"PK\x05\x06", FileKind.OFFICE),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileKind.OLE),
    (b"{\\rtf", FileKind.RTF),
    (b"\x78\x9f\x3e\x22", FileKind.TNEF),
    (b"\x89PNG\r\n", FileKind.PICTURE),
    (b"\xff\xd8\xff", FileKind.PICTURE),
    (b"GIF8", FileKind.PICTURE),
    (b"II*\x00", FileKind.PICTURE),
    (b"MM\x00*", FileKind.PICTURE),
    (b"8BPS", FileKind.PICTURE),
    (b"7z\xbc\xaf\x27\x1c", FileKind.ARCHIVE),
    (b"Rar!\x1a\x07", FileKind.ARCHIVE),
    (b"\x1f\x8b\x08", FileKind.ARCHIVE),
    (b"BZh", FileKind.ARCHIVE),
    (b"\xfd7zXZ\x00", FileKind.ARCHIVE),
    (b"MZ\x90\x00", FileKind.PROGRAM),
    (b"\x7fELF", FileKind.PROGRAM),
    (b"ID3", FileKind.SOUND),
    (b"OggS", FileKind.SOUND),
)
_RIFF = {b"WEBP": FileKind.PICTURE, b"WAVE": FileKind.SOUND, b"AVI ": FileKind.FILM}
_PICTURES_OF_PHONES = (b"heic", b"heix", b"hevc", b"mif1", b"avif")
_TEXT_MAGIC: tuple[tuple[bytes, FileKind], ...] = (
    (b"begin:vcalendar", FileKind.CALENDAR),
    (b"begin:vcard", FileKind.CARD),
    (b"<!doctype html", FileKind.HTML),
    (b"<html", FileKind.HTML),
    (b"-----begin pgp message", FileKind.ENCRYPTED),
    (b"-----begin pgp signature", FileKind.SEAL),
    (b"-----begin pgp public key", FileKind.SEAL),
)

_TYPES = {
    "application/pdf": FileKind.PDF,
    "application/x-pdf": FileKind.PDF,
    "application/msword": FileKind.OLE,
    "application/rtf": FileKind.RTF,
    "text/rtf": FileKind.RTF,
    "text/html": FileKind.HTML,
    "application/xhtml+xml": FileKind.HTML,
    "text/calendar": FileKind.CALENDAR,
    "text/vcard": FileKind.CARD,
    "text/x-vcard": FileKind.CARD,
    "message/rfc822": FileKind.MAIL,
    "application/ms-tnef": FileKind.TNEF,
    "application/vnd.ms-tnef": FileKind.TNEF,
    "application/zip": FileKind.OFFICE,
    "application/x-zip-compressed": FileKind.OFFICE,
    "application/gzip": FileKind.ARCHIVE,
    "application/x-7z-compressed": FileKind.ARCHIVE,
    "application/vnd.rar": FileKind.ARCHIVE,
    "application/pgp-signature": FileKind.SEAL,
    "application/pkcs7-signature": FileKind.SEAL,
    "application/x-pkcs7-signature": FileKind.SEAL,
    "application/pgp-keys": FileKind.SEAL,
    "application/pgp-encrypted": FileKind.SEAL,  # the two lines beside the encrypted part (RFC 3156)
    "application/pkcs7-mime": FileKind.ENCRYPTED,
    "application/x-pkcs7-mime": FileKind.ENCRYPTED,
}
_OFFICE_TYPES = ("application/vnd.openxmlformats-officedocument.", "application/vnd.oasis.opendocument.")
_OLE_TYPES = ("application/vnd.ms-",)
_FAMILIES = {
    "image": FileKind.PICTURE,
    "audio": FileKind.SOUND,
    "video": FileKind.FILM,
    "text": FileKind.TEXT,
}
_SUFFIXES = {
    FileKind.PDF: ".pdf",
    FileKind.OFFICE: ".docx .docm .dotx .xlsx .xlsm .xltx .pptx .pptm .ppsx .potx .odt .ott .ods .ots .odp .otp .zip",
    FileKind.OLE: ".doc .dot .xls .xlt .ppt .pps .msg .pub .vsd",
    FileKind.RTF: ".rtf",
    FileKind.TEXT: ".txt .text .csv .tsv .md .markdown .log .json .xml .yaml .yml .asc",
    FileKind.HTML: ".html .htm .xhtml",
    FileKind.CALENDAR: ".ics .ical .vcs",
    FileKind.CARD: ".vcf .vcard",
    FileKind.MAIL: ".eml",
    FileKind.PICTURE: ".png .jpg .jpeg .gif .webp .bmp .tif .tiff .heic .svg .psd .ai .eps",
    FileKind.SOUND: ".mp3 .m4a .wav .ogg .opus .aac",
    FileKind.FILM: ".mp4 .mov .avi .mkv .webm",
    FileKind.ARCHIVE: ".7z .rar .gz .tgz .tar .bz2 .xz",
    FileKind.SEAL: ".p7s .sig",
    FileKind.ENCRYPTED: ".p7m .pgp .gpg",
}
# They are known by their first bytes, so a text that goes by one of their names is a text.
_HAVE_MAGIC = frozenset({FileKind.PDF, FileKind.OFFICE, FileKind.OLE, FileKind.TNEF, FileKind.OTHER})
_TEXTUAL = frozenset({FileKind.HTML, FileKind.CALENDAR, FileKind.CARD, FileKind.MAIL})
_BY_SUFFIX = {suffix: kind for kind, suffixes in _SUFFIXES.items() for suffix in suffixes.split()}


def kind_of(head: bytes, media_type: str, filename: str | None) -> FileKind:
    """The kind of a file that begins with `head`, was declared `media_type` (lower-case) and is called `filename`."""
    known = _by_content(head)
    if known is not None:
        return known
    suffix = PurePosixPath((filename or "").lower()).suffix
    said = next(_by_word(media_type, suffix), FileKind.OTHER)
    return FileKind.TEXT if said in _HAVE_MAGIC and _reads_as_text(head) else said


def plural(kind: FileKind) -> str:
    """What people call many of a kind: "PDF files", "files of an unknown kind"."""
    if kind is FileKind.OTHER:
        return "files of an unknown kind"
    return f"{kind}s"


def _by_content(head: bytes) -> FileKind | None:
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    if b"%PDF-" in head[:1_024]:  # readers of PDF accept what stands before it
        return FileKind.PDF
    if head[:4] == b"RIFF":
        return _RIFF.get(head[8:12])
    if head[4:8] == b"ftyp":
        return FileKind.PICTURE if head[8:12] in _PICTURES_OF_PHONES else FileKind.FILM
    words = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    return next((kind for magic, kind in _TEXT_MAGIC if words.startswith(magic)), None)


def _by_word(media_type: str, suffix: str) -> Iterator[FileKind]:
    if media_type in _TYPES:
        yield _TYPES[media_type]
    elif media_type.startswith(_OFFICE_TYPES):
        yield FileKind.OFFICE
    elif media_type == "text/plain":  # what programs call a file of text that they know no better
        named = _BY_SUFFIX.get(suffix, FileKind.TEXT)
        yield named if named in _TEXTUAL else FileKind.TEXT
    elif (family := media_type.partition("/")[0]) in _FAMILIES:
        yield _FAMILIES[family]
    if suffix in _BY_SUFFIX:
        yield _BY_SUFFIX[suffix]
    if media_type.startswith(_OLE_TYPES):
        yield FileKind.OLE


def _reads_as_text(head: bytes) -> bool:
    """Whether this is UTF-8 without control characters; what is cut off at the end of the head doesn't count."""
    if not head.strip() or any(byte < 32 and byte not in b"\t\n\r\f" for byte in head):  # noqa: PLR2004 - C0 controls
        return False
    try:
        head[: -(4 if len(head) >= HEAD else 0) or None].decode()
    except UnicodeDecodeError:
        return False
    return True
