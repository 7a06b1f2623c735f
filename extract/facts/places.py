"""Where the prospect is: a town, from the signature or from a sentence about themselves."""

import re
from functools import cache

from extract.brief import Found
from extract.facts.matching import each, is_a_name
from extract.facts.material import Material
from extract.rules.languages import LANGUAGES

_CAPITAL = r"[A-ZÀ-Þ][\w'-]"
_JOINED = r"(?:[ -](?:aan (?:den|de)|op|upon|on)[ -][A-ZÀ-Þ]?[\w-]+)?"
_ARTICLE = r"(?:'s-|'t |The |Den |New |Nieuw-)?"
_POSTCODE_TOWN = re.compile(rf"(?<!\w)[1-9]\d{{3}} ?[A-Z]{{2}},? {{1,2}}({_ARTICLE}{_CAPITAL}+{_JOINED})")
_TOWN = re.compile(rf"(?:(?<=[,|·•] )|^){_ARTICLE}{_CAPITAL}+(?:{_JOINED}| {_CAPITAL}+)(?=\.?$)")
_IN_TOWN = re.compile(rf"(?<!\w)(?:in|te) ({_ARTICLE}{_CAPITAL}{{2,}}{_JOINED})(?!\w|'s)")
_ABOUT_US = re.compile(
    r"(?:we|wij|i|ik|our|ons|onze|my|mijn)(?: \w+)? "
    r"(?!(?:would|will|want|hope|need|plan|saw|met|read|sell|deliver|ship)\b)"
    r"(?!(?:willen|zouden|hopen|zoeken|verkopen|leveren|lazen|zagen)\b)\w+",
    re.IGNORECASE,
)
_STREET = re.compile(
    r"(?<!\w)[A-ZÀ-Þ][\w'.-]+(?: [\w'.-]+){0,3} \d{1,4} ?[a-zA-Z]?(?!\w)"
    r"|(?<!\w)\d{1,4} [A-ZÀ-Þ]\w+ (?:street|road|lane|avenue|square|st|rd|way|close|place|hill)(?!\w)",
    re.IGNORECASE,
)
_NO_TOWNS = frozenset((
    "google", "excel", "word", "wordpress", "europe", "europa", "benelux", "scandinavia", "q1", "q2", "q3",
    "q4", "cc", "bcc", "dutch", "english", "german", "french", "nederlands", "engels", "duits", "frans",
    "christmas", "kerst", "africa", "asia", "latin", "north", "south", "east", "west", "noord", "zuid", "oost",
))  # fmt: skip


def find_town(material: Material, company: Found[str] | None) -> Found[str] | None:
    """Where they are: behind a postcode, a street or the company in the signature, or where a sentence says so."""
    for sentence in (*material.signature, *material.sentences):
        if match := _POSTCODE_TOWN.search(sentence.text):
            return Found(match.group(1), sentence.span(*match.span(1)))
    for sentence in material.own_sentences:
        for pattern in each("people.town"):
            match = pattern.search(sentence.text)
            town = match.group(1).strip() if match else ""
            if match and town and not is_wide_place(town) and is_a_name(town):
                return Found(town, sentence.span(*match.span(1)))
    return _town_of_signature(material, company) or _town_of_company(material, company)


def _town_of_signature(material: Material, company: Found[str] | None) -> Found[str] | None:
    """A town after the company or a street in its line, or by itself in the line below either."""
    below = False
    for line in material.signature:
        for match in _TOWN.finditer(line.text):
            before = line.text[: match.start()].strip(" ,|·•-")
            led = _is_company_line(before, company) or _STREET.search(before) or (below and not before)
            town = match.group()
            if led and not is_wide_place(town) and town != material.document.sender:
                return Found(town, line.span(*match.span()))
        below = _is_company_line(line.text, company) or _STREET.search(line.text) is not None
    return None


def _is_company_line(line: str, company: Found[str] | None) -> bool:
    return company is not None and company.value.casefold() in line.casefold()


def _town_of_company(material: Material, company: Found[str] | None) -> Found[str] | None:
    """Gouda of "Kaashuis Van der Laan in Gouda", and of "we make cheese in Gouda": the first such sentence."""
    for sentence in material.own_sentences:
        match = _IN_TOWN.search(sentence.text)
        while match:
            named = company is not None and sentence.text[: match.start()].rstrip().endswith(company.value)
            about_us = _ABOUT_US.match(sentence.text) is not None
            if (named or about_us) and not is_wide_place(match.group(1)):
                return Found(match.group(1), sentence.span(*match.span(1)))
            match = _IN_TOWN.search(sentence.text, match.end())
    return None


@cache
def _places() -> frozenset[str]:
    """What follows "in" with a capital and is no town: months, days, languages, countries."""
    from babel import Locale

    names: set[str] = set()
    for language in LANGUAGES:
        locale = Locale.parse(language.code)
        names.update(locale.territories.values(), locale.languages.values())
        names.update(locale.months["format"]["wide"].values(), locale.days["format"]["wide"].values())
    return frozenset(name.lower() for name in names) | _NO_TOWNS


def is_wide_place(name: str) -> bool:
    """Whether a name is too wide, or no place at all, to be a town."""
    lowered = name.lower()
    return lowered in _places() or lowered.split()[0] in _places()
