"""Who else decides, in French."""

from extract.rules.language import Patterns

_ORDERS = (
    r"(?:di(?:t|ra|ront|sent) (?:oui|non)|"
    r"arrête(?:ra|ront|nt)? (?:seule?s? )?(?:son|leur|le|la|sa) (?:choix|décision)|fait le choix|fera le choix|"
    r"décide(?:ra)?|tranche(?:ra)?|signe(?:ra)?|valide(?:ra)?|approuve(?:ra)?|arbitre(?:ra)?|choisi(?:t|ra)|"
    r"décident|"
    r"décideront|tranchent|trancheront|signent|valident|valideront|choisissent|choisiront|vot(?:e|era|eront|"
    r"ent)(?! (?:pour nous))|(?:rend|rendra|rendront) (?:sa|la|leur|une) décision|se prononce(?:ra|ront|nt)?|"
    r"attribue(?:ra|ront)?|adjuge(?:ra)?|désigne(?:ra|ront)?|retien(?:t|dra|dront)|sélectionne(?:ra|ront)?|"
    r"se détermine(?:ra|ront|nt)?|statue(?:ra|ront|nt)?|délibère(?:ra)?|délibérera|tien(?:t|"
    r"nent) les cordons de la bourse|"
    r"(?:prend|prendra|prennent|prendront) (?:\w+ )?(?:la|les|cette|ces|toutes les) (?:\w+ )?décisions?(?: finales?)?|"
    r"(?:a|ont|aura|auront) le (?:dernier|mot) ?(?:mot|de la fin)?|"
    r"(?:donne|donnera|donnent|donner) (?:\w+ )?(?:son|leur|le|l') ?(?:accord|feu vert|aval|approbation|go)|"
    r"(?:est|sera) (?:le |la |seule? )*(?:décideur|décideuse|décisionnaire|décisionnelle|juge|maître)|"
    r"doi(?:t|vent) (?:encore |d'abord |aussi )?(?:décider|trancher|signer|valider|approuver|donner (?:son|"
    r"leur) (?:accord|aval|feu vert)))"
)
_SOON = (
    r"(?:se réuni\w+ [^.;]{0,45} et )?(?:(?:qui|nous|en|y|le|la|les|l'|doit|va|devra|pourra|peut|finalement|"
    r"ensuite|toujours|seule?|lui-même|elle-même|"
    r"elle|lui|c'est|au final|in fine) ){0,3}"
)
_THE_BOSS = (
    r"(?:(?:lui|elle) )?(?:le |la |notre |mon |ma )(?:grande? )?"
    r"(?:patron(?:ne)?|chef(?:fe)?|boss|gérante?|propriétaire)"
)

OTHER_DECIDES: Patterns = (
    rf"{{person}}(?=,? c'est {_THE_BOSS})",
    rf"{{person}}(?:,[^,]{{2,40}},| du \d{{1,2}} \w+)? {_SOON}{_ORDERS}",
    (
        rf"c'est (?:à )?{{person}}(?:,[^,]{{2,40}},| \([^)]{{2,40}}\))? (?:de|d'|"
        rf"qui) ?(?:\w+ et )?{_SOON}(?:{_ORDERS}|décider|trancher|choisir|valider|signer)"
    ),
    rf"(?:le |la |l'|les |notre |nos ){{body}}(?: \([^)]{{2,40}}\))? {_SOON}{_ORDERS}",
    rf"(?:au|aux|du|par le|par la|à la|à notre|à mon|à ma|devant le|devant la) {{body}},? qui {_SOON}{_ORDERS}",
    r"c'est (?:au|aux) {body}(?:,[^,]{2,40},)? (?:de|d') ?(?:décider|trancher|choisir|valider|signer)",
    (
        r"(?:décisions?|choix|dernier mot|arbitrage|validation|feu vert|signature)(?: (?:finale?|définitive|"
        r"ultime|stratégique))? (?:\w+ ){0,2}?(?:revient|reviendra|appartient|appartiendra|incombe|est|sera|"
        r"dépend|dépendra|prise?|relève|passe|passera|se prend|se prennent|se prendra|"
        r"se prendront)(?: (?:prise?|faite?|finalement|ensuite|entre les mains|du ressort))*(?: (?:à|par|de|d'|"
        r"avec|chez))? {person}"
    ),
    (
        r"(?:décisions?|choix|dernier mot|arbitrage|validation|feu vert|signature)(?: (?:finale?|définitive|"
        r"ultime|stratégique))? (?:\w+ ){0,2}?(?:revient|reviendra|appartient|appartiendra|incombe|est|sera|"
        r"dépend|dépendra|prise?|relève|passe|se prend|se prennent|se prendra)(?: (?:prise?|faite?|finalement|"
        r"ensuite|entre les mains|du ressort))* (?:au|aux|du|des|en) {body}"
    ),
    r"décision (?:\w+ ){0,4}?par {person}",
    r"(?:validation|décideu(?:r|se)|décision|décisionnaire|signataire|approbation)(?: finale)?\s?: ?{body}",
    (
        r"(?:accord|aval|feu vert|validation|approbation|signature|blanc-seing|"
        r"décision) (?:final(?:e)? )?(?:de|par) {person}"
    ),
    r"(?:accord|aval|feu vert|validation|approbation|signature|décision) (?:final(?:e)? )?(?:du|des) {body}",
    (
        r"(?:sera|seront|devra être|doit être|doivent être|est|soit|être) (?:\w+ )?(?:validé|approuvé|signé|"
        r"décidé|tranché|prise?|arrêté)e?s? (?:\w+ )?par {person}"
    ),
    r"(?:fais|ferai|faire|fait|ferons) (?:valider|approuver|signer|trancher)(?: \w+)? par {person}",
    (
        r"(?:soumettrai|soumettre|soumettrons|présenterai|présenterons|présenter|soumis|soumise|passer|passera|"
        r"passe) (?:\w+ ){0,4}?(?:à|devant) {person}"
    ),
    (
        r"(?:soumettrai|soumettre|soumettrons|présenterai|présenterons|présenter|soumis|soumise|passer|passera|"
        r"passe|valider|voter|trancher)(?: \w+){0,4}? (?:au|en|aux) {body}"
    ),
    r"(?:décideu(?:r|se)|décisionnaire|qui décide|décision|décide)\s?\??\s?[:=]\s?(?:c'est )?{person}",
    (
        rf"(?:celui|celle|ceux|celles|la personne) qui {_SOON}{_ORDERS}(?: [\w']+){{0,3}}?,? c'est (?:plutôt "
        r"|encore |"
        r"toujours )?{person}"
    ),
    r"(?:attribution|adjudication|choix|sélection|signature)\s?: ?(?:par )?(?:la |le |l'|les |notre )?{body}",
    (
        r"(?:au|à la|à l'|aux|à notre|à nos) {body}(?= ?[:;,] (?:rien|aucun\w*)(?: [\w']+){1,5} sans (?:son|"
        r"leur) (?:accord|"
        r"aval|feu vert|avis|vote|signature))"
    ),
    (
        r"rien ne (?:se (?:fait|décide|signe|passe)|bouge|part|s'engage)(?: \w+){0,2} sans (?:l'accord de |"
        r"l'avis de |"
        r"l'aval de |en parler à )?{person}"
    ),
    r"(?:le |la |notre |nos )?(?:décideu(?:r|se)s?|décisionnaire)s? (?:est|sont|sera) {person}",
    (
        r"{person}(?:,[^,]{2,40},)? (?:est|sera|reste) (?:le |la |notre |seule? |donc |bien )*(?:décideu(?:r|"
        r"se)|décisionnaire)"
    ),
    r"(?:décide|tranche|décidera|tranchera|signe|signera|valide) (?:finalement |in fine )?(?:c'est )?{person}",
)
PRONOUN_DECIDES: Patterns = (
    rf"(?:c'est (?:lui|elle|eux|elles) (?:seule? )?qui|il|elle|ils|elles) (?:seule? )?{_ORDERS}",
    r"qui (?:prendra|prend|prennent) la décision",
    r"la décision (?:lui|leur) (?:revient|appartient|reviendra)",
)
OF_PEOPLE: Patterns = (rf"c'est {_THE_BOSS}",)
