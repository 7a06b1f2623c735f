"""Who else decides, in German."""

from extract.rules.language import Patterns

_DECIDES = (
    "(?:entscheidet|entscheiden|unterschreibt|unterschreiben|unterzeichnet|unterzeichnen|zustimmen|zugestimmt "
    "haben|genehmigen|"
    "einverstanden (?:sein|ist)|ja sagen|(?:seinen|ihren) segen geben|mitziehen|genehmigt|freigeben|absegnen|"
    "bewilligen|bewilligt|beschlie(?:ß|ss)en|beschlie(?:ß|ss)t|abnicken|nicken|mitentscheiden|"
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
    r"(?:vergibt|erteilt)(?: \w+){0,3} (?:auftrag|zuschlag|aufträge)|gibt(?: [\w.]+){0,7} frei|gibt(?: \w+){0,3} "
    r"(?:grünes licht|freigabe)|"
    r"(?:hat|haben|behält)(?: \w+){0,3} das letzte wort|gibt(?: \w+){0,3} den ausschlag|wählt(?: [\w.]+){1,7} aus|"
    r"trifft(?: \w+){0,4} "
    r"(?:entscheidung(?:en)?|\w*auswahl|wahl)|"
    r"(?:verantwortet|verwaltet|hält)(?: \w+){0,2} (?:\w*budget|etat)|(?:persönlich|selbst) entscheiden)"
)
_NOT_THEY = r"(?<!\ber )(?<!\bsie )(?<!\bder )(?<!\bdie )(?<!\bich )(?<!\bdas )(?<!\bwir )"
_MODAL = "(?:muss|müssen|müsste|wird|werden|soll|sollen|kann|darf|will|möchte|sollte)"
_NO_MODAL_BEHIND = "(?! (?:wird|werden|muss|müssen|tut|tun|kann|darf) )"
_OF_THE_MATTER = (
    r"(?: (?:sie|es|ihn|ihm|dem|darüber|dazu|hierüber|hierzu|dafür|am ende|letztlich|letztendlich|schließlich|"
    r"schlussendlich|dann|"
    r"aber|bei uns|natürlich|final|das|alles|immer|hier)){0,3}"
)

OTHER_DECIDES: Patterns = (
    (
        r"(?:^|(?<=[.;:,] )|(?<=und )|(?<=aber ))(?:das|so etwas|sowas|so was|darüber|über so etwas|dergleichen) "
        rf"(?:entscheidet|entscheiden|bestimmt|unterschreibt|beschlie(?:ß|ss)t|genehmigt){_OF_THE_MATTER} "
        rf"{_WHO}{{person}}"
    ),
    (
        r"ohne (?:das |die |den |ein )?(?:ja|okay|ok|segen|zustimmung|einverständnis|unterschrift|freigabe|plazet|"
        r"placet|"
        r"wort) (?:von )?(?=(?:meine[rs]|unsere[rs]|der|des|herrn|frau|dr\.?) |(?-i:[A-ZÄÖÜ]))"
        r"{person} (?:läuft|geht|passiert|darf|kann|tut sich|wird)"
    ),
    (
        r"(?:muss|müsste|müssen) (?:ich|wir) (?:[\w-]+ ){0,4}?mit (?:dem|der|unserem|unserer) {body} (?:\w+ )?"
        r"(?:klären|abklären|abstimmen|absprechen|besprechen)"
    ),
    (
        r"(?:entscheidung|entscheid|freigabe|zuschlag|vergabe) (?:fällt|erfolgt|kommt|wird)(?: [\w.]+){0,4} "
        r"(?:durch (?:den|die|das|unseren?)|im|beim|vom|in der) {body}"
    ),
    (
        r"(?:abstimmen|befinden|urteilen) (?:muss|müssen|wird|werden|soll|sollen|darf|kann)"
        rf"{_OF_THE_MATTER} {_WHO}{{person}}"
    ),
    (
        r"(?:ausgewählt|ausgesucht|beauftragt|vergeben|bestimmt|festgelegt) (?:wird|werden)(?: [\w-]+){0,5} (?:von|"
        r"durch) "
        rf"{_WHO}{{person}}"
    ),
    (
        rf"(?:beauftragung|vergabe|agenturwahl|agenturauswahl|budget|etat|auswahl) (?:verantwortet|verwaltet|obliegt|"
        rf"liegt bei|"
        rf"macht|übernimmt){_OF_THE_MATTER} {_WHO}{{person}}"
    ),
    (
        r"(?:vergabe|zuschlags|auftrags)?(?:entscheid(?:ung)?|beschluss(?:fassung)?|genehmigung|freigabe) (?:des|"
        r"der|durch den|durch die|im|vom) {body}"
    ),
    (
        r"(?:beim|vom|im|von der|bei der|der) {body}(?: \w+){0,3}, (?:der|die|das|welche[rs]?) (?:\w+ "
        r"){0,6}(?:entscheidet|"
        r"befindet|genehmigt|freigibt|bewilligt)"
    ),
    (
        r"(?:muss|müsste|müssen|müssten) (?:ich|wir)(?: \w+){0,3} (?:beim|vom|von der|bei der) {body}(?: \w+){0,3} "
        r"(?:absegnen|genehmigen|freigeben|bewilligen|beschließen|abnicken)"
    ),
    (
        r"(?:gibt|geben) (?:bei uns |am ende |letztlich |unterm strich |hier ){0,2}"
        rf"{_WHO}{{person}} (?:\w+ )?(?:den ausschlag|das okay|das ok|grünes licht)"
    ),
    (
        rf"(?:vergabe|entscheidung|beauftragung|freigabe|bestellung) (?:läuft|geht|gehen|laufen) (?:\w+ )?über "
        rf"{_WHO}{{person}}"
    ),
    r"(?:muss|müssen|müsste)(?: \w+){0,3} durch (?:den|die|das|unsere?n?) {body}(?: \w+)?(?=[.,;!]|$)",
    (
        r"(?:muss|müsste) ich (?:\w+ ){0,2}?(?:erst|vorher|zuerst|noch) "
        rf"{_WHO}{{person}} (?:um erlaubnis |um zustimmung )?fragen(?=[.;!]|$|, ohne|, (?:sie|er|die|der) )"
    ),
    r"(?:^|(?<=[.;,] )){body} (?:entscheidet|beschließt|befindet|genehmigt|muss (?:noch )?(?:zustimmen|entscheiden))",
    rf"entscheid(?:er(?:in)?|ungsträger(?:in)?) ist {_WHO}{{person}}",
    rf"{_WHO}{{person}}{_ASIDE}{_GAP}? {_FINITE}{_NO_MODAL_BEHIND}",
    rf"{_WHO}{{person}}{_ASIDE} (?:{_ADVERBS} ){{0,5}}{_DECIDES}{_NO_MODAL_BEHIND}",
    rf"{_WHO}{{person}}{_ASIDE} {_MODAL}(?: [\w.-]+){{0,6}} {_DECIDES}(?=[.,;!]|$| und| bevor| müssen| muss)",
    (
        rf"(?<!ich ){_MODAL}(?! ich\b){_GAP}? {_WHO}{{person}}{_ASIDE}(?: [\w.-]+){{0,6}} {_DECIDES}(?=[.,;!]|$| und|"
        rf" bevor)"
    ),
    (
        rf"{_NOT_THEY}(?:entscheidet|unterschreibt|befindet|verfügt|bestimmt|beschlie(?:ß|ss)t){_GAP}? "
        rf"{_WHO}{{person}}"
    ),
    rf"{_NOT_THEY}(?:entscheidet|unterschreibt){_OF_THE_MATTER} {{person}}(?=[.,;!]|$)",
    (
        r"(?:entscheiden|zusagen|unterschreiben|bestimmen|absegnen|freigeben|beauftragen|freizeichnen|abzeichnen|"
        r"abnicken|"
        r"unterzeichnen|genehmigen|zustimmen|gegenzeichnen|beschließen|beschliessen) (?:wird|tut|muss|müsste|"
        r"würde|dürfte|kann|darf|soll|werden|müssen|tun|"
        rf"dürfen){_OF_THE_MATTER}(?: nur| "
        r"allein| erst| noch)? "
        rf"{_WHO}{{person}}"
    ),
    rf"(?:auftrag|aufträge|zuschlag) (?:vergibt|erteilt|vergeben){_GAP}? {_WHO}{{person}}",
    (
        rf"(?:freigabe|zustimmung|genehmigung|entscheidung|grünes licht|okay|ok|segen|plazet|placet|unterschrift|"
        rf"letzte wort)(?: dafür| dazu)? {_MODAL}(?: noch| erst| aber| am ende){{0,2}} "
        rf"{_WHO}{{person}}"
        r"(?: [\w.-]+){0,4} (?:erteilen|geben|treffen|fällen)"
    ),
    (
        r"(?:ansprechpartner(?:in)?|zuständig|verantwortlich) für (?:alle |die |diese |sämtliche |solche )?(?:\w+ )?"
        rf"(?:sachen|dinge|ausgaben|aufträge|entscheidung(?:en)?|budgetfragen|\w*freigaben?|\w*vergabe|auswahl|"
        rf"beauftragung) (?:ist|sind|bleibt) "
        rf"{_WHO}{{person}}"
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
        r"(?:entscheidung|entscheid|zustimmung|freigabe|genehmigung|okay|ok|segen|unterschrift|plazet|placet|votum|"
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
        r"\w+){0,5} (?:vom|im|beim|in der|von der|durch die|durch den|auf der|bei der) {body}"
    ),
    rf"(?:lege|legen|stelle|stellen) (?:ich |wir )?(?:\w+ ){{0,4}}?{_WHO}{{person}}(?: [\w.]+){{0,4}} vor(?=[.,;!]|$)",
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
)
