"""What blocks them, in German."""

from extract.rules.de.crowds import BUYERS, THEY
from extract.rules.language import Patterns

_RIVALS = (
    r"(?:(?:\w+ )?(?:konkurren\w*|mitbewerb\w*|wettbewerb\w*|kette|ketten|nachbar\w*|discounter\w*|filialist\w*|"
    r"plattform\w*|versand\w*)|ander(?:en|er|e))"
)

BLOCKING: Patterns = (
    (
        r"(?<!wir )(?<!ich )(?:rufen|gehen|kaufen|buchen|bestellen|laufen|fahren|landen|wandern|wechseln)(?! (?:wir|"
        r"ich)\b)(?: [\w-]+){0,4} "
        rf"(?:bei|beim|zu|zur|zum|in|im) (?:der |den |dem |die |das )?(?:\w+ )?{_RIVALS}"
    ),
    (
        r"(?:geht|lädt|öffnet|startet|baut)(?: [\w-]+){0,6} (?:nicht|nimmer)(?: (?:erst|mehr|einmal|immer|richtig))* "
        r"(?:auf|hoch)(?=[.,;!]|$)"
    ),
    (
        r"(?:sage?|sagen|müssen|mussten|muss|musste) (?:wir |ich )?(?:\w+ ){0,3}?(?:jede[mnr]? )?(?:zweite[nmr]?|"
        r"dritte[nmr]?|vierte[nmr]?) (?-i:[A-ZÄÖÜ])[\w-]+ (?:\w+ )?(?:ab|absagen|ablehnen|abweisen|"
        r"vertrösten)(?=[.,;!]|$)"
    ),
    (
        r"(?:kriegen|bekommen|bringen|kriege|bekomme|bringe) (?:wir |ich )?(?:[\w-]+ ){0,4}?(?:nicht|kaum|nimmer)"
        r"(?: (?:mehr|noch))? (?:voll|besetzt|gefüllt|unter|los|verkauft|vermietet|belegt)(?=[.,;!]|$| und)"
    ),
    r"(?:abgewandert|abgesprungen|weggelaufen|übergelaufen|abgeworben)(?=[.,;!]|$)",
    rf"zu[mr]? {_RIVALS} (?:\w+ ){{0,3}}(?:abgewandert|gewechselt|gegangen|gelaufen|übergelaufen)",
    (
        r"(?:haben|hat|hab)(?: (?:mir|uns))? (?:\w+ ){0,4}(?:aufgekündigt|gekündigt|die zusammenarbeit beendet|"
        r"den rücken gekehrt|weggebrochen)(?=[.,;!]|$)"
    ),
    r"list(?:et|en)(?: \w+){0,3} aus(?=[.,;!]|$)",
    r"(?:auftrag|aufträge|ausschreibung(?:en)?|mandate?|großkund\w+)(?: \w+){0,3} verloren",
    r"(?:\w*kund(?:e|in|en)|auftraggeber(?:in)?|abnehmer)(?: \w+){0,3} (?:gekündigt|abgesprungen|weggebrochen)",
    r"(?:hat|haben) sich (?:\w+ ){0,4}(?:keiner|niemand|kaum (?:wer|jemand))(?: \w+)? (?:beworben|gemeldet|angemeldet)",
    r"verweigert(?: [\w-]+){0,6} den dienst",
    r"kommen (?:\w+ ){0,2}nicht (?:\w+ )?(?:rein|hinein|durch)(?=[.,;!]|$)",
    (
        rf"(?:gehen|brechen|sinken|bleiben|gingen|brachen|blieben)(?: \w+){{0,3}} {BUYERS}(?: \w+){{0,3}} "
        rf"(?:zurück|ein|weg|aus)(?=[.,;!]|$| und)"
    ),
    (
        rf"(?:ein (?:drittel|viertel|fünftel)|zwei drittel|die hälfte|\d+ (?:%|prozent)) weniger(?=[.,;!]|$| als| "
        rf"{BUYERS})"
    ),
    (
        r"(?:anbieter|hersteller|dienstleister|provider|betreiber)(?: \w+)? (?:schaltet|stellt|kündigt|macht)(?: "
        r"[\w.]+){1,8} "
        r"(?:ab|ein|dicht|zu)(?=[.,;!]|$)"
    ),
    (
        rf"{THEY}(?: [\w-]+){{0,5}} (?:umgekehrt|umgedreht|weitergefahren|weitergezogen|weggefahren|weggegangen|"
        rf"abgesprungen|"
        r"abgewandert|weggeblieben|aufgelegt|davongelaufen|ausgetreten|gekündigt)(?=[.,;!]|$| und| haben| sind)"
    ),
    (
        r"(?:hat|haben) (?:uns|mich)[^.;!?]{0,60} (?:ausgelistet|gekündigt|gestrichen|den rücken gekehrt|sitzen "
        r"?(?:ge)?lassen)"
    ),
    (
        r"(?:kommt|erreicht|findet|ruft|telefoniert) (?:uns |mich )?(?:keiner|niemand|man|kaum jemand) (?:\w+ "
        r"){0,2}(?:durch|ran|an|rein|mehr)"
    ),
    r"halb so viele?",
    (
        r"(?:nur noch|gerade noch|bloß noch) (?:die hälfte|ein (?:drittel|viertel|fünftel|zehntel|bruchteil))(?: "
        r"\w+){0,3}"
    ),
    rf"weniger {BUYERS}",
    r"(?:anderswo|woanders)(?: \w+){0,4} (?:geholt|gekauft|gebucht|gesucht|gefunden|bestellt)",
    r"sonst (?:ist|sind|wird|bleibt)(?: \w+){0,5} (?:dunkel|still|tot|schluss|aus|weg|offline|zu ende)",
    r"greif(?:t|en) (?:\w+ ){0,3}(?:zu[mr]|zu den) (?:\w+ )?(?:nachbar\w*|konkurren\w*|mitbewerb\w*|ander\w+)",
    (
        r"können wir (?:\w+ ){0,3}(?:nicht|nichts|keine?n?) (?:mehr )?(?:\w+ ){0,3}(?:verkaufen|liefern|"
        r"arbeiten|annehmen|bedienen|versenden|eröffnen)"
    ),
    rf"brechen(?: \w+){{0,5}} {THEY}(?: \w+){{0,6}} ab",
    (
        r"(?<!sie )(?<!ihr )(?:können|kann)(?: (?!sie\b|ihr\b)[\w-]+){0,6} (?:nicht|nichts|keine?n?)(?: "
        r"\w+){0,4} (?:nach)?(?:bestellen|"
        r"buchen|bezahlen|kaufen|einloggen|anmelden|spenden|reservieren|absenden|auslösen)"
    ),
    r"weichen (?:\w+ ){0,6}aus(?=[.,;!]|$)",
    r"finden (?:wir )?keine (?:\w+ )?(?:\w*kräfte|\w*personal|azubis|mitarbeiter\w*|bewerber\w*|mieter|käufer)",
    (
        r"mussten (?:wir )?(?:\w+ ){0,6}(?:schließen|absagen|ablehnen|abweisen|einstellen|stoppen|abbrechen|"
        r"wegschicken|"
        r"zusperren|vertrösten|canceln|stornieren)"
    ),
    r"(?:schließen|absagen|ablehnen|abweisen) mussten",
    rf"(?:verlieren|verliere|verliert|verlor(?:en)?)(?: \w+){{0,7}} {BUYERS}",
    (
        rf"{BUYERS}(?: [\w.,'-]+){{0,5}} (?:verloren|verlieren|entgehen|gehen uns|durch die lappen|ab(?:sagen|"
        r"lehnen|weisen)|ablehnen|wegschicken|weg)"
    ),
    (
        rf"(?:mir|uns) (?:gehen|geht|entgehen|entgeht|laufen|brechen|springen|fehlen)(?: [\w.,'-]+){{0,5}} "
        rf"{BUYERS}(?: \w+){{0,3}}"
    ),
    (
        rf"(?:gehen|geht|entgehen|entgeht|laufen|brechen|springen|fehlen) (?:mir|uns)(?: [\w.,'-]+){{0,5}} "
        rf"{BUYERS}(?: \w+){{0,2}}"
    ),
    rf"{BUYERS}(?: \w+){{0,4}} (?:kaum|nicht|keine) (?:noch|mehr)(?: \w+)?",
    rf"{BUYERS}(?: \w+){{0,4}} (?:kaum|nicht) (?:\w+ )?(?:herein|rein|an|durch|weiter|zurecht)(?=[.,;!]|$| und)",
    rf"(?:keine?|kaum)(?: \w+)? {BUYERS} mehr",
    r"(?:lässt|lassen) sich(?: [\w-]+){0,6} nicht mehr \w+",
    r"(?:stoßen|stossen|kommen|geraten|sind)(?: \w+){0,4} an (?:die|unsere|ihre) (?:\w+ )?grenzen?",
    r"wirft(?: [\w-]+){0,8} (?:nur noch )?fehler",
    (
        r"(?:kriegen|bekommen|schaffen|können)(?: [\w-]+){0,6} (?:kaum|nicht|niemandem?) (?:noch |mehr )?(?:erklären|"
        r"vermitteln|verkaufen|"
        r"abarbeiten|bewältigen|stemmen|nachkommen|hinterher)"
    ),
    r"(?:kommen|komme)(?: \w+){0,4} nicht (?:mehr )?(?:hinterher|nach|dazu)(?=[.,;!]|$)",
    (
        rf"{THEY}(?: \w+){{0,4}} (?:springen(?: \w+){{0,4}} ab|brechen(?: \w+){{0,5}} ab|laufen(?: "
        rf"\w+){{0,4}} (?:weg|davon)|gehen (?:\w+ ){{0,3}}?"
        r"(?:zur konkurrenz|woanders|zum mitbewerb|verloren)|wandern(?: \w+){0,3} ab|kündigen|geben(?: "
        r"\w+){0,3} auf|wechseln (?:\w+ ){0,2}zur konkurrenz|"
        r"können (?:\w+ ){0,6}?(?:nicht|nichts|keine?n?) (?:\w+ ){0,3}?(?:bestellen|buchen|bezahlen|kaufen|"
        r"erreichen|einloggen|anmelden|spenden|finden|zahlen|"
        r"melden|reservieren|auslösen|absenden|abschließen|bestellung|termine?|zahlung|aufgeben|mehr)|finden "
        r"(?:uns|mich|unsere?n? \w+|den \w+|die \w+|das \w+) (?:\w+ ){0,3}?(?:nicht|kaum)(?: mehr)?|"
        r"bleiben(?: \w+){0,3} (?:aus|weg)|steigen(?: \w+){0,3} aus)"
    ),
    (
        rf"(?:müssen|muss)(?: \w+){{0,6}} {BUYERS}(?: \w+){{0,3}} (?:ablehnen|absagen|abweisen|wegschicken|"
        r"vertrösten)"
    ),
    (
        rf"{THEY}(?: \w+){{0,8}} (?:nicht|nichts|keine?n?) (?:mehr )?(?:\w+ ){{0,3}}?(?:bestellen|buchen|"
        r"bezahlen|kaufen|erreichen|"
        r"einloggen|anmelden|spenden|finden|zahlen|melden|reservieren|absenden|abschließen|aufgeben|"
        r"durchkommen) (?:können|kann|konnten)"
    ),
    "(?:abspringen|abwandern|zur konkurrenz)",
    r"sonst (?:\w+ ){0,4}(?:wir|ich)(?: \w+){0,4} (?:kein\w*|nichts|nicht)(?: \w+){0,2}",
    rf"{BUYERS}(?: \w+){{0,4}} (?:liegen|liegenbleiben|stapeln sich|gehen unter|versanden|dauern|warten)(?: \w+)?",
    r"stellt (?:\w+ ){0,5}(?:betrieb|dienst|service|support)(?: [\w.]+){0,8} ein(?=[.,;!]|$)",
    (
        r"\w*(?:stellen|plätze|wohnungen|zimmer|betten|räume) (?:\w+ ){0,4}(?:unbesetzt|leer|unvermietet|"
        r"frei)(?=[.,;!]|"
        r"$| und| seit)"
    ),
    r"(?:geht|gehen)(?: [\w.]+){0,5} verloren",
    (
        r"(?:landen|gehen|fahren|kaufen|buchen|bestellen|wechseln|wandern|laufen|rufen|sind|bleiben|hinfahren|landet|"
        r"geht)"
        r"[^.;!?]{0,40} (?:woanders(?:hin)?|anderswo|(?:bei der|zur|beim|zum|an die) (?:\w+ )?(?:konkurrenz|"
        r"wettbewerb\w*|"
        r"mitbewerb\w*))"
    ),
    r"woanders (?:hin)?(?:fahren|gehen|kaufen|buchen|bestellen)",
    (
        r"(?:niemand|keiner|kaum jemand|kaum einer)(?: mehr)? (?:\w+ ){0,3}(?:bewirbt|findet|kauft|bucht|bestellt|"
        r"meldet|"
        r"anruft|erreicht|kommt|anmeldet)"
    ),
    (
        r"(?:bewirbt|findet|erreicht|kauft|bucht|meldet|bestellt|kommt) (?:sich |uns |mich )?(?:\w+ ){0,3}(?:niemand|"
        r"keiner|"
        r"kaum jemand|kaum einer)"
    ),
    (
        rf"(?:hat|haben|kostete|kosteten|kostet) (?:uns|mich)[^.;!?]{{0,50}} (?:{BUYERS}|mandate?|projekte?|"
        rf"ausschreibung(?:en)?)"
    ),
    r"nichts mehr los",
    r"geh(?:en|t)(?: \w+){0,4} (?:leute|mitglieder|helfer|mitarbeiter|kräfte|azubis|bewerber) aus",
    rf"brechen(?: [\w%.]+){{0,6}} {THEY}(?: \w+){{0,6}} ab",
    r"(?:unsichtbar|unauffindbar|nicht (?:auffindbar|zu finden|sichtbar))(?=[.,;!]|$)",
    (
        r"(?:fehlen|fehlt)(?: \w+){0,4} (?:ehrenamtliche|freiwillige|mitarbeiter\w*|personal|\w*kräfte|azubis|"
        r"lehrlinge|"
        r"bewerber|nachwuchs|helfer)"
    ),
    r"(?:einstellen|schließen|streichen|absagen|ablehnen|abweisen|wegschicken) müssen",
    r"(?:touren|kurse|schichten|termine|fahrten|leistungen|stunden) (?:\w+ )?(?:streichen|absagen|ausfallen)",
    r"droh(?:t|en)(?: uns)? (?:\w+ ){0,4}(?:(?:aus|ab|weg)?zu\w*|verloren|wegzubrechen|abzuspringen|verlust|mit \w+)",
    r"kommen wir (?:\w+ ){0,3}(?:nicht|keinen \w+) (?:mehr )?weiter",
    (
        r"\w{3,}zahlen (?:[\w.]+ ){0,10}(?:gesunken|eingebrochen|gefallen|halbiert|zurückgegangen|sinken|fallen|"
        r"brechen ein)"
    ),
    r"sonst (?:\w+ ){0,4}(?:ohne|zu|dicht|vor verschlossenen|vor dem aus)(?: \w+)?(?= |[.,;!])",
    (
        r"(?:kann|können) (?:ich|wir)(?: (?!nicht\b|dafür\b|dazu\b|darüber\b|hierfür\b|ihnen\b|sie\b|"
        r"euch\b)[\w-]+){0,4} nicht (?:mehr |selbst |selber )?"
        r"(?!(?:ein|ab)?schätzen|nennen|angeben|beziffern|absehen|vorhersagen|festlegen|sagen|beurteilen|\w*zahlen|"
        r"ausgeben|entscheiden|leisten|kommen|versprechen|"
        r"garantieren|"
        r"warten|mitreden|teilnehmen|bieten|dienen|machen|mehr|allein|länger|genau|so|ganz|\w*machen|aufbringen|"
        r"stemmen|finanzieren|aufwenden|"
        r"hinlegen|überschreiten|übersteigen|beginnen|starten|anfangen|loslegen|vergeben|beauftragen|unterschreiben|"
        r"anbieten|investieren|umsetzen|vorbeikommen|treffen|mitteilen|beantworten|schicken|senden|reden|sprechen|"
        r"telefonieren|verraten|verhandeln|gehen|erwarten|verlangen|sein|abgeben)(?-i:[a-zäöü])\w+en(?!\w)"
    ),
    r"(?:ertrinkt|ertrinken|ersticken|erstickt|versinkt|versinken) (?:\w+ ){0,2}in(?: \w+)?",
    r"(?:stehen|stehe|steht) (?:\w+ ){0,2}vor verschlossene[rn] tür(?:en)?",
    "churn(?:[- ]?rate)?",
    (
        r"(?:funktioniert|läuft|lädt|geht|klappt|funktionieren|laufen|laden|gehen|startet|öffnet sich)(?: "
        r"\w+){0,6} (?:gar |überhaupt |einfach |schlicht |leider )?"
        r"(?:nicht mehr|nicht richtig mehr)"
    ),
    (
        r"(?:website|webseite|seite|shop|\w*shop|formular|\w*formular|system|app|kasse|checkout|buchung\w*)(?: "
        r"\w+){0,4} (?:funktioniert|läuft|lädt|geht)(?: \w+){0,5} nicht(?: mehr)?"
    ),
    r"nicht (?:mehr )?funktioniert",
    (
        r"(?:ist|liegt|war|geht|fällt|bricht|stürzt)(?: \w+){0,5} (?:lahm|lahmgelegt|offline|unbrauchbar|"
        r"gehackt|unerreichbar|nicht erreichbar|nicht mehr erreichbar|"
        r"nicht mehr nutzbar|abgestürzt|kaputt|zusammen)(?=[ .,;!]|$)"
    ),
    r"(?:fällt|stürzt|bricht)(?: \w+){0,6} (?:aus|ab|zusammen)(?=[.,;!]|$| und| sobald| wenn)",
    r"(?:stürzt|fällt|bricht) (?:\w+ ){0,5}?(?:ständig|dauernd|regelmäßig|jeden|jede|bei jed\w+|mehrmals)",
    r"(?:blockiert|lähmt|bremst|behindert|hindert)(?: uns| unser\w*| den| die| das)(?: \w+)?",
    (
        r"(?:wir|kunden|ich) (?:können|kann) (?:\w+ ){0,6}?(?:nicht|keine?n?|nichts) (?:\w+ "
        r"){0,4}?(?:verkaufen|liefern|wachsen|eröffnen|abrechnen|expandieren|annehmen|"
        r"verarbeiten|arbeiten|bedienen|abwickeln|ausliefern|versenden|veröffentlichen|mithalten|einstellen|"
        r"bestellungen|aufträge|buchungen)"
    ),
    rf"kostet uns(?: \w+){{0,6}} (?:{BUYERS}|jede\w*|pro|täglich|wöchentlich|monatlich)",
    (
        r"(?:umsatz|umsätze|verkäufe|bestellungen|anfragen|buchungen|bewerbungen|anmeldungen|spenden|"
        r"besucherzahlen|conversion|mitgliederzahl|reservierungen|aufträge|"
        r"absatz|zugriffe|auftragslage)(?: \w+){0,10} (?:eingebrochen|gesunken|zurückgegangen|halbiert|"
        r"gefallen|bricht ein|brechen ein|sinkt|sinken|gehen zurück|geht zurück|"
        r"einbrechen|weggebrochen|brechen weg|bleiben aus|ausbleiben|ein)(?=[ .,;!]|$)"
    ),
    (
        r"(?:eingebrochen|weggebrochen|halbiert|zurückgegangen)(?: \w+){0,2}(?: umsatz| umsätze| bestellungen| "
        r"anfragen)?"
    ),
    (
        r"(?:sonst|andernfalls|ohne (?:sie|ihn|das|die|neue\w*|neuen|diese\w*))(?: \w+){0,6} (?:können wir "
        r"(?:\w+ ){0,3}(?:nicht|keine)|müssen wir (?:\w+ ){0,3}"
        r"(?:schließen|zusperren|aufgeben|absagen)|stehen wir|verlieren wir|geht (?:\w+ ){0,3}nichts|dürfen "
        r"wir (?:\w+ ){0,3}nicht)(?: \w+)?"
    ),
    (
        r"(?:wir|da) (?:kommen|stecken|sitzen|treten)(?: \w+){0,5} (?:nicht (?:mehr )?weiter|fest|in der "
        r"sackgasse|auf der stelle)"
    ),
    (
        r"(?:support|lizenz|plattform|anbieter|system|software|hersteller|"
        r"wartung)[^.]{0,50}(?:läuft (?:\w+ ){0,4}aus|endet|eingestellt|abgeschaltet|"
        r"abgekündigt|nicht mehr unterstützt|stellt[^.]{0,20} ein)"
    ),
    "gesetzlich (?:verpflichtet|vorgeschrieben)",
    "(?:existenzbedrohend|existenziell|wasser bis zum hals)",
    r"fehlermeldung(?:en)?(?= (?:bei|beim|wenn|sobald|statt)|[.,;!]|$)",
    (
        r"wir müssen (?:inzwischen |mittlerweile |jede woche |leider |oft |immer öfter )*(?:\w+ "
        rf"){{0,3}}?{BUYERS} (?:absagen|ablehnen|abweisen|vertrösten)"
    ),
    (
        r"(?:personalnot|können (?:\w+ ){0,3}stellen nicht (?:mehr )?besetzen|finden keine (?:\w+ )?(?:azubis|"
        r"mitarbeiter|fachkräfte|bewerber))"
    ),
    r"kaufen am falschen schalter(?!.)",
)
