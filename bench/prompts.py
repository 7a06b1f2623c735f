"""How large the prompts are: a trace of what is sent for the mails of the corpus, and of what a server had cached.

The requests are those that a server on loopback gets. Their first message must
be the same in all, for only what is the same from the first letter on can be
cached. What is cached is then told by a real llama.cpp server, whose model is
a file of three hundred kilobytes that knows two letters a token at most.
Run it as `make bench`.
"""

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median, quantiles

from briefgate import config, lists
from briefgate.desk import model_reader_of
from briefgate.evaluation.labels import LabelledMail
from briefgate.evaluation.measuring import Bench, Calls
from briefgate.local_model.extra import is_missing
from briefgate.settings import Config
from extract.builtin import BuiltInReader
from extract.document import Document
from extract.fitting import tokens_of
from extract.injection import part_injections
from extract.prompt import ANSWER_TOKENS
from extract.reader import Call
from extract.schema import Answer
from tests.briefgate.local_model.gguf import write_tiny_model
from tests.briefgate.way.modelled import llm_at
from tests.corpus.loading import samples
from tests.servers.chat import ChatServer

CACHED_MAILS = 20
LEAST_CACHED = 0.6
NOTHING = dict.fromkeys(Answer.model_fields)


class Noted(Calls):
    """A journal that keeps the calls to be counted, and no answer."""

    def __init__(self) -> None:
        super().__init__()
        self.noted: list[Call] = []

    def keep(self, call: Call) -> None:
        """Note a call."""
        self.noted.append(call)


@contextmanager
def configured(llm: str) -> Iterator[tuple[Config, Path]]:
    """A home with a model, and its configuration."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        (home / "config.toml").write_text(llm, encoding="utf-8")
        yield config.load(home, {}), home


def documents(mails: Sequence[LabelledMail], shipped: Config) -> list[Document]:
    """What a model is asked about: the briefs that give it no orders."""
    bench = Bench(shipped, BuiltInReader(lists.vocabulary(shipped)))
    briefs = [bench.document(mail) for mail in mails if mail.expected.verdict is not None]
    return [document for document in briefs if not part_injections(document)[1]]


def sizes() -> None:
    """Send every mail, and print how large the requests were. Raises `SystemExit` where they begin differently."""
    with ChatServer() as server, configured(llm_at(server)) as (shipped, home):
        server.answer_with(lambda _: NOTHING)
        reader = model_reader_of(shipped, {}, home=home, secret=b"bench")
        asked = documents(samples(), shipped)
        cut = sum(bool(reader.read(document, Noted()).left_out) for document in asked)
        sent = [[str(message["content"]) for message in request.body["messages"]] for request in server.requests]
    prefixes = {system for system, _ in sent}
    if len(prefixes) != 1:
        message = f"The requests begin in {len(prefixes)} ways: none of them can be cached for the next mail."
        raise SystemExit(message)
    fixed, own = tokens_of(prefixes.pop()), sorted(tokens_of(user) for _, user in sent)
    print(f"Prompts: {len(sent)} mails of the corpus, tokens guessed from above, as the program does")
    print(f"  fixed beginning {fixed:6,}, the same in all")
    print(f"  a mail          {median(own):6,.0f} in the middle, {quantiles(own, n=20)[-1]:,.0f} of nineteen in twenty")
    print(f"  the longest     {own[-1]:6,}; {cut} did not fit {shipped.llm.context_tokens:,} tokens")
    print(f"  in all          {fixed + own[-1] + ANSWER_TOKENS:6,} at the most, with the room for an answer")


def cached() -> None:
    """Ask a real server, and print how much it had cached. Raises `SystemExit` where it is too little."""
    if is_missing():
        print("  cached          not measured: the extra `local` isn't installed")
        return
    with tempfile.TemporaryDirectory() as folder:
        file = write_tiny_model(Path(folder) / "tiny.gguf")
        with configured(f'[llm]\nmodel = "local"\nlocal_file = "{file}"\n') as (shipped, home):
            reader, journal = model_reader_of(shipped, {}, home=home, secret=b"bench"), Noted()
            for document in documents(samples(), shipped)[:CACHED_MAILS]:
                reader.read(document, journal)
    share = sum(call.cached_tokens or 0 for call in journal.noted) / sum(
        call.prompt_tokens or 0 for call in journal.noted
    )
    print(
        f"  cached          {share:6.0%} of what llama.cpp was asked about {len(journal.noted)} mails, by its own count"
    )
    if share < LEAST_CACHED:
        message = "The beginning is not cached from mail to mail."
        raise SystemExit(message)


if __name__ == "__main__":
    sizes()
    cached()
