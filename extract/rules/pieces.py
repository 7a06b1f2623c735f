"""Pieces of patterns that are the same in every language."""

SUM_OF_OTHERS = r"[€$£]? ?\d{2,3}(?:[., ]?\d{3}|k)"
"""An amount from which on somebody else decides: "above €10,000", "boven 25k"."""


def other_than(words: str) -> str:
    """What stands before something else than `words`, an alternative in brackets: none of them is close behind it."""
    return rf"(?![^.,;!?]{{0,25}}?\b{words}\b)"
