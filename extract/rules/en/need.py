"""Need in English: what it weighs, what is asked, and what is no brief."""

from extract.rules.language import NeedWords

NEED = NeedWords(
    blocking=(
        (
            r"(?:turn(?:ing|ed)?|turns?) (?:away|down) (?:\w+ ){0,3}?(?:customers?|clients?|orders?|"
            "work|jobs?|bookings?|guests?)"
        ),
        (
            "(?:we|i)(?:'re| are|'m| am|'ve| have)? (?:now |currently |already )?(?:los(?:e|ing|t)|"
            r"miss(?:ing|ed)?) (?:\w+ ){0,4}?(?:customers?|clients?|orders?|sales|members?|bookings?|"
            "subscribers?|revenue|guests?|donors?|money|patients|visitors|business|leads|turnover|"
            "candidates|applicants|users|donations|students|readers|euros?|tenants)"
        ),
        (
            "(?:customers?|clients?|members|orders|bookings|subscribers|visitors|donors|guests|users|"
            "tenants|residents|parents|students|travellers|employees|people|patients|buyers|shoppers|"
            "applicants) (?:are |keep |now |simply |just "
            ")*(?:leav(?:e|ing)|walk(?:ing)? away|drop(?:ping)? (?:off|out)|giv(?:e|ing) up|"
            "go(?:ing)? (?:elsewhere|to (?:a |our |the )?competitors?)|cancel(?:l?ing)?|"
            r"abandon(?:ing)?|can(?:not|'t) (?:\w+ )?(?:order|book|pay|buy|reach|log in|register|report|apply|"
            "check ?out|donate|sign up))"
        ),
        "churn(?! (?:is|are) (?:low|fine))",
        (
            "no longer (?:works?|working|functions?|loads?|supported|possible|able to|receive|get|"
            "sell|take|accept|process|keeps? up)"
        ),
        (
            "(?:is|are|was|has been|have been|keeps?|goes|went) (?:down|offline|crashing|breaking "
            "down|falling over|broken|hacked|unusable)(?= |[.,;!]|$)(?! by| to| from| a| the)"
        ),
        "(?:keeps? (?:crashing|failing|breaking)|crashes (?:every|each|daily|all|whenever|when|on))",
        (
            r"(?:blocks?|blocking|stops?|stopping|prevents?|preventing|paraly[sz]\w+|holding|holds) "
            r"(?:us|our \w+|everything|the whole|growth|sales)(?: back)?"
        ),
        (
            r"(?:we|i|customers) (?:can(?:not|'t)|are unable to|'re unable to) (?:\w+ )?(?:sell|take "
            r"(?:\w+ )?orders|process|deliver|invoice|grow|open|ship|launch|hire|scale|accept|serve|"
            "handle|keep up|continue|operate|trade|onboard|register|publish|expand)"
        ),
        (
            r"costs? us (?:\w+ ){0,5}?(?:customers?|orders?|every|each|a (?:week|month|day)|per|"
            "members|sales)"
        ),
        (
            "(?:sales|orders|bookings|revenue|turnover|conversion|subscriptions|donations|enquiries|"
            "applications) (?:has|have|is|are)? ?(?:dropped|fallen|plummeted|collapsed|halved|"
            r"dropping|falling|dried up|down (?:by )?\d)"
        ),
        (
            r"(?:without (?:it|this|that|a new \w+)|otherwise|if (?:we|this|nothing)[^.]{0,40}),? "
            r"(?:we|our)(?: \w+)? (?:will (?:lose|go under|miss|have to (?:close|stop|shut))|"
            "can(?:not|'t) (?:open|continue|go on|trade|operate|launch))"
        ),
        "we are stuck",
        "we(?:'re| are) stuck",
        "(?:running|ran) out of (?:cash|money|time to)",
        (
            r"(?:shop|site|website|system|platform|app|checkout|payment\w*) (?:is|are|goes|has been) "
            "(?:down|offline|broken|failing|hacked)"
        ),
        (
            "(?:support|licen[cs]e|platform|supplier|contract)[^.]{0,40}(?:ends|stops|is (?:being "
            ")?(?:discontinued|switched off|shut down|ending|withdrawn)|end of life)"
        ),
        "(?:been fined|a lawsuit|legally (?:required|obliged))",
        (
            "half (?:of )?(?:our|the) (?:customers|orders|visitors|members|"
            "bookings)[^.]{0,30}(?:fail|leave|drop|give up|lost|disappear)"
        ),
        ("(?:fail(?:s|ed|ing)?|break(?:s|ing)?|crash(?:es|ing)?) (?:every|each|at|during|on|when|whenever|at least)"),
        "existential",
    ),
    purpose=(
        (
            r"(?:residents|customers|visitors|members|guests|parents|patients|people|users|tenants|readers|donors) "
            r"(?:want|should be able|need|must be able|will be able|would be able) to"
        ),
        r"so that (?!you\b|i can (?:compare|decide|plan))\w+",
        (
            "so (?:we|our|customers?|people|visitors|clients|guests|members|patients|donors|users|"
            r"parents|readers|families)(?: \w+)? (?:can|could|may|will|no longer|don't|never)"
        ),
        (
            r"we want (?:\w+ ){1,3}to (?:find|know|see|feel|understand|be able|book|order|discover|"
            "trust|come|visit|stay|recognise|remember)"
        ),
        (
            "(?:our|the|my) (?:goal|aim|ambition|objective|target|purpose|mission|idea|plan) (?:is|"
            r"with this|for this|here|this|of this|for \d{4})"
        ),
        "in order to",
        (
            "(?:we|i)(?:'d| would)? (?:want|like|wish|hope|aim|need|plan|intend|are planning|are "
            r"looking|are aiming|are hoping|expect|have)(?:ing)? to (?:\w+ )?(?:sell|reach|grow|"
            "attract|expand|increase|double|triple|enter|launch|open|win|recruit|raise|become|"
            "improve|offer|serve|start selling|convince|show|tell|bring|reduce|automate|modernise|"
            "modernize|position|stand out|get more|generate|export|introduce|let (?:customers|people|"
            "our)|make it (?:easier|possible)|help|draw|gain|fill|boost|professionali[sz]e|rebrand|"
            "replace|move|merge|connect|inform|shorten|cut|halve|simplify|relaunch)"
        ),
        (
            "(?:to (?:grow|reach|attract|increase|double|enter|sell|recruit|raise|generate|win|draw|"
            r"boost|fill)) (?:more |our |new |the |a |younger |online|into|\d)\w*"
        ),
        (
            "(?:must|should|has to|needs to|will|is to) (?:help|allow|enable|let|bring|attract|"
            "convince|make it (?:easier|possible)) (?:us|our|people|customers|visitors|more|them|"
            "clients|new|members|younger|parents|guests)"
        ),
        "enabl(?:e|ing) (?:us|our|customers|people|visitors|members)",
    ),
    inconvenience=(
        "would be nice",
        (
            "(?:a (?:bit|little)|somewhat|slightly|rather|kind of|starting to look|looks?|looking|"
            "feels?|getting) (?:a (?:bit|little) |rather |somewhat )?(?:dated|old[- ]fashioned|old|"
            "tired|outdated|boring|dull|stale|worn)"
        ),
        "nice[- ]to[- ]have",
        (
            r"could (?:do with|use) (?:a |some )?(?:fresh\w*|refresh|facelift|freshen\w*|lick of "
            r"paint|polish|new coat|update|makeover|spruc\w+)"
        ),
        "freshen(?:ing)? up",
        (
            "(?:not|nothing) (?:really |very |that |terribly |particularly )?(?:urgent|pressing|a "
            "priority|broken|a big problem|the end of the world|wrong with it)"
        ),
        "(?:it |everything |still |mostly )?works (?:fine|well enough)",
        "a bit (?:clumsy|annoying|slow|awkward|cumbersome)",
        "(?:minor|small) (?:annoyance|irritation|nuisance|inconvenience)",
        "(?:bit of )?a face-?lift",
        "no (?:real |big )?(?:problem|hurry|need)(?: as such)?,? but",
    ),
    wish=(
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
        "(?:^|(?<=[,.;:!] ))(?:need|looking for|want|seeking|searching for)",
        "(?:^|[.:;] ?)(?:an? )?new",
        "(?:lacks?|don't have|do not have|missing|without) (?:an? |our )?",
    ),
    request_behind=(),
    not_asked=(
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
        "(?:apart|separate|aside) from (?:an? |the |our )?",
        r"(?:already have|have already) (?:an? |our |the )?(?:\w+ )?",
        r"(?:you|studio \w+|agency) (?:made|built|designed|did|created) (?:the |a |an )?(?:\w+ )?",
        r"made for [\w' ]{2,30} ",
    ),
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
    courtesies=("quote", "proposal", "estimate", "hear", "call", "meet", "talk", "reply"),
    pitch=(
        (
            r"we (?:offer|provide|deliver|specialise in|specialize in) (?:\w+[ ,]+){0,6}?(?:services|"
            "solutions|packages|backlinks|leads|developers|resources|outsourcing)"
        ),
        (
            "our (?:services|team of (?:experts|developers|designers)|packages|price ?list|portfolio "
            "of clients|expert(?:s|ise)|platform (?:helps|can help)|software (?:helps|can help))"
        ),
        (
            r"(?:increase|improve|boost|double) your (?:\w+ )?(?:rankings?|traffic|sales|revenue|"
            "visibility|seo|conversion|leads|productivity|online presence)"
        ),
        "guest posts?",
        "backlinks?",
        "link (?:exchange|building|insertion)",
        "(?:first|top) (?:page|position|spot)s? (?:of|on|in) google",
        "(?:book|schedule) a (?:quick |short |free )?(?:demo|15|20|30)",
        "free (?:audit|trial|demo|consultation|seo)",
        (
            "i (?:came across|noticed|stumbled upon|was looking at) your (?:website|site|company|"
            "agency|profile)[^.]{0,60}(?:and )?(?:noticed|saw|could|issues|errors|improve|wanted)"
        ),
        "unsubscribe",
        "(?:help|helping|helped) (?:agencies|companies|businesses) (?:like yours|such as yours)",
        (
            r"(?:offshore|dedicated|white[- ]label|outsourc\w+) (?:developers?|team|development|"
            "partner|services|agency)"
        ),
        "special (?:offer|discount|price)",
        "limited[- ]time",
        "are you (?:the right person|struggling|tired of|looking to (?:scale|grow|outsource))",
        "would you be open to (?:a )?(?:quick|short|brief) (?:call|chat)",
        "reaching out (?:because|to (?:see|offer|introduce))",
        "your (?:agency|company|business) could",
    ),
    application=(
        "(?:my|attached|enclosed) (?:cv|curriculum vitae|r[eé]sum[eé])",
        ("(?:i(?:'d| would)? (?:like to|want to|am writing to|am) ?|i )apply(?:ing)? (?:for|to) (?:the|a|your|an)"),
        "application for (?:the )?(?:position|role|job|post|vacancy|internship)",
        "(?:job|open|spontaneous|unsolicited|internship|speculative) application",
        "(?:your|the|any) (?:vacancy|vacancies|job opening|open positions?)",
        "(?:join|joining) your (?:team|agency|studio)",
        ("looking for (?:an? )?(?:internship|job|position|work placement|traineeship) (?:at|with|in|as)"),
        "cover letter",
        "do you have (?:any )?(?:openings|vacancies|internships)",
    ),
    invoice=(
        "(?:attached|enclosed|please find|herewith)[^.]{0,40}(?:invoice|statement of account)",
        r"invoice (?:no\.?|number|nr\.?|#|attached|\d)",
        "(?:payment|invoice) reminder",
        "(?:overdue|unpaid|outstanding) (?:invoice|payment|amount|balance)",
        "(?:amount|payment) (?:is )?(?:due|payable)",
        r"payment terms?: ?\d+",
    ),
    support=(
        "since (?:your|the) (?:last |latest )?(?:update|release|change|deployment)",
        (
            "(?:you|your team) (?:built|made|delivered|developed|set up) (?:for us "
            ")?[^.]{0,60}(?:doesn't|does not|isn't|not|error|broken|down|problem|stopped|fails)"
        ),
        "(?:can't|cannot|unable to|can not) log ?in",
        "(?:login|log-in|password) (?:problem|issue|doesn't|does not|no longer|reset)",
        "(?:support|helpdesk|service) (?:ticket|request|question)",
        r"error (?:message|code|\d{3})",
        "(?:reset|change) (?:my|our|the) password",
        "under (?:our|the) (?:maintenance|support|service) (?:contract|agreement)",
    ),
)
