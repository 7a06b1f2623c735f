"""Outcomes beside judgements as a plot: a dot for each share that was won, and a line as wide as its interval."""

from collections.abc import Callable

from briefgate.calibration.outcomes import Row
from briefgate.calibration.plot_view import PlotGroup, PlotRow, PlotView

WIDTH = 760
_LEFT, _RIGHT = 210, 570
_TOP = 84
_ROW = 22
_TITLE = 30
_QUARTERS = (0.0, 0.25, 0.5, 0.75, 1.0)


def plot_of(groups: dict[str, list[Row]], *, summary: str, name_of: Callable[[str, str], str]) -> PlotView:
    """Lay the rows out; `name_of` gives what an owner calls a group ("budget", ""), or one row of it."""
    y = float(_TOP)
    drawn = []
    for group, rows in groups.items():
        if not rows:
            continue
        top, y = y, y + _TITLE
        lines = []
        for row in rows:
            lines.append(_row(row, y, name_of(group, row.key)))
            y += _ROW
        drawn.append(PlotGroup(title=name_of(group, ""), y=top + _ROW / 2, bottom=y - _ROW / 2, rows=tuple(lines)))
    ticks = tuple((_x(share), f"{share:.0%}") for share in _QUARTERS)
    return PlotView(width=WIDTH, height=y + _ROW, summary=summary, groups=tuple(drawn), ticks=ticks)


def _row(row: Row, y: float, label: str) -> PlotRow:
    counts = f"{row.share.hits} of {row.share.of}"
    if row.rate is None or row.interval is None:
        return PlotRow(label=label, y=y, text=f"{counts}; {row.missing} more needed")
    low, high = row.interval
    return PlotRow(label=label, y=y, text=counts, x=_x(row.rate), low=_x(low), high=_x(high))


def _x(share: float) -> float:
    return round(_LEFT + share * (_RIGHT - _LEFT), 1)
