"""The owner's word outlasts what comes after it: a later mail, another rubric, another day."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from briefgate.assessing import let_days_pass
from briefgate.store.records import LeadState
from extract.brief import SignalKind
from score.assessment import Dimension, Verdict
from tests.briefgate.playing import Studio

FOLLOW_UP = """\
From: {name} <{address}>
To: briefs@studionoord.example
Subject: Re: {subject}
Date: Tue, 24 Nov 2026 10:00:00 +0100
Message-ID: <follow-up@prospect.example>
In-Reply-To: {answered}
Content-Type: text/plain; charset="utf-8"

{text}
"""


def writes_again(studio: Studio, text: str) -> None:
    """The prospect of lead 1 writes again in the same thread."""
    lead = studio.lead()
    studio.now += timedelta(days=1)
    studio.receives(
        FOLLOW_UP.format(
            name=lead.prospect.name,
            address=lead.prospect.address,
            subject=lead.subject,
            answered=lead.message_ids[0],
            text=text,
        ).encode()
    )
    assert 2 == len(studio.lead().message_ids)


def is_rescored(studio: Studio) -> None:
    """The owner's numbers change, and every lead is judged by them."""
    studio.config("[rubric]\nsoon_days = 40\npremium_hard = 30\n")
    assert 0 == studio.run("rescore").status


def grows_older(studio: Studio) -> None:
    """A day passes, and open leads are judged again."""
    studio.now += timedelta(days=1)
    with studio.desk() as desk:
        let_days_pass(desk)


def is_rude_again(studio: Studio) -> None:
    """They show once more what the owner has made up their mind about."""
    writes_again(studio, "You people never answer. I will decide every detail myself, and don't waste my time.")


LATER: dict[str, Callable[[Studio], None]] = {
    "a later mail": is_rude_again,
    "another rubric": is_rescored,
    "another day": grows_older,
}


@pytest.fixture(params=list(LATER.values()), ids=list(LATER))
def later(request: pytest.FixtureRequest) -> Callable[[Studio], None]:
    """Whatever may come after the owner's word."""
    come: Callable[[Studio], None] = request.param
    return come


def test_a_rating_lasts(studio: Studio, later: Callable[[Studio], None]) -> None:
    studio.takes_in("rich-and-rude")
    studio.run("rate", "1", "--enjoy", "0.75")
    later(studio)
    lead = studio.lead()
    assert SignalKind.RUDE in {sign.kind for sign in lead.assessed.case.brief.signals}
    assert 3 == lead.assessed.assessment.level(Dimension.ENJOY).quarters


def test_a_choice_lasts_with_its_premium(studio: Studio, later: Callable[[Studio], None]) -> None:
    studio.takes_in("rich-and-rude")
    studio.run("choose", "1", "--by", "Eva", "--reason", "The yard pays us", "--premium", "25")
    later(studio)
    lead = studio.lead()
    assert (Verdict.PURSUE, 25) == (lead.verdict, lead.premium)


def test_a_correction_lasts(studio: Studio, later: Callable[[Studio], None]) -> None:
    studio.takes_in("rich-and-rude")
    studio.run("correct", "1", "town", "Gouda")
    later(studio)
    town = studio.lead().assessed.case.brief.town
    assert town is not None
    assert ("Gouda", None) == (town.value, town.span)


def test_an_outcome_lasts(studio: Studio, later: Callable[[Studio], None]) -> None:
    studio.takes_in("rich-and-rude")
    studio.run("outcome", "1", "won")
    later(studio)
    assert LeadState.WON is studio.lead().state


@pytest.mark.parametrize(
    "command",
    [
        ("correct", "1", "town", "Gouda"),
        ("rate", "1", "--enjoy", "1"),
        ("choose", "1", "--reason", "It pays", "--premium", "25"),
        ("outcome", "1", "won"),
    ],
    ids=lambda command: command[0],
)
def test_a_word_is_kept_with_who_said_it_and_when(studio: Studio, command: tuple[str, ...]) -> None:
    studio.takes_in("rich-and-rude")
    studio.run(*command, "--by", "Eva")
    assert studio.run("revoke", "1").out.startswith("1  2026-11-23 17:00  Eva  ")


@pytest.mark.parametrize(("premium", "status"), [("39", 1), ("40", 0)])
def test_a_choice_for_who_is_hard_costs_what_the_owner_configured(studio: Studio, premium: str, status: int) -> None:
    studio.config("[rubric]\npremium_hard = 40\n")
    studio.takes_in("rich-and-rude")
    chosen = studio.run("choose", "1", "--by", "Eva", "--reason", "It pays", "--premium", premium)
    assert status == chosen.status


def test_a_choice_about_too_small_a_budget_needs_no_premium(studio: Studio) -> None:
    studio.takes_in("known-brand-little-money")
    assert 0 == studio.run("choose", "1", "--by", "Eva", "--reason", "For the name").status
