"""The files of a mail as they wait to be opened: which need to be, and why the others are not."""

from dataclasses import dataclass

from ingest.kinds import HEAD, FileKind, kind_of, plural
from ingest.message import AttachmentStatus, Author
from ingest.mime import File
from ingest.spool import Slice, Spool

_SMALL_PICTURE = 20_000
_SMALL_EMBEDDED = 200_000
"""Bytes. Logos and banners of signatures; a photo, or a screenshot of a brief, is larger."""

_MAY_BE_EMPTY = frozenset({FileKind.TEXT, FileKind.HTML})  # mail servers add blank ones, as ATT00001.txt
_UNREAD = frozenset({FileKind.SOUND, FileKind.FILM, FileKind.ARCHIVE, FileKind.PROGRAM, FileKind.OTHER})


@dataclass(frozen=True, slots=True, kw_only=True)
class Enclosure:
    """A file with whose it is. Either its `status` is known already, with `why`, or its `content` is in the spool.

    `within_archive`: it came out of a ZIP archive.
    """

    filename: str | None
    media_type: str
    charset: str | None
    size: int
    kind: FileKind
    author: Author
    layer: int
    status: AttachmentStatus | None = None
    why: str | None = None
    content: Slice | None = None
    within_archive: bool = False


def enclose(file: File, author: Author, layer: int, spool: Spool) -> Enclosure:
    """A file of a mail, its content put into the spool where it has to be opened."""
    kind = kind_of(file.content[:HEAD], file.media_type, file.filename)
    status, why = judge(kind, len(file.content), embedded=file.embedded)
    return Enclosure(
        filename=file.filename,
        media_type=file.media_type,
        charset=file.charset,
        size=len(file.content),
        kind=kind,
        author=author,
        layer=layer,
        status=status,
        why=why,
        content=spool.keep(file.content) if status is None else None,
    )


def judge(kind: FileKind, size: int, *, embedded: bool = False) -> tuple[AttachmentStatus | None, str | None]:
    """The status of a file that needn't be opened, and why it is not read; None for one that is to be opened."""
    if kind is FileKind.SEAL:
        return AttachmentStatus.DECORATION, None
    if kind is FileKind.PICTURE:
        if size < (_SMALL_EMBEDDED if embedded else _SMALL_PICTURE):
            return AttachmentStatus.DECORATION, None
        return AttachmentStatus.UNSUPPORTED, "A picture; briefgate reads text"
    if not size:
        return (AttachmentStatus.READ, None) if kind in _MAY_BE_EMPTY else (AttachmentStatus.BROKEN, "It is empty")
    if kind is FileKind.ENCRYPTED:
        return AttachmentStatus.ENCRYPTED, "It is encrypted, with S/MIME or PGP"
    if kind in _UNREAD:
        return AttachmentStatus.UNSUPPORTED, f"briefgate does not read {plural(kind)}"
    return None, None
