"""The reader that asks a model, at any endpoint that speaks the chat completions API."""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from ipaddress import ip_address
from typing import TYPE_CHECKING, NoReturn
from urllib.parse import urlsplit

from extract.answer import brief_of
from extract.brief import Reading
from extract.builtin import BuiltInReader
from extract.clashes import clashes_of
from extract.contradictions import find_contradictions
from extract.document import Document, Vocabulary
from extract.errors import ExtractError, ModelAnswerInvalid, ModelRefused, ModelUnavailable
from extract.facts.budget import budget_claims
from extract.facts.material import material_of
from extract.facts.timeline import day_claims
from extract.fitting import fitted
from extract.grounding import Evidence
from extract.injection import find_injections
from extract.prompt import mail_prompt, prompt_hash, room_for_a_mail, system_prompt
from extract.reader import Call, Journal
from extract.schema import Answer, json_schema, parse_answer

if TYPE_CHECKING:
    from openai import OpenAI

_KEY_HINT = "Look at [llm] in config.toml: base_url, model and the key. `briefgate check` tries them."
_OUT_OF_QUOTA = frozenset({"insufficient_quota", "billing_hard_limit_reached", "billing_not_active"})
_REFUSED = frozenset({401, 402, 403, 404})
_PASSING = frozenset({408, 409, 425, 429})
_SERVER_ERROR = 500


Served = Callable[[], AbstractContextManager[tuple[str, str]]]
"""Holds a server ready for one call; gives its base URL and its key."""


@dataclass(frozen=True, slots=True)
class _Reply:
    """A model's text, why it can't be used (if so), and the tokens that it took."""

    raw: str | None
    error: str | None = None
    prompt_tokens: int | None = None
    completion_tokens: int | None = None


class ModelReader:
    """Asks a model and believes nothing that doesn't stand in the mail.

    `secret` makes the marks around a mail unguessable. `timeout_seconds` is for
    one attempt; `max_retries` are the client's own, after 408, 409, 429, 5xx
    and lost connections: nothing here tries again on top of them. A server
    that runs only while it is asked is given by `served`; `base_url` is then
    the name under which its answers are kept. Of a mail that does not fit
    `context_tokens`, the model's window, a part is shown (`extract.fitting`).
    """

    def __init__(  # noqa: PLR0913 - most are keys of [llm], each under its own name
        self,
        vocabulary: Vocabulary,
        *,
        base_url: str,
        model: str,
        api_key: str,
        secret: bytes,
        timeout_seconds: float = 60.0,
        max_retries: int = 2,
        served: Served | None = None,
        context_tokens: int | None = None,
    ) -> None:
        self._vocabulary = vocabulary
        self._base_url = base_url
        self._model = model
        self._api_key = api_key
        self._secret = secret
        self._timeout = timeout_seconds
        self._retries = max_retries
        self._served = served or self._as_configured
        self._room = None if context_tokens is None else room_for_a_mail(vocabulary, context_tokens)

    @property
    def name(self) -> str:
        """The model's name."""
        return self._model

    def read(self, document: Document, journal: Journal) -> Reading:
        """The facts that the model names and the mail bears out.

        A mail that holds instructions to its reader is kept from the model: the
        built-in reader reads it, which follows none, and is named in the
        reading. Contradictions are found by rules and by the model.
        Raises `ModelUnavailable`, `ModelRefused` or `ModelAnswerInvalid`.
        """
        if find_injections(document):
            return BuiltInReader(self._vocabulary).read(document, journal)
        answer = self._answer(document, journal)
        material = material_of(document, self._vocabulary)
        evidence = Evidence(document.passages, document.id)
        brief, rejected = brief_of(answer, material, evidence)
        found = find_contradictions(material, brief, budget_claims(material), day_claims(material))
        claimed = clashes_of(answer.contradictions or (), document, evidence)
        fields = {clash.field for clash in found}
        return Reading(
            document=document.id,
            reader=self.name,
            brief=brief,
            rejected=rejected,
            contradictions=(*found, *(clash for clash in claimed if clash.field not in fields)),
            left_out=fitted(document, self._room)[1],
        )

    def key(self, document: Document) -> str:
        """SHA-256 in hex of what an answer depends on: endpoint, model, prompt and the mail's passages."""
        asked = (
            self._base_url,
            self._model,
            prompt_hash(self._vocabulary),
            mail_prompt(document, b"", tokens=self._room),
        )
        return hashlib.sha256(json.dumps(asked).encode()).hexdigest()

    def _answer(self, document: Document, journal: Journal) -> Answer:
        """The answer that was kept, if it can be used; else a new one, kept before it is looked at."""
        key = self.key(document)
        kept = journal.recall(key)
        if kept is not None:
            try:
                return parse_answer(kept)
            except ModelAnswerInvalid:
                pass  # an answer that couldn't be used then can't be used now: ask again
        reply = self._ask(document, key, journal)
        if reply.error is not None or reply.raw is None:
            raise ModelAnswerInvalid(reply.error or "The model gave no text.", hint="`briefgate retry` asks once more.")
        return parse_answer(reply.raw)

    def _ask(self, document: Document, key: str, journal: Journal) -> _Reply:
        try:
            reply = self._call(document)
        except ExtractError as error:
            journal.keep(Call(key=key, endpoint=self._base_url, model=self._model, raw=None, error=str(error)))
            raise
        journal.keep(
            Call(
                key=key,
                endpoint=self._base_url,
                model=self._model,
                raw=reply.raw,
                error=reply.error,
                rung="json_schema",
                prompt_tokens=reply.prompt_tokens,
                completion_tokens=reply.completion_tokens,
            )
        )
        return reply

    def _call(self, document: Document) -> _Reply:
        from openai import APIConnectionError, APIStatusError, APITimeoutError, OpenAIError

        try:
            with self._client() as client:
                completion: object = client.chat.completions.create(
                    model=self._model,
                    temperature=0,
                    messages=[
                        {"role": "system", "content": system_prompt(self._vocabulary)},
                        {"role": "user", "content": mail_prompt(document, self._secret, tokens=self._room)},
                    ],
                    response_format={
                        "type": "json_schema",
                        "json_schema": {"name": "brief", "strict": True, "schema": json_schema()},
                    },
                )
        except APITimeoutError:
            message = f"The model at {self._base_url} did not answer within {self._timeout:g} seconds."
            raise ModelUnavailable(message, hint="The mail waits and is tried again.") from None
        except APIConnectionError as error:
            message = f"The model at {self._base_url} can't be reached ({error.__cause__ or error})."
            raise ModelUnavailable(message, hint="The mail waits and is tried again.") from None
        except APIStatusError as error:
            self._raise_for(error.status_code, error.code, error.message)
        except OpenAIError as error:
            message = f"The answer of {self._base_url} can't be read ({type(error).__name__})."
            raise ModelAnswerInvalid(message, hint=_KEY_HINT) from None
        except (ValueError, TypeError) as error:
            message = f"The model at {self._base_url} can't be asked: {type(error).__name__}."
            raise ModelRefused(message, hint=_KEY_HINT) from None
        return _reply_of(completion)

    @contextmanager
    def _client(self) -> Iterator["OpenAI"]:
        from openai import DefaultHttpxClient, OpenAI

        with self._served() as (base_url, key):
            beside_proxies = DefaultHttpxClient(trust_env=False) if _is_loopback(base_url) else None
            with OpenAI(
                base_url=base_url,
                api_key=key or "none",
                timeout=self._timeout,
                max_retries=self._retries,
                http_client=beside_proxies,
            ) as client:
                yield client

    @contextmanager
    def _as_configured(self) -> Iterator[tuple[str, str]]:
        yield self._base_url, self._api_key

    def _raise_for(self, status: int, code: str | None, said: str) -> NoReturn:
        said = " ".join(said.split())[:200]
        message = f"The model at {self._base_url} answered {status}: {said}"
        if status in _REFUSED or code in _OUT_OF_QUOTA:
            raise ModelRefused(message, hint=_KEY_HINT) from None
        if status in _PASSING or status >= _SERVER_ERROR:
            raise ModelUnavailable(message, hint="The mail waits and is tried again.") from None
        raise ModelAnswerInvalid(message, hint="The endpoint must support response_format json_schema.") from None


def _reply_of(completion: object) -> _Reply:
    """Take an answer apart without trusting its form: some servers send HTML, or no choices, with status 200."""
    choices = getattr(completion, "choices", None)
    usage = getattr(completion, "usage", None)
    prompt_tokens, completion_tokens = _count(usage, "prompt_tokens"), _count(usage, "completion_tokens")
    raw: str | None = None
    error: str | None = None
    if not isinstance(completion, Mapping) and choices is None:
        error = "The endpoint answered with something other than a completion: is its base_url right?"
    elif not choices or getattr(choices[0], "message", None) is None:
        error = "The model's answer holds no choice."
    else:
        message, reason = choices[0].message, getattr(choices[0], "finish_reason", None)
        raw = message.content if isinstance(message.content, str) and message.content.strip() else None
        if getattr(message, "refusal", None):
            error = "The model declined to answer."
        elif reason == "length":
            error = "The model's answer was cut off at its limit of tokens."
        elif reason == "content_filter":
            error = "The endpoint's filter held the answer back."
        elif raw is None:
            error = "The model's answer is empty."
    return _Reply(raw, error, prompt_tokens, completion_tokens)


def _count(usage: object, name: str) -> int | None:
    number = getattr(usage, name, None)
    return number if isinstance(number, int) else None


def _is_loopback(base_url: str) -> bool:
    """Whether it is this very machine: no proxy is asked for the way to it, and none could know it."""
    try:
        host = urlsplit(base_url).hostname or ""
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
