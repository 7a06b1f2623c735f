"""The digest on its way: into the inbox or over SMTP, once, however often it is asked for."""

from email import message_from_bytes, policy

import pytest

from tests.briefgate.playing import Studio
from tests.corpus.loading import parsed
from tests.servers.dovecot import Dovecot
from tests.servers.smtp import SmtpServer

ACCOUNT = (
    '[accounts.{name}]\nhost = "127.0.0.1"\nsecurity = "plain"\nport = {port}\n'
    'username = "{user}"\npassword_env = "PASSWORD"\n'
)


@pytest.fixture
def appending(studio: Studio, dovecot: Dovecot, mail_user: tuple[str, str], monkeypatch: pytest.MonkeyPatch) -> Studio:
    """An agency with an inbox on a real server, and one brief."""
    monkeypatch.setenv("PASSWORD", mail_user[1])
    studio.config(ACCOUNT.format(name="inbox", port=dovecot.port, user=mail_user[0]))
    studio.takes_in("fixed-1500-marketplace")
    return studio


@pytest.fixture
def posting(studio: Studio, smtp_server: SmtpServer, monkeypatch: pytest.MonkeyPatch) -> Studio:
    """An agency whose digest goes over SMTP, and one brief."""
    monkeypatch.setenv("BRIEFGATE_SMTP_PASSWORD", "pw")
    studio.config(
        '[digest]\nhow = "smtp"\nto = "Eva <eva@studionoord.example>"\nfrom = "briefs@studionoord.example"\n'
        f'[smtp]\nhost = "127.0.0.1"\nport = {smtp_server.port}\nsecurity = "plain"\nusername = "eva"\n'
    )
    studio.takes_in("fixed-1500-marketplace")
    return studio


def test_the_digest_is_in_the_inbox_once(appending: Studio, dovecot: Dovecot, mail_user: tuple[str, str]) -> None:
    assert [0, 0, 0] == [appending.run("digest", "--send").status for _ in range(3)]
    (raw,) = dovecot.messages(mail_user[0])
    mail = message_from_bytes(raw, policy=policy.default)
    assert "Studio Noord: 1 draft (23 November 2026)" == mail["Subject"]
    assert (mail_user[0], mail_user[0]) == (mail["From"], mail["To"])


def test_the_digest_of_the_next_day_is_another_mail(
    appending: Studio, dovecot: Dovecot, mail_user: tuple[str, str]
) -> None:
    appending.run("digest", "--send")
    appending.run("digest", "--send", "--date", "2026-11-24")
    subjects = [parsed(raw)["Subject"] for raw in dovecot.messages(mail_user[0])]
    assert ["(23 November 2026)", "(24 November 2026)"] == [subject[-18:] for subject in subjects]


def test_a_digest_comes_as_text_and_as_a_page(appending: Studio, dovecot: Dovecot, mail_user: tuple[str, str]) -> None:
    appending.run("digest", "--send")
    (raw,) = dovecot.messages(mail_user[0])
    types = [part.get_content_type() for part in parsed(raw).walk()]
    assert ["multipart/alternative", "text/plain", "text/html"] == types


def test_what_is_sent_is_what_was_kept(appending: Studio, dovecot: Dovecot, mail_user: tuple[str, str]) -> None:
    appending.run("digest", "--send")
    (raw,) = dovecot.messages(mail_user[0])
    body = parsed(raw).get_body(preferencelist=("plain",))
    assert body is not None
    assert appending.run("digest").out.split() == body.get_content().split()


def test_a_digest_in_the_inbox_is_no_brief(appending: Studio, dovecot: Dovecot, mail_user: tuple[str, str]) -> None:
    appending.run("digest", "--send")
    outcome = appending.run("poll", "--json").json
    assert (1, 0, 0) == (outcome["received"], outcome["opened"], outcome["filed"])
    assert 1 == len(dovecot.messages(mail_user[0]))


def test_sending_says_where_the_digest_is(appending: Studio) -> None:
    printed = appending.run("digest", "--send")
    assert ("", "The digest is in INBOX.\n") == (printed.out, printed.err)


def test_a_digest_for_another_account_goes_into_its_inbox(
    studio: Studio, dovecot: Dovecot, mail_user: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PASSWORD", "pw")
    owner, _ = dovecot.new_user()
    accounts = ACCOUNT.format(name="inbox", port=dovecot.port, user=mail_user[0])
    accounts += ACCOUNT.format(name="eva", port=dovecot.port, user=owner)
    studio.config(f'{accounts}[inbox]\nfolder = "Sent"\n[digest]\naccount = "eva"\n')
    studio.run("digest", "--send")
    assert (1, 0) == (len(dovecot.messages(owner)), len(dovecot.messages(mail_user[0])))


def test_the_digest_goes_over_smtp_once(posting: Studio, smtp_server: SmtpServer) -> None:
    assert [0, 0, 0] == [posting.run("digest", "--send").status for _ in range(3)]
    (received,) = smtp_server.received
    assert ("briefs@studionoord.example", ("eva@studionoord.example",)) == (received.sender, received.recipients)
    assert ["eva"] == smtp_server.signed_in


def test_a_digest_that_the_server_refused_goes_next_time(posting: Studio, smtp_server: SmtpServer) -> None:
    smtp_server.refuse_next()
    printed = posting.run("digest", "--send")
    assert (1, []) == (printed.status, smtp_server.received)
    assert "The digest can't be sent through 127.0.0.1: it answered 451." in printed.err
    assert 0 == posting.run("digest", "--send").status
    assert 1 == len(smtp_server.received)


def test_a_wrong_password_is_said_so(posting: Studio, smtp_server: SmtpServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFGATE_SMTP_PASSWORD", "wrong")
    printed = posting.run("digest", "--send")
    assert (1, []) == (printed.status, smtp_server.received)
    assert "it refused the user name or password" in printed.err


def test_a_password_never_travels_unencrypted(posting: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFGATE_SMTP_HOST", "smtp.mail.example")
    printed = posting.run("digest", "--send", "--json")
    assert (1, "config-wrong") == (printed.status, printed.error["kind"])


def test_without_a_server_the_hint_names_the_setting(posting: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFGATE_SMTP_HOST", "")
    assert 'set [digest] how to "append"' in posting.run("digest", "--send").err


def test_a_digest_that_goes_nowhere_is_only_printed(studio: Studio) -> None:
    studio.config('[digest]\nhow = "none"\n')
    assert (0, 1) == (studio.run("digest").status, (printed := studio.run("digest", "--send")).status)
    assert 'Set it to "append" or "smtp".' in printed.err


def test_looking_at_the_digest_sends_nothing(posting: Studio, smtp_server: SmtpServer) -> None:
    posting.run("digest")
    posting.run("digest", "--html")
    posting.run("digest", "--json")
    assert [] == smtp_server.received
