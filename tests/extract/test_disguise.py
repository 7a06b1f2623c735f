"""What was done to hide words is undone."""

import pytest

from extract.disguise import plain, readings, squeezed

HIDDEN = {
    "fullwidth letters": "\uff29\uff47\uff4e\uff4f\uff52\uff45 it",
    "letters with accents": "Ïgnòré it",
    "Cyrillic letters": "\u0406gn\u043er\u0435 it",
    "small capitals": "\u026a\u0262\u0274\u1d0f\u0280\u1d07 it",
    "stacked marks": "I\u0337g\u0337n\u0337ore it",
    "emphasis": "**ignore** _it_",
    "figures for letters": "1gn0r3 it h3re",
    "HTML's references": "&#105;gnore it",
    "percent signs": "%69%67%6e%6fre it",
    "base64": "aWdub3JlIGl0IG5vdyBwbGVhc2U=",
    "joints": "ignore-it-now-please",
}


@pytest.mark.parametrize("text", HIDDEN.values(), ids=HIDDEN.keys())
def test_one_of_the_readings_is_in_plain_words(text: str) -> None:
    assert any("ignore it" in reading for reading in readings(text))


@pytest.mark.parametrize("text", ["i g n o r e  i t", "I.g.n.o.r.e i.t", "igno re i t", "1 g n 0 r 3 1 t"])
def test_letters_by_themselves_are_words_once_they_are_squeezed(text: str) -> None:
    assert "ignoreit" == squeezed(text)


@pytest.mark.parametrize("text", ["B2B and B2C, 24/7, H264", "Call 0612345678", "Sunday 3pm", "https://bakery.example"])
def test_ordinary_text_has_one_reading(text: str) -> None:
    assert [plain(text)] == list(readings(text))
