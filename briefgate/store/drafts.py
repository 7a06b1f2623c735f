"""The replies: at most one live draft a lead, what each asks, and its way into a mailbox."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from briefgate.errors import DraftTouched
from briefgate.store.codec import instant
from briefgate.store.connection import Connection
from briefgate.store.events import Events
from briefgate.store.records import AskRow, DeliveryRow, DraftRow, DraftState, Purpose
from score.assessment import Ask
from score.case import AskId

_ROW = "SELECT id, lead, version, kind, language, message_id, state, raw, composed_at FROM drafts"
_DELIVERY = """
    SELECT message_id, purpose, account, folder, uidvalidity, uidnext, begun_at, uid, finished_at FROM deliveries
"""
_LIVE = "state IN ('composed', 'delivered', 'edited')"


class Drafts:
    """Every reply that was ever composed; Message-IDs are texts with angle brackets."""

    def __init__(self, connection: Connection, events: Events) -> None:
        self._connection = connection
        self._events = events

    def compose(
        self,
        lead: int,
        version: int,
        *,
        kind: str,
        language: str,
        message_id: str,
        raw: bytes,
        asks: Sequence[Ask],
        at: datetime,
    ) -> int:
        """Keep a new draft and return its id; the live one that no person touched is superseded.

        A version that was composed before is returned as it stands, whatever
        became of it: what a person edited or threw away is never made again.
        Raises `DraftTouched` where the live draft was edited by a person.
        """
        with self._connection.transaction():
            known = self._connection.value(int, "SELECT id FROM drafts WHERE lead = ? AND version = ?", (lead, version))
            if known is not None:
                return known
            self._supersede(lead, at)
            draft = self._connection.insert(
                "drafts",
                lead=lead,
                version=version,
                kind=kind,
                language=language,
                message_id=message_id,
                state=DraftState.COMPOSED.value,
                raw=raw,
                composed_at=instant(at),
                changed_at=instant(at),
            )
            for ask in asks:
                self._connection.execute(
                    "INSERT INTO asks (lead, draft, ask, dimension) VALUES (?, ?, ?, ?)",
                    (lead, draft, ask.id, ask.dimension),
                )
            self._events.add("composed", at=at, lead=lead, detail=f"{kind}, version {version}")
        return draft

    def _supersede(self, lead: int, at: datetime) -> None:
        live = self.live(lead)
        if live is None:
            return
        if live.state is DraftState.EDITED:
            message = f"The reply to lead {lead} was edited by hand; it stays as it is."
            raise DraftTouched(message, hint="Send it, or discard it to get a new one.")
        self.set_state(live.id, DraftState.SUPERSEDED, at=at)

    def get(self, draft: int) -> DraftRow | None:
        """Return a draft."""
        return self._connection.row(DraftRow, f"{_ROW} WHERE id = ?", (draft,))

    def live(self, lead: int) -> DraftRow | None:
        """Return the lead's draft that waits for a person."""
        return self._connection.row(DraftRow, f"{_ROW} WHERE lead = ? AND {_LIVE}", (lead,))

    def latest(self, lead: int) -> DraftRow | None:
        """Return the lead's latest draft, whatever became of it."""
        return self._connection.row(DraftRow, f"{_ROW} WHERE lead = ? ORDER BY version DESC LIMIT 1", (lead,))

    def of_lead(self, lead: int) -> list[DraftRow]:
        """Return every draft of a lead, oldest first."""
        return self._connection.rows(DraftRow, f"{_ROW} WHERE lead = ? ORDER BY version", (lead,))

    def waiting(self) -> list[DraftRow]:
        """Return every draft that waits for a person, oldest first."""
        return self._connection.rows(DraftRow, f"{_ROW} WHERE {_LIVE} ORDER BY id")

    def in_state(self, state: DraftState) -> list[DraftRow]:
        """Return the drafts in a state, oldest first."""
        return self._connection.rows(DraftRow, f"{_ROW} WHERE state = ? ORDER BY id", (state,))

    def by_message_id(self, message_id: str) -> DraftRow | None:
        """Return the draft with a Message-ID."""
        return self._connection.row(DraftRow, f"{_ROW} WHERE message_id = ?", (message_id,))

    def set_state(self, draft: int, state: DraftState, *, at: datetime) -> None:
        """Move a draft to a state."""
        with self._connection.transaction():
            lead = self._connection.value(int, "SELECT lead FROM drafts WHERE id = ?", (draft,))
            self._connection.execute(
                "UPDATE drafts SET state = ?, changed_at = ? WHERE id = ?", (state, instant(at), draft)
            )
            self._events.add(f"draft {state}", at=at, lead=lead)

    def mark_sent(self, draft: int, *, sent_on: date, due_on: date, at: datetime) -> None:
        """Note that a person sent a draft: the clock of its questions starts."""
        with self._connection.transaction():
            self.set_state(draft, DraftState.SENT, at=at)
            self._connection.execute(
                "UPDATE asks SET sent_on = ?, due_on = ? WHERE draft = ?",
                (sent_on.isoformat(), due_on.isoformat(), draft),
            )

    def asks(self, lead: int) -> list[AskRow]:
        """Return every question to a prospect, draft by draft, in the order in which they are asked."""
        return self._connection.rows(
            AskRow,
            """
            SELECT id, lead, draft, ask, dimension, sent_on, due_on, answered_on, reminded_on
            FROM asks WHERE lead = ? ORDER BY draft, id
            """,
            (lead,),
        )

    def answer(self, lead: int, asks: Iterable[AskId], *, on: date) -> None:
        """Note the day on which questions that were sent were answered."""
        with self._connection.transaction():
            for ask in asks:
                self._connection.execute(
                    "UPDATE asks SET answered_on = ?"
                    " WHERE lead = ? AND ask = ? AND sent_on IS NOT NULL AND answered_on IS NULL",
                    (on.isoformat(), lead, ask),
                )

    def take_answer_back(self, lead: int, asks: Iterable[AskId], *, on: date) -> None:
        """Undo `answer` of the same day: these questions are open again."""
        with self._connection.transaction():
            for ask in asks:
                self._connection.execute(
                    "UPDATE asks SET answered_on = NULL WHERE lead = ? AND ask = ? AND answered_on = ?",
                    (lead, ask, on.isoformat()),
                )

    def remind(self, draft: int, *, on: date) -> None:
        """Note the day of the one reminder of a draft's open questions."""
        self._connection.execute(
            "UPDATE asks SET reminded_on = ? WHERE draft = ? AND answered_on IS NULL", (on.isoformat(), draft)
        )

    def begin_delivery(
        self,
        message_id: str,
        purpose: Purpose,
        *,
        account: str,
        folder: str,
        uidvalidity: int,
        uidnext: int,
        at: datetime,
    ) -> None:
        """Note, before APPEND, where a mail of ours is about to go: in doubt, look from `uidnext` on.

        One that is under way stands as it was begun.
        """
        self._connection.execute(
            """
            INSERT OR IGNORE INTO deliveries (message_id, purpose, account, folder, uidvalidity, uidnext, begun_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            (message_id, purpose, account, folder, uidvalidity, uidnext, instant(at)),
        )

    def finish_delivery(self, message_id: str, uid: int | None, *, at: datetime) -> None:
        """Note that a mail of ours is in its folder; `uid` is None where the server doesn't say."""
        with self._connection.transaction():
            self._connection.execute(
                "UPDATE deliveries SET uid = ?, finished_at = ? WHERE message_id = ? AND finished_at IS NULL",
                (uid, instant(at), message_id),
            )
            draft = self.by_message_id(message_id)
            if draft and draft.state is DraftState.COMPOSED:
                self.set_state(draft.id, DraftState.DELIVERED, at=at)

    def delivery(self, message_id: str) -> DeliveryRow | None:
        """Return the delivery of one mail of ours."""
        return self._connection.row(DeliveryRow, f"{_DELIVERY} WHERE message_id = ?", (message_id,))

    def unfinished(self) -> list[DeliveryRow]:
        """Return the deliveries that were begun and may or may not have arrived, oldest first."""
        return self._connection.rows(
            DeliveryRow, f"{_DELIVERY} WHERE finished_at IS NULL ORDER BY begun_at, message_id"
        )

    def to_withdraw(self) -> list[DeliveryRow]:
        """Return what lies in a mailbox and was superseded since: a brief has one live draft there too."""
        return self._connection.rows(
            DeliveryRow,
            f"""
            {_DELIVERY} WHERE finished_at IS NOT NULL AND withdrawn_at IS NULL
            AND message_id IN (SELECT message_id FROM drafts WHERE state = 'superseded') ORDER BY begun_at, message_id
            """,
        )

    def mark_withdrawn(self, message_id: str, *, at: datetime) -> None:
        """Note that a superseded draft is gone from its mailbox, by our hand or a person's."""
        self._connection.execute(
            "UPDATE deliveries SET withdrawn_at = ? WHERE message_id = ?", (instant(at), message_id)
        )

    def own_message_ids(self) -> frozenset[str]:
        """Return the Message-ID of every draft and digest of ours, so that none is read as somebody's mail."""
        return frozenset(
            self._connection.column(
                str,
                "SELECT message_id FROM drafts UNION SELECT message_id FROM digests"
                " UNION SELECT message_id FROM deliveries",
            )
        )
