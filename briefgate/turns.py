"""Whose turn it is to ask a model: so many calls at once, and none any more once it can't be asked."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Condition

from extract.errors import ExtractError, ModelAnswerInvalid


class NoMoreTurns(Exception):
    """The model is asked no more in this run: a mail that had not come to its turn waits for the next one."""


@dataclass(slots=True)
class Turns:
    """Lets at most `size` threads ask at the same time.

    A call that ends in a fault of the model ends all turns, so that a fault
    costs no more calls than were in flight: whoever waited for one gets
    `NoMoreTurns`. Where the fault may be the mail's, they are held only.
    """

    size: int
    _taken: int = 0
    _is_held: bool = False
    _is_over: bool = False
    _changed: Condition = field(default_factory=Condition)

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Wait for a turn, and have it. Raises `NoMoreTurns`."""
        with self._changed:
            self._changed.wait_for(lambda: self._is_over or (self._taken < self.size and not self._is_held))
            if self._is_over:
                raise NoMoreTurns
            self._taken += 1
        try:
            yield
        except ModelAnswerInvalid:
            raise
        except ExtractError as error:
            if error.may_be_the_mails:
                self.hold()
            else:
                self.end()
            raise
        finally:
            with self._changed:
                self._taken -= 1
                self._changed.notify_all()

    def hold(self) -> None:
        """Give no turns for now; whoever has one keeps it."""
        with self._changed:
            self._is_held = True

    def go_on(self) -> None:
        """Give turns again, unless they are over."""
        with self._changed:
            self._is_held = False
            self._changed.notify_all()

    def end(self) -> None:
        """Give no more turns; whoever has one keeps it."""
        with self._changed:
            self._is_over = True
            self._changed.notify_all()
