"""How make installs a system package: only with the right to, and without starting a service."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.house.checkout import CHECKOUT

COMMAND = "sudo apt-get install --no-install-recommends example-package"


@dataclass(frozen=True, slots=True)
class Machine:
    """Stand-ins for the system's own commands. Each notes how it was called."""

    commands: Path

    def add(self, name: str, script: str) -> None:
        """Put a command on the path; its calls are noted before the script runs."""
        place = self.commands / name
        place.write_text(f'#!/bin/sh\necho "{name} $*" >>{self.commands}/calls\n{script}\n', encoding="utf-8")
        place.chmod(0o755)

    def calls(self, of: str) -> list[str]:
        """Return the calls of one command, in order."""
        notes = self.commands / "calls"
        lines = notes.read_text(encoding="utf-8").splitlines() if notes.exists() else []
        return [line for line in lines if line.startswith(f"{of} ")]

    def install(self) -> subprocess.CompletedProcess[str]:
        """Ask for a package."""
        return subprocess.run(
            [CHECKOUT / ".ci" / "system-packages", "example-package"],
            env={"PATH": f"{self.commands}:/usr/bin:/bin", "TMPDIR": str(self.commands)},
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    made = Machine(tmp_path)
    made.add("apt-get", "exit 0")
    return made


def test_without_the_right_to_install_one_command_is_printed(machine: Machine) -> None:
    machine.add("id", "echo 1000")
    machine.add("sudo", "exit 1")

    done = machine.install()

    assert (1, [COMMAND]) == (done.returncode, [line.strip() for line in done.stderr.splitlines() if "apt-get" in line])
    assert [] == machine.calls("apt-get")


def test_sudo_is_used_where_it_asks_no_password(machine: Machine) -> None:
    machine.add("id", "echo 1000")
    machine.add("sudo", 'shift; exec "$@"')

    done = machine.install()

    assert (0, True) == (done.returncode, all(call.startswith("sudo -n ") for call in machine.calls("sudo")))
    assert machine.calls("apt-get")[-1].endswith(" example-package")


def test_recommended_packages_stay_out(machine: Machine) -> None:
    machine.add("id", "echo 0")

    machine.install()

    assert "--no-install-recommends" in machine.calls("apt-get")[-1]


@pytest.mark.parametrize("starter", ["invoke-rc.d", "deb-systemd-invoke"])
def test_a_package_that_starts_its_service_starts_nothing(machine: Machine, starter: str) -> None:
    machine.add("id", "echo 0")
    machine.add(starter, "exit 0")
    # dpkg runs with the path that apt is given: so does this package's script.
    take_path = 'for option; do case $option in DPkg::Path=*) PATH="${option#*=}:$PATH" ;; esac; done'
    machine.add("apt-get", f"{take_path}; [ $1 = update ] || {starter} dovecot start")

    done = machine.install()

    assert (0, []) == (done.returncode, machine.calls(starter))


def test_nothing_is_left_behind(machine: Machine) -> None:
    machine.add("id", "echo 0")

    machine.install()

    assert ["apt-get", "calls", "id"] == sorted(path.name for path in machine.commands.iterdir())


def test_a_failed_installation_shows_what_apt_said(machine: Machine) -> None:
    machine.add("id", "echo 0")
    machine.add("apt-get", "echo 'E: Unable to locate package' >&2; exit 100")

    done = machine.install()

    assert (1, "E: Unable to locate package") == (done.returncode, done.stderr.splitlines()[-1])
