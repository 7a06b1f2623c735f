"""The reader that asks a model, at any endpoint that speaks the chat completions API."""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from functools import cache, partial
from time import monotonic
from typing import TYPE_CHECKING, Any

from extract.address import Address
from extract.answer import brief_of
from extract.brief import Reading
from extract.builtin import BuiltInReader
from extract.clashes import clashes_of
from extract.contradictions import find_contradictions
from extract.document import Document, Vocabulary
from extract.errors import ExtractError, ModelAnswerInvalid, ModelRefused, ModelUnavailable
from extract.examined import examined
from extract.failures import KEY_HINT, WAITS, error_of, feature_refused, is_no_json, text_of
from extract.fitting import fitted
from extract.grounding import Evidence
from extract.ladder import Feature, Manner, Rung
from extract.prompt import ANSWER_TOKENS, Form, mail_prompt, whole_form
from extract.reader import Call, Journal
from extract.replies import Reply, reply_of
from extract.schema import Answer, parse_answer

if TYPE_CHECKING:
    from ssl import SSLContext

    from openai import OpenAI

_PROBLEMS_TOLD = 10
_PINNED_HINT = "[llm] rung allows no other way of asking: leave it empty, and one that the server takes is found."

Served = Callable[[], AbstractContextManager[tuple[str, str]]]
"""Holds a server ready for one call; gives its base URL and its key."""


class ModelReader:
    """Asks a model and believes nothing that doesn't stand in the mail.

    `secret` makes the marks around a mail unguessable. `timeout_seconds` is for
    one attempt; `max_retries` are the client's own, after 408, 409, 429, 5xx
    and lost connections: nothing here tries again on top of them. A server
    that runs only while it is asked is given by `served`; `base_url` is then
    the name under which its answers are kept. Of a mail that does not fit
    `context_tokens`, the model's window, a part is shown (`extract.fitting`).
    `form` is what is asked, everything unless it is given. A server given by
    `served` bounds its answers itself: one that it cut is not asked for again,
    since it would repeat itself again.
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
        rung: str = "",
        form: Form | None = None,
    ) -> None:
        self._vocabulary = vocabulary
        self._base_url = base_url
        self._model = model
        self._api_key = api_key
        self._secret = secret
        self._timeout = timeout_seconds
        self._retries = max_retries
        self._served = served or self._as_configured
        self._bounds_itself = served is not None
        self._form = form or whole_form(vocabulary)
        self._pinned = Rung(rung) if rung else None
        self._room = None if context_tokens is None else self._form.room_for_a_mail(context_tokens)

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
        mail = examined(document, self._vocabulary)
        if mail.injections:
            return BuiltInReader(self._vocabulary).read(document, journal)
        answer = self._answer(document, journal)
        evidence = Evidence(document.passages, document.id)
        brief, rejected = brief_of(answer, mail.material, evidence)
        found = find_contradictions(mail.material, brief, mail.budgets, mail.days)
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
        """SHA-256 in hex of what an answer depends on: endpoint, model, form, prompt and the mail's passages."""
        asked = (
            self._base_url,
            self._model,
            self._form.schema,
            self._form.hash,
            mail_prompt(document, b"", tokens=self._room),
        )
        return hashlib.sha256(json.dumps(asked).encode()).hexdigest()

    def _answer(self, document: Document, journal: Journal) -> Answer:
        """The answer that was kept, if it can be used; else a new one, kept before it is looked at."""
        kept = journal.recall(self.key(document))
        if kept is not None:
            try:
                return parse_answer(kept)
            except ModelAnswerInvalid:
                pass  # an answer that couldn't be used then can't be used now: ask again
        return self._down_the_ladder(document, journal)

    def _down_the_ladder(self, document: Document, journal: Journal) -> Answer:
        """Ask, once more where the answer has another form, and otherwise where the server or the model can't do it.

        Each step leaves something out that won't be put back, so that the steps end.
        """
        known = journal.rung(self._base_url, self._model)
        manner = Manner.of(known)
        if self._pinned is not None:
            manner = replace(manner, rung=self._pinned)
        again: _Again | None = None
        while True:
            try:
                reply = self._ask(document, manner, again, journal)
                answer = _answer_in(reply)
            except _Refused as refused:
                manner, again = self._lower(manner, refused.feature, refused.error), None
                continue
            except _Cut as cut:
                manner, again = self._bounded(manner, cut.error), None
                continue
            except ModelAnswerInvalid as error:
                if again is None and error.problems:
                    again = _Again(reply.raw or "", error.problems)
                    continue
                if not error.problems:
                    raise
                manner, again = self._lower(manner, Feature.RESPONSE_FORMAT, error), None
                continue
            if manner.words != known:
                journal.remember(self._base_url, self._model, manner.words)
            return answer

    def _lower(self, manner: Manner, feature: Feature, error: ExtractError) -> Manner:
        """The manner without a feature.

        Raises `error` where nothing is left to leave out, or where it may
        not be; `ModelRefused` where it may not and the server won't have it.
        """
        lower = manner.without(feature)
        if lower is None:
            raise error
        if self._pinned is not None and lower.rung is not self._pinned:
            is_answer = isinstance(error, ModelAnswerInvalid) and error.problems
            raise error if is_answer else ModelRefused(str(error), hint=_PINNED_HINT)
        return lower

    def _bounded(self, manner: Manner, error: ExtractError) -> Manner:
        bounded = None if self._bounds_itself else manner.bounded()
        if bounded is None:
            raise error
        return bounded

    def _ask(self, document: Document, manner: Manner, again: "_Again | None", journal: Journal) -> Reply:
        """One call, kept whatever came of it."""
        with journal.turn():
            return self._ask_in_turn(document, manner, again, journal)

    def _ask_in_turn(self, document: Document, manner: Manner, again: "_Again | None", journal: Journal) -> Reply:
        begun = monotonic()
        called = partial(Call, key=self.key(document), endpoint=self._base_url, model=self._model, rung=manner.words)
        try:
            reply = self._call(document, manner, again)
        except (ExtractError, _Refused) as error:
            told = str(error.error if isinstance(error, _Refused) else error)
            journal.keep(called(raw=None, error=told, seconds=monotonic() - begun))
            raise
        journal.keep(
            called(
                raw=reply.raw,
                error=reply.error,
                prompt_tokens=reply.prompt_tokens,
                cached_tokens=reply.cached_tokens,
                completion_tokens=reply.completion_tokens,
                seconds=monotonic() - begun,
            )
        )
        return reply

    def _call(self, document: Document, manner: Manner, again: "_Again | None") -> Reply:
        from httpx2 import ConnectError, ConnectTimeout
        from openai import APIConnectionError, APIStatusError, APITimeoutError, OpenAIError

        try:
            with self._client() as client:
                completion: object = client.chat.completions.create(**self._request(document, manner, again))
        except APIConnectionError as error:
            what = f"can't be reached ({error.__cause__ or error})"
            if isinstance(error, APITimeoutError):
                what = f"did not answer within {self._timeout:g} seconds"
            was_asked = not isinstance(error.__cause__, ConnectError | ConnectTimeout)
            message = f"The model at {self._base_url} {what}."
            raise ModelUnavailable(message, hint=WAITS, may_be_the_mails=was_asked) from None
        except APIStatusError as error:
            said = text_of(error.body if error.body is not None else error.message, secret=self._api_key)
            if is_no_json(error.status_code, said):
                return Reply(None, error="The model's answer is no JSON, says its server.")
            told = error_of(error.status_code, said, error.response.headers, self._base_url)
            feature = feature_refused(error.status_code, said, told)
            raise (told if feature is None else _Refused(feature, told)) from None
        except (OpenAIError, UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
            message = f"The answer of {self._base_url} can't be read ({type(error).__name__})."
            raise ModelUnavailable(message, hint=KEY_HINT, may_be_the_mails=True) from None
        except (ValueError, TypeError) as error:
            message = f"The model at {self._base_url} can't be asked: {type(error).__name__}."
            raise ModelRefused(message, hint=KEY_HINT) from None
        return reply_of(completion, self._base_url)

    def _request(self, document: Document, manner: Manner, again: "_Again | None") -> dict[str, Any]:
        messages: list[Mapping[str, str]] = [
            *self._form.beginning,
            {"role": "user", "content": mail_prompt(document, self._secret, tokens=self._room)},
        ]
        if again is not None:
            messages += again.messages
        request: dict[str, Any] = {"model": self._model, "messages": messages}
        if manner.temperature:
            request["temperature"] = 0
        if manner.limit is not None:
            request[manner.limit] = ANSWER_TOKENS
        if manner.rung is Rung.JSON_SCHEMA:
            schema = {"name": "brief", "strict": True, "schema": self._form.schema}
            request["response_format"] = {"type": "json_schema", "json_schema": schema}
        elif manner.rung is Rung.JSON_OBJECT:
            request["response_format"] = {"type": "json_object"}
        return request

    @contextmanager
    def _client(self) -> Iterator["OpenAI"]:
        from openai import DefaultHttpxClient, OpenAI

        from extract.deadline import whole_within

        with self._served() as (base_url, key):
            address = Address.of(base_url)
            with OpenAI(
                base_url=address.url,
                api_key=key or "none",
                timeout=self._timeout,
                max_retries=self._retries,
                default_query=address.query or None,
                default_headers={"api-key": key} if address.is_azure else None,
                http_client=DefaultHttpxClient(
                    verify=_tls(),
                    trust_env=not address.is_loopback,
                    follow_redirects=False,  # only the address that was configured gets to see a mail
                    event_hooks=whole_within(self._timeout),
                ),
            ) as client:
                yield client

    @contextmanager
    def _as_configured(self) -> Iterator[tuple[str, str]]:
        yield self._base_url, self._api_key


@cache
def _tls() -> "SSLContext":
    """Whom to trust, loaded once: a client of its own takes longer to do so than all that is done with its answer."""
    from httpx2 import create_ssl_context

    return create_ssl_context()


class _Refused(Exception):
    """The server refuses a part of the request that can be left out."""

    def __init__(self, feature: Feature, error: ExtractError) -> None:
        super().__init__(str(error))
        self.feature = feature
        self.error = error


class _Cut(Exception):
    """The answer ended at a limit that the server sets unless it is told another."""

    def __init__(self, error: ModelAnswerInvalid) -> None:
        super().__init__(str(error))
        self.error = error


@dataclass(frozen=True, slots=True)
class _Again:
    """An answer of another form, and what is said to it: field paths and kinds of error, no word of the mail."""

    raw: str
    problems: tuple[str, ...]

    @property
    def messages(self) -> list[dict[str, str]]:
        """Its turn and ours; where it said nothing it has no turn, for some servers take no empty one."""
        turn = [{"role": "assistant", "content": self.raw}] if self.raw else []
        return [*turn, {"role": "user", "content": self.words}]

    @property
    def words(self) -> str:
        """What the model is told."""
        shown = "; ".join(self.problems[:_PROBLEMS_TOLD])
        return f"That is not the form that was asked for ({shown}). Answer again, with the one JSON object alone."


def _answer_in(reply: Reply) -> Answer:
    if reply.error is None and reply.raw is not None:
        return parse_answer(reply.raw)
    problems = () if reply.is_declined else ("no answer",)
    error = ModelAnswerInvalid(reply.error or "", hint="`briefgate retry` asks once more.", problems=problems)
    raise _Cut(error) if reply.is_cut else error
