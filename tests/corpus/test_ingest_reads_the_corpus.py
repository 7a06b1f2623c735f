"""Taking the sample mails apart gives the people and the language that their expectation files name."""

import pytest

from briefgate.evaluation.labels import LabelledMail, Person
from ingest.message import Address, AttachmentStatus, Kind, Message
from ingest.owner import Owner
from ingest.parse import parse
from tests.corpus.loading import every_sample, folded

OWNERS = {
    "nothing configured": Owner(),
    "own domain configured": Owner(domains=frozenset({"studionoord.example"})),
}
EACH = pytest.mark.parametrize("each", every_sample(), ids=lambda each: each.name)
BRIEFS = [each for each in every_sample() if each.expected.kind == Kind.BRIEF]
EACH_BRIEF = pytest.mark.parametrize("each", BRIEFS, ids=lambda each: each.name)
EVERY_OWNER = pytest.mark.parametrize("owner", OWNERS.values(), ids=OWNERS.keys())


def person(address: Address | None) -> Person | None:
    return Person(address.address, address.name) if address and address.address else None


@EVERY_OWNER
@EACH
def test_it_is_of_the_expected_kind(each: LabelledMail, owner: Owner) -> None:
    assert each.expected.kind == parse(each.raw, owner).screening.kind


@EVERY_OWNER
@EACH_BRIEF
def test_the_prospect_is_found(each: LabelledMail, owner: Owner) -> None:
    assert each.expected.prospect == person(parse(each.raw, owner).prospect)


@EVERY_OWNER
@EACH
def test_the_colleague_who_forwarded_it_is_found(each: LabelledMail, owner: Owner) -> None:
    forwarder, expected = parse(each.raw, owner).forwarded_by, each.expected.forwarded_by
    assert (expected.address if expected else None) == (forwarder.address if forwarder else None)


@EVERY_OWNER
@EACH_BRIEF
def test_the_language_is_that_of_the_prospects_words(each: LabelledMail, owner: Owner) -> None:
    assert each.expected.language == parse(each.raw, owner).language


@EVERY_OWNER
@EACH
def test_the_words_of_each_fact_stand_in_one_passage(each: LabelledMail, owner: Owner) -> None:
    passages = passages_of(parse(each.raw, owner))
    quotes = [fact.quote for fact in (*each.expected.fields.values(), *each.expected.services)]
    assert [quote for quote in quotes if not any(folded(quote) in passage for passage in passages)] == []


@EACH_BRIEF
def test_an_attachment_that_cannot_be_read_is_named(each: LabelledMail) -> None:
    attachments = parse(each.raw, Owner()).attachments
    seen = {AttachmentStatus.READ, AttachmentStatus.DECORATION}
    assert each.expected.unread == tuple(a.filename for a in attachments if a.status not in seen)


def passages_of(message: Message) -> list[str]:
    pages = [page for attachment in message.attachments for page in attachment.pages]
    return [folded(segment.text) for segment in (*message.segments, *pages)]
