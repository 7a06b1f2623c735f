"""The owner's lists: what they offer, for whom, and whom they know.

Built by the hall from the configuration; all names compare case-folded.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cached_property, lru_cache


class Again(StrEnum):
    """Whether the owner would work for a client again."""

    YES = "yes"
    BY_CHOICE = "by-choice"
    NO = "no"


@dataclass(frozen=True, kw_only=True)
class Service:
    """One kind of work. Minimums are in the home currency, without VAT; None where there is none."""

    key: str
    offered: bool = True
    minimum: Decimal | None = None
    minimum_monthly: Decimal | None = None
    lead_weeks: int = 0


@dataclass(frozen=True, kw_only=True)
class Party:
    """A client, referrer or brand: known by name, mail domain or mail address (lower-case)."""

    name: str
    domains: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    again: Again = Again.YES

    def is_at(self, address: str | None) -> bool:
        """Whether a mail address is theirs, at one of their domains or a subdomain of one."""
        if not address:
            return False
        address = address.lower()
        domain = address.rpartition("@")[2]
        return address in self.addresses or any(domain == own or domain.endswith(f".{own}") for own in self.domains)

    def is_named(self, name: str | None) -> bool:
        """Whether a company's name as a mail gives it is this one, legal forms aside."""
        return bool(name) and _core(str(name)) == _core(self.name)

    def is_named_in(self, text: str) -> bool:
        """Whether the whole name stands in a few words such as "Pieter Smit of Smit Advies"."""
        return f" {' '.join(_words(self.name))} " in f" {' '.join(_words(text))} "


NOT_PART_OF_A_WORD = str.maketrans("", "", ".'\N{RIGHT SINGLE QUOTATION MARK}")
LEGAL_FORMS = frozenset({"bv", "nv", "vof", "gmbh", "ag", "ltd", "llc", "plc", "inc", "sa", "sarl", "sas", "srl"})


@lru_cache(maxsize=4096)
def _words(name: str) -> tuple[str, ...]:
    unpointed = name.casefold().translate(NOT_PART_OF_A_WORD)
    return tuple("".join(char if char.isalnum() else " " for char in unpointed).split())


@lru_cache(maxsize=4096)
def _core(name: str) -> tuple[str, ...]:
    return tuple(word for word in _words(name) if word not in LEGAL_FORMS)


@dataclass(frozen=True, kw_only=True)
class Agency:
    """Everything of the owner's that an assessment looks at.

    `rates` give home currency for one unit of another, as of `rates_on`; `near` are case-folded names of towns.
    """

    services: tuple[Service, ...] = ()
    minimum: Decimal = Decimal(0)
    minimum_returning: Decimal = Decimal(0)
    home_currency: str = "EUR"
    rates: tuple[tuple[str, Decimal], ...] = ()
    rates_on: date | None = None
    vat_percent: Decimal = Decimal(21)
    clients: tuple[Party, ...] = ()
    referrers: tuple[Party, ...] = ()
    brands: tuple[Party, ...] = ()
    near: frozenset[str] = frozenset()

    @cached_property
    def service_by_key(self) -> dict[str, Service]:
        """The services, by their key."""
        return {service.key: service for service in self.services}

    @cached_property
    def rate_by_currency(self) -> dict[str, Decimal]:
        """Home currency for one unit, the home currency itself included."""
        return {**dict(self.rates), self.home_currency: Decimal(1)}
