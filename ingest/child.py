"""The process in which other people's files are opened: held to a time and to memory, and easy to lose.

It is a Python of its own that runs `ingest.opener`. Requests and answers are
JSON in a spool that both share; only their places go through pipes. It gets
none of this process's environment but what Python needs to start: there are
no secrets in it.
"""

import os
import select
import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

import msgspec

from ingest.errors import ChildFailed
from ingest.jobs import OpenFile, TakeApart
from ingest.limits import Limits
from ingest.spool import Slice, Spool

Answer = TypeVar("Answer")

_CODE = Path(__file__).resolve().parent.parent
_PASSED_ON = ("PATH", "LANG", "LC_ALL", "TMPDIR", "LD_LIBRARY_PATH", "PYTHONPATH")
_LONGEST_LINE = 100
_LARGEST_ANSWER = 100_000_000


class Child:
    """A child process, started when it is first asked, and anew after it has failed. `with` ends it."""

    def __init__(self, spool: Spool, limits: Limits) -> None:
        self._spool = spool
        self._limits = limits
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._end()

    def ask(self, request: TakeApart | OpenFile, answer: type[Answer], seconds: float) -> Answer:
        """The child's answer to a request.

        Raises ChildFailed if there is none within `seconds`, the child ends
        instead, or what it says makes no sense; OSError where no process can
        be started or the spool has no room.
        """
        place = self._spool.keep(msgspec.json.encode(request))
        process = self._process = self._process or self._started()
        try:
            said = _answer_of(process, b"%d %d\n" % (place.start, place.size), seconds)
            return msgspec.json.decode(self._answer_at(said), type=answer)
        except ChildFailed:
            self._end()
            raise
        except (msgspec.MsgspecError, ValueError, RecursionError) as error:
            self._end()
            raise ChildFailed(in_time=True) from error

    def _answer_at(self, said: bytes) -> bytes:
        start, size = (int(number) for number in said.split())
        if size > _LARGEST_ANSWER:
            message = f"an answer of {size} bytes"
            raise ValueError(message)
        return self._spool.read(Slice(start, size))

    def _started(self) -> subprocess.Popen[bytes]:
        environment = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, [str(_CODE), environment.get("PYTHONPATH")]))
        limits = (self._spool.descriptor, self._limits.attachment_memory_mb, self._limits.mail_seconds)
        return subprocess.Popen(  # noqa: S603 - this very interpreter, and numbers
            [sys.executable, "-P", "-m", "ingest.opener", *map(str, limits)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            env=environment,
            pass_fds=[self._spool.descriptor],
            start_new_session=True,  # an interrupted command ends its child itself
        )

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            with self._process:
                self._process = None


def _answer_of(process: subprocess.Popen[bytes], line: bytes, seconds: float) -> bytes:
    """The line with which the child answers to `line`."""
    if process.stdin is None or process.stdout is None:
        raise ChildFailed(in_time=True)
    until = time.monotonic() + seconds
    said = b""
    try:
        process.stdin.write(line)
        heard = select.poll()
        heard.register(process.stdout, select.POLLIN | select.POLLHUP)
        while not said.endswith(b"\n") and len(said) < _LONGEST_LINE:
            left = until - time.monotonic()
            if left <= 0 or not heard.poll(left * 1_000):
                raise ChildFailed(in_time=False)
            piece = os.read(process.stdout.fileno(), _LONGEST_LINE)
            if not piece:
                raise ChildFailed(in_time=True)
            said += piece
    except BrokenPipeError as error:
        raise ChildFailed(in_time=True) from error
    return said
