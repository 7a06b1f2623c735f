"""What went wrong on the way to a mail server, told to the owner.

Takes the exceptions of `imaplib`, `ssl` and `socket` and gives the errors of
this room, with a hint that says what to do. Response codes are those of
RFC 5530; what a server says is shown shortened and without control characters.
"""

import imaplib
import re
import socket
import ssl

from ingest.account import Account
from ingest.errors import IngestError, MailboxUnavailable, SignInRefused

# Besides its own errors, imapclient lets these through when a server answers out of form.
FAULTS = (imaplib.IMAP4.error, OSError, ValueError, LookupError, TypeError)

BUSY_CODES = frozenset({"UNAVAILABLE", "INUSE", "LIMIT", "SERVERBUG"})
NOT_THE_NAME = BUSY_CODES | {"READ-ONLY"}
"""Response codes of a refused SELECT that say nothing against the folder's name."""

_LATER = "It is tried again by itself; nothing is lost. If it lasts, ask your mail provider."
_CONNECTION = "Check host, port and security in [accounts.{name}], and whether this computer is online."

_CODE = re.compile(r"\[([A-Z][A-Z-]+)")
_BUSY_WORDS = re.compile(r"too many|try again|temporar|unavailable|busy|internal error|overload|throttl|rate limit")
_CODE_HINTS = {
    "OVERQUOTA": "The mailbox is full. Make room in it, or ask your mail provider for more.",
    "NOPERM": "This account may not do that. Ask whoever manages the mailbox for the right to it.",
    "READ-ONLY": "This account may only read there. Ask whoever manages the mailbox for the right to change it.",
}
_CERTIFICATE_HINTS = {
    10: "The certificate has expired. The server's administrator must renew it; check this computer's date too.",
    18: "The certificate is self-signed. If the server is your own, name its certificate in ca_file.",
    19: "The certificate is from an authority of its own. If you trust it, name its file in ca_file.",
    20: "The certificate is from an unknown authority. If you trust it, name its file in ca_file.",
    62: "The certificate is for another name. Use the host name that your provider gives for IMAP.",
    64: "The certificate is for another address. Use the host name that your provider gives for IMAP.",
}


def is_lost(error: BaseException) -> bool:
    """Whether the connection is of no use any more after `error`."""
    if isinstance(error, imaplib.IMAP4.readonly):
        return False
    return isinstance(error, imaplib.IMAP4.abort | OSError) or not isinstance(error, imaplib.IMAP4.error)


def response_code(error: BaseException) -> str:
    """Give the response code of a refusal, such as "TRYCREATE", or ""."""
    if isinstance(error, imaplib.IMAP4.readonly):
        return "READ-ONLY"
    found = _CODE.search(_text(error))
    return found[1] if found else ""


def sign_in_fault(account: Account, error: Exception) -> IngestError:
    """Tell why signing in failed: only the server's own NO counts as a refusal of the password."""
    # imapclient's LoginError keeps the text alone; what it stands for is in its context.
    origin = error.__context__ if isinstance(error.__context__, imaplib.IMAP4.error) else error
    text = _text(origin)
    if not isinstance(origin, imaplib.IMAP4.error) or is_lost(origin) or "command error: BAD" in text:
        return fault(account, origin, "signing in")
    code = response_code(origin)
    words = _server_words(origin, account)
    if code in BUSY_CODES or (code != "AUTHENTICATIONFAILED" and _BUSY_WORDS.search(text.lower())):
        message = f"{account.host} can't let account '{account.name}' in just now: {words}"
        return MailboxUnavailable(message, hint=_LATER)
    message = f"{account.host} refused the user name or password of account '{account.name}': {words}"
    hint = (
        f"Check username and password in [accounts.{account.name}]. "
        "Many providers want an app password here, made in the settings of your mail account."
    )
    return SignInRefused(message, hint=hint)


def fault(account: Account, error: BaseException, doing: str) -> IngestError:
    """Tell what went wrong while `doing` something ("reading mail")."""
    where = f"{account.host} (account '{account.name}')"
    connection = _CONNECTION.format(name=account.name)
    if isinstance(error, ssl.SSLCertVerificationError):
        message = f"The certificate of {where} can't be trusted: {error.verify_message}"
        return MailboxUnavailable(message, hint=_CERTIFICATE_HINTS.get(error.verify_code, connection))
    if isinstance(error, ssl.SSLError) and not isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError):
        hint = f'Does port {account.port} fit security = "{account.security}"? Usual are 993 for tls, 143 for starttls.'
        return MailboxUnavailable(f"No encrypted connection to {where} could be made while {doing}.", hint=hint)
    if isinstance(error, socket.gaierror):
        message = f"The mail server {where} can't be found."
        return MailboxUnavailable(message, hint=connection)
    if isinstance(error, TimeoutError):
        message = f"{where} did not answer within {account.timeout_seconds:g} seconds while {doing}."
        return MailboxUnavailable(message, hint=_LATER if doing != "connecting" else connection)
    if isinstance(error, ConnectionRefusedError):
        message = f"Nothing answers at {account.host}, port {account.port} (account '{account.name}')."
        return MailboxUnavailable(message, hint=connection)
    if isinstance(error, imaplib.IMAP4.error) and not is_lost(error):
        message = f"{where} refused while {doing}: {_server_words(error, account)}"
        return MailboxUnavailable(message, hint=_CODE_HINTS.get(response_code(error), _LATER))
    if isinstance(error, imaplib.IMAP4.abort | OSError):
        farewell = "" if "socket error" in _text(error) or isinstance(error, OSError) else _server_words(error, account)
        message = f"The connection to {where} was lost while {doing}{f': {farewell}' if farewell else '.'}"
        return MailboxUnavailable(message, hint=_LATER)
    message = f"{where} gave an answer that can't be understood while {doing}."
    return MailboxUnavailable(message, hint=_LATER)


def _text(error: BaseException) -> str:
    first = error.args[0] if error.args else ""
    return first.decode("utf-8", "replace") if isinstance(first, bytes) else str(first)


def _server_words(error: BaseException, account: Account) -> str:
    """Cut what imaplib wraps around the server's words, and what must not be shown."""
    text = re.sub(r"^.{0,40}?(?:failed: |command error: BAD |=> )", "", _text(error))
    text = text.removeprefix("[b'").removesuffix("']").replace(account.password, "…")
    shown = "".join(character for character in text if character.isprintable()).strip()
    return shown if len(shown) <= 200 else f"{shown[:199]}…"  # noqa: PLR2004 - fits two lines of a terminal
