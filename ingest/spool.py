"""One nameless temporary file that two processes share, so that large contents never travel through a pipe."""

import os
import tempfile
from dataclasses import dataclass
from types import TracebackType
from typing import Self


@dataclass(frozen=True, slots=True)
class Slice:
    """Where something stands in a spool, in bytes."""

    start: int
    size: int


class Spool:
    """A file without a name: it is gone with the last process that holds it, however that ends.

    Positions are always given, since the file's own is shared between
    processes. Raises OSError where the machine has no room.
    """

    def __init__(self, descriptor: int | None = None) -> None:
        self._descriptor = descriptor

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    @property
    def descriptor(self) -> int:
        """The open file; it is made when it is first needed."""
        if self._descriptor is None:
            with tempfile.TemporaryFile() as file:
                self._descriptor = os.dup(file.fileno())
        return self._descriptor

    def keep(self, content: bytes) -> Slice:
        """Put `content` at the end."""
        start = os.fstat(self.descriptor).st_size
        rest, position = memoryview(content), start
        while rest:
            written = os.pwrite(self.descriptor, rest, position)
            rest, position = rest[written:], position + written
        return Slice(start, len(content))

    def read(self, part: Slice) -> bytes:
        """What stands at a slice; less where the file is shorter."""
        pieces: list[bytes] = []
        position, end = part.start, part.start + part.size
        while position < end and (piece := os.pread(self.descriptor, end - position, position)):
            pieces.append(piece)
            position += len(piece)
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)
