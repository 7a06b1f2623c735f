from collections.abc import Iterable
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.message import Message
from ingest.owner import Owner
from ingest.parse import parse
from ingest.split import split
from tests.ingest.writing import ANYBODY, JAN, SANNE, STUDIO, compose, gmail

PIET = "Piet Boot <piet@boot.example>"
OWN = "Eva <eva@studio.example>"


def written(sender: str, text: str = "Wij zoeken een site.") -> EmailMessage:
    name = sender.partition(" ")[0]
    mail = compose(text, sender=sender, subject=f"Site van {name}")
    mail.replace_header("Message-ID", f"<{name.lower()}@mail.example>")
    return mail


def forwarding(*attached: EmailMessage, sender: str = SANNE, note: str = "Twee vragen, Eva.") -> EmailMessage:
    mail = compose(note, sender=sender, subject="Fwd: twee vragen", In_Reply_To="<a@b.example>")
    for each in attached:
        mail.add_attachment(each)
    return mail


def parts(mail: EmailMessage, owner: Owner = STUDIO) -> list[Message]:
    return [parse(raw, owner) for raw in split(mail.as_bytes(), owner)]


def prospects(messages: Iterable[Message]) -> list[str | None]:
    return [message.prospect.address if message.prospect else None for message in messages]


@pytest.mark.parametrize("owner", [STUDIO, ANYBODY])
def test_each_attached_brief_becomes_a_mail_of_its_own(owner: Owner) -> None:
    assert ["jan@kaas.example", "piet@boot.example"] == prospects(parts(forwarding(written(JAN), written(PIET)), owner))


def test_each_carries_the_note_and_who_forwarded_it() -> None:
    found = parts(forwarding(written(JAN), written(PIET)))
    assert [("Twee vragen, Eva.", "sanne@studio.example")] * 2 == [
        (part.note, part.forwarded_by.address if part.forwarded_by else None) for part in found
    ]


def test_each_keeps_the_originals_own_id_and_none_of_the_outer_mails() -> None:
    found = parts(forwarding(written(JAN), written(PIET)))
    assert [(None, None, "<jan@mail.example>"), (None, None, "<piet@mail.example>")] == [
        (part.message_id, part.layers[0].in_reply_to, part.origin.message_id) for part in found
    ]


def test_the_same_bytes_give_the_same_bytes() -> None:
    raw = forwarding(written(JAN), written(PIET)).as_bytes()
    assert split(raw, STUDIO) == split(raw, STUDIO)


def test_the_originals_stay_as_they_were_written() -> None:
    original = written(JAN, "Één regel van € 25.000,- en een lange regel: " + "x" * 2_000)
    part = split(forwarding(original, written(PIET)).as_bytes(), STUDIO)[0]
    (attached,) = message_from_bytes(part, policy=policy.default).iter_attachments()
    assert original.as_bytes().replace(b"\r\n", b"\n") == attached.get_content().as_bytes().replace(b"\r\n", b"\n")


def test_none_is_split_again() -> None:
    raws = split(forwarding(written(JAN), written(PIET)).as_bytes(), STUDIO)
    assert [()] * 2 == [split(raw, STUDIO) for raw in raws]


def test_a_single_attached_original_stays_as_it_is() -> None:
    assert () == split(forwarding(written(JAN)).as_bytes(), STUDIO)


def test_a_mail_with_nothing_attached_stays_as_it_is() -> None:
    assert () == split(compose("Hallo").as_bytes(), STUDIO)


def test_mails_that_a_prospect_attaches_belong_to_their_brief() -> None:
    assert () == split(forwarding(written(PIET), written(SANNE), sender=JAN).as_bytes(), STUDIO)


def test_mails_that_came_with_an_inline_forward_belong_to_it() -> None:
    mail = forwarding(written(JAN), written(PIET), note=gmail("Zie de bijlagen."))
    assert () == split(mail.as_bytes(), STUDIO)


def test_a_colleagues_answer_goes_with_the_original_before_it() -> None:
    found = split(forwarding(written(JAN), written(OWN), written(PIET)).as_bytes(), STUDIO)
    assert [(b"<jan@", b"<eva@"), (b"<piet@",)] == [
        tuple(each for each in (b"<jan@", b"<eva@", b"<piet@") if each in raw) for raw in found
    ]


def test_a_colleagues_answer_that_stands_first_hides_no_brief() -> None:
    assert ["jan@kaas.example"] == prospects(parts(forwarding(written(OWN), written(JAN))))


def test_eml_files_are_originals_too() -> None:
    mail = compose("Twee.", sender=SANNE)
    for each in (written(JAN), written(PIET)):
        mail.add_attachment(each.as_bytes(), maintype="application", subtype="octet-stream", filename="brief.eml")
    assert ["jan@kaas.example", "piet@boot.example"] == prospects(parts(mail))


def test_a_file_beside_them_goes_with_each() -> None:
    mail = forwarding(written(JAN), written(PIET))
    mail.add_attachment("prijzen;100", filename="prijzen.csv")
    assert [["prijzen.csv"]] * 2 == [[file.filename for file in part.attachments] for part in parts(mail)]


def test_the_mails_in_a_delivery_report_are_no_originals() -> None:
    mail = forwarding(written(JAN), written(PIET))
    mail.set_type("multipart/report")
    assert () == split(mail.as_bytes(), STUDIO)


def test_more_mails_than_can_be_taken_apart_stay_in_one() -> None:
    assert () == split(forwarding(*[written(JAN)] * 101).as_bytes(), STUDIO)


def test_the_mail_itself_tells_how_many_are_attached() -> None:
    assert [0, 1, 2] == [
        parse(forwarding(*attached).as_bytes(), STUDIO).originals
        for attached in ((), (written(JAN),), (written(JAN), written(PIET)))
    ]


@pytest.mark.parametrize("encoding", ["base64", "quoted-printable"])
def test_a_mail_that_a_program_encoded_against_the_rules_is_an_original(encoding: str) -> None:
    mail = compose("Twee.", sender=SANNE)
    for each in (written(JAN), written(PIET)):
        mail.add_attachment(each.as_bytes(), maintype="application", subtype="octet-stream", cte=encoding)
    raw = mail.as_bytes().replace(b"application/octet-stream", b"message/rfc822")
    assert ["jan@kaas.example", "piet@boot.example"] == prospects(parse(part, STUDIO) for part in split(raw, STUDIO))


PIECES = st.sampled_from(
    [
        b"--x\n",
        b"--x--\n",
        b"Content-Type: message/rfc822\n\n",
        b"Content-Type: multipart/mixed; boundary=x\n\n",
        b"Content-Type: text/plain\n\n",
        b"Content-Transfer-Encoding: base64\n",
        b'Content-Disposition: attachment; filename="a.eml"\n\n',
        b"From: Jan <jan@kaas.example>\n",
        b"Subject: \xff\xfe\n",
        b"\n",
        b"hello\n",
    ]
)


@given(st.lists(PIECES, max_size=40))
def test_no_bytes_raise(pieces: list[bytes]) -> None:
    raw = b"From: sanne@studio.example\nContent-Type: multipart/mixed; boundary=x\n\n" + b"".join(pieces)
    assert split(raw, ANYBODY) == split(raw, ANYBODY)
