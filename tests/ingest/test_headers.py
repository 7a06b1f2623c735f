from datetime import UTC, datetime, timedelta, timezone
from email import policy
from email.parser import BytesParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.addresses import read_mailbox, read_mailboxes
from ingest.dates import read_header_date, read_written_date
from ingest.headers import Headers, _plain, _structured
from ingest.message import Address


def headers(raw: bytes) -> Headers:
    return Headers(BytesParser(policy=policy.compat32).parsebytes(raw + b"\n\n"))


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"From: Jan <jan@KAAS.example>", [Address("Jan", "jan@kaas.example")]),
        (b'From: "Vries, Jan de" <Jan@kaas.example>', [Address("Vries, Jan de", "Jan@kaas.example")]),
        (b"From: =?utf-8?q?J=C3=A9r=C3=B4me?= <j@kaas.example>", [Address("Jérôme", "j@kaas.example")]),
        ("From: Jérôme <j@kaas.example>".encode(), [Address("Jérôme", "j@kaas.example")]),
        ("From: Jérôme <j@kaas.example>".encode("cp1252"), [Address("Jérôme", "j@kaas.example")]),
        (b"From: team: a@b.example, c@d.example;", [Address(None, "a@b.example"), Address(None, "c@d.example")]),
        (b"From: undisclosed-recipients:;", []),
        (b"From: Jan <jan@kaas.example", [Address("Jan", "jan@kaas.example")]),
        (b'From: "', []),
        (b"From: =?utf-8?q?Jan=0ABcc=3A?= <jan@kaas.example>", [Address("Jan Bcc:", "jan@kaas.example")]),
    ],
)
def test_mailboxes_of_a_header_are_read(raw: bytes, expected: list[Address]) -> None:
    assert expected == list(headers(raw).mailboxes("from"))


def test_a_folded_subject_of_encoded_words_is_one_line() -> None:
    raw = b"Subject: =?utf-8?b?RWVuIA==?=\n =?utf-8?b?Y2Fmw6k=?= in Gouda"
    assert headers(raw).text("subject") == "Een café in Gouda"


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"Message-ID: <a@b.example>", "<a@b.example>"),
        (b"Message-ID: <[x@y.z]>", "<[x@y.z]>"),
        (b"Message-ID: a@b.example", "<a@b.example>"),
        (b"Message-ID:\n <a@b.example>", "<a@b.example>"),
        (b"Message-ID: none at all", None),
        (b"Subject: x", None),
    ],
)
def test_a_message_id_has_its_brackets(raw: bytes, expected: str | None) -> None:
    assert expected == headers(raw).message_id


@given(st.binary(max_size=300))
def test_no_value_raises(value: bytes) -> None:
    found = headers(b"To: " + value.replace(b"\n", b"").replace(b"\r", b""))
    assert all("\n" not in (mailbox.name or "") for mailbox in found.mailboxes("to"))


@given(st.text(max_size=300))
def test_every_mailbox_that_is_read_holds_something(text: str) -> None:
    assert all(mailbox.name or mailbox.address for mailbox in read_mailboxes(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jan [mailto:jan@kaas.example]", Address("Jan", "jan@kaas.example")),
        ("jan@kaas.example (Jan)", Address("Jan", "jan@kaas.example")),
        ("'jan@kaas.example' <jan@kaas.example>", Address(None, "jan@kaas.example")),
        ("Jan <jan@kaas.example<mailto:jan@kaas.example>>", Address("Jan", "jan@kaas.example")),
        ("<>", None),
        (" ", None),
    ],
)
def test_a_mailbox_is_read_as_programs_print_it(text: str, expected: Address | None) -> None:
    assert expected == read_mailbox(text)


def test_where_semicolons_separate_commas_belong_to_names() -> None:
    text = "Vries, Jan de <jan@kaas.example>; Postma, Femke <femke@zwaan.example>"
    assert (
        Address("Vries, Jan de", "jan@kaas.example"),
        Address("Postma, Femke", "femke@zwaan.example"),
    ) == read_mailboxes(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mon, 23 Nov 2026 09:00:00 +0100", datetime(2026, 11, 23, 9, tzinfo=timezone(timedelta(hours=1)))),
        ("Mon, 23 Nov 2026 09:00:00 -0000", datetime(2026, 11, 23, 9, tzinfo=UTC)),
        ("23 Nov 2026 09:00", datetime(2026, 11, 23, 9, tzinfo=UTC)),
        ("Fri, 31 Dec 9999 23:00:00 -0200", None),
        ("Mon, 23 Nov 2026 09:00:00 +9999", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_a_date_header_is_read_in_its_own_zone(text: str, expected: datetime | None) -> None:
    assert expected == read_header_date(text)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("ma 23 nov. 2026 om 10:12", "nl", datetime(2026, 11, 23, 10, 12, tzinfo=UTC)),
        ("maandag 23 november 2026 10:12", "nl", datetime(2026, 11, 23, 10, 12, tzinfo=UTC)),
        ("zo 1 mrt. 2026 om 9:05", "nl", datetime(2026, 3, 1, 9, 5, tzinfo=UTC)),
        ("03-11-2026 10:12", "nl", datetime(2026, 11, 3, 10, 12, tzinfo=UTC)),
        ("Mon, Nov 23, 2026 at 2:12\u202fPM", "en", datetime(2026, 11, 23, 14, 12, tzinfo=UTC)),
        ("11/3/2026 10:12 AM", "en", datetime(2026, 11, 3, 10, 12, tzinfo=UTC)),
        ("23. November 2026 um 10:12", "de", datetime(2026, 11, 23, 10, 12, tzinfo=UTC)),
        ("lun. 23 nov. 2026 à 10:12", "fr", datetime(2026, 11, 23, 10, 12, tzinfo=UTC)),
        (
            "Fri, 20 Nov 2026 15:30:00 -0500",
            "en",
            datetime(2026, 11, 20, 15, 30, tzinfo=timezone(timedelta(hours=-5))),
        ),
        ("22. marrask. 2026 klo 20.14", "fi", datetime(2026, 11, 22, 20, 14, tzinfo=UTC)),
        ("2026. nov. 22., V, 20:14", "hu", datetime(2026, 11, 22, 20, 14, tzinfo=UTC)),
        ("4. listopadu 2026 9:05", "cs", datetime(2026, 11, 4, 9, 5, tzinfo=UTC)),
        ("4. listopada 2026. 9:05", "hr", datetime(2026, 10, 4, 9, 5, tzinfo=UTC)),
        ("2026年11月22日 午後8:14", "ja", datetime(2026, 11, 22, 20, 14, tzinfo=UTC)),
        (
            "22 november 2026 kl. 16.30.00 CET",
            "sv",
            datetime(2026, 11, 22, 16, 30, tzinfo=timezone(timedelta(hours=1))),
        ),
        ("22/11/2026  20:14  (GMT+01:00)", "en", datetime(2026, 11, 22, 20, 14, tzinfo=timezone(timedelta(hours=1)))),
        ("22.11.26 20:14", "uk", datetime(2026, 11, 22, 20, 14, tzinfo=UTC)),
        ("31 februari 2026 10:12", "nl", None),
        ("gisteren", "nl", None),
        ("23 november", "nl", None),
        ("in 2026", "nl", None),
    ],
)
def test_a_printed_date_is_read_in_its_language(text: str, language: str, expected: datetime | None) -> None:
    assert expected == read_written_date(text, frozenset({language}))


PARTS = st.lists(
    st.sampled_from(
        ["Jan", "de ", " ", '"', "<", ">", "jan@kaas.example", "J.", "a-b", "@", ".", "(c)", ",", ";", "=?", "\t"]
    )
)


@given(PARTS)
def test_a_plain_mailbox_is_read_as_the_grammar_reads_it(parts: list[str]) -> None:
    value = "".join(parts)
    plain = _plain(value)
    if plain is not None:
        assert (plain,) == _structured(value)
