"""The demo: the whole way on the sample mails, a pleasure to read at any width."""

import re
from pathlib import Path

import pytest

from briefgate.cli.app import run
from extract.schema import Answer
from tests.briefgate.playing import Studio
from tests.servers.chat import ChatServer, Http

NOTHING_FOUND = dict.fromkeys(Answer.model_fields)


def test_the_demo_is_one_document(studio: Studio) -> None:
    demo = studio.run("demo", "--json").json
    assert ["reader", "home", "leads", "drafts", "digest"] == list(demo)
    assert ("built-in", str(studio.home)) == (demo["reader"], demo["home"])
    assert {"lead", "kind", "language", "subject", "text"} <= set(demo["drafts"][0])
    assert ["subject", "text", "html_path"] == list(demo["digest"])
    assert "Bart Molenaar" in Path(demo["digest"]["html_path"]).read_text()


def test_the_demo_shows_every_verdict(studio: Studio) -> None:
    verdicts = [lead["verdict"] for lead in studio.run("demo", "--json").json["leads"]]
    assert ["pursue", "choose", "needs-human", "homework", "educate", "nurture", "decline", "not-a-lead"] == list(
        dict.fromkeys(verdicts)
    )


def test_the_demo_ends_with_leads_a_whole_draft_and_where_to_look_next(studio: Studio) -> None:
    printed = studio.run("demo")
    assert 0 == printed.status
    assert "Read by the built-in reader: rules, no model and no key." in " ".join(printed.out.split())
    for expected in ("Bart Molenaar: 120 bakfietsen", "Hartelijke groet,\nEva de Graaf", "Where to look next"):
        assert expected in printed.out
    assert f"The digest as a page: {studio.home / 'digest-2026-11-23.html'}" in printed.out


def test_every_command_that_the_demo_names_works(studio: Studio) -> None:
    printed = studio.run("demo")
    commands = re.findall(r"briefgate ((?:show|explain|drafts|digest)[^#\n]*)", printed.out)
    assert 4 == len(commands)
    assert [0] * 4 == [studio.run(*command.split()).status for command in commands]


def test_the_demo_twice_in_one_home_gives_the_same(studio: Studio) -> None:
    first, second = (studio.run("demo", "--json").json for _ in range(2))
    assert first == second


def test_the_demo_twice_says_that_it_was_played_before(studio: Studio) -> None:
    studio.run("demo")
    assert "This home has played the demo before." in studio.run("demo").out


def test_the_demo_without_a_home_takes_a_new_one_and_keeps_it(
    studio: Studio, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert 0 == run(["demo"])
    home = Path(re.findall(r"export BRIEFGATE_HOME=(\S+)", capsys.readouterr().out)[0])
    assert (True, tmp_path) == ((home / "briefgate.db").exists(), home.parent)
    studio.home = home
    assert 11 == len(studio.run("leads", "--json").json)


@pytest.mark.parametrize("width", ["60", "80", "120", "200"])
def test_the_demo_fits_the_terminal(studio: Studio, monkeypatch: pytest.MonkeyPatch, width: str) -> None:
    monkeypatch.setenv("COLUMNS", width)
    lines = studio.run("demo").out.splitlines()
    too_long = [
        line for line in lines if len(line) > int(width) and "briefgate " not in line and str(studio.home) not in line
    ]
    assert [] == too_long


def test_the_piped_demo_is_no_wider_than_a_page(studio: Studio) -> None:
    lines = studio.run("demo").out.splitlines()
    assert [] == [line for line in lines if len(line) > 100 and str(studio.home) not in line]


def test_no_line_ends_in_spaces(studio: Studio) -> None:
    assert [] == [line for line in studio.run("demo").out.splitlines() if line != line.rstrip()]


def test_the_demo_stays_out_of_a_home_with_mail_of_its_own(studio: Studio) -> None:
    studio.takes_in("german-brief")
    printed = studio.run("demo")
    assert (1, "", True) == (printed.status, printed.out, "is a home for work" in printed.err)
    assert 1 == len(studio.run("leads", "--json").json)


def test_the_demo_stays_out_of_a_home_with_a_mailbox(studio: Studio) -> None:
    studio.config('[accounts.inbox]\nhost = "imap.mail.example"\n')
    assert (1, True) == ((printed := studio.run("demo")).status, "is a home for work" in printed.err)


def test_the_demo_plays_the_agency_of_its_home(studio: Studio) -> None:
    studio.config('[agency]\nname = "Bureau Zuid"\nsignature = "Kees"\n')
    demo = studio.run("demo", "--json").json
    assert (True, True) == (demo["digest"]["subject"].startswith("Bureau Zuid"), "Kees" in demo["drafts"][0]["text"])


def test_a_configured_model_reads_the_demo_but_for_a_robots_mail_and_one_with_orders(
    studio: Studio, chat_server: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    chat_server.answer_with(lambda _: NOTHING_FOUND)
    configure(monkeypatch, chat_server)
    demo = studio.run("demo", "--json").json
    assert ("tiny", 12 - 2) == (demo["reader"], len(chat_server.requests))
    assert {"Bearer sesame"} == {request.headers["authorization"] for request in chat_server.requests}


def test_the_demo_says_which_model_read(
    studio: Studio, chat_server: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    chat_server.answer_with(lambda _: NOTHING_FOUND)
    configure(monkeypatch, chat_server)
    assert "Read by the model tiny." in " ".join(studio.run("demo").out.split())


def test_a_model_that_refuses_the_key_is_an_error_in_words(
    studio: Studio, chat_server: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    chat_server.answer_with(lambda _: Http(status=401, body={"error": {"message": "no"}}))
    configure(monkeypatch, chat_server)
    printed = studio.run("demo", "--json")
    assert (1, []) == (printed.status, printed.json["leads"])
    assert printed.error["hint"]


def configure(monkeypatch: pytest.MonkeyPatch, server: ChatServer) -> None:
    """Name the server in the environment, as an owner would."""
    monkeypatch.setenv("BRIEFGATE_LLM_BASE_URL", server.base_url)
    monkeypatch.setenv("BRIEFGATE_LLM_MODEL", "tiny")
    monkeypatch.setenv("BRIEFGATE_LLM_API_KEY", "sesame")
