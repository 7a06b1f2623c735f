"""What makes an amount the budget in English, and what a number counts."""

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
    rf"for this(?: one)?,? (?:it'?s|it is|it'd be|there'?s|there is|that'?s) (?:{_ABOUT} )?{_FIGURE}",
    r"(?:lot|all|whole|rest) of (?:it|that|which) (?:is|goes) (?:for|on|to|into|towards) (?:this|it|the job|you)",
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
