"""The figures of `docs/evaluation.md`: `python -m tests.corpus.evaluation` makes them anew.

Seconds are left out: they differ from machine to machine, and `briefgate eval` prints them.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from briefgate import config, lists
from briefgate.evaluation.comparing import Outcome
from briefgate.evaluation.counting import Share, Tally
from briefgate.evaluation.labels import LabelledMail
from briefgate.evaluation.measuring import Bench, Result, outcomes
from briefgate.evaluation.report import FIELDS, languages_of, level_shares, verdicts
from briefgate.settings import Config
from extract.builtin import BuiltInReader
from tests.corpus.loading import every_sample, samples, untouched
from tests.corpus.scripted import baseless, believed_lies, lying_reader, perfect_reader

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "evaluation.md"
BUDGET = ("budget_min", "budget_max")
TARGETS: tuple[tuple[str, tuple[str, ...], float], ...] = (
    ("budget", BUDGET, 0.90),
    ("currency", ("currency",), 0.90),
    ("start", ("start",), 0.90),
    ("deadline", ("deadline",), 0.90),
    ("who decides", ("sender_decides",), 0.85),
)
MOST_INVENTED = 0.005
VERDICTS_AGREE = 0.85
PERFECTLY = 0.97
ROUNDS_OF_LIES = 3


@cache
def shipped() -> Config:
    """The configuration that ships with the program."""
    with TemporaryDirectory() as home:
        return config.load(Path(home), {})


@cache
def built_in(mails: Callable[[], tuple[LabelledMail, ...]]) -> tuple[Result, ...]:
    """The built-in reader on a part of the corpus."""
    bench = Bench(shipped(), BuiltInReader(lists.vocabulary(shipped())))
    return tuple(bench.results(mails()))


def renewed(document: str) -> str:
    """The document with what stands between its marks made anew."""
    for name, made in BLOCKS.items():
        begins, ends = f"<!-- {name}: begins -->\n", f"<!-- {name}: ends -->\n"
        before, _, rest = document.partition(begins)
        _, _, after = rest.partition(ends)
        document = f"{before}{begins}\n{made()}\n\n{ends}{after}"
    return document


def _corpus() -> str:
    rows = [["", *_codes(), "all"]]
    for name, mails in (("to write rules on", samples()), ("untouched", untouched())):
        counts = [sum(mail.expected.language == code for mail in mails) for code in _codes()]
        rows.append([name, *map(str, counts), str(len(mails))])
    return _table(rows)


def _codes() -> list[str]:
    return sorted({mail.expected.language for mail in (*samples(), *untouched()) if mail.expected.language})


def _targets() -> str:
    results = built_in(untouched)
    rows = [["on the untouched part", "target", *_codes(), "all", "95% interval"]]
    for name, fields, target in TARGETS:
        shares = [_recall(results, fields, code) for code in (*_codes(), None)]
        rows.append(
            [f"recall: {name}", f"{target:.2f}", *(_share(share, target) for share in shares), _interval(shares[-1])]
        )
    shares = [verdicts([result for result in results if code in (None, result.language)]) for code in (*_codes(), None)]
    rows.append(
        [
            "verdict",
            f"{VERDICTS_AGREE:.2f}",
            *(_share(share, VERDICTS_AGREE) for share in shares),
            _interval(shares[-1]),
        ]
    )
    shares = [Tally.of(outcomes(results, language=code)).invented for code in (*_codes(), None)]
    rows.append(
        [
            "invented",
            f"{MOST_INVENTED:.3f}",
            *(_share(share, MOST_INVENTED, least=False) for share in shares),
            _interval(shares[-1]),
        ]
    )
    return _table(rows)


def _recall(results: Iterable[Result], fields: Sequence[str], language: str | None) -> Share:
    tallies = [Tally.of(outcomes(results, field=field, language=language)).recall for field in fields]
    return Share(sum(tally.hits for tally in tallies), sum(tally.of for tally in tallies))


def _share(share: Share, target: float, *, least: bool = True) -> str:
    """The share and its counts, in bold where the target is missed."""
    if share.value is None:
        return ""
    told = f"{share.value:.{2 if least else 3}f} ({share.hits}/{share.of})"
    reached = share.value >= target if least else share.value <= target
    return told if reached else f"**{told}**"


def _interval(share: Share) -> str:
    low, high = share.interval
    return f"{low:.3f}–{high:.3f}"


def _fields(results: Sequence[Result]) -> str:
    languages = languages_of(results)
    rows = [["field", "in mails", "correct", "missed", "wrong", "invented", "recall", "95% interval", *languages]]
    for field in FIELDS:
        tally = Tally.of(outcomes(results, field=field))
        if not tally.recall.of and not tally[Outcome.INVENTED]:
            continue
        counts = [tally[outcome] for outcome in (Outcome.CORRECT, Outcome.MISSED, Outcome.WRONG, Outcome.INVENTED)]
        recall = "" if tally.recall.value is None else f"{tally.recall.value:.2f}"
        shares = [Tally.of(outcomes(results, field=field, language=code)).recall for code in languages]
        by_language = [f"{share.hits}/{share.of}" if share.of else "" for share in shares]
        interval = _interval(tally.recall) if tally.recall.of else ""
        rows.append([f"`{field}`", str(tally.recall.of), *map(str, counts), recall, interval, *by_language])
    levels = ", ".join(f"{name} {share.hits}/{share.of}" for name, share in level_shares(results).items())
    return f"{_table(rows)}\n\nLevels that agree with the labels: {levels}."


def misses(results: Sequence[Result]) -> str:
    lines = [
        f"- `{result.mail.name}`: verdict {result.verdict or 'screened out'}, labelled {result.mail.expected.verdict}"
        for result in results
        if result.verdict != result.mail.expected.verdict
    ]
    lines += [
        f"- `{result.mail.name}`: `{each.field}` {each.outcome}: {_told(each.found)} for {_told(each.expected)}"
        for result in results
        for each in result.fields
        if each.outcome in (Outcome.INVENTED, Outcome.WRONG)
    ]
    missed = []
    for result in results:
        fields = [f"`{each.field}`" for each in result.fields if each.outcome is Outcome.MISSED]
        if fields:
            missed.append(f"`{result.mail.name}` {', '.join(fields)}")
    return "\n".join([*lines, f"- left unknown, though the mail says it: {'; '.join(missed) or 'nothing'}"])


def _perfect() -> str:
    """A model that answers with the labels: what is lost between its answer and the scorer."""
    bench = Bench(shipped(), perfect_reader(lists.vocabulary(shipped()), every_sample()))
    results = bench.results(every_sample())
    share, tally = verdicts(results), Tally.of(outcomes(results))
    rows = [
        ["a model that makes no mistake", "target", "", "95% interval"],
        ["verdict", f"{PERFECTLY:.2f}", _share(share, PERFECTLY), _interval(share)],
        ["recall", "", _share(tally.recall, 0), _interval(tally.recall)],
        ["invented", "", _share(tally.invented, 1, least=False), _interval(tally.invented)],
    ]
    return f"{_table(rows)}\n\n{misses(results)}"


def _liar() -> str:
    """A model that makes up every field of every mail, several times over: what gets through."""
    mails = [mail for mail in every_sample() if mail.expected.verdict is not None]
    vocabulary = lists.vocabulary(shipped())
    bench = Bench(shipped(), BuiltInReader(vocabulary))
    through, believed, told = Counter[str](), Counter[str](), 0
    for seed in range(ROUNDS_OF_LIES):
        liar = lying_reader(vocabulary, mails, seed=seed)
        for mail in mails:
            document = bench.document(mail)
            reading = liar.read(document, bench.calls)
            through.update(baseless(reading, document))
            believed.update(believed_lies(reading, mail.expected))
            told += 1
    summary = (
        f"In {told} mails full of lies, {through.total()} amounts, days, names or deciders got through whose value is "
        f"not in their quote, or whose quote is not in the mail. Wrong categories on real sentences: "
        f"{believed.total()}."
    )
    rows = [["category", "believed wrongly", "of"]]
    rows += [[f"`{name}`", str(count), str(told)] for name, count in believed.most_common()]
    return f"{summary}\n\n{_table(rows)}"


def _told(value: object) -> str:
    return "nothing" if value is None else f"“{value}”"


def _table(rows: Sequence[Sequence[str]]) -> str:
    def lines() -> Iterator[str]:
        yield f"| {' | '.join(rows[0])} |"
        yield "|---" * len(rows[0]) + "|"
        for row in rows[1:]:
            yield f"| {' | '.join(row)} |"

    return "\n".join(lines())


BLOCKS: dict[str, Callable[[], str]] = {
    "corpus": _corpus,
    "targets": _targets,
    "built-in, untouched": lambda: _fields(built_in(untouched)),
    "built-in, misses": lambda: misses(built_in(untouched)),
    "built-in, open": lambda: _fields(built_in(samples)),
    "perfect": _perfect,
    "liar": _liar,
}

if __name__ == "__main__":
    DOCUMENT.write_text(renewed(DOCUMENT.read_text(encoding="utf-8")), encoding="utf-8")
