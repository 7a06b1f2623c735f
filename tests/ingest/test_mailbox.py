"""The mailbox against a real Dovecot, and against servers that break."""

import logging
import re
import socket
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from ingest import mailbox as mailbox_module
from ingest.account import Account, Security
from ingest.errors import AccountWrong, FolderMissing, MailboxUnavailable, SignInRefused
from ingest.mailbox import Mailbox
from tests.conftest import dovecot_base
from tests.servers.dovecot import Dovecot, Layout, closing_connection
from tests.servers.imap_faults import MAIL, Break, ImapFaults, Says

AT = datetime(2026, 11, 23, 10, 0, tzinfo=timezone(timedelta(hours=1)))
MANY = 50_000_000
SECRET = "do-not-show-this"


def mail(number: int, *, size: int = 0) -> bytes:
    return f"Message-ID: <{number}@prospect.example>\r\nSubject: Brief {number}\r\n\r\n".encode() + b"x" * size


def account_of(dovecot: Dovecot, user: tuple[str, str], security: Security = "tls", **changes: object) -> Account:
    settings: dict[str, object] = {
        "name": "inbox",
        "host": "localhost",
        "port": dovecot.tls_port if security == "tls" else dovecot.port,
        "username": user[0],
        "password": user[1],
        "security": security,
        "timeout_seconds": 10.0,
        "ca_file": dovecot.ca_file,
    }
    return Account(**{**settings, **changes})  # type: ignore[arg-type]  # the settings vary by test


@pytest.fixture
def inbox(dovecot: Dovecot, mail_user: tuple[str, str]) -> Iterator[Mailbox]:
    with Mailbox(account_of(dovecot, mail_user)) as mailbox:
        yield mailbox


@pytest.fixture(scope="module")
def start_dovecot() -> Iterator[Callable[[Layout], Dovecot]]:
    servers: list[Dovecot] = []

    def start(layout: Layout) -> Dovecot:
        servers.append(Dovecot.start(dovecot_base(), layout))
        return servers[-1]

    yield start
    for server in servers:
        server.stop()


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


def local(server: ImapFaults, security: Security = "plain") -> Account:
    return Account(
        name="inbox",
        host="127.0.0.1",
        port=server.port,
        username="owner",
        password=SECRET,
        security=security,
        timeout_seconds=0.3,
    )


def poll(account: Account) -> list[bytes]:
    with Mailbox(account) as mailbox:
        assert "INBOX" in mailbox.folders()
        mailbox.select("INBOX")
        return [each.raw for each in mailbox.fetch(mailbox.uids(), cap_bytes=MANY)]


class TestServersThatBreak:
    def test_unbroken_the_mail_comes(self) -> None:
        with ImapFaults({}) as server:
            assert poll(local(server)) == [MAIL]

    @pytest.mark.parametrize("how", Break)
    @pytest.mark.parametrize("moment", ["GREETING", "LOGIN", "LIST", "SELECT", "SEARCH", "FETCH"])
    def test_a_break_at_any_moment_is_worth_another_try(self, moment: str, how: Break) -> None:
        with ImapFaults({moment: how}) as server:
            begun = time.monotonic()
            with pytest.raises(MailboxUnavailable) as fault:
                poll(local(server))
            assert time.monotonic() - begun < 5
        assert fault.value.hint
        assert SECRET not in str(fault.value)
        expected = "did not answer within 0.3 seconds" if how is Break.HOLE else "was lost while"
        assert expected in str(fault.value)

    @pytest.mark.parametrize("how", Break)
    def test_a_break_in_the_tls_handshake_is_worth_another_try(self, how: Break) -> None:
        with ImapFaults({"GREETING": how}) as server, pytest.raises(MailboxUnavailable):
            poll(local(server, security="tls"))

    def test_authenticated_but_not_connected_is_worth_another_try(self) -> None:
        answer = Says("BAD User is authenticated but not connected.")
        with (
            ImapFaults({"SELECT": answer}) as server,
            pytest.raises(MailboxUnavailable, match="User is authenticated but not connected"),
        ):
            poll(local(server))

    @pytest.mark.parametrize(
        "text",
        [
            "NO [UNAVAILABLE] Temporary authentication failure.",
            "NO [ALERT] Too many simultaneous connections. (Failure)",
            "NO [INUSE] Mailbox in use",
            "BAD Internal server error",
        ],
    )
    def test_a_busy_server_does_not_blame_the_password(self, text: str) -> None:
        with ImapFaults({"LOGIN": Says(text)}) as server, pytest.raises(MailboxUnavailable):
            poll(local(server))

    @pytest.mark.parametrize(
        "text",
        ["NO [AUTHENTICATIONFAILED] Invalid credentials", "NO LOGIN failed.", "NO [EXPIRED] Password has expired"],
    )
    def test_a_no_to_the_password_is_a_refused_sign_in(self, text: str) -> None:
        with ImapFaults({"LOGIN": Says(text)}) as server, pytest.raises(SignInRefused):
            poll(local(server))

    def test_a_server_that_repeats_the_password_does_not_get_it_shown(self) -> None:
        with (
            ImapFaults({"LOGIN": Says(f"NO bad password {SECRET}\x1b[31m")}) as server,
            pytest.raises(SignInRefused) as refusal,
        ):
            poll(local(server))
        assert SECRET not in str(refusal.value)
        assert "\x1b" not in str(refusal.value)

    def test_a_greeting_of_goodbye_is_worth_another_try(self) -> None:
        with (
            ImapFaults({"GREETING": Says("BYE Too many connections")}) as server,
            pytest.raises(MailboxUnavailable, match="Too many connections"),
        ):
            poll(local(server))

    def test_a_full_mailbox_says_so(self) -> None:
        with (
            ImapFaults({"APPEND": Says("NO [OVERQUOTA] Quota exceeded")}) as server,
            Mailbox(local(server)) as mailbox,
            pytest.raises(MailboxUnavailable, match="Quota exceeded") as fault,
        ):
            mailbox.append("INBOX", MAIL, at=AT)
        assert "Make room" in fault.value.hint

    def test_a_folder_that_may_only_be_read_says_so(self) -> None:
        with (
            ImapFaults({"SELECT": Says("OK [READ-ONLY] look, don't touch")}) as server,
            Mailbox(local(server)) as mailbox,
            pytest.raises(MailboxUnavailable, match="opening the folder 'INBOX'") as fault,
        ):
            mailbox.select("INBOX")
        assert "may only read there" in fault.value.hint

    def test_after_a_break_each_further_call_says_that_there_is_no_connection(self) -> None:
        with ImapFaults({"SEARCH": Break.FIN}) as server, Mailbox(local(server)) as mailbox:
            mailbox.select("INBOX")
            for _ in range(2):
                with pytest.raises(MailboxUnavailable):
                    mailbox.uids()
