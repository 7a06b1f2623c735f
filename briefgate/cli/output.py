"""What the commands print: results on standard output, talk and errors on standard error."""

import json
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from rich.console import Console

PIPED_WIDTH = 160

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


def console() -> "Console":
    """A console on standard output; colours and widths only where a terminal is there."""
    from rich.console import Console

    here = Console(highlight=False)
    return here if here.is_terminal else Console(highlight=False, width=PIPED_WIDTH)


def print_table(columns: Sequence[str], rows: Iterable[Sequence[str]], *, right: frozenset[str] = frozenset()) -> None:
    """A table that fits the terminal; piped, it keeps its full width."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, header_style="bold")
    for column in columns:
        kwargs: dict[str, Any] = {"justify": "right"} if column in right else {}
        table.add_column(column, overflow="fold", **kwargs)
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    console().print(table)


def heading(text: str) -> None:
    """A heading above a part of what is shown."""
    click.secho(f"\n{text}", bold=True)
