"""`briefgate model` as its user sees it."""

import hashlib
import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefgate.cli.app import run
from briefgate.local_model.catalogue import DEFAULT, MODELS
from briefgate.local_model.installed import FOLDER
from tests.servers.hub import HubServer

WEIGHTS = b"GGUF" + os.urandom(100_000)
QWEN = MODELS[DEFAULT]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BRIEFGATE_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[HubServer]:
    files = {f"{QWEN.repository}/{QWEN.file}": WEIGHTS, f"{QWEN.repository}/LICENSE": b"Apache License, Version 2.0"}
    with HubServer(files) as server:
        monkeypatch.setenv("HF_ENDPOINT", server.endpoint)
        yield server


def test_without_a_name_the_default_comes(hub: HubServer, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 == run(["model", "install"])

    said = capsys.readouterr()
    assert f"Fetching {QWEN.file} of {QWEN.repository}, 0.1 MB." in said.err
    assert f'{QWEN.file} is installed. `model = "local"` under [llm]' in said.out
    assert WEIGHTS == (home / FOLDER / QWEN.file).read_bytes()
    assert [0] == hub.starts()


@pytest.mark.usefixtures("hub", "home")
def test_on_a_terminal_it_shows_how_far_it_has_come(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    run(["model", "install"])
    assert f"{QWEN.file}: 100%" in capsys.readouterr().err


def test_a_model_whose_sha256_is_known_comes_only_as_that_file(
    hub: HubServer, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    coder = MODELS["qwen2.5-coder-1.5b-instruct"]
    hub.files[f"{coder.repository}/{coder.file}"] = WEIGHTS

    assert 1 == run(["model", "install", "qwen2.5-coder-1.5b-instruct"])

    assert "is another file than the one that is known" in capsys.readouterr().err
    assert not (home / FOLDER / coder.file).exists()


def test_status_tells_what_is_installed(hub: HubServer, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["model", "install"])
    capsys.readouterr()

    assert 0 == run(["model", "status", "--json"])

    assert {
        "installed": True,
        "path": str(home / FOLDER / QWEN.file),
        "size": len(WEIGHTS),
        "source": QWEN.repository,
        "revision": hub.commit,
        "sha256": hashlib.sha256(WEIGHTS).hexdigest(),
        "unharmed": True,
        "needs": None,
    } == json.loads(capsys.readouterr().out)


def test_status_says_so_where_there_is_none(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 == run(["model", "status"])

    assert "No model is installed. `briefgate model install` fetches one.\n" == capsys.readouterr().out
    assert not (home / FOLDER).exists()


def test_status_says_so_where_the_file_has_changed(
    home: Path, tiny_model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["model", "install", "--file", str(tiny_model)])
    (home / FOLDER / "tiny.gguf").write_bytes(b"GGUF")
    capsys.readouterr()

    run(["model", "status"])

    assert "State    changed since: `briefgate model install` mends it" in capsys.readouterr().out


def test_a_file_of_ones_own_needs_no_hub(home: Path, tiny_model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 == run(["model", "install", "--file", str(tiny_model)])

    assert "tiny.gguf is installed." in capsys.readouterr().out
    assert (home / FOLDER / "tiny.gguf").exists()


def test_removing_says_what_it_frees(home: Path, tiny_model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["model", "install", "--file", str(tiny_model)])
    capsys.readouterr()

    assert (0, 0) == (run(["model", "remove"]), run(["model", "remove"]))

    assert "Removed: 0.3 MB are free again.\nNo model is installed.\n" == capsys.readouterr().out
    assert not (home / FOLDER).exists()


def test_what_is_missing_is_told_with_how_to_add_it(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("briefgate.local_model.extra.find_spec", lambda _: None)

    assert (1, 0) == (run(["model", "install"]), run(["model", "status"]))

    said = capsys.readouterr()
    assert "pip install 'briefgate[local]'" in said.err
    assert "Missing  `pip install 'briefgate[local]'`" in said.out
    assert not (home / FOLDER).exists()
