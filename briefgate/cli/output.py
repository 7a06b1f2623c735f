"""What the commands print: results on standard output, talk and errors on standard error."""

import json
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from textwrap import wrap
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from rich.table import Table

UNFOLDED = 10_000
"""Columns for a pipe: there, a row is one line, for `grep` and `head`."""
HANGING = 2
COMMAND = "briefgate "

json_option = click.option(
    "--json", "as_json", is_flag=True, help="Print JSON on standard output, and nothing else there."
)


def print_json(value: object) -> None:
    """One JSON document on standard output, UTF-8, keys in the order given."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def tell(text: str) -> None:
    """A line for the person at the terminal, on standard error."""
    click.echo(text, err=True)


def tell_error(kind: str, message: str, hint: str, *, as_json: bool) -> None:
    """What went wrong and what to do, on standard error."""
    if as_json:
        click.echo(
            json.dumps({"error": {"kind": kind, "message": message, "hint": hint}}, ensure_ascii=False), err=True
        )
        return
    click.echo(f"{click.style('Error:', fg='red', bold=True)} {message}", err=True)
    if hint:
        click.echo(f"       {hint}", err=True)


def columns() -> int | None:
    """How wide the terminal is; None where standard output is a pipe or file and COLUMNS is not set."""
    if sys.stdout.isatty() or os.environ.get("COLUMNS", "").isdecimal():
        return shutil.get_terminal_size().columns
    return None


def say(text: str = "", *, width: int | None = None, hanging: int = HANGING, dim: bool = False) -> None:
    """Lines on standard output, folded under their own indentation where a terminal is too narrow for them.

    What is folded stands `hanging` columns further in. A line that holds a
    command stays whole, to be copied.
    """
    width = width or columns() or UNFOLDED
    for line in text.split("\n"):
        for part in [line] if len(line) <= width or COMMAND in line else _folded(line, width, hanging):
            click.secho(part, dim=True) if dim else click.echo(part)


def _folded(line: str, width: int, hanging: int) -> list[str]:
    indent = len(line) - len(line.lstrip())
    under = " " * (indent + hanging if indent else 0)
    return wrap(line, width, subsequent_indent=under, break_long_words=False, break_on_hyphens=False)


def print_table(titles: Sequence[str], rows: Iterable[Sequence[str]], *, right: frozenset[str] = frozenset()) -> None:
    """A table as wide as the terminal at most; in a pipe, each row is one line."""
    from rich.text import Text

    table = plain_table()
    for title in titles:
        table.add_column(title, justify="right" if title in right else "left", overflow="fold")
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    print_rich(table)


def plain_table() -> "Table":
    """An empty table with a line under its header."""
    from rich import box
    from rich.table import Table

    return Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, header_style="bold")


def print_rich(table: "Table", *, width: int | None = None) -> None:
    """Print a table, as wide as asked or as the terminal is, with no spaces at the ends of lines."""
    from rich.console import Console

    console = Console(highlight=False, width=width or columns() or UNFOLDED)
    with console.capture() as captured:
        console.print(table)
    for line in captured.get().splitlines():
        click.echo(line.rstrip())


def heading(text: str) -> None:
    """A heading above a part of what is shown."""
    click.secho(f"\n{text}", bold=True)


@contextmanager
def progress_of(what: str, total: int) -> Iterator[Callable[[], None]]:
    """A bar on standard error while something long goes on, if that is a terminal; call what is given after each."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task(what, total=total)
        yield lambda: progress.advance(task)
