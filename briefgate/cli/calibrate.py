"""`calibrate`: what became of leads, beside what they were judged to be. It suggests, and changes nothing."""

from fractions import Fraction
from pathlib import Path

import click

from briefgate.calibration.outcomes import LEAST, Row, ended_leads
from briefgate.calibration.plot import plot_of
from briefgate.calibration.report import Calibration, calibration_json, calibration_of
from briefgate.calibration.weighing import Suggestion
from briefgate.cli.output import heading, json_option, print_json, print_table, say, tell
from briefgate.cli.session import desk_of
from briefgate.desk import Desk
from briefgate.errors import FileUnwritable
from briefgate.owner_word import Ending
from score.assessment import Dimension, Verdict

_NUMBERS = frozenset({"won", "lost", "of", "win rate", "95%", "difference"})


@click.command()
@click.option(
    "--plot",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Also draw it, as an SVG image that any browser opens.",
)
@json_option
@click.pass_obj
def calibrate(home: Path | None, plot: Path | None, as_json: bool) -> None:  # noqa: FBT001  # click gives flags by name
    """Set outcomes beside verdicts, scores and levels: what was won, and which weights that speaks for.

    `briefgate outcome` tells how a lead ended. Nothing is claimed that fewer than 30 outcomes stand behind, and
    nothing is changed.
    """
    with desk_of(home) as desk:
        found = calibration_of(ended_leads(desk.store), desk.rubric)
        if plot is not None:
            _draw(desk, found, plot)
        if as_json:
            print_json(calibration_json(found))
        else:
            _print(desk, found)


def _draw(desk: Desk, found: Calibration, path: Path) -> None:
    view = plot_of(
        found.groups,
        summary=f"{_summary(found)}. Lines are 95% intervals.",
        name_of=lambda group, key: _name(desk, group, key),
    )
    try:
        path.write_text(desk.templates.render_plot(view), encoding="utf-8")
    except OSError as error:
        message = f"{path} can't be written: {error.strerror}."
        raise FileUnwritable(message, hint="Name a file in a folder that you may write to.") from error
    tell(f"Drawn: {path}")


def _summary(found: Calibration) -> str:
    counts = ", ".join(f"{count} {ending}" for ending, count in found.endings.items() if ending is not Ending.REFUSED)
    refused = found.endings[Ending.REFUSED]
    return f"{found.counted} outcomes: {counts}" + (f"; {refused} that you refused are left out" if refused else "")


def _name(desk: Desk, group: str, key: str) -> str:
    """What an owner calls a group of leads, or one kind in it."""
    language = desk.config.agency.language
    if group == "verdict":
        return desk.templates.verdict_name(Verdict(key), language) if key else "Verdict"
    if group == "score":
        return key or "Score"
    return key or desk.templates.dimension_name(Dimension(group), language).capitalize()


def _print(desk: Desk, found: Calibration) -> None:
    say(f"{_summary(found)}.")
    if not found.counted:
        say("`briefgate outcome LEAD won` tells how a lead ended; lost and no-answer count too, refused does not.")
        return
    if found.rubrics > 1:
        say(f"They were judged by {found.rubrics} rubrics, each by that of its day.")
    for group, rows in found.groups.items():
        if rows:
            heading(_name(desk, group, ""))
            titles = ("", "won", "of", "win rate", "95%", "to come")
            print_table(titles, [_cells(row, _name(desk, group, row.key)) for row in rows], right=_NUMBERS)
    _print_differences(desk, found)
    heading("Weights")
    for suggestion in found.suggestions:
        _print_suggestion(suggestion)


def _cells(row: Row, name: str) -> tuple[str, ...]:
    counts = (name, str(row.share.hits), str(row.share.of))
    if row.rate is None or row.interval is None:
        return (*counts, "", "", f"{row.missing} more before this says anything")
    return (*counts, f"{row.rate:.0%}", _percents(*row.interval), "")


def _percents(low: float, high: float) -> str:
    return f"{low:.0%}-{high:.0%}"


def _print_differences(desk: Desk, found: Calibration) -> None:
    heading("Where won leads stood higher (levels from 0 to 1)")
    if found.missing:
        say(f"Not to be said yet: {_still_missing(found.missing.won, found.missing.lost)}.")
        return
    rows = [
        (
            _name(desk, each.dimension, ""),
            f"{each.won:.2f}",
            f"{each.lost:.2f}",
            f"{each.value:+.2f}",
            f"{each.interval[0]:+.2f} to {each.interval[1]:+.2f}",
            "may be chance" if each.may_be_chance else "",
        )
        for each in found.differences
    ]
    print_table(("", "won", "lost", "difference", "95%", "so"), rows, right=_NUMBERS)


def _still_missing(won: int, lost: int) -> str:
    parts = [f"{count} more {what}" for count, what in ((won, "won"), (lost, "not won")) if count]
    return f"{' and '.join(parts)} (a comparison needs {LEAST} of each)"


def _print_suggestion(suggestion: Suggestion) -> None:
    now = ", ".join(f"{part} {float(weight):g}" for part, weight in suggestion.now.items())
    if suggestion.missing:
        say(f"{suggestion.key}: {_still_missing(suggestion.missing.won, suggestion.missing.lost)}; now {now}.")
        return
    if suggestion.weights is None or suggestion.intervals is None:
        say(f"{suggestion.key}: won leads stood no higher in any part, so these outcomes speak for none; now {now}.")
        return
    # The line is merged with the owner's key by key: one that leaves homework out keeps theirs, and the sum isn't 1.
    whole = suggestion.weights | {"homework": suggestion.weights.get("homework", Fraction(0))}
    parts = ", ".join(f"{part} = {float(weight):g}" for part, weight in whole.items())
    reach = ", ".join(f"{part} {_percents(*interval)}" for part, interval in suggestion.intervals.items())
    say(f"{suggestion.key} = {{ {parts} }}")
    say(f"    95% of redraws: {reach}; now {now}.")
    if suggestion.supports_now:
        say("    Your weights of today lie within: the outcomes give no reason to change them.")
    else:
        say("    To see what they would do: put that line under [rubric] in a file, then")
        say("    briefgate rescore --dry-run --rubric FILE")
