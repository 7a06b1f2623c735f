"""What the owner's own receiving server found out about the sender: Authentication-Results (RFC 8601).

Read tolerantly: Office 365 names no server, others leave out spaces, nest
comments or never close them. One pass over each header.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from ingest.headers import Headers
from ingest.message import Address
from ingest.owner import Owner

_LONGEST = 8_000
_MOST_HEADERS = 200
_RESULT = re.compile(r"([a-z0-9-]+)(?:/\d+)?\s*=\s*([a-z0-9-]+)", re.IGNORECASE)
_HEADER_FROM = re.compile(r"\bheader\.from\s*=\s*(?:[^\s@;]*@)?([^\s;]+)", re.IGNORECASE)
_BY = re.compile(r"\bby\s+([a-z0-9.-]+\.[a-z][a-z0-9-]*)(?![\w.:])", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """What one server says. `server` is its authserv-id, None where it gives none.

    `results` are lower-case, the first of each method: {"spf": "pass", "dmarc": "fail"}.
    `dmarc_domain` is the domain that the DMARC result speaks of.
    """

    server: str | None
    results: dict[str, str]
    dmarc_domain: str | None = None


def read_results(value: str) -> Results:
    """One Authentication-Results header. Never raises; what can't be understood is left out."""
    server, *statements = _statements(value[:_LONGEST])
    if "=" in server:
        statements.insert(0, server)
        server = ""
    results: dict[str, str] = {}
    dmarc_domain = None
    for statement in statements:
        found = _RESULT.match(statement)
        if found is None or found[1].lower() in results:
            continue
        results[found[1].lower()] = found[2].lower()
        if found[1].lower() == "dmarc" and (about := _HEADER_FROM.search(statement)):
            dmarc_domain = about[1].strip("\"'.").lower()
    words = server.split()
    return Results(server=words[0].lower() if words else None, results=results, dmarc_domain=dmarc_domain)


def trusted_results(headers: Headers, owner: Owner) -> Results | None:
    """What the owner's receiving server says of the outer mail's sender, or None where it says nothing.

    With `owner.trusted_servers`, it is the topmost header of one of them.
    Without, it is the topmost one that stands among the Received lines of the
    server that took the mail in last: what stands below came with the mail,
    and its sender may have written it. Headers that one server put side by
    side count as one.
    """
    side_by_side: list[Results] = []
    for found in _own_block(headers, owner):
        if found is None:
            if side_by_side:
                break
        elif not side_by_side or found.server == side_by_side[0].server:
            side_by_side.append(found)
    if not side_by_side:
        return None
    results = {method: result for each in reversed(side_by_side) for method, result in each.results.items()}
    domains = (each.dmarc_domain for each in side_by_side if "dmarc" in each.results)
    return Results(server=side_by_side[0].server, results=results, dmarc_domain=next(domains, None))


def _own_block(headers: Headers, owner: Owner) -> Iterator[Results | None]:
    """The results that may be believed, from the top; None for a Received line between them."""
    receiver: str | None = None
    for name, value in islice(headers.trace(), _MOST_HEADERS):
        if name == "authentication-results":
            found = read_results(value)
            if not owner.trusted_servers or _is_trusted(found.server or receiver, owner):
                yield found
            continue
        by = _BY.search(value[:_LONGEST])
        organisation = ".".join(by[1].lower().split(".")[-2:]) if by else None
        if organisation and receiver and organisation != receiver and not owner.trusted_servers:
            return
        receiver = organisation or receiver
        yield None


def dmarc_of(person: Address, headers: Headers, owner: Owner) -> tuple[str | None, str | None]:
    """The DMARC result for the domain of `person`, who sent the mail themselves, and the server that says so.

    (None, None) where the receiving server said nothing, or spoke of another domain.
    """
    found = trusted_results(headers, owner)
    if found is None or "dmarc" not in found.results:
        return None, None
    if found.dmarc_domain and not _same_organisation(found.dmarc_domain, person.domain or ""):
        return None, None
    return found.results["dmarc"], found.server


def _same_organisation(one: str, other: str) -> bool:
    return one == other or one.endswith(f".{other}") or other.endswith(f".{one}")


def _is_trusted(server: str | None, owner: Owner) -> bool:
    return server is not None and any(
        server == trusted or server.endswith(f".{trusted}") for trusted in owner.trusted_servers
    )


def _statements(value: str) -> list[str]:
    """The value without its comments (RFC 5322, 3.2.2), cut at semicolons outside quoted strings."""
    pieces: list[list[str]] = [[]]
    depth = 0
    quoted = escaped = False
    for character in value:
        if escaped:
            escaped = False
        elif character == "\\" and (quoted or depth):
            escaped = True
            continue
        elif character == '"' and not depth:
            quoted = not quoted
            continue
        elif character in "()" and not quoted:
            depth = depth + 1 if character == "(" else max(0, depth - 1)
            continue
        elif character == ";" and not quoted and not depth:
            pieces.append([])
            continue
        if not depth:
            pieces[-1].append(character)
    return ["".join(piece).strip() for piece in pieces]
