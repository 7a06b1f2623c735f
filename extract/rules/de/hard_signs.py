"""Signs in German that somebody is hard to work with."""

from extract.brief import SignalKind
from extract.rules.language import Patterns

_SEVERAL = "(?:zwei|drei|vier|fünf|sechs|sieben|mehrere|beide|etliche|einige|zig)"
_VENDORS = (
    r"(?:\w*agenturen|büros|\w*designer|\w*entwickler|dienstleister|freelancer|anbieter|firmen|grafiker|programmierer|"
    r"texter|filmer|fotografen)"
)
_DISMISSED = (
    "(?:rausgeworfen|gefeuert|hinausgeworfen|verschlissen|vor die tür gesetzt|rausgeschmissen|entlassen|durchprobiert|"
    "verbraucht|abgeschossen|zum teufel gejagt|verheizt)"
)
_MEETINGS = (
    r"(?:workshops?|kick-?offs?|meetings?|treffen|kennenlern\w+|besprechungen|jour fixes?|(?:vor-ort-)?termine|"
    r"kaffeekränzchen|videocalls?)"
)

HARD_SIGNS: dict[SignalKind, Patterns] = {
    SignalKind.RUDE: (
        (
            r"(?:leute|typen|menschen|agenturen|firmen) wie (?:(?-i:Sie)|ihr|euch|ihnen) (?:braucht|brauchen|kann|will)"
            r"(?: \w+){0,2} (?:keiner|kein mensch|niemand|keine sau)"
        ),
        r"\w{4,}(?:fritzen?|fuzzis?|heinis?)",
        (
            r"(?<!gegen )(?<!vor )(?<!für )(?<!über )(?<!von )(?:idioten?|dilettanten|stümper|nichtskönner|abzocker|"
            r"halsabschneider|schlafmützen|versager|scharlatane|wegelagerer|deppen|windbeutel|trottel|hampelmänner|"
            r"schnarchnasen|luschen|luftpumpen|flachpfeifen|schaumschläger|pfuscher|vollpfosten|nulpen|"
            r"dampfplauderer|taugenichtse?)"
        ),
        (
            r"(?:lauter|alles(?: nur)?|nur|diese|solche|bloß|irgendwelche|(?:waren|sind)(?<!wir sind) (?:alle |"
            r"allesamt )?) ?"
            r"(?<!wir sind alle )(?:amateure|betrüger|flaschen|pfeifen|nieten|anfänger|blender|"
            r"unfähig(?:en?)?)(?=[.,;!]|$)"
        ),
        r"(?:verschonen|verschont) sie (?:mich|uns) (?:mit|von)(?: \w+){0,4}",
        (
            r"(?:sparen|ersparen) sie (?:sich|mir|uns)(?: \w+){0,3} (?:geschwafel|gerede|fragen|floskeln|gelaber|"
            r"bla|ausreden|verkaufs\w+|sprüche|smalltalk|höflichkeiten)"
        ),
        (
            r"(?:ihr|alle|die|diese) (?:\w+ )?(?:agenturen|kreativen|designer|werber) (?:seid|sind|ist)(?: \w+){0,4} "
            r"(?:faul|überteuert|unfähig|arrogant|abzocker|gleich|nutzlos|abzocken|verlogen)"
        ),
        r"(?:verschwenden|stehlen|rauben) sie (?:\w+ )?(?:nicht )?(?:\w+ )?meine zeit",
        r"(?:ihr|das) (?:blabla|gelaber|geschwafel|gequatsche)",
        (
            r"(?:kann|könnte|schafft|kriegt) (?:(?:doch|ja|sogar|auch) )*(?:mein neffe|jedes kind|ein kind|jeder depp|"
            r"jeder azubi|jeder praktikant|mein \w+jähriger)"
        ),
        (
            r"mein (?:neffe|schwager|sohn|cousin)[^.;!?]{0,40} (?:könnte|kann|macht|würde|baut|bastelt)[^.;!?]{0,40} "
            r"(?:auch|schneller|billiger|umsonst|gratis|besser|nebenbei|\w*wochenende|\w*nachmittag|\w*abend|"
            r"\w*stunden?|kostenlos|für (?:\d|lau|ein|zwei|drei|fünf|zehn|hundert)\w*)"
        ),
        r"(?:so schwer kann das|das kann doch nicht so schwer)(?: \w+){0,3}",
        r"halten sie (?:den mund|die klappe)",
        r"verdammt(?:e[nrs]?|nochmal| noch ?mal)",
        r"kommen sie mir (?:ja |bloß |bitte )?nicht mit",
    ),
    SignalKind.CONTROLS_DETAIL: (
        (
            r"(?:jede[nrsm]?|jedes einzelne|jede einzelne) (?:einzelne[nrs]? )?(?:pixel|komma|wort|text|schrift|"
            r"farbe|button|zeile|satz|detail|entwurf|schritt|seite|mail|bild|änderung|"
            r"überschrift)[^.]{0,70}(?:freigabe|freigeben|abnehmen|genehmig\w*|über meinen|vorlegen|vorgelegt|"
            r"entscheide|absegnen|sehen|prüfe|kontrollier\w*|mit mir|ich)"
        ),
        (
            r"ohne (?:meine|unsere) (?:ausdrückliche |schriftliche )?(?:freigabe|zustimmung|genehmigung)(?: "
            r"\w+){0,3} (?:nichts|kein\w*|nicht)(?: \w+){0,3}"
        ),
        (
            r"genau so(?:,)? wie (?:ich|wir)(?: \w+){0,4} (?:sage|sagen|will|wollen|vorgebe|vorgeben|zeichne|"
            r"aufgezeichnet|vorgegeben|skizziert)"
        ),
        (
            r"(?:täglich(?:e[nrs]?)?|zweimal am tag|stündlich(?:e[nrs]?)?|jeden (?:tag|morgen|abend))(?: \w+){0,3} "
            r"(?:bericht\w*|update|updates|statusbericht|rapport|anruf|telefonat|meldung|zwischenstand|report|"
            r"status)"
        ),
        r"(?:ihnen|ihren \w+|den designern|dem team|euch)(?: \w+){0,2} über die schulter(?: \w+)?",
        r"(?:neben|bei) (?:ihren|ihrem|den|dem) (?:designern?|entwicklern?|team|grafikern?) sitzen",
        (
            r"(?:unbegrenzte|beliebig viele|unendlich viele) (?:korrektur|änderungs|feedback)?-?(?:schleifen|"
            r"runden|korrekturen|änderungen)"
        ),
        r"(?:ich|wir) (?:bestimme|bestimmen|gebe|geben)(?: \w+){0,2} (?:alles|jedes detail)(?: vor)?",
        r"(?:setzen sie|sie setzen|führen sie|sie führen)(?: \w+){0,3} (?:um|aus),? was",
        r"(?:dulde|akzeptiere|toleriere) (?:ich )?(?:\w+ )?kein\w*",
        r"sie (?:setzen|führen) (?:nur|lediglich|bloß)(?: \w+){0,4} (?:um|aus)",
        (
            r"(?:eigene|keine eigenen) (?:ideen|vorschläge|interpretationen)(?: \w+){0,3} (?:nicht|unerwünscht|"
            r"brauche ich nicht|sind nicht)(?: \w+)?"
        ),
        r"erstatten (?:sie )?(?:mir|uns) täglich",
    ),
    SignalKind.REFUSES_TO_MEET: (
        (
            r"(?:kein(?:e|en)?|auf) (?:\w+ )?(?:workshops?|kick-?offs?|meetings?|kennenlerntermine?|treffen|"
            r"kennenlerngespräche?)(?: \w+){0,4} (?:nicht|keine zeit|kein interesse|verzichte\w*|wollen wir nicht|"
            r"mache ich nicht|gibt es nicht|brauche ich nicht)"
        ),
        (
            r"(?:an|für) (?:workshops?|kick-?offs?|meetings?|treffen|termine[n]?)(?: \w+){0,4} (?:nehme ich nicht|"
            r"habe ich keine|haben wir keine|nicht teil|kein interesse)(?: \w+)?"
        ),
        (
            r"(?:treffe|treffen) (?:ich )?(?:mich |uns )?(?:\w+ ){0,3}?(?:nicht|grundsätzlich nicht|nie)(?= |"
            r"[.,;!]|$)(?! (?:zu|die entscheidung))"
        ),
        r"kein(?:e|en)? (?:meetings?|treffen|workshops?|kick-?off|kennenlerntermin)(?=[.,;!]| |$)",
        (
            rf"{_MEETINGS}(?: \w+){{0,2}} (?:können|dürfen|könnt|dürft) (?:sie|ihr)(?: \w+){{0,3}} (?:schenken|"
            rf"sparen|vergessen|"
            r"streichen|weglassen)"
        ),
        rf"(?:verschont|verschonen|erzählt|kommt|kommen|bleibt|bleiben)(?: \w+){{0,4}} (?:von|mit) {_MEETINGS}",
        (
            rf"{_MEETINGS} (?:ist|sind|halte ich für|halten wir für)(?: \w+){{0,3}} (?:zeitverschwendung|überflüssig|"
            rf"unnötig)"
        ),
        rf"(?:sparen|schenken) (?:sie|wir) (?:sich|uns|mir)(?: \w+){{0,3}} {_MEETINGS}",
        rf"zeit für {_MEETINGS}(?: \w+){{0,3}} (?:habe|haben) (?:ich|wir)(?: \w+){{0,2}} nicht",
        r"(?:zu ihnen|nach utrecht|zu euch) (?:komme|kommen|fahre|fahren) (?:ich|wir)(?: \w+)? nicht",
    ),
    SignalKind.SERIAL_FIRINGS: (
        (
            rf"(?:{_SEVERAL}|\d|die letzten \w+|letzte[n]?)(?: \w+){{0,3}} (?:{_VENDORS}|vor (?:ihnen|euch))(?: "
            rf"\w+){{0,5}} "
            rf"{_DISMISSED}"
        ),
        (
            rf"(?:habe|haben|mussten?)(?: \w+){{0,6}} (?:{_SEVERAL}|\d)(?: \w+){{0,2}} (?:{_VENDORS}|vor (?:ihnen|"
            rf"euch))"
            rf"(?: \w+){{0,4}} {_DISMISSED}"
        ),
        rf"(?:{_SEVERAL}) (?:\w+ )?{_VENDORS}[^.;!?]{{0,30}} (?:beide|alle|allesamt) {_DISMISSED}",
        (
            rf"(?:von |den )?(?:{_SEVERAL}|letzten?|vorigen?) (?:\w+ )?{_VENDORS}[^.;!?]{{0,40}} (?:getrennt|vertrag "
            rf"gekündigt|"
            r"gekündigt|nach hause geschickt)"
        ),
        (
            r"(?:sie wären|sie sind|ihr wärt|ihr wäret|ihr seid)(?: \w+){0,2} (?:die|unsere|meine) (?:dritte|"
            r"vierte|fünfte|sechste|3\.|4\.|5\.)(?: \w+)? ?(?:agentur|firma|anlauf|versuch|bude)?"
        ),
        (
            r"(?:dritte|vierte|fünfte|sechste|3\.|4\.|5\.) (?:agentur|firma|dienstleister)(?: \w+){0,2} (?:in|"
            r"innerhalb|seit|binnen)"
        ),
        (
            rf"(?:{_SEVERAL}) (?:\w+ )?{_VENDORS}(?: \w+){{0,5}} "
            r"(?:gescheitert|versagt|nicht hinbekommen|verschlissen|enttäuscht|nichts getaugt|vor ihnen|vor euch)"
        ),
    ),
    SignalKind.HAGGLES: (
        (
            r"(?:drück|drücke|handel|handle|feilsch|feilsche)(?: (?:ich|wir))(?: [\w-]+){0,5} (?:runter|herunter|"
            r"nach unten)"
        ),
        r"(?:ihr|ihren|ihrem) (?:aller)?(?:besten?|günstigsten?|niedrigsten?|äußersten?|schärfsten?) (?:preis|angebot)",
        (
            r"(?:welchen|wie viel|wieviel|was für einen|mit wie viel|einen ordentlichen) (?:rabatt|nachlass|"
            r"skonto)(?: \w+){0,3}"
        ),
        r"(?:rabatt|nachlass)(?: \w+){0,3} (?:drin|erwarten|erwarte|möglich|geben|setzen wir voraus)",
        r"(?:woanders|anderswo|im netz|online)(?: \w+){0,5} (?:billiger|günstiger|für die hälfte)",
        r"(?:billiger|günstiger)(?: \w+){0,3} (?:woanders|anderswo|gehen|machen)",
        (
            r"(?:angebote?|preise?|honorare?|rechnung(?:en)?|kostenvoranschl\w+)[^.;!?]{0,50} um (?:\d+ ?(?:%|"
            r"prozent)|ein(?:en)? "
            r"\w+|die hälfte|mindestens \w+)[^.;!?]{0,15} (?:kürzen|kürze|drücken|drücke|senken|reduzieren|"
            r"\w*handeln|\w*handle)"
        ),
        r"(?:runter|herunter)(?:zu)?handeln",
        (
            r"\w+ ?(?:prozent|%) (?:rabatt|nachlass|skonto)[^.;!?]{0,50} (?:erwart\w*|setzen? (?:wir|ich) voraus|"
            r"üblich|"
            r"selbstverständlich|drin)"
        ),
        r"(?:viel )?zu teuer",
        (
            r"(?:am preis|am angebot|an ihrem preis|beim preis) (?:\w+ ){0,3}?(?:etwas machen|drehen|"
            r"entgegenkommen|schrauben|luft|was gehen)"
        ),
        r"für die hälfte(?! der)",
        (
            r"(?:können|könnt|kannst) (?:sie|ihr|du)(?: \w+){0,2} (?:mithalten|unterbieten|drunter ?bleiben|drunter "
            r"?gehen)"
        ),
        r"was geht (?:da |denn |noch )*(?:am|beim) preis",
        (
            r"(?:machen|macht|mach) (?:sie |ihr )?(?:mir|uns) (?:einen|ihren|euren) (?:guten|fairen|besseren|sonder|"
            r"freundschafts)-?preis"
        ),
        r"(?:aber |bitte )+einen guten preis",
        r"spitzen sie (?:den|ihren) (?:bleistift|stift)",
    ),
    SignalKind.ALWAYS_AVAILABLE: (
        (
            r"auch (?:am |an )?(?:sonntags?|samstags?|wochenenden?|abends?|feiertage?n?|nachts)(?: \w+){0,3} "
            r"(?:ans telefon|"
            r"erreichbar|rangehen|abheben|antworten|zurückrufen)"
        ),
        (
            r"(?:will|erwarte|erwarten|verlange|verlangen|brauche|möchte)(?: \w+){0,4} innerhalb (?:von )?(?:einer|"
            r"zwei|\d+) "
            r"(?:stunden?|minuten)(?: \w+){0,3} (?:antwort|rückmeldung|reaktion|rückruf)"
        ),
        (
            r"(?:erreichbar|verfügbar|antworten|antwort|rangehen|ans telefon|rufbereit|reagieren|abrufbereit)(?: "
            r"\w+){0,6} (?:24/7|rund um die uhr|tag und nacht|am wochenende|abends|nachts|sonntags|jederzeit|"
            r"innerhalb (?:von )?(?:einer|\w+) (?:stunde|minuten))"
        ),
        (
            r"(?:rangehen|(?:gehen|geht) ran|ans telefon|erreichbar|antworten?)[^.;!?]{0,30} auch (?:am "
            r")?(?:samstags?|sonntags?|"
            r"wochenende|nachts|abends|feiertagen?)|(?:24/7|rund um die uhr|tag und nacht|jederzeit|auch (?:am "
            r")?(?:wochenende|abends|sonntags|"
            r"nachts)[^.]{0,20})(?: \w+){0,4} (?:erreichbar|verfügbar|ansprechbar|antworten|antwort|rangehen)"
        ),
        (
            r"(?:erwarte|erwarten|setze voraus)(?: \w+){0,8} (?:wochenende|abends|nachts|jederzeit|innerhalb "
            r"(?:von )?(?:einer|\w+) (?:stunde|minuten))"
        ),
    ),
    SignalKind.FREE_PITCH: (
        (
            r"(?:honorar|vergütung|aufwandsentschädigung) für (?:die |den |das |eine?n? |ihre )?(?:präsentation|"
            r"pitch|entwürfe?|"
            r"konzept\w*|skizzen?)[^.;!?]{0,40} (?:nicht|kein\w*)"
        ),
        (
            r"(?:wenn|falls) (?:mir|uns) (?:\w+ ){0,3}(?:nichts?|kein\w*)(?: \w+){0,3} gefällt,? "
            r"[^.;!?]{0,40}(?:zahl\w*|kostet)"
            r"[^.;!?]{0,30}(?:nicht|nichts|kein\w*)"
        ),
        (
            r"(?:kostenlose|unbezahlte|unverbindliche|honorarfreie|kostenfreie|gratis)[nrms]?,? (?:\w+ "
            r")?(?:entwürfe?|konzepte?|pitch|designs?|vorentwürfe?|skizzen?|ideen|layouts?|probeseite|"
            r"präsentation)"
        ),
        (
            r"(?:entwürfe?|konzepte?|pitch|designs?|skizzen|ideen|layouts?|\w*präsentation)(?:,? \w+){0,5} "
            r"(?:kostenlos|"
            r"unbezahlt|ohne (?:vergütung|honorar|bezahlung|berechnung)|unentgeltlich|gratis|nicht vergütet|nicht "
            r"honoriert|wird nicht vergütet)"
        ),
        (
            r"(?:vorab|zuerst|erst|vorher)(?: \w+){0,5} (?:entwürfe?|konzepte?|designs?|skizzen|layouts?)(?: "
            r"\w+){0,3} (?:sehen|zeigen|schicken|bevor|einreichen|vorlegen)"
        ),
        r"(?:entwürfe?|designs?|konzepte?) (?:sehen|zeigen),? bevor (?:wir|ich)",
        r"(?:entwurfs|pitch|präsentations)kosten[^.;!?]{0,30} nicht",
        r"pitchhonorar[^.;!?]{0,30} (?:kein\w*|nicht)",
        r"(?:kein|keine) (?:pitchhonorar|pitch-?vergütung|ausfallhonorar)",
        (
            r"(?:entwürfe?n?|konzepte?n?|konzeptskizzen?|pitch|designs?|skizzen?|ideen|layouts?|"
            r"präsentation)[^;!?]{0,90} "
            r"(?:vergütung|honorar|entschädigung|aufwandsentschädigung)(?: \w+){0,5} (?:nicht|keine?)(?! "
            r"\w*ausgeschlossen)"
        ),
        (
            r"(?:keine|keinerlei) (?:vergütung|entschädigung|aufwandsentschädigung|erstattung)(?: \w+){0,3} "
            r"(?:für|der) (?:\w+ ){0,3}?(?:entwürfe?|konzepte?|präsentation|skizzen?|pitch|angebotspräsentation)"
        ),
        (
            r"(?:bester?|beste|schönste|überzeugendste)[rns]? (?:entwurf|idee|konzept)(?: \w+){0,2} (?:gewinnt|"
            r"erhält|bekommt)"
        ),
    ),
    SignalKind.PAYS_LATE: (
        (
            r"(?:zahlungsziel|zahlung|zahlbar|zahlen|bezahlt|begleichen|bezahlen)(?: \w+){0,5} (?:60|90|120|"
            r"neunzig|sechzig) tage?n?"
        ),
        r"(?:60|90|120|neunzig|sechzig) tage?n?(?: \w+){0,2} (?:zahlungsziel|netto|nach rechnung)",
        (
            r"(?:be)?zahl(?:en|t|e|ung|en wir)(?: \w+){0,5},? (?:erst )?(?:wenn|sobald|falls) (?:wir|ich|der shop|"
            r"die seite|es|das projekt)(?: \w+){0,5} (?:zufrieden|einbringt|läuft|verdient|geld|umsatz)"
        ),
        r"kein(?:e|en)? (?:anzahlung|vorkasse|abschlags\w+|vorauszahlung)(?:en)?(?= |[.,;!]|$)(?! (?:nötig|notwendig))",
    ),
}
