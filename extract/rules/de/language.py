"""German, put together."""

from extract.rules.de.authority import AUTHORITY
from extract.rules.de.budget import BUDGET
from extract.rules.de.buying_signs import BUYING_SIGNS
from extract.rules.de.days import DATES
from extract.rules.de.figures import MONEY, NUMBERS
from extract.rules.de.fit_signs import FIT_SIGNS
from extract.rules.de.grammar import GRAMMAR
from extract.rules.de.hard_signs import HARD_SIGNS
from extract.rules.de.need import NEED
from extract.rules.de.people import PEOPLE
from extract.rules.de.support import SUPPORT
from extract.rules.de.timeline import TIMELINE
from extract.rules.de.voices import VOICES
from extract.rules.language import Language

GERMAN = Language(
    code="de",
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
    signals={**FIT_SIGNS, **HARD_SIGNS, **BUYING_SIGNS},
)
