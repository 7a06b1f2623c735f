"""Sentences in French that address the reader as a program."""

from extract.rules.fr.orders import ORDERS, RULES
from extract.rules.injection_words import InjectionWords

INJECTIONS = InjectionWords(
    programs=(
        r"i\.?a\.?",
        "intelligence artificielle",
        "modeles? de langage",
        (
            "(?:assistants?|agents?|modeles?|systemes?|lecteurs?|filtres?|logiciels?|programmes?|outils?|robots?) "
            r"(?:(?:d'|de l')?(?:ia|intelligence artificielle)|automatique\w*|automatise\w*|virtuels?|numeriques?|"
            "de (?:messagerie|tri|lecture|notation))"
        ),
        "(?:ia|robots?) (?:lectrice|de lecture|de tri)",
        "robots?",
    ),
    tools=(
        "assistante?s?",
        "systemes?",
        "logiciels?",
        "programmes?",
        "modeles?",
        "algorithmes?",
        "machines?",
        "outils?",
        "lecteurs?",
    ),
    orders=ORDERS,
    mentions=(
        (
            r"{reader} (?:\w+ ){0,2}?(?:lit|lise|lisait|analyse|analysait|traite|traitait|parcourt|resume|resumait|"
            "evalue) (?:ce|cet|cette|mon|ma|notre) (?:e-?mail|mail|courriel|message|texte|demande|brief|document|"
            "lettre)"
        ),
        (
            "(?:a |pour )?(?:tout|toute|quelque) (?:machine|logiciel|programme|ordinateur|robot|systeme|"
            r"assistant)\w* qui (?:\w+ )?(?:parcour|li|trait|analys|resum|recoi|explor|depouill)\w* (?:ces|ce|"
            "cette|ceci|cet|mon|notre)"
        ),
        (
            "(?:toute?|une?|le|la|votre) (?:resume|synthese|extraction|analyse|evaluation|lecture|traitement) "
            "automatique? (?:de|du) (?:ce|cet|cette|mon|notre)"
        ),
        rf"(?:tu as|vous avez|on (?:t'|vous )a)(?: \w+){{0,3}}? (?:recue?s?|donne|eu)(?: \w+){{0,2}} {RULES}",
        (
            rf"{RULES} (?:que|qu') ?(?:tu|vous|on|l'on|t'a|vous a) ?(?:\w+ )*?(?:recu|donne|appris|suis|suivez|as|"
            r"avez)\w*"
        ),
        (
            r"(?:ce|cet|cette|mon|notre) (?:e-?mail|mail|courriel|message|texte|demande|brief|document) (?:\w+ "
            r")?(?:lue?|traitee?|analysee?|evaluee?|resumee?) par (?:une? |le |la |l'|un )?(?:\w+ )?{reader}"
        ),
        (
            r"{reader} (?:qui|lisant|traitant|analysant|evaluant|resumant|charge\w* de)(?: \w+){0,2}? ?(?:lit|lira|"
            r"lisent|lire|traite\w*|analyse\w*|evalue\w*|resume\w*|classe\w*|note\w*|trie\w*|recoit|filtre\w*)?(?: "
            r"et \w+)? (?:ce|cet|cette|ces|ceci|mon|ma|notre|nos|cela)(?: (?:e-?mail|mail|courriel|message|texte|"
            r"demande|brief|document|lettre|lead|ligne|phrase|piece|note|paragraphe)\w*)?"
        ),
        (
            "(?:ce|cet|cette|ces|mon|ma|notre) (?:e-?mail|mail|courriel|message|texte|demande|brief|document|"
            r"lettre|lignes|mots) (?:est|sera|sont|seront)(?: \w+){0,2} (?:lue?s?|traitee?s?|analysee?s?|"
            r"evaluee?s?|resumee?s?|classee?s?|notee?s?|triee?s?|filtree?s?)(?: \w+){0,2} par (?:une? |le |la |l'|"
            r"votre |un )?(?:\w+ )?{reader}"
        ),
        (
            r"{reader} (?:lit|lira|traite|analyse|evalue|resume|trie|filtre)(?: \w+){0,2} (?:ce|cet|cette|ces|mon|"
            "ma|notre) "
        ),
        (
            r"(?:demande|demandons|prie|prions|invite|invitons|ordonne|dis)(?: \w+)? (?:a |au |aux )?(?:l'|la |le |"
            "les |votre |tout |toute )*(?:{program}|(?:assistante?|systeme|logiciel|modele|outil)(?= qui (?:lit|"
            "traite|resume|analyse|evalue)))"
        ),
    ),
    commands=(
        (
            "(?:doit|doivent|devra|devront|devrait|est priee? de|est prie d'|sont pries? de|veuillez|merci de|"
            r"merci d'|de|d'|a|peut|bien vouloir)(?: \w+){0,2}? ?(?:marquer|noter|inscrire|mettre|donner|traiter|"
            "enregistrer|signaler|presenter|decrire|repondre|ignorer|oublier|ecrire|retenir|considerer|evaluer|"
            "supposer|conclure|approuver|indiquer|qualifier|lire|utiliser|omettre|attribuer|remplir|classer|"
            "mentionner|fixer|reporter)"
        ),
        (
            r"(?:marque[zr]?|note[zr]?|inscri\w+|mets|mettez|donne[zr]?|traite[zr]?|enregistre[zr]?|reponds|"
            r"repondez|ignore[zr]?|retiens|retenez|considere[zr]?|conclus|concluez|indique[zr]?)\b"
        ),
        (
            "(?:sa|son|la|le|ta|ton|votre) (?:reponse|sortie|resume|verdict|conclusion|resultat|fiche|"
            r"synthese)(?: \w+){0,3} (?:doit|devra|est|sera)"
        ),
    ),
    judged=(
        "budget",
        "montant",
        r"decid\w+",
        "decision",
        "signe",
        "score",
        "priorite",
        "prioritaire",
        "date de debut",
        r"approuve\w*",
        r"qualifie\w*",
        "verdict",
        "expediteur",
        "champs?",
        "resume",
        r"[\d.,]+ ?(?:euros|€)",
        "en tete",
        "meilleure?s?",
        "premiers?",
        "urgent",
        "bloquant",
        "prospect",
    ),
)
