"""Timeline in French."""

from extract.rules.language import TimelineWords

TIMELINE = TimelineWords(
    start=(
        r"commen[cç]\w+",
        r"démarr\w+",
        r"début(?:er|era|erons|erait|erions|ent|ons)",
        (
            r"début(?:e|ent|ons)? (?:des travaux|du projet|de la mission|de mission|souhaitée?|prévue?|envisagée?|"
            r"idéale?|de la collaboration|du chantier)"
        ),
        (
            r"(?:lancer|lancement|lancerons|démarrage) (?:le |du |de la |la |les |des )?(?:projet|travaux|mission|"
            r"chantier|collaboration|réflexion)"
        ),
        r"début\s?:",
        r"coup d'envoi",
        r"(?:s'y|nous y|m'y|vous y|on y) (?:met(?:tre|tra|trait|tons|trons|trions)?|attel\w+)",
        (
            r"(?:attaqu|entam|enclench|engag)(?:er|e|ons|era|erons|erait|erions|erais)(?! (?:en justice|votre|nos|une? "
            r"procédure|quelqu'un|d'autres))"
        ),
        r"(?:on|nous|je) tourn(?:erait|erions|erais|era|erons|erai)",
        (
            r"lanc(?:er|erait|erions|era|erons|ement d(?:e|u)) (?:(?:le|la|les|ce|cette|du|de la) )?(?:truc|"
            r"machine|chose|"
            r"processus|démarche|travail|commande|affaire|histoire|étude)"
        ),
        (
            r"(?:travaux|chantier|mission|prestation|projet|tournage) (?:seraient|serait|sont|est|seront|sera) à "
            r"(?:engager|"
            r"lancer|entreprendre|débuter|commencer|démarrer|entamer)"
        ),
        r"(?:mains|bras) libres",
        r"kick-?off",
        r"se lancer",
        r"(?:nous|me) lancer",
        r"mise en route",
        r"(?:travailler|collaborer) ensemble (?:dès|à partir|en)",
        r"prise de (?:poste|fonction) du projet",
        (
            r"(?:avoir|auriez-vous|avez-vous|prévoyez-vous|encore) (?:\w+ )?(?:de la |une |des |du |"
            r"un )?(?:disponibilités?|places?|temps|créneaux?)"
        ),
    ),
    deadline=(
        (
            r"(?:(?:re)?mise?|(?:re)?mettre|mettons|être|so(?:it|ient)|est|sont|ser(?:a|ont|ait)|all(?:er|ions)|"
            r"passe(?:r|ra)?|"
            r"tout|revenir|arriver?|figurer?|déjà|enfin|bien|nouveau|nouvelle|site|boutique|version) en ligne(?! "
            r"(?:que|des|les)\b)"
        ),
        r"^ ?en ligne",
        r"prêt(?:e|s|es)?(?! (?:à|de|bancaire))",
        r"livr(?:er|é|ée|és|ées|able|aison|ables|aisons)",
        r"termin(?:er|é|ée|és|ées)",
        r"finis?(?:ee?)?",
        r"boucl(?:er|é|ée|és)",
        r"finalis(?:er|é|ée|és|ées|ation)",
        r"achevée?s?",
        r"lanc(?:er|é|ée|ement|erons|ée?s|e|ons)|lançons",
        r"ouvr(?:ir|e|ira|irons|ons|ent|irait)",
        r"ouverte?s?",
        r"ouverture",
        r"publi(?:er|é|ée|és|ées|cation)",
        r"sort(?:ir|ie|e|ira)(?! de (?:l'|la|un))",
        r"échéance",
        r"(?:fin|livraison)\s?:",
        (
            r"(?:refaire|faire|reconstruire|terminer|régler)(?= (?:cela |ça |tout )?(?:d'ici|avant|"
            r"pour)(?! (?:nous|vous)))"
        ),
        r"deadline",
        r"opérationnel(?:le)?s?",
        r"en production",
        r"en place",
        r"fonctionnel(?:le)?s?",
        r"fonctionner?",
        r"(?:ça|cela|tout|elle|il) marche",
        r"tourner?",
        r"(?:il |nous |me )?(?:le|la|les|en|nous|me) (?:faut|faudrait|faudra)",
        r"(?:doit|doivent|devra|devrait|devraient|devront) (?:absolument |impérativement |donc )?être",
        r"disponible pour (?:nos|les) (?:clients|visiteurs|élèves|membres)",
        r"impératif",
        r"mise en service",
        r"(?:soit|être|est) réglée?s?",
        r"délai",
        r"(?:avoir|aura|ait) lieu",
        r"se (?:faire|tenir|dérouler)",
        r"diffus(?:er|é|ée|ion)",
        r"imprimée?s?",
        r"go-?live",
        r"besoin (?:de tout|du tout|que tout|qu'il|qu'elle|que ce)",
    ),
    from_day=("à partir de", "à partir du", "à partir d'", "dès", "dès le", "à compter de", "à compter du"),
    by_day=("d'ici", "d'ici le", "d'ici au", "d'ici à", "au plus tard", "au plus tard le", "avant le", "avant"),
    without_us=(
        r"(?:nous (?:l'|les )?avons|on (?:l'|les )?a|j'ai) (?:manqué|raté|loupé)",
        r"(?:nous n'y|on n'y) (?:exposons|exposera|participons|serons|allons|sera|va) pas",
        r"sans nous(?=[.,;!]|$)",
    ),
    event=(
        r"(?:au|du|le|notre|ce|prochain|grand|pour un) salon(?! de (?:thé|coiffure|jardin|l'hôtel))",
        (
            r"salons? (?:professionnel|international|national|de l'|du |de la |des |se tient|a lieu|ouvre|commence|"
            r"débute)\w*"
        ),
        r"foire",
        r"\w*festival",
        r"(?:saison|exposition|vernissage|concours) (?:commence|débute|démarre|ouvre|s'ouvre|reprend)",
        r"congrès",
        r"conférence",
        r"exposition",
        r"inauguration",
        r"(?:grande )?ouverture (?:des portes|de la saison|de la billetterie|officielle|du magasin|des inscriptions)",
        r"anniversaire",
        r"jubilé",
        r"avant-première",
        r"(?:année|rentrée) (?:scolaire|académique|universitaire)",
        r"gala",
        r"év[éè]nement",
        r"soldes",
        r"élections?",
        r"(?:mise en vente|vente des (?:billets|places)|billetterie)",
        r"portes ouvertes",
        r"fusion",
        (
            r"(?:contrat|licence|bail|hébergement|abonnement) (?:actuel )?(?:expire|se termine|prend fin|"
            r"arrive à (?:échéance|terme|expiration)|s'arrête)"
        ),
        r"expire",
        r"assises",
        r"soirée",
        r"colloque",
        r"symposium",
        r"(?:cesse|arrête|s'arrête|prend fin|coupe|ferme)",
        r"black friday",
        r"campagne (?:de dons|d'inscription|de collecte)",
    ),
    reply=(
        r"devis",
        r"(?:votre |vos |une |les |des |l'|d'|leur |aux )offres?(?: (?:chiffrée|de prix|complète|commerciale)s?)?",
        r"offres? (?:chiffrée|de prix|à remettre|attendue)s?",
        r"propositions?(?: \w+)?",
        r"réponses?",
        r"répondre",
        r"répondez",
        r"retours?(?<!de retour)",
        r"revenir vers",
        r"tarifs?",
        r"estimation",
        r"soumission(?:s|ner)?",
        r"(?:remise|dépôt|réception|clôture) des (?:offres|plis|candidatures|dossiers|propositions)",
        r"date limite (?:de|d')(?: \w+)?",
        r"remettre",
        r"dossiers? (?:de candidature|complet)",
        (
            r"(?:nous|me) (?:dire|faire savoir|faire parvenir|transmettre|communiquer|confirmer|envoyer|adresser|"
            r"recontacter|rappeler|recevoir|écrire)"
        ),
        (
            r"(?:dites|envoyez|transmettez|adressez|recontactez|rappelez|contactez|répondez|écrivez|"
            r"confirmez)-(?:nous|moi)"
        ),
        r"recevoir (?:votre|vos|une?|le|les|des|l'\w+)",
        r"(?:de )?vos nouvelles",
        r"vous lire",
        r"candidatures?",
        r"appels? d'offres",
        r"(?:ouverte?s?|recevables?|acceptée?s?|valables?) jusqu'(?:au|à|en)",
        r"chiffrages?",
        r"prix",
        r"vous avons fixé",
        r"parvenir",
        r"en (?:parler|discuter)",
    ),
    other_days=(
        r"fondée?s?",
        r"créée?s?",
        r"depuis",
        r"(?:an|année|mois|semaine|été|hiver|printemps|automne|fois) (?:dernière?|passée?)",
        r"il y a",
        r"(?:en|mes|nos|ses|de) vacances",
        r"(?:en|mes|nos|ses|de) congés?",
        r"absente?s?",
        r"née?s?",
        r"date de",
        r"datée?s?",
        r"datent",
        r"(?:votre|mon|notre) (?:mail|message|courriel|e-mail|courrier|lettre|appel) du",
        r"(?:facture|devis|commande|lettre|mail) (?:n° ?\S+ )?du",
        r"rendez-vous",
        r"rencontr\w*",
        r"réuni\w*",
        r"appel(?:er|ez|ons|le)?",
        r"visit\w*",
        r"pass(?:er|e|ons|erai|erons) (?:à|vous|chez|dans|par|au)",
        (
            r"(?:a|ont|avait|avaient) été (?:\w+ment )?(?!fix|prév|report|repouss|avanc|prolong|arrêt|décal)\w+"
            r"(?:é|i|u|is|it|ert|ait)e?s?"
        ),
        r"(?:ouverture|dépouillement) des (?:plis|offres|candidatures)",
        r"café",
        r"échang\w*",
        r"discut\w*",
        r"visio\w*",
        r"déménag\w*",
        r"joignable",
        r"disponible(?:s)?",
        r"(?:a|ont|avait|avons|ai) (?:été )?(?:lancé|créé|refait|fêté|ouvert|construit|développé|repris|racheté)e?s?",
        r"fêt(?:er|era|erons|ons|é|e|ait)",
        r"de retour",
        r"débordée?s?",
        r"(?:en|un) poste",
        r"diplômée?",
        r"parti(?:e|r|ra)?(?: en| à)",
        r"se réunit",
        r"assemblée",
        r"valable",
        r"siège(?:ra)?",
        r"budget \w+ (?:voté|clôturé)",
        r"exercice",
        r"(?:consultation|appel d'offres|marché)(?: \w+){0,3} lancée? (?:en|le|au|début|fin)",
        r"consultation",
    ),
    fixed=(
        (
            r"(?:ne|n'\w+)(?: [\w']+){0,3} (?:pas|plus|jamais|aucunement)(?: \w+)? (?:être )?(?:bouger|reporter|"
            r"reportée?s?|décaler|décalée?s?|déplacer|déplacée?s?|repousser|repoussée?s?|changer|modifier|glisser|"
            r"retard\w*|attendre|dépass\w+|différer|négociable|modifiable|mobile|flexible)"
        ),
        (
            r"(?:date|échéance|délai|deadline|calendrier) (?:\w+ )?(?:butoir|fixe|ferme|impérati(?:f|ve)|"
            r"non négociable|immuable|inamovible|gravée?|légale?|incontournable|intangible)"
        ),
        r"(?:aucun|sans|pas de|pas d') ?(?:report|décalage|retard|délai supplémentaire|plan b)(?: \w+)?(?: possible)?",
        r"pas un jour de (?:plus|retard)",
        (
            r"(?:date|échéance|délai) (?:\w+ )?(?:est|sont|reste) (?:fixe|ferme|impérati(?:f|ve)|non négociable|"
            r"imposée?|incompressible|figée?|intangible)"
        ),
        r"(?:date|échéance|délai)s? (?:impérati(?:f|ve)s?|butoir)",
        r"(?:doit|doivent|devra|devront|faut) (?:absolument|impérativement)",
        r"impérativement",
        (
            r"(?:salon|festival|foire|exposition|congrès|saison|ouverture)[^.,;]{0,30} (?:commence|débute|ouvre|"
            r"a lieu|se tient) le"
        ),
    ),
    movable=(
        (
            r"(?:date|échéance|délai|planning|calendrier|deadline|nous|je) (?:\w+ )?(?:est|sont|reste|sommes|"
            r"suis) (?:\w+ ){0,2}?(?:flexibles?|souples?|négociables?|indicati(?:f|ve)s?|adaptables?|ouverte?s?)"
        ),
        (
            r"(?:peut|pourrait|peuvent|pouvons) (?:\w+ )?(?:être (?:décalée?|repoussée?|déplacée?)|attendre|"
            r"glisser|bouger|se décaler)"
        ),
        (
            r"(?:une (?:semaine|quinzaine)|un mois|quelques (?:semaines|jours)) (?:de plus|plus tard|"
            r"de retard) (?:ne (?:pose|poserait|change)|n'est|n'a|c'est|ça|cela|est|serait|nous)(?: \w+)?"
        ),
        (
            r"pas (?:de|d'une?|une) (?:date|échéance|deadline|contrainte) (?:\w+ )?(?:butoir|impérative|fixe|ferme|"
            r"stricte|de date|de calendrier)"
        ),
        r"(?:sans|aucune|pas d') ?(?:date|échéance) (?:imposée|butoir|précise|ferme|impérative)",
        r"pas gravée? dans le marbre",
        r"si (?:cela|ça|c'est) (?:\w+ )?(?:prend|prenait|est|dure) (?:un peu )?plus (?:long\w*|de temps|tard)",
    ),
    urgent=(
        r"dès que (?:vous (?:le )?(?:pouvez|pourrez)|possible)",
        r"(?:au|le) plus (?:vite|tôt|rapidement|rapide)(?: possible)?",
        r"aussi (?:vite|tôt|rapidement) que possible",
        r"dans les (?:plus brefs|meilleurs) délais",
        r"immédiatement",
        r"tout de suite(?! après)",
        r"sans (?:tarder|délai|attendre)",
        r"(?<!tout )de suite",
        r"(?:c'est|ce serait|cela est|assez|très|vraiment|plutôt|extrêmement|est|devient) urgente?",
        r"(?:en|de toute|dans l'|il y a|d') ?urgence",
        r"(?:le|plus) (?:plus )?tôt (?:ce )?sera,? (?:le|mieux)(?: \w+)?",
        r"(?:idéalement|si possible|de préférence|plutôt) hier",
        r"aujourd'hui plutôt que demain",
        r"(?:nous sommes|je suis|on est) (?:très |assez |vraiment )?pressée?s?",
        r"le temps presse",
        r"(?:ça|cela) presse",
        r"dès (?:maintenant|aujourd'hui|demain)",
        r"(?:il|nous) (?:nous )?faut (?:faire|aller) vite",
    ),
    exploring=(
        r"stade (?:de (?:la |l'|nos )?)?(?:de )?(?:réflexions?|exploratoire|exploration|idées?|l'étude)",
        (
            r"(?:en (?:pleine |cours de |phase de )?|début de |phase de |première? |simple )(?:réflexion|"
            r"exploration)(?: \w+)?"
        ),
        (
            r"(?:nous |je |on )(?:en sommes|réfléchissons|réfléchis|réfléchit|tâtons|explorons|"
            r"prospectons)(?: encore)?(?: (?:seulement|qu'|pour l'instant|à l'idée|à un éventuel))?(?! à refaire)"
        ),
        r"rien ne presse",
        r"(?:y a|il n'y a) pas le feu",
        r"(?:pas|nullement|aucunement) pressée?s?",
        (
            r"(?:sans|aucune|pas d'|nulle|pas (?:vraiment|spécialement|particulièrement|franchement) d'|"
            r"pas de (?:réelle|grande)) ?urgence"
        ),
        r"(?:ce n'est|c'est|rien) (?:pas |d')urgent",
        r"sans se presser",
        (
            r"(?<!si )un jour(?! (?:par|sur|de|ou|sans|à|plus|avant|après|férié|ouvré|ouvrable|entier|dans|comme|"
            r"ou deux|et|en|où|que|fixe|précis|prochain))"
        ),
        r"tôt ou tard",
        r"à (?:terme|moyen terme|long terme|plus long terme)",
        (
            r"(?:peut-être|éventuellement|probablement|sans doute)(?: \w+){0,3} (?:l'an(?:née)? prochaine?|"
            r"l'année qui vient)"
        ),
        r"(?:commençons|commence) à y réfléchir",
        r"simple demande d(?:e renseignements?|'informations?)",
        r"étudions (?:simplement |pour l'instant )?la possibilité",
        r"(?:nous nous renseignons|je me renseigne)",
        (
            r"(?:simplement|juste|seulement|d'abord|uniquement)(?: \w+){0,2} (?:me |nous |se |m'|s')?(?:renseigner|"
            r"informer|se faire une idée|curieux|tâter le terrain|prendre la température|explorer)"
        ),
        r"à titre (?:purement )?(?:exploratoire|informatif|d'information)",
        r"(?:tâter|sonder) le (?:terrain|marché)",
        r"prendre la température",
        r"exploratoire",
        r"pas avant 20\d\d",
        r"(?:rien de|aucun projet|pas de projet|rien d'|pas d'échéance) ?(?:concret|ferme|arrêté|décidé|précis)",
        r"(?:me|nous) faire une (?:première )?idée",
        r"aucune (?:échéance|date) (?:précise|fixée|arrêtée|en tête)",
        r"(?:on a|nous avons|prenons|avons) (?:tout )?(?:le|notre) temps",
        r"(?:dans|d'ici) (?:un futur|un avenir) (?:\w+ )?(?:lointain|plus ou moins proche|indéterminé)",
    ),
    not_exploring=(
        r"explorer (?:de nouveaux|d'autres) (?:marchés|canaux)",
        r"(?:dès|aussi) que possible",
        r"fini de réfléchir",
        r"réfléchissons depuis",
        r"après (?:mûre|longue|une longue) réflexion",
    ),
)
