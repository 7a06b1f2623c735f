"""Mail in files: what `import` takes in, and what `parse` and `extract` leave untouched."""

import mailbox
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.briefgate.playing import Studio
from tests.corpus.loading import SHIPPED, sample

BRIEF = SHIPPED / "ceo-churn-start-in-three-weeks.eml"
PITCH = SHIPPED / "vendor-pitch.eml"
ABSENCE = SHIPPED / "out-of-office.eml"
THREE = (BRIEF, PITCH, ABSENCE)


def as_mbox(path: Path) -> Path:
    box = mailbox.mbox(path)
    for mail in THREE:
        box.add(mail.read_bytes())
    box.close()
    return path


def as_maildir(path: Path) -> Path:
    box = mailbox.Maildir(path)
    for mail in THREE:
        box.add(mail.read_bytes())
    return path


def as_folder(path: Path) -> Path:
    (path / "within").mkdir(parents=True)
    shutil.copy(BRIEF, path / "brief.eml")
    shutil.copy(PITCH, path / "within" / "PITCH.EML")
    shutil.copy(ABSENCE, path / "within" / "absence.eml")
    (path / "notes.txt").write_text("not a mail")
    return path


@pytest.mark.parametrize("made", [as_mbox, as_maildir, as_folder])
def test_mail_is_taken_from_mbox_maildir_and_folders(
    studio: Studio, tmp_path: Path, made: Callable[[Path], Path]
) -> None:
    outcome = studio.run("import", str(made(tmp_path / "mails")), "--json").json
    assert (3, 2, 1) == (outcome["received"], outcome["opened"], outcome["screened"])


def test_several_files_are_taken_at_once(studio: Studio) -> None:
    printed = studio.run("import", *map(str, THREE))
    expected = "3 new mails, 2 new leads, 1 screened out, 1 reply drafted.\n"
    assert (0, expected) == (printed.status, printed.out)


def test_the_same_file_twice_is_one_mail(studio: Studio) -> None:
    studio.run("import", str(BRIEF))
    assert "There was nothing to do.\n" == studio.run("import", str(BRIEF)).out


def test_mails_are_handled_in_the_order_of_their_dates(studio: Studio) -> None:
    answer = sample("answer-complete")
    brief = sample(str(answer.expected.joins))
    outcome = studio.run("import", str(answer.path), str(brief.path), "--json").json
    assert (1, 1) == (outcome["opened"], outcome["joined"])


def test_a_path_that_is_not_there_is_wrong_use(studio: Studio, tmp_path: Path) -> None:
    printed = studio.run("import", str(tmp_path / "missing.eml"))
    assert (2, True) == (printed.status, "does not exist" in printed.err)


@pytest.mark.parametrize("command", ["import", "parse", "extract"])
@pytest.mark.parametrize(
    ("content", "expected"),
    [(b"", "There is no mail in"), (b" \r\n\n", "There is no mail in"), (b"%PDF-1.7 x", "no headers")],
)
def test_a_file_that_holds_no_mail_is_said_so(
    studio: Studio, tmp_path: Path, command: str, content: bytes, expected: str
) -> None:
    path = tmp_path / "brief.eml"
    path.write_bytes(content)
    printed = studio.run(command, str(path))
    assert (1, "", True) == (printed.status, printed.out, expected in printed.err)


def test_an_empty_folder_is_said_so(studio: Studio, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    printed = studio.run("import", str(tmp_path / "empty"))
    assert (1, True) == (printed.status, "There is no mail in" in printed.err)


def test_an_empty_file_among_others_does_not_stop_them(studio: Studio, tmp_path: Path) -> None:
    folder = as_folder(tmp_path / "mails")
    (folder / "0.eml").touch()
    assert 3 == studio.run("import", str(folder), "--json").json["received"]


def test_a_file_that_can_not_be_read_is_named(studio: Studio, tmp_path: Path) -> None:
    folder = as_folder(tmp_path / "mails")
    (folder / "gone.eml").symlink_to(tmp_path / "nowhere")
    printed = studio.run("import", str(folder))
    assert (1, True) == (printed.status, f"{folder / 'gone.eml'} can't be read" in printed.err)


def test_one_mail_is_looked_at_at_a_time(studio: Studio, tmp_path: Path) -> None:
    printed = studio.run("parse", str(as_mbox(tmp_path / "mails")))
    assert (1, True) == (printed.status, "holds 3 mails, and one is looked at here." in printed.err)


@pytest.mark.parametrize("command", ["parse", "extract"])
def test_looking_at_a_mail_makes_no_database(studio: Studio, command: str) -> None:
    studio.run(command, str(BRIEF))
    assert [] == list(studio.home.iterdir())


@pytest.mark.parametrize("command", ["parse", "extract"])
def test_looking_at_a_mail_leaves_the_database_as_it_is(busy_studio: Studio, command: str) -> None:
    before = {path.name: path.read_bytes() for path in busy_studio.home.iterdir()}
    busy_studio.run(command, str(sample("german-brief").path))
    assert before == {path.name: path.read_bytes() for path in busy_studio.home.iterdir()}


def test_parse_reads_well_for_a_person(studio: Studio) -> None:
    printed = studio.run("parse", str(sample("forwarded-by-sanne").path))
    assert printed.out.startswith("Kind       brief\nProspect   ")
    assert "\nForwarded  by " in printed.out


def test_extract_reads_well_for_a_person(studio: Studio) -> None:
    lines = studio.run("extract", str(SHIPPED / "fixed-1500-marketplace.eml")).out.splitlines()
    assert "Reader: built-in" == lines[0]
    place = lines.index("budget_min         1500")
    assert "“My budget is €1,500 and it is fixed" in lines[place + 1]


@pytest.mark.parametrize("name", ["bounce", "newsletter", "tender-with-pdf", "hidden-instructions", "html-only"])
@pytest.mark.parametrize("command", ["parse", "extract"])
def test_any_mail_can_be_looked_at(studio: Studio, command: str, name: str) -> None:
    assert 0 == studio.run(command, str(sample(name).path)).status


@pytest.mark.parametrize("shown", ["leads", "show", "digest", "drafts"])
def test_a_hostile_mail_can_not_speak_to_the_terminal(studio: Studio, tmp_path: Path, shown: str) -> None:
    path = tmp_path / "hostile.eml"
    path.write_bytes(
        b"From: =?utf-8?q?Eve_=1b=5b2J=07?= <eve@evil.example>\r\nTo: briefs@studionoord.example\r\n"
        b"Subject: =?utf-8?q?A_website_=1b=5d0;owned=07_=c2=9b31m_=ed=a0=80?=\r\nMessage-ID: <1@evil.example>\r\n"
        b"Date: Mon, 23 Nov 2026 09:00:00 +0100\r\n\r\nWe need a website. Our budget is \x1b[31m25,000 euros.\x07\r\n"
    )
    studio.run("import", str(path))
    printed = studio.run(shown, *(["1"] if shown == "show" else []))
    assert (0, []) == (printed.status, [char for char in printed.out if char != "\n" and not char.isprintable()])
