"""A home with as many leads as one asks for: the shipped sample mails, taken in once and then copied row by row.

Each copy has prospects and Message-IDs of its own, the same facts, judgement,
questions and draft. Raw bytes, passages and readings are not copied: nothing
that is measured on it reads them. An earlier digest showed every lead but the
latest, so that today's has some to show, as on any day.
"""

import sqlite3
from datetime import datetime, timedelta
from pathlib import Path

from briefgate.clock import system_clock
from briefgate.config import load
from briefgate.desk import DATABASE, open_desk
from briefgate.pipeline import take_in
from briefgate.store.codec import instant

STRIDE = 1000
"""Between an id and that of its next copy."""
COPIED = ("messages", "parsed_mails", "leads", "lead_messages", "assessments", "drafts", "asks", "events")
NEW_LEADS = 20
SAMPLES = Path(__file__).resolve().parent.parent / "briefgate" / "samples"
CONFIG = '[agency]\nown_domains = ["studionoord.example"]\n'

_IDS = frozenset({"id", "message", "lead", "draft", "earlier_lead", "parent"})
_OWN = {
    "sha256": "sha256 || '-' || :copy",
    "message_id": "replace(message_id, '@', '.' || :copy || '@')",
    "prospect_address": "replace(prospect_address, '@', '.' || :copy || '@')",
}
_SHOWN = """
    INSERT INTO digest_leads (digest, lead, due)
    SELECT 1, lead, 'draft ' || id FROM drafts WHERE lead <= :known
    UNION ALL SELECT 1, lead, verdict || ' ' || id FROM assessments
    WHERE verdict IN ('choose', 'needs-human') AND lead <= :known
"""


def fill(home: Path, leads: int) -> None:
    """Make a home of at least so many open leads, each with its draft, and a digest of the day before."""
    (home / "config.toml").write_text(CONFIG, encoding="utf-8")
    clock = system_clock(load(home, {}).zone)
    with open_desk(home, {}, clock=clock) as desk:
        take_in(desk, [file.read_bytes() for file in sorted(SAMPLES.glob("*.eml"))])
        first = len(desk.store.leads.all_ranked())
    db = sqlite3.connect(home / DATABASE, isolation_level=None)
    try:
        db.execute("PRAGMA synchronous = OFF")
        db.execute("BEGIN")
        statements = [_copying(db, table) for table in COPIED]
        for copy in range(1, -(-leads // first)):
            for statement in statements:
                db.execute(statement, {"copy": copy})
        _keep_digest(db, clock())
        db.execute("COMMIT")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        db.close()


def _copying(db: sqlite3.Connection, table: str) -> str:
    columns = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
    key = "id" if "id" in columns else "message"
    values = (f"{name} + :copy * {STRIDE}" if name in _IDS else _OWN.get(name, name) for name in columns)
    return f"INSERT INTO {table} ({', '.join(columns)}) SELECT {', '.join(values)} FROM {table} WHERE {key} < {STRIDE}"  # noqa: S608 - names of our own tables


def _keep_digest(db: sqlite3.Connection, now: datetime) -> None:
    yesterday = now - timedelta(days=1)
    db.execute(
        "INSERT INTO digests (id, day, message_id, subject, text, html, made_at) VALUES (1, ?, 'it', '', '', '', ?)",
        (yesterday.date().isoformat(), instant(yesterday)),
    )
    known = db.execute("SELECT id FROM leads ORDER BY id DESC LIMIT 1 OFFSET ?", (NEW_LEADS,)).fetchone()[0]
    db.execute(_SHOWN, {"known": known})
    before = instant(yesterday - timedelta(days=1))
    for table, column in (("leads", "opened_at"), ("messages", "received_at"), ("events", "at")):
        key = "coalesce(lead, message)" if table == "events" else "id"
        db.execute(f"UPDATE {table} SET {column} = ? WHERE {key} <= ?", (before, known))  # noqa: S608 - our own tables
