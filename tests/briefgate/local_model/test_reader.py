"""`model = "local"`: the whole program with the real server and a tiny model, which finds nothing."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from briefgate.desk import DATABASE
from briefgate.local_model.installed import install_file
from extract.small_form import ASKED
from tests.briefgate.playing import Studio
from tests.corpus.loading import SHIPPED

MAIL = "ceo-churn-start-in-three-weeks"
LOCAL = '[llm]\nmodel = "local"\ncontext_tokens = 30000\n'
"""To the tiny model, two letters are a token."""


@pytest.fixture
def local(studio: Studio, tiny_model: Path) -> Studio:
    """The example agency with a model installed."""
    studio.config(LOCAL)
    install_file(studio.home, tiny_model)
    return studio


def test_a_mail_is_read_by_the_installed_model(local: Studio) -> None:
    printed = local.run("extract", str(SHIPPED / f"{MAIL}.eml"), "--json")

    assert (0, "tiny") == (printed.status, printed.json["reader"]), printed.err


def test_it_is_asked_for_what_a_small_model_can_add(local: Studio) -> None:
    local.takes_in(MAIL)

    with closing(sqlite3.connect(local.home / DATABASE)) as connection:
        ((answer,),) = connection.execute("SELECT raw FROM calls")
    assert list(ASKED) == list(json.loads(answer))


def test_check_tries_it(local: Studio) -> None:
    (line,) = [line for line in local.run("check", "--json").json if line["what"] == "model"]

    assert (True, "tiny read a test mail") == (line["works"], line["said"][:21])


def test_mails_that_arrive_are_read_and_their_tokens_counted(local: Studio) -> None:
    local.takes_in(MAIL, "first-website-ever")

    tokens = local.run("status", "--json").json["tokens_today"]
    assert (2, 0) == (tokens["calls"], tokens["failed"])
    assert 2 * 3_000 < tokens["prompt"]


def test_a_model_that_breaks_leaves_the_mail_waiting(local: Studio, tiny_model: Path) -> None:
    (local.home / "model" / "tiny.gguf").write_bytes(tiny_model.read_bytes()[:60_000])

    outcome = local.takes_in(MAIL)

    assert 0 == outcome.opened
    assert {"parsed": 1} == {
        state: count for state, count in local.run("status", "--json").json["messages"].items() if count
    }


def test_a_file_may_stand_where_it_is(studio: Studio, tiny_model: Path) -> None:
    studio.config(f'{LOCAL}local_file = "{tiny_model}"\n')

    assert "tiny" == studio.run("extract", str(SHIPPED / f"{MAIL}.eml"), "--json").json["reader"]


def test_a_file_is_looked_for_from_the_home(studio: Studio, tiny_model: Path) -> None:
    studio.config(f'{LOCAL}local_file = "mine.gguf"\n')
    (studio.home / "mine.gguf").write_bytes(tiny_model.read_bytes())

    assert "mine" == studio.run("extract", str(SHIPPED / f"{MAIL}.eml"), "--json").json["reader"]


def test_a_file_that_is_not_there_is_told(studio: Studio) -> None:
    studio.config(f'{LOCAL}local_file = "gone.gguf"\n')

    error = studio.run("extract", str(SHIPPED / f"{MAIL}.eml"), "--json").error

    assert ("config-wrong", '[llm] local_file = "gone.gguf": there is no such file.') == (
        error["kind"],
        error["message"],
    )


def test_that_no_model_is_installed_is_told_with_the_mend(studio: Studio) -> None:
    studio.config(LOCAL)

    error = studio.run("extract", str(SHIPPED / f"{MAIL}.eml"), "--json").error

    assert "`briefgate model install` fetches one." == error["hint"]


def test_that_the_server_is_missing_is_told_with_the_mend(local: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefgate.local_model.extra.find_spec", lambda _: None)

    error = local.run("extract", str(SHIPPED / f"{MAIL}.eml"), "--json").error

    assert "pip install 'briefgate[local]'" in error["hint"]


def test_a_model_named_local_at_an_endpoint_is_asked_there(studio: Studio) -> None:
    studio.config('[llm]\nmodel = "local"\nbase_url = "http://127.0.0.1:9/v1"\nmax_retries = 0\n')

    error = studio.run("extract", str(SHIPPED / f"{MAIL}.eml"), "--json").error

    assert "http://127.0.0.1:9/v1" in error["message"]
