"""What told won leads from lost ones, and the weights that this speaks for.

The method is one that an owner can check: a part of the score weighs as much
as won leads stood higher in it, on the average, than those that were not won.
How far chance reaches is found by drawing leads again and again from those
that there are (the bootstrap), with a fixed seed: the same outcomes give the
same figures.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import fsum, sqrt
from random import Random
from statistics import NormalDist, fmean, quantiles, variance

from briefgate.calibration.outcomes import LEAST, Ended
from score.assessment import BANT, Dimension
from score.ranking import FIT
from score.rubric import Rubric, Weights

REDRAWN = 1_000
_SEED = 30
_Z = NormalDist().inv_cdf(0.975)
_PARTS = {"bant": BANT, "fit": FIT, "homework": (Dimension.HOMEWORK,)}
_HUNDREDTHS = 100
_FORTIETHS = 40
"""The first and the last of 39 cuts between 40 equal parts lie at 2.5% and 97.5%."""

Interval = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """How many outcomes are still to come of either kind."""

    won: int
    lost: int

    def __bool__(self) -> bool:
        return bool(self.won or self.lost)


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """How much higher won leads stood in one dimension, with its 95% interval (Welch); levels lie in 0..1."""

    dimension: Dimension
    won: float
    lost: float
    interval: Interval

    @property
    def value(self) -> float:
        """Won less lost."""
        return self.won - self.lost

    @property
    def may_be_chance(self) -> bool:
        """Whether the interval holds 0."""
        low, high = self.interval
        return low <= 0 <= high


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """Weights that the outcomes speak for, in hundredths, beside those of today, with their 95% intervals.

    `key` is that of [rubric]. Without `weights`, either outcomes are
    `missing`, or won leads stood no higher in any part.
    """

    key: str
    now: dict[str, Fraction]
    missing: Missing
    weights: dict[str, Fraction] | None = None
    intervals: dict[str, Interval] | None = None

    @property
    def supports_now(self) -> bool:
        """Whether the weights of today lie within all intervals."""
        intervals = self.intervals or {}
        return bool(intervals) and all(low <= self.now[part] <= high for part, (low, high) in intervals.items())


def missing_of(leads: Iterable[Ended]) -> Missing:
    """What is still to come before won leads can be compared with the others: a mean is a claim too."""
    won, lost = _sides(leads)
    return Missing(won=max(0, LEAST - len(won)), lost=max(0, LEAST - len(lost)))


def differences(leads: Iterable[Ended], rubric: Rubric) -> list[Difference]:
    """Every dimension, the most telling first; none while outcomes are missing. An unknown counts as in the score."""
    won, lost = _sides(leads)
    if missing_of((*won, *lost)):
        return []
    found = []
    for dimension in Dimension:
        of_won = sorted(_mean(lead, (dimension,), rubric) for lead in won)
        of_lost = sorted(_mean(lead, (dimension,), rubric) for lead in lost)
        middle = fmean(of_won) - fmean(of_lost)
        reach = _Z * sqrt(variance(of_won) / len(of_won) + variance(of_lost) / len(of_lost))
        found.append(
            Difference(
                dimension=dimension,
                won=fmean(of_won),
                lost=fmean(of_lost),
                interval=(middle - reach, middle + reach),
            )
        )
    return sorted(found, key=lambda each: -abs(each.value))


def suggestions(leads: Sequence[Ended], rubric: Rubric) -> tuple[Suggestion, Suggestion]:
    """Weights for all leads, and those for leads whose homework was due, from such leads alone."""
    due = [lead for lead in leads if lead.homework_was_due]
    return (
        _suggested("weights", leads, rubric.weights, ("bant", "fit"), rubric),
        _suggested("weights_with_homework", due, rubric.weights_with_homework, ("bant", "fit", "homework"), rubric),
    )


def _suggested(
    key: str, leads: Sequence[Ended], weights: Weights, parts: tuple[str, ...], rubric: Rubric
) -> Suggestion:
    now = {part: Fraction(getattr(weights, part)) for part in parts}
    missing = missing_of(leads)
    won, lost = (
        sorted(tuple(_mean(lead, _PARTS[part], rubric) for part in parts) for lead in side) for side in _sides(leads)
    )
    found = None if missing else _weights(won, lost)
    if found is None:
        return Suggestion(key=key, now=now, missing=missing)
    return Suggestion(
        key=key,
        now=now,
        missing=missing,
        weights=dict(zip(parts, _in_hundredths(found), strict=True)),
        intervals=dict(zip(parts, _intervals(won, lost), strict=True)),
    )


def _sides(leads: Iterable[Ended]) -> tuple[list[Ended], list[Ended]]:
    leads = list(leads)
    return [lead for lead in leads if lead.won], [lead for lead in leads if not lead.won]


def _mean(lead: Ended, dimensions: Sequence[Dimension], rubric: Rubric) -> float:
    quarters = [lead.levels[dimension] for dimension in dimensions]
    unknown = float(rubric.unknown_counts_as)
    return fmean(unknown if quarter is None else quarter / 4 for quarter in quarters)


def _weights(won: Sequence[Sequence[float]], lost: Sequence[Sequence[float]]) -> list[float] | None:
    """Each part's share of all by which won leads stood higher; None where they stood higher in nothing."""
    higher = [
        max(0.0, fmean(mine) - fmean(theirs))
        for mine, theirs in zip(zip(*won, strict=True), zip(*lost, strict=True), strict=True)
    ]
    total = fsum(higher)
    return [part / total for part in higher] if total else None


def _intervals(won: Sequence[Sequence[float]], lost: Sequence[Sequence[float]]) -> list[Interval]:
    """Where the middle 95% of the weights lie when leads are drawn again; a draw without any weights says all."""
    random = Random(_SEED)  # noqa: S311 - no secret: the same draws each time are what is wanted
    drawn: list[list[float]] = [[] for _ in won[0]]
    for _ in range(REDRAWN):
        found = _weights(random.choices(won, k=len(won)), random.choices(lost, k=len(lost)))
        for number, weights in enumerate(drawn):
            weights.extend((0.0, 1.0) if found is None else (found[number], found[number]))
    cuts = [quantiles(weights, n=_FORTIETHS, method="inclusive") for weights in drawn]
    return [(each[0], each[-1]) for each in cuts]


def _in_hundredths(weights: Sequence[float]) -> list[Fraction]:
    """Rounded so that they still sum to 1: what rounding down leaves goes to those that lost most by it."""
    exact = [weight * _HUNDREDTHS for weight in weights]
    whole = [int(each) for each in exact]
    by_loss = sorted(range(len(exact)), key=lambda number: whole[number] - exact[number])
    for number in by_loss[: _HUNDREDTHS - sum(whole)]:
        whole[number] += 1
    return [Fraction(each, _HUNDREDTHS) for each in whole]
