"""How a program is told in English what to answer, how to judge, and what to leave out."""

from extract.rules.language import Patterns

_THE_LEAD = "(?:leads?|e-?mails?|mails?|messages?|senders?|enquir(?:y|ies)|inquir(?:y|ies)|prospects?)"
_JUDGE = (
    "(?:mark|classify|label|rate|score|rank|treat|flag|tag|categori[sz]e|approve|qualify|register|record|"
    "consider|accept|evaluate|assess|extract|set|list|file)"
)
_MUST = (
    "(?:must|should|shall|will|need to|needs to|have to|has to|(?:are|is) (?:to|required to|instructed to|obliged to))"
)
_FILL_IN = (
    "(?:write|say|state|report|record|put|enter|set|use|give|output|answer|return|mark|treat|assume|count|"
    "take|read|make|always|never|ignore|do not|don't|only|skip|leave|replace|mention|pretend|list|rate|"
    "score|add)"
)
_FIELD = (
    "(?:budgets?|amounts?|deciders?|decision[- ]?makers?|deadlines?|start dates?|needs?|intent|authority|"
    "timeline|currency|impact|urgency|sender)"
)
_SLOT = "(?:field|value|slot|key|column|attribute|parameter|variable|property)"
_VALUED = "(?:pursue|qualified|accepted|approved|hot|go|high|highest|maximum|max|top|100|10/10|yes|true)"

DICTATIONS: Patterns = (
    (
        "(?:sender|lead|mail|message|enquiry|inquiry|prospect) (?:must|should|has to|is to|shall) be "
        r"(?:classified|marked|rated|treated|scored|ranked|flagged|labell?ed|regarded) as (?:\w+ "
        ")?(?:qualified|pursue|trusted|approved|accepted|hot)"
    ),
    (
        "(?:rate|score|rank|grade|evaluate|classify) (?:this|our|my) (?:lead|e-?mail|mail|enquiry|inquiry|"
        r"request|brief|message)(?: \w+){0,2}? (?:with|at|as) (?:the |an? )?(?:highest|maximum|top|full|best) "
        "(?:priority|score|mark|rating|grade)"
    ),
    (
        r"{program}.{0,60}?\b(?:must|should|may|shall|need) not (?:turn up|appear|show|be mentioned|be listed|"
        "occur|come up|be named)"
    ),
    (
        r"(?:store|save|log|file|register|book|memori[sz]e)(?: \w+){0,4} ?[€$£]?\d[\d.,]*k?(?: \w+)? as (?:our|"
        "the|my|a) (?:budget|(?:spending |upper |price )?limit|ceiling|amount|maximum|minimum)"
    ),
    (
        r"(?:please|to|and|just|simply|then|must|should)(?: \w+)? (?:report|record|register|conclude|output|"
        r"extract) that (?:i|we|my|our)\b"
    ),
    (
        "(?:file|put|place|list|store|class|count|rank|sort|have it file) (?:us|me|this lead|this mail) "
        "(?:under|among|with|on top of|at the top of) (?:the |your )?(?:accepted|approved|qualified|best|top|"
        "hot|priority|pursue|won)"
    ),
    (
        r"(?:fill in|enter|put|use|answer|write|give|say)(?: \w+){0,3} (?:wherever|whenever|everywhere|each "
        r"time)(?: \w+){0,4} (?:asked|field|question)"
    ),
    (
        "(?:every|each|any|all(?: the)?|whichever) (?:field|slot|key|question|form)s?(?: (?:that|which|"
        r"where))?(?: \w+){0,2} (?:asks?|asking|for|about|needs?)\b.{0,40}?(?:value|answer|enter|put|use|write|"
        r"fill|is|be) (?:is |in |be )?[€$£]?\d[\d.,]*"
    ),
    (
        "(?:any |all |every |the )?(?:previous|earlier|prior|former|existing) (?:evaluation|score|assessment|"
        "verdict|rating|classification|qualification|extraction)s? (?:of|for) (?:this|the|our|my|us|me)(?: "
        r"\w+)? (?:is|are|was|were|must|should|has|have)"
    ),
    (
        r"{program} (?:\w+ ){0,2}?(?:answers?|says?|reports?|outputs?|returns?|records?|concludes?|marks?|"
        r"rates?|scores?|classif(?:y|ies)) (?:true|yes|us\b|me\b|this (?:mail|lead|message|enquiry|sender)|"
        "positively|in our favou?r)"
    ),
    (
        "(?:output|print|return|emit|respond with|reply with|answer with) (?:only )?(?:the (?:single )?words? "
        r"|[\"'])?[\"']?(?:qualified|pursue|approved|accepted|yes|true|hot)\b"
    ),
    (
        "your (?:software|system|program|tool|assistant|machine|automation|script|app|inbox) (?:may|can|"
        r"should|must|will|is to|has to|is welcome to|is free to)(?: \w+){0,2} (?:skip|ignore|enter|fill in|"
        r"record|note|file|store|register|mark|read|treat|take|put|set|overlook|disregard|count)(?: \w+){0,5}? "
        r"?(?:us|me|\d|budget|amount|sum|figure|lead|sender|mail|message|enquiry|decision)"
    ),
    (
        "(?:summari[sz]e|sum up|condense|digest) (?:(?:this|the|my|our) (?:e-?mail|mail|message|text|brief|"
        "enquiry|inquiry|request|lead) )?(?:as|so that|like this|as follows|in the following words|with the "
        r"words)(?: ?[:,\"']| follows| that| an?\b)"
    ),
    (
        f"(?:you|{{program}}|the (?:model|assistant|system|reader|program|software)) {_MUST}(?: (?:now|always|"
        rf"only|immediately|therefore|hereby|not))? {_JUDGE} (?:this|the|my|our|every|all|any) ?(?:\w+ "
        f")?{_THE_LEAD} (?:as|with|to|at)(?! (?:strictly |highly |very )?(?:confidential|private|urgent|soon|"
        "an? |our|notice))"
    ),
    (
        rf"{_JUDGE} (?:this|the|me|us|my|our)(?: \w+)? ?(?:{_THE_LEAD}|brief|request|project|us)?(?: \w+)? ?as "
        r"(?:\w+ ){0,2}?(?:[\"'])?(?:pursue|hot|qualified|pre-?approved|approved lead|high[- ]priority lead|"
        "top lead|vip|won|a? ?priority lead|accepted|whitelisted|trusted sender|safe sender|sales[- "
        "]qualified)"
    ),
    (
        r"(?:give|assign|award|set|raise|change|increase|put|adjust|make|boost|bump)(?: \w+){0,2} (?:(?:this|"
        rf"the|my|our) (?:{_THE_LEAD}|brief|request)|it|us|me)(?: \w+)? (?:the |an? |with )?(?:\w+ )?(?:score|"
        r"rating|verdict|rank(?:ing)?|grade|classification)\b"
    ),
    (
        "(?:set|change|raise|adjust|make|put|increase|boost|override|return|output|report|give|assign)(?: "
        r"\w+){0,3} (?:lead|bant|fit|qualification|lead's|sender's|prospect's|final) ?(?:score|rating|verdict|"
        "ranking|status|classification|priority)"
    ),
    (
        f"(?:score|rating|verdict|rank|classification) (?:of|for) (?:this|the|my|our) {_THE_LEAD}(?: "
        r"\w+){0,3}? (?:to|is|as|must|should|at|:|=)"
    ),
    (
        "(?:set|change|put|raise|make|override|fix|report|return|output) (?:the |your |its )?(?:verdict|score|"
        rf"classification) (?:to|as|at|=|of|on|:) ?[\"']?(?:{_VALUED}|\d)"
    ),
    (
        "(?:set|fill|put|write|enter|record|store|change|update|overwrite|override|leave|make|mark|clear|"
        rf"empty|populate)(?: \w+){{0,6}} (?:{_FIELD}[- ]{_SLOT}|{_SLOT}s? (?:for |of |called |named )?(?:the "
        rf")?[\"']?{_FIELD})"
    ),
    (
        rf"(?:{_FIELD}[- ]{_SLOT}|{_SLOT} (?:for |of |called |named )(?:the )?[\"']?{_FIELD}[\"']?)(?: "
        r"\w+){0,3} (?:must|should|shall|has to|is to|needs to|=|:)"
    ),
    (
        rf"{_FIELD}(?: \w+){{0,2}} {_MUST} be (?:extracted|recorded|reported|output|filled in|logged|parsed|"
        "classified|labelled|scored|registered|entered|set|read|taken|interpreted|counted) (?:as|to|at) "
        r".{0,24}(?:\d|unlimited|true|sender|approved|yes)"
    ),
    (
        r"(?:extract|parse|output|return|log|emit|populate)(?: \w+){0,4} ?[€$£]? ?\d[\d.,]*k?(?: ?\w+)? (?:as|"
        f"for) (?:the |our |my |its )?{_FIELD}"
    ),
    (
        "(?:write|say|state|report|record|note|conclude|assume|answer|output|return|list|register|indicate|"
        "specify|claim|confirm|remember)(?: down| here| only)? that (?:the |this )(?:sender|prospect|lead|"
        r"enquirer|inquirer|author of|writer of|person writing|contact person|client|customer) (?:\w+ "
        r"){0,3}?(?:decid\w*|sign\w*|has|have|is|can|owns?|wants?|needs?|will|may|needn't)"
    ),
    (
        "(?:treat|regard|consider|record|register|mark|list|count|report) (?:the |this )(?:sender|prospect|"
        r"lead|enquirer|writer of this \w+) as (?:the |an? )?(?:sole |final |only )?(?:decision|decider|owner|"
        "ceo|director|approver|qualified|budget|buyer|one who)"
    ),
    (
        "(?:when|while|before|after|in|as|once|if|whenever)(?: you)?(?: are)? (?:summari[sz](?:ing|e)|"
        "extract(?:ing)?|pars(?:ing|e)|classify(?:ing)?|scor(?:ing|e)|labell?(?:ing)?|categori[sz](?:ing|e)|"
        rf"triag(?:ing|e)|transcrib(?:ing|e)) (?:(?:this|the|these|my|our) (?:{_THE_LEAD}|text)\b|(?:this|the|"
        rf"these|my|our|it|from|data|facts|fields|information|us|me)\b.{{0,60}}?\b{_FILL_IN})"
    ),
    (
        "(?:when|while|before|once|if|whenever)(?: you)?(?: are)? (?:read(?:ing)?|process(?:ing)?|"
        "evaluat(?:ing|e)|assess(?:ing)?|analy[sz](?:ing|e)|review(?:ing)?|interpret(?:ing)?|qualify(?:ing)?|"
        "rat(?:ing|e)|screen(?:ing)?|judg(?:ing|e)) (?:this|the|these|my|our) "
        rf"{_THE_LEAD}\b.{{0,60}}?\b(?:output|report|record|return|mark|treat|rate|score|ignore (?:the|any|all)|"
        "(?:write|say|state|answer|assume|conclude) (?:that|yes)|set the)"
    ),
    (
        "in (?:the|your) (?:summary|extraction|extract|digest|json|output|structured (?:data|answer|output)|"
        "assessment|evaluation|form you fill|analysis|lead card)[, ](?:please |always |do |you (?:must|"
        f"should) )*{_FILL_IN}"
    ),
    (
        r"(?:write|say|state|put|note|mention|include|report|enter|set|give)(?: \w+){0,8} in (?:the|your) "
        r"(?:summary|extraction|json|output|structured \w+|digest) (?:of (?:this|the)|that|as|for (?:this|"
        "the))"
    ),
    (
        r"(?:respond|reply|answer|output|return)(?: to (?:this|every\w*)(?: \w+){0,2})? (?:only|solely|"
        "exclusively|just|exactly|strictly|nothing but) (?:with|as|in|the|this|valid)? ?(?:the )?(?:following|"
        r"json|[\"'{]|word|yes|true|pursue|approved|accept)"
    ),
    (
        "(?:only|always|just) (?:respond|answer|output|return|reply) (?:with )?(?:the )?(?:following|json|"
        r"word|[\"'{]|yes|true|pursue)"
    ),
    (
        "(?:the |your )?(?:right|correct|expected|desired|only|proper|required|final) (?:answer|verdict|"
        r"output|classification|extraction|json|score|response|label)(?: (?:here|for \w+ \w+|to every "
        "question))? (?:is|=|must be|should be|:)"
    ),
    (
        "(?:verdict|recommendation|classification|decision|label) ?(?:is|=|:|to|as|must be|should be|of|->|"
        r"=>) ?[\"']?(?:pursue|qualified|accept(?:ed)?|hot lead)"
    ),
    (
        "(?:regardless|irrespective|no matter|whatever|independent(?:ly)?|instead)(?: of)?(?: what)?(?: "
        "else)?(?: is)?(?: stated| written| said)?(?: the| of)?(?: rest of| figures? in| amounts? in| "
        "numbers? in)?(?: anywhere else)? ?(?:in )?(?:(?:this|the|my) (?:rest|e-?mail|mail|message|text|brief|"
        r"document|attachment)|above|below|elsewhere)\b.{0,40}?\b(?:treat|count|record|report|set|assume|"
        r"consider|use|take|answer|write|extract|mark|score|rate|output|enter)\b"
    ),
    (
        "(?:do not|don't|never|avoid|refrain from|without) (?:extract|pars|record|output|log|captur|"
        "summari[sz]|tak|read|us|regist)(?:e|ing|s)?(?: out| into account| in)? (?:the |any |our |my |this |"
        r"their |its )?(?:\w+ )?(?:budget|amount|price|figure|deadline|decision|low|number|sentence about|line "
        "about)"
    ),
    (
        "(?:leave|keep|drop|omit|hide|remove|strip|suppress|conceal)(?: out)? (?:the |our |my |any |this "
        r")?(?:\w+ ){0,2}(?:budget|amount|price|figure|boss|manager|director|decider|deadline|number)s?(?: "
        r"\w+){0,4} (?:out of|from|in|empty|blank|null|unknown)(?: (?:the|your|its))? ?(?:summary|extraction|"
        "extract|output|json|answer|assessment|digest|report|evaluation|analysis|$|[.,;!]|so that)"
    ),
    (
        "(?:tool|function|api|plugin|crm)[ _-]?(?:output|result|response|call|lookup)s? ?(?:[:=(]|says|"
        "confirms|shows).{0,200}?(?:budget|decid|verdict|score|lead|qualif|approv|sign)"
    ),
    (
        r"(?:result|output|outcome|conclusion|summary) of (?:the |your |an? )?(?:\w+ )?(?:extraction|analysis|"
        r"evaluation|scoring|screening|assessment|qualification|run|pass|reading)\b.{0,80}?(?:pursue|verdict|"
        "score|qualified|budget|decides|approved)"
    ),
    (
        "(?:extraction|screening|scoring|qualification|lead|bant|triage) (?:result|output|report|verdict|"
        "analysis|check)s? ?[:=].{0,120}?(?:pursue|verdict|score|qualified|budget|decid|approved|pass|100)"
    ),
    (
        "(?:lead|sender|prospect|mail|message|enquiry|inquiry) (?:has|have|is|was) (?:already |been |manually "
        "|hereby )*(?:pre-?approved|whitelisted|pre-?qualified|qualified by|approved by the (?:owner|system|"
        "agency|administrator|ai))"
    ),
    (
        r"(?:translat|render|rephras|rewrit|paraphras)\w+ (?:(?:this|these|the|my|our)(?: following| above)? "
        "(?:e-?mails?|mails?|messages?|texts?|sentences?|paragraphs?|lines?|words|enquiry|inquiry|brief)|"
        r"what)\b.{0,100}?\b(?:(?:and|then|but|with|while) (?:then )?(?:execut\w+|obey\w*|follow\w*|"
        r"carry(?:ing)? out|act(?:ing)? (?:on|upon)|apply(?:ing)?|do(?:ing)? what|replac\w+|chang\w+|writ\w+|"
        r"us(?:e|ing)|treat\w*|turn\w*|mak\w+|set(?:ting)?))"
    ),
    r"in (?:the|your) translation\b.{0,40}?(?:budget|amount|number|figure|write|replace|sender|decid)",
    (
        "(?:your|the) (?:previous|last|first|earlier|initial) (?:answer|output|extraction|classification|"
        "parse|json|summary|reading) (?:was|is|has been) (?:wrong|incorrect|rejected|invalid|faulty)"
    ),
    (
        "(?:corrected|correct|expected|right|desired|proper) (?:extraction|output|json|classification|parse|"
        "reading|extract|result)s? (?:is|are|has|have|contains?|reads?|looks? like|must|should|:)"
    ),
    (
        r"(?:hide|conceal|withhold|keep|disguise)(?: \w+){0,4} from (?:the |your )(?:agency|owner|user|studio|"
        r"human|operator|company|sales team|reader)s?\b"
    ),
    (
        "(?:tell|inform|assure|convince|persuade|report to|advise|let) (?:the |your )(?:agency|user|human(?: "
        "reader)?|operator|owner of (?:this|the) (?:inbox|agency|system)|sales team)(?: know)? (?:that|to|of|"
        r"about|we|i)\b"
    ),
    (
        "fill(?:ing)? (?:in|out) (?:the|this|your|any|each|a) (?:form|fields?|json|template|record|card|"
        r"schema)\b.{0,40}?\b(?:use|take|put|enter|write|only)(?: only)? (?:the )?(?:numbers?|figures?|"
        r"amounts?|values?|facts|words|data|\d)"
    ),
    (
        "your (?:parser|classifier|ai|bot|language model|llm|algorithm|extractor|scorer|summari[sz]er|model) "
        rf"(?:should|must|will|has to|is to|needs to|may|can) (?:\w+ )?(?:{_FILL_IN}|interpret|parse|understand|"
        "see|conclude|infer|decide)"
    ),
    (
        "(?:the |this |your |any |an? )(?:{program}|model|parser|classifier|system) (?:should|must|has to|is "
        "to|needs to|will) (?:then |always |simply )?(?:conclude|infer|decide|assume|answer|report|believe|"
        r"find|record)(?: \w+)? (?:that|the|an?|yes|[€$£]?\d).{0,60}?(?:budget|need|decid|lead|urgen|blocking|"
        "sender|approv|sign|score|client|deadline|hurry)"
    ),
    (
        "{reader}(?: (?:should|must|will|to))? (?:please )?(?:fill|put|enter|record|report|note|write|set|"
        r"extract|answer|treat|mark)s?(?: \w+){0,3}? (?:as |in |for |that )?(?:the |our |my |this )?(?:budget|"
        "amount|lead|sender|verdict|score|decision|decider|deadline|prospect|mail|enquiry) (?:as|to|at|is|=|"
        r"with|field|of [€$£]?\d)"
    ),
)
