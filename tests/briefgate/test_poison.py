"""A mail at which the model's end breaks, though it reads others: it is parked, and those behind it go on."""

import gzip
import threading
import time
from collections.abc import Callable

import pytest

from briefgate.pipeline import Outcome, take_in
from briefgate.store.records import MessageState
from extract.errors import ModelUnavailable
from tests.briefgate.playing import Studio
from tests.briefgate.way.modelled import FACTS, llm_at
from tests.briefgate.way.office import brief
from tests.servers.chat import Answer, ChatServer, Cut, Hang, Http, Request, Trickle

TRIES = 3
A_MOMENT = 0.05
NO = {"error": {"message": "no"}}
FAULTS: dict[str, Answer] = {
    "the connection ends": Cut(),
    "the server fails": Http(status=500, body=NO),
    "a firewall stops it": Http(status=403, body="<html>Blocked</html>"),
    "a page comes back": Http(body="<html>Sorry</html>"),
    "garbage comes back": Http(body=gzip.compress(b"{}")[:-9], headers={"Content-Encoding": "gzip"}),
}
BUSY: dict[str, Answer] = {
    "too many requests": Http(status=429, body=NO),
    "overloaded": Http(status=503, body=NO),
    "to be asked later": Http(status=500, body=NO, headers={"Retry-After": "60"}),
    "the key is refused": Http(status=401, body=NO),
}


def is_trial(request: Request) -> bool:
    return "25,000 euros and I decide" in request.text


def is_of(request: Request, *numbers: int) -> bool:
    return any(f"Jan{number} de Vries" in request.text for number in numbers)


@pytest.fixture
def takes_in(studio: Studio, chat_server: ChatServer) -> Callable[..., Outcome]:
    """Three briefs arrive, of which some get another answer than the others."""

    def taken(
        fault: Answer, *poison: int, others: Answer = FACTS, concurrency: int = 1, more: str = "timeout_seconds = 20"
    ) -> Outcome:
        studio.config(llm_at(chat_server, f"concurrency = {concurrency}\n{more}\n"))
        chat_server.answer_with(lambda request: fault if is_of(request, *poison) else others)
        with studio.desk() as desk:
            return take_in(desk, map(brief, (1, 2, 3)))

    return taken


def prospects(studio: Studio) -> list[str | None]:
    with studio.desk() as desk:
        return [lead.prospect_address for lead in sorted(desk.store.leads.all_ranked(), key=lambda lead: lead.id)]


def tries(studio: Studio) -> list[int]:
    with studio.desk() as desk:
        return [row.tries for state in MessageState for row in desk.store.messages.in_state(state)]


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
class TestAMailAtWhichTheModelsEndBreaks:
    def test_is_parked_after_its_tries_and_the_ones_behind_go_on(
        self, studio: Studio, takes_in: Callable[..., Outcome], chat_server: ChatServer, fault: Answer
    ) -> None:
        outcome = takes_in(fault, 1)
        asked = sum(is_of(request, 1) for request in chat_server.requests)
        assert (TRIES, [1], None, ["jan@kaas2.example", "jan@kaas3.example"]) == (
            asked,
            [row.id for row in outcome.parked],
            outcome.halted,
            prospects(studio),
        )


@pytest.mark.parametrize("concurrency", [1, 4])
class TestOrderOfArrival:
    def test_is_kept_behind_a_mail_that_is_parked(
        self, studio: Studio, takes_in: Callable[..., Outcome], concurrency: int
    ) -> None:
        takes_in(Cut(), 2, concurrency=concurrency)
        assert ["jan@kaas1.example", "jan@kaas3.example"] == prospects(studio)

    def test_is_kept_around_a_mail_that_is_read_in_the_end(
        self, studio: Studio, takes_in: Callable[..., Outcome], chat_server: ChatServer, concurrency: int
    ) -> None:
        chat_server.enqueue(Cut())
        outcome = takes_in(FACTS, concurrency=concurrency)
        assert ([], [f"jan@kaas{number}.example" for number in (1, 2, 3)]) == (outcome.parked, prospects(studio))

    def test_is_kept_behind_two_that_are_parked(
        self, studio: Studio, takes_in: Callable[..., Outcome], concurrency: int
    ) -> None:
        outcome = takes_in(Cut(), 1, 2, concurrency=concurrency)
        assert ([1, 2], ["jan@kaas3.example"]) == (sorted(row.id for row in outcome.parked), prospects(studio))


class TestAnEndpointThatIsAway:
    @pytest.mark.parametrize("fault", [Cut(), FAULTS["the server fails"]], ids=["cuts", "fails"])
    def test_costs_no_mail_a_try(self, studio: Studio, takes_in: Callable[..., Outcome], fault: Answer) -> None:
        outcome = takes_in(fault, 1, others=fault)
        assert ([0, 0, 0], 3) == (tries(studio), outcome.waiting)
        assert outcome.pause is not None

    @pytest.mark.parametrize("fault", BUSY.values(), ids=BUSY)
    def test_is_not_tried_with_another_mail_where_it_says_so_itself(
        self, takes_in: Callable[..., Outcome], chat_server: ChatServer, fault: Answer
    ) -> None:
        outcome = takes_in(fault, 1)
        assert (False, 3) == (any(map(is_trial, chat_server.requests)), outcome.waiting)

    def test_is_told_by_what_the_trial_met(self, takes_in: Callable[..., Outcome]) -> None:
        halted = takes_in(Cut(), 1, others=Http(status=503, body=NO)).halted
        assert isinstance(halted, ModelUnavailable)
        assert "answered 503" in str(halted)

    def test_is_asked_anew_whatever_it_answered_before(
        self, takes_in: Callable[..., Outcome], chat_server: ChatServer
    ) -> None:
        takes_in(Cut(), 1)
        assert TRIES == sum(map(is_trial, chat_server.requests))


@pytest.mark.parametrize("fault", [Hang(), Trickle()], ids=["never answered", "never answered to the end"])
def test_a_mail_that_is_not_answered_in_time_is_parked_with_its_reason(
    takes_in: Callable[..., Outcome], fault: Answer
) -> None:
    assert ["did not answer within 1 seconds. It read another mail meanwhile: the cause is likely in this one."] == [
        (row.error or "").partition("/v1 ")[2]
        for row in takes_in(fault, 3, more="timeout_seconds = 1\n[limits]\ntries = 1").parked
    ]


def test_the_trials_tokens_count_for_the_days_limit(
    studio: Studio, takes_in: Callable[..., Outcome], chat_server: ChatServer
) -> None:
    takes_in(Cut(), 3)
    with studio.desk() as desk:
        used = desk.store.calls.tokens(studio.now.replace(hour=0))
    assert sum(not is_of(request, 3) for request in chat_server.requests) * 120 == (
        used.prompt_tokens + used.completion_tokens
    )


def test_mails_that_were_too_many_at_once_are_tried_again_one_by_one(studio: Studio, chat_server: ChatServer) -> None:
    seen: set[str] = set()
    one_at_a_time = threading.Lock()
    overlaps: list[bool] = []

    def alone(request: Request) -> Answer:
        if is_trial(request) or request.text not in seen:
            seen.add(request.text)
            return FACTS if is_trial(request) else Cut()
        overlaps.append(not one_at_a_time.acquire(blocking=False))
        time.sleep(A_MOMENT)
        one_at_a_time.release()
        return FACTS

    chat_server.answer_with(alone)
    studio.config(llm_at(chat_server, "concurrency = 4\n"))
    with studio.desk() as desk:
        outcome = take_in(desk, map(brief, (1, 2, 3)))
    assert ([False] * 3, [], 3) == (overlaps, outcome.parked, len(prospects(studio)))
