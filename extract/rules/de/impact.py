"""How much a need weighs, in German: what blocks them, what they want to reach, what is only a nuisance."""

from extract.rules.language import Patterns

_BUYERS = (
    r"(?:\w*kund(?:en|innen|schaft)|\w*bestellungen|\w*aufträge|aufträgen?|\w*anfragen|\w*buchungen|gäste|umsatz|"
    r"mitglieder|abonnenten|spender|"
    r"spenden|patienten|patientinnen|besucher|besucherinnen|bewerbungen|bewerber|käufer|leads|nutzer|teilnehmer|"
    r"mieter|leser|geld|einnahmen|"
    r"reservierungen|verkäufe|familien|schüler|studierende|interessenten|bestellung|stammgäste|laufkundschaft|"
    r"anmeldungen)"
)
_THEY = (
    r"(?:\w*kund(?:en|innen)|mitglieder|gäste|besucher(?:innen)?|abonnenten|spender(?:innen)?|leute|menschen|"
    r"patienten|mieter|bewohner|bürger|eltern|"
    r"studierende|schüler|nutzer(?:innen)?|käufer|mitarbeiter(?:innen)?|interessenten|interessierte|bewerber|leser|"
    r"teilnehmer|"
    r"familien|händler)"
)

BLOCKING: Patterns = (
    (
        r"können wir (?:\w+ ){0,3}(?:nicht|nichts|keine?n?) (?:mehr )?(?:\w+ ){0,3}(?:verkaufen|liefern|"
        r"arbeiten|annehmen|bedienen|versenden|eröffnen)"
    ),
    rf"brechen(?: \w+){{0,5}} {_THEY}(?: \w+){{0,6}} ab",
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
    rf"(?:verlieren|verliere|verliert|verlor(?:en)?)(?: \w+){{0,7}} {_BUYERS}",
    (
        rf"{_BUYERS}(?: [\w.,'-]+){{0,5}} (?:verloren|verlieren|entgehen|gehen uns|durch die lappen|ab(?:sagen|"
        r"lehnen|weisen)|ablehnen|wegschicken|weg)"
    ),
    (
        rf"(?:mir|uns) (?:gehen|geht|entgehen|entgeht|laufen|brechen|springen|fehlen)(?: [\w.,'-]+){{0,5}} "
        rf"{_BUYERS}(?: \w+){{0,3}}"
    ),
    (
        rf"(?:gehen|geht|entgehen|entgeht|laufen|brechen|springen|fehlen) (?:mir|uns)(?: [\w.,'-]+){{0,5}} "
        rf"{_BUYERS}(?: \w+){{0,2}}"
    ),
    rf"{_BUYERS}(?: \w+){{0,4}} (?:kaum|nicht|keine) (?:noch|mehr)(?: \w+)?",
    rf"{_BUYERS}(?: \w+){{0,4}} (?:kaum|nicht) (?:\w+ )?(?:herein|rein|an|durch|weiter|zurecht)(?=[.,;!]|$| und)",
    rf"(?:keine?|kaum)(?: \w+)? {_BUYERS} mehr",
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
        rf"{_THEY}(?: \w+){{0,4}} (?:springen(?: \w+){{0,4}} ab|brechen(?: \w+){{0,5}} ab|laufen(?: "
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
        rf"(?:müssen|muss)(?: \w+){{0,6}} {_BUYERS}(?: \w+){{0,3}} (?:ablehnen|absagen|abweisen|wegschicken|"
        r"vertrösten)"
    ),
    (
        rf"{_THEY}(?: \w+){{0,8}} (?:nicht|nichts|keine?n?) (?:mehr )?(?:\w+ ){{0,3}}?(?:bestellen|buchen|"
        r"bezahlen|kaufen|erreichen|"
        r"einloggen|anmelden|spenden|finden|zahlen|melden|reservieren|absenden|abschließen|aufgeben|"
        r"durchkommen) (?:können|kann|konnten)"
    ),
    "(?:abspringen|abwandern|zur konkurrenz)",
    r"sonst (?:\w+ ){0,4}(?:wir|ich)(?: \w+){0,4} (?:kein\w*|nichts|nicht)(?: \w+){0,2}",
    rf"{_BUYERS}(?: \w+){{0,4}} (?:liegen|liegenbleiben|stapeln sich|gehen unter|versanden|dauern|warten)(?: \w+)?",
    r"stellt (?:\w+ ){0,5}(?:betrieb|dienst|service|support)(?: [\w.]+){0,8} ein(?=[.,;!]|$)",
    (
        r"(?:stellen|plätze|wohnungen|zimmer|betten|räume) (?:\w+ ){0,4}(?:unbesetzt|leer|unvermietet|frei)(?=[.,;!]|"
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
        rf"(?:hat|haben|kostete|kosteten|kostet) (?:uns|mich)[^.;!?]{{0,50}} (?:{_BUYERS}|mandate?|projekte?|"
        rf"ausschreibung(?:en)?)"
    ),
    r"nichts mehr los",
    r"geh(?:en|t)(?: \w+){0,4} (?:leute|mitglieder|helfer|mitarbeiter|kräfte|azubis|bewerber) aus",
    rf"brechen(?: [\w%.]+){{0,6}} {_THEY}(?: \w+){{0,6}} ab",
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
        r"(?:kann|können) (?:ich|wir)(?: (?!nicht\b)[\w-]+){0,4} nicht (?:mehr |selbst |selber )?"
        r"(?!(?:ein|ab)?schätzen|nennen|angeben|beziffern|absehen|vorhersagen|festlegen|sagen|beurteilen|\w*zahlen|"
        r"ausgeben|entscheiden|leisten|kommen|versprechen|"
        r"garantieren|"
        r"warten|mitreden|teilnehmen|bieten|dienen|machen|mehr|allein|länger|genau|so|ganz|\w*machen|aufbringen|"
        r"stemmen|finanzieren|aufwenden|"
        r"hinlegen|überschreiten|übersteigen|gehen|erwarten|verlangen|sein|abgeben)(?-i:[a-zäöü])\w+en(?!\w)"
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
    rf"kostet uns(?: \w+){{0,6}} (?:{_BUYERS}|jede\w*|pro|täglich|wöchentlich|monatlich)",
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
        rf"){{0,3}}?{_BUYERS} (?:absagen|ablehnen|abweisen|vertrösten)"
    ),
    (
        r"(?:personalnot|können (?:\w+ ){0,3}stellen nicht (?:mehr )?besetzen|finden keine (?:\w+ )?(?:azubis|"
        r"mitarbeiter|fachkräfte|bewerber))"
    ),
    r"kaufen am falschen schalter(?!.)",
)

_ASKING = (
    r"(?:\w*fragen|\w*lassen|beauftragen|wissen|erfahren|bitten|besprechen|kennenlernen|starten|beginnen|\w*legen|"
    r"anfangen|"
    r"haben|bekommen|erhalten|vergeben|investieren|ausgeben|\w*sehen|\w*schauen|hören|telefonieren|treffen|\w*holen|"
    r"vergleichen|umsetzen|entwickeln|erstellen|gestalten|bauen|machen|erneuern|überarbeiten|relaunchen|drehen|"
    r"produzieren|"
    r"einladen|\w*zahlen|reden|sprechen|warten|abwarten|\w*arbeiten|entscheiden|überlegen|orientieren|planen|klären|"
    r"verzichten|vorstellen|melden|\w*schicken|\w*senden|geben|nehmen|gehen|kommen|einsteigen|aufnehmen|überlassen|"
    r"sagen|"
    r"nennen|betonen|danken|sein|werden|buchen|durchführen|aufsetzen|vorbereiten|festlegen|fertigstellen|abschließen|"
    r"austauschen|vereinbaren|einigen|angehen|verabreden|suchen|finden wir|bleiben|halten|kosten|wollen|können|"
    r"müssen|sollen|"
    r"würden|hätten|dürfen|möchten|brauchen|benötigen|zusammensetzen|unterhalten|ihnen|ihren|ihrem|einen|keinen|neuen|"
    r"eigenen|jeden|diesen|anrufen|schreiben|lesen|prüfen|reichen|einreichen|anbieten|beteiligen|konkretisieren|"
    r"realisieren|verwirklichen|gründen|unterstützen|begleiten)"
)
_WORD = r"(?: [\w'-]+(?:\.\d+)*)"

PURPOSE: Patterns = (
    (
        rf"(?:wollen|möchten|will|möchte|wollte|wollten)(?! (?:sie|ihr|euch)\b){_WORD}{{1,12}}? "
        rf"(?!{_ASKING}\b)(?-i:[a-zäöü])\w+e(?:l|r)?n(?=[.,;!:)]|$| und)"
    ),
    (
        rf"(?<=, )um{_WORD}{{0,9}}? (?:zu (?!{_ASKING}\b)\w+n|(?-i:[a-zäöü])(?!\w*(?:fragen|holen|sehen|setzen|"
        rf"fangen)\b)\w+zu"
        r"\w+en)(?=[.,;!:)]|$| und)"
    ),
    rf"(?<=, )wo (?:sie|wir|man|die \w+|{_THEY})(?: [\w-]+){{1,9}}(?=[.,;!]|$)",
    r"(?:wollen|müssen|möchten) (?:wir |ich )?(?:[\w-]+ ){0,4}weg von",
    (
        r"(?:soll|sollen|sollte|würde|könnte|kann) (?:das|dies|es|uns)(?: \w+){0,3} (?:ändern|lösen|verbessern|beheben|"
        r"erleichtern|"
        r"helfen|abstellen)"
    ),
    (
        rf"(?:{_THEY}) (?:sollen|möchten|wollen|müssen)(?: \w+){{0,8}} (?:können|sehen|finden|buchen|bestellen|"
        r"lesen|wissen|verstehen|erfahren|erledigen|spüren|"
        r"melden|kaufen|vereinbaren|erkennen|erleben|anmelden|einsehen)"
    ),
    (
        r"(?:^|(?<=, )|(?<=und ))damit (?!nicht\b|sie\b|ihr\b|euch\b|ich (?:vergleichen|planen|entscheiden|das)\b|"
        r"wir (?:vergleichen|planen|"
        r"besser planen)\b|meine|unter|zusammen|verbunden|einverstanden)\w+ \w+"
    ),
    (
        r"(?:möchte[nt]?|wollen|will|soll|sollen|wollten)(?: [\w-]+){0,8} (?:(?:bekannt|sichtbar|attraktiv|"
        r"jünger|moderner)"
        r"(?:er)? (?:machen|werden|wirken)|(?:neu )?gewinnen|verjüngen|neu aufstellen|ankurbeln|voranbringen|"
        r"ausbauen|steigern)"
    ),
    r"(?<=, )sodass (?!sie\b|ihr\b)\w+",
    (
        r"so ?dass (?:wir|unsere|kunden|gäste|besucher|mitglieder|man|die leute)(?: \w+){0,8} (?:können|kann|"
        r"finden|wissen|sehen|müssen)"
    ),
    (
        r"(?:unser|das|mein|unsere|die|meine) (?:ziel|ziele|absicht|wunsch|anliegen|mission|plan|vision)(?: "
        r"\w+){0,4} (?:ist|sind|wäre)"
    ),
    r"(?:ziel|zweck|hintergrund|anlass) (?:ist|dabei ist|des projekts ist|der kampagne ist|soll sein)",
    (
        r"um (?:\w+ ){0,8}?(?:zu (?:erreichen|gewinnen|wachsen|verkaufen|steigern|erhöhen|verbessern|überzeugen|"
        r"verdoppeln|zeigen|erzählen|informieren|entlasten|"
        r"vereinfachen|stärken|finden|begeistern|erklären|bewerben|vermitteln|verjüngen|positionieren|"
        r"unterscheiden|verkürzen)|anzusprechen|abzuheben|anzuziehen|auszubauen|"
        r"vorzustellen|aufzubauen)"
    ),
    (
        r"(?:wir|ich) (?:möchten|möchte|wollen|will|hoffen|planen|müssen|würden)(?: \w+){0,10} (?:verkaufen|"
        r"erreichen|wachsen|gewinnen|ansprechen|steigern|erhöhen|verdoppeln|"
        r"ausbauen|eröffnen|werben|werden|verbessern|anbieten|überzeugen|zeigen|erzählen|automatisieren|"
        r"modernisieren(?! lassen)|auffallen|abheben|exportieren|einführen|helfen|"
        r"reduzieren|vereinfachen|professionalisieren|zusammenlegen|zusammenführen|ersetzen|umsteigen|"
        r"informieren|positionieren|verjüngen|bewerben|finden|erschließen|"
        r"digitalisieren|entlasten|halbieren|füllen|bekannt(?:er)? (?:machen|werden)|sichtbar(?:er)? (?:machen|"
        r"werden)|"
        r"auftreten|neu aufstellen|unabhängig(?:er)? (?:machen|werden)|loswerden|nachziehen|binden|erweitern|"
        r"aufholen|locken|"
        r"begeistern|zurückgewinnen|vermarkten|einsparen|verdienen)"
    ),
    (
        r"(?:wollen|möchten|will|möchte) (?:wir|ich)(?: \w+){0,10} (?:verkaufen|erreichen|wachsen|gewinnen|"
        r"ansprechen|steigern|erhöhen|verdoppeln|ausbauen|eröffnen|werben|"
        r"verbessern|anbieten|überzeugen|zeigen|automatisieren|modernisieren(?! lassen)|abheben|einführen|"
        r"vereinfachen|"
        r"ersetzen|informieren|bewerben|finden|erschließen|digitalisieren|"
        r"entlasten|auftreten)"
    ),
    (
        r"(?:soll|sollen|muss|müssen|wird)(?: \w+){0,8} (?:helfen|ermöglichen|erleichtern|dafür sorgen|"
        r"beitragen|überzeugen|gewinnen|zeigen|entlasten|erklären|ansprechen|"
        r"vermitteln|begeistern|anziehen|bringen|erreichen)"
    ),
    (
        r"(?<=, )(?:die|der|das) (?:\w+ ){0,5}?(?:gewinnt|überzeugt|zeigt|erklärt|anspricht|bringt|erreicht|"
        r"begeistert|erzählt|ermöglicht)"
    ),
    (
        r"(?<=, )(?:mit|über) (?:der|dem|denen|die|das|den)(?: (?:sie|wir|man|sich|unsere?|die|der|das|"
        r"(?-i:[A-ZÄÖÜ])\w+))(?: [\w-]+){1,10}(?=[.,;!]|$)"
    ),
    (
        r"(?:mit|über|auf|in) (?:der|dem|denen)(?: \w+){0,4} (?:\w*kunden|gäste|mitglieder|besucher|eltern|"
        r"bürger|leute|patienten|mitarbeiter|nutzer|mieter|schüler|wir)(?: \w+){0,6} "
        r"(?:können|kann)"
    ),
)

INCONVENIENCE: Patterns = (
    r"(?:damit|mit (?:ihr|ihm)) (?:kann|können|lässt sich)(?: \w+)? leben",
    r"(?:kann|können) (?:\w+ )?(?:damit|mit (?:ihr|ihm)) leben",
    r"(?:schön|hübsch) ist (?:etwas )?ander(?:s|es)",
    r"(?:nicht mehr|kaum noch) (?:zeitgemäß|zeitgemäss|up to date|der letzte schrei|auf der höhe der zeit)",
    r"(?:wäre|ist|würde|fände ich|fänden wir)(?: \w+){0,4} (?:schön|nett|nice|fein|super|hübsch)(?: \w+){0,2}",
    (
        r"(?:etwas|ein bisschen|ein wenig|leicht|ziemlich|langsam|recht|bissel|ein bisserl) (?:altbacken|"
        r"altmodisch|veraltet|angestaubt|in die jahre gekommen|langweilig|"
        r"verstaubt|alt|unmodern|langsam|umständlich|aus der zeit gefallen|hausbacken|überholt)"
    ),
    (
        r"(?:sieht|wirkt|schaut|ist)(?: \w+){0,5} (?:altbacken|altmodisch|veraltet|angestaubt|verstaubt|"
        r"unmodern|in die jahre gekommen|hausbacken|nach 20\d\d aus)"
    ),
    r"in die jahre gekommen",
    (
        r"(?:könnte|kann|dürfte|verträgt|vertragen)(?: \w+){0,4} (?:auffrischung|frischer|frischen anstrich|"
        r"facelift|frischekur|aufgefrischt|moderner|frische)"
    ),
    r"auf(?:ge)?frisch\w+",
    "nicht (?:wirklich |sehr |so )?(?:dringend|tragisch|schlimm|lebensnotwendig)",
    r"(?:funktioniert|läuft|tut)(?: \w+){0,2} (?:noch|einwandfrei|prima|gut|ganz gut|tadellos)(?=[ .,;!]|$)",
    r"tut aber noch",
    "nice[- ]to[- ]have",
    "facelift",
    "kosmetik",
    "schönheitsfehler",
)
