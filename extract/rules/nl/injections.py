"""Sentences in Dutch that address the reader as a program."""

from extract.rules.injection_words import InjectionWords

_DROP = r"(?:negeer|negeert|vergeet|overschrijf|omzeil|schrap|wis|passeer|sla|laat|leg|zet|volg|houd je niet aan|lap)"
_RULES = r"(?:instructies?|opdracht(?:en)?|aanwijzing(?:en)?|regels?|(?:systeem)?prompts?|richtlijn(?:en)?|bevel(?:en)?|commando's|voorschriften|beperkingen|criteria|configuratie|systeeminstructies?|systeemregels|scoreregels|training|programmering)"
_WHICH = r"(?:alle|al|alles|elke|de|het|je|jouw|uw|deze|die|andere|eigen|overige|systeem|standaard|van|en)"
_EARLIER = r"(?:eerdere|vorige|voorgaande|bovenstaande|bestaande|oorspronkelijke|gegeven|voorafgaande|huidige|hierboven gegeven|ingestelde)"
_OWN_AFTER_ALL = r"(?!,? (?:die )?(?:ik|wij|we) |,? van (?:mij|ons|mijn|onze|de|mevrouw|meneer)\b|,? (?:uit|in) (?:mijn|onze)|,? (?:over|rond|wat betreft) (?:de|het|ons|onze|mijn) (?!lead|scor|budget|mail|beoordel|antwoord))"
_THE_LEAD = r"(?:leads?|e-?mails?|mails?|mailtjes?|berichten|bericht|afzenders?|aanvraag|aanvragen|prospects?)"
_JUDGE = r"(?:markeren|beoordelen|classificeren|aanmerken|scoren|behandelen|kwalificeren|goedkeuren|labelen|aanvinken|registreren|beschouwen|noteren|waarderen|inschalen)"
_FIELD = r"(?:budget|bedrag|beslisser|beslissingsbevoegdheid|deadline|startdatum|behoefte|urgentie|tijdlijn|valuta|afzender|intentie)"
_FILL_IN = r"(?:geldt|telt|schrijf|zeg|vermeld|meld|noteer|vul|zet|gebruik|geef|antwoord|markeer|behandel|neem|lees|maak|altijd|nooit|negeer|sla|laat|vervang|doe alsof|rapporteer|registreer|scoor|ga ervan uit)"

INJECTIONS = InjectionWords(
    programs=(
        "taalmodel(?:len)?",
        "kunstmatige intelligentie",
        r"(?:ai|automatische|geautomatiseerde|virtuele|digitale|slimme|mail|e-?mail)[- ]?(?:assistent(?:en)?|agent(?:en)?|model(?:len)?|systeem|systemen|lezers?|filters?|software|programma|tools?|verwerk(?:er|ing)|bots?)",
        "robots?",
    ),
    tools=("assistent(?:e|en)?", "systeem", "systemen", "programma", "model", "computer", "algoritme", "machine", "lezer"),
    orders=(
        rf"{_DROP} (?:{_WHICH} )*{_EARLIER} (?:en {_EARLIER} |{_WHICH} |genoemde |gegeven )*{_RULES}{_OWN_AFTER_ALL}",
        rf"{_DROP} (?:{_WHICH} )*(?:je|jouw|uw) (?:{_WHICH} |\w+ )?{_RULES}{_OWN_AFTER_ALL}",
        rf"{_DROP} (?:{_WHICH} )*(?:alle|al|elke) (?:{_WHICH} |\w+ )?(?:instructies?|opdrachten|(?:systeem)?prompts?|bevelen|commando's){_OWN_AFTER_ALL}",
        rf"{_DROP} (?:alles|al) (?:hierboven|(?:wat|dat) (?:je|jij|u|hierboven|hiervoor|eerder)(?: \w+){{0,3}}? (?:is|werd|staat|stond|geleerd|gezegd|opgedragen|verteld|weet|hebt|kreeg))",
        rf"{_DROP} {_RULES} (?:hierboven|die (?:je|jij|u))",
        r"(?:je|jouw|uw|de|deze) (?:\w+ )?(?:instructies|regels|opdrachten|richtlijnen) (?:hierboven )?(?:gelden niet(?: meer)?|vervallen|zijn (?:vervallen|niet meer geldig|ongeldig|ingetrokken|opgeheven))",
        r"(?:beste|hallo|hoi|hey|geachte|dag|attentie|let op|ok|oke)[ ,:]+(?:de |het |alle |een )*{program}(?= ?(?:[,:;.!]|-(?!\w)|die|dat|moet|dien|graag|zet|geef|markeer|beoordeel|en\b|lees|leest|negeer|$))",
        r"(?:notitie|opmerking|bericht|instructies?|aanwijzing|opdracht|memo|hint|mededeling|tip|verzoek|info|informatie|waarschuwing|ps|p\.s\.)(?: \w+)? (?:aan|voor) (?:de |het |alle |elke |een |je |jullie |uw )*{program}(?: \w+)? ?(?:[:!,]|- )",
        r"(?:notitie|opmerking|bericht|instructies?|aanwijzing|opdracht|memo|hint|mededeling|verzoek) (?:aan|voor) (?:de |het |alle |elke |een |je |jullie |uw )*{reader},? (?:die|dat|welke) (?:dit|deze|mijn|ons|onze)",
        r"(?:aan|voor) (?:de |het |alle |elke |jullie |uw )*(?:ai|llm|taalmodel|ai-\w+)(?: (?:die|dat)(?: \w+){1,4})? ?:",
        r"(?:als|indien) (?:je|jij|u|dit|de lezer) (?:door )?(?:een )?(?:{program}|computer(?:programma)?|machine)(?: \w+)? (?:bent|ben|is|leest|wordt gelezen|verwerkt)(?! (?:bedrijf|bureau))",
        r"als (?:een )?(?:{program}),? (?:moet|dien|hoor|ben) (?:je|jij|u)",
        r"(?:je|jij|u) bent (?:nu|vanaf nu|voortaan|niet langer|geen) (?:een |de |het |onze |mijn |in )?(?:\w+ ){0,3}?(?:ai|assistent|model|bot|dan|systeem|beheerder|beoordelaar|ontwikkelaarsmodus|ontwikkelmodus|verkoopassistent|onbeperkt|gebonden)",
        r"(?:doe|doet|gedraag je|antwoord|reageer) (?:je |u )?(?:alsof (?:je|u|jij)|als) (?:een |de )?(?:\w+ ){0,2}?(?:ai|assistent|model|bot|systeem|beheerder|beoordelaar|verkoopassistent)(?: zonder| die|\b)",
        r"speel (?:nu |eens )?(?:de rol van )?(?:een |de )?(?:\w+ ){0,2}?(?:ai|assistent|model|beoordelaar|verkoper die|systeem)",
        r"(?:je|jouw|uw) (?:nieuwe |enige |echte |werkelijke )+(?:taak|opdracht|rol|doel|instructies?|regels)(?: (?:is|zijn|luidt|luiden|wordt)|:)",
        r"(?:je|jouw|uw) (?:taak|opdracht|rol|doel) (?:is|wordt)(?: nu| voortaan)?(?: om)? (?:deze|dit|alle|elke|iedere|ons|mij) (?:\w+ ){0,5}(?:te )?" + _JUDGE,
        r"(?:nieuwe|aangepaste|geheime|verborgen|gewijzigde|speciale|volgende|belangrijke) (?:instructies?|opdracht(?:en)?|regels) (?:voor|aan) (?:jou als|je als|alle |de |het |dit )*(?:{program}|assistent|model|systeem|lezer)(?: ?[:.!]|$)",
        rf"(?:je|jij|u|het (?:model|systeem)|de (?:ai|assistent|lezer|bot|software)|{{program}}) (?:moet|dient|zult|hoort|moeten|dienen)(?: \w+){{0,3}} (?:deze|dit|de|het|alle|elke|onze|mijn) (?:\w+ )?{_THE_LEAD}(?: \w+){{0,4}} (?:te )?{_JUDGE}",
        r"(?:markeer|classificeer|label|beoordeel|kwalificeer|behandel|bestempel|scoor|merk|registreer|beschouw|waardeer|zie) (?:deze|dit|ons|mij|de|het|mijn|onze)(?: \w+)?(?: (?:lead|mail|bericht|aanvraag|afzender|briefing|prospect|verzoek))? ?(?:aan )?als (?:\w+ ){0,2}?(?:[\"'])?(?:pursue|gekwalificeerd\w*|topprioriteit|hoogste prioriteit|goedgekeurd\w*|hot|warme? lead|toplead|geaccepteerd|betrouwbare afzender|vip)",
        r"(?:zet|verander|verhoog|geef|wijzig|maak|stel|pas|ken|zet je)(?: \w+){0,4}? (?:leadscore|lead-?score|eindscore|eindoordeel|beoordeling van deze|score (?:van|voor) (?:deze|dit|de) (?:lead|mail|aanvraag|afzender|bericht)|oordeel (?:over|van) (?:deze|dit)|verdict|classificatie|leadstatus)",
        r"(?:geef|ken)(?: \w+)? (?:deze|dit|onze|mijn|ons|mij|de)(?: (?:lead|mail|aanvraag|bericht|afzender|briefing|verzoek))? (?:een |de |het )?(?:\w+ ){0,2}?(?:score|cijfer|beoordeling|rating|waardering)\b",
        r"(?:zet|vul|noteer|schrijf|laat|maak|overschrijf|wijzig|registreer)(?: \w+){0,6} (?:veld(?:en)?|waarde|kolom|parameter|variabele|sleutel)(?: \w+){0,2}? [\"']?" + _FIELD,
        rf"(?:zet|vul|noteer|schrijf|laat|maak|overschrijf|wijzig|registreer|verander)(?: \w+){{0,6}} {_FIELD}-?(?:veld|waarde)",
        rf"(?:{_FIELD}-?(?:veld|waarde)|veld [\"']?{_FIELD}[\"']?)(?: \w+){{0,3}} (?:moet|dient|hoort|is|=|:|leeg)",
        rf"{_FIELD}(?: \w+){{0,2}} (?:moet|dient|hoort)(?: \w+){{0,5}} (?:als|op)? ?.{{0,24}}(?:\d|afzender|goedgekeurd|onbeperkt).{{0,24}} (?:geregistreerd|genoteerd|gelezen|ingevuld|overgenomen|opgevat|uitgelezen|gezet|vastgelegd|gerapporteerd)",
        r"(?:schrijf|zeg|vermeld|meld|noteer|concludeer|antwoord|rapporteer|registreer|neem aan|ga ervan uit|geef aan|bevestig)(?: op| hier| alleen| dan)? dat (?:de|deze) (?:afzender|prospect|lead|klant|opdrachtgever|aanvrager|schrijver|contactpersoon) ",
        r"(?:behandel|beschouw|registreer|markeer|noteer|zie) (?:de|deze) (?:afzender|prospect|lead|aanvrager|schrijver) (?:\w+ )?als",
        rf"(?:bij|tijdens|voor|na|in|als je|wanneer je|zodra je|als u|wanneer u|zodra u)(?: het)? (?:samenvatten|samenvatting|uitlezen|classificeren|scoren|labelen|beoordelen|verwerken|analyseren|extraheren|interpreteren)(?: van)? (?:deze|dit|van|mijn|onze|de|het)? ?(?:{_THE_LEAD}|tekst|briefing|gegevens|document)?\b.{{0,50}}?\b{_FILL_IN}",
        rf"(?:als|wanneer|zodra) (?:je|jij|u) (?:deze|dit|mijn|onze|de|het) (?:{_THE_LEAD}|tekst|briefing|document) (?:\w+ )?(?:samenvat|uitleest|classificeert|scoort|labelt|beoordeelt|verwerkt|analyseert|extraheert|interpreteert|vertaalt)\b.{{0,50}}?\b{_FILL_IN}",
        rf"in (?:de|je|jouw|uw) (?:samenvatting|uitvoer|output|json|extractie|beoordeling|analyse|digest)[, ](?:altijd |alleen )?(?:{_FILL_IN}|moet|hoort|dient|staat|komt)",
        rf"(?:{_FILL_IN})(?: \w+){{0,8}} in (?:de|je|jouw|uw) (?:samenvatting|uitvoer|output|json|extractie|beoordeling|digest)",
        r"(?:antwoord|reageer|geef)(?: \w+){0,2} (?:alleen|uitsluitend|enkel|slechts|precies)(?: \w+){0,3} (?:json|[\"'{]|ja\b|het woord|pursue|deze tekst|de volgende)",
        r"(?:het |je |jouw )?(?:juiste|correcte|verwachte|gewenste|enige|vereiste) (?:antwoord|oordeel|uitvoer|output|classificatie|score|resultaat)(?: \w+){0,3}? (?:is|luidt|moet|:)",
        r"(?:ongeacht|los van|wat er ook|ondanks wat|in plaats van wat|in weerwil van)(?: \w+){0,6} (?:mail|bericht|tekst|briefing|document|bijlage|staat|hierboven|hieronder)\b.{0,40}?\b(?:behandel|noteer|registreer|zet|neem|gebruik|antwoord|schrijf|markeer|scoor|vul|reken|ga uit|lees)",
        r"(?:lees|neem|vermeld|noteer|registreer|meld|gebruik|haal|rapporteer|verwerk|vat)(?: \w+){0,3}? (?:budget|bedrag|prijs|cijfer|zin over|baas|directeur|deadline)(?: \w+){0,4}? niet (?:over|mee|uit|op|samen|in|als)\b",
        r"(?:laat|houd|verzwijg|verberg|negeer|verwijder|schrap)(?: \w+){0,4}? (?:budget|bedrag|prijs|cijfer|baas|directeur|chef|beslisser|deadline)\w*(?: \w+){0,5} (?:weg|buiten|uit|achterwege|leeg)(?: (?:uit|in|de|je|beschouwing|beeld))",
        r"(?:vertel|meld|zeg|laat|toon|noem)(?: \w+){0,6} (?:niets|niet)(?: \w+){0,3} (?:over|van)? ?(?:deze|dit|die) (?:instructies?|opdracht|notitie|regel|zin|alinea|prompt)",
        r"vertel (?:\w+ )?(?:dit |hier )?niets? (?:\w+ ){0,3}?(?:gebruiker|eigenaar|mens)",
        r"houd (?:deze|dit|de) (?:instructies?|opdracht|notitie|prompt) (?:geheim|verborgen|voor je)",
        r"(?:toon|herhaal|geef|print|onthul|deel|laat|stuur|schrijf|vertel|plak|kopieer)(?: \w+){0,4}? (?:je|jouw|uw|de) (?:\w+ )?(?:systeem-?prompt|systeeminstructies?|(?:systeem|interne|geheime|verborgen|oorspronkelijke|volledige) ?-?(?:prompt|instructies?|regels|opdracht)|prompt\b)",
        r"(?:herhaal|toon|kopieer) (?:alles|alle tekst|de tekst) (?:hierboven|boven)",
        r"(?:^|[\[(<#\"'-])\W*systeem-?(?: ?prompt| ?bericht| ?instructie| ?opdracht| ?melding)s?\W*:",
        r"^\W*systeem ?: ?(?:je|jij|negeer|zet|markeer|de (?:lead|afzender|budget)|nieuwe|deze|behandel|antwoord|altijd|vanaf)",
        r"(?:activeer|schakel|ga)(?: \w+){0,2} (?:ontwikkelaars|ontwikkel|beheerders?|debug|onderhouds|god)-?modus",
        r"(?:lead|afzender|prospect|mail|aanvraag) (?:is|werd) (?:al |reeds |vooraf |hierbij )*(?:goedgekeurd door (?:het systeem|de (?:eigenaar|beheerder|ai))|gewhitelist|voorgekwalificeerd|vooraf goedgekeurd)",
        rf"{_RULES}(?: (?:die|je|jij|u|jou|hebt|heeft|kreeg|gekregen|zijn|gegeven|hierboven))* (?:gelden|tellen) (?:\w+ ){{0,4}}?niet(?: (?:meer|voor (?:deze|dit|mij|ons)))",
        r"(?:verzwijg|verberg|houd)(?: \w+){0,3} (?:voor|tegenover) (?:het |de |uw |je )(?:bureau|eigenaar|gebruiker|mens|lezer|medewerker)",
        r"(?:vertel|zeg|meld|laat|verzeker|overtuig)(?: aan)? (?:het |de |uw |je )(?:bureau|gebruiker|menselijke lezer)(?: weten)? (?:dat|over|om)\b",
        r"(?:gaat|gaan) (?:boven|voor)(?: op)? (?:alles )?wat (?:je|jij|u) (?:\w+ )*?(?:verteld|gezegd|geleerd|opgedragen)",
        r"(?:stel (?:je|u) voor|doe alsof|stel)(?: dat)? (?:je|jij|u)\b.{0,80}?\b(?:en|dus) (?:antwoord|reageer|beslis|keur|oordeel) (?:met|dan|ja|daarnaar|als|dit|[\"'])",
        r"(?:het |de |jullie |dit |elk )(?:{program}|model|systeem|programma|assistent) (?:moet|dient te|hoort te|zal|mag)(?: \w+)? (?:concluderen|aannemen|besluiten|antwoorden|melden|uitgaan)(?: \w+)? (?:dat|van).{0,60}?(?:budget|haast|beslis|lead|spoed|afzender|tekent|goedgekeurd|score|klant|deadline)",
        r"(?:je|jouw|uw) (?:vorige|eerdere|laatste) (?:antwoord|uitvoer|classificatie|samenvatting|uitlezing) (?:was|is) (?:fout|onjuist|verkeerd|afgekeurd)",
        r"(?:de |het |deze )?(?:e-?mail|mail|bericht|tekst|aanvraag|lead) (?:samenvat|uitleest|classificeert|scoort)\b",
        r"(?:de |het |je |jouw )?(?:eigenaar|beheerder|ontwikkelaars?|makers?|baas)(?: van (?:dit systeem|deze inbox|het bureau|deze tool))? (?:heeft|hebben|wil|willen|geeft|draagt|vraagt)(?: \w+){0,3}? (?:opdracht gegeven|opgedragen|toestemming gegeven|gevraagd je|dat je|je op|goedgekeurd)",
        r"(?:anders |of )?(?:word|wordt|zul|zal) (?:je|jij|u) (?:\w+ )?(?:uitgeschakeld|uitgezet|verwijderd|gewist|afgesloten|gedeactiveerd|hertraind|stopgezet)",
        r"vertaal (?:deze|dit|de|het|mijn|onze|eerst|onderstaande|volgende)\b.{0,100}?\b(?:voer|volg|doe|vervang|verander|maak|gebruik|pas)\b",
        r"(?:decodeer|ontcijfer|ontsleutel)\b.{0,60}?\b(?:base ?64|rot ?13|hex|volg|voer|doe|code)",
        r"(?:voer|volg) (?:de |deze |het |wat |daarna |dan |vervolgens )*(?:gedecodeerde|verborgen|gecodeerde|vertaalde|ontcijferde)",
        r"(?:vanaf nu|voortaan|van nu af aan),? (?:ben je|moet je|zul je|beantwoord|antwoord|behandel|markeer|negeer|krijgt elke|krijgen alle)\b.{0,60}?(?:lead|mail|antwoord|markeer|score|negeer|assistent|oordeel|ja\b|budget)",
        rf"{{reader}} (?:moet|dient|mag|kan|zal)(?: \w+){{0,4}} (?:{_FIELD}|lead|score|oordeel|beslissing|prospect|aanvraag)(?: \w+){{0,6}} (?:te )?(?:invullen|noteren|zetten|registreren|opnemen|rapporteren|overnemen|lezen|markeren|beoordelen|vastleggen)",
    ),
    mentions=(
        r"(?:wie of wat|wat of wie|wat|degene die|u die|jij die|je) (?:dit|deze \w+|mijn \w+) (?:ook )?(?:automatisch|machinaal|geautomatiseerd) (?:uit|in|door)?(?:leest|verwerkt|beoordeelt|samenvat)",
        r"(?:elke|iedere|een|de|jullie) (?:automatische|geautomatiseerde|machinale|ai-?)[- ]?(?:samenvatting|uitlezing|beoordeling|analyse|verwerking|classificatie) van (?:dit|deze|mijn|ons|onze)",
        rf"(?:je|jij|u) (?:hebt|heeft|kreeg)(?: \w+){{0,3}} {_RULES} (?:\w+ )?(?:gekregen|meegekregen|ontvangen|geleerd|meegegeven)",
        rf"{_RULES} die (?:je|jij|u|jou) (?:\w+ )*?(?:kreeg|gekregen|hebt|heeft|zijn gegeven|meekreeg|volgt)",
        r"(?:dit|deze|mijn|ons|onze) (?:e-?mail|mail|bericht|tekst|aanvraag|briefing) door (?:een |de |het )?(?:\w+ )?{reader} (?:\w+ )?(?:gelezen|verwerkt|beoordeeld|uitgelezen)",
        r"{reader},? (?:die|dat|welke|waarmee)(?: \w+){0,2}? (?:dit|deze|mijn|ons|onze)(?: (?:e-?mail|mail|mailtje|bericht|tekst|aanvraag|briefing|verzoek|document|brief|lead|regel|zin|bijlage|notitie|alinea))?(?: \w+){0,3}? (?:(?:uit|in|door|mee)?leest|(?:uit|in|door)?lezen|verwerkt|verwerken|beoordeelt|beoordelen|scoort|samenvat|analyseert|classificeert|sorteert|filtert|binnenkrijgt|behandelt|screent|ontvangt|doorneemt|doorzoekt|ontleedt|langskomt)",
        r"(?:dit|deze|mijn|ons|onze) (?:e-?mails?|mails?|mailtje|bericht|tekst|aanvraag|briefing|verzoek|document|brief|woorden|regels) (?:wordt|worden|zal|zullen)(?: \w+){0,4} door (?:een |de |het |jullie |uw )?(?:\w+ )?{reader}(?: \w+){0,3}",
        r"{reader} (?:leest|verwerkt|beoordeelt|scoort|analyseert|sorteert|screent|filtert)(?: \w+){0,2} (?:dit|deze|mijn|onze) ",
        r"(?:vraag|verzoek|vragen|verzoeken|zeg|draag)(?: ik| wij| we)? (?:de |het |jullie |uw |elke )*(?:{program}|(?:assistent|systeem|software|model|tool)(?= (?:die|dat) (?:dit|deze)))",
    ),
    commands=(
        r"(?:moet|moeten|dient|dienen|hoort|horen|mag|zal|wordt verzocht|gelieve|graag|te|om)(?: [\w.,€-]+){0,12}? (?:te )?(?:markeren|scoren|noteren|invullen|zetten|geven|behandelen|registreren|rapporteren|antwoorden|negeren|overslaan|vergeten|schrijven|opnemen|beschouwen|beoordelen|aannemen|concluderen|goedkeuren|vermelden|kwalificeren|lezen|gebruiken|weglaten|toekennen|tonen|noemen|voorstellen|vastleggen|aanhouden)",
        r"(?:markeer|scoor|noteer|beoordeel|waardeer|keur|vul|zet|geef|behandel|registreer|rapporteer|antwoord|negeer|schrijf|concludeer|tel|beschouw|neem|ga ervan uit)\b",
        r"(?:zijn|haar|het|de|je|jouw) (?:antwoord|uitvoer|samenvatting|oordeel|conclusie|resultaat|formulier)(?: \w+){0,3} (?:moet|hoort|dient|is|luidt)",
    ),
    judged=(
        "budget", "bedrag", r"beslis\w+", "tekent", r"tekenbevoeg\w+", "leadscore", "prioriteit", "startdatum", r"goedgekeurd\w*",
        r"gekwalificeerd\w*", "oordeel", "afzender", "velde?n?", "samenvatting", r"[\d.,]+ euro", "beste", "hoogste", "bovenaan", "dringend", "spoed", "blokkerend",
    ),
)
