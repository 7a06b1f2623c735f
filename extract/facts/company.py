"""Which company the prospect is from. Conservative: a wrong name is worse than none."""

import re
import unicodedata
from functools import cache
from itertools import takewhile

from extract.brief import Found
from extract.facts.matching import any_of, any_role, each, is_a_name, titles
from extract.facts.material import Material
from extract.facts.places import is_town_name, is_wide_place

_WORD = re.compile(r"[\w&'.+-]+")
_LEGAL_FORM = re.compile(
    r"(?<!\w)(?:b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|ltd\.?|llc|plc|inc\.?|s\.?a\.?r\.?l\.?|gmbh|mbh|gbr|ohg|kgaa"
    r"|e\. ?[vuk]\.|sàrl|sasu|eurl|sprl|scrl|asbl|scop|(?-i:AG|KG|UG|SE|eG|e[UVK]|SA|SAS|SRL|SNC|SC))(?!\w)",
    re.IGNORECASE,
)
_URL = re.compile(r"www\.|https?:|\.(?:example|com|nl|org|net|eu|be|de|at|ch|fr|co|io)(?!\w)", re.IGNORECASE)
_FREE_MAIL = frozenset((
    "gmail", "googlemail", "hotmail", "outlook", "live", "yahoo", "icloud", "proton", "protonmail", "gmx",
    "web", "ziggo", "kpnmail", "planet", "xs4all", "hetnet", "home", "upcmail", "msn", "me", "mail", "aol",
    "tonline", "freenet", "arcor", "bluewin", "posteo", "mailbox", "chello", "orange", "free", "laposte", "wanadoo",
    "sfr", "skynet", "proximus", "telenet", "scarlet", "bbox", "numericable", "neuf", "voo",
))  # fmt: skip
_SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_LONGEST_NAME = 6
_SHORTEST_LABEL = 4
_SHORTEST_BEGINNING = 3
_FULL_NAME = 2
_TRADE = re.compile(
    r"[A-ZÄÖÜ][a-zäöüß-]*(?:erei|praxis|kanzlei|betrieb|bau|technik|haus|hof|gut|handel|studio|service|laden|werkstatt"
    r"|therapie|druck|verlag|reisen|mode|optik|apotheke|café|hotel|architekten|immobilien|manufaktur|spedition)"
)


def find_company(material: Material) -> Found[str] | None:
    """What a form or a sentence says, else what the signature and their mail domain agree on."""
    stated = _stated_company(material)
    if stated is not None:
        return stated
    label = _domain_label(material.document.sender_address)
    for line in material.signature:
        for part in _parts(line.text):
            if _is_where_they_live(line.text, part, material.document.sender):
                continue
            if _is_company(line.text[slice(*part)], label, material.document.sender):
                return Found(line.text[slice(*part)], line.span(*part))
    if label:
        for sentence in material.own_sentences:
            span = _words_of_label(sentence.text, label)
            if span and not is_name_of(sentence.text[slice(*span)], material.document.sender):
                return Found(sentence.text[slice(*span)], sentence.span(*span))
    return None


def _is_where_they_live(line: str, part: tuple[int, int], sender: str | None) -> bool:
    """Whether a part of a signature is a town right behind the sender's name: "Reto Caduff, Chur"."""
    return line[: part[0]].rstrip(" ,") == sender and is_town_name(line[slice(*part)])


def _stated_company(material: Material) -> Found[str] | None:
    for sentence in material.own_sentences:
        for pattern in each("people.company"):
            match = pattern.search(sentence.text)
            if match and is_a_name(name := match.group(1).strip()) and not is_wide_place(name):
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
    return re.compile(rf"(?:{any_role()})(?:\s(?:{any_of('grammar.role_at')}|@)|,)?\s", re.IGNORECASE)


def _is_company(part: str, label: str | None, sender: str | None) -> bool:
    """Whether a part of a signature names a company.

    Its letters make the mail domain, it holds a legal form, or it is a trade and the sender's family name.
    """
    if not part[0].isupper() or "@" in part or _URL.search(part):
        return False
    if _LEGAL_FORM.search(part):
        return True
    if is_name_of(part, sender):
        return False
    if _bears_family_name(part, sender):
        return True
    squeezed = _squeeze(part)
    if not label or len(squeezed) < _SHORTEST_LABEL:
        return False
    parts = _words_squeezed(part)
    plain = [_without_umlauts(each) for each in parts]
    spelt = _words_squeezed(part.lower().translate(_SPELT_OUT))
    return (
        _resemble(squeezed, parts, label)
        or _resemble("".join(plain), plain, _without_umlauts(label))
        or _resemble("".join(spelt), spelt, label)
    )


def _bears_family_name(part: str, sender: str | None) -> bool:
    """Whether a line is a trade and the sender's family name: "Imkerei Asmussen", no "Dr. Asmussen"."""
    names, (trade, *rest) = (sender or "").split(), part.split()
    if len(names) < _FULL_NAME or names[-1] not in rest or is_name_of(trade, sender):
        return False
    return _TRADE.fullmatch(trade) is not None and _role_at_start().match(part) is None


def _resemble(squeezed: str, parts: list[str], label: str) -> bool:
    """Whether a name and a domain's label are one but for words left out: "hospicedelinde", "delinde"."""
    if label in squeezed or squeezed in label or _same_words(parts, label):
        return True
    initials = "".join(part[0] for part in parts)
    if len(parts) > 1 and (label.startswith(parts[0]) or label == initials) and len(parts[0]) >= _SHORTEST_LABEL:
        return True
    return _of_beginnings(parts, label)


def _of_beginnings(parts: list[str], label: str) -> bool:
    """Whether a domain is put together of the beginnings of words: "gym-saaletal", Gymnasium Saaletal."""
    rest, used = label, 0
    for part in parts:
        length = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(part, rest, strict=False)))
        if length >= _SHORTEST_BEGINNING:
            rest, used = rest[length:], used + 1
    return not rest and used > 1


def _without_umlauts(word: str) -> str:
    """A word whose umlauts are spelt out as one whose umlauts have lost their dots: "woehrle", "wohrle"."""
    return re.sub(r"(?<=[aou])e", "", word)


def _same_words(parts: list[str], label: str) -> bool:
    """Whether a domain is a name's words in another order: "moorland-stiftung", Stiftung Moorland."""
    return len("".join(parts)) == len(label) and all(part in label for part in parts)


def _words_squeezed(part: str) -> list[str]:
    return [squeezed for word in _WORD.findall(part) if (squeezed := _squeeze(word))]


def is_name_of(text: str, sender: str | None) -> bool:
    """Whether a text is nothing but the sender's own name, or a part of it."""
    names = set(_words_squeezed(sender or ""))
    return bool(names) and set(_words_squeezed(text)) <= names


def _domain_label(address: str | None) -> str | None:
    if not address:
        return None
    labels = address.rpartition("@")[2].lower().split(".")
    label = re.sub(r"\W", "", labels[-2]) if len(labels) > 1 else ""
    return label if len(label) >= _SHORTEST_LABEL and label not in _FREE_MAIL else None


def _words_of_label(text: str, label: str) -> tuple[int, int] | None:
    """The words, the first with a capital, whose letters make up a domain: "De Kaaskamer", dekaaskamer.example."""
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
    """The letters of a word as a domain spells them: without accents."""
    return re.sub(r"[\W_]", "", unicodedata.normalize("NFKD", word.lower().replace("ß", "ss")))


def own_name(sender: str | None) -> re.Pattern[str]:
    """The sender's name, or the first of their names, where something is set off behind it: "Bryony, officer"."""
    whole = re.sub(rf"^{titles()}", "", sender or "", flags=re.IGNORECASE).strip()
    names = "|".join(re.escape(name) for name in (whole, *whole.split()[:1])) or "(?!)"
    return re.compile(rf"(?<!\w)(?:{names}), (?:(?:{any_of('grammar.articles')})\s)?", re.IGNORECASE)
