"""Need in French: what it weighs, what is asked, and what is no brief."""

from extract.rules.fr.impact import BLOCKING, INCONVENIENCE, PURPOSE
from extract.rules.fr.intents import APPLICATION, INVOICE, PITCH, SUPPORT
from extract.rules.language import NeedWords

_WE = r"(?:nous|je|on|j')"

NEED = NeedWords(
    blocking=BLOCKING,
    purpose=PURPOSE,
    inconvenience=INCONVENIENCE,
    wish=(
        (
            rf"{_WE} ?(?:(?:cherch|recherch)(?:ons|e)|voulons|veux|veut|souhait(?:ons|e|erions|erais)|aimer(?:ions|"
            rf"ais|ait)|voudr(?:ions|ais|ait)|désir(?:ons|e|erions)|(?:avons|ai|a|aurions|aurais) besoin|"
            rf"envisage(?:ons)?|prévoyons|projetons|sommes à la recherche)"
        ),
        r"à la recherche d(?:e|'une?)",
        r"il (?:nous|me) (?:faut|faudrait|faudra)",
        (
            r"(?:pouvez|pourriez|sauriez|peux|pourrais)-(?:vous|tu) (?:nous |m'|me )?(?:aider|réaliser|créer|faire|"
            r"concevoir|développer|construire|refaire|accompagner)"
        ),
    ),
    request=(
        (
            rf"{_WE} ?(?:(?:ne )?(?:cherch|recherch)(?:ons|e)|voulons|veux|veut|souhait(?:ons|e|erions|erais)|"
            rf"aimer(?:ions|ais|ait)|voudr(?:ions|ais|ait)|désir(?:ons|e|erions)|(?:avons|ai|a|aurions|"
            rf"aurais) (?:donc |aussi |bien )?besoin|envisage(?:ons)?|prévoyons|projetons|sommes à la recherche|"
            rf"pens(?:ons|e)|réfléchi(?:ssons|s|t)|demand(?:ons|e)|devons|doi[st]|faisons|lan(?:çons|ce)|"
            rf"mont(?:ons|e)|(?:vous )?(?:confier|consult|sollicit|contact)(?:ions|ons|ais|e)?|travaillons sur|"
            rf"travaille sur|préparons|prépare)"
        ),
        r"à la recherche d(?:e|'une?)",
        r"(?:re)?cherch(?:e|ons)",
        r"(?:voulons|souhaitons|aimerions|voudrions|souhaiterions|désirons)",
        r"projets?(?: \w+)?\s?: ?(?:une?|la|le)?",
        r"(?:raisonnable|compter|prévoir|coûte\w*)(?: \w+){0,2} pour",
        r"(?:refass\w+|déploi\w+|faites-nous|fassiez)",
        r"c'est pour (?:une?|le|la|notre|mon|ma)(?! (?:question|raison))",
        r"(?:prestataires?|agences?|partenaires?|studios?)(?: \w+)? pour",
        r"refer(?:a|ai|ons)",
        r"imagin(?:e|ons)",
        r"n'(?:avons|ai|a)(?: \w+)? ni",
        r"chang(?:er|ement) d(?:e|'\w+)",
        r"intention d(?:e|'\w+)",
        (
            r"(?:que|ce que) (?:nous|je|j'|on) ?(?:voulons|voudrions|voudrais|aimerions|aimerais|cherchons|cherche|"
            r"souhaitons|souhaite|veux|veut)"
        ),
        r"il (?:nous |me |m'en |nous en )?(?:faut|faudrait|faudra)",
        r"(?:pouvez|pourriez|sauriez|peux|pourrais|accepteriez|seriez)-(?:vous|tu)",
        (
            r"(?:devis|propositions?|offres?|demandes?|appel d'offres|tarifs?|prix|estimation|projet|mission|aide|"
            r"consultation|cahier des charges|brief|intéressée?s? par|besoin|accompagnement|demande d'offre|"
            r"chiffrage)(?: \w+){0,2} (?:pour|de|d'\w+|du|concernant|relati\w+)"
        ),
        r"besoin d(?:e|'une?|'un)",
        r"(?:l'|une |mon |notre )?(?:idée|envie|projet|rêve)(?: [\w']+){0,3}?(?: est)?(?: celle| celui)? d(?:e|'une?)",
        r"(?:celle|celui) d'une?",
        r"rêv(?:ons|e|ais|ait|ions) d(?:e|'une?)",
        r"(?:passer|passage) à (?:la |une? |l')?",
        (
            r"(?:refaire|refonte|refondre|création|créer|développ(?:er|e|ement)|réalis(?:er|e|ation)|construire|"
            r"construction|concevoir|conception|modernis(?:er|ation)|remplac(?:er|ement)|lanc(?:er|ement)|repenser|"
            r"rénov(?:er|ation)|revoir|renouvel(?:er|lement)|monter|tourner|tournage|production|produire|"
            r"mettre en place|mise en place|se doter|nous doter|doter|rebâtir|bâtir|relooker|commander|rajeunir|"
            r"rafraîchir|offrir|ouvrir|évoluer|nouve(?:au|lle|l)s?)"
        ),
        r"(?:doit|mérite|a besoin)(?: \w+)?",
        r"(?:budget|\d[\d.]* ?(?:k|€|euros|k€|eur|chf|francs))[^.]{0,40} pour (?:le|la|l'|un|une|notre|ce|cette)",
        r"(?:^|(?<=[,.;:!] ))(?:cherchons|recherche|cherche|souhaite|souhaitons|besoin|voudrions|aimerions)",
        r"(?:n'avons|n'ai|n'a) (?:pas|pas encore|aucune?|toujours pas)(?: de| d'\w+)?",
        r"s'occuper d(?:e|u)",
        (
            r"^une?(?= (?:\w+ )?(?:site|logo|film|vidéo|boutique|appli|identité|campagne|charte|"
            r"plateforme)(?!\w)[^.]* pour (?:ma|mon|notre|nos)(?!\w))"
        ),
    ),
    request_behind=(
        r"[^.;:!?]{0,30}?(?<!\w)(?:serait (?:parfait|idéal|top|bien)|suffirait|ferait l'affaire)",
        (
            r"[^.;:!?]{0,60}?(?<!\w)(?:doi(?:t|vent)|devra|devrait|est|sont) (?:absolument |impérativement |être |"
            r"à )*(?:prête?s?|en ligne|refaite?s?|livrée?s?|repensée?s?|remplacée?s?|refaire|revoir|moderniser|"
            r"reconstruire|modernisée?s?|opérationnel(?:le)?)"
        ),
    ),
    not_asked=(
        r"nous (?:vendons|louons|éditons|fabriquons) (?:aussi )?(?:une? |des |nos |notre |la |le |les |l')?",
        r"nous (?:faisons|développons|concevons|réalisons) nous-mêmes (?:une? |des |nos |notre |la |le |les |l')?",
        (
            r"(?:votre|vos|ton|tes|leur|leurs) (?:(?!un\b|une\b|pour\b|nous\b|notre\b|nos\b|en\b|à\b|sur\b|aide\b|"
            r"équipe\b|et\b|avis\b|offre\b|devis\b|proposition\b)\w+ ){0,2}?(?:de |d')?"
        ),
        (
            r"(?:sur|via|depuis|par|visité|visitant|consulté|parcouru|parcourant|vu|découvert|lu sur|trouvé sur|"
            r"trouvée sur|admiré|regardé) (?:votre|vos|leur) ?(?:\w+ )?"
        ),
        r"(?:via|visité|visitant|consulté|parcouru|parcourant) (?:le|la|l'|notre) ?(?:\w+ )?",
        (
            r"(?:pas|plus|jamais|aucun|aucune)(?: (?:besoin|envie|question))? (?:de |d'|d'une? |"
            r"une? )?(?:nouve(?:au|lle|l) )?"
        ),
        r"(?:au lieu d'une?|plutôt qu'une?|au lieu de|à la place d'une?|outre|hormis|en dehors d(?:e|u)) (?:\w+ )?",
        r"(?:derni(?:er|ère)|précédente?) ",
        r"(?:avons|ai|a|possédons|disposons) (?:déjà |bien )(?:une? |le |la |notre |d'une? )?(?:\w+ )?",
        r"(?:avez|aviez) (?:fait|réalisé|créé|conçu|développé|signé) (?:le |la |l'|un |une )?(?:\w+ )?",
        r"(?:réalisé|fait|créé|conçu) pour [\w' ]{2,30} ",
        r"(?:brochure|dossier|fiche|plaquette) et (?:votre )?",
        r"(?:parce que|car|puisque|alors que|tandis que|comme) (?:la |le |les |l'|notre |nos )(?:\w+ )?",
        r"(?:traduire|traduction d[eu]|héberger|hébergement d[eu]|imprimer) (?:notre |nos |le |la |l'|un |une )?",
    ),
    makes=(r"(?:fabrique|vend|produit|distribue|importe|exploite|roule)",),
    own_business=(
        r"(?:nous sommes|je suis|on est) (?:une? |le |la |l'|des )?(?:[\w'-]+ ){0,4}?",
        r"(?:notre|nos|mon|ma|mes) (?:[\w-]+ ){0,2}?(?:de |d'|en )?",
        (
            r"(?:je |nous )(?:dirigeons|dirige|gérons|gère|tenons|tiens|exploitons|exploite|possédons|"
            r"possède) (?:une? |le |la |l'|des )?(?:[\w-]+ ){0,3}?(?:de |d')?"
        ),
        (
            r"(?:nous |je |on )(?:vendons|vends|vend|fabriquons|fabrique|produisons|importons|distribuons|"
            r"proposons|exploitons|commercialisons|éditons|édite|opérons|opère|développons) (?:des |du |de la |"
            r"une? |les |nos )?(?:[\w-]+ ){0,3}?(?:de |d')?"
        ),
        (
            r"(?:société|entreprise|start-?up|marque|boutique|site|plateforme|opérateur|fabricant|magasin|"
            r"enseigne|chaîne|salle|"
            r"acteur)s?(?: \w+)? (?:de|d'|spécialisée? dans (?:le|la|les)|qui vend) ?(?:[\w-]+ ){0,2}?"
        ),
        r"(?:lançons|lance|ouvrons|ouvre|créons|montons|monte) (?:une? |notre |mon )(?:[\w-]+ ){0,3}?(?:de |d')?",
    ),
    existing=("actuel", "actuelle", "anciens?", "ancienne", "vieux", "vieille", "vieil"),
    existing_behind=(
        (
            r"(?:internet |web |en ligne |mobile )?(?:actuel(?:le)?s?|existante?s?|vieillissante?s?|"
            r"(?:qui )?(?:date|datant) de)"
        ),
    ),
    not_asked_behind=(
        (
            r"(?:de |d')(?:production|fabrication|stockage|fouilles?|tournage|Seveso|exploitation|construction|"
            r"compostage|covoiturage existante)"
        ),
        (
            r"(?:industriels?|naturels?|classés?|touristiques? classés?|historiques?|logistiques?|archéologiques?|"
            r"protégés?)"
        ),
    ),
    the_new_one=(
        r"prendre (?:la suite|la relève|le relais)",
        r"reprendre (?:le flambeau|la main|le relais|le travail)",
        (
            r"(?:un|une) (?:tout )?(?:neu(?:f|ve)|nouve(?:au|lle)|meilleure?|vraie?)(?= ?[.,;!?]|$| (?:qui|avec|où|"
            r"pour)\b)"
        ),
        r"(?:refaire|remplacer|moderniser|changer) (?:le nôtre|la nôtre|le mien|la mienne)",
        r"(?:le|la) (?:refaire|remplacer|moderniser|reconstruire)(?: \w+)?",
    ),
    courtesies=(
        "devis",
        "proposition",
        "estimation",
        "entendre",
        "appeler",
        "rencontrer",
        "rencontre",
        "échanger",
        "réponse",
        "discuter",
        "rendez-vous",
    ),
    pitch=PITCH,
    application=APPLICATION,
    invoice=INVOICE,
    support=SUPPORT,
)
