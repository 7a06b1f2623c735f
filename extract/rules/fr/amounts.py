"""What amounts are, in French: what may be spent, or something else."""

from extract.rules.fr.figures import FIGURE_IN_WORDS
from extract.rules.language import Patterns

_CAN = (
    r"(?:pouvons|pourrions|pourrons|peux|peut|pourrais|pourrait|voulons|voudrions|souhaitons|comptons|pensons|"
    r"envisageons|"
    r"sommes prêts? à|suis prête? à|sommes disposés à|aimerions|sommes en mesure de|serions prêts? à|"
    r"prévoyons(?: de)?)"
)
_SPEND = (
    r"(?:dépenser|investir|consacrer|mettre|allouer|débourser|mobiliser|engager|payer|dégager|monter|aller|"
    r"miser|débloquer|"
    r"injecter|affecter|donner|sortir|lâcher|poser|claquer|aligner|consentir|vous (?:verser|donner|offrir))"
)

_NOT_OURS = (
    r"(?:toit(?:ure)?|réfection|entretien|nettoyage|assurances?|sécurité|rénovation|travaux|façade|cuisine|"
    r"chaudière|chauffage|isolation|camion|camionnette|"
    r"tracteur|voiture|véhicule|machine|matériel|mobilier|four|cuve|serre|hangar|grange|uniformes?|formations?|fête|"
    r"repas|personnel|salaires?|terrain|bâtiment|locaux|parking|clôture|piscine|ascenseur|dettes?|loyer)s?(?!\w)"
)
"""What an organisation pays for besides work of ours."""
_ORGANISATIONS = (
    r"(?:syndicat|commune|ville|village|mairie|département|région|communauté|canton|association|club|hôpital|clinique|"
    r"musée|école|lycée|université|établissement|entreprise|société|groupe|maison|théâtre|festival|service|paroisse|"
    r"fédération|fondation|coopérative)s?"
)

CUES: Patterns = (
    r"budgets?",
    r"budgétée?s?",
    r"budgétisée?s?",
    r"enveloppe",
    r"prévu(?:e|s|es)?",
    r"(?:nous|j'|on) (?:prévoyons|prévoit)",
    r"provisionnée?s?",
    r"(?:nous |je |on )(?:(?:disposons|disposerions|disposerons|dispose|dispos(?:ons|e) aujourd'hui)(?: \w+)?)",
    r"disponibles?",
    r"à (?:notre|ma) disposition",
    r"à (?:consacrer|investir|dépenser|y mettre|y consacrer|mettre)",
    rf"(?:nous |je |on )?{_CAN} (?:y |vous y |lui |en )?(?:\w+ )?{_SPEND}",
    rf"y (?:{_SPEND}|consacrons|mettrons|mettons|consacrerons)",
    (
        r"(?:mis|mise|mettre|mettons|met) (?:\d[\d.,' ]*(?:k ?€|k|€|euros|mille|francs|chf)? |"
        rf"{FIGURE_IN_WORDS} (?:(?:d')?euros |francs )?)?(?:de côté|sur la table)"
    ),
    r"réservée?s?(?! aux)",
    r"allouée?s?",
    r"débloquée?s?",
    r"affectée?s?",
    r"dégagée?s?",
    r"mobilisée?s?",
    (
        r"(?:nous avons|nous n'avons que|je n'ai que|n'avons que|n'ai que|on n'a que|j'ai|on a|il y a|nous aurions|"
        r"j'aurais|nous aurons)(?: encore| actuellement| aujourd'hui| donc| bien| seulement)?(?: pour cela|"
        r" environ| à peu près| autour de| jusqu'à| quelque| entre)? \d[\d.,' ]{0,12}(?:k ?€|k|€|euros|mille|chf|"
        r"francs|eur|ke)"
    ),
    r"(?:devrait|doit|devra|ne doit pas|peut|pourrait|pourra) (?:\w+ )?coûter",
    r"plafond",
    r"plafonné(?:e)?",
    r"limite (?:haute|budgétaire|de)",
    (
        r"(?:(?:nous|je) )?(?:tablons|table|partons|pars|part|pensons|pense|pensions|visons|vise|imaginons|imagine|"
        r"tablerions|misons) (?:plutôt |donc |environ )?(?:sur|à)"
    ),
    r"tabler sur",
    r"(?:de l'|dans l')ordre de",
    r"(?:aux alentours|aux environs|autour) d(?:e|es|'une?|')",
    r"dans les (?=\d)",
    r"(?:subvention|subside|financement|bourse|don|aide|crédit) de",
    r"en tête",
    (
        r"^ ?(?:environ |max(?:imum)?\.? |autour de |à peu près |disons |soit )?\d[\d.,' ]*(?:k ?€|€|euros?|"
        r"k ?euros|k|eur|chf|francs(?: suisses)?)(?: (?:environ|maximum|max|maxi|tout compris|ht|ttc|htva|tvac|"
        r"hors taxes|hors tva|tva comprise|à peu près|grand maximum))*(?=[ .!]*$)"
    ),
    (
        r"^ ?\d[\d.,' ]*(?:k ?€|€|euros?|k ?euros|k|eur|chf|francs(?: suisses)?)(?: (?:environ|maximum|max|maxi|"
        r"tout compris|ht|ttc|htva|tvac|hors taxes|hors tva|tva comprise|à peu près|grand maximum))+"
    ),
    (
        r"(?:site|logo|film|vidéo|boutique|appli|application|campagne|plateforme|identité visuelle|"
        r"charte graphique)(?! (?:coûtait|coûte|nous))[^.;:!?]{0,50} pour \d[\d.,' ]*(?:k ?€|€|euros?|k|eur|chf|"
        r"francs)"
    ),
    r"(?:au total|en tout)",
    (
        r"(?:nous|je|j'\w+|on|direction|conseil|comité|patron(?:ne)?|chef(?:fe)?|gérante?|mécène|région|commune|"
        r"ville|siège|maison mère)(?: (?!\d|environ|près|quelque|presque|vend|vendait|achet|achèt|lou|gagn|perd|factur|"
        r"rapport|revien)[\w'-]+){0,4}(?= (?:environ |à peu près |"
        r"entre |autour de |jusqu'à |quelque |près de |les |dans les )?(?:\d{1,3}(?:[.' ]?\d{3})?(?:,\d+)?(?: (?:à|"
        rf"et) \d{{1,3}}(?:[.' ]?\d{{3}})?)?|{FIGURE_IN_WORDS}) ?(?:k ?€|€|euros?|k ?euros|eur|chf|francs))"
    ),
    (
        r"que (?:nous |j'|je |l'on |on )(?:y |vous )?(?:mettons|mets|met|mettrons|consacr\w+|réserv\w+|"
        r"investi\w+|allou\w+|"
        r"prévo\w+|prévu\w*|(?:avons|ai|a) (?:prévu|mis|réservé|bloqué|gardé)\w*)"
        r"(?! (?:chaque|tous|toutes|par)\b)"
    ),
    r"(?:a|ont|avons|vient de|viennent de) (?:\w+ )?(?:voté|voter)",
    r"(?:investir|consacrer|allouer|débourser)",
    r"financements?",
    r"dotation",
    r"cagnotte",
    r"il (?:nous |me |leur )?reste",
    r"^ ?compte[rz]",
    r"(?:ok|d'accord|go|partante?s?|oui|accord) pour",
    r"(?:budget|enveloppe)[^.;!?]{0,60}(?:,| et)? soit \d[\d.,' ]*(?:k ?€|€|euros?|eur|chf|francs)",
    r"dispos(?:e|ent|ait|erait|era) d(?:e|'\w+)",
    r"mais (?:bien |plutôt )?d(?:e|'environ)",
    r"(?:a|ont|avons|ai) (?:\w+ )?bloquée?",
    (
        r"(?:site|logo|film|vidéo|boutique(?: en ligne)?|appli|application(?: mobile)?|campagne|plateforme|"
        r"identité visuelle|charte graphique|référencement(?: naturel)?|seo|refonte|projet|"
        r"mission)(?: [\w']+){0,3} ?[,(:-] ?(?:environ |entre )?\d[\d.,' ]*(?:(?:à|et|-) ?\d[\d.,' ]*)?(?:k ?€|€|"
        r"euros?|eur|chf|francs)"
    ),
    r"(?:pas|jamais) (?:plus de|au-delà de|au-dessus de|plus que)",
    r"(?:grand )?maxi(?:mum)?",
    r"(?:coût|prix|montant) (?:max(?:imal|imum|i)?|cible|visé|plafond|souhaité|acceptable)",
    r"offres? (?:supérieures?|excédant|dépassant)",
    r"(?:nous |m'|me )(?:offre|donne|verse|finance|accorde|apporte|alloue)(?:nt|ra|ront)?",
    (
        r"(?:prix|coût|devis|total|montant) (?:\w+ ){0,2}?(?:reste|soit|est|passe|tient) (?:sous|en[- ]dessous de|"
        r"inférieure? à|dans)"
    ),
    r"crédits?(?: \w+)? (?:votés?|alloués?|accordés?|d'investissement|d'engagement|prévus?|ouverts?)",
    r"(?:accordé|octroyé|alloué|débloqué|obtenu|décroché)e?s?",
    r"fourchette",
    r"pas (?:dépasser|aller au-delà|au-delà|au-dessus|excéder)",
    r"(?:monter|aller|grimper|pousser) jusqu'à",
    r"investissement (?:de|prévu|total|maximum|estimé)",
    r"montant (?:maximal|maximum|total|alloué|prévu|disponible|estimé|global)",
    r"(?:ça|cela) doit rentrer dans",
    r"à l'aise avec",
)
OTHER_AMOUNTS: Patterns = (
    r"(?:n'avons|n'ai|ne disposons|n'a|n'aurons|ne dispose) (?:pas|plus|jamais|aucun)",
    r"chiffres? d'affaires?",
    r"(?-i:CA)(?!\$| (?:a|nous|vous)\b)",
    r"recettes?",
    r"bénéfices?",
    r"marges?",
    r"salaires?",
    r"prétentions?",
    r"(?:l'an|l'année|l'été|le mois|la fois|l'automne) (?:dernier|dernière|passée?)",
    r"la dernière fois",
    r"(?:à|de) l'époque",
    r"précédente?s?",
    (
        r"(?:avions|avait|avais|aviez|avaient|a|ont|ai|avons) (?:déjà |nous |bien |alors |\w+ ){0,2}?(?:payée?|"
        r"coûtée?|coutée?|facturée?|dépensée?|investi|perdu|versée?|déboursée?|demandée?|proposée?|levée?|"
        r"récoltée?|collectée?|vendue?|gagnée?|chiffrée?)s?"
    ),
    r"(?:payé|facturé|dépensé|déboursé)e?s?",
    r"coûtait",
    r"n'est pas (?:de|d'environ)",
    (
        r"(?:louons|loue|louent|achetons|achète|encaissons|encaisse|réalisons|réalise|générons|génère|rapporte|"
        r"rapportent|empruntons|devons|doit|remboursons|distribu\w+|faisons|faisait|importons|touchons|recevons|"
        r"reversons|propose|proposent|demande|demandent|réclame|réclament|factur(?!en\b)\w+|coûtent|coûte|coûtait|"
        r"coûtaient)"
    ),
    (
        r"(?:a|ont|ai|avons|avait|avaient) (?:bien |déjà |tout |tous |toutes )?(?:rapporté|englouti|avalé|mangé|"
        r"emprunté|encaissé|hérité|prêté|remboursé)e?s?"
    ),
    (
        r"(?:avait|avaient|avions|avais) (?:\w+ )?(?:accordé|octroyé|alloué|versé|donné|attribué|débloqué|reçu|obtenu|"
        r"touché)e?s?"
    ),
    (
        r"(?:par|/|chaque|tous les) ?(?:mois|ans?|année|trimestre|semaine) (?:depuis|à (?:une?|des|mon|ma|notre|"
        r"l'|la|le|"
        r"cette|ce|ces) ?(?!\w*(?:agence|prestataire|studio|partenaire|indépendant|freelance|quelqu)))"
    ),
    (
        r"(?:aujourd'hui|actuellement|en ce moment|pour l'instant|à ce jour|jusqu'ici|jusqu'à présent),? (?:nous|je|on|"
        r"ça|cela) (?:\w+ ){0,2}?(?:payons|paie|paye|coûte|donnons|donne|versons|verse|laisse|laissons)"
        r"(?: [\w']+){0,3} (?=\d)"
    ),
    (
        r"d(?:e |')(?:cotisation|loyer|charge|frais|abonnement|dette|taxe|consigne|droits? d'entrée|commission|"
        r"électricité|matière|main-d'œuvre|travaux|recette|bénéfice|salaire|prime|perte|dégâts?)s?"
    ),
    r"(?:nous |me |lui )?(?:revien(?:t|nent)|revenai(?:t|ent)) à",
    r"dotée?s? d(?:e|'une?|'environ)",
    (
        r"(?:on|il|elle|ils|elles|quelqu'un|certains|d'autres|une? \w+|(?:mon|ma) \w+) (?:m'a|nous a|m'ont|nous "
        r"ont|lui a) "
        r"(?:parlé|dit|cité|annoncé|demandé|proposé|soufflé|avancé|évoqué)(?: d(?:e|'))?"
    ),
    (
        r"(?:pièce|chacune?|l'unité|la (?:pièce|douzaine|tonne|bouteille|nuit|nuitée|séance|place|leçon|caisse|boîte)|"
        r"le (?:kilo|litre|mètre|m²|cours|couvert|menu|repas|kg|paquet|pot|billet)|l'entrée|l'heure)"
    ),
    (
        r"(?:(?:par|chaque) (?:an|mois) )?(?:pour|dans|à) (?:la |le |les |l'|un |une |son |sa |ses |notre |nos |mon "
        rf"|ma |mes ){_NOT_OURS}"
    ),
    (
        r"budget(?: (?:annuel|total|global|communal|de fonctionnement))? d(?:u |e la |e l'|e notre |e nos |es "
        rf"){_ORGANISATIONS}"
    ),
    r"(?:rachetée?|achetée?|acquise?|cédée?|reprise?)s?(?: [\w']+){0,4} (?:pour|moyennant|à)",
    r"d'économie\w*",
    r"(?:d'aides|de dons|de subventions) (?:par|chaque|en)",
    r"levée? de fonds",
    r"(?:levé|récolté|collecté)e?s?",
    r"valorisation",
    r"valeur de",
    r"(?:il|elle|ils|elles) (?:a dit|ont dit|disait|parlait de|pensait à)(?: [\w']+){0,2}",
    r"(?:en|à la) banque",
    r"factur(?:ons|e|ais|ions)(?: [\w']+){0,3}(?= ?\d)",
    r"va(?:ut|lent|lait)(?: [\w']+){0,3}(?= ?\d)",
    r"(?:signer|engager|décider)(?: \w+){0,2} jusqu'à",
    r"panier(?: moyen)?",
    (
        r"(?<=\d|€) ?par (?!an\b|année|mois|jour|heure|semaine|trimestre|phase|lot\b|sprint|étape|projet|exemple|"
        r"contre|la\b|le\b|les\b|notre|nos\b|votre)\w+"
    ),
    (
        r"par (?:billet|ticket|commande|client|cliente|personne|nuit|nuitée|adhérent|élève|tête|pièce|article|"
        r"repas|visiteur|exemplaire|unité|place|bouteille|membre|enfant|participant|cabinet|magasin|commune|"
        r"séance|foyer|appartement|logement|élève|salarié|employé)"
    ),
    r"(?:le |un |nos |les )(?:billet|ticket|place|abonnement)s?",
    r"amende",
    r"(?:perdons|perds|perd|perdre|perte|manque à gagner|pertes)",
    r"nous coûte(?:nt)?",
    r"me coûte(?:nt)?",
    r"factures?",
    r"facturée?s?",
    r"devis (?:de|à|d'un montant|initial|reçu|précédent)",
    (
        r"(?:une autre|l'autre|d'autres|une première|l'ancienne|notre ancienne|la dernière|"
        r"une précédente) (?:agences?|prestataires?|société|boîte)"
    ),
    r"(?:un autre|l'ancien|le précédent|notre ancien) (?:prestataire|devis|fournisseur|développeur)",
    r"concurrents?",
    r"en moyenne",
    r"(?:prix|montant|revenu|salaire|ticket) moyen",
    r"dons?(?! de)",
    r"loyers?",
    r"(?:vendons|vend|vends|vendus?|vendues?|partent|se vend|louons)",
    r"prix (?:de vente|public|d'achat|catalogue)",
    r"économis\w+",
    r"économies?",
    r"stock",
    r"acompte",
    r"caution",
    r"dettes?",
    r"emprunt",
    r"prêt (?:de|bancaire)",
    r"primes?",
    r"(?:gagn(?:er|ons|e|é)|rapporte(?:nt)?)",
    r"impayée?s?",
    r"remises?",
    r"réductions?",
    r"bons? d'achat",
    r"cotisations?",
    r"capital",
    r"récompense",
    r"à rembourser",
    r"tarifs? (?:horaire|journalier)",
    r"à payer",
    r"payable",
    r"à régler",
    r"nos (?:prestations|tarifs|offres|abonnements)",
)
PARTS: Patterns = (
    r"phases?",
    r"(?:premi(?:er|ère)|deuxième|second(?:e)?) (?:phase|étape|tranche|partie|lot|volet|version)",
    r"(?:lot|volet|tranche) (?:\d|un|deux|photos?|vidéo)",
    r"par (?:phase|lot|sprint|étape)",
    r"tranches?",
    r"(?<!tva )(?<!taxes )(?<!taxe )en (?:plus|sus|supplément)",
    r"supplémentaires?",
    r"additionnel(?:le)?s?",
    r"acompte",
    r"(?:la )?moitié",
    (
        r"pour (?:la |les |le |l')?(?:photos?|photographies?|photographe|rédaction|textes?|logo|hébergement|"
        r"maintenance|design|maquettes?|traduction|vidéo)"
    ),
    r"maintenance",
    r"achat (?:d'espaces?|média|de mots)",
    r"(?:budget )?(?:médias?|publicitaire|pub)",
    r"(?<!compte )(?<!livret )(?<!caisse )à part",
    r"séparément",
    r"et encore",
    r"plus tard",
    r"par la suite",
    r"s'y ajoute\w*",
)
TOTALS: Patterns = (
    r"tota(?:l|le|ux)",
    r"au total",
    r"en tout",
    r"globa(?:l|le|lement)",
    r"tout (?:compris|inclus)",
    r"(?:pour |de )?l'ensemble",
    r"tous (?:frais|postes) (?:compris|confondus)",
)
COUNTED: Patterns = (
    "visiteurs?", "visites?", "utilisateurs?", "produits?", "références?", "articles?", "clients?", "clientes?",
    "abonnée?s?", "commandes?", "membres?", "adhérents?", "salariée?s?", "collaborat(?:eurs?|rices?)",
    "employée?s?", "personnes?", "exemplaires?", "pages?", "photos?", "bénévoles?", "donat(?:eurs?|rices?)", "m²",
    "m2", "mètres?", "kg", "kilos?", "kilomètres?", "km", "tonnes?", "litres?", "foyers?", "ménages?",
    "entreprises?", "vélos?", "bouteilles?", "heures?", "jours?", "semaines?", "mois", "ans", "années?",
    "patients?", "familles?", "enfants?", "livres?", "fois", "places?", "lits?", "repas", "magasins?",
    "boutiques?", "écoles?", "élèves?", "étudiante?s?", "habitants?", "hectares?", "participante?s?", "inscrits?",
    "lect(?:eurs?|rices?)", "mots", "logements?", "chambres?", "dépliants?", "cond\\w+", "passagers?", "vues?",
    "téléchargements?", "followers", "points? de vente", "sites", "personnages?", "agents?", "sociétaires?",
    "licenciée?s?", "spectat(?:eurs?|rices?)", "flyers", "cartes?", "pièces?", "unités?", "vignerons?",
    "collègues?", "internautes?", "contacts?", "adresses?", "candidat(?:e)?s?", "ouvrages?", "volumes?",
    "couverts?",
)  # fmt: skip
