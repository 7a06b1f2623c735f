"""What `docs/evaluation-models.md` says of itself is so; its figures need the weights."""

import re
from collections import Counter

import pytest

from briefgate.evaluation.comparing import Outcome
from briefgate.evaluation.counting import Tally
from tests.llm.page import PAGE, is_worse, prompt_of, todays_prompt, with_standing
from tests.llm.weights import MODEL

TEXT = PAGE.read_text(encoding="utf-8")
READERS = 3


def test_it_says_whether_the_prompt_is_still_the_one_that_was_measured() -> None:
    """`python -m tests.llm.page` renews that."""
    assert with_standing(TEXT, todays_prompt()) == TEXT


def test_a_prompt_that_changed_is_told() -> None:
    assert "**The prompt has changed since:**" in with_standing(TEXT, "0" * 64)


def test_it_names_the_file_and_how_it_came_about() -> None:
    named = (MODEL.file, str(MODEL.sha256), str(prompt_of(TEXT)), "python -m tests.llm.evaluation --write")
    assert [True] * len(named) == [f"`{each}`" in TEXT for each in named]


def test_it_says_how_many_of_the_briefs_were_measured() -> None:
    mails, of = map(int, re.search(r"\| (\d+) of the (\d+) briefs of the untouched part", TEXT).groups())  # type: ignore[union-attr]  # fails otherwise
    assert [str(mails)] * READERS == re.findall(r"\d+ of (\d+) \(", TEXT)
    assert 0 < mails <= of


def test_its_fields_add_up() -> None:
    rows = [re.findall(r"(\d+), (\d+), (\d+), (\d+)", line) for line in TEXT.splitlines() if line.startswith("| ")]
    *fields, whole = [[tuple(map(int, cell)) for cell in row] for row in rows if len(row) == READERS]
    assert whole == [tuple(map(sum, zip(*column, strict=True))) for column in zip(*fields, strict=True)]


@pytest.mark.parametrize(
    ("together", "worse"),
    [((5, 0), False), ((4, 0), True), ((5, 1), False), ((5, 2), True), ((6, 1), False)],
)
def test_joined_is_worse_where_it_finds_less_or_invents_more(together: tuple[int, int], worse: bool) -> None:  # noqa: FBT001  # a case
    assert worse == is_worse([tally(5, 3), tally(4, 1), tally(*together)])


def tally(correct: int, invented: int) -> Tally:
    return Tally(Counter({Outcome.CORRECT: correct, Outcome.INVENTED: invented}))
