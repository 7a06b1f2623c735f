"""How long `ingest` takes for 5,000 mails and how much memory, beside a bare parse by the standard library.

A bare parse is headers and one text body, under each of the library's two
policies; ours is all of it: forwards, quotes, signatures, screening, trust,
language. The mails are the project's own samples, each many times over, with
the trace headers that real ones have and an id of its own. Each way runs in
a process of its own, so that its memory can be told; they take turns, round by
round, so that a busy machine slows them alike. Run it as `make bench`.
"""

import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from statistics import median

MAILS = 5_000
ROUNDS = 3
CHECKOUT = Path(__file__).resolve().parent.parent
MAXRSS_UNIT = 1 if sys.platform == "darwin" else 1024

TRACE = b"""\
Return-Path: <jan@kaas.example>
Received: from mail.kaas.example (mail.kaas.example [192.0.2.%(host)d])
\tby mx.studionoord.example (Postfix) with ESMTPS id 4F%(number)08X
\tfor <briefs@studionoord.example>; Mon, 23 Nov 2026 09:00:01 +0100 (CET)
Authentication-Results: mx.studionoord.example; dkim=pass header.d=kaas.example header.s=s1;
\tspf=pass smtp.mailfrom=jan@kaas.example; dmarc=pass (p=none dis=none) header.from=kaas.example
DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=kaas.example; s=s1; t=1700000000;
\th=from:to:subject:date:message-id; bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=;
\tb=%(signature)s
Received: from [10.0.0.%(host)d] (unknown [10.0.0.%(host)d])
\tby mail.kaas.example (Postfix) with ESMTPSA id 5A%(number)08X; Mon, 23 Nov 2026 09:00:00 +0100 (CET)
X-Bench: %(number)d
"""


def mails() -> Iterator[bytes]:
    """The same 5,000 mails each time."""
    places = [*CHECKOUT.glob("briefgate/samples/*.eml"), *CHECKOUT.glob("tests/corpus/open/*/*.eml")]
    samples = [place.read_bytes().replace(b"\r\n", b"\n") for place in sorted(places)]
    for number in range(MAILS):
        trace = TRACE % {b"number": number, b"host": number % 250 + 1, b"signature": b"aB3+/" * 60}
        yield trace + samples[number % len(samples)]


def modern(raw: bytes) -> object:
    """Parse under `policy.default`."""
    mail = message_from_bytes(raw, _class=EmailMessage, policy=default)
    body = mail.get_body(("plain", "html"))
    text = body.get_content() if isinstance(body, EmailMessage) else ""
    return [str(mail["From"]), str(mail["To"]), str(mail["Subject"]), str(text)]


def legacy(raw: bytes) -> object:
    """Parse under `policy.compat32`."""
    mail = message_from_bytes(raw)
    body = next((part for part in mail.walk() if part.get_content_maintype() == "text"), None)
    payload = body.get_payload(decode=True) if body else b""
    text = payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""
    return [str(mail["From"]), str(mail["To"]), str(mail["Subject"]), text]


def ours() -> Callable[[bytes], object]:
    """Return all that `ingest` does but open attachments, imported where it is measured: its libraries take memory."""
    from ingest.owner import Owner
    from ingest.parse import take_apart
    from ingest.spool import Spool

    owner = Owner(domains=frozenset({"studionoord.example"}))

    def taken_apart(raw: bytes) -> object:
        with Spool() as spool:
            return take_apart(raw, owner, spool)

    return taken_apart


WAYS: dict[str, Callable[[], Callable[[bytes], object]]] = {
    "policy.default": lambda: modern,
    "policy.compat32": lambda: legacy,
    "ingest.parse": ours,
}


def measure(way: str) -> dict[str, float]:
    """Take every mail one way: seconds, and the megabytes that the process had at its highest, before and after."""
    handle = WAYS[way]()
    handle(next(mails()))  # loads what is imported late
    before = _megabytes()
    took = 0.0
    for raw in mails():
        started = time.perf_counter()
        handle(raw)
        took += time.perf_counter() - started
    return {"seconds": took, "before": before, "peak": _megabytes()}


def _megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * MAXRSS_UNIT / 1_000_000


def measured_apart(way: str) -> dict[str, float]:
    """Measure in a process of its own."""
    command = [sys.executable, "-m", "bench.parse", way]
    done = subprocess.run(command, cwd=CHECKOUT, capture_output=True, check=True, text=True)  # noqa: S603 - ourselves
    return dict(json.loads(done.stdout))


def main() -> None:
    """Measure all ways and print mails a second, memory and the ratios."""
    if len(sys.argv) > 1:
        print(json.dumps(measure(sys.argv[1])))
        return
    rounds = [{way: measured_apart(way) for way in WAYS} for _ in range(ROUNDS)]
    size = sum(map(len, mails())) / MAILS / 1000
    print(f"{MAILS} mails, {size:.1f} kB on average, {ROUNDS} rounds, medians; all of it is one process a way")
    print(f"{'':18}{'mails/s':>10}{'peak MB':>10}{'of these, libraries':>22}")
    for way in WAYS:
        seconds, before, peak = (median(each[way][key] for each in rounds) for key in ("seconds", "before", "peak"))
        print(f"{way:18}{MAILS / seconds:>10.0f}{peak:>10.0f}{before:>22.0f}")
    for way in ("policy.default", "policy.compat32"):
        ratio = median(each["ingest.parse"]["seconds"] / each[way]["seconds"] for each in rounds)
        print(f"ingest.parse takes {ratio:.2f} times as long as {way}")


if __name__ == "__main__":
    main()
