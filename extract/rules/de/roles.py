"""Roles in German, and the words that are no names though they begin with a capital."""

from extract.rules.language import Patterns

_CHAIR = (
    "(?:vereins|vorstands|stiftungs|verwaltungsrats|aufsichtsrats|bundes|landes|kreis|orts|bezirks|verbands)?-?"
    "vorsitzende[rn]?"
)
_HEAD = r"(?!geschäfts)[\w-]*leiter(?:in)?"

DECIDING_ROLES: Patterns = (
    (
        r"(?:mit|co-?)?-?gründer(?:in)?(?:\s?(?:&|und|/|,|\+)\s?(?:geschäftsführer(?:in)?|ceo|inhaber(?:in)?|"
        r"gesellschafter(?:in)?))?"
    ),
    (
        r"(?:co-?|alleinige[rn]? |geschäftsführende[rn]? |(?:kreis|landes|bezirks|bundes|"
        r"haupt)-?)?(?:geschäftsführer(?:in)?|"
        r"geschäftsleiter(?:in)?)(?:\s?(?:&|und|/|,)\s?(?:gründer(?:in)?|"
        "inhaber(?:in)?|gesellschafter(?:in)?))?"
    ),
    r"(?:geschäftsführende[rn]? |alleinige[rn]? )?gesellschafter(?:in)?(?:-geschäftsführer(?:in)?)?",
    r"(?:mit|allein|praxis|kanzlei|laden|firmen|hotel)?-?inhaber(?:in)?",
    r"(?:mit)?-?eigentümer(?:in)?",
    rf"(?:erste[rn]? |1\. )?{_CHAIR}(?: des vorstands| der geschäftsführung| des vereins)?",
    r"\w*vorständin",
    "chefin",
    r"(?:vereins|stiftungs|allein)?vorstand",
    r"(?<!vize)(?<!vize-)(?:vereins|verbands|stiftungs|verwaltungsrats|stiftungsrats)?präsident(?:in)?",
    "unternehmer(?:in)?",
    r"(?:gast|hotel)?wirt(?:in)?",
    "hotelier",
    r"(?:bürger|oberbürger)meister(?:in)?",
    r"(?:museums|schul|fest|general)?direktor(?:in)?",
    "intendant(?:in)?",
    "obmann",
    "obfrau",
    r"selb(?:st)?ständige[r]? \w+",
    "freiberufler(?:in)?",
    r"einzelunternehmer(?:in)?",
    "betreiber(?:in)?",
    r"pächter(?:in)?",
)

ASSISTING_ROLES: Patterns = (
    r"\w*-?praktikant(?:in)?(?: im \w+)?",
    "werkstudent(?:in)?",
    r"(?:\w+-?)?assistent(?:in)?(?: (?:der|des) (?:geschäftsführung|geschäftsleitung|vorstands|direktion))?",
    r"(?:\w+-)?assistenz(?: (?:der|des) (?:geschäftsführung|geschäftsleitung|vorstands|direktion))?",
    r"(?!general|staats|parlaments)\w*sekretär(?:in)?",
    r"(?:vorstands|direktions|chef|schul)?sekretariat",
    "auszubildende[r]?",
    "azubi(?:ne)?",
    "volontär(?:in)?",
    "studentische (?:hilfskraft|mitarbeiterin)",
)

ROLES: Patterns = (
    (
        r"(?:stellvertretende[rn]?|2\.|3\.|zweite[rn]?|dritte[rn]?) (?:\w*vorsitzende[rn]?|\w*vorstand|"
        r"\w*bürgermeister(?:in)?|vorständin)"
    ),
    r"stellvertretende[rn]? \w+",
    r"vize-?präsident(?:in)?",
    r"(?:general|staats)sekretär(?:in)?",
    (
        rf"{_HEAD}(?: (?:der |des |für |im )?(?!der\b|des\b|und\b|bei\b|ich\b|in\b|entscheide\b|"
        r"von\b)(?-i:[A-ZÄÖÜ])[\w-]+(?: (?:und|&) (?!ich\b|entscheide\b|kann\b|darf\b|habe\b)[\w-]+)?)?"
    ),
    (
        r"(?:marketing|projekt|bereichs|abteilungs|team|vertriebs|werks|filial|betriebs|standort|"
        r"kommunikations|gruppen)leitung"
    ),
    r"leitung (?:marketing|kommunikation|vertrieb|einkauf|it|öffentlichkeitsarbeit|personal|digital\w*)",
    (
        r"(?:(?:senior|junior|brand|product|project|marketing|account|community|office|content|sales|people|hr|key|"
        r"growth|"
        r"country|digital|communications?|event) ){0,3}[\w-]*manager(?:in)?"
    ),
    r"head of [\w-]+(?: [\w-]+)?",
    r"einkauf(?: (?-i:[A-ZÄÖÜ])[\w-]+)?",
    r"\w*referent(?:in)?(?: für [\w-]+)?",
    r"\w+beauftragte[rn]?",
    r"\w*koordinator(?:in)?",
    r"\w*sachbearbeiter(?:in)?",
    r"\w*mitarbeiterin",
    r"(?:strategische[rn]? |operative[rn]? |technische[rn]? |leitende[rn]? )?(?:einkäufer(?:in)?|einkauf)",
    "prokurist(?:in)?",
    "schatzmeister(?:in)?",
    "kassenwart(?:in)?",
    "kassier(?:er|in|erin)?",
    "schriftführer(?:in)?",
    r"(?:presse|unternehmens)sprecher(?:in)?",
    r"(?:vorstands|stiftungsrats|beirats)mitglied",
    (
        r"(?:kaufmännische|technische|künstlerische|kreative|pädagogische|wissenschaftliche)[rn]? "
        r"(?:leiter(?:in)?|leitung|direktor(?:in)?|vorstand)"
    ),
    r"(?:vertriebs|marketing|personal|einkaufs|it-|kreativ|finanz)(?:direktor|chef|vorstand)(?:in)?",
    "redakteur(?:in)?",
    "kurator(?:in)?",
    "dramaturg(?:in)?",
    "pfarrer(?:in)?",
    r"(?:marketing|vertriebs|produkt|projekt|kommunikations)(?:verantwortliche[rn]?|spezialist(?:in)?)",
    r"verantwortliche[rn]? für [\w-]+",
    "bürokauffrau",
    "bürokaufmann",
    "disponent(?:in)?",
    r"\w+schreiber(?:in)?",
    r"\w+verwalter(?:in)?",
    r"\w+pfleger(?:in)?",
    r"\w+lehrer(?:in)?",
    r"\w+pädagog(?:e|in)",
    r"\w+techniker(?:in)?",
    r"\w+berater(?:in)?",
    r"\w+wart(?:in|ung)?(?<!ung)(?<!gegenwart)",
    r"\w+ingenieur(?:in)?",
    r"\w*architekt(?:in)?",
    r"(?:zahn|tier|fach|chef|ober)?(?:arzt|ärztin)",
    r"(?:rechts)?(?:anwalt|anwältin)",
    r"notar(?:in)?",
    r"leitung (?-i:[A-ZÄÖÜ])[\w-]+",
    r"c[tmiofp]o",
    "partnerin",
    r"\w+-?leitung",
    r"(?!bürger)(?!oberbürger)(?!haus)\w+meister(?:in)?",
    "buchhalter(?:in)?",
)

BODIES: Patterns = (
    "geschäftsführung",
    "geschäftsleitung",
    r"(?:kirchen|vereins|stiftungs)?vorstands?",
    (
        "(?:stiftungs|verwaltungs|aufsichts|gemeinde|stadt|pfarrgemeinde|kirchengemeinde|kirchen|eltern|elternbei|"
        "fachbei|"
        "fach|"
        "kreis|orts|betriebs|hochschul|universitäts|fakultäts|schul|bezirks|kantons|regierungs|landes|familien|"
        "genossenschafts|pastoral)rat(?:e?s)?"
    ),
    r"(?!video|telefon|presse)\w*konferenz",
    r"\w*versammlung",
    (
        r"(?:\w*(?:konvent|gremium|präsidium|vorstand|direktorium|presbyterium|senat|magistrat|kuratorium)|plenum|"
        r"kapitel)(?:e?s)?"
    ),
    r"\w*vorstandschaft",
    "(?:führungs|leitungs|kern)team",
    "(?:gemeinde|stadt|verbands)?verwaltung",
    "(?:gemeinde|kommune)",
    "jury",
    r"\w*geschäftsstelle",
    "(?:landkreis|landratsamt|schulamt|bezirksamt|ordinariat|bistum|oberkirchenrat|dachverband)(?:e?s)?",
    "(?:sprecher|leitungs|lenkungs|initiativ|führungs|vorstands|experten)kreis(?:es)?",
    r"träger(?:verein|gesellschaft|schaft)s?",
    "(?:rektorat|dekanat|synode|kämmerei|klosterleitung|eigentümergemeinschaft|erbengemeinschaft)",
    (
        "(?:pflege|pflegedienst|kita|einrichtungs|haus|gesamt|hotel|regional|theater|festival|programm|vereins|"
        "verbands|"
        "landes|gruppen|chor|betriebs|geschäftsstellen|ressort|vertriebs|produktions|bau)leitung"
    ),
    "gesellschafter(?:n|innen|versammlung)?",
    "mitgliederversammlung",
    "generalversammlung",
    r"\w*beirats?",
    "chefs?",
    "chefin",
    "vorgesetzte[rn]?",
    "direktion",
    "leitung(?:steam)?",
    "(?:konzern)?zentrale",
    "konzern(?:mutter|leitung)?",
    "muttergesellschaft",
    "mutterkonzern",
    "einkaufsabteilung",
    "gremium",
    "gremien",
    "vergabestelle",
    "ausschuss(?:es)?",
    "lenkungs(?:kreis|ausschuss)",
    "steuerungsgruppe",
    "kuratoriums?",
    r"(?:verwaltungs|werks|bereichs|klinik|heim|instituts|fachbereichs|museums|redaktions|standort)leitung",
    r"(?:verwaltungsrats|stiftungsrats|aufsichtsrats)präsident(?:in)?",
    r"\w*kommission",
    r"\w+ausschuss(?:es)?",
    "führungskreis",
    "seniorchef(?:in)?",
    "präsidiums?",
    "(?<=mein )mann",
    "(?<=meine )frau",
    "(?<=meiner )frau",
    "(?<=meinem )mann",
    "ehemann",
    "ehefrau",
    "vaters?",
    "mutter",
    "bruders?",
    "schwester",
    "geschäftspartner(?:in|s)?",
    "(?:mit)?gründer(?:s|n|innen)?",
    "mitinhaber(?:in|s)?",
    "inhaberfamilie",
    "teilhaber(?:in|s)?",
    "kompagnon",
    "kollegium",
    "träger(?:verein|s)?",
    "management",
    "geschäftsführer(?:s|n|innen)?",
    "inhaber(?:s|n|innen)?",
    "controlling",
    "amtsleitung",
    "schulleitung",
    "abteilungsleitung",
    "marketingleitung",
)

NOT_NAMES: Patterns = (
    "vorsitz",
    "(?:hof|kommerzial|medizinal|ökonomie|studien|regierungs)rat",
    "euro", "franken", "cent", "prozent", "tsd", "mio", "tausend", "bis",
    "wir", "ich", "du", "ihr", "sie", "er", "es", "man", "dies", "diese[rnms]?", "der", "dem", "den", "des", "dass",
    "was", "wer", "wie", "wo", "wann", "warum", "welche[rnms]?", "hier", "dort", "dann", "danach", "wenn", "falls",
    "als", "da", "weil", "denn", "aber", "und", "oder", "auch", "noch", "nur", "so", "also", "unsere?[rnms]?",
    "unser", "meine?[rnms]?", "ihre?[rnms]?", "seine?[rnms]?", "bitte", "hallo", "guten?", "gute[rn]?", "liebe[rs]?",
    "sehr", "danke", "dank", "vielen", "mit", "im", "am", "auf", "bei", "für", "von", "vom", "zu", "zum", "zur",
    "nach", "vor", "seit", "bis", "um", "ohne", "über", "unter", "durch", "gegen", "nicht", r"kein\w*", "ja", "nein",
    "eine?[rnms]?", "niemand", "jeder?", "alle[sr]?", "jemand", "sobald", "sofern", "solange", "bevor", "nachdem",
    "während", "obwohl", "zudem", "außerdem", "leider", "natürlich", "vielleicht", "ferner", "hierfür", "hierzu",
    "zunächst", "zuletzt", "erst", "sonst", "allerdings", "ansonsten", "insgesamt", "gerne?", "vorab", "anbei",
    "mittlerweile", "inzwischen", "dabei", "davon", "anschließend", "zusammen", "gemeinsam", "intern", "bisher",
    "übrigens", "entscheide[nt]?", "entscheidet", "mehr", "weiter", "etwa", "rund", "ausgaben", "aufgaben",
    "änderungen", "anfang", "mitte", "ende", "letztlich", "letztendlich", "schließlich", "darüber", "dafür", "darum",
    "dazu", "damit", "daher", "deshalb", "derzeit", "aktuell", "momentan", "heute", "morgen", "gestern", "jetzt",
    "bald", "januar", "jänner", "februar", "feber", "märz", "april", "mai", "juni", "juli", "august", "september",
    "oktober", "november", "dezember", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag",
    "sonntag", "frühjahr", "sommer", "herbst", "winter", "ostern", "weihnachten", "budget", "geld", "preise?",
    "kosten", "qualität", "konzepte?", "ideen?", "angebote?", "termine?", "teams?", "agentur(?:en)?", "kunden?",
    "website", "webseite", "seite", "shop", "projekte?", "zeit", "woche", "jahr", "monat", "tag", "abend", "inhalte?",
    "design", "zufall", "geschmack", "sympathie", "bauchgefühl", "leute", "menschen", "firma", "firmen",
    "unternehmen", "verein", "betrieb", "büro", "haus", "fragen?", "rückfragen", "vertrag", "auftrag", "aufträge",
    "unterlagen", "details", "damen", "herren", "frau", "herrn?", "grüße", "grüsse", "gruß", "servus", "moin",
    "grüezi", "tach", "grüß", "grund", "ziel", "ziele", "start", "beginn", "stand", "mail", "telefon", "kopie",
    r"\w{3,}(?:ung|heit|keit|schaft|tion|tät|ismus)(?:en)?",
)  # fmt: skip
