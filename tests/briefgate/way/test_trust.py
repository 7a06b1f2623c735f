"""What a lead and the digest say of who sent a mail, and of replies that did not arrive."""

import json
from collections.abc import Callable

import pytest

from briefgate.cli.app import run
from briefgate.digest import digest_of
from tests.briefgate.way.office import Office, brief, mail

FAILED = b"Authentication-Results: mx.studionoord.example; dmarc=fail (p=reject) header.from=kaas1.example\r\n"

BOUNCE = """\
Return-Path: <>
From: Mail Delivery System <MAILER-DAEMON@studionoord.example>
To: eva@studionoord.example
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=x

--x
Content-Type: text/plain

It could not be delivered.

--x
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.studionoord.example

Final-Recipient: rfc822; {address}
Action: failed
Status: 5.1.1

--x--
""".replace("\n", "\r\n")


def digest_text(office: Office) -> str:
    with office.desk() as desk:
        return " ".join(digest_of(desk, desk.today).text.split())


def trust_of(office: Office, capsys: pytest.CaptureFixture[str]) -> list[str]:
    run(["--home", str(office.home), "leads", "--json"])
    (lead,) = json.loads(capsys.readouterr().out)
    return list(lead["trust"])


def test_a_prospect_whose_domain_fails_dmarc_is_marked(office: Office, capsys: pytest.CaptureFixture[str]) -> None:
    office.deliver(FAILED + brief(1))
    office.poll()
    assert ["dmarc-failed"] == trust_of(office, capsys)
    assert "could not confirm the sender (DMARC failed)" in digest_text(office)


def test_a_header_that_came_with_the_mail_marks_nobody(office: Office, capsys: pytest.CaptureFixture[str]) -> None:
    ours = b"Received: from mail.kaas1.example by mx.studionoord.example; Mon, 23 Nov 2026 09:00:01 +0100\r\n"
    theirs = b"Received: from laptop by mail.kaas1.example; Mon, 23 Nov 2026 09:00:00 +0100\r\n"
    office.deliver(ours + theirs + FAILED + brief(1))
    office.poll()
    assert [] == trust_of(office, capsys)


def test_where_the_owner_names_a_server_no_other_is_believed(
    office_with: Callable[[str], Office], capsys: pytest.CaptureFixture[str]
) -> None:
    office = office_with('[inbox]\ntrusted_servers = ["mx.other.example"]\n')
    office.deliver(FAILED + brief(1))
    office.poll()
    assert [] == trust_of(office, capsys)


def test_a_forward_from_outside_is_marked(office: Office, capsys: pytest.CaptureFixture[str]) -> None:
    text = "Iets voor jullie?\n\n---------- Forwarded message ---------\nFrom: Jan <jan@kaas.example>\n"
    text += "Date: Sun, 22 Nov 2026 at 20:14\nSubject: Site\nTo: piet@boot.example\n\nWij zoeken een nieuwe website.\n"
    office.deliver(mail(text, sender="Piet <piet@boot.example>", subject="Fwd: Site", message_id="<f@boot.example>"))
    office.poll()
    assert ["forwarded-from-outside"] == trust_of(office, capsys)
    assert "Forwarded by an address that is not one of yours." in digest_text(office)


def test_a_reply_that_did_not_reach_a_prospect_stands_in_the_digest(office: Office) -> None:
    office.deliver(brief(1))
    office.poll()
    office.pass_time(hours=1)
    office.deliver(BOUNCE.format(address="jan@kaas1.example").encode())
    office.poll()
    assert "a mail that could not be delivered" in digest_text(office)


def test_a_bounce_of_somebody_unknown_is_worth_no_line(office: Office) -> None:
    office.deliver(brief(1))
    office.deliver(BOUNCE.format(address="nobody@spam.example").encode())
    office.poll()
    assert "could not be delivered" not in digest_text(office)
