"""Who sent the prospect here, how to ring them, and the signs in what they write."""

import re
from functools import cache

from extract.brief import SIGNAL_GROUPS, Found, Signal, SignalGroup, SignalKind
from extract.dates import find_days
from extract.document import Document
from extract.facts.matching import (
    compiled,
    each,
    in_swiss_too,
    is_a_name,
    is_conditional,
    is_negated,
    words,
)
from extract.facts.material import Material
from extract.facts.naming import leading, title
from extract.facts.voices import (
    is_beside_others,
    is_denied_behind,
    is_history,
    is_of_another_matter,
    is_of_others,
    is_spoken,
    is_unreal,
    pays_others,
    speaks_to_reader,
)
from extract.rules.languages import LANGUAGES

_NO_REFERRERS = frozenset((
    "google", "linkedin", "instagram", "facebook", "internet", "chatgpt", "bing", "twitter", "x", "youtube",
    "tiktok", "clutch", "dribbble", "behance", "sortlist", "pinterest", "maps", "duckduckgo",
))  # fmt: skip
_PHONE = re.compile(
    r"(?<![\w/.-])(?:\+\d{1,3}[ ()\d./-]{7,16}\d|0\d{1,4}[ ()/.-]{0,3}\d[\d ./-]{5,12}\d"
    r"|\(?[2-9]\d{2}\)?[ .-]\d{3}[ .-]\d{4})(?![\w/-])"
)
_CLAUSE, _NEXT_CLAUSE = 80, re.compile(r"[,;:!?]")
_PHONE_DIGITS = range(9, 15)
_OF_CONDUCT = (SignalGroup.ENJOY, SignalGroup.HARD, SignalGroup.FODDER)
_OF_THE_PAST = frozenset((
    SignalKind.SERIAL_FIRINGS, SignalKind.RUDE, SignalKind.INCUMBENT,
))  # fmt: skip
"""Signs that what was done before shows, too."""
_OF_ANSWERS = frozenset((SignalKind.NO_TIME, SignalKind.NOT_NEEDED, SignalKind.OFFERS_LATER))
"""What is done with questions that were asked."""
_OF_PAYING = frozenset((SignalKind.PAYS_ON_TIME, SignalKind.PAYS_LATE))
_OF_TENDERS = frozenset((SignalKind.THREE_QUOTES, SignalKind.PRICE_ONLY))
_PLAIN = frozenset((
    SignalKind.ACCEPTS_PROCESS, SignalKind.PAYS_ON_TIME, SignalKind.HAGGLES, SignalKind.ALWAYS_AVAILABLE,
    SignalKind.THREE_QUOTES, SignalKind.LASTING, SignalKind.REUSABLE_WORK, SignalKind.KNOWN_BRAND,
    SignalKind.WELL_CONNECTED, SignalKind.OFFERS_CALL,
))  # fmt: skip
"""Signs that no denial is a part of."""


def find_referrer(material: Material) -> Found[str] | None:
    """Who recommended the owner: a person or a firm, no search engine."""
    for sentence in material.sentences:
        for pattern in each("people.referred_by"):
            for match in pattern.finditer(sentence.text):
                name = title().sub("", leading().sub("", match.group(1).strip()))
                is_somebody = is_a_name(name) and not is_search_engine(name)
                if is_somebody and not is_negated(sentence.text, match.start()):
                    return Found(name, sentence.span())
    return None


def is_search_engine(name: str) -> bool:
    """Whether a name is one of a search engine or a social network, which recommends nobody."""
    return name.split(maxsplit=1)[0].lower() in _NO_REFERRERS


def find_phone(material: Material) -> Found[str] | None:
    """A telephone number of the signature, of a form, or else of what they write."""
    for line in (*material.signature, *material.own_sentences):
        match = _PHONE.search(line.text)
        if match and sum(character.isdigit() for character in match.group()) in _PHONE_DIGITS:
            return Found(match.group().strip(), line.span(*match.span()))
    return None


@cache
def _signals() -> tuple[tuple[SignalKind, re.Pattern[str]], ...]:
    kinds = {
        kind: tuple(in_swiss_too(p) for language in LANGUAGES for p in language.signals.get(kind, ()))
        for kind in SignalKind
    }
    return tuple((kind, compiled(patterns)) for kind, patterns in kinds.items() if patterns)


def find_signals(material: Material, referred_by: Found[str] | None) -> tuple[Signal, ...]:
    """Every kind of sign, with the first sentence that shows it. Not to ring on some days is no sign."""
    found: dict[SignalKind, Signal] = {}
    nothing_was_asked = material.opens_a_thread
    for index, sentence in enumerate(material.sentences):
        if index in material.apart:
            continue
        for kind, pattern in _signals():
            if kind in found or (nothing_was_asked and kind in _OF_ANSWERS):
                continue
            if any(_shows(kind, match, material.document) for match in pattern.finditer(sentence.text)):
                found[kind] = Signal(kind, sentence.span())
    if referred_by is not None:
        found[SignalKind.REFERRAL] = Signal(SignalKind.REFERRAL, referred_by.span)
    return tuple(found[kind] for kind in SignalKind if kind in found)


def _is_of_some_days(match: re.Match[str], document: Document) -> bool:
    """Whether the words right around a match name days: "from 9 to 22 November please don't ring" refuses no call."""
    text, (start, end) = match.string, match.span()
    ahead = _NEXT_CLAUSE.split(text[max(0, start - _CLAUSE) : start])[-1]
    own = ahead + match.group() + _NEXT_CLAUSE.split(text[end:])[0]
    return bool(find_days(own, document.language, document.sent_on))


def _shows(kind: SignalKind, match: re.Match[str], document: Document) -> bool:
    """Whether a match is the sender's own doing with the reader, here and now, and nothing denies it."""
    text, (start, end) = match.string, match.span()
    if is_negated(text, start) or is_spoken(text, start) or is_unreal(text, start):
        return False
    if kind in _PLAIN and (words("grammar.negations").search(match.group()) or is_denied_behind(text, end)):
        return False
    if kind is SignalKind.FREE_PITCH and is_denied_behind(text, end):
        return False
    if kind in _OF_PAYING and pays_others(match.group()):
        return False
    if kind is SignalKind.NO_CALLS and _is_of_some_days(match, document):
        return False
    if SIGNAL_GROUPS[kind] not in _OF_CONDUCT:
        return True
    if kind is SignalKind.RUDE and words("voices.history").search(text):
        return True
    if is_of_others(text, start, end) or (kind not in _OF_THE_PAST and is_history(text, start)):
        return False
    if kind in _OF_TENDERS and (is_beside_others(text, start, end) or is_of_another_matter(text[start:])):
        return False
    return kind is not SignalKind.ALWAYS_AVAILABLE or speaks_to_reader(text) or is_conditional(text, end)
