"""Where the files that ship with the program are found."""

from pathlib import Path


def asset(name: str) -> Path:
    """Return the path of a shipped file or folder: "config.toml", "templates".

    An installed program carries them in `_assets`; a checkout has them at its
    root. Raises `FileNotFoundError` where neither is there.
    """
    here = Path(__file__).resolve().parent
    for candidate in (here / "_assets" / name, here.parent / name):
        if candidate.exists():
            return candidate
    message = f"{name} did not come with this installation of briefgate; install it again"
    raise FileNotFoundError(message)
