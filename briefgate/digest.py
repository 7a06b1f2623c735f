"""The day's digest: what waits for the owner, what changed, and what could not be handled."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import parseaddr

from briefgate.desk import Desk
from briefgate.digest_view import DigestView, DraftLine, LeadLine, ParkedLine, ReasonLine, ScreenedLine, UnreadLine
from briefgate.errors import ConfigWrong
from briefgate.mailheaders import headers_of
from briefgate.outgoing import message_id_of, put
from briefgate.pausing import WAITING as WAITING_MAILS
from briefgate.pausing import pause_of, waiting
from briefgate.reversing import next_commands, reversing_command
from briefgate.store.records import MessageRow, MessageState, StandingRow
from briefgate.views import LeadView, characters_left_out, lead_view
from ingest.message import Kind
from ingest.robots import is_robot
from score.assessment import Verdict
from score.rules import Rule

URGENT_DAYS = 3
REASONS_SHOWN = 3
CHANGES_SHOWN = 2
UNREAD_SHOWN = 10
DECISIONS = frozenset({Verdict.NEEDS_HUMAN, Verdict.CHOOSE})
EVER = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """A digest as text and as one HTML page. `shown` names what was due for each lead in it."""

    day: date
    subject: str
    text: str
    html: str
    shown: dict[int, tuple[str, ...]]


def digest_of(desk: Desk, day: date) -> Digest:
    """The digest of a day: as it was sent, where it was; else as it stands now."""
    kept = desk.store.digests.get(day)
    if kept is not None:
        return Digest(day=day, subject=kept.subject, text=kept.text, html=kept.html, shown={})
    view, shown = digest_view(desk, day)
    return Digest(
        day=day,
        subject=desk.templates.digest_subject(view),
        text=desk.templates.render_digest(view, html=False),
        html=desk.templates.render_digest(view, html=True),
        shown=shown,
    )


def digest_view(desk: Desk, day: date) -> tuple[DigestView, dict[int, tuple[str, ...]]]:
    """What a day's digest shows, and what was due for each lead in it.

    A lead that an earlier digest showed comes back only when something new is due.
    """
    latest = desk.store.digests.latest()
    since = latest.made_at if latest and latest.day < day else EVER
    sections: dict[str, list[LeadLine]] = defaultdict(list)
    no_leads: list[ScreenedLine] = []
    shown: dict[int, tuple[str, ...]] = {}
    for standing, view, dues in _news(desk, day, since):
        if view.verdict is Verdict.NOT_A_LEAD:
            no_leads.append(_no_lead_line(desk, view))
            continue
        sections[dues[0].section].append(_lead_line(desk, standing, view, day, since))
        shown[view.id] = tuple(due.key for due in dues)
    sections["urgent"].sort(key=lambda line: line.reply_by or day)
    pause = pause_of(desk)
    polled = [account.polled_at for account in desk.store.accounts.all() if account.polled_at]
    made = DigestView(
        day=day,
        agency=desk.config.agency.name,
        language=desk.config.agency.language,
        reader=desk.reader.name,
        received=desk.store.events.count("received", since=since),
        new_leads=desk.store.events.count("opened", since=since),
        urgent=tuple(sections["urgent"]),
        decisions=tuple(sections["decisions"]),
        drafts=tuple(sections["drafts"]),
        changed=tuple(sections["changed"]),
        declines=tuple(sections["declines"]),
        waking=tuple(sections["waking"]),
        screened=(*no_leads, *_screened_lines(desk, since)),
        parked=_parked_lines(desk),
        unread=waiting(desk),
        unread_lines=_unread_lines(desk),
        unread_because=f"{pause.why} {pause.hint}".rstrip() if pause else "",
        last_poll=max(polled).astimezone(desk.config.zone) if polled else None,
    )
    return made, shown


@dataclass(frozen=True, slots=True)
class _Due:
    """Something about a lead that is due: the section it belongs in, and a key by which it is shown once."""

    section: str
    key: str


def _news(desk: Desk, day: date, since: datetime) -> Iterator[tuple[StandingRow, LeadView, list[_Due]]]:
    """The leads of which something was not shown yet, the best first: all that is due for each, the first of it new.

    All open leads are gone through by the few columns that this takes; those that show nothing are not read.
    """
    found: dict[int, tuple[StandingRow, list[_Due]]] = {}
    for standing in desk.store.judgements.standings(day):
        if standing.verdict is Verdict.NOT_A_LEAD:
            if standing.opened_at >= since:
                found[standing.lead] = standing, []
        elif dues := _dues(standing, day, since):
            before = standing.shown
            new = next((due for due in dues if due.key not in before), None)
            if new is not None:
                found[standing.lead] = standing, [new, *(due for due in dues if due is not new)]
    for row in desk.store.leads.ranked(found):
        standing, dues = found[row.id]
        yield standing, lead_view(desk, row), dues


def _dues(standing: StandingRow, day: date, since: datetime) -> list[_Due]:
    """All that is due for a lead, the most pressing first."""
    found = []
    if (standing.draft or standing.verdict in DECISIONS) and _is_urgent(standing, day):
        found.append(_Due("urgent", f"reply-by {day.isoformat()}"))
    if standing.verdict in DECISIONS:
        found.append(_Due("decisions", f"{standing.verdict} {standing.assessment}"))
    if standing.was is Verdict.NURTURE:
        found.append(_Due("waking", f"woke {standing.turn}"))
    elif standing.turned_at is not None and standing.turned_at >= since > EVER:
        found.append(_Due("changed", f"changed {standing.turn}"))
    if standing.draft is not None:
        is_decline = standing.draft_kind is Verdict.DECLINE
        found.append(_Due("declines" if is_decline else "drafts", f"draft {standing.draft}"))
    if standing.wake_on is not None and standing.wake_on <= day:
        found.append(_Due("waking", f"wake {standing.wake_on.isoformat()}"))
    if standing.homework_due is not None and standing.homework_due < day:
        found.append(_Due("waking", f"homework {standing.homework_due.isoformat()}"))
    return found


def _is_urgent(standing: StandingRow, day: date) -> bool:
    return standing.reply_by is not None and day <= standing.reply_by <= day + timedelta(days=URGENT_DAYS)


def _lead_line(desk: Desk, standing: StandingRow, view: LeadView, day: date, since: datetime) -> LeadLine:
    draft = view.draft
    assessment = view.assessed.assessment
    is_decline = view.verdict is Verdict.DECLINE
    commands = (
        (reversing_command(view.id, assessment, service=_an_offered_service(desk)),)
        if is_decline
        else next_commands(view.id, assessment)
    )
    due = standing.homework_due
    if due is not None and due < day:
        commands = (f"briefgate reminded {view.id}", f"briefgate answered {view.id}", *commands)
    return LeadLine(
        lead=view.id,
        prospect=view.prospect.name or view.prospect.address or "?",
        subject=view.subject,
        verdict=view.verdict,
        reasons=tuple(
            ReasonLine(reason.text, reason.quote) for reason in view.reasons if reason.rule not in UNREMARKABLE
        )[:REASONS_SHOWN],
        score=view.score,
        low=view.low,
        high=view.high,
        asks=tuple(ask.text for ask in view.asks),
        changes=tuple(change.text for change in view.changes[:CHANGES_SHOWN]) if view.verdict in DECISIONS else (),
        draft=None
        if draft is None
        else DraftLine(
            kind=draft.kind,
            status=draft.status,
            language=draft.language,
            wanted_language=draft.wanted_language,
        ),
        was=standing.was if standing.turned_at and standing.turned_at >= since else None,
        reply_by=view.reply_by if view.reply_by and view.reply_by >= day else None,
        due=due,
        premium=view.premium,
        trust=view.trust,
        left_out=characters_left_out(desk, view.id),
        commands=commands,
    )


UNREMARKABLE = frozenset({Rule.ENJOY_UNKNOWN, Rule.FORWARD_UNKNOWN, Rule.HOMEWORK_NONE})


def _an_offered_service(desk: Desk) -> str:
    return next((service.key for service in desk.agency.services if service.offered), "SERVICE")


def _no_lead_line(desk: Desk, view: LeadView) -> ScreenedLine:
    assessment = view.assessed.assessment
    return ScreenedLine(
        message=desk.store.leads.messages(view.id)[0].message,
        sender=view.prospect.name or view.prospect.address or "?",
        subject=view.subject,
        sentence=view.reasons[0].text,
        quote=view.reasons[0].quote,
        command=reversing_command(view.id, assessment, service=_an_offered_service(desk)),
    )


def _screened_lines(desk: Desk, since: datetime) -> tuple[ScreenedLine, ...]:
    """Mails that their headers show to be no briefs, by people or of prospects who could not be reached.

    Robots' own mails are not worth a line.
    """
    lines = []
    for row in desk.store.messages.in_state(MessageState.SCREENED, since=since):
        if row.kind is Kind.OWN:
            continue
        message = desk.store.messages.message(row.id)
        failed = [each for each in message.screening.failed if desk.store.leads.latest_of(each, before=desk.clock())]
        if is_robot(message.layers[0].sender) and not failed:
            continue
        sentence = desk.templates.sentence(
            Rule.GATE_SCREENED, (("screened", row.rule or ""),), desk.config.agency.language
        )
        lines.append(
            ScreenedLine(
                message=row.id,
                sender=", ".join(failed) or _sender_of(desk, row),
                subject=row.subject or "",
                sentence=sentence,
                command=f"briefgate retry {row.id} --as-brief",
            )
        )
    return tuple(lines)


def _parked_lines(desk: Desk) -> tuple[ParkedLine, ...]:
    return tuple(
        ParkedLine(
            message=row.id,
            sender=_sender_of(desk, row),
            subject=row.subject or headers_of(desk, row.id).text("Subject") or "",
            why=row.error or "",
            command=f"briefgate retry {row.id}",
        )
        for row in desk.store.messages.in_state(MessageState.PARKED)
    )


def _unread_lines(desk: Desk) -> tuple[UnreadLine, ...]:
    """The mails that have waited longest."""
    rows = [row for state in WAITING_MAILS for row in desk.store.messages.in_state(state)]
    return tuple(
        UnreadLine(
            sender=_sender_of(desk, row),
            subject=row.subject or headers_of(desk, row.id).text("Subject") or "",
        )
        for row in sorted(rows, key=lambda row: row.id)[:UNREAD_SHOWN]
    )


def _sender_of(desk: Desk, row: MessageRow) -> str:
    if row.prospect_name or row.prospect_address:
        return row.prospect_name or row.prospect_address or "?"
    sender = next(iter(headers_of(desk, row.id).mailboxes("From")), None)
    return (sender.name or sender.address or "?") if sender else "?"


def send_digest(desk: Desk, day: date) -> str:
    """Put the digest of a day into the inbox, or send it over SMTP; once, however often this is asked.

    Gives where it went. Raises `ConfigWrong` where `[digest] how` is "none",
    `IngestError` and `SendFailed` where the server can't be used.
    """
    digest = digest_of(desk, day)
    how = desk.config.digest.how
    if how == "none":
        message = '[digest] how is "none", so the digest has nowhere to go.'
        raise ConfigWrong(message, hint='Set it to "append" or "smtp".')
    mail = _as_mail(desk, digest)
    _keep(desk, digest, str(mail["Message-ID"]))
    if how == "smtp":
        from briefgate.sending import send_once

        send_once(desk, mail)
        return str(mail["To"])
    with desk.mailbox(desk.config.digest.account) as mailbox:
        folder = mailbox.select(inbox_folder(desk), readonly=True).name
        put(desk, mailbox, folder, mail.as_bytes(), message_id=str(mail["Message-ID"]), purpose="digest", flags=())
    return folder


def inbox_folder(desk: Desk) -> str:
    """The folder that a digest is put into: the one that briefs come to, or the inbox of another account."""
    inbox = desk.config.inbox
    return inbox.folder if desk.config.digest.account == inbox.account else "INBOX"


def _keep(desk: Desk, digest: Digest, message_id: str) -> None:
    desk.store.digests.save(
        digest.day,
        message_id=message_id,
        subject=digest.subject,
        text=digest.text,
        html=digest.html,
        shown=digest.shown,
        at=desk.clock(),
    )


def _as_mail(desk: Desk, digest: Digest) -> EmailMessage:
    section, accounts = desk.config.digest, desk.config.accounts
    to = section.to or accounts[section.account].username
    sender = section.sender or to
    mail = EmailMessage(policy=SMTP)
    mail["From"], mail["To"], mail["Subject"] = sender, to, digest.subject
    mail["Date"] = desk.clock().astimezone(desk.config.zone)
    domain = parseaddr(sender)[1].rpartition("@")[2] or "localhost"
    mail["Message-ID"] = message_id_of(desk, f"digest {digest.day.isoformat()}", domain=domain)
    mail.set_content(digest.text)
    mail.add_alternative(digest.html, subtype="html")
    return mail
