"""German and French replies, as a prospect reads them, and what holds for every language. Read them aloud, too."""

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from briefgate.reply_view import REPLIES, DeclineReason, PriceBand
from score.assessment import Verdict
from score.case import AskId
from tests.briefgate.test_replies_read_well import ENGLISH, TEMPLATES, reply

GERMAN = replace(
    ENGLISH,
    bands=(PriceBand(label="eine Website mit bis zu fünfzehn Seiten", low=Decimal(10000), high=Decimal(18000)),),
)
FRENCH = replace(
    ENGLISH,
    bands=(PriceBand(label="un site de quinze pages au plus", low=Decimal(10000), high=Decimal(18000)),),
)


def test_german_homework_shows_the_prices_and_goes_on_in_lower_case_after_the_greeting() -> None:
    view = replace(GERMAN, asks=(AskId.BUDGET_ROOM, AskId.DECIDER_AT_TABLE))
    expected = """\
Guten Tag Claire,

vielen Dank, dass Sie an uns denken. Um Ihnen sagen zu können, ob wir dafür die Richtigen sind, wüssten wir \
gern etwas mehr.

1. Sie schreiben, dass beim Budget noch Spielraum ist. Wie weit könnten Sie gehen, wenn das Konzept es \
verlangt? Zur Orientierung: So viel kosten solche Arbeiten bei uns üblicherweise, ohne Mehrwertsteuer:
   - eine Website mit bis zu fünfzehn Seiten: 10.000 € bis 18.000 €
2. Könnte die Person, die entscheidet, bei einem ersten Gespräch dabei sein, und sei es nur für eine halbe \
Stunde? So hören wir aus erster Hand, worauf es ankommt.

Ein, zwei Zeilen je Frage genügen. Hören wir innerhalb einer Woche von Ihnen, geht es bei uns zügig weiter.

Freundliche Grüße
Noor de Wit
Studio Noord
"""
    assert expected == reply(Verdict.HOMEWORK, "de", view)


def test_a_german_prospect_for_later_hears_when_we_get_in_touch() -> None:
    view = replace(GERMAN, start=date(2027, 9, 1), wake=date(2027, 3, 1))
    expected = """\
Guten Tag Claire,

vielen Dank, dass Sie an uns denken und sich so früh melden. Wenn wir Sie richtig verstehen, möchten Sie etwa \
im September 2027 beginnen. Das ist völlig in Ordnung: Gute Pläne brauchen Zeit.

Schreiben Sie uns, sobald Sie mehr darüber wissen, wann Sie beginnen möchten, welches Budget Sie haben und wer \
mitentscheidet. Ein paar Zeilen genügen, und wir denken gern mit.

Hören wir bis dahin nichts von Ihnen, melden wir uns im März 2027 und fragen, wie es steht.

Freundliche Grüße
Noor de Wit
Studio Noord
"""
    assert expected == reply(Verdict.NURTURE, "de", view)


def test_a_french_invitation_asks_for_a_visit_and_the_figure() -> None:
    view = replace(FRENCH, asks=(AskId.BUDGET, AskId.VISIT), returning=True)
    expected = """\
Bonjour Claire,

Quel plaisir de vous lire à nouveau, et merci d'avoir tout exposé si clairement. Nous serions heureux de le \
faire avec vous.

Auriez-vous envie de venir nous voir à Utrecht ? Une heure suffit pour tout passer en revue ensemble. \
Dites-nous simplement quels jours vous conviennent.

Nous parcourrons votre projet ensemble, nous vous montrerons comment nous nous y prendrions, et nous vous \
dirons franchement ce que nous ferions autrement.

Une question d'ici là, pour que nous soyons bien préparés :

Quel budget avez-vous en tête ? Une fourchette suffit. Pour vous donner une idée, voici ce que coûte \
habituellement ce type de travail chez nous, hors TVA :
- un site de quinze pages au plus : de 10 000 € à 18 000 €

Bien cordialement,
Noor de Wit
Studio Noord
"""
    assert expected == reply(Verdict.PURSUE, "fr", view)


def test_a_french_refusal_names_our_minimum_and_leaves_the_door_open() -> None:
    view = replace(FRENCH, reason=DeclineReason.MINIMUM, minimum=Decimal(10000))
    expected = """\
Bonjour Claire,

Merci d'avoir pensé à nous et d'avoir pris le temps de nous écrire. Pour bien faire ce travail, il nous faut \
un budget d'au moins 10 000 € environ (hors TVA), et nous comprenons, d'après votre message, que c'est plus \
que vous ne pouvez y consacrer aujourd'hui. Nous préférons vous le dire tout de suite plutôt qu'à mi-chemin.

Si cela change, n'hésitez pas à nous écrire à nouveau.

Nous vous souhaitons une belle réussite pour ce projet.

Bien cordialement,
Noor de Wit
Studio Noord
"""
    assert expected == reply(Verdict.DECLINE, "fr", view)


ADDRESSED_OTHERWISE = {
    "nl": r"\b[Uu]w?\b",
    "de": r"\b([Dd]u|[Dd]ich|[Dd]ir|[Dd]ein\w*|[Ee]uch|[Ee]uer\w*)\b",
    "fr": r"\b([Tt]u|[Tt]oi|[Tt]on|[Tt]es)\b",
}


def all_replies(language: str) -> str:
    """Every sentence that a language has, each way of saying it at least once."""
    views = [
        replace(ENGLISH, asks=asks, round=times, returning=returning, reason=reason, wake=wake, bands=bands)
        for asks in ((AskId.NEED,), tuple(AskId))
        for times, returning, wake, bands in ((1, True, date(2027, 3, 1), ENGLISH.bands), (2, False, None, ()))
        for reason in DeclineReason
    ]
    return "".join(TEMPLATES.render_reply(kind, language, view) for kind in REPLIES for view in views)


@pytest.mark.parametrize(("language", "other"), ADDRESSED_OTHERWISE.items())
def test_a_prospect_is_addressed_in_one_way_throughout(language: str, other: str) -> None:
    assert [] == re.findall(other, all_replies(language))


def test_french_signs_stand_apart_from_their_word_on_the_same_line() -> None:
    assert [] == re.findall(r"\S*[^\s\d][?!;:](?=\s)|\S* [?!;:]", all_replies("fr"))


def test_german_goes_on_in_lower_case_after_the_greeting() -> None:
    openings = re.findall(r"^Guten Tag.*,\n\n(.)", all_replies("de"), re.MULTILINE)
    assert openings
    assert all(map(str.islower, openings))


BRIEF_ENOUGH = {
    "en": "A line or two for each is enough.",
    "nl": "Een paar regels per vraag is genoeg.",
    "de": "Ein, zwei Zeilen je Frage genügen.",
    "fr": "Une ligne ou deux par question suffisent.",
}


@pytest.mark.parametrize(("language", "said"), BRIEF_ENOUGH.items())
def test_half_a_page_is_not_asked_for_in_a_line_or_two(language: str, said: str) -> None:
    texts = [
        reply(Verdict.HOMEWORK, language, replace(ENGLISH, asks=asks))
        for asks in ((AskId.BUDGET, AskId.START), (AskId.WRITE_UP, AskId.START), (AskId.FIGURES, AskId.START))
    ]
    assert [True, False, False] == [said in text for text in texts]
