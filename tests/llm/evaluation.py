"""The real model on labelled mails, alone, beside the rules and joined with them: `python -m tests.llm.evaluation`.

Answers are kept outside of the checkout, by what they depend on, so that a
measurement that was stopped goes on, and another way of joining is measured
without asking again. With `--kept` nothing is asked: only mails whose answer
is there are measured. `--write` does that, and writes docs/evaluation-models.md.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext, suppress
from itertools import zip_longest
from pathlib import Path

from briefgate import config, lists
from briefgate.desk import model_reader_of
from briefgate.evaluation.labels import LabelledMail
from briefgate.evaluation.measuring import Bench
from extract.brief import Reading
from extract.builtin import BuiltInReader
from extract.document import Document
from extract.errors import ModelAnswerInvalid
from extract.joined import JoinedReader
from extract.model import ModelReader
from extract.reader import Call, Journal, Reader
from extract.schema import parse_answer
from extract.small_form import small_form
from tests.corpus.loading import samples, untouched
from tests.llm.page import PAGE, Measured, Results, fields_table, renewed
from tests.llm.weights import MODEL, place


class Kept:
    """A journal whose answers stay in a file: JSON, one object a line."""

    def __init__(self, path: Path) -> None:
        self._path = path
        lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        self._answers: dict[str, str] = dict(json.loads(line) for line in lines)

    def recall(self, key: str) -> str | None:
        return self._answers.get(key)

    def turn(self) -> AbstractContextManager[None]:
        return nullcontext()

    def keep(self, call: Call) -> None:
        if call.raw is not None:
            self._answers[call.key] = call.raw
            with self._path.open("a", encoding="utf-8") as file:
                file.write(json.dumps([call.key, call.raw]) + "\n")

    def rung(self, endpoint: str, model: str) -> None:
        del endpoint, model

    def remember(self, endpoint: str, model: str, rung: str) -> None:
        del endpoint, model, rung


class FromKept:
    """The model's reader on the answers that were kept: it never asks. Raises what an answer out of form raises."""

    def __init__(self, model: ModelReader, answers: Kept) -> None:
        self._model, self._answers = model, answers

    @property
    def name(self) -> str:
        return self._model.name

    def knows(self, document: Document) -> bool:
        """Whether there is an answer about this mail."""
        return self._answers.recall(self._model.key(document)) is not None

    def read(self, document: Document, journal: Journal) -> Reading:
        del journal
        parse_answer(self._answers.recall(self._model.key(document)) or "")
        return self._model.read(document, self._answers)


def measured(mails: Sequence[LabelledMail], *, ask: bool) -> tuple[Results, str]:
    """The results of the model alone, of the rules alone, and of both joined; and the SHA-256 of the prompt.

    Mails that nothing was answered about are left out: those that give orders
    to the reader are never sent, and the others are asked about with `ask`.
    """
    home = place().with_name("home")  # what the model knows after the instructions is kept there for the next time
    home.mkdir(exist_ok=True)
    (home / "config.toml").write_text(f'[llm]\nmodel = "local"\nlocal_file = "{place()}"\n', encoding="utf-8")
    shipped = config.load(home, {})
    vocabulary = lists.vocabulary(shipped)
    answers = Kept(place().with_name("answers.jsonl"))
    asking = model_reader_of(shipped, {}, home=home, secret=b"measuring")
    assert isinstance(asking, ModelReader)
    rules = BuiltInReader(vocabulary)
    bench = Bench(shipped, rules)
    for mail in mails if ask else ():
        with suppress(ModelAnswerInvalid):
            asking.read(bench.document(mail), answers)
        sys.stderr.write(f"{mail.name}\n")
    model = FromKept(asking, answers)
    known = [mail for mail in mails if model.knows(bench.document(mail))]
    readers: dict[str, Reader] = {"the model": model, "the rules": rules, "joined": JoinedReader(model, rules)}
    return {name: Bench(shipped, each).results(known) for name, each in readers.items()}, small_form().hash


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--part", choices=("open", "untouched"), default="untouched")
    parser.add_argument("--every", type=int, default=1, help="only every so-manieth mail of each language, by name")
    parser.add_argument("--kept", action="store_true", help="ask nothing: only mails whose answer was kept")
    parser.add_argument("--write", action="store_true", help="the same, and write docs/evaluation-models.md")
    return parser.parse_args()


def _chosen(part: str, every: int) -> list[LabelledMail]:
    """Briefs that open a lead, one of each language in turn: wherever asking is stopped, all are measured alike."""
    mails = [
        mail
        for mail in (untouched() if part == "untouched" else samples())
        if mail.expected.verdict is not None and mail.expected.joins is None
    ]
    languages = sorted({str(mail.expected.language) for mail in mails})
    rows = [[mail for mail in mails if mail.expected.language == code][::every] for code in languages]
    return [mail for turn in zip_longest(*rows) for mail in turn if mail is not None]


def _main(asked: argparse.Namespace) -> None:
    mails = _chosen(asked.part, asked.every)
    results, prompt = measured(mails, ask=not (asked.kept or asked.write))
    sys.stdout.write(f"{fields_table(results)}\n\n{len(results['joined'])} of {len(mails)} mails\n")
    if asked.write:
        what = Measured(
            file=MODEL.file,
            sha256=MODEL.sha256 or "",
            prompt=prompt,
            part=asked.part,
            languages=Counter(result.language for result in results["joined"]),
            of=len(mails),
        )
        PAGE.write_text(renewed(PAGE.read_text(encoding="utf-8"), what, results), encoding="utf-8")


if __name__ == "__main__":
    _main(_asked())
