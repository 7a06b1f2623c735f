"""What a small model is asked: a few fields, after examples that are mails and answers in turn."""

import json
from typing import Any

import pytest

from briefgate.evaluation.labels import LabelledMail
from extract.document import Vocabulary
from extract.examples import Example, examples
from extract.model import ModelReader
from extract.prompt import mail_prompt
from extract.schema import Said, parse_answer
from extract.small_form import ASKED, LONGEST_NAME, small_form
from tests.corpus.loading import samples, untouched
from tests.extract.mails import VOCABULARY, Notebook, document
from tests.servers.chat import ChatServer

FORM = small_form()
WHOLE = examples(Vocabulary())
SHOWN = pytest.mark.parametrize(
    ("example", "answer"),
    [*zip(WHOLE, (json.loads(turn["content"]) for turn in FORM.beginning[2::2]), strict=True)],
)


def small_reader(server: ChatServer) -> ModelReader:
    return ModelReader(VOCABULARY, base_url=server.base_url, model="m", api_key="", secret=b"", form=FORM)


@SHOWN
def test_an_example_answers_what_is_asked_and_as_the_whole_form_does(example: Example, answer: dict[str, Any]) -> None:
    assert list(ASKED) == list(answer)
    whole, few = (parse_answer(json.dumps(each)) for each in (example.answer, answer))
    assert [_value(getattr(whole, name)) for name in ASKED] == [_value(getattr(few, name)) for name in ASKED]


def _value(said: Said[object] | None) -> object:
    return said and said.value


def test_the_examples_are_in_the_languages_of_the_replies() -> None:
    assert {"en", "fr", "de", "nl"} == {example.document.language for example in WHOLE}


def test_a_mail_is_shown_as_in_the_examples() -> None:
    assert {"role": "user", "content": mail_prompt(WHOLE[0].document, b"")} == FORM.beginning[1]


def test_names_alone_are_asked_for_and_they_end() -> None:
    name = {"value": {"type": "string", "maxLength": LONGEST_NAME}}
    asked = {key: schema["anyOf"][0]["properties"] for key, schema in FORM.schema["properties"].items()}
    assert dict.fromkeys(ASKED, name) == asked


@pytest.mark.parametrize("mail", [*samples(), *untouched()], ids=lambda mail: mail.name)
def test_no_name_in_the_corpus_is_longer(mail: LabelledMail) -> None:
    named = [fact.value for name, fact in mail.expected.fields.items() if name in ASKED]
    assert [] == [value for value in named if len(str(value)) > LONGEST_NAME]


def test_the_beginning_is_the_same_for_every_mail(chat_server: ChatServer) -> None:
    chat_server.answer_with(lambda _: dict.fromkeys(ASKED))
    for mail in (document("We need a site."), document("Wij zoeken een app.", sender="Jan")):
        small_reader(chat_server).read(mail, Notebook())
    assert [list(FORM.beginning)] * 2 == [request.body["messages"][:-1] for request in chat_server.requests]


def test_what_it_finds_is_read_as_any_answer_is(chat_server: ChatServer) -> None:
    mail = document("We need a web shop. Karin Vos decides.\n\nAnna Bell, buyer\nBell Cheese, Leeds")
    chat_server.enqueue(
        {
            "company": {"value": "Bell Cheese"},
            "town": {"value": "Leeds"},
            "sender_role": {"value": "buyer"},
            "decider": {"value": "Karin Vos"},
        }
    )
    brief = small_reader(chat_server).read(mail, Notebook()).brief
    found = (brief.company, brief.town, brief.sender_role, brief.decider)
    assert ["Bell Cheese", "Leeds", "buyer", "Karin Vos"] == [each and each.value for each in found]
