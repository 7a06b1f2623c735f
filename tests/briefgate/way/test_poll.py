"""One poll after another, a real inbox before it."""

import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from briefgate import pipeline
from briefgate.cli.app import run
from briefgate.desk import Step
from briefgate.digest import send_digest
from briefgate.outgoing import deliver
from briefgate.store.records import DraftState, LeadState, MessageState
from ingest.errors import SignInRefused
from ingest.limits import Limits
from ingest.message import Message
from ingest.owner import Owner
from ingest.parse import parse
from score.assessment import Verdict
from tests.briefgate.way.office import (
    HANDLED,
    Office,
    brief,
    incomplete,
    taken_apart,
    text_of,
    the_rest,
)
from tests.corpus.loading import sample
from tests.servers.dovecot import closing_connection

BRIEFS = ("ceo-churn-start-in-three-weeks", "known-brand-approved-budget", "referral-no-budget-no-date")
ACCOUNTS_APART: dict[str, list[dict[str, object]]] = {"accounts": []}
TELLING = ("briefgate", "lead", "score", "verdict", "pursue", "x-")


@pytest.fixture
def polled(office: Office) -> Office:
    office.deliver_sample("known-brand-approved-budget")
    office.poll()
    return office


class TestABriefOnItsWay:
    def test_it_becomes_a_lead_with_its_verdict(self, polled: Office) -> None:
        assert [Verdict.PURSUE] == [lead.verdict for lead in polled.leads()]

    def test_it_leaves_the_inbox_for_the_handled_folder(self, polled: Office) -> None:
        original = str(taken_apart(sample("known-brand-approved-budget").raw)["Subject"])
        assert ([], [original]) == (polled.subjects("INBOX"), polled.subjects(HANDLED))

    def test_one_draft_lies_in_drafts_marked_as_one(self, polled: Office) -> None:
        ((_, flags, raw),) = polled.listing("Drafts")
        assert (frozenset({r"\Draft"}), polled.drafts()[0].raw) == (flags, raw)

    def test_the_draft_goes_to_the_prospect_and_copies_whom_they_copied(self, polled: Office) -> None:
        (draft,) = polled.mails("Drafts")
        original = taken_apart(sample("known-brand-approved-budget").raw)
        assert [original["From"].addresses[0].addr_spec] == [each.addr_spec for each in draft["To"].addresses]
        expected = {each.addr_spec for each in original["Cc"].addresses if not each.domain.startswith("studionoord")}
        assert expected == {each.addr_spec for each in draft["Cc"].addresses}

    def test_the_draft_stands_in_the_prospects_thread(self, polled: Office) -> None:
        (draft,) = polled.mails("Drafts")
        original = taken_apart(sample("known-brand-approved-budget").raw)
        assert f"Re: {original['Subject']}" == draft["Subject"]
        assert original["Message-ID"] == draft["In-Reply-To"]
        assert str(draft["References"]).split()[-1] == original["Message-ID"]

    def test_the_draft_quotes_the_prospects_words(self, polled: Office) -> None:
        (draft,) = polled.mails("Drafts")
        first_line = text_of(taken_apart(sample("known-brand-approved-budget").raw)).splitlines()[0]
        assert f"> {first_line}" in text_of(draft).splitlines()

    def test_no_header_of_the_draft_betrays_anything(self, polled: Office) -> None:
        (draft,) = polled.mails("Drafts")
        betraying = [
            (name, str(value))
            for name, value in draft.items()
            if any(word in f"{name}: {value}".lower() for word in TELLING)
        ]
        assert [] == betraying


def test_a_second_poll_changes_nothing(office: Office) -> None:
    office.deliver_sample(*BRIEFS, "out-of-office", "newsletter", "rich-and-rude")
    office.poll()
    tables, mailboxes = office.tables(), office.mailboxes()
    office.pass_time(minutes=1)
    office.poll()
    assert (tables | ACCOUNTS_APART, mailboxes) == (office.tables() | ACCOUNTS_APART, office.mailboxes())


def test_drafts_and_inbox_may_be_different_accounts(two_accounts: Office) -> None:
    two_accounts.deliver_sample("known-brand-approved-budget")
    two_accounts.poll()
    (draft,) = two_accounts.mails("Drafts")
    assert [] == two_accounts.listing("Drafts", two_accounts.user)
    assert ["eva@studionoord.example", two_accounts.user] == [each.addr_spec for each in draft["Reply-To"].addresses]


def test_a_mail_that_was_read_elsewhere_still_comes_in(office: Office) -> None:
    office.deliver(brief(1), flags=r"\Seen")
    assert 1 == office.poll().opened


def test_mail_is_not_marked_as_read(office: Office) -> None:
    office.deliver(brief(1))
    office.poll()
    assert [frozenset()] == [flags for _, flags, _ in office.listing(HANDLED)]


@pytest.mark.parametrize("how", ["deleted", "moved"])
def test_a_mail_that_a_person_takes_away_meanwhile_is_handled_all_the_same(office: Office, how: str) -> None:
    uid = office.deliver(brief(1))

    def taken_away(step: Step) -> None:
        if step is Step.RECEIVED:
            if how == "moved":
                office.dovecot.deliver(office.user, brief(1), "Sent")
            office.remove("INBOX", uid)

    office.poll(lambda desk: desk.watched_by(taken_away))
    office.poll()
    assert [Verdict.PURSUE] == [lead.verdict for lead in office.leads()]
    assert ([], [], 1) == (office.listing("INBOX"), office.listing(HANDLED), len(office.listing("Drafts")))


def test_new_numbers_for_the_same_mail_bring_nothing_again(office: Office) -> None:
    # Mail that isn't filed yet, since handled mail is no longer in the inbox.
    office.deliver_sample("known-brand-approved-budget")
    with office.desk() as desk:
        pipeline.receive(desk)
    office.dovecot.doveadm("mailbox", "update", "--uid-validity", "4000000000", "-u", office.user, "INBOX")
    office.poll()
    assert (1, 1) == (len(office.leads()), len(office.listing("Drafts")))
    assert [] == office.listing("INBOX")


def test_new_mail_under_a_known_number_of_a_new_mailbox_comes_in(office: Office) -> None:
    office.deliver(brief(1))
    office.poll()
    for index in (office.dovecot.base / "mail" / office.user / "Maildir").glob("dovecot*"):
        index.unlink()
    office.dovecot.doveadm("mailbox", "update", "--uid-validity", "7", "-u", office.user, "INBOX")
    assert 1 == office.deliver(brief(2))
    assert 1 == office.poll().opened


def test_a_folder_that_is_gone_with_handled_mail_stops_nothing(office_with: Callable[[str], Office]) -> None:
    office = office_with('[inbox]\nfolder = "Briefs"\n')
    with closing_connection(office.dovecot, office.user) as connection:
        connection.create("Briefs")
    office.deliver(brief(1), "Briefs")
    with office.desk() as desk:
        pipeline.receive(desk)
    with closing_connection(office.dovecot, office.user) as connection:
        connection.delete("Briefs")
    office.configure(replace(office.settings, more=""))
    office.deliver(brief(2))
    office.poll()
    assert (2, ["Een nieuwe site voor winkel 2"]) == (len(office.leads()), office.subjects(HANDLED))


def test_on_a_move_to_another_account_its_mail_is_not_taken_for_the_others(two_accounts: Office) -> None:
    office = two_accounts
    office.deliver(brief(1))
    with office.desk() as desk:
        pipeline.receive(desk)
    same_number = office.dovecot.deliver(office.drafts_user, brief(2))
    for user in (office.user, office.drafts_user):
        office.dovecot.doveadm("mailbox", "update", "--uid-validity", "4000000000", "-u", user, "INBOX")
    with office.sql() as connection:
        connection.execute("UPDATE folders SET uidvalidity = 4000000000")
    office.configure(replace(office.settings, more='\n[inbox]\naccount = "eva"\n'))
    office.poll()
    assert (1, 1) == (same_number, len(office.listing("INBOX")))


class TestOurOwnMail:
    def test_the_digest_in_the_inbox_is_not_read_and_stays(self, polled: Office) -> None:
        with polled.desk() as desk:
            send_digest(desk, desk.today)
        (digest,) = polled.subjects("INBOX")
        polled.poll()
        assert ([digest], 1) == (polled.subjects("INBOX"), len(polled.leads()))

    def test_a_reply_that_is_copied_to_the_inbox_counts_as_sent(self, office: Office) -> None:
        office.deliver_sample("referral-no-budget-no-date")
        office.poll()
        office.deliver(office.drafts()[0].raw)
        office.pass_time(hours=1)
        office.poll()
        assert ([DraftState.SENT], [LeadState.WAITING]) == (
            [draft.state for draft in office.drafts()],
            [lead.state for lead in office.leads()],
        )

    def test_the_copy_is_filed(self, office: Office) -> None:
        office.deliver_sample("referral-no-budget-no-date")
        office.poll()
        office.deliver(office.drafts()[0].raw)
        office.poll()
        assert ([], 2) == (office.subjects("INBOX"), len(office.listing(HANDLED)))


class TestMailThatIsTooLarge:
    @pytest.fixture
    def large(self, office_with: Callable[[str], Office]) -> Office:
        office = office_with("[inbox]\nmail_mb = 1\n")
        office.deliver(brief(1, message_id="<large@kaas1.example>") + b"A line of words.\r\n" * 70_000)
        office.deliver(brief(2))
        office.poll()
        return office

    def test_its_headers_alone_are_kept(self, large: Office) -> None:
        with large.desk() as desk:
            row = desk.store.messages.get(1)
            assert row is not None
            assert (True, True) == (row.header_only, row.size > 1_000_000)
            assert b"A line of words" not in desk.store.messages.raw(1)

    def test_it_waits_for_a_person(self, large: Office) -> None:
        assert Verdict.NEEDS_HUMAN is large.leads()[0].verdict

    def test_the_others_go_on(self, large: Office) -> None:
        assert Verdict.PURSUE is large.leads()[1].verdict


class TestAPoisonMail:
    @pytest.fixture
    def poisoned(self, office: Office, monkeypatch: pytest.MonkeyPatch) -> Office:
        real = parse

        def parse_or_fail(raw: bytes, owner: Owner, limits: Limits) -> Message:
            if b"kaas7.example" in raw:
                message = "poison"
                raise RuntimeError(message)
            return real(raw, owner, limits)

        monkeypatch.setattr(pipeline, "parse", parse_or_fail)
        for number in range(20):
            office.deliver(brief(number))
        return office

    def test_the_others_come_in(self, poisoned: Office) -> None:
        assert 19 == poisoned.poll().opened

    def test_it_is_parked_after_the_tries_that_are_configured(self, poisoned: Office) -> None:
        parked = [len(poisoned.poll().parked) for _ in range(4)]
        assert [0, 0, 1, 0] == parked

    def test_why_it_is_parked_can_be_seen(self, poisoned: Office) -> None:
        for _ in range(3):
            poisoned.poll()
        (row,) = poisoned.in_state(MessageState.PARKED)
        assert (3, "RuntimeError: poison") == (row.tries, row.error)

    def test_it_stays_in_the_inbox(self, poisoned: Office) -> None:
        for _ in range(3):
            poisoned.poll()
        assert ["Een nieuwe site voor winkel 7"] == poisoned.subjects("INBOX")


class TestMessageIds:
    def test_two_mails_under_one_id_are_two_leads(self, office: Office) -> None:
        for number in (1, 2):
            office.deliver(brief(number, message_id="<the-same@kaas.example>"))
        office.poll()
        assert ["jan@kaas1.example", "jan@kaas2.example"] == [lead.prospect_address for lead in office.leads()]

    def test_the_second_of_them_is_flagged(self, office: Office) -> None:
        for number in (1, 2):
            office.deliver(brief(number, message_id="<the-same@kaas.example>"))
        office.poll()
        assert ("same-message-id", "<the-same@kaas.example> of mail 1") in office.events(2)

    def test_mails_without_an_id_come_in(self, office: Office) -> None:
        for number in (1, 2):
            office.deliver(brief(number, message_id=""))
        office.poll()
        assert (2, 2) == (len(office.leads()), len(office.listing("Drafts")))

    def test_a_stranger_who_takes_the_id_of_our_draft_is_not_lost(self, polled: Office) -> None:
        office = polled
        office.deliver(brief(1, message_id=office.drafts()[0].message_id))
        office.poll()
        assert "jan@kaas1.example" in [lead.prospect_address for lead in office.leads()]

    def test_nor_does_it_mark_our_draft_as_sent(self, polled: Office) -> None:
        polled.deliver(brief(1, message_id=polled.drafts()[0].message_id))
        polled.poll()
        assert DraftState.DELIVERED is polled.drafts()[0].state

    def test_the_same_bytes_twice_are_one_mail(self, office: Office) -> None:
        office.deliver(brief(1))
        office.deliver(brief(1))
        assert 1 == office.poll().received
        assert ([], 1) == (office.listing("INBOX"), len(office.listing("Drafts")))


@pytest.mark.parametrize(
    ("name", "rule"),
    [
        ("out-of-office", "auto-submitted"),
        ("bounce", "bounce-report"),
        ("newsletter", "list-id"),
        ("calendar-answer", "calendar-reply"),
    ],
)
def test_what_is_no_brief_is_screened_out_and_filed_with_its_rule(office: Office, name: str, rule: str) -> None:
    office.deliver_sample(name)
    outcome = office.poll()
    assert (1, 0, []) == (outcome.screened, outcome.opened, office.leads())
    assert ("screened", rule) in office.events(1)
    assert ([], 1) == (office.listing("INBOX"), len(office.listing(HANDLED)))


class TestAWrongPassword:
    @pytest.fixture
    def locked_out(self, office: Office) -> Office:
        office.environ["INBOX_PASSWORD"] = "wrong"
        office.deliver(brief(1))
        return office

    def test_it_is_a_clear_error(self, locked_out: Office) -> None:
        with pytest.raises(SignInRefused, match="refused the user name or password of account 'inbox'"):
            locked_out.poll()

    def test_the_command_says_so_and_exits_with_1(
        self, locked_out: Office, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setenv("INBOX_PASSWORD", "wrong")
        status = run(["--home", str(locked_out.home), "poll"])
        shown = capsys.readouterr().err
        assert (1, False) == (status, "Traceback" in shown)
        assert "Check username and password in [accounts.inbox]" in shown

    def test_status_shows_it(
        self, locked_out: Office, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        with pytest.raises(SignInRefused):
            locked_out.poll()
        monkeypatch.setenv("INBOX_PASSWORD", "wrong")
        run(["--home", str(locked_out.home), "status", "--json"])
        (account,) = json.loads(capsys.readouterr().out)["accounts"]
        assert (None, True) == (account["last_poll"], "refused the user name" in account["failure"])

    def test_a_poll_that_goes_well_ends_it(self, locked_out: Office) -> None:
        with pytest.raises(SignInRefused):
            locked_out.poll()
        locked_out.environ["INBOX_PASSWORD"] = "pw"
        locked_out.poll()
        with locked_out.desk() as desk:
            assert [None] == [account.failure for account in desk.store.accounts.all()]


def test_on_approval_what_was_put_there_before_is_still_taken_out(office: Office) -> None:
    office.deliver(incomplete())
    office.poll()
    office.configure(replace(office.settings, more='deliver = "on-approval"\n'))
    office.deliver(the_rest())
    office.poll()
    assert [] == office.listing("Drafts")


def test_on_approval_nothing_is_put_into_drafts(office_with: Callable[[str], Office]) -> None:
    office = office_with('deliver = "on-approval"\n')
    office.deliver(brief(1))
    office.poll()
    assert ([DraftState.COMPOSED], []) == ([draft.state for draft in office.drafts()], office.listing("Drafts"))


def test_on_approval_an_approved_draft_is_put_into_drafts(office_with: Callable[[str], Office]) -> None:
    office = office_with('deliver = "on-approval"\n')
    office.deliver(brief(1))
    office.poll()
    with office.desk() as desk:
        deliver(desk, desk.store.drafts.waiting())
    office.poll()
    assert ([DraftState.DELIVERED], 1) == ([draft.state for draft in office.drafts()], len(office.listing("Drafts")))
