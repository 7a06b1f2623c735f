"""The built-in reader on the sample mails: what a verdict rests on is read, and nothing is made up."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from briefgate import config, lists
from briefgate.reading import document_of
from briefgate.settings import Config
from extract.brief import Reading
from extract.builtin import BuiltInReader
from extract.fields import fields_of
from ingest.owner import Owner
from ingest.parse import parse
from score.agency import Agency
from score.assess import assess
from score.case import Case
from score.rubric import Rubric
from tests.corpus.loading import Sample, samples
from tests.corpus.test_verdicts_follow import bant_of, case_of
from tests.extract.mails import Notebook

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
RECEIVED = datetime(2027, 12, 31, tzinfo=AMSTERDAM)
BRIEFS = [each for each in samples() if each.expected.verdict is not None]
READ = [each for each in BRIEFS if each.expected.built_in and each.expected.joins is None]
EACH_BRIEF = pytest.mark.parametrize("each", BRIEFS, ids=lambda each: each.name)
EACH_READ = pytest.mark.parametrize("each", READ, ids=lambda each: each.name)
WEIGHTY = (
    "intent", "budget_min", "budget_max", "currency", "budget_vat", "budget_flexible", "paid_in", "sender_decides",
    "decider", "access_refused", "start", "deadline", "deadline_fixed", "exploring", "urgent", "first_time_buyer",
    "excluded_business",
)  # fmt: skip
UNSAID = {"intent": "brief", "paid_in": "money"}


class Shipped:
    """The shipped lists and numbers, and a reader that knows them."""

    def __init__(self, settings: Config) -> None:
        self.agency: Agency = lists.agency(settings)
        self.rubric: Rubric = lists.rubric(settings)
        self.reader = BuiltInReader(lists.vocabulary(settings))

    def read(self, each: Sample) -> Reading:
        mail = document_of(parse(each.raw, Owner()), received_at=RECEIVED, zone=AMSTERDAM)
        return self.reader.read(mail, Notebook())


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Shipped:
    return Shipped(config.load(tmp_path_factory.mktemp("home"), {}))


@EACH_BRIEF
def test_nothing_that_weighs_is_made_up(each: Sample, shipped: Shipped) -> None:
    found = values_of(shipped.read(each))
    stated = {name: fact.value for name, fact in each.expected.fields.items()}
    assert {} == {
        name: value
        for name, value in found.items()
        if name in WEIGHTY and value != UNSAID.get(name) and not is_same(value, stated.get(name))
    }


@EACH_READ
def test_the_services_are_read(each: Sample, shipped: Shipped) -> None:
    expected = [fact.value for fact in each.expected.services]
    assert expected == [found.value for found in shipped.read(each).brief.services]


@EACH_READ
def test_the_levels_and_the_verdict_come_out(each: Sample, shipped: Shipped) -> None:
    reading, case = shipped.read(each), case_of(each)
    own = Case(
        today=case.today,
        received_on=case.received_on,
        brief=reading.brief,
        prospect_name=case.prospect_name,
        prospect_address=case.prospect_address,
        contradictions=reading.contradictions,
        injections=reading.injections,
        unread=case.unread,
    )
    assessment = assess(own, shipped.agency, shipped.rubric)
    levels = bant_of(assessment)
    assert (each.expected.verdict, each.expected.levels or levels) == (assessment.verdict, levels)


def is_same(value: object, expected: object) -> bool:
    """Whether a value is the expected one; "Hendriks" is "Frits Hendriks"."""
    if isinstance(value, str) and isinstance(expected, str):
        return value in expected or expected in value
    return value == expected


def values_of(reading: Reading) -> dict[str, object]:
    return {name: found["value"] for name, found in fields_of(reading).items() if found and not isinstance(found, list)}
