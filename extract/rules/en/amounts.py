"""What makes an amount the budget in English, and what makes it something else."""

from extract.rules.language import Patterns

_SPENT = (
    r"(?:use|spend|spending|invest|investing|pay|paying|commit|committing|put in|putting in|put up|put towards|"
    r"put into|lay out|splash out|shell out|stump up|fork out|cough up|part with|go to|go up to|go as (?:high|far) "
    r"as|run to|"
    r"stretch to|spare|find|manage|free up|scrape together|rustle up|contribute|allocate|budget|set aside)"
)
_MAY = (
    "(?:can|could|will|would|to|may|might|i'd|we'd|i'll|we'll|am|are|i'm|we're|prepared to|willing to|able to|"
    "happy to|like to|want to|plan to|planning to|looking to|expect to|expecting to|hoping to|going to)"
)
_ABOUT = (
    r"(?:about|around|roughly|some|only|just|up to|at most|maybe|perhaps|circa|approximately|approx\.?|between|"
    r"exactly|a total of|a maximum of|a budget of|say|in total|over|under|nearly|almost|close to|something like|"
    r"somewhere (?:around|between|near|in the region of)|max\.?|no more than|not more than|anything from|anywhere "
    r"(?:from|between)|at least|a little over|a bit over|just (?:over|under)|a firm|a fixed|a nominal|a modest|about "
    r"a|a (?:solid|good|healthy|lump sum of))"
)
_FIGURE = (
    r"(?=(?:[a-z]{0,3}[€$£₹] ?|eur |gbp |usd |inr |aud |nzd |cad |rs\.? ?|euros? )?\d|"
    r"(?:an? |one |two |three |four |five |six |seven |eight |nine |ten |eleven |twelve |\w+teen |\w+ty)(?:\w+[ "
    "-]){0,3}?"
    r"(?:grand|thousand|hundred|million|quid|pounds|euros?|dollars|k|lakhs?|crores?|rupees|bucks)\b)"
)

CUES: Patterns = (
    rf"(?:we|i) hold {_FIGURE}",
    "not (?:to )?exceed(?:ing)?",
    (
        "(?:put|committed|pledged|voted|contributed|chipped in|agreed(?: a)?)(?: up| in| forward| further| "
        rf"another)* {_FIGURE}"
    ),
    r"(?:assume|envelope of|cover it|cover this|do it|ought to (?:do|cover)|should (?:do|cover))",
    r"(?:swing|spring for|rustle up|drum up|eke out|squeeze out|lay my hands on)",
    r"leaves? (?:me|us)",
    (
        "(?:put|set|laid|salted|tucked|stashed|squirrel?led|saved)(?= [^.,;!?]{3,60} (?:by|aside|away|to one side|in "
        "reserve)(?=[.,;!)]|$| (?:for|towards|and|but|so)(?![\\w'])))"
    ),
    rf"(?:heading|line|item|slice|portion|share|chunk|tranche)(?: in \w+(?: \w+)?)? of {_FIGURE}",
    r"budgets?(?! (?:airline|hotel|supermarket|brand|travell?ers?))",
    "budgeted",
    "budgeting",
    rf"{_MAY} (?:\w+ ){{0,2}}?{_SPENT}",
    r"(?:to|we) spend(?: on (?:it|this|the \w+))?",
    "total spend",
    r"(?:set|put|laid|placed|kept|squirrel?led|stashed|tucked|salted) (?:\w+ )?(?:aside|by|away)",
    r"(?:put|set|pull|pulled|cobbled|scraped|clubbed|got|scrabbled) (?:\w+ )?together",
    "earmarked",
    r"ring-?fenced",
    "reserved",
    "allocated",
    "allocation",
    r"allotted",
    r"assigned",
    "provisioned",
    "provision",
    "available",
    "at our disposal",
    "at my disposal",
    (
        rf"(?:we|i)(?:'ve| have|'d| had|'ll have| would have| will have)?(?: got| now)?(?: {_ABOUT})? "
        rf"{_FIGURE}(?!\d{{1,2}} [a-z])"
    ),
    rf"(?:we|i)(?:'ve| have|'d| had)(?: got)? (?:\w+ ){{0,3}}?{_ABOUT} {_FIGURE}",
    rf"(?:^ ?|[.!;] |and )got(?: {_ABOUT})? {_FIGURE}",
    rf"there(?:'s| is| will be|'ll be| would be)(?: \w+)?(?: {_ABOUT})? {_FIGURE}",
    r"(?:we|i)(?:'ve| have|) (?:\w+ )?saved(?: up)?",
    r"saved(?: up)?(?= (?:from|for|over|up))",
    "saved up",
    (
        r"(?:we|i)(?:'ve| have)?(?: \w+)? (?:raised|crowdfunded|secured|won|received|landed|been (?:given|"
        "granted|awarded|left|promised|allocated))(?= [^.,;!?]{0,40}(?:for (?:this|it|the|an? )|towards|to (?:do|"
        "build|make|spend|get|pay)))"
    ),
    r"(?:was|were|been|got) (?:left|given|granted|awarded|promised|offered|allowed|handed)",
    (
        "(?:has|have|had) (?:left|given|granted|awarded|promised|allowed|agreed|approved|signed off|released|"
        "voted|okayed|ok'd|cleared|sanctioned)(?: (?:us|me))?"
    ),
    (
        "(?:gave|left|granted|awarded|allowed|approved|voted|agreed|sanctioned|released|signed off)(?: (?:us|me|"
        "on|the (?:money|spend)))?"
    ),
    (
        "(?:grant|legacy|bequest|funding|fund|pot|kitty|purse|war chest|money|sum|envelope|allowance|lump sum|"
        r"spend)(?: (?:\w+ )?(?:of|is(?! tight| short| no)|was|comes to|stands at|amounts to|totals))"
    ),
    r"(?:in|from) (?:the |our |my )?(?:kitty|pot|bank for (?:this|it)|war chest|purse)",
    (
        "(?:contract|estimated|tender|project|total|indicative|order) (?:value|price|cost|sum|spend|figure|"
        "fee)(?! of (?:our|the) (?:orders?|basket))"
    ),
    r"value of (?:the|this) (?:contract|work|project|tender|assignment)",
    r"value(?: \w+){0,4} (?:is estimated|estimated) at",
    r"pencill?(?:ed|ing)(?: \w+)? in",
    (
        "(?:should|must|may|can|mustn't|can't|might|ought to|has to|have to|needs? to)(?: not)? (?:cost|come (?:in|"
        "out|to|under)|"
        r"land|stay|be (?:under|below|within)|fit)"
    ),
    (
        r"(?:keep|bring|get|have) (?:it|this|the (?:\w+ )?(?:cost|price|bill|total|lot|whole thing)|everything|"
        r"things)(?: \w+)? (?:in |down )?(?:"
        r"under|below|within|to|at|around|for|done for|inside)"
    ),
    "ceiling",
    "spending (?:limit|plan)",
    (
        r"(?:our|the|my) (?:\w+ )?(?:limit|max|maximum|cap|top line|upper limit|outside figure|absolute "
        r"max\w*)(?: (?:is|would be))?"
    ),
    "the money",
    r"price (?:range|cap|limit|tag|bracket|point)",
    r"can(?:not|'t|t)? (?:go|stretch|run|reach|do) (?:up )?(?:to|above|over|beyond|higher|past)?",
    (
        "(?:is|was|has been|have been|are|were|been) (?:granted|approved|signed off|agreed|cleared|sanctioned|"
        "okayed|ok'd|released|passed|secured)"
    ),
    r"have (?:approved|granted|given us|agreed (?:on|to)|signed off)",
    r"we(?:'re| are)? offer(?:ing)?",
    r"thinking(?: \w+)? (?:of|about|around|along the lines of|in terms of)",
    "in mind",
    r"expect(?:ing)? (?:this|it|that|the \w+) (?:to|will) (?:be|cost|come|run|land)",
    (
        r"(?:something|anything|anywhere|somewhere)(?: \w+)? (?:like|around|between|in the (?:region|order|"
        "neighbou?rhood) of|near|from|up to|approaching)"
    ),
    r"in the (?:region|order|range|neighbou?rhood|vicinity|ballpark) of",
    r"ballpark(?: of| is)?",
    r"(?:we're|i'm|we are|i am|be) (?:looking at|talking(?: about)?)",
    r"(?:room|scope) for",
    r"(?:not|n't) (?:go over|exceed|go (?:above|past|beyond)|a (?:penny|cent|euro|pound|dollar|rupee) (?:more|over))",
    r"(?:not|and not) an? (?:penny|cent|euro|pound|dollar|rupee|bean) (?:more|over)",
    r"(?:comfortable|happy|fine|ok|okay) (?:with|at|around|going (?:to|up to)|paying)",
    r"(?:worth|work) (?:\w+ )?to us",
    r"to (?:play|work|start) with",
    r"on the table",
    (
        r"(?:this|it|that|the (?:whole|entire) \w+|the lot) (?:for|at) (?:no more than|under|around|about|up to|"
        "a maximum of)"
    ),
    r"can (?:find|do|manage|afford|run to|offer|get|go|stretch)",
    r"all in(?= (?:we|i)|[.,;!)]|$)",
    r"all[- ]?in(?:clusive)?(?= (?:budget|figure|price|sum))",
    (
        r"(?:figure|number|amount|sum) (?:we|i)(?:'ve| have|'d)? (?:\w+ )?(?:have |had |got |been )?(?:agreed|"
        "given|told|discussed|working|in mind|use|fixed on|settled on|come up with)"
    ),
    r"(?:ask|spend|expenditure|outlay|investment|capex|opex|cost) (?:is|of|will be|would be|at)",
    r"(?:afford|stretch|manage|stomach|justify)",
    rf"for (?:{_ABOUT} )?{_FIGURE}(?=[^.;!?]{{0,30}}(?:all in|tops|max|all told|ex |plus |\+ ?(?:vat|gst)))",
    "outlay",
)

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

COUNTED: Patterns = (
    "visitors?",
    "users?",
    "products?",
    "customers?",
    "clients?",
    "followers?",
    "orders?",
    "members?",
    "employees?",
    "people",
    "staff",
    "articles?",
    "items?",
    "views?",
    "copies",
    "subscribers?",
    "downloads?",
    "students?",
    "guests?",
    "tickets?",
    "readers?",
    "words?",
    "pages?",
    "photos?",
    "volunteers?",
    "donors?",
    "square",
    "m2",
    "kg",
    "kilos?",
    "km",
    "miles?",
    "tonnes?",
    "tons",
    "litres?",
    "runs?",
    "runners?",
    "race",
    "households?",
    "companies",
    "bikes?",
    "bottles?",
    "hours?",
    "days?",
    "weeks?",
    "months?",
    "years?",
    "patients?",
    "families",
    "children",
    "books?",
    "skus?",
    "records",
    "times",
    "seats",
    "beds",
    "meals",
    "locations?",
    "stores?",
    "shops?",
    "schools?",
    "monthly (?:visitors|users)",
    "unique",
    "active",
    "resolution",
    "video",
    "ha(?:nds?)?",
    "trucks?",
    "sheep|cows|pigs|hens|birds|dogs|cats|horses",
    "cleaners|drivers|nurses|teachers|farmers|growers|tutors|doctors",
    "residents?",
    "pupils?",
    "attendees|delegates|entries|entrants|applicants|applications",
    "acres|hectares|sq|sqm|feet|ft",
    "varieties|flavours|flavors|lines|parts|titles|floors|rooms|branches|sites|homes|houses|units",
    "emails|calls|searches|clicks|hits|listens|plays|streams",
    "downloads|installs|signups|sign-ups",
    "litres?|liters?|gallons",
    "listeners|viewers|fans|patrons|supporters|parents|boats|bookings|patients",
    "jars|boxes|crates|cases|loaves|meals|covers",
    "mile|kilometres?|metres?|meters?",
)
