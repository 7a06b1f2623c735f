"""What people are in English, by what it implies about deciding."""

from extract.rules.language import Patterns

DECIDING_ROLES: Patterns = (
    r"(?:founder|co-?founder)(?:\s?(?:&|and|/|,)\s?(?:ceo|owner|director|managing director|cto))?",
    r"ceo(?:\s?(?:&|and|/|,)\s?(?:founder|co-?founder|owner))?",
    "chief executive(?: officer)?",
    "managing director",
    r"(?<!\w, )(?-i:MD)",
    (
        "(?:owner|founder|proprietor|director) ?(?:&|and|/|,) ?(?:head |chief |senior |lead |master )?"
        "(?:brewer|baker|chef|designer|maker|teacher|coach|editor|producer|principal|curator|trainer|therapist|"
        "engineer|winemaker|distiller|"
        "roaster|developer|vet|dentist|florist|artist|buyer|operator|driver|farmer|grower|publisher|instructor|"
        "stylist|"
        "photographer|architect|accountant|consultant|manager|skipper|guide|host|cheesemaker)"
    ),
    "(?:landlord|landlady|publican|proprietress|restaurateur)",
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
)

ASSISTING_ROLES: Patterns = (
    "(?:(?:marketing|communications?|sales|design|summer|graduate) )?intern",
    "(?:(?:management|marketing|sales) )?trainee",
    (
        "(?:personal|executive|management|office|marketing|project|virtual|team|junior|student) "
        r"assistant(?: to the [\w ]{3,30})?"
    ),
    r"assistant to the [\w ]{3,30}",
    r"pa to the [\w ]{3,30}",
    r"secretary to the [\w ]{3,30}",
    "(?:work )?placement student",
    "(?-i:PA)(?= to)",
    "(?-i:EA)(?= to)",
    "student worker",
)

ROLES: Patterns = (
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
    (
        "(?:bursar|registrar|vicar|rector|principal|headmistress|headmaster|matron|archivist|verger|churchwarden|"
        "town clerk|clerk)"
    ),
    r"(?:keeper|dean|professor|curator|lecturer) of (?-i:[A-Z][\w-]+)(?: (?:and |& )?(?-i:[A-Z][\w-]+)){0,3}",
    "(?:deputy|assistant) (?:principal|head|director|bursar|registrar)",
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
)

BODIES: Patterns = (
    "(?:evaluation |selection |interview |tender )?panel",
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
    (
        "(?:my )?(?:husband|wife|father|mother|brother|sister|dad|mum|mom|"
        "parents|"
        "partner|other half|spouse|brother-in-law|sister-in-law|father-in-law|mother-in-law)"
    ),
    (
        "(?:governors|governing body|executive|exec|members|cabinet|diocese|elders|vestry|commissioners|"
        "parish council|pcc|presbytery)"
    ),
    "(?:finance|accounts)(?: (?:team|department|committee|people))?",
    (
        "(?:investors?|backers|landlord|chief|md|head|principal|president|general secretary|superintendent|dean|"
        "minister|priest|abbot|prioress|provost|rabbi|imam|mayor|commodore|captain|secretary general)"
    ),
    "shareholders",
    "head office",
    "hq",
    "leadership(?: team)?",
    "council",
    "procurement(?: department)?",
)
