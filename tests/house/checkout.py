"""Where the house stands, and what it is made of."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

CHECKOUT = Path(__file__).resolve().parents[2]
ROOMS = ("briefgate", "ingest", "extract", "score")


def pyproject() -> dict[str, Any]:
    """Return the project's own description of itself."""
    return tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))


def modules(*folders: str) -> Iterator[Path]:
    """Return every Python module beneath the folders, in order."""
    for folder in folders:
        yield from sorted((CHECKOUT / folder).rglob("*.py"))
