"""The real model on labelled mails, alone, beside the rules and joined with them: `python -m tests.llm.evaluation`.

Answers are kept outside of the checkout, by what they depend on, so that a
measurement that was stopped goes on, and another way of joining is measured
without asking again.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from tempfile import TemporaryDirectory

from briefgate import config, lists
from briefgate.desk import model_reader_of
from briefgate.evaluation.comparing import Outcome
from briefgate.evaluation.counting import Tally
from briefgate.evaluation.labels import LabelledMail
from briefgate.evaluation.measuring import Bench, Result, outcomes
from briefgate.evaluation.report import FIELDS, verdicts
from extract.brief import Reading
from extract.builtin import BuiltInReader
from extract.document import Document
from extract.joined import joined
from extract.reader import Call, Journal, Reader
from tests.corpus.loading import samples, untouched
from tests.llm.weights import place


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


class Journaled:
    """A reader that keeps its calls in a journal of its own."""

    def __init__(self, reader: Reader, journal: Journal) -> None:
        self._reader, self._journal = reader, journal

    @property
    def name(self) -> str:
        return self._reader.name

    def read(self, document: Document, journal: Journal) -> Reading:
        del journal
        return self._reader.read(document, self._journal)


class Together:
    """The joined reader, on readings that were made already."""

    def __init__(self, model: Reader, rules: Reader) -> None:
        self._model, self._rules = model, rules

    @property
    def name(self) -> str:
        return f"{self._model.name}, joined"

    def read(self, document: Document, journal: Journal) -> Reading:
        return joined(self._model.read(document, journal), self._rules.read(document, journal))


def measured(mails: Sequence[LabelledMail]) -> dict[str, list[Result]]:
    """The results of the model alone, of the rules alone, and of both joined."""
    with TemporaryDirectory() as folder:
        home = Path(folder)
        (home / "config.toml").write_text(f'[llm]\nmodel = "local"\nlocal_file = "{place()}"\n', encoding="utf-8")
        shipped = config.load(home, {})
        answers = Kept(place().with_name("answers.jsonl"))
        model = Journaled(model_reader_of(shipped, {}, home=home, secret=b"measuring"), answers)
        rules = BuiltInReader(lists.vocabulary(shipped))
        for mail in mails:
            model.read(Bench(shipped, rules).document(mail), answers)
            sys.stderr.write(f"{mail.name}\n")
        readers: dict[str, Reader] = {"the model": model, "the rules": rules, "joined": Together(model, rules)}
        return {name: Bench(shipped, reader).results(mails) for name, reader in readers.items()}


def table(results: dict[str, list[Result]]) -> str:
    """Right, missed, wrong and invented of each reader by field, and the verdicts."""
    lines = [f"| field | {' | '.join(f'{name}: right, missed, wrong, invented' for name in results)} |"]
    lines.append("|---" * (len(results) + 1) + "|")
    for field in FIELDS:
        tallies = [Tally.of(outcomes(each, field=field)) for each in results.values()]
        if any(tally.recall.of or tally[Outcome.INVENTED] for tally in tallies):
            lines.append(f"| `{field}` | {' | '.join(map(_counts, tallies))} |")
    whole = [Tally.of(outcomes(each)) for each in results.values()]
    lines.append(f"| all | {' | '.join(map(_counts, whole))} |")
    shares = [verdicts(each) for each in results.values()]
    lines.append(f"| verdicts | {' | '.join(f'{share.hits} of {share.of}' for share in shares)} |")
    return "\n".join(lines)


def _counts(tally: Tally) -> str:
    kinds = (Outcome.CORRECT, Outcome.MISSED, Outcome.WRONG, Outcome.INVENTED)
    return ", ".join(str(tally[kind]) for kind in kinds)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--part", choices=("open", "untouched"), default="untouched")
    parser.add_argument("--every", type=int, default=1, help="only every so-manieth mail of each language, by name")
    return parser.parse_args()


def _chosen(part: str, every: int) -> list[LabelledMail]:
    """Briefs that open a lead, evenly over the languages."""
    mails = [
        mail
        for mail in (untouched() if part == "untouched" else samples())
        if mail.expected.verdict is not None and mail.expected.joins is None
    ]
    languages = sorted({str(mail.expected.language) for mail in mails})
    return [mail for code in languages for mail in [each for each in mails if each.expected.language == code][::every]]


if __name__ == "__main__":
    asked = _asked()
    sys.stdout.write(table(measured(_chosen(asked.part, asked.every))) + "\n")
