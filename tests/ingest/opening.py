"""A file attached to a mail, and what comes of it."""

from collections.abc import Mapping

from ingest.limits import Limits
from ingest.message import Attachment, Message
from ingest.parse import parse
from tests.ingest.writing import STUDIO, compose

LIMITS = Limits()


def mailed(
    files: Mapping[str, bytes], limits: Limits = LIMITS, media_type: str = "application/octet-stream"
) -> Message:
    """A mail of the prospect's with files, taken apart."""
    mail = compose("Zie bijlage.")
    for name, content in files.items():
        maintype, _, subtype = media_type.partition("/")
        mail.add_attachment(content, maintype=maintype, subtype=subtype, filename=name)
    return parse(mail.as_bytes(), STUDIO, limits)


def attached(
    name: str, content: bytes, limits: Limits = LIMITS, media_type: str = "application/octet-stream"
) -> Attachment:
    """One file, as the mail's first attachment."""
    return mailed({name: content}, limits, media_type).attachments[0]


def told(name: str, content: bytes) -> list[tuple[str | None, str]]:
    """The places and texts of one file that was read."""
    attachment = attached(name, content)
    assert ("read", None) == (attachment.status, attachment.why)
    return [(page.place, page.text) for page in attachment.pages]


def refused(attachment: Attachment) -> tuple[str, str | None]:
    """Status and reason of a file without any text."""
    assert attachment.pages == ()
    return (attachment.status, attachment.why)
