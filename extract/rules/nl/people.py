"""Referrers, companies and towns in Dutch."""

from extract.rules.language import PeopleWords

PEOPLE = PeopleWords(
    referred_by=(
        r"{name}[^.;!?]{5,120}? (?:zei|riep|adviseerde): (?:\w+ ){0,3}?(?:bel|mail|vraag|ga naar|neem)(?: \w+)?",
        r"(?:jullie|uw|je) (?:naam|bureau) (?:viel|kwam|werd)(?: \w+){0,7} (?:met|van|via|door|bij) {name}",
        (
            r"van {name} (?:kreeg|kregen|heb|hebben|hoorde|hoorden)(?: \w+){0,3} (?:jullie|uw|je|jouw|u|over)(?: "
            r"(?:naam|nummer|gegevens|"
            r"bureau|adres))?"
        ),
        (
            r"{name} (?:zei|vindt|vond|meende|stuurde|stuurt|tipt|raadde)(?: [\w,]+){0,6} (?:jullie|u|bij jullie|"
            r"naar "
            r"jullie|je)"
        ),
        r"(?:jullie|uw|je) naam (?:\w+ ){0,3}(?:van|via|door) {name}",
        r"(?:gestuurd|verwezen|gewezen) door {name}",
        (
            r"{name}(?:,[^,]{2,40},| \w+ \w+)? (?:raadde|raadt|heeft|had|tipte|noemde|beval|"
            r"adviseerde|wees|verwees|gaf)(?: \w+){0,3} (?:jullie|je|jou|u|jullie naam|uw naam|jullie "
            "bureau|jouw naam)"
        ),
        (
            "(?:aanbevolen|getipt|doorverwezen|aangeraden|verwezen|doorgestuurd|geattendeerd)(?: "
            r"\w+){0,2} (?:door|via|van) {name}"
        ),
        "op (?:aanraden|advies|aanbeveling|voorspraak|voordracht) van {name}",
        (
            r"(?:kreeg|krijg|kregen|heb|hebben|gekregen)(?: \w+){0,2} (?:jullie|uw|je|jouw) (?:naam|"
            r"gegevens|adres|nummer|contactgegevens|mailadres)(?: \w+){0,2} (?:via|van|door) {name}"
        ),
        (
            r"(?:bij jullie|bij je|bij u|jullie)(?: \w+){0,3} (?:terecht|uitgekomen|gekomen|gevonden|"
            r"kennen)?(?: \w+){0,2}? ?(?:via|dankzij|door) {name}"
        ),
        (
            r"via {name}(?: \w+){0,4} (?:kwam|kwamen|kom|komen|ben|zijn|kreeg|kregen|hoorde|"
            r"hoorden)(?: \w+){0,3} (?:jullie|je|u|uw)"
        ),
        (
            r"{name} (?:is|was|sprak|spreekt|vertelde)(?: \w+){0,4} (?:enthousiast|lovend|vol lof|"
            r"tevreden)(?: \w+){0,2} (?:over|van) (?:jullie|je|u)"
        ),
        "(?:tip|advies|aanbeveling) van {name}",
        (
            r"{name} (?:zei|vertelde|vond|dacht)(?: \w+){0,6} (?:jullie|bij jullie|jullie moest|"
            "jullie ons)"
        ),
    ),
    company=(
        "(?:ik ben|ik werk|werkzaam|directeur|eigenaar)[^.,]{0,40}? (?:bij|van|voor) {name}",
        (
            "(?:^|(?:wij|we) zijn |hier bij |namens |ons bedrijf,? |mijn bedrijf,? )(?:bij "
            r")?{name},? (?:maakt|verkoopt|een (?:familie|klein|jong|middelgroot|lokaal|\w+bedrijf))"
        ),
        r"(?:bedrijf|organisatie|bedrijfsnaam|firma)\s?: ?([^\n,;|]{2,60})",
    ),
    town=(
        (
            r"(?:kapsalon|salon|winkel|zaak|restaurant|café|praktijk|\w*praktijk|camping|hotel|museum|school|"
            r"sportschool|bakkerij|"
            r"boerderij|kwekerij|garage|werkplaats|bedrijf|kantoor|makelaardij|stichting|vereniging|brouwerij|"
            r"atelier|studio|"
            r"theater|kliniek|fabriek|drukkerij|zorginstelling|hoeve|notariaat|slagerij|apotheek|"
            r"boekhandel) (?:in|te|uit) "
            r"((?-i:[A-ZÀ-Þ'])[\w'-]+(?:[ -](?:aan (?:de|den) )?(?-i:[A-ZÀ-Þ])[\w'-]+)?)"
        ),
        (
            r"(?:wij|we|ik) (?:zitten|zit|wonen|woon|werken|werk|bouwen|bakken|brouwen|hebben (?:een|onze|ons) "
            r"[\w ]{3,30}?|maken"
            r"(?: \w+)?|verkopen(?: \w+)?|kweken(?: \w+)?|runnen [\w ]{3,30}?|heb [\w ]{3,30}?) (?:in|te|nabij|"
            r"vlak bij) "
            r"((?-i:[A-ZÀ-Þ'])[\w'-]+(?:[ -](?:aan (?:de|den) )?(?-i:[A-ZÀ-Þ])[\w'-]+)?)"
        ),
        (
            r"^(?:ik ben \w|(?:hier |met )?(?-i:[A-Z]))[\w'& -]{3,40} (?:te|uit|in) ((?-i:[A-ZÀ-Þ'])[\w'-]+(?:[ "
            "-](?:aan (?:de|"
            r"den) )?"
            r"(?-i:[A-ZÀ-Þ])[\w'-]+)?)(?=[.,(]| (?:is|zal|maakt|verkoopt|wil|zoekt|heeft|bestaat|vertelt)\b)"
        ),
        (
            "(?:gevestigd|zitten|zit|kantoor|winkel|vestiging|wonen|bedrijf|pand|hoofdkantoor|"
            r"praktijk|werkplaats|atelier)(?: (?!ze\b|zij\b|die\b|jullie\b|u\b|je\b)\w+){0,2} (?:in|te|bij|nabij) "
            r"((?-i:[A-ZÀ-Þ])[\w'-]+(?:[ -](?:aan (?:de|den) )?(?-i:[A-ZÀ-Þ])[\w'-]+)?)"
        ),
        r"(?:plaats|woonplaats|vestigingsplaats|stad)\s?: ?((?-i:[A-ZÀ-Þ])[\w' -]{1,40})",
    ),
    in_town=("in", "te"),
    not_about_us=("gaan", "willen", "zouden", "hopen", "zoeken", "verkopen", "leveren", "lazen", "zagen"),
    streets=(),
    postcodes=(r"[1-9]\d{3} ?[A-Z]{2}",),
    bare_postcodes=(),
    town_starts=("'s-", "'t ", "Den ", "Nieuw-"),
    town_joints=("aan den", "aan de", "op"),
    not_towns=(
        "europa",
        "nederlands",
        "engels",
        "duits",
        "frans",
        "kerst",
        "noord",
        "zuid",
        "oost",
        "west",
        "vlaanderen",
        "wallonië",
        "zuid-limburg",
        "noord-holland",
        "zuid-holland",
        "noord-brabant",
        "de kempen",
        "twente",
        "holland",
        "brabant",
        "drenthe",
        "friesland",
        "limburg",
        "zeeland",
        "gelderland",
        "groningen en",
    ),
)
