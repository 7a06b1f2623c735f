"""The mailbox against servers that break."""

import pytest

from ingest.errors import MailboxUnavailable, SignInRefused
from ingest.mailbox import Mailbox
from tests.ingest.mailboxes import AT, SECRET, local, poll
from tests.servers.imap_faults import MAIL, Break, ImapFaults, Says


class TestServersThatBreak:
    def test_unbroken_the_mail_comes(self) -> None:
        with ImapFaults({}) as server:
            assert poll(local(server)) == [MAIL]

    @pytest.mark.parametrize("how", Break)
    @pytest.mark.parametrize("moment", ["GREETING", "LOGIN", "LIST", "SELECT", "SEARCH", "FETCH"])
    def test_a_break_at_any_moment_is_worth_another_try(self, moment: str, how: Break) -> None:
        with ImapFaults({moment: how}) as server, pytest.raises(MailboxUnavailable) as fault:
            poll(local(server))
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
