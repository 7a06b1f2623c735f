"""The leads whose end the owner told, and how many of each kind were won."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction

from briefgate.evaluation.counting import Share
from briefgate.owner_word import Ending, Outcome
from briefgate.store.codec import decode
from briefgate.store.database import Store
from score.assessment import Dimension, Verdict
from score.fit import was_homework_due

LEAST = 30
"""Outcomes that a claim must stand on."""
UNKNOWN = "unknown"
BANDS = (0, 20, 40, 60, 80, 100)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """One lead as it was judged before anybody knew how it would end. Levels are in quarters, None for unknown.

    `rubric` is the hash of what it was judged by.
    """

    ending: Ending
    verdict: Verdict
    score: Fraction | None
    levels: dict[Dimension, int | None]
    homework_was_due: bool = False
    rubric: str = ""

    @property
    def won(self) -> bool:
        """Whether it was won; one that never answered was not."""
        return self.ending is Ending.WON


@dataclass(frozen=True, slots=True)
class Row:
    """Of the leads of one kind, those that were won: a claim only where enough outcomes stand behind it."""

    key: str
    share: Share

    @property
    def missing(self) -> int:
        """How many outcomes are still to come before anything can be said of this kind; 0 where it can."""
        return max(0, LEAST - self.share.of)

    @property
    def rate(self) -> float | None:
        """The share that was won, 0 to 1; None where outcomes are missing."""
        return None if self.missing else self.share.value

    @property
    def interval(self) -> tuple[float, float] | None:
        """Wilson's interval of it at 95%; None where outcomes are missing."""
        return None if self.missing else self.share.interval


def ended_leads(store: Store) -> list[Ended]:
    """Every lead whose outcome stands, by number; the latest word counts, beside the judgement before the first."""
    return [
        Ended(
            ending=decode(row.word, Outcome).ending,
            verdict=row.assessment.verdict,
            score=row.assessment.score,
            levels={level.dimension: level.quarters for level in row.assessment.levels},
            homework_was_due=was_homework_due(row.case),
            rubric=row.terms_hash,
        )
        for row in store.judgements.endings()
    ]


def decided(leads: Iterable[Ended]) -> list[Ended]:
    """Those that the prospect decided: what the owner refused says nothing of what could have been won."""
    return [lead for lead in leads if lead.ending is not Ending.REFUSED]


def by_verdict(leads: Iterable[Ended]) -> list[Row]:
    """What was won by verdict, the best first; verdicts that no lead had are left out."""
    return _rows(leads, [verdict.value for verdict in Verdict], lambda lead: lead.verdict.value)


def by_score(leads: Iterable[Ended]) -> list[Row]:
    """What was won by score, in bands of 20 points from the lowest; 40 belongs to the upper one of its two."""
    return _rows(leads, [_band(low) for low in BANDS[:-1]], lambda lead: _band_of(lead.score))


def by_level(leads: Iterable[Ended], dimension: Dimension) -> list[Row]:
    """What was won by the level of one dimension, unknown first; levels that no lead had are left out."""
    return _rows(
        leads, [_level(quarters) for quarters in (None, *range(5))], lambda lead: _level(lead.levels[dimension])
    )


def _rows(leads: Iterable[Ended], keys: Iterable[str], key_of: Callable[[Ended], str | None]) -> list[Row]:
    kinds: dict[str, list[bool]] = {key: [] for key in keys}
    for lead in leads:
        key = key_of(lead)
        if key is not None:
            kinds[key].append(lead.won)
    return [Row(key, Share(sum(won), len(won))) for key, won in kinds.items() if won]


def _band_of(score: Fraction | None) -> str | None:
    return None if score is None else _band(max(low for low in BANDS[:-1] if low <= score))


def _band(low: int) -> str:
    return f"{low}-{BANDS[BANDS.index(low) + 1]}"


def _level(quarters: int | None) -> str:
    return UNKNOWN if quarters is None else f"{quarters / 4:g}"
