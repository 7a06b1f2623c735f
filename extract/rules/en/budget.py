"""Budget in English."""

from extract.rules.en.amounts import COUNTED, CUES
from extract.rules.en.other_amounts import OTHER_AMOUNTS
from extract.rules.en.purposes import DIRECTED, FOR_OTHER
from extract.rules.language import BudgetWords

BUDGET = BudgetWords(
    cues=CUES,
    other_amounts=OTHER_AMOUNTS,
    parts=(
        "phase",
        "first (?:phase|stage|step)",
        "on top",
        "additional(?:ly)?",
        "extra",
        "in addition",
        "deposit",
        "instalments?",
        "half of(?! (?:us|them|you|our|the (?:town|village|country|team))(?![\\w']))",
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
        "(?:within|out of|from) (?:it|that|this|which)",
        "of (?:it|that|this)(?=,| (?:we|i|there|up to)(?![\\w']))",
        "for the (?:photography|copy|logo|design|hosting|first)",
    ),
    totals=(
        "total",
        "in total|altogether",
        "overall",
        "all[- ]in",
        "whole|entire",
        "(?:that|which|it)(?: all| together)? (?:makes|adds up to|comes to|brings (?:it|us) to)",
    ),
    counted=COUNTED,
    fixed=(
        (
            "(?:there's|there is|is) (?:no (?:more (?:coming|to come|to be had)|topping (?:it|that|this) up)|"
            "nothing more to come)"
        ),
        r"(?:not|and not) (?:a|one) (?:dime|nickel|buck|cent|bob|shilling|tenner) (?:more|over)",
        (
            "(?:that(?:'s|s| is)|this is|it(?:'s|s| is)) (?:everything|all|the lot|every penny)(?: that)? "
            "(?:there is|i have|we have|i've got|we've got|i got|we got|there'll be)"
        ),
        (
            "(?:cant|can not|couldn't|won't|wont|not able to) (?:go|stretch|do|manage) (?:any )?(?:above|over|"
            "higher|beyond|further|more)"
        ),
        r"(?:don't|do not|dont) (?:\w+ )?ask (?:me |us )?for (?:any )?more",
        r"not a (?:penny|cent|euro|pound|dollar|rupee|bean|cent) (?:more|over)",
        r"(?:is|are) (?:it|all|the lot|everything)(?=[.,;!]|$)",
        ("(?:no more to (?:give|find|spend|be had)|nothing left|the well is dry|(?:bottom|end) of the (?:barrel|pot))"),
        r"(?:firm|fixed|hard|absolute|strict|set) (?:figure|number|amount|limit|ceiling|max\w*|sum)",
        r"(?:figure|number|that|it)(?:'s| is) (?:firm|fixed|set|final|absolute)(?=[.,;!]|$| and| so| for| because)",
        r"(?:cannot|can't|can not|mustn't|must not|may not) (?:be )?(?:exceed\w*|go over)",
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
            "(?:if|should)(?: [\\w']+){1,4} (?:too (?:tight|little|low)|not enough|n't enough)[^.;!?]{0,40} (?:say|"
            "tell|talk|"
            "look at|let (?:me|us))"
        ),
        (
            r"(?:budget|figure|number|amount)(?:'s| is| are)? (?:\w+ )?(?:flexible|negotiable|elastic|open to "
            "discussion)"
        ),
        (
            "(?:could|can|might|would|'d) (?:probably |possibly |perhaps |maybe |always )?(?:go (?:a (?:bit|"
            "little) )?(?:higher|further|up|above|over|beyond)|stretch|find (?:a (?:bit|little) )?more|be "
            "(?:persuaded|talked (?:up|into))|push)(?! to)"
        ),
        r"(?:some|a little|a bit of) (?:give|wiggle|leeway|slack|room|headroom|flex)(?= |[.,;!)]|$)",
        r"(?:not|isn't|n't) (?:set|fixed|carved|cast|written) in (?:stone|concrete)",
        r"(?:more|extra) (?:can|could|might) be (?:found|made available|available|released)",
        r"(?:open to|happy to) (?:negotiat\w+|be (?:persuaded|guided)|talk about)(?= |[.,;!]|$)",
        (
            "(?:budget|amount|figure|that|it|this|we)(?: of [^ ]{1,12}(?: euros?| pounds?)?)?(?:'s| is|"
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
            r"(?:partners|board|governors|trustees|committee|council|directors|members|vestry|"
            r"commissioners)(?: have| has)? "
            r"(?:passed|approved|agreed|okayed|sanctioned|cleared|voted for) (?:it|this|that)(?= (?:at|in|on|"
            r"last|this)|[.,;]|$)"
        ),
        r"[€£$]?\d\S* (?:is|has been|was) (?:now |already )?(?:approved|signed off|agreed|sanctioned)",
        (
            "(?:has|have) (?:now |already |just |finally |since )?(?:approved|released|agreed|signed off|"
            "granted|allocated|authori[sz]ed|sanctioned|voted) (?:an? )?(?:further |extra |total |sum of "
            r")*(?=[€£$]\d|eur|about|up to|a budget)"
        ),
        r"(?<=[,;(] )(?:already |fully |now )?approved(?= at| by| last| in|[.,;)]|$)",
        (
            "(?:approved|sanctioned|authori[sz]ed|ratified|voted|agreed) (?:an? |the )?(?:expenditure|spend|"
            "budget|outlay|sum|investment) of"
        ),
        r"(?:capex |budget |board |spending |financial )?approval (?:of|for) (?=[€£$]|a budget|up to)",
        (
            "(?:has|have) (?:approved|released|signed off|granted|allocated|authori[sz]ed|sanctioned)(?: (?:us|"
            r"me))? (?=[€£$]\d|eur|about|up to|a budget)"
        ),
        (
            "(?:already|fully|now|formally|finally|just) (?:been )?(?:approved|signed off|sanctioned|ok'd|"
            "okayed|green-?lit|cleared|authori[sz]ed)"
        ),
        (
            "(?:approved|signed off|released|sanctioned|voted|okayed|ok'd|cleared|authori[sz]ed|green-?lit|"
            r"agreed|passed|ratified|granted|allocated) (?:on )?(?:the|our|this|that|a|an) (?:\w+ )?(?:money|"
            "budget|spend|funds|funding|expenditure|figure|sum|amount|cash|allocation)"
        ),
        (
            "(?:money|budget|spend|funds|funding|expenditure|figure|sum|amount|cash|allocation|it)(?:'s| is| "
            r"was| has been|'s been| are| have been) (?:\w+ )?(?:approved|signed off|sanctioned|ok'd|okayed|"
            "green-?lit|authori[sz]ed|ring-?fenced|in the bank)(?= by|[.,;!)]|$| and| at| last| this| for| in| "
            "on)"
        ),
        r"sign(?:ed)?[- ]?off (?:is )?(?:done|in place|secured|obtained|already)",
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
        "(?:not|n't|never|nor|hardly) [^.;!?]{0,60}let alone (?:been )?(?:approved|agreed|signed off|granted|voted)",
        (
            r"no (?:budget|money|funding|funds|spend)(?: \w+)? (?:has|have) (?:yet )?been (?:approved|signed off|"
            "released|agreed|allocated|set|granted|sanctioned)"
        ),
        (
            r"(?:budget|money|funding|figure|number|amount|spend|it)(?: \w+)? (?:hasn't|has not|haven't|have not|"
            r"isn't|is not|aren't|wasn't|still hasn't)(?: yet)? (?:yet )?(?:been )?(?:\w+ )?(?:approved|signed "
            "off|released|agreed|confirmed|sanctioned|allocated|ratified)"
        ),
        (
            "(?:subject to|awaiting|pending|waiting (?:for|on)|still needs?|needs?|before (?:we get|it gets)) "
            r"(?:\w+ ){0,2}(?:budget )?(?:approval|sign-?off)(?: (?:of|for|on) the (?:budget|money|spend))?(?= |"
            "[.,;!]|$)"
        ),
        r"(?:unapproved|provisional budget|not yet approved)",
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
            r"(?:equity|shares|a (?:stake|slice|share|piece|cut)|\d[\d.]* ?(?:%|per ?cent|percent)(?: (?:of|"
            r"equity))?)(?: \w+){0,5} (?:instead of|in lieu of|rather than|in place of)(?: \w+)? (?:cash|money|a "
            "fee|fees|payment|an invoice)"
        ),
        (
            "(?:cut|share|slice|percentage|piece) of (?:the |our |all |every |future )+(?:profits?|revenue|"
            "sales|company|business|takings|upside|action|pie|bookings|proceeds)"
        ),
        (
            r"\d[\d.]* ?(?:%|per ?cent|percent) (?:equity|of the (?:equity|company|shares|profits?|revenue|sales|"
            "business))"
        ),
        r"(?:deferred|defer) (?:your )?(?:payment|fee)s?(?: until| till)",
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
            "(?:you(?:'d| would|'ll| will)? (?:be|get|have|receive)|we(?:'ll| will|'d| would) (?:give|offer) "
            r"you|offer(?:ing)?|in return|with)(?: \w+){0,3} (?:credit(?:ed)?|a (?:big |huge |full |proper "
            ")?(?:credit|mention|shout-?out|plug|thank you|feature|spot|link)|exposure|publicity|tagged|"
            "visibility|your (?:logo|name) (?:on|in|all over))"
        ),
        (
            r"(?:your (?:logo|name)|you(?:'d| would| will|'ll)? be seen|seen)(?: \w+){0,6} (?:on (?:our|the|all|"
            r"every)|by (?:\d|thousands|hundreds|millions|everyone)|in front of)"
        ),
        (
            "(?:tag|credit|plug|promote|mention|shout out|feature) (?:you|your (?:studio|agency|work|name))(?: "
            r"\w+){0,4} (?:on|in|to|at|across|everywhere)"
        ),
        (
            "(?:great|good|brilliant|fantastic|perfect|nice|amazing) (?:for|addition to|piece for|thing for) "
            "(?:your|the) (?:portfolio|cv|profile|name|reel)"
        ),
        ("(?:paid|pay(?:ing)?(?: you)?) in (?:exposure|kind|pints|pizza|beer|tickets|meals|stock|product|coffee|wine)"),
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
        (
            r"(?:no|zero|nil|without any) (?:budget|money|funds|cash)(?: \w+){0,3} (?:at all|whatsoever|for it|"
            "to (?:pay|give|offer) you|so)"
        ),
        (
            "(?:can't|cannot|can not|cant|couldn't|won't be able to|unable to|not able to|not in a position to|"
            "don't|can't afford to) pay (?:you|anything|anyone|for (?:it|this))"
        ),
        (
            r"(?:looking|hoping|asking) for (?:somebody|someone|an? \w+|volunteers?|help)(?: \w+){0,4} (?:who'd|"
            r"who would|to|willing to)(?: \w+)? (?:volunteer|donate|do (?:it|this) for (?:free|nothing)|waive|"
            "give (?:their|your) time)"
        ),
        (
            "(?:out of the (?:goodness|kindness)|as a (?:favour|favor|gift|donation|goodwill gesture)|for the "
            "love of it|for nothing|waive (?:your|the) fees?)"
        ),
        r"(?:do|doing|done|make|made|build|built|help|work|working|design|designed)(?: \w+){0,4} gratis",
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
            r"(?:no idea|not sure|can't tell|couldn't tell you|haven't a clue|wouldn't know|don't know)(?: \w+)? "
            "(?:if|whether) (?:it's|that's|it is|we're talking|this is|it costs) (?:about )?(?:hundreds|tens|"
            r"thousands|[€£$]\d)"
        ),
        r"(?:from|as|being) an? (?:complete |total |absolute )?(?:novice|beginner|newbie|layman|first-timer)",
        (
            "(?:never|not) (?:had|done|made|bought|owned|commissioned|needed|been through|worked with|used|"
            "hired) (?:one|a (?:website|site|logo|brand|film|video|app|designer|shop)|this|an agency|a "
            "(?:proper )?designer|anything|any of this)(?: before| like (?:it|this))?"
        ),
        (
            "(?:we|i)(?:'ve| have)? never (?:had|done|made|bought|owned|commissioned|needed|hired|used)(?: "
            r"\w+){0,3} (?:one|website|site|app|film|video|logo|shop|agency|designer|this)(?= before|[.,;!?]|$)"
        ),
        (
            "(?:first|our first|my first) (?:ever )?(?:proper |real )?(?:website|site|app|film|video|logo|shop|"
            "online shop|brand|campaign|agency)(?= |[.,;!?]|$)(?! (?:of|was|went|page|launched|cost|in 20|back))"
        ),
        (
            "(?:no|not the faintest|not the foggiest|haven't the (?:faintest|foggiest|first)|haven't a|without "
            r"a|not a) ?(?:idea|clue|notion)? ?(?:about |of |as to )?(?:what|how much) (?:\w+ ){1,6}?(?:costs?|"
            "charge|runs? to|is reasonable|sets? you back|goes? for|would be)"
        ),
        (
            "(?:couldn't|could not|can't|cannot|wouldn't) (?:honestly |possibly |even )?(?:tell you|say|guess|"
            r"know) (?:what|how much|whether|if) (?:\w+ ){0,6}?(?:costs?|\$|£|€|charge|is (?:a|an|reasonable)|"
            "would (?:cost|be))"
        ),
        r"(?:complete|total|absolute) (?:novices?|beginners?|newbies?|amateurs?|first[- ]timers?)",
        r"(?:first[- ]timers?|first time (?:round|buyers?|for (?:us|me|everything)))",
        r"(?:don't|do not|wouldn't|haven't) (?:\w+ )?know where to (?:start|begin)",
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
    imagined=(
        "imagine",
        "pipe ?dream",
        "day ?dream",
        r"if (?:\w+[ -]){1,6}?(?:were|was) (?:ever )?to (?:give|grant|award|find|let|hand)",
        r"if (?:only )?(?:\w+ ){1,3}?(?:won|ever|had won) (?:the lottery|had|got|have)",
        r"whether (?:this|that|it)(?:'s| is) (?:an? )?",
        "fantasy",
        "let's pretend",
    ),
    granted=(
        ("(?:given|gave|granted|awarded|left|bequeathed|promised|allocated|raised|received|won|secured|borrowed|lent)"),
        "grants?|legacy|bequest|loan|funding round|subsidy|lottery|insurance (?:money|payout)|prize money",
    ),
    for_the_work=(
        (
            "(?:for|towards|on|into) (?:this|it|that|the (?:work|project|job|lot|whole thing))(?=[.,;!)]|$| (?:and|but|"
            "from|in))"
        ),
        "what (?:i|we)(?:'m| am|'re| are)? (?:writ(?:e|ing)|ask(?:ing)?|mail(?:ing)?) (?:to you )?(?:about|for)",
        "(?:this|my) (?:e-?mail|mail|letter|message|enquiry) is about",
    ),
    for_something=(r"(?:for|towards|on|into) (?:(?:an?|the|our|my|this|that) )?(?:new )?(?:[\w-]+ )?",),
    directed=(DIRECTED,),
    for_other=FOR_OTHER,
    to_reader=("you", "your", "agency", "someone", "studio", "in return", "in exchange"),
)
