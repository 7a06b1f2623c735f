"""The clock, passed to whatever needs the time; the one module that reads the machine's own."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

Clock = Callable[[], datetime]
"""Answers with the present moment, aware of its zone."""


def system_clock(zone: ZoneInfo) -> Clock:
    """Return a clock that reads the machine's time, in the owner's zone."""
    return lambda: datetime.now(zone)
