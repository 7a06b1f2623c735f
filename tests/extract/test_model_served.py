"""How the reader that asks a model comes to its server: straight, where it is this machine, and only when it must."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest

from extract.errors import ModelAnswerInvalid, ModelUnavailable
from extract.model import ModelReader
from extract.schema import Answer
from tests.extract.mails import VOCABULARY, Notebook, document
from tests.servers.chat import ChatServer, Completion

NOTHING = dict.fromkeys(Answer.model_fields)
MAIL = "We need a website."


def reader(server: ChatServer, states: list[str]) -> ModelReader:
    """A reader whose server says when it is held ready and when it is let go."""

    @contextmanager
    def served() -> Iterator[tuple[str, str]]:
        states.append("ready")
        try:
            yield server.base_url, "sesame"
        finally:
            states.append(f"asked {len(server.requests)}")

    return ModelReader(
        VOCABULARY, base_url="here", model="small", api_key="", secret=b"home", max_retries=0, served=served
    )


@pytest.mark.parametrize("variable", ["HTTP_PROXY", "http_proxy", "ALL_PROXY"])
def test_no_proxy_stands_between_us_and_a_model_on_this_machine(
    chat_server: ChatServer, variable: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, "http://127.0.0.1:9")
    chat_server.enqueue(NOTHING)

    ModelReader(VOCABULARY, base_url=chat_server.base_url, model="small", api_key="", secret=b"").read(
        document(MAIL), Notebook()
    )

    assert 1 == len(chat_server.requests)


def test_a_server_is_held_ready_for_as_long_as_the_call_takes(chat_server: ChatServer) -> None:
    states: list[str] = []
    chat_server.enqueue(NOTHING)

    reader(chat_server, states).read(document(MAIL), Notebook())

    assert ["ready", "asked 1"] == states
    assert "Bearer sesame" == chat_server.requests[0].headers["authorization"]


def test_an_answer_that_was_kept_starts_no_server(chat_server: ChatServer) -> None:
    states: list[str] = []
    chat_server.enqueue(NOTHING)
    journal = Notebook()
    reader(chat_server, []).read(document(MAIL), journal)

    reader(chat_server, states).read(document(MAIL), journal)

    assert [] == states


def test_an_answer_that_our_own_server_cut_is_not_asked_for_again(chat_server: ChatServer) -> None:
    chat_server.answer_with(lambda _: Completion(content="{", finish_reason="length"))

    with pytest.raises(ModelAnswerInvalid, match="cut off"):
        reader(chat_server, []).read(document(MAIL), Notebook())

    assert 1 == len(chat_server.requests)


def test_a_server_that_cannot_be_had_is_told_in_its_own_words() -> None:
    def served() -> AbstractContextManager[tuple[str, str]]:
        message = "The local model was not ready."
        raise ModelUnavailable(message)

    journal = Notebook()
    asked = ModelReader(VOCABULARY, base_url="here", model="small", api_key="", secret=b"", served=served)

    with pytest.raises(ModelUnavailable, match="was not ready"):
        asked.read(document(MAIL), journal)
    assert ["The local model was not ready."] == [call.error for call in journal.calls]
