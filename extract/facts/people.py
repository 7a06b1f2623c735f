"""Who sent the prospect here, how to ring them, and the signs in what they write."""

import re
from functools import cache

from extract.brief import Found, Signal, SignalKind
from extract.facts.authority import title
from extract.facts.matching import compiled, each, is_a_name, is_negated
from extract.facts.material import Material
from extract.rules.languages import LANGUAGES

_NO_REFERRERS = frozenset((
    "google", "linkedin", "instagram", "facebook", "internet", "chatgpt", "bing", "twitter", "x", "youtube",
    "tiktok", "clutch", "dribbble", "behance", "sortlist", "pinterest", "maps", "duckduckgo",
))  # fmt: skip
_PHONE = re.compile(
    r"(?<![\w/.-])(?:\+\d{1,3}[ ()\d./-]{7,16}\d|0\d{1,4}[ ()/.-]{0,3}\d[\d ./-]{5,12}\d"
    r"|\(?[2-9]\d{2}\)?[ .-]\d{3}[ .-]\d{4})(?![\w/-])"
)
_PHONE_DIGITS = range(9, 15)


def find_referrer(material: Material) -> Found[str] | None:
    """Who recommended the owner: a person or a firm, no search engine."""
    for sentence in material.sentences:
        for pattern in each("people.referred_by"):
            for match in pattern.finditer(sentence.text):
                name = title().sub("", match.group(1).strip())
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
    kinds = {kind: tuple(p for language in LANGUAGES for p in language.signals.get(kind, ())) for kind in SignalKind}
    return tuple((kind, compiled(patterns)) for kind, patterns in kinds.items() if patterns)


def find_signals(material: Material, referred_by: Found[str] | None) -> tuple[Signal, ...]:
    """Every kind of sign, with the first sentence that shows it."""
    found: dict[SignalKind, Signal] = {}
    for sentence in material.sentences:
        for kind, pattern in _signals():
            if kind in found:
                continue
            if any(not is_negated(sentence.text, match.start()) for match in pattern.finditer(sentence.text)):
                found[kind] = Signal(kind, sentence.span())
    if referred_by is not None:
        found[SignalKind.REFERRAL] = Signal(SignalKind.REFERRAL, referred_by.span)
    return tuple(found[kind] for kind in SignalKind if kind in found)
