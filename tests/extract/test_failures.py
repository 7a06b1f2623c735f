"""What servers say went wrong, in the words that they are known for, and whose turn it is then."""

import pytest

from extract.errors import ExtractError, ModelAnswerInvalid, ModelQuotaSpent, ModelRefused, ModelUnavailable
from extract.failures import error_of, feature_refused, text_of
from extract.ladder import Feature

WHERE = "http://localhost/v1"
A_DAY = 86_400.0

SAID: dict[str, tuple[int, object, type[ExtractError]]] = {
    "quota, as OpenAI": (
        429,
        {"error": {"message": "You exceeded your current quota, please check your plan and billing details.",
                   "type": "insufficient_quota", "code": "insufficient_quota"}},
        ModelQuotaSpent,
    ),
    "too fast, with a word of billing": (
        429,
        {"error": {"message": "Rate limit reached on requests per min. Limit: 3. Visit your account's billing page.",
                   "code": "rate_limit_exceeded"}},
        ModelUnavailable,
    ),
    "too fast, in the words of a quota": (
        429,
        [{"error": {"code": 429, "message": "You exceeded your current quota, please check your plan and billing.",
                    "status": "RESOURCE_EXHAUSTED", "details": [{"retryDelay": "34s"}]}}],
        ModelUnavailable,
    ),
    "too little credit, as a bad request": (
        400,
        {"type": "error", "error": {"type": "invalid_request_error", "message": "Your credit balance is too low."}},
        ModelQuotaSpent,
    ),
    "too little balance": (402, {"error": {"message": "Insufficient Balance"}}, ModelQuotaSpent),
    "all credits used": (403, {"error": "Your team has used all available credits."}, ModelQuotaSpent),
    "a wrong key, as a bad request": (
        400,
        [{"error": {"code": 400, "message": "API key not valid. Please pass a valid API key."}}],
        ModelRefused,
    ),
    "an expired key": (401, {"error": {"message": "Your key has expired", "code": "invalid_api_key"}}, ModelRefused),
    "a key that LiteLLM doesn't know, and has no database to look for": (
        400,
        {"error": {"message": "No connected db.", "type": "no_db_connection", "param": None, "code": "400"}},
        ModelRefused,
    ),
    "a wrong model, as a bad request": (400, {"error": {"message": "foo is not a valid model ID"}}, ModelRefused),
    "a model to pull first": (404, {"error": {"message": 'model "foo" not found, try pulling it first'}}, ModelRefused),
    "no model loaded": (400, {"error": "No models loaded. Please load a model."}, ModelRefused),
    "a filter, as a bad request": (
        400,
        {"error": {"message": "The prompt triggered our content management policy.", "code": "content_filter"}},
        ModelAnswerInvalid,
    ),
    "a model that loads": (503, {"error": {"code": 503, "message": "Loading model"}}, ModelUnavailable),
    "too many tokens": (413, {"error": {"message": "Request too large"}}, ModelAnswerInvalid),
    "another bad request": (400, {"error": {"message": "max_tokens must be positive"}}, ModelAnswerInvalid),
}  # fmt: skip


@pytest.mark.parametrize(("status", "body", "error"), SAID.values(), ids=SAID.keys())
def test_a_fault_is_told_by_status_and_words(status: int, body: object, error: type[ExtractError]) -> None:
    assert error is type(error_of(status, text_of(body), {}, WHERE))


REFUSED: dict[str, tuple[int, object, Feature | None]] = {
    "an error of its own that names the schema": (
        500,
        {"error": {"message": "[{'loc': ('body', 'response_format', 'type'), 'msg': 'Input should be \"text\"'}]"}},
        Feature.RESPONSE_FORMAT,
    ),
    "nobody behind a gateway": (
        404,
        {"error": {"message": "No endpoints found that support response_format"}},
        Feature.RESPONSE_FORMAT,
    ),
    "an error of its own": (500, {"error": "oops"}, None),
    "a filter that speaks of schemas": (400, {"error": {"message": "flagged: json_schema"}}, None),
    "out of credit, whatever it speaks of": (402, {"error": {"message": "temperature"}}, None),
    "the mail given back": (422, {"detail": [{"loc": ["body", "x"], "msg": "bad", "input": "temperature"}]}, None),
}


@pytest.mark.parametrize(("status", "body", "feature"), REFUSED.values(), ids=REFUSED.keys())
def test_a_feature_is_refused_in_the_servers_own_words_alone(
    status: int, body: object, feature: Feature | None
) -> None:
    said = text_of(body)
    assert feature is feature_refused(status, said, error_of(status, said, {}, WHERE))


@pytest.mark.parametrize(
    ("headers", "said", "seconds"),
    [
        ({"retry-after": "7"}, "", 7.0),
        ({"retry-after-ms": "1500", "retry-after": "7"}, "", 1.5),
        ({"retry-after": "-3"}, "", 0.0),
        ({"retry-after": "inf"}, "", None),
        ({"retry-after": "nan"}, "", None),
        ({"retry-after": "soon"}, "", None),
        ({"retry-after": "999999999999"}, "", A_DAY),
        ({"retry-after": "Wed, 21 Oct 2026 07:28:30 GMT", "date": "Wed, 21 Oct 2026 07:28:00 GMT"}, "", 30.0),
        ({"retry-after": "Wed, 21 Oct 2026 07:28:30 GMT"}, "", None),
        ({}, '{"details": [{"retryDelay": "34s"}]}', 34.0),
        ({}, "", None),
    ],
)
def test_how_long_to_wait_is_a_number_of_seconds_or_nothing(
    headers: dict[str, str], said: str, seconds: float | None
) -> None:
    error = error_of(503, said, headers, WHERE)
    assert seconds == getattr(error, "retry_after", "no such error")
