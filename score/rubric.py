"""The numbers of the judgement, and what may be asked.

The seed gives the equal weights, the all-four gate and the six months; the
rest are defaults to be argued with.
"""

from dataclasses import dataclass
from fractions import Fraction

from score.case import AskId

CATALOGUE = tuple(ask for ask in AskId if ask is not AskId.MEETING)
"""Everything that can be asked; the meeting is no question but what a yes consists of."""
TESTS = frozenset({AskId.VISIT, AskId.CALL, AskId.EXAMPLES, AskId.WRITE_UP, AskId.FIGURES})
"""What shows by itself whether a prospect is serious, whatever the answer is."""
FOR_NO_FACT = TESTS | {AskId.MEETING, AskId.DEADLINE_PARTS}
"""Asks whose answer is no fact of a brief: they are answered in whatever words somebody chooses."""


@dataclass(frozen=True, kw_only=True)
class Weights:
    """How much each mean counts in the score; they sum to 1."""

    bant: Fraction
    fit: Fraction
    homework: Fraction = Fraction(0)


@dataclass(frozen=True, kw_only=True)
class Rubric:
    """Every number that an assessment uses.

    Days are calendar days, months calendar months, percentages whole
    numbers. `unknown_counts_as`, `hopeless_below` (a share of the minimum),
    `fit_floor` and their kind lie in 0..1.
    `catalogue` is what may be asked, what the owner likes to ask first.
    """

    weights: Weights = Weights(bant=Fraction(6, 10), fit=Fraction(4, 10))
    weights_with_homework: Weights = Weights(bant=Fraction(5, 10), fit=Fraction(3, 10), homework=Fraction(2, 10))
    unknown_counts_as: Fraction = Fraction(1, 4)
    hopeless_below: Fraction = Fraction(1, 2)
    soon_days: int = 35
    later_months: int = 6
    fit_floor: Fraction = Fraction(1, 2)
    fit_floor_quiet: Fraction = Fraction(1, 2)
    fit_floor_busy: Fraction = Fraction(1, 2)
    quiet_below_leads: int = 0
    busy_from_leads: int = 8
    busy_from_weeks: int = 12
    homework_rounds: int = 2
    homework_days: int = 7
    reminder_days: int = 7
    asks_at_most: int = 4
    asks_with_invitation: int = 2
    catalogue: tuple[AskId, ...] = CATALOGUE
    nurture_days: int = 90
    premium_base: int = 0
    premium_late: int = 10
    premium_messy: int = 10
    premium_hard: int = 25
