"""The reader that asks the model on this machine."""

from pathlib import Path

from briefgate.errors import ConfigWrong
from briefgate.local_model.beginning import Beginning
from briefgate.local_model.extra import HOW, is_missing
from briefgate.local_model.installed import FOLDER, installed, path_of
from briefgate.local_model.server import LocalServer
from briefgate.settings import LlmSection
from extract.document import Vocabulary
from extract.model import ModelReader
from extract.small_form import small_form

ENDPOINT = "this machine"
_LEAST_SECONDS = 600.0
"""On two busy cores a long mail takes minutes."""


def local_reader(llm: LlmSection, home: Path, vocabulary: Vocabulary, *, secret: bytes) -> ModelReader:
    """A reader whose model is served by a process that starts with the first mail; named after its file.

    It is asked for names alone (`extract.small_form`). A call is not tried
    twice: what failed here fails again a moment later, and the mail comes again
    with the next poll. Raises `ConfigWrong` where the server or the file is not
    there.
    """
    if is_missing():
        message = 'model = "local" needs what is not installed yet.'
        raise ConfigWrong(message, hint=HOW)
    file = _file(llm, home)
    form = small_form()
    server = LocalServer(
        file,
        beginning=Beginning(form.beginning, model=file, folder=home / FOLDER),
        context_tokens=llm.context_tokens,
        idle_seconds=float(llm.idle_minutes) * 60,
    )
    return ModelReader(
        vocabulary,
        base_url=ENDPOINT,
        model=file.stem,
        api_key="",
        secret=secret,
        timeout_seconds=max(float(llm.timeout_seconds), _LEAST_SECONDS),
        max_retries=0,
        served=server.serving,
        context_tokens=llm.context_tokens,
        form=form,
    )


def _file(llm: LlmSection, home: Path) -> Path:
    if llm.local_file:
        file = home / Path(llm.local_file).expanduser()
        if file.is_file():
            return file
        message = f'[llm] local_file = "{llm.local_file}": there is no such file.'
        raise ConfigWrong(message, hint="Name a GGUF file, or leave it empty for the one that is installed.")
    record = installed(home)
    if record is None:
        message = 'model = "local": no model is installed.'
        raise ConfigWrong(message, hint="`briefgate model install` fetches one.")
    return path_of(home, record)
