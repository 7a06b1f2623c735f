"""What is no brief, in English: a pitch, an application, an invoice, a client who needs help."""

from extract.rules.language import Patterns

PITCH: Patterns = (
    "on (?:my|our) books",
    "(?:comes?|becomes?|coming) (?:free|available)(?: again)?",
    r"(?:to |wants? to )(?:see|meet|interview) (?:him|her|them)(?= (?:next|this|on)|[.,;])",
    r"(?:find|spare|have|got) (?:five|ten|fifteen|twenty|\d\d) min(?:ute)?s",
    r"(?:send|forward|share|show) (?:you |over )?(?:his|her|their) (?:work|cv|profile|portfolio|r[eé]sum[eé]|showreel)",
    (
        r"our (?:[\w-]+ ){0,2}(?:per ?cent|%|fee|margin|commission|markup) (?:is|are) (?:already )?(?:in|"
        r"included|built in)"
    ),
    "love what (?:you're|you are|you've been) (?:building|doing|creating|up to)",
    (
        r"(?:only )?(?:one|two|three|four|five|six|\d+|a few|a couple of|limited|last|final) (?:guest |sponsor |"
        r"partner |speaker |"
        r"exhibitor )?(?:seats?|spots?|slots?|places|openings|spaces) (?:left|remaining|available|open|still)"
    ),
    (
        "your (?:story|journey|work|agency|studio|brand) (?:belongs|deserves|would (?:be|make|fit)|is (?:a|the) "
        "(?:perfect|great))"
    ),
    (
        "(?:perfect|great|ideal) (?:fit|match|guest|candidate) for (?:the|our) (?:show|podcast|list|programme|program|"
        "award|event)"
    ),
    (
        r"(?:production|participation|registration|entry|admin\w*|sponsorship|exhibitor|listing) (?:contribution|fee|"
        r"package)"
    ),
    "first[ -]come,? first[ -]served",
    (
        r"you(?:'d|'ll| would| will)? (?:walk away with|receive|get|be featured in) (?:the |an? |our )?(?:full |free |"
        r"professional )"
    ),
    (
        "you(?:'ve| have)? been (?:nominated|selected|shortlisted|hand-?picked|chosen|recogni[sz]ed) (?:for|as|by)|"
        "congratulations on (?:your|being)"
    ),
    "are you the (?:right )?person (?:who|to|that|for)",
    "(?:per|each) (?:guest|sponsor|exhibitor|winner|nominee)",
    r"(?:studios|agencies|companies|businesses|firms|teams|founders) (?:like|such as) (?:yours|you)",
    r"(?:pay-per-\w+|per qualified (?:call|lead|meeting)|no retainer|performance basis|commission-only)",
    r"do you have (?:\d+|ten|fifteen|twenty|a few|five) (?:minutes|mins)",
    (
        r"(?:win|land|get|book|find|send) (?:you )?(?:more |new |us |qualified |warm |\w+ ){0,2}(?:clients|leads|"
        "meetings|appointments)"
    ),
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
    (
        r"(?:act|work|serve|operate) as (?:an? |your )?(?:\w+ ){0,2}(?:white[- ]label|extension|partner|extra "
        "pair|back-?office|overflow|offshore|silent)"
    ),
    "white[- ]label",
    r"(?:for|with|by|to) (?:more than |over )?\d+\+? (?:other )?(?:agencies|studios|brands|companies|clients)",
    r"(?:our |the )?rates? (?:from|start|starting|begin)(?: at| from)?",
    r"first \w+ (?:hours|days|weeks|month) (?:is |are )?(?:on us|free|on the house)",
    (
        r"(?:i|we) have (?:slots|availability|time|a slot|some slots|openings)(?: \w+){0,3} (?:on|this|next|"
        "tomorrow|monday|tuesday|wednesday|thursday|friday)"
    ),
    r"(?:point|direct|introduce|connect) me to the (?:\w+ )?(?:decision[- ]?maker|person)",
    r"hope (?:you're|you are|this (?:finds|e-?mail|message|mail)) (?:keeping well|finds you|well|having)",
    (
        r"(?:we|i) help (?:\w+ ){0,3}(?:agencies|studios|companies|businesses|brands|founders|firms)(?: \w+)? "
        "(?:to |like|win|get|grow|scale|cut|save|find|hire|land)"
    ),
    r"(?:your|any) (?:developers|designers|team) (?:are|is|were) (?:booked|overloaded|busy|stretched|at capacity)",
    r"worth a (?:quick |short |brief )?(?:chat|call|look)",
    (
        "(?:case stud(?:y|ies)|success stories|deck|rate card|price list|brochure|portfolio|one-pager) "
        "(?:attached|below|here|enclosed|on request)"
    ),
    (
        r"(?:we|i) (?:just )?(?:launched|built|created|developed) (?:an? |the )?(?:\w+ ){0,3}(?:tool|platform|"
        "software|solution|product|plugin) (?:for|that helps) (?:agencies|studios|designers|teams)"
    ),
    (
        r"(?:pre-?vetted|vetted|dedicated|senior|hand-?picked|remote|certified) (?:\w+ )?(?:developers|designers|"
        "engineers|talent|freelancers|resources|copywriters)"
    ),
    r"(?:save|saves|saving) (?:you|agencies|your (?:team|agency)) ",
    r"no (?:strings|obligation|lock-?in|commitment)",
    r"(?:following|follow) up on my (?:last|previous|earlier) (?:e-?mail|mail|message|note)",
    r"(?:reply|answer) (?:with )?(?:\")?(?:stop|no|unsubscribe)(?:\")?",
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
)

APPLICATION: Patterns = (
    (
        "(?:love|like|want|hope|hoping|keen|wish) to (?:intern|apprentice|do (?:my|an?) (?:internship|placement|"
        r"work experience))(?: (?:with|at|for) (?:you|your \w+))?"
    ),
    r"i (?:recently |just )?graduated",
    "(?:my|attached|enclosed) (?:cv|curriculum vitae|r[eé]sum[eé])",
    ("(?:i(?:'d| would)? (?:like to|want to|am writing to|am) ?|i )apply(?:ing)? (?:for|to) (?:the|a|your|an)"),
    "application for (?:the )?(?:position|role|job|post|vacancy|internship)",
    "(?:job|open|spontaneous|unsolicited|internship|speculative) application",
    "(?:your|the|any) (?:vacancy|vacancies|job opening|open positions?)",
    "(?:join|joining) your (?:team|agency|studio)",
    ("looking for (?:an? )?(?:internship|job|position|work placement|traineeship) (?:at|with|in|as)"),
    "cover letter",
    (
        r"(?:is there|are there|do you have|have you got|might there be)(?: \w+){0,3} (?:vacanc(?:y|ies)|an? "
        "(?:position|opening|job|role|place)|openings?|positions?|work) (?:for|open|in|on|at|going|available)"
    ),
    r"(?:my present|my current|present|current) salary",
    r"(?:i'm|i am) (?:available|looking) for (?:\w+ ){0,2}(?:days|hours) (?:a|per) week",
    (
        r"(?:i'm|i am|i'd be|i would be) (?:looking for|interested in|after) (?:an? )?(?:\w+ )?(?:job|position|"
        "role|placement|internship|apprenticeship|full-time|part-time|work experience)"
    ),
    r"(?:hire|consider|employ|take) me(?: on)?(?= (?:as|for)|[.,;!?]|$)",
    ("(?:work|working|job|freelance|freelancing) (?:for|at) (?:you|your (?:studio|agency|team))(?= |[.,;!?]|$)(?! on)"),
    r"my (?:notice period|availability|references|cv|portfolio|day rate|showreel)",
    r"(?:work experience|placement|internship|apprenticeship|traineeship) (?:at|with) (?:you|your|studio)",
    "do you have (?:any )?(?:openings|vacancies|internships)",
)

INVOICE: Patterns = (
    (
        r"(?:invoice|bill|account|yours|number|no\.?|only one|last one) (?:[\w.]+ ){0,4}?(?:still )?(?:open|"
        r"unpaid|outstanding)"
    ),
    "(?:it|which|invoice|bill|payment) (?:was|fell) due (?:on|last|by)",
    "(?:put|push|pass|get) (?:it|this|that|ours|the payment) through (?:this|next|by|before|today)",
    "(?:attached|enclosed|please find|herewith)[^.]{0,40}(?:invoice|statement of account)",
    r"invoice (?:no\.?|number|nr\.?|#|attached|\d+)",
    "(?:payment|invoice) reminder",
    "(?:overdue|unpaid|outstanding) (?:invoice|payment|amount|balance)",
    "(?:amount|payment) (?:is )?(?:due|payable)",
    r"payment terms?: ?\d+",
)

SUPPORT: Patterns = (
    "since (?:your|the) (?:last |latest )?(?:update|release|change|deployment)",
    (
        "(?:site|shop|app|website|webshop|platform|form|checkout|store|thing|system|page)(?: (?:that|which))? "
        "you(?: guys| lot| folks)? (?:built|made|did|set up|delivered|designed|created|launched|host|look "
        r"after)(?: for)?(?: (?:us|me))?(?: \w+){0,4} (?:has|is|was|keeps?|won't|doesn't|isn't|can't|stopped|"
        r"went|gives?|shows?|throws?|crash\w*|broke|just|down|no longer|seems)"
    ),
    (
        r"(?:checkout|contact form|cart|payment\w*|login|log-in|basket|search|booking form|newsletter form|site|"
        r"website)(?: \w+){0,4} (?:has (?:just )?been|is|keeps|just|was) (?:spinning|down|broken|timing out|"
        "hanging|frozen|stuck|failing|throwing|giving|showing) ?(?:since|an? error|errors|this morning|again|a "
        r"50\d|today|yesterday)?"
    ),
    r"(?:emergency|support|helpdesk|out-of-hours) (?:number|line|e-?mail|desk)",
    (
        r"(?:can|could) (?:somebody|someone|anyone|one of you)(?: \w+)? (?:look at|fix|check|sort|take a look|"
        "reset|restart)"
    ),
    r"(?:not|n't) (?:working|loading) (?:since|again|any ?more|today|this morning)",
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
)
