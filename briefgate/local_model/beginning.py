"""What every prompt begins with, worked through once and kept in a file for the processes to come.

On two cores the fixed instructions take a minute or two, a mail a fraction of
it; and a `poll` that cron starts meets one mail. The file holds the model's
state after the instructions, and nothing of any mail.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from pathlib import Path

from briefgate.local_model.process import ModelProcess

_SECONDS = 900.0
_PREFIX, _SUFFIX = "beginning-", ".state"


class Beginning:
    """The messages that every question begins with, and where a model's state after them is kept.

    `folder` is made when it is needed. One state is kept: that of another
    model, or of another beginning, goes when a new one comes.
    """

    def __init__(self, messages: Sequence[Mapping[str, str]], *, model: Path, folder: Path) -> None:
        self._messages = messages
        self._model = model
        self.folder = folder

    def prepare(self, process: ModelProcess) -> None:
        """Bring a fresh process to the end of the beginning: from the file, or by working through them.

        What goes wrong costs time alone: the first question then works through
        everything itself, and meets what is really wrong.
        """
        name = self._name()
        kept = self.folder / name
        if kept.exists():
            if _is_done(process, "restore", name):
                return
            kept.unlink()
        body = {"messages": self._messages, "max_tokens": 1, "temperature": 0}
        if process.post("/v1/chat/completions", body, seconds=_SECONDS) != HTTPStatus.OK:
            return
        draft = f"{name}.part"
        if _is_done(process, "save", draft):
            (self.folder / draft).replace(kept)
        for other in self.folder.glob(f"{_PREFIX}*"):
            if other != kept:
                other.unlink()

    def _name(self) -> str:
        state = self._model.stat()
        whose = f"{self._model.name}\n{state.st_size}\n{state.st_mtime_ns}\n{json.dumps(self._messages)}"
        return f"{_PREFIX}{hashlib.sha256(whose.encode()).hexdigest()[:24]}{_SUFFIX}"


def _is_done(process: ModelProcess, action: str, name: str) -> bool:
    return process.post(f"/slots/0?action={action}", {"filename": name}, seconds=_SECONDS) == HTTPStatus.OK
