"""The home folder: configuration, own templates and database of one agency."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from briefgate.errors import AlreadyRunning, ConfigWrong


def find_home(option: Path | str | None, environ: Mapping[str, str]) -> Path:
    """Return the home folder, made if it wasn't there, readable by its owner alone.

    `--home` comes first, then BRIEFGATE_HOME, then the platform's own place.
    Raises `ConfigWrong` where the folder can't be made.
    """
    chosen = option or environ.get("BRIEFGATE_HOME")
    if chosen:
        home = Path(chosen).expanduser().absolute()
    else:
        from platformdirs import user_data_path

        home = user_data_path("briefgate", appauthor=False)
    try:
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        message = f"The home folder {home} can't be made: {error.strerror}."
        raise ConfigWrong(message, hint="Name another with --home or BRIEFGATE_HOME.") from error
    return home


@contextmanager
def lock(home: Path) -> Iterator[None]:
    """Hold the home for as long as the block runs, so that no second briefgate handles the same mail.

    Raises `AlreadyRunning` at once where another holds it. The system lets go
    of the lock when a process dies, however it dies.
    """
    from filelock import FileLock, Timeout

    holding = FileLock(home / "briefgate.lock", timeout=0)
    try:
        holding.acquire()
    except Timeout as error:
        message = f"Another briefgate is already at work in {home}."
        raise AlreadyRunning(message, hint="Wait until it has finished, or stop it first.") from error
    try:
        yield
    finally:
        holding.release()
