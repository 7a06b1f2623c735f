"""Several briefs attached to one mail are several leads."""

import json
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from briefgate.store.records import MessageRow, MessageState
from score.assessment import Verdict
from tests.briefgate.way.dying import COMMIT, COUNTED, poll_and_die
from tests.briefgate.way.office import HANDLED, Office, Settings, brief
from tests.servers.dovecot import Dovecot

KILLED = -9
COMMITS = 19


def several(*briefs: bytes) -> bytes:
    """Briefs that Sanne forwards as attachments of one mail."""
    mail = EmailMessage(policy=policy.SMTP)
    mail["From"] = "Sanne Visser <sanne@studionoord.example>"
    mail["To"] = "Eva de Graaf <eva@studionoord.example>"
    mail["Subject"] = "Fwd: een paar aanvragen"
    mail["Message-ID"] = "<several@studionoord.example>"
    mail.set_content("Deze kwamen vandaag binnen, Eva.\n")
    for each in briefs:
        mail.add_attachment(message_from_bytes(each, policy=policy.SMTP))
    return mail.as_bytes()


def mails(office: Office) -> list[MessageRow]:
    return [row for state in MessageState for row in office.in_state(state)]


@pytest.fixture
def polled(office: Office) -> Office:
    office.deliver(several(brief(1), brief(2)))
    office.poll()
    return office


def test_each_is_a_lead_of_its_own(polled: Office) -> None:
    assert [("jan@kaas1.example", Verdict.PURSUE), ("jan@kaas2.example", Verdict.PURSUE)] == [
        (lead.prospect_address, lead.verdict) for lead in polled.leads()
    ]


def test_each_has_its_reply(polled: Office) -> None:
    assert ["Re: Een nieuwe site voor winkel 1", "Re: Een nieuwe site voor winkel 2"] == polled.subjects("Drafts")


def test_the_mail_that_brought_them_is_filed_and_opens_no_lead(polled: Office) -> None:
    assert ([], ["Fwd: een paar aanvragen"], 2) == (
        polled.subjects("INBOX"),
        polled.subjects(HANDLED),
        len(polled.leads()),
    )


def test_each_names_the_mail_that_it_came_with(polled: Office) -> None:
    assert [(1, None), (2, 1), (3, 1)] == sorted((row.id, row.parent) for row in mails(polled))


def test_what_happened_is_told(polled: Office) -> None:
    assert [("received", ""), ("parsed", ""), ("split", ""), ("done", "")] == polled.events(1)
    assert ("split off", "mail 1") == polled.events(2)[0]


def test_one_mail_came_in_and_two_leads_were_opened(office: Office) -> None:
    office.deliver(several(brief(1), brief(2)))
    outcome = office.poll()
    assert (1, 2, 0) == (outcome.received, outcome.opened, outcome.joined)


def test_two_briefs_of_one_prospect_are_two_leads(office: Office) -> None:
    second = brief(2).replace(b"jan@kaas2", b"jan@kaas1").replace(b"25.000", b"35.000")
    office.deliver(several(brief(1), second))
    office.poll()
    assert ["jan@kaas1.example", "jan@kaas1.example"] == [lead.prospect_address for lead in office.leads()]


def test_a_brief_that_was_there_already_is_no_second_lead(office: Office) -> None:
    office.deliver(brief(1))
    office.poll()
    office.deliver(several(brief(1), brief(2)))
    outcome = office.poll()
    assert (1, 1) == (outcome.opened, outcome.joined)


def test_none_of_them_is_marked_as_sharing_an_id(polled: Office) -> None:
    assert [] == [event for number in (1, 2, 3) for event in polled.events(number) if event[0] == "same-message-id"]


def test_a_second_poll_changes_nothing(polled: Office) -> None:
    before = polled.tables()["messages"], polled.mailboxes()
    polled.poll()
    assert before == (polled.tables()["messages"], polled.mailboxes())


@pytest.fixture(scope="module")
def waiting(tmp_path_factory: pytest.TempPathFactory, dovecot: Dovecot) -> Office:
    user, _ = dovecot.new_user()
    office = Office(tmp_path_factory.mktemp("several") / "office", dovecot, Settings(user, dovecot.port))
    office.deliver(several(brief(1), brief(2)))
    return office


@pytest.fixture(scope="module")
def undisturbed(waiting: Office, tmp_path_factory: pytest.TempPathFactory) -> Office:
    office = waiting.copy(tmp_path_factory.mktemp("undisturbed") / "office")
    assert 0 == poll_and_die(office.home, office.environ, office.now, "never", 1)
    return office


def test_every_commit_of_it_is_tried_below(undisturbed: Office) -> None:
    assert COMMITS == json.loads((undisturbed.home / COUNTED).read_text())[COMMIT]


@pytest.mark.parametrize("occurrence", range(1, COMMITS + 1))
def test_killed_before_a_commit(waiting: Office, undisturbed: Office, tmp_path: Path, occurrence: int) -> None:
    office = waiting.copy(tmp_path / "office")
    assert KILLED == poll_and_die(office.home, office.environ, office.now, COMMIT, occurrence)
    office.poll()
    assert (undisturbed.tables(), undisturbed.mailboxes()) == (office.tables(), office.mailboxes())
