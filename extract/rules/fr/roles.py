"""Roles in French, and who else may decide."""

from extract.rules.language import Patterns

DECIDING_ROLES: Patterns = (
    (
        r"(?:co-?)?fondat(?:eur|rice)s?(?:(?: et |/| & |, |-)(?:gérante?|associée?|dirigeante?|direct(?:eur|"
        r"rice)(?: générale?)?|ceo|pdg|présidente?))?"
    ),
    r"(?:co-?)?gérante?(?: associée?)?(?:(?: et |/| & )(?:fondat(?:eur|rice)|propriétaire|associée?))?",
    r"associée?[- ]gérante?",
    r"(?:co-?)?dirigeante?(?:[- ]fondat(?:eur|rice))?",
    r"présidente?[- ]direct(?:eur|rice)[- ]générale?",
    r"pdg|p\.-?d\.-?g\.",
    r"(?-i:DG|D\.G\.)",
    r"direct(?:eur|rice)[- ]générale?(?! (?:adjointe?|délégué\w*))",
    r"direct(?:eur|rice)(?! (?:\w+ )?(?:général|adjoint|marketing|commercia))",
    r"administrat(?:eur|rice) (?:déléguée?|unique)",
    r"(?<!vice-)(?<!vice )présidente?(?: (?:de (?:l'association|la fondation|l'asbl)|du (?:conseil|comité)))?",
    r"(?:co-?)?propriétaire",
    r"chef(?:fe)? d'entreprise",
    r"patron(?:ne)?",
    r"exploitante?",
    r"(?:médecin|dentiste|avocate?|pharmacien(?:ne)?|notaire|vétérinaire) titulaire",
)
ASSISTING_ROLES: Patterns = (
    r"stagiaire(?: (?!chez|à|au|en ce|et|de (?:la|l')|dans|pour)[\w-]+)?",
    r"(?:alternante?|apprentie?)(?: (?:en )?(?!chez|à|au|et|dans|pour)[\w-]+)?",
    (
        r"assistante?(?: (?:de direction|de gestion|administrati(?:f|ve)|marketing|commerciale?|communication|"
        r"exécuti(?:f|ve)|personnelle?|chef(?:fe)? de projet|du (?:directeur|gérant|président)|de (?:la directrice|"
        r"la gérante|la présidente|m\. \w+|mme \w+)))?"
    ),
    r"secrétaire(?! générale?)(?: de direction| médicale?| du (?:directeur|gérant|président))?",
    "étudiante? (?:jobiste|en stage)",
)
ROLES: Patterns = (
    (
        r"responsable (?:(?:adjointe? )?(?:de la |de l'|du |des |de |d'|en )?(?!(?:chez|pour|dans|et|qui|que|je|"
        r"nous|à|au|la|le|les|une?)\b)[\w-]+)(?:(?: et (?:de la |du |des )?| & | de la | des | du | de |"
        r" )(?!(?:chez|pour|dans|et|qui|que|je|nous|j|à|au|ai|suis|depuis|la|le|les|une?)\b)[\w-]+)?"
    ),
    r"responsable",
    (
        r"direct(?:eur|rice) (?:général(?:e)? (?:adjoint|délégué)e?|adjointe?|(?:de la |de l'|du |des |de |"
        r"d')?(?:marketing|communication|commerciale?|artistique|financi(?:er|ère)|technique|administrati(?:f|ve)|"
        r"achats|ventes|informatique|systèmes? d'information|rh|ressources humaines|développement|production|"
        r"opérations|digitale?|numérique|innovation|création|créati(?:f|ve)|clientèle|régionale?|études|projets?|"
        r"programmes?|marque|relation clients?|logistique|services? \w+))(?: et (?:de la |du |des )?(?!je\b|nous\b|"
        r"j')[\w-]+)?"
    ),
    (
        r"chargée? (?:de |d'|des |du )(?!(?:vous|nous|me|la|le|trouver|recueillir|réunir|collecter|"
        r"refaire)\b)[\w-]+(?:(?: et (?:de |des |du )?| )(?!(?:chez|pour|dans|et|qui|que|je|nous|à|au|la|le|de|"
        r"du)\b)[\w-]+)?"
    ),
    (
        r"chef(?:fe)? (?:de |du |des )(?:projets?|produits?|publicité|marché|service|bureau|rayon|secteur|cuisine|"
        r"groupe|département|atelier)(?: (?:des |de la |du )\w+)?(?: (?!(?:chez|pour|dans|et|qui|que|je|nous|à|"
        r"au|la|le|de|du)\b)[\w-]+)?"
    ),
    (
        r"(?:acheteu(?:r|se)|coordinat(?:eur|rice)|coordonnat(?:eur|rice)|gestionnaire|attachée? de \w+|"
        r"conseill(?:er|ère)|animat(?:eur|rice)|médiat(?:eur|rice)|cad(?:re)|technicien(?:ne)?|ingénieure?|"
        r"rédact(?:eur|rice)(?: en chef)?|bibliothécaire|documentaliste|éducat(?:eur|rice)|formateur|formatrice|"
        r"comptable|commercial)(?= ?[,.;|/–-]|$| (?:chez|de|du|des|à|au|en|et|marketing|communication|projets?|"
        r"principale?|prestations|achats)\b)(?: (?:marketing|communication|projets?|principale?|"
        r"prestations intellectuelles|achats))?"
    ),
    r"trésori(?:er|ère)",
    r"secrétaire générale?",
    r"(?:vice-|vice )présidente?",
    r"membre du (?:comité|bureau|conseil)(?: d'administration)?",
    r"(?:adjointe?|maire|échevine?|bourgmestre|conseill(?:er|ère) communale?)(?= ?[,.;|/]|$| (?:au|de|du|à)\b)",
    r"(?-i:DAF|DRH|DSI|DGA|DGS|RRH)",
    r"office manager",
    r"community manager",
    r"service (?:des )?achats",
    r"(?:conservat(?:eur|rice)|régisseu(?:r|se)|intendante?|doyen(?:ne)?|rect(?:eur|rice)|curé|économe)(?=[,. ]|$)",
    r"déléguée? (?:régionale?|générale?|départementale?|nationale?|syndicale?|du personnel)",
)
BODIES: Patterns = (
    r"direction(?: générale| de (?:la |l')?\w+| des \w+| du \w+| \w+)?",
    (
        r"conseil(?: (?:d'administration|communal|municipal|de fondation|de surveillance|de direction|paroissial|"
        r"syndical))?"
    ),
    r"(?-i:CA)",
    "codir",
    "comex",
    "copil",
    "gérance",
    "coordination",
    r"comité(?: (?:de direction|directeur|exécutif|de pilotage|de sélection|des fêtes))?",
    (
        r"bureau(?= (?:de l'association|exécutif|directeur|tranch|décid|valid|choisi|se prononc|vot|doit|donne|en "
        r"décid)| ?[:;,] (?:rien|aucun)|$)"
    ),
    r"associée?s?",
    r"patron(?:ne)?s?",
    "chef(?:fe)?",
    r"responsable",
    r"supérieure?(?: hiérarchique)?",
    "hiérarchie",
    "mari",
    "femme",
    "épou(?:x|se)",
    "compagne",
    "compagnon",
    "père",
    "mère",
    "frère",
    "s(?:œ|oe)ur",
    "conjointe?",
    "actionnaires?",
    "siège",
    "maison[- ]mère",
    r"assemblée(?: générale| des \w+)?",
    "copropriétaires",
    "propriétaires?",
    "service (?:des )?achats",
    r"commission(?: d'(?:appel d'offres|achats?|attribution|évaluation)| (?!qui|se|de|du|va|a|en|le|la)\w+)?",
    "municipalité",
    "collège(?: communal| échevinal)?",
    "équipe (?:de direction|dirigeante)",
    "jury",
    "partenaire",
    "manager",
    "maître de stage",
    "tut(?:eur|rice)",
    "fondateurs",
    "parents",
)
NOT_NAMES: Patterns = (
    "nous", "je", "tu", "il", "elle", "on", "vous", "ils", "elles", "ce", "cela", "ça", "c'est", "qui", "que",
    "quoi", "quand", "où", "si", "mais", "et", "ou", "donc", "or", "car", "notre", "nos", "mon", "ma", "mes",
    "votre", "vos", "sa", "ses", "leur", "leurs", "un", "une", "des", "du", "de", "merci", "bonjour", "bonsoir",
    "cher", "chère", "chers", "madame", "monsieur", "messieurs", "mesdames", "aussi", "comme", "personne", "tout",
    "toute", "tous", "après", "avant", "pour", "dans", "en", "à", "au", "aux", "sur", "sans", "avec", "par", "oui",
    "non", "comment", "pourquoi", "combien", "pas", "voici", "voilà", "depuis", "lorsque", "dès", "ensuite",
    "enfin", "puis", "bien", "cordialement", "pourriez", "pouvez", "y", "il y", "ici", "là", "chez", "entre",
    "selon", "salut", "objet", "c'", "l'", "d'", "j'", "ni", "aucun", "aucune", "chaque", "cette", "cet", "ces",
    "quel", "quelle", "début", "fin", "suite", "lors", "pendant", "durant", "afin", "actuellement", "aujourd'hui",
    "demain", "hier", "parce", "puisque", "sachant", "ayant", "étant", "seul", "seule", "société", "rien", "petit",
    "petite",
    "[jcnsqm]'\\w+", "qu'\\w+",
)  # fmt: skip
