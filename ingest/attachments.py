"""The attachments of a mail: each file opened in a child process, so that none costs more than itself."""

import time
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from mimetypes import MimeTypes

from ingest.child import Child
from ingest.enclosures import Enclosure, judge
from ingest.errors import ChildFailed
from ingest.jobs import FileOpened, InnerFile, OpenFile
from ingest.kinds import HEAD, FileKind, kind_of
from ingest.limits import Limits
from ingest.message import Attachment, AttachmentStatus, Segment, SegmentKind
from ingest.spool import Slice, Spool

_MB = 1_000_000
_TYPES = MimeTypes()  # the standard library's own table: this machine's would make machines differ


def open_attachments(
    enclosures: Iterable[Enclosure], spool: Spool, limits: Limits
) -> tuple[tuple[Attachment, ...], tuple[str, ...]]:
    """Every attachment, those that were within others right after them, and the warnings.

    Attachments are "a1", "a2" and so on, their passages "a1p1", "a1p2". A
    file that can't be opened costs its own text alone. Raises OSError where
    the machine has no room for the child process or the spool.
    """
    attachments: list[Attachment] = []
    warnings: list[str] = []
    waiting = deque(enclosures)
    with Child(spool, limits) as child:
        opening = _Opening(child, spool, limits, time.monotonic() + limits.mail_seconds)
        while waiting:
            enclosure = waiting.popleft()
            opened = opening.open(enclosure)
            attachment = _attachment(f"a{len(attachments) + 1}", enclosure, opened)
            attachments.append(attachment)
            warnings += [f"{attachment.filename or attachment.id}: {warning}" for warning in opened.warnings]
            waiting.extendleft(reversed([opening.inner(enclosure, file) for file in opened.files]))
    return tuple(attachments), tuple(warnings)


@dataclass(frozen=True, slots=True)
class _Opening:
    """Opens one file after the other, until the time for their mail is used up."""

    child: Child
    spool: Spool
    limits: Limits
    until: float

    def open(self, enclosure: Enclosure) -> FileOpened:
        if enclosure.content is None:
            return FileOpened(status=enclosure.status or AttachmentStatus.BROKEN, why=enclosure.why)
        if enclosure.size > self.limits.attachment_mb * _MB:
            why = (
                f"It is {enclosure.size / _MB:,.0f} MB, more than the {self.limits.attachment_mb:,} MB that are opened"
            )
            return FileOpened(status=AttachmentStatus.TOO_LARGE, why=why)
        seconds = min(self.limits.attachment_seconds, self.until - time.monotonic())
        if seconds <= 0:
            why = "The attachments before it used up the time that one mail is given"
            return FileOpened(status=AttachmentStatus.TOO_LARGE, why=why)
        request = OpenFile(
            content=enclosure.content,
            kind=enclosure.kind,
            charset=enclosure.charset,
            within_archive=enclosure.within_archive,
            limits=self.limits,
        )
        try:
            return self.child.ask(request, FileOpened, seconds)
        except ChildFailed as error:
            return _failed(error, self.limits)

    def inner(self, container: Enclosure, file: InnerFile) -> Enclosure:
        """A file that was within another, and is its author's too."""
        media_type = _TYPES.guess_type(file.filename)[0] or "application/octet-stream"
        head = self.spool.read(Slice(file.content.start, min(HEAD, file.content.size)))
        kind = kind_of(head, media_type, file.filename)
        status, why = judge(kind, file.content.size)
        return Enclosure(
            filename=file.filename,
            media_type=media_type,
            charset=None,
            size=file.content.size,
            kind=kind,
            author=container.author,
            layer=container.layer,
            status=status,
            why=why,
            content=file.content if status is None else None,
            within_archive=container.within_archive or container.kind is FileKind.OFFICE,
        )


def _failed(error: ChildFailed, limits: Limits) -> FileOpened:
    if error.in_time:
        why = "It can't be opened: the process that tried to broke down over it"
        return FileOpened(status=AttachmentStatus.BROKEN, why=why)
    why = f"It takes longer to open than the {limits.attachment_seconds:,} seconds that a file is given"
    return FileOpened(status=AttachmentStatus.TOO_LARGE, why=why)


def _attachment(attachment_id: str, enclosure: Enclosure, opened: FileOpened) -> Attachment:
    return Attachment(
        id=attachment_id,
        filename=enclosure.filename,
        media_type=enclosure.media_type,
        size=enclosure.size,
        status=opened.status,
        why=opened.why,
        pages=tuple(_pages(attachment_id, enclosure, opened)),
    )


def _pages(attachment_id: str, enclosure: Enclosure, opened: FileOpened) -> Iterator[Segment]:
    for number, page in enumerate(opened.pages, 1):
        yield Segment(
            id=f"{attachment_id}p{number}",
            kind=SegmentKind.HIDDEN if page.hidden else SegmentKind.PAGE,
            author=enclosure.author,
            text=page.text,
            layer=enclosure.layer,
            place=page.place,
        )
