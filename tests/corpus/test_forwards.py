import pytest

from ingest.owner import Owner
from tests.corpus.forwards.case import Case
from tests.corpus.forwards.cases import CASES, REPLIES
from tests.corpus.forwards.outcome import outcome, outcome_of_reply, wanted, wanted_of_reply
from tests.corpus.forwards.replies import Reply
from tests.corpus.forwards.table import DOCUMENT, renewed


def test_there_are_cases_enough() -> None:
    assert len(CASES) == len({case.name for case in CASES}) >= 250


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_forward_is_taken_apart(case: Case) -> None:
    assert wanted(case) == outcome(case)


@pytest.mark.parametrize("reply", REPLIES, ids=lambda reply: reply.name)
def test_a_mail_that_is_no_forward_keeps_its_sender_and_the_owners_words_apart(reply: Reply) -> None:
    assert wanted_of_reply(reply) == outcome_of_reply(reply)


@pytest.mark.parametrize("reply", [reply for reply in REPLIES if reply.quotes], ids=lambda reply: reply.name)
def test_without_own_domains_the_words_quoted_back_are_not_the_prospects_either(reply: Reply) -> None:
    wants, came = wanted_of_reply(reply), outcome_of_reply(reply, Owner())
    assert (wants["prospect"], wants["words"]) == (came["prospect"], came["words"])


def test_the_table_of_the_docs_is_up_to_date() -> None:
    document = DOCUMENT.read_text(encoding="utf-8")
    assert renewed(document) == document
