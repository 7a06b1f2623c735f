"""Referrers, companies and towns in French."""

from extract.rules.language import PeopleWords

_KIND = (
    r"(?:association|société|entreprise|asbl|fondation|maison|marque|librairie|boutique|coopérative|pme|"
    r"start-?up|école|compagnie|"
    r"brasserie|domaine|ferme|galerie|manufacture|cabinet|groupe|commune|ville|musée|théâtre|hôtel|restaurant|"
    r"boulangerie|"
    r"fromagerie|imprimerie|clinique|crèche|festival|agence|atelier|collectif|club|institut|centre)"
)
_TOWN = r"((?-i:[A-ZÀ-Þ])[\w'-]+(?:[ -](?:sur |sous |lès |la |le )?(?-i:[A-ZÀ-Þ])[\w'-]+)?)"

_NOT_ABOUT_US = (
    "voulons", "voudrions", "souhaitons", "espérons", "cherchons", "vendons", "livrons", "expédions", "avons",
    "irons", "allons", "pensons", "exportons", "participons", "participerons", "exposons", "exposerons", "serons",
    "étions", "envoyons", "ouvrirons", "ouvrons", "venons",
    "passons", "viendrons", "passerons", "prévoyons", "aimerions", "devons", "pouvons",
)  # fmt: skip
_NOT_TOWNS = (
    "europe", "afrique", "asie", "amérique", "benelux", "français", "anglais", "allemand", "néerlandais", "noël",
    "pâques", "internet", "pentecôte", "nord", "sud", "est", "ouest", "web", "google", "instagram", "facebook",
    "linkedin", "wallonie", "flandre", "bretagne", "normandie", "romandie", "provence", "alsace", "monsieur",
    "madame", "mme", "vous",
)  # fmt: skip
_FIRM = r"((?-i:[A-ZÀ-Þ])[\w'&-]+(?: (?:(?:de|du|des|de la|à|à la|au|aux|sur|en) )?(?-i:[A-ZÀ-Þ])[\w'&-]+){0,4})"
"""A name of a firm: with "des", which elsewhere would be read in German too."""

PEOPLE = PeopleWords(
    referred_by=(
        (
            r"{name}(?:,[^,]{2,40},)? (?:nous a|m'a|nous avait|m'avait|vous a|nous ont|m'ont)(?: \w+)? (?:parlé de|"
            r"recommandée?s?|conseillée?s?|donné votre|donné vos|orientée?s?|dirigée?s?|renvoyée?s?|suggérée?|"
            r"envoyée?s?|aiguillée?s?|dit (?:le plus grand |beaucoup de |du )?bien|vanté|transmis|communiqué|"
            r"adressée?s?|glissé votre|indiqué|soufflé|signalé|invitée?s? à|mise? en (?:contact|relation))"
        ),
        (
            r"(?:votre|vos) (?:nom|coordonnées|contact|adresse)(?: \w+)? (?:m'a|m'ont|nous a|"
            r"nous ont) été (?:donné|transmis|communiqué|recommandé|soufflé)e?s? par {name}"
        ),
        (
            r"(?:sur (?:la |les )?(?:recommandations?|conseils?|suggestion|avis)|à la suggestion|de la part|"
            r"par l'(?:intermédiaire|entremise)|grâce|sur l'avis|sur le conseil|par le biais) (?:de|d'|à|"
            r"avisé de) ?{name}"
        ),
        (
            r"(?:recommandée?s?|conseillée?s?|orientée?s?|adressée?s?|envoyée?s?|aiguillée?s?|mise? en (?:contact|"
            r"relation))(?: (?:vers|chez|à) vous)?(?: chaudement| vivement)? (?:par|avec vous par) {name}"
        ),
        (
            r"(?:j'ai|nous avons|on a) (?:\w+ )?(?:eu|reçu|obtenu|trouvé) (?:votre|vos) (?:nom|coordonnées|adresse|"
            r"contact|numéro)(?: \w+)? (?:par|via|de|grâce à|auprès de|chez) {name}"
        ),
        (
            r"{name} (?:ne tarit pas d'éloges|dit (?:beaucoup|le plus grand)|pense|est (?:très |enchantée?|ravie?|"
            r"convaincue?)(?: [\w']+)*) (?:sur|de|du) (?:vous|bien de vous|votre)"
        ),
        r"(?:j'ai|nous avons) entendu parler de vous (?:par|via|chez|grâce à) {name}",
        r"(?:recommandation|conseil|suggestion) de {name}",
        (
            r"{name} (?:nous|m')(?: ?envoie| ?adresse| recommande| conseille) ?(?:chez |vers |votre |à )?(?:vous|"
            r"agence|studio)?"
        ),
    ),
    company=(
        (
            r"je (?:suis|travaille)(?! (?:tombée?|venue?|allée?|arrivée?|passée?|partie?|abonnée?|cliente?|"
            r"ravie?|entrée?|sûre?|certaine?|originaire|basée?|née?|installée?|domiciliée?|de|à|en|au|natif|"
            r"native|"
            rf"fan|admirat|la maman|le père|l'ami|amie?)\b)[^.,;:]{{3,45}}? (?:chez|pour|au sein de|de|du|de la|"
            rf"des|d') ?{_FIRM}"
        ),
        (
            rf"(?:président|(?:co-?)?gérant|direct(?:eur|rice)|patron|(?:co-?)?fondat(?:eur|rice)|"
            rf"propriétaire)(?:e|ne)?(?: général\w*)? (?:de |du |de la |chez |d'){_FIRM}"
        ),
        rf"je (?:dirige|gère|représente|préside|tiens) (?:la |le |l'|les )?{_FIRM}",
        (
            rf"(?:notre|mon|ma|l'|la|le|une?|cette|petite) ?{_KIND}(?: (?:familiale?|artisanale?|"
            rf"culturelle?))?,? (?:qui s'appelle |appelée |nommée )?(?:(?:la |le |l'|les ))?{_FIRM}(?=,| (?:est|"
            rf"vend|fabrique|organise|propose|compte|a|relie|emploie|produit|apprend|donne|cherche|souhaite|"
            rf"accompagne|aide|fête|existe|gère|accueille))"
        ),
        (
            rf"(?:^\s?|(?:nous sommes|ici|au nom de|chez),? )(?:la |le |l'|les )?{_FIRM},? (?:est une?|fabrique|"
            rf"vend|fête(?:ra)?|produit|emploie|propose|une (?:petite|jeune|entreprise|association|société|asbl|"
            rf"maison|coopérative)|un (?:petit|jeune|cabinet|atelier|studio|restaurant|hôtel|domaine))"
        ),
        rf"(?:du|le|au) groupe {_FIRM}",
        rf"(?:commune|ville|municipalité) d(?:e |')(?:la |l')?{_FIRM}",
        r"(?:société|entreprise|organisation|raison sociale|association|nom de l'entreprise)\s?: ?([^\n,;|]{2,60})",
    ),
    town=(
        (
            rf"(?:basée?s?|installée?s?|située?s?|implantée?s?|établie?s?|siège|bureaux?|ateliers?|boutiques?|"
            rf"magasins?|cabinet|domiciliée?s?|usine|amarrée?|salle|locaux|restaurant|hôtel)(?: \w+){{0,2}},? (?:à|"
            rf"au|aux|près de|en périphérie de|dans le centre de|sur) {_TOWN}"
        ),
        (
            rf"(?:nous sommes|je dirige|je tiens|je gère|"
            rf", ) ?une? (?:[\w-]+ ){{0,2}}{_KIND}(?: [\w'-]+){{0,5}}? (?:à|de|en) {_TOWN}"
        ),
        rf"(?:ville|localité|lieu|commune)\s?: ?{_TOWN}",
        rf"(?:nous habitons|j'habite|on habite|chez nous|je vis|nous vivons)(?: \w+)?,? (?:à |au |en )?{_TOWN}",
    ),
    in_town=("à", "près de"),
    not_about_us=_NOT_ABOUT_US,
    streets=(
        (
            r"\d{1,4} ?(?:bis|ter)?,? (?:rue|avenue|boulevard|place|chemin|impasse|allée|quai|route|cours|passage|"
            r"square|ruelle|faubourg)(?: [\w'-]+){1,5}"
        ),
        (
            r"(?:rue|avenue|boulevard|place|chemin|impasse|allée|quai|port|route|chaussée|zone) (?:d(?:e|u|es) |"
            r"d'|la |le |l'|saint)"
            r"[\w'-]+(?: [\w'-]+){0,4}(?=, (?-i:[A-ZÀ-Þ])|$)"
        ),
        (
            r"(?:rue|avenue|boulevard|place|chemin|impasse|allée|quai|route|chaussée|cours|"
            r"ruelle)(?: [\w'-]+){1,5},? \d{1,4} ?[a-zA-Z]?"
        ),
    ),
    postcodes=(r"(?:F|FR|B|BE|CH|L|LU)[- ]\d{4,5}",),
    bare_postcodes=(r"\d{5}(?! (?:Euro|EUR|CHF|Franc|HT|TTC|TVA|US|GBP))",),
    town_starts=("Le ", "La ", "Les "),
    town_joints=("sur", "sous", "lès", "les"),
    not_towns=_NOT_TOWNS,
)
