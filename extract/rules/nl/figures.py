"""Numbers and amounts in Dutch."""

from extract.rules.language import MoneyWords

_UNITS = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
_TENS = ("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")
_TEENS = ("tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien")

_TEN = 10
_BELOW_A_HUNDRED = {
    **{word: number for number, word in enumerate((*_UNITS, *_TEENS), start=1)},
    **{word: 20 + 10 * number for number, word in enumerate(_TENS)},
    **{
        f"{unit}{'ën' if unit.endswith('e') else 'en'}{ten}": 20 + 10 * tens + units
        for tens, ten in enumerate(_TENS)
        for units, unit in enumerate(_UNITS, start=1)
    },
}
NUMBERS = {
    **_BELOW_A_HUNDRED,
    **{
        f"{unit}honderd{rest}": 100 * units + below
        for units, unit in enumerate(("", *_UNITS[1:]), start=1)
        for rest, below in {"": 0, **_BELOW_A_HUNDRED}.items()
    },
    **{f"{word}honderd": 100 * number for word, number in _BELOW_A_HUNDRED.items() if number > _TEN and number % _TEN},
    "één": 1, "een paar": 2,
}  # fmt: skip

MONEY = MoneyWords(
    multipliers={
        "mille": 1_000,
        "duizend": 1_000,
        "ruggen": 1_000,
        "miljoen": 1_000_000,
        "mln": 1_000_000,
        "ton": 100_000,
    },
    multipliers_ahead={
        f"{one} {unit} of": factor
        for one in ("een", "zo'n", "'n")
        for unit, factor in (
            ("euro", 1),
            ("mille", 1_000),
            ("duizend euro", 1_000),
            ("duizend", 1_000),
            ("ton", 100_000),
        )
    },
    fractions={
        "half": "0.5",
        "halve": "0.5",
        "een half": "0.5",
        "een halve": "0.5",
        "anderhalf": "1.5",
        "anderhalve": "1.5",
        "tweeënhalf": "2.5",
        "tweeënhalve": "2.5",
        "drieënhalf": "3.5",
        "drieënhalve": "3.5",
    },
    currencies={"euro": "EUR", "euro's": "EUR", "dollar": "USD", "pond": "GBP", "franken": "CHF"},
    fillers=("is", "van", "bedrag", "ongeveer", "circa", r"ca\.?"),
    abbreviations=("incl", "excl", "ex", "ca", "max", "min"),
    range_separators=("tot", "à", "tot en met", "t/m", "of"),
    between=("tussen", "tussen de"),
    between_separators=("en", "en de", "tot"),
    at_most=(
        "tot",
        r"max\.?",
        "(?:het |de |een )?maximum(?: van)?",
        "maxima(?:al|le)(?: bedrag)?",
        "hooguit",
        "hoogstens",
        "ten hoogste",
        "niet meer dan",
        "niet hoger dan",
        "niet boven",
        "(?:niet|nooit) (?:over|boven) (?:de )?",
        "onder(?: de)?",
        "minder dan",
        "binnen(?: de)?",
        "(?:een |het |de )?(?:plafond|plafondbedrag|bovengrens|limiet|grens|top)(?: van| is)?",
        "uiterlijk",
    ),
    at_least=(
        "minstens",
        r"min\.?",
        "(?:een |het )?minimum(?: van)?",
        "minimaal",
        "vanaf",
        "ten minste",
        "tenminste",
        "meer dan",
        "zeker",
        "boven(?: de)?",
    ),
    at_most_behind=("niet (?:overschrijden|overschreden|overstijgen|te boven)", "gemaximeerd"),
    more_than=("meer dan",),
    at_most_after=(
        r"max\.?",
        "maximum",
        "maximaal",
        "of minder",
        "hooguit",
        ("(?:is|en dat is) (?:echt )?(?:ons|het|mijn|de|onze) (?:maximum|max|plafond|limiet|bovengrens)"),
        "en geen (?:cent|euro) meer",
    ),
    at_least_after=("minimaal", "of meer", "minstens", "en hoger"),
    vat_excluded=(
        r"\bex(?:cl?)?(?:\.|usief|lusief)? ?(?:de )?btw",
        r"\bzonder btw",
        r"\bplus btw",
        r"\+\s?btw",
        r"\bvoor btw",
        r"\bbtw komt er (?:nog )?(?:bij|boven ?op)",
        r"\bexbtw",
        r"^\s?ex(?:cl)?(?=\.?\s*(?:[,;)]|$))",
        r"\bkomt (?:de )?btw (?:er |daar )?(?:dan )?(?:nog )?(?:boven ?op|bij|overheen)",
        r"\bbtw (?:is )?(?:(?:er )?niet (?:bij ?)?(?:meegerekend|inbegrepen|meegeteld|gerekend)|exclusief|nog bij)",
    ),
    vat_included=(r"\bincl?(?:\.|usief|lusief)? ?(?:de )?btw", r"\bmet btw", r"\bbtw inbegrepen"),
    per={
        "hour": "(?:per|p/|/|een) ?(?:uur|u)",
        "day": "(?:per|p/|/) ?dag",
        "month": r"(?:per|p/|/|elke|iedere|in de) ?(?:maand|mnd)|maandelijks|p\.?m\.?",
        "year": r"(?:per|p/|/|elk|ieder) ?jaar|jaarlijks|op jaarbasis|p\.?j\.?",
        "hour-before": "uurtarief",
        "day-before": "dagtarief",
        "month-before": "maandelijks|maandbudget|maandbedrag|per maand|elke maand|iedere maand",
        "year-before": "jaarlijks|jaarbudget|per jaar|elk jaar|ieder jaar",
    },
    term_months=(
        (
            "(?:voor|gedurende|looptijd van|minimaal|eerst) (?:de (?:eerste|komende) |een periode "
            "van |eerst )?{number} maanden"
        ),
        "{number} maanden lang",
    ),
    term_years=("(?:voor|gedurende|looptijd van|minimaal) (?:minstens |eerst )?{number} jaar",),
)
