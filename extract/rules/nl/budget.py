"""Budget in Dutch."""

from extract.rules.language import BudgetWords
from extract.rules.nl.amounts import COUNTED, CUES, OTHER_AMOUNTS

_RELEASED = (
    "(?:goedgekeurd|akkoord|vrijgegeven|toegekend|vastgesteld|rond|geregeld|vrijgemaakt|binnen|toegezegd|gefiatteerd|"
    "bekrachtigd|geaccordeerd|gehonoreerd|uitgetrokken|beschikbaar gesteld)"
)
_MEANS = (
    r"(?:\w*budget|bedrag|geld|middelen|financiering|\w*subsidie(?:aanvraag)?|\w*investering|\w*begroting|krediet|"
    "fondsen)"
)
_WITHIN = r"(?:[^.;!?]|(?<=\d)\.(?=\d))"
"""Within a clause: a full stop among figures ends none."""
_BOARD = (
    r"(?:directie|\w*bestuur|raad van \w+|mt|management\w*|directeur|cfo|ceo|gemeente(?:raad)?|college|provincie|"
    r"\w*fonds|stichting|hoofdkantoor|ledenvergadering|baas|eigenaar|investeerders?)"
)
_OUR_BOARD = rf"(?:de |het |onze |ons |mijn )?(?:\w+ )?{_BOARD}"

BUDGET = BudgetWords(
    cues=CUES,
    other_amounts=OTHER_AMOUNTS,
    parts=(
        r"fase(?! waarin| van oriëntatie)",
        "(?:eerste|tweede) (?:fase|stap|deel|sprint)",
        "daarbovenop",
        "(?<!btw )(?<!btw er )(?<!btw nog )(?<!btw dan nog )(?<!btw er nog )bovenop",
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
        "media(?:budget|-inkoop|inkoop|kosten)",
        r"advertentie\w*",
    ),
    of_which=(
        "waarvan",
        "daarvan",
        "hiervan",
        r"er(?= [^.;!?]{0,40}\d[\d.,]*[^.;!?]{0,20} van (?:gebruiken|besteden|inzetten|uitgeven|steken|nemen|halen))",
        "(?:van|uit|binnen) (?:dat|dit) (?:bedrag|budget|geld|potje)",
        "voor (?:de |het )?(?:fotografie|teksten|logo|ontwerp|hosting|foto's|fotograaf|tekstschrijver|drukwerk)",
    ),
    totals=(
        r"tota(?:al|le)\w*",
        "in totaal",
        "alles bij elkaar",
        "bij elkaar",
        "alles samen",
        "samen",
        "all[- ]in",
        "alles inbegrepen",
        "alles erop en eraan",
        "voor alles",
        "voor het geheel",
        "hele",
    ),
    counted=COUNTED,
    fixed=(
        "geen (?:cent|euro|stuiver|dubbeltje|eurocent) (?:meer|extra|erbij)",
        (
            r"(?:hard|absoluut|absolute|echt|strikt|vast|hard|uiterst)e? (?:maximum|max|plafond|limiet|bovengrens|"
            r"grens|"
            "maximumbedrag)"
        ),
        (
            r"(?:dat|dit|en dat|meteen) is (?:ook )?(?:\w+ )?(?:alles(?! (?:wat|dat) (?:er|we|wij|ik) "
            r"(?:binnenkomt|vragen|vraag|willen|wil|zoeken|zoek|nodig))|wat (?:we|ik|er) (?:hebben|heb|is)|het maximum|"
            "ons maximum|mijn maximum|de max|het plafond|het plafond|de grens|de limiet|mijn max|ons plafond)"
        ),
        (
            r"(?:budget|bedrag|dat|dit|prijs|limiet|plafond) (?:is|staat|ligt) (?:\w+ ){0,2}?(?:vast|"
            "(?<!nog )niet (?:onderhandelbaar|bespreekbaar|rekbaar)|gemaximeerd)"
        ),
        "(?<!nog niet )staat vast",
        "vast(?:e|staand|staande)? (?:budget|bedrag|prijs|prijsafspraak)",
        (
            r"meer (?!is het niet)(?:geld |budget )?(?:is|hebben|heb|zit|kan|kunnen|wordt|gaat|komt|mag|krijgen|"
            r"krijg|past|wil)"
            r"(?: (?:er|we|wij|ik|het|u|jullie|ook|echt|gewoon|simpelweg|helaas|dit jaar|voorlopig|absoluut)){0,4} "
            r"niet(?! dan| nodig| te doen)(?: (?!nodig\b)\w+){0,2}(?! nodig)"
        ),
        (
            r"meer dan (?:dat|dit) (?:is|hebben|heb|zit|kan|kunnen|wordt|gaat|komt|mag|mogen|krijgen|wil|willen|geef|"
            r"geven|"
            r"betaal|betalen|lukt) [^.;!?]{0,25}niet"
        ),
        "niet (?:onderhandelbaar|bespreekbaar|rekbaar)",
        (
            r"(?:daar|hier)(?:boven)?(?: \w+){0,2} (?:gaan|kunnen|komen|ga|kan|mogen|mag) (?:we|wij|ik) (?:echt "
            r")?niet "
            r"(?:overheen|boven)"
        ),
        r"(?:gaan|kunnen|mogen) (?:we|wij) (?:echt )?niet (?:overheen|boven)",
        (r"(?:geen|nauwelijks) (?:enkele |\w+ )?(?:rek|speling|speelruimte)(?: (?:in|op|meer|naar boven))?"),
        r"geen (?:enkele )?ruimte (?:naar boven|voor meer|om te onderhandelen)",
        "en niet meer",
        "geen (?:rek|ruimte) (?:in|meer)",
        "zit geen rek",
        r"daar moet het (?:\w+ )?(?:van|voor|mee) ?(?:lukken|kunnen|gebeuren)?",
        r"daar moet (?:je|u|jullie|men|ge) het mee (?:doen|stellen|redden)",
        "kan niet (?:hoger|omhoog)",
        r"geen onderhandeling\w*",
        "valt (?:er )?niet (?:over )?te (?:praten|onderhandelen)",
        "op is op",
    ),
    flexible=(
        r"(?:mag|kan|mogen|kunnen) (?:daar|er) (?:\w+ ){0,2}?(?:wat|iets|meer|een beetje) bij(?:komen)?",
        (
            r"(?:als|mocht|indien|is|lijkt)(?: \w+){0,3} te (?:krap|weinig|laag|mager)(?: \w+){0,2}[^.;!?]{0,40} "
            r"(?:zeggen|zeg|"
            r"bekijk|bekijken|praten|overleggen|hoor|laat|kijken)"
        ),
        (
            r"(?:is|zijn|nog|wel|enigszins|beetje|altijd|best) (?:\w+ )?(?:bespreekbaar|rekbaar|"
            "onderhandelbaar|flexibel)"
        ),
        "(?:bespreekbaar|rekbaar)",
        (
            r"(?:zit|is|hebben|nog|wel) (?:er )?(?:\w+ ){0,2}?(?:wat|enige|beetje|een beetje|wel) "
            "(?:rek|ruimte|speling|speelruimte|marge)"
        ),
        "(?:wat|enige|beetje|nog) (?:rek|speling|speelruimte|ruimte (?:naar boven|in het budget))",
        r"mag (?:het |best |wel |ook )*(?:ook )?(?:iets|wat|best wat|een beetje|een tikje) (?:meer|hoger|duurder)",
        "plus(?: of |/|-)min(?:us)?",
        "kunnen we (?:het )?(?:nog )?(?:over hebben|over praten|schuiven)",
        "valt (?:over )?te (?:praten|overleggen|bespreken)",
        "niet in beton",
        r"kan (?:eventueel |best |nog |wel |ook |altijd )*(?:hoger|omhoog|iets meer|wat meer|opgerekt)",
        r"(?:kunnen|kan) (?:we|wij|ik)(?: \w+){0,4} (?:bijleggen|bijpassen|verhogen|ophogen|oprekken)",
        r"als (?:het|je|jullie)(?: \w+){1,8} (?:kan|mag|is er|vinden we|leggen we) (?:er )?(?:\w+ )?(?:meer|bij)",
        "ruimte naar boven",
        "naar boven (?:toe )?(?:wat )?ruimte",
    ),
    approved=(
        (
            rf"{_MEANS}{_WITHIN}{{0,60}}? (?:is|zijn|was|werd|hebben|heb|heeft)(?: (?!nog\b|niet\b|geen\b|pas\b|"
            rf"alleen\b)"
            rf"[\w&]+){{0,8}} {_RELEASED}"
        ),
        rf"(?:goedgekeurde?|akkoord bevonden|toegekende?|vrijgegeven|vastgestelde?|toegezegde?) {_MEANS}",
        (
            rf"{_BOARD}(?: [\w&]+){{0,4}} (?:heeft|hebben){_WITHIN}{{0,60}}(?:€|euro|mille|{_MEANS})[^;!?]{{0,40}} "
            rf"{_RELEASED}"
        ),
        (rf"(?:heeft|hebben) {_OUR_BOARD}{_WITHIN}{{0,60}}(?:€|euro|mille|{_MEANS})[^;!?]{{0,40}} {_RELEASED}"),
        rf"akkoord (?:op|voor|over|van \w+ (?:\w+ )?(?:op|voor)) (?:het|ons|dit|een) {_MEANS}",
        (
            rf"(?:is er|er is|hebben|we hebben)(?: \w+){{0,3}} (?:akkoord|goedkeuring|groen licht)(?: \w+){{0,2}} "
            rf"{_MEANS}"
        ),
        rf"(?:akkoord|goedkeuring|groen licht) (?:is binnen|binnen|gekregen)(?: \w+){{0,3}} {_MEANS}",
        rf"{_MEANS} (?:al |reeds |inmiddels )?{_RELEASED}",
    ),
    not_approved=(
        (
            rf"{_MEANS}(?: \w+){{0,4}} (?:moet|moeten|is|zijn|dient|wacht|hangt)(?: \w+){{0,4}} (?:nog|niet|eerst|"
            rf"pas)(?: \w+){{0,6}} (?:{_RELEASED}|goedkeuren|akkoord|vaststellen|vrijgeven|accorderen|"
            "aangevraagd|aanvragen|besproken)"
        ),
        rf"nog (?:geen|niet)(?: \w+){{0,2}} (?:akkoord|{_RELEASED}|goedkeuring)(?={_WITHIN}{{0,40}}{_MEANS})",
        rf"{_MEANS}{_WITHIN}{{0,40}} nog (?:geen|niet)(?: \w+){{0,2}} (?:akkoord|{_RELEASED}|goedkeuring)",
        rf"(?:moet|moeten|zal)(?: \w+){{0,6}} {_MEANS} (?:nog|eerst)(?: \w+){{0,4}}",
        rf"{_MEANS} (?:moet|moeten) (?:we |wij |ik )?(?:nog|eerst)(?: \w+){{0,4}}",
        rf"(?:{_RELEASED}|goedgekeurd) (?:moet|moeten) (?:worden|het|dat){_WITHIN}{{0,30}}{_MEANS}",
        (
            rf"{_MEANS}{_WITHIN}{{0,40}} (?:nog )?(?:goedgekeurd|vastgesteld|vrijgegeven|toegekend) (?:te worden|"
            rf"moet worden|"
            "moeten worden)"
        ),
        "onder voorbehoud van goedkeuring",
        rf"aanvraag(?: \w+){{0,5}} {_MEANS}(?: \w+){{0,3}} loopt",
    ),
    equity=(
        (
            r"(?:krijg\w*|bied\w*|betalen|betaal|in ruil voor|vergoeding|beloning|uitbetaald in|geven|geef|delen|"
            r"aanbieden|tegenover|vorm van) (?:[\w%]+ ){0,7}?(?:aandelen|aandelenpakket|aandeelhouder|mede-eigenaar|"
            r"opties)(?: \w+)?"
        ),
        r"(?:in ruil voor|tegen|een|\d+ ?%|procent) (?:van de )?(?:aandelen|equity)",
        (
            r"(?:\d+ ?%|procent)(?: \w+){0,3} (?:aandelen|van (?:het bedrijf|de winst|de zaak|de "
            "aandelen|onze winst|onze omzet|de omzet|de opbrengst|wat (?:we|er)|elke verkoop))"
        ),
        "winstdeling",
        "(?:delen|meedelen|deelt mee|deel je mee|delen jullie mee) in de (?:winst|omzet|opbrengst)",
        "sweat equity",
        "no cure,? no pay",
        r"aandelen in plaats van (?:geld|een honorarium|cash)",
    ),
    exposure=(
        (
            r"(?:betalen|betaal|betaling|vergoeding|vergoeden)(?: \w+){0,4} (?:in|met|via) (?:\w+ )?(?:bereik|exposure|"
            r"zichtbaarheid|naamsbekendheid|vermelding(?:en)?|reclame|volgers|publiciteit|aandacht|applaus)"
        ),
        (
            "(?:mooie?|veel|goede|gratis|flinke|enorme|heel veel|volop) (?:exposure|publiciteit|naamsbekendheid|"
            "zichtbaarheid)"
        ),
        (
            r"in ruil (?:voor|daarvoor|hiervoor|bieden|krijgt)(?: \w+){0,6}? (?:naamsvermelding|vermelding|"
            r"publiciteit|"
            r"zichtbaarheid|exposure|reclame|logo|vermelden|bekendheid|shout-?outs?|tags?)"
        ),
        r"(?:vermelden|noemen|taggen|tonen|zetten|hangen)(?: \w+){0,3} (?:jullie|je|uw) (?:naam|logo)(?: \w+){0,6}",
        "(?:goed|mooi|leuk|prachtig) (?:\\w+ )?voor (?:je|jullie|uw|in je|in jullie) portfolio",
        r"(?:met|door) (?:ons|onze|mijn) (?:bereik|volgers|netwerk)(?: \w+){0,4} (?:reclame|zichtbaar|zichtbaarheid)",
    ),
    nothing=(
        "pro deo",
        "pro bono",
        (
            r"(?:gratis|kosteloos|belangeloos) (?:zouden |zou )?(?:willen|kunnen|wil|kan|zou|te|doen|maken|helpen|"
            r"werk|"
            r"bouwen|ontwerpen|bij te dragen|mee te|voor ons)"
        ),
        (
            r"(?:gratis|kosteloos|belangeloos|vrijwillig|onbetaald)(?: (?:een|de|het|ons|onze|voor|mee|aan))?"
            r"(?: [\w-]+){0,5} (?:maken|bouwen|ontwerpen|helpen|doen|ontwikkelen|meedenken|verzorgen)"
        ),
        "(?:voor|helemaal) niets (?:willen|kunnen|zou|doen|maken|te)",
        "vrijwillige basis",
        "om niet",
        (
            r"(?:geen|niet over) (?:geld|budget|middelen|vergoeding)(?: \w+){0,3} (?:om|voor|beschikbaar|"
            r"te betalen|te bieden|hebben|tegenover)(?: (?:te|jullie|u|je|een|iets|ons|hem)){0,3}"
            r"(?: (?:betalen|vergoeden|bieden|stellen))?(?= ?[.,;!]|$)"
        ),
        (
            r"(?:geld|budget|vergoeding|middelen) (?:hebben|heb|is|kunnen) (?:we|wij|ik|er) (?:er |daar |daarvoor |"
            r"hiervoor |helaas |daar helaas )*(?:niet|geen)(?: voor| tegenover)?(?: bieden| tegenover "
            r"stellen)?(?= ?[.,;!]|$)"
        ),
        r"kunnen (?:we|wij) (?:\w+ ){0,3}(?:niets?|niks) (?:voor )?(?:betalen|tegenover stellen)",
        r"kunnen (?:we|wij|u|jullie|je)(?: \w+){0,3} niet (?:voor )?betalen",
        r"als vrijwilligers? (?:willen|wil|kunnen|zou|zouden|mee|bij te|te) ?\w*",
        "zonder (?:vergoeding|betaling)",
        "onbetaald",
        "sponsoren met (?:jullie|je|uw) (?:uren|werk|tijd)",
        r"(?:doneren|schenken)(?: \w+){0,3} (?:uren|tijd|werk)",
        r"(?:uren|tijd|werk)(?: \w+){0,3} (?:doneren|schenken)",
    ),
    first_time=(
        (
            r"is (?:dat|het|zoiets) (?:\w+ )?(?:(?:een )?\w*(?:honderd|duizend)\w*|\d+k?)(?: euro)?,? (?:of )?(?:is "
            r"(?:dat|het) |eerder )?"
            r"(?:\w*(?:honderd|duizend)\w*|een ton|\d+k?)(?: euro)?\?"
        ),
        (
            r"(?:dit|het) (?:is|wordt) (?:dus )?(?:onze|mijn|de|ons|m'n) (?:allereerste|eerste)(?: (?:keer|"
            r"ervaring|project|"
            r"website|site|webshop|webwinkel|app|campagne|film))?"
        ),
        r"(?:nog )?nooit (?:\w+ ){0,4}?(?:met een bureau|een (?:website|site|webshop|app|campagne|film|logo|bureau))",
        (
            r"(?:weet|weten|zou|zouden)(?: \w+){0,8} (?:niet|geen flauw benul|geen idee)(?: \w+){0,3} wat "
            r"(?:\w+ ){0,6}?(?:kost\w*|normaal|gangbaar|gebruikelijk|reëel)"
        ),
        (
            r"(?:wat|hoeveel) (?:zoiets|dat|dit|het|zo'n [\w-]+)(?: \w+){0,3} kost\w*,? (?:weet|weten|wist|geen|daar)"
            r"(?: \w+){0,4} (?:niet|idee|benul)"
        ),
        r"geen (?:enkel |flauw )?(?:idee|benul|besef|flauw idee)[^.;!?]{0,20} (?:wat|hoeveel|kosten|prijs|prijzen)",
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
    to_reader=(
        r"(?:zoeken|zoek)(?: \w+){0,2} (?:vrijwilligers|iemand)",
        "jullie",
        "je",
        "jou",
        "u",
        "uw",
        "iemand",
        "bureau",
        "studio",
        "in ruil",
    ),
    imagined=(
        (
            r"daar (?:moet|moeten|gaat|gaan|zal|zullen) (?:ook|eerst|nog|eigenlijk)(?: [\w'-]+){0,8} (?:van|uit|"
            r"af)(?= ?[.,;!)]|$| betaald)"
        ),
        (
            r"(?:daar|er) (?:moet|moeten) (?:de|het|een|onze|ons) [\w' -]{2,40} (?:ook|nog|eerst) (?:van|uit|af)(?= "
            r"?[.,;!)]|$| betaald)"
        ),
    ),
    granted=(
        r"(?:toegekend|toegewezen|gekregen|kregen|kreeg|ontvangen|ontving\w*|geschonken|nagelaten|opgehaald|verstrekt)",
        r"\w*subsidie\w*|legaat|erfenis|nalatenschap|lening|schenking",
    ),
    for_the_work=(
        "(?:hier|daar|er)(?:voor|aan|over)|voor (?:dit|deze opdracht|het project|het plan|de klus)",
        r"(?:hier|daar)(?= [^.;!?]{0,50} (?:voor|over)(?!\w))",
    ),
    for_something=(r"(?:voor|naar|aan|in) (?:(?:een|de|het|onze|ons|mijn|die|deze|dat) )?(?:nieuwe? )?(?:[\w-]+ )?",),
)
