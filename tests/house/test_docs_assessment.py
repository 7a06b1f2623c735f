"""The document on how leads are judged names every rule with its level, its sentence and the idea behind it."""

import re

import pytest

from briefgate.rendering import Templates
from score.assessment import Dimension
from score.ideas import IDEA_OF, Idea
from score.rules import Rule
from tests.house.checkout import CHECKOUT

DOCUMENT = (CHECKOUT / "docs" / "assessment.md").read_text(encoding="utf-8")
SCORER = "".join(path.read_text(encoding="utf-8") for path in sorted((CHECKOUT / "score").glob("*.py")))
LEVELS = {"0": "0", "1": "¼", "2": "½", "4": "1", "None": "unknown"}
GIVEN = {Rule[name]: LEVELS[quarters] for quarters, name in re.findall(r"\b([0-4]|None), Rule\.(\w+)", SCORER)}
GIVEN_OTHERWISE = {
    Rule.BUDGET_BELOW_SILENT: "¼",
    Rule.HOMEWORK_SILENT: "unknown",
    Rule.HOMEWORK_WAITING: "unknown",
    Rule.OWNER_RATED: "0 to 1",
}
ROW = re.compile(r"^\| ([^|]*) \| `([a-z-]+)` \| ([^|]*) \| ([a-z-]+) \|$", re.MULTILINE)
TEMPLATES = Templates()


def row_of(rule: Rule) -> tuple[str, str, str, str]:
    """What the document says of a rule: its level, its name, its sentence and its idea."""
    level = GIVEN_OTHERWISE.get(rule, GIVEN.get(rule, "–"))
    return level, rule, TEMPLATES.sentence(rule, (), "en"), IDEA_OF[rule]


@pytest.mark.parametrize("rule", Rule)
def test_the_document_tells_of_each_rule(rule: Rule) -> None:
    assert [row_of(rule)] == [row for row in ROW.findall(DOCUMENT) if row[1] == rule]


def test_the_document_names_no_rule_that_there_is_not() -> None:
    assert set(Rule) == {name for _, name, _, _ in ROW.findall(DOCUMENT)}


@pytest.mark.parametrize("dimension", Dimension)
def test_the_rules_of_a_dimension_stand_under_its_heading(dimension: Dimension) -> None:
    section = DOCUMENT.partition(f"\n### {dimension.capitalize()}\n")[2].partition("\n##")[0]
    assert {rule for rule in Rule if rule.startswith(f"{dimension}-")} == {
        name for _, name, _, _ in ROW.findall(section)
    }


def test_every_idea_is_told_in_the_words_that_explain_uses() -> None:
    told = dict(re.findall(r"^\| ([a-z-]+) \| ([^|]*) \|$", DOCUMENT, re.MULTILINE))
    assert {idea.value: TEMPLATES.term("ideas", idea, "en") for idea in Idea} == told


def test_every_rule_of_a_gate_has_its_place_in_the_order_of_the_gates() -> None:
    order = DOCUMENT.partition("\n## The gates\n")[2].partition("\n| level")[0]
    assert {rule for rule in Rule if rule.startswith("gate-")} == set(re.findall(r"`(gate-[a-z-]+)`", order))
