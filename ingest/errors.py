"""What can go wrong between the mailbox and a Message.

IngestError
├── AccountWrong         the settings of an account can't be used as they are
├── MailboxUnavailable   try again later: connection lost, time-out, server busy
├── SignInRefused        the server refused the user name or password
├── FolderMissing        a configured folder is not there
└── MailUnreadable       these bytes cannot be taken apart
"""


class IngestError(Exception):
    """Base: `hint` tells the owner what to do."""

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class AccountWrong(IngestError):
    """The settings of an account can't be used; nothing was sent."""


class MailboxUnavailable(IngestError):
    """The server can't be reached, or the connection was lost."""


class SignInRefused(IngestError):
    """The server refused the credentials."""


class FolderMissing(IngestError):
    """A folder that the configuration names is not on the server."""


class MailUnreadable(IngestError):
    """The bytes can't be taken apart as a mail."""
