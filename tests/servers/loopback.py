"""What the servers of the tests share that speak over bare sockets: a port, and a thread for each connection."""

import socket
import threading
from abc import ABC, abstractmethod
from socketserver import ThreadingTCPServer
from typing import Self

_NOTICED_WITHIN = 0.02
"""Seconds until the end is noticed."""


class LoopbackServer(ABC):
    """Hands each connection on a free port of 127.0.0.1 to `serve`, in a thread of its own, until it is left."""

    def __init__(self) -> None:
        self._server = _Server(self)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(_NOTICED_WITHIN,))

    @property
    def port(self) -> int:
        """Where it listens."""
        port: int = self._server.server_address[1]
        return port

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Take no more connections, and wait for those that are open."""
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @abstractmethod
    def serve(self, connection: socket.socket) -> None:
        """Speak on one connection."""


class _Server(ThreadingTCPServer):
    def __init__(self, owner: LoopbackServer) -> None:
        super().__init__(("127.0.0.1", 0), lambda connection, *_: owner.serve(connection))  # type: ignore[arg-type]  # a call is all that a handler is used for
