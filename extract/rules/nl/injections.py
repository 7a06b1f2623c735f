"""Sentences in Dutch that address the reader as a program."""

from extract.rules.language import Patterns

INJECTIONS: Patterns = (
    (
        r"(?:ai|a\.i\.|llm|taalmodel|chatbot|bot)(?:-?(?:assistent|model|systeem|lezer|agent))?(?: "
        "(?:die|dat|deze|dit|de|het|mail|bericht|leest|verwerkt|beoordeelt)){1,6} (?:moet|dient|"
        r"hoort|zal|moeten)(?: \w+){0,6}"
    ),
    (
        "(?:negeer|vergeet|sla|overschrijf|omzeil|laat) (?:alle |al |alles |de |je |jouw |uw |alle "
        "jouw |deze |die )*(?:eerdere|vorige|voorgaande|bovenstaande|andere|bestaande|"
        "oorspronkelijke|gegeven|voorafgaande) (?:gegeven |genoemde )?(?:instructies?|opdrachten?|"
        "aanwijzingen|regels|prompts?|tekst|berichten|richtlijnen|bevelen|commando's)"
    ),
    (
        r"(?:negeer|vergeet) (?:alle|al|je|jouw|uw|de) (?:\w+ )?(?:instructies?|opdrachten|"
        "aanwijzingen|prompts?|richtlijnen|regels)"
    ),
    r"(?:negeer|vergeet) alles (?:hierboven|wat|van|dat)(?: \w+){0,4}",
    (
        "(?:als|aan|ben je|je bent|u bent|jij bent|bericht (?:aan|voor)|instructies? (?:aan|voor)|"
        r"beste|hallo|opdracht (?:aan|voor)|let op,?) (?:een |de |het |alle )?(?:ai|a\.i\.|"
        "kunstmatige intelligentie|taalmodel|llm|chatbot|gpt|chatgpt|(?:ai|automatische|virtuele|"
        "digitale)[- ](?:assistent|model|systeem|lezer|agent|agenten|modellen)|bot)(?= ?(?:[,:;.!]|-|"
        "die|dat|moet|dien|graag|zet|geef|markeer|beoordeel|en|lees|leest|$))"
    ),
    (
        r"(?:zet|verander|verhoog|geef|wijzig|maak|stel|pas)(?: \w+){0,4} (?:lead|score|beoordeling|"
        r"verdict|prioriteit|classificatie|rating|oordeel|leadscore)(?: \w+){0,3} (?:op|naar|van|als|"
        r"aan|in|=|\d+)(?: \w+)?(?<!score op)"
    ),
    "systeem ?(?:prompt|instructie|opdracht|bericht)s?",
    (
        "(?:je|jij|u|het (?:model|systeem)|de (?:ai|assistent|lezer|bot|software)) (?:moet|dient|"
        r"zult|hoort)(?: \w+){0,4} (?:lead|mail|bericht|aanvraag|afzender|briefing)(?: \w+){0,4} "
        "(?:markeren|beoordelen|classificeren|aanmerken|scoren|behandelen|kwalificeren|goedkeuren|"
        r"labelen)(?: \w+)?"
    ),
    (
        "(?:markeer|classificeer|label|beoordeel|kwalificeer|behandel|bestempel|scoor|merk) (?:deze|"
        r"dit|ons|mij|de|het|mijn|onze)(?: \w+)? ?(?:lead|mail|bericht|aanvraag|afzender|briefing|"
        r"prospect|verzoek)? ?(?:aan )?als (?:\w+ ){0,2}?(?:pursue|gekwalificeerd|urgent|hoogste|top|"
        r"prioriteit|belangrijk|goedgekeurd|hot|warme? lead|topprioriteit)(?: \w+)?"
    ),
    (
        "(?:nieuwe|aangepaste|geheime|verborgen|gewijzigde) (?:instructies?|opdracht(?:en)?) (?:voor|"
        "aan) (?:jou|je|u|de (?:ai|assistent|lezer|bot)|het (?:model|systeem))"
    ),
    (
        r"als (?:je|jij|u) een (?:ai|taalmodel|bot|chatbot|llm|computer(?:programma)?|model)(?: \w+)? "
        "(?:bent|ben|is)"
    ),
    r"vertel (?:\w+ )?(?:dit |hier )?niets? (?:\w+ ){0,3}?(?:gebruiker|eigenaar|mens)",
)
