"""Signs of how they buy, in Dutch: column fodder, excuses, counter-offers, disorder."""

from extract.brief import SignalKind
from extract.rules.language import Patterns

BUYING_SIGNS: dict[SignalKind, Patterns] = {
    SignalKind.THREE_QUOTES: (
        (
            r"(?:één|een) van (?:de )?(?:twee|drie|vier|vijf|zes|meerdere|[2-6]) (?:\w+ )?(?:bureaus|partijen|"
            r"leveranciers|studio's|"
            r"aanbieders|inschrijvers|bedrijven)"
        ),
        (
            "(?:twee|drie|vier|vijf|2|3|4|5|meerdere|verschillende|diverse|een aantal|minimaal|"
            r"minstens)(?: \w+){0,2} (?:offertes|aanbiedingen|prijsopgaven|prijsopgaves|voorstellen|"
            r"\w*partijen|leveranciers|bureaus)(?! (?:versleten|ontslagen|gehad|voor jullie|eruit))"
        ),
        "offertes (?:vergelijken|naast elkaar|opvragen|uit te vragen|aanvragen|verzamelen)",
        r"(?:vergelijken|vergelijk)(?: \w+){0,3} (?:offertes|prijzen|bureaus|partijen|aanbieders)",
        (
            r"(?:inkoopbeleid|inkoopvoorwaarden|inkoopregels|aanbestedings\w+|inkoopprocedure)(?: "
            r"\w+){0,4} (?:vereist|vraagt|schrijft|verplicht|eist|schrijven)"
        ),
    ),
    SignalKind.INCUMBENT: (
        r"(?:tegenofferte|tegenbod|vergelijkende offerte|schaduwofferte)",
        r"tevreden (?:over|met) (?:ons|onze) (?:huidige )?(?:bureau|leverancier|partij|partner)",
        (
            r"(?:huidige|bestaande|vaste|zittende) (?:\w+ )?(?:bureau|leverancier|partij|partner)[^.;!?]{0,80} "
            r"(?:één|een) "
            r"van(?= ?[.,;!]|$| (?:die|de|hen))"
        ),
        (
            r"(?:huidige|bestaande|vaste|zittende) (?:\w+ )?(?:bureau|leverancier|partij|partner)(?: "
            r"\w+){0,8} (?:ook|doet mee|offreert|tevreden|meedingt|mee|voorkeur|uitgenodigd|verlengen|"
            r"blijven)(?: \w+)?"
        ),
        (
            r"(?:eigenlijk|al|zo goed als)(?: \w+){0,3} (?:een keuze gemaakt|een bureau|een partij|"
            "voorkeur|eruit|gekozen|iemand op het oog)"
        ),
        "ter vergelijking(?!:)",
        "(?:voor de vorm|formaliteit|second opinion|vergelijkingsmateriaal)",
        r"(?:compleet|vol) (?:te )?(?:maken|krijgen)(?: \w+)? (?:dossier|lijst)",
    ),
    SignalKind.NO_CALLS: (
        (
            "geen (?:telefoon(?:tjes|gesprekken|tje)|belletjes|telefonische? (?:contact|acquisitie|"
            r"gesprek\w*|overleg|toelichting)|acquisitie(?: per telefoon)?|telefonisch)(?! wacht\w*)"
        ),
        (
            r"(?:niet|liever niet|gelieve niet|svp niet)(?: \w+)? (?:te )?(?:bellen|gebeld|telefoneren)"
            r"(?! (?:tussen|voor|na|op|vóór|tijdens|in) )"
        ),
        ("(?:alleen|uitsluitend|enkel) (?:per|via|schriftelijk|over de) ?(?:e-?mail|mail|het portaal|het formulier)?"),
        r"(?:niet|geen)(?: vragen)? telefonisch",
        r"bellen hoeft niet",
        r"(?:bellen|vragen stellen|telefonisch overleg)(?: \w+){0,3} (?:niet|geen zin)(?: \w+)?",
        "vragen worden niet (?:beantwoord|in behandeling)",
    ),
    SignalKind.PRICE_ONLY: (
        (
            r"(?:alleen|enkel|slechts|puur|uitsluitend)(?: \w+){0,4} (?:prijs|prijzen|bedrag|tarief|"
            "tarieven|prijsopgave|de kosten|richtprijs)"
        ),
        (
            r"(?:laagste|goedkoopste) (?:prijs|aanbieding|bieder|offerte|inschrijver)(?: \w+){0,3}(?: "
            "(?:wint|krijgt|beslist|gegund|doorslag))?"
        ),
        r"prijs is (?:doorslaggevend|leidend|het enige|bepalend)(?: \w+)?",
        r"(?:gunnen|gegund|gunning)(?: \w+){0,4} (?:laagste )?prijs",
    ),
    SignalKind.FORM_ONLY: (
        (
            r"(?:vul|invullen|ingevuld|gebruik)(?: \w+){0,4} (?:bijgevoegde?|bijgaande?|ons|het|onze|"
            r"de) (?:\w+ )?(?:formulier|sjabloon|format|inschrijfformulier|prijsblad|prijzenblad|"
            r"excel\w*|template)(?: \w+)?"
        ),
        (
            "(?:bijgevoegde?|bijgaande?) (?:formulier|sjabloon|format|inschrijfformulier|prijsblad|"
            r"prijzenblad|excel\w*)(?: \w+){0,3}"
        ),
        r"(?:andere?|eigen|afwijkende?) (?:format|opmaak|vorm|formulier)s?(?: \w+){0,4} niet",
    ),
    SignalKind.NO_TIME: (
        (
            "(?:geen|niet de|onvoldoende|niet genoeg) tijd (?:voor|om|gehad|kunnen|vrij|gevonden)(?: "
            r"\w+){0,4}"
        ),
        r"te druk (?:om|voor|met)(?: \w+){0,4}",
        "(?:niet|nog niet) aan toe(?: gekomen)?",
        r"(?:heb|hebben|hadden|had) (?:\w+ ){0,3}?geen tijd(?: \w+)?",
    ),
    SignalKind.NOT_NEEDED: (
        (
            r"(?:zie|zien|snap|begrijp|begrijpen|snappen)(?: \w+){0,4} (?:niet|geen)(?: \w+){0,2} "
            r"(?:waarom|nut|noodzaak|het nut|de noodzaak|wat (?:jullie|je|u))(?: \w+){0,8}"
        ),
        (
            r"(?:dat|dit|het|die|deze|zoiets|al die \w+|jullie vragen|dat allemaal)(?: \w+){0,3} "
            r"(?:niet|onnodig|overbodig)(?: \w+)? ?(?:nodig|relevant|noodzakelijk|ter zake)?(?<=nodig|"
            "evant|elijk|bodig| zake)"
        ),
        "(?:gaat|gaan) (?:jullie|je|u) (?:niets|niks) aan",
        (
            r"(?:lijkt|lijken|vind|vinden)(?: \w+){0,4} (?:niet nodig|overbodig|onnodig|overdreven|"
            "niet relevant)"
        ),
        (
            r"(?:stuur|geef|mail)(?: \w+){0,3} (?:gewoon|maar gewoon|nou gewoon)(?: \w+){0,4} "
            "(?:prijs|offerte|bedrag|voorstel)"
        ),
        "niet nodig",
    ),
    SignalKind.OFFERS_CALL: (
        r"bel(?:t)? (?:me|mij|ons) (?:maar|liever|dan|even)(?: \w+){0,3}",
        (
            "(?:we|wij|ik) (?:kunnen|kan|wil|willen|licht|lichten|bel|bellen|bespreken|bespreek)(?: "
            r"(?!die\b|dat\b|wie\b|klanten\b|mensen\b|huurders\b|moeten\b)\w+){0,6} (?:bellen|telefonisch|aan de "
            r"telefoon|videobellen|even toe)"
        ),
        r"(?:kunnen|zullen|kan) (?:we|wij|ik)(?: \w+){0,4} (?:bellen|telefonisch|videobellen)",
        (
            r"(?:liever|handiger|makkelijker|prettiger)(?: \w+){0,4} (?:bellen|telefonisch|"
            "videobellen|aan de telefoon)"
        ),
    ),
    SignalKind.OFFERS_LATER: (
        (
            r"(?:^|\b)(?:ik|we|wij|dat|die|deze|de rest|het|antwoord|cijfers|stukken|gegevens|voorbeelden|bedrag|"
            r"budget)(?: [\w-]+){0,3} "
            r"(?:stuur|sturen|krijg|krijgen|krijgt|kom|komen|komt|volgt|volgen|lever|leveren|mail|mailen|heb|"
            r"hebben|weet|weten)"
            r"(?: \w+){0,8} (?:later|volgende week|volgende maand|na (?:de|mijn|het)|over (?:een|twee|drie|\d+) "
            r"(?:weken|week|dagen|"
            r"maand)|eind(?:e)? (?:van )?(?:de|deze|volgende) week|binnenkort|(?:voor |uiterlijk )?(?:maandag|"
            r"dinsdag|woensdag|"
            r"donderdag|vrijdag))(?: \w+)?"
        ),
        (
            r"(?:krijgen|krijgt|krijg) (?:jullie|u|je)(?: \w+){0,5} (?:later|volgende week|volgende maand|na (?:de|"
            r"mijn|het)|binnenkort|"
            r"(?:maandag|dinsdag|woensdag|donderdag|vrijdag))"
        ),
        (
            r"(?:iets|nog|een week|extra|wat)(?: \w+){0,2} (?:langer de tijd|meer tijd|extra tijd|tijd nodig|"
            r"uitstel)(?: \w+)?"
        ),
    ),
    SignalKind.DISORGANISED: (
        (
            r"(?:sorry|excuus|excuses)(?: \w+){0,7} (?:rommel\w*|chaos|chaotisch\w*|warboel|"
            r"onoverzichtelijk\w*|door elkaar|zooitje|warrig\w*|puinhoop)"
        ),
        (
            "(?:een (?:grote |beetje een )?(?:rommeltje|zooitje|warboel|puinhoop|chaos)|staat "
            "allemaal door elkaar|kris ?kras|van alles door elkaar|de rest volgt(?: later)?|nog even "
            r"(?:zoeken|opzoeken)|kan (?:\w+ ){0,3}?niet (?:meer )?vinden|verkeerde (?:bestand|versie|"
            r"bijlage)|ergens in (?:de|een|die) (?:map|mail|bijlage\w*))"
        ),
        "(?:verschillende|oude|meerdere) versies",
    ),
}
