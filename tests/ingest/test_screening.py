from email import message_from_string, policy
from email.message import EmailMessage

import pytest

from ingest.message import Kind, Screening
from ingest.owner import Owner
from ingest.parse import parse
from ingest.robots import ABSENCE
from tests.ingest.writing import ANYBODY, SANNE, STUDIO, compose, gmail, read

BRIEF = Screening(Kind.BRIEF)


def test_a_mail_of_a_person_is_a_brief() -> None:
    assert read(compose("Wij zoeken een site.")).screening == BRIEF


def test_an_own_draft_is_known_by_its_message_id() -> None:
    owner = Owner(domains=STUDIO.domains, message_ids=frozenset({"<outer@kaas.example>"}))
    assert Screening(Kind.OWN, "own-message-id") == read(compose("Concept"), owner).screening


def test_an_answer_to_an_own_draft_is_a_brief() -> None:
    owner = Owner(message_ids=frozenset({"<draft@studio.example>"}))
    assert BRIEF == read(compose("25.000 euro.", In_Reply_To="<draft@studio.example>"), owner).screening


@pytest.mark.parametrize(
    ("headers", "rule"),
    [
        ({"Auto-Submitted": "auto-replied"}, "auto-submitted"),
        ({"Auto-Submitted": "auto-generated; owner-email=a@b.example"}, "auto-submitted"),
        ({"X-Autoreply": "yes"}, "x-autoreply"),
        ({"X-Autorespond": "Away"}, "x-autorespond"),
        ({"Precedence": "auto_reply"}, "precedence-auto-reply"),
        ({"X-Precedence": "auto_reply"}, "precedence-auto-reply"),
        ({"Auto-Submitted": "auto-notified"}, "auto-submitted"),
        ({"X-Mail-Autoreply": "true"}, "x-mail-autoreply"),
        ({"Delivered-To": "Autoresponder"}, "autoresponder"),
        ({"X-POST-MessageClass": "9; Autoresponder"}, "autoresponder"),
    ],
)
def test_the_headers_of_a_robot_make_an_automatic_reply(headers: dict[str, str], rule: str) -> None:
    assert Screening(Kind.AUTO_REPLY, rule) == read(compose("Ik ben er niet.", **headers)).screening


@pytest.mark.parametrize(
    "headers",
    [
        {"Auto-Submitted": "no"},
        {"X-Auto-Response-Suppress": "All"},
        {"X-Autoreply": "no"},
        {"Precedence": "bulk"},
        {"List-Unsubscribe": "<mailto:off@kaas.example>"},
        {"List-Id": "Kaas <kaas.kaas.example>"},
        {"Return-Path": "<>"},
        {"Auto-Submitted": "auto-forwarded"},
        {"X-Loop": "eva@studio.example"},
        {"X-Spam-Flag": "YES"},
        {"X-MC-User": "a1b2"},
        {"Feedback-ID": "1:2:3:esp"},
    ],
)
def test_a_doubt_lets_the_mail_through(headers: dict[str, str]) -> None:
    assert BRIEF == read(compose("Wij zoeken een site.", **headers)).screening


@pytest.mark.parametrize("subject", ["Automatic reply: Site", "Automatisch antwoord: Site", "Out of office"])
def test_a_subject_of_absence_counts_only_beside_a_header(subject: str) -> None:
    signed = compose("Ik ben er niet.", subject=subject, X_Auto_Response_Suppress="All")
    assert (Screening(Kind.AUTO_REPLY, "absence-subject"), BRIEF) == (
        read(signed).screening,
        read(compose("Ik ben er niet.", subject=subject)).screening,
    )


@pytest.mark.parametrize(
    ("headers", "rule"),
    [
        ({"List-Id": "Nieuws <nieuws.kaas.example>", "Precedence": "list"}, "list-id"),
        ({"List-Unsubscribe": "<https://kaas.example/off>", "Precedence": "bulk"}, "list-unsubscribe"),
        (
            {"List-Unsubscribe": "<https://a.example>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"},
            "list-unsubscribe-post",
        ),
        ({"List-Unsubscribe": "<https://a.example>", "Feedback-ID": "1:2:3:esp"}, "feedback-id"),
        ({"List-Unsubscribe": "<https://a.example>", "X-MC-User": "a1b2"}, "campaign"),
        ({"List-Unsubscribe": "<https://a.example>", "List-Id": "<a.kaas.example>"}, "list-id"),
    ],
)
def test_lists_and_campaigns_are_newsletters(headers: dict[str, str], rule: str) -> None:
    assert Screening(Kind.NEWSLETTER, rule) == read(compose("Ons nieuws", **headers)).screening


LISTED = {"List-Id": "Nieuws <nieuws.kaas.example>", "Precedence": "list"}


def test_list_headers_on_a_mail_from_an_own_address_never_count() -> None:
    assert BRIEF == read(compose("Kijk eens", sender=SANNE, **LISTED)).screening


def test_list_headers_on_a_forward_never_count() -> None:
    mail = compose(gmail("Wij zoeken een site."), sender="Piet <piet@boot.example>", subject="Fwd: Site", **LISTED)
    assert BRIEF == read(mail, ANYBODY).screening


def test_list_headers_inside_a_forward_never_count() -> None:
    mail = compose("Zie bijlage", sender=SANNE, subject="Fwd: Nieuws")
    mail.add_attachment(compose("Ons nieuws", **LISTED))
    assert BRIEF == read(mail).screening


def test_the_owners_own_list_is_the_briefs_inbox() -> None:
    mail = compose("Wij zoeken een site.", List_Id="<briefs.studio.example>", Precedence="list")
    assert BRIEF == read(mail).screening


GROUP = {"List-Id": "<briefs.boot.example>", "Precedence": "list", "List-Post": "<mailto:briefs@boot.example>"}


def test_with_nothing_configured_a_group_that_people_write_to_may_be_the_briefs_inbox() -> None:
    assert (BRIEF, Kind.NEWSLETTER) == (
        read(compose("Wij zoeken een site.", **GROUP), ANYBODY).screening,
        read(compose("Wij zoeken een site.", **GROUP), STUDIO).screening.kind,
    )


def test_a_group_at_the_domain_of_an_own_address_is_the_owners() -> None:
    owner = Owner(addresses=frozenset({"eva@boot.example"}))
    assert BRIEF == read(compose("Wij zoeken een site.", **GROUP), owner).screening


def test_what_a_rule_of_a_colleagues_mailbox_sends_on_is_a_brief() -> None:
    mail = compose(gmail("Wij zoeken een site."), sender=SANNE, subject="FW: Site", Auto_Submitted="auto-generated")
    assert BRIEF == read(mail).screening


def test_a_generated_mail_that_carries_another_persons_address_is_a_brief() -> None:
    mail = compose("Wij zoeken een site.", sender="no-reply@plaza.example", Auto_Submitted="auto-generated")
    mail["Reply-To"] = "jan@kaas.example"
    assert BRIEF == read(mail).screening


def test_an_absence_of_a_colleague_is_no_brief() -> None:
    mail = compose("Ik ben er niet.", sender=SANNE, Auto_Submitted="auto-replied")
    assert Screening(Kind.AUTO_REPLY, "auto-submitted") == read(mail).screening


DIGEST = frozenset({"<digest@studio.example>"})


def test_an_own_digest_that_comes_back_within_a_mail_is_a_loop() -> None:
    mail = compose("Zie onder", sender=SANNE, subject="Fwd: Briefs")
    digest = compose("3 briefs", sender="Briefgate <briefs@studio.example>", subject="Briefs")
    digest.replace_header("Message-ID", "<digest@studio.example>")
    mail.add_attachment(digest)
    owner = Owner(domains=STUDIO.domains, message_ids=DIGEST)
    assert Screening(Kind.OWN, "loop") == read(mail, owner).screening


def test_an_own_digest_that_a_server_gave_another_id_is_a_loop() -> None:
    mail = compose("3 briefs", sender="briefs@studio.example", X_Google_Original_Message_ID="<digest@studio.example>")
    assert Screening(Kind.OWN, "loop") == read(mail, Owner(domains=STUDIO.domains, message_ids=DIGEST)).screening


def test_a_prospect_who_sends_our_draft_back_is_heard() -> None:
    mail = compose("Akkoord!", X_Original_Message_ID="<digest@studio.example>")
    assert BRIEF == read(mail, Owner(domains=STUDIO.domains, message_ids=DIGEST)).screening


@pytest.mark.parametrize("opening", [words[0] for words in ABSENCE.values()], ids=ABSENCE.keys())
def test_an_absence_is_known_in_every_language(opening: str) -> None:
    mail = compose("...", subject=f"{opening}: Site", X_Auto_Response_Suppress="All")
    assert Screening(Kind.AUTO_REPLY, "absence-subject") == read(mail).screening


def test_a_calendar_answer_that_somebody_attaches_is_a_brief() -> None:
    mail = compose("Hij komt niet, maar wil wel een site.")
    mail.add_attachment(b"BEGIN:VCALENDAR\nMETHOD:REPLY\nEND:VCALENDAR\n", maintype="text", subtype="calendar")
    next(mail.iter_attachments()).set_param("method", "REPLY")
    assert BRIEF == read(mail).screening


def test_a_calendar_answer_is_no_brief() -> None:
    mail = compose("Jan heeft geaccepteerd.")
    mail.add_alternative(
        "BEGIN:VCALENDAR\nMETHOD:REPLY\nEND:VCALENDAR\n", subtype="calendar", params={"method": "REPLY"}
    )
    assert Screening(Kind.CALENDAR, "calendar-reply") == read(mail).screening


def test_an_invitation_is_a_brief() -> None:
    mail = compose("Zullen we kennismaken?")
    mail.add_alternative("BEGIN:VCALENDAR\nEND:VCALENDAR\n", subtype="calendar", params={"method": "REQUEST"})
    assert BRIEF == read(mail).screening


def test_a_notification_without_another_persons_address_is_one() -> None:
    mail = compose("Uw certificaat is vernieuwd.", sender="no-reply@hosting.example")
    assert Screening(Kind.NOTIFICATION, "no-reply") == read(mail).screening


def test_a_notification_with_another_persons_address_is_a_brief() -> None:
    mail = compose("Wij zoeken een site.", sender="no-reply@hosting.example", Reply_To="jan@kaas.example")
    assert BRIEF == read(mail).screening


def test_a_form_may_be_generated() -> None:
    mail = compose(
        "Naam: Jan\nE-mail: jan@kaas.example\nBericht: Wij zoeken een site.",
        sender="no-reply@studio.example",
        Auto_Submitted="auto-generated",
    )
    assert BRIEF == read(mail).screening


REPORT = """\
Return-Path: {path}
From: MAILER-DAEMON@mx.studio.example
To: eva@studio.example
Subject: Undelivered
MIME-Version: 1.0
Content-Type: multipart/report; report-type={kind}; boundary=x

--x
Content-Type: text/plain

It could not be delivered.

--x
Content-Type: message/{kind}

Reporting-MTA: dns; mx.studio.example

Final-Recipient: rfc822; jan@kaas.example
Action: failed
Status: 5.1.1

--x
Content-Type: message/rfc822

From: eva@studio.example
To: jan@kaas.example
Subject: Uw vraag

Beste Jan

--x--
"""


def report(*, kind: str = "delivery-status", path: str = "<>") -> EmailMessage:
    mail = message_from_string(REPORT.format(kind=kind, path=path), _class=EmailMessage, policy=policy.compat32)
    assert isinstance(mail, EmailMessage)
    return mail


@pytest.mark.parametrize("path", ["<>", "< >", ""])
def test_a_delivery_report_that_returns_nowhere_is_a_bounce_of_whom_it_could_not_reach(path: str) -> None:
    assert Screening(Kind.BOUNCE, "bounce-report", ("jan@kaas.example",)) == read(report(path=path)).screening


def test_the_mail_within_a_delivery_report_is_no_layer() -> None:
    assert ["outer"] == [layer.how for layer in read(report()).layers]


def test_a_delivery_report_that_somebody_sends_on_is_no_bounce() -> None:
    assert Kind.BOUNCE != read(report(path="<jan@kaas.example>")).screening.kind


@pytest.mark.parametrize(
    ("action", "rule"),
    [("delayed", "delivery-delayed"), ("relayed", "delivery-report"), ("delivered", "delivery-report")],
)
def test_a_report_of_anything_but_a_failure_is_a_notification(action: str, rule: str) -> None:
    raw = report().as_bytes().replace(b"Action: failed\nStatus: 5.1.1", f"Action: {action}\nStatus: 2.0.0".encode())
    assert Screening(Kind.NOTIFICATION, rule) == parse(raw, STUDIO).screening


def test_a_report_of_abuse_is_a_notification() -> None:
    assert Screening(Kind.NOTIFICATION, "feedback-report") == read(report(kind="feedback-report")).screening


QMAIL = """\
Hi. This is the qmail-send program at mx.studio.example.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<jan@kaas.example>:
Sorry, no mailbox here by that name.

--- Below this line is a copy of the message.

Return-Path: <eva@studio.example>
Subject: Uw vraag
"""


def test_a_bounce_in_words_is_one_too() -> None:
    mail = compose(QMAIL, sender="MAILER-DAEMON@mx.post.example", Return_Path="<>")
    assert Screening(Kind.BOUNCE, "bounce-text", ("jan@kaas.example",)) == read(mail).screening


def test_the_words_of_a_bounce_that_a_person_sends_are_a_brief() -> None:
    assert BRIEF == read(compose(QMAIL, Return_Path="<jan@kaas.example>")).screening


def test_a_bounce_that_breaks_its_format_is_told_apart_without_a_traceback(caplog: pytest.LogCaptureFixture) -> None:
    raw = report().as_bytes().replace(b"Final-Recipient: rfc822; jan@kaas.example", b"Final-Recipient: \xff\xfe;;;")
    assert Kind.BOUNCE != parse(raw, STUDIO).screening.kind
    assert [] == [record for record in caplog.records if record.exc_info]


def test_a_read_receipt_is_a_notification() -> None:
    assert Screening(Kind.NOTIFICATION, "read-receipt") == read(report(kind="disposition-notification")).screening
