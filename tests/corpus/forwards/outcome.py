"""Whether what came out of a case is what must."""

from functools import cache

from ingest.message import Author, Message, SegmentKind
from ingest.owner import Owner
from ingest.parse import parse
from tests.corpus.forwards.case import FORWARDER, Case
from tests.corpus.forwards.letters import LETTERS
from tests.corpus.forwards.replies import Reply

STUDIO = Owner(domains=frozenset({"studio.example"}))


def lines(text: str | None) -> list[str]:
    """What is written, whatever blank lines and spaces the program put around it."""
    return [" ".join(line.split()) for line in (text or "").split("\n") if line.strip()]


def wanted(case: Case) -> dict[str, object]:
    """What must come out of a forward."""
    return {
        "forwarded by": FORWARDER,
        "prospect": case.sender,
        "subject": case.subject,
        "sent at": case.sent_at,
        "to": case.to,
        "cc": case.cc,
        "words": lines(case.words),
        "ending": lines(case.ending),
        "note": lines(case.note),
        "message id": case.message_id,
    }


@cache
def outcome(case: Case) -> dict[str, object]:
    """What comes out of it."""
    message = parse(case.raw, STUDIO)
    origin = message.origin
    return {
        "forwarded by": message.forwarded_by,
        "prospect": message.prospect,
        "subject": origin.subject,
        "sent at": origin.sent_at,
        "to": origin.to,
        "cc": origin.cc,
        "words": lines(message.text),
        "ending": lines(signature(message)),
        "note": lines(message.note),
        "message id": origin.message_id,
    }


def wanted_of_reply(reply: Reply) -> dict[str, object]:
    """What must come out of a mail that is no forward; the words beside none that are quoted aren't looked at."""
    letter = LETTERS[reply.language]
    return {
        "layers": 1,
        "prospect": reply.sender,
        "words": lines(letter.words) if reply.quotes else None,
        "ending": lines(letter.ending) if reply.quotes else None,
        "own words": [(SegmentKind.QUOTED, lines(reply.quotes))] if reply.quotes else [],
    }


@cache
def outcome_of_reply(reply: Reply, owner: Owner = STUDIO) -> dict[str, object]:
    """What comes out of it."""
    message = parse(reply.raw, owner)
    own = [segment for segment in message.segments if segment.author is Author.OWN]
    return {
        "layers": len(message.layers),
        "prospect": message.prospect,
        "words": lines(message.text) if reply.quotes else None,
        "ending": lines(signature(message)) if reply.quotes else None,
        "own words": [(segment.kind, lines(segment.text)) for segment in own],
    }


def signature(message: Message) -> str | None:
    """How the prospect's letter ends."""
    return next(
        (
            segment.text
            for segment in message.segments
            if (segment.kind, segment.author) == (SegmentKind.SIGNATURE, Author.PROSPECT)
        ),
        None,
    )
