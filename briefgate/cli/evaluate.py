"""`eval`: how right the configured reader is on a folder of labelled mails. Nothing is stored."""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from briefgate.cli.output import heading, json_option, print_json, print_table, progress_of, say
from briefgate.config import load
from briefgate.desk import reader_of
from briefgate.errors import LabelsWrong
from briefgate.home import find_home

_OUTCOMES = ("correct", "missed", "wrong", "invented")
_NUMBERS = frozenset({"in mails", *_OUTCOMES, "recall", "95%"})


@click.command("eval")
@click.argument(
    "folders", metavar="DIR...", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True, file_okay=False)
)
@click.option(
    "--against",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="What `briefgate eval --json` printed earlier: show what has changed since.",
)
@json_option
@click.pass_obj
def evaluate(home: Path | None, folders: tuple[Path, ...], against: Path | None, as_json: bool) -> None:  # noqa: FBT001  # click gives flags by name
    """Measure the reader on labelled mails: right, missed, wrong and invented, field by field. Stores nothing."""
    from briefgate.evaluation.labels import labelled_mails
    from briefgate.evaluation.measuring import Bench
    from briefgate.evaluation.report import changed_since, report

    earlier = _earlier(against) if against else None
    found_home = find_home(home, os.environ)
    config = load(found_home, os.environ)
    mails = labelled_mails(*folders)
    bench = Bench(config, reader_of(config, os.environ, home=found_home, secret=b"reading labelled mails"))
    with progress_of(f"Reading with {bench.reader.name}", len(mails)) as advance:
        found = report(bench.results(mails, watch=lambda _: advance()), bench)
    changes = changed_since(found, earlier) if earlier else None
    if as_json:
        print_json(found if changes is None else found | {"changes": changes})
    else:
        _print(found, changes)


def _earlier(path: Path) -> Mapping[str, Any]:
    try:
        earlier = json.loads(path.read_text(encoding="utf-8"))
        if earlier.keys() >= {"invented", "recall", "precision", "verdicts", "verdict_misses", "misses"}:
            return dict(earlier)
    except (OSError, ValueError, AttributeError):
        pass
    message = f"{path} is not what `briefgate eval --json` printed."
    raise LabelsWrong(message, hint="`briefgate eval DIR --json > earlier.json` makes such a file.")


def _print(found: Mapping[str, Any], changes: list[str] | None) -> None:
    say(f"Reader    {found['reader']}")
    say(f"Mails     {found['mails']}, of which {found['kinds']['hits']} of the labelled kind")
    say(f"Verdicts  {_share(found['verdicts']['all'])}")
    say(f"Recall    {_share(found['recall'])} of what the mails state")
    say(f"Invented  {_share(found['invented'])} of all fields")
    say(f"Seconds   {found['seconds']['a_mail']:.3f} a mail")
    if found["calls"]["made"]:
        calls = found["calls"]
        say(f"Calls     {calls['made']}, {calls['failed']} of them failed")
        say(f"Tokens    {calls['prompt_tokens']:,} asked, {calls['completion_tokens']:,} answered")
    _print_fields(found)
    _print_misses(found)
    if changes is not None:
        heading(
            f"Since the earlier run: {len(changes)} changes" if changes else "Nothing has changed since the earlier run"
        )
        for line in changes:
            say(line)


def _share(share: Mapping[str, Any]) -> str:
    if share["share"] is None:
        return "none to count"
    counts = f"{share['hits']} of {share['of']}"
    return f"{share['share']:.1%} ({counts}; 95% interval {share['low']:.1%} to {share['high']:.1%})"


def _print_fields(found: Mapping[str, Any]) -> None:
    from briefgate.evaluation.counting import Share

    languages = [code for code in found["verdicts"] if code != "all"]
    rows = []
    for name, counts in found["fields"].items():
        every = counts["all"]
        stated = every["correct"] + every["missed"] + every["wrong"]
        if not stated and not every["invented"]:
            continue
        low, high = Share(every["correct"], stated).interval
        recall = f"{every['correct'] / stated:.0%}" if stated else ""
        by_language = [
            f"{counts[code]['correct']}/{sum(counts[code][key] for key in _OUTCOMES[:3])}" for code in languages
        ]
        numbers = (str(every[key]) for key in _OUTCOMES)
        rows.append([name, str(stated), *numbers, recall, f"{low:.0%}-{high:.0%}" if stated else "", *by_language])
    say()
    print_table(
        ["field", "in mails", *_OUTCOMES, "recall", "95%", *languages], rows, right=_NUMBERS | frozenset(languages)
    )


def _print_misses(found: Mapping[str, Any]) -> None:
    if found["verdict_misses"]:
        heading("Other verdicts than labelled")
        print_table(
            ["mail", "labelled", "found"],
            [
                [miss["mail"], miss["expected"] or "screened out", miss["found"] or "screened out"]
                for miss in found["verdict_misses"]
            ],
        )
    if found["misses"]:
        heading("Fields")
        rows = [
            [
                miss["mail"],
                miss["field"],
                miss["outcome"],
                *("" if value is None else str(value) for value in (miss["expected"], miss["found"])),
            ]
            for miss in found["misses"]
        ]
        print_table(["mail", "field", "outcome", "labelled", "read"], rows)
    for failed in found["failed"]:
        say(f"{failed['mail']} could not be read: {failed['why']}")
