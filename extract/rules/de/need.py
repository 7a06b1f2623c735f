"""Need in German: what it weighs, what is asked, and what is no brief."""

from extract.rules.de.aims import AIM, INCONVENIENCE, PURPOSE
from extract.rules.de.impact import BLOCKING
from extract.rules.de.intents import APPLICATION, INVOICE, PITCH, SUPPORT
from extract.rules.language import NeedWords

NEED = NeedWords(
    blocking=BLOCKING,
    purpose=PURPOSE,
    aim=AIM,
    inconvenience=INCONVENIENCE,
    wish=(
        (
            r"(?:wir|ich) (?:suchen|suche|brauchen|brauche|brauch|benötigen|benötige|möchten|möchte|wollen|will|"
            r"hätten|hätte|würden|würde|planen|plane|wünschen|wünsche|überlegen|"
            r"überlege|denken|bitten|bitte|beabsichtigen)(?: \w+){0,8}"
        ),
        r"(?:suchen|brauchen|benötigen|möchten|wollen|hätten|planen|wünschen|würden|bitten) wir",
        r"(?:suche|brauche|brauch|benötige|möchte|will|hätte|plane|wünsche|würde) ich",
        (
            r"(?:können|könnten|würden|wollen|könnt|könntet|würdet) (?:sie|ihr) (?:uns |mir |für uns |dabei |das "
            r")?(?:\w+ ){0,6}?(?:helfen|bauen|gestalten|entwickeln|erstellen|"
            r"unterstützen|machen|umsetzen|anbieten|entwerfen|übernehmen|produzieren|drehen)"
        ),
        r"(?:sind|bin)(?: \w+){0,3} auf der suche nach",
        r"(?:neue[rns]?|neu) [\w-]+ gesucht",
        r"(?:wir|ich)\b[^.;!?]{0,80} und (?:hätten|hätte|brauchen|brauche|suchen|suche|benötigen|bräuchten)",
        r"(?:möchten|möchte|wollen|soll|sollen)(?: \w+){0,8} lassen",
    ),
    request=(
        (
            r"was (?:ich|wir)(?: \w+){0,5} (?:wünschen?|brauchen?|suchen?|wollen|will|möchten?|fehlt|vorschwebt|"
            r"vorstellen?),? (?:ist|sind|wäre|wären)(?: [\w-]+){0,3}?"
        ),
        r"(?:was|wunsch|auftrag|leistung(?:en)?|umfang|bedarf|gesucht|aufgabe|gegenstand)\s?:(?: [\w-]+){0,4}?",
        r"gewünscht(?: ist| wird| sind)?(?: \w+){0,3}?",
        (
            r"(?:machts?|drehts?|bauts?|gestaltets?|entwickelts?|programmierts?|machen|drehen|bauen|gestalten|"
            r"entwickeln|"
            r"programmieren) (?:ihr|(?-i:Sie))(?: \w+){0,3}?"
        ),
        r"(?:meine|unsere) (?:vorstellung|idee|wünsche|wunschliste)\s?:(?: \w+){0,3}?",
        (
            r"\d[\d.']*(?:,-)? ?(?:€|euro|eur|chf|franken|k|tsd\.?|tausend|riesen|mille)? (?:[\w-]+ ){0,2}?für(?! "
            r"(?:die |das |den )?"
            r"(?:letzte|vorige|alte))(?: \w+){0,2}?"
        ),
        r"(?:übrig|bereit|eingeplant|reserviert) für(?: \w+){0,2}?",
        (
            r"und (?:hätten|hätte|brauchen|brauche|suchen|suche|benötigen|möchten|wollen|bräuchten|planen|wünschen "
            r"uns)(?: [\w-]+){0,6}?"
        ),
        r"(?:stellen|stelle|stellten) (?:wir )?(?:uns|mir)(?: [\w-]+){0,4}?",
        r"wie (?:\w+ )?(?:besprochen|vereinbart|abgemacht)\s?:(?: \w+){0,3}?",
        r"wie ?viel [^.;!?]{0,40} für(?: \w+){0,2}?",
        r"(?:relaunch|neugestaltung|neuentwicklung|überarbeitung|erstellung|erneuerung|redesign|modernisierung):? ",
        r"(?:gebraucht|verlangt|gefragt|gefordert) (?:wird|werden|ist|sind)(?: [\w-]+){0,3}?",
        r"(?:vorgesehen|geplant|angedacht|gedacht|beabsichtigt|vereinbart) (?:ist|sind|wäre|wären)(?: [\w-]+){0,4}?",
        r"budget[^.;!?]{0,40} für(?: \w+)?",
        r"\w*projekt[^.;!?]{0,30}: ?(?:eine?n?)?",
        r"was (?:kostet|kosten|verlangt|verlangen|würde|eine?n?)(?: \w+){0,6}?",
        (
            r"(?:wir|ich) (?:suchen|suche|brauchen|brauche|brauch|benötigen|benötige|möchten|möchte|wollen|will|"
            r"hätten|hätte|würden|würde|planen|plane|wünschen|wünsche|überlegen|"
            r"überlege|denken|denke|bitten|müssen|muss|lassen|beabsichtigen|starten|interessieren)(?: [\w-]+){0,8}?"
        ),
        (
            r"(?:suchen|brauchen|benötigen|möchten|wollen|hätten|planen|wünschen|würden|bitten|müssen|suche|"
            r"brauche|brauch|benötige|möchte|will|hätte|plane|wünsche|würde|muss|denken|denke|dachten|dachte|"
            r"bräuchten|bräuchte|"
            r"überlegen|überlege|wünschten) "
            r"(?:wir|ich|uns)(?: [\w-]+){0,8}?"
        ),
        r"auf der suche nach(?: \w+){0,3}",
        r"ob (?:sich|wir|ich)(?: \w+){0,4}?",
        r"(?:soll|sollte|muss|müsste) (?:es |jetzt |nun |endlich |her|bald )+(?:\w+ ){0,3}?",
        (
            r"(?:plant|sucht|benötigt|möchte|beabsichtigt|braucht|wünscht|lässt|planen|suchen|benötigen|"
            r"möchten)(?: [\w-]+){0,8}?"
        ),
        r"(?:können|könnten|würden|wollen|könnt|könntet|würdet) (?:sie|ihr)(?: [\w-]+){0,8}?",
        (
            r"(?:angebote?s?|vorschlag|vorschläge|kostenvoranschlag|offerte|anfrage|ausschreibung|briefing|auftrag|"
            r"projekt|unterstützung|hilfe|angebotsanfrage|preisanfrage|"
            r"preis|kosten|agentur|partner|dienstleister|jemanden?|budget)(?: [\w-]+){0,2} (?:für|zu|zur|zum|bei|"
            r"über|mit|im bereich|in sachen|beim|bzgl\.?|betreffend)(?: [\w-]+){0,3}?"
        ),
        "neue[nrsm]?",
        (
            r"(?:relaunch|neugestaltung|neuentwicklung|entwicklung|gestaltung|überarbeitung|erstellung|erneuerung|"
            r"aufbau|konzeption|produktion|umsetzung|modernisierung|"
            r"neubau|redesign|realisierung|programmierung|druck|optimierung)(?: \w+)? (?:einer?|eines|der|des|"
            r"unserer?|unseres|meiner|meines|seiner|seines|ihrer|ihres|von)(?: \w+)?"
        ),
        r"(?:muss|müssen|soll|sollen|sollte|gehört|bräuchte|bräuchten|braucht|brauchen|verdient)(?: [\w-]+){0,4}?",
        r"(?:fehlt|fehlen)(?: \w+){0,4}?",
        r"(?:interesse|bedarf) (?:an|für)(?: \w+){0,2}?",
        r"(?:es geht um|geht es um|gesucht(?: wird)?:?|benötigt(?: wird)?:?)(?: \w+){0,3}?",
        r"(?:ohne|kein(?:e|en)?) ",
        "(?:das|es|dies) wird (?:\\w+ ){0,3}?",
        r"(?:^|(?<=[,.;:!] ))(?:brauche|suche|suchen|brauchen|möchte|benötigen|hätte)(?: \w+){0,4}?",
    ),
    request_behind=(
        r"[^.;!?]{0,40}(?: -| –|:|,) was (?:kostet|kosten|würde)",
        r" (?:neu|frisch|komplett neu|von grund auf neu)(?=[.,;!]|$)",
        r" an(?=[.,;!]|$| und)",
        r"(?: [\w-]+){0,4} (?:machen|drehen|bauen|aufbauen|gestalten|entwickeln) (?:dürfen|wollen|möchten|sollen)",
        r"(?: \w+){0,2} (?:müsste|muss|soll|sollte|sollen|müssen)",
        r"(?: \w+){0,2} (?:kosten würde|kostet|kosten)",
        (
            r"[^.;!?]{0,70}?(?<!\w)(?:brauch(?:en|e|t)?|benötigen|benötige|suchen|suche|entwickeln lassen|"
            r"erstellen lassen|gestalten lassen|bauen lassen|machen lassen|"
            r"überarbeiten lassen|erneuern|modernisieren|überarbeiten|neu (?:aufsetzen|gestalten|machen|bauen|"
            r"denken)|relaunchen|in auftrag geben|beauftragen|"
            r"gesucht|benötigt|einholen|anbieten lassen|drehen lassen|produzieren lassen|soll neu|muss neu|braucht|"
            r"entwickeln zu lassen|erstellen zu lassen)(?!\w)"
        ),
        r"-?relaunch",
    ),
    not_asked=(
        (
            r"(?:macht|machen|übernimmt|erledigt|druckt|liefert|betreut)(?: \w+){0,2} (?:unsere?\w*|meine?\w*|"
            r"eine?\w*|die|der) (?:\w+ )?"
        ),
        (
            r"(?:(?-i:Ihre?[mnrs]?)|eure[mnrs]?|euer|deine?[mnrs]?) (?:(?!angebot|für|unsere?\w*|die|der|das|eine?\w*|"
            r"neue\w*|hilfe|unterstützung|bei|team|zu|zum|zur|mit|in|im)[\w-]+ ){0,2}?"
        ),
        r"(?:auf|über|via|durch|von) (?:(?-i:Ihre[rmn]?)|eure[rmn]?|der|dieser)(?: \w+)? ",
        (
            r"(?:brauchen|brauche|wollen|möchten|suchen|benötigen|geht)(?: \w+){0,3} (?:um )?kein(?:e|en)? "
            r"(?:neue[nrs]? )?"
        ),
        r"(?:vorige|letzte|frühere|damalige)[nrms]? ",
        "statt (?:einer|eines) (?:neuen )?",
        r"(?:haben|hat|habe|gibt es) (?:\w+ )?(?:bereits|schon|längst) (?:eine|einen|ein) (?:[\w-]+ )?",
        r"(?:von ihnen|sie) (?:gestaltete|gebaute|entwickelte|gemachte|erstellte)[nrms]? ",
        r"(?:haben|habt) (?:sie|ihr|euch) (?:die|das|den|eine|ein) (?:[\w-]+ )?",
        r"(?:neben|außer|unabhängig von) (?:der|dem|unserer|unserem) ",
        r"nicht (?:um )?(?:eine|einen|ein|die|den|das) (?:neue[nrs]? )?",
    ),
    itemised=(
        (
            r"(?:(?:also|nämlich|konkret|kurz|sprich|gesucht|wunsch|bedarf):? |(?=(?:eine?n?|zwei|drei|vier|"
            r"neue[rns]?) ))"
            r"(?:(?:eine?n?|zwei|drei|vier|neue[rns]?|und|plus|"
            r"sowie|oder|also|bitte|dazu|mit|samt|für|kleine?[rns]?|einfache?[rns]?|schlichte?[rns]?|schöne?[rns]?|"
            r"kurze?[rns]?|"
            r"gute?[rns]?|(?-i:[A-ZÄÖÜ])[\w-]{2,})\b,? ?){1,12}[.!]?"
        ),
    ),
    not_asked_behind=(
        (
            r"(?:[\w-]+ )?(?:soll|sollen|sollte|muss|müssen|darf|wird|braucht|brauchen)(?: \w+){0,2} (?:nichts?|"
            r"kein\w*)"
            r"(?: \w+){0,2} (?:ge|ver|um)?(?:ändert|ändern|angefasst|anfassen|angerührt|angetastet|baut|erneuert|neu|"
            r"überarbeitet|gemacht|werden)"
        ),
        (
            r"(?:[\w-]+ )?(?:bleibt|bleiben|lassen wir|kann|können)(?: \w+){0,3} (?:wie (?:er|sie|es) |unverändert|"
            r"unangetastet)"
        ),
    ),
    makes=(r"(?:erzeug|produzier|verkauf|vertreib|herstell|fertig|importier|handel|brenn|dreh|stell)(?:t|en|et|n)",),
    own_business=(
        r"wir sind (?:ein|eine|das|die|der) (?:[\w-]+ ){0,4}?",
        r"(?:unser|unsere[mnrs]?) (?:[\w-]+ ){0,2}?",
        (
            r"ich (?:betreibe|führe|habe|leite|besitze|eröffne) (?:ein|eine|einen|das|die|mein|meine|meinen) "
            r"(?:[\w-]+ ){0,3}?"
        ),
        (
            r"wir (?:betreiben|führen|verkaufen|vertreiben|produzieren|fertigen|stellen|importieren|veranstalten|"
            r"bieten|handeln mit|entwickeln|eröffnen) "
            r"(?:ein |eine |einen |die |das )?(?:[\w-]+ ){0,3}?"
        ),
        (
            r"(?:unternehmen|firma|start-?up|anbieter|hersteller|shop|händler|betreiber)(?: \w+)? (?:für|von|im "
            r"bereich|aus der branche) (?:[\w-]+ ){0,2}?"
        ),
        r"als (?:[\w-]+ ){0,3}?",
    ),
    existing=(
        "aktuelle[nrms]?",
        "bestehende[nrms]?",
        "jetzige[nrms]?",
        "derzeitige[nrms]?",
        "alte[nrms]?",
        "vorhandene[nrms]?",
        "heutige[nrms]?",
        "bisherige[nrms]?",
    ),
    courtesies=(
        (
            r"(?:im|bis|zum|ab|vor|nach|gegen|des|anfang|mitte|ende) (?:\w+ )?(?:frühjahrs?|frühlings?|sommers?|"
            r"herbste?s?|winters?|januar|jänner|"
            r"februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|ostern|pfingsten|weihnachten)"
        ),
        "zeitdruck",
        r"\w*angebote?s?",
        "vorschlag",
        "kostenvoranschlag",
        "offerte",
        "hören",
        "anrufen",
        r"telefon\w*",
        "gespräch",
        "rückmeldung",
        "antwort",
        r"kennen\w*",
        "besuch",
        "treffen",
        "melden",
        "sprechen",
        "austausch",
        "termin",
    ),
    pitch=PITCH,
    application=APPLICATION,
    invoice=INVOICE,
    support=SUPPORT,
)
