"""What the tests of the mailbox share: accounts of the test servers, and Dovecots of a chosen layout."""

from datetime import datetime, timedelta, timezone

from ingest.account import Account, Security
from ingest.mailbox import Mailbox
from tests.servers.dovecot import Dovecot
from tests.servers.imap_faults import ImapFaults

AT = datetime(2026, 11, 23, 10, 0, tzinfo=timezone(timedelta(hours=1)))
MANY = 50_000_000
SECRET = "do-not-show-this"


def mail(number: int, *, size: int = 0) -> bytes:
    return f"Message-ID: <{number}@prospect.example>\r\nSubject: Brief {number}\r\n\r\n".encode() + b"x" * size


def account_of(dovecot: Dovecot, user: tuple[str, str], security: Security = "tls", **changes: object) -> Account:
    settings: dict[str, object] = {
        "name": "inbox",
        "host": "localhost",
        "port": dovecot.tls_port if security == "tls" else dovecot.port,
        "username": user[0],
        "password": user[1],
        "security": security,
        "timeout_seconds": 10.0,
        "ca_file": dovecot.ca_file,
    }
    return Account(**{**settings, **changes})  # type: ignore[arg-type]  # the settings vary by test


def local(server: ImapFaults, security: Security = "plain") -> Account:
    return Account(
        name="inbox",
        host="127.0.0.1",
        port=server.port,
        username="owner",
        password=SECRET,
        security=security,
        timeout_seconds=0.3,
    )


def poll(account: Account) -> list[bytes]:
    with Mailbox(account) as mailbox:
        assert "INBOX" in mailbox.folders()
        mailbox.select("INBOX")
        return [each.raw for each in mailbox.fetch(mailbox.uids(), cap_bytes=MANY)]
