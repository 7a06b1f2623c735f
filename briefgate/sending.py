"""The digest over SMTP (RFC 5321). Replies to prospects are never sent from here."""

import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import EmailMessage

from briefgate.desk import Desk
from briefgate.errors import ConfigWrong, SendFailed
from briefgate.secrets import account_password
from briefgate.settings import SmtpSection


def send_once(desk: Desk, mail: EmailMessage) -> None:
    """Send the owner's digest, unless an earlier try brought it to the server.

    Where the connection was cut before the server answered, the next try
    sends it again: twice is better than never.
    Raises `ConfigWrong`, `SecretMissing`, `SendFailed`.
    """
    drafts, message_id = desk.store.drafts, str(mail["Message-ID"])
    begun = drafts.delivery(message_id)
    if begun is not None and begun.finished_at is not None:
        return
    with connected(desk) as server:
        drafts.begin_delivery(
            message_id, "digest", account="smtp", folder="", uidvalidity=0, uidnext=0, at=desk.clock()
        )
        server.send_message(mail)
    drafts.finish_delivery(message_id, None, at=desk.clock())


@contextmanager
def connected(desk: Desk) -> Iterator[smtplib.SMTP]:
    """A session with the SMTP server of the configuration, signed in.

    Raises `ConfigWrong`, `SecretMissing`; `SendFailed` for whatever goes
    wrong with the server, in the block too.
    """
    section = desk.config.smtp
    if not section.host:
        message = "[smtp] host is empty, so the digest can't be sent."
        raise ConfigWrong(message, hint='Name your provider\'s SMTP server, or set [digest] how to "append".')
    if section.security == "plain" and section.host not in {"localhost", "127.0.0.1", "::1"}:
        message = f"[smtp] would send your password to {section.host} unencrypted."
        raise ConfigWrong(message, hint='Set security = "tls" or "starttls".')
    try:
        with _opened(section) as server:
            if section.security == "starttls":
                server.starttls(context=ssl.create_default_context())
            if section.username:
                server.login(section.username, account_password(section, "smtp", desk.environ))
            yield server
    except (smtplib.SMTPException, OSError) as error:
        message = f"The digest can't be sent through {section.host}: {_reason(error)}."
        raise SendFailed(
            message, hint="Look at [smtp] in config.toml. The digest is kept; `--send` tries again."
        ) from error


def _opened(section: SmtpSection) -> smtplib.SMTP:
    timeout = float(section.timeout_seconds)
    if section.security == "tls":
        context = ssl.create_default_context()
        return smtplib.SMTP_SSL(section.host, section.port, timeout=timeout, context=context)
    return smtplib.SMTP(section.host, section.port, timeout=timeout)


def _reason(error: Exception) -> str:
    if isinstance(error, smtplib.SMTPAuthenticationError):
        return "it refused the user name or password"
    if isinstance(error, smtplib.SMTPResponseException):
        return f"it answered {error.smtp_code}"
    return str(error) or type(error).__name__
