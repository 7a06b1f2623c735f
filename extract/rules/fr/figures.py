"""Numbers and amounts in French, as in France (soixante-dix), Belgium and Switzerland (septante)."""

from extract.rules.language import MoneyWords

_UNITS = ("un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf")
_TEENS = ("dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf")
_TENS = {
    "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80,
    "octante": 80, "quatre-vingts": 80, "nonante": 90,
}  # fmt: skip
_SCORES = {"soixante": 60, "quatre-vingt": 80}
_COLLECTIVES = {
    "huitaine": 8, "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30,
    "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100,
}  # fmt: skip


def _joined(ten: str, tens: int, rests: tuple[str, ...], first: int) -> dict[str, int]:
    """What follows a ten, with hyphens as taught or with spaces as written: vingt-et-un, vingt et un, vingt-deux."""
    return {
        f"{ten}{joint}{rest}": tens + number
        for number, rest in enumerate(rests, start=first)
        for joint in (("-et-", " et ") if rest in ("un", "onze") and ten != "quatre-vingt" else ("-", " "))
    }


_BELOW_A_HUNDRED = {
    **{word: number for number, word in enumerate((*_UNITS, *_TEENS), start=1)},
    **_TENS,
    **{
        word: number
        for ten, tens in {**_TENS, "quatre-vingt": 80}.items()
        if ten != "quatre-vingts"
        for word, number in _joined(ten, tens, _UNITS, 1).items()
    },
    **{word: number for ten, tens in _SCORES.items() for word, number in _joined(ten, tens, _TEENS, 10).items()},
}
del _BELOW_A_HUNDRED["onze"]  # which is "our" in Dutch
NUMBERS = {
    **_BELOW_A_HUNDRED,
    "une": 1, "cent": 100,
    **{f"{unit} cents": 100 * units for units, unit in enumerate(_UNITS[1:], start=2)},
    **{
        f"{hundred} {rest}": hundreds + below
        for hundred, hundreds in (("cent", 100), ("deux cent", 200), ("trois cent", 300))
        for rest, below in _BELOW_A_HUNDRED.items()
        if " " not in rest
    },
    "onze mille": 11_000,  # which is nothing in Dutch
    **{f"une {word} de": number for word, number in _COLLECTIVES.items()},
    **{f"la {word} de": number for word, number in _COLLECTIVES.items()},
}  # fmt: skip

FIGURE_IN_WORDS = (
    rf"(?:{'|'.join((*_UNITS, *_TEENS, *_TENS, *_SCORES, 'cents?'))})"
    rf"(?:[ -](?:et[ -])?(?:{'|'.join((*_UNITS, *_TEENS, *_TENS, 'cents?', 'mille'))})){{0,6}}"
)
"""How an amount in words looks, to those rules that ask no more than where one stands: "quarante-cinq mille"."""

_TAX = r"(?:t\.?v\.?a\.?|taxes?)"

MONEY = MoneyWords(
    multipliers={"mille": 1_000, "milliers": 1_000, "millions": 1_000_000},
    fractions={"un demi": "0.5", "un million et": "1.5"},
    currencies={
        "d'euros": "EUR", "d'euro": "EUR", "€uros": "EUR", "francs": "CHF", "franc": "CHF", "de francs": "CHF",
        "francs suisses": "CHF", "frs": "CHF", "frs.": "CHF", "de dollars": "USD", "livres sterling": "GBP",
    },
    fillers=(
        "de", "est", "est de", "c'est", "à", "les", "des", "d'environ", "environ", "autour de", "fixée? à", ":",
        "est fixée? à", "s'élève à", "aux alentours de",
    ),
    abbreviations=("h\\.?t", "t\\.?t\\.?c", "t\\.?v\\.?a", "env", "max", "min", "mini", "maxi"),
    range_separators=("à", "jusqu'à", "ou", "voire"),
    between=("entre", "entre les"),
    between_separators=("et", "et les"),
    at_most=(
        "jusqu'à",
        "jusque",
        "(?:au |le |un )?maximum",
        "maxi(?:mal(?:e)?)?",
        "au (?:grand )?plus",
        "pas (?:\\w+ ){0,3}plus (?:de|que)",
        "(?:pas|jamais) (?:dépasser|excéder|aller au-delà de|au-delà de|au-dessus de)",
        "(?:sans|ne pas|ne doit pas|ne devra pas|ne peut pas|ne pourra pas) (?:dépasser|excéder)",
        "(?:n'excède|n'excédera|ne dépasse|ne dépassera|ne dépassant|n'excédant) pas",
        "moins de",
        "(?:pourra|peut|doit|devra|saurait) (?:pas )?(?:excéder|dépasser)",
        "offres? (?:supérieures?|excédant|dépassant|au-dessus)(?: à| de)?",
        "sous(?: la barre des)?",
        "(?:inférieure?|limitée?|plafonnée?) à",
        "en[- ]dessous de",
        "dans la limite de",
        "(?:montant|budget|prix|coût) max(?:imal|imum|i)?(?: (?:du|de la|des|de) \\w+)?",
        "(?:le |un |notre |mon )?(?:plafond|budget max(?:imum|imal|i)?|limite)(?: est)?(?: fixée?)?",
    ),
    at_least=(
        "au (?:grand )?moins",
        "(?:au |le |un )?minimum",
        "à partir de",
        "plus de",
        "supérieure? à",
        "dès",
        "au-delà de",
        "à compter de",
    ),
    at_most_behind=(r"(?:ne )?(?:doit|peut|devra|pourra|doivent|peuvent) pas être dépassée?s?", r"plafonnée?s?"),
    more_than=("plus de",),
    at_most_after=(
        "(?:au |(?:au )?grand )?(?:maximum|max|maxi)",
        "(?:tout )?au plus",
        "(?:ht|ttc|htva|tvac|hors taxes|hors tva) (?:au )?(?:grand )?(?:maximum|max|maxi)",
        "ou moins",
        "et pas (?:un \\w+ de )?plus",
        "(?:c'est|ce qui est|qui est|est) (?:vraiment )?(?:notre|mon|le) (?:maximum|max|plafond|limite)",
        "(?:est|c'est|sont) un (?:maximum|plafond)",
    ),
    at_least_after=("(?:au )?minimum", "au moins", "mini", "ou plus", "et plus", "minimum"),
    vat_excluded=(
        r"\bh\.?\s?t\.?v\.?a\.?",
        r"\bh\.?t\.?",
        rf"\bhors[- ]{_TAX}",
        rf"\bsans (?:la )?{_TAX}",
        rf"\b(?:plus|\+) (?:la )?{_TAX}",
        rf"\+\s?{_TAX}",
        rf"\b{_TAX} (?:en sus|non comprise|en plus|non incluse)",
        rf"\bavant {_TAX}",
        rf"\bexcl?\.? (?:la )?{_TAX}",
    ),
    vat_included=(
        r"\bt\.?t\.?c\.?",
        r"\bt\.?v\.?a\.?c\.?",
        rf"\btoutes {_TAX} comprises",
        rf"\b{_TAX} (?:comprise|incluse|inclus|compris)(?:s|es)?",
        rf"\b(?:avec|y compris|incl\.?) (?:la )?{_TAX}",
    ),
    per={
        "hour": "(?:par|de l'|/|à l'|l') ?(?:heure|h)",
        "day": "(?:par|la|/|à la) ?(?:jour(?:née)?)|journalière?s?|/ ?j",
        "month": "(?:par|/|chaque|tous les|au) ?mois|mensuel(?:le)?s?|mensuellement|/ ?mois",
        "year": "(?:par|/|chaque|tous les) ?(?:an|année|ans)|annuel(?:le)?s?|à l'année|annuellement",
        "hour-before": "(?:taux|tarif) horaire",
        "day-before": "(?:taux|tarif) journalier|tjm",
        "month-before": "mensuel(?:le)?s?|mensualités? de|par mois|chaque mois|tous les mois|budget mensuel",
        "year-before": "annuel(?:le)?s?|par an|chaque année|tous les ans|budget annuel",
    },
    term_months=(
        (
            "(?:pendant|durant|sur|pour) (?:une (?:durée|période) de |les |au moins |"
            "un minimum de )?{number} (?:premiers )?mois"
        ),
        "durée de {number} mois",
        "engagement de {number} mois",
        "{number} mois (?:minimum|renouvelables?|d'engagement)",
    ),
    term_years=("(?:pendant|durant|sur|pour|engagement de|durée de) (?:au moins )?{number} ans?",),
)  # fmt: skip
