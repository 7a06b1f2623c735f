"""Need in French: what it weighs, what is asked, and what is no brief."""

from extract.rules.fr.intents import APPLICATION, INVOICE, PITCH, SUPPORT
from extract.rules.language import NeedWords

_WE = r"(?:nous|je|on|j')"
_THEY = (
    r"(?:clients?|clientes?|clientèle|membres|adhérents|abonnés|visiteurs|donateurs|usagers|utilisateurs|gens|"
    r"patients|parents|"
    r"élèves|étudiants|voyageurs|acheteurs|candidats|habitants|locataires|lecteurs|participants|internautes|"
    r"familles|hôtes|"
    r"vacanciers|touristes|bénévoles|architectes|prescripteurs|commandes|réservations|citoyens|entreprises|"
    r"partenaires|voisins|"
    r"jeunes|personnes|collaborateurs|équipes|professionnels|revendeurs|distributeurs|public)"
)
_LOST = (
    r"(?:clients?|clientes?|commandes?|ventes?|membres|adhérents|abonnés|réservations?|argent|chiffre|recettes|"
    r"visiteurs|"
    r"donateurs|dons|patients|candidats|inscriptions|contrats?|marchés|affaires|demandes|parts de marché|"
    r"lecteurs|euros|€|"
    r"revenus|chantiers|élèves|locataires)"
)
_ACTIONS = (
    r"(?:vendre|toucher|atteindre|attirer|développer|augmenter|doubler|tripler|gagner|recruter|devenir|"
    r"améliorer|proposer|convaincre|montrer|raconter|automatiser|moderniser|simplifier|exporter|séduire|"
    r"fidéliser|faire connaître|"
    r"faire découvrir|nous faire connaître|me faire connaître|nous démarquer|nous distinguer|conquérir|"
    r"valoriser|faciliter|"
    r"permettre|rajeunir|élargir|informer|rassembler|sensibiliser|collecter|récolter|promouvoir|"
    r"être (?:plus )?visibles?|"
    r"gagner en|réduire|accueillir|rassurer|remplir|donner envie|mettre en valeur|générer|expliquer|aider|"
    r"présenter|conserver|"
    r"retrouver|renforcer|reconquérir|centraliser|offrir|étendre|diversifier|fédérer)"
    r"(?! (?:une?|le|la|notre|nos|mon|ma|des|les|votre) (?:\w+ )?(?:site|boutique|application|appli|plateforme|"
    r"film|vidéo|logo|identité|charte|campagne|place|page|image|e-?shop|webshop))(?! l'(?:identité|application|"
    r"image))"
)
_NEW = r"(?:nouve(?:au|lle|l)s?|refaire|refonte|refondre)"

NEED = NeedWords(
    blocking=(
        (
            rf"{_WE} ?(?:perdons|perds|perd|ratons|rate|loupons|manquons|refusons|refuse|sommes en train de perdre|"
            rf"ai perdu|avons perdu|devons refuser|dois refuser)(?: [\w']+){{0,6}}? (?:de |d'|des |nos |la |"
            rf"notre )?{_LOST}"
        ),
        (
            rf"(?:perdre|perte(?:s)? de|fait perdre|font perdre|laissons filer|échappent|"
            rf"nous échappe)(?: [\w']+){{0,4}} {_LOST}"
        ),
        (
            r"(?:ils|elles) (?:partent|s'en vont|vont (?:voir )?ailleurs|vont chez (?:les autres|nos|un|le|"
            r"d'autres)|abandonnent|renoncent|commandent ailleurs|achètent ailleurs)"
        ),
        (
            rf"{_THEY}(?: [\w']+){{0,3}} (?:partent|vont chez (?:les autres|nos|un|le|la|d'autres)|s'en vont|"
            rf"nous quittent|vont (?:voir )?ailleurs|vont chez|abandonnent|renoncent|se désabonnent|fuient|"
            rf"désertent|décrochent|annulent|résilient|achètent ailleurs|commandent ailleurs)"
        ),
        (
            rf"{_THEY}(?: [\w']+){{0,4}} (?:ne|n'\w+)(?: [\w']+){{0,2}} ?(?:peuvent|peut|osent|arrivent|arrive|"
            rf"parviennent|parvient|trouvent|réussissent)?(?: \w+)? (?:plus|pas)(?: [\w']+)? ?(?:commander|"
            rf"réserver|payer|acheter|s'inscrire|se connecter|nous joindre|nous trouver|accéder|trouver|donner|"
            rf"consulter|prendre|à|plus)"
        ),
        (
            r"ne (?:fonctionne|marche|répond|s'affiche|charge|tourne|suit|tient|peut|peuvent|s'ouvre|passe|passent|"
            r"arrivent?|reçoit|recevons|prend|prenons)(?: \w+)? plus(?! (?:à|aux?|de|que)\b)"
        ),
        (
            r"n'(?:apparaît|apparaissons|est|apparaissent|existe|affiche|accepte|enregistre)(?: \w+)? plus (?:dans|"
            r"sur|visible|supporté|maintenu|accessible|possible|aucun|utilisable|à|les|de|trouvable|référencé|"
            r"en ligne|compatible)\w*"
        ),
        (
            r"(?:tombe|tombent|est|sont|reste|restent|était)(?: \w+){0,2} (?:en panne|hors service|hors ligne|"
            r"inaccessibles?|inutilisables?|en rade|piratée?s?|bloquée?s?|paralysée?s?|à l'arrêt)"
        ),
        (
            r"(?:plante|plantent|bugge|bogue|rame|crashe|s'effondre)(?: (?:sans cesse|tout le temps|régulièrement|"
            r"à chaque|chaque|dès|constamment|tous les|toutes les|au|pendant))"
        ),
        (
            r"(?:nous |me )?(?:bloque|bloquent|paralyse|paralysent|empêche|empêchent|freine|freinent|handicape|"
            r"étouffe) (?:nos?|notre|les|la|le|toute?|de|d'\w+|complètement|totalement|nous)?"
        ),
        (
            rf"{_WE} ne (?:pouvons|peux|peut|parvenons|arrivons|savons)(?: [\w']+)? (?:plus|pas|"
            rf"pas encore)(?: [\w']+)? (?:à )?(?:vendre|livrer|ouvrir|prendre|accepter|facturer|croître|répondre|"
            rf"honorer|traiter|produire|recruter|grandir|suivre|continuer|travailler|encaisser|inscrire|accueillir|"
            rf"exporter)"
        ),
        (
            r"(?:nous|me) coûte(?:nt)?(?: [\w']+){0,5} (?:clients?|commandes?|chaque|par (?:mois|semaine|jour)|"
            r"ventes?|cher)"
        ),
        (
            r"(?:ventes|commandes|réservations|demandes|inscriptions|visites|dons|fréquentation|recettes|"
            r"conversions?|chiffre d'affaires|adhésions|trafic|contacts)(?: [\w']+){0,5} (?:chuté|baissé|"
            r"effondrée?s?|plongé|reculé|diminué|fondu|chute(?:nt)?|baisse(?:nt)?|plonge(?:nt)?|s'effondre(?:nt)?|"
            r"dégringole\w*|en chute|divisée?s?)(?! (?:d'un rien|légèrement))"
        ),
        (
            r"(?:sans (?:cela|ça|quoi|lui|elle|nouve\w+ \w+|site)|sinon|autrement),? (?:nous|on|"
            r"je)(?: \w+)? (?:ne pourr\w+|devr\w+ (?:fermer|arrêter|refuser|licencier)|ferm\w+|perdr\w+|coul\w+|"
            r"ne (?:pouvons|peut|tiendr))\w*"
        ),
        (
            r"(?:support|licence|contrat|fournisseur|prestataire|éditeur|plateforme|hébergeur|système|"
            r"logiciel)[^.]{0,50}(?:cesse|s'arrête|prend fin|arrête|n'est plus (?:maintenu|supporté)|disparaît|"
            r"ferme|met fin|dépose le bilan|a fait faillite|en faillite|coupe|abandonn\w+|fermera|s'arrêtera|"
            r"expire)\w*"
        ),
        r"(?:légalement|juridiquement) (?:tenus?|obligés?)|obligation légale|mise en demeure",
        (
            r"(?:nous sommes|je suis|on est) (?:complètement |totalement |vraiment )?(?:bloquée?s?|coincée?s?|"
            r"paralysée?s?|à l'arrêt|pieds et poings liés|dans l'impasse|au pied du mur)"
        ),
        r"question de survie",
        r"désinstall\w+",
        r"(?:très|vraiment|extrêmement) grave",
        (
            r"(?:nos?|des|les) (?:meilleurs )?(?:clients?|abonnés|adhérents|membres|résiliations|"
            r"désabonnements) (?:résilient|se désabonnent|explosent|fuient)"
        ),
        r"taux (?:d'attrition|de désabonnement|de résiliation|d'abandon)",
        r"churn",
        (
            r"(?:moitié|tiers|\d+ ?%) (?:de |des )(?:nos |mes |les )?\w+(?: [\w']+){0,3} (?:abandonnent|abandonne|"
            r"échouent|échoue|partent|part|renoncent|disparaissent|n'aboutissent pas|se perdent)"
        ),
    ),
    purpose=(
        r"afin (?:que |qu')(?!vous\b|je puisse (?:comparer|décider)|nous puissions (?:comparer|décider|choisir))\w+",
        (
            r"afin (?:de |d')(?!(?:pouvoir )?(?:comparer|(?:nous |me )?décider|préparer|fixer|convenir|discuter|"
            r"échanger|en parler|en discuter|obtenir un|obtenir des|recevoir|vous|établir|faire (?:un|notre) choix|"
            r"choisir|avancer|évaluer|planifier|organiser un|voir (?:si|ensemble)|faire (?:le point|"
            r"connaissance))\b)\w+"
        ),
        (
            r"pour (?:que |qu')(?!vous\b|je puisse (?:comparer|décider)|nous puissions (?:comparer|en|décider|"
            r"choisir|discuter)|on (?:en|se)\b)\w+"
        ),
        r"de (?:sorte|manière|façon) (?:que |qu'|à (?:ce que |ce qu')?)(?!vous\b|(?:pouvoir )?comparer)\w+",
        (
            r"(?:notre|mon|l'|le) ?(?:objectif|but|ambition|mission|enjeu|intention)(?: (?:premier|principal|"
            r"principale|ici|avec ce \w+))? (?:est|:|serait|c'est|consiste)(?: de| d'\w+)?"
        ),
        r"(?:notre|mon|l') ?(?:idée|souhait|projet)(?: \w+)? (?:est|serait|consiste) (?:de|d'\w+|à)",
        r"dans le but de",
        r"(?:l'|notre |un )objectif \(\w+",
        r"en vue de (?!vous)\w+",
        (
            rf"{_WE} ?(?:(?:voulons|veux|veut|souhaitons|souhaite|souhaiterions|aimerions|aimerais|aimerait|"
            rf"voudrions|voudrais|voudrait|cherchons à|cherche à|espérons|espère|comptons|devons|avons besoin de|"
            rf"envisageons de|ambitionnons de|désirons|entendons)) (?:[\w']+ ){{0,2}}?(?:pouvoir )?{_ACTIONS}"
        ),
        (
            rf"{_WE} ?(?:voulons|veux|veut|souhaitons|souhaite|aimerions|aimerais|voudrions|voudrais|"
            rf"espérons) que (?!vous\b|votre\b|la première|le premier)\w+"
        ),
        (
            rf"pour (?:mieux |enfin |pouvoir |pouvoir enfin )?(?:la |le |les |"
            rf"nous )?(?!vous\b){_ACTIONS} (?:auprès|de |d'|nos|notre|des|les|la|le|un|une|plus|davantage|en|à|"
            rf"au)(?: \w+)?"
        ),
        (
            r"(?:doit|devra|devrait|doivent|va|sert|servira|servirait|devraient) (?:\w+ )?(?:permettre|aider|"
            r"faciliter|convaincre|donner envie|montrer|attirer|raconter|séduire|à (?:attirer|montrer|convaincre|"
            r"faire))"
        ),
        r"permettr?(?:e|ant|a|ait|e nt)? (?:à (?:nos|notre|mes|des|tous|chacun|nous)|aux|de mieux|d'attirer)",
        (
            rf"(?:nos|mes|les|des|aux) (?:futurs )?{_THEY} (?:puissent|pourraient|pourront|veulent|voudraient|"
            rf"devraient pouvoir|doivent pouvoir|auraient besoin)"
        ),
    ),
    inconvenience=(
        r"(?:ce )?serait (?:bien|sympa|agréable|chouette|mieux|joli|un plus)(?: (?:de|d'|que|si)(?: \w+)?)?",
        (
            r"(?:un peu|plutôt|assez|légèrement|quelque peu|franchement|vraiment|bien) (?:vieillot(?:te)?s?|"
            r"datée?s?|vieillissante?s?|démodée?s?|dépassée?s?|désu(?:et|ète)s?|obsolètes?|ringarde?s?|"
            r"poussiéreu(?:x|se)s?|lente?s?|triste|terne|kitsch|fatiguée?s?|vieux|vieille|fade|rébarbati(?:f|ve))"
        ),
        (
            r"(?:fait|commence à faire|paraît|semble|a l'air)(?: \w+){0,2} (?:vieillot(?:te)?|datée?|"
            r"vieillissante?|démodée?|dépassée?|désu(?:et|ète)|ringarde?|vieux|vieille|triste|son âge|son temps)"
        ),
        (
            r"(?:a|ont) (?:pris un coup de vieux|vieilli|mal vieilli|fait son temps|"
            r"besoin d'un (?:coup de (?:jeune|frais|neuf|pinceau)|rafraîchissement|lifting|petit coup))"
        ),
        r"(?:coup de (?:jeune|frais|neuf|pinceau|polish)|rafraîchi\w*|lifting|dépoussiér\w+|petit relooking|relooker)",
        (
            r"(?:rien|pas) (?:d'|vraiment |très |particulièrement )?(?:urgent|dramatique|grave|catastrophique|"
            r"bloquant|critique|vital)"
        ),
        (
            r"(?:fonctionne|marche|tourne|remplit son rôle|fait le travail|rend service) (?:encore |toujours |"
            r"très |plutôt )?(?:bien|correctement|à peu près|convenablement)"
        ),
        r"ne (?:nous|me) (?:ressemble|correspond|convient|plaît|représente)(?:nt)? (?:plus|pas)",
        r"nous dessert",
        r"petit (?:désagrément|inconvénient|agacement)",
        r"pas indispensable",
        r"(?:un )?(?:simple )?(?:confort|luxe|plus esthétique)",
    ),
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
            r"acteur)(?: \w+)? (?:de|d'|spécialisée? dans (?:le|la|les)|qui vend) ?(?:[\w-]+ ){0,2}?"
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
