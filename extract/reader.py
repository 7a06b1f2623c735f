"""What a reader is, and the one way in which it reaches the world."""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from extract.brief import Reading
from extract.document import Document


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One call of a model, failed ones too.

    `raw` is the answer's text, None where there was none. `rung` is how an
    answer in JSON was asked for: "json_schema", "json_object" or "text".
    `cached_tokens` are those of `prompt_tokens` that the server had worked
    through before; tokens are None where the server reports none. `seconds`
    went by from the request to its end, the client's own retries included.
    """

    key: str
    endpoint: str
    model: str
    raw: str | None
    error: str | None = None
    rung: str = ""
    prompt_tokens: int | None = None
    cached_tokens: int | None = None
    completion_tokens: int | None = None
    seconds: float = 0.0


class Journal(Protocol):
    """Where a reader's calls are kept; the hall implements it on the store."""

    def recall(self, key: str) -> str | None:
        """The raw answer kept under this key, or None."""

    def turn(self) -> AbstractContextManager[None]:
        """Hold this while a call is made and kept: where many readers ask at once, no more do than may."""

    def keep(self, call: Call) -> None:
        """Keep a call, durably, before its answer is parsed."""

    def rung(self, endpoint: str, model: str) -> str | None:
        """How this model was last asked with success, in the reader's own words, or None."""

    def remember(self, endpoint: str, model: str, rung: str) -> None:
        """Keep how this model was asked with success, in place of what was kept before."""


class Reader(Protocol):
    """Takes facts from a document."""

    @property
    def name(self) -> str:
        """What the owner sees: "built-in", or the model's name."""

    def read(self, document: Document, journal: Journal) -> Reading:
        """The facts that the document states, each with its words.

        Raises `extract.errors.ExtractError` where a model can't be used.
        """
