"""Need: what is asked for, how much it weighs, and what the sender wants of the reader."""

import re
from collections.abc import Iterable
from functools import cache

from extract.brief import Found, Impact, Intent
from extract.document import Term
from extract.facts.matching import affirmed, any_of, compiled, ending, first_affirmed, led_by_ours, of_all, words
from extract.facts.material import Material, is_answer
from extract.facts.voices import is_of_strangers, is_unreal
from extract.sentences import Sentence

_ASKED_WITHIN = 90
_COMPOUNDS_FROM, _NOUNS_FROM = 6, 4
_SHORTEST_NAME = 4
_PITCH_SIGNS, _PITCH_SIGNS_OF_A_CLIENT = 2, 3
_HYPHENATED = r"(?-i:[A-ZÄÖÜ][a-zäöüß]+-(?=[A-ZÄÖÜ]))"
"""The first part of one: "Recruiting-Video"."""
_FIRST_NOUN = r"(?-i:[A-ZÄÖÜ][a-zäöüß]{3,})"
"""The first part of a German compound in one word: "Erklärfilm"."""
_COMPOUND = r"(?-i:[A-ZÄÖÜ])(?!all|onferenz|eeting|ermin|elefon|ervice|upport|etreuung)"
"""How the second part of a German compound begins: a "Website-Relaunch" is a website, a "Video-Call" no film."""
_HEADS = r"(?:en|s)?-?(?:reihe|serie|produktion|projekt|entwicklung|gestaltung|erstellung|relaunch|entwurf|konzept)s?"
"""The second part of a German compound that is still about the first: "Filmreihe"."""


def find_impact(material: Material) -> Found[Impact] | None:
    """How much the problem weighs: blocking before a purpose, a purpose before an inconvenience."""
    downplayed = any(first_affirmed(words("need.downplayed"), sentence.text) for sentence in material.sentences)
    for impact in Impact:
        if downplayed and impact is Impact.PURPOSE:
            continue
        for sentence in material.sentences:
            if impact is Impact.INCONVENIENCE and words("need.courtesies").search(sentence.text):
                continue
            match = first_affirmed(words(f"need.{impact}"), sentence.text)
            if match is None or is_unreal(sentence.text, match.start()):
                continue
            if not is_of_strangers(sentence.text, *match.span()):
                return Found(impact, sentence.span())
    subject = (line for line in material.subject if not is_answer(line.text))
    return next((Found(Impact.PURPOSE, line.span()) for line in subject if words("need.aim").search(line.text)), None)


def find_need(material: Material, impact: Found[Impact] | None, services: tuple[Found[str], ...]) -> Found[str] | None:
    """What they need, in their own words: the sentence of its impact, else the one that asks for the work."""
    span = impact.span if impact else services[0].span if services else None
    if span is None:
        wishes = (sentence for sentence in material.sentences if words("need.wish").search(sentence.text))
        span = next((sentence.span() for sentence in wishes), None)
    return Found(span.quote, span) if span else None


@cache
def term_pattern(word: str) -> re.Pattern[str]:
    """A service's word in singular and plural, as the end of a compound where it is long enough, and before some."""
    noun = rf"(?:{_HYPHENATED}|{_FIRST_NOUN})?" if len(word) >= _NOUNS_FROM else f"(?:{_HYPHENATED})?"
    compound = rf"(?:{_HYPHENATED})?\w*" if len(word) >= _COMPOUNDS_FROM else noun
    return re.compile(
        rf"(?<![\w.@/-]){compound}{re.escape(word)}(?:{_HEADS}|s|'s|n|e|en|es|je)?(?![\w@/]|-(?!{_COMPOUND})|\.\w)",
        re.IGNORECASE,
    )


def mentions(terms: Iterable[Term], text: str) -> list[tuple[int, int, str]]:
    """Where terms are mentioned: start, end, key. Of two that overlap the longer one stays."""
    lowered = text.lower()
    found = [
        (*match.span(), term.key)
        for term in terms
        for word in term.words
        if word.lower() in lowered  # few are, and looking for that is quick
        for match in term_pattern(word).finditer(text)
    ]
    found.sort(key=lambda mention: (mention[0] - mention[1], mention[0]))
    kept: list[tuple[int, int, str]] = []
    for mention in found:
        if not any(mention[0] < other[1] and other[0] < mention[1] for other in kept):
            kept.append(mention)
    return sorted(kept)


def find_services(material: Material) -> tuple[Found[str], ...]:
    """The services asked for, each once, by the owner's keys.

    A mention counts where the sentence asks for it; a mention in the subject,
    or in the sentence that says what the problem is, where nothing is asked
    for in so many words, and last what they have: "Our site is from 2014. What
    does a new one cost?" "Your website" and "via jullie site" never count.
    """
    asked: dict[str, Found[str]] = {}
    weaker: dict[str, Found[str]] = {}
    theirs: dict[str, Found[str]] = {}
    mentioned: dict[str, Found[str]] = {}
    subject = [line for line in material.subject if not is_answer(line.text)]
    for sentence in (*material.sentences, *subject):
        text = sentence.text
        if words("budget.imagined").search(text) or words("need.left_open").search(text):
            continue
        itemised = words("need.itemised").fullmatch(text) is not None
        for start, end, key in mentions(material.vocabulary.services, text):
            before = text[:start]
            if _ends_with("need.not_asked", before) or _behind("need.not_asked_behind", text[end:].lstrip()):
                continue
            if is_of_strangers(text, start, end) or is_unreal(text, start):
                continue
            found = Found(key, sentence.span())
            request = words("need.request").search(before[-_ASKED_WITHIN:]) or _behind(
                "need.request_behind", text[end:]
            )
            existing = _existing().search(before) or _behind("need.existing_behind", text[end:].lstrip())
            if request and not existing:
                asked.setdefault(key, found)
            elif itemised or sentence.passage.kind == "subject" or request or _is_the_problem(text):
                weaker.setdefault(key, found)
            elif led_by_ours().search(before):
                theirs.setdefault(key, found)
            else:
                mentioned.setdefault(key, found)
    theirs = theirs if _asks(material) else {}
    return tuple((asked or weaker or theirs or _replaced(material, mentioned)).values())


def _replaced(material: Material, mentioned: dict[str, Found[str]]) -> dict[str, Found[str]]:
    """The only thing of ours that a mail speaks of, where it asks for "a new one"."""
    anew = any(words("need.the_new_one").search(sentence.text) for sentence in material.own_sentences)
    return mentioned if anew and len(mentioned) == 1 else {}


def _asks(material: Material) -> bool:
    return any(words("need.wish").search(sentence.text) for sentence in material.own_sentences)


def _is_the_problem(text: str) -> bool:
    return (
        any(words(f"need.{impact}").search(text) for impact in Impact)
        and words("grammar.first_person").search(text) is not None
        and words("need.support").search(text) is None
    )


@cache
def _existing() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of('need.existing')})\s(?:\w+\s)?$", re.IGNORECASE)


def _ends_with(path: str, before: str) -> bool:
    return ending(path).search(before[-60:]) is not None


def _behind(path: str, after: str) -> bool:
    return compiled(of_all(path)).match(after[:_ASKED_WITHIN]) is not None


def find_cause(material: Material, company: Found[str] | None) -> Found[str] | None:
    """A cause of the owner's list that the prospect speaks of as their own, or as their company's."""
    for sentence in (*material.sentences, *material.signature):
        text = sentence.text
        named = mentions(material.vocabulary.causes, text)
        theirs = company is not None and company.value.casefold() in text.casefold()
        if named and (theirs or words("grammar.first_person").search(text) or sentence in material.signature):
            return Found(named[0][2], sentence.span())
    return None


def find_excluded(material: Material, company: Found[str] | None = None) -> tuple[Found[str] | None, Found[str] | None]:
    """A business of the excluded list: the client's own by their words, and one whose word merely occurs."""
    mention: Found[str] | None = None
    for sentence in (*material.sentences, *material.subject):
        for start, _end, key in mentions(material.vocabulary.excluded, sentence.text):
            found = Found(key, sentence.span())
            if _is_own(sentence.text, start) or _is_made_by(company, sentence.text[:start]):
                return found, None
            mention = mention or found
    return None, mention


def is_own_business(term: Term, text: str) -> bool:
    """Whether a sentence says of a term of the excluded list that it is the client's own business."""
    return any(_is_own(text, start) for start, _end, _key in mentions((term,), text))


def _is_made_by(company: Found[str] | None, before: str) -> bool:
    """Whether what stands before a term says that the company makes or sells it: "Mohr & Roth makes cigars and"."""
    name = company.value.split(maxsplit=1)[0] if company else ""
    named = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", before) if len(name) >= _SHORTEST_NAME else None
    return named is not None and words("need.makes").search(before, named.end()) is not None


def _is_own(text: str, start: int) -> bool:
    before = text[:start]
    return _ends_with("need.own_business", before) and not words("grammar.negations").search(before[-40:])


def find_intent(material: Material, services: tuple[Found[str], ...]) -> Found[Intent] | None:
    """What the sender wants. Anything but a brief needs clear words, and no request for work beside them."""
    asks = _first(material, "need.wish")
    if not services or not asks:
        for intent in (Intent.APPLICATION, Intent.INVOICE, Intent.SUPPORT):
            if found := _first(material, f"need.{intent}"):
                return Found(intent, found.span())
    pitch = _pitch(material, _PITCH_SIGNS_OF_A_CLIENT if services and asks else _PITCH_SIGNS)
    if pitch is not None:
        return Found(Intent.PITCH, pitch.span())
    if services:
        return Found(Intent.BRIEF, services[0].span)
    return Found(Intent.BRIEF, asks.span()) if asks and words("need.request").search(asks.text) else None


def _first(material: Material, path: str) -> Sentence | None:
    return next((s for s in (*material.subject, *material.sentences) if first_affirmed(words(path), s.text)), None)


def _pitch(material: Material, least: int) -> Sentence | None:
    """The first sentence of a sales pitch, where at least so many different things show that it is one."""
    signs: dict[str, Sentence] = {}
    for sentence in (*material.subject, *material.sentences):
        for match in affirmed(words("need.pitch"), sentence.text):
            signs.setdefault(match.group().casefold(), sentence)
    return next(iter(signs.values())) if len(signs) >= least else None
