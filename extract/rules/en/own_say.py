"""How English says in its own ways that the sender decides, or that somebody else does."""

from extract.rules.language import Patterns

_PAPERS = "(?:cheques?|checks?|contracts?|orders?|bills|invoices|paperwork|dotted line)"
_MATTER = (
    r"(?:marketing|communications?|advertising|publicity|spending|purchasing|such things|these things|all that|this|"
    r"that|it|the (?:whole )?(?:budget|money|decision|choice|spend|website|site|say|thing))"
)

OWN_SAY: Patterns = (
    (
        rf"my (?:name|signature)(?:'s| is| goes| that goes)?(?: on the [\w ]{{2,20}} and my signature)? on "
        rf"(?:the |all the |every )?{_PAPERS}"
    ),
    rf"{_MATTER} (?:sits|rests|lies|stays|stops) (?:entirely |solely |only )?with me(?! and)",
    (
        "there(?:'s| is) no(?:body| ?one) (?:else )?(?:to (?:ask|consult|convince|persuade)|who decides) "
        "(?:but|except|besides) me(?! and)"
    ),
    r"(?:the )?others?(?: two| three| four)? (?:have |has )?(?:promised|agreed|sworn) to (?:keep|stay) out of it",
)

ANOTHERS_SAY: Patterns = (
    (
        r"(?:contract|order|work|job|commission|assignment|tender|award)(?: \w+)? (?:will be|is to be|is|"
        r"gets|would be) "
        r"(?:placed|awarded|let|given|assigned|settled) by {person}"
    ),
    r"{person} (?:will |has to |must |would )?(?:give|gives) the (?:yes|go-ahead|nod|green light|ok)(?: or the no)?",
)

THEIR_SAY: Patterns = (
    (
        r"it(?:'s| is) (?:them|him|her|they|she|he) (?:who|that)(?: \w+)? (?:says? (?:yes|no)|decides?|signs?|chooses?|"
        r"approves?|has the say|have the say)"
    ),
)

NO_SAY: Patterns = (
    (
        r"(?:nothing|no (?:contract|order|cheque|money|deal))(?:'s| is| gets| was| leaves| goes)? ?(?:\w+ "
        r")?(?:till|until|"
        r"unless|before) (?:she|he|they)(?:'ve|'s| has| have)? (?:signs?|signed|says? (?:so|yes)|said (?:so|"
        r"yes)|approves?|"
        r"approved|agrees?|agreed|nods?)"
    ),
)
