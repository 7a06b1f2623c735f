"""Levels of Budget, Authority, Need and Timeline (design, "The assessment"). Unknown is not 0."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from extract.brief import Day, Found, Impact, Money, PaidIn, Period, Span, Vat
from score.agency import Agency, Party
from score.assessment import Dimension, Level, Params
from score.case import Case
from score.rubric import Rubric
from score.rules import Rule
from score.situation import is_returning, plain, services_asked

NO_MONEY = frozenset({PaidIn.EQUITY, PaidIn.EXPOSURE, PaidIn.NOTHING})


@dataclass(frozen=True, slots=True)
class Worth:
    """A stated amount in the home currency without VAT, beside the minimums it must reach.

    `high` is None where the amount is open upwards. `minimums` holds one
    value where the service is known, else the lowest and the highest.
    """

    low: Decimal
    high: Decimal | None
    minimums: tuple[Decimal, ...]


def worth_of(case: Case, agency: Agency, client: Party | None) -> Worth | None:
    """The stated budget made comparable, or None: no amount, no rate, or a price per hour without an end.

    A retainer is compared with its own minimum; where the service has none,
    its whole term is compared with the minimum of a project.
    """
    if case.brief.budget is None:
        return None
    money = case.brief.budget.value
    bounds = _bounds(money, agency)
    if bounds is None:
        return None
    low, high = bounds
    monthly = minimums_of(case, agency, client, monthly=True)
    if money.period is Period.MONTH and monthly:
        return Worth(low, high, monthly)
    if money.period is Period.MONTH and money.months:
        low, high = low * money.months, None if high is None else high * money.months
    elif money.period in {Period.MONTH, Period.DAY, Period.HOUR}:
        return None
    return Worth(low, high, minimums_of(case, agency, client))


def _bounds(money: Money, agency: Agency) -> tuple[Decimal, Decimal | None] | None:
    rate = agency.rate_by_currency.get(money.currency or agency.home_currency)
    ends = [end for end in (money.low, money.high) if end is not None]
    if rate is None or not ends:
        return None
    divisor = 1 + agency.vat_percent / 100 if money.vat is Vat.INCLUDED else Decimal(1)
    low = ends[0] * rate / divisor
    high = None if money.high is None else money.high * rate / divisor
    return low, high


def minimums_of(case: Case, agency: Agency, client: Party | None, *, monthly: bool = False) -> tuple[Decimal, ...]:
    """The minimum to reach: the highest of the offered services asked for, else the lowest and the highest there are.

    Monthly minimums may be missing altogether: then the tuple is empty.
    """
    if is_returning(client):
        return (agency.minimum_returning,)
    offered, _, _ = services_asked(case, agency)
    candidates = offered or tuple(service for service in agency.services if service.offered)
    if monthly:
        amounts = [service.minimum_monthly for service in candidates if service.minimum_monthly is not None]
    else:
        amounts = [agency.minimum if s.minimum is None else s.minimum for s in candidates] or [agency.minimum]
    if not amounts:
        return ()
    return (max(amounts),) if offered or min(amounts) == max(amounts) else (min(amounts), max(amounts))


def budget_level(case: Case, agency: Agency, client: Party | None) -> Level:
    """Budget: what is stated against what such work costs at least."""
    brief = case.brief
    if brief.budget is None:
        return _unstated_budget(case, client)
    span = brief.budget.span
    worth = worth_of(case, agency, client)
    if worth is None:
        return Level(Dimension.BUDGET, None, Rule.BUDGET_NOT_COMPARABLE, span)
    flexible = brief.budget_flexible.value if brief.budget_flexible else None
    judged = {_against(worth, minimum, flexible=flexible) for minimum in worth.minimums}
    if len(judged) > 1:
        lowest, highest = (plain(minimum, agency.home_currency) for minimum in worth.minimums)
        params: Params = (("lowest", lowest), ("highest", highest))
        return Level(Dimension.BUDGET, None, Rule.BUDGET_MINIMUM_UNCLEAR, span, params)
    quarters, rule = judged.pop()
    amount = worth.low if worth.high is None or quarters == 4 else worth.high  # noqa: PLR2004  # 4 quarters is the whole
    shown = plain(amount.to_integral_value(), agency.home_currency)
    params = (("amount", shown), ("minimum", plain(worth.minimums[0], agency.home_currency)))
    return Level(Dimension.BUDGET, quarters, rule, span, params)


def _unstated_budget(case: Case, client: Party | None) -> Level:
    brief = case.brief
    if brief.paid_in is not None and brief.paid_in.value in NO_MONEY:
        params = (("paid_in", brief.paid_in.value.value),)
        return Level(Dimension.BUDGET, 0, Rule.BUDGET_NO_MONEY, brief.paid_in.span, params)
    if brief.budget_approved is not None and brief.budget_approved.value:
        return Level(Dimension.BUDGET, 2, Rule.BUDGET_APPROVED_UNSTATED, brief.budget_approved.span)
    if client is not None and is_returning(client):
        return Level(Dimension.BUDGET, 2, Rule.BUDGET_RETURNING_CLIENT, params=(("client", client.name),))
    return Level(Dimension.BUDGET, None, Rule.BUDGET_UNKNOWN)


def _against(worth: Worth, minimum: Decimal, *, flexible: bool | None) -> tuple[int, Rule]:
    if worth.low >= minimum:
        return 4, Rule.BUDGET_AT_MINIMUM
    if worth.high is None or worth.high >= minimum:
        return 2, Rule.BUDGET_REACHES_MINIMUM
    if worth.high * 2 < minimum:
        return 0, Rule.BUDGET_UNDER_HALF
    if flexible is False:
        return 0, Rule.BUDGET_FIXED_BELOW
    return 1, Rule.BUDGET_BELOW_OPEN if flexible else Rule.BUDGET_BELOW_SILENT


def authority_level(case: Case, client: Party | None) -> Level:
    """Authority: do we speak to the one who decides? A named other decider outranks "I decide"."""
    brief = case.brief
    if brief.access_refused is not None and brief.access_refused.value:
        return Level(Dimension.AUTHORITY, 0, Rule.AUTHORITY_ACCESS_REFUSED, brief.access_refused.span)
    decides = brief.sender_decides.value if brief.sender_decides else None
    if brief.decider is not None and not _is_sender(brief.decider.value, case):
        params = (("decider", brief.decider.value),)
        return Level(Dimension.AUTHORITY, 2, Rule.AUTHORITY_DECIDER_NAMED, brief.decider.span, params)
    if brief.others_sign is not None and brief.others_sign.value and decides is not False:
        return Level(Dimension.AUTHORITY, 2, Rule.AUTHORITY_DECIDES_WITH_OTHERS, brief.others_sign.span)
    if brief.sender_decides is not None:
        if decides:
            return Level(Dimension.AUTHORITY, 4, Rule.AUTHORITY_SENDER_DECIDES, brief.sender_decides.span)
        return Level(Dimension.AUTHORITY, 1, Rule.AUTHORITY_GO_BETWEEN, brief.sender_decides.span)
    if brief.decider is not None:
        return Level(Dimension.AUTHORITY, 4, Rule.AUTHORITY_SENDER_DECIDES, brief.decider.span)
    if client is not None and is_returning(client):
        return Level(Dimension.AUTHORITY, 2, Rule.AUTHORITY_RETURNING_CLIENT, params=(("client", client.name),))
    return Level(Dimension.AUTHORITY, None, Rule.AUTHORITY_UNKNOWN)


def _is_sender(name: str, case: Case) -> bool:
    return bool(case.prospect_name) and name.casefold().split() == str(case.prospect_name).casefold().split()


def need_level(case: Case, agency: Agency) -> Level:
    """Need: a blocking problem or an inconvenience, and does our work fit it?"""
    offered, refused, unlisted = services_asked(case, agency)
    services = case.brief.services
    first = services[0].span if services else None
    if refused and not offered and not unlisted:
        params = (("services", ", ".join(service.key for service in refused)),)
        return Level(Dimension.NEED, 0, Rule.NEED_NOT_OFFERED, first, params)
    if services and not offered:
        params = (("services", ", ".join(unlisted)),)
        return Level(Dimension.NEED, None, Rule.NEED_SERVICE_UNLISTED, first, params)
    impact = case.brief.need_impact
    if impact is not None and impact.value is Impact.INCONVENIENCE:
        return Level(Dimension.NEED, 1, Rule.NEED_INCONVENIENCE, impact.span)
    if not offered:
        return Level(Dimension.NEED, None, Rule.NEED_SERVICE_UNKNOWN)
    if impact is None:
        return Level(Dimension.NEED, None, Rule.NEED_IMPACT_UNKNOWN, first)
    if impact.value is Impact.BLOCKING:
        return Level(Dimension.NEED, 4, Rule.NEED_BLOCKING, impact.span)
    return Level(Dimension.NEED, 2, Rule.NEED_PURPOSE, impact.span)


def timeline_level(case: Case, agency: Agency, rubric: Rubric) -> Level:
    """Timeline: judged from the date of the mail that states it; a start that has passed is unknown.

    Where an imprecise date lies across the edge between soon and within six
    months it counts as the lower of the two, since either is adequate; across
    the edge of six months it is unknown.
    """
    brief = case.brief
    if brief.start is not None:
        return _level_of_start(brief.start.value, brief.start, case, agency, rubric)
    if brief.urgent is not None and brief.urgent.value:
        if _is_out_of_reach(_stated_on(brief.urgent, case), case, agency):
            return _cannot_be_met(case)
        return Level(Dimension.TIMELINE, 4, Rule.TIMELINE_URGENT, brief.urgent.span)
    if brief.deadline is not None:
        return _level_of_deadline(brief.deadline, case, agency, rubric)
    if brief.exploring is not None and brief.exploring.value:
        return Level(Dimension.TIMELINE, 1, Rule.TIMELINE_EXPLORING, brief.exploring.span)
    return Level(Dimension.TIMELINE, None, Rule.TIMELINE_UNKNOWN)


def _stated_on(found: Found[Day] | Found[bool], case: Case) -> date:
    return found.stated_on or case.received_on


def _level_of_start(start: Day, found: Found[Day], case: Case, agency: Agency, rubric: Rubric) -> Level:
    params: Params = (("day", start.iso()),)
    if _is_out_of_reach(max(start.first, _stated_on(found, case)), case, agency):
        return _cannot_be_met(case)
    if start.last < case.today:
        return Level(Dimension.TIMELINE, None, Rule.TIMELINE_PASSED, found.span, params)
    return _between_edges(start, _stated_on(found, case), rubric, found.span, params)


def _between_edges(start: Day, stated_on: date, rubric: Rubric, span: Span | None, params: Params) -> Level:
    soon = stated_on + timedelta(days=rubric.soon_days)
    later = months_after(stated_on, rubric.later_months)
    if start.last <= soon:
        return Level(Dimension.TIMELINE, 4, Rule.TIMELINE_SOON, span, params)
    if start.last <= later:
        return Level(Dimension.TIMELINE, 2, Rule.TIMELINE_WITHIN_MONTHS, span, params)
    if start.first > later:
        return Level(Dimension.TIMELINE, 1, Rule.TIMELINE_LATER, span, params)
    return Level(Dimension.TIMELINE, None, Rule.TIMELINE_TOO_VAGUE, span, params)


def _level_of_deadline(found: Found[Day], case: Case, agency: Agency, rubric: Rubric) -> Level:
    deadline, stated_on = found.value, _stated_on(found, case)
    latest = latest_start(deadline, case, agency)
    shortest, longest = _lead_weeks(case, agency)
    params: Params = (("deadline", deadline.iso()), ("weeks", str(longest)), ("day", latest.iso()))
    if latest.last < stated_on:
        fixed = case.brief.deadline_fixed
        if fixed is None:
            return Level(Dimension.TIMELINE, None, Rule.TIMELINE_TIGHT_UNCLEAR, found.span, params)
        if fixed.value:
            return _cannot_be_met(case)
        return Level(Dimension.TIMELINE, 4, Rule.TIMELINE_TIGHT_MOVABLE, fixed.span, params)
    if latest.last < case.today:
        return Level(Dimension.TIMELINE, None, Rule.TIMELINE_PASSED, found.span, params)
    if latest.first < stated_on and shortest != longest:
        return Level(Dimension.TIMELINE, None, Rule.TIMELINE_TOO_VAGUE, found.span, params)
    return _between_edges(latest, stated_on, rubric, found.span, params)


def latest_start(deadline: Day, case: Case, agency: Agency) -> Day:
    """When work must start at the latest to meet a deadline: the deadline minus the service's lead time."""
    shortest, longest = _lead_weeks(case, agency)
    return Day(deadline.first - timedelta(weeks=longest), deadline.last - timedelta(weeks=shortest))


def _lead_weeks(case: Case, agency: Agency) -> tuple[int, int]:
    offered, _, _ = services_asked(case, agency)
    if offered:
        longest = max(service.lead_weeks for service in offered)
        return longest, longest
    weeks = [service.lead_weeks for service in agency.services if service.offered] or [0]
    return min(weeks), max(weeks)


def _is_out_of_reach(earliest_start: date, case: Case, agency: Agency) -> bool:
    deadline, fixed = case.brief.deadline, case.brief.deadline_fixed
    if deadline is None or fixed is None or not fixed.value:
        return False
    shortest, _ = _lead_weeks(case, agency)
    return earliest_start + timedelta(weeks=shortest) > deadline.value.last


def _cannot_be_met(case: Case) -> Level:
    deadline = case.brief.deadline
    if deadline is None:
        return Level(Dimension.TIMELINE, None, Rule.TIMELINE_UNKNOWN)
    params = (("deadline", deadline.value.iso()),)
    return Level(Dimension.TIMELINE, 0, Rule.TIMELINE_CANNOT_BE_MET, deadline.span, params)


def months_after(day: date, months: int) -> date:
    """The same day some calendar months later (or earlier), the month's last day where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
