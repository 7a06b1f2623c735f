"""What an English amount is for, by the words right behind it."""

from extract.rules.language import Patterns

DIRECTED = (
    r"(?:(?:is|are|goes|will go|would go|can go|may go) (?:yours |there |ours |meant |kept )?)?(?:for|towards?|to)"
    r"(?: (?:the|an?|our|my|this|that|your))?(?: (?:new|short|simple|little|small|proper|whole))?(?: [\w-]+)?"
)
_WORK = (
    r"(?:web ?sites?|sites?|web|online|digital|shop|store|apps?|brand\w*|rebrand\w*|logos?|identity|campaign|films?|"
    r"filming|videos?|animation|brochures?|leaflets?|flyers?|posters?|photo\w*|pictures|words|cop(?:y|ies)|content|"
    r"text\w*|designs?|designing|build|building|development|developing|marketing|communications?|advertising|ads|"
    r"advert\w*|promotion|publicity|media|seo|search|hosting|maintenance|platform|system|software|tool|portal|"
    r"interpretation|exhibition|signage|look|relaunch|launch|redesign|revamp|refresh|print\w*|translation\w*|"
    r"project|job|work|lot|thing|phase|stage|part|first|second|pilot|start\w*|assignment|contract|programme|engagement|"
    r"agency|studio|help|support|service|everything|all|both|months?|years?|weeks?|days?|quarter|term)"
)
_OF_US = (
    r"(?:it|this|that|these|those|you|us|me|them|him|her|now|what|which|whatever|whoever|someone|somebody|something|"
    r"anyone|anything|good|sure|free|nothing|example|\d\S*|january|february|march|april|may|june|july|august|september|"
    r"october|november|december|spring|summer|autumn|winter|next|another|one|two|three|four|five|six|twelve)"
)
_OTHER = rf"(?!{_OF_US}\b)(?![^.,;:!?€£$\d]{{0,60}}\b{_WORK}\b)[a-z]\w*"
_A_YEAR = "(?:,? (?:a|per|each|every) year)?"
FOR_OTHER: Patterns = (
    rf"{_A_YEAR},? (?:(?:half|most|all|part|the whole|the lot|some)(?: of it)? )?(?:for|into|towards?) {_OTHER}",
    (
        rf"{_A_YEAR},? (?:but |and |which |that ){{0,2}}(?:is |are )?(?:(?:may|can|must|could|to) (?:only )?be "
        r"(?:spent|used)|tied|restricted|earmarked|ring-?fenced|reserved|only|just|all) (?:only |solely |just )?"
        rf"(?:on|for|to) {_OTHER}"
    ),
)
