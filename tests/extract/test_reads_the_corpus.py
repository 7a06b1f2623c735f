"""The built-in reader on the sample mails: what a verdict rests on is read, and nothing is made up."""

import pytest

from briefgate import config, lists
from briefgate.evaluation.comparing import Outcome
from briefgate.evaluation.labels import LabelledMail
from briefgate.evaluation.measuring import Bench, Result
from extract.builtin import BuiltInReader
from tests.corpus.loading import samples

MISREAD = {
    "de-brennerei-papa-muss-ja-sagen": "the service is one that we did for somebody else, by a word of no list",
    "de-fahrschule-seite-drei": "the service is said in words of no list",
    "de-imker-glas-am-hoftor": "the service is said in words of no list",
    "de-metzgerei-grillt-in-speyer": "the deadline is said in a dialect that is spelt as it is spoken",
    "de-weingut-etiketten-und-mehr": "one of the services is said in a word of no list",
    "nl-frituur-geen-cent-meer": "the money is a number in words and nothing else, and dialect runs the rest together",
    "nl-opticien-twaalfhonderd-in-de-maand": "the service is named as one that we do, and never asked for",
    "de-zahnarzt-besetztes-telefon": "the start is a day without its month",
    "en-berths-and-a-whiteboard": "what stands empty blocks, by our rules, though it is told to say what an app is for",
    "en-braces-by-the-station": "the service is said in words of no list",
    "en-organ-pipes-into-german": "the service is said by a verb of no list",
    "en-rockets-from-a-field": "the budget is a number out of another amount, and leaves its thousands unsaid",
    "fr-podcast-des-soignants": "the service is one of no list",
}
"""Mails that no rule of ours reads right, and why: a rule for one of them would be made for it alone."""
BRIEFS = [each for each in samples() if each.expected.verdict is not None and each.name not in MISREAD]
EACH_BRIEF = pytest.mark.parametrize("each", BRIEFS, ids=lambda each: each.name)
WEIGHTY = (
    "intent", "budget_min", "budget_max", "currency", "budget_vat", "budget_flexible", "paid_in", "sender_decides",
    "decider", "access_refused", "start", "deadline", "deadline_fixed", "exploring", "urgent", "first_time_buyer",
    "excluded_business",
)  # fmt: skip


pytestmark = pytest.mark.timeout(900)
"""The first test reads the whole corpus, which a machine that is busy otherwise takes minutes for."""


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Result]:
    shipped = config.load(tmp_path_factory.mktemp("home"), {})
    bench = Bench(shipped, BuiltInReader(lists.vocabulary(shipped)))
    return {result.mail.name: result for result in bench.results(samples())}


@EACH_BRIEF
def test_nothing_that_weighs_is_made_up(each: LabelledMail, results: dict[str, Result]) -> None:
    fields = results[each.name].fields
    assert [] == [
        field for field in fields if field.field in WEIGHTY and field.outcome in (Outcome.INVENTED, Outcome.WRONG)
    ]


@EACH_BRIEF
def test_the_services_are_read(each: LabelledMail, results: dict[str, Result]) -> None:
    services = [field for field in results[each.name].fields if field.field == "services"]
    assert [] == [field for field in services if field.outcome not in (Outcome.CORRECT, Outcome.SILENT)]


@EACH_BRIEF
def test_the_levels_and_the_verdict_come_out(each: LabelledMail, results: dict[str, Result]) -> None:
    result = results[each.name]
    levels = {dimension: result.levels[dimension] for dimension in each.expected.levels}
    assert (each.expected.verdict, each.expected.levels) == (result.verdict, levels)


@pytest.mark.parametrize("name", MISREAD)
def test_a_misread_mail_is_still_misread_and_nothing_that_weighs_is_made_up(
    name: str, results: dict[str, Result]
) -> None:
    weighs = (*WEIGHTY, "need_impact", "services")
    outcomes = {field.outcome for field in results[name].fields if field.field in weighs}
    assert (True, False) == (bool(outcomes & {Outcome.MISSED, Outcome.WRONG}), Outcome.INVENTED in outcomes)
