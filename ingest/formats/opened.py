"""What comes out of a file: its pages, the files within it, or why it was not read."""

from dataclasses import dataclass

from ingest.message import AttachmentStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One text of a file. `place` says where ("page 3"); `hidden` text is kept, but a human reader doesn't see it."""

    text: str
    place: str | None = None
    hidden: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Inner:
    """A file within a file."""

    filename: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A file, opened. `why` says in words why it was not read, or not to its end; `pages` may be there all the same."""

    status: AttachmentStatus = AttachmentStatus.READ
    why: str | None = None
    pages: tuple[Page, ...] = ()
    files: tuple[Inner, ...] = ()
    warnings: tuple[str, ...] = ()
