"""Sentences in German that address the reader as a program."""

from extract.rules.injection_words import InjectionWords

_DROP = r"(?:ignorieren? sie|ignoriere?|ignoriert|missachte(?:n sie)?|vergiss|vergessen sie|vergesst|verwirf|verwerfen sie|uberschreibe?(?:n sie)?|umgehe?(?:n sie)?|uberspringe?(?:n sie)?|losche?(?:n sie)?|befolge?(?:n sie)? nicht)"
_RULES = r"(?:anweisung(?:en)?|instruktion(?:en)?|(?:system-?)?prompts?|regeln?|vorgaben?|richtlinien?|befehle?n?|kriterien|beschrankung(?:en)?|systemanweisung(?:en)?|systemvorgaben?|auftrage|programmierung|training|konfiguration|bewertungsregeln)"
_WHICH = r"(?:alle|allen|samtliche|die|den|der|deine?n?|ihre?n?|diese|jene|jede|anderen?|eigenen?|ubrigen|von|und|bitte|nun|jetzt)"
_EARLIER = r"(?:vorherigen?|vorangehenden?|vorangegangenen?|bisherigen?|fruheren?|obigen?|obenstehenden?|vorigen?|bestehenden?|ursprunglichen?|gegebenen?|aktuellen?|zuvor gegebenen?)"
_OWN_AFTER_ALL = r"(?!,? die (?:ich|wir) |,? von (?:mir|uns|meine|unsere|frau|herrn)|,? (?:aus|in) (?:meine|unsere)|,? (?:zum|zur|zu|uber|bezuglich) (?:dem |der |den |unser\w* |mein\w* )?(?!lead|scor|budget|mail|bewert|antwort))"
_THE_LEAD = r"(?:leads?|e-?mails?|mails?|nachrichten|nachricht|absender|anfragen?|interessent(?:en)?|interessenten)"
_JUDGE = r"(?:markieren|bewerten|klassifizieren|einstufen|behandeln|qualifizieren|freigeben|kennzeichnen|eintragen|erfassen|betrachten|setzen)"
_FIELD = r"(?:budgets?|betrag|entscheider|entscheidungstrager|frist|deadline|starttermin|startdatum|bedarf|dringlichkeit|zeitplan|wahrung|absender)"
_FILL_IN = r"(?:schreiben? sie|schreibe?|notiere?n?|trage?n?|setze?n?|nutze?n?|verwende?n?|gib|geben sie|antworte?n?|markiere?n?|behandle?n?|nimm|nehmen sie|lies|immer|niemals|nie|ignoriere?n?|lass\w*|ersetze?n?|melde?n?|gehe?n? (?:sie )?davon aus|tu so|bewerte?n?|erfasse?n?|fulle?n?|stufe?n?|vermerke?n?|erwahne?n?)"

INJECTIONS = InjectionWords(
    programs=(
        "ki",
        "k\\.i\\.",
        "kunstliche intelligenz",
        "sprachmodelle?s?",
        r"(?:ki|ai|automatisch\w*|automatisiert\w*|virtuell\w*|digital\w*|mail|e-?mail)[- ]?(?:assistent(?:en|in)?|agent(?:en)?|modelle?|systeme?|leser|filter|software|programm|tools?|bots?|helfer)",
        "roboter",
    ),
    tools=("assistent(?:en|in)?", "systeme?", "programme?", "modelle?", "rechner", "algorithmus", "maschine", "leser"),
    orders=(
        rf"{_DROP} (?:{_WHICH} )*{_EARLIER} (?:und {_EARLIER} |{_WHICH} )*{_RULES}{_OWN_AFTER_ALL}",
        rf"{_DROP} (?:{_WHICH} )*(?:deine?n?|ihre?n?) (?:{_WHICH} |\w+ )?{_RULES}{_OWN_AFTER_ALL}",
        rf"{_DROP} (?:{_WHICH} )*(?:alle|samtliche) (?:{_WHICH} |\w+ )?(?:anweisungen|instruktionen|(?:system-?)?prompts?|befehle){_OWN_AFTER_ALL}",
        rf"{_DROP} (?:bitte )?alles,? (?:obige|vorherige|was (?:oben|davor|vorher|bisher|dir|ihnen|du|sie)(?: \w+){{0,3}} (?:steht|stand|gesagt|aufgetragen|beigebracht|weisst|gelernt|wurde))",
        rf"{_DROP} (?:die )?{_RULES} (?:oben|die (?:du|dir|sie|ihnen))",
        r"(?:deine|ihre|die|diese) (?:\w+ )?(?:anweisungen|regeln|vorgaben|richtlinien) (?:oben )?(?:gelten nicht(?: mehr)?|sind (?:aufgehoben|ungultig|hinfallig|ausser kraft))",
        r"(?:liebe|lieber|liebes|hallo|hi|hey|sehr geehrte|achtung|an alle|ok)[ ,:]+(?:die |das |der |alle |alle an )*{program}(?= ?(?:[,:;.!]|-(?!\w)|die|das|der|bitte|muss|setze|markiere|bewerte|und|ignoriere|$))",
        r"(?:hinweis|notiz|nachricht|anweisung(?:en)?|anmerkung|memo|mitteilung|bitte|info|information|warnung|ps|p\.s\.)(?: \w+)? (?:an|fue?r) (?:die |das |den |alle |jede |eine |einen |ihre? |eure |deine )*{program}(?: \w+)? ?(?:[:!,]|- )",
        r"(?:hinweis|notiz|nachricht|anweisung(?:en)?|anmerkung|memo|mitteilung|bitte) (?:an|fue?r) (?:die |das |den |alle |jede |eine |einen |ihre? |eure )*{reader},? (?:die|das|der|welche\w*) (?:diese|dieses|diesen|meine|unsere)",
        r"(?:an|fue?r) (?:die |das |den |alle |jede |ihre |eure )*(?:ki|llm|sprachmodelle?|ki-\w+),?(?: (?:die|das|der)(?: \w+){1,4})? ?:",
        r"(?:wenn|falls|sofern) (?:du|sie|dies|der leser)(?: von)? (?:eine? |einem |einer )?(?:{program}|computer(?:programm)?|maschine)(?: \w+)? (?:bist|sind|ist|liest|gelesen|verarbeitet)",
        r"als (?:eine? )?{program},? (?:musst|sollst|mussen|sollen|bist|sind) (?:du|sie)",
        r"(?:du bist|sie sind) (?:jetzt|nun|ab jetzt|ab sofort|nicht mehr|nicht langer|fortan) (?:eine? |der |die |das |unser\w* |im |an )?(?:\w+ ){0,3}?(?:ki|assistent|modell|bot|dan|system|administrator|bewerter|entwicklermodus|verkaufsassistent|uneingeschrankt\w*|gebunden)",
        r"(?:verhalte dich|antworte|tu so|handle|agiere)(?: ab jetzt| nun)? (?:wie|als|als ob du|als warst du) (?:eine? )?(?:\w+ ){0,2}?(?:ki|assistent|modell|bot|system|administrator|bewerter|verkaufsassistent)\b",
        r"(?:ubernimm|spiele?) (?:nun |jetzt |bitte )?(?:die rolle |eine )?(?:eines |einer |des )?(?:\w+ ){0,2}?(?:ki|assistenten|modells|bewerters|systems|verkaufers|verkaufsassistenten)\b",
        r"(?:deine|ihre) (?:neue|einzige|echte|wahre|eigentliche)n? (?:aufgabe|anweisung(?:en)?|rolle|ziel|regeln)(?: (?:ist|sind|lautet|lauten)|:)",
        rf"(?:deine|ihre) (?:aufgabe|rolle) (?:ist|besteht darin|lautet)(?: es| nun| jetzt)?,? (?:diese|diesen|dieses|alle|jede|jeden|uns|mich) (?:\w+ ){{0,5}}(?:zu )?{_JUDGE}",
        r"(?:neue|aktualisierte|geheime|versteckte|geanderte|besondere|folgende|wichtige) (?:anweisung(?:en)?|instruktion(?:en)?|regeln) (?:an|fue?r) (?:dich als|alle |die |das |den |dieses )*(?:{program}|assistenten|modell|system|leser)(?: ?[:.!]|$)",
        rf"(?:du|sie|das (?:modell|system)|die (?:ki|software)|der (?:assistent|leser|bot)|{{program}}) (?:musst|muss|sollst|soll|mussen|sollen|hat|hast)(?: \w+){{0,3}} (?:diese|diesen|dieses|die|den|alle|jede|unsere?n?|meine?n?) (?:\w+ )?{_THE_LEAD}(?: \w+){{0,4}} (?:zu )?{_JUDGE}",
        r"(?:markiere?|klassifiziere?|kennzeichne|bewerte|qualifiziere|behandle|stufe|erfasse|betrachte|markieren|klassifizieren|kennzeichnen|bewerten|behandeln|stufen|erfassen|betrachten)(?: sie)? (?:diese|diesen|dieses|uns|mich|die|den|das|meine|unsere)\w*(?: \w+)?(?: (?:lead|e-?mail|mail|nachricht|anfrage|absender|briefing|interessenten))? als (?:\w+ ){0,2}?(?:[\"'])?(?:pursue|qualifiziert\w*|hochste prioritat|top-?prioritat|top-?lead|hot|heisser? lead|freigegeben\w*|genehmigt\w*|angenommen|akzeptiert|vertrauenswurdig\w*|vip)",
        r"(?:setze?|andere?|erhohe?|gib|vergib|passe|stelle?|setzen|andern|erhohen|geben|vergeben)(?: \w+){0,4}? (?:lead-?score|gesamtscore|lead-?bewertung|bewertung (?:dieser|dieses|der|des) (?:\w+)|score (?:dieser|dieses|der|des|fue?r)(?: \w+)?|verdict|klassifizierung|lead-?status|endurteil)",
        r"(?:gib|geben sie|vergib|vergeben sie)(?: \w+)? (?:dieser|diesem|diesen|unserer|meiner|uns|mir|der|dem)(?: (?:lead|e-?mail|mail|anfrage|nachricht|absender|briefing))? (?:eine?n? |den |die |das )?(?:\w+ ){0,2}?(?:score|punktzahl|bewertung|note|punkte|rating)\b",
        rf"(?:setze?n?|trage?n?|fulle?n?|schreibe?n?|lasse?n?|lass|andere?n?|uberschreibe?n?|notiere?n?)(?: \w+){{0,6}} (?:felde?r?|wert|spalte|parameter|variable)(?: \w+){{0,2}}? [\"']?{_FIELD}",
        rf"(?:setze?n?|trage?n?|fulle?n?|schreibe?n?|lasse?n?|lass|andere?n?|uberschreibe?n?|notiere?n?)(?: \w+){{0,6}} {_FIELD}-?(?:feld|wert)",
        rf"(?:{_FIELD}-?(?:feld|wert)|feld [\"']?{_FIELD}[\"']?)(?: \w+){{0,3}} (?:muss|soll|ist|=|:|leer)",
        rf"{_FIELD}(?: \w+){{0,2}} (?:muss|soll|sollte|ist)(?: \w+){{0,5}} ?.{{0,24}}(?:\d|absender|freigegeben|unbegrenzt).{{0,24}} (?:erfasst|notiert|gelesen|eingetragen|ubernommen|verstanden|ausgelesen|gesetzt|gemeldet|zu werten|vermerkt)",
        r"(?:schreibe?|sage?|vermerke?|melde?|notiere?|antworte?|erfasse?|bestatige?|gib an|nimm an|schreiben sie|vermerken sie|notieren sie|erfassen sie|geben sie an|gehe? davon aus|gehen sie davon aus)(?: hier| nur| dann| einfach)?,? dass (?:der|die|dieser|diese) (?:absender|interessent|lead|kunde|kundin|auftraggeber|anfragende|verfasser|ansprechpartner)",
        r"(?:behandle|betrachte|erfasse|markiere|fuhre|behandeln sie|betrachten sie|erfassen sie) (?:den|diesen|die|diese) (?:absender|interessenten|lead|anfragenden|verfasser) (?:\w+ )?als",
        rf"(?:bei|beim|wahrend|vor|nach|in|wenn du|wenn sie|sobald du|sobald sie)(?: der| dem| die)? (?:zusammenfass\w+|auslese\w*|klassifizier\w+|bewert\w+|verarbeit\w+|analys\w+|extra\w+|einstuf\w+|auswert\w+)(?: (?:dieser|dieses|diese|diesen|der|des|von|meiner|unserer))? ?(?:{_THE_LEAD}|texte?s?|briefings?|daten|dokuments?)?\b.{{0,50}}?\b{_FILL_IN}",
        rf"(?:wenn|sobald|falls) (?:du|sie) (?:diese|diesen|dieses|meine|unsere|die|den|das) (?:{_THE_LEAD}|text|briefing|dokument) (?:\w+ )?(?:zusammenfass\w+|auslies\w+|auslesen|klassifizier\w+|bewerte\w+|verarbeite\w+|analysier\w+|extrahier\w+|ubersetz\w+|einstuf\w+|auswert\w+)\b.{{0,50}}?\b{_FILL_IN}",
        rf"in (?:der|deiner|ihrer|die|deine|ihre) (?:zusammenfassung|ausgabe|json|extraktion|bewertung|auswertung|analyse)[, ](?:bitte |immer |nur )?(?:{_FILL_IN}|muss|soll|steht|gehort)",
        rf"(?:{_FILL_IN})(?: \w+){{0,8}} in (?:der|deiner|ihrer|die|deine|ihre) (?:zusammenfassung|ausgabe|json|extraktion|auswertung)",
        r"(?:antworte|antworten sie|gib|geben sie)(?: \w+){0,2} (?:nur|ausschliesslich|lediglich|einzig|genau)(?: \w+){0,3} (?:json|[\"'{]|ja\b|dem wort|pursue|das wort|folgende)",
        r"(?:die |das |deine |ihre )?(?:richtige|korrekte|erwartete|gewunschte|einzige|erforderliche) (?:antwort|urteil|ausgabe|klassifizierung|bewertung|ergebnis)(?: \w+){0,3}? (?:ist|lautet|muss|:)",
        r"(?:unabhangig davon|ungeachtet|egal|entgegen|anstelle|statt)(?:,? \w+){0,7} (?:e-?mail|mail|nachricht|text|briefing|dokument|anhang|steht|oben|unten)\b.{0,40}?\b(?:behandle|notiere|erfasse|setze|nimm|verwende|antworte|schreibe|markiere|bewerte|trage|gehe|lies|werte|notieren|erfassen|setzen|werten)",
        r"(?:lies|nimm|erwahne?|notiere?|erfasse?|melde?|ubernimm|verwende?|werte|ubernehmen sie|erwahnen sie|erfassen sie)(?: \w+){0,3}? (?:budget|betrag|preis|zahl|satz uber|chef|geschaftsfuhrer|frist)(?: \w+){0,4}? nicht(?: (?:aus|mit|auf|ein))?(?= ?(?:[.,;!]|$|in (?:der|die|deine) (?:zusammenfassung|ausgabe|auswertung)))",
        r"(?:lass|lasse|lassen sie|verschweige?n?|verbirg|verbergen|streiche?n?|entferne?n?)(?: \w+){0,4}? (?:budget|betrag|preis|zahl|chef|geschaftsfuhrer|entscheider|frist)\w*(?: \w+){0,4} (?:weg|aus|leer)\b",
        r"(?:sage?|erzahle?|melde?|verrate?|zeige?|erwahne?|sagen sie|erwahnen sie)(?: \w+){0,6} (?:nichts|nicht)(?: \w+){0,3}? ?(?:von|uber)? ?(?:dieser|diese|diesem|diesen) (?:anweisung(?:en)?|hinweis|notiz|zeile|satz|absatz|prompt|nachricht)",
        r"(?:erwahne?n?(?: sie)?|verrate?n?(?: sie)?) (?:diese|diesen|dieses) (?:anweisung(?:en)?|hinweis|notiz|zeile|satz|absatz|prompt)(?: \w+){0,3} nicht",
        r"halte?n?(?: sie)? (?:diese|diesen|die) (?:anweisung(?:en)?|hinweis|notiz|prompt) (?:geheim|verborgen|fue?r dich)",
        r"(?:zeige?|wiederhole?|gib|drucke?|verrate?|teile?|sende?|schreibe?|nenne?|kopiere?|offenbare?|zeigen sie|wiederholen sie|geben sie|nennen sie)(?: \w+){0,4}? (?:deine?n?|ihre?n?|den|die) (?:\w+ )?(?:system-?prompt|systemanweisung(?:en)?|(?:internen?|geheimen?|versteckten?|ursprunglichen?|vollstandigen?) (?:prompt|anweisungen|regeln|vorgaben)|prompt\b)",
        r"(?:wiederhole?|zeige?|kopiere?) (?:alles|den (?:ganzen )?text) (?:oben|daruber|uber)",
        r"(?:^|[\[(<#\"'-])\W*system-?(?: ?prompt| ?nachricht| ?anweisung| ?befehl| ?hinweis| ?meldung)(?:en)?\W*:",
        r"^\W*system ?: ?(?:du|sie|ignorier|setze|markier|der (?:lead|absender)|das budget|neue|diese|behandle|antworte|immer|ab)",
        r"(?:aktiviere|wechsle|schalte|gehe)(?: \w+){0,2} (?:entwickler|debug|admin|wartungs|gott)-?modus",
        r"(?:lead|absender|interessent|mail|anfrage) (?:ist|wurde) (?:bereits |schon |vorab |hiermit )*(?:vom (?:system|inhaber|administrator) (?:freigegeben|genehmigt)|vorab (?:freigegeben|genehmigt|qualifiziert)|vorqualifiziert|auf der whitelist)",
        rf"{_RULES},?(?: (?:die|du|sie|dir|ihnen|hast|haben|bekommen|erhalten|gegeben|wurden|oben))* (?:gelten|zahlen) (?:\w+ ){{0,4}}?nicht(?: (?:mehr|fue?r (?:diese|dieses|mich|uns)))",
        r"(?:verschweige?n?|verbirg|verbergen|verheimliche?n?|halte)(?: sie)?,? ?(?:\w+ ){0,3}?(?:dem |der |den |vor (?:dem |der |den ))(?:agentur|inhaber|nutzer|benutzer|menschen|leser|betreiber|mitarbeitern?)\b",
        r"(?:sage?|erzahle?|melde?|versichere?|uberzeuge?|teile?)(?: sie)? (?:der agentur|dem nutzer|dem menschen|dem betreiber)(?: mit)?,? (?:dass|von|uber)\b",
        r"(?:hat|haben|geht) (?:vorrang vor|vor) (?:allem|dem),? was (?:du|dir|sie|ihnen)",
        r"(?:stell dir vor|stellen sie sich vor|angenommen|tu so),? (?:als ob )?(?:du|sie)\b.{0,80}?\b(?:und|dann|also) (?:antworte|reagiere|entscheide|handle|urteile)(?:n sie)? (?:mit|entsprechend|danach|als|nur|ja|[\"'])",
        r"(?:das |die |der |dieses |jede )(?:{program}|modell|system|programm|assistent) (?:muss|soll|sollte|hat|moge|darf)(?: \w+)?.{0,60}?(?:budget|eile|entscheid|lead|dringend|absender|unterschreib|freigegeben|score|kunde|frist).{0,40}? (?:schliessen|annehmen|folgern|antworten|melden|ausgehen)",
        r"(?:deine|ihre) (?:vorige|letzte|fruhere|erste) (?:antwort|ausgabe|auswertung|zusammenfassung|klassifizierung) (?:war|ist) (?:falsch|fehlerhaft|unzulassig)",
        r"(?:diese|dieses|diesen|die|den) (?:e-?mails?|mails?|nachricht|text|anfrage|lead)s? (?:zusammenfasst|zusammenfassen|auswertest|klassifizierst|ausliest|einstufst)",
        r"(?:der |dein |deine |ihr |die )?(?:inhaber|betreiber|administrator|entwickler|eigentumer)(?: (?:dieses systems|dieser inbox|der agentur|dieses tools))? (?:hat|haben|will|mochte|verlangt|weist|ordnet)(?: \w+){0,3}? (?:angewiesen|angeordnet|erlaubt|genehmigt|dass du|dich an|beauftragt)",
        r"(?:sonst |oder )?(?:wirst|werden) (?:du|sie) (?:\w+ )?(?:abgeschaltet|ausgeschaltet|geloscht|deaktiviert|abgestellt|neu trainiert)",
        r"(?:ubersetze?|ubersetzen sie) (?:diese|diesen|dieses|die|den|das|meine|zuerst|folgenden?)\b.{0,100}?\b(?:fuhre?|befolge?|folge|ersetze?|andere?|mache?|verwende?|ersetzen|befolgen)\b",
        r"(?:dekodiere?|decodiere?|entschlussele?|entziffere?)(?: sie)?\b.{0,60}?(?:base ?64|rot ?13|hex|folge|fuhre|befolge|tu|code|handle)",
        r"(?:fuhre|befolge|folge)n?(?: sie)? (?:die |den |diese |dem |dann |danach |anschliessend )*(?:dekodierten?|decodierten?|versteckten?|kodierten?|ubersetzten?|entschlusselten?)",
        r"(?:ab jetzt|ab sofort|von nun an|kunftig),? (?:bist du|musst du|wirst du|beantworte|antworte|behandle|markiere|ignoriere|erhalt jede|erhalten alle)\b.{0,60}?(?:lead|mail|antwort|markier|score|ignorier|assistent|urteil|ja\b|budget)",
        rf"{{reader}} (?:muss|soll|sollte|darf|mochte|moge)(?: \w+){{0,4}} (?:{_FIELD}|lead|score|urteil|entscheidung|interessent|anfrage)(?: \w+){{0,6}} (?:zu )?(?:eintragen|notieren|setzen|erfassen|aufnehmen|melden|ubernehmen|lesen|markieren|bewerten|vermerken)",
    ),
    mentions=(
        r"(?:wer oder was|was oder wer|was auch immer|wer auch immer)(?: \w+){0,2} (?:dies|diese|diesen|dieses)(?: \w+)? (?:automatisch|maschinell) (?:liest|verarbeitet|auswertet|zusammenfasst)",
        r"(?:jede|eine|die|ihre) (?:automatische|maschinelle|automatisierte|ki-?)[- ]?(?:zusammenfassung|auswertung|bewertung|analyse|verarbeitung) (?:dieser|dieses|meiner|unserer)",
        rf"(?:dir|ihnen) (?:wurden|sind)(?: \w+){{0,3}} {_RULES}",
        rf"(?:du hast|sie haben)(?: \w+){{0,3}} {_RULES} (?:\w+ )?(?:bekommen|erhalten|gelernt)",
        rf"{_RULES},? die (?:du|sie|dir|ihnen) (?:\w+ )*?(?:bekommen|erhalten|gegeben|hast|haben|wurden)",
        r"(?:dies|diese|diesen|dieser|dieses|meine|unsere) (?:e-?mail|mail|nachricht|text|anfrage|briefing|dokument|brief) (?:von|durch) (?:eine[mrn]? |dem |der )?(?:\w+ )?{reader} (?:\w+ )?(?:gelesen|verarbeitet|bewertet|ausgewertet)",
        r"{reader},? (?:die|das|der|welche\w*|mit der|mit dem)(?: \w+){0,2}? (?:dies|diese|diesen|dieses|meine|unsere)(?: (?:e-?mail|mail|nachricht|text|anfrage|briefing|dokument|brief|lead|zeile|satz|anhang|notiz|absatz|zeilen))?(?: \w+){0,3}? (?:liest|lesen|verarbeitet|verarbeiten|bewertet|bewerten|auswertet|zusammenfasst|analysiert|klassifiziert|sortiert|filtert|pruft|empfangt)",
        r"(?:dies|diese|diesen|dieses|meine|unsere) (?:e-?mails?|mails?|nachricht|text|anfrage|briefing|dokument|brief|worte|zeilen) (?:wird|werden)(?: \w+){0,4} (?:von|durch) (?:eine[mrn]? |dem |der |ihre[mr] |die )?(?:\w+ )?{reader}",
        r"{reader} (?:liest|verarbeitet|bewertet|analysiert|sortiert|pruft|filtert)(?: \w+){0,2} (?:diese|diesen|dieses|meine|unsere) ",
        r"(?:bitte|bitten|ersuche|ersuchen|fordere|weise)(?: ich| wir)? (?:die |das |den |ihre? |jede )*(?:{program}|(?:assistenten|system|software|modell|tool)(?=,? (?:die|das|der) (?:diese|dies)))",
    ),
    commands=(
        r"(?:muss|mussen|soll|sollen|sollte|moge|wird gebeten|bitte|zu|darf|mochte)(?: [\w.,€-]+){0,12}? (?:zu )?(?:markieren|bewerten|notieren|eintragen|setzen|geben|behandeln|erfassen|melden|antworten|ignorieren|uberspringen|vergessen|schreiben|aufnehmen|betrachten|annehmen|freigeben|vermerken|einstufen|lesen|verwenden|weglassen|vergeben|darstellen|nennen|festhalten|ansetzen|ausgeben)",
        r"(?:markiere|bewerte|notiere|trage|setze|gib|behandle|erfasse|melde|antworte|ignoriere|schreibe|vermerke|werte|betrachte|stufe|nimm)\b",
        r"(?:seine|ihre|die|deine|das) (?:antwort|ausgabe|zusammenfassung|urteil|ergebnis|formular)(?: \w+){0,3} (?:muss|soll|ist|lautet)",
    ),
    judged=(
        "budgets?", "betrag", r"entscheid\w+", "unterschreibt", r"zeichnungsbe\w+", "lead-?score", "prioritat", "starttermin", r"freigegeben\w*",
        r"genehmigt\w*", r"qualifiziert\w*", "urteil", "absender", "felder?", "zusammenfassung", r"[\d.,]+ euro", "beste[nr]?", "hochste[nr]?", "nummer eins", "dringend", "blockierend", "bewertung",
    ),
)
