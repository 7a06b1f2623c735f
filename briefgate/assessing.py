"""Leads are assessed anew: when something is said about one, all open ones as days pass or by a new rubric."""

from collections.abc import Iterator
from datetime import datetime

from briefgate.desk import Desk
from briefgate.errors import MailUnread
from briefgate.judging import judge
from briefgate.pausing import waiting
from briefgate.replying import answer_with_draft
from briefgate.store.records import LeadRow
from briefgate.touched import look_after_drafts
from score.assessment import Assessment, Verdict
from score.case import Case


def judge_anew(desk: Desk, lead: int, *, at: datetime) -> bool:
    """Assess a lead as it stands today and draft what follows; says whether a new draft was made."""
    row = desk.store.leads.get(lead)
    return _keep(desk, row, *judge(desk, row), at=at)


def let_days_pass(desk: Desk) -> int:
    """Assess every open lead again, once a day of the owner's zone; gives how many new drafts that made.

    A start goes by, a "later" comes due, silence becomes an answer. What a
    person did with the drafts is looked at first, so that one that they edited
    stays. While a mail waits to be read nothing is done: it may be the answer
    that is missed. Raises `IngestError` where the mailbox can't be used; the
    next call does it all, then.
    """
    today = desk.today
    if desk.store.assessed_on == today or waiting(desk):
        return 0
    look_after_drafts(desk)
    drafted = sum(drafted for _, _, drafted in _all_anew(desk))
    desk.store.keep_assessed_on(today)
    return drafted


def rescore(desk: Desk) -> Iterator[tuple[int, Verdict, Verdict]]:
    """Assess every open lead by today's rubric, as a day that passes does; gives its verdict before, and now.

    Each lead is kept as it comes: after an interruption, the same call does
    the rest. Raises `MailUnread` while a mail waits to be read, `IngestError`
    where the mailbox can't be used.
    """
    unread = waiting(desk)
    if unread:
        message = f"Mail waits to be read ({unread}); a lead may be held to be silent that has answered."
        raise MailUnread(message, hint="`briefgate poll` reads it. With --dry-run you can look meanwhile.")
    look_after_drafts(desk)
    for lead, (before, now), _ in _all_anew(desk):
        yield lead, before, now


def _all_anew(desk: Desk) -> Iterator[tuple[int, tuple[Verdict, Verdict], bool]]:
    """Every open lead: its number, its verdict before and now, and whether a new draft was made.

    A lead whose assessment comes out the same is left as it is, so that nobody is shown it again.
    """
    for lead in desk.store.leads.open_ids():
        last = desk.store.leads.assessment(lead)
        row = desk.store.leads.get(lead)
        case, assessment = judge(desk, row)
        is_same = last is not None and assessment == last.assessment
        drafted = not is_same and _keep(desk, row, case, assessment, at=desk.clock())
        now = assessment.verdict
        yield lead, (last.assessment.verdict if last else now, now), drafted


def _keep(desk: Desk, row: LeadRow, case: Case, assessment: Assessment, *, at: datetime) -> bool:
    with desk.store.transaction():
        desk.store.leads.save_assessment(row.id, assessment, case=case, rubric=desk.rubric, agency=desk.agency, at=at)
        return answer_with_draft(desk, row, case, assessment, at=at)
