"""Levels of Budget, Authority and Need; Timeline has a module of its own. Unknown is not 0."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from extract.brief import Impact, Money, PaidIn, Period, Vat
from score.agency import Agency, Party
from score.assessment import ADEQUATE, Dimension, Level, Params
from score.case import AskId, Case
from score.rubric import Rubric
from score.rules import Rule
from score.situation import is_returning, outranks, plain, services_asked

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
    its whole term is compared with the minimum of a project. So is a year's
    budget: it may be spent on projects.
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


def budget_level(case: Case, agency: Agency, rubric: Rubric, client: Party | None) -> Level:
    """Budget: what is stated against what such work costs at least."""
    brief = case.brief
    if brief.budget is None:
        return _unstated_budget(case, client)
    span = brief.budget.span
    worth = worth_of(case, agency, client)
    if worth is None:
        return Level(Dimension.BUDGET, None, Rule.BUDGET_NOT_COMPARABLE, span)
    flexible = brief.budget_flexible.value if brief.budget_flexible else None
    lowest, highest = worth.minimums[0], worth.minimums[-1]
    (quarters, rule), (at_highest, _) = (
        _against(worth, minimum, rubric, flexible=flexible) for minimum in (lowest, highest)
    )
    if quarters != at_highest:
        params: Params = (
            ("lowest", plain(lowest, agency.home_currency)),
            ("highest", plain(highest, agency.home_currency)),
        )
        return Level(Dimension.BUDGET, None, Rule.BUDGET_MINIMUM_UNCLEAR, span, params)
    decisive = highest if quarters >= ADEQUATE else lowest
    amount = worth.low if worth.high is None or rule is Rule.BUDGET_AT_MINIMUM else worth.high
    shown = plain(amount.to_integral_value(), agency.home_currency)
    params = (("amount", shown), ("minimum", plain(decisive, agency.home_currency)))
    if rule is Rule.BUDGET_FAR_BELOW:
        params = (*params, ("share", str(rubric.hopeless_below)))
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


def _against(worth: Worth, minimum: Decimal, rubric: Rubric, *, flexible: bool | None) -> tuple[int, Rule]:
    if worth.low >= minimum:
        return 4, Rule.BUDGET_AT_MINIMUM
    if worth.high is None or worth.high >= minimum:
        return 2, Rule.BUDGET_REACHES_MINIMUM
    if Fraction(worth.high) < rubric.hopeless_below * Fraction(minimum):
        return 0, Rule.BUDGET_FAR_BELOW
    if flexible is False:
        return 0, Rule.BUDGET_FIXED_BELOW
    return 1, Rule.BUDGET_BELOW_OPEN if flexible else Rule.BUDGET_BELOW_SILENT


def authority_level(case: Case, client: Party | None) -> Level:
    """Authority: whether we speak to the one who decides.

    Within one mail a refused meeting outranks all, and a named other decider
    "I decide". A later "I decide", or the owner's, replaces both; a decider
    who is named later replaces the refusal where we had asked for them.
    """
    brief = case.brief
    decides = brief.sender_decides.value if brief.sender_decides else None
    if brief.access_refused is not None and brief.access_refused.value and not _is_access_given_since(case):
        return Level(Dimension.AUTHORITY, 0, Rule.AUTHORITY_ACCESS_REFUSED, brief.access_refused.span)
    if brief.decider is not None and not _is_sender(brief.decider.value, case) and not _says_so_since(case):
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


def _is_access_given_since(case: Case) -> bool:
    """Whether the one who decides wrote later, or is named in answer to our asking for them."""
    claim, decider, refusal = case.brief.sender_decides, case.brief.decider, case.brief.access_refused
    if claim is not None and claim.value and outranks(claim, refusal, case):
        return True
    asked = any(AskId.DECIDER_AT_TABLE in done.answered for done in case.history.homework)
    return asked and decider is not None and outranks(decider, refusal, case)


def _says_so_since(case: Case) -> bool:
    """Whether "I decide" was said after the decider was named."""
    claim = case.brief.sender_decides
    return claim is not None and claim.value and outranks(claim, case.brief.decider, case)


def _is_sender(name: str, case: Case) -> bool:
    return bool(case.prospect_name) and name.casefold().split() == str(case.prospect_name).casefold().split()


def need_level(case: Case, agency: Agency) -> Level:
    """Need: a blocking problem or an inconvenience, and whether our work fits it."""
    offered, refused, unlisted = services_asked(case, agency)
    services = case.brief.services
    first = services[0].span if services else None
    if refused and not offered and not unlisted:
        params = (("services", ", ".join(service.key for service in refused)),)
        return Level(Dimension.NEED, 0, Rule.NEED_NOT_OFFERED, first, params)
    if services and not offered:
        params = (("services", ", ".join(unlisted)),)
        span = next(found.span for found in services if found.value in unlisted)
        return Level(Dimension.NEED, None, Rule.NEED_SERVICE_UNLISTED, span, params)
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
