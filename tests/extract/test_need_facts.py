"""Need: how much it weighs, what is asked for, and what is no brief at all."""

import pytest

from tests.extract.mails import brief, stated

IMPACTS = (
    ("Our webshop is down and we lose orders every day.", "blocking"),
    ("Customers can't check out on their phones.", "blocking"),
    ("Our site no longer works on phones.", "blocking"),
    ("We verliezen elke maand klanten.", "blocking"),
    ("De webshop ligt er regelmatig uit.", "blocking"),
    ("We want to reach younger people.", "purpose"),
    ("so that visitors can book online", "purpose"),
    ("Ons doel is meer leden te werven.", "purpose"),
    ("It would be nice to have a fresher look.", "inconvenience"),
    ("Our site looks a bit dated.", "inconvenience"),
    ("De site oogt wat gedateerd.", "inconvenience"),
    ("We need a website.", None),
    ("We zoeken een nieuwe huisstijl.", None),
    ("We never lose customers.", None),
    ("Bookings have fallen by a third since the old system started failing.", "blocking"),
    ("Nobody can find us on Google any more and enquiries have dried up.", "blocking"),
    ("The design is a little old-fashioned.", "inconvenience"),
)


@pytest.mark.parametrize(("text", "expected"), IMPACTS)
def test_impact_is_read_from_what_the_problem_does(text: str, expected: str | None) -> None:
    assert expected == stated(text, "need_impact")


INTENTS = (
    ("We offer SEO services and can increase your rankings. Book a free demo!", "pitch"),
    ("I'd like to apply for the position of designer. My CV is attached.", "application"),
    ("Please find attached invoice 2026-118.", "invoice"),
    ("Since your last update the login doesn't work.", "support"),
    ("We need a new website.", "brief"),
    ("Hello there.", None),
    ("Hierbij solliciteer ik naar de functie van vormgever.", "application"),
)


@pytest.mark.parametrize(("text", "expected"), INTENTS)
def test_intent_is_named_only_where_it_is_plain(text: str, expected: str | None) -> None:
    assert expected == stated(text, "intent")


SERVICES: tuple[tuple[str, list[str]], ...] = (
    ("We need a new website.", ["website"]),
    ("We're looking for a webshop and a logo.", ["webshop", "branding"]),
    ("We saw your website and liked it.", []),
    ("Via jullie website vond ik jullie.", []),
    ("We zoeken een bureau voor een bedrijfsfilm.", ["film"]),
    ("Kunnen jullie een app voor ons bouwen?", ["app"]),
    ("Send me a message on WhatsApp.", []),
    ("See our website www.foo.example for more.", []),
    ("We don't need a website, we need a campaign.", ["campaign"]),
    ("Onze huidige website verkoopt niet, we willen een webshop.", ["webshop"]),
    ("Our logo is printed on every van.", []),
    ("We willen onze huisstijl laten vernieuwen.", ["branding"]),
)


@pytest.mark.parametrize(("text", "expected"), SERVICES)
def test_services_are_those_that_are_asked_for(text: str, expected: list[str]) -> None:
    assert expected == [found.value for found in brief(text).services]


EXCLUDED = (
    ("We are an online casino.", "gambling", None),
    ("Our office is above a casino.", None, "gambling"),
)


@pytest.mark.parametrize(("text", "excluded_business", "excluded_mention"), EXCLUDED)
def test_a_word_in_passing_is_not_the_own_business(
    text: str, excluded_business: str | None, excluded_mention: str | None
) -> None:
    assert (excluded_business, excluded_mention) == (
        stated(text, "excluded_business"),
        stated(text, "excluded_mention"),
    )


def test_a_cause_is_one_that_they_work_for() -> None:
    assert "hospice care" == stated("Our hospice has six rooms.", "cause")


def test_the_need_is_in_the_words_of_the_mail() -> None:
    text = "Hello! Our webshop is down and we lose orders every day. Can you help?"
    assert "Our webshop is down and we lose orders every day." == stated(text, "need")


def test_a_pitch_has_no_budget_of_its_own() -> None:
    text = "We offer SEO services and can double your traffic. Book a free demo! The budget is just €500."
    assert ("pitch", None) == (stated(text, "intent"), stated(text, "budget_min"))
