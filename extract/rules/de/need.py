"""Need in German: what it weighs, what is asked, and what is no brief."""

from extract.rules.de.intents import APPLICATION, INVOICE, PITCH, SUPPORT
from extract.rules.language import NeedWords

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
    r"studierende|schüler|nutzer(?:innen)?|käufer|mitarbeiter(?:innen)?|interessenten|bewerber|leser|teilnehmer|"
    r"familien|händler)"
)

NEED = NeedWords(
    blocking=(
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
        r"mussten (?:wir )?(?:\w+ ){0,5}(?:schließen|absagen|ablehnen|abweisen|einstellen)",
        r"(?:schließen|absagen|ablehnen|abweisen) mussten",
        rf"(?:verlieren|verliere|verliert|verlor(?:en)?)(?: \w+){{0,7}} {_BUYERS}",
        (
            rf"{_BUYERS}(?: \w+){{0,5}} (?:verloren|verlieren|entgehen|gehen uns|durch die lappen|ab(?:sagen|"
            r"lehnen|weisen)|ablehnen|wegschicken|weg)"
        ),
        (
            rf"(?:mir|uns) (?:gehen|geht|entgehen|entgeht|laufen|brechen|springen|fehlen)(?: \w+){{0,5}} "
            rf"{_BUYERS}(?: \w+){{0,3}}"
        ),
        rf"(?:gehen|entgehen|laufen|brechen|springen) (?:mir|uns)(?: \w+){{0,5}} {_BUYERS}(?: \w+){{0,2}}",
        (
            rf"{_THEY}(?: \w+){{0,4}} (?:springen(?: \w+){{0,4}} ab|brechen(?: \w+){{0,5}} ab|laufen(?: "
            rf"\w+){{0,4}} (?:weg|davon)|gehen (?:\w+ ){{0,3}}?"
            r"(?:zur konkurrenz|woanders|zum mitbewerb|verloren)|wandern(?: \w+){0,3} ab|kündigen|geben(?: "
            r"\w+){0,3} auf|wechseln (?:\w+ ){0,2}zur konkurrenz|"
            r"können (?:\w+ ){0,6}?(?:nicht|nichts|keine?n?) (?:\w+ ){0,3}?(?:bestellen|buchen|bezahlen|kaufen|"
            r"erreichen|einloggen|anmelden|spenden|finden|zahlen|"
            r"melden|reservieren|auslösen|absenden|abschließen|bestellung|termine?|zahlung|aufgeben|mehr)|finden "
            r"(?:uns|mich) (?:\w+ ){0,2}?nicht(?: mehr)?|"
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
            r"(?:support|lizenz|vertrag|plattform|anbieter|system|dienstleister|hersteller|"
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
    ),
    purpose=(
        (
            rf"(?:{_THEY}) (?:sollen|möchten|wollen|müssen)(?: \w+){{0,8}} (?:können|sehen|finden|buchen|bestellen|"
            r"lesen|wissen|verstehen|erfahren|erledigen|spüren|"
            r"melden|kaufen|vereinbaren|erkennen|erleben|anmelden|einsehen)"
        ),
        (
            r"damit (?!sie\b|ihr\b|euch\b|ich (?:vergleichen|planen|entscheiden|das)\b|wir (?:vergleichen|planen|"
            r"besser planen)\b|meine|unter|zusammen|verbunden|einverstanden)\w+ \w+"
        ),
        r", sodass (?!sie\b|ihr\b)\w+",
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
            r"digitalisieren|entlasten|halbieren|füllen|bekannter machen|sichtbarer werden|auftreten)"
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
            r", (?:die|der|das) (?:\w+ ){0,5}?(?:gewinnt|überzeugt|zeigt|erklärt|anspricht|bringt|erreicht|"
            r"begeistert|erzählt|ermöglicht)"
        ),
        (
            r"(?:mit|über|auf|in) (?:der|dem|denen)(?: \w+){0,4} (?:\w*kunden|gäste|mitglieder|besucher|eltern|"
            r"bürger|leute|patienten|mitarbeiter|nutzer|mieter|schüler|wir)(?: \w+){0,6} "
            r"(?:können|kann)"
        ),
    ),
    inconvenience=(
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
        "nicht (?:wirklich |sehr |so )?(?:dringend|eilig|tragisch|schlimm|lebensnotwendig)",
        r"(?:funktioniert|läuft|tut)(?: \w+){0,2} (?:noch|einwandfrei|prima|gut|ganz gut|tadellos)(?=[ .,;!]|$)",
        r"tut aber noch",
        "nice[- ]to[- ]have",
        "facelift",
        "kosmetik",
        "schönheitsfehler",
    ),
    wish=(
        (
            r"(?:wir|ich) (?:suchen|suche|brauchen|brauche|brauch|benötigen|benötige|möchten|möchte|wollen|will|"
            r"hätten|hätte|würden|würde|planen|plane|wünschen|wünsche|überlegen|"
            r"überlege|denken|bitten|bitte|beabsichtigen)(?: \w+){0,8}"
        ),
        r"(?:suchen|brauchen|benötigen|möchten|wollen|hätten|planen|wünschen|würden|bitten) wir",
        r"(?:suche|brauche|brauch|benötige|möchte|will|hätte|plane|wünsche|würde) ich",
        (
            r"(?:können|könnten|würden|wollen|könnt|könntet|würdet) (?:sie|ihr) (?:uns |mir |für uns |dabei |das "
            r")?(?:\w+ ){0,6}?(?:helfen|bauen|gestalten|entwickeln|erstellen|"
            r"unterstützen|machen|umsetzen|anbieten|entwerfen|übernehmen|produzieren|drehen)"
        ),
        r"(?:sind|bin)(?: \w+){0,3} auf der suche nach",
        r"(?:neue[rns]?|neu) [\w-]+ gesucht",
        r"(?:möchten|möchte|wollen|soll|sollen)(?: \w+){0,8} lassen",
    ),
    request=(
        r"gewünscht(?: ist| wird| sind)?(?: \w+){0,3}?",
        r"budget[^.;!?]{0,40} für(?: \w+)?",
        r"\w*projekt[^.;!?]{0,30}: ?(?:eine?n?)?",
        r"was (?:kostet|kosten|verlangt|verlangen|würde|eine?n?)(?: \w+){0,6}?",
        (
            r"(?:wir|ich) (?:suchen|suche|brauchen|brauche|brauch|benötigen|benötige|möchten|möchte|wollen|will|"
            r"hätten|hätte|würden|würde|planen|plane|wünschen|wünsche|überlegen|"
            r"überlege|denken|denke|bitten|müssen|muss|lassen|beabsichtigen|starten|interessieren)(?: [\w-]+){0,8}?"
        ),
        (
            r"(?:suchen|brauchen|benötigen|möchten|wollen|hätten|planen|wünschen|würden|bitten|müssen|suche|"
            r"brauche|brauch|benötige|möchte|will|hätte|plane|wünsche|würde|muss) "
            r"(?:wir|ich|uns)(?: [\w-]+){0,8}?"
        ),
        r"auf der suche nach(?: \w+){0,3}",
        (
            r"(?:plant|sucht|benötigt|möchte|beabsichtigt|braucht|wünscht|lässt|planen|suchen|benötigen|"
            r"möchten)(?: [\w-]+){0,8}?"
        ),
        r"(?:können|könnten|würden|wollen|könnt|könntet|würdet) (?:sie|ihr)(?: [\w-]+){0,8}?",
        (
            r"(?:angebote?s?|vorschlag|vorschläge|kostenvoranschlag|offerte|anfrage|ausschreibung|briefing|auftrag|"
            r"projekt|unterstützung|hilfe|angebotsanfrage|preisanfrage|"
            r"preis|kosten|agentur|partner|dienstleister|jemanden?|budget)(?: [\w-]+){0,2} (?:für|zu|zur|zum|bei|"
            r"über|mit|im bereich|in sachen|beim|bzgl\.?|betreffend)(?: [\w-]+){0,3}?"
        ),
        "neue[nrsm]?",
        (
            r"(?:relaunch|neugestaltung|neuentwicklung|entwicklung|gestaltung|überarbeitung|erstellung|erneuerung|"
            r"aufbau|konzeption|produktion|umsetzung|modernisierung|"
            r"neubau|redesign|realisierung|programmierung|druck|optimierung)(?: \w+)? (?:einer?|eines|der|des|"
            r"unserer?|unseres|meiner|meines|von)(?: \w+)?"
        ),
        r"(?:muss|müssen|soll|sollen|sollte|gehört|bräuchte|bräuchten|braucht|brauchen|verdient)(?: [\w-]+){0,4}?",
        r"(?:fehlt|fehlen)(?: \w+){0,4}?",
        r"(?:interesse|bedarf) (?:an|für)(?: \w+){0,2}?",
        r"(?:es geht um|geht es um|gesucht(?: wird)?:?|benötigt(?: wird)?:?)(?: \w+){0,3}?",
        r"(?:ohne|kein(?:e|en)?) ",
        "(?:das|es|dies) wird (?:\\w+ ){0,3}?",
        r"(?:^|(?<=[,.;:!] ))(?:brauche|suche|suchen|brauchen|möchte|benötigen|hätte)(?: \w+){0,4}?",
    ),
    request_behind=(
        r" an(?=[.,;!]|$| und)",
        r"(?: [\w-]+){0,4} (?:machen|drehen|bauen|aufbauen|gestalten|entwickeln) (?:dürfen|wollen|möchten|sollen)",
        r"(?: \w+){0,2} (?:müsste|muss|soll|sollte|sollen|müssen)",
        r"(?: \w+){0,2} (?:kosten würde|kostet|kosten)",
        (
            r"[^.;!?]{0,70}?(?<!\w)(?:brauch(?:en|e|t)?|benötigen|benötige|suchen|suche|entwickeln lassen|"
            r"erstellen lassen|gestalten lassen|bauen lassen|machen lassen|"
            r"überarbeiten lassen|erneuern|modernisieren|überarbeiten|neu (?:aufsetzen|gestalten|machen|bauen|"
            r"denken)|relaunchen|in auftrag geben|beauftragen|"
            r"gesucht|benötigt|einholen|anbieten lassen|drehen lassen|produzieren lassen|soll neu|muss neu|braucht|"
            r"entwickeln zu lassen|erstellen zu lassen)(?!\w)"
        ),
        r"-?relaunch",
    ),
    not_asked=(
        (
            r"(?:(?-i:Ihre?[mnrs]?)|eure[mnrs]?|euer|deine?[mnrs]?) (?:(?!angebot|für|unsere?\w*|die|der|das|eine?\w*|"
            r"neue\w*|hilfe|unterstützung|bei|team|zu|zum|zur|mit|in|im)[\w-]+ ){0,2}?"
        ),
        r"(?:auf|über|via|durch|von) (?:(?-i:Ihre[rmn]?)|eure[rmn]?|der|dieser)(?: \w+)? ",
        (
            r"(?:brauchen|brauche|wollen|möchten|suchen|benötigen|geht)(?: \w+){0,3} (?:um )?kein(?:e|en)? "
            r"(?:neue[nrs]? )?"
        ),
        r"(?:vorige|letzte|frühere|damalige)[nrms]? ",
        "statt (?:einer|eines) (?:neuen )?",
        r"(?:haben|hat|habe|gibt es) (?:\w+ )?(?:bereits|schon|längst) (?:eine|einen|ein) (?:[\w-]+ )?",
        r"(?:von ihnen|sie) (?:gestaltete|gebaute|entwickelte|gemachte|erstellte)[nrms]? ",
        r"(?:haben|habt) (?:sie|ihr|euch) (?:die|das|den|eine|ein) (?:[\w-]+ )?",
        r"(?:neben|außer|unabhängig von) (?:der|dem|unserer|unserem) ",
        r"nicht (?:um )?(?:eine|einen|ein|die|den|das) (?:neue[nrs]? )?",
    ),
    own_business=(
        r"wir sind (?:ein|eine|das|die|der) (?:[\w-]+ ){0,4}?",
        r"(?:unser|unsere[mnrs]?) (?:[\w-]+ ){0,2}?",
        (
            r"ich (?:betreibe|führe|habe|leite|besitze|eröffne) (?:ein|eine|einen|das|die|mein|meine|meinen) "
            r"(?:[\w-]+ ){0,3}?"
        ),
        (
            r"wir (?:betreiben|führen|verkaufen|vertreiben|produzieren|fertigen|stellen|importieren|veranstalten|"
            r"bieten|handeln mit|entwickeln|eröffnen) "
            r"(?:ein |eine |einen |die |das )?(?:[\w-]+ ){0,3}?"
        ),
        (
            r"(?:unternehmen|firma|start-?up|anbieter|hersteller|shop|händler|betreiber)(?: \w+)? (?:für|von|im "
            r"bereich|aus der branche) (?:[\w-]+ ){0,2}?"
        ),
        r"als (?:[\w-]+ ){0,3}?",
    ),
    existing=(
        "aktuelle[nrms]?",
        "bestehende[nrms]?",
        "jetzige[nrms]?",
        "derzeitige[nrms]?",
        "alte[nrms]?",
        "vorhandene[nrms]?",
        "heutige[nrms]?",
        "bisherige[nrms]?",
    ),
    courtesies=(
        r"\w*angebote?s?",
        "vorschlag",
        "kostenvoranschlag",
        "offerte",
        "hören",
        "anrufen",
        r"telefon\w*",
        "gespräch",
        "rückmeldung",
        "antwort",
        r"kennen\w*",
        "besuch",
        "treffen",
        "melden",
        "sprechen",
        "austausch",
        "termin",
    ),
    pitch=PITCH,
    application=APPLICATION,
    invoice=INVOICE,
    support=SUPPORT,
)
