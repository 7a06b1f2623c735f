"""Where a quote stands in a mail."""

from hypothesis import given
from hypothesis import strategies as st

from extract.folding import fold
from extract.grounding import ground
from tests.extract.mails import passage


def test_a_verbatim_quote_is_exact() -> None:
    span = ground("a budget of 25k", [passage("We have a budget of 25k.")])
    assert span is not None
    assert (8, 23, "a budget of 25k", "exact") == (span.start, span.end, span.quote, span.grounding)


def test_quotes_dashes_spaces_and_line_breaks_fold() -> None:
    text = "> We’ve set aside\n> “25k” – maybe\u00a0more"
    span = ground('We\'ve set aside "25k" - maybe more', [passage(text)])
    assert span is not None
    assert ("folded", text[2:]) == (span.grounding, span.quote)


def test_text_that_nobody_sees_is_no_evidence() -> None:
    assert None is ground("25k", [passage("25k", kind="hidden")])


def test_our_own_words_are_no_evidence() -> None:
    assert None is ground("25k", [passage("25k", kind="quoted", author="own")])


def test_a_colleague_is_named_as_the_author() -> None:
    span = ground("25k", [passage("25k, he said", kind="note", author="colleague")])
    assert span is not None
    assert "colleague" == span.author


def test_a_quote_does_not_cut_a_number_in_two() -> None:
    assert [None, None, None] == [ground(quote, [passage("€ 125.000, 15k")]) for quote in ("5k", "125", "25.000")]


def test_a_later_whole_place_counts_where_an_earlier_one_is_cut() -> None:
    span = ground("5k", [passage("15k or 5k")])
    assert span is not None
    assert 7 == span.start


def test_punctuation_alone_is_no_quote() -> None:
    assert None is ground("...", [passage("Well...")])


@given(st.text(), st.data())
def test_a_span_is_always_the_slice_of_its_passage(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    span = ground(text[start:end], [passage(text)])
    assert span is None or span.quote == text[span.start : span.end]


@given(st.text(), st.text())
def test_what_does_not_stand_there_is_not_found(quote: str, text: str) -> None:
    span = ground(quote, [passage(text)])
    assert span is None or fold(span.quote).text.strip(" >") == fold(quote.strip()).text.strip(" >")


@given(st.text(alphabet="ab>’“–…\u200b\n \u00a0"))
def test_folding_knows_where_everything_came_from(text: str) -> None:
    folded = fold(text)
    assert len(folded.text) == len(folded.origin)
    assert list(folded.origin) == sorted(folded.origin)
