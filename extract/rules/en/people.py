"""Referrers, companies and towns in English."""

from extract.rules.language import PeopleWords

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
            r"e-?mail|contact)(?: \w+)? (?:from|through|via) {name}"
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
            "(?:^|we(?:'re| are),? |here at |on behalf of |my company,? |our company,? )(?:at "
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
    in_town=("in",),
    not_about_us=("would", "will", "want", "hope", "need", "plan", "saw", "met", "read", "sell", "deliver", "ship"),
    streets=(r"\d{1,4} [A-ZÀ-Þ]\w+ (?:street|road|lane|avenue|square|st|rd|way|close|place|hill)",),
    postcodes=(),
    bare_postcodes=(),
    town_starts=("The ", "New "),
    town_joints=("upon", "on"),
    not_towns=(
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
