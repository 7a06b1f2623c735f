"""The owner's word about a lead: it outranks what was read, and can be taken back."""

from datetime import datetime

from briefgate.store.codec import encode, instant
from briefgate.store.connection import Connection
from briefgate.store.events import Events
from briefgate.store.records import WordKind, WordRow


class Words:
    """Corrections, ratings, choices, outcomes, and answers that came another way than by mail."""

    def __init__(self, connection: Connection, events: Events) -> None:
        self._connection = connection
        self._events = events

    def add(self, lead: int, kind: WordKind, word: object, *, by: str, at: datetime) -> int:
        """Keep what the owner said, as JSON, and return its id; `by` names who said it."""
        with self._connection.transaction():
            word_id = self._connection.insert(
                "words", lead=lead, kind=kind.value, word=encode(word), said_by=by, said_at=instant(at)
            )
            self._events.add(kind.value, at=at, lead=lead, detail=by)
        return word_id

    def standing(self, lead: int) -> list[WordRow]:
        """Return what stands of the owner's words about a lead, oldest first."""
        return self._connection.rows(
            WordRow,
            "SELECT id, lead, kind, word, said_by, said_at FROM words"
            " WHERE lead = ? AND revoked_at IS NULL ORDER BY id",
            (lead,),
        )

    def revoke(self, word: WordRow, *, by: str, at: datetime) -> None:
        """Take a word back; that it was said stays known, and who took it back."""
        with self._connection.transaction():
            self._connection.execute(
                "UPDATE words SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL", (instant(at), word.id)
            )
            self._events.add(f"{word.kind} revoked", at=at, lead=word.lead, detail=by)
