"""English facts: families of ways to say one thing, as people in Britain, Ireland, America, Australia and India do."""

import pytest

from extract.brief import SignalKind
from tests.extract.mails import read, stated

BUDGETS = [
    ("We've put £18k to one side for it, so £18k is what we can spend.", 18_000, 18_000),
    ("I've got between six and eight thousand pounds to put it right.", 6_000, 8_000),
    ("We were left £12k in a will on the condition that it is spent on this.", 12_000, 12_000),
    ("3k not a penny more", 3_000, 3_000),
    ("I'd go to 45k for it.", None, 45_000),
    ("In total we have 120 000 EUR net for it.", 120_000, 120_000),
    ("We have ₹12,50,000 for the new site.", 1_250_000, 1_250_000),
    ("Our budget is 15 lakh rupees.", 1_500_000, 1_500_000),
    ("The estimated value of the contract is EUR 95,000.", 95_000, 95_000),
    ("Company from Warsaw offered 98 000 but they wanted to use our people.", None, None),
    ("If the governors were ever to give me £50,000 I should want an app.", None, None),
    ("Feed bill's £6,200 a month.", None, None),
    ("I write websites, and my last campaign brought in £210,000.", None, None),
    ("Father Mike approves anything over $250.", None, None),
]


@pytest.mark.parametrize(("text", "least", "most"), BUDGETS)
def test_an_amount_is_the_budget_where_they_have_it_for_this(text: str, least: int | None, most: int | None) -> None:
    assert (least, most) == (stated(text, "budget_min"), stated(text, "budget_max"))


DECIDES = [
    ("The yes is mine to give.", True, None),
    ("My club, my money, my decision.", True, None),
    ("It's just me, so no long meetings.", True, None),
    ("I own Lowe Kilns in Stoke-on-Trent.", True, None),
    ("Anything under £20,000 is my call.", True, None),
    ("I run communications.", None, None),
    ("The equity partners will choose from the quotes in December.", False, "The equity partners"),
    ("Bart signs off on anything over a few hundred quid.", False, "Bart"),
    ("I will present your proposal to the board, they take decision.", False, "the board"),
    ("I only collect the information.", False, None),
    ("The date can't move, it's their show, not mine.", None, None),
]


@pytest.mark.parametrize(("text", "decides", "decider"), DECIDES)
def test_who_decides_is_read(text: str, decides: bool | None, decider: str | None) -> None:  # noqa: FBT001 - a value
    assert (decides, decider) == (stated(text, "sender_decides"), stated(text, "decider"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We decide these things between us, usually in the van.", True),
        ("My wife and I own the place and decide together.", True),
        ("I am the director and I decide.", None),
        ("I own the company and I sign the checks.", None),
    ],
)
def test_others_sign_where_they_decide_together(text: str, expected: object) -> None:
    assert expected == stated(text, "others_sign")


DAYS = [
    ("Could you begin in the week of 25 January?", "start", "2027-01-25/2027-01-31"),
    ("Could you begin in the week of March the 4th?", "start", "2027-03-01/2027-03-07"),
    ("We'd like to start in the first week of March.", "start", "2027-03-01/2027-03-07"),
    ("Mid-February would be ideal to get going.", "start", "2027-02-11/2027-02-20"),
    ("We are busy until Easter, start straight after that.", "start", "2027-03-30/2027-04-26"),
    ("We can start in a fortnight.", "start", "2026-12-07"),
    ("The start should be in four weeks.", "start", "2026-12-21"),
    ("You may have seen the livery we launched on 14 September.", "deadline", None),
    ("The partners will choose from the quotes in December.", "reply_by", None),
    ("Could I get a yes or a no by December 16?", "reply_by", "2026-12-16"),
    ("Tenders must be received not later than 12 noon on Friday 4 December 2026.", "reply_by", "2026-12-04"),
]


@pytest.mark.parametrize(("text", "field", "expected"), DAYS)
def test_what_a_day_is_for(text: str, field: str, expected: str | None) -> None:
    assert expected == stated(text, field)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Our trade's down a third on last year.", "blocking"),
        ("Sales gallery can't open until there is one.", "blocking"),
        ("We'd like a film, so customers see a family on it.", "purpose"),
        ("I need a platform so people can book each other without me in the middle.", "purpose"),
        ("Ours works perfectly well. It is just a little ugly.", "inconvenience"),
    ],
)
def test_how_much_a_need_weighs(text: str, expected: str) -> None:
    assert expected == stated(text, "need_impact")


@pytest.mark.parametrize(
    ("text", "services"),
    [
        ("We'd like a new logo, so buyers stop thinking we're an app for birdwatchers.", ["branding"]),
        ("We'd like a small campaign for the opening.", ["campaign"]),
        ("The parish invites tenders for the redevelopment of its website.", ["website"]),
        ("If I ever won the lottery, I should want an app.", []),
    ],
)
def test_what_is_asked_for(text: str, services: list[str]) -> None:
    assert services == [found.value for found in read(text).brief.services]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Kindly do not telephone.", SignalKind.NO_CALLS),
        ("Last agency were muppets.", SignalKind.RUDE),
        ("Whatever you quote I want 20% off it.", SignalKind.HAGGLES),
        ("We'd rather give you the problem than the answer.", SignalKind.TRUSTS_EXPERTISE),
    ],
)
def test_a_sign_is_read(text: str, kind: SignalKind) -> None:
    assert [kind] == [signal.kind for signal in read(text).brief.signals]


@pytest.mark.parametrize("text", ["I already fired two agencies on this.", "When can you hop on a call?"])
def test_a_word_alone_is_no_sign_of_column_fodder_or_of_an_excuse(text: str) -> None:
    kinds = {signal.kind for signal in read(text).brief.signals}
    assert set() == kinds & {SignalKind.THREE_QUOTES, SignalKind.OFFERS_CALL}


@pytest.mark.parametrize(
    ("text", "least"),
    [
        ("We'd like a new site. I can swing about $6,500.", 6_500),
        ("I want a logo. £12,000.", 12_000),
        ("We need a film. My grant leaves me £2,800 for it.", 2_800),
        ("We'd like a site. The rent is £2,400 a month.", None),
        ("We need a site. 40k people visit it.", None),
        ("We'd love a film. We sell houses from £450,000.", None),
        ("We distribute films worth €1.2m.", None),
    ],
)
def test_the_one_amount_that_nothing_explains_is_the_budget(text: str, least: int | None) -> None:
    assert least == stated(text, "budget_min", language="en")


@pytest.mark.parametrize(
    ("text", "decider"),
    [
        ("Our Director of Services, Niall Baird, will have to sign it off.", "Niall Baird"),
        ("Final approval will be given by our Managing Director Mr. S. Venkatesan.", "S. Venkatesan"),
        ("Head office in Stuttgart decides everything.", "Head office"),
        ("The council meets on Tuesday and would vote on any quotation.", "The council"),
    ],
)
def test_a_decider_is_named_as_they_name_them(text: str, decider: str) -> None:
    assert decider == stated(text, "decider")


def test_to_begin_in_a_month_is_all_of_it() -> None:
    assert "2027-04" == stated("We'd like to begin in April.", "start")
