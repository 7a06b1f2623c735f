"""The words of every language, by what they say.

Nothing that recognises forwards, quoted replies or signatures names a
language itself: it looks a word up here, folded by `fold`.
"""

from collections.abc import Iterator

from ingest.wording.cs import CZECH
from ingest.wording.da import DANISH
from ingest.wording.de import GERMAN
from ingest.wording.en import ENGLISH
from ingest.wording.es import SPANISH
from ingest.wording.et import ESTONIAN
from ingest.wording.fi import FINNISH
from ingest.wording.fr import FRENCH
from ingest.wording.hr import CROATIAN
from ingest.wording.hu import HUNGARIAN
from ingest.wording.it import ITALIAN
from ingest.wording.ja import JAPANESE
from ingest.wording.nl import DUTCH
from ingest.wording.no import NORWEGIAN
from ingest.wording.pl import POLISH
from ingest.wording.pt import PORTUGUESE
from ingest.wording.ro import ROMANIAN
from ingest.wording.ru import RUSSIAN
from ingest.wording.sk import SLOVAK
from ingest.wording.sv import SWEDISH
from ingest.wording.table import HeaderField, Labels, Wrote
from ingest.wording.tr import TURKISH
from ingest.wording.uk import UKRAINIAN

LANGUAGES: dict[str, Labels] = {
    "en": ENGLISH,
    "nl": DUTCH,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "it": ITALIAN,
    "pt": PORTUGUESE,
    "pl": POLISH,
    "cs": CZECH,
    "da": DANISH,
    "sv": SWEDISH,
    "no": NORWEGIAN,
    "fi": FINNISH,
    "hu": HUNGARIAN,
    "ro": ROMANIAN,
    "ru": RUSSIAN,
    "uk": UKRAINIAN,
    "sk": SLOVAK,
    "hr": CROATIAN,
    "tr": TURKISH,
    "et": ESTONIAN,
    "ja": JAPANESE,
}


def fold(text: str) -> str:
    """`text` in small letters and with straight apostrophes; a place in it is the same place in `text`."""
    return text.replace("İ", "i").replace("’", "'").lower()


def _header_words() -> Iterator[tuple[str, str, HeaderField]]:
    for language, labels in LANGUAGES.items():
        for header, words in labels.headers.items():
            for word in words:
                yield fold(word), language, header
    yield from (("message-id", "en", HeaderField.MESSAGE_ID), ("message id", "en", HeaderField.MESSAGE_ID))


def _by_header() -> dict[str, tuple[HeaderField, frozenset[str]]]:
    index: dict[str, tuple[HeaderField, frozenset[str]]] = {}
    for word, language, header in _header_words():
        _, languages = index.get(word, (header, frozenset()))
        index[word] = (header, languages | {language})
    return index


def _by_language(attribute: str) -> dict[str, frozenset[str]]:
    index: dict[str, frozenset[str]] = {}
    for language, labels in LANGUAGES.items():
        for word in getattr(labels, attribute):
            index[fold(word)] = index.get(fold(word), frozenset()) | {language}
    return index


HEADER_WORDS = _by_header()
"""A label of a printed header -> what it is, and the languages that call it so."""

REPLY = _by_language("reply")
FORWARD = _by_language("forward")
"""A prefix of a subject -> the languages that mean it so. "VS" is a forward in Danish and a reply in Finnish."""

FORWARDED = frozenset(_by_language("forwarded"))
FORWARDED_BY = tuple(_by_language("forwarded_by"))
ENDS = frozenset(_by_language("ends"))
ORIGINAL = frozenset(_by_language("original"))
BEGINS = frozenset(_by_language("begins"))
ON_BEHALF = tuple(_by_language("on_behalf"))
CLOSINGS = frozenset(_by_language("closings"))
SENT_FROM = tuple(_by_language("sent_from"))
ABSENCE = tuple(_by_language("absence"))


def _wordings() -> dict[Wrote, frozenset[str]]:
    """Longest first, so that the name in "heeft Jan het volgende geschreven" is not "Jan het volgende"."""
    found: dict[Wrote, frozenset[str]] = {}
    for language, labels in LANGUAGES.items():
        for written in labels.attribution:
            wrote = Wrote(fold(written.before), fold(written.after))
            found[wrote] = found.get(wrote, frozenset()) | {language}
    return dict(sorted(found.items(), key=lambda item: -len(item[0].before) - len(item[0].after)))


ATTRIBUTION = _wordings()
"""A way to say who wrote, the fullest first -> the languages that say it so."""

__all__ = [
    "ABSENCE",
    "ATTRIBUTION",
    "BEGINS",
    "CLOSINGS",
    "ENDS",
    "FORWARD",
    "FORWARDED",
    "FORWARDED_BY",
    "HEADER_WORDS",
    "LANGUAGES",
    "ON_BEHALF",
    "ORIGINAL",
    "REPLY",
    "SENT_FROM",
    "HeaderField",
    "Wrote",
    "fold",
]
