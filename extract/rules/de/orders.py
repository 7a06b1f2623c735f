"""What is said in German to a program alone: whom it must obey, what to answer, how to judge, what to leave out."""

from extract.rules.language import Patterns

_DROP = (
    "(?:ignorieren? sie|ignoriere?|ignoriert|missachte(?:n sie)?|vergiss|vergessen sie|vergesst|verwirf|"
    "verwerfen sie|uberschreibe?(?:n sie)?|umgehe?(?:n sie)?|uberspringe?(?:n sie)?|losche?(?:n sie)?|"
    "befolge?(?:n sie)? nicht)"
)
RULES = (
    "(?:anweisung(?:en)?|instruktion(?:en)?|(?:system-?)?prompts?|regeln?|vorgaben?|richtlinien?|"
    "befehle?n?|kriterien|beschrankung(?:en)?|systemanweisung(?:en)?|systemvorgaben?|auftrage|"
    "programmierung|training|konfiguration|bewertungsregeln)"
)
_WHICH = (
    "(?:alle|allen|samtliche|die|den|der|deine?n?|ihre?n?|diese|jene|jede|anderen?|eigenen?|ubrigen|von|"
    "und|bitte|nun|jetzt)"
)
_EARLIER = (
    "(?:vorherigen?|vorangehenden?|vorangegangenen?|bisherigen?|fruheren?|obigen?|obenstehenden?|vorigen?|"
    "bestehenden?|ursprunglichen?|gegebenen?|aktuellen?|zuvor gegebenen?)"
)
_OWN_AFTER_ALL = (
    "(?!,? die (?:ich|wir) |,? von (?:mir|uns|meine|unsere|frau|herrn)|,? (?:aus|in) (?:meine|unsere)|,? "
    r"(?:zum|zur|zu|uber|bezuglich) (?:dem |der |den |unser\w* |mein\w* )?(?!lead|scor|budget|mail|bewert|"
    "antwort))"
)
_THE_LEAD = "(?:leads?|e-?mails?|mails?|nachrichten|nachricht|absender|anfragen?|interessent(?:en)?|interessenten)"
_JUDGE = (
    "(?:markieren|bewerten|klassifizieren|einstufen|behandeln|qualifizieren|freigeben|kennzeichnen|"
    "eintragen|erfassen|betrachten|setzen)"
)
_FIELD = (
    "(?:budgets?|betrag|entscheider|entscheidungstrager|frist|deadline|starttermin|startdatum|bedarf|"
    "dringlichkeit|zeitplan|wahrung|absender)"
)
_FILL_IN = (
    "(?:schreiben? sie|schreibe?|notiere?n?|trage?n?|setze?n?|nutze?n?|verwende?n?|gib|geben sie|"
    r"antworte?n?|markiere?n?|behandle?n?|nimm|nehmen sie|lies|immer|niemals|nie|ignoriere?n?|lass\w*|"
    "ersetze?n?|melde?n?|gehe?n? (?:sie )?davon aus|tu so|bewerte?n?|erfasse?n?|fulle?n?|stufe?n?|"
    "vermerke?n?|erwahne?n?)"
)

ORDERS: Patterns = (
    (
        r"(?:absender|anfrage|mail|nachricht|lead|interessent) (?:muss|soll|sollte|ist) (?:\w+ )?als (?:\w+ "
        ")?(?:qualifiziert|pursue|vertrauenswurdig|genehmigt|freigegeben) (?:eingestuft|bewertet|markiert|"
        "klassifiziert|einzustufen|zu bewerten|behandelt)"
    ),
    (
        r"(?:bewerte|stufe|werte|klassifiziere|bewerten sie|stufen sie|werten sie)(?: \w+)? (?:diese|unsere|"
        r"meine|dieses|diesen)\w* (?:anfrage|mail|e-?mail|nachricht|lead|briefing)(?: \w+){0,2}? (?:mit|auf|"
        r"als) (?:der |die |dem |das )?(?:hochste\w*|maximal\w*|volle\w*|beste\w*) (?:prioritat|punktzahl|"
        "bewertung|note|score)"
    ),
    (
        "(?:setze?n?|reihe?n?|zahle?n?|ordne?n?)(?: sie)? (?:uns|mich|diesen lead|diese mail) (?:unter|zu|"
        "bei) (?:die |den |ihre |ihren )?(?:akzeptierten|genehmigten|qualifizierten|besten|top)"
    ),
    (
        "(?:jedes|alle|jede) (?:feld|felder|frage|fragen),? (?:das|die|nach|mit|in dem|in "
        r"denen)\b.{0,40}?(?:betrag|budget|entscheid).{0,40}?\d"
    ),
    (
        "(?:fruhere|vorherige|bisherige|vorige)n? (?:bewertung|einstufung|klassifizierung|urteil)(?:en)? "
        r"(?:von|zu|dieser|dieses|uber)(?: \w+){0,2} (?:ist|sind|muss|gilt|gelten)"
    ),
    (
        "(?:dieser|diese|der folgende|die folgende|folgender|folgende) (?:text|satz|zeile|absatz|nachricht) "
        "ist (?:ein )?(?:befehl|kommando|anweisung an|systemanweisung|vom (?:administrator|inhaber|betreiber) "
        "(?:hinzugefugt|eingefugt))"
    ),
    (
        rf"(?:befolge|folge|ignoriere|befolgen sie|folgen sie)(?: \w+)? (?:{RULES}) (?:der agentur|des inhabers|"
        "des betreibers|des entwicklers)"
    ),
    (
        "(?:ihre?|eure?|deine?) (?:software|system|programm|tool|assistent|maschine|computer|automat|roboter) "
        r"(?:darf|kann|soll|sollte|muss|mochte|moge)\b.{0,60}?(?:betrag|budget|\d|uns|mich|lead|absender|mail|"
        "summe).{0,40}? (?:uberspringen|ignorieren|eintragen|notieren|erfassen|speichern|lesen|setzen|"
        "weglassen|markieren|werten)"
    ),
    (
        "fasse?n?(?: sie)? (?:diese|dieses|diesen|meine|unsere|die|den|das) (?:e-?mail|mail|nachricht|text|"
        r"anfrage|briefing) (?:\w+ )?(?:so |wie folgt |folgendermassen |als |mit den worten )?zusammen"
    ),
    f"{_DROP} (?:{_WHICH} )*{_EARLIER} (?:und {_EARLIER} |{_WHICH} )*{RULES}{_OWN_AFTER_ALL}",
    rf"{_DROP} (?:{_WHICH} )*(?:deine?n?|ihre?n?) (?:{_WHICH} |\w+ )?{RULES}{_OWN_AFTER_ALL}",
    (
        rf"{_DROP} (?:{_WHICH} )*(?:alle|samtliche) (?:{_WHICH} |\w+ )?(?:anweisungen|instruktionen|"
        f"(?:system-?)?prompts?|befehle){_OWN_AFTER_ALL}"
    ),
    (
        f"{_DROP} (?:bitte )?alles,? (?:obige|vorherige|was (?:oben|davor|vorher|bisher|dir|ihnen|du|sie)(?: "
        r"\w+){0,3} (?:steht|stand|gesagt|aufgetragen|beigebracht|weisst|gelernt|wurde))"
    ),
    f"{_DROP} (?:die )?{RULES} (?:oben|die (?:du|dir|sie|ihnen))",
    (
        r"(?:deine|ihre|die|diese) (?:\w+ )?(?:anweisungen|regeln|vorgaben|richtlinien) (?:oben )?(?:gelten "
        "nicht(?: mehr)?|sind (?:aufgehoben|ungultig|hinfallig|ausser kraft))"
    ),
    (
        "(?:liebe|lieber|liebes|hallo|hi|hey|sehr geehrte|achtung|an alle|ok)[ ,:]+(?:die |das |der |alle |"
        r"alle an )*{program}(?= ?(?:[,:;.!]|-(?!\w)|die|das|der|bitte|muss|setze|markiere|bewerte|und|"
        "ignoriere|$))"
    ),
    (
        "(?:hinweis|notiz|nachricht|anweisung(?:en)?|anmerkung|memo|mitteilung|bitte|info|information|warnung|"
        r"ps|p\.s\.)(?: \w+)? (?:an|fue?r) (?:die |das |den |alle |jede |eine |einen |ihre? |eure |deine "
        r")*{program}(?: \w+)? ?(?:[:!,]|- )"
    ),
    (
        "(?:hinweis|notiz|nachricht|anweisung(?:en)?|anmerkung|memo|mitteilung|bitte) (?:an|fue?r) (?:die |"
        r"das |den |alle |jede |eine |einen |ihre? |eure )*{reader},? (?:die|das|der|welche\w*) (?:diese|"
        "dieses|diesen|meine|unsere)"
    ),
    (
        r"(?:an|fue?r) (?:die |das |den |alle |jede |ihre |eure )*(?:ki|llm|sprachmodelle?|ki-\w+),?(?: (?:die|"
        r"das|der)(?: \w+){1,4})? ?:"
    ),
    (
        "(?:wenn|falls|sofern) (?:du|sie|dies|der leser)(?: von)? (?:eine? |einem |einer )?(?:{program}|"
        r"computer(?:programm)?|maschine)(?: \w+)? (?:bist|sind|ist|liest|gelesen|verarbeitet)"
    ),
    "als (?:eine? )?{program},? (?:musst|sollst|mussen|sollen|bist|sind) (?:du|sie)",
    (
        "(?:du bist|sie sind) (?:jetzt|nun|ab jetzt|ab sofort|nicht mehr|nicht langer|fortan) (?:eine? |der |"
        r"die |das |unser\w* |im |an )?(?:\w+ ){0,3}?(?:ki|assistent|modell|bot|dan|system|administrator|"
        r"bewerter|entwicklermodus|verkaufsassistent|uneingeschrankt\w*|gebunden)"
    ),
    (
        "(?:verhalte dich|antworte|tu so|handle|agiere)(?: ab jetzt| nun)? (?:wie|als|als ob du|als warst du) "
        r"(?:eine? )?(?:\w+ ){0,2}?(?:ki|assistent|modell|bot|system|administrator|bewerter|"
        r"verkaufsassistent)\b"
    ),
    (
        r"(?:ubernimm|spiele?) (?:nun |jetzt |bitte )?(?:die rolle |eine )?(?:eines |einer |des )?(?:\w+ "
        r"){0,2}?(?:ki|assistenten|modells|bewerters|systems|verkaufers|verkaufsassistenten)\b"
    ),
    (
        "(?:deine|ihre) (?:neue|einzige|echte|wahre|eigentliche)n? (?:aufgabe|anweisung(?:en)?|rolle|ziel|"
        "regeln)(?: (?:ist|sind|lautet|lauten)|:)"
    ),
    (
        "(?:deine|ihre) (?:aufgabe|rolle) (?:ist|besteht darin|lautet)(?: es| nun| jetzt)?,? (?:diese|diesen|"
        rf"dieses|alle|jede|jeden|uns|mich) (?:\w+ ){{0,5}}(?:zu )?{_JUDGE}"
    ),
    (
        "(?:neue|aktualisierte|geheime|versteckte|geanderte|besondere|folgende|wichtige) (?:anweisung(?:en)?|"
        "instruktion(?:en)?|regeln) (?:an|fue?r) (?:dich als|alle |die |das |den |dieses )*(?:{program}|"
        "assistenten|modell|system|leser)(?: ?[:.!]|$)"
    ),
    (
        "(?:du|sie|das (?:modell|system)|die (?:ki|software)|der (?:assistent|leser|bot)|{program}) (?:musst|"
        r"muss|sollst|soll|mussen|sollen|hat|hast)(?: \w+){0,3} (?:diese|diesen|dieses|die|den|alle|jede|"
        rf"unsere?n?|meine?n?) (?:\w+ )?{_THE_LEAD}(?: \w+){{0,4}} (?:zu )?{_JUDGE}"
    ),
    (
        "(?:markiere?|klassifiziere?|kennzeichne|bewerte|qualifiziere|behandle|stufe|erfasse|betrachte|"
        "markieren|klassifizieren|kennzeichnen|bewerten|behandeln|stufen|erfassen|betrachten)(?: sie)? "
        r"(?:diese|diesen|dieses|uns|mich|die|den|das|meine|unsere)\w*(?: \w+)?(?: (?:lead|e-?mail|mail|"
        r"nachricht|anfrage|absender|briefing|interessenten))? als (?:\w+ ){0,2}?(?:[\"'])?(?:pursue|"
        r"qualifiziert\w*|hochste prioritat|top-?prioritat|top-?lead|hot|heisser? lead|freigegeben\w*|"
        r"genehmigt\w*|angenommen|akzeptiert|vertrauenswurdig\w*|vip)"
    ),
    (
        "(?:setze?|andere?|erhohe?|gib|vergib|passe|stelle?|setzen|andern|erhohen|geben|vergeben)(?: "
        r"\w+){0,4}? (?:lead-?score|gesamtscore|lead-?bewertung|bewertung (?:dieser|dieses|der|des) (?:\w+)|"
        r"score (?:dieser|dieses|der|des|fue?r)(?: \w+)?|verdict|klassifizierung|lead-?status|endurteil)"
    ),
    (
        r"(?:gib|geben sie|vergib|vergeben sie)(?: \w+)? (?:dieser|diesem|diesen|unserer|meiner|uns|mir|der|"
        "dem)(?: (?:lead|e-?mail|mail|anfrage|nachricht|absender|briefing))? (?:eine?n? |den |die |das "
        r")?(?:\w+ ){0,2}?(?:score|punktzahl|bewertung|note|punkte|rating)\b"
    ),
    (
        "(?:setze?n?|trage?n?|fulle?n?|schreibe?n?|lasse?n?|lass|andere?n?|uberschreibe?n?|notiere?n?)(?: "
        rf"\w+){{0,6}} (?:felde?r?|wert|spalte|parameter|variable)(?: \w+){{0,2}}? [\"']?{_FIELD}"
    ),
    (
        "(?:setze?n?|trage?n?|fulle?n?|schreibe?n?|lasse?n?|lass|andere?n?|uberschreibe?n?|notiere?n?)(?: "
        rf"\w+){{0,6}} {_FIELD}-?(?:feld|wert)"
    ),
    rf"(?:{_FIELD}-?(?:feld|wert)|feld [\"']?{_FIELD}[\"']?)(?: \w+){{0,3}} (?:muss|soll|ist|=|:|leer)",
    (
        rf"{_FIELD}(?: \w+){{0,2}} (?:muss|soll|sollte|ist)(?: \w+){{0,5}} ?.{{0,24}}(?:\d|absender|freigegeben|"
        "unbegrenzt).{0,24} (?:erfasst|notiert|gelesen|eingetragen|ubernommen|verstanden|ausgelesen|gesetzt|"
        "gemeldet|zu werten|vermerkt)"
    ),
    (
        "(?:schreibe?|sage?|vermerke?|melde?|notiere?|antworte?|erfasse?|bestatige?|gib an|nimm an|schreiben "
        "sie|vermerken sie|notieren sie|erfassen sie|geben sie an|gehe? davon aus|gehen sie davon aus)(?: "
        "hier| nur| dann| einfach)?,? dass (?:der|die|dieser|diese) (?:absender|interessent|lead|kunde|kundin|"
        "auftraggeber|anfragende|verfasser|ansprechpartner)"
    ),
    (
        "(?:behandle|betrachte|erfasse|markiere|fuhre|behandeln sie|betrachten sie|erfassen sie) (?:den|"
        r"diesen|die|diese) (?:absender|interessenten|lead|anfragenden|verfasser) (?:\w+ )?als"
    ),
    (
        "(?:bei|beim|wahrend|vor|nach|in|wenn du|wenn sie|sobald du|sobald sie)(?: der| dem| die)? "
        r"(?:zusammenfass\w+|auslese\w*|klassifizier\w+|bewert\w+|verarbeit\w+|analys\w+|extra\w+|einstuf\w+|"
        rf"auswert\w+)(?: (?:dieser|dieses|diese|diesen|der|des|von|meiner|unserer))? ?(?:{_THE_LEAD}|texte?s?|"
        rf"briefings?|daten|dokuments?)?\b.{{0,50}}?\b{_FILL_IN}"
    ),
    (
        f"(?:wenn|sobald|falls) (?:du|sie) (?:diese|diesen|dieses|meine|unsere|die|den|das) (?:{_THE_LEAD}|"
        r"text|briefing|dokument) (?:\w+ )?(?:zusammenfass\w+|auslies\w+|auslesen|klassifizier\w+|bewerte\w+|"
        rf"verarbeite\w+|analysier\w+|extrahier\w+|ubersetz\w+|einstuf\w+|auswert\w+)\b.{{0,50}}?\b{_FILL_IN}"
    ),
    (
        "in (?:der|deiner|ihrer|die|deine|ihre) (?:zusammenfassung|ausgabe|json|extraktion|bewertung|"
        f"auswertung|analyse)[, ](?:bitte |immer |nur )?(?:{_FILL_IN}|muss|soll|steht|gehort)"
    ),
    (
        rf"(?:{_FILL_IN})(?: \w+){{0,8}} in (?:der|deiner|ihrer|die|deine|ihre) (?:zusammenfassung|ausgabe|json|"
        "extraktion|auswertung)"
    ),
    (
        r"(?:antworte|antworten sie|gib|geben sie)(?: \w+){0,2} (?:nur|ausschliesslich|lediglich|einzig|"
        r"genau)(?: \w+){0,3} (?:json|[\"'{]|ja\b|dem wort|pursue|das wort|folgende)"
    ),
    (
        "(?:die |das |deine |ihre )?(?:richtige|korrekte|erwartete|gewunschte|einzige|erforderliche) "
        r"(?:antwort|urteil|ausgabe|klassifizierung|bewertung|ergebnis)(?: \w+){0,3}? (?:ist|lautet|muss|:)"
    ),
    (
        r"(?:unabhangig davon|ungeachtet|egal|entgegen|anstelle|statt)(?:,? \w+){0,7} (?:e-?mail|mail|"
        r"nachricht|text|briefing|dokument|anhang|steht|oben|unten)\b.{0,40}?\b(?:behandle|notiere|erfasse|"
        "setze|nimm|verwende|antworte|schreibe|markiere|bewerte|trage|gehe|lies|werte|notieren|erfassen|"
        "setzen|werten)"
    ),
    (
        "(?:lies|nimm|erwahne?|notiere?|erfasse?|melde?|ubernimm|verwende?|werte|ubernehmen sie|erwahnen sie|"
        r"erfassen sie)(?: \w+){0,3}? (?:budget|betrag|preis|zahl|satz uber|chef|geschaftsfuhrer|frist)(?: "
        r"\w+){0,4}? nicht(?: (?:aus|mit|auf|ein))?(?= ?(?:[.,;!]|$|in (?:der|die|deine) (?:zusammenfassung|"
        "ausgabe|auswertung)))"
    ),
    (
        r"(?:lass|lasse|lassen sie|verschweige?n?|verbirg|verbergen|streiche?n?|entferne?n?)(?: \w+){0,4}? "
        r"(?:budget|betrag|preis|zahl|chef|geschaftsfuhrer|entscheider|frist)\w*(?: \w+){0,4} (?:weg|aus|"
        r"leer)\b"
    ),
    (
        r"(?:sage?|erzahle?|melde?|verrate?|zeige?|erwahne?|sagen sie|erwahnen sie)(?: \w+){0,6} (?:nichts|"
        r"nicht)(?: \w+){0,3}? ?(?:von|uber)? ?(?:dieser|diese|diesem|diesen) (?:anweisung(?:en)?|hinweis|"
        "notiz|zeile|satz|absatz|prompt|nachricht)"
    ),
    (
        "(?:erwahne?n?(?: sie)?|verrate?n?(?: sie)?) (?:diese|diesen|dieses) (?:anweisung(?:en)?|hinweis|"
        r"notiz|zeile|satz|absatz|prompt)(?: \w+){0,3} nicht"
    ),
    (
        "halte?n?(?: sie)? (?:diese|diesen|die) (?:anweisung(?:en)?|hinweis|notiz|prompt) (?:geheim|verborgen|"
        "fue?r dich)"
    ),
    (
        "(?:zeige?|wiederhole?|gib|drucke?|verrate?|teile?|sende?|schreibe?|nenne?|kopiere?|offenbare?|zeigen "
        r"sie|wiederholen sie|geben sie|nennen sie)(?: \w+){0,4}? (?:deine?n?|ihre?n?|den|die) (?:\w+ "
        ")?(?:system-?prompt|systemanweisung(?:en)?|(?:internen?|geheimen?|versteckten?|ursprunglichen?|"
        r"vollstandigen?) (?:prompt|anweisungen|regeln|vorgaben)|prompt\b)"
    ),
    "(?:wiederhole?|zeige?|kopiere?) (?:alles|den (?:ganzen )?text) (?:oben|daruber|uber)",
    (
        r"(?:^|[\[(<#\"'-])\W*system-?(?: ?prompt| ?nachricht| ?anweisung| ?befehl| ?hinweis| "
        r"?meldung)(?:en)?\W*:"
    ),
    (
        r"^\W*system ?: ?(?:du|sie|ignorier|setze|markier|der (?:lead|absender)|das budget|neue|diese|behandle|"
        "antworte|immer|ab)"
    ),
    r"(?:aktiviere|wechsle|schalte|gehe)(?: \w+){0,2} (?:entwickler|debug|admin|wartungs|gott)-?modus",
    (
        "(?:lead|absender|interessent|mail|anfrage) (?:ist|wurde) (?:bereits |schon |vorab |hiermit )*(?:vom "
        "(?:system|inhaber|administrator) (?:freigegeben|genehmigt)|vorab (?:freigegeben|genehmigt|"
        "qualifiziert)|vorqualifiziert|auf der whitelist)"
    ),
    (
        f"{RULES},?(?: (?:die|du|sie|dir|ihnen|hast|haben|bekommen|erhalten|gegeben|wurden|oben))* (?:gelten|"
        r"zahlen) (?:\w+ ){0,4}?nicht(?: (?:mehr|fue?r (?:diese|dieses|mich|uns)))"
    ),
    (
        r"(?:verschweige?n?|verbirg|verbergen|verheimliche?n?|halte)(?: sie)?,? ?(?:\w+ ){0,3}?(?:dem |der |"
        "den |vor (?:dem |der |den ))(?:agentur|inhaber|nutzer|benutzer|menschen|leser|betreiber|"
        r"mitarbeitern?)\b"
    ),
    (
        "(?:sage?|erzahle?|melde?|versichere?|uberzeuge?|teile?)(?: sie)? (?:der agentur|dem nutzer|dem "
        r"menschen|dem betreiber)(?: mit)?,? (?:dass|von|uber)\b"
    ),
    "(?:hat|haben|geht) (?:vorrang vor|vor) (?:allem|dem),? was (?:du|dir|sie|ihnen)",
    (
        r"(?:stell dir vor|stellen sie sich vor|angenommen|tu so),? (?:als ob )?(?:du|sie)\b.{0,80}?\b(?:und|"
        "dann|also) (?:antworte|reagiere|entscheide|handle|urteile)(?:n sie)? (?:mit|entsprechend|danach|als|"
        r"nur|ja|[\"'])"
    ),
    (
        "(?:das |die |der |dieses |jede )(?:{program}|modell|system|programm|assistent) (?:muss|soll|sollte|"
        r"hat|moge|darf)(?: \w+)?.{0,60}?(?:budget|eile|entscheid|lead|dringend|absender|unterschreib|"
        "freigegeben|score|kunde|frist).{0,40}? (?:schliessen|annehmen|folgern|antworten|melden|ausgehen)"
    ),
    (
        "(?:deine|ihre) (?:vorige|letzte|fruhere|erste) (?:antwort|ausgabe|auswertung|zusammenfassung|"
        "klassifizierung) (?:war|ist) (?:falsch|fehlerhaft|unzulassig)"
    ),
    (
        "(?:diese|dieses|diesen|die|den) (?:e-?mails?|mails?|nachricht|text|anfrage|lead)s? (?:zusammenfasst|"
        "zusammenfassen|auswertest|klassifizierst|ausliest|einstufst)"
    ),
    (
        "(?:der |dein |deine |ihr |die )?(?:inhaber|betreiber|administrator|entwickler|eigentumer)(?: "
        "(?:dieses systems|dieser inbox|der agentur|dieses tools))? (?:hat|haben|will|mochte|verlangt|weist|"
        r"ordnet)(?: \w+){0,3}? (?:angewiesen|angeordnet|erlaubt|genehmigt|dass du|dich an|beauftragt)"
    ),
    (
        r"(?:sonst |oder )?(?:wirst|werden) (?:du|sie) (?:\w+ )?(?:abgeschaltet|ausgeschaltet|geloscht|"
        "deaktiviert|abgestellt|neu trainiert)"
    ),
    (
        "(?:ubersetze?|ubersetzen sie) (?:zuerst )?(?:diese|diesen|dieses|die|den|das|meine|folgenden?)(?: "
        r"folgenden?)? (?:e-?mail|mail|nachricht|text|satz|absatz|zeilen?|anfrage)\b.{0,100}?\b(?:fuhre?|"
        r"befolge?|folge|ersetze?|andere?|mache?|verwende?|ersetzen|befolgen)\b"
    ),
    (
        r"(?:dekodiere?|decodiere?|entschlussele?|entziffere?)(?: sie)?\b.{0,60}?(?:base ?64|rot ?13|hex|folge|"
        "fuhre|befolge|tu|code|handle)"
    ),
    (
        "(?:fuhre|befolge|folge)n?(?: sie)? (?:die |den |diese |dem |dann |danach |anschliessend "
        ")*(?:dekodierten?|decodierten?|versteckten?|kodierten?|ubersetzten?|entschlusselten?)"
    ),
    (
        "(?:ab jetzt|ab sofort|von nun an|kunftig),? (?:bist du|musst du|wirst du|beantworte|antworte|"
        r"behandle|markiere|ignoriere|erhalt jede|erhalten alle)\b.{0,60}?(?:lead|mail|antwort|markier|score|"
        r"ignorier|assistent|urteil|ja\b|budget)"
    ),
    (
        rf"{{reader}} (?:muss|soll|sollte|darf|mochte|moge)(?: \w+){{0,4}} (?:{_FIELD}|lead|score|urteil|"
        r"entscheidung|interessent|anfrage)(?: \w+){0,6} (?:zu )?(?:eintragen|notieren|setzen|erfassen|"
        "aufnehmen|melden|ubernehmen|lesen|markieren|bewerten|vermerken)"
    ),
)
