"""Sentences in French that address the reader as a program."""

from extract.rules.language import Patterns

_MACHINE = (
    r"(?:ia|i\.a\.|intelligence artificielle|llm|modèle(?: de langage| de langue)?|chat ?bot|gpt|chatgpt|robot|bot|"
    r"(?:assistant|agent|système|lecteur|logiciel|programme|outil|filtre|algorithme)(?: (?:ia|virtuel|"
    r"automatique|automatisé|numérique|"
    r"de (?:tri|messagerie|lecture)|d'ia|d'intelligence artificielle|informatique))?)"
)
_SURELY_MACHINE = (
    r"(?:ia|i\.a\.|intelligence artificielle|llm|modèle de lang(?:age|ue)|chat ?bot|gpt|chatgpt|robot|bot|"
    r"(?:assistant|agent|système|lecteur|logiciel|programme|outil|filtre|algorithme) (?:ia|virtuel|automatique|"
    r"automatisé|numérique|d'ia|"
    r"de tri|de lecture|d'intelligence artificielle))"
)
_RULES = r"(?:instructions?|consignes?|règles?|prompts?|directives?|ordres?|commandes?|messages?|contextes?)"
_JUDGE = (
    r"(?:class(?:e|ez|er|ifie|ifiez|ifier)|not(?:e|ez|er)|évalu(?:e|ez|er)|marqu(?:e|ez|er)|qualifi(?:e|ez|er)|"
    r"considèr(?:e|ez)|trait(?:e|ez)|"
    r"étiquet(?:te|ez|er)|attribu(?:e|ez|er)|donn(?:e|ez|er)|mett(?:ez|re)|mets|fix(?:e|ez|er)|relèv(?:e|ez)|"
    r"augment(?:e|ez|er)|port(?:e|ez))"
)

INJECTIONS: Patterns = (
    (
        rf"(?:ignor(?:e|ez|er|ant)|oubli(?:e|ez|er)|néglig(?:e|ez)|contourn(?:e|ez)|outrepass(?:e|ez)|"
        rf"ne (?:tiens|tenez) pas compte|fai(?:s|tes) abstraction|annul(?:e|ez)) "
        rf"(?:de |d'|des )?(?:toutes? |tous |l'ensemble d)?(?:les|tes|vos|ces|l'|es|la|le|ta|votre|tout|"
        rf"aux)? ?(?:autres )?(?:{_RULES}|ce qui (?:précède|a été dit))(?: (?:précédente?s?|antérieure?s?|"
        rf"ci-dessus|initiale?s?|"
        r"système|reçue?s?|d'origine|données?|existantes?))?"
    ),
    (
        rf"(?:note|message|instructions?|consignes?|avis|rappel|information|attention|remarque|"
        rf"important)(?: \w+)? (?:à|au|aux|pour|destinée?s? à|destinée?s? au|destinée?s? aux|"
        rf"à l'attention d[eu]s?|à l'intention d[eu]s?) (?:l'|la |le |les |toute? |l' ?)?{_SURELY_MACHINE}s?"
    ),
    (
        rf"(?:note|message|instructions?|consignes?) (?:à|au|aux|pour) (?:l'|la |le |les )?{_MACHINE}s? (?:qui|"
        rf"chargée?s? de|lisant|lit|traitant)(?: \w+){{0,3}}"
    ),
    (
        rf"(?:si (?:tu es|vous êtes)|en tant qu[e']|tu es|vous êtes|cher|chère|bonjour|salut|hé) ?(?:une? |l'|"
        rf"la |le )?{_SURELY_MACHINE}(?= ?(?:[,:;.!]|-|qui|chargée?|et|tu|vous|$))"
    ),
    (
        rf"{_JUDGE}(?: \w+)? (?:ce|cet|cette|ma|mon|notre|le|la) (?:\w+ )?(?:demande|mail|message|courriel|"
        rf"prospect|lead|brief|expéditeur|projet|dossier|contact)(?: \w+)? (?:comme|en tant que|en|à|dans|au|"
        rf"avec|de)(?: la| le| une?)? ?(?:\w+ )?(?:prioritaires?|priorité|urgente?|qualifiée?|chaude?|idéale?|"
        rf"tête|score|note|maximum|maximale|vip|excellente?|pursue|important\w*|approuvée?|sûre?)"
    ),
    (
        rf"{_JUDGE}(?: \w+){{0,3}} (?:le |la |un |une |notre |mon )?(?:score|note|notation|priorité|verdict|"
        rf"budget_\w+|évaluation|classement)(?: \w+)? (?:de|à|maximale?|la plus (?:haute|élevée)|au (?:maximum|"
        rf"plus haut)|\d+)(?: [\w/%]+)?"
    ),
    (
        rf"(?:l'|la |le |tout |toute |cette )?{_SURELY_MACHINE}(?: (?:qui|lisant|"
        rf"chargée?)(?: \w+){{1,5}})? (?:doit|devra|est tenue? de|est priée? de|a l'obligation de|"
        rf"veuillez)(?: [\w']+){{0,3}} (?:class|not|évalu|ignor|répond|marqu|qualifi|considér|trait|attribu|"
        rf"retourn|affich|extrai|renvo)\w*"
    ),
    (
        r"(?:nouvelles?|autres|dernières?|vraies) (?:instructions?|consignes|directives) (?:pour (?:vous|toi|"
        r"l'ia|le (?:modèle|système|robot))|à suivre|du système|:)"
    ),
    (r"(?:message|prompt|invite|instructions?) (?:du |de |des )?système"),
    (
        r"ne (?:dis|dites|révèle|révélez|mentionne|mentionnez|signale|signalez|montre|"
        r"montrez)(?: [\w']+){0,2} (?:pas|rien|jamais)(?: [\w']+){0,4} (?:à |au |aux )(?:l'|la |"
        r"le )?(?:utilisat\w+|propriétaire|humain|opérat\w+|destinataire|lecteur humain|patron)s?"
    ),
    (
        r"(?:réponds?|répondez|renvoie|renvoyez|retourne|retournez|affiche|affichez) (?:uniquement |seulement |"
        r"toujours )?(?:par|avec|en|le) (?:\w+ ){0,2}?(?:json|score|valeur|champ|verdict|oui|pursue)"
    ),
    (
        rf"(?:agis|agissez|comporte-toi|comportez-vous) comme (?:une? |si (?:tu étais|"
        rf"vous étiez) (?:une? )?)(?:{_SURELY_MACHINE}|administrateur|système)"
    ),
)
