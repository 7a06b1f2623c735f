"""The ways of asking a model, tried from the surest down, through the real client against a scripted server."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.errors import ModelAnswerInvalid, ModelRefused
from extract.failures import text_of
from extract.ladder import Feature, Manner, Rung, feature_named
from extract.model import ModelReader
from extract.schema import Answer
from tests.extract.mails import VOCABULARY, Notebook, document
from tests.servers.chat import Answer as ServerAnswer
from tests.servers.chat import ChatServer, Completion, Http, Request

MAIL = "Hello, we lose orders and need a new web shop."
RIGHT: dict[str, object] = dict.fromkeys(Answer.model_fields) | {"need": {"value": "x", "quote": "we lose orders"}}
MANNERS = st.builds(
    Manner, st.sampled_from(Rung), st.booleans(), st.sampled_from([None, "max_tokens", "max_completion_tokens"])
)


def read(server: ChatServer, journal: Notebook | None = None, *, rung: str = "") -> Notebook:
    journal = journal or Notebook()
    reader = ModelReader(
        VOCABULARY, base_url=server.base_url, model="m", api_key="", secret=b"", max_retries=0, rung=rung
    )
    assert None is not reader.read(document(MAIL), journal).brief.need
    return journal


def asked(server: ChatServer) -> list[str]:
    """The kind of answer that each request asked for."""
    formats = (request.body.get("response_format", {}).get("type", "text") for request in server.requests)
    return list(formats)


def refusing(*kinds: str, status: int = 400, body: Any = None) -> Callable[[Request], ServerAnswer]:  # noqa: ANN401 - a body of any form
    """A server that knows no request for such kinds of answer."""

    def answer(request: Request) -> ServerAnswer:
        kind = request.body.get("response_format", {}).get("type", "text")
        told = {"error": {"message": f"response_format {kind} is not supported"}}
        return Http(status=status, body=told if body is None else body) if kind in kinds else RIGHT

    return answer


def test_a_schema_is_asked_for_first(chat_server: ChatServer) -> None:
    chat_server.answer_with(lambda _: RIGHT)
    read(chat_server)
    assert ["json_schema"] == asked(chat_server)


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (400, None),
        (422, None),
        (400, {"error": "json_schema is not supported by this backend"}),
        (422, {"detail": [{"loc": ["body", "response_format"], "msg": "extra fields not permitted"}]}),
        (400, {"message": "Invalid parameter", "param": "response_format"}),
        (400, {"object": "error", "message": "guided decoding is off", "code": 400}),
    ],
)
def test_a_server_that_refuses_schemas_is_asked_for_an_object(chat_server: ChatServer, status: int, body: Any) -> None:  # noqa: ANN401 - a body of any form
    chat_server.answer_with(refusing("json_schema", status=status, body=body))
    read(chat_server)
    assert ["json_schema", "json_object"] == asked(chat_server)


def test_a_server_that_refuses_both_is_asked_for_text(chat_server: ChatServer) -> None:
    chat_server.answer_with(refusing("json_schema", "json_object"))
    read(chat_server)
    assert ["json_schema", "json_object", "text"] == asked(chat_server)


def test_what_worked_is_remembered(chat_server: ChatServer) -> None:
    chat_server.answer_with(refusing("json_schema"))
    journal = read(chat_server)
    journal.calls.clear()
    read(chat_server, journal)
    assert ["json_schema", "json_object", "json_object"] == asked(chat_server)


def test_what_worked_at_once_is_remembered_in_place_of_what_was_known(chat_server: ChatServer) -> None:
    chat_server.answer_with(lambda _: RIGHT)

    class Renewed(Notebook):
        """A journal that keeps what it knew to itself, as `check` does."""

        def rung(self, endpoint: str, model: str) -> None:
            del endpoint, model

    journal = Renewed()
    journal.remember(chat_server.base_url, "m", "text")
    read(chat_server, journal)
    assert {(chat_server.base_url, "m"): "json_schema"} == journal.rungs


def test_what_is_known_of_a_model_holds_on_a_pinned_rung_too(chat_server: ChatServer) -> None:
    chat_server.answer_with(lambda _: RIGHT)
    journal = Notebook()
    journal.remember(chat_server.base_url, "m", "json_schema, without temperature")
    read(chat_server, journal, rung="text")
    (request,) = chat_server.requests
    assert [False, False] == [name in request.body for name in ("temperature", "response_format")]


def test_a_pinned_rung_is_the_only_one_and_somebody_must_choose_another(chat_server: ChatServer) -> None:
    chat_server.answer_with(refusing("json_object"))
    with pytest.raises(ModelRefused, match="json_object is not supported") as caught:
        read(chat_server, rung="json_object")
    assert "[llm] rung" in caught.value.hint
    assert ["json_object"] == asked(chat_server)


def test_an_answer_of_another_form_is_asked_for_once_more_on_the_same_rung(chat_server: ChatServer) -> None:
    chat_server.enqueue("Gladly! The shop needs a web shop.", RIGHT)
    read(chat_server)
    assert ["json_schema", "json_schema"] == asked(chat_server)


def test_a_model_is_told_field_paths_and_kinds_of_error_alone(chat_server: ChatServer) -> None:
    chat_server.enqueue(RIGHT | {"budget_min": {"value": "secret words", "quote": "we lose orders"}}, RIGHT)
    read(chat_server)
    told = chat_server.requests[1].body["messages"][-1]["content"]
    assert (True, False, False) == ("budget_min.value: float_parsing" in told, "secret" in told, "orders" in told)


def test_a_model_that_ignores_schemas_twice_goes_a_rung_down(chat_server: ChatServer) -> None:
    chat_server.enqueue("Hm.", "Well.", RIGHT)
    journal = read(chat_server)
    assert (["json_schema", "json_schema", "json_object"], ["json_object"]) == (
        asked(chat_server),
        list(journal.rungs.values()),
    )


def test_a_model_that_never_answers_in_form_is_given_up_at_the_bottom(chat_server: ChatServer) -> None:
    chat_server.answer_with(lambda _: "I'd rather talk.")
    with pytest.raises(ModelAnswerInvalid):
        read(chat_server)
    assert ["json_schema", "json_schema", "json_object", "json_object", "text", "text"] == asked(chat_server)


@pytest.mark.parametrize("given", [Completion(content=None, no_choices=True), Completion(content=None), ""])
def test_an_answer_of_nothing_is_asked_for_once_more(chat_server: ChatServer, given: ServerAnswer) -> None:
    chat_server.enqueue(given, RIGHT)
    read(chat_server)
    assert 2 == len(chat_server.requests)


def test_a_model_that_refuses_a_temperature_is_asked_without(chat_server: ChatServer) -> None:
    told = {"error": {"message": "Unsupported value: 'temperature' does not support 0 with this model."}}
    chat_server.answer_with(lambda request: Http(status=400, body=told) if "temperature" in request.body else RIGHT)
    journal = read(chat_server)
    assert ["json_schema, without temperature"] == list(journal.rungs.values())


def test_a_server_with_a_small_limit_of_its_own_is_told_a_larger(chat_server: ChatServer) -> None:
    cut = Completion(content='{"need": {"va', finish_reason="length")
    chat_server.answer_with(lambda request: RIGHT if "max_completion_tokens" in request.body else cut)
    journal = read(chat_server)
    assert ["json_schema, max_completion_tokens"] == list(journal.rungs.values())


def test_a_server_that_knows_the_older_name_of_the_limit_alone_is_told_by_it(chat_server: ChatServer) -> None:
    def answer(request: Request) -> ServerAnswer:
        if "max_completion_tokens" in request.body:
            return Http(status=422, body={"error": {"message": "max_completion_tokens: unknown"}})
        return RIGHT if "max_tokens" in request.body else Completion(content="{", finish_reason="length")

    chat_server.answer_with(answer)
    journal = read(chat_server)
    assert ["json_schema, max_tokens"] == list(journal.rungs.values())


def test_an_answer_that_is_cut_off_at_the_larger_limit_too_is_given_up(chat_server: ChatServer) -> None:
    chat_server.answer_with(lambda _: Completion(content="{", finish_reason="length"))
    with pytest.raises(ModelAnswerInvalid, match="cut off"):
        read(chat_server)
    assert 2 == len(chat_server.requests)


def test_json_under_another_content_type_is_an_answer(chat_server: ChatServer) -> None:
    whole = {"choices": [{"message": {"content": json.dumps(RIGHT)}, "finish_reason": "stop"}]}
    chat_server.enqueue(Http(body=json.dumps(whole), headers={"Content-Type": "text/plain"}))
    read(chat_server)
    assert 1 == len(chat_server.requests)


def test_every_call_says_how_it_was_asked(chat_server: ChatServer) -> None:
    chat_server.answer_with(refusing("json_schema"))
    assert ["json_schema", "json_object"] == [call.rung for call in read(chat_server).calls]


def test_a_query_in_the_address_goes_with_every_request(chat_server: ChatServer) -> None:
    chat_server.answer_with(lambda _: RIGHT)
    reader = ModelReader(
        VOCABULARY, base_url=f"{chat_server.base_url}?api-version=2024-10-21", model="m", api_key="", secret=b""
    )
    reader.read(document(MAIL), Notebook())
    assert ["/chat/completions?api-version=2024-10-21"] == [request.path for request in chat_server.requests]


@given(MANNERS)
def test_a_manner_is_remembered_in_words(manner: Manner) -> None:
    assert manner == Manner.of(manner.words)


@given(MANNERS, st.sampled_from(Feature))
def test_leaving_out_never_goes_back_up(manner: Manner, feature: Feature) -> None:
    steps = 0
    lower: Manner | None = manner
    while lower is not None:
        lower, steps = lower.without(feature), steps + 1
    assert steps <= 3


@pytest.mark.parametrize("words", [None, "", "json_schemes", "with love"])
def test_words_that_nobody_knows_are_the_surest_manner(words: str | None) -> None:
    assert Manner() == Manner.of(words)


@pytest.mark.parametrize(
    ("said", "feature"),
    [
        ("response_format is not available", Feature.RESPONSE_FORMAT),
        ("json mode is not supported", Feature.RESPONSE_FORMAT),
        ("Unsupported value: 'temperature'", Feature.TEMPERATURE),
        ("Use 'max_completion_tokens' instead", Feature.LIMIT),
        ("maximum context length is 4096", None),
    ],
)
def test_an_error_names_what_the_server_refuses(said: str, feature: Feature | None) -> None:
    assert feature == feature_named(said)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"error": {"message": "no", "code": 7}}, "no"),
        ({"error": "no"}, "no"),
        ("no", "no"),
        ([{"error": {"message": "no"}}], "no"),
        (None, "None"),
    ],
)
def test_every_form_of_an_error_is_read(body: object, said: str) -> None:
    assert said in text_of(body)
