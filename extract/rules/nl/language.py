"""Dutch, put together."""

from extract.rules.language import Language
from extract.rules.nl.authority import AUTHORITY
from extract.rules.nl.budget import BUDGET
from extract.rules.nl.buying_signs import BUYING_SIGNS
from extract.rules.nl.days import DATES
from extract.rules.nl.figures import MONEY, NUMBERS
from extract.rules.nl.fit_signs import FIT_SIGNS
from extract.rules.nl.grammar import GRAMMAR
from extract.rules.nl.need import NEED
from extract.rules.nl.people import PEOPLE
from extract.rules.nl.support import SUPPORT
from extract.rules.nl.timeline import TIMELINE
from extract.rules.nl.voices import VOICES

DUTCH = Language(
    code="nl",
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
