"""German as traders, clubs and communes write it, from three countries. The mails are of Monday 23 November 2026."""

import pytest

from tests.extract.mails import brief, passage, read, stated

AMOUNTS = (
    ("Unser Förderverein hat im Herbst 14.500 Euro für einen Film zusammengekratzt.", 14_500, 14_500),
    ("Unsere neue Lüftung hat 85.000 Euro verschlungen, für die Homepage bleiben noch 7.500.", 7500, 7500),
    ("1.000 € im monat geht, der letzte wollte 2.400 im monat.", 1000, 1000),
    ("Meine Ersparnisse dafür: 1.200 €.", 1200, 1200),
    ("Zwölf Riesen wären uns die Sache wert.", 12_000, 12_000),
    ("Bisher haben wir Fr. 540.- im Jahr bezahlt und möchten in diesem Rahmen bleiben.", 540, 540),
    ("Bisher haben wir Fr. 540.- im Jahr bezahlt, das war zu viel.", None, None),
    ("Die Instandsetzung ist auf 312.000 Euro veranschlagt.", None, None),
    ("Das Kirchendach ist mit 90.000 Euro veranschlagt, wir suchen eine Agentur.", None, None),
    ("Die Website ist mit 9.000 Euro veranschlagt.", 9000, 9000),
    ("Jeden Tag ohne Shop gehen uns 2.000 Euro flöten. Wir brauchen eine Website.", None, None),
    ("Die Bank gibt uns einen Rahmen von 150.000 Euro für Umbau und Einrichtung.", None, None),
    ("Die letzte Agentur hat 30.000 gekostet. Für die neue Website sind es 18.000.", 18_000, 18_000),
    ("Rechnen tun wir mit rund 40k.", 40_000, 40_000),
    ("Wie besprochen: Website, 14.000 Euro zzgl. MwSt.", 14_000, 14_000),
    ("Für die Website kann ich 200 Euro im Monat zahlen, zwei Jahre lang.", 200, 200),
    ("Meine Vorstellung: Film plus Website, zusammen unter 50.000 netto.", None, 50_000),
)


@pytest.mark.parametrize(("text", "least", "most"), AMOUNTS)
def test_a_budget_among_other_sums(text: str, least: int | None, most: int | None) -> None:
    assert (least, most) == (stated(text, "budget_min"), stated(text, "budget_max"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Für das Vorhaben stehen EUR 26.400,-- inkl. 20 % USt. zur Verfügung.", "included"),
        ("60 bis 80 Tausend können wir dafür ausgeben, zuzüglich Mehrwertsteuer.", "excluded"),
        ("Der Verein stellt 17.500 Euro für einen neuen Auftritt bereit, Mehrwertsteuer eingeschlossen.", "included"),
        ("Wir haben 17.500 Euro dafür, die alte Seite kostete 9.000 Euro netto.", None),
    ],
)
def test_vat_may_stand_a_clause_behind_the_amount(text: str, expected: str) -> None:
    assert expected == stated(text, "budget_vat")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (" - 45.000 € brutto, vom Aufsichtsrat am 28. Oktober durchgewinkt\n - Start ab KW 3/2027", True),
        ("30.000 Euro haben wir beantragt. Bewilligt ist davon noch nichts.", False),
        ("Wir haben 60.000 Euro. Wenn das Land die Förderung bewilligt, gern auch mehr.", None),
    ],
)
def test_what_is_approved_is_the_budget_and_not_what_may_come_on_top(text: str, expected: bool | None) -> None:  # noqa: FBT001 - a value, no option
    assert expected == stated(text, "budget_approved")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mehr als 18.000 Euro habe ich nach dem Kauf der neuen Maschine nicht übrig.", False),
        ("1.200 Euro, mehr gibt das Konto wirklich nicht her.", False),
        ("Kostendach: CHF 35'000. Offerten über dem Kostendach werden vom Verfahren ausgeschlossen.", False),
        ("22.000 Euro netto. Wenn's ein bissl mehr wird, fällt auch keiner vom Sessel.", True),
        ("Wir haben 60.000 Euro. Wenn das Land hilft, gern auch mehr, aber damit rechne ich nicht.", None),
        ("Unsere Orgel bekommt keine Luft mehr. Wir haben 2.000 Euro.", None),
    ],
)
def test_whether_more_can_be_spent(text: str, expected: bool | None) -> None:  # noqa: FBT001 - a value, no option
    assert expected == stated(text, "budget_flexible")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bezahlen können wir Sie nicht. Ihr Name käme aber auf die Tafel am Aufgang.", "exposure"),
        ("Bezahlen können wir Sie nicht.", "nothing"),
        ("Ihr Name steht bei uns ganz oben auf der Liste.", None),
        ("Sie könnten es in Ihr Portfolio aufnehmen.", "exposure"),
        ("Mehr als eine Kiste Wein und warmen Applaus können wir nicht bieten.", "nothing"),
        ("Statt Geld geben wir Ihnen 5 Prozent vom Umsatz.", "equity"),
        ("Der größte Kunde hat gekündigt, er machte 40 Prozent vom Umsatz.", None),
    ],
)
def test_a_name_on_a_plaque_is_no_money(text: str, expected: str | None) -> None:
    assert expected == stated(text, "paid_in")


DECIDERS = (
    ("Vergabeentscheid des Gemeinderats: 19. Januar 2027.", False, "Gemeinderats"),
    ("Was das kosten darf, müsste ich beim Landkreis erfragen, der darüber auch befindet.", False, "Landkreis"),
    ("Unterm Strich gibt bei uns die Kreisgeschäftsführerin den Ausschlag.", False, "die Kreisgeschäftsführerin"),
    ("Das Ganze muss noch durch den Kirchenvorstand.", False, "Kirchenvorstand"),
    ("Entscheiden tut bei uns immer der Senior, der Herr Obermoser.", False, "Obermoser"),
    ("Da muss ich erst die Frau Kaltenegger fragen, ohne sie geht hier nix.", False, "Kaltenegger"),
    ("Da muss ich erst die Frau Kaltenegger fragen, wie viele Seiten wir haben.", None, None),
    ("Das letzte Wort hat aber er, ihm gehört der Betrieb.", False, None),
    ("Im Auftrag unseres Obmanns schreibe ich Ihnen. Die Auswahl trifft der Herr Hofrat persönlich.", False, None),
    ("Als Prokurist darf ich das unterschreiben.", True, None),
    ("Ich brauch niemanden zu fragen.", True, None),
    ("Als Einzelunternehmer muss ich mich mit niemandem abstimmen.", True, None),
    ("Ich leite das Personalwesen und kann über diesen Posten frei verfügen.", True, None),
    ("Vorstand entscheidet am 5.12.", False, "Vorstand"),
    ("Ich lege das dem Beirat am 15. Dezember vor.", False, "dem Beirat"),
    ("Die Jury, der auch ich angehöre, wählt die Agentur am 17. Januar aus.", False, "Die Jury"),
    ("Hallo, bin Azubi bei Holz Brenner und soll drei Angebote besorgen.", False, None),
    ("Die Gärtnerei gehört meinem Bruder und mir.", True, None),
    ("Die Gärtnerei gehört nicht mir.", None, None),
    ("Die Eröffnung ist im März. Bin der Wirt.", True, None),
    ("Beschlussfassung durch die Delegiertenversammlung am 27. März.", False, "Delegiertenversammlung"),
    ("Zuständig für solche Sachen ist unsere Geschäftsstelle in Mainz.", False, "unsere Geschäftsstelle"),
    ("Unser Pfarrer muss einverstanden sein, sonst passiert gar nichts.", False, "Unser Pfarrer"),
    ("Mein Name ist Ludger Tiemann, kaufmännisch entscheidet Frau Sommerfeld.", False, "Sommerfeld"),
    ("Den Auftrag erteilt der Verwaltungsbeirat, Vorsitz: Herr Dr. Falk.", False, "der Verwaltungsbeirat"),
    ("Entscheidungsträger ist unser Geschäftsleiter Urs Zumstein, cc.", False, "Urs Zumstein"),
    ("Mein Chef, der Herr Dr. Brandl, möchte wissen, was das kostet.", False, None),
    ("Ich bin im zweiten Lehrjahr und soll mich mal umhören.", False, None),
)


@pytest.mark.parametrize(("text", "sender_decides", "decider"), DECIDERS)
def test_who_decides(text: str, sender_decides: object, decider: str | None) -> None:
    assert (sender_decides, decider) == (stated(text, "sender_decides"), stated(text, "decider"))


SIGNED_TOGETHER = (
    ("Meine Kollegin und ich führen die Praxis, und so etwas beschließen wir auch gemeinsam.", True),
    ("Meine Kollegin und ich führen die Praxis, und am Freitag essen wir auch gemeinsam.", None),
)


@pytest.mark.parametrize(("text", "expected"), SIGNED_TOGETHER)
def test_two_who_decide_something_together_sign_together(text: str, expected: object) -> None:
    assert expected == stated(text, "others_sign")


OUT_OF_REACH = (
    ("Von einer Kontaktaufnahme mit ihm bitte ich Abstand zu nehmen.", True),
    ("Er spricht mit Lieferanten grundsätzlich nicht.", True),
    ("Er spricht mit Lieferanten grundsätzlich selbst.", None),
)


@pytest.mark.parametrize(("text", "expected"), OUT_OF_REACH)
def test_who_decides_may_be_out_of_reach(text: str, expected: object) -> None:
    assert expected == stated(text, "access_refused")


NEEDS = (
    ("Letzten Samstag sind wieder Familien umgekehrt und ins Nachbartal gefahren.", "blocking"),
    ("Am Bahnhof hat einer aufgemacht, seitdem melden sich bei uns halb so viele an.", "blocking"),
    ("Vormittags kommt keiner durch.", "blocking"),
    ("Seit der Umstellung gehen die Buchungen zurück.", "blocking"),
    ("Der Fachhandel hat uns zum Frühjahr ausgelistet.", "blocking"),
    ("Die Häuser, die ich gewinnen will, sollen uns als das erkennen, was wir sind.", "purpose"),
    ("Es wird eine Kampagne gesucht, durch die wir im Sommer 500 Mandate zusätzlich gewinnen.", "purpose"),
    ("Die Bevölkerung soll Baugesuche, Umzüge und Reservationen online erledigen können.", "purpose"),
    ("Eine Kampagne, die uns wieder in die Köpfe derer bringt, die als Kind zuletzt hier waren.", "purpose"),
    ("Unser Logo stört im Grunde niemanden.", "inconvenience"),
    ("Seit drei Jahren hat sich keiner mehr beworben.", "blocking"),
    ("Unsere Lehrstellen bleiben leer.", "blocking"),
    ("Ich wollte mich mal unverbindlich erkundigen, was eine App kostet.", None),
    ("Ich will mir trotzdem eine Website leisten.", None),
    ("Der Sponsor will aber mitreden.", None),
    ("Die Stadt will im Sommer über die 60.000 Euro befinden.", None),
    ("Sie ist okay, aber peinlich, wenn Bauherren sie aufrufen.", "inconvenience"),
    ("Sie ist halt nimmer ganz taufrisch.", "inconvenience"),
    ("Vor Oktober können wir deshalb nicht beginnen.", None),
    ("Mehr als 10.000 kann ich dafür nicht rausrücken.", None),
    ("Wir suchen eine App, auf der Eltern Babysitter finden und buchen.", None),
)


@pytest.mark.parametrize(("text", "expected"), NEEDS)
def test_what_a_need_weighs(text: str, expected: str | None) -> None:
    assert expected == stated(text, "need_impact")


def test_a_purpose_may_stand_in_the_subject_alone() -> None:
    subject = passage("Junge Leute gewinnen", kind="subject", name="s0")
    impact = read(subject, "Wir suchen Hilfe für einen Film.", language="de").brief.need_impact
    assert "purpose" == (impact and impact.value)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wir suchen jemanden für eine Filmreihe.", ["film"]),
        ("Gebraucht wird eine App.", ["app"]),
        ("Vorgesehen ist ein kurzer Film.", ["film"]),
        ("Dreht ihr auch Filme?", ["film"]),
        ("Wir verkaufen Honig und hätten gern eine App.", ["app"]),
        ("Wir stellen uns einen kurzen Film vor.", ["film"]),
        ("Wie viel müssten wir für einen Film einplanen?", ["film"]),
        ("Logo, Schild, Karte - was kostet der Spaß?", ["branding"]),
        (
            "Unser Gasthof braucht ein neues Gesicht. Ein Logo, eine Speisekarte und eine Website.",
            ["branding", "website"],
        ),
        ("Ein Film von uns läuft im Kino.", []),
        ("Jetzt sind noch 11 Tausend übrig für Logo, Karte und Website.", ["branding", "website"]),
        ("Wir suchen einen Drucker. An der Website selbst soll nichts geändert werden.", []),
    ],
)
def test_what_is_asked_for(text: str, expected: list[str]) -> None:
    assert expected == stated(text, "services")


SIGNS: tuple[tuple[str, set[str]], ...] = (
    ("Zum Vergleich: eine neue Sesselbahn kostet das Hundertfache.", set()),
    ("Wir brauchen zwei Zahlen zum Vergleich.", {"incumbent"}),
    ("Die Seite hat uns mein Neffe erst vor zwei Jahren gemacht.", set()),
    ("Mein Neffe macht Ihnen so etwas am Wochenende.", {"rude"}),
    ("Ihr Angebot werde ich, wie jedes, um ein Fünftel kürzen.", {"haggles"}),
    ("Offerten sind ausschliesslich auf dem beiliegenden Preisblatt einzureichen.", {"form_only"}),
    ("Telefonische Auskünfte werden nicht erteilt.", {"no_calls"}),
    ("Zuschlagskriterium ist zu 100 % der Preis.", {"price_only"}),
    ("Wir holen drei Angebote ein, das war der Wunsch meiner Schwester.", {"three_quotes"}),
    ("Meine Schwester findet, drei Angebote wären besser, ich nicht.", set()),
    ("Das hat meines Wissens noch keiner gemacht.", {"challenge"}),
    ("Wie er geschnitten wird, ist Ihr Handwerk.", {"trusts_expertise"}),
    ("Sie müssten halt auch am Sonntag ans Telefon gehen.", {"always_available"}),
    ("Die Revision verlangt ein zweites Angebot.", {"three_quotes"}),
    ("Unsere bisherige Agentur macht einen super Job.", {"incumbent"}),
    ("Wenn mir keins gefällt, zahle ich nicht.", {"free_pitch"}),
    ("Ein Honorar für die Präsentation zahlen wir nicht.", {"free_pitch"}),
)


@pytest.mark.parametrize(("text", "expected"), SIGNS)
def test_signs(text: str, expected: set[str]) -> None:
    assert expected == {signal.kind.value for signal in brief(text).signals}


PITCHES = (
    "Wir vermieten Dachterrassen für Firmenfeiern, unser Paket gibt es schon ab 2.900 Euro. Darf ich Sie anrufen?",
    "Wir sind Übersetzer und bieten Ihnen Fachübersetzungen an. Haben Sie 15 Minuten?",
)
BRIEFS = (
    "Wir vermieten Wohnungen an Firmen und brauchen eine App. Darf ich Sie anrufen?",
    "Wir liefern Mittagessen an Büros und brauchen eine App. Viele Firmen bestellen bei uns.",
)


@pytest.mark.parametrize(
    ("text", "expected"), [*((each, "pitch") for each in PITCHES), *((b, "brief") for b in BRIEFS)]
)
def test_who_sells_to_firms_may_still_need_something(text: str, expected: str) -> None:
    assert expected == stated(text, "intent")


def test_what_we_built_and_is_broken_is_a_case_for_support() -> None:
    assert "support" == stated("Seit gestern zeigt die Seite, die ihr uns gebaut habt, nur noch weiß.", "intent")


DAYS = (
    ("Ab dem 19. April sind wir bereit.", "2027-04-19", None, None),
    ("Gut wär's, wenn's bis zum Muttertag geht, das ist der 9. Mai.", None, "2027-05-09", None),
    ("Unser Anbieter schaltet die alte Seite Ende März ab.", None, "2027-03-21/2027-03-31", None),
    ("Benötigt wird ein Film, durch den wir im Sommer Gäste gewinnen.", None, None, None),
    ("Mit einem Bescheid rechnen wir im August.", None, None, None),
    ("Der Rat hat das Budget am 30. Oktober verabschiedet.", None, None, None),
    ("Der Rat beschließt am 12. März, Umsetzung April bis August.", "2027-04-01/2027-08-31", None, None),
    ("Spätestens am 16. Mai müssen die ersten Gäste buchen können.", None, "2027-05-16", None),
    ("Unsere Website muss bis 28. Juni 2027 barrierefrei sein.", None, "2027-06-28", None),
    ("Wir bräuchten 5.000 Stück bis 10. Januar.", None, "2027-01-10", None),
)


@pytest.mark.parametrize(("text", "start", "deadline", "reply_by"), DAYS)
def test_what_a_day_is_for(text: str, start: str | None, deadline: str | None, reply_by: str | None) -> None:
    assert (start, deadline, reply_by) == (stated(text, "start"), stated(text, "deadline"), stated(text, "reply_by"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Am liebsten so schnell wie's geht!", True),
        ("Am liebsten hätten wir das Logo gestern gehabt.", True),
        ("Anfangen am liebsten gleich nach Heilige Drei Könige.", None),
        ("Wir suchen dringend Pflegefachleute.", None),
    ],
)
def test_haste(text: str, expected: bool | None) -> None:  # noqa: FBT001 - a value, no option
    assert expected == stated(text, "urgent")


EXPLORING = (
    ("Ob wir das überhaupt machen, steht in den Sternen.", True),
    ("Im Rahmen der Markterkundung bitten wir um eine Kostenschätzung.", True),
    ("Es geht um eine neue Webseite, es eilt nicht.", None),
)


@pytest.mark.parametrize(("text", "expected"), EXPLORING)
def test_who_only_sounds_the_market_is_looking_around_and_who_is_in_no_hurry_is_not(
    text: str, expected: object
) -> None:
    assert expected == stated(text, "exploring")


MOVABLE = (
    (
        (
            "Der 8. September wäre ein schönes Datum zum Auftakt, aber wenn's der Oktober wird, "
            "geht die Welt nicht unter."
        ),
        False,
    ),
    ("Der 8. September wäre ein schönes Datum zum Auftakt, und im Oktober zeigen wir es der Welt.", None),
)


@pytest.mark.parametrize(("text", "expected"), MOVABLE)
def test_a_deadline_without_which_the_world_goes_on_is_movable(text: str, expected: object) -> None:
    assert expected == stated(text, "deadline_fixed")


def test_a_town_may_stand_at_the_end_of_a_line_that_others_follow() -> None:
    text = "Unsere is von 2011.\n\nSepp Brandauer\nTischlerei Brandauer, Mondsee\n0664 555 71 20"
    found = read(text, language="de", sender="Sepp Brandauer", address="sepp@brandauer-tischlerei.example").brief.town
    assert "Mondsee" == (found and found.value)


def test_a_department_and_a_country_are_no_town() -> None:
    text = "Wir suchen einen Film.\n\nGruß\nJens\n\nMolenaar Fietsen, Vertrieb Deutschland"
    assert None is read(text, language="de", sender="Jens Peters", address="jens@molenaar.example").brief.town


def test_several_towns_where_they_sell_are_none_where_they_are() -> None:
    text = "Wir von HochOben vermieten Dachterrassen in Düsseldorf, Köln und Hamburg."
    assert None is stated(text, "town", language="de")


def test_a_titled_family_name_begins_the_signature() -> None:
    text = "Beginn 1. März.\n\nDr. Stieglitz\nRechtsanwalt\nStieglitz & Partner, Königsallee 200, 40212 Düsseldorf"
    town = read(text, language="de", sender="RA Dr. Volkmar Stieglitz").brief.town
    assert "Düsseldorf" == (town and town.value)


@pytest.mark.parametrize(
    "text",
    [
        "Britta aus Mainz hat mir deine Adresse gegeben.",
        "Frau Britta vom Theater Ulm hat Sie uns wärmstens empfohlen.",
        "Sie haben, wie mir Kollegin Britta erzählt hat, ihre Praxis ins Internet gebracht.",
    ],
)
def test_who_gave_an_address_or_told_of_the_work_is_the_referrer(text: str) -> None:
    assert "Britta" == stated(text, "referred_by")


def test_a_hyphenated_title_ends_no_sentence() -> None:
    text = "Es entscheidet unser Obmann, Herr Dipl.-Ing. Zehetgruber."
    assert "Zehetgruber" == stated(text, "decider")


def test_a_verb_behind_a_role_is_no_part_of_it() -> None:
    assert "Amtsleiterin" == stated("Jetzt darf ich als Amtsleiterin vergeben.", "sender_role")
