"""English, put together."""

from extract.rules.en.authority import AUTHORITY
from extract.rules.en.budget import BUDGET
from extract.rules.en.buying_signs import BUYING_SIGNS
from extract.rules.en.days import DATES
from extract.rules.en.figures import MONEY, NUMBERS
from extract.rules.en.fit_signs import FIT_SIGNS
from extract.rules.en.grammar import GRAMMAR
from extract.rules.en.need import NEED
from extract.rules.en.people import PEOPLE
from extract.rules.en.support import SUPPORT
from extract.rules.en.timeline import TIMELINE
from extract.rules.en.voices import VOICES
from extract.rules.language import Language

ENGLISH = Language(
    code="en",
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
