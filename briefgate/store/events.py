"""What happened to each mail and lead, and when: the answer to "why did it do that?"."""

from datetime import datetime

from briefgate.store.codec import instant
from briefgate.store.connection import Connection
from briefgate.store.records import EventRow

_ROW = "SELECT id, at, what, detail, message, lead FROM events"


class Events:
    """A log that is only added to."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self, what: str, *, at: datetime, message: int | None = None, lead: int | None = None, detail: str = ""
    ) -> None:
        """Note that something happened: `what` is a short fixed word such as "parked", `detail` says more."""
        self._connection.execute(
            "INSERT INTO events (message, lead, at, what, detail) VALUES (?, ?, ?, ?, ?)",
            (message, lead, instant(at), what, detail),
        )

    def of_message(self, message: int) -> list[EventRow]:
        """Return what happened to a mail, oldest first."""
        return self._connection.rows(EventRow, f"{_ROW} WHERE message = ? ORDER BY id", (message,))

    def of_lead(self, lead: int) -> list[EventRow]:
        """Return what happened to a lead and to its mails, oldest first."""
        return self._connection.rows(
            EventRow,
            f"{_ROW} WHERE lead = :lead OR message IN (SELECT message FROM lead_messages WHERE lead = :lead)"
            " ORDER BY id",
            {"lead": lead},
        )

    def count(self, what: str, *, since: datetime) -> int:
        """Return how often something happened, at an instant and after it."""
        sql = "SELECT count(*) FROM events WHERE at >= ? AND what = ?"
        return self._connection.value(int, sql, (instant(since), what)) or 0
