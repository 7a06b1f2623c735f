"""Counts of outcomes, and what they say about mails that were not among them."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt

from briefgate.evaluation.comparing import Outcome

_Z = 1.959963984540054
"""The standard normal's 97.5th percentile: intervals hold 95 of 100 times."""


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many, with Wilson's interval at 95% (Wilson 1927): it stays honest near 0 and 1, and for few."""

    hits: int
    of: int

    @property
    def value(self) -> float | None:
        """The share itself, 0 to 1; None of none."""
        return self.hits / self.of if self.of else None

    @property
    def interval(self) -> tuple[float, float]:
        """The lowest and the highest share that go well with the counts; all of 0 to 1 for none."""
        if not self.of:
            return 0.0, 1.0
        share, n = self.hits / self.of, self.of
        middle = share + _Z * _Z / (2 * n)
        reach = _Z * sqrt(share * (1 - share) / n + _Z * _Z / (4 * n * n))
        width = 1 + _Z * _Z / n
        # Of none or all, an end of the interval is the share itself, which floats miss by a hair.
        return max(0.0, min(share, (middle - reach) / width)), min(1.0, max(share, (middle + reach) / width))


@dataclass(frozen=True, slots=True)
class Tally:
    """How often each outcome came."""

    counts: Counter[Outcome]

    @classmethod
    def of(cls, outcomes: Iterable[Outcome]) -> "Tally":
        """Count them."""
        return cls(Counter(outcomes))

    def __getitem__(self, outcome: Outcome) -> int:
        return self.counts[outcome]

    @property
    def recall(self) -> Share:
        """Of what the mails state, what was read rightly."""
        stated = self[Outcome.CORRECT] + self[Outcome.MISSED] + self[Outcome.WRONG]
        return Share(self[Outcome.CORRECT], stated)

    @property
    def precision(self) -> Share:
        """Of what was read, what the mails state."""
        read = self[Outcome.CORRECT] + self[Outcome.WRONG] + self[Outcome.INVENTED]
        return Share(self[Outcome.CORRECT], read)

    @property
    def invented(self) -> Share:
        """Of all fields of all mails, those with a value that the mail doesn't state."""
        return Share(self[Outcome.INVENTED], self.counts.total())
