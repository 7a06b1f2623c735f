"""Servers that owners bring, each scripted by what it is known to take and to say, and how the reader comes to ask it.

Their words are those of their documents and of reports about them: what could
be run is beside it (`tests/briefgate/local_model`), and `docs/models.md` says
which is which.
"""

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from extract.model import ModelReader
from extract.schema import Answer as Form
from tests.extract.mails import VOCABULARY, Notebook, document
from tests.servers.chat import Answer, ChatServer, Completion, Http, Request

MAIL = "Hello, we lose orders and need a new web shop."
RIGHT: Mapping[str, Any] = dict.fromkeys(Form.model_fields) | {"need": {"value": "x", "quote": "we lose orders"}}
Server = Callable[[Request], Answer]


def takes(*kinds: str, status: int = 400, body: Mapping[str, Any]) -> Server:
    """A server that answers requests for these kinds of answer, and to others says so."""

    def answer(request: Request) -> Answer:
        kind = request.body.get("response_format", {}).get("type", "text")
        return RIGHT if kind in kinds else Http(status=status, body=body)

    return answer


def reasoning_model(request: Request) -> Answer:
    """OpenAI's models that think know one temperature."""
    told = {"type": "invalid_request_error", "code": "unsupported_value", "param": "temperature"}
    if "temperature" in request.body:
        message = "Unsupported value: 'temperature' does not support 0 with this model. Only 1 is supported."
        return Http(status=400, body={"error": told | {"message": message}})
    return RIGHT


def short_of_words(request: Request) -> Answer:
    """A server whose own limit is a hundred tokens, and which knows the limit by its older name."""
    if "max_completion_tokens" in request.body:
        return Http(status=422, body={"detail": [{"loc": ["body", "max_completion_tokens"], "msg": "extra fields"}]})
    return RIGHT if "max_tokens" in request.body else Completion(content='{"intent": nu', finish_reason="length")


def ignoring(request: Request) -> Answer:
    """A server that takes any request and leaves the form to the model, which talks."""
    return "Gladly! What is it about?" if "response_format" in request.body else f"```json\n{as_json()}\n```"


def as_json() -> str:
    return '{"need": {"value": "x", "quote": "we lose orders"}}'


SERVERS: dict[str, tuple[Server, str]] = {
    "OpenAI, Azure": (lambda _: RIGHT, "json_schema"),
    "OpenAI and Azure, a model that thinks": (reasoning_model, "json_schema, without temperature"),
    "OpenAI, an older model": (
        takes("json_object", "text", body={"error": {
            "message": "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.",
            "type": "invalid_request_error", "param": "response_format", "code": None,
        }}),
        "json_object",
    ),
    "OpenRouter, where nobody takes a form": (
        takes("text", status=404, body={"error": {
            "message": "No endpoints found that can handle the requested parameters: response_format.", "code": 404,
        }}),
        "text",
    ),
    "LM Studio, a model without schemas": (
        takes("text", body={"error": "'response_format.type' must be 'json_schema' or 'text'"}),
        "text",
    ),
    "Ollama, a version without schemas": (ignoring, "text"),
    "vLLM, a schema that it can't hold to": (
        takes("json_object", "text", body={
            "object": "error", "type": "BadRequestError", "code": 400, "param": None,
            "message": "The provided JSON schema contains features not supported by xgrammar.",
        }),
        "json_object",
    ),
    "llama.cpp, a schema that it can't hold to": (
        takes("text", body={"error": {"code": 400, "message": "Failed to parse grammar", "type": "invalid_request"}}),
        "text",
    ),
    "llama-cpp-python": (
        takes("json_object", "text", status=500, body={"error": {
            "message": "[{'type': 'literal_error', 'loc': ('body', 'response_format', 'type')}]",
            "type": "internal_server_error",
        }}),
        "json_object",
    ),
    "DeepSeek": (
        takes("json_object", "text", body={"error": {
            "message": "This response_format type is unavailable now", "type": "invalid_request_error",
        }}),
        "json_object",
    ),
    "an older server": (short_of_words, "json_schema, max_tokens"),
}  # fmt: skip


@pytest.mark.parametrize(("server", "remembered"), SERVERS.values(), ids=SERVERS.keys())
def test_a_known_server_is_asked_in_its_own_way_and_from_then_on(
    chat_server: ChatServer, server: Server, remembered: str
) -> None:
    chat_server.answer_with(server)
    journal = Notebook()
    reader = ModelReader(VOCABULARY, base_url=chat_server.base_url, model="m", api_key="", secret=b"", max_retries=0)
    readings = [reader.read(document(mail), journal) for mail in (MAIL, f"{MAIL} Soon.")]
    asked_at_last = [call for call in journal.calls if call.key == journal.calls[-1].key]
    assert ([True, True], remembered, 1) == (
        [reading.brief.need is not None for reading in readings],
        journal.rung(chat_server.base_url, "m"),
        len(asked_at_last),
    )
