"""The one connection to the database: transactions, typed rows, and errors that an owner understands."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from briefgate.errors import StoreBroken

if TYPE_CHECKING:
    from sqlite_utils import Database

T = TypeVar("T")
Params = Sequence[object] | Mapping[str, object]

BUSY_SECONDS = 60

_HINTS = {
    sqlite3.SQLITE_BUSY: ("is in use by another program", "Close what else has it open, then try again."),
    sqlite3.SQLITE_LOCKED: ("is in use by another program", "Close what else has it open, then try again."),
    sqlite3.SQLITE_FULL: (
        "can't grow: the disk is full",
        "Make room, then run the same command again; no mail is lost.",
    ),
    sqlite3.SQLITE_IOERR: ("can't be read or written", "Look whether the disk is full or failing, then try again."),
    sqlite3.SQLITE_READONLY: ("may not be written", "Let your user write the file and its folder."),
    sqlite3.SQLITE_CANTOPEN: ("can't be opened", "Let your user read and write the file and its folder."),
    sqlite3.SQLITE_NOTADB: ("is not a database", "Move the file away, or put a backup in its place."),
    sqlite3.SQLITE_CORRUPT: ("is damaged", "Put a backup in its place; the damaged file is worth keeping."),
}
_PRIMARY_CODE = 0xFF


class Connection:
    """A database that is read and written in transactions.

    Reads see what the open transaction wrote. Every method raises
    `StoreBroken` where the file, the disk or another program is in the way.
    """

    def __init__(self, db: "Database", path: Path) -> None:
        self.db = db
        self.path = path

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Keep all writes of the block, or none. May be nested: an inner block that raises undoes itself alone.

        The outer one takes the write lock at its start, waiting up to a
        minute for another program, so that what it reads can't change under it.
        """
        if self.db.conn.in_transaction:
            with self.db.atomic():
                yield
            return
        with self.translated():
            self.db.conn.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self.db.rollback()
            raise
        with self.translated():
            try:
                self.db.commit()
            except sqlite3.Error:
                self.db.rollback()
                raise

    def rows(self, kind: type[T], sql: str, params: Params = ()) -> list[T]:
        """Return every row of a query as a `kind`, whose fields are named as the columns."""
        return [msgspec.convert(row, kind, strict=False) for row in self._query(sql, params)]

    def row(self, kind: type[T], sql: str, params: Params = ()) -> T | None:
        """Return the first row of a query, or None."""
        found = next(iter(self._query(sql, params)), None)
        return None if found is None else msgspec.convert(found, kind, strict=False)

    def column(self, kind: type[T], sql: str, params: Params = ()) -> list[T]:
        """Return the first column of every row."""
        return [msgspec.convert(next(iter(row.values())), kind, strict=False) for row in self._query(sql, params)]

    def value(self, kind: type[T], sql: str, params: Params = ()) -> T | None:
        """Return the first column of the first row, or None where there is no row or it is NULL."""
        found = self.column(object, sql, params)
        return None if not found or found[0] is None else msgspec.convert(found[0], kind, strict=False)

    def insert(self, table: str, **columns: object) -> int:
        """Insert one row, and return its id, without the look at the table that sqlite-utils takes each time."""
        names = ", ".join(columns)
        places = ", ".join(f":{name}" for name in columns)
        with self.translated():
            cursor = self.db.execute(f"INSERT INTO {table} ({names}) VALUES ({places})", columns)
        return int(cursor.lastrowid or 0)

    def execute(self, sql: str, params: Params = ()) -> int:
        """Run one statement that changes rows, and return how many it changed."""
        with self.translated():
            return int(self.db.execute(sql, params).rowcount)  # type: ignore[arg-type]  # sqlite-utils says dict for Mapping

    def write_blob(self, table: str, column: str, row: int, content: bytes) -> None:
        """Write over a BLOB of the same length, without the copies of it that a parameter costs."""
        with self.translated(), self.db.conn.blobopen(table, column, row) as blob:
            blob.write(content)

    def read_blob(self, table: str, column: str, row: int) -> bytes | None:
        """Return a BLOB, without the copy of it that a query costs; None where there is no such row."""
        with self.translated():
            try:
                with self.db.conn.blobopen(table, column, row, readonly=True) as blob:
                    return blob.read()
            except sqlite3.OperationalError as error:
                if "no such rowid" in str(error):
                    return None
                raise

    def _query(self, sql: str, params: Params) -> list[dict[str, Any]]:
        with self.translated():
            return list(self.db.query(sql, params))  # type: ignore[arg-type]  # sqlite-utils says dict for Mapping

    @contextmanager
    def translated(self) -> Iterator[None]:
        """Turn what SQLite says of file, disk and locks into `StoreBroken`; a broken rule of ours stays as it is."""
        try:
            yield
        except sqlite3.DatabaseError as error:
            code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY_CODE
            if code not in _HINTS:
                raise
            what, hint = _HINTS[code]
            message = f"The database {self.path} {what}."
            raise StoreBroken(message, hint=hint) from error
