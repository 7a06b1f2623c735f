"""Several mails read at the same time by a model, and what the owner sees of it: nothing but the time saved."""

import os
import signal
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from briefgate import readers
from briefgate.desk import Desk, Step
from tests.briefgate.way.dying import COMMIT, begin_to_poll, poll_and_die
from tests.briefgate.way.modelled import FACTS, llm_at
from tests.briefgate.way.office import Office, brief, mail
from tests.servers.chat import Answer, ChatServer, Hang, Http, Request

PATIENCE = 60
NUMBERS = (1, 2, 3, 4)
IN_ORDER = [f"jan@kaas{number}.example" for number in NUMBERS]
BEFORE_READING = 5
"""Commits of a poll until the first mail can have been read: four are received, one is parsed."""
COMMITS = 21
"""Commits of a poll of four briefs, up to the last lead."""


@pytest.fixture
def office(office_with: Callable[[str], Office], chat_server: ChatServer) -> Office:
    """An office that reads four mails at the same time, and has four briefs in its inbox."""
    office = office_with(llm_at(chat_server, f"concurrency = 4\ntimeout_seconds = {PATIENCE}\n"))
    for number in NUMBERS:
        office.deliver(brief(number))
    return office


def is_of(request: Request, number: int) -> bool:
    return f"Jan{number} de Vries" in request.text


def prospects(office: Office) -> list[str | None]:
    return [lead.prospect_address for lead in office.leads()]


def test_as_many_as_configured_are_read_at_once(office: Office, chat_server: ChatServer) -> None:
    together = threading.Barrier(len(NUMBERS))

    def answer(_: Request) -> Answer:
        together.wait(PATIENCE)
        return FACTS

    chat_server.answer_with(answer)
    office.poll()
    assert IN_ORDER == prospects(office)


class TestWithFewerCallsThanMails:
    """Mails are got ready beyond the calls that may be made, and wait for their turn."""

    @pytest.fixture
    def office(self, office: Office, chat_server: ChatServer) -> Office:
        llm = llm_at(chat_server, f"concurrency = 2\ntimeout_seconds = {PATIENCE}\n")
        office.configure(replace(office.settings, more=llm))
        return office

    def test_no_more_calls_are_made_at_once_than_configured(self, office: Office, chat_server: ChatServer) -> None:
        at_once, most = 0, 0
        counting, together = threading.Lock(), threading.Barrier(2)

        def answer(_: Request) -> Answer:
            nonlocal at_once, most
            with counting:
                at_once += 1
                most = max(most, at_once)
            together.wait(PATIENCE)
            with counting:
                at_once -= 1
            return FACTS

        chat_server.answer_with(answer)
        office.poll()
        assert (2, IN_ORDER) == (most, prospects(office))

    def test_a_fault_costs_no_more_calls_than_were_in_flight(self, office: Office, chat_server: ChatServer) -> None:
        together = threading.Barrier(2)

        def answer(_: Request) -> Answer:
            together.wait(PATIENCE)
            return Http(status=401, body={})

        chat_server.answer_with(answer)
        office.poll()
        assert 2 == len(chat_server.requests)

    def test_the_others_wait_until_it_is_known_whose_a_fault_is(self, office: Office, chat_server: ChatServer) -> None:
        asked: list[str] = []

        def answer(request: Request) -> Answer:
            asked.extend(str(number) for number in NUMBERS if is_of(request, number))
            if is_of(request, 1) and asked.count("1") == 1:
                return Http(status=500, body={})
            return FACTS

        chat_server.answer_with(answer)
        outcome = office.poll()
        assert (["1", "1", "2", "3", "4"], None, IN_ORDER) == (sorted(asked), outcome.pause, prospects(office))


def test_leads_have_the_order_of_arrival_whichever_answer_comes_first(office: Office, chat_server: ChatServer) -> None:
    answered = threading.Semaphore(0)

    def answer(request: Request) -> Answer:
        if is_of(request, 1):
            for _ in NUMBERS[1:]:
                answered.acquire(timeout=PATIENCE)
        else:
            answered.release()
        return FACTS

    chat_server.answer_with(answer)
    office.poll()
    assert IN_ORDER == prospects(office)


def test_none_overtakes_a_mail_that_waits_for_the_model(office: Office, chat_server: ChatServer) -> None:
    chat_server.answer_with(lambda request: FACTS if is_of(request, 1) else Http(status=500, body={}))
    office.poll()
    assert IN_ORDER[:1] == prospects(office)
    chat_server.answer_with(lambda _: FACTS)
    office.pass_time(seconds=5)
    office.poll()
    assert IN_ORDER == prospects(office)


def test_many_faults_at_once_are_one_fault(office: Office, chat_server: ChatServer) -> None:
    chat_server.answer_with(lambda _: Http(status=500, body={}))
    pause = office.poll().pause
    assert pause is not None
    assert 5 == (pause.until - office.now).total_seconds()


def test_our_own_reply_finds_the_lead_of_a_brief_that_came_with_it(office: Office, chat_server: ChatServer) -> None:
    reply = mail(
        "Beste Jan, ik kom hier morgen op terug.\n",
        sender="Eva de Graaf <eva@studionoord.example>",
        to="Jan4 de Vries <jan@kaas4.example>",
        subject="Re: Een nieuwe site voor winkel 4",
        message_id="<reply@studionoord.example>",
        in_reply_to="<brief-4@kaas4.example>",
    )
    office.deliver(reply)
    chat_server.answer_with(lambda _: FACTS)
    outcome = office.poll()
    assert (4, [], 1) == (outcome.opened, outcome.parked, outcome.screened)


@pytest.mark.parametrize("occurrence", range(BEFORE_READING, COMMITS + 1, 2))
def test_a_kill_repeats_no_call_whose_answer_was_kept(office: Office, chat_server: ChatServer, occurrence: int) -> None:
    chat_server.answer_with(lambda _: FACTS)
    poll_and_die(office.home, office.environ, office.now, COMMIT, occurrence)
    kept = len(office.tables()["calls"])
    office.poll()
    assert (len(NUMBERS), IN_ORDER) == (len(office.tables()["calls"]), prospects(office))
    assert kept <= len(NUMBERS)


class TestAStop:
    def test_lets_calls_in_flight_come_in(self, office: Office, chat_server: ChatServer, tmp_path: Path) -> None:
        asked, goes_on = threading.Semaphore(0), threading.Event()

        def answer(_: Request) -> Answer:
            asked.release()
            goes_on.wait(PATIENCE)
            return FACTS

        chat_server.answer_with(answer)
        process = begin_to_poll(office.home, office.environ, told := tmp_path / "told")
        for _ in NUMBERS:
            assert asked.acquire(timeout=PATIENCE)
        os.kill(process.pid or 0, signal.SIGTERM)
        goes_on.set()
        process.join(PATIENCE)
        assert (130, False, len(NUMBERS)) == (
            process.exitcode,
            "Traceback" in told.read_text(),
            len(office.tables()["calls"]),
        )

    def test_gives_up_a_call_that_hangs_and_keeps_the_others(
        self, office: Office, chat_server: ChatServer, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        together = threading.Barrier(len(NUMBERS))
        read: list[Step] = []

        def answer(request: Request) -> Answer:
            together.wait(PATIENCE)
            return Hang() if is_of(request, 4) else FACTS

        def stopping(step: Step) -> None:
            read.extend([step] if step is Step.READ else [])
            if len(read) == len(NUMBERS) - 1:
                raise KeyboardInterrupt

        def watched(desk: Desk) -> Desk:
            return desk.watched_by(stopping)

        monkeypatch.setattr(readers, "STOP_SECONDS", 0.5)
        chat_server.answer_with(answer)
        with pytest.raises(KeyboardInterrupt):
            office.poll(watched)
        kept = len(office.tables()["calls"])
        chat_server.answer_with(lambda _: FACTS)
        office.poll()
        assert (3, 4, IN_ORDER) == (kept, len(office.tables()["calls"]), prospects(office))
