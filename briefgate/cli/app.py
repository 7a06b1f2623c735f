"""The group of commands: found by name and imported when used, since start-up is felt on every command."""

import os
import sys
import traceback
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

import click

from briefgate.cli.output import tell, tell_error
from briefgate.errors import BriefgateError, kind_of
from briefgate.home import find_home
from briefgate.version import VERSION

DONE, FAILED, WRONG_USE, INTERRUPTED = 0, 1, 2, 130

COMMANDS = {
    "demo": ("demo", "demo"),
    "check": ("check", "check"),
    "model": ("model", "model"),
    "import": ("mail", "import_"),
    "poll": ("mail", "poll"),
    "parse": ("look", "parse"),
    "extract": ("look", "extract"),
    "eval": ("evaluate", "evaluate"),
    "leads": ("leads", "leads"),
    "show": ("leads", "show"),
    "explain": ("leads", "explain"),
    "drafts": ("drafts", "drafts"),
    "draft": ("drafts", "draft"),
    "digest": ("digest", "digest"),
    "correct": ("owner", "correct"),
    "rate": ("owner", "rate"),
    "choose": ("owner", "choose"),
    "answered": ("owner", "answered"),
    "reminded": ("owner", "reminded"),
    "outcome": ("words", "outcome"),
    "revoke": ("words", "revoke"),
    "calibrate": ("calibrate", "calibrate"),
    "rescore": ("rescore", "rescore"),
    "retry": ("mail", "retry"),
    "status": ("status", "status"),
}


class LazyGroup(click.Group):
    """A group whose commands are imported when they are asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Every command, in the order of a first day's use."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of this name, or None."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        module, name = COMMANDS[cmd_name]
        command = getattr(import_module(f"briefgate.cli.{module}"), name)
        if not isinstance(command, click.Command):
            message = f"briefgate.cli.{module}.{name} is no command"
            raise TypeError(message)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Click's own list, with each command's whole first sentence."""
        commands = ((name, self.get_command(ctx, name)) for name in self.list_commands(ctx))
        rows = [(name, command.get_short_help_str(limit=formatter.width * 2)) for name, command in commands if command]
        with formatter.section("Commands"):
            formatter.write_dl(rows)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Click's own, with the nearest name where there is none such."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            from difflib import get_close_matches

            near = get_close_matches(args[0], COMMANDS, n=1)
            meant = f" Did you mean `{near[0]}`?" if near else " `briefgate --help` lists them."
            message = f"There is no command `{args[0]}`.{meant}"
            raise click.UsageError(message, ctx)
        return super().resolve_command(ctx, args)


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, prog_name="briefgate", message="%(prog)s %(version)s")
@click.option(
    "--home",
    type=click.Path(path_type=Path, file_okay=False),
    help="The folder with config.toml, your templates and the database. Default: BRIEFGATE_HOME, "
    "else the platform's own place.",
)
@click.pass_context
def app(ctx: click.Context, home: Path | None) -> None:
    """Weigh the briefs that prospects mail to your agency, and draft the replies. You decide and send."""
    ctx.obj = home


def run(args: Sequence[str]) -> int:
    """Run one command line. Gives the exit status: 0 done, 1 what was asked failed, 2 wrong use."""
    as_json = "--json" in args
    try:
        status = app.main(list(args), prog_name="briefgate", standalone_mode=False)
        sys.stdout.flush()
    except click.exceptions.Abort:
        return INTERRUPTED
    except click.exceptions.NoArgsIsHelpError as error:
        tell(error.format_message())
        return WRONG_USE
    except click.ClickException as error:
        tell_error("usage", error.format_message(), _usage_of(error), as_json=as_json)
        return WRONG_USE
    except (BrokenPipeError, SystemExit):
        # The reader of a pipe went away (`briefgate leads | head`), which click answers with an exit of its own.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except Exception as error:  # noqa: BLE001  # the last place where a traceback can be kept from the user
        return _tell_any(error, args, as_json=as_json)
    return status if isinstance(status, int) else DONE


def _usage_of(error: click.ClickException) -> str:
    ctx = getattr(error, "ctx", None)
    return f"`{ctx.command_path} --help` says how it is used." if ctx else ""


def _tell_any(error: Exception, args: Sequence[str], *, as_json: bool) -> int:
    """Say what went wrong. The three rooms' errors carry their own words; anything else is a bug, kept in a file."""
    from extract.errors import ExtractError
    from ingest.errors import IngestError

    if isinstance(error, BriefgateError | IngestError | ExtractError):
        tell_error(kind_of(error), str(error), error.hint, as_json=as_json)
        return FAILED
    report = _keep_report(error, args)
    hint = f"Nothing is lost; what happened is in {report}. Please send us that file." if report else ""
    tell_error(
        "bug", f"briefgate met something that it did not foresee ({type(error).__name__}).", hint, as_json=as_json
    )
    return FAILED


def _keep_report(error: Exception, args: Sequence[str]) -> Path | None:
    try:
        report = find_home(_home_in(args), os.environ) / "unforeseen.log"
        with report.open("a", encoding="utf-8") as file:
            file.write("".join(traceback.format_exception(error)) + "\n")
    except (OSError, BriefgateError):
        tell("".join(traceback.format_exception(error)))
        return None
    return report


def _home_in(args: Sequence[str]) -> str | None:
    """The home that a command line names, however little of it could be understood."""
    for arg, following in zip(args, [*args[1:], None], strict=True):
        if arg == "--home":
            return following
        if arg.startswith("--home="):
            return arg.removeprefix("--home=")
    return None
