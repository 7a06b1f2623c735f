"""Several mails attached to one: each becomes a mail of its own, so that each can become a lead."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from email.generator import BytesGenerator
from email.message import Message as Entity
from email.policy import Compat32
from io import BytesIO

from ingest import mime
from ingest.layers import unwrap
from ingest.mime import Mail
from ingest.owner import Owner
from ingest.prospect import find_prospect

_MOST_ORIGINALS = 100
_MOST_BYTES = 200_000_000
_DEEPEST = 40

# They speak of the outer mail alone: under them, all its parts would seem one conversation.
_THREAD_HEADERS = ("message-id", "in-reply-to", "references", "x-forwarded-message-id")


class _AsTheyCame(Compat32):
    """Headers as they were read; the standard library folds them anew, in a time that grows with their square."""

    def fold_binary(self, name: str, value: str) -> bytes:
        return f"{name}: {value}{self.linesep}".encode("ascii", "surrogateescape")


_WRITTEN = _AsTheyCame(linesep="\r\n")


def split(raw: bytes, owner: Owner) -> tuple[bytes, ...]:
    """The mail in `raw` as several: its headers and note around one attached mail each; () where it stays whole.

    It stays whole where fewer than two of the attached mails hold a prospect,
    where somebody outside the owner's own places attached them to words of
    their own, and where they are too many to take apart. An attached mail
    without a prospect, such as a colleague's answer, goes with the original
    before it. The same bytes give the same bytes. Never raises.
    """
    warnings: list[str] = []
    outer = mime.read(raw, warnings)
    if not _forwards(outer, owner, warnings):
        return ()
    places = list(_attached(outer.entity, 0))
    if len(places) != len(outer.mails):
        return ()
    is_original = [find_prospect(unwrap(mail, warnings), owner, warnings) is not None for mail in outer.mails]
    groups = _groups(places, is_original)
    if len(groups) < 2 and (not groups or is_original[0]):  # noqa: PLR2004 - one that stands first is found as it is
        return ()
    if len(groups) > _MOST_ORIGINALS:
        return ()
    for header in _THREAD_HEADERS:
        del outer.entity[header]
    try:
        return tuple(_written(outer.entity, groups, places))
    except Exception:  # noqa: BLE001 - the generator raises under many names on parts that break their own headers
        return ()


@dataclass(slots=True)
class _Place:
    """Where an attached mail stands in the tree of parts."""

    siblings: list[Entity]
    part: Entity


def _forwards(outer: Mail, owner: Owner, warnings: list[str]) -> bool:
    """Whether whoever sent the mail only passes on what is attached to it."""
    if len(outer.mails) < 2 or "multipart/report" in outer.media_types:  # noqa: PLR2004 - one is a forward as any other
        return False
    layers = [written.layer for written in unwrap(outer, warnings).layers if written.mail == 0]
    sender = layers[0].sender
    return len(layers) == 1 and (not owner.domains or owner.owns(sender.address if sender else None))


def _attached(part: Entity, depth: int) -> Iterator[_Place]:
    """Every mail attached to the outer one, in order, as `mime` finds them."""
    if not part.is_multipart() or depth > _DEEPEST:
        return
    children: list[Entity] = part.get_payload()  # type: ignore[assignment]  # what is_multipart says
    for child in children:
        if mime.is_attached_mail(child):
            yield _Place(children, child)
        elif child.is_multipart():
            yield from _attached(child, depth + 1)


def _groups(places: Sequence[_Place], is_original: Sequence[bool]) -> list[list[_Place]]:
    """Each original followed by the mails that go with it; what stands before the first goes with the first."""
    groups: list[list[_Place]] = []
    before: list[_Place] = []
    for place, original in zip(places, is_original, strict=True):
        if original:
            groups.append([place])
        elif groups:
            groups[-1].append(place)
        else:
            before.append(place)
    if groups:
        groups[0].extend(before)
    return groups


def _written(entity: Entity, groups: Sequence[Sequence[_Place]], places: Sequence[_Place]) -> Iterator[bytes]:
    """Every part, as long as all of them together stay within bounds."""
    left = _MOST_BYTES
    for group in groups:
        part = _with_only(entity, group, places)
        left -= len(part)
        if left < 0:
            message = "what every part holds beside its own mail is too large to be kept so often"
            raise OverflowError(message)
        yield part


def _with_only(entity: Entity, group: Sequence[_Place], places: Sequence[_Place]) -> bytes:
    """The mail as it is written with one group of its attached mails, the original first."""
    kept = {id(place.part) for place in group}
    order = iter([place.part for place in group])
    whole = {id(place.siblings): (place.siblings, list(place.siblings)) for place in places}
    mails = {id(place.part) for place in places}
    try:
        for siblings, every in whole.values():
            siblings[:] = [
                next(order) if id(part) in kept else part for part in every if id(part) not in mails or id(part) in kept
            ]
        written = BytesIO()
        BytesGenerator(written, mangle_from_=False, policy=_WRITTEN).flatten(entity)
        return written.getvalue()
    finally:
        for siblings, every in whole.values():
            siblings[:] = every
