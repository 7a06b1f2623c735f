"""The model's process, with the real server: there when it is asked, gone when it should be, told apart when broken."""

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, suppress
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from briefgate.local_model.beginning import Beginning
from briefgate.local_model.child import LONGEST_ANSWER
from briefgate.local_model.process import Address
from briefgate.local_model.server import LocalServer
from extract.errors import ModelRefused, ModelUnavailable
from tests.house.checkout import CHECKOUT

LONG = 3600.0
SCHEMA = {
    "type": "object",
    "properties": {"urgent": {"anyOf": [{"type": "boolean"}, {"type": "null"}]}},
    "required": ["urgent"],
    "additionalProperties": False,
}


INSTRUCTIONS = "Read mail. " * 30


def server_of(
    model: Path,
    folder: Path,
    *,
    instructions: str = INSTRUCTIONS,
    idle_seconds: float = LONG,
    start_seconds: float = 60,
) -> LocalServer:
    """A server that keeps the state after its instructions in a folder."""
    return LocalServer(
        model,
        beginning=Beginning([{"role": "system", "content": instructions}], model=model, folder=folder),
        context_tokens=4000,
        idle_seconds=idle_seconds,
        start_seconds=start_seconds,
    )


@pytest.fixture
def server(tiny_model: Path, tmp_path: Path) -> Iterator[LocalServer]:
    served = server_of(tiny_model, tmp_path)
    yield served
    served.close()


def ask(
    address: Address,
    *,
    key: str | None = None,
    said: str = "Hello",
    seconds: float = 30,
    endless: bool = False,
    meanwhile: Callable[[], None] | None = None,
) -> tuple[int, Any]:
    """Status and JSON of an answer in the schema's form, or of one that goes on for as long as it may."""
    body: Mapping[str, object] = {
        "messages": [{"role": "system", "content": INSTRUCTIONS}, {"role": "user", "content": said}],
        "temperature": 0,
        "response_format": {"type": "json_schema", "json_schema": {"name": "a", "strict": True, "schema": SCHEMA}},
    }
    where = urlsplit(address.base_url)
    connection = HTTPConnection(where.hostname or "", where.port, timeout=seconds)
    if endless:
        body = {"messages": body["messages"], "ignore_eos": True}
    headers = {"authorization": f"Bearer {key or address.key}", "content-type": "application/json"}
    with closing(connection):
        connection.request("POST", f"{where.path}/chat/completions", json.dumps(body), headers)
        if meanwhile:
            meanwhile()
        response = connection.getresponse()
        return response.status, json.loads(response.read())


def ask_one_that_dies(server: LocalServer, number: signal.Signals) -> None:
    """Ask a process that stands still, and is sent a signal while it has the question."""
    with server.serving() as address:
        process = running(server)
        os.kill(process, signal.SIGSTOP)

        def end_it() -> None:
            os.kill(process, number)
            os.kill(process, signal.SIGCONT)

        ask(address, meanwhile=end_it)


def ask_one_that_hangs(server: LocalServer) -> None:
    """Ask a process that stands still, and wait no longer than a moment."""
    with server.serving() as address:
        os.kill(running(server), signal.SIGSTOP)
        ask(address, seconds=0.1)


def fail_while_asking(server: LocalServer, error: BaseException) -> None:
    """Raise an error of the question's own."""
    with server.serving():
        raise error


def is_gone(process: int) -> bool:
    """Wait for a process that is not ours to end, as far as a test may wait."""
    with suppress(ProcessLookupError):
        descriptor = os.pidfd_open(process)
        try:
            import select

            return bool(select.select([descriptor], [], [], 30)[0])
        finally:
            os.close(descriptor)
    return True


def running(server: LocalServer) -> int:
    """The id of the server's process, which is there."""
    assert server.process_id is not None
    return server.process_id


def test_nothing_runs_before_a_question(server: LocalServer) -> None:
    assert None is server.process_id


def test_an_answer_has_the_form_of_the_schema(server: LocalServer) -> None:
    with server.serving() as address:
        status, answer = ask(address)

    assert (200, {"urgent": None}) == (status, json.loads(answer["choices"][0]["message"]["content"]))


def test_an_answer_without_an_end_is_cut_off(server: LocalServer) -> None:
    with server.serving() as address:
        _, answer = ask(address, endless=True)

    assert ("length", LONGEST_ANSWER) == (answer["choices"][0]["finish_reason"], answer["usage"]["completion_tokens"])


def test_one_process_answers_all_questions(server: LocalServer) -> None:
    with server.serving():
        first = running(server)
    with server.serving():
        assert first == running(server)


def test_another_user_of_the_machine_cannot_ask_it(server: LocalServer) -> None:
    with server.serving() as address:
        assert 401 == ask(address, key="guessed")[0]
        assert address.base_url.startswith("http://127.0.0.1:")


def test_its_key_stands_in_no_list_of_processes(server: LocalServer) -> None:
    with server.serving() as address:
        process = Path("/proc") / str(running(server))
        assert address.key.encode() not in (process / "cmdline").read_bytes() + (process / "environ").read_bytes()


def test_nothing_secret_of_ours_is_passed_on(server: LocalServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFGATE_INBOX_PASSWORD", "sesame")
    with server.serving():
        assert b"BRIEFGATE" not in Path(f"/proc/{running(server)}/environ").read_bytes()


def test_its_threads_leave_the_cores_to_others_while_they_wait(server: LocalServer) -> None:
    with server.serving():
        assert b"OMP_WAIT_POLICY=PASSIVE" in Path(f"/proc/{running(server)}/environ").read_bytes().split(b"\0")


def test_two_servers_do_not_get_in_each_others_way(server: LocalServer, tiny_model: Path, tmp_path: Path) -> None:
    other = server_of(tiny_model, tmp_path)
    with server.serving() as one, other.serving() as two:
        assert one.base_url != two.base_url
        assert (401, 200) == (ask(two, key=one.key)[0], ask(two)[0])
    other.close()


def test_it_ends_when_nobody_asks_any_more(tiny_model: Path, tmp_path: Path) -> None:
    server = server_of(tiny_model, tmp_path, idle_seconds=0.01)
    with server.serving():
        process = running(server)

    assert is_gone(process)


def test_it_stays_while_a_question_takes_longer_than_it_may_idle(tiny_model: Path, tmp_path: Path) -> None:
    server = server_of(tiny_model, tmp_path, idle_seconds=0)
    with server.serving() as address:
        server.end_if_idle()
        assert 200 == ask(address)[0]
    server.close()


def test_a_question_after_the_end_starts_it_anew(server: LocalServer) -> None:
    with server.serving():
        pass
    server.close()

    with server.serving() as address:
        assert 200 == ask(address)[0]


def test_it_ends_with_the_last_who_holds_it(tiny_model: Path, tmp_path: Path) -> None:
    server = server_of(tiny_model, tmp_path)
    with server.serving():
        process = running(server)

    del server

    assert is_gone(process)


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM], ids=str)
def test_it_ends_with_us_however_we_end(how: signal.Signals, tiny_model: Path, tmp_path: Path) -> None:
    program = (
        "import sys, time; from pathlib import Path; from tests.briefgate.local_model.test_server import server_of\n"
        "server = server_of(*map(Path, sys.argv[1:]))\n"
        "with server.serving():\n    print(server.process_id, flush=True)\n    time.sleep(60)\n"
    )
    command = [sys.executable, "-c", program, str(tiny_model), str(tmp_path)]
    with subprocess.Popen(command, cwd=CHECKOUT, stdout=subprocess.PIPE, text=True) as us:
        assert us.stdout is not None
        process = int(us.stdout.readline())
        us.send_signal(how)

    assert is_gone(process)


def test_it_goes_unnoticed_between_two_questions(server: LocalServer) -> None:
    with server.serving():
        process = running(server)
    os.kill(process, signal.SIGKILL)
    assert is_gone(process)

    with server.serving() as address:
        assert 200 == ask(address)[0]


def test_a_process_that_is_killed_while_it_answers_is_told_with_what_may_help(server: LocalServer) -> None:
    with pytest.raises(ModelUnavailable, match=r"was ended while reading a mail \(SIGKILL\)") as error:
        ask_one_that_dies(server, signal.SIGKILL)

    assert error.value.hint.startswith("The mail waits and is tried again. Close other programs")


def test_a_process_that_crashes_while_it_answers_is_told(server: LocalServer) -> None:
    with pytest.raises(ModelUnavailable, match=r"\(SIGSEGV\)") as error:
        ask_one_that_dies(server, signal.SIGSEGV)

    assert error.value.may_be_the_mails


def test_after_a_crash_it_is_started_anew(server: LocalServer) -> None:
    with suppress(ModelUnavailable):
        ask_one_that_dies(server, signal.SIGSEGV)

    with server.serving() as address:
        assert 200 == ask(address)[0]


def test_a_process_that_hangs_is_ended_and_started_anew(server: LocalServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefgate.local_model.process._HEALTH_SECONDS", 0.1)
    monkeypatch.setattr("briefgate.local_model.server._DYING_SECONDS", 0.1)
    with pytest.raises(TimeoutError):
        ask_one_that_hangs(server)

    assert None is server.process_id
    with server.serving() as address:
        assert 200 == ask(address)[0]


def test_a_question_that_fails_by_itself_is_no_reason_to_end_it(server: LocalServer) -> None:
    with server.serving():
        before = running(server)
    with pytest.raises(ValueError, match="too long"):
        fail_while_asking(server, ValueError("too long"))

    assert before == server.process_id


def test_an_interrupted_question_ends_it(server: LocalServer) -> None:
    with pytest.raises(KeyboardInterrupt):
        fail_while_asking(server, KeyboardInterrupt())

    assert None is server.process_id


def test_questions_are_taken_one_at_a_time(server: LocalServer) -> None:
    answers: list[int] = []

    def question() -> None:
        with server.serving() as address:
            answers.append(ask(address)[0])

    threads = [threading.Thread(target=question) for _ in range(4)]
    with server.serving():
        for thread in threads:
            thread.start()
        assert [] == answers
    for thread in threads:
        thread.join()

    assert [200] * 4 == answers


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (bytes.swapcase, "invalid magic characters|failed to load"),
        (lambda model: model[:60_000], "corrupted or incomplete"),
        (lambda model: model.replace(b"llama", b"lambo"), "unknown model architecture: 'lambo'"),
    ],
    ids=["another kind of file", "cut off", "a newer kind of model"],
)
def test_a_file_that_cannot_be_served_is_told_with_the_servers_own_reason(
    change: Callable[[bytes], bytes], told: str, tiny_model: Path, tmp_path: Path
) -> None:
    file = tmp_path / "broken.gguf"
    file.write_bytes(change(tiny_model.read_bytes()))
    server = server_of(file, tmp_path)

    with (
        pytest.raises(ModelRefused, match=rf"gave up while loading broken\.gguf: .*({told})") as error,
        server.serving(),
    ):
        pass

    assert "briefgate model install" in error.value.hint
    assert None is server.process_id


def test_a_file_that_takes_too_long_to_load_is_told(tiny_model: Path, tmp_path: Path) -> None:
    server = server_of(tiny_model, tmp_path, start_seconds=0)

    with pytest.raises(ModelUnavailable, match="was not ready within 0 seconds"), server.serving():
        pass

    assert None is server.process_id
