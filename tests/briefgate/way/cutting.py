"""A proxy before the real server that cuts the connection at a chosen moment of one command."""

import re
import selectors
import socket
from contextlib import suppress
from enum import Enum

from tests.servers.loopback import LoopbackServer

_COMMAND = re.compile(rb"^([A-Z]+[0-9]+) (?:UID )?([A-Z]+)", re.MULTILINE)
_CHUNK = 65_536


class Moment(Enum):
    """When the connection ends."""

    MID_LITERAL = "in the middle of what the client sends"
    BEFORE_ANSWER = "after the server did it, before the client hears so"


class CuttingProxy(LoopbackServer):
    """Passes everything on until `command` comes, and then cuts at `moment`: once."""

    def __init__(self, server_port: int, command: str, moment: Moment) -> None:
        super().__init__()
        self.command = command.encode()
        self.moment = moment
        self.has_cut = False
        self._server_port = server_port

    def serve(self, connection: socket.socket) -> None:
        with connection, socket.create_connection(("127.0.0.1", self._server_port)) as server, suppress(OSError):
            _Passage(self, connection, server).run()


class _Passage:
    """One connection: `cutting` holds the tag of the command that is cut, once it came."""

    def __init__(self, proxy: CuttingProxy, client: socket.socket, server: socket.socket) -> None:
        self.proxy = proxy
        self.client = client
        self.server = server
        self.cutting: bytes | None = None
        self.literal_begun = False

    def run(self) -> None:
        """Until one side ends it, or the proxy cuts."""
        with selectors.DefaultSelector() as waiting:
            waiting.register(self.client, selectors.EVENT_READ, self._from_client)
            waiting.register(self.server, selectors.EVENT_READ, self._from_server)
            while all(key.data(key.fileobj.recv(_CHUNK)) for key, _ in waiting.select()):  # type: ignore[union-attr]  # sockets, as registered above
                pass

    def _from_client(self, data: bytes) -> bool:
        for tag, command in _COMMAND.findall(data):
            if command == self.proxy.command and not self.proxy.has_cut and self.cutting is None:
                self.cutting = tag
        if self.cutting and self.literal_begun and self.proxy.moment is Moment.MID_LITERAL:
            self.server.sendall(data[: len(data) // 2])
            return self._cut()
        self.server.sendall(data)
        return bool(data)

    def _from_server(self, data: bytes) -> bool:
        self.literal_begun = self.cutting is not None and data.startswith(b"+")
        done = re.search(rb"^" + self.cutting + rb" ", data, re.MULTILINE) if self.cutting else None
        if done and self.proxy.moment is Moment.BEFORE_ANSWER:
            return self._cut()
        self.client.sendall(data)
        return bool(data)

    def _cut(self) -> bool:
        self.proxy.has_cut = True
        return False
