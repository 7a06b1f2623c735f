"""What an endpoint says went wrong: whose turn it is to act, and for how long.

Servers agree on little but the status. Their words decide the rest, and only
words that are their own: what they repeat of the mail has no say.
"""

import json
import re
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from math import isfinite

from extract.errors import ExtractError, ModelAnswerInvalid, ModelQuotaSpent, ModelRefused, ModelUnavailable
from extract.ladder import Feature, feature_named

KEY_HINT = "Look at [llm] in config.toml: base_url, model and the key. `briefgate check` tries them."
WAITS = "The mail waits and is tried again."
_FILTER_HINT = "This endpoint won't read it. `briefgate retry` asks once more; another endpoint may."
_REDIRECT_HINT = "No mail is sent on to another address. If you trust that one, write it as base_url."
_QUOTA_HINT = "Add credit or raise the limit with whoever runs the endpoint; the mails wait."
_WINDOW_HINT = "Lower context_tokens under [llm] to what the model can take."
_OUT_OF_QUOTA = re.compile(
    r"insufficient[_ ](?:quota|credits?|funds|balance)|exceeded your current quota|billing|out of credits?"
    r"|credit balance|payment required|quota (?:has been )?(?:exceeded|exhausted)|(?:daily|monthly|spending) limit"
    r"|available credits|arrear",
    re.IGNORECASE,
)
_SURELY_OUT_OF_QUOTA = re.compile(r"insufficient[_ ](?:quota|credits?|funds|balance)|billing_", re.IGNORECASE)
_TOO_FAST = re.compile(r"rate.?limit|per.(?:second|min|hour)|retry.?(?:delay|after|in\b)|try again in", re.IGNORECASE)
_STATED_DELAY = re.compile(r'"retryDelay": "(\d+(?:\.\d+)?)s"')
_FLAGGED = re.compile(
    r"content.?(?:filter|policy|management)|moderation|flagged|safety (?:system|policy)", re.IGNORECASE
)
_BAD_KEY = re.compile(
    r"api.?key.{0,40}(?:not valid|invalid|incorrect|expired|missing|required)"
    r"|(?:invalid|incorrect|expired|missing).{0,20}(?:api.?key|token\b)|no_db_connection",
    re.IGNORECASE,
)
_BAD_MODEL = re.compile(
    r"model.{0,80}(?:not found|does not exist|not exist|not a valid|not supported|unknown)"
    r"|not a valid model|(?:invalid|unknown) model|no models? (?:is )?loaded",
    re.IGNORECASE,
)
_NO_JSON_CAME = re.compile(r"json_validate_failed|failed to (?:generate|validate) json", re.IGNORECASE)
_ECHOES = frozenset({"input", "ctx", "url", "body", "failed_generation", "flagged_input"})
"""Parts of an error that give back what was sent or what the model wrote: the mail has no say in what they mean."""
_TOO_LONG = re.compile(r"context.{0,20}(?:length|window|size)|too many tokens|prompt is too long", re.IGNORECASE)
_BAD_REQUEST, _FORBIDDEN = 400, 403
_REFUSED = frozenset({401, 403, 404, 405, 407, 410, 412})
_MAY_NAME_QUOTA = frozenset({400, 401, 403, 412, 429})
_MAY_NAME_A_FEATURE = frozenset({400, 404, 415, 422, 500, 501})
_PASSING = frozenset({408, 409, 421, 423, 425, 429})
_BUSY = frozenset({503, 529})
_PAYMENT, _TOO_MANY = 402, 429
_REDIRECT, _CLIENT_ERROR, _SERVER_ERROR = 300, 400, 500
_ERROR_STATUS = re.compile(r"[45]\d\d", re.ASCII)
_SHOWN = 200
_A_DAY = 86_400.0


def sound(text: str) -> str:
    """The same as text that can be stored: half a character, which JSON can spell, becomes a question mark."""
    return text.encode("utf-8", "replace").decode()


def error_within(failure: object, base_url: str) -> ExtractError:
    """The error of ours for one that came with status 200, as gateways send what went wrong behind them."""
    code = str(failure.get("code")) if isinstance(failure, Mapping) else ""
    status = int(code) if _ERROR_STATUS.fullmatch(code) else _SERVER_ERROR
    return error_of(status, text_of({"error": failure}), {}, base_url)


def text_of(body: object, *, secret: str = "") -> str:
    """What an error's body says, in one line: servers send an object, a string, or a list of either.

    What it repeats of the request is left out, and so is `secret`, the key.
    """
    told = sound(_told(_without_echoes(body)))
    return told.replace(secret, "…") if secret else told


def _without_echoes(body: object) -> object:
    if isinstance(body, Mapping):
        return {name: _without_echoes(value) for name, value in body.items() if name not in _ECHOES}
    return [_without_echoes(each) for each in body] if isinstance(body, list) else body


def _told(body: object) -> str:
    if isinstance(body, Mapping):
        told = body.get("error") or body.get("message") or body.get("detail") or body
        if told is not body:
            rest = {name: value for name, value in body.items() if value is not told}
            return " ".join([_told(told), *([json.dumps(rest)] if rest else [])])
        return json.dumps(dict(body))
    if isinstance(body, list):
        return "; ".join(_told(each) for each in body)
    return " ".join(str(body).split())


def error_of(status: int, said: str, headers: Mapping[str, str], base_url: str) -> ExtractError:
    """The error of ours that an HTTP status other than 200 is, and what its body says."""
    message = f"The model at {base_url} answered {status}: {said[:_SHOWN]}"
    if _REDIRECT <= status < _CLIENT_ERROR:
        message = f"The model at {base_url} answered {status}, and points to {headers.get('location', 'nowhere')}."
        return ModelRefused(message, hint=_REDIRECT_HINT)
    retry_after = _retry_after(headers, said)
    if _is_out_of_quota(status, said, retry_after):
        return ModelQuotaSpent(message, hint=_QUOTA_HINT)
    if status in (_BAD_REQUEST, _FORBIDDEN) and _FLAGGED.search(said):
        return ModelAnswerInvalid(message, hint=_FILTER_HINT)
    if status in _REFUSED or (status == _BAD_REQUEST and (_BAD_KEY.search(said) or _BAD_MODEL.search(said))):
        return ModelRefused(message, hint=KEY_HINT, may_be_the_mails=status == _FORBIDDEN)  # a firewall reads it too
    if status in _PASSING or status >= _SERVER_ERROR:
        is_fault = status >= _SERVER_ERROR and status not in _BUSY and retry_after is None
        return ModelUnavailable(message, hint=WAITS, retry_after=retry_after, may_be_the_mails=is_fault)
    return ModelAnswerInvalid(message, hint=_WINDOW_HINT if _TOO_LONG.search(said) else KEY_HINT)


def feature_refused(status: int, said: str, error: ExtractError) -> Feature | None:
    """The part of the request that an error is about, so that it can be left out; None where it is about another thing.

    Some servers answer 500 to what they don't know, and gateways 404 where nobody behind them knows it.
    """
    is_other = isinstance(error, ModelQuotaSpent) or _FLAGGED.search(said)
    return None if status not in _MAY_NAME_A_FEATURE or is_other else feature_named(said)


def is_no_json(status: int, said: str) -> bool:
    """Whether the server says that what its model wrote is not JSON: an answer that can't be used, and no fault."""
    return status == _BAD_REQUEST and _NO_JSON_CAME.search(said) is not None


def _is_out_of_quota(status: int, said: str, retry_after: float | None) -> bool:
    """Whether somebody must pay. Servers also speak of quota, and of billing, where one asks too fast."""
    if status == _PAYMENT:
        return True
    if status not in _MAY_NAME_QUOTA or not _OUT_OF_QUOTA.search(said):
        return False
    too_fast = status == _TOO_MANY and (retry_after is not None or _TOO_FAST.search(said))
    return not too_fast or _SURELY_OUT_OF_QUOTA.search(said) is not None


def _retry_after(headers: Mapping[str, str], said: str) -> float | None:
    """Seconds to wait (RFC 9110, 10.2.3), a day at most; None where none are given.

    A date counts from the server's own: no clock is read here.
    """
    for name, unit in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        try:
            seconds = float(headers.get(name, "")) * unit
        except ValueError:
            continue
        if isfinite(seconds):
            return min(max(0.0, seconds), _A_DAY)
    try:
        until, now = (parsedate_to_datetime(headers.get(name, "")) for name in ("retry-after", "date"))
        return min(max(0.0, (until - now).total_seconds()), _A_DAY)
    except (ValueError, TypeError, OverflowError):
        stated = _STATED_DELAY.search(said)
        return min(float(stated[1]), _A_DAY) if stated else None
