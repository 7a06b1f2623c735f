"""Who sent the prospect here, and where they are to be found. Conservative: a wrong name is worse than none."""

import re
from functools import cache

from extract.brief import Found, Signal, SignalKind
from extract.facts.material import Material
from extract.facts.matching import compiled, each, is_negated, of_all
from extract.rules.languages import LANGUAGES
from extract.sentences import Sentence

_WORD = re.compile(r"[\w&'.+-]+")
_LEGAL_FORM = re.compile(r"(?<!\w)(?:b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|gmbh|ltd\.?|llc|plc|inc\.?|s\.?a\.?r\.?l\.?)(?!\w)", re.IGNORECASE)
_FREE_MAIL = frozenset({"gmail", "googlemail", "hotmail", "outlook", "live", "yahoo", "icloud", "proton", "protonmail", "gmx", "web", "ziggo", "kpnmail", "planet", "xs4all", "hetnet", "home", "upcmail", "msn", "me", "mail", "aol"})
_LONGEST_NAME = 6
_SHORTEST_LABEL = 4
_POSTCODE_TOWN = re.compile(r"(?<!\w)[1-9]\d{3} ?[A-Z]{2},? {1,2}((?:'s-|'t )?[A-Z][\w'-]+(?: (?:aan|den|de|op) ?(?:den|de)? ?[A-Z]?[\w-]+| [A-Z][\w-]+)?)")
_PHONE = re.compile(r"(?<![\w/.-])(?:\+\d{1,3}[ ()\d./-]{7,16}\d|0\d{1,4}[ ()/.-]{0,3}\d[\d ./-]{5,12}\d)(?![\w/-])")
_PHONE_DIGITS = range(9, 15)


def find_referrer(material: Material) -> Found[str] | None:
    """Who recommended the owner."""
    for sentence in material.sentences:
        for pattern in each("people.referred_by"):
            for match in pattern.finditer(sentence.text):
                name = _person(match.group(1))
                if name and not is_negated(sentence.text, match.start()):
                    return Found(name, sentence.span())
    return None


def _person(name: str) -> str | None:
    first = name.split()[0]
    return None if compiled(of_all("authority.not_names")).fullmatch(first) else name.strip()


def find_company(material: Material) -> Found[str] | None:
    """The prospect's company: what a form or sentence says, else the words that their mail domain is made of, else a legal form's line."""
    for sentence in material.sentences:
        if sentence.passage.author == "colleague":
            continue
        for pattern in each("people.company"):
            match = pattern.search(sentence.text)
            if match and (name := _person(match.group(1))):
                return Found(name, sentence.span(*match.span(1)))
    label = _domain_label(material.document.sender_address)
    if label:
        for sentence in (*material.signature, *material.sentences):
            if span := _words_of_label(sentence, label):
                return Found(sentence.text[slice(*span)], sentence.span(*span))
    for line in material.signature:
        if _LEGAL_FORM.search(line.text) and len(line.text) <= 50:
            return Found(line.text.strip(" |,"), line.span())
    return None


def _domain_label(address: str | None) -> str | None:
    if not address:
        return None
    labels = address.rpartition("@")[2].lower().split(".")
    label = re.sub(r"\W", "", labels[-2]) if len(labels) > 1 else ""
    return label if len(label) >= _SHORTEST_LABEL and label not in _FREE_MAIL else None


def _words_of_label(sentence: Sentence, label: str) -> tuple[int, int] | None:
    """The run of words, the first with a capital, whose letters are those of a domain: "De Kaaskamer" of dekaaskamer.example."""
    found = [match for match in _WORD.finditer(sentence.text) if "@" not in match.group()]
    for index, first in enumerate(found):
        if not first.group()[0].isupper() or sentence.text[: first.start()].endswith("@"):
            continue
        squeezed = ""
        for last in found[index : index + _LONGEST_NAME]:
            squeezed += _squeeze(last.group())
            if squeezed == label and "." not in last.group().rstrip("."):
                return first.start(), first.start() + len(sentence.text[first.start() : last.end()].rstrip("."))
            if not label.startswith(squeezed):
                break
    return None


def _squeeze(word: str) -> str:
    return re.sub(r"[\W_]", "", word.lower())


def find_town(material: Material) -> Found[str] | None:
    """Where they are: from a sentence such as "we're based in", or behind a Dutch postcode."""
    for sentence in (*material.sentences, *material.signature):
        if match := _POSTCODE_TOWN.search(sentence.text):
            return Found(match.group(1), sentence.span(*match.span(1)))
        for pattern in each("people.town"):
            match = pattern.search(sentence.text)
            if match and sentence.passage.author != "colleague" and _person(match.group(1)) and not _is_month(match.group(1)):
                return Found(match.group(1), sentence.span(*match.span(1)))
    return None


@cache
def _months() -> frozenset[str]:
    from babel.dates import get_month_names

    return frozenset(
        name.lower() for language in LANGUAGES for name in get_month_names("wide", locale=language.code).values()
    )


def _is_month(word: str) -> bool:
    return word.split()[0].lower() in _months()


def find_phone(material: Material) -> Found[str] | None:
    """A telephone number of the signature or of a form."""
    forms = (sentence for sentence in material.sentences if sentence.passage.kind == "form")
    for line in (*material.signature, *forms):
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
