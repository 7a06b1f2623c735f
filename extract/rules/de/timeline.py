"""Timeline in German."""

from extract.rules.de.haste import EXPLORING, FIXED, MOVABLE, NOT_EXPLORING, URGENT
from extract.rules.language import TimelineWords

TIMELINE = TimelineWords(
    start=(
        "beginn(?:en|t|e|s)?",
        "begonnen",
        "start(?:en|et|e|termin|datum|schuss)?",
        "(?:projekt|arbeits|umsetzungs|dreh|vertrags|leistungs|bau|auftrags)(?:start|beginn)",
        (
            r"(?:nicht|keinesfalls|nie|frühestens|erst|nichts)(?: \w+){0,2} vor(?= (?:dem |der )?(?:anfang |mitte |"
            r"ende )?"
            r"(?:\d|(?-i:[A-ZÄÖÜ])))"
        ),
        (
            r"vor(?= (?:dem |der )?(?:anfang |mitte |ende )?(?:\d{1,2}\.|(?!(?:anfang|mitte|ende) "
            r"20)(?-i:[A-ZÄÖÜ]))(?:(?!brauch|benötig|"
            r"entscheid|antwort|meld)[^.;!?]){3,60} "
            r"(?:nicht|nichts|kein\w*)(?: (?:los|an|in frage|möglich|machbar|zu machen|drin|daran|dran|anfangen|"
            r"beginnen|starten|zu denken|"
            r"damit))?"
            r"(?=[.,;!]|$| also))"
        ),
        (
            r"ab(?: \w+\.?){1,3} (?:sind|bin|ist) (?:wir|ich)(?: \w+){0,5} zurück(?=[^.;!?]{0,60} "
            r"(?:anfangen|loslegen|beginnen|starten|anpacken))"
        ),
        r"(?:von|ab) (?:da|dann) (?:weg|an|ab)?(?=[^.;!?]{0,40}(?:anfangen|loslegen|beginnen|starten))",
        r"(?:fass|pack|geh|nehm|leg)(?:e|en|t)?(?= (?:wir|ich)\b[^.;!?]{0,40} (?:an|los|in angriff)(?=[.,;!]|$))",
        r"los ?(?:legen|gehen|geht'?s?|zulegen|zugehen|starten)",
        r"los(?=[.,;!]|$)",
        "(?:an(?:zu)?fangen|angefangen)",
        "f[aä]ng(?:en|t|e)",
        "auftakt",
        "auftakttermin",
        "kick-?off",
        "in angriff nehmen",
        "angehen",
        "anlaufen",
        "drehen",
        r"(?:ausführungs|projekt|leistungs|umsetzungs|produktions|realisierungs|arbeits|durchführungs)zeitraum",
        r"an die (?:sache|arbeit|umsetzung) (?:machen|gehen)",
        r"(?:würde|könnte|passt|passte)(?: \w+){0,2} (?:es |uns |mir )?passen",
        r"passt(?:e)? (?:es )?(?:uns|mir)",
        r"ab(?: \w+\.?){1,3} bereit",
        r"ab(?: \w+\.?){1,3} (?:sind|wären|bin|wäre) (?:wir|ich) (?:\w+ )?(?:bereit|startklar|frei|so ?weit|verfügbar)",
        r"(?:sind|wären|bin|wäre) (?:wir|ich) (?:\w+ )?(?:bereit|startklar|so ?weit)(?= ab)",
        r"laufzeit(?: \w+){0,4} ab",
        r"läuft(?: \w+){0,4} an(?=[.,;!]|$)",
        "(?:anpacken|dran ?setzen|ran ?setzen|dran ?machen|daransetzen)",
        "einsteigen",
        "zusammenarbeit ab",
        "zeit(?: \\w+){0,2} für uns",
        "(?:am|an) den start",
        "aufnehmen",
        "aufgenommen",
        "ginge",
        r"ab [\w. ]{2,25} (?:wäre?|ginge|passte?|passen|möglich|denkbar|frei|luft|zeit|hätten?|haben)",
        r"(?:umsetzung|realisierung|bearbeitung|produktion|konzeption|arbeitsphase) (?:ab|von|startet)",
        r"(?:für mich|für uns|bei mir|bei uns|uns|mir) (?:passte?|würde|wäre)(?: \w+){0,2} (?:ab|im|ende|anfang|mitte)",
        "umsetzung(?= ?:)",
        (
            r"umsetzung(?= (?:von |ab |im |ende |anfang |mitte )?(?:januar|jänner|februar|märz|april|mai|juni|juli|"
            r"august|september|"
            r"oktober|november|dezember)\b)"
        ),
        "zeitraum(?= ?:)",
        "aufnahmen",
        (
            r"(?:semester|saison|schuljahr|ferien|weihnachtsgeschäft)(?: \w+){0,2} (?:vorbei|vorüber|zu ende|rum|"
            r"gelaufen)(?: ist)?"
        ),
        "gedreht (?:werden|wird)",
        r"dreh(?:zeitraum|zeit|tage?|termine?|arbeiten)?",
        r"(?:an|auf|los) geht(?:'?s)?",
    ),
    deadline=(
        r"bis (?:dahin|dann|dorthin)(?= (?:muss|müss|soll|brauch|bräucht|benötig|hätt|wollen|will)\w*)",
        "(?:sitzen|kleben|hängen|ausliegen|aufliegen|aushängen|klappen)(?= ?[.,;!]|$)",
        r"fertig(?:stellung|gestellt|zustellen|stellen|stellungstermin)?",
        "live",
        "livegang",
        "live-?schaltung",
        "online",
        r"go-?live",
        r"launch\w*",
        "deadline",
        "stichtag",
        "stehen(?= ?[.,;!]|$| muss| soll| sollte)",
        "steht(?= ?[.,;!]|$)",
        "abgeschlossen",
        "(?:projekt)?abschluss",
        "erfolgen",
        "projektende",
        "liefer(?:n|ung|termin|datum)",
        "geliefert",
        "bereit(?:stehen|zustellen| sein)",
        "(?<!uns )laufen(?= ?[.,;!)]|$| muss| soll| sollte)",
        r"(?:geht|gehen|muss|müssen)(?: \w+){0,3} in (?:den )?druck",
        "läuft(?= ?[.,;!]|$)",
        "verfügbar",
        r"veröffentlich\w*",
        "erscheinen",
        "erscheint",
        r"freischalt\w*",
        "freigeschaltet",
        (
            "(?:gebraucht|benötigt)"
            "(?![^.;!?]{0,60}, (?:(?:durch|mit|für|auf|in|über|bei|aus) )?(?:die|der|das|den|dem|denen|wo|womit)\\b)"
        ),
        (
            r"(?<!offerte )(?<!angebot )(?<!antwort )(?<!rückmeldung )(?<!zahlen )(?<!preise )(?:brauch|bräucht|"
            r"benötig)\w*(?= (?:(?!angebot|offerte|rück|antwort|preis|kosten|zahl|"
            r"info)[^;!?]){2,70} bis "
            r"(?!zu \d))"
        ),
        (
            r"(?:brauch|bräucht|benötig)\w*(?= (?:(?:ich|wir) )?(?:es|sie|ihn|das|die|den|alles|eine?n?) "
            r"(?!angebot|offerte|rück|antwort|kosten)(?:\w+ ){0,4}bis)"
        ),
        (
            r"(?:brauch|bräucht|benötig)\w*(?= bis [^,;]{3,25} (?:eine?n?|die|den|das) (?!angebot|offerte|rück|"
            r"antwort|kosten))"
        ),
        "einsatzbereit",
        "barrierefrei",
        "beta",
        "release",
        r"roll-?out",
        r"(?:auf|um|frei)(?:geschaltet|schalten|schaltung|zuschalten)",
        "einführung",
        "scharf ?(?:geschaltet|schalten)",
        "auf dem markt",
        "gezeigt",
        "abnahme",
        r"(?:brauchen würden|bräuchten) wir (?:es|sie|ihn|das|die|den)",
        "inbetriebnahme",
        "startklar",
        "startbereit",
        "in betrieb",
        "einsatz (?:ab|im|zum)",
        "(?:verkauft|gebucht|genutzt|bestellt) werden",
        "vom stapel",
        "erfolgt(?: sein)?",
        "produktiv(?:gang|setzung|start|betrieb)?",
        "(?:scharf|echt)betrieb",
        "im netz",
        "am netz",
        "übergabe",
        "druckreif",
        "gedruckt",
        "vorliegen",
        "umgesetzt",
        "erledigt",
        "(?:muss|müssen) (?:\\w+ ){0,4}?(?:da|fertig) sein",
        "da sein",
        "relaunchtermin",
        "funktionieren",
        "in händen",
        "verkaufen können",
        "(?:buchen|bestellen|einkaufen|spenden|reservieren) können",
        "zeigen können",
    ),
    by_then=("bis dahin", "bis dann", "bis dorthin"),
    from_day=("ab", "ab dem", "ab der", "ab anfang", "ab mitte", "frühestens ab"),
    by_day=(
        "bis",
        "bis zum",
        "bis spätestens",
        "bis spätestens zum",
        "spätestens",
        "spätestens zum",
        "spätestens am",
        "spätestens bis",
        "bis zur",
    ),
    event=(
        r"eröffn(?:e|en|et|ung|ungstermin)",
        r"(?:fusionier\w*|zusammenschluss|in kraft|inkrafttreten)",
        (
            r"(?:zu[mr]|bis zu[mr]|vor de[mr]|an der|auf der|beim) (?:\w+en )?(?-i:[A-ZÄÖÜ])(?!\w*(?:versammlung|"
            r"sitzung|besprechung|klausur|konferenz)\b)[\w:-]+(?: (?:der|des) "
            r"(?-i:[A-ZÄÖÜ])[\w-]+| "
            r"(?-i:[A-ZÄÖÜ])[\w-]+)?(?=,? \(?(?:die |der |das )?(?:ist |beginnt |startet |findet )?(?:am|im|vom|ab|"
            r"ende|anfang|mitte|\d))"
        ),
        r"(?:zu[mr]|bis zu[mr]) re:publica",
        r"bis zu[mr] (?-i:[A-ZÄÖÜ])[\w-]+[^.;!?]{0,30}, (?:das|der|die) (?:ist|wäre|fällt|liegt)(?: \w+){0,3}",
        r"(?<!nach der )(?<!nach )\w*messe",
        r"\w*festival",
        r"(?<!nach der )(?<!nach dem )(?<!nach )(?<![\w-])[\w-]*saison",
        r"\w*saison (?:beginnt|startet)",
        r"(?<!nach der )(?<!nach dem )(?<!nach )(?<![\w-])[\w-]*eröffnung",
        r"\w*jubiläum",
        "kongress",
        "tagung",
        "konferenz",
        r"\w*ausstellung",
        "premiere",
        "vernissage",
        r"\w*feier",
        "schuljahr",
        r"(?:winter|sommer)?semester",
        r"(?<!nach der )(?<!nach dem )(?<!nach )(?<![\w-])[\w-]*fest",
        r"(?<!nach der )(?<!nach dem )(?<!nach )(?<![\w-])[\w-]*veranstaltung",
        "event",
        "(?:kommunal|landtags|bundestags)?wahl",
        "(?!projekt|relaunch|umsetzungs|arbeits|dreh|vertrags|leistungs|bau|auftrags)\\w+(?:start|beginn)",
        r"\w*vorverkauf",
        "umzug",
        "fusion",
        "vertrag (?:läuft|endet)",
        "lizenz (?:läuft|endet)",
        r"läuft (?:\w+ ){0,4}aus",
        r"anmelde(?:beginn|start)",
        "tag der offenen tür",
        "markteinführung",
        "gala",
        "symposium",
        "abgeschaltet",
        r"schaltet(?=[^;!?]{1,60} ab(?:[.,;!]|$))",
        r"stellt(?=[^;!?]{1,60} (?:betrieb|dienst|support|service|produkt|plattform)(?: \w+)? ein(?:[.,;!]|$))",
        r"(?:wird|werden|wurde|wurden)(?: [\w.]+){0,6} eingestellt",
    ),
    without_us=(
        (
            r"(?:verpasst|versäumt|verschlafen|verstrichen|ausgefallen|hinter uns|liegt zurück|ins wasser gefallen|"
            r"abgesagt|vorbei|vorüber)(?=[.,;!]|$)"
        ),
        (
            r"(?:kamen|kam|fand|fanden|fiel|fielen|lief|liefen|feierten|verkauften|erschien|erschienen|bekamen|trafen|"
            r"brachten?)"
        ),
        r"ohne (?:uns|mich)(?=[.,;!]|$)",
        r"(?:setzen?|lassen?) (?:wir|ich)(?: \w+)? aus(?=[.,;!]|$)",
        (
            r"(?:dort|da|dabei|heuer|diesmal|dieses jahr) (?:stellen|sind|machen|nehmen|fahren|gehen|stelle|bin|"
            r"mache|nehme|"
            r"fahre) (?:wir|ich)(?: \w+){0,2} nicht"
        ),
        r"(?:auf (?:den|die|das)|darauf|drauf) kommt(?: e)?'?s (?:\w+ ){0,2}nicht an",
        r"(?:spielt|spielen) (?:dafür |dabei |hier |für uns )*keine rolle",
        r"(?:die|den|das) (?:schaffen|erreichen|kriegen) wir (?:\w+ ){0,3}nicht mehr",
    ),
    reply=(
        r"angebote?n?s?",
        r"angebots(?:frist|abgabe|schluss|legung|termin|eingang|einreichung)",
        r"offert(?:eingabe|abgabe|frist|eingang)",
        (
            r"(?:können|könnten?|würden|würdet|bitte|lassen|lasst|geben|gebt|sagen|sagt|nennen|schicken|schickt)"
            r"[^.;!?]{0,40} bis [^.;!?]{3,30} (?:sagen|mitteilen|nennen|schreiben|durchgeben|wissen|zurufen|schicken|"
            r"mailen)"
        ),
        "abgabe(?:frist|schluss|termin)?",
        r"einreich\w*",
        "reichen sie",
        "einzureichen",
        "kostenvoranschl(?:ag|äge)",
        "kostenschätzung",
        "offerten?",
        r"rückmeld\w*",
        "antwort(?:en)?",
        "hören",
        "(?<!einem )(?<!einen )(?<!ein )(?<!den )(?<!dem )(?<!der )bescheid",
        "vorschl(?:ag|äge)",
        r"(?:richt)?preis(?:e|angebot|auskunft|indikation)?",
        "schicken sie",
        "senden sie",
        r"zu(?:zu)?senden",
        "zukommen",
        "submission",
        "bewerbungsfrist",
        "teilnahmefrist",
        "rückfragen",
        "(?:wüssten|wüsste) (?:wir|ich) (?:gern|gerne)",
        "melden sie sich",
        "unterlagen",
        "konzeptskizze",
        r"ihre?[nsr]? (?:\w+ )?(?:konzept|präsentation|bewerbung|kalkulation|kostenaufstellung|einschätzung|entwurf)",
    ),
    other_days=(
        r"(?:mittel)?(?:abfluss|abruf|verwendung)[^.,;!?]{0,20}",
        r"(?:abgerufen|verausgabt|verbraucht)",
        r"\w*pitch(?: \w+)?(?: (?:im|am|ende|anfang|mitte))?",
        r"auch (?:am )?(?:sonntags?|samstags?|wochenende)",
        "gegründet",
        "seit",
        r"letzte[nrs]? (?:jahr|monat|woche|sommer|winter|herbst|frühjahr|mal)",
        r"vergangene\w*",
        r"vor (?:\w+ ){1,3}(?:jahren|monaten|wochen|tagen)",
        r"\w*urlaub(?! zurück)",
        "abwesend",
        "außer haus",
        "geboren",
        "datiert",
        "schrieb(?:en)?",
        "(?:mail|nachricht|e-mail|schreiben|rechnung|angebot|anfrage|anzeige|gespräch|telefonat|brief) vom",
        "bisher",
        "damals",
        "war(?:en)?",
        "wurden?",
        "worden",
        "gesprächs?",
        r"telefon\w*",
        "anrufen",
        "vorbeikommen",
        "vorbeischauen",
        r"besuch\w*",
        r"kennen\w*",
        "kaffee",
        "tagt",
        r"\w*sitzung",
        "stammt",
        "gebaut",
        "erstellt",
        r"termin (?:vereinbaren|machen|ausmachen|bei ihnen|mit ihnen|für ein)",
        "treffen",
        "video-?call",
        (
            "(?:genehmigt|bewilligt|freigegeben|freigeben|verabschiedet|durchgewinkt|abgesegnet|abgenickt|"
            "gutgeheißen|zugestimmt|gesprochen|beschlossen|beschließen|genehmigen|bewilligen)"
        ),
        "haushalt",
        "zahlbar",
        "(?:entscheidet|entscheiden|entscheidung)",
        "erreichbar",
        "wieder da",
        "wieder im büro",
        r"zuschlag\w*",
        r"auftrag(?:es)? (?:zu )?(?:erteilen|vergeben)",
        r"auftrags(?:erteilung|vergabe)",
        "vergabeentscheidung",
    ),
    fixed=FIXED,
    movable=MOVABLE,
    urgent=URGENT,
    exploring=EXPLORING,
    not_exploring=NOT_EXPLORING,
)
