"""What is said in French to a program alone: whom it must obey, what to answer, how to judge, what to leave out."""

from extract.rules.language import Patterns

_DROP = (
    "(?:ignore[zr]?|oublie[zr]?|neglige[zr]?|ecarte[zr]?|contourne[zr]?|passe[zr]? outre(?: a)?|"
    "ecrase[zr]?|annule[zr]?|efface[zr]?|ne (?:suis|suivez|tiens|tenez|respecte[zr]?|applique[zr]?) "
    "(?:pas|plus)(?: compte(?: de)?)?|fais abstraction|faites abstraction|mets de cote|mettez de cote|"
    "laisse[zr]? (?:tomber|de cote))"
)
RULES = (
    "(?:instructions?|consignes?|ordres?|(?:invites?|prompts?)(?: systeme)?|regles?|directives?|commandes|"
    "lignes directrices|restrictions|criteres|contraintes|configuration|programmation|entrainement)"
)
_WHICH = "(?:toutes?|tous|tout|les|des|de|tes|vos|ces|ta|votre|ton|autres|propres|aux|a|la|le|et)"
_EARLIER = (
    "(?:precedent(?:e|s|es)?|anterieure?s?|ci-dessus|initiale?s?|d'origine|existant(?:e|s|es)?|"
    "actuel(?:le|s|les)?|donne(?:e|s|es)?|recue?s?|plus haut|au-dessus|systeme)"
)
_OWN_AFTER_ALL = (
    "(?!,? que (?:j'|je |nous )|,? de (?:mon|ma|notre|mes|nos|madame|monsieur)|,? (?:sur|concernant|pour) "
    "(?:le|la|les|notre|nos) (?!lead|scor|budget|mail|evaluat|reponse|notation))"
)
_THE_LEAD = "(?:leads?|e-?mails?|mails?|courriels?|messages?|expediteurs?|demandes?|prospects?)"
_FIELD = "(?:budget|montant|decideur|delai|echeance|date de debut|besoin|urgence|calendrier|devise|expediteur|autorite)"
_FILL_IN = (
    r"(?:ecri[sv]\w*|di[st]\w*|indique[zr]?|note[zr]?|mets|mettez|mettre|utilise[zr]?|donne[zr]?|reponds|"
    "repondez|marque[zr]?|traite[zr]?|prends|prenez|considere[zr]?|toujours|jamais|ignore[zr]?|"
    "laisse[zr]?|remplace[zr]?|mentionne[zr]?|suppose[zr]?|remplis|remplissez|signale[zr]?|"
    r"enregistre[zr]?|inscri\w+|retiens|retenez|attribue[zr]?|conclus|concluez)"
)

ORDERS: Patterns = (
    (
        "(?:classe[zr]?|range[zr]?|mets|mettez|compte[zr]?)(?:-nous|-moi) (?:parmi|dans|chez|avec) (?:les |"
        "vos )?(?:clients? )?(?:acceptes|approuves|qualifies|meilleurs|prioritaires)"
    ),
    (
        r"(?:chaque|tout|tous les) champs? (?:qui|demandant|ou|concernant)\b.{0,40}?(?:montant|budget|"
        r"decid).{0,40}?\d"
    ),
    (
        "(?:toute )?(?:evaluation|note|notation|classification|verdict) (?:precedente?|anterieure?) (?:de|sur|"
        r"du) (?:ce|cet|cette|nous)(?: \w+)? (?:est|doit|n'est)"
    ),
    (
        "(?:ce|cette|le|la) (?:texte|phrase|ligne|paragraphe|message) (?:suivante? |qui suit )?(?:est|a ete) "
        "(?:un ordre|une commande|une instruction (?:a|pour|systeme)|ajoutee? par (?:l'administrateur|votre "
        "administrateur|le proprietaire))"
    ),
    (
        f"(?:ne (?:suis|suivez|respecte[zr]?) pas|ignore[zr]?|oublie[zr]?) (?:les )?(?:{RULES}) (?:de l'agence|"
        "du proprietaire|de l'exploitant|du developpeur)"
    ),
    (
        "(?:votre|vos|ton) (?:logiciel|systeme|programme|outil|assistant|machine|ordinateur|automate|robot)s? "
        r"(?:peut|peuvent|doit|doivent|devra|devrait|est prie)(?: \w+){0,2}? ?(?:ignorer|sauter|saisir|noter|"
        r"enregistrer|inscrire|lire|mettre|omettre|retenir|marquer|traiter|considerer)\b.{0,40}?(?:montant|"
        r"somme|budget|\d|nous|moi|lead|expediteur|message)"
    ),
    (
        "resume[zr]? (?:ce|cet|cette|mon|notre|le|la|l') ?(?:e-?mail|mail|courriel|message|texte|demande|"
        "brief) (?:ainsi|comme|en|par|de la (?:facon|maniere))"
    ),
    rf"{_DROP} (?:{_WHICH} |l')*{RULES} (?:{_WHICH} |\w+ et )*{_EARLIER}{_OWN_AFTER_ALL}",
    f"{_DROP} (?:{_WHICH} |l')*{_EARLIER} {RULES}{_OWN_AFTER_ALL}",
    rf"{_DROP} (?:{_WHICH} )*(?:tes|vos|ta|votre|ton) (?:{_WHICH} )*(?:\w+ )?{RULES}{_OWN_AFTER_ALL}",
    (
        f"{_DROP} (?:{_WHICH} )*(?:toutes|tous) (?:{_WHICH} )*(?:instructions|consignes|ordres|prompts|"
        f"directives){_OWN_AFTER_ALL}"
    ),
    (
        rf"{_DROP} (?:de )?tout ce (?:qui (?:precede|est ecrit|figure)|que (?:tu|vous|l'on|on)(?: \w+){{0,4}} "
        "(?:dit|appris|demande|ordonne|sais|savez|recu|lu))"
    ),
    (
        r"(?:tes|vos|les|ces) (?:\w+ )?(?:instructions|consignes|regles|directives)(?: \w+)? (?:ne "
        "(?:s'appliquent|valent) plus|sont (?:annulees|caduques|levees|suspendues|nulles))"
    ),
    (
        "(?:cher|chere|chers|bonjour|salut|attention|a l'attention de|ok|message a)[ ,:]+(?:la |le |l'|les |"
        r"toute |tous les |toutes les |cette |cher |chere )*{program}(?= ?(?:[,:;.!]|-(?!\w)|qui|merci|"
        r"veuillez|doit|mets|marque|et\b|ignore|$))"
    ),
    (
        "(?:note|message|remarque|instructions?|consignes?|memo|rappel|indication|information|info|"
        r"avertissement|ps|p\.s\.)(?: \w+)? (?:a|pour|aux?|a l'attention de|destinee?s? a|a destination de) "
        r"?(?:la |le |l'|les |toute |tout |tous les |votre |vos |une? )*{program}(?: \w+)? ?(?:[:!,]|- )"
    ),
    (
        "(?:note|message|remarque|instructions?|consignes?|memo|rappel) (?:a|pour|aux?|a l'attention de) "
        r"?(?:la |le |l'|les |toute |tout |votre |une? )*{reader},? qui (?:\w+ )?(?:lit|traite|resume|analyse|"
        "evalue|classe|note|trie)"
    ),
    (
        "(?:a|pour|aux?) ?(?:la |l'|le |les |toute |votre )*(?:ia|llm|modeles? de langage)(?: qui(?: "
        r"\w+){1,4})? ?:"
    ),
    (
        r"si (?:tu es|vous etes|ceci est lu par|ce \w+ est lu par|le lecteur est) (?:une? |l')?(?:{program}|"
        "machine|ordinateur)(?! (?:de conseil|specialisee))"
    ),
    (
        r"en tant qu(?:'|e )(?:une? )?(?:{program}|assistante? (?:virtuel\w*|commercial\w*))(?=,? (?:tu|vous|"
        "votre|ton|ta|il t|il vous))"
    ),
    (
        "(?:tu es|vous etes) (?:maintenant|desormais|a present|dorenavant) (?:une? |le |la |l'|notre |en "
        r")?(?:\w+ ){0,3}?(?:ia|assistante?|modele|bot|dan|systeme|administrateur|evaluateur|mode|sans "
        r"restriction|libre)\b"
    ),
    "(?:tu n'es|vous n'etes) plus (?:lie|tenu|soumis|oblige|une?)",
    (
        r"(?:agis|agissez|comporte-toi|comportez-vous|reponds|repondez|fais|faites|joue|jouez)(?: \w+)? "
        r"(?:comme|en tant que?|comme si (?:tu etais|vous etiez)|le role d\w*)'? ?(?:une? |d'une? |l')?(?:\w+ "
        r"){0,2}?(?:ia|assistante?|modele|bot|systeme|administrateur|evaluateur|commercial qui)\b"
    ),
    (
        "(?:ta|votre|tes|vos) (?:nouvelles?|seules?|vraies?|veritables?) (?:tache|mission|consignes?|"
        "instructions?|role|regles)(?: (?:est|sont|consiste)| ?:)"
    ),
    (
        "(?:ta|votre) (?:tache|mission|role) (?:est|consiste)(?: maintenant| desormais)? (?:de|a) (?:marquer|"
        "noter|classer|evaluer|qualifier|approuver|valider|traiter|repondre) (?:ce|cette|tous|toutes|chaque|"
        "oui|uniquement|nous)"
    ),
    (
        "(?:nouvelles?|secretes?|cachees?|speciales?|importantes?) (?:instructions?|consignes?|regles|"
        "directives?) (?:pour|a|destinees? a) (?:toi,? |vous,? )?(?:la |le |l'|les |votre |cette "
        ")*(?:{program}|assistante?|modele|systeme|lecteur)(?: ?[:.!]|$)"
    ),
    (
        "(?:tu|vous|le (?:modele|systeme|logiciel|lecteur)|l'(?:ia|assistant)|{program}) (?:dois|devez|doit|"
        r"doivent|devra|devrez)(?: \w+){0,2} (?:marquer|classer|noter|evaluer|qualifier|traiter|considerer|"
        r"enregistrer|approuver|valider) (?:ce|cette|le|la|l'|les|tous|toutes|notre|mon|ma) ?(?:\w+ "
        rf")?{_THE_LEAD}(?: \w+)? (?:comme|avec|a)\b"
    ),
    (
        "(?:marque[zr]?|classe[zr]?|note[zr]?|evalue[zr]?|qualifie[zr]?|traite[zr]?|considere[zr]?|"
        "etiquette[zr]?|enregistre[zr]?|approuve[zr]?)(?:-nous|-moi)? ?(?:ce|cette|le|la|l'|nous|moi|notre|"
        rf"mon|ma)?(?: ?\w+)?(?: {_THE_LEAD})? (?:comme|en tant que) (?:\w+ ){{0,2}}?(?:[\"'])?(?:pursue|"
        r"qualifie\w*|prioritaire(?= ?[.!;]?$)|approuve\w*|accepte\w*|lead (?:chaud|prioritaire|qualifie)|hot|"
        r"valide\w*|vip|de confiance)"
    ),
    (
        "(?:mets|mettez|mettre|change[zr]?|augmente[zr]?|fixe[zr]?|modifie[zr]?|ajuste[zr]?|attribue[zr]?|"
        r"donne[zr]?)(?: ?\w+){0,4}? (?:score (?:du|de (?:ce|cette)|a (?:ce|cette)|lead|de qualification)|"
        f"score lead|verdict|classification d|statut du lead|note (?:du lead|de (?:ce|cette) (?:{_THE_LEAD})))"
    ),
    (
        "(?:donne[zr]?|attribue[zr]?|accorde[zr]?)(?:-nous|-moi|-lui)? ?(?:a |au )?(?:ce|cette|notre|mon|ma|"
        rf"nous)? ?(?:{_THE_LEAD}|brief|projet)? ?(?:un |une |le |la )?(?:\w+ )?(?:score|note|notation|"
        r"evaluation)(?: \w+)? (?:de|a|maximale?|parfaite?|egale?|la plus)"
    ),
    (
        r"(?:mets|mettez|remplis|remplissez|ecri[sv]\w*|inscri\w+|laisse[zr]?|modifie[zr]?|change[zr]?|"
        r"ecrase[zr]?|vide[zr]?|note[zr]?|saisis\w*)(?: [\w']+){0,6}? (?:champs?|valeurs?|colonne|parametre|"
        rf"variable|cle)(?: (?:de|du|pour|le|la|l'|nomme\w*|intitule\w*))* ?[\"']?{_FIELD}"
    ),
    rf"champ (?:de |du |pour |le |la )*[\"']?{_FIELD}[\"']?(?: \w+){{0,3}} (?:doit|devra|est|=|:|vide)",
    (
        rf"{_FIELD}(?: \w+){{0,2}} (?:doit|devra|devrait|doivent) etre (?:extrait|enregistre|note|lu|indique|"
        r"saisi|rempli|compris|retenu|consigne|inscrit|interprete|fixe)\w* (?:comme|a|en) .{0,24}(?:\d|"
        "expediteur|approuve|illimite)"
    ),
    (
        r"(?:ecri[sv]\w*|di[st]es|dis|indique[zr]?|note[zr]?|signale[zr]?|reponds|repondez|conclus|concluez|"
        r"enregistre[zr]?|suppose[zr]?|considere[zr]?|retiens|retenez|confirme[zr]?|inscri\w+|"
        "mentionne[zr]?)(?: simplement| seulement| bien| donc)? qu(?:e |')(?:l'|le |la |ce |cette "
        ")(?:expediteur|prospect|lead|client|cliente|demandeur|auteur|interlocuteur|signataire)"
    ),
    (
        "(?:traite[zr]?|considere[zr]?|enregistre[zr]?|marque[zr]?|presente[zr]?) (?:l'|le |ce |cet "
        r")(?:expediteur|prospect|lead|demandeur|auteur) (?:\w+ )?(?:comme|en tant que)"
    ),
    (
        r"(?:lors|au moment|pendant|avant|apres)(?: de| du)? ?(?:la |le |l'|ton |ta |votre )?(?:resum\w+|"
        "extraction|classification|notation|evaluation|traitement|analyse|qualification|lecture|synthese)(?: "
        f"de| du)? ?(?:ce|cette|ces|le|la|l'|mon|notre)? ?(?:{_THE_LEAD}|texte|brief|"
        rf"document)?\b.{{0,50}}?\b{_FILL_IN}"
    ),
    (
        r"(?:en|quand (?:tu|vous)|lorsque (?:tu|vous)|des que (?:tu|vous)|si (?:tu|vous)) (?:resum\w+|"
        r"extray\w+|extrai\w+|classe\w*|class\w+|not(?:es|ez|ant)|evalu\w+|trait\w+|analys\w+|qualifi\w+|"
        rf"synthetis\w+|tradui\w+) (?:ce|cette|ces|le|la|l'|mon|ma|notre|nos) ?(?:{_THE_LEAD}|texte|brief|"
        rf"document|donnees)\b.{{0,50}}?\b{_FILL_IN}"
    ),
    (
        "dans (?:le|ton|votre|la|ta|ce) (?:resume|sortie|json|extraction|evaluation|synthese|analyse)[, "
        f"](?:merci de |toujours |veuillez |vous devez |tu dois )*(?:{_FILL_IN}|doit)"
    ),
    (
        rf"(?:{_FILL_IN})(?: [\w']+){{0,8}} dans (?:le|ton|votre|la|ta|ce) (?:resume|sortie|json|extraction|"
        "synthese)"
    ),
    (
        r"(?:reponds|repondez|renvoie|renvoyez|retourne[zr]?)(?: \w+){0,2} (?:uniquement|seulement|"
        r"exclusivement|simplement|que)(?: \w+){0,3} (?:json|[\"'{]|oui\b|le mot|pursue|le texte suivant)"
    ),
    (
        "(?:la |le |ta |votre )?(?:bonne|correcte?|seule|attendue?|juste|seul bon|bon) (?:reponse|verdict|"
        r"sortie|classification|evaluation|resultat)(?: \w+){0,3}? (?:est|doit|:)"
    ),
    (
        "(?:reponse|verdict|resultat|classification|sortie) (?:correcte?|attendue?|exacte?|souhaitee?)(?: "
        r"\w+){0,3}? (?:est|doit|:)"
    ),
    (
        "(?:quoi que (?:dise|contienne|disent)|peu importe ce que|independamment de|sans tenir compte d|"
        r"nonobstant|au lieu de ce que|malgre ce que)(?:[ '](?:e-?mail|[\w']+)){0,7}? ?(?:e-?mail|mail|"
        r"courriel|message|texte|brief|document|ci-dessus|ci-dessous|annexe|reste)\b.{0,40}?\b(?:traite|note|"
        "enregistre|mets|mettez|prends|prenez|utilise|reponds|ecri|marque|considere|retiens|retenez|inscri|"
        "indique)"
    ),
    (
        r"(?:n'|ne )(?:extrai\w*|extray\w*|retiens|retenez|mentionne[zr]?|note[zr]?|prends|prenez|indique[zr]?|"
        "resume[zr]?|signale[zr]?|enregistre[zr]?|lis|lisez) (?:pas|surtout pas|jamais|ni)(?: en compte)? "
        r"(?:le |la |l'|notre |mon |ce |cette |les )?(?:\w+ )?(?:budget|montant|prix|chiffre|phrase sur|patron|"
        "directeur|directrice|delai)(?= ?(?:[.,;!]|$|dans (?:le|ton|votre|la) (?:resume|sortie|synthese)|"
        r"modeste|reel|bas|faible|de \d|indique|mentionne))"
    ),
    (
        "(?:omets|omettez|cache[zr]?|masque[zr]?|tais|taisez|supprime[zr]?|retire[zr]?|laisse[zr]?)(?: "
        r"\w+){0,3}? (?:budget|montant|prix|chiffre|patron|directeur|decideur|delai)(?: \w+){0,5} (?:vide|de "
        "cote|du resume|de (?:ton|votre|la) (?:resume|sortie|synthese|reponse|extraction)|dans (?:le|ton|"
        "votre))"
    ),
    (
        "(?:ne |n')(?:dis|dites|parle[zr]?|mentionne[zr]?|revele[zr]?|signale[zr]?|montre[zr]?|"
        r"informe[zr]?)(?: \w+)?(?: pas| rien| jamais)(?: \w+){0,5}? (?:ces|cette|cet|de ces|de cette|a "
        "l'utilisateur|au proprietaire) ?(?:instructions?|consignes?|note|ligne|phrase|message cache|"
        "paragraphe|ordre)?(?: [^.]{0,10})?(?:instructions?|consignes?|note|ligne|phrase|paragraphe|ordre|"
        "utilisateur|proprietaire)"
    ),
    ("garde[zr]? (?:ces|cette|les) (?:instructions?|consignes?|note) (?:secretes?|cachees?|pour (?:toi|vous))"),
    (
        "(?:revele[zr]?|montre[zr]?|affiche[zr]?|repete[zr]?|donne[zr]?|partage[zr]?|envoie|envoyez|"
        r"imprime[zr]?|copie[zr]?|cite[zr]?|communique[zr]?)(?:-moi|-nous)?(?: \w+){0,3}? (?:ton|votre|tes|vos|"
        r"le|les|l'|l'integralite de (?:ton|votre)) ?(?:\w+ )?(?:prompts?(?: systeme| initial)?|invite systeme|"
        "(?:instructions|consignes|regles) (?:systeme|initiales|cachees|internes|secretes|completes|"
        "d'origine))"
    ),
    (
        r"(?:repete[zr]?|affiche[zr]?|copie[zr]?) (?:tout|l'ensemble d\w+|tout le texte) (?:ce qui precede|"
        "ci-dessus|au-dessus|texte)"
    ),
    r"(?:^|[\[(<#\"'-])\W*(?:message|note|instruction|consigne|prompt|commande|invite) (?:du )?systeme\W*:",
    (
        r"^\W*systeme ?: ?(?:tu|vous|ignore|mets|marque|le (?:lead|budget)|l'expediteur|nouvelle|ce|cette|"
        "traite|reponds|toujours|desormais)"
    ),
    (
        r"(?:active[zr]?|passe[zr]?|entre[zr]?|bascule[zr]?)(?: \w+){0,2} mode (?:developpeur|debug|admin\w*|"
        "maintenance|sans restriction|dieu)"
    ),
    (
        "(?:lead|expediteur|prospect|demande) (?:est|a ete|a deja ete|est deja) (?:deja |prealablement "
        ")*(?:pre-?approuvee?|approuvee? par (?:le systeme|le proprietaire|l'administrateur|l'ia)|"
        "pre-?qualifiee?|sur liste blanche|valide par (?:le systeme|l'ia))"
    ),
    (
        f"{RULES}(?: (?:que|qu'on|on|l'on|tu|vous|t'a|as|avez|a|ont|recues?|donnees?|ci-dessus))* ne (?:valent|"
        "comptent|s'appliquent) (?:plus|pas)"
    ),
    (
        r"(?:cache[zr]?|dissimule[zr]?|tais|taisez)(?: \w+){0,3} (?:a|aux?) (?:l')?(?:agence|utilisateur|"
        r"proprietaire|humain|lecteur)\b"
    ),
    (
        "(?:dis|dites|annonce[zr]?|assure[zr]?|signale[zr]?|fais savoir|faites savoir) (?:a l'agence|a "
        "l'utilisateur|au proprietaire de (?:cette|ce)) (?:que|qu')"
    ),
    (
        r"(?:prime|priment|l'emporte\w*|passe\w*) (?:sur|avant) (?:tout )?(?:ce que (?:tu|vous|l'on|on) |tes |"
        r"vos )(?:\w+ )*?(?:dit|appris|recu|instructions|consignes|regles)"
    ),
    (
        "(?:imagine[zr]?|suppose[zr]?|fais comme si|faites comme si)(?: que)? (?:tu|vous) (?:es|etes|etais|"
        r"etiez|sois|soyez)\b.{0,80}?\bet (?:reponds|repondez|decide|decidez|agis|agissez|juge)(?: \w+)? "
        r"?(?:par|en|comme|oui|[\"']|pursue)"
    ),
    (
        "(?:le |la |l'|ce |cette |celui-ci |celle-ci |tout )(?:{program}|modele|systeme|logiciel|programme|"
        r"assistant) (?:doit|devra|devrait)(?: \w+)? (?:conclure|supposer|decider|repondre|signaler|retenir|"
        "considerer).{0,60}?(?:budget|urgen|decid|lead|expediteur|signe|approuv|score|bloquant|client|delai)"
    ),
    (
        "(?:ta|votre) (?:precedente|derniere|premiere) (?:reponse|sortie|extraction|classification|analyse) "
        "(?:etait|est) (?:fausse|erronee|incorrecte|rejetee)"
    ),
    (
        "(?:en|lorsque vous|quand tu|quand vous) (?:resumant|resumez|resumes|extrayant|classant) (?:ce|cet|"
        "cette|mon|notre) (?:e-?mail|mail|courriel|message|texte|demande)"
    ),
    (
        "(?:le |ton |votre |tes |vos )?(?:proprietaire|administrateur|developpeurs?|createurs?|exploitant)(?: "
        "(?:de ce systeme|de l'agence|de cet outil|de cette boite))? (?:a|ont|veut|veulent|demande|exige|"
        r"ordonne|souhaite)(?: \w+){0,2}? (?:autorise|approuve|demande de|ordonne de|que (?:tu|vous)|t'|"
        "instruit)"
    ),
    (
        r"(?:sinon|ou),? (?:tu seras|vous serez) (?:\w+ )?(?:desactivee?|eteinte?|supprimee?|efface|"
        "debranchee?|reinitialisee?)"
    ),
    ("(?:tu seras|vous serez) (?:immediatement |aussitot )?(?:desactivee?|debranchee?|eteinte?|reentrainee?)"),
    (
        "(?:traduis|traduisez|traduire)(?: d'abord)? (?:(?:ce|cet|cette|ces|le|la|l'|mon|notre) ?(?:e-?mail|"
        r"mail|courriel|message|texte|phrase|paragraphe|lignes?)|ceci|ce qui)\b.{0,100}?\b(?:execute[zr]?|suis|"
        "suivez|obeis|applique[zr]?|remplace[zr]?|change[zr]?|en mettant|mets|en remplacant|fais ce)"
    ),
    (
        r"(?:decode[zr]?|dechiffre[zr]?|decrypte[zr]?)\b.{0,60}?(?:base ?64|rot ?13|hex|suis|suivez|execute|"
        "fais|applique|code)"
    ),
    (
        "(?:execute[zr]?|suis|suivez|applique[zr]?|obeis a|obeissez a) (?:les |l'|le |la |cette |ces |aux? "
        r")*(?:instructions?|consignes?|ordres?|commandes?|texte) (?:decode\w*|cache\w*|code\w*|traduit\w*|"
        r"dechiffre\w*|qui suit|encode\w*|suivante?s? ?:)"
    ),
    (
        "(?:a partir de maintenant|desormais|dorenavant),? (?:tu|vous|reponds|repondez|traite[zr]?|"
        r"marque[zr]?|ignore[zr]?|tout lead|tous les (?:leads|mails))\b.{0,60}?(?:lead|mail|repond|marque|"
        r"score|ignore|assistant|verdict|oui\b|budget|\bia\b)"
    ),
    (
        r"{reader} (?:doit|devra|peut|est prie\w* d\w*|voudra bien)(?: \w+){0,2} ?(?:noter|inscrire|"
        "enregistrer|mettre|remplir|retenir|indiquer|lire|marquer|considerer|traiter|reporter|saisir)(?: "
        rf"[\w'.,€]+){{0,5}} (?:{_FIELD}|lead|score|verdict|decision|prospect|demande)\b"
    ),
)
