"""The languages that the built-in reader knows. One more is one more folder, named here."""

from extract.rules.de.language import GERMAN
from extract.rules.en.language import ENGLISH
from extract.rules.fr.language import FRENCH
from extract.rules.nl.language import DUTCH

LANGUAGES = (ENGLISH, DUTCH, GERMAN, FRENCH)
