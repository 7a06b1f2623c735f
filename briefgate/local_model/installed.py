"""The one model that is installed in a home: its file, its licence, and where it came from."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import msgspec

from briefgate.errors import AlreadyRunning, InstallFailed
from briefgate.local_model.catalogue import HubFile
from briefgate.local_model.hub import LICENCE, fetch, sha256_of

FOLDER = "model"
"""Within a home."""
_RECORD = "model.json"
_LOCK = "install.lock"
_MAGIC = b"GGUF"
_SUFFIX = ".gguf"


class Installed(msgspec.Struct, frozen=True, kw_only=True):
    """What was installed: the file's name, size in bytes and SHA-256 in hex; `source` is a repository or a path.

    `revision` is the hub's commit, empty for a file of the owner's.
    """

    file: str
    size: int
    sha256: str
    source: str
    revision: str = ""


def installed(home: Path) -> Installed | None:
    """The record of what is installed; None where nothing is, or the file is gone."""
    folder = home / FOLDER
    try:
        record = msgspec.json.decode((folder / _RECORD).read_bytes(), type=Installed)
    except (OSError, msgspec.MsgspecError):
        return None
    return record if (folder / record.file).is_file() else None


def path_of(home: Path, record: Installed) -> Path:
    """Where the file of a record stands."""
    return home / FOLDER / record.file


def is_unharmed(home: Path, record: Installed) -> bool:
    """Whether the file still is what was installed; reads it whole."""
    return sha256_of(path_of(home, record)) == record.sha256


def install_from_hub(home: Path, wanted: HubFile, *, endpoint: str | None, tell: Callable[[str], None]) -> Installed:
    """Fetch a file of the catalogue and put it in the place of what was installed.

    What this home once took from the hub without a SHA-256 of ours it takes
    again only as it was. Raises `InstallFailed` and `AlreadyRunning`, and then
    what was installed stays.
    """
    with _folder(home) as folder:
        before = installed(home)
        if before and (before.source, before.file) == (wanted.repository, wanted.file):
            wanted = replace(wanted, revision=before.revision, sha256=wanted.sha256 or before.sha256)
        came = fetch(wanted, folder, endpoint=endpoint, tell=tell)
        return _kept(folder, wanted.file, sha256=came.sha256 or "", source=came.repository, revision=came.revision)


def install_file(home: Path, path: Path) -> Installed:
    """Copy a GGUF file of the owner's and put it in the place of what was installed.

    Raises `InstallFailed` where it is none or can't be copied, and
    `AlreadyRunning`; then what was installed stays.
    """
    with _folder(home) as folder:
        name = path.name if path.suffix == _SUFFIX else f"{path.name}{_SUFFIX}"
        copy = folder / f"{name}.part"
        try:
            with path.open("rb") as file:
                if file.read(len(_MAGIC)) != _MAGIC:
                    message = f"{path} is not a GGUF file."
                    raise InstallFailed(message, hint="Models for llama.cpp come as one file that ends in .gguf.")
            shutil.copyfile(path, copy)
            copy.replace(folder / name)
        except OSError as error:
            copy.unlink(missing_ok=True)
            message = f"{path} can't be copied into {folder}: {error.strerror or error}."
            raise InstallFailed(message, hint="local_file under [llm] uses a file where it stands.") from None
        (folder / LICENCE).unlink(missing_ok=True)
        return _kept(folder, name, sha256=sha256_of(folder / name), source=str(path.absolute()))


def remove(home: Path) -> int:
    """Remove what is installed, and beginnings of downloads; give how many bytes that freed."""
    folder = home / FOLDER
    if not folder.exists():
        return 0
    with _folder(home):
        freed = sum(path.stat().st_size for path in folder.iterdir())
        shutil.rmtree(folder)
    return freed


def _kept(folder: Path, name: str, *, sha256: str, source: str, revision: str = "") -> Installed:
    """Write the record of a file that is in its place, and remove the file that it replaces."""
    record = Installed(file=name, size=(folder / name).stat().st_size, sha256=sha256, source=source, revision=revision)
    draft = folder / f"{_RECORD}.part"
    draft.write_bytes(msgspec.json.format(msgspec.json.encode(record)))
    draft.replace(folder / _RECORD)
    for other in folder.iterdir():
        if other.name not in {name, LICENCE, _RECORD, _LOCK}:
            other.unlink()
    return record


@contextmanager
def _folder(home: Path) -> Iterator[Path]:
    """The folder, for one installation at a time."""
    from filelock import FileLock, Timeout

    folder = home / FOLDER
    folder.mkdir(exist_ok=True)
    lock = FileLock(folder / _LOCK, timeout=0)
    try:
        lock.acquire()
    except Timeout:
        message = f"Another briefgate is installing a model in {folder}."
        raise AlreadyRunning(message, hint="Wait until it has finished, or stop it first.") from None
    try:
        yield folder
    finally:
        lock.release()
