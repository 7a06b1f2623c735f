"""What shows in German that a mail is no brief."""

from extract.rules.language import Patterns

PITCH: Patterns = (
    r"(?:habe|hab|haben) (?:mir|uns) (?-i:Ihre) (?:website|webseite|seite|homepage) (?:\w+ )?(?:angesehen|angeschaut)",
    (
        r"(?:unser team|wir|ich) (?:baut|bauen|baue|macht|machen|mache|schreibt|schreiben|schreibe|liefert|liefern|"
        r"programmiere\w*|übernehmen|übernehme) (?-i:Ihnen) "
    ),
    r"(?:wann|wäre|würde)(?: \w+)? passt (?-i:Ihnen) (?:ein|kommende|nächste)",
    r"mein (?:portfolio|showreel)",
    r"(?:würde|möchte) (?:\w+ )?gerne? (?:mit|für) (?:euch|sie|ihnen)(?: \w+)? (?:zusammen)?arbeiten",
    (
        r"wir(?: von [\w& -]{2,30}?)? (?:vermieten|vertreiben|verkaufen|vermitteln|liefern|produzieren|"
        r"veranstalten|bieten)"
        r"(?![^.;!?]{0,200} (?:brauchen|suchen|möchten|benötigen|hätten|wollen)\b)"
        r"[^.;!?]{0,90} (?:für|an) (?:ihr\w*|euer|eure\w*|firmen\w*|agenturen|unternehmen|büros|betriebe|kreative\w*|"
        r"geschäftskunden|teams)"
    ),
    r"und (?:bieten|biete) (?:ihnen|euch)",
    r"(?:unser|unsere) (?:paket|pakete|angebot|aktion|tarif|abo|arrangement)[^.;!?]{0,40} ab \d",
    (
        r"(?:viele|zahlreiche|führende|immer mehr|über \d+) (?:agenturen|unternehmen|firmen|büros|studios) (?:\w+ "
        r")?(?:buchen|nutzen|"
        r"vertrauen|setzen|arbeiten|bestellen|profitieren)"
    ),
    (
        r"(?:wann|darf|dürfte|kann) (?:darf |dürfte |kann )?ich sie (?:\w+ ){0,3}(?:anrufen|besuchen|zurückrufen|"
        r"kontaktieren)"
    ),
    (
        r"(?:passt|passte|passen) (?:ihnen|euch|es ihnen) (?:\w+ ){0,2}(?:montag|dienstag|mittwoch|donnerstag|"
        r"freitag|nächste)"
    ),
    r"(?-i:Ihr) (?:sommerfest|firmenfest|betriebsausflug|teamevent|firmenevent|weihnachtsfest)",
    (
        r"(?-i:Ihre) (?:weihnachtsfeier|firmenfeier|betriebsfeier|mitarbeiter\w*|büros?|kaffeemaschine|"
        r"telefonanlage|kundendaten)"
    ),
    (
        r"wir (?:helfen|unterstützen|begleiten|entlasten) (?:agenturen|unternehmen|firmen|betrieben?|kreativen|"
        r"dienstleistern?)(?: wie (?:ihrer?|ihre|ihnen|eurer?))?"
    ),
    (
        r"(?:unsere|meine) (?:leistungen|dienstleistungen|pakete|lösung(?:en)?|software|expert\w+|"
        r"spezialist\w+|plattform|agentursoftware|entwickler\w*)"
    ),
    (
        r"mehr (?:neukunden|kunden|anfragen|umsatz|leads|besucher|bewerber|sichtbarkeit|aufträge)(?: \w+){0,2} "
        r"(?:für|zu gewinnen|gewinnen|über|durch|generieren|erhalten)"
    ),
    "auf seite (?:1|eins)",
    r"(?:unterstütze|entlaste|helfe)n? (?:ich |wir )?(?:agenturen|studios|büros|kreativteams)",
    r"arbeitsproben",
    r"(?:ihnen|euch)(?: \w+){0,2} (?:ein|unser|mein) (?:\w+ )?angebot (?:machen|unterbreiten|zukommen)",
    r"(?:kostenlos|gratis|unverbindlich)(?: \w+){0,2} (?:zur probe|testen)",
    r"(?:pro|je) (?:wort|zeile|lead|klick)",
    r"seit \w+ jahren für (?:\w+ )?(?:agenturen|unternehmen|kunden|firmen)",
    r"(?-i:Ihre) (?:website|webseite) (?:gibt es|lädt|könnte|enthält|hat|rankt)",
    r"(?:neukunden|\w*(?:stunden|tages)satz)",
    r"(?:mein|unser)e? (?:stunden|tages)s[aä]tze?(?: \w+)?",
    r"(?:meine|unsere) (?:referenzen|entwickler|programmierer|texter|übersetzer|kapazitäten)",
    r"(?:gern|gerne) unterstütze(?:n)? (?:ich|wir) (?:ihr|sie|euch|ihre|eure|agenturen)",
    r"(?:bei|für|in|an) (?:ihren|ihre|euren|eure) projekten?",
    (
        r"(?:freiberuflich|selb(?:st)?ständig|freischaffend|freie)(?:er|e|r)? (?:[\w-]+-)?(?:\w*entwickler|"
        r"\w*designer|\w*texter|\w*fotograf|\w*übersetzer|\w*berater|\w*illustrator|\w*redakteur)(?:in)?"
    ),
    r"(?:freie|noch) kapazitäten",
    r"(?:ab|wieder) (?:\w+ )?(?:wieder )?(?:verfügbar|buchbar)",
    r"(?:wir|ich) (?:bieten|biete) (?:ihnen|euch|agenturen|unternehmen)",
    r"als (?:ihr|euer|verlässlicher|externer|zuverlässiger) partner",
    r"(?:profitieren|sparen|gewinnen) sie",
    "backlinks?",
    r"link(?:aufbau|building|tausch)",
    r"gast(?:beitr|artikel)\w*",
    (
        r"(?:kostenlose|unverbindliche|kostenfreie|gratis)[nrms]?,? (?:und unverbindliche[nrms]? "
        r")?(?:erstberatung|analyse|demo|audit|erstgespräch|potenzialanalyse|testphase|webinar|beratung|check|"
        r"website-check)"
    ),
    "(?:abmelden|abbestellen|austragen)",
    (
        r"(?:bin|sind|wurde)(?: \w+){0,3} auf (?:ihre|eure) (?:website|webseite|agentur|seite|internetseite) "
        r"(?:gesto(?:ß|ss)en|aufmerksam geworden)(?:,? und (?:mir|uns|habe))"
    ),
    "mir ist (?:dabei )?aufgefallen",
    r"buchen sie (?:jetzt|gleich|hier|noch heute|direkt)",
    r"(?:vereinbaren|sichern|testen) sie (?:jetzt|gleich|sich|noch heute|unverbindlich)",
    r"(?:sonderangebot|sonderkonditionen|neukundenrabatt|nur für kurze zeit|rabattaktion|einführungspreis)",
    r"white-?label",
    r"(?:offshore|nearshore|ausgelagerte)[- ]?\w*(?:entwickl\w+|team\w*)?",
    r"schon ab \d+",
    r"sind sie (?:der|die) richtige ansprechpartner(?:in)?",
    (
        r"(?:hätten|haben|hast|hättest|habt|hättet) (?:sie|ihr|du) (?:\w+ ){0,3}(?:10|15|20|30|zehn|fünfzehn|"
        r"zwanzig) minuten"
    ),
    r"arbeiten mit (?:\w+ )?agenturen (?:zusammen|in)",
    r"(?:steigern|erhöhen|verdoppeln|verbessern) sie (?:ihre?n?|jetzt)",
    r"agenturen wie (?:ihre|ihrer|die ihre)",
)

_PLACE = (
    r"(?:(?:lehr|praktikums|ausbildungs|volontariats|werkstudenten|schnupper|trainee|lehrlings)(?:stelle|platz|lehre)|"
    r"praktikum|schnupperlehre|volontariat|ferienjob|nebenjob|lehrstelle|freie stelle|job|schülerpraktikum)"
)

APPLICATION: Patterns = (
    (
        rf"(?:hätten|haben|hättet|habt|gäbe|gibt|nehmen|bieten|sucht|suchen|vergeben)(?: [\w-]+){{0,6}} {_PLACE} "
        r"(?:bei ihnen|bei euch|in ihre[mr]|in eure[mr]|als|für (?:mich|meine[nr]?|unsere[nr]?|eine[nr]?|"
        r"(?-i:[A-ZÄÖÜ])\w+)|frei|zu "
        r"vergeben)"
    ),
    (
        rf"(?:sucht|suche|suchen|möchte|würde|hätte)(?: [\w-]+){{0,6}} {_PLACE} (?:bei (?:ihnen|euch)|in ihre[mr]|"
        rf"als|im|zum|"
        r"zur|ab)"
    ),
    r"(?:schnuppern kommen|kommen? (?:\w+ )?schnuppern|zum (?:schnuppern|probearbeiten|vorstellungsgespräch))",
    r"bewerbe (?:ich )?mich",
    "(?:meine|die|diese|eine) (?:\\w+)?bewerbung",
    r"(?:initiativ|kurz)?bewerbung (?:als|um|auf|für|zur|zum)",
    "initiativbewerbung",
    "(?:meinen|mein|anbei mein) lebenslauf",
    r"(?:ihre|die|ausgeschriebene|eure)[nr]? (?:stelle|stellenausschreibung|stellenanzeige|stellenangebot)",
    (
        r"(?:praktikum|praktikumsplatz|praktikumsstelle|werkstudentenstelle|ausbildungsplatz|volontariat|job|"
        r"stelle) (?:bei ihnen|bei euch|in ihrem|in ihrer|als|in eurem)"
    ),
    r"gehaltsvorstellung(?:en)?",
    r"(?:ihr|euer|das) team (?:\w+ )?(?:verstärken|unterstützen|bereichern)",
    "teil (?:ihres|eures) teams",
    "anschreiben und lebenslauf",
)

INVOICE: Patterns = (
    (
        r"auf (?:meinem|unserem|dem) konto[^.;!?]{0,50} (?:nichts|nix|kein\w*|noch nicht)(?: [\w-]+){0,3} "
        r"(?:\w*gekommen|"
        r"\w*gegangen|gelandet|gutgeschrieben|drauf|da)"
    ),
    (
        r"(?:noch|bis heute|bislang|bisher) (?:immer )?(?:nichts|nicht|kein\w*)(?: [\w-]+){0,3} (?:überwiesen|"
        r"beglichen|"
        r"eingegangen|auf dem konto)"
    ),
    (
        r"(?:warte|warten)(?: \w+){0,4} auf (?:mein|unser|das|euer|ihr|die)e? (?:\w+ )?(?:geld|honorar|zahlung|"
        r"überweisung|"
        r"bezahlung)"
    ),
    r"(?:abgemacht|vereinbart|ausgemacht) (?:waren|war|sind) (?:\w+ )?\d+ tage",
    r"(?:bei|auf|zu|in) (?:ihrer|eurer) (?:\w+ )?rechnung[^;!?]{0,60} (?:fehlt|korrektur|falsch|stimmt|fehler)",
    r"(?:anbei|beigefügt|im anhang|hiermit|in der anlage)[^.]{0,60}rechnung",
    r"rechnung (?:nr\.?|nummer|\d)",
    "rechnungsnummer",
    "zahlungserinnerung",
    r"(?:\w+ )?mahnung",
    r"(?:offene|ausstehende|fällige|überfällige)[nrs]? (?:\w*rechnung(?:en)?|betrag|posten|zahlung|forderung)",
    "zahlungseingang",
    r"zahlungsziel(?: \w+){0,4} (?:überschritten|abgelaufen|verstrichen|erreicht)",
    "(?:zu zahlender|fälliger) betrag",
)

SUPPORT: Patterns = (
    (
        r"(?:die|der|das|den) (?:ihr|sie)(?: \w+)? (?:für )?(?:uns|mich|mir)(?: \w+){0,3} (?:gebaut|gemacht|erstellt|"
        r"programmiert|entwickelt|eingerichtet|aufgesetzt) (?:habt|haben|hattet|hatten)[^.;!?]{0,60} (?:nur noch|"
        r"nicht|keine?n?|"
        r"fehler\w*|kaputt|spinnt|weg|hängt|ab)"
    ),
    r"seit (?:ihrem|dem|eurem) (?:letzten )?(?:update|relaunch|release|umzug auf)",
    r"(?:kann|können)(?: \w+){0,4} nicht (?:mehr )?(?:einloggen|anmelden)",
    r"(?:passwort|kennwort)(?: \w+){0,3} (?:vergessen|zurücksetzen|falsch|funktioniert|ändern)",
    (
        r"(?:von ihnen|von euch|haben sie|sie haben)(?: \w+){0,6} (?:erstellt|gebaut|entwickelt|"
        r"programmiert)\w*[^.]{0,60}(?:funktioniert|fehler|geht nicht|kaputt)"
    ),
    "(?:wartungs|support|service)vertrag",
    "(?:supportanfrage|support-ticket|ticketnummer)",
    r"(?:bekomme|erhalte|erscheint|kommt)(?: \w+){0,3} fehlermeldung",
)
