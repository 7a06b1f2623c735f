import subprocess
import sys
from pathlib import Path

import pytest

from briefgate.errors import AlreadyRunning, BriefgateError, ConfigWrong, LeadMissing, kind_of
from briefgate.home import find_home, lock


def test_the_option_comes_before_the_variable(tmp_path: Path) -> None:
    assert tmp_path / "a" == find_home(tmp_path / "a", {"BRIEFGATE_HOME": str(tmp_path / "b")})


def test_the_variable_comes_before_the_own_place_of_the_platform(tmp_path: Path) -> None:
    assert tmp_path / "b" == find_home(None, {"BRIEFGATE_HOME": str(tmp_path / "b")})


def test_without_either_the_home_is_where_the_platform_keeps_such_things(tmp_path: Path) -> None:
    home = find_home(None, {})
    assert home.is_relative_to(tmp_path)
    assert "briefgate" == home.name


def test_a_new_home_is_for_its_owner_alone(tmp_path: Path) -> None:
    assert 0o700 == find_home(tmp_path / "new", {}).stat().st_mode & 0o777


def test_a_home_that_cannot_be_made_is_an_error_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ConfigWrong, match="can't be made"):
        find_home(tmp_path / "file" / "home", {})


def test_a_second_instance_is_refused_at_once(tmp_path: Path) -> None:
    with lock(tmp_path), pytest.raises(AlreadyRunning, match="already at work"), lock(tmp_path):
        pass


def test_the_lock_of_a_process_that_died_is_free(tmp_path: Path) -> None:
    holding = f"lock(pathlib.Path({str(tmp_path)!r})).__enter__()"
    dying = f"import os, pathlib; from briefgate.home import lock; {holding}; os._exit(9)"
    died = subprocess.run([sys.executable, "-c", dying], check=False)
    with lock(tmp_path):
        assert 9 == died.returncode


def test_the_kind_of_an_error_is_its_name_in_kebab_case() -> None:
    assert ["lead-missing", "briefgate-error"] == [kind_of(LeadMissing("x")), kind_of(BriefgateError("x"))]
