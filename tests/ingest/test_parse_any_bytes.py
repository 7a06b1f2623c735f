import random
import unicodedata
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.message import Message
from ingest.owner import Owner
from ingest.parse import parse
from tests.ingest.writing import ANYBODY, JAN, STUDIO, apple, compose, gmail, outlook, read

PIECES = st.sampled_from(
    [
        b"From: ",
        b"To: ",
        b"Subject: ",
        b"Date: ",
        b"Content-Type: text/html",
        b"Content-Type: text/plain; charset=utf-7",
        b"Content-Type: text/plain; charset=idna; format=flowed",
        b"Content-Type: text/plain; name*",
        b"Content-Type: multipart/alternative; boundary=x",
        b"Content-Type: message/rfc822",
        b"Content-Transfer-Encoding: base64",
        b"Content-Transfer-Encoding: quoted-printable",
        b"Content-Disposition: attachment; filename*=utf-8''%ff",
        b"Message-ID: <[x@y.z]>",
        b"Return-Path: <>",
        b"\n",
        b"\r\n",
        b"\n\n",
        b"--x",
        b"--x--",
        b'"',
        b"(c):",
        b"=?utf-8?b?w6k=?=",
        b"=?nope?q?=ff?=",
        b"Jan <jan@kaas.example>",
        b"---------- Forwarded message ---------\n",
        b"Begin forwarded message:\n",
        b"From: Jan\nSent: today\nTo: me\nSubject: x\n",
        b"On Monday, Jan <jan@kaas.example> wrote:\n",
        b"> ",
        b"<blockquote type=cite>",
        b"<p style='display:none'>",
        b"&#xd800;&#0;&#x300;",
        b"\x00",
        b"\xff\xfe",
        b"e\xcc\x81",
        b"+2AA-",
        b"-- \n",
    ]
)


@given(raw=st.binary(max_size=2_000))
def test_no_bytes_raise(raw: bytes) -> None:
    assert len(raw) == parse(raw, STUDIO).size


@given(pieces=st.lists(PIECES, max_size=40), owner=st.sampled_from([STUDIO, ANYBODY]))
def test_no_shuffled_pieces_of_mail_raise_or_fall_through_to_the_last_resort(pieces: list[bytes], owner: Owner) -> None:
    message = parse(b"".join(pieces), owner)
    assert [warning for warning in message.warnings if "taken apart" in warning] == []


@given(pieces=st.lists(PIECES, max_size=40))
def test_every_passage_is_nfc_with_line_feeds_only(pieces: list[bytes]) -> None:
    texts = _texts(parse(b"".join(pieces), ANYBODY))
    assert texts == [unicodedata.normalize("NFC", text).replace("\r", "") for text in texts]


@given(pieces=st.lists(PIECES, max_size=40))
def test_every_passage_can_be_stored_as_utf_8(pieces: list[bytes]) -> None:
    texts = _texts(parse(b"".join(pieces), ANYBODY))
    assert texts == [text.encode().decode() for text in texts]


@given(pieces=st.lists(PIECES, max_size=40), owner=st.sampled_from([STUDIO, ANYBODY]))
def test_ids_of_passages_are_unique(pieces: list[bytes], owner: Owner) -> None:
    message = parse(b"".join(pieces), owner)
    ids = [segment.id for segment in message.segments]
    assert sorted(set(ids)) == sorted(ids)


@given(pieces=st.lists(PIECES, max_size=40), owner=st.sampled_from([STUDIO, ANYBODY]))
def test_the_prospects_layer_is_among_the_layers(pieces: list[bytes], owner: Owner) -> None:
    message = parse(b"".join(pieces), owner)
    assert message.prospect_layer == message.origin.depth


@pytest.mark.parametrize("seed", range(40))
def test_a_real_mail_with_broken_bytes_never_raises(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - a test must break the same bytes every time
    raw = bytearray(_busy_mail().as_bytes())
    for _ in range(30):
        raw[chance.randrange(len(raw))] = chance.randrange(256)
    assert len(raw) == parse(bytes(raw), STUDIO).size


def test_deeply_nested_mails_are_told_and_not_raised() -> None:
    raw = b"Content-Type: message/rfc822\n\n" * 1_500 + b"Subject: innermost\n\nhello\n"
    assert any("only its headers" in warning or "more parts" in warning for warning in parse(raw, ANYBODY).warnings)


def test_twenty_thousand_parts_stay_bounded() -> None:
    parts = b"--x\nContent-Type: application/pdf\n\nx\n" * 20_000
    message = parse(b"Content-Type: multipart/mixed; boundary=x\n\n" + parts + b"--x--\n", ANYBODY)
    assert ("this mail has more parts than are taken apart: the rest was left out",) == message.warnings


def test_what_comes_before_too_many_parts_is_still_read() -> None:
    parts = b"--x\n\nhallo\n" + b"--x\n\n" * 100_000
    message = parse(b"From: jan@kaas.example\nContent-Type: multipart/mixed; boundary=x\n\n" + parts, STUDIO)
    assert ("hallo", ("this mail has more parts than are taken apart: the rest was left out",)) == (
        message.text,
        message.warnings,
    )


def test_headers_without_a_body_give_a_message_without_text() -> None:
    raw = compose("hello").as_bytes().split(b"\n\n")[0] + b"\n\n"
    message = parse(raw, STUDIO)
    assert ("jan@kaas.example", "Een nieuwe site", "") == (
        message.prospect.address if message.prospect else None,
        message.subject,
        message.text,
    )


def test_headers_of_a_multipart_mail_without_its_body_give_a_message_without_text() -> None:
    raw = _busy_mail().as_bytes().split(b"\n\n")[0] + b"\n\n"
    assert ((), "") == (parse(raw, STUDIO).attachments, parse(raw, STUDIO).text)


@pytest.mark.parametrize("wrap", [gmail, outlook, apple])
def test_a_text_of_a_thousand_header_lines_is_read(wrap: object) -> None:
    assert callable(wrap)
    message = read(compose(wrap("From: a@b.example\n" * 1_000), sender="Sanne <sanne@studio.example>"))
    assert message.prospect == read(compose("hi", sender=JAN)).prospect


def _busy_mail() -> EmailMessage:
    mail = compose("See below.\n\n" + gmail("Beste,\n\nwij zoeken een site.\n\n-- \nJan"), subject="Fwd: Site")
    mail.add_alternative("<p>See below.</p><blockquote type='cite'>Beste</blockquote>", subtype="html")
    mail.add_attachment(b"%PDF-", maintype="application", subtype="pdf", filename="brief.pdf")
    mail.add_attachment(compose("attached"))
    return mail


def _texts(message: Message) -> list[str]:
    pages = [page for attachment in message.attachments for page in attachment.pages]
    return [segment.text for segment in (*message.segments, *pages)]


def test_a_part_of_this_program_that_breaks_leaves_the_mail_as_it_came(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RecursionError

    monkeypatch.setattr("ingest.parse.unwrap", broken)
    message = parse(compose("Wij zoeken een site.").as_bytes(), STUDIO)
    assert ("this mail could not be taken apart (RecursionError): it is shown as it came",) == message.warnings


def test_a_language_model_that_breaks_costs_the_language_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: str) -> None:
        raise OSError

    monkeypatch.setattr("ingest.parse.detect_language", broken)
    message = read(compose("Wij zoeken een site."))
    assert (None, "Wij zoeken een site.", ("the language of this mail could not be told",)) == (
        message.language,
        message.text,
        message.warnings,
    )
