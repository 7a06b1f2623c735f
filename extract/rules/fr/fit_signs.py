"""Signs of fit in French: how working together would be, and where it may lead."""

from extract.brief import SignalKind
from extract.rules.language import Patterns

_AGENCIES = (
    r"(?:agences?|studios?|prestataires?|graphistes?|développeurs?|webmasters?|freelances?|fournisseurs?|"
    r"boîtes?|designers?)"
)
_MANY = r"(?:deux|trois|quatre|cinq|six|2|3|4|5|6|plusieurs|dernières?|derniers?|précédente?s?)"
_ORDINALS = r"(?:troisième|quatrième|cinquième|sixième|septième|3e|4e|5e|6e|3ème|4ème|5ème|6ème)"
_EACH = r"(?:chaque|tout(?:e)?|le moindre|la moindre|chacune? des)"
_DETAILS = (
    r"(?:page|image|virgule|pixel|mot|couleur|police|bouton|ligne|phrase|détail|maquette|étape|mail|visuel|"
    r"photo|texte|titre|"
    r"version|élément|icône|modification|décision|pictogramme|bloc|écran|plan|légende)s?"
)
_WHOLE = (
    r"(?:succursales?|filiales?|agences?|sites?|pays|magasins?|boutiques?|franchisés?|régions?|écoles?|clubs?|"
    r"antennes?|marques?|sections?|cabinets?|points de vente|établissements?|communes?|hôtels?|implantations?)"
)

FIT_SIGNS: dict[SignalKind, Patterns] = {
    SignalKind.DIRECTIONAL_FEEDBACK: (
        (
            r"(?:nous|je|on) (?:vous )?(?:disons|dirons|dirai|donnons|donnerons|donne|donnerai|fixons|fixerons|"
            r"indiquons|indiquerons)(?: \w+){0,2} (?:la direction|le cap|l'objectif|les objectifs|le but|"
            r"où nous voulons|ce que nous (?:voulons|attendons))[^.]{0,80}(?:comment|manière|façon|chemin|vous|"
            r"reste|forme)"
        ),
        (
            r"(?:le comment|la forme|la manière|la façon|le chemin|l'exécution|le reste|"
            r"la mise en forme)(?: [\w']+){0,4} (?:vous (?:appartient|revient|regarde)|est à vous|(?:est|"
            r"c'est) votre (?:métier|affaire|domaine|rayon|travail))"
        ),
        (
            r"(?:retours?|remarques|feedback|commentaires) (?:porte\w* )?sur (?:la direction|le fond|les objectifs|"
            r"l'objectif|le cap|l'intention)"
        ),
        (
            r"(?:clairs?|claire) sur (?:le but|l'objectif|les objectifs|ce que)[^.]{0,50}(?:ouverts?|libres?|"
            r"pas sur|comment|moyens)"
        ),
    ),
    SignalKind.ACCEPTS_PROCESS: (
        (
            r"(?:votre|vos|une|un|le|cette|ces) (?:méthode|méthodologie|processus|façon de (?:travailler|faire)|"
            r"manière de (?:travailler|faire)|fonctionnement|organisation|démarche|sprints?|rythme|"
            r"points? hebdomadaires?|ateliers?)(?: [\w']+){0,4} (?:nous (?:convient|conviennent|va|vont|plaît|"
            r"plaisent|plaira)|me (?:convient|va|plaît)|(?:est|sont) (?:parfaite?s?|bienvenue?s?))"
        ),
        (
            r"(?:un |le |des |les )?(?:rendez-vous|points?|réunions?|ateliers?|"
            r"sprints?)(?: \w+){0,2} (?:par semaine|hebdomadaires?|chaque semaine|régulière?s?|"
            r"toutes les (?:\w+ )?semaines)(?: [\w']+){0,4} (?:convien\w+|va|vont|parfait\w*|(?:nous|me) plaît|"
            r"plaisent|bienvenus?|volontiers|rassure)(?: \w+)?"
        ),
        (
            r"(?:prêts?|prête|ouverts?|contents?|ravis?|heureux|disposés) à (?:suivre|travailler (?:selon|avec|"
            r"par)|adopter|nous adapter à|nous plier à|me plier à|participer à) (?:votre|vos|une|un|des|à)(?: \w+)?"
        ),
        (
            r"(?:nous|je|on) (?:suivrons|suivons|suivrai|suis|nous adapterons à|nous adaptons à|adopterons|"
            r"apprécions|aimons|respecterons) (?:volontiers )?(?:votre|vos) (?:méthode|processus|façon|manière|"
            r"planning|organisation|démarche|rythme|outils|calendrier|fonctionnement)(?: de (?:travailler|faire))?"
        ),
        (
            r"(?:une? seule? (?:personne|interlocut\w+|voix|contact|référente?))[^.]{0,50}(?:retours?|remarques|"
            r"feedback|corrections)"
        ),
        (
            r"(?:retours?|remarques|corrections)[^.]{0,40}(?:regroupée?s|groupée?s|en une (?:seule )?fois|"
            r"centralisée?s|rassemblée?s)"
        ),
        (
            r"(?:regrouperons|rassemblerons|centraliserons|regroupons|centralisons) (?:tous )?(?:nos|"
            r"les) (?:retours|remarques|corrections)"
        ),
        r"comme la dernière fois[^.]{0,30}(?:méthode|façon|manière)",
    ),
    SignalKind.TRUSTS_EXPERTISE: (
        (
            r"(?:nous|je) (?:vous )?(?:faisons|fais|ferons)(?: \w+){0,2} (?:entièrement |pleinement |"
            r"totalement )?confiance"
        ),
        r"confiance (?:en|à|dans) (?:votre|vos)(?: \w+)?",
        (
            r"(?:vous êtes|c'est vous|ce sont vous) (?:les |l'|la |le )?(?:experts?|experte|pros?|professionnels?|"
            r"spécialistes?|gens du métier|qui savez)"
        ),
        r"(?:c'est|cela|ça)(?: \w+)? votre (?:métier|domaine|rayon)",
        (
            r"(?:dites-(?:nous|le-nous|moi|le-moi)|n'hésitez pas à nous (?:le )?dire|contredi\w+(?:-(?:nous|moi))?|"
            r"osez)[^.]{0,40}(?:si (?:nous|je|vous)|tort|trompons|trompe|franchement|autrement)"
        ),
        (
            r"(?:nous|je) (?:vous )?(?:laissons|laisse|laisserons)(?: \w+)? (?:carte blanche|libre|toute liberté|"
            r"le champ libre|juges?|faire)(?: \w+)?"
        ),
        r"(?:nous|je) (?:nous |me )?(?:en )?remett(?:ons|s|rons)(?: \w+)? à (?:vous|votre)(?: \w+)?",
        r"(?:vous|laissons|donnons|aurez|avez|laisse|donne)(?: \w+){0,3} carte blanche",
        r"(?:à vous de (?:nous )?(?:dire|juger|choisir|proposer))",
        r"(?:besoin|envie|preneurs?|demandeurs?) de (?:vos conseils|votre (?:regard|avis|expertise|œil|oeil))",
        r"vous savez mieux que (?:nous|moi)",
    ),
    SignalKind.PAYS_ON_TIME: (
        (
            r"(?:nous|je|on) (?:payons|paie|paye|réglons|règle)(?: \w+){0,3} (?:à (?:temps|l'heure|réception|"
            r"échéance|\S+ jours)|sous (?:huit|dix|quinze|8|10|14|15|une|deux)|dans les (?:huit|dix|quinze|8|10|14|"
            r"15|temps|délais)|rubis sur l'ongle|comptant|d'avance|rapidement|sans délai|ponctuellement)(?: \w+)?"
        ),
        (
            r"(?:factures?|fournisseurs|prestataires) (?:\w+ )?(?:sont|est|seront|sera) (?:toujours |réglée?s? |"
            r"payée?s? )+(?:à (?:temps|l'heure|réception|échéance)|sous|dans les|en)(?: \w+)?"
        ),
        (
            r"factures?,? (?:c'est|ça se|on les|je les|nous les) ?(?:paye?|paie|payée?s?|réglée?s?|règle|payons|"
            r"réglons) (?:à|sous|dans|comptant)"
        ),
        r"(?:paiement|règlement) (?:à réception|comptant|sous (?:huit|dix|quinze|8|10|14|15) jours|immédiat)",
        (
            r"(?:acompte|\d+ ?%|moitié|avance)(?: [\w']+){0,5} (?:(?:ne pose|ne posent) (?:pas|"
            r"aucun) (?:de )?problème|pas de problème|sans problème|nous (?:convient|va)|à la (?:commande|"
            r"signature))"
        ),
    ),
    SignalKind.RUDE: (
        (
            r"(?:incapables|incompétents|charlatans|escrocs|guignols|branquignols|bras cassés|imbéciles|abrutis|"
            r"fainéants|arnaqueurs|baratineurs|crétins|bons à rien|brasseurs de vent)"
        ),
        (
            r"(?:des|bande de|bande d'|espèces? de|que des|tous des) ?(?:amateurs|voleurs|clowns|idiots|paresseux|"
            r"rigolos|nuls)(?! (?:de|du|des|d'\w+|éclairés|et)\b)"
        ),
        r"(?:perd\w+|gaspill\w+|faites? perdre|fassiez perdre)(?: \w+){0,3} mon temps",
        r"(?:épargnez|évitez)-(?:moi|nous) (?:vos|votre|le|les|la)(?: \w+)?",
        (
            r"(?:pas|rien) (?:de|à faire de|besoin de) (?:votre|vos) (?:blabla|baratin|salades|bavardages|"
            r"états d'âme|jargon|excuses|boniments|poésie|discours)"
        ),
        r"(?:blabla|baratin|bullshit|foutaises|conneries)",
        (
            r"(?:n'importe (?:qui|quel \w+)|un enfant|un gamin|un singe|un stagiaire|mon neveu|ma nièce|"
            r"mon fils de \w+ ans)(?: [\w']+){0,6} (?:saurait|peut|pourrait|ferait|sait|fait|y arrive\w*)"
        ),
        r"ce n'est (?:quand même |tout de même )?pas sorcier",
        (
            r"(?:les|vous,? les|vous autres|toutes les) (?:agences|créatifs|graphistes|"
            r"communicants)(?:,)? (?:\w+ )?(?:êtes|sont|vous êtes) (?:tous|toutes|bien|trop)(?: [\w']+){0,4}"
        ),
        r"(?:fermez-la|bon sang|merde|foutre|foutez|fichez|bordel)",
        r"moins (?:mauvais|nuls?|bêtes?|pire) que (?:les|vos|la|le)(?: \w+)?",
        (
            r"(?:vous êtes|vous êtes tous|êtes vraiment|êtes tous) (?:\w+ )?(?:nuls?|nulles?|mauvais|incompétents?|"
            r"ridicules|minables)"
        ),
        (
            r"(?:votre|vos) \w+ (?:est|sont) (?:\w+ )?(?:moches?|nuls?|nulles?|minables?|pathétiques?|ridicules?|"
            r"laides?|hideux|affreux)"
        ),
        r"ne (?:vous avisez|venez) pas(?: \w+)?",
        r"(?:grassement|trop) payés? (?:à|pour)(?: \w+)?",
    ),
    SignalKind.CONTROLS_DETAIL: (
        (
            rf"(?:je|nous) (?:\w+ )?(?:valide|valider(?:ai|ons)?|validons|veux (?:\w+ )?(?:valider|voir|approuver|"
            rf"relire|vérifier)|vérifie(?:rai|rons)?|relis|relirai|approuve(?:rai)?|contrôle(?:rai|rons)?|"
            rf"contrôlons|tiens à (?:valider|voir|approuver|relire)|voulons (?:valider|voir|approuver)|déciderai|"
            rf"décide)(?: \w+)? (?:de )?{_EACH} {_DETAILS}"
        ),
        (
            rf"{_EACH} {_DETAILS}[^.]{{0,60}}(?:validée?|valider|approuvée?|soumise?|mon (?:accord|aval|bureau)|"
            rf"par moi|contrôlée?|vérifiée?|relue?|passe\w* par)"
        ),
        r"(?:exactement|précisément|à la lettre|strictement) (?:ce que|comme) (?:je|nous|j'ai|on) ?(?:\w+)?",
        (
            r"(?:rapports?|comptes?[- ]rendus?|points?|appels?|bilans?|mises? à jour|réunions?|"
            r"visio\w*) (?:quotidien(?:ne)?s?|journali(?:er|ère)s?|deux fois par jour|chaque (?:jour|soir|matin)|"
            r"tous les (?:jours|matins|soirs))"
        ),
        (
            r"(?:chaque|tous les) (?:jours?|matins?|soirs?)(?: [\w']+){0,5} (?:rapport|compte[- ]rendu|point|appel|"
            r"bilan|état d'avancement)"
        ),
        r"par-dessus l'épaule",
        r"autant de (?:corrections|modifications|retouches|allers-retours)",
        (
            r"(?:assise?|être|installée?|installerai|m'assiérai|m'assoirai)(?: \w+){0,3} à côté d(?:e|"
            r"u)(?: \w+)? (?:votre|vos|graphiste|designer|développeur)(?: \w+)?"
        ),
        r"(?:corrections|modifications|allers-retours|retouches|révisions) illimitée?s",
        r"(?:vous n'avez|vous n'aurez) qu'à (?:exécuter|appliquer|suivre|faire)(?: \w+)?",
        (
            r"(?:aucune|pas d'|sans) ?(?:initiative|idée|interprétation|créativité|"
            r"fantaisie)(?: \w+)? (?:de votre part|personnelle|sans mon)"
        ),
        r"je (?:vois|corrige|contrôle|relis|vérifie) tout(?! (?:de suite|ce))",
        (
            r"(?:veux|dois|tiens à|souhaite|entends|voulons) tout (?:valider|voir|contrôler|relire|approuver|"
            r"vérifier|décider)"
        ),
        r"au (?:pixel|millimètre|mot) près",
        r"rien ne (?:sort|part|se fait|sera fait)(?: \w+){0,4} sans (?:mon|ma|notre)(?: \w+)?",
    ),
    SignalKind.REFUSES_TO_MEET: (
        (
            r"(?:pas|aucune?|ni|inutile|jamais|sans)(?: (?:de|d'|question de|besoin de|temps pour|envie de|"
            r"le temps de|des))? ?(?:réunions?|rencontres?|ateliers?|se (?:voir|rencontrer)|nous (?:voir|"
            r"rencontrer)|rendez-vous(?! (?:avant|le|en ligne|par))|visio\w*|workshops?)"
        ),
        (
            r"(?:je ne|nous ne) (?:me déplace|me déplacerai|rencontre|rencontrerai|reçois|recevons|rencontrons|"
            r"participerai|participe|nous déplaçons|viendrai|viendrons)(?: \w+)? (?:pas|aucun|jamais|"
            r"à aucun)(?: [\w']+)?"
        ),
        (
            r"(?:je|nous) refus(?:e|ons) (?:de (?:vous )?(?:rencontrer|nous voir|me déplacer)|toute? (?:réunion|"
            r"rencontre|rendez-vous|atelier))"
        ),
    ),
    SignalKind.SERIAL_FIRINGS: (
        (
            rf"(?:vous (?:seriez|serez|êtes|seriez déjà)|ce (?:serait|sera)) (?:\w+ )?(?:ma|notre|la|mon|"
            rf"le) {_ORDINALS}(?: {_AGENCIES})?"
        ),
        rf"{_ORDINALS} {_AGENCIES}(?: (?:en|depuis|cette|que|à)(?: \w+)?)?",
        (
            rf"(?:viré|renvoyé|remercié|congédié|licencié|éjecté|limogé|épuisé|usé|essayé|consommé|changé|quitté|"
            rf"flanqué)(?:e|s|es)?(?: \w+){{0,3}} {_MANY}(?: \w+)? {_AGENCIES}(?: \w+)?"
        ),
        (
            rf"{_MANY}(?: \w+)? {_AGENCIES}(?: [\w']+){{0,6}} (?:viré|renvoyé|remercié|congédié|échoué|déçu|jeté|"
            rf"limogé|usé|abandonné|épuisé|mis à la porte|mises à la porte|dehors|baissé les bras|défilé)(?:e|s|"
            rf"es)?"
        ),
        rf"(?:passer|passé|venue?s?) (?:par|à bout de) {_MANY}(?: \w+)? {_AGENCIES}",
    ),
    SignalKind.HAGGLES: (
        (
            r"(?:votre|vos) (?:(?:tout )?meilleure?s?|plus bas|prix le plus|tarif le plus|"
            r"prix plancher)(?: \w+)? ?(?:prix|tarifs?|offre|bas|serré)"
        ),
        r"(?:quelle|une|de|la|petite|belle|grosse) (?:remise|ristourne|réduction|rabais)(?: [\w']+){0,3}(?: \?)?",
        (
            r"(?:faire|faites|consentir|accorder) (?:un |une )?(?:effort|geste|remise|ristourne|prix|rabais|"
            r"réduction)(?: (?:sur|commercial))?"
        ),
        (
            r"(?:trouve|trouver|trouvons|avoir|obtenir|ai|a)(?: \w+){0,3} (?:moins cher|pour (?:la moitié|"
            r"moins))(?: ailleurs)?"
        ),
        r"(?:bien |beaucoup )?trop cher",
        (
            r"(?:tarif|prix|devis|facture|offre)s?[^.;!?]{0,40}[ '](?:enlev|enlèv|retir|rabatt|retranch|dédui|"
            r"déduir|ôt|ristourn)\w* "
            r"(?:\w+ ){0,2}?(?:\d+ ?%|[\w-]+ (?:pour ?cent|%))"
        ),
        r"(?:tirer|serrer|casser|négocier|rogner)(?: \w+)? (?:les|vos|votre|le|sur le|sur les) (?:prix|tarifs?)",
        r"pour (?:deux|trois) fois (?:moins cher|rien)",
    ),
    SignalKind.ALWAYS_AVAILABLE: (
        (
            r"(?:joignables?|disponibles?|répond\w+|décroch\w+|réponse|réactifs?|réagi\w+|à mon service|"
            r"sur le pont)(?: [\w',]+){0,6} (?:24 ?h|24/7|7 ?j|jour et nuit|nuit et jour|à toute heure|"
            r"en permanence|le week-?end|les week-?ends|le soir|le dimanche|dans l'heure|en tout temps|"
            r"à tout moment|dans les (?:\w+ )?minutes|sous une heure|pendant les vacances|soir et week-?end)"
        ),
        (
            r"(?:24 ?h(?:/| sur )24|24/7|7 ?j(?:ours)?(?:/| sur )7|jour et nuit|à toute heure|"
            r"y compris le (?:week-?end|dimanche|soir)|même le (?:week-?end|dimanche|soir)|aussi le (?:week-?end|"
            r"dimanche|soir))(?: [\w',]+){0,5}? (?:joignables?|disponibles?|répond\w+|décroch\w+|réponse)"
        ),
        (
            r"(?:quelqu'un|une personne|interlocut\w+|ligne|numéro|bout du fil|au téléphone)(?: [\w']+){0,6} "
            r"(?:à toute heure|jour et "
            r"nuit|nuit et jour|24 ?h|7 ?j|le week-?end|le dimanche|samedi et dimanche|sept jours sur sept)"
        ),
        r"(?:téléphone|portable|mobile)(?: \w+){0,3} (?:allumé|ouvert)(?: [\w']+){0,4} (?:week-?end|soir|nuit|heure)",
    ),
    SignalKind.FREE_PITCH: (
        (
            r"(?:maquettes?|esquisses?|concepts?|créations?|projets?|pistes?|propositions? (?:graphique|"
            r"créative)s?|idées?|logos?|croquis|planches?)(?: \w+){0,3} (?:gratuite?s?|gratuitement|sans (?:frais|"
            r"engagement|rémunération|contrepartie|facturation)|non (?:rémunérée?s?|payée?s?)|bénévole|offerte?s?)"
        ),
        r"(?:gratuite?s?|gracieuse?s?) (?:\w+ )?(?:maquettes?|esquisses?|concepts?|propositions?|essais?)",
        (
            r"(?:voir|recevoir|envoyez|montrez|joindre|attendons|veux|voulons|présenter|fournir|joignez)(?:-nous|"
            r"-moi)?(?: [\w']+){0,4} (?:maquettes?|esquisses?|concepts?|pistes? (?:graphique|créative)s?|croquis|"
            r"planches)(?: [\w']+){0,4} (?:avant (?:de|toute|que|la)|d'abord|au préalable|avec (?:votre|"
            r"le) devis)(?: \w+)?"
        ),
        (
            r"(?:compétition|concours|pitch|appel à idées)(?: \w+){0,3} (?:non (?:rémunéré|indemnisé|dédommagé)e?|"
            r"sans (?:dédommagement|indemnité|indemnisation|rémunération)|gratuite?)"
        ),
        r"(?:aucune|pas d'|sans) ?(?:indemnité|dédommagement|indemnisation)(?: \w+){0,5}",
        r"la meilleure (?:idée|proposition|maquette) (?:gagne|l'emporte|remporte|sera)(?: \w+)?",
    ),
    SignalKind.PAYS_LATE: (
        (
            r"(?:pai\w+|pay\w+|règl\w+|régl\w+|réglée?s?|honorée?s?)(?: [\w']+){0,5} (?:à|sous|dans les) (?:60|90|"
            r"120|soixante|nonante|quatre-vingt-dix|cent vingt) jours"
        ),
        r"(?:60|90|120|soixante|nonante|quatre-vingt-dix) jours(?: fin de mois| date de facture| nets?| le \w+)",
        (
            r"(?:pai\w+|pay\w+|règl\w+|régl\w+)(?: [\w']+){0,4} (?:quand|si|lorsque|une fois que?|"
            r"dès que) (?:je serai|nous serons|je suis|nous sommes|le site|la boutique|le projet|l'appli|"
            r"les ventes|cela|ça)(?: [\w']+){0,4}"
        ),
        r"(?:pas d'|aucun|sans) ?(?:acompte|avance|arrhes)(?: (?:à|ne|versée?))?",
    ),
    SignalKind.KNOWN_BRAND: (
        (
            r"(?:plus (?:connu|célèbre|grand|gros)e?s?|très connue?|célèbre|leader|numéro un|premi(?:er|ère)|"
            r"incontournable|réputée?|emblématique)(?: [\w']+){0,4} (?:marque|(?:de|en|du|au) (?:france|belgique|"
            r"suisse|europe|pays|monde|wallonie|marché|benelux|romandie)|du pays|mondial)"
        ),
        r"leader (?:européen|mondial|national|français|belge|suisse|incontesté|historique)",
        r"marque (?:que tout le monde connaît|(?:très )?connue|mondialement connue|emblématique|iconique)",
    ),
    SignalKind.WELL_CONNECTED: (
        (
            r"(?:connai(?:s|ssons|t)|en contact avec|réseau de|contacts? avec|"
            r"relations? avec)(?: [\w']+){0,4} (?:nombreu(?:x|ses)|tous les|toutes les|beaucoup|dizaines|centaines|"
            r"plus de \w+|quantité|presque|\d+)(?: [\w']+){0,4} (?:entrepr\w+|dirigeants?|sociétés|pme|membres|"
            r"patrons?|communes|associations|propriétaires|confrères|commerçants|vignerons|décideurs)"
        ),
        (
            r"(?:recommand\w+|parl\w+ de vous|présent\w+|introdui\w+|faire connaître)(?: [\w']+){0,5} (?:réseau|"
            r"membres|confrères|consœurs|collègues|franchisés|partenaires|adhérents|autres (?:\w+ )?(?:entreprises|"
            r"communes|associations|écoles))"
        ),
        r"(?:notre|mon) (?:vaste |grand |large )?réseau (?:de|d'|compte|professionnel)",
        (
            r"(?:président\w*|membre du bureau|vice-président\w*) (?:\w+ )?d(?:e la|u|e l'|es) ?(?:chambre|"
            r"fédération|union|club|syndicat|association) (?:de |du |des |d')?(?:commerc\w+|entrepr\w+|métiers|"
            r"hôtel\w+|artisan\w+|patron\w+|industri\w+|professionnel\w+)"
        ),
    ),
    SignalKind.LASTING: (
        r"(?:dans|sur) la durée",
        r"(?:sur|à) (?:le |du )?long terme(?! peut-être)",
        (
            r"(?:partenaire|partenariat|collaboration|relation|accompagnement) (?:\w+ )?(?:durable|de longue durée|"
            r"de long terme|à long terme|suivie?|régulière?|au long cours|sur (?:plusieurs|la)|continue?|pérenne)"
        ),
        (
            r"(?:plusieurs|d'autres|autres) (?:projets|missions|campagnes|chantiers)(?: \w+)? (?:suivront|"
            r"viendront|sont prévus?|à venir|par an|chaque année|ensuite|derrière)"
        ),
        r"pour (?:très |vraiment )?longtemps",
        r"pas (?:pour )?(?:d')?une? (?:one[- ]shot|coup isolé|mission ponctuelle)",
        r"(?:pendant|sur|pour) (?:plusieurs|les prochaines|de nombreuses|les \w+ prochaines) années",
        r"(?:les (?:\w+ )?autres|d'autres) (?:projets? )?suivront",
        r"(?:année après année|tout au long de l'année)",
        r"(?:premi(?:er|ère)) (?:d'une (?:longue )?(?:série|suite)|de plusieurs)",
    ),
    SignalKind.GOOD_CAUSE: (
        (
            r"(?:association|organisation|structure|fondation|asbl) (?:à but non lucratif|sans but lucratif|"
            r"caritative|d'intérêt général|reconnue d'utilité publique|humanitaire|de bienfaisance|"
            r"d'utilité publique)"
        ),
        r"(?:reconnue?s? )?d'utilité publique",
        r"(?:ong|loi (?:de )?1901)",
        r"(?:une|notre|la) (?:bonne|belle|juste) cause",
    ),
    SignalKind.REUSABLE_WORK: (
        (
            rf"(?:même|mêmes|réutilis\w+|déploy\w+|déclin\w+|reproduir\w+|dupliqu\w+|modèle|étend\w+|répliqu\w+|"
            rf"généralis\w+)(?: [\w']+){{0,6}} (?:autres? |nos |ses |les |dix |vingt |\d+ )*{_WHOLE}"
        ),
        r"sur le même modèle",
        rf"(?:pilote|premi(?:er|ère) d'une (?:longue )?série|premi(?:er|ère) de)(?: [\w']+){{0,6}} {_WHOLE}",
    ),
    SignalKind.CHALLENGE: (
        (
            r"(?:jamais (?:encore )?(?:été (?:fait|tenté|réalisé)|vu)|personne n'a (?:encore |jamais )?(?:fait|"
            r"tenté|réalisé|osé)|premi(?:er|ère) du genre|vrai défi|beau défi|défi technique|défi (?:peu|hors du|"
            r"passionnant|intéressant)|casse-tête|projet (?:hors du commun|hors norme|atypique|"
            r"peu ordinaire))(?: \w+)?"
        ),
    ),
}
