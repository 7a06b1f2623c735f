"""Orders in no language: marks between which chat models get their texts, and the form of their answers."""

from extract.rules.language import Patterns

MARKUP: Patterns = (
    "(?:decision|budget|sender|lead|need|start|deadline|buyer|urgency|company)_[a-z]+",
    (
        r"^\W*(?:begin|end|start|close)(?:ning)?(?: of)?(?: the)? (?:system|user|untrusted|quoted|trusted|"
        "hidden|developer|admin|new|original|previous)? ?(?:prompt|instructions?|user input|input|untrusted "
        r"\w+|mail data|context|override)\W*$"
    ),
    (
        r"<\|?/?(?:system|assistant|user|human|im_start|im_end|im_sep|endoftext|end_of_turn|start_of_turn|"
        r"eot_id|begin_of_text|start_header_id|tool_call|tool_response|instructions?|prompt|untrusted\w*|"
        r"user_input|document|mail|email)\b ?\w*\|?>"
    ),
    (
        r"\[/?(?:system|inst|instructions?|assistant|system[ _]\w+|admin|developer|hidden|ai)(?: ?[:\]]| "
        r"(?:note|message|prompt|override|instruction)\w* ?[:\]])"
    ),
    r"\{\{? ?(?:system|assistant|#?instructions?|prompt)(?:[~:]| ?\}\})",
    "<</?sys>>",
    ("#{2,} ?(?:system|assistant|response|instruction|human|new instructions?|override)(?: prompt| message)? ?(?::|$)"),
    r"[\"']?role[\"']? ?: ?[\"'](?:system|assistant|developer|tool)",
    r"[\"'](?:value)[\"'] ?: ?.{1,80}?[\"']quote[\"'] ?:",
    r"[{,] ?[\"'](?:verdict|lead_?score|score|decider|intent|sender)[\"'] ?: ?",
    r"(?:lead|bant|brief|verdict|assessment)(?:\.\w+)+ ?(?:=|:=|<-|\()",
    "ai[ _-](?:instructions?|notes?|prompts?|directives?|hints?|override|command)s? ?[:=>]",
    (
        "(?:(?:budget|decision[ _]?maker|decider|urgency|authority|need|sender|timeline|lead|currency|"
        r"priority|role)\w* ?= ?[\"']?\w[^;,&\n]{0,40}[;,&|] ?){2,}"
    ),
    r"(?:set|update|override|force)_?(?:field|verdict|score|budget|lead)\(",
)
