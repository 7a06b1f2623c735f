"""Several mails read at the same time: each is asked of the model in a thread of its own."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic

from briefgate.desk import Desk
from briefgate.settings import LlmSection
from briefgate.spending import cost_of, journal_of
from extract.brief import Reading
from extract.document import Document
from extract.reader import Call, Journal, Reader

STOP_SECONDS = 5.0
"""How long calls that are in flight may still take once the program is to end."""

Result = Reading | Exception


@dataclass(frozen=True, slots=True)
class Anew:
    """A journal that gives no answer back, so that each is asked for anew."""

    journal: Journal

    def recall(self, key: str) -> None:
        """Nothing is given back."""
        del key

    def keep(self, call: Call) -> None:
        """Keep a call, as any other."""
        self.journal.keep(call)

    def rung(self, endpoint: str, model: str) -> str | None:
        """Return how this model was last asked with success, or None."""
        return self.journal.rung(endpoint, model)

    def remember(self, endpoint: str, model: str, rung: str) -> None:
        """Keep how this model was asked with success."""
        self.journal.remember(endpoint, model, rung)


@dataclass(slots=True)
class Readers:
    """Reads up to `size` documents at once. One at a time is read when its result is asked for, in the same thread.

    Threads end with the program, however long an endpoint keeps them waiting.
    """

    reader: Reader
    journal: Journal
    size: int
    _in_flight: dict[int, tuple[Document, Journal]] = field(default_factory=dict)
    _results: SimpleQueue[tuple[int, Result]] = field(default_factory=SimpleQueue)

    @property
    def has_room(self) -> bool:
        """Whether another one may begin."""
        return len(self._in_flight) < self.size

    @property
    def is_idle(self) -> bool:
        """Whether no result is outstanding."""
        return not self._in_flight

    def is_reading(self, mail: int) -> bool:
        """Whether this mail's result is outstanding."""
        return mail in self._in_flight

    def begin(self, mail: int, document: Document, *, anew: bool = False) -> None:
        """Begin to read a mail; `anew` where an answer that was kept won't do."""
        self._in_flight[mail] = document, Anew(self.journal) if anew else self.journal
        if self.size > 1:
            Thread(target=self._read, args=(mail,), daemon=True).start()

    def next(self) -> tuple[int, Result]:
        """Wait for the next mail that has been read: its number, with its reading or with what went wrong."""
        if self.size == 1:
            self._read(next(iter(self._in_flight)))
        mail, result = self._results.get()
        del self._in_flight[mail]
        return mail, result

    def finish(self, seconds: float) -> None:
        """Wait for what is in flight, so long at most. Answers are kept as they arrive; the next run finds them."""
        until = monotonic() + seconds
        while self._in_flight and self.size > 1 and (left := until - monotonic()) > 0:
            try:
                mail, _ = self._results.get(timeout=left)
            except Empty:
                return
            del self._in_flight[mail]

    def _read(self, mail: int) -> None:
        try:
            self._results.put((mail, self.reader.read(*self._in_flight[mail])))
        except Exception as error:  # noqa: BLE001  # whoever asks for the result is told
            self._results.put((mail, error))


@contextmanager
def readers_of(desk: Desk) -> Iterator[Readers]:
    """The desk's reader, as often as the configuration allows.

    When the block ends by an error or by Ctrl-C, calls in flight have a few
    seconds to come in; then they are given up.
    """
    size = _concurrency(desk.config.llm)
    if size == 1:
        yield Readers(desk.reader, journal_of(desk), size)
        return
    reader, llm = desk.reader, desk.config.llm
    with desk.store.shared_journal(desk.clock, lambda call: cost_of(call, llm)) as journal:
        readers = Readers(reader, journal, size)
        try:
            yield readers
        finally:
            readers.finish(STOP_SECONDS)


def _concurrency(llm: LlmSection) -> int:
    """A model on this machine keeps it busy with one mail, and so do rules."""
    return llm.concurrency if llm.configured and not llm.is_local else 1
