from collections.abc import Iterator
from pathlib import Path

import pytest

from briefgate.store.database import Store


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "briefgate.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with Store.open(path) as opened:
        yield opened
