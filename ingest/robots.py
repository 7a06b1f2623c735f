"""Addresses that say of themselves that nobody reads them.

Alone that never drops a mail: somebody else's address and words may stand in it.
"""

import re

from ingest.message import Address

_SEPARATORS = re.compile(r"[-_.+]")

# Beginnings of a local part, without its separators.
_NOBODY_READS = (
    "noreply",
    "donotreply",
    "dontreply",
    "notreply",
    "noanswer",
    "nietbeantwoorden",
    "nietantwoorden",
    "nichtantworten",
    "keineantwort",
    "bittenichtantworten",
    "nepasrepondre",
    "nerepondezpas",
    "noresponder",
    "norespuesta",
    "nonrispondere",
    "naoresponder",
    "naoresponda",
    "nieodpowiadaj",
    "neodpovidat",
    "neodpovidejte",
    "neodpovedat",
    "svarikke",
    "ikkesvar",
    "ikkesvare",
    "svarainte",
    "svaraej",
    "alavastaa",
    "eivastausta",
    "nevalaszoljon",
    "nuraspundeti",
    "neodgovaraj",
    "cevaplamayin",
    "yanitlamayin",
    "ärgevastake",
    "argevastake",
    "mailerdaemon",
    "postmaster",
    "wordpress",
    "notifications",
    "autoreply",
    "autoresponder",
    "majordomo",
    "listserv",
)
_ROBOTS = frozenset({"bounce", "bounces", "notification", "mailer", "automailer", "automail", "webform", "formmailer"})


def is_robot(address: Address | None) -> bool:
    """Whether an address says that nobody reads it."""
    if address is None or not address.address:
        return False
    local = _SEPARATORS.sub("", address.address.rpartition("@")[0].lower())
    return local.startswith(_NOBODY_READS) or local in _ROBOTS
