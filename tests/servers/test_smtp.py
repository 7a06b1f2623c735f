"""The SMTP server of the tests, seen through the standard library."""

import smtplib

import pytest

from tests.servers.smtp import Received, SmtpServer

MAIL = b"Subject: The day\r\n\r\nNothing today.\r\n"


def send(server: SmtpServer, password: str | None = None) -> None:
    with smtplib.SMTP(server.host, server.port, timeout=5) as client:
        if password is not None:
            client.login("digest@agency.example", password)
        client.sendmail("digest@agency.example", ["owner@agency.example"], MAIL)


def test_mail_is_kept_as_it_came(smtp_server: SmtpServer) -> None:
    send(smtp_server)
    assert smtp_server.received == [Received("digest@agency.example", ("owner@agency.example",), MAIL)]


def test_signing_in_is_noted(smtp_server: SmtpServer) -> None:
    send(smtp_server, smtp_server.password)
    assert smtp_server.signed_in == ["digest@agency.example"]


def test_a_wrong_password_is_refused(smtp_server: SmtpServer) -> None:
    with pytest.raises(smtplib.SMTPAuthenticationError):
        send(smtp_server, "wrong")


def test_a_scripted_refusal_holds_for_one_mail(smtp_server: SmtpServer) -> None:
    smtp_server.refuse_next()
    with pytest.raises(smtplib.SMTPDataError, match="Try again later"):
        send(smtp_server)
    send(smtp_server)
    assert len(smtp_server.received) == 1
