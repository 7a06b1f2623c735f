"""A loopback server of the chat completions API, scripted by the test that uses it."""

import json
import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self


@dataclass(frozen=True, slots=True, kw_only=True)
class Completion:
    """A well-formed answer of the API around `content`; a mapping is sent as JSON text, as a model writes it."""

    content: str | Mapping[str, Any] | None
    finish_reason: str = "stop"
    refusal: str | None = None
    prompt_tokens: int = 100
    completion_tokens: int = 20
    no_choices: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Http:
    """Any HTTP answer: an error in the API's form, HTML with status 200, an odd body.

    A mapping or a list is sent as JSON, bytes as they are.
    """

    status: int = 200
    body: str | bytes | Mapping[str, Any] | Sequence[Any] = ""
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Hang:
    """No answer until the server stops: the client's time-out decides."""


@dataclass(frozen=True, slots=True)
class Cut:
    """The connection ends: without an answer, or in the middle of one."""

    after_headers: bool = False


@dataclass(frozen=True, slots=True)
class Trickle:
    """An answer that comes blank by blank and never ends."""

    seconds_between: float = 0.05


Answer = Completion | Http | Hang | Cut | Trickle | str | Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Request:
    """One request as it came: `path` below the base URL, header names in lower case, the JSON body."""

    path: str
    headers: Mapping[str, str]
    body: Mapping[str, Any]

    @property
    def text(self) -> str:
        """All messages' text in one, to look for a mail in."""
        return "\n".join(str(message.get("content")) for message in self.body.get("messages", ()))


class ChatServer:
    """Answers as scripted, in order, and keeps the requests.

    A mapping or a string in place of an answer stands for a Completion with
    that content. Requests beyond the script get a 400 that says so, unless
    `answer_with` was given a function that answers any request.
    """

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self._script: deque[Answer] = deque()
        self._otherwise: Callable[[Request], Answer] | None = None
        self._lock = threading.Lock()
        self._stopped = threading.Event()
        self._server = _Server(self)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})

    @property
    def base_url(self) -> str:
        """What a client is configured with."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/v1"

    def enqueue(self, *answers: Answer) -> None:
        """Add to the script."""
        self._script.extend(answers)

    def answer_with(self, answer: Callable[[Request], Answer]) -> None:
        """Answer every request beyond the script by this function."""
        self._otherwise = answer

    @property
    def unused(self) -> int:
        """How many scripted answers nobody asked for."""
        return len(self._script)

    def __enter__(self) -> Self:
        """Serve in a thread."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop at once; hanging answers end."""
        self._stopped.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def take(self, request: Request) -> Answer:
        """Note the request and choose its answer."""
        with self._lock:
            self.requests.append(request)
            if self._script:
                return self._script.popleft()
        if self._otherwise is not None:
            return self._otherwise(request)
        return Http(status=400, body={"error": {"message": "the test's script has no answer for this request"}})

    def wait_for_stop(self, seconds: float | None = None) -> bool:
        """Block until the server stops, or for so long; says whether it stops."""
        return self._stopped.wait(seconds)


class _Server(ThreadingHTTPServer):
    """Hands the script to the handlers."""

    def __init__(self, chat: ChatServer) -> None:
        self.chat = chat
        super().__init__(("127.0.0.1", 0), _Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """Keep quiet about clients that hung up: time-outs are part of the tests."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def do_POST(self) -> None:
        length = int(self.headers.get("Content-Length", 0))
        body = json.loads(self.rfile.read(length) or b"{}")
        headers = {name.lower(): value for name, value in self.headers.items()}
        self._give(self.server.chat.take(Request(self.path.removeprefix("/v1"), headers, body)))

    def _give(self, answer: Answer) -> None:
        match answer:
            case Hang():
                self.server.chat.wait_for_stop()
                self.close_connection = True
            case Cut(after_headers=after_headers):
                if after_headers:
                    self._send(200, {"Content-Length": "1000"}, b'{"id": "cut"')
                self.close_connection = True
            case Trickle(seconds_between=seconds):
                self._send(200, {"Content-Type": "application/json", "Content-Length": "1000"}, b"")
                while not self.server.chat.wait_for_stop(seconds):
                    self.wfile.write(b" ")
                self.close_connection = True
            case Http():
                body = answer.body
                payload = body if isinstance(body, str | bytes) else json.dumps(body)
                media_type = "text/html" if isinstance(body, str) else "application/json"
                self._send_whole(answer.status, {"Content-Type": media_type, **answer.headers}, payload)
            case Completion():
                self._send_whole(200, {"Content-Type": "application/json"}, json.dumps(completion(answer)))
            case _:
                self._give(Completion(content=answer))

    def _send_whole(self, status: int, headers: Mapping[str, str], payload: str | bytes) -> None:
        encoded = payload.encode() if isinstance(payload, str) else payload
        self._send(status, {**headers, "Content-Length": str(len(encoded))}, encoded)

    def _send(self, status: int, headers: Mapping[str, str], payload: bytes) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(payload)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as the base names it
        """Keep quiet: the requests are recorded."""


def completion(answer: Completion) -> dict[str, Any]:
    """The API's object around an answer, for those who send it in another way."""
    content = answer.content
    text = content if content is None or isinstance(content, str) else json.dumps(content, ensure_ascii=False)
    choice = {
        "index": 0,
        "finish_reason": answer.finish_reason,
        "message": {"role": "assistant", "content": text, "refusal": answer.refusal},
    }
    return {
        "id": "chatcmpl-test",
        "object": "chat.completion",
        "created": 0,
        "model": "scripted",
        "choices": [] if answer.no_choices else [choice],
        "usage": {
            "prompt_tokens": answer.prompt_tokens,
            "completion_tokens": answer.completion_tokens,
            "total_tokens": answer.prompt_tokens + answer.completion_tokens,
        },
    }
