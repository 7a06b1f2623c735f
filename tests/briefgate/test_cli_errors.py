"""What goes wrong is one clear line and a hint, never a traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from briefgate.cli.app import COMMANDS, run
from tests.briefgate.playing import Studio
from tests.corpus.loading import SHIPPED

CHECKOUT = Path(__file__).parents[2]
NO_LEAD = (
    ("show", "77"),
    ("explain", "77"),
    ("draft", "show", "77"),
    ("correct", "77", "budget", "25000"),
    ("rate", "77", "--enjoy", "1"),
    ("choose", "77", "--by", "Eva", "--reason", "Why not"),
    ("answered", "77"),
)
ON_AN_EMPTY_HOME: dict[tuple[str, ...], str] = {
    ("leads",): "No leads yet. `briefgate import` or `briefgate poll` brings mail in.\n",
    ("drafts",): "No reply waits for you.\n",
    ("retry",): "There was nothing to do.\n",
}


def program(home: Path, *args: str, **variables: str) -> subprocess.Popen[str]:
    """The program in a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "briefgate", "--home", str(home), *args],
        cwd=CHECKOUT,
        env={"PATH": os.environ["PATH"], "HOME": str(home), **variables},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.parametrize("command", NO_LEAD, ids=" ".join)
def test_a_lead_that_is_not_there_is_said_so(busy_studio: Studio, command: tuple[str, ...]) -> None:
    printed = busy_studio.run(*command)
    expected = "Error: There is no lead 77.\n       `briefgate leads` lists them with their numbers.\n"
    assert (1, "", expected) == (printed.status, printed.out, printed.err)


def test_an_error_with_json_is_one_object_on_standard_error(studio: Studio) -> None:
    printed = studio.run("show", "77", "--json")
    expected = {
        "kind": "lead-missing",
        "message": "There is no lead 77.",
        "hint": "`briefgate leads` lists them with their numbers.",
    }
    assert (1, "", expected) == (printed.status, printed.out, printed.error)


def test_an_unknown_command_says_which_was_meant(studio: Studio) -> None:
    printed = studio.run("leeds")
    assert (2, "") == (printed.status, printed.out)
    assert "There is no command `leeds`. Did you mean `leads`?" in printed.err


def test_a_command_like_no_other_points_to_the_list(studio: Studio) -> None:
    assert "`briefgate --help` lists them." in studio.run("quux").err


@pytest.mark.parametrize(
    "command",
    [
        ("show",),
        ("show", "one"),
        ("leads", "--nonsense"),
        ("rate", "1"),
        ("retry", "--as-brief"),
        ("digest", "--date", "x"),
    ],
    ids=" ".join,
)
def test_wrong_use_ends_with_status_2_and_points_to_the_help(studio: Studio, command: tuple[str, ...]) -> None:
    printed = studio.run(*command)
    assert (2, "", True) == (printed.status, printed.out, "--help` says how it is used." in printed.err)


def test_wrong_use_with_json_is_told_as_json(studio: Studio) -> None:
    printed = studio.run("show", "--json")
    assert (2, "", "usage") == (printed.status, printed.out, printed.error["kind"])


@pytest.mark.parametrize("command", [[], ["draft"]], ids=str)
def test_without_a_command_the_help_is_shown(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    status = run(command)
    said = capsys.readouterr().err
    assert (2, True, False) == (status, said.startswith("Usage: briefgate"), "Error" in said)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_says_what_it_does(studio: Studio, command: str) -> None:
    printed = studio.run(command, "--help")
    usage, _, text = printed.out.partition("\n\n")
    assert (0, "") == (printed.status, printed.err)
    assert usage.startswith(f"Usage: briefgate {command}")
    assert text.strip()[0].isupper()
    assert max(len(line) for line in printed.out.splitlines()) <= 80


def test_the_list_of_commands_gives_each_a_whole_sentence(studio: Studio) -> None:
    listed = studio.run("--help").out.partition("Commands:\n")[2]
    assert [] == [line for line in listed.splitlines() if line.rstrip().endswith("...")]


def test_the_version_is_told(studio: Studio) -> None:
    assert studio.run("--version").out.startswith("briefgate ")


@pytest.mark.parametrize("command", ON_AN_EMPTY_HOME, ids=" ".join)
def test_a_listing_of_an_empty_home_says_that_there_is_nothing(studio: Studio, command: tuple[str, ...]) -> None:
    printed = studio.run(*command)
    assert (0, ON_AN_EMPTY_HOME[command], "") == (printed.status, printed.out, printed.err)


@pytest.mark.parametrize("command", [("leads",), ("drafts",)], ids=" ".join)
def test_a_listing_of_an_empty_home_is_an_empty_list(studio: Studio, command: tuple[str, ...]) -> None:
    assert [] == studio.run(*command, "--json").json


def test_the_digest_of_an_empty_home_says_that_there_is_nothing(studio: Studio) -> None:
    printed = studio.run("digest")
    assert (0, True) == (printed.status, "There is nothing for you to do or to look at today." in printed.out)


def test_a_mistake_in_the_configuration_is_told_with_its_place(studio: Studio) -> None:
    studio.config('[agency]\nname = "Studio Zuid"\n\n[rubric]\nsoon_dayz = 35\n')
    printed = studio.run("leads")
    assert (1, "") == (printed.status, printed.out)
    assert f"{studio.home / 'config.toml'}, line 5: [rubric] soon_dayz is not a setting." in printed.err
    assert "Did you mean soon_days?" in printed.err


def test_a_variable_that_is_no_setting_is_told(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFGATE_LLM_MODLE", "x")
    printed = studio.run("leads")
    assert (1, True) == (printed.status, "Did you mean BRIEFGATE_LLM_MODEL?" in printed.err)


def test_a_home_that_is_a_file_is_wrong_use(studio: Studio) -> None:
    studio.home.write_text("")
    assert 2 == studio.run("leads").status


def test_a_database_of_another_program_is_left_alone(studio: Studio) -> None:
    studio.home.mkdir()
    (studio.home / "briefgate.db").write_bytes(b"this is no database, however long it is" * 100)
    printed = studio.run("leads")
    assert (1, "", True) == (printed.status, printed.out, printed.err.startswith("Error: "))


def test_poll_without_a_mailbox_says_what_to_write_where(studio: Studio) -> None:
    printed = studio.run("poll")
    assert (1, "") == (printed.status, printed.out)
    assert "No mailbox is configured: [accounts.inbox] host is empty." in printed.err
    assert "config.toml" in printed.err


@pytest.mark.parametrize("command", [("retry", "99"), ("retry", "99", "--as-brief")], ids=" ".join)
def test_a_mail_that_is_not_there_is_said_so(busy_studio: Studio, command: tuple[str, ...]) -> None:
    printed = busy_studio.run(*command)
    assert (1, True) == (printed.status, "There is no mail 99." in printed.err)


def test_a_mail_that_was_handled_is_not_handled_again(busy_studio: Studio) -> None:
    printed = busy_studio.run("retry", "1", "--as-brief")
    assert (1, True) == (printed.status, "Mail 1 was not screened out: it is done." in printed.err)


def test_a_bug_leaves_a_report_and_no_traceback(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("briefgate.cli.leads.ranked_leads", broken)
    printed = studio.run("leads")
    report = studio.home / "unforeseen.log"
    assert (1, "", False) == (printed.status, printed.out, "Traceback" in printed.err)
    assert str(report) in printed.err
    assert "ZeroDivisionError" in report.read_text()


def test_a_bug_with_json_is_told_as_json(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefgate.cli.leads.ranked_leads", lambda *_, **__: 1 / 0)
    assert "bug" == studio.run("leads", "--json").error["kind"]


def test_the_report_goes_to_the_home_however_it_was_named(
    studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefgate.cli.leads.ranked_leads", lambda *_, **__: 1 / 0)
    other = tmp_path / "other"
    studio.run(f"--home={other}", "leads")
    assert [True, False] == [(home / "unforeseen.log").exists() for home in (studio.home, other)]


def test_the_home_can_come_from_the_environment(busy_studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFGATE_HOME", str(busy_studio.home))
    with program(busy_studio.home.parent / "unused", "leads", "--json") as process:
        assert "[]" == process.communicate()[0].strip()
    done = subprocess.run(
        [sys.executable, "-m", "briefgate", "status", "--json"],
        cwd=CHECKOUT,
        env={"PATH": os.environ["PATH"], "BRIEFGATE_HOME": str(busy_studio.home)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert str(busy_studio.home) in done.stdout


@pytest.mark.parametrize("command", [("leads", "--json"), ("leads",), ("digest",)], ids=" ".join)
def test_a_reader_who_leaves_the_pipe_is_no_error(busy_studio: Studio, command: tuple[str, ...]) -> None:
    with program(busy_studio.home, *command) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert ("", 0) == (process.stderr.read(), process.wait(60))


def test_an_interrupted_command_ends_quietly(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("briefgate.cli.leads.ranked_leads", interrupted)
    printed = studio.run("leads")
    assert (130, "", False) == (printed.status, printed.out, "Traceback" in printed.err)


def test_a_second_program_in_one_home_waits_for_nothing(studio: Studio) -> None:
    from briefgate.home import lock

    studio.home.mkdir()
    with lock(studio.home):
        printed = studio.run("import", str(SHIPPED))
    assert (1, True) == (printed.status, "Another briefgate is already at work" in printed.err)
