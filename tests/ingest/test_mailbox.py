"""The mailbox against a real Dovecot: signing in, reading, and its folders."""

import logging
import re
import socket
from collections.abc import Callable
from datetime import UTC
from pathlib import Path

import pytest

from ingest import mailbox as mailbox_module
from ingest.account import Account, Security
from ingest.errors import AccountWrong, FolderMissing, MailboxUnavailable, SignInRefused
from ingest.mailbox import Mailbox
from tests.ingest.mailboxes import AT, MANY, SECRET, account_of, local, mail, poll
from tests.servers.dovecot import Dovecot, Layout, closing_connection
from tests.servers.imap_faults import MAIL, ImapFaults, Says


class TestSigningIn:
    @pytest.mark.parametrize("security", ["tls", "starttls", "plain"])
    def test_every_kind_of_connection_shows_the_mail(
        self, dovecot: Dovecot, mail_user: tuple[str, str], security: Security
    ) -> None:
        dovecot.deliver(mail_user[0], mail(1))
        with Mailbox(account_of(dovecot, mail_user, security)) as mailbox:
            mailbox.select("INBOX")
            assert mailbox.uids() == {1}

    @pytest.mark.parametrize("password", ['with "quotes" and \\', "pässwörd ☂", "two words"])
    def test_any_password_signs_in(self, dovecot: Dovecot, password: str) -> None:
        user = dovecot.new_user(password)
        with Mailbox(account_of(dovecot, user)) as mailbox:
            assert "INBOX" in mailbox.folders()

    def test_a_wrong_password_is_a_refused_sign_in_and_is_not_shown(
        self, dovecot: Dovecot, mail_user: tuple[str, str]
    ) -> None:
        with pytest.raises(SignInRefused, match="refused the user name or password") as refusal:
            Mailbox(account_of(dovecot, (mail_user[0], SECRET))).__enter__()
        assert "[accounts.inbox]" in refusal.value.hint
        assert SECRET not in f"{refusal.value!r} {refusal.value.hint} {refusal.value.__cause__!r}"

    def test_a_password_stays_out_of_logs(
        self, dovecot: Dovecot, mail_user: tuple[str, str], caplog: pytest.LogCaptureFixture
    ) -> None:
        user = dovecot.new_user(f"{SECRET} ☂")
        dovecot.deliver(mail_user[0], mail(1))
        with caplog.at_level(logging.DEBUG), Mailbox(account_of(dovecot, user)) as mailbox:
            mailbox.select("INBOX")
            list(mailbox.fetch(mailbox.uids(), cap_bytes=MANY))
        assert SECRET not in caplog.text
        assert "Subject" not in caplog.text

    def test_a_password_stays_out_of_the_repr(self) -> None:
        account = Account(name="inbox", host="h.example", port=993, username="u", password=SECRET)
        assert SECRET not in repr(account)

    def test_plain_text_beyond_this_computer_is_refused_before_anything_is_sent(self, outside: list[str]) -> None:
        account = Account(name="inbox", host="imap.h.example", port=143, username="u", password="p", security="plain")
        with pytest.raises(AccountWrong, match="unencrypted") as refusal:
            Mailbox(account).__enter__()
        assert 'security = "tls"' in refusal.value.hint
        assert outside == []

    @pytest.mark.parametrize(
        ("username", "password", "says"),
        [("u", "", "no password"), ("u", "a\r\nb", "line break"), ("a\nb", "p", "username")],
    )
    def test_settings_that_can_not_be_sent_are_refused(self, username: str, password: str, says: str) -> None:
        account = Account(name="inbox", host="localhost", port=1, username=username, password=password)
        with pytest.raises(AccountWrong, match=says):
            Mailbox(account).__enter__()

    def test_an_unknown_authority_is_named(self, dovecot: Dovecot, mail_user: tuple[str, str]) -> None:
        with pytest.raises(MailboxUnavailable, match="certificate") as fault:
            Mailbox(account_of(dovecot, mail_user, ca_file=None)).__enter__()
        assert "ca_file" in fault.value.hint

    def test_a_certificate_for_another_name_is_named(
        self, dovecot: Dovecot, mail_user: tuple[str, str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        lookup = socket.getaddrinfo
        monkeypatch.setattr(socket, "getaddrinfo", lambda _, *rest, **options: lookup("127.0.0.1", *rest, **options))
        with pytest.raises(MailboxUnavailable, match="can't be trusted") as fault:
            Mailbox(account_of(dovecot, mail_user, host="imap.agency.example")).__enter__()
        assert "for another name" in fault.value.hint

    def test_a_missing_file_of_certificates_is_named(
        self, dovecot: Dovecot, mail_user: tuple[str, str], tmp_path: Path
    ) -> None:
        with pytest.raises(AccountWrong, match=r"no-such\.pem"):
            Mailbox(account_of(dovecot, mail_user, ca_file=str(tmp_path / "no-such.pem"))).__enter__()

    def test_tls_to_a_port_without_it_asks_whether_the_port_fits(
        self, dovecot: Dovecot, mail_user: tuple[str, str]
    ) -> None:
        with pytest.raises(MailboxUnavailable) as fault:
            Mailbox(account_of(dovecot, mail_user, port=dovecot.port)).__enter__()
        assert "993 for tls" in fault.value.hint

    def test_a_server_without_starttls_never_sees_the_password(self) -> None:
        with ImapFaults({}) as server:
            with pytest.raises(MailboxUnavailable, match="offers no STARTTLS"):
                Mailbox(local(server, security="starttls")).__enter__()
            assert [each for each in server.commands if SECRET in each] == []

    def test_a_host_that_can_not_be_found_is_named(self, outside: list[str]) -> None:
        account = Account(name="inbox", host="imap.nowhere.example", port=993, username="u", password="p")
        with pytest.raises(MailboxUnavailable, match=re.escape("imap.nowhere.example")):
            Mailbox(account).__enter__()
        assert outside.pop() == "imap.nowhere.example"

    def test_a_port_where_nothing_listens_is_named(self, dovecot: Dovecot, mail_user: tuple[str, str]) -> None:
        with pytest.raises(MailboxUnavailable, match="port 1 "):
            Mailbox(account_of(dovecot, mail_user, port=1)).__enter__()

    def test_leaving_after_the_server_is_gone_raises_nothing(
        self, mail_user: tuple[str, str], dovecot: Dovecot
    ) -> None:
        with Mailbox(account_of(dovecot, mail_user)) as mailbox:
            dovecot.doveadm("kick", mail_user[0])
        with pytest.raises(MailboxUnavailable, match="no connection"):
            mailbox.folders()


class TestReading:
    def test_mail_comes_byte_for_byte_with_its_size_and_day(
        self, dovecot: Dovecot, mail_user: tuple[str, str], inbox: Mailbox
    ) -> None:
        inbox.append("INBOX", mail(1, size=10), flags=(), at=AT)
        inbox.select("INBOX")
        (fetched,) = inbox.fetch({1}, cap_bytes=MANY)
        assert fetched.raw == dovecot.messages(mail_user[0])[0] == mail(1, size=10)
        assert fetched.size == len(fetched.raw)
        assert fetched.internal_date == AT
        assert fetched.internal_date.tzinfo is UTC
        assert not fetched.header_only

    def test_reading_leaves_mail_unread(self, dovecot: Dovecot, mail_user: tuple[str, str], inbox: Mailbox) -> None:
        dovecot.deliver(mail_user[0], mail(1))
        inbox.select("INBOX")
        list(inbox.fetch({1}, cap_bytes=MANY))
        list(inbox.fetch({1}, cap_bytes=1))
        (_, flags, _), *_ = dovecot.listing(mail_user[0])
        assert "\\Seen" not in flags

    def test_of_mail_over_the_cap_only_the_headers_come(
        self, dovecot: Dovecot, mail_user: tuple[str, str], inbox: Mailbox
    ) -> None:
        for number, size in ((1, 0), (2, 5000), (3, 0)):
            dovecot.deliver(mail_user[0], mail(number, size=size))
        inbox.select("INBOX")
        fetched = list(inbox.fetch(inbox.uids(), cap_bytes=1000))
        assert [(each.uid, each.header_only, each.raw) for each in fetched] == [
            (1, False, mail(1)),
            (2, True, mail(2)),
            (3, False, mail(3)),
        ]
        assert fetched[1].size == len(mail(2, size=5000))

    def test_more_mail_than_fits_a_batch_comes_whole_and_in_order(
        self, dovecot: Dovecot, mail_user: tuple[str, str], inbox: Mailbox
    ) -> None:
        for number in range(1, 121):
            inbox.append("INBOX", mail(number), flags=(), at=AT)
        inbox.select("INBOX")
        assert [each.raw for each in inbox.fetch(inbox.uids(), cap_bytes=MANY)] == dovecot.messages(mail_user[0])

    def test_mail_beyond_one_search_window_is_found(self, inbox: Mailbox, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(mailbox_module, "_SEARCH_WINDOW", 3)
        for number in range(1, 9):
            inbox.append("INBOX", mail(number), flags=(), at=AT)
        inbox.select("INBOX")
        assert inbox.uids() == set(range(1, 9))
        inbox.append("INBOX", mail(9), flags=(), at=AT)
        assert inbox.uids() == set(range(1, 10))

    def test_mail_that_another_session_removes_meanwhile_is_left_out(
        self, dovecot: Dovecot, mail_user: tuple[str, str], inbox: Mailbox
    ) -> None:
        for number in range(1, 4):
            dovecot.deliver(mail_user[0], mail(number))
        inbox.select("INBOX")
        uids = inbox.uids()
        dovecot.doveadm("expunge", "-u", mail_user[0], "mailbox", "INBOX", "uid", "2")
        assert [each.uid for each in inbox.fetch(uids, cap_bytes=MANY)] == [1, 3]

    def test_a_server_that_refuses_a_batch_for_one_removed_mail_gives_the_others(self) -> None:
        with ImapFaults({"FETCH": Says("NO [EXPUNGEISSUED] Some messages are gone", once=True)}) as server:
            assert poll(local(server)) == [MAIL]

    def test_nothing_to_fetch_is_nothing(self, inbox: Mailbox) -> None:
        inbox.select("INBOX")
        assert inbox.uids() == set()
        assert list(inbox.fetch(set(), cap_bytes=MANY)) == []
        assert inbox.sizes({99}) == {}


class TestFolders:
    def test_selecting_tells_what_uids_mean_here(
        self, dovecot: Dovecot, mail_user: tuple[str, str], inbox: Mailbox
    ) -> None:
        dovecot.deliver(mail_user[0], mail(1))
        dovecot.doveadm("mailbox", "update", "--uid-validity", "4242", "-u", mail_user[0], "INBOX")
        state = inbox.select("inbox")
        assert (state.name, state.uidvalidity, state.uidnext, state.messages) == ("INBOX", 4242, 2, 1)
        assert state.keywords

    def test_a_missing_folder_is_named_beside_those_that_are_there(self, inbox: Mailbox) -> None:
        with pytest.raises(FolderMissing, match="no folder 'Briefs'") as missing:
            inbox.select("Briefs")
        assert "INBOX" in missing.value.hint
        assert "Drafts" in missing.value.hint

    @pytest.mark.parametrize("use", ["append", "move"])
    def test_a_missing_target_is_named(self, inbox: Mailbox, use: str) -> None:
        inbox.append("INBOX", mail(1), flags=(), at=AT)
        inbox.select("INBOX")
        with pytest.raises(FolderMissing, match="no folder 'Gone'"):
            inbox.append("Gone", mail(2), at=AT) if use == "append" else inbox.move({1}, "Gone")
        assert inbox.uids() == {1}

    def test_a_folder_deleted_while_selected_is_an_error_that_a_new_connection_explains(
        self, dovecot: Dovecot, mail_user: tuple[str, str], inbox: Mailbox
    ) -> None:
        name = inbox.ensure_folder("Briefs")
        inbox.append(name, mail(1), at=AT)
        inbox.select(name)
        dovecot.doveadm("mailbox", "delete", "-u", mail_user[0], name)
        with pytest.raises(MailboxUnavailable):
            inbox.uids()
        with Mailbox(inbox.account) as again, pytest.raises(FolderMissing):
            again.select(name)

    def test_a_folder_is_made_once(self, inbox: Mailbox) -> None:
        assert inbox.ensure_folder("Briefgate/Handled") == "Briefgate/Handled"
        assert inbox.ensure_folder("Briefgate/Handled") == "Briefgate/Handled"
        assert inbox.folders().count("Briefgate/Handled") == 1

    def test_a_folder_made_is_subscribed(self, dovecot: Dovecot, mail_user: tuple[str, str], inbox: Mailbox) -> None:
        inbox.ensure_folder("Behandeld")
        with closing_connection(dovecot, mail_user[0]) as connection:
            _, lines = connection.lsub()
        assert any(b"Behandeld" in line for line in lines if isinstance(line, bytes))

    def test_names_of_any_script_come_decoded(self, inbox: Mailbox) -> None:
        name = inbox.ensure_folder("Entwürfe & 下書き")
        assert name == "Entwürfe & 下書き"
        assert name in inbox.folders()
        assert inbox.select(name).name == name

    def test_levels_and_prefix_are_those_of_the_server(self, start_dovecot: Callable[[Layout], Dovecot]) -> None:
        server = start_dovecot(Layout(separator=".", prefix="INBOX."))
        with Mailbox(account_of(server, server.new_user())) as mailbox:
            assert mailbox.ensure_folder("Briefgate/Handled") == "INBOX.Briefgate.Handled"
            assert mailbox.ensure_folder("Briefgate/Handled") == "INBOX.Briefgate.Handled"
            assert mailbox.select("Briefgate/Handled").name == "INBOX.Briefgate.Handled"
            assert mailbox.select("INBOX/Briefgate/Handled").name == "INBOX.Briefgate.Handled"
            assert mailbox.drafts_folder() == "INBOX.Drafts"

    def test_drafts_are_found_by_what_the_server_marks(self, start_dovecot: Callable[[Layout], Dovecot]) -> None:
        server = start_dovecot(Layout(drafts="Unsent"))
        with Mailbox(account_of(server, server.new_user())) as mailbox:
            mailbox.ensure_folder("Drafts")
            assert mailbox.drafts_folder() == "Unsent"

    def test_drafts_are_found_by_a_usual_name(self, start_dovecot: Callable[[Layout], Dovecot]) -> None:
        server = start_dovecot(Layout(drafts="Concepten", drafts_marked=False))
        with Mailbox(account_of(server, server.new_user())) as mailbox:
            assert mailbox.drafts_folder() == "Concepten"

    def test_configured_drafts_outrank_marked_ones_and_must_be_there(self, inbox: Mailbox) -> None:
        inbox.ensure_folder("Voorstellen")
        assert inbox.drafts_folder("Voorstellen") == "Voorstellen"
        with pytest.raises(FolderMissing, match="Nergens"):
            inbox.drafts_folder("Nergens")
