"""How fixed the days are in German, and how much haste there is."""

from extract.rules.language import Patterns

_CANNOT = r"(?:kann|können|lässt|lassen|darf|ist)"

FIXED: Patterns = (
    (
        rf"{_CANNOT} (?:sich )?(?:\w+ ){{0,3}}?nicht (?:mehr )?(?:\w+ ){{0,2}}?(?:verschieben|verschoben|"
        r"verlegen|verschiebbar|rütteln|schieben|warten|"
        "verlegt|zu verschieben|aufgeschoben|später)"
    ),
    "nicht (?:mehr )?(?:verschiebbar|verschieben|zu rütteln|verrückbar|verhandelbar)",
    (
        "(?:fester|fixer|harter|verbindlicher|zwingender|absoluter|gesetzlicher|unverrückbarer) (?:termin|"
        "stichtag|abgabetermin|liefertermin)"
    ),
    "(?:feste|harte|fixe|verbindliche|gesetzliche|absolute) (?:deadline|frist)",
    (
        r"(?:\w*termin|datum|deadline|\w*frist|stichtag|tag) (?:ist|steht|bleibt|liegt)(?: (?!nicht|kein|"
        r"noch)\w+){0,2} (?:fix|"
        r"fest|gesetzlich|unverrückbar|nicht verhandelbar|hart|heilig|"
        "verbindlich|in stein gemei(?:ß|ss)elt|gesetzt)"
    ),
    "(?:das|der|dies) ist (?:\\w+ )?(?:fix|fest)",
    "(?:daran|da) (?:lässt|kann)(?: \\w+){0,2} nichts (?:mehr )?(?:ändern|machen)",
    "keinen tag später",
    (
        r"später (?:geht|ginge|darf|ist|wäre|bringt|nützt|reicht)(?: \w+){0,3} (?:nicht|nichts|zu spät|unmöglich|"
        r"keinesfalls)"
    ),
    "unverrückbar",
    r"lässt (?:\w+ ){0,2}nicht mit sich reden",
    r"(?:verschieb\w+|verlängerung) (?:ist |sind )?(?:\w+ )?(?:ausgeschlossen|nicht möglich|unmöglich)",
    r"(?:kein weg|nichts|niemand)(?: \w+)? (?:dran |daran )?vorbei",
    "in stein gemei(?:ß|ss)elt",
    (
        r"(?:zwingend|unbedingt|auf jeden fall|auf alle fälle|allerspätestens) (?:\w+ ){0,4}?(?:fertig|online|"
        r"live|stehen|laufen|verfügbar)"
    ),
    "kein(?:en)? aufschub",
    "(?:einen )?plan b gibt es nicht",
)

MOVABLE: Patterns = (
    (
        r"(?:\w*termin|deadline|datum|zeitplan|start|wir|zeitlich|\w*frist)(?: \w+){0,4} (?:flexibel|"
        r"verschiebbar|verhandelbar|nicht fix|nicht fest|nicht heilig)"
    ),
    (
        r"(?:eine?|zwei|drei|ein paar|paar) (?:woche|wochen|monat|monate|tage)(?: \w+)? später (?:ist|wäre|"
        r"geht|tut|macht|reicht)(?: \w+){0,5}"
    ),
    r"auch (?:eine?|zwei|drei|ein paar) (?:woche|wochen|monat|monate) später",
    (
        "kein(?:e|en)? (?:harte|feste|fixe|strikte|strenge|harter|fester|fixer|harten|festen|fixen)[nr]? "
        "(?:deadline|termin|frist|stichtag)"
    ),
    "nicht in stein gemei(?:ß|ss)elt",
    (
        r"(?:darf|kann)(?: \w+){0,2} (?:auch |gern |gerne |ruhig )+(?:etwas |ein bisschen |ein wenig "
        r")?(?:später|länger)(?: \w+)?"
    ),
    r"wenn es (?:etwas |ein bisschen |ein wenig )?(?:länger|später)",
    r"lässt sich (?:\w+ ){0,2}?(?:verschieben|schieben)",
    "ohne festen termin",
    r"(?:geht|bricht) (?:die|keine|auch keine|davon keine|davon die)(?: \w+)? ?welt(?: \w+){0,2} (?:unter|zusammen)",
    r"(?:ist|wäre) (?:das |es )?(?:auch |uns |mir )*kein (?:beinbruch|drama|weltuntergang|problem|malheur)",
    "richtwert",
)

URGENT: Patterns = (
    r"(?:brauchen|brauche|benötigen|suchen|suche)(?: \w+)? sofort",
    "von (?:uns|mir) aus (?:ab )?sofort",
    r"sofort (?:zeit|kapazität\w*|luft)",
    "(?:so (?:schnell|bald|rasch|früh)|sobald) (?:es|das|ihr|sie) (?:nur |irgend )?(?:geht|könnt|können)",
    "(?:sobald|so (?:bald|schnell|früh|rasch|zeitnah)) wie (?:nur |irgend )?(?:irgend )?möglich",
    r"schnellstmöglich\w*",
    r"so (?:schnell|bald|rasch|früh) wie(?:'s| es)? (?:nur |irgend )?(?:geht|machbar|klappt)",
    r"(?:baldmöglichst|schnellstens|baldigst|unverzüglich|asap)",
    (
        "(?<!danach )(?<!ginge es )(?<!geht es )(?:sofort|umgehend|gleich) (?:starten|beginnen|loslegen|anfangen|"
        "los|losgehen|loszulegen)"
    ),
    "(?:ab|per) sofort",
    "möglichst (?:bald|schnell|sofort|zeitnah|rasch|kurzfristig|umgehend)",
    "lieber (?:heute als morgen|gestern als (?:heute|morgen))",
    r"am liebsten (?:hätten|hätte) (?:wir|ich)(?: \w+){0,4} (?:gestern|sofort|schon gestern)",
    (
        "am (?:liebsten|besten) (?:gestern|sofort|gleich|morgen|heute|schon gestern|noch heute)"
        "(?! (?:nach|ab|im|in|am|zu|zum|zur|mit|bei|von|vor|an|anfang|mitte|ende|morgen|nächste[nrs]?)\\b)"
    ),
    "(?:es|das|die sache) eilt(?! (?:\\w+ )?nicht)",
    "(?:es ist|sehr|wirklich|äußerst|extrem|ist|dringendst) dringend(?! nicht)",
    "dringend (?:eine?n?|hilfe|unterstützung|brauchen|benötigen)",
    "es brennt",
    r"start ?: ?(?:sofort|gestern|asap|heute|jetzt)",
    r"(?:uns )?läuft (?:uns )?die zeit davon",
    "je (?:früher|eher|schneller),? (?:desto|umso) besser",
    "unter zeitdruck",
    "höchste zeit",
    "hauptsache (?:schnell|bald|rasch)",
)

EXPLORING: Patterns = (
    r"(?:erst einmal|erst mal|erstmal|zunächst)(?: \w+){0,4} verstehen",
    r"was (?:da )?auf (?:uns|mich) zuk\w+",
    (
        r"unverbindliche[nr]? (?:größenordnung|auskunft|einschätzung|preisinfo\w*|hausnummer|schätzung|"
        r"kostenschätzung|anfrage)"
    ),
    r"irgendwann(?: \w+){0,2} (?:hätten|wollen|möchten|würden|brauchen|soll|einmal|mal|später|nächstes jahr)",
    r"(?:hätten|wollen|möchten|würden|brauchen|soll|wäre)(?: \w+){0,5} irgendwann(?: einmal| mal)?",
    (
        r"(?:nur|erst einmal|zunächst|einfach|erstmal|vorerst)(?: \w+){0,4} (?:umschauen|umsehen|informieren|"
        r"orientieren|umhören|vorfühlen|reinhören|sondieren|herantasten|ausloten)"
    ),
    r"(?:schauen|sehen|hören) (?:wir )?uns (?:\w+ ){0,6}?um(?=[., ]|$)",
    r"schaue ich mich (?:\w+ ){0,4}?um",
    r"orientierungs?(?:phase)?",
    r"(?:noch |bisher )?(?:nichts konkretes|nicht konkret|keine konkreten pläne|keine konkrete planung)",
    r"konkret ist (?:\w+ )?(?:noch )?nichts",
    r"unverbindlich (?:mal |einmal )?(?:erkundigen|anfragen|informieren|nachfragen|anklopfen)",
    r"(?:vielleicht|eventuell|möglicherweise|unter umständen)(?: \w+){0,4} nächstes jahr",
    "(?:in ferner zukunft|auf lange sicht)",
    r"nicht vor (?:anfang |mitte |ende )?20\d\d",
    r"vor (?:anfang |mitte |ende )?20\d\d wird das nichts",
    "ersten? (?:überblick|eindruck|gefühl)",
    "mit dem gedanken",
    r"überlegen (?:noch|derzeit|gerade|aktuell)?,? ?ob",
    "(?:mal )?vorgefühlt",
    "früher oder später",
    "überblick verschaffen",
    r"sondier(?:en|e) (?:wir |ich |gerade |derzeit |momentan |erst |den markt)+",
    r"ob (?:sich|wir|ich)[^.;!?]{0,60} (?:überhaupt|wirklich) (?:lohnt|rechnet|brauchen|brauche|sinn)",
    r"ob und wann[^.]{0,60} (?:offen|unklar|nicht fest|in den sternen)",
    "zukunftsmusik",
    r"(?:taste|tasten) (?:mich|uns) (?:\w+ ){0,3}vor",
    r"markt(?:erkundung|sondierung|recherche)",
    (
        r"(?:vergabe|beauftragung|auftrag)(?: \w+){0,3} (?:derzeit|noch|aktuell|bislang|vorerst) nicht "
        r"(?:vorgesehen|geplant|beabsichtigt)"
    ),
    r"ob (?:wir|ich|das)[^.;!?]{0,60} (?:in den sternen|offen|ungewiss|unklar)",
    "ins blaue",
)

NOT_EXPLORING: Patterns = (
    "(?:neue|andere|fremde|weitere) märkte",
    "so (?:bald|schnell) wie möglich",
    r"schnellstmöglich\w*",
)
