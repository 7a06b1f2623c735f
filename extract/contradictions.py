"""Two values for one thing, within one mail and its attachments."""

from decimal import Decimal

from extract.brief import Contradiction, Day, Money, Span
from extract.facts.budget import BudgetClaim
from extract.facts.timeline import DayClaim

_AN_EARLIER_MAIL = "quoted"
_CLEAR = 25
_MOST_COMPARED = 50
_DATED = ("start", "deadline")


def find_contradictions(budgets: list[BudgetClaim], days: list[DayClaim]) -> tuple[Contradiction, ...]:
    """Budgets that can't both be so; days on which a colleague's note and the brief differ.

    A part, a phase, or a detail within a range is no contradiction, nor is an
    earlier mail that is quoted below: what is stated later replaces it.
    """
    found = []
    if clash := _clashing_budgets(budgets):
        found.append(Contradiction("budget", *clash))
    own = [claim for claim in days if not claim.is_event]
    clashes = {purpose: _clashing_days([claim for claim in own if claim.purpose == purpose]) for purpose in _DATED}
    return (*found, *(Contradiction(purpose, *clash) for purpose, clash in clashes.items() if clash))


def _clashing_budgets(claims: list[BudgetClaim]) -> tuple[Span, Span] | None:
    whole = [claim for claim in claims if not claim.is_part and claim.sentence.passage.kind != _AN_EARLIER_MAIL]
    whole = whole[:_MOST_COMPARED]
    for index, first in enumerate(whole):
        for second in whole[index + 1 :]:
            same_passage = first.sentence.passage.id == second.sentence.passage.id
            if same_passage and (max(first.distance, second.distance) > _CLEAR or first.sentence is second.sentence):
                continue
            if _disagree(first.found.value, second.found.value) and first.found.span and second.found.span:
                return first.found.span, second.found.span
    return None


def _disagree(first: Money, second: Money) -> bool:
    if first.period is not second.period or (first.currency and second.currency and first.currency != second.currency):
        return False
    if first.vat is not second.vat and first.vat and second.vat:
        return False
    return _below(first, second) or _below(second, first)


def _below(first: Money, second: Money) -> bool:
    return first.high is not None and first.high < (second.low or Decimal(0))


def _clashing_days(claims: list[DayClaim]) -> tuple[Span, Span] | None:
    notes = [claim.found for claim in claims if claim.sentence.passage.author == "colleague"]
    own = [claim.found for claim in claims if claim.sentence.passage.author != "colleague"]
    for noted in notes[:_MOST_COMPARED]:
        for stated in own[:_MOST_COMPARED]:
            if _apart(noted.value, stated.value) and noted.span and stated.span:
                return stated.span, noted.span
    return None


def _apart(first: Day, second: Day) -> bool:
    return first.last < second.first or second.last < first.first
