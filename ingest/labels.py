"""The words that mail programs write around other people's words, one table per language.

A language is added by adding its table; nothing that recognises forwards, quoted
replies, signatures or forms names a language itself. Words are compared case-folded.
"""

from dataclasses import dataclass
from enum import StrEnum


class HeaderField(StrEnum):
    """A header of the original mail, as a forward or a reply prints it above the text."""

    SENDER = "sender"
    SENT = "sent"
    TO = "to"
    CC = "cc"
    BCC = "bcc"
    SUBJECT = "subject"
    REPLY_TO = "reply-to"


class FormField(StrEnum):
    """A field of a contact form that says who wrote, or what."""

    NAME = "name"
    ADDRESS = "address"
    TEXT = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """What one language's mail programs and people write.

    `forwarded` stands between dashes above a forward, `original` between
    dashes above a forward or a reply alike, `begins` is Apple Mail's line.
    `attribution` has the opening of a line as "On … wrote:", then the
    words right before the name and those after it. `closings`
    end a letter, `sent_from` begins the line of a mobile program.
    `reply` and `forward` are subject prefixes without their colon.
    """

    headers: dict[HeaderField, tuple[str, ...]]
    forwarded: tuple[str, ...]
    original: tuple[str, ...]
    begins: tuple[str, ...]
    attribution: tuple[tuple[str, str, str], ...]
    closings: tuple[str, ...]
    sent_from: tuple[str, ...]
    reply: tuple[str, ...]
    forward: tuple[str, ...]
    absence: tuple[str, ...]
    form: dict[FormField, tuple[str, ...]]


LANGUAGES: dict[str, Labels] = {
    "en": Labels(
        headers={
            HeaderField.SENDER: ("from",),
            HeaderField.SENT: ("sent", "date"),
            HeaderField.TO: ("to",),
            HeaderField.CC: ("cc",),
            HeaderField.BCC: ("bcc",),
            HeaderField.SUBJECT: ("subject",),
            HeaderField.REPLY_TO: ("reply-to", "reply to"),
        },
        forwarded=("forwarded message",),
        original=("original message",),
        begins=("begin forwarded message",),
        attribution=(("on ", "", " wrote"),),
        closings=(
            "kind regards",
            "best regards",
            "warm regards",
            "warmest regards",
            "with kind regards",
            "regards",
            "best",
            "best wishes",
            "with best wishes",
            "with thanks",
            "all the best",
            "many thanks",
            "thanks",
            "thank you",
            "cheers",
            "sincerely",
            "yours sincerely",
            "yours faithfully",
            "yours truly",
            "yours",
            "warmly",
        ),
        sent_from=("sent from my ", "get outlook for "),
        reply=("re",),
        forward=("fw", "fwd", "forwarded"),
        absence=("automatic reply", "auto reply", "autoreply", "out of office", "out of the office"),
        form={
            FormField.NAME: ("name", "your name", "full name"),
            FormField.ADDRESS: ("email", "e-mail", "email address", "e-mail address", "your email"),
            FormField.TEXT: ("message", "your message", "question", "comments"),
        },
    ),
    "nl": Labels(
        headers={
            HeaderField.SENDER: ("van",),
            HeaderField.SENT: ("verzonden", "datum", "verzonden op"),
            HeaderField.TO: ("aan",),
            HeaderField.CC: ("cc", "kopie"),
            HeaderField.BCC: ("bcc",),
            HeaderField.SUBJECT: ("onderwerp",),
            HeaderField.REPLY_TO: ("antwoord aan", "beantwoorden aan"),
        },
        forwarded=("doorgestuurd bericht",),
        original=("oorspronkelijk bericht", "origineel bericht"),
        begins=("begin doorgestuurd bericht",),
        attribution=(("op ", " schreef ", ""), ("op ", " heeft ", " het volgende geschreven")),
        closings=(
            "met vriendelijke groet",
            "met vriendelijke groeten",
            "vriendelijke groet",
            "vriendelijke groeten",
            "met hartelijke groet",
            "met hartelijke groeten",
            "hartelijke groet",
            "hartelijke groeten",
            "met groet",
            "groet",
            "groeten",
            "groetjes",
            "hoogachtend",
            "mvg",
            "met dank",
            "hartelijks",
            "alvast bedankt",
        ),
        sent_from=("verzonden vanaf mijn ", "verstuurd vanaf mijn ", "outlook voor ", "download outlook voor "),
        reply=("re", "antw", "betr"),
        forward=("fw", "fwd", "doorgestuurd", "doorst"),
        absence=("automatisch antwoord", "afwezig", "afwezigheid"),
        form={
            FormField.NAME: ("naam", "uw naam", "je naam", "volledige naam"),
            FormField.ADDRESS: ("e-mail", "email", "e-mailadres", "emailadres", "uw e-mail", "je e-mail"),
            FormField.TEXT: ("bericht", "uw bericht", "je bericht", "vraag", "opmerkingen"),
        },
    ),
    "de": Labels(
        headers={
            HeaderField.SENDER: ("von",),
            HeaderField.SENT: ("gesendet", "datum", "gesendet am"),
            HeaderField.TO: ("an",),
            HeaderField.CC: ("cc", "kopie"),
            HeaderField.BCC: ("bcc",),
            HeaderField.SUBJECT: ("betreff",),
            HeaderField.REPLY_TO: ("antwort an",),
        },
        forwarded=("weitergeleitete nachricht",),
        original=("ursprüngliche nachricht", "originalnachricht"),
        begins=("anfang der weitergeleiteten nachricht",),
        attribution=(("am ", " schrieb ", ""),),
        closings=(
            "mit freundlichen grüßen",
            "mit freundlichem gruß",
            "mit besten grüßen",
            "mit herzlichen grüßen",
            "freundliche grüße",
            "beste grüße",
            "viele grüße",
            "liebe grüße",
            "herzliche grüße",
            "schöne grüße",
            "hochachtungsvoll",
            "mfg",
        ),
        sent_from=("von meinem iphone gesendet", "gesendet von ", "von meinem ipad gesendet"),
        reply=("re", "aw", "antwort"),
        forward=("fw", "fwd", "wg"),
        absence=("automatische antwort", "abwesenheit", "abwesenheitsnotiz"),
        form={
            FormField.NAME: ("name", "ihr name", "vor- und nachname"),
            FormField.ADDRESS: ("e-mail", "email", "e-mail-adresse", "ihre e-mail"),
            FormField.TEXT: ("nachricht", "ihre nachricht", "anfrage"),
        },
    ),
    "fr": Labels(
        headers={
            HeaderField.SENDER: ("de",),
            HeaderField.SENT: ("envoyé", "date", "envoyé le"),
            HeaderField.TO: ("à",),
            HeaderField.CC: ("cc",),
            HeaderField.BCC: ("cci",),
            HeaderField.SUBJECT: ("objet",),
            HeaderField.REPLY_TO: ("répondre à",),
        },
        forwarded=("message transféré",),
        original=("message d'origine", "message d’origine"),
        begins=("début du message transféré", "début du message réexpédié"),
        attribution=(("le ", "", " a écrit"),),
        closings=(
            "cordialement",
            "bien cordialement",
            "bien à vous",
            "bien à toi",
            "sincères salutations",
            "salutations distinguées",
            "meilleures salutations",
            "belle journée",
            "bonne journée",
            "merci d'avance",
        ),
        sent_from=("envoyé de mon ", "envoyé depuis mon ", "télécharger outlook pour "),
        reply=("re", "rép", "réf"),
        forward=("fw", "fwd", "tr"),
        absence=("réponse automatique", "absence", "absent du bureau"),
        form={
            FormField.NAME: ("nom", "votre nom", "nom et prénom"),
            FormField.ADDRESS: ("e-mail", "email", "courriel", "adresse e-mail", "votre e-mail"),
            FormField.TEXT: ("message", "votre message", "demande"),
        },
    ),
}


def _header_words() -> dict[str, tuple[HeaderField, frozenset[str]]]:
    index: dict[str, tuple[HeaderField, frozenset[str]]] = {}
    for language, labels in LANGUAGES.items():
        for header, words in labels.headers.items():
            for word in words:
                _, languages = index.get(word.casefold(), (header, frozenset()))
                index[word.casefold()] = (header, languages | {language})
    return index


def _words(attribute: str) -> tuple[str, ...]:
    return tuple({word.casefold(): None for labels in LANGUAGES.values() for word in getattr(labels, attribute)})


HEADER_WORDS = _header_words()
"""A label of a printed header -> what it is, and the languages that call it so."""

FORM_WORDS = {
    word.casefold(): meaning
    for labels in LANGUAGES.values()
    for meaning, words in labels.form.items()
    for word in words
}
"""A label of a contact form -> what it is."""

FORWARDED = frozenset(_words("forwarded"))
ORIGINAL = frozenset(_words("original"))
BEGINS = frozenset(_words("begins"))
CLOSINGS = frozenset(_words("closings"))
SENT_FROM = _words("sent_from")
REPLY = frozenset(_words("reply"))
FORWARD = frozenset(_words("forward"))
ABSENCE = _words("absence")
ATTRIBUTION = tuple({wording: None for labels in LANGUAGES.values() for wording in labels.attribution})
