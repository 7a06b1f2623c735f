"""From what is stored about a lead to its Case, and the assessment of it."""

from datetime import date
from itertools import pairwise

from briefgate.desk import Desk
from briefgate.homework import answered_by, counter_offer_in, excuse_in, mess_in
from briefgate.owner_word import owner_word, settled_since, with_corrections
from briefgate.store.records import AskRow, DraftRow, DraftState, LeadMessageRow, LeadRow, Role
from extract.brief import Brief, Reading
from ingest.message import AttachmentStatus
from score.assess import assess
from score.assessment import Assessment, Verdict
from score.case import AskId, Case, History, Homework, Load

READ_STATES = frozenset({AttachmentStatus.READ, AttachmentStatus.DECORATION})


def judge(desk: Desk, lead: LeadRow) -> tuple[Case, Assessment]:
    """Assess a lead as it stands today, from its stored readings and its history."""
    case = case_of(desk, lead)
    return case, assess(case, desk.agency, desk.rubric)


def case_of(desk: Desk, lead: LeadRow) -> Case:
    """Everything that bears on a lead: all its readings merged, oldest first, and what went to and fro."""
    mails = desk.store.leads.messages(lead.id)
    readings = [(mail, reading) for mail in mails if (reading := desk.store.messages.reading(mail.message))]
    brief = Brief()
    for _, reading in readings:
        brief = brief.merged_with(reading.brief)
    words = desk.store.words.standing(lead.id)
    settled = settled_since(words)

    def is_open(what: str, mail: LeadMessageRow) -> bool:
        return what not in settled or mail.received_at > settled[what]

    return Case(
        today=desk.today,
        received_on=lead.opened_at.astimezone(desk.config.zone).date(),
        brief=with_corrections(brief, words),
        prospect_name=lead.prospect_name,
        prospect_address=lead.prospect_address,
        contradictions=tuple(
            clash for mail, reading in readings for clash in reading.contradictions if is_open(clash.field, mail)
        ),
        injections=tuple(
            span for mail, reading in readings for span in reading.injections if is_open("instructions", mail)
        ),
        unread=_unread(desk, [mail for mail in mails if is_open("attachments", mail)]),
        history=_history(desk, lead, mails),
        word=owner_word(words),
        load=_load(desk, lead),
    )


def _load(desk: Desk, lead: LeadRow) -> Load:
    return Load(
        pursue_leads=desk.store.leads.open_with(Verdict.PURSUE, other_than=lead.id),
        weeks_booked=desk.config.agency.weeks_booked,
    )


def _unread(desk: Desk, mails: list[LeadMessageRow]) -> tuple[str, ...]:
    """The names of attachments that could not be read; of a mail too large to fetch, its subject."""
    names: list[str] = []
    for mail in mails:
        message = desk.store.messages.message(mail.message)
        row = desk.store.messages.get(mail.message)
        if row is not None and row.header_only:
            names.append(message.subject)
        names.extend(
            attachment.filename or attachment.media_type
            for attachment in message.attachments
            if attachment.status not in READ_STATES
        )
    return tuple(dict.fromkeys(names))


def _history(desk: Desk, lead: LeadRow, mails: list[LeadMessageRow]) -> History:
    sent = [draft for draft in desk.store.drafts.of_lead(lead.id) if draft.state is DraftState.SENT]
    taught = next((draft for draft in sent if draft.kind == Verdict.EDUCATE), None)
    asks = desk.store.drafts.asks(lead.id)
    rounds = [draft for draft in sent if draft.kind == Verdict.HOMEWORK]
    homework = []
    for draft, following in pairwise([*rounds, None]):
        if draft is None:
            continue
        replies = [
            mail
            for mail in mails
            if mail.role is Role.REPLY
            and draft.composed_at <= mail.received_at
            and (following is None or mail.received_at < following.composed_at)
        ]
        homework.append(_round(desk, draft, [ask for ask in asks if ask.draft == draft.id], replies))
    taught_on = taught.composed_at.astimezone(desk.config.zone).date() if taught else None
    return History(homework=tuple(homework), taught_on=taught_on)


def _round(desk: Desk, draft: DraftRow, asks: list[AskRow], replies: list[LeadMessageRow]) -> Homework:
    asked = tuple(ask.ask for ask in asks)
    composed_on = draft.composed_at.astimezone(desk.config.zone).date()
    sent_on = next((ask.sent_on for ask in asks if ask.sent_on), composed_on)
    due_on = next((ask.due_on for ask in asks if ask.due_on), sent_on)
    answered: list[tuple[date, Reading]] = []
    for reply in replies:
        reading = desk.store.messages.reading(reply.message)
        if reading is not None:
            answered.append((_dated_on(desk, reply), reading))
    dealt_with = {ask for _, reading in answered for ask in answered_by(reading, asked)}
    dealt_with |= {ask.ask for ask in asks if ask.answered_on}
    told_on = max((ask.answered_on for ask in asks if ask.answered_on), default=None)
    readings = [reading for _, reading in answered]
    return Homework(
        asked=asked,
        sent_on=sent_on,
        due_on=due_on,
        answered_on=_answered_on(answered, asked) or told_on,
        answered=tuple(ask for ask in asked if ask in dealt_with),
        messy=next((span for reading in readings if (span := mess_in(reading))), None),
        excuse=next((span for reading in readings if (span := excuse_in(reading))), None),
        counter_offer=next((span for reading in readings if (span := counter_offer_in(reading, asked))), None),
        reminded_on=next((ask.reminded_on for ask in asks if ask.reminded_on), None),
    )


def _answered_on(answers: list[tuple[date, Reading]], asked: tuple[AskId, ...]) -> date | None:
    """The day on which the last of the asks was dealt with; while some are open, that of the first answer."""
    open_asks = set(asked)
    for day, reading in answers:
        open_asks -= set(answered_by(reading, asked))
        if not open_asks:
            return day
    return answers[0][0] if answers else None


def _dated_on(desk: Desk, mail: LeadMessageRow) -> date:
    row = desk.store.messages.get(mail.message)
    instant = row.dated_at if row is not None and row.dated_at is not None else mail.received_at
    return instant.astimezone(desk.config.zone).date()
