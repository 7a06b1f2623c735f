"""The process that opens files may hang, grow, die or babble: it costs one file its text, and nothing else."""

import sys
from pathlib import Path

import pytest

from ingest.limits import Limits
from ingest.message import AttachmentStatus
from ingest.parse import parse
from tests.corpus.loading import sample
from tests.ingest.files import bomb, pdf
from tests.ingest.opening import attached, mailed, refused
from tests.ingest.writing import STUDIO, compose

BROKE_DOWN = "It can't be opened: the process that tried to broke down over it"
HASTY = Limits(attachment_seconds=1)
PATIENT = Limits(attachment_seconds=5)


def replaced_by(script: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a shell script stand in for the child's Python; `$PYTHON` is the real one."""
    place = tmp_path / "python"
    place.write_text(f"#!/bin/sh\nPYTHON='{sys.executable}'\n{script}\n", encoding="utf-8")
    place.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(place))


def test_a_file_that_takes_too_long_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    replaced_by("exec sleep 600", tmp_path, monkeypatch)
    why = "It takes longer to open than the 1 seconds that a file is given"
    assert (AttachmentStatus.TOO_LARGE, why) == refused(attached("a.pdf", pdf(["Budget"]), HASTY))


@pytest.mark.parametrize(
    "end",
    [
        "exit 0",
        "exit 1",
        "kill -SEGV $$",
        "read line; kill -KILL $$",
        "read line; echo hello",
        "read line; echo 0 999999999999",
        "read line; echo 0 1",
        "read line; echo -1 -1",
        "yes",
        "head -c 1000 /dev/zero",
    ],
)
def test_a_file_over_which_the_process_breaks_down_is_broken(
    end: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replaced_by(end, tmp_path, monkeypatch)
    assert (AttachmentStatus.BROKEN, BROKE_DOWN) == refused(attached("a.pdf", pdf(["Budget"])))


@pytest.mark.parametrize("end", ["exec sleep 600", "kill -SEGV $$", "read line; echo hello"])
def test_the_file_after_one_that_broke_the_process_is_read(
    end: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replaced_by(f'[ -e {tmp_path}/once ] && exec $PYTHON "$@"\ntouch {tmp_path}/once\n{end}', tmp_path, monkeypatch)
    attachments = mailed({"a.pdf": pdf(["Budget"]), "b.pdf": pdf(["Start"])}, PATIENT).attachments
    assert [[], ["Start"]] == [[page.text for page in each.pages] for each in attachments]


def test_a_file_that_takes_too_much_memory_is_given_up() -> None:
    limits = Limits(attachment_memory_mb=256, archive_mb=2_000, archive_ratio=2_000)
    why = "It takes more than the 256 MB of memory that a file is given"
    assert (AttachmentStatus.TOO_LARGE, why) == refused(attached("a.zip", bomb("a.txt", 400), limits))


def test_files_are_not_opened_once_their_mail_has_used_up_its_time() -> None:
    why = "The attachments before it used up the time that one mail is given"
    attachment = attached("a.pdf", pdf(["Budget"]), Limits(mail_seconds=0))
    assert (AttachmentStatus.TOO_LARGE, why) == refused(attachment)


def test_the_process_is_given_no_secrets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFGATE_LLM_API_KEY", "geheim")
    replaced_by(f"env > {tmp_path}/environment", tmp_path, monkeypatch)
    attached("a.pdf", pdf(["Budget"]))
    assert "geheim" not in (tmp_path / "environment").read_text(encoding="utf-8")


def test_one_process_opens_all_files_of_a_mail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    replaced_by(f'echo started >> {tmp_path}/log\nexec $PYTHON "$@"', tmp_path, monkeypatch)
    mailed({"a.pdf": pdf(["Budget"]), "b.pdf": pdf(["Start"]), "c.txt": b"Beslisser"})
    assert "started\n" == (tmp_path / "log").read_text(encoding="utf-8")


def test_no_process_is_started_for_a_mail_without_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    replaced_by(f"echo started >> {tmp_path}/log", tmp_path, monkeypatch)
    parse(compose("Wij zoeken een site.").as_bytes(), STUDIO)
    assert not (tmp_path / "log").exists()


def test_nothing_is_left_in_the_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr("tempfile.tempdir", None)
    attached("a.pdf", pdf(["Budget"]))
    assert [] == list(folder.iterdir())


@pytest.mark.parametrize(
    "name", ["chain-of-forwards", "tender-with-pdf", "body-and-attachment-differ", "bounce", "html-only", "newsletter"]
)
def test_a_mail_is_seen_alike_here_and_in_the_process_for_large_ones(name: str) -> None:
    raw = sample(name).raw
    assert parse(raw, STUDIO) == parse(raw, STUDIO, Limits(parse_apart_mb=0))


def test_of_a_large_mail_that_breaks_the_process_the_headers_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replaced_by("kill -KILL $$", tmp_path, monkeypatch)
    raw = compose("Wij zoeken een site.").as_bytes()
    message = parse(raw, STUDIO, Limits(parse_apart_mb=0))
    assert ("jan@kaas.example", "Een nieuwe site", "", len(raw)) == (
        message.prospect.address if message.prospect else None,
        message.subject,
        message.text,
        message.size,
    )


def test_a_large_mail_that_breaks_the_process_is_an_unread_attachment_of_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replaced_by("kill -KILL $$", tmp_path, monkeypatch)
    (attachment,) = parse(compose("Hallo").as_bytes(), STUDIO, Limits(parse_apart_mb=0)).attachments
    why = "This mail is too large to be taken apart: only its headers were read"
    assert ("message/rfc822", AttachmentStatus.TOO_LARGE, why) == (
        attachment.media_type,
        attachment.status,
        attachment.why,
    )
