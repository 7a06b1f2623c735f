"""Levels of fit (will the team enjoy it, does it move us forward?) and of homework."""

from extract.brief import Signal, SignalGroup, SignalKind, Span
from score.agency import Again, Agency, Party
from score.assessment import Dimension, Level
from score.case import Case, Homework
from score.rubric import Rubric
from score.rules import Rule
from score.situation import brand_of, kinds_of, referrer_of

STRONG_FORWARD = (SignalKind.WELL_CONNECTED, SignalKind.REUSABLE_WORK, SignalKind.CHALLENGE)
WEAK_FORWARD = (SignalKind.REFERRAL, SignalKind.KNOWN_BRAND, SignalKind.GOOD_CAUSE, SignalKind.LASTING)


def enjoy_level(case: Case, client: Party | None) -> Level:
    """Enjoy: the owner's rating, else signs of how working together would be. No sign is unknown."""
    if case.word.enjoy is not None:
        return Level(Dimension.ENJOY, case.word.enjoy, Rule.OWNER_RATED)
    if client is not None and client.again is Again.BY_CHOICE:
        return Level(Dimension.ENJOY, 0, Rule.ENJOY_CLIENT_BY_CHOICE, params=(("client", client.name),))
    good, hard = kinds_of(case, SignalGroup.ENJOY), kinds_of(case, SignalGroup.HARD)
    if not good and not hard:
        return Level(Dimension.ENJOY, None, Rule.ENJOY_UNKNOWN)
    params = (("signs", ", ".join(hard + good)),)
    if not hard:
        return Level(Dimension.ENJOY, 4, Rule.ENJOY_GOOD_SIGNS, _sentence(case, good[0]), params)
    if len(hard) > 1:
        return Level(Dimension.ENJOY, 0, Rule.ENJOY_TWO_HARD_SIGNS, _sentence(case, hard[0]), params)
    if good:
        return Level(Dimension.ENJOY, 2, Rule.ENJOY_MIXED_SIGNS, _sentence(case, hard[0]), params)
    return Level(Dimension.ENJOY, 1, Rule.ENJOY_ONE_HARD_SIGN, _sentence(case, hard[0]), params)


def forward_level(case: Case, agency: Agency, client: Party | None) -> Level:
    """Forward: the best of what could move the owner's firm. Only the owner's rating says 0."""
    brief = case.brief
    if case.word.forward is not None:
        return Level(Dimension.FORWARD, case.word.forward, Rule.OWNER_RATED)
    if brand := brand_of(case, agency):
        span = brief.company.span if brief.company else None
        return Level(Dimension.FORWARD, 4, Rule.FORWARD_BRAND, span, (("name", brand.name),))
    if referrer := referrer_of(case, agency):
        span = brief.referred_by.span if brief.referred_by else None
        return Level(Dimension.FORWARD, 4, Rule.FORWARD_REFERRER, span, (("name", referrer.name),))
    if client is not None and client.again is Again.YES:
        return Level(Dimension.FORWARD, 4, Rule.FORWARD_CLIENT, params=(("name", client.name),))
    if brief.cause is not None:
        return Level(Dimension.FORWARD, 4, Rule.FORWARD_CAUSE, brief.cause.span, (("name", brief.cause.value),))
    for kinds, quarters, rule in (
        (STRONG_FORWARD, 4, Rule.FORWARD_SIGN),
        (WEAK_FORWARD, 2, Rule.FORWARD_WEAK_SIGN),
    ):
        if sign := next((signal for signal in brief.signals if signal.kind in kinds), None):
            return Level(Dimension.FORWARD, quarters, rule, sign.span, (("sign", sign.kind.value),))
    if brief.referred_by is not None:
        params = (("sign", SignalKind.REFERRAL.value),)
        return Level(Dimension.FORWARD, 2, Rule.FORWARD_WEAK_SIGN, brief.referred_by.span, params)
    return Level(Dimension.FORWARD, None, Rule.FORWARD_UNKNOWN)


def _sentence(case: Case, kind: SignalKind) -> Span | None:
    return next(signal for signal in case.brief.signals if signal.kind is kind).span


def fodder_signs(case: Case) -> tuple[Signal, ...]:
    """Signs that the prospect only needs another quote to fill a column."""
    return tuple(signal for signal in case.brief.signals if signal.group is SignalGroup.FODDER)


def homework_level(case: Case, rubric: Rubric) -> Level:
    """Homework: how they reacted to the last round matters more than what was asked (seed)."""
    if not case.history.homework:
        return Level(Dimension.HOMEWORK, None, Rule.HOMEWORK_NONE)
    return level_of_round(case.history.homework[-1], case, rubric)


def level_of_round(homework: Homework, case: Case, rubric: Rubric) -> Level:
    """How they reacted to one round."""
    if homework.answered_on is None:
        rule = Rule.HOMEWORK_SILENT if is_silent(homework, case, rubric) else Rule.HOMEWORK_WAITING
        return Level(Dimension.HOMEWORK, None, rule)
    if set(homework.asked) <= set(homework.answered):
        days_late = (homework.answered_on - homework.due_on).days
        if days_late > 0:
            return Level(Dimension.HOMEWORK, 2, Rule.HOMEWORK_LATE, params=(("days", str(days_late)),))
        if homework.messy is not None:
            return Level(Dimension.HOMEWORK, 2, Rule.HOMEWORK_MESSY, homework.messy)
        return Level(Dimension.HOMEWORK, 4, Rule.HOMEWORK_COMPLETE)
    if homework.counter_offer is not None:
        return Level(Dimension.HOMEWORK, 1, Rule.HOMEWORK_COUNTER_OFFER, homework.counter_offer)
    if homework.excuse is not None and not homework.answered:
        return Level(Dimension.HOMEWORK, 0, Rule.HOMEWORK_REFUSED, homework.excuse)
    return Level(Dimension.HOMEWORK, 1, Rule.HOMEWORK_PARTIAL)


def is_silent(homework: Homework, case: Case, rubric: Rubric) -> bool:
    """Whether the one reminder, too, went unanswered."""
    if homework.answered_on is not None or homework.reminded_on is None:
        return False
    return (case.today - homework.reminded_on).days > rubric.reminder_days


def is_homework_pending(case: Case, rubric: Rubric) -> bool:
    """Whether a round is out, and neither answered nor given up."""
    rounds = case.history.homework
    return bool(rounds) and rounds[-1].answered_on is None and not is_silent(rounds[-1], case, rubric)


def was_homework_due(case: Case) -> bool:
    """Whether an answer has ever come, or should have come: from then on homework counts in the score."""
    return any(done.answered_on is not None or case.today > done.due_on for done in case.history.homework)
