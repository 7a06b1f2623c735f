"""Budget: which amounts are one, and on what terms."""

import pytest

from tests.extract.mails import stated

AMOUNTS = (
    ("Our budget for the new website is roughly 18k.", 18_000, 18_000),
    ("We've set aside £12,500 for this.", 12_500, 12_500),
    ("We can go up to $40,000 but not beyond.", None, 40_000),
    ("The board has approved a budget of EUR 60,000.", 60_000, 60_000),
    ("Between 20 and 25k is available.", 20_000, 25_000),
    ("We'd like to spend somewhere around €15.000.", 15_000, 15_000),
    ("There is 30k in the budget for the rebrand.", 30_000, 30_000),
    ("Budget: €8,000 - €10,000", 8000, 10_000),
    ("Budget?\nAbout 9k.", 9000, 9000),
    ("We hebben 22.000 euro begroot voor de nieuwe site.", 22_000, 22_000),
    ("Het budget is maximaal € 7.500,-.", None, 7500),
    ("Wij denken aan een investering tussen de 30 en 40 mille.", 30_000, 40_000),
    ("Er is twintigduizend euro gereserveerd.", 20_000, 20_000),
    ("We willen er niet meer dan 5000 euro aan uitgeven.", None, 5000),
    ("We kunnen zo'n 12k vrijmaken.", 12_000, 12_000),
    ("Voor dit traject is € 35.000 exclusief btw beschikbaar.", 35_000, 35_000),
    ("We would like a website for €20,000.", 20_000, 20_000),
    ("We need a film. 9,000 euros, all in.", 9000, 9000),
    ("We raised €1.2m and, of which, €150,000 is reserved for this.", 150_000, 150_000),
    ("We need a website. Our old one is worth €20,000.", None, None),
    ("Our turnover is €2 million and we have 12 people.", None, None),
    ("Last time we paid €4,000 for a logo.", None, None),
    ("Another agency quoted us €25,000, which is too much.", None, None),
    ("We have 25,000 visitors a month.", None, None),
    ("We have 40 employees and 3 shops.", None, None),
    ("Onze omzet is 3 miljoen euro.", None, None),
    ("De vorige website kostte destijds 6.000 euro.", None, None),
    ("Een kaartje kost € 25.", None, None),
    ("We do not have a budget yet.", None, None),
    ("Our invoice number is 20260117.", None, None),
    ("We sell bikes from €1,200.", None, None),
    ("We raised €500,000 in our seed round.", None, None),
    ("We missen elke maand € 10.000 aan omzet.", None, None),
    ("What would a website cost? Is €5,000 realistic?", None, None),
    ("My salary budget aside, I can spend 6000 euros on it.", 6000, 6000),
    ("The total budget is €50k, of which €10k for photography.", 50_000, 50_000),
    ("We have €3,000 a month for this.", 3000, 3000),
    ("Ons budget bedraagt circa 15.000 euro.", 15_000, 15_000),
    ("Our shop sells 300 products, and we budgeted 14k.", 14_000, 14_000),
    ("We hebben 250 leden en een budget van 6k.", 6000, 6000),
    ("We've been given a budget of thirty thousand pounds.", 30_000, 30_000),
    ("At least €20,000 is available.", 20_000, None),
    ("Minimaal 10.000 euro is beschikbaar.", 10_000, None),
    ("We'd be comfortable with something in the region of 28k.", 28_000, 28_000),
    ("Our rent is €2,500 per month.", None, None),
    ("We zoeken een bureau; budget ligt rond de 17.500 ex. btw.", 17_500, 17_500),
    ("This year's budget is 20,000.", 20_000, 20_000),
    ("A ticket costs €85 and the hall holds 1,200 people.", None, None),
    ("The fine was €20,000.", None, None),
)


@pytest.mark.parametrize(("text", "budget_min", "budget_max"), AMOUNTS)
def test_an_amount_is_the_budget_where_words_say_so(text: str, budget_min: int | None, budget_max: int | None) -> None:
    assert (budget_min, budget_max) == (stated(text, "budget_min"), stated(text, "budget_max"))


VAT = (
    ("Budget: € 10.000 incl. btw", "included"),
    ("We can spend 10k plus VAT.", "excluded"),
    ("We hebben 25k excl. VAT te besteden.", "excluded"),
)


@pytest.mark.parametrize(("text", "expected"), VAT)
def test_vat_is_read_from_beside_the_amount(text: str, expected: str | None) -> None:
    assert expected == stated(text, "budget_vat")


def test_a_retainer_is_per_month_and_may_have_a_term() -> None:
    text = "Our budget is $3,000 a month for six months."
    assert ("month", 6) == (stated(text, "budget_period"), stated(text, "budget_months"))


ROOM = (
    ("Our budget is 10k and that's fixed.", False),
    ("The budget is €10k, not a cent more.", False),
    ("We have €8,000; that is all we have.", False),
    ("Budget is 20k, with some room if needed.", True),
    ("Ons budget is 12k, daar zit nog wat rek in.", True),
    ("Budget 5000 euro. Meer is er niet.", False),
    ("Ons budget is 9.000 euro en dat staat vast.", False),
    ("The budget of 20k is negotiable.", True),
    ("We don't have a fixed budget.", None),
    ("The budget isn't fixed.", None),
    ("Our office has a fixed line.", None),
    ("Budget: 15k, give or take.", True),
    ("Het budget van 10k is bespreekbaar.", True),
    ("Our budget is 15k and there is no flexibility on that.", False),
    ("We'd rather be flexible with the dates.", None),
)


@pytest.mark.parametrize(("text", "expected"), ROOM)
def test_room_in_the_budget_is_read_where_money_is_spoken_of(text: str, expected: object) -> None:
    assert expected == stated(text, "budget_flexible")


APPROVAL = (
    ("The budget has been approved by the board.", True),
    ("Budget is signed off.", True),
    ("Het budget is al goedgekeurd door de directie.", True),
    ("Once the budget has been approved we can start.", False),
    ("The budget still has to be approved.", False),
    ("Zodra het budget is goedgekeurd, beginnen we.", False),
    ("Het budget moet nog worden goedgekeurd.", False),
    ("Our new logo has been approved.", None),
    ("De financiering is rond.", True),
)


@pytest.mark.parametrize(("text", "expected"), APPROVAL)
def test_a_budget_is_approved_only_once_it_has_been(text: str, expected: object) -> None:
    assert expected == stated(text, "budget_approved")


INSTEAD = (
    ("We can't pay you, but you'd get great exposure.", "exposure"),
    ("We would offer you 5% equity in the company.", "equity"),
    ("Could you do this pro bono?", "nothing"),
    ("Zouden jullie dit gratis willen doen?", "nothing"),
    ("In ruil voor naamsvermelding op ons festival.", "exposure"),
    ("We offer free shipping to all customers.", None),
    ("We're a private equity firm in need of a website.", None),
    ("Parkeren is gratis bij ons.", None),
    ("Onze vrijwilligers werken hard.", None),
    ("Je krijgt 10% van de aandelen in plaats van geld.", "equity"),
    ("We want great visibility for our brand.", None),
)


@pytest.mark.parametrize(("text", "expected"), INSTEAD)
def test_what_is_offered_instead_of_money_is_read(text: str, expected: str | None) -> None:
    assert expected == stated(text, "paid_in")


FIRST_TIME = (
    ("We've never had a website before.", True),
    ("This is our first website ever and I have no idea what such a thing costs.", True),
    ("Geen idee wat zoiets kost.", True),
    ("We hebben nog nooit met een bureau gewerkt.", True),
    ("It's the first time we hire an agency.", True),
    ("Our first website was built in 2009.", None),
    ("We have never missed a deadline.", None),
    ("Onze eerste winkel opende in 1950.", None),
)


@pytest.mark.parametrize(("text", "expected"), FIRST_TIME)
def test_who_never_bought_such_work_is_known_as_such(text: str, expected: object) -> None:
    assert expected == stated(text, "first_time_buyer")
