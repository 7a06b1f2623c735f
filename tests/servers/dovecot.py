"""A real Dovecot 2.3 on free loopback ports, one for a test session."""

import grp
import imaplib
import itertools
import os
import pwd
import re
import shutil
import signal
import socket
import subprocess
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

import trustme

from tests.servers.ports import free_ports

_STARTUP_SECONDS = 15.0
_CONFIGURATION = """\
protocols = imap
listen = 127.0.0.1
base_dir = {base}/run
state_dir = {base}/run
log_path = {base}/dovecot.log
default_internal_user = {internal_user}
default_internal_group = {internal_group}
default_login_user = {login_user}
ssl = yes
ssl_cert = <{base}/cert.pem
ssl_key = <{base}/key.pem
ssl_dh =
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_failure_delay = 0
passdb {{
  driver = passwd-file
  args = scheme=PLAIN {base}/users/%u
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={base}/mail/%u
}}
first_valid_uid = 0
mail_location = maildir:~/Maildir
mail_fsync = never
mail_max_userip_connections = 200
{capability}
namespace inbox {{
  inbox = yes
  separator = {separator}
  prefix = {prefix}
  mailbox {drafts} {{
    auto = create
    {special_use}
  }}
  mailbox Sent {{
    auto = create
    special_use = \\Sent
  }}
}}
service anvil {{
  {no_chroot}
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
{stats}
service imap-login {{
  {no_chroot}
  process_min_avail = 1
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
"""


class DovecotUnusableError(RuntimeError):
    """Dovecot is missing, of another version, or did not start."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How this server differs from the usual: what it advertises, and how it names folders."""

    capability: str = ""
    separator: str = "/"
    prefix: str = ""
    drafts: str = "Drafts"
    drafts_marked: bool = True


@dataclass(slots=True)
class Dovecot:
    """A running server. `port` speaks plain and STARTTLS, `tls_port` TLS under the authority in `ca_file`."""

    base: Path
    binary: str
    port: int
    tls_port: int
    process: subprocess.Popen[bytes]
    passwords: dict[str, str] = field(default_factory=dict)
    _numbers: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))

    @classmethod
    def start(cls, base: Path, layout: Layout | None = None) -> Self:
        """Start a server in the empty folder `base`, which must be reachable by every user and have a short path."""
        binary = _binary()
        (base / "run").mkdir()
        (base / "mail").mkdir()
        (base / "users").mkdir()
        _write_certificates(base)
        port, tls_port = free_ports(2)
        (base / "dovecot.conf").write_text(_configuration(base, port, tls_port, layout or Layout()))
        with (base / "out.log").open("wb") as out:
            process = subprocess.Popen(
                [binary, "-F", "-c", str(base / "dovecot.conf")],
                stdout=out,
                stderr=out,
                # Its own process group, so that stopping reaches its children too.
                start_new_session=True,
            )
        server = cls(base=base, binary=binary, port=port, tls_port=tls_port, process=process)
        try:
            server._wait_until_ready()
        except BaseException:
            server.stop()
            raise
        return server

    @property
    def ca_file(self) -> str:
        """The PEM file of the authority that signed the server's certificate."""
        return str(self.base / "ca.pem")

    def new_user(self, password: str = "pw") -> tuple[str, str]:  # noqa: S107 - of a throw-away account
        """Make a user with an empty mailbox; gives user name and password."""
        user = f"user{next(self._numbers)}@test.local"
        self.passwords[user] = password
        # A file for each: Dovecot looks at most once a second whether one that it knows has changed.
        (self.base / "users" / user).write_text(f"{user}:{{PLAIN}}{password}::::::\n")
        return user, password

    def deliver(self, user: str, raw: bytes, folder: str = "INBOX", flags: str = "") -> int:
        """Put a mail into a folder; gives its UID."""
        with closing_connection(self, user) as connection:
            status, answer = connection.append(f'"{folder}"', f"({flags})", "", raw)
        found = re.search(rb"APPENDUID \d+ (\d+)", answer[0] or b"")
        if status != "OK" or found is None:
            message = f"Dovecot did not take the mail: {answer!r}"
            raise DovecotUnusableError(message)
        return int(found[1])

    def messages(self, user: str, folder: str = "INBOX") -> list[bytes]:
        """All mails of a folder, oldest first, as they lie there."""
        return [raw for _, _, raw in self.listing(user, folder)]

    def listing(self, user: str, folder: str = "INBOX") -> list[tuple[int, frozenset[str], bytes]]:
        """UID, flags and bytes of all mails of a folder."""
        with closing_connection(self, user) as connection:
            status, answer = connection.select(f'"{folder}"', readonly=True)
            if status != "OK":
                message = f"There is no folder {folder} for {user}: {answer!r}"
                raise DovecotUnusableError(message)
            _, rows = connection.uid("FETCH", "1:*", "(UID FLAGS BODY.PEEK[])")
        found = []
        for row in rows:
            if isinstance(row, tuple):
                number = re.search(rb"UID (\d+)", row[0])
                flags = re.search(rb"FLAGS \(([^)]*)\)", row[0])
                if number and flags:
                    found.append((int(number[1]), frozenset(flags[1].decode().split()), row[1]))
        return found

    def doveadm(self, *arguments: str) -> str:
        """Run `doveadm` against this server; gives what it prints."""
        command = [str(Path(self.binary).with_name("doveadm")), "-c", str(self.base / "dovecot.conf"), *arguments]
        if not Path(command[0]).exists():
            command[0] = "doveadm"
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            message = f"{' '.join(arguments)}: {done.stderr}"
            raise DovecotUnusableError(message)
        return done.stdout

    def stop(self) -> None:
        """Stop the server and its children at once, and remove its folder: an orderly end would take seconds."""
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(5)
        shutil.rmtree(self.base, ignore_errors=True)

    def _wait_until_ready(self) -> None:
        deadline = time.monotonic() + _STARTUP_SECONDS
        while time.monotonic() < deadline and self.process.poll() is None:
            with suppress(OSError), socket.create_connection(("127.0.0.1", self.port), timeout=1) as connection:
                if connection.recv(64).startswith(b"* OK"):
                    return
            time.sleep(0.01)
        logs = [each.read_text(errors="replace") for each in self.base.glob("*.log")]
        message = "Dovecot did not start. It says:\n" + "\n".join(logs)
        raise DovecotUnusableError(message)


class closing_connection:  # noqa: N801 - reads as a function, like contextlib.closing
    """An imaplib connection of one user, that signs out at the end."""

    def __init__(self, server: Dovecot, user: str) -> None:
        self.connection = imaplib.IMAP4("127.0.0.1", server.port, timeout=10)
        self.connection.login(user, server.passwords[user])

    def __enter__(self) -> imaplib.IMAP4:
        """Give the connection."""
        return self.connection

    def __exit__(self, *_: object) -> None:
        """Sign out."""
        self.connection.logout()


def _binary() -> str:
    binary = shutil.which("dovecot") or shutil.which("dovecot", path="/usr/sbin:/usr/local/sbin")
    if binary is None:
        message = "Dovecot is not installed. `make test` installs it (the package dovecot-imapd)."
        raise DovecotUnusableError(message)
    version = subprocess.run([binary, "--version"], capture_output=True, text=True, check=True).stdout
    if not version.startswith("2.3."):
        message = f"These tests need Dovecot 2.3, and {binary} is {version.split()[0]}: its configuration differs."
        raise DovecotUnusableError(message)
    return binary


def _configuration(base: Path, port: int, tls_port: int, layout: Layout) -> str:
    as_root = os.geteuid() == 0
    me, group = pwd.getpwuid(os.geteuid()).pw_name, grp.getgrgid(os.getegid()).gr_name
    if as_root:
        nobody = pwd.getpwnam("nobody")
        uid, gid = nobody.pw_uid, nobody.pw_gid
        os.chown(base / "mail", uid, gid)
    else:
        uid, gid = os.geteuid(), os.getegid()
    no_chroot = "" if as_root else "chroot ="
    return _CONFIGURATION.format(
        base=base,
        internal_user="dovecot" if as_root else me,
        internal_group="dovecot" if as_root else group,
        login_user="dovenull" if as_root else me,
        uid=uid,
        gid=gid,
        no_chroot=no_chroot,
        stats="" if as_root else "service stats {\n  chroot =\n}",
        port=port,
        tls_port=tls_port,
        capability=f"imap_capability = {layout.capability}" if layout.capability else "",
        separator=layout.separator,
        prefix=layout.prefix,
        drafts=layout.drafts,
        special_use="special_use = \\Drafts" if layout.drafts_marked else "",
    )


def _write_certificates(base: Path) -> None:
    authority = trustme.CA()
    certificate = authority.issue_cert("localhost", "127.0.0.1")
    authority.cert_pem.write_to_path(base / "ca.pem")
    certificate.private_key_pem.write_to_path(base / "key.pem")
    chain = b"".join(each.bytes() for each in certificate.cert_chain_pems)
    (base / "cert.pem").write_bytes(chain)
