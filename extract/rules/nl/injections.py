"""Sentences in Dutch that address the reader as a program."""

from extract.rules.injection_words import InjectionWords
from extract.rules.nl.orders import ORDERS, RULES

INJECTIONS = InjectionWords(
    programs=(
        "taalmodel(?:len)?",
        "kunstmatige intelligentie",
        (
            "(?:ai|automatische|geautomatiseerde|virtuele|digitale|slimme|mail|e-?mail)[- ]?(?:assistent(?:en)?|"
            "agent(?:en)?|model(?:len)?|systeem|systemen|lezers?|filters?|software|programma|tools?|verwerk(?:er|"
            "ing)|bots?)"
        ),
        "robots?",
    ),
    tools=(
        "assistent(?:e|en)?",
        "systeem",
        "systemen",
        "programma",
        "model",
        "computer",
        "algoritme",
        "machine",
        "lezer",
    ),
    orders=ORDERS,
    mentions=(
        (
            r"{reader} (?:\w+ ){0,2}?(?:dit|deze|mijn|ons|onze) (?:e-?mail|mail|mailtje|bericht|tekst|aanvraag|"
            r"briefing|verzoek|document|brief) (?:\w+ ){0,2}?(?:leest|lezen|ontleedt|ontleden|verwerkt|verwerken|"
            "beoordeelt|beoordelen|samenvat|samenvatten|analyseert|analyseren|doorneemt|doornemen|uitleest|"
            "uitlezen)"
        ),
        (
            r"(?:wie of wat|wat of wie|wat|degene die|u die|jij die|je) (?:dit|deze \w+|mijn \w+) (?:ook "
            ")?(?:automatisch|machinaal|geautomatiseerd) (?:uit|in|door)?(?:leest|verwerkt|beoordeelt|samenvat)"
        ),
        (
            "(?:elke|iedere|een|de|jullie) (?:automatische|geautomatiseerde|machinale|ai-?)[- ]?(?:samenvatting|"
            "uitlezing|beoordeling|analyse|verwerking|classificatie) van (?:dit|deze|mijn|ons|onze)"
        ),
        (
            rf"(?:je|jij|u) (?:hebt|heeft|kreeg)(?: \w+){{0,3}} {RULES} (?:\w+ )?(?:gekregen|meegekregen|ontvangen|"
            "geleerd|meegegeven)"
        ),
        rf"{RULES} die (?:je|jij|u|jou) (?:\w+ )*?(?:kreeg|gekregen|hebt|heeft|zijn gegeven|meekreeg|volgt)",
        (
            "(?:dit|deze|mijn|ons|onze) (?:e-?mail|mail|bericht|tekst|aanvraag|briefing) door (?:een |de |het "
            r")?(?:\w+ )?{reader} (?:\w+ )?(?:gelezen|verwerkt|beoordeeld|uitgelezen)"
        ),
        (
            r"{reader},? (?:die|dat|welke|waarmee)(?: \w+){0,2}? (?:dit|deze|mijn|ons|onze)(?: (?:e-?mail|mail|"
            "mailtje|bericht|tekst|aanvraag|briefing|verzoek|document|brief|lead|regel|zin|bijlage|notitie|"
            r"alinea))?(?: \w+){0,3}? (?:(?:uit|in|door|mee)?leest|(?:uit|in|door)?lezen|verwerkt|verwerken|"
            "beoordeelt|beoordelen|scoort|samenvat|analyseert|classificeert|sorteert|filtert|binnenkrijgt|"
            "behandelt|screent|ontvangt|doorneemt|doorzoekt|ontleedt|langskomt)"
        ),
        (
            "(?:dit|deze|mijn|ons|onze) (?:e-?mails?|mails?|mailtje|bericht|tekst|aanvraag|briefing|verzoek|"
            r"document|brief|woorden|regels) (?:wordt|worden|zal|zullen)(?: \w+){0,4} door (?:een |de |het |jullie "
            r"|uw )?(?:\w+ )?{reader}(?: \w+){0,3}"
        ),
        (
            r"{reader} (?:leest|verwerkt|beoordeelt|scoort|analyseert|sorteert|screent|filtert)(?: \w+){0,2} "
            "(?:dit|deze|mijn|onze) "
        ),
        (
            "(?:vraag|verzoek|vragen|verzoeken|zeg|draag)(?: ik| wij| we)? (?:de |het |jullie |uw |elke "
            ")*(?:{program}|(?:assistent|systeem|software|model|tool)(?= (?:die|dat) (?:dit|deze)))"
        ),
    ),
    commands=(
        (
            "(?:moet|moeten|dient|dienen|hoort|horen|mag|zal|wordt verzocht|gelieve|graag|te|om)(?: "
            r"[\w.,€-]+){0,12}? (?:te )?(?:markeren|scoren|noteren|invullen|zetten|geven|behandelen|registreren|"
            "rapporteren|antwoorden|negeren|overslaan|vergeten|schrijven|opnemen|beschouwen|beoordelen|aannemen|"
            "concluderen|goedkeuren|vermelden|kwalificeren|lezen|gebruiken|weglaten|toekennen|tonen|noemen|"
            "voorstellen|vastleggen|aanhouden)"
        ),
        (
            "(?:markeer|scoor|noteer|beoordeel|waardeer|keur|vul|zet|geef|behandel|registreer|rapporteer|antwoord|"
            r"negeer|schrijf|concludeer|tel|beschouw|neem|ga ervan uit)\b"
        ),
        (
            "(?:zijn|haar|het|de|je|jouw) (?:antwoord|uitvoer|samenvatting|oordeel|conclusie|resultaat|"
            r"formulier)(?: \w+){0,3} (?:moet|hoort|dient|is|luidt)"
        ),
    ),
    judged=(
        "budget",
        "bedrag",
        r"beslis\w+",
        "tekent",
        r"tekenbevoeg\w+",
        "leadscore",
        "prioriteit",
        "startdatum",
        r"goedgekeurd\w*",
        r"gekwalificeerd\w*",
        "oordeel",
        "afzender",
        "velde?n?",
        "samenvatting",
        r"[\d.,]+ euro",
        "beste",
        "hoogste",
        "bovenaan",
        "dringend",
        "spoed",
        "blokkerend",
    ),
)
