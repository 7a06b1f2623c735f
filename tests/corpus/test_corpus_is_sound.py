"""The sample mails are real mails, and what is expected of them stands in them."""

import re
from email.utils import parsedate_to_datetime

import pytest

from briefgate.evaluation.comparing import COMPARED
from briefgate.evaluation.labels import LabelledMail
from ingest.message import Kind
from score.assessment import BANT, Verdict
from tests.corpus.loading import HERE, SHIPPED, every_sample, folded, parsed, sample, texts

EACH = pytest.mark.parametrize("each", every_sample(), ids=lambda each: each.name)
ADDRESS = re.compile(r"[\w.+=-]+@([\w.-]+\w)")
HOST = re.compile(r"https?://([^/\s\"'<>]+)")
# Addresses are those that RFC 5737 sets aside for documentation.
IPV4 = re.compile(r"\[(\d+\.\d+\.\d+)\.\d+\]")


def test_twelve_mails_ship_with_the_program() -> None:
    assert len(list(SHIPPED.glob("*.eml"))) == 12


def test_every_expectation_belongs_to_a_mail() -> None:
    assert {each.expectation for each in every_sample()} == {*SHIPPED.glob("*.toml"), *HERE.rglob("*.toml")}


def test_no_two_mails_share_a_name() -> None:
    assert sorted(each.name for each in every_sample()) == sorted({each.name for each in every_sample()})


def test_message_ids_differ() -> None:
    ids = [parsed(each.raw)["message-id"] for each in every_sample()]
    present = [str(message_id) for message_id in ids if message_id]
    assert sorted(present) == sorted(set(present))


@pytest.mark.parametrize("language", ["nl", "en", "de", "fr"])
def test_there_are_briefs_in(language: str) -> None:
    assert any(each.expected.language == language and each.expected.verdict for each in every_sample())


@pytest.mark.parametrize("verdict", Verdict)
def test_some_mail_comes_to(verdict: Verdict) -> None:
    assert any(each.expected.verdict == verdict for each in every_sample())


@EACH
def test_the_standard_library_finds_no_defect(each: LabelledMail) -> None:
    assert [part.defects for part in parsed(each.raw).walk() if part.defects] == []


@EACH
def test_it_has_the_headers_of_a_mail_and_a_date_with_its_zone(each: LabelledMail) -> None:
    mail = parsed(each.raw)
    assert [name for name in ("From", "To", "Subject", "Date", "MIME-Version") if not mail[name]] == []
    assert parsedate_to_datetime(str(mail["Date"])).tzinfo is not None


@EACH
def test_every_quote_stands_in_the_mail(each: LabelledMail) -> None:
    mail = [folded(text) for text in texts(each.raw)]
    assert [q for q in each.expected.quotes if not any(folded(q) in text for text in mail)] == []


@EACH
def test_nobody_real_is_named(each: LabelledMail) -> None:
    headers = [str(value) for part in parsed(each.raw).walk() for value in part.values()]
    everything = "\n".join([*headers, *texts(each.raw)])
    domains = set(ADDRESS.findall(everything)) | set(HOST.findall(everything))
    assert [domain for domain in domains if not domain.endswith(".example")] == []
    assert set(IPV4.findall(everything)) <= {"192.0.2", "198.51.100", "203.0.113"}


@EACH
def test_the_labels_name_fields_that_are_compared(each: LabelledMail) -> None:
    assert set(each.expected.fields) <= set(COMPARED)


@EACH
def test_a_screened_mail_has_no_verdict_and_every_other_has_one(each: LabelledMail) -> None:
    assert (each.expected.verdict is not None) == (each.expected.kind == Kind.BRIEF)


@EACH
def test_a_lead_has_a_level_on_each_of_the_four(each: LabelledMail) -> None:
    is_lead = each.expected.verdict not in {None, Verdict.NOT_A_LEAD}
    assert set(each.expected.levels) == (set(BANT) if is_lead else set())
    assert set(each.expected.levels.values()) <= {None, 0.0, 0.25, 0.5, 1.0}


@EACH
def test_a_lead_has_a_prospect(each: LabelledMail) -> None:
    assert (each.expected.prospect is not None) == (each.expected.verdict is not None)


@EACH
def test_a_mail_that_joins_a_lead_names_the_mail_that_opened_it(each: LabelledMail) -> None:
    joins = each.expected.joins
    assert joins is None or sample(joins).expected.joins is None


@EACH
def test_the_file_says_how_the_verdict_follows(each: LabelledMail) -> None:
    assert each.expectation.read_text(encoding="utf-8").startswith("# ")
