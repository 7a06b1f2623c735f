"""`check`, `status` and `poll`, beside real servers."""

import pytest

from tests.briefgate.playing import Studio
from tests.corpus.loading import sample
from tests.servers.chat import ChatServer, Http
from tests.servers.dovecot import Dovecot
from tests.servers.smtp import SmtpServer


@pytest.fixture
def connected(studio: Studio, dovecot: Dovecot, mail_user: tuple[str, str], monkeypatch: pytest.MonkeyPatch) -> Studio:
    """An agency with an inbox on a real server."""
    user, password = mail_user
    monkeypatch.setenv("BRIEFGATE_INBOX_PASSWORD", password)
    studio.config(
        '[accounts.inbox]\nhost = "127.0.0.1"\nsecurity = "plain"\n'
        f'port = {dovecot.port}\nusername = "{user}"\ntimeout_seconds = 5\n'
    )
    return studio


def lines_of(studio: Studio) -> dict[str, tuple[bool, str]]:
    """What `check` says, by what it tried."""
    return {line["what"]: (line["works"], line["said"]) for line in studio.run("check", "--json").json}


def test_everything_that_works_is_a_line_that_says_ok(connected: Studio) -> None:
    printed = connected.run("check")
    assert (0, ["ok"] * 7) == (printed.status, [line[:2] for line in printed.out.splitlines() if line[:1] != " "])


def test_check_says_where_mail_goes(connected: Studio) -> None:
    lines = lines_of(connected)
    assert (True, "Signed in; INBOX holds 0 mails, and what is done goes to Briefgate/Handled.") == lines["inbox"]
    assert (True, "Signed in; replies go to Drafts.") == lines["drafts"]
    assert (True, "It goes into INBOX.") == lines["digest"]


def test_without_a_mailbox_check_says_so_once(studio: Studio) -> None:
    printed = studio.run("check")
    assert (1, 1) == (printed.status, printed.out.count("No mailbox is configured"))
    assert 2 == printed.out.count("Not tried: this is the account of the inbox.")


def test_a_wrong_password_comes_with_its_mend(connected: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFGATE_INBOX_PASSWORD", "wrong")
    (line,) = [line for line in connected.run("check", "--json").json if line["what"] == "inbox"]
    assert (False, True) == (line["works"], bool(line["mend"]))


def test_a_missing_password_names_its_variable(connected: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BRIEFGATE_INBOX_PASSWORD")
    assert "BRIEFGATE_INBOX_PASSWORD is empty" in lines_of(connected)["inbox"][1]


def test_a_broken_template_of_the_owner_is_told(connected: Studio) -> None:
    own = connected.home / "templates" / "reply" / "en"
    own.mkdir(parents=True)
    (own / "decline.txt.j2").write_text("Dear {{ first_name")
    works, said = lines_of(connected)["templates"]
    assert (False, True) == (works, "decline.txt.j2" in said)


def test_an_own_template_that_works_is_counted(connected: Studio) -> None:
    own = connected.home / "templates" / "reply" / "en"
    own.mkdir(parents=True)
    (own / "decline.txt.j2").write_text("No, thank you.")
    assert (True, "All can be used; 1 of them your own.") == lines_of(connected)["templates"]


def test_the_model_is_tried_with_a_mail_of_our_own(
    connected: Studio, chat_server: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    chat_server.answer_with(lambda _: {"intent": None})
    monkeypatch.setenv("BRIEFGATE_LLM_BASE_URL", chat_server.base_url)
    monkeypatch.setenv("BRIEFGATE_LLM_MODEL", "tiny")
    said = "tiny read a test mail, asked by json_schema, with 120 tokens."
    assert (True, said) == lines_of(connected)["model"]


def test_the_test_mails_cost_is_shown_and_counted(
    connected: Studio, chat_server: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    chat_server.answer_with(lambda _: {"intent": None})
    for key, value in {
        "BASE_URL": chat_server.base_url,
        "MODEL": "tiny",
        "PRICE_PROMPT": "15",
        "PRICE_COMPLETION": "60",
    }.items():
        monkeypatch.setenv(f"BRIEFGATE_LLM_{key}", value)
    assert lines_of(connected)["model"][1].endswith("with 120 tokens, for 0.0027 EUR.")
    assert {"amount": "0.0027", "currency": "EUR"} == connected.run("status", "--json").json["cost_today"]


def test_a_model_that_is_not_there_is_told(
    connected: Studio, chat_server: ChatServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    chat_server.answer_with(lambda _: Http(status=404, body={"error": {"message": "no such model"}}))
    monkeypatch.setenv("BRIEFGATE_LLM_BASE_URL", chat_server.base_url)
    monkeypatch.setenv("BRIEFGATE_LLM_MODEL", "tiny")
    assert lines_of(connected)["model"][0] is False


def test_the_server_of_the_digest_is_tried(
    connected: Studio, smtp_server: SmtpServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BRIEFGATE_DIGEST_HOW", "smtp")
    monkeypatch.setenv("BRIEFGATE_SMTP_HOST", "127.0.0.1")
    monkeypatch.setenv("BRIEFGATE_SMTP_PORT", str(smtp_server.port))
    monkeypatch.setenv("BRIEFGATE_SMTP_SECURITY", "plain")
    assert (True, "It goes through 127.0.0.1, which lets us in.") == lines_of(connected)["digest"]
    assert [] == smtp_server.received


def test_an_smtp_server_that_is_not_there_is_told(connected: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFGATE_DIGEST_HOW", "smtp")
    monkeypatch.setenv("BRIEFGATE_SMTP_HOST", "127.0.0.1")
    monkeypatch.setenv("BRIEFGATE_SMTP_PORT", "1")
    works, said = lines_of(connected)["digest"]
    assert (False, True) == (works, said.startswith("The digest can't be sent through 127.0.0.1: "))


def test_poll_tells_what_it_did_as_json(connected: Studio, dovecot: Dovecot, mail_user: tuple[str, str]) -> None:
    dovecot.deliver(mail_user[0], sample("fixed-1500-marketplace").raw)
    expected = {
        "received": 1,
        "opened": 1,
        "joined": 0,
        "screened": 0,
        "drafted": 1,
        "delivered": 1,
        "filed": 1,
        "waiting": 0,
        "failed": [],
        "parked": [],
    }
    assert expected == connected.run("poll", "--json").json


def test_poll_tells_what_it_did_in_a_sentence(connected: Studio, dovecot: Dovecot, mail_user: tuple[str, str]) -> None:
    dovecot.deliver(mail_user[0], sample("fixed-1500-marketplace").raw)
    assert "1 new mail, 1 new lead, 1 reply drafted, 1 put into Drafts, 1 filed.\n" == connected.run("poll").out


def test_status_tells_the_last_poll_in_the_owners_zone(connected: Studio) -> None:
    connected.run("poll")
    (account,) = connected.run("status", "--json").json["accounts"]
    assert ("2026-11-23T17:00:00+01:00", None) == (account["last_poll"], account["failure"])
    assert "Account  inbox: last successful poll 2026-11-23 17:00\n" in connected.run("status").out


def test_status_tells_a_failure_with_its_hint(connected: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    connected.run("poll")
    monkeypatch.setenv("BRIEFGATE_INBOX_PASSWORD", "wrong")
    assert 1 == connected.run("poll").status
    (account,) = connected.run("status", "--json").json["accounts"]
    assert (True, True) == (bool(account["failure"]), bool(account["hint"]))
    assert "Since 2026-11-23 17:00: " in connected.run("status").out


def test_status_names_parked_mail_and_how_to_try_it_again(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        message = "no sense in it"
        raise ValueError(message)

    monkeypatch.setattr("briefgate.pipeline.parse", refuse)
    path = str(sample("german-brief").path)
    for _ in range(3):
        studio.run("import", path)
    printed = studio.run("status")
    assert "briefgate retry 1" in printed.out
    assert 1 == len(studio.run("status", "--json").json["parked"])


def test_lists_that_are_still_the_examples_are_named(studio: Studio) -> None:
    studio.config('[agency]\nname = "Bureau West"\nclients = []\ncauses = []\nbrands = []\nexcluded = []\n')
    (line,) = [line for line in studio.run("check", "--json").json if line["what"] == "agency"]
    assert (True, "Still those of the example: services, referrers. Write your own, or none: services = [].") == (
        line["works"],
        line["mend"],
    )
