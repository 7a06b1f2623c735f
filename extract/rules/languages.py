"""The languages that the built-in reader knows. One more is one more module, named here."""

from extract.rules.en import ENGLISH
from extract.rules.nl import DUTCH

LANGUAGES = (ENGLISH, DUTCH)
