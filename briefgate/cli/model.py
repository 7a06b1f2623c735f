"""`model`: a model on your own machine, fetched, looked at, removed."""

import os
from pathlib import Path
from typing import Any

import click

from briefgate.cli.output import json_option, print_json, say, tell
from briefgate.errors import InstallFailed
from briefgate.home import find_home
from briefgate.local_model.catalogue import DEFAULT, MODELS
from briefgate.local_model.extra import HOW, is_missing


@click.group()
def model() -> None:
    """Install, look at or remove a model that reads on this machine."""


@model.command(name="install")
@click.argument("name", type=click.Choice(list(MODELS)), default=DEFAULT)
@click.option(
    "--file",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Take a copy of this GGUF file, and fetch nothing.",
)
@json_option
@click.pass_obj
def install(home: Path | None, name: str, file: Path | None, as_json: bool) -> None:  # noqa: FBT001  # click gives flags by name
    """Fetch a model of about 1.1 GB, or take a file of yours, for `model = "local"`; goes on where it was cut off."""
    from briefgate.local_model.installed import install_file, install_from_hub

    if is_missing():
        message = "What a model on this machine needs is not installed yet."
        raise InstallFailed(message, hint=HOW)
    found = find_home(home, os.environ)
    if file is None:
        endpoint = os.environ.get("HF_ENDPOINT")  # a mirror, under the hub's own name for it
        record = install_from_hub(found, MODELS[name], endpoint=endpoint, tell=tell)
    else:
        record = install_file(found, file)
    if as_json:
        print_json(model_json(found))
        return
    say(f'{record.file} is installed. `model = "local"` under [llm] in {found / "config.toml"} puts it to work.')


@model.command(name="status")
@json_option
@click.pass_obj
def status(home: Path | None, as_json: bool) -> None:  # noqa: FBT001  # click gives flags by name
    """Show which model is installed, where it came from, and whether its file is unharmed."""
    from briefgate.local_model.hub import told_size

    state = model_json(find_home(home, os.environ))
    if as_json:
        print_json(state)
        return
    if not state["installed"]:
        say("No model is installed. `briefgate model install` fetches one.")
    else:
        say(f"File     {state['path']}")
        say(f"Size     {told_size(state['size'])}")
        say(f"From     {state['source']}" + (f" at {state['revision']}" if state["revision"] else ""))
        say(f"SHA-256  {state['sha256']}")
        say("State    unharmed" if state["unharmed"] else "State    changed since: `briefgate model install` mends it")
    if state["needs"]:
        say(f"Missing  {state['needs']}")


@model.command(name="remove")
@click.pass_obj
def remove(home: Path | None) -> None:
    """Remove the installed model, and what is left of a download."""
    from briefgate.local_model.hub import told_size
    from briefgate.local_model.installed import remove as remove_it

    freed = remove_it(find_home(home, os.environ))
    say(f"Removed: {told_size(freed)} are free again." if freed else "No model is installed.")


def model_json(home: Path) -> dict[str, Any]:
    """What `model status` shows; reads the whole file to see that it is unharmed."""
    from briefgate.local_model.installed import installed, is_unharmed, path_of

    record = installed(home)
    needs = {"needs": HOW if is_missing() else None}
    if record is None:
        return {"installed": False} | needs
    return {
        "installed": True,
        "path": str(path_of(home, record)),
        "size": record.size,
        "source": record.source,
        "revision": record.revision or None,
        "sha256": record.sha256,
        "unharmed": is_unharmed(home, record),
    } | needs
