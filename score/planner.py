"""What to ask of a prospect: at most four things, first what could change the verdict (seed: give clients work)."""

from extract.brief import SignalKind
from score.assessment import Answer, Ask, Change, Dimension, Verdict
from score.case import AskId
from score.changes import AT_BEST, AT_WORST, COVERS_PREMIUM, as_supposed
from score.fit import fodder_signs
from score.gates import decide, open_dimensions
from score.rules import Rule
from score.situation import Situation, is_near

ASK_BY_RULE = {
    Rule.BUDGET_BELOW_OPEN: AskId.BUDGET_FLEXIBILITY,
    Rule.BUDGET_BELOW_SILENT: AskId.BUDGET_FLEXIBILITY,
    Rule.BUDGET_MINIMUM_UNCLEAR: AskId.SERVICE,
    Rule.BUDGET_AT_MINIMUM: AskId.SERVICE,  # asked about only where the service tells whether it covers the premium
    Rule.AUTHORITY_GO_BETWEEN: AskId.DECIDER_AT_TABLE,
    Rule.AUTHORITY_ACCESS_REFUSED: AskId.DECIDER_AT_TABLE,
    Rule.NEED_SERVICE_UNKNOWN: AskId.SERVICE,
    Rule.NEED_SERVICE_UNLISTED: AskId.SERVICE,
    Rule.TIMELINE_TIGHT_UNCLEAR: AskId.DEADLINE_MOVES,
    Rule.TIMELINE_CANNOT_BE_MET: AskId.DEADLINE_MOVES,
}
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
        others: list[Dimension] = [
            dimension for dimension in open_dimensions(situation) if dimension is not Dimension.BUDGET
        ]
        return _asks(situation, others)[: rubric.asks_at_most]
    if verdict is Verdict.HOMEWORK:
        asks = _asks(situation, _dimensions_that_matter(situation, verdict, changes))
        return asks[: rubric.asks_at_most] or (_the_test_itself(situation),)
    return ()


def _with_invitation(situation: Situation) -> tuple[Ask, ...]:
    meeting = AskId.VISIT if is_near(situation.case, situation.agency) else AskId.MEETING
    invitation = Ask(meeting, Dimension.HOMEWORK)
    if situation.levels[Dimension.BUDGET].rule in BUDGET_UNSTATED:
        return Ask(AskId.BUDGET, Dimension.BUDGET), invitation
    return (invitation,)


def _dimensions_that_matter(situation: Situation, verdict: Verdict, changes: tuple[Change, ...]) -> list[Dimension]:
    """Those whose answers can move the verdict: of the smallest set first, then the other open ones.

    Of one who is hard to work with the amount is asked in any case: the choice hangs on it.
    """
    first = next((change for change in changes if change.to.rank < verdict.rank), None)
    asked_first = [answer.dimension for answer in first.answers] if first else []
    weak = open_dimensions(situation)
    wanted = {Dimension.BUDGET} if _hangs_on_the_amount(situation) else set()
    candidates = (*(wanted - set(weak)), *weak)
    matter = [each for each in candidates if each in wanted or _can_move(situation, each, candidates)]
    return sorted(matter, key=lambda dimension: dimension not in asked_first)


def _hangs_on_the_amount(situation: Situation) -> bool:
    return decide(situation).reasons[0].rule is Rule.GATE_HARD_AMOUNT_UNKNOWN


def _can_move(situation: Situation, dimension: Dimension, candidates: tuple[Dimension, ...]) -> bool:
    """Whether the best and the worst answer differ in their verdict, everything else open being at its best."""
    others = [_best(situation, other) for other in candidates if other is not dimension]
    others.append(_of(AT_BEST, Dimension.HOMEWORK))
    verdicts = {
        decide(situation.supposing(*as_supposed([*others, answer]))).verdict
        for answer in (_best(situation, dimension), _of(AT_WORST, dimension))
    }
    return len(verdicts) > 1


def _best(situation: Situation, dimension: Dimension) -> Answer:
    if dimension is Dimension.BUDGET and situation.quarters(Dimension.ENJOY) == 0:
        return COVERS_PREMIUM
    return _of(AT_BEST, dimension)


def _of(answers: tuple[Answer, ...], dimension: Dimension) -> Answer:
    return next(answer for answer in answers if answer.dimension is dimension)


def _asks(situation: Situation, dimensions: list[Dimension]) -> tuple[Ask, ...]:
    asks: dict[AskId, Ask] = {}
    for dimension in dimensions:
        ask = ASK_BY_RULE.get(situation.levels[dimension].rule, ASK_BY_DIMENSION[dimension])
        asks.setdefault(ask, Ask(ask, dimension))
    return tuple(asks.values())


def _the_test_itself(situation: Situation) -> Ask:
    """How they react matters more than what is asked: a visit if near, else a call, or examples for who won't call."""
    if is_near(situation.case, situation.agency):
        return Ask(AskId.VISIT, Dimension.HOMEWORK)
    no_calls = any(sign.kind is SignalKind.NO_CALLS for sign in fodder_signs(situation.case))
    return Ask(AskId.EXAMPLES if no_calls else AskId.CALL, Dimension.HOMEWORK)
