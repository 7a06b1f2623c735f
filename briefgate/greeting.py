"""Whom to greet: the first name that a display name shows, if it shows one."""

import re
import unicodedata

LONGEST_NAME = 30
ASIDE = re.compile(r" - |[(|/]| via | from | van de | bij | at ", re.IGNORECASE)
PARTICLES = frozenset({"de", "den", "der", "het", "la", "le", "ten", "ter", "the", "van", "von"})
TITLES = frozenset(
    """
    dhr dr drs frau heer herr ing ir m mevr mevrouw meneer miss mlle mme mr mrs ms mw mx prof professor sir
    """.split()  # noqa: SIM905  # forty lines of one word each read worse
)
NOT_A_PERSON = frozenset(
    """
    account accounts accounting admin administratie agency agentur association bestellingen billing booking bureau
    business bv cc commercial communicatie communications company contact corp customer department dept desk digital
    directie events finance formulier foundation gmbh group groep hello holding hotel hr inc info inkoop international
    it klantenservice llc ltd mail management marketing museum nv office online orders partners pr press procurement
    project receptie reception sales secretariaat service services shop site solutions stichting studio support
    systems team tech theater theatre uw verein vereniging verkoop vof web webshop website welcome your zonen
    """.split()  # noqa: SIM905  # as above
)


def first_name(name: str | None, address: str | None = None) -> str | None:
    """Return the first name to greet, from a display name, or None where it shows none.

    "Anna de Vries", "de Vries, Anna", "ANNA DE VRIES" and "Anna | Nordwind"
    give "Anna". A company, a department, an address, an initial or a bare
    title gives None: a greeting without a name beats a wrong one.
    """
    if not name or "@" in name:
        return None
    shown = ASIDE.split(" ".join(unicodedata.normalize("NFC", name).split()), maxsplit=1)[0]
    family, comma, given = shown.partition(",")
    words = [word.strip(".\"' ") for word in (given if comma else family).split()]
    while words and words[0].casefold() in TITLES:
        words.pop(0)
    everything = {word.strip(".,\"'").casefold() for word in shown.split()} - PARTICLES
    if not words or everything & NOT_A_PERSON or not _is_given_name(words[0]):
        return None
    if len(everything) == 1 and _names_the_domain(words[0], address):
        return None
    return words[0].title() if words[0].isupper() or words[0].islower() else words[0]


def _is_given_name(word: str) -> bool:
    letters = re.sub(r"[-'\N{RIGHT SINGLE QUOTATION MARK}]", "", word)
    if not (1 < len(letters) <= LONGEST_NAME and letters.isalpha() and word[0].isalpha() and word[-1].isalpha()):
        return False
    has_case = letters.lower() != letters.upper()
    return has_case and word.casefold() not in PARTICLES


def _names_the_domain(word: str, address: str | None) -> bool:
    return bool(address) and word.casefold() in str(address).rpartition("@")[2].casefold().split(".")
