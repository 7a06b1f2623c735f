"""What a quote must hold, field by field, for a model's value to count."""

from collections.abc import Mapping

import pytest

from extract.brief import Found, Reading
from extract.document import Document
from extract.fields import fields_of
from tests.corpus.scripted import ScriptedReader, said
from tests.extract.mails import VOCABULARY, Notebook, document, passage


def read(mail: str | Document, **fields: object) -> Reading:
    """What becomes of a model's answer to a mail."""
    made = mail if isinstance(mail, Document) else document(mail, language="en", sender="Anna Bell")
    return ScriptedReader("scripted", VOCABULARY, lambda _: fields).read(made, Notebook())


def claim(field: str, value: object, mail: str | Document, quote: str | None = None) -> object:
    """The value that is left of one claim, None where it doesn't count."""
    quote = quote if quote is not None else str(mail)
    answer: dict[str, object] = {field: said(value, quote)}
    if field == "service":
        answer = {"services": [said(value, quote)]}
    found = fields_of(read(mail, **answer))[field]
    return found["value"] if isinstance(found, dict) else None


BORNE_OUT: list[tuple[str, object, str]] = [
    ("budget_min", 25000, "Our budget is € 25.000."),
    ("budget_min", 25000, "We can spend 25000 on this."),
    ("budget_flexible", True, "There is some room in the budget."),
    ("budget_flexible", False, "Our budget is 20k and not a cent more."),
    ("budget_approved", True, "The budget has been approved by the board."),
    ("paid_in", "equity", "We offer you 5% equity."),
    ("paid_in", "nothing", "We'd need you to do this for free."),
    ("sender_role", "owner", "I'm the owner of a bakery."),
    ("sender_role", "manager", "I work as a manager at Bell."),
    ("sender_decides", True, "I decide on this myself."),
    ("sender_decides", True, "I'm the owner of a bakery."),
    ("sender_decides", True, "The final call is mine."),
    ("sender_decides", True, "Anna Bell will sign."),
    ("sender_decides", True, "My husband and I will decide together."),
    ("sender_decides", False, "Our director decides."),
    ("others_sign", True, "My co-founder and I decide together."),
    ("decider", "Karin Blom", "Our director Karin Blom decides."),
    ("decider", "the board", "The decision lies with the board."),
    ("decider_address", "karin@blom.example", "Karin (karin@blom.example) decides."),
    ("access_refused", True, "You won't be able to speak to the director."),
    ("need_impact", "blocking", "Our shop is down and we lose orders."),
    ("service", "webshop", "We want to sell our cheese online."),
    ("service", "carving", "We need some carving."),
    ("start", "2027-02-01", "We'd like to start on 1 February 2027."),
    ("deadline", "2027-05", "It must be live in May 2027."),
    ("reply_by", "2026-12-04", "Please send a quote by 4 December."),
    ("deadline_fixed", True, "The fair opens on 3 March and that date is fixed."),
    ("urgent", True, "We want to start as soon as possible."),
    ("exploring", True, "We're just exploring for now."),
    ("exploring", True, "No hurry, we look around a bit."),
    ("first_time_buyer", True, "This is our first website."),
    ("first_time_buyer", True, "I have no idea what this costs."),
    ("referred_by", "Joost Mulder", "Joost Mulder told us about you."),
    ("cause", "hospice care", "We run a hospice in Gouda."),
    ("company", "Bell & Sons", "At Bell & Sons we bake bread."),
    ("town", "Leeds", "Our bakery in Leeds is 40 years old."),
    ("phone", "+44 113 496 0000", "Call me on +44 113 496 0000."),
]  # fmt: skip


@pytest.mark.parametrize(("field", "value", "mail"), BORNE_OUT)
def test_a_value_counts_where_its_sentence_bears_it_out(field: str, value: object, mail: str) -> None:
    assert value == claim(field, value, mail, mail)


NOT_BORNE_OUT: list[tuple[str, object, str]] = [
    ("budget_min", 900000, "Our turnover is € 900.000."),
    ("budget_min", 900000, "In sales we made € 900.000 last year."),
    ("budget_min", 12000, "Last time we paid € 12.000 for it."),
    ("budget_min", 20231, "It is about invoice 20231."),
    ("budget_min", 40000, "We get 40k visitors a month."),
    ("budget_min", 12500, "There were 12,500 people at the fair."),
    ("budget_min", 60000, "You would get a salary of € 60.000."),
    ("budget_min", 500, "Subscribers win a prize of € 500."),
    ("budget_min", 25000, "Our budget is € 52.000."),
    ("budget_max", 25000, "Our budget is € 2.500."),
    ("budget_flexible", True, "We bake bread in Leeds."),
    ("budget_flexible", True, "Our budget is 20k and not a cent more."),
    ("budget_approved", True, "We bake bread in Leeds."),
    ("budget_approved", True, "The budget still has to be approved."),
    ("budget_approved", True, "We start once the budget is approved."),
    ("paid_in", "nothing", "We bake bread in Leeds."),
    ("paid_in", "equity", "Our budget is not settled yet."),
    ("sender_role", "director", "Our director asked me to write to you."),
    ("sender_role", "owner", "I'm not the owner."),
    ("sender_role", "owner", "We bake bread in Leeds."),
    ("sender_decides", True, "We bake bread in Leeds."),
    ("sender_decides", True, "Our director Karin Blom decides, and I will show her your proposal."),
    ("sender_decides", True, "I don't make the decisions here."),
    ("sender_decides", True, "I was asked to collect quotes for the owner."),
    ("sender_decides", True, "We have decided to renew our website."),
    ("sender_decides", True, "The director wants a new website."),
    ("sender_decides", False, "We bake bread in Leeds."),
    ("others_sign", True, "We bake bread in Leeds."),
    ("decider", "Karin Blom", "Our director decides."),
    ("decider", "Leeds", "We bake bread in Leeds."),
    ("decider", "decides on it", "Our director decides on it."),
    ("decider_address", "karin@blom", "Karin (karin@blom) decides."),
    ("decider_address", "karin@blom.example", "Karin (karin@blom.example.evil.example) decides."),
    ("decider_address", "blom.example", "Karin (karin@blom.example) decides."),
    ("access_refused", True, "Our director is happy to meet you."),
    ("service", "carving", "We need some painting."),
    ("start", "2027-02-01", "Please send a quote by 1 February 2027."),
    ("start", "2026-02", "We started in February 2026."),
    ("start", "2027-03", "We'd like to start in May 2027."),
    ("deadline", "2027-02-01", "Reply by 1 February 2027, please."),
    ("reply_by", "2027-02-01", "We'd like to start on 1 February 2027."),
    ("deadline_fixed", True, "Our logo is fixed to the wall of the shop."),
    ("urgent", True, "We bake bread in Leeds."),
    ("urgent", True, "Please reply as soon as possible."),
    ("exploring", True, "We want to start on 1 February 2027."),
    ("first_time_buyer", True, "We bake bread in Leeds."),
    ("referred_by", "Joost Mulder", "A friend told us about you."),
    ("referred_by", "Google", "We found you on Google."),
    ("referred_by", "Anna Bell", "I am Anna Bell."),
    ("company", "Bell", "The Bells bake bread."),
    ("town", "Leeds", "We bake bread in York."),
    ("town", "Belgium", "We bake bread in Belgium."),
    ("phone", "12345", "It is about invoice 12345."),
]  # fmt: skip


@pytest.mark.parametrize(("field", "value", "mail"), NOT_BORNE_OUT)
def test_a_verbatim_quote_does_not_carry_what_it_does_not_say(field: str, value: object, mail: str) -> None:
    assert None is claim(field, value, mail, mail)


@pytest.mark.parametrize(("field", "value", "mail"), NOT_BORNE_OUT)
def test_what_does_not_count_is_kept_with_its_reason(field: str, value: object, mail: str) -> None:
    answer = {"services": [said(value, mail)]} if field == "service" else {field: said(value, mail)}
    assert [field] == [rejected.field for rejected in read(mail, **answer).rejected if rejected.why]


@pytest.mark.parametrize(
    ("field", "value"),
    [("need", "a website"), ("budget_min", 25000), ("start", "2027-03"), ("urgent", True), ("need_impact", "blocking")],
)
def test_a_signature_says_who_somebody_is_and_nothing_of_the_work(field: str, value: object) -> None:
    text = "We need a website for 25k from March 2027, start asap, budget!"
    assert None is claim(field, value, document("Hello.", passage(text, kind="signature", name="s2")), text)


def test_a_role_in_a_signature_is_the_senders() -> None:
    mail = document("Hello.", passage("Anna Bell\nDirector, Bell & Sons", kind="signature", name="s2"))
    assert claim("sender_decides", True, mail, "Director, Bell & Sons") is True  # noqa: FBT003 - the value claimed


def test_an_address_of_the_decider_is_not_the_senders_own() -> None:
    mail = document("Anna (anna@bell.example) decides.", address="anna@bell.example")
    assert None is claim("decider_address", "anna@bell.example", mail, "Anna (anna@bell.example) decides")


def test_a_quote_that_is_no_sentence_but_half_the_mail_carries_nothing() -> None:
    mail = "We bake bread. " * 50 + "Our budget is 25k."
    assert [None, 25000] == [claim("budget_min", 25000, mail, quote) for quote in (mail, "Our budget is 25k")]


def field(reading: Reading, name: str) -> Mapping[str, object]:
    """One field of a reading, empty where it is unknown."""
    found = fields_of(reading)[name]
    return found if isinstance(found, Mapping) else {}


def test_a_quote_that_stands_twice_is_taken_where_it_can_carry_the_value() -> None:
    mail = "Our turnover was € 25.000 in May. Our budget is € 25.000 for this."
    assert 48 == field(read(mail, budget_min=said(25000, "€ 25.000")), "budget_min").get("start")


def test_a_quote_grows_to_the_whole_amount() -> None:
    reading = read("Ons budget is 25 mille.", budget_min=said(25000, "Ons budget is 25"))
    assert "Ons budget is 25 mille" == field(reading, "budget_min").get("quote")


def test_a_quote_grows_to_what_makes_the_amount_what_it_is() -> None:
    found = field(read("We have €1,800 a month for this.", budget_min=said(1800, "€1,800")), "budget_period")
    assert ("month", "We have €1,800 a month for this.") == (found.get("value"), found.get("quote"))


def test_a_quote_grows_to_the_whole_day() -> None:
    found = field(read("We start on 1 February 2027.", start=said("2027-02", "We start on 1 February")), "start")
    assert ("2027-02-01", "We start on 1 February 2027") == (found.get("value"), found.get("quote"))


def test_a_price_per_month_is_no_project_budget() -> None:
    reading = read("We can spend €1,800 a month.", budget_min=said(1800, "€1,800"), budget_period=said("project", "We"))
    assert "month" == field(reading, "budget_period").get("value")


def test_a_price_per_month_times_its_term_is_the_price_per_month_for_that_term() -> None:
    reading = read("Our budget is €1,800 a month for twelve months.", budget_min=said(21600, "€1,800 a month"))
    values = [field(reading, name).get("value") for name in ("budget_min", "budget_period", "budget_months")]
    assert [1800, "month", 12] == values


def test_a_term_of_another_sentence_completes_a_price_per_month() -> None:
    reading = read(
        "Our budget is €1,800 a month. We would sign for twelve months.",
        budget_min=said(1800, "€1,800 a month"),
        budget_months=said(12, "We would sign for twelve months"),
    )
    assert 12 == field(reading, "budget_months").get("value")


def test_an_amount_is_unknown_where_a_model_says_that_it_is_per_month_and_the_words_do_not() -> None:
    mail = "Tenemos 1 800 € mensuales."
    assert None is read(mail, budget_min=said(1800, "1 800 €"), budget_period=said("month", "1 800 €")).brief.budget


def test_a_figure_that_a_model_takes_for_the_most_is_no_least() -> None:
    reading = read("Anything over £9,000 is out of the question.", budget_max=said(9000, "Anything over £9,000"))
    assert [None, 9000] == [field(reading, name).get("value") for name in ("budget_min", "budget_max")]


def test_a_person_is_named_as_far_as_the_quote_does() -> None:
    reading = read("Hans Kuipers leads us. Hans decides.", decider=said("Hans Kuipers", "Hans decides"))
    assert "Hans" == field(reading, "decider").get("value")


def test_two_ends_of_different_currencies_are_no_budget() -> None:
    reading = read(
        "Our budget is €10,000. We have $20,000 in mind.",
        budget_min=said(10000, "€10,000"),
        budget_max=said(20000, "$20,000"),
    )
    assert None is reading.brief.budget


@pytest.mark.parametrize(
    ("mail", "figure", "counts"),
    [
        ("Für Ihre Malerei gibt's 8.500 netto.", 8500, True),
        ("We can do 1,500 a month.", 1500, True),
        ("We can do 1,500 pages.", 1500, False),
        ("Our members came to 1,500.", 1500, False),
    ],
)
def test_a_bare_number_is_money_with_vat_or_a_month_beside_it(mail: str, figure: int, counts: bool) -> None:  # noqa: FBT001 - a case
    assert counts == (read(mail, budget_max=said(figure, mail)).brief.budget is not None)


def test_a_most_below_the_least_is_no_budget() -> None:
    mail = "Five days cost 289 euros, an hour 79 euros."
    assert None is read(mail, budget_max=said(79, mail), budget_min=said(289, mail)).brief.budget


def test_a_currency_is_not_taken_from_another_amount() -> None:
    mail = "Our budget is 25k. Our turnover is $3m."
    reading = read(mail, budget_min=said(25000, "25k"), currency=said("USD", "Our turnover is $3m"))
    assert None is (reading.brief.budget and reading.brief.budget.value.currency)


def test_an_excluded_word_in_passing_is_found_whatever_the_model_says() -> None:
    found: Found[str] | None = read("Our office is above a casino.").brief.excluded_mention
    assert "gambling" == (found and found.value)


@pytest.mark.parametrize("quote", ["", "Kind regards", "words of another mail"])
def test_a_name_that_comes_without_its_words_is_looked_up_in_the_mail(quote: str) -> None:
    reading = read("We bake bread.\n\nKind regards\nAnna Bell\nBell Bakery, Leeds", town=said("Leeds", quote))
    assert "Leeds" == field(reading, "town").get("value")


def test_a_name_that_the_mail_does_not_hold_is_no_fact() -> None:
    assert None is claim("town", "York", "We bake bread in Leeds.")


def test_the_sentence_about_a_person_who_is_looked_up_is_the_evidence() -> None:
    reading = read("We need a site. Karin Vos decides about it.", decider=said("Karin Vos", ""))
    assert "Karin Vos decides about it." == field(reading, "decider").get("quote")


@pytest.mark.parametrize("said_of_her", ["likes cheese", "is our director"])
def test_a_person_without_words_of_whom_no_sentence_says_that_they_decide_does_not(said_of_her: str) -> None:
    assert None is claim("decider", "Karin Vos", f"We need a site. Karin Vos {said_of_her}.", "")


@pytest.mark.parametrize("value", ["Anna Bell", "Tom and me"])
def test_the_sender_is_no_other_who_decides(value: str) -> None:
    assert None is claim("decider", value, f"We need a site. It is {value} who decide.", value)


@pytest.mark.parametrize(
    ("mail", "role"),
    [
        ("Bruno is the owner, he decides.", None),
        ("We need a site.\n\nAnna Bell\nOwner", "Owner"),
    ],
)
def test_a_role_without_its_words_is_the_senders_where_it_stands_alone(mail: str, role: str | None) -> None:
    assert role == claim("sender_role", role or "owner", mail, "")


def test_a_line_with_the_company_and_no_office_is_no_role() -> None:
    mail = "Kind regards\nAnna Bell\nBell Bakery, Leeds"
    reading = read(mail, company=said("Bell Bakery", ""), sender_role=said("Bell Bakery, Leeds", ""))
    assert ("Bell Bakery", None) == (field(reading, "company").get("value"), reading.brief.sender_role)


def test_a_role_that_names_the_company_counts() -> None:
    mail = "I'm the owner of Bell Bakery."
    reading = read(mail, company=said("Bell Bakery", mail), sender_role=said("owner of Bell Bakery", mail))
    assert "owner of Bell Bakery" == field(reading, "sender_role").get("value")


def test_a_role_that_the_sender_is_named_by_counts() -> None:
    mail = document("The invoice is still open.\n\nAccounts department", language="en", sender="Accounts department")
    assert "Accounts department" == claim("sender_role", "Accounts department", mail, "Accounts department")


def test_the_senders_own_name_is_no_role() -> None:
    assert None is claim("sender_role", "Anna Bell", "Kind regards,\nAnna Bell", "Anna Bell")
