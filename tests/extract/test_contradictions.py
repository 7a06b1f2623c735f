"""Two values for one thing within one mail: found, shown with both quotes, and not seen where there is none."""

import pytest

from extract.brief import Reading
from extract.document import Passage
from tests.corpus.scripted import ScriptedReader, said
from tests.extract.mails import VOCABULARY, Notebook, document, least, passage, read


def page(text: str) -> Passage:
    return passage(text, kind="page", name="a1p1")


def note(text: str) -> Passage:
    return passage(text, kind="note", author="colleague", name="n1")


def clashes(reading: Reading) -> list[tuple[str, str, str]]:
    return [(clash.field, clash.first.quote, clash.second.quote) for clash in reading.contradictions]


def test_amounts_of_mail_and_attachment_that_differ_are_both_shown() -> None:
    reading = read("Our budget is €20,000.", page("Total budget: EUR 200,000"))
    assert [("budget", "Our budget is €20,000.", "Total budget: EUR 200,000")] == clashes(reading)


def test_two_amounts_of_one_text_contradict_each_other() -> None:
    reading = read("Our budget is €20,000.\n\nWe bake bread.\n\nOur budget is €30,000.")
    assert [("budget", "Our budget is €20,000.", "Our budget is €30,000.")] == clashes(reading)


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param(("Our total budget is 50k. The budget for phase one is 10k.",), id="a phase"),
        pytest.param(("Our total budget is 50k.", page("Budget for the first phase: 10k")), id="a phase, attached"),
        pytest.param(("Our budget is 20k to 30k.", page("Budget: 25k")), id="a detail of a range"),
        pytest.param(("Our budget is €20,000.", page("Budget: 20k")), id="the same amount"),
        pytest.param(("Our budget is €20,000.", page("Turnover: € 2,000,000")), id="a turnover"),
        pytest.param(("Our budget is €20,000.", page("Our budget is €500 a month for hosting.")), id="per month"),
        pytest.param(("Our budget is 30k.", passage("Our budget is 20k.", kind="quoted", name="s2")), id="earlier"),
        pytest.param(("Our budget is 25k. Sorry, I meant 30k.",), id="a correction"),
        pytest.param(("We want to start in March.", page("Start: 15 March 2027")), id="a more precise day"),
        pytest.param(("We want to start in March.", page("Phase 2: start in June 2027")), id="a phase's start"),
        pytest.param(("It must be live by 1 May 2027.", page("The fair opens on 3 June 2027.")), id="an event"),
        pytest.param(("I decide on this.", page("The director decides on holidays? No.")), id="a question"),
        pytest.param(("I decide on this. The board decides on the rest.",), id="within one text"),
        pytest.param(("I decide together with the board.", page("The board decides.")), id="together"),
        pytest.param(("I'm the owner of a bakery.", page("The board decides.")), id="a role alone"),
    ],
)
def test_what_can_both_be_so_is_no_contradiction(texts: tuple[str | Passage, ...]) -> None:
    assert [] == clashes(read(*texts))


@pytest.mark.parametrize("field", ["start", "deadline"])
def test_days_of_mail_and_attachment_that_differ_are_both_shown(field: str) -> None:
    verb = {"start": "start on", "deadline": "be live on"}[field]
    first, second = f"We want to {verb} 1 March 2027.", f"We want to {verb} 1 June 2027."
    assert [(field, first, second)] == clashes(read(first, page(second)))


def test_a_day_of_a_colleagues_note_that_differs_is_shown() -> None:
    reading = read(note("They want to start in June 2027."), "We want to start in March 2027.")
    assert [("start", "We want to start in March 2027.", "They want to start in June 2027.")] == clashes(reading)


def test_days_agree_where_one_of_an_attachments_days_is_the_mails() -> None:
    plan = page("We start on 1 March 2027 with the design.\n\nWe start on 1 June 2027 with the code.")
    assert [] == clashes(read("We want to start on 1 March 2027.", plan))


def test_an_attachment_that_names_another_decider_contradicts_i_decide() -> None:
    reading = read("I decide on this myself.", page("The board decides on the award of the contract."))
    assert [
        ("sender_decides", "I decide on this myself.", "The board decides on the award of the contract.")
    ] == clashes(reading)


def test_the_sender_by_name_in_an_attachment_is_no_other_decider() -> None:
    reading = read("I decide on this myself.", page("Anna Bell decides on the award."), sender="Anna Bell")
    assert [] == clashes(reading)


@pytest.mark.parametrize(
    "text",
    [
        "Our budget is 25k. Sorry, I meant 30k.",
        "Our budget is 25k - sorry, I meant 30k.",
        "Our budget is €25,000, make that €30,000.",
        "Ons budget is 25.000 euro. Correctie: 30.000 euro.",
        "Het budget is 25.000 euro (ik bedoel 30.000 euro).",
    ],
)
def test_a_corrected_amount_counts_as_it_was_meant(text: str) -> None:
    assert (30_000, []) == (least(read(text).brief), clashes(read(text)))


def test_a_corrected_day_counts_as_it_was_meant() -> None:
    start = read("We want to start on 1 February. Sorry, I meant 1 March.").brief.start
    assert "2027-03-01" == (start and start.value.iso())


def test_a_figure_further_on_in_a_sentence_corrects_nothing() -> None:
    assert 25_000 == least(read("Our budget is €25,000. I mean it: we sell our shoes for €80.").brief)


def modelled(*texts: Passage | str, **fields: object) -> Reading:
    return ScriptedReader("scripted", VOCABULARY, lambda _: fields).read(document(*texts), Notebook())


def test_what_a_model_read_where_no_rule_sees_a_budget_is_set_beside_the_attachment() -> None:
    mail = "The pot for all of this holds € 25.000."
    reading = modelled(mail, page("Total budget: € 40.000"), budget_min=said(25000, mail))
    assert [("budget", mail, "Total budget: € 40.000")] == clashes(reading)


def claimed(field: str, first: str, second: str, *texts: Passage | str) -> list[str]:
    """The fields of the contradictions that are left of one that a model names."""
    reading = modelled(*texts, contradictions=[{"field": field, "first": first, "second": second}])
    return [clash.field for clash in reading.contradictions]


@pytest.mark.parametrize(
    ("field", "first", "second"),
    [
        ("budget", "The pot holds € 25.000.", "The purse holds € 40.000."),
        ("start", "The first stone is laid on 1 March 2027.", "On 1 June 2027 the first stone is laid."),
        ("deadline", "The doors open on 1 March 2027.", "The doors swing wide on 1 June 2027."),
        ("sender_decides", "It's my call, and mine alone.", "Any choice is for the board to sign."),
    ],
)
def test_a_contradiction_that_a_model_names_counts_where_both_sentences_bear_it_out(
    field: str, first: str, second: str
) -> None:
    assert [field] == claimed(field, first, second, first, page(second))


@pytest.mark.parametrize(
    ("field", "first", "second"),
    [
        pytest.param("budget", "The pot holds € 25.000.", "The pot holds € 25.000.", id="the same words"),
        pytest.param("budget", "The pot holds € 25.000.", "The pot holds 25k.", id="the same amount"),
        pytest.param("budget", "The pot holds € 25.000.", "The pot holds € 40.000.", id="words that stand nowhere"),
        pytest.param("budget", "We bake bread.", "The pot holds 25k.", id="no amount"),
        pytest.param("start", "We start on 1 March 2027.", "We bake bread.", id="no day"),
        pytest.param("start", "We start on 1 March 2027.", "The start is in March 2027.", id="the same day"),
        pytest.param("sender_decides", "It's my call, and mine alone.", "We bake bread.", id="nobody else"),
    ],
)
def test_a_contradiction_that_a_model_makes_up_does_not_count(field: str, first: str, second: str) -> None:
    texts = [text for text in (first, second) if text != "The pot holds € 40.000."]
    assert [] == claimed(field, first, second, *texts[:1], *(page(text) for text in texts[1:]))


def test_a_models_reading_of_a_phase_is_no_contradiction() -> None:
    mail = "Our total budget is € 50.000. The budget for phase one is € 10.000."
    reading = modelled(mail, budget_min=said(10000, "The budget for phase one is € 10.000"))
    assert [] == clashes(reading)


def test_a_models_day_is_set_beside_the_attachment() -> None:
    mail = "Somewhere around 1 March 2027 the first stone is laid."
    reading = modelled(mail, page("We want to start on 1 June 2027."), start=said("2027-03-01", mail))
    assert ["start"] == [clash.field for clash in reading.contradictions]
