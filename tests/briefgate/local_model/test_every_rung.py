"""The reader beside a real llama.cpp server: each way of asking is understood, and so are the server's own errors."""

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from briefgate.local_model.beginning import Beginning
from briefgate.local_model.server import LocalServer
from extract.errors import ModelAnswerInvalid, ModelRefused
from extract.model import ModelReader
from extract.prompt import whole_form
from extract.schema import Answer
from tests.extract.mails import VOCABULARY, Notebook, document

WINDOW = 8000


@pytest.fixture(scope="module")
def server(tiny_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalServer]:
    folder = tmp_path_factory.mktemp("states")
    served = LocalServer(
        tiny_model,
        beginning=Beginning(whole_form(VOCABULARY).beginning, model=tiny_model, folder=folder),
        context_tokens=WINDOW,
        idle_seconds=3600,
    )
    yield served
    served.close()


def reader(served: Callable[[], AbstractContextManager[tuple[str, str]]], *, rung: str = "") -> ModelReader:
    return ModelReader(
        VOCABULARY, base_url="here", model="tiny", api_key="", secret=b"", max_retries=0, served=served, rung=rung
    )


def test_a_schema_is_held_to(server: LocalServer) -> None:
    journal = Notebook()
    reader(server.serving).read(document("We need a website."), journal)
    (call,) = journal.calls
    assert list(Answer.model_fields) == list(json.loads(call.raw or ""))


def test_an_object_comes_where_one_is_asked_for(server: LocalServer) -> None:
    journal = Notebook()
    with pytest.raises(ModelAnswerInvalid, match="no JSON object"):  # the tiny model prefers an empty one
        reader(server.serving, rung="json_object").read(document("We need a website."), journal)
    assert ["{}", "{}"] == [call.raw for call in journal.calls]


def test_text_comes_where_no_form_is_asked_for(server: LocalServer) -> None:
    journal = Notebook()
    with pytest.raises(ModelAnswerInvalid, match="is empty"):  # the tiny model prefers to end at once
        reader(server.serving, rung="text").read(document("We need a website."), journal)
    assert [1, 1] == [call.completion_tokens for call in journal.calls]


def test_what_was_worked_through_before_is_counted_as_cached(server: LocalServer) -> None:
    journal = Notebook()
    for mail in ("We need a website.", "We need a film."):
        reader(server.serving).read(document(mail), journal)
    second = journal.calls[-1]
    assert None is not second.prompt_tokens
    assert None is not second.cached_tokens
    assert 0.9 < second.cached_tokens / second.prompt_tokens < 1


def test_a_mail_beyond_the_window_is_told_so(server: LocalServer) -> None:
    with pytest.raises(ModelAnswerInvalid, match="context size") as caught:
        reader(server.serving).read(document("We need a website. " * WINDOW), Notebook())
    assert "context_tokens" in caught.value.hint


def test_a_wrong_key_is_refused(server: LocalServer) -> None:
    @contextmanager
    def with_a_wrong_key() -> Iterator[tuple[str, str]]:
        with server.serving() as (url, _):
            yield url, "wrong"

    with pytest.raises(ModelRefused, match="Invalid API Key"):
        reader(with_a_wrong_key).read(document("We need a website."), Notebook())
