"""Every case, program by program."""

from tests.corpus.forwards import apple, gmail, others, outlook, replies, thunderbird, variants, yahoo
from tests.corpus.forwards.case import Case

CASES: tuple[Case, ...] = (
    *gmail.cases(),
    *outlook.cases(),
    *apple.cases(),
    *thunderbird.cases(),
    *yahoo.cases(),
    *others.cases(),
    *variants.cases(),
)

REPLIES: tuple[replies.Reply, ...] = tuple(replies.cases())
