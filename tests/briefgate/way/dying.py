"""A poll in a process of its own: it kills itself at a chosen moment, or is told to stop by a signal."""

import functools
import json
import multiprocessing
import os
import signal
import sqlite3
import sys
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import datetime
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from typing import Any

import imapclient

from briefgate.cli.app import run
from briefgate.desk import open_desk
from briefgate.home import lock
from briefgate.pipeline import poll

COMMIT = "commit"
SERVER_CHANGES = ("append", "move", "add_flags", "uid_expunge")
COUNTED = "moments.json"
_WRITES = ("INSERT", "UPDATE", "DELETE", "REPLACE")
# A server that has all this imported, and no thread running, forks in no time.
_PROCESSES = multiprocessing.get_context("forkserver")
_PROCESSES.set_forkserver_preload(
    [__name__, "briefgate.pipeline", "extract.model", "openai.resources.chat", "tests.briefgate.way.warmed"]
)


def poll_and_die(home: Path, environ: Mapping[str, str], now: datetime, moment: str, occurrence: int) -> int | None:
    """Poll until `moment` comes for the nth time, when not even a `finally` runs any more; gives the exit code.

    A poll that comes to its end leaves how often each moment came in the file COUNTED of its home.
    """
    arguments = (home, dict(environ), now, moment, occurrence)
    process = _PROCESSES.Process(target=_poll, args=arguments)
    process.start()
    process.join(60)
    return process.exitcode


def begin_to_poll(home: Path, environ: Mapping[str, str], told: Path) -> ForkServerProcess:
    """The command `briefgate poll`, begun; what it tells people goes to the file `told`."""
    process = _PROCESSES.Process(target=_command, args=(home, dict(environ), told))
    process.start()
    return process


def _command(home: Path, environ: dict[str, str], told: Path) -> None:
    os.environ.update(environ)
    os.dup2(os.open(told, os.O_WRONLY | os.O_CREAT), sys.stderr.fileno())
    sys.exit(run(["--home", str(home), "poll"]))


def _poll(home: Path, environ: dict[str, str], now: datetime, moment: str, occurrence: int) -> None:
    came: Counter[str] = Counter()

    def reached(what: str) -> None:
        came[what] += 1
        if (what, came[what]) == (moment, occurrence):
            os.kill(os.getpid(), signal.SIGKILL)

    _tell_of_commits(reached)
    for method in SERVER_CHANGES:
        _tell_of_change(method, reached)
    with lock(home), open_desk(home, environ, clock=lambda: now) as desk:
        poll(desk.watched_by(lambda step: reached(step.value)))
    (home / COUNTED).write_text(json.dumps(came))


def _tell_of_commits(reached: Callable[[str], None]) -> None:
    """Just before whatever SQLite makes durable: the end of a transaction, or a write outside of one."""
    connect = sqlite3.connect

    def traced(*arguments: Any, **options: Any) -> sqlite3.Connection:  # noqa: ANN401  # as sqlite3.connect takes them
        connection: sqlite3.Connection = connect(*arguments, **options)

        def statement(sql: str) -> None:
            written = sql.lstrip().upper().startswith(_WRITES) and not connection.in_transaction
            if written or sql.upper().startswith("COMMIT"):
                reached(COMMIT)

        connection.set_trace_callback(statement)
        return connection

    sqlite3.connect = traced  # type: ignore[assignment]  # in this process alone, which is about to die


def _tell_of_change(method: str, reached: Callable[[str], None]) -> None:
    change = getattr(imapclient.IMAPClient, method)

    @functools.wraps(change)
    def told(self: imapclient.IMAPClient, *arguments: Any, **options: Any) -> Any:  # noqa: ANN401  # as imapclient's
        reached(f"before {method}")
        answer = change(self, *arguments, **options)
        reached(f"after {method}")
        return answer

    setattr(imapclient.IMAPClient, method, told)
