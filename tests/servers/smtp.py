"""A loopback SMTP server that keeps what it gets."""

from dataclasses import dataclass
from typing import Any, Self

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword

from tests.servers.ports import free_ports


@dataclass(frozen=True, slots=True)
class Received:
    """One mail as it came over SMTP: the envelope, and its bytes."""

    sender: str
    recipients: tuple[str, ...]
    raw: bytes


class SmtpServer:
    """Takes every mail, with or without signing in.

    `refuse_next` makes the server answer the next mail with an SMTP status
    instead. Signing in succeeds with the password "pw" alone.
    """

    password = "pw"

    def __init__(self) -> None:
        self.host = "127.0.0.1"
        (self.port,) = free_ports(1)
        self.received: list[Received] = []
        self.signed_in: list[str] = []
        self._refusals: list[str] = []
        self._controller = Controller(
            _Handler(self),
            hostname=self.host,
            port=self.port,
            server_hostname="smtp.test.local",
            auth_require_tls=False,
            authenticator=self._authenticate,
        )

    def refuse_next(self, status: str = "451 4.3.0 Try again later") -> None:
        """Answer the next mail with `status`, and don't keep it."""
        self._refusals.append(status)

    def __enter__(self) -> Self:
        """Serve in a thread."""
        self._controller.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop."""
        self._controller.stop()

    def take(self, received: Received) -> str:
        """Keep a mail, or refuse it as scripted; gives the SMTP status."""
        if self._refusals:
            return self._refusals.pop(0)
        self.received.append(received)
        return "250 Kept"

    def _authenticate(self, _server: object, _session: object, _envelope: object, _: str, data: object) -> AuthResult:
        if not isinstance(data, LoginPassword) or data.password != self.password.encode():
            return AuthResult(success=False, handled=False)
        self.signed_in.append(data.login.decode())
        return AuthResult(success=True)


class _Handler:
    def __init__(self, server: SmtpServer) -> None:
        self._server = server

    async def handle_DATA(self, _server: object, _session: object, envelope: Any) -> str:  # noqa: ANN401, N802 - aiosmtpd's signature
        raw = envelope.original_content or envelope.content
        return self._server.take(Received(envelope.mail_from or "", tuple(envelope.rcpt_tos), raw))
