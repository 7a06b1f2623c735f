"""Leads are assessed anew: when something is said about one, and all open ones on each day that passes."""

from datetime import datetime

from briefgate.desk import Desk
from briefgate.judging import judge
from briefgate.pausing import waiting
from briefgate.replying import answer_with_draft
from briefgate.touched import look_after_drafts


def judge_anew(desk: Desk, lead: int, *, at: datetime) -> bool:
    """Assess a lead as it stands today and draft what follows; says whether a new draft was made."""
    row = desk.store.leads.get(lead)
    case, assessment = judge(desk, row)
    with desk.store.transaction():
        desk.store.leads.save_assessment(lead, assessment, case=case, rubric=desk.rubric, agency=desk.agency, at=at)
        return answer_with_draft(desk, row, case, assessment, at=at)


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
    drafted = sum(_let_pass(desk, lead) for lead in desk.store.leads.open_ids())
    desk.store.keep_assessed_on(today)
    return drafted


def _let_pass(desk: Desk, lead: int) -> bool:
    """A lead whose assessment comes out the same is left as it is, so that nobody is shown it again."""
    last = desk.store.leads.assessment(lead)
    _, assessment = judge(desk, desk.store.leads.get(lead))
    if last is not None and assessment == last.assessment:
        return False
    return judge_anew(desk, lead, at=desk.clock())
