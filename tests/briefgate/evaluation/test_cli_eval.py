"""`briefgate eval` counts, shows each miss, and compares with an earlier run."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.briefgate.playing import Studio
from tests.corpus.loading import SHIPPED

NAMES = ("ceo-churn-start-in-three-weeks", "rich-and-rude", "out-of-office")


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    """Three of the shipped mails, which the built-in reader reads rightly but for a town."""
    folder = tmp_path / "labelled"
    folder.mkdir()
    for name in NAMES:
        for suffix in (".eml", ".toml"):
            shutil.copy(SHIPPED / f"{name}{suffix}", folder)
    return folder


def relabelled(folder: Path, name: str, old: str, new: str) -> None:
    path = folder / f"{name}.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def evaluated(studio: Studio, *args: str) -> dict[str, Any]:
    return dict(studio.run("eval", *args, "--json").json)


def test_it_counts_by_field_and_language(studio: Studio, labelled: Path) -> None:
    found = evaluated(studio, str(labelled))
    right = {"correct": 1, "silent": 0, "missed": 0, "invented": 0, "wrong": 0}
    assert right == found["fields"]["budget_min"]["en"]


def test_it_says_how_many_verdicts_agree(studio: Studio, labelled: Path) -> None:
    relabelled(labelled, "rich-and-rude", 'verdict = "choose"', 'verdict = "pursue"')
    found = evaluated(studio, str(labelled))
    assert (1, 2) == (found["verdicts"]["all"]["hits"], found["verdicts"]["all"]["of"])
    assert [{"mail": "rich-and-rude", "expected": "pursue", "found": "choose"}] == found["verdict_misses"]


def test_a_value_that_no_label_states_is_an_invention(studio: Studio, labelled: Path) -> None:
    before = evaluated(studio, str(labelled))["invented"]["hits"]
    relabelled(labelled, "rich-and-rude", 'start = { value = "2026-12-07", quote = "We start in two weeks" }\n', "")
    assert before + 1 == evaluated(studio, str(labelled))["invented"]["hits"]


def test_it_names_what_has_changed_since_an_earlier_run(studio: Studio, labelled: Path, tmp_path: Path) -> None:
    relabelled(labelled, "rich-and-rude", 'value = "2026-12-07"', 'value = "2026-12-08"')
    earlier = tmp_path / "earlier.json"
    earlier.write_text(json.dumps(evaluated(studio, str(labelled))), encoding="utf-8")
    relabelled(labelled, "rich-and-rude", 'value = "2026-12-08"', 'value = "2026-12-07"')
    changes = evaluated(studio, str(labelled), "--against", str(earlier))["changes"]
    assert "gone: rich-and-rude, start: 2026-12-07 for 2026-12-08" in changes


def test_nothing_has_changed_since_the_same_run(studio: Studio, labelled: Path, tmp_path: Path) -> None:
    earlier = tmp_path / "earlier.json"
    earlier.write_text(json.dumps(evaluated(studio, str(labelled))), encoding="utf-8")
    assert [] == evaluated(studio, str(labelled), "--against", str(earlier))["changes"]


def test_a_table_for_people_shows_shares_with_their_intervals(studio: Studio, labelled: Path) -> None:
    assert "Verdicts  100.0% (2 of 2; 95% interval 34.2% to 100.0%)" in studio.run("eval", str(labelled)).out


def test_nothing_is_stored(studio: Studio, labelled: Path) -> None:
    studio.run("eval", str(labelled))
    assert not (studio.home / "briefgate.db").exists()


def test_a_file_that_is_no_earlier_run_is_refused(studio: Studio, labelled: Path) -> None:
    wrong = labelled / "rich-and-rude.toml"
    assert (
        "is not what `briefgate eval --json` printed" in studio.run("eval", str(labelled), "--against", str(wrong)).err
    )
