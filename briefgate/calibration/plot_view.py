"""What the plot of outcomes shows, in pixels, as its template takes it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PlotRow:
    """One kind of leads: where its share stands and its interval, or None for no claim; `text` says how many."""

    label: str
    y: float
    text: str
    x: float | None = None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlotGroup:
    """Rows under a title, between two heights."""

    title: str
    y: float
    bottom: float
    rows: tuple[PlotRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlotView:
    """The whole plot. `ticks` are places on the axis with what stands below them."""

    width: int
    height: float
    summary: str
    groups: tuple[PlotGroup, ...]
    ticks: tuple[tuple[float, str], ...]
