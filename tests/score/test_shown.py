"""What each level and each gate shows: the words of the mail that it stands on, and the values of its sentence."""

from datetime import date

import pytest

from extract.brief import Impact, Intent, PaidIn, SignalKind
from score.assessment import Dimension, Reason
from score.case import AskId, Case, Gate
from score.rules import Rule
from tests.score.cases import (
    BRAND,
    CLIENT,
    CLIENT_BY_CHOICE,
    CLIENT_NEVER_AGAIN,
    COMPLETE,
    HARD,
    PARTIAL,
    REFUSED,
    SILENT,
    SILENT_SINCE,
    WAITING,
    all_four,
    assessed,
    choice,
    euros,
    homework,
    money,
    span,
)

Shown = tuple[Case, str | None, dict[str, str]]
"""A case, the words that are quoted, and the values beside them."""

ON_TIME, LATE = date(2026, 11, 26), date(2026, 12, 3)
BUDGET_ALONE = (AskId.BUDGET,)
LEVELS: dict[Rule, Shown] = {
    Rule.BUDGET_AT_MINIMUM: (
        all_four(budget=euros(22_000, 30_000)),
        "budget",
        {"amount": "22000 EUR", "minimum": "20000 EUR"},
    ),
    Rule.BUDGET_REACHES_MINIMUM: (
        all_four(budget=euros(15_000, 30_000)),
        "budget",
        {"amount": "30000 EUR", "minimum": "20000 EUR"},
    ),
    Rule.BUDGET_APPROVED_UNSTATED: (all_four(budget=None, approved=True), "approved", {}),
    Rule.BUDGET_BELOW_OPEN: (
        all_four(budget=euros(12_000, 15_000), flexible=True),
        "budget",
        {"amount": "15000 EUR", "minimum": "20000 EUR"},
    ),
    Rule.BUDGET_BELOW_SILENT: (all_four(budget=15_000), "budget", {"amount": "15000 EUR", "minimum": "20000 EUR"}),
    Rule.BUDGET_FIXED_BELOW: (
        all_four(budget=15_000, flexible=False),
        "budget",
        {"amount": "15000 EUR", "minimum": "20000 EUR"},
    ),
    Rule.BUDGET_FAR_BELOW: (
        all_four(budget=5_000),
        "budget",
        {"amount": "5000 EUR", "minimum": "20000 EUR", "share": "1/2"},
    ),
    Rule.BUDGET_NO_MONEY: (all_four(budget=None, paid_in=PaidIn.EQUITY), "paid in", {"paid_in": "equity"}),
    Rule.BUDGET_RETURNING_CLIENT: (all_four(budget=None, address=CLIENT), None, {"client": "Molenaar Fietsen"}),
    Rule.BUDGET_UNKNOWN: (all_four(budget=None), None, {}),
    Rule.BUDGET_MINIMUM_UNCLEAR: (
        all_four(services=()),
        "budget",
        {"lowest": "5000 EUR", "highest": "40000 EUR"},
    ),
    Rule.BUDGET_NOT_COMPARABLE: (all_four(budget=money(20_000, None, "JPY")), "budget", {}),
    Rule.AUTHORITY_SENDER_DECIDES: (all_four(), "decides", {}),
    Rule.AUTHORITY_DECIDES_WITH_OTHERS: (all_four(others_sign=True), "others sign", {}),
    Rule.AUTHORITY_DECIDER_NAMED: (all_four(decider="Karin Vos"), "decider", {"decider": "Karin Vos"}),
    Rule.AUTHORITY_GO_BETWEEN: (all_four(decides=False), "decides", {}),
    Rule.AUTHORITY_ACCESS_REFUSED: (all_four(access_refused=True), "access refused", {}),
    Rule.AUTHORITY_RETURNING_CLIENT: (all_four(decides=None, address=CLIENT), None, {"client": "Molenaar Fietsen"}),
    Rule.AUTHORITY_UNKNOWN: (all_four(decides=None), None, {}),
    Rule.NEED_BLOCKING: (all_four(), "impact", {}),
    Rule.NEED_PURPOSE: (all_four(impact=Impact.PURPOSE), "impact", {}),
    Rule.NEED_INCONVENIENCE: (all_four(impact=Impact.INCONVENIENCE), "impact", {}),
    Rule.NEED_NOT_OFFERED: (all_four(services=("print-work",)), "print-work", {"services": "print-work"}),
    Rule.NEED_SERVICE_UNLISTED: (
        all_four(services=("print-work", "podcast", "radio")),
        "podcast",
        {"services": "podcast, radio"},
    ),
    Rule.NEED_SERVICE_UNKNOWN: (all_four(services=()), None, {}),
    Rule.NEED_IMPACT_UNKNOWN: (all_four(impact=None, services=("seo", "app")), "seo", {}),
    Rule.TIMELINE_URGENT: (all_four(start=None, urgent=True), "urgent", {}),
    Rule.TIMELINE_SOON: (all_four(), "start", {"day": "2026-12-14"}),
    Rule.TIMELINE_WITHIN_MONTHS: (all_four(start="2027-03"), "start", {"day": "2027-03"}),
    Rule.TIMELINE_LATER: (all_four(start="2028"), "start", {"day": "2028"}),
    Rule.TIMELINE_EXPLORING: (all_four(start=None, exploring=True), "exploring", {}),
    Rule.TIMELINE_CANNOT_BE_MET: (
        all_four(start=None, deadline="2026-12-15", deadline_fixed=True),
        "deadline",
        {"deadline": "2026-12-15"},
    ),
    Rule.TIMELINE_TIGHT_MOVABLE: (
        all_four(start=None, deadline="2026-12-15", deadline_fixed=False),
        "deadline fixed",
        {"deadline": "2026-12-15", "weeks": "14", "day": "2026-09-08"},
    ),
    Rule.TIMELINE_TIGHT_UNCLEAR: (
        all_four(start=None, deadline="2026-12-15"),
        "deadline",
        {"deadline": "2026-12-15", "weeks": "14", "day": "2026-09-08"},
    ),
    Rule.TIMELINE_TOO_VAGUE: (all_four(start="2027"), "start", {"day": "2027"}),
    Rule.TIMELINE_PASSED: (all_four(start="2026-11-22"), "start", {"day": "2026-11-22"}),
    Rule.TIMELINE_UNKNOWN: (all_four(start=None), None, {}),
    Rule.ENJOY_GOOD_SIGNS: (
        all_four(signs=(SignalKind.DIRECTIONAL_FEEDBACK,)),
        "directional_feedback",
        {"signs": "directional_feedback"},
    ),
    Rule.ENJOY_MIXED_SIGNS: (
        all_four(signs=(SignalKind.DIRECTIONAL_FEEDBACK, SignalKind.RUDE)),
        "rude",
        {"signs": "rude, directional_feedback"},
    ),
    Rule.ENJOY_ONE_HARD_SIGN: (all_four(signs=(SignalKind.RUDE,)), "rude", {"signs": "rude"}),
    Rule.ENJOY_TWO_HARD_SIGNS: (all_four(signs=HARD), "rude", {"signs": "rude, controls_detail"}),
    Rule.ENJOY_CLIENT_BY_CHOICE: (all_four(address=CLIENT_BY_CHOICE), None, {"client": "Brouwer & Zonen"}),
    Rule.ENJOY_UNKNOWN: (all_four(), None, {}),
    Rule.FORWARD_BRAND: (all_four(company="Nordwind"), "company", {"name": "Nordwind"}),
    Rule.FORWARD_REFERRER: (all_four(referred_by="Pieter Smit"), "referred by", {"name": "Pieter Smit"}),
    Rule.FORWARD_CLIENT: (all_four(address=CLIENT), None, {"name": "Molenaar Fietsen"}),
    Rule.FORWARD_CAUSE: (all_four(cause="nature"), "cause", {"name": "nature"}),
    Rule.FORWARD_SIGN: (all_four(signs=(SignalKind.REUSABLE_WORK,)), "reusable_work", {"sign": "reusable_work"}),
    Rule.FORWARD_WEAK_SIGN: (all_four(signs=(SignalKind.LASTING,)), "lasting", {"sign": "lasting"}),
    Rule.FORWARD_UNKNOWN: (all_four(), None, {}),
    Rule.HOMEWORK_COMPLETE: (all_four(homework=(COMPLETE,)), None, {}),
    Rule.HOMEWORK_LATE: (
        all_four(homework=(homework(answered_on=LATE, answered=BUDGET_ALONE),)),
        None,
        {"days": "2"},
    ),
    Rule.HOMEWORK_MESSY: (
        all_four(homework=(homework(answered_on=ON_TIME, answered=BUDGET_ALONE, messy=span("nine files")),)),
        "nine files",
        {},
    ),
    Rule.HOMEWORK_PARTIAL: (all_four(homework=(PARTIAL,)), None, {}),
    Rule.HOMEWORK_COUNTER_OFFER: (
        all_four(homework=(homework(answered_on=ON_TIME, counter_offer=span("can I call Tuesday?")),)),
        "can I call Tuesday?",
        {},
    ),
    Rule.HOMEWORK_REFUSED: (all_four(homework=(REFUSED,)), "no time, and not needed", {}),
    Rule.HOMEWORK_SILENT: (all_four(homework=(SILENT,), today=SILENT_SINCE), None, {}),
    Rule.HOMEWORK_WAITING: (all_four(homework=(WAITING,)), None, {}),
    Rule.HOMEWORK_NONE: (all_four(), None, {}),
    Rule.OWNER_RATED: (all_four(enjoy=3), None, {}),
}
SUPPOSED = {Rule.BUDGET_COVERS_PREMIUM}
"""What no mail says: only an answer that was thought up, to find out what would change a verdict."""


def dimension_of(rule: Rule) -> Dimension:
    """The dimension that a rule is a level of, by its name; the owner's ratings are of fit."""
    return Dimension.ENJOY if rule is Rule.OWNER_RATED else Dimension(rule.partition("-")[0])


@pytest.mark.parametrize(("rule", "shown"), LEVELS.items(), ids=LEVELS.keys())
def test_a_level_shows(rule: Rule, shown: Shown) -> None:
    judged, quoted, params = shown
    level = assessed(judged).level(dimension_of(rule))
    words = level.span.quote if level.span else None
    assert (rule, dimension_of(rule), quoted, params) == (level.rule, level.dimension, words, dict(level.params))


@pytest.mark.parametrize("judged", [shown[0] for shown in LEVELS.values()], ids=LEVELS.keys())
def test_the_reasons_tell_each_of_the_four_and_what_is_known_or_waited_for_of_the_rest(judged: Case) -> None:
    assessment = assessed(judged)
    told = [
        Reason(level.rule, level.dimension, level.span, level.params)
        for level in assessment.levels
        if level.rule not in {Rule.ENJOY_UNKNOWN, Rule.FORWARD_UNKNOWN, Rule.HOMEWORK_NONE}
    ]
    assert told == list(assessment.reasons[-len(told) :])


ROUNDS_SPENT = all_four(budget=None, homework=(homework(AskId.BUDGET, answered_on=ON_TIME),) * 2)
GATES: dict[Rule, tuple[Case, Dimension | None, str | None, dict[str, str]]] = {
    Rule.GATE_SCREENED: (all_four(screened="list-id"), None, None, {"screened": "list-id"}),
    Rule.GATE_NO_BRIEF: (all_four(intent=Intent.PITCH), None, "intent", {"intent": "pitch"}),
    Rule.GATE_CONTRADICTION: (all_four(differ=("20", "200")), None, "20", {"field": "budget", "other": "200"}),
    Rule.GATE_UNREAD_ATTACHMENT: (
        all_four(start=None, unread=("a.pdf", "b.doc")),
        None,
        None,
        {"names": "a.pdf, b.doc"},
    ),
    Rule.GATE_INSTRUCTIONS: (all_four(instruction="obey me"), None, "obey me", {}),
    Rule.GATE_CLIENT_NEVER_AGAIN: (
        all_four(address=CLIENT_NEVER_AGAIN),
        None,
        None,
        {"client": "Vastgoed Kroon"},
    ),
    Rule.GATE_NOT_OFFERED: (
        all_four(services=("print-work",)),
        Dimension.NEED,
        "print-work",
        {"services": "print-work"},
    ),
    Rule.GATE_EXCLUDED_BUSINESS: (
        all_four(excluded_business="gambling"),
        None,
        "excluded business",
        {"name": "gambling"},
    ),
    Rule.GATE_EXCLUDED_MENTION: (all_four(excluded_mention="gambling"), None, "excluded mention", {"name": "gambling"}),
    Rule.GATE_UNPAID: (
        all_four(budget=None, paid_in=PaidIn.EXPOSURE),
        Dimension.BUDGET,
        "paid in",
        {"paid_in": "exposure"},
    ),
    Rule.GATE_BUDGET_TOO_SMALL: (
        all_four(budget=5_000),
        Dimension.BUDGET,
        "budget",
        {"amount": "5000 EUR", "minimum": "20000 EUR", "share": "1/2"},
    ),
    Rule.GATE_BUDGET_CHOICE: (
        all_four(budget=5_000, address=BRAND),
        Dimension.BUDGET,
        "budget",
        {"name": "Nordwind"},
    ),
    Rule.GATE_HARD_AMOUNT_UNKNOWN: (
        all_four(budget=None, signs=HARD),
        Dimension.ENJOY,
        "rude",
        {"signs": "rude, controls_detail"},
    ),
    Rule.GATE_HARD_CHOICE: (all_four(signs=HARD), Dimension.ENJOY, "rude", {"premium": "25"}),
    Rule.GATE_HARD_POOR: (all_four(budget=20_000, signs=HARD), Dimension.ENJOY, "rude", {"premium": "25"}),
    Rule.GATE_HOMEWORK_REFUSED: (all_four(homework=(REFUSED,)), Dimension.HOMEWORK, "no time, and not needed", {}),
    Rule.GATE_HOMEWORK_SILENT: (
        all_four(budget=None, homework=(SILENT,), today=SILENT_SINCE),
        Dimension.HOMEWORK,
        None,
        {},
    ),
    Rule.GATE_FIRST_TIME_BUYER: (all_four(budget=None, first_time_buyer=True), Dimension.BUDGET, "first time", {}),
    Rule.GATE_LATER: (
        all_four(start="2027-09-15"),
        Dimension.TIMELINE,
        "start",
        {"day": "2027-09-15", "wake": "2027-03-15"},
    ),
    Rule.GATE_OPEN_QUESTIONS: (
        all_four(decides=False, start=None),
        Dimension.AUTHORITY,
        "decides",
        {"dimensions": "authority, timeline"},
    ),
    Rule.GATE_COLUMN_FODDER: (
        all_four(signs=(SignalKind.THREE_QUOTES, SignalKind.NO_CALLS)),
        None,
        "three_quotes",
        {"signs": "three_quotes, no_calls"},
    ),
    Rule.GATE_ROUNDS_SPENT: (ROUNDS_SPENT, None, None, {"rounds": "2"}),
    Rule.GATE_FIT_TOO_LOW: (all_four(enjoy=1, forward=1), Dimension.ENJOY, None, {"fit": "1/4", "floor": "1/2"}),
    Rule.GATE_ALL_FOUR: (all_four(), None, None, {}),
    Rule.GATE_CLIENT_NOT_DECLINED: (
        all_four(excluded_business="gambling", address=CLIENT),
        None,
        None,
        {"client": "Molenaar Fietsen"},
    ),
}


@pytest.mark.parametrize(("rule", "shown"), GATES.items(), ids=GATES.keys())
def test_a_gate_shows(rule: Rule, shown: tuple[Case, Dimension | None, str | None, dict[str, str]]) -> None:
    judged, dimension, quoted, params = shown
    reason = assessed(judged).reasons[0]
    words = reason.span.quote if reason.span else None
    assert (rule, dimension, quoted, params) == (reason.rule, reason.dimension, words, dict(reason.params))


def test_behind_a_client_who_is_not_declined_stands_what_would_have_declined_them() -> None:
    reasons = assessed(GATES[Rule.GATE_CLIENT_NOT_DECLINED][0]).reasons
    assert [Rule.GATE_CLIENT_NOT_DECLINED, Rule.GATE_EXCLUDED_BUSINESS] == [reason.rule for reason in reasons[:2]]


def test_a_choice_shows_who_made_it_and_why() -> None:
    reason = assessed(all_four(signs=HARD, choices=(choice(Gate.ENJOY),))).reasons[1]
    expected = Reason(Rule.GATE_CHOSEN, params=(("by", "Noor"), ("reason", "we want this one")))
    assert expected == reason


def test_every_rule_of_a_level_or_a_gate_is_shown_here() -> None:
    elsewhere = {rule for rule in Rule if rule.startswith(("premium-", "floor-"))}  # test_premium.py, test_rubric.py
    assert set(Rule) == {*LEVELS, *GATES, *SUPPOSED, *elsewhere, Rule.GATE_CHOSEN}
