"""Signs of how they buy, in French: column fodder, excuses, counter-offers, disorder."""

from extract.brief import SignalKind
from extract.rules.language import Patterns

_OFFERS = r"(?:devis|offres|propositions|cotations|soumissions|estimations)"
_BIDDERS = r"(?:prestataires|agences|fournisseurs|candidats|studios|sociétés|bureaux|entreprises|cabinets|maisons)"
_ASKED = (
    r"(?:consult\w+|interrog\w+|sollicit\w+|demand\w+|compar\w+|impos\w+|exig\w+|requ\w+|prévo\w+|collect\w+|"
    r"recueill\w+|"
    r"recev\w+|souhait\w+|voul\w+|veu\w+|voudr\w+|fournir|besoin de|obtenir|faut|réun\w+|attend\w+)"
)
_SEVERAL = (
    r"(?:deux|trois|quatre|cinq|six|2|3|4|5|6|plusieurs|différents?|différentes|diverses|quelques|au moins \w+|"
    r"un minimum de \w+)"
)
_ANSWER = (
    r"(?:répondre|remplir|fournir|détailler|rassembler|chercher|préparer|lister|rédiger|écrire|faire|"
    r"m'en occuper|nous en occuper|réunir|entrer|expliquer)"
)
_LATER = (
    r"(?:plus tard|la semaine prochaine|le mois prochain|après (?:les|mes|le|la|mon|nos)|"
    r"d'ici (?:\w+ )?(?:jours?|semaines?|la|fin|vendredi|"
    r"lundi|mardi|mercredi|jeudi)|dans (?:une|deux|trois|quelques|\d+|les) (?:prochains? )?(?:jours?|semaines?|"
    r"mois)|demain|bientôt|prochainement|"
    r"(?:avant |d'ici )?(?:lundi|mardi|mercredi|jeudi|vendredi)|en (?:début|fin) de semaine|sous peu|ultérieurement)"
)

BUYING_SIGNS: dict[SignalKind, Patterns] = {
    SignalKind.THREE_QUOTES: (
        rf"{_ASKED}(?: [\w']+){{0,3}} {_SEVERAL}(?: \w+)? {_OFFERS}",
        (
            rf"(?:consult\w+|interrog\w+|sollicit\w+|compar\w+|parmi|entre|mett\w+ en concurrence|"
            rf"mis en concurrence|invit\w+|contact\w+|trouv\w+)(?: [\w']+){{0,2}} {_SEVERAL}(?: \w+)? {_BIDDERS}"
        ),
        (
            rf"{_SEVERAL}(?: \w+)? (?:{_OFFERS}|{_BIDDERS}) (?:\w+ )?(?:doivent être |devront être |sont |seront |"
            rf"ont été )?(?:demandée?s|consultée?s|sélectionnée?s|retenue?s|requise?s?|exigée?s|obligatoires|"
            rf"nécessaires|comparatifs?|en concurrence|différents|en parallèle|imposée?s)"
        ),
        (
            rf"(?:comparer|comparons|compare|comparaison|mise en concurrence)(?: [\w']+){{0,3}} (?:les |des |"
            rf"entre |plusieurs |différentes? )?(?:{_OFFERS}|{_BIDDERS})"
        ),
        (
            r"(?:politique|procédure|règles?|règlement|directives?)(?: \w+)? (?:d'achats?|des achats|d'acquisition|"
            r"de marchés?|internes?)(?: [\w']+){0,2} (?:impos\w+|exig\w+|requ\w+|prévo\w+|oblig\w+|demand\w+|"
            r"veu\w+)"
        ),
        r"(?:mise en concurrence|trois devis|3 devis)",
    ),
    SignalKind.INCUMBENT: (
        (
            r"(?:notre |l'|le |la )?(?:agence|prestataire|fournisseur|partenaire|studio) (?:actuel(?:le)?|"
            r"habituel(?:le)?|historique|en place|sortante?|attitrée?|de longue date)(?! (?:ne|"
            r"n'\w+)\b)(?: [\w']+){0,8} (?:aussi|participe\w*|répond\w*|soumissionn\w*|concour\w*|satisfait\w*|"
            r"donne satisfaction|content\w*|reconduire|renouvel\w*|en lice|favori\w*|également|candidate?|invitée?|"
            r"conserver|garder)"
        ),
        (
            r"(?:avons|ai|a) (?:déjà |quasiment |pratiquement |plus ou moins )+(?:fait (?:notre|mon) choix|choisi|"
            r"une (?:préférence|idée)|(?:une|un) (?:agence|prestataire|favori|candidat)|arrêté)(?: \w+)?"
        ),
        (
            r"(?:à titre de comparaison|pour comparaison|pour la forme|par acquit de conscience|simple formalité|"
            r"second avis|deuxième avis|contre-devis|devis de comparaison|compléter (?:le|notre|mon) dossier)"
        ),
        (
            r"(?:agence|société|prestataire|fournisseur|entreprise|studio|maison|celui|celle|personne) qui "
            r"(?:\w+ )?(?:l'|le |la "
            r"|les |nous |s'en )?(?:exploite|gère|tient|entretient|maintient|suit|accompagne|occupe|fait|a fait|"
            r"a créé|a conçu)"
            r"(?: [\w',]+){0,9} (?:également|aussi|invitée?|répond\w*|répondra|candidate?|en lice|consultée?|remet\w*)"
        ),
        r"(?:avons|ai) (?:une préférence|un favori|une favorite|un prestataire pressenti)(?: pour)?",
    ),
    SignalKind.NO_CALLS: (
        (
            r"(?:aucun|pas d'|pas de|sans|ni|évitez les|ne souhaitons pas d'|"
            r"merci d'éviter les) ?(?:appels?(?: téléphoniques?)?|coups? de (?:fil|téléphone)|démarchage|"
            r"contact téléphonique|entretien téléphonique|téléphone|échanges? téléphoniques?)(?! d'offres)"
        ),
        (
            r"(?:ne pas|ne (?:me|nous) (?:pas )?|inutile de|évite[rz] de|veuillez ne pas|prière de ne pas|"
            r"merci de ne pas)(?: ?(?:nous|me|m'))? ?(?:appel\w+|téléphon\w+|joindre par téléphone)(?: pas)?"
        ),
        (
            r"(?:uniquement|exclusivement|seulement|que) (?:par|via) (?:e-?mail|mail|courriel|écrit|courrier|"
            r"le (?:portail|formulaire)|la plateforme)"
        ),
        r"(?:par|via) (?:e-?mail|mail|courriel|écrit) (?:uniquement|exclusivement|seulement)",
        r"à l'(?:exclusion|exception) de (?:tout|toute) (?:appel|contact|échange|communication)(?! d'offres)",
        (
            r"(?:aucune|pas de|aucun) ?(?:question|renseignement|précision|"
            r"information)s?(?: \w+){0,5} (?:par téléphone|de vive voix|oral(?:e|ement)?|ne sera)(?: \w+)?"
        ),
        (
            r"(?:ne (?:répondons|répondrons|réponds|sera répondu|seront)|"
            r"sans réponse)(?: [\w']+){0,6} (?:questions?|téléphone|appels?)"
        ),
    ),
    SignalKind.PRICE_ONLY: (
        (
            r"(?:uniquement|seulement|juste|rien que|exclusivement)(?: [\w'-]+){0,3} (?:le |votre |un |du |au |"
            r"les |vos |sur le )?(?:prix|tarifs?|montant|chiffre|coût)(?! de vente)"
        ),
        (
            r"(?:prix|tarif|coût) (?:est|sera|constitue|reste) (?:\w+ )?(?:le |notre |l')?(?:seul|unique|principal|"
            r"déterminant|décisif|critère|premier)(?: (?:critère|qui compte))?"
        ),
        (
            r"(?:prix|offre|devis|soumission) (?:le |la )?(?:plus (?:bas|basse)|moins (?:cher|chère|disant)|"
            r"moins-disant)(?:e)?(?: [\w']+){0,5}(?: (?:gagne|l'emporte|emportera|retenue?|remporte|choisi\w*))?"
        ),
        (
            r"(?:choisirons|choisissons|retiendrons|prendrons|choisirai|prendrai) (?:\w+ )?(?:la|le|celle|"
            r"celui) (?:moins (?:chère?|disante?)|plus (?:bas|basse|avantageuse?))"
        ),
        r"(?:moins-disant|mieux-disant financier|moins chère? (?:gagne|l'emporte|sera))",
        (
            r"(?:déciderons|décidons|choisirons|choisissons|choix se fera|tranchera|départag\w+) (?:uniquement |"
            r"seulement |exclusivement |purement )*(?:sur|selon|au|d'après) (?:le |la |l')?(?:base du )?(?:prix|"
            r"tarif|moins)"
        ),
    ),
    SignalKind.FORM_ONLY: (
        (
            r"(?:complét\w+|rempli\w*|utilis\w+|renseign\w+|retourn\w+|renvoy\w+)(?: [\w'-]+){0,3} (?:le |la |"
            r"notre |nos |ce |cette |les )?(?:formulaire|grille|tableau|modèle|bordereau|canevas|fichier excel|"
            r"questionnaire|gabarit|fiche|bpu|dpgf|cadre de réponse|feuille)(?: (?:de (?:prix|réponse)|jointe?|"
            r"ci-jointe?|annexée?|en annexe|d'offre))*"
        ),
        (
            r"(?:formulaire|grille|tableau|modèle|bordereau|canevas|gabarit|fiche)(?: de (?:prix|"
            r"réponse))? (?:ci-)?(?:jointe?|annexée?|en annexe|fourni\w*)(?: [\w']+){0,6}? (?:complét\w+|rempli\w*|"
            r"obligatoire\w*|utilis\w+|renseign\w+|exclusivement)"
        ),
        (
            r"sur (?:le|la|notre|ce) (?:formulaire|grille|modèle|bordereau|canevas)(?: \w+){0,2} (?:ci-jointe?|"
            r"jointe?|annexée?|en annexe|fourni)"
        ),
        (
            r"(?:aucun|pas d'|tout) ?autre (?:format|document|support|modèle|"
            r"présentation)(?: [\w']+){0,5} (?:accepté|pris|recevable|rejeté|écarté|lu|considéré|traité|examiné)\w*"
        ),
        (
            r"(?:uniquement|exclusivement|seulement) (?:via|par|sur|au moyen d[eu]) (?:le |la |notre |"
            r"ce )?(?:formulaire|portail|plateforme|grille|bordereau)"
        ),
    ),
    SignalKind.NO_TIME: (
        (
            r"(?:pas|guère|plus|aucunement|jamais|manque) (?:\w+ )?(?:eu )?(?:le |de |du |assez de )?temps (?:de |"
            r"d'|pour |à )(?!perdre)(?:[\w']+)?"
        ),
        r"(?:pas|plus) (?:\w+ )?(?:de |le |ce )?temps(?= ?[.,;!]|$)",
        (
            rf"(?:trop|bien trop|débordée?s?|pas le temps)(?: (?:occupée?s?|prise?s?|chargée?s?|débordée?s?|"
            rf"de travail))? (?:pour|de) {_ANSWER}(?: \w+)?"
        ),
        r"pas (?:encore )?(?:trouvé|pris|eu) le temps",
        r"d'autres chats à fouetter",
    ),
    SignalKind.NOT_NEEDED: (
        (
            r"(?:ne (?:vois|voyons|comprends|comprenons|saisis)|vois mal)(?: \w+)? (?:pas |"
            r"guère )?(?:\w+ )?(?:en quoi|pourquoi|l'intérêt|l'utilité|à quoi|le rapport|la nécessité|quel rapport|"
            r"pour quelle raison)[^.]{0,60}"
        ),
        (
            r"(?:ce n'est|cela n'est|n'est|ce ne sont|ne sont|ne semble|ne me semble|ne paraît|ne me paraît|"
            r"ne nous paraît)(?: \w+)? (?:pas|guère|nullement) (?:\w+ )?(?:nécessaires?|utiles?|pertinente?s?|"
            r"indispensables?|votre affaire|vos affaires|de votre ressort)"
        ),
        r"(?:ne vous|ne) regarde(?:nt)? (?:pas|en rien)",
        (
            r"(?:vous n'avez|vous n'auriez) (?:pas|nullement) besoin (?:de savoir|de connaître|"
            r"de (?:tout )?(?:cela|ça)|d'autant)(?: \w+)?"
        ),
        (
            r"(?:c'est|cela est|(?:me|nous) (?:semble|paraît|semblent|paraissent)|est|sont) (?:\w+ )?(?:inutiles?|"
            r"superflu(?:e|es|s)?|hors (?:de propos|sujet))"
        ),
        (
            r"(?:envoyez|donnez|faites|transmettez)(?:-nous|-moi)?(?: \w+)? (?:simplement|juste|tout simplement|"
            r"plutôt|seulement) (?:un|le|votre|une) (?:prix|devis|chiffre|tarif|offre|montant|proposition)"
        ),
        r"(?:pas besoin de (?:tout )?(?:cela|ça|ces questions|cet interrogatoire))",
    ),
    SignalKind.OFFERS_CALL: (
        r"(?:appelez|rappelez|téléphonez|passez)(?:-(?:moi|nous|nous donc))(?: un coup de (?:fil|téléphone))?",
        (
            r"(?:n'hésitez pas à|vous pouvez|libre à vous de|pouvez-vous|pourriez-vous) (?:m'|nous |me )(?:appeler|"
            r"rappeler|téléphoner|joindre par téléphone|passer un coup de)(?: \w+)?"
        ),
        (
            r"(?:préfér\w+|plus (?:simple|facile|rapide|pratique)|volontiers|plutôt|possible|disponibles?|prêts?|"
            r"dispos?|envie|proposons|propose|propos)(?: [\w',]+){0,8} (?:(?:par|au) téléphone|de vive voix|"
            r"en visio\w*|un appel|appeler|s'appeler|nous appeler|un coup de fil|une visio\w*|un coup de téléphone)"
        ),
        (
            r"(?:on|nous) (?:peut|pourrait|pouvons|pourrions)(?: \w+){0,3} (?:s'appeler|nous appeler|"
            r"(?:en )?(?:parler|discuter|échanger) (?:par|au) téléphone|faire une visio\w*|en visio\w*|"
            r"caler un appel)"
        ),
        (
            r"(?:caler|fixer|organiser|prévoir|convenir d'|planifier) ?(?:un |une )?(?:appel|visio\w*|call|"
            r"point téléphonique|échange téléphonique|entretien téléphonique|coup de fil)"
        ),
        r"(?:par téléphone|de vive voix|au téléphone|en visio\w*) (?:si|quand|dès que) (?:vous|cela|ça|tu)",
        r"(?:parlons|discutons|voyons)(?: \w+|-en){0,2} (?:par|au) téléphone",
    ),
    SignalKind.OFFERS_LATER: (
        (
            rf"(?:répondr\w+|enverr\w+|envo[iy]\w+|reviendr\w+|reviens|revenir|fourni\w+|complèter\w+|complét\w+|"
            rf"transmett\w+|aur(?:ez|ai|ons)|donner\w+|communiquer\w+|ferai|ferons|recontacter\w+|"
            rf"tiendr\w+ au courant)(?: [\w',]+){{0,8}} {_LATER}"
        ),
        (
            r"(?:besoin|demand\w+|faudrait|laissez|donnez|accord\w+)(?:-(?:moi|"
            r"nous))?(?: [\w']+){0,4} (?:plus de temps|une semaine de plus|un délai|(?:encore )?(?:un peu|"
            r"quelques jours|une semaine|deux semaines)|un peu de temps|délai supplémentaire)(?: (?:de plus|"
            r"supplémentaires?))?"
        ),
        rf"(?:je|nous) (?:vous |y |te )?(?:répond\w*|revien\w*|recontact\w*)(?: [\w']+){{0,4}} {_LATER}",
        (
            rf"(?:le reste|la suite|les réponses|les chiffres|le budget)(?: \w+){{0,2}} (?:suivr\w+|suit|"
            rf"arriver\w+|viendr\w+|parviendr\w+)(?: [\w']+){{0,3}} {_LATER}"
        ),
    ),
    SignalKind.DISORGANISED: (
        (
            r"(?:désolée?s?|pardon|excusez|excuses|navrée?s?)(?: [\w',-]+){0,8} (?:désordre|fouillis|bazar|"
            r"pagaille|chaos|chaotique|brouillon|vrac|confus\w*|décousue?|pêle-mêle|bordélique|éparpillée?|"
            r"capharnaüm)"
        ),
        (
            r"(?:en vrac|pêle-mêle|dans le désordre|un (?:vrai |peu le |beau )?(?:fouillis|bazar|capharnaüm|"
            r"désordre)|(?:le|la) (?:reste|suite) (?:suit|suivra|viendra|plus tard)|(?:je ne |j'ai |"
            r"nous ne )(?:retrouve|oublié|retrouvons|trouve)(?: \w+)? (?:plus|la moitié|le fichier|de joindre)|"
            r"mauvais(?:e)? (?:fichier|version|pièce jointe)|quelque part dans (?:les|le|la|un|mes|nos))(?: \w+)?"
        ),
        r"(?:plusieurs|différentes|anciennes|deux) versions (?:du|de|des|contradictoires|circulent|jointes)(?: \w+)?",
    ),
}
