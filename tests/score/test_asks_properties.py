"""What holds for every reply's questions: they can change the verdict, and the mail left them open."""

from collections.abc import Callable

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from extract.brief import Impact, SignalKind
from score.agency import Again
from score.assess import assess, situation_of
from score.assessment import Answer, Ask, Dimension, Verdict
from score.bant import worth_of
from score.case import AskId, Case
from score.changes import AT_BEST, AT_WORST, COVERS_PREMIUM, as_supposed
from score.gates import decide, open_dimensions
from score.rubric import TESTS
from score.situation import Situation, client_of, services_asked
from tests.score.cases import (
    AGENCY,
    BRAND,
    CLIENT,
    CLIENT_BY_CHOICE,
    COMPLETE,
    HARD,
    PARTIAL,
    RUBRIC,
    all_four,
    money,
)

QUICK = settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
ASKING = frozenset({Verdict.HOMEWORK, Verdict.EDUCATE})
BEST, WORST = ({answer.dimension: answer for answer in answers} for answers in (AT_BEST, AT_WORST))
FODDER = (SignalKind.THREE_QUOTES,)
DAYS = st.sampled_from([None, "2026-10", "2026-12-07", "2027-01-15", "2027", "2027-11"])
STATED = {
    "budget": st.sampled_from([None, None, 9_000, 15_000, 22_000, 45_000, money(9_000, 9_000, "JPY")]),
    "flexible": st.sampled_from([None, True, False]),
    "decides": st.sampled_from([None, True, False]),
    "decider": st.sampled_from([None, None, "Karin Vos"]),
    "access_refused": st.sampled_from([None, None, True]),
    "impact": st.sampled_from([None, *Impact]),
    "services": st.sampled_from([(), ("webshop",), ("webshop",), ("podcast",), ("webshop", "print-work")]),
    "start": DAYS,
    "deadline": DAYS,
    "deadline_fixed": st.sampled_from([None, True, False]),
    "exploring": st.sampled_from([None, None, True]),
    "first_time_buyer": st.sampled_from([None, True]),
    "signs": st.sampled_from([(), (), FODDER, HARD, (*FODDER, SignalKind.NO_CALLS)]),
    "town": st.sampled_from([None, "Utrecht"]),
    "address": st.sampled_from([None, None, CLIENT, CLIENT_BY_CHOICE, BRAND]),
    "homework": st.sampled_from([(), (), (PARTIAL,), (COMPLETE,)]),
}


@st.composite
def asked_about(draw: st.DrawFn) -> tuple[Situation, tuple[Ask, ...]]:
    """Make a case whose reply asks something, and what it asks."""
    judged = all_four(**{name: draw(values) for name, values in STATED.items()})
    assessment = assess(judged, AGENCY, RUBRIC)
    assume(assessment.verdict in ASKING)
    return situation_of(judged, AGENCY, RUBRIC), assessment.asks


def best_of(situation: Situation, dimension: Dimension) -> Answer:
    hard = situation.quarters(Dimension.ENJOY) == 0
    return COVERS_PREMIUM if hard and dimension is Dimension.BUDGET else BEST[dimension]


@QUICK
@given(asked_about())
def test_the_best_and_the_worst_answer_to_each_question_lead_to_different_verdicts(
    made: tuple[Situation, tuple[Ask, ...]],
) -> None:
    situation, asks = made
    asked = [ask.dimension for ask in asks if ask.dimension is not Dimension.HOMEWORK]
    for dimension in asked:
        others = {*open_dimensions(situation), *asked} - {dimension}
        rest = [*(best_of(situation, other) for other in others), BEST[Dimension.HOMEWORK]]
        verdicts = {
            decide(situation.supposing(*as_supposed([*rest, answer]))).verdict
            for answer in (best_of(situation, dimension), BEST[dimension], WORST[dimension])
        }
        assert len(verdicts) > 1


@QUICK
@given(asked_about())
def test_the_test_itself_is_asked_alone(made: tuple[Situation, tuple[Ask, ...]]) -> None:
    _, asks = made
    tests = [ask for ask in asks if ask.dimension is Dimension.HOMEWORK]
    assert not tests or (1 == len(asks) and asks[0].id in TESTS)


def says(judged: Case, field: str) -> bool:
    found = getattr(judged.brief, field)
    return found is not None and found.value is True


def names_an_amount(judged: Case) -> bool:
    return worth_of(judged, AGENCY, client_of(judged, AGENCY)) is not None


def names_a_day(judged: Case) -> bool:
    start = judged.brief.start
    return start is not None and start.value.first == start.value.last >= judged.today == judged.received_on


def was_asked_for_figures(judged: Case) -> bool:
    return any(AskId.FIGURES in done.answered for done in judged.history.homework)


SAID: dict[AskId, Callable[[Case], bool]] = {
    AskId.BUDGET: names_an_amount,
    AskId.BUDGET_FLEXIBILITY: lambda judged: judged.brief.budget_flexible is not None or not names_an_amount(judged),
    AskId.BUDGET_ROOM: lambda judged: not says(judged, "budget_flexible") or not names_an_amount(judged),
    AskId.DECIDER: lambda judged: says(judged, "sender_decides") or judged.brief.decider is not None,
    AskId.DECIDER_AT_TABLE: lambda judged: says(judged, "sender_decides") and not says(judged, "access_refused"),
    AskId.SERVICE: lambda judged: bool(services_asked(judged, AGENCY)[0]),
    AskId.NEED: lambda judged: judged.brief.need_impact is not None and not was_asked_for_figures(judged),
    AskId.START: names_a_day,
    AskId.DEADLINE_MOVES: lambda judged: judged.brief.deadline is None or judged.brief.deadline_fixed is not None,
    AskId.DEADLINE_PARTS: lambda judged: not says(judged, "deadline_fixed"),
}


@QUICK
@given(asked_about())
def test_nothing_is_asked_that_the_mail_already_said(made: tuple[Situation, tuple[Ask, ...]]) -> None:
    situation, asks = made
    assert [] == [ask.id for ask in asks if ask.id in SAID and SAID[ask.id](situation.case)]


@QUICK
@given(asked_about())
def test_a_returning_client_is_never_asked_who_decides(made: tuple[Situation, tuple[Ask, ...]]) -> None:
    situation, asks = made
    known = situation.client is not None and situation.client.again is not Again.NO
    assert not known or AskId.DECIDER not in [ask.id for ask in asks]
