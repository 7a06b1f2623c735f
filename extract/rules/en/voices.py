"""Whose doings an English sentence tells."""

from extract.rules.language import VoiceWords
from extract.rules.pieces import SUM_OF_OTHERS, other_than

_MAKERS = (
    r"(?:agency|agencies|studios?|designers?|developers?|suppliers?|builders?|contractors?|freelancers?|employers?|"
    r"printers?|photographers?|firms?)"
)
_OURS = (
    r"(?:web ?sites?|sites?|shop|store|apps?|brand\w*|logo|campaign|film|video|brochure|budget|quotes?|proposals?|"
    r"choice|project|request|spend\w*|money|investment|plans?|designs?|agency|supplier|contract|prices?|costs?|"
    r"amounts?|matter|job|work|purchases?|marketing|communications?|engagement|final)"
)
_OTHER = other_than(_OURS)

VOICES = VoiceWords(
    second_person=("you", "your", "yours"),
    selves=("we", "i", r"i'(?:m|ve|d|ll)", r"we'(?:re|ve|d|ll)"),
    they=("they", "he", "she", "who"),
    strangers=(
        r"(?:competitors?|rivals?)",
        (
            r"(?:cousin|nephew|niece|neighbours?|neighbors?|brother-in-law|sister-in-law|brother|sister|uncle|aunt|"
            r"friends?|mate)"
        ),
        r"interns?",
        r"(?<!with the )(?<!to the )(?:plumber|landlord|accountant|builder|contractor|printer|insurer|supplier)s?",
        "insurance",
        rf"(?:previous|former|old|last|other|another) (?:\w+ )?{_MAKERS}",
    ),
    publics=(
        (
            r"(?:customers?|clients?|guests|visitors|pupils|students|patients|participants|tenants|users|readers|"
            r"donors|"
            r"consumers|travellers|parents|couples|buyers|shoppers|diners|resellers|retailers)"
        ),
        "people",
        r"(?:some|many|most|other|certain|few) (?!(?:agencies|quotes|studios|of|years|weeks|months|days)\b)[\w-]+s",
    ),
    reports=(
        (
            r"(?:says?|said|finds?|found|thinks?|thought|tells?|told|complain\w*|claims?|claimed|learns?|learnt|keeps? "
            r"saying)"
        ),
    ),
    expects=(r"expect\w*", r"requir\w*", r"demand\w*", "must", "needs? to", "has to", "have to", "agency", "studio"),
    unhurried=(
        "no (?:rush|hurry)",
        "can wait",
        "all the time in the world",
    ),
    merely=("only", "just", "later", "less", "more"),
    makers=(_MAKERS,),
    fairs=(r"(?:trade )?(?:fair|show)", "conference", "festival"),
    payees=(r"(?:invoice|bill|supplier|agenc|freelanc|partner|contractor|designer)\w*",),
    history=(
        r"when (?:i|we) (?:still )?(?:worked|was|were)",
        rf"(?:previous|former|old|last) (?:\w+ )?{_MAKERS}",
        "used to",
        r"years ago",
        "back then",
        r"in (?:19|20)\d\d",
    ),
    refuses=(r"(?:would|'d) (?:\w+ )?(?:refuse|decline|say no|turn (?:it|that|you) down)",),
    some_day=("some ?day", "one day", "ever"),
    unfunded=(
        (
            r"(?:nothing|no money|no budget)(?: has been| is|'s)?(?: yet)?(?: been)?(?: set| put)?(?: aside)? for "
            r"(?:the|a|our) \w+"
        ),
    ),
    disowned=(
        r"(?:apart|separate(?:ly)?) from (?:that|this)",
        (
            r"(?:that|this|which)(?:'s|s| is| has)? (?:a )?(?:separate(?: matter)?|unrelated|nothing to do "
            r"with|another "
            r"matter|beside the point)"
        ),
        (
            r"(?:we're|we are|we will|we won't|we do|we don't) (?:not )?(?:do|doing|handle|handling) (?:that|it) "
            r"(?:that way|like that|for)"
        ),
        r"(?:my|our) \w+ (?:is )?(?:handles|handling|takes care of|taking care of|dealing with) (?:that|it)",
    ),
    other_budgets=(
        (
            r"budget for (?:the |our |an? )?(?:\w+ )?(?:presents?|gifts?|party|drinks|staff|renovation|roof|k"
            r"itchen|machines?|training|furniture|car|garden|travel|outing)"
        ),
    ),
    other_matters=(
        rf"(?:above|over) {SUM_OF_OTHERS}",
        (
            rf"(?:approve|sign off|decide on|vote on|decides on|signs off|approves) (?:on )?(?:the|our|a|an|his|her|"
            rf"their) {_OTHER}\w+"
        ),
        "over there",
    ),
    kin=(r"(?:i'm|i am)(?: (?:the|a|his|her))?",),
    bygone=(),
    belongs=("(?:of|to) (?:the|our|an?|my)",),
)
