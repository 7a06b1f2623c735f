"""German said in other ways: verbs torn apart, passives, compounds. The mails are of Monday 23 November 2026."""

import pytest

from tests.extract.mails import brief, read, stated

AMOUNTS = (
    ("Für die App geben wir höchstens 80k aus, plus Mehrwertsteuer.", None, 80_000),
    ("25 bis 28 Riesen sind drin, ohne Steuer.", 25_000, 28_000),
    ("45.000 liegen auf dem Tisch, netto.", 45_000, 45_000),
    ("Dafür würde ich 30.000 bis maximal 40.000 Euro in die Hand nehmen.", 30_000, 40_000),
    ("Ich hab an zehn- bis zwölftausend Euro gedacht.", 10_000, 12_000),
    ("Preislich haben wir an 12.000 gedacht, exkl. MwSt.", 12_000, 12_000),
    ("Ausgelegt hab ich das mal auf 22 Mille.", 22_000, 22_000),
    ("Deshalb: 8.500 Euro, mehr nicht.", None, 8500),
    ("Mehr als diese 10.000 haben wir definitiv nicht.", None, 10_000),
    ("Kostenpunkt sollte nicht über 1.800 Euro gehen.", None, 1800),
    ("Viel Geld haben wir nicht: 1.200 bis 1.500 Euro.", 1200, 1500),
    ("Ich würde höchstens aber 9.000 Euro netto ausgeben.", None, 9000),
    ("Budget Standort 1: 18.000 Euro netto, danach je Standort 2.000 Euro.", 18_000, 18_000),
    ("Wir haben im Sommer 750k eingesammelt.", None, None),
    ("Derzeit zahlen wir denen 18 % Provision, voriges Jahr 64.000 Euro.", None, None),
    ("Das Gesamtbudget des Festivals beträgt 310.000 Euro.", None, None),
    ("Unsere Lizenzen starten bei 14.000 Euro.", None, None),
    ("Rechne ich mit einem Invest von 60-70k, das ist es uns wert.", 60_000, 70_000),
    ("Der Bundesvorstand hat 75.000 Euro freigegeben, Mehrwertsteuer kommt obendrauf.", 75_000, 75_000),
    ("Unser Stand kostet 46.000 Euro, da dürfen für den Film auch 11.000 Euro abfallen.", 11_000, 11_000),
    ("Eine Stunde kostet bei uns 24 Euro, viel mehr ist also nicht drin.", None, None),
    ("Für unsere Arbeit sind in der Fördersumme von 1,9 Mio. Euro 22.000 Euro ausgewiesen.", 22_000, 22_000),
    ("Die Innungsversammlung hat am 4. November 40.000 Euro beschlossen.", 40_000, 40_000),
    ("Voriges Jahr haben wir 48.000 Euro verbrannt, diesmal sollen es 25.000 sein.", 25_000, 25_000),
    ("Sponsoren geben uns dafür 33.000 Euro, das ist die Obergrenze.", None, 33_000),
    ("Ich habe drei Angebote vorliegen, das billigste liegt bei 4.800 Euro.", None, None),
    ("Der Haushalt sieht dafür 95.000 Euro vor (zzgl. MwSt.).", 95_000, 95_000),
    ("Die Gemeinde gibt 6.000 Euro, der Verein legt 2.500 drauf, zusammen also 8.500 Euro.", 8500, 8500),
    ("Ich darf bis 20.000 Euro allein vergeben.", None, None),
)


@pytest.mark.parametrize(("text", "least", "most"), AMOUNTS)
def test_a_budget_in_other_words(text: str, least: int | None, most: int | None) -> None:
    assert (least, most) == (stated(text, "budget_min"), stated(text, "budget_max"))


@pytest.mark.parametrize(
    "text",
    [
        "Der Kredit von CHF 38'000 wurde an der Gemeindeversammlung gesprochen.",
        "Budgetrahmen: 90'000 bis 110'000 Franken, vom Verwaltungsrat freigegeben.",
        "Unser Etat dafür beläuft sich auf 120.000 Euro, der Vorstand hat ihn im Oktober beschlossen.",
        "Die Investitionsfreigabe liegt vor.",
    ],
)
def test_a_budget_is_released_in_the_passive_or_by_a_body(text: str) -> None:
    assert stated(text, "budget_approved") is True


DECIDERS = (
    ("Entschieden wird im Konvent, der am 8. Dezember tagt.", False, "Konvent"),
    ("Das letzte Wort hat die Schulkonferenz.", False, "die Schulkonferenz"),
    ("Zuständig für die Auftragsvergabe ist der Kreisausschuss.", False, "der Kreisausschuss"),
    ("Die Freigabe erteilt unser kaufmännischer Leiter, Herr Bosch.", False, "Bosch"),
    ("Geschäftsführerin Dr. Vera Hahn hat das letzte Wort.", False, "Vera Hahn"),
    ("Ausgewählt wird die Agentur von der designierten Intendantin Lea Morgenroth.", False, "Lea Morgenroth"),
    ("Die Beauftragung verantwortet unser CMO Daniel Foerster.", False, "Daniel Foerster"),
    ("Zusagen tut bei uns mein Bruder, der Franz Pichler, der ist Geschäftsführer.", False, "Franz Pichler"),
    ("Entschieden wird das auf der Vorstandssitzung nächste Woche.", False, None),
    ("Seit mein Vater den Betrieb an mich übergeben hat, verkaufe ich Honig.", True, None),
    ("Nächstes Jahr übernehme ich das Weingut meiner Eltern.", True, None),
    ("Entscheiden kann ich das alleine, ich halte 80 % der Anteile.", True, None),
    ("Die Trägerin ist einverstanden, unterschreiben werde ich.", True, None),
    ("Ich mache mich im März als Heilpraktikerin selbständig.", True, None),
    ("Wer den Zuschlag bekommt, bestimmt unsere Bundesvorsitzende Gabi Lorenz.", False, "Gabi Lorenz"),
    ("Darüber abstimmen muss der Elternrat.", False, "der Elternrat"),
    ("Vergeben wird der Auftrag durch unseren Intendanten, Herrn Dr. Paul Sieverding.", False, "Paul Sieverding"),
    ("Unser Vorstand Dr. Kleist trifft die finale Auswahl.", False, "Kleist"),
    ("Ich bin E-Commerce-Leiter und habe Prokura, unterschreibe also selbst.", True, None),
    ("Ich bin Yogalehrerin mit eigenem Studio.", True, None),
    ("Mein Mann überlässt mir das, ich darf also zusagen.", True, None),
    ("Ich bin für die Entscheidung zuständig.", True, None),
    ("Der Laden ist meiner.", True, None),
    ("Ich betreibe ein Antiquariat in Weimar.", True, None),
    ("Die Entscheidung fällt im Februar durch den Vorstand.", False, "Vorstand"),
    ("Ich bereite das als Referentin vor, beschließen muss es das Präsidium.", False, "das Präsidium"),
)


@pytest.mark.parametrize(("text", "sender_decides", "decider"), DECIDERS)
def test_who_decides_in_other_words(text: str, sender_decides: object, decider: str | None) -> None:
    assert (sender_decides, decider) == (stated(text, "sender_decides"), stated(text, "decider"))


@pytest.mark.parametrize(
    "text",
    [
        "Meine Partnerin Silke Renz und ich unterschreiben gemeinsam.",
        "Meine Frau und ich machen das zusammen aus.",
        "Entscheider: GF Holger Vieth (ich) und Prokuristin Anke Rau",
    ],
)
def test_two_who_sign_decide_together(text: str) -> None:
    assert (True, None) == (stated(text, "others_sign"), stated(text, "decider"))


DAYS = (
    ("Die Kampagne startet zum Tag der Pflege am 12. Mai.", None, "2027-05-12", None),
    ("Zur ProWein (14. März) brauche ich alles fertig.", None, "2027-03-14", None),
    ("Beta spätestens zur re:publica am 17. Mai.", None, "2027-05-17", None),
    ("Aufgeschaltet werden soll die neue Seite auf den 1. August 2027.", None, "2027-08-01", None),
    ("Produktivgang: 30.09.2027", None, "2027-09-30", None),
    ("Angebotslegung: 10.12.2026", None, None, "2026-12-10"),
    ("Könnten Sie mir bis Freitag sagen, was ungefähr möglich wäre?", None, None, "2026-11-27"),
    ("Wann? KW 3 ginge bei uns.", "2027-01-18/2027-01-24", None, None),
    ("Wenn ich schreib, will ich eine Antwort, auch am Sonntag.", None, None, None),
    ("Loslegen erst nach der Jahresabschluss-Saison, also ab Juli.", "2027-07", None, None),
    ("Für mich passt es ab Februar.", "2027-02", None, None),
    ("Beginnen könnten wir gleich nach Dreikönig.", "2027-01", None, None),
    ("Uns laufen die Mitglieder weg: minus 6 % in drei Jahren.", None, None, None),
    ("Gedreht werden müsste im Mai, Premiere ist auf der Moortagung am 10. September.", "2027-05", "2027-09-10", None),
    ("Ab Januar hätten wir Zeit, Saisonstart ist der 1. April.", "2027-01", "2027-04-01", None),
    ("Testphase ab Mai, also lasst uns im Januar loslegen.", "2027-01", None, None),
    ("Umsetzung ab Februar, Veröffentlichung am 22. April 2027.", "2027-02", "2027-04-22", None),
    (
        "Im April eröffnen wir eine Praxis. Zur Eröffnung am 12. April sollte die Seite da sein.",
        None,
        "2027-04-12",
        None,
    ),
    ("Das stelle ich auf der Mitgliederversammlung im März vor.", None, None, None),
)


@pytest.mark.parametrize(("text", "start", "deadline", "reply_by"), DAYS)
def test_what_a_day_is_for_in_other_words(
    text: str, start: str | None, deadline: str | None, reply_by: str | None
) -> None:
    assert (start, deadline, reply_by) == (stated(text, "start"), stated(text, "deadline"), stated(text, "reply_by"))


NEEDS = (
    ("Jeden Tag entgehen uns 3.000 Euro Umsatz.", "blocking"),
    ("Wir mussten im September die Anmeldungen stoppen.", "blocking"),
    ("Unsere Internetseite lässt sich nicht mehr bearbeiten.", "blocking"),
    ("Interessenten finden unsere Objekte nicht mehr.", "blocking"),
    ("In unserem Haus sind elf Stellen unbesetzt.", "blocking"),
    ("Unsere Gemeinschaft möchte das Gästehaus bekannter machen.", "purpose"),
    ("Wir möchten zehntausend Menschen dazu bewegen, Paten zu werden.", "purpose"),
    ("Ich will eine App, wo die Kunden ihre Kurse buchen.", "purpose"),
    ("Wir möchten im Januar starten.", None),
    ("Wir wollen unsere Website überarbeiten.", None),
    ("Ich möchte Sie um ein Angebot bitten.", None),
    ("Wir schreiben Ihnen, um einen Termin zu vereinbaren.", None),
    ("Kunden landen deshalb beim Wettbewerb.", "blocking"),
    ("Über die alte Seite bewirbt sich niemand.", "blocking"),
    ("Eine Beauftragung ist damit nicht verbunden.", None),
    ("Im Lauf des Frühjahrs wäre schön.", None),
    ("Einen Betrag kann ich nicht nennen.", None),
    ("Der Feuerwehr gehen die Leute aus.", "blocking"),
)


@pytest.mark.parametrize(("text", "expected"), NEEDS)
def test_what_a_need_weighs_in_other_words(text: str, expected: str | None) -> None:
    assert expected == stated(text, "need_impact")


SIGNS: tuple[tuple[str, set[str]], ...] = (
    ("Ich habe in zwei Jahren vier Webdesigner gefeuert.", {"serial_firings"}),
    ("Hab schon zwei Programmierer gehabt, beide rausgeschmissen.", {"serial_firings"}),
    ("Workshops können Sie sich schenken.", {"refuses_to_meet"}),
    ("Den Zuschlag erhält der Billigstbieter.", {"price_only"}),
    ("Sie dürfen gern ein Konzept einreichen, eine Vergütung hierfür erfolgt nicht.", {"free_pitch"}),
    ("Ihr seid die Profis.", {"trusts_expertise"}),
    ("Wir mussten zwei Mitarbeiter entlassen.", set()),
    ("Wir sind alle Amateure.", set()),
    ("Bei uns kann jeder mitmachen.", set()),
    ("Alle Agenturen werden gleich behandelt.", set()),
    ("Unsere App schützt vor Abzockern.", set()),
    ("Wir liefern unsere Kisten nach ganz Österreich.", set()),
    ("Die ersten drei Agenturen haben nichts getaugt, Sie wären die vierte.", {"serial_firings"}),
    ("Bezahlt wird, wenn ich zufrieden bin.", {"pays_late"}),
    ("Drei weitere Designer machen ebenfalls mit.", {"three_quotes"}),
    ("Seitdem sind die Verkäufe um die Hälfte gefallen.", set()),
    ("Als Obermeister habe ich freie Hand.", set()),
)


@pytest.mark.parametrize(("text", "expected"), SIGNS)
def test_signs_in_other_words(text: str, expected: set[str]) -> None:
    assert expected == {signal.kind.value for signal in brief(text).signals}


def test_german_nicht_is_no_dutch_niece() -> None:
    assert 2500 == stated("Unser Budget ist nicht groß: 2.500 Euro.", "budget_min")


def test_a_film_may_end_a_compound() -> None:
    assert ["film"] == stated("Wir suchen einen Partner für drei Erklärfilme.", "services")


@pytest.mark.parametrize(
    ("address", "line", "expected"),
    [
        ("torben@geesthonig.example", "Imkerei Asmussen, 25856 Hattstedt", "Imkerei Asmussen"),
        ("praxis@physio-asmussen.example", "Physiotherapie Asmussen & Renz", "Physiotherapie Asmussen & Renz"),
        ("t@gym-saaletal.example", "Gymnasium Saaletal, Jena", "Gymnasium Saaletal"),
        ("t@mail.example", "Dr. Asmussen", None),
    ],
)
def test_a_company_bears_a_trade_and_a_name_or_makes_up_the_domain(
    address: str, line: str, expected: str | None
) -> None:
    made = read(f"Wir suchen Hilfe.\n\nTschüss\nTorben Asmussen\n{line}", sender="Torben Asmussen", address=address)
    company = made.brief.company
    assert expected == (company and company.value)


def test_a_family_name_alone_begins_the_signature() -> None:
    text = "Die Seite muss neu, und zwar bald.\n\nHasselbach\nInhaber"
    role = read(text, sender="Günther Hasselbach").brief.sender_role
    assert "Inhaber" == (role and role.value)


def test_a_freelancers_offer_is_a_pitch() -> None:
    text = (
        "Ich bin freiberuflicher React-Entwickler. Mein Stundensatz liegt bei 95 Euro. Gern unterstütze ich Ihr Team."
    )
    assert "pitch" == stated(text, "intent")


def test_a_body_that_decides_may_be_the_senders_own() -> None:
    text = "Entscheidung: Geschäftsführung\n\nMit freundlichen Grüßen\nVladimir Kessler\nGeschäftsführer"
    found = read(text, sender="Vladimir Kessler").brief
    assert (True, None) == (found.sender_decides and found.sender_decides.value, found.decider)


def test_an_ordinal_in_brackets_ends_no_sentence() -> None:
    assert "2027-04-12/2027-04-16" == stated("Für die Messe (12.-16. April 2027) brauchen wir einen Film.", "deadline")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wir suchen eine Website. Wir haben dafür im Verein 9.500 Euro beisammen.", 9500),
        ("Wir suchen eine Website. Unser neuer Ofen hat letztes Jahr 9.500 Euro verschlungen.", None),
    ],
)
def test_the_only_amount_of_a_mail_that_asks_for_work_is_its_budget(text: str, expected: int | None) -> None:
    budget = read(text, language="de").brief.budget
    assert expected == (budget and budget.value.high)


def test_a_second_chairman_does_not_decide_by_his_role() -> None:
    text = "Wir hätten gern ein Logo.\n\nSportliche Grüße\nHenning Voss\n2. Vorsitzender"
    found = read(text, sender="Henning Voss").brief
    assert ("2. Vorsitzender", None) == (found.sender_role and found.sender_role.value, found.sender_decides)


def test_what_is_not_decided_yet_is_not_approved() -> None:
    assert False is stated(
        "Einen Betrag kann ich nicht nennen, der Vorstand hat noch nichts beschlossen.", "budget_approved"
    )


@pytest.mark.parametrize(
    "text",
    [
        "Wir suchen ein Logo, die Verpackungen macht unsere Druckerei.",
        "Wir suchen ein Logo; Flyer haben wir schon.",
    ],
)
def test_what_others_do_for_them_is_not_asked_for(text: str) -> None:
    assert ["branding"] == stated(text, "services")
