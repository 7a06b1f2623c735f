"""What is no brief, in French."""

from extract.rules.language import Patterns

PITCH: Patterns = (
    (
        r"(?:nous|je) (?:propos|fourniss|livr|accompagn|aid)(?:ons|e) (?:les |aux |des )?(?:agences|entreprises|"
        r"sociétés|pme|dirigeants|indépendants|studios)(?: \w+){0,3}"
    ),
    (
        r"nos (?:services|prestations|solutions|offres|forfaits|packs|experts|tarifs|développeurs|formules|"
        r"références clients)"
    ),
    r"notre (?:solution|logiciel|offre|équipe d'experts|plateforme (?:permet|aide)|outil|expertise|savoir-faire)",
    (
        r"(?:boost|amélior|augment|doubl|multipli|optimis|dévelop)\w+ (?:par \w+ )?(?:votre|vos|le|"
        r"la) (?:\w+ )?(?:visibilité|trafic|ventes|chiffre d'affaires|référencement|positionnement|taux|leads|"
        r"présence|productivité|marge|clientèle)"
    ),
    r"(?:articles? (?:invités?|sponsorisés?)|backlinks?|netlinking|échange de liens|liens sponsorisés)",
    r"(?:première|1re|1ère) (?:page|position|place) (?:de|sur|dans) google",
    (
        r"(?:réserve[rz]|planifie[rz]|convenir d'|programme[rz])(?: \w+){0,4} (?:démo(?:nstration)?|créneau|"
        r"quart d'heure)"
    ),
    (
        r"(?:audit|essai|démo(?:nstration)?|diagnostic|période d'essai|analyse|test) (?:offerte?|gratuite?|"
        r"sans engagement)"
    ),
    (
        r"(?:en visitant|en parcourant|en consultant|je suis tombée? sur|j'ai (?:visité|parcouru|analysé|remarqué)|"
        r"en analysant) (?:votre|que votre)(?: \w+){0,3}"
    ),
    r"(?:désinscri\w+|désabonn(?:er|ez)|se désinscrire|vous désabonner|ne plus recevoir)",
    r"(?:agences|entreprises|structures|sociétés) comme la vôtre",
    (
        r"(?:offre|tarif|remise|promotion|réduction) (?:spéciale?|exceptionnel(?:le)?|limitée?|de lancement|"
        r"exclusi(?:f|ve))"
    ),
    (
        r"(?:seriez-vous|êtes-vous|auriez-vous) (?:ouverte?|disponible|intéressée?|un créneau|"
        r"\w+ minutes)(?: \w+){0,3} (?:minutes|échange|appel|démo|découvrir|créneau|pour en savoir)"
    ),
    (
        r"(?:\d+|dix|quinze|vingt) (?:petites )?minutes (?:de votre temps|pour vous|cette semaine|la semaine|jeudi|"
        r"lundi|mardi|mercredi|vendredi)"
    ),
    r"(?:externalis\w+|offshore|marque blanche|sous-traitance)",
    r"je me permets de vous (?:présenter|proposer|contacter pour vous (?:présenter|proposer))(?: (?:nos|notre))?",
    r"(?:saviez-vous que|et si vous pouviez|vous en avez assez de|marre de)",
    r"sans engagement",
    r"à partir de (?:seulement )?\d+ ?€",
)
APPLICATION: Patterns = (
    r"(?:ma |une |lettre de )?candidature(?: spontanée)?(?! (?:de la ville|à l'appel|d'une ville|européenne))",
    r"(?:mon|ci-joint|ci-jointe mon|un) (?:cv|curriculum(?: vitae)?)",
    r"lettre de motivation",
    (
        r"(?:je (?:suis à la )?recherche|je cherche|à la recherche d'|en recherche d')(?: [\w']+){0,3} ?(?:stage|"
        r"alternance|emploi|poste|contrat d'apprentissage|apprentissage|premier emploi)"
    ),
    r"(?:votre|l') ?(?:offre d'emploi|annonce|offre de stage)",
    r"(?:rejoindre|intégrer) votre (?:équipe|agence|studio)",
    r"(?:postuler|postule)(?: (?:à|au|pour|chez))?",
    r"(?:stage|alternance) (?:de \w+ mois|au sein|dans votre|chez vous|de fin d'études)",
    r"(?:poste|postes) (?:à pourvoir|ouverts?|de \w+) (?:chez|dans|au sein)",
    r"recrutez-vous",
    (
        r"stage (?:d'observation|de (?:troisième|3e|3ème|seconde|découverte|terrain|formation|fin)|obligatoire|en "
        r"entreprise)"
    ),
    r"(?:en|pour un|pour son|pour mon|pour sa) stage(?: (?:chez|d'|dans|au sein|auprès)| ?[,.!?]|$)",
    (
        r"(?:prendre|accueillir|accepter|recevoir|embaucher)(?: [\w']+){0,6} (?:en stage|comme stagiaire|en "
        r"alternance|en "
        r"apprentissage|comme apprentie?)"
    ),
    r"convention de stage",
)
INVOICE: Patterns = (
    (
        r"(?:ci-jointe?|en pièce jointe|ci-annexée?|en annexe|trouver)[^.]{0,50}(?:facture|note d'honoraires|"
        r"relevé de compte)"
    ),
    r"facture (?:n[°o]\.?|numéro|référence|ci-jointe|[A-Z]{0,3}-?\d)",
    r"rappel de (?:paiement|facture)",
    (
        r"(?:facture|solde|montant|échéance) (?:\w+ )?(?:impayée?|en souffrance|échue?|dû|due|reste à payer|"
        r"restant dû|ouverte)"
    ),
    r"mise en demeure",
    r"facture (?:\S+ ){0,8}?(?:reste|est|demeure) (?:\w+ )?(?:impayée|ouverte|en souffrance)",
    r"(?:sauf erreur|votre paiement|votre règlement)[^.]{0,60}(?:règlement|paiement|reçu|parvenu|échéance)",
    r"payable (?:à|sous|dans|avant) \S+ jours",
    r"échéance de paiement",
)
SUPPORT: Patterns = (
    (
        r"depuis (?:votre (?:dernière )?(?:mise à jour|intervention|modification|migration|livraison|version)|"
        r"la (?:dernière )?mise à jour)"
    ),
    (
        r"(?:que vous (?:nous )?(?:avez|aviez) (?:développé|créé|fait|réalisé|livré|mis en place|conçu|"
        r"installé)e?)[^.]{0,60}(?:ne (?:fonctionne|marche|répond|s'affiche)|erreur|en panne|bug|plante|problème|"
        r"plus)"
    ),
    (
        r"(?:n'arriv\w+|ne parvien\w+|impossible|ne peu\w+|ne réussi\w+)(?: [\w']+){0,3} (?:(?:à|de) )?(?:me |se |"
        r"nous )?(?:connecter|m'identifier|s'identifier)"
    ),
    r"(?:problème|souci|bug|erreur) (?:de connexion|d'identification|d'affichage|d'accès|de mot de passe)",
    r"(?:ticket|demande|question) (?:de support|d'assistance|au support)",
    r"message d'erreur",
    r"(?:erreur|code) (?:\d{3}|code)",
    r"(?:réinitialis\w+|mot de passe) (?:\w+ ){0,3}(?:mot de passe|oublié|perdu|ne fonctionne)",
    r"contrat de (?:maintenance|support|service)",
    r"(?:assistance|dépannage) (?:technique|en urgence)",
)
