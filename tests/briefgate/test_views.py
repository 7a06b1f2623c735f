"""What is shown of a lead: one reading of the store for lists, pages and the digest."""

from datetime import date, timedelta

import pytest

from briefgate.digest_view import TrustMark
from briefgate.errors import LeadMissing
from briefgate.store.records import DraftState, LeadState
from briefgate.views import one_lead, ranked_leads, waiting_drafts
from score.assessment import Dimension, Verdict
from score.rules import Rule
from tests.briefgate.playing import SPANISH_BRIEF, Studio
from tests.corpus.loading import sample

UP_AND_DOWN = ("What would move it up", "What would move it down")


def test_leads_are_ranked_by_verdict_then_score_then_age(busy_studio: Studio) -> None:
    with busy_studio.desk() as desk:
        views = ranked_leads(desk, limit=None)
    assert views == sorted(views, key=lambda view: (view.verdict.rank, -(view.score or 0), view.opened_at, view.id))


def test_a_limit_gives_the_best(busy_studio: Studio) -> None:
    with busy_studio.desk() as desk:
        assert [view.id for view in ranked_leads(desk, limit=None)][:3] == [
            view.id for view in ranked_leads(desk, limit=3)
        ]


def test_leads_that_came_to_an_end_are_shown_on_request(busy_studio: Studio) -> None:
    with busy_studio.desk() as desk:
        desk.store.leads.set_state(3, LeadState.WON, at=busy_studio.now)
    assert [False, True] == [
        3 in [lead["id"] for lead in busy_studio.run("leads", *more, "--json").json] for more in ([], ["--all"])
    ]


def test_a_lead_that_is_not_there_is_an_error(studio: Studio) -> None:
    with studio.desk() as desk, pytest.raises(LeadMissing):
        one_lead(desk, 1)


def test_the_deciding_reason_comes_first_with_its_quote(studio: Studio) -> None:
    studio.takes_in("equity-instead-of-payment")
    reason = studio.lead().reasons[0]
    assert (Rule.GATE_UNPAID, Dimension.BUDGET, True) == (reason.rule, reason.dimension, bool(reason.quote))


def test_a_quote_stands_on_one_line(busy_studio: Studio) -> None:
    with busy_studio.desk() as desk:
        quotes = [reason.quote for view in ranked_leads(desk, limit=None) for reason in view.reasons if reason.quote]
    assert [] == [quote for quote in quotes if "\n" in quote]


def test_a_score_has_one_decimal_and_lies_within_its_bounds(busy_studio: Studio) -> None:
    with busy_studio.desk() as desk:
        views = [view for view in ranked_leads(desk, limit=None) if view.verdict is not Verdict.NOT_A_LEAD]
    for view in views:
        assert view.score is not None
        assert view.low is not None
        assert view.high is not None
        assert view.low <= view.score <= view.high
        assert round(view.score, 1) == view.score


def test_a_draft_shows_to_whom_it_goes_and_what_it_says(studio: Studio) -> None:
    studio.takes_in("fixed-1500-marketplace")
    with studio.desk() as desk:
        (draft,) = waiting_drafts(desk)
    assert ("Callum Reid", "Re: A marketplace for courgettes", "en", None) == (
        draft.to,
        draft.subject,
        draft.language,
        draft.wanted_language,
    )
    assert (True, False) == (draft.text.startswith("Hello Callum,\n"), "\r" in draft.text)


def test_a_draft_in_place_of_another_language_says_which_was_wanted(studio: Studio) -> None:
    studio.receives(SPANISH_BRIEF)
    draft = studio.lead().draft
    assert draft is not None
    assert ("en", "es") == (draft.language, draft.wanted_language)


def test_a_draft_that_was_sent_stays_in_sight(studio: Studio) -> None:
    studio.takes_in("german-brief")
    studio.sends()
    draft = studio.lead().draft
    assert draft is not None
    assert DraftState.SENT is draft.status
    with studio.desk() as desk:
        assert [] == waiting_drafts(desk)


def verdict_before(studio: Studio) -> Verdict | None:
    """What the one open lead was before it came to its verdict."""
    with studio.desk() as desk:
        (standing,) = desk.store.judgements.standings(desk.today)
    return standing.was


def test_the_verdict_before_a_change_is_kept(studio: Studio) -> None:
    studio.takes_in("fixed-1500-marketplace")
    assert None is verdict_before(studio)
    studio.run("correct", "1", "budget", "45000")
    assert Verdict.DECLINE is verdict_before(studio)


def test_reply_by_is_the_last_day_that_they_named(studio: Studio) -> None:
    studio.takes_in("three-quotes-by-friday")
    assert date(2026, 11, 27) == studio.lead().reply_by


def test_a_lead_names_every_mail_of_its_own(studio: Studio) -> None:
    answer = sample("answer-complete")
    studio.takes_in(str(answer.expected.joins))
    studio.now += timedelta(days=1)
    studio.takes_in(answer.name)
    assert 2 == len(studio.lead().message_ids)


def test_two_mails_with_one_message_id_are_a_reason_to_look_twice(studio: Studio) -> None:
    studio.takes_in("german-brief")
    other = studio.home / "forged.eml"
    other.write_bytes(sample("german-brief").raw.replace(b"\n\n", b"\n\nNoch etwas.\n\n", 1))
    studio.run("import", str(other))
    assert (TrustMark.SAME_ID_OTHER_CONTENT,) == studio.lead().trust
    assert "! Another mail with the same Message-ID" in studio.run("show", "1").out


def test_show_holds_the_note_of_whoever_forwarded_the_brief(studio: Studio) -> None:
    studio.takes_in("note-differs-from-brief")
    assert "\nThe note of whoever forwarded it\n" in studio.run("show", "1").out


def test_show_does_not_quote_the_mail_twice(studio: Studio) -> None:
    studio.takes_in("fixed-1500-marketplace")
    text = studio.run("show", "1").out
    assert (1, 1) == (text.count("(their mail, quoted)"), text.count("The brief, 2026-11-"))


@pytest.mark.parametrize("width", ["60", "80", "120"])
def test_show_and_explain_fit_the_terminal(busy_studio: Studio, monkeypatch: pytest.MonkeyPatch, width: str) -> None:
    monkeypatch.setenv("COLUMNS", width)
    lines = [line for name in ("show", "explain") for line in busy_studio.run(name, "2").out.splitlines()]
    assert [] == [line for line in lines if len(line) > int(width) and " " in line]


@pytest.mark.parametrize("listing", ["leads", "drafts"])
def test_a_list_in_a_pipe_has_one_line_a_row(busy_studio: Studio, listing: str) -> None:
    rows = busy_studio.run(listing, "--json").json
    lines = busy_studio.run(listing).out.splitlines()
    assert len(rows) + 2 == len(lines)
    assert [] == [line for line in lines if line != line.rstrip()]


def test_the_first_line_of_a_list_says_what_its_columns_are(busy_studio: Studio) -> None:
    assert ["#", "Verdict", "Score", "Prospect", "Subject", "Why"] == busy_studio.run("leads").out.splitlines()[
        0
    ].split()


def test_what_would_move_it_either_way_stands_in_the_json(studio: Studio) -> None:
    studio.takes_in("fixed-1500-marketplace", "german-brief")
    changes = {lead["verdict"]: lead["changes"] for lead in studio.run("leads", "--json").json}
    assert {
        "direction": "up",
        "to": "pursue",
        "answers": [{"dimension": "budget", "level": 1.0, "rule": "budget-at-minimum"}],
        "text": "If the budget is at or above your minimum: pursue.",
    } in changes["decline"]
    assert {
        "direction": "down",
        "to": "decline",
        "answers": [{"dimension": "need", "level": 0.0, "rule": "need-not-offered"}],
        "text": "If it is work that you don't offer: decline.",
    } in changes["pursue"]


def test_what_a_person_settles_stands_in_the_json_without_a_level(studio: Studio) -> None:
    studio.takes_in("instructions-to-the-reader")
    (lead,) = studio.run("leads", "--json").json
    assert [{"dimension": None, "level": None, "rule": "gate-instructions"}] == lead["changes"][0]["answers"]


def test_a_lead_that_is_shown_tells_both_ways_apart(studio: Studio) -> None:
    studio.takes_in("three-quotes-by-friday")
    shown = studio.run("show", "1").out
    up, down = (shown.partition(title)[2].partition("\n\n")[0] for title in UP_AND_DOWN)
    assert (True, True) == ("pursue" in up, "decline" in down)
