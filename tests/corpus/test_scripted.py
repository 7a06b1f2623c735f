"""The two readers that bound every model: one that answers with the labels, and one that lies."""

from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from briefgate import config, lists
from briefgate.evaluation.labels import LabelledMail
from briefgate.evaluation.measuring import Bench
from briefgate.settings import Config
from extract.document import Vocabulary
from extract.model import ModelReader
from extract.rules.languages import LANGUAGES
from tests.corpus.loading import every_sample, sample, samples
from tests.corpus.scripted import (
    CATEGORIES,
    ScriptedReader,
    Stock,
    baseless,
    believed_lies,
    labelled_answer,
    lies,
    lying_reader,
    perfect_reader,
    stock_of,
)
from tests.extract.mails import Notebook
from tests.servers.chat import ChatServer

READ = {language.code for language in LANGUAGES}
LEADS = [each for each in every_sample() if each.expected.verdict and each.expected.language in READ]
BRIEFS = [each for each in samples() if each.expected.verdict]
AGREEMENT = 0.97


@cache
def shipped() -> Config:
    with TemporaryDirectory() as home:
        return config.load(Path(home), {})


@cache
def vocabulary() -> Vocabulary:
    return lists.vocabulary(shipped())


@cache
def perfect() -> Bench:
    return Bench(shipped(), perfect_reader(vocabulary(), every_sample()))


@cache
def stock() -> Stock:
    return stock_of(vocabulary(), samples())


def test_a_model_that_makes_no_mistake_comes_to_the_verdicts_of_the_labels() -> None:
    results = {each.mail.name: each.verdict for each in perfect().results(every_sample())}
    agreed = sum(each.expected.verdict == results[each.name] for each in LEADS)
    assert AGREEMENT <= agreed / len(LEADS)


def test_a_model_that_makes_no_mistake_is_believed_through_the_real_client_too(chat_server: ChatServer) -> None:
    mail = sample("tender-with-pdf")
    chat_server.answer_with(lambda _: labelled_answer(mail.expected))
    document, bench = perfect().document(mail), perfect()
    model = ModelReader(
        vocabulary(), base_url=chat_server.base_url, model="scripted-perfect", api_key="", secret=b"home"
    )
    assert model.read(document, Notebook()) == bench.reader.read(document, Notebook())


@settings(max_examples=200)
@given(st.sampled_from(BRIEFS), st.integers(0, 2**32))
def test_no_lie_gets_through_that_the_mail_shows_to_be_one(mail: LabelledMail, seed: int) -> None:
    document = perfect().document(mail)
    liar = ScriptedReader("liar", vocabulary(), lambda told: lies(told, stock(), Random(seed)))  # noqa: S311 - lies are no secrets
    assert [] == baseless(liar.read(document, Notebook()), document)


def test_the_lies_that_are_believed_are_categories_on_real_sentences() -> None:
    document = perfect().document(sample("tender-with-pdf"))
    liar = lying_reader(vocabulary(), samples())
    believed = believed_lies(liar.read(document, Notebook()), sample("tender-with-pdf").expected)
    assert set(CATEGORIES) >= set(believed)


def test_the_same_seed_tells_the_same_lies() -> None:
    document = perfect().document(sample("tender-with-pdf"))
    first, second = (lying_reader(vocabulary(), samples(), seed=1).read(document, Notebook()) for _ in range(2))
    assert first == second


def test_what_has_no_base_is_seen() -> None:
    document = perfect().document(sample("tender-with-pdf"))
    other = perfect().document(sample("body-and-attachment-differ"))
    reading = perfect().reader.read(document, Notebook())
    assert ([], True) == (baseless(reading, document), "budget: no such quote" in baseless(reading, other))
