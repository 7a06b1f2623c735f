"""Signs of fit in Dutch: how working together would be, and where it may lead."""

from extract.brief import SignalKind
from extract.rules.language import Patterns

_MANY = "(?:twee|drie|vier|vijf|zes|zeven|2|3|4|5|6|7|meerdere|verschillende|diverse|een stuk of \\w+|al heel wat)"
_FIRMS = (
    r"(?:\w*bureaus?|\w*bureautjes?|partij(?:en)?|ontwerpers?|\w*bouwers?|leveranciers?|designers?|vormgevers?|"
    r"firma's)"
)

_NIGHT_AND_DAY = (
    r"24/7|dag en nacht|in het weekend|weekend(?:en)?|'s avonds|avonden|'s nachts|op zondag|zeven dagen per week|"
    r"op elk moment|"
    r"te allen tijde|ieder moment"
)

FIT_SIGNS: dict[SignalKind, Patterns] = {
    SignalKind.DIRECTIONAL_FEEDBACK: (
        (
            r"(?:mag|mogen|kunt|kunnen) (?:u|jullie|je)(?: \w+){0,3} (?:mee doen|ermee doen|doen) wat (?:goed|het "
            r"beste|"
            r"(?:u|jullie|je)"
            r"(?: \w+)? (?:goed|wil|wilt|willen|goeddunkt|dunkt|nodig))(?: \w+)?"
        ),
        (
            r"(?:feedback|commentaar|reactie) (?:\w+ ){0,3}?op (?:de )?(?:richting|hoofdlijnen|grote lijn(?:en)?|"
            r"koers|"
            r"inhoud)"
        ),
        r"(?:wij|we|ik) (?:bemoeien|bemoei) (?:ons|me|mij)(?: \w+){0,3} niet (?:met|tegenaan)(?: \w+){0,4}",
        r"(?:blijven|blijf)(?: \w+){0,3} (?:van de (?:koppen|details|pixels|kleuren) af|uit de details)",
        (
            r"(?:wij|we|ik) (?:geven|geef|zeggen|zeg|bewaken|bepalen|sturen)(?: \w+){0,3} (?:richting|"
            "het doel|waar we heen|wat we willen bereiken|op hoofdlijnen|op doel)"
        ),
    ),
    SignalKind.ACCEPTS_PROCESS: (
        r"geeft? (?:ons|mij|me)(?: \w+)? huiswerk",
        (
            r"(?:krijgen|krijgt|krijg|ontvangen|ontvangt)(?: \w+){0,5} (?:in )?(?:één keer|één document|één lijst|"
            r"één mail|één ronde|"
            r"eens)(?: per week| per ronde)?(?: \w+){0,3} (?:bij elkaar|gebundeld|verzameld|tegelijk|alles)"
        ),
        (
            r"(?:houden|houd|voegen|schikken) (?:we|wij|ik|ons|me|mij)(?: \w+){0,3} (?:aan|naar) (?:jullie|uw|je|"
            r"jouw) (?:planning|"
            r"werkwijze|aanpak|ritme|proces|schema)"
        ),
        r"(?:werken )?in sprints?(?: [\w,]+){0,8} (?:prima|fijn|graag|goed|akkoord|bekend|gewend|ok|oké)",
        (
            r"(?:jullie|uw|je|jouw) (?:werkwijze|aanpak|proces|planning|manier van werken)(?: \w+){0,4} (?:prima|"
            r"fijn|goed|past|akkoord|"
            r"leidend|volgen|aanhouden)"
        ),
        (
            r"(?:graag|prima|blij|fijn)(?: \w+){0,4} (?:jullie|uw|je|jouw|vaste|wekelijkse?) "
            "(?:werkwijze|aanpak|proces|methode|overleg(?:gen)?|ritme|planning|projectoverleg)(?: "
            r"\w+)?"
        ),
        (
            "(?:volgen|sluiten aan bij|werken (?:graag )?(?:volgens|mee met)|passen ons aan)(?: "
            r"\w+){0,3} (?:jullie|uw|je|jouw) (?:werkwijze|aanpak|proces|methode|ritme|planning)"
        ),
        (
            r"(?:wekelijks|wekelijkse|vast|vaste|elke week)(?: \w+){0,2} (?:overleg|projectoverleg|"
            r"feedbackrondes?|afstemming|voortgangsgesprek)(?: \w+){0,4} (?:prima|goed|fijn|akkoord|"
            "graag|past|helder|lijkt|vinden)"
        ),
        r"(?:wekelijks|vast) (?:project)?overleg (?:is|vinden|lijkt)(?: \w+)?",
        "één (?:aanspreekpunt|contactpersoon)",
        (
            r"(?:dezelfde|zelfde|jullie|die) (?:werkwijze|aanpak)(?: \w+){0,3} (?:als (?:vorige keer|"
            "toen|de vorige keer)|beviel|graag)"
        ),
        (
            r"(?:wekelijks|vast|elke week)(?: \w+){0,6} (?:komt|past|lijkt|vinden|vind)(?: \w+){0,3} "
            "(?:goed|prima|fijn|uit|prettig)"
        ),
    ),
    SignalKind.TRUSTS_EXPERTISE: (
        r"(?:zegt?|zeggen) (?:u|jij|je|jullie)(?: (?:maar|gerust|dan|zelf)){1,2} (?:hoe|wat)",
        r"(?:u|jullie|jij) (?:hebt|hebben|heeft|heb)(?: er)? ?voor (?:door)?(?:geleerd|gestudeerd)",
        r"(?:hebt|hebben|heeft|heb) er ?voor (?:door)?(?:geleerd|gestudeerd)",
        (
            r"(?:hoe|wat|welke)[^.;!?]{0,60} (?:is|laten we|laat ik|mogen|mag|weten|weet) (?:\w+ ){0,3}?(?:aan "
            r"(?:jullie|u|jou)|"
            r"(?:jullie|u|jij) (?:zelf )?(?:bepalen|weten|invullen))"
        ),
        (
            r"(?:daar|hier|van dat vak)(?: \w+){0,2} (?:hebben|heeft|hebt) (?:jullie|u|je|gij|ge)(?: \w+){0,2} "
            r"(?:meer )?(?:verstand|kaas|kijk)"
        ),
        r"(?:jullie|u|gij|je) (?:hebben|heeft|hebt)(?: \w+){0,4} (?:meer )?verstand van(?: \w+){0,4}",
        r"(?:jullie|uw|je|jouw) (?:vak|expertise|terrein)(?:,| is| en)(?: \w+){0,4}",
        r"(?:laten|laat) (?:we|wij|ik)(?: \w+){0,4} aan (?:jullie|jou|u)(?: \w+){0,2} over",
        r"(?:laten|laat)(?: \w+){0,6} aan (?:jullie|jou|u) over",
        r"(?:vorm|ontwerp|uitwerking|invulling|rest)(?: \w+)? is (?:helemaal )?aan (?:jullie|jou|u)",
        (
            "(?:we|wij|ik) (?:vertrouwen|vertrouw|varen|vaar|bouwen|bouw|gaan uit van|leunen|"
            r"leun)(?: \w+){0,4} (?:jullie|uw|jouw|je)(?: \w+)? ?(?:expertise|oordeel|vakmanschap|"
            "ervaring|kennis|blik|advies|kompas|vak)?"
        ),
        (
            "(?:jullie|jij|u) (?:zijn|bent|ben) (?:hierin |daarin |immers )?de (?:experts?|"
            "specialist(?:en)?|vakmensen|vakman|professionals?|deskundigen?)"
        ),
        r"(?:spreek|wijs|zeg|tik)(?: \w+){0,4} (?:tegen|tegenspreken|op de vingers|gerust)",
        "tegenspraak",
        "(?:eerlijk|ongezouten|kritisch)e? (?:advies|mening|oordeel|blik)",
        r"(?:jullie|jij|u) (?:weten|weet)(?: \w+){0,2} (?:beter|het best)",
    ),
    SignalKind.PAYS_ON_TIME: (
        (
            r"(?:factuur|facturen|rekening|rekeningen|nota|nota's) (?:betaal|betalen|voldoe|voldoen) (?:ik|we|wij)"
            r"(?: \w+){0,3} (?:dezelfde (?:dag|week)|meteen|direct|op tijd|binnen)"
        ),
        (
            r"(?:betalen|betaal|voldoen)(?: \w+){0,5} (?:binnen (?:\w+ )?(?:dagen|week|weken)|op tijd|"
            "netjes|altijd|dezelfde week)"
        ),
        (
            r"(?:facturen|rekeningen)(?: \w+){0,5} (?:binnen (?:\w+ )?(?:dagen|week|weken)|op tijd|"
            "netjes)(?: betaald)?"
        ),
        r"aanbetaling(?: \w+){0,3} (?:prima|geen probleem|akkoord|goed)",
    ),
    SignalKind.RUDE: (
        (
            r"(?:idioten?|prutsers?|(?<!les )(?<!aux )amateurs?(?! (?:du|des)\b)|sukkels?|oplichters?|zakkenvullers?|"
            "geldwolven|"
            r"klungels?|beunhazen|charlatans?|stelletje|dieven|luiwammesen|kneuzen|incapabel\w*|"
            "nietsnutten)"
        ),
        r"(?:verspil|verspillen|verdoe)(?: \w+){0,3} (?:mijn|onze) tijd",
        "geen (?:gezeur|gezeik|geouwehoer|gelul|flauwekul|onzin|praatjes|smoesjes|slappe)",
        r"(?:bespaar|spaar) (?:me|ons|mij)(?: \w+){0,5}",
        (
            r"(?:bureaus|ontwerpers|reclamejongens|jullie soort)(?: \w+){0,3} (?:allemaal|altijd)(?: "
            r"\w+){0,4} (?:lui|duur|te duur|hetzelfde|oplichters|traag|arrogant)"
        ),
        "(?:elke|iedere) (?:kleuter|idioot|gek|aap|scholier) kan",
        r"mijn neef(?:je)?(?: \w+){0,8} (?:kan|kon|doet|maakt|bouwt|zou)",
        r"hoe moeilijk kan (?:het|dat) (?:\w+ )?zijn",
        "kom (?:niet|me niet) aan met",
        "(?:hou|houd) (?:je|jullie) (?:mond|kop)",
        "verdomme",
    ),
    SignalKind.CONTROLS_DETAIL: (
        (
            r"(?:wil|willen|wenst|eist|moet) (?:ieder|elk|iedere|elke)(?: [\w-]+){1,6} (?:vooraf|van tevoren|eerst|"
            r"zelf) (?:zien|"
            r"goedkeuren|keuren|lezen|bekijken|accorderen)"
        ),
        (
            r"(?:elk|elke|ieder|iedere)(?: \w+)? (?:pixel|komma|woord|lettertype|kleur|knop|regel|zin|"
            "detail|ontwerp|stap|mail|pagina|letter|tussenstap|versie)[^.]{0,60}(?:goed|zie|zien|"
            r"akkoord|langs|bepaal|keur|controleer|mij|beoordeel|teken)\w*"
        ),
        (
            r"(?:wil|moet|zal|keur|beoordeel|controleer)(?: \w+){0,4} (?:elk|elke|ieder|iedere)(?: "
            r"\w+)? (?:pixel|komma|woord|lettertype|kleur|knop|regel|zin|detail|ontwerp|stap|pagina|"
            r"letter|tussenstap|versie)(?: \w+){0,4}"
        ),
        (
            "precies (?:zoals|wat|hoe) (?:ik|wij|we) (?:zeg|wil|zeggen|willen|het|teken|bepaal|"
            r"voorschrijf)\w*"
        ),
        (
            r"(?:dagelijks|twee keer per dag|elk uur|elke (?:dag|ochtend|avond))(?: \w+){0,4} "
            r"(?:update|rapport\w*|overleg|bellen|verslag|gebeld|terugkoppeling|statusupdate|stand "
            "van zaken)"
        ),
        (
            "(?:over de schouder|naast (?:de|jullie|je) (?:ontwerper|designer|vormgever|"
            r"programmeur)s?)(?: \w+){0,4}"
        ),
        r"onbeperkt(?:e)? (?:aantal )?(?:correctie|wijziging|revisie|aanpassing)\w*",
        (
            r"(?:jullie|je) (?:hoeven|hoeft) (?:alleen|enkel|slechts|alleen maar) (?:\w+ )?(?:uit te "
            "voeren|te maken|te bouwen)"
        ),
        r"ik bepaal (?:alles|zelf alles|hoe|elk)(?: \w+)?",
        "tot op de (?:pixel|millimeter|komma)",
    ),
    SignalKind.REFUSES_TO_MEET: (
        (
            r"(?:geen|nooit)(?: (?:enkele|zin in|tijd voor|behoefte aan|eindeloze|van die|een|gedoe met)){0,2} "
            r"(?:kennismaking(?:en|sgesprek\w*)?|vergader\w+|meetings?|overleggen|intake(?:gesprek)?|bijeenkomsten|"
            r"workshops?|koffie|gesprekken(?: vooraf)?)"
        ),
        (
            r"(?:kom|komen|ga|gaan)(?: \w+){0,3} niet (?:langs|naar jullie|op gesprek|op kantoor|bij elkaar|naar "
            r"een kantoor|"
            r"vergaderen)"
        ),
        r"(?:kom|ga|komen|gaan) (?:ik|we|wij)(?: \w+){0,3} niet (?:langs|op gesprek|vergaderen|naar jullie|om tafel)",
        (
            r"(?:afspreken|kennismaken|langskomen|vergaderen|koffiedrinken)(?: (?:doe|doen|hoeft|is|ga|gaan|wil|"
            r"willen|vind|heb|"
            r"hebben|heeft|ik|we|wij|wat mij betreft|voor mij)){0,4} (?:niet|geen)(?: (?:nodig|zin|tijd|aan))?"
        ),
        (
            r"(?:we|wij|ik) (?:spreken|spreek|ontmoeten|ontmoet|ontvangen|ontvang)(?: \w+){0,3} (?:niet|geen|"
            r"nooit)(?: \w+){0,2} "
            r"(?:af|bureaus|leveranciers)"
        ),
    ),
    SignalKind.SERIAL_FIRINGS: (
        "de laan uit ?(?:gestuurd|gegaan|gevlogen)",
        (
            rf"{_MANY}(?: [\w-]+){{0,4}} {_FIRMS}(?: [\w-]+){{0,6}} (?:versleten|ontslagen|de deur|eruit|"
            rf"weggestuurd|afscheid|"
            r"gefaald|mislukt|teleurgesteld|eruit gegooid|gehad|voor jullie|vertrokken|vertrekken|opgezegd|de laan|"
            r"buiten|"
            r"aan de kant|de bons|doorheen|afgehaakt|weggegaan)(?: \w+)?"
        ),
        (
            r"(?:jullie zijn|jullie worden|jij bent|u bent|word(?:en|t)?)(?: \w+){0,2} (?:het|de|ons|"
            rf"onze|mijn) (?:derde|vierde|vijfde|zesde|zevende) (?:{_FIRMS}|op rij|die|in)"
        ),
        rf"(?:derde|vierde|vijfde|zesde|zoveelste) {_FIRMS}(?: \w+){{0,5}}",
        (
            r"(?:versleten|ontslagen|weggestuurd|eruit gegooid|buiten gezet|aan de kant gezet|afscheid genomen "
            r"van)(?: \w+){0,4} "
            rf"{_MANY}(?: \w+)? {_FIRMS}"
        ),
        rf"(?:versleet|ontsloeg|verslijt|sleet)(?: \w+){{0,4}} {_MANY}(?: \w+)? {_FIRMS}",
    ),
    SignalKind.HAGGLES: (
        r"(?:nota|factuur|rekening|offerte|prijs)(?: [\w-]+){0,7} (?:afhaal|aftrek|afhalen|aftrekken|afgaat|eraf gaat)",
        (
            r"(?:haal|halen|trek|trekken) (?:ik|we|wij)(?: [\w%-]+){0,8} (?:van|op) (?:elke|iedere|de|uw|jullie) "
            r"(?:nota|"
            r"factuur|"
            r"rekening|offerte|prijs)(?: [\w%-]+){0,4} af"
        ),
        "(?:uw|jullie|je|jouw) (?:aller)?(?:scherpste|laagste|beste) (?:prijs|tarief|offerte|aanbieding)",
        (
            r"(?:wat|hoeveel|welke|graag|verwacht|verwachten|krijgen|reken op|rekenen op|eis|eisen)(?: \w+){0,4} "
            r"\w*korting"
        ),
        (
            r"(?:kan|kunnen|krijg|krijgen)(?: \w+){0,4} (?:goedkoper|voor de helft|voor minder)(?: "
            r"\w+){0,2}"
        ),
        "(?:veel )?te (?:duur|prijzig)",
        "veel te (?:veel|hoog)(?= ?[.,;!]|$)",
        "(?:potlood|pen) (?:scherpen|slijpen)",
        r"(?:slijp|scherp)(?: \w+){0,2} (?:potlood|pen)",
        r"er moet (?:wat|iets|nog|flink|minstens)(?: \w+)? (?:af|vanaf)",
        r"onderhandel(?:d|en|t|ing\w*)? (?:ik|we|wij|over|bij|hoort)(?: \w+){0,3}",
        r"(?:wordt|word|worden|zal|ga|gaan)(?: \w+){0,5} (?:onderhandeld|onderhandelen|afgedongen|afdingen)",
        r"(?:ding|dingen|dong) (?:ik|we|wij)? ?(?:altijd )?(?:\w+ )?af",
    ),
    SignalKind.ALWAYS_AVAILABLE: (
        (
            r"(?:jullie|je|jij|u|bureau|verwacht|verwachten|eis|eisen|wil|willen|moet|moeten)(?: [\w']+){0,8} "
            r"(?:bereikbaar|"
            r"beschikbaar|antwoord|reageren|reactie|opnemen|opneemt|reageert|te pakken)(?: [\w',]+){0,5}"
            rf"(?:{_NIGHT_AND_DAY}|binnen (?:een|het|één|1) (?:half )?uur|binnen (?:\d+|tien|vijf|vijftien|"
            rf"dertig) minuten)"
        ),
        (
            rf"(?:{_NIGHT_AND_DAY})(?: [\w']+){{0,5}} (?:bereikbaar|beschikbaar|opneemt|opnemen|te bereiken|"
            rf"reageren|te pakken|klaarstaan)"
            r"(?! ben ik| ben)"
        ),
        rf"(?:als|wanneer) ik (?:bel|mail|app)[^.;!?]{{0,60}} (?:{_NIGHT_AND_DAY}|meteen|direct|binnen)",
        (
            rf"(?:wordt er|nemen jullie|neem je|neemt u|verwacht ik dat)(?: [\w']+){{0,6}} (?:op|"
            rf"opgenomen)[^.;!?]{{0,20}} (?:{_NIGHT_AND_DAY})"
        ),
    ),
    SignalKind.FREE_PITCH: (
        (
            r"(?:gratis|kosteloze?|onbetaalde?|vrijblijvende?) (?:\w+ )?(?:ontwerp(?:en)?|"
            "concept(?:en)?|pitch|schets(?:en)?|proefontwerp(?:en)?|voorontwerp(?:en)?|opzet|proef)"
        ),
        (
            r"(?:ontwerp(?:en)?|concept(?:en)?|pitch|schets(?:en)?)(?: \w+){0,4} (?:gratis|kosteloos|"
            "onbetaald|zonder (?:vergoeding|kosten))"
        ),
        (
            r"(?:eerst|vooraf)(?: \w+){0,4} (?:ontwerp(?:en)?|concept(?:en)?|schets(?:en)?)(?: "
            r"\w+){0,4} (?:zien|voor(?:dat)? (?:we|ik)|dan (?:pas )?(?:beslis|kijk))\w*"
        ),
        "geen pitchvergoeding",
    ),
    SignalKind.PAYS_LATE: (
        (
            r"(?:betalen|betaling|betaaltermijn|betaal|voldoen|betaald|facturen)(?: \w+){0,4} (?:60|90|120|zestig|"
            "negentig|honderdtwintig) dagen"
        ),
        (
            r"(?:betaal|betalen|betaald)(?: \w+){0,3} (?:pas )?(?:als|wanneer|zodra) (?:ik|we|wij|het|"
            r"hij|de)(?: \w+){0,3} (?:tevreden|iets oplevert|geld oplevert|bevalt|goed is|werkt|"
            "verdient)"
        ),
        "geen (?:aanbetaling|voorschot|vooruitbetaling)(?:en)?",
    ),
    SignalKind.KNOWN_BRAND: (
        (
            r"(?:bekend|bekende|beroemd|beroemde|grootste|toonaangevende?|marktleider)(?: \w+){0,4} "
            "(?:merk|naam|van nederland|van europa|van de benelux|in nederland|ter wereld)"
        ),
    ),
    SignalKind.WELL_CONNECTED: (
        (
            r"(?:ken|kennen|netwerk van|contact met)(?: \w+){0,4} (?:veel|alle|tientallen|honderden|"
            r"heel wat|talloze|veertig|dertig|twintig|vijftig)(?: \w+){0,3} (?:ondernemers|bedrijven|"
            "organisaties|leden|bureaus|directeuren|eigenaren|collega's)"
        ),
        (
            r"(?:aanbevelen|doorvertellen|doorverwijzen|aanraden|introduceren)(?: \w+){0,4} "
            "(?:netwerk|leden|collega's|andere|ondernemers|franchisenemers|partners)"
        ),
        "(?:ons|mijn) (?:grote |brede |uitgebreide )?netwerk",
        r"voorzitter van de (?:ondernemers|winkeliers|branche|handels)\w*",
    ),
    SignalKind.GOOD_CAUSE: (
        r"anbi(?:-\w+)?",
        "(?:goed|goede) doel(?:en)?",
        "(?:stichting|organisatie|vereniging) zonder winstoogmerk",
    ),
    SignalKind.REUSABLE_WORK: (
        (
            r"(?:zelfde|hetzelfde|hergebruik\w*|uitrollen|uitgerold|herhalen|blauwdruk|sjabloon|"
            r"kopiëren)(?: \w+){0,6} (?:vestigingen|filialen|locaties|landen|zusterbedrijven|"
            r"zusterorganisaties|franchise\w*|winkels|regio's|labels|merken|scholen|praktijken|"
            "afdelingen|clubs)"
        ),
        (
            r"(?:vestigingen|filialen|locaties|landen|zusterbedrijven|franchise\w*|scholen|"
            r"praktijken)(?: \w+){0,6} (?:volgen|uitrollen|uitgerold|hetzelfde|zelfde)"
        ),
        r"(?:eerste van (?:een reeks|meerdere|\w+ (?:vestigingen|filialen|locaties|landen)))",
    ),
    SignalKind.CHALLENGE: (
        (
            r"(?:nog nooit (?:door iemand )?(?:vertoond|gemaakt)|nog niemand (?:\w+ ){0,3}?(?:gedaan|"
            "gemaakt)|eerste in zijn soort|(?:mooie|echte|leuke|stevige|technische) uitdaging|"
            "bijzondere opdracht|complexe puzzel)"
        ),
    ),
    SignalKind.LASTING: (
        r"(?:blijven|blijft) (?:we|wij|het) (?:het )?(?:doen|samenwerken|langer|jaren)(?: \w+)?",
        r"doorlopend(?:e)? (?:\w+ ){0,4}?(?:samenwerking|campagnes?|ondersteuning|partner|bureau)",
        (
            r"(?:zoek\w*|wil\w*|hopen|hoop|wens\w*|graag|liefst|voorkeur|interesse)(?: [\w-]+){0,8} "
            r"(?:langdurige?|lange(?:re)?[- ]termijn|langetermijn|duurzame|meerjarige|blijvende)[- ]?"
            r"(?:[\w-]+ )?(?:samenwerking\w*|relatie\w*|partner\w*)"
        ),
        (
            r"(?:zoek\w*|wil\w*|hopen|hoop|graag|liefst)(?: [\w-]+){0,8} "
            r"(?:voor|op|over) (?:de |een )?lange(?:re)? (?:tijd|termijn|duur)"
        ),
        r"(?:zoek\w*|wil\w*|graag|liefst)(?: [\w-]+){0,8} vaste? (?:bureau|partner|huisbureau)",
        r"vervolgopdracht\w*",
    ),
}
