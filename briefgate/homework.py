"""What an answer does with the homework that was asked."""

from extract.brief import Brief, Reading, SignalGroup, SignalKind, Span
from score.case import AskId
from score.rubric import FOR_NO_FACT

FIELDS_THAT_ANSWER: dict[AskId, tuple[str, ...]] = {
    AskId.BUDGET: ("budget", "budget_approved"),
    AskId.BUDGET_FLEXIBILITY: ("budget_flexible", "budget"),
    AskId.BUDGET_ROOM: ("budget",),
    AskId.DECIDER: ("sender_decides", "decider", "others_sign"),
    AskId.DECIDER_AT_TABLE: ("decider", "sender_decides", "others_sign"),
    AskId.SERVICE: ("services",),
    AskId.NEED: ("need_impact", "need"),
    AskId.START: ("start", "deadline", "urgent", "exploring"),
    AskId.DEADLINE_MOVES: ("deadline_fixed", "deadline"),
}
MEETINGS = frozenset({AskId.VISIT, AskId.CALL, AskId.MEETING})


def answered_by(reading: Reading, asked: tuple[AskId, ...]) -> tuple[AskId, ...]:
    """Which asks this answer deals with.

    An ask for a fact is dealt with when the answer states it; one for no fact
    (a visit, a call, examples), when nothing in the answer refuses it.
    """
    brief = reading.brief
    refuses = _first(brief, SignalGroup.EXCUSE) or any(sign.kind is SignalKind.NO_CALLS for sign in brief.signals)
    return tuple(
        ask
        for ask in asked
        if (ask in FOR_NO_FACT and not refuses)
        or any(_states(brief, field) for field in FIELDS_THAT_ANSWER.get(ask, ()))
    )


def excuse_in(reading: Reading) -> Span | None:
    """The words of a typical excuse (no time, not needed), or None."""
    return _first(reading.brief, SignalGroup.EXCUSE)


def mess_in(reading: Reading) -> Span | None:
    """The words that show a disorganised answer, or None."""
    return _first(reading.brief, SignalGroup.MESS)


def counter_offer_in(reading: Reading, asked: tuple[AskId, ...]) -> Span | None:
    """What is offered instead of an answer (a call, a later date), or None; a call is no counter-offer to a call."""
    offers = (sign for sign in reading.brief.signals if sign.group is SignalGroup.COUNTER_OFFER)
    wanted = MEETINGS & set(asked)
    return next((sign.span for sign in offers if not (wanted and sign.kind is SignalKind.OFFERS_CALL)), None)


def _first(brief: Brief, group: SignalGroup) -> Span | None:
    return next((sign.span for sign in brief.signals if sign.group is group), None)


def _states(brief: Brief, field: str) -> bool:
    return getattr(brief, field) not in (None, ())
