"""A small IMAP server that breaks at one moment, as real ones and the networks before them do."""

import re
import socket
import struct
import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from typing import BinaryIO

from tests.servers.loopback import LoopbackServer

MAIL = b"Message-ID: <one@prospect.example>\r\nSubject: A website\r\n\r\n" + b"We need a website.\r\n" * 50


class Break(Enum):
    """How a connection ends."""

    FIN = "closed in order"
    RESET = "reset"
    HOLE = "silent for ever"


@dataclass(frozen=True, slots=True)
class Says:
    """The tagged answer to a command: "NO [UNAVAILABLE] Later"; `once` and it works from then on."""

    text: str
    once: bool = False


Fault = Break | Says


class ImapFaults(LoopbackServer):
    """One mailbox with the one mail MAIL, UID 7; any user may sign in.

    `faults` names the moment: "GREETING", or a command. On FETCH and APPEND a
    break comes in the middle of the literal; on "APPENDED" after the mail was
    kept, before the server says so.
    """

    def __init__(self, faults: Mapping[str, Fault], *, capability: str = "IMAP4rev1 UIDPLUS MOVE") -> None:
        super().__init__()
        self.faults = dict(faults)
        self.capability = capability
        self.appended: list[bytes] = []
        self.commands: list[str] = []
        self._stopped = threading.Event()

    def __exit__(self, *_: object) -> None:
        """Stop; connections that hang end."""
        self._stopped.set()
        super().__exit__()

    def serve(self, connection: socket.socket) -> None:
        with connection, connection.makefile("rb") as stream, suppress(OSError, _Over):
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            talk = _Talk(self, connection, stream)
            if "GREETING" in self.faults:
                talk.fail("GREETING", "*")
            talk.say(f"* OK [CAPABILITY {self.capability}] at your service")
            while line := stream.readline():
                talk.answer(line.decode().rstrip("\r\n"))

    def hold(self) -> None:
        """Say nothing until the server stops."""
        self._stopped.wait()


class _Over(Exception):
    """The conversation has ended."""


class _Talk:
    def __init__(self, server: ImapFaults, connection: socket.socket, stream: BinaryIO) -> None:
        self.server = server
        self.connection = connection
        self.stream = stream

    def say(self, line: str | bytes) -> None:
        """Send one line."""
        self.connection.sendall((line.encode() if isinstance(line, str) else line) + b"\r\n")

    def fail(self, moment: str, tag: str) -> None:
        """Play the fault of this moment."""
        fault = self.server.faults[moment]
        if isinstance(fault, Says):
            if fault.once:
                del self.server.faults[moment]
            self.say(f"{tag} {fault.text}")
            if tag != "*":
                return
        elif fault is Break.RESET:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        elif fault is Break.HOLE:
            self.server.hold()
        raise _Over

    def answer(self, line: str) -> None:
        """Answer one command, or break."""
        tag, _, rest = line.partition(" ")
        command = rest.upper().removeprefix("UID ").split(" ")[0]
        self.server.commands.append(rest)
        if command == "APPEND":
            self._append(tag, rest)
        elif command == "FETCH" and "BODY" in rest:
            self._fetch(tag)
        elif command in self.server.faults:
            self.fail(command, tag)
        else:
            for each in self._answers(command):
                self.say(each)
            self.say(f"{tag} OK done")
            if command == "LOGOUT":
                raise _Over

    def _answers(self, command: str) -> list[str]:
        select = ["* 1 EXISTS", "* 0 RECENT", "* FLAGS (\\Deleted)", "* OK [UIDVALIDITY 3] .", "* OK [UIDNEXT 8] ."]
        return {
            "CAPABILITY": [f"* CAPABILITY {self.server.capability}"],
            "LIST": ['* LIST () "/" INBOX', '* LIST () "/" Handled'],
            "SELECT": select,
            "EXAMINE": select,
            "SEARCH": ["* SEARCH 7"],
            "FETCH": [
                f'* 1 FETCH (UID 7 RFC822.SIZE {len(MAIL)} INTERNALDATE "23-Nov-2026 10:00:00 +0100")',
            ],
            "LOGOUT": ["* BYE"],
        }.get(command, [])

    def _fetch(self, tag: str) -> None:
        fault = self.server.faults.get("FETCH")
        if isinstance(fault, Says):
            self.fail("FETCH", tag)
            return
        self.connection.sendall(b"* 1 FETCH (UID 7 BODY[] {%d}\r\n" % len(MAIL))
        if fault is not None:
            self.connection.sendall(MAIL[:100])
            self.fail("FETCH", tag)
        self.connection.sendall(MAIL)
        self.say(")")
        self.say(f"{tag} OK done")

    def _append(self, tag: str, rest: str) -> None:
        size = re.search(r"\{(\d+)\}$", rest)
        if size is None:
            self.say(f"{tag} BAD no literal")
            return
        self.say("+ go on")
        if "APPEND" in self.server.faults:
            self.fail("APPEND", tag)
            return
        self.server.appended.append(self.stream.read(int(size[1]) + 2).removesuffix(b"\r\n"))
        if "APPENDED" in self.server.faults:
            self.fail("APPENDED", tag)
        self.say(f"{tag} OK [APPENDUID 3 {7 + len(self.server.appended)}] kept")
