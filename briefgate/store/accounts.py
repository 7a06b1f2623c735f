"""How each mail account does, so that a sign-in that silently expired is seen."""

from datetime import datetime

from briefgate.store.codec import instant
from briefgate.store.connection import Connection
from briefgate.store.records import AccountRow


class Accounts:
    """The accounts that were ever polled."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def polled(self, name: str, *, at: datetime) -> None:
        """Note a poll that went well; an earlier failure is over."""
        self._connection.execute(
            """
            INSERT INTO accounts (name, polled_at) VALUES (?, ?) ON CONFLICT (name) DO UPDATE
            SET polled_at = excluded.polled_at, failed_at = NULL, failure = NULL, hint = NULL
            """,
            (name, instant(at)),
        )

    def failed(self, name: str, failure: str, *, hint: str, at: datetime) -> None:
        """Note a poll that failed, and why; when one last went well stays known."""
        self._connection.execute(
            """
            INSERT INTO accounts (name, failed_at, failure, hint) VALUES (?, ?, ?, ?) ON CONFLICT (name) DO UPDATE
            SET failed_at = excluded.failed_at, failure = excluded.failure, hint = excluded.hint
            """,
            (name, instant(at), failure, hint),
        )

    def all(self) -> list[AccountRow]:
        """Return every account, by name."""
        return self._connection.rows(
            AccountRow, "SELECT name, polled_at, failed_at, failure, hint FROM accounts ORDER BY name"
        )
