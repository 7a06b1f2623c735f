"""French, put together."""

from extract.rules.fr.authority import AUTHORITY
from extract.rules.fr.budget import BUDGET
from extract.rules.fr.buying_signs import BUYING_SIGNS
from extract.rules.fr.days import DATES
from extract.rules.fr.figures import MONEY, NUMBERS
from extract.rules.fr.fit_signs import FIT_SIGNS
from extract.rules.fr.grammar import GRAMMAR
from extract.rules.fr.need import NEED
from extract.rules.fr.people import PEOPLE
from extract.rules.fr.support import SUPPORT
from extract.rules.fr.timeline import TIMELINE
from extract.rules.fr.voices import VOICES
from extract.rules.language import Language

FRENCH = Language(
    code="fr",
    numbers=NUMBERS,
    grammar=GRAMMAR,
    money=MONEY,
    dates=DATES,
    budget=BUDGET,
    authority=AUTHORITY,
    need=NEED,
    timeline=TIMELINE,
    people=PEOPLE,
    voices=VOICES,
    support=SUPPORT,
    signals={**FIT_SIGNS, **BUYING_SIGNS},
)
