"""Words without which a sentence in German can't carry a value."""

from extract.rules.language import SupportWords

SUPPORT = SupportWords(
    decision_is_theirs=(
        "selbst|selber|allein|alleine",
        "niemand (?:sonst|anderes?)|keiner sonst",
        r"(?:mein|meine|meinem|meinen|meiner) (?:\w+ )?(?:betrieb|firma|laden|geschäft|praxis|budget|geld)",
        r"(?:mein|meine|meinem|meiner) (?:unternehmen|entscheidung|projekt|sache)",
        r"eigen\w*",
        r"chef\w*|selbst(?:st)?ändig\w*|freiberuf\w*|einzelunternehm\w*|inhab\w*|eigentüm\w*",
        "(?:bei|an|mit|von) mir|mir gehört|gehört mir|in meiner hand",
        r"leite|führe|betreibe|besitze|gründete|gegründet|verantwort\w*|zuständig|letzte\w*",
    ),
    decided=(r"(?:habe|haben|hat|hatten) (?:\w+ ){0,6}(?:beschlossen|entschieden)(?:, )?",),
    unpaid=(
        r"gratis|(?:kostenlos|kostenfrei|unbezahlt|unentgeltlich|ehrenamtlich|honorarfrei)\w*|umsonst|pro bono",
        r"anteile?\w*|beteilig\w*|prozent|equity|gewinnbeteilig\w*|umsatzbeteilig\w*",
        r"sichtbarkeit|reichweite|bekanntheit|werbung|referenz\w*|portfolio|erwähnung|nennung",
        r"(?:kein|keine|keinen|ohne) (?:\w+ )?(?:geld|budget|honorar|vergütung|mittel|bezahlung|cent)",
        r"nicht (?:\w+ )?(?:bezahlen|zahlen|vergüten)",
        r"geld \w+(?: \w+){0,3} (?:keins|keines|nicht|nix)|reicht(?:'s| es)?(?: \w+){0,3} nicht|für lau",
        r"(?:nennen|erwähnen|verlinken) (?:wir )?(?:euch|sie)",
        r"tausch\w*|gegenleistung|naturalien|gegenzug|spende\w*|sponsor\w*",
    ),
    new_to_them=(
        r"erste\w*|erstmals|zum ersten mal",
        r"neu\w*|neuland|noch nie|nie|bisher|zuvor",
        "(?:kein|keine|keinen) (?:ahnung|erfahrung|vorstellung|schimmer)",
        r"unerfahren\w*|anfänger\w*|laie\w*",
    ),
    doubts=(
        "vielleicht|eventuell|möglicherweise|womöglich|mal|irgendwann|später|vorerst|erstmal|zunächst|noch",
        r"zukunft|idee\w*|gefühl|eindruck|bild|überblick",
        (
            r"neugierig|überleg\w*|denk\w*|erwäg\w*|sondier\w*|orientier\w*|informier\w*|umschau\w*|schau\w*|"
            r"vergleich\w*|prüf\w*|erkundig\w*"
        ),
        r"interess\w*|möglich\w*|option\w*|plan\w*|grob\w*|unverbindlich\w*",
        "nur|bloß|ob|hoffentlich|nichts",
    ),
    haste=(
        "jetzt|heute|morgen|gestern",
        "sofort|umgehend|unverzüglich|gleich|asap|baldmöglichst|schnellstmöglich",
        r"schnell\w*|rasch|eil\w*|dring\w*|akut\w*|zügig\w*|bald\w*|notfall",
        r"zeit\w*|spät\w*|steht still|stillsteh\w*|warten|wartet|tage?|wochen?|stunden?|frist",
    ),
)
