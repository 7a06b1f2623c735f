"""Authority in French: roles, and who decides."""

from extract.rules.fr.deciders import OF_PEOPLE, OTHER_DECIDES, PRONOUN_DECIDES
from extract.rules.fr.roles import ASSISTING_ROLES, BODIES, DECIDING_ROLES, NOT_NAMES, ROLES
from extract.rules.language import AuthorityWords

_QUITE = r"(?: (?:seule?s?|moi-même|nous-mêmes|de tout|de cela|du budget|de la suite|du choix|de l'agence|pour))"
_AGENCIES = r"(?:agences?|prestataires?|fournisseurs?|contact\w*|consultants?|vous|démarch\w+|sollicit\w+)"
_HEADS = (
    r"(?:direct(?:eur|rice)|direction|conseil|patron(?:ne)?|gérante?|dirigeante?|président(?:e)?|propriétaire|"
    r"administrat(?:eur|rice) déléguée?|chef|"
    r"responsable|il|elle|ils|elles|comité|fondat(?:eur|rice)|pdg|dg)"
)

AUTHORITY = AuthorityWords(
    deciding_roles=DECIDING_ROLES,
    assisting_roles=ASSISTING_ROLES,
    roles=ROLES,
    bodies=BODIES,
    not_names=NOT_NAMES,
    introduces_role=(
        (
            r"je suis (?:donc |actuellement |aussi |moi-même |ici |depuis (?!longtemps)[\w' ]{3,25} )*(?:le |la |"
            r"l'|une? |votre |nouveau |nouvelle |seule? |simple |jeune )*{role}"
        ),
        (
            r"(?:j'occupe le poste de|je travaille (?:ici )?comme|j'ai été nommée?|j'y suis|"
            r"je viens d'être nommée?) {role}"
        ),
        r"(?:en tant que|en ma qualité de|en qualité de) {role}",
        (
            r"(?:contact|interlocut(?:eur|rice)|personne de contact|demandeu(?:r|"
            r"se))\s?: [\w'-]{2,20}(?: [\w'-]+){0,3}, {role}"
        ),
        r"moi \((?:la |le |l')?{role}",
        r"(?:moi-même|(?:je )?soussignée?)(?: [\w-]+){0,3},? {role}",
        (
            r"(?:je m'appelle|mon nom est|je suis|ici) [\w'-]{2,20}(?: [\w'-]+){0,3}?, (?:et )?(?:je suis )?(?:le |"
            r"la |l'|une? )?{role}"
        ),
        r"je me présente ?[:,] ?(?-i:[A-ZÀ-Þ])[\w-]+(?: [\w-]+){0,3}, {role}",
        r"^ ?{role}(?: [\w'-]+){0,6}, (?:je|j'\w+)",
    ),
    runs_own=(
        (
            r"je (?:dirige|gère|possède|tiens|exploite|suis à la tête|viens d'ouvrir|viens de créer|"
            r"viens de reprendre)(?: seule?)?(?: d'| de)? ?(?:une? |la |le |l'|ma |mon |notre )?(?:petite? |"
            r"propre |jeune )*(?:[\w-]+ ){0,1}?(?:entreprise|société|boutique|magasin|commerce|boulangerie|"
            r"restaurant|auberge|hôtel|studio|cabinet|ferme|école|galerie|salon|librairie|domaine|vignoble|cave|"
            r"atelier|garage|brasserie|fondation|pme|start-?up|menuiserie|imprimerie|pharmacie|maison|fromagerie|"
            r"pépinière|torréfaction|agence|gîte|camping|épicerie)"
        ),
        (
            r"j'ai (?:fondé|créé|ouvert|repris|lancé|monté) (?:une? |la |le |l'|ma |mon )?(?:petite? |propre |"
            r"jeune )*(?:entreprise|société|boutique|magasin|commerce|boulangerie|restaurant|auberge|hôtel|studio|"
            r"cabinet|ferme|école|galerie|salon|librairie|domaine|vignoble|cave|atelier|garage|brasserie|pme|"
            r"start-?up|menuiserie|imprimerie|pharmacie|maison|fromagerie|pépinière|torréfaction|agence|gîte|"
            r"camping|épicerie)"
        ),
        (
            r"je suis (?:indépendante?|artisane?|auto-?entrepreneu(?:r|se)|micro-?entrepreneu(?:r|se)|à mon compte|"
            r"freelance)"
        ),
        (
            r"je suis (?:toute |tout )?seule? (?:dans|à|derrière|avec) (?:mon|ma|le|la|mes) (?:salon|atelier|"
            r"boutique|cabinet|"
            r"entreprise|magasin|comptoir|barre|studio|ferme|cuisine|commerce|bureau|caisse|affaire)"
        ),
        r"je travaille (?:à mon compte|(?:toute )?seule?)(?! (?:dans|sur|avec)\b)",
        r"je suis installée? à mon compte",
    ),
    decides=(
        (
            r"c'est (?:bien |donc |à )?moi (?:seule? )?(?:qui (?:dirige|gère|tiens|commande|choisis|décide|tranche|"
            r"signe|valide|choisis|prends (?:la|les|cette|toutes les) (?:\w+ )?décisions?|ai le dernier mot|"
            r"donne le feu vert|tiens les cordons)|de (?:décider|trancher|choisir))"
        ),
        rf"je (?:décide|tranche|signe|choisis)(?:{_QUITE}|(?= ?[.,;!:)]|$| et | sans ))",
        r"je (?:prends|prendrai) (?:\w+ )?(?:la|les|cette|toutes les|moi-même la) (?:\w+ )?décisions?",
        (
            r"(?:la |cette )?décision (?:finale )?(?:me revient|m'appartient|est la mienne|"
            r"dépend (?:uniquement )?de moi|repose sur moi|est entre mes mains|m'incombe|est de mon ressort)"
        ),
        (
            r"j'ai (?:donc |aussi )?(?:le |tout |tous les )?(?:pouvoirs? de (?:décision|signature)|dernier mot|"
            r"mandat|carte blanche|délégation (?:de signature|pour signer)|toute (?:latitude|autorité) pour|"
            r"la (?:signature|main) sur|le pouvoir de)"
        ),
        (
            r"je suis (?:donc )?(?:le |la |l')?(?:seule? )?(?:décideu(?:r|se)|décisionnaire|seule? à (?:décider|"
            r"signer)|habilitée? à (?:signer|décider|engager)|mandatée? pour (?:signer|décider)|seule? maître)"
        ),
        (
            r"je (?:peux|suis libre de) (?:\w+ )?(?:signer|décider|trancher|engager)(?: (?:seule?|moi-même|le|la|"
            r"cette|sans))?"
        ),
        (
            r"je (?:signe|valide|commande) (?:moi-même|les devis|les contrats|le devis|le contrat|les commandes|"
            r"les factures)"
        ),
        r"je passe (?:la )?commande moi-même",
        (
            r"(?:m'a|m'ont) (?:\w+ )?(?:laissé|donné|confié) (?:carte blanche|mandat|pleins? pouvoirs?|"
            r"les pleins pouvoirs|délégation|le dernier mot)"
        ),
        r"je n'ai (?:pas )?de comptes à rendre(?: à personne)?",
        (
            r"c'est (?:avec|à) moi (?:seule? )?qu(?:e|'il|'on) (?:\w+ ){0,3}?(?:voir|parler|traiter|s'adresser|"
            r"adresser|"
            r"convaincre|décide\w*|convenir|négocier|se décide)"
        ),
        r"c'est moi (?:seule? )?qu'il faut (?:convaincre|persuader)",
        r"(?:l'affaire|l'entreprise|la boîte|la maison|la boutique|le magasin|le domaine) (?:est à moi|m'appartient)",
        r"je (?:valide|décide|règle|gère|choisis) (?:de )?tout(?! (?:ensemble|avec))",
        r"seule? maître(?:sse)? à bord",
        r"(?:je suis|c'est moi) (?:le |la )?(?:seule? )?(?:chef(?:fe)?|patron(?:ne)?|boss|maître à bord)",
        r"je suis mon propre (?:patron|chef)",
        (
            r"(?:personne d'autre|nul autre|pas d'autre accord)(?: n'| ne |[\w' ]{0,20})(?:a à|doit|décide|signe|"
            r"valid|requis|nécessaire)\w*"
        ),
        (
            r"(?:sans|je n'ai besoin de|je n'ai à|inutile d'|je n'ai pas à) (?:avoir à |l'accord d'|l'accord de |"
            r"demander |consulter |en référer )+(?:à )?(?:personne|quiconque|qui que ce soit)"
        ),
        r"(?:décideu(?:r|se)|décisionnaire|qui décide|décision|décide)\s?[:=?]\s?(?:moi|moi-même|c'est moi|je décide)",
        r"(?:il ne tient qu'à moi|cela ne tient qu'à moi)",
        r"c'est (?:mon budget|moi la patronne|moi le patron|ma décision)",
    ),
    decides_together=(
        (
            r"(?:ensemble avec|en accord avec|d'accord avec|de concert avec|en concertation avec|"
            r"conjointement avec|avec) {person}"
        ),
        (
            r"(?:ensemble avec|conjointement avec|en accord avec|de concert avec|avec l'accord du|avec l'aval du|"
            r"avec le) {body}"
        ),
        (
            r"{person} et moi(?:-même)? (?:y )?(?:(?:en )?décid(?:ons|erons)|sign(?:ons|erons)|tranch(?:ons|erons)|"
            r"pren(?:ons|drons) (?:\w+ )*décisions?|choisi(?:ssons|rons)|devons (?:être d'accord|signer|valider|"
            r"décider|nous mettre d'accord)|dirigeons|validons)"
        ),
        (
            r"(?:nous|on) (?:(?:en|les|le|la|y|l') ?)?(?:décid(?:ons|e|erons|era)|sign(?:ons|e|erons)|"
            r"tranch(?:ons|e|erons)|"
            r"choisi(?:ssons|t|rons)|valid(?:ons|e)|pren(?:ons|d|"
            r"drons) (?:\w+ )*décisions?)(?: \w+){0,3}? (?:ensemble|à (?:deux|trois|quatre|plusieurs)|"
            r"tous les (?:deux|trois)|toutes les (?:deux|trois)|conjointement|collégialement|en commun)"
        ),
        (
            r"décisions? (?:\w+ ){0,4}?(?:ensemble|à deux|à trois|collégiales?|collégialement|conjointes?|"
            r"conjointement|en commun|communes?)"
        ),
        r"décid(?:e|ons|ent) (?:\w+ )?ensemble",
        (
            r"(?:on|nous) (?:décid|vot|tranch)(?:e|ons)(?: (?:toujours|tous|toutes|à))?(?: les)? (?:quatre|cinq|"
            r"trois|deux|ensemble)"
        ),
        (
            r"(?:on est|nous sommes) (?:deux|trois|quatre|cinq|plusieurs) (?:associée?s|fondat(?:eur|rice)s|"
            r"cofondat(?:eur|rice)s)"
        ),
        r"décid(?:e|ons) (?:\w+ )?à l'unanimité",
        (
            r"(?:(?:je|nous|on) (?:ne |n')?(?:signe|signons|décide|décidons|fais|fait|faisons|achète|achetons|"
            r"commande|engage|"
            r"choisis|tranche)(?: \w+)? rien|"
            r"(?:je|nous|on) ne (?:signe|signons|décide|décidons|choisis|tranche)(?: \w+)? pas|(?:je|nous|on) "
            r"(?:signe|décide|"
            r"fais|fait|choisis) rien) sans (?:l'accord de |l'avis de |en parler à |en avoir parlé à |consulter "
            r")?{person}"
        ),
        r"nous deux, (?-i:[A-ZÀ-Þ])[\w-]+ et moi",
        r"(?:décision|décideurs?|qui décide)\s?\??\s?: ?{person} et moi",
        r"(?:nous sommes|on est) (?:deux|trois|quatre|plusieurs) à (?:décider|signer|trancher|valider)",
        r"(?:nous|on) (?:devons|doit) (?:tous |toutes )?(?:les )?(?:deux |trois )?(?:signer|être d'accord|valider)",
    ),
    does_not_decide=(
        r"je ne (?:décide|tranche|signe|valide|choisis) (?:pas|rien)(?! sans)(?: (?!sans)\w+)?(?! sans)",
        (
            r"je ne (?:suis|serai) (?:pas|ni) (?:le |la |l'|celui qui |celle qui )?(?:décideu(?:r|se)|"
            r"décisionnaire|décide|signe|tranche|habilitée?|seule? à décider)"
        ),
        r"je ne prends (?:pas|aucune)(?: \w+)? (?:la|les|cette)? ?décisions?",
        (
            r"ce n'est pas (?:à )?moi (?:qui (?:décide|tranche|signe|prends|valide|choisis)|de (?:décider|trancher|"
            r"choisir))"
        ),
        (
            r"(?:la |cette )?décision (?:finale )?(?:ne (?:me revient|m'appartient|dépend) pas|"
            r"n'est pas (?:la mienne|de mon ressort)|se prend (?:plus haut|ailleurs|au-dessus))"
        ),
        r"je n'ai (?:pas|aucun)(?: \w+)? (?:le |de |d')?(?:pouvoir|mandat|autorité|mot à dire|délégation)",
        r"je n'ai (?:pas )?(?:mon|rien|voix) (?:mot )?(?:à (?:y )?dire|au chapitre)",
        (
            r"(?:décision|décidé|tranché|validé)e? (?:\w+ )?(?:plus haut|en haut lieu|au-dessus de moi|au siège|"
            r"par d'autres)"
        ),
        r"je ne peux pas (?:\w+ )?(?:décider|signer|engager|trancher)",
    ),
    other_decides=OTHER_DECIDES,
    of_people=OF_PEOPLE,
    copied=(
        (
            r"{person}(?:,[^,]{2,40},)? (?:est|que je mets|que j'ai mise?|qui est|sont|sera|figure|figurent|"
            r"nous lit|lit|que vous trouverez|reste)(?: \w+)? (?:en (?:copie|cc|c\.c\.)|aussi en copie|"
            r"dans la boucle)"
        ),
        r"(?:en (?:copie|cc)|dans la boucle)(?: de ce (?:mail|message|courriel))?(?: \w+){0,2}?,? ?:? {person}",
        (
            r"(?:je mets|j'ai mis|je joins|j'ajoute|je rajoute|nous mettons|"
            r"copie à) {person}(?:,[^,]{2,40},)?(?: (?:en (?:copie|cc)|à cet échange|dans la boucle))?"
        ),
        r"{person},? \(?(?:en|mis en|mise en) (?:copie|cc)\)?",
    ),
    that_is_me=(r"c'est moi", r"(?:c'est-à-dire|à savoir|donc|soit),? moi(?=[.,;!)]|$)", "qui vous écrit"),
    pronoun_decides=PRONOUN_DECIDES,
    gathers=(
        (
            r"(?:on|il|elle|ma|mon|notre|la direction)(?: \w+){0,3} (?:m'a|m'ont|nous a)(?: \w+)? (?:demandé|"
            r"chargée?|confié|priée?)(?: \w+){0,3} (?:de|d'\w+|le soin)(?: [\w']+)?"
        ),
        (
            r"(?:je suis|j'ai été|nous sommes) chargée?s? (?:de |d')(?:réunir|recueillir|rassembler|collecter|"
            r"trouver|chercher|rechercher|obtenir|prendre des|contacter|faire (?:le tour|un tour|une|des)|comparer|"
            r"identifier|demander)(?: \w+)?"
        ),
        (
            r"(?:au nom de|pour le compte de|à la demande de) (?:mon|ma|mes) (?:responsable|patron(?:ne)?|"
            r"chef(?:fe)?|direct(?:eur|rice)|supérieure?|collègue|manager)"
        ),
        (
            r"je (?:recueille|réunis|rassemble|collecte|centralise|recense|fais le tour)(?: \w+){0,4}? (?:des |"
            r"les |d')?(?:informations?|devis|offres|propositions|tarifs|prix|agences)"
        ),
        (
            r"je (?:transmettrai|transmets|ferai suivre|remonterai|ferai remonter|passerai|"
            r"rapporterai)(?: \w+){0,4}? (?:à|au) (?:mon|ma|mes|la|notre|l'|nos|le|directeur|patron|responsable)"
        ),
        r"(?:me renseigne|renseigner) pour (?:mon|ma) (?:responsable|patron(?:ne)?|chef(?:fe)?|direct(?:eur|rice))",
    ),
    access_refused=(
        (
            rf"{_HEADS}(?: [\w']+){{0,3}} (?:ne|n'\w+)(?: [\w']+){{0,2}}? ?(?:parl|rencontr|reçoi|souhait|veu|voul|"
            rf"pren|répond|trait|échang|discut|dialogu|négoci|voi|désir|tien|a le|aura le|"
            rf"accept)\w*(?: [\w']+){{0,2}}? (?:pas|jamais|plus|aucune?|personne)(?: [\w']+){{0,6}} {_AGENCIES}"
        ),
        (
            rf"{_HEADS}(?: [\w']+){{0,2}} (?:ne|n'\w+)(?: [\w']+){{0,4}}? (?:pas|jamais|"
            rf"plus)(?: [\w']+){{0,4}} (?:(?:être )?(?:joignable|disponible|contactée?s?|dérangée?s?|sollicitée?s?|"
            rf"appelée?s?|rencontr\w+|accessible))"
        ),
        (
            r"(?:vous ne (?:pourrez|pouvez|verrez|rencontrerez|parlerez)|impossible de|pas possible de|"
            r"inutile de) (?:pas )?(?:\w+ )?(?:parler|rencontrer|joindre|contacter|échanger|appeler|"
            r"voir)?(?: [\w']+){0,3} (?:direct(?:eur|rice|ion)|patron(?:ne)?|gérante?|présidente?|dirigeante?|"
            r"décideur)"
        ),
        (
            r"(?:merci de|prière de|veuillez) ne pas (?:contacter|appeler|solliciter|déranger|joindre|"
            r"écrire à) (?:la |le |l'|notre |mon |ma )?(?:direct\w+|patron\w*|gérante?|présidente?|dirigeante?|"
            r"conseil)"
        ),
        (
            r"aucun (?:contact|accès)(?: direct)? (?:avec|à|auprès de|au sein de) (?:la |le |notre )?(?:direct\w+|"
            r"patron\w*|gérante?|présidente?|conseil|décideur)"
        ),
        (
            r"(?:tout|tous les|toute|toutes les) (?:contacts?|échanges?|communications?|questions?|passe|"
            r"passera)(?: \w+){0,2} (?:uniquement |exclusivement |par |se fera |passera |passent )+(?:par )?moi"
        ),
        (
            r"(?:je serai|je reste|je suis|je demeure) (?:donc )?(?:votre |le |la )?(?:seule?|"
            r"unique) (?:et unique )?(?:interlocut(?:eur|rice)|contact)"
        ),
        r"tout (?:passe|passera) (?:uniquement |exclusivement )?par moi",
    ),
    sign_offs=(
        r"(?:très |bien )?cordialement(?: vôtre)?",
        r"(?:bien |tout |sincèrement )?à (?:vous|toi)",
        (
            r"(?:avec )?(?:mes|nos|toutes mes)? ?(?:très )?(?:meilleures|sincères|cordiales|respectueuses|"
            r"chaleureuses|amicales|bonnes|distinguées)? ?salutations(?: (?:\w+))?"
        ),
        r"à (?:bientôt|très (?:vite|bientôt)|plus(?: tard)?|demain|tout bientôt)",
        (
            r"(?:un grand |mille |encore )?merci(?: (?:d'avance|par avance|beaucoup|à vous|infiniment|"
            r"et (?:à bientôt|bonne \w+|bien à vous)|pour (?:tout|votre (?:retour|réponse|attention|"
            r"temps))))?(?= ?[ ,.!]*$)"
        ),
        (
            r"(?:très )?(?:bonne|belle|excellente) (?:journée|soirée|semaine|fin de \w+|"
            r"réception)(?: à vous)?(?= ?[ ,.!]*$)"
        ),
        r"au plaisir(?: de [\w' ]{3,30})?",
        r"veuillez (?:agréer|recevoir|croire|trouver ici)",
        r"(?:je vous prie|nous vous prions|vous prie) (?:d'agréer|de croire|de recevoir|de bien vouloir agréer)",
        r"(?:recevez|agréez)",
        r"dans (?:l'attente d[eu] [\w' ]{3,30}|cette attente|l'attente)",
        r"en vous (?:en )?remerciant(?: (?:par avance|d'avance|de votre \w+))?",
        r"en espérant [\w' ]{3,50}",
        "(?:bien |très )?(?:amicalement|fraternellement|chaleureusement|sportivement|musicalement|solidairement)",
        (
            r"(?:meilleures|bonnes|cordiales|sincères|chaleureuses) (?:salutations|pensées)(?: (?:de |du |"
            r"d')[\w' -]{3,30})?(?= ?[,.!]*$)"
        ),
        "respectueusement",
        "amitiés",
        "bises?",
        "sincèrement",
        "cdlt",
        "cdt",
        "salutations",
        "chaleureusement",
    ),
    deciding_talk=(
        r"décid(?:e|es|ent|ons|er|era|erons|erai|ez)",
        r"décisions?",
        r"sign(?:e|er|ons|erons|era|erai|ature)",
        r"tranch(?:e|er|ons|erons|era)",
        r"choisi(?:r|ssons|rons|s|t)",
        r"choix",
        r"valid(?:e|er|ons|erons|era|ation)",
        r"vot(?:e|ons|er)",
        r"accord",
        r"dirig(?:e|eons|er)",
    ),
    decision_words=(
        r"décid\w*",
        r"décision\w*",
        r"décisionnaire",
        r"sign(?:e|er|ons|ent|era|ature|erai)",
        r"tranch\w*",
        r"vot(?:e|era|ons|er)",
        r"valid(?:e|er|ons|ent|era|erai|ation)",
        r"approuv\w*",
        r"approbation",
        "dernier mot",
        "feu vert",
        "aval",
        "accord",
        "mandat",
        "arbitr\\w*",
        r"habilitée?",
        r"choisi\w*",
        "choix",
        "commande",
        "copie",
        "dans la boucle",
    ),
)
