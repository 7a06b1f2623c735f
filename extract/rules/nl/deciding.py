"""Who decides, in Dutch: the sender, somebody else, or both."""

from extract.rules.language import Patterns

_I_MAY = "(?:ik (?:mag|kan)|(?:mag|kan) ik)"
_ABOUT_IT = (
    "(?: (?:hier|hierover|daar|daarover|er|dat|dit|zelf|zelfstandig|alleen|uiteindelijk|altijd|gewoon|verder|dus|"
    "helemaal|wel|ook|natuurlijk|uiteraard|over|het|de|alles|zulke dingen|zoiets|in mijn eentje)){0,5}"
)

DECIDES: Patterns = (
    r"(?:laat|laten|liet|lieten)(?: [\w-]+){0,5} aan mij over",
    r"(?:ik heb|heb ik|ik geef|geef ik) de doorslag",
    r"over (?:de|het|onze) [\w-]+ (?:ga|beslis) ik",
    (
        r"(?:directie|bestuur|management|bedrijf|firma|zaak|baas|leiding|eigenaar|opdrachtgever)(?: en [\w ]{3,30})?,? "
        r"(?:dat )?ben ik(?![^.,;!?]{0,20} niet\b)(?: zelf)?"
    ),
    r"ik ben (?:zelf )?(?:het (?:hele )?bedrijf|de (?:hele )?(?:zaak|firma|directie|tent))(?= ?[.,;!]|$)",
    r"mag ik (?:\w+ ){0,3}?zelf (?:regelen|bepalen|beslissen)",
    r"(?:ik|ben)(?: \w+){0,3} (?:de )?enige die (?:\w+ )?(?:beslist|tekent|erover gaat|hierover gaat|bepaalt)",
    (
        r"(?:ik bepaal|bepaal ik)(?: (?:dat|dit|hier|het|gewoon|alles|uiteindelijk|verder|wat er gebeurt))*(?: zelf| "
        r"alleen)"
    ),
    rf"beslis ik(?! niet\b){_ABOUT_IT}",
    rf"besluit ik(?! niet\b){_ABOUT_IT}",
    rf"ik beslis(?! niet\b)(?:!|{_ABOUT_IT})",
    rf"ik besluit(?! niet\b){_ABOUT_IT}",
    "(?:beslissen|besluiten) (?:doe|kan|mag) ik(?! niet)(?: \\w+)?",
    r"ik (?:hak|neem)(?: \w+){0,4} (?:de knoop|de knopen|de beslissing\w*|het besluit|de besluiten)(?: door)?",
    r"(?:hak|neem) ik(?: \w+){0,4} (?:de knoop|de knopen|de beslissing\w*|het besluit)(?: door)?",
    r"(?:de )?(?:knoop|knopen|beslissing|beslissingen|besluit|keuze|keus) (?:hak|neem|maak) ik(?: \w+)?(?: door)?",
    (
        r"(?:beslissing|besluit|keuze|keus|laatste woord|eindoordeel)(?: \w+){0,3} (?:is aan|ligt|ligt \w+|is|"
        r"blijft)(?: \w+)?"
        r" (?:bij |aan )?mij"
    ),
    "ik ga (?:er|hier|hier zelf|er zelf|daar|daar zelf|zelf) ?over",
    "(?:daar|hier|er) ga ik(?! niet)(?: \\w+)? over",
    "ga ik (?:er |hier |daar )?zelf over",
    "(?:ben ik|ik ben|als ik) (?:\\w+ ){0,2}?(?:teken|beslissings)?bevoegd",
    "(?:teken|beslissings)bevoegd ben ik",
    "(?:teken|beslissings)bevoegd,? dus",
    (
        rf"{_I_MAY}(?! niet)(?: (?!niet\b|pas\b)[\w.€-]+){{0,7}} (?:zelf|zelfstandig|alleen)(?: \w+){{0,2}} "
        r"(?:beslissen|tekenen|besluiten|goedkeuren|accorderen|akkoord geven)"
    ),
    (
        rf"{_I_MAY} (?:hier|dit|daar|daarover|hierover|er|dat)(?: (?!niet\b|pas\b)\w+){{0,3}} (?:over )?"
        r"(?:beslissen|tekenen|besluiten)"
    ),
    r"(?:beslisser|wie beslist|beslist|beslissing)\??\s?[:=]\s?(?:ik|ikzelf|mijzelf|dat ben ik|ondergetekende)",
    r"(?:ben ik|ik ben)(?: \w+)? (?:de )?(?:enige )?(?:beslisser|degene die (?:beslist|tekent|erover gaat|betaalt))",
    r"(?:ben ik|ik ben|ben)(?: \w+)? (?:mijn |m'n |me )?eigen baas",
    r"(?:ben ik|ik ben)(?: \w+)? de baas",
    "de baas,? (?:dat )?ben ik",
    r"ik teken(?! niet)(?: \w+)?(?: (?:de|het|zelf|voor))?",
    r"teken ik(?! niet)(?: \w+)?",
    (
        r"ik heb (?:het |daar |daarover |hierover |hierin |daarin |hier |volledig |een )*(?:mandaat|laatste woord|"
        r"budget in eigen beheer|volmacht|vrije hand|carte blanche|doorslaggevende stem|groen licht om zelf)"
    ),
    r"heb ik (?:het |daar |hier |volledig |een |de )*(?:mandaat|laatste woord|volmacht|vrije hand|carte blanche)",
    r"(?:heeft|hebben|kreeg|krijg|gaf|gaven)(?: \w+){0,9} (?:vrije hand|carte blanche|volmacht|mandaat)(?: gegeven)?",
    (
        r"(?:niemand anders|verder niemand|niemand)(?: \w+){0,5} (?:beslist|akkoord|over gaat|mee te beslissen|"
        r"nodig|tekenen|"
        r"te vragen|om toestemming|verantwoording|goedkeuring|bij nodig|lastig te vallen|voor nodig|te overleggen)"
    ),
    (
        r"(?:hoef|moet|hoeft|hoeven)(?: (?:ik|u|je|jullie|ge|verder|dus|daarvoor|hiervoor|er)){0,4}"
        r"(?: \w+){0,2} (?:met|aan|bij) (?:niemand|geen mens)(?: \w+){0,3}"
    ),
    (
        r"(?:hoef|hoeft|hoeven) (?:ik |u |je |jullie |niks |niets |verder |dus ){0,3}(?:te )?(?:overleggen|"
        r"niemand)(?: \w+)?"
    ),
    r"zonder (?:overleg|ruggespraak|toestemming van)(?: \w+){0,2}",
    (
        r"(?:zaak|praktijk|winkel|tent|boel|bedrijf|toko|kwekerij|bakkerij|salon|camping|hotel|hoeve) is "
        r"(?:helemaal |"
        r"volledig |gewoon )?van mij(?: alleen)?(?! (?:man|vrouw|vader|ouders))"
    ),
    r"(?:is|wordt) (?:mijn|m'n) (?:eigen )?(?:beslissing|zaak|keuze|keus|geld|pakkie-an|verantwoordelijkheid)",
    r"(?:één|mijn) handtekening (?:is|volstaat|en)(?: \w+){0,2}(?: genoeg)?",
    r"niet langs (?:een |de |het )?(?:comité|raad|bestuur|directie|commissie|hoofdkantoor)(?: \w+)?",
    r"(?:budget|geld) (?:is|valt|zit)(?: \w+)? (?:van mij|onder mij|bij mij)",
    r"ik (?:beheer|ben budgethouder|ben verantwoordelijk voor (?:het|dit|ons) (?:\w+)?budget)",
    r"(?:eindverantwoordelijk(?:e)?|budgethouder)(?=[ ,.])",
)

DECIDES_TOGETHER: Patterns = (
    r"(?:beslissen|besluiten|kiezen|tekenen) (?:doe|doen) (?:ik|we|wij) (?:\w+ )?met {person}",
    "(?:samen|in overleg|gezamenlijk|in samenspraak) met {person}",
    (
        r"(?:beslissen|beslist|besluiten|tekenen|kiezen|bepalen)(?: [\w']+){0,5} (?:met|onder|door) (?:ons|z'n|zijn)"
        r" (?:twee|"
        r"drie|vier|beiden?|getweeën)"
    ),
    (
        r"(?:beslissen|besluiten|tekenen|kiezen)(?: [\w']+){0,5} (?:samen|met (?:z'n|zijn|ons) (?:tweeën|drieën|"
        r"vieren|vijven|"
        r"allen)|"
        r"onder ons|gezamenlijk|in overleg|als duo|als team)"
    ),
    (
        r"(?:mijn|m'n) [\w-]+(?: [A-Z][\w-]+){0,2} en ik(?:zelf)?(?: [\w']+){0,4} (?:samen|beslissen|tekenen|"
        r"besluiten|kiezen|"
        r"hakken|eens|gaan er ?over|gaan over|nemen|overleggen)"
    ),
    (
        r"[A-Z][\w-]+ en ik(?:zelf)? (?:\w+ ){0,3}?(?:samen|beslissen|tekenen|besluiten|kiezen|hakken|gaan er ?over|"
        r"nemen)"
    ),
    r"ik en (?:mijn|m'n|onze) [\w-]+(?: [A-Z][\w-]+)?(?: \w+){0,4} (?:samen|beslissen|besluiten|kiezen|tekenen)",
    r"(?:beslis|besluit|doe|kies|bepaal|teken)(?: \w+){0,4} (?:samen|in overleg|gezamenlijk) met",
    (
        r"(?:beslissing\w*|besluit(?:en)?)(?: [\w']+){0,7} (?:samen|gezamenlijk|met (?:z'n|zijn|ons) (?:tweeën|"
        r"drieën|vieren|"
        r"vijven|"
        r"allen))"
    ),
    (
        r"(?:samen|gezamenlijk|met (?:z'n|zijn|ons) (?:tweeën|drieën|vieren|vijven|allen)) (?:beslissen|besluiten|"
        r"tekenen|nemen|"
        r"hakken|"
        r"kiezen|bepalen)(?: (?:we|wij))?"
    ),
    (
        r"(?:beslissen|besluiten|tekenen|kiezen|bepalen) (?:doen )?(?:we|wij)(?: [\w']+){0,4} (?:samen|gezamenlijk|"
        r"onder ons|"
        r"met (?:z'n|zijn|ons) (?:tweeën|drieën|vieren|vijven|allen))"
    ),
    (
        r"(?:we|wij) (?:beslissen|besluiten|tekenen|kiezen|nemen|hakken)(?: [\w']+){0,5} (?:samen|gezamenlijk|"
        r"onder ons|"
        r"met (?:z'n|zijn|ons) (?:tweeën|drieën|vieren|vijven|allen))"
    ),
    r"niet (?:in mijn eentje|alleen|zonder mijn [\w-]+)(?: \w+){0,2} (?:beslissen|beslis|besluiten|tekenen)",
    r"(?:beslis|besluit|teken) (?:ik )?(?:dit |dat |daar |hier )?(?:\w+ )?niet (?:in mijn eentje|alleen|zonder)",
    r"(?:en ik|ik en)(?: [\w-]+){0,4} (?:zijn|vormen) (?:samen )?(?:het bestuur|de (?:directie|eigena\w+|vennoten))",
    r"(?:allebei|beiden|alle twee|alle drie)(?: \w+){0,3} (?:tekenen|akkoord|beslissen|achter staan|ja zeggen)",
)

SIGNS_TOO: Patterns = (
    r"zonder (?:haar|zijn|hun|diens) (?:handtekening|akkoord|ja|zegen|krabbel|fiat)",
    r"(?:moet|moeten|dient|dienen|wil|willen)(?: [\w-]+){0,4} mee ?(?:tekenen|beslissen|ondertekenen)",
    r"(?:tekent|tekenen|beslist|beslissen)(?: (?:ook|altijd|wel|dan)){0,2} mee(?= ?[.,;!]|$)",
)

DOES_NOT_DECIDE: Patterns = (
    r"(?:ik|mij)(?: \w+){0,6} (?:niets|niks|weinig)(?: \w+){0,3} te (?:vertellen|zeggen|willen|beslissen)",
    r"ik (?:beslis|ga|teken|besluit)(?: \w+){0,4} niet(?! alleen\b| in mijn| zonder| over één nacht)(?: over)?",
    r"(?:beslis|ga|teken|besluit) ik(?: \w+){0,3} niet(?! alleen\b| in mijn| zonder| over één nacht)(?: \w+)?",
    r"niet aan mij(?: om| de)?",
    r"(?:ligt|liggen|is|zit|zitten|berust|berusten)(?: [\w-]+){0,2} niet bij mij",
    (
        r"ik (?:mag|kan|ben)(?: \w+){0,4} (?:niet|niets|niks)(?: (?!alleen\b)\w+){0,2} (?:beslissen|besluiten|"
        r"tekenen|"
        r"toezeggen|tekenbevoegd|bevoegd|degene die (?:beslist|erover gaat|tekent)|de beslisser)"
    ),
    (
        r"(?:mag|kan|ben) ik(?: \w+){0,4} (?:niet|niets|niks)(?: (?!alleen\b)\w+){0,2} (?:beslissen|besluiten|"
        r"tekenen|"
        r"toezeggen|bevoegd|tekenbevoegd)"
    ),
    (
        r"ik heb (?:daar |hier |er )?(?:niets|niks|geen stem|weinig)(?: \w+){0,2} (?:over )?(?:te zeggen|in te "
        r"brengen|"
        r"in)"
    ),
    r"heb ik (?:niets|niks|geen stem|weinig)(?: \w+){0,2} (?:over )?(?:te zeggen|in te brengen|in)",
    (
        r"(?:beslissing|besluit|keuze)(?: \w+){0,5} (?:hogerop|elders|boven mij|door iemand anders|door anderen|"
        r"een etage hoger|"
        r"hoger in de organisatie|op het hoofdkantoor)"
    ),
    r"(?:beslist|besloten) (?:wordt|worden) (?:er )?(?:hogerop|elders|boven mij|door anderen)",
    r"(?:anderen|iemand anders) (?:beslissen|beslist|gaat erover|gaan erover)",
    (
        r"(?:ben|was) (?:ik )?(?:maar |slechts |alleen |enkel |alleen maar )(?:de )?(?:boodschapper|doorgeefluik|"
        r"uitvoerder|"
        r"voorverkenner)"
    ),
    r"ga ik niet (?:zelf )?over",
)

_WHO = (
    r"(?=(?:de|het|onze|ons|mijn|m'n|mevrouw|meneer|mevr\.?|dhr\.?|haar|zijn) |"
    r"(?-i:[A-ZÀ-Þ][a-zà-ÿ]))"
)
_ASIDE = r"(?:,[^,;.!?]{2,50},| \([^()]{2,40}\))?"
_GAP = r"(?: (?!ik\b|we\b|wij\b|u\b|jullie\b|je\b|die\b|dat\b|of\b|als\b)[\w'&-]+){0,7}"
_ADVERBS = (
    "(?: (?:zal|zullen|moet|moeten|wil|willen|gaat|gaan|kan|kunnen|mag|mogen|dient|uiteindelijk|dan|nog|er|hier|"
    "hierover|"
    "daarover|daar|altijd|alleen|zelf|eerst|ook|uiteraard|natuurlijk|formeel|over|het|dit|dat|alles|bij ons|hierin|"
    "daarin|wel|straks|pas|vervolgens|met|maar|moeten er|erover|in (?:januari|februari|maart|april|mei|juni|juli|"
    "augustus|september|oktober|november|december))){0,6}"
)
_THING = r"(?:beslissing\w*|besluit\w*|eindbeslissing|keuze|keus|gunning|opdracht|handtekening|knoop|knopen)"
_FINITE = (
    r"(?:beslist(?! mee)|beslissen(?! mee)|besluit|besluiten|tekent(?! mee| \w+ voor)|tekenen|gaat (?:\w+ )?er ?over|"
    r"gaan er ?over|"
    r"gaat (?:hier|"
    r"daar) ?over|gaat over (?:het geld|het budget|de centen|de uitgaven|dit soort \w+|zulke \w+|de keuze|alles)|"
    r"gaan over (?:het geld|het budget|"
    r"de centen|de uitgaven)|hakt(?: \w+){0,2} (?:de )?(?:knoop|knopen)(?: door)?|hakken(?: \w+){0,2} de knoop(?: "
    r"door)?|"
    r"bepaalt(?! mee)|"
    rf"neemt(?: \w+){{0,4}} {_THING}|nemen(?: \w+){{0,3}} {_THING}|(?:heeft|hebben|houdt)(?: \w+){{0,3}} "
    r"(?:laatste woord|beslissende stem|doorslaggevende stem|eindoordeel|laatste stem|mandaat|tekenbevoegdheid)|"
    r"geeft(?: \w+){0,3} (?:akkoord|goedkeuring|fiat|groen licht|toestemming)|geven(?: \w+){0,2} (?:akkoord|fiat)|"
    r"keurt(?: \w+){0,4} goed|moet(?: \w+){0,3} (?:zijn|haar|een|hun|het|de) (?:\w+ )?(?:akkoord|goedkeuring|"
    r"handtekening|fiat|zegen|"
    r"krabbel)(?: \w+){0,2}|beslissingsbevoegd|tekenbevoegd is|is (?:\w+ )?(?:tekenbevoegd|beslissingsbevoegd|"
    r"budgethouder|(?:de|onze) beslisser|degene die (?:\w+ )?(?:beslist|tekent|erover gaat|betaalt)))"
)
_INFINITIVE = (
    r"(?:beslissen|besluiten|tekenen|goedkeuren|goed te keuren|fiatteren|accorderen|akkoord (?:geven|gaan|op geven|"
    r"zijn)|instemmen|"
    r"toestemming geven|goedkeuring geven|groen licht geven|het zeggen|de knoop doorhakken|een klap op geven|"
    r"(?:zijn|haar|een|hun) (?:akkoord|fiat|goedkeuring|handtekening|zegen)(?: \w+){0,3} (?:geven|zetten)|ja "
    r"(?:op )?zeggen)"
)

_END = (
    r"(?=[.,;:!?)]|$| (?:in|op|om|na|voor|over|uiteindelijk|samen|en|zelf|of|als|die|ook|pas|binnen|met|tijdens|"
    r"aan|bij|"
    r"door|de knoop|de knopen|dan|maar|want|altijd|dat|wat|welk|nog|eerst|alleen|volgende|begin|eind|half)\b)"
)

OTHER_DECIDES: Patterns = (
    r"{person} (?:moet|moeten) (?:nog |eerst |wel |ook )*overtuigd (?:worden|raken)",
    (
        r"{person} (?:moet|moeten) (?:het|dit|dat|er|alles) (?:nog |ook |wel |eerst )*(?:goed ?vinden|fiatteren|zien "
        r"zitten)"
    ),
    r"{person} (?:moet|moeten|zal|zullen|gaat|gaan) zich (?:[\w-]+ ){0,4}(?:buigen|uitspreken|beraden)",
    (
        r"(?:hebben|heeft|moeten|moet|zullen|zal) {person}(?= (?:zich|er zich)(?: [\w-]+){0,6} (?:uitgesproken|"
        r"uitspreken|gebogen|buigen))"
    ),
    (
        rf"(?:mocht|als|zodra|wanneer|mits|indien|totdat) {_WHO}{{person}}(?: \w+){{0,4}} (?:akkoord (?:gaat|gaan|is|"
        rf"geeft|zijn)|"
        rf"instemt|instemmen|groen licht (?:geeft|geven)|ja (?:zegt|zeggen)|toestemt|toestemmen|goedkeurt|tekent)"
    ),
    (
        rf"over (?:het geld|het budget|de centen|de uitgaven|de keuze|de opdracht) (?:gaat|gaan|beslist|beslissen) "
        rf"{_WHO}{{person}}"
    ),
    rf"(?:leg|leggen|presenteer|presenteren)(?: \w+){{0,5}} voor aan {_WHO}{{person}}",
    rf"{_WHO}{{person}}{_ASIDE}{_ADVERBS} {_FINITE}",
    (
        rf"{_WHO}{{person}}{_ASIDE}(?: leest mee| staat in (?:de )?cc| zit in (?:de )?cc)?(?: in de cc)?{_GAP} en"
        rf"(?! ik\b| wij\b| we\b)(?: \w+){{0,2}} (?!beslissen|besluiten|tekenen){_FINITE}"
    ),
    (
        rf"{_WHO}{{person}}{_ASIDE} (?:moet|moeten|zal|zullen|wil|willen|mag|mogen|dient)(?: [\w'-]+){{0,6}} "
        rf"{_INFINITIVE}"
    ),
    (
        rf"(?:moet|moeten|zal|zullen|wil|willen|mag|mogen|dient){_ADVERBS} {_WHO}{{person}}{_ASIDE}(?: "
        rf"[\w'-]+){{0,6}} {_INFINITIVE}"
    ),
    rf"{_WHO}{{person}} moet(?: \w+){{0,2}} akkoord(?: \w+)?",
    (
        r"(?:beslist|beslissen|besluit(?!en)|tekent|hakt|bepaalt)"
        r"(?: (?:er|hier|hierover|daarover|daar|over|uiteindelijk|dan|bij ons|alleen|altijd|natuurlijk|"
        rf"uiteraard|de knoop|het|dit|dat)){{0,4}} {_WHO}{{person}}{_END}"
    ),
    (
        r"(?:beslissen|besluiten|tekenen) (?:doet|doen|zal|moet|mag|gaat)(?: (?:er|uiteindelijk|dan|bij ons|alleen|"
        r"echter)){0,2} "
        rf"{_WHO}{{person}}"
    ),
    rf"(?:er|hier|daar|erover|hierover|daarover) (?:gaat|gaan) {_WHO}{{person}}{_ASIDE}(?: \w+)? over",
    rf"gaat(?: uiteindelijk)? {_WHO}{{person}}(?: \w+)? over",
    (
        rf"(?:hakt|neemt|nemen|heeft|hebben|zet|geeft|geven)(?: \w+)? {_WHO}{{person}}{_ASIDE}(?: \w+){{0,3}} "
        rf"(?:de knoop|de "
        r"knopen|de (?:\w+ )?beslissing\w*|het besluit|het laatste woord|laatste woord|de handtekening|groen licht|"
        r"akkoord|toestemming)(?: door)?"
    ),
    (
        rf"(?:wie|degene die) (?:er |hier |dit |dat |hierover |daarover )?(?:uiteindelijk )?(?:beslist|tekent|"
        rf"betaalt|erover gaat|"
        rf"de knoop doorhakt|beslissen|de handtekening zet),? (?:dat )?(?:is|zijn) {_WHO}{{person}}"
    ),
    (
        rf"{_THING}(?: \w+){{0,3}} (?:ligt|liggen|is|wordt|worden|komt|genomen|gemaakt|doorgehakt|valt)"
        rf"(?: (?:uiteindelijk|dan|formeel|genomen|gemaakt|niet bij mij,? maar|altijd|pas|volledig|ook)){{0,3}} "
        rf"(?:bij|aan|door|van|binnen|in) {_WHO}{{person}}{_END}"
    ),
    rf"(?:laatste woord|akkoord|eindoordeel)(?: \w+)? (?:is|ligt|komt)(?: \w+)? (?:bij|aan|van) {_WHO}{{person}}",
    rf"{_THING} (?:neemt|maakt|nemen|zet|hakt)(?: (?:uiteindelijk|dan|formeel)){{0,2}} {_WHO}{{person}}",
    rf"het (?:is|woord is) aan {_WHO}{{person}}(?: om)?(?: \w+){{0,3}}",
    (
        rf"(?:akkoord|goedkeuring|toestemming|fiat|handtekening|zegen|groen licht|ja)(?: nodig)? (?:van|door) "
        rf"{_WHO}{{person}}"
        r"(?! (?:hebben we|heb ik|is binnen|is al|al binnen|gekregen))"
    ),
    rf"heeft {_WHO}{{person}} (?:\w+ )?(?:het laatste woord|de laatste stem)",
    r"(?:beslisser|beslist|wie beslist|beslissing|tekenbevoegd|opdrachtgever en beslisser)\??\s?[:=]\s?{person}",
    (
        rf"(?:leg|leggen|voorleggen|voor te leggen|presenteren|presenteer|voorgelegd|ga|gaat|gaan|moet|moeten)(?: "
        rf"\w+){{0,5}} "
        rf"(?:voor )?(?:aan|langs|naar) {_WHO}{{person}}(?: voor(?:gelegd)?| ter (?:goedkeuring|besluitvorming|"
        rf"akkoord))"
    ),
    rf"(?:moet|moeten|gaat|gaan|mag)(?: \w+){{0,4}} (?:langs|voorbij|via) {_WHO}{{person}}(?=[.,;!]|$| om| voor)",
    (
        rf"(?:aan|bij) {_WHO}{{person}}(?: \w+){{0,3}} (?:voorleggen|voor te leggen|voorgelegd|ter goedkeuring|"
        r"ter besluitvorming|op tafel)"
    ),
    (
        rf"(?:beslist|besloten|getekend|genomen) (?:(?:moet|moeten|te) )?"
        rf"(?:door|worden door|wordt door) {_WHO}{{person}}"
    ),
    (
        rf"door {_WHO}{{person}}(?: \w+){{0,3}} (?:beslist|besloten|goedgekeurd|getekend|genomen|geaccordeerd|"
        rf"gefiatteerd)"
    ),
    rf"(?:wachten op|afhankelijk van) (?:het )?(?:besluit|akkoord|oordeel|fiat) van {_WHO}{{person}}",
    rf"{_WHO}{{person}} (?:houdt|heeft) de (?:hand op de knip|portemonnee)",
)

PRONOUN_DECIDES: Patterns = (
    r"(?:zij|hij|ze) (?:bepaalt|bepalen)(?: \w+)?",
    r"(?:zij|hij|ze) (?:neemt|nemen)(?: \w+){0,6} (?:besluit|beslissing)",
    (
        "(?:zij|hij|ze) (?:uiteindelijk |dan |ook |hier |er )?(?:beslist|beslissen|besluit|hakt|hakken|"
        "neemt (?:de|het|alle)|nemen (?:de|het)|tekent|tekenen|heeft het laatste woord|hebben het "
        r"laatste woord|gaat er ?over|gaan er ?over|gaat hierover|gaat over (?:het|de) (?:budget|geld|centen|"
        r"uitgaven))"
        r"(?: \w+)?"
    ),
    r"(?:beslist|tekent|hakt) (?:zij|hij|ze)(?: \w+)?",
    (
        "(?<!degenen )(?<!degene )(?<!enige )(?<!mensen )die (?:uiteindelijk |er |hier |hierover |daarover "
        ")*(?:beslist|"
        "beslissen|de beslissing neemt|tekent|het laatste woord "
        "heeft|(?:er)?over gaat|gaat erover|gaat over (?:het|de) (?:budget|geld|centen))"
    ),
    "(?:bij|aan) (?:haar|hem|hen) (?:ligt|is) (?:de beslissing|het laatste woord)",
)

GATHERS: Patterns = (
    r"(?:aan mij|mij|me) (?:is |werd )?(?:gevraagd|verzocht|opgedragen)(?: \w+){0,4}",
    "op verzoek van",
    r"ik (?:ben|heb|werd)(?: \w+){0,2} gevraagd (?:om )?(?:\w+ ){0,4}?(?:te|informatie|offertes)",
    (
        r"ik (?:verzamel|inventariseer|vraag|zoek uit|breng in kaart|zet op een rij)(?: \w+){0,4} (?:informatie|"
        r"offertes|"
        "prijzen|opties|voor mijn|namens|bureaus|aanbieders)"
    ),
    r"breng ik (?:\w+ )?in kaart",
    ("(?:namens|in opdracht van|voor) mijn (?:manager|baas|leidinggevende|directeur|chef|begeleider|collega|bazin)"),
    (
        r"mijn (?:manager|baas|leidinggevende|directeur|chef|begeleider|bazin)(?: \w+)? (?:heeft |had |wil |wilde "
        r")?(?:mij |me |dat ik )?(?:gevraagd|vroeg|opdracht)"
    ),
    r"ik (?:geef|leg|stuur|speel)(?: \w+){0,4} (?:door|voor|terug) aan (?:mijn|onze|de|het)",
    "(?:is|werd) mij gevraagd",
    (
        r"ik (?:mag|moet|moest|ga)(?: (?:alvast|even|eens|vast|voor de directie))* (?:wat |een paar |drie |enkele |"
        r"meerdere )?"
        r"(?:informatie|offertes|prijzen|bureaus|opties|aanbieders|partijen|vergelijking)"
        r"(?: \w+){0,5} (?:verzamelen|opvragen|uitzoeken|inwinnen|polsen|zoeken|maken|vergelijken)"
    ),
)
