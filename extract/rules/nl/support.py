"""Words without which a sentence in Dutch can't carry a value."""

from extract.rules.language import SupportWords

SUPPORT = SupportWords(
    decision_is_theirs=(
        "zelf",
        "alleen",
        "niemand anders",
        r"mijn (?:eigen )?(?:\w+ )?(?:zaak|bedrijf|winkel|praktijk|geld|budget|beslissing|project|toko|tent)",
        "eigen",
        "baas",
        r"zzp(?:'?er)?|eenmanszaak|zelfstandig\w*",
        "(?:aan|bij|van) mij",
        "run|leid|bezit|begon|startte",
        "opgericht|begonnen|gestart",
        "verantwoordelijk",
        "de juiste",
        "laatste",
    ),
    decided=(r"(?:heb|hebben|heeft|hadden) (?:\w+ ){0,4}besloten",),
    unpaid=(
        r"gratis|kostelo\w+|onbetaald\w*|belangelo\w+|onbezoldigd\w*|om niet|voor (?:niets|niks|nop)|pro deo",
        r"aandelen|aandeel\w*|procent\w*|percentage|belang|mede-?eigena\w*|equity|winstdeling",
        (
            "exposure|publiciteit|zichtbaarheid|naamsbekendheid|bekendheid|portfolio|reclame|vermelding|referentie|"
            "podium|bereik"
        ),
        r"vrijwillig\w*",
        r"(?:geen|zonder) (?:\w+ )?(?:geld|budget|vergoeding|honorarium|middelen|betaling|cent)",
        r"niet (?:\w+ )?(?:betalen|vergoeden)",
        r"ruil\w*|tegenprestatie|tegenover|natura|gunst|barter|cadeau|weggeven|dankbaarheid|bedankje|eeuwige dank",
        r"doneer\w*|doneren|donatie|sponsor\w*",
        r"(?:winst|omzet|opbrengst)(?:\w+)?",
    ),
    new_to_them=(
        "eerste",
        "nieuw",
        "nooit",
        "eerder",
        "onbekend",
        "onervaren",
        r"beginn\w*",
        "leek|leken|groentje",
    ),
    doubts=(
        "misschien|wellicht|mogelijk|eventueel|ooit|eens|straks|later|alvast",
        "nog|pas|vroeg|toekomst",
        r"idee\w*|gevoel|beeld|indruk",
        (
            r"benieuwd|nieuwsgierig|denk\w*|overweg\w*|verken\w*|ori[eë]nt\w*|kijk\w*|rondkijk\w*|onderzoek\w*|"
            r"vergelijk\w*|peil\w*"
        ),
        r"interesse|mogelijkhe\w*|opties?|plann\w*|plan|globaal|grofweg",
        "alleen|hopelijk|niets|vrijblijvend",
    ),
    haste=(
        "nu|vandaag|morgen|vanavond|gisteren",
        r"meteen|direct|onmiddellijk|acuut|per omgaande|asap|zsm|z\.s\.m",
        r"snel\w*|spoed\w*|haast|dringend\w*|urgent\w*|vlug|gauw|rap",
        r"tijd|laat|plat|stil|wacht\w*|dag(?:en)?|we(?:ek|ken)|uur|uren|deadline",
    ),
)
