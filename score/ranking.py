"""The score. It only ranks: the gates decide. Exact fractions, rounded once, at output."""

from dataclasses import dataclass
from fractions import Fraction

from score.assessment import BANT, Dimension, Level
from score.rubric import Rubric

FIT = (Dimension.ENJOY, Dimension.FORWARD)


@dataclass(frozen=True, slots=True)
class Score:
    """0 to 100: as it stands, and with every unknown at 0 and at 1."""

    value: Fraction
    low: Fraction
    high: Fraction


def score(levels: dict[Dimension, Level], rubric: Rubric, *, homework_was_due: bool) -> Score:
    """The weighted means of the levels. Revealing any unknown level never leaves `low` to `high`."""
    weights = rubric.weights_with_homework if homework_was_due else rubric.weights
    known, unknown = _share(levels, BANT, weights.bant)
    for dimensions, weight in ((FIT, weights.fit), ((Dimension.HOMEWORK,), weights.homework)):
        more_known, more_unknown = _share(levels, dimensions, weight)
        known, unknown = known + more_known, unknown + more_unknown
    return Score(known + unknown * rubric.unknown_counts_as, known, known + unknown)


def _share(
    levels: dict[Dimension, Level], dimensions: tuple[Dimension, ...], weight: Fraction
) -> tuple[Fraction, Fraction]:
    """What the known levels add to the score, and what the unknown ones would at 1."""
    quarters = [levels[dimension].quarters for dimension in dimensions]
    whole = 4 * len(quarters)
    known = sum(quarter for quarter in quarters if quarter is not None)
    unknown = 4 * sum(quarter is None for quarter in quarters)
    return 100 * weight * Fraction(known, whole), 100 * weight * Fraction(unknown, whole)
