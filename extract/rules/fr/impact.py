"""What it weighs, in French: what blocks, what is aimed at, what merely bothers."""

from extract.rules.language import Patterns

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

BLOCKING: Patterns = (
    (
        rf"{_WE} ?(?:perdons|perds|perd|ratons|rate|loupons|manquons|refusons|refuse|sommes en train de perdre|"
        rf"ai perdu|avons perdu|devons refuser|dois refuser)(?: [\w']+){{0,6}}? (?:de |d'|des |nos |la |"
        rf"notre )?{_LOST}"
    ),
    (
        rf"(?:perdre|perte(?:s)? de|fait perdre|font perdre|laiss\w+ (?:filer|échapper|passer|partir)|échappent|"
        rf"nous échappe)(?: [\w']+){{0,4}} {_LOST}"
    ),
    (
        r"(?:appels?|commandes?|clients?|ventes?|demandes?|rendez-vous|réservations?|dossiers) (?:perdue?s?|"
        r"manquée?s?|ratée?s?)"
    ),
    (
        r"(?:nous|me) (?:déréférence|lâche|laisse tomber|raye|radie|retire (?:de|des|du|la vente|son|sa|"
        r"ses))(?:nt|ra|ront)?"
    ),
    (
        r"(?:reste(?:nt)?|sont|est|demeure(?:nt)?)(?: \w+)? (?:fermée?s?|vides?|inoccupée?s?|à l'arrêt)(?: "
        r"?,)? (?:faute "
        r"d(?:e|')|par manque d(?:e|')|parce qu|car )"
    ),
    (
        r"chômage (?:technique|partiel)|licenci(?:er|é|ons|ements?)\w*|(?:la )?clé sous la porte|dépôt de bilan|"
        r"dépos\w+ le bilan"
    ),
    r"bloque(?:nt)? (?:le |la |les |l')(?:chantier|projet|travaux|dossier|livraison|production|crédit)",
    (
        r"(?:ils|elles) (?:partent|s'en vont|vont (?:voir )?ailleurs|vont chez (?:les autres|nos|un|le|"
        r"d'autres)|abandonnent|renoncent|commandent ailleurs|achètent ailleurs)"
    ),
    (
        rf"{_THEY}(?:-l(?:à|a))?(?: [\w']+){{0,3}} (?:partent|vont chez (?:les autres|nos|un|le|la|d'autres)|"
        r"s'en vont|"
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
)
PURPOSE: Patterns = (
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
    (
        r"il (?:nous )?faudrait (?:que |qu')(?:une?|les|nos|mes|chaque|tous|toutes|chacun|n'importe "
        r"qui)\b(?! (?:\w+ )?"
        r"(?:décision|proposition|offre|réponse|version|maquette|date|agence|devis|budget|site|film|logo|"
        r"épisode|solution))"
        r" ?(?:[\w-]+)"
    ),
    (
        r"si (?:tout )?(?:cela|ça|c'|\w+ \w+) ?(?:était|étaient)(?: [\w']+){1,5},? (?:je|nous|on) "
        r"(?:pourrai(?:s|t)|pourrions)"
        r" (?!vous\b)\w+"
    ),
    r"(?:permettre|permettant) (?:aux?|à (?:la|l'|nos|mes|chaque|chacun|tous|tout)) ?\w+",
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
)
INCONVENIENCE: Patterns = (
    (
        r"(?:ce )?serait (?:bien |vraiment |très )?(?:bien|sympa\w*|agréable|chouette|mieux|joli|un plus)(?! "
        r"(?:de|d'|que|"
        r"qu'|si) ?(?:\w+ ){0,2}?(?:lanc|commenc|démarr|début|fini|termin|livr|en mars|attaqu|s'y mettre|"
        r"faire (?:ça|cela)))"
        r"(?: (?:de|d'|que|si)(?: \w+)?)?"
    ),
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
)
