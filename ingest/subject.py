"""Subjects and the prefixes that mail programs put before them."""

import re
from enum import Enum

from ingest.labels import ABSENCE, FORWARD, REPLY, fold

_PREFIX = re.compile(r"\s*(?:\[[^\[\]]{1,20}\]\s*)?([^\W\d_]{1,16})\.?(?:\[\d{1,3}\]|\(\d{1,3}\))?\s*[:\uff1a]\s*")
_MOST_PREFIXES = 20


class Prefix(Enum):
    """What the outermost prefix of a subject says that the mail is."""

    REPLY = "reply"
    FORWARD = "forward"


def outer_prefix(subject: str | None, languages: frozenset[str] = frozenset()) -> Prefix | None:
    """What the outermost prefix says; None without one, and for one that means both.

    "VS" is a forward in Danish and Norwegian and a reply in Finnish and
    Estonian: `languages` (ISO 639-1), those of the header block below, decide.
    """
    found = _PREFIX.match(subject or "")
    word = fold(found[1]) if found else ""
    replies, forwards = REPLY.get(word, frozenset()), FORWARD.get(word, frozenset())
    if replies and forwards:
        replies, forwards = replies & languages, forwards & languages
    if bool(replies) == bool(forwards):
        return None
    return Prefix.REPLY if replies else Prefix.FORWARD


def without_prefixes(subject: str) -> str:
    """The subject without what replies and forwards put before it."""
    for _ in range(_MOST_PREFIXES):
        prefix = _PREFIX.match(subject)
        if prefix is None or not (fold(prefix[1]) in REPLY or fold(prefix[1]) in FORWARD):
            break
        subject = subject[prefix.end() :]
    return subject.strip()


def announces_absence(subject: str | None) -> bool:
    """Whether it begins as the subject of an out-of-office reply does. Never enough alone to drop a mail."""
    return fold(subject or "").lstrip("[( \t").startswith(ABSENCE)
