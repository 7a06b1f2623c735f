"""How a model is asked for its answer, and how it is asked next where that didn't do.

Servers differ: some enforce a JSON Schema, some answer 200 and ignore it, some
refuse the request that names one. So the surest way is tried first, and what
worked is remembered for an endpoint and its model, in the words of `Manner.words`.
"""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

_WITHOUT_TEMPERATURE = "without temperature"
_NEWER, _OLDER = "max_completion_tokens", "max_tokens"


class Rung(StrEnum):
    """How the form of the answer is asked for. The prompt states it on every rung."""

    JSON_SCHEMA = "json_schema"
    JSON_OBJECT = "json_object"
    TEXT = "text"


class Feature(StrEnum):
    """A part of a request that some servers refuse."""

    RESPONSE_FORMAT = "response_format"
    TEMPERATURE = "temperature"
    LIMIT = "limit"


_NAMED = (
    (Feature.LIMIT, re.compile(r"max_(?:completion_)?tokens", re.IGNORECASE)),
    (Feature.TEMPERATURE, re.compile(r"temperature", re.IGNORECASE)),
    (
        Feature.RESPONSE_FORMAT,
        re.compile(
            r"response.?format|json.?schema|json.?object|json.?mode|structured.?output|guided|grammar|\bschema\b",
            re.IGNORECASE,
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class Manner:
    """One way of asking. `limit` names the parameter that bounds the answer's tokens; None sends none."""

    rung: Rung = Rung.JSON_SCHEMA
    temperature: bool = True
    limit: str | None = None

    @classmethod
    def of(cls, words: str | None) -> "Manner":
        """The manner that `words` gave; the surest one for None and for words that nobody knows any more."""
        parts = (words or "").split(", ")
        rung = parts[0] if parts[0] in set(Rung) else Rung.JSON_SCHEMA
        limit = next((part for part in parts if part in (_NEWER, _OLDER)), None)
        return cls(Rung(rung), _WITHOUT_TEMPERATURE not in parts, limit)

    @property
    def words(self) -> str:
        """The manner as it is remembered: "json_object, without temperature"."""
        parts = [self.rung.value, "" if self.temperature else _WITHOUT_TEMPERATURE, self.limit or ""]
        return ", ".join(part for part in parts if part)

    def below(self) -> "Manner | None":
        """The next lower rung, or None at the bottom."""
        rungs = list(Rung)
        lower = rungs.index(self.rung) + 1
        return replace(self, rung=rungs[lower]) if lower < len(rungs) else None

    def without(self, feature: Feature) -> "Manner | None":
        """The same without what the server refuses; None where nothing can be left out."""
        match feature:
            case Feature.TEMPERATURE:
                return replace(self, temperature=False) if self.temperature else None
            case Feature.LIMIT:
                return replace(self, limit=_OLDER if self.limit == _NEWER else None) if self.limit else None
            case Feature.RESPONSE_FORMAT:
                return self.below()

    def bounded(self) -> "Manner | None":
        """The same with room for a whole answer asked for; None where it is asked for already."""
        return replace(self, limit=_NEWER) if self.limit is None else None


def feature_named(said: str) -> Feature | None:
    """The part of the request that an error's text names, or None."""
    return next((feature for feature, pattern in _NAMED if pattern.search(said)), None)
