"""English families: what an amount, a day or a word is for, by what stands beside it."""

import pytest

from tests.extract.mails import passage, read, stated

_WANTED = "We need a website. "

AMOUNTS = [
    ("The hall was 31k to build so for this it's two and a half grand.", 2_500),
    ("The old van fetched £4,200 and that makes sixteen thousand pounds, and the lot of it is for this.", 16_000),
    ("340 boats. £5,000.", 5_000),
    ("For this there is £11,500 and for the opening party £2,000.", 11_500),
    ("Of the £60k for the party, £25k is yours for the film.", 25_000),
    ("The diocese put up £26,000 for the bells and £9,000 for the website.", 9_000),
    ("My aunt left us £20,000, half for the kitchen, £8,000 for the site.", 8_000),
    ("Miss Hart, who taught half of us, left us three thousand five hundred pounds.", 3_500),
    ("The board approved £26,000 for dredging in September.", None),
    ("The parish has £26,000 for the bells.", None),
    ("The vicar put £20,000 into the roof.", None),
    ("The grant is £61,000 a year but may be spent on dams and on nothing but dams.", None),
    ("Every job under £300 is going to a lad in Rotherham, and I've had eleven skips in the yard.", None),
    ("The builders have begun on a chapel at a cost of some £310,000.", None),
    ("There is a £500 bounty for every driver.", None),
    ("We insure boats up to £500,000.", None),
    ("Would £5,000 be too little?", None),
    ("A gentleman in Cologne has asked 31 cents a word, which I make about €6,400.", None),
    ("An agency in Leeds sent a quote. 22 grand.", None),
]


@pytest.mark.parametrize(("text", "expected"), AMOUNTS)
def test_an_amount_is_the_budget_of_what_stands_beside_it(text: str, expected: int | None) -> None:
    assert expected == stated(_WANTED + text, "budget_max", language="en")


SUBJECTS = [
    ("Campaign to find crane drivers, €12-14k, from 1 March", 14_000),
    ("Film of the harvest, about €9,000", 9_000),
    ("Re: Website, €9,000", None),
    ("Our €60k website", None),
    ("Website hacked, lost €4,000", None),
    ("Invoice, €3,000", None),
]


@pytest.mark.parametrize(("subject", "expected"), SUBJECTS)
def test_a_subject_that_asks_for_something_may_state_what_it_may_cost(subject: str, expected: int | None) -> None:
    brief = read(passage(subject, kind="subject", name="s0"), passage("Morning, can you do that?")).brief
    assert expected == (brief.budget.value.high if brief.budget else None)


FOLLOWED = [
    ("I've 9500 quid. That's plus VAT before you ask.", "budget_vat", "excluded"),
    ("We have twelve grand. All of it before the VAT.", "budget_vat", "excluded"),
    ("Our budget is £9,000. Our prices are ex VAT.", "budget_vat", None),
    ("Our budget is £9,000. Is that plus VAT?", "budget_vat", None),
    ("Our budget is £1,900 every month. For twelve months, then we look again.", "budget_months", 12),
    ("Our budget is £1,900 every month. The last people had £2,400 for twelve months.", "budget_months", None),
    ("Our budget is £19,000. For twelve months we have looked for somebody.", "budget_months", None),
]


@pytest.mark.parametrize(("text", "name", "expected"), FOLLOWED)
def test_a_short_sentence_behind_an_amount_goes_on_about_it(text: str, name: str, expected: object) -> None:
    assert expected == stated(_WANTED + text, name)


DECIDES = [
    ("There is nobody to ask but me.", True, None),
    ("It's my name on the vans and my signature on the cheques.", True, None),
    ("I'm one of three partners but marketing sits with me.", True, None),
    ("Ewan and me settle these things between us.", True, None),
    ("The real problem sits with me and my brother.", None, None),
    ("It's my sister's signature on the cheques, so she signs.", False, "my sister"),
    ("The order will be placed by our chairman, Mr Tom Duffy.", False, "Tom Duffy"),
    ("The hall was decorated by Tom Duffy.", None, None),
    ("The commissioners sit on Thursdays and it's them who say yes or no.", False, "The commissioners"),
    ("Nothing's signed till she signs it.", False, None),
    ("We run two escape rooms in Cardiff.", None, None),
]


@pytest.mark.parametrize(("text", "decides", "decider"), DECIDES)
def test_who_decides_is_whose_signature_matter_or_yes_it_is(
    text: str,
    decides: bool | None,  # noqa: FBT001 - a value
    decider: str | None,
) -> None:
    assert (decides, decider) == (stated(text, "sender_decides"), stated(text, "decider"))


ROLES = [
    ("We spoke by the urn: Bryony, berthing officer at Polwhen Marina.", "berthing officer"),
    ("Thanks, Bryony, the brochure was lovely.", None),
    ("Ask Derek, sales manager at the depot.", None),
]


@pytest.mark.parametrize(("text", "expected"), ROLES)
def test_a_role_behind_the_senders_own_name_is_theirs(text: str, expected: str | None) -> None:
    role = read(text, sender="Bryony Tregear").brief.sender_role
    assert expected == (role.value if role else None)


DAYS = [
    ("First of February would be a good day to start.", "start", "2027-02-01"),
    ("We'd like to start on the twenty-first of March.", "start", "2027-03-21"),
    ("You start a week on Monday.", "start", "2026-12-07"),
    ("Please let us have your answer by Friday week.", "reply_by", "2026-12-04"),
    ("The season opens in September, so it has to be up by the 1st of that month.", "deadline", "2027-09-01"),
    ("It has to be up by the 1st of that month.", "deadline", None),
    ("We'd like it done. The cards should be with the printer on the 19th of March.", "deadline", "2027-03-19"),
    ("If it goes on like this I shall be shut by next winter.", "deadline", None),
    ("We're at the Skipton show on 13 and 14 March and nobody can think.", "deadline", None),
    ("We're at the Skipton show on 14 March and need the site live by then.", "deadline", "2027-03-14"),
    ("Our third room opens on 13 November 2027, thats nothing to do with the app.", "deadline", None),
    ("The tax goes up on 1 April so my prices change then.", "reply_by", None),
    ("We want it running by the end of July.", "start", None),
]


@pytest.mark.parametrize(("text", "name", "expected"), DAYS)
def test_a_day_is_for_what_the_words_beside_it_say(text: str, name: str, expected: str | None) -> None:
    assert expected == stated(text, name)


IMPACTS = [
    ("Since then new-patient calls have fallen by half.", "blocking"),
    ("They look us up and then they ring the crowd in Kirkcaldy instead.", "blocking"),
    ("We did 212 fewer roofs than the year before.", "blocking"),
    ("Four cranes are parked up because there's nobody to sit in them.", "blocking"),
    ("There has not been one new name in my diary since Whitsun.", "blocking"),
    ("Every job in the valley is going to him.", "blocking"),
    ("The form is long and people ring us instead.", None),
    ("Every parcel in the yard is going to Leeds.", None),
    ("It would be a nicety.", "inconvenience"),
    ("Customers ask for one. I won't pretend we're stuck without it: a nicety.", "inconvenience"),
    ("We get by with the cards, but bookings have fallen by half.", "blocking"),
    ("We get by with the cards.", "inconvenience"),
]


@pytest.mark.parametrize(("text", "expected"), IMPACTS)
def test_trade_that_goes_to_others_or_stands_idle_blocks(text: str, expected: str | None) -> None:
    assert expected == stated(text, "need_impact")


INTENTS = [
    ("Yours is the only one still open: number 318, €412.50. Could you put it through this week?", "invoice"),
    ("It was due on the 13th of this month, €412.50 for the lunch.", "invoice"),
    ("I have a designer on my books who comes free in April. Two studios want to see her next week.", "pitch"),
    ("I can send his work over. Could we find ten minutes?", "pitch"),
    ("Two seats on our board are still open and we need a website.", "brief"),
    ("Our hall comes free in April and we'd like a website before then.", "brief"),
]


@pytest.mark.parametrize(("text", "expected"), INTENTS)
def test_who_wants_money_or_offers_people_sends_no_brief(text: str, expected: str) -> None:
    assert expected == stated(text, "intent")


def test_a_subject_that_asks_for_something_may_state_its_days() -> None:
    brief = read(
        passage("Campaign to find drivers, from 1 March", kind="subject", name="s0"), passage("Morning.")
    ).brief
    assert brief.start is not None
    assert "2027-03-01" == brief.start.value.iso()
