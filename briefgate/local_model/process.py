"""One process that serves a model, as its parent sees it: how it starts, whether it lives, why it ended."""

import os
import re
import secrets
import select
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from contextlib import closing, suppress
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import IO, NamedTuple
from urllib.parse import urlsplit

import msgspec

from briefgate.local_model.child import Serve, Serving
from extract.errors import ModelRefused, ModelUnavailable

_CODE = Path(__file__).resolve().parents[2]
_PASSED_ON = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "LD_LIBRARY_PATH", "PYTHONPATH")
_HEALTH_SECONDS = 5.0
_KEY_BYTES = 32
_LONGEST_LINE = 200
_ERROR_LINE = re.compile(r"^[\d.]+ E (.+)$", re.MULTILINE)
_LOADING = re.compile(r"error loading model: (?:\w+: )?(.+)$", re.MULTILINE)
_MEMORY = re.compile(r"insufficient memory|failed to allocate|bad_alloc", re.IGNORECASE)
_TRIED_AGAIN = "The mail waits and is tried again."
_LESS_MEMORY = "Close other programs, lower context_tokens under [llm], or choose a smaller file."
_OTHER_FILE = "`briefgate model install` fetches a file that works, or takes another one of yours."


class Address(NamedTuple):
    """Where a model listens, and the key that it asks for."""

    base_url: str
    key: str


class ModelProcess:
    """A child process that is loading a model, or serves it. `end` it, whatever happens."""

    def __init__(self, file: Path, *, context_tokens: int, state_folder: Path) -> None:
        self._file = file
        self._key = secrets.token_urlsafe(_KEY_BYTES)
        self._url = ""
        self._asked = Serve(str(file), self._key, context_tokens, str(state_folder))
        self._log: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - it is closed by `end`
        environment = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, [str(_CODE), environment.get("PYTHONPATH")]))
        environment["OMP_WAIT_POLICY"] = "PASSIVE"  # threads that wait for work would keep every core busy
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "briefgate.local_model.child"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            bufsize=0,
            env=environment,
            start_new_session=True,  # an interrupted command ends its child itself
        )

    @property
    def id(self) -> int:
        """The system's number for the process."""
        return self._process.pid

    @property
    def runs(self) -> bool:
        """Whether the process is there at all; it may still be loading, or hang."""
        return self._process.poll() is None

    @property
    def address(self) -> Address:
        """Where it listens, known once `wait_until_ready` has returned."""
        return Address(f"{self._url}/v1", self._key)

    def wait_until_ready(self, seconds: float) -> None:
        """Return once the model is loaded and listens.

        Raises `ModelRefused` where the file can't be served, and
        `ModelUnavailable` where the process was killed or took too long.
        """
        line = self._first_line(seconds)
        if line is None:
            message = f"The local model was not ready within {seconds:g} seconds."
            raise ModelUnavailable(message, hint=_TRIED_AGAIN)
        if not line.endswith(b"\n"):
            when = f"while loading {self._file.name}"
            raise self.why_it_ended(when)
        self._url = msgspec.json.decode(line, type=Serving).url

    def answers(self) -> bool:
        """Whether the server still speaks, be it in the middle of an answer."""
        return self._status("GET", "/health", None, _HEALTH_SECONDS) == HTTPStatus.OK

    def post(self, path: str, body: Mapping[str, object], *, seconds: float) -> int | None:
        """Send JSON; give the status of the answer, None where none came in time."""
        return self._status("POST", path, msgspec.json.encode(body), seconds)

    def ends_within(self, seconds: float) -> bool:
        """Whether the process is gone by then: its connections break a moment before it is."""
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True

    def end(self) -> None:
        """Kill the process if it still runs, and let go of what it held."""
        self._process.kill()
        with self._process, self._log:
            pass

    def why_it_ended(self, when: str) -> ModelRefused | ModelUnavailable:
        """What to tell of a process that is ending by itself: `when` is "while loading model.gguf"."""
        status = self._process.wait()
        self._log.seek(0)
        log = self._log.read().decode("utf-8", "replace")
        short_of_memory = status == -signal.SIGKILL or _MEMORY.search(log) is not None
        if status < 0:
            message = f"The local model's process was ended {when} ({_signal_name(-status)})."
            return ModelUnavailable(message, hint=f"{_TRIED_AGAIN} {_LESS_MEMORY}" if short_of_memory else _TRIED_AGAIN)
        found = _LOADING.search(log) or _ERROR_LINE.search(log)
        why = found[1].strip().rstrip(".") if found else f"status {status}"
        message = f"The local model's process gave up {when}: {why}."
        return ModelRefused(message, hint=_LESS_MEMORY if short_of_memory else _OTHER_FILE)

    def _status(self, method: str, path: str, body: bytes | None, seconds: float) -> int | None:
        where = urlsplit(self._url)
        with closing(HTTPConnection(where.hostname or "", where.port, timeout=seconds)) as connection:
            try:
                connection.request(method, path, body, {"authorization": f"Bearer {self._key}"})
                response = connection.getresponse()
                response.read()
            except (OSError, HTTPException):
                return None
            return response.status

    def _first_line(self, seconds: float) -> bytes | None:
        """What the child says first; without a line's end where it ended instead, None where it took too long."""
        told, heard = self._process.stdin, self._process.stdout
        if told is None or heard is None:
            return b""
        until = time.monotonic() + seconds
        with suppress(BrokenPipeError):  # it has ended already, and then there is nothing to hear either
            told.write(msgspec.json.encode(self._asked) + b"\n")
        poll = select.poll()
        poll.register(heard, select.POLLIN | select.POLLHUP)
        said = b""
        while not said.endswith(b"\n"):
            left = until - time.monotonic()
            if left <= 0 or not poll.poll(left * 1_000):
                return None
            piece = os.read(heard.fileno(), _LONGEST_LINE)
            if not piece:
                break
            said += piece
        return said


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"
