"""Whose doings a German sentence tells."""

from extract.rules.language import VoiceWords
from extract.rules.pieces import SUM_OF_OTHERS, other_than

_MAKERS = (
    r"(?:\w*agentur(?:en)?|studios?|\w*designer(?:in)?|grafiker(?:in)?|\w*entwickler(?:in)?|\w*lieferanten?|"
    r"dienstleister|programmierer(?:in)?|arbeitgeber(?:in)?|drucker(?:ei)?|fotograf(?:in)?)"
)
_OURS = (
    r"\w*(?:seite|site|shop|laden|app|auftritt|logo|kampagne|film|video|broschüre|budget|angebot\w*|auftrag|auftrags|"
    r"vergabe|wahl|projekt\w*|anfrage|ausgaben?|geld\w*|investition\w*|vorschlag|vorhaben|plan|pläne|entwurf|entwürfe|"
    r"agentur|dienstleister|zusammenarbeit|vertrag|preis\w*|kosten|betrag|beträge|frage|sache|kommunikation|marketing|"
    r"mittel|summe|kauf|einkauf)"
)
_OTHER = other_than(_OURS)

VOICES = VoiceWords(
    second_person=("(?-i:Sie|Ihnen|Ihr|Ihre[nrms]?)", "euch", "euer", "eure[nrms]?", "du", "dir", "dich"),
    selves=("wir", "ich"),
    they=("(?-i:sie)", "er", "diese"),
    strangers=(
        r"(?:\w*konkurren(?:z|ten?)|mitbewerber\w*)",
        (
            r"(?:cousine?|neffe|nichte|nachbar(?:in|n)?|schwager|schwägerin|bruder|schwester|onkel|tante|"
            r"freund(?:e|in|es)?|"
            r"bekannter?)"
        ),
        r"praktikant(?:in|en|innen)?",
        r"(?:klempner|vermieter|steuerberater|handwerker|lieferant|maler|installateur|drucker)(?:s|en|in)?",
        r"versicherung(?:en)?",
        rf"(?:vorige[rnsm]?|alte[rnsm]?|frühere[rnsm]?|ehemalige[rnsm]?|andere[rnsm]?|letzte[rnsm]?) {_MAKERS}",
    ),
    publics=(
        (
            r"\w*(?:kunden?|kundin(?:nen)?|gäste|besucher|schüler|studierende|studenten|patienten|teilnehmer|"
            r"mieter|nutzer|"
            r"leser|spender|verbraucher|reisende|eltern|brautpaare|käufer|händler)"
        ),
        "leute",
        (
            r"(?:manche|viele|einige|andere|die meisten) (?!(?:\w*agenturen|angebote|jahre|wochen|monate)\b)"
            r"[\w-]+(?:en|e|r|s)"
        ),
    ),
    reports=(
        (
            r"(?:sag(?:t|en|te|ten)|find(?:et|en)|fand(?:en)?|denk(?:t|en)|dachten?|erzähl\w+|beschwer\w+|behaupt\w+|"
            r"lern(?:t|en|te|ten)|mein(?:t|en|te|ten))"
        ),
    ),
    expects=(r"erwart\w*", r"verlang\w*", r"forder\w*", "muss", "müssen", r"\w*agentur"),
    unhurried=(
        "keine eile",
        "eilt nicht",
        "kann warten",
        "alle zeit der welt",
    ),
    merely=("nur", "bloß", "später"),
    makers=(_MAKERS,),
    fairs=(r"\w*(?:messe|kongress|festival|tagung)",),
    payees=(r"\w*(?:rechnung|lieferant|agentur|dienstleister|freelanc|partner)\w*",),
    history=(
        r"als (?:ich|wir)(?: \w+)? noch",
        rf"(?:vorige[rnsm]?|alte[rnsm]?|frühere[rnsm]?|ehemalige[rnsm]?|letzte[rnsm]?) {_MAKERS}",
        "früher",
        "damals",
        r"vor (?:\w+ )?jahren",
        r"(?:im jahr |anno )?(?:19|20)\d\d war\w*",
    ),
    refuses=(r"(?:würde\w*|wäre\w*|hätte\w*)[^.;!?]{0,40}(?:ablehnen|nein sagen|verzichten|ausschlagen)",),
    some_day=("eines tages", "irgendwann", "jemals"),
    unfunded=(
        r"für (?:die|das|den|eine|einen|unsere) [\w-]+ (?:ist|haben wir|steht)(?: noch| bisher)? (?:nichts|kein\w*)",
    ),
    disowned=(
        r"(?:unabhängig|abgesehen) davon",
        r"davon (?:unabhängig|abgesehen)",
        r"(?:das|dies)(?: alles)? (?:hat|haben) (?:damit|hiermit) nichts zu tun",
        r"(?:das|dies) nur am rande",
        r"(?:machen|wollen|halten) wir (?:das|es) (?:\w+ )?nicht(?: so)?(?= ?[.,;!]|$)",
        r"darum kümmert sich (?:mein|meine|unser|unsere|ein|eine) \w+",
        r"das (?:macht|erledigt|übernimmt) (?:mein|meine|unser|unsere|ein|eine) \w+(?= ?[.,;!]|$)",
    ),
    other_budgets=(
        (
            r"budget für (?:die |das |den |eine |unsere[nrms]? )?(?:\w*(?:geschenke|feier|fest|ausflug|person"
            r"al|umbau|dach|küche|maschinen?|schulung\w*|möbel|auto|garten|reisen?))"
        ),
    ),
    other_matters=(
        rf"(?:über|ab|oberhalb von) {SUM_OF_OTHERS}",
        rf"über (?:die|den|das|unsere[nrms]?|seine[nrms]?|ihre[nrms]?|eine[nrms]?) {_OTHER}[\w-]+",
        (
            rf"(?:die|den|das|unsere[nrms]?|eine[nrms]?) {_OTHER}(?:[\w-]+ ){{1,2}}(?:noch |erst ){{0,2}}"
            r"(?:genehmigen|freigeben|absegnen|beschließen)"
        ),
    ),
    kin=(
        r"(?:mein name ist|ich heiße|hier (?:ist|schreibt|spricht))",
        r"(?:ich bin|bin ich)(?: (?:der|die|ein|eine|sein|seine|ihr|ihre))?",
    ),
    bygone=("gewesen",),
    belongs=(
        (
            "(?:des|vom|von der|unsere[rs]|eines|einer|(?:"
            r"mutter|vater|frau|mann|sohn|tochter|bruder|schwester|ehemann) der)"
        ),
    ),
)
