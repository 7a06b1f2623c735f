"""How a command comes to its desk."""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from briefgate.desk import Desk, open_desk
from briefgate.home import find_home, lock


@contextmanager
def desk_of(home: Path | None) -> Iterator[Desk]:
    """The desk of the home that the command line, the environment or the platform names, for looking."""
    with open_desk(find_home(home, os.environ), os.environ) as desk:
        yield desk


@contextmanager
def locked_desk_of(home: Path | None) -> Iterator[Desk]:
    """The same for working: no second briefgate works in this home meanwhile. Raises `AlreadyRunning`."""
    found = find_home(home, os.environ)
    with lock(found), open_desk(found, os.environ) as desk, _ending_at_sigterm():
        yield desk


@contextmanager
def _ending_at_sigterm() -> Iterator[None]:
    """Let a service manager's SIGTERM end work as Ctrl-C does: calls in flight come in, or are given up."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
