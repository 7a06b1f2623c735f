"""What all leads were judged to be, and by what: for looking at every lead at once. `Leads` keeps them, one by one."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from briefgate.errors import StoreBroken
from briefgate.store.codec import decode
from briefgate.store.connection import Connection
from briefgate.store.records import EndingRow, JudgedRow, LeadState, StandingRow, Terms
from score.assessment import Assessment, Verdict
from score.case import Case

_AT_ONCE = 500
"""Rows that are held in memory while all leads are gone through."""

_STANDING = """
    SELECT l.id AS lead, a.verdict, l.opened_at, a.id AS assessment,
           before.verdict AS was, turn.id AS turn, turn.assessed_at AS turned_at,
           json_extract(CAST(a.assessment AS TEXT), '$.wake_on') AS wake_on,
           json_extract(CAST(a.facts AS TEXT), '$.brief.reply_by.value.last') AS reply_by,
           d.id AS draft, d.kind AS draft_kind,
           (SELECT min(due_on) FROM asks
            WHERE lead = l.id AND due_on IS NOT NULL AND answered_on IS NULL) AS homework_due,
           (SELECT json_group_array(due) FROM digest_leads shown JOIN digests ON digests.id = shown.digest
            WHERE shown.lead = l.id AND digests.day < :day) AS shown_as_json
    FROM leads l
    JOIN assessments a ON a.id = (SELECT max(id) FROM assessments WHERE lead = l.id)
    LEFT JOIN assessments before ON before.id =
        (SELECT max(id) FROM assessments WHERE lead = l.id AND id < a.id AND verdict != a.verdict)
    LEFT JOIN assessments turn ON turn.id = (SELECT min(id) FROM assessments WHERE lead = l.id AND id > before.id)
    LEFT JOIN drafts d ON d.lead = l.id AND d.state IN ('composed', 'delivered', 'edited')
    WHERE l.id > :after AND l.state IN ('open', 'waiting') ORDER BY l.id LIMIT :at_once
"""


@dataclass(frozen=True, slots=True)
class _StoredVerdict:
    lead: int
    state: LeadState
    verdict: Verdict
    rubric_hash: str
    facts: bytes


@dataclass(frozen=True, slots=True)
class _StoredEnding:
    lead: int
    word: bytes
    rubric_hash: str
    facts: bytes
    assessment: bytes


class Judgements:
    """The assessments of all leads."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def latest(self) -> Iterator[JudgedRow]:
        """Go through the latest judgement of every lead, by number, a few hundred in memory at a time.

        Leads may be written to on the way. An ended lead gives the judgement
        that stood when it ended or when last something was said about it.
        """
        after = 0
        while rows := self._connection.rows(
            _StoredVerdict,
            """
            SELECT l.id AS lead, l.state, a.verdict, a.rubric_hash, a.facts
            FROM leads l JOIN assessments a ON a.id = (SELECT max(id) FROM assessments WHERE lead = l.id)
            WHERE l.id > ? ORDER BY l.id LIMIT ?
            """,
            (after, _AT_ONCE),
        ):
            for row in rows:
                yield JudgedRow(
                    lead=row.lead,
                    state=row.state,
                    verdict=row.verdict,
                    terms_hash=row.rubric_hash,
                    case=decode(row.facts, Case),
                )
            after = rows[-1].lead

    def standings(self, day: date) -> Iterator[StandingRow]:
        """Go through all open leads, by number, for the digest of a day; a few hundred in memory at a time."""
        after = 0
        while rows := self._connection.rows(
            StandingRow, _STANDING, {"day": day.isoformat(), "after": after, "at_once": _AT_ONCE}
        ):
            yield from rows
            after = rows[-1].lead

    def endings(self) -> list[EndingRow]:
        """Return every lead whose outcome stands, by number."""
        rows = self._connection.rows(
            _StoredEnding,
            """
            SELECT ended.lead, w.word, a.rubric_hash, a.facts, a.assessment
            FROM (
                SELECT lead, max(id) AS last_word, min(said_at) AS said_at FROM words
                WHERE kind = 'outcome' AND revoked_at IS NULL GROUP BY lead
            ) AS ended
            JOIN words w ON w.id = ended.last_word
            JOIN assessments a ON a.id = coalesce(
                (SELECT max(id) FROM assessments WHERE lead = ended.lead AND assessed_at < ended.said_at),
                (SELECT min(id) FROM assessments WHERE lead = ended.lead)
            )
            ORDER BY ended.lead
            """,
        )
        return [
            EndingRow(
                lead=row.lead,
                word=row.word,
                terms_hash=row.rubric_hash,
                case=decode(row.facts, Case),
                assessment=decode(row.assessment, Assessment),
            )
            for row in rows
        ]

    def terms(self, terms_hash: str) -> Terms:
        """Return the lists and numbers that an assessment was made by. Raises `StoreBroken` where they are gone."""
        found = self._connection.value(bytes, "SELECT rubric FROM rubrics WHERE hash = ?", (terms_hash,))
        if found is None:
            message = f"The rubric {terms_hash[:12]} of an assessment is gone."
            raise StoreBroken(message, hint="Put a backup in the database's place.")
        return decode(found, Terms)
