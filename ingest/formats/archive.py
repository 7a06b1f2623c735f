"""The guard before an archive: what it says it holds is weighed before any of it is unpacked.

Office and OpenDocument files are ZIP archives too. Sizes are those of the
archive's directory. A directory that lies gains nothing: a file is unpacked
in small pieces, and no further than the size that was stated for it.
"""

from collections.abc import Iterator
from io import BytesIO
from types import TracebackType
from typing import IO, Self
from zipfile import BadZipFile, ZipFile, ZipInfo

from ingest.errors import FileUnread
from ingest.limits import Limits
from ingest.message import AttachmentStatus

MB = 1_000_000
_PIECE = 65_536
_SMALL_ENOUGH = 10 * MB
_ENCRYPTED = 0x1


class Archive:
    """A ZIP archive that passed the guard; `with` closes it. Raises FileUnread where it doesn't pass."""

    def __init__(self, content: bytes, limits: Limits) -> None:
        try:
            self._zip = ZipFile(BytesIO(content))
        except (BadZipFile, ValueError, RuntimeError, OverflowError) as error:  # zipfile's own, for what it can't read
            raise FileUnread(AttachmentStatus.BROKEN, "It is damaged: a part of it is missing") from error
        _weigh(self._zip.infolist(), len(content), limits)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._zip.close()

    @property
    def names(self) -> tuple[str, ...]:
        """The files in it, in order, folders left out."""
        return tuple(entry.filename for entry in self._zip.infolist() if not entry.is_dir())

    def pieces(self, name: str) -> Iterator[bytes]:
        """The content of one file, unpacked piece by piece. Raises FileUnread where it is damaged."""
        try:
            with self._zip.open(name) as file:
                yield from _pieces(file)
        except KeyError as error:
            raise FileUnread(AttachmentStatus.BROKEN, f"It is damaged: {name} is missing in it") from error
        except RuntimeError as error:  # what zipfile raises for a file with a password
            raise FileUnread(AttachmentStatus.ENCRYPTED, "It is protected with a password") from error
        except MemoryError:
            raise
        except Exception as error:  # broken streams raise under several names, each compression its own
            raise FileUnread(AttachmentStatus.BROKEN, f"It is damaged: {name} can't be unpacked") from error

    def read(self, name: str) -> bytes:
        """The whole content of one file, as `pieces`."""
        return b"".join(self.pieces(name))


def _pieces(file: IO[bytes]) -> Iterator[bytes]:
    while piece := file.read(_PIECE):
        yield piece


def _weigh(entries: list[ZipInfo], size: int, limits: Limits) -> None:
    unpacked = sum(entry.file_size for entry in entries)
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        raise FileUnread(AttachmentStatus.ENCRYPTED, "It is protected with a password")
    if len(entries) > limits.archive_entries:
        why = f"It holds {len(entries):,} files, more than the {limits.archive_entries:,} that are opened"
        raise FileUnread(AttachmentStatus.TOO_LARGE, why)
    if unpacked > limits.archive_mb * MB:
        why = f"It unpacks to {unpacked / MB:,.0f} MB, more than the {limits.archive_mb:,} MB that are opened"
        raise FileUnread(AttachmentStatus.TOO_LARGE, why)
    if unpacked > max(_SMALL_ENOUGH, limits.archive_ratio * size):
        why = (
            f"It unpacks to {unpacked / size:,.0f} times its size, more than the {limits.archive_ratio:,} times allowed"
        )
        raise FileUnread(AttachmentStatus.TOO_LARGE, why)
    if sum(entry.compress_size for entry in entries) > size:
        raise FileUnread(AttachmentStatus.BROKEN, "It is damaged: its files overlap")
