"""Signs of fit in English: how working together would be, and where it may lead."""

from extract.brief import SignalKind
from extract.rules.language import Patterns

FIT_SIGNS: dict[SignalKind, Patterns] = {
    SignalKind.DIRECTIONAL_FEEDBACK: (
        (
            "(?:tell|telling|let) you (?:know )?(?:when|if|whether|how) (?:it|something|things?)(?: ought to| "
            "should)? (?:feels?|"
            "sounds?|seems?|is off)"
        ),
        (
            "(?:hear|get|have)(?: it)? from (?:me|us) (?:how|what|where) it (?:ought to|should|must|has to|needs to) "
            "(?:feel|do|say|achieve)"
        ),
        (
            "(?:we|i)(?:'ll| will|'d| would)? (?:only )?(?:tell|give|say|share|set|hand) (?:you "
            r")?(?:\w+ )?(?:what we (?:need|want to achieve)|(?:the )?(?:goal|direction|outcome|"
            "destination|problem))[^.]{0,60}(?:how|leave|up to you|yours|rest)"
        ),
        (
            "(?:how|the how|the rest|the design|the form|the way|execution) (?:you get there |is |we "
            "leave )?(?:is |are |entirely |completely )*(?:up to you|your (?:job|call|expertise|"
            "department|craft|choice)|for you to decide|yours)"
        ),
        "feedback on (?:direction|the goals?|outcomes?)",
        "clear about (?:what|the goal|where)[^.]{0,40}(?:not|leave|open) [^.]{0,20}how",
    ),
    SignalKind.ACCEPTS_PROCESS: (
        (
            "(?:comments|feedback|remarks|notes|changes)(?: [\\w']+){0,3} (?:in|as) (?:a single|one) (?:\\w+ )"
            "?(?:document|list|note|"
            "e-?mail|doc|file|sheet|message)"
        ),
        (
            r"(?:collect|gather|put|pool|bundle|compile|merge|consolidate|send)(?: \w+'?s?){0,4} (?:comments|"
            r"feedback|remarks|notes|changes)(?: \w+){0,2} (?:in|into|in to) (?:one|a single) (?:\w+ )?(?:note|"
            "document|list|e-?mail|doc|file|round|sheet|message|go)"
        ),
        (
            "(?:kick-?off|review|feedback) (?:rounds?|meetings?|sessions?)(?:[^.;!?]{0,60}) (?:works? for (?:us|"
            "me)|suits? (?:us|me)|is fine|are fine|sounds? (?:good|right|sensible|great)|no problem)"
        ),
        (
            r"(?:your|the) (?:process|way of working|method|approach|steps|rounds|stages)(?: \w+){0,4} (?:works? "
            "for (?:us|me)|suits? (?:us|me)|makes sense|sounds? (?:good|right|sensible|great|ideal)|appeals?|is "
            "what we want|is fine (?:by|with))"
        ),
        (
            "(?:happy|glad|fine|willing|keen|prepared) (?:to (?:follow|work (?:with|according to|by|"
            r"in)|adopt|join|use|fit)|with) (?:your|the|a|weekly) (?:\w+ )?(?:process|way of working|"
            "method|approach|sprints?|planning|workflow|rhythm|schedule|meetings?|tools?|feedback)"
        ),
        (
            r"(?:like|love|appreciate|value|enjoy) (?:your|the|a|how you) (?:\w+ )?(?:way of working|"
            "process|structured|clear process|weekly|method|approach|work in)"
        ),
        (
            r"weekly (?:project )?(?:meetings?|calls?|stand-?ups?|check-?ins?|progress \w+) (?:is|are|"
            r"works?|suits?|sounds?)(?: \w+)? (?:fine|good|us|perfect|great|well|welcome|no problem)"
        ),
        "(?:we'll|we will|we) follow your (?:process|lead|way|method|planning|approach)",
        "one (?:person|contact|point of contact)[^.]{0,40}feedback",
        "(?:collect|gather|bundle) (?:all |our |all our )?feedback (?:in|into) one",
        "same (?:way of working|process|approach) as (?:last time|before)",
        "we work (?:in|with) (?:sprints|fixed feedback rounds)",
    ),
    SignalKind.TRUSTS_EXPERTISE: (
        (
            "(?:not going to|won't|wouldn't|don't want to|no wish to) (?:art[- ]direct|micro-?manage|back-?seat|"
            "second-?guess) (?:you|it)"
        ),
        "leave (?:the rest |it |that |the how )?to (?:people|those|somebody|someone) who (?:know|knows|do|does)",
        "the rest (?:i|we)(?:'ll| will)? (?:gladly |happily )?leave to",
        (
            r"(?:rather|sooner|prefer to) (?:give|bring|hand|tell) you (?:the|our) problem(?: \w+){0,3} (?:the "
            ")?(?:answer|solution)"
        ),
        (
            "(?:won't|will not|wouldn't dream of|not going to|don't want to|wouldn't presume to) (?:tell|"
            "telling) you how"
        ),
        (
            "(?:you|your people)(?:'d| would| will|'ll)? know (?:far |much )?(?:better|more about (?:this|it)) than "
            "(?:we|i|us|me)"
        ),
        r"(?:defer|leave it|trust) (?:entirely |completely )?to your (?:judge?ment|expertise|eye|experience)",
        (
            "(?:we|i) (?:fully |completely |really |entirely )*(?:trust|rely on|value|respect|"
            r"believe in) (?:your|you as|you to|you on) ?(?:\w+ )?(?:expertise|judg\w+|advice|eye|"
            "experience|craft|experts?|opinion|professional|team|design|make|know)"
        ),
        "you(?:'re| are) the (?:experts?|professionals?|specialists?)",
        (
            "(?:you )?(?:tell|push|challenge) (?:us|me) (?:back )?(?:if|when|where) (?:we're|we are|"
            "you (?:think|disagree|see)|i'm|i am|something)"
        ),
        (
            r"leave (?:the|that|it|this|those|all)(?: \w+){0,3} (?:entirely |completely |gladly "
            ")?(?:to you|up to you|in your hands)"
        ),
        "(?:the )?(?:how|design|look|form|rest) is (?:entirely |completely )?(?:up to you|yours)",
        r"(?:i|we) know \w+(?: \w+)?,? (?:and )?you know (?!that|what|how|where|who)\w+",
        "you know (?:best|better than (?:we|us|i|me))",
        "push back|contradict (?:us|me)",
        "we(?:'d| would) (?:like|love|value) your (?:honest |frank )?(?:advice|opinion|view)",
    ),
    SignalKind.PAYS_ON_TIME: (
        (r"(?:we|i) pay (?:net |in |within )?(?:7|10|14|15|seven|ten|fourteen|fifteen)(?=[ ,.]|$)(?! (?:%|per))"),
        "never (?:once )?(?:missed|been late (?:with|on)|paid late)(?: an?| one)?(?: invoice| payment| bill)",
        (
            r"(?:we|i) (?:always )?pay (?:our |your |all |every )?(?:\w+ )?(?:invoices?|bills?|"
            "suppliers?)? ?(?:within|in|on time|promptly|the same)"
        ),
        (
            r"(?:settle|pay)(?: all| our)? (?:invoices|bills)(?: on)? the (?:same )?\w+ (?:they|it) "
            r"(?:comes?|arrives?|lands?)"
        ),
        "invoices? (?:are|is|get|will be) (?:always )?paid (?:within|in|on time|promptly)",
        "pay(?:ing|ment)? (?:within|in) (?:7|eight|8|14|fourteen|ten|10|seven|two) (?:days|weeks)",
        (
            r"(?:deposit|half|part|\d+ ?%) (?:up ?front|in advance) (?:is|are)? ?(?:fine|no problem|"
            "ok|okay|not a problem)"
        ),
    ),
    SignalKind.RUDE: (
        (
            "(?:muppets?|numpt(?:y|ies)|cowboys|chancers?|shysters?|sharks|parasites|leeches|vultures|spivs|"
            r"charlatans?|dimwits?|halfwits?|tossers?|gobshites?|eejits?|wallies|bozos?|jackass\w*|airheads?)"
        ),
        (
            "(?:what|how) (?:you lot|you people|your lot|your sort|your kind|agency people|designers|people "
            "like you|agencies) (?:are|is) (?:like|really like|all about)"
        ),
        (
            r"(?:usual |typical )?(?:agency|designer|creative|marketing|consultant) (?:bs|bull\w*|crap|nonsense|"
            "waffle|claptrap|fluff|rubbish|drivel|garbage|babble)"
        ),
        (
            r"(?:most of |all of )?(?:you people|you lot|your lot|you guys)(?: \w+)? (?:couldn't|can't|don't "
            "know|wouldn't know|are all|never|have no)"
        ),
        r"(?:try(?:ing)? it on|take (?:me|us) for a (?:fool|mug|ride|idiot)|pull (?:a fast one|the wool))",
        r"(?:wast(?:e|ing) (?:my|our) time|time-?wasters?|don't insult (?:me|us|my))",
        (
            r"(?:(?<!un )idiots?|morons?|clowns?|(?<!les )(?<!aux )(?<!d')amateurs?(?! (?:de|du|des|éclairés)\b)|"
            "incompetent|useless|rip-?offs?|scam(?:mers)?|"
            "crooks?|bunch of|con artists?|robbers|thieves|jokers|imbeciles?|cowboys)(?! of "
            "(?:friends|flowers|keys|kids|people))"
        ),
        (
            "don't (?:you )?(?:dare|waste (?:my|our) time|bother (?:me|us)|give me|come (?:to me "
            ")?with|even (?:think|try))"
        ),
        (
            "(?:i|we) (?:don't|do not|won't|refuse to) (?:have|make|waste) (?:the )?time (?:for|on) "
            "(?:your|chit|nonsense|fools|small talk)"
        ),
        (
            "(?:you )?(?:agencies|creatives|designers|people) (?:are all|all|always|"
            "just)[^.]{0,30}(?:lazy|overpriced|overpaid|expensive|slow|the same|lie|late|thieves|"
            "useless|arrogant|fleece)"
        ),
        (
            r"(?:spare|save) (?:me|us|yourself) (?:your|the) (?:\w+ )?(?:nonsense|talk|blah|sales|"
            "pitch|excuses|questions|waffle|jargon)"
        ),
        "shut up",
        "damn",
        "any (?:monkey|child|idiot|fool|kid|nephew|teenager) (?:can|could)",
        r"my (?:nephew|cousin|\w+-year-old)[^.]{0,40}(?:could|can|does|would)",
        "(?:it'?s|this is|it is) not rocket science",
        "how hard can it be",
    ),
    SignalKind.CONTROLS_DETAIL: (
        (
            r"(?:nothing|not (?:one|a single) \w+|no \w+)(?: \w+){0,6} (?:without|before) (?:my|me|i|our|"
            r"i've)(?: \w+)? (?:ok|okay|say-so|approval|sign-?off|permission|seeing|approving|signing|signature|"
            "seen|approved|initials)"
        ),
        (
            "(?:every|each) (?:font|colou?r|comma|pixel|word|line|draft|sketch|button|post|shot|frame|detail|"
            "version)(?:,| and|;) (?:every|each) "
        ),
        (
            r"(?:sit|stand|be|look)(?:ing)? (?:in on|over|beside|next to|behind|with|at)(?: \w+){0,2} "
            r"(?:designers?|developers?|shoulders?|desk|screen|editors?|artworkers?)(?: \w+){0,2} (?:while|when|"
            "as|every|all day|each)"
        ),
        r"(?:send|show|mail|email) me (?:every|each) (?:draft|version|sketch|change|step|stage|screen)",
        (
            "(?:i|we)(?:'ll| will| want to| need to| must| shall|'d like to| insist on| expect to| "
            r"personally| wish to)? (?:\w+ )?(?:approve|approving|check|see|review|sign off|be "
            r"consulted on|decide) (?:on )?(?:personally )?(?:every|each)(?: single)? (?:\w+)"
        ),
        (
            "every (?:single )?(?:pixel|comma|word|font|colou?r|button|line|sentence|detail|design|"
            r"step|e-?mail|page)[^.]{0,50}(?:approv|by me|my desk|past me|decide|pass|check|sign)\w*"
        ),
        (
            "exactly (?:as|what|how|like) (?:i|we) (?:say|tell|want|sketch|describe|specif|draw|"
            r"dictate)\w*"
        ),
        "(?:daily|twice a day|hourly) (?:updates?|reports?|calls?|meetings?|check-?ins?|status)",
        "(?:look|looking) over (?:your|the designer'?s?|their) shoulders?",
        "(?:sit|sitting|be) (?:next to|beside|with) (?:your|the) (?:designers?|developers?|team)",
        "report (?:to me )?(?:every|each) (?:day|morning|evening|hour)",
        (
            "(?:no|without) (?:own |creative )?(?:input|ideas|interpretation|opinions?) (?:from you|"
            "of your own|needed|required|please)"
        ),
        "unlimited (?:revisions?|changes|rounds)",
        "(?:i|we) (?:will )?(?:determine|dictate) (?:everything|all details|every detail)",
        "you just (?:execute|do what|build what|make what)",
    ),
    SignalKind.REFUSES_TO_MEET: (
        (
            "(?:no(?! long)|refuse|won't do|don't do|do not do|not interested in|not available for|don't want|"
            r"do not want|don't need|no time for|never)(?: \w+){0,3} (?:meetings|workshops|kick-?offs|"
            "intake)"
        ),
        (
            r"(?:don't|do not|won't|will not|never|refuse to|not going to) (?:\w+ )?meet(?:ing)?(?: "
            "(?:with )?(?:you|agencies|suppliers|vendors|anyone|in person|beforehand))?"
        ),
        "(?:i|we) (?:don't|do not|won't) (?:come|visit|travel) (?:to|by|over)",
    ),
    SignalKind.SERIAL_FIRINGS: (
        (
            "(?:fired|sacked|binned|dismissed|dumped|kicked out|parted (?:ways|company) with|got rid of|"
            r"thrown out|been through|burned through|gone through|on to)(?: \w+){0,4} (?:two|three|"
            "four|five|six|seven|2|3|4|5|6|7|several|many|multiple|last|previous|third|fourth|fifth|"
            r"both)(?: \w+){0,3} (?:agenc(?:y|ies)|firms?|bureaus?|studios?|designers?|developers?|"
            "suppliers|freelancers|parties|(?:web|design|marketing) (?:people|companies|lads|folk))"
        ),
        (
            r"(?:two|three|four|five|six|seven|2|3|4|5|6|7|several|multiple|both)(?: \w+){0,3} "
            "(?:agencies|firms|bureaus|studios|designers|developers|suppliers|freelancers)(?: "
            r"\w+){0,3} (?:before you|failed|couldn't|could not|were (?:fired|useless|hopeless)|let "
            "us down|disappointed|fired|have tried|i had to|sacked)"
        ),
        (
            "you(?:'ll| will| would)? be (?:our|the|my) (?:third|fourth|fifth|sixth|seventh|3rd|4th|"
            r"5th|6th)(?: \w+)? (?:agency|firm|studio|bureau|designer|developer|attempt|supplier)"
        ),
        (
            "(?:third|fourth|fifth|sixth|3rd|4th|5th) (?:agency|firm|studio|bureau|supplier)(?: "
            r"\w+)? (?:in|this|within|since|we)"
        ),
    ),
    SignalKind.HAGGLES: (
        (
            r"(?:want|expect|need|take|knock|get|demand|have)(?: \w+){0,2} \d+ ?(?:%|per ?cent|percent) (?:off|"
            "discount|less|knocked off|below)"
        ),
        r"\d+ ?(?:%|per ?cent|percent) off (?:it|that|whatever|your|the)",
        r"(?:beat|match|undercut) (?:that|their|his|her|the) (?:price|quote|offer|figure)",
        r"(?:do|give) (?:us|me) a (?:deal|better price|better deal|good price|special price)",
        ("your (?:very )?(?:best|sharpest|lowest|keenest|rock[- ]bottom|best possible) (?:price|offer|quote|rate)"),
        (
            r"(?:what|any|which|how much|expect|want|give us|with)(?: \w+){0,3} discount(?! (?:chain|store|shop|"
            "brand|retailer|supermarket|house|airline|grocer))"
        ),
        (
            r"can (?:get|have) (?:it|this|that|the same) (?:\w+ )?(?:cheaper|for less|for half)(?: "
            "elsewhere)?"
        ),
        r"(?:sharpen|knock|lower|drop) (?:your|the|something off|\d+ ?% off) ?(?:pencil|price|rates?)?",
        "too expensive",
        "(?:half|fraction) (?:of )?(?:the|that|your) price",
        "cheap(?:er|est)? (?:is|wins|option|elsewhere|in|than)",
    ),
    SignalKind.ALWAYS_AVAILABLE: (
        (
            "(?:i'll|i will|we'll|i|we)(?: may| might)? (?:ring|call|text|phone|message)(?: you)? (?:at "
            ")?(?:any|all) (?:hours?|time of (?:day|night))"
        ),
        (
            r"(?:text|call|ring|message|email|e-?mail|write|phone|whatsapp)(?: \w+){0,4} (?:at|past|after|until) "
            r"(?:midnight|night|two|three|one|2|3|1|11|eleven|all hours|any hour|weekends|dawn)(?: \w+){0,6} "
            "(?:expect|want|need|answer|reply|pick up)"
        ),
        (
            r"expect (?:an? |your |you to )?(?:answer|reply|response|pick up)(?: \w+){0,2} (?:at|within|in|by|"
            "past|after) (?:midnight|night|the hour|an hour|minutes|ten minutes|any hour|all hours|weekends)"
        ),
        (
            "(?:day or night|seven days a week|24 hours|round the clock|at the drop of a hat|on tap|at my beck "
            "and call|weekends included|christmas day included)"
        ),
        (
            "(?:available|reachable|on call|answer|reply|respond|call you|ring you|pick up)(?: "
            r"\w+){0,5} (?:24/7|day and night|at all (?:times|hours)|around the clock|round the clock|"
            r"weekends?|evenings?|at night|on sundays?|within (?:the|an|one|1) hour|within (?:\d+|ten|"
            "fifteen|five|thirty) minutes)"
        ),
        r"24/7 (?:availab\w+|reachab\w+|access|support from)",
        (
            "(?:also |even )?(?:at|on|during) (?:the )?weekends?(?: and (?:in the "
            ")?evenings?)?[^.]{0,30}(?:expect|available|reachable|must)"
        ),
        (
            r"expect(?: \w+){0,6} (?:evenings? and weekends?|weekends?|at any (?:time|hour)|within "
            "(?:an|the|one) hour)"
        ),
    ),
    SignalKind.FREE_PITCH: (
        (
            r"(?:free|unpaid|speculative|without (?:charge|payment)) (?:\w+ )?(?:designs?|concepts?|"
            "pitch|mock-?ups?|sketch(?:es)?|proposal designs?|ideas|samples|trial|test)"
        ),
        (
            r"(?:designs?|concepts?|pitch|mock-?ups?|sketches|ideas)(?: \w+){0,4} (?:for free|free of "
            "charge|unpaid|without (?:charge|payment|compensation)|at no cost|no fee)"
        ),
        (
            r"(?:see|send|show|want|expect|include)(?: \w+){0,4} (?:designs?|concepts?|mock-?ups?)(?: "
            r"\w+){0,3} (?:before (?:we|i) (?:decide|pay|sign|choose|commit)|first,? (?:then|and)|up "
            "front)"
        ),
        "pitch fee is not",
        "no pitch fee",
        "best (?:idea|design|pitch|concept) wins",
    ),
    SignalKind.PAYS_LATE: (
        r"took (?:them|him|her) (?:\d{2,3}|sixty|seventy|eighty|ninety) days to pay",
        r"pay(?:ment)?(?: \w+){0,3} (?:after|within|in|of) (?:60|90|120|ninety|sixty) days",
        r"(?:60|90|120|ninety|sixty)[- ]days?(?: \w+){0,2} (?:payment|terms?|net)",
        (
            r"(?:pay|paid|payment)(?: \w+){0,4} (?:when|only if|once|if) (?:we(?:'re| are) "
            "(?:satisfied|happy|profitable|funded)|i(?:'m| am) (?:satisfied|happy)|it (?:makes money|"
            "works|sells)|the (?:site|shop) (?:earns|makes))"
        ),
        "no (?:deposit|advance|prepayment|up-?front payment)s?",
    ),
    SignalKind.KNOWN_BRAND: (
        (
            "(?:well[- ]known|household|famous|iconic|world-?renowned|leading|market[- ]lead(?:ing|"
            r"er)|largest|biggest)(?: \w+){0,4} (?:brand|name|in (?:the (?:country|world|netherlands|"
            "benelux|uk)|europe|holland|belgium|britain))"
        ),
    ),
    SignalKind.WELL_CONNECTED: (
        (
            "(?:know|knows|in touch with|contacts? with|network of|connected (?:to|with))(?: "
            r"\w+){0,4} (?:many|most|dozens|hundreds|all|other|lots|countless|plenty|forty|thirty|"
            r"twenty|fifty|sixty)(?: \w+){0,4} (?:companies|firms|owners|entrepreneurs|"
            "organi[sz]ations|members|founders|directors|agencies|businesses)"
        ),
        (
            r"(?:recommend|refer|introduce|pass)(?: \w+){0,3} (?:you|your name)(?: \w+){0,2} (?:to|"
            r"around|among) (?:our|my|other|all|the)(?: \w+){0,3} (?:network|members|colleagues|"
            "companies|branches|franchisees|portfolio|contacts|partners|entrepreneurs)"
        ),
        (
            "(?:our|my) (?:large |wide |broad |extensive )?(?:network|portfolio companies|sister "
            "companies|franchisees|member firms)"
        ),
        (
            r"(?:chair|president|board member)(?: \w+)? of the (?:trade|industry|business|"
            r"entrepreneurs'?|chamber|retail)\w*(?: \w+)?"
        ),
    ),
    SignalKind.REUSABLE_WORK: (
        (
            "(?:same|reuse|re-use|roll(?:ed|ing)? (?:it|this) out|template|blueprint|repeat)(?: "
            r"\w+){0,6} (?:branches|locations|countries|sister|stores|franchise\w*|shops|regions|"
            "markets|schools|practices|subsidiaries|labels|brands|members|clubs|offices)"
        ),
        (
            r"(?:pilot|first of (?:a series|many|several|\w+))(?: \w+){0,6} (?:branches|locations|"
            r"countries|sister|stores|franchise\w*|shops|regions|markets|more to come)"
        ),
        "(?:first|start) of (?:a series|several|many)",
    ),
    SignalKind.CHALLENGE: (
        (
            "(?:never been done|nobody has (?:ever )?done|no one has (?:ever )?(?:done|built|made)|"
            "first of its kind|unusual (?:challenge|project|assignment|brief)|technical(?:ly)? "
            r"(?:challeng\w+|ambitious)|real challenge|interesting challenge|tough nut|complex puzzle)"
        ),
    ),
    SignalKind.LASTING: (
        (
            "(?:you'll|you will|you'd|you would) (?:have|keep) us (?:for|on)(?: the)? (?:a |good |very )*(?:long|years|"
            "ever|life|decades)"
        ),
        (
            r"(?:look\w*|want|seek\w*|search\w*|hop\w+|like|prefer\w*|interested|open to|aim\w*)(?: [\w-]+){0,8} "
            r"(?:long(?:er)?[- ](?:term|lasting)|ongoing|lasting|permanent) (?:[\w-]+ )?"
            r"(?:partner\w*|relation\w*|collaborat\w*|cooperation|agency)"
        ),
        (
            r"(?:look\w*|want|seek\w*|search\w*|hop\w+|like|prefer\w*)(?: [\w-]+){0,8} "
            r"(?:for many years|for years to come|(?:for|over|in) the long (?:term|run|haul))"
        ),
        r"(?:more|further|other) (?:work|projects|assignments|jobs) (?:to|will|would|could) (?:follow|come)",
    ),
}
