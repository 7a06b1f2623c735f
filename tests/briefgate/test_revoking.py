"""How a lead ends, and how any word of the owner is taken back."""

import pytest

from briefgate.store.records import DraftState, LeadState
from score.assessment import Dimension, Verdict
from tests.briefgate.playing import Studio


def numbers(studio: Studio) -> list[str]:
    """The numbers of what stands about lead 1."""
    return [line.split()[0] for line in studio.run("revoke", "1").out.splitlines() if line[0].isdigit()]


def standing(studio: Studio) -> tuple[LeadState, DraftState | None]:
    """Where lead 1 stands, and the latest reply to it."""
    lead = studio.lead()
    return lead.state, lead.draft.status if lead.draft else None


@pytest.mark.parametrize(
    ("ending", "state"),
    [
        ("won", LeadState.WON),
        ("lost", LeadState.LOST),
        ("no-answer", LeadState.CLOSED),
        ("refused", LeadState.CLOSED),
    ],
)
def test_an_outcome_ends_a_lead_and_can_be_taken_back(studio: Studio, ending: str, state: LeadState) -> None:
    studio.takes_in("three-quotes-by-friday")
    assert 0 == studio.run("outcome", "1", ending).status
    assert (state, DraftState.SUPERSEDED, []) == (*standing(studio), studio.run("leads", "--json").json)
    studio.run("revoke", "1", *numbers(studio))
    assert (LeadState.OPEN, DraftState.COMPOSED) == standing(studio)


def test_an_outcome_is_kept_with_who_when_and_why(studio: Studio) -> None:
    studio.takes_in("three-quotes-by-friday")
    studio.run("outcome", "1", "lost", "--note", "Too dear", "--by", "Eva")
    assert "1  2026-11-23 17:00  Eva  outcome: lost: Too dear" == studio.run("revoke", "1").out.strip()


def test_of_two_outcomes_the_one_that_stands_counts(studio: Studio) -> None:
    studio.takes_in("three-quotes-by-friday")
    studio.run("outcome", "1", "lost")
    studio.run("outcome", "1", "won")
    studio.run("revoke", "1", "2")
    assert LeadState.LOST is studio.lead().state


def test_a_lead_whose_reply_was_sent_waits_again(studio: Studio) -> None:
    studio.takes_in("three-quotes-by-friday")
    studio.sends()
    studio.run("outcome", "1", "no-answer")
    studio.run("revoke", "1", "1")
    assert LeadState.WAITING is studio.lead().state


def test_a_correction_that_is_taken_back_counts_no_more(studio: Studio) -> None:
    studio.takes_in("fixed-1500-marketplace")
    studio.run("correct", "1", "budget", "45000")
    printed = studio.run("revoke", "1", "1")
    assert printed.out.startswith("Lead 1: pursue before, now decline.")
    assert Verdict.DECLINE is studio.lead().verdict


def test_a_rating_that_is_taken_back_counts_no_more(studio: Studio) -> None:
    studio.takes_in("three-quotes-by-friday")
    before = studio.lead().levels[Dimension.FORWARD]
    studio.run("rate", "1", "--forward", "0.75")
    studio.run("revoke", "1", "1")
    assert before == studio.lead().levels[Dimension.FORWARD]


def test_a_choice_that_is_taken_back_is_asked_for_again(studio: Studio) -> None:
    studio.takes_in("rich-and-rude")
    studio.run("choose", "1", "--by", "Eva", "--reason", "It pays", "--premium", "40")
    studio.run("revoke", "1", "1")
    assert Verdict.CHOOSE is studio.lead().verdict


def test_an_answer_that_is_taken_back_is_waited_for_again(studio: Studio) -> None:
    studio.takes_in("three-quotes-by-friday")
    studio.sends()
    studio.run("answered", "1")
    studio.run("revoke", "1", "1")
    with studio.desk() as desk:
        assert {None} == {ask.answered_on for ask in desk.store.drafts.asks(1) if ask.sent_on}


def test_a_word_that_does_not_stand_can_not_be_taken_back(studio: Studio) -> None:
    studio.takes_in("three-quotes-by-friday", "rich-and-rude")
    studio.run("rate", "2", "--enjoy", "1")
    assert [1, 0, 1] == [studio.run("revoke", lead, "1").status for lead in ("1", "2", "2")]


def test_that_a_word_was_taken_back_stays_known(studio: Studio) -> None:
    studio.takes_in("three-quotes-by-friday")
    studio.run("rate", "1", "--enjoy", "1")
    studio.run("revoke", "1", "1")
    with studio.desk() as desk:
        whats = [event.what for event in desk.store.events.of_lead(1)]
    assert ["rating", "rating revoked"] == [what for what in whats if what.startswith("rating")]
    assert "Nothing that was said about lead 1 stands." == studio.run("revoke", "1").out.strip()
