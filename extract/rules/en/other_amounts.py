"""What makes an amount something else than the budget in English."""

from extract.rules.language import Patterns

_SOMEBODY_ELSE = (
    r"(?:(?:another|other|previous|last|different|comparable|one|local|big|former|old|usual|current|first|second|"
    r"rival|london|\w+-based) (?:\w+ )?(?:agency|agencies|firm|bureau|developer|company|party|designer|studio|outfit|"
    r"crowd|lot|supplier|printer|shop|freelancer|contractor|people|guy|chap|vendor|consultancy|builder)|freelancers?|"
    r"(?:friend|mate|buddy|nephew|cousin|neighbour|neighbor|son|daughter|brother|student|bloke|fella|lad|chap|"
    r"competitor|rival)(?:'s \w+)?|someone (?:else )?|somebody (?:else )?|(?:company|firm|agency|studio|designer|"
    "developer"
    r")(?: \w+){0,3})"
)

OTHER_AMOUNTS: Patterns = (
    r"(?:every|each|any|all) (?:\w+ )?\w+ (?:over|under|above|below|up to)(?= [^.;!?]{0,3}\d)",
    "(?:at a (?:total )?cost|to the tune) of",
    (
        r"what (?:we|i|they) (?:now |currently )?(?:pay|paid|pays) (?:\w+ ){0,4}(?:now|today|at present|at the moment|"
        "currently)"
    ),
    "insures?|bounty|shifts?(?= [^.;!?]{0,12}\\d)|remortgaged?",
    (
        r"(?:was|were|cost) (?:about |around |some |nearly |over )?[€£$]?\d[\d.,]*(?:k|m| grand| thousand| million)? "
        r"to (?:build|make|buy|fit|install|do|restore|run|put up|convert|replace|repair)"
    ),
    (
        r"(?:gentleman|lady|man|woman|person|chap|fellow|bloke|people|outfit)(?: \w+){0,3} (?:has |have |had )?"
        r"(?:asked|asks|quoted|wants|wanted|charges|charged|said)(?: [^.;!?]{0,40},? which)?"
    ),
    "(?:too (?:little|much|low|high)|enough|about right|realistic|reasonable|silly)\\?",
    (
        "(?:write|written|claim|claimed|deduct|offset)(?: [^.,;!?]{0,20})? (?:off|back|against tax)|write up to|tax "
        "(?:relief|break)"
    ),
    (
        "(?:half|a third|a quarter|a fifth|part|some|most|all|a (?:share|slice|bit|portion)) of (?:which|it|that) "
        "(?:may|can|could|goes|is|has|must|will)"
    ),
    (
        "(?<!as )per (?!(?:month|mo|year|annum|quarter|week|day|hour|maand|jaar|kwartaal|dag|uur|monat|jahr|quartal|"
        "tag|stunde|mois|an|sofort|phase|sprint|project|campaign|site|film|video|se|cent|"
        r"our|your|my|the)\b)[a-z]+"
    ),
    ("(?:sell|sells|selling|sold|retails?|charges?)(?= [^,.;!?]{0,40},? (?:[a-z]+ ){0,2}[a-z]{0,3}[€£$]\\d)"),
    r"(?:that|which|who) (?:costs?|sells? for|goes for|starts? at)",
    "(?:don't|do not|cannot|can't|never|dont|cant) (?:have|afford|justify|stretch to)",
    r"turn(?:ing)? ?over",
    r"revenues?",
    (
        "(?:annual|yearly|online|weekly|monthly|gross|net) (?:sales|income|takings|revenue|turnover|profit|"
        "premium|volume|receipts)"
    ),
    (
        "(?:sales|takings|income|receipts|exports|assets|funds under management|loan book) (?:of|are|were|is|"
        r"was|last|hit|reach\w*|total\w*)"
    ),
    r"in (?:sales|revenue|takings|arr|mrr|assets|damages|donations|fees|prizes|arrears|rent|bookings|orders)",
    r"[am]rr",
    "profit",
    "salar(?:y|ies)",
    "wages?",
    "payroll",
    "last time(?: round| around)?",
    "last (?:year|month|summer|spring|winter|autumn|season)",
    r"back in \d{4}",
    r"in 20[012]\d",
    r"(?:years|months) ago",
    "previous(?:ly)?",
    "paid(?! for by)",
    "used to",
    (
        r"(?:we|i|they|it|that|which|and) (?:\w+ )?(?:turn over|gross|grossed|take|took|turned over|invoice|"
        "invoiced|bill|billed|make|"
        "made|earn|earned|bring in|brought in|pull in|net|netted|export|handle|process|manage|donate|donated|"
        r"gave away)(?= [^.;!?]{0,16}\d)"
    ),
    "investment round",
    "(?:seed|pre-seed|funding) round",
    "series [a-d]",
    "valuation",
    (
        r"raised?(?= [^.;!?]{0,12}\d)(?![^.,;!?]{0,40}(?:for (?:this|it|the|an? )|towards|to (?:do|build|make|"
        "spend|get|pay)))"
    ),
    r"(?:raising|closed|closing)(?= [^.;!?]{0,12}\d)",
    r"worth(?! (?:\w+ )?(?:to us|it))",
    "basket",
    r"order values?",
    (
        "(?:a|an|each|apiece) (?:ticket|head|night|pop|go|piece|bottle|seat|term|pupil|class|session|place|"
        "table|copy|kilo|case|pair|unit|book|box|jar|visit|lesson|plate|crate|person|child|week)"
    ),
    "apiece",
    "tickets?",
    "entry",
    "admission",
    "fine of",
    "fines?",
    "lost",
    "losing",
    "lose",
    "loses",
    "costs? us",
    "is costing",
    "cost us",
    "set us back",
    "invoice",
    "bill's",
    r"(?:\w+ )?bills? (?:is|are|was|of|comes)",
    (
        rf"{_SOMEBODY_ELSE}(?: \w+){{0,3}}? (?:quoted|asked|charged?s?|wanted|offered|said|says|would (?:do|"
        "charge|want)|wants|did|does|built|made|came in|come in|estimated|priced|reckons?|reckoned|will do|for)"
    ),
    rf"{_SOMEBODY_ELSE} (?:has |have |had )?(?:said|quoted|offered|asked|mentioned|told)",
    "quoted",
    "quoting",
    "charged?s?",
    "competitors?",
    r"(?<!your )(?<!total )(?<!agency )fees? (?:of|are|is|start|run|were|from)",
    r"(?:school|tuition|entry|licen[cs]e|membership|annual|joining|registration) fees?",
    r"subs(?:criptions?)? (?:are|is|of|cost)",
    "average",
    "donations?",
    r"rents?",
    "mortgage",
    "deposit",
    "priced (?:at|from)",
    r"(?:sell|sells|selling|sold|retails?|retailing|starts?|go|goes) (?:for|at|from)(?= [^.;!?]{0,12}\d)",
    "prices? (?:of|from|between|start|starting|range|run|list)",
    (
        "(?:homes|flats|houses|apartments|rooms|cars|boats|tickets|bottles|penthouses|watches|rings|dresses|"
        "holidays|suits|packages|courses|plots|properties|villas|units) (?:from|at|start(?:ing)? (?:at|from)|"
        "for)"
    ),
    "savings? of",
    "saves?(?! up)",
    r"stock(?:ed| worth| value)?",
    "debts?",
    "loan",
    "bonus",
    "prizes?",
    "win",
    "refund",
    "owe",
    "outstanding",
    "overdue",
    "amount due",
    "reward",
    "voucher",
    "discount",
    (
        "(?:anything|everything|spend(?:ing)?|expenditure|expense|orders?|purchases?|contracts?|cheques?|sums?|"
        r"amounts|invoices?|costs|item) (?:\w+ )?(?:over|above|under|below|beyond|exceeding|greater than|more "
        "than|up to|in excess of)(?![^.;!?]{1,20} (?:is|are|would be) (?:out of|too|beyond|off|not))"
    ),
    (
        "(?:sign|approve|authori[sz]e|sign off|signing authority|authority|sign-off limit|limit)(?: (?:off|for|"
        "on|is|of|my own|myself|anything|spend|cheques))* (?:up to|to|under|below|over|above)"
    ),
    r"(?:insured|insurance|damage|repair|compensation|ransom|tax|rates) (?:for|of|bill|was|is)",
    (
        "(?:building|works?|refurb(?:ishment)?|renovation|extension|fit-?out|new (?:roof|kitchen|van|machine|"
        r"oven|boiler)|lease)(?: \w+){0,4} (?:cost|costs|costing|funded|for|at|of)(?= [^.;!?]{0,16}\d)"
    ),
    (
        r"(?:current|existing|old|previous|last) (?:\w+ )?(?:contract|site|page|website|agreement|campaign|"
        "supplier|one|version|film|shop|app)"
    ),
    r"your (?:day |hourly |daily )?(?:rates?|prices?|fees?|price list|packages?|minimum)",
    r"you (?:charge|charged|quoted|ask|did|made|start|usually charge)",
    r"(?:arrears|pension|endowment|fortune|lottery|jackpot|market cap|capital|equity|stake)",
    r"(?:lottery|jackpot)",
    "per annum",
    "a year in",
    "(?:don't|do not|dont) lead with",
)
