import unicodedata
from email.message import EmailMessage

import pytest

from ingest.message import AttachmentStatus, Author
from ingest.parse import parse
from tests.ingest.writing import ANYBODY, SANNE, STUDIO, compose, gmail, read, words

LONG = " ".join(["woord"] * 60)


def raw(content_type: str, body: bytes, encoding: str = "8bit") -> bytes:
    head = f"From: jan@kaas.example\nContent-Type: {content_type}\nContent-Transfer-Encoding: {encoding}\n\n"
    return head.encode() + body


def test_plain_text_is_read_before_html() -> None:
    mail = compose("In tekst.")
    mail.add_alternative("<p>In HTML.</p>", subtype="html")
    assert read(mail).text == "In tekst."


@pytest.mark.parametrize("stub", ["", " \n", "Your program does not show HTML."])
def test_html_is_read_where_the_plain_text_only_stands_in_for_it(stub: str) -> None:
    mail = compose(stub)
    mail.add_alternative(f"<p>{LONG}</p>", subtype="html")
    assert LONG == read(mail).text


def test_texts_around_an_attachment_are_one_text() -> None:
    mail = EmailMessage()
    mail["From"] = "jan@kaas.example"
    mail.make_mixed()
    for text in ("Voor.", "Na."):
        part = EmailMessage()
        part.set_content(text)
        mail.attach(part)
    assert parse(mail.as_bytes(), STUDIO).text == "Voor.\n\nNa."


@pytest.mark.parametrize(
    ("charset", "body", "warnings"),
    [
        ("utf-8", "€ 25.000 voor één café".encode(), ()),
        ("windows-1252", "€ 25.000 voor één café".encode("cp1252"), ()),
        ("iso-8859-1", "€ 25.000 voor één café".encode("cp1252"), ()),
        (
            "us-ascii",
            "€ 25.000 voor één café".encode(),
            ("the charset 'us-ascii' does not fit its text: read as utf-8",),
        ),
        (
            "utf-8",
            "€ 25.000 voor één café".encode("cp1252"),
            ("the charset 'utf-8' does not fit its text: read as cp1252",),
        ),
        (
            "x-unknown",
            "€ 25.000 voor één café".encode(),
            ("the charset 'x-unknown' does not fit its text: read as utf-8",),
        ),
        ("idna", "€ 25.000 voor één café".encode(), ("the charset 'idna' does not fit its text: read as utf-8",)),
    ],
)
def test_a_charset_is_believed_where_it_fits_and_else_guessed(
    charset: str, body: bytes, warnings: tuple[str, ...]
) -> None:
    message = parse(raw(f"text/plain; charset={charset}", body), STUDIO)
    assert ("€ 25.000 voor één café", warnings) == (message.text, message.warnings)


def test_text_is_nfc() -> None:
    decomposed = unicodedata.normalize("NFD", "één café")
    assert parse(raw("text/plain; charset=utf-8", decomposed.encode()), STUDIO).text == "één café"


def test_character_references_are_nfc_too() -> None:
    assert parse(raw("text/html; charset=utf-8", b"<p>cafe&#769;</p>"), STUDIO).text == "café"


def test_carriage_returns_and_control_characters_are_gone() -> None:
    assert parse(raw("text/plain", b"een\r\ntwee\rdrie\x00\x07\n"), STUDIO).text == "een\ntwee\ndrie"


def test_flowed_text_is_joined_to_paragraphs() -> None:
    body = b"Wij zoeken \neen bureau.\n\nTot snel.\n"
    assert parse(raw("text/plain; format=flowed", body), STUDIO).text == "Wij zoeken een bureau.\n\nTot snel."


def test_quoted_printable_is_decoded() -> None:
    body = b"Wij zoeken =E2=82=AC 25.000=\n,-"
    assert parse(raw("text/plain; charset=utf-8", body, "quoted-printable"), STUDIO).text == "Wij zoeken € 25.000,-"


def test_a_multipart_without_a_boundary_is_still_read() -> None:
    assert parse(raw("multipart/mixed", b"Wij zoeken een site."), STUDIO).text == "Wij zoeken een site."


@pytest.mark.parametrize(
    ("maintype", "subtype", "filename"),
    [
        ("text", "plain", "a.txt"),
        ("text", "csv", "a.csv"),
        ("text", "markdown", "a.md"),
        ("application", "octet-stream", "a.txt"),
    ],
)
def test_an_attached_text_becomes_a_page_of_the_prospects(maintype: str, subtype: str, filename: str) -> None:
    mail = compose("Zie bijlage.")
    mail.add_attachment("Budget: € 200.000".encode(), maintype=maintype, subtype=subtype, filename=filename)
    attachment = read(mail).attachments[0]
    page = attachment.pages[0]
    assert ("a1", filename, AttachmentStatus.READ, "a1p1", Author.PROSPECT, "Budget: € 200.000", None) == (
        attachment.id,
        attachment.filename,
        attachment.status,
        page.id,
        page.author,
        page.text,
        page.place,
    )


def test_a_file_with_an_inline_forward_is_the_prospects() -> None:
    mail = compose(gmail("Zie bijlage."), sender=SANNE, subject="Fwd: Site")
    mail.add_attachment(b"25.000", maintype="text", subtype="plain", filename="a.txt")
    page = read(mail).attachments[0].pages[0]
    assert (Author.PROSPECT, 1) == (page.author, page.layer)


def test_a_file_beside_an_attached_mail_is_the_colleagues() -> None:
    mail = compose("Zie bijlage.", sender=SANNE, subject="Fwd: Site")
    mail.add_attachment(compose("Wij zoeken een site."))
    mail.add_attachment(b"25.000", maintype="text", subtype="plain", filename="a.txt")
    page = read(mail).attachments[0].pages[0]
    assert (Author.COLLEAGUE, 0) == (page.author, page.layer)


def test_images_of_a_signature_are_decoration() -> None:
    mail = compose("Hallo")
    mail.add_attachment(b"x" * 30_000, maintype="image", subtype="png", disposition="inline", cid="<logo>")
    mail.add_attachment(b"x" * 3_000, maintype="image", subtype="png", filename="icon.png")
    mail.add_attachment(b"x" * 30_000, maintype="image", subtype="jpeg", filename="photo.jpg")
    assert [AttachmentStatus.DECORATION, AttachmentStatus.DECORATION, AttachmentStatus.UNSUPPORTED] == [
        attachment.status for attachment in read(mail).attachments
    ]


def test_a_cryptographic_signature_is_no_unread_file() -> None:
    mail = compose("Hallo")
    mail.add_attachment(b"x", maintype="application", subtype="pkcs7-signature", filename="smime.p7s")
    assert [AttachmentStatus.DECORATION] == [attachment.status for attachment in read(mail).attachments]


def test_a_second_attached_mail_is_an_attachment_under_its_subject() -> None:
    mail = compose("Zie bijlagen.", sender=SANNE, subject="Fwd: twee")
    mail.add_attachment(compose("Een.", subject="De eerste"))
    mail.add_attachment(compose("Twee.", subject="De tweede"))
    message = read(mail)
    assert (["Een."], [("De tweede", AttachmentStatus.READ)]) == (
        words(message, "body", "prospect"),
        [(attachment.filename, attachment.status) for attachment in message.attachments],
    )


def test_an_eml_file_is_an_attached_mail() -> None:
    mail = compose("Zie bijlage.", sender=SANNE, subject="Fwd: Site")
    content = compose("Wij zoeken een site.").as_bytes()
    mail.add_attachment(content, maintype="application", subtype="octet-stream", filename="Site.eml")
    assert ["Wij zoeken een site."] == words(read(mail), "body", "prospect")


def test_a_filename_keeps_no_path_and_no_line_break() -> None:
    mail = compose("Zie bijlage.")
    mail.add_attachment(b"x", maintype="application", subtype="pdf", filename="../../etc/brief\ttwee.pdf")
    assert ["brief twee.pdf"] == [attachment.filename for attachment in read(mail).attachments]


def test_a_mail_without_a_sender_has_no_prospect() -> None:
    message = parse(b"Subject: hoi\n\nWij zoeken een site.", ANYBODY)
    assert (None, ["Wij zoeken een site."]) == (message.prospect, words(message, "body", "unknown"))
