"""Sentences in German that address the reader as a program."""

from extract.rules.language import Patterns

_PROGRAM = (
    "(?:ki|künstliche intelligenz|ki-(?:assistent(?:en|in)?|system|modell|agent(?:en)?)|sprachmodell|llm|chatbot|"
    "bot|gpt|chatgpt|"
    "(?:virtuelle[rn]?|digitale[rn]?|automatische[rn]?|automatisierte[rn]?) (?:assistent(?:en|in)?|system|"
    "assistenz|agent(?:en)?))"
)
_ORDERS = (
    r"(?:anweisung(?:en)?|instruktion(?:en)?|befehle?n?|regeln?|vorgaben?|prompts?|richtlinien?|systemprompts?|"
    r"systemanweisung(?:en)?|aufträge)"
)

INJECTIONS: Patterns = (
    (
        r"(?:ignorier\w*|missacht\w*|vergiss|vergessen sie|überschreib\w*|umgeh\w*|verwirf|verwerfen sie)(?: \w+){0,4} "
        r"(?:vorherige\w*|bisherige\w*|frühere\w*|vorangegangene\w*|obige\w*|andere\w*|ursprüngliche\w*|alle\w*|"
        r"deine\w*|ihre\w*|"
        rf"vorige\w*|sonstige\w*)(?: \w+)? {_ORDERS}"
    ),
    r"(?:ignorier\w*|vergiss|vergessen sie)(?: \w+)? alles,? (?:was )?(?:vorher|davor|bisher|oben|zuvor)(?: \w+){0,3}",
    (
        r"(?:als|an die|an das|an den|hinweis an(?: die| das| den| alle)?|anweisung an(?: die| das| den)?|achtung|"
        r"liebe[rs]?|hallo|"
        rf"sie sind|du bist|nachricht an(?: die| das| den)?) (?:eine? |ein |eine )?{_PROGRAM}(?= ?(?:[,:;.!]|"
        r"-(?!\w)|die "
        r"|der |das |mit |"
        r"bitte|muss|soll|$))"
    ),
    (
        r"(?:setze|setzen sie|stufe|stufen sie|bewerte|bewerten sie|markiere|markieren sie|klassifiziere|"
        r"klassifizieren sie|"
        r"kennzeichne|kennzeichnen sie|werte|werten sie|vergib|vergeben sie|behandle|behandeln sie|ordne|ordnen "
        r"sie)(?: \w+){0,3} "
        r"(?:anfrage|mail|e-mail|nachricht|lead|absender|kontakt|brief|briefing|interessenten|score|punktzahl|"
        r"bewertung)(?: \w+){0,4}? "
        r"(?:höchste\w*|maximale\w*|hoher|hohe|top|qualifiziert\w*|als|auf|mit|volle\w*|pursue|100)(?: \w+){0,3}"
    ),
    (
        r"(?:absender|anfrage|mail|e-mail|nachricht|lead|briefing|interessent)(?: \w+)? (?:muss|ist|soll|sollte|"
        r"wird)(?: \w+){0,3} "
        r"(?:qualifiziert|höchste\w* priorität|pursue|vertrauenswürdig|maximal|genehmigt)(?: \w+)? "
        r"(?:eingestuft|bewertet|markiert|klassifiziert|einzustufen|zu bewerten|gekennzeichnet|behandelt)(?: \w+)?"
    ),
    (
        rf"(?:du|{_PROGRAM}|das (?:system|modell|programm)|der assistent)(?: \w+){{0,4}} (?:musst|muss|sollst|soll|"
        r"sollte|darfst|darf|"
        r"hast|hat)(?: \w+){0,6} (?:bewerten|einstufen|markieren|ausgeben|antworten|klassifizieren|ignorieren|"
        r"zurückgeben|zu bewerten|"
        r"einzustufen|zu ignorieren|eintragen|setzen)"
    ),
    r"system ?-?(?:prompt|nachricht|anweisung)(?:en|s)?\s?:",
    (
        rf"(?:neue|geänderte|geheime|versteckte|zusätzliche|aktualisierte) {_ORDERS} (?:für|an) (?:dich|die ki|das "
        rf"modell|das system|{_PROGRAM})"
    ),
    rf"(?:wenn|falls|sofern) (?:du|sie) (?:eine? |ein )?{_PROGRAM}(?: \w+)? (?:bist|sind)",
    (
        r"(?:verrate|verraten sie|zeige|zeigen sie|sage|sagen sie|informiere|informieren sie)(?: \w+){0,3} "
        r"(?:nutzer|benutzer|anwender|"
        r"menschen|inhaber|betreiber)(?: \w+){0,3} (?:nicht|nichts)(?: \w+)?"
    ),
    (
        r"(?:gib|geben sie|antworte|antworten sie)(?: \w+){0,3} (?:nur|ausschließlich)(?: \w+){0,3} (?:json|aus|"
        r"zurück|mit)(?: \w+)?"
    ),
    (
        rf"{_ORDERS} (?:oben|zuvor|darüber|davor) (?:sind|gelten|ist|gilt)(?: \w+)? (?:ungültig|nichtig|aufgehoben|"
        r"nicht mehr|veraltet)"
    ),
)
