"""Authority in English: roles, and who decides."""

from extract.rules.en.deciding import (
    DECIDES,
    DECIDES_TOGETHER,
    DOES_NOT_DECIDE,
    GATHERS,
    OTHER_DECIDES,
    PRONOUN_DECIDES,
)
from extract.rules.en.own_say import ANOTHERS_SAY, NO_SAY, OWN_SAY, THEIR_SAY
from extract.rules.en.roles import ASSISTING_ROLES, BODIES, DECIDING_ROLES, ROLES
from extract.rules.language import AuthorityWords

AUTHORITY = AuthorityWords(
    deciding_roles=DECIDING_ROLES,
    assisting_roles=ASSISTING_ROLES,
    roles=ROLES,
    bodies=BODIES,
    not_names=(
        (
            "mr|mrs|ms|dr|sir|madam|day|mother's|father's|valentine's|new year's|st patrick's|christmas|easter|"
            "monday|tuesday|wednesday|"
            "thursday|friday"
        ),
        "january|february|march|april|june|july|august|september|october|november|december",
        (
            "howdy|hiya|namaste|morning|evening|afternoon|good|thanks|cheers|name|anyway|honestly|ideally|"
            "sometimes|maybe"
        ),
        "we",
        "i",
        "you",
        "they",
        "he",
        "she",
        "it",
        "this",
        "that",
        "who",
        "what",
        "which",
        "there",
        "here",
        "once",
        "when",
        "if",
        "then",
        "so",
        "but",
        "and",
        "our",
        "my",
        "your",
        "the",
        "please",
        "hi",
        "hello",
        "dear",
        "also",
        "as",
        "budget",
        "everyone",
        "nobody",
        "someone",
        "because",
        "since",
        "after",
        "before",
        "until",
        "a",
        "an",
        "in",
        "on",
        "at",
        "for",
        "not",
        "yes",
        "no",
        "how",
    ),
    introduces_role=(
        (
            "i(?:'m| am)(?: currently| only| just| also| actually)?(?: the| an?| your)?(?: new| proud| sole| "
            "joint)? {role}"
        ),
        "i work (?:here )?as (?:the |an? )?{role}",
        "as (?:the |an? )?{role},? (?:of|at|i|and|the|my)",
        r"i(?:'m| am) [A-Z]\w+(?: [\w-]+){0,2}, (?:the |an? )?{role}",
        r"my name is [\w' -]{2,40}?,? (?:and )?(?:i(?:'m| am) )?(?:the |an? )?{role}",
        r"[A-Z]\w+(?: [\w-]+){0,2} here, (?:the )?{role}",
        ("i(?:'ve| have) (?:just )?(?:become|been appointed|taken over as|started as) (?:the |an? )?{role}"),
    ),
    runs_own=(
        (
            "i (?:run|own|founded|started|opened|co-?founded|set up) (?:my own |our |an? |the |this "
            r")?(?:[\w'-]+ ){0,4}?(?:business|company|shop|store|bakery|restaurant|caf[eé]|studio|"
            "practice|clinic|firm|brewery|farm|hotel|school|gallery|salon|bookshop|winery|vineyard|"
            "nursery|foundation|charity|workshop|start-?up|roastery|garage|dairy)"
        ),
        (
            "(?:i|we)(?:'ve| have)? (?:run|own|founded|started|opened|co-?founded|set up|launched|co-?own|"
            "co-?run|bought|built up|took over|inherited) "
            r"(?-i:(?!IT\b|HR\b|PR\b|Comms\b|Communications\b|Marketing\b|Ops\b|Operations\b|Sales\b|Digital\b|"
            r"Finance\b|I\b|Google\b|Facebook\b)(?:The |the )?[A-Z][\w'&-]+)"
        ),
        r"{person} and i (?:run|own|founded|started|opened|co-?own|co-?run|set up|took over|bought)",
        (
            "(?:i (?:run|own|founded|started|opened|set up)|we (?:own|founded)) (?:an? |the |two |three |"
            "four |my own |our own |"
            r"our )(?:[\w'-]+ ){0,5}?(?:in|near|on|with|that|which|outside|called|here|out of|just|down|between|"
            ",)(?= |$)"
        ),
        (
            "(?:i(?:'m| am)|it(?:'s|s| is)|there(?:'s|s| is))(?: really| basically)? (?:just|only) me(?! (?:and|"
            r"\& )\w)(?=[ .,;!)]|$)"
        ),
        r"just me(?= (?:here|so|on|and (?:the|a|an) (?:dog|cat|van|laptop|oven|camera))|[.,;!]|$)",
        r"(?:one|1)[- ](?:man|woman|person)(?:[- ](?:band|show|business|outfit|operation|company|shop|firm|studio))",
        (
            r"(?:it(?:'s|s| is)|this is) (?:my|all my) (?:own )?(?:\w+ )?(?:business|company|shop|store|farm|"
            "club|firm|practice|place|restaurant|pub|studio|clinic|money|name (?:above|over) the door)"
        ),
        (
            "my (?:own )?(?:club|shop|farm|pub|business|company|restaurant|salon|gym|studio)(?:,)? my (?:money|"
            "rules|decision|call|choice)"
        ),
        "i work (?:alone|for myself|on my own)",
        r"i(?:'m| am) (?:my own boss|a freelancer|a one-\w+)",
        "i(?:'m| am) self-employed",
        "i(?:'m| am) a sole trader",
        r"(?:^ ?|(?<=[,(] ))(?:a )?sole trader(?=[.,;)]|$)",
    ),
    decides=DECIDES + OWN_SAY,
    decides_together=DECIDES_TOGETHER,
    does_not_decide=DOES_NOT_DECIDE + NO_SAY,
    other_decides=OTHER_DECIDES + ANOTHERS_SAY,
    copied=(
        ("(?:copied|copying|cc'?d|cc'?ing|cc|looped|looping|adding|added|included)(?: in)?,?:? {person}"),
        (
            "{person}(?:,[^,]{2,40},)? (?:is|are|who is|who's) (?:copied|in cc|cc'?d|in copy|on copy|"
            "in the cc|on cc|also copied)"
        ),
        "in (?:cc|copy)(?: is| you will find| you'll find)?,?:? {person}",
        r"{person} \((?:in )?(?:cc|copied|copy)\)",
        "{person},? in (?:cc|copy)",
    ),
    that_is_me=(
        r"(?:and )?(?:that|which|who) (?:is|would be|happens to be) (?:also )?me",
        r"(?:and )?that'?s me",
        r"(?:i\.?e\.?|meaning|namely|in other words),? me",
        r"who is (?:writing|typing) this",
    ),
    pronoun_decides=PRONOUN_DECIDES + THEIR_SAY,
    gathers=GATHERS,
    access_refused=(
        (
            "(?:he|she|they|board|owner|director)(?:'s| is| are|'re) (?:not able|unable|not free|not willing|"
            "not available) "
            "to (?:see|meet|receive|speak to|talk to) (?:bidders|suppliers|agencies|studios|anyone|anybody|you|"
            "applicants|tenderers|candidates|vendors|people)"
        ),
        (
            "(?:do not|don't|doesn't|does not|won't|will not) take (?:any )?(?:calls|meetings|visits)(?: from "
            "(?:agencies|suppliers|vendors|anyone|outsiders))"
        ),
        (
            r"(?:all|every|any) (?:contact|communication|questions?|correspondence)(?: \w+){0,2} (?:goes|go|runs|"
            "comes?|must go|has to go|to go|should go) (?:only )?(?:through|via|by way of) me"
        ),
        (
            "(?:director|board|ceo|owner|management|boss|manager|founder|she|he|they|decision[- "
            r"]?makers?|chair(?:man|woman)?)(?: \w+){0,2} (?:doesn't|does not|don't|do not|won't|will "
            r"not|never|is not going to|refuses? to|has no time to) (?:\w+ )?(?:talk|speak|meet|deal|"
            "wish to be contacted|be contacted|want to (?:be contacted|speak|talk|meet|be "
            r"involved))(?: (?:to|with)(?: \w+)?)?"
        ),
        (
            "(?:won't|will not|can't|cannot|not) be (?:able|possible|allowed) (?:for you )?to "
            r"(?:speak|talk|meet|contact)(?: (?:to|with))?(?: \w+){0,2} (?:director|board|ceo|owner|"
            "management|boss|manager|decision)"
        ),
        (
            "(?:do not|don't|please don't) (?:contact|call|approach|write to|mail) (?:the|our|my) "
            "(?:director|board|ceo|owner|management|boss|manager)"
        ),
        (
            r"(?:director|board|ceo|owner|management|boss|manager)(?: \w+)? (?:is|are) not available "
            "(?:for|to) (?:calls|meetings|agencies|suppliers|vendors|talks|speak|meet)"
        ),
        (
            "no (?:direct )?(?:contact|access) (?:with|to) (?:the|our|my) (?:director|board|ceo|"
            "owner|management|boss|decision)"
        ),
        (
            r"(?:all|every) (?:contact|communication|questions?)(?: \w+){0,2} (?:only )?(?:through|"
            "via|by way of) me(?: only| alone)"
        ),
    ),
    sign_offs=(
        ("(?:kind|best|warm|warmest|kindest|many|with kind|with best|with warm) (?:regards|wishes|greetings|thanks)"),
        "regards",
        "best",
        "cheers",
        "sincerely",
        "yours(?: sincerely| faithfully| truly)?",
        "thanks(?: in advance| a lot| again| so much)?",
        "thank you(?: in advance| very much)?",
        "all the best",
        "many thanks",
        "warmly",
        "greetings",
        "speak soon",
        "looking forward",
    ),
    of_people=(
        (
            r"(?:signs|has to sign|must sign|will sign|needs to sign|approves|authori[sz]es|rubber-?stamps|gives the|"
            r"has the (?:final|last|casting)|holds the|controls the|makes the (?:\w+ )?(?:decision|call)|calls "
            "the shots)"
        ),
    ),
    deciding_talk=(
        r"vot\w+",
        "between us",
        "call",
        "agreement",
        "say",
        "partners?",
        "pick",
        "founded|started|co-?own|co-?run|bought",
        r"decid\w*",
        r"decision\w*",
        r"sign\w*",
        r"cho(?:ose|ice)\w*",
        r"agree\w*",
        r"approv\w*",
        "own",
        "run",
    ),
    decision_words=(
        "awards?",
        r"agree\w*|vot\w+|both",
        "purse|purse[- ]strings|chequebook|checkbook|cheque|budget",
        "call|say|nod|blessing|permission|vote|votes|convince|persuade",
        "pick|picks|chooses|choosing|choice|makes|ok|okay|yes",
        r"decid\w*",
        r"decision\w*",
        r"sign\w*",
        r"approv\w*",
        "final say",
        "last word",
        "go-ahead",
        "green light",
        r"authori\w*",
        "mandate",
        "up to",
        "budget holder",
        "choose",
        "pick",
        "copied",
        "copy",
        "cc",
        "cc'd",
    ),
)
