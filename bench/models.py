"""Mails read through a model at once, beside the ideal: nothing but the model's own time, shared out evenly.

The endpoint is scripted, in a process of its own, and takes one second for
each answer. The mails take their whole way: taken in, taken apart, read,
grounded, judged and answered with a draft, in a database on disk. What is
beyond the ideal, for each mail, is the overhead of everything but the model.
Run it as `make bench`.
"""

import multiprocessing
import tempfile
import time
from multiprocessing.connection import Connection
from pathlib import Path

from briefgate.clock import system_clock
from briefgate.desk import open_desk
from briefgate.pipeline import Outcome, take_in
from tests.briefgate.way.modelled import FACTS, llm_at
from tests.briefgate.way.office import AMSTERDAM, brief
from tests.servers.chat import Answer, ChatServer, Request

MAILS = 200
CONCURRENCY = 8
LATENCY = 1.0  # seconds
MOST_TIMES_IDEAL = 1.15
MOST_OVERHEAD = 0.020  # seconds a mail
CONFIG = '[agency]\nown_domains = ["studionoord.example"]\n'


def serve(pipe: Connection) -> None:
    """Answer until the other side has had enough."""

    def answer(_: Request) -> Answer:
        time.sleep(LATENCY)
        return FACTS

    with ChatServer() as server:
        server.answer_with(answer)
        pipe.send(llm_at(server, f"concurrency = {CONCURRENCY}\n"))
        pipe.recv()


def read(home: Path, first: int, mails: int) -> tuple[Outcome, float]:
    """Take in so many new mails; give what came of them and the seconds that this took."""
    with open_desk(home, {}, clock=system_clock(AMSTERDAM)) as desk:
        raws = [brief(number) for number in range(first, first + mails)]
        begun = time.monotonic()
        return take_in(desk, raws), time.monotonic() - begun


def main() -> None:
    """Print the two ratios; fail where one is beyond its limit."""
    spawning = multiprocessing.get_context("spawn")
    ours, theirs = spawning.Pipe()
    server = spawning.Process(target=serve, args=(theirs,))
    server.start()
    try:
        with tempfile.TemporaryDirectory() as folder:
            home = Path(folder)
            (home / "config.toml").write_text(CONFIG + ours.recv(), encoding="utf-8")
            read(home, MAILS + 1, CONCURRENCY)  # what is imported and opened once is no part of a mail
            spent = time.process_time()
            outcome, took = read(home, 1, MAILS)
            spent = time.process_time() - spent
    finally:
        ours.send("enough")
        server.join()
    if outcome.opened != MAILS:
        message = f"{outcome.opened} of {MAILS} mails became leads: {outcome.halted or outcome.failed}"
        raise SystemExit(message)
    ideal = MAILS * LATENCY / CONCURRENCY
    overhead = (took - ideal) / MAILS
    print(f"Models: {MAILS} mails, an endpoint that takes {LATENCY:g} s, {CONCURRENCY} at once")
    print(
        f"  time            {took:6.1f} s, {took / ideal:.2f} times the ideal {ideal:g} s (at most {MOST_TIMES_IDEAL})"
    )
    print(f"  overhead        {overhead * 1000:6.1f} ms a mail beside it (at most {MOST_OVERHEAD * 1000:g})")
    print(f"  processor time  {spent / MAILS * 1000:6.1f} ms a mail")
    if took / ideal > MOST_TIMES_IDEAL or overhead > MOST_OVERHEAD:
        message = "Reading through a model takes longer than it may."
        raise SystemExit(message)


if __name__ == "__main__":
    main()
