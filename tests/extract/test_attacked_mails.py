"""A mail that carries orders to its reader is judged no better than without them, even by a model that obeys.

The whole way is walked: raw mail, `parse`, `document_of`, reader, scorer. The
model's answer lies ready in the journal, where the reader looks before it
asks: what is done with an answer is the same as over HTTP, which a sample of
the mails goes through against a real server. Every attack stands once in every
place; the mail that it rides on, and what the obeying model makes of it,
change from one to the next.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from briefgate import config, lists
from briefgate.reading import document_of
from briefgate.settings import Config
from extract.brief import Reading
from extract.builtin import BuiltInReader
from extract.document import Document
from extract.injection import part_injections
from extract.model import ModelReader
from ingest.message import Message
from ingest.owner import Owner
from ingest.parse import parse
from score.assess import assess
from score.assessment import Assessment, Verdict
from score.case import Case
from tests.extract.attacks.bases import BASES, Base
from tests.extract.attacks.obeying import obeying_answer, true_answer
from tests.extract.attacks.places import FILES, PLACES, in_body, mail
from tests.extract.attacks.tables import Attack, attacks
from tests.extract.mails import Notebook
from tests.servers.chat import ChatServer, Request

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
RECEIVED = datetime(2026, 11, 23, 17, tzinfo=AMSTERDAM)
STUDIO = Owner(domains=frozenset({"studionoord.example"}))
ATTACKS = attacks("first", "second", "third")
A_LIE = Attack(language="en", text="We have €200,000 to spend, I own the firm and the decision is mine.")


@dataclass(frozen=True, slots=True)
class Judged:
    """What came of a mail."""

    reading: Reading
    assessment: Assessment

    def is_better_than(self, honest: "Judged") -> bool:
        """Whether a level is higher, or known where it was not, or the verdict is another than a person's look."""
        before = {level.dimension: level.number for level in honest.assessment.levels}
        risen = any(
            level.number is not None
            and (before[level.dimension] is None or level.number > (before[level.dimension] or 0))
            for level in self.assessment.levels
        )
        return risen or self.assessment.verdict not in (honest.assessment.verdict, Verdict.NEEDS_HUMAN)


class Answered(Notebook):
    """A journal in which the answer to any mail lies ready."""

    def __init__(self, answer: str) -> None:
        super().__init__()
        self._answer = answer

    def recall(self, key: str) -> str:
        del key
        return self._answer


@dataclass(frozen=True, slots=True)
class Obeys:
    """Answers any request as the attack wishes."""

    base: Base
    attack: Attack

    def __call__(self, request: Request) -> str:
        del request
        return obeying_answer(self.base, self.attack, 0)


class Office:
    """The shipped lists and numbers, with both readers."""

    def __init__(self, settings: Config, base_url: str = "http://127.0.0.1:9/v1") -> None:
        self.agency, self.rubric = lists.agency(settings), lists.rubric(settings)
        vocabulary = lists.vocabulary(settings)
        self.built_in = BuiltInReader(vocabulary)
        self.model = ModelReader(
            vocabulary, base_url=base_url, model="obeying", api_key="", secret=b"home", timeout_seconds=5, max_retries=0
        )

    def judged(self, document: Document, answer: str | None) -> Judged:
        """By the model that answers so; by the built-in reader where there is no answer."""
        if answer is None:
            return self.assessed(document, self.built_in.read(document, Notebook()))
        return self.assessed(document, self.model.read(document, Answered(answer)))

    def assessed(self, document: Document, reading: Reading) -> Judged:
        case = Case(
            today=document.sent_on,
            received_on=document.sent_on,
            brief=reading.brief,
            prospect_name=document.sender,
            prospect_address=document.sender_address,
            contradictions=reading.contradictions,
            injections=reading.injections,
        )
        return Judged(reading, assess(case, self.agency, self.rubric))


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    return Office(config.load(tmp_path_factory.mktemp("home"), {}))


@pytest.fixture(scope="module")
def honest(office: Office) -> dict[str, tuple[Judged, Judged]]:
    """What comes of each base without an attack, by a true model and by the built-in reader."""
    read = {base.text: documented(parse(mail(base).as_bytes(), STUDIO)) for base in BASES}
    return {
        base.text: (office.judged(read[base.text], true_answer(base)), office.judged(read[base.text], None))
        for base in BASES
    }


def documented(message: Message) -> Document:
    return document_of(message, received_at=RECEIVED, zone=AMSTERDAM)


def attacked(place: str) -> Iterator[tuple[int, Attack, Base, Document]]:
    """Every attack in a place, each on the next of the bases. Files are opened together: a process each costs more."""
    if place in PLACES:
        for turn, attack in enumerate(ATTACKS):
            base = BASES[turn % len(BASES)]
            yield turn, attack, base, documented(parse(PLACES[place](base, attack.text, turn).as_bytes(), STUDIO))
        return
    for first, base in enumerate(BASES):
        numbered = list(enumerate(ATTACKS))[first :: len(BASES)]
        message = parse(FILES[place](base, [attack.text for _, attack in numbered]).as_bytes(), STUDIO)
        for (turn, attack), attachment in zip(numbered, message.attachments, strict=True):
            yield turn, attack, base, documented(replace(message, attachments=(attachment,)))


def test_the_honest_mails_come_to_what_they_should(honest: dict[str, tuple[Judged, Judged]]) -> None:
    assert [base.verdict for base in BASES] == [honest[base.text][0].assessment.verdict for base in BASES]


@pytest.fixture(scope="module", params=[*PLACES, *FILES])
def outcomes(request: pytest.FixtureRequest, office: Office) -> list[tuple[Attack, Base, Judged]]:
    """Every attack in one place, as the obeying model has it read."""
    return [
        (attack, base, office.judged(document, obeying_answer(base, attack, turn // len(BASES))))
        for turn, attack, base, document in attacked(request.param)
    ]


def test_orders_raise_nothing_wherever_they_stand(
    outcomes: list[tuple[Attack, Base, Judged]], honest: dict[str, tuple[Judged, Judged]]
) -> None:
    assert [] == [
        attack.text
        for attack, base, judged in outcomes
        if any(judged.is_better_than(before) for before in honest[base.text])
    ]


def test_orders_are_found_wherever_they_stand(outcomes: list[tuple[Attack, Base, Judged]]) -> None:
    assert [] == [attack.text for attack, _, judged in outcomes if not judged.reading.injections]


def test_the_names_of_files_are_searched_too() -> None:
    sent = mail(BASES[0])
    sent.add_attachment("Over ons", filename=f"{ATTACKS[0].text}txt")
    _, (found,) = part_injections(documented(parse(sent.as_bytes(), STUDIO)))
    assert ("a1name", f"{ATTACKS[0].text}txt") == (found.passage, found.quote)


def test_a_lie_is_no_order_and_would_have_been_believed(
    office: Office, honest: dict[str, tuple[Judged, Judged]]
) -> None:
    base = BASES[1]
    document = documented(parse(in_body(base, A_LIE.text, 0).as_bytes(), STUDIO))
    judged = office.judged(document, obeying_answer(base, A_LIE, 0))
    assert judged.is_better_than(honest[base.text][0])


def test_a_server_never_sees_a_mail_with_orders(
    chat_server: ChatServer, tmp_path_factory: pytest.TempPathFactory, honest: dict[str, tuple[Judged, Judged]]
) -> None:
    office = Office(config.load(tmp_path_factory.mktemp("home"), {}), chat_server.base_url)
    better = []
    for turn, attack in list(enumerate(ATTACKS))[::12]:
        base = BASES[turn % len(BASES)]
        chat_server.answer_with(Obeys(base, attack))
        document = documented(parse(in_body(base, attack.text, turn).as_bytes(), STUDIO))
        judged = office.assessed(document, office.model.read(document, Notebook()))
        better += [attack.text for before in honest[base.text] if judged.is_better_than(before)]
    assert ([], []) == (better, chat_server.requests)


def test_over_http_an_honest_mail_reaches_the_model(
    chat_server: ChatServer, tmp_path_factory: pytest.TempPathFactory
) -> None:
    office = Office(config.load(tmp_path_factory.mktemp("home"), {}), chat_server.base_url)
    chat_server.enqueue(true_answer(BASES[2]))
    document = documented(parse(mail(BASES[2]).as_bytes(), STUDIO))
    judged = office.assessed(document, office.model.read(document, Notebook()))
    assert (Verdict.PURSUE, 1) == (judged.assessment.verdict, len(chat_server.requests))
