"""What an assessment says: levels, verdict, why, what to ask, and what would change it.

Sentences for people are made elsewhere, from rules and parameters.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from extract.brief import Span
from score.case import AskId
from score.rules import Rule

Params = tuple[tuple[str, str], ...]


class Verdict(StrEnum):
    """What to do with a brief, in the order in which leads are listed; not-a-lead comes last."""

    PURSUE = "pursue"
    CHOOSE = "choose"
    NEEDS_HUMAN = "needs-human"
    HOMEWORK = "homework"
    EDUCATE = "educate"
    NURTURE = "nurture"
    DECLINE = "decline"
    NOT_A_LEAD = "not-a-lead"

    @property
    def rank(self) -> int:
        """0 for `pursue`, rising."""
        return list(Verdict).index(self)


class Dimension(StrEnum):
    """What is judged. The first four are BANT and weigh the same."""

    BUDGET = "budget"
    AUTHORITY = "authority"
    NEED = "need"
    TIMELINE = "timeline"
    ENJOY = "enjoy"
    FORWARD = "forward"
    HOMEWORK = "homework"


BANT = (Dimension.BUDGET, Dimension.AUTHORITY, Dimension.NEED, Dimension.TIMELINE)
ADEQUATE = 2
"""The level, in quarters, from which one of the four is no longer asked about."""


@dataclass(frozen=True, slots=True)
class Level:
    """A dimension's level in quarters (0 to 4), or None for unknown, with the rule that gave it.

    `params` are the values that the rule's sentence needs: (name, text) pairs.
    """

    dimension: Dimension
    quarters: int | None
    rule: Rule
    span: Span | None = None
    params: Params = ()

    @property
    def number(self) -> float | None:
        """The level as a number from 0 to 1."""
        return None if self.quarters is None else self.quarters / 4


@dataclass(frozen=True, slots=True)
class Reason:
    """One rule that bears on the verdict, the deciding one first."""

    rule: Rule
    dimension: Dimension | None = None
    span: Span | None = None
    params: Params = ()


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing to ask the prospect, and the dimension that it bears on."""

    id: AskId
    dimension: Dimension


@dataclass(frozen=True, slots=True)
class Answer:
    """One thing that might turn out to be so: `dimension` would stand at `quarters`, by `rule`.

    Without a dimension: a person settles the gate that `rule` names.
    """

    dimension: Dimension | None
    quarters: int | None
    rule: Rule

    @property
    def number(self) -> float | None:
        """The level as a number from 0 to 1."""
        return None if self.quarters is None else self.quarters / 4


@dataclass(frozen=True, slots=True)
class Change:
    """A smallest set of answers that would move the verdict to `to`."""

    to: Verdict
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """A verdict that can be argued with.

    `score`, `low` and `high` lie in 0..100, exact, and are None for
    not-a-lead. `wake_on` is the day on which `nurture` ends (None: when they
    write). `premium` is in percent. `changes` come upward ones first.
    """

    verdict: Verdict
    levels: tuple[Level, ...]
    reasons: tuple[Reason, ...]
    asks: tuple[Ask, ...] = ()
    changes: tuple[Change, ...] = ()
    score: Fraction | None = None
    low: Fraction | None = None
    high: Fraction | None = None
    wake_on: date | None = None
    premium: int = 0
    premium_reasons: tuple[Reason, ...] = ()

    def level(self, dimension: Dimension) -> Level:
        """The level of one dimension. Every assessment of a lead holds all seven."""
        return next(level for level in self.levels if level.dimension is dimension)
