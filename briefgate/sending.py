"""The digest over SMTP (RFC 5321). Replies to prospects are never sent from here."""

import smtplib
import ssl
from email.message import EmailMessage

from briefgate.desk import Desk
from briefgate.errors import ConfigWrong, SendFailed
from briefgate.secrets import account_password


def send_once(desk: Desk, mail: EmailMessage) -> None:
    """Send the owner's digest, unless a try before this one brought it to the server.

    In doubt (the connection was cut after the text went out) it counts as
    sent: the digest can be read with `briefgate digest` all the same.
    Raises `ConfigWrong`, `SecretMissing`, `SendFailed`.
    """
    drafts, message_id = desk.store.drafts, str(mail["Message-ID"])
    begun = drafts.delivery(message_id)
    if begun is not None and begun.finished_at is not None:
        return
    section = desk.config.smtp
    if not section.host:
        message = "[smtp] host is empty, so the digest can't be sent."
        raise ConfigWrong(message, hint='Name your provider\'s SMTP server, or set [digest] how to "append".')
    drafts.begin_delivery(message_id, "digest", account="smtp", folder="", uidvalidity=0, uidnext=0, at=desk.clock())
    try:
        with _connected(desk) as server:
            server.send_message(mail)
    except (smtplib.SMTPException, OSError) as error:
        message = f"The digest could not be sent through {section.host}: {_reason(error)}."
        raise SendFailed(
            message, hint="`briefgate check` tries the server; the digest is kept and goes next time."
        ) from error
    drafts.finish_delivery(message_id, None, at=desk.clock())


def _connected(desk: Desk) -> smtplib.SMTP:
    section = desk.config.smtp
    timeout = float(section.timeout_seconds)
    if section.security == "plain" and section.host not in {"localhost", "127.0.0.1", "::1"}:
        message = f"[smtp] would send your password to {section.host} unencrypted."
        raise ConfigWrong(message, hint='Set security = "tls" or "starttls".')
    if section.security == "tls":
        server: smtplib.SMTP = smtplib.SMTP_SSL(
            section.host, section.port, timeout=timeout, context=ssl.create_default_context()
        )
    else:
        server = smtplib.SMTP(section.host, section.port, timeout=timeout)
    if section.security == "starttls":
        server.starttls(context=ssl.create_default_context())
    if section.username:
        server.login(section.username, account_password(section, "smtp", desk.environ))
    return server


def _reason(error: Exception) -> str:
    if isinstance(error, smtplib.SMTPAuthenticationError):
        return "it refused the user name or password"
    if isinstance(error, smtplib.SMTPResponseException):
        return f"it answered {error.smtp_code}"
    return str(error) or type(error).__name__
