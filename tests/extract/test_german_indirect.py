"""German senders who say it in other words than forms do. The mails are of Monday 23 November 2026."""

import pytest

from tests.extract.mails import least, passage, read, stated

WEBSITE = " Wir brauchen eine Website."

AMOUNTS = (
    ("Unsere Kaffeekasse gibt dreitausend her.", 3000, 3000),
    ("Fünfzehntausend liegen dafür auf dem Tagesgeldkonto.", 15_000, 15_000),
    ("12.000 leg ich dafür auf den Tisch.", 12_000, 12_000),
    ("Monatlich könnten wir 1.800 Euro erübrigen.", 1800, 1800),
    ("Sagen wir 10.000, dann bin ich dabei.", 10_000, 10_000),
    ("Der Beirat gab grünes Licht für 65.000 Euro.", 65_000, 65_000),
    ("35 T€ netto leg ich dafür zurück, jede Saison die Hälfte.", 35_000, 35_000),
    ("Mein Topf gibt drei Mille her, netto. Der Konzern hat 90.000 in einen Kinospot gesteckt.", 3000, 3000),
    ("Bei 25.000 Euro ist bei uns Schluss.", None, 25_000),
    ("Teurer als 9.000 darf der Spaß nicht werden.", None, 9000),
    ("Für Ihre Malerei gibt's 8.500 netto. Bei mir kostet die Halbe 4,60.", 8500, 8500),
    ("Zum Geld. Der alte Wagen hat noch 9.500 gebracht." + WEBSITE, None, None),
    ("Der Flohmarkt hat 1.200 Euro abgeworfen." + WEBSITE, None, None),
    ("Der Kühlwagen ist mit 23.000 Euro noch nicht abbezahlt." + WEBSITE, None, None),
    ("Nächstes Jahr baue ich erst mal das Sanitärhaus, 280.000, da träum ich von." + WEBSITE, None, None),
    ("Wer bei uns anfängt, bekommt eine Prämie von 1.500 Euro." + WEBSITE, None, None),
    ("Mit den neuen Tarifen könnten wir 1.800 Euro einsparen." + WEBSITE, None, None),
)


@pytest.mark.parametrize(("text", "low", "high"), AMOUNTS)
def test_a_budget_that_no_word_calls_one(text: str, low: int | None, high: int | None) -> None:
    found = (stated(text, name, language="de") for name in ("budget_min", "budget_max"))
    assert (low, high) == tuple(found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fünfzehntausend liegen bereit, die Mehrwertsteuer käme obendrauf.", "excluded"),
        ("Ich habe 18.000 Franken vorgesehen, die Mehrwertsteuer noch nicht dabei.", "excluded"),
        ("Ich habe 18.000 Franken vorgesehen, die Fahrt noch nicht dabei.", None),
    ],
)
def test_vat_that_comes_on_top(text: str, expected: str | None) -> None:
    assert expected == stated(text, "budget_vat", language="de")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Freigegeben wurden dafür 48.000,- exkl. USt.", True),
        ("Im Haushaltsplan 2027, den der Rat verabschiedet hat, sind dafür 20.000 Euro enthalten.", True),
        ("Freigegeben wird das Budget von 20.000 Euro erst im März.", None),
        ("Das Budget, das der Vorstand im Mai beschließen will, sind 20.000 Euro.", None),
    ],
)
def test_a_budget_is_approved_by_whatever_stands_before_it(text: str, expected: bool | None) -> None:  # noqa: FBT001 - a value, no option
    assert expected == stated(text, "budget_approved", language="de")


@pytest.mark.parametrize(
    ("subject", "body", "low", "contradictions"),
    [
        ("Website, Budget 18.000 Euro", "Dafür haben wir 12.500 Euro netto eingeplant.", 18_000, 1),
        ("Website, Budget 15.000", "Dafür haben wir 15.000 Euro netto.", 15_000, 0),
        ("Budget für Website: 8-10k", "Wir brauchen eine Website.", 8000, 0),
        ("Re: Website, Budget 18.000 Euro", "Dafür haben wir 15.000 Euro netto.", 15_000, 0),
        ("Rechnung über 1.900 Euro", "Dafür haben wir 15.000 Euro netto.", 15_000, 0),
    ],
)
def test_the_subject_of_a_new_mail_may_state_the_budget(subject: str, body: str, low: int, contradictions: int) -> None:
    reading = read(passage(subject, kind="subject", name="s0"), passage(body), language="de")
    assert (low, contradictions) == (least(reading.brief), len(reading.contradictions))


DECIDERS: tuple[tuple[str, bool | None, str | None], ...] = (
    ("Zu bestimmen hab hier ich.", True, None),
    ("Was ich sage, das gilt dann auch.", True, None),
    ("Reden müssen S' nur mit mir, einen Chef über mir gibt's nicht.", True, None),
    ("Da quatscht mir keiner rein.", True, None),
    ("Meine Unterschrift reicht.", True, None),
    ("Gremien haben wir keine.", True, None),
    ("Meine Schwester und ich leiten den Betrieb gemeinsam.", True, None),
    ("Bei uns entscheidet so etwas die Geschäftsführung, und die sitzt gerade vor dieser Mail.", True, None),
    ("Den Vertrag unterschreibt die Inhaberin, und die bin ich.", True, None),
    ("Die Entscheidung trifft bei uns der Chef, also ich.", True, None),
    ("Bei uns entscheidet so etwas die Geschäftsführung, und die ist im Urlaub.", False, "die Geschäftsführung"),
    ("Das bestimmt die Chefin, nicht ich.", False, "die Chefin"),
    ("Grünes Licht muss der Stiftungsrat geben.", False, "der Stiftungsrat"),
    ("Zu bestimmen habe ich hier nichts.", None, None),
    ("Unser Chef kauft gern ein, also ich nicht.", None, None),
)


@pytest.mark.parametrize(("text", "decides", "decider"), DECIDERS)
def test_who_decides_in_other_words(text: str, decides: bool | None, decider: str | None) -> None:  # noqa: FBT001 - a value, no option
    assert (decides, decider) == (
        stated(text, "sender_decides", language="de"),
        stated(text, "decider", language="de"),
    )


@pytest.mark.parametrize(
    ("sender", "expected"),
    [("Ralf Kuntz", (True, None)), ("Petra Kuntz", (False, "Ralf"))],
)
def test_a_colleague_calls_the_sender_by_the_first_name(sender: str, expected: tuple[bool, str | None]) -> None:
    note = passage("Mit Ralf telefoniert. Er entscheidet selbst.", kind="note", author="colleague", name="s0")
    brief = read(note, passage("Wir brauchen eine Website."), language="de", sender=sender).brief
    assert brief.sender_decides is not None
    assert expected == (brief.sender_decides.value, brief.decider.value if brief.decider else None)


def test_both_signatures_are_two_that_sign() -> None:
    text = "Mein Bruder und ich führen das Haus zu zweit. Auf einem Vertrag stehen bei uns immer beide Unterschriften."
    assert stated(text, "others_sign", language="de") is True


DAYS: tuple[tuple[str, dict[str, str]], ...] = (
    ("Vor dem 11. Januar fasse ich das Thema nicht an.", {"start": "2027-01-11"}),
    ("Auftragsbeginn ist der 15. Februar 2027.", {"start": "2027-02-15"}),
    ("Ab 12. Januar sind wir alle aus dem Urlaub zurück, von da weg könnts ihr anfangen.", {"start": "2027-01-12"}),
    ("Ab dem 18. Januar könntet ihr euch dransetzen.", {"start": "2027-01-18"}),
    ("Die Läden bekommen die Ware am 15. September, bis dahin müssen die Farben sitzen.", {"deadline": "2027-09-15"}),
    ("Am 15. September kommt die Ware. Bis dahin muss alles stehen.", {"deadline": "2027-09-15"}),
    ("Die neuen Plakate müssen am 2. April hängen.", {"deadline": "2027-04-02"}),
    ("Bis zum 15. Dezember wüssten wir gern, was das kostet.", {"reply_by": "2026-12-15"}),
    ("Ihr Angebot erbitten wir mit allen Unterlagen zusammen bis zum\n18. Dezember.", {"reply_by": "2026-12-18"}),
    ("Am 11. Oktober 2027 sperren wir zu. Bis dahin muss der Topf voll sein.", {}),
    ("Am 12. Januar bin ich aus dem Urlaub zurück.", {}),
    ("Beim Tag der offenen Tür am 29. August kamen elf Leute.", {}),
    ("Die Messe im Februar haben wir verpasst.", {}),
    ("Anfang April ist die Messe in Genf, dort stellen wir nicht aus.", {}),
    ("Die Saison geht am 5. Dezember an, aber auf die kommt's nicht an.", {}),
)


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_what_a_day_is_for(text: str, expected: dict[str, str]) -> None:
    found = {name: stated(text, name, language="de") for name in ("start", "deadline", "reply_by")}
    assert expected == {name: value for name, value in found.items() if value is not None}


NEEDS = (
    ("Bei uns geht die Buchungsseite am Handy nicht einmal auf.", "blocking"),
    ("Jeden dritten Patienten müssen wir wegschicken.", "blocking"),
    ("Den Kleinbus bekommen wir kaum noch voll.", "blocking"),
    ("Die Brautpaare buchen lieber beim Nachbarn.", "blocking"),
    ("Um im Regal nicht unterzugehen, braucht unser Senf ein Logo.", "purpose"),
    ("Das muss sich mit einer neuen Website endlich ändern.", "purpose"),
    ("Die Mitglieder sollen ihre Stunden selber eintragen.", "purpose"),
    ("Fesch wär's halt, es läuft auch so.", "inconvenience"),
    ("Unsere Kinder rufen bei der Oma an.", None),
    ("Ich rufe Sie morgen an.", None),
)


@pytest.mark.parametrize(("text", "expected"), NEEDS)
def test_what_hangs_on_it(text: str, expected: str | None) -> None:
    assert expected == stated(text, "need_impact", language="de")


INTENTS = (
    ("Hätten Sie ab August eine Lehrstelle für Ladina? Am Lohn von 650 Franken soll es nicht liegen.", "application"),
    ("Nehmen Sie Schüler? Ich möchte ein Praktikum bei Ihnen machen.", "application"),
    ("Ich warte seit sechs Wochen auf mein Honorar für den Dreh.", "invoice"),
    ("Die Kampagne ist schön geworden. Auf meinem Konto ist davon bisher nichts angekommen.", "invoice"),
    ("Wir suchen einen Azubi und brauchen dafür einen Film.", "brief"),
    ("Wir warten auf das Geld vom Land, dann brauchen wir eine Website.", "brief"),
)


@pytest.mark.parametrize(("text", "expected"), INTENTS)
def test_what_the_sender_wants(text: str, expected: str) -> None:
    assert expected == stated(text, "intent", language="de")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Geld ist keins da, das sag ich gleich. Dafür gibt's bei uns Bratwurst satt.", "nothing"),
        ("Bezahlen können wir euch leider nur in Naturalien.", "nothing"),
        ("Geld haben wir keins, und wir nennen euch auf jedem Plakat.", "exposure"),
        ("Geld ist noch keins bewilligt, das sagen wir euch im März.", None),
        ("Im Moment ist kein Geld auf dem Konto, ab Mai schon.", None),
    ],
)
def test_what_is_offered_instead_of_money(text: str, expected: str | None) -> None:
    assert expected == stated(text + WEBSITE, "paid_in", language="de")


SIGNS: tuple[tuple[str, set[str]], ...] = (
    ("Leute wie Sie braucht eigentlich kein Mensch.", {"rude"}),
    ("Was Sie anbieten, drück ich Ihnen aber eh noch runter.", {"haggles"}),
    ("Rechnungen zahl ich am selben Tag.", {"pays_on_time"}),
    ("Radio, Plakat, was du für richtig hältst.", {"trusts_expertise"}),
    ("Der Herr Moser hat gemeint, ich soll mich bei Ihnen melden.", {"referral"}),
    ("Bitte nicht anrufen.", {"no_calls"}),
    ("Vom 9. bis 22. November bitte nicht anrufen.", set()),
    ("Leute wie Sie können wir brauchen.", set()),
    ("Mein Sohn hat gesagt, ich soll eine Website machen lassen.", set()),
)


@pytest.mark.parametrize(("text", "expected"), SIGNS)
def test_the_signs_in_other_words(text: str, expected: set[str]) -> None:
    assert expected == {str(signal.kind) for signal in read(text, language="de").brief.signals}
