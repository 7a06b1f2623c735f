"""The mailbox: IMAP (RFC 3501) through imapclient, typed, with this room's errors.

This is the one module that knows imapclient. It keeps no state of its own
beyond the connection, never marks mail as read, and leaves retrying to its caller.
"""

import contextlib
import email
import re
import ssl
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from types import TracebackType
from typing import Any, Self

import imapclient
from imapclient.exceptions import IMAPClientError

from ingest.account import Account
from ingest.errors import AccountWrong, FolderMissing, MailboxUnavailable
from ingest.faults import FAULTS, NOT_THE_NAME, fault, is_lost, response_code, sign_in_fault
from ingest.fetched import HEADER_BYTES, Envelope, Fetched, FolderState, batches, chunks, copied
from ingest.folders import Folder, FolderTree

_SEARCH_WINDOW = 50_000
"""Messages covered by one SEARCH: imaplib refuses an answer line of over 1,000,000 bytes."""
_GOODBYE_SECONDS = 5.0
_ATOM = re.compile(r"[A-Za-z0-9!#$&'+,./:;<=>?@^_`|~-]+")


class _Session(imapclient.IMAPClient):  # type: ignore[misc]  # imapclient ships no types
    """An IMAPClient without tracing, that also gives the response codes of the last command."""

    def __init__(self, account: Account, context: ssl.SSLContext | None) -> None:
        timeout = imapclient.SocketTimeout(connect=account.timeout_seconds, read=account.timeout_seconds)
        encrypted = account.security == "tls"
        super().__init__(account.host, account.port, ssl=encrypted, ssl_context=context, timeout=timeout)
        self.normalise_times = False
        # imapclient has imaplib trace every line and literal: text of mails in the log, and a copy of each in memory.
        self._imap.debug = 0

    def code(self, name: str) -> bytes | None:
        """Take what the last command said in the response code `name`, such as COPYUID."""
        values = self._imap.untagged_responses.pop(name, None)
        return values[-1] if values else None


class Mailbox:
    """One account, signed in for as long as the `with` block lasts.

    Entering and every method may raise MailboxUnavailable: the server can't be
    reached, is busy or gave up. Once the connection is lost each further call
    does so; open a new Mailbox then.
    """

    def __init__(self, account: Account) -> None:
        self.account = account
        self._session: _Session | None = None
        self._messages = 0

    def __enter__(self) -> Self:
        """Connect and sign in.

        Raises:
            AccountWrong: the settings can't be used; nothing was sent.
            SignInRefused: the server refused the user name or password.
            MailboxUnavailable: anything that may pass: see the hint.

        """
        self.account.check()
        try:
            self._session = session = self._connect()
            self._sign_in(session)
        except BaseException:
            self._drop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Sign out; never raises. After an error the connection is closed without a word."""
        if self._session is not None and kind is None:
            with contextlib.suppress(*FAULTS):
                self._session.socket().settimeout(min(_GOODBYE_SECONDS, self.account.timeout_seconds))
                self._session.logout()
        self._drop()

    def tree(self) -> FolderTree:
        """List all folders, with the server's delimiter and personal prefix."""
        with self._talking("listing the folders") as session:
            lines = session.list_folders()
            spaces = session.namespace().personal if session.has_capability("NAMESPACE") else None
        prefix, delimiter = spaces[0] if spaces else ("", None)
        if delimiter is None:
            delimiter = next((_decoded(each) for _, each, _ in lines if each), "")
        folders = tuple(Folder(name, frozenset(_decoded(flag).lower() for flag in flags)) for flags, _, name in lines)
        return FolderTree(folders, delimiter, prefix)

    def folders(self) -> list[str]:
        """Names of the folders that can hold mail, decoded from modified UTF-7."""
        return self.tree().names

    def select(self, folder: str, *, readonly: bool = False) -> FolderState:
        """Open `folder`, written as the server has it or with "/" between levels.

        Raises:
            FolderMissing: it is not there; the hint lists what is.

        """
        name = "INBOX" if folder.upper() == "INBOX" else folder
        with self._talking(f"opening the folder '{folder}'") as session:
            try:
                state = session.select_folder(name, readonly=readonly)
            except IMAPClientError as error:
                if is_lost(error) or response_code(error) in NOT_THE_NAME:
                    raise
                tree = self.tree()
                present = tree.resolve(folder)
                if present is None:
                    raise self._missing(folder, tree) from error
                if present == name:
                    raise
                name = present
                state = session.select_folder(name, readonly=readonly)
        self._messages = state.get(b"EXISTS", 0)
        uidvalidity = state.get(b"UIDVALIDITY")
        if uidvalidity is None:
            message = f"{self.account.host} gives no UIDVALIDITY for '{name}', so its mail can't be told apart."
            raise MailboxUnavailable(message, hint="Choose another folder, or ask your mail provider.")
        uidnext = state.get(b"UIDNEXT") or max(self.uids(), default=0) + 1
        return FolderState(
            name=name,
            uidvalidity=uidvalidity,
            uidnext=uidnext,
            messages=self._messages,
            keywords=b"\\*" in state.get(b"PERMANENTFLAGS", ()),
        )

    def uids(self) -> set[int]:
        """All UIDs of the selected folder. Which of them are new is the caller's to know."""
        found: set[int] = set()
        with self._talking("looking for mail") as session:
            # Windows of message numbers; one too many or too few does no harm, since the last is open.
            for first in range(1, max(self._messages, 1) + 1, _SEARCH_WINDOW):
                last = first + _SEARCH_WINDOW - 1
                window = f"{first}:{last if last < self._messages else '*'}"
                found.update(session.search("ALL" if window == "1:*" else window))
        return found

    def sizes(self, uids: Iterable[int]) -> dict[int, Envelope]:
        """Size and arrival of those `uids` that are still there."""
        envelopes = {}
        for chunk in chunks(sorted(uids)):
            for uid, row in self._rows(chunk, ["RFC822.SIZE", "INTERNALDATE"], "looking at new mail").items():
                if b"RFC822.SIZE" in row:
                    envelopes[uid] = Envelope(uid, row[b"RFC822.SIZE"], _utc(row.get(b"INTERNALDATE")))
        return envelopes

    def fetch(self, uids: Iterable[int], *, cap_bytes: int) -> Iterator[Fetched]:
        """Read mails by ascending UID, without marking them as read.

        In batches of at most 50 mails and 16 MB, so that what was yielded is
        safe before the rest is read. Of a mail over `cap_bytes` only the
        headers come, of these at most 1 MB. A mail that went away in the
        meantime is left out.
        """
        for chunk in chunks(sorted(uids)):
            for batch in batches(self.sizes(chunk).values(), cap_bytes):
                header_only = batch[0].size > cap_bytes
                wanted = f"BODY.PEEK[HEADER]<0.{HEADER_BYTES}>" if header_only else "BODY.PEEK[]"
                rows = self._rows([envelope.uid for envelope in batch], [wanted], "reading mail")
                for envelope in batch:
                    row = rows.get(envelope.uid, {})
                    raw = row.get(b"BODY[HEADER]<0>") if header_only else row.get(b"BODY[]")
                    if raw is not None:
                        yield Fetched(
                            uid=envelope.uid,
                            raw=raw,
                            size=envelope.size,
                            internal_date=envelope.internal_date,
                            header_only=header_only,
                        )

    def move(self, uids: Iterable[int], target: str) -> None:
        r"""Move mails to the folder `target`, by the server's name for it (see `ensure_folder`).

        By MOVE (RFC 6851), else by COPY, `\Deleted` and UID EXPUNGE (RFC 4315).
        A server with neither keeps the mail flagged `\Deleted` as long as the
        folder holds other such mail, which isn't ours to expunge. A UID that
        is gone is no error.

        Raises:
            FolderMissing: there is no `target`.

        """
        for chunk in chunks(sorted(uids)):
            with self._talking(f"moving mail to '{target}'", folder=target) as session:
                if session.has_capability("MOVE"):
                    session.move(chunk, target)
                else:
                    self._copy_and_delete(session, chunk, target)

    def delete(self, uids: Iterable[int]) -> None:
        """Delete mails of the selected folder for good, and no others, as `move` does; one that is gone is no error."""
        for chunk in chunks(sorted(uids)):
            with self._talking("deleting mail") as session:
                self._delete(session, chunk)

    def ensure_folder(self, name: str) -> str:
        """Create and subscribe `name` ("/" between levels) if it is missing; gives the server's name for it."""
        tree = self.tree()
        present = tree.resolve(name)
        if present is not None:
            return present
        wanted = tree.server_name(name)
        with self._talking(f"making the folder '{wanted}'") as session:
            try:
                session.create_folder(wanted)
            except IMAPClientError as error:
                if is_lost(error) or response_code(error) != "ALREADYEXISTS":
                    raise
            # Some servers refuse it; the folder is there all the same.
            try:
                session.subscribe_folder(wanted)
            except IMAPClientError as error:
                if is_lost(error):
                    raise
        return wanted

    def drafts_folder(self, configured: str = "") -> str:
        r"""Find the folder for drafts: the configured one, else by `\Drafts` (RFC 6154), else by a usual name.

        Raises:
            FolderMissing: none of these is there; the hint lists what is.

        """
        tree = self.tree()
        found = tree.resolve(configured) if configured else tree.drafts()
        if found is None:
            raise self._missing(configured or "Drafts", tree)
        return found

    def append(self, folder: str, raw: bytes, *, flags: Sequence[str] = (r"\Draft",), at: datetime) -> int | None:
        r"""Put a mail into `folder`, dated `at` (aware); line ends become CRLF.

        Gives its UID where the server tells it (APPENDUID, RFC 4315). If the
        connection is lost meanwhile, the mail may be there: see `find`.

        Raises:
            FolderMissing: there is no such folder.

        """
        with self._talking(f"saving to '{folder}'", folder=folder) as session:
            answer = session.append(folder, raw, flags, at)
        found = re.search(rb"\[APPENDUID \d+ (\d+)\]", answer or b"")
        return int(found[1]) if found else None

    def find(self, folder: str, message_id: str, *, from_uid: int = 1) -> int | None:
        """Look in `folder` for the mail with this Message-ID (angle brackets included), from a UID on.

        `folder` is the selected one afterwards, for reading only. With a
        `from_uid` the headers themselves are looked at: indexes of servers
        lag behind, and what was appended a moment ago must be found.
        """
        self.select(folder, readonly=True)
        with self._talking(f"looking for a mail in '{folder}'") as session:
            if from_uid > 1:
                # `n:*` always includes the last message, even one below n.
                candidates = [uid for uid in session.search(f"UID {from_uid}:*") if uid >= from_uid]
            else:
                candidates = session.search(["HEADER", "Message-ID", message_id])
        for chunk in chunks(sorted(candidates)):
            rows = self._rows(chunk, ["BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)]"], "looking for a mail")
            for uid in chunk:
                # Servers spell the key of the answer in more than one way.
                headers = [each for key, each in rows.get(uid, {}).items() if key.startswith(b"BODY[HEADER.FIELDS")]
                header = email.message_from_bytes(headers[0] or b"" if headers else b"")
                if str(header.get("Message-ID", "")).strip() == message_id:
                    return uid
        return None

    def written_to(self, address: str, *, since: date, in_reply_to: str = "") -> set[int]:
        """UIDs of the selected folder's mails to an address, dated `since` or later; only answers to `in_reply_to`."""
        answers = ["HEADER", "In-Reply-To", in_reply_to] if in_reply_to else []
        with self._talking("looking for a reply") as session:
            return set(session.search(["TO", address, "SENTSINCE", since, *answers]))

    def _connect(self) -> _Session:
        context = self._context()
        try:
            session = _Session(self.account, context)
        except FAULTS as error:
            raise fault(self.account, error, "connecting") from error
        self._session = session
        if self.account.security == "starttls":
            if not session.has_capability("STARTTLS"):
                message = f"{self.account.host} offers no STARTTLS on port {self.account.port}; nothing was sent to it."
                raise MailboxUnavailable(message, hint='Try security = "tls" with port 993.')
            with self._talking("connecting"):
                session.starttls(context)
        return session

    def _context(self) -> ssl.SSLContext | None:
        if self.account.security == "plain":
            return None
        try:
            return ssl.create_default_context(cafile=self.account.ca_file)
        except OSError as error:
            message = f"The file of certificates {self.account.ca_file} can't be read: {error.strerror or error}"
            raise AccountWrong(message, hint=f"Check ca_file in [accounts.{self.account.name}].") from error

    def _sign_in(self, session: _Session) -> None:
        username, password = self.account.username, self.account.password
        # imaplib sends LOGIN in ASCII, the user name unquoted; AUTHENTICATE PLAIN carries any UTF-8 (RFC 4616).
        fits_login = _ATOM.fullmatch(username) and password.isascii()
        try:
            if fits_login and not session.has_capability("LOGINDISABLED"):
                session.login(username, password)
            elif session.has_capability("AUTH=PLAIN"):
                session.plain_login(username, password)
            else:
                message = f"{self.account.host} takes no password of this kind on this connection."
                hint = 'Try security = "tls" with port 993, or a password of plain ASCII characters.'
                raise MailboxUnavailable(message, hint=hint)
        except FAULTS as error:
            # Not chained: what imaplib keeps of the LOGIN command must not reach a log.
            raise sign_in_fault(self.account, error) from None

    @contextlib.contextmanager
    def _talking(self, doing: str, *, folder: str = "") -> Iterator[_Session]:
        """Give the session, and turn what goes wrong into this room's errors."""
        if self._session is None:
            message = f"There is no connection to {self.account.host} (account '{self.account.name}')."
            raise MailboxUnavailable(message, hint="Open the mailbox again.")
        try:
            yield self._session
        except FAULTS as error:
            if is_lost(error):
                self._drop()
            elif folder and response_code(error) in {"TRYCREATE", "NONEXISTENT"}:
                raise self._missing(folder, self.tree()) from error
            raise fault(self.account, error, doing) from error

    def _rows(self, uids: Sequence[int], items: Sequence[str], doing: str) -> dict[int, dict[bytes, Any]]:
        """FETCH by UID; mails that another session expunges meanwhile are left out (RFC 2180 section 4.1.2)."""
        with self._talking(doing) as session:
            try:
                return dict(session.fetch(uids, items))
            except IMAPClientError as error:
                if response_code(error) != "EXPUNGEISSUED":
                    raise
        present = self.uids()
        rows = {}
        for uid in sorted(present.intersection(uids)):
            with self._talking(doing) as session:
                rows.update(session.fetch([uid], items))
        return rows

    def _copy_and_delete(self, session: _Session, uids: Sequence[int], target: str) -> None:
        present = session.search(f"UID {','.join(map(str, uids))} UNDELETED")
        if not present:
            return
        session.copy(present, target)
        self._delete(session, copied(session.code("COPYUID"), present))

    def _delete(self, session: _Session, uids: Sequence[int]) -> None:
        session.add_flags(uids, imapclient.DELETED, silent=True)
        if session.has_capability("UIDPLUS"):
            session.uid_expunge(uids)
        elif set(session.search("DELETED")) <= set(uids):
            session.expunge()

    def _missing(self, folder: str, tree: FolderTree) -> FolderMissing:
        names = ", ".join(tree.names[:20]) + (", …" if len(tree.names) > 20 else "")  # noqa: PLR2004 - fits a hint
        message = f"Account '{self.account.name}' has no folder '{folder}'."
        return FolderMissing(message, hint=f"It has: {names}." if names else "It shows no folders at all.")

    def _drop(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            with contextlib.suppress(OSError):
                session.shutdown()


def _decoded(value: bytes | str) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else value


def _utc(value: datetime | None) -> datetime | None:
    return value.astimezone(UTC) if value is not None and value.tzinfo is not None else None
