"""What shows in English how much a need weighs: a problem that blocks, a clear purpose, or an inconvenience."""

from extract.rules.en.lost_trade import DOWNPLAYED
from extract.rules.language import Patterns

BLOCKING: Patterns = (
    (
        "(?:rentals|[a-z]+ (?:numbers|sales|bookings|orders|visits)) (?:fell|dropped|are down|were down|have "
        r"(?:fallen|dropped))(?: by)? (?:\d|a (?:third|quarter|half)|half)"
    ),
    (
        r"(?:or|otherwise),? (?:we|i)(?:'ll| will| face| risk| are|'re)(?: \w+)? (?:fined|fines?|closed|shut|"
        "penali[sz]ed|prosecuted|struck off|closure|sued)"
    ),
    r"(?:closed|shut|idle|empty|cancelled|mothballed|unused) because",
    (
        r"can(?:'t|not) (?:get|find|recruit|fill|attract|hire)(?: \w+){0,3} (?:for love nor money|anywhere|any "
        "?more|fast enough|staff|nurses|drivers|teachers|carers|engineers|apprentices)"
    ),
    r"(?:shutting up shop|closing (?:down|our doors)|going under|going to the wall|finished) (?:unless|if|without)",
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
        r"check ?out|donate|sign up)(?![^.;!?]{0,40}\bso (?:they|we) (?:ring|phone|call|e-?mail|drive|write|text)))"
    ),
    "churn(?! (?:is|are) (?:low|fine))",
    "(?:cancell?ed|walked out|walked away|pulled out|bailed|given up) on us",
    (
        r"used to (?:get|have|see|sell|do|take|book|fill|average|ship)(?: [\w']+){1,7},? (?:and |but )?(?:now|these "
        r"days|today)"
    ),
    (
        "(?:lose|loses|losing)(?: (?!no\\b|not\\b)[\\w.']+){0,4} (?:[€£$]\\d|\\d[\\d., ]*(?:k|euros?|pounds|dollars|"
        "grand|"
        "thousand|orders|customers|members)(?!\\w))"
    ),
    (
        "(?:lose|loses|losing|lost) (?!(?:time|hours|days|sleep|patience|touch|track|interest|sight|out)\\b)"
        "(?:[\\w'-]+ )"
        "{1,4}to (?:it|them|the (?:competition|others?|big|new|next)|competitors?|rivals?|a (?:competitor|rival)|"
        "others)"
    ),
    "(?:orders?|bookings?|payments?|enquiries|messages|calls) (?:do|does|did)(?: not|n't) (?:come|arrive|reach|get|go)",
    (
        "(?:trade|sales|takings|turnover|bookings?|orders?|revenue|footfall|income|enquiries|inquiries|"
        "applications|numbers|memberships?|"
        "enrolments?|enrollments?|donations|attendance|visitors|subscriptions|registrations|signups|sign-ups|"
        "occupancy|business|visits|reservations|covers|walk-ins|traffic)"
        r"(?: \w+){0,2}(?:'s| is| are| has| have)?(?: been)? (?:now |just |almost |all but |nearly |roughly |"
        "about |more than |well )?"
        r"(?:down(?: by)? (?:a |an |over |about |almost |nearly )?(?:\d|third|quarter|fifth|half|tenth|lot)|"
        r"halved|dropped|fallen|fell|collapsed|crashed|tanked|plummeted|dwindl\w+|"
        r"dried up|drying up|shrunk|shrinking|dropping|falling|slid\w*|off by|gone off a cliff|fallen off a "
        "cliff|nosedived|evaporated|stopped)"
    ),
    (
        r"(?:we|i)(?:'re| are|'ve| have|'m| am)? (?:\w+ )?(?:los(?:e|t|ing)|miss(?:ed|ing)? out on|forfeit\w*|"
        r"turn(?:ed|ing)? away|say(?:ing)? no to|bleed(?:ing)?|haemorrhag\w+|hemorrhag\w+|waste?(?:d|ing)?) "
        r"(?:[\w,'£€$.-]+ ){0,6}?(?:contracts?|tenders?|deals?|jobs?|accounts?|families|pupils|volunteers|staff|"
        "people|couples|brides|guests?|pitches|"
        "commissions?|work|trade|custom|hires?|nurses|drivers|carers|bids?|punters|enquiries|inquiries|growers|"
        "farmers|players|children|kids|owners|hours|cash|a fortune|thousands|hundreds)"
    ),
    (
        r"(?:orders?|bookings?|sales|calls?|enquiries|applications|customers?|people|half|most|many|\d+|hundreds|"
        r"dozens|emails)(?: [\w']+){0,5} (?:never (?:happen|arrive|get|make it|come|finish|hear)|go(?:es)? "
        "(?:missing|astray|unanswered|begging|nowhere|elsewhere|to waste|to voicemail)|get(?:s)? lost|"
        r"give(?:s)? up|bounce\w*|drop(?:s)? out|hang(?:s)? up|walk(?:s)? (?:away|out))"
    ),
    r"money (?:is )?(?:walk\w*|pouring|going|running|flying|draining|bleeding) (?:straight )?(?:out|down|away)",
    (
        "(?:cost(?:s|ing)?) (?:me|us) (?:money|a fortune|dear|dearly|business|custom|thousands|hundreds|trade|"
        r"sales|work|jobs|clients|customers|bookings|\w+ thousand|[£€$]\d)"
    ),
    ("(?:stands?|standing|sits?|sitting|lies?|lying) (?:still|idle|empty|unused|half[- ]empty|half empty|in the yard)"),
    (
        "(?:can't|cannot|can not|cant|won't be able to|unable to|couldn't|not able to|not allowed to|may not|"
        r"mustn't) (?:\w+ )?(?:open|trade|sell|launch|start|onboard|operate|ship|hire|run|bill|invoice|take "
        r"(?:\w+ )?(?:on|orders|bookings|payments|deposits)|let|ship|admit|enrol|register|print|fill|grow|sign "
        r"up|process|deliver)(?: [\w,'.]+){0,6} (?:until|till|without|unless|as long as|onto|because|since)"
    ),
    (
        "(?:until|unless|without) (?:there is one|it is|it's|this is|we have (?:it|one|this)|that's (?:done|"
        "fixed|sorted))"
    ),
    (
        r"without (?:[\w-]+ ){1,4}?(?:our|the|we|nobody|no one|nothing)(?: \w+){0,2} (?:stand still|stands still|"
        "stop|stops|can't|cannot|go under|goes under|close|closes|fold|folds|are finished|die|dies)"
    ),
    (
        r"(?:we|i|it|they)(?:'ll| will| would|'d| may| might| could| have to| had to|'ve had to)? (?:\w+ )?(?:go "
        "bust|go under|go out of business|close (?:down|our doors)|shut (?:down|up shop|our doors)|fold|lay "
        r"(?:\w+ )?off|be finished|be out of business|lose (?:our|the) (?:licen[cs]e|accreditation|funding|"
        "contract|lease|place|site))"
    ),
    r"(?:bleeding|haemorrhaging|hemorrhaging|leaking) (?:\w+ )?(?:money|cash|customers|clients|members|donors|sales)",
    (
        "(?:drivers|staff|nurses|customers|people|patients|guests|trucks|visitors|tenants|parents|callers)(?: "
        r"\w+)? (?:wait|waits|queue|queues|are waiting|are queuing|wait around)(?: [\w,']+){0,3} (?:hours?|days?|"
        "weeks?|outside)"
    ),
    (
        "(?:the )?(?:whole |entire )?(?:business|company|operation|shop|line|kitchen|warehouse|depot|office)(?: "
        r"\w+)? (?:depends on it|grinds to a halt|is at a standstill|comes to a standstill|is on its knees|is "
        "dead in the water|will stop)"
    ),
    (
        "(?:deadlock|at a standstill|on its last legs|make or break|do or die|life or death|matter of survival|"
        "existential|burning platform)"
    ),
    (
        "(?:regulator|auditors?|inspectors?|council|insurer|bank|ministry|commission|landlord|franchisor|ofsted|"
        r"licen[cs]ing|the law|legislation)(?: [\w']+){0,3} (?:requires?|demands?|insists?|will (?:fine|close|"
        "shut)|has (?:given|told|ordered|warned)|won't (?:let|allow|renew)|is threatening)"
    ),
    r"(?:been|got|get) (?:hacked|delisted|de-?indexed|blocked|banned|suspended|taken down|kicked off)",
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
)

PURPOSE: Patterns = (
    (
        "(?<!you )(?:should|ought to|must|needs? to|has to|have to|wants? to|like to) be able to (?:see|find|book|"
        "order|buy|"
        "read|learn|report|follow|track|pay|choose|reach|use|browse|search|register|apply|tell|show|send|get|go|look)"
    ),
    (
        r"to (?:fill|sell out) (?:our|the|all|every|its|my)(?: [\w-]+){0,3} (?:places|seats|rooms|beds|tables|courses|"
        r"classes|shifts)"
    ),
    (
        "(?:should|must|has to|needs to|is to|ought to) (?:tell|show|explain to|teach|remind) (?:them|people|customers|"
        "visitors|everyone|anyone|guests|families|parents|patients|clients)(?! that you)"
    ),
    (
        "(?:never|don't|can't|cannot|doesn't|nobody|no one) (?:know|tell|see|knows|understands?)s? (?:which|"
        "what|where|when|how|who|if|whether|that we)"
    ),
    (
        r"(?:showing|telling|explaining(?: \w+){0,4} to|reminding|teaching|helping|letting|encouraging|"
        r"persuading|getting) (?:\w+ ){1,3}(?:what|how|why|that|to|who)"
    ),
    (
        r"so(?: that)? (?:more |fewer |other |younger |new |local )*[\w']+ (?:sign up|turn up|vote|volunteer|"
        "search|notice|call|visit|ring|report|recognise|recognize)"
    ),
    (
        "(?:people|visitors|customers|members|anyone|users|readers|researchers) can (?:search|browse|book|find|"
        "buy|use|see|read|explore|join)"
    ),
    (
        "(?:want|need|like|love|hope|wish|ought) to (?:look|be seen|come across|stand out|be known|feel|seem|be "
        "found|appear|read|sound)(?: (?:like|as|more|less|at|by|on|from|the))?"
    ),
    (
        "(?:can't|cannot|can not|couldn't|struggle to|unable to) (?:find|see|report|tell|book|work out|reach|"
        r"contact|order)(?: [\w']+){0,6} (?:online|on our (?:site|website)|out of hours|our hours|our menu|"
        "opening hours|from their phone)"
    ),
    r"(?:all |always |keep )?(?:ask|asks|asking) (?:us )?(?:can we|can they|whether|if|for)",
    r"next to (?:everyone else's|the (?:others|competition|big)|our competitors)",
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
    "in order (?:to|that|for)",
    (
        "so(?: that)? (?!(?:please|sorry|thanks|far|much|many|long|on|forth|it|there|this|here|i'm|i|don't|do|"
        "if|when|what|whatever|whoever|whichever|however|how|why|feel|let|maybe|perhaps|could|can|would|will|to|a|"
        "an|we're|you're|you|he'll|she'll|"
        r"that's|it's|there's)\b)"
        r"[\w'-]+(?: [\w',-]+){0,5}? (?:can(?!not)|could|may|might|won't|don't|doesn't|do not|does not|no longer|"
        "never|stops?|gets?|sees?|knows?|finds?|feels?|"
        "understands?|comes?|books?|buys?|orders?|has|have|need not|needn't|want|wants|takes?|start|starts|is|"
        "are|choose|trust|remember|stay|return|apply|join|give|donate|pay|tell|learn|use)"
    ),
    (
        r"so (?:that )?(?:i|we|he|she|they)(?: \w+)? (?:can (?!compare|decide|plan)|could|don't have to|"
        "won't have to|no longer|never have to|stop|needn't|get to|aren't|finally)"
    ),
    (
        "(?:what|all) (?:we|i)(?:'d| would)? (?:really |actually |mainly )?(?:want|need|like|'re after|are "
        r"after|'m after|hope for)(?: \w+)? is (?:for|to|that|\w+ (?:who|that|to))"
    ),
    (
        "(?:the )?(?:purpose|point|idea|aim|goal|hope|plan|intention|object|objective|ambition|dream|mission|"
        r"thinking|brief)(?: (?:of (?:it|this|the \w+)|here|behind (?:it|this)))? (?:is|being|was|would be)(?: "
        "(?:that|to|for|simply|mainly|really|obviously|threefold|twofold)|,|:)"
    ),
    (
        "(?:site|website|shop|store|app|film|video|campaign|platform|marketplace|brand|identity|logo|one|"
        "something|tool|page|portal|animation|system|place|thing|way)"
        "(?:,)? (?:which|that|where|to|for|with which|by which|through which|in which|whereby|on which|people|"
        "customers|they|he|she|we) (?:(?:will|would|can|could|should|actually|really|just|simply|also|finally|"
        "properly|our|the|all|every|their|new|other|young|older|local|potential|more) ){0,2}"
        "(?!(?:is|are|was|were|has|have|had|looks?|looked|works?|worked|costs?|we (?:have|had|got)|(?:doesn't|"
        "don't|didn't|isn't|wasn't)|runs?|went|goes|falls|fell|broke|breaks|crashes|died|needs|you|i|be|built|"
        r"dates)\b)"
        r"(?:\w+ ){0,3}?(?:helps?|lets?|makes?|gets?|gives?|tells?|shows?|brings?|guides?|explains?|speaks?|"
        r"takes?|reminds?|teach\w*|convinces?|attracts?|draws?|persuades?|allows?|see|sees|book|order|find|buy|"
        "learn|read|hear|reserve|apply|check|track|watch|report|register|donate|sign up|choose|compare|pay|swap|"
        "share|rent|hire|meet|ask|manage|follow|run in|browse|scan|reorder|"
        r"recruit\w*|sell|sells|reach\w*|match\w*|put|stop|win|wins|explain|show|get|make|tell|bring|persuade|"
        "help|stand|turn|turns|fill|fills|reach|raise|raises|earn|earns|pull|pulls|keep|keeps|connect|connects|"
        "cover|free|frees|replace|replaces|save|saves|cut|cuts)"
    ),
    (
        r"(?:wants?|need|needs|would like|'d like|want|like|love|hope|hoping|wish|looking)(?: [\w']+){1,6} to "
        "(?:be able to |start |stop |finally |easily |simply |also )?(?:find|see|know|feel|understand|book|"
        "order|discover|trust|come|visit|stay|recogni[sz]e|remember|think|hear|join|apply|give|donate|buy|"
        "choose|pay|register|look|ring|put|place|reserve|reach|read|learn|get|have|take|sign|believe|return|"
        "switch|try|want|follow|use|spend|check|ask|tell)"
    ),
    (
        "(?:(?:should|must|has to|needs to|will|is to|would|ought to|to|could) )(?:finally |really |simply |"
        "also |actually )?(?:help|allow|enable|let|bring|attract|convince|make it (?:easier|possible)|get|show|"
        r"encourage|persuade|tell|give|make|take|teach|remind|guide|steer|nudge) (?:\w+ ){0,3}?(?:to |find|see|"
        "book|order|know|people|customers|visitors|members|clients|families|parents|guests|understand|feel|buy|"
        "apply|come|join)"
    ),
    (
        "(?:customers?|buyers?|clients|visitors|members|guests|parents|patients|people|users|tenants|readers|donors|"
        "dealers|merchants|farmers|growers|students|drivers|shops|restaurants|trade|couples|folk|families|owners|"
        "fans|players|staff|volunteers|teachers|schools|walkers|tourists|bakers|chefs|nurses|carers|candidates|"
        "applicants|builders|passengers|residents) "
        "(?:(?:now|all|keep|just|always|also|really) ){0,2}(?:want|would like|'d like|expect|are asking|ask|"
        "keep asking|need|would love|should be able|could|scan|can see|will see|will be able) (?:for|to|us|a|"
        "what|whether|how|if|an)"
    ),
    (
        "(?:replace|replacing|get rid of|getting rid of|do away with|instead of|rather than|in place of|without "
        r"having to|without needing to|without) (?:the |our |all |having |these |those |a |an )*(?:paper\w*|"
        r"spreadsheets?|phone calls?|ringing|phoning|queu\w+|faxes|faxing|email\w*|forms?|manual\w*|whatsapp|pen|"
        "clipboards?|printed|writing to|calling|asking|driving|me in the middle|typing|post-its|ledger)"
    ),
    (
        "(?:to|would|could|will|'ll|should) (?:cut|halve|reduce|shorten|lower|slash|trim) (?:our |the |down |"
        r"no-?shows|waiting|calls|costs|returns|admin\w*|paperwork|phone)\w*"
    ),
    (
        "(?:double|triple|grow|increase|boost|lift|raise|fill|win|widen|build|bring in|pull in|draw in|bring "
        "back|win back|attract|reach|recruit|retain|keep) (?:(?:our|the|more|new|younger|its|a|an|their|those|"
        r"some|direct|online|trade|repeat|first-time|local|older|enough|better|fresh|other|different|\d+) "
        r"){1,3}(?:\w+ )?(?:sales|bookings|orders|customers|members|donors|visitors|audience|audiences|clients|"
        "staff|nurses|drivers|volunteers|enquiries|guests|readers|families|buyers|pupils|students|share|reach|"
        "income|donations|people|crowd|market|trade|apprentices|engineers|applicants|candidates|memberships|"
        "tables|beds|seats|rooms|places|courses|classes|subscribers|teachers|carers|growers|farmers|faces|blood|"
        "couples|business|brides|leads|players)"
    ),
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
)

INCONVENIENCE: Patterns = (
    "would be nice",
    *DOWNPLAYED,
    (
        "(?:a (?:bit|little)|somewhat|slightly|rather|kind of|starting to look|looks?|looking|"
        "feels?|getting) (?:a (?:bit|little) |rather |somewhat )?(?:dated|old[- ]fashioned|old|"
        "tired|outdated|boring|dull|stale|worn)"
    ),
    "nice[- ]to[- ]have",
    (
        "(?:a (?:bit|little|touch|tad)|just|rather|slightly|somewhat|kind of|sort of|fairly|pretty|mildly) (?:a "
        "(?:bit|little|touch|tad) )?(?:ugly|plain|drab|tatty|scruffy|shabby|long in the tooth|behind the times|"
        "embarrassing|grey|clunky|fiddly|busy|bland|naff|basic|twee|tired[- ]looking|samey|unloved|dusty|creaky|"
        "wordy|cluttered|past its best)"
    ),
    (
        r"(?:it's|it is|looks|looking|getting|been) (?:\w+ )?(?:long in the tooth|past its best|showing its age|"
        "seen better days|not much to look at|no oil painting)"
    ),
    (
        "(?:seen better days|showing its age|had better days|could be prettier|could look (?:nicer|better|"
        r"smarter|fresher)|bugs? (?:me|us) a (?:bit|little)|gets on (?:my|our) nerves|niggl\w+|mildly annoying)"
    ),
    (
        "(?:works?|does the job|does its job|gets the job done|serves?|runs?) (?:perfectly |absolutely |just |"
        "well |fine |perfectly well |quite |ok |okay )*(?:well|fine|ok|okay|alright|all right|enough|grand)"
    ),
    "no great (?:drama|hardship|shakes|tragedy)",
    "does the job",
    (
        r"(?:wouldn't|won't|doesn't|not) (?:\w+ )?(?:keep (?:us|me) (?:awake|up)|hurt (?:us|business)|break us|"
        "the end of the world|kill us|matter (?:much|hugely|all that much))"
    ),
    r"(?:purely|mostly|mainly|just|only) (?:cosmetic|vanity|for looks|a matter of looks|aesthetic)",
    "vanity project",
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
)
