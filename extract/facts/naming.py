"""The name of somebody who decides, taken from the words that a sentence has for them."""

import re
from functools import cache

from extract.facts.matching import (
    any_of,
    compiled,
    ending,
    full_name,
    is_conditional,
    of_all,
    owned,
    role_or_body,
    title_if_any,
    titles,
)


def name_of(match: re.Match[str]) -> str | None:
    """Who decides by a match of such a sentence: their name, else their role; nothing where it may be nobody."""
    person = match["person"]
    if titled := _titled().search(person) or _titled_aside().match(match.string, match.end("person")):
        return titled.group(1)
    if (aside := _named_aside().match(match.string, match.end("person"))) and role_or_body().search(person):
        return aside.group(1)
    role = role_or_body().search(person)
    if role and person[role.end() : role.end() + 1] == "-":
        return None
    named = role is not None
    if not named and (_apposed().search(person) or _is_led_by_place(match)):
        return None
    if not named and (whole := _named_behind_a_noun().search(person)):
        return whole.group(1)
    if not named and (leading().match(person) or (match.start("person") == 0 and _may_be_any_word(match))):
        return None
    if is_conditional(match.string, match.start()) and not named:
        return None
    return shortest(person)


def _is_led_by_place(match: re.Match[str]) -> bool:
    """Whether what decides stands where a town does: "(head office) in (Stuttgart decides)"."""
    return ending("people.in_town").search(match.string[: match.start("person")]) is not None


def _may_be_any_word(match: re.Match[str]) -> bool:
    """Whether one word that begins a sentence may be no name: nothing behind it that only people do."""
    behind = match.string[match.end("person") :].lstrip(" ,")
    return " " not in match["person"] and compiled(of_all("authority.of_people")).match(behind) is None


@cache
def _titled() -> re.Pattern[str]:
    """A name behind a title: "unsere Vorständin Prof. Dr. Irmgard Thoma"."""
    return re.compile(rf"(?<!\w){titles()}({full_name()})", re.IGNORECASE)


@cache
def _titled_aside() -> re.Pattern[str]:
    """The same, set off by commas behind the role."""
    return re.compile(
        rf",? ?\(?(?:(?:{any_of('grammar.articles')})\s)?{titles()}({full_name()})(?=[,.;:)]|$)", re.IGNORECASE
    )


@cache
def _named_behind_a_noun() -> re.Pattern[str]:
    """Two words of a name behind any noun that is theirs: "unsere Bundessprecherin Gabi Lorenz"."""
    ours, lower = any_of("grammar.ours"), r"(?:(?-i:[a-zß-ÿ])[\w-]*\s)?"
    return re.compile(rf"^(?:{ours})\s{lower}[\w-]{{4,}}\s((?=\S+ \S){full_name()})$", re.IGNORECASE)


@cache
def _named_aside() -> re.Pattern[str]:
    """Two words of a name and perhaps an article, behind a role: "mein Bruder, der Franz Pichler,"."""
    name = rf"(?=[^\s,.;!)]+ [^,.;!)]){full_name()}"
    return re.compile(rf",? ?(?:(?:{any_of('grammar.articles')})\s)({name})(?=[,).;!]|$)", re.IGNORECASE)


def shortest(person: str) -> str:
    """The name where there is one, else the role as it is written."""
    whole = person.strip()
    person = leading().sub("", whole, count=1)
    person = title().sub("", person)
    if apposed := _apposed().search(person):
        return person[: apposed.start()]
    role = role_or_body().search(person)
    if role and (behind := _behind_comma().search(person)):
        return title().sub("", behind.group(1))
    name = title().sub("", person[role.end() :].strip(" ,(")) if role else ""
    if role is None and not leading().match(whole):
        return person
    return name if name[:1].isupper() else whole


@cache
def _behind_comma() -> re.Pattern[str]:
    """A name set off behind a role of several words: "our Director of Services, Niall Baird"."""
    return re.compile(rf", ({title_if_any()}{full_name()})$", re.IGNORECASE)


@cache
def leading() -> re.Pattern[str]:
    """What a role stands behind at the beginning of a text: "our ", "the "."""
    return re.compile(rf"^{owned()}", re.IGNORECASE)


@cache
def title() -> re.Pattern[str]:
    """The titles at the beginning of a name: "mevrouw", "Frau Dr."."""
    return re.compile(rf"^{titles()}", re.IGNORECASE)


@cache
def _apposed() -> re.Pattern[str]:
    """The end of a name that "our director" or ", the director" follows."""
    return re.compile(rf"(?:, ?\(?| \(| )(?:{any_of('grammar.ours')}) |, (?:{any_of('grammar.articles')}) ")
