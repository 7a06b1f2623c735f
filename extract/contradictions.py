"""Two values for one thing, within one mail and its attachments."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations, islice
from typing import Generic, TypeVar

from extract.brief import Brief, Contradiction, Day, Found, Money, Span
from extract.facts.authority import says_that_another_decides, says_that_they_decide
from extract.facts.budget import BudgetClaim
from extract.facts.matching import words
from extract.facts.material import Material
from extract.facts.timeline import DayClaim

T = TypeVar("T")

_AN_EARLIER_MAIL = "quoted"
_ATTACHMENT = "page"
_CLEAR = 25
_MOST_COMPARED = 50
_DATED = ("start", "deadline")


@dataclass(frozen=True, slots=True)
class _Statement(Generic[T]):
    """A value, the words that state it, and the kind of passage. `is_clear` where it stands beside its cue."""

    value: T
    span: Span
    kind: str
    is_clear: bool = True

    @property
    def source(self) -> str:
        """The note of a colleague, an attachment, or the prospect's own mail."""
        return "note" if self.span.author == "colleague" else _ATTACHMENT if self.kind == _ATTACHMENT else "mail"


def find_contradictions(
    material: Material, brief: Brief, budgets: Sequence[BudgetClaim], days: Sequence[DayClaim]
) -> tuple[Contradiction, ...]:
    """Amounts, days and words about who decides that can't both be so.

    What a reader took from the mail is set beside what rules find in it. A
    part, a phase, or a detail within a range is no contradiction, nor is an
    earlier mail that is quoted below: what is stated later replaces it. Days
    and who decides are compared between mail, attachments and a colleague's
    note; within one text the sentences explain each other.
    """
    kinds = {passage.id: passage.kind for passage in material.document.passages}
    clashes: list[tuple[str, tuple[Span, Span] | None]] = [("budget", _clashing_budgets(brief, budgets, kinds))]
    clashes += [(purpose, _clashing_days(purpose, brief, days, kinds)) for purpose in _DATED]
    clashes.append(("sender_decides", _clashing_authority(material)))
    return tuple(Contradiction(field, *spans) for field, spans in clashes if spans)


def _clashing_budgets(brief: Brief, claims: Sequence[BudgetClaim], kinds: dict[str, str]) -> tuple[Span, Span] | None:
    stated = [
        _Statement(claim.found.value, claim.found.span, claim.sentence.passage.kind, claim.distance <= _CLEAR)
        for claim in claims
        if not claim.is_part and claim.found.span
    ]
    parts = [claim.found.span for claim in claims if claim.is_part and claim.found.span]
    stated = _with_read(brief.budget, stated, parts, kinds)
    for first, second in combinations(stated[:_MOST_COMPARED], 2):
        if first.span.passage == second.span.passage and not (first.is_clear and second.is_clear):
            continue
        if not overlap(first.span, second.span) and disagree(first.value, second.value):
            return first.span, second.span
    return None


def _with_read(
    found: Found[T] | None, stated: list[_Statement[T]], parts: Iterable[Span], kinds: dict[str, str]
) -> list[_Statement[T]]:
    """The statements of today, and first among them what was read, where no rule stated it or a part at its place."""
    today = [each for each in stated if each.kind != _AN_EARLIER_MAIL]
    if found is None or found.span is None or kinds.get(found.span.passage) == _AN_EARLIER_MAIL:
        return today
    known = (*(each.span for each in stated), *parts)
    if any(overlap(found.span, span) for span in known):
        return today
    return [_Statement(found.value, found.span, kinds[found.span.passage]), *today]


def overlap(first: Span, second: Span) -> bool:
    """Whether two spans share words."""
    return first.passage == second.passage and first.start < second.end and second.start < first.end


def disagree(first: Money, second: Money) -> bool:
    """Whether one amount of a kind lies wholly below the other."""
    if first.period is not second.period or (first.currency and second.currency and first.currency != second.currency):
        return False
    if first.vat is not second.vat and first.vat and second.vat:
        return False
    return _below(first, second) or _below(second, first)


def _below(first: Money, second: Money) -> bool:
    return first.high is not None and first.high < (second.low or Decimal(0))


def _clashing_days(
    purpose: str, brief: Brief, claims: Sequence[DayClaim], kinds: dict[str, str]
) -> tuple[Span, Span] | None:
    stated = [
        _Statement(claim.found.value, claim.found.span, claim.sentence.passage.kind)
        for claim in claims
        if claim.purpose == purpose and not _is_of_something_else(claim) and claim.found.span
    ]
    others = [claim.found.span for claim in claims if claim.found.span]
    stated = _with_read(getattr(brief, purpose), stated, others, kinds)
    by_source = {source: [each for each in stated if each.source == source] for source in ("mail", _ATTACHMENT, "note")}
    for one, other in combinations(by_source.values(), 2):
        if pair := _first_apart(one[:_MOST_COMPARED], other[:_MOST_COMPARED]):
            return pair[0].span, pair[1].span
    return None


def _is_of_something_else(claim: DayClaim) -> bool:
    """Whether a day is one of a phase, or of an event that the work is for."""
    text = claim.sentence.text
    return claim.is_event or any(words(path).search(text) for path in ("budget.parts", "timeline.event"))


def _first_apart(
    one: list[_Statement[Day]], other: list[_Statement[Day]]
) -> tuple[_Statement[Day], _Statement[Day]] | None:
    """Two days that can't both be so, where no day of one text agrees with one of the other."""
    pairs = [(first, second) for first in one for second in other]
    agreed = any(not apart(first.value, second.value) for first, second in pairs)
    return None if agreed else next(iter(pairs), None)


def apart(first: Day, second: Day) -> bool:
    """Whether two days, as precise as they are, have no day in common."""
    return first.last < second.first or second.last < first.first


def _clashing_authority(material: Material) -> tuple[Span, Span] | None:
    """The sender says "I decide", and another text than their own sentence's names somebody else who does."""
    today = [
        (sentence, material.before(index))
        for index, sentence in enumerate(material.sentences)
        if sentence.passage.kind != _AN_EARLIER_MAIL
    ]
    own = (sentence for sentence, _ in today if sentence.passage.author != "colleague")
    claims = list(islice((each for each in own if says_that_they_decide(each.text)), _MOST_COMPARED))
    if not claims:
        return None
    for sentence, before in today:
        others = [claim for claim in claims if claim.passage.id != sentence.passage.id]
        if others and says_that_another_decides(sentence.text, before, material.document.sender):
            return others[0].span(), sentence.span()
    return None
