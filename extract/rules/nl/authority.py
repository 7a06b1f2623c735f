"""Authority in Dutch: roles, and who decides."""

from extract.rules.language import AuthorityWords

AUTHORITY = AuthorityWords(
    deciding_roles=(
        r"(?:mede)?-?(?:oprichter|oprichtster)(?:\s?(?:&|en|/|,)\s?(?:eigenaar|directeur|ceo))?",
        (
            r"(?:mede-?|bedrijfs)?(?:eigenaar|eigenares|eigenaresse)(?:\s?(?:&|en|/|-|"
            r",)\s?(?:directeur|oprichter|bestuurder))?"
        ),
        "dga",
        "directeur[- ]grootaandeelhouder",
        "algemeen directeur",
        "directeur[- /]?(?:eigenaar|bestuurder)",
        "directeur-bestuurder",
        "zaakvoerder",
        "(?:directeur|directrice)(?! général)",
        "voorzitter(?: van (?:het bestuur|de stichting|de vereniging))?",
        "bestuursvoorzitter",
        "bestuurder",
        "ondernemer",
        "vennoot",
        "zzp'?er",
        "bedrijfsleider-eigenaar",
        "managing director",
        "praktijkhouder",
    ),
    assisting_roles=(
        r"\w*stagiaire?",
        (
            "(?:directie|management|marketing|project|communicatie|bestuurs|office)?-?(?:assistent|"
            "assistente|secretaresse)"
        ),
        "trainee",
        "werkstudent(?:e)?",
        "meeloopstagiair",
    ),
    roles=(
        r"hoofd [\w-]{3,25}(?: (?:en|&) (?!ik\b)[\w-]{3,20})?",
        (
            "(?:senior |junior |online |digital )?(?:marketing|communicatie|merk|project|product|"
            "programma|office|sales|account|content|campagne|evenementen|e-?commerce|hr|it|inkoop|"
            "vastgoed|facilitair|innovatie)[- ]?(?:manager|medewerker|medewerkster|adviseur|"
            "adviseuse|coördinator|specialist|leider|directeur|professional|beheerder)"
        ),
        "(?:strategisch |senior |operationeel )?inkoper",
        ("(?:commercieel|financieel|operationeel|creatief|artistiek|technisch|zakelijk|adjunct) directeur"),
        "adjunct-directeur",
        "(?:zakelijk|artistiek|creatief|algemeen|inhoudelijk) leider",
        (
            "(?:adviseur|coördinator|medewerker|manager|specialist)(?: (?!bij|van|en|in|voor|ik|"
            r"die)[\w-]{3,25})?"
        ),
        r"[\w-]+(?:manager|adviseur|coördinator|medewerker|medewerkster|beheerder)",
        "verkoop binnendienst",
        "administratie",
        "marketing(?= ?[,|/]|$)",
        "penningmeester",
        "bedrijfsleider",
        "secretaris",
        "teamleider",
        "beleidsmedewerker",
        "bestuurslid",
        "woordvoerder",
        "fondsenwerver",
        "conservator",
        "coördinator",
        r"manager [\w &]{3,25}",
        "afdelingshoofd",
        "vestigingsmanager",
        "filiaalmanager",
        "receptionist(?:e)?",
        "administratief medewerker",
    ),
    bodies=(
        "directie",
        "(?:hoofd|dagelijks |algemeen |stichtings|school|kerk)?bestuur",
        "raad van (?:bestuur|toezicht|commissarissen)",
        "mt",
        "management(?:team)?",
        "baas",
        "leidinggevende",
        "chef",
        "manager",
        "vennoten",
        "compagnon",
        "zakenpartner",
        "partner",
        "mede-?eigenaar",
        "aandeelhouders?",
        "commissie",
        "stuurgroep",
        "maatschap",
        "maten",
        "eigenaren",
        "man",
        "vrouw",
        "vader",
        "moeder",
        "broer",
        "zus",
        "hoofdkantoor",
        "inkoop(?:afdeling)?",
        "afdeling inkoop",
        "college(?: van (?:burgemeester en wethouders|b&w|bestuur))?",
        "gemeenteraad",
        "kerkenraad",
        "ledenvergadering",
        "ouders",
    ),
    not_names=(
        "we",
        "wij",
        "ik",
        "jij",
        "je",
        "u",
        "jullie",
        "zij",
        "ze",
        "hij",
        "het",
        "dat",
        "dit",
        "die",
        "wie",
        "wat",
        "er",
        "hier",
        "daar",
        "dan",
        "als",
        "toen",
        "nu",
        "maar",
        "en",
        "of",
        "dus",
        "onze",
        "ons",
        "mijn",
        "de",
        "graag",
        "hallo",
        "beste",
        "hoi",
        "dag",
        "geachte",
        "ook",
        "omdat",
        "want",
        "niemand",
        "iedereen",
        "iemand",
        "budget",
        "een",
        "in",
        "op",
        "voor",
        "na",
        "bij",
        "met",
        "niet",
        "ja",
        "nee",
        "hoe",
        "bedankt",
        "alvast",
        "zodra",
    ),
    introduces_role=(
        r"ik ben (?:hier |zelf |sinds \w+ |nu |de |een |jullie |als |momenteel )*{role}",
        "ik werk (?:hier )?als {role}",
        "als {role},? (?:van|bij|ben|heb|wil|mag|zoek|kan|en)",
        (
            r"(?:mijn naam is|ik heet|ik ben) [\w' -]{2,40}?,? (?:en )?(?:ben )?(?:ik )?(?:de |een "
            ")?{role}"
        ),
        r"[A-Z]\w+(?: [\w-]+){0,2} hier,? (?:de )?{role}",
    ),
    runs_own=(
        (
            r"ik (?:run|heb|ben (?:\w+ ){0,3}?begonnen met|ben gestart met|startte|begon|leid) (?:\w+ "
            r"){0,3}?(?:een eigen|mijn eigen|samen met \w+ een) (?:[\w'-]+ ){0,3}?(?:\w*bedrijf|"
            r"\w*zaak|\w*winkel|bakkerij|restaurant|café|\w*studio|praktijk|\w*kwekerij|brouwerij|"
            r"boerderij|hotel|\w*school|galerie|salon|atelier|boekhandel|onderneming|stichting|"
            "werkplaats|start-?up)"
        ),
        (
            r"ik run (?:\w+ ){0,4}?(?:\w*bedrijf|\w*zaak|\w*winkel|bakkerij|restaurant|café|\w*studio|"
            r"praktijk|\w*kwekerij|brouwerij|hotel|galerie|salon|atelier|boekhandel|onderneming)"
        ),
        "ik ben (?:zzp'?er|zelfstandige?)",
    ),
    decides=(
        r"(?:dat |dit |hierover |daarover |uiteindelijk )?beslis ik(?: \w+)?",
        r"ik beslis(?:! )?(?: \w+)?",
        (
            r"ik (?:hak|neem)(?: \w+){0,3} (?:de knoop|de knopen|de beslissing|het besluit|de "
            "beslissingen)(?: door)?"
        ),
        "de beslissing (?:is aan mij|ligt (?:volledig |helemaal |alleen )?bij mij|neem ik)",
        "ik ga (?:er|hier|hier zelf|er zelf|daar) ?over",
        "(?:ik|ben ik) (?:zelf )?(?:tekenbevoegd|beslissingsbevoegd|bevoegd)",
        (
            r"ik (?:mag|kan) (?:hier|dit|daar|daarover|hierover|er|zelf|zelfstandig)(?: \w+){0,3} "
            "(?:over )?(?:beslissen|tekenen|besluiten)"
        ),
        r"(?:beslisser|wie beslist|beslist|beslissing)\s?[:=]\s?(?:ik|ikzelf|mijzelf|dat ben ik)",
        "ik (?:ben|ben zelf) (?:de )?(?:beslisser|degene die (?:beslist|tekent|erover gaat))",
        r"ik teken(?: \w+)?(?: (?:de|het|zelf|voor))?",
        "ik heb (?:het )?(?:mandaat|laatste woord|budget in eigen beheer)",
        (
            r"(?:niemand anders|verder niemand)(?: \w+){0,4} (?:beslist|akkoord|over gaat|mee te "
            "beslissen|nodig|tekenen)"
        ),
        "hoef (?:ik )?(?:met|aan) niemand (?:te )?(?:overleggen|vragen)",
        r"hoef (?:ik )?(?:niks|niets|met niemand|aan niemand)(?: \w+){0,2} (?:overleggen|vragen)(?: \w+)?",
        r"hak ik(?: \w+)? (?:de knoop|de knopen) door",
        r"(?:daar|hier) ga ik(?: \w+)? over",
        r"neem ik(?: \w+)? (?:de beslissing|het besluit)",
        r"beslissen doe ik(?: \w+)?",
        "(?:daar|hier) mag ik (?:zelf )?over beslissen",
        r"(?:de|het) (?:praktijk|zaak|bedrijf|winkel|salon|atelier|boerderij|studio) is (?:\w+ )?van mij",
    ),
    decides_together=(
        "(?:samen|in overleg) met {person}",
        r"(?:beslissen|besluiten|tekenen)(?: \w+){0,3} (?:samen|met z'n (?:tweeën|drieën|allen))",
        (
            "mijn {person} en ik (?:samen )?(?:beslissen|tekenen|besluiten|kiezen|hakken|moeten het "
            "eens|gaan erover|nemen)"
        ),
        (
            r"(?:we|wij) (?:beslissen|besluiten|tekenen|kiezen)(?: \w+){0,3} (?:samen|gezamenlijk|met "
            "z'n (?:tweeën|drieën|allen))"
        ),
        r"(?:beslissing|besluit)(?: \w+){0,6} (?:samen|gezamenlijk)",
        "ik en {person} (?:beslissen|tekenen|besluiten|kiezen|hakken|gaan erover)",
        "(?:samen|gezamenlijk) (?:beslissen|besluiten|tekenen|nemen) (?:we|wij)",
        r"(?:beslissingen|besluiten) nemen (?:we|wij) (?:samen|met z'n \w+)",
        ("(?:we|wij) nemen (?:de beslissing|het besluit|de beslissingen|dat besluit) (?:samen|gezamenlijk)"),
    ),
    does_not_decide=(
        r"ik (?:beslis|ga|teken)(?: \w+){0,4} niet(?: over)?",
        "(?:niet aan|niet bij) mij(?: om| de)?",
        (
            r"ik (?:mag|kan|ben)(?: \w+){0,3} niet(?: \w+){0,2} (?:beslissen|besluiten|tekenen|"
            "tekenbevoegd|bevoegd|degene die beslist|de beslisser)"
        ),
        "ik heb (?:daar |hier )?(?:niets|niks|geen stem) (?:over )?(?:te zeggen|in)",
        r"(?:beslissing|besluit)(?: \w+){0,3} (?:hogerop|elders|boven mij|door iemand anders)",
        r"beslis ik niet(?: \w+)?",
        "ga ik niet (?:zelf )?over",
    ),
    other_decides=(
        (
            "{person}(?:,[^,]{2,40},)? (?:(?:zal|moet|moeten|wil|gaat|uiteindelijk|dan|nog|er|hier|"
            "hierover|daarover|altijd|alleen|zelf|eerst|ook|uiteraard|uiteindelijk) ){0,3}(?:beslist|"
            "beslissen|besluit|besluiten|tekent|tekenen|gaat er ?over|gaan er ?over|gaat hierover|"
            "gaat over het (?:geld|budget)|"
            "hakt (?:de|uiteindelijk de) knoop|hakt de knopen|hakken de knoop|neemt (?:uiteindelijk "
            r")?(?:de|het|alle) (?:uiteindelijke |definitieve )?(?:beslissing\w*|besluit\w*)|nemen "
            "(?:de|het) (?:beslissing|besluit)|heeft (?:daarin |hierin )?het laatste woord|hebben "
            r"het laatste woord|geeft (?:\w+ )?(?:akkoord|goedkeuring)|geven akkoord|(?:haar|zijn|hun|"
            "een|het|de) (?:akkoord|goedkeuring|handtekening|fiat)|akkoord (?:geven|gaan)|goedkeuren|"
            r"keurt(?: \w+)? goed|(?:mag|mogen) (?:het zeggen|beslissen))"
        ),
        (
            r"(?:beslissing|besluit|laatste woord|eindbeslissing|akkoord|keuze|knoop)(?: \w+){0,2} "
            r"(?:ligt|is|wordt (?:\w+ )?(?:genomen|gemaakt)|genomen|komt|doorgehakt)(?: \w+)? (?:bij|"
            "aan|door|van) {person}"
        ),
        "(?:akkoord|goedkeuring|toestemming|fiat|handtekening) (?:van|door) {person}",
        r"(?:beslisser|beslist|wie beslist|beslissing)\s?[:=]\s?{person}",
        (
            r"(?:leg|leggen|voorleggen|voor te leggen|presenteren|presenteer)(?: \w+){0,4} (?:voor "
            ")?aan {person}(?: voor)?"
        ),
        "{person} is (?:de|onze) (?:beslisser|degene die (?:beslist|tekent|erover gaat))",
        "(?:beslist|besloten|goedgekeurd|getekend) (?:door|wordt door) {person}",
        r"(?:beslist|tekent|hakt|besluit) {person}(?: \w+)?",
        r"wie (?:er |hier )?(?:uiteindelijk )?(?:beslist|tekent|erover gaat),? (?:dat )?is {person}",
        (
            "(?:hakt|neemt|heeft) {person} (?:uiteindelijk )?(?:de knoop|de knopen|de beslissing|het "
            "besluit|het laatste woord)(?: door)?"
        ),
    ),
    copied=(
        (
            r"{person}(?:,[^,]{2,40},)? (?:staat|zit|heb ik|lees\w*|is|staan|leest mee|kijkt mee)(?: "
            r"\w+){0,2} (?:in (?:de )?cc|mee|in kopie|meegenomen in (?:de )?cc)"
        ),
        r"(?:in (?:de )?cc|in kopie)(?: \w+){0,3}?:? {person}",
        r"{person},? (?:\()?in (?:de )?cc",
        "(?:cc|kopie) (?:aan|naar) {person}",
        (
            r"ik (?:heb|neem|zet)(?: \w+)? {person}(?:,[^,]{2,40},)? (?:in de cc|mee in|in kopie|in "
            "cc|meegenomen)"
        ),
    ),
    pronoun_decides=(
        (
            "(?:zij|hij|ze) (?:uiteindelijk |dan |ook )?(?:beslist|beslissen|besluit|hakt|hakken|"
            "neemt (?:de|het)|nemen (?:de|het)|tekent|tekenen|heeft het laatste woord|hebben het "
            r"laatste woord|gaat er ?over|gaan er ?over|gaat hierover|gaat over het budget)(?: \w+)?"
        ),
        r"(?:beslist|tekent|hakt) (?:zij|hij|ze)(?: \w+)?",
        ("die (?:uiteindelijk )?(?:beslist|de beslissing neemt|tekent|het laatste woord heeft|erover gaat)"),
    ),
    gathers=(
        r"(?:aan mij|mij|me) (?:is |werd )?(?:gevraagd|verzocht)(?: \w+){0,4}",
        "op verzoek van",
        r"ik (?:ben|heb)(?: \w+){0,2} gevraagd (?:om )?(?:\w+ ){0,4}?(?:te|informatie|offertes)",
        (
            r"ik (?:verzamel|inventariseer|vraag|zoek uit)(?: \w+){0,4} (?:informatie|offertes|"
            "prijzen|opties|voor mijn|namens)"
        ),
        ("(?:namens|in opdracht van|voor) mijn (?:manager|baas|leidinggevende|directeur|chef|begeleider|collega)"),
        (
            r"mijn (?:manager|baas|leidinggevende|directeur|chef|begeleider)(?: \w+)? (?:heeft |had "
            ")?(?:mij |me )?(?:gevraagd|vroeg)"
        ),
        r"ik (?:geef|leg|stuur)(?: \w+){0,4} (?:door|voor|terug) aan (?:mijn|onze|de|het)",
        "(?:is|werd) mij gevraagd",
        (
            r"ik mag (?:informatie|offertes|prijzen|bureaus|wat)(?: \w+){0,5} (?:verzamelen|opvragen|"
            "uitzoeken|inwinnen)"
        ),
    ),
    access_refused=(
        (
            "(?:directeur|directie|bestuur|eigenaar|baas|manager|ceo|oprichter|zij|hij|"
            r"voorzitter)(?: \w+){0,3} (?:praat|spreekt|spreken|praten|wil|wenst|willen|heeft|gaat|"
            r"hebben)(?: \w+){0,4} (?:niet|geen|nooit)(?: \w+){0,6} (?:bureaus?|leveranciers?|contact|"
            "partijen|gesprek(?:ken)?|gesproken|gestoord|gebeld|tijd|spreken|praten|benaderd)"
        ),
        (
            r"(?:krijgt|krijgen|krijg) (?:\w+ ){0,3}?(?:directeur|directie|bestuur|eigenaar|baas|ceo) "
            r"(?:\w+ ){0,2}?niet te spreken"
        ),
        (
            r"(?:directeur|directie|bestuur|eigenaar|baas|ceo)(?: \w+){0,3} niet (?:te spreken|"
            "beschikbaar|bereikbaar|benaderen|bellen|mailen|aan tafel)"
        ),
        r"(?:alle|al het) contact(?: \w+){0,3} (?:via|met) mij",
        "alles (?:loopt|gaat|verloopt) (?:uitsluitend |alleen )?via mij",
    ),
    sign_offs=(
        (
            "(?:met )?(?:vriendelijke|hartelijke|warme|zonnige|beste|sportieve|muzikale|culinaire|"
            "hartelijke) (?:groet(?:en)?|groeten)"
        ),
        "groet(?:en|jes)?",
        "hartelijke? groet",
        "hartelijks",
        "hoogachtend",
        "mvg",
        r"m\.v\.g\.?",
        "(?:alvast )?(?:heel erg |hartelijk |zeer )?(?:bedankt|dank)(?: alvast| je wel| u wel)?",
        "tot (?:snel|gauw|ziens|dan|horens|binnenkort)",
        "vriendelijk(?:e)? groet",
        "warme groet",
        "liefs",
        r"gr\.?",
    ),
    deciding_talk=(r"beslis\w*", r"besluit\w*", r"teken\w*", r"kie[sz]\w*", "akkoord"),
    decision_words=(
        r"beslis\w*",
        r"besluit\w*",
        r"teken\w*",
        "akkoord",
        r"goedkeur\w*",
        "laatste woord",
        "knoop",
        "knopen",
        r"bevoegd\w*",
        "mandaat",
        "gaat? er ?over",
        "gaan? over",
        "ga ik over",
        "kopie",
        "meelezen",
        "leest mee",
    ),
)
