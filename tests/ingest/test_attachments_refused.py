"""Files that are not read say why, in a status and in words, and cost nobody else anything."""

import pytest

from ingest.limits import Limits
from ingest.message import AttachmentStatus
from tests.ingest.files import TYPES, bomb, deck, docx, odf, ole, paragraph, pdf, png, workbook, zipped
from tests.ingest.opening import attached, mailed, refused

PROTECTED = "It is protected with a password"


def test_a_pdf_with_a_password_is_encrypted() -> None:
    assert (AttachmentStatus.ENCRYPTED, PROTECTED) == refused(attached("a.pdf", pdf(["Budget"], password="geheim")))


def test_an_office_file_with_a_password_is_encrypted() -> None:
    content = ole("EncryptionInfo", "EncryptedPackage")
    assert (AttachmentStatus.ENCRYPTED, PROTECTED) == refused(attached("a.docx", content))


def test_an_opendocument_file_with_a_password_is_encrypted() -> None:
    content = odf("text", "", beside={"META-INF/manifest.xml": "<manifest:encryption-data/>"})
    assert (AttachmentStatus.ENCRYPTED, PROTECTED) == refused(attached("a.odt", content))


def test_an_archive_with_a_password_is_encrypted() -> None:
    content = bytearray(zipped({"a.txt": "Budget"}))
    content[6] |= 1
    content[content.index(b"PK\x01\x02") + 8] |= 1
    assert (AttachmentStatus.ENCRYPTED, PROTECTED) == refused(attached("a.zip", bytes(content)))


@pytest.mark.parametrize(
    ("name", "content"),
    [("smime.p7m", b"\x30\x82"), ("encrypted.asc", b"-----BEGIN PGP MESSAGE-----\n\nhQEMA")],
)
def test_an_encrypted_part_is_encrypted(name: str, content: bytes) -> None:
    assert (AttachmentStatus.ENCRYPTED, "It is encrypted, with S/MIME or PGP") == refused(attached(name, content))


@pytest.mark.parametrize(
    ("name", "stream", "why"),
    [
        ("a.doc", "WordDocument", "It is an old Word file (.doc); ask for a .docx or a PDF"),
        ("a.xls", "Workbook", "It is an old Excel file (.xls); ask for an .xlsx or a PDF"),
        ("a.ppt", "PowerPoint Document", "It is an old PowerPoint file (.ppt); ask for a .pptx or a PDF"),
        (
            "a.msg",
            "__properties_version1.0",
            "It is a mail saved by Outlook (.msg); have it forwarded, or saved as .eml",
        ),
        ("a.pub", "Quill", "It is an old Office file; ask for a PDF"),
    ],
)
def test_an_old_office_file_is_named_for_what_it_is(name: str, stream: str, why: str) -> None:
    assert (AttachmentStatus.UNSUPPORTED, why) == refused(attached(name, ole(stream)))


def test_a_pdf_of_pictures_is_a_scan() -> None:
    why = "It holds pictures of text, as a scan does"
    assert (AttachmentStatus.SCANNED, why) == refused(attached("scan.pdf", pdf(png(), png())))


def test_a_pdf_most_of_whose_pages_are_pictures_is_a_scan_whose_text_is_kept() -> None:
    attachment = attached("scan.pdf", pdf(["Bijlage 1"], png(), png()))
    assert (AttachmentStatus.SCANNED, "It holds pictures of text, as a scan does: Pages 2, 3", ["Bijlage 1"]) == (
        attachment.status,
        attachment.why,
        [page.text for page in attachment.pages],
    )


def test_a_word_document_of_pictures_is_a_scan() -> None:
    content = zipped(
        {
            "[Content_Types].xml": TYPES,
            "word/document.xml": "<w:document xmlns:w='x'><w:body><w:p/></w:body></w:document>",
            "word/media/image1.png": png(),
        }
    )
    why = "It holds pictures and no text, as a scan does"
    assert (AttachmentStatus.SCANNED, why) == refused(attached("scan.docx", content))


@pytest.mark.parametrize(
    ("name", "unpacked"),
    [("a.docx", "word/document.xml"), ("a.xlsx", "xl/worksheets/sheet1.xml"), ("a.zip", "brief.txt")],
)
def test_a_small_file_that_unpacks_to_300_mb_is_too_large(name: str, unpacked: str) -> None:
    content = bomb(unpacked, 300, {} if name == "a.zip" else {"[Content_Types].xml": TYPES})
    why = "It unpacks to 300 MB, more than the 250 MB that are opened"
    assert (True, (AttachmentStatus.TOO_LARGE, why)) == (len(content) < 700_000, refused(attached(name, content)))


def test_a_small_file_that_unpacks_to_many_times_its_size_is_too_large() -> None:
    attachment = attached("a.docx", bomb("word/document.xml", 20, {"[Content_Types].xml": TYPES}))
    assert AttachmentStatus.TOO_LARGE == attachment.status
    assert "more than the 100 times allowed" in (attachment.why or "")


def test_an_archive_of_very_many_files_is_too_large() -> None:
    content = zipped({f"{number}.txt": "" for number in range(11)})
    why = "It holds 11 files, more than the 10 that are opened"
    assert (AttachmentStatus.TOO_LARGE, why) == refused(attached("a.zip", content, Limits(archive_entries=10)))


def test_an_archive_whose_files_share_their_bytes_is_broken() -> None:
    content = bytearray(zipped({"a.txt": "x" * 50, "b.txt": "y" * 50}))
    at = content.index(b"PK\x01\x02") + 20
    content[at : at + 4] = (10_000).to_bytes(4, "little")
    why = "It is damaged: its files overlap"
    assert (AttachmentStatus.BROKEN, why) == refused(attached("a.zip", bytes(content)))


def test_an_archive_that_lies_about_its_sizes_is_broken() -> None:
    content = bytearray(zipped({"a.txt": "x" * 1_000_000}))
    at = content.index(b"PK\x01\x02") + 24
    content[at : at + 4] = (100).to_bytes(4, "little")
    why = "It is damaged: a.txt can't be unpacked"
    assert (AttachmentStatus.BROKEN, why) == refused(attached("a.zip", bytes(content)))


def test_a_damaged_file_in_an_archive_costs_itself_alone() -> None:
    content = zipped({"a.txt": "Budget", "b.txt": "Start"}).replace(b"a.txt", b"\0.txt", 1)
    archive, *inner = mailed({"a.zip": content}).attachments
    assert (AttachmentStatus.BROKEN, ["Start"]) == (archive.status, [each.pages[0].text for each in inner])


def test_a_large_attachment_is_too_large() -> None:
    why = "It is 2 MB, more than the 1 MB that are opened"
    attachment = attached("a.txt", b"x" * 1_600_000, Limits(attachment_mb=1, parse_apart_mb=9))
    assert (AttachmentStatus.TOO_LARGE, why) == refused(attachment)


def test_of_a_long_text_the_beginning_is_read() -> None:
    attachment = attached("a.txt", b"Budget: 25.000", Limits(attachment_characters=6))
    assert (AttachmentStatus.TOO_LARGE, "Only its first 6 characters are read", "Budget") == (
        attachment.status,
        attachment.why,
        attachment.pages[0].text,
    )


@pytest.mark.parametrize(
    ("name", "whole"),
    [
        ("a.docx", docx(paragraph("Budget" * 1_000))),
        ("a.xlsx", workbook({"A": [["Budget"]]})),
        ("a.pptx", deck()),
        ("a.odt", odf("text", "<text:p>Budget</text:p>")),
    ],
)
def test_a_truncated_office_file_is_broken(name: str, whole: bytes) -> None:
    why = "It is damaged: a part of it is missing"
    assert (AttachmentStatus.BROKEN, why) == refused(attached(name, whole[: len(whole) // 2]))


def test_a_truncated_pdf_is_broken() -> None:
    why = "It is damaged, or no PDF at all"
    assert (AttachmentStatus.BROKEN, why) == refused(attached("a.pdf", b"%PDF-1.4\n1 0 obj"))


def test_a_word_document_without_its_text_is_broken() -> None:
    content = zipped({"[Content_Types].xml": TYPES, "word/styles.xml": "<a/>"})
    why = "It is damaged: word/document.xml is missing in it"
    assert (AttachmentStatus.BROKEN, why) == refused(attached("a.docx", content))


@pytest.mark.parametrize(
    "prologue",
    [
        '<!DOCTYPE a [<!ENTITY b "Budget">]>',
        '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]>',
        '<!DOCTYPE a SYSTEM "http://kaas.example/a.dtd">',
    ],
)
def test_xml_that_declares_entities_is_broken(prologue: str) -> None:
    document = f'{prologue}<w:document xmlns:w="x"><w:p><w:r><w:t>Hallo</w:t></w:r></w:p></w:document>'
    content = zipped({"[Content_Types].xml": TYPES, "word/document.xml": document})
    why = "It is damaged: word/document.xml isn't sound XML"
    assert (AttachmentStatus.BROKEN, why) == refused(attached("a.docx", content))


@pytest.mark.parametrize(
    ("entry", "why"),
    [
        ("xl/workbook.bin", "briefgate does not read binary Excel workbooks (.xlsb)"),
        ("Index/Document.iwa", "briefgate does not read files of Apple Pages, Numbers and Keynote"),
        ("visio/document.xml", "briefgate does not read Visio drawings"),
    ],
)
def test_an_archive_of_a_kind_that_is_not_read_is_named(entry: str, why: str) -> None:
    content = zipped({"[Content_Types].xml": TYPES, entry: "x"})
    assert (AttachmentStatus.UNSUPPORTED, why) == refused(attached("a", content))


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("photo.jpg", b"\xff\xd8\xff" + bytes(50_000), "A picture; briefgate reads text"),
        ("talk.mp3", b"ID3" + bytes(9), "briefgate does not read sound files"),
        ("clip.mp4", b"\0\0\0\x18ftypisom", "briefgate does not read films"),
        ("setup.exe", b"MZ\x90\x00", "briefgate does not read programs"),
        ("odd", b"\x00\x01\x02", "briefgate does not read files of an unknown kind"),
    ],
)
def test_a_file_without_text_is_named(name: str, content: bytes, why: str) -> None:
    assert (AttachmentStatus.UNSUPPORTED, why) == refused(attached(name, content))


def test_an_empty_pdf_is_broken() -> None:
    assert (AttachmentStatus.BROKEN, "It is empty") == refused(attached("a.pdf", b""))


def test_an_empty_text_as_mail_servers_add_it_is_no_unread_file() -> None:
    assert (AttachmentStatus.READ, None) == refused(attached("ATT00001.txt", b"", media_type="text/plain"))


def test_a_large_picture_within_the_text_is_named() -> None:
    picture = b"\x89PNG\r\n" + bytes(300_000)
    assert AttachmentStatus.UNSUPPORTED == attached("screenshot.png", picture, media_type="image/png").status


def test_others_in_the_same_mail_are_still_read() -> None:
    files = {
        "bomb.docx": bomb("word/document.xml", 20, {"[Content_Types].xml": TYPES}),
        "geheim.pdf": pdf(["Budget"], password="geheim"),
        "half.docx": docx(paragraph("Budget"))[:300],
        "brief.pdf": pdf(["Budget: 25.000"]),
    }
    assert ["too-large", "encrypted", "broken", "read"] == [each.status for each in mailed(files).attachments]
