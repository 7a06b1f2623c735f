"""What senders say in German of their own authority."""

from extract.rules.language import Patterns

_HOUSE = (
    r"(?:haus|betrieb|laden|geschäft|firma|unternehmen|hof|praxis|büro|werkstatt|kanzlei|hotel|gasthaus|wirtshaus|"
    r"restaurant|weingut|pension|agentur|apotheke|\w+erei|\w+erladen)"
)

DECIDES: Patterns = (
    (
        r"zu (?:bestimmen|entscheiden|sagen|melden) (?:hab|habe|hätte) (?:hier |da |bei uns |dabei )*(?:nur |bloß |"
        r"allein "
        r"|allweil )?ich\b(?! (?:\w+ ){0,3}(?:nichts|nix|wenig|nicht)\b)"
    ),
    (
        r"(?:hab|habe) (?:hier |da |bei uns )*(?:nur |allein )?ich (?:was |etwas |alles |das )?zu (?:bestimmen|"
        r"entscheiden|sagen)"
    ),
    (
        r"was ich (?:\w+ )?(?:sage?|entscheide|beschließe|unterschreibe),? (?:das |dann |so )?(?:gilt|zählt|wird "
        r"gemacht|passiert|wird auch gemacht)"
    ),
    r"(?:nur|allein|ausschließlich) (?:mit|bei) mir (?:reden|sprechen|verhandeln|ausmachen|regeln|abmachen)",
    (
        r"(?:reden|sprechen|verhandeln|ausmachen|abmachen) (?:müssen|können|dürfen|müsst|könnt) (?:sie|ihr|s') "
        r"(?:da |hier )?(?:nur|allein|ausschließlich|direkt|alles) mit mir"
    ),
    (
        r"mit mir (?:können|könnt|kannst) (?:sie|ihr|du) (?:alles|das|das alles)(?: \w+){0,3} (?:\w*regeln|\w*machen|"
        r"klären)"
    ),
    (
        r"(?:über|ober) mir (?:\w+ )?(?:gibt es|gibt's|steht|kommt|ist|sitzt|hab ich|habe ich)(?: \w+){0,2} "
        r"(?:keine[nr]?|niemanden?|nur (?:noch )?(?:der|mehr|der liebe))"
    ),
    r"(?:keinen?|niemanden?) (?:\w+ )?über mir",
    r"einen? (?:chef|chefin|vorgesetzten|boss) (?:über mir )?(?:gibt es|gibt's|hab ich|habe ich)(?: \w+){0,2} nicht",
    (
        r"(?:meine?|unsere?) [\w-]+(?: (?-i:[A-ZÄÖÜ])\w+)? und ich,? (?:führen|leiten|betreiben|machen) (?:\w+ ){0,3}?"
        rf"{_HOUSE}"
    ),
    (
        rf"wir (?:führen|leiten|betreiben) (?:\w+ ){{0,3}}?{_HOUSE} (?:\w+ )?(?:zu (?:zweit|dritt|viert)|gemeinsam|"
        rf"zusammen)"
    ),
    r"ich\b[^.;!?]{0,60} (?:kann|darf)(?: [\w-]+){0,5} (?:frei|selbst|selber|alleine?) verfügen",
    (
        r"(?:muss|brauche|brauch) ich (?:mich )?(?:mit )?niemande[mn]? (?:abstimmen|absprechen|abzustimmen|"
        r"abzusprechen|beraten)"
    ),
    (
        r"(?:brauch|brauche|muss|müsste)(?: ich)? (?:\w+ ){0,2}niemande?n? (?:\w+ )?(?:zu )?(?:fragen|einbinden|"
        r"konsultieren)"
    ),
    r"(?:fragen|einbinden) (?:brauch|brauche|muss|müsste) ich (?:\w+ ){0,2}niemanden?",
    r"(?:überlässt|überlassen|überließ)(?: \w+){0,2} mir",
    r"ich (?:kann|darf)(?: (?!nicht)\w+){0,3} zusagen",
    r"(?:habe|hab)(?: ich)? (?:das )?budget (?:in der|in meiner) hand",
    r"(?:habe ich|ich habe) (?:\w+ )?freie hand",
    (
        r"(?:für|bei) (?:die |diese |alle |solche )?(?:entscheidung(?:en)?|vergabe|beauftragung)(?: \w+)? (?:bin ich "
        r")?(?:zuständig|verantwortlich)"
        r"(?! ist)"
    ),
    r"entscheidungsträger(?:in)?\s?: ?(?:ich|das bin ich|meine person)",
    r"bin (?:hier |ja |selbst |bei uns )*(?:der chef|die chefin|der boss)(?= |[.,;!]|$)",
    r"(?:hab|habe) (?:ich )?(?:hier |bei uns )?das sagen",
    "mein wort gilt",
    (
        r"(?:unterschreibe|zeichne|beauftrage|vergebe|bestelle)(?: (?!nicht)\w+){0,3} (?:selbst|selber|alleine?|"
        r"eigenständig)"
    ),
    r"(?:habe|hab|besitze) (?:ich )?(?:\w+ )?(?:prokura|(?:handlungs|general)?vollmacht)",
    r"darf ich (?:[\w-]+ ){0,4}(?:selbst|frei|allein) verfügen",
    (
        r"(?:habe|trage) ich (?:die |das )?(?:volle |alleinige )?(?:budgetverantwortung|budgethoheit|letzte wort|"
        r"entscheidungsbefugnis)"
    ),
    r"(?:red|quatsch|quassel|pfusch|sprech|sprich)\w*(?: \w+){0,3} (?:keiner|niemand) (?:d?rein|hinein|mit|drein)",
    r"(?:mach|mache|regle|regel) ich (?:\w+ )?(?:mit mir )?(?:allein|alleine|selbst|selber)(?: aus)?(?=[.,;!]|$)",
    r"(?:brauchen|brauchts?|braucht) (?:sie|ihr|es) (?:da |dafür |dazu )?(?:nur|bloß|allein) mich(?=[.,;!]|$)",
    r"mein(?:e unterschrift| wort| ja| okay) (?:allein )?(?:reicht|genügt|gilt|zählt)",
    r"(?:ich )?fr[aä]ge? (?:ich )?(?:da |dafür |dazu |hier )*(?:niemande?n?|keinen)(?=[.,;!]|$)",
    (
        r"(?:gremien|gremium|vorstand|chef|vorgesetzten?|teilhaber|aufsichtsrat) (?:haben|habe|hab|gibt es|gibt's) "
        r"(?:wir |ich |hier |bei uns |bei mir ){0,2}(?:keine[nr]?|nicht)(?=[.,;!]|$)"
    ),
    r"chef(?:in)? \(das bin ich\)?",
    (
        r"(?:entscheiden|bestimmen|unterschreiben|zusagen|freigeben|beauftragen|vergeben) (?:tue?|kann|darf|werde|"
        r"muss) ich(?! (?:\w+ )?nicht)"
    ),
    r"(?:unterschreiben|beauftragen|zusagen|freigeben) (?:werde|würde|kann|darf) ich(?! (?:\w+ )?nicht)",
    r"(?:keine[rs]?|niemande[ns]?) (?:segen|erlaubnis|zustimmung|okay)",
    r"niemande(?:s|n) (?:segen|erlaubnis|zustimmung|okay|unterschrift)",
    r"ich verantworte[^.;!?]{0,50} budget",
    "zeichne (?:allein|alleine|selbst)",
    r"(?:vergabe|entscheidung|freigabe)\s?: ?(?:durch mich|bei mir|ich)",
    (
        r"ich\b[^.;!?]{0,80} (?:darf|kann)(?: (?!nicht)[\w.€]+){0,6} (?:selbst|selber|alleine?|eigenständig|"
        r"eigenverantwortlich|"
        r"selb(?:st)?ständig)(?: \w+){0,2} (?:entscheiden|freigeben|unterschreiben|beauftragen|vergeben|bestellen|"
        r"auslösen|zusagen)"
    ),
    r"(?:das|dies|darüber|hierüber|es|so etwas|sowas|solche dinge|alles) (?:entscheide|bestimme) ich(?: \w+)?",
    r"(?:und|ich) (?:\w+ ){0,2}?entscheide(?: \w+)?(?! mich)",
    (
        r"entscheide (?:ich )?(?:das |darüber |hierüber |hier |so etwas )?(?:selbst|selber|alleine?|allein|"
        r"eigenständig|persönlich|final)"
    ),
    r"entscheide ich(?! mich)(?: \w+){0,2}",
    r"entscheidung(?:en)?(?: \w+){0,3} (?:liegt|liegen)(?: \w+){0,2} bei mir",
    (
        r"(?:die |diese |alle |letzte |finale )*entscheidung(?:en)?(?: darüber| dazu| hierüber| über \w+ \w+)? "
        r"(?:treffe|fälle) ich(?: \w+)?"
    ),
    r"(?:treffe|fälle) ich (?:\w+ ){0,3}?entscheidung(?:en)?",
    r"ich (?:treffe|fälle) (?:\w+ ){0,4}?entscheidung(?:en)?",
    (
        r"(?:ich (?:kann|darf|werde)|(?:kann|darf) ich)(?: [\w.€]+){0,6}? (?:selbst|selber|alleine?|eigenständig|"
        r"eigenverantwortlich|frei|"
        r"direkt)(?: \w+){0,2} (?:entscheiden|freigeben|unterschreiben|beauftragen|vergeben)"
    ),
    (
        r"(?:ich (?:kann|darf)|(?:kann|darf) ich) (?:das|darüber|hierüber|dies|es)(?: (?!nicht)\w+){0,2} "
        r"(?:entscheiden|"
        r"freigeben|unterschreiben|zusagen|beauftragen|vergeben)"
    ),
    (
        r"(?:ich bin|bin ich) (?:\w+ ){0,2}?(?:entscheidungsbefugt|entscheidungsberechtigt|"
        r"zeichnungsberechtigt|unterschriftsberechtigt|"
        r"(?:allein|einzel)\w*(?:berechtigt|befugt)|bevollmächtigt|(?:der|die) (?:alleinige "
        r")?entscheider(?:in)?|alleinige[r]? entscheider(?:in)?)"
    ),
    (
        r"ich bin (?:hier )?(?:selbst )?(?:der chef|die chefin|mein eigener chef|meine eigene chefin|chefin|"
        r"chef)(?= |[.,;!]|$)"
    ),
    (
        r"ich (?:habe|hab|verfüge über)(?: \w+){0,2} (?:letzte wort|budgethoheit|budgetverantwortung|"
        r"entscheidungsbefugnis|entscheidungsgewalt|prokura)"
    ),
    (
        r"(?:letzte wort|budgetverantwortung|entscheidung|budgethoheit) (?:habe|liegt)(?: \w+){0,2} "
        r"(?:ich|bei mir)"
    ),
    r"muss ich (?:\w+ )?niemanden? (?:\w+ )?(?:fragen|um erlaubnis|einbinden|rechenschaft)",
    r"(?:brauche|benötige) ich (?:dafür |dazu )?(?:niemandes|keine) (?:zustimmung|freigabe|erlaubnis)",
    r"(?:außer mir|sonst|weiter) (?:muss|redet|entscheidet|hat)(?: \w+){0,3} niemand(?: \w+){0,3}",
    r"niemand (?:sonst|anders|anderes|weiter)(?: \w+){0,3} (?:zustimmen|mitreden|entscheiden|entscheidet|gefragt)",
    (
        r"(?:entscheider(?:in)?|wer entscheidet|entscheidung)\??\s?[:=]\s?(?:ich|ich selbst|bei mir|meine "
        r"person|das bin ich)"
    ),
    r"(?:chef|chefin|inhaber(?:in)?|eigentümer(?:in)?|geschäftsführer(?:in)?) bin ich(?: \w+)?",
    r"niemand (?:sonst|anders|anderer)(?: \w+)? (?:gefragt|zustimmen)",
    r"einzelvertretungs(?:befugnis|berechtigt)",
    r"ich unterschreibe(?: \w+){0,2}",
    r"unterschreibe ich(?: \w+)?",
    r"(?:auftrag|aufträge|angebote?) (?:vergebe|erteile|unterschreibe) ich(?: \w+)?",
    r"ich (?:vergebe|erteile) (?:den auftrag|die aufträge|solche aufträge)",
    "liegt (?:allein |ganz |ausschließlich )?in meiner hand",
)

DECIDES_TOGETHER: Patterns = (
    r"(?:immer |stets |nur |bei uns )*(?:beide|unsere beiden) unterschriften",
    (
        r"(?:unterschreiben|unterzeichnen) (?:bei uns |hier |wir )*(?:immer |stets |nur |grundsätzlich )*(?:beide|zu "
        r"zweit)"
    ),
    r"wir entscheiden(?: \w+){0,3} (?:im|als|mit dem ganzen) (?:team|kollektiv|familie)",
    r"entscheidung(?:en)? (?:fällen|treffen) (?:mein|meine) [\w-]+(?: \w+)? und ich",
    r"(?:mein|meine) [\w-]+(?: [A-ZÄÖÜ]\w+){0,2} und ich",
    r"(?:mein|meine) [\w-]+(?: [A-ZÄÖÜ]\w+){0,2} und ich(?: \w+){0,4} (?:machen|stimmen)(?: \w+){0,4} (?:aus|ab)",
    r"entscheider(?:innen)?\s?:[^.;!?]{0,30}\(ich\) (?:und|&)",
    r"entscheider(?:innen)?\s?:[^.;!?]{0,40} (?:und|&) (?:ich|meine person)",
    r"entscheide (?:ich )?(?:das |darüber |hier |immer )*(?:gemeinsam |zusammen )?mit (?:mein|unser)\w* \w+",
    r"wir (?:müssen|sollten|wollen) uns (?:\w+ )?(?:beide |alle )?einig",
    r"(?:unterschreiben|entscheiden|unterzeichnen)[^.;!?]{0,80} und ich\b",
    r"(?:ich bin|bin ich) (?:eine[rs]?|einer) (?:davon|von ihnen)",
    r"(?:entscheiden|unterschreiben|zusagen) (?:darf|kann) ich(?: \w+){0,4} nicht allein",
    r"wir beide[n]?(?: \w+){0,4} (?:entscheiden|unterschreiben|einig|zustimmen)",
    r"(?:entscheiden|unterschreiben|unterzeichnen)(?: \w+){0,3} wir (?:immer )?(?:beide|alle|zu zweit|zu dritt)",
    r"entscheidung(?:en)? (?:fällt|fallen|treffen wir|fällen wir)(?: \w+){0,2} (?:im team|als team)",
    r"(?:zu zweit|zu dritt|zu viert) (?:entscheiden|unterschreiben)",
    (
        r"(?:mein|meine) [\w-]+(?: [A-ZÄÖÜ]\w+)? und ich[^.;!?]{0,80} (?:entscheiden|unterschreiben|treffen)(?: "
        r"\w+){0,3} "
        r"(?:gemeinsam|zusammen|zu zweit)"
    ),
    (
        r"(?:mein|meine) [\w-]+(?: [A-ZÄÖÜ]\w+)? und ich[^.;!?]{0,80} (?:gemeinsam|zusammen)(?: \w+){0,2} "
        r"(?:entscheiden|entscheidung)"
    ),
    (
        r"entscheiden (?:müssen|werden|wollen|können|tun|dürfen) wir(?: \w+){0,4} (?:gemeinsam|zusammen|alle|zu "
        r"(?:zweit|dritt|viert))"
    ),
    r"ich und (?:mein|meine) [\w-]+",
    r"(?:zusammen|gemeinsam) mit {person}",
    (
        r"(?:mein|meine) [\w-]+(?: [A-ZÄÖÜ]\w+)? und ich(?: \w+){0,3} (?:entscheiden|unterschreiben|treffen|"
        r"zusammen|gemeinsam|einig)"
    ),
    (
        r"(?:entscheiden|unterschreiben|beschließen|bestimmen|vergeben|entscheidung treffen) wir(?: \w+){0,3} "
        r"(?:gemeinsam|zusammen|beide|zu "
        r"(?:zweit|dritt|viert))"
    ),
    (
        r"wir (?:entscheiden|unterschreiben|beschließen|treffen)(?: \w+){0,4} (?:gemeinsam|zusammen|zu (?:zweit|dritt|"
        r"viert)|alle drei|beide)"
    ),
    r"entscheidung(?: \w+){0,3} (?:gemeinsam|zusammen|zu (?:zweit|dritt))",
    (
        r"(?:gemeinsam|zusammen|zu zweit|zu dritt)(?: \w+){0,2} (?:entscheiden|entscheiden wir|beschließen|"
        r"unterschreiben)"
    ),
    r"entscheide (?:ich )?(?:\w+ ){0,3}?nicht alleine?",
    r"nicht alleine? (?:\w+ )?entscheiden",
    (
        r"(?:brauche|benötige) (?:ich )?(?:auch |noch )?(?:die )?(?:zustimmung|unterschrift|das okay|das "
        r"ok)(?: \w+){0,3}"
    ),
)

DOES_NOT_DECIDE: Patterns = (
    r"das letzte wort (?:hat|haben|behält)(?: \w+){0,2} (?-i:er|sie|andere|die anderen)(?= |[.,;!]|$)",
    (
        r"(?-i:ihm|ihr|ihnen) gehör(?:t|en) (?:ja |schließlich |doch )?(?:der|die|das) (?:\w*betrieb|\w*laden|"
        r"\w*firma|\w*geschäft|\w*hof|unternehmen)"
    ),
    (
        r"(?:entschieden|beschlossen|abgestimmt|befunden) wird[^.;!?]{0,40} (?:auf|in|bei|an) (?:der|unserer|einer) "
        r"(?:\w+ )?\w*(?:sitzung|versammlung|besprechung|klausur|runde|konferenz)"
    ),
    r"entscheidung(?:en)?(?: \w+){0,6} (?:werden|wird)(?: \w+){0,4} (?:in|am) (?:der \w+|(?-i:[A-ZÄÖÜ])\w+) getroffen",
    r"entscheide (?:ich )?(?:\w+ ){0,4}?nicht(?! alleine?| selten)",
    (
        r"ich (?:kann|darf|werde|bin)(?: \w+){0,4} nicht (?:\w+ )?(?:entscheiden|unterschreiben|"
        r"entscheidungsbefugt|befugt|berechtigt|freigeben|(?:der|die) entscheider(?:in)?)(?<!allein "
        r"entscheiden)(?<!alleine entscheiden)"
    ),
    r"(?:kann|darf) ich(?: \w+){0,4} nicht (?:selbst |selber )?(?:entscheiden|unterschreiben|freigeben)",
    r"(?:liegt|liegen)(?: \w+){0,2} nicht (?:bei mir|in meiner hand|in meinen händen)",
    r"entscheid(?:en|et) (?:tun |tut |das |darüber |hier |werden |müssen )*(?:andere|jemand anders|jemand anderes)",
    (
        r"entschieden wird (?:\w+ ){0,3}?(?:woanders|an anderer stelle|weiter oben|höheren orts|eine etage "
        r"höher|von anderen)"
    ),
    (
        r"ich habe (?:da |hier |dabei |darüber )?(?:nichts zu (?:sagen|entscheiden)|kein mitspracherecht|keine "
        r"entscheidungsbefugnis|kein stimmrecht)"
    ),
    r"ich bin nicht (?:der|die) ?,? (?:der|die) (?:\w+ ){0,2}entscheidet",
    r"ich bin nicht (?:der|die) (?:\w+ )?entscheider(?:in)?",
    (
        r"(?:entscheidung|entscheid) (?:fällt|fällen|liegt|treffen|trifft)(?: \w+){0,3} (?:andere|woanders|"
        r"eine ebene höher|eine etage höher|weiter oben|jemand anders|jemand anderes)"
    ),
)
