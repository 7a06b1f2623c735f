import pytest

from ingest.message import Author, Message, SegmentKind
from ingest.owner import Owner
from ingest.parse import parse
from tests.corpus.forwards.case import FORWARDER, Case
from tests.corpus.forwards.cases import CASES, REPLIES
from tests.corpus.forwards.letters import LETTERS
from tests.corpus.forwards.replies import Reply

STUDIO = Owner(domains=frozenset({"studio.example"}))


def lines(text: str | None) -> list[str]:
    """What is written, whatever blank lines and spaces the program put around it."""
    return [" ".join(line.split()) for line in (text or "").split("\n") if line.strip()]


def signature(message: Message) -> str | None:
    return next(
        (
            segment.text
            for segment in message.segments
            if (segment.kind, segment.author) == (SegmentKind.SIGNATURE, Author.PROSPECT)
        ),
        None,
    )


def test_there_are_cases_enough() -> None:
    assert len(CASES) == len({case.name for case in CASES}) >= 250


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_forward_is_taken_apart(case: Case) -> None:
    message = parse(case.raw, STUDIO)
    origin = message.origin
    assert {
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
    } == {
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


@pytest.mark.parametrize("reply", REPLIES, ids=lambda reply: reply.name)
def test_what_is_no_forward_has_one_layer(reply: Reply) -> None:
    message = parse(reply.raw, STUDIO)
    assert (1, reply.sender, None) == (len(message.layers), message.prospect, message.forwarded_by)


QUOTING = [reply for reply in REPLIES if reply.quotes]


@pytest.mark.parametrize("reply", QUOTING, ids=lambda reply: reply.name)
def test_the_owners_words_quoted_back_are_the_owners(reply: Reply) -> None:
    message = parse(reply.raw, STUDIO)
    letter = LETTERS[reply.language]
    own = [segment for segment in message.segments if segment.author is Author.OWN]
    assert (lines(letter.words), lines(letter.ending), [(SegmentKind.QUOTED, lines(reply.quotes))]) == (
        lines(message.text),
        lines(signature(message)),
        [(segment.kind, lines(segment.text)) for segment in own],
    )


@pytest.mark.parametrize("reply", QUOTING, ids=lambda reply: reply.name)
def test_without_own_domains_they_are_never_the_prospects(reply: Reply) -> None:
    message = parse(reply.raw, Owner())
    assert (lines(LETTERS[reply.language].words), reply.sender) == (lines(message.text), message.prospect)
