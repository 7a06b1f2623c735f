"""Who is only looking around, in English."""

from extract.rules.language import Patterns

EXPLORING: Patterns = (
    r"next year or the (?:year|one) after",
    r"(?:i|we) suppose (?:next|some|one|in)",
    "(?:just|only|merely|still|simply|currently|at the moment)? ?exploring",
    "just (?:looking around|curious|browsing|asking around|testing the waters|having a look)",
    "(?:no|not in a|in no|not in any|without any) (?:particular )?(?:rush|hurry)",
    "some ?day",
    r"(?:no|not|nothing|little) more than an? (?:\w+ )?(?:idea|thought|dream|notion|daydream)",
    r"(?:just|only|merely|still) (?:an? (?:\w+ )?(?:idea|dream|daydream|notion|thought)|finding (?:out|things out))",
    "at some point",
    "one (?:fine )?day(?! (?:a|per|each))",
    "one of these days",
    (
        "(?:thinking|ideas?|dreaming|planning|talking|research|daydreaming|scoping|what-if|blue-sky|"
        "fact-finding) (?:stages?|phase)"
    ),
    (
        r"nothing(?:'s| is| has been|'s been)? (?:\w+ )?(?:decided|definite|concrete|certain|agreed|"
        "firm|set)(?: yet)?"
    ),
    r"(?:toying|playing|flirting) with (?:the (?:idea|notion|thought)|an idea)",
    r"kick(?:ing)? (?:the |some |a few )?(?:tyres|tires|ideas|it around|this around|around)",
    r"(?<!not just )(?<!just not )window[- ]shopping",
    (
        "(?:just|only|merely|simply|mostly) (?:thinking|wondering|researching|dreaming|sniffing|fishing|"
        "sounding|seeing what|exploring|toying|thinking aloud|collecting ideas|day ?dreaming|getting a feel|"
        "gauging)"
    ),
    r"(?:putting|put) (?:out )?(?:some |a few )?feelers",
    "feelers",
    "for future reference",
    "(?:further|later|maybe|perhaps|some(?:where|time| way)|a way|years?|months?) down the (?:line|road|track)",
    r"when(?:ever)? we get (?:round|around) to it",
    r"not (?:for )?(?:this year|any ?time soon|yet ready to|ready to (?:commit|buy|start))",
    r"(?:it )?(?:may|might) (?:well )?(?:never|come to nothing|not happen|all come to nothing)",
    "if and when",
    r"(?:very )?early (?:days|doors)(?= (?:yet|still)|[.,;!]|$)",
    r"(?:ask|check|look) (?:me )?again (?:in|next)",
    r"no (?:plans?|intention) to (?:start|begin|do (?:it|anything)|commit)",
    r"idle (?:curiosity|question|thought)",
    r"(?:maybe|perhaps|possibly|probably)(?: \w+){0,3} next year",
    "(?:early|initial) (?:stages?|orientation|exploration)",
    "orient(?:ing|ating) (?:ourselves|myself)",
    "getting (?:an idea|a feel|a sense)",
    "(?:for|as) (?:our )?orientation",
    "no (?:concrete|firm|definite|fixed) plans?(?: yet)?",
    "there(?:'s| is) no (?:hurry|rush)",
    "sooner or later",
    r"not before 20\d\d",
    "in the (?:distant|long) (?:future|run)",
)

NOT_EXPLORING: Patterns = (
    r"no (?:hurry|rush)[^.!?]{0,40} (?:would do|would be fine|works|suits|is fine|will do)",
    (
        "no (?:great |real |particular )?(?:rush|hurry)(?: at all)?,? (?:but|though) "
        "(?=[^.!?]{0,40}(?:ready|live|done|by|before|for|in))"
    ),
    (
        "(?:not|n't) (?:just |only |merely |here to |about )?(?:window[- ]shopping|browsing|looking around|"
        "curious|kicking tyres|kicking the tyres|kicking tires|exploring|fishing|a fishing)"
    ),
    r"no (?:tyre|tire)[- ]?kick\w+",
    r"(?:not|n't) (?:in )?(?:a|any) (?:particular )?(?:rush|hurry)[^.;!?]{0,20}(?:but|though)",
    "exploring (?:new|other|different|foreign|markets|the market|ways)",
    "asap",
    "as soon as possible",
)
