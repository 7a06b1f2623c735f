"""A GGUF file of the owner's becomes the home's model; what is no such file is refused."""

import hashlib
import os
from pathlib import Path

import pytest
from filelock import FileLock

from briefgate.errors import AlreadyRunning, InstallFailed
from briefgate.local_model.installed import FOLDER, install_file, installed, is_unharmed, path_of, remove


def test_a_file_is_copied_and_where_it_came_from_is_kept(tiny_model: Path, tmp_path: Path) -> None:
    record = install_file(tmp_path, tiny_model)

    assert record == installed(tmp_path)
    assert ("tiny.gguf", str(tiny_model), "") == (record.file, record.source, record.revision)
    assert hashlib.sha256(tiny_model.read_bytes()).hexdigest() == record.sha256
    assert tiny_model.read_bytes() == path_of(tmp_path, record).read_bytes()


def test_a_file_that_another_program_keeps_under_a_name_of_its_own_is_called_a_gguf(
    tiny_model: Path, tmp_path: Path
) -> None:
    blob = tmp_path / "sha256-0123"
    blob.write_bytes(tiny_model.read_bytes())

    assert "sha256-0123.gguf" == install_file(tmp_path, blob).file


def test_the_file_before_it_goes(tiny_model: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.gguf"
    other.write_bytes(tiny_model.read_bytes())
    install_file(tmp_path, tiny_model)

    install_file(tmp_path, other)

    assert ["other.gguf"] == [path.name for path in (tmp_path / FOLDER).glob("*.gguf")]


def test_another_kind_of_file_is_refused_and_the_model_before_it_stays(tiny_model: Path, tmp_path: Path) -> None:
    record = install_file(tmp_path, tiny_model)
    letter = tmp_path / "letter.gguf"
    letter.write_text("Dear agency", encoding="utf-8")

    with pytest.raises(InstallFailed, match=r"letter\.gguf is not a GGUF file"):
        install_file(tmp_path, letter)

    assert record == installed(tmp_path)


def test_a_file_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(InstallFailed, match=r"can't be copied into .*: No such file"):
        install_file(tmp_path, tmp_path / "gone.gguf")


def test_a_changed_file_is_seen(tiny_model: Path, tmp_path: Path) -> None:
    record = install_file(tmp_path, tiny_model)
    assert is_unharmed(tmp_path, record)

    with path_of(tmp_path, record).open("r+b") as file:
        file.seek(-1, os.SEEK_END)
        file.write(b"!")

    assert not is_unharmed(tmp_path, record)


def test_a_record_without_its_file_is_no_model(tiny_model: Path, tmp_path: Path) -> None:
    path_of(tmp_path, install_file(tmp_path, tiny_model)).unlink()

    assert None is installed(tmp_path)


def test_a_record_that_makes_no_sense_is_no_model(tiny_model: Path, tmp_path: Path) -> None:
    install_file(tmp_path, tiny_model)
    (tmp_path / FOLDER / "model.json").write_text("{", encoding="utf-8")

    assert None is installed(tmp_path)


def test_removing_frees_everything(tiny_model: Path, tmp_path: Path) -> None:
    install_file(tmp_path, tiny_model)

    assert tiny_model.stat().st_size <= remove(tmp_path)
    assert not (tmp_path / FOLDER).exists()
    assert 0 == remove(tmp_path)


def test_two_cannot_install_at_once(tiny_model: Path, tmp_path: Path) -> None:
    (tmp_path / FOLDER).mkdir()
    with FileLock(tmp_path / FOLDER / "install.lock"), pytest.raises(AlreadyRunning, match="is installing a model"):
        install_file(tmp_path, tiny_model)
