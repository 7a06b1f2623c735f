"""Budget in German."""

from extract.rules.de.amounts import CUES, OTHER_AMOUNTS
from extract.rules.de.counted import COUNTED
from extract.rules.language import BudgetWords

_RELEASED = (
    "(?:genehmigt|bewilligt|freigegeben|beschlossen|zugesagt|gesichert|verabschiedet|abgesegnet|bestätigt|gesprochen|"
    "durchgewinkt|abgenickt|gutgeheißen)"
)
_MEANS = (
    r"(?:\w*budget|betrag|summe|geld|\w*mittel|\w*gelder|investition|finanzierung|\w*zuschuss|\w*zuschüsse|"
    r"\w*förderung|\w*etat|(?:wirtschafts|haushalts|finanz|stellen)plan|den plan|haushalt|antrag|\w*kredit|\w*rahmen|"
    r"\w*posten|\w*beitrag)"
)
_WHAT = "(?:was|wie ?viel)"
_WHAT_IT_COSTS = rf"{_WHAT}(?: \w+){{0,8}} (?:kost\w*|verlang\w*)"
_NO_IDEA = r"(?:null|kein(?:en|e|erlei)?) (?:blassen |blassesten )?(?:schimmer|ahnung|vorstellung|plan|idee|gefühl)"

BUDGET = BudgetWords(
    cues=CUES,
    other_amounts=OTHER_AMOUNTS,
    knows_the_others=True,
    parts=(
        "weitere[nrs]?",
        r"phase",
        r"(?:erste|zweite|dritte)[nr]? (?:phase|schritt|etappe|teil|bauabschnitt|ausbaustufe)",
        "zusätzlich",
        "extra",
        (
            r"(?<!steuer kommt )(?<!steuer käme )(?<!steuer noch )(?<!mwst kommt )(?<!ust kommt )(?<!mwst\. kommt )"
            r"(?<!kommt noch )obendrauf"
        ),
        "(?<!steuer )(?<!mwst )(?<!ust )on top",
        "anzahlung",
        "teilbudget",
        r"teil (?:davon|der summe)",
        "je (?:phase|sprint)",
        "nochmals",
        "noch (?:ein)?mal",
        "separat",
        "später",
        r"(?:je|pro) (?-i:[A-ZÄÖÜ])\w+(?= \d)",
        "wartung",
        r"(?:media|werbe|anzeigen|schalt)(?:budget|schaltung|kosten)",
    ),
    of_which=(
        "davon",
        "danach",
        "hälfte",
        "für (?:die |das |den )?(?:fotografie|fotos|texte|logo|hosting|konzept|konzeption|fotograf)",
    ),
    totals=(
        r"macht(?: \w+)?(?= \d)",
        r"gesamt\w*",
        "insgesamt",
        "alles in allem",
        "in summe",
        "alles zusammen",
        "all[- ]in",
        r"komplett\w*",
        "zusammen",
    ),
    counted=COUNTED,
    fixed=(
        r"mehr (?:aber |auf keinen fall |definitiv |wirklich )?nicht(?=[.,;!]|$)",
        (
            r"(?:darüber hinaus|drüber|darüber|mehr) (?:geht|gehen|ginge|ist|sind|liegt|haben)(?: \w+){0,3} "
            r"(?:nichts|nicht)"
        ),
        (
            r"mehr als (?:diese[nrs]? |die |das )?(?:\d[\d.' ]*)?[^.;!?]{0,30}(?:haben|geht|geben|ist|wollen|"
            r"können)(?: \w+){0,4} nicht"
        ),
        (
            r"mehr als (?:diese[nrs]? |die |das )?\d[\d.' ]*[^.;!?]{0,30}(?:habe|haben|bringe|bringen|kann|können|will|"
            r"wollen|gebe|geben)(?: \w+){1,10} nicht (?:übrig|auf|aus|her|ausgeben|bezahlen|zahlen|zusammen|aufbringen)"
        ),
        (
            r"mehr (?:gibt|geben|erlaubt|lässt|sieht|verträgt) (?:(?:das|die|der|mein|unser)e? )?\w+(?: \w+){0,4} "
            r"nicht(?: (?:her|zu|vor))?"
        ),
        (
            r"(?:angebote?|offerten?)(?: (?:über|oberhalb|jenseits))(?: [\w-]+){1,3} (?:werden|wird|sind)(?: "
            r"[\w-]+){0,3} "
            r"(?:ausgeschlossen|nicht berücksichtigt|ausgeschieden|nicht gewertet)"
        ),
        "keinen (?:cent|euro|rappen|franken) mehr",
        r"(?:harte|absolute|feste|strikte|klare)[rns]? (?:obergrenze|grenze|limit|maximum|deckel)",
        "festpreis",
        "fixpreis",
        (
            r"mehr (?:geld )?(?:ist|geht|gibt es|liegt|wird es|sitzt|haben wir|können wir|kann ich|darf es)(?: "
            r"\w+){0,4} nicht(?: \w+)?"
        ),
        r"mehr (?:geld )?(?:ist|geht|gibt es|liegt|wird es|sitzt|haben wir|können wir)(?: \w+){0,2} nicht",
        r"mehr(?: \w+){0,2} (?:dürfen|können|darf|kann|haben) (?:wir|ich|es)(?: \w+){0,4} nicht(?: \w+)?",
        "nicht (?:verhandelbar|überschreitbar|erhöhbar|aufstockbar|dehnbar)",
        (
            r"(?:nachschlag|aufstockung|erhöhung|nachverhandlung)(?: \w+){0,3} (?:ausgeschlossen|nicht (?:möglich|"
            r"drin|vorgesehen))"
        ),
        r"mehr gibt (?:\w+ ){1,4}nicht her",
        r"kein(?:en|e|erlei)? (?:\w+ )?(?:spielraum|luft(?! mehr| zum)|puffer)(?: nach oben)?",
        (
            r"(?:budget|betrag|summe|preis|das|rahmen|limit) (?:ist|steht|bleibt)(?: (?!noch|kein|nicht)\w+){0,2} "
            r"(?:fix|fest|"
            r"gedeckelt|nicht "
            "verhandelbar|in stein gemei(?:ß|ss)elt)"
        ),
        "(?:fixes|festes|fixer|fester|gedeckeltes|gedeckelter) (?:budget|betrag|rahmen)",
        (
            r"(?:das|dies|die|damit) (?:ist|wäre)(?: \w+){0,2} (?:das maximum|die obergrenze|unsere obergrenze|"
            r"unser maximum|"
            "unser limit|schmerzgrenze|alles, was|unsere schmerzgrenze|ende der fahnenstange)"
        ),
        "(?:mehr|höher|weiter|darüber) (?:können|dürfen|wollen|gehen) (?:wir|ich) nicht(?: gehen| hinaus)?",
        "damit m(?:u|ü)ss(?:en)? (?:wir|sie|ihr)? ?auskommen",
        "(?:darf|dürfen)(?: \\w+){0,4} nicht überschritten werden",
        "gedeckelt",
    ),
    flexible=(
        (
            r"(?:etwas|ein wenig|ein bisschen|ein bisserl|bissel|noch|gewisse[rn]?|bisschen|kleine[rn]?|bisserl) "
            r"(?:luft|spielraum|puffer)(?: nach oben)?"
        ),
        "luft nach oben",
        (
            r"(?:budget|betrag|rahmen|das|summe|da|wir)(?: \w+){0,4} (?:flexibel|verhandelbar|verhandlungssache|"
            r"erweiterbar|dehnbar)"
        ),
        (
            r"(?:können|könnten|kann|ließe|lässt|lassen)(?: \w+){0,5} (?:bei bedarf|drüber reden|darüber reden|"
            r"aufstocken|"
            r"nachlegen|erhöhen|erhöht werden|nach oben gehen)"
        ),
        r"lassen wir (?:mit uns )?reden",
        r"plus ?/? ?-?minus",
        (
            r"darf (?:es )?(?:auch |gern |gerne |ruhig |durchaus )*(?:etwas |ein bisschen |ein wenig |schon )?mehr "
            r"(?:sein|kosten)"
        ),
        "nicht in stein gemei(?:ß|ss)elt",
        "nach oben (?:hin )?offen",
        r"(?:im zweifel|notfalls|zur not|bei bedarf)(?: \w+){0,3} mehr",
        (
            r"(?:wenn|falls) (?:es|das(?! (?-i:[A-ZÄÖÜ]))|uns|sie)[^.]{0,50} (?:auch |gern |gerne )?(?:etwas |ein "
            r"bisschen )?mehr"
        ),
        "ein paar tausender? mehr",
        (
            r"(?:wenn|falls)(?:'s| es)? (?:ein |a )?(?:bissl|bisserl|bisschen|wenig|etwas) (?:mehr|teurer) (?:wird|"
            r"ist|kostet)"
        ),
        "spielraum (?:ist|gibt|haben|hätten|besteht|wäre)",
    ),
    approved=(
        rf"{_RELEASED} (?:ist|sind|wurde|wurden|hat man|haben wir|haben sie) (?:\w+ ){{0,4}}?(?=(?:€ ?|chf |eur )?\d)",
        rf"{_MEANS}(?: \d{{4}})?, (?:den|die|das) [^,;!?]{{3,70}} {_RELEASED} (?:hat|haben)(?=,)",
        rf"{_RELEASED} (?:hat|haben)(?: [\w-]+){{0,6}}? (?=(?:€ ?|chf |eur )?\d)",
        rf"{_MEANS}[^;!?]{{0,70}}, {_RELEASED} (?:am|vom|durch|im)",
        (
            r"(?:€|euro|chf|franken|eur|netto|brutto)[^;!?]{0,30}?,? (?:vom|von der|durch (?:den|die)) "
            rf"[^,;!?]{{3,50}} {_RELEASED}(?=[.,;!)]|$)"
        ),
        (
            rf"(?:haben|habe|hat|wurden|wurde)[^;!?]{{0,60}}(?:€|euro|chf|franken|{_MEANS})[^;!?]{{0,40}} "
            rf"{_RELEASED}(?: bekommen| worden| erhalten)?"
        ),
        rf"{_MEANS}[^;!?]{{0,60}}? (?:ist|sind|wurde|wurden|hat|haben|liegt)(?: \w+){{0,8}} {_RELEASED}",
        (
            rf"(?:{_MEANS}|€|euro|chf|franken)(?:(?! muss| müssen| soll| sollen| wird | werden| noch | sobald| wenn)"
            rf"[^;!?]){{0,110}}(?:ist|sind|wurden?|hat|haben|,|vom|von der|durch)(?:(?! muss| soll| wird | werden| "
            rf"noch )[^;!?])"
            rf"{{0,60}} {_RELEASED}(?=[.,;!)]|$| und| worden)"
        ),
        (
            r"(?:hat|haben)[^;!?]{0,40} (?:beschlossen|entschieden|zugestimmt),? [^;!?]{0,40}\d[^;!?]{0,60} "
            r"(?:bereitzustellen|"
            r"freizugeben|auszugeben|zu investieren|zu geben|in die hand zu nehmen)"
        ),
        rf"(?:genehmigte|bewilligte|freigegebene|beschlossene|gesicherte|bestätigte)[snr]? {_MEANS}",
        (
            r"(?:\w*vorstand|stiftungsrat|verwaltungsrat|geschäftsführung|geschäftsleitung|gemeinderat|stadtrat|"
            r"aufsichtsrat|chef(?:in)?|"
            r"leitung|beirat|kuratorium|mitgliederversammlung|gesellschafter|direktion|\w*stiftung|land|bund|stadt|"
            r"kanton)(?: \w+){0,3} "
            rf"(?:hat|haben)[^;!?]{{0,60}}(?:€|euro|chf|franken|{_MEANS})[^;!?]{{0,60}} {_RELEASED}"
        ),
        rf"(?:es|das|dieses|dies) ist (?:\w+ ){{0,7}}?{_RELEASED}",
        rf"{_RELEASED} (?:ist|sind|wurde|wurden)(?: \w+){{0,4}} {_MEANS}",
        rf"{_MEANS}(?: \w+)? {_RELEASED}",
        r"(?:haben|liegt|gibt)(?: \w+){0,6} (?:budget)?freigabe (?:über|für|von|in höhe)",
        r"\w*freigabe (?:liegt|ist|haben|habe)(?: \w+){0,3} (?:vor|erteilt|da|erhalten|bekommen)",
        (
            r"(?:ist|sind) (?:bereits |schon )?(?:im haushalt|im etat|in der planung) (?:\w+ )?(?:eingestellt|"
            r"vorgesehen|eingeplant)(?= |[.,;!]|$)(?! und)"
        ),
    ),
    not_approved=(
        r"(?:bevor|wenn|sobald|ehe) [^.;!?]{0,30} budget [^.;!?]{0,15}(?:beantrage|beantragen|einreiche|einreichen)",
        rf"{_RELEASED} (?:ist|sind|wurde) (?:das|es|dies|er|sie)(?: \w+){{0,3}} nicht",
        (
            rf"{_MEANS}(?: \w+){{0,3}} (?:muss|müssen|ist|sind|wird|wurde|steht)(?: \w+){{0,5}} (?:erst |noch "
            rf")(?:\w+ ){{0,4}}?"
            r"(?:genehmigt|bewilligt|freigegeben|freigeben|genehmigen|beschließen|beschlossen|beantragt|beantragen|"
            r"klären|geklärt|"
            r"bestätigt|bestätigen|absegnen|abgesegnet|offen|bewilligen)"
        ),
        rf"noch (?:nichts|nicht|kein\w*) (?:\w+ ){{0,3}}?{_RELEASED}",
        rf"{_RELEASED} (?:ist|sind|wurde|wurden|worden)(?: \w+){{0,4}} (?:nichts?|kein\w*)",
        rf"{_RELEASED} (?:ist|sind|wurde) (?:davon|dafür|bisher|bislang|noch)(?: \w+){{0,3}} (?:nichts?|kein\w*)",
        rf"gibt (?:\w+ )?{_MEANS}[^.;!?]{{0,20}} (?:erst|noch nicht)[^.;!?]{{0,50}} frei",
        (
            r"(?:steht|stehen) (?:die |das )?(?:freigabe|genehmigung|zusage|budgetfreigabe|bewilligung)(?: "
            r"\w+){0,4} (?:noch )?aus"
        ),
        r"(?:freigabe|genehmigung|zusage|bewilligung)(?: \w+){0,5} (?:steht|fehlt)(?: \w+){0,2}(?: noch)?(?: aus)?",
        (
            rf"(?:müssen|muss|werden|wollen) (?:wir|ich)(?: \w+){{0,3}} {_MEANS}(?: \w+){{0,3}} (?:beantragen|"
            r"klären|freigeben lassen|einwerben)"
        ),
    ),
    equity=(
        (
            r"(?:bieten|biete|geben|gebe|bekommen|bekommt|erhalten|erhält|statt|anstelle|gegen|in form von|"
            r"vergüten|bezahlen|zahlen)(?: \w+){0,8}? "
            r"(?:\d+ ?% )?(?:\w+ )?(?:anteile?n?|firmenanteile?n?|unternehmensanteile?n?|beteiligung|equity|"
            r"aktien)(?: \w+)?"
        ),
        (
            r"(?:bieten|biete|geben|gebe|gibt|gäbe|bekommen|bekommt|erhalten|erhält|kriegt|beteilig\w+|statt|dafür|"
            r"überlassen|"
            r"abgeben)[^.;!?]{0,60} \d+ ?(?:%|prozent) (?:der |an den |am |vom |an der |an |von )?(?:anteilen?|"
            r"firma|unternehmen|"
            r"gewinn|umsatz|gmbh)"
        ),
        (
            r"\d+ ?(?:%|prozent) (?:der |an den |am |vom |an der |an )?"
            r"(?:anteilen?|firma|unternehmen|gewinn|umsatz|gmbh)"
            r"[^.;!?]{0,40} (?:anbieten|bieten|abgeben|überlassen|beteiligen|geben wir ihnen)"
        ),
        (
            r"\d+ ?(?:%|prozent) (?:an|von) (?:unserer|unserem|der|dem) (?:gmbh|firma|unternehmen|start-?up|"
            r"gesellschaft|gewinn|umsatz)"
        ),
        r"(?:firmen|unternehmens|gesellschafts)?anteile (?:an)?bieten",
        r"(?:gewinn|umsatz|erfolgs|unternehmens)beteiligung",
        r"(?:am|an unserem) (?:gewinn|umsatz|unternehmen|erfolg) (?:zu )?beteilig\w+",
        "sweat equity",
    ),
    exposure=(
        (
            r"(?:nennen|erwähnen|verlinken|drucken|schreiben) (?:wir )?(?:euch|(?-i:Sie)|euren namen|ihren namen|"
            r"euer logo|"
            r"ihr logo)[^.;!?]{0,20} (?:auf|in|im|am) [^.;!?]{0,25}(?:plakat\w*|programm\w*|heft|homepage|seite|"
            r"abspann|"
            r"flyern?|banner\w*|festschrift)"
        ),
        r"(?:banden|trikot|plakat|platz)?werbung[^.;!?]{0,40} (?:anbieten|bieten|machen für (?:sie|euch)|überlassen)",
        (
            "(?:viel|große|riesige|kostenlose|tolle|enorme|gute|jede menge) (?:reichweite|sichtbarkeit|werbung|"
            "bekanntheit|publicity)"
        ),
        r"reichweite[^.;!?]{0,60} (?:obendrauf|gratis dazu|als gegenleistung|als honorar|dazu)(?=[.,;!]|$)",
        (
            r"(?:ihr|euer|dein) (?:name|logo)(?: \w+)? (?:käme|kommt|stünde|steht|erscheint|erschiene|würde|wird|"
            r"prangt|hinge|hängt)"
            r"[^.;!?]{0,60} (?:tafel|\w*plakate?n?|\w*heft|\w*website|\w*homepage|\w*seite|abspann|\w*banner|"
            r"\w*trikots?|"
            r"flyern?|katalog|\w*bande|\w*broschüre|eingang|bus|bühne|rechnung|wand)"
        ),
        r"im gegenzug(?: \w+){0,8} (?:nennung|erwähnung|reichweite|werbung|logo|verlinkung|bekannt\w*|nennen|erwähnen)",
        "(?:gut|toll|super|schön|perfekt|ideal) für (?:ihr|euer|dein) portfolio",
        "in (?:ihr|euer|dein) portfolio (?:aufnehmen|stellen|packen|zeigen)",
        "(?:ihr|euer|dein) logo(?: \\w+){0,6} (?:platzieren|zeigen|abdrucken|einblenden)",
    ),
    nothing=(
        (
            r"geld (?:ist|haben|habe|gibt es|gibt's|hätten|hätte)(?! noch)(?: (?!noch)\w+){0,3} (?:keins|keines|"
            r"nicht|nix)"
            r"(?: (?:da|drin|vorhanden))?(?=[.,;!]|$)"
        ),
        (
            r"(?:be)?zahlen (?:können|kann|tun) (?:wir|ich) [^.;!?]{0,30}(?:nur|bloß) (?:in|mit) (?:naturalien|essen|"
            r"kuchen|"
            r"wein|bier|applaus|dank|brotzeit|kost und logis|sachleistungen)"
        ),
        r"für (?:eine? |ein )?(?:gage|honorar|bezahlung|rechnung) reicht(?:'s| es| das geld)?(?: \w+){0,2} nicht",
        (
            r"(?:ihr|(?-i:Sie)) (?:macht|machen|übernehmt|übernehmen|helft|helfen)[^.?!;]{0,60} (?:umsonst|gratis|"
            r"kostenlos|"
            r"ehrenamtlich|unentgeltlich|für lau)"
        ),
        r"(?:be)?zahlen (?:können|kann) (?:wir|ich)(?: \w+){0,3} (?:nichts|nix)",
        "(?:statt|anstelle)(?: eines| von| einer)? (?:honorars?|geld|bezahlung|vergütung|rechnung)",
        (
            r"(?:be|ent)?zahlen (?:können|kann) (?:wir|ich) (?:sie|euch|ihnen|dich|das|dafür|es)(?: \w+){0,3} "
            r"(?:nicht|nichts|leider nichts)"
        ),
        r"entlohnen (?:können|kann) (?:wir|ich)(?: \w+){0,3} nicht",
        (
            r"mehr als [^.;!?\d€]{3,60} (?:können|kann) (?:wir|ich) (?:ihnen |euch |leider |dafür )*nicht "
            r"(?:an)?(?:bieten|zahlen|"
            r"geben)"
        ),
        "pro bono",
        (
            r"(?:könnten|würden|können|wollen|würdet|könntet|mögen) (?:sie|ihr)[^.?]{0,80}(?:ehrenamtlich|"
            r"kostenlos|kostenfrei|"
            "unentgeltlich|gratis|umsonst|ohne (?:bezahlung|honorar|berechnung))"
        ),
        (
            r"(?:kostenlos|kostenfrei|unentgeltlich|gratis|umsonst|ehrenamtlich)(?: \w+){0,5} (?:helfen|"
            r"unterstützen|gestalten|bauen|"
            "umsetzen|erstellen|machen|arbeiten|zu gestalten|zu bauen|zu unterstützen|übernehmen)"
        ),
        r"(?:kein|ohne) (?:geld|honorar)(?: \w+){0,5} (?:zahlen|bezahlen|zur verfügung|haben|anbieten|bieten|da)",
        r"haben wir(?: \w+){0,3} kein geld",
        r"(?:können|kann)(?: \w+){0,6} (?:nichts|kein honorar|nicht) (?:be)?zahlen",
        "unbezahlt",
        "(?:zeit|arbeit|arbeitszeit) (?:zu )?(?:spenden|schenken)",
        "auf spendenbasis",
        "ohne (?:bezahlung|vergütung|honorar)",
        "für (?:gottes|einen gottes) ?lohn",
    ),
    first_time=(
        (
            rf"{_WHAT}[^.;!?]{{0,40}} (?:kost\w*|verlang\w*|nehmt|nehmen),? (?:weiß|weiss|wissen|wusste|wüsste)"
            r"[^.;!?]{0,30} (?:keiner|niemand|nicht)"
        ),
        (
            r"(?:unsere|meine|die|eine) (?:aller)?erste (?:eigene |richtige |echte )?(?:website|webseite|homepage|"
            r"internetseite|"
            r"kampagne|app|agentur)(?! (?:von|war|wurde|seite))"
        ),
        (
            r"(?:unser|unseren|mein|meinen|den) (?:aller)?erste[rns]? (?:eigene[rn]? |richtige[rn]? )?(?:\w*shop|"
            r"\w*film|logo|"
            "internetauftritt|webauftritt)(?! (?:von|war|wurde))"
        ),
        "(?:unsere|meine) allererste",
        (
            r"(?:gemacht|gekauft|beauftragt|in auftrag gegeben|gebraucht|bestellt|gehabt)[^.;!?]{0,40} (?:noch nie|"
            r"nie zuvor|"
            r"zuvor nie|noch niemals)(?! (?:so|ein\w* so))"
        ),
        rf"{_WHAT}[^.;!?]{{0,40}} (?:kost\w*|verlang\w*),? (?:davon|da|darüber)?[^.;!?]{{0,15}} {_NO_IDEA}",
        rf"{_NO_IDEA}(?: davon)?,? {_WHAT_IT_COSTS}",
        "(?:unser|mein) (?:aller)?erster (?:auftrag|versuch)(?: \\w+){0,2} (?:art|agentur)",
        (
            r"noch nie (?!gesehen|gehört)(?:\w+ ){0,8}?(?:gemacht|gehabt|gekauft|beauftragt|in auftrag gegeben|"
            r"gebraucht|"
            "zusammengearbeitet|zu tun|lassen|hatten|gearbeitet|engagiert|besessen|bestellt)"
        ),
        (
            r"(?:zum ersten mal|das erste mal)(?: \w+){0,3} (?:so etwas|sowas|eine agentur|mit einer agentur|eine "
            r"website|eine webseite)"
        ),
        rf"keine(?:rlei)? (?:\w+ )?(?:ahnung|vorstellung|idee)(?: davon| mehr)?,? {_WHAT_IT_COSTS}",
        "keine(?:rlei)? (?:\\w+ )?(?:ahnung|vorstellung) (?:von|über) (?:den |die )?(?:kosten|preisen?)",
        rf"(?:weiß|weiss|wissen|wüsste|wüssten|wusste)(?: \w+){{0,6}} nicht,? {_WHAT_IT_COSTS}",
        rf"(?:nicht einschätzen|nicht abschätzen|schwer einzuschätzen),? {_WHAT_IT_COSTS}",
        (
            r"was würden? (?:denn )?so (?:ein|eine|n|ne) \w+ kosten|was kostet (?:denn )?(?:so etwas|sowas|so was|"
            r"(?:so |eine solche )(?:eine? )?(?:website|webseite|app|"
            r"homepage|seite|kampagne))(?: \w+)?"
        ),
        r"(?:ist|sind) (?:\w+ ){0,5}neuland",
        r"(?:keine|keinerlei|null) erfahrung(?:en)? (?:mit|damit|darin)",
    ),
    more=(r"(?:gerne?|dann|auch|etwas|entsprechend) mehr", "aufstocken", "obendrauf", "zusätzlich"),
    to_reader=(
        "sie",
        "ihr",
        "ihre[nrms]?",
        "ihnen",
        "euch",
        "euer",
        "eure",
        "du",
        "dir",
        "agentur",
        "jemanden?",
        "im gegenzug",
        (
            r"(?:dafür|stattdessen|zum dank|als dank) (?:gibt's|gibt es|bekommt|bekommen|dürft|dürfen|kriegt|laden|"
            r"spendieren)"
        ),
        r"können wir (?:\w+ ){0,2}bieten",
        "statt",
    ),
)
