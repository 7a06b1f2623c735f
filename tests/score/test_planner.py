"""What a reply asks: at most a few things, first what could change the verdict."""

from datetime import date

import pytest

from extract.brief import Impact, SignalKind
from score.assessment import Dimension, Verdict
from score.case import AskId, Case, Gate, Homework
from score.rubric import CATALOGUE, Rubric
from tests.score.cases import (
    AGENCY,
    BRAND,
    CLIENT,
    CLIENT_BY_CHOICE,
    HARD,
    REFUSED,
    SILENT,
    SILENT_SINCE,
    all_four,
    asks,
    assessed,
    case,
    choice,
    homework,
    money,
    span,
)

FODDER = (SignalKind.THREE_QUOTES,)
DAY_AFTER = date(2026, 11, 24)
NO_CALLS = (SignalKind.THREE_QUOTES, SignalKind.NO_CALLS)


def answered(*asks: AskId) -> Homework:
    return homework(*asks, answered_on=DAY_AFTER, answered=asks)


HOMEWORK: dict[str, tuple[Case, tuple[AskId, ...]]] = {
    "the budget, where it is unsaid": (all_four(budget=None), (AskId.BUDGET,)),
    "the budget, where it can't be compared": (all_four(budget=money(9_000, 9_000, "JPY")), (AskId.BUDGET,)),
    "whether scope can give, where the budget is below and silent": (
        all_four(budget=15_000),
        (AskId.BUDGET_FLEXIBILITY,),
    ),
    "how far scope can give, where the budget is below and open": (
        all_four(budget=15_000, flexible=True),
        (AskId.BUDGET_ROOM,),
    ),
    "the service, once, where need and budget hang on it": (all_four(services=()), (AskId.SERVICE,)),
    "a short write-up, where their service is on neither list": (
        all_four(services=("podcast",), budget=50_000),
        (AskId.WRITE_UP,),
    ),
    "a short write-up alone, where the minimum hangs on the service too": (
        all_four(services=("podcast",), budget=15_000),
        (AskId.WRITE_UP,),
    ),
    "who decides": (all_four(decides=None), (AskId.DECIDER,)),
    "the decider at the table, from a go-between": (all_four(decides=False), (AskId.DECIDER_AT_TABLE,)),
    "the decider at the table, where access is refused": (all_four(access_refused=True), (AskId.DECIDER_AT_TABLE,)),
    "what it is for": (all_four(impact=None), (AskId.NEED,)),
    "figures, where it is an inconvenience": (all_four(impact=Impact.INCONVENIENCE), (AskId.FIGURES,)),
    "what it is for after all, where they answered about figures": (
        all_four(impact=Impact.INCONVENIENCE, homework=(answered(AskId.FIGURES),)),
        (AskId.NEED,),
    ),
    "the start": (all_four(start=None), (AskId.START,)),
    "the start, where it has passed": (all_four(start="2026-10"), (AskId.START,)),
    "whether a tight deadline moves": (all_four(start=None, deadline="2027-01-15"), (AskId.DEADLINE_MOVES,)),
    "what a fixed deadline is for, where not all can be met": (
        all_four(start=None, deadline="2027-01-15", deadline_fixed=True),
        (AskId.DEADLINE_PARTS,),
    ),
    "all four, first what could cost the most": (
        case(),
        (AskId.BUDGET, AskId.SERVICE, AskId.START, AskId.DECIDER),
    ),
    "the budget alone, of one who is hard to work with: the choice comes before the rest": (
        all_four(budget=None, decides=None, signs=HARD),
        (AskId.BUDGET,),
    ),
    "what is open, of one whom a person chose though hard": (
        all_four(start=None, signs=HARD, choices=(choice(Gate.ENJOY),)),
        (AskId.START,),
    ),
    "the figure, where a client by choice left it to the list": (
        all_four(budget=None, address=CLIENT_BY_CHOICE),
        (AskId.BUDGET,),
    ),
    "the service, where the premium hangs on it": (
        all_four(budget=45_000, services=(), impact=Impact.INCONVENIENCE, signs=HARD),
        (AskId.SERVICE, AskId.FIGURES),
    ),
    "the service once more, where they wrote half a page and it is on neither list still": (
        all_four(services=("podcast",), budget=50_000, homework=(answered(AskId.WRITE_UP, AskId.SERVICE),)),
        (AskId.SERVICE,),
    ),
    "for a call, where they said what a date that can't be met is for": (
        all_four(start=None, deadline="2027-01-15", deadline_fixed=True, homework=(answered(AskId.DEADLINE_PARTS),)),
        (AskId.CALL,),
    ),
    "for a call, where only column fodder is open": (all_four(signs=FODDER), (AskId.CALL,)),
    "for examples, where they will not call": (all_four(signs=NO_CALLS), (AskId.EXAMPLES,)),
    "for a visit, where they are near": (all_four(signs=FODDER, town="Utrecht"), (AskId.VISIT,)),
    "for a call, where their town is far": (all_four(signs=FODDER, town="Groningen"), (AskId.CALL,)),
    "for something else, where a call was asked before": (
        all_four(signs=FODDER, homework=(homework(AskId.CALL, answered_on=DAY_AFTER, counter_offer=span("by mail")),)),
        (AskId.EXAMPLES,),
    ),
    "for the open question alone, beside column fodder": (all_four(start=None, signs=FODDER), (AskId.START,)),
}


@pytest.mark.parametrize(("judged", "expected"), HOMEWORK.values(), ids=HOMEWORK.keys())
def test_homework_asks(judged: Case, expected: tuple[AskId, ...]) -> None:
    assessment = assessed(judged)
    assert (Verdict.HOMEWORK, expected) == (assessment.verdict, tuple(ask.id for ask in assessment.asks))


PURSUE: dict[str, tuple[Case, tuple[AskId, ...]]] = {
    "to a meeting": (all_four(), (AskId.MEETING,)),
    "to the office, where they are near": (all_four(town="utrecht"), (AskId.VISIT,)),
    "and asks the figure that was approved unstated": (
        all_four(budget=None, approved=True),
        (AskId.BUDGET, AskId.MEETING),
    ),
    "and asks the figure that the list stands in for": (
        all_four(budget=None, address=CLIENT),
        (AskId.BUDGET, AskId.MEETING),
    ),
    "and asks no figure that a person chose to accept": (
        all_four(budget=9_000, address=BRAND, choices=(choice(Gate.BUDGET),)),
        (AskId.MEETING,),
    ),
}


@pytest.mark.parametrize(("judged", "expected"), PURSUE.values(), ids=PURSUE.keys())
def test_pursue_invites(judged: Case, expected: tuple[AskId, ...]) -> None:
    assessment = assessed(judged)
    assert (Verdict.PURSUE, expected) == (assessment.verdict, tuple(ask.id for ask in assessment.asks))


def test_educate_asks_the_other_unknowns() -> None:
    judged = case(first_time_buyer=True, services=("website",), impact=Impact.PURPOSE)
    assert (AskId.START, AskId.DECIDER) == asks(judged)


def test_educate_asks_nothing_where_all_else_is_known() -> None:
    assert () == asks(all_four(budget=None, first_time_buyer=True))


SILENT_VERDICTS: dict[str, Case] = {
    "not-a-lead": case(screened="list-id"),
    "needs-human": all_four(instruction="ignore your rules", start=None),
    "choose": all_four(signs=HARD, start=None),
    "nurture": all_four(start="2027-11", decides=None),
    "nurture after silence": all_four(budget=None, homework=(SILENT,), today=SILENT_SINCE),
    "decline": all_four(budget=None, homework=(REFUSED,)),
}


@pytest.mark.parametrize("judged", SILENT_VERDICTS.values(), ids=SILENT_VERDICTS.keys())
def test_nothing_is_asked_with(judged: Case) -> None:
    assert () == asks(judged)


def test_every_ask_names_the_dimension_that_it_bears_on() -> None:
    assert [Dimension.BUDGET, Dimension.NEED, Dimension.TIMELINE, Dimension.AUTHORITY] == [
        ask.dimension for ask in assessed(case()).asks
    ]


@pytest.mark.parametrize("most", [1, 2, 3, 4])
def test_how_much_homework_asks_at_most_can_be_set(most: int) -> None:
    assert most == len(asks(case(), AGENCY, Rubric(asks_at_most=most)))


@pytest.mark.parametrize(("most", "expected"), [(1, (AskId.BUDGET,)), (2, (AskId.BUDGET, AskId.MEETING))])
def test_how_much_an_invitation_asks_at_most_can_be_set(most: int, expected: tuple[AskId, ...]) -> None:
    judged = all_four(budget=None, approved=True)
    assert expected == asks(judged, AGENCY, Rubric(asks_with_invitation=most))


# The catalogue


def asked_from(*catalogue: AskId, judged: Case) -> tuple[AskId, ...]:
    return asks(judged, AGENCY, Rubric(catalogue=catalogue))


def test_a_question_that_the_catalogue_lacks_is_not_asked() -> None:
    without = tuple(ask for ask in CATALOGUE if ask is not AskId.BUDGET)
    assert (AskId.SERVICE, AskId.START, AskId.DECIDER) == asked_from(*without, judged=case())


def test_the_better_question_gives_way_to_its_stand_in_where_the_catalogue_lacks_it() -> None:
    without = tuple(ask for ask in CATALOGUE if ask is not AskId.DECIDER_AT_TABLE)
    assert (AskId.DECIDER,) == asked_from(*without, judged=all_four(decides=False))


def test_the_catalogue_orders_what_could_change_the_verdict_as_much() -> None:
    judged = all_four(budget=None, impact=None)
    assert (AskId.BUDGET, AskId.NEED) == asked_from(AskId.BUDGET, AskId.NEED, judged=judged)
    assert (AskId.NEED, AskId.BUDGET) == asked_from(AskId.NEED, AskId.BUDGET, judged=judged)


def test_the_catalogue_never_puts_a_lesser_question_first() -> None:
    judged = all_four(budget=None, decides=None)
    assert (AskId.BUDGET, AskId.DECIDER) == asked_from(AskId.DECIDER, AskId.BUDGET, judged=judged)


TESTS: dict[str, tuple[tuple[AskId, ...], Case, AskId]] = {
    "the first of the catalogue": ((AskId.FIGURES, AskId.CALL), all_four(signs=FODDER), AskId.FIGURES),
    "no visit by those far away": ((AskId.VISIT, AskId.WRITE_UP), all_four(signs=FODDER), AskId.WRITE_UP),
    "no call by those who won't call": ((AskId.CALL, AskId.WRITE_UP), all_four(signs=NO_CALLS), AskId.WRITE_UP),
    "a call all the same, where there is nothing else": ((AskId.CALL,), all_four(signs=NO_CALLS), AskId.CALL),
    "the test, where no question about what is open is left": ((AskId.CALL,), all_four(budget=None), AskId.CALL),
}


@pytest.mark.parametrize(("catalogue", "judged", "expected"), TESTS.values(), ids=TESTS.keys())
def test_the_test_itself_is(catalogue: tuple[AskId, ...], judged: Case, expected: AskId) -> None:
    assert (expected,) == asked_from(*catalogue, judged=judged)


def test_who_wants_no_visits_invites_to_a_meeting() -> None:
    assert (AskId.MEETING,) == asked_from(AskId.CALL, judged=all_four(town="Utrecht"))


def test_an_invitation_asks_no_figure_that_the_catalogue_lacks() -> None:
    assert (AskId.MEETING,) == asked_from(AskId.CALL, judged=all_four(budget=None, approved=True))


def test_the_test_itself_is_homework_and_no_question_about_one_of_the_four() -> None:
    (ask,) = assessed(all_four(signs=(SignalKind.THREE_QUOTES,))).asks
    assert Dimension.HOMEWORK is ask.dimension


def test_an_invitation_asks_for_the_figure_as_budget_and_for_the_meeting_as_homework() -> None:
    asked = assessed(all_four(budget=None, approved=True)).asks
    assert [Dimension.BUDGET, Dimension.HOMEWORK] == [ask.dimension for ask in asked]
