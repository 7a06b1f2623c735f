"""A mail as the server shows it, and how many of them are asked for at once."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

BATCH_MESSAGES = 50
BATCH_BYTES = 16 * 1024 * 1024
HEADER_BYTES = 1024 * 1024
"""At most this much is read of the headers of a mail over the cap."""
COMMAND_UIDS = 500
"""UIDs named in one command: servers limit the length of a line (RFC 7162 section 4 asks for 8192 octets)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderState:
    r"""A selected folder: the server's name for it, and what SELECT said.

    UIDs mean something under this `uidvalidity` only. `keywords` tells whether
    own flags can be kept (PERMANENTFLAGS has `\*`).
    """

    name: str
    uidvalidity: int
    uidnext: int
    messages: int
    keywords: bool


@dataclass(frozen=True, slots=True)
class Envelope:
    """A mail before it is fetched: `size` in bytes as the server states it, `internal_date` in UTC."""

    uid: int
    size: int
    internal_date: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """A mail as it lies on the server; `raw` is its headers alone where `header_only`."""

    uid: int
    raw: bytes
    size: int
    internal_date: datetime | None
    header_only: bool


def chunks(uids: Sequence[int]) -> Iterator[list[int]]:
    """Cut into lists that fit a command line."""
    rest = iter(uids)
    while chunk := list(islice(rest, COMMAND_UIDS)):
        yield chunk


def batches(envelopes: Iterable[Envelope], cap_bytes: int) -> Iterator[list[Envelope]]:
    """Cut into batches that are read at once; mails over the cap go apart from the others."""
    batch: list[Envelope] = []
    weight = 0
    for envelope in envelopes:
        over = envelope.size > cap_bytes
        cost = HEADER_BYTES if over else envelope.size
        full = len(batch) == BATCH_MESSAGES or weight + cost > BATCH_BYTES
        if batch and (full or over != (batch[0].size > cap_bytes)):
            yield batch
            batch, weight = [], 0
        batch.append(envelope)
        weight += cost
    if batch:
        yield batch


def copied(copyuid: bytes | None, uids: Sequence[int]) -> list[int]:
    """Which of `uids` COPYUID says were copied; all where the server doesn't say (OK means all, RFC 3501)."""
    if copyuid is None:
        return list(uids)
    ranges = []
    for part in copyuid.split()[1].split(b","):
        low, _, high = part.partition(b":")
        ranges.append(sorted((int(low), int(high or low))))
    return [uid for uid in uids if any(low <= uid <= high for low, high in ranges)]
