"""Forwards beside other libraries: right answers and time on the tests' corpus, and time on hostile input.

email-forward-parser is given the text of a mail (of HTML, the text that
`ingest` makes of it) and its subject, quotequail the text or the HTML: so each
finds most. `ingest` takes the whole mail and does far more with it. An answer
is right where the sender's name and address, the subject, the words and the
note are; dates, copies and signatures are not asked of the others. Hostile
input is one line or tag over and over: a hundred times more of it takes a
hundred times longer where the work is linear. Run it as `make bench`.
"""

import subprocess
import sys
import time
from collections.abc import Callable
from statistics import median

from emailforwardparser.forward_parser import get_forwarded_metadata
from quotequail import unwrap, unwrap_html

from ingest.addresses import read_mailbox
from ingest.html import to_text
from ingest.message import Address
from ingest.owner import Owner
from ingest.parse import parse
from tests.corpus.forwards.case import Case
from tests.corpus.forwards.cases import CASES, REPLIES
from tests.corpus.forwards.outcome import STUDIO, lines
from tests.corpus.forwards.replies import Reply

ROUNDS = 5
SIZES = (10_000, 100_000, 1_000_000)
LIMIT = 30  # seconds for one piece of hostile input

HOSTILE = {
    "lines `From: …`": "From: Jan <jan@x.example>\n",
    "marks of a forward": "---------- Forwarded message ---------\n",
    "header blocks": "From: Jan <jan@x.example>\nSent: 22 November 2026 20:14\nTo: eva@x.example\nSubject: x\n\n",
    "lines `On … wrote:`": "On Sun, 22 Nov 2026 at 20:14, Jan <jan@x.example> wrote:\n",
    "spaces": " ",
    "quote marks": ">",
    "quoted lines": "> ",
}
HOSTILE_HTML = {
    "nested <blockquote type=cite>": "<blockquote type=cite>x",
    "nested <div>": "<div>x",
}

Answer = tuple[Address | None, str | None, list[str], list[str]]


def ours(case: Case | Reply) -> Answer | None:
    """Answer by `ingest`; None where it sees no forward."""
    message = parse(case.raw, STUDIO)
    if len(message.layers) == 1:
        return None
    ending = [
        segment.text for segment in message.segments if segment.kind == "signature" and segment.author == "prospect"
    ]
    words = lines("\n".join([message.text, *ending]))
    return message.origin.sender, message.origin.subject, words, lines(message.note)


def forward_parser(case: Case | Reply) -> Answer | None:
    """Answer by email-forward-parser, asked with text and a decoded subject: it finds most so."""
    text = case.text if case.text is not None else to_text(case.html or "")
    found = get_forwarded_metadata(text, case.outer_subject)
    if not found.forwarded:
        return None
    mail = found.email
    sender = Address(mail.from_.name or None, mail.from_.address or None)
    return sender, mail.subject or None, lines(mail.body), lines(found.message)


def quote_quail(case: Case | Reply) -> Answer | None:
    """Answer by quotequail."""
    if case.text is not None:
        found, body, note = unwrap(case.text), "text", "text_top"
    else:
        found, body, note = unwrap_html(case.html or ""), "html", "html_top"
    if not found or found["type"] != "forward":
        return None
    texts = [found.get(part, "") for part in (body, note)]
    words, above = (to_text(text) for text in texts) if case.text is None else texts
    return read_mailbox(found.get("from", "")), found.get("subject"), lines(words), lines(above)


ANSWERS: dict[str, Callable[[Case | Reply], Answer | None]] = {
    "ingest": ours,
    "email-forward-parser": forward_parser,
    "quotequail": quote_quail,
}


def judge() -> None:
    """Print how many answers of each library are right."""
    print(f"{len(CASES)} forwards and {len(REPLIES)} mails that are none: right answers")
    print(f"{'':22}{'sender':>9}{'subject':>9}{'words':>9}{'note':>9}{'all four':>10}{'no forward':>12}")
    for name, answer in ANSWERS.items():
        answers = [_attempt(answer, case) for case in CASES]
        wanted = [
            (case.sender, case.subject, lines(f"{case.words}\n{case.ending}"), lines(case.note)) for case in CASES
        ]
        parts = [
            sum(got is not None and got[part] == want[part] for got, want in zip(answers, wanted, strict=True))
            for part in range(4)
        ]
        whole = sum(got == want for got, want in zip(answers, wanted, strict=True))
        none = sum(_attempt(answer, reply) is None for reply in REPLIES)
        print(f"{name:22}{''.join(f'{part:9}' for part in parts)}{whole:10}{none:12}")


def _attempt(answer: Callable[[Case | Reply], Answer | None], case: Case | Reply) -> Answer | None:
    try:
        return answer(case)
    except Exception as error:  # noqa: BLE001 - what a library raises on a mail counts as a wrong answer
        return Address(type(error).__name__, None), None, [], []


def race() -> None:
    """Print how long each library takes for the corpus, round by round beside the others."""
    for answer in ANSWERS.values():
        _pass(answer)  # the first pass loads libraries and the language model
    rounds = [tuple(_pass(answer) for answer in ANSWERS.values()) for _ in range(ROUNDS)]
    print(f"\ntime for these mails, as a ratio to ingest, {ROUNDS} rounds, medians")
    for at, name in enumerate(ANSWERS):
        print(f"{name:22}{median(took[at] / took[0] for took in rounds):9.2f}")


def _pass(answer: Callable[[Case | Reply], Answer | None]) -> float:
    started = time.perf_counter()
    for case in CASES:
        _attempt(answer, case)
    return time.perf_counter() - started


def grow() -> None:
    """Print how time grows with hostile input, each piece in a process of its own with a limit."""
    shown = ", ".join(f"{size // 1000} KB" for size in SIZES)
    print(f"\nhostile input of {shown}: milliseconds, then how many times longer the last took than the first")
    for kind in [*HOSTILE, *HOSTILE_HTML]:
        for name in ANSWERS:
            times = [_timed(name, kind, size) for size in SIZES]
            cells = "".join(
                f"{'over ' + str(LIMIT) + ' s' if took is None else f'{took * 1000:.1f}':>12}" for took in times
            )
            growth = f"{times[-1] / times[0]:10.0f} x" if times[0] and times[-1] else ""
            print(f"{kind:32}{name:22}{cells}{growth}", flush=True)


def _timed(name: str, kind: str, size: int) -> float | None:
    try:
        done = subprocess.run(  # noqa: S603 - this very file
            [sys.executable, "-m", "bench.forwards", name, kind, str(size)],
            capture_output=True,
            check=True,
            text=True,
            timeout=LIMIT,
        )
    except subprocess.TimeoutExpired:
        return None
    return float(done.stdout)


def once(name: str, kind: str, size: int) -> None:
    """Print the seconds that one library takes for one piece of hostile input."""
    unit = HOSTILE.get(kind) or HOSTILE_HTML[kind]
    body, is_html = unit * (size // len(unit)), kind in HOSTILE_HTML
    media_type = "text/html" if is_html else "text/plain"
    raw = f"From: a@x.example\nTo: b@x.example\nSubject: Fwd: x\nContent-Type: {media_type}\n\n{body}".encode()
    works: dict[str, Callable[[], object]] = {
        "ingest": lambda: parse(raw, Owner()),
        "email-forward-parser": lambda: get_forwarded_metadata(body, "Fwd: x"),
        "quotequail": lambda: unwrap_html(body) if is_html else unwrap(body),
    }
    parse(CASES[0].raw, Owner())  # libraries are loaded before the clock runs
    started = time.perf_counter()
    works[name]()
    print(time.perf_counter() - started)


def main() -> None:
    """Measure everything, or the one piece that the command line names."""
    if len(sys.argv) > 1:
        once(sys.argv[1], sys.argv[2], int(sys.argv[3]))
        return
    judge()
    race()
    grow()


if __name__ == "__main__":
    main()
