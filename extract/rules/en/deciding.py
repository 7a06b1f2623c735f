"""Who decides, in English: the sender, somebody else, or both."""

from extract.rules.language import Patterns

_MINE = (
    "(?:mine|with me|on me|down to me|up to me|in my hands|my own|mine (?:alone|to (?:make|give|take|spend|sign|"
    "decide|call|"
    "say))|at my desk)"
)
_THE_SAY = (
    r"(?:decisions?|call|say|say-so|choice|final word|last word|yes|signature|sign-?off|go-ahead|purse strings|"
    r"chequebook|checkbook|cheque ?book|budget|money|responsibility|approval|final approval|verdict|vote)"
)
_OFTEN = (
    "(?:(?:will|has to|have to|needs? to|must|would|'ll|'d|is going to|are going to|gets to|get to|still has to|"
    "still "
    r"needs to|then|ultimately|eventually|also|always|alone|finally|both|then|usually|normally|ordinarily|actually|"
    r"really|be|is|are|still|who|that|formally|only|generally|in the end|want to|wants to|likes? to|personally|"
    r"all|jointly|together|tends? to|may|might|should|do|does|one who|ones who|the) ){0,4}"
)
_DECIDES = (
    "(?:decides?|deciding|(?:makes?|making|gives?) the award|awards? the (?:contract|work|job)|(?:makes?|making|"
    "made|takes?|taking) (?:the|all|all the|this|that|these|any|every|"
    "those)?(?: ?(?:"
    r"final|big|buying|spending|actual|last|ultimate|money|such))* ?(?:decisions?|call|calls|choice)|"
    "(?:chooses?|choosing|picks?|picking|selects?|selecting)(?= (?:from|between|the (?:agency|supplier|winner|"
    "studio|partner|"
    r"firm|one)|who|which|an? (?:agency|supplier|studio|firm)|in|on|one)|[.,;!]|$)|"
    "ha(?:s|ve) (?:the )?(?:final|last|casting|ultimate|deciding|only) (?:say|word|vote|decision|call|approval|"
    r"sign-?off)(?: |(?=\W|$))|"
    r"ha(?:s|ve) the say|gets? (?:the )?(?:final|last|casting) (?:say|word|vote)|"
    "sign(?:s|ed)?(?: (?:it|this|them|everything|things|that))? ?(?:off(?: on)?|on the dotted line|the "
    "(?:cheques?|checks?|contracts?|order|orders|papers?|"
    r"purchase orders?|deal|bills))|sign(?:s|ing)(?! (?:up|language|in\b|out))|signing(?: it| this| things)? off|"
    "approv(?:es?|ing)(?= (?:it|this|the|all|any|every|anything|everything|before|spend|budgets?|such|on|over|"
    "above|of)|[.,;!]|$)|"
    r"authori[sz](?:es?|ing)|rubber-?stamps?|green-?lights?|"
    "(?:gives?|giving) (?:it |us |me |this )?(?:the |a |his |her |their )?(?:final )?(?:go-ahead|green light|"
    "approval|sign-off|nod|thumbs[- ]up|blessing|say-so|ok|okay|yes)|"
    "(?:holds?|holding|controls?|controlling|keeps?) (?:the |all the )?(?:budgets?|purse[- ]strings|purse|money|"
    "chequebook|checkbook|cheque book|wallet|kitty)|"
    r"calls? the shots|wears? the trousers|say(?:s)? yes or no|say(?:s)? yes(?= |[.,;!]|$)|"
    "the (?:final |real |actual |ultimate )?(?:decision[- ]?makers?|budget holders?|signatory|approver)|budget "
    "holder|"
    r"(?:have|has|needs?) to (?:agree|approve|okay|ok|sign|nod|like it|be happy with it|be convinced|bless)|"
    r"(?:vote|votes|voting)(?= (?:on|in|at|about)|[.,;!]|$)|"
    r"ha(?:s|ve) (?:signing|sole|final|full|budget) (?:authority|responsibility|power)s?)"
)

DECIDES: Patterns = (
    r"(?:this|that|it)(?:'s| is) mine to (?:decide|make|call|sign|give)",
    r"(?:it'll|it will|it would|it'd) be me (?:signing|deciding|who)",
    (
        "(?:decision|call|choice|yes|say|final say|appointment)'s (?:all |entirely )?(?:mine|my own|down to me|"
        "up to me|with me)"
    ),
    r"delegated (?:this |it |the \w+ |that )?to me",
    r"i(?:'ll| will)? (?:choose|pick|select|appoint) (?:the|an?|our|who|which) ",
    (
        r"(?:left|leave|leaving) (?:the |it |this |that )?(?:\w+ )?(?:choosing|choice|decision|deciding|picking|"
        "rest|whole thing|selection)? ?(?:entirely |all |up )?to me"
    ),
    r"only (?:me|myself) to (?:please|ask|convince|answer to|consult|persuade)",
    (
        "(?:the )?(?:appointment|commission|selection|award|spend) is (?:entirely |all |solely )?(?:mine|down "
        "to me|up to me|my call)"
    ),
    r"commit (?:it|this|that|the money|the spend) (?:without|myself|on my own)",
    r"that's me,? (?:has|have) (?:the )?(?:authority|final say|last word)",
    r"(?:my own|full|sole) (?:sign-?off|signing authority|budget authority|authority)",
    r"(?:so |with |there(?:'s|s| is| are) )?no (?:committees?|layers|hierarchy|red tape|bosses)(?=[.,;!)]|$| to| in)",
    (
        "i(?:'m| am|'ll be| will be)? (?:the (?:one|person) (?:who |that )?)?(?:make|take|can make|can take|will "
        "make|making|"
        "taking|makes|takes|get to make|'ll make|'ll take) (?:the|this|that|these|all|such|all the|my own|any|"
        r"every)(?: \w+){0,2} (?:decisions?|call|calls|choice)"
    ),
    (
        r"i'll (?:make|take|be making|be taking) (?:the|this|that|these|all|such|my own)(?: \w+)? (?:decisions?|"
        "call|choice)"
    ),
    (
        rf"(?:the |this |that |final |whole |entire |spending |ultimate )*{_THE_SAY}(?: on \w+)? (?:is|'s|are|rests|"
        "lies|sits|falls|stays|stops)(?: "
        rf"entirely| solely| all| wholly| very much| simply| just| only| purely)? {_MINE}"
    ),
    r"my (?:own )?(?:decision|call|money|budget|choice)(?= ?(?:[.,;!]|$|and|to make|alone|on this|so|my|here))",
    r"(?:it|this|that|which)(?:'s| is|s)?(?: \w+)? my (?:own )?(?:decision|call|budget|money|choice|say)",
    (
        "(?:anything|everything|all|all of it|it all|spend(?:ing)?)(?: (?:up to|under|below|less than)(?: [^ "
        "]+){1,3})? is (?:my (?:call|decision)|mine|down to me|up to me)"
    ),
    (
        r"i(?: am the one who|'m the one who)?(?: can| alone| also| will|'ll)?(?: just| simply)? (?:decide|sign(?: "
        r"off)?)(?: (?:on )?(?:this|that|it|myself|alone|about|on|these|the|for|things|what|who|everything|all))"
    ),
    (
        "i (?:have|hold|own|'ve got|have got|am given|keep) (?:the |full |sole |final |complete |budget |signing |"
        "spending |delegated )+(?:authority|mandate|budget|say|word|vote|"
        r"sign-?off|decision|responsibility|approval|purse[- ]strings|chequebook|checkbook)"
    ),
    r"i've (?:got )?(?:the |full |sole |final |signing )+(?:authority|mandate|say|word|sign-?off)",
    (
        "i(?:'m| am) (?:the |your |our )?(?:sole |only |final |main )?(?:decision[- ]?maker|budget[- ]holder|"
        "one who (?:decides|signs|makes the decision|pays)|one signing|person who decides)"
    ),
    r"i(?:'m| am|'ll be) (?:deciding|signing)(?= (?:it|this|that|on|off|myself|alone)|[.,;!]|$)",
    r"i (?:decide|sign)(?=[.,;!]|$| and| myself| here| so| but)",
    "i call the shots",
    (
        "no(?:body| ?one)(?: else)?(?:'s)? (?:needs|has|have|need|is|needed|i need|that i need|who needs)?(?: "
        "to| there to)? ?(?:sign|approve|decide|agree|ask|be asked|consult|convince|persuade|involved|(?:who "
        ")?needs (?:to )?(?:asking|convincing|persuading))"
    ),
    r"nobody else(?= ?[.,;!]|$)",
    r"no(?:body| ?one) (?:above|over) me",
    (
        "no (?:boss|board|committee|bosses|head office|partners?|shareholders|investors|line manager|hierarchy|"
        r"layers)(?: \w+){0,2} (?:to (?:ask|go|run|convince|answer|consult|please|persuade|get|please)|above|"
        "behind|over)"
    ),
    (
        "(?:don't|do not|dont|won't|needn't|no need to|needn't to|never|without) (?:need to |have to |needing "
        "to |having to )?(?:ask(?:ing)?|check(?:ing)?|clear(?:ing)?|run(?:ning)?)(?: it| this| that| "
        "things)?(?: with| past| by)? (?:anyone|anybody|permission|a soul|someone|somebody|a board|a committee|"
        "head office)"
    ),
    r"(?:don't|do not) (?:answer|report) to (?:anyone|anybody)",
    r"answer to (?:nobody|no ?one)",
    (
        "i(?:'m| am) (?:authori[sz]ed|mandated|empowered|free) to (?:sign|decide|spend|commit|approve|choose|"
        "appoint|contract)"
    ),
    (
        "i (?:can|could|may) (?:sign|approve|authori[sz]e|okay|ok|commit|say yes|green-?light|give the "
        "go-ahead)(?: (?:it|this|that|to|off|for|on|everything))*(?: (?:myself|alone|on my own|without))?"
    ),
    "up to me",
    "down to me",
    r"i (?:hold|control|keep) the (?:budget|purse[- ]strings|chequebook|money|purse)",
    r"(?:decision[- ]?maker|who decides|decides|decision)\s?[:=]\s?(?:me|myself|i do)",
    (
        "i sign(?: off)? (?:all )?(?:the |our |every |your )?(?:quotes?|contracts?|orders?|invoices|cheques?|"
        "checks?|bills|purchase orders?)"
    ),
    r"i(?:'m| am) the boss",
    r"(?:the )?buck stops (?:here|with me)",
    r"(?:decide|choose|pick|sign|approve)(?:d)? (?:it |this |things )?(?:by )?(?:myself|on my own)",
    r"(?:as|being) the (?:sole|only) (?:director|owner|trustee|shareholder|partner|proprietor)",
    r"i(?:'m| am) the (?:sole|only) (?:director|owner|trustee|shareholder|partner|proprietor)",
    r"leaves? (?:this|it|that|these|all|such|the)(?: \w+){0,4} (?:entirely |all |up )?to me",
    r"what i say goes",
    r"i get the (?:final|last) (?:say|word)",
)

DECIDES_TOGETHER: Patterns = (
    r"{body} and i (?:\w+ )?(?:decide|sign|approve|agree|choose)",
    r"decides? (?:[\w-]+ ){0,2}?{person} and (?:me|i|myself)",
    r"{person} and (?:me|i|myself) (?:together|jointly|both)",
    (
        r"(?:make|take|settle|choose|agree|sort)(?: [\w']+){1,6} between (?:us|ourselves|the (?:two|three|four) of "
        r"us|the "
        r"pair of us)"
    ),
    r"(?:he|she|they) and i (?:\w+ ){0,2}?(?:sign|decide|choose|agree|own|run)",
    "(?:together|jointly|along) with {person}",
    (
        "(?<!name's )(?<!name is )(?<!i'm )(?<!i am )(?<!this is )(?<!it's ){person} and (?:i|me|myself) "
        "(?:(?:will|both|jointly|always|usually|would|need to|have to|get to|are "
        "the|are) "
        "){0,2}(?:decide|sign|make|take|run|own|owners|partners|directors|founders|co-?own|co-?run|founded|started|"
        "opened|share|agree|choose|vote|to agree)"
    ),
    (
        r"(?:myself|me|i) and {person} (?:\w+ ){0,4}?(?:decide|sign|run|own|choose|agree|share|partners|owners|"
        "directors|founders)"
    ),
    r"it(?:'s| is) (?:just )?{person} and (?:me|i|myself)",
    (
        "(?:i|we)(?:'ll| will| always| both| all| usually)? (?:decide|sign|vote|choose|settle|make (?:the|this|"
        r"that|these|all|our|every|any|such)(?: \w+)? (?:decisions?|call)|"
        r"take (?:the|this|these|all|our|every|such)(?: \w+)? decisions?)(?: (?:on |about )?(?:this|that|it|"
        "things|these things|everything|most things|these|"
        r"these matters|all that|anything))? (?:\w+ )?(?:together|jointly|between us|between ourselves|between "
        "the two of us|as a (?:couple|pair|family|team|group|partnership|collective)|"
        r"collectively|by consensus|over (?:dinner|breakfast|supper))"
    ),
    (
        r"(?:decide|decided|decision|settle|sign)(?: \w+){0,5} (?:between (?:us|ourselves|the (?:two|three|four) "
        "of us)|by the (?:two|three|four) of us)"
    ),
    r"the (?:two|three|four) of us (?:\w+ ){0,2}?(?:decide|sign|choose|agree|own|run|make)",
    r"we (?:both|all)(?: \w+)? (?:(?:have to |need to |must )?(?:sign|agree|decide)|ha(?:ve) (?:a say|to say yes))",
    r"both of us (?:\w+ )?(?:have to|need to|must|decide|sign|agree|own|will)",
    r"(?:it takes|needs|requires) (?:both|two|all) (?:of us|of our|our|signatures|partners)",
    "decision (?:is|will be) (?:made |taken )?(?:jointly|together|by the (?:two|three) of us)",
    r"(?:a |our )?(?:joint|shared) (?:decision|call|sign-?off)",
    (
        "i (?:also )?(?:need|want) (?:the )?(?:agreement|consent|approval|blessing|ok|okay|nod|sign-?off) (?:of|"
        "from) {person}"
    ),
    r"(?:i|we) (?:don't|do not|won't|never) (?:decide|sign|do) (?:\w+ ){0,3}?without {person}",
    (
        "(?:co-?owner|co-?director|co-?founder|business partner|joint owners?|joint directors?|equal "
        r"partners?)(?: \w+){0,6} (?:agrees?|has to agree|needs? to agree|has to sign too|together|both)"
    ),
    r"we(?:'re| are) (?:a |an )?(?:\w+ )?(?:equal|joint|50[/-]50) (?:partners|owners|directors|partnership)",
)

DOES_NOT_DECIDE: Patterns = (
    (
        "i(?: do not|'m not the one who| don't| am not the one to| can't| cannot| am not the one "
        "who|'m not the person who|'m not able to| won't be the one (?:who|to)| am not able to|'m not the one "
        "to| dont)(?: get to| actually| really| personally)? "
        r"(?:make (?:the|this|that|any|these|such)(?: \w+)? (?:decisions?|call)|makes (?:the|this|such) (?:\w+ "
        ")?(?:decisions?|call)|decide|decides|sign|signs|approve|hold the (?:budget|purse)|have (?:the |any "
        ")?(?:final )?(?:say|authority|budget))"
    ),
    (
        "(?:not|isn't|is not|never|ain't) (?:entirely |just |really |actually |solely )?(?:my|up to|down to)(?: "
        r"\w+)? (?:decision|call|me|say|money|budget|choice)"
    ),
    r"(?:decision|call|choice|say|money|budget|yes)[^.,;!?]{0,24} not mine",
    "the decision (?:is not|isn't|'s not) mine",
    r"i have no (?:say|authority|mandate|budget|vote|signing)",
    r"i(?:'m| am) not (?:the )?(?:decision[- ]?maker|authori[sz]ed|budget holder|boss)",
    (
        "(?:decided|decision(?:s)? (?:is|are|will be|gets|get|'s)? ?(?:made|taken)) (?:by (?:someone|somebody|"
        "others)(?: else)?|elsewhere|higher up|upstairs|above (?:me|my head|my pay)|at (?:head office|hq|"
        r"group level|board level)|by (?:head office|hq))"
    ),
    r"above my (?:pay ?grade|station|head)",
    (
        "(?:someone|somebody|people|those|the ones) (?:else|above me|higher up|senior|upstairs|further up) "
        r"(?:\w+ ){0,2}?(?:decides?|signs?|makes?|has|have|approves?|calls?)"
    ),
    (
        "i(?:'m| am) (?:only |just |merely )?(?:the (?:messenger|go-between|intern|admin|temp|middle ?man|"
        "errand boy)|asking (?:for|on behalf of)|helping (?:them|him|her|out)|doing the (?:legwork|research|"
        "asking|digging|running))"
    ),
    (
        r"(?:don't|do not|no idea|not sure|unsure|unclear|don't yet) (?:\w+ )?(?:know )?(?:yet )?who (?:will|'ll|"
        r"is going to|would|gets to|actually )?(?: ?\w+ )?(?:decides?|sign|signs|make|makes|approve|be deciding)"
    ),
    r"i only (?:collect|gather|research|compile|do the research|pass)",
)

OTHER_DECIDES: Patterns = (
    rf"(?:^ ?|(?<=[,;:] )){{body}}(?: (?:in|at) \w+)? {_OFTEN}{_DECIDES}",
    rf"{{person}} \([^)]{{2,40}}\) {_OFTEN}{_DECIDES}",
    r"(?:decision[- ]?makers?|who decides|budget holder|approver|signatory)\s?[:=]\s?(?:the |our )?(?:\w+ )?{body}",
    (
        rf"{{person}} (?:meets?|sits?|reviews?|looks?|considers?|reads?|convenes?|gets? "
        rf"together)[^.;!?,]{{0,40}} and {_OFTEN}{_DECIDES}"
    ),
    r"i(?:'m| am) (?:the )?(?:(?-i:PA|EA)|(?:personal |executive )?(?:assistant|secretary)) to {person}",
    rf"{{person}}(?:,[^,]{{2,60}},)? {_OFTEN}{_DECIDES}",
    rf"{{person}}(?:'ll|'d) {_OFTEN}{_DECIDES}",
    (
        "(?:final |the |this |ultimate |actual |any )*(?:decision|final say|say|choice|last word|sign-?off|"
        r"approval|call|go-ahead|yes|signature|purse[- ]strings|budget)(?: (?:on|for|about) \w+(?: \w+)?)? "
        "(?:lies|rests|is|sits|will be made|will be taken|is made|is taken|gets made|gets taken|will come|falls|"
        "has to come|needs to come|must come|stays|'s|will be given|is given|would be given|must be given|would "
        "be|would be made|"
        r"belongs|comes|is being made|are made|are taken|are held)(?: \w+)? (?:with|by|up to|down to|to|from) "
        "{person}"
    ),
    (
        "{person}(?:,[^,]{2,40},)? is (?:in copy|in cc|copied|cc'd|on copy)(?: in)? and (?:has "
        "the final say|decides|makes the decision|signs off|will decide)"
    ),
    (
        r"{person} (?:is|will be|would be) the (?:\w+ )?(?:decision[- ]?maker|one (?:who |to |that )?(?:decides?|"
        "signs?|pays|"
        "approves?|convince|persuade|holds|makes|you'd need)|person (?:who |to )?(?:decides|signs|convince)|"
        "boss on this|budget[- ]holder)"
    ),
    (
        "(?:approval|sign-?off|the go-ahead|agreement|a decision|consent|blessing|the nod|the green light|a yes|"
        "permission|authori[sz]ation|the (?:final )?(?:ok|okay|thumbs[- ]up))"
        r" (?:of|from|by) {person}"
    ),
    (
        "(?:the |this |that )?(?:final |ultimate )?(?:decision|call|choice|money|budget)(?: is|'s) "
        "{person}'s(?=[.,;!]|$| and| but| to| not)"
    ),
    (
        "(?:it(?:'s| is)|that(?:'s| is)|this(?:'s| is)) (?:all |then |ultimately |really |finally )?(?:up|down) "
        "to {person}"
    ),
    r"(?:it(?:'s| is)|that(?:'s| is)|this is) {person}(?:'s|'|s') (?:decision|call|money|budget|choice|say)",
    (
        r"(?:it(?:'s| is)|that(?:'s| is)|this is) {person} (?:who|that|you) (?:\w+ )?(?:decides?|signs?|holds|"
        "has|approves|makes|need)"
    ),
    r"{person}'s (?:decision|call|money|budget|sign-?off|approval|say-so|signature|blessing|ok|okay|go-ahead|nod)",
    r"(?:decision[- ]?maker|who decides|decides|budget holder|approver)\s?[:=]\s?{person}",
    r"(?:decided|approved|signed(?: off)?|authori[sz]ed|okayed|sanctioned|chosen|agreed)(?: \w+)? by {person}",
    (
        "(?:needs|need|requires|require|want|get|wait for|subject to|awaiting|without) (?:the )?(?:ok|okay|"
        "approval|blessing|sign-?off|"
        "signature|nod|agreement|go-ahead) (?:of|from|by) {person}"
    ),
    (
        "(?:put|take|present|submit|bring|show|run|pass|send|hand|pitch|forward|recommend|give) (?:it|this|that|"
        r"them|the \w+|your \w+|everything|my \w+|options|a \w+)(?: \w+)? (?:to|before|past|by|in front of|up "
        "to) "
        "{person}(?= (?:for (?:a |the |final |their |his |her )*(?:decision|approval|sign-?off|nod|yes|ok)|to "
        "(?:decide|sign|approve|choose)|who (?:will |then |'ll )?(?:decides?|signs?|makes|has|chooses?)))"
    ),
    (
        r"(?:put|take|present|submit|bring) (?:it|this|that|the \w+|your \w+) (?:to|before) {person}(?: for (?:a "
        ")?(?:decision|approval))?"
    ),
    (
        "(?:have|has|need|needs|will have|'ll have|got|going) to (?:convince|persuade|win over|get past|ask|go "
        "to|check with|clear (?:it|this) with|run (?:it|this|things|everything) (?:past|by)|go through|get "
        "(?:it|this) past) {person}"
    ),
    (
        "{person} (?:needs?|has|have|will have|would have|'ll need) to (?:be (?:convinced|persuaded|happy|won "
        "over|on board)|say yes|agree|like it|okay|ok|sign|approve|give)"
    ),
    (
        r"(?:nothing|not a \w+|no \w+) (?:happens|goes|moves|gets (?:done|bought|signed|spent)|is (?:signed|"
        "spent|bought)) without {person}"
    ),
    r"(?:decision|money|budget|final say|say|call) (?:is|sits|lies|rests) (?:his|hers|theirs)[:,] {person}",
    r"(?:leave|leaving|left) (?:the|that|this) (?:final )?(?:decision|choice|call) to {person}",
)

PRONOUN_DECIDES: Patterns = (
    (
        "(?:he|she|they)(?:'d| would|'ll| will|'s| is) (?:be )?the one (?:to (?:say|sign|decide|convince|"
        "approve)|who (?:signs|decides|says))"
    ),
    rf"(?:she|he|they|who)(?:'ll|'d)? {_OFTEN}{_DECIDES}",
    r"(?:take|takes|make|makes) decisions?(?= |[.,;!]|$)",
    (
        "(?:it(?:'s| is)|that(?:'s| is)|which is|the decision is|the call is) (?:his|her|their|theirs|hers)(?: "
        "(?:decision|call|money|budget|say|shout))"
    ),
    (
        r"(?:decision|call|say|money|budget|final word|last word|choice) (?:is|'s|rests|lies) (?:\w+ )?(?:with "
        ")?(?:him|her|them|hers|his|theirs)"
    ),
    r"(?:up|down) to (?:him|her|them)",
)

GATHERS: Patterns = (
    (
        "i(?:'ve| have)? been (?:asked|told|tasked|instructed|given the (?:job|task)|sent|volunteered)(?: by "
        r"[\w' ]{2,30})? ?(?:to|with)(?: \w+)? (?:collect|gather|find|get|request|"
        "look|contact|make|do|compare|ask|reach|gathering|collecting|finding|getting|source|obtain|sourcing|"
        "research|researching|approach|draw|prepare|shortlist|put|line|see|sound)"
    ),
    (
        "i(?:'m| am) (?:just |only |currently |simply |merely )?(?:collecting|gathering|requesting|compiling|"
        "obtaining|sourcing|drawing up|putting together|researching) "
        r"(?:\w+ ){0,2}(?:quotes?|information|info|offers|prices|proposals|options|names|agencies|estimates|"
        "suppliers|a (?:short)?list|numbers|figures|shortlist)"
    ),
    (
        "on behalf of (?:my|our) (?:manager|boss|director|supervisor|colleague|head|chair|line manager|team "
        "leader|employer)"
    ),
    (
        r"(?:my|our) (?:\w+ )?(?:manager|boss|director|supervisor|head of \w+|line manager|chair|ceo|md|"
        "employer)(?:, [^,]{2,40},)? (?:has |have )?(?:just )?(?:asked|told|wants|instructed|tasked) (?:me|us) "
        "to"
    ),
    (
        "(?:he|she|they)(?:'s| has|'ve| have)? (?:asked|told|wants?|wanted|tasked|instructed) me to (?:find|get|"
        "collect|gather|contact|ask|look|compare|research|reach|write|approach|source)"
    ),
    (
        r"i was (?:asked|told|tasked)(?: by [\w' ]{2,30})? to (?:collect|gather|find|get|request|look|contact|make|"
        "compare|ask|reach|source|obtain)"
    ),
    (
        "i(?:'ll| will| would|'d| can) (?:pass|forward|hand|report|circulate|send) (?:it|this|them|that|"
        r"everything|the \w+|what you send|"
        r"your \w+)(?: you send)? (?:on |back |up )?to (?:my|our|the|whoever)"
    ),
    (
        "i(?:'m| am) (?:helping|assisting|supporting|acting for|writing (?:for|on behalf of))(?: out)? (?:my|"
        r"our|the) (?!own)(?:\w+ ){1,3}(?:with|to|find|by|in)"
    ),
)
