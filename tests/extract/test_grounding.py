"""Where a quote stands in a mail."""

import re
import string

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from extract.brief import Span
from extract.folding import fold
from extract.grounding import Evidence, ground
from tests.extract.mails import passage

MAIL = """Hello Studio,

We've set aside a budget of € 25.000 for the new web site of Bakkerij Jansen,
and we'd like to start on 1 March 2027, but not before that – “really”.
Our director Karin Blom decides on this together with the board. You'll find
us at 12 Quay Street; we've 40 people and 3 vans.

> We couldn't find a better baker, wrote
> De Gids in 2024.
"""
WORDS = [match.span() for match in re.finditer(r"\S+", MAIL)]


def found(quote: str, text: str = MAIL) -> Span | None:
    return ground(quote, [passage(text)])


def how(quote: str, text: str = MAIL) -> str | None:
    span = found(quote, text)
    return span.grounding if span else None


def test_a_verbatim_quote_is_exact() -> None:
    span = ground("a budget of 25k", [passage("We have a budget of 25k.")])
    assert span is not None
    assert (8, 23, "a budget of 25k", "exact") == (span.start, span.end, span.quote, span.grounding)


def test_quotes_dashes_spaces_and_line_breaks_fold() -> None:
    text = "> We’ve set aside\n> “25k” – maybe\u00a0more"
    span = ground('We\'ve set aside "25k" - maybe more', [passage(text)])
    assert span is not None
    assert ("folded", text[2:]) == (span.grounding, span.quote)


@pytest.mark.parametrize("quote", ["“a budget of 25k”", "**a budget of 25k**", "a budget of 25k.", "> a budget of 25k"])
def test_punctuation_that_a_model_puts_around_a_quote_folds(quote: str) -> None:
    span = found(quote, "We have a budget of 25k, perhaps.")
    assert ("folded", "a budget of 25k") == (span and span.grounding, span and span.quote)


def test_a_quote_in_another_form_of_unicode_is_exact() -> None:
    assert "exact" == how("cafe\u0301 in Gouda", "Our café in Gouda")


def test_text_that_nobody_sees_is_no_evidence() -> None:
    assert None is ground("25k", [passage("25k", kind="hidden")])


def test_our_own_words_are_no_evidence() -> None:
    assert None is ground("25k", [passage("25k", kind="quoted", author="own")])


def test_a_colleague_is_named_as_the_author() -> None:
    span = ground("25k", [passage("25k, he said", kind="note", author="colleague")])
    assert span is not None
    assert "colleague" == span.author


def test_the_prospects_own_words_come_before_a_colleagues() -> None:
    note, body = passage("25k", kind="note", author="colleague", name="s1"), passage("25k", name="s2")
    assert ["s2", "s1"] == [span.passage for span in Evidence([note, body]).places("25k")]


def test_a_quote_does_not_cut_a_number_in_two() -> None:
    assert [None, None, None] == [ground(quote, [passage("€ 125.000, 15k")]) for quote in ("5k", "125", "25.000")]


def test_a_quote_does_not_cut_a_denial_off() -> None:
    assert [None, None] == [ground("we can", [passage(text)]) for text in ("we can't", "we can’t pay")]


def test_every_place_of_a_quote_is_known() -> None:
    assert [0, 16] == [span.start for span in Evidence([passage("5k a month, now 5k\nmore")]).places("5k")]


def test_a_later_whole_place_counts_where_an_earlier_one_is_cut() -> None:
    span = ground("5k", [passage("15k or 5k")])
    assert span is not None
    assert 7 == span.start


def test_punctuation_alone_is_no_quote() -> None:
    assert None is ground("...", [passage("Well...")])


@pytest.mark.parametrize(
    ("quote", "place"),
    [
        (
            "We have set aside a budget of € 25.000 for the new website of Bakkerij Jansen",
            "We've set aside a budget of € 25.000 for the new web site of Bakkerij Jansen",
        ),
        ("our director karin blom decides on this together with the bord", "Our director Karin Blom decides on this"),
        (
            "We'd like to start on 1 March 2027 but not before that",
            "we'd like to start on 1 March 2027, but not before",
        ),
    ],
)
def test_nearly_the_same_words_are_near_and_the_mails_own_are_kept(quote: str, place: str) -> None:
    span = found(quote)
    assert ("near", True) == (span and span.grounding, span is not None and span.quote.startswith(place))


@pytest.mark.parametrize(
    "quote",
    [
        pytest.param("set aside a budget of € 26.000 for the new website", id="another figure"),
        pytest.param("set aside a budget of € 25.000k for the new website", id="a multiplier"),
        pytest.param("set aside a budget of $ 25.000 for the new website", id="another currency"),
        pytest.param("set aside a budget of 25.000 for the new website", id="no currency"),
        pytest.param("a budget of € 25.000 for the new website of Bakkerij Janssen", id="another name"),
        pytest.param("Our director Blom decides on this together with the board", id="no name"),
        pytest.param("we would like to start on 1 March 2027, but before that", id="no denial"),
        pytest.param("Our director Karin Blom never decides on this together with the board", id="a denial"),
        pytest.param("We could find a better baker, wrote De Gids in 2024", id="a denial within a word"),
        pytest.param("Our director Karin Blom pays for all this, jointly with the board", id="less than near"),
    ],
)
def test_what_a_likeness_could_hide_is_not_near(quote: str) -> None:
    assert None is found(quote)


@pytest.mark.parametrize(
    ("quote", "place"),
    [
        ("Our director … decides on this", "Our director Karin Blom decides on this"),
        ("We've set aside [...] € 25.000 for", "We've set aside a budget of € 25.000 for"),
        ("We couldn't ... a better baker", "We couldn't find a better baker"),
    ],
)
def test_an_ellipsis_takes_in_the_words_that_it_leaves_out(quote: str, place: str) -> None:
    span = found(quote)
    assert ("near", place) == (span and span.grounding, span and span.quote)


@pytest.mark.parametrize(
    "quote",
    [
        pytest.param("We've set aside a budget … for the new web site", id="a figure"),
        pytest.param("we'd like to start on 1 March 2027 … before that", id="a denial"),
        pytest.param("decides on this … Our director", id="in another order"),
        pytest.param("Our director … a better cook", id="a part that is not there"),
    ],
)
def test_an_ellipsis_leaves_nothing_out_that_weighs(quote: str) -> None:
    assert None is found(quote)


def test_an_ellipsis_does_not_reach_across_a_mail() -> None:
    assert None is found("we need … by March", "we need flowers " + "and so on " * 40 + "by March")


def test_an_ellipsis_of_the_mail_itself_is_verbatim() -> None:
    assert "exact" == how("well… perhaps", "It is, well… perhaps, a lot.")


@pytest.mark.parametrize("filling", ["a b ", "our budget is 25k and\n", "ab", "x", "> “\u00a0”\n", "€ 25.000 "])
def test_a_megabyte_is_searched_in_one_go(filling: str) -> None:
    evidence = Evidence([passage(filling * (1_000_000 // len(filling)))])
    quotes = [f"our budget of {number}k is not what it was, {filling * 20}" for number in range(40)]
    assert [None] * 40 == [evidence.find(quote) for quote in quotes]


@given(st.data())
def test_any_stretch_of_whole_words_is_exact(data: st.DataObject) -> None:
    first = data.draw(st.integers(0, len(WORDS) - 1))
    last = data.draw(st.integers(first, min(len(WORDS) - 1, first + 30)))
    quote = MAIL[WORDS[first][0] : WORDS[last][1]]
    assume(any(character.isalnum() for character in quote))
    span = found(quote)
    assert ("exact", quote) == (span and span.grounding, span and span.quote)


REFORMED = {
    "’": st.sampled_from("'‘`’"),
    "'": st.sampled_from("’‘`'"),
    "–": st.sampled_from("-—−–"),
    "“": st.sampled_from('"„«“'),
    "”": st.sampled_from('"“»”'),
    " ": st.sampled_from([" ", "\u00a0", "  ", "\n", "\n> ", "\u202f", "\t", "\u200b "]),
}  # fmt: skip


@given(st.data())
def test_the_same_words_in_another_shape_are_found(data: st.DataObject) -> None:
    first = data.draw(st.integers(0, len(WORDS) - 1))
    last = data.draw(st.integers(first, min(len(WORDS) - 1, first + 15)))
    quote = MAIL[WORDS[first][0] : WORDS[last][1]]
    assume(any(character.isalnum() for character in quote))
    shaped = "".join(data.draw(REFORMED[each]) if each in REFORMED else each for each in quote)
    span = found(shaped)
    assert span is not None
    assert ("near" != span.grounding, fold(quote).text.strip(string.punctuation + " ")) == (
        True,
        fold(span.quote).text.strip(string.punctuation + " "),
    )


@given(st.data())
def test_another_digit_is_never_found(data: st.DataObject) -> None:
    digits = [match.start() for match in re.finditer(r"\d", MAIL)]
    place = data.draw(st.sampled_from(digits))
    other = data.draw(st.sampled_from([digit for digit in string.digits if digit != MAIL[place]]))
    before, after = data.draw(st.integers(20, 60)), data.draw(st.integers(20, 60))
    quote = MAIL[max(0, place - before) : place] + other + MAIL[place + 1 : place + after]
    assert None is found(quote)


@given(st.text(), st.data())
@example("0 0", None)
def test_a_span_is_always_the_slice_of_its_passage(text: str, data: st.DataObject | None) -> None:
    start = data.draw(st.integers(0, len(text))) if data else 0
    end = data.draw(st.integers(start, len(text))) if data else len(text)
    assert all(span.quote == text[span.start : span.end] for span in Evidence([passage(text)]).places(text[start:end]))


@given(st.lists(st.sampled_from(MAIL.split()), min_size=3, max_size=14), st.lists(st.characters(), max_size=4))
def test_whatever_is_found_has_the_figures_of_the_quote(drawn: list[str], mangled: list[str]) -> None:
    quote = " ".join([*drawn[:2], *mangled, *drawn[2:]])
    spans = Evidence([passage(MAIL)]).places(quote)
    assert all(re.findall(r"\d+", span.quote) == re.findall(r"\d+", quote) for span in spans)


@given(st.text(alphabet="ab>’“–…\u200b\n \u00a0"))
def test_folding_knows_where_everything_came_from(text: str) -> None:
    folded = fold(text)
    assert len(folded.text) == len(folded.origin)
    assert list(folded.origin) == sorted(folded.origin)
