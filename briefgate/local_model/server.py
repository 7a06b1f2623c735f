"""The model on this machine: started when it is asked, ended when idle, and a broken one told apart from both."""

import threading
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from briefgate.local_model.beginning import Beginning
from briefgate.local_model.process import Address, ModelProcess

_START_SECONDS = 300.0
"""A file of many gigabytes on a slow disk takes its time."""
_DYING_SECONDS = 1.0


class LocalServer:
    """One GGUF file, served by a process of its own while it is used.

    Not started before it is asked; ended after `idle_seconds` without a
    question, by `close`, and with this process, however that ends. Questions
    are taken one at a time: two at once on one machine would each be twice as
    slow, and lose the beginning that all of them share.
    """

    def __init__(
        self,
        file: Path,
        *,
        beginning: Beginning,
        context_tokens: int,
        idle_seconds: float,
        start_seconds: float = _START_SECONDS,
    ) -> None:
        self._file = file
        self._beginning = beginning
        self._context_tokens = context_tokens
        self._idle_seconds = idle_seconds
        self._start_seconds = start_seconds
        self._turn = threading.Lock()
        self._process: ModelProcess | None = None
        self._idle: threading.Timer | None = None

    @property
    def process_id(self) -> int | None:
        """The running process's id; None while there is none."""
        process = self._process
        return process.id if process and process.runs else None

    @contextmanager
    def serving(self) -> Iterator[Address]:
        """The model's address for one question; started where it isn't running.

        Raises `ModelRefused` where the file can't be served and
        `ModelUnavailable` where the process does not start in time. An error
        within the block is replaced where the process ended by itself, and a
        process that does not speak any more is ended, so that the next
        question meets a new one.
        """
        with self._turn:
            self._stop_waiting()
            process = self._running()
            try:
                yield process.address
            except Exception:
                if not process.answers():
                    self._give_up(process)
                raise
            except BaseException:
                self._end()  # the command is interrupted: nobody waits for the answer
                raise
            finally:
                self._wait_idly()

    def close(self) -> None:
        """End the process; another question starts it again."""
        with self._turn:
            self._stop_waiting()
            self._end()

    def end_if_idle(self) -> None:
        """End the process, unless a question is being answered right now."""
        if self._turn.acquire(blocking=False):
            try:
                self._end()
            finally:
                self._turn.release()

    def _running(self) -> ModelProcess:
        if self._process is not None and not self._process.runs:
            self._end()  # it went between two questions: nothing is lost
        if self._process is None:
            folder = self._beginning.folder
            folder.mkdir(parents=True, exist_ok=True)
            self._process = process = ModelProcess(self._file, context_tokens=self._context_tokens, state_folder=folder)
            self._end_at_last = weakref.finalize(self, process.end)
            try:
                process.wait_until_ready(self._start_seconds)
                self._beginning.prepare(process)
            except BaseException:
                self._end()
                raise
        return self._process

    def _give_up(self, process: ModelProcess) -> None:
        """End a process that does not answer; raise what became of it where it has ended by itself."""
        try:
            if process.ends_within(_DYING_SECONDS):
                why = process.why_it_ended("while reading a mail")
                why.may_be_the_mails = True
                raise why from None
        finally:
            self._end()

    def _end(self) -> None:
        if self._process is not None:
            self._end_at_last()
            self._process = None

    def _wait_idly(self) -> None:
        if self._process is not None:
            self._idle = threading.Timer(self._idle_seconds, _end_if_idle, [weakref.ref(self)])
            self._idle.daemon = True
            self._idle.start()

    def _stop_waiting(self) -> None:
        if self._idle is not None:
            self._idle.cancel()
            self._idle = None


def _end_if_idle(server: weakref.ref[LocalServer]) -> None:
    idle = server()
    if idle is not None:
        idle.end_if_idle()
