"""A mail that can't be handled is named on the way, and never hides behind a short summary."""

from pathlib import Path
from typing import Never

import pytest

from briefgate.cli.app import run

BRIEF = b"From: Anna <anna@kaashuis.example>\nSubject: New website\n\nWe would like a new website.\n"


@pytest.fixture
def poison(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    def refuse(*_: object) -> Never:
        message = "poison"
        raise RuntimeError(message)

    monkeypatch.setattr("briefgate.pipeline.parse", refuse)
    file = tmp_path / "brief.eml"
    file.write_bytes(BRIEF)
    return file


def test_a_mail_that_failed_is_named_with_the_reason(poison: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["import", str(poison)]) == 0
    assert "Not handled yet: a mail without a subject. RuntimeError: poison" in capsys.readouterr().err


def test_the_last_try_parks_it_and_says_how_to_try_again(poison: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for _ in range(3):
        assert run(["import", str(poison)]) == 0
    assert "`briefgate retry 1` tries again" in capsys.readouterr().err
