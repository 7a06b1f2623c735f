"""Who wants something: the first person outside the owner's own places, from the outermost layer inwards."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from ingest.form import Form, read_form
from ingest.layers import Unwrapped, Written, quoted_layer
from ingest.message import Address, Layer, SegmentKind
from ingest.owner import Owner
from ingest.robots import is_robot

_PROVIDERS = frozenset((
    "gmail", "googlemail", "outlook", "hotmail", "live", "msn", "yahoo", "ymail", "icloud", "me", "mac", "aol", "gmx",
    "web", "t-online", "freenet", "arcor", "posteo", "mailbox", "mail", "email", "proton", "protonmail", "pm", "hey",
    "fastmail", "zoho", "tutanota", "ziggo", "kpnmail", "kpnplanet", "planet", "xs4all", "hetnet", "home", "casema",
    "upcmail", "telfort", "chello", "telenet", "skynet", "proximus", "scarlet", "voo", "orange", "free", "laposte",
    "wanadoo", "sfr", "neuf", "bbox", "numericable", "bluewin", "btinternet", "sky", "virginmedia", "ntlworld",
    "talktalk", "comcast", "verizon", "att", "libero", "seznam", "wp", "o2", "interia", "yandex", "naver", "qq", "163",
))  # fmt: skip
"""First labels of domains where anybody can have a mailbox: two of them there may never have met."""


@dataclass(frozen=True, slots=True)
class Prospect:
    """The person, the layer where they stand, and how they were found.

    `form`: their words are the fields of this form. `quoted`: the layer that an
    own reply quotes, which the unwrapped mail does not have yet.
    """

    person: Address
    depth: int
    form: Form | None = None
    quoted: Layer | None = None


def is_portal(address: Address | None, owner: Owner) -> bool:
    """Whether notifications from this address are briefs of other people."""
    if address is None or not address.address:
        return False
    return address.address.lower() in owner.portals or address.domain in owner.portals


def find_prospect(unwrapped: Unwrapped, owner: Owner, warnings: list[str]) -> Prospect | None:
    """The prospect, or None where every sender is the owner's own or a robot.

    With no own domains configured, whoever forwards from the domain of an own
    address is a colleague, and so is everybody there. Any other who forwards is
    taken for one: the search then begins at the innermost layer, and ends with
    whoever of that person's firm stands outermost.
    """
    layers = unwrapped.layers
    if not owner.domains:
        owner = replace(owner, domains=_house(layers, owner))
    colleagues = _own_names(layers, owner)
    for written in layers if owner.domains else reversed(layers):
        found = _person(written, owner, colleagues)
        if found is not None:
            return found if owner.domains else _outermost_of_their_firm(found, layers, owner, colleagues)
        if not owner.domains and not _is_own(written.layer.sender, owner, colleagues):
            return None
    return _quoted(layers, owner, warnings)


def _house(layers: tuple[Written, ...], owner: Owner) -> frozenset[str]:
    """The domain that a mail is forwarded from, where it is that of an own address and no provider's; else nothing.

    Of a mail that forwards nothing it is not asked: its sender may be of another firm at the same provider.
    """
    firm = _firm(layers[0].layer.sender)
    houses = {_firm(Address(None, address)) for address in owner.addresses}
    return frozenset({firm}) if firm and firm in houses and len(layers) > 1 else frozenset()


def _firm(address: Address | None) -> str | None:
    """The domain of a mailbox, unless anybody can have one there."""
    domain = address.domain if address else None
    return None if domain is None or domain.partition(".")[0] in _PROVIDERS else domain


def _outermost_of_their_firm(
    found: Prospect, layers: tuple[Written, ...], owner: Owner, colleagues: frozenset[str]
) -> Prospect:
    """The same person, or the outermost of their firm who passed their words on, as an assistant does for her boss."""
    found = _reachable(found, layers[1:], owner, colleagues)
    firm = _firm(found.person)
    senders = (_person(written, owner, colleagues) for written in layers[: found.depth])
    return next((each for each in senders if each and firm and _firm(each.person) == firm), found)


def _person(written: Written, owner: Owner, colleagues: frozenset[str]) -> Prospect | None:
    layer = written.layer
    sender, depth = layer.sender, layer.depth
    robot = is_robot(sender) or is_portal(sender, owner)
    form = read_form(written.text)
    if sender and not robot and not _is_own(sender, owner, colleagues) and not _is_notification(layer, form):
        return Prospect(sender, depth)
    person = _first_outsider((*layer.reply_to, *([form.sender] if form else [])), owner)
    if person is None:
        return None
    if form and form.sender.address == person.address:
        person = Address(person.name or form.sender.name, person.address)
    return Prospect(person, depth, form)


def _reachable(found: Prospect, forwarded: tuple[Written, ...], owner: Owner, colleagues: frozenset[str]) -> Prospect:
    """The same person, or the one further out who passed their words on, where only that one can be written to.

    Within a firm Exchange prints names alone: the chairman's mail comes by his assistant, and she has an address.
    """
    if found.person.address:
        return found
    senders = (_person(written, owner, colleagues) for written in reversed(forwarded[: found.depth - 1]))
    return next((each for each in senders if each is not None and each.person.address), found)


def _is_notification(layer: Layer, form: Form | None) -> bool:
    """Whether a program sent this form: its fields name another person, and answers go to them, or a site tells itself.

    So nobody needs to list the address of their own website.
    """
    if form is None or layer.sender is None or form.sender.domain == layer.sender.domain:
        return False
    to_itself = any(mailbox.domain == layer.sender.domain for mailbox in layer.to)
    return to_itself or any(mailbox.address == form.sender.address for mailbox in layer.reply_to)


def _first_outsider(addresses: Iterable[Address], owner: Owner) -> Address | None:
    for address in addresses:
        known = owner.owns(address.address) or is_portal(address, owner) or is_robot(address)
        if address.address and not known:
            return address
    return None


def _quoted(layers: Iterable[Written], owner: Owner, warnings: list[str]) -> Prospect | None:
    """Somebody whom an own reply quotes."""
    layers = tuple(layers)
    for written in layers:
        for part in written.parts:
            if part.kind is SegmentKind.QUOTED and part.by and part.by.address and not owner.owns(part.by.address):
                return Prospect(part.by, len(layers), quoted=quoted_layer(part, len(layers), warnings))
    return None


def _is_own(sender: Address | None, owner: Owner, colleagues: frozenset[str]) -> bool:
    """Outlook prints a colleague without an address: then the name decides."""
    if sender is None:
        return False
    if sender.address:
        return owner.owns(sender.address)
    return (sender.name or "").casefold() in colleagues


def _own_names(layers: Iterable[Written], owner: Owner) -> frozenset[str]:
    return frozenset(
        address.name.casefold()
        for written in layers
        for address in (written.layer.sender, *written.layer.to, *written.layer.cc)
        if address and address.name and owner.owns(address.address)
    )
