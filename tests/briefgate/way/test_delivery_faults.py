"""Drafts are there once: whatever breaks on their way, and whatever a person does with them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from briefgate.desk import Desk, Step
from briefgate.store.records import DraftState
from ingest.errors import MailboxUnavailable
from ingest.mailbox import Mailbox
from score.assessment import Verdict
from tests.briefgate.way.cutting import CuttingProxy, Moment
from tests.briefgate.way.office import HANDLED, JAN, Office, brief, incomplete, mail, the_rest

CONTRADICTING = mail(
    "Ons budget is 25.000 euro ex btw.\n\nHet budget is 80.000 euro ex btw.\n",
    sender=JAN,
    subject="Re: Een nieuwe site",
    message_id="<second@kaas.example>",
    in_reply_to="<first@kaas.example>",
)


class DiedError(BaseException):
    """Stands for the end of the process."""


def dying_at(step: Step) -> Callable[[Desk], Desk]:
    def die(reached: Step) -> None:
        if reached is step:
            raise DiedError

    return lambda desk: desk.watched_by(die)


@contextmanager
def cut(office: Office, command: str, moment: Moment) -> Iterator[None]:
    """Between the office and its server, for the block."""
    direct = office.settings
    with CuttingProxy(direct.port, command, moment) as proxy:
        office.configure(replace(direct, port=proxy.port))
        yield
        assert proxy.has_cut
    office.configure(direct)


@pytest.fixture
def asked(office: Office) -> Office:
    """An office whose one draft asks for what an incomplete brief left out."""
    office.deliver(incomplete())
    office.poll()
    assert [("homework", DraftState.DELIVERED)] == states(office)
    return office


def states(office: Office) -> list[tuple[str, DraftState]]:
    return [(draft.kind, draft.state) for draft in office.drafts()]


def message_ids(office: Office) -> list[str]:
    return [str(each["Message-ID"]) for each in office.mails("Drafts")]


class TestAConnectionThatBreaks:
    @pytest.mark.parametrize(
        ("command", "moment"),
        [
            ("APPEND", Moment.BEFORE_ANSWER),
            ("APPEND", Moment.MID_LITERAL),
            ("MOVE", Moment.BEFORE_ANSWER),
            ("FETCH", Moment.BEFORE_ANSWER),
            ("SELECT", Moment.BEFORE_ANSWER),
            ("CREATE", Moment.BEFORE_ANSWER),
        ],
    )
    def test_leaves_one_draft_and_one_filed_mail_after_the_next_poll(
        self, office: Office, command: str, moment: Moment
    ) -> None:
        office.deliver(brief(1))
        with cut(office, command, moment), pytest.raises(MailboxUnavailable, match="lost while"):
            office.poll()
        office.poll()
        office.poll()
        assert [office.drafts()[0].message_id] == message_ids(office)
        assert ([], 1, 1) == (office.listing("INBOX"), len(office.listing(HANDLED)), len(office.leads()))

    def test_an_append_whose_end_was_not_heard_is_known_by_its_number_afterwards(self, office: Office) -> None:
        office.deliver(brief(1))
        with cut(office, "APPEND", Moment.BEFORE_ANSWER), pytest.raises(MailboxUnavailable):
            office.poll()
        office.poll()
        with office.desk() as desk:
            delivery = desk.store.drafts.delivery(office.drafts()[0].message_id)
            assert delivery is not None
            assert (1, True) == (delivery.uid, delivery.finished_at is not None)

    def test_one_that_a_person_threw_away_before_the_next_poll_is_not_made_again(self, office: Office) -> None:
        office.deliver(brief(1))
        with cut(office, "APPEND", Moment.BEFORE_ANSWER), pytest.raises(MailboxUnavailable):
            office.poll()
        office.remove("Drafts", 1)
        office.poll()
        assert [] == office.listing("Drafts")

    def test_one_whose_verdict_changed_before_the_next_poll_is_taken_out(self, office: Office) -> None:
        office.deliver(incomplete())
        with cut(office, "APPEND", Moment.BEFORE_ANSWER), pytest.raises(MailboxUnavailable):
            office.poll()
        office.deliver(the_rest())
        office.poll()
        office.poll()
        assert [("homework", DraftState.SUPERSEDED), ("pursue", DraftState.DELIVERED)] == states(office)
        assert [office.drafts()[1].message_id] == message_ids(office)

    def test_one_that_never_arrived_and_is_not_wanted_any_more_is_forgotten(self, office: Office) -> None:
        office.deliver(incomplete())
        with cut(office, "APPEND", Moment.MID_LITERAL), pytest.raises(MailboxUnavailable):
            office.poll()
        office.deliver(the_rest())
        office.poll()
        office.poll()
        with office.desk() as desk:
            assert ([], []) == (desk.store.drafts.unfinished(), desk.store.drafts.to_withdraw())
        assert [office.drafts()[1].message_id] == message_ids(office)

    def test_a_withdrawal_whose_end_was_not_heard_takes_out_nothing_else(self, asked: Office) -> None:
        asked.deliver(the_rest())
        with cut(asked, "EXPUNGE", Moment.BEFORE_ANSWER), pytest.raises(MailboxUnavailable):
            asked.poll()
        asked.poll()
        assert [asked.drafts()[1].message_id] == message_ids(asked)


class TestAServerThatGivesNoNumbers:
    @pytest.fixture(autouse=True)
    def no_appenduid(self, monkeypatch: pytest.MonkeyPatch) -> None:
        append = Mailbox.append

        def nameless(self: Mailbox, *args: object, **options: object) -> None:
            append(self, *args, **options)  # type: ignore[arg-type]  # as they came

        monkeypatch.setattr(Mailbox, "append", nameless)

    def test_a_draft_is_known_by_its_number_all_the_same(self, asked: Office) -> None:
        asked.deliver(the_rest())
        asked.poll()
        assert [asked.drafts()[1].message_id] == message_ids(asked)


class TestAChangedVerdict:
    def test_replaces_a_draft_that_nobody_touched(self, asked: Office) -> None:
        asked.deliver(the_rest())
        asked.poll()
        assert [("homework", DraftState.SUPERSEDED), ("pursue", DraftState.DELIVERED)] == states(asked)
        assert [asked.drafts()[1].message_id] == message_ids(asked)

    def test_takes_an_untouched_one_out_where_the_new_verdict_has_no_reply(self, asked: Office) -> None:
        asked.deliver(CONTRADICTING)
        asked.poll()
        assert Verdict.NEEDS_HUMAN is asked.leads()[0].verdict
        assert ([("homework", DraftState.SUPERSEDED)], []) == (states(asked), asked.listing("Drafts"))

    @pytest.mark.parametrize("message_id", ["kept", "of the program's own"])
    def test_leaves_an_edited_one_alone(self, asked: Office, message_id: str) -> None:
        headers = {} if message_id == "kept" else {"Message-ID": "<program@studionoord.example>"}
        asked.edit_draft(1, **headers)
        edited = asked.listing("Drafts")
        asked.deliver(the_rest())
        asked.poll()
        asked.poll()
        assert ([("homework", DraftState.EDITED)], edited) == (states(asked), asked.listing("Drafts"))

    def test_replaces_an_untouched_one_under_new_numbers(self, asked: Office) -> None:
        asked.dovecot.doveadm("mailbox", "update", "--uid-validity", "4000000000", "-u", asked.user, "Drafts")
        asked.deliver(the_rest())
        asked.poll()
        assert [asked.drafts()[1].message_id] == message_ids(asked)

    def test_leaves_an_edited_one_alone_under_new_numbers(self, asked: Office) -> None:
        asked.edit_draft(1)
        asked.dovecot.doveadm("mailbox", "update", "--uid-validity", "4000000000", "-u", asked.user, "Drafts")
        edited = asked.listing("Drafts")
        asked.deliver(the_rest())
        asked.poll()
        assert ([("homework", DraftState.EDITED)], edited) == (states(asked), asked.listing("Drafts"))


class TestADraftThatIsGone:
    def test_a_deleted_one_is_not_made_again(self, asked: Office) -> None:
        asked.remove("Drafts", 1)
        asked.pass_time(days=1)
        asked.poll()
        asked.poll()
        assert ([("homework", DraftState.DISCARDED)], []) == (states(asked), asked.listing("Drafts"))

    def test_after_a_deleted_one_a_further_mail_of_theirs_gets_its_own(self, asked: Office) -> None:
        asked.remove("Drafts", 1)
        asked.poll()
        asked.pass_time(minutes=5)
        asked.deliver(the_rest())
        asked.poll()
        assert [("homework", DraftState.DISCARDED), ("pursue", DraftState.DELIVERED)] == states(asked)

    @pytest.mark.parametrize("message_id", ["kept", "of the program's own"])
    def test_one_in_the_folder_of_sent_mail_was_sent(self, asked: Office, message_id: str) -> None:
        headers = {} if message_id == "kept" else {"Message-ID": "<program@studionoord.example>"}
        asked.send_draft(1, **headers)
        asked.poll()
        assert [("homework", DraftState.SENT)] == states(asked)

    def test_an_edited_one_that_was_sent_later_was_sent(self, asked: Office) -> None:
        asked.edit_draft(1)
        asked.poll()
        asked.send_draft(2)
        asked.poll()
        assert [("homework", DraftState.SENT)] == states(asked)

    def test_what_was_sent_to_them_before_it_was_composed_says_nothing(self, office: Office) -> None:
        office.deliver(
            mail(
                "We hebben je mail.",
                sender="Eva <eva@studionoord.example>",
                to=JAN,
                message_id="<early@studionoord.example>",
                in_reply_to="<first@kaas.example>",
                date=office.now.replace(day=2),
            ),
            "Sent",
        )
        office.deliver(incomplete())
        office.poll()
        office.remove("Drafts", 1)
        office.poll()
        assert [("homework", DraftState.DISCARDED)] == states(office)


@pytest.mark.parametrize("step", [Step.DELIVERY_BEGUN, Step.APPENDED])
def test_a_poll_that_dies_around_append_leaves_one_draft_after_the_next(office: Office, step: Step) -> None:
    office.deliver(brief(1))
    with pytest.raises(DiedError):
        office.poll(dying_at(step))
    office.poll()
    assert [office.drafts()[0].message_id] == message_ids(office)
