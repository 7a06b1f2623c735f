"""From a Message, as ingest gives it, to the Document that a reader takes."""

from datetime import datetime, tzinfo

from extract.document import Document, Passage
from ingest.message import Message, Segment


def document_of(message: Message, *, received_at: datetime, zone: tzinfo) -> Document:
    """The passages of a mail, dated by the prospect's own layer in the owner's `zone`.

    Where no layer is dated, or it is dated after `received_at`, the day on
    which the mail was received stands in: relative dates count from it.
    """
    stated = message.origin.sent_at or message.sent_at
    sent_at = received_at if stated is None or stated > received_at else stated
    segments = [*message.segments, *(page for attachment in message.attachments for page in attachment.pages)]
    prospect = message.prospect
    copied = (*message.origin.to, *message.origin.cc)
    return Document(
        id=message.sha256,
        passages=tuple(_passage(segment) for segment in segments),
        sent_on=sent_at.astimezone(zone).date(),
        language=message.language,
        sender=prospect.name if prospect else None,
        sender_address=prospect.address if prospect else None,
        copied=tuple(name for name in (person.name or person.address for person in copied) if name),
    )


def _passage(segment: Segment) -> Passage:
    return Passage(id=segment.id, kind=segment.kind, author=segment.author, text=segment.text, place=segment.place)
