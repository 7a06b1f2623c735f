"""What to ask of a prospect: at most four things, first what could change the verdict (seed: give clients work)."""

from collections.abc import Iterable

from extract.brief import SignalKind
from score.assessment import Answer, Ask, Change, Dimension, Verdict
from score.case import AskId
from score.changes import AT_BEST, AT_WORST, COVERS_PREMIUM, as_supposed
from score.fit import fodder_signs
from score.gates import decide, open_dimensions
from score.rubric import FOR_NO_FACT, TESTS
from score.rules import Rule
from score.situation import Situation, is_near

ASKS_BY_RULE = {
    Rule.BUDGET_BELOW_OPEN: (AskId.BUDGET_ROOM,),
    Rule.BUDGET_BELOW_SILENT: (AskId.BUDGET_FLEXIBILITY,),
    Rule.BUDGET_MINIMUM_UNCLEAR: (AskId.SERVICE,),
    Rule.BUDGET_AT_MINIMUM: (AskId.SERVICE,),  # open only where the service tells whether it covers the premium
    Rule.AUTHORITY_GO_BETWEEN: (AskId.DECIDER_AT_TABLE, AskId.DECIDER),
    Rule.AUTHORITY_ACCESS_REFUSED: (AskId.DECIDER_AT_TABLE,),
    Rule.NEED_SERVICE_UNKNOWN: (AskId.SERVICE,),
    Rule.NEED_SERVICE_UNLISTED: (AskId.WRITE_UP, AskId.SERVICE),
    Rule.NEED_INCONVENIENCE: (AskId.FIGURES, AskId.NEED),
    Rule.TIMELINE_TIGHT_UNCLEAR: (AskId.DEADLINE_MOVES,),
    Rule.TIMELINE_CANNOT_BE_MET: (AskId.DEADLINE_PARTS,),
}
"""What to ask about a level that a rule gave, the better question first; a later one stands in for it."""
ASK_BY_DIMENSION = {
    Dimension.BUDGET: AskId.BUDGET,
    Dimension.AUTHORITY: AskId.DECIDER,
    Dimension.NEED: AskId.NEED,
    Dimension.TIMELINE: AskId.START,
}
BUDGET_UNSTATED = frozenset({Rule.BUDGET_APPROVED_UNSTATED, Rule.BUDGET_RETURNING_CLIENT})


def plan(situation: Situation, verdict: Verdict, changes: tuple[Change, ...]) -> tuple[Ask, ...]:
    """The asks that a reply of this verdict carries; none where the verdict asks nothing."""
    rubric = situation.rubric
    if verdict is Verdict.PURSUE:
        return _with_invitation(situation)[: rubric.asks_with_invitation]
    if verdict is Verdict.EDUCATE:
        matter = _dimensions_that_matter(situation, verdict, changes)
        return _asks(situation, [each for each in matter if each is not Dimension.BUDGET])[: rubric.asks_at_most]
    if verdict is Verdict.HOMEWORK:
        asks = _asks(situation, _dimensions_that_matter(situation, verdict, changes))
        return asks[: rubric.asks_at_most] or _the_test_itself(situation)
    return ()


def _with_invitation(situation: Situation) -> tuple[Ask, ...]:
    catalogue = situation.rubric.catalogue
    comes_to_us = AskId.VISIT in catalogue and is_near(situation.case, situation.agency)
    invitation = Ask(AskId.VISIT if comes_to_us else AskId.MEETING, Dimension.HOMEWORK)
    if situation.levels[Dimension.BUDGET].rule in BUDGET_UNSTATED and AskId.BUDGET in catalogue:
        return Ask(AskId.BUDGET, Dimension.BUDGET), invitation
    return (invitation,)


def _dimensions_that_matter(situation: Situation, verdict: Verdict, changes: tuple[Change, ...]) -> list[Dimension]:
    """Those whose answers can move the verdict: of the smallest set first, then what moves it furthest.

    Between equals stands first what the owner's catalogue names first.
    """
    first = next((change for change in changes if change.to.rank < verdict.rank), None)
    asked_first = [answer.dimension for answer in first.answers] if first else []
    weak = open_dimensions(situation)
    amount = (Dimension.BUDGET,) if _hangs_on_the_amount(situation) and Dimension.BUDGET not in weak else ()
    candidates = (*amount, *weak)
    swings = {each: _swing(situation, each, candidates) for each in candidates}
    catalogue = situation.rubric.catalogue

    def place(dimension: Dimension) -> tuple[bool, int, int]:
        ask = _ask_about(situation, dimension)
        liking = catalogue.index(ask) if ask else len(catalogue)
        return dimension not in asked_first, -swings[dimension], liking

    return sorted((each for each in candidates if swings[each]), key=place)


def _hangs_on_the_amount(situation: Situation) -> bool:
    return decide(situation).reasons[0].rule is Rule.GATE_HARD_AMOUNT_UNKNOWN


def _swing(situation: Situation, dimension: Dimension, candidates: Iterable[Dimension]) -> int:
    """How many verdicts lie between the best and the worst answer, everything else open being at its best."""
    others = [_best(situation, other) for other in candidates if other is not dimension]
    others.append(_of(AT_BEST, Dimension.HOMEWORK))
    ranks = [
        decide(situation.supposing(*as_supposed([*others, answer]))).verdict.rank
        for answer in (_best(situation, dimension), *_worst(situation, dimension))
    ]
    return max(ranks) - min(ranks)


def _is_hard(situation: Situation, dimension: Dimension) -> bool:
    """Whether the budget has a premium to cover."""
    return dimension is Dimension.BUDGET and situation.quarters(Dimension.ENJOY) == 0


def _best(situation: Situation, dimension: Dimension) -> Answer:
    return COVERS_PREMIUM if _is_hard(situation, dimension) else _of(AT_BEST, dimension)


def _worst(situation: Situation, dimension: Dimension) -> tuple[Answer, ...]:
    worst = _of(AT_WORST, dimension)
    return (worst, _of(AT_BEST, dimension)) if _is_hard(situation, dimension) else (worst,)


def _of(answers: tuple[Answer, ...], dimension: Dimension) -> Answer:
    return next(answer for answer in answers if answer.dimension is dimension)


def _asks(situation: Situation, dimensions: list[Dimension]) -> tuple[Ask, ...]:
    asks: dict[AskId, Ask] = {}
    for dimension in dimensions:
        if ask := _ask_about(situation, dimension):
            asks.setdefault(ask, Ask(ask, dimension))
    if AskId.WRITE_UP in asks:
        asks.pop(AskId.SERVICE, None)
    return tuple(asks.values())


def _ask_about(situation: Situation, dimension: Dimension) -> AskId | None:
    """The question of the catalogue for an open dimension: one that they haven't answered yet, where there is one.

    Else a fact is asked for once more, since their answer left it open; what is no fact is not.
    """
    rule = situation.levels[dimension].rule
    suited = ASKS_BY_RULE.get(rule, (ASK_BY_DIMENSION[dimension],))
    allowed = [ask for ask in suited if ask in situation.rubric.catalogue]
    answered = {ask for done in situation.case.history.homework for ask in done.answered}
    facts = [ask for ask in allowed if ask not in FOR_NO_FACT]
    return next((ask for ask in allowed if ask not in answered), facts[-1] if facts else None)


def _the_test_itself(situation: Situation) -> tuple[Ask, ...]:
    """How they react matters more than what is asked: the owner's first choice that suits, and wasn't asked before."""
    case, agency = situation.case, situation.agency
    tests = [ask for ask in situation.rubric.catalogue if ask in TESTS]
    no_calls = any(sign.kind is SignalKind.NO_CALLS for sign in fodder_signs(case))
    unsuited = {*([] if is_near(case, agency) else [AskId.VISIT]), *([AskId.CALL] if no_calls else [])}
    suited = [ask for ask in tests if ask not in unsuited]
    asked = {ask for done in case.history.homework for ask in done.asked}
    fresh = [ask for ask in suited if ask not in asked]
    return tuple(Ask(ask, Dimension.HOMEWORK) for ask in (*fresh, *suited, *tests)[:1])
