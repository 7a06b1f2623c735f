# ruff: noqa: RUF001 - as in form_labels
"""How programs that write mails make themselves known: local parts of addresses, openings of subjects.

Tables of data, in the languages that mails are read in. A subject is never
enough alone to drop a mail, and a local part only where nobody else stands in it.
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

ABSENCE: dict[str, tuple[str, ...]] = {
    "en": ("automatic reply", "auto reply", "auto-reply", "autoreply", "out of office", "out of the office"),
    "nl": ("automatisch antwoord", "afwezig", "niet aanwezig", "automatische beantwoording"),
    "de": ("automatische antwort", "abwesenheit", "abwesend", "automatische rückmeldung"),
    "fr": ("réponse automatique", "absence", "absent", "message d'absence"),
    "es": ("respuesta automática", "fuera de la oficina", "ausencia", "ausente"),
    "it": ("risposta automatica", "fuori sede", "fuori ufficio", "assenza", "assente"),
    "pt": ("resposta automática", "ausência", "ausente", "fora do escritório"),
    "pl": ("automatyczna odpowiedź", "odpowiedź automatyczna", "autoodpowiedź", "nieobecność", "poza biurem"),
    "cs": ("automatická odpověď", "mimo kancelář", "nepřítomnost"),
    "sk": ("automatická odpoveď", "mimo kancelárie", "neprítomnosť"),
    "da": ("automatisk svar", "autosvar", "ikke til stede", "fravær"),
    "sv": ("automatiskt svar", "autosvar", "frånvaro", "ej på kontoret"),
    "no": ("automatisk svar", "autosvar", "fraværsmelding", "ikke på kontoret"),
    "fi": ("automaattinen vastaus", "poissaolo", "poissa"),
    "hu": ("automatikus válasz", "házon kívül", "távollét"),
    "ro": ("răspuns automat", "absent", "în afara biroului"),
    "ru": ("автоматический ответ", "автоответ", "нет на месте", "вне офиса"),
    "uk": ("автоматична відповідь", "автовідповідь", "поза офісом", "відсутн"),
    "hr": ("automatski odgovor", "odsutan", "odsutna", "izvan ureda"),
    "tr": ("otomatik yanıt", "otomatik cevap", "ofis dışında", "ofis dışındayım"),
    "et": ("automaatvastus", "automaatne vastus", "kontorist väljas", "eemal"),
    "ja": ("自動応答", "自動返信", "不在"),
}
"""Openings of the subject of an out-of-office reply, case-folded, by language."""

_ABSENCE = tuple({opening.casefold(): None for openings in ABSENCE.values() for opening in openings})


def is_robot(address: Address | None) -> bool:
    """Whether an address says that nobody reads it."""
    if address is None or not address.address:
        return False
    local = _SEPARATORS.sub("", address.address.rpartition("@")[0].lower())
    return local.startswith(_NOBODY_READS) or local in _ROBOTS


def announces_absence(subject: str | None) -> bool:
    """Whether a subject begins as that of an out-of-office reply does. Never enough alone to drop a mail."""
    return (subject or "").casefold().lstrip("[( \t").startswith(_ABSENCE)
