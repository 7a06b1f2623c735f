"""What a process asks of the child that opens files, and what the child answers. Both stand in the spool, as JSON."""

from msgspec import Struct

from ingest.enclosures import Enclosure
from ingest.formats.opened import Page
from ingest.kinds import FileKind
from ingest.limits import Limits
from ingest.message import AttachmentStatus, Message
from ingest.owner import Owner
from ingest.spool import Slice


class TakeApart(Struct, frozen=True, tag="take-apart", kw_only=True):
    """Take the mail at `raw` apart; its files go to the spool."""

    raw: Slice
    owner: Owner


class TakenApart(Struct, frozen=True, kw_only=True):
    """A mail without its attachments, and these as they wait."""

    message: Message
    enclosures: tuple[Enclosure, ...]


class OpenFile(Struct, frozen=True, tag="open-file", kw_only=True):
    """Open the file at `content`; where it came out of an archive, not what is within it in turn."""

    content: Slice
    kind: FileKind
    charset: str | None
    within_archive: bool
    limits: Limits


class InnerFile(Struct, frozen=True, kw_only=True):
    """A file that was in the one opened; now it is in the spool."""

    filename: str
    content: Slice


class FileOpened(Struct, frozen=True, kw_only=True):
    """As `ingest.formats.opened.Opened`, the contents of inner files in the spool."""

    status: AttachmentStatus
    why: str | None = None
    pages: tuple[Page, ...] = ()
    files: tuple[InnerFile, ...] = ()
    warnings: tuple[str, ...] = ()
