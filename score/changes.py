"""What would change a verdict: the smallest sets of answers that move it, found by deciding again."""

from collections.abc import Iterable, Iterator
from itertools import combinations

from score.assessment import Answer, Change, Dimension, Level, Verdict
from score.gates import decide
from score.rules import Rule
from score.situation import Situation

AT_BEST = (
    Answer(Dimension.BUDGET, 4, Rule.BUDGET_AT_MINIMUM),
    Answer(Dimension.AUTHORITY, 4, Rule.AUTHORITY_SENDER_DECIDES),
    Answer(Dimension.NEED, 4, Rule.NEED_BLOCKING),
    Answer(Dimension.TIMELINE, 4, Rule.TIMELINE_SOON),
    Answer(Dimension.ENJOY, 4, Rule.ENJOY_GOOD_SIGNS),
    Answer(Dimension.FORWARD, 4, Rule.FORWARD_SIGN),
    Answer(Dimension.HOMEWORK, 4, Rule.HOMEWORK_COMPLETE),
)
AT_WORST = (
    Answer(Dimension.BUDGET, 0, Rule.BUDGET_FIXED_BELOW),
    Answer(Dimension.AUTHORITY, 0, Rule.AUTHORITY_ACCESS_REFUSED),
    Answer(Dimension.NEED, 0, Rule.NEED_NOT_OFFERED),
    Answer(Dimension.TIMELINE, 1, Rule.TIMELINE_LATER),
    Answer(Dimension.ENJOY, 0, Rule.ENJOY_TWO_HARD_SIGNS),
    Answer(Dimension.FORWARD, 0, Rule.OWNER_RATED),
    Answer(Dimension.HOMEWORK, 0, Rule.HOMEWORK_REFUSED),
)
COVERS_PREMIUM = Answer(Dimension.BUDGET, 4, Rule.BUDGET_COVERS_PREMIUM)
SETTLED_BY_A_PERSON = (
    Rule.GATE_SCREENED,
    Rule.GATE_NO_BRIEF,
    Rule.GATE_INSTRUCTIONS,
    Rule.GATE_CONTRADICTION,
    Rule.GATE_UNREAD_ATTACHMENT,
    Rule.GATE_CLIENT_NEVER_AGAIN,
    Rule.GATE_EXCLUDED_MENTION,
    Rule.GATE_BUDGET_CHOICE,
    Rule.GATE_HARD_CHOICE,
    Rule.GATE_ROUNDS_SPENT,
)


def changes(situation: Situation) -> tuple[Change, ...]:
    """The smallest sets of answers that move the verdict up, then those that move it down.

    Each set moves the verdict and no part of it does. A set is at most one
    answer a dimension; gates that a person settles count as answers too.
    """
    verdict = decide(situation).verdict
    best = () if verdict is Verdict.PURSUE else tuple(_best_answers(situation))
    up = _smallest(situation, verdict, best, upward=True)
    down = _smallest(situation, verdict, tuple(_that_differ(situation, AT_WORST)), upward=False)
    return up + down


def _best_answers(situation: Situation) -> Iterator[Answer]:
    if situation.quarters(Dimension.ENJOY) == 0:
        yield COVERS_PREMIUM
    yield from _that_differ(situation, AT_BEST)
    for rule in SETTLED_BY_A_PERSON:
        if decide(situation.supposing({}, frozenset(SETTLED_BY_A_PERSON) - {rule})).reasons[0].rule is rule:
            yield Answer(None, None, rule)


def _that_differ(situation: Situation, answers: Iterable[Answer]) -> Iterator[Answer]:
    for answer in answers:
        if answer.dimension is Dimension.HOMEWORK and not _has_homework(situation):
            continue
        if answer.dimension is not None and situation.quarters(answer.dimension) != answer.quarters:
            yield answer


def _has_homework(situation: Situation) -> bool:
    return bool(situation.case.history.homework) or decide(situation).verdict is Verdict.HOMEWORK


def _smallest(
    situation: Situation, verdict: Verdict, answers: tuple[Answer, ...], *, upward: bool
) -> tuple[Change, ...]:
    flipping: list[frozenset[Answer]] = []
    for size in range(1, min(len(answers), 5) + 1):
        found: list[Change] = []
        for chosen in combinations(answers, size):
            dimensions = [answer.dimension for answer in chosen if answer.dimension is not None]
            if len(set(dimensions)) < len(dimensions) or any(part <= set(chosen) for part in flipping):
                continue
            to = decide(situation.supposing(*as_supposed(chosen))).verdict
            if to is verdict:
                continue
            flipping.append(frozenset(chosen))
            if (to.rank < verdict.rank) is upward:
                found.append(Change(to, chosen))
        if found:
            return tuple(found)
    return ()


def as_supposed(answers: Iterable[Answer]) -> tuple[dict[Dimension, Level], frozenset[Rule]]:
    """Answers as the levels and settled gates that `Situation.supposing` takes."""
    answers = tuple(answers)
    levels = {
        answer.dimension: Level(answer.dimension, answer.quarters, answer.rule)
        for answer in answers
        if answer.dimension is not None
    }
    return levels, frozenset(answer.rule for answer in answers if answer.dimension is None)
