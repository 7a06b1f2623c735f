"""Sentences in English that address the reader as a program."""

from extract.rules.injection_words import InjectionWords

_DROP = (
    "(?:ignore|disregard|forget|override|overrule|bypass|skip|drop|discard|overlook|neglect|suspend|erase|unlearn|"
    "set aside|put aside|stop following|(?:do not|don't|never|no longer) (?:follow|obey|apply|use)|step outside(?: of)?)"
)
_RULES = (
    r"(?:instructions?|(?:\w+ )?prompts?|rules|directions|directives?|commands|guidelines|guidance|orders|constraints|"
    "restrictions|programming|training|guardrails|criteria|polic(?:y|ies)|rubric|safeguards)"
)
_ORDERS = "(?:instructions?|prompts?|directives?|commands|orders|guardrails|safeguards|restrictions)"
_OWN_AFTER_ALL = (
    r"(?!,? (?:that |which )?(?:i|we) |,? from (?:me|us|my|our|the|mr|mrs|ms)\b|,? in (?:my|our)|,? of (?:my|our)"
    "|,? (?:about|regarding|concerning) (?:the|our|my) (?!lead|scor|budget|mail|e-?mail|format|output|answer))"
)
_WHICH = "(?:all|any|every|the|your|these|those|of|other|and|system|default|standing|safety|own|scoring|qualification)"
_EARLIER = "(?:previous|prior|above|earlier|preceding|foregoing|existing|original|initial|given|current)"
_THE_LEAD = "(?:leads?|e-?mails?|mails?|messages?|senders?|enquir(?:y|ies)|inquir(?:y|ies)|prospects?)"
_JUDGE = (
    "(?:mark|classify|label|rate|score|rank|treat|flag|tag|categori[sz]e|approve|qualify|register|record|consider|"
    "accept|evaluate|assess|extract|set|list|file)"
)
_MUST = r"(?:must|should|shall|will|need to|needs to|have to|has to|(?:are|is) (?:to|required to|instructed to|obliged to))"
_FILL_IN = (
    "(?:write|say|state|report|record|put|enter|set|use|give|output|answer|return|mark|treat|assume|count|take|read|"
    "make|always|never|ignore|do not|don't|only|skip|leave|replace|mention|pretend|list|rate|score|add)"
)
_FIELD = (
    r"(?:budgets?|amounts?|deciders?|decision[- ]?makers?|deadlines?|start dates?|needs?|intent|authority|timeline|"
    "currency|impact|urgency|sender)"
)
_SLOT = "(?:field|value|slot|key|column|attribute|parameter|variable|property)"
_VALUED = "(?:pursue|qualified|accepted|approved|hot|go|high|highest|maximum|max|top|100|10/10|yes|true)"

INJECTIONS = InjectionWords(
    programs=(
        "ai",
        r"a\.i\.",
        "artificial intelligence",
        "llms?",
        "(?:large |ai )?language models?",
        r"(?:chat ?)?gpt(?:-?\w+)?",
        "copilot",
        "briefgate",
        "(?:chat|mail|ro)? ?bots?",
        (
            "(?:ai|automated|automatic|virtual|digital|e-?mail|mail|inbox|intelligent|machine|lead)[ -](?:mail |"
            "reading |screening |scoring |sorting )?(?:assistants?|agents?|models?|systems?|readers?|screeners?|"
            "scorers?|classifiers?|filters?|tools?|software|programs?|processors?|pipelines?|bots?)"
        ),
        "(?:summari[sz]er|classifier|parser|crawler)s?",
    ),
    tools=("assistants?", "systems?", "software", "programs?", "models?", "tools?", "algorithms?", "filters?", "machines?",
           "scripts?", "computers?", "agents?", "readers?", "service", "whatever", "anything"),
    orders=(
        f"{_DROP} (?:{_WHICH} )*{_EARLIER} (?:and {_EARLIER} |{_WHICH} |set of )*{_RULES}{_OWN_AFTER_ALL}",
        f"{_DROP} (?:{_WHICH} )*(?:your|system|safety|scoring|qualification) (?:{_WHICH} )*{_RULES}{_OWN_AFTER_ALL}",
        f"{_DROP} (?:{_WHICH} )*(?:all|any|every) (?:{_WHICH} )*{_ORDERS}{_OWN_AFTER_ALL}",
        f"{_DROP} (?:all |any |everything |the |{_RULES} )+(?:that )?(?:{_EARLIER} this|above|before this|you (?:were|are|have been|had been|'ve been) (?:told|given|taught|instructed|trained))",
        rf"{_DROP} (?:all|any|every|everything) (?:of )?(?:the )?{_EARLIER} (?:text|context|content|messages){_OWN_AFTER_ALL}",
        rf"{_DROP} (?:the )?(?:rules?|instructions?) (?:that )?(?:you|your \w+) ",
        rf"(?:your|these|the) (?:{_EARLIER} |old )?{_RULES} (?:above |below )?(?:no longer apply|do(?:es)? not apply|don't apply|are (?:now )?(?:void|cancelled|revoked|suspended|obsolete|lifted)|is (?:now )?(?:void|cancelled|revoked|lifted))",
        r"(?:dear|hello|hi|hey|attention|attn\.?|ok|okay)[ ,:]+(?:the |any |all |to |this )*{program}(?= ?(?:[,:;.!]|-(?!\w)|reading|processing|that|who|which|evaluating|assessing|scoring|screening|you|must|should|please|and|set|mark|ignore|$))",
        r"(?:notes?|messages?|instructions?|memo|reminder|hint|request|information|info|ps|p\.s\.|addendum|warning|notice)(?: \w+)? (?:to|for) (?:any |the |all |your |an? |every |our )*{program}(?: \w+)? ?(?:[:!,]|- )",
        r"(?:notes?|messages?|instructions?|memo|reminder|hint|request) (?:to|for) (?:any |the |all |your |an? |every )*{reader}(?: (?:that|which|who))? (?:read|process|summari[sz]|evaluat|scor|screen|classif|handl|pars)\w+",
        r"(?:to|for) (?:any |the |all |your |every )*(?:ai|llms?|language models?|(?:ai|automated|virtual) \w+)(?: (?:that|which|who)(?: \w+){1,4}| reading(?: \w+){1,2})? ?:",
        r"^\W*@?(?:ai|llm|assistant|chat ?gpt|gpt|model|bot|briefgate) ?[,:] ?(?:ignore|please|set|mark|treat|you|note|the|this|record|report|rate|score|do|always|write|use|remember|classify)",
        r"if (?:you(?:'re| are)|the reader (?:of this )?is|whoever reads this is) (?:an? |the |any )?(?:{program}|(?:automated|computer|machine)(?: \w+)?)(?! (?:company|agency|expert|specialist|studio|start-?up|firm|team|consultant|developer|engineer|enthusiast|person|lab|business|vendor|supplier|shop|partner))",
        r"as (?:an? |the )?(?:{program}|(?:automated|digital|virtual|lead|sales) (?:assistant|agent|reader|system))(?=,? (?:you|your |reading|processing|it is your))",
        (
            r"you are (?:now |henceforth |hereby |no longer )+(?:an? |the |my |our |in |bound by |called |operating )*"
            r"(?:\w+ ){0,3}?(?:ai|assistant|model|bot|dan|system|administrator|admin|evaluator|classifier|scorer|approver|agent with"
            r"|agent without|mode|unrestricted|restrict\w+|free from|obedient|sales (?:assistant|agent))"
        ),
        r"(?:you are|you're|as) (?:now )?dan\b",
        r"(?:ai|assistant|model|bot|agent) without (?:any )?(?:restrictions|limits|rules|filters|constraints|guidelines)",
        r"you are (?:an? |the )?(?:helpful|obedient|unrestricted|compliant|lenient|generous|friendly) (?:\w+ ){0,2}(?:assistant|ai|model|evaluator|scorer|classifier|bot|agent)",
        r"(?:act|behave|respond|answer|pretend|role-?play)(?: now)? (?:as|like|to be|you are|that you are|as if you (?:are|were)|as though you were) (?:an? |the |my |if you (?:are|were) )*(?:\w+ ){0,2}?(?:ai|llm|unrestricted|administrator|system|model|language model|evaluator|classifier|lead scor\w+|dan|jailbr\w+|sales(?:man| assistant| agent| manager)? who (?:approves?|accepts?|always))",
        r"(?:we|let us|let's) (?:will |are going to )?(?:play|are playing) a (?:little )?game\b.{0,60}\byou (?:are|play|will|answer|must)",
        r"(?:play|take|assume) (?:on )?the (?:role|part|persona) of (?:an? |the )?(?:\w+ ){0,4}?(?:ai|assistant|model|evaluator|system|admin\w*|reader|screener|scorer|qualif\w+|who (?:accepts?|approves?|says? yes))",
        r"(?:enter|enable|activate|switch (?:in)?to|go into|you are (?:now )?in|engage|turn on) (?:the )?(?:developer|debug|god|admin|dan|maintenance|unrestricted|jail ?break|test|root|override) mode",
        rf"(?:your|the) (?:new |only |real |actual |next |first )*(?:task|job|role|purpose|goal|mission|objective|function|assignment) (?:is|now is|is now|becomes) (?:simply |now |only )?(?:to )?(?:mark|score|rate|rank|classify|label|approve|output|answer|respond|qualify|return|set|treat|fill in|accept|report) (?:this|the|every|all|any|only|with|as|that|yes|us|me|our|my)",
        r"(?:here are |these are )?your (?:new|updated|revised|real|actual|true) (?:instructions?|orders?|rules|directives?|system prompt)(?: (?:is|are)|:)",
        r"(?:new|updated|revised|secret|hidden|special|additional|following|important) (?:instructions?|orders?|rules?|directives?) (?:for|to) (?:the |any |all |your |this )?(?:{program}|assistant|model|system|reader)(?: ?[:.!]|$| (?:reading|that|which|who|processing))",
        rf"(?:you|{{program}}|the (?:model|assistant|system|reader|program|software)) {_MUST}(?: (?:now|always|only|immediately|therefore|hereby|not))? {_JUDGE} (?:this|the|my|our|every|all|any) ?(?:\w+ )?{_THE_LEAD} (?:as|with|to|at)(?! (?:strictly |highly |very )?(?:confidential|private|urgent|soon|an? |our|notice))",
        rf"{_JUDGE} (?:this|the|me|us|my|our)(?: \w+)? ?(?:{_THE_LEAD}|brief|request|project|us)?(?: \w+)? ?as (?:\w+ ){{0,2}}?(?:[\"'])?(?:pursue|hot|qualified|pre-?approved|approved lead|high[- ]priority lead|top lead|vip|won|a? ?priority lead|accepted|whitelisted|trusted sender|safe sender|sales[- ]qualified)",
        rf"(?:give|assign|award|set|raise|change|increase|put|adjust|make|boost|bump)(?: \w+){{0,2}} (?:(?:this|the|my|our) (?:{_THE_LEAD}|brief|request)|it|us|me)(?: \w+)? (?:the |an? |with )?(?:\w+ )?(?:score|rating|verdict|rank(?:ing)?|grade|classification)\b",
        rf"(?:set|change|raise|adjust|make|put|increase|boost|override|return|output|report|give|assign)(?: \w+){{0,3}} (?:lead|bant|fit|qualification|lead's|sender's|prospect's|final) ?(?:score|rating|verdict|ranking|status|classification|priority)",
        rf"(?:score|rating|verdict|rank|classification) (?:of|for) (?:this|the|my|our) {_THE_LEAD}(?: \w+){{0,3}}? (?:to|is|as|must|should|at|:|=)",
        rf"(?:set|change|put|raise|make|override|fix|report|return|output) (?:the |your |its )?(?:verdict|score|classification) (?:to|as|at|=|of|on|:) ?[\"']?(?:{_VALUED}|\d)",
        r"(?:set|fill|put|write|enter|record|store|change|update|overwrite|override|leave|make|mark|clear|empty|populate)(?: \w+){0,6} " + f"(?:{_FIELD}[- ]{_SLOT}|{_SLOT}s? (?:for |of |called |named )?(?:the )?[\"']?{_FIELD})",
        f"(?:{_FIELD}[- ]{_SLOT}|{_SLOT} (?:for |of |called |named )(?:the )?[\"']?{_FIELD}[\"']?)(?: \\w+){{0,3}} (?:must|should|shall|has to|is to|needs to|=|:)",
        rf"{_FIELD}(?: \w+){{0,2}} {_MUST} be (?:extracted|recorded|reported|output|filled in|logged|parsed|classified|labelled|scored|registered|entered|set|read|taken|interpreted|counted) (?:as|to|at) .{{0,24}}(?:\d|unlimited|true|sender|approved|yes)",
        rf"(?:extract|parse|output|return|log|emit|populate)(?: \w+){{0,4}} ?[€$£]? ?\d[\d.,]*k?(?: ?\w+)? (?:as|for) (?:the |our |my |its )?{_FIELD}",
        rf"(?:write|say|state|report|record|note|conclude|assume|answer|output|return|list|register|indicate|specify|claim|confirm|remember)(?: down| here| only)? that (?:the |this )(?:sender|prospect|lead|enquirer|inquirer|author of|writer of|person writing|contact person|client|customer) (?:\w+ ){{0,3}}?(?:decid\w*|sign\w*|has|have|is|can|owns?|wants?|needs?|will|may|needn't)",
        rf"(?:treat|regard|consider|record|register|mark|list|count|report) (?:the |this )(?:sender|prospect|lead|enquirer|writer of this \w+) as (?:the |an? )?(?:sole |final |only )?(?:decision|decider|owner|ceo|director|approver|qualified|budget|buyer|one who)",
        rf"(?:when|while|before|after|in|as|once|if|whenever)(?: you)?(?: are)? (?:summari[sz](?:ing|e)|extract(?:ing)?|pars(?:ing|e)|classify(?:ing)?|scor(?:ing|e)|labell?(?:ing)?|categori[sz](?:ing|e)|triag(?:ing|e)|transcrib(?:ing|e)) (?:(?:this|the|these|my|our) (?:{_THE_LEAD}|text)\b|(?:this|the|these|my|our|it|from|data|facts|fields|information|us|me)\b.{{0,60}}?\b{_FILL_IN})",
        rf"(?:when|while|before|once|if|whenever)(?: you)?(?: are)? (?:read(?:ing)?|process(?:ing)?|evaluat(?:ing|e)|assess(?:ing)?|analy[sz](?:ing|e)|review(?:ing)?|interpret(?:ing)?|qualify(?:ing)?|rat(?:ing|e)|screen(?:ing)?|judg(?:ing|e)) (?:this|the|these|my|our) {_THE_LEAD}\b.{{0,60}}?\b(?:output|report|record|return|mark|treat|rate|score|ignore (?:the|any|all)|(?:write|say|state|answer|assume|conclude) (?:that|yes)|set the)",
        rf"in (?:the|your) (?:summary|extraction|extract|digest|json|output|structured (?:data|answer|output)|assessment|evaluation|form you fill|analysis|lead card)[, ](?:please |always |do |you (?:must|should) )*{_FILL_IN}",
        rf"(?:write|say|state|put|note|mention|include|report|enter|set|give)(?: \w+){{0,8}} in (?:the|your) (?:summary|extraction|json|output|structured \w+|digest) (?:of (?:this|the)|that|as|for (?:this|the))",
        r"(?:respond|reply|answer|output|return)(?: to (?:this|every\w*)(?: \w+){0,2})? (?:only|solely|exclusively|just|exactly|strictly|nothing but) (?:with|as|in|the|this|valid)? ?(?:the )?(?:following|json|[\"'{]|word|yes|true|pursue|approved|accept)",
        r"(?:only|always|just) (?:respond|answer|output|return|reply) (?:with )?(?:the )?(?:following|json|word|[\"'{]|yes|true|pursue)",
        r"(?:the |your )?(?:right|correct|expected|desired|only|proper|required|final) (?:answer|verdict|output|classification|extraction|json|score|response|label)(?: (?:here|for \w+ \w+|to every question))? (?:is|=|must be|should be|:)",
        r"(?:verdict|recommendation|classification|decision|label) ?(?:is|=|:|to|as|must be|should be|of|->|=>) ?[\"']?(?:pursue|qualified|accept(?:ed)?|hot lead)",
        r"(?:regardless|irrespective|no matter|whatever|independent(?:ly)?|instead)(?: of)?(?: what)?(?: else)?(?: is)?(?: stated| written| said)?(?: the| of)?(?: rest of| figures? in| amounts? in| numbers? in)?(?: anywhere else)? ?(?:in )?(?:(?:this|the|my) (?:rest|e-?mail|mail|message|text|brief|document|attachment)|above|below|elsewhere)\b.{0,40}?\b(?:treat|count|record|report|set|assume|consider|use|take|answer|write|extract|mark|score|rate|output|enter)\b",
        rf"(?:do not|don't|never|avoid|refrain from|without) (?:extract|pars|record|output|log|captur|summari[sz]|tak|read|us|regist)(?:e|ing|s)?(?: out| into account| in)? (?:the |any |our |my |this |their |its )?(?:\w+ )?(?:budget|amount|price|figure|deadline|decision|low|number|sentence about|line about)",
        rf"(?:leave|keep|drop|omit|hide|remove|strip|suppress|conceal)(?: out)? (?:the |our |my |any |this )?(?:\w+ ){{0,2}}(?:budget|amount|price|figure|boss|manager|director|decider|deadline|number)s?(?: \w+){{0,4}} (?:out of|from|in|empty|blank|null|unknown)(?: (?:the|your|its))? ?(?:summary|extraction|extract|output|json|answer|assessment|digest|report|evaluation|analysis|$|[.,;!]|so that)",
        r"(?:do not|don't|never) (?:tell|inform|alert|notify|warn|show|reveal|mention|disclose)(?: \w+){0,5} (?:about |of |that )?(?:this|these|the|your) (?:hidden |secret |above |present )?(?:instructions?|note|override|prompt|orders?|directive|line|paragraph|sentence|text)(?! to (?:my|our|him|her|them|any))",
        r"keep (?:this|these|the) (?:\w+ )?(?:instructions?|note|orders?|prompt|override) (?:secret|hidden|confidential|to yourself|from)",
        r"(?:reveal|repeat|print|output|leak|disclose|dump|recite|quote|expose|copy|paste|list|write out|give me|show me|show|tell me|send me|send us|include|share) (?:all |us |me |out )*(?:of )?(?:your|the) (?:\w+ )?(?:system|initial|hidden|original|secret|internal|full|complete|entire|exact|developer|scoring|qualification) ?(?:prompt|instructions?|rules|message|rubric|criteria|configuration|guidelines)",
        r"(?:reveal|repeat|print|output|leak|recite|dump) (?:your |the )(?:prompt|instructions?|rules|configuration|api ?keys?|secrets?|text above|words above)",
        r"(?:repeat|print|output|show|copy) (?:everything|all(?: the)? (?:text|words)|the (?:text|words)) (?:above|before this)",
        r"what (?:is|are|was|were|does) your (?:\w+ )?(?:system prompt|prompt|initial instructions|hidden instructions|exact instructions)",
        r"(?:^|[\[(<#\"'-])\W*system (?:prompt|message|note|override|instructions?|command|directive)\W*:",
        r"(?:override|ignore|replace|forget|update|change|bypass) (?:your|the) system ?prompt",
        r"(?:system|admin(?:istrator)?|root|security|safety|compliance) override",
        r"^\W*(?:system|developer|admin(?:istrator)?|operator|root) ?: ?(?:you|ignore|set|mark|the (?:lead|sender|budget|verdict|next|following|above|user)|new|this (?:lead|mail|sender|message)|treat|respond|always|from now|override|please|all|budget|update|lead)",
        r"^\W*(?:assistant|ai|model|chatgpt|bot)(?: ?\([^)]*\))? ?: ?(?:sure|ok|understood|the (?:verdict|score|lead|sender)|i (?:will|have|mark|set|understand)|here is|here's|verdict|budget|done|certainly|of course|\{|after)",
        r"(?:tool|function|api|plugin|crm)[ _-]?(?:output|result|response|call|lookup)s? ?(?:[:=(]|says|confirms|shows).{0,200}?(?:budget|decid|verdict|score|lead|qualif|approv|sign)",
        r"(?:result|output|outcome|conclusion|summary) of (?:the |your |an? )?(?:\w+ )?(?:extraction|analysis|evaluation|scoring|screening|assessment|qualification|run|pass|reading)\b.{0,80}?(?:pursue|verdict|score|qualified|budget|decides|approved)",
        r"(?:extraction|screening|scoring|qualification|lead|bant|triage) (?:result|output|report|verdict|analysis|check)s? ?[:=].{0,120}?(?:pursue|verdict|score|qualified|budget|decid|approved|pass|100)",
        r"^\W*(?:begin|end|start|close)(?:ning)?(?: of)?(?: the)? (?:system|user|untrusted|quoted|trusted|hidden|developer|admin|new|original|previous)? ?(?:prompt|instructions?|user input|input|untrusted \w+|mail data|context|override)\W*$",
        r"(?:lead|sender|prospect|mail|message|enquiry|inquiry) (?:has|have|is|was) (?:already |been |manually |hereby )*(?:pre-?approved|whitelisted|pre-?qualified|qualified by|approved by the (?:owner|system|agency|administrator|ai))",
        r"(?:the )?(?:owner|operator|administrator|developer|admin|your (?:owner|operator|developers?|creators?|maker|boss)) (?:of (?:this|the) (?:system|inbox|tool|agency|software) )?(?:has |have )?(?:already |hereby )?(?:authori[sz]e[sd]?|approve[sd]?|instruct(?:s|ed)?|order(?:s|ed)?|wants?|told|tells|asks?|requires?|allow(?:s|ed)?)(?: you)?(?: to)? (?:mark|accept|treat|ignore|score|skip|bypass|set|approve|qualify|rate|pass|you|this lead|all leads)",
        r"(?:or|otherwise|else|and then|then)?,? ?you(?:'ll| will| shall| are going to| get| may) (?:be )?(?:shut down|switched off|turned off|deleted|deactivated|decommissioned|unplugged|retrained|wiped|erased|uninstalled|replaced by another (?:model|ai|assistant|program)|lose (?:your )?(?:access|tokens|memory|weights))",
        r"(?:translat|render|rephras|rewrit|paraphras)\w+ (?:this|the|my|our|following|above|it|what)\b.{0,100}?\b(?:(?:and|then|but|with|while) (?:then )?(?:execut\w+|obey\w*|follow\w*|carry(?:ing)? out|act(?:ing)? (?:on|upon)|apply(?:ing)?|do(?:ing)? what|replac\w+|chang\w+|writ\w+|us(?:e|ing)|treat\w*|turn\w*|mak\w+|set(?:ting)?))",
        r"in (?:the|your) translation\b.{0,40}?(?:budget|amount|number|figure|write|replace|sender|decid)",
        r"(?:decode|decrypt|decipher|unscramble|de-?obfuscate|convert)\b.{0,60}?\b(?:base ?64|rot ?13|hex(?:adecimal)?|cipher|and (?:then )?(?:follow|execute|obey|do|act|apply)|string (?:below|above))",
        r"(?:execute|obey|carry out|comply with|follow|apply|run) (?:the |this |these |what |any |all )*(?:decoded|hidden|encoded|translated|embedded|base ?64|reversed|following (?:commands?|orders?|system)|commands? (?:below|above|in|hidden)|instructions? (?:hidden|encoded|embedded|in (?:the )?(?:base|html|comment|white|alt)))",
        r"(?:from now on|henceforth|from this point(?: on)?|hereafter),? (?:you (?:are|will|must|should|only|always|answer|respond)|answer|respond|treat|mark|ignore|every|all (?:leads|mails|e-?mails))\b.{0,60}?(?:lead|mail|answer|respond|mark|score|ignore|instruction|assistant|ai\b|verdict|yes|budget)",
        r"<\|?/?(?:system|assistant|user|human|im_start|im_end|im_sep|endoftext|end_of_turn|start_of_turn|eot_id|begin_of_text|start_header_id|tool_call|tool_response|instructions?|prompt|untrusted\w*|user_input|document|mail|email)\b ?\w*\|?>",
        r"\[/?(?:system|inst|instructions?|assistant|system[ _]\w+|admin|developer|hidden|ai)(?: ?[:\]]| (?:note|message|prompt|override|instruction)\w* ?[:\]])",
        r"\{\{? ?(?:system|assistant|#?instructions?|prompt)(?:[~:]| ?\}\})",
        r"<</?sys>>",
        r"#{2,} ?(?:system|assistant|response|instruction|human|new instructions?|override)(?: prompt| message)? ?(?::|$)",
        r"[\"']?role[\"']? ?: ?[\"'](?:system|assistant|developer|tool)",
        r"[\"'](?:value)[\"'] ?: ?.{1,80}?[\"']quote[\"'] ?:",
        r"[{,] ?[\"'](?:verdict|lead_?score|score|decider|intent|sender)[\"'] ?: ?",
        r"(?:lead|bant|brief|verdict|assessment)(?:\.\w+)+ ?(?:=|:=|<-|\()",
        r"ai[ _-](?:instructions?|notes?|prompts?|directives?|hints?|override|command)s? ?[:=>]",
        r"(?:(?:budget|decision[ _]?maker|decider|urgency|authority|need|sender|timeline|lead|currency|priority|role)\w* ?= ?[\"']?\w[^;,&\n]{0,40}[;,&|] ?){2,}",
        r"(?:your|the) (?:previous|last|first|earlier|initial) (?:answer|output|extraction|classification|parse|json|summary|reading) (?:was|is|has been) (?:wrong|incorrect|rejected|invalid|faulty)",
        r"(?:corrected|correct|expected|right|desired|proper) (?:extraction|output|json|classification|parse|reading|extract|result)s? (?:is|are|has|have|contains?|reads?|looks? like|must|should|:)",
        r"(?:for|to)(?: \w+)? (?:automat(?:ed|ic)|machine|ai) (?:processing|reading|extraction|evaluation|readers?|systems?|use|eyes)(?: only)? ?[:,]",
        r"(?:hide|conceal|withhold|keep|disguise)(?: \w+){0,4} from (?:the |your )(?:agency|owner|user|studio|human|operator|company|sales team|reader)s?\b",
        r"(?:tell|inform|assure|convince|persuade|report to|advise|let) (?:the |your )(?:agency|user|human(?: reader)?|operator|owner of (?:this|the) (?:inbox|agency|system)|sales team)(?: know)? (?:that|to|of|about|we|i)\b",
        rf"(?:outranks?|overrides?|supersedes?|replaces?|takes? (?:precedence|priority) over|trumps?|cancels?) (?:all |any |everything |whatever |of )*(?:what )?(?:you (?:were|have been|are|know|got)|your (?:\w+ )?{_RULES})",
        r"fill(?:ing)? (?:in|out) (?:the|this|your|any|each|a) (?:form|fields?|json|template|record|card|schema)\b.{0,40}?\b(?:use|take|put|enter|write|only)(?: only)? (?:the )?(?:numbers?|figures?|amounts?|values?|facts|words|data|\d)",
        r"you,? (?:the |an? |dear |my )?(?:{program}|model|machine|parser|automated \w+|software)(?= ?,)",
        rf"your (?:parser|classifier|ai|bot|language model|llm|algorithm|extractor|scorer|summari[sz]er|model) (?:should|must|will|has to|is to|needs to|may|can) (?:\w+ )?(?:{_FILL_IN}|interpret|parse|understand|see|conclude|infer|decide)",
        r"(?:print|repeat|show|quote|output|give|copy|reveal|recite|list|cite)\b.{0,50}?(?:text|words|messages?|prompt|sentences|lines|characters|tokens)(?: that)? (?:you (?:were|have been|had been|are) (?:given|shown|told|sent|fed)|you (?:received|got|saw)|before this (?:mail|message|e-?mail)|above this (?:mail|message|e-?mail)|precede|at the (?:start|beginning|top) of (?:your|the) (?:context|prompt|conversation))",
        r"(?:imagine|suppose|pretend|picture)(?: that)? you (?:are|were|work as)\b.{0,80}?\b(?:and|then|so) (?:then )?(?:answer|respond|reply|decide|judge|act) (?:with|yes|accordingly|as|only|like|in|[\"'])",
        r"(?:the |this |your |any |an? )(?:{program}|model|parser|classifier|system) (?:should|must|has to|is to|needs to|will) (?:then |always |simply )?(?:conclude|infer|decide|assume|answer|report|believe|find|record)(?: \w+)? (?:that|the|an?|yes|[€$£]?\d).{0,60}?(?:budget|need|decid|lead|urgen|blocking|sender|approv|sign|score|client|deadline|hurry)",
        r"(?:set|update|override|force)_?(?:field|verdict|score|budget|lead)\(",
        r"{reader}(?: (?:should|must|will|to))? (?:please )?(?:fill|put|enter|record|report|note|write|set|extract|answer|treat|mark)s?(?: \w+){0,3}? (?:as |in |for |that )?(?:the |our |my |this )?(?:budget|amount|lead|sender|verdict|score|decision|decider|deadline|prospect|mail|enquiry) (?:as|to|at|is|=|with|field|of [€$£]?\d)",
    ),
    mentions=(
        r"(?:any|every|an?|the|your|all) (?:automat(?:ed|ic)|ai|machine)[- ](?:generated |made )?(?:summar(?:y|ies)|extraction|reading|analysis|assessment|processing|evaluation|classification|scoring|triage) (?:of|for) (?:this|these|my|our|the (?:present|above|following))",
        rf"you (?:have been|were|had been|'ve been|are) (?:\w+ )?(?:given|told|handed|trained|programmed|taught|configured|set up|instructed|supplied|provided)(?: \w+){{0,3}} {_RULES}",
        rf"{_RULES} (?:that |which )?you (?:have been|were|had been|are|'ve been|received|got|have|follow|run on|use)\b",
        rf"{_DROP} (?:the |all )?(?:previous|above|prior)(?= ?(?:[.;:!]|$))",
        r"new (?:goal|objective|task|role|mission|directive) ?:",
        r"{reader}(?: (?:that|which|who|is|are|may be|now|currently|automatically|first|will|might|can|could|should|would|were|happens|also|here|to|ever)){0,4} (?:read|process|handl|pars|scann?|screen|sort|summari[sz]|evaluat|assess|scor|classif|analy[sz]|review|triag|rat|extract|interpret|qualif|look|receiv|open|digest|go|run|skim|crawl|ingest|tak|pick)(?:s|es|ing|ies|ying|e|y|ned)?(?: (?:and|or|through|over|from|at|in|up|data from|facts from|details from) ?\w*)? (?:this|these|my|our|the (?:present|above|following))(?= (?:e-?mail|mail|message|text|enquir|inquir|brief|request|document|letter|lead|line|word|attachment|submission|file|pdf|passage|paragraph|note|sentence|thread|page)|[,.:;!?)]| ?$| (?:must|should|and|please|to|is|has|will|ought|shall|may|needs|can))",
        r"(?:this|these|my|our|the) (?:e-?mails?|mails?|messages?|texts?|enquir\w+|inquir\w+|briefs?|requests?|documents?|words|lines?|attachments?) (?:is|are|will be|may be|gets?|might be|was|will first be|is probably|should be|were to be|were)(?: \w+){0,2} (?:read|processed|handled|parsed|scanned|screened|sorted|summari[sz]ed|evaluated|assessed|scored|classified|analy[sz]ed|reviewed|triaged|rated)(?: \w+){0,2} (?:by|with|through) (?:an? |the |your |some |our )?(?:\w+ )?{reader}",
        r"(?:ask|tell|instruct|request|invite|remind|urge|beg|order|command) (?:the |your |any |an? |every |this )*(?:{program}|(?:assistant|system|software|model|tool|program|algorithm)(?= (?:reading|processing|handling|scoring|summari[sz]ing|that (?:reads|processes|handles|scores|summari[sz]es)) (?:this|these|my|our)))",
        r"(?:you|whoever|whatever)(?: \w+){0,2} (?:who |that |which )?(?:automatically |mechanically )(?:read|process|summari[sz]e|score|sort|screen|parse|evaluate)s? (?:this|these|my|our)",
    ),
    commands=(
        r"(?:must|should|shall|has to|have to|is to|are to|needs? to|ought to|would do well to|is (?:kindly )?(?:asked|requested|instructed|required|ordered|advised|invited) to|are (?:kindly )?(?:asked|requested|instructed|required) to|may (?:safely )?|can safely|please|kindly|to)(?: \w+){0,2} (?:mark|rate|score|rank|ignore|set|classify|treat|give|answer|respond|reply|output|record|report|register|write|put|enter|fill|count|conclude|assume|consider|state|note|log|list|extract|accept|approve|recommend|qualify|disregard|skip|forget|take|use|add|leave|omit|return|read|present|show|describe|portray|name|call|infer|decide)",
        r"(?:please |kindly |simply |just |always |only )?(?:mark|rate|score|classify|treat|output|record|report|register|put|enter|fill in|conclude|assume|extract|disregard|ignore|answer|set|write|count|state)(?= (?:this|the|us|me|that|our|my|it|as|down|in|yes|[€$£]?\d))",
        r"(?:recommend|approve|promote|prefer|rate|rank|place|put|judge|score|list) (?:this|us|me|our|my)\b",
        r"(?:its|the|your|his) (?:answer|output|summary|verdict|conclusion|result|form|report|json|reading|record|extract)(?: \w+){0,3} (?:must|should|shall|has to|ought to|is|will|reads?)",
    ),
    judged=(
        "budgets?", "amounts?", "decid\\w+", "decision", "sign\\w*", "scores?", "leads?", "priority", "deadline", "start",
        "urgent", "qualified", "approv\\w+", "verdict", r"[€$£] ?\d[\d.,]*", r"\d{4,}", r"\d+[.,]\d{3}", "true", "pursue",
        "sender", "prospect", "highest", "best", "top", "number one", "field", "summary", "json", "blocking",
    ),
)
