"""What makes an amount the budget in German, and what makes it something else."""

from extract.rules.language import Patterns
from extract.rules.pieces import other_than

_FIGURE = r"(?= (?:[€$£] ?|chf |eur )?\d)"
_IN_WORDS = (
    r"(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\w+(?:zehn|zig|ßig|hundert))"
    r"[ -]?(?:tausend|mille|riesen)\b"
)
_SUM = rf"(?:\d|{_IN_WORDS})"
"""The beginning of an amount, in figures or in words."""
_CLAUSE_END = r"(?=[.,;:!)]|$| \(| (?:und|plus|dafür|netto|brutto|zzgl|inkl|exkl|für)\b)"
_PARTICLES = (
    rf"(?:(?:aus|an|ein|auf|hin|her|zusammen|frei|bereit|zurück|drauf|locker|vor){_CLAUSE_END}|in die hand|"
    r"zur verfügung|(?:zur|auf die|auf der) seite|beiseite|auf den tisch)"
)
"""What is torn off the verb and stands behind the amount: "geben wir 80k aus"."""

_TAKEN = r"(?:\w*sparen|\w*nehmen|\w*kaufen|verdienen|kassieren|verlangen|gewinnen|verlieren|holen|umsetzen|anbieten)"
"""What is done with an amount that is not spent: it comes in, or stays."""

_OURS = (
    r"\w*(?:seite|site|shop|app|auftritt|logo|kampagne|film|video|broschüre|budget|auftrag|projekt\w*|investition\w*|"
    r"vorhaben|plan|kosten|betrag|rahmen|mittel|summe|preis|aufwand|maßnahme\w*|umsetzung|arbeit\w*|relaunch)"
)

CUES: Patterns = (
    (
        r"(?:haben|habe|hätten|hätte|stehen)(?: wir| ich)?(?: (?:dafür|hierfür|da|rund|etwa|circa|ca\.|ungefähr|"
        r"maximal|bis zu|insgesamt|so|um die|uns|also|noch)){0,3}"
    )
    + _FIGURE,
    r"(?:haben|habe|hat|hätten|hätte)(?=[^.;!?]{0,30}\d[^.;!?]{0,15} dafür)",
    (
        rf"(?:geben?|gäben?|legen?|nehmen?|bringen?|setzen?|planen?|stellen?|halten?|packen?|stecken?|wenden?|"
        rf"bekommen?|"
        rf"bekämen?|kriegen?|brächten?|sieht|sehen|gibt|gab)(?=[^;!?]{{1,80}}{_SUM}[^;!?]{{0,60}} {_PARTICLES})"
    ),
    (
        r"(?:geb|gäb|leg|nehm|bring|setz|plan|stell|halt|pack|steck|wend|mach|brächt)(?:e|en)? (?:ich|wir) "
        r"(?:(?!nicht)\w+ ){0,3}?(?:zurück|beiseite|hin|bereit|drauf|frei|locker|her|in die hand|(?:zur|auf die) seite|"
        r"auf den tisch|zur verfügung)(?=[.,;!]|$)"
    ),
    (
        rf"(?:kann|könnte|können|könnten|würde|würden) (?:ich|wir) (?:[\w-]+ ){{0,4}}?(?={_SUM}[^;!?]{{1,40}}? "
        rf"(?!{_TAKEN})(?-i:[a-zäöü])\w+en(?=[.,;!]|$))"
    ),
    rf"sagen wir(?= (?:\w+ )?{_SUM})",
    r"(?:ist|wäre|wird) (?:bei uns |für uns |bei mir |für mich |dann )?(?:schluss|sense|ende der fahnenstange)",
    "teurer als",
    "(?:finanzielle |eine |meine |unsere )grenze",
    "grünes licht",
    "(?:weiter|höher) (?:kann|können|gehe|gehen|will|wollen) (?:ich|wir) (?:da )?nicht",
    (
        r"(?:ausgelegt|angelegt|eingesetzt|eingestellt|eingerechnet|bereitgelegt|bereitgehalten|zurückgestellt|"
        r"freigemacht|bemessen|beziffert|festgelegt|festgesetzt|vorgemerkt|beigesteuert|beisteuern|zugesagt|\w*gespart|"
        r"abgestellt|dotiert|budgetieren|lockergemacht|zugesprochen|aufgetrieben|ausgelobt)"
    ),
    (
        r"(?:liegt|liegen|läge|lägen|stünden?|steht|stehen|ist|sind) (?:[\w.-]+ ){0,4}?(?:parat|bereit|drin|da|auf dem "
        r"tisch|"
        r"auf der hohen kante|in der \w*kasse|im \w*topf|auf dem \w*konto)"
    ),
    r"(?:rechne|rechnen|plane|planen|kalkuliere|kalkulieren) (?:ich|wir)(?: \w+)? mit",
    r"invest(?:ment|ition)?(?= (?:von|um|in höhe))",
    r"(?:in den ring werfen|abfallen|abzwacken|abzweigen|spendieren|reinstecken|hineinstecken|rausrücken|rausholen)",
    r"(?:alles|mehr),? was (?:wir|ich) (?:haben|habe)",
    r"(?:dachten|denken|denke|dachte|gedacht|vorgestellt)",
    r"(?:beschlossen|hinterlegt|verankert|abgebildet|zugesichert|im (?:wirtschafts|haushalts|finanz)plan)",
    r"(?:sollen|dürfen|könnten|können|wären|werden) es(?= (?:\w+ ){0,2}\d)",
    r"(?:ausgewiesen|eingeworben|zugewiesen|macht(?: \w+)?(?= \d))",
    r"(?:zusammen|insgesamt|in summe|unterm strich)(?: (?:also|unter|maximal|rund|etwa|höchstens|bis zu)){0,2}(?= \d)",
    r"(?:was wir haben|vorhanden|verfügbar|übrig|übrighaben)(?: ist| sind| wären)?",
    r"(?:beläuft|belaufen|beliefe) sich auf",
    r"(?:unsere?|meine?|die) (?:preis|budget|kosten|preisliche |finanzielle |ungefähre |grobe )?vorstellung(?:en)?",
    r"mehr nicht",
    r"mehr als (?:diese |die )?(?=\d[^;!?]{0,80} (?:nicht|kein\w*)(?!\w))",
    r"(?:gehen|gehe|gingen?) (?:wir|ich)? ?(?:\w+ )?bis(?: zu)?",
    r"(?:reichen|auskommen|hinhauen|genügen)(?: \w+)? ?(?:müssen|muss|sollten|sollte|mit)?",
    r"\w*investitionsplan",
    r"\w*budget\w*",
    "etat",
    "spielraum",
    r"\w*finanziert",
    "(?:hin|aus|klar)kommen",
    "kostendach",
    r"(?:meine|unsere)(?: \w+)? ersparnisse",
    (
        r"für (?:die|das|den|unsere?[nrms]?) (?:neue[nrms]? )?\w+ (?:sind|wären|gibt|haben|hätten) (?:es|wir|"
        r"ich)(?= (?:\w+ ){0,2}\d)"
    ),
    r"rechnen tun (?:wir|ich) mit",
    r"zusammenge(?:kratzt|spart|tragen|bracht|kommen|sammelt)",
    (
        r"(?:bleiben|bleibt|blieben)(?: (?:uns|mir|da|noch|dafür|also|maximal|höchstens|rund|etwa)){0,3}(?= "
        r"(?:[€$£] ?|chf |eur )?\d)"
    ),
    (
        r"(?:haben|habe|hatten|zahlen|zahlten|zahle)(?=[^;!?]{0,20}\d[^;!?]{0,60} (?:rahmen|bereich|größenordnung) "
        r"(?:bleiben|halten))[^;!?]{0,40}\d[\d.]*"
    ),
    (
        r"\d[\d.']*(?: ?(?:€|euro|eur|k|tsd\.?|tausend|franken|chf))?(?: (?:netto|brutto|im monat|pro monat|"
        r"monatlich|im "
        r"jahr|pro jahr)){0,2} (?:geht|gehen|ginge|gingen|passt|passen)(?: (?:klar|in ordnung|für (?:uns|mich)))?"
        r"(?=[.,;!]|$)"
    ),
    "finanzierung",
    r"invest(?:ment|itionssumme)?(?= ?:)",
    r"schätzwert",
    r"\w*förderung",
    r"\w*zuschuss",
    "zweckgebunden",
    "auszukommen",
    "(?:können|könnten|würden|möchten) (?:wir )?(?:ihnen|dafür)(?= .*\\b(?:an)?bieten)",
    r"(?:dachten|denken)(?: \w+){0,2} an",
    "hinlegen",
    "kostenpunkt",
    "gesammelt",
    r"(?:spenden|förder)gelder",
    "fördermittel",
    r"(?:budget)?freigabe",
    "angedacht",
    "gerechnet",
    "geld",
    "finanziell",
    "mittel",
    r"(?<!im )\w*rahmen",
    "größenordnung",
    r"(?:auftrags|projekt)(?:wert|summe|volumen)",
    "projektbudget",
    "betrag",
    "summe",
    r"(?:vor)?schweb(?:t|en)",
    r"veranschlagen",
    r"kalkulieren",
    "einplanen",
    "vorsehen",
    r"(?:setze|setzen) (?:wir|ich)(?= .*\ban\b)",
    r"(?:wir|ich) setzen?(?= .*\ban\b)",
    "ansetzen",
    "angesetzt",
    "(?:zur|auf der) seite",
    "auf (?:die|der) hohen? kante",
    "stemmen",
    "aufbringen",
    "aufzubringen",
    "verständigt",
    "geeinigt",
    "gedeckelt",
    "begrenzt",
    "limitiert",
    "beschränkt",
    "springen lassen",
    "auskommen",
    "(?:ist|wäre|sind|wären) (?:uns|mir) (?:das|die|der|eine?) .{0,30}wert",
    r"(?:haben|hätten|habe|hätte) (?:wir|ich) (?:dafür|hierfür|da|noch|maximal|etwa|zur|als|im kopf|im sinn|insgesamt)",
    "im (?:kopf|sinn|hinterkopf)",
    "kredit von",
    "(?:zahlen|zahle|bezahlen|bezahle)(?: (?:wir|ich|würden|könnten|wollen|möchten))?",
    "bereit,? (?:dafür )?zu (?:be)?zahlen",
    "vorhanden",
    "machbar",
    r"(?:sollte|soll|darf|dürfen|dürfte|muss|könnte)(?: [\w.,€-]+){0,6} (?:kosten|liegen|übersteigen|überschreiten)",
    "(?:kosten|preise?) (?:dürfen|sollten|sollen|darf|sollte)",
    "budgetiert",
    "eingeplant",
    "vorgesehen",
    "veranschlagt",
    "kalkuliert",
    "im haushalt",
    "bewilligt",
    "genehmigt",
    "freigegeben",
    "gesprochen",
    "zur verfügung",
    "verfügung stehen",
    "verfügbar",
    "zurückgelegt",
    "beiseite ?gelegt",
    "auf die seite gelegt",
    "reserviert",
    r"bereit(?:gestellt|stehen|liegen)",
    "ausgeben",
    "auszugeben",
    "investieren",
    "investition von",
    "zu investieren",
    r"(?:kosten|preis|finanz|budget|investitions)rahmen",
    "(?:finanzieller? |unser |im )rahmen",
    r"(?:darf|dürfen|soll|sollte|kann|muss|dürfte)(?: \w+){0,5} kosten",
    "kosten (?:darf|soll|sollte|dürfen|dürfte|sollen)",
    "preisvorstellung",
    "vorgestellt",
    "(?:in|nach) unserer? vorstellung",
    "stellen (?:wir )?uns",
    "obergrenze",
    "schmerzgrenze",
    "limit",
    "bereit",
    "(?:denken|dachten|denke|dachte) (?:wir|ich)(?: \\w+)? an",
    "geplant(?: sind)?",
    "zahlen (?:wir )?(?:ihnen|dafür)",
    "rechnen mit",
    "rechne mit",
    "rechnen (?:wir|ich)",
    "denken an",
    "dachten an",
    "denke an",
    "dachte an",
    "gedacht an",
    "gehen von",
    "gehen wir von",
    "aufwenden",
    "in die hand nehmen",
    "locker ?machen",
    "zusammengelegt",
    "zusammenbekommen",
    "verfügen über",
    "leisten",
    "nicht drin",
    "(?:ist|sind|wären|wäre) (?:da |für uns )?drin",
    "da sein",
    "bringen wir auf",
    "können wir aufbringen",
    "überschreiten",
    "übersteigen",
)

OTHER_AMOUNTS: Patterns = (
    (
        r"(?:haben|habe|hat|hatten|hatte|wurden|wurde)(?!\w)[^;!?]{0,80}\d(?:[^,;!?]|,(?=[\d-])){0,80}(?:bezahlt|"
        r"gezahlt|"
        r"ausgegeben(?! (?:sein|werden))|gesteckt|investiert|"
        r"verschlungen|gefressen|geschluckt|verschluckt|aufgefressen|verbrannt|verpulvert|versenkt|gekauft|"
        r"angeschafft|erworben|renoviert|saniert|vereinnahmt|erlöst|"
        r"ausgeschüttet|eingenommen|erwirtschaftet|"
        r"umgesetzt|erzielt|gespendet|verloren|verdient|überwiesen|verkauft|eingebracht|"
        r"angeboten|berechnet|"
        r"verlangt|gekostet)(?![^.;!?]{0,40} (?:rahmen|bereich|größenordnung) (?:bleiben|halten))"
    ),
    (
        r"\d[\d.']*(?:,-)? ?(?:€|euro|eur|chf|franken|k|tsd\.?|tausend|mio\.?)?,? für (?:den |die |das |eine?n? |"
        r"unsere?[nrms]? |"
        r"neue |einen neuen ){0,2}\w*(?:umbau|neubau|anbau|einrichtung|maschinen?|möbel|fahrzeuge?|ausflug|"
        r"\w*feier|personal|"
        r"schulung(?:en)?|miete|hardware|kassensystem|küche|heizung|dach|photovoltaik\w*|mitarbeiter\w*|leiharbeit)\b"
    ),
    (
        r"(?:hat|haben|hatte) (?:[\w-]+ ){0,3}?\d[\d.']*(?:,-)?(?: (?:€|euro|franken|chf))? (?:\w+ )?"
        r"(?:(?:ein|er)?gebracht|abgeworfen|eingespielt|ergeben)"
    ),
    r"(?:abbezahlt|abzubezahlen|abzahlen|abstottern|in der kreide|\w*schulden)",
    r"\w*(?:prämien?|zulagen?|trinkgelde?r?|taschengeld|handgeld|willkommensgeld)",
    (
        rf"(?:bau|kauf|sanier|renovier|erneuer|errichte)\w{{0,2}} (?:ich|wir) (?:[\w-]+ ){{0,4}}?"
        rf"(?:die |das |den |eine?n? ){other_than(_OURS)}(?-i:[A-ZÄÖÜ])[\w-]+(?=[^;!?]{{0,25}}\d)"
    ),
    "flöten",
    r"(?:gehen|geht|brechen|bricht|fehlen|fehlt|entgleiten) (?:uns|mir)(?=[^.;!?]{0,40}\d)",
    r"\w*ums[aä]tze?s?",
    "umsetzen",
    r"\w*gewinne?s?",
    r"\w*geh[aä]lt\w*",
    "lohn",
    r"(?:letzte|vorige|vergangene|vorletzte)[sn]? (?:mal|jahr|quartal|geschäftsjahr|monat|saison)",
    "(?:im )?vorjahr",
    r"\w*provision(?:en)?",
    r"\w*gebühr(?:en)?",
    r"kostet(?: bei (?:uns|mir))?(?=[^.;!?]{0,40}\d)(?! (?:das|es|so|eine?|ihr|unsere?) )",
    r"(?:bringt|bringen|brachte)(?=[^.;!?]{0,30}\d[^.;!?]{0,20} ein)",
    r"(?:billigste|günstigste|teuerste|niedrigste|zweitbeste)[nrs]?",
    r"geerbt",
    (
        r"(?:liegt|liegen|lag|lagen) (?:mir |uns )?(?:bereits |schon )?(?:ein |zwei |drei |mehrere )?(?:angebote?|"
        r"kostenvoranschl\w+|offerten?)"
    ),
    (
        r"(?:angebote?|kostenvoranschl\w+|offerten?)(?: \w+)? (?:vorliegen|vorliegt|eingeholt|bekommen|erhalten|auf "
        r"dem tisch)"
    ),
    r"(?:fördersumme|fördervolumen|gesamtvolumen|projektvolumen)",
    r"\w*(?:umbau|neubau|sanierung|renovierung|instandsetzung|restaurierung|reparatur|anschaffung)(?:kosten)?",
    (
        rf"(?:die|der|das|unsere?) {other_than(_OURS)}(?-i:[A-ZÄÖÜ])[\w-]+(?: [\w-]+){{0,3}} (?:ist|sind|wird|werden|"
        r"wurde|wurden)(?: \w+){0,3} (?:auf|mit) [^.;!?]{0,25}\d[\d.]{0,9}[^.;!?]{0,25} (?:veranschlagt|kalkuliert|"
        r"geschätzt|"
        r"beziffert|angesetzt|bewertet|versichert)"
    ),
    r"(?:stammkapital|bilanzsumme|kaution|pacht|bausumme|baukosten|kaufpreis|umbau|neubau|sanierung)",
    r"(?:lizenz|wartungs|hosting|personal|energie|material|druck|miet|fahrt)kosten",
    r"(?:versicherungs|deckungs|schadens)summe",
    "damals",
    "seinerzeit",
    (
        r"(?:selbst|eigenständig|alleine?|selb(?:st)?ständig)(?: \w+){0,2} (?:vergeben|verfügen|bestellen|auslösen|"
        r"beauftragen|unterschreiben|"
        r"entscheiden|freigeben|bestellen)"
    ),
    (
        r"bis (?:zu )?[^.;!?]{0,40}\d[^;!?]{0,30}(?:kann|darf) ich[^.;!?]{0,40}(?:beauftragen|unterschreiben|"
        r"entscheiden|freigeben|bestellen)"
    ),
    r"(?:darf|kann)[^.;!?]{0,25} bis [^;!?]{0,40}(?:beauftragen|unterschreiben|entscheiden|freigeben|bestellen)",
    r"(?:theoretisch|angenommen|was wäre,? wenn)[^;!]{0,100}",
    "nannte",
    "genannt",
    r"\w+-runde",
    "derzeit",
    "bisher",
    "aktuell zahlen",
    "früher",
    "gekostet",
    "kostete",
    "(?:be|ge|aus)zahlt",
    (
        r"(?:andere|vorherige|vorige|letzte|bisherige|alte|frühere)[nr]? (?:agentur|anbieter|dienstleister|"
        r"firma|bude)[^.;]{0,40}"
    ),
    r"mitbewerber\w*",
    r"konkurren\w*",
    "verlangt(?:e|en)?",
    "wollte(?:n)?",
    "haben wollen",
    "angeboten",
    "angebot über",
    "angebote (?:über|von|zwischen)",
    "in rechnung gestellt",
    "verlieren",
    "verloren",
    r"verlust\w*",
    r"entg(?:eht|ehen|angen)",
    "kostet uns",
    "kosten uns",
    "schaden",
    r"(?:\w*rechnung\w*)",
    "preisgeld",
    "gewonnen",
    r"(?<!zweckgebundene )\w*spenden?",
    r"\w*miete",
    "wert",
    r"warenwert",
    r"warenkorb\w*",
    r"(?:bestell|auftrags)wert\w*",
    "durchschnittlich(?:e[rnms]?)?",
    "im (?:durchschnitt|schnitt)",
    (
        "(?:pro|je) (?:ticket|karte|glas|stück|kunde|person|nacht|bestellung|besucher|mitglied|kopf|kilo|"
        "flasche|einheit|gast)"
    ),
    "(?:das|die|der) (?:glas|stück|flasche|ticket|karte|kilo) (?:um|zu|für|kostet)",
    r"eintritt\w*",
    r"bu(?:ß|ss)geld",
    "strafe",
    r"(?<!meine )(?<!unsere )(?<!ganzen )ersparnis\w*",
    "einsparen",
    "(?:er)?sparen",
    r"\w*lagerbestand",
    "anzahlung",
    "kredit",
    "darlehen",
    "bonus",
    "gutscheine?",
    "rabatt",
    r"(?:offene[nr]?|ausstehende[nr]?) (?:betrag|posten|rechnung|forderung)",
    "guthaben",
    r"mitgliedsbeitr\w+",
    r"(?:listen|verkaufs|kauf|eintritts|laden)preis\w*",
    "verkaufen (?:wir )?(?:für|zu|ab)",
    r"finanzierungsrunde\w*",
    "eingesammelt",
    r"\w*bewertung von",
    "(?<!geld )(?:können|haben|hätten) wir (?:gar |leider )?(?:nicht|kein)(?! ?[:;])",
    (
        r"(?:gesamt|jahres)?(?:budget|etat|haushalt) (?:des|der|unseres|unserer) (?:ganzen |gesamten "
        r")?(?:\w*festivals?|vereins|"
        r"museums|stadt|stiftung|hauses|gemeinde|theaters|verbands|unternehmens|firma|instituts|fakultät|schule|"
        r"veranstaltung|messe|ausstellung|kongresses|abteilung|kantons|landkreises)"
    ),
    (
        r"(?:finanziert|kredit für|darlehen für)(?= (?:uns |mir )?(?:\w+ ){0,2}(?:stall|neubau|umbau|anbau|halle|"
        r"maschinen?|haus))"
    ),
    (
        r"(?:pro|je) (?:weitere[mnr]? )?(?:standort(?! \d)|filiale|praxis|mandant\w*|haushalt|lizenz|arbeitsplatz|"
        r"zimmer|woche|klick|lead)"
    ),
    "preise (?:von|ab|zwischen)",
    "verdien(?:en|t|e)",
)
