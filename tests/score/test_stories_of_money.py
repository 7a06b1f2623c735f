"""Stories of money and people over which two owners would argue: a seasoned one's verdict, and the rule behind it."""

import pytest

from extract.brief import Impact, PaidIn, SignalKind, Vat
from score.assessment import Verdict
from score.case import Case, Gate
from score.rules import Rule
from tests.score.cases import (
    BRAND,
    CLIENT,
    CLIENT_BY_CHOICE,
    CLIENT_NEVER_AGAIN,
    HARD,
    all_four,
    case,
    choice,
    euros,
    gate,
    money,
)

MONEY_AND_PEOPLE: dict[str, tuple[Case, Verdict, Rule]] = {
    "rich and rude, by the sound of it, but no figure: the choice hangs on the amount, so we ask for it": (
        all_four(budget=None, signs=HARD),
        Verdict.HOMEWORK,
        Rule.GATE_HARD_AMOUNT_UNKNOWN,
    ),
    "rude, and already chosen with a premium: from then on only the four count": (
        all_four(budget=60_000, signs=HARD, choices=(choice(Gate.ENJOY, 25),)),
        Verdict.PURSUE,
        Rule.GATE_ALL_FOUR,
    ),
    "one sharp remark in an otherwise complete brief is no reason to send anyone away": (
        all_four(signs=(SignalKind.RUDE,)),
        Verdict.PURSUE,
        Rule.GATE_ALL_FOUR,
    ),
    "sharp once, but glad to work in our way: mixed, and worth it": (
        all_four(signs=(SignalKind.RUDE, SignalKind.ACCEPTS_PROCESS)),
        Verdict.PURSUE,
        Rule.GATE_ALL_FOUR,
    ),
    "hard in two ways, and the budget just covers minimum and premium: somebody must want it": (
        all_four(budget=25_000, signs=HARD),
        Verdict.CHOOSE,
        Rule.GATE_HARD_CHOICE,
    ),
    "hard in two ways, in a range whose lower end doesn't cover the premium": (
        all_four(budget=euros(20_000, 40_000), signs=HARD),
        Verdict.DECLINE,
        Rule.GATE_HARD_POOR,
    ),
    "the owner knows the team will hate it, whatever the mail says": (
        all_four(budget=60_000, enjoy=0),
        Verdict.CHOOSE,
        Rule.GATE_HARD_CHOICE,
    ),
    "hard in two ways by the mail, but the owner knows them and rates them well": (
        all_four(signs=HARD, enjoy=4),
        Verdict.PURSUE,
        Rule.GATE_ALL_FOUR,
    ),
    "a current client has a small job: no minimum stands between old friends": (
        case(address=CLIENT, budget=800, impact=Impact.PURPOSE, services=("website",), start="2026-12-07"),
        Verdict.PURSUE,
        Rule.GATE_ALL_FOUR,
    ),
    "a current client writes one line without money or name: being on the list answers for both": (
        case(address=CLIENT, impact=Impact.PURPOSE, services=("campaign",), start="2027-01"),
        Verdict.PURSUE,
        Rule.GATE_ALL_FOUR,
    ),
    "a current client asks for work that we never do: a person tells them, no template": (
        case(address=CLIENT, services=("print-work",)),
        Verdict.NEEDS_HUMAN,
        Rule.GATE_CLIENT_NOT_DECLINED,
    ),
    "a client whom we take only by choice, with money enough": (
        all_four(address=CLIENT_BY_CHOICE, budget=60_000),
        Verdict.CHOOSE,
        Rule.GATE_HARD_CHOICE,
    ),
    "a client whom we would never take again writes the perfect brief": (
        all_four(address=CLIENT_NEVER_AGAIN),
        Verdict.NEEDS_HUMAN,
        Rule.GATE_CLIENT_NEVER_AGAIN,
    ),
    "our referrer sends somebody with far too little money: a no would cost us the referrer": (
        all_four(budget=4_000, flexible=False, referred_by="Pieter Smit"),
        Verdict.CHOOSE,
        Rule.GATE_BUDGET_CHOICE,
    ),
    "a stranger's friend sends somebody with far too little money": (
        all_four(budget=4_000, flexible=False, referred_by="a friend"),
        Verdict.DECLINE,
        Rule.GATE_BUDGET_TOO_SMALL,
    ),
    "a global brand offers a third of what it costs: its name may be worth the rest": (
        all_four(address=BRAND, budget=6_500, flexible=False),
        Verdict.CHOOSE,
        Rule.GATE_BUDGET_CHOICE,
    ),
    "the brand was taken for its name, knowingly, but nobody says who decides": (
        all_four(address=BRAND, budget=6_500, flexible=False, decides=None, choices=(choice(Gate.BUDGET),)),
        Verdict.HOMEWORK,
        Rule.GATE_OPEN_QUESTIONS,
    ),
    "a global brand offers to name us in its newsletter, and nothing else": (
        all_four(address=BRAND, budget=None, paid_in=PaidIn.EXPOSURE),
        Verdict.DECLINE,
        Rule.GATE_UNPAID,
    ),
    "a charity whose cause is ours asks for free work: a cause is not a wage": (
        case(cause="nature", paid_in=PaidIn.NOTHING, decides=True, services=("website",), start="2027-02"),
        Verdict.DECLINE,
        Rule.GATE_UNPAID,
    ),
    "a charity whose cause is ours has a little money": (
        case(cause="nature", budget=3_000, flexible=False, decides=True, services=("website",), start="2027-02"),
        Verdict.CHOOSE,
        Rule.GATE_BUDGET_CHOICE,
    ),
    "about 7,500 euros for a site of ten, with nothing on flexibility: ask before saying no": (
        all_four(services=("website",), budget=7_500),
        Verdict.HOMEWORK,
        Rule.GATE_OPEN_QUESTIONS,
    ),
    "7,500 euros for a site of ten, and there is some room": (
        all_four(services=("website",), budget=7_500, flexible=True),
        Verdict.HOMEWORK,
        Rule.GATE_OPEN_QUESTIONS,
    ),
    "4,999 euros for a site of ten, however flexible: under half is no misunderstanding": (
        all_four(services=("website",), budget=4_999, flexible=True),
        Verdict.DECLINE,
        Rule.GATE_BUDGET_TOO_SMALL,
    ),
    "between eight and twelve thousand for a site of ten: the range reaches it": (
        all_four(services=("website",), budget=euros(8_000, 12_000)),
        Verdict.PURSUE,
        Rule.GATE_ALL_FOUR,
    ),
    "12,000 euros with VAT for a site of ten without: a little short, and worth asking": (
        all_four(services=("website",), budget=money(12_000, 12_000, vat=Vat.INCLUDED)),
        Verdict.HOMEWORK,
        Rule.GATE_OPEN_QUESTIONS,
    ),
    "9,000 pounds for a site of 10,000 euros: pounds are worth more": (
        all_four(services=("website",), budget=money(9_000, 9_000, "GBP")),
        Verdict.PURSUE,
        Rule.GATE_ALL_FOUR,
    ),
    "a million yen: no rate is configured, so the amount is unknown and not small": (
        all_four(budget=money(1_000_000, 1_000_000, "JPY")),
        Verdict.HOMEWORK,
        Rule.GATE_OPEN_QUESTIONS,
    ),
}


@pytest.mark.parametrize(("judged", "expected", "because"), MONEY_AND_PEOPLE.values(), ids=MONEY_AND_PEOPLE.keys())
def test_a_seasoned_owner_says(judged: Case, expected: Verdict, because: Rule) -> None:
    assert (expected, because) == gate(judged)
