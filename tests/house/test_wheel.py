"""What `pip install briefgate` gives: the wheel, installed elsewhere, goes the whole way from an empty folder."""

import json
import subprocess
import sys
import sysconfig
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.house.checkout import CHECKOUT, ROOMS


@dataclass(frozen=True, slots=True)
class Installed:
    """An environment with nothing of briefgate but the wheel, and an empty folder to start it in."""

    wheel: Path
    program: Path
    home: Path
    folder: Path

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run the installed `briefgate` as its user does."""
        return subprocess.run(
            [self.program, *arguments],
            cwd=self.folder,
            env={"PATH": "/usr/bin:/bin", "HOME": str(self.home), "TMPDIR": str(self.home), "LANG": "C.UTF-8"},
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    base = tmp_path_factory.mktemp("wheel")
    quietly("-m", "build", "--wheel", "--no-isolation", "--outdir", str(base), str(CHECKOUT))
    (wheel,) = base.glob("briefgate-*.whl")
    environment = base / "environment"
    quietly("-m", "venv", "--without-pip", str(environment))
    pip = ("-m", "pip", "--disable-pip-version-check", "--python", str(environment))
    quietly(*pip, "install", "--no-index", "--no-deps", str(wheel))
    # The libraries are lent by this environment: nothing is fetched.
    packages = environment / "lib" / f"python{sysconfig.get_python_version()}" / "site-packages"
    (packages / "lent.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    home, folder = base / "home", base / "empty"
    home.mkdir()
    folder.mkdir()
    return Installed(wheel, environment / "bin" / "briefgate", home, folder)


def quietly(*arguments: str) -> None:
    """Run this Python with the arguments; what it says is shown only when it fails."""
    done = subprocess.run([sys.executable, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_installed_demo_goes_the_whole_way(installed: Installed) -> None:
    done = installed.run("demo", "--json")

    assert (0, 12) == (done.returncode, samples_in(installed.wheel)), done.stderr
    shown = json.loads(done.stdout)
    assert {"pursue", "homework", "educate", "decline"} <= {lead["verdict"] for lead in shown["leads"]}
    assert all(draft["text"].strip() for draft in shown["drafts"])
    assert shown["digest"]["text"].strip()


def test_the_installed_demo_reads_to_a_person(installed: Installed) -> None:
    done = installed.run("demo")

    assert (0, []) == (done.returncode, [line for line in done.stderr.splitlines() if "Traceback" in line])
    assert "built-in reader" in done.stdout + done.stderr


def test_the_demo_leaves_the_folder_it_is_started_in_empty(installed: Installed) -> None:
    installed.run("demo", "--json")

    assert [] == sorted(path.name for path in installed.folder.iterdir())


def test_the_wheel_carries_types_configuration_and_templates(installed: Installed) -> None:
    names = set(zipfile.ZipFile(installed.wheel).namelist())

    wanted = {f"{room}/py.typed" for room in ROOMS} | {"briefgate/_assets/config.toml"}
    wanted |= {
        f"briefgate/_assets/{path.relative_to(CHECKOUT)}"
        for path in (CHECKOUT / "templates").rglob("*")
        if path.is_file() and not path.name.startswith(".")
    }
    assert set() == wanted - names


def test_the_wheel_carries_nothing_but_the_program(installed: Installed) -> None:
    names = zipfile.ZipFile(installed.wheel).namelist()

    assert {"briefgate", "ingest", "extract", "score"} == {
        name.partition("/")[0] for name in names if ".dist-info/" not in name
    }


def samples_in(wheel: Path) -> int:
    """Count the sample mails that ship."""
    names = zipfile.ZipFile(wheel).namelist()
    return sum(name.startswith("briefgate/samples/") and name.endswith(".eml") for name in names)
