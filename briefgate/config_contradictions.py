"""Settings that are right one by one, and contradict each other."""

from collections.abc import Iterable, Iterator

from briefgate.config_lines import Place
from briefgate.settings import AgencySection, Client, Config, Service, Subject

COMMON_CURRENCIES = frozenset("AUD CAD CHF CZK DKK EUR GBP NOK PLN SEK USD".split())  # noqa: SIM905  # reads better
"""Those that are known without asking babel, which takes a while to load."""


def contradictions(config: Config) -> Iterator[tuple[Place, str]]:
    """Give each contradiction: the setting to mend, and what is wrong with it."""
    yield from _accounts(config)
    yield from _money(config.agency)
    for name in ("services", "causes", "excluded"):
        yield from _keys_twice(name, getattr(config.agency, name))
    yield from _words_twice("services", ("services", config.agency.services))
    yield from _words_twice("excluded", ("causes", config.agency.causes), ("excluded", config.agency.excluded))
    yield from _clients(config.agency)
    for index, service in enumerate(config.agency.services):
        yield from _bands(index, service, config.agency)
    rubric = config.rubric
    if rubric.quiet_below_leads > rubric.busy_from_leads:
        least, full = rubric.quiet_below_leads, rubric.busy_from_leads
        reason = f"{least} is above busy_from_leads ({full}), and a pipeline isn't quiet and full at once"
        yield ("rubric", "quiet_below_leads"), reason


def _accounts(config: Config) -> Iterator[tuple[Place, str]]:
    for name, section in (("inbox", config.inbox), ("drafts", config.drafts), ("digest", config.digest)):
        if section.account not in config.accounts:
            known = ", ".join(sorted(config.accounts))
            yield (name, "account"), f'there is no such account as "{section.account}" (there is: {known})'


def _money(agency: AgencySection) -> Iterator[tuple[Place, str]]:
    if not _is_currency(agency.home_currency):
        yield ("agency", "home_currency"), f'"{agency.home_currency}" is no currency'
    for currency in agency.rates:
        if not _is_currency(currency):
            yield ("agency", "rates", currency), f'"{currency}" is no currency'
    if agency.home_currency in agency.rates:
        place = ("agency", "rates", agency.home_currency)
        yield place, f"{agency.home_currency} is your home currency, which needs no rate; take it out"
    if agency.rates and agency.rates_on is None:
        yield ("agency", "rates"), "of which day are these? Say so in rates_on, such as rates_on = 2026-11-02"


def _is_currency(code: str) -> bool:
    if code in COMMON_CURRENCIES:
        return True
    from babel.numbers import list_currencies

    return code in list_currencies()


def _keys_twice(name: str, entries: Iterable[Service | Subject]) -> Iterator[tuple[Place, str]]:
    first: dict[str, int] = {}
    for index, entry in enumerate(entries):
        if first.setdefault(entry.key, index) != index:
            reason = f'"{entry.key}" is the key of entry {first[entry.key] + 1}, too; each may stand here once'
            yield ("agency", name, index, "key"), reason


def _words_twice(told_in: str, *lists: tuple[str, Iterable[Service | Subject]]) -> Iterator[tuple[Place, str]]:
    """Words that stand for two entries; a word may stand twice in one. Told of the entries of one list."""
    owners: dict[str, tuple[str, str]] = {}
    for name, entries in lists:
        for index, entry in enumerate(entries):
            for at, word in enumerate(entry.words):
                owner = owners.setdefault(word.casefold(), (name, entry.key))
                if owner != (name, entry.key) and name == told_in:
                    reason = f'"{word}" stands for "{owner[1]}" in {owner[0]} already; a word may stand for one of them'
                    yield ("agency", name, index, "words", at), reason


def _clients(agency: AgencySection) -> Iterator[tuple[Place, str]]:
    owners: dict[str, int] = {}
    own = {*agency.own_domains, *agency.own_addresses}
    for index, client in enumerate(agency.clients):
        for place, mark in _marks(client):
            if mark in own and place != ("name",):
                reason = "is your own: mail from there is your people's, and never a client's"
                yield ("agency", "clients", index, *place), f'"{mark}" {reason}'
            other = owners.setdefault(mark.casefold(), index)
            if other != index:
                name = agency.clients[other].name
                yield (
                    ("agency", "clients", index, *place),
                    f'"{mark}" is that of "{name}" (entry {other + 1}), too; a client may stand here once',
                )


def _marks(client: Client) -> Iterator[tuple[Place, str]]:
    yield ("name",), client.name
    yield from ((("domains", at), domain) for at, domain in enumerate(client.domains))
    yield from ((("addresses", at), address) for at, address in enumerate(client.addresses))


def _bands(index: int, service: Service, agency: AgencySection) -> Iterator[tuple[Place, str]]:
    """Prices that prospects are shown, and would be declined for."""
    if not service.offered:
        return
    minimum = agency.minimum if service.minimum is None else service.minimum
    for at, band in enumerate(service.bands):
        least = service.minimum_monthly if band.per == "month" else minimum
        if least is not None and band.low < least:
            reason = f"{band.low} is under the minimum of this service ({least}): who names it is declined"
            yield ("agency", "services", index, "bands", at, "low"), reason
