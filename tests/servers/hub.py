"""A loopback server that speaks what huggingface_hub asks of the hub, scripted by the test that uses it.

A large file is announced by a redirect whose headers carry its SHA-256, size
and commit, and comes from another host, in the place that was asked for; a
small one comes straight. It was written after the client's own code: no test
of ours has met the real hub.
"""

import hashlib
import threading
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self

COMMIT = "0123456789abcdef0123456789abcdef01234567"
_LARGE = 10_000


@dataclass(frozen=True, slots=True)
class Asked:
    """One request: its method, its path, and the first byte that it wants (0 without a Range)."""

    method: str
    path: str
    start: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What happens to one request for the bytes of a large file.

    `status` answers with an error; `cut_after` ends the connection after so
    many bytes; `bytes_instead` come in place of the right ones.
    """

    status: int = 200
    cut_after: int | None = None
    bytes_instead: bytes | None = None


class HubServer:
    """Serves `files` ("owner/repository/name" to bytes); faults are used up in order, then all goes well.

    `announced` replaces a file's SHA-256 in what is said of it; `announce` off
    says none. `ranges` off ignores where to begin, as some mirrors do.
    """

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self.files = dict(files)
        self.commit = COMMIT
        self.announce = True
        self.announced: dict[str, str] = {}
        self.ranges = True
        self.asked: list[Asked] = []
        self._faults: deque[Fault] = deque()
        self._server = _Server(self)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})

    @property
    def port(self) -> int:
        """The port of both hosts."""
        return int(self._server.server_address[1])

    @property
    def endpoint(self) -> str:
        """What stands for the hub's address."""
        return f"http://127.0.0.1:{self.port}"

    def enqueue(self, *faults: Fault) -> None:
        """Add to what goes wrong."""
        self._faults.extend(faults)

    def next_fault(self) -> Fault:
        """What happens to the request at hand."""
        return self._faults.popleft() if self._faults else Fault()

    def starts(self) -> list[int]:
        """From which byte on large files were asked for, in order."""
        return [asked.start for asked in self.asked if asked.method == "GET" and asked.path.startswith("/bytes/")]

    def __enter__(self) -> Self:
        """Serve in a thread."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop at once."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Server(ThreadingHTTPServer):
    """Hands the script to the handlers."""

    def __init__(self, hub: HubServer) -> None:
        self.hub = hub
        super().__init__(("127.0.0.1", 0), _Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """Keep quiet about clients that hung up."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def _answer(self) -> None:
        hub = self.server.hub
        start = int((self.headers.get("Range") or "bytes=0-").removeprefix("bytes=").partition("-")[0])
        hub.asked.append(Asked(self.command, self.path, start))
        if self.path.startswith("/bytes/"):
            self._give_bytes(hub.files[self.path.removeprefix("/bytes/")], start)
            return
        repository, _, rest = self.path.lstrip("/").partition("/resolve/")
        revision, _, name = rest.partition("/")
        content = hub.files.get(f"{repository}/{name}")
        if content is None or revision not in {"main", hub.commit}:
            self._send(404, {"X-Error-Code": "EntryNotFound" if content is None else "RevisionNotFound"}, b"")
        elif len(content) < _LARGE:
            etag = hashlib.sha1(content, usedforsecurity=False).hexdigest()
            self._send(200, {"ETag": f'"{etag}"', "X-Repo-Commit": hub.commit}, content)
        else:
            self._announce(f"{repository}/{name}", content)

    def _announce(self, name: str, content: bytes) -> None:
        hub = self.server.hub
        headers = {
            "Location": f"http://localhost:{hub.port}/bytes/{name}",
            "X-Repo-Commit": hub.commit,
            "X-Linked-Size": str(len(content)),
        }
        if hub.announce:
            sha256 = hub.announced.get(name) or hashlib.sha256(content).hexdigest()
            headers["X-Linked-Etag"] = f'"{sha256}"'
        self._send(302, headers, b"")

    def _give_bytes(self, content: bytes, start: int) -> None:
        fault = self.server.hub.next_fault()
        if fault.status != 200:
            self._send(fault.status, {}, b"not now")
            return
        content = fault.bytes_instead or content
        start = start if self.server.hub.ranges else 0
        headers = {"Content-Range": f"bytes {start}-{len(content) - 1}/{len(content)}"} if start else {}
        rest = content[start:]
        self._send(206 if start else 200, {"Content-Length": str(len(rest)), **headers}, rest[: fault.cut_after])
        self.close_connection = self.close_connection or fault.cut_after is not None

    def _send(self, status: int, headers: Mapping[str, str], payload: bytes) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(payload)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(payload)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as the base names it
        """Keep quiet: the requests are recorded."""
