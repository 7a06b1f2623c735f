"""What a reader is, and the one way in which it reaches the world."""

from dataclasses import dataclass
from typing import Protocol

from extract.brief import Reading
from extract.document import Document


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One call of a model, failed ones too.

    `raw` is the answer's text, None where there was none; tokens are None
    where the server reports none.
    """

    key: str
    endpoint: str
    model: str
    raw: str | None
    error: str | None = None
    prompt_tokens: int | None = None
    completion_tokens: int | None = None


class Journal(Protocol):
    """Where a reader's calls are kept; the hall implements it on the store."""

    def recall(self, key: str) -> str | None:
        """The raw answer kept under this key, or None."""

    def keep(self, call: Call) -> None:
        """Keep a call, durably, before its answer is parsed."""


class Reader(Protocol):
    """Takes facts from a document."""

    @property
    def name(self) -> str:
        """What the owner sees: "built-in", or the model's name."""

    def read(self, document: Document, journal: Journal) -> Reading:
        """The facts that the document states, each with its words.

        Raises `extract.errors.ExtractError` where a model can't be used.
        """
