"""What can go wrong between the mailbox and a Message.

IngestError
├── AccountWrong         the settings of an account can't be used as they are
├── MailboxUnavailable   try again later: connection lost, time-out, server busy
├── SignInRefused        the server refused the user name or password
├── FolderMissing        a configured folder is not there
├── MailUnreadable       these bytes cannot be taken apart
├── FileUnread           an attachment is encrypted, too large, or nothing that is read here
└── ChildFailed          the process that opens attachments was stopped, or stopped by itself
"""

from ingest.message import AttachmentStatus


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


class FileUnread(IngestError):
    """An attachment is not read: its status, and in the message why, in words for the owner."""

    def __init__(self, status: AttachmentStatus, why: str) -> None:
        super().__init__(why)
        self.status = status


class ChildFailed(IngestError):
    """The child process gave no answer; `in_time` says whether that was clear before its time was over."""

    def __init__(self, *, in_time: bool) -> None:
        super().__init__("The process that opens files broke down" if in_time else "It took too long to open files")
        self.in_time = in_time
