"""`calibrate` on the command line: what it counts, what it leaves unsaid, what it draws; it changes nothing."""

from dataclasses import replace
from datetime import timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from defusedxml.ElementTree import fromstring

from briefgate import lists
from briefgate.calibration.outcomes import ended_leads
from briefgate.config import load
from briefgate.desk import Desk
from briefgate.owner_word import Ending, Outcome
from briefgate.store.records import WordKind
from score.assess import judge
from score.assessment import Verdict
from score.case import Case
from score.rubric import Weights
from tests.briefgate.playing import Studio
from tests.briefgate.store.builders import lead
from tests.score.cases import all_four

SVG = "{http://www.w3.org/2000/svg}"


def ends(desk: Desk, number: int, case: Case, ending: Ending) -> None:
    """One lead comes, is judged, and ends."""
    at = desk.clock()
    found = lead(desk.store, b"mail %d" % number, at=at)
    assessment = judge(case, desk.agency, desk.rubric)
    desk.store.leads.save_assessment(found, assessment, case=case, rubric=desk.rubric, agency=desk.agency, at=at)
    desk.store.words.add(found, WordKind.OUTCOME, Outcome(ending=ending), by="Eva", at=at + timedelta(days=9))


@pytest.fixture
def seasoned(studio: Studio) -> Studio:
    """An agency that won 30 leads with all four and lost 30 of whose budget it knew nothing; and 2 that it refused."""
    known = all_four()
    unknown = replace(known, brief=replace(known.brief, budget=None))
    with studio.desk() as desk, desk.store.transaction():
        for number in range(30):
            ends(desk, number, known, Ending.WON)
            ends(desk, 100 + number, unknown, Ending.LOST)
        for number in range(2):
            ends(desk, 200 + number, known, Ending.REFUSED)
    return studio


def calibrated(studio: Studio) -> dict[str, Any]:
    """What is printed as JSON."""
    return dict(studio.run("calibrate", "--json").json)


def test_without_outcomes_it_says_how_to_tell_one(studio: Studio) -> None:
    found = studio.run("calibrate")
    assert (0, True) == (found.status, "`briefgate outcome LEAD won`" in found.out)


def test_each_kind_of_lead_has_its_win_rate(seasoned: Studio) -> None:
    found = calibrated(seasoned)
    assert ({"won": 30, "lost": 30, "no-answer": 0, "refused": 2}, 60) == (found["outcomes"], found["counted"])
    assert [("pursue", 30, 30, 1.0, 0), ("homework", 0, 30, 0.0, 0)] == [
        (row["key"], row["won"], row["of"], row["rate"], row["missing"]) for row in found["by"]["verdict"]
    ]
    assert ["unknown", "1"] == [row["key"] for row in found["by"]["budget"]]


def test_it_says_what_told_won_leads_from_lost_ones(seasoned: Studio) -> None:
    first, second = calibrated(seasoned)["differences"][:2]
    assert ("budget", 0.75, False) == (first["dimension"], first["difference"], first["may_be_chance"])
    assert (0.0, True) == (second["difference"], second["may_be_chance"])


def test_weights_are_suggested_in_the_words_of_the_settings(seasoned: Studio) -> None:
    out = seasoned.run("calibrate").out
    assert "\nweights = { bant = 1, fit = 0, homework = 0 }\n" in out
    assert "weights_with_homework: 30 more won and 30 more not won (a comparison needs 30 of each)" in out


def test_suggested_weights_can_be_laid_over_weights_that_count_homework(seasoned: Studio) -> None:
    seasoned.config("[rubric]\nweights = { bant = 0.5, fit = 0.3, homework = 0.2 }\n")
    line = next(line for line in seasoned.run("calibrate").out.splitlines() if line.startswith("weights = "))
    suggested = seasoned.home / "suggested.toml"
    suggested.write_text(f"[rubric]\n{line}\n", encoding="utf-8")
    tried = lists.rubric(load(seasoned.home, {}, over=suggested))
    assert Weights(bant=Fraction(1), fit=Fraction(0)) == tried.weights


def test_of_too_few_no_rate_is_told_and_how_many_are_missing_is(busy_studio: Studio) -> None:
    busy_studio.run("outcome", "1", "won")
    out = busy_studio.run("calibrate").out
    assert ["pursue", "1", "1", "29"] == next(line for line in out.splitlines() if "pursue" in line).split()[:4]
    assert "%" not in out.replace("95%", "")
    assert "Not to be said yet: 29 more won and 30 more not won" in out
    assert {None} == {row["rate"] for rows in calibrated(busy_studio)["by"].values() for row in rows}


def test_it_changes_nothing(seasoned: Studio) -> None:
    before = (seasoned.home / "briefgate.db").read_bytes()
    seasoned.run("calibrate")
    assert before == (seasoned.home / "briefgate.db").read_bytes()


def test_the_plot_is_an_image_with_a_dot_for_each_claim(seasoned: Studio, tmp_path: Path) -> None:
    path = tmp_path / "outcomes.svg"
    claims = [row for rows in calibrated(seasoned)["by"].values() for row in rows if row["rate"] is not None]
    assert 0 == seasoned.run("calibrate", "--plot", str(path)).status
    image = fromstring(path.read_text(encoding="utf-8"))
    assert (f"{SVG}svg", len(claims)) == (image.tag, len(image.findall(f"{SVG}circle")))


def test_a_plot_of_too_few_has_no_dots_and_says_what_is_missing(busy_studio: Studio, tmp_path: Path) -> None:
    busy_studio.run("outcome", "1", "won")
    path = tmp_path / "outcomes.svg"
    busy_studio.run("calibrate", "--plot", str(path))
    image = fromstring(path.read_text(encoding="utf-8"))
    texts = [text.text for text in image.findall(f"{SVG}text")]
    assert ([], True) == (image.findall(f"{SVG}circle"), "1 of 1; 29 more needed" in texts)


def test_a_plot_that_cannot_be_written_is_told(busy_studio: Studio, tmp_path: Path) -> None:
    refused = busy_studio.run("calibrate", "--json", "--plot", str(tmp_path / "nowhere" / "outcomes.svg"))
    assert (1, "file-unwritable", "") == (refused.status, refused.error["kind"], refused.out)


def test_a_lead_counts_as_it_was_judged_before_its_end_was_known(busy_studio: Studio) -> None:
    busy_studio.now += timedelta(hours=1)
    busy_studio.run("outcome", "1", "lost")
    busy_studio.now += timedelta(hours=1)
    busy_studio.run("correct", "1", "services", "print-work")
    busy_studio.run("outcome", "1", "won")
    with busy_studio.desk() as desk:
        found = [(each.ending, each.verdict) for each in ended_leads(desk.store)]
        assert Verdict.PURSUE is not desk.store.leads.get(1).verdict
    assert [(Ending.WON, Verdict.PURSUE)] == found


def test_an_outcome_that_was_taken_back_counts_no_more(busy_studio: Studio) -> None:
    busy_studio.run("outcome", "1", "won")
    busy_studio.run("outcome", "2", "won")
    busy_studio.run("revoke", "1", "1")
    assert 1 == calibrated(busy_studio)["counted"]
