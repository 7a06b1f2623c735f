"""Referrers, companies and towns in German."""

from extract.rules.language import PeopleWords

_YOU = (
    "(?:sie|ihre agentur|ihr büro|ihren namen|ihr studio|euch|dich|euer studio|eure agentur|ihre kontaktdaten|ihre "
    "nummer|ihre adresse|studio \\w+)"
)
_FROM = r"(?: (?:vom|von der|von|aus|bei) (?:(?:der|dem) )?(?-i:[A-ZÄÖÜ])[\w-]+(?: (?-i:[A-ZÄÖÜ])[\w-]+)?)?"
_WHOSE = "(?:unsere[mnr]? [\\w-]+ |meine[mnr]? [\\w-]+ |eine[mr] [\\w-]+ |herrn |frau )?"
_TOWN = r"((?-i:(?:Bad |St\. |Sankt )?[A-ZÄÖÜ])[\wäöüß-]+(?: (?-i:am|an der|im|unter|ob der) (?-i:[A-ZÄÖÜ])\w+)?)"

PEOPLE = PeopleWords(
    referred_by=(
        (
            rf"{{name}}{_FROM}(?:,[^,]{{2,50}},)? (?:hat|hatte) (?:mir |uns )?(?:\w+ )?(?:gesagt|gemeint|geraten|"
            r"vorgeschlagen),? (?:dass )?(?:ich|wir) (?:\w+ ){0,2}?(?:soll|solle|sollen|sollte|sollten|könnte|könnten)"
            r"[^.;!?]{0,40} (?:(?-i:Sie|Ihnen)|euch|dich|dir)"
        ),
        (
            r"{name} (?:hat|hatte)(?: \w+){0,3} von (?:ihnen|ihrer arbeit|euch|eurer arbeit)(?: \w+){0,2} "
            r"(?:vorgeschwärmt|geschwärmt|erzählt|berichtet)"
        ),
        (
            rf"{{name}}{_FROM}(?:,[^,]{{2,50}},)? (?:hat|hatte)(?: mir| uns)?(?: \w+){{0,4}}? {_YOU}(?: \w+){{0,4}} "
            r"(?:empfohlen|genannt|ans herz gelegt|erwähnt|weitergegeben|gegeben|gelobt|vorgeschlagen)"
        ),
        (
            rf"(?:empfohlen|hingewiesen|verwiesen|aufmerksam gemacht)(?: \w+){{0,3}} (?:von|durch|hat|hat uns|hat "
            rf"mich|wurden wir von|wurde ich von) {_WHOSE}{{name}}"
        ),
        (
            rf"(?:sie|ihr|du|(?:ihre|eure|deine) agentur|(?:ihr|euer|dein) (?:studio|name|büro)) "
            rf"(?:wurden?|wurdest|wurdet|sind|ist|seid|bist)(?: \w+){{0,3}} (?:von|"
            rf"durch) {_WHOSE}{{name}}(?:,[^,]{{2,50}},)? (?:\w+ )?(?:empfohlen|genannt|ans herz gelegt)"
        ),
        (
            r"(?:auf|dank) (?:empfehlung|anraten|hinweis|rat|vermittlung|der empfehlung|den rat) (?:von |durch "
            rf")?{_WHOSE}{{name}}"
        ),
        (
            rf"{{name}}{_FROM}(?:,[^,]{{2,60}},)? (?:empfahl|legte|nannte|schickte|verwies|riet)(?: (?:uns|mir|"
            rf"mich))?(?: "
            rf"zu| an| auf)? "
            rf"(?:{_YOU}|ihr büro|ihr studio|ihnen|euch)"
        ),
        (
            rf"(?:du hast|sie haben|ihr habt|haben sie|habt ihr|hast du) {_WHOSE}{{name}}(?: [\w-]+){{0,6}} "
            r"(?:geholfen|unterstützt|begleitet|überzeugt)[^.;!?]{0,60} (?:schwärm\w*|geschwärmt|vorgeschwärmt|"
            r"empfohlen|begeistert)"
        ),
        rf"(?:empfehlung|tipp|hinweis|rat|vermittlung) (?:von|durch) {_WHOSE}{{name}}",
        (
            r"{name}(?: aus (?-i:[A-ZÄÖÜ])[\w-]+)?(?:,[^,]{2,50},)? (?:hat|hatte) (?:mir|uns)(?: \w+)? "
            r"(?:deine|eure|"
            r"(?-i:Ihre)) (?:\w*adresse|nummer|mail|kontaktdaten|karte) (?:\w+ )?(?:gegeben|geschickt|zugesteckt|"
            r"weitergegeben|überlassen)"
        ),
        (
            rf"wie (?:mir|uns) (?:kolleg(?:e|in) |freund(?:in)? |nachbar(?:in)? |{_WHOSE})?{{name}}(?: aus "
            rf"(?-i:[A-ZÄÖÜ])[\w-]+)? (?:erzählt|berichtet|verraten|gesagt|vorgeschwärmt) (?:hat|hatte)"
        ),
        (
            rf"(?:über|durch|von|dank) {_WHOSE}{{name}}(?:,[^,]{{2,50}},)? (?:bin|sind|wurde|wurden|habe|haben|kam|"
            rf"kamen|weiß|wissen|kenne|kennen)(?: \w+){{0,3}} "
            rf"(?:auf {_YOU}|zu ihnen|{_YOU}|von ihnen|ihre (?:adresse|kontaktdaten|nummer))"
        ),
        (
            r"(?:ihre (?:adresse|kontaktdaten|nummer|mailadresse|e-mail-adresse)|ihren (?:namen|kontakt)|sie)(?: "
            rf"\w+){{0,4}} (?:von|durch|über) {_WHOSE}{{name}}"
            r"(?:,[^,]{2,50},)? (?:bekommen|erhalten|gekommen|empfohlen|aufmerksam|gefunden|gehört|erfahren|genannt)"
        ),
        (
            rf"(?:auf|zu) {_YOU}(?: \w+){{0,4}} (?:hat|hatte) (?:uns|mich)(?: \w+)?? {_WHOSE}{{name}} "
            r"(?:hingewiesen|aufmerksam|verwiesen|gebracht|geschickt)"
        ),
        rf"hat (?:uns|mich) {_WHOSE}{{name}} (?:hingewiesen|aufmerksam gemacht|verwiesen|auf {_YOU}|an {_YOU})",
        (
            r"{name}(?:,[^,]{2,50},)? (?:schwärmt|schwärmte|hat(?: \w+){0,4} geschwärmt|ist(?: \w+){0,3} "
            r"(?:begeistert|zufrieden))(?: \w+){0,3} (?:von|mit) (?:ihnen|ihrer arbeit|euch|eurer arbeit)"
        ),
        (
            r"{name}(?:,[^,]{2,50},)? (?:meinte|sagte|findet|sagt)[^.]{0,40}(?:ihr wärt|ihr wäret|ihr seid|dass ihr|"
            r"an euch|bei euch|bei ihnen|sie wären|sie seien|sie "
            r"sind|an sie|euch)"
        ),
        (
            rf"(?:aufmerksam (?:geworden|gemacht)|gestoßen|gestossen|gekommen)(?: \w+){{0,3}} (?:durch|über|dank|"
            rf"von) {_WHOSE}{{name}}"
        ),
    ),
    company=(
        (
            r"(?:inhaber(?:in)?|geschäftsführer(?:in)?|gründer(?:in)?|\w*leiter(?:in)?|assistent(?:in)?|"
            r"praktikant(?:in)?|prokurist(?:in)?|einkauf|marketing|arbeite|"
            r"\w+manager(?:in)?)(?: [\w-]+){0,3} (?:bei|von|der firma|des unternehmens|für die firma)(?: der| "
            r"dem)? {name}"
        ),
        (
            r"(?:^|(?<=[,.;:] )|\b)(?<!mit )(?<!von )(?<!bei )(?<!an )(?<!mit )(?:die|der|das|wir,? die|wir,? das|"
            r"wir sind die|wir von der|wir von|hier ist "
            r"die|firma) "
            r"((?-i:[A-ZÄÖÜ])[\w&.-]+(?: (?:(?-i:[A-ZÄÖÜ&])[\w&.-]*|und|für|von|der)){0,4} (?-i:GmbH(?: & Co\.? "
            r"KG)?|AG|KG|OHG|UG|GbR|eG|SE|e\. ?V\.|e\. ?U\.|e\. ?K\.))"
        ),
        r"(?:firma|unternehmen|organisation|verein|firmenname|institution)\s?: ?([^\n,;|]{2,60})",
        (
            r"(?:die|der) ((?-i:Stiftung|Stadtwerke|(?:Einwohner|Kirch|Orts|Samt|Markt|Verbands)?[Gg]emeinde|Stadt|"
            r"Kantonsschule|Hochschule|Universität|"
            r"Genossenschaft|Brauerei|Bäckerei|Musikschule|Kunsthalle|Volkshochschule) (?-i:[A-ZÄÖÜ])[\w-]+)"
        ),
    ),
    town=(
        (
            r"(?:sitz(?:en)?|sitzt|büro|praxis|laden|werkstatt|standort|firmensitz|hauptsitz|ansässig|zuhause|zu "
            r"hause|betrieb|geschäft|atelier|hotel|restaurant|"
            r"manufaktur|tischlerei|schreinerei|werk|bäckerei|café|kanzlei|weingut|gärtnerei|brauerei|galerie|"
            r"museum|verein|unternehmen|agentur|shop)"
            rf"(?: \w+){{0,2}} (?:in|bei|nahe) {_TOWN}"
        ),
        (
            r"(?:wir|ich|ein|eine|kommen|\w*betrieb|\w*unternehmen|\w*verein|\w*handel|\w*versand|\w*firma|"
            r"start-?up|agentur|manufaktur|\w*bäckerei|\w*hersteller|"
            rf"gruppe|team|stiftung|verband|genossenschaft)(?: [\w-]+){{0,3}} aus {_TOWN}"
        ),
        rf"(?:ort|stadt|wohnort|standort)\s?: ?{_TOWN}",
        rf"(?:grü(?:ß|ss)en?|gru(?:ß|ss)|lg) aus (?:dem |der )?(?:\w+en )?{_TOWN}",
    ),
    in_town=("in",),
    not_about_us=(
        "möchten",
        "möchte",
        "wollen",
        "will",
        "würden",
        "würde",
        "hoffen",
        "suchen",
        "suche",
        "verkaufen",
        "liefern",
        "lasen",
        "sahen",
        "haben gesehen",
        "trafen",
        "brauchen",
        "planen",
        "denken",
        "treten",
        "investieren",
        "vermieten",
        "vermitteln",
        "betreuen",
        "beliefern",
        "bieten",
    ),
    streets=(r"[A-ZÄÖÜ][\w.-]*(?:stra(?:ß|ss)e|str\.|weg|gasse|platz|allee|ring|ufer|damm|hof|steig) \d{1,4} ?[a-z]?",),
    postcodes=(r"(?:D|DE|A|AT|CH|FL|L)[- ]\d{4,5}",),
    bare_postcodes=(r"\d{4,5}",),
    town_starts=("Bad ", r"St\. ", "Sankt "),
    town_joints=(
        (
            r"an der(?=[ -](?:Donau|Isar|Ruhr|Saale|Elbe|Weser|Oder|Spree|Havel|Lahn|Mur|Enns|Ybbs|Weinstraße|"
            r"Bergstraße|Aller|Leine|Brenz|Glan|Fils))"
        ),
        r"am(?=[ -](?:Main|Rhein|Neckar|Inn|See|Bodensee|Lech|Harz|Wald|Ammersee|Chiemsee|Neusiedlersee|Wörthersee))",
        r"im(?=[ -](?:Breisgau|Allgäu|Taunus|Schwarzwald|Pongau|Innkreis|Odenwald|Remstal))",
        r"unter(?=[ -]Teck)",
        r"ob der(?=[ -]Tauber)",
        r"vor der(?=[ -]Höhe)",
    ),
    not_towns=(
        "europa",
        "österreich",
        "schweiz",
        "deutschland",
        "englisch",
        "französisch",
        "deutsch",
        "niederländisch",
        "ostern",
        "weihnachten",
        "bayern",
        "hessen",
        "sachsen",
        "thüringen",
        "tirol",
        "vorarlberg",
        "kärnten",
        "steiermark",
        "burgenland",
        "franken",
        "schwaben",
        "asien",
        "afrika",
        "nord",
        "süd",
        "ost",
        "west",
        "norddeutschland",
        "süddeutschland",
        "ostdeutschland",
        "kopie",
    ),
    town_names=(
        r"[A-ZÄÖÜ][\wäöüß-]*(?:wede|büll|husen|ahrn|trup|sum|wedel)",
        r"(?:Bad |St\. |Sankt )[\w-]+(?: .+)?",
        (
            r"[A-ZÄÖÜ][\wäöüß-]*(?:burg|berg|stadt|dorf|heim|hausen|furt|furth|brück|brücken|hafen|ingen|kirchen|"
            r"münster|rode|leben|haven|hagen|horst|beck|büttel|"
            r"wald|walde|tal|bach|feld|felden|fels|stein|gau|ried|roda|witz|nitz|ow|zell|bronn|brunn|hofen|hude|loh|"
            r"moos|rath|reuth|scheid|see|ach|weiler|wil|"
            r"ikon|bühl|kamp|stedt|stedten|lingen|au|born|lautern|leiten|markt|eck|egg)(?: (?:am|an der|im|unter|ob "
            r"der|vor der) .+)?"
        ),
        (
            r"(?:Berlin|München|Köln|Düsseldorf|Dortmund|Essen|Leipzig|Bremen|Dresden|Hannover|Bochum|Wuppertal|"
            r"Bielefeld|Bonn|Karlsruhe|Gelsenkirchen|Aachen|"
            r"Kiel|Chemnitz|Halle|Krefeld|Lübeck|Mainz|Erfurt|Rostock|Kassel|Hagen|Potsdam|Hamm|Leverkusen|"
            r"Osnabrück|Oldenburg|Solingen|Heidelberg|Herne|Neuss|"
            r"Darmstadt|Regensburg|Ulm|Trier|Fürth|Jena|Cottbus|Gera|Koblenz|Siegen|Hildesheim|Kaiserslautern|"
            r"Schwerin|Göttingen|Celle|Emden|Husum|Passau|Fulda|"
            r"Gießen|Stade|Soest|Worms|Speyer|Landau|Konstanz|Lindau|Weimar|Görlitz|Zwickau|Plauen|Detmold|Minden|"
            r"Verden|Wismar|Stralsund|Greifswald|Goslar|"
            r"Wien|Graz|Linz|Salzburg|Innsbruck|Villach|Wels|Dornbirn|Steyr|Krems|Bregenz|Leoben|Baden|Traun|Melk|"
            r"Gmunden|Hallein|Kufstein|Schwaz|Lienz|Enns|"
            r"Zürich|Genf|Basel|Bern|Lausanne|Winterthur|Luzern|Lugano|Biel|Thun|Köniz|Chur|Zug|Uster|Sion|Emmen|"
            r"Schwyz|Altdorf|Olten|Aarau|Solothurn|Wetzikon|"
            r"Glarus|Davos|Brig|Vaduz|Bozen|Meran|Brixen|Frankfurt|Stuttgart|Hamburg|Nürnberg|Augsburg|Duisburg|"
            r"Mannheim|Freiburg)(?: (?:am|an der|im|unter|ob der|vor der) .+)?"
        ),
    ),
)
