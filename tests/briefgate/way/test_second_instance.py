"""Who else is at work in the home, and what the disk has to say."""

import sqlite3
from threading import Thread
from typing import Any

import pytest

from briefgate.cli.app import run
from briefgate.errors import StoreBroken
from briefgate.home import lock
from briefgate.pipeline import Outcome
from briefgate.store import database
from tests.briefgate.way.office import HANDLED, Office, brief


@pytest.fixture
def busy(office: Office) -> Office:
    """An office that new mail waits for."""
    office.deliver(brief(1))
    return office


class TestASecondPoll:
    def test_refuses_and_says_who_is_there(self, busy: Office, capsys: pytest.CaptureFixture[str]) -> None:
        with lock(busy.home):
            status = run(["--home", str(busy.home), "poll"])
        assert (1, True) == (status, f"Another briefgate is already at work in {busy.home}." in capsys.readouterr().err)

    def test_leaves_all_as_it_was(self, busy: Office) -> None:
        tables, mailboxes = busy.tables(), busy.mailboxes()
        with lock(busy.home):
            run(["--home", str(busy.home), "poll"])
        assert (tables, mailboxes) == (busy.tables(), busy.mailboxes())


class TestADatabaseThatAnotherProgramWrites:
    def test_is_waited_for(self, busy: Office) -> None:
        outcomes: list[Outcome] = []
        poll = Thread(target=lambda: outcomes.append(busy.poll()))
        with busy.sql() as other:
            other.execute("BEGIN IMMEDIATE")
            poll.start()
            poll.join(0.5)
            waited = poll.is_alive()
            other.execute("COMMIT")
        poll.join()
        assert (True, [1]) == (waited, [outcome.opened for outcome in outcomes])

    def test_is_named_when_it_takes_too_long_and_nothing_is_filed(
        self, busy: Office, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(database, "BUSY_SECONDS", 0.1)
        with busy.sql() as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(StoreBroken, match="is in use by another program"):
                busy.poll()
        assert (1, []) == (len(busy.listing("INBOX")), busy.listing(HANDLED))


class TestAFullDisk:
    @pytest.fixture
    def full(self, busy: Office, monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
        """No page more than the database has."""
        connect = sqlite3.connect

        def limited(*arguments: Any, **options: Any) -> sqlite3.Connection:  # noqa: ANN401  # as sqlite3.connect's
            connection: sqlite3.Connection = connect(*arguments, **options)
            connection.execute("PRAGMA max_page_count = 1")
            return connection

        monkeypatch.setattr(sqlite3, "connect", limited)
        busy.deliver(brief(2) + b"\r\nEn dan nog iets.\r\n" * 20_000)
        return monkeypatch

    def test_is_named(self, busy: Office, full: pytest.MonkeyPatch) -> None:
        del full
        with pytest.raises(StoreBroken, match="the disk is full") as refusal:
            busy.poll()
        assert "no mail is lost" in refusal.value.hint

    def test_what_could_not_be_kept_stays_in_the_inbox(self, busy: Office, full: pytest.MonkeyPatch) -> None:
        del full
        with pytest.raises(StoreBroken):
            busy.poll()
        assert (2, []) == (len(busy.listing("INBOX")), busy.listing(HANDLED))

    def test_the_next_poll_goes_on_when_there_is_room(self, busy: Office, full: pytest.MonkeyPatch) -> None:
        with pytest.raises(StoreBroken):
            busy.poll()
        full.undo()
        busy.poll()
        assert (2, [], 2) == (len(busy.leads()), busy.listing("INBOX"), len(busy.listing("Drafts")))
