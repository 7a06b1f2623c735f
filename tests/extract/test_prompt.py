"""What a model is told: the same beginning for every mail, examples that are true, and as much of a mail as fits."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.document import Document, Vocabulary
from extract.examples import Example, examples
from extract.fields import fields_of
from extract.fitting import fitted, tokens_of
from extract.model import ModelReader
from extract.prompt import mail_prompt, whole_form
from extract.schema import Answer, parse_answer
from ingest.language import detect_language
from tests.extract.mails import VOCABULARY, Notebook, document, passage
from tests.servers.chat import ChatServer

EXAMPLES = pytest.mark.parametrize("example", examples(VOCABULARY), ids=lambda each: each.document.sender)


class Answered(Notebook):
    """A journal in which the answer already stands."""

    def __init__(self, answer: str) -> None:
        super().__init__()
        self.answer = answer

    def recall(self, key: str) -> str:
        del key
        return self.answer


def read(example: Example) -> dict[str, object]:
    reader = ModelReader(VOCABULARY, base_url="http://model.example/v1", model="m", api_key="", secret=b"")
    reading = reader.read(example.document, Answered(json.dumps(example.answer)))
    assert () == reading.rejected
    return {name: field for name, field in fields_of(reading).items() if field}


@EXAMPLES
def test_an_example_states_only_what_its_mail_bears_out(example: Example) -> None:
    told = {name for name, said in example.answer.items() if said and name not in ("services", "signals")}
    assert told <= set(read(example)) | {"contradictions"}


@EXAMPLES
def test_an_example_has_every_field_with_explicit_nulls(example: Example) -> None:
    assert list(Answer.model_fields) == list(example.answer)
    assert Answer.model_validate(example.answer, strict=False) == parse_answer(json.dumps(example.answer))


@EXAMPLES
def test_an_example_names_services_by_the_owners_keys(example: Example) -> None:
    services = example.answer["services"]
    assert isinstance(services, list)
    assert {VOCABULARY.services[0].key} == {service["value"] for service in services}


def test_without_a_list_of_services_there_are_examples_all_the_same() -> None:
    assert len(examples(VOCABULARY)) == len(examples(Vocabulary()))


def test_the_beginning_of_a_request_is_the_same_for_every_mail_and_the_mail_comes_last(
    chat_server: ChatServer,
) -> None:
    chat_server.answer_with(lambda _: dict.fromkeys(Answer.model_fields))
    reader = ModelReader(VOCABULARY, base_url=chat_server.base_url, model="m", api_key="", secret=b"home")
    for mail in (document("We need a site."), document("Wij zoeken een app.", sender="Jan")):
        reader.read(mail, Notebook())
    one, other = (request.body["messages"] for request in chat_server.requests)
    assert (2, one[:-1], True) == (len(one), other[:-1], one[-1] != other[-1])


def test_the_prompt_is_english_and_what_it_shows_is_in_the_prospects_language() -> None:
    told = whole_form(VOCABULARY).beginning[0]["content"].partition("Example.")[0]
    shown = [(each.document.language, str(dict(each.answer)["need"])) for each in examples(VOCABULARY)]
    assert "en" == detect_language(told)
    assert [language for language, _ in shown] == [detect_language(need) for _, need in shown]


def test_what_is_read_is_in_the_words_and_the_language_of_the_mail(chat_server: ChatServer) -> None:
    words = "Onze webwinkel verliest elke week bestellingen"
    chat_server.enqueue({"need": {"value": "Our shop loses orders every week", "quote": words}})
    reader = ModelReader(VOCABULARY, base_url=chat_server.base_url, model="m", api_key="", secret=b"home")
    need = reader.read(document(f"Goedemorgen. {words}."), Notebook()).brief.need
    assert words == (need and need.value)


def test_the_mail_stands_between_marks_that_only_this_home_can_make() -> None:
    mail = document("We need a site.")
    mark = mail_prompt(mail, b"home").splitlines()[1]
    assert (2, mail_prompt(mail, b"home")) == (
        mail_prompt(mail, b"home").splitlines().count(mark),
        mail_prompt(mail, b"home"),
    )
    assert mark not in mail_prompt(mail, b"another home")


def test_a_mail_that_fits_is_shown_whole() -> None:
    mail = document("We need a site.", passage("Kind regards", kind="signature", name="s2"))
    assert (mail.passages, ()) == fitted(mail, 200)


def long_mail(**texts: str) -> Document:
    return document(*(passage(text, kind=kind, name=kind) for kind, text in texts.items()))


def shown(mail: Document, tokens: int) -> dict[str, int]:
    """How many characters of each passage are shown."""
    found: dict[str, int] = {}
    for each in fitted(mail, tokens)[0]:
        found[each.id] = found.get(each.id, 0) + len(each.text)
    return found


def test_history_and_signature_go_before_the_prospects_own_words() -> None:
    mail = long_mail(quoted="old words " * 300, body="we need a site " * 50, signature="disclaimer " * 300)
    assert {"body": 750} == shown(mail, 450)


def test_a_page_that_does_not_fit_goes_and_the_pages_before_it_stay() -> None:
    mail = document(*(passage("a page of words " * 30, kind="page", name=f"a1p{number}") for number in range(1, 5)))
    assert ["a1p1", "a1p2"] == [each.id for each in fitted(mail, 600)[0]]


def test_of_a_passage_that_does_not_fit_head_and_tail_are_shown() -> None:
    mail = long_mail(body=f"I own the shop. {'We sell cheese. ' * 500}Our budget is 20,000 euros.")
    parts, _ = fitted(mail, 600)
    assert (["body", "body"], True, True) == (
        [part.id for part in parts],
        parts[0].text.startswith("I own the shop."),
        parts[1].text.endswith("Our budget is 20,000 euros."),
    )


def test_what_is_left_out_is_told_to_the_character() -> None:
    mail = long_mail(body="word " * 2000)
    parts, (left_out,) = fitted(mail, 600)
    assert (("body", "body", 10_000)) == (
        left_out.passage,
        left_out.kind,
        left_out.characters + sum(len(part.text) for part in parts),
    )


TEXTS = st.text(alphabet=st.sampled_from("abc de\n我ж"), max_size=3000)


@given(
    st.lists(st.tuples(st.sampled_from(["body", "page", "quoted", "signature"]), TEXTS), max_size=5),
    st.integers(0, 2000),
)
def test_what_is_shown_never_exceeds_the_room(texts: list[tuple[str, str]], tokens: int) -> None:
    mail = document(*(passage(text, kind=kind, name=f"s{place}") for place, (kind, text) in enumerate(texts)))
    assert sum(tokens_of(part.text) for part in fitted(mail, tokens)[0]) <= tokens


@given(st.lists(TEXTS, max_size=4), st.integers(0, 2000))
def test_what_is_shown_and_what_is_left_out_are_the_whole(texts: list[str], tokens: int) -> None:
    mail = document(*(passage(text, name=f"s{place}") for place, text in enumerate(texts)))
    parts, left_out = fitted(mail, tokens)
    total = sum(len(part.text) for part in parts) + sum(each.characters for each in left_out)
    assert sum(len(text) for text in texts) == total


def test_a_normal_mail_fits_a_window_of_eight_thousand_tokens() -> None:
    assert 2_000 <= whole_form(VOCABULARY).room_for_a_mail(8_192)


def test_a_reading_tells_what_the_model_was_not_shown() -> None:
    mail = long_mail(body="We need a site. " * 2000)
    nothing = json.dumps(dict.fromkeys(Answer.model_fields))
    reader = ModelReader(
        VOCABULARY, base_url="http://model.example/v1", model="m", api_key="", secret=b"", context_tokens=8_192
    )
    (left_out,) = reader.read(mail, Answered(nothing)).left_out
    assert ("body", True) == (left_out.passage, left_out.characters > 10_000)


def test_the_key_of_an_answer_changes_with_what_is_shown() -> None:
    mail = long_mail(body="We need a site. " * 2000)
    keys = {
        ModelReader(
            VOCABULARY, base_url="http://model.example/v1", model="m", api_key="", secret=b"", context_tokens=window
        ).key(mail)
        for window in (8_192, 16_000)
    }
    assert 2 == len(keys)
