"""How long `ingest` takes for a mail, as a ratio to a bare parse by the standard library.

A bare parse is headers and one text body, under each of the library's two
policies. All run beside each other, round by round, on the project's own
sample mails, so that a busy machine slows them alike. Run it as `make bench`.
"""

import time
from collections.abc import Callable
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from statistics import median

from ingest.owner import Owner
from ingest.parse import take_apart
from ingest.spool import Spool

ROUNDS = 15
CHECKOUT = Path(__file__).resolve().parent.parent


def modern(raw: bytes) -> list[str]:
    """Parse under `policy.default`."""
    mail = message_from_bytes(raw, _class=EmailMessage, policy=default)
    body = mail.get_body(("plain", "html"))
    text = body.get_content() if isinstance(body, EmailMessage) else ""
    return [str(mail["From"]), str(mail["To"]), str(mail["Subject"]), str(text)]


def legacy(raw: bytes) -> list[str]:
    """Parse under `policy.compat32`."""
    mail = message_from_bytes(raw)
    body = next((part for part in mail.walk() if part.get_content_maintype() == "text"), None)
    payload = body.get_payload(decode=True) if body else b""
    text = payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""
    return [str(mail["From"]), str(mail["To"]), str(mail["Subject"]), text]


def ours(raw: bytes) -> object:
    """Do all that `ingest` does but open attachments: forwards, quotes, signatures, language, screening."""
    with Spool() as spool:
        return take_apart(raw, Owner(), spool)


def seconds(handle: Callable[[bytes], object], mails: list[bytes]) -> float:
    """Return how long one pass over the mails takes."""
    started = time.perf_counter()
    for raw in mails:
        handle(raw)
    return time.perf_counter() - started


def main() -> None:
    """Measure all three and print mails a second and the ratios."""
    places = [*CHECKOUT.glob("briefgate/samples/*.eml"), *CHECKOUT.glob("tests/corpus/**/*.eml")]
    mails = [place.read_bytes() for place in sorted(places)]
    handlers = (modern, legacy, ours)
    for handle in handlers:
        seconds(handle, mails)  # the first pass loads libraries and the language model
    rounds = [tuple(seconds(handle, mails) for handle in handlers) for _ in range(ROUNDS)]
    modern_rate, legacy_rate, our_rate = (len(mails) / median(took) for took in zip(*rounds, strict=True))
    to_modern = median(our_time / bare_time for bare_time, _, our_time in rounds)
    to_legacy = median(our_time / bare_time for _, bare_time, our_time in rounds)
    print(f"{len(mails)} mails, {sum(map(len, mails)) / len(mails) / 1000:.1f} kB on average, {ROUNDS} rounds, medians")
    print(f"standard library, policy.default   {modern_rate:8.0f} mails/s")
    print(f"standard library, policy.compat32  {legacy_rate:8.0f} mails/s")
    print(f"ingest.parse                       {our_rate:8.0f} mails/s")
    print(f"ingest.parse takes {to_modern:.2f} times as long as the first, {to_legacy:.2f} times as long as the second")


if __name__ == "__main__":
    main()
