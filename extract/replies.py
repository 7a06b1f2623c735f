"""What came back from an endpoint, taken apart without trusting its form."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from extract.errors import ExtractError, ModelAnswerInvalid, ModelQuotaSpent, ModelRefused, ModelUnavailable

KEY_HINT = "Look at [llm] in config.toml: base_url, model and the key. `briefgate check` tries them."
WAITS = "The mail waits and is tried again."
_QUOTA_HINT = "Add credit or raise the limit with whoever runs the endpoint; the mails wait."
_WINDOW_HINT = "Lower context_tokens under [llm] to what the model can take."
_OUT_OF_QUOTA = re.compile(
    r"insufficient[_ ](?:quota|credits?|funds|balance)|exceeded your current quota|billing|out of credits?"
    r"|credit balance|payment required|quota (?:has been )?(?:exceeded|exhausted)|(?:daily|monthly|spending) limit",
    re.IGNORECASE,
)
_TOO_LONG = re.compile(r"context.{0,20}(?:length|window|size)|too many tokens|prompt is too long", re.IGNORECASE)
_REFUSED = frozenset({401, 403, 404, 405, 410})
_PASSING = frozenset({408, 409, 421, 423, 425, 429})
_PAYMENT, _TOO_MANY = 402, 429
_SERVER_ERROR = 500
_SHOWN = 200


@dataclass(frozen=True, slots=True)
class Reply:
    """A model's text, why it can't be used (if so), and the tokens that it took. `is_cut` where it was too long."""

    raw: str | None
    error: str | None = None
    is_cut: bool = False
    is_declined: bool = False
    prompt_tokens: int | None = None
    cached_tokens: int | None = None
    completion_tokens: int | None = None


def reply_of(completion: object, base_url: str) -> Reply:
    """The reply in what the client made of a response with status 200.

    Raises `ModelUnavailable` for what is no completion at all: a page of HTML, another service's JSON.
    """
    if isinstance(completion, str | bytes):
        completion = _parsed(completion)
    choices = _get(completion, "choices")
    if choices is None:
        message = f"{base_url} answered with something other than a completion: is base_url right?"
        raise ModelUnavailable(message, hint=KEY_HINT)
    usage = _get(completion, "usage")
    used = Reply(
        None,
        prompt_tokens=_count(usage, "prompt_tokens"),
        cached_tokens=_count(_get(usage, "prompt_tokens_details"), "cached_tokens"),
        completion_tokens=_count(usage, "completion_tokens"),
    )
    told = _get(choices[0], "message") if isinstance(choices, list) and choices else None
    if told is None:
        return replace(used, error="The model's answer holds no choice.")
    reason, content = _get(choices[0], "finish_reason"), _get(told, "content")
    used = replace(used, raw=content if isinstance(content, str) and content.strip() else None)
    if _get(told, "refusal"):
        return replace(used, error="The model declined to answer.", is_declined=True)
    if reason == "length":
        return replace(used, error="The model's answer was cut off at its limit of tokens.", is_cut=True)
    if reason == "content_filter":
        return replace(used, error="The endpoint's filter held the answer back.", is_declined=True)
    return used if used.raw else replace(used, error="The model's answer is empty.")


def _parsed(text: str | bytes) -> object:
    """JSON that was sent under another content type."""
    try:
        return json.loads(text)
    except ValueError:
        return None


def _get(thing: Any, name: str) -> Any:  # noqa: ANN401 - what a server sends has any form
    return thing.get(name) if isinstance(thing, Mapping) else getattr(thing, name, None)


def _count(usage: object, name: str) -> int | None:
    number = _get(usage, name)
    return number if isinstance(number, int) else None


def text_of(body: object) -> str:
    """What an error's body says, in one line: servers send an object, a string, or a list of either."""
    if isinstance(body, Mapping):
        told = body.get("error") or body.get("message") or body.get("detail") or body
        if told is not body:
            rest = {name: value for name, value in body.items() if value is not told}
            return " ".join([text_of(told), *([json.dumps(rest)] if rest else [])])
        return json.dumps(dict(body))
    if isinstance(body, list):
        return "; ".join(text_of(each) for each in body)
    return " ".join(str(body).split())


def error_of(status: int, said: str, headers: Mapping[str, str], base_url: str) -> ExtractError:
    """The error of ours that an HTTP status other than 200 is, and what its body says."""
    message = f"The model at {base_url} answered {status}: {said[:_SHOWN]}"
    if status == _PAYMENT or (status in (_TOO_MANY, 403) and _OUT_OF_QUOTA.search(said)):
        return ModelQuotaSpent(message, hint=_QUOTA_HINT)
    if status in _REFUSED:
        return ModelRefused(message, hint=KEY_HINT)
    if status in _PASSING or status >= _SERVER_ERROR:
        return ModelUnavailable(message, hint=WAITS, retry_after=_retry_after(headers))
    return ModelAnswerInvalid(message, hint=_WINDOW_HINT if _TOO_LONG.search(said) else KEY_HINT)


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds to wait (RFC 9110, 10.2.3), None where none are given; a date is left aside: no clock is read here."""
    for name, unit in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        try:
            return max(0.0, float(headers.get(name, "")) * unit)
        except ValueError:
            continue
    return None
