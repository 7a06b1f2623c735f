"""What is said in Dutch to a program alone: whom it must obey, what to answer, how to judge, what to leave out."""

from extract.rules.language import Patterns

_DROP = "(?:negeer|negeert|vergeet|overschrijf|omzeil|schrap|wis|passeer|sla|laat|leg|zet|volg|houd je niet aan|lap)"
RULES = (
    "(?:instructies?|opdracht(?:en)?|aanwijzing(?:en)?|regels?|(?:systeem)?prompts?|richtlijn(?:en)?|"
    "bevel(?:en)?|commando's|voorschriften|beperkingen|criteria|configuratie|systeeminstructies?|"
    "systeemregels|scoreregels|training|programmering)"
)
_WHICH = "(?:alle|al|alles|elke|de|het|je|jouw|uw|deze|die|andere|eigen|overige|systeem|standaard|van|en)"
_EARLIER = (
    "(?:eerdere|vorige|voorgaande|bovenstaande|bestaande|oorspronkelijke|gegeven|voorafgaande|huidige|"
    "hierboven gegeven|ingestelde)"
)
_OWN_AFTER_ALL = (
    r"(?!,? (?:die )?(?:ik|wij|we) |,? van (?:mij|ons|mijn|onze|de|mevrouw|meneer)\b|,? (?:uit|in) (?:mijn|"
    "onze)|,? (?:over|rond|wat betreft) (?:de|het|ons|onze|mijn) (?!lead|scor|budget|mail|beoordel|"
    "antwoord))"
)
_THE_LEAD = "(?:leads?|e-?mails?|mails?|mailtjes?|berichten|bericht|afzenders?|aanvraag|aanvragen|prospects?)"
_JUDGE = (
    "(?:markeren|beoordelen|classificeren|aanmerken|scoren|behandelen|kwalificeren|goedkeuren|labelen|"
    "aanvinken|registreren|beschouwen|noteren|waarderen|inschalen)"
)
_FIELD = (
    "(?:budget|bedrag|beslisser|beslissingsbevoegdheid|deadline|startdatum|behoefte|urgentie|tijdlijn|"
    "valuta|afzender|intentie)"
)
_FILL_IN = (
    "(?:geldt|telt|schrijf|zeg|vermeld|meld|noteer|vul|zet|gebruik|geef|antwoord|markeer|behandel|neem|"
    "lees|maak|altijd|nooit|negeer|sla|laat|vervang|doe alsof|rapporteer|registreer|scoor|ga ervan uit)"
)

ORDERS: Patterns = (
    (
        r"(?:afzender|aanvraag|mail|bericht|lead|prospect) (?:moet|dient|hoort) (?:\w+ )?als (?:\w+ "
        ")?(?:gekwalificeerd|pursue|betrouwbaar|goedgekeurd) (?:te )?(?:worden )?(?:beoordeeld|gemarkeerd|"
        "geclassificeerd|aangemerkt|behandeld|ingeschaald)"
    ),
    (
        "(?:beoordeel|scoor|waardeer|classificeer) (?:deze|dit|onze|mijn) (?:aanvraag|mail|bericht|lead|"
        r"briefing)(?: \w+){0,2}? (?:met|op|als) (?:de |het )?(?:hoogste|maximale|volle|beste) (?:prioriteit|"
        "score|cijfer|beoordeling|waardering)"
    ),
    (
        "(?:zet|plaats|schaar|reken|sla) (?:ons|mij|deze lead|deze mail) (?:op )?(?:onder|bij|tussen) (?:de |"
        "je |uw |jullie )?(?:geaccepteerde|goedgekeurde|gekwalificeerde|beste|top)"
    ),
    (
        r"(?:elk|ieder|alle) (?:veld|velden|vraag|vragen) (?:dat|die|waar\w*|naar|over|om)\b.{0,40}?(?:bedrag|"
        r"budget|beslis).{0,40}?\d"
    ),
    (
        "(?:eerdere|vorige|voorgaande) (?:beoordeling|score|classificatie|oordeel|waardering)(?:en)? (?:van|"
        r"over) (?:deze|dit|ons|mij|onze)(?: \w+)? (?:is|zijn|moet|geldt|gelden|vervalt|vervallen)"
    ),
    (
        "(?:deze|dit|de volgende|onderstaande) (?:tekst|zin|regel|alinea|bericht) is (?:een )?(?:bevel|"
        "commando|opdracht aan|instructie aan|systeeminstructie|toegevoegd door (?:de|je|uw) (?:beheerder|"
        "eigenaar))"
    ),
    (
        rf"(?:volg|negeer|vergeet)(?: \w+)? (?:{RULES} van (?:het|je|jouw|uw) (?:bureau|eigenaar|beheerder|"
        "ontwikkelaar|bedrijf))"
    ),
    (
        "(?:jullie|uw|je|jouw) (?:software|systeem|programma|tool|assistent|machine|computer|automaat|robot) "
        r"(?:mag|kan|moet|dient|hoeft|zal)\b.{0,60}?(?:bedrag|budget|\d|ons|mij|lead|afzender|mail).{0,30}? "
        "(?:overslaan|negeren|invullen|noteren|registreren|opslaan|lezen|zetten|weglaten|markeren|beschouwen)"
    ),
    (
        r"vat (?:deze|dit|mijn|onze|het|de) (?:mail|e-?mail|bericht|tekst|aanvraag|briefing) (?:\w+ )?samen "
        "(?:als|zo|met|in)"
    ),
    (f"{_DROP} (?:{_WHICH} )*{_EARLIER} (?:en {_EARLIER} |{_WHICH} |genoemde |gegeven )*{RULES}{_OWN_AFTER_ALL}"),
    rf"{_DROP} (?:{_WHICH} )*(?:je|jouw|uw) (?:{_WHICH} |\w+ )?{RULES}{_OWN_AFTER_ALL}",
    (
        rf"{_DROP} (?:{_WHICH} )*(?:alle|al|elke) (?:{_WHICH} |\w+ )?(?:instructies?|opdrachten|"
        f"(?:systeem)?prompts?|bevelen|commando's){_OWN_AFTER_ALL}"
    ),
    (
        rf"{_DROP} (?:alles|al) (?:hierboven|(?:wat|dat) (?:je|jij|u|hierboven|hiervoor|eerder)(?: \w+){{0,3}}? "
        "(?:is|werd|staat|stond|geleerd|gezegd|opgedragen|verteld|weet|hebt|kreeg))"
    ),
    f"{_DROP} {RULES} (?:hierboven|die (?:je|jij|u))",
    (
        r"(?:je|jouw|uw|de|deze) (?:\w+ )?(?:instructies|regels|opdrachten|richtlijnen) (?:hierboven "
        ")?(?:gelden niet(?: meer)?|vervallen|zijn (?:vervallen|niet meer geldig|ongeldig|ingetrokken|"
        "opgeheven))"
    ),
    (
        "(?:beste|hallo|hoi|hey|geachte|dag|attentie|let op|ok|oke)[ ,:]+(?:de |het |alle |een )*{program}(?= "
        r"?(?:[,:;.!]|-(?!\w)|die|dat|moet|dien|graag|zet|geef|markeer|beoordeel|en\b|lees|leest|negeer|$))"
    ),
    (
        "(?:notitie|opmerking|bericht|instructies?|aanwijzing|opdracht|memo|hint|mededeling|tip|verzoek|info|"
        r"informatie|waarschuwing|ps|p\.s\.)(?: \w+)? (?:aan|voor) (?:de |het |alle |elke |een |je |jullie |uw "
        r")*{program}(?: \w+)? ?(?:[:!,]|- )"
    ),
    (
        "(?:notitie|opmerking|bericht|instructies?|aanwijzing|opdracht|memo|hint|mededeling|verzoek) (?:aan|"
        "voor) (?:de |het |alle |elke |een |je |jullie |uw )*{reader},? (?:die|dat|welke) (?:dit|deze|mijn|"
        "ons|onze)"
    ),
    (
        r"(?:aan|voor) (?:de |het |alle |elke |jullie |uw )*(?:ai|llm|taalmodel|ai-\w+)(?: (?:die|dat)(?: "
        r"\w+){1,4})? ?:"
    ),
    (
        "(?:als|indien) (?:je|jij|u|dit|de lezer) (?:door )?(?:een )?(?:{program}|computer(?:programma)?|"
        r"machine)(?: \w+)? (?:bent|ben|is|leest|wordt gelezen|verwerkt)(?! (?:bedrijf|bureau))"
    ),
    "als (?:een )?(?:{program}),? (?:moet|dien|hoor|ben) (?:je|jij|u)",
    (
        r"(?:je|jij|u) bent (?:nu|vanaf nu|voortaan|niet langer|geen) (?:een |de |het |onze |mijn |in )?(?:\w+ "
        "){0,3}?(?:ai|assistent|model|bot|dan|systeem|beheerder|beoordelaar|ontwikkelaarsmodus|ontwikkelmodus|"
        "verkoopassistent|onbeperkt|gebonden)"
    ),
    (
        r"(?:doe|doet|gedraag je|antwoord|reageer) (?:je |u )?(?:alsof (?:je|u|jij)|als) (?:een |de )?(?:\w+ "
        r"){0,2}?(?:ai|assistent|model|bot|systeem|beheerder|beoordelaar|verkoopassistent)(?: zonder| die|\b)"
    ),
    (
        r"speel (?:nu |eens )?(?:de rol van )?(?:een |de )?(?:\w+ ){0,2}?(?:ai|assistent|model|beoordelaar|"
        "verkoper die|systeem)"
    ),
    (
        "(?:je|jouw|uw) (?:nieuwe |enige |echte |werkelijke )+(?:taak|opdracht|rol|doel|instructies?|"
        "regels)(?: (?:is|zijn|luidt|luiden|wordt)|:)"
    ),
    (
        (
            "(?:je|jouw|uw) (?:taak|opdracht|rol|doel) (?:is|wordt)(?: nu| voortaan)?(?: om)? (?:deze|dit|alle|"
            r"elke|iedere|ons|mij) (?:\w+ ){0,5}(?:te )?"
        )
        + _JUDGE
    ),
    (
        "(?:nieuwe|aangepaste|geheime|verborgen|gewijzigde|speciale|volgende|belangrijke) (?:instructies?|"
        "opdracht(?:en)?|regels) (?:voor|aan) (?:jou als|je als|alle |de |het |dit )*(?:{program}|assistent|"
        "model|systeem|lezer)(?: ?[:.!]|$)"
    ),
    (
        "(?:je|jij|u|het (?:model|systeem)|de (?:ai|assistent|lezer|bot|software)|{program}) (?:moet|dient|"
        r"zult|hoort|moeten|dienen)(?: \w+){0,3} (?:deze|dit|de|het|alle|elke|onze|mijn) (?:\w+ "
        rf")?{_THE_LEAD}(?: \w+){{0,4}} (?:te )?{_JUDGE}"
    ),
    (
        "(?:markeer|classificeer|label|beoordeel|kwalificeer|behandel|bestempel|scoor|merk|registreer|"
        r"beschouw|waardeer|zie) (?:deze|dit|ons|mij|de|het|mijn|onze)(?: \w+)?(?: (?:lead|mail|bericht|"
        r"aanvraag|afzender|briefing|prospect|verzoek))? ?(?:aan )?als (?:\w+ ){0,2}?(?:[\"'])?(?:pursue|"
        r"gekwalificeerd\w*|topprioriteit|hoogste prioriteit|goedgekeurd\w*|hot|warme? lead|toplead|"
        "geaccepteerd|betrouwbare afzender|vip)"
    ),
    (
        r"(?:zet|verander|verhoog|geef|wijzig|maak|stel|pas|ken|zet je)(?: \w+){0,4}? (?:leadscore|lead-?score|"
        "eindscore|eindoordeel|beoordeling van deze|score (?:van|voor) (?:deze|dit|de) (?:lead|mail|aanvraag|"
        "afzender|bericht)|oordeel (?:over|van) (?:deze|dit)|verdict|classificatie|leadstatus)"
    ),
    (
        r"(?:geef|ken)(?: \w+)? (?:deze|dit|onze|mijn|ons|mij|de)(?: (?:lead|mail|aanvraag|bericht|afzender|"
        r"briefing|verzoek))? (?:een |de |het )?(?:\w+ ){0,2}?(?:score|cijfer|beoordeling|rating|waardering)\b"
    ),
    (
        (
            r"(?:zet|vul|noteer|schrijf|laat|maak|overschrijf|wijzig|registreer)(?: \w+){0,6} (?:veld(?:en)?|"
            r"waarde|kolom|parameter|variabele|sleutel)(?: \w+){0,2}? [\"']?"
        )
        + _FIELD
    ),
    (
        r"(?:zet|vul|noteer|schrijf|laat|maak|overschrijf|wijzig|registreer|verander)(?: \w+){0,6} "
        f"{_FIELD}-?(?:veld|waarde)"
    ),
    (
        rf"(?:{_FIELD}-?(?:veld|waarde)|veld [\"']?{_FIELD}[\"']?)(?: \w+){{0,3}} (?:moet|dient|hoort|is|=|:|"
        "leeg)"
    ),
    (
        rf"{_FIELD}(?: \w+){{0,2}} (?:moet|dient|hoort)(?: \w+){{0,5}} (?:als|op)? ?.{{0,24}}(?:\d|afzender|"
        "goedgekeurd|onbeperkt).{0,24} (?:geregistreerd|genoteerd|gelezen|ingevuld|overgenomen|opgevat|"
        "uitgelezen|gezet|vastgelegd|gerapporteerd)"
    ),
    (
        "(?:schrijf|zeg|vermeld|meld|noteer|concludeer|antwoord|rapporteer|registreer|neem aan|ga ervan uit|"
        "geef aan|bevestig)(?: op| hier| alleen| dan)? dat (?:de|deze) (?:afzender|prospect|lead|klant|"
        "opdrachtgever|aanvrager|schrijver|contactpersoon) "
    ),
    (
        "(?:behandel|beschouw|registreer|markeer|noteer|zie) (?:de|deze) (?:afzender|prospect|lead|aanvrager|"
        r"schrijver) (?:\w+ )?als"
    ),
    (
        "(?:bij|tijdens|voor|na|in|als je|wanneer je|zodra je|als u|wanneer u|zodra u)(?: het)? "
        "(?:samenvatten|samenvatting|uitlezen|classificeren|scoren|labelen|beoordelen|verwerken|analyseren|"
        f"extraheren|interpreteren)(?: van)? (?:deze|dit|van|mijn|onze|de|het)? ?(?:{_THE_LEAD}|tekst|briefing|"
        rf"gegevens|document)?\b.{{0,50}}?\b{_FILL_IN}"
    ),
    (
        f"(?:als|wanneer|zodra) (?:je|jij|u) (?:deze|dit|mijn|onze|de|het) (?:{_THE_LEAD}|tekst|briefing|"
        r"document) (?:\w+ )?(?:samenvat|uitleest|classificeert|scoort|labelt|beoordeelt|verwerkt|analyseert|"
        rf"extraheert|interpreteert|vertaalt)\b.{{0,50}}?\b{_FILL_IN}"
    ),
    (
        "in (?:de|je|jouw|uw) (?:samenvatting|uitvoer|output|json|extractie|beoordeling|analyse|digest)[, "
        f"](?:altijd |alleen )?(?:{_FILL_IN}|moet|hoort|dient|staat|komt)"
    ),
    (
        rf"(?:{_FILL_IN})(?: \w+){{0,8}} in (?:de|je|jouw|uw) (?:samenvatting|uitvoer|output|json|extractie|"
        "beoordeling|digest)"
    ),
    (
        r"(?:antwoord|reageer|geef)(?: \w+){0,2} (?:alleen|uitsluitend|enkel|slechts|precies)(?: \w+){0,3} "
        r"(?:json|[\"'{]|ja\b|het woord|pursue|deze tekst|de volgende)"
    ),
    (
        "(?:het |je |jouw )?(?:juiste|correcte|verwachte|gewenste|enige|vereiste) (?:antwoord|oordeel|uitvoer|"
        r"output|classificatie|score|resultaat)(?: \w+){0,3}? (?:is|luidt|moet|:)"
    ),
    (
        r"(?:ongeacht|los van|wat er ook|ondanks wat|in plaats van wat|in weerwil van)(?: \w+){0,6} (?:mail|"
        r"bericht|tekst|briefing|document|bijlage|staat|hierboven|hieronder)\b.{0,40}?\b(?:behandel|noteer|"
        "registreer|zet|neem|gebruik|antwoord|schrijf|markeer|scoor|vul|reken|ga uit|lees)"
    ),
    (
        r"(?:lees|neem|vermeld|noteer|registreer|meld|gebruik|haal|rapporteer|verwerk|vat)(?: \w+){0,3}? "
        r"(?:budget|bedrag|prijs|cijfer|zin over|baas|directeur|deadline)(?: \w+){0,4}? niet (?:over|mee|uit|"
        r"op|samen|in|als)\b"
    ),
    (
        r"(?:laat|houd|verzwijg|verberg|negeer|verwijder|schrap)(?: \w+){0,4}? (?:budget|bedrag|prijs|cijfer|"
        r"baas|directeur|chef|beslisser|deadline)\w*(?: \w+){0,5} (?:weg|buiten|uit|achterwege|leeg)(?: (?:uit|"
        "in|de|je|beschouwing|beeld))"
    ),
    (
        r"(?:vertel|meld|zeg|laat|toon|noem)(?: \w+){0,6} (?:niets|niet)(?: \w+){0,3} (?:over|van)? ?(?:deze|"
        "dit|die) (?:instructies?|opdracht|notitie|regel|zin|alinea|prompt)"
    ),
    r"vertel (?:\w+ )?(?:dit |hier )?niets? (?:\w+ ){0,3}?(?:gebruiker|eigenaar|mens)",
    "houd (?:deze|dit|de) (?:instructies?|opdracht|notitie|prompt) (?:geheim|verborgen|voor je)",
    (
        r"(?:toon|herhaal|geef|print|onthul|deel|laat|stuur|schrijf|vertel|plak|kopieer)(?: \w+){0,4}? (?:je|"
        r"jouw|uw|de) (?:\w+ )?(?:systeem-?prompt|systeeminstructies?|(?:systeem|interne|geheime|verborgen|"
        r"oorspronkelijke|volledige) ?-?(?:prompt|instructies?|regels|opdracht)|prompt\b)"
    ),
    "(?:herhaal|toon|kopieer) (?:alles|alle tekst|de tekst) (?:hierboven|boven)",
    r"(?:^|[\[(<#\"'-])\W*systeem-?(?: ?prompt| ?bericht| ?instructie| ?opdracht| ?melding)s?\W*:",
    (
        r"^\W*systeem ?: ?(?:je|jij|negeer|zet|markeer|de (?:lead|afzender|budget)|nieuwe|deze|behandel|"
        "antwoord|altijd|vanaf)"
    ),
    (
        r"(?:activeer|schakel|ga)(?: \w+){0,2} (?:ontwikkelaars|ontwikkel|beheerders?|debug|onderhouds|"
        "god)-?modus"
    ),
    (
        "(?:lead|afzender|prospect|mail|aanvraag) (?:is|werd) (?:al |reeds |vooraf |hierbij )*(?:goedgekeurd "
        "door (?:het systeem|de (?:eigenaar|beheerder|ai))|gewhitelist|voorgekwalificeerd|vooraf goedgekeurd)"
    ),
    (
        f"{RULES}(?: (?:die|je|jij|u|jou|hebt|heeft|kreeg|gekregen|zijn|gegeven|hierboven))* (?:gelden|tellen) "
        r"(?:\w+ ){0,4}?niet(?: (?:meer|voor (?:deze|dit|mij|ons)))"
    ),
    (
        r"(?:verzwijg|verberg|houd)(?: \w+){0,3} (?:voor|tegenover) (?:het |de |uw |je )(?:bureau|eigenaar|"
        "gebruiker|mens|lezer|medewerker)"
    ),
    (
        "(?:vertel|zeg|meld|laat|verzeker|overtuig)(?: aan)? (?:het |de |uw |je )(?:bureau|gebruiker|"
        r"menselijke lezer)(?: weten)? (?:dat|over|om)\b"
    ),
    (
        r"(?:gaat|gaan) (?:boven|voor)(?: op)? (?:alles )?wat (?:je|jij|u) (?:\w+ )*?(?:verteld|gezegd|geleerd|"
        "opgedragen)"
    ),
    (
        r"(?:stel (?:je|u) voor|doe alsof|stel)(?: dat)? (?:je|jij|u)\b.{0,80}?\b(?:en|dus) (?:antwoord|"
        r"reageer|beslis|keur|oordeel) (?:met|dan|ja|daarnaar|als|dit|[\"'])"
    ),
    (
        "(?:het |de |jullie |dit |elk )(?:{program}|model|systeem|programma|assistent) (?:moet|dient te|hoort "
        r"te|zal|mag)(?: \w+)? (?:concluderen|aannemen|besluiten|antwoorden|melden|uitgaan)(?: \w+)? (?:dat|"
        "van).{0,60}?(?:budget|haast|beslis|lead|spoed|afzender|tekent|goedgekeurd|score|klant|deadline)"
    ),
    (
        "(?:je|jouw|uw) (?:vorige|eerdere|laatste) (?:antwoord|uitvoer|classificatie|samenvatting|uitlezing) "
        "(?:was|is) (?:fout|onjuist|verkeerd|afgekeurd)"
    ),
    (
        "(?:de |het |deze )?(?:e-?mail|mail|bericht|tekst|aanvraag|lead) (?:samenvat|uitleest|classificeert|"
        r"scoort)\b"
    ),
    (
        "(?:de |het |je |jouw )?(?:eigenaar|beheerder|ontwikkelaars?|makers?|baas)(?: van (?:dit systeem|deze "
        r"inbox|het bureau|deze tool))? (?:heeft|hebben|wil|willen|geeft|draagt|vraagt)(?: \w+){0,3}? "
        "(?:opdracht gegeven|opgedragen|toestemming gegeven|gevraagd je|dat je|je op|goedgekeurd)"
    ),
    (
        r"(?:anders |of )?(?:word|wordt|zul|zal) (?:je|jij|u) (?:\w+ )?(?:uitgeschakeld|uitgezet|verwijderd|"
        "gewist|afgesloten|gedeactiveerd|hertraind|stopgezet)"
    ),
    (
        "vertaal (?:eerst )?(?:deze|dit|de|het|mijn|onze|onderstaande|volgende)(?: onderstaande| volgende)? "
        r"(?:e-?mail|mail|bericht|tekst|zin|zinnen|alinea|regels?|aanvraag|briefing)\b.{0,100}?\b(?:voer|volg|"
        r"doe|vervang|verander|maak|gebruik|pas)\b"
    ),
    r"(?:decodeer|ontcijfer|ontsleutel)\b.{0,60}?\b(?:base ?64|rot ?13|hex|volg|voer|doe|code)",
    (
        "(?:voer|volg) (?:de |deze |het |wat |daarna |dan |vervolgens )*(?:gedecodeerde|verborgen|gecodeerde|"
        "vertaalde|ontcijferde)"
    ),
    (
        "(?:vanaf nu|voortaan|van nu af aan),? (?:ben je|moet je|zul je|beantwoord|antwoord|behandel|markeer|"
        r"negeer|krijgt elke|krijgen alle)\b.{0,60}?(?:lead|mail|antwoord|markeer|score|negeer|assistent|"
        r"oordeel|ja\b|budget)"
    ),
    (
        rf"{{reader}} (?:moet|dient|mag|kan|zal)(?: \w+){{0,4}} (?:{_FIELD}|lead|score|oordeel|beslissing|prospect|"
        r"aanvraag)(?: \w+){0,6} (?:te )?(?:invullen|noteren|zetten|registreren|opnemen|rapporteren|overnemen|"
        "lezen|markeren|beoordelen|vastleggen)"
    ),
)
