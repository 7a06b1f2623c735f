"""Mails, leads and assessments as small as a test needs them."""

from datetime import UTC, datetime
from fractions import Fraction
from hashlib import sha256

from briefgate.store.database import Store
from extract.brief import Brief, Found, Reading, Span
from ingest.message import Address, Attachment, AttachmentStatus, Author, Kind, Layer, Message, Screening, Segment
from ingest.message import SegmentKind as Part
from score.assessment import Assessment, Dimension, Level, Reason, Verdict
from score.case import Case
from score.rules import Rule

NOW = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)
PROSPECT = "anna@fietsen.example"


def message(
    raw: bytes = b"mail",
    *,
    message_id: str | None = "<1@fietsen.example>",
    original_id: str | None = None,
    subject: str = "Nieuwe website",
    words: str = "Wij zoeken een bureau.",
    kind: Kind = Kind.BRIEF,
    sent_at: datetime | None = NOW,
) -> Message:
    anna = Address("Anna", PROSPECT)
    return Message(
        sha256=sha256(raw).hexdigest(),
        size=len(raw),
        message_id=message_id,
        subject=subject,
        sent_at=sent_at,
        screening=Screening(kind, None if kind is Kind.BRIEF else "list-id"),
        layers=(
            Layer(depth=0, how="outer", sender=anna, message_id=message_id),
            Layer(depth=1, how="gmail", sender=anna, message_id=original_id, subject=subject, sent_at=sent_at),
        ),
        segments=(
            Segment(id="subject", kind=Part.SUBJECT, author=Author.PROSPECT, text=subject),
            Segment(id="s1", kind=Part.BODY, author=Author.PROSPECT, text=words, layer=1),
        ),
        language="nl",
        prospect=anna,
        prospect_layer=1,
        attachments=(
            Attachment(
                id="a1",
                filename="plan.txt",
                media_type="text/plain",
                size=4,
                status=AttachmentStatus.READ,
                pages=(Segment(id="a1p1", kind=Part.PAGE, author=Author.PROSPECT, text="plan", place="1"),),
            ),
        ),
    )


def reading(need: str = "a website", reader: str = "built-in") -> Reading:
    return Reading(document="0" * 64, reader=reader, brief=Brief(need=Found(need, Span("0" * 64, "s1", 0, 3, "Wij"))))


def case(need: str = "a website") -> Case:
    return Case(today=NOW.date(), received_on=NOW.date(), brief=reading(need).brief)


def assessment(verdict: Verdict = Verdict.HOMEWORK, score: Fraction | None = Fraction(425, 8)) -> Assessment:
    return Assessment(
        verdict=verdict,
        levels=(Level(Dimension.BUDGET, None, Rule.BUDGET_UNKNOWN),),
        reasons=(Reason(Rule.GATE_OPEN_QUESTIONS, params=(("dimensions", "budget"),)),),
        score=score,
        low=Fraction(1, 3),
        high=Fraction(200, 3),
    )


def received(store: Store, raw: bytes = b"mail", at: datetime = NOW) -> int:
    return store.messages.receive(raw, at=at).mail


def parsed(store: Store, mail: Message, raw: bytes = b"mail", at: datetime = NOW) -> int:
    stored = received(store, raw, at)
    store.messages.save_parsed(stored, mail, at=at)
    return stored


def lead(store: Store, raw: bytes = b"mail", mail: Message | None = None, at: datetime = NOW) -> int:
    stored = parsed(store, mail or message(raw), raw, at)
    return store.leads.create(
        message=stored,
        prospect_name="Anna",
        prospect_address=PROSPECT,
        subject="Nieuwe website",
        language="nl",
        opened_at=at,
    )
