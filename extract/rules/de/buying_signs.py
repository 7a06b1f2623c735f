"""Signs of how they buy, in German: column fodder, excuses, counter-offers, disorder."""

from extract.brief import SignalKind
from extract.rules.language import Patterns

_COUNT = r"(?:zwei|drei|vier|fünf|2|3|4|5|mehrere|mehreren|verschiedene[n]?|einige[n]?|mindestens \w+|weitere)"
_OFFERS = (
    r"(?:angebote?n?|vergleichsangebote?n?|\w*offerten|kostenvoranschläge?n?|agenturen|anbietern?|dienstleistern?)"
)

BUYING_SIGNS: dict[SignalKind, Patterns] = {
    SignalKind.THREE_QUOTES: (
        (
            rf"(?<!ersten )(?<!letzten )(?<!vorigen ){_COUNT}(?: \w+){{0,2}} {_OFFERS}(?! (?:vor ihnen|verschlissen|"
            rf"gefeuert|rausgeworfen|gescheitert|"
            rf"haben versagt))(?: \w+){{0,3}}"
        ),
        (
            r"(?:vergleiche|vergleichen|vergleich)(?: \w+){0,4} (?:angebote?|anbieter|preise|agenturen|mehrerer|"
            r"mehrere|offerten)"
        ),
        r"(?:einkaufs|vergabe|beschaffungs)(?:richtlinien?|vorschriften?|recht|regeln|ordnung|vorgaben|bestimmungen)",
        r"vergleichsangebote?",
        r"konkurrieren (?:\w+ )?mit \w+ (?:weiteren|anderen)",
        r"(?:zweites|drittes) (?:\w*angebot)",
        r"(?:zweite|dritte|zweit|gegen|vergleichs)-? ?offerte",
        (
            rf"{_COUNT} (?:weitere|andere) (?:\w*designer|\w*agenturen|büros|studios|firmen|freelancer|grafiker|"
            rf"entwickler|"
            r"bewerber|bieter)(?: \w+){0,3}"
        ),
    ),
    SignalKind.INCUMBENT: (
        (
            r"(?:bisherige|aktuelle|bestehende|derzeitige|langjährige|jetzige|bewährte)[rnms]? (?:\w+ )?(?:agentur|"
            r"\w*dienstleister(?:in)?|partner(?:in)?|anbieter(?:in)?|lieferant(?:in)?)(?: \w+){0,10} (?:ebenfalls|"
            r"angeschrieben|angefragt|"
            r"auch|angebot|beteiligt|eingeladen|mit im rennen|zufrieden|im rennen|favorit|bleibt|teil)"
        ),
        (
            r"(?:haben|habe) (?:\w+ ){0,3}?(?:bereits|schon|eigentlich|im grunde) (?:\w+ ){0,3}?(?:agentur|"
            r"favoriten|favorit|wunschagentur|entschieden|im auge|ausgesucht|dienstleister|wunschpartner)"
        ),
        (
            r"(?:nur )?(?:der form halber|pro forma|als vergleichsangebot|zweite meinung|formsache|formalität|"
            r"für die akten|benchmark)"
        ),
        (
            r"(?:(?<!\w)(?:[\w-]*angebote?|[\w-]*offerten?|agentur(?:en)?|zahlen|preise?|fragen|anfragen|nur|noch|bloß)"
            r"[^.:;!?]{0,40} zum vergleich(?! ?:)|zum vergleich [^.:;!?]{0,40}(?<!\w)(?:angebote?|offerten?|anfragen?))"
        ),
        (
            r"(?:bisherige|aktuelle|bestehende|derzeitige|langjährige|jetzige)[rnms]? (?:\w+ )?(?:agentur|"
            r"\w*dienstleister(?:in)?|"
            r"partner(?:in)?|anbieter(?:in)?|lieferant(?:in)?) (?:macht|leistet|liefert)(?: \w+){0,4} (?:super|"
            r"gute?n?|tolle?n?|"
            r"hervorragende\w*|prima|ausgezeichnete\w*)"
        ),
        r"(?:favoriten|wunschagentur|hausagentur|stammagentur)(?: \w+)?",
    ),
    SignalKind.NO_CALLS: (
        (
            r"(?:keine|von|auf) (?:telefonische[nr]? |telefonischen )?(?:anrufe|telefonate|rückfragen|"
            r"telefonanrufe|anrufen|telefonaten|telefonische\w*|besuche[n]?)(?: \w+){0,4} (?:bitten|abzusehen|"
            r"absehen|verzichten|unerwünscht|bitte|abzusehen)(?: \w+){0,3}"
        ),
        r"(?:bitte )?(?:nicht|keinesfalls) (?:anrufen|telefonieren)",
        r"rufen sie (?:\w+ ){0,3}?nicht an",
        (
            r"(?:telefonieren|telefonate|anrufe)(?: \w+){0,2} (?:will|möchte|wollen|möchten|brauche) (?:ich|wir)(?: "
            r"\w+)? nicht"
        ),
        (
            r"kein(?:e|en)? (?:anrufe|telefonate|telefon|telefonate|vertreterbesuche|rückfragen|gespräche|"
            r"telefonate)(?=[.,;!]|$| bitte| möglich| erwünscht)"
        ),
        (
            r"(?:nur|ausschließlich|lediglich) (?:per|via|über|auf|in) (?:e-?mail|mail|schriftform|schriftlichem|"
            r"das portal|das formular|die vergabeplattform|textform)"
        ),
        r"(?:nur|ausschließlich) schriftlich",
        r"verzichten sie (?:bitte )?auf (?:\w+ )?(?:rückfragen|nachfragen|anrufe|telefonate|telefonische\w*|besuche)",
        r"telefonische (?:auskünfte|anfragen|rückfragen|auskunft)(?: \w+){0,4} (?:nicht|keine)(?: \w+)?",
        r"keine telefonischen? \w+",
        r"(?:rück)?fragen (?:werden|können|sind)(?: \w+){0,2} nicht (?:beantwortet|möglich|zulässig|vorgesehen)",
        r"telefonisch(?:e|en)? (?:\w+ ){0,3}?nicht (?:möglich|erreichbar|erwünscht|beantwortet)",
    ),
    SignalKind.PRICE_ONLY: (
        (
            r"(?:nur|lediglich|ausschließlich|bloß|einfach nur)(?: \w+){0,4} (?:preis|preise|endpreis|festpreis|"
            r"gesamtpreis|hausnummer|zahl|kosten)(?= |[.,;!?]|$)"
        ),
        (
            r"(?:zuschlag|auftrag)(?: \w+){0,4} (?:günstigste|billigste|niedrigste|preiswerteste|"
            r"wirtschaftlichste)[nrms]?(?: \w+)?"
        ),
        (
            r"(?:günstigste|billigste|niedrigste)[rsnm]? (?:angebot|preis|anbieter|bieter)(?: \w+){0,5} "
            r"(?:zuschlag|gewinnt|erhält|bekommt|entscheidet|auftrag)"
        ),
        (
            r"(?:der )?preis (?:ist|entscheidet|gibt)(?: \w+){0,3} (?:entscheidend|ausschlaggebend|ausschlag|das "
            r"einzige kriterium|alles)"
        ),
        r"(?:der )?preis entscheidet(?: allein)?(?=[.,;!]|$)",
        (
            r"(?:zuschlags|vergabe|bewertungs|entscheidungs|auswahl)?kriterium[^.;!?]{0,30} (?:einzig|allein|"
            r"ausschließlich|"
            r"nur|100 ?(?:%|prozent))[^.;!?]{0,20} preis"
        ),
        r"(?:einziges|alleiniges) (?:zuschlags|vergabe|bewertungs)?kriterium[^.;!?]{0,20} preis",
        r"preis ?:? ?(?:zu )?100 ?(?:%|prozent)",
        r"(?:billigst|mindest|niedrigst|günstigst)bieter(?:in|s)?",
        (
            r"(?:es zählt|entscheidet|zählt|geht es|entscheidend ist) (?:nur |allein |einzig |ausschließlich "
            r")+(?:der|um den) preis"
        ),
    ),
    SignalKind.FORM_ONLY: (
        (
            r"(?:füllen|verwenden|benutzen|nutzen) sie(?: \w+){0,4} (?:\w*formular|\w*vorlage|excel\w*|\w+blatt|"
            r"fragebogen|leistungsverzeichnis|formblatt|tabelle|vordruck|template)(?: \w+)?"
        ),
        (
            r"(?:formular|vorlage|preisblatt|formblatt|leistungsverzeichnis|vordruck|excel-tabelle)(?: \w+){0,4} "
            r"(?:auszufüllen|ausfüllen|zu verwenden|verwenden|ausgefüllt|zu nutzen)"
        ),
        (
            r"(?:angebote|andere angebote)(?: \w+){0,4} (?:anderer|eigener|abweichender|eigenen|anderem) (?:form|"
            r"formate?n?|formularen?|vorlagen?)(?: \w+){0,4}"
        ),
        (
            r"(?:nur|ausschließlich)(?: \w+){0,2} (?:auf|mit|in) (?:dem|der|unserem|unserer|beiliegendem)(?: \w+)? "
            r"(?:\w*formular|\w*blatt|\w*vorlage|vordruck|tabelle|leistungsverzeichnis)|"
            r"(?:nur|ausschließlich)(?: \w+){0,3} (?:über das portal|über die vergabeplattform|im vorgegebenen "
            r"format|auf unserem formular)"
        ),
    ),
    SignalKind.NO_TIME: (
        (
            r"(?:habe|haben|hab|hatte|hatten|finde|finden) (?:ich |wir )?(?:\w+ ){0,4}?keine zeit(?: \w+)?(?! zu "
            r"verlieren)"
        ),
        r"keine zeit (?:für|gefunden|gehabt|um)",
        (
            r"(?:dafür|dazu|für so etwas|für sowas|für hausaufgaben)(?: \w+){0,4} (?:keine zeit|nicht die zeit|zu "
            r"beschäftigt)"
        ),
        r"(?:bin|sind|waren) (?:\w+ )?(?:zu beschäftigt|viel zu beschäftigt|nicht dazu gekommen)",
        r"nicht dazu gekommen",
    ),
    SignalKind.NOT_NEEDED: (
        (
            r"(?:verstehe|verstehen|sehe|sehen|weiß|weiss|begreife) (?:ich |wir )?(?:\w+ )?nicht,? (?:warum|wieso|"
            r"wozu|weshalb|den sinn)[^.]{0,60}"
        ),
        (
            r"(?:das|dies|ihre fragen|diese fragen|diese angaben|so etwas|solche fragen)(?: \w+){0,3} (?:nicht "
            r"(?:nötig|notwendig|relevant|erforderlich)|überflüssig|unnötig|unerheblich)"
        ),
        r"(?:das )?geht sie nichts an",
        r"(?:das )?(?:müssen|brauchen) sie (?:\w+ ){0,2}?nicht (?:zu )?wissen",
        (
            r"(?:schicken|senden|nennen|machen) sie (?:mir |uns )?(?:\w+ ){0,2}?(?:einfach|erst(?: ein)?mal)(?: "
            r"\w+){0,3} (?:preis|angebot|zahl)(?: \w+)?"
        ),
    ),
    SignalKind.OFFERS_CALL: (
        (
            r"(?:gern|gerne|lieber|jederzeit|können|könnten|wollen|lassen|besser)(?: \w+){0,6} (?:telefonieren|"
            r"anrufen|telefonat|telefonisch|telefon|video-?call|videocall|teams|zoom)(?: \w+){0,2}"
        ),
        r"(?:rufen|ruft) (?:sie |ihr )?(?:mich|uns|doch|gern|gerne|einfach)(?: \w+){0,4} an(?=[.,;:!]| |$)",
        r"rufen sie an",
        r"(?:ein|kurzes) telefonat(?: \w+)?",
    ),
    SignalKind.OFFERS_LATER: (
        (
            r"(?:schicke|schicken|sende|senden|reiche|reichen|antworte|antworten|melde mich|melden uns)(?: \w+){0,6} "
            r"(?:später|nächste woche|nächsten monat|nach (?:meinem|unserem|dem) (?:urlaub|messe|\w*woche)|"
            r"bis (?:nächste|ende)|in (?:einer|zwei|drei) wochen?|nach(?=[.,;!]|$))(?: \w+)?"
        ),
        (
            r"(?:brauche|brauchen|benötige|benötigen|bitten um|bitte um|geben sie uns)(?: \w+){0,4} (?:mehr zeit|"
            r"noch (?:eine|zwei|ein paar) (?:woche|wochen|tage)|aufschub|etwas länger|bis nächste woche)"
        ),
    ),
    SignalKind.DISORGANISED: (
        (
            r"(?:entschuldigung|entschuldigen|sorry|verzeihung|pardon|verzeihen)(?: \w+){0,8} (?:chaos|"
            r"durcheinander|unordnung|chaotisch|unsortiert|wirrwarr|kuddelmuddel)"
        ),
        (
            r"(?:etwas|ziemlich|bisschen|komplett|total|bunt) (?:durcheinander|chaotisch|unsortiert)|kuddelmuddel|"
            r"(?:großes|heilloses) (?:chaos|durcheinander)"
        ),
        r"(?:rest|übrige\w*|unterlagen)(?: \w+){0,4} (?:kommt|folgt|schicke|reiche)(?: \w+){0,3} (?:später|nach)",
        r"(?:finde ich|ich finde|wir finden|finden wir) (?:\w+ ){0,4}?(?:gerade nicht|nicht mehr|nirgends)",
        r"(?:falsche[nrs]?) (?:datei|version|anhang|fassung)",
        r"(?:verschiedene|mehrere|unterschiedliche|zig) (?:versionen|fassungen|stände)(?: \w+)?",
    ),
}
