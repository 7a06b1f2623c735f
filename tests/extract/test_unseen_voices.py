"""Families that mails by people who knew no rule brought up, in English and Dutch: each in a sentence of its own.

The mails are of Monday 23 November 2026.
"""

import pytest

from extract.brief import SignalKind
from tests.extract.mails import passage, read, stated

NO_BUDGETS = [
    ("en", "We'd love a short film. We hire out the barn at $2,400 a weekend and want more couples."),
    ("en", "I need an app. My last van came to £14,000."),
    ("en", "We need branding. Starter homes in the scheme begin at €320,000."),
    ("en", "We'd like a website. We make them ourselves and sell them at the gate, $650 for a big one."),
    ("en", "What I can't do is make a website. People book through a portal that takes 18% of a room that costs £240."),
    ("en", "Can you build us an app? We sponsor the local team with £5,000 each season."),
    ("en", "Visitors who cannot manage the 132 steps need a film."),
    ("en", "My accountant says I can write off up to £30,000 this year. An app would do."),
    ("en", "We have a legacy of £40,000, half of which may be used for this."),
    ("nl", "We kregen een lening van 80.000 euro voor de oven. We zoeken een webwinkel."),
    ("nl", "Wij verkopen bedden van 2.300 euro en willen een webshop."),
]


@pytest.mark.parametrize(("language", "text"), NO_BUDGETS)
def test_a_price_of_something_else_is_no_budget_however_it_is_told(language: str, text: str) -> None:
    assert (None, None) == (
        stated(text, "budget_min", language=language),
        stated(text, "budget_max", language=language),
    )


@pytest.mark.parametrize(
    ("language", "text", "amount"),
    [
        ("en", "The fund awarded us £310,000 to mend the roof. Of that, £12,000 is for a website.", 12_000),
        ("en", "We got a loan of £60,000 for the ovens. From it we want to use £9,000 for a website.", 9_000),
        ("en", "We raised £90,000 for the hall. Within it there is a line of £7,000 for a film.", 7_000),
        ("en", "We're after a campaign. The council gave us £20,000 for it.", 20_000),
        ("en", "There's a pot of £30,000 for the whole relaunch; £5,000 of it is for the film.", 30_000),
        ("nl", "De gemeente gaf ons 30.000 euro voor het dak. Voor een film mogen we er 7.500 van gebruiken.", 7_500),
    ],
)  # fmt: skip
def test_of_a_grant_what_is_for_the_work_is_the_budget(language: str, text: str, amount: int) -> None:
    assert amount == stated(text, "budget_min", language=language)


@pytest.mark.parametrize(
    ("language", "text", "least", "most"),
    [
        ("en", "I have put two thousand five hundred pounds by for a website.", 2_500, 2_500),
        ("en", "We don't want to pay more than £9,000 plus VAT.", None, 9_000),
        ("en", "The council approves all spending over £5,000, and I expect this to be £20,000.", 20_000, 20_000),
        ("nl", "Het bestuur heeft besloten dat er 18.000 euro naartoe mag.", 18_000, 18_000),
        ("nl", "Ik dacht 20 à 25 duizend euro.", 20_000, 25_000),
        ("en", "I can go to £7,500 for the logo.", None, 7_500),
        ("en", "The new site should not cost more than £10,000.", None, 10_000),
    ],
)
def test_a_sum_put_by_is_a_budget_and_what_may_not_be_exceeded_its_upper_end(
    language: str, text: str, least: int | None, most: int | None
) -> None:
    assert (least, most) == (
        stated(text, "budget_min", language=language),
        stated(text, "budget_max", language=language),
    )


@pytest.mark.parametrize(
    ("language", "text", "field", "expected"),
    [
        ("en", "We plan to spend €30,000 (VAT 0 %).", "budget_vat", "excluded"),
        ("nl", "Ons budget is 12.000 euro, btw niet inbegrepen.", "budget_vat", "excluded"),
        ("nl", "Ons budget is 12.000 euro. Is dat te weinig, dan kijken we verder.", "budget_flexible", True),
    ],
)
def test_the_terms_of_a_sum(language: str, text: str, field: str, expected: object) -> None:
    assert expected == stated(text, field, language=language)


DAYS = [
    ("en", "The shop goes dark on 30 April 2027. The new one has to be live by then.", "deadline", "2027-04-30"),
    ("en", "Our lease ends on 31 March 2027 and we want the site ready before then.", "deadline", "2027-03-31"),
    ("en", "She leaves at the end of June and I want it done before she goes.", "deadline", "2027-06-21/2027-06-30"),
    ("en", "The kitchens are being done in March.", "deadline", None),
    ("en", "I've a conference in May, so after that would be good.", "deadline", None),
    ("en", "We've a trade show on 4 May 2027 and want the film ready for it.", "deadline", "2027-05-04"),
    ("en", "You are one of five agencies to get this. We pay within ten days.", "deadline", None),
    ("en", "We'd pay £900 a month from April to December.", "start", "2027-04"),
    ("nl", "Daar is 1.900 euro per maand voor, van mei tot en met oktober.", "start", "2027-05"),
    ("nl", "Op 1 maart moet de film klaar zijn. Uitstel geven ze niet.", "deadline_fixed", True),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "field", "expected"), DAYS)
def test_what_a_day_is_for(language: str, text: str, field: str, expected: object) -> None:
    assert expected == stated(text, field, language=language)


@pytest.mark.parametrize(
    ("language", "text", "services"),
    [
        ("en", "Whether it's an app or a website, I leave to you.", []),
        ("en", "We'd get a full episode and a feature on our website.", []),
        ("en", "My daughter says I should have a website.", ["website"]),
        ("en", "I picture ten minutes of film.", ["film"]),
        ("en", "A website would help.", ["website"]),
        ("nl", "Een campagne moet dat keren.", ["campaign"]),
        ("nl", "Een webwinkel zou helpen.", ["webshop"]),
        ("nl", "Ik heb jullie naam van de man van het drukwerk.", []),
        ("nl", "Of dat een app moet zijn of iets heel anders, daar durven wij niets van te zeggen.", []),
    ],
)
def test_what_is_asked_for(language: str, text: str, services: list[str]) -> None:
    assert services == stated(text, "services", language=language)


@pytest.mark.parametrize(
    ("text", "impact"),
    [
        ("We are losing visitors to the big museum.", "blocking"),
        ("We used to sell out every Saturday and now half the seats are empty.", "blocking"),
        ("Three clinics have cancelled on us over it.", "blocking"),
        ("Orders don't come through.", "blocking"),
        ("I'd like people to be able to see our opening hours.", "purpose"),
        ("There's only me, so whatever is decided I decide.", None),
        ("Elke week lopen we bestellingen mis.", "blocking"),
        ("Elke dag lopen er mensen binnen die iets vragen.", None),
        ("Wie een storing wil melden moet naar de conciërge.", None),
        ("Half maart zou fijn zijn om te beginnen.", None),
        ("De telefoon rinkelt de hele dag en klanten hangen op.", "blocking"),
        ("De camping staat in juni voor de helft leeg.", "blocking"),
        ("Bewoners moeten op de site een afspraak kunnen boeken.", "purpose"),
        ("Wij willen met één naam verder.", "purpose"),
    ],
)
def test_how_much_a_need_weighs(text: str, impact: str | None) -> None:
    assert impact == stated(text, "need_impact")


@pytest.mark.parametrize(
    ("text", "decides", "others", "decider"),
    [
        ("My sister and I take these decisions between us.", True, True, None),
        ("About this decide our director Mr. Aalto and me together.", True, True, None),
        ("The rector, Father Tim Bell, will award the contract.", False, None, "Father Tim Bell"),
        ("Beslissen doen wij onder ons drie.", True, True, None),
        ("Over het bedrag hebben de vennoten zich nog niet uitgesproken.", False, None, "de vennoten"),
        ("Ik heb al tien jaar mijn eigen rijschool.", True, None, None),
        ("De directeur laat het aan mij over.", True, None, None),
        ("Beslissen doe ik met mijn broer.", True, True, None),
        ("De penningmeester moet het goed vinden.", False, None, "De penningmeester"),
        ("Mijn vader moet nog overtuigd worden.", False, None, "Mijn vader"),
        ("Het bestuur moet zich daar nog over buigen.", False, None, "Het bestuur"),
        ("I report to the board but this is mine to decide.", True, None, None),
        ("Ik heb mijn eigen website.", None, None, None),
    ],
)
def test_who_decides(text: str, decides: object, others: object, decider: str | None) -> None:
    assert (decides, others, decider) == (
        stated(text, "sender_decides"),
        stated(text, "others_sign"),
        stated(text, "decider"),
    )


@pytest.mark.parametrize(
    ("text", "exploring"),
    [
        ("It's nothing more than an idea at this stage.", True),
        ("Het is nog niet meer dan een idee.", True),
        ("The new supermarket down the road opens in May.", None),
    ],
)
def test_an_idea_is_an_exploration_and_a_road_is_none(text: str, exploring: object) -> None:
    assert exploring == stated(text, "exploring")


@pytest.mark.parametrize(
    "text",
    [
        "Love what you're building! Our show has three seats left, at a listing fee of £450.",
        "Your story deserves a stage. You'd walk away with the full recording and twelve clips.",
    ],
)
def test_a_seat_that_is_sold_to_the_agency_is_a_pitch(text: str) -> None:
    assert "pitch" == stated(text, "intent")


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("You are one of five agencies to get this. We pay within ten days.", ["pays_on_time", "three_quotes"]),
        ("You'll get our remarks in one document after each round.", ["accepts_process"]),
        ("We won't art-direct you.", ["trusts_expertise"]),
        ("The rest I leave to people who know how.", ["trusts_expertise"]),
        ("We'll let you know when it feels wrong.", ["directional_feedback"]),
        ("If it works you'll have us for years.", ["lasting"]),
        ("If anything is unclear, do ring me before the 19th.", []),
        ("Just ring me any time and I'll talk you through it.", ["offers_call"]),
        ("Liefst niet bellen tussen 12 en 2.", []),
        ("We willen dat huurders die nu bellen het voortaan melden.", []),
        ("Zij wil elke kop en elk beeld vooraf zien.", ["controls_detail"]),
    ],
)
def test_what_working_together_would_be_like(text: str, kinds: list[SignalKind]) -> None:
    assert kinds == sorted(signal.kind for signal in read(text).brief.signals)


def test_who_answers_no_question_makes_no_excuse() -> None:
    kinds = {
        subject: [signal.kind for signal in read(passage(subject, kind="subject", name="s0"), text).brief.signals]
        for subject in ("Nieuw logo", "Re: Nieuw logo")
        for text in ("Een logo, een website is niet nodig.",)
    }
    assert {"Nieuw logo": [], "Re: Nieuw logo": [SignalKind.NOT_NEEDED]} == kinds


def test_a_fixed_budget_is_not_read_from_what_else_they_do_not_need() -> None:
    assert None is stated("Een nieuw logo, meer hebben we niet nodig. Ons budget is 2.500 euro.", "budget_flexible")
