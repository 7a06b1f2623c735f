"""The calls of a model: each answer is kept the moment it arrives, and never paid for twice."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import datetime
from threading import Lock

from briefgate.store.codec import instant
from briefgate.store.connection import Connection
from briefgate.store.records import PauseRow, Tokens
from briefgate.turns import Turns
from extract.reader import Call, Journal


def _free(call: Call) -> int:
    del call
    return 0


class Calls:
    """Every call, failed ones too."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def recall(self, key: str) -> str | None:
        """Return the latest raw answer kept under a key, or None."""
        return self._connection.value(
            str, "SELECT raw FROM calls WHERE key = ? AND raw IS NOT NULL ORDER BY id DESC LIMIT 1", (key,)
        )

    def keep(self, call: Call, *, at: datetime, cost: int = 0) -> None:
        """Keep a call, durably when this returns unless a transaction is open.

        `cost` is in millionths of the home currency.
        """
        with self._connection.transaction():
            self._connection.insert(
                "calls",
                key=call.key,
                endpoint=call.endpoint,
                model=call.model,
                raw=call.raw,
                error=call.error,
                rung=call.rung,
                prompt_tokens=call.prompt_tokens,
                cached_tokens=call.cached_tokens,
                completion_tokens=call.completion_tokens,
                seconds=call.seconds,
                cost=cost,
                called_at=instant(at),
            )

    def rung(self, endpoint: str, model: str) -> str | None:
        """Return how a model was last asked with success, or None."""
        return self._connection.value(str, "SELECT rung FROM endpoints WHERE url = ? AND model = ?", (endpoint, model))

    def remember(self, endpoint: str, model: str, rung: str) -> None:
        """Keep how a model was asked with success."""
        with self._connection.transaction():
            self._connection.execute(
                """
                INSERT INTO endpoints (url, model, rung) VALUES (?, ?, ?)
                ON CONFLICT (url, model) DO UPDATE SET rung = excluded.rung
                """,
                (endpoint, model, rung),
            )

    def pause(self, endpoint: str, model: str) -> PauseRow | None:
        """Return why a model was not to be asked, and until when, even if that is over; None once it answered."""
        return self._connection.row(
            PauseRow,
            """
            SELECT failures, fault, why, hint, paused_until FROM endpoints
            WHERE url = ? AND model = ? AND failures > 0
            """,
            (endpoint, model),
        )

    def pause_until(self, endpoint: str, model: str, until: datetime, *, fault: str, why: str, hint: str) -> None:
        """Keep that a model failed once more, and that it is not to be asked until an instant."""
        with self._connection.transaction():
            self._connection.execute(
                """
                INSERT INTO endpoints (url, model, failures, fault, why, hint, paused_until)
                VALUES (?, ?, 1, ?, ?, ?, ?)
                ON CONFLICT (url, model) DO UPDATE SET
                    failures = failures + 1, fault = excluded.fault, why = excluded.why, hint = excluded.hint,
                    paused_until = excluded.paused_until
                """,
                (endpoint, model, fault, why, hint, instant(until)),
            )

    def resume(self, endpoint: str, model: str) -> None:
        """Let a model be asked again at once, as one that never failed."""
        self._connection.execute(
            """
            UPDATE endpoints SET failures = 0, fault = NULL, why = NULL, hint = NULL, paused_until = NULL
            WHERE url = ? AND model = ? AND failures > 0
            """,
            (endpoint, model),
        )

    def tokens(self, since: datetime) -> Tokens:
        """Return what was used at an instant and after it."""
        found = self._connection.row(
            Tokens,
            """
            SELECT count(*) AS calls,
                   coalesce(sum(raw IS NULL OR error IS NOT NULL), 0) AS failed,
                   coalesce(sum(raw IS NOT NULL AND prompt_tokens IS NULL), 0) AS unreported,
                   coalesce(sum(prompt_tokens), 0) AS prompt_tokens,
                   coalesce(sum(cached_tokens), 0) AS cached_tokens,
                   coalesce(sum(completion_tokens), 0) AS completion_tokens,
                   coalesce(sum(cost), 0) AS cost
            FROM calls WHERE called_at >= ?
            """,
            (instant(since),),
        )
        if found is None:
            message = "a sum of all rows is always one row"
            raise LookupError(message)
        return found

    def journal(self, clock: Callable[[], datetime], cost: Callable[[Call], int] = _free) -> "CallJournal":
        """Return what a reader keeps its calls in (`extract.reader.Journal`).

        `clock` gives the instant of each call, `cost` what it cost in
        millionths of the home currency.
        """
        return CallJournal(self, clock, cost)


@dataclass(frozen=True, slots=True)
class CallJournal:
    """A reader's way to the store."""

    calls: Calls
    clock: Callable[[], datetime]
    cost: Callable[[Call], int]

    def recall(self, key: str) -> str | None:
        """Return the raw answer kept under this key, or None."""
        return self.calls.recall(key)

    def turn(self) -> AbstractContextManager[None]:
        """Whoever has this journal is the only one to ask."""
        return nullcontext()

    def keep(self, call: Call) -> None:
        """Keep a call, durably, before its answer is parsed."""
        self.calls.keep(call, at=self.clock(), cost=self.cost(call))

    def rung(self, endpoint: str, model: str) -> str | None:
        """Return how this model was last asked with success, or None."""
        return self.calls.rung(endpoint, model)

    def remember(self, endpoint: str, model: str, rung: str) -> None:
        """Keep how this model was asked with success."""
        self.calls.remember(endpoint, model, rung)


@dataclass(slots=True)
class SharedJournal:
    """A journal for several threads at once, which take turns. Once it is closed, nothing can be kept in it."""

    journal: Journal
    turns: Turns
    _lock: Lock = field(default_factory=Lock)
    _closed: bool = False

    def recall(self, key: str) -> str | None:
        """Return the raw answer kept under this key, or None."""
        with self._mine() as journal:
            return journal.recall(key)

    def turn(self) -> AbstractContextManager[None]:
        """Hold this while a call is made and kept. Raises `NoMoreTurns`."""
        return self.turns.turn()

    def keep(self, call: Call) -> None:
        """Keep a call, durably, before its answer is parsed."""
        with self._mine() as journal:
            journal.keep(call)

    def rung(self, endpoint: str, model: str) -> str | None:
        """Return how this model was last asked with success, or None."""
        with self._mine() as journal:
            return journal.rung(endpoint, model)

    def remember(self, endpoint: str, model: str, rung: str) -> None:
        """Keep how this model was asked with success."""
        with self._mine() as journal:
            journal.remember(endpoint, model, rung)

    def close(self) -> None:
        """Wait for what is being kept, and take nothing more."""
        with self._lock:
            self._closed = True

    @contextmanager
    def _mine(self) -> Iterator[Journal]:
        with self._lock:
            if self._closed:
                message = "the journal is closed: the program is ending"
                raise ValueError(message)
            yield self.journal
