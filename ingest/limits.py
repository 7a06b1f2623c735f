"""How much of a mail is opened, how long that may take, and in how much memory."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What a mail and its attachments may cost. A MB is a million bytes.

    `parse_apart_mb`: a mail above it is taken apart in a child process, as
    every attachment is opened in one. The child is held to
    `attachment_seconds` for each attachment, `mail_seconds` for all of one
    mail together, and `attachment_memory_mb` of address space (on Linux). Of
    each attachment at most `attachment_characters` of text are kept.

    An archive (ZIP, and the office formats that are one inside) is opened if
    it holds at most `archive_entries` files that unpack to at most
    `archive_mb`, and to at most `archive_ratio` times its own size; the ratio
    counts only above 10 MB, since small files may well be blank.
    """

    parse_apart_mb: int = 2
    attachment_mb: int = 100
    attachment_seconds: int = 60
    mail_seconds: int = 300
    attachment_memory_mb: int = 1024
    attachment_characters: int = 2_000_000
    archive_mb: int = 250
    archive_ratio: int = 100
    archive_entries: int = 2_000
