"""The languages' patterns, compiled once, and what stands around a match."""

import re
from collections.abc import Iterator
from functools import cache
from operator import attrgetter

from extract.rules.language import Patterns
from extract.rules.languages import LANGUAGES

_NAME_WORD = r"(?-i:[A-ZÀ-Þ][a-zà-ÿ][\w'-]*)"
_CAPITALISED = r"(?-i:[A-ZÀ-Þ])[\w'-]+"
_PARTICLE = r"(?:van|de|der|den|von|ter|ten|het|la|le|du|'t)"
_HONORIFIC = r"(?:(?:mevrouw|meneer|mevr\.?|dhr\.?|de heer|mr\.?|mrs\.?|ms\.?|dr\.?) )?"
_ROLE_WORD = r"(?!(?:and|en|i|ik|we|wij|you|is|are|zijn|die|who|that|but|maar|or|to|te|in|not|niet)\b)[\w-]+"
_OWNER = r"(?:our|my|the|his|her|their|onze|ons|mijn|de|het|haar|zijn)"
_NAME = (
    rf"({_CAPITALISED}(?: (?:(?:van|de|der|den|von|du|la|le|of|from|at|het|'t|bij|uit)"
    rf"(?: (?:de|der|den|the|het|'t))? )?"
    rf"{_CAPITALISED}){{0,4}})"
)
_WORDS_BETWEEN = 2
_CLAUSE_BREAK = re.compile(r"[;:!?]|,\s(?:and|but|so|en|maar|dus)\s|\.\s")


@cache
def of_all(path: str) -> Patterns:
    """One kind of pattern from every language: "budget.cues"."""
    return tuple(pattern for language in LANGUAGES for pattern in attrgetter(path)(language))


@cache
def words(path: str) -> re.Pattern[str]:
    """One pattern that matches any of a kind, in any language."""
    return compiled(of_all(path))


@cache
def each(path: str) -> tuple[re.Pattern[str], ...]:
    """Each pattern of a kind by itself: where they have groups of their own."""
    return tuple(compiled((pattern,)) for pattern in of_all(path))


@cache
def compiled(patterns: Patterns) -> re.Pattern[str]:
    """One pattern that matches any of these between word boundaries."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(_expanded(pattern) for pattern in patterns)})(?!\w)", re.IGNORECASE)


def _expanded(pattern: str) -> str:
    if "{" not in pattern:
        return pattern
    role = rf"(?P<role>{any_role()})"
    return pattern.replace("{person}", _person()).replace("{role}", role).replace("{name}", _NAME)


@cache
def any_role() -> str:
    """Every role, those first that are longer than a deciding role within them ("marketing director")."""
    kinds = (
        of_all("authority.roles"),
        of_all("authority.assisting_roles"),
        of_all("authority.deciding_roles"),
    )
    return "|".join(pattern for patterns in kinds for pattern in patterns)


@cache
def _person() -> str:
    """A name, "our director Anna de Vries", "the board": whether the words after "our" are a role the caller checks."""
    not_names = "|".join(of_all("authority.not_names"))
    name = rf"(?!(?:{not_names})\b){_NAME_WORD}(?:(?: {_PARTICLE}){{0,2}} {_NAME_WORD}){{0,2}}"
    return (
        rf"(?P<person>{_OWNER} {_ROLE_WORD}(?: (?:of |van )?{_ROLE_WORD}){{0,3}}?(?:,? {_HONORIFIC}{name})?"
        rf"|{_HONORIFIC}{name}(?:,? \(?{_OWNER} {_ROLE_WORD}(?: {_ROLE_WORD})?\)?)?),?"
    )


@cache
def role_or_body() -> re.Pattern[str]:
    """Anyone who may decide: a role, the board, the owner's husband."""
    return compiled(of_all("authority.roles") + of_all("authority.deciding_roles") + of_all("authority.bodies"))


def is_a_name(text: str) -> bool:
    """Whether a capitalised word begins a name: "We", "Hello" and "Our" don't."""
    return text != "" and compiled(of_all("authority.not_names")).fullmatch(text.split(maxsplit=1)[0]) is None


def clause_before(text: str, start: int, reach: int = 40) -> str:
    """What stands before a match in its own clause, `reach` code points at most."""
    before = text[max(0, start - reach) : start]
    breaks = list(_CLAUSE_BREAK.finditer(before))
    return before[breaks[-1].end() :] if breaks else before


def is_negated(text: str, start: int) -> bool:
    """Whether a word of denial stands close before a match, in its clause."""
    before = clause_before(text, start, 24)
    return any(len(before[match.end() :].split()) <= _WORDS_BETWEEN for match in words("negations").finditer(before))


def is_conditional(text: str, start: int) -> bool:
    """Whether "if", "once", "zodra" or the like governs a match."""
    return words("conditions").search(clause_before(text, start, 60)) is not None


def affirmed(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """The matches that nothing before them denies."""
    return (match for match in pattern.finditer(text) if not is_negated(text, match.start()))


def first_affirmed(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """The first match that nothing before it denies."""
    return next(affirmed(pattern, text), None)
