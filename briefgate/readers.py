"""Several mails read at the same time: each is asked of the model in a thread of its own."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic

from briefgate.desk import Desk
from briefgate.settings import LlmSection
from briefgate.spending import cost_of, journal_of
from briefgate.turns import Turns
from extract.brief import Reading
from extract.document import Document
from extract.reader import Call, Journal, Reader

STOP_SECONDS = 5.0
"""How long calls that are in flight may still take once the program is to end."""
AHEAD = 2
"""How many mails are begun for each call that may be in flight, so that one is always ready to be asked next."""

Result = Reading | Exception


@dataclass(frozen=True, slots=True)
class Anew:
    """A journal that gives no answer back, so that each is asked for anew: at once, whoever waits for a turn."""

    journal: Journal

    def recall(self, key: str) -> None:
        """Nothing is given back."""
        del key

    def turn(self) -> AbstractContextManager[None]:
        """Nothing is waited for."""
        return nullcontext()

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
    """Reads documents in threads that take `turns` to ask, rules and grounding being done while others ask.

    Without turns, one at a time is read when its result is asked for, in the
    same thread. Threads end with the program, however long an endpoint keeps
    them waiting.
    """

    reader: Reader
    journal: Journal
    turns: Turns | None = None
    _in_flight: dict[int, tuple[Document, Journal]] = field(default_factory=dict)
    _results: SimpleQueue[tuple[int, Result]] = field(default_factory=SimpleQueue)

    @property
    def has_room(self) -> bool:
        """Whether another one may begin."""
        return len(self._in_flight) < (self.turns.size * AHEAD if self.turns else 1)

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
        if self.turns:
            Thread(target=self._read, args=(mail,), daemon=True).start()

    def next(self) -> tuple[int, Result]:
        """Wait for the next mail that has been read: its number, with its reading or with what went wrong."""
        if self.turns is None:
            self._read(next(iter(self._in_flight)))
        mail, result = self._results.get()
        del self._in_flight[mail]
        return mail, result

    def hold(self) -> None:
        """Let those that did not come to their turn yet wait."""
        if self.turns:
            self.turns.hold()

    def go_on(self) -> None:
        """Let them have their turn again."""
        if self.turns:
            self.turns.go_on()

    def ask_no_more(self) -> None:
        """Let them wait for another run; they come out with `NoMoreTurns`."""
        if self.turns:
            self.turns.end()

    def finish(self, seconds: float) -> None:
        """Wait for calls in flight, so long at most. Answers are kept as they arrive; the next run finds them."""
        self.ask_no_more()
        until = monotonic() + seconds
        while self._in_flight and self.turns and (left := until - monotonic()) > 0:
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
        yield Readers(desk.reader, journal_of(desk))
        return
    reader, llm, turns = desk.reader, desk.config.llm, Turns(size)
    with desk.store.shared_journal(desk.clock, lambda call: cost_of(call, llm), turns) as journal:
        readers = Readers(reader, journal, turns)
        try:
            yield readers
        finally:
            readers.finish(STOP_SECONDS)


def _concurrency(llm: LlmSection) -> int:
    """A model on this machine keeps it busy with one mail, and so do rules."""
    return llm.concurrency if llm.configured and not llm.is_local else 1
