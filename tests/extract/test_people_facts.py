"""Who sent them, who they are, and the signs in what they write."""

import pytest

from extract.brief import SignalKind
from tests.extract.mails import brief, read, stated

REFERRERS = (
    ("Pieter Smit recommended you.", "Pieter Smit"),
    ("Jan de Boer raadde jullie aan.", "Jan de Boer"),
    ("Op aanraden van Judith Hoekstra mail ik jullie.", "Judith Hoekstra"),
    ("We got your name from Anna Bell.", "Anna Bell"),
    ("I found you via Google.", None),
    ("Ik vond jullie via LinkedIn.", None),
    ("We would recommend you change it.", None),
    ("You were recommended by Karin van den Berg of Foo.", "Karin van den Berg of Foo"),
    ("Via Pieter Smit kwam ik bij jullie terecht.", "Pieter Smit"),
)


@pytest.mark.parametrize(("text", "expected"), REFERRERS)
def test_a_referrer_is_a_person_and_no_search_engine(text: str, expected: str | None) -> None:
    assert expected == stated(text, "referred_by")


SIGNS: tuple[tuple[str, set[str]], ...] = (
    ("We want three quotes.", {"three_quotes"}),
    ("No calls please.", {"no_calls"}),
    ("We pay our invoices within two weeks.", {"pays_on_time"}),
    ("We've fired two agencies before you.", {"serial_firings"}),
    ("I want to approve every pixel.", {"controls_detail"}),
    ("You must be available 24/7.", {"always_available"}),
    ("Show us three designs for free before we decide.", {"free_pitch"}),
    ("I don't have time for these questions.", {"no_time"}),
    ("Sorry for the mess, the rest follows later.", {"disorganised"}),
    ("Drie offertes graag.", {"three_quotes"}),
    ("Ik wil elke pixel goedkeuren.", {"controls_detail"}),
    ("We hebben al drie bureaus versleten.", {"serial_firings"}),
    ("Geen telefoontjes alstublieft.", {"no_calls"}),
    ("Daar heb ik geen tijd voor.", {"no_time"}),
    ("Dat lijkt me niet nodig.", {"not_needed"}),
    ("You are the experts, we trust your judgement.", {"trusts_expertise"}),
    ("Feel free to call me.", {"offers_call"}),
    ("I'll send the rest next week.", {"offers_later"}),
    ("We have a bakery with three ovens.", set()),
    ("Our members love three things: bread, cheese and quiet.", set()),
    ("De klanten bellen ons elke dag.", set()),
    ("We'd love to hear from you.", set()),
)


@pytest.mark.parametrize(("text", "expected"), SIGNS)
def test_signs_are_read_and_none_are_made_up(text: str, expected: set[str]) -> None:
    assert expected == {sign.kind.value for sign in brief(text).signals}


LETTER = """Hello,

we make cheese in Gouda and need a website.

Kind regards,

Marieke van der Laan
Owner, Kaashuis Van der Laan
Turfkade 12, Gouda
0182 555 014
"""


def test_company_town_and_phone_come_from_the_signature() -> None:
    found = read(LETTER, sender="Marieke van der Laan", address="marieke@kaashuisvanderlaan.example").brief
    assert ["Kaashuis Van der Laan", "Gouda", "0182 555 014"] == [
        each and each.value for each in (found.company, found.town, found.phone)
    ]


def test_a_free_mail_address_names_no_company() -> None:
    assert None is read("Gmail is down.", address="jan@gmail.com").brief.company


def test_a_person_is_not_a_company() -> None:
    letter = "A website, please.\n\nKind regards,\nKarim Aziz"
    assert None is read(letter, sender="Karim Aziz", address="me@karimaziz.example").brief.company


@pytest.mark.parametrize(
    ("text", "is_sign"),
    [
        ("We are looking for a long-term partner.", True),
        ("We'd like to work with you for many years.", True),
        ("More projects will follow.", True),
        ("We zoeken een bureau voor een langdurige samenwerking.", True),
        ("We willen graag een vaste partner.", True),
        ("We have a long-standing relation with our bakers.", False),
        ("We aren't looking for a long-term partner.", False),
        ("Dit duurt al lange tijd.", False),
    ],
)
def test_the_wish_to_work_together_for_longer_is_a_sign(text: str, *, is_sign: bool) -> None:
    kinds = [sign.kind for sign in read(text).brief.signals]
    assert is_sign == (SignalKind.LASTING in kinds)
