"""What is no brief, in Dutch: pitches, applications, invoices, support."""

from extract.rules.language import Patterns

PITCH: Patterns = (
    r"bureaus (?:zoals|als) (?:het|de|die van|dat van) (?:uwe|u|jouwe|jou)",
    (
        r"(?:reken|vraag|werk|lever|doe|maak|vlieg|film|fotografeer|schrijf|teken|vertaal|kom)(?: ik)?(?: \w+){0,2} "
        r"(?:aan|voor|tegen|vanaf) (?:€ ?|eur )?\d[\d.,-]*(?: euro)? (?:per|de|het) (?:halve |hele )?(?:dag|uur|"
        r"dagdeel|stuk|"
        r"woord|opname|foto|rit|keer)"
    ),
    r"krijgt(?: \w+){0,5} gratis (?:bij|erbij|cadeau)",
    r"(?:strippenkaart|rittenkaart|kortingsbon|voordeelpakket|kennismakingstarief|instaptarief)",
    r"wie (?:beslist|gaat|koopt|regelt)(?: \w+){0,3} bij (?:jullie|u)(?: \w+)? over",
    r"(?:met|van) mijn (?:showreel|demoreel|stalen|staalkaart|proefpakket|prijslijst|catalogus)",
    (
        r"(?:wij|we) (?:\w+ ){0,2}?(?:leveren|detacheren|bieden|bemiddelen|plaatsen|matchen)(?: [\w-]+){0,5} "
        r"(?:developers|"
        r"ontwikkelaars|programmeurs|freelancers|professionals|designers|specialisten|leads|personeel|krachten)"
    ),
    (
        r"(?:heb|heeft|hebben) (?:je|jij|u|jullie)(?: \w+){0,4} (?:een )?(?:kwartier\w*|10 minuten|tien minuten|"
        r"minuutje|"
        r"halfuurtje|twintig minuten)(?: \w+){0,5}"
    ),
    r"(?:vanaf|voor slechts|al voor|slechts) (?:€ ?|eur )?\d[\d.,-]*(?: euro)? (?:per uur|p/u|per maand|per lead|ex)",
    r"bureaus (?:zoals|als) (?:dat van )?(?:jullie|die van jullie|het jouwe|studio)",
    (
        r"(?:kan|mag) ik (?:je|jullie|u)(?: \w+){0,3} (?:vertellen|laten zien|demonstreren|presenteren)(?: "
        r"\w+){0,4} (?:onze|"
        r"wij|hoe we)"
    ),
    r"geen opzegtermijn",
    r"(?:opzegbaar|maandelijks opzegbaar)",
    r"(?:jullie|uw|je) (?:concurrenten|collega-bureaus)",
    r"(?:white[- ]?label|wederverkop\w+|reseller\w*)",
    r"extra (?:handen|capaciteit|ontwikkelcapaciteit|developers)",
    (
        r"(?:onze|ons) (?:klanten|bestand|platform|tool|pakket|abonnement)(?: \w+){0,4} (?:besparen|bespaart|al \d|"
        r"helpt|groeien)"
    ),
    r"(?:proefmaand|introductiekorting|kennismakingskorting|lanceringskorting|vroegboekkorting)",
    (
        r"(?:wij|we) (?:bieden|leveren|zijn gespecialiseerd in|verzorgen) (?:\w+[ "
        ",]+){0,6}?(?:diensten|oplossingen|pakketten|leads|ontwikkelaars|software|linkbuilding)"
    ),
    "onze (?:diensten|oplossing|software|pakketten|tarieven|experts|specialisten)",
    (
        r"(?:meer|hogere?|betere?) (?:\w+ )?(?:bezoekers|omzet|leads|klanten|vindbaarheid|"
        "posities?|rankings?) (?:voor|op|via|uit) (?:jullie|uw|je|jouw)"
    ),
    "(?:jullie|uw|je) (?:website|site|bureau|bedrijf) (?:hoger|beter|bovenaan)",
    "gastblogs?",
    "backlinks?",
    "linkbuilding",
    "bovenaan (?:in )?google",
    "(?:vrijblijvende?|gratis) (?:demo|scan|audit|kennismaking|proefperiode)",
    r"(?:plan|boek|inplannen)(?: \w+){0,4} demo",
    "afmelden",
    "uitschrijven",
    "(?:speciale|tijdelijke|eenmalige) (?:aanbieding|actie|korting)",
    "bureaus zoals (?:jullie|dat van)",
    "(?:helpen|ontzorgen|ontlasten) (?:bureaus|bedrijven|ondernemers)",
)

APPLICATION: Patterns = (
    (
        r"(?:mijn|m'n|een|zoek) (?:\w+ ){0,2}?\w*stage(?:plek|plaats|opdracht|adres|bedrijf)?(?: \w+){0,6} (?:zoek|"
        r"lopen|bij "
        r"jullie|bij u|zoeken|vanaf|doen)(?: ik)?"
    ),
    r"(?:zoek|zocht|op zoek naar)(?: \w+){0,6} (?:\w*stage\w*|traineeship|werkplek|bijbaan|baan|functie)",
    r"(?:bij jullie|bij u|bij studio \w+)(?: \w+){0,2} (?:stage|meelopen|komen werken|werken|afstuderen)",
    r"(?:jullie|uw) (?:\w+ )?(?:team|bureau|studio) (?:\w+ )?(?:versterken|aanvullen|komen werken|meelopen)",
    r"(?:mijn|m'n) (?:cv|portfolio|motivatie)(?: \w+){0,3} (?:bij|bijgevoegd|bijlage|laten zien|meegestuurd|vind)",
    r"(?:reageer|reactie|solliciteer)(?: \w+){0,4} (?:vacature|functie)",
    r"sollicit(?:atie|aties|eer|eren|eert|ant)\w*",
    "(?:mijn|bijgevoegd|bijgaand)e? (?:cv|curriculum vitae)",
    "(?:open )?sollicitatie",
    "(?:jullie|uw|de) vacature",
    r"(?:zoek|op zoek naar)(?: \w+){0,4} (?:stage(?:plek|plaats)?|baan|functie|werkplek)(?: \w+)?",
    "motivatiebrief",
    r"(?:team|gelederen)(?: \w+)? (?:versterken|komen)",
)

INVOICE: Patterns = (
    r"(?:tweede|eerste|laatste|derde|vriendelijke) (?:betalings)?herinnering",
    (
        r"(?:factuur|facturen|bedrag)(?: [\w,.-]+){0,10} (?:open(?:staat|staan)?|nog niet ontvangen|te voldoen|"
        r"voldoen|"
        r"niet betaald|aan ons over te maken)"
    ),
    r"(?:over te maken|overmaken|te voldoen)(?: \w+){0,6} (?:rekening|iban)",
    "(?:bijgaand|bijgevoegd|hierbij|in de bijlage)[^.]{0,50}factuur",
    r"factuur(?:nummer|nr\.?)?:? ?\d+",
    "betalingsherinnering",
    "(?:openstaande|onbetaalde|vervallen) (?:factuur|facturen|bedrag|post)",
    "aanmaning",
    "betaaltermijn",
    "te betalen (?:bedrag|voor)",
)

SUPPORT: Patterns = (
    "sinds (?:jullie|de) (?:laatste )?(?:update|wijziging|oplevering|release)",
    (
        r"(?:jullie|door jullie)(?: \w+){0,5} (?:gebouwd|gemaakt|opgeleverd)e?[^.]{0,50}(?:werkt "
        "niet|doet het niet|fout|storing|kapot|niet meer)"
    ),
    r"(?:kan|kunnen|lukt)(?: \w+){0,3} niet (?:meer )?inloggen",
    "inlog(?:probleem|gen lukt)",
    r"wachtwoord(?: \w+){0,3} (?:vergeten|resetten|werkt|kwijt)",
    "foutmelding",
    "storingsmelding",
    "(?:onderhouds|service)contract",
)
