"""Files of labels: what can't be used is refused with its place, and nothing is guessed."""

from pathlib import Path

import pytest

from briefgate.errors import LabelsWrong
from briefgate.evaluation.labels import labelled_mails
from briefgate.evaluation.truth import true_reading
from tests.corpus.loading import SHIPPED

MAIL = b"From: Ann <ann@harper.example>\r\nDate: Mon, 23 Nov 2026 10:00:00 +0100\r\n\r\nA site, please.\r\n"


def folder_of(tmp_path: Path, **labels: str) -> Path:
    for name, text in labels.items():
        (tmp_path / f"{name}.eml").write_bytes(MAIL)
        (tmp_path / f"{name}.toml").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("labels", "told"),
    [
        ("kind = ", "can't be read"),
        ("language = 'en'", "kind: Field required"),
        ("kind = 'brief'\nverdikt = 'pursue'", "verdikt"),
        ("kind = 'brief'\nverdict = 'maybe'", "verdict: Input should be"),
        ("kind = 'brief'\n[fields]\nbudgt = {value = 1, quote = 'one'}", "a field that there is not: budgt"),
        ("kind = 'brief'\n[fields]\ntown = {value = 'Gouda'}", "fields.town.quote: Field required"),
        ("kind = 'brief'\nfields = 3", "fields: Input should be"),
        ("kind = 'brief'\njoins = 'nobody'", "no such labelled mail"),
    ],
)
def test_labels_that_cannot_be_used_are_refused_with_their_place(tmp_path: Path, labels: str, told: str) -> None:
    with pytest.raises(LabelsWrong) as refused:
        labelled_mails(folder_of(tmp_path, mail=labels))
    assert told in str(refused.value)


def test_a_value_that_its_field_cannot_have_is_refused(tmp_path: Path) -> None:
    (mail,) = labelled_mails(
        folder_of(tmp_path, mail="kind = 'brief'\n[fields]\nstart = {value = 'soon', quote = 'please'}")
    )
    with pytest.raises(LabelsWrong, match="“soon” is no day"):
        true_reading(mail)


def test_a_mail_without_labels_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "other.eml").write_bytes(MAIL)
    assert ["mail"] == [mail.name for mail in labelled_mails(folder_of(tmp_path, mail="kind = 'brief'"))]


def test_two_mails_of_one_name_are_refused(tmp_path: Path) -> None:
    for part in ("a", "b"):
        (tmp_path / part).mkdir()
        folder_of(tmp_path / part, mail="kind = 'brief'")
    with pytest.raises(LabelsWrong, match=r"called mail\.eml"):
        labelled_mails(tmp_path)


def test_a_folder_without_labelled_mail_says_what_to_put_there(tmp_path: Path) -> None:
    with pytest.raises(LabelsWrong) as refused:
        labelled_mails(tmp_path)
    assert "a .toml of the same name" in refused.value.hint


def test_the_shipped_mails_are_labelled_all() -> None:
    assert 12 == len(labelled_mails(SHIPPED))
