"""Budget: which amount may be spent here, and how firm it is."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from extract.brief import Found, Money, Period
from extract.dates import find_days
from extract.document import Vocabulary
from extract.facts.beside_amounts import (
    completed,
    is_for_a_service,
    is_for_a_service_behind,
    is_given_to_another,
    runs_on,
    stands_alone,
)
from extract.facts.matching import (
    affirmed,
    clause_before,
    clause_marks,
    corrects,
    first_affirmed,
    is_conditional,
    led_by_ours,
    owned,
    words,
)
from extract.facts.material import Material, is_answer
from extract.facts.need import mentions
from extract.facts.voices import (
    is_for_another_thing,
    is_for_something_else,
    is_of_strangers,
)
from extract.money import MoneyMatch, find_money
from extract.rules.languages import LANGUAGES
from extract.sentences import Sentence

_REACH = {"currency": 140, "scaled": 70, "bare": 30}
_HEADING = 45
_OTHER_REACH, _CLEARLY = 30, 8
_FROM_HEADING = 20
_ANSWERED_WITHIN = 60
_A_PRICE_LIST = 8
_PART_REACH = 45
_SUBJECT_REACH = 120
_CLAUSE_END = re.compile(r"[;!?]|\.\s")
_CLAUSE_COSTS = 25
_LEAST = 100
_OF_TIME = (Period.HOUR, Period.DAY)
"""A rate may be less than the least that is spent on a project, or on a month or a year of work."""
_LEAST_OF_A_WISH = 500
_MOST_OF_A_PROJECT = 5_000_000
_NOUN = re.compile(r"[A-ZÄÖÜ][a-zäöüß-]{3,}(?![\w:])")
"""A number right before a word with a capital counts what that names: "90.000 Hörer"."""
_AT_THE_BEGINNING = 12
_A_BOUND_ALONE = 70
_MOST_OF_A_WISH = 1_000_000
_DIRECTED = 6
"""How near a cue the service is to which words behind an amount give it."""


@dataclass(frozen=True, slots=True)
class BudgetClaim:
    """An amount that a sentence calls the budget.

    `is_part` where it is one of a phase, an extra, or a share, `is_share` where
    it is no more than that; `is_total` where it is all of it; `corrects` where
    it is meant instead of an earlier one.
    """

    found: Found[Money]
    sentence: Sentence
    is_part: bool
    distance: int
    corrects: bool = False
    is_total: bool = False
    is_share: bool = False


def budget_claims(material: Material) -> list[BudgetClaim]:
    """Every amount that is said to be the budget, in the order in which sentences count.

    A price list says nothing, and what is corrected further down counts no more.
    Nor does a grant or a loan, of which another sentence says how much is for the work.
    """
    claims: list[BudgetClaim] = []
    for index, sentence in enumerate(material.sentences):
        if words("voices.unfunded").search(sentence.text):
            claims = []
        matches = [] if index in material.apart else find_money(sentence.text)
        if 0 < len(matches) <= _A_PRICE_LIST and not words("budget.imagined").search(sentence.text):
            before = material.before(index)
            is_headed = _is_heading(before)
            speaks_of_it = words("budget.cues").search(f"{before} {sentence.text}") is not None
            for match in matches:
                corrected = speaks_of_it and corrects(sentence.text, match.start)
                behind = material.following(index)
                claim = _claim(
                    material.vocabulary, sentence, behind, matches, match, cued_before=is_headed, corrected=corrected
                )
                if claim is not None and corrected and not claim.is_part:
                    claims = [each for each in claims if each.sentence.passage.id != sentence.passage.id]
                if claim is not None:
                    claims.append(claim)
    spent = [claim for claim in claims if not _is_a_source(claim, material)]
    spent = spent or (_of_wishes(material) if claims else [])
    if any(_is_of_the_work(claim, material) for claim in spent):
        claims = spent
    return _with_subject(claims or _of_wishes(material) or _only_amount(material), material) or _of_subject(material)


def _with_subject(claims: list[BudgetClaim], material: Material) -> list[BudgetClaim]:
    """The claims, and before them those of a new mail's subject that none of them repeats."""
    ahead = []
    for line in material.subject if material.opens_a_thread else ():
        matches = find_money(line.text)
        claimed = (
            _claim(material.vocabulary, line, None, matches, match, cued_before=False, corrected=False)
            for match in matches
        )
        ahead += [claim for claim in claimed if claim and not any(_shares_an_end(claim, other) for other in claims)]
    return ahead + claims


def _shares_an_end(claim: BudgetClaim, other: BudgetClaim) -> bool:
    """Whether two claims may speak of one amount: an end of one is an end of the other."""
    ends = {claim.found.value.low, claim.found.value.high} - {None}
    return not ends.isdisjoint((other.found.value.low, other.found.value.high))


def _is_a_source(claim: BudgetClaim, material: Material) -> bool:
    """Whether an amount is one that somebody gave, and its sentence doesn't say that it was given for this work."""
    return words("budget.granted").search(claim.sentence.text) is not None and not _is_of_the_work(claim, material)


def _is_of_the_work(claim: BudgetClaim, material: Material) -> bool:
    text = claim.sentence.text
    named = mentions(material.vocabulary.services, text)
    return bool(named) or claim.is_share or words("budget.for_the_work").search(text) is not None


def find_budget(claims: Sequence[BudgetClaim]) -> Found[Money] | None:
    """The budget: a whole one before a part of one; the clearest within the first passage that states one."""
    whole = [claim for claim in claims if not claim.is_part] or [claim for claim in claims if claim.is_share]
    if not whole:
        return None
    first = whole[0].sentence.passage.id
    return min((claim for claim in whole if claim.sentence.passage.id == first), key=_clarity).found


def _clarity(claim: BudgetClaim) -> tuple[bool, bool, int]:
    money = claim.found.value
    return not claim.is_total, money.low is None and money.high is None, claim.distance


def _is_heading(before: str) -> bool:
    before = before.strip()
    short = len(before) <= _HEADING or before.endswith(("?", ":"))
    return short and not find_money(before) and words("budget.cues").search(before) is not None


def _claim(
    vocabulary: Vocabulary,
    sentence: Sentence,
    behind: Sentence | None,
    matches: Sequence[MoneyMatch],
    match: MoneyMatch,
    *,
    cued_before: bool,
    corrected: bool,
) -> BudgetClaim | None:
    text = sentence.text
    if any(other is not match and runs_on(text, match, other) for other in matches):
        return None
    if is_counted(text, match) or _is_a_guess(text, match) or _is_no_project(match):
        return None
    if is_for_something_else(text, match.start) or is_given_to_another(text, match, vocabulary):
        return None
    if words("budget.other_amounts").match(text[match.end :].lstrip(" ,")):
        return None
    distance = _nearest(words("budget.cues"), text, match)
    if corrected or (distance is None and cued_before and match.start <= _ANSWERED_WITHIN):
        distance = min(_FROM_HEADING, distance or _FROM_HEADING)
    if is_for_a_service_behind(text, match, vocabulary):
        distance = min(_DIRECTED, distance or _DIRECTED)
    if distance is None or distance > _REACH[match.marking]:
        return None
    other = _nearest(words("budget.other_amounts"), text, match)
    if (other is not None and other <= distance) or _is_said_of_another(text, match):
        return None
    before, after = text[max(0, match.start - _PART_REACH) : match.start], text[match.end : match.end + _PART_REACH]
    led = _CLAUSE_END.split(before)[-1]
    around = led + text[match.start : match.end] + words("budget.of_which").split(_CLAUSE_END.split(after)[0])[0]
    beside = before.rpartition(",")[2] + text[match.start : match.end] + after.partition(",")[0]
    is_total = words("budget.totals").search(beside) is not None
    is_phase = words("budget.parts").search(around) is not None
    is_share = words("budget.of_which").search(led) is not None and not is_total
    return BudgetClaim(
        completed(Found(match.money, sentence.span()), sentence, behind),
        sentence,
        is_part=(is_phase or is_share) and not is_total,
        distance=distance,
        is_total=is_total,
        is_share=is_share and not is_phase,
        corrects=corrected,
    )


def _is_said_of_another(text: str, match: MoneyMatch) -> bool:
    """Whether what a clause is about, at its beginning, is something else: "the fine can go up to €50,000"."""
    clause = clause_before(text, match.start, _SUBJECT_REACH).rpartition(", ")[2].lstrip()
    return _other_subject().match(clause) is not None


@cache
def _other_subject() -> re.Pattern[str]:
    return re.compile(rf"{owned()}(?:{words('budget.other_amounts').pattern})", re.IGNORECASE)


def _of_the_matter(material: Material) -> Iterator[tuple[int, Sentence]]:
    """The sentences, with their indexes, whose amount may be for the work though no word calls it a budget.

    They are the prospect's, not set apart, and behind the last that says that nothing is set aside for the work.
    """
    unfunded = [index for index, each in enumerate(material.sentences) if words("voices.unfunded").search(each.text)]
    for index in range(unfunded[-1] + 1 if unfunded else 0, len(material.sentences)):
        sentence = material.sentences[index]
        if sentence.passage.author != "colleague" and index not in material.apart:
            yield index, sentence


def _of_wishes(material: Material) -> list[BudgetClaim]:
    """The one amount of a sentence that asks for the work, is for it, begins right behind such a one, or bounds it.

    "A website for €20,000"; "£5,000 will go towards it"; "We need a film. 9,000 euros, all in."; "Max 20k ex VAT."
    """
    claims = []
    for index, sentence in _of_the_matter(material):
        text, matches = sentence.text, find_money(sentence.text)
        if len(matches) != 1 or not _may_be_for_the_work(text, matches[0], material.vocabulary):
            continue
        before = material.before(index)
        wished = text if matches[0].start > _AT_THE_BEGINNING else f"{before} {text}"
        is_wished = words("need.wish").search(wished) or words("budget.for_the_work").search(text)
        is_net = matches[0].money.vat is not None and _knows_the_others(material.document.language)
        is_alone = is_net or _only_bounds(text, matches[0]) or stands_alone(text, matches[0], before)
        if is_wished or is_alone or is_for_a_service(text, material.vocabulary):
            found = completed(Found(matches[0].money, sentence.span()), sentence, material.following(index))
            claims.append(BudgetClaim(found, sentence, is_part=False, distance=_REACH["currency"]))
    return claims


def _only_amount(material: Material) -> list[BudgetClaim]:
    """The one amount of a mail that asks for work, where its language knows what else an amount may be."""
    if not _knows_the_others(material.document.language):
        return []
    kinds = ("need.wish", "need.request", "need.inconvenience")
    if not any(words(kind).search(sentence.text) for sentence in material.own_sentences for kind in kinds):
        return []
    found = [
        (sentence, match)
        for _index, sentence in _of_the_matter(material)
        for match in find_money(sentence.text)
        if match.marking != "bare"
    ]
    left = found if len(found) == 1 else [each for each in found if not _is_plainly_another(*each)]
    if len(left) != 1:
        return []
    sentence, match = left[0]
    most = match.money.high or match.money.low
    if not _may_be_for_the_work(sentence.text, match, material.vocabulary) or most is None or most > _MOST_OF_A_WISH:
        return []
    if sentence.text.rstrip().endswith("?"):
        return []
    return [BudgetClaim(Found(match.money, sentence.span()), sentence, is_part=False, distance=_REACH["currency"])]


def _is_plainly_another(sentence: Sentence, match: MoneyMatch) -> bool:
    """Whether an amount is no budget whatever stands around it: an hour's, a ticket's, turnover, an old price."""
    by_time = match.money.period in _OF_TIME
    return by_time or _is_no_project(match) or words("budget.other_amounts").search(sentence.text) is not None


def _of_subject(material: Material) -> list[BudgetClaim]:
    """The one amount of a subject line, where the mail itself states none: "€2,000 a month to be seen"."""
    claims = []
    for line in material.subject:
        matches = () if is_answer(line.text) else find_money(line.text)
        if len(matches) != 1 or led_by_ours().search(line.text[: matches[0].start]) or _is_no_project(matches[0]):
            continue
        if _may_be_for_the_work(line.text, matches[0], material.vocabulary):
            found = Found(matches[0].money, line.span())
            claims.append(BudgetClaim(found, line, is_part=False, distance=_REACH["currency"]))
    return claims


@cache
def _knows_the_others(language: str | None) -> bool:
    return any(each.code == language and each.budget.knows_the_others for each in LANGUAGES)


def _only_bounds(text: str, match: MoneyMatch) -> bool:
    """Whether a short sentence says little more than how much at most, or with what VAT."""
    money = match.money
    return len(text.strip()) <= _A_BOUND_ALONE and (money.vat is not None or money.low is None)


def _may_be_for_the_work(text: str, match: MoneyMatch, vocabulary: Vocabulary) -> bool:
    too_small = (match.money.high or _LEAST_OF_A_WISH) < _LEAST_OF_A_WISH
    is_bare = match.marking == "bare" and match.money.vat is None and match.money.period is Period.PROJECT
    if is_bare or too_small or is_counted(text, match) or is_given_to_another(text, match, vocabulary):
        return False
    if is_of_strangers(text, match.start, match.end):
        return False
    kinds = ("other_amounts", "imagined", "parts", "equity", "exposure", "nothing")
    return not any(words(f"budget.{kind}").search(text) for kind in kinds)


def _is_a_guess(text: str, match: MoneyMatch) -> bool:
    """Whether somebody who can't know what it costs asks whether it would be this much: "no idea, €2,000?"."""
    return text[match.end :].lstrip().startswith("?") and words("budget.first_time").search(text) is not None


def _is_no_project(match: MoneyMatch) -> bool:
    """Whether an amount is a ticket's price, a count ("the 132 steps"), or more than any project of ours costs."""
    money = match.money
    least = _LEAST_OF_A_WISH if match.marking == "bare" else 0 if money.period in _OF_TIME else _LEAST
    return (money.low or 0) > _MOST_OF_A_PROJECT or (money.high or money.low or least) < least


def is_counted(text: str, match: MoneyMatch) -> bool:
    """Whether a number without a currency counts people or things: "40k visitors"."""
    behind = text[match.end :].lstrip()
    if match.marking == "bare" and _NOUN.match(behind):
        return True
    return match.marking != "currency" and words("budget.counted").match(behind) is not None


def is_something_else(text: str, match: MoneyMatch) -> bool:
    """Whether the words nearest to an amount say that it is turnover, an old price, or the like."""
    other, cue = _nearest(words("budget.other_amounts"), text, match), _nearest(words("budget.cues"), text, match)
    return other is not None and other <= _OTHER_REACH and (cue is None or other + _CLEARLY < cue)


def _nearest(pattern: re.Pattern[str], text: str, match: MoneyMatch) -> int | None:
    """Code points between an amount and the nearest cue; a cue behind a clause's end counts as farther."""
    best: int | None = None
    for cue in pattern.finditer(text):
        if cue.end() <= match.start:
            between = text[cue.end() : match.start]
        elif cue.start() >= match.end:
            between = text[match.end : cue.start()] + "   "
        else:
            between = ""
        distance = len(between) + _CLAUSE_COSTS * len(clause_marks().findall(between))
        best = distance if best is None else min(best, distance)
    return best


def find_flexible(material: Material) -> Found[bool] | None:
    """Whether more can be spent, where the mail speaks of money at all."""
    for index, sentence in enumerate(material.sentences):
        text = sentence.text
        if not find_money(text) and not words("budget.cues").search(text) and _is_dated(text, material):
            continue
        context = text + " " + material.before(index)
        if not find_money(context) and not words("budget.cues").search(context):
            continue
        if first_affirmed(words("budget.fixed"), text):
            return Found(value=False, span=sentence.span())
        if first_affirmed(words("budget.flexible"), text):
            return Found(value=True, span=sentence.span())
    return None


def _is_dated(text: str, material: Material) -> bool:
    """Whether a sentence names a day: where it says nothing of money, what is fixed there is the day."""
    return bool(find_days(text, material.document.language, material.document.sent_on))


def find_approved(material: Material) -> Found[bool] | None:
    """Whether the budget has been approved; "once it is approved" says that it has not."""
    if any(words("voices.unfunded").search(sentence.text) for sentence in material.sentences):
        return None
    for index, sentence in enumerate(material.sentences):
        text = sentence.text
        if index in material.apart or any(is_for_another_thing(text, match.end) for match in find_money(text)):
            continue
        if words("budget.not_approved").search(text):
            return Found(value=False, span=sentence.span())
        for match in affirmed(words("budget.approved"), text):
            conditional = is_conditional(text, match.start())
            if not text.rstrip().endswith("?") and not (conditional and words("budget.more").search(text)):
                return Found(value=not conditional, span=sentence.span())
    return None
