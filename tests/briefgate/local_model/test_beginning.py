"""The instructions are worked through once for all mails and all processes, by the real server."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from briefgate.local_model.process import ModelProcess
from briefgate.local_model.server import LocalServer
from tests.briefgate.local_model.test_server import INSTRUCTIONS, ask, server_of

LEAST_TOKENS = len(INSTRUCTIONS) // 2
"""The tiny model's tokens are two letters at most."""


def cached_of(server: LocalServer, said: str) -> int:
    """How many tokens of a question the server did not have to work through."""
    with server.serving() as address:
        status, answer = ask(address, said=said)
    assert 200 == status
    return int(answer["usage"]["prompt_tokens_details"]["cached_tokens"])


def first_mail(model: Path, folder: Path) -> int:
    """How many tokens of its first mail a process does not have to work through."""
    server = server_of(model, folder)
    found = cached_of(server, "We need a website.")
    server.close()
    return found


def states(folder: Path) -> list[Path]:
    return sorted(folder.iterdir())


def test_the_first_mail_finds_the_instructions_worked_through(tiny_model: Path, tmp_path: Path) -> None:
    assert LEAST_TOKENS <= first_mail(tiny_model, tmp_path)


def test_so_does_every_mail_after_it(tiny_model: Path, tmp_path: Path) -> None:
    server = server_of(tiny_model, tmp_path)
    cached_of(server, "We need a website.")

    assert LEAST_TOKENS <= cached_of(server, "Our budget is 5000.")
    server.close()


def test_another_process_begins_where_the_first_one_was(
    tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = first_mail(tiny_model, tmp_path)
    server = server_of(tiny_model, tmp_path)
    asked: list[str] = []
    post = ModelProcess.post

    def noted(process: ModelProcess, path: str, body: Mapping[str, object], *, seconds: float) -> int | None:
        asked.append(path)
        return post(process, path, body, seconds=seconds)

    monkeypatch.setattr(ModelProcess, "post", noted)

    assert known == cached_of(server, "We need a website.")
    assert ["/slots/0?action=restore"] == asked
    server.close()


def test_nothing_of_a_mail_is_kept(tiny_model: Path, tmp_path: Path) -> None:
    server = server_of(tiny_model, tmp_path)
    with server.serving():
        (state,) = states(tmp_path)
        before = state.read_bytes()

    cached_of(server, "We need a website.")
    server.close()

    assert [state] == states(tmp_path)
    assert before == state.read_bytes()


def test_the_state_is_for_its_owners_eyes(tiny_model: Path, tmp_path: Path) -> None:
    first_mail(tiny_model, tmp_path)

    assert [0o600] == [path.stat().st_mode & 0o777 for path in states(tmp_path)]


def test_other_instructions_take_the_place_of_the_first(tiny_model: Path, tmp_path: Path) -> None:
    first_mail(tiny_model, tmp_path)
    before = states(tmp_path)
    server = server_of(tiny_model, tmp_path, instructions="Read no mail at all.")
    cached_of(server, "We need a website.")
    server.close()

    assert 1 == len(states(tmp_path))
    assert before != states(tmp_path)


@pytest.mark.parametrize("harmed", [b"", b"no state at all" * 100])
def test_a_harmed_state_is_made_anew(harmed: bytes, tiny_model: Path, tmp_path: Path) -> None:
    known = first_mail(tiny_model, tmp_path)
    (state,) = states(tmp_path)
    right = state.stat().st_size
    state.write_bytes(harmed)
    server = server_of(tiny_model, tmp_path)

    assert known == cached_of(server, "We need a website.")
    assert right == state.stat().st_size
    server.close()


def test_instructions_that_do_not_fit_are_met_by_the_question_itself(tiny_model: Path, tmp_path: Path) -> None:
    server = server_of(tiny_model, tmp_path, instructions="Read mail. " * 2000)

    with server.serving() as address:
        assert 200 == ask(address)[0]
    assert [] == states(tmp_path)
    server.close()
