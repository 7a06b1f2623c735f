"""Signs of how they buy, in English: column fodder, excuses, counter-offers, disorder."""

from extract.brief import SignalKind
from extract.rules.language import Patterns

BUYING_SIGNS: dict[SignalKind, Patterns] = {
    SignalKind.THREE_QUOTES: (
        (
            "one of (?:two|three|four|five|six|seven|eight|several|a (?:few|handful of)|[2-8]) (?:\\w+ )"
            "?(?:suppliers|vendors|"
            "agencies|studios|firms|companies|bidders|candidates|parties)"
        ),
        (
            r"(?:two|three|four|five|six|seven|eight|several|a number of|\d) (?:\w+ )?(?:agencies|suppliers|"
            r"studios|firms|companies|bidders|vendors) (?:have been|are being|were|will be|are) (?:\w+ "
            ")?(?:invited|asked|approached|contacted|shortlisted|quoting|bidding|pitching)"
        ),
        (
            "(?:two|three|four|five|six|2|3|4|5|6|several|multiple|various|a few|a number of|a minimum of|at "
            r"least|a couple of|half a dozen|a handful of)(?: \w+){0,2} "
            "(?:quotes|quotations|offers|bids|proposals|tenders|estimates|prices)(?! (?:before|failed|couldn't|"
            "were|have tried|let|fired|on the table from))"
        ),
        (
            r"(?:ask\w*|invit\w*|approach\w*|contact\w*|writ\w+ to|sent (?:this|it)(?: \w+)? to|sending (?:this|"
            r"it) to|talk\w* to|speak\w* to|quot\w+ from|hear\w* from|obtain\w*|collect\w*|get\w*|gather\w*|"
            r"compar\w+|shortlist\w*|see\w*|meet\w*)(?: \w+){0,3} "
            "(?:two|three|four|five|six|seven|eight|2|3|4|5|6|7|8|several|multiple|various|a few|a number of|a "
            r"minimum of|at least \w+|a couple of|half a dozen|a handful of)(?: \w+){0,2} (?:suppliers|vendors|"
            "agencies|studios|firms|companies|designers|parties|bidders|others)"
        ),
        ("(?:comparing|compare) (?:quotes|offers|prices|agencies|suppliers|bids|proposals|several|multiple|a few)"),
        (
            "(?:procurement|purchasing|tender|spending|finance) (?:rules|policy|procedures?|guidelines?|regulations|"
            "process) (?:require|demand|prescribe|state|say|oblige|ask|insist|call|mean)"
        ),
        r"(?:shopping|ringing|phoning|calling) around",
        r"(?:for )?(?:comparison|benchmarking) purposes",
    ),
    SignalKind.INCUMBENT: (
        (
            r"(?:current|existing|present|regular|preferred|incumbent|usual) (?:\w+ )?(?:supplier|"
            r"designers?|studio|agency|partner|vendor|provider|bureau)(?: \w+){0,8}(?:also|quot|pitch|"
            r"participat|compet|"
            r"invited|in the running|preferred|happy|stay|continue|take part|tender|renew|satisf|content|one of the)\w*"
        ),
        (
            "(?:already|more or less|as good as) (?:have|chosen|decided|picked|know|made up)(?: "
            r"\w+){0,4} (?:agency|supplier|partner|preferred|favourite|favorite|candidate|who|our "
            "mind)"
        ),
        (
            "(?:benchmark|second opinion|formality|for comparison|reference price|to complete (?:our|"
            "the) (?:file|dossier|paperwork))"
        ),
        (
            r"(?:have|has) an? (?:preferred|favourite|favorite)(?: \w+)? (?:agency|supplier|candidate|"
            "party|partner)"
        ),
    ),
    SignalKind.NO_CALLS: (
        (
            r"(?:please |kindly )?(?:do not|don't|dont|refrain from|not) (?:\w+ )?(?:telephone|telephoning|call|"
            "ring|phone)(?= |[.,;!]|$)(?! (?:it|this|them|him|her|that|us a|off|for (?:an|the)))"
        ),
        r"no (?:telephone|phone) (?:queries|enquiries|calls|contact|discussions?)",
        (
            r"(?:queries|questions|enquiries|clarifications?)(?: \w+){0,4} (?:in writing|by e-?mail|through the "
            "portal|via the portal) only"
        ),
        (
            r"(?:not|unable|won't|shan't|cannot|can't)(?: \w+){0,3} (?:to )?(?:discuss|take (?:calls|questions)|"
            "speak to (?:bidders|suppliers|agencies)|talk (?:it|this) through)"
        ),
        (
            "no (?:phone ?calls|calls|telephone|phone|meetings or calls|calls or meetings|"
            "acquisition|visits)(?: please)?"
        ),
        (
            "(?:please )?(?:don't|do not|refrain from|not) (?:call|phone|ring|calling|phoning)(?! "
            r"(?:us|it|me|this|them) (?:a|an|the|that)\b)"
        ),
        "(?:only|exclusively) (?:by|via|in|through) (?:e-?mail|mail|writing|the portal|the form)",
        "(?:by|via) (?:e-?mail|mail) only",
        "in writing only",
        (
            r"(?:not|no) (?:possible|opportunity|room|time) (?:for|to)(?: \w+){0,2} (?:calls?|"
            "questions|meet|call|phone|speak|ask)"
        ),
        "questions (?:will not|won't|cannot|can't|are not) be (?:answered|taken)",
        (
            r"calls? (?:will not|won't|are not|is not|cannot)(?: \w+){0,2} (?:be )?(?:answered|taken|"
            "appreciated|necessary|possible)"
        ),
    ),
    SignalKind.PRICE_ONLY: (
        (
            "(?:lowest|cheapest) (?:bidder|tender|tenderer|quote|quotation|price|offer) (?:will be|is|gets|wins|"
            r"shall be|to be)(?: \w+)?"
        ),
        (
            "(?:only|just|solely|purely|simply) (?:need|want|interested in|send|looking for|look at|"
            r"give|require|after|on|the|your|a)(?: \w+){0,4} (?:price|prices|pricing|rate|rates|quote|"
            "figure|number|lowest|total price|ballpark)"
        ),
        (
            r"(?:lowest|cheapest|best) (?:price|bid|offer|quote)(?: \w+){0,8} (?:wins|awarded|decides|"
            "gets|is decisive|will be (?:chosen|selected|awarded))"
        ),
        r"price is (?:the )?(?:decisive|only|leading|the deciding|most important|all that)(?: \w+)?",
        r"award(?:ed)?(?: \w+){0,5} (?:lowest|cheapest) (?:price|bid|offer)",
        "decide (?:purely |only |solely )?on price",
    ),
    SignalKind.FORM_ONLY: (
        (
            "(?:quotes?|quotations?|tenders?|bids?|proposals?|offers?|submissions?) (?:in|on) (?:our|the|"
            r"attached|prescribed|enclosed)(?: \w+){0,2} (?:format|form|template|sheet) only"
        ),
        r"(?:prescribed|mandatory|official) (?:format|form|template|pro ?forma)",
        (
            r"(?:quotes?|tenders?|proposals?|bids?|offers?|submissions?)(?: \w+){0,2} (?:not|other than|unless|"
            r"only|solely|must be|should be|are to be)(?: \w+){0,4} (?:on|in|using|through|via|by) (?:the|our|"
            r"this|an?)(?: \w+){0,3} (?:form|template|format|portal|spreadsheet|sheet|schedule)(?: of (?:tender|"
            "quotation|price))?"
        ),
        (
            r"(?:anything|quotes|bids|proposals) (?:else|in any other (?:form|format))(?: \w+){0,3} (?:rejected|"
            "ignored|discarded|disqualified|not (?:be )?(?:considered|read|accepted))"
        ),
        (
            r"(?:fill (?:in|out)|complete|use|using)(?: \w+){0,3} (?:attached|enclosed|our|the|"
            r"following)(?: \w+){0,2} (?:form|template|spreadsheet|price sheet|format|pricing sheet|"
            r"questionnaire|excel)(?: \w+)?"
        ),
        (
            r"(?:quotes?|proposals?|bids?|offers?|submissions?)(?: \w+){0,4} (?:other|different|own) "
            r"(?:format|form|template|layout)(?: \w+){0,4}"
        ),
        (
            r"only (?:accept|consider|process|take)(?: \w+){0,5} (?:form|format|template|portal|"
            "spreadsheet|sheet)"
        ),
    ),
    SignalKind.NO_TIME: (
        (
            "(?:don't|do not|haven't|have not|simply don't|didn't) (?:really |simply |honestly "
            ")?(?:have|had|got|find|found) (?:the |any |enough )?time (?:for|to)(?! (?:lose|waste))"
        ),
        (
            "no time (?:for|to) (?:this|that|these|your|answer|fill|questions|homework|all|do|write|"
            "go|list|look|prepare)"
        ),
        "too busy (?:for|to|with|at|right now)",
        "(?:haven't|have not|didn't) (?:got(?:ten)?|get) (?:round|around) to",
    ),
    SignalKind.NOT_NEEDED: (
        (
            r"(?:don't|do not|can't|cannot|fail to) (?:see|understand|think|believe)(?: \w+){0,4} "
            "(?:why|the (?:point|need|use|relevance)|necessary|needed|relevant)[^.]{0,60}"
        ),
        (
            r"(?:that|this|it|those|these|your questions?|such \w+|all that|all this)(?: \w+)? "
            "(?:isn't|is not|aren't|are not|seems? un|was not|shouldn't be|should not be) ?(?:really "
            "|at all )?(?:necessary|needed|relevant|required)"
        ),
        "(?:none of|not) your (?:business|concern)",
        r"you (?:don't|do not|shouldn't) need (?:to know|that|this|all|it|those|any)(?: \w+)?",
        (
            r"(?:just|simply) (?:send|give)(?: \w+){0,3} (?:price|quote|figure|"
            "proposal)[^.]{0,20}(?:first|please|and)?"
        ),
        "(?:unnecessary|irrelevant|not needed)",
    ),
    SignalKind.OFFERS_CALL: (
        "feel free to (?:call|ring|phone)",
        (
            "(?:happy|glad|(?<!feel )free|prefer|like|love|willing|easier|better|rather|"
            "shall|let's)(?: (?:we|i|you|to|have|do|rather|also|just|over|by|on|in|a|the|it|this|"
            "explain|discuss|quick|short|set|up|plan|jump|hop|schedule|always|for)){0,8} (?:call|"
            "phone|video call|teams|zoom)(?: me| us| call)?"
        ),
        (
            "(?:(?:give|drop) (?:me|us) a (?:call|ring|bell)|(?:call|ring|phone) (?:me|us))(?= (?:any ?time|instead|"
            "whenever|if "
            "(?:that's|it's|you'd|that is)|and (?:i|we)|to (?:discuss|talk)|about (?:it|this|that)|so (?:i|we)))"
        ),
    ),
    SignalKind.OFFERS_LATER: (
        (
            r"(?:i'll|we'll|you'll|will|can|could|shall)(?: \w+){0,4} (?:send|answer|come back|get "
            r"back|provide|supply|share|reply|deliver|let you know|respond|have)(?: \w+){0,8} "
            "(?:later|next (?:week|month)|after (?:the|my)|by (?:next )?(?:monday|tuesday|wednesday|"
            r"thursday|friday|the end)|in (?:a|two|three|\d+) (?:weeks?|days?|month)|tomorrow|soon)"
        ),
        (
            r"(?:need|give us|ask for|have)(?: \w+){0,3} (?:more time|another (?:week|few days|month)|"
            "a (?:bit|little) longer|extra (?:week|time))"
        ),
    ),
    SignalKind.DISORGANISED: (
        (
            r"(?:sorry|apologies|excuse)(?: \w+){0,6} (?:mess|chaos|chaotic|confusion|jumble|"
            "unorganised|disorganised|disorganized|scattered|all over the place|muddle|messy)"
        ),
        (
            "(?:all over the place|bit of a mess|a (?:complete |total )?mess|in no particular order|"
            "pile of (?:documents|files|papers)|somewhere in (?:the|these|one of)|rest (?:will "
            ")?follows? later|forgot (?:to|the|half)|can't find (?:the|it|them)|wrong (?:file|"
            "version|attachment))"
        ),
        "(?:different|conflicting|several|old|multiple) versions (?:of|attached|in|floating)",
    ),
}
