"""The reply to a lead: whether there is to be one, and what it is given to say.

A draft that a person has edited, sent or thrown away is never replaced, and
no string that a model wrote reaches one.
"""

from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from email import message_from_bytes
from email.utils import parseaddr

from briefgate.compose import Letterhead, Wording, compose
from briefgate.desk import Desk
from briefgate.errors import DraftRefused
from briefgate.greeting import first_name
from briefgate.homework import answered_by
from briefgate.outgoing import message_id_of
from briefgate.reply_view import REPLIES, DeclineReason, PriceBand, ReplyView, decline_reason
from briefgate.store.records import ENDED, DraftRow, DraftState, LeadRow, LeadState, MessageRow, Role
from ingest.headers import Headers
from ingest.message import Address, Message
from ingest.owner import Owner
from score.assessment import Assessment, Verdict
from score.bant import minimums_of
from score.case import AskId, Case
from score.situation import client_of, services_asked

OPEN_DRAFTS = frozenset({DraftState.COMPOSED, DraftState.DELIVERED})
LEFT_OUR_HANDS = frozenset({DraftState.DELIVERED, DraftState.EDITED, DraftState.DISCARDED})
"""A person may have sent these, for all that is known: one that is gone from Drafts counts as thrown away till then."""


def answer_with_draft(desk: Desk, lead: LeadRow, case: Case, assessment: Assessment, *, at: datetime) -> bool:
    """Compose the reply that an assessment asks for; says whether a new one was made.

    One is made where the verdict has a reply, and there is none yet that says
    the same: of an untouched draft a changed verdict makes a new version. A
    verdict without a reply, and a lead's end, take an untouched draft back.
    """
    latest = desk.store.drafts.latest(lead.id)
    if assessment.verdict not in REPLIES or lead.state in ENDED:
        if latest is not None and latest.state in OPEN_DRAFTS:
            desk.store.drafts.set_state(latest.id, DraftState.SUPERSEDED, at=at)
        return False
    if not _is_due(desk, lead, assessment, latest):
        return False
    message = _answered_message(desk, lead)
    version = latest.version + 1 if latest else 1
    language = desk.templates.reply_language(lead.language)
    letterhead = _letterhead(desk, message)
    domain = letterhead.sender.domain or "localhost"
    message_id = message_id_of(desk, f"draft {lead.id} {version}", domain=domain)
    view = _reply_view(desk, case, assessment, message, language)
    wording = Wording(
        text=desk.templates.render_reply(assessment.verdict, language, view),
        attribution=_attribution(desk, message, language),
        untitled=desk.templates.untitled(language),
    )
    try:
        raw = compose(message, wording, letterhead, message_id=message_id, date=at.astimezone(desk.config.zone))
    except DraftRefused as refusal:
        desk.store.events.add("no reply", at=at, lead=lead.id, detail=str(refusal))
        return False
    desk.store.drafts.compose(
        lead.id,
        version,
        kind=assessment.verdict,
        language=language,
        message_id=message_id,
        raw=raw,
        asks=assessment.asks,
        at=at,
    )
    return True


def _is_due(desk: Desk, lead: LeadRow, assessment: Assessment, latest: DraftRow | None) -> bool:
    if latest is None or latest.state is DraftState.SUPERSEDED:
        return True
    asked = {ask.ask for ask in desk.store.drafts.asks(lead.id) if ask.draft == latest.id}
    same = latest.kind == assessment.verdict and asked == {ask.id for ask in assessment.asks}
    if latest.state in OPEN_DRAFTS:
        return not same
    if latest.state is DraftState.EDITED:
        return False
    newest = desk.store.leads.messages(lead.id)[-1]
    if newest.role is Role.REPLY and newest.received_at >= latest.composed_at:
        return True
    return not same and any(word.said_at >= latest.composed_at for word in desk.store.words.standing(lead.id))


def note_answer(desk: Desk, lead: int, row: MessageRow, *, at: datetime) -> None:
    """Note that a prospect answered our reply: then a person has sent it, and its questions' clock ran.

    A mail that answers something that the prospect did not write answers us.
    When our reply left isn't known from their answer alone, so its clock
    counts from the answer: what isn't known is never held to be late.
    """
    latest = desk.store.drafts.latest(lead)
    message = desk.store.messages.message(row.id)
    answered_on = (row.dated_at or row.received_at).astimezone(desk.config.zone).date()
    if latest is not None and latest.state in LEFT_OUR_HANDS and _answers_us(desk, lead, row, message):
        note_sent(desk, latest, on=answered_on, at=at)
    reading = desk.store.messages.reading(row.id)
    waiting = tuple(ask.ask for ask in desk.store.drafts.asks(lead) if ask.sent_on and not ask.answered_on)
    if reading is not None:
        desk.store.drafts.answer(lead, answered_by(reading, waiting), on=answered_on)
    if desk.store.leads.get(lead).state is not LeadState.WON:
        desk.store.leads.set_state(lead, LeadState.OPEN, at=at)


def note_answered(desk: Desk, lead: int, *, at: datetime) -> tuple[AskId, ...]:
    """Note that a prospect answered what we asked in some other way than by mail; gives what that was.

    Where nothing that was sent is open, the reply that waits has been sent, then.
    """
    drafts, today = desk.store.drafts, desk.today
    unanswered = [ask for ask in drafts.asks(lead) if ask.answered_on is None]
    asked = [ask for ask in unanswered if ask.sent_on]
    live = drafts.live(lead)
    if not asked and live is not None:
        asked = [ask for ask in unanswered if ask.draft == live.id]
        if asked:
            due_on = today + timedelta(days=desk.rubric.homework_days)
            drafts.mark_sent(live.id, sent_on=today, due_on=due_on, at=at)
    answered = tuple(ask.ask for ask in asked)
    drafts.answer(lead, answered, on=today)
    return answered


def note_reminded(desk: Desk, lead: int, *, on: date, at: datetime) -> bool:
    """Note that somebody of ours reminded a prospect of what is overdue; False where nothing is, or they did before.

    Nothing is ever taken for a reminder that no person wrote.
    """
    asks = desk.store.drafts.asks(lead)
    overdue = [ask for ask in asks if ask.due_on and ask.due_on < on and not ask.answered_on]
    if not overdue or any(ask.reminded_on for ask in overdue):
        return False
    with desk.store.transaction():
        desk.store.drafts.remind(overdue[-1].draft, on=on)
        desk.store.events.add("reminded", at=at, lead=lead)
    return True


def _answers_us(desk: Desk, lead: int, row: MessageRow, message: Message) -> bool:
    answered = message.origin.in_reply_to
    if answered is None:
        return False
    theirs = {mail.message_id for mail in desk.store.leads.messages(lead) if mail.message != row.id}
    return answered not in theirs


def is_from_us(desk: Desk, message: Message) -> bool:
    """Whether a mail comes from the owner's own addresses, or from the one that our reply of this Message-ID names."""
    sender = message.layers[0].sender
    address = (sender.address or "").lower() if sender else ""
    draft = desk.store.drafts.by_message_id(message.message_id or "")
    written_from = message_from_bytes(draft.raw)["From"] if draft else ""
    return desk.owner().owns(address) or (bool(address) and parseaddr(written_from)[1].lower() == address)


def own_reply_in(desk: Desk, message: Message) -> int | None:
    """The lead in which a mail is somebody of ours answering a mail that we have; None where it is anything else.

    Where it answers one that we don't have, what it quotes may be news; where
    it goes to colleagues alone, it is none of our replies.
    """
    outer, owner = message.layers[0], desk.owner()
    by_us_alone = message.prospect is None or message.origin.how == "quoted"
    leaves_the_house = any(not owner.owns(to.address) for to in (*outer.to, *outer.cc))
    if outer.in_reply_to is None or not by_us_alone or not leaves_the_house or not is_from_us(desk, message):
        return None
    return desk.store.leads.find_by_thread({outer.in_reply_to})


def is_ours_to_somebody(headers: Headers, owner: Owner) -> bool:
    """Whether a mail looks like an answer of somebody of ours to somebody outside, which belongs to their lead."""
    outwards = any(not owner.owns(to.address) for to in (*headers.mailboxes("To"), *headers.mailboxes("Cc")))
    by_us = any(owner.owns(sender.address) for sender in headers.mailboxes("From"))
    return by_us and outwards and bool(headers.text("In-Reply-To"))


def note_own_mail(desk: Desk, message: Message, *, at: datetime) -> None:
    """Note that a reply of ours was sent, where a copy of it comes to the inbox.

    Mail programs may give it a Message-ID of their own. Whatever else of ours
    goes to somebody who owes us an answer reminds them.
    """
    draft = desk.store.drafts.by_message_id(message.message_id or "")
    lead = own_reply_in(desk, message) if draft is None else None
    if lead is not None:
        latest = desk.store.drafts.latest(lead)
        draft = latest if latest is not None and latest.state in LEFT_OUR_HANDS else None
    if draft is None and lead is not None and message.sent_at is not None:
        sent_on = message.sent_at.astimezone(desk.config.zone).date()
        note_reminded(desk, lead, on=sent_on, at=at)
    if draft is not None and draft.state is not DraftState.SENT:
        note_sent(desk, draft, on=(message.sent_at or at).astimezone(desk.config.zone).date(), at=at)


def note_sent(desk: Desk, draft: DraftRow, *, on: date, at: datetime) -> None:
    """Note that a person sent a reply of ours: the clock of its questions runs, and it is the prospect's turn."""
    due_on = on + timedelta(days=desk.rubric.homework_days)
    with desk.store.transaction():
        desk.store.drafts.mark_sent(draft.id, sent_on=on, due_on=due_on, at=at)
        if desk.store.leads.get(draft.lead).state is LeadState.OPEN:
            desk.store.leads.set_state(draft.lead, LeadState.WAITING, at=at)


def _answered_message(desk: Desk, lead: LeadRow) -> Message:
    """The prospect's latest mail: the one that the reply answers."""
    mails = [mail for mail in desk.store.leads.messages(lead.id) if mail.role is not Role.COPY]
    return desk.store.messages.message(mails[-1].message)


def _letterhead(desk: Desk, message: Message) -> Letterhead:
    """Where the owner writes from: [drafts] from, else the account, else whoever the brief came to."""
    config = desk.config
    sender = _mailbox(config.drafts.sender) or _mailbox(config.accounts[config.drafts.account].username)
    if sender is None:
        outer = message.layers[0]
        sender = message.forwarded_by or next((to for to in outer.to if to.address), Address(None, "you@localhost"))
    inbox = _mailbox(config.accounts[config.inbox.account].username)
    reply_to: tuple[Address, ...] = ()
    if inbox is not None and config.drafts.account != config.inbox.account:
        reply_to = (sender, inbox)
    owner = desk.owner()
    if not owner.domains:
        # Whoever forwards is taken for a colleague then, and colleagues get no copy.
        ours = {mailbox.domain for mailbox in (sender, message.forwarded_by) if mailbox and mailbox.domain}
        owner = replace(owner, domains=frozenset(ours))
    return Letterhead(
        sender=sender,
        owner=owner,
        inboxes=frozenset({inbox.address.lower()} if inbox and inbox.address else ()),
        reply_to=reply_to,
    )


def _mailbox(text: str) -> Address | None:
    name, address = parseaddr(text)
    return Address(name or None, address) if "@" in address else None


def _attribution(desk: Desk, message: Message, language: str) -> str:
    prospect, sent_at = message.prospect, message.origin.sent_at
    name = (prospect.name or prospect.address or "") if prospect else ""
    return desk.templates.attribution(
        language, name=name, sent_at=sent_at.astimezone(desk.config.zone) if sent_at else None
    )


def _reply_view(desk: Desk, case: Case, assessment: Assessment, message: Message, language: str) -> ReplyView:
    mine, brief = desk.config.agency, case.brief
    answered = sum(each.answered_on is not None for each in case.history.homework)
    taught = case.history.taught_on is not None
    reason = _outward_reason(assessment)
    refused = services_asked(case, desk.agency)[1]
    recommended = [service.recommend for service in mine.services if service.key in {each.key for each in refused}]
    prospect = message.prospect
    return ReplyView(
        signature=mine.signature,
        agency=mine.name,
        first_name=first_name(prospect.name, prospect.address) if prospect else None,
        asks=tuple(ask.id for ask in assessment.asks),
        own_words={ask: said[language] for ask, said in desk.config.asks.words.items() if language in said},
        bands=_bands(desk, case, language),
        currency=mine.home_currency,
        town=mine.town,
        round=1 + answered + taught,
        returning=client_of(case, desk.agency) is not None,
        answer_days=desk.rubric.homework_days,
        start=brief.start.value.first if brief.start else None,
        wake=assessment.wake_on,
        reason=reason,
        recommend=next((name for name in recommended if name), None),
        minimum=_minimum(desk, case) if reason is DeclineReason.MINIMUM else None,
    )


def _outward_reason(assessment: Assessment) -> DeclineReason:
    if assessment.verdict is not Verdict.DECLINE:
        return DeclineReason.NEUTRAL
    return decline_reason(assessment.reasons[0].rule)


def _minimum(desk: Desk, case: Case) -> Decimal | None:
    found = minimums_of(case, desk.agency, client_of(case, desk.agency))
    return found[0] if len(found) == 1 and found[0] else None


def _bands(desk: Desk, case: Case, language: str) -> tuple[PriceBand, ...]:
    """The owner's own price bands for what is asked for."""
    offered, _, _ = services_asked(case, desk.agency)
    keys = {service.key for service in offered}
    return tuple(
        PriceBand(
            label=_label(band.label, language),
            low=band.low,
            high=band.high,
            monthly=band.per == "month",
        )
        for service in desk.config.agency.services
        if service.key in keys
        for band in service.bands
    )


def _label(labels: dict[str, str], language: str) -> str:
    return labels.get(language) or labels.get("en") or next(iter(labels.values()), "")
