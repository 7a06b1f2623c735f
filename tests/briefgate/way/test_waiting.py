"""Mail that waits for a model: for how long, who is told, and where the owner sees it."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from briefgate.cli.mail import tell_trouble
from briefgate.cli.status import status_json
from briefgate.digest import digest_of
from briefgate.pausing import pause_for, resume
from briefgate.store.records import MessageState
from extract.errors import ExtractError, ModelQuotaSpent, ModelRefused, ModelUnavailable
from tests.briefgate.way.modelled import FACTS, llm_at
from tests.briefgate.way.office import Office, brief
from tests.corpus.loading import sample
from tests.servers.chat import ChatServer, Http

NO: dict[str, Any] = {"error": {"message": "no"}}
SPENT: dict[str, Any] = {"error": {"message": "pay", "code": "insufficient_quota"}}
QUARTER = timedelta(minutes=15)


@pytest.fixture
def office(office_with: Callable[[str], Office], chat_server: ChatServer) -> Office:
    """An office with a model, and two briefs and a newsletter in its inbox."""
    office = office_with(llm_at(chat_server, "concurrency = 1\n"))
    for raw in (brief(1), brief(2), sample("newsletter").raw):
        office.deliver(raw)
    return office


@pytest.fixture
def limited(office_with: Callable[[str], Office], chat_server: ChatServer) -> Callable[[str], Office]:
    """An office with a limit, two briefs in its inbox, and a model that takes 100 tokens and gives 20."""

    def made(limit: str) -> Office:
        office = office_with(llm_at(chat_server, f"concurrency = 1\n{limit}\n"))
        for number in (1, 2):
            office.deliver(brief(number))
        chat_server.answer_with(lambda _: FACTS)
        return office

    return made


def status_of(office: Office) -> dict[str, Any]:
    with office.desk() as desk:
        return status_json(desk)


def digest_text(office: Office) -> str:
    with office.desk() as desk:
        return digest_of(desk, desk.today).text


@pytest.mark.parametrize(
    "limit", ["daily_tokens = 120", "price_prompt = 10\nprice_completion = 50\ndaily_cost = 0.002"]
)
class TestADaysLimit:
    def test_pauses_reading_once_it_is_reached(
        self, limited: Callable[[str], Office], chat_server: ChatServer, limit: str
    ) -> None:
        office = limited(limit)
        office.poll()
        assert (1, 1) == (len(office.leads()), len(chat_server.requests))

    def test_is_over_with_the_day(self, limited: Callable[[str], Office], chat_server: ChatServer, limit: str) -> None:
        office = limited(limit)
        asked = []
        for hours in (0, 11, 1):
            office.pass_time(hours=hours)
            office.poll()
            asked.append(len(chat_server.requests))
        assert [1, 1, 2] == asked

    def test_is_told_and_is_no_failure(
        self, limited: Callable[[str], Office], limit: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        status = tell_trouble(limited(limit).poll(), as_json=False)
        shown = capsys.readouterr().err
        expected = "1 mail waits to be read until 2026-11-24 00:00, or longer.\nToday's limit of"
        assert (0, expected) == (status, shown[: len(expected)])

    def test_stands_in_status_and_digest(self, limited: Callable[[str], Office], limit: str) -> None:
        office = limited(limit)
        office.poll()
        waits = status_of(office)["waiting"]
        assert (1, "daily-limit") == (waits["mails"], waits["pause"]["kind"])
        assert f"Mails that wait: 1. {waits['pause']['why']}" in digest_text(office)


def test_the_days_cost_is_shown_by_status(limited: Callable[[str], Office]) -> None:
    office = limited("price_prompt = 10\nprice_completion = 50")
    office.poll()
    assert {"amount": "0.004", "currency": "EUR"} == status_of(office)["cost_today"]


@pytest.mark.parametrize(
    ("answer", "error"),
    [(Http(status=401, body=NO), ModelRefused), (Http(status=429, body=SPENT), ModelQuotaSpent)],
    ids=["key refused", "out of quota"],
)
class TestWhatSomebodyMustMend:
    def test_is_asked_again_each_quarter_of_an_hour(
        self, office: Office, chat_server: ChatServer, answer: Http, error: type[ExtractError]
    ) -> None:
        chat_server.answer_with(lambda _: answer)
        asked, halted = [], set()
        for span in (timedelta(), QUARTER - timedelta(seconds=1), timedelta(seconds=1), timedelta(seconds=1)):
            office.now += span
            halted.add(type(office.poll().halted))
            asked.append(len(chat_server.requests))
        assert ([1, 1, 2, 2], {error}) == (asked, halted)

    def test_is_told_until_it_is_mended(
        self, office: Office, chat_server: ChatServer, answer: Http, error: type[ExtractError]
    ) -> None:
        chat_server.answer_with(lambda _: answer)
        office.poll()
        pause = status_of(office)["waiting"]["pause"]
        assert (True, True) == (
            pause["asks_for_a_person"],
            f"Mails that wait: 2. {pause['why']}" in digest_text(office),
        )
        assert issubclass(error, ExtractError)

    def test_lets_mail_go_on_at_once_when_it_is_mended(
        self, office: Office, chat_server: ChatServer, answer: Http, error: type[ExtractError]
    ) -> None:
        chat_server.enqueue(answer)
        chat_server.answer_with(lambda _: FACTS)
        assert isinstance(office.poll().halted, error)
        with office.desk() as desk:
            resume(desk)
        office.poll()
        assert (2, None) == (len(office.leads()), status_of(office)["waiting"]["pause"])


class TestAFaultThatPasses:
    def test_is_tried_again_later_each_time(self, office: Office) -> None:
        with office.desk() as desk:
            pauses = [pause_for(desk, ModelUnavailable("busy")).until - office.now for _ in range(10)]
        assert [5, 10, 20, 40, 80, 160, 320, 640, 900, 900] == [pause.total_seconds() for pause in pauses]

    @pytest.mark.parametrize(("said", "waited"), [(0, 5), (60, 60), (86_400, 900), (1e300, 900)])
    def test_is_tried_again_when_the_server_says_within_bounds(self, office: Office, said: float, waited: int) -> None:
        with office.desk() as desk:
            pause = pause_for(desk, ModelUnavailable("busy", retry_after=said))
        assert waited == (pause.until - office.now).total_seconds()

    @pytest.mark.parametrize(
        ("header", "waited"),
        [("60", 60), ("86400", 900), ("1", 5), ("in a while", 5), ("nan", 5), ("inf", 5)],
    )
    def test_waits_as_the_header_of_the_answer_says(
        self, office: Office, chat_server: ChatServer, header: str, waited: int
    ) -> None:
        chat_server.enqueue(Http(status=429, body=NO, headers={"Retry-After": header}))
        pause = office.poll().pause
        assert pause is not None
        assert waited == (pause.until - office.now).total_seconds()

    def test_is_not_tried_before_its_time(self, office: Office, chat_server: ChatServer) -> None:
        chat_server.answer_with(lambda _: Http(status=429, body=NO, headers={"Retry-After": "60"}))
        asked = []
        for seconds in (0, 59, 1):
            office.pass_time(seconds=seconds)
            office.poll()
            asked.append(len(chat_server.requests))
        assert [1, 1, 2] == asked

    def test_begins_at_the_shortest_wait_once_the_model_has_answered(
        self, office: Office, chat_server: ChatServer
    ) -> None:
        with office.desk() as desk:
            for _ in range(5):
                pause_for(desk, ModelUnavailable("busy"))
        office.now += QUARTER
        chat_server.enqueue(FACTS, Http(status=500, body=NO))
        pause = office.poll().pause
        assert pause is not None
        assert timedelta(seconds=5) == pause.until - office.now

    def test_holds_up_nothing_that_needs_no_model(self, office: Office, chat_server: ChatServer) -> None:
        chat_server.enqueue(Http(status=500, body=NO))
        assert (2, 1) == (office.poll().waiting, len(office.in_state(MessageState.SCREENED)))


def test_unread_mail_is_named_in_the_digest(office: Office, chat_server: ChatServer) -> None:
    chat_server.enqueue(Http(status=500, body=NO))
    office.poll()
    lines = digest_text(office).splitlines()
    assert "NOT READ YET" in lines
    assert "Jan1 de Vries: Een nieuwe site voor winkel 1" in lines
