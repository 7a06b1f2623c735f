"""What the owner says of the questions in config.toml reaches the reply."""

import pytest

from tests.briefgate.playing import Studio


def text_of(studio: Studio) -> str:
    draft = studio.lead().draft
    assert draft is not None
    return draft.text


def test_own_words_stand_in_the_reply_in_the_prospects_language(studio: Studio) -> None:
    studio.config('[asks.words]\nbudget = { en = "What may it cost?", nl = "Wat mag het kosten?" }\n')
    studio.takes_in("referral-no-budget-no-date")
    assert (False, True) == (
        "Welk budget heb je in gedachten?" in text_of(studio),
        "Wat mag het kosten?" in text_of(studio),
    )


def test_a_question_that_was_switched_off_is_not_asked(studio: Studio) -> None:
    studio.config('[asks]\ncatalogue = ["start", "call"]\n')
    studio.takes_in("referral-no-budget-no-date")
    assert ["start"] == [ask.id for ask in studio.lead().asks]


@pytest.mark.parametrize(
    ("mail", "language", "greeting"), [("french-brief", "fr", "Bonjour"), ("german-brief", "de", "Guten Tag")]
)
def test_a_prospect_is_answered_in_their_own_language(studio: Studio, mail: str, language: str, greeting: str) -> None:
    studio.takes_in(mail)
    draft = studio.lead().draft
    assert draft is not None
    assert (language, None, True) == (draft.language, draft.wanted_language, draft.text.startswith(greeting))
