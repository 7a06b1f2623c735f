"""The built-in reader on whole mails."""

from hypothesis import given, settings
from hypothesis import strategies as st

from extract.brief import Brief
from extract.builtin import BuiltInReader
from extract.document import Document, Passage
from extract.fields import NAMES, fields_of
from tests.extract.mails import SENT_ON, VOCABULARY, Notebook, document, least, passage, read

KINDS = st.sampled_from(["subject", "body", "quoted", "signature", "note", "form", "page", "hidden"])
AUTHORS = st.sampled_from(["prospect", "own", "colleague", "unknown"])
WORDS = st.sampled_from(
    [
        "our",
        "budget",
        "is",
        "€ 25.000",
        "25k",
        "tot",
        "start",
        "on",
        "1 March",
        "we",
        "decide",
        "director",
        "Anna",
        "\n",
        ".",
        ",",
    ]
)


def test_it_is_called_built_in() -> None:
    assert "built-in" == BuiltInReader(VOCABULARY).name


def test_an_empty_mail_says_nothing() -> None:
    assert Brief() == read("").brief


def test_no_call_is_made() -> None:
    journal = Notebook()
    BuiltInReader(VOCABULARY).read(document("Our budget is 25k."), journal)
    assert [] == journal.calls


def test_facts_are_dated_by_the_mail() -> None:
    budget = read("Our budget is 25k.").brief.budget
    assert SENT_ON == (budget and budget.stated_on)


def test_a_colleagues_note_is_evidence_and_marked_so() -> None:
    budget = read(
        "Hello.", passage("He told me his budget is 25k.", kind="note", author="colleague", name="s2")
    ).brief.budget
    assert "colleague" == (budget and budget.span and budget.span.author)


def test_the_prospects_own_words_come_before_a_note() -> None:
    note = passage("Their budget is 30k.", kind="note", author="colleague", name="s1")
    reading = read(note, passage("Our budget is 20k.", name="s2"))
    assert (20_000, ["budget"]) == (
        least(reading.brief),
        [clash.field for clash in reading.contradictions],
    )


def test_body_and_attachment_that_differ_contradict_each_other() -> None:
    reading = read("Our budget is €20,000.", passage("Total budget: € 200.000", kind="page", name="a1p1"))
    assert [("s1", "a1p1")] == [(clash.first.passage, clash.second.passage) for clash in reading.contradictions]


def test_a_figure_within_a_range_is_a_detail() -> None:
    reading = read("Our budget is 20k to 30k.", passage("Budget: 25k", kind="page", name="a1p1"))
    assert () == reading.contradictions


def test_a_phase_is_a_part() -> None:
    reading = read("Our total budget is 50k. The budget for phase one is 10k.")
    assert (50_000, ()) == (least(reading.brief), reading.contradictions)


def test_an_earlier_mail_is_replaced_and_not_contradicted() -> None:
    reading = read("Our budget is 30k now.", passage("Our budget is 20k.", kind="quoted", name="s2"))
    assert (30_000, ()) == (least(reading.brief), reading.contradictions)


def test_quoted_words_of_nobody_known_say_nothing() -> None:
    assert None is read(passage("Our budget is 30k.", kind="quoted", author="unknown")).brief.budget


def test_every_name_is_there_and_unknown_is_null() -> None:
    fields = fields_of(read(""))
    assert ({*NAMES, "services"}, []) == (set(fields), [name for name, found in fields.items() if found])


def test_fields_are_ready_for_json() -> None:
    budget = fields_of(read("Our budget is €12,500.50 ex VAT."))["budget_min"]
    assert {
        "value": 12500.5,
        "quote": "Our budget is €12,500.50 ex VAT.",
        "passage": "s1",
        "start": 0,
        "end": 32,
        "grounding": "exact",
    } == budget


def test_a_megabyte_of_one_line_takes_no_time() -> None:
    budget = read("Our budget is 5k.\n" * 50_000).brief.budget
    assert 5_000 == (budget and budget.value.low)


@settings(max_examples=50)
@given(st.lists(st.tuples(KINDS, AUTHORS, st.lists(WORDS).map(" ".join) | st.text()), max_size=4))
def test_no_mail_is_too_odd_and_every_span_is_a_slice(texts: list[tuple[str, str, str]]) -> None:
    passages = tuple(
        Passage(id=f"s{number}", kind=kind, author=author, text=text)
        for number, (kind, author, text) in enumerate(texts)
    )
    mail = Document(id="0" * 64, passages=passages, sent_on=SENT_ON)
    reading = BuiltInReader(VOCABULARY).read(mail, Notebook())
    by_id = {each.id: each for each in passages}
    brief = reading.brief
    found = [getattr(brief, name) for name in Brief.__dataclass_fields__ if name not in ("services", "signals")]
    spans = [each.span for each in (*found, *brief.services, *brief.signals) if each is not None]
    assert all(by_id[span.passage].text[span.start : span.end] == span.quote for span in spans)
    assert {"own"}.isdisjoint(span.author for span in spans)
