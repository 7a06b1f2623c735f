"""Whose doings a French sentence tells."""

from extract.rules.language import VoiceWords
from extract.rules.pieces import SUM_OF_OTHERS, other_than

_MAKERS = (
    r"(?:agences?|studio|prestataires?|graphistes?|développeurs?|webmasters?|fournisseurs?|designers?|employeurs?|"
    r"imprimeurs?|photographes?)"
)
_OURS = (
    r"(?:sites?|boutique|appli\w*|application|identité|logo|campagne|film|vidéo|brochure|budget|devis|commande|choix|"
    r"projet|demande|dépenses?|argent|investissement\w*|proposition\w*|plan|maquette\w*|agence|prestataire|"
    r"collaboration|contrat|prix|coûts?|montants?|question|affaire|tout|communication|marketing|suite|refonte|"
    r"bon de commande)"
)
_OTHER = other_than(_OURS)

VOICES = VoiceWords(
    second_person=("vous", "votre", "vos", "toi"),
    selves=(
        r"nous (?:(?:ne|vous|en|y|le|la|les|nous) |n'|l')?(?:\w+ons|sommes)",
        r"j'\w+",
        r"je (?:ne |vous |n')?(?!\w+ent\b)\w+",
        r"on (?:a|est|va|veut)",
    ),
    they=("ils", "elles", "il", "elle"),
    strangers=(
        r"concurrent(?:e|s|es)?",
        (
            r"(?:cousine?|neveu|nièce|voisine?|beau-frère|belle-soeur|frère|sœur|soeur|oncle|tante|amie?|copine?|"
            r"copain)s?"
        ),
        r"stagiaires?",
        r"confrères?",
        r"(?:maire|ministre|notaire|syndicat)",
        r"(?:fournisseur|imprimeur|plombier|comptable|propriétaire|peintre|installateur|entrepreneur)s?",
        r"assur(?:ance|eur)s?",
        rf"(?:ancien(?:ne)?s?|précédente?s?|autres?) {_MAKERS}",
        rf"{_MAKERS} (?:précédente?|habituel(?:le)?)",
    ),
    publics=(
        (
            r"(?:clients?|clientes?|acheteurs?|visiteurs|élèves|étudiants|patients|participants|locataires|"
            r"utilisateurs|"
            r"lecteurs|donateurs|consommateurs|voyageurs|parents|mariés|revendeurs|magasins|habitants|convives)"
        ),
        "gens",
        (
            r"(?:certaine?s|beaucoup de|la plupart des|d'autres|plusieurs|quelques) (?!(?:agences|devis|prestataires|"
            r"offres|fois|mois|jours|semaines|années)\b)[\w-]+s"
        ),
    ),
    reports=(
        (
            r"(?:dit|disent|disait|disaient|a dit|ont dit|trouv(?:e|ent|ait|aient)|pens(?:e|ent|ait)|raconte\w*|"
            r"se plaign\w+|apprennent|prétend\w*)"
        ),
    ),
    expects=(r"attend\w*", r"exig\w*", r"doi(?:t|vent|s)", r"devr\w+", "agence", "prestataire", r"il (?:nous )?faut"),
    unhurried=(
        "rien ne presse",
        r"tout (?:son|notre|le) temps",
        r"(?:peut|pourra)(?: bien)? attendre",
    ),
    merely=("seulement", "que"),
    makers=(_MAKERS,),
    fairs=("foire", "salon", "congrès", "festival"),
    payees=(r"(?:factu|fournisseur|prestataire|agence|freelance|partenaire)\w*",),
    history=(
        r"quand (?:je|nous) \w+(?:ais|ions)",
        rf"(?:ancien(?:ne)?s?|précédente?s?) {_MAKERS}",
        rf"{_MAKERS} précédente?",
        "autrefois",
        "à l'époque",
        r"il y a (?:\w+) ans",
        r"en (?:19|20)\d\d",
    ),
    refuses=(r"refuser(?:ions|ais|ait)", r"dir(?:ions|ais|ait) non", r"n'accepter(?:ions|ais) pas"),
    some_day=("un jour",),
    unfunded=(
        r"pour (?:(?:le|la|un|une|notre) |l')[\w-]+(?: [\w-]+)?,? (?:rien n'est|nous n'avons rien|il n'y a rien|aucun)",
    ),
    disowned=(
        r"(?:indépendamment|à part|en dehors) de (?:cela|ça)",
        r"(?:cela|ça|ce qui|c'est|ceci) (?:n'a|n'ont)? ?(?:rien à voir|sans (?:rapport|lien)|à part)",
        r"nous ne (?:procédons|procéderons|faisons|ferons) pas (?:ainsi|cela|ça|comme (?:ça|cela))",
        r"c'est (?:mon|ma|notre|un|une) \w+ qui (?:s'en (?:occupe|charge)|le fait|gère cela)",
    ),
    other_budgets=(
        (
            r"budget pour (?:(?:le|la|les|un|une|notre|nos) |l\')?(?:cadeaux?|apéritif|fête|repas|personnel|t"
            r"ravaux|toit|cuisine|machine|formation|mobilier|voiture|jardin|voyage|sortie)s?"
        ),
    ),
    other_matters=(
        rf"devis pour (?:(?:la|le|les|un|une|des|notre|nos) |l'){_OTHER}\w+",
        rf"(?:au-delà|à partir|au-dessus) de {SUM_OF_OTHERS}",
        rf"accepter (?:(?:la|le|les|son|sa|ses|notre|nos) |l'){_OTHER}\w+",
        (
            r"(?:approuv(?:er|e|era|ent)|valid(?:er|e|era|ent)|sign(?:er|e|era|ent)|vot(?:er|e|era|ent)|décider "
            r"de|décide de|se "
            rf"prononcer sur) "
            rf"(?:(?:la|le|les|son|sa|ses|notre|nos) |l'){_OTHER}\w+"
        ),
        "là-bas",
        "chez (?:elle|lui|eux)",
    ),
    kin=(r"je suis(?: (?:le|la|un|une))?",),
    bygone=(),
    belongs=("(?:de la|du|de l'|de notre|de mon|d'une?)",),
)
