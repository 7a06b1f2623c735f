"""Timeline in English."""

from extract.rules.en.exploring import EXPLORING, NOT_EXPLORING
from extract.rules.language import TimelineWords

TIMELINE = TimelineWords(
    start=(
        (
            "(?:filming|shooting|work|the build|building|design) (?:would|will|should|has to|needs to|can|could|"
            "must) (?:need to |have to )?(?:happen|take place|start|begin)"
        ),
        (
            "(?:propose|intend|plan|hope|expect|aim|want|like|ready|looking|keen|able) to (?:appoint|"
            "mobili[sz]e|commence|engage|proceed|crack on|get started|get going|get moving)"
        ),
        (
            "(?:want|like|have|get|need) (?:it|this|things|everything|you) (?:rolling|moving|going|started|"
            "under ?way|running(?! (?:by|before))|off the ground|on board|in)(?: from)?"
        ),
        (
            "(?:be|get|start|begin|hope to be) (?:filming|shooting|building|designing|working|coding|drawing|"
            "writing|developing)"
        ),
        r"^ ?(?:so |ideally |perhaps |maybe )?some ?time(?= (?:in|this|next|after|around|during|early|late))",
        (
            r"(?:looking at|aiming for|thinking of|hoping for|planning|pencilled in|eyeing) (?:an? )?(?=\w+ "
            "(?:start|kick-?off))"
        ),
        "start(?:s|ing|ed)?(?: date| the project| work| on (?:it|this|site))?",
        "begin(?:ning|s)?(?! of)",
        r"kick(?:ing)?[- ]?(?:things |this |it )?off",
        r"(?:crack|get|press|push|go|forge) (?:on|ahead)(?: with (?:it|this|things|the work))?",
        (
            "(?:get|getting|hit|set|put|have) (?:the ground running|the ball rolling|things (?:moving|going|"
            "rolling|started)|stuck in|it (?:going|moving|started|under ?way)|a move on|wheels)"
        ),
        r"ready to (?:go|start|roll|move)",
        (
            "(?:sign|appoint|engage|hire|take on|bring in) (?:someone|somebody|an? (?:agency|studio|team|firm)|"
            "the (?:agency|studio|team|firm)|you)(?: by| in| from)?"
        ),
        r"commencement(?: date)?",
        r"(?:free|able|clear|ready) (?:from|after|to (?:do|give|work|turn|look))",
        r"first (?:meeting|session|sprint)",
        r"work (?:begins|starts|commences|commencing)",
        "commenc(?:e|es|ed|ing|ement)",
        "get (?:going|started|cracking|moving|under way|underway)",
        "under way by",
        "be able to (?:start|begin)",
        "first workshop",
        "on board (?:by|from|in)",
        "have (?:time|capacity|room)",
        "work (?:can|could|should|to) (?:start|begin)",
    ),
    deadline=(
        "final (?:cut|version|files|delivery|artwork)",
        r"(?:be|go|get) (?:out|up|on sale|on air|in print|in shops|on the shelves|aired|screened|shown|broadcast)",
        r"(?:up|out|on) (?:by|before|in time)",
        r"(?:be|go|going|goes|gone|went|is|live) ?live",
        "live",
        "launch(?:ed|es|ing)?(?: date)?",
        "ready(?! to (?:go|start|roll|move|begin))",
        r"(?:all )?(?:wrapped|sewn|tied|buttoned) up",
        r"(?:in|on) (?:our|people's|the|their|customers') (?:hands|shelves|app stores?|stores?|shops)",
        "(?:finished|(?<!being )done|delivered|sorted|in the bag|out (?:there|the door)|operational|working|usable)",
        r"(?:hand|handed) ?over",
        "go(?:es|ing)? out",
        (
            r"(?:want|need|needed|would like|'d like|have|get) (?:it|this|everything|them|that|the \w+(?: "
            r"\w+)?)(?: (?:all|up|"
            "here|in|on|out|done|finished|ready|working))*"
        ),
        "(?:here|up) (?:by|before|for)",
        "due",
        "completion",
        "finish(?:ed)?",
        "(?<!being )done",
        "complet(?:e|ed|ion)",
        "deliver(?:ed|y|able)?",
        "deadline",
        "in place",
        "online",
        "up and running",
        "running (?:by|before)",
        "open(?:s|ing)?(?: (?:date|day|our doors))?",
        "needed",
        "need (?:it|this|everything|them|that)",
        r"have (?:it|this|everything|that)(?: \w+)?",
        "go(?:es)?[- ]live",
        "publish(?:ed)?",
        "release[ds]?",
        "print(?:ed|er)?",
        (
            "(?<!start )(?<!kick-off )(?<!kickoff )(?:must|has to|have to|should|needs to|shall|ought to|will "
            "have to|'d have to|would have to|would need to) be"
        ),
        "by then",
    ),
    paid_from=(r"(?:a|per|each) month[^.;!?]{0,40} from",),
    by_then=("by then", "(?:by|before) that (?:date|day|time)", "before then"),
    from_day=("from", "as of", "starting"),
    by_day=("by", "no later than", "not later than", "at the latest by", "before", "in time for", "ahead of"),
    welcome=(
        (
            "would be (?:pleasant|nice|great|ideal|good|magic|perfect|lovely|grand|brilliant|wonderful|super|"
            "fab|amazing)"
        ),
        "ideally|preferably|please",
        r"(?:looking at|aiming for|hoping for|we'd like|i'd like)",
    ),
    without_us=(
        r"we(?:'ve| have)? (?:\w+ )?missed",
        r"(?:without us|we(?:'re| are) (?:sitting|skipping|giving) (?:\w+ ){0,3}(?:out|a miss))",
        r"we(?:'re| are| will|'ll| do)? ?(?:not|n't) (?:be )?(?:exhibiting|exhibit|going|taking part|attending)",
    ),
    event=(
        (
            "(?:goes|going|go) (?:dark|offline|out of service|end of life)|(?:shuts?|closes?|winds?) down|stops? "
            "(?:working|"
            "being supported)|runs? out|lapses?|falls? away"
        ),
        (
            "(?:stops?|leaves?|retires?|goes|ends?|closes?|shuts?|starts?|begins?|opens?|moves?|comes?|arrives?|is|"
            "are)(?: on| in|"
            " at| from)?(?=[^.;!?]{1,90} (?:finished|ready|done|live|up|out|complete|completed|here|in place)"
            "[^.;!?]{0,20} "
            "(?:before (?:he|she|they|it|that|then)|by then)(?!\\w))"
        ),
        r"(?:which|that|who) (?:begins|starts|opens|kicks off|takes place|runs|falls)(?: on| in)?",
        (
            "(?:switched|turned|shut|powered|being|be) (?:off|down|withdrawn|retired|discontinued|"
            "decommissioned|sunset)(?: on| in| from| at)?"
        ),
        (
            r"(?:the|our|my|their) (?!work\b|project\b|contract\b|job\b|build\b|assignment\b|engagement\b|"
            r"design\b|start\b|first\b|whole\b)[\w'-]+(?: [\w-]+)? (?:starts|begins|opens|kicks off|commences|"
            "changes)(?: on| in| that)?"
        ),
        "(?:trade |book |job |the |our |art )?fairs?",
        "festival",
        "season (?:starts|opens|begins|kicks off)",
        "conference",
        "exhibition",
        "trade show",
        "(?:grand )?opening",
        "anniversary",
        "jubilee|premiere",
        "(?:school |academic )year",
        "congress|gala",
        "show opens",
        "event",
        "(?:election|ticket sales?|registration|enrolment|sale)s?",
        "symposium|expo|merger",
        "licen[cs]e",
        "contract (?:ends|expires)",
        "expires",
        "ends on",
        "moving (?:day|to)",
        (
            "(?:(?:new|school|autumn|spring|summer|first|second|hilary|trinity|michaelmas) )?(?:term|"
            "semester)s?(?= (?:starts|begins|opens|kicks|is|on|in|$))"
        ),
        r"(?:new |school |autumn |spring )+(?:term|semester)",
        (
            r"(?:\w+ )?(?:show|trade show|open day|open days|centenary|bicentenary|birthday|wedding|ball|gig|"
            "tour|match|regatta|marathon|auction|harvest|peak season|busy season|world cup|olympics|ipo|agm|"
            "summit|trade mission|roadshow|black friday|parade|launch party|ceremony|awards?|inspection|audit|"
            "half-?term)(?= (?:is|on|in|starts|opens|begins|takes|falls|runs)|,| [A-Z0-9])"
        ),
    ),
    reply=(
        "revert",
        (
            "(?:tenders?|bids?|quotes?|quotations?|proposals?|submissions?|applications?|responses?|offers?|"
            r"estimates?|entries|expressions of interest|eois?|queries|questions)(?: \w+)? (?:must|should|are to|"
            "to|shall|need to|have to|has to|will|would|can) be (?:received|submitted|in|with us|returned|"
            "lodged|e-?mailed|sent|uploaded|delivered|made)"
        ),
        (
            "(?:tenders?|bids?|quotes?|proposals?|submissions?|responses?)(?: (?:are|is))? (?:due|close[sd]?|"
            "closing|required|needed|wanted)"
        ),
        (
            "(?:receive|have|get|see|want|need) (?:yours|your (?:figure|price|number|thoughts|ideas|reply|"
            "proposal|quote|estimate|answer)|something|an? (?:figure|price|number|answer|reply|proposal|quote|"
            r"idea|yes|rough \w+))"
        ),
        r"(?:a )?yes or (?:a )?no",
        (
            "(?:send|drop|give|get|fire|ping|shoot) (?:me|us|over|across|through|back)(?: (?:back|over|"
            r"across))? (?:something|a (?:figure|price|number|line|note|proposal|quote|rough \w+)|an (?:answer|"
            r"idea|estimate)|your (?:\w+ )?(?:figure|price|number|thoughts|ideas|proposal|quote|availability|"
            "rates?))"
        ),
        r"(?:come|get|write|report) back (?:to (?:us|me) )?",
        r"(?:tell|answer|ring|call|e-?mail|write to|message|mail) (?:us|me)",
        r"hear (?:back|something|from you|from someone|your (?:thoughts|ideas))",
        "quotes?",
        "quotation",
        "proposals?",
        "(?:your|an|the|all|best) offers?",
        "estimates?",
        "bids?|tenders?",
        "responses?|respond|reply",
        "answers?",
        "hear (?:back )?from you",
        "let (?:us|me) know",
        "get back to (?:us|me)",
        "(?<!my )(?<!our )(?<!their )prices?",
        "pricing",
        "submissions?",
        "submit(?:ted)?",
        "closing date",
        "send (?:us|me) (?:a|your|the|it)",
        "(?:please )?send (?:us |me )?yours",
        "receive (?:your|it)",
        "on (?:my|our) desk",
    ),
    other_days=(
        (
            "(?:i|we)(?: shall| will|'ll| would|'d| might| could) (?:all )?be (?:shut|closed|bust|gone|done for|out of "
            "business|broke|bankrupt)(?: up| down)?(?: by| before| in)?"
        ),
        (
            r"(?:we're|we are|i'm|i am|we'll be|i'll be|find us) (?:at|off to|over at) (?:the |an? "
            r")?(?:[\w'-]+ ){0,3}?(?:show|"
            r"fair|festival|conference|market|exhibition|expo)(?: on| from)?(?![^.;!?]{0,90}(?:by then|"
            r"before then|ready|live|"
            "finished|in time|to show|to have|need))"
        ),
        "(?:we|i)(?: always| usually)? pay(?= (?:within|in|net|on))",
        (
            "(?:i|we)(?:'ve| have)(?: got)? (?:an?|my|our|the) (?:\\w+ )?(?:conference|wedding|holiday|trip|exams?|"
            "audit|fair|"
            "inspection|event|show|tournament|festival)(?=[^.;!?]{0,30},? so (?:after|not before|only|from|not "
            "until|anything "
            "after))"
        ),
        r"(?:has to|must|needs to|have to|had to) be spent",
        "founded|established|since",
        "last (?:year|month|week|spring|summer|autumn|winter)",
        "in the past",
        "ago",
        "holidays?",
        "on leave",
        "away",
        "out of (?:the )?office",
        "born",
        "dated",
        "wrote",
        "your (?:e-?mail|mail|letter|message) of",
        "until now",
        "was (?:built|made|launched|designed)",
        "were",
        "meet(?:ing)?",
        "visit(?:ing)?",
        "come (?:by|over|round|to (?:you|us|your|our))",
        "(?:a |phone |video )?call",
        "talk",
        "coffee",
        "redesigned in",
        "sent",
        "back (?:in|on)",
        (
            "(?<!have )(?<!get )(?<!need )(?<!want )(?<!see )(?<!having )(?:we|i|they|he|she|it|which|that|who) "
            r"(?:\w+ )?(?:launched|opened|released|started|began|moved|"
            "took over|met|went live|finished|closed|published|bought|sold|won|lost|built|saw|heard|joined|"
            "merged|signed|announced|ran|held|had)"
        ),
        r"(?:met|spoke|chatted|talked|bumped into)(?: \w+){0,4} (?:on|at|in|last)",
        (
            "(?:board|governors?|trustees|committee|council|partners|panel|they|he|she|we|members|directors)(?: "
            r"\w+)? (?:will |'ll )?(?:meets?|meeting|decides?|choose|pick|vote|votes|sits|sit|review|interview)"
            r"(?:(?: \w+){0,4} (?:in|on|by|before|around))?"
        ),
        (
            "(?:decide|deciding|choose|choosing|decision|award(?:ed)?|shortlist(?:ed)?|interviews?|interview|"
            r"present(?:ation|ations|ing)?|pitch(?:es)?)(?: \w+){0,4} (?:in|on|by|from|is|are|will be)"
        ),
        (
            "(?:i'm|i am|we're|we are|she's|he's|she is|he is|they're) (?:away|off|abroad|back|out|free|around|"
            "in (?:town|amsterdam|utrecht|london|the netherlands|europe)|travelling|on (?:holiday|leave|a plane|"
            "the road))"
        ),
        r"(?:fiscal|financial) year(?: \w+)? (?:ends?|runs|starts)",
        r"(?:closed|shut|closing|closes)(?: \w+)? (?:for|from|on|in|until|till)",
        "expir(?:es|ed|ing|y)",
        (
            "(?:lambing|calving|harvest|sugaring|shearing|haymaking|stock-?take|exams?|ramadan|diwali|chinese "
            "new year)(?:'s| is| are| runs| keeps us| season)?"
        ),
        r"(?:ready|can|available|free) (?:for|to) (?:talk|chat|meet|a call|call)",
        r"(?:chat|speak|zoom|teams|hop on|jump on)",
    ),
    fixed=(
        "not (?:ours|mine|up to us|for us) to (?:move|change|set|shift|choose|pick)",
        "(?:he|she|they) (?:cannot|can't|won't) be moved",
        (
            "(?:can(?:not|'t)|won't|will not|cannot) (?:be )?(?:move|moved|shift|shifted|postpone|"
            "postponed|change|changed|delay|delayed|slip|extended)"
        ),
        ("(?:hard|fixed|immovable|firm|strict|absolute|non-negotiable|legal|statutory) (?:deadline|date)"),
        ("(?:deadline|date|day) is (?:fixed|hard|firm|set in stone|final|not negotiable|non-negotiable|immovable)"),
        (
            "(?:fair|festival|season|conference|exhibition|show|expo|congress|event|opening|"
            "premiere)[^.,;]{0,30} (?:starts|opens|begins|takes place|is) on"
        ),
        "not a day later",
        (
            r"(?:date|deadline|day|it|that|launch|opening)(?: \w+)? (?:can't|cannot|can not|won't|will not|"
            "doesn't|does not|isn't going to) (?:be )?(?:move|moved|budge|shift|shifted|slip|change|changed)"
        ),
        r"no (?:ifs|extensions?|extension|slippage|wriggle room on the date|second chance|slack)(?: \w+)?",
        r"(?:or (?:it's|it is|there's) (?:pointless|no point|useless|too late))",
        r"(?:immovable|non-?movable|drop-?dead|cast[- ]iron|hard[- ]stop|hard stop)",
        (
            "(?:after|later than) that(?:,)? (?:it(?:'s| is)|there(?:'s| is)) (?:no (?:use|good|point)|"
            "pointless|useless|too late)"
        ),
        (
            r"(?:show|fair|wedding|election|festival|ceremony|opening|event|term|match|tour|season)(?: \w+)? "
            "(?:won't|doesn't|does not|will not|isn't going to) wait"
        ),
        "set in stone",
        "(?:absolutely|really) (?:must|have to|has to) be (?:live|ready|done|finished|online)",
        r"(?:there is|there's) no (?:way to move|moving|room to move|plan b|shifting|changing)",
    ),
    movable=(
        (
            r"(?:deadline|date|launch|timing|timeline|planning|we)(?: \w+)? (?:is|are|'s|'re|can be|"
            r"could be) (?:\w+ )?(?:flexible|moved|negotiable|shifted|postponed|open|not fixed|not "
            "set in stone)"
        ),
        ("(?:a (?:week|month)|few weeks) (?:or two )?later is (?:fine|ok|okay|no problem|not a problem)"),
        "(?:can|could) (?:wait|slip|be later|be a (?:bit|little) later)",
        "not a hard deadline",
        "no hard deadline",
        "(?:no|isn't a|not a) (?:fixed|strict|firm|hard) (?:deadline|date)",
        "if it takes (?:a (?:bit|little) )?longer",
        r"(?:also|equally|just as|perfectly) (?:ok|okay|fine|good)",
        (
            "(?:not the end of the world|no (?:great )?(?:drama|disaster|tragedy|harm)|nobody (?:will|would) "
            "(?:die|mind|notice)|we'd (?:live|survive|cope)|not fussed|not precious about|won't kill us)"
        ),
        (
            "(?:could|can|would|might|may) (?:be )?(?:moved?|shift(?:ed)?|slide|push(?:ed)? (?:back|out)|live "
            "with)(?! mountains)"
        ),
        "(?:ideally|preferably),? but",
        r"(?:a|some) (?:bit|little|week|month|fortnight) (?:or (?:two|so) )?(?:either way|late|later)",
    ),
    urgent=(
        "asap",
        r"a\.s\.a\.p\.?",
        "as soon as possible",
        "as soon as you can",
        "as quickly as possible",
        "right away",
        "straight away",
        "immediately",
        "at (?:the|your) earliest",
        "(?:we|i)(?:'re| are|'m| am) in a (?:hurry|rush)",
        "the sooner the better",
        "without delay",
        "yesterday",
        "tomorrow if (?:you|we) could",
        "rather today than tomorrow",
        "today rather than tomorrow",
        "(?:it(?:'s| is)|this is|rather|very|quite|really|extremely) urgent",
        "urgently",
    ),
    exploring=EXPLORING,
    not_exploring=NOT_EXPLORING,
)
