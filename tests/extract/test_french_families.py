"""French said in other ways: by halves, in words, in speech. The mails are of Monday 23 November 2026."""

from decimal import Decimal

import pytest

from extract.brief import Intent, Period, SignalKind
from tests.extract.mails import brief, passage, read, stated

AMOUNTS = (
    ("Je mets quarante-cinq mille francs, TVA en sus.", 45_000, 45_000),
    ("La somme que l'étude entend y consacrer va de neuf à onze mille euros.", 9000, 11_000),
    ("Pour vous, nous avons mis vingt-six mille de côté, hors taxes.", 26_000, 26_000),
    ("Notre assemblée a voté dix-huit mille francs pour la refonte.", 18_000, 18_000),
    ("Je ne pourrai pas sortir plus de 5 500 euros cette année.", None, 5500),
    ("L'ensemble ne devra pas nous revenir à plus de 22 000 €.", None, 22_000),
    ("Les 18.000 € HTVA que nous mettons dans la charte sont réservés.", 18_000, 18_000),
    ("Ma banque me prête 60 000 € pour le four, et pour le site il y a 8 000 €.", 8000, 8000),
    ("Les 30 000 € que nous mettons chaque hiver dans le chauffage nous pèsent.", None, None),
    ("Je donne 790 € par mois depuis deux ans à des gens de Bordeaux pour le référencement.", None, None),
    ("Aujourd'hui nous payons 149 € par mois à un annuaire en ligne.", None, None),
    ("Nous payons 450 euros par mois à notre comptable.", None, None),
    ("L'an passé la commune nous avait accordé 31 000 € pour la réfection du toit.", None, None),
    ("La loterie nous a rapporté 4'200 francs, dont les uniformes ont mangé 3'900.", None, None),
    ("Nous sommes 2 600 adhérents dans la région, à 114 € de cotisation par mois.", None, None),
    ("Le budget annuel du syndicat s'élève à 3,2 M€.", None, None),
    ("On attend une subvention de 6 000 €, mais pour autre chose, donc ne comptez pas dessus.", None, None),
    ("L'amende peut monter à 50 000 €.", None, None),
    ("La mairie nous verse 11 000 € par an pour l'entretien du parc.", None, None),
)


@pytest.mark.parametrize(("text", "least", "most"), AMOUNTS)
def test_a_budget_in_other_words(text: str, least: int | None, most: int | None) -> None:
    assert (least, most) == (stated(text, "budget_min"), stated(text, "budget_max"))


ONLY_AMOUNTS = (
    ("Nous cherchons une agence pour notre site. Mes moyens : sept mille cinq cents euros.", 7500),
    ("Il nous faudrait un site. Mon banquier m'a dit oui pour 14 000 €.", 14_000),
    ("Il nous faut un logo ; de notre côté, neuf mille francs sont prêts.", 9000),
    ("Nous cherchons un studio. Mon loyer est passé à 1 900 € ce printemps.", None),
    ("Il nous faut un site. Une palette nous est facturée 640 euros.", None),
    ("Il nous faut un logo. Je vends mes tableaux 1 200 € pièce.", None),
    ("Nous voudrions refaire notre site. Le voisin a lâché 9 000 € pour le sien.", None),
    ("Nous cherchons un film. Un confrère a payé 28 000 €.", None),
    ("J'ai besoin d'un film. Notre stand nous revient à 14 000 €.", None),
    ("Je voudrais un site. On m'a parlé de dix mille euros, je ne sais plus quoi penser.", None),
)


@pytest.mark.parametrize(("text", "amount"), ONLY_AMOUNTS)
def test_the_only_amount_of_a_mail_is_the_budget_where_nothing_explains_it(text: str, amount: int | None) -> None:
    assert amount == stated(text, "budget_min", language="fr")


def test_a_subject_names_the_budget_where_the_mail_does_not() -> None:
    subject = passage("2 000 par mois pour qu'on nous voie", kind="subject", name="s0")
    found = read(subject, "Nous cherchons quelqu'un pour notre site.", language="fr").brief.budget
    assert found is not None
    assert (Decimal(2000), Period.MONTH) == (found.value.low, found.value.period)


def test_a_subject_names_no_budget_where_the_mail_does() -> None:
    subject = passage("Un site à 9 000 € ?", kind="subject", name="s0")
    found = read(subject, "Notre budget est de 15 000 €.", language="fr").brief.budget
    assert found is not None
    assert found.value.low == 15_000


def test_a_postscript_below_the_signature_is_read() -> None:
    text = "Il nous faudrait un site.\n\nCordialement,\nSoizic\n\nP.S. Notre budget est de 26 000 €."
    assert stated(text, "budget_min") == 26_000


BUYERS = (
    ("C'est la première fois que je demande ça à quelqu'un.", True),
    ("Nous faisons appel à une agence pour la première fois.", True),
    ("Nous voudrions le projeter pour la première fois à notre journée portes ouvertes.", None),
)


@pytest.mark.parametrize(("text", "expected"), BUYERS)
def test_what_is_done_for_the_first_time_is_to_buy_such_work(text: str, expected: object) -> None:
    assert expected == stated(text, "first_time_buyer")


DECIDERS = (
    ("Celle qui aura le dernier mot, c'est Anne Guilloux, la conservatrice.", False, "Anne Guilloux"),
    ("Celui qui tranche, c'est mon frère.", False, "mon frère"),
    ("Me Lartigue arrêtera seul son choix.", False, "Lartigue"),
    ("Bruno c'est le patron, c'est lui qui dira oui ou non.", False, "Bruno"),
    ("Sophie, c'est elle la patronne.", False, "Sophie"),
    ("J'en ai parlé au bureau : rien ne s'engage sans son accord.", False, "bureau"),
    ("Rien ne se fait sans Mme Bertin, notre directrice.", False, "Bertin"),
    ("Attribution : la commission d'appel d'offres.", False, "commission d'appel d'offres"),
    ("Je suis toute seule dans mon salon, donc c'est avec moi qu'il faut voir.", True, None),
    ("C'est moi qu'il faut convaincre.", True, None),
    ("L'affaire est à moi.", True, None),
    ("Je ne signe rien.", False, None),
    ("C'est le collège qui signe la convention.", None, None),
    ("À nous deux, nous avons trente ans de métier.", None, None),
)


@pytest.mark.parametrize(("text", "sender_decides", "decider"), DECIDERS)
def test_who_decides_in_other_words(text: str, sender_decides: bool | None, decider: str | None) -> None:  # noqa: FBT001 - a value
    assert (sender_decides, decider) == (stated(text, "sender_decides"), stated(text, "decider"))


@pytest.mark.parametrize(
    "text",
    [
        "Je signe rien sans Élise, ma femme.",
        "Je ne signe rien sans mon associé.",
        "Ces choses-là, nous les décidons à quatre.",
    ],
)
def test_others_decide_too(text: str) -> None:
    assert (True, True) == (stated(text, "sender_decides"), stated(text, "others_sign"))


DAYS = (
    ("Les travaux seraient à engager dans la seconde quinzaine de mars.", "start", "2027-03-16/2027-03-31"),
    ("Nous voulons démarrer dans la seconde quinzaine d'avril.", "start", "2027-04-16/2027-04-30"),
    ("Si ça se fait, on tournerait au printemps 2028.", "start", "2028-03-01/2028-05-31"),
    ("On attaquerait le 1er avril.", "start", "2027-04-01"),
    ("Ce serait chouette de lancer le truc en mars.", "start", "2027-03"),
    ("Jusqu'à fin avril c'est la saison ; nous pourrions nous y mettre le 3 mai.", "start", "2027-05-03"),
    ("Notre contrat s'arrête le 31 mars. On attaquerait le 1er avril.", "deadline", None),
    ("Jusqu'à fin avril c'est la saison ; nous pourrions nous y mettre le 3 mai.", "deadline", None),
    ("Le contrat expire le 31 mars, le nouveau site doit être prêt.", "deadline", "2027-03-31"),
    ("Aujourd'hui nous payons un annuaire en ligne.", "deadline", None),
    ("Le prix : le crédit a été voté le 28 septembre.", "reply_by", None),
    ("Remise des offres le 18 décembre ; ouverture des plis le 21 décembre.", "reply_by", "2026-12-18"),
)


@pytest.mark.parametrize(("text", "name", "expected"), DAYS)
def test_a_day_in_other_words(text: str, name: str, expected: str | None) -> None:
    assert expected == stated(text, name)


IMPACTS = (
    ("La chaîne de magasins nous déréférence au printemps.", "blocking"),
    ("On a laissé filer des commandes par dizaines.", "blocking"),
    ("Deux chambres restent fermées, faute de monde pour veiller.", "blocking"),
    ("Ces gens-là vont voir ailleurs.", "blocking"),
    ("L'atelier est au chômage partiel depuis mai.", "blocking"),
    ("Hier encore, dix appels manqués pendant le service.", "blocking"),
    ("Il faudrait qu'un parent puisse inscrire son enfant sans appeler.", "purpose"),
    ("Si les menus étaient affichés quelque part, nous pourrions cuisiner au lieu de répondre.", "purpose"),
    ("Ce serait sympa d'avoir un logo.", "inconvenience"),
    ("Ce serait bien de commencer en avril.", None),
    ("Il faudrait qu'une décision soit prise en mai.", None),
    ("Notre bureau est fermé le lundi.", None),
    ("Mon associé me quitte en juin pour prendre sa retraite.", None),
)


@pytest.mark.parametrize(("text", "impact"), IMPACTS)
def test_how_much_it_weighs_in_other_words(text: str, impact: str | None) -> None:
    assert impact == stated(text, "need_impact")


WORK: tuple[tuple[str, list[str]], ...] = (
    ("L'idée qui flotte est celle d'un film où les anciens raconteraient.", ["film"]),
    ("Nous rêvons d'un petit film pour nos portes ouvertes.", ["film"]),
    ("L'envie d'un logo nous trotte en tête.", ["branding"]),
    ("On les paie depuis deux ans pour le site. Je cherche quelqu'un pour prendre la suite.", ["website"]),
    ("L'idée d'une réunion me fatigue.", []),
)


@pytest.mark.parametrize(("text", "services"), WORK)
def test_the_work_is_wished_in_other_words(text: str, services: list[str]) -> None:
    assert services == stated(text, "services")


@pytest.mark.parametrize(
    "text",
    [
        "Ma fille cherche une entreprise qui veuille bien la prendre une semaine en stage.",
        "Mon fils doit faire un stage d'observation en décembre.",
    ],
)
def test_who_asks_for_a_trainees_place_for_a_child_asks_for_no_work(text: str) -> None:
    found = brief(text).intent
    assert found is not None
    assert found.value is Intent.APPLICATION


SIGNS = (
    ("Sur votre tarif, quel qu'il soit, vous m'enlèverez quinze pour cent.", SignalKind.HAGGLES, True),
    ("Je veux quelqu'un au bout du fil à toute heure.", SignalKind.ALWAYS_AVAILABLE, True),
    ("Nous consultons trois entreprises, dont la vôtre.", SignalKind.THREE_QUOTES, True),
    ("La société qui l'exploite depuis 2016 a également été invitée à répondre.", SignalKind.INCUMBENT, True),
    ("Questions : par courriel, à l'exclusion de tout appel.", SignalKind.NO_CALLS, True),
    ("Je vous en parlerais volontiers, de vive voix si vous voulez.", SignalKind.OFFERS_CALL, True),
    ("Les factures c'est payé à réception.", SignalKind.PAYS_ON_TIME, True),
    ("Ce n'est pas pour trois mois, c'est pour longtemps.", SignalKind.LASTING, True),
    ("À l'exclusion de tout appel d'offres.", SignalKind.NO_CALLS, False),
    ("Le prix du billet a baissé de dix pour cent.", SignalKind.HAGGLES, False),
    ("La société qui exploite le parc nous suit depuis 2016.", SignalKind.INCUMBENT, False),
)


@pytest.mark.parametrize(("text", "kind", "shown"), SIGNS)
def test_signs_in_other_words(text: str, kind: SignalKind, shown: bool) -> None:  # noqa: FBT001 - a value
    assert shown == (kind in {signal.kind for signal in brief(text).signals})


PLACES = (
    ("J'habite Namur et je tiens une petite librairie.", "town", "Namur"),
    ("Chez nous à Colmar, on fait du pain depuis 1890.", "town", "Colmar"),
    ("Je suis tombée sur votre film pour la dentellière de Bruges.", "company", None),
    ("Je suis passée devant votre agence de Lille.", "company", None),
)


@pytest.mark.parametrize(("text", "name", "expected"), PLACES)
def test_where_they_are_and_whom_they_are_from(text: str, name: str, expected: str | None) -> None:
    assert expected == stated(text, name)


def test_a_role_in_small_letters_below_the_name_is_read() -> None:
    text = "Merci de votre retour rapide.\n\nG. Zufferey\nadministrateur unique\nAltitude Promotion SA"
    found = read(text, language="fr", sender="Gérard Zufferey").brief
    assert found.sender_role is not None
    assert found.sender_role.value == "administrateur unique"
