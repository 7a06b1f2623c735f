"""Whom a reply greets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgate.greeting import first_name


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Anna de Vries", "Anna"),
        ("de Vries, Anna", "Anna"),
        ("Vries, mevr. Anna de", "Anna"),
        ("ANNA DE VRIES", "Anna"),
        ("anna", "Anna"),
        ("Jan-Willem Bos", "Jan-Willem"),
        ("D'Arcy O'Neill", "D'Arcy"),
        ("Zoë Šimić", "Zoë"),
        ("Anna | Nordwind", "Anna"),
        ("Anna (Kaashuis Gouda)", "Anna"),
        ("Anna via LinkedIn", "Anna"),
        ("Dr. Anna Smit", "Anna"),
        ('"Anna de Vries"', "Anna"),
        ("Piet Post", "Piet"),
    ],
)
def test_a_person_is_greeted_by_their_first_name(name: str, expected: str) -> None:
    assert expected == first_name(name, "someone@kaashuis.example")


@pytest.mark.parametrize(
    "name",
    [
        None,
        "",
        "anna@kaashuis.example",
        "Kaashuis Gouda BV",
        "Stichting Het Gebaar",
        "Marketing",
        "The Nordwind Team",
        "Brouwer & Zonen",
        "A. de Vries",
        "Dhr. J. Smit",
        "mevr. de Vries",
        "de Vries",
        "Kaashuis",
        "Inkoop Gemeente Utrecht",
        "123",
        "{{ 7 * 7 }}",
        "<b>Anna</b>",
        "王伟",
    ],
)
def test_a_name_that_shows_no_first_name_greets_nobody_wrongly(name: str | None) -> None:
    assert first_name(name, "info@kaashuis.example") is None


@given(st.text())
def test_a_greeting_is_one_word_of_letters(name: str) -> None:
    found = first_name(name)
    assert found is None or (len(found.split()) == 1 and found.isprintable() and not set(found) & set("{}<>@:/=%"))
