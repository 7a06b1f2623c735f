"""Leads that ended, as many as a test needs."""

from fractions import Fraction

from briefgate.calibration.outcomes import Ended
from briefgate.owner_word import Ending
from score.assessment import BANT, Dimension, Verdict
from score.ranking import FIT


def ended(
    ending: Ending = Ending.WON,
    *,
    bant: int | None = 2,
    fit: int | None = None,
    verdict: Verdict = Verdict.PURSUE,
    score: int | None = 50,
    homework: int | None = None,
) -> Ended:
    """Make one whose four all stand at `bant` quarters, and enjoy and forward at `fit`."""
    levels = {**dict.fromkeys(BANT, bant), **dict.fromkeys(FIT, fit), Dimension.HOMEWORK: homework}
    return Ended(
        ending=ending,
        verdict=verdict,
        score=None if score is None else Fraction(score),
        levels=levels,
        homework_was_due=homework is not None,
    )


def history(won: int, lost: int, *, better_by: int = 1, fit_better_by: int = 0) -> list[Ended]:
    """Make so many of each; the won ones stood so many quarters higher, and every other one a quarter higher still."""
    return [ended(bant=1 + better_by + number % 2, fit=1 + fit_better_by + number % 2) for number in range(won)] + [
        ended(Ending.LOST, bant=1 + number % 2, fit=1 + number % 2) for number in range(lost)
    ]
