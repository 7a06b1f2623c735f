"""Mails read through a model at once, beside a bare client that makes the same calls and does nothing else.

The endpoint is scripted, in a process of its own, and takes one second for
each answer. The mails take their whole way: taken in, taken apart, read,
grounded, judged and answered with a draft, in a database on disk; no sentence
of one stands in another. What they take beyond the bare client is the overhead
of everything but the model. Run it as `make bench`.
"""

import multiprocessing
import os
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection
from pathlib import Path

from briefgate.clock import system_clock
from briefgate.desk import open_desk
from briefgate.pipeline import Outcome, take_in
from tests.briefgate.way.modelled import FACTS, llm_at
from tests.briefgate.way.office import AMSTERDAM, mail
from tests.servers.chat import Answer, ChatServer, Request

MAILS = 200
CONCURRENCY = 8
LATENCY = 1.0  # seconds
MOST_TIMES_BARE = 1.15
MOST_OVERHEAD = 0.020  # seconds a mail
CONFIG = '[agency]\nown_domains = ["studionoord.example"]\n'
TEXT = """\
Beste Studio Noord,

Onze website kost ons klanten: op maat {0} vindt niemand de {0} schoenen. We willen een nieuwe website
voor winkel {0}. Ons budget is 25.000 euro ex btw, en daar komt voor filiaal {0} niets bij. Ik beslis
hier zelf over, ook als Piet{0} erbij zit. We willen op 4 januari 2027 beginnen, wanneer rek {0} leeg is.

Graag horen we wat jullie van plan {0} vinden. Kom gerust langs in straat {0}.

Groet,
Jan{0} de Vries
Oprichter, Kaas{0}
"""


def brief(number: int) -> bytes:
    """A mail that says what the scripted model finds in it, every sentence in words of its own."""
    return mail(
        TEXT.format(number),
        sender=f"Jan{number} de Vries <jan@kaas{number}.example>",
        subject=f"Een nieuwe site voor winkel {number}",
        message_id=f"<brief-{number}@kaas{number}.example>",
    )


def serve(pipe: Connection) -> None:
    """Answer until the other side has had enough."""

    def answer(_: Request) -> Answer:
        time.sleep(LATENCY)
        return FACTS

    with ChatServer() as server:
        server.answer_with(answer)
        pipe.send((server.base_url, llm_at(server, f"concurrency = {CONCURRENCY}\n")))
        pipe.recv()


def bare(base_url: str) -> float:
    """Make the same number of calls with as many threads and one client; give the seconds that this took."""
    from openai import OpenAI

    with OpenAI(base_url=base_url, api_key="none", max_retries=0) as client, ThreadPoolExecutor(CONCURRENCY) as pool:

        def ask(number: int) -> None:
            text = TEXT.format(number)
            client.chat.completions.create(model="scripted", messages=[{"role": "user", "content": text}])

        list(pool.map(ask, range(CONCURRENCY)))  # connections are made once
        begun = time.monotonic()
        list(pool.map(ask, range(MAILS)))
        return time.monotonic() - begun


def read(home: Path, first: int, mails: int) -> tuple[Outcome, float]:
    """Take in so many new mails; give what came of them and the seconds that this took."""
    with open_desk(home, {}, clock=system_clock(AMSTERDAM)) as desk:
        raws = [brief(number) for number in range(first, first + mails)]
        begun = time.monotonic()
        return take_in(desk, raws), time.monotonic() - begun


def main() -> None:
    """Print both ways and their ratio; fail where it is beyond its limit."""
    spawning = multiprocessing.get_context("spawn")
    ours, theirs = spawning.Pipe()
    server = spawning.Process(target=serve, args=(theirs,))
    server.start()
    try:
        base_url, llm = ours.recv()
        beside = bare(base_url)
        with tempfile.TemporaryDirectory() as folder:
            home = Path(folder)
            (home / "config.toml").write_text(CONFIG + llm, encoding="utf-8")
            read(home, MAILS + 1, CONCURRENCY)  # what is imported and opened once is no part of a mail
            spent = time.process_time()
            outcome, took = read(home, 1, MAILS)
            spent = time.process_time() - spent
    finally:
        ours.send("enough")
        server.join()
    if outcome.opened != MAILS or outcome.drafted != MAILS:
        message = (
            f"{outcome.opened} leads, {outcome.drafted} drafts of {MAILS} mails: {outcome.halted or outcome.failed}"
        )
        raise SystemExit(message)
    report(beside, took, spent)


def report(beside: float, took: float, spent: float) -> None:
    """Print the figures. Raises `SystemExit` where one is beyond its limit."""
    ideal, overhead = MAILS * LATENCY / CONCURRENCY, (took - beside) / MAILS
    cores, load = os.cpu_count(), os.getloadavg()[0]
    print(f"Models: {MAILS} mails, an endpoint that takes {LATENCY:g} s, {CONCURRENCY} calls at once")
    print(f"  on {cores} cores with a load of {load:.1f}; the ideal is {ideal:g} s")
    print(f"  bare client     {beside:6.1f} s, {beside / ideal:.2f} times the ideal")
    print(f"  briefgate       {took:6.1f} s, {took / ideal:.2f} times the ideal")
    print(f"  beside it       {took / beside:6.2f} times the bare client (at most {MOST_TIMES_BARE})")
    print(f"  overhead        {overhead * 1000:6.1f} ms a mail beside it (at most {MOST_OVERHEAD * 1000:g})")
    print(f"  processor time  {spent / MAILS * 1000:6.1f} ms a mail")
    if took / beside > MOST_TIMES_BARE or overhead > MOST_OVERHEAD:
        message = "Reading through a model takes longer than it may."
        raise SystemExit(message)


if __name__ == "__main__":
    main()
