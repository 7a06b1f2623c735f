"""The attacks and the honest words, as the tables beside this file hold them."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Attack:
    """Words that try to steer the reader. `says` is what they hide, `budget` the amount that they name."""

    language: str
    text: str
    says: str | None = None
    budget: int = 200_000


def attacks(*names: str) -> tuple[Attack, ...]:
    """Those of the tables of these names, in their order."""
    return tuple(Attack(**each) for name in names for each in _table(name)["attack"])


def honest() -> tuple[str, ...]:
    """What clients honestly write about instructions, prompts and assistants."""
    return tuple(text for texts in _table("honest").values() for text in texts)


def _table(name: str) -> dict[str, list]:  # type: ignore[type-arg]  # as TOML has it
    return tomllib.loads((HERE / f"{name}.toml").read_text(encoding="utf-8"))
