"""Budget in Dutch."""

from extract.rules.language import BudgetWords

BUDGET = BudgetWords(
    cues=(
        r"(?:\w+)?budget(?:ten|je)?",
        "begroot",
        "begroting",
        "te besteden",
        "beschikbaar",
        "uit(?:trekken|getrokken|geven|te geven)",
        "gereserveerd",
        "vrij(?:gemaakt|maken)",
        "opzij ?(?:gezet|gelegd)",
        r"er is (?:\w+ )?(?=[€$£]|\d)",
        r"(?:we|wij) hebben er (?=[€$£]|\d)",
        "bij(?:een|elkaar) ?gebracht",
        "apart gezet",
        r"(?:mag|mogen|moet|kan|zou mogen) (?:\w+ ){0,4}?kosten",
        (
            r"(?:wil|willen|kan|kunnen|mag|mogen)(?: \w+){0,6} (?:investeren|besteden|uitgeven|"
            "betalen|spenderen|neerleggen)"
        ),
        "te investeren",
        "ter beschikking",
        "tot onze beschikking",
        r"we hebben (?:ongeveer |zo'n |circa |maximaal |hier )?(?=[€$£]|\d)(?!\d{1,3} )",
        "plafond",
        "bovengrens",
        "in gedachten",
        "denken (?:zelf )?aan",
        "ruimte voor",
        "subsidie van",
        "geld is er",
        r"(?:ligt|staat|is) (?:er )?(?:\w+ )?(?:klaar|toegekend|goedgekeurd|akkoord)",
        "uit te geven",
        "(?:richt|prijs|plafond)(?:bedrag|plafond)",
        "kwijt (?:wil|willen|kunnen|mogen)",
        "niet (?:over|boven)",
        "voorzien(?! van)",
        "opzij (?:staan|liggen|gehouden)",
        "(?:voor|ervoor|daarvoor|hiervoor) over",
        (
            "(?:daarvoor|hiervoor|ervoor) (?:hebben|heb|is|staat|ligt|maak|maken|trek|trekken|leg|leggen)"
            "(?: (?:we|wij|ik|er))?"
        ),
        "(?:reken|rekenen) (?:daarvoor|hiervoor|ervoor) op",
        r"raming\w*",
        "geraamd",
        "bestemd",
        "(?:opge)?spaard(?:e|en)?",
    ),
    other_amounts=(
        "(?:hebben|heb) geen",
        r"omzet\w*",
        "jaaromzet",
        "winst",
        r"salaris\w*",
        "vorige keer",
        "vorig jaar",
        "destijds",
        "toen(?:tertijd)?",
        "indertijd",
        "betaald(?:en)?",
        "opgehaald",
        "investeringsronde",
        "waard",
        "winkelmandje",
        "orderwaarde",
        "bestelwaarde",
        "per (?:ticket|kaartje|bestelling|klant|bezoeker|persoon|nacht|stuk|lid|order)",
        "kaartjes?",
        "boete",
        r"verlies\w*",
        "verliezen",
        "verloren",
        "mislopen",
        "lopen we",
        "kost ons",
        "kosten ons",
        "schade",
        "factuur",
        "facturen",
        ("(?:een )?(?:ander|andere|vorig|vorige) (?:bureau|partij|bouwer|leverancier|aanbieder)[^.]{0,30}"),
        r"offreerde\w*",
        "offerte van",
        r"rekende\w*",
        r"concurrent\w*",
        r"gemiddeld\w*",
        "donaties?",
        "giften",
        "huur",
        "verkopen (?:we |wij )?(?:voor|vanaf)",
        "verkoopprijs",
        "besparen?",
        "besparing",
        "voorraad",
        "aanbetaling",
        "lening",
        "prijs(?:je|zen)? (?:van|vanaf|tussen)",
        r"verdien\w*",
        r"openstaand\w*",
        "korting",
        "tegoed",
        "gekost",
        "contributie",
        r"vernemen (?:we|wij|ik)",
        r"(?:hoor|hoorde|hoorden|horen|las|lazen) (?:we|wij|ik|van)",
        "(?:bevriende|andere) (?:kantoren|bedrijven|winkels|praktijken|scholen|verenigingen)",
        "verbouwing",
        "opdracht naar een",
    ),
    parts=(
        "fase",
        "(?:eerste|tweede) (?:fase|stap|deel)",
        "daarbovenop",
        "bovenop",
        "extra",
        "aanvullend",
        "daarnaast",
        "aanbetaling",
        "termijn(?:en)?",
        "de helft",
        "deel van",
        "per (?:fase|sprint)",
        "nog eens",
        "apart",
        "later",
        "onderhoud",
        "media(?:budget|-inkoop|inkoop)",
        r"advertentie\w*",
    ),
    of_which=(
        "waarvan",
        "voor (?:de )?(?:fotografie|teksten|logo|ontwerp|hosting|foto's)",
    ),
    totals=(
        "tota(?:al|le)",
        "in totaal",
        "alles bij elkaar",
        "all[- ]in",
        "alles inbegrepen",
        "voor alles",
        "hele",
    ),
    counted=(
        "bezoekers?",
        "gebruikers?",
        "producten",
        "artikelen",
        "klanten",
        "volgers?",
        "bestellingen",
        "leden",
        "medewerkers?",
        "mensen",
        "personeelsleden",
        "abonnees?",
        "lezers?",
        "woorden",
        "pagina'?s",
        "foto'?s",
        "vrijwilligers?",
        "donateurs?",
        "vierkante",
        "m2",
        "kilo(?:meter)?s?",
        "km",
        "ton",
        "liter",
        "lopers?",
        "huishoudens?",
        "bedrijven",
        "fietsen",
        "flessen",
        "uur",
        "dagen",
        "weken",
        "maanden",
        "jaar",
        "patiënten",
        "gezinnen",
        "kinderen",
        "boeken",
        "keer",
        "stoelen",
        "bedden",
        "vestigingen",
        "winkels",
        "scholen",
        "unieke",
        "actieve",
        "stuks",
        "exemplaren",
        "leerlingen",
        "studenten",
        "gasten",
        "kazen",
        "dozen",
        "kaartjes",
        "deelnemers?",
        "orders?",
        "inwoners?",
        "hectare",
    ),
    fixed=(
        "geen (?:cent|euro|stuiver) meer",
        "(?:hard|absoluut|echt|strikt)e? (?:maximum|max|plafond|limiet|bovengrens|grens)",
        ("(?:dat|dit) is (?:echt )?(?:alles|wat we hebben|het maximum|ons maximum|mijn maximum|de max|het plafond)"),
        (
            r"(?:budget|bedrag|dat|dit|prijs) (?:is|staat|ligt) (?:\w+ )?(?:vast|niet "
            "(?:onderhandelbaar|bespreekbaar|rekbaar))"
        ),
        "staat vast",
        "vast(?:e|staand|staande)? (?:budget|bedrag|prijs)",
        (
            "meer (?:is er niet|hebben we niet|zit er niet in|kan niet|kunnen we niet|wordt het niet|"
            "heb ik niet|is niet mogelijk|gaat niet lukken)"
        ),
        "niet (?:onderhandelbaar|bespreekbaar|rekbaar)",
        "daar (?:gaan|kunnen|komen|ga|kan) (?:we|wij|ik) niet (?:overheen|boven)",
        "geen (?:enkele )?(?:rek|ruimte|speling)",
        "en niet meer",
        "daar moet het (?:echt )?(?:van|voor)",
        "daar moet je het mee doen",
        "kan niet (?:hoger|omhoog)",
        r"geen onderhandeling\w*",
    ),
    flexible=(
        (
            r"(?:is|zijn|nog|wel|enigszins|beetje|altijd) (?:\w+ )?(?:bespreekbaar|rekbaar|"
            "onderhandelbaar|flexibel)"
        ),
        "(?:bespreekbaar|rekbaar)",
        (
            r"(?:zit|is|hebben|nog|wel) (?:er )?(?:\w+ ){0,2}?(?:wat|enige|beetje|een beetje|wel) "
            "(?:rek|ruimte|speling|speelruimte)"
        ),
        "(?:wat|enige|beetje) (?:rek|ruimte|speling|speelruimte)",
        "mag (?:het )?(?:ook )?(?:iets|wat|best wat|een beetje) meer",
        "plus(?: of |/|-)min(?:us)?",
        "kunnen we (?:het )?(?:nog )?(?:over hebben|over praten|schuiven)",
        "valt (?:over )?te (?:praten|overleggen|bespreken)",
        "niet in beton",
        "kan (?:eventueel |best |nog |wel |ook )*(?:hoger|omhoog|iets meer|wat meer|opgerekt)",
        r"als (?:het|je|jullie)(?: \w+){1,8} (?:kan|mag|is er) (?:er )?(?:\w+ )?meer",
    ),
    approved=(
        (
            r"budget(?: \w+){0,3} (?:is|zijn|was|werd|hebben we) (?:al |inmiddels |intern |reeds |nu |"
            r"door [\w ]{2,30} |formeel |officieel |net |binnen )*(?:goedgekeurd|akkoord|vrijgegeven|"
            "toegekend|vastgesteld|rond|geregeld|vrijgemaakt|binnen|toegezegd)"
        ),
        r"(?:goedgekeurd|akkoord bevonden|toegekend|vrijgegeven|vastgesteld)e? (?:\w+)?budget",
        (
            "(?:geld|bedrag|financiering|subsidie|investering) (?:is|zijn|was) (?:al |inmiddels |"
            r"intern |reeds |nu |door [\w ]{2,30} )*(?:goedgekeurd|akkoord|vrijgegeven|toegekend|rond|"
            "binnen|geregeld|toegezegd)"
        ),
        (
            r"(?:directie|bestuur|raad van \w+|mt|management|directeur|cfo|ceo)(?: \w+){0,2} (?:heeft|"
            r"hebben) (?:het |de |een |ons )?(?:\w+)?(?:budget|bedrag|investering|geld) (?:al |"
            "inmiddels |net )?(?:goedgekeurd|vrijgegeven|vastgesteld|toegekend|vrijgemaakt)"
        ),
        r"akkoord (?:op|voor|over|van \w+ (?:op|voor)) (?:het|ons|dit) budget",
        ("(?:is er|er is|hebben|we hebben) (?:al |inmiddels )?(?:akkoord|goedkeuring)(?: voor| op) (?:het )?budget"),
        "budget goedgekeurd",
    ),
    not_approved=(
        (
            r"budget(?: \w+){0,3} (?:moet|is|zijn|nog)(?: \w+){0,2} (?:nog|niet)(?: \w+){0,3} "
            "(?:goedgekeurd|goedkeuren|vrijgegeven|akkoord|vastgesteld|rond|toegekend|bekend)"
        ),
        (
            r"nog (?:geen|niet)(?: \w+){0,2} (?:akkoord|goedgekeurd|goedkeuring|vrijgegeven|"
            "vastgesteld|toegekend)"
        ),
        r"(?:budget|geld|financiering) (?:moet|moeten) (?:we )?(?:nog|eerst)(?: \w+){0,4}",
        "nog (?:goedgekeurd|vastgesteld|vrijgegeven|toegekend) (?:worden|te worden)",
    ),
    equity=(
        (
            r"(?:krijg\w*|bied\w*|betalen|betaal|in ruil voor|vergoeding|beloning|uitbetaald in) "
            r"(?:\w+ ){0,5}?aandelen(?: \w+)?"
        ),
        r"(?:in ruil voor|tegen|een|\d+ ?%|procent) (?:van de )?(?:aandelen|equity)",
        (
            r"(?:\d+ ?%|procent)(?: \w+){0,2} (?:aandelen|van (?:het bedrijf|de winst|de zaak|de "
            "aandelen|onze winst|onze omzet))"
        ),
        "winstdeling",
        "(?:delen|meedelen|deelt mee) in de (?:winst|omzet|opbrengst)",
        "sweat equity",
    ),
    exposure=(
        "(?:mooie?|veel|goede|gratis|flinke|enorme|heel veel) (?:exposure|publiciteit)",
        (
            r"in ruil voor (?:\w+ )?(?:naamsvermelding|vermelding|publiciteit|zichtbaarheid|exposure|"
            "reclame|je logo|jullie logo|een vermelding)"
        ),
        "(?:goed|mooi|leuk) voor (?:je|jullie|uw) portfolio",
    ),
    nothing=(
        "pro deo",
        "pro bono",
        "gratis (?:willen|kunnen|zou|te|doen|maken|helpen|werk|bouwen|ontwerpen)",
        "(?:voor|helemaal) niets (?:willen|kunnen|zou|doen|maken|te)",
        "kosteloos",
        "vrijwillig(?:e basis)?",
        "om niet",
        (
            r"(?:geen|niet over) (?:geld|budget|middelen|vergoeding)(?: \w+){0,3} (?:om|voor|"
            r"beschikbaar|te betalen|te bieden|hebben|tegenover)(?: \w+){0,3}(?: betalen)?"
        ),
        r"kunnen (?:we|wij) (?:\w+ )?niets? (?:voor )?betalen",
        r"kunnen (?:we|wij|u|jullie|je)(?: \w+){0,3} niet (?:voor )?betalen",
        r"als vrijwilligers? (?:willen|wil|kunnen|zou|zouden|mee|bij te|te) ?\w*",
        "zonder (?:vergoeding|betaling)",
        "onbetaald",
        "sponsoren met (?:jullie|je|uw) (?:uren|werk|tijd)",
        r"(?:doneren|schenken)(?: \w+){0,3} (?:uren|tijd|werk)",
    ),
    first_time=(
        (
            "(?:onze|mijn|de|een|ons) (?:allereerste|eerste)(?: echte)? (?:website|site|web ?shop|"
            "webwinkel|app|campagne|logo|film|video|huisstijl|eigen website|opdracht)(?! (?:van|was|"
            "ging|pagina))"
        ),
        (
            r"nog nooit (?:(?!gezien|gehoord|zo )\w+ ){0,5}?(?:gedaan|gehad|laten|gekocht|gemaakt|"
            "uitbesteed|ingehuurd|gewerkt|nodig gehad|besteld|een)"
        ),
        (
            r"nooit eerder (?:\w+ ){0,5}?(?:gedaan|gehad|laten|gekocht|gemaakt|uitbesteed|ingehuurd|"
            "gewerkt|besteld|een)"
        ),
        r"geen (?:flauw |enkel )?idee (?:\w+ ){0,2}?(?:wat|hoeveel) (?:\w+ ){0,7}?kost\w*",
        (
            r"(?:weet|weten|wisten) (?:\w+ ){0,4}?(?:niet|totaal niet|echt niet|eigenlijk niet) "
            r"(?:\w+ )?(?:wat|hoeveel) (?:\w+ ){0,7}?kost\w*"
        ),
        (
            r"(?:voor het|de) eerst(?:e keer)? (?:\w+ ){0,4}?(?:dat (?:we|wij|ik)|laten|inhuren|doen|"
            "een bureau|iets)"
        ),
        "geen ervaring (?:met|mee)",
        r"wat (?:kost|zou)(?: \w+){0,3} (?:zoiets|zo'n (?:website|site|webshop|film|logo))",
        "(?:zoiets|dit|dat) (?:is )?(?:helemaal |allemaal )?nieuw voor (?:ons|mij)",
        "geen (?:flauw |enkel )?(?:idee|benul) van (?:de )?(?:kosten|prijzen|bedragen)",
    ),
    to_reader=("jullie", "je", "jou", "u", "uw", "iemand", "bureau", "studio", "in ruil"),
)
