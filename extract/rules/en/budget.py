"""Budget in English."""

from extract.rules.language import BudgetWords

BUDGET = BudgetWords(
    cues=(
        "budgets?",
        "budgeted",
        "we can spend",
        (
            "(?:can|could|will|to|are prepared to|prepared to|willing to|able to|happy to|like to|"
            "want to|plan to) (?:spend|invest|pay)"
        ),
        "set aside",
        "put aside",
        "earmarked",
        "reserved",
        "allocated",
        "available",
        "at our disposal",
        (
            "(?:we|i)(?:'ve| have)(?: got)? (?:about |around |roughly |some |only |just )?(?=[€$£]|"
            r"\d)(?!\d{1,3} )"
        ),
        r"there(?:'s| is) (?=[€$£]|\d)",
        "funding of",
        "(?:should|must|may|can|mustn't|can't) (?:not )?cost",
        "ceiling",
        "spending limit",
        "the money",
        "price (?:range|cap|limit)",
        "can(?:not|'t)? (?:go|stretch) (?:up )?(?:to|above|over|beyond|higher)",
        "(?:is|was) (?:granted|approved|signed off)",
        "have (?:approved|granted|given us|agreed (?:on|to))",
        "offering",
        "thinking of",
        "in mind",
        r"pencill?ed in",
        r"something (?:like|around|between|in the region of)",
        r"in the (?:region|order|range) of",
        "we're looking at",
        "room for",
        "our limit",
        "(?:not|n't) (?:go over|exceed)",
    ),
    other_amounts=(
        "(?:don't|do not|cannot|can't|never) (?:have|afford)",
        "turn ?over",
        "revenues?",
        "(?:annual|yearly|online) sales",
        "sales of",
        "in sales",
        "profit",
        "salar(?:y|ies)",
        "last time",
        "last year",
        "previous(?:ly)?",
        "paid",
        "used to",
        "raised",
        "investment round",
        "seed round",
        "series [a-d]",
        "valuation",
        "worth",
        "basket",
        "order value",
        "per (?:ticket|order|item|customer|visitor|head|person|night|unit)",
        "tickets?",
        "fine of",
        "lost",
        "losing",
        "lose",
        "loses",
        "costs? us",
        "is costing",
        "cost us",
        "invoice",
        (
            "(?:another|other|previous|last|different) (?:agency|agencies|firm|bureau|developer|"
            "company|party) (?:quoted|asked|charged|wanted)"
        ),
        "quoted",
        "charged",
        "competitors?",
        "fees? of",
        "average",
        "donations?",
        "rent",
        "priced at",
        "sell(?:s|ing)? (?:for|at)",
        "prices? (?:of|from|between)",
        "savings? of",
        "save",
        "stock",
        "deposit",
        "debts?",
        "loan",
        "bonus",
        "prize",
        "win",
        "earn(?:s|ed)?",
        "refund",
        "owe",
        "outstanding",
        "overdue",
        "amount due",
        "reward",
        "voucher",
        "discount",
    ),
    parts=(
        "phase",
        "first (?:phase|stage|step)",
        "on top",
        "additional(?:ly)?",
        "extra",
        "in addition",
        "deposit",
        "instalments?",
        "half of",
        "part of",
        "per (?:phase|sprint)",
        "another",
        "separate(?:ly)?",
        "later",
        "maintenance",
        r"(?:for|on) (?:the )?(?:media|ads|advertising)",
        "ad spend",
    ),
    of_which=(
        "of which",
        "for the (?:photography|copy|logo|design|hosting|first)",
    ),
    totals=("total", "in total", "altogether", "overall", "all[- ]in", "whole", "entire"),
    counted=(
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
    ),
    fixed=(
        "not (?:a|one) (?:cent|penny|euro|pound|dollar) more",
        "(?:hard|strict|absolute|firm) (?:limit|cap|ceiling|maximum|budget)",
        "that(?:'s| is) all (?:we|i)(?:'ve| have)?(?: got)?",
        ("(?:budget|amount|price|figure|sum) is (?:fixed|firm|final|set|non-negotiable|not negotiable|not flexible)"),
        (
            "(?:it is|that is|this is|which is|that's|it's) (?:fixed|final|firm|non-negotiable|not "
            "negotiable|a hard limit|all there is)"
        ),
        "fixed (?:budget|amount|price|sum)",
        ("(?:no|isn't any|is no|not any|without any) (?:room|flexibility|wiggle room|leeway|slack)(?! to)"),
        ("can(?:not|'t) (?:go|stretch) (?:any )?(?:above|over|higher|beyond|further)(?: (?:that|this|it|than that))?"),
        "not negotiable",
        "non-negotiable",
        "nothing more",
        "there(?:'s| is) no more(?: money)?(?: than that)?",
        "set in stone",
        "no more than that",
        "not flexible",
        "take it or leave it",
        "final(?:ly)? and fixed",
        "cannot be exceeded",
        "and not more",
    ),
    flexible=(
        (
            "(?:budget|amount|figure|that|it|this|we)(?: of [^ ]{1,12}(?: euros?| pounds?)?)? (?:is|"
            "are) (?:somewhat |fairly |a (?:bit|little) )?(?:flexible|negotiable|open to discussion)"
        ),
        "some (?:room|flexibility|wiggle room|leeway|slack|stretch)",
        "(?:a (?:bit|little) of |a (?:bit|little) )(?:room|flexibility|wiggle room|leeway|stretch)",
        "give or take",
        "(?:there(?:'s| is)|we have|with) (?:room|flexibility|leeway|wiggle room)",
        "could (?:stretch|go (?:a (?:bit|little) )?(?:higher|further|up))",
        "can (?:stretch|go (?:a (?:bit|little) )?(?:higher|further|up))(?! to)",
        "open to (?:discuss|discussing|talking about) (?:the )?(?:budget|price|amount|it|that)",
        "can be (?:stretched|discussed|increased)",
        "not set in stone",
        "flexible (?:on|about|with) (?:the )?(?:budget|price|amount|that|this)",
        "if you (?:can )?(?:convince|persuade|show) (?:us|me).{0,40}more",
        "find (?:a bit |a little )?more",
        "budget (?:could|can|may|might) grow",
        "flexible budget",
    ),
    approved=(
        (
            r"budget(?: (?:for|of) (?:\w+ ){1,4}?|,? ?(?:\w+ ){0,2}?)(?:has been|have been|is|was|got|"
            "has) (?:now |already |formally |finally |just |fully |officially )?(?:approved|signed "
            "off|agreed|released|confirmed|granted|in place|secured|cleared|allocated)"
        ),
        "approved (?:the |a |our )?budget",
        "budgets? (?:approved|signed off|confirmed)",
        "(?:signed off|agreed) (?:on )?(?:the|our|a) budget",
        (
            "(?:money|funding|funds|investment|spend) (?:has been|have been|is|are|was|were) (?:now |"
            "already )?(?:approved|signed off|released|secured|granted|in place|agreed)"
        ),
        (
            r"(?:board|director|management|cfo|finance|ceo|committee)(?: \w+)? (?:has|have) (?:now |"
            "already |just )?(?:approved|signed off|released|agreed)(?: on)? (?:the|a|our) (?:budget|"
            "money|funds|investment)"
        ),
        "sign(?:ed)?[- ]off (?:for|on) the budget",
        "budget (?:approval )?(?:is|has been) in place",
        "(?:secured|got|have) (?:the )?(?:budget approval|approval for (?:the|a|our) budget)",
    ),
    not_approved=(
        (
            "(?:budget|money|funding|funds) (?:still |yet )?(?:has|have|is|are|needs?|must|was|were) "
            "(?:to be |not (?:yet )?(?:been )?|still (?:to be |being |under |waiting for )?|yet to "
            "be |n't (?:yet )?(?:been )?|being |waiting for |subject to |pending )(?:approv|sign|"
            r"agree|review|release|confirm|grant|discuss)\w*"
        ),
        ("(?:isn't|hasn't been|not yet|aren't|not been) (?:yet )?(?:approved|signed off|released|agreed)"),
        "no (?:approved budget|budget approval|sign-?off)(?: yet)?",
        (
            "still (?:have to|need to|must) (?:get|find|arrange|request|apply for) (?:the |a "
            ")?(?:budget|money|funding|approval)"
        ),
    ),
    equity=(
        (
            "(?:offer|offering|give you|pay (?:you )?(?:in|with)|paid in|get|receive|in exchange for|"
            r"in return for|for) (?:you )?(?:an? )?(?:\d+ ?% )?(?:(?:generous|small|fair|piece|share|"
            "stake) (?:of )?)?(?:equity|shares|sweat equity|a stake)"
        ),
        "equity (?:instead|stake|share|deal|in (?:the company|our|lieu))",
        "sweat equity",
        "shares in (?:the|our) company",
        r"(?:\d+ ?%|per ?cent|percent) (?:of (?:the )?(?:company|shares|profits?|equity)|equity)",
        "revenue[- ]shar(?:e|ing)",
        "profit[- ]shar(?:e|ing)",
    ),
    exposure=(
        (
            "(?:great|good|lots of|plenty of|free|huge|massive|a lot of|tons of|excellent|enormous|"
            "priceless|paid in) (?:exposure|publicity)"
        ),
        (
            r"in (?:return|exchange) for (?:\w+ )?(?:exposure|publicity|visibility|a mention|your "
            "(?:logo|name))"
        ),
        "(?:exposure|publicity) (?:instead|in return|to our)",
        "for your portfolio",
    ),
    nothing=(
        "pro bono",
        "for free",
        "free of charge",
        (
            "(?:no|don't have (?:a|any)|do not have (?:a|any)|without (?:a|any)) (?:money|funds|pay|"
            "payment|compensation) (?:to pay|for this|available|to offer|to spend)"
        ),
        "cannot pay",
        "can't pay(?! more)",
        "unable to pay",
        "unpaid",
        "on a voluntary basis",
        "volunteer your",
        "donate your (?:time|work|services)",
        "at no (?:cost|charge)",
        "without (?:pay|payment|charging)",
    ),
    first_time=(
        (
            r"(?:our|my|the) (?:very )?first (?:\w+ )?(?:website|site|web ?shop|app|campaign|logo|"
            "film|video|online shop|project like this|agency)(?: ever)?(?! (?:of|was|went|page))"
        ),
        (
            "never (?:done|bought|commissioned|had|ordered|hired|worked with|made|needed|used|owned|"
            "built) (?:this|one|anything like|something like|an? |such|any)"
        ),
        r"never (?:done|had|bought|ordered|commissioned|made) (?:\w+ )?(?:before|website|webshop)",
        (
            "no (?:idea|clue|notion) (?:at all |whatsoever )?(?:of |about )?(?:what|how much)(?: "
            r"\w+){0,6} costs?"
        ),
        "no (?:idea|clue) (?:of|about) (?:the )?(?:costs?|prices?)",
        (
            "(?:don't|do not|haven't a clue|no idea|wouldn't) (?:really |even )?know what (?:this|"
            r"that|it|such|a|these|something)(?: \w+){0,6} costs?"
        ),
        (
            r"first time (?:we|i|that we|that i)(?:'re|'ve|'m| are| have| am)? (?:\w+ )?(?:hire|"
            r"hiring|do|doing|buy|buying|commission|ordering|order|need|work|working|needed)\w*"
        ),
        "new to (?:all )?this",
        (
            r"what (?:does|do|would|will|should) (?:something like (?:this|that)|such an? \w+|an? \w+ "
            "like (?:this|that)|a (?:website|site|webshop|film|logo|campaign)) (?:usually |normally |"
            "typically )?cost"
        ),
    ),
    to_reader=("you", "your", "agency", "someone", "studio", "in return", "in exchange"),
)
