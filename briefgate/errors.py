"""What can go wrong in the hall, and who is told: every message and hint is written for the owner.

BriefgateError
├── ConfigWrong      a key or value of the configuration can't be used
├── SecretMissing    a password or key is not where the configuration says
├── AlreadyRunning   another briefgate works in this home
├── StoreBroken      the database can't be opened, read or written
├── LeadMissing      no lead has this number
├── MailMissing      no mail has this number, or it is not where it is looked for
├── TemplateBroken   a template can't be rendered
├── DraftRefused     no reply may be made for this mail
├── DraftTouched     a person edited the draft; it is theirs
├── SendFailed       the digest could not be sent
├── MailUnread       leads can't be assessed while mail waits to be read
├── FileUnreadable   a file that was named can't be read as mail
├── FileUnwritable   a file that was asked for can't be written
├── LabelsWrong      labelled mails can't be used: a key, a value, or a file that is not there
├── InstallFailed    a model can't be fetched, or put in its place
└── WordRefused      what the owner says about a lead can't be taken as it is
"""

import re


class BriefgateError(Exception):
    """Base: `hint` tells the owner what to do."""

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


def kind_of(error: Exception) -> str:
    """Return an error's class name as `--json` prints it: ConfigWrong is "config-wrong"."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", type(error).__name__).lower()


class ConfigWrong(BriefgateError):
    """A key or value of the configuration can't be used."""


class SecretMissing(BriefgateError):
    """A password or key is not where the configuration says it is."""


class AlreadyRunning(BriefgateError):
    """Another briefgate works in this home folder."""


class StoreBroken(BriefgateError):
    """The database can't be opened, read or written."""


class LeadMissing(BriefgateError):
    """No lead has this number."""


class MailMissing(BriefgateError):
    """No mail has this number, or none that waits as it was said to."""


class TemplateBroken(BriefgateError):
    """A template can't be found, parsed or rendered."""


class DraftRefused(BriefgateError):
    """No reply may be made: nobody to write to, or not a person."""


class DraftTouched(BriefgateError):
    """A person edited the draft; nothing may replace it."""


class SendFailed(BriefgateError):
    """The digest could not be sent; it is kept."""


class MailUnread(BriefgateError):
    """Leads can't be assessed while mail waits to be read: one may be the answer that is missed."""


class FileUnreadable(BriefgateError):
    """A file that was named can't be read as mail."""


class FileUnwritable(BriefgateError):
    """A file that was asked for can't be written."""


class LabelsWrong(BriefgateError):
    """Labelled mails can't be used as they are."""


class InstallFailed(BriefgateError):
    """A model can't be fetched, or put in its place."""


class WordRefused(BriefgateError):
    """What the owner says about a lead can't be taken as it is."""
