"""Need in Dutch: what it weighs, what is asked, and what is no brief."""

from extract.rules.language import NeedWords
from extract.rules.nl.impact import BLOCKING, PURPOSE
from extract.rules.nl.intents import APPLICATION, INVOICE, PITCH, SUPPORT

NEED = NeedWords(
    blocking=BLOCKING,
    purpose=PURPOSE,
    inconvenience=(
        (
            r"(?:zou|is|lijkt|lijkt ons|het zou)(?: \w+){0,3} (?:leuk|fijn|aardig|mooi) (?:zijn|"
            r"vinden|om)(?: \w+)?"
        ),
        (
            "(?:een beetje|wat|enigszins|nogal|lichtelijk|best wel?) (?:gedateerd|ouderwets|"
            "verouderd|saai|suf|oubollig|oud|sleets|traag|onhandig|stoffig|omslachtig)"
        ),
        (
            r"(?:oogt|lijkt|voelt|ziet er)(?: \w+){0,3} (?:gedateerd|ouderwets|verouderd|saai|suf|"
            "oubollig|sleets|oud)"
        ),
        (
            r"(?:kan|mag|zou) (?:\w+ ){0,3}?(?:een opfrisbeurt|een likje verf|frisser|wat moderner|"
            "een facelift|opgefrist)"
        ),
        "opfriss(?:en|ing|beurt)",
        "niet (?:echt |heel |zo )?(?:dringend|urgent|erg|noodzakelijk|een ramp)",
        r"(?:werkt|doet het|functioneert) (?:\w+ )?(?:prima|gewoon|goed|nog wel|nog prima)",
        "niks mis mee",
        "een (?:klein|beetje) ongemak",
        "(?:leuk|handig) om te hebben",
        "(?:een )?facelift",
    ),
    wish=(
        r"moet(?:en)?(?: \w+){0,4} (?:gebeuren|veranderen|anders|beter|vernieuwd|vervangen|mee aan de slag)",
        "(?:een|de|het) nieuwe(?= ?[.,;!?]|$| kost| mag| moet| zou| rond| binnen| graag)",
        (
            r"(?:we|wij|ik)(?: \w+){0,2} (?:zoeken|zoek|willen|wil|hadden|had|zouden|zou|wensen|wens) (?:graag|dus|"
            r"nu|"
            r"daarom|een|nieuwe?)"
        ),
        r"(?:willen|wil|zoeken|zoek|hadden|zouden|wensen) (?:we|wij|ik)(?: \w+){0,5} (?:een|graag|nieuwe?|laten)",
        r"(?:graag|vandaar|daarom|dus) (?:\w+ ){0,4}?(?:een|nieuwe?) ",
        r"(?:toe aan|behoefte aan) (?:een|nieuwe?)",
        r"(?:hebben|heb|heeft|is|zijn)(?: \w+){0,6} nodig",
        r"(?:wil|zoekt|wenst)(?: graag)? een",
        (
            r"(?:we|wij|ik) (?:zoeken|zoek|willen|wil|hebben|heb|zouden|zou)(?: \w+){0,6} (?:nodig|"
            "graag|een|naar|laten)"
        ),
        "op zoek naar",
        (
            "(?:kunnen|kun|kan|zouden|willen|wil) (?:jullie|je|u) (?:ons |mij |voor ons |hierbij |"
            "daarbij )?(?:helpen|bouwen|maken|ontwerpen|ontwikkelen)"
        ),
    ),
    request=(
        r"(?:hebben|heb)(?: (?:we|wij|ik))?(?=[^.;!?]{0,60} (?:nodig|behoefte|nood aan|interesse))(?: \w+){0,8}?",
        r"(?:hebben|heb) (?:behoefte|nood|interesse)(?: \w+){0,3}",
        r"(?:af van|afscheid van) (?:onze|ons|mijn|de|het|die)(?: \w+)?",
        r"(?:doe|geef|maak|bezorg) (?:mij|ons|me)(?: \w+)?",
        r"(?:investering|investeren|geïnvesteerd)(?: \w+)? in",
        r"(?:indicatie|richtprijs|kostenraming|kosten|prijskaartje)(?: \w+){0,2} (?:voor|van)",
        (
            r"(?<!jullie )(?!zoek ik een bureau waar)(?:willen|wil|zoeken|zoek|wensen|zouden|zou|moeten|"
            r"gaan|laten|overwegen) (?:we|"
            r"wij|ik)(?: \w+){0,8}?"
        ),
        (
            r"(?:wat|hoeveel) (?:kost|kosten|zou|moet|vragen jullie voor|rekenen jullie voor)(?: (?:mij|ons|"
            r"zoiets als|"
            r"ongeveer))? "
            r"(?:een|het|zo'n|de)"
        ),
        r"(?:wat|hoeveel) (?:een|zo'n)",
        (
            r"(?<!klant )(?<!klanten )(?<!die )(?<!wie )(?:wil|zoekt|wenst|overweegt|willen|zoeken) (?:graag |nu |"
            r"dus "
            r")?(?:een|nieuwe?)(?: [\w-]+){0,3}?"
        ),
        r"(?:hadden|had|wou|wilden|wens|verlangen|gingen) (?:we|wij|ik)(?: \w+){0,6}?",
        r"(?:in kaart welke|welke) bureaus(?: \w+){0,3}?",
        r"(?:ontbreekt|ontbreken|missen|mankeert|schort|nood aan|gebrek aan)(?: \w+){0,4}?",
        (
            "(?:we|wij|ik) (?:zoeken|zoek|willen|wil|wensen|overwegen|denken|zouden|zou|"
            r"moeten|gaan|laten)(?: \w+){0,8}?"
        ),
        r"op zoek(?: \w+)? naar",
        r"(?:we|wij|ik) (?:dachten|dacht) aan(?: \w+){0,3}?",
        r"(?:en|maar) (?:zoek|zoeken)(?: \w+){0,4}?",
        r"(?:in (?:mijn|ons) hoofd|voor ogen)(?: \w+){0,3}?",
        (
            r"(?:als|mits|indien) (?:jullie|je|u|ge) (?:dat|die|zoiets)(?: ook)? (?:doen|doet|kunnen|kan)[,:] (?:ook |"
            r"de |het |een )*"
        ),
        r"(?:kunnen|kun|kan|zouden|willen|wil) (?:jullie|je|u)(?: \w+){0,8}?",
        (
            "(?:offerte|voorstel|prijsopgave|prijs|aanvraag|aanbesteding|briefing|opdracht|project|"
            r"hulp|interesse|offerteaanvraag|prijsindicatie)(?: \w+){0,2} (?:voor|van|bij|met|in|"
            "betreft)"
        ),
        (
            "(?:nieuwe?|bouwen|bouw|vernieuwen|vernieuwing|ontwikkelen|ontwerpen|ontwerp|maken|laten "
            "maken|laten bouwen|vervangen|vervanging|herontwerp|herbouw|lanceren|verbouwen|realisatie|ontwikkeling|"
            "redesign)(?: van)?(?: een| de| het| onze| ons)?"
        ),
        r"(?:nodig|toe aan|behoefte aan)(?: \w+){0,2}",
        "(?:moet|moeten|hoort|verdient)",
        r"(?:dit|het) wordt (?:\w+ ){0,3}?",
        "(?:dus |graag |weer ){1,3}(?:een )?",
        r"budget[^.]{0,40} voor (?:de|het|een|onze|deze)",
        r"(?:vervanging|vernieuwing|realisatie|ontwikkeling|bouw|ontwerp) van (?:een|de|het|onze|ons)(?: \w+)?",
        "(?:^|(?<=[,.;:!] ))(?:nodig|gezocht|zoek|op zoek naar):?",
        "(?:^|[.:;] ?)(?:een )?nieuwe?",
        "(?:mist|missen|ontbreekt|zonder|geen)",
    ),
    request_behind=(
        (
            r" (?:zou|zouden) (?:[\w-]+ ){0,2}?(?:helpen|schelen|uitkomst bieden|"
            r"(?:fijn|mooi|welkom|ideaal) zijn)"
        ),
        (
            r" (?:moet|moeten|zou|zouden|kan|kunnen)(?: er)? (?:dat|dit|ons|mij|daar|hier|ervoor|daarvoor|meer|"
            r"nieuwe|mensen|"
            r"klanten|bezoekers|iedereen) (?:[\w-]+ ){0,4}?(?:keren|laten zien|veranderen|oplossen|helpen|"
            r"verbeteren|uitleggen|"
            r"vertellen|zorgen|trekken|brengen|overtuigen|schelen)"
        ),
        r" (?:is|zijn) (?:nu |dan |dit jaar |daarna )?aan de beurt",
        (
            r"[^.;:!?]{0,60}?(?<!\w)(?:nodig|laten (?:maken|bouwen|ontwerpen|ontwikkelen|opnemen|draaien|"
            r"vernieuwen|herzien)|"
            r"te laten (?:maken|bouwen|ontwerpen|ontwikkelen)|gezocht)"
        ),
        (r"(?: [\w-]+){0,6} (?:mag|mogen|zou(?:den)?|gaat|zal)(?: [\w€.,-]+){0,8} (?:kosten|worden|komen)"),
        (
            r"(?: [\w-]+){0,3} (?:moet|moeten|dient)(?: er)?(?: [\w-]+){0,5} (?:komen|worden|op de schop|anders|"
            r"beter|"
            r"af|klaar|live|staan|"
            r"vernieuwd|vervangen|gemaakt|gebouwd|moderner|online|op de kop|zijn|frisser|aangepakt|om)"
        ),
        (
            r"(?: [\w-]+){0,2} is (?:hard |dringend |echt |wel |al jaren )*(?:aan vervanging toe|toe aan|op|"
            r"verouderd|"
            r"versleten|aan het eind|"
            r"een ramp|niet meer van deze tijd)"
        ),
        r"(?: [\w-]+){0,2} (?:kost|kosten|zou kosten)(?= ?[.,;!?]|$)",
    ),
    not_asked=(
        r"(?:bouwen|maken|ontwikkelen|ontwerpen|doen) (?:wij|we|ik) zelf (?:ook |al )?",
        r"(?:verkopen|leveren|verhuren) (?:wij|we|ik) (?:zelf |ook )?(?:een |de |onze )?",
        r"(?:wij|we|ik) (?:verkopen|leveren|verhuren|verkoop|lever|verhuur) (?:zelf |ook )?(?:een |de |onze )?",
        r"(?:wij|we|ik) (?:maken|bouwen|ontwikkelen|ontwerpen|maak|bouw|ontwerp) zelf (?:ook |al )?",
        (
            r"(?:jullie|je|uw|jouw|hun) (?:(?!een\b|voor\b|ons\b|onze\b|de\b|het\b|nieuwe?\b|ook\b|"
            r"even\b|in\b|met\b|aan\b|bij\b|une?\b|le\b|la\b|les\b|mon\b|ma\b|notre\b|nos\b|vous\b)\w+ ){0,2}?"
        ),
        (
            "(?:op|via|bekeek|bekeken|bezocht|gezien op|gelezen op|gevonden via|zag|zagen) "
            r"(?:jullie|je|uw|jouw|hun|onze|de)(?: \w+)? "
        ),
        "geen (?:nieuwe )?",
        (
            r"(?:artikel|vermelding|interview|plek|banner|advertentie|profiel|pagina) (?:op|in) (?:onze|ons|de|het) "
            r"(?:\w+ )?"
        ),
        r"(?:mee(?: \w+)? |meede|mee te )(?:denken|werken) (?:over|aan) (?:\w+ ){0,3}",
        "(?:niet|in plaats van|naast|behalve|los van) (?:een |de |het |onze )?(?:nieuwe )?",
        "(?:vorige|laatste|oude) ",
        r"(?:hebben|heb) (?:\w+ )?al (?:een |de )?(?:\w+ )?",
        "(?:door jullie|jullie|jij|u) (?:gemaakt|gebouwd|ontworpen)e? ",
        r"(?:gemaakt|gebouwd) voor [\w' ]{2,30} ",
        r"(?:aan dat|bij (?:dat|die)|via (?:dat|die)) ",
    ),
    makes=(r"(?:maakt|verkoopt|produceert|levert|importeert|rolt|exploiteert)",),
    own_business=(
        r"(?:we|wij) zijn (?:een |de |het )?(?:[\w-]+ ){0,4}?",
        r"(?:onze|ons) (?:[\w-]+ ){0,2}?",
        r"ik (?:run|heb|ben eigenaar van|begin) (?:een |de |mijn )?(?:[\w-]+ ){0,3}?",
        (
            "(?:we|wij) (?:runnen|verkopen|maken|produceren|importeren|exploiteren|organiseren|"
            r"bieden) (?:een |de )?(?:[\w-]+ ){0,3}?"
        ),
        r"(?:bedrijf|onderneming|start-?up|winkel|merk) (?:in|dat|voor|die)(?: \w+)? (?:[\w-]+ ){0,2}?",
        r"(?:lanceren|openen|beginnen|starten) (?:een |onze |ons |met een )(?:[\w-]+ ){0,3}?",
    ),
    not_asked_behind=(
        r"(?:(?!maar\b)[\w-]+ ){0,6}(?:doen|maken|bouwen|verzorgen|regelen) (?:we|wij) (?:ook |al |gewoon )?zelf",
    ),
    existing_behind=(r"(?:die (?:er |we |wij |ik )?(?:al |nu )*(?:is|zijn|staat|hebben|heb)|van nu)(?!\w)",),
    existing=("huidige", "bestaande", "oude"),
    left_open=(
        r"of (?:dat|het|dit|we|ik)[^.;!?]{2,60} of (?:nog )?(?:iets|wat) (?:heel )?anders",
        (
            r"of (?:dat|het|dit) (?:nu |dan )?(?:een|het) [^.;!?]{2,40} of (?:een |het )?[^.;!?]{2,40}(?:weet|durf|"
            r"laat|zeg|bepaal|"
            r"aan jullie|aan u|beoordelen)"
        ),
    ),
    courtesies=(
        "beginnen|starten|van start|aftrappen",
        "offerte",
        "voorstel",
        "prijsindicatie",
        "horen",
        "bellen",
        "gesprek",
        "reactie",
        "kennis",
        r"langs\w*",
        "spreken",
    ),
    pitch=PITCH,
    application=APPLICATION,
    invoice=INVOICE,
    support=SUPPORT,
)
