"""What came back from an endpoint, taken apart without trusting its form."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from extract.errors import ModelUnavailable
from extract.failures import KEY_HINT, error_within, sound

_MOST_TOKENS = 10**12
"""More than any server counts: what is beyond is no count."""


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
    first = choices[0] if isinstance(choices, list) and choices else None
    failure = _get(completion, "error") or _get(first, "error")
    if failure:
        raise error_within(failure, base_url)
    if choices is None:
        message = f"{base_url} answered with something other than a completion: is base_url right?"
        raise ModelUnavailable(message, hint=KEY_HINT, may_be_the_mails=True)
    usage = _get(completion, "usage")
    used = Reply(
        None,
        prompt_tokens=_count(usage, "prompt_tokens"),
        cached_tokens=_cached(usage),
        completion_tokens=_count(usage, "completion_tokens"),
    )
    told = _get(first, "message")
    if told is None:
        return replace(used, error="The model's answer holds no choice.")
    reason = _get(first, "finish_reason")
    used = replace(used, raw=_text_in(_get(told, "content")))
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
    is_count = isinstance(number, int) and not isinstance(number, bool) and 0 <= number < _MOST_TOKENS
    return number if is_count else None


def _cached(usage: object) -> int | None:
    """Tokens that were read from a cache: most servers count them in the details, some beside."""
    counted = _count(_get(usage, "prompt_tokens_details"), "cached_tokens")
    return _count(usage, "prompt_cache_hit_tokens") if counted is None else counted


def _text_in(content: object) -> str | None:
    """A message's text: whole or in parts; what is no Unicode text can't be kept, and becomes question marks."""
    if isinstance(content, list):
        parts = (_get(part, "text") for part in content)
        content = "".join(part for part in parts if isinstance(part, str))
    return sound(content) if isinstance(content, str) and content.strip() else None
