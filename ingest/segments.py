"""Passages: each layer's runs of text with their kind and their author."""

from collections.abc import Iterator

from ingest.history import Part
from ingest.layers import Unwrapped, Written
from ingest.message import Address, Author, Layer, Segment, SegmentKind
from ingest.owner import Owner
from ingest.prospect import Prospect
from ingest.subject import without_prefixes


class Authors:
    """Whose words a run of text holds, once the prospect and the forwarder are known."""

    def __init__(self, unwrapped: Unwrapped, prospect: Prospect | None, owner: Owner) -> None:
        self._owner = owner
        self._prospect = prospect
        outer = unwrapped.layers[0].layer.sender
        self._forwarder = outer if prospect and prospect.depth > 0 and prospect.quoted is None else None
        self._addressed = {mailbox.domain for mailbox in (*unwrapped.layers[0].layer.to, *unwrapped.layers[0].layer.cc)}
        layers = [written.layer for written in unwrapped.layers]
        self._mailboxes = [
            box for layer in layers for box in (layer.sender, *layer.to, *layer.cc) if box and box.address
        ]
        self._outer_is_own = owner.owns(outer.address if outer else None)

    def of_layer(self, layer: Layer) -> Author:
        """The author of what a layer's sender wrote."""
        if self._prospect is None:
            return Author.COLLEAGUE if self._outer_is_own and layer.depth == 0 else Author.UNKNOWN
        if self._prospect.quoted is not None:
            return Author.OWN if layer.depth == 0 else self.of_quoted(layer.sender)
        if layer.depth == self._prospect.depth:
            return Author.PROSPECT
        return Author.COLLEAGUE if layer.depth < self._prospect.depth else self.of_quoted(layer.sender)

    def of_quoted(self, by: Address | None) -> Author:
        """The author of words that are quoted from `by`."""
        if by is None or not by.address:
            return self._of_name(by.name if by else None)
        if self._prospect and _same(by, self._prospect.person):
            return Author.PROSPECT
        return Author.OWN if self._is_own(by) else Author.UNKNOWN

    def _of_name(self, name: str | None) -> Author:
        """By the name that the mail gives to an address elsewhere: Thunderbird attributes words to a name alone."""
        known = self._prospect.person.name if self._prospect else None
        if name and known and name.casefold() == known.casefold():
            return Author.PROSPECT
        namesakes = [
            mailbox for mailbox in self._mailboxes if name and (mailbox.name or "").casefold() == name.casefold()
        ]
        return Author.OWN if any(self._is_own(mailbox) for mailbox in namesakes) else Author.UNKNOWN

    def _is_own(self, by: Address) -> bool:
        return self._owner.owns(by.address) or self._seems_own(by)

    def _seems_own(self, by: Address) -> bool:
        """Without own domains: at the forwarder's domain, or at one that the prospect answers to; never at theirs."""
        if self._owner.domains or self._prospect is None or by.domain == self._prospect.person.domain:
            return False
        return by.domain in ({self._forwarder.domain} if self._forwarder else self._addressed)


def cut_segments(unwrapped: Unwrapped, prospect: Prospect | None, authors: Authors) -> tuple[Segment, ...]:
    """Every passage of the mail's own text, from the subject and the outer layer inwards."""
    runs = [run for written in unwrapped.layers for run in _runs_of(written, prospect, authors)]
    numbered = (
        Segment(id=f"s{number}", kind=kind, author=author, text=text, layer=layer)
        for number, (kind, author, text, layer) in enumerate(runs, start=1)
    )
    return (*_subject(unwrapped, prospect, authors), *numbered, *_hidden(unwrapped, prospect, authors))


def _subject(unwrapped: Unwrapped, prospect: Prospect | None, authors: Authors) -> Iterator[Segment]:
    """The origin's subject; where the forward prints none, the outer one without its prefixes."""
    outer = unwrapped.layers[0].layer
    if prospect is None:
        origin, author = outer, authors.of_layer(outer)
    else:
        origin = prospect.quoted or unwrapped.layers[prospect.depth].layer
        author = Author.PROSPECT
    subject = origin.subject or (without_prefixes(outer.subject or "") if origin is not outer else None)
    if subject:
        yield Segment(id="subject", kind=SegmentKind.SUBJECT, author=author, text=subject, layer=origin.depth)


def _hidden(unwrapped: Unwrapped, prospect: Prospect | None, authors: Authors) -> Iterator[Segment]:
    """What the HTML hides from a reader: kept apart, since it is evidence of nothing but of hiding."""
    texts = [
        (text, unwrapped.layer_of_files(index, prospect.depth if prospect else None))
        for index, mail in enumerate(unwrapped.mails)
        for text in mail.hidden
    ]
    for number, (text, layer) in enumerate(texts, start=1):
        yield Segment(
            id=f"h{number}", kind=SegmentKind.HIDDEN, author=authors.of_layer(layer), text=text, layer=layer.depth
        )


def _runs_of(
    written: Written, prospect: Prospect | None, authors: Authors
) -> Iterator[tuple[SegmentKind, Author, str, int]]:
    layer = written.layer
    author = authors.of_layer(layer)
    if prospect and prospect.form and layer.depth == prospect.depth:
        yield SegmentKind.FORM, author, written.text.strip("\n"), layer.depth
        return
    for part in written.parts:
        if part.kind is SegmentKind.QUOTED:
            quoted = authors.of_quoted(part.by)
            depth = prospect.depth if prospect and prospect.quoted and quoted is Author.PROSPECT else layer.depth
            yield part.kind, quoted, part.text, depth
        else:
            yield _kind(part, layer, prospect), author, part.text, layer.depth


def _kind(part: Part, layer: Layer, prospect: Prospect | None) -> SegmentKind:
    if part.kind is SegmentKind.SIGNATURE or prospect is None or prospect.quoted is not None:
        return part.kind
    if layer.depth == prospect.depth:
        return part.kind
    return SegmentKind.NOTE if layer.depth < prospect.depth else SegmentKind.QUOTED


def _same(first: Address, second: Address) -> bool:
    return bool(first.address and second.address) and (first.address or "").lower() == (second.address or "").lower()
