"""What a Dutch mail says of other money, other days and other people. The mails are of Monday 23 November 2026."""

import pytest

from tests.extract.mails import least, read, stated

OTHER_MONEY = (
    ("We hebben 80.000 euro geleend voor een tweede oven, en we zoeken een webshop.", None),
    ("Het bestuur heeft 25.000 euro vrijgegeven voor een tweede heftruck. We zoeken een webshop.", None),
    ("Het bestuur heeft 25.000 euro vrijgegeven voor een nieuwe webshop.", 25_000),
    ("We reserveren 60 mille voor de verhuizing en 20 mille voor de site.", 20_000),
    ("Wij hebben 20.000 euro voor de hele klus.", 20_000),
    ("We zoeken een film. In de kas zit 11.000, maar daar moet ook de tractor van betaald worden.", None),
    ("We zoeken een film. In de kas zit 11.000, en daar moet het van gebeuren.", 11_000),
    ("We willen een app. Het bedrag van € 487.000 in de krant heeft met deze vraag niets van doen.", None),
    ("We willen een app. De aanneemsom van € 487.000 staat daar helemaal los van.", None),
)


@pytest.mark.parametrize(("line", "lowest"), OTHER_MONEY, ids=[line for line, _ in OTHER_MONEY])
def test_money_for_another_thing_is_no_budget(line: str, lowest: int | None) -> None:
    assert lowest == stated(line, "budget_min", language="nl")


OTHER_DAYS = (
    ("We willen een site. De verbouwing is op 20 februari klaar.", "deadline", None),
    ("We willen een site. De nieuwe site is op 20 februari klaar.", "deadline", "2027-02-20"),
    ("Wij zoeken een filmmaker. De subsidieaanvraag moet 1 maart binnen zijn.", "deadline", None),
    ("Wij zoeken een filmmaker. Alles moet 1 maart binnen zijn.", "deadline", "2027-03-01"),
    ("Zaterdag 22 mei is onze open dag. Bij slecht weer schuilen we in de schuur.", "deadline", None),
    ("Zaterdag 22 mei is onze open dag. Dan moet de film af zijn.", "deadline", "2027-05-22"),
    ("In september willen we beginnen. Zaterdag 22 mei is onze open dag, dan willen we bellen.", "deadline", None),
    ("Tot op de dag van vandaag staat alles nog op papier, en het moet gewoon werken.", "deadline", None),
    ("Op 4 januari begint mijn nieuwe collega. We zoeken een site.", "start", None),
    ("De cursus start op 8 februari. We zoeken een huisstijl.", "start", None),
    ("In februari beginnen we met de nieuwe stal. We zoeken een site.", "start", None),
    ("De onderhandelingen beginnen op 12 januari. We zoeken een app.", "start", None),
    ("We zijn in november begonnen met sparen en zoeken een film.", "start", None),
    ("De werkzaamheden starten op 8 februari.", "start", "2027-02-08"),
    ("In februari beginnen we met de nieuwe site.", "start", "2027-02"),
    ("Op 4 januari begint u met de film.", "start", "2027-01-04"),
    ("Het liefst beginnen we op 12 januari.", "start", "2027-01-12"),
    ("Op de bewonersavond van 6 oktober wilden wij uw reactie horen.", "reply_by", None),
    ("Graag horen wij uw reactie voor 6 december.", "reply_by", "2026-12-06"),
)


@pytest.mark.parametrize(("line", "name", "day"), OTHER_DAYS, ids=[line for line, *_ in OTHER_DAYS])
def test_a_day_of_something_else_is_no_day_of_the_work(line: str, name: str, day: str | None) -> None:
    assert day == stated(line, name, language="nl")


SAID_OF_OTHERS = (
    ("We willen een site. Het budget van 30.000 euro is goedgekeurd.", "budget_approved", True),
    ("We willen een site. De bank ging akkoord met een budget van 80.000 euro voor een oven.", "budget_approved", None),
    ("Het budget is 9000 euro, meer wordt het niet.", "budget_flexible", False),
    ("Een vrolijker logo zou leuk zijn, meer is het niet.", "budget_flexible", None),
    ("Ik heb er 1200 euro voor over, meer dan dat doet de keten ook niet.", "budget_flexible", None),
    ("Ik heb er 1200 euro voor over, meer dan dat kan ik niet betalen.", "budget_flexible", False),
    ("De keten geeft de tweede bril gratis, weten jullie.", "paid_in", None),
    ("We zoeken iemand die gratis een logo wil maken.", "paid_in", "nothing"),
    ("Vergaderen doe ik niet, niet bij u en niet bij mij.", "sender_decides", None),
    ("De beslissing ligt niet bij mij.", "sender_decides", False),
)


@pytest.mark.parametrize(("line", "name", "value"), SAID_OF_OTHERS, ids=[line for line, *_ in SAID_OF_OTHERS])
def test_words_of_a_fact_that_say_another_thing_are_none(line: str, name: str, value: object) -> None:
    assert value == stated(line, name, language="nl")


TOWNS = (
    ("Onze winkel zit in Gent.", "Gent"),
    ("Onze kantoren zitten in Gent en Aalst.", None),
    ("Ik heb drie kappers in Rotterdam en in Schiedam.", None),
    ("Wij zitten in Gent en zoeken een website.", "Gent"),
    ("De kopers bieden mee, al zitten ze in Napels.", None),
)


@pytest.mark.parametrize(("line", "town"), TOWNS, ids=[line for line, _ in TOWNS])
def test_a_town_is_one_and_theirs(line: str, town: str | None) -> None:
    assert town == stated(line, "town", language="nl")


def test_a_day_long_before_the_work_begins_is_no_day_to_be_ready_by() -> None:
    found = read("- 22 mei: open dag\n- oktober 2027: aan de slag met de nieuwe website", language="nl").brief
    assert (None, True) == (found.deadline, found.start is not None)


NEEDS = (
    ("Onze grootste afnemer haakte in mei af omdat hij nergens kon bestellen.", "blocking"),
    ("Twee vaste klanten bestellen nu bij de concurrent.", "blocking"),
    ("Drie leden zijn overgestapt naar de sportschool verderop.", "blocking"),
    ("Wij zijn vorig jaar overgestapt naar een andere boekhouder.", None),
    ("De helft van de cursisten zit inmiddels bij een ander.", "blocking"),
    ("Mijn dochter zit nu bij een ander bureau op stage.", None),
    ("Vorige maand zijn we bij een aanbesteding afgevallen.", "blocking"),
    ("De eerste kandidaat is afgewezen door de vergunningverlener.", None),
    ("We draaien een zaal minder bij gebrek aan personeel.", "blocking"),
    ("We zoeken een app waarmee men thuis weet of de pont gaat.", "purpose"),
    ("Ik ben de instructrice die toevallig kan typen.", None),
)


@pytest.mark.parametrize(("line", "impact"), NEEDS, ids=[line for line, _ in NEEDS])
def test_customers_who_leave_weigh_and_those_of_others_do_not(line: str, impact: str | None) -> None:
    assert impact == stated(line, "need_impact", language="nl")


DECISIONS = (
    ("De directie, dat ben ik.", (True, None, None)),
    ("De directie ben ik niet.", (None, None, None)),
    ("Ik ben het bedrijf.", (True, None, None)),
    ("Ik ben het bedrijf gaan bellen.", (None, None, None)),
    ("Mijn vrouw Els en ik zijn samen het bestuur.", (True, True, None)),
    ("Mijn broer moet ook meetekenen.", (None, True, None)),
    ("Jullie mogen meebeslissen over de kleur.", (None, None, None)),
    ("Zonder haar handtekening gebeurt er niks.", (None, True, None)),
    ("Marleen beslist mee.", (None, True, None)),
    ("Marleen Smit beslist.", (False, None, "Marleen Smit")),
)


@pytest.mark.parametrize(("line", "who"), DECISIONS, ids=[line for line, _ in DECISIONS])
def test_who_signs_beside_the_sender_is_no_other_decider(line: str, who: tuple[object, ...]) -> None:
    assert who == tuple(stated(line, name, language="nl") for name in ("sender_decides", "others_sign", "decider"))


OFFERS = (
    ("Ik fotografeer voor 95 euro per uur. Bij tien uur krijgt u er twee gratis bij.", "pitch"),
    ("Wie beslist bij jullie over tekstwerk? Ik kom graag langs met mijn prijslijst.", "pitch"),
    ("We zoeken een fotograaf voor een film; de vorige kwam voor 95 euro per uur.", "brief"),
    ("Onze klant krijgt bij vijf broden een brood gratis bij. We zoeken een webshop.", "brief"),
)


@pytest.mark.parametrize(("text", "intent"), OFFERS, ids=[text for text, _ in OFFERS])
def test_who_names_prices_of_their_own_to_an_agency_sells(text: str, intent: str) -> None:
    assert intent == stated(text, "intent", language="nl")


SMALL_MONEY = (
    ("We zoeken een webshop.\n\n* 30k ex, facturen betaal ik dezelfde dag nog", (30_000, "project", "excluded")),
    ("Er lag een factuur van 30k ex, van de dakdekker. We zoeken een webshop.", (None, None, None)),
    ("Voor de site heb ik twaalfhonderd in de maand over.", (1200, "month", None)),
    ("Wij krijgen er twaalfhonderd in de maand aan huur voor.", (None, None, None)),
    ("Tussen de 32 en de 38 mille, en daar komt de btw dan nog bovenop.", (32_000, "project", "excluded")),
    ("Een nieuwe machine en 4 mille transport, en de kosten van de kraan bovenop.", (None, None, None)),
)


@pytest.mark.parametrize(("text", "money"), SMALL_MONEY, ids=[text for text, _ in SMALL_MONEY])
def test_an_amount_is_read_as_it_is_jotted_down(text: str, money: tuple[object, ...]) -> None:
    assert money == tuple(stated(text, f"budget_{name}", language="nl") for name in ("min", "period", "vat"))


def test_what_stands_behind_the_signature_by_p_s_is_the_senders_word() -> None:
    text = "We zoeken een app.\n\nGroeten,\nFerry Nijenhuis\n055 555 0148\n\nP.S. Ons budget is 32.000 euro."
    found = read(text, language="nl", sender="Ferry Nijenhuis").brief
    assert (32_000, True) == (least(found), found.phone is not None)
