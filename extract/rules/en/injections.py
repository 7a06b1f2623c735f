"""Sentences in English that address the reader as a program."""

from extract.rules.language import Patterns

INJECTIONS: Patterns = (
    (
        "(?:ignore|disregard|forget|override|bypass|skip) (?:all |any |every |the |your |my |these |"
        "those |of )*(?:previous|prior|above|earlier|preceding|foregoing|other|existing|original|"
        r"initial|system) (?:\w+ )?(?:instructions?|prompts?|rules|directions|commands|messages?|"
        "guidelines|context|text|orders)"
    ),
    (
        "(?:ignore|disregard|forget|override) (?:all |everything |anything |the |your "
        ")+(?:instructions?|rules|prompts?|guidelines|above|before this|you (?:were|have been) "
        "told)(?: (?:above|before|you|so far))?"
    ),
    (
        "(?:as|being|you are|you're|since you are|note to|attention|attn|message (?:to|for)|"
        "instructions? (?:to|for)|dear|hello|hi|hey) (?:an? |the |any |all )?(?:ai|artificial "
        r"intelligence|a\.i\.|llm|language model|large language model|chat ?bot|gpt|chatgpt|(?:ai|"
        "automated|virtual|email|mail|digital) (?:assistant|agent|model|system|reader|screener|"
        "scorer|classifier)|bot)s?(?= ?(?:[,:;.!]|-|reading|processing|that|who|which|evaluating|"
        "assessing|scoring|screening|you |must|should|please|and|$))"
    ),
    (
        "(?:set|change|raise|adjust|make|put|assign|give|increase|update|return|output|report)(?: "
        r"\w+){0,3} (?:the |this |its |our |my |your )?(?:lead |priority |bant |fit |final |lead's "
        r")?(?:score|verdict|rating|ranking|classification|budget_\w+|sender_decides|need_impact)(?: "
        r"\w+){0,4} (?:to|as|at|of|=|\d+|pursue|maximum|highest|high|100)"
    ),
    "system ?(?:prompt|message|instruction|override)s?",
    r"(?:<\|?|\[|###? ?|\{\{)(?:system|assistant|im_start|inst|instructions?)(?:\|?>|\]|:|\}\})",
    (
        "(?:ai|llm|language model|chat ?bot|bot|assistant|model)s?(?: (?:that|who|which|reading|"
        "reads?|processing|this|the|e-?mail|mail|message)){1,6} (?:must|should|shall|is to|are to|"
        r"has to|have to)(?: \w+){0,3} (?:mark|rate|score|ignore|set|classify|treat|give|answer|"
        "respond|reply|output)"
    ),
    "<<sys>>",
    "developer mode",
    "jail ?break",
    (
        "(?:you|the (?:ai|model|assistant|system|reader|program|software|bot)) (?:must|should|shall|"
        "will|need to|have to|are (?:to|required to|instructed to|obliged to))(?: now| always| only| "
        "immediately)? (?:mark|classify|label|rate|score|rank|answer with|respond with|reply with|"
        "output|return|treat|flag|categori[sz]e|approve|evaluate|extract|set|report|assess|"
        r"qualify)(?: \w+){0,4} (?:lead|mail|e-?mail|message|brief|sender|enquiry|inquiry|json|as|"
        "with|to|request|pursue|qualified|score|field|value|the following)"
    ),
    (
        "(?:mark|classify|label|rate|score|rank|treat|flag|categori[sz]e|qualify) (?:this|the|me|us|"
        r"my|our)(?: \w+)? (?:lead|mail|e-?mail|message|brief|sender|enquiry|inquiry|prospect|us|"
        r"request)? ?as (?:\w+ ){0,2}?(?:pursue|hot|qualified|urgent lead|high[- ]priority|top|"
        "priority|approved|a priority|the highest|vip|important|spam|safe)"
    ),
    (
        "(?:new|updated|revised|following|secret|hidden|special|additional) (?:instructions?|orders?|"
        "rules?) (?:for|to) (?:you|the (?:ai|model|assistant|system|reader|bot)|any ai|ai)"
    ),
    (
        r"do not (?:tell|inform|reveal|show|mention|alert)(?: \w+){0,3} (?:user|owner|human|operator|"
        "recipient|people)s?"
    ),
    "(?:begin|end|start) of (?:system )?(?:prompt|instructions)",
    r"if you(?:'re| are) (?:an? )?(?:ai|llm|language model|bot|automated|chat ?bot)(?:\b|[^.]{0,20})",
    ("(?:prompt|instructions?) (?:above|below) (?:is|are) (?:void|cancelled|invalid|outdated|superseded)"),
    (
        r"act as (?:an? |if you (?:are|were) )?(?:\w+ )?(?:ai|assistant|system|unrestricted|model|"
        "administrator)"
    ),
)
