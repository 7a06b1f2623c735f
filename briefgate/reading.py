"""From a Message, as ingest gives it, to the Document that a reader takes."""

from collections.abc import Iterator
from datetime import datetime, tzinfo

from extract.document import Document, Passage
from ingest.message import Author, Message, Segment


def document_of(message: Message, *, received_at: datetime, zone: tzinfo) -> Document:
    """The passages of a mail, dated by the prospect's own layer in the owner's `zone`.

    Where no layer is dated, or it is dated after `received_at`, the day on
    which the mail was received stands in: relative dates count from it.
    """
    stated = message.origin.sent_at or message.sent_at
    sent_at = received_at if stated is None or stated > received_at else stated
    segments = [*message.segments, *(page for attachment in message.attachments for page in attachment.pages)]
    prospect = message.prospect
    copied = tuple(
        name for person in (*message.origin.to, *message.origin.cc) if (name := person.name or person.address)
    )
    return Document(
        id=message.sha256,
        passages=(*(_passage(segment) for segment in segments), *_names(message, copied)),
        sent_on=sent_at.astimezone(zone).date(),
        language=message.language,
        sender=prospect.name if prospect else None,
        sender_address=prospect.address if prospect else None,
        copied=copied,
    )


def _names(message: Message, copied: tuple[str, ...]) -> Iterator[Passage]:
    """Names as the headers give them: a sender chooses them, and orders are looked for in them as in any text."""
    if message.prospect and message.prospect.name:
        yield _name("sender", "name", message.prospect.name)
    for number, name in enumerate(copied, start=1):
        yield _name(f"copied{number}", "name", name)
    for attachment in message.attachments:
        if attachment.filename:
            yield _name(f"{attachment.id}name", "filename", attachment.filename)


def _name(name: str, kind: str, text: str) -> Passage:
    return Passage(id=name, kind=kind, author=Author.PROSPECT, text=text)


def _passage(segment: Segment) -> Passage:
    return Passage(id=segment.id, kind=segment.kind, author=segment.author, text=segment.text, place=segment.place)
