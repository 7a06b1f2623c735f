"""Files that hold files: ZIP archives, Outlook's winmail.dat, attached mails."""

import logging
from pathlib import PurePosixPath

from ingest.charset import clean
from ingest.errors import FileUnread
from ingest.formats.archive import Archive
from ingest.formats.opened import Inner, Opened, Page
from ingest.formats.text import read_html, read_text

# What file managers put into archives beside the files of people.
_LITTER = frozenset({"__macosx", ".ds_store", "thumbs.db", "desktop.ini"})


def read_zip(archive: Archive) -> Opened:
    """The files of an archive, each under its own name; one that can't be unpacked costs itself alone."""
    names = [name for name in archive.names if not _LITTER & set(name.lower().replace("\\", "/").split("/"))]
    files: list[Inner] = []
    damaged: FileUnread | None = None
    for name in names:
        try:
            files.append(Inner(filename=_basename(name), content=archive.read(name)))
        except FileUnread as error:
            damaged = error
    if damaged is not None:
        return Opened(status=damaged.status, why=str(damaged), files=tuple(files))
    return Opened(files=tuple(files))


def read_tnef(content: bytes) -> Opened:
    """The text and the files of a winmail.dat (MS-OXTNEF). Raises what tnefparse raises where it is damaged."""
    from tnefparse import TNEF

    logging.getLogger("tnefparse").disabled = True
    found = TNEF(content, do_checksum=False)
    pages: tuple[Page, ...] = ()
    for body, reader in ((found.body, read_text), (found.htmlbody, read_html)):
        if body and not pages:
            pages = reader(body if isinstance(body, bytes) else str(body).encode("utf-8", "replace"), None).pages
    files = [
        Inner(filename=_basename(str(file.long_filename() or "")) or f"file {number}", content=file.data)
        for number, file in enumerate(found.attachments, 1)
        if isinstance(file.data, bytes)
    ]
    return Opened(pages=tuple(page for page in pages if page.text.strip("\0 \n")), files=tuple(files))


def read_mail(content: bytes) -> Opened:
    """Subject and text of an attached mail, and its files. A mail within this one is its text alone."""
    from ingest import mime

    warnings: list[str] = []
    mail = mime.read(content, warnings)
    subject = mail.headers.text("subject")
    inner = [f"Subject: {each.headers.text('subject') or ''}\n\n{each.text}" for each in mail.mails]
    text = "\n\n".join(filter(None, [f"Subject: {subject}" if subject else "", mail.text, *inner]))
    hidden = [Page(text=words, hidden=True) for words in mail.hidden]
    files = [
        Inner(filename=file.filename or f"file {number}", content=file.content)
        for number, file in enumerate(mail.files, 1)
        if not file.embedded
    ]
    return Opened(pages=(Page(text=text), *hidden), files=tuple(files), warnings=tuple(warnings))


def _basename(name: str) -> str:
    return clean(PurePosixPath(name.replace("\\", "/").replace("\0", "")).name)
