"""The headers of a mail as they came, for what is to be known before it is taken apart, or when it can't be."""

from email.parser import BytesHeaderParser
from email.policy import compat32

from briefgate.desk import Desk
from ingest.headers import Headers

HEADER_BYTES = 65_536


def headers_of(desk: Desk, mail: int) -> Headers:
    """The headers of a mail, those beyond the first 64 KB left out."""
    return Headers(BytesHeaderParser(policy=compat32).parsebytes(desk.store.messages.raw(mail)[:HEADER_BYTES]))
