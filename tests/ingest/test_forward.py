from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.forward import Wrapper, find_forward
from ingest.message import Address
from tests.ingest.writing import (
    ANYBODY,
    JAN,
    SANNE,
    apple,
    apple_dutch,
    compose,
    gmail,
    gmail_dutch,
    outlook,
    outlook_dutch,
    quoted,
    read,
    words,
)

Wrap = Callable[..., str]

WRAPS = [gmail, gmail_dutch, outlook, outlook_dutch, apple, apple_dutch]
EVERY_PROGRAM = pytest.mark.parametrize("wrap", WRAPS)

BRIEF = "Beste Sanne,\n\nWij zoeken een bureau voor een nieuwe site.\nHet budget is 25.000 euro.\n\nJan"


def forwarded(text: str, **headers: str) -> EmailMessage:
    return compose(text, sender=SANNE, subject="Fwd: Een nieuwe site", **headers)


@EVERY_PROGRAM
def test_the_sender_of_a_forward_is_the_prospect(wrap: Wrap) -> None:
    assert Address("Jan de Vries", "jan@kaas.example") == read(forwarded(wrap(BRIEF))).prospect


@EVERY_PROGRAM
def test_without_own_domains_whoever_forwards_is_a_colleague(wrap: Wrap) -> None:
    message = read(forwarded(wrap(BRIEF)), ANYBODY)
    assert ("jan@kaas.example", "sanne@studio.example") == (
        message.prospect.address if message.prospect else None,
        message.forwarded_by.address if message.forwarded_by else None,
    )


@EVERY_PROGRAM
def test_the_body_of_a_forward_is_the_prospects_words(wrap: Wrap) -> None:
    assert [BRIEF] == words(read(forwarded(wrap(BRIEF))), "body", "prospect")


@EVERY_PROGRAM
def test_what_stands_above_a_forward_is_the_colleagues_note(wrap: Wrap) -> None:
    message = read(forwarded("Eva, iets voor jou?\n\n" + wrap(BRIEF)))
    assert (["Eva, iets voor jou?"], "Eva, iets voor jou?") == (words(message, "note", "colleague"), message.note)


@EVERY_PROGRAM
def test_the_date_of_a_forward_is_read(wrap: Wrap) -> None:
    zone = timezone(timedelta(hours=1)) if wrap in {apple, apple_dutch} else UTC
    assert datetime(2026, 11, 22, 20, 14, tzinfo=zone) == read(forwarded(wrap(BRIEF))).origin.sent_at


@EVERY_PROGRAM
def test_the_recipients_and_the_subject_of_a_forward_are_read(wrap: Wrap) -> None:
    origin = read(forwarded(wrap(BRIEF))).origin
    assert ((Address("Sanne Visser", "sanne@studio.example"),), "Een nieuwe site") == (origin.to, origin.subject)


@EVERY_PROGRAM
def test_the_way_of_a_forward_is_named(wrap: Wrap) -> None:
    names = {gmail: "gmail", gmail_dutch: "gmail", outlook: "outlook", outlook_dutch: "outlook"}
    assert names.get(wrap, "apple-mail") == read(forwarded(wrap(BRIEF))).origin.how


@EVERY_PROGRAM
def test_a_forward_that_is_quoted_once_more_is_read_the_same(wrap: Wrap) -> None:
    assert [BRIEF] == words(read(forwarded(quoted(wrap(BRIEF)))), "body", "prospect")


@EVERY_PROGRAM
def test_a_forward_of_a_forward_adds_a_layer(wrap: Wrap) -> None:
    inner = wrap(BRIEF)
    message = read(forwarded("Eva?\n\n" + gmail("Tom?\n\n" + inner, "Tom Bakker <tom@studio.example>", "Fwd: Site")))
    assert (3, 2, ["Eva?", "Tom?"], [BRIEF]) == (
        len(message.layers),
        message.prospect_layer,
        words(message, "note", "colleague"),
        words(message, "body", "prospect"),
    )


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Jan de Vries <jan@kaas.example>", Address("Jan de Vries", "jan@kaas.example")),
        ('"Vries, Jan de" <jan@kaas.example>', Address("Vries, Jan de", "jan@kaas.example")),
        ("Jan de Vries [mailto:jan@kaas.example]", Address("Jan de Vries", "jan@kaas.example")),
        ("jan@kaas.example <mailto:jan@kaas.example>", Address(None, "jan@kaas.example")),
        ("jan@KAAS.example", Address(None, "jan@kaas.example")),
        ("Jan de Vries", Address("Jan de Vries", None)),
    ],
)
@EVERY_PROGRAM
def test_the_sender_is_read_however_the_program_prints_it(wrap: Wrap, written: str, expected: Address) -> None:
    assert expected == read(forwarded(wrap(BRIEF, written))).prospect


def test_labels_in_bold_are_read() -> None:
    bold = "*From:* Jan <jan@kaas.example>\n*Sent:* Sunday, November 22, 2026 8:14 PM\n*Subject:* Site\n\nHallo"
    assert Address("Jan", "jan@kaas.example") == read(forwarded(bold)).prospect


def test_labels_with_blank_lines_between_them_are_one_block() -> None:
    spaced = (
        "From: Jan <jan@kaas.example>\n\nSent: 22 November 2026 20:14\n\nSubject: Site\n\nTo: everybody in the house"
    )
    forward = find_forward(spaced, Wrapper())
    assert ("", 4) == (forward.body if forward else None, len(forward.printed.fields) if forward else 0)


def test_a_body_that_begins_with_a_label_is_not_taken_for_the_block() -> None:
    text = gmail("Date: 5 March would be fine.")
    assert ["Date: 5 March would be fine."] == words(read(forwarded(text)), "body", "prospect")


def test_a_list_of_recipients_may_be_wrapped() -> None:
    text = outlook(BRIEF).replace(
        "To: Sanne Visser <sanne@studio.example>",
        "To: Sanne Visser <sanne@studio.example>;\nTom Bakker <tom@studio.example>",
    )
    assert ["sanne@studio.example", "tom@studio.example"] == [to.address for to in read(forwarded(text)).origin.to]


def test_what_stands_below_a_quoted_forward_is_the_colleagues_too() -> None:
    message = read(forwarded(apple(BRIEF) + "\nWat vind jij?\n"))
    assert (["Wat vind jij?"], [BRIEF]) == (
        words(message, "note", "colleague"),
        words(message, "body", "prospect"),
    )


def test_the_last_reference_of_a_forward_is_the_originals_message_id() -> None:
    message = read(forwarded(gmail(BRIEF), References="<first@kaas.example> <second@kaas.example>"))
    assert ("<second@kaas.example>", ("<first@kaas.example>",)) == (
        message.origin.message_id,
        message.origin.references,
    )


def test_thunderbirds_header_names_the_originals_message_id() -> None:
    message = read(forwarded(gmail(BRIEF), X_Forwarded_Message_Id="<original@kaas.example>"))
    assert message.origin.message_id == "<original@kaas.example>"


def test_references_of_a_mail_with_another_subject_are_not_taken_for_the_originals() -> None:
    mail = compose(gmail(BRIEF), sender=SANNE, subject="Nieuwe lead!", References="<other@studio.example>")
    assert read(mail).origin.message_id is None


def test_an_attached_mail_is_a_layer_with_its_own_message_id() -> None:
    mail = forwarded("Zie bijlage.")
    original = compose(BRIEF)
    del original["Message-ID"]
    original["Message-ID"] = "<original@kaas.example>"
    mail.add_attachment(original)
    message = read(mail)
    assert ("rfc822", "<original@kaas.example>", [BRIEF], "Zie bijlage.") == (
        message.origin.how,
        message.origin.message_id,
        words(message, "body", "prospect"),
        message.note,
    )


def test_a_forward_within_an_attached_mail_is_a_layer_too() -> None:
    mail = forwarded("Zie bijlage.")
    mail.add_attachment(compose(gmail(BRIEF), sender="Tom <tom@studio.example>", subject="Fwd: Site"))
    message = read(mail)
    assert (["outer", "rfc822", "gmail"], 2) == ([layer.how for layer in message.layers], message.prospect_layer)


def test_a_forward_with_a_new_subject_is_still_one() -> None:
    message = read(compose(outlook(BRIEF), sender=SANNE, subject="Nieuwe lead!"))
    assert ("jan@kaas.example", "Een nieuwe site") == (
        message.prospect.address if message.prospect else None,
        message.segments[0].text,
    )


def test_a_reply_is_no_forward() -> None:
    message = read(compose("Graag!\n\n" + outlook("Wanneer?", SANNE), subject="RE: Een nieuwe site"))
    assert (1, ["Graag!"], ["Wanneer?"]) == (
        len(message.layers),
        words(message, "body", "prospect"),
        words(message, "quoted", "own"),
    )


@pytest.mark.parametrize(
    "text",
    [
        "From: the old shop\nTo: a new one\n\nThat is what we want.",
        "Hallo,\n\n----------\nJan de Vries\nKaashuis",
        "Forwarded message\n\nFrom: somewhere",
        "Planning\n\nDate: 1 March\nSubject: kick-off\nTo: everybody",
    ],
)
def test_a_mail_that_looks_a_little_like_a_forward_is_none(text: str) -> None:
    assert find_forward(text, Wrapper()) is None


def test_a_date_that_cannot_be_read_is_told() -> None:
    text = gmail(BRIEF).replace("Sun, 22 Nov 2026 at 20:14", "op een regenachtige dag")
    message = read(forwarded(text))
    assert (None, ("the date 'op een regenachtige dag' of the forwarded mail can't be read",)) == (
        message.origin.sent_at,
        message.warnings,
    )


def test_a_forward_from_outside_is_marked() -> None:
    message = read(compose(gmail(BRIEF, "Piet <piet@boot.example>"), sender=JAN, subject="Fwd: Site"))
    assert (True, "jan@kaas.example") == (
        message.trust.forwarded_from_outside,
        message.prospect.address if message.prospect else None,
    )


HTML_FORWARDS = {
    "gmail": (
        "<div dir=ltr>Eva?<br><div class=gmail_quote><div class=gmail_attr>---------- Forwarded message ---------<br>"
        "From: <strong>Jan de Vries</strong> <span>&lt;<a href='mailto:jan@kaas.example'>jan@kaas.example</a>&gt;"
        "</span><br>Date: Sun, 22 Nov 2026 at 20:14<br>Subject: Site<br>To:  &lt;<a>sanne@studio.example</a>&gt;"
        "<br></div><br><br><p>Wij zoeken een bureau.</p></div></div>"
    ),
    "outlook": (
        "<div><p class=MsoNormal>Eva?<o:p></o:p></p><div style='border-top:solid'><p class=MsoNormal><b>Van:</b> "
        "Jan de Vries &lt;jan@kaas.example&gt; <br><b>Verzonden:</b> zondag 22 november 2026 20:14<br><b>Aan:</b> "
        "Sanne<br><b>Onderwerp:</b> Site<o:p></o:p></p></div><p class=MsoNormal>Wij zoeken een bureau.</p></div>"
    ),
    "apple": (
        "Eva?<br><div><blockquote type=cite><div>Begin forwarded message:</div><br><div><b>From: </b>Jan de Vries "
        "&lt;jan@kaas.example&gt;</div><div><b>Subject: </b><b>Site</b></div><div><b>Date: </b>22 November 2026 at "
        "20:14:00 CET</div><div><b>To: </b>Sanne</div><br><div>Wij zoeken een bureau.</div></blockquote></div>"
    ),
}


@pytest.mark.parametrize("html", HTML_FORWARDS.values(), ids=HTML_FORWARDS.keys())
def test_a_forward_in_html_alone_is_read_as_in_text(html: str) -> None:
    mail = compose(sender=SANNE, subject="Fwd: Site")
    mail.set_content(html, subtype="html")
    message = read(mail)
    assert (Address("Jan de Vries", "jan@kaas.example"), "Site", "Eva?", "Wij zoeken een bureau.") == (
        message.prospect,
        message.origin.subject,
        message.note,
        message.text,
    )


LETTERS = st.text(st.characters(codec="utf-8", categories=("Ll", "Lu", "Nd")), min_size=1, max_size=12)
LINES = st.lists(LETTERS, min_size=1, max_size=8).map(" ".join)
BODIES = st.lists(LINES, min_size=1, max_size=8).map("\n".join)
NAMES = st.lists(st.sampled_from(["Jan", "Émile", "de", "Vries", "O'Neill", "Łukasz"]), min_size=1, max_size=3)


@pytest.mark.parametrize("note", ["", "Eva, kijk jij?\n\n"])
@EVERY_PROGRAM
@settings(max_examples=25)
@given(body=BODIES, subject=LINES, name=NAMES.map(" ".join))
def test_whatever_is_forwarded_comes_out_as_it_went_in(
    wrap: Wrap, note: str, body: str, subject: str, name: str
) -> None:
    forward = find_forward(note + wrap(body, f"{name} <jan@kaas.example>", subject), Wrapper())
    assert forward is not None
    assert (note.strip(), Address(name, "jan@kaas.example"), subject, body) == (
        forward.before,
        forward.printed.sender,
        forward.printed.subject,
        forward.body,
    )
