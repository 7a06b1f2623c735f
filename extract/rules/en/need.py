"""Need in English: what it weighs, what is asked, and what is no brief."""

from extract.rules.en.impact import BLOCKING, INCONVENIENCE, PURPOSE
from extract.rules.en.intents import APPLICATION, INVOICE, PITCH, SUPPORT
from extract.rules.en.lost_trade import DOWNPLAYED, LOST_TRADE
from extract.rules.language import NeedWords

_WE_SHALL_WANT = (
    "(?:we|i)(?: shall|'ll| will) (?:soon |then |also |certainly )?(?:want|need|require|be (?:wanting|needing))"
)
_WE_WOULD_LIKE = r"(?:we|i)(?:'d| would|'ve| should)(?: \w+)? (?:like|love|want|appreciate|prefer|need)"

NEED = NeedWords(
    blocking=BLOCKING + LOST_TRADE,
    purpose=PURPOSE,
    downplayed=DOWNPLAYED,
    inconvenience=INCONVENIENCE,
    wish=(
        _WE_WOULD_LIKE,
        _WE_SHALL_WANT,
        (
            r"(?:we|i)(?:'re| are|'m| am) (?:\w+ )?(?:after|on the hunt for|in the market for|on the lookout for|"
            "in need of|keen (?:to|on)|ready to (?:buy|commission)|crying out for)"
        ),
        (
            r"(?:we|i)(?:'re| are|'m| am) (?:\w+ )?(?:commissioning|inviting|procuring|tendering|sourcing|"
            "building|launching|replacing|redoing|overhauling|setting up)"
        ),
        r"(?:we|i)(?:'ve| have) (?:got to|to) (?:get|have|build|make|find|replace|redo)",
        (
            "(?:we|i) (?:dream|fancy|envisage|imagine|hope|could do with|could use|reckon we need|think we need|"
            "must have|have to have|are to have|gotta have|invite)"
        ),
        r"(?:^ ?|(?<=[,.;:!] ))(?:need|want|looking for|after|seeking)",
        (
            "(?:would|could|can|will) you (?:be able to |possibly |maybe |perhaps |please |consider |be "
            r"interested in |be up for |fancy )*(?:help\w*|build\w*|mak\w+|design\w*|creat\w+|develop\w*|do|"
            r"doing|shoot\w*|film\w*|produc\w+|writ\w+|tak\w+ (?:it |this )?on|quot\w+|pric\w+|redo|redesign|"
            "rebuild|sort|fix|give|put)"
        ),
        r"is (?:that|this|it) (?:something|the sort of thing|your (?:sort|kind) of thing)",
        r"what (?:we|i)(?:'d| would)? (?:want|need|like|love|(?:'re|are|'m|am) (?:after|looking for))",
        "invites? (?:tenders|bids|quotes|quotations|proposals|submissions|expressions)",
        r"(?:requirement|brief|job|ask|request|task|project|assignment) is (?:for|to|an?|simple)",
        (
            "(?:we|i)(?:'re| are|'m| am)? (?:now |currently |also |really |urgently |desperately "
            ")*(?:need|needing|want|wanting|look(?:ing)? for|seek(?:ing)?|search(?:ing)? for|would "
            "(?:like|love)|'d (?:like|love)|wish|plan|planning|consider|considering|thinking (?:of|"
            "about)|require|hoping)"
        ),
        "can you (?:help|build|make|design|create|develop|do)",
        "could you (?:help|build|make|design|create|develop|do)",
    ),
    request=(
        _WE_SHALL_WANT,
        "(?:and|but|so) (?:would|'d|should) (?:also |really |very much |dearly )?(?:like|love|appreciate)",
        (
            r"(?:our|the|my|this) (?:[\w-]+ ){1,4}?(?:needs|wants|requires|is after|is looking for|are looking "
            "for|could do with)"
        ),
        r"(?:could|would|can|might) (?:an? |the )",
        (
            "(?:prices?|quotes?|pricing|costs?|figures?|estimates?|quotations?|proposals?|ideas) (?:for|on) "
            "(?:an? |the |our )?"
        ),
        (
            r"(?:can|could|would|will) your (?:studio|agency|team|firm|people|company|lot|crew) (?:\w+ "
            "){0,2}?(?:take on|do|make|build|design|create|help|shoot|run|handle|consider)"
        ),
        r"(?:please|here|again|thing|simple|ask|brief|requirement|project|job|need): ?(?:an? |one )?",
        r"^ ?(?:so |just |basically |simply )?(?:an?|one|some) (?:[\w'-]+ ){0,2}?(?=$|\w+$)",
        (
            r"(?:\w+'s|business|company|shop|firm|she|he|they|charity|school|council|club|team|practice|it|who) "
            r"(?:(?:in|at|of|on) \w+ |now |really |badly |desperately ){0,2}(?:needs?|wants?|requires?|would "
            "like|is looking for|is after|are after|are looking for)"
        ),
        (
            "(?:spend|spending|expenditure|budget|money|funds?|grant|pounds|euros?|dollars|grand|k|thousand|"
            r"quid|rupees|lakhs?|bucks|[€£$]\S+)(?: [^ .;]+){0,5} (?:on|for|towards|into) (?:an? |the |our |this "
            ")?"
        ),
        r"(?:what|how much)(?: does| would| do| might| will| should)? (?:an? |the |this )?",
        r"(?:putting|put) (?:our |the |its )?",
        r"(?:interested in|up for|open to|game for) (?:making|building|designing|doing|shooting|creating|taking on)",
        r"(?:idea|plan|notion|proposal) (?:is|for|of) (?:to |an? |making |building )?",
        _WE_WOULD_LIKE,
        (
            r"(?:we|i)(?:'re| are|'m| am) (?:\w+ )?(?:after|on the hunt for|in the market for|on the lookout for|"
            "in need of|keen (?:to|on)|crying out for|planning|commissioning|inviting|procuring|tendering|"
            "sourcing|building|launching|replacing|redoing|overhauling|setting up)"
        ),
        (
            "(?:we|i) (?:dream of|picture|have in mind|fancy|envisage|could do with|could use|must have|have to "
            "have|are to have|"
            r"gotta have|invite|wonder\w*)"
        ),
        r"what (?:we|i)(?:'d| would)? (?:want|need|like|love|(?:'re|are|'m|am) (?:after|looking for|thinking of))",
        "invites? (?:tenders|bids|quotes|quotations|proposals|submissions|expressions of interest)(?: for)?",
        r"(?:requirement|brief|job|ask|request|task|project|assignment) is (?:for|to|an?)",
        r"(?:turn|put|get|bring|move|take|sell|have) (?:[\w']+ ){1,6}(?:online|into|as|on) (?:a |an )?(?:\w+ )?",
        (
            "(?:someone|somebody|anyone|an? (?:agency|studio|firm|crowd|team|company|designer|developer)|"
            "agenc(?:y|ies)|people|folks|crowd|you) (?:who |that |which )?(?:can|could|to|will|would|might|"
            r"knows how to|builds|makes|does) (?:\w+ ){0,3}?(?:build|make|do|design|create|redo|rebuild|shoot|"
            "produce|set up|give|develop|sort|run|put|write|film|handle|take on|help|us)"
        ),
        (
            "(?:help (?:us |me )?(?:with|to|get|build|make|set up|sort|launch|out with)|give us|give me|get us|"
            "get me|make us|make me|build us|build me|find us|do us|shoot us|price (?:us |me )?(?:up )?|cost "
            "(?:us |me )?|quote (?:us |me )?(?:for|on)|a price on|price for|quote on)"
        ),
        r"(?:it's|it is|that's|this is) time (?:for|to|we)",
        r"(?:due|overdue|ready|crying out|long overdue) (?:for )?(?:an? )?",
        (
            "(?:redevelopment|revamp|refresh|rebuild|launch|creation|production|design|build|shoot|making|"
            r"supply|provision) of (?:an?|the|our|its|my|two|three)?(?: \w+)?"
        ),
        r"called (?=SEO)",
        (
            r"(?:says?|said|reckons?|thinks?|tells? (?:me|us)|told (?:me|us)|insists?)(?: that)? (?:i|we) (?:should|"
            r"ought to|"
            r"must|need to|have to) (?:have|get|do|make|build|try|start)"
        ),
        "if you (?:also )?do (?:that|those|this)(?: too| as well| sort of thing)?[,:] ",
        (
            "(?:we|i)(?:'re| are|'m| am)? (?:now |currently |also |really |urgently |desperately |"
            "mainly |just |still )*(?:need|needing|want|wanting|look(?:ing)? (?:for|to|into)|"
            r"seek(?:ing)?|search(?:ing)? for|would (?:\w+ )?(?:like|love|need|want)|'d (?:\w+ "
            ")?(?:like|love|need|want)|wish|plan|planning|consider|considering|thinking (?:of|about)|"
            "require|hoping|ask(?:ing)?|interested in|in (?:need|search) of)"
        ),
        (
            r"(?:can|could|would|will|might|may) you (?:\w+ )?(?:help|build|make|design|create|"
            "develop|do|rebuild|redesign|quote|give|send|produce|take|be able|offer|set up|write|be "
            "interested)"
        ),
        "(?:a )?(?:quote|proposal|quotation|offer|estimate|tender|price|rfp|rfq) for",
        "request for (?:a )?(?:quote|proposal|quotation|information)",
        (
            "(?:new|build|building|built|rebuild|redesign|redesigning|develop|developing|relaunch|"
            "create|creating|make|making|replace|replacing|produce|commission|overhaul|launch|"
            "launching|design|designing|redo|refresh|set up|setting up) (?:an? |our |the |us |my |of "
            "(?:our|the|a) )?"
        ),
        (
            "(?:project|assignment|brief|scope|enquiry|inquiry|help (?:us )?with|support (?:us "
            r")?with|work on|service)\b[^.]{0,20}"
        ),
        "(?:must|should|has to|needs to|is due for|is ready for|deserves|ought to)",
        r"(?:this|it) (?:will|would|is to) be (?:\w+ ){0,3}?",
        "so:? (?:an? )?",
        r"(?:budget|spend|\d(?:k|[.,]\d{3}))[^.]{0,40} for (?:the|this|an?|our)",
        r"(?:replacement|redesign|renewal|development|overhaul) of (?:an?|the|our)(?: \w+)?",
        "(?:^ ?|(?<=[,.;:!] ))(?:need|looking for|want|seeking|searching for)",
        "(?:^ ?|[.:;] ?)(?:an? )?new",
        "(?:lacks?|don't have|do not have|missing|without) (?:an? |our )?",
    ),
    request_behind=(
        (
            r" would (?:really |certainly |probably )?(?:help|do|be (?:ideal|great|the answer|a start|welcome|good|"
            r"useful|nice))"
        ),
    ),
    not_asked=(
        r"(?:spent|paid|cost us|blew|wasted|dropped|sank)(?: [^ .;]+){1,5} (?:on|for) (?:an? |the |our )?",
        r"(?:e-?commerce|online shop|web ?shop) ",
        (
            r"(?:thinking|thinks?|think|thought|believ\w+|say|says|assum\w+|mistak\w+)(?: that)? (?:we(?:'re| "
            "are)|it(?:'s| is| was)|us|i(?:'m| am)) (?:for )?(?:an? |the )?"
        ),
        (
            "(?:loved|liked|enjoyed|admired?|saw|seen|impressed by|came across|stumbled (?:on|upon|"
            r"across)|fan of|behind|worked on|responsible for) (?:the |your |that |an? )(?:[\w'-]+ ){0,3}?"
        ),
        (
            "(?:built|made|did|designed|shot) (?:us |me )?(?:the|our|an?|their) (?:old|current|last|previous|"
            "first|original|existing|present) "
        ),
        (
            "(?:not|n't|never|hardly) (?:about |really |just |actually )?(?:an? |the |after an? |want an? |"
            r"another )(?:\w+ )?"
        ),
        r"(?:whatsapp|booking|third[- ]party|their|delivery|banking|dating|weather|messaging|generic|off-the-shelf) ",
        (
            r"(?:your|you have an?|their|competitor'?s?) (?:(?!an?\b|help\b|our\b|with\b|for\b|on\b|"
            r"in\b|new\b|team\b|the\b)\w+ ){0,2}?"
        ),
        (
            "(?:on|via|through|from|at|visited|visiting|saw|seen|found|browsing|see|read|like|liked|"
            r"love|loved|filled in) (?:your|you|the|our|their)(?: \w+)? "
        ),
        "no (?:need for |new )?(?:an? )?",
        "not (?:looking for |need |want )?(?:an? )?(?:new )?",
        "(?:don't|do not|won't|didn't) (?:need|want|have to have|require) (?:an? |any )?(?:new )?",
        "(?:previous|last|former) ",
        "instead of (?:an? )?",
        (
            r"(?:feature|mention|spot|interview|article|post|listing|banner|ad|place|page|profile) (?:on|in) (?:our|"
            r"the|their) "
            r"(?:\w+ )?"
        ),
        "(?:apart|separate|aside) from (?:an? |the |our )?",
        r"(?:already have|have already) (?:an? |our |the )?(?:\w+ )?",
        r"(?:you|studio \w+|agency) (?:made|built|designed|did|created) (?:the |a |an )?(?:\w+ )?",
        r"made for [\w' ]{2,30} ",
    ),
    makes=(r"(?:make|sell|produce|manufacture|distribute|import|roll|run)s?",),
    own_business=(
        r"we(?:'re| are) (?:an? |the )?(?:\w+[ -]){0,4}?",
        r"our (?:\w+[ -]){0,2}?",
        r"i (?:run|own|have) (?:an? |the )?(?:\w+[ -]){0,3}?",
        (
            "we (?:run|operate|own|sell|make|produce|manufacture|import|offer|organi[sz]e) (?:an? |"
            r"the )?(?:\w+[ -]){0,3}?"
        ),
        (
            "(?:company|business|start-?up|brand|firm|shop) (?:in|for|that (?:sells|makes|offers)|"
            r"selling) (?:\w+[ -]){0,2}?"
        ),
        r"(?:launch|launching|open|opening|starting) (?:an? |our )(?:\w+[ -]){0,3}?",
    ),
    existing=("current", "existing", "old", "present"),
    left_open=(
        r"whether [^.;!?]{3,60} or (?:something|anything) (?:else|different|other)",
        (
            r"whether (?:it|this|that|we|what we need)(?:'s|'re)? (?:\w+ ){0,3}?(?:an?|the) [^.;!?]{2,40} or "
            r"[^.;!?]{2,40}"
            r"(?:leave|tell|know|decide|say|up to you|your call|idea|judge)"
        ),
        (
            r"(?:no idea|don't know|not sure|can't say|you tell (?:us|me)) (?:if|whether) [^.;!?]{3,50} "
            r"an? [^.;!?]{2,30} or "
        ),
    ),
    the_new_one=(
        r"(?:a|the|one|our) (?:new|proper|better|modern|decent) one",
        r"(?:we|i)(?:'d| would)? (?:want|need|like|love) (?:a (?:\w+ )?)?one (?:that|which|where|with)",
        r"(?:want|need|like|replace|redo|rebuild) (?:ours|it (?:redone|replaced|rebuilt|overhauled|redesigned))",
    ),
    courtesies=("quote", "proposal", "estimate", "hear", "call", "meet", "talk", "reply"),
    pitch=PITCH,
    application=APPLICATION,
    invoice=INVOICE,
    support=SUPPORT,
)
