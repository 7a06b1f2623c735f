"""The leads: which mails make one, what was judged of it, and how they are ranked."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from briefgate.errors import LeadMissing
from briefgate.store.codec import decode, encode, hash_of, instant
from briefgate.store.connection import Connection
from briefgate.store.events import Events
from briefgate.store.records import (
    AssessmentRow,
    Certainty,
    How,
    LeadMessageRow,
    LeadRow,
    LeadState,
    Role,
    Terms,
)
from briefgate.store.threads import base_subject
from extract.brief import Reading
from score.agency import Agency
from score.assessment import Assessment, Verdict
from score.case import Case
from score.rubric import Rubric

_ROW = """
    SELECT id, state, prospect_name, prospect_address, subject, language, opened_at, earlier_lead, verdict, score
    FROM leads
"""
_OPEN = "state IN ('open', 'waiting')"
_RANKED = "ORDER BY rank, score DESC, opened_at, id"


@dataclass(frozen=True, slots=True)
class _StoredAssessment:
    id: int
    lead: int
    case_hash: str
    rubric_hash: str
    facts: bytes
    assessment: bytes
    assessed_at: datetime


class Leads:
    """Every lead; their ids are whole numbers from 1."""

    def __init__(self, connection: Connection, events: Events) -> None:
        self._connection = connection
        self._events = events

    def create(
        self,
        *,
        message: int,
        prospect_name: str | None,
        prospect_address: str | None,
        subject: str,
        language: str | None,
        opened_at: datetime,
        earlier_lead: int | None = None,
    ) -> int:
        """Open a lead with the mail that is its brief, and return its id."""
        with self._connection.transaction():
            lead = self._connection.insert(
                "leads",
                state=LeadState.OPEN.value,
                prospect_name=prospect_name,
                prospect_address=prospect_address.lower() if prospect_address else None,
                subject=subject,
                language=language,
                opened_at=instant(opened_at),
                changed_at=instant(opened_at),
                earlier_lead=earlier_lead,
            )
            self.add_message(lead, message, Role.BRIEF, How.NEW, Certainty.CERTAIN)
            self._events.add("opened", at=opened_at, lead=lead)
        return lead

    def add_message(self, lead: int, message: int, role: Role, how: How, certainty: Certainty) -> None:
        """Make a mail part of a lead. A mail belongs to one lead alone: what it is part of already stands."""
        self._connection.execute(
            "INSERT OR IGNORE INTO lead_messages (message, lead, role, how, certainty) VALUES (?, ?, ?, ?, ?)",
            (message, lead, role, how, certainty),
        )

    def of_message(self, message: int) -> int | None:
        """Return the lead that a mail is part of."""
        return self._connection.value(int, "SELECT lead FROM lead_messages WHERE message = ?", (message,))

    def find_by_thread(self, ids: Iterable[str], *, prospect_address: str | None = None) -> int | None:
        """Return the lead that a Message-ID leads to: of one of its mails, of a mail within one, or of our reply.

        With a `prospect_address`, only a lead of theirs.
        """
        return self._connection.value(
            int,
            """
            SELECT lead FROM (
                SELECT lm.lead FROM json_each(:ids) AS wanted
                JOIN thread_ids t ON t.rfc_id = wanted.value JOIN lead_messages lm ON lm.message = t.message
                UNION
                SELECT d.lead FROM json_each(:ids) AS wanted JOIN drafts d ON d.message_id = wanted.value
            ) JOIN leads l ON l.id = lead WHERE :prospect IS NULL OR l.prospect_address = :prospect
            ORDER BY lead DESC LIMIT 1
            """,
            {
                "ids": encode(sorted(set(ids))).decode(),
                "prospect": prospect_address.lower() if prospect_address else None,
            },
        )

    def find_by_words(self, prospect_address: str, fingerprint: str, since: datetime) -> int | None:
        """Return the lead that holds the same words of the same prospect, received at `since` or later."""
        return self._find("fingerprint", prospect_address, fingerprint, since)

    def find_by_sender_subject(self, prospect_address: str, subject: str, since: datetime) -> int | None:
        """Return the lead with a mail of the same prospect under the same subject, marks of replies aside."""
        base = base_subject(subject)
        return self._find("base_subject", prospect_address, base, since) if base else None

    def has_words(self, lead: int, fingerprint: str) -> bool:
        """Whether one of a lead's mails holds the same words."""
        found = self._connection.value(
            int,
            "SELECT count(*) FROM lead_messages lm JOIN messages m ON m.id = lm.message"
            " WHERE lm.lead = ? AND m.fingerprint = ?",
            (lead, fingerprint),
        )
        return bool(found)

    def open_with(self, verdict: Verdict, *, other_than: int | None = None) -> int:
        """Return how many open leads, or how many others, have a verdict."""
        found = self._connection.value(
            int, f"SELECT count(*) FROM leads WHERE verdict = ? AND id IS NOT ? AND {_OPEN}", (verdict, other_than)
        )
        return found or 0

    def latest_of(self, prospect_address: str, *, before: datetime) -> int | None:
        """Return the latest lead of a prospect that was opened before an instant."""
        return self._connection.value(
            int,
            "SELECT id FROM leads WHERE prospect_address = ? AND opened_at < ?"
            " ORDER BY opened_at DESC, id DESC LIMIT 1",
            (prospect_address.lower(), instant(before)),
        )

    def _find(self, column: str, prospect_address: str, value: str, since: datetime) -> int | None:
        return self._connection.value(
            int,
            f"""
            SELECT lm.lead FROM messages m JOIN lead_messages lm ON lm.message = m.id
            WHERE m.prospect_address = ? AND m.{column} = ? AND m.received_at >= ? ORDER BY m.id DESC LIMIT 1
            """,
            (prospect_address.lower(), value, instant(since)),
        )

    def get(self, lead: int) -> LeadRow:
        """Return a lead. Raises `LeadMissing`."""
        found = self._connection.row(LeadRow, f"{_ROW} WHERE id = ?", (lead,))
        if found is None:
            message = f"There is no lead {lead}."
            raise LeadMissing(message, hint="`briefgate leads` lists them with their numbers.")
        return found

    def messages(self, lead: int) -> list[LeadMessageRow]:
        """Return the mails of a lead, the earliest-dated first."""
        return self._connection.rows(
            LeadMessageRow,
            """
            SELECT lm.message, lm.role, lm.how, lm.certainty, m.received_at, m.message_id
            FROM lead_messages lm JOIN messages m ON m.id = lm.message
            WHERE lm.lead = ? ORDER BY coalesce(m.dated_at, m.received_at), m.id
            """,
            (lead,),
        )

    def readings(self, lead: int) -> list[Reading]:
        """Return the latest reading of each mail of a lead, the earliest-dated mail first."""
        found = self._connection.column(
            bytes,
            """
            SELECT r.reading
            FROM lead_messages lm JOIN messages m ON m.id = lm.message JOIN readings r ON r.message = m.id
            WHERE lm.lead = ? AND r.id = (SELECT max(id) FROM readings WHERE message = m.id)
            ORDER BY coalesce(m.dated_at, m.received_at), m.id
            """,
            (lead,),
        )
        return [decode(data, Reading) for data in found]

    def set_state(self, lead: int, state: LeadState, *, at: datetime) -> None:
        """Move a lead to a state. Raises `LeadMissing`."""
        with self._connection.transaction():
            if self.get(lead).state is not state:
                self._connection.execute(
                    "UPDATE leads SET state = ?, changed_at = ? WHERE id = ?", (state, instant(at), lead)
                )
                self._events.add(state.value, at=at, lead=lead)

    def open_ids(self) -> list[int]:
        """Return the leads that are open or waiting, the oldest first."""
        return self._connection.column(int, f"SELECT id FROM leads WHERE {_OPEN} ORDER BY id")

    def all_ranked(self, limit: int | None = None, *, ended: bool = False) -> list[LeadRow]:
        """Return leads by verdict, then score, then age; those won, lost or closed too where `ended` says so."""
        where = "" if ended else f"WHERE {_OPEN}"
        return self._connection.rows(
            LeadRow,
            f"{_ROW} {where} {_RANKED} LIMIT ?",
            (-1 if limit is None else limit,),
        )

    def ranked(self, ids: Iterable[int]) -> list[LeadRow]:
        """Return these leads in the order of `all_ranked`, whatever their state."""
        return self._connection.rows(
            LeadRow,
            f"{_ROW} WHERE id IN (SELECT value FROM json_each(?)) {_RANKED}",
            (encode(sorted(ids)).decode(),),
        )

    def save_assessment(
        self, lead: int, assessment: Assessment, *, case: Case, rubric: Rubric, agency: Agency, at: datetime
    ) -> bool:
        """Keep an assessment with all that it was made from; return whether there was anything new to keep.

        The owner's lists are part of the rubric that is kept. A day that
        passes and changes nothing writes nothing; old assessments stay.
        """
        terms = Terms(rubric=rubric, agency=agency)
        rubric_hash = hash_of(terms)
        with self._connection.transaction():
            last = self.assessment(lead)
            if last and last.rubric_hash == rubric_hash and last.assessment == assessment:
                same_facts = replace(case, today=last.case.today) == last.case
                if same_facts:
                    return False
            self._connection.execute(
                "INSERT OR IGNORE INTO rubrics (hash, rubric) VALUES (?, ?)", (rubric_hash, encode(terms))
            )
            self._connection.insert(
                "assessments",
                lead=lead,
                case_hash=hash_of(case),
                rubric_hash=rubric_hash,
                verdict=assessment.verdict.value,
                facts=encode(case),
                assessment=encode(assessment),
                assessed_at=instant(at),
            )
            score = None if assessment.score is None else float(assessment.score)
            self._connection.execute(
                "UPDATE leads SET verdict = ?, rank = ?, score = ?, changed_at = ? WHERE id = ?",
                (assessment.verdict, assessment.verdict.rank, score, instant(at), lead),
            )
            if last is None or last.assessment.verdict is not assessment.verdict:
                was = f"{last.assessment.verdict} before" if last else ""
                self._events.add(f"judged {assessment.verdict}", at=at, lead=lead, detail=was)
        return True

    def assessment(self, lead: int) -> AssessmentRow | None:
        """Return the latest assessment of a lead."""
        return next(iter(self.assessments(lead, last=1)), None)

    def assessments(self, lead: int, *, last: int | None = None) -> list[AssessmentRow]:
        """Return every assessment of a lead, or the `last` few, oldest first."""
        rows = self._connection.rows(
            _StoredAssessment,
            """
            SELECT id, lead, case_hash, rubric_hash, facts, assessment, assessed_at
            FROM assessments WHERE lead = ? ORDER BY id DESC LIMIT ?
            """,
            (lead, -1 if last is None else last),
        )
        return [
            AssessmentRow(
                id=row.id,
                lead=row.lead,
                case_hash=row.case_hash,
                rubric_hash=row.rubric_hash,
                case=decode(row.facts, Case),
                assessment=decode(row.assessment, Assessment),
                assessed_at=row.assessed_at,
            )
            for row in reversed(rows)
        ]
