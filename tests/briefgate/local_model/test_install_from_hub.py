"""A model comes from the hub: whole, checked, with its licence; or it is clear why not, and nothing is lost."""

import hashlib
import os
import resource
import shutil
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from briefgate.errors import InstallFailed
from briefgate.local_model.catalogue import HubFile
from briefgate.local_model.installed import FOLDER, Installed, install_from_hub, installed, is_unharmed
from tests.servers.hub import COMMIT, Fault, HubServer

REPOSITORY = "maker/small-model"
WEIGHTS = b"GGUF" + os.urandom(300_000)
SHA256 = hashlib.sha256(WEIGHTS).hexdigest()
WANTED = HubFile(repository=REPOSITORY, file="small.gguf")
HALF = len(WEIGHTS) // 2
PIECE = 10_000


@pytest.fixture
def hub() -> Iterator[HubServer]:
    with HubServer({f"{REPOSITORY}/small.gguf": WEIGHTS, f"{REPOSITORY}/LICENSE": b"Do as you like."}) as server:
        yield server


@pytest.fixture
def small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """The client writes down what came in pieces of ten megabytes; a test's file is smaller."""
    monkeypatch.setattr("huggingface_hub.constants.DOWNLOAD_CHUNK_SIZE", PIECE)


def install(hub: HubServer, home: Path, wanted: HubFile = WANTED) -> Installed:
    return install_from_hub(home, wanted, endpoint=hub.endpoint, tell=lambda _: None)


def names(home: Path) -> list[str]:
    return sorted(path.name for path in (home / FOLDER).iterdir() if path.name != "install.lock")


def test_the_file_its_licence_and_where_it_came_from_stand_together(hub: HubServer, tmp_path: Path) -> None:
    record = install(hub, tmp_path)

    assert ["LICENSE", "model.json", "small.gguf"] == names(tmp_path)
    assert "Do as you like." == (tmp_path / FOLDER / "LICENSE").read_text(encoding="utf-8")
    assert (REPOSITORY, COMMIT, SHA256, len(WEIGHTS)) == (record.source, record.revision, record.sha256, record.size)
    assert record == installed(tmp_path)
    assert is_unharmed(tmp_path, record)


def test_everything_comes_from_the_one_commit_that_was_announced(hub: HubServer, tmp_path: Path) -> None:
    install(hub, tmp_path)

    resolved = [asked.path for asked in hub.asked if "/resolve/" in asked.path]
    assert ["main", *[COMMIT] * (len(resolved) - 1)] == [path.split("/")[4] for path in resolved]


def test_what_is_there_already_is_not_fetched_again(hub: HubServer, tmp_path: Path) -> None:
    install(hub, tmp_path)
    install(hub, tmp_path)

    assert [0] == hub.starts()


@pytest.mark.usefixtures("small_pieces")
def test_a_connection_that_is_cut_half_way_is_taken_up_where_it_was(hub: HubServer, tmp_path: Path) -> None:
    hub.enqueue(Fault(cut_after=HALF))

    record = install(hub, tmp_path)

    assert [0, HALF - HALF % PIECE] == hub.starts()
    assert is_unharmed(tmp_path, record)


@pytest.mark.usefixtures("small_pieces")
def test_a_download_that_failed_goes_on_in_the_next_run(hub: HubServer, tmp_path: Path) -> None:
    hub.enqueue(Fault(cut_after=HALF), Fault(status=503))
    with pytest.raises(InstallFailed, match="answered 503"):
        install(hub, tmp_path)
    assert None is installed(tmp_path)

    record = install(hub, tmp_path)

    assert HALF - HALF % PIECE == hub.starts()[-1]
    assert is_unharmed(tmp_path, record)
    assert ["LICENSE", "model.json", "small.gguf"] == names(tmp_path)


def test_a_mirror_that_cannot_begin_in_the_middle_gives_the_whole(hub: HubServer, tmp_path: Path) -> None:
    begin(tmp_path, WEIGHTS[:HALF])
    hub.ranges = False

    assert is_unharmed(tmp_path, install(hub, tmp_path))


def test_a_beginning_of_another_version_is_not_gone_on_with(hub: HubServer, tmp_path: Path) -> None:
    begin(tmp_path, b"GGUF of old", sha256="0" * 64)

    assert is_unharmed(tmp_path, install(hub, tmp_path))
    assert [0] == hub.starts()


def test_a_beginning_that_is_longer_than_the_file_is_thrown_away(hub: HubServer, tmp_path: Path) -> None:
    begin(tmp_path, WEIGHTS + b"more")

    assert is_unharmed(tmp_path, install(hub, tmp_path))


def test_wrong_bytes_are_refused_and_removed(hub: HubServer, tmp_path: Path) -> None:
    hub.enqueue(Fault(bytes_instead=bytes(len(WEIGHTS))))

    with pytest.raises(InstallFailed, match="is not that file, and was removed"):
        install(hub, tmp_path)

    assert [] == names(tmp_path)
    assert None is installed(tmp_path)


def test_a_hub_that_announces_another_file_than_ours_is_refused_before_it_comes(hub: HubServer, tmp_path: Path) -> None:
    with pytest.raises(InstallFailed, match="another file than the one that is known"):
        install(hub, tmp_path, HubFile(repository=REPOSITORY, file="small.gguf", sha256="0" * 64))

    assert [] == hub.starts()


def test_a_hub_that_states_no_sha256_is_believed_only_beside_ours(hub: HubServer, tmp_path: Path) -> None:
    hub.announce = False

    with pytest.raises(InstallFailed, match="does not say which SHA-256"):
        install(hub, tmp_path)
    assert is_unharmed(tmp_path, install(hub, tmp_path, HubFile(REPOSITORY, "small.gguf", sha256=SHA256)))


def test_a_home_holds_to_the_sha256_that_came_first(hub: HubServer, tmp_path: Path) -> None:
    record = install(hub, tmp_path)
    (tmp_path / FOLDER / "small.gguf").write_bytes(b"GGUF harmed")
    hub.files[f"{REPOSITORY}/small.gguf"] = WEIGHTS[:-1] + b"!"

    with pytest.raises(InstallFailed, match="another file than the one that is known"):
        install(hub, tmp_path)

    assert record == installed(tmp_path)
    assert not is_unharmed(tmp_path, record)


def test_a_harmed_file_is_mended_by_installing_again(hub: HubServer, tmp_path: Path) -> None:
    install(hub, tmp_path)
    (tmp_path / FOLDER / "small.gguf").write_bytes(b"GGUF harmed")

    assert is_unharmed(tmp_path, install(hub, tmp_path))


def test_another_model_takes_the_place_of_the_first(hub: HubServer, tmp_path: Path) -> None:
    install(hub, tmp_path)
    hub.files[f"{REPOSITORY}/other.gguf"] = WEIGHTS[::-1]

    install(hub, tmp_path, HubFile(repository=REPOSITORY, file="other.gguf"))

    assert ["LICENSE", "model.json", "other.gguf"] == names(tmp_path)


@pytest.mark.parametrize(
    ("fault", "told", "mend"),
    [
        (Fault(status=404), r"does not give small\.gguf of maker/small-model \(404\)", "--file"),
        (Fault(status=503), r"answered 503 for small\.gguf", "Try again later"),
    ],
)
def test_a_refusal_is_told_and_leaves_what_has_come(
    fault: Fault, told: str, mend: str, hub: HubServer, tmp_path: Path
) -> None:
    beginning = begin(tmp_path, WEIGHTS[:HALF])
    hub.enqueue(fault)

    with pytest.raises(InstallFailed, match=told) as error:
        install(hub, tmp_path)

    assert mend in error.value.hint
    assert HALF == beginning.stat().st_size


def test_a_name_that_the_hub_does_not_know_is_told(hub: HubServer, tmp_path: Path) -> None:
    with pytest.raises(InstallFailed, match=r"does not give absent\.gguf"):
        install(hub, tmp_path, HubFile(repository=REPOSITORY, file="absent.gguf"))


def test_a_hub_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(InstallFailed, match="can't be reached"):
        install_from_hub(tmp_path, WANTED, endpoint="http://127.0.0.1:9", tell=lambda _: None)


def test_too_little_room_is_told_before_anything_comes(
    hub: HubServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1_000_000_000))
    install(hub, tmp_path)
    (tmp_path / FOLDER / "small.gguf").unlink()
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=200_000))

    with pytest.raises(InstallFailed, match=r"0\.3 MB are to come, and 0\.2 MB are free"):
        install(hub, tmp_path)


def test_a_disk_that_is_full_half_way_is_told_and_what_has_come_is_kept(hub: HubServer, tmp_path: Path) -> None:
    beginning = begin(tmp_path, WEIGHTS[:HALF])
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (HALF + 10_000, limit[1]))
    try:
        with pytest.raises(InstallFailed, match=r"There is no room for small\.gguf"):
            install(hub, tmp_path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)

    assert HALF <= beginning.stat().st_size
    assert is_unharmed(tmp_path, install(hub, tmp_path))


def begin(home: Path, content: bytes, *, sha256: str = SHA256) -> Path:
    """A download that was cut off in an earlier run."""
    folder = home / FOLDER
    folder.mkdir()
    beginning = folder / f"small.gguf.{sha256[:12]}.part"
    beginning.write_bytes(content)
    return beginning
