"""Every lead under another rubric: told first, then done. What was judged before stays, and a person's draft does."""

import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from briefgate.assessing import rescore
from briefgate.digest import digest_view, send_digest
from briefgate.rescoring import rescored, terms_of
from briefgate.store.records import DraftState
from score.assessment import Verdict
from score.rules import Rule
from tests.briefgate.playing import Printed, Studio

SOONER = "[rubric]\nsoon_days = 5\nlater_months = 1\n"
RUBRICS = [
    SOONER,
    "[rubric]\nfit_floor = 0.95\n",
    "[rubric]\nbusy_from_leads = 2\nfit_floor_busy = 0.95\n",
    "[rubric]\nbusy_from_leads = 1\nfit_floor_busy = 0.95\n[agency]\nminimum_returning = 100000\n",
    "[rubric]\nbusy_from_weeks = 3\nfit_floor_busy = 0.95\n[agency]\nweeks_booked = 3\n",
    "[rubric]\npremium_hard = 100\n[agency]\nhome_currency = 'USD'\n",
    '[agency]\nclients = [{ name = "Molenaar Fietsen", domains = ["molenaarfietsen.example"], again = "no" }]\n',
]


def moves(printed: Printed) -> dict[tuple[str, str], list[int]]:
    """The leads of each move in what `rescore --json` printed; their counts are right."""
    flips: list[Any] = printed.json["flips"]
    assert [len(group["leads"]) for group in flips] == [group["count"] for group in flips]
    return {(group["from"], group["to"]): [lead["id"] for lead in group["leads"]] for group in flips}


def stored(studio: Studio, leads: range = range(1, 12)) -> list[object]:
    """Every assessment and event of these leads."""
    with studio.desk() as desk:
        return [(desk.store.leads.assessments(lead), desk.store.events.of_lead(lead)) for lead in leads]


@pytest.mark.parametrize("rubric", RUBRICS)
def test_a_dry_run_tells_what_rescoring_does(busy_studio: Studio, rubric: str) -> None:
    busy_studio.config(rubric)
    with busy_studio.desk() as desk:
        weeks = desk.config.agency.weeks_booked
        tried = rescored(desk.store, terms_of(desk.config), today=desk.today, weeks_booked=weeks)
        told = [(each.lead, each.before, each.after) for each in tried]
        assert told == list(rescore(desk))
        assert [verdict for _, _, verdict in told] == [row.verdict for row in desk.store.judgements.latest()]


def test_a_dry_run_writes_nothing(busy_studio: Studio) -> None:
    busy_studio.config(SOONER)
    before = stored(busy_studio)
    assert {("pursue", "nurture"): [1]} == moves(busy_studio.run("rescore", "--dry-run", "--json"))
    assert before == stored(busy_studio)


def test_under_the_same_rubric_nothing_moves_and_nothing_is_written(busy_studio: Studio) -> None:
    before = stored(busy_studio)
    assert "11 leads judged, 0 with another verdict. Nothing was written.\n" == (
        busy_studio.run("rescore", "--dry-run").out
    )
    assert "11 leads judged, 0 with another verdict.\n" == busy_studio.run("rescore").out
    assert before == stored(busy_studio)


def test_a_lead_that_moves_stands_with_the_reasons_that_changed(busy_studio: Studio) -> None:
    busy_studio.config(SOONER)
    expected = """
pursue → nurture: 1
  #1 Ingrid Solheim: A campaign about mending
      - Budget, authority, need and timeline are all there, and nothing speaks against it.
      - The start lies some months ahead (1 Jan – 31 Mar 2027).
      + They don't want to start yet; look again on 1 December 2026.
      + The start is far off (1 Jan – 31 Mar 2027).

11 leads judged, 1 with another verdict. Nothing was written.
"""
    assert expected == re.sub(r"[\u2009\u202f\xa0]", " ", busy_studio.run("rescore", "--dry-run").out)


def test_the_old_assessment_is_kept_with_the_rubric_it_was_made_by(busy_studio: Studio) -> None:
    busy_studio.config(SOONER)
    busy_studio.run("rescore")
    with busy_studio.desk() as desk:
        first, second = desk.store.leads.assessments(1)
        days = [desk.store.judgements.terms(row.rubric_hash).rubric.soon_days for row in (first, second)]
    assert (Verdict.PURSUE, Verdict.NURTURE) == (first.assessment.verdict, second.assessment.verdict)
    assert [35, 5] == days


def test_a_lead_that_moved_is_an_event(busy_studio: Studio) -> None:
    busy_studio.config(SOONER)
    busy_studio.run("rescore")
    with busy_studio.desk() as desk:
        last = [event for event in desk.store.events.of_lead(1) if event.what.startswith("judged")][-1]
    assert ("judged nurture", "pursue before") == (last.what, last.detail)


def test_a_lead_that_moved_is_in_the_next_digest_once_however_often_its_score_changes(
    busy_studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefgate.sending.send_once", lambda *_: None)
    posting = '[digest]\nhow = "smtp"\nto = "eva@studionoord.example"\n'

    def rescored_and_sent(rubric: str, *, send: bool = True) -> list[tuple[int, Verdict | None]]:
        """By a rubric, an hour later: who moved, as the day's digest tells it; a day later then, if it was sent."""
        busy_studio.now += timedelta(hours=1)
        busy_studio.config(posting + rubric)
        busy_studio.run("rescore")
        with busy_studio.desk() as desk:
            digest, _ = digest_view(desk, desk.today)
            if send:
                send_digest(desk, desk.today)
        busy_studio.now += timedelta(days=send)
        lines = (*digest.decisions, *digest.drafts, *digest.changed, *digest.waking)
        return [(line.lead, line.was) for line in lines if line.was is not None]

    assert [] == rescored_and_sent("")
    assert [(1, Verdict.PURSUE)] == rescored_and_sent(SOONER, send=False)
    assert [(1, Verdict.PURSUE)] == rescored_and_sent(SOONER + "unknown_counts_as = 0.3\n")
    assert [] == rescored_and_sent(SOONER + "unknown_counts_as = 0.4\n")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (DraftState.DELIVERED, [DraftState.SUPERSEDED, DraftState.COMPOSED]),
        (DraftState.EDITED, [DraftState.EDITED]),
        (DraftState.SENT, [DraftState.SENT]),
        (DraftState.DISCARDED, [DraftState.DISCARDED]),
    ],
)
def test_a_reply_that_a_person_touched_is_not_replaced(
    busy_studio: Studio, before: DraftState, after: list[DraftState], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefgate.assessing.look_after_drafts", lambda _: None)
    busy_studio.config(SOONER)
    with busy_studio.desk() as desk:
        live = desk.store.drafts.live(1)
        assert live is not None
        desk.store.drafts.set_state(live.id, before, at=busy_studio.now)
        assert (1, Verdict.PURSUE, Verdict.NURTURE) in list(rescore(desk))
        assert after == [draft.state for draft in desk.store.drafts.of_lead(1)]


def test_an_ended_lead_is_told_of_and_left_as_it_was(busy_studio: Studio) -> None:
    busy_studio.run("outcome", "1", "won")
    before = stored(busy_studio, range(1, 2))
    busy_studio.config(SOONER)
    dry = busy_studio.run("rescore", "--dry-run").out
    assert ["  #1 Ingrid Solheim: A campaign about mending [won]"] == [line for line in dry.splitlines() if "#" in line]
    assert "11 leads judged (1 of them ended), 1 with another verdict. Nothing was written." == dry.splitlines()[-1]
    assert {} == moves(busy_studio.run("rescore", "--json"))
    assert before == stored(busy_studio, range(1, 2))


def test_a_file_is_tried_over_the_settings_and_only_tried(busy_studio: Studio, tmp_path: Path) -> None:
    busy_studio.config("[rubric]\nsoon_days = 5\n")
    other = tmp_path / "stricter.toml"
    other.write_text("[rubric]\nlater_months = 1\n", encoding="utf-8")
    told = moves(busy_studio.run("rescore", "--dry-run", "--json", "--rubric", str(other)))
    assert {("pursue", "nurture"): [1]} == told
    refused = busy_studio.run("rescore", "--rubric", str(other))
    assert (2, "") == (refused.status, refused.out)


def test_a_mistake_in_a_file_to_try_is_told_with_its_name_and_line(busy_studio: Studio, tmp_path: Path) -> None:
    other = tmp_path / "stricter.toml"
    other.write_text("[rubric]\nlater_months = 0\n", encoding="utf-8")
    refused = busy_studio.run("rescore", "--dry-run", "--rubric", str(other))
    assert (1, True) == (refused.status, f"{other}, line 2" in refused.err)


def test_a_lead_that_its_old_rubric_moves_too_is_marked(busy_studio: Studio) -> None:
    with busy_studio.desk() as desk:
        wake = desk.store.leads.assessment(7)
    assert wake is not None
    assert wake.assessment.wake_on is not None
    busy_studio.now += wake.assessment.wake_on - busy_studio.now.date()
    flips = busy_studio.run("rescore", "--dry-run", "--json").json["flips"]
    marks = {lead["id"]: lead["by_rubric"] for group in flips for lead in group["leads"]}
    assert marks[7] is False


def test_while_a_mail_waits_nothing_is_rescored(busy_studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefgate.assessing.waiting", lambda _: 2)
    refused = busy_studio.run("rescore", "--json")
    assert (1, "mail-unread") == (refused.status, refused.error["kind"])
    assert 0 == busy_studio.run("rescore", "--dry-run").status


def test_leads_are_gone_through_once_each_though_few_are_in_memory(
    busy_studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefgate.store.judgements._AT_ONCE", 2)
    with busy_studio.desk() as desk:
        rows = [(row.lead, row.verdict) for row in desk.store.judgements.latest()]
        assert [(lead, desk.store.leads.get(lead).verdict) for lead in range(1, 12)] == rows


def test_a_score_is_explained_by_the_rubric_that_it_was_made_by(busy_studio: Studio) -> None:
    before = busy_studio.run("explain", "1").out
    busy_studio.config("[rubric]\nweights = { bant = 0.9, fit = 0.1 }\n")
    assert before == busy_studio.run("explain", "1").out
    busy_studio.run("rescore")
    assert "100 × 0.9 ×" in busy_studio.run("explain", "1").out
    assert Rule.GATE_ALL_FOUR is busy_studio.lead(1).reasons[0].rule
