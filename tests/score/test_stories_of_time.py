"""Stories of time, homework and work over which two owners would argue: a seasoned one's verdict, and its rule."""

from dataclasses import replace
from datetime import date

import pytest

from extract.brief import Day, Found, Impact, PaidIn, Period, SignalKind
from score.assessment import Verdict
from score.case import AskId, Case
from score.rules import Rule
from tests.score.cases import (
    CLIENT,
    COMPLETE,
    PARTIAL,
    REFUSED,
    SILENT,
    SILENT_SINCE,
    WAITING,
    all_four,
    case,
    gate,
    homework,
    money,
    span,
)

FIGURE_REFUSED = homework(
    answered_on=date(2026, 11, 26), excuse=span("no time to write"), counter_offer=span("can I call Tuesday?")
)
TWO_ROUNDS = (
    homework(answered_on=date(2026, 11, 26), answered=()),
    homework(AskId.START, answered_on=date(2026, 12, 3), answered=()),
)

TIME_AND_WORK: dict[str, tuple[Case, Verdict, Rule]] = {
    "2,000 euros a month for being found: a retainer is weighed by its own minimum": (
        all_four(services=("seo",), budget=money(2_000, 2_000, period=Period.MONTH)),
        Verdict.PURSUE,
        Rule.GATE_ALL_FOUR,
    ),
    "2,000 euros a month for a web shop, and no word of how long": (
        all_four(budget=money(2_000, 2_000, period=Period.MONTH)),
        Verdict.HOMEWORK,
        Rule.GATE_OPEN_QUESTIONS,
    ),
    "2,000 euros a month for a web shop, for a year": (
        all_four(budget=money(2_000, 2_000, period=Period.MONTH, months=12)),
        Verdict.PURSUE,
        Rule.GATE_ALL_FOUR,
    ),
    "three quotes by Friday, and then perfect homework: column fodder doesn't do homework": (
        all_four(signs=(SignalKind.THREE_QUOTES,), homework=(COMPLETE,)),
        Verdict.PURSUE,
        Rule.GATE_ALL_FOUR,
    ),
    "three quotes by Friday from somebody who has all four: the test itself is asked": (
        all_four(signs=(SignalKind.THREE_QUOTES,)),
        Verdict.HOMEWORK,
        Rule.GATE_COLUMN_FODDER,
    ),
    "a first-time buyer with no idea of the price asks for a site": (
        case(first_time_buyer=True, services=("website",), impact=Impact.PURPOSE),
        Verdict.EDUCATE,
        Rule.GATE_FIRST_TIME_BUYER,
    ),
    "a first-time buyer was taught, and answers: interesting": (
        case(
            first_time_buyer=True,
            taught_on=date(2026, 11, 24),
            services=("website",),
            impact=Impact.PURPOSE,
            decides=True,
            start="2027-01",
        ),
        Verdict.HOMEWORK,
        Rule.GATE_OPEN_QUESTIONS,
    ),
    "a first-time buyer who names a figure needs no lesson": (
        all_four(first_time_buyer=True, budget=25_000),
        Verdict.PURSUE,
        Rule.GATE_ALL_FOUR,
    ),
    "live by 1 September with no start: ten weeks before that is June, more than six months off": (
        all_four(services=("website",), start=None, deadline="2027-09-01"),
        Verdict.NURTURE,
        Rule.GATE_LATER,
    ),
    "live by 1 May with no start: work must begin in February": (
        all_four(services=("website",), start=None, deadline="2027-05-01"),
        Verdict.PURSUE,
        Rule.GATE_ALL_FOUR,
    ),
    "the site must stand in three weeks, and that can't move": (
        all_four(services=("website",), start=None, deadline="2026-12-14", deadline_fixed=True),
        Verdict.HOMEWORK,
        Rule.GATE_OPEN_QUESTIONS,
    ),
    "the site should stand in three weeks, though later will do": (
        all_four(services=("website",), start=None, deadline="2026-12-14", deadline_fixed=False),
        Verdict.PURSUE,
        Rule.GATE_ALL_FOUR,
    ),
    "begin next year, written in November: anything from six weeks to thirteen months": (
        all_four(start="2027"),
        Verdict.HOMEWORK,
        Rule.GATE_OPEN_QUESTIONS,
    ),
    "they want a quote by Friday, which says nothing of when the work is to start": (
        all_four(start=None, reply_by="2026-11-27"),
        Verdict.HOMEWORK,
        Rule.GATE_OPEN_QUESTIONS,
    ),
    "the start that they named went by while nobody answered": (
        all_four(today=date(2027, 1, 4)),
        Verdict.HOMEWORK,
        Rule.GATE_OPEN_QUESTIONS,
    ),
    "only looking around, though with money, decider and need": (
        all_four(start=None, exploring=True),
        Verdict.NURTURE,
        Rule.GATE_LATER,
    ),
    "only looking around, half a year ago: time to write again": (
        all_four(start=None, exploring=True, today=date(2027, 5, 24)),
        Verdict.HOMEWORK,
        Rule.GATE_OPEN_QUESTIONS,
    ),
    "no time to write, can I call Tuesday? Who offers something else is not refusing": (
        all_four(budget=None, homework=(FIGURE_REFUSED,)),
        Verdict.HOMEWORK,
        Rule.GATE_OPEN_QUESTIONS,
    ),
    "half of the questions are answered": (
        all_four(budget=None, homework=(PARTIAL,)),
        Verdict.HOMEWORK,
        Rule.GATE_OPEN_QUESTIONS,
    ),
    "our questions are out, and not yet due": (
        all_four(budget=None, homework=(WAITING,)),
        Verdict.HOMEWORK,
        Rule.GATE_OPEN_QUESTIONS,
    ),
    "silence, a reminder, and silence again: the door stays open": (
        all_four(budget=None, homework=(SILENT,), today=SILENT_SINCE),
        Verdict.NURTURE,
        Rule.GATE_HOMEWORK_SILENT,
    ),
    "two rounds of questions, and the budget is still a secret": (
        all_four(budget=None, homework=TWO_ROUNDS, today=date(2026, 12, 4)),
        Verdict.NEEDS_HUMAN,
        Rule.GATE_ROUNDS_SPENT,
    ),
    "a service on neither list: perhaps we do that, perhaps not": (
        all_four(services=("podcast",)),
        Verdict.HOMEWORK,
        Rule.GATE_OPEN_QUESTIONS,
    ),
    "print work and a website: we do the website": (
        all_four(services=("print-work", "website")),
        Verdict.PURSUE,
        Rule.GATE_ALL_FOUR,
    ),
    "a casino, and we don't work for gambling": (
        all_four(excluded_business="gambling"),
        Verdict.DECLINE,
        Rule.GATE_EXCLUDED_BUSINESS,
    ),
    "a clinic that treats gambling, and we don't work for gambling: a person sees the difference": (
        all_four(excluded_mention="gambling"),
        Verdict.NEEDS_HUMAN,
        Rule.GATE_EXCLUDED_MENTION,
    ),
    "an unread plan beside a brief that leaves the budget open: the answer may be in it": (
        all_four(budget=None, unread=("plan.pdf",)),
        Verdict.NEEDS_HUMAN,
        Rule.GATE_UNREAD_ATTACHMENT,
    ),
    "an unread logo beside a brief that has all four: nothing hangs on it": (
        all_four(unread=("logo.ai",)),
        Verdict.PURSUE,
        Rule.GATE_ALL_FOUR,
    ),
    "an assistant writes, and the board may not be spoken to": (
        all_four(decides=False, decider="the board", access_refused=True),
        Verdict.HOMEWORK,
        Rule.GATE_OPEN_QUESTIONS,
    ),
    "two partners decide together, and one of them writes": (
        all_four(others_sign=True),
        Verdict.PURSUE,
        Rule.GATE_ALL_FOUR,
    ),
    "it would be nicer with another font, if it isn't too much trouble": (
        all_four(impact=Impact.INCONVENIENCE),
        Verdict.HOMEWORK,
        Rule.GATE_OPEN_QUESTIONS,
    ),
    "the owner rates both dimensions of fit at nothing much": (
        all_four(enjoy=1, forward=1),
        Verdict.NEEDS_HUMAN,
        Rule.GATE_FIT_TOO_LOW,
    ),
    "a brief with all four and nothing said about fit is taken: the rent must be paid": (
        all_four(),
        Verdict.PURSUE,
        Rule.GATE_ALL_FOUR,
    ),
    "a refused question from a client on our list: a person calls, no template declines": (
        all_four(address=CLIENT, budget=None, impact=None, homework=(REFUSED,)),
        Verdict.NEEDS_HUMAN,
        Rule.GATE_CLIENT_NOT_DECLINED,
    ),
    "equity, and a figure that is only half a promise: the mail that offers shares has no budget": (
        all_four(budget=None, paid_in=PaidIn.EQUITY, approved=True),
        Verdict.DECLINE,
        Rule.GATE_UNPAID,
    ),
}


@pytest.mark.parametrize(("judged", "expected", "because"), TIME_AND_WORK.values(), ids=TIME_AND_WORK.keys())
def test_a_seasoned_owner_says(judged: Case, expected: Verdict, because: Rule) -> None:
    assert (expected, because) == gate(judged)


def test_begin_next_year_is_for_later_when_february_says_it() -> None:
    """In February "begin next year" is at least ten months away."""
    said_on = date(2027, 2, 15)
    brief = all_four(start=None).brief
    start = Found(Day.year(2028), span("begin next year"), said_on)
    judged = Case(today=said_on, received_on=said_on, brief=replace(brief, start=start))
    assert (Verdict.NURTURE, Rule.GATE_LATER) == gate(judged)
