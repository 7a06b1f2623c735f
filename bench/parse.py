"""How long `ingest` takes for a mail, as a ratio to a bare parse by the standard library.

The two run beside each other, round by round, on the project's own sample
mails, so that a busy machine slows both. Run it as `make bench`.
"""

import time
from collections.abc import Callable
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from statistics import median

from ingest.owner import Owner
from ingest.parse import parse

ROUNDS = 15
CHECKOUT = Path(__file__).resolve().parent.parent


def bare(raw: bytes) -> str:
    """Parse as little as anybody must: the headers that name people and subject, and one text body."""
    mail = message_from_bytes(raw, _class=EmailMessage, policy=default)
    body = mail.get_body(("plain", "html"))
    text = body.get_content() if isinstance(body, EmailMessage) else ""
    return "\n".join([str(mail["From"]), str(mail["To"]), str(mail["Subject"]), str(text)])


def seconds(handle: Callable[[bytes], object], mails: list[bytes]) -> float:
    """Return how long one pass over the mails takes."""
    started = time.perf_counter()
    for raw in mails:
        handle(raw)
    return time.perf_counter() - started


def main() -> None:
    """Measure both and print mails a second and the ratio."""
    places = [*CHECKOUT.glob("briefgate/samples/*.eml"), *CHECKOUT.glob("tests/corpus/**/*.eml")]
    mails = [place.read_bytes() for place in sorted(places)]
    owner = Owner()

    def ours(raw: bytes) -> object:
        return parse(raw, owner)

    seconds(bare, mails)
    seconds(ours, mails)  # the first pass loads libraries and the language model
    rounds = [(seconds(bare, mails), seconds(ours, mails)) for _ in range(ROUNDS)]
    bare_rate = len(mails) / median(took for took, _ in rounds)
    our_rate = len(mails) / median(took for _, took in rounds)
    ratio = median(our_time / bare_time for bare_time, our_time in rounds)
    print(f"{len(mails)} mails, {sum(map(len, mails)) / len(mails) / 1000:.1f} kB on average, {ROUNDS} rounds, medians")
    print(f"standard library alone {bare_rate:8.0f} mails/s")
    print(f"ingest.parse           {our_rate:8.0f} mails/s, {ratio:.2f} times as long")


if __name__ == "__main__":
    main()
