"""How the database comes to its shape: numbered steps, each applied once, in order, and never changed again.

Instants are texts in ISO 8601, UTC; days ISO dates; truths 0 and 1. Large
bytes stand in tables of their own, so that a change of state doesn't write
them again.
"""

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

migrations = Migrations("briefgate")


def known_names() -> set[str]:
    """Return the name of every step that this version of the program knows."""
    nothing_applied = Database(memory=True, execute_plugins=False)
    try:
        return {migration.name for migration in migrations.pending(nothing_applied)}
    finally:
        nothing_applied.close()


@migrations(name="0001_mail")
def mail(db: Database) -> None:
    """Create what a mail needs from the mailbox on: its bytes, where it was seen, and how far it has come."""
    _run(
        db,
        "CREATE TABLE meta (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID, STRICT",
        """
        CREATE TABLE accounts (
            name TEXT PRIMARY KEY, polled_at TEXT, failed_at TEXT, failure TEXT, hint TEXT
        ) WITHOUT ROWID, STRICT
        """,
        """
        CREATE TABLE folders (
            id INTEGER PRIMARY KEY, account TEXT NOT NULL, name TEXT NOT NULL, uidvalidity INTEGER NOT NULL,
            UNIQUE (account, name, uidvalidity)
        ) STRICT
        """,
        """
        CREATE TABLE messages (
            id INTEGER PRIMARY KEY,
            sha256 TEXT NOT NULL UNIQUE,
            size INTEGER NOT NULL,
            header_only INTEGER NOT NULL DEFAULT 0,
            state TEXT NOT NULL CHECK (state IN ('received', 'parsed', 'screened', 'read', 'done', 'parked')),
            tries INTEGER NOT NULL DEFAULT 0, error TEXT,
            received_at TEXT NOT NULL, changed_at TEXT NOT NULL, dated_at TEXT,
            message_id TEXT, subject TEXT, kind TEXT, rule TEXT,
            prospect_name TEXT, prospect_address TEXT, base_subject TEXT, fingerprint TEXT
        ) STRICT
        """,
        "CREATE INDEX messages_state ON messages (state, id)",
        "CREATE INDEX messages_message_id ON messages (message_id)",
        "CREATE INDEX messages_words ON messages (prospect_address, fingerprint)",
        "CREATE INDEX messages_thread ON messages (prospect_address, base_subject)",
        """
        CREATE TABLE raw_mails (
            message INTEGER PRIMARY KEY REFERENCES messages (id) ON DELETE CASCADE, raw BLOB NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE sightings (
            id INTEGER PRIMARY KEY,
            folder INTEGER NOT NULL REFERENCES folders (id),
            uid INTEGER NOT NULL,
            message INTEGER NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
            internal_date TEXT,
            seen_at TEXT NOT NULL,
            filed_at TEXT,
            UNIQUE (folder, uid)
        ) STRICT
        """,
        "CREATE INDEX sightings_message ON sightings (message)",
        "CREATE INDEX sightings_unfiled ON sightings (folder, uid) WHERE filed_at IS NULL",
    )


@migrations(name="0002_readings")
def readings(db: Database) -> None:
    """Create what a mail is taken apart into, what is read from it, and the calls that this took."""
    _run(
        db,
        """
        CREATE TABLE parsed_mails (
            message INTEGER PRIMARY KEY REFERENCES messages (id) ON DELETE CASCADE, parsed BLOB NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE passages (
            message INTEGER NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
            id TEXT NOT NULL, kind TEXT NOT NULL, author TEXT NOT NULL, place TEXT, text TEXT NOT NULL,
            PRIMARY KEY (message, id)
        ) WITHOUT ROWID, STRICT
        """,
        """
        CREATE TABLE thread_ids (
            rfc_id TEXT NOT NULL, message INTEGER NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
            PRIMARY KEY (rfc_id, message)
        ) WITHOUT ROWID, STRICT
        """,
        "CREATE INDEX thread_ids_message ON thread_ids (message)",
        """
        CREATE TABLE readings (
            id INTEGER PRIMARY KEY,
            message INTEGER NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
            key TEXT NOT NULL, reader TEXT NOT NULL, reading BLOB NOT NULL, read_at TEXT NOT NULL,
            UNIQUE (message, key)
        ) STRICT
        """,
        """
        CREATE TABLE calls (
            id INTEGER PRIMARY KEY,
            key TEXT NOT NULL, endpoint TEXT NOT NULL, model TEXT NOT NULL, raw TEXT, error TEXT,
            prompt_tokens INTEGER, completion_tokens INTEGER, called_at TEXT NOT NULL
        ) STRICT
        """,
        "CREATE INDEX calls_key ON calls (key, id)",
        "CREATE INDEX calls_called_at ON calls (called_at)",
    )


@migrations(name="0003_leads")
def leads(db: Database) -> None:
    """Create the leads and their mails."""
    _run(
        db,
        """
        CREATE TABLE leads (
            id INTEGER PRIMARY KEY,
            state TEXT NOT NULL CHECK (state IN ('open', 'waiting', 'won', 'lost', 'closed')),
            prospect_name TEXT, prospect_address TEXT, subject TEXT NOT NULL, language TEXT,
            opened_at TEXT NOT NULL, changed_at TEXT NOT NULL,
            earlier_lead INTEGER REFERENCES leads (id) ON DELETE SET NULL,
            verdict TEXT, rank INTEGER NOT NULL DEFAULT 99, score REAL
        ) STRICT
        """,
        "CREATE INDEX leads_ranked ON leads (rank, score DESC, opened_at, id) WHERE state IN ('open', 'waiting')",
        "CREATE INDEX leads_ranked_all ON leads (rank, score DESC, opened_at, id)",
        "CREATE INDEX leads_prospect ON leads (prospect_address, opened_at)",
        "CREATE INDEX leads_earlier ON leads (earlier_lead)",
        """
        CREATE TABLE lead_messages (
            message INTEGER PRIMARY KEY REFERENCES messages (id) ON DELETE CASCADE,
            lead INTEGER NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
            role TEXT NOT NULL, how TEXT NOT NULL, certainty TEXT NOT NULL
        ) STRICT
        """,
        "CREATE INDEX lead_messages_lead ON lead_messages (lead)",
    )


@migrations(name="0004_judgements")
def judgements(db: Database) -> None:
    """Create what is judged of a lead, by which rubric, and what the owner says about it."""
    _run(
        db,
        "CREATE TABLE rubrics (hash TEXT PRIMARY KEY, rubric BLOB NOT NULL) WITHOUT ROWID, STRICT",
        """
        CREATE TABLE assessments (
            id INTEGER PRIMARY KEY,
            lead INTEGER NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
            case_hash TEXT NOT NULL, rubric_hash TEXT NOT NULL REFERENCES rubrics (hash),
            verdict TEXT NOT NULL, facts BLOB NOT NULL, assessment BLOB NOT NULL, assessed_at TEXT NOT NULL
        ) STRICT
        """,
        "CREATE INDEX assessments_lead ON assessments (lead, id)",
        """
        CREATE TABLE words (
            id INTEGER PRIMARY KEY,
            lead INTEGER NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
            kind TEXT NOT NULL CHECK (kind IN ('correction', 'rating', 'choice', 'outcome', 'answered')),
            word BLOB NOT NULL, said_by TEXT NOT NULL, said_at TEXT NOT NULL, revoked_at TEXT
        ) STRICT
        """,
        "CREATE INDEX words_lead ON words (lead, id)",
    )


@migrations(name="0005_drafts")
def drafts(db: Database) -> None:
    """Create the replies, what they ask, and their way into a mailbox."""
    _run(
        db,
        """
        CREATE TABLE drafts (
            id INTEGER PRIMARY KEY,
            lead INTEGER NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
            version INTEGER NOT NULL,
            kind TEXT NOT NULL, language TEXT NOT NULL, message_id TEXT NOT NULL UNIQUE,
            state TEXT NOT NULL
                CHECK (state IN ('composed', 'delivered', 'edited', 'sent', 'discarded', 'superseded')),
            raw BLOB NOT NULL, composed_at TEXT NOT NULL, changed_at TEXT NOT NULL,
            UNIQUE (lead, version)
        ) STRICT
        """,
        "CREATE UNIQUE INDEX drafts_live ON drafts (lead) WHERE state IN ('composed', 'delivered', 'edited')",
        "CREATE INDEX drafts_state ON drafts (state, id)",
        """
        CREATE TABLE asks (
            id INTEGER PRIMARY KEY,
            lead INTEGER NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
            draft INTEGER NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
            ask TEXT NOT NULL, dimension TEXT NOT NULL,
            sent_on TEXT, due_on TEXT, answered_on TEXT, reminded_on TEXT,
            UNIQUE (draft, ask)
        ) STRICT
        """,
        "CREATE INDEX asks_lead ON asks (lead, id)",
        """
        CREATE TABLE deliveries (
            message_id TEXT PRIMARY KEY,
            purpose TEXT NOT NULL CHECK (purpose IN ('draft', 'digest')),
            account TEXT NOT NULL, folder TEXT NOT NULL, uidvalidity INTEGER NOT NULL, uidnext INTEGER NOT NULL,
            begun_at TEXT NOT NULL, uid INTEGER, finished_at TEXT, withdrawn_at TEXT
        ) WITHOUT ROWID, STRICT
        """,
        "CREATE INDEX deliveries_unfinished ON deliveries (begun_at) WHERE finished_at IS NULL",
    )


@migrations(name="0006_digests")
def digests(db: Database) -> None:
    """Create the digests, what each showed, and what happened when."""
    _run(
        db,
        """
        CREATE TABLE digests (
            id INTEGER PRIMARY KEY,
            day TEXT NOT NULL UNIQUE, message_id TEXT NOT NULL UNIQUE,
            subject TEXT NOT NULL, text TEXT NOT NULL, html TEXT NOT NULL, made_at TEXT NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE digest_leads (
            digest INTEGER NOT NULL REFERENCES digests (id) ON DELETE CASCADE,
            lead INTEGER NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
            due TEXT NOT NULL,
            PRIMARY KEY (lead, digest, due)
        ) WITHOUT ROWID, STRICT
        """,
        "CREATE INDEX digest_leads_digest ON digest_leads (digest)",
        """
        CREATE TABLE events (
            id INTEGER PRIMARY KEY,
            message INTEGER REFERENCES messages (id) ON DELETE CASCADE,
            lead INTEGER REFERENCES leads (id) ON DELETE CASCADE,
            at TEXT NOT NULL, what TEXT NOT NULL, detail TEXT NOT NULL DEFAULT ''
        ) STRICT
        """,
        "CREATE INDEX events_message ON events (message, id) WHERE message IS NOT NULL",
        "CREATE INDEX events_lead ON events (lead, id) WHERE lead IS NOT NULL",
        "CREATE INDEX events_at ON events (at)",
    )


@migrations(name="0007_parts")
def parts(db: Database) -> None:
    """Let a mail that several mails were attached to be the parent of what it was split into."""
    _run(
        db,
        "ALTER TABLE messages ADD COLUMN parent INTEGER REFERENCES messages (id) ON DELETE SET NULL",
        "CREATE INDEX messages_parent ON messages (parent) WHERE parent IS NOT NULL",
    )


@migrations(name="0008_endpoints")
def endpoints(db: Database) -> None:
    """Keep of every call how it was asked, what of it was cached and how long it took; and how each model is asked."""
    _run(
        db,
        "ALTER TABLE calls ADD COLUMN rung TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE calls ADD COLUMN cached_tokens INTEGER",
        "ALTER TABLE calls ADD COLUMN seconds REAL NOT NULL DEFAULT 0",
        """
        CREATE TABLE endpoints (
            url TEXT NOT NULL, model TEXT NOT NULL, rung TEXT,
            PRIMARY KEY (url, model)
        ) WITHOUT ROWID, STRICT
        """,
    )


@migrations(name="0009_costs")
def costs(db: Database) -> None:
    """Keep what each call cost, in millionths of the home currency: prices may change later."""
    _run(db, "ALTER TABLE calls ADD COLUMN cost INTEGER NOT NULL DEFAULT 0")


@migrations(name="0010_pauses")
def pauses(db: Database) -> None:
    """Keep why and until when a model is not asked, and how often in a row it failed."""
    _run(
        db,
        "ALTER TABLE endpoints ADD COLUMN failures INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE endpoints ADD COLUMN fault TEXT",
        "ALTER TABLE endpoints ADD COLUMN why TEXT",
        "ALTER TABLE endpoints ADD COLUMN hint TEXT",
        "ALTER TABLE endpoints ADD COLUMN paused_until TEXT",
    )


def _run(db: Database, *statements: str) -> None:
    for statement in statements:
        db.execute(statement)
