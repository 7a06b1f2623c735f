"""Dutch and Flemish, in other voices than those of the samples. The mails are of Monday 23 November 2026."""

import pytest

from tests.extract.mails import read, stated

AMOUNTS = (
    ("Ik heb 18.500 euro voorzien voor de nieuwe site.", 18_500, 18_500),
    ("Wij hebben er 1.650 euro voor over.", 1650, 1650),
    ("Voor de website heb ik € 14.520 opzij staan.", 14_520, 14_520),
    ("De raming bedraagt € 72.500 exclusief btw.", 72_500, 72_500),
    ("We willen een campagne. Daarvoor hebben we 9.000 euro.", 9000, 9000),
    ("Daarvoor maak ik 40.000 euro vrij.", 40_000, 40_000),
    ("Wij trekken 30 mille uit voor de nieuwe site.", 30_000, 30_000),
    ("We kunnen hooguit 7500 euro missen.", None, 7500),
    ("De nieuwe mag rond de 22.000 euro uitkomen.", 22_000, 22_000),
    ("We denken aan een euro of 8000.", 8000, 8000),
    ("Budget? Zeg maar een mille of tien.", 10_000, 10_000),
    ("Het budget is twaalfduizend vijfhonderd euro.", 12_500, 12_500),
    ("Hier is nog 25.000 voor over.", 25_000, 25_000),
    ("De kosten mogen oplopen tot 35.000 euro.", None, 35_000),
    ("Er zit 6500 euro in de pot.", 6500, 6500),
    ("Een ton is te veel, zeventig mille is haalbaar.", 70_000, 70_000),
    ("Het kostenplaatje: maximaal € 13.000.", None, 13_000),
    ("Ons jaarbudget bedraagt 90.000 euro; voor dit project is daar 25.000 van vrijgemaakt.", 25_000, 25_000),
    ("Deze campagne gaat vermoedelijk 25.000 euro kosten.", 25_000, 25_000),
    ("Van bevriende kantoren vernemen wij bedragen van 20 tot 30 duizend euro.", None, None),
    ("In februari is de verbouwing klaar (€ 96.000).", None, None),
    ("Wij hebben vorig jaar 14.000 euro uitgegeven aan een bureau.", None, None),
    ("Mijn zwager betaalde er 32.000 euro voor.", None, None),
    ("Wij hebben 2,3 miljoen omzet.", None, None),
    ("We hebben een boete van maximaal 20.000 euro boven het hoofd hangen.", None, None),
    ("De vorige ontwikkelaar heeft er al 40.000 euro doorheen gejaagd.", None, None),
    ("Wat wij betalen voor onze huidige hosting is 340 euro per maand.", None, None),
)


@pytest.mark.parametrize(("line", "least", "most"), AMOUNTS, ids=[line for line, *_ in AMOUNTS])
def test_a_budget_is_what_they_would_spend(line: str, least: int | None, most: int | None) -> None:
    assert (least, most) == (stated(line, "budget_min"), stated(line, "budget_max"))


TERMS = (
    ("Daarvoor hebben we 9.000 euro, en meer is er echt niet.", "budget_flexible", False),
    ("Het budget is 9.000 euro, maar het mag best iets meer.", "budget_flexible", True),
    ("Het budget is in januari goedgekeurd.", "budget_approved", True),
    ("Het bedrag is al door de RvB geaccordeerd: 48.000 euro.", "budget_approved", True),
    ("Het budget moet nog worden goedgekeurd.", "budget_approved", False),
    ("We zoeken vrijwilligers die gratis een website willen bouwen.", "paid_in", "nothing"),
    ("Ik kan u 5% van de omzet bieden.", "paid_in", "equity"),
    ("Ik heb werkelijk geen benul wat daar voor staat.", "first_time_buyer", True),
    ("Wat dat mag kosten hebben we nog niet bekeken.", "first_time_buyer", None),
)


@pytest.mark.parametrize(("line", "name", "expected"), TERMS, ids=[line for line, *_ in TERMS])
def test_the_terms_of_a_budget(line: str, name: str, expected: object) -> None:
    assert expected == stated(line, name)


DECIDERS = (
    ("Wie er uiteindelijk tekent is mijn vader.", False, "mijn vader"),
    ("Over het geld gaat onze controller, mevrouw Aksoy.", False, "Aksoy"),
    ("Ons bestuur van vijf mensen neemt het besluit.", False, "Ons bestuur van vijf mensen"),
    ("Ik doe de techniek, Anouk Willems, onze CEO, gaat over het geld en neemt de beslissing.", False, "Anouk Willems"),
    ("Mocht het bestuur akkoord gaan, dan beginnen we.", False, "het bestuur"),
    ("Over de huisstijl beslist de algemene ledenvergadering in maart.", False, "de algemene ledenvergadering"),
    ("Beslissen doe ik zelf, u moet niet langs een comité.", True, None),
    ("Ik ben eigen baas.", True, None),
    ("Ik run een escaperoom.", True, None),
    ("Ik ben de enige die beslist.", True, None),
    ("De directie heeft mij de vrije hand gegeven.", True, None),
    ("Ik heb hier zelf niks over te vertellen.", False, None),
    ("Ik mag alvast bureaus polsen.", False, None),
)


@pytest.mark.parametrize(("line", "sender_decides", "decider"), DECIDERS, ids=[line for line, *_ in DECIDERS])
def test_who_decides_is_told_by_the_shape_of_the_sentence(
    line: str, sender_decides: object, decider: str | None
) -> None:
    assert (sender_decides, decider) == (stated(line, "sender_decides"), stated(line, "decider"))


TOGETHER = (
    "Ik en mijn vrouw beslissen dat samen aan de toog.",
    "Beslissingen nemen we met z'n drieën.",
    "De beslissing ligt bij de vier maten gezamenlijk, van wie ik er één ben.",
    "Mijn broer en ik hakken samen de knoop door.",
)


@pytest.mark.parametrize("line", TOGETHER)
def test_who_decides_together_names_no_other_decider(line: str) -> None:
    assert (True, True, None) == tuple(stated(line, name) for name in ("sender_decides", "others_sign", "decider"))


DAYS = (
    ("Kunnen jullie daar over een week of zes mee beginnen?", "start", "2027-01-04"),
    ("Na Pasen zou ik er tijd voor hebben.", "start", "2027-03-30/2027-04-26"),
    ("Op 1 februari is de verbouwing klaar en dan wil ik meteen met jullie aan de slag.", "start", "2027-02-01"),
    ("Dat kan niet eerder dan in september 2027.", "start", "2027-09"),
    ("In september, bij de start van het academiejaar, willen we live staan.", "start", None),
    ("In september, bij de start van het academiejaar, willen we live staan.", "deadline", "2027-09"),
    ("In mei jongstleden is de nieuwe vleugel geopend.", "deadline", None),
    ("Inschrijven kan tot en met 27 november 2026.", "reply_by", "2026-11-27"),
    ("Aan die datum valt niet te tornen: 12 maart moet de site live zijn.", "deadline_fixed", True),
    ("We mikken op livegang op 1 mei. Dat is een streven, geen harde datum.", "deadline_fixed", False),
    ("Mijn kleinzoon heeft er ooit een gemaakt.", "exploring", None),
    ("Ooit moet er wel wat mee gebeuren.", "exploring", True),
)


@pytest.mark.parametrize(("line", "name", "expected"), DAYS, ids=[f"{name}: {line}" for line, name, _ in DAYS])
def test_what_a_day_is_for(line: str, name: str, expected: object) -> None:
    assert expected == stated(line, name)


NEEDS = (
    ("Er gaat elke dag een bestelling verloren doordat het afrekenen hapert.", "blocking"),
    ("Sinds de zomer staan er vier vacatures open.", "blocking"),
    ("Ik wil een app waar klanten zelf hun afspraak kunnen maken.", "purpose"),
    ("We willen een huisstijl, opdat cliënten beide vestigingen herkennen.", "purpose"),
)


@pytest.mark.parametrize(("line", "impact"), NEEDS)
def test_how_much_a_need_weighs(line: str, impact: str) -> None:
    assert impact == stated(line, "need_impact")


SIGNS: tuple[tuple[str, list[str]], ...] = (
    ("Als ik bel, wordt er opgenomen, ook op zondag.", ["always_available"]),
    ("U kunt hem altijd bellen.", []),
    ("Vijf van die bureautjes heb ik al gehad en alle vijf kunnen vertrekken.", ["serial_firings"]),
    ("Over elke factuur wordt bij mij nog onderhandeld.", ["haggles"]),
    ("Daardoor kunnen inwoners geen afspraak meer maken aan de balie.", []),
    ("Laat u mij tegen vrijdag iets weten?", []),
    ("Wij geven feedback op de richting en blijven van de koppen af.", ["directional_feedback"]),
)


@pytest.mark.parametrize(("line", "kinds"), SIGNS)
def test_a_sign_is_about_working_together(line: str, kinds: list[str]) -> None:
    assert kinds == [str(sign.kind) for sign in read(line).brief.signals]


def test_a_service_may_be_the_one_they_have_where_a_new_one_is_asked_for() -> None:
    assert stated("Mijn site is lelijk. Wat kost een nieuwe?", "service") == "website"


def test_a_telephone_number_may_stand_in_a_sentence() -> None:
    assert stated("Bellen mag altijd: 0477 55 50 13.", "phone") == "0477 55 50 13"


def test_the_address_in_the_sentence_behind_the_deciders_is_theirs() -> None:
    text = "Anouk Willems, onze CEO, neemt de beslissing. Mail haar gerust: anouk@klimarapport.example."
    assert stated(text, "decider_address") == "anouk@klimarapport.example"
