"""The mails: their bytes, where they were seen, what was read from them, and how far they have come."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from typing import Never

from briefgate.errors import StoreBroken
from briefgate.store.codec import decode, encode, instant
from briefgate.store.connection import Connection
from briefgate.store.events import Events
from briefgate.store.records import MessageRow, MessageState, Received, SightingRow
from briefgate.store.threads import base_subject, fingerprint
from extract.brief import Reading
from ingest.message import Attachment, Kind, Message, Screening, Segment

_ROW = """
    SELECT id, sha256, size, header_only, state, tries, error, received_at, message_id, subject, kind, rule,
           prospect_name, prospect_address, fingerprint, dated_at, parent
    FROM messages
"""


@dataclass(frozen=True, slots=True)
class _Passage:
    id: str
    text: str


class Messages:
    """Every mail that ever came in. Ids are the store's own; RFC 5322 Message-IDs are texts with angle brackets."""

    def __init__(self, connection: Connection, events: Events) -> None:
        self._connection = connection
        self._events = events

    def folder_id(self, account: str, name: str, uidvalidity: int) -> int:
        """Return the id of a folder in one epoch of its UIDs, made where it is new."""
        with self._connection.transaction():
            self._connection.execute(
                "INSERT OR IGNORE INTO folders (account, name, uidvalidity) VALUES (?, ?, ?)",
                (account, name, uidvalidity),
            )
            found = self._connection.value(
                int,
                "SELECT id FROM folders WHERE (account, name, uidvalidity) = (?, ?, ?)",
                (account, name, uidvalidity),
            )
        return found or 0

    def seen_uids(self, folder_id: int) -> set[int]:
        """Return the UIDs that were already received from a folder."""
        return set(self._connection.column(int, "SELECT uid FROM sightings WHERE folder = ?", (folder_id,)))

    def receive(
        self,
        raw: bytes,
        *,
        at: datetime,
        folder_id: int | None = None,
        uid: int | None = None,
        internal_date: datetime | None = None,
        size: int | None = None,
        header_only: bool = False,
    ) -> Received:
        """Keep a mail's bytes and where they were seen, in one transaction.

        The same bytes are the same mail, wherever and however often they come.
        Of a mail that is too large, `raw` is the headers alone and `size`
        (bytes) that of the whole: it is known by headers, size and internal date.
        """
        size = len(raw) if size is None else size
        digest = _header_only_digest(raw, size, internal_date) if header_only else sha256(raw).hexdigest()
        with self._connection.transaction():
            known = self._connection.value(int, "SELECT id FROM messages WHERE sha256 = ?", (digest,))
            mail = known or self._keep(raw, digest, size=size, header_only=header_only, at=at)
            if folder_id is not None and uid is not None:
                self._connection.execute(
                    "INSERT OR IGNORE INTO sightings (folder, uid, message, internal_date, seen_at)"
                    " VALUES (?, ?, ?, ?, ?)",
                    (folder_id, uid, mail, instant(internal_date) if internal_date else None, instant(at)),
                )
        return Received(mail=mail, new=known is None)

    def split(self, mail: int, parts: Iterable[bytes], *, at: datetime) -> None:
        """Keep what a mail was split into as mails of their own, and note that with it nothing more is to be done."""
        with self._connection.transaction():
            for raw in parts:
                digest = sha256(raw).hexdigest()
                known = self._connection.value(int, "SELECT id FROM messages WHERE sha256 = ?", (digest,))
                if known is None:
                    self._keep(raw, digest, size=len(raw), header_only=False, at=at, parent=mail)
            self._events.add("split", at=at, message=mail)
            self.mark_done(mail, at=at)

    def _keep(
        self, raw: bytes, digest: str, *, size: int, header_only: bool, at: datetime, parent: int | None = None
    ) -> int:
        mail = self._connection.insert(
            "messages",
            sha256=digest,
            size=size,
            header_only=int(header_only),
            state=MessageState.RECEIVED.value,
            received_at=instant(at),
            changed_at=instant(at),
            parent=parent,
        )
        self._connection.execute("INSERT INTO raw_mails (message, raw) VALUES (?, zeroblob(?))", (mail, len(raw)))
        self._connection.write_blob("raw_mails", "raw", mail, raw)
        if parent is None:
            self._events.add("received", at=at, message=mail)
        else:
            self._events.add("split off", at=at, message=mail, detail=f"mail {parent}")
        return mail

    def get(self, mail: int) -> MessageRow | None:
        """Return a mail's row."""
        return self._connection.row(MessageRow, f"{_ROW} WHERE id = ?", (mail,))

    def in_state(self, state: MessageState, *, since: datetime | None = None) -> list[MessageRow]:
        """Return the mails in a state, in order of arrival; with `since`, those that arrived then or later."""
        sql, least = f"{_ROW} WHERE state = ? AND received_at >= ? ORDER BY id", instant(since) if since else ""
        return self._connection.rows(MessageRow, sql, (state, least))

    def raw(self, mail: int) -> bytes:
        """Return a mail's bytes as they came."""
        found = self._connection.read_blob("raw_mails", "raw", mail)
        return found if found is not None else self._missing(mail)

    def save_parsed(self, mail: int, message: Message, *, at: datetime) -> MessageState:
        """Keep what a mail was taken apart into, and return its new state: parsed, or screened out.

        A Message-ID that an earlier mail with other content carries is kept
        and flagged by an event.
        """
        state = MessageState.PARSED if message.screening.kind is Kind.BRIEF else MessageState.SCREENED
        with self._connection.transaction():
            row = self.get(mail)
            received_at = row.received_at if row else at
            self._flag_same_message_id(mail, message.message_id, at)
            self._update(mail, _columns(message, received_at) | {"state": state.value, "error": None}, at)
            self._replace_parts(mail, message)
            self._events.add(state.value, at=at, message=mail, detail=message.screening.rule or "")
        return state

    def message(self, mail: int) -> Message:
        """Return a mail as it was taken apart."""
        data = self._connection.value(bytes, "SELECT parsed FROM parsed_mails WHERE message = ?", (mail,))
        if data is None:
            return self._missing(mail)
        passages = self._connection.rows(_Passage, "SELECT id, text FROM passages WHERE message = ?", (mail,))
        return _with_texts(decode(data, Message), {passage.id: passage.text for passage in passages})

    def save_reading(self, mail: int, key: str, reading: Reading, *, at: datetime) -> None:
        """Keep what a reader took from a mail. `key` says by what: a reader's hash of prompt, model and passages."""
        with self._connection.transaction():
            self._connection.execute(
                "INSERT OR REPLACE INTO readings (message, key, reader, reading, read_at) VALUES (?, ?, ?, ?, ?)",
                (mail, key, reading.reader, encode(reading), instant(at)),
            )
            self._update(mail, {"state": MessageState.READ.value, "error": None}, at)
            self._events.add("read", at=at, message=mail, detail=reading.reader)

    def reading(self, mail: int) -> Reading | None:
        """Return the latest reading of a mail."""
        data = self._connection.value(
            bytes, "SELECT reading FROM readings WHERE message = ? ORDER BY id DESC LIMIT 1", (mail,)
        )
        return None if data is None else decode(data, Reading)

    def mark_done(self, mail: int, *, at: datetime) -> None:
        """Note that a mail is part of its lead, and that nothing more is to be done with it."""
        with self._connection.transaction():
            self._update(mail, {"state": MessageState.DONE.value, "error": None}, at)
            self._events.add("done", at=at, message=mail)

    def fail(self, mail: int, reason: str, *, at: datetime) -> int:
        """Count a try that failed, and return how many there were; the mail stays in its state."""
        with self._connection.transaction():
            tries = 1 + (self._connection.value(int, "SELECT tries FROM messages WHERE id = ?", (mail,)) or 0)
            self._update(mail, {"tries": tries, "error": reason}, at)
            self._events.add("failed", at=at, message=mail, detail=reason)
        return tries

    def park(self, mail: int, reason: str, *, at: datetime) -> None:
        """Put a mail aside that can't be handled, with its reason in the owner's words."""
        with self._connection.transaction():
            self._update(mail, {"state": MessageState.PARKED.value, "error": reason}, at)
            self._events.add("parked", at=at, message=mail, detail=reason)

    def retry(self, mail: int, *, at: datetime) -> None:
        """Let a parked mail start again from its bytes."""
        with self._connection.transaction():
            self._update(mail, {"state": MessageState.RECEIVED.value, "tries": 0, "error": None}, at)
            self._events.add("retried", at=at, message=mail)

    def take_for_brief(self, mail: int, *, at: datetime) -> None:
        """Let a mail that was screened out be read after all: the owner says that it is a brief."""
        message = replace(self.message(mail), screening=Screening(Kind.BRIEF))
        with self._connection.transaction():
            self._events.add("taken for a brief", at=at, message=mail)
            self.save_parsed(mail, message, at=at)

    def unfiled(self) -> list[SightingRow]:
        """Return where mails still lie that are done or screened out, folder by folder, in order of UID.

        Our own digests stay where the owner reads them; a mail that took the Message-ID of one doesn't.
        """
        return self._connection.rows(
            SightingRow,
            """
            SELECT s.id, f.account, f.name AS folder, f.uidvalidity, s.uid, s.message, m.message_id
            FROM sightings s JOIN folders f ON f.id = s.folder JOIN messages m ON m.id = s.message
            WHERE s.filed_at IS NULL AND m.state IN ('done', 'screened')
            AND NOT (m.kind IS 'own' AND EXISTS (SELECT 1 FROM digests d WHERE d.message_id = m.message_id))
            ORDER BY s.folder, s.uid
            """,
        )

    def mark_filed(self, sighting: int, *, at: datetime) -> None:
        """Note that a mail has left the place where it was seen, by our hand or another's."""
        self._connection.execute("UPDATE sightings SET filed_at = ? WHERE id = ?", (instant(at), sighting))

    def by_message_id(self, rfc_id: str) -> list[int]:
        """Return the mails that carry a Message-ID, in order of arrival."""
        return self._connection.column(int, "SELECT id FROM messages WHERE message_id = ? ORDER BY id", (rfc_id,))

    def _update(self, mail: int, columns: dict[str, object], at: datetime) -> None:
        columns = columns | {"changed_at": instant(at)}
        sets = ", ".join(f"{name} = :{name}" for name in columns)
        if not self._connection.execute(f"UPDATE messages SET {sets} WHERE id = :id", columns | {"id": mail}):
            self._missing(mail)

    def _flag_same_message_id(self, mail: int, rfc_id: str | None, at: datetime) -> None:
        others = [other for other in self.by_message_id(rfc_id) if other != mail] if rfc_id else []
        if others:
            self._events.add("same-message-id", at=at, message=mail, detail=f"{rfc_id} of mail {others[0]}")

    def _replace_parts(self, mail: int, message: Message) -> None:
        for table in ("parsed_mails", "passages", "thread_ids"):
            self._connection.execute(f"DELETE FROM {table} WHERE message = ?", (mail,))
        self._connection.insert("parsed_mails", message=mail, parsed=encode(_with_texts(message, {})))
        for segment in _segments(message):
            self._connection.execute(
                "INSERT INTO passages (message, id, kind, author, place, text) VALUES (?, ?, ?, ?, ?, ?)",
                (mail, segment.id, segment.kind, segment.author, segment.place, segment.text),
            )
        ids = {message.message_id, *(layer.message_id for layer in message.layers)} - {None}
        for rfc_id in sorted(str(rfc_id) for rfc_id in ids):
            self._connection.execute("INSERT INTO thread_ids (rfc_id, message) VALUES (?, ?)", (rfc_id, mail))

    def _missing(self, mail: int) -> Never:
        message = f"The database {self._connection.path} holds no mail {mail}, or only a part of it."
        raise StoreBroken(message, hint="Put a backup in its place.")


def _header_only_digest(headers: bytes, size: int, internal_date: datetime | None) -> str:
    date = instant(internal_date) if internal_date else ""
    return sha256(b"%b\0%d\0%b" % (headers, size, date.encode())).hexdigest()


def _columns(message: Message, received_at: datetime) -> dict[str, object]:
    prospect = message.prospect
    stated = message.origin.sent_at or message.sent_at
    dated_at = received_at if stated is None else min(stated, received_at)
    return {
        "message_id": message.message_id,
        "subject": message.subject,
        "kind": message.screening.kind.value,
        "rule": message.screening.rule,
        "prospect_name": prospect.name if prospect else None,
        "prospect_address": prospect.address.lower() if prospect and prospect.address else None,
        "base_subject": base_subject(message.origin.subject or message.subject),
        "fingerprint": fingerprint(message.text),
        "dated_at": instant(dated_at),
    }


def _segments(message: Message) -> Iterable[Segment]:
    yield from message.segments
    for attachment in message.attachments:
        yield from attachment.pages


def _with_texts(message: Message, texts: dict[str, str]) -> Message:
    """Return a mail whose segments have the texts given by id: a text is kept once, as its passage."""

    def filled(segments: tuple[Segment, ...]) -> tuple[Segment, ...]:
        return tuple(replace(segment, text=texts.get(segment.id, "")) for segment in segments)

    def with_pages(attachment: Attachment) -> Attachment:
        return replace(attachment, pages=filled(attachment.pages))

    return replace(message, segments=filled(message.segments), attachments=tuple(map(with_pages, message.attachments)))
