"""A case beside the owner's lists and numbers: what every level and gate looks at."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from extract.brief import Found, SignalGroup, SignalKind
from score.agency import Again, Agency, Party, Service
from score.assessment import Dimension, Level
from score.case import Case, Gate
from score.rubric import Rubric
from score.rules import Rule


@dataclass(frozen=True, slots=True)
class Situation:
    """One case under one rubric.

    `client` is the entry of the owner's list of clients that the prospect is.
    `supposed` are levels put in place of the computed ones, and `cleared`
    gates taken as settled, to find out what would change a verdict.
    """

    case: Case
    agency: Agency
    rubric: Rubric
    client: Party | None
    levels: dict[Dimension, Level]
    supposed: frozenset[Dimension] = frozenset()
    cleared: frozenset[Rule] = frozenset()

    def supposing(self, levels: dict[Dimension, Level], cleared: frozenset[Rule]) -> "Situation":
        """The same case, were these levels so and these gates settled."""
        return replace(
            self, levels={**self.levels, **levels}, supposed=frozenset(levels), cleared=self.cleared | cleared
        )

    def quarters(self, dimension: Dimension) -> int | None:
        """A dimension's level in quarters, None for unknown."""
        return self.levels[dimension].quarters

    def has_chosen(self, gate: Gate) -> bool:
        """Whether a named person chose to go on past this gate."""
        return any(choice.gate is gate for choice in self.case.word.choices)


def client_of(case: Case, agency: Agency) -> Party | None:
    """The entry of the owner's list of clients that the prospect is, by address, domain or company."""
    return _party_among(agency.clients, case)


def brand_of(case: Case, agency: Agency) -> Party | None:
    """The listed brand that the prospect is, by their own domain or company."""
    return _party_among(agency.brands, case)


def referrer_of(case: Case, agency: Agency) -> Party | None:
    """The listed referrer who sent the prospect, by the name in the mail."""
    referred_by = case.brief.referred_by
    if referred_by is None:
        return None
    return next((party for party in agency.referrers if party.is_named_in(referred_by.value)), None)


def _party_among(parties: tuple[Party, ...], case: Case) -> Party | None:
    company = case.brief.company.value if case.brief.company else None
    return next((p for p in parties if p.is_at(case.prospect_address) or p.is_named(company)), None)


def is_returning(client: Party | None) -> bool:
    """Whether this is a listed client whom the owner would work for again, gladly or by choice."""
    return client is not None and client.again is not Again.NO


def stated_on(found: Found[Any], case: Case) -> date:
    """The date of the mail that says so."""
    return found.stated_on or case.received_on


def outranks(found: Found[Any], other: Found[Any] | None, case: Case) -> bool:
    """Whether one statement replaces another: the owner's own word any mail's, and a later mail's an earlier one's."""
    if other is None:
        return True
    by_owner = found.span is None
    if by_owner is not (other.span is None):
        return by_owner
    return stated_on(found, case) > stated_on(other, case)


def services_asked(case: Case, agency: Agency) -> tuple[tuple[Service, ...], tuple[Service, ...], tuple[str, ...]]:
    """The services that the brief asks for: offered, not offered, and on neither list."""
    offered: list[Service] = []
    refused: list[Service] = []
    unlisted: list[str] = []
    for found in case.brief.services:
        service = agency.service_by_key.get(found.value)
        if service is None:
            unlisted.append(found.value)
        elif service.offered:
            offered.append(service)
        else:
            refused.append(service)
    return tuple(offered), tuple(refused), tuple(unlisted)


def kinds_of(case: Case, group: SignalGroup) -> tuple[SignalKind, ...]:
    """The kinds of sign of one group that the case shows, in the order in which they were read."""
    return tuple(dict.fromkeys(signal.kind for signal in case.brief.signals if signal.group is group))


def is_near(case: Case, agency: Agency) -> bool:
    """Whether the prospect's town is on the owner's list of places nearby."""
    return case.brief.town is not None and case.brief.town.value.casefold() in agency.near


def plain(amount: Decimal, currency: str) -> str:
    """An amount as a rule's parameter: "25000 EUR"."""
    text = f"{amount.normalize():f}"
    return f"{text} {currency}"
