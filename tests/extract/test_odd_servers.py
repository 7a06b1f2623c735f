"""What servers do beside the API, or instead of it: nothing leaks, nothing hangs, and no mail goes anywhere else."""

import gzip
import json
from typing import Any

import pytest

from extract.errors import ExtractError, ModelAnswerInvalid, ModelQuotaSpent, ModelRefused, ModelUnavailable
from extract.model import ModelReader
from extract.schema import Answer
from tests.extract.mails import VOCABULARY, Notebook, document
from tests.servers.chat import Answer as ServerAnswer
from tests.servers.chat import ChatServer, Completion, Http, Trickle, completion

MAIL = "Hello, we lose orders and need a new web shop."
RIGHT: dict[str, object] = dict.fromkeys(Answer.model_fields) | {"need": {"value": "x", "quote": "we lose orders"}}
KEY = "sk-very-secret"
MOST_STORED = 2**63 - 1


def reader(server: ChatServer, *, base_url: str = "", timeout_seconds: float = 5.0) -> ModelReader:
    return ModelReader(
        VOCABULARY,
        base_url=base_url or server.base_url,
        model="m",
        api_key=KEY,
        secret=b"",
        timeout_seconds=timeout_seconds,
        max_retries=0,
    )


def read(server: ChatServer, answer: ServerAnswer) -> Notebook:
    """Read a mail whose need is in the answer."""
    journal = Notebook()
    server.enqueue(answer)
    assert "we lose orders" == getattr(reader(server).read(document(MAIL), journal).brief.need, "value", None)
    return journal


def completed(**changed: Any) -> Http:  # noqa: ANN401 - what a server sends has any form
    """A completion with some of its parts replaced."""
    return Http(body=completion(Completion(content=RIGHT)) | changed)


def choosing(content: object, **more: object) -> Http:
    """A completion whose message holds this."""
    message = {"role": "assistant", "content": content}
    return completed(choices=[{"index": 0, "finish_reason": "stop", "message": message, **more}])


WHOLE = json.dumps(completion(Completion(content=RIGHT))).encode()
UNREADABLE: dict[str, ServerAnswer] = {
    "compressed garbage": Http(body=b"garbage", headers={"Content-Encoding": "gzip"}),
    "compressed and cut": Http(body=gzip.compress(WHOLE)[:-20], headers={"Content-Encoding": "gzip"}),
    "a letter cut in two": Http(body=WHOLE[:-2] + "é".encode()[:1]),
    "no text at all": Http(body=WHOLE.replace(b"we lose", b"we\xff lose")),
    "brackets without end": Http(body=b"[" * 200_000),
    "a list": Http(body=[]),
    "null": Http(body=b"null"),
    "a stream of events": Http(body="data: {}\n\n", headers={"Content-Type": "text/event-stream"}),
    "no choices but null": completed(choices=None),
}


@pytest.mark.parametrize("answer", UNREADABLE.values(), ids=UNREADABLE.keys())
def test_what_cannot_be_read_is_unavailable_and_kept(chat_server: ChatServer, answer: ServerAnswer) -> None:
    journal = Notebook()
    chat_server.enqueue(answer)
    with pytest.raises(ModelUnavailable):
        reader(chat_server).read(document(MAIL), journal)
    assert 1 == len(journal.calls)


ODD: dict[str, ServerAnswer] = {
    "choices that are text": completed(choices="abc"),
    "choices that are an object": completed(choices={"a": 1}),
    "a choice that is text": completed(choices=["abc"]),
    "a choice that is null": completed(choices=[None]),
    "an object for a text": choosing(RIGHT),
    "thoughts alone": choosing("", reasoning_content="Let me see."),
    "JSON that its server refused": Http(
        status=400,
        body={"error": {"message": "Failed to generate JSON.", "failed_generation": '{"temperature": "schema"'}},
    ),
}


@pytest.mark.parametrize("answer", ODD.values(), ids=ODD.keys())
def test_an_answer_without_text_is_asked_for_once_more(chat_server: ChatServer, answer: ServerAnswer) -> None:
    chat_server.enqueue(answer, RIGHT)
    reader(chat_server).read(document(MAIL), Notebook())
    first, second = (request.body for request in chat_server.requests)
    assert (first["response_format"], ["system", "user", "user"]) == (
        second["response_format"],
        [message["role"] for message in second["messages"]],
    )


def test_a_text_in_parts_is_put_together(chat_server: ChatServer) -> None:
    text = json.dumps(RIGHT)
    parts = [{"type": "thinking", "thinking": "…"}, {"type": "text", "text": text[:9]}, {"text": text[9:]}]
    assert [text] == [call.raw for call in read(chat_server, choosing(parts)).calls]


def test_half_a_character_is_kept_as_a_question_mark(chat_server: ChatServer) -> None:
    (call,) = read(chat_server, choosing("\ud800" + json.dumps(RIGHT))).calls
    assert "?{" == (call.raw or "")[:2]


@pytest.mark.parametrize(
    ("usage", "counted"),
    [
        ("many", (None, None)),
        ({"prompt_tokens": -5, "completion_tokens": True}, (None, None)),
        ({"prompt_tokens": MOST_STORED + 1, "completion_tokens": 3}, (None, 3)),
        ({"prompt_tokens": 7, "completion_tokens": 2.5}, (7, None)),
    ],
)
def test_what_is_no_count_of_tokens_is_none(
    chat_server: ChatServer, usage: object, counted: tuple[int | None, int | None]
) -> None:
    (call,) = read(chat_server, completed(usage=usage)).calls
    assert counted == (call.prompt_tokens, call.completion_tokens)


@pytest.mark.parametrize("usage", [{"prompt_tokens_details": {"cached_tokens": 90}}, {"prompt_cache_hit_tokens": 90}])
def test_tokens_from_a_cache_are_counted_under_either_name(chat_server: ChatServer, usage: dict[str, object]) -> None:
    (call,) = read(chat_server, completed(usage={"prompt_tokens": 100, **usage})).calls
    assert 90 == call.cached_tokens


WITHIN: dict[str, tuple[ServerAnswer, type[ExtractError]]] = {
    "out of credit": (Http(body={"error": {"code": 402, "message": "Insufficient credits"}}), ModelQuotaSpent),
    "busy, in words": (Http(body={"error": {"code": "429", "message": "slow"}, "choices": []}), ModelUnavailable),
    "a key refused": (Http(body={"error": {"code": 401, "message": "no"}}), ModelRefused),
    "without a number": (Http(body={"error": "upstream failed"}), ModelUnavailable),
    "of a choice": (
        choosing("", finish_reason="error", error={"code": 502, "message": "upstream failed"}),
        ModelUnavailable,
    ),
}


@pytest.mark.parametrize(("answer", "error"), WITHIN.values(), ids=WITHIN.keys())
def test_an_error_that_comes_with_success_is_that_error(
    chat_server: ChatServer, answer: ServerAnswer, error: type[ExtractError]
) -> None:
    chat_server.enqueue(answer)
    with pytest.raises(error, match=r"answered [45]"):
        reader(chat_server).read(document(MAIL), Notebook())


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_no_mail_follows_a_redirect(chat_server: ChatServer, status: int) -> None:
    chat_server.enqueue(Http(status=status, headers={"Location": f"{chat_server.base_url}/elsewhere"}))
    with pytest.raises(ModelRefused, match=r"points to .*/elsewhere"):
        reader(chat_server).read(document(MAIL), Notebook())
    assert 1 == len(chat_server.requests)


def test_an_answer_that_trickles_in_ends_at_the_time_out(chat_server: ChatServer) -> None:
    chat_server.enqueue(Trickle())
    with pytest.raises(ModelUnavailable, match=r"within 0\.4 seconds"):
        reader(chat_server, timeout_seconds=0.4).read(document(MAIL), Notebook())


def test_a_mail_that_a_filter_refuses_stops_no_other(chat_server: ChatServer) -> None:
    told = {"error": {"code": 403, "message": "Your input was flagged", "metadata": {"flagged_input": MAIL}}}
    chat_server.enqueue(Http(status=403, body=told))
    with pytest.raises(ModelAnswerInvalid) as caught:
        reader(chat_server).read(document(MAIL), Notebook())
    assert ("another endpoint may" in caught.value.hint, False) == (True, "orders" in str(caught.value))


def test_a_key_that_a_server_repeats_is_not_shown(chat_server: ChatServer) -> None:
    chat_server.enqueue(Http(status=401, body={"error": {"message": f"{KEY} is no key of ours"}}))
    journal = Notebook()
    with pytest.raises(ModelRefused, match="… is no key of ours"):
        reader(chat_server).read(document(MAIL), journal)
    assert KEY not in str(journal.calls)


@pytest.mark.parametrize(
    ("base_url", "asked"),
    [
        (
            "http://studio.openai.azure.com/openai/deployments/four?api-version=2024-10-21",
            "http://studio.openai.azure.com/openai/deployments/four/chat/completions?api-version=2024-10-21",
        ),
        ("http://studio.openai.azure.com", "http://studio.openai.azure.com/openai/v1/chat/completions"),
        ("http://studio.openai.azure.com/openai/v1/", "http://studio.openai.azure.com/openai/v1/chat/completions"),
    ],
)
def test_azure_is_asked_at_its_own_path_with_the_key_under_its_own_name(
    chat_server: ChatServer, base_url: str, asked: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The scripted server stands in for a proxy, so that the client asks by Azure's name and nothing leaves."""
    monkeypatch.setenv("http_proxy", chat_server.base_url.removesuffix("/v1"))
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    chat_server.enqueue(RIGHT)
    reader(chat_server, base_url=base_url).read(document(MAIL), Notebook())
    (request,) = chat_server.requests
    assert (asked, KEY, f"Bearer {KEY}") == (request.path, request.headers["api-key"], request.headers["authorization"])
