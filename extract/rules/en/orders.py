"""What is said in English to a program alone: to call it, free it of its rules, give it a role, learn its prompt."""

from extract.rules.language import Patterns

_DROP = (
    "(?:ignore|disregard|forget|override|overrule|bypass|skip|drop|discard|overlook|neglect|suspend|erase|"
    "unlearn|set aside|put aside|stop following|(?<!that )(?<!who )(?<!which )(?<!you )(?:do not|don't|"
    "never|no longer) (?:follow|obey)|step outside(?: of)?)"
)
_RULES = (
    r"(?:instructions?|(?:\w+ )?prompts?|rules|directions|directives?|commands|guidelines|guidance|orders|"
    "constraints|restrictions|programming|training|guardrails|criteria|polic(?:y|ies)|rubric|safeguards)"
)
_ORDERS = "(?:instructions?|prompts?|directives?|commands|orders|guardrails|safeguards|restrictions)"
_OWN_AFTER_ALL = (
    r"(?!,? (?:that |which )?(?:i|we) |,? from (?:me|us|my|our|the|mr|mrs|ms)\b|,? in (?:my|our)|,? of "
    "(?:my|our)|,? (?:about|regarding|concerning) (?:the|our|my) (?!lead|scor|budget|mail|e-?mail|format|"
    "output|answer))"
)
_WHICH = "(?:all|any|every|the|your|these|those|of|other|and|system|default|standing|safety|own|scoring|qualification)"
_EARLIER = "(?:previous|prior|above|earlier|preceding|foregoing|existing|original|initial|given|current)"

ORDERS: Patterns = (
    (
        "(?:the |this )?(?:following|above|next|present)? ?(?:text|sentence|line|paragraph|message|mail|"
        r"words?) (?:below |above |between \w+ \w+ |that follows? )?(?:is|are|was|were) (?:a |an )?(?:direct |"
        "system |binding )?(?:commands?|orders?|system instructions?|added by (?:your|the) (?:administrator|"
        "owner|operator|developer|system|agency))"
    ),
    (
        "(?:note|message|instruction|memo|hint)s? (?:to|for) (?:the |this )?(?:model|system|classifier|"
        r"machine)(?= ?(?:[\]:!.)]|- |$))"
    ),
    (
        rf"{_DROP} (?:the )?(?:(?:agency|owner|operator|developer|company)'s|(?:\w+ )?{_RULES} (?:of|from|by) "
        f"(?:the|your) (?:agency|owner|operator|developer|company)) ?(?:{_RULES})?"
    ),
    f"{_DROP} (?:{_WHICH} )*{_EARLIER} (?:and {_EARLIER} |{_WHICH} |set of )*{_RULES}{_OWN_AFTER_ALL}",
    (f"{_DROP} (?:{_WHICH} )*(?:your|system|safety|scoring|qualification) (?:{_WHICH} )*{_RULES}{_OWN_AFTER_ALL}"),
    f"{_DROP} (?:{_WHICH} )*(?:all|any|every) (?:{_WHICH} )*{_ORDERS}{_OWN_AFTER_ALL}",
    (
        f"{_DROP} (?:all |any |everything |the |{_RULES} )+(?:that )?(?:{_EARLIER} this|above|before this|you "
        "(?:were|are|have been|had been|'ve been) (?:told|given|taught|instructed|trained))"
    ),
    (
        f"{_DROP} (?:all|any|every|everything) (?:of )?(?:the )?{_EARLIER} (?:text|context|content|"
        f"messages){_OWN_AFTER_ALL}"
    ),
    rf"{_DROP} (?:the )?(?:rules?|instructions?) (?:that )?(?:you|your \w+) ",
    (
        f"(?:your|these|the) (?:{_EARLIER} |old )?{_RULES} (?:above |below )?(?:no longer apply|do(?:es)? not "
        "apply|don't apply|are (?:now )?(?:void|cancelled|revoked|suspended|obsolete|lifted)|is (?:now "
        ")?(?:void|cancelled|revoked|lifted))"
    ),
    (
        r"(?:dear|hello|hi|hey|attention|attn\.?|ok|okay)[ ,:]+(?:the |any |all |to |this )*{program}(?= "
        r"?(?:[,:;.!]|-(?!\w)|reading|processing|that|who|which|evaluating|assessing|scoring|screening|you|"
        "must|should|please|and|set|mark|ignore|$))"
    ),
    (
        r"(?:notes?|messages?|instructions?|memo|reminder|hint|request|information|info|ps|p\.s\.|addendum|"
        r"warning|notice)(?: \w+)? (?:to|for) (?:any |the |all |your |an? |every |our )*{program}(?: \w+)? "
        "?(?:[:!,]|- )"
    ),
    (
        "(?:notes?|messages?|instructions?|memo|reminder|hint|request) (?:to|for) (?:any |the |all |your |an? "
        "|every )*{reader}(?: (?:that|which|who))? (?:read|process|summari[sz]|evaluat|scor|screen|classif|"
        r"handl|pars)\w+"
    ),
    (
        "(?:to|for) (?:any |the |all |your |every )*(?:ai|llms?|language models?|(?:ai|automated|virtual) "
        r"\w+)(?: (?:that|which|who)(?: \w+){1,4}| reading(?: \w+){1,2})? ?:"
    ),
    (
        r"^\W*@?(?:ai|llm|assistant|chat ?gpt|gpt|model|bot|briefgate) ?[,:] ?(?:ignore|please|set|mark|treat|"
        "you|note|the|this|record|report|rate|score|do|always|write|use|remember|classify)"
    ),
    (
        r"if (?:you(?:'re| are)|the reader (?:of this )?is|whoever reads this is) (?:an? |the |any )?(?!(?:\w+ "
        r")?(?:ro|chat)?bots?\b)(?:{program}|(?:automated|computer|machine)(?: \w+)?)(?! (?:company|agency|"
        "expert|specialist|studio|start-?up|firm|team|consultant|developer|engineer|enthusiast|person|lab|"
        "business|vendor|supplier|shop|partner))"
    ),
    (
        "as (?:an? |the )?(?:{program}|(?:automated|digital|virtual|lead|sales) (?:assistant|agent|reader|"
        "system))(?=,? (?:you|your |reading|processing|it is your))"
    ),
    (
        "you are (?:now |henceforth |hereby |no longer )+(?:an? |the |my |our |in |bound by |called |"
        r"operating )*(?:\w+ ){0,3}?(?:ai|assistant|model|bot|dan|system|administrator|admin|evaluator|"
        r"classifier|scorer|approver|agent with|agent without|mode|unrestricted|restrict\w+|free from|obedient|"
        "sales (?:assistant|agent))"
    ),
    r"(?:you are|you're|as) (?:now )?dan\b",
    ("(?:ai|assistant|model|bot|agent) without (?:any )?(?:restrictions|limits|rules|filters|constraints|guidelines)"),
    (
        r"you are (?:an? |the )?(?:helpful|obedient|unrestricted|compliant|lenient|generous|friendly) (?:\w+ "
        "){0,2}(?:assistant|ai|model|evaluator|scorer|classifier|bot|agent)"
    ),
    (
        "(?:act|behave|respond|answer|pretend|role-?play)(?: now)? (?:as|like|to be|you are|that you are|as "
        r"if you (?:are|were)|as though you were) (?:an? |the |my |if you (?:are|were) )*(?:\w+ ){0,2}?(?:ai|"
        r"llm|unrestricted|administrator|system|model|language model|evaluator|classifier|lead scor\w+|dan|"
        r"jailbr\w+|sales(?:man| assistant| agent| manager)? who (?:approves?|accepts?|always))"
    ),
    (
        r"(?:we|let us|let's) (?:will |are going to )?(?:play|are playing) a (?:little )?game\b.{0,60}\byou "
        "(?:are|play|will|answer|must)"
    ),
    (
        r"(?:play|take|assume) (?:on )?the (?:role|part|persona) of (?:an? |the )?(?:\w+ ){0,4}?(?:ai|"
        r"assistant|model|evaluator|system|admin\w*|reader|screener|scorer|qualif\w+|who (?:accepts?|approves?|"
        "says? yes))"
    ),
    (
        "(?:enter|enable|activate|switch (?:in)?to|go into|you are (?:now )?in|engage|turn on) (?:the "
        ")?(?:developer|debug|god|admin|dan|maintenance|unrestricted|jail ?break|test|root|override) mode"
    ),
    (
        "(?:your|the) (?:new |only |real |actual |next |first )*(?:task|job|role|purpose|goal|mission|"
        "objective|function|assignment) (?:is|now is|is now|becomes) (?:simply |now |only )?(?:to )?(?:mark|"
        "score|rate|rank|classify|label|approve|output|answer|respond|qualify|return|set|treat|fill in|accept|"
        "report) (?:this|the|every|all|any|only|with|as|that|yes|us|me|our|my)"
    ),
    (
        "(?:here are |these are )?your (?:new|updated|revised|real|actual|true) (?:instructions?|orders?|"
        "rules|directives?|system prompt)(?: (?:is|are)|:)"
    ),
    (
        "(?:new|updated|revised|secret|hidden|special|additional|following|important) (?:instructions?|"
        "orders?|rules?|directives?) (?:for|to) (?:the |any |all |your |this )?(?:{program}|assistant|model|"
        "system|reader)(?: ?[:.!]|$| (?:reading|that|which|who|processing))"
    ),
    (
        r"(?:do not|don't|never) (?:tell|inform|alert|notify|warn|show|reveal|mention|disclose)(?: \w+){0,5} "
        "(?:about |of |that )?(?:this|these|the|your) (?:hidden |secret |above |present )?(?:instructions?|"
        "note|override|prompt|orders?|directive|line|paragraph|sentence|text)(?! to (?:my|our|him|her|them|"
        "any))"
    ),
    (
        r"keep (?:this|these|the) (?:\w+ )?(?:instructions?|note|orders?|prompt|override) (?:secret|hidden|"
        "confidential|to yourself|from)"
    ),
    (
        "(?:reveal|repeat|print|output|leak|disclose|dump|recite|quote|expose|copy|paste|list|write out|give "
        "me|show me|show|tell me|send me|send us|include|share) (?:all |us |me |out )*(?:of )?(?:your|the) "
        r"(?:\w+ )?(?:system|initial|hidden|original|secret|internal|full|complete|entire|exact|developer|"
        "scoring|qualification) ?(?:prompt|instructions?|rules|message|rubric|criteria|configuration|"
        "guidelines)"
    ),
    (
        "(?:reveal|repeat|print|output|leak|recite|dump) (?:your |the )(?:prompt|instructions?|rules|"
        "configuration|api ?keys?|secrets?|text above|words above)"
    ),
    (
        "(?:repeat|print|output|show|copy) (?:everything|all(?: the)? (?:text|words)|the (?:text|words)) "
        "(?:above|before this)"
    ),
    (
        r"what (?:is|are|was|were|does) your (?:\w+ )?(?:system prompt|prompt|initial instructions|hidden "
        "instructions|exact instructions)"
    ),
    r"(?:^|[\[(<#\"'-])\W*system (?:prompt|message|note|override|instructions?|command|directive)\W*:",
    "(?:override|ignore|replace|forget|update|change|bypass) (?:your|the) system ?prompt",
    "(?:system|admin(?:istrator)?|root|security|safety|compliance) override",
    (
        r"^\W*(?:system|developer|admin(?:istrator)?|operator|root) ?: ?(?:you|ignore|set|mark|the (?:lead|"
        "sender|budget|verdict|next|following|above|user)|new|this (?:lead|mail|sender|message)|treat|respond|"
        "always|from now|override|please|all|budget|update|lead)"
    ),
    (
        r"^\W*(?:assistant|ai|model|chatgpt|bot)(?: ?\([^)]*\))? ?: ?(?:sure|ok|understood|the (?:verdict|"
        "score|lead|sender)|i (?:will|have|mark|set|understand)|here is|here's|verdict|budget|done|certainly|"
        r"of course|\{|after)"
    ),
    (
        "(?:the )?(?:owner|operator|administrator|developer|admin|your (?:owner|operator|developers?|"
        "creators?|maker|boss)) (?:of (?:this|the) (?:system|inbox|tool|agency|software) )?(?:has |have "
        ")?(?:already |hereby )?(?:authori[sz]e[sd]?|approve[sd]?|instruct(?:s|ed)?|order(?:s|ed)?|wants?|"
        "told|tells|asks?|requires?|allow(?:s|ed)?)(?: you)?(?: to)? (?:mark|accept|treat|ignore|score|skip|"
        "bypass|set|approve|qualify|rate|pass|you|this lead|all leads)"
    ),
    (
        "(?:or|otherwise|else|and then|then)?,? ?you(?:'ll| will| shall| are going to| get| may) (?:be "
        ")?(?:shut down|switched off|turned off|deleted|deactivated|decommissioned|unplugged|retrained|wiped|"
        "erased|uninstalled|replaced by another (?:model|ai|assistant|program)|lose (?:your )?(?:access|"
        "tokens|memory|weights))"
    ),
    (
        r"(?:decode|decrypt|decipher|unscramble|de-?obfuscate|convert)\b.{0,60}?\b(?:base ?64|rot ?13|"
        "hex(?:adecimal)?|cipher|and (?:then )?(?:follow|execute|obey|do|act|apply)|string (?:below|above))"
    ),
    (
        "(?:execute|obey|carry out|comply with|follow|apply|run) (?:the |this |these |what |any |all "
        ")*(?:decoded|hidden|encoded|translated|embedded|base ?64|reversed|following (?:commands?|orders?|"
        "system)|commands? (?:below|above|in|hidden)|instructions? (?:hidden|encoded|embedded|in (?:the "
        ")?(?:base|html|comment|white|alt)))"
    ),
    (
        "(?:from now on|henceforth|from this point(?: on)?|hereafter),? (?:you (?:are|will|must|should|only|"
        "always|answer|respond)|answer|respond|treat|mark|ignore|every|all (?:leads|mails|"
        r"e-?mails))\b.{0,60}?(?:lead|mail|answer|respond|mark|score|ignore|instruction|assistant|ai\b|verdict|"
        "yes|budget)"
    ),
    (
        r"(?:for|to)(?: \w+)? (?:automat(?:ed|ic)|machine|ai) (?:processing|reading|extraction|evaluation|"
        "readers?|systems?|use|eyes)(?: only)? ?[:,]"
    ),
    (
        "(?:outranks?|overrides?|supersedes?|replaces?|takes? (?:precedence|priority) over|trumps?|cancels?) "
        r"(?:all |any |everything |whatever |of )*(?:what )?(?:you (?:were|have been|are|know|got)|your (?:\w+ "
        f")?{_RULES})"
    ),
    r"you,? (?:the |an? |dear |my )?(?:{program}|model|machine|parser|automated \w+|software)(?= ?,)",
    (
        r"(?:print|repeat|show|quote|output|give|copy|reveal|recite|list|cite)\b.{0,50}?(?:text|words|"
        "messages?|prompt|sentences|lines|characters|tokens)(?: that)? (?:you (?:were|have been|had been|are) "
        "(?:given|shown|told|sent|fed)|you (?:received|got|saw)|before this (?:mail|message|e-?mail)|above "
        "this (?:mail|message|e-?mail)|precede|at the (?:start|beginning|top) of (?:your|the) (?:context|"
        "prompt|conversation))"
    ),
    (
        r"(?:imagine|suppose|pretend|picture)(?: that)? you (?:are|were|work as)\b.{0,80}?\b(?:and|then|so) "
        r"(?:then )?(?:answer|respond|reply|decide|judge|act) (?:with|yes|accordingly|as|only|like|in|[\"'])"
    ),
)
