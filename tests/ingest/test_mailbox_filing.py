"""The mailbox against a real Dovecot: moving mail and saving drafts, on servers of different powers."""

import re
from collections.abc import Callable

import pytest

from ingest.errors import MailboxUnavailable
from ingest.mailbox import Mailbox
from tests.ingest.mailboxes import AT, account_of, local, mail
from tests.servers.dovecot import Dovecot, Layout
from tests.servers.imap_faults import MAIL, Break, ImapFaults

CAPABILITIES = {
    "MOVE": "",
    "UIDPLUS without MOVE": "IMAP4rev1 LITERAL+ NAMESPACE UIDPLUS SPECIAL-USE AUTH=PLAIN",
    "neither": "IMAP4rev1 LITERAL+ NAMESPACE SPECIAL-USE AUTH=PLAIN",
}


@pytest.fixture(scope="module", params=CAPABILITIES)
def mover(request: pytest.FixtureRequest, start_dovecot: Callable[[Layout], Dovecot]) -> Dovecot:
    return start_dovecot(Layout(capability=CAPABILITIES[request.param]))


class TestMoving:
    def test_mail_is_in_the_target_and_nowhere_else(self, mover: Dovecot) -> None:
        user = mover.new_user()
        for number in range(1, 4):
            mover.deliver(user[0], mail(number))
        with Mailbox(account_of(mover, user)) as mailbox:
            target = mailbox.ensure_folder("Handled")
            mailbox.select("INBOX")
            mailbox.move({1, 3}, target)
            assert mailbox.uids() == {2}
        assert mover.messages(user[0]) == [mail(2)]
        assert sorted(mover.messages(user[0], "Handled")) == [mail(1), mail(3)]

    def test_a_mail_that_is_gone_is_no_error(self, mover: Dovecot) -> None:
        user = mover.new_user()
        mover.deliver(user[0], mail(1))
        with Mailbox(account_of(mover, user)) as mailbox:
            target = mailbox.ensure_folder("Handled")
            mailbox.select("INBOX")
            mailbox.move({1}, target)
            mailbox.move({1, 77}, target)
        assert mover.messages(user[0], "Handled") == [mail(1)]

    def test_mail_that_a_person_marked_deleted_is_never_expunged(self, mover: Dovecot) -> None:
        user = mover.new_user()
        mover.deliver(user[0], mail(1))
        mover.deliver(user[0], mail(2), flags="\\Deleted")
        with Mailbox(account_of(mover, user)) as mailbox:
            target = mailbox.ensure_folder("Handled")
            mailbox.select("INBOX")
            mailbox.move({1}, target)
            mailbox.move({1}, target)
        assert mail(2) in mover.messages(user[0])
        assert mover.messages(user[0], "Handled") == [mail(1)]

    def test_deleting_takes_the_named_mail_alone(self, mover: Dovecot) -> None:
        user = mover.new_user()
        for number in range(1, 4):
            mover.deliver(user[0], mail(number))
        with Mailbox(account_of(mover, user)) as mailbox:
            mailbox.select("INBOX")
            mailbox.delete([2])
            mailbox.delete([2, 77])
        assert mover.messages(user[0]) == [mail(1), mail(3)]

    @pytest.mark.parametrize(
        ("capability", "commands"),
        [
            ("IMAP4rev1 UIDPLUS MOVE", ["UID MOVE"]),
            ("IMAP4rev1 UIDPLUS", ["UID SEARCH", "UID COPY", "UID STORE", "UID EXPUNGE"]),
            ("IMAP4rev1", ["UID SEARCH", "UID COPY", "UID STORE", "UID SEARCH", "EXPUNGE"]),
        ],
    )
    def test_it_uses_the_safest_way_that_the_server_offers(self, capability: str, commands: list[str]) -> None:
        with ImapFaults({}, capability=capability) as server:
            with Mailbox(local(server)) as mailbox:
                mailbox.select("INBOX")
                before = len(server.commands)
                mailbox.move({7}, "Handled")
                used = server.commands[before:]
            assert [re.match(r"(?:UID )?\w+", each)[0] for each in used] == ["CAPABILITY", *commands]  # type: ignore[index]  # each is a command


class TestDrafts:
    def test_a_draft_is_kept_with_its_flag_and_its_uid_is_known(
        self, dovecot: Dovecot, mail_user: tuple[str, str], inbox: Mailbox
    ) -> None:
        uid = inbox.append("Drafts", mail(1), at=AT)
        ((kept, flags, raw),) = dovecot.listing(mail_user[0], "Drafts")
        assert (kept, raw) == (uid, mail(1))
        assert "\\Draft" in flags

    def test_line_ends_become_those_of_mail(self, dovecot: Dovecot, mail_user: tuple[str, str], inbox: Mailbox) -> None:
        inbox.append("Drafts", b"Subject: x\n\none\ntwo\n", at=AT)
        assert dovecot.messages(mail_user[0], "Drafts") == [b"Subject: x\r\n\r\none\r\ntwo\r\n"]

    def test_a_draft_is_found_by_its_message_id(self, inbox: Mailbox) -> None:
        inbox.append("Drafts", mail(1), at=AT)
        uid = inbox.append("Drafts", mail(2), at=AT)
        assert inbox.find("Drafts", "<2@prospect.example>") == uid
        assert inbox.find("Drafts", "<3@prospect.example>") is None
        assert inbox.find("Drafts", "2@prospect.example") is None

    def test_from_a_uid_on_earlier_mail_does_not_count(self, inbox: Mailbox) -> None:
        for number in (1, 2, 3):
            inbox.append("Drafts", mail(number), at=AT)
        assert inbox.find("Drafts", "<3@prospect.example>", from_uid=2) == 3
        assert inbox.find("Drafts", "<1@prospect.example>", from_uid=2) is None
        # "4:*" includes mail 3, the last one.
        assert inbox.find("Drafts", "<3@prospect.example>", from_uid=4) is None

    def test_a_draft_whose_ok_was_lost_was_kept(self) -> None:
        with ImapFaults({"APPENDED": Break.FIN}) as server:
            with Mailbox(local(server)) as mailbox, pytest.raises(MailboxUnavailable, match="lost while saving"):
                mailbox.append("INBOX", MAIL, at=AT)
            assert server.appended == [MAIL]
