from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.history import split_history
from ingest.message import Address
from tests.ingest.writing import ANYBODY, JAN, SANNE, compose, gmail, outlook, outlook_dutch, quoted, read, words


def runs(text: str) -> list[tuple[str, str]]:
    return [(part.kind.value, part.text) for part in split_history(text)]


@pytest.mark.parametrize(
    "line",
    [
        "On Sun, 22 Nov 2026 at 20:14, Eva de Graaf <eva@studio.example> wrote:",
        "On Sun, Nov 22, 2026 at 8:14 PM Eva de Graaf <eva@studio.example> wrote:",
        "On Sun, 22 Nov 2026 at 20:14, Eva de Graaf\n<eva@studio.example> wrote:",
        "Op zo 22 nov. 2026 om 20:14 schreef Eva de Graaf <eva@studio.example>:",
        "Op 22 nov. 2026 om 20:14 heeft Eva de Graaf <eva@studio.example> het volgende geschreven:",
        "Am 22.11.2026 um 20:14 schrieb Eva de Graaf <eva@studio.example>:",
        "Le dim. 22 nov. 2026 à 20:14, Eva de Graaf <eva@studio.example> a écrit :",
        "2026-11-22 20:14 GMT+01:00 Eva de Graaf <eva@studio.example>:",
    ],
)
def test_the_line_above_quoted_text_says_whose_it_is(line: str) -> None:
    history = split_history(f"Graag!\n\n{line}\n\n> Wat is het budget?")
    assert [None, Address("Eva de Graaf", "eva@studio.example")] == [part.by for part in history]


def test_a_line_above_quoted_text_may_give_a_name_alone() -> None:
    history = split_history("Graag!\n\nOp 22 nov 2026 schreef Eva de Graaf:\n> Wat is het budget?")
    assert Address("Eva de Graaf", None) == history[1].by


def test_answers_between_quoted_questions_stay_apart_and_in_order() -> None:
    text = "> Wat is het budget?\n\n25.000 euro.\n\n> Wie beslist?\n\nIk."
    assert [
        ("quoted", "Wat is het budget?"),
        ("body", "25.000 euro."),
        ("quoted", "Wie beslist?"),
        ("body", "Ik."),
    ] == runs(text)


def test_quotes_within_quotes_have_their_own_authors() -> None:
    inner = "On 21 Nov 2026, Jan <jan@kaas.example> wrote:\n" + quoted("Wij zoeken een site.")
    outer = "Ja.\n\nOn 22 Nov 2026, Eva <eva@studio.example> wrote:\n" + quoted("Wat is het budget?\n\n" + inner)
    assert [
        (None, "Ja."),
        ("eva@studio.example", "Wat is het budget?"),
        ("jan@kaas.example", "Wij zoeken een site."),
    ] == [(part.by.address if part.by else None, part.text) for part in split_history(outer)]


@pytest.mark.parametrize("wrap", [outlook, outlook_dutch])
def test_all_below_outlooks_block_is_history(wrap: Callable[[str, str], str]) -> None:
    older = wrap("Wij zoeken een site.", JAN)
    history = split_history("Ja.\n\n" + wrap("Wat is het budget?\n\n" + older, SANNE))
    assert [
        (None, "Ja."),
        ("sanne@studio.example", "Wat is het budget?"),
        ("jan@kaas.example", "Wij zoeken een site."),
    ] == [(part.by.address if part.by else None, part.text) for part in history]


def test_history_without_marks_needs_an_address_to_be_one() -> None:
    text = "Op 3 mei 2026 schreef ik jullie:\nwij zoeken een site."
    assert [("body", text)] == runs(text)


def test_answers_between_the_quotations_of_a_gmail_reply_are_the_senders_own() -> None:
    mail = compose(subject="Re: Site")
    mail.set_content(
        "<div class=gmail_quote><div class=gmail_attr>On 22 Nov 2026 at 20:14, Eva &lt;eva@studio.example&gt; wrote:"
        "</div><blockquote class=gmail_quote>Budget?</blockquote></div><div>25.000 euro.</div>"
        "<blockquote class=gmail_quote>Wanneer?</blockquote><div>In mei.</div></div>",
        subtype="html",
    )
    message = read(mail)
    assert (["25.000 euro.", "In mei."], ["Budget?"]) == (
        words(message, "body", "prospect"),
        words(message, "quoted", "own"),
    )


def test_a_forward_that_a_colleague_answers_still_names_its_sender_as_the_prospect() -> None:
    history = "On 22 Nov 2026, Eva <eva@studio.example> wrote:\n" + quoted("Iets?\n\n" + gmail("Wij zoeken een site."))
    message = read(compose("Doe ik!\n\n" + history, sender=SANNE, subject="Re: Fwd: Een nieuwe site"))
    assert ("jan@kaas.example", ["Wij zoeken een site."]) == (
        message.prospect.address if message.prospect else None,
        words(message, "quoted", "prospect"),
    )


def test_own_words_that_the_prospect_quotes_are_the_owners() -> None:
    message = read(
        compose("25.000 euro.\n\nOn 22 Nov 2026, Eva <eva@studio.example> wrote:\n> Budget?", subject="Re: Site")
    )
    assert (["25.000 euro."], ["Budget?"]) == (words(message, "body", "prospect"), words(message, "quoted", "own"))


def test_without_own_domains_whom_the_prospect_answers_is_the_owner() -> None:
    mail = compose("25.000 euro.\n\nOn 22 Nov 2026, Eva <eva@studio.example> wrote:\n> Budget?", subject="Re: Site")
    assert ["Budget?"] == words(read(mail, ANYBODY), "quoted", "own")


def test_the_words_of_a_third_person_stay_unknown() -> None:
    mail = compose("Zie onder.\n\nOn 22 Nov 2026, Piet <piet@boot.example> wrote:\n> Nee.", subject="Re: Site")
    assert ["Nee."] == words(read(mail), "quoted", "unknown")


def test_an_own_reply_that_quotes_a_brief_names_the_quoted_person_as_prospect() -> None:
    mail = compose(
        "Dag Jan, graag!\n\n" + outlook("Wij zoeken een site.", JAN), sender=SANNE, subject="RE: Een nieuwe site"
    )
    message = read(mail)
    assert ("jan@kaas.example", "quoted", ["Wij zoeken een site."], ["Dag Jan, graag!"]) == (
        message.prospect.address if message.prospect else None,
        message.origin.how,
        words(message, "quoted", "prospect"),
        words(message, "body", "own"),
    )


@pytest.mark.parametrize(
    ("text", "signature"),
    [
        ("Hallo.\n\n-- \nJan\nKaashuis", "--\nJan\nKaashuis"),
        ("Hallo.\n\nMet vriendelijke groet,\n\nJan\ndirecteur Kaashuis B.V.", None),
        ("Hallo.\n\nKind regards,\nJan\n+31 182 555 014", None),
        ("Hallo.\n\nBest,\nJan", None),
        ("Hallo.\n\nGroet, Jan", None),
        ("Hallo.\n\nMit freundlichen Grüßen\n\nJan\nGeschäftsführer", None),
        ("Hallo.\n\nBien cordialement,\n\nJan", None),
        ("Hallo.\n\nVerstuurd vanaf mijn iPhone", None),
    ],
)
def test_a_signature_is_marked_and_kept(text: str, signature: str | None) -> None:
    assert [("body", "Hallo."), ("signature", signature or text.removeprefix("Hallo.\n\n"))] == runs(text)


@pytest.mark.parametrize(
    "text",
    [
        "Thanks.\n\nWe have 25,000 euros for a new website.",
        "Best way to reach me: by telephone.",
        "Hallo.\n\nBedankt,\n\nwij willen in januari beginnen en hebben daar 25.000 euro voor",
    ],
)
def test_sentences_below_a_closing_are_no_signature(text: str) -> None:
    assert [("body", text)] == runs(text)


def test_a_postscript_is_the_letter_again() -> None:
    text = "Hallo.\n\nGroet,\nJan\n\nPS: het budget is 25.000 euro."
    assert [("body", "Hallo."), ("signature", "Groet,\nJan"), ("body", "PS: het budget is 25.000 euro.")] == runs(text)


WORDS = st.lists(st.sampled_from(["wij", "zoeken", "site", "25.000", "euro", "Jan"]), min_size=1, max_size=6)
TEXTS = st.lists(WORDS.map(" ".join), min_size=1, max_size=6).map("\n".join)


@given(own=TEXTS, history=TEXTS)
def test_no_word_is_lost_between_own_words_and_history(own: str, history: str) -> None:
    text = f"{own}\n\nOn 22 Nov 2026, Eva <eva@studio.example> wrote:\n{quoted(history)}"
    assert [("body", own), ("quoted", history)] == runs(text)
