"""What shows in Dutch how much a need weighs: a problem that blocks, or a clear purpose."""

from extract.rules.language import Patterns

_PEOPLE = (
    r"(?:\w*klanten|\w*bezoekers|inwoners|\w*leden|gasten|ouders|patiënten|mensen|gebruikers|cliënten|leerlingen|"
    r"\w*huurders|families|donateurs|studenten|bewoners|reizigers|medewerkers|cursisten|kopers|deelnemers|abonnees|"
    r"ondernemers|vrijwilligers|bedrijven|scholen|lezers|collega's|kandidaten|sollicitanten|aannemers|dealers|"
    r"toeristen)"
)
_BUYERS = (
    r"(?:(?:bestelling|klant|opdracht|boeking|lid|gast|order|aanvraag|patiënt|bezoeker|donateur|leerling)(?!\w)|"
    r"\w*klanten|\w*opdrachten|\w*bestellingen|omzet|\w*leden|\w*boekingen|orders|abonnees|gasten|donateurs|geld|"
    r"patiënten|bezoekers|aanvragen|donaties|kandidaten|sollicitanten|studenten|leerlingen|reserveringen|cliënten|"
    r"verkopen|"
    r"leads|inkomsten|deelnemers|lezers|vrijwilligers|inschrijvingen|huurders|kopers|werven|projecten|medewerkers|"
    r"monteurs|"
    r"personeel|mensen|contracten|opdrachtgevers)"
)
_LOSE = (
    "(?:verliezen|verlies|verliest|verloren|missen|mis|mislopen|kwijtraken|kwijt|"
    "weigeren|geweigerd|afgezegd|misgelopen)"
)
_WE_WANT = r"(?:we|wij|ik) (?:willen|wil|hopen|hoop|zouden|zou|moeten|gaan|streven)"
_VERBS = (
    r"(?:verkopen|bereiken|groeien|aantrekken|uitbreiden|verhogen|verdubbelen|vergroten|lanceren|openen|werven|"
    r"verbeteren|"
    r"aanbieden|overtuigen|laten zien|vertellen|automatiseren|moderniseren|opvallen|genereren|exporteren|"
    r"introduceren|helpen|"
    r"winnen|trekken|verminderen|vereenvoudigen|professionaliseren|samenvoegen|vervangen|overstappen|uitstralen|"
    r"halveren|"
    r"vullen|verbinden|informeren|positioneren|veroveren|verjongen|onderscheiden|gevonden worden|"
    r"zichtbaar(?:der)? (?:zijn|worden))"
)
_SERVICE_END = r"\w*(?:site|shop|winkel|app|film|campagne|platform|huisstijl|filmpje|portaal),? "

BLOCKING: Patterns = (
    rf"(?:hangen|hangt) (?:er |de )?(?:{_PEOPLE} )?(?:[\w-]+ ){{0,2}}op(?= ?[.,;!]|$| omdat| voor| als)",
    r"(?:staat|staan|blijft|blijven)(?: [\w-]+){0,5} (?:half ?leeg|(?:voor )?de helft leeg)",
    r"er (?:\w+ ){0,5}(?:uit (?:ligt|lag|klapt|valt)|plat (?:gaat|ligt))",
    (
        r"(?:omzet|verkoop|bezoek|ledental|instroom|aanmeldingen|verkopen)(?: [\w.€]+){0,7} (?:terug|achteruit|"
        r"omlaag|gekelderd|gehalveerd)"
    ),
    rf"{_PEOPLE}(?: [\w,]+){{0,9}} kunnen (?:\w+ ){{0,5}}?(?:niet|geen|nauwelijks|nergens)(?: \w+){{0,5}}",
    (
        r"(?:heb|hebben|moesten|moest|moeten|heeft)(?: (?:we|wij|ik|al|dit jaar|vorige maand|deze zomer))*(?: "
        r"[\w-]+){0,8} "
        r"(?:moeten (?:sluiten|weigeren|afzeggen|laten schieten|laten lopen|teleurstellen|nee verkopen|"
        r"stilleggen|annuleren|"
        r"laten gaan)|nee verkocht|nee verkopen|laten schieten|laten lopen)"
    ),
    rf"{_LOSE}(?: (?!geen\b|niet\b)[\w,.€'-]+){{0,9}} {_BUYERS}(?: \w+)?",
    rf"{_BUYERS}(?: \w+){{0,3}} {_LOSE}(?= ?[.,;!]|$| aan| door| omdat| sinds| want| per)",
    rf"(?:raken|raak|raakten|ben|zijn)(?: [\w,.'-]+){{0,7}} {_BUYERS}(?: \w+){{0,4}} kwijt",
    (
        rf"(?:loopt|lopen|liep|gaat|gaan)(?: \w+){{0,5}} {_BUYERS}(?: \w+){{0,4}} (?:mis|weg|verloren|aan "
        rf"(?:onze|mijn|ons) neus "
        r"voorbij|de deur uit|naar de concurrent\w*)"
    ),
    (
        rf"{_PEOPLE}(?: \w+){{0,6}} (?:bellen|mailen|klagen|melden)(?: \w+){{0,4}} (?:dat (?:het|ze) (?:niet|"
        rf"geen)|"
        rf"boos|af)"
    ),
    (
        r"(?:kunnen|kan) (?:we|wij|ik|er|niemand) (?:\w+ ){0,5}?(?:niet|geen|niets|niks|nauwelijks) (?:\w+ "
        r"){0,4}?(?:verkopen|"
        r"bestellen|leveren|groeien|openen|factureren|uitbreiden|aannemen|verwerken|afrekenen|betalen|draaien|"
        r"werken|boeken|"
        r"bijhouden|aan|verder|reserveren|inschrijven|aanmelden|ontvangen|bemannen|draaiende houden)"
    ),
    (
        r"(?:krijgen|krijg|vinden|vind)(?: (?:we|wij|ik))?(?: [\w-]+){0,6} (?:niet|geen|nauwelijks|amper)(?: "
        r"[\w-]+){0,5} "
        r"(?:rond|ingevuld|gevuld|vervuld|personeel|mensen|volk|kandidaten|sollicitanten|monteurs|chauffeurs|"
        r"verpleegkundigen|"
        r"vakmensen|leerlingen|bemand)"
    ),
    r"vacatures?(?: \w+){0,6} (?:open|onvervuld|niet vervuld|niet ingevuld|leeg)",
    r"(?:verkoop|verkopen) (?:ik|we|wij) (?:dus |nu |helemaal )?(?:niets|niks|nul)",
    r"(?:mogen|kunnen) (?:we|wij) (?:straks|binnenkort|vanaf [\w ]{2,20}|dan)(?: \w+){0,5} niet meer",
    (
        r"(?:voldoet|voldoen)(?: \w+){0,3} niet (?:\w+ )?aan (?:de )?(?:wet\w*|wettelijke|nieuwe eisen|"
        r"richtlijn\w*|norm\w*)"
    ),
    (
        r"(?:werk|productie|verkoop|alles|de boel|de zaak|het werk)(?: \w+){0,3} (?:ligt|staat|valt)(?: "
        r"\w+){0,2} "
        r"stil"
    ),
    (
        r"(?:dreigt|dreigen|moeten|moet)(?: \w+){0,6} (?:te sluiten|sluiten|dicht|om te vallen|failliet|de "
        r"deuren te sluiten|"
        r"ermee te stoppen|stoppen)(?= ?[.,;!]|$| als| omdat)"
    ),
    (
        r"(?:telefoon|winkel|kassa|agenda|orderboek|hotel|restaurant|zaal|cursus)(?: \w+){0,3} (?:staat|blijft|"
        r"is) (?:al )?(?:\w+ )?"
        r"(?:leeg|stil|roodgloeiend)"
    ),
    r"(?:elke|iedere|per) (?:dag|week|maand|uur) (?:dat het|zonder|uitstel)(?: \w+){0,5} kost",
    r"(?:gehackt|gegijzeld|uit de lucht|offline|onbereikbaar|platgelegd)",
    r"(?:elke|iedere) (?:week|dag|maand) (?:verliezen|verlies|missen|mis)(?: \w+){1,6}",
    r"(?:elke|iedere) (?:week|dag|maand) (?:raken|lopen)(?: \w+){1,6} (?:kwijt|mis|weg|vast)",
    (
        r"(?:\w*opdrachten|klanten|\w*bestellingen|\w*aanvragen|\w*boekingen|gasten|werk)(?: "
        r"\w+){0,3} (?:weigeren|geweigerd|afzeggen|laten lopen|mislopen|mis|misgelopen)"
    ),
    (
        r"(?:verliezen|verlies|raken|raak|lopen|loop|missen|mis|kwijtraken|verloren) (?:\w+ "
        "){0,7}?(?:klanten|opdrachten|bestellingen|omzet|leden|boekingen|orders|abonnees|gasten|"
        "donateurs|geld|patiënten|bezoekers|aanvragen|donaties|kandidaten|studenten|"
        "reserveringen|cliënten|verkopen|leads|inkomsten|deelnemers|lezers|vrijwilligers)(?: "
        r"\w+)?"
    ),
    (
        "(?:klanten|leden|bestellingen|bezoekers|gasten|abonnees|donateurs|mensen|patiënten|"
        "huurders|bewoners|inwoners|ouders|cliënten|studenten|leerlingen|reizigers|medewerkers|"
        r"gebruikers|kopers|orders|deelnemers)(?: \w+){0,3} (?:lopen weg|lopen (?:\w+ )?(?:weg|"
        r"vast)|haken (?:\w+ ){0,5}?af|vertrekken|zeggen (?:\w+ )?op|kunnen (?:\w+ ){0,4}?(?:niet|geen)|"
        r"geven (?:\w+ ){0,3}?op|stappen (?:\w+ ){0,3}?over|gaan (?:\w+ ){0,3}?(?:weg|concurrent|"
        "elders)|weglopen|afhaken)"
    ),
    r"(?:haken|haakt|haakte|haakten) (?:[\w-]+ ){0,6}?af",
    rf"{_PEOPLE}(?: [\w,-]+){{0,8}} (?:afgehaakt|weggelopen|overgestapt|opgestapt|weggebleven)",
    r"(?<!we )(?<!wij )(?:is|zijn)(?: (?!we\b|wij\b|ik\b)[\w-]+){0,5} (?:afgehaakt|weggelopen|overgestapt naar)",
    (
        r"(?:nu|inmiddels|intussen|ondertussen|al|dus|tegenwoordig) (?:bij|naar) (?:een ander(?= ?[.,;!?]|$| omdat| "
        r"want)|"
        r"(?:de|een|onze) \w*concurrent\w*|een concullega|iemand anders)"
    ),
    r"(?:we|wij|ik|er)(?: [\w-]+){0,8} (?:afgevallen|gepasseerd|afgewezen|buiten de boot gevallen)",
    r"(?:uur|uren|dag|dagen|avond|middag|weekend) (?:plat|eruit|uit de lucht|onbereikbaar)",
    r"val(?:t|len) (?:[\w-]+ ){0,3}?om (?:zodra|als|bij|wanneer|elke)",
    r"(?:omzet|verkoop|euro) (?:weg|kwijt|misgelopen|verspeeld)(?= ?[.,;!]|$)",
    r"(?:bij|door|wegens|vanwege) (?:een )?(?:gebrek|tekort) aan (?:handen|mensen|volk|personeel|vrijwilligers)",
    (
        r"(?:klant|leerling|patiënt|gast|bezoeker|koper|\w*klanten|\w*leerlingen|gasten|bezoekers|mensen)(?: "
        r"[\w-]+){0,6} "
        r"(?:voor niks|voor niets|tevergeefs|voor (?:een )?(?:dichte|gesloten) deur)"
    ),
    "churn",
    "doet (?:het|'t) niet(?: meer)?",
    r"werkt (?:\w+ ){0,3}?niet meer",
    r"werken (?:\w+ ){0,3}?niet meer",
    r"(?:ligt|lag|gaat|ging) er(?: \w+){0,2} uit",
    (
        r"(?:ligt|lag|gaat|ging|plat|is|valt) (?:\w+ ){0,4}?(?:plat|eruit|uit de lucht|"
        "onbereikbaar|onbruikbaar|gehackt|offline)"
    ),
    r"(?:loopt|lopen|zitten|staan) (?:\w+ ){0,5}?(?:vast|stil)",
    r"(?:blokkeert|belemmert|verhindert|remt) (?:\w+)?",
    (
        r"(?:we|wij|klanten) kunnen (?:\w+ ){0,5}?(?:niet|geen) (?:\w+ ){0,4}?(?:verkopen|"
        "bestellen|leveren|groeien|openen|factureren|uitbreiden|aannemen|verwerken|afrekenen|"
        "betalen|draaien|werken|boeken|bijhouden|aan|verder|reserveren)"
    ),
    (
        r"kost(?:te)? ons (?:\w+ ){0,6}?(?:klanten|omzet|bestellingen|elke|iedere|per|leden|"
        "orders|boekingen|opdrachten)"
    ),
    (
        "(?:omzet|verkoop|bestellingen|aanvragen|boekingen|conversie|donaties|aanmeldingen|"
        r"ledental|reserveringen|bezoekcijfers)(?: \w+){0,4} (?:gedaald|ingestort|gekelderd|"
        "gehalveerd|daalt|dalen|keldert|zakt|teruggelopen|loopt terug|lopen terug|daalde|daalden|"
        "stort in|gezakt)"
    ),
    (
        r"(?:zonder|anders) (?:\w+ ){0,6}?(?:kunnen we (?:\w+ )?niet|gaan we (?:\w+ )?(?:failliet|"
        r"dicht)|moeten we (?:\w+ )?(?:sluiten|stoppen)|staan we stil)"
    ),
    "crasht",
    (
        r"(?:storing(?:en)?|uitval)(?! (?:[\w-]+ ){0,3}(?:melden|meldt|gemeld|doorgeven|doorgeeft|volgen|doorgegeven)|"
        r" (?:heeft|hebben) aan)(?: \w+)?"
    ),
    (
        "(?:ondersteuning|licentie|contract|platform|leverancier|systeem)[^.]{0,40}(?:stopt|"
        "vervalt|eindigt|houdt op|wordt (?:uitgezet|stopgezet|niet meer ondersteund)|loopt af)"
    ),
    "wettelijk verplicht",
    "water (?:staat ons )?aan de lippen",
    r"we zitten (?:er )?(?:\w+ )?(?:klem|vast|omhoog)",
    ("(?:omvallen|omvalt|onderuit|vastloopt|uitvalt|foutmelding(?:en)?)(?= (?:bij|als|zodra|tijdens|op)|[.,;!]|$)"),
)

PURPOSE: Patterns = (
    (
        rf"(?:{_SERVICE_END})?(?:waar|waarop|waarin|waarmee|waarbij|waardoor|waarlangs|"
        rf"(?<!rice )(?<!ster )(?<!iemand )(?<!persoon )(?<!man )(?<!vrouw )(?<!bureau )(?<!partij )die(?! (?:we|wij|"
        rf"ik) (?:willen|wil|zoeken|zoek|zouden)\b)|"
        rf"(?<!stelt )(?<!zegt )(?<!eist )(?<!zeggen )(?<!vindt )(?<!vinden )(?<!weten )(?<!denken )dat)(?: "
        rf"[\w',-]+){{1,12}} (?:kan|kunnen|"
        r"kunt|vinden|vindt|zien|ziet|laat zien|(?:willen|hoeven|moeten)(?! (?:we|wij|ik)\b)|"
        r"bestellen|boeken|leren|helpt|vertelt|"
        r"uitlegt)"
        r"(?: [\w-]+){0,5}"
    ),
    (
        r"(?:waarop|waarin|waarmee|waarbij|waardoor|waarlangs)(?: (?!niet\b|geen\b|ik\b|wij\b|we\b)[\w',-]+){1,12} "
        r"(?:weet|weten|leest|lezen|hoort|horen|kiest|volgt|merkt|merken)"
    ),
    r"opdat \w+",
    (
        r"(?:moeten?|zouden|willen|mogen)(?: (?!jullie\b|je\b|u\b|ge\b|we\b|wij\b|ik\b)[\w-]+){0,7} kunnen (?:zien|"
        r"vinden|boeken|bestellen|"
        r"lezen|melden|volgen|regelen|kiezen|reserveren|betalen|begrijpen|vergelijken|horen|leren|aanvragen)"
    ),
    rf"{_WE_WANT}(?: [\w'-]+){{1,12}} (?:verder|vooruit|naar buiten)(?= ?[.,;!]|$| komen| treden| gaan)",
    (
        r"(?:daarmee|hiermee|zo) (?:kunnen|kan|hopen|willen|weten|vinden|trekken|bereiken|halen)(?: "
        r"(?!jullie\b|u\b|je\b)"
        r"[\w-]+){1,12}"
    ),
    (
        rf"{_WE_WANT}(?: [\w'-]+){{0,14}} dat (?!jullie\b|u\b|je\b|ge\b)(?:[\w'-]+ ){{1,12}}?(?:kunnen|kan|"
        rf"gaan|gaat|weten|weet|"
        r"zien|ziet|vinden|vindt|voelen|voelt|begrijpen|begrijpt|blijven|blijft|komen|komt|krijgen|kennen|"
        r"bestellen|kiezen)"
    ),
    rf"{_WE_WANT}(?: [\w'-]+){{0,12}} {_VERBS}",
    (
        r"(?:willen|hopen|zouden) (?:we|wij)(?: [\w'-]+){0,4} dat (?!jullie\b|u\b|je\b|ge\b)(?:[\w'-]+ "
        r"){1,12}?(?:kunnen|kan|gaan|"
        r"weten|zien|vinden|voelen|begrijpen|blijven|komen|krijgen|kennen|bestellen|kiezen)"
    ),
    (
        r"(?:willen|wil) (?:we|wij|ik)(?: [\w'-]+){0,14} (?:bereiken|groeien|verkopen|laten zien|vertellen|"
        r"werven|aantrekken|"
        r"vinden|uitbreiden|helpen|overtuigen|vergroten|opvallen)"
    ),
    (
        r"(?<!zin )om (?!(?:[\w-]+ ){0,4}?\w*(?:site|shop|winkel|app|film|filmpje|video|campagne|huisstijl|logo|"
        r"brochure|folder)s? (?:\w+ )?te (?:laten|maken|bestellen))(?:[\w'-]+ ){0,9}?"
        r"(?:te (?:bereiken|groeien|trekken|werven|verkopen|vergroten|verhogen|winnen|"
        r"verbeteren|overtuigen|"
        r"verdubbelen|helpen|halen|onderscheiden|vertellen|verjongen|binden|vinden|krijgen|laten|maken|vullen|"
        r"verlagen|"
        r"ontlasten|tonen|stimuleren|bestellen|boeken|regelen|melden|informeren|ontvangen|vervangen|besparen)|"
        r"aan te "
        r"(?:trekken|bieden|moedigen|melden|vragen|sporen|zetten)|op te (?:vallen|leiden|lossen|halen)|uit te "
        r"(?:leggen|breiden|"
        r"dragen)|over te (?:halen|brengen)|toe te (?:lichten|leiden))"
    ),
    (
        r"(?:met de nadruk op|gericht op|bedoeld (?:om|voor)|ter promotie van|ter ondersteuning van|ten "
        r"behoeve van|in het teken "
        r"van) (?:[\w-]+)(?: [\w-]+){0,4}"
    ),
    (
        r"(?:nodig|willen|wil|zoeken|zoek) (?:[\w-]+ ){0,6}?(?:voor|bij) (?:de|het|onze|ons|mijn) (?:opening|"
        r"lancering|introductie|"
        r"jubileum|verhuizing|fusie|overname|seizoen\w*|tentoonstelling|nieuwe [\w-]+)"
    ),
    (
        r"(?:meer|extra|nieuwe|jongere|andere) (?:[\w-]+ )?(?:leden|klanten|bezoekers|aanmeldingen|"
        r"inschrijvingen|donateurs|"
        r"vrijwilligers|gasten|opdrachten|studenten|leerlingen|bekendheid|zichtbaarheid|verkoop|omzet|aanvragen|"
        r"sollicitanten|publiek|kopers|boekingen)"
    ),
    (
        "(?:inwoners|klanten|bezoekers|leden|gasten|ouders|patiënten|mensen|gebruikers|cliënten|leerlingen|"
        r"huurders) (?:willen|moeten|zouden)(?: \w+){0,4} (?:zien|vinden|boeken|bestellen|lezen|weten|regelen|"
        "melden|horen|kunnen)"
    ),
    r"zodat (?!jullie\b|je\b|u\b|jij\b|ik kan (?:vergelijken|plannen))\w+",
    (
        r"(?:we|wij|ik) (?:willen|wil|hopen|hoop|zouden willen)(?: graag)? dat (?:\w+ "
        "){1,5}?(?:kunnen|kan|gaan|weten|weet|zien|ziet|vinden|vindt|voelen|begrijpen|blijven)"
    ),
    (
        "(?:ons|het|mijn|onze|de) (?:doel|ambitie|streven|bedoeling|doelstelling|missie|plan|"
        r"wens)(?: \w+){0,4} (?:is|om)"
    ),
    "(?:met als|heeft als|hebben als) doel",
    (
        r"(?:we|wij|ik) (?:willen|wil|zouden|hopen|gaan|moeten)(?: \w+){0,10} (?:verkopen|"
        "bereiken|groeien|aantrekken|uitbreiden|verhogen|verdubbelen|vergroten|lanceren|openen|"
        "werven|worden|verbeteren|aanbieden|overtuigen|laten zien|vertellen|automatiseren|"
        "moderniseren|opvallen|genereren|exporteren|introduceren|helpen|winnen|trekken|"
        "verminderen|vereenvoudigen|professionaliseren|samenvoegen|vervangen|overstappen|"
        "uitstralen|halveren|vullen|verbinden|informeren|positioneren|veroveren|verjongen|"
        "onderscheiden)"
    ),
    (
        r"om (?:\w+ ){0,6}?(?:te (?:bereiken|groeien|trekken|werven|verkopen|vergroten|verhogen|"
        "winnen|verbeteren|overtuigen|verdubbelen|helpen|halen|onderscheiden|vertellen|verjongen|"
        "binden)|aan te trekken)"
    ),
    (
        r"(?:moet|moeten|zal|gaat) (?:\w+ ){0,4}?(?:helpen|zorgen|mogelijk maken|ervoor zorgen|"
        "opleveren|bijdragen|overtuigen|trekken)"
    ),
)
