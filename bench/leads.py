"""What looks at all leads, on a hundred thousand of them, beside a bare SQLite query of the same rows.

The listing, the digest and `status` are asked as their commands ask for them,
start-up left out; re-scoring judges the stored facts of every lead by today's
rubric, beside `json.loads` of the same rows. Times are of the processor, the
better of some rounds: a busy machine tells little in seconds. Run it as
`make bench`; the home is made in a temporary folder (1.6 GB) and goes again.
"""

import json
import os
import resource
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from bench.many import fill
from briefgate.cli.leads import SHOWN, lead_json
from briefgate.cli.status import status_json
from briefgate.clock import system_clock
from briefgate.config import load
from briefgate.desk import DATABASE, Desk, open_desk
from briefgate.digest import digest_of
from briefgate.rescoring import flips_of, rescored, terms_of
from briefgate.views import ranked_leads

LEADS = 100_000
ROUNDS = 3
MOST_TIMES_JSON = 5.0
MOST_DIGEST, MOST_STATUS = 5.0, 5.0
MOST_A_LEAD = 500.0
"""Of the listing: a bare query of fifty rows takes no time at all, while ours says every reason in words."""
MOST_MEGABYTES = 32.0
"""That re-scoring and the digest may add, however many leads there are."""
MAXRSS_UNIT = 1 if sys.platform == "darwin" else 1024

_WHOLE = """
    FROM leads l JOIN assessments a ON a.id = (SELECT max(id) FROM assessments WHERE lead = l.id)
    LEFT JOIN drafts d ON d.lead = l.id AND d.state IN ('composed', 'delivered', 'edited')
"""
_RANKED = "WHERE l.state IN ('open', 'waiting') ORDER BY l.rank, l.score DESC, l.opened_at, l.id"
LISTED = f"SELECT l.*, a.facts, a.assessment, d.raw {_WHOLE} {_RANKED} LIMIT {SHOWN}"
DIGESTED = f"SELECT l.id, l.verdict, a.id, a.facts, a.assessment, d.id, d.kind {_WHOLE} {_RANKED}"
COUNTED = " UNION ALL ".join(f"SELECT state, count(*) FROM {t} GROUP BY state" for t in ("messages", "leads", "drafts"))  # noqa: S608 - ours alone
RESCORED = f"SELECT a.facts {_WHOLE}"


def spent(do: Callable[[], object]) -> float:
    """Seconds of the processor, in the best of some rounds."""
    return min(_once(do) for _ in range(ROUNDS))


def _once(do: Callable[[], object]) -> float:
    begun = time.process_time()
    do()
    return time.process_time() - begun


def megabytes() -> float:
    """What this process had at its highest."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * MAXRSS_UNIT / 1_000_000


def compared(name: str, bare: float, ours: float, most: float) -> bool:
    """Print one line; say whether the ratio is within its limit."""
    ratio = ours / bare
    print(f"  {name:14}{bare * 1000:10.1f} ms{ours * 1000:12.1f} ms{ratio:9.1f} times (at most {most:g})")
    return ratio <= most


def measured(desk: Desk, db: sqlite3.Connection) -> list[bool]:
    """Every comparison, each within its limit or not."""

    def bare(sql: str) -> Callable[[], object]:
        return lambda: sum(1 for _ in db.execute(sql))

    def parsed() -> None:
        for (facts,) in db.execute(RESCORED):
            json.loads(facts)

    def judged() -> None:
        terms = terms_of(desk.config)
        flips_of(rescored(desk.store, terms, today=desk.today, weeks_booked=desk.config.agency.weeks_booked))

    def listed() -> None:
        json.dumps([lead_json(view) for view in ranked_leads(desk, limit=SHOWN)])

    listed()  # templates are loaded once
    found = [
        compared("leads --json", spent(bare(LISTED)), spent(listed), MOST_A_LEAD),
        compared("status", spent(bare(COUNTED)), spent(lambda: status_json(desk)), MOST_STATUS),
    ]
    before = megabytes()
    found += [
        compared("digest", spent(bare(DIGESTED)), spent(lambda: digest_of(desk, desk.today)), MOST_DIGEST),
        compared("re-scoring", spent(parsed), spent(judged), MOST_TIMES_JSON),
    ]
    grown = megabytes() - before
    print(f"  memory for the last two: {grown:.0f} MB more (at most {MOST_MEGABYTES:g})")
    return [*found, grown <= MOST_MEGABYTES]


def main(arguments: Sequence[str]) -> None:
    """Print the figures; fail where one is beyond its limit. An argument is another number of leads."""
    leads = int(arguments[0]) if arguments else LEADS
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        fill(home, leads)
        db = sqlite3.connect(home / DATABASE)
        print(f"Leads: {leads}, load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores; time of the processor")
        print(f"  {'':14}{'bare':>13}{'briefgate':>15}")
        with open_desk(home, {}, clock=system_clock(load(home, {}).zone)) as desk:
            within = measured(desk, db)
        db.close()
    if not all(within):
        message = "Looking at all leads takes more than it may."
        raise SystemExit(message)


if __name__ == "__main__":
    main(sys.argv[1:])
