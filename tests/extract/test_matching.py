import pytest

from extract.facts.matching import Outlined, compiled

FITTING = [
    ("{person} decides", "In the end Anna de Vries decides."),
    ("signed by {person}", "It has to be signed by our managing director."),
    (r"(?=(?:our|the) ){person} has the last word", "Money? The board has the last word."),
    ("I am (?:the )?{role}", "I am the marketing manager here."),
    ("sent by {name}", "We were sent by Kaas & Co."),
]


@pytest.mark.parametrize(("pattern", "text"), FITTING)
def test_a_pattern_finds_through_its_outline_what_it_finds_by_itself(pattern: str, text: str) -> None:
    by_itself = compiled((pattern,)).search(text)
    found = Outlined(pattern).search(text)
    assert by_itself is not None
    assert found is not None
    assert by_itself.span() == found.span()


@pytest.mark.parametrize("pattern", [pattern for pattern, _ in FITTING])
def test_a_pattern_is_not_compiled_for_a_text_that_its_outline_does_not_fit(pattern: str) -> None:
    rule = Outlined(pattern)
    assert ([], None, False) == (list(rule.finditer("Hello!")), rule.search("Hello!"), "_whole" in vars(rule))
