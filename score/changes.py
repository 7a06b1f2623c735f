"""What would change a verdict: the smallest sets of answers that move it, found by deciding again."""

from collections.abc import Iterable, Iterator
from itertools import combinations

from score.assessment import Answer, Change, Dimension, Level, Verdict
from score.case import Gate
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
    Rule.GATE_EXCLUDED_BUSINESS,
    Rule.GATE_EXCLUDED_MENTION,
    Rule.GATE_BUDGET_CHOICE,
    Rule.GATE_HARD_CHOICE,
    Rule.GATE_ROUNDS_SPENT,
)
SIZE_WORTH_A_SEARCH = 5
"""Larger sets are looked for only where no smaller one moves the verdict at all."""


def changes(situation: Situation) -> tuple[Change, ...]:
    """The smallest sets of answers that move the verdict up, then those that move it down.

    Each set moves the verdict and no part of it does. A set is at most one
    answer a dimension; gates that a person settles count as answers too. What
    is good news may move a verdict down, too: once two contradicting values
    are settled, questions may be left.
    """
    verdict = decide(situation).verdict
    better = [] if verdict is Verdict.PURSUE else _flips(situation, verdict, tuple(_best_answers(situation)))
    worse = _flips(situation, verdict, tuple(_that_differ(situation, AT_WORST)))
    up = [change for change in better if change.to.rank < verdict.rank]
    down = [change for change in (*better, *worse) if change.to.rank > verdict.rank]
    return (*_smallest(up), *_smallest(down))


def _best_answers(situation: Situation) -> Iterator[Answer]:
    if situation.quarters(Dimension.ENJOY) == 0 and not situation.has_chosen(Gate.ENJOY):
        yield COVERS_PREMIUM
    yield from _that_differ(situation, AT_BEST)
    for rule in SETTLED_BY_A_PERSON:
        if _stands_in_the_way(rule, situation):
            yield Answer(None, None, rule)


def _stands_in_the_way(rule: Rule, situation: Situation) -> bool:
    """Whether a gate decides once a person settled all others: as things are, or were every answer a good one."""
    others = frozenset(SETTLED_BY_A_PERSON) - {rule}
    at_best, _ = as_supposed(AT_BEST)
    decisions = (decide(situation.supposing(levels, others)) for levels in ({}, at_best))
    return any(rule in {reason.rule for reason in decision.reasons} for decision in decisions)


def _that_differ(situation: Situation, answers: Iterable[Answer]) -> Iterator[Answer]:
    """Those that say something else than what is known; of homework only where some was asked or is to be."""
    asked = bool(situation.case.history.homework) or decide(situation).verdict is Verdict.HOMEWORK
    for answer in answers:
        if answer.dimension is Dimension.HOMEWORK and not asked:
            continue
        if answer.dimension is not None and situation.quarters(answer.dimension) != answer.quarters:
            yield answer


def _flips(situation: Situation, verdict: Verdict, answers: tuple[Answer, ...]) -> list[Change]:
    """The sets that move the verdict, no part of which does."""
    flips: list[Change] = []
    for size in range(1, len(answers) + 1):
        if flips and size > SIZE_WORTH_A_SEARCH:
            break
        smaller = [set(change.answers) for change in flips]
        for chosen in combinations(answers, size):
            dimensions = [answer.dimension for answer in chosen if answer.dimension is not None]
            if len(set(dimensions)) < len(dimensions) or any(part <= set(chosen) for part in smaller):
                continue
            to = decide(situation.supposing(*as_supposed(chosen))).verdict
            if to is not verdict:
                flips.append(Change(to, chosen))
    return flips


def _smallest(found: list[Change]) -> list[Change]:
    return [change for change in found if len(change.answers) == min(len(other.answers) for other in found)]


def as_supposed(answers: Iterable[Answer]) -> tuple[dict[Dimension, Level], frozenset[Rule]]:
    """Answers as the levels and settled gates that `Situation.supposing` takes."""
    answers = tuple(answers)
    levels = {
        answer.dimension: Level(answer.dimension, answer.quarters, answer.rule)
        for answer in answers
        if answer.dimension is not None
    }
    return levels, frozenset(answer.rule for answer in answers if answer.dimension is None)
