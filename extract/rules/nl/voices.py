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
_SPENT_HERE = (
    r"\w*(?:website|site|shop|winkel|app|stijl|logo|campagne|film\w*|video|brochure|folder|platform|porta(?:al|l)|tool|"
    r"systeem|opdracht|project|plan|plannen|ontwerp|offerte|traject|klus|geheel|alles|werk|werken|bouw|design|merk\w*|"
    r"branding|identiteit|animatie|lancering|fase|stap|versie|opzet|realisatie|uitvoering|ontwikkeling|"
    r"vernieuwing|jaar|kwartaal|maand|maanden|periode|communicatie|marketing|reclame|werving|promotie|foto\w*|tekst\w*|"
    r"drukwerk|media|advertenties|seo|vindbaarheid|ding|boel|zaak|rest|bureau|partij|onderdeel|deel|helft|verhaal|"
    r"idee|oplossing|resultaat|aanpak|"
    r"zomer\w*|winter|herfst|lente|voorjaar|najaar|seizoen|vakantie|feestdagen|einde|opening|beurs|jubileum|week|weken|"
    r"bedrijf|vereniging|stichting|club|ons|jullie|u)"
)
_ELSEWHERE = other_than(rf"(?:{_SPENT_HERE}|start|begin)")
_NOT_OURS_TO_FINISH = other_than(
    rf"(?:{_SPENT_HERE}|deadline|\w*datum|oplevering|livegang|levering|planning|uiterlijk|première|uitzending|"
    rf"drukker|druk|"
    r"nieuwe|nieuw|onlineversie|pagina\w*|module|functie|koppeling|affiche\w*|poster\w*|spandoek\w*|flyer\w*|kaart\w*|"
    r"catalogus|boek\w*|magazine|gids|programma\w*|kaartverkoop|verkoop|inschrijving)"
)
_NOT_OURS_TO_BEGIN = other_than(
    rf"(?:{_SPENT_HERE}|werkzaamheden|samenwerking|sprint\w*|kick-?off|liefst|best|beste|snelst|vroegst\w*|eerst\w*|"
    rf"dag|dagen|"
    r"moment|\w*datum|we|wij|ik|je|ge|gij|echte)"
)
_SET_ASIDE = (
    r"(?:(?:(?:ex|excl|incl)\.?(?: btw)?|(?:ge\w+|be\w+|ver\w+|uit\w+|vrij\w+|toe\w+|goed\w+|opzij\w*|apart|klaar|"
    r"binnen|"
    r"akkoord|rond|nodig|is|zijn|was|wordt|gaat|ging|staat|ligt)) ){0,2}"
)

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
        r"(?:heeft|hebben|staat|staan) (?:[\w-]+ ){1,4}(?:niets|niks) (?:mee )?(?:te maken|van doen|uit te staan)",
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
    other_purposes=(
        rf"{_SET_ASIDE}(?:voor|naar) (?:een|de|het|onze|ons|mijn) {_ELSEWHERE}[\w-]+",
        rf"{_SET_ASIDE}(?:in|aan) (?:een|de|het|onze|ons|mijn) (?:nieuwe?|tweede) {_ELSEWHERE}[\w-]+",
    ),
    other_subjects=(
        (
            rf"(?:^|(?<=[.,;:!?] ))(?:en |maar |want )?(?:de|het|onze|ons|mijn|die) {_NOT_OURS_TO_FINISH}"
            rf"(?:[\w-]+ )?(?!(?:zou|zal|kan|moet|mag|is|was|hoeft|wordt|gaat|dan|ook)\b)[\w-]+ "
            r"(?:is|zijn|moet|moeten|wordt|worden|zal|zullen|komt|gaat|staat)"
        ),
    ),
    other_beginnings=(
        (
            rf"(?:de|het|onze|ons|mijn|een) {_NOT_OURS_TO_BEGIN}(?:[\w-]+ ){{0,2}}?[\w-]+ (?:begint|beginnen|start|"
            rf"starten)"
            r"(?! (?:we|wij|u|jullie|ik|je|ge|gij)\b)"
        ),
        rf"(?:begint|beginnen|start|starten) (?:de|het|onze|ons|mijn|een) {_NOT_OURS_TO_BEGIN}[\w-]+",
        (
            rf"(?:begin|beginnen|start|starten) (?:we|wij|ik) (?:met|aan) (?:de|het|onze|ons|mijn|een) "
            rf"{_NOT_OURS_TO_BEGIN}"
            r"[\w-]+"
        ),
        r"(?:zijn|ben|is) (?:[\w-]+ ){0,5}begonnen",
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
