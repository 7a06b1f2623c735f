"""The owner's configuration, handed to each room in that room's own types."""

from collections.abc import Iterable, Sequence
from dataclasses import fields
from email.utils import parseaddr

from briefgate import settings
from extract.document import Term, Vocabulary
from ingest.limits import Limits
from ingest.owner import Owner
from score.agency import Again, Agency, Party, Service
from score.rubric import Rubric, Weights


def agency(config: settings.Config) -> Agency:
    """Return what the scorer knows of the owner: services, minimums, and whom they know."""
    mine = config.agency
    return Agency(
        services=tuple(
            Service(
                key=service.key,
                offered=service.offered,
                minimum=service.minimum,
                minimum_monthly=service.minimum_monthly,
                lead_weeks=service.lead_weeks,
            )
            for service in mine.services
        ),
        minimum=mine.minimum,
        minimum_returning=mine.minimum_returning,
        home_currency=mine.home_currency,
        rates=tuple(sorted(mine.rates.items())),
        rates_on=mine.rates_on,
        vat_percent=mine.vat_percent,
        clients=tuple(_party(client, client.again) for client in mine.clients),
        referrers=tuple(_party(referrer) for referrer in mine.referrers),
        brands=tuple(_party(brand) for brand in mine.brands),
        near=frozenset(town.casefold() for town in (mine.town, *mine.near) if town),
    )


def rubric(config: settings.Config) -> Rubric:
    """Return the numbers of the judgement, and what may be asked; the keys of [rubric] are the names of its fields."""
    numbers = dict(config.rubric)
    for name in ("weights", "weights_with_homework"):
        numbers[name] = Weights(**dict(numbers[name]))
    return Rubric(**numbers, catalogue=config.asks.catalogue)


def vocabulary(config: settings.Config) -> Vocabulary:
    """Return the words that a reader looks for, of services offered and not, causes and excluded businesses."""
    mine = config.agency
    return Vocabulary(
        services=_terms(mine.services),
        causes=_terms(mine.causes),
        excluded=_terms(mine.excluded),
        home_currency=mine.home_currency,
    )


def owner(config: settings.Config, message_ids: Iterable[str] = ()) -> Owner:
    """Return what taking a mail apart knows of the owner.

    The addresses that the mail settings name are the owner's too, listed or not.
    """
    mine = config.agency
    named = [account.username for account in config.accounts.values()]
    named += [config.drafts.sender, config.digest.sender, config.digest.to]
    addresses = {parseaddr(text)[1].lower() for text in named if "@" in text}
    return Owner(
        domains=frozenset(mine.own_domains),
        addresses=frozenset(mine.own_addresses) | (addresses - {""}),
        portals=frozenset(mine.portals),
        message_ids=frozenset(message_ids),
        trusted_servers=frozenset(config.inbox.trusted_servers),
    )


def limits(config: settings.Config) -> Limits:
    """Return what a mail may cost; keys of [limits] are the names of its fields."""
    return Limits(**{field.name: getattr(config.limits, field.name) for field in fields(Limits)})


def _party(entry: settings.Party, again: Again = Again.YES) -> Party:
    return Party(name=entry.name, domains=entry.domains, addresses=entry.addresses, again=again)


def _terms(entries: Sequence[settings.Service | settings.Subject]) -> tuple[Term, ...]:
    return tuple(Term(key=entry.key, words=entry.words) for entry in entries)
