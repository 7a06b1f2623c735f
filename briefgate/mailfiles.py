"""Mails in files: `.eml`, mbox, Maildir, or a folder of any of these."""

import mailbox
import re
from collections.abc import Iterator
from contextlib import closing
from email.parser import BytesHeaderParser
from email.utils import parsedate_to_datetime
from pathlib import Path

from briefgate.errors import FileUnreadable

MBOX_START = b"From "
UNDATED = "9999"
HEADER_FIELD = re.compile(rb"[!-9;-~]{1,100}[ \t]*:")


def mails_in(*paths: Path) -> list[bytes]:
    """The raw mails of files and folders, the earliest-dated first, as they would have arrived.

    Empty files are passed over. Raises `FileUnreadable` where a path holds no
    mail, or a file can't be read.
    """
    return sorted((raw for path in paths for raw in _mails_at(path)), key=_dated)


def _mails_at(path: Path) -> list[bytes]:
    try:
        mails = [raw for raw in _raw_mails(path) if raw and not raw.isspace()]
    except OSError as error:
        message = f"{error.filename or path} can't be read: {error.strerror}."
        raise FileUnreadable(message, hint="Look whether it is there, and your user may read it.") from error
    if not mails:
        message = f"There is no mail in {path}."
        raise FileUnreadable(message, hint="Name an .eml file, an mbox, a Maildir, or a folder of .eml files.")
    if not path.is_dir() and not any(_has_headers(raw) for raw in mails):
        message = f"{path} is no mail: it has no headers."
        raise FileUnreadable(message, hint="Save the mail with its headers, as an .eml file.")
    return mails


def one_mail_in(path: Path) -> bytes:
    """The raw mail of a file that holds one. Raises `FileUnreadable`."""
    mails = mails_in(path)
    if len(mails) > 1:
        message = f"{path} holds {len(mails)} mails, and one is looked at here."
        raise FileUnreadable(message, hint="Name a single .eml file, or `briefgate import` them all.")
    return mails[0]


def _raw_mails(path: Path) -> Iterator[bytes]:
    if path.is_dir():
        yield from _in_folder(path)
    elif _starts_as_mbox(path):
        with closing(mailbox.mbox(path, create=False)) as box:
            for key in box.keys():  # noqa: SIM118  # a mailbox iterates over its messages, not its keys
                yield box.get_bytes(key)
    else:
        yield path.read_bytes()


def _in_folder(path: Path) -> Iterator[bytes]:
    if (path / "cur").is_dir() and (path / "new").is_dir():
        for part in ("cur", "new"):
            for file in sorted((path / part).iterdir()):
                yield file.read_bytes()
        return
    for file in sorted(path.iterdir()):
        if file.is_dir():
            yield from _in_folder(file)
        elif file.suffix.lower() in {".eml", ".mbox"}:
            yield from _raw_mails(file)


def _starts_as_mbox(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(MBOX_START)) == MBOX_START


def _has_headers(raw: bytes) -> bool:
    """Whether it begins as a mail does, with a header field (RFC 5322, 2.2)."""
    return HEADER_FIELD.match(raw.lstrip()) is not None


def _dated(raw: bytes) -> str:
    """Sorts by the instant of the Date header; mails without one come last."""
    from datetime import UTC

    headers = BytesHeaderParser().parsebytes(raw[:65_536])
    try:
        at = parsedate_to_datetime(str(headers["Date"]))
    except (ValueError, TypeError, IndexError):
        return UNDATED
    return (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(UTC).isoformat()
