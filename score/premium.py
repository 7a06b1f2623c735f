"""What a slow, messy or hard client adds to the price (seed). For the owner only, never in a draft."""

from score.assessment import Reason
from score.rules import Rule
from score.situation import Situation


def premium(situation: Situation) -> tuple[int, tuple[Reason, ...]]:
    """The premium in percent, and a reason for each part of it."""
    rubric, case = situation.rubric, situation.case
    parts: list[tuple[int, Reason]] = []
    if rubric.premium_base:
        parts.append((rubric.premium_base, Reason(Rule.PREMIUM_BASE, params=_percent(rubric.premium_base))))
    rounds = case.history.homework
    if any(done.answered_on is not None and done.answered_on > done.due_on for done in rounds):
        parts.append((rubric.premium_late, Reason(Rule.PREMIUM_LATE, params=_percent(rubric.premium_late))))
    if messy := next((done.messy for done in rounds if done.messy is not None), None):
        reason = Reason(Rule.PREMIUM_MESSY, None, messy, _percent(rubric.premium_messy))
        parts.append((rubric.premium_messy, reason))
    for choice in case.word.choices:
        if choice.premium:
            params = (*_percent(choice.premium), ("by", choice.by))
            parts.append((choice.premium, Reason(Rule.PREMIUM_CHOSEN, params=params)))
    return sum(percent for percent, _ in parts), tuple(reason for _, reason in parts)


def _percent(percent: int) -> tuple[tuple[str, str], ...]:
    return (("percent", str(percent)),)
