"""The level of Timeline, and the days that it and the gates reckon with. Unknown is not 0."""

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date

from extract.brief import Day, Found, Span
from score.agency import Agency
from score.assessment import Dimension, Level, Params
from score.case import Case
from score.rubric import Rubric
from score.rules import Rule
from score.situation import outranks, services_asked, stated_on


def timeline_level(case: Case, agency: Agency, rubric: Rubric) -> Level:
    """Timeline: judged from the date of the mail that states it; a start that has passed is unknown.

    Within one mail a start outranks "as soon as possible", and both "only
    exploring"; what a later mail or the owner says replaces what was said
    before. A deadline only tells when to start where no start is stated.
    Where an imprecise date lies across the edge between soon and within six
    months it counts as the lower of the two, since either is adequate; across
    the edge of six months it is unknown.
    """
    brief = case.brief
    urgent = brief.urgent if brief.urgent is not None and brief.urgent.value else None
    exploring = brief.exploring if brief.exploring is not None and brief.exploring.value else None
    if exploring and all(outranks(exploring, other, case) for other in (brief.start, urgent, brief.deadline)):
        return Level(Dimension.TIMELINE, 1, Rule.TIMELINE_EXPLORING, exploring.span)
    if urgent and outranks(urgent, brief.start, case):
        if missed := _out_of_reach(stated_on(urgent, case), case, agency):
            return _cannot_be_met(missed)
        return Level(Dimension.TIMELINE, 4, Rule.TIMELINE_URGENT, urgent.span)
    if brief.start is not None:
        return _level_of_start(brief.start, case, agency, rubric)
    if brief.deadline is not None:
        return _level_of_deadline(brief.deadline, case, agency, rubric)
    return Level(Dimension.TIMELINE, None, Rule.TIMELINE_UNKNOWN)


def _level_of_start(found: Found[Day], case: Case, agency: Agency, rubric: Rubric) -> Level:
    start, said_on = found.value, stated_on(found, case)
    params: Params = (("day", start.iso()),)
    if missed := _out_of_reach(max(start.first, said_on), case, agency):
        return _cannot_be_met(missed)
    if start.last < case.today:
        return Level(Dimension.TIMELINE, None, Rule.TIMELINE_PASSED, found.span, params)
    return _between_edges(start, said_on, rubric, found.span, params)


def _between_edges(start: Day, said_on: date, rubric: Rubric, span: Span | None, params: Params) -> Level:
    soon = days_after(said_on, rubric.soon_days)
    later = months_after(said_on, rubric.later_months)
    if start.last <= soon:
        return Level(Dimension.TIMELINE, 4, Rule.TIMELINE_SOON, span, params)
    if start.last <= later:
        return Level(Dimension.TIMELINE, 2, Rule.TIMELINE_WITHIN_MONTHS, span, params)
    if start.first > later:
        return Level(Dimension.TIMELINE, 1, Rule.TIMELINE_LATER, span, params)
    return Level(Dimension.TIMELINE, None, Rule.TIMELINE_TOO_VAGUE, span, params)


def _level_of_deadline(found: Found[Day], case: Case, agency: Agency, rubric: Rubric) -> Level:
    deadline, said_on = found.value, stated_on(found, case)
    latest = latest_start(deadline, case, agency)
    shortest, longest = _lead_weeks(case, agency)
    params: Params = (("deadline", deadline.iso()), ("weeks", str(longest)), ("day", latest.iso()))
    if latest.last < said_on:
        fixed = case.brief.deadline_fixed
        if fixed is None:
            return Level(Dimension.TIMELINE, None, Rule.TIMELINE_TIGHT_UNCLEAR, found.span, params)
        if fixed.value:
            return _cannot_be_met(found)
        return Level(Dimension.TIMELINE, 4, Rule.TIMELINE_TIGHT_MOVABLE, fixed.span, params)
    if latest.last < case.today:
        return Level(Dimension.TIMELINE, None, Rule.TIMELINE_PASSED, found.span, params)
    if latest.first < said_on and shortest != longest:
        return Level(Dimension.TIMELINE, None, Rule.TIMELINE_TOO_VAGUE, found.span, params)
    return _between_edges(latest, said_on, rubric, found.span, params)


def latest_start(deadline: Day, case: Case, agency: Agency) -> Day:
    """When work must start at the latest to meet a deadline: the deadline minus the service's lead time."""
    shortest, longest = _lead_weeks(case, agency)
    return Day(days_after(deadline.first, -7 * longest), days_after(deadline.last, -7 * shortest))


def _lead_weeks(case: Case, agency: Agency) -> tuple[int, int]:
    offered, _, _ = services_asked(case, agency)
    if offered:
        longest = max(service.lead_weeks for service in offered)
        return longest, longest
    weeks = [service.lead_weeks for service in agency.services if service.offered] or [0]
    return min(weeks), max(weeks)


def _out_of_reach(earliest_start: date, case: Case, agency: Agency) -> Found[Day] | None:
    """The deadline, where it can't move and the work can't be done by then."""
    deadline, fixed = case.brief.deadline, case.brief.deadline_fixed
    if deadline is None or fixed is None or not fixed.value:
        return None
    shortest, _ = _lead_weeks(case, agency)
    return deadline if days_after(earliest_start, 7 * shortest) > deadline.value.last else None


def _cannot_be_met(deadline: Found[Day]) -> Level:
    params = (("deadline", deadline.value.iso()),)
    return Level(Dimension.TIMELINE, 0, Rule.TIMELINE_CANNOT_BE_MET, deadline.span, params)


def first_day_within(months: int, day: date) -> date:
    """The first day from which `day` lies within some calendar months."""
    earlier = months_after(day, -months)
    return earlier if months_after(earlier, months) >= day else days_after(earlier, 1)


def days_after(day: date, days: int) -> date:
    """The day some days later (or earlier), never past the ends of the calendar."""
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))


def months_after(day: date, months: int) -> date:
    """The same day some calendar months later (or earlier), the month's last day where it has no such day.

    It never leaves the calendar's years, 1 to 9999.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > MAXYEAR:
        return date.max
    if year < MINYEAR:
        return date.min
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
