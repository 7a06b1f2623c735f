"""docs/ingest.md tells the rules and bounds of this room as they are."""

import re
from pathlib import Path

import pytest

from ingest import hidden, layers, mime, split
from ingest.form_labels import LANGUAGES
from ingest.robots import ABSENCE
from ingest.screening import KINDS, Rule

TEXT = (Path(__file__).resolve().parents[2] / "docs" / "ingest.md").read_text(encoding="utf-8")
RULE_ROW = re.compile(r"^\| `([a-z-]+)` \| ([a-z-]+) \|", re.MULTILINE)
BOUNDS = {
    "parts of one mail": mime._MOST_PARTS,  # noqa: SLF001 - the bound itself
    "boundaries before the rest is left out": mime._MOST_BOUNDARIES,  # noqa: SLF001 - as above
    "depth of parts": mime._DEEPEST,  # noqa: SLF001 - as above
    "layers of forwards": layers._MOST_LAYERS,  # noqa: SLF001 - as above
    "mails that one is split into": split._MOST_ORIGINALS,  # noqa: SLF001 - as above
    "tags of HTML in which hidden text is told apart": hidden._MOST_TAGS,  # noqa: SLF001 - as above
    "depth of HTML blocks in which it is": hidden._DEEPEST_BLOCKS,  # noqa: SLF001 - as above
}


def test_every_rule_stands_there_in_its_order_with_what_it_makes_of_a_mail() -> None:
    assert [(rule.value, KINDS[rule].value) for rule in Rule] == RULE_ROW.findall(TEXT)


@pytest.mark.parametrize("bound", BOUNDS)
def test_every_bound_is_the_programs_own(bound: str) -> None:
    assert f"| {bound} | {BOUNDS[bound]:,} |" in TEXT


def test_every_language_of_forms_has_its_absences() -> None:
    assert LANGUAGES.keys() == ABSENCE.keys()


def test_as_many_languages_as_it_says() -> None:
    assert {len(LANGUAGES)} == {int(number) for number in re.findall(r"in (\d+) languages", TEXT)}
