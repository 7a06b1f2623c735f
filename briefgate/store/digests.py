"""The digests: one a day, and what each has already shown."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime

from briefgate.store.codec import instant
from briefgate.store.connection import Connection
from briefgate.store.records import DigestRow

_ROW = "SELECT id, day, message_id, subject, text, html, made_at FROM digests"


class Digests:
    """Every digest that was made."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def save(
        self,
        day: date,
        *,
        message_id: str,
        subject: str,
        text: str,
        html: str,
        shown: Mapping[int, Iterable[str]],
        at: datetime,
    ) -> int:
        """Keep a day's digest and return its id; one that was made for the day already stands.

        `shown` names the leads in it, each with what was due for it: short
        fixed words such as "draft" or "choose".
        """
        with self._connection.transaction():
            known = self.get(day)
            if known is not None:
                return known.id
            digest = self._connection.insert(
                "digests",
                day=day.isoformat(),
                message_id=message_id,
                subject=subject,
                text=text,
                html=html,
                made_at=instant(at),
            )
            for lead, dues in shown.items():
                for due in dues:
                    self._connection.execute(
                        "INSERT OR IGNORE INTO digest_leads (digest, lead, due) VALUES (?, ?, ?)", (digest, lead, due)
                    )
        return digest

    def get(self, day: date) -> DigestRow | None:
        """Return a day's digest."""
        return self._connection.row(DigestRow, f"{_ROW} WHERE day = ?", (day.isoformat(),))

    def latest(self) -> DigestRow | None:
        """Return the latest digest."""
        return self._connection.row(DigestRow, f"{_ROW} ORDER BY day DESC LIMIT 1")
