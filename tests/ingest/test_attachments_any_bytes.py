"""Whatever is attached, under whatever name: a status comes out, clean text, and never an exception."""

import random
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.formats.opened import Opened
from ingest.kinds import FileKind, kind_of
from ingest.limits import Limits
from ingest.message import AttachmentStatus
from ingest.opener import open_file
from tests.ingest.files import deck, docx, form, odf, paragraph, pdf, png, winmail, workbook, zipped
from tests.ingest.opening import attached

LIMITS = Limits()
WHOLE = {
    "pdf": pdf(["Budget: € 25.000"], png()),
    "form": form("budget", "25.000"),
    "docx": docx(paragraph("Budget: € 25.000"), header1=paragraph("Kaas BV")),
    "xlsx": workbook({"Budget": [["Post", 25_000]]}),
    "pptx": deck(),
    "odt": odf("text", "<text:p>Budget</text:p>"),
    "rtf": rb"{\rtf1\ansi{\fonttbl{\f0 Arial;}}\f0 Budget: \'80 25.000\par \u8364?}",
    "tnef": winmail("Zie bijlage", {"a.txt": b"Budget"}),
    "zip": zipped({"a.txt": "Budget", "b.zip": zipped({"c.txt": "Start"})}),
    "ics": b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Briefing\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    "vcf": b"BEGIN:VCARD\r\nFN;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB\r\nADR:;;Plein 1;Utrecht\r\nEND:VCARD\r\n",
    "eml": b"Subject: Site\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nBudget\r\n--x--\r\n",
}
KINDS = sorted(set(FileKind))


@given(content=st.binary(max_size=500), kind=st.sampled_from(KINDS), charset=st.none() | st.text(max_size=9))
def test_no_bytes_of_any_kind_raise(content: bytes, kind: FileKind, charset: str | None) -> None:
    assert open_file(content, kind, charset, LIMITS).status in set(AttachmentStatus)


@given(data=st.data(), name=st.sampled_from(sorted(WHOLE)))
def test_no_damage_to_a_real_file_raises(data: st.DataObject, name: str) -> None:
    content = bytearray(WHOLE[name])
    for at in data.draw(st.lists(st.integers(0, len(content) - 1), min_size=1, max_size=20)):
        content[at] = data.draw(st.integers(0, 255))
    assert opened(bytes(content)).status in set(AttachmentStatus)


@pytest.mark.parametrize("name", sorted(WHOLE))
def test_no_real_file_that_is_cut_off_raises(name: str) -> None:
    chance = random.Random(name)  # noqa: S311 - a test must cut at the same places every time
    cuts = [chance.randrange(len(WHOLE[name])) for _ in range(10)]
    assert {opened(WHOLE[name][:cut]).status for cut in cuts} <= set(AttachmentStatus)


@given(text=st.text(max_size=200), kind=st.sampled_from([FileKind.TEXT, FileKind.HTML, FileKind.RTF, FileKind.CARD]))
def test_every_text_is_nfc_and_can_be_stored_as_utf_8(text: str, kind: FileKind) -> None:
    texts = [page.text for page in open_file(text.encode("utf-8", "surrogatepass"), kind, None, LIMITS).pages]
    assert texts == [unicodedata.normalize("NFC", text).encode().decode().replace("\r", "") for text in texts]


@settings(max_examples=15)
@given(name=st.text(min_size=1, max_size=20), content=st.binary(max_size=200))
def test_no_bytes_under_any_name_raise_in_a_mail(name: str, content: bytes) -> None:
    assert attached("".join(name.split()) or "a", content).status in set(AttachmentStatus)


def opened(content: bytes) -> Opened:
    return open_file(content, kind_of(content[:2_048], "application/octet-stream", None), None, LIMITS)
