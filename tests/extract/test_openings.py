"""The letters with which a match of a pattern may begin."""

import re

import pytest

from extract.openings import any_of, opened_by

PATTERNS = (
    ("ignore all", "i"),
    ("(?:ignore|forget) all", "fi"),
    ("(?:the |your )?prompt", "pty"),
    ("(?:very )*hot", "hv"),
    ("(?:very )+hot", "v"),
    ("x{0,2}yes", "xy"),
    ("[abc]d", "abc"),
    (r"(?<!\w)(?:do not|don't) go", "d"),
    ("(?!not)(?:n|m)o", "mn"),
    ("a?", None),
    (r"\w+ prompt", None),
    (r"^\W*system", None),
    ("<system>", None),
    (".x", None),
)


@pytest.mark.parametrize(("pattern", "letters"), PATTERNS)
def test_the_letters_are_those_of_every_beginning(pattern: str, letters: str | None) -> None:
    assert letters == opened_by(pattern)


@pytest.mark.parametrize("text", ["ignore it", "<system>", "the prompt", "forget"])
def test_any_of_many_matches_what_each_does(text: str) -> None:
    patterns = ["ignore it", "<system>", "(?:the )?prompt", "forget", "fast"]
    assert any(re.search(each, text) for each in patterns) == bool(re.search(any_of(patterns), text))
