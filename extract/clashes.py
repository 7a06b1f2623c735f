"""Contradictions that a model names, as far as the mail bears them out."""

from collections.abc import Iterable

from extract.brief import Contradiction
from extract.contradictions import apart, disagree, overlap
from extract.document import Document, Vocabulary
from extract.grounding import Evidence
from extract.restated import amounts_at, days_at
from extract.schema import Clash
from extract.sentences import LONGEST
from extract.support import why_unsupported
from extract.surroundings import Place, place_of


def clashes_of(claimed: Iterable[Clash], document: Document, evidence: Evidence) -> tuple[Contradiction, ...]:
    """One contradiction a field: both quotes stand in the mail, apart, and state what can't both be so.

    Amounts and days are read from the quotes by code.
    """

    def places(quote: str) -> list[Place]:
        spans = evidence.places(quote) if len(quote) <= LONGEST else ()
        return [place_of(span, document) for span in spans]

    found: dict[str, Contradiction] = {}
    for clash in claimed:
        pairs = ((first, second) for first in places(clash.first) for second in places(clash.second))
        for first, second in pairs:
            if not overlap(first.span, second.span) and _exclude_each_other(clash.field, first, second):
                found.setdefault(clash.field, Contradiction(clash.field, first.span, second.span))
    return tuple(found.values())


def _exclude_each_other(field: str, first: Place, second: Place) -> bool:
    if field == "sender_decides":
        return _on_who_decides(first, second) or _on_who_decides(second, first)
    if field == "budget":
        amounts = [(one, other) for one in amounts_at(first) for other in amounts_at(second)]
        return bool(amounts) and all(disagree(*pair) for pair in amounts)
    days = [(one, other) for one in days_at(first) for other in days_at(second)]
    return bool(days) and all(apart(*pair) for pair in days)


def _on_who_decides(own: Place, others: Place) -> bool:
    """Whether one place lets the sender decide, and the other one somebody else alone."""

    def may_say(place: Place, *, sender_decides: bool) -> bool:
        return why_unsupported("sender_decides", sender_decides, place, Vocabulary()) is None

    others_decide = may_say(others, sender_decides=False) and not may_say(others, sender_decides=True)
    return may_say(own, sender_decides=True) and others_decide
