"""What listings, pages and the digest show of a lead: read from the store here, and nowhere else."""

from dataclasses import dataclass
from datetime import date, datetime
from email.utils import parseaddr
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

from briefgate.desk import Desk
from briefgate.digest_view import TrustMark
from briefgate.errors import StoreBroken
from briefgate.store.records import AssessmentRow, DraftRow, DraftState, LeadRow, LeadState
from extract.brief import Span
from ingest.message import Address
from score.assessment import Answer, Assessment, Change, Dimension, Reason, Verdict
from score.case import AskId
from score.rules import Rule

if TYPE_CHECKING:
    from email.message import EmailMessage


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonView:
    """Why: the rule, its sentence in the owner's language, the words that it stands on, and the idea behind it."""

    rule: Rule
    dimension: Dimension | None
    text: str
    quote: str | None
    idea: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AskView:
    """What the reply asks, in a few words to the owner."""

    id: AskId
    dimension: Dimension
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeView:
    """A smallest set of answers that would move the verdict, up or down the list of leads, and its sentence."""

    to: Verdict
    upward: bool
    answers: tuple[Answer, ...]
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftView:
    """A reply and where it stands. `wanted_language` is the prospect's, where it has no templates.

    Whom it is for and what it says is read from the mail as it was composed
    (`raw`) once somebody asks for that: a listing doesn't.
    """

    id: int
    lead: int
    kind: Verdict
    language: str
    status: DraftState
    message_id: str
    composed_at: datetime
    raw: bytes
    wanted_language: str | None = None

    @property
    def to(self) -> str:
        """The name that the reply is addressed to, else its address."""
        name, address = parseaddr(str(_opened(self.raw)["To"]))
        return name or address

    @property
    def subject(self) -> str:
        """Its subject."""
        return str(_opened(self.raw)["Subject"])

    @property
    def text(self) -> str:
        """Its text, with the quoted mail at its end."""
        body = _opened(self.raw).get_body(preferencelist=("plain",))
        return str(body.get_content()).replace("\r\n", "\n") if body else ""


@lru_cache(maxsize=1)
def _opened(raw: bytes) -> "EmailMessage":
    from email import message_from_bytes, policy

    return message_from_bytes(raw, policy=policy.default)


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadView:
    """One lead as it stands. Scores lie in 0..100, rounded to one decimal; None for what is no lead."""

    id: int
    state: LeadState
    prospect: Address
    subject: str
    language: str | None
    opened_at: datetime
    earlier_lead: int | None
    verdict: Verdict
    score: float | None
    low: float | None
    high: float | None
    levels: dict[Dimension, float | None]
    reasons: tuple[ReasonView, ...]
    asks: tuple[AskView, ...]
    changes: tuple[ChangeView, ...]
    draft: DraftView | None
    message_ids: tuple[str, ...]
    trust: tuple[TrustMark, ...]
    reply_by: date | None
    wake_on: date | None
    premium: int
    assessed: AssessmentRow

    def changes_by_way(self) -> tuple[tuple[str, list[str]], ...]:
        """What would move the verdict up, and what down: a title and the sentences of each way that there is."""
        ways = (("What would move it up", True), ("What would move it down", False))
        told = ((title, [change.text for change in self.changes if change.upward is way]) for title, way in ways)
        return tuple((title, sentences) for title, sentences in told if sentences)


def ranked_leads(desk: Desk, *, limit: int | None, ended: bool = False) -> list[LeadView]:
    """The leads by verdict, then score, then age."""
    return [lead_view(desk, row) for row in desk.store.leads.all_ranked(limit, ended=ended)]


def one_lead(desk: Desk, lead: int) -> LeadView:
    """One lead by its number. Raises `LeadMissing`."""
    return lead_view(desk, desk.store.leads.get(lead))


def lead_view(desk: Desk, row: LeadRow) -> LeadView:
    """A stored lead with its latest assessment, in the owner's language."""
    assessed = desk.store.leads.assessment(row.id)
    if assessed is None:
        message = f"Lead {row.id} was never assessed."
        raise StoreBroken(message, hint="Put a backup in the database's place.")
    assessment = assessed.assessment
    mails = desk.store.leads.messages(row.id)
    live = desk.store.drafts.live(row.id) or desk.store.drafts.latest(row.id)
    return LeadView(
        id=row.id,
        state=row.state,
        prospect=Address(row.prospect_name, row.prospect_address),
        subject=row.subject,
        language=row.language,
        opened_at=row.opened_at,
        earlier_lead=row.earlier_lead,
        verdict=assessment.verdict,
        score=rounded(assessment.score),
        low=rounded(assessment.low),
        high=rounded(assessment.high),
        levels={level.dimension: level.number for level in assessment.levels},
        reasons=tuple(_reason_view(desk, reason) for reason in (*assessment.reasons, *assessment.premium_reasons)),
        asks=_ask_views(desk, assessment),
        changes=tuple(_change_view(desk, assessment, change) for change in assessment.changes),
        draft=draft_view(desk, live) if live else None,
        message_ids=tuple(mail.message_id for mail in mails if mail.message_id),
        trust=_trust_marks(desk, [mail.message for mail in mails]),
        reply_by=_reply_by(assessed),
        wake_on=assessment.wake_on,
        premium=assessment.premium,
        assessed=assessed,
    )


def characters_left_out(desk: Desk, lead: int) -> int:
    """How many characters of a lead's mails the model was not shown: a fact found nowhere may stand there."""
    return sum(each.characters for reading in desk.store.leads.readings(lead) for each in reading.left_out)


def draft_view(desk: Desk, draft: DraftRow) -> DraftView:
    """A stored reply."""
    wanted = desk.store.leads.get(draft.lead).language
    return DraftView(
        id=draft.id,
        lead=draft.lead,
        kind=Verdict(draft.kind),
        language=draft.language,
        status=draft.state,
        message_id=draft.message_id,
        composed_at=draft.composed_at,
        raw=draft.raw,
        wanted_language=wanted if wanted and wanted != draft.language else None,
    )


def waiting_drafts(desk: Desk) -> list[DraftView]:
    """Every reply that waits for a person, oldest first."""
    return [draft_view(desk, draft) for draft in desk.store.drafts.waiting()]


def rounded(score: Fraction | None) -> float | None:
    """A score as it is shown: exact until here, one decimal."""
    return None if score is None else float(round(score, 1))


def _language(desk: Desk) -> str:
    return desk.config.agency.language


def _reason_view(desk: Desk, reason: Reason) -> ReasonView:
    return ReasonView(
        rule=reason.rule,
        dimension=reason.dimension,
        text=desk.templates.sentence(reason.rule, reason.params, _language(desk)),
        quote=_quote(reason.span),
        idea=desk.templates.idea(reason.rule, _language(desk)),
    )


def _change_view(desk: Desk, assessment: Assessment, change: Change) -> ChangeView:
    return ChangeView(
        to=change.to,
        upward=change.to.rank < assessment.verdict.rank,
        answers=change.answers,
        text=desk.templates.change_sentence(change, _language(desk)),
    )


def _ask_views(desk: Desk, assessment: Assessment) -> tuple[AskView, ...]:
    return tuple(
        AskView(id=ask.id, dimension=ask.dimension, text=desk.templates.ask_sentence(ask.id, _language(desk)))
        for ask in assessment.asks
    )


def _quote(span: Span | None) -> str | None:
    return " ".join(span.quote.split()) if span else None


def _reply_by(assessed: AssessmentRow) -> date | None:
    found = assessed.case.brief.reply_by
    return found.value.last if found else None


def _trust_marks(desk: Desk, mails: list[int]) -> tuple[TrustMark, ...]:
    marks: list[TrustMark] = []
    for mail in mails:
        trust = desk.store.messages.message(mail).trust
        if trust.dmarc == "fail":
            marks.append(TrustMark.DMARC_FAILED)
        if trust.forwarded_from_outside:
            marks.append(TrustMark.FORWARDED_FROM_OUTSIDE)
        if any(event.what == "same-message-id" for event in desk.store.events.of_message(mail)):
            marks.append(TrustMark.SAME_ID_OTHER_CONTENT)
    return tuple(dict.fromkeys(marks))
