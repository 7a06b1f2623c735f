"""The languages' patterns, compiled once, and what stands around a match."""

import re
from collections.abc import Iterator
from functools import cache, cached_property
from operator import attrgetter

from extract.rules.language import Patterns
from extract.rules.languages import LANGUAGES

_NAME_WORD = r"(?-i:(?!(?:Mrs?|Ms|Dr)\b)[A-ZÀ-Þ][a-zà-ÿ][\w'-]*)"
_INITIALS = r"(?:(?-i:[A-ZÀ-Þ])\. ){0,3}"
_CAPITALISED = r"(?-i:[A-ZÀ-Þ])[\w'-]+"
_EXPANDED = re.compile(r"\{(?:person|body|role|name)\}")
_EXPANDED_FIRST = re.compile(rf"^{_EXPANDED.pattern}")
_WORDS_BETWEEN = 2
_CORRECTION_REACH, _CORRECTION_GAP = 40, 14
_SHARP_S = re.compile(r"\[[^]]*\]|ß")
CLAUSE_END = re.compile(r"[;:!?]|\.\s")
"""What ends a clause, whatever comes behind it."""


@cache
def of_all(path: str) -> Patterns:
    """One kind of pattern from every language: "budget.cues"."""
    return tuple(in_swiss_too(pattern) for language in LANGUAGES for pattern in attrgetter(path)(language))


def in_swiss_too(pattern: str) -> str:
    """The pattern for texts without "ß", too: in Switzerland it is "ss" everywhere."""
    return _SHARP_S.sub(lambda match: "(?:ß|ss)" if match.group() == "ß" else match.group(), pattern)


def any_of(*paths: str) -> str:
    """One alternative for every pattern of these kinds, the longest first, in any language."""
    return "|".join(sorted({pattern for path in paths for pattern in of_all(path)}, key=len, reverse=True))


@cache
def words(path: str) -> re.Pattern[str]:
    """One pattern that matches any of a kind, in any language."""
    return compiled(of_all(path))


@cache
def ending(*paths: str) -> re.Pattern[str]:
    """One pattern that matches any of these kinds at the end of a text, before a space or none."""
    every = tuple(pattern for path in paths for pattern in of_all(path))
    return re.compile(rf"{compiled(every).pattern}\s?$", re.IGNORECASE)


@cache
def each(path: str) -> tuple["Outlined | re.Pattern[str]", ...]:
    """Each pattern of a kind by itself: where they have groups of their own."""
    return tuple(Outlined(pattern) if _EXPANDED.search(pattern) else compiled((pattern,)) for pattern in of_all(path))


class Outlined:
    """A pattern that is compiled in full for a text that its outline fits, which few do.

    In full it names every role of every language: all of them take seconds to
    compile. The outline has anything at all in the place of roles and names.
    """

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern

    @cached_property
    def _outline(self) -> re.Pattern[str]:
        """What fits every text that the pattern fits, and more."""
        return re.compile(_EXPANDED.sub("(?s:.+?)", _EXPANDED_FIRST.sub("", self._pattern)), re.IGNORECASE)

    @cached_property
    def _whole(self) -> re.Pattern[str]:
        """The pattern itself, between word boundaries."""
        return compiled((self._pattern,))

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """As a pattern's own `search`."""
        return self._whole.search(text, start) if self._outline.search(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """As a pattern's own `finditer`."""
        return self._whole.finditer(text) if self._outline.search(text) else iter(())


@cache
def compiled(patterns: Patterns) -> re.Pattern[str]:
    """One pattern that matches any of these between word boundaries."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(_expanded(pattern) for pattern in patterns)})(?!(?<=\w)\w)", re.IGNORECASE)


def _expanded(pattern: str) -> str:
    if not _EXPANDED.search(pattern):
        return pattern
    role = rf"(?P<role>{any_role()})"
    return (
        pattern.replace("{person}", _person())
        .replace("{body}", _body())
        .replace("{role}", role)
        .replace("{name}", _firm())
    )


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
def _firm() -> str:
    """A name of a person or firm, in a group: words with capitals, and small words of names between them."""
    joints = any_of("grammar.particles", "grammar.name_joints")
    articles = any_of("grammar.articles", "grammar.particles")
    return rf"({_CAPITALISED}(?: (?:(?:{joints})(?: (?:{articles}))? )?{_CAPITALISED}){{0,4}})"


@cache
def _person() -> str:
    """A name, "our director Anna de Vries", "the board": whether the words after "our" are a role the caller checks."""
    owner = owned()
    titled = rf"{title_if_any()}{full_name()}"
    role = rf"(?!(?:{any_of('grammar.not_in_roles')})\b)[\w-]+"
    joint = rf"(?:(?:{any_of('grammar.role_joints')}) |{_elisions()})?"
    apposed = rf"(?:,? \(?(?:{any_of('grammar.ours')}) |(?:, ?\(?| \(){owner})"
    known = any_of("authority.roles", "authority.deciding_roles", "authority.assisting_roles")
    return (
        rf"(?P<person>(?:{known}) {titled}|{owner}{role}(?: {joint}{role}){{0,3}}?(?:,? {titled})?"
        rf"|{titled}(?:{apposed}{role}(?: {role})?\)?)?),?"
    )


@cache
def _body() -> str:
    """A role or a body by itself, with the name behind it if there is one: for "beim Vorstand", which has no owner."""
    kinds = ("roles", "assisting_roles", "deciding_roles", "bodies")
    roles = "|".join(pattern for kind in kinds for pattern in of_all(f"authority.{kind}"))
    return rf"(?P<person>(?:{roles})(?!\w)(?:,? {title_if_any()}{full_name()})?)"


@cache
def title_if_any() -> str:
    """What a name may begin with: "mevrouw ", or nothing."""
    return rf"(?:(?:{any_of('grammar.honorifics')}) )?"


@cache
def titles() -> str:
    """One title or several of them, each with the space behind it: "Frau Dr. "."""
    return rf"(?:(?:{any_of('grammar.honorifics')})\s)+"


@cache
def full_name() -> str:
    """A person's name: up to three words with capitals, particles between them."""
    not_names = "|".join(of_all("authority.not_names"))
    particles = any_of("grammar.particles")
    return rf"(?!(?:{not_names})\b){_INITIALS}{_NAME_WORD}(?:(?: (?:{particles})){{0,2}} {_NAME_WORD}){{0,2}}"


@cache
def led_by_ours() -> re.Pattern[str]:
    """The end of what stands before something of theirs: "our", "our new"."""
    return re.compile(rf"(?<!\w)(?:{any_of('grammar.ours')})\s(?:[\w-]+\s)?$", re.IGNORECASE)


def owned() -> str:
    """What a role stands behind, up to the role itself: "our ", "the ", "haar ", "l'"."""
    whole = any_of("grammar.ours", "grammar.articles", "grammar.others_possessives")
    return rf"(?:(?:{whole})\s|{_elisions()})"


def _elisions() -> str:
    """An alternative for words that have lost their vowel, and stand right before the next one: "l'", "d'"."""
    return f"(?:{any_of('grammar.elisions') or '(?!)'})"


@cache
def role_or_body() -> re.Pattern[str]:
    """Anyone who may decide: a role, the board, the owner's husband."""
    return compiled(of_all("authority.roles") + of_all("authority.deciding_roles") + of_all("authority.bodies"))


def is_a_name(text: str) -> bool:
    """Whether a capitalised word begins a name: "We", "Hello" and "Our" don't."""
    return text != "" and compiled(of_all("authority.not_names")).fullmatch(text.split(maxsplit=1)[0]) is None


@cache
def _clause_break() -> re.Pattern[str]:
    return re.compile(rf"[;:!?]|,\s(?:{any_of('grammar.clause_breaks')})\s|\.\s")


@cache
def _breaks_here() -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of('grammar.clause_breaks')})\s", re.IGNORECASE)


@cache
def clause_marks() -> re.Pattern[str]:
    """What may set one clause of a sentence off from the next."""
    return re.compile(rf"[,;(]| (?:{any_of('grammar.breaks')}) ")


def clause_before(text: str, start: int, reach: int = 40) -> str:
    """What stands before a match in its own clause, `reach` code points at most."""
    before = text[max(0, start - reach) : start]
    if before.endswith(", ") and _breaks_here().match(text, start):
        return ""
    breaks = list(_clause_break().finditer(before))
    return before[breaks[-1].end() :] if breaks else before


def clause_behind(text: str, end: int) -> str:
    """What stands behind a match up to the mark that ends its clause."""
    return CLAUSE_END.split(text[end:], maxsplit=1)[0]


def is_negated(text: str, start: int) -> bool:
    """Whether a word of denial stands close before a match, in its clause."""
    before = clause_before(text, start, 24).rpartition(", ")[2]
    return any(
        len(before[match.end() :].split()) <= _WORDS_BETWEEN for match in words("grammar.negations").finditer(before)
    )


def is_conditional(text: str, start: int) -> bool:
    """Whether "if", "once", "zodra" or the like governs a match."""
    return words("grammar.conditions").search(clause_before(text, start, 60)) is not None


def affirmed(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """The matches that nothing before them denies."""
    return (match for match in pattern.finditer(text) if not is_negated(text, match.start()))


def first_affirmed(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """The first match that nothing before it denies."""
    return next(affirmed(pattern, text), None)


def corrects(text: str, start: int) -> bool:
    """Whether "sorry, I meant" or the like leads to what begins at `start`."""
    found = words("grammar.corrections").finditer(text, max(0, start - _CORRECTION_REACH), start)
    return any(start - match.end() <= _CORRECTION_GAP for match in found)
