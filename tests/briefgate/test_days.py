"""Days pass: open leads are assessed again, once a day, and what changes is told."""

from datetime import date, timedelta

import pytest

from briefgate.assessing import let_days_pass
from briefgate.digest import digest_view
from briefgate.store.records import DraftState
from score.assessment import Dimension, Verdict
from score.rules import Rule
from tests.briefgate.playing import MONDAY, Studio


def next_day(studio: Studio, days: int = 1) -> None:
    """Some days later, all open leads have been assessed again."""
    studio.now += timedelta(days=days)
    with studio.desk() as desk:
        let_days_pass(desk)


def waking(studio: Studio) -> list[tuple[int, tuple[str, ...]]]:
    """Today's leads whose time has come again, and what to type about each."""
    with studio.desk() as desk:
        return [(line.lead, line.commands) for line in digest_view(desk, desk.today)[0].waking]


def silent_after_homework(studio: Studio) -> None:
    """Questions went out and were overdue on the ninth day."""
    studio.takes_in("three-quotes-by-friday")
    studio.sends()
    next_day(studio, days=8)


def test_a_start_that_went_by_unanswered_is_unknown(studio: Studio) -> None:
    studio.takes_in("forwarded-by-sanne")
    studio.run("correct", "1", "start", "2026-12-15")
    next_day(studio, days=22)
    assert Rule.TIMELINE_SOON is studio.lead().assessed.assessment.level(Dimension.TIMELINE).rule
    next_day(studio)
    assert Rule.TIMELINE_PASSED is studio.lead().assessed.assessment.level(Dimension.TIMELINE).rule


def test_a_changed_verdict_is_an_event(studio: Studio) -> None:
    studio.takes_in("forwarded-by-sanne")
    studio.run("correct", "1", "start", "2026-12-15")
    before = studio.lead().verdict
    next_day(studio, days=23)
    assert Verdict.HOMEWORK is studio.lead().verdict
    with studio.desk() as desk:
        last = [event for event in desk.store.events.of_lead(1) if event.what.startswith("judged")][-1]
    assert ("judged homework", f"{before} before") == (last.what, last.detail)


@pytest.mark.parametrize(
    ("state", "kinds"),
    [(DraftState.DELIVERED, [Verdict.PURSUE, Verdict.HOMEWORK]), (DraftState.EDITED, [Verdict.PURSUE])],
)
def test_an_untouched_reply_is_made_anew_and_an_edited_one_stays(
    studio: Studio, state: DraftState, kinds: list[Verdict], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefgate.assessing.look_after_drafts", lambda _: None)
    studio.takes_in("forwarded-by-sanne")
    studio.run("correct", "1", "start", "2026-12-15")
    assert Verdict.PURSUE is studio.lead().verdict
    with studio.desk() as desk:
        live = desk.store.drafts.live(1)
        assert live is not None
        desk.store.drafts.set_state(live.id, state, at=studio.now)
    next_day(studio, days=23)
    with studio.desk() as desk:
        drafts = desk.store.drafts.of_lead(1)
    assert kinds == [draft.kind for draft in drafts if draft.version >= live.version]


def test_a_lead_to_look_at_later_wakes_on_its_day(studio: Studio) -> None:
    studio.takes_in("exploring-a-year-away")
    studio.sends()
    wake = studio.lead().wake_on
    assert wake is not None
    next_day(studio, days=(wake - MONDAY.date()).days - 1)
    assert (Verdict.NURTURE, []) == (studio.lead().verdict, waking(studio))
    next_day(studio)
    assert Verdict.NURTURE is not studio.lead().verdict
    assert [1] == [lead for lead, _ in waking(studio)]


def test_a_day_that_changes_nothing_writes_nothing(busy_studio: Studio) -> None:
    next_day(busy_studio)
    before = [busy_studio.lead(number).assessed.id for number in range(1, 12)]
    next_day(busy_studio)
    assert before == [busy_studio.lead(number).assessed.id for number in range(1, 12)]


def test_leads_are_assessed_once_a_day_of_the_owner(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    studio.takes_in("three-quotes-by-friday")
    looks: list[date] = []
    monkeypatch.setattr("briefgate.assessing.look_after_drafts", lambda desk: looks.append(desk.today))
    for hours in (0, 6, 1, 24):
        studio.now += timedelta(hours=hours)
        with studio.desk() as desk:
            let_days_pass(desk)
    assert [date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 25)] == looks


def test_while_a_mail_waits_nobody_is_held_to_be_silent(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    silent_after_homework(studio)
    studio.run("reminded", "1")
    monkeypatch.setattr("briefgate.assessing.waiting", lambda _: 1)
    next_day(studio, days=20)
    assert Verdict.HOMEWORK is studio.lead().verdict


def test_the_digest_says_how_to_note_a_reminder_of_what_is_overdue(studio: Studio) -> None:
    silent_after_homework(studio)
    assert [(1, "briefgate reminded 1")] == [(lead, commands[0]) for lead, commands in waking(studio)]


def test_silence_after_the_reminder_lets_a_lead_rest(studio: Studio) -> None:
    silent_after_homework(studio)
    assert 0 == studio.run("reminded", "1").status
    next_day(studio, days=7)
    assert Verdict.HOMEWORK is studio.lead().verdict
    next_day(studio)
    assert Rule.GATE_HOMEWORK_SILENT is studio.lead().reasons[0].rule
    assert Verdict.NURTURE is studio.lead().verdict


def test_without_a_reminder_silence_is_no_answer(studio: Studio) -> None:
    silent_after_homework(studio)
    next_day(studio, days=100)
    assert Verdict.HOMEWORK is studio.lead().verdict


def test_there_is_one_reminder_and_only_of_what_is_overdue(studio: Studio) -> None:
    studio.takes_in("three-quotes-by-friday")
    studio.sends()
    assert 1 == studio.run("reminded", "1").status
    next_day(studio, days=8)
    assert [0, 1] == [studio.run("reminded", "1").status for _ in range(2)]
