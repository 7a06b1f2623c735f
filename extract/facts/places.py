"""Where the prospect is: a town, from the signature or from a sentence about themselves."""

import re
from functools import cache

from extract.brief import Found
from extract.facts.matching import any_of, each, is_a_name, of_all, words
from extract.facts.material import Material
from extract.facts.voices import is_place_of_others
from extract.rules.languages import LANGUAGES

_CAPITAL = r"[A-ZÀ-Þ][\w'-]"
_FORMS = frozenset(("asbl", "sa", "sas", "sarl", "sàrl", "srl", "gmbh", "bv", "ltd", "ag", "vzw", "scop"))
_NO_TOWNS = frozenset(("google", "excel", "word", "wordpress", "q1", "q2", "q3", "q4", "cc", "bcc"))


def find_town(material: Material, company: Found[str] | None) -> Found[str] | None:
    """Where they are: behind a postcode, a street or the company in the signature, or where a sentence says so."""
    for sentence in (*material.signature, *material.sentences):
        is_address = sentence in material.signature or sentence.passage.kind == "form"
        if match := _behind_postcode(bare=is_address).search(sentence.text):
            return Found(match.group(1), sentence.span(*match.span(1)))
    for sentence in (*material.own_sentences, *material.signature):
        for pattern in each("people.town"):
            match = pattern.search(sentence.text)
            town = match.group(1).strip() if match else ""
            led = sentence.text[: match.start(1)].rstrip().rpartition(" ")[0] if match else ""
            if match and _one_of_several().match(sentence.text, match.end(1)):
                break
            if match and not is_place_of_others(f"{led} ") and _may_be_town(town, material):
                return Found(town, sentence.span(*match.span(1)))
    return _town_of_signature(material, company) or _town_of_company(material, company)


@cache
def _one_of_several() -> re.Pattern[str]:
    """What follows a town that is one of several: "(Düsseldorf), Köln and Hamburg", "(Gent) en Aalst"."""
    breaks, behind = any_of("grammar.breaks"), any_of("people.in_town")
    return re.compile(rf"(?:(?:, {_CAPITAL}+)+,? (?:{breaks}) (?:\w+ )?| (?:{breaks}) (?:(?:{behind}) )?){_CAPITAL}+")


def _town_of_signature(material: Material, company: Found[str] | None) -> Found[str] | None:
    """A town after the company or a street in its line, or by itself in the line below either."""
    below = False
    for line in material.signature:
        for match in _town_at_end().finditer(line.text):
            before = line.text[: match.start()].strip(" ,|·•-")
            led = _is_company_line(before, company) or _street().search(before) or (below and not before)
            town = match.group()
            led = led or (before == material.document.sender and is_town_name(town))
            if led and not is_wide_place(town) and town != material.document.sender:
                return Found(town, line.span(*match.span()))
        below = _is_company_line(line.text, company) or _street().search(line.text) is not None
    return None


def _is_company_line(line: str, company: Found[str] | None) -> bool:
    return company is not None and company.value.casefold() in line.casefold()


def _town_of_company(material: Material, company: Found[str] | None) -> Found[str] | None:
    """Gouda of "Kaashuis Van der Laan in Gouda", and of "we make cheese in Gouda": the first such sentence."""
    for sentence in material.own_sentences:
        for match in _in_town().finditer(sentence.text):
            before = sentence.text[: match.start()]
            if _one_of_several().match(sentence.text, match.end(1)):
                break
            if is_place_of_others(before):
                continue
            named = company is not None and _ends_with(before, company.value)
            about_us = _is_about_us(before.lstrip(), company)
            if (named or about_us) and _may_be_town(match.group(1), material):
                return Found(match.group(1), sentence.span(*match.span(1)))
    return None


def _is_about_us(before: str, company: Found[str] | None) -> bool:
    """Whether what stands before a town says where the prospect or their company is, and not what happened there."""
    led = _about_us().match(before) or (
        company is not None and before.startswith((company.value, f"The {company.value}"))
    )
    return bool(led) and words("people.not_about_us").search(before) is None


def _ends_with(before: str, company: str) -> bool:
    """Whether a text ends with a company's name, its legal form said or not."""
    name, _space, form = company.rpartition(" ")
    before = before.rstrip(" ,")
    return before.endswith(company) or (form.lower() in _FORMS and before.endswith(name))


@cache
def _town() -> tuple[str, str]:
    """The first word of a town with what may stand before it, and what may follow ("aan den IJssel")."""
    start = rf"(?:{any_of('people.town_starts')})?{_CAPITAL}"
    return start, rf"(?:[ -](?:{any_of('people.town_joints')})[ -][A-ZÀ-Þ][\w-]+)?"


@cache
def _behind_postcode(*, bare: bool) -> re.Pattern[str]:
    start, joined = _town()
    kinds = ("people.postcodes", "people.bare_postcodes") if bare else ("people.postcodes",)
    return re.compile(rf"(?<!\w)(?:{any_of(*kinds)}),? {{1,2}}({start}+{joined})")


def _may_be_town(name: str, material: Material) -> bool:
    """Whether a word with a capital may be a town: in German, where every noun has one, if it looks like one."""
    if not name or is_wide_place(name) or not is_a_name(name):
        return False
    language = next((language for language in LANGUAGES if language.code == material.document.language), None)
    can_tell = language is not None and language.people.town_names
    return not can_tell or is_town_name(name)


def is_town_name(name: str) -> bool:
    """Whether a name looks like one of a town, in a language that can tell."""
    return re.fullmatch("|".join(of_all("people.town_names")), name) is not None


@cache
def _town_at_end() -> re.Pattern[str]:
    start, joined = _town()
    return re.compile(rf"(?:(?<=[,|·•] )|^){start}+(?:{joined}| {_CAPITAL}+)(?=\.?\s*$)")


@cache
def _in_town() -> re.Pattern[str]:
    start, joined = _town()
    return re.compile(rf"(?<!\w)(?:{any_of('people.in_town')}) ({start}{{2,}}{joined})(?!\w|'s)")


@cache
def _about_us() -> re.Pattern[str]:
    ours = any_of("grammar.subjects", "grammar.ours")
    return re.compile(rf"(?:{ours})(?:'\w+)? \w+", re.IGNORECASE)


@cache
def _street() -> re.Pattern[str]:
    general = r"[A-ZÀ-Þ][\w'.-]+(?: [\w'.-]+){0,3} \d{1,4} ?[a-zA-Z]?"
    return re.compile(rf"(?<!\w)(?:{general}|{any_of('people.streets')})(?!\w)", re.IGNORECASE)


@cache
def _places() -> frozenset[str]:
    """What follows "in" with a capital and is no town: months, days, languages, countries."""
    from babel import Locale

    names: set[str] = set()
    for language in LANGUAGES:
        locale = Locale.parse(language.code)
        names.update(locale.territories.values(), locale.languages.values())
        names.update(locale.months["format"]["wide"].values(), locale.days["format"]["wide"].values())
    return frozenset(name.lower() for name in names) | _NO_TOWNS | frozenset(of_all("people.not_towns"))


def is_wide_place(name: str) -> bool:
    """Whether a name is too wide, or no place at all, to be a town."""
    lowered = name.lower()
    return lowered in _places() or any(word in _places() for word in (lowered.split()[0], lowered.split()[-1]))
