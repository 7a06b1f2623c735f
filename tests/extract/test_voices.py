"""Whose doings a sentence tells: what others do, said or wanted is no fact of the brief."""

import pytest

from tests.extract.mails import brief, read, stated

OF_OTHERS = (
    "Klanten zeggen wel eens dat onze zijde te duur is, maar ze komen toch terug.",
    "In juli zijn we dag en nacht bereikbaar voor onze gasten.",
    "De stagiair die vorig jaar onze site maakte was een prutser.",
    "Bij ons vorige bureau moesten we zelf elke pagina en elke komma controleren.",
    "Sommige winkels betalen pas na 90 dagen, dus wij weten hoe vervelend dat is.",
    "Wij zoeken geen vaste partner en ook geen doorlopende samenwerking.",
    "Voor het dak hebben we drie offertes opgevraagd bij aannemers.",
    "Bel me niet op dinsdag, dan sta ik op de markt.",
    "Certains magasins nous paient à 90 jours, nous savons donc combien c'est pénible.",
    "Les mariés sont exigeants : ils veulent nous joindre jour et nuit.",
    "Toen ik nog bij de bank werkte moesten we voor alles drie offertes hebben.",
    "Wij betalen onze chauffeurs elke vrijdag en op tijd.",
    "Gratis schetsen vragen we ook niet.",
    "In onze vergaderzalen kunt u 24/7 terecht.",
    "Quand je travaillais à la banque, il fallait trois devis pour tout.",
    "Les gens nous écrivent le dimanche, le soir, et attendent une réponse dans l'heure.",
    "Wij kregen drie offertes voor nieuwe kozijnen en kozen de duurste.",
    "Nous avons reçu trois devis pour les fenêtres et choisi le plus cher.",
    "Nous formons des acheteurs : nos élèves apprennent à demander trois devis.",
)


@pytest.mark.parametrize("text", OF_OTHERS)
def test_what_others_do_or_did_is_no_sign_of_the_sender(text: str) -> None:
    assert [signal.kind for signal in brief(text).signals] == []


@pytest.mark.parametrize(
    "text",
    [
        'Mijn neef zei: "Dat kan ik gratis voor je maken."',
        "Als jullie ons het werk gratis zouden aanbieden, zouden we dat weigeren.",
        "Mon cousin m'a dit : « Je te fais ça gratuitement. »",
        "Si vous nous proposiez de travailler gratuitement, nous refuserions.",
    ],
)
def test_an_offer_of_somebody_else_or_one_they_would_refuse_pays_nobody_in_nothing(text: str) -> None:
    assert stated(text, "paid_in") is None


@pytest.mark.parametrize(
    "text",
    [
        "De wethouder moet de nieuwe vloer nog goedkeuren.",
        "Onze directeur beslist in februari over de verhuizing.",
        "Ma soeur dirige une ferme et c'est elle qui décide de tout là-bas.",
        "Le maire doit encore approuver la réfection du toit.",
        "Na de fusie beslist onze nieuwe moeder over alle aankopen boven de 50.000 euro.",
        "Mijn huisbaas, meneer Van Dam, moet akkoord geven op de lichtreclame.",
    ],
)
def test_who_decides_about_something_else_decides_nothing_here(text: str) -> None:
    assert stated(text, "decider") is None


def test_who_decides_about_the_work_still_decides_here() -> None:
    assert stated("Onze directeur Anna Bos beslist over de nieuwe website.", "decider") == "Anna Bos"


@pytest.mark.parametrize(
    "text", ["Ik ben de vader van de eigenaar en help met de mail.", "Ik ben secretaresse geweest bij een advocaat."]
)
def test_a_role_of_a_relative_or_of_the_past_is_not_the_senders(text: str) -> None:
    assert stated(text, "sender_role") is None


@pytest.mark.parametrize(
    "text",
    [
        "Onze concurrent heeft een app laten maken van 120.000 euro.",
        "Zoals u weet bouwen wij zelf apps voor ziekenhuizen.",
        "Als wij ooit besluiten om een app te laten maken, dan komen we daarvoor terug.",
    ],
)
def test_a_service_of_others_their_own_or_of_some_day_is_not_asked_for(text: str) -> None:
    assert stated(text, "services") == []


def test_what_the_mail_sets_apart_has_no_deadline() -> None:
    text = "Het boek moet uiterlijk 1 maart 2027 af zijn, maar dat doet mijn vrouw. Wij willen een logo."
    assert stated(text, "deadline") is None


def test_money_for_something_else_is_no_budget_of_what_nothing_was_set_aside_for() -> None:
    text = "De gemeente heeft 22.000 euro voor de molen goedgekeurd. Voor een website is er nog niets."
    assert (stated(text, "budget_max"), stated(text, "budget_approved")) == (None, None)


@pytest.mark.parametrize(
    "text",
    [
        "Ons budget voor Sinterklaascadeaus is 200 euro, dat van de kerstborrel 900.",
        "Als de verkoop van ons oude pand doorgaat hebben we 300.000 euro op de bank.",
        "Ik vroeg mijn man wat een app mag kosten en hij zei 100 euro.",
        "De bank heeft ons krediet van 60.000 euro voor een tweede vrachtwagen goedgekeurd.",
        "Un seau d'huîtres vaut chez nous 22 euros et nous faisons 600 000 euros par an.",
        "Le ministre a débloqué 40 millions d'euros pour le littoral.",
        "À la mairie, je pouvais signer jusqu'à 10 000 euros.",
    ],
)
def test_money_of_another_matter_is_no_budget(text: str) -> None:
    assert stated(text, "budget_max") is None


BESIDE_THE_MATTER = (
    ("nl", "Wij willen graag een nieuwe website. We willen ook een bestelbus van € 20.000. Dat staat hier los van."),
    ("en", "We would like a new website. The company car comes to €20,000 this year. That is unrelated to this."),
    ("de", "Wir wollen eine Maschine für 22.000 Euro. Für die Website haben wir noch nichts."),
    ("en", "We would like a film. The hall wants £22,000 of us. There is nothing set aside for the film."),
)


@pytest.mark.parametrize(("language", "text"), BESIDE_THE_MATTER)
def test_money_beside_the_matter_is_no_budget_though_it_is_the_only_amount(language: str, text: str) -> None:
    assert read(text, language=language).brief.budget is None


def test_money_behind_the_word_that_nothing_is_set_aside_may_be_the_budget() -> None:
    text = "Nothing is set aside for the website. We would like one for €9,000."
    assert stated(text, "budget_max") == 9_000


def test_haste_about_something_else_is_none_where_the_work_has_time() -> None:
    text = "Het liefst hadden we gisteren al een nieuwe verwarming. De website heeft alle tijd."
    assert stated(text, "urgent") is None


def test_an_agency_elsewhere_is_not_where_the_sender_is() -> None:
    assert stated("Ik schreef vorige week ook een bureau in Groningen.", "town") is None
