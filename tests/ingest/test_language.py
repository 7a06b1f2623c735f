import socket

import pytest

from ingest import language
from ingest.language import detect_language
from tests.ingest.writing import SANNE, compose, gmail, read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hoi, we zoeken hulp bij onze nieuwe website.", "nl"),
        ("Hello there, we need a new website for our shop.", "en"),
        ("Guten Tag, wir suchen eine Agentur für unsere Website.", "de"),
        ("Bonjour, nous cherchons une agence pour notre site.", "fr"),
        ("WIJ ZOEKEN EEN BUREAU VOOR ONZE WEBSITE", "nl"),
    ],
)
def test_the_language_of_a_short_text_is_told(text: str, expected: str) -> None:
    assert expected == detect_language(text)


@pytest.mark.parametrize("text", ["", "Ok", "ja graag", "25.000", "jan@kaas.example https://kaas.example/over-ons"])
def test_too_little_text_has_no_language(text: str) -> None:
    assert detect_language(text) is None


def test_the_model_never_reaches_out(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        pytest.fail("the language was asked over the network")

    language._detector.cache_clear()  # noqa: SLF001 - the model is loaded once, and it is the loading that is watched
    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert detect_language("Wij zoeken een bureau voor onze website.") == "nl"


def test_the_colleagues_note_does_not_count() -> None:
    note = "Eva, dit is echt iets voor jou, en ze hebben haast ook.\n\n"
    mail = compose(note + gmail("We need a new website for our shop."), sender=SANNE, subject="Fwd: Site")
    assert read(mail).language == "en"
