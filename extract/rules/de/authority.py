"""Authority in German: roles, and who decides."""

from extract.rules.de.deciding import DECIDES, DECIDES_TOGETHER, DOES_NOT_DECIDE
from extract.rules.de.roles import ASSISTING_ROLES, BODIES, DECIDING_ROLES, NOT_NAMES, ROLES
from extract.rules.language import AuthorityWords

_DECIDES = (
    "(?:entscheidet|entscheiden|unterschreibt|unterschreiben|unterzeichnet|unterzeichnen|zustimmen|zugestimmt "
    "haben|genehmigen|"
    "genehmigt|freigeben|absegnen|bewilligen|bewilligt|beschlie(?:ß|ss)en|beschlie(?:ß|ss)t|abnicken|mitentscheiden|"
    r"(?:das|ihr|sein|noch ihr|noch sein) (?:okay|ok) (?:geben|gibt)|gibt(?: \w+){0,4} (?:frei|grünes licht|sein "
    r"okay|sein ok|ihr okay|"
    r"ihr ok|das okay|das ok)|stimmt(?: \w+){0,4} zu|segnet(?: \w+){0,4} ab|nickt(?: \w+){0,4} ab|(?:hat|haben|"
    r"behält)(?: \w+){0,3} das letzte wort|"
    r"das letzte wort (?:hat|haben)|trifft(?: \w+){0,3} entscheidung(?:en)?|treffen(?: \w+){0,2} (?:die|alle) "
    r"entscheidung(?:en)?|"
    r"die (?:\w+ )?entscheidung(?:en)? (?:trifft|treffen|fällt|fällen)|grünes licht geben)"
)
_ADVERBS = (
    "(?:muss|müssen|müsste|wird|werden|soll|sollen|kann|darf|will|möchte|letztlich|letztendlich|am ende|"
    "schließlich|schlussendlich|dann|"
    "allein|alleine|selbst|darüber|hierüber|dazu|hierzu|dem|das|es|noch|erst|zuerst|final|abschließend|immer|auch|"
    "natürlich|aber|"
    "persönlich|bei uns|in solchen dingen|solche dinge|so etwas|jede ausgabe|alles|dafür|hier|nämlich|gemeinsam)"
)
_DECISION = (
    "(?:entscheidung|zuschlag|entscheid|auswahl|freigabe|zustimmung|vergabe|auftragsvergabe|letzte wort|budgethoheit|"
    "budgetverantwortung)"
)
_WHO = (
    r"(?=(?:der|die|das|dem|den|unsere?[mnr]?|unser|meine?[mnr]?|mein|herrn?|frau|dr\.?|prof\.?) |"
    r"(?-i:[A-ZÄÖÜ][a-zäöüß-]+ (?:von |van |de |der |den )*(?!Ihre?[mnrs]? |Ihnen|Sie )[A-ZÄÖÜ][a-zäöüß]))"
)
"""Before a person: "our", a title, or two words with capitals. One alone may be any noun."""
_ASIDE = "(?:,[^,]{2,40},)?"
_GAP = r"(?: (?!ich\b|wir\b|sie\b|er\b)[\w.-]+){0,9}"
_FINITE = (
    r"(?:entscheidet|entscheiden|unterschreibt|befindet(?= darüber| über)|bestimmt(?= dann|,? (?:wer|was|mit wem|"
    r"welche)| darüber| über)|"
    r"(?:vergibt|erteilt)(?: \w+){0,3} (?:auftrag|zuschlag|aufträge)|gibt(?: \w+){0,4} frei|gibt(?: \w+){0,3} "
    r"(?:grünes licht|freigabe)|"
    r"(?:hat|haben|behält)(?: \w+){0,3} das letzte wort|trifft(?: \w+){0,4} entscheidung(?:en)?|"
    r"(?:verantwortet|verwaltet|hält)(?: \w+){0,2} (?:\w*budget|etat)|(?:persönlich|selbst) entscheiden)"
)
_NOT_THEY = r"(?<!\ber )(?<!\bsie )(?<!\bder )(?<!\bdie )(?<!\bich )(?<!\bdas )(?<!\bwir )"
_MODAL = "(?:muss|müssen|müsste|wird|werden|soll|sollen|kann|darf|will|möchte|sollte)"
_OF_THE_MATTER = (
    r"(?: (?:darüber|dazu|hierüber|hierzu|dafür|am ende|letztlich|letztendlich|schließlich|schlussendlich|dann|"
    r"aber|bei uns|natürlich|final|das|alles|immer|hier)){0,3}"
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
        r"ich arbeite (?:hier |derzeit )?(?:als|im) {role}",
        (
            r"als (?:alleinige[r]? |neue[r]? )?{role}(?:,? (?:der|des|von|bei|bin|habe|kann|darf|möchte|entscheide|"
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
    ),
    runs_own=(
        r"gehört (?:\w+ )?mir",
        (
            r"(?:ich|mir) (?:betreibe|führe|habe|hab|leite|besitze|eröffne|gehört|habe vor \w+ \w+)(?: \w+){0,4}? "
            r"(?:eine |ein |einen |meine |mein |"
            r"meinen |die |das |den )(?:[\w-]+ ){0,3}?(?:[\w-]*(?:firma|betrieb|laden|geschäft|bäckerei|restaurant|"
            r"café|cafe|studio|praxis|"
            r"gärtnerei|brauerei|hof|hotel|schule|galerie|salon|atelier|buchhandlung|unternehmen|werkstatt|"
            r"start-?up|tischlerei|schreinerei|"
            r"weingut|kanzlei|pension|metzgerei|fleischerei|konditorei|manufaktur|agentur|rösterei|apotheke|"
            r"gasthaus|gasthof|"
            r"spedition|druckerei|handlung|handel|shop|yogastudio|imkerei|zimmerei|schlosserei|goldschmiede|"
            r"töpferei|boutique))"
        ),
        r"ich (?:bin|arbeite) (?:\w+ )?(?:selb(?:st)?ständig|freiberuflich)",
        (
            r"(?:mein|meine|meinen|meinem|meiner) (?:eigene[snrm]? |kleine[snrm]? )?(?:betrieb|firma|laden|"
            r"geschäft|weingut|unternehmen|"
            r"praxis|bäckerei|werkstatt|kanzlei|hotel|restaurant|café|atelier|einmannbetrieb|start-?up|gasthof|"
            r"tischlerei|schreinerei)"
            r"(?= |[.,;!]|$)(?! (?:sucht|hat mich))"
        ),
    ),
    decides=DECIDES,
    decides_together=DECIDES_TOGETHER,
    does_not_decide=DOES_NOT_DECIDE,
    other_decides=(
        rf"entscheider(?:in)? ist {_WHO}{{person}}",
        rf"{_WHO}{{person}}{_ASIDE}{_GAP}? {_FINITE}",
        rf"{_WHO}{{person}}{_ASIDE} (?:{_ADVERBS} ){{0,5}}{_DECIDES}",
        rf"{_WHO}{{person}}{_ASIDE} {_MODAL}(?: [\w.-]+){{0,6}} {_DECIDES}(?=[.,;!]|$| und| bevor| müssen| muss)",
        rf"{_MODAL}{_GAP}? {_WHO}{{person}}{_ASIDE}(?: [\w.-]+){{0,6}} {_DECIDES}(?=[.,;!]|$| und| bevor)",
        (
            rf"{_NOT_THEY}(?:entscheidet|unterschreibt|befindet|verfügt|bestimmt|beschlie(?:ß|ss)t){_GAP}? "
            rf"{_WHO}{{person}}"
        ),
        rf"{_NOT_THEY}(?:entscheidet|unterschreibt){_OF_THE_MATTER} {{person}}(?=[.,;!]|$)",
        (
            r"entscheiden (?:wird|tut|muss|müsste|würde|dürfte|kann|darf|soll|werden|müssen|tun|"
            rf"dürfen){_OF_THE_MATTER}(?: nur| "
            r"allein| erst| noch)? "
            rf"{_WHO}{{person}}"
        ),
        rf"(?:auftrag|aufträge|zuschlag) (?:vergibt|erteilt|vergeben){_GAP}? {_WHO}{{person}}",
        (
            rf"(?:freigabe|zustimmung|genehmigung|entscheidung)(?: dafür| dazu)? {_MODAL}(?: noch| erst| aber)? "
            rf"{_WHO}{{person}}"
            r"(?: [\w.-]+){0,4} (?:erteilen|geben|treffen|fällen)"
        ),
        (
            r"(?:ansprechpartner(?:in)?|zuständig|verantwortlich) für (?:alle |die |diese |sämtliche )?(?:\w+ )?"
            rf"(?:entscheidung(?:en)?|budgetfragen|freigaben?|vergabe) ist {_WHO}{{person}}"
        ),
        (
            rf"{_DECISION}(?: [\w-]+){{0,4}}? "
            r"(?:trifft|treffen|fällt|fällen|liegt|liegen|erteilt|gibt|hat|haben|obliegt|kommt|erfolgt|wird|macht)"
            rf"{_OF_THE_MATTER}(?: bei| durch| von| nicht bei mir,? sondern bei| allein| allein bei| "
            r"ausschließlich bei)? "
            rf"{_WHO}{{person}}"
        ),
        (
            rf"{_DECISION}(?: \w+){{0,4}} (?:trifft|fällt|liegt|liegen|kommt|erfolgt|wird){_OF_THE_MATTER}"
            r"(?: nicht bei mir,? sondern)? (?:beim|vom|im|durch den|durch die) {body}"
        ),
        (
            r"(?:entscheidung|entscheid|zustimmung|freigabe|genehmigung|okay|ok|segen|unterschrift|plazet|votum|"
            r"einverständnis)"
            rf"(?: noch)? (?:von |durch |bei )?{_WHO}{{person}}"
        ),
        r"(?:entscheidung|zustimmung|freigabe|genehmigung|okay|ok|segen|unterschrift) (?:vom|beim|im) {body}",
        (
            r"(?:entscheider(?:in)?|wer entscheidet|entscheidung|entscheidungs(?:gremium|"
            r"träger(?:in)?))\??\s?[:=]\s?{person}"
        ),
        (
            r"(?:entscheider(?:in)?|wer entscheidet|entscheidung|entscheidungs(?:gremium|"
            r"träger(?:in)?))\??\s?[:=]\s?{body}"
        ),
        (
            rf"(?:wird|werden|muss|müssen)(?: \w+){{0,4}} (?:beim|vom|im|zum|am) {{body}}(?: {_ADVERBS}){{0,3}} "
            r"(?:entschieden|genehmigt|beschlossen|freigegeben|abgesegnet)"
        ),
        (
            rf"(?:wird|werden|muss|müssen)(?: \w+){{0,4}} (?:von|durch) {_WHO}{{person}}(?: \w+){{0,3}} "
            r"(?:entschieden|genehmigt|freigegeben|abgesegnet|bewilligt|beschlossen)"
        ),
        (
            r"(?:abgesegnet|genehmigt|entschieden|freigegeben|beschlossen|bewilligt) (?:wird|werden)(?: "
            rf"\w+){{0,5}} (?:von|durch) {_WHO}{{person}}"
        ),
        (
            r"(?:abgesegnet|genehmigt|entschieden|freigegeben|beschlossen|bewilligt) (?:wird|werden)(?: "
            r"\w+){0,5} (?:vom|im|beim) {body}"
        ),
        rf"(?:lege|legen|stelle|stellen) (?:ich |wir )?(?:\w+ ){{0,4}}?{_WHO}{{person}}(?: \w+){{0,4}} vor(?=[.,;!]|$)",
        (
            rf"{_WHO}{{person}}(?: \w+){{0,3}} (?:vorlegen|vorzulegen|zur entscheidung|zur freigabe|zur "
            r"genehmigung|vorgelegt)"
        ),
        r"(?:dem|im|vom|beim) {body}(?: \w+){0,3} (?:vorlegen|vorzulegen|vorgelegt|zur entscheidung|zur freigabe)",
        (
            rf"{_WHO}{{person}} ist (?:\w+ )?(?:die entscheiderin|der entscheider|entscheidungsbefugt|derjenige,? "
            r"der entscheidet|"
            r"diejenige,? die entscheidet)"
        ),
        rf"(?:da|hier|darüber|das) (?:hat|haben)(?: \w+){{0,2}} {_WHO}{{person}} das (?:letzte wort|sagen)",
        rf"das letzte wort (?:hat|haben|liegt bei){_GAP}? {_WHO}{{person}}",
    ),
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
    pronoun_decides=(
        (
            r"(?:er|sie|die|der)(?: (?:dann|letztlich|auch|allein|selbst|am ende|bei uns|hier))? (?:entscheidet|"
            r"unterschreibt|trifft (?:\w+ ){0,2}entscheidung(?:en)?|hat das letzte wort|gibt das (?:ok|okay))"
        ),
        r"(?:entscheidet|unterschreibt) (?:er|sie)(?= |[.,;!]|$)",
        (
            r", (?:die|der|welche[r]?) (?:\w+ ){0,4}(?:entscheidet|entscheiden wird|die entscheidung trifft|das "
            r"letzte wort hat|entscheiden muss)"
        ),
        r"dort (?:liegt|fällt)(?: \w+){0,2} (?:die entscheidung|der entscheid)",
        r"(?:bei ihm|bei ihr|bei ihnen) liegt(?: \w+){0,2} (?:die entscheidung|das letzte wort)",
    ),
    gathers=(
        r"wurde (?:von|durch) (?:meine[rnm]?|unsere[rnm]?)(?: \w+){1,3} (?:gebeten|beauftragt)",
        r"hat mich (?:\w+ ){0,2}(?:gebeten|beauftragt)",
        (
            r"soll(?:te)?(?: \w+){0,6} (?:herausfinden|rausfinden|in erfahrung bringen|erfragen|recherchieren|"
            r"klären|nachfragen|anfragen|"
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
            r"(?:einholen|einzuholen|sammeln|zusammenstellen|anfragen|recherchieren|zusammentragen|vergleichen|"
            r"suchen|zu sammeln|finden)"
        ),
        (
            r"(?:im auftrag|im namen|auf wunsch|auf bitte) (?:meiner|meines|unserer|unseres|der|des|von) (?:chefin|"
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
            r"(?:an|zu) (?:ihn|sie|den chef|die chefin|ihm|ihr) (?:kommen|kommt) (?:sie |ihr |man )?nicht (?:heran|"
            r"ran|durch)"
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
    deciding_talk=(r"entscheid\w*", r"entschied\w*", r"unterschr\w*", r"zustimm\w*", r"beschlie\w*", "einig"),
    decision_words=(
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
        "stimmt(?: \\w+){0,4} zu",
        "in meiner hand",
        "bei mir",
        r"verg(?:ebe|abe)",
        "der chef",
        "die chefin",
        "prokura",
    ),
)
