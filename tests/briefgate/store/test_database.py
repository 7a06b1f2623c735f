import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from briefgate.errors import StoreBroken
from briefgate.store.connection import Connection
from briefgate.store.database import Store
from briefgate.store.migrations import migrations
from briefgate.store.records import Counts, LeadState, MessageState
from tests.briefgate.store.builders import NOW, lead, received


def test_a_new_database_is_for_its_owner_alone(store: Store, path: Path) -> None:
    received(store)
    assert {0o600} == {file.stat().st_mode & 0o777 for file in path.parent.glob("briefgate.db*")}


def test_what_is_committed_is_there_after_the_file_is_opened_again(path: Path) -> None:
    with Store.open(path) as store:
        mail = received(store, b"kept")
    with Store.open(path) as store:
        assert b"kept" == store.messages.raw(mail)


def test_opening_again_migrates_nothing_again(path: Path) -> None:
    Store.open(path).close()
    before = schema(path)
    Store.open(path).close()
    assert before == schema(path)


def test_a_migration_that_fails_leaves_nothing_behind(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = Migrations("briefgate")

    @broken(name="0001_half")
    def half(db: Database) -> None:
        db.execute("CREATE TABLE half (id INTEGER)")
        raise KeyboardInterrupt

    monkeypatch.setattr("briefgate.store.migrations.migrations", broken)
    with pytest.raises(KeyboardInterrupt):
        Store.open(path)
    assert [] == schema(path)


def test_an_older_database_gets_the_steps_that_it_lacks(path: Path) -> None:
    with Store.open(path) as store:
        whole = schema(path)
        first = received(store)
    older = sqlite3.connect(path)
    older.executescript("DROP TABLE digest_leads; DROP TABLE digests; DROP TABLE asks; DROP TABLE drafts;")
    older.executescript("DROP TABLE deliveries; DELETE FROM events; DROP TABLE events;")
    older.executescript("DROP INDEX messages_parent; ALTER TABLE messages DROP COLUMN parent;")
    for column in ("rung", "cached_tokens", "seconds", "cost"):
        older.execute(f"ALTER TABLE calls DROP COLUMN {column}")
    older.execute("DROP TABLE endpoints")
    older.execute("DELETE FROM _sqlite_migrations WHERE name >= '0005'")
    older.commit()
    older.close()
    with Store.open(path) as store:
        assert sorted(whole) == sorted(schema(path))
        assert b"mail" == store.messages.raw(first)


def test_a_database_of_a_newer_program_is_refused(path: Path) -> None:
    Store.open(path).close()
    newer = Migrations("briefgate")
    newer(name="9999_later")(lambda db: None)  # noqa: ARG005 - a migration is given the database
    database = Database(sqlite3.connect(path))
    newer.apply(database)
    database.close()
    with pytest.raises(StoreBroken, match="newer briefgate") as caught:
        Store.open(path)
    assert "newest briefgate" in caught.value.hint


def test_a_database_of_another_program_is_refused_and_left_as_it_was(path: Path) -> None:
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE recipes (id INTEGER)")
    other.close()
    before = path.read_bytes()
    with pytest.raises(StoreBroken, match="belongs to another program"):
        Store.open(path)
    assert before == path.read_bytes()


def test_a_file_that_is_no_database_is_refused_and_left_as_it_was(path: Path) -> None:
    path.write_bytes(b"Dear diary, " * 500)
    with pytest.raises(StoreBroken, match="is not a database"):
        Store.open(path)
    assert b"Dear diary, " * 500 == path.read_bytes()


def test_a_folder_in_place_of_the_file_is_refused_in_words(path: Path) -> None:
    path.mkdir()
    with pytest.raises(StoreBroken, match="can't be opened"):
        Store.open(path)


def test_the_secret_is_made_once(path: Path) -> None:
    with Store.open(path) as store:
        secret = store.secret
    with Store.open(path) as store:
        assert (32, secret) == (len(secret), store.secret)


def test_two_databases_have_two_secrets(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as one, Store.open(tmp_path / "b.db") as other:
        assert one.secret != other.secret


def test_the_file_is_written_durably_and_wiped_when_deleted(store: Store) -> None:
    connection = store.messages._connection  # noqa: SLF001 - what the file is set to can't be seen from outside
    pragmas = ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
    assert ["wal", 2, 1, 1] == [connection.value(object, f"PRAGMA {pragma}") for pragma in pragmas]


def test_an_error_in_a_transaction_undoes_all_of_it(store: Store) -> None:
    with pytest.raises(KeyError):
        receive_and_fail(store, b"one")
    assert {} == store.counts().messages


def test_an_error_in_an_inner_transaction_undoes_it_alone(store: Store) -> None:
    with store.transaction():
        received(store, b"one")
        with pytest.raises(KeyError):
            receive_and_fail(store, b"two")
    assert {MessageState.RECEIVED: 1} == store.counts().messages


def test_a_kill_in_a_transaction_leaves_nothing_of_it(path: Path) -> None:
    code = f"""
import os, pathlib
from datetime import UTC, datetime
from briefgate.store.database import Store
store = Store.open(pathlib.Path({str(path)!r}))
now = datetime(2026, 11, 2, tzinfo=UTC)
store.messages.receive(b"whole", at=now)
with store.transaction():
    store.messages.receive(b"half", at=now)
    os._exit(9)
"""
    killed = subprocess.run([sys.executable, "-c", code], check=False)
    with Store.open(path) as store:
        mails = [store.messages.raw(row.id) for row in store.messages.in_state(MessageState.RECEIVED)]
    assert (9, [b"whole"]) == (killed.returncode, mails)


def test_programs_that_open_a_new_database_at_the_same_moment_share_it(path: Path) -> None:
    code = f"""
import pathlib
from briefgate.store.database import Store
with Store.open(pathlib.Path({str(path)!r})) as store:
    print(store.secret.hex())
"""
    started = [subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) for _ in range(4)]
    secrets = {program.communicate()[0] for program in started}
    with Store.open(path) as store:
        assert {f"{store.secret.hex()}\n"} == secrets


def test_a_database_in_use_is_told_in_words(path: Path) -> None:
    Store.open(path).close()
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    waiting = Connection(Database(sqlite3.connect(path, timeout=0.05, isolation_level=None)), path)
    with pytest.raises(StoreBroken, match="in use by another program"), waiting.transaction():
        pass
    holder.close()
    waiting.db.close()


def test_a_full_disk_is_told_in_words_and_what_was_there_stays(store: Store) -> None:
    mail = received(store, b"before")
    store.messages._connection.execute("PRAGMA max_page_count = 1")  # noqa: SLF001 - SQLite's own way to play a full disk
    with pytest.raises(StoreBroken, match="the disk is full"):
        received(store, b"x" * 5_000_000)
    assert ([b"before"], {MessageState.RECEIVED: 1}) == ([store.messages.raw(mail)], store.counts().messages)


def test_the_counts_are_by_state(store: Store) -> None:
    received(store, b"another")
    store.leads.set_state(lead(store), LeadState.WAITING, at=NOW)
    assert Counts(
        messages={MessageState.RECEIVED: 1, MessageState.PARSED: 1}, leads={LeadState.WAITING: 1}, drafts={}
    ) == (store.counts())


def test_every_step_of_the_migrations_is_recorded(store: Store) -> None:
    applied = migrations.applied(store.messages._connection.db)  # noqa: SLF001 - what a user of sqlite-utils would see
    assert [f"{n:04}" for n in range(1, 11)] == [step.name[:4] for step in applied]


def receive_and_fail(store: Store, raw: bytes) -> None:
    with store.transaction():
        received(store, raw)
        raise KeyError


def schema(path: Path) -> list[str]:
    database = sqlite3.connect(path)
    try:
        return [
            sql for (sql,) in database.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid")
        ]
    finally:
        database.close()
