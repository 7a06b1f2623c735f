"""The scripted server of the tests, seen through the real client."""

import openai
import pytest

from tests.servers.chat import ChatServer, Completion, Cut, Hang, Http


def ask(server: ChatServer) -> str | None:
    with openai.OpenAI(base_url=server.base_url, api_key="k", max_retries=0, timeout=0.5) as client:
        answer = client.chat.completions.create(model="m", messages=[{"role": "user", "content": "a mail"}])
    return answer.choices[0].message.content


def test_answers_come_in_the_order_of_the_script(chat_server: ChatServer) -> None:
    chat_server.enqueue({"intent": "brief"}, "plain words")
    assert [ask(chat_server), ask(chat_server)] == ['{"intent": "brief"}', "plain words"]
    assert chat_server.unused == 0


def test_requests_are_kept(chat_server: ChatServer) -> None:
    chat_server.enqueue("yes")
    ask(chat_server)
    (request,) = chat_server.requests
    assert (request.path, request.headers["authorization"], request.text) == ("/chat/completions", "Bearer k", "a mail")


def test_beyond_the_script_a_function_answers(chat_server: ChatServer) -> None:
    chat_server.answer_with(lambda request: request.text.upper())
    assert ask(chat_server) == "A MAIL"


def test_a_request_that_the_script_does_not_know_is_refused(chat_server: ChatServer) -> None:
    with pytest.raises(openai.BadRequestError, match="no answer"):
        ask(chat_server)


def test_a_status_comes_with_its_headers(chat_server: ChatServer) -> None:
    chat_server.enqueue(Http(status=429, body={"error": {"message": "slow down"}}, headers={"Retry-After": "3"}))
    with pytest.raises(openai.RateLimitError) as refusal:
        ask(chat_server)
    assert refusal.value.response.headers["retry-after"] == "3"


def test_a_hang_is_a_time_out(chat_server: ChatServer) -> None:
    chat_server.enqueue(Hang())
    with pytest.raises(openai.APITimeoutError):
        ask(chat_server)


@pytest.mark.parametrize("after_headers", [False, True])
def test_a_cut_is_a_lost_connection(chat_server: ChatServer, *, after_headers: bool) -> None:
    chat_server.enqueue(Cut(after_headers=after_headers))
    with pytest.raises(openai.APIConnectionError):
        ask(chat_server)


def test_a_refusal_and_an_answer_cut_short_look_like_the_real_ones(chat_server: ChatServer) -> None:
    chat_server.enqueue(Completion(content=None, refusal="No.", finish_reason="length"))
    assert ask(chat_server) is None
