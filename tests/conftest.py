"""What every test stands on: a home of its own, loopback only, and servers that really speak."""

import ipaddress
import os
import socket
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from tests.servers.chat import ChatServer
from tests.servers.dovecot import Dovecot
from tests.servers.smtp import SmtpServer

# A busy machine is no fault of a test.
settings.register_profile("briefgate", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("briefgate")


@pytest.fixture(autouse=True)
def isolated_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give every test a home folder of its own, and none of the settings of whoever runs it."""
    for name in list(os.environ):
        if name == "COLUMNS" or name.startswith(("BRIEFGATE_", "OPENAI_", "XDG_")):
            monkeypatch.delenv(name)
    home = tmp_path / "briefgate-home"
    monkeypatch.setenv("BRIEFGATE_HOME", str(home))
    monkeypatch.setenv("HOME", str(tmp_path))
    return home


@pytest.fixture(autouse=True)
def outside(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Refuse everything but loopback; a test that reached out, even unnoticed by the program, fails.

    A test of a host that can't be found takes the name off this list itself.
    """
    reached: list[str] = []
    getaddrinfo = socket.getaddrinfo

    def guarded(real: Callable[..., Any]) -> Callable[..., Any]:
        def connect(self: socket.socket, address: Any) -> Any:  # noqa: ANN401 - whatever the family takes
            if self.family in {socket.AF_INET, socket.AF_INET6} and not _is_loopback(address[0]):
                reached.append(str(address[0]))
                raise OSError(101, "Network is unreachable: tests stay on loopback")
            return real(self, address)

        return connect

    def lookup(host: Any, *arguments: Any, **options: Any) -> Any:  # noqa: ANN401 - as the standard library
        if host is not None and not _is_loopback(host) and not _is_number(host):
            reached.append(host.decode() if isinstance(host, bytes) else str(host))
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known: tests stay on loopback")
        return getaddrinfo(host, *arguments, **options)

    monkeypatch.setattr(socket.socket, "connect", guarded(socket.socket.connect))
    monkeypatch.setattr(socket.socket, "connect_ex", guarded(socket.socket.connect_ex))
    monkeypatch.setattr(socket, "getaddrinfo", lookup)
    yield reached
    assert reached == [], "this test reached outside of loopback"


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    """One real IMAP server for the whole session."""
    server = Dovecot.start(dovecot_base())
    yield server
    server.stop()


@pytest.fixture
def mail_user(dovecot: Dovecot) -> tuple[str, str]:
    """Name and password of a user with an empty mailbox."""
    return dovecot.new_user()


@pytest.fixture
def chat_server() -> Iterator[ChatServer]:
    """Start a server of the chat completions API, with a script to fill."""
    with ChatServer() as server:
        yield server


@pytest.fixture
def smtp_server() -> Iterator[SmtpServer]:
    """Start an SMTP server that keeps what it gets."""
    with SmtpServer() as server:
        yield server


def dovecot_base() -> Path:
    """Make an empty folder for a server: not pytest's own, which only its owner may enter and whose path is long."""
    base = Path(tempfile.mkdtemp(prefix="briefgate-imap-"))
    base.chmod(0o755)
    return base


def _is_loopback(host: object) -> bool:
    name = host.decode() if isinstance(host, bytes) else str(host)
    if name in {"localhost", ""}:
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def _is_number(host: object) -> bool:
    try:
        ipaddress.ip_address(str(host))
    except ValueError:
        return False
    return True
