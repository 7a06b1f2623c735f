"""A poll whose briefs a model reads, through the real client."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from briefgate.cli.app import run
from briefgate.digest import digest_of
from briefgate.pausing import LONGEST, SHORTEST
from briefgate.store.records import MessageState
from extract.errors import ModelRefused, ModelUnavailable
from score.assessment import Verdict
from tests.briefgate.way.dying import COMMIT, poll_and_die
from tests.briefgate.way.modelled import FACTS, llm_at
from tests.briefgate.way.office import HANDLED, Office, brief
from tests.servers.chat import Answer as ServerAnswer
from tests.servers.chat import ChatServer, Hang, Http
from tests.servers.dovecot import closing_connection

UP_TO_THE_JUDGEMENT = 8
"""The commits of a poll of one brief, until its lead is judged."""
ON_THE_LADDER = 6
"""The questions to a model that never answers in form: two on each rung."""
BAD_REQUEST: dict[str, Any] = {"error": {"message": "no"}}


@pytest.fixture
def office(office_with: Callable[[str], Office], chat_server: ChatServer) -> Office:
    """An office with a model, and one brief in its inbox."""
    office = office_with(llm_at(chat_server, "concurrency = 1\ntimeout_seconds = 30\n"))
    office.deliver(brief(1))
    return office


def is_signed_in(office: Office) -> bool:
    return office.user in office.dovecot.doveadm("who", office.user)


def waiting(office: Office) -> int:
    return len(office.in_state(MessageState.PARSED))


def test_the_models_facts_make_the_verdict(office: Office, chat_server: ChatServer) -> None:
    chat_server.enqueue(FACTS)
    office.poll()
    assert [Verdict.PURSUE] == [lead.verdict for lead in office.leads()]


@pytest.mark.parametrize(
    "answer",
    [Hang(), Http(status=429, body=BAD_REQUEST), Http(status=500, body=BAD_REQUEST)],
    ids=["time-out", "429", "500"],
)
class TestAModelThatIsAway:
    @pytest.fixture
    def office(self, office_with: Callable[[str], Office], chat_server: ChatServer) -> Office:
        office = office_with(llm_at(chat_server, "concurrency = 1\ntimeout_seconds = 1.5\n"))
        office.deliver(brief(1))
        return office

    def test_lets_the_mail_wait(self, office: Office, chat_server: ChatServer, answer: ServerAnswer) -> None:
        chat_server.enqueue(answer)
        assert isinstance(office.poll().halted, ModelUnavailable)
        assert (1, 1, []) == (waiting(office), len(office.listing("INBOX")), office.listing(HANDLED))

    def test_costs_the_mail_none_of_its_tries(
        self, office: Office, chat_server: ChatServer, answer: ServerAnswer
    ) -> None:
        for _ in range(4):
            chat_server.enqueue(answer)
            office.poll()
            office.now += LONGEST
        assert [0] == [row.tries for row in office.in_state(MessageState.PARSED)]

    def test_is_asked_again_after_a_moment(self, office: Office, chat_server: ChatServer, answer: ServerAnswer) -> None:
        chat_server.answer_with(lambda _: answer)
        office.poll()
        chat_server.answer_with(lambda _: FACTS)
        office.now += SHORTEST
        office.poll()
        assert ([Verdict.PURSUE], 0) == ([lead.verdict for lead in office.leads()], waiting(office))


class TestAKeyThatIsRefused:
    def test_stops_reading_with_a_hint(self, office: Office, chat_server: ChatServer) -> None:
        chat_server.enqueue(Http(status=401, body=BAD_REQUEST))
        halted = office.poll().halted
        assert isinstance(halted, ModelRefused)
        assert "base_url, model and the key" in halted.hint

    def test_is_the_commands_failure(
        self,
        office: Office,
        chat_server: ChatServer,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        monkeypatch.setenv("INBOX_PASSWORD", "pw")
        chat_server.enqueue(Http(status=401, body=BAD_REQUEST))
        status = run(["--home", str(office.home), "poll"])
        shown = capsys.readouterr().err
        assert (1, True, False) == (status, "answered 401" in shown, "Traceback" in shown)


class TestAnAnswerThatCannotBeUsed:
    def test_costs_a_try_and_the_others_go_on(self, office: Office, chat_server: ChatServer) -> None:
        office.deliver(brief(2))
        chat_server.enqueue(*["I would rather not."] * ON_THE_LADDER, FACTS)
        office.poll()
        assert (1, 1) == (waiting(office), len(office.leads()))

    def test_parks_the_mail_in_the_end(self, office: Office, chat_server: ChatServer) -> None:
        chat_server.answer_with(lambda _: "I would rather not.")
        for _ in range(3):
            office.poll()
        assert ["The model's answer holds no JSON object."] == [
            row.error for row in office.in_state(MessageState.PARKED)
        ]


class TestAnAnswerThatWasKept:
    def test_goes_on_while_the_model_is_away_for_the_next_mail(self, office: Office, chat_server: ChatServer) -> None:
        office.deliver(brief(2))
        chat_server.enqueue(FACTS, Http(status=500, body=BAD_REQUEST))
        office.poll()
        assert (1, 1, 1) == (len(office.listing("Drafts")), len(office.listing(HANDLED)), waiting(office))

    def test_is_not_asked_for_again_when_mail_is_tried_again(self, office: Office, chat_server: ChatServer) -> None:
        chat_server.enqueue(FACTS)
        office.poll()
        with office.desk() as desk:
            desk.store.messages.retry(1, at=desk.clock())
        office.poll()
        assert (1, 1) == (len(chat_server.requests), len(office.leads()))

    @pytest.mark.parametrize("occurrence", range(1, UP_TO_THE_JUDGEMENT + 1))
    def test_is_not_asked_for_again_after_a_kill(
        self, office: Office, chat_server: ChatServer, occurrence: int
    ) -> None:
        chat_server.answer_with(lambda _: FACTS)
        poll_and_die(office.home, office.environ, office.now, COMMIT, occurrence)
        asked, kept = len(chat_server.requests), len(office.tables()["calls"])
        office.poll()
        assert asked + 1 - kept == len(chat_server.requests)
        assert [Verdict.PURSUE] == [lead.verdict for lead in office.leads()]

    def test_no_session_with_the_mail_server_is_open_while_a_model_is_asked(
        self, office: Office, chat_server: ChatServer
    ) -> None:
        signed_in: list[bool] = []

        def answer(_: object) -> Mapping[str, object]:
            signed_in.append(is_signed_in(office))
            return FACTS

        with closing_connection(office.dovecot, office.user):
            assert is_signed_in(office)
        chat_server.answer_with(answer)
        office.poll()
        assert [False] == signed_in


def test_what_the_model_was_not_shown_of_a_long_mail_is_told(
    office: Office, chat_server: ChatServer, capsys: pytest.CaptureFixture[str]
) -> None:
    office.deliver(brief(2).rstrip() + b"\r\n\r\n" + b"Wij maken kaas. " * 5000)
    chat_server.answer_with(lambda _: FACTS)
    office.poll()
    capsys.readouterr()
    run(["--home", str(office.home), "show", "2"])
    shown = [capsys.readouterr().out]
    with office.desk() as desk:
        shown.append(digest_of(desk, desk.today).text)
        (office.home / "long.eml").write_bytes(desk.store.messages.raw(2))
    run(["--home", str(office.home), "extract", str(office.home / "long.eml")])
    shown.append(capsys.readouterr().out)
    assert [True, True, True] == ["The model was not shown" in each for each in shown]
