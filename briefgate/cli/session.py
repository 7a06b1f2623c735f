"""How a command comes to its desk."""

import os
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
    with lock(found), open_desk(found, os.environ) as desk:
        yield desk
