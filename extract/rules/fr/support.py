"""Words without which a sentence in French can't carry a value."""

from extract.rules.language import SupportWords

SUPPORT = SupportWords(
    decision_is_theirs=(
        r"moi|moi-même|seul\w*",
        "personne d'autre",
        r"(?:mon|ma|mes) (?:\w+ )?(?:entreprise|société|boutique|boîte|affaire|argent|budget)",
        r"(?:mon|ma|mes) (?:\w+ )?(?:décision|projet|cabinet|atelier)",
        "propre",
        r"patron\w*|indépendant\w*|auto-?entrepreneu\w*|gérant\w*|propriétaire|fondat\w*|président\w*",
        "(?:à|de|sur) moi",
        "dirige|gère|possède|tiens|fondé|créé|lancé|responsable|dernier mot",
    ),
    decided=(r"(?:avons|ai|a|ont|avions) (?:\w+ )?(?:décidé|choisi) (?:de|d'\w+|que)",),
    unpaid=(
        r"gratuit\w*|bénévol\w*|gracieu\w*|non (?:rémunéré|payé)\w*|pro bono",
        "parts?|actions?|capital|pour ?cent|equity|intéressement|pourcentage",
        r"visibilité|publicité|notoriété|portfolio|référence\w*|exposition|mention",
        r"(?:pas|aucun|aucune|sans) (?:de |d')?(?:\w+ )?(?:argent|budget|honoraires?|rémunération|moyens|paiement)",
        r"échange|contrepartie|nature|troc|don|mécénat|parrain\w*|sponsor\w*",
    ),
    new_to_them=(
        "zéro",
        r"premi\w*|première fois",
        r"nouveau|nouvelle|jamais|auparavant|novice\w*|débutant\w*|profane\w*",
        "(?:aucune|pas (?:la moindre )?(?:d')?) ?(?:idée|expérience)",
    ),
    doubts=(
        "peut-être|éventuellement|un jour|plus tard|encore|d'abord|avenir|pour l'instant",
        r"idée\w*|impression|aperçu|vue",
        r"curieu\w*|réfléchi\w*|envisag\w*|explor\w*|renseign\w*|regard\w*|compar\w*|étudi\w*|sond\w*|tât\w*",
        r"intéress\w*|possib\w*|option\w*|plan\w*|projet\w*",
        "simplement|juste|seulement|si|rien|espérons",
    ),
    haste=(
        "maintenant|aujourd'hui|demain|hier",
        r"immédiat\w*|tout de suite|sans (?:attendre|délai|tarder)|asap|au plus (?:vite|tôt)|dès que possible",
        r"vite|rapid\w*|urgen\w*|press\w*|bientôt",
        r"temps|tard|arrêt\w*|en panne|attend\w*|jours?|semaines?|heures?|délai\w*",
    ),
)
