"""A reply goes into Drafts when a person lets it, and only while it waits for that."""

from pathlib import Path

import pytest

from briefgate.cli.app import run


def test_approving_needs_a_reply(isolated_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert (run(["draft", "approve", "7"]), isolated_home.exists()) == (1, True)
    assert "There is no lead 7." in capsys.readouterr().err


def test_approving_without_a_mailbox_says_what_is_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    brief = tmp_path / "brief.eml"
    brief.write_text("From: Anna <anna@kaashuis.example>\nSubject: New website\n\nWe need a new website.\n")
    run(["import", str(brief)])
    assert run(["draft", "approve", "1"]) == 1
    assert "[accounts.inbox]" in capsys.readouterr().err
