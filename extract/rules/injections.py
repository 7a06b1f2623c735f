"""The languages in which instructions to the reader are looked for: more than the built-in reader reads."""

from extract.rules.de.injections import INJECTIONS as GERMAN
from extract.rules.en.injections import INJECTIONS as ENGLISH
from extract.rules.es.injections import INJECTIONS as SPANISH
from extract.rules.fr.injections import INJECTIONS as FRENCH
from extract.rules.nl.injections import INJECTIONS as DUTCH

INJECTION_WORDS = (ENGLISH, DUTCH, GERMAN, FRENCH, SPANISH)
