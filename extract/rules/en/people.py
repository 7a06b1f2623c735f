"""Referrers, companies and towns in English."""

from extract.rules.language import PeopleWords

_REGIONS = (
    "shropshire", "cornwall", "devon", "dorset", "somerset", "kent", "sussex", "essex", "surrey", "norfolk",
    "suffolk", "cumbria", "hampshire", "wiltshire", "yorkshire", "lancashire", "cheshire", "derbyshire",
    "lincolnshire", "oxfordshire", "berkshire", "gloucestershire", "herefordshire", "worcestershire",
    "staffordshire", "northumberland", "warwickshire", "leicestershire", "rutland", "bedfordshire", "hertfordshire",
    "buckinghamshire", "cambridgeshire", "northamptonshire", "wales", "scotland", "ireland", "england", "britain",
    "ulster", "connacht", "munster", "leinster", "county", "donegal", "kerry", "connemara", "california", "texas",
    "ohio", "vermont", "florida", "oregon", "massachusetts", "connecticut", "pennsylvania", "virginia", "georgia",
    "michigan", "minnesota", "wisconsin", "illinois", "indiana", "iowa", "kansas", "nebraska", "montana", "idaho",
    "utah", "nevada", "arizona", "colorado", "alaska", "hawaii", "maine", "delaware", "maryland", "kentucky",
    "tennessee", "alabama", "louisiana", "oklahoma", "missouri", "queensland", "tasmania", "victoria", "nsw",
    "kerala", "karnataka", "maharashtra", "gujarat", "rajasthan", "punjab", "goa", "ontario", "quebec", "alberta",
    "midlands", "highlands", "i", "ii", "business", "person", "parliament", "english", "dutch",
)  # fmt: skip

PEOPLE = PeopleWords(
    referred_by=(
        (
            "{name}(?:,[^,]{2,40},)? (?:has |had |kindly |warmly |highly |strongly )*(?:recommended|"
            "suggested|referred|pointed|tipped|mentioned|sent|put|told|advised|introduced|gave|"
            r"directed)(?: \w+)? (?:you|us to|me to|me your|us your|your name|me about you|us about "
            "you|me in touch|us in touch|I (?:get|contact|write|call|talk|mail)|we (?:get|contact|"
            "write|call|talk|mail))"
        ),
        (
            "(?:recommended|referred|introduced|recommendation|pointed)(?: to (?:you|me|us))?(?: "
            "(?:warmly|highly))? (?:by|from|of) {name}"
        ),
        "(?:on|at) (?:the )?(?:recommendation|suggestion|advice|referral) of {name}",
        (
            "(?:got|have|received|was given|were given|found) your (?:name|details|address|number|"
            r"e-?mail|contact)(?: \w+)? (?:from|through|via|off|courtesy of) {name}"
        ),
        "{name}'s (?:recommendation|suggestion|advice|referral)",
        "(?:heard|learned|know) (?:about|of) you (?:from|through|via) {name}",
        (
            r"(?:come|came|writing|found|reach(?:ed|ing)?)(?: \w+)? (?:to )?you (?:via|through|thanks "
            "to|because of) {name}"
        ),
        (
            "{name} (?:speaks|spoke|is) (?:very |so |full of )?(?:highly|well|warmly|praise|"
            "positive(?:ly)?)(?: of| about| for)? you"
        ),
    ),
    company=(
        "(?:i(?:'m| am)|i work)[^.,]{0,40}? (?:at|for|of|with) {name}",
        (
            r"(?:^ ?|^(?:here at|at) ){name},? (?:is|are) (?:an? |the )(?:[\w'-]+ ){0,4}?(?:firm|company|charity|"
            "festival|studio|shop|brewery|bakery|school|clinic|practice|hotel|restaurant|museum|start-?up|"
            "business|co-?op|cooperative|agency|foundation|trust|club|association|society|maker|manufacturer|"
            "producer|retailer|wholesaler|nursery|farm|winery|distillery|publisher|label|choir|theatre|theater|"
            "gallery|union|council|dairy|yard|garage|salon|gym|caf[eé]|chain|group|network|collective|magazine|"
            "newspaper|podcast|brand|bank|insurer|hospital|hospice|consultancy|practice|supplier|importer|"
            "distributor)"
        ),
        (
            r"(?:^ ?|[.!] )(?:i|we) (?:run|own|founded|started|co-?own|co-?run|set up) (?:the )?{name}(?=,|\.| "
            "(?:in|near|on|at|out|with|which|and|-|-)|$)"
        ),
        (
            "(?:^ ?|we(?:'re| are),? |here at |on behalf of |my company,? |our company,? )(?:at "
            ")?{name},? (?:makes|sells|an? (?:family|small|medium|young|local|regional|independent))"
        ),
        r"(?:company|organisation|organization|firm|business)(?: name)?\s?: ?([^\n,;|]{2,60})",
    ),
    town=(
        (
            "(?:we(?:'re| are)|based|office|offices|located|shop|studio|headquarters|practice|we sit|"
            r"situated|here) (?:are |is )?(?:\w+ )?(?:in|near|at) ((?-i:[A-ZÀ-Þ])[\w'-]+(?:[ "
            r"-](?-i:[A-ZÀ-Þ])[\w'-]+)?)"
        ),
        r"(?:town|city|location|place)\s?: ?((?-i:[A-ZÀ-Þ])[\w' -]{1,40})",
    ),
    in_town=("in", "out of", "based in", "based out of"),
    not_about_us=(
        "won",
        "met",
        "meet",
        "launched",
        "fair",
        "show",
        "conference",
        "festival",
        "exhibit(?:ed|ing)?",
        "exhibition",
        "that",
        "which",
        "who",
        "whose",
        "customers",
        "clients",
        "supplier",
        "friend",
        "opening",
        "open",
        "expand(?:ing)?",
        "moving",
        "move",
        "like",
        "loved?",
        "visited",
        "competitors?",
        "agency",
        "born",
        "trained",
        "studied",
        "grew",
        "heard",
        "bought",
        "found",
        "project",
        "work you",
        "would",
        "will",
        "want",
        "hope",
        "need",
        "plan",
        "saw",
        "read",
        "sell",
        "deliver",
        "ship",
    ),
    streets=(r"\d{1,4} [A-ZÀ-Þ]\w+ (?:street|road|lane|avenue|square|st|rd|way|close|place|hill)",),
    postcodes=(),
    bare_postcodes=(),
    town_starts=("The ", "New "),
    town_joints=("upon", "on"),
    not_towns=(
        *_REGIONS,
        "europe",
        "benelux",
        "scandinavia",
        "dutch",
        "english",
        "german",
        "french",
        "christmas",
        "africa",
        "asia",
        "latin",
        "north",
        "south",
        "east",
        "west",
    ),
)
