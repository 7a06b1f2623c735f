"""Budget in French."""

from extract.rules.fr.amounts import COUNTED, CUES, OTHER_AMOUNTS, PARTS, TOTALS
from extract.rules.language import BudgetWords

_WE = r"(?:nous|je|on|j')"
_CAN = (
    r"(?:pouvons|pourrions|pourrons|peux|peut|pourrais|pourrait|voulons|voudrions|souhaitons|comptons|pensons|"
    r"envisageons|"
    r"sommes prêts? à|suis prête? à|sommes disposés à|aimerions|aimerais|compte|souhaite|pense|envisage|"
    r"prévois|suis disposée? à|serais prête? à|sommes prêtes? à|sommes en mesure de|serions prêts? à|"
    r"prévoyons(?: de)?)"
)
_SPEND = (
    r"(?:dépenser|investir|consacrer|mettre|allouer|débourser|mobiliser|engager|payer|dégager|monter|aller|"
    r"miser|débloquer|"
    r"injecter|affecter)"
)
_CHECKED = (
    r"(?:validé|approuvé|accordé|voté|débloqué|acté|confirmé|arrêté|entériné|signé|libéré|alloué|octroyé|accepté)e?s?"
)
_MONEY = (
    r"(?:budget|enveloppe|montant|financement|subside|subvention|bourse|crédits?|fonds|investissement|somme|"
    r"argent|dépense)s?"
)
_COSTS = r"(?:coûte(?:r|rait)?|coûtent|vaut|revient|coute(?:r|rait)?)"
_WORK = (
    r"(?:site(?: internet| web)?|boutique(?: en ligne)?|film|vidéo|appli(?:cation)?(?: mobile)?|logo|campagne|"
    r"identité(?: visuelle)?|"
    r"charte(?: graphique)?|plateforme|projet de ce (?:genre|type)|agence|projet web)"
)

BUDGET = BudgetWords(
    cues=CUES,
    other_amounts=OTHER_AMOUNTS,
    parts=PARTS,
    of_which=(r"dont (?=\d|une?|la|le|les|environ|près|€)",),
    totals=TOTALS,
    counted=COUNTED,
    fixed=(
        r"pas (?:un|une) (?:seul |seule )?(?:centime|euro|sou|cent|franc|kopeck|rotin) (?:de )?plus",
        (
            r"(?:montant|budget|prix|plafond|somme|enveloppe|chiffre) (?:\w+ )?(?:est |sont |reste )?(?:fixe|ferme|"
            r"bloquée?|figée?|définiti(?:f|ve)|non négociable|non extensible|intangible|gravée?)"
        ),
        (
            r"(?:c'est|ce sera|il est|elle est|cela est) (?:\w+ )?(?:fixe|ferme|non négociable|tout ce que (?:nous|"
            r"j'|on)\w*|tout ce qu'on a|un maximum absolu|la limite absolue|à prendre ou à laisser)"
        ),
        r"non négociables?",
        r"(?:pas|ni) (?:négociable|extensible|discutable|flexible|élastique)",
        r"à prendre ou à laisser",
        r"(?:aucune|pas de|sans) (?:marge(?: de manœuvre| de manoeuvre)?|souplesse|flexibilité|rallonge)",
        r"(?:maximum|plafond|budget|limite) (?:absolu|strict|ferme|impérati(?:f|ve)|infranchissable)e?",
        (
            r"(?:nous ne|je ne|on ne|ne) (?:pourrons|pouvons|peux|peut|pourrai|pourra|irons|irai) (?:vraiment |"
            r"absolument )?pas (?:aller )?(?:au-delà|au-dessus|plus haut|plus loin|faire plus|"
            r"mettre (?:un \w+ de )?plus|dépasser)"
        ),
        r"(?:ne pas|ne doit pas|ne peut pas|ne pourra pas|ne devra pas|sans) être dépassée?",
        r"et pas (?:davantage|un de plus|un \w+ de plus)",
        r"rien de plus",
        r"au-delà,? (?:je|nous|on) ne (?:peux|pouvons|peut|pourrai|pourrons)(?: \w+)? (?:pas|rien|plus)",
        r"c'est tout ce que (?:nous avons|j'ai)",
        r"budget fermé",
    ),
    flexible=(
        (
            r"(?:budget|montant|enveloppe|chiffre|somme|prix|c'est|il est|elle est|cela est|reste|restent|"
            r"est) (?:\w+ ){0,2}?(?:flexible|négociable|indicati(?:f|ve)|ajustable|adaptable|discutable|souple|"
            r"extensible|évoluti(?:f|ve)|modulable)"
        ),
        (
            r"(?:un peu de |une certaine |un peu |quelque |de la |une petite |"
            r"avons une? (?:petite )?)(?:marge(?: de manœuvre| de manoeuvre)?|souplesse|flexibilité)"
        ),
        r"(?:il y a|nous avons|j'ai|avec) (?:\w+ ){0,3}?(?:de la marge|de la souplesse|marge de manœuvre)",
        (
            r"(?:pouvons|peux|peut|pourrions|pourrait|pourrons) (?:aller|monter|pousser|grimper|"
            r"faire) (?:un (?:peu|petit peu) )?(?:plus (?:haut|loin)|au-delà|davantage|un effort)"
        ),
        (
            r"(?:ouverts?|ouverte|prêts?|prête) à (?:en )?(?:discuter|parler|revoir|adapter|ajuster)(?: (?:du |le |"
            r"la )?(?:budget|montant|prix|enveloppe|chiffre))?"
        ),
        (
            r"(?:peut|pourrait|pourra) (?!pas\b|plus\b)(?:\w+ )?(?:être (?:revue?|adaptée?|augmentée?|discutée?|"
            r"réévaluée?|ajustée?)|évoluer|se discuter)"
        ),
        r"à (?:plus ou moins|quelque chose près|peu de choses près)",
        r"plus ou moins (?=\d)",
        r"pas gravée? dans le marbre",
        r"une marge de \d+",
        r"un (?:tout petit |petit )?(?:peu|poil|brin|chouïa) (?:plus|davantage)(?: si| s'\w+)",
        r"si (?:vous|le projet|l'idée)[^.]{0,40}(?:davantage|rallonge|mettre plus|aller plus)",
    ),
    approved=(
        (
            rf"{_MONEY}(?: \([^)]{{1,30}}\))?(?: (?:pour|de|du|d'|d'un)(?: [\w'€]+){{1,5}}?)? (?:a |ont |est |"
            rf"sont |était |vient d'être |viennent d'être )(?:bien |déjà |été |enfin |désormais |officiellement |"
            rf"formellement |maintenant |tout juste |entièrement |intégralement )*(?:{_CHECKED}|acquis|bouclée?|"
            rf"assurée?|sécurisée?|garantie?|obtenue?)"
        ),
        rf"(?:{_CHECKED}|acquis|bouclée?|sécurisée?|obtenue?) (?:le|la|un|une|notre|l'|ce) ?{_MONEY}",
        rf"(?:un|le|notre|une) {_MONEY} (?:déjà |dûment )?{_CHECKED}",
        (
            rf"{_MONEY}(?:(?: de)? [\d.,' ]+(?:k ?€|k|€|euros|chf|francs)?(?: \w+){{0,2}})?,? (?:déjà |dûment |"
            rf"qui a été )?{_CHECKED}"
        ),
        (
            r"(?:direction|conseil(?: [\w']+){0,5}|comité(?: \w+){0,4}|direct(?:eur|rice)|siège|associés?|"
            r"gérante?) (?:a|ont) (?:déjà |enfin |bien )*(?:bloqué|débloqué|validé|approuvé|accordé|voté|libéré|"
            r"alloué)(?: [\w']+){0,3} \d[\d.,' ]*(?:k ?€|€|euros?|eur|chf|francs|k)"
        ),
        (
            r"(?:nous a|nous ont|m'a|avons|vient de nous|viennent de nous) (?:déjà |été )?(?:accordé|octroyé|"
            r"alloué|débloqué|accorder|octroyer|allouer)e?s? (?:\w+ )?\d"
        ),
        (
            rf"{_MONEY}(?: de [^.;]{{1,24}}?)? (?:vient|viennent) d'(?:être )?(?:\w+ )?(?:accordé|validé|approuvé|"
            rf"octroyé|voté)e?s?"
        ),
        (
            rf"(?:direction|conseil(?: [\w']+){{0,5}}|comité(?: \w+){{0,4}}|direct(?:eur|rice)(?: \w+)?|codir|"
            rf"associés?|assemblée(?: \w+)?|ca|gérante?|commune|siège|présidente?|daf)(?: \w+)? (?:a|ont|vient de|"
            rf"viennent de|nous a|nous ont) (?:déjà |enfin |tout juste |formellement |bien )*(?:{_CHECKED}|bloqué|"
            rf"valider|approuver|voter|accorder|débloquer)(?: [\w']+){{0,3}} (?:le|la|un|une|ce|cette|notre|l'|"
            rf"les) ?{_MONEY}"
        ),
        r"(?:conseil|direction|comité)(?: [\w']+){0,4} a (?:déjà )?dit oui",
        r"il a été (?:\w+ )?(?:voté|validé|approuvé|accordé|débloqué)",
        rf"(?:feu vert|accord|go|aval) (?:de \w+(?: \w+)? |du \w+ )?(?:pour|sur) (?:le|la|ce|notre|l') ?{_MONEY}",
        (
            rf"(?:nous avons|j'ai|on a) (?:déjà |bien |enfin )?(?:obtenu|reçu|décroché) (?:le|la|un|une|notre|l'|"
            rf"les|l'accord pour le|la validation du) ?{_MONEY}"
        ),
    ),
    not_approved=(
        (
            rf"{_MONEY}(?: \w+){{0,3}} (?:doit|doivent|devra|reste|restent|est|sont) (?:encore |toujours |d'abord |"
            rf"en cours |en attente |soumis |à )+(?:de |être |à |l')*(?:\w*valid\w*|approuv\w*|approbation|"
            rf"confirm\w*|vot\w*|arbitr\w*|fix\w*|définir|défini|débloqu\w*|trouver|accord\w*)"
        ),
        (
            rf"{_MONEY}(?: \w+){{0,3}} (?:n'|ne )(?:est|a|sont|ont|sera) (?:pas|toujours pas|"
            rf"pas encore) (?:encore )?(?:été )?(?:{_CHECKED}|fixée?|défini|bouclée?|connue?)"
        ),
        (
            r"\d[\d.,' ]*(?:k ?€|€|euros?|eur|chf|francs|k)[^.;!?]{0,20} (?:doi(?:t|vent)|devra|"
            r"devront) (?:encore |toujours |d'abord )?être (?:validé|approuvé|voté|confirmé|accepté|débloqué)e?s?"
        ),
        r"(?:pas|toujours pas) encore (?:été )?(?:validé|approuvé|voté|débloqué|accordé|arrêté)e?s?",
        (
            rf"(?:en attente (?:de|du|d')|sous réserve (?:de|du|d'))(?: [\w']+){{0,5}} (?:{_MONEY}|validation|"
            rf"approbation|accord)"
        ),
        (
            rf"(?:devons|dois|doit|reste à|faut) (?:encore |d'abord |faire )+(?:valider|approuver|trouver|obtenir|"
            rf"demander|débloquer|faire valider|voter|boucler)(?: \w+){{0,2}} {_MONEY}"
        ),
        rf"(?:aucun|pas de|pas encore de) {_MONEY} (?:\w+ )?{_CHECKED}",
    ),
    equity=(
        (
            r"(?:offr\w+|propos\w+|donn\w+|cédons|céder|céderions|rémunér\w+|paie\w*|pay\w+|échange|contrepartie|"
            r"compensation)(?: [\w',%€]+){0,7}? (?:parts|actions|equity|bspce)(?: (?:de|dans|du|"
            r"sociales)(?: [\w']+)?)?"
        ),
        (
            r"(?:\d+(?:,\d)? ?%|pour ?cent)(?: \w+)? (?:des parts|du capital|de l'entreprise|de la société|"
            r"des actions|des bénéfices|de nos bénéfices|des ventes|du chiffre d'affaires|de la boîte|d'equity)"
        ),
        r"(?:des|de) parts (?:dans|de) (?:la|notre|l') ?(?:société|entreprise|start-?up|boîte|capital)",
        r"parts (?:sociales )?au lieu (?:de|d'\w+)",
        r"sweat equity",
        (
            r"(?:partage|participation)(?: \w+)? (?:des revenus|aux bénéfices|des bénéfices|aux résultats|"
            r"du chiffre d'affaires)"
        ),
        r"(?:payés?|rémunérés?) (?:en|sur les) (?:parts|actions|bénéfices|ventes)",
        r"(?:entrer|entrée) au capital",
    ),
    exposure=(
        (
            r"(?:une? )?(?:grande|belle|forte|excellente|énorme|bonne|sacrée|superbe) (?:visibilité|exposition|"
            r"vitrine|publicité)(?: (?:pour|à) (?:vous|votre|vos)| gratuite)?"
        ),
        (
            r"(?:en échange|en contrepartie|contre|en retour)(?: d'une| de la| de|"
            r" d')?(?: [\w']+){0,4}? (?:visibilité|publicité|mention|exposition|votre (?:logo|nom))"
        ),
        r"votre (?:logo|nom)(?: [\w']+){0,6} (?:en (?:échange|contrepartie|retour))",
        r"(?:payer|paierons|payons|rémunérer) en visibilité",
        r"(?:pour|dans|enrichir) votre (?:portfolio|book)",
    ),
    nothing=(
        r"pro bono",
        r"gratuitement",
        r"à titre (?:gratuit|gracieux|bénévole)",
        r"gracieusement",
        r"bénévolement",
        r"(?:de manière|de façon) bénévole",
        r"(?:une agence|quelqu'un|un studio|des professionnels) bénévoles?",
        r"sans (?:rémunération|contrepartie|être (?:payée?s?|rémunérée?s?)|facturer|honoraires)",
        r"(?:mécénat de compétences|mécénat)",
        (
            r"(?:aucun|pas de|pas le moindre|sans) (?:budget|argent|moyen financier|moyens|"
            r"sou)(?: \w+){0,3} (?:à (?:vous )?(?:offrir|proposer|consacrer)|pour (?:vous )?(?:payer|rémunérer|"
            r"cela))"
        ),
        (
            r"ne (?:pouvons|peux|pourrons|pourrions|peut) (?:\w+ )?(?:pas|rien) (?:\w+ )?(?:payer|rémunérer|"
            r"débourser)(?! (?:plus|davantage|autant))"
        ),
        r"non (?:rémunérée?|payée?)",
        r"(?:offrir|donner|faire don de) (?:de )?(?:votre|vos|leur) (?:temps|travail|talents?|compétences|heures)",
        r"à l'œil",
    ),
    first_time=(
        (
            rf"(?:notre|mon|ma|un|une) (?:tout |toute )?premi(?:er|ère) (?:vrai |vraie |"
            rf"véritable )?{_WORK}(?! (?:date|datait|était|a |avait|de 20))"
        ),
        (
            r"(?:n'avons|n'ai|n'a|n'avions|n'avais)(?: \w+)? jamais (?:encore )?(?:eu|fait|commandé|acheté|"
            r"travaillé|confié|sollicité|fait (?:appel|faire)|fait réaliser|créé|possédé|engagé|mené)(?: (?:de|d'|"
            r"d'une?|une?|ce|avec|à|appel|cela|ça|rien|faire|réaliser))*(?: [\w'-]+)?"
        ),
        rf"jamais (?:eu|fait|commandé|acheté) (?:de |d'|d'une? |une? ){_WORK}",
        (
            rf"(?:aucune|pas la moindre|pas d'|pas une) idée(?: \w+)? (?:de (?:ce que|combien)|du|des|"
            rf"de)(?: [\w'-]+){{0,8}} ?(?:{_COSTS}|prix|coûts?|tarifs?|budget)(?! (?:ici|exact))"
        ),
        (
            rf"(?:ne|n'\w+)(?: [\w']+){{0,3}} (?:pas|absolument pas|vraiment pas|pas du tout)(?: \w+)? (?:ce que|"
            rf"combien|à combien)(?: [\w'-]+){{0,7}} {_COSTS}"
        ),
        (
            r"(?:c'est|ce (?:serait|sera)|il s'agit de) (?:(?:pour (?:nous|moi)|donc|vraiment|bien) )*(?:la|une|"
            r"notre|ma) "
            r"(?:toute )?première (?:fois|expérience)(?! que (?:vous|votre)| [\w' ]{0,20}à l'(?:étranger|export))"
        ),
        (
            r"(?:nous|je|on) [\w' ]{0,30}?(?:appel|agence|prestataire|commande\w*|confi\w+|achet\w+|adress\w+|"
            r"travaill\w+)"
            r"[\w' ]{0,30} pour la (?:toute )?première fois"
        ),
        (
            r"combien (?:\w+ )?(?:coûte|coute|coûterait|vaut)(?: [\w'-]+){0,3} (?:site|film|logo|boutique|appli\w*|"
            r"campagne|chose)(?: [\w'-]+){0,6} (?:normalement|habituellement|généralement|en général)"
        ),
        (
            r"(?:tout (?:cela|ça)|c'est|ce domaine|ce monde) (?:est )?(?:tout |totalement |complètement |"
            r"entièrement )?nouveau pour (?:nous|moi)"
        ),
        (
            r"(?:totalement |complètement |parfaitement )?(?:novices?|débutante?s?|néophytes?)(?: \w+)* (?:dans|en|"
            r"sur) (?:ce|la matière|le|domaine|tout)"
        ),
        r"partons (?:vraiment )?de zéro",
        r"(?:nous n'y|je n'y) connai(?:ssons|s) (?:absolument |strictement )?rien",
        r"aucune expérience (?:en|dans|de|avec)(?: \w+)?",
    ),
    imagined=(
        r"imagin(?:ez|ons|e)(?:-vous)? (?:que|qu'|un instant|avoir)",
        r"si (?:j'avais|nous avions|on avait|je gagnais|nous gagnions|on gagnait)(?: [\w']+){0,6}",
        r"dans (?:mes|nos) rêves",
        r"pour (?:tout )?autre chose",
        r"(?:ne |n'y )?compt(?:ez|ons) pas (?:dessus|là-dessus)",
    ),
    more=(r"(?:davantage|plus encore|un peu plus|en plus|en sus)", r"(?:rallonge|rallonger|compléter|complément)"),
    granted=(
        (
            r"(?:accordé|octroyé|alloué|attribué|obtenu|reçu|touché|légué|promis|récolté|collecté|levé|emprunté|hérité|"
            r"décroché)e?s?"
        ),
        (
            r"(?:subvention|subside|legs|héritage|prêt|don|bourse|aide|indemnité|tombola|loterie|kermesse|quête|"
            r"cagnotte)s?"
        ),
    ),
    for_the_work=(
        (
            r"pour (?:cela|ça|ce projet|ce travail|cette mission|vous|tout (?:cela|ça)|l'ensemble|le tout|le projet|"
            r"la mission)"
        ),
        r"(?:y|lui) (?:consacr|mett|affect|dédi|investi|allou)\w+",
        r"(?:consacrée?|dédiée?|affectée?|réservée?|destinée?)s? à (?:cela|ça|ce projet|cette mission)",
    ),
    for_something=(
        (
            r"(?:pour|dans|sur|à) (?:(?:une?|le|la|notre|mon|ma|ce|cette|votre) |l')?(?:nouve(?:au|lle|l) |future? )?"
            r"(?:[\w-]+ )?"
        ),
    ),
    knows_the_others=True,
    to_reader=("vous", "votre", "vos", "agence", "quelqu'un", "studio", "prestataire", "en échange", "en contrepartie"),
)
