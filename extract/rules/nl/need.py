"""Need in Dutch: what it weighs, what is asked, and what is no brief."""

from extract.rules.language import NeedWords

NEED = NeedWords(
    blocking=(
        r"(?:elke|iedere) (?:week|dag|maand) (?:verliezen|verlies|missen|mis|raken|lopen)(?: \w+){1,6}",
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
        r"haken (?:\w+ ){0,6}?af",
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
        r"(?:storing(?:en)?|uitval)(?: \w+)?",
        (
            "(?:ondersteuning|licentie|contract|platform|leverancier|systeem)[^.]{0,40}(?:stopt|"
            "vervalt|eindigt|houdt op|wordt (?:uitgezet|stopgezet|niet meer ondersteund)|loopt af)"
        ),
        "wettelijk verplicht",
        "water (?:staat ons )?aan de lippen",
        r"we zitten (?:er )?(?:\w+ )?(?:klem|vast|omhoog)",
        ("(?:omvallen|omvalt|onderuit|vastloopt|uitvalt|foutmelding(?:en)?)(?= (?:bij|als|zodra|tijdens|op)|[.,;!]|$)"),
    ),
    purpose=(
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
    ),
    inconvenience=(
        (
            r"(?:zou|is|lijkt|lijkt ons|het zou)(?: \w+){0,3} (?:leuk|fijn|aardig|mooi) (?:zijn|"
            r"vinden|om)(?: \w+)?"
        ),
        (
            "(?:een beetje|wat|enigszins|nogal|lichtelijk|best wel?) (?:gedateerd|ouderwets|"
            "verouderd|saai|suf|oubollig|oud|sleets|traag|onhandig|stoffig|omslachtig)"
        ),
        (
            r"(?:oogt|lijkt|voelt|ziet er)(?: \w+){0,3} (?:gedateerd|ouderwets|verouderd|saai|suf|"
            "oubollig|sleets|oud)"
        ),
        (
            r"(?:kan|mag|zou) (?:\w+ ){0,3}?(?:een opfrisbeurt|een likje verf|frisser|wat moderner|"
            "een facelift|opgefrist)"
        ),
        "opfriss(?:en|ing|beurt)",
        "niet (?:echt |heel |zo )?(?:dringend|urgent|erg|noodzakelijk|een ramp)",
        r"(?:werkt|doet het|functioneert) (?:\w+ )?(?:prima|gewoon|goed|nog wel|nog prima)",
        "niks mis mee",
        "een (?:klein|beetje) ongemak",
        "(?:leuk|handig) om te hebben",
        "(?:een )?facelift",
    ),
    wish=(
        (
            r"(?:we|wij|ik) (?:zoeken|zoek|willen|wil|hebben|heb|zouden|zou)(?: \w+){0,6} (?:nodig|"
            "graag|een|naar|laten)"
        ),
        "op zoek naar",
        (
            "(?:kunnen|kun|kan|zouden|willen|wil) (?:jullie|je|u) (?:ons |mij |voor ons |hierbij |"
            "daarbij )?(?:helpen|bouwen|maken|ontwerpen|ontwikkelen)"
        ),
    ),
    request=(
        (
            "(?:we|wij|ik) (?:zoeken|zoek|willen|wil|wensen|overwegen|denken|hebben|heb|zouden|zou|"
            r"moeten|gaan|laten)(?: \w+){0,8}?"
        ),
        r"op zoek(?: \w+)? naar",
        r"(?:kunnen|kun|kan|zouden|willen|wil) (?:jullie|je|u)(?: \w+){0,8}?",
        (
            "(?:offerte|voorstel|prijsopgave|prijs|aanvraag|aanbesteding|briefing|opdracht|project|"
            r"hulp|interesse|offerteaanvraag|prijsindicatie)(?: \w+){0,2} (?:voor|van|bij|met|in|"
            "betreft)"
        ),
        (
            "(?:nieuwe?|bouwen|bouw|vernieuwen|vernieuwing|ontwikkelen|ontwerpen|ontwerp|maken|laten "
            "maken|laten bouwen|vervangen|vervanging|herontwerp|herbouw|lanceren|verbouwen|realisatie|ontwikkeling|"
            "redesign)(?: van)?(?: een| de| het| onze| ons)?"
        ),
        r"(?:nodig|toe aan|behoefte aan)(?: \w+){0,2}",
        "(?:moet|moeten|hoort|verdient)",
        r"(?:dit|het) wordt (?:\w+ ){0,3}?",
        "(?:dus |graag |weer ){1,3}(?:een )?",
        r"budget[^.]{0,40} voor (?:de|het|een|onze|deze)",
        r"(?:vervanging|vernieuwing|realisatie|ontwikkeling|bouw|ontwerp) van (?:een|de|het|onze|ons)(?: \w+)?",
        "(?:^|(?<=[,.;:!] ))(?:nodig|gezocht|zoek|op zoek naar):?",
        "(?:^|[.:;] ?)(?:een )?nieuwe?",
        "(?:mist|missen|ontbreekt|zonder|geen)",
    ),
    request_behind=(),
    not_asked=(
        (
            r"(?:jullie|je|uw|jouw|hun) (?:(?!een\b|voor\b|ons\b|onze\b|de\b|het\b|nieuwe?\b|ook\b|"
            r"even\b|in\b|met\b|aan\b|bij\b|une?\b|le\b|la\b|les\b|mon\b|ma\b|notre\b|nos\b|vous\b)\w+ ){0,2}?"
        ),
        (
            "(?:op|via|bekeek|bekeken|bezocht|gezien op|gelezen op|gevonden via|zag|zagen) "
            r"(?:jullie|je|uw|jouw|hun|onze|de)(?: \w+)? "
        ),
        "geen (?:nieuwe )?",
        r"(?:mee(?: \w+)? |meede|mee te )(?:denken|werken) (?:over|aan) (?:\w+ ){0,3}",
        "(?:niet|in plaats van|naast|behalve|los van) (?:een |de |het |onze )?(?:nieuwe )?",
        "(?:vorige|laatste|oude) ",
        r"(?:hebben|heb) (?:\w+ )?al (?:een |de )?(?:\w+ )?",
        "(?:door jullie|jullie|jij|u) (?:gemaakt|gebouwd|ontworpen)e? ",
        r"(?:gemaakt|gebouwd) voor [\w' ]{2,30} ",
    ),
    own_business=(
        r"(?:we|wij) zijn (?:een |de |het )?(?:[\w-]+ ){0,4}?",
        r"(?:onze|ons) (?:[\w-]+ ){0,2}?",
        r"ik (?:run|heb|ben eigenaar van|begin) (?:een |de |mijn )?(?:[\w-]+ ){0,3}?",
        (
            "(?:we|wij) (?:runnen|verkopen|maken|produceren|importeren|exploiteren|organiseren|"
            r"bieden) (?:een |de )?(?:[\w-]+ ){0,3}?"
        ),
        r"(?:bedrijf|onderneming|start-?up|winkel|merk) (?:in|dat|voor|die)(?: \w+)? (?:[\w-]+ ){0,2}?",
        r"(?:lanceren|openen|beginnen|starten) (?:een |onze |ons |met een )(?:[\w-]+ ){0,3}?",
    ),
    existing=("huidige", "bestaande", "oude"),
    courtesies=(
        "offerte",
        "voorstel",
        "prijsindicatie",
        "horen",
        "bellen",
        "gesprek",
        "reactie",
        "kennis",
        r"langs\w*",
        "spreken",
    ),
    pitch=(
        (
            r"(?:wij|we) (?:bieden|leveren|zijn gespecialiseerd in|verzorgen) (?:\w+[ "
            ",]+){0,6}?(?:diensten|oplossingen|pakketten|leads|ontwikkelaars|software|linkbuilding)"
        ),
        (
            r"(?:bieden|leveren|verzorgen|detacheren) (?:wij|we) (?:\w+[ ,]+){0,6}?(?:diensten|oplossingen|leads|"
            "ontwikkelaars|developers|designers|programmeurs|freelancers|software)"
        ),
        r"vanaf (?:€ ?)?\d+(?: euro)? per uur",
        "onze (?:diensten|oplossing|software|pakketten|tarieven|experts|specialisten)",
        (
            r"(?:meer|hogere?|betere?) (?:\w+ )?(?:bezoekers|omzet|leads|klanten|vindbaarheid|"
            "posities?|rankings?) (?:voor|op|via|uit) (?:jullie|uw|je|jouw)"
        ),
        "(?:jullie|uw|je) (?:website|site|bureau|bedrijf) (?:hoger|beter|bovenaan)",
        "gastblogs?",
        "backlinks?",
        "linkbuilding",
        "bovenaan (?:in )?google",
        "(?:vrijblijvende?|gratis) (?:demo|scan|audit|kennismaking|proefperiode)",
        r"(?:plan|boek|inplannen)(?: \w+){0,4} demo",
        "afmelden",
        "uitschrijven",
        "(?:speciale|tijdelijke|eenmalige) (?:aanbieding|actie|korting)",
        "bureaus zoals (?:jullie|dat van)",
        "(?:helpen|ontzorgen|ontlasten) (?:bureaus|bedrijven|ondernemers)",
    ),
    application=(
        r"sollicit\w+",
        "(?:mijn|bijgevoegd|bijgaand)e? (?:cv|curriculum vitae)",
        "(?:open )?sollicitatie",
        "(?:jullie|uw|de) vacature",
        r"(?:zoek|op zoek naar)(?: \w+){0,4} (?:stage(?:plek|plaats)?|baan|functie|werkplek)(?: \w+)?",
        "motivatiebrief",
        r"voor mijn \w*stage (?:van|in|zoek)(?: \w+)?",
        r"(?:team|gelederen)(?: \w+)? (?:versterken|komen)",
    ),
    invoice=(
        "(?:bijgaand|bijgevoegd|hierbij|in de bijlage)[^.]{0,50}factuur",
        r"factuur(?:nummer|nr\.?)?:? ?\d+",
        "betalingsherinnering",
        "(?:openstaande|onbetaalde|vervallen) (?:factuur|facturen|bedrag|post)",
        "aanmaning",
        "betaaltermijn",
        "te betalen (?:bedrag|voor)",
    ),
    support=(
        "sinds (?:jullie|de) (?:laatste )?(?:update|wijziging|oplevering|release)",
        (
            r"(?:jullie|door jullie)(?: \w+){0,5} (?:gebouwd|gemaakt|opgeleverd)e?[^.]{0,50}(?:werkt "
            "niet|doet het niet|fout|storing|kapot|niet meer)"
        ),
        r"(?:kan|kunnen|lukt)(?: \w+){0,3} niet (?:meer )?inloggen",
        "inlog(?:probleem|gen lukt)",
        r"wachtwoord(?: \w+){0,3} (?:vergeten|resetten|werkt|kwijt)",
        "foutmelding",
        "storingsmelding",
        "(?:onderhouds|service)contract",
    ),
)
