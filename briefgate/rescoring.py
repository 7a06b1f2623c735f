"""What another rubric would do to every lead: the stored facts judged again, and nothing written."""

from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from briefgate import lists
from briefgate.desk import Desk
from briefgate.settings import Config
from briefgate.store.database import Store
from briefgate.store.records import ENDED, AssessmentRow, LeadRow, Terms
from score.assess import judge, verdict
from score.assessment import Assessment, Reason, Verdict
from score.case import Case, Load

Move = tuple[Verdict, Verdict]
"""From one verdict to another."""


@dataclass(frozen=True, slots=True)
class Rescored:
    """One lead: what it was judged to be, and what it would be. `load` is how full the pipeline was at its turn."""

    lead: int
    has_ended: bool
    before: Verdict
    after: Verdict
    load: Load


@dataclass(slots=True)
class Flips:
    """How many leads would move from which verdict to which. A lead that moves takes a few bytes, any other none."""

    judged: int = 0
    ended: int = 0
    moves: dict[Move, "array[int]"] = field(default_factory=dict)

    def add(self, lead: int, before: Verdict, after: Verdict, *, load: Load | None = None, ended: bool = False) -> None:
        """Count a lead in."""
        self.judged += 1
        self.ended += ended
        if before is not after:
            pursued = -1 if load is None else load.pursue_leads
            self.moves.setdefault((before, after), array("q")).extend((lead, pursued))

    def groups(self) -> Iterator[tuple[Move, int, Iterator[tuple[int, int]]]]:
        """Each move, how many leads make it, and each one's number with how many others were pursued at its turn."""
        for move in sorted(self.moves, key=_rank):
            kept = self.moves[move]
            yield move, len(kept) // 2, zip(kept[::2], kept[1::2], strict=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class FlipView:
    """One lead that moves: reasons that hold no longer, and those that are new.

    `by_rubric` says whether the rubric alone does it: if not, days that went
    by, or a fuller pipeline, move the lead under its old rubric too.
    """

    lead: LeadRow
    before: Assessment
    after: Assessment
    by_rubric: bool

    @property
    def gone(self) -> tuple[Reason, ...]:
        """The reasons that hold no longer."""
        return _without(self.before.reasons, self.after.reasons)

    @property
    def new(self) -> tuple[Reason, ...]:
        """The reasons that did not hold before."""
        return _without(self.after.reasons, self.before.reasons)


def terms_of(config: Config) -> Terms:
    """Return the lists and numbers of a configuration."""
    return Terms(agency=lists.agency(config), rubric=lists.rubric(config))


def rescored(store: Store, terms: Terms, *, today: date, weeks_booked: int) -> Iterator[Rescored]:
    """Judge the stored facts of every lead by other lists and numbers; verdicts alone, in constant memory.

    Open leads are judged as of `today`, one after the other: one that comes to
    be pursued fills the pipeline for the next, as it does where the verdicts
    are kept. Ended leads are judged as of the day of their last judgement.
    """
    pursued = store.leads.open_with(Verdict.PURSUE)
    agency, rubric = terms.agency, terms.rubric
    for row in store.judgements.latest():
        if row.has_ended:
            load, case = row.case.load, row.case
        else:
            pursued -= row.verdict is Verdict.PURSUE
            load = Load(pursue_leads=pursued, weeks_booked=weeks_booked)
            case = replace(row.case, today=today, load=load)
        after = verdict(case, agency, rubric)
        if not row.has_ended:
            pursued += after is Verdict.PURSUE
        yield Rescored(row.lead, row.has_ended, row.verdict, after, load)


def flips_of(leads: Iterable[Rescored]) -> Flips:
    """Count what moves."""
    flips = Flips()
    for each in leads:
        flips.add(each.lead, each.before, each.after, load=each.load, ended=each.has_ended)
    return flips


def supposed_flip(desk: Desk, terms: Terms, lead: int, pursued: int, *, weeks_booked: int) -> FlipView:
    """What would move a lead by other lists and numbers; `pursued` is how many others were pursued at its turn."""
    row = desk.store.leads.get(lead)
    (assessed,) = desk.store.leads.assessments(lead, last=1)
    case = assessed.case
    if row.state not in ENDED:
        case = replace(case, today=desk.today, load=Load(pursue_leads=pursued, weeks_booked=weeks_booked))
    return _flip(desk, row, assessed, case, judge(case, terms.agency, terms.rubric))


def kept_flip(desk: Desk, lead: int) -> FlipView:
    """What moved a lead that was just assessed anew."""
    before, now = desk.store.leads.assessments(lead, last=2)
    return _flip(desk, desk.store.leads.get(lead), before, now.case, now.assessment)


def _flip(desk: Desk, row: LeadRow, before: AssessmentRow, case: Case, after: Assessment) -> FlipView:
    old = desk.store.judgements.terms(before.rubric_hash)
    stays = verdict(case, old.agency, old.rubric) is before.assessment.verdict
    return FlipView(lead=row, before=before.assessment, after=after, by_rubric=stays)


def _without(reasons: tuple[Reason, ...], others: tuple[Reason, ...]) -> tuple[Reason, ...]:
    """The reasons that don't stand among others with the same rule and values, whatever their quote."""
    known = {(reason.rule, reason.dimension, reason.params) for reason in others}
    return tuple(reason for reason in reasons if (reason.rule, reason.dimension, reason.params) not in known)


def _rank(move: Move) -> tuple[int, int]:
    before, after = move
    return before.rank, after.rank
