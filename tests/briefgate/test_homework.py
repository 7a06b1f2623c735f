"""What an answer does with the questions that were asked."""

import pytest

from briefgate.homework import FIELDS_THAT_ANSWER, answered_by
from extract.brief import Brief, Reading, Signal, SignalKind
from score.case import AskId
from score.rubric import FOR_NO_FACT
from tests.score.cases import brief, span

NO_TIME = Brief(signals=(Signal(SignalKind.NO_TIME, span("no time for this")),))
ANSWERS: dict[str, tuple[AskId, Brief]] = {
    "an amount, that about the budget": (AskId.BUDGET, brief(budget=25_000)),
    "that it is approved, that about the budget": (AskId.BUDGET, brief(approved=True)),
    "that it is fixed, that about room in it": (AskId.BUDGET_FLEXIBILITY, brief(flexible=False)),
    "an amount, that about how far it stretches": (AskId.BUDGET_ROOM, brief(budget=25_000)),
    "a name, that about who decides": (AskId.DECIDER, brief(decider="Karin Vos")),
    "a name, that about the decider at the table": (AskId.DECIDER_AT_TABLE, brief(decider="Karin Vos")),
    "a service, that about the work": (AskId.SERVICE, brief(services=("website",))),
    "a day, that about the start": (AskId.START, brief(start="2027-02-01")),
    "that it is fixed, that about a date that moves": (AskId.DEADLINE_MOVES, brief(deadline_fixed=True)),
}


def reading(facts: Brief) -> Reading:
    return Reading(document="mail", reader="built-in", brief=facts)


@pytest.mark.parametrize(("ask", "facts"), ANSWERS.values(), ids=ANSWERS.keys())
def test_it_is_answered_by(ask: AskId, facts: Brief) -> None:
    assert (ask,) == answered_by(reading(facts), (ask,))


@pytest.mark.parametrize("ask", FIELDS_THAT_ANSWER)
def test_a_question_for_a_fact_is_not_answered_by_kind_words(ask: AskId) -> None:
    assert () == answered_by(reading(Brief()), (ask,))


def test_room_in_the_budget_is_no_answer_to_how_far_it_stretches() -> None:
    assert () == answered_by(reading(brief(flexible=True)), (AskId.BUDGET_ROOM,))


@pytest.mark.parametrize("ask", sorted(FOR_NO_FACT))
def test_a_question_for_no_fact_is_answered_in_any_words_but_an_excuse(ask: AskId) -> None:
    assert ((ask,), ()) == (answered_by(reading(Brief()), (ask,)), answered_by(reading(NO_TIME), (ask,)))


def test_every_question_has_a_way_to_be_answered() -> None:
    assert set(AskId) == {*FIELDS_THAT_ANSWER, *FOR_NO_FACT}
