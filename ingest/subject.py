"""Subjects and the prefixes that mail programs put before them."""

import re

from ingest.labels import ABSENCE, FORWARD, REPLY

_PREFIX = re.compile(r"\s*(?:\[[^\[\]]{1,20}\]\s*)?([^\W\d_]{1,14})(?:\[\d{1,3}\]|\(\d{1,3}\))?\s*:\s*")
_MOST_PREFIXES = 20


def is_reply(subject: str | None) -> bool:
    """Whether the outermost prefix is that of a reply."""
    prefix = _PREFIX.match(subject or "")
    return prefix is not None and prefix[1].casefold() in REPLY


def is_forward(subject: str | None) -> bool:
    """Whether the outermost prefix is that of a forward."""
    prefix = _PREFIX.match(subject or "")
    return prefix is not None and prefix[1].casefold() in FORWARD


def without_prefixes(subject: str) -> str:
    """The subject without what replies and forwards put before it."""
    for _ in range(_MOST_PREFIXES):
        prefix = _PREFIX.match(subject)
        if prefix is None or prefix[1].casefold() not in REPLY | FORWARD:
            break
        subject = subject[prefix.end() :]
    return subject.strip()


def announces_absence(subject: str | None) -> bool:
    """Whether it begins as the subject of an out-of-office reply does. Never enough alone to drop a mail."""
    return (subject or "").casefold().lstrip().startswith(ABSENCE)
