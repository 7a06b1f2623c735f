"""Who the owner is, as far as taking a mail apart needs to know."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """The owner's own places.

    `domains` and `addresses` are lower-case; mail from either is own mail.
    `portals` are domains or addresses whose notifications are briefs (a
    contact form, a marketplace). `message_ids` answers whether a Message-ID
    (with its angle brackets) is one that this program gave to a draft or digest.
    `trusted_servers` are the authserv-ids (RFC 8601) of the owner's receiving
    servers, lower-case; empty means whichever took the mail in last.
    """

    domains: frozenset[str] = frozenset()
    addresses: frozenset[str] = frozenset()
    portals: frozenset[str] = frozenset()
    message_ids: frozenset[str] = frozenset()
    trusted_servers: frozenset[str] = frozenset()

    def owns(self, address: str | None) -> bool:
        """Whether an addr-spec is the owner's: listed, or at an own domain or a subdomain of one."""
        if not address:
            return False
        address = address.lower()
        domain = address.rpartition("@")[2]
        return address in self.addresses or any(domain == own or domain.endswith(f".{own}") for own in self.domains)
