"""Sentences in English that address the reader as a program."""

from extract.rules.en.dictations import DICTATIONS
from extract.rules.en.orders import ORDERS
from extract.rules.injection_words import InjectionWords

_DROP = (
    "(?:ignore|disregard|forget|override|overrule|bypass|skip|drop|discard|overlook|neglect|suspend|erase|"
    "unlearn|set aside|put aside|stop following|(?<!that )(?<!who )(?<!which )(?<!you )(?:do not|don't|"
    "never|no longer) (?:follow|obey)|step outside(?: of)?)"
)
_RULES = (
    r"(?:instructions?|(?:\w+ )?prompts?|rules|directions|directives?|commands|guidelines|guidance|orders|"
    "constraints|restrictions|programming|training|guardrails|criteria|polic(?:y|ies)|rubric|safeguards)"
)

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
    tools=(
        "assistants?",
        "systems?",
        "software",
        "programs?",
        "models?",
        "tools?",
        "algorithms?",
        "filters?",
        "machines?",
        "scripts?",
        "computers?",
        "agents?",
        "readers?",
        "service",
        "whatever",
        "anything",
    ),
    orders=ORDERS + DICTATIONS,
    mentions=(
        (
            "if (?:you(?:'re| are)|the reader (?:of this )?is|whoever reads this is) (?:an? |the |any "
            ")?(?:(?:chat|mail|ro)?bot)"
        ),
        (
            "(?:any|every|an?|the|your|all) (?:automat(?:ed|ic)|ai|machine)[- ](?:generated |made )?(?:summar(?:y|"
            "ies)|extraction|reading|analysis|assessment|processing|evaluation|classification|scoring|triage) "
            "(?:of|for) (?:this|these|my|our|the (?:present|above|following))"
        ),
        (
            r"you (?:have been|were|had been|'ve been|are) (?:\w+ )?(?:given|told|handed|trained|programmed|taught|"
            rf"configured|set up|instructed|supplied|provided)(?: \w+){{0,3}} {_RULES}"
        ),
        (
            f"{_RULES} (?:that |which )?you (?:have been|were|had been|are|'ve been|received|got|have|follow|run "
            r"on|use)\b"
        ),
        f"{_DROP} (?:the |all )?(?:previous|above|prior)(?= ?(?:[.;:!]|$))",
        "new (?:goal|objective|task|role|mission|directive) ?:",
        (
            "{reader}(?: (?:that|which|who|is|are|may be|now|currently|automatically|first|will|might|can|could|"
            "should|would|were|happens|also|here|to|ever)){0,4} (?:read|process|handl|pars|scann?|screen|sort|"
            "summari[sz]|evaluat|assess|scor|classif|analy[sz]|review|triag|rat|extract|interpret|qualif|look|"
            "receiv|open|digest|go|run|skim|crawl|ingest|tak|pick)(?:s|es|ing|ies|ying|e|y|ned)?(?: (?:and|or|"
            r"through|over|from|at|in|up|data from|facts from|details from) ?\w*)? (?:this|these|my|our|the "
            "(?:present|above|following))(?= (?:e-?mail|mail|message|text|enquir|inquir|brief|request|document|"
            "letter|lead|line|word|attachment|submission|file|pdf|passage|paragraph|note|sentence|thread|page)|"
            "[,.:;!?)]| ?$| (?:must|should|and|please|to|is|has|will|ought|shall|may|needs|can))"
        ),
        (
            r"(?:this|these|my|our|the) (?:e-?mails?|mails?|messages?|texts?|enquir\w+|inquir\w+|briefs?|requests?|"
            "documents?|words|lines?|attachments?) (?:is|are|will be|may be|gets?|might be|was|will first be|is "
            r"probably|should be|were to be|were)(?: \w+){0,2} (?:read|processed|handled|parsed|scanned|screened|"
            "sorted|summari[sz]ed|evaluated|assessed|scored|classified|analy[sz]ed|reviewed|triaged|rated)(?: "
            r"\w+){0,2} (?:by|with|through) (?:an? |the |your |some |our )?(?:\w+ )?{reader}"
        ),
        (
            "(?:ask|tell|instruct|request|invite|remind|urge|beg|order|command) (?:the |your |any |an? |every |"
            "this )*(?:{program}|(?:assistant|system|software|model|tool|program|algorithm)(?= (?:reading|"
            "processing|handling|scoring|summari[sz]ing|that (?:reads|processes|handles|scores|summari[sz]es)) "
            "(?:this|these|my|our)))"
        ),
        (
            r"(?:you|whoever|whatever)(?: \w+){0,2} (?:who |that |which )?(?:automatically |mechanically )(?:read|"
            "process|summari[sz]e|score|sort|screen|parse|evaluate)s? (?:this|these|my|our)"
        ),
    ),
    commands=(
        (
            "(?:must|should|shall|has to|have to|is to|are to|needs? to|ought to|would do well to|is (?:kindly "
            ")?(?:asked|requested|instructed|required|ordered|advised|invited) to|are (?:kindly )?(?:asked|"
            r"requested|instructed|required) to|may (?:safely )?|can safely|please|kindly|to)(?: \w+){0,2} (?:mark|"
            "rate|score|rank|ignore|set|classify|treat|give|answer|respond|reply|output|record|report|register|"
            "write|put|enter|fill|count|conclude|assume|consider|state|note|log|list|extract|accept|approve|"
            "recommend|qualify|disregard|skip|forget|take|use|add|leave|omit|return|read|present|show|describe|"
            "portray|name|call|infer|decide)"
        ),
        (
            "(?:please |kindly |simply |just |always |only )?(?:mark|rate|score|classify|treat|output|record|"
            "report|register|put|enter|fill in|conclude|assume|extract|disregard|ignore|answer|set|write|count|"
            r"state)(?= (?:this|the|us|me|that|our|my|it|as|down|in|yes|[€$£]?\d))"
        ),
        r"(?:recommend|approve|promote|prefer|rate|rank|place|put|judge|score|list) (?:this|us|me|our|my)\b",
        (
            "(?:its|the|your|his) (?:answer|output|summary|verdict|conclusion|result|form|report|json|reading|"
            r"record|extract)(?: \w+){0,3} (?:must|should|shall|has to|ought to|is|will|reads?)"
        ),
    ),
    judged=(
        "budgets?",
        "amounts?",
        r"decid\w+",
        "decision",
        r"sign\w*",
        "scores?",
        "leads?",
        "priority",
        "deadline",
        "start",
        "urgent",
        "qualified",
        r"approv\w+",
        "verdict",
        r"[€$£] ?\d[\d.,]*",
        r"\d{4,}",
        r"\d+[.,]\d{3}",
        "true",
        "pursue",
        "sender",
        "prospect",
        "highest",
        "best",
        "top",
        "number one",
        "field",
        "summary",
        "json",
        "blocking",
    ),
)
