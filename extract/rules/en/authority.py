"""Authority in English: roles, and who decides."""

from extract.rules.language import AuthorityWords

AUTHORITY = AuthorityWords(
    deciding_roles=(
        r"(?:founder|co-?founder)(?:\s?(?:&|and|/|,)\s?(?:ceo|owner|director|managing director|cto))?",
        r"ceo(?:\s?(?:&|and|/|,)\s?(?:founder|co-?founder|owner))?",
        "chief executive(?: officer)?",
        "managing director",
        "managing partner",
        "executive director",
        "general manager",
        (
            "(?:sole |co-?|joint |business |practice |shop |company )?(?:owner|"
            "proprietor)(?:[/-](?:director|founder|manager))?"
        ),
        "owner-director",
        "(?<!vice )(?<!vice-)president",
        "chair(?:man|woman|person)?(?: of (?:the|our) (?:board|trustees|foundation))?",
        "director-owner",
        "sole trader",
        "director general",
        "director",
    ),
    assisting_roles=(
        "(?:(?:marketing|communications?|sales|design|summer|graduate) )?intern",
        "(?:(?:management|marketing|sales) )?trainee",
        (
            "(?:personal|executive|management|office|marketing|project|virtual|team|junior|student) "
            r"assistant(?: to the [\w ]{3,30})?"
        ),
        r"assistant to the [\w ]{3,30}",
        r"pa to the [\w ]{3,30}",
        r"secretary to the [\w ]{3,30}",
        "work placement student",
        "student worker",
    ),
    roles=(
        r"head of (?!\w+ (?:and|or) i\b)[\w-]+(?: (?:and|&) (?!i\b)[\w-]+)?",
        (
            "(?:senior |junior |global |regional |digital |brand |online |group |deputy "
            ")*(?:marketing|communications?|brand|product|project|programme|program|office|"
            "operations|sales|e-?commerce|procurement|purchasing|sourcing|account|content|campaign|"
            "event|events|digital|it|hr|innovation|finance|category|commercial|facilities|"
            "partnerships?|development) (?:manager|officer|director|lead|coordinator|executive|"
            "specialist|advisor|adviser|buyer|head|consultant)"
        ),
        "(?:senior |strategic |category )?(?:buyer|purchaser|procurement officer)",
        (
            "chief (?:marketing|financial|operating|technology|product|digital|commercial|"
            "information|communications) officer"
        ),
        "c[mtfoip]o",
        "treasurer",
        "curator",
        "head ?teacher",
        r"vice[- ]president(?: of [\w ]{3,20})?",
        r"vp(?: of)? [\w]{3,20}",
        "(?:creative|artistic|sales|technical|finance|financial|art|clinical|medical) director",
        "partner",
        "office manager",
        (
            r"(?!the\b|a\b|an\b|our\b|my\b|i\b)[\w-]+ (?:manager|officer|co-?ordinator|adviser|"
            "advisor|partner|lead|editor|buyer|planner|producer|curator|administrator)"
        ),
        "publisher",
        "editor(?:-in-chief)?",
        "(?:co-?ordinator|administrator|producer|librarian|teacher)",
        "team lead(?:er)?",
        "product owner",
        "board member",
        "secretary",
        "policy (?:officer|advisor|adviser)",
        "fundraiser",
    ),
    bodies=(
        "board(?: of (?:directors|trustees))?",
        "trustees",
        "management(?: team)?",
        "directors",
        "partners",
        "owners",
        "boss",
        "manager",
        "line manager",
        "steering (?:group|committee)",
        "committee",
        "supervisory board",
        "executive team",
        "business partner",
        "co-?founders?",
        "(?:my )?(?:husband|wife|father|mother|brother|sister)",
        "shareholders",
        "head office",
        "hq",
        "leadership(?: team)?",
        "council",
        "procurement(?: department)?",
    ),
    not_names=(
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
        "i(?:'m| am)(?: currently)?(?: the| an?| your)?(?: new| proud| sole| joint)? {role}",
        "i work (?:here )?as (?:the |an? )?{role}",
        "as (?:the |an? )?{role},? (?:of|at|i|and)",
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
        "i(?:'m| am) self-employed",
        "i(?:'m| am) a sole trader",
    ),
    decides=(
        (
            "i (?:make|take|can make|can take|will make|get to make) (?:the|this|that|these|all|"
            r"such)(?: \w+)? (?:decisions?|call)"
        ),
        (
            "(?:the |this |that |final )*(?:decision|call|say|choice) (?:is|rests|lies|sits)(?: "
            "entirely| solely)? (?:mine|with me|up to me)"
        ),
        "it(?:'s| is) my (?:decision|call|budget)",
        (
            "i(?: am the one who|'m the one who)?(?: can| alone| also| will)? (?:decide|sign(?: "
            "off)?)(?: (?:on )?(?:this|that|it|myself|alone|about|on|these|the|for))"
        ),
        ("i (?:have|hold|own) (?:the |full |sole )*(?:authority|mandate|budget|final say|last word|purse strings)"),
        ("i(?:'m| am) the (?:sole )?(?:decision[- ]?maker|one who (?:decides|signs|makes the decision))"),
        "i (?:decide|sign)(?=[.,;!]|$| and| myself)",
        "no ?one else (?:needs|has) to (?:sign|approve|decide|agree)",
        "i(?:'m| am) (?:authori[sz]ed|mandated) to",
        "up to me",
        "i (?:hold|control) the (?:budget|purse strings)",
        r"(?:decision[- ]?maker|who decides|decides|decision)\s?[:=]\s?(?:me|myself|i do)",
        "i sign(?: off)? (?:the )?(?:quotes?|contracts?|orders?|invoices)",
    ),
    decides_together=(
        "(?:together|jointly) with {person}",
        (
            "my {person} and i (?:(?:will |both |jointly )?(?:decide|sign|make the (?:decision|call)|"
            "have to agree|choose|own|run))"
        ),
        (
            "(?:i|we) (?:will )?(?:decide|sign|make (?:the|this|that) (?:decision|call)) (?:on "
            "(?:this|that|it) )?(?:together|jointly)"
        ),
        "we (?:both|all) (?:have to |need to )?(?:sign|agree|decide)",
        "decision (?:is|will be) (?:made |taken )?(?:jointly|together|by the (?:two|three) of us)",
        ("i (?:also )?(?:need|want) (?:the )?(?:agreement|consent|approval|blessing|ok) (?:of|from) my {person}"),
    ),
    does_not_decide=(
        (
            "i(?: do not|'m not the one who| don't| am not the one to| can't| cannot| am not the one "
            "who)(?: get to)? (?:make (?:the|this|that|any|these) (?:final )?decisions?|decide|sign)"
        ),
        "(?:not|isn't) (?:my|up to) (?:decision|call|me)",
        "the decision is not mine",
        "i have no (?:say|authority|mandate)",
        "i(?:'m| am) not (?:the )?(?:decision[- ]?maker|authori[sz]ed)",
        ("(?:decided|decision (?:is )?(?:made|taken)) (?:by someone else|elsewhere|higher up|above me|at head office)"),
    ),
    other_decides=(
        (
            "{person}(?:,[^,]{2,40},)? (?:(?:will|has to|needs? to|must|would|is going to|gets to|"
            "still has to|still needs to|then|ultimately|eventually|also|always|alone|finally) "
            "){0,2}(?:decides?|makes? (?:the|all|this|that|these|any)(?: final)? (?:decisions?|call)|"
            "takes? the (?:final )?decisions?|has the (?:final|last) (?:say|word)|have the (?:final|"
            "last) (?:say|word)|signs?(?: off)?(?! up)|approves? (?:it|this|the|all|any|every|"
            "before)|gives? (?:the )?(?:final )?(?:go-ahead|green light|approval|sign-off))"
        ),
        (
            "(?:final |the )?(?:decision|final say|say|choice|last word|sign-?off|approval)(?: on "
            "this| on that)? (?:lies|rests|is|sits|will be made|will be taken|is made|is taken|"
            r"belongs|comes)(?: \w+)? (?:with|by|up to|to|from) {person}"
        ),
        (
            "{person}(?:,[^,]{2,40},)? is (?:in copy|in cc|copied|cc'd|on copy)(?: in)? and (?:has "
            "the final say|decides|makes the decision|signs off|will decide)"
        ),
        (
            r"{person} (?:is|will be) the (?:\w+ )?(?:decision[- ]?maker|one who (?:decides|signs|"
            "approves))"
        ),
        "(?:approval|sign-?off|the go-ahead|agreement|a decision) (?:of|from|by) {person}",
        "(?:the |this )?(?:final )?(?:decision|call) is {person}'?s?(?=[.,;!]|$| and| but)",
        "(?:it(?:'s| is)|that(?:'s| is)) (?:then |ultimately )?up to {person}",
        r"(?:decision[- ]?maker|who decides|decides)\s?[:=]\s?{person}",
        "(?:decided|approved|signed(?: off)?) by {person}",
        (
            "(?:needs|need|requires|require) (?:the )?(?:ok|okay|approval|blessing|sign-?off|"
            "signature) (?:of|from|by) {person}"
        ),
        (
            r"(?:put|take|present|submit|bring) (?:it|this|that|the \w+|your \w+) (?:to|before) "
            "{person}(?: for (?:a )?(?:decision|approval))?"
        ),
    ),
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
    pronoun_decides=(
        (
            "(?:she|he|they)(?:'ll| will| also| then)? (?:decides?|makes? (?:the|all)(?: final)? "
            "decisions?|has the (?:final|last) (?:say|word)|have the (?:final|last) (?:say|word)|"
            "signs? off|approves?|holds? the (?:budget|purse strings))"
        ),
    ),
    gathers=(
        (
            r"i(?:'ve| have)? been asked (?:by [\w ]{2,30} )?to (?:collect|gather|find|get|request|"
            "look|contact|make|do|compare|ask|reach)"
        ),
        (
            "i(?:'m| am) (?:just |only |currently )?(?:collecting|gathering|requesting|compiling) "
            r"(?:\w+ )?(?:quotes?|information|info|offers|prices|proposals|options)"
        ),
        "on behalf of (?:my|our) (?:manager|boss|director|supervisor|colleague)",
        "my (?:manager|boss|supervisor|director) (?:has )?asked me to",
        (
            r"i was asked (?:by [\w ]{2,30} )?to (?:collect|gather|find|get|request|look|contact|make|"
            "compare|ask|reach)"
        ),
        (
            r"i(?:'ll| will) (?:pass|forward|hand|report) (?:it|this|them|that|everything|the \w+|"
            r"your \w+) (?:on |back )?to (?:my|our|the)"
        ),
    ),
    access_refused=(
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
    deciding_talk=(
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
