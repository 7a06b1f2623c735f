"""Numbers and amounts in English."""

from extract.rules.language import MoneyWords

_UNITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_TEENS = ("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")

_BELOW_A_HUNDRED = {
    **{word: number for number, word in enumerate((*_UNITS, *_TEENS), start=1)},
    **{word: 20 + 10 * number for number, word in enumerate(_TENS)},
    **{
        f"{ten}{joint}{unit}": 20 + 10 * tens + units
        for tens, ten in enumerate(_TENS)
        for units, unit in enumerate(_UNITS, start=1)
        for joint in "- "
    },
}
NUMBERS = {
    **_BELOW_A_HUNDRED,
    **{f"{unit} hundred": 100 * units for units, unit in enumerate(("a", *_UNITS[1:]), start=1)},
    **{
        f"{unit} hundred and {rest}": 100 * units + below
        for units, unit in ((1, "a"), *enumerate(_UNITS, start=1))
        for rest, below in _BELOW_A_HUNDRED.items()
        if " " not in rest
    },
    **{f"{teen} hundred": 1000 + 100 * above for above, teen in enumerate(_TEENS)},
    "a": 1, "an": 1, "a couple of": 2, "hundred": 100, "one hundred": 100,
}  # fmt: skip

MONEY = MoneyWords(
    multipliers={
        "k": 1_000,
        "thousand": 1_000,
        "grand": 1_000,
        "m": 1_000_000,
        "million": 1_000_000,
        "mio": 1_000_000,
        "mil": 1_000_000,
        "mill": 1_000_000,
        "lakh": 100_000,
        "lakhs": 100_000,
        "lac": 100_000,
        "lacs": 100_000,
        "crore": 10_000_000,
        "crores": 10_000_000,
    },
    fractions={
        "half a": "0.5",
        "a half": "0.5",
        "half": "0.5",
        **{f"{word} and a half": f"{number}.5" for word, number in _BELOW_A_HUNDRED.items() if " " not in word},
        "a quarter": "0.25",
        "a quarter of a": "0.25",
    },
    currencies={
        "euro": "EUR",
        "euros": "EUR",
        "dollar": "USD",
        "dollars": "USD",
        "pound": "GBP",
        "pounds": "GBP",
        "quid": "GBP",
        "sterling": "GBP",
        "bucks": "USD",
        "us dollars": "USD",
        "₹": "INR",
        "inr": "INR",
        "rs": "INR",
        "rs.": "INR",
        "rupees": "INR",
        "a$": "AUD",
        "au$": "AUD",
        "australian dollars": "AUD",
        "nz$": "NZD",
        "nzd": "NZD",
        "new zealand dollars": "NZD",
        "c$": "CAD",
        "ca$": "CAD",
        "canadian dollars": "CAD",
    },
    fillers=("is", "of", "about"),
    abbreviations=("incl", "excl", "exc", "ex", "inc", "ca", "max", "min"),
    range_separators=("to", "till", "up to"),
    between=("between", "either"),
    between_separators=("and", "or"),
    at_most=(
        "will (?:stretch|run) to",
        "up to",
        r"max\.?",
        "(?:a |the )?maximum(?: of)?",
        "at most",
        "no more than",
        "not more than",
        "not (?:to )?exceed(?:ing)?",
        (
            "(?:can|could|would|might|i'd|we'd|could probably) (?:go|stretch|run|get|reach)(?: up| as high| as far)? "
            "(?:to|as)"
        ),
        "a top whack of",
        r"(?:not|\w+n't|\w+nt|never|nothing|without)(?: [\w']+){0,5} (?:any )?more than",
        r"keep (?:it|this|the \w+) (?:under|below|to|within|inside)",
        (
            "(?:cannot|can't|mustn't|must not|should not|shouldn't|may not|won't|not) (?:go (?:over|"
            "above|beyond)|exceed|spend more than)"
        ),
        "under",
        "below",
        "less than",
        "(?:a |the )?(?:ceiling|cap|upper limit|hard limit|limit)(?: of)?",
        "capped at",
        "within",
        "as much as",
    ),
    at_least=(
        "at least",
        r"min\.?",
        "(?:a |the )?minimum(?: of)?",
        "no less than",
        "upwards of",
        "more than",
        "from",
        "starting (?:at|from)",
        "north of",
    ),
    at_most_behind=("(?:must not|cannot|can't|should not|may not|mustn't) be exceeded", "capped"),
    more_than=("more than",),
    at_most_after=(
        "and (?:not|no) more",
        r"(?:\w+ )?(?:or|and) (?:not a|not one) \w+ (?:more|over)",
        r"(?:not|and not) (?:a|one) \w+ (?:more|over)(?= and that)",
        r"(?:top|outside|upper) (?:whack|limit|figure)",
        "all[- ]up maximum",
        "at the outside",
        r"max\.?",
        "maximum",
        "tops",
        "at (?:the )?most",
        "or less",
        r"and not a \w+ more",
        "is (?:our|the|my) (?:maximum|max|limit|ceiling|cap)",
    ),
    at_least_after=(
        r"min\.?",
        "minimum",
        "or more",
        "at least",
        "and up",
        "plus(?=[.,;!)]|$)",
        r"\+(?!\s?[a-z])",
    ),
    vat_excluded=(
        r"\bex(?:cl?)?(?:\.|uding|luding|lusive(?: of)?|usive(?: of)?)? ?(?:of )?(?:vat|tax|btw)",
        r"\b(?:plus|\+|on top of that|and) (?:the )?(?:vat|tax|gst|hst|sales tax)",
        r"\bex(?:cl?)?(?:\.|uding|luding|lusive(?: of)?)? ?(?:of )?(?:gst|hst|sales tax|taxes)",
        r"\b(?:before|without|exclud\w+|not including) (?:any )?(?:gst|hst|sales tax|taxes)",
        r"\bnet(?= (?:of (?:vat|gst|tax)|for|and|which|in total|is)|[.,;:!)]|$)",
        r"\bvat (?:is )?(?:on top|extra|excluded|to be added|not included)",
        r"\bgst (?:is )?(?:on top|extra|excluded|not included)",
        r"\+\s?(?:vat|gst)",
        r"\bbefore (?:the |any )?(?:vat|tax)",
        r"\bwithout vat",
        r"\b(?:vat:? ?0 ?%|0 ?% vat)",
        r"\bnet of vat",
        r"\bex[ -]vat",
    ),
    vat_included=(
        r"\binc(?:l)?(?:\.|uding|luding|lusive(?: of)?|usive(?: of)?)? ?(?:of )?(?:vat|tax|btw)",
        r"\binc(?:l)?(?:\.|uding|luding|lusive(?: of)?)? ?(?:of )?(?:gst|hst|sales tax|taxes|all taxes)",
        r"\b(?:vat|gst|tax(?:es)?) (?:is |are )?included",
        r"\bgross(?= (?:for|and|in total)|[.,;:!)]|$)",
        r"\bwith (?:the )?(?:vat|gst) (?:in|on)\b",
        r"\bwith vat",
    ),
    per={
        "hour": "(?:per|an|/|each) ?(?:hour|hr)|hourly|p/h",
        "day": "(?:per|a|/|each) ?day|daily",
        "month": r"(?:per|a|/|each|every) ?(?:calendar )?(?:month|mo)|monthly|p\.?c?\.?m\.?|/ ?m",
        "year": r"(?:per|a|/|each|every) ?(?:year|annum)|yearly|annually|p\.?a\.?",
        "hour-before": "hourly (?:rate|fee)",
        "day-before": "(?:daily|day) (?:rate|fee)",
        "month-before": (
            r"monthly(?: \w+)? (?:budget|spend|fee|retainer|amount)|per month|a month|monthly retainer|each "
            "month|every month"
        ),
        "year-before": r"(?:annual|yearly)(?: \w+)? (?:budget|amount)|per year|each year|every year",
    },
    term_months=(
        "for (?:a |the )?(?:first |next |period of )?{number} months",
        "{number}[- ]month(?:s| (?:term|contract|period))",
    ),
    term_years=("for (?:at least |the first |the next )?{number} years?", "{number}[- ]year (?:term|contract|period)"),
)
