"""What `explain` prints can be redone by hand: here, the hand is a test's."""

import re
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings

from briefgate.desk import open_desk
from briefgate.explanation import explanation
from briefgate.views import one_lead
from score.assess import judge
from score.assessment import BANT, Verdict
from score.case import Case
from tests.briefgate.playing import MONDAY, Studio
from tests.score.strategies import cases

LEADS = [lead for lead in range(1, 12) if lead != 4]
"""Those of the sample mails; the fourth is none."""
TERM = r"[\d./]+"
SUM = re.compile(
    rf"^  (?P<name>\w+) +\((?P<terms>[^)]*)\) / (?P<count>\d+) = (?P<mean>{TERM});  "
    rf"100 × (?P<weight>{TERM}) × (?P<again>{TERM}) = (?P<points>{TERM})$",
    re.MULTILINE,
)
LEVEL = re.compile(r"^  (\w+) +(unknown|\d/4) +\S", re.MULTILINE)
TOGETHER = re.compile(rf"^  together  ({TERM}), an unknown counting as ({TERM})$", re.MULTILINE)
BETWEEN = re.compile(
    rf"^  between   ({TERM}) \(every unknown at 0\) and ({TERM}) \(every unknown at 1\)$", re.MULTILINE
)


def explained(studio: Studio, lead: int = 1) -> str:
    """What is printed about a lead."""
    return studio.run("explain", str(lead)).out


def numbers(terms: str) -> list[Fraction]:
    """The terms of a printed sum."""
    return [Fraction(term) for term in terms.split(" + ")]


@pytest.mark.parametrize("lead", LEADS)
def test_every_printed_sum_is_right(busy_studio: Studio, lead: int) -> None:
    sums = list(SUM.finditer(explained(busy_studio, lead)))
    assert ["bant", "fit"] == [found["name"] for found in sums]
    for found in sums:
        terms = numbers(found["terms"])
        mean = sum(terms) / int(found["count"])
        assert (len(terms), mean, mean) == (int(found["count"]), Fraction(found["mean"]), Fraction(found["again"]))
        assert 100 * Fraction(found["weight"]) * mean == Fraction(found["points"])


def redone(text: str) -> list[Fraction]:
    """Score, low and high as a hand with a pencil finds them: from the printed levels and weights alone."""
    levels = {key: None if shown == "unknown" else Fraction(shown) for key, shown in LEVEL.findall(text)}
    weights = {found["name"]: Fraction(found["weight"]) for found in SUM.finditer(text)}
    scores = []
    for counting in (Fraction(TOGETHER.findall(text)[0][1]), Fraction(0), Fraction(1)):
        known = {key: counting if level is None else level for key, level in levels.items()}
        bant = sum((known[dimension] for dimension in BANT), Fraction(0)) / len(BANT)
        fit = (known["enjoy"] + known["forward"]) / 2
        homework = weights.get("homework", Fraction(0)) * known["homework"]
        scores.append(100 * (weights["bant"] * bant + weights["fit"] * fit + homework))
    return scores


def printed(text: str) -> list[Fraction]:
    """Score, low and high as they are printed."""
    return [Fraction(TOGETHER.findall(text)[0][0]), *map(Fraction, BETWEEN.findall(text)[0])]


@pytest.mark.parametrize("lead", LEADS)
def test_the_score_and_its_bounds_follow_from_the_printed_levels(busy_studio: Studio, lead: int) -> None:
    text = explained(busy_studio, lead)
    assert printed(text) == redone(text)
    assert float(round(printed(text)[0], 1)) == busy_studio.lead(lead).score


def test_so_they_do_for_every_case_at_all(home_of_samples: Path) -> None:
    with open_desk(home_of_samples, {}, clock=lambda: MONDAY) as desk:
        view = one_lead(desk, 1)

        @settings(max_examples=60)
        @given(cases())
        def check(case: Case) -> None:
            assessment = judge(case, desk.agency, desk.rubric)
            text = explanation(desk, replace(view, assessed=replace(view.assessed, case=case, assessment=assessment)))
            if assessment.verdict is Verdict.NOT_A_LEAD:
                assert [] == TOGETHER.findall(text)
            else:
                assert [assessment.score, assessment.low, assessment.high] == printed(text) == redone(text)

        check()


def test_homework_that_was_due_counts_with_its_own_weights(studio: Studio) -> None:
    studio.takes_in("three-quotes-by-friday")
    studio.sends()
    studio.run("answered", "1")
    text = explained(studio)
    assert printed(text) == redone(text)
    weights = [(found["name"], found["weight"]) for found in SUM.finditer(text)]
    total = sum(Fraction(found["points"]) for found in SUM.finditer(text))
    assert [("bant", "0.5"), ("fit", "0.3"), ("homework", "0.2")] == weights
    assert total == Fraction(TOGETHER.findall(text)[0][0])


def test_a_third_is_printed_so_that_nothing_is_lost(studio: Studio) -> None:
    studio.config("[rubric]\nunknown_counts_as = 0.3333\n")
    studio.takes_in("german-brief")
    text = explained(studio)
    assert 0.3333 == pytest.approx(float(Fraction(TOGETHER.findall(text)[0][1])))
    total = sum(Fraction(found["points"]) for found in SUM.finditer(text))
    assert total == Fraction(TOGETHER.findall(text)[0][0])


def test_each_level_stands_with_its_rule_and_its_quote(studio: Studio) -> None:
    studio.takes_in("fixed-1500-marketplace")
    lines = explained(studio).splitlines()
    place = next(number for number, line in enumerate(lines) if line.startswith("  budget "))
    assert lines[place].endswith("[budget-far-below]")
    assert (
        "“My budget is €1,500 and it is fixed: that's what is left of my redundancy money.”" == lines[place + 1].strip()
    )


def test_the_gate_that_decided_is_named(studio: Studio) -> None:
    studio.takes_in("fixed-1500-marketplace")
    after = explained(studio).partition("The first gate that matched\n")[2]
    assert after.startswith(
        "  The budget of €1,500 is too far below your minimum of €40,000.  [gate-budget-too-small]\n"
    )


def test_what_is_no_lead_has_no_sum(studio: Studio) -> None:
    studio.takes_in("vendor-pitch")
    text = explained(studio)
    assert (Verdict.NOT_A_LEAD, []) == (studio.lead().verdict, SUM.findall(text))


def test_a_premium_is_added_up(studio: Studio) -> None:
    studio.config("[rubric]\npremium_base = 5\n")
    studio.takes_in("rich-and-rude")
    studio.run("choose", "1", "--by", "Eva", "--reason", "It pays", "--premium", "30")
    assert [
        "  Your usual premium of 5%.  [premium-base]",
        "  A premium of 30%, chosen by Eva.  [premium-chosen]",
        "  5 + 30 = 35%",
    ] == explained(studio).partition("Premium (for you alone: no reply holds it)\n")[2].splitlines()[:3]


def test_what_would_move_it_up_is_told(studio: Studio) -> None:
    studio.takes_in("instructions-to-the-reader")
    expected = "What would move it up\n  If you read it yourself and see no harm in it: pursue.\n"
    assert expected in explained(studio)


def test_what_would_move_it_down_is_told_in_the_owners_language(studio: Studio) -> None:
    studio.config('[agency]\nlanguage = "nl"\n')
    studio.takes_in("german-brief")
    told = explained(studio).partition("What would move it down\n")[2].partition("\n\n")[0]
    assert "  Als het werk is dat je niet aanbiedt: afwijzen." in told.splitlines()


def test_the_same_case_is_explained_in_the_same_words(studio: Studio) -> None:
    studio.takes_in("fixed-1500-marketplace")
    assert explained(studio) == explained(studio)


def test_as_json_the_case_and_the_assessment_are_whole(studio: Studio) -> None:
    studio.takes_in("fixed-1500-marketplace")
    found = studio.run("explain", "1", "--json").json
    assert {"case", "assessment"} == set(found)
    assert ("decline", 7) == (found["assessment"]["verdict"], len(found["assessment"]["levels"]))


def test_an_owner_who_speaks_dutch_reads_dutch_sentences(studio: Studio) -> None:
    studio.config('[agency]\nlanguage = "nl"\n')
    studio.takes_in("fixed-1500-marketplace")
    assert "De schrijver beslist zelf." in explained(studio)


def test_each_level_shows_the_idea_behind_its_rule(busy_studio: Studio) -> None:
    text = explained(busy_studio, 1)
    levels = text.partition("\nLevels\n")[2].partition("\n\n")[0]
    assert 7 == levels.count("\n      why: ")


def test_an_amount_in_another_currency_shows_its_rate_and_the_day_of_it(studio: Studio) -> None:
    studio.receives(
        b"From: Jo Field <jo@field.example>\nTo: briefs@studionoord.example\nSubject: A website\n"
        b"Date: Mon, 23 Nov 2026 10:00:00 +0000\nMessage-ID: <w@field.example>\n\n"
        b"Hello,\n\nWe need a new website. Our budget is $30,000. I decide on this myself.\n\nJo\n"
    )
    assert "1 USD = 0.86 EUR, the rate of 2026-11-02" in explained(studio)
