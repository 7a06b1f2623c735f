"""Authority in German: roles, and who decides."""

from extract.rules.de.deciders import OTHER_DECIDES
from extract.rules.de.deciding import DECIDES, DECIDES_TOGETHER, DOES_NOT_DECIDE
from extract.rules.de.roles import ASSISTING_ROLES, BODIES, DECIDING_ROLES, NOT_NAMES, ROLES
from extract.rules.language import AuthorityWords

_BUSINESS = (
    r"(?:[\w-]*(?:firma|betrieb|laden|geschäft|restaurant|café|cafe|bistro|studio|praxis|(?<!bauern)hof|hotel|"
    r"(?<!hoch)schule|galerie|salon|atelier|handlung|handel|unternehmen|werkstatt|start-?up|weingut|kanzlei|pension|"
    r"manufaktur|agentur|apotheke|gasthaus|wirtshaus|shop|boutique|verlag|imbiss|campingplatz|versand|vertrieb|"
    r"schmiede|mühle|institut|spedition|gmbh|planungsbüro|architekturbüro|ingenieurbüro|reisebüro|bauernhof)|"
    r"\w{3,}(?<!büch)erei)"
)

AUTHORITY = AuthorityWords(
    deciding_roles=DECIDING_ROLES,
    assisting_roles=ASSISTING_ROLES,
    roles=ROLES,
    bodies=BODIES,
    not_names=NOT_NAMES,
    introduces_role=(
        (
            r"ich bin (?:hier |selbst |seit \w+(?: \w+)? |die |der |eine |ein |ihr |als |derzeit |zurzeit |"
            r"neue[r]? |gerade |aktuell |zwar |nur ){0,4}{role}"
        ),
        r"(?:da|weil|dass) ich (?:hier |selbst |die |der |auch |zugleich |ja )*{role} bin",
        r"ich arbeite (?:hier |derzeit )?(?:als|im) {role}",
        (
            r"(?<!vater )(?<!mutter )(?<!mann )(?<!frau )(?<!bruder )(?<!schwester )(?<!chef )als (?:alleinige[r]? |"
            r"neue[r]? )?{role}(?:,? (?:der|des|von|bei|bin|habe|kann|darf|möchte|entscheide|"
            r"suche|in|im|und|die|das)|[,.])"
        ),
        (
            r"(?:mein name ist|ich heiße|ich heisse|ich bin) [\w' -]{2,40}?,? (?:und )?(?:(?:ich )?bin )?(?:die |"
            r"der |eine |ein )?{role}"
        ),
        r"[A-ZÄÖÜ]\w+(?: [\w-]+){0,2} hier,? (?:die |der )?{role}",
        r"ich (?:habe|hab)(?: \w+)? als {role}",
        r"bereite ich als {role}",
        r"ich (?:\w+ ){0,3}als {role}",
        (
            r"(?:^|(?<=[,.;!] ))bin (?:hier |selbst |der |die |ein |eine ){0,2}{role}(?=[.,;!]|$| und| hier| von| "
            r"der| des| bei| in| im)"
        ),
        r"(?:^|(?<=[,.;] ))als {role} (?:muss|brauche|will|werde|würde|habe|bin) ich",
    ),
    runs_own=(
        rf"mit (?:eigene[mr]|meine[mr]) (?:\w+ )?{_BUSINESS}",
        r"gehört (?:(?!nicht\b)\w+ ){0,4}mir",
        r"(?:ich betreibe|betreibe ich)(?! \w+ (?:marketing|werbung|sport))",
        rf"{_BUSINESS} ist (?:\w+ )?(?:meiner|meine|meins|mein eigene[rs]?)",
        (
            r"(?:ein-?mann-?betrieb|ein-?frau-?betrieb|einzelkämpfer(?:in)?|solo-?selb(?:st)?ständige?[r]?|"
            r"kleinunternehmer(?:in)?)"
        ),
        (
            r"(?:ich|mir) (?:betreibe|führe|leite|besitze|eröffne|gehört|habe vor \w+ \w+|übernehme)(?: [\w-]+){0,4}? "
            rf"(?:eine |ein |einen |meine |mein |meinen |die |das |den )(?:[\w-]+ ){{0,3}}?{_BUSINESS}"
        ),
        rf"(?:betreibe|führe|besitze|eröffne|übernehme) ich(?: [\w-]+){{0,6}}? {_BUSINESS}",
        (
            rf"(?:ich habe|ich hab|i hab|habe ich|hab ich)(?: [\w-]+){{0,4}}? (?:eine?n?|a|meine?n?|ne) (?:[\w-]+ "
            rf"){{0,3}}?{_BUSINESS}"
        ),
        (
            rf"{_BUSINESS}(?: [\w-]+){{0,5}}? (?:an mich (?:übergeben|überschrieben|weitergegeben)|von (?:meine[nmr]) "
            r"(?:\w+ )?(?:eltern|vater|mutter|onkel|tante|großeltern|opa|oma|großvater|schwiegervater|chef|"
            r"vorgängerin?) "
            r"(?:übernommen|geerbt))"
        ),
        (
            rf"(?:habe ich|ich habe|hab ich|ich hab)(?: [\w-]+){{0,6}}? {_BUSINESS}(?: [\w-]+){{0,5}}? "
            r"(?:übernommen|gegründet|eröffnet|aufgemacht|aufgebaut|geerbt|gekauft)"
        ),
        r"ich (?:bin|arbeite) (?:\w+ )?(?:selb(?:st)?ständig|freiberuflich)",
        (
            r"(?:mache ich mich|ich mache mich|ich habe mich|hab mich|habe ich mich|mach mich)[^.;!?]{0,60} "
            r"selb(?:st)?ständig"
        ),
        (
            rf"(?:^|(?<=[,.;:] ))(?:hab|habe|betreibe|führe) (?:\w+ ){{0,3}}?(?:eine?n?|zwei|drei|vier|meine?n?) "
            rf"{_BUSINESS}s?"
        ),
        (
            r"(?:mein|meine|meinen|meinem|meiner) (?:eigene[snrm]? |kleine[snrm]? |neue[snrm]? )?"
            rf"{_BUSINESS}(?= |[.,;!]|$)(?! (?:sucht|hat mich))"
        ),
    ),
    decides=(*DECIDES, r"(?:entscheid(?:ung|er|erin)?|freigabe)\s?:[^.;!?]{3,60}\((?:ich|das bin ich|also ich)\)"),
    decides_together=DECIDES_TOGETHER,
    does_not_decide=DOES_NOT_DECIDE,
    other_decides=OTHER_DECIDES,
    copied=(
        (
            r"(?:in (?:kopie|cc)|im cc|cc|kopie an|in kopie an)(?: (?:liest|ist|steht|habe ich|finden sie|setze "
            r"ich|hab ich|nehme ich|sehen sie))?(?: auch| mit)?:? {person}"
        ),
        (
            r"{person}(?:,[^,]{2,40},)?,? (?:(?:ist|steht|liest|habe ich|hat|lese|setze ich|nehme ich|die|der|hab "
            r"ich|sitzt|läuft)(?: \w+){0,2} )?"
            r"\(?(?:in (?:kopie|cc)|im cc|mitlesend|liest mit|mitliest)(?: mit| gesetzt| genommen)?"
        ),
        r"{person} \((?:in (?:kopie|cc)|cc|kopie|liest mit)\)",
        r"{person}(?:,[^,]{2,40},)? liest(?: \w+){0,2} mit",
        (
            r"ich (?:habe|setze|nehme)(?: \w+)? {person}(?:,[^,]{2,40},)? (?:\w+ )?(?:in (?:kopie|cc)|ins? cc|in "
            r"den verteiler)(?: gesetzt| genommen)?"
        ),
    ),
    that_is_me=(
        r"(?:also|sprich|d\. ?h\.|das heißt|nämlich|und zwar|lies) (?:durch |bei |von )?(?:ich|mich|mir)(?=[.,;!)]|$)",
        r"\((?:also |das bin )?ich\)",
        r"(?:und )?(?:der|die|das) (?:bin|wäre|ist in diesem fall) (?:zufällig |hier |nun mal |ja )*ich",
        (
            r"(?:der|die|das) (?:sitzt|schreibt|tippt|liest)(?: \w+){0,2} (?:vor (?:dieser|der) (?:mail|nachricht)|"
            r"(?-i:Ihnen)|euch|dir|hier|diese zeilen|das hier)"
        ),
    ),
    pronoun_decides=(
        (
            r"(?:er|sie|die|der)(?: (?:dann|letztlich|auch|allein|selbst|am ende|bei uns|hier))? (?:entscheidet|"
            r"unterschreibt|trifft (?:\w+ ){0,2}entscheidung(?:en)?|hat das letzte wort|gibt das (?:ok|okay))"
        ),
        r"(?:entscheidet|unterschreibt) (?:er|sie)(?= |[.,;!]|$)",
        (
            r", (?:die|der|welche[r]?) (?:\w+ ){0,6}(?:entscheidet|befindet|unterschreibt|das sagen hat|"
            r"entscheiden wird|die entscheidung trifft|das "
            r"letzte wort hat|entscheiden muss)"
        ),
        r"das letzte wort (?:hat|behält|hätte)(?: \w+){0,2} (?:er|sie)(?= |[.,;!]|$)",
        r"dort (?:liegt|fällt)(?: \w+){0,2} (?:die entscheidung|der entscheid)",
        r"(?:bei ihm|bei ihr|bei ihnen) liegt(?: \w+){0,2} (?:die entscheidung|das letzte wort)",
    ),
    gathers=(
        r"(?:reiche|leite|gebe) (?:ich )?(?:das |es |alles |ihr angebot |nur ){0,2}nur weiter",
        r"wurde (?:von|durch) (?:meine[rnm]?|unsere[rnm]?)(?: \w+){1,3} (?:gebeten|beauftragt)",
        r"hat mich (?:\w+ ){0,2}(?:gebeten|beauftragt)",
        r"meine? (?:chef(?:in)?|vorgesetzte[r]?|\w*leiter(?:in)?)[^;!?]{0,50} (?:möchte|will) wissen",
        (
            r"meine? (?:chef(?:in)?|vorgesetzte[r]?|\w*leiter(?:in)?)[^.;!?]{0,40} lässt (?:\w+ )?(?:fragen|"
            r"anfragen|ausrichten)"
        ),
        (
            r"soll(?:te)?(?: \w+){0,6} (?:herausfinden|rausfinden|in erfahrung bringen|erfragen|recherchieren|"
            r"klären|nachfragen|anfragen|umhören|umschauen|umsehen|"
            r"abklären|mich erkundigen)"
        ),
        (
            r"ich (?:kläre|erfrage|recherchiere) (?:vorab|zunächst|erst einmal)(?: \w+){0,3} (?:kosten|preise|"
            r"angebote|optionen|möglichkeiten)"
        ),
        (
            r"(?:soll|sollte|wurde gebeten|bin gebeten worden|habe den auftrag|hab den auftrag|bin beauftragt|"
            r"wurde beauftragt|darf)(?: \w+){0,9}? "
            r"(?:angebote?n?|informationen|infos|preise|vergleichsangebote|kosten|agenturen|kostenvoranschläge|"
            r"offerten)(?: [\w-]+){0,6}? "
            r"(?:besorgen|einholen|einzuholen|sammeln|zusammenstellen|anfragen|recherchieren|zusammentragen|"
            r"vergleichen|"
            r"suchen|zu sammeln|finden)"
        ),
        (
            r"(?:im auftrag|im namen|auf wunsch|auf bitte) (?:meiner|meines|unserer|unseres|der|des|von) (?:chefin|"
            r"obmann\w*|obfrau|präsident\w*|inhaber\w*|"
            r"chefs|vorgesetzten|"
            r"geschäftsführ\w+|\w*leitung|\w*leiters?|\w*leiterin|abteilung|vorstands?|direkt\w+|frau|herrn)"
        ),
        (
            r"meine? (?:chef(?:in)?|vorgesetzte[r]?|\w*leiter(?:in)?|betreuer(?:in)?)(?: \w+)? (?:hat mich (?:\w+ "
            r")?(?:gebeten|beauftragt)|bat mich|möchte, dass ich|"
            "hat mir (?:aufgetragen|gesagt|die aufgabe)|will, dass ich)"
        ),
        r"(?:ich wurde|ich bin|wurde ich|bin ich) (?:\w+ ){0,4}(?:gebeten|beauftragt)(?: worden)?",
        (
            r"ich (?:leite|gebe|reiche|trage|leit)(?: \w+){0,6} (?:an|zu) (?:meine[nr]?|unsere[nr]?|die|den|frau|"
            r"herrn)(?: [\w.-]+){0,3} weiter"
        ),
        (
            r"ich (?:sammle|sammele|hole|recherchiere|suche)(?: \w+){0,3} für (?:meine|meinen|unsere|unseren) "
            r"(?:chef(?:in)?|vorgesetzte[nr]?|geschäftsführ\w+|\w*leit\w+|abteilung)"
        ),
    ),
    access_refused=(
        (
            r"gespräche?(?: [\w-]+){0,4} mit (?:herrn|frau|dem|der|unsere[mr])(?: [\w.-]+){1,3} (?:ist|sind|wird|"
            r"werden)"
            r"(?: \w+){0,2} nicht (?:vorgesehen|möglich|erwünscht|gewünscht|geführt|nötig)"
        ),
        (
            r"(?:kontaktieren|rufen|behelligen|belästigen|schreiben|sprechen) sie(?: bitte)? (?:unsere[nmr]?|den|"
            r"die|dem|meine[nmr]?|der) "
            r"(?:chef(?:in)?|geschäftsführ\w+|vorstand|inhaber(?:in)?|direktor(?:in)?|präsident(?:in)?)(?: bitte)? "
            r"nicht"
        ),
        (
            r"(?:geschäftsführ(?:er|erin|ung)|\w*vorstand|inhaber(?:in)?|chef(?:in)?|direktor(?:in)?|"
            r"präsident(?:in)?|er|sie|verwaltungsrat|"
            r"geschäftsleitung|\w*vorsitzende[r]?|gründer(?:in)?|stiftungsrat|leitung)(?: \w+){0,4} (?:spricht|"
            r"redet|telefoniert|trifft sich|"
            r"möchte|will|wünscht|steht|ist|hat|empfängt)(?: \w+){0,5} (?:nicht|nie|niemals|keine[nr]?|kein)(?: "
            r"\w+){0,6} "
            r"(?:agenturen|dienstleistern?|lieferanten|anbietern?|kontakt|kontaktiert|gespräche?n?|sprechen|reden|"
            r"angesprochen|angerufen|"
            r"verfügung|erreichbar|telefonieren|gestört|treffen|termine|behelligt|belästigt)"
        ),
        (
            r"(?:geschäftsführ(?:er|erin|ung)|\w*vorstand|inhaber(?:in)?|chef(?:in)?|direktor(?:in)?|"
            r"präsident(?:in)?)(?: \w+){0,3} "
            r"(?:ist|sind|steht|stehen)(?: \w+){0,3} nicht (?:zu sprechen|zur verfügung|erreichbar|ansprechbar)"
        ),
        (
            r"(?:bitte|kontaktieren sie|rufen sie|wenden sie sich|schreiben sie)(?: \w+){0,3} (?:nicht|"
            r"keinesfalls)(?: direkt)? "
            r"(?:an |mit )?(?:unsere[nmr]?|den|die|dem|meine[nmr]?|der) (?:chef(?:in)?|geschäftsführ\w+|vorstand|"
            r"inhaber(?:in)?|direktor(?:in)?)"
        ),
        (
            r"(?:kontakt|kommunikation|alles|abstimmung|austausch) (?:läuft|geht|erfolgt|bitte|laufen)(?: "
            r"\w+){0,2} (?:ausschließlich|nur|allein) über mich"
        ),
        (
            r"kein(?:en)? (?:direkten? |direkter )?(?:kontakt|zugang|draht) (?:zum|zur|mit dem|mit der) "
            r"(?:chef(?:in)?|geschäftsführ\w+|vorstand|inhaber(?:in)?|direktor(?:in)?)"
        ),
        (
            r"(?:an|zu) (?:ihn|sie|ihm|ihr|den \w+|die \w+|unsere[nr]? \w+) (?:kommen|kommt) (?:sie |ihr |man "
            r")?nicht (?:heran|"
            r"ran|durch)"
        ),
        (
            r"(?:kontaktaufnahmen?|kontakt|anrufen?|gesprächen?|nachfragen)(?: direkt)? (?:mit|bei|zu) (?:ihm|ihr|"
            r"dem \w+|"
            r"der \w+|unsere[mr] \w+)[^.;!?]{0,40} (?:abstand (?:zu )?nehmen|abzusehen|absehen|verzichten|unterlassen|"
            r"unterbleiben|unerwünscht)"
        ),
        (
            r"(?:geschäftsführ(?:er|erin|ung)|\w*vorstand|inhaber(?:in)?|chef(?:in)?|direktor(?:in)?|"
            r"präsident(?:in)?|er|sie)"
            r" (?:spricht|redet|telefoniert|verhandelt)(?: \w+){0,2} mit (?:\w+ )?(?:agenturen|dienstleistern|"
            r"lieferanten|"
            r"anbietern|vertretern|verkäufern|externen)(?: \w+){0,2} nicht"
        ),
        r"gespräch mit (?:ihm|ihr|dem \w+|der \w+) (?:ist|wird)(?: \w+){0,2} nicht (?:möglich|vorgesehen|nötig)",
        (
            r"mit (?:ihm|ihr|dem \w+|der \w+|unserem \w+|unserer \w+) (?:werden|können|dürfen) (?:sie|ihr) (?:\w+ "
            r")?nicht (?:sprechen|reden)(?: können)?"
        ),
    ),
    sign_offs=(
        (
            "mit (?:freundlichen?|freundlichem|besten?|bestem|herzlichen?|herzlichem|lieben?|sonnigen?|"
            "kollegialen?|schönen?) (?:grü(?:ß|ss)en|gru(?:ß|ss))"
        ),
        (
            "(?:freundliche|beste|viele|liebe|schöne|herzliche|sonnige|kollegiale|sportliche|herzlichste|"
            "winterliche)n? (?:grü(?:ß|ss)e|gru(?:ß|ss))"
        ),
        "(?:schönen|besten|lieben|herzlichen|schöne) gru(?:ß|ss)",
        r"mfg",
        "lg",
        "vg",
        "bg",
        "hochachtungsvoll",
        "(?:vielen|herzlichen|besten|lieben|tausend) dank",
        "danke",
        "bis (?:bald|dann|demnächst)",
        "grü(?:ß|ss)e",
        "gru(?:ß|ss)",
        "alles gute",
        "herzlich(?:st)?",
        "es grü(?:ß|ss)t",
        "pfiat",
        "beste(?= grü)",
    ),
    deciding_talk=(
        r"(?:geben|gibt)(?: \w+){0,5} frei",
        r"unterzeichn\w*",
        "zeichnen",
        r"(?:machen|stimmen)(?: \w+){0,5} (?:aus|ab)",
        r"entscheid\w*",
        r"entschied\w*",
        r"unterschr\w*",
        r"zustimm\w*",
        r"beschlie\w*",
        "einig",
    ),
    decision_words=(
        "zu sagen",
        "unterschriften",
        "was ich sage?",
        "mit mir",
        "über mir",
        r"\w*reden",
        "vollmacht",
        r"entscheid\w*",
        r"entschied\w*",
        r"unterschr\w*",
        r"unterzeichn\w*",
        r"zustimm\w*",
        r"beschlie\w*",
        "einig",
        r"genehmig\w*",
        r"bewillig\w*",
        r"freigabe",
        "freigeben",
        "freigegeben",
        r"gibt(?: \w+){0,4} frei",
        "letzte wort",
        r"\w*befugt",
        r"\w*berechtigt",
        "grünes licht",
        "okay",
        r"abgesegnet",
        "absegnen",
        "segnet",
        "segen",
        "kopie",
        "mitliest",
        "liest(?: \\w+){0,2} mit",
        r"vorleg\w*",
        r"vorzulegen",
        r"vorgelegt",
        r"budgetverantwortung",
        "budgethoheit",
        "niemanden",
        r"ja (?:ge)?sag\w*",
        "ausschlag",
        "zeichnen",
        "fragen",
        "stimmt(?: \\w+){0,4} zu",
        "in meiner hand",
        "bei mir",
        r"verg(?:ebe|abe|eben|ibt)",
        r"\w*auswahl",
        r"ausgewählt",
        r"abstimm\w*",
        r"abgestimmt",
        r"bestimm\w*",
        r"verantwortet",
        r"zusagen",
        r"(?:frei|ab|gegen)zeichn\w*",
        r"einig",
        r"freie hand",
        r"beauftrag\w*",
        "der chef",
        "die chefin",
        "prokura",
    ),
)
