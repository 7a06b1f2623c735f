"""Who decides and may not be spoken to, in Dutch."""

from extract.rules.language import Patterns

ACCESS_REFUSED: Patterns = (
    (
        "(?:directeur|directie|bestuur|eigenaar|baas|manager|ceo|oprichter|zij|hij|"
        r"voorzitter|beslisser|bestuurder|opdrachtgever|eigenares)(?: \w+){0,3} (?:praat|spreekt|spreken|praten|"
        r"wil|wenst|willen|"
        r"heeft|gaat|hebben|staat|ontvangt)(?: \w+){0,4} (?:niet|geen|nooit)(?: \w+){0,6} (?:bureaus?|"
        r"leveranciers?|contact|"
        "partijen|gesprek(?:ken)?|gesproken|gestoord|gebeld|spreken|praten|benaderd|benaderen|te woord|aanbieders)"
    ),
    (
        r"(?:krijgt|krijgen|krijg) (?:\w+ ){0,3}?(?:directeur|directie|bestuur|eigenaar|baas|ceo|bestuurder) "
        r"(?:\w+ ){0,2}?niet te (?:spreken|zien)"
    ),
    (
        r"(?:directeur|directie|bestuur|eigenaar|baas|ceo|bestuurder)(?: \w+){0,3} niet (?:te spreken|"
        "beschikbaar|bereikbaar|benaderbaar|benaderen|bellen|mailen|aan tafel|rechtstreeks)"
    ),
    (
        r"contact(?: opnemen)?(?: (?:met|tussen)(?: [\w-]+){1,10})? (?:is|wordt) (?:\w+ )?(?:niet (?:toegestaan|"
        r"mogelijk|"
        r"op prijs gesteld|gewenst|de bedoeling)|uitgesloten|verboden|ongewenst)"
    ),
    (
        r"(?:rechtstreeks|direct|persoonlijk)(?:e)? (?:contact|overleg|benaderen|gesprek)(?: [\w-]+){0,8} (?:niet|"
        r"geen|uitgesloten|"
        r"onmogelijk)(?: \w+){0,3}"
    ),
    (
        r"(?:benader|bel|mail|spreek|contacteer)(?: \w+){0,3} (?:directie|directeur|bestuur|eigenaar|baas|ceo|"
        r"bestuurder)(?: "
        r"\w+){0,3} niet"
    ),
    (
        r"(?:directie|directeur|bestuur|eigenaar|baas|ceo|bestuurder|hem|haar)(?: \w+){0,4} (?:krijgt|krijgen) "
        r"(?:u|je|jullie)"
        r"(?: \w+){0,3} niet(?: \w+)?(?: te (?:spreken|zien))"
    ),
    r"(?:alle|al het) contact(?: \w+){0,3} (?:via|met) mij",
    r"(?:alles|communicatie|contact) (?:loopt|gaat|verloopt) (?:uitsluitend |alleen |enkel )?(?:via|over) mij",
)
