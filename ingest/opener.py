"""What runs in the child process: opens the files that it is asked to, one after the other, until nobody asks.

Started as `python -m ingest.opener DESCRIPTOR MEGABYTES SECONDS`: the shared
spool, and what the process may use. Reads places of requests from standard
input and writes places of answers to standard output, `START SIZE` a line.
"""

import os
import resource
import sys
import warnings
from dataclasses import replace

import msgspec

from ingest.charset import clean
from ingest.errors import FileUnread
from ingest.formats.opened import Opened, Page
from ingest.jobs import FileOpened, InnerFile, OpenFile, TakeApart, TakenApart
from ingest.kinds import FileKind
from ingest.limits import Limits
from ingest.message import AttachmentStatus
from ingest.spool import Slice, Spool

_MEBIBYTE = 1 << 20
_SECONDS_TO_SPARE = 10


def main() -> None:
    """Serve until standard input ends."""
    descriptor, megabytes, seconds = map(int, sys.argv[1:])
    answers = os.dup(1)
    os.dup2(2, 1)  # a library that prints must not be taken for an answer
    warnings.simplefilter("ignore")
    _confine(megabytes, seconds)
    with Spool(descriptor) as spool:
        for line in sys.stdin.buffer:
            start, size = map(int, line.split())
            request = msgspec.json.decode(spool.read(Slice(start, size)), type=TakeApart | OpenFile)
            answer = spool.keep(msgspec.json.encode(_answered(request, spool)))
            os.write(answers, b"%d %d\n" % (answer.start, answer.size))


def _confine(megabytes: int, seconds: int) -> None:
    """Hold this process to its memory (on Linux alone: elsewhere the address space can't be bounded) and time.

    The parent keeps the time of each file; this is for when the parent is gone.
    """
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds + _SECONDS_TO_SPARE,) * 2)
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_AS, (megabytes * _MEBIBYTE,) * 2)


def _answered(request: TakeApart | OpenFile, spool: Spool) -> TakenApart | FileOpened:
    if isinstance(request, TakeApart):
        from ingest.parse import take_apart

        return take_apart(spool.read(request.raw), request.owner, spool)
    content = spool.read(request.content)
    opened = open_file(content, request.kind, request.charset, request.limits, within_archive=request.within_archive)
    return FileOpened(
        status=opened.status,
        why=opened.why,
        pages=opened.pages,
        files=tuple(InnerFile(filename=file.filename, content=spool.keep(file.content)) for file in opened.files),
        warnings=opened.warnings,
    )


def open_file(
    content: bytes, kind: FileKind, charset: str | None, limits: Limits, *, within_archive: bool = False
) -> Opened:
    """What a file holds, or why it can't be read; texts are clean (see `ingest.charset.clean`). Never raises.

    The files within it are left out where it came out of an archive itself: archives are opened one level deep.
    """
    try:
        opened = _read(content, kind, charset, limits)
        if opened.files and within_archive:
            why = "The files within it are not opened: it came out of an archive itself"
            opened = replace(opened, files=(), status=AttachmentStatus.UNSUPPORTED, why=why)
        return _bounded(opened, limits)
    except FileUnread as error:
        return Opened(status=error.status, why=str(error))
    except MemoryError:
        why = f"It takes more than the {limits.attachment_memory_mb:,} MB of memory that a file is given"
        return Opened(status=AttachmentStatus.TOO_LARGE, why=why)
    except Exception:  # noqa: BLE001 - the libraries' errors share no base, and hostile files find new ones
        return Opened(status=AttachmentStatus.BROKEN, why="It is damaged, or not what its name says")


def _read(content: bytes, kind: FileKind, charset: str | None, limits: Limits) -> Opened:
    if kind is FileKind.PDF:
        from ingest.formats import pdf

        return pdf.read(content, limits)
    if kind is FileKind.OFFICE:
        from ingest.formats import office

        return office.read(content, limits)
    if kind is FileKind.OLE:
        from ingest.formats import ole

        ole.refuse(content)
    if kind in {FileKind.CALENDAR, FileKind.CARD}:
        from ingest.formats import cards

        return cards.read(content, charset)
    if kind in {FileKind.TNEF, FileKind.MAIL}:
        from ingest.formats import containers

        return (containers.read_tnef if kind is FileKind.TNEF else containers.read_mail)(content)
    from ingest.formats import text

    if kind is FileKind.RTF:
        return text.read_rtf(content)
    return (text.read_html if kind is FileKind.HTML else text.read_text)(content, charset)


def _bounded(opened: Opened, limits: Limits) -> Opened:
    """Without blank pages, and with no more text than is kept."""
    pages: list[Page] = []
    room = limits.attachment_characters
    for page in opened.pages:
        text = clean(page.text)
        if text.strip() and room > 0:
            pages.append(replace(page, text=text[:room], place=clean(page.place) if page.place else None))
        room -= len(text)
    if room >= 0:
        return replace(opened, pages=tuple(pages))
    why = f"Only its first {limits.attachment_characters:,} characters are read"
    return replace(opened, pages=tuple(pages), status=AttachmentStatus.TOO_LARGE, why=why)


if __name__ == "__main__":
    main()
