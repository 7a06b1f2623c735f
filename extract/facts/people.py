"""Who sent the prospect here, and where they are to be found. Conservative: a wrong name is worse than none."""

import re
from functools import cache

from extract.brief import Found, Signal, SignalKind
from extract.facts.material import Material
from extract.facts.matching import any_role, compiled, each, is_negated, of_all
from extract.rules.languages import LANGUAGES
from extract.sentences import Sentence

_WORD = re.compile(r"[\w&'.+-]+")
_LEGAL_FORM = re.compile(
    r"(?<!\w)(?:b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|gmbh|ltd\.?|llc|plc|inc\.?|s\.?a\.?r\.?l\.?)(?!\w)", re.IGNORECASE
)
_FREE_MAIL = frozenset(
    {
        "gmail",
        "googlemail",
        "hotmail",
        "outlook",
        "live",
        "yahoo",
        "icloud",
        "proton",
        "protonmail",
        "gmx",
        "web",
        "ziggo",
        "kpnmail",
        "planet",
        "xs4all",
        "hetnet",
        "home",
        "upcmail",
        "msn",
        "me",
        "mail",
        "aol",
    }
)
_LONGEST_NAME = 6
_SHORTEST_LABEL = 4
_POSTCODE_TOWN = re.compile(
    r"(?<!\w)[1-9]\d{3} ?[A-Z]{2},? {1,2}((?:'s-|'t )?[A-Z][\w'-]+(?: (?:aan|den|de|op) ?(?:den|de)? ?[A-Z]?[\w-]+| [A-Z][\w-]+)?)"
)
_TOWN = re.compile(
    r"(?<=[,|·•] )(?:'s-|'t )?[A-ZÀ-Þ][\w'-]+(?: (?:aan (?:den|de)|op|upon|on) ?[A-Z]?[\w-]+| [A-ZÀ-Þ][\w'-]+)?(?=\.?$)|^(?:'s-|'t )?[A-ZÀ-Þ][\w'-]+(?: [A-ZÀ-Þ][\w'-]+)?(?=\.?$)"
)
_IN_TOWN = re.compile(
    r"(?<!\w)(?:in|te) ((?:'s-|'t |The |Den |New |Nieuw-)?[A-ZÀ-Þ][\w'-]{2,}(?:[ -](?:aan den|aan de|upon|on)[ -][A-ZÀ-Þ]?[\w-]+)?)(?!\w|'s)"
)
_ABOUT_US = re.compile(
    r"(?:we|wij|i|ik|our|ons|onze|my|mijn)(?: \w+)? (?!(?:would|will|want|hope|need|plan|willen|zouden|hopen|zoeken|saw|met|read|sell|deliver|ship|verkopen|leveren|hebben gehoord|lazen|zagen)\b)\w+",
    re.IGNORECASE,
)
_STREET = re.compile(
    r"(?<!\w)[A-ZÀ-Þ][\w'.-]+(?: [\w'.-]+){0,3} \d{1,4} ?[a-zA-Z]?(?!\w)|(?<!\w)\d{1,4} [A-ZÀ-Þ]\w+ (?:street|road|lane|avenue|square|st|rd|way|close|place|hill)(?!\w)",
    re.IGNORECASE,
)
_URL = re.compile(r"www\.|https?:|\.(?:example|com|nl|org|net|eu|be|de|fr|co|io)(?!\w)", re.IGNORECASE)
_NO_REFERRERS = frozenset(
    {
        "google",
        "linkedin",
        "instagram",
        "facebook",
        "internet",
        "chatgpt",
        "bing",
        "twitter",
        "x",
        "youtube",
        "tiktok",
        "clutch",
        "dribbble",
        "behance",
        "sortlist",
        "pinterest",
        "maps",
        "duckduckgo",
    }
)
_NO_TOWNS = frozenset(
    {
        "google",
        "excel",
        "word",
        "wordpress",
        "europe",
        "europa",
        "benelux",
        "scandinavia",
        "q1",
        "q2",
        "q3",
        "q4",
        "cc",
        "bcc",
        "dutch",
        "english",
        "german",
        "french",
        "nederlands",
        "engels",
        "duits",
        "frans",
        "september",
        "christmas",
        "kerst",
        "africa",
        "asia",
        "latin",
        "north",
        "south",
        "east",
        "west",
        "noord",
        "zuid",
        "oost",
    }
)
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
    if first.lower() in _NO_REFERRERS:
        return None
    return None if compiled(of_all("authority.not_names")).fullmatch(first) else name.strip()


def find_company(material: Material) -> Found[str] | None:
    """The prospect's company: what a form or a sentence says, else what the signature and their mail domain agree on."""
    stated = _stated_company(material)
    if stated is not None:
        return stated
    label = _domain_label(material.document.sender_address)
    for line in material.signature:
        for part in _parts(line.text):
            if _is_company(line.text[slice(*part)], label, material.document.sender):
                return Found(line.text[slice(*part)], line.span(*part))
    if label:
        for sentence in _own_sentences(material):
            span = _words_of_label(sentence.text, label)
            if span and not _is_name_of_sender(sentence.text[slice(*span)], material.document.sender):
                return Found(sentence.text[slice(*span)], sentence.span(*span))
    return None


def _own_sentences(material: Material) -> tuple[Sentence, ...]:
    return tuple(sentence for sentence in material.sentences if sentence.passage.author != "colleague")


def _stated_company(material: Material) -> Found[str] | None:
    for sentence in _own_sentences(material):
        for pattern in each("people.company"):
            match = pattern.search(sentence.text)
            if match and (name := _person(match.group(1))) and not _is_place(name):
                return Found(name, sentence.span(*match.span(1)))
    return None


def _parts(line: str) -> list[tuple[int, int]]:
    """The stretches of a signature's line between commas, bars and dots, and what follows a role."""
    parts = [match.span() for match in re.finditer(r"[^\s,|/•·][^,|/•·]*[^\s,|/•·]", line)]
    after_role = []
    for start, end in parts:
        role = _role_at_start().match(line, start, end)
        if role and role.end() < end:
            after_role.append((role.end(), end))
        else:
            after_role.append((start, end))
    return after_role


@cache
def _role_at_start() -> re.Pattern[str]:
    return re.compile(rf"(?:{any_role()})(?:\s(?:at|of|bij|van|@)|,)?\s", re.IGNORECASE)


def _is_company(part: str, label: str | None, sender: str | None) -> bool:
    """Whether a part of a signature names a company: its letters make the mail domain, or it ends in a legal form."""
    if not part[0].isupper() or "@" in part or _URL.search(part) or _is_name_of_sender(part, sender):
        return False
    if _LEGAL_FORM.search(part):
        return True
    squeezed = _squeeze(part)
    return bool(label) and len(squeezed) >= _SHORTEST_LABEL and _resemble(squeezed, _words_squeezed(part), str(label))


def _resemble(squeezed: str, parts: list[str], label: str) -> bool:
    """Whether a name and a domain's label are the same but for words left out of either: "hospicedelinde", "delinde"."""
    if label in squeezed or squeezed in label:
        return True
    initials = "".join(part[0] for part in parts)
    return len(parts) > 1 and (label.startswith(parts[0]) or label == initials) and len(parts[0]) >= _SHORTEST_LABEL


def _words_squeezed(part: str) -> list[str]:
    return [squeezed for word in _WORD.findall(part) if (squeezed := _squeeze(word))]


def _is_name_of_sender(words_: str, sender: str | None) -> bool:
    names = set(_words_squeezed(sender or ""))
    return bool(names) and set(_words_squeezed(words_)) <= names


def _domain_label(address: str | None) -> str | None:
    if not address:
        return None
    labels = address.rpartition("@")[2].lower().split(".")
    label = re.sub(r"\W", "", labels[-2]) if len(labels) > 1 else ""
    return label if len(label) >= _SHORTEST_LABEL and label not in _FREE_MAIL else None


def _words_of_label(text: str, label: str) -> tuple[int, int] | None:
    """The words, the first with a capital, whose letters make up a domain: "De Kaaskamer" of dekaaskamer.example."""
    found = [match for match in _WORD.finditer(text) if "@" not in match.group()]
    for index, first in enumerate(found):
        if not first.group()[0].isupper():
            continue
        squeezed = ""
        for place, last in enumerate(found[index : index + _LONGEST_NAME], start=index):
            squeezed += _squeeze(last.group())
            if squeezed == label and not _URL.search(last.group()):
                return first.start(), _end_of_name(text, found[place:])
            if not label.startswith(squeezed):
                break
    return None


def _end_of_name(text: str, rest: list[re.Match[str]]) -> int:
    """Where a name ends that goes on in words with capitals: "Molenaar" in "Molenaar Fietsen"."""
    end = rest[0].end()
    for word in rest[1:]:
        if text[end : word.start()] != " " or not word.group()[0].isupper():
            break
        end = word.end()
    return end - (len(text[:end]) - len(text[:end].rstrip(".'")))


def _squeeze(word: str) -> str:
    return re.sub(r"[\W_]", "", word.lower())


def find_town(material: Material, company: Found[str] | None) -> Found[str] | None:
    """Where they are: behind a postcode, a street or the company in the signature, or where a sentence says so."""
    for sentence in (*material.signature, *material.sentences):
        if match := _POSTCODE_TOWN.search(sentence.text):
            return Found(match.group(1), sentence.span(*match.span(1)))
    for sentence in _own_sentences(material):
        for pattern in each("people.town"):
            match = pattern.search(sentence.text)
            town = match.group(1).strip() if match else ""
            if match and town and not _is_place(town) and _person(town):
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
            if led and not _is_place(town) and not _is_name_of_sender(town, material.document.sender):
                return Found(town, line.span(*match.span()))
        below = _is_company_line(line.text, company) or _STREET.search(line.text) is not None
    return None


def _is_company_line(line: str, company: Found[str] | None) -> bool:
    return company is not None and company.value.casefold() in line.casefold()


def _town_of_company(material: Material, company: Found[str] | None) -> Found[str] | None:
    """Gouda of "Kaashuis Van der Laan in Gouda", and of "we make cheese in Gouda": the first such sentence."""
    for sentence in _own_sentences(material):
        match = _IN_TOWN.search(sentence.text)
        while match:
            named = company is not None and sentence.text[: match.start()].rstrip().endswith(company.value)
            about_us = _ABOUT_US.match(sentence.text) is not None
            if (named or about_us) and not _is_place(match.group(1)):
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


def _is_place(name: str) -> bool:
    """Whether a name is too wide, or no place at all, to be a town."""
    lowered = name.lower()
    return lowered in _places() or lowered.split()[0] in _places()


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
