"""What calibration found, as JSON: figures where enough outcomes stand behind them, and what is missing elsewhere."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from fractions import Fraction
from typing import Any

from briefgate.calibration.outcomes import LEAST, UNKNOWN, Ended, Row, by_level, by_score, by_verdict, decided
from briefgate.calibration.weighing import Difference, Missing, Suggestion, differences, missing_of, suggestions
from briefgate.owner_word import Ending
from score.assessment import Dimension
from score.rubric import Rubric


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """Outcomes beside verdicts, scores and levels.

    `groups` go by "verdict", "score", and the dimensions of which anything is
    known. `rubrics` is how many the leads were judged by.
    """

    endings: dict[Ending, int]
    rubrics: int
    groups: dict[str, list[Row]]
    differences: list[Difference]
    suggestions: tuple[Suggestion, Suggestion]
    missing: Missing

    @property
    def counted(self) -> int:
        """The outcomes that the prospects decided."""
        return sum(count for ending, count in self.endings.items() if ending is not Ending.REFUSED)


def calibration_of(leads: Sequence[Ended], rubric: Rubric) -> Calibration:
    """Set outcomes beside judgements; `rubric` is today's, whose weights are weighed."""
    counts = Counter(lead.ending for lead in leads)
    told = decided(leads)
    levels = {dimension.value: by_level(told, dimension) for dimension in Dimension}
    return Calibration(
        endings={ending: counts[ending] for ending in Ending},
        rubrics=len({lead.rubric for lead in told}),
        groups={
            "verdict": by_verdict(told),
            "score": by_score(told),
            **{name: rows for name, rows in levels.items() if any(row.key != UNKNOWN for row in rows)},
        },
        differences=differences(told, rubric),
        suggestions=suggestions(told, rubric),
        missing=missing_of(told),
    )


def calibration_json(found: Calibration) -> dict[str, Any]:
    """The whole of it. Shares and weights lie in 0..1; a claim that too few outcomes stand behind is null."""
    return {
        "outcomes": {str(ending): count for ending, count in found.endings.items()},
        "counted": found.counted,
        "least": LEAST,
        "rubrics": found.rubrics,
        "by": {name: [_row_json(row) for row in rows] for name, rows in found.groups.items()},
        "missing": asdict(found.missing),
        "differences": [
            {
                "dimension": each.dimension,
                "won": round(each.won, 4),
                "lost": round(each.lost, 4),
                "difference": round(each.value, 4),
                "low": round(each.interval[0], 4),
                "high": round(each.interval[1], 4),
                "may_be_chance": each.may_be_chance,
            }
            for each in found.differences
        ],
        "suggestions": {each.key: _suggestion_json(each) for each in found.suggestions},
    }


def _row_json(row: Row) -> dict[str, Any]:
    low, high = row.interval or (None, None)
    return {
        "key": row.key,
        "won": row.share.hits,
        "of": row.share.of,
        "rate": _rounded(row.rate),
        "low": _rounded(low),
        "high": _rounded(high),
        "missing": row.missing,
    }


def _suggestion_json(suggestion: Suggestion) -> dict[str, Any]:
    return {
        "now": _numbers(suggestion.now),
        "weights": _numbers(suggestion.weights),
        "intervals": suggestion.intervals
        and {part: [round(low, 4), round(high, 4)] for part, (low, high) in suggestion.intervals.items()},
        "supports_now": suggestion.supports_now,
        "missing": asdict(suggestion.missing),
    }


def _numbers(weights: dict[str, Fraction] | None) -> dict[str, float] | None:
    return None if weights is None else {part: float(weight) for part, weight in weights.items()}


def _rounded(share: float | None) -> float | None:
    return None if share is None else round(share, 4)
