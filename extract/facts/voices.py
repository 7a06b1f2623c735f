"""Whose doings a sentence tells: the sender's with the reader, or those of others, of the past, of nobody yet.

What customers say, what the last agency wanted, what a cousin offered, and what
they would refuse uses the words of a brief, and says nothing about it.
"""

import re
from functools import cache

from extract.facts.matching import CLAUSE_END, any_of, clause_before, clause_behind, ending, is_conditional, words

_REACH = 120
_LEAST_SPOKEN = 3


def is_of_others(text: str, start: int, end: int) -> bool:
    """Whether the clause of a match tells what others do or say, and neither of the sender nor of the reader."""
    clause = clause_before(text, start, _REACH)
    if not words("voices.selves").search(clause + text[start:end]):
        clause = CLAUSE_END.split(text[max(0, start - _REACH) : start])[-1]
    if words("voices.second_person").search(clause + text[start:end] + clause_behind(text, end)):
        return False
    if words("voices.they").match(clause.lstrip(" ,")):
        clause = text[max(0, start - _REACH) : start]
    if _reported().search(clause):
        return True
    return _others().search(clause) is not None and not words("voices.selves").search(clause + text[start:end])


def is_of_strangers(text: str, start: int, end: int) -> bool:
    """Whether people with whom the work has nothing to do are who acts in the clause of a match."""
    return words("voices.strangers").search(clause_before(text, start, _REACH)) is not None and is_of_others(
        text, start, end
    )


@cache
def _others() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of('voices.strangers', 'voices.publics')})(?!\w)", re.IGNORECASE)


@cache
def _reported() -> re.Pattern[str]:
    others, reports = any_of("voices.strangers", "voices.publics"), any_of("voices.reports")
    return re.compile(rf"(?<!\w)(?:{others})(?: \w+){{0,2}} (?:{reports})(?!\w)", re.IGNORECASE)


def speaks_to_reader(text: str) -> bool:
    """Whether a sentence speaks to the reader, or asks something of whoever does the work."""
    return any(words(kind).search(text) for kind in ("voices.second_person", "voices.expects"))


def is_denied_behind(text: str, end: int) -> bool:
    """Whether a denial follows some words behind a match: "daar onderhandelen wij niet over"."""
    return _denial_behind().match(text, end) is not None


@cache
def _denial_behind() -> re.Pattern[str]:
    between = rf"(?: (?!(?:{any_of('grammar.breaks')})\b)\w+){{0,4}}"
    denial = rf"(?:{any_of('grammar.negations')})(?!\w| (?:{any_of('voices.merely')})\b)"
    return re.compile(f"{between} {denial}", re.IGNORECASE)


def pays_others(text: str) -> bool:
    """Whether whom they pay, by these words, are people of their own, and none like the reader."""
    return any(words("voices.payees").match(text, match.end()) is None for match in _ours().finditer(text))


@cache
def _ours() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of('grammar.ours')}) ", re.IGNORECASE)


def is_place_of_others(before: str) -> bool:
    """Whether what stands right before "in" and a town is somebody else's: "een bureau in Groningen"."""
    others = ending("voices.strangers", "voices.publics", "voices.makers", "voices.fairs")
    return others.search(before) is not None


def is_for_something_else(text: str, start: int) -> bool:
    """Whether what leads to an amount calls it the budget of another thing: "ons budget voor de kerstborrel"."""
    return words("voices.other_budgets").search(text[max(0, start - _REACH) : start]) is not None


def is_for_another_thing(text: str, end: int) -> bool:
    """Whether what follows an amount says that it is for something else: "80.000 voor een tweede brander"."""
    return words("voices.other_purposes").match(text[end:].lstrip(" ,")) is not None


def is_of_another_thing(text: str, start: int) -> bool:
    """Whether the subject of a clause that leads to a day is something else than the work: "de verbouwing is op"."""
    clause = CLAUSE_END.split(text[max(0, start - _REACH) : start])[-1].lstrip()
    return words("voices.other_subjects").match(clause) is not None and words("voices.selves").search(clause) is None


def begins_another_thing(text: str, start: int, end: int) -> bool:
    """Whether what begins in the clause of a day is something else than the work: "op 4 januari begint de cursus"."""
    before = CLAUSE_END.split(text[max(0, start - _REACH) : start])[-1].rpartition(", ")[2]
    behind = CLAUSE_END.split(text[end : end + _REACH])[0].partition(",")[0]
    clause = before + text[start:end] + behind
    if words("voices.second_person").search(clause):
        return False
    return words("voices.other_beginnings").search(clause) is not None


def is_history(text: str, start: int) -> bool:
    """Whether what leads to a match says that it was so once, and no word speaks to the reader."""
    return (
        words("voices.history").search(text[:start]) is not None and words("voices.second_person").search(text) is None
    )


def is_spoken(text: str, start: int) -> bool:
    """Whether a match stands within quotation marks, among the words of somebody who is quoted."""
    before = text[:start]
    opened = before.rfind('"')
    if opened < 0 or before.count('"') % 2 == 0:
        return False
    closed = text.find('"', start)
    return len(text[opened : closed if closed >= 0 else None].split()) >= _LEAST_SPOKEN


def is_beside_others(text: str, start: int, end: int) -> bool:
    """Whether the sentence of a match speaks of people with whom the work has nothing to do, and not to the reader.

    What they do themselves stays theirs, whoever wishes it: "we get three quotes, as my sister asked".
    """
    own = clause_before(text, start, _REACH).rpartition(", ")[2] + text[start:].partition(",")[0]
    if words("voices.selves").search(own) and not words("voices.strangers").search(own):
        return False
    return (
        words("voices.strangers").search(text[:start] + text[end:]) is not None
        and words("voices.second_person").search(text) is None
    )


def is_unreal(text: str, start: int) -> bool:
    """Whether a match is what they would turn down, or what may never be: "if we ever decide to"."""
    if words("voices.refuses").search(text):
        return True
    before = text[max(0, start - _REACH) : start]
    return is_conditional(text, start) and words("voices.some_day").search(before) is not None


def is_of_another_matter(clause: str) -> bool:
    """Whether what is decided there is something else than this work: "over de verhuizing"."""
    return words("voices.other_matters").search(clause) is not None
