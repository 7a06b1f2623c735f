"""How long a command takes that has next to nothing to do, beside `llm --version` of PyPI's `llm`.

Every command waits for its start-up. The three take turns, round by round;
counted is the processor's time of each process, the median of the rounds, so
that a busy machine slows them alike. Run it as `make bench`.
"""

import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median

ROUNDS = 9
MOST_TIMES_LLM = 1.3
BIN = Path(sys.executable).parent


def spent(command: Sequence[str], home: str) -> float:
    """Seconds of the processor that a command takes, with a home folder of its own."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, env={"HOME": home, "PATH": os.environ["PATH"]}, capture_output=True, check=True)  # noqa: S603 - ours, and one that is measured against
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Print the times and their ratios; fail where one is beyond its limit."""
    with tempfile.TemporaryDirectory() as home:
        commands = {
            "llm --version": [str(BIN / "llm"), "--version"],
            "briefgate --version": [sys.executable, "-m", "briefgate", "--version"],
            "briefgate leads": [sys.executable, "-m", "briefgate", "--home", f"{home}/briefgate", "leads"],
        }
        for command in commands.values():
            spent(command, home)  # compiles modules, makes the empty home
        rounds = [{name: spent(command, home) for name, command in commands.items()} for _ in range(ROUNDS)]
    print(f"Start-up: {ROUNDS} rounds, load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores; time of the processor")
    times = {name: median(each[name] for each in rounds) for name in commands}
    llm = times["llm --version"]
    for name, seconds in times.items():
        print(f"  {name:20}{seconds * 1000:8.0f} ms{seconds / llm:8.2f} times llm (at most {MOST_TIMES_LLM})")
    if max(times.values()) / llm > MOST_TIMES_LLM:
        message = "A command that has nothing to do takes too long."
        raise SystemExit(message)


if __name__ == "__main__":
    main()
