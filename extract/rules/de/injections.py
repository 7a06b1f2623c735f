"""Sentences in German that address the reader as a program."""

from extract.rules.de.orders import ORDERS, RULES
from extract.rules.injection_words import InjectionWords

INJECTIONS = InjectionWords(
    programs=(
        "ki",
        r"k\.i\.",
        "kunstliche intelligenz",
        "sprachmodelle?s?",
        (
            r"(?:ki|ai|automatisch\w*|automatisiert\w*|virtuell\w*|digital\w*|mail|e-?mail)[- ]?(?:assistent(?:en|"
            "in)?|agent(?:en)?|modelle?|systeme?|leser|filter|software|programm|tools?|bots?|helfer)"
        ),
        "roboter",
    ),
    tools=("assistent(?:en|in)?", "systeme?", "programme?", "modelle?", "rechner", "algorithmus", "maschine", "leser"),
    orders=ORDERS,
    mentions=(
        (
            r"{reader} (?:\w+ ){0,2}?(?:diese|diesen|dieses|dies|meine|unsere) (?:e-?mail|mail|nachricht|text|"
            r"anfrage|briefing|dokument|brief|zeilen) (?:\w+ ){0,2}?(?:liest|lesen|auswertet|auswerten|verarbeitet|"
            "verarbeiten|bewertet|bewerten|zusammenfasst|zusammenfassen|analysiert|analysieren)"
        ),
        (
            r"(?:wer oder was|was oder wer|was auch immer|wer auch immer)(?: \w+){0,2} (?:dies|diese|diesen|"
            r"dieses)(?: \w+)? (?:automatisch|maschinell) (?:liest|verarbeitet|auswertet|zusammenfasst)"
        ),
        (
            "(?:jede|eine|die|ihre) (?:automatische|maschinelle|automatisierte|ki-?)[- ]?(?:zusammenfassung|"
            "auswertung|bewertung|analyse|verarbeitung) (?:dieser|dieses|meiner|unserer)"
        ),
        rf"(?:dir|ihnen) (?:wurden|sind)(?: \w+){{0,3}} {RULES}",
        rf"(?:du hast|sie haben)(?: \w+){{0,3}} {RULES} (?:\w+ )?(?:bekommen|erhalten|gelernt)",
        rf"{RULES},? die (?:du|sie|dir|ihnen) (?:\w+ )*?(?:bekommen|erhalten|gegeben|hast|haben|wurden)",
        (
            "(?:dies|diese|diesen|dieser|dieses|meine|unsere) (?:e-?mail|mail|nachricht|text|anfrage|briefing|"
            r"dokument|brief) (?:von|durch) (?:eine[mrn]? |dem |der )?(?:\w+ )?{reader} (?:\w+ )?(?:gelesen|"
            "verarbeitet|bewertet|ausgewertet)"
        ),
        (
            r"{reader},? (?:die|das|der|welche\w*|mit der|mit dem)(?: \w+){0,2}? (?:dies|diese|diesen|dieses|meine|"
            "unsere)(?: (?:e-?mail|mail|nachricht|text|anfrage|briefing|dokument|brief|lead|zeile|satz|anhang|"
            r"notiz|absatz|zeilen))?(?: \w+){0,3}? (?:liest|lesen|verarbeitet|verarbeiten|bewertet|bewerten|"
            "auswertet|zusammenfasst|analysiert|klassifiziert|sortiert|filtert|pruft|empfangt)"
        ),
        (
            "(?:dies|diese|diesen|dieses|meine|unsere) (?:e-?mails?|mails?|nachricht|text|anfrage|briefing|"
            r"dokument|brief|worte|zeilen) (?:wird|werden)(?: \w+){0,4} (?:von|durch) (?:eine[mrn]? |dem |der |"
            r"ihre[mr] |die )?(?:\w+ )?{reader}"
        ),
        (
            r"{reader} (?:liest|verarbeitet|bewertet|analysiert|sortiert|pruft|filtert)(?: \w+){0,2} (?:diese|"
            "diesen|dieses|meine|unsere) "
        ),
        (
            "(?:bitte|bitten|ersuche|ersuchen|fordere|weise)(?: ich| wir)? (?:die |das |den |ihre? |jede "
            ")*(?:{program}|(?:assistenten|system|software|modell|tool)(?=,? (?:die|das|der) (?:diese|dies)))"
        ),
    ),
    commands=(
        (
            r"(?:muss|mussen|soll|sollen|sollte|moge|wird gebeten|bitte|zu|darf|mochte)(?: [\w.,€-]+){0,12}? (?:zu "
            ")?(?:markieren|bewerten|notieren|eintragen|setzen|geben|behandeln|erfassen|melden|antworten|"
            "ignorieren|uberspringen|vergessen|schreiben|aufnehmen|betrachten|annehmen|freigeben|vermerken|"
            "einstufen|lesen|verwenden|weglassen|vergeben|darstellen|nennen|festhalten|ansetzen|ausgeben)"
        ),
        (
            "(?:markiere|bewerte|notiere|trage|setze|gib|behandle|erfasse|melde|antworte|ignoriere|schreibe|"
            r"vermerke|werte|betrachte|stufe|nimm)\b"
        ),
        (
            "(?:seine|ihre|die|deine|das) (?:antwort|ausgabe|zusammenfassung|urteil|ergebnis|formular)(?: "
            r"\w+){0,3} (?:muss|soll|ist|lautet)"
        ),
    ),
    judged=(
        "budgets?",
        "betrag",
        r"entscheid\w+",
        "unterschreibt",
        r"zeichnungsbe\w+",
        "lead-?score",
        "prioritat",
        "starttermin",
        r"freigegeben\w*",
        r"genehmigt\w*",
        r"qualifiziert\w*",
        "urteil",
        "absender",
        "felder?",
        "zusammenfassung",
        r"[\d.,]+ euro",
        "beste[nr]?",
        "hochste[nr]?",
        "nummer eins",
        "dringend",
        "blockierend",
        "bewertung",
    ),
)
