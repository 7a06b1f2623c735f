"""Each import contract, and each ban on reading the clock, holds: a breach planted in a copy of the house is seen."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.checkout import CHECKOUT, ROOMS

BREACHES = [
    ("briefgate stands on score, and score on extract", "score/planted.py", "import briefgate.errors"),
    ("briefgate stands on score, and score on extract", "extract/planted.py", "import score.rules"),
    ("briefgate stands on score, and score on extract", "extract/planted.py", "import briefgate.errors"),
    ("briefgate stands on ingest", "ingest/planted.py", "from briefgate import errors"),
    ("ingest and extract do not know each other", "ingest/planted.py", "import extract.brief"),
    ("ingest and extract do not know each other", "extract/planted.py", "from ingest.message import Message"),
    ("ingest and score do not know each other", "ingest/planted.py", "import score.case"),
    ("ingest and score do not know each other", "score/planted.py", "def later() -> None:\n    import ingest.owner"),
    ("of extract, score knows the facts of a brief alone", "score/planted.py", "from extract.document import Document"),
    ("of extract, score knows the facts of a brief alone", "score/planted.py", "from extract import reader"),
    ("of extract, score knows the facts of a brief alone", "ingest/planted.py", "import extract.errors"),
    ("extract.brief stands on the standard library alone", "extract/brief.py", "import msgspec"),
    (
        "extract.brief stands on the standard library alone",
        "extract/brief.py",
        "from extract import document",
    ),
    ("extract.brief stands on the standard library alone", "extract/brief.py", "import socket"),
    ("only ingest.mailbox knows imapclient", "ingest/planted.py", "from imapclient import IMAPClient"),
    ("only ingest.mailbox knows imapclient", "briefgate/planted.py", "from imapclient.exceptions import LoginError"),
    ("only extract.model knows openai", "briefgate/planted.py", "def later() -> None:\n    from openai import OpenAI"),
    ("only extract.model knows openai", "extract/planted.py", "from openai.types.chat import ChatCompletion"),
    ("only briefgate.store knows sqlite-utils", "briefgate/planted.py", "from sqlite_utils import Database"),
    ("only briefgate.store knows sqlite-utils", "extract/planted.py", "import sqlite_utils.db"),
    (
        "only briefgate.local_model.hub knows huggingface_hub",
        "briefgate/local_model/planted.py",
        "from huggingface_hub import hf_hub_download",
    ),
    ("only briefgate.local_model.child knows xllamacpp", "briefgate/local_model/server.py", "import xllamacpp"),
]

CLOCK_READERS = {
    "datetime.datetime.now": "from datetime import UTC, datetime\n\nnow = datetime.now(UTC)\n",
    "datetime.datetime.today": "import datetime as calendar\n\nnow = calendar.datetime.today()\n",
    "datetime.datetime.utcnow": "from datetime import datetime as moment\n\nnow = moment.utcnow\n",
    "datetime.date.today": "from datetime import date\n\nnow = date.today()\n",
    "time.time": "import time\n\nnow = time.time()\n",
    "time.time_ns": "from time import time_ns\n\nnow = time_ns()\n",
    "time.gmtime": "import time\n\nnow = time.gmtime()\n",
    "time.localtime": "import time\n\nnow = time.localtime()\n",
    "time.ctime": "import time\n\nnow = time.ctime()\n",
    "email.utils.localtime": "from email.utils import localtime\n\nnow = localtime()\n",
    "email.utils.formatdate": "from email.utils import formatdate\n\nnow = formatdate()\n",
    "email.utils.make_msgid": "from email.utils import make_msgid\n\nnow = make_msgid()\n",
}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copy(CHECKOUT / "pyproject.toml", tmp_path)
    for room in ROOMS:
        shutil.copytree(CHECKOUT / room, tmp_path / room, ignore=shutil.ignore_patterns("__pycache__", "*.eml"))
    return tmp_path


def broken_contracts(house: Path) -> set[str]:
    """Return the names of the contracts that import-linter finds broken there."""
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-logo", "--no-cache"],
        cwd=house,
        capture_output=True,
        text=True,
        check=False,
        env={"COLUMNS": "200", "NO_COLOR": "1"},
    )
    lines = done.stdout.splitlines()
    assert [line for line in lines if line.startswith("Contracts: ")], done.stdout + done.stderr
    return {contract for contract, broken, _ in (line.partition(" BROKEN") for line in lines) if broken}


def banned_names(house: Path) -> str:
    """Return what ruff says there about banned names."""
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "check", "--no-cache", "--select", "TID251", "--output-format", "concise"],
        cwd=house,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout


def test_the_house_as_it_stands_breaks_no_contract(copy: Path) -> None:
    assert set() == broken_contracts(copy)


@pytest.mark.parametrize(("contract", "place", "breach"), BREACHES)
def test_a_planted_breach_is_seen_by_the_contract_it_breaks(copy: Path, contract: str, place: str, breach: str) -> None:
    with (copy / place).open("a", encoding="utf-8") as module:
        module.write(f"\n{breach}\n")

    assert contract in broken_contracts(copy)


def test_no_room_reads_the_clock(copy: Path) -> None:
    assert "All checks passed!" == banned_names(copy).strip()


@pytest.mark.parametrize("room", ROOMS)
def test_every_way_to_read_the_clock_is_seen_in(room: str, copy: Path) -> None:
    for number, source in enumerate(CLOCK_READERS.values()):
        (copy / room / f"planted_{number}.py").write_text(source, encoding="utf-8")

    found = banned_names(copy)

    assert [] == [name for name in CLOCK_READERS if f"`{name}` is banned" not in found]
