"""Hand-made cases, an agency to judge them for, and short ways to ask for what came out.

Every fact has a quote that names it, and was stated on the day on which the
mail came, the 23rd of November 2026. None takes a fact away.
"""

from calendar import monthrange
from datetime import date
from decimal import Decimal
from typing import TypedDict, TypeVar, Unpack

from extract.brief import (
    Brief,
    Contradiction,
    Day,
    Found,
    Impact,
    Intent,
    Money,
    PaidIn,
    Period,
    Signal,
    SignalKind,
    Span,
    Vat,
)
from score.agency import Again, Agency, Party, Service
from score.assess import assess, judge
from score.assessment import Assessment, Dimension, Verdict
from score.case import AskId, Case, Choice, Gate, History, Homework, Load, OwnerWord
from score.rubric import Rubric
from score.rules import Rule

T = TypeVar("T")

RECEIVED_ON = date(2026, 11, 23)
RUBRIC = Rubric()
AGENCY = Agency(
    services=(
        Service(key="website", minimum=Decimal(10_000), lead_weeks=10),
        Service(key="webshop", minimum=Decimal(20_000), lead_weeks=14),
        Service(key="marketplace", minimum=Decimal(40_000), lead_weeks=20),
        Service(key="app", minimum=Decimal(30_000), lead_weeks=16),
        Service(key="branding", minimum=Decimal(8_000), lead_weeks=6),
        Service(key="campaign", minimum=Decimal(6_000), minimum_monthly=Decimal(2_000), lead_weeks=4),
        Service(key="seo", minimum=Decimal(5_000), minimum_monthly=Decimal(1_500), lead_weeks=2),
        Service(key="print-work", offered=False),
    ),
    minimum=Decimal(7_500),
    rates=(("USD", Decimal("0.86")), ("GBP", Decimal("1.14")), ("CHF", Decimal("1.07"))),
    clients=(
        Party(name="Molenaar Fietsen", domains=("molenaar.example",)),
        Party(name="Brouwer & Zonen", domains=("brouwer.example",), again=Again.BY_CHOICE),
        Party(name="Vastgoed Kroon", domains=("kroon.example",), again=Again.NO),
    ),
    referrers=(Party(name="Pieter Smit"),),
    brands=(Party(name="Nordwind", domains=("nordwind.example",)),),
    near=frozenset({"utrecht", "amersfoort", "zeist"}),
)
CLIENT = "fenna@molenaar.example"
CLIENT_BY_CHOICE = "inkoop@brouwer.example"
CLIENT_NEVER_AGAIN = "info@kroon.example"
BRAND = "ida@nordwind.example"
HARD = (SignalKind.RUDE, SignalKind.CONTROLS_DETAIL)


class Facts(TypedDict, total=False):
    """What a case can be made of. `start`, `deadline` and `reply_by` as ISO, as precise as the mail is."""

    intent: Intent | None
    budget: int | Money | None
    flexible: bool | None
    approved: bool | None
    paid_in: PaidIn | None
    decides: bool | None
    others_sign: bool | None
    decider: str | None
    access_refused: bool | None
    impact: Impact | None
    services: tuple[str, ...]
    start: str | None
    deadline: str | None
    deadline_fixed: bool | None
    reply_by: str | None
    urgent: bool | None
    exploring: bool | None
    first_time_buyer: bool | None
    referred_by: str | None
    cause: str | None
    excluded_business: str | None
    excluded_mention: str | None
    company: str | None
    town: str | None
    signs: tuple[SignalKind, ...]
    today: date
    name: str
    address: str
    screened: str
    differ: tuple[str, str]
    instruction: str
    unread: tuple[str, ...]
    homework: tuple[Homework, ...]
    taught_on: date | None
    enjoy: int
    forward: int
    choices: tuple[Choice, ...]
    pursue_leads: int
    weeks_booked: int


def case(**facts: Unpack[Facts]) -> Case:
    """Make a case of these facts; what is not named is unknown."""
    return Case(
        today=facts.get("today", RECEIVED_ON),
        received_on=RECEIVED_ON,
        brief=brief(**facts),
        prospect_name=facts.get("name"),
        prospect_address=facts.get("address", "jo@prospect.example"),
        screened=facts.get("screened"),
        contradictions=(Contradiction("budget", *map(span, facts["differ"])),) if "differ" in facts else (),
        injections=(span(facts["instruction"]),) if "instruction" in facts else (),
        unread=facts.get("unread", ()),
        history=History(homework=facts.get("homework", ()), taught_on=facts.get("taught_on")),
        word=OwnerWord(enjoy=facts.get("enjoy"), forward=facts.get("forward"), choices=facts.get("choices", ())),
        load=Load(pursue_leads=facts.get("pursue_leads", 0), weeks_booked=facts.get("weeks_booked", 0)),
    )


def all_four(**facts: Unpack[Facts]) -> Case:
    """Make a case that has all four and nothing against it: a webshop for €25,000 in three weeks; save these facts."""
    whole: Facts = {
        "budget": 25_000,
        "decides": True,
        "impact": Impact.BLOCKING,
        "services": ("webshop",),
        "start": "2026-12-14",
    }
    whole.update(facts)
    return case(**whole)


def brief(**facts: Unpack[Facts]) -> Brief:
    """Make the facts of a brief."""
    budget = facts.get("budget")
    return Brief(
        intent=found("intent", facts.get("intent")),
        budget=found("budget", euros(budget) if isinstance(budget, int) else budget),
        budget_flexible=found("flexible", facts.get("flexible")),
        budget_approved=found("approved", facts.get("approved")),
        paid_in=found("paid in", facts.get("paid_in")),
        sender_decides=found("decides", facts.get("decides")),
        others_sign=found("others sign", facts.get("others_sign")),
        decider=found("decider", facts.get("decider")),
        access_refused=found("access refused", facts.get("access_refused")),
        need_impact=found("impact", facts.get("impact")),
        services=tuple(Found(key, span(key), RECEIVED_ON) for key in facts.get("services", ())),
        start=found_day("start", facts.get("start")),
        deadline=found_day("deadline", facts.get("deadline")),
        deadline_fixed=found("deadline fixed", facts.get("deadline_fixed")),
        reply_by=found_day("reply by", facts.get("reply_by")),
        urgent=found("urgent", facts.get("urgent")),
        exploring=found("exploring", facts.get("exploring")),
        first_time_buyer=found("first time", facts.get("first_time_buyer")),
        referred_by=found("referred by", facts.get("referred_by")),
        cause=found("cause", facts.get("cause")),
        excluded_business=found("excluded business", facts.get("excluded_business")),
        excluded_mention=found("excluded mention", facts.get("excluded_mention")),
        company=found("company", facts.get("company")),
        town=found("town", facts.get("town")),
        signals=tuple(Signal(kind, span(kind.value)) for kind in facts.get("signs", ())),
    )


def found(quote: str, value: T | None) -> Found[T] | None:
    """Put a value beside its words, or None for none."""
    return None if value is None else Found(value, span(quote), RECEIVED_ON)


def found_day(quote: str, iso: str | None) -> Found[Day] | None:
    """Put a date beside its words, or None for none."""
    return None if iso is None else Found(day(iso), span(quote), RECEIVED_ON)


def span(quote: str) -> Span:
    """Make the span of a quote at the head of the first passage."""
    return Span(document="mail", passage="s1", start=0, end=len(quote), quote=quote)


def euros(low: int | None, high: int | None = None) -> Money:
    """Make one figure in euros, or a range."""
    return money(low, low if high is None else high)


def money(
    low: int | None,
    high: int | None,
    currency: str | None = "EUR",
    *,
    period: Period = Period.PROJECT,
    months: int | None = None,
    vat: Vat | None = None,
) -> Money:
    """Make an amount whose ends may be open."""
    return Money(
        low=None if low is None else Decimal(low),
        high=None if high is None else Decimal(high),
        currency=currency,
        period=period,
        months=months,
        vat=vat,
    )


def day(iso: str) -> Day:
    """Read 2027, 2027-02, 2027-02-01 or an interval of two such."""
    first, _, last = iso.partition("/")
    if last:
        return Day(day(first).first, day(last).last)
    year, *rest = (int(number) for number in iso.split("-"))
    match rest:
        case []:
            return Day.year(year)
        case [month]:
            return Day(date(year, month, 1), date(year, month, monthrange(year, month)[1]))
        case _:
            return Day.on(date.fromisoformat(iso))


SENT_ON = date(2026, 11, 24)
DUE_ON = date(2026, 12, 1)


class Came(TypedDict, total=False):
    """What came of a round of questions."""

    answered_on: date
    answered: tuple[AskId, ...]
    messy: Span
    excuse: Span
    counter_offer: Span
    reminded_on: date


def homework(*asked: AskId, **came: Unpack[Came]) -> Homework:
    """Make one round of questions, of the budget alone if none is named, due a week after the 24th of November."""
    return Homework(asked=asked or (AskId.BUDGET,), sent_on=SENT_ON, due_on=DUE_ON, **came)


COMPLETE = homework(answered_on=date(2026, 11, 26), answered=(AskId.BUDGET,))
PARTIAL = homework(AskId.BUDGET, AskId.START, answered_on=date(2026, 11, 26), answered=(AskId.START,))
REFUSED = homework(answered_on=date(2026, 11, 26), excuse=span("no time, and not needed"))
WAITING = homework()
SILENT = homework(reminded_on=date(2026, 12, 2))
SILENT_SINCE = date(2026, 12, 10)


def choice(gate: Gate, premium: int = 0) -> Choice:
    """Make the choice of a named person."""
    return Choice(gate=gate, by="Noor", reason="we want this one", premium=premium)


def assessed(judged: Case, agency: Agency = AGENCY, rubric: Rubric = RUBRIC) -> Assessment:
    """Assess a case for the agency of these tests."""
    return assess(judged, agency, rubric)


def verdict(judged: Case, agency: Agency = AGENCY, rubric: Rubric = RUBRIC) -> Verdict:
    """Tell a case's verdict."""
    return judge(judged, agency, rubric).verdict


def gate(judged: Case, agency: Agency = AGENCY, rubric: Rubric = RUBRIC) -> tuple[Verdict, Rule]:
    """Tell a case's verdict and the rule that decided it."""
    assessment = judge(judged, agency, rubric)
    return assessment.verdict, assessment.reasons[0].rule


def level(
    dimension: Dimension, judged: Case, agency: Agency = AGENCY, rubric: Rubric = RUBRIC
) -> tuple[float | None, Rule]:
    """Tell the level of a dimension and the rule that gave it."""
    found_level = judge(judged, agency, rubric).level(dimension)
    return found_level.number, found_level.rule


def asks(judged: Case, agency: Agency = AGENCY, rubric: Rubric = RUBRIC) -> tuple[AskId, ...]:
    """Tell what a case's reply asks, in order."""
    return tuple(ask.id for ask in assess(judged, agency, rubric).asks)
