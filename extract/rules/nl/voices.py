"""Whose doings a Dutch sentence tells."""

from extract.rules.language import VoiceWords
from extract.rules.pieces import SUM_OF_OTHERS, other_than

_MAKERS = (
    r"(?:\w*bureaus?|\w*bouwers?|\w*ontwerpers?|vormgevers?|designers?|partij|leveranciers?|makers?|programmeurs?|"
    r"werkgevers?|drukkers?|fotograaf|filmmakers?)"
)
_OURS = (
    r"\w*(?:site|shop|winkel|app|stijl|logo|campagne|film|video|brochure|budget|offertes?|opdracht|keuze|keus|project|"
    r"aanvraag|uitgaven?|geld|centen|investering\w*|voorstel\w*|plan|plannen|ontwerp\w*|bested\w+|bureau|partij|"
    r"samenwerking|contract|"
    r"(?:prijs|prijzen)(?! van)|kosten|bedrag|bedragen|gunning|vraag|zaak|zaken|dit|zoiets|begroting|knip|"
    r"communicatie|marketing|leverancier|inkoop|portemonnee)"
)
_OTHER = other_than(_OURS)

VOICES = VoiceWords(
    second_person=(
        "jullie",
        "jou",
        "jouw",
        "u",
        "uw",
        "je(?= (?:moet|kan|kunt|hebt|bent|wil|mag|zou|krijgt|dan|ons|het|de|bereikbaar|dag|in|op|altijd)(?!\\w))",
    ),
    selves=("wij", "we", "ik"),
    they=("zij", "ze", "hij", "die"),
    strangers=(
        r"\w*concurrent(?:en)?",
        r"concullega'?s?",
        r"(?:neef|nicht|buur|oud-)(?:je|jes|man|vrouw|jongen|meisje|collega)?",
        r"(?:schoon)?(?:zwager|broer|zus|zoon|dochter|oom|tante)",
        r"vriend(?:in|en|innen)?",
        r"kennis(?:sen)?(?= (?:van|zei|heeft|betaalde|kon|die))",
        r"stagiaire?s?",
        r"collega-\w+",
        r"(?:burgemeester|wethouder|minister|notaris|makelaar|vakbond)",
        r"een (?:andere )?werkgever",
        r"(?:aannemer|leverancier|drukker|loodgieter|accountant|verhuurder|huisbaas|schilder|installateur)s?",
        r"verzeker(?:ing|aar|aars)",
        rf"(?:vorige?|oude?|eerdere?|andere?|toenmalige?|voormalige?|vroegere?) (?:[\w-]+ )?{_MAKERS}",
    ),
    publics=(
        r"\w*klant(?:en)?",
        (
            r"\w*(?:gasten|bezoekers|cursisten|leerlingen|studenten|patiënten|cliënten|deelnemers|huurders|gebruikers|"
            r"lezers|donateurs|consumenten|reizigers|winkeliers|ouders|bruidsparen|kopers|afnemers|lopers|spelers)"
        ),
        "mensen",
        (
            r"(?:sommige|veel|andere|bepaalde|de meeste|enkele|heel wat) (?!\w*(?:bureaus|partijen|offertes))"
            r"[\w-]+(?:en|s)"
        ),
    ),
    reports=(
        (
            r"(?:zeg(?:t|gen)?|zei(?:den)?|vind(?:t|en)|vond(?:en)?|denk(?:t|en)|dacht(?:en)?|vertel\w+|kla(?:ag|g)\w*|"
            r"beweer\w*|leer(?:t|de|den)|leren|roep\w*|riep\w*)"
        ),
    ),
    expects=(r"verwacht\w*", r"eis(?:en|t)?", r"moet(?:en)?", "must", "bureaus?"),
    unhurried=(
        "(?:alle|geen) haast",
        "alle tijd",
        "kan(?: best| rustig| gerust)? wachten",
    ),
    merely=("alleen", "slechts", "later"),
    makers=(_MAKERS,),
    fairs=(r"\w*(?:beurs|congres|festival|markt)",),
    payees=(r"\w*(?:rekening|factu|leverancier|bureau|freelancer|zzp)\w*",),
    history=(
        r"toen (?:ik|we|wij)(?: \w+)? (?:nog )?(?:bij|in|werkte\w*)",
        rf"(?:vorige?|oude?|eerdere?|toenmalige?|voormalige?|vroegere?) (?:[\w-]+ )?{_MAKERS}",
        "vroeger",
        "destijds",
        "indertijd",
        r"(?:jaren|jaar) geleden",
        r"in (?:19|20)\d\d",
    ),
    refuses=(
        r"(?:zou|zouden)[^.;!?]{0,50} (?:weigeren|nee zeggen|afslaan)",
        "(?:zouden|zou) (?:we|wij|ik) (?:\\w+ )?niet (?:willen|aannemen)",
    ),
    some_day=("ooit",),
    unfunded=(
        (
            r"voor (?:de|het|een|onze) [\w-]+ (?:is|hebben|heb|staat|ligt) (?:er |we |wij |ik )?(?:nog )?(?:niets|niks|"
            r"geen "
            r"(?:geld|budget|cent))"
        ),
        r"(?:daarvoor|hiervoor) (?:is|hebben) (?:er |we |wij )?(?:nog )?(?:niets|niks|geen (?:geld|budget|cent))",
    ),
    disowned=(
        r"(?:voor|bij) [^,.;]{3,40} (?:gaan|doen|willen) (?:we|wij) dat niet",
        r"(?:los|apart) (?:daar|hier)van",
        r"dat (?:staat|is) (?:hier )?(?:\w+ )?los (?:van|hiervan|daarvan)",
        r"(?:staat|is) (?:hier |daar )?(?:\w+ )?los van",
        r"(?:dat|dit) terzijde",
        r"(?:heeft|hebben) (?:hier|daar|er) (?:verder )?(?:niets|niks) mee te maken",
        r"(?:gaan|doen|willen) (?:we|wij) (?:dat|het|zo) niet(?: zo)?(?: (?:doen|aanpakken))?(?= ?[.,;!]|$)",
        r"dat (?:doet|regelt|verzorgt) (?:mijn|onze|ons|een|de) \w+(?= ?[.,;!]|$)",
    ),
    other_budgets=(
        (
            r"budget voor (?:de |het |een |onze )?(?:\w*(?:kerst|sinterklaas|borrel|uitje|feest|cadeaus?|pers"
            r"oneel\w*|verbouwing|onderhoud|dak|keuken|machine|opleiding\w*|zaalhuur|muziek|inrichting|meubel"
            r"\w*|vloer|auto|bus|tuin|reis|reizen))"
        ),
    ),
    other_matters=(
        rf"offertes (?:opgevraagd |gekregen |gehad )?voor (?:(?:de|het|een|onze|nieuwe) ){{1,2}}{_OTHER}[\w-]+",
        rf"(?:boven|vanaf) (?:de |het )?(?:bedrag van )?{SUM_OF_OTHERS}",
        rf"akkoord(?: (?:te )?(?:geven|gaan))? (?:op|met|over|voor) (?:de|het|onze|ons|een) {_OTHER}[\w-]+",
        rf"over (?:de|het|onze|ons|een|haar|zijn) {_OTHER}[\w-]+",
        (
            rf"(?:moet|moeten|wil|willen|zal|kan|mag) (?:eerst |nog )?(?:de|het|onze|ons|een) {_OTHER}"
            r"(?:[\w-]+ ){1,2}(?:nog |eerst |formeel ){0,2}(?:goedkeuren|bekrachtigen|tekenen)"
        ),
        r"daar (?:over )?alles",
    ),
    kin=(r"(?:ik ben|ben ik)(?: (?:de|een|hun|haar|zijn))?",),
    bygone=("geweest",),
    belongs=("van (?:de|het|onze|ons|een|mijn)",),
)
