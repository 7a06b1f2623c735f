"""Numbers and amounts in German."""

from extract.rules.language import MoneyWords

_UNITS = ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
_TENS = ("zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")
_TEENS = (
    "zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
)  # fmt: skip
_BELOW_A_HUNDRED = {
    **{word: number for number, word in enumerate((*_UNITS, *_TEENS), start=1)},
    **{word: 20 + 10 * number for number, word in enumerate(_TENS)},
    **{
        f"{unit}und{ten}": 20 + 10 * tens + units
        for tens, ten in enumerate(_TENS)
        for units, unit in enumerate(_UNITS, start=1)
    },
}
_WHOLE = {
    **_BELOW_A_HUNDRED,
    **{
        f"{unit}hundert{joint}{rest}": 100 * units + below
        for units, unit in ((1, ""), *enumerate(_UNITS, start=1))
        for rest, below in {"": 0, **_BELOW_A_HUNDRED}.items()
        for joint in ("", "und")
        if rest or not joint
    },
    "eine": 1, "einen": 1, "einem": 1, "einer": 1, "eines": 1, "ein paar": 2, "zwo": 2,
}  # fmt: skip
NUMBERS = _WHOLE | {word.replace("ß", "ss"): number for word, number in _WHOLE.items()}

_TAX = r"(?:der |die |dem )?(?:gesetzliche[rn]? |gesetzl\.? )?(?:mwst|ust|mehrwertsteuer|umsatzsteuer|steuern?)"

MONEY = MoneyWords(
    multipliers={
        "k": 1_000,
        "t": 1_000,
        "tsd": 1_000,
        "tsd.": 1_000,
        "tausend": 1_000,
        "tausender": 1_000,
        "riesen": 1_000,
        "mille": 1_000,
        "mio": 1_000_000,
        "mio.": 1_000_000,
        "million": 1_000_000,
        "millionen": 1_000_000,
    },
    fractions={
        "eine halbe": "0.5",
        "einer halben": "0.5",
        "anderthalb": "1.5",
        "eineinhalb": "1.5",
        "zweieinhalb": "2.5",
        "eine viertel": "0.25",
    },
    currencies={"euro": "EUR", "euros": "EUR", "dollar": "USD", "pfund": "GBP", "franken": "CHF", "fr.": "CHF"},
    fillers=(
        "von",
        "bei",
        "ist",
        "sind",
        "liegt bei",
        "wären",
        "etwa",
        "rund",
        "circa",
        r"ca\.?",
        "ungefähr",
        "auf",
        "diese",
        "die",
        "den",
        "unsere",
        "wirklich",
        "aber",
        "jedoch",
        "allerdings",
        "insgesamt",
    ),
    abbreviations=("inkl", "exkl", "zzgl", "mwst", "ust", "gesetzl", "ca", "max", "min", "mind", "tsd", "mio"),
    range_separators=("bis", "oder", "bis zu", "bis maximal", "bis höchstens", r"bis max\.?"),
    between=("zwischen", "zwischen den", "von", "irgendwo zwischen"),
    between_separators=("und", "bis"),
    at_most=(
        "bis zu",
        "bis",
        "bis maximal",
        r"maximal (?:dürfen|darf|können|kann|sollen)(?: es| wir| das| sie)?(?: dafür)?",
        r"max\.?",
        "maximal",
        "(?:das |ein |unser )?maximum(?: von| liegt bei| ist)?",
        "(?:aller)?höchstens",
        "nicht mehr als",
        "nicht (?:über|höher als)",
        "unter",
        "weniger als",
        (
            "(?:die |eine |unsere |als )?(?:\\w*obergrenze|kostendach|schmerzgrenze|grenze|limit|deckel)(?: von| "
            "bei| liegt bei| "
            "ist| sind)?"
        ),
        "(?:das |ein |unser )?limit(?: von| liegt bei| bei| ist| sind)?",
        "gedeckelt (?:auf|bei)",
        "begrenzt auf",
    ),
    at_least=(
        "mindestens",
        r"mind\.?",
        r"min\.?",
        "wenigstens",
        "(?:ein |das )?minimum(?: von)?",
        "ab",
        "mehr als",
        "(?:deutlich|gut|weit) über",
    ),
    at_most_behind=(
        "nicht (?:übersteigen|überschreiten|übersteigt|überschreitet|überschritten)",
        "gedeckelt",
        "begrenzt",
        "limitiert",
        "nicht darüber",
        r"ist (?:bei uns |für uns |bei mir |für mich |dann )?(?:schluss|sense|ende)",
    ),
    more_than=("mehr als", "über", "teurer als"),
    at_most_after=(
        "das (?:ist|wäre) (?:\\w+ ){0,2}(?:obergrenze|maximum|limit|schmerzgrenze|oberkante|höchste der gefühle)",
        r"max\.?",
        "maximal",
        "(?:aller)?höchstens",
        "maximum",
        "oder weniger",
        (
            "(?:ist|sind|wäre|wären) (?:wirklich |absolut )?(?:unser |das |unsere |die |mein |meine "
            ")?(?:absolute[sr]? |oberste )?(?:maximum|limit|"
            "obergrenze|"
            "schmerzgrenze|oberkante|grenze)"
        ),
        "und keinen (?:cent|euro|rappen|franken) mehr",
        "(?:und |aber |doch )?mehr (?:aber |auf keinen fall |definitiv |wirklich )?nicht",
        "(?:und )?nicht mehr(?! \\w)",
    ),
    at_least_after=("mindestens", "oder mehr", "aufwärts", "plus x"),
    vat_excluded=(
        r"\bnetto\w*",
        r"\bzzgl\.? \d+ ?%?",
        (
            r"\b(?:mwst|ust|mehrwertsteuer|umsatzsteuer)\.? (?:(?:ist |noch |da |darin ){0,3}nicht (?:mit |"
            r"mit-)?(?:eingerechnet|enthalten|inbegriffen|inklusive|dabei|drin|drauf|berücksichtigt|gerechnet)|"
            r"exklusive|exkl)"
        ),
        rf"\bzzgl\.? {_TAX}",
        rf"\bzuzüglich {_TAX}",
        rf"\bplus {_TAX}",
        rf"\bexkl(?:\.|usive)? {_TAX}",
        rf"\bexcl\.? {_TAX}",
        rf"\bohne {_TAX}",
        rf"\bvor {_TAX}",
        r"\+\s?(?:mwst|ust)",
        (
            r"\b(?:mwst|ust|mehrwertsteuer|umsatzsteuer|steuer)\.? (?:kommt|käme|geht|ginge) (?:da |noch |dann |"
            r"extra )?(?:obendrauf|dazu|hinzu|drauf|on top|extra|separat)"
        ),
    ),
    vat_included=(
        r"\bbrutto\w*",
        r"\b(?:mwst|ust|mehrwertsteuer|umsatzsteuer)\.? (?:eingerechnet|eingeschlossen)",
        rf"\bink?l(?:\.|usive)? (?:\d{{1,2}} ?% ?)?{_TAX}",
        rf"\bincl\.? {_TAX}",
        rf"\beinschlie(?:ß|ss)lich {_TAX}",
        rf"\bmit {_TAX}",
        r"\b(?:mwst|ust|mehrwertsteuer|umsatzsteuer) (?:inklusive|inbegriffen|enthalten|inkl\.?)",
    ),
    per={
        "hour": "(?:pro|je|die|in der|/) ?(?:stunde|std)|stündlich",
        "day": "(?:pro|je|am|/) ?tag|täglich",
        "month": r"(?:pro|je|im|jeden|/) ?(?:kalender)?(?:monat|mon)|monatlich|mtl\.?",
        "year": r"(?:pro|je|jedes|/) ?jahr|im jahr(?! ?\d)|jährlich|p\. ?a\.?|per annum",
        "hour-before": "stundensatz|stundenhonorar|stundenlohn",
        "day-before": "tagessatz|tageshonorar",
        "month-before": (
            "monatlich(?:e[sn]?)?|monatsbudget|monatspauschale|monatsbetrag|pro monat|im monat|jeden monat|je monat"
        ),
        "year-before": "jährlich(?:e[sn]?)?|jahresbudget|jahresetat|pro jahr|jedes jahr|je jahr",
    },
    term_months=(
        (
            r"(?:für|über|laufzeit(?: von| beträgt| sind)?:?|mindestens|zunächst|erstmal|erst mal|erst einmal|"
            r"vorerst|auf)"
            r"(?: (?:die|den) (?:ersten|nächsten|kommenden)| zunächst| erst einmal| erstmal| mindestens| einen "
            r"zeitraum von"
            r"| eine laufzeit von| vorerst| \w+ mal)? {number} monate?n?"
        ),
        "{number} monate lang",
        "{number}[- ]monatig(?:e[nrs]?)?",
    ),
    term_years=(
        "{number} jahre lang",
        (
            r"(?:für|über|laufzeit(?: von)?:?|mindestens|zunächst|auf)(?: zunächst| erst einmal| mindestens| "
            r"vorerst)? {number} jahre?n?"
        ),
    ),
)
