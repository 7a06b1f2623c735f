"""The small words of Dutch."""

from extract.rules.language import GrammarWords

GRAMMAR = GrammarWords(
    articles=("de", "het"),
    subjects=("wij", "ik"),
    first_person=("ik", "ikzelf", "mij", "mijn", "wij", "onze", "ons"),
    and_i=("en ik",),
    ours=("onze", "ons", "mijn"),
    others_possessives=("haar", "zijn"),
    honorifics=("mevrouw", "meneer", r"mevr\.?", r"dhr\.?", "de heer"),
    particles=("van", "de", "der", "den", "ter", "ten", "het", "'t"),
    name_joints=("van", "de", "der", "den", "het", "'t", "bij", "uit"),
    not_in_roles=("en", "ik", "wij", "zijn", "die", "maar", "te", "niet"),
    role_joints=("van",),
    role_at=("bij", "van"),
    breaks=("en", "maar"),
    clause_breaks=("en", "maar", "dus"),
    abbreviations=("bv", "drs", "ir", "ing", "mevr", "dhr", "ca", "ex", "nr", "resp", "bijv", "evt", "mrt", "okt"),
    behind_ordinals=(),
    negations=("niet", "geen", "nooit", "zonder", "nauwelijks", "niets", "niks"),
    conditions=(
        "als (?:het|de|er|we|wij|ik|dat|dit|jullie|je|u|alles|onze|ons|zij|ze|hij|deze|iedereen)",
        "zodra",
        "mits",
        "indien",
        "tenzij",
        "wanneer",
        "of",
        "totdat",
        "hopelijk",
        "mocht",
    ),
    corrections=(
        "(?:ik )?bedoel(?:de)?(?: ik)?",
        "correctie",
        "of beter gezegd",
        "(?:dat|het|dit) (?:moet|had|moest) (?:\\w+ )?(?:zijn|wezen)?",
        "typefout",
        "foutje",
    ),
)
