"""The database file: opened, brought to its newest shape, and laid out by noun."""

import os
import secrets
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar

from briefgate.errors import StoreBroken
from briefgate.store.accounts import Accounts
from briefgate.store.calls import Calls, SharedJournal
from briefgate.store.connection import BUSY_SECONDS, Connection
from briefgate.store.digests import Digests
from briefgate.store.drafts import Drafts
from briefgate.store.events import Events
from briefgate.store.judgements import Judgements
from briefgate.store.leads import Leads
from briefgate.store.messages import Messages
from briefgate.store.records import Counts, DraftState, LeadState, MessageState
from briefgate.store.words import Words
from briefgate.turns import Turns
from extract.reader import Call

if TYPE_CHECKING:
    from sqlite_utils import Database

State = TypeVar("State", bound=StrEnum)

APPLICATION_ID = int.from_bytes(b"brfg")
_SECRET_BYTES = 32
_WAL_ATTEMPTS = 20


class Store:
    """One agency's database. Use `Store.open`; every method may raise `StoreBroken`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.events = Events(connection)
        self.accounts = Accounts(connection)
        self.messages = Messages(connection, self.events)
        self.leads = Leads(connection, self.events)
        self.judgements = Judgements(connection)
        self.words = Words(connection, self.events)
        self.drafts = Drafts(connection, self.events)
        self.calls = Calls(connection)
        self.digests = Digests(connection)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the database, made where it wasn't there, readable by its owner alone.

        Migrations that are due are applied, all or none. Raises `StoreBroken`
        for a file that is no database, another program's, or made by a newer
        version of this one.
        """
        from sqlite_utils import Database

        try:
            os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        except OSError as error:
            message = f"The database {path} can't be opened: {error.strerror}."
            raise StoreBroken(message, hint="Let your user read and write the file and its folder.") from error
        db = Database(sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None), execute_plugins=False)
        connection = Connection(db, path)
        try:
            _prepare(connection)
        except BaseException:
            db.close()
            raise
        return cls(connection)

    @contextmanager
    def shared_journal(
        self, clock: Callable[[], datetime], cost: Callable[[Call], int], turns: Turns
    ) -> Iterator[SharedJournal]:
        """Give a journal with a connection of its own, for threads: what it keeps is no part of a transaction here.

        `clock` gives the instant of each call, `cost` what it cost in
        millionths of the home currency.
        """
        from sqlite_utils import Database

        path = self._connection.path
        conn = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
        db = Database(conn, execute_plugins=False)
        shared = SharedJournal(Calls(Connection(db, path)).journal(clock, cost), turns)
        try:
            _set_pragmas(db)
            yield shared
        finally:
            shared.close()
            db.close()

    def close(self) -> None:
        """Close the file; what was not committed is gone."""
        self._connection.db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Keep all writes of the block, or none; may be nested."""
        with self._connection.transaction():
            yield

    @property
    def secret(self) -> bytes:
        """32 random bytes, made once for this database."""
        wanted = "SELECT value FROM meta WHERE key = 'secret'"
        with self.transaction():
            kept = self._connection.value(bytes, wanted)
            if kept is None:
                kept = secrets.token_bytes(_SECRET_BYTES)
                self._connection.insert("meta", key="secret", value=kept)
        return kept

    @property
    def assessed_on(self) -> date | None:
        """The latest day on which every open lead was assessed again."""
        kept = self._connection.value(bytes, "SELECT value FROM meta WHERE key = 'assessed_on'")
        return date.fromisoformat(kept.decode("ascii")) if kept else None

    def keep_assessed_on(self, day: date) -> None:
        """Note that every open lead was assessed again on a day."""
        self._connection.execute(
            "INSERT OR REPLACE INTO meta (key, value) VALUES ('assessed_on', ?)", (day.isoformat().encode("ascii"),)
        )

    def counts(self) -> Counts:
        """Return how many mails, leads and drafts stand in each state; states with none are left out."""
        return Counts(
            messages=self._count("messages", MessageState),
            leads=self._count("leads", LeadState),
            drafts=self._count("drafts", DraftState),
        )

    def _count(self, table: str, states: type[State]) -> dict[State, int]:
        rows = self._connection.column(str, f"SELECT state || ' ' || count(*) FROM {table} GROUP BY state")
        pairs = (row.split() for row in rows)
        return {states(state): int(number) for state, number in pairs}


def _prepare(connection: Connection) -> None:
    from briefgate.store.migrations import migrations

    db = connection.db
    _refuse_strangers(connection)
    with connection.translated():
        _set_pragmas(db)
        _write_ahead(db.conn)
    if migrations.pending(db):
        with connection.transaction():
            migrations.apply(db)
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def _set_pragmas(db: "Database") -> None:
    for pragma in ("foreign_keys = ON", "secure_delete = ON", "synchronous = FULL"):
        db.execute(f"PRAGMA {pragma}")


def _write_ahead(conn: sqlite3.Connection) -> None:
    """Switch a new file to WAL; SQLite doesn't wait for whoever opens it at the same moment, so this does."""
    for _ in range(_WAL_ATTEMPTS):
        with suppress(sqlite3.OperationalError):
            conn.execute("PRAGMA journal_mode = WAL")
            return
        conn.execute("BEGIN EXCLUSIVE")
        conn.execute("ROLLBACK")
    conn.execute("PRAGMA journal_mode = WAL")


def _refuse_strangers(connection: Connection) -> None:
    from briefgate.store.migrations import known_names, migrations

    with connection.translated():
        tables = connection.db.table_names()
        applied = {migration.name for migration in migrations.applied(connection.db)}
    if tables and connection.value(int, "PRAGMA application_id") != APPLICATION_ID:
        message = f"The database {connection.path} belongs to another program."
        raise StoreBroken(message, hint="Move it away, or choose another home folder.")
    if applied - known_names():
        message = f"The database {connection.path} was written by a newer briefgate than this one."
        raise StoreBroken(message, hint="Install the newest briefgate, or put a backup in its place.")
