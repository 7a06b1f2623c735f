"""What they want to reach, and what is only a nuisance, in German."""

from extract.rules.de.crowds import THEY
from extract.rules.language import Patterns

_ASKING = (
    r"(?:\w*fragen|\w*lassen|beauftragen|wissen|erfahren|bitten|besprechen|kennenlernen|starten|beginnen|\w*legen|"
    r"anfangen|"
    r"haben|bekommen|erhalten|vergeben|investieren|ausgeben|\w*sehen|\w*schauen|hören|telefonieren|treffen|\w*holen|"
    r"vergleichen|umsetzen|entwickeln|erstellen|gestalten|bauen|machen|erneuern|überarbeiten|relaunchen|drehen|"
    r"produzieren|"
    r"einladen|\w*zahlen|reden|sprechen|warten|abwarten|\w*arbeiten|entscheiden|überlegen|orientieren|planen|klären|"
    r"verzichten|vorstellen|melden|\w*schicken|\w*senden|geben|nehmen|gehen|kommen|einsteigen|aufnehmen|überlassen|"
    r"sagen|"
    r"nennen|betonen|danken|sein|werden|buchen|durchführen|aufsetzen|vorbereiten|festlegen|fertigstellen|abschließen|"
    r"austauschen|vereinbaren|einigen|angehen|verabreden|suchen|finden wir|bleiben|halten|kosten|wollen|können|"
    r"müssen|sollen|"
    r"würden|hätten|dürfen|möchten|brauchen|benötigen|zusammensetzen|unterhalten|ihnen|ihren|ihrem|einen|keinen|neuen|"
    r"eigenen|jeden|diesen|anrufen|schreiben|lesen|prüfen|reichen|einreichen|anbieten|beteiligen|konkretisieren|"
    r"mitreden|mitbestimmen|mitentscheiden|befinden|beschließen|abstimmen|verfügen|erkundigen|anklopfen|umhören|"
    r"vorfühlen|antasten|leisten|gönnen|zulegen|anschaffen|besorgen|realisieren|"
    r"verwirklichen|gründen|unterstützen|begleiten)"
)
_WORD = r"(?: [\w'-]+(?:\.\d+)*)"

AIM: Patterns = (
    (
        rf"(?:{THEY}|neue \w+|mehr \w+|junge \w+|\w*kräfte|azubis|lehrlinge|personal|nachwuchs) (?:besser |wieder |neu "
        rf"|online )?(?:erreichen|gewinnen|finden|begeistern|ansprechen|"
        r"zurückholen|zurückgewinnen|binden|anlocken|werben)"
    ),
)

PURPOSE: Patterns = (
    (
        r"(?:das|dies) (?:wollen|möchten|müssen|will|möchte|soll|muss) (?:wir|ich|sich) (?:[\w-]+ ){0,7}?(?:ändern|"
        r"lösen|abstellen|verbessern|beheben)"
    ),
    (
        r"(?<=, )(?:die|den|das|denen) (?:ich|wir)(?: [\w-]+){0,4} (?:gewinnen|erreichen|ansprechen|überzeugen|"
        r"begeistern|"
        r"zurückholen|zurückgewinnen|anlocken|binden|halten|bewerben|unterstützen) (?:will|wollen|möchte|möchten|"
        r"müssen)"
    ),
    (
        r"(?:sollen|soll|müssen) (?:uns|unser\w*|mich)(?: [\w-]+){0,8} (?:erkennen|wahrnehmen|sehen|kennen|finden|"
        r"kennenlernen|"
        r"wiedererkennen|entdecken|verstehen)"
    ),
    (
        rf"dass (?:die |unsere |unser |der |man )?(?:\w+en )?{THEY}(?![^.;!?]{{0,160}} (?:nicht|kein\w*|kaum|nie)\b)"
        rf"(?:,? [\w'-]+){{0,20}}? (?:können|kann|finden|wissen|sehen|erfahren)(?=[.,;!]|$| und)"
    ),
    (
        r"(?<=, )durch (?:die|das|den)"
        r"(?![^.;!?]{0,90} (?:nicht|nichts|kein\w*|kaum|nie|bisher|seit|noch|haben|hatten|sind|waren|hat|war|"
        r"wurden?)\b)"
        r" (?:sie|wir|man|(?:die |unsere |der |jede\w* )?(?-i:[A-ZÄÖÜ])\w+)(?: [\w-]+){1,9}(?=[.,;!]|$)"
    ),
    (
        rf"(?:wollen|möchten|will|möchte|wollte|wollten)(?! (?:sie|ihr|euch)\b){_WORD}{{1,12}}? "
        rf"(?!{_ASKING}\b)(?-i:[a-zäöü])\w+e(?:l|r)?n(?=[.,;!:)]|$| und)"
    ),
    (
        rf"(?:^|(?<=, ))um{_WORD}{{0,9}}? (?:zu (?!{_ASKING}\b)\w+n|(?-i:[a-zäöü])(?!\w*(?:fragen|holen|sehen|setzen|"
        rf"fangen)\b)\w+zu"
        r"\w+en)(?=[.,;!:)]|$| und)"
    ),
    (
        r"(?:will|wollen|möchte|möchten), dass "
        r"(?!(?-i:Sie)\b|ihr\b|es\b|das\b|die (?:\w*seite|agentur)\b)\w+"
    ),
    (
        rf"(?:{THEY}) (?:soll|sollen|sollten)(?:,? [\w-]+){{1,10}}? (?!{_ASKING}\b)(?-i:[a-zäöü])\w+(?:en|ern|"
        rf"eln)(?=[.,;!:)]|$| und)"
    ),
    rf"(?<=, )wo (?:sie|wir|man|die \w+|{THEY})(?: [\w-]+){{1,9}}(?=[.,;!]|$)",
    r"(?:wollen|müssen|möchten) (?:wir |ich )?(?:[\w-]+ ){0,4}weg von",
    (
        r"(?:soll|sollen|sollte|würde|könnte|kann) (?:das|dies|es|uns)(?: \w+){0,3} (?:ändern|lösen|verbessern|beheben|"
        r"erleichtern|"
        r"helfen|abstellen)"
    ),
    (
        rf"(?:{THEY}) (?:soll|sollen|möchten|wollen|müssen)(?:,? [\w-]+){{0,12}}? (?:können|erledigen|wahrnehmen|"
        rf"kennen|sehen|finden|buchen|bestellen|"
        r"lesen|wissen|verstehen|erfahren|erledigen|spüren|"
        r"melden|kaufen|vereinbaren|erkennen|erleben|anmelden|einsehen)"
    ),
    (
        r"(?:^|(?<=, )|(?<=und ))damit (?!nicht\b|sie\b|ihr\b|euch\b|ich (?:vergleichen|planen|entscheiden|das)\b|"
        r"wir (?:vergleichen|planen|"
        r"besser planen)\b|meine|unter|zusammen|verbunden|einverstanden)\w+ \w+"
    ),
    (
        r"(?:möchte[nt]?|wollen|will|soll|sollen|wollten)(?: [\w-]+){0,8} (?:(?:bekannt|sichtbar|attraktiv|"
        r"jünger|moderner)"
        r"(?:er)? (?:machen|werden|wirken)|(?:neu )?gewinnen|verjüngen|neu aufstellen|ankurbeln|voranbringen|"
        r"ausbauen|steigern)"
    ),
    r"(?<=, )sodass (?!sie\b|ihr\b)\w+",
    (
        r"so ?dass (?:wir|unsere|kunden|gäste|besucher|mitglieder|man|die leute)(?: \w+){0,8} (?:können|kann|"
        r"finden|wissen|sehen|müssen)"
    ),
    (
        r"(?:unser|das|mein|unsere|die|meine) (?:ziel|ziele|absicht|wunsch|anliegen|mission|plan|vision)(?: "
        r"\w+){0,4} (?:ist|sind|wäre)"
    ),
    r"(?:ziel|zweck|hintergrund|anlass) (?:ist|dabei ist|des projekts ist|der kampagne ist|soll sein)",
    (
        r"um (?:\w+ ){0,8}?(?:zu (?:erreichen|gewinnen|wachsen|verkaufen|steigern|erhöhen|verbessern|überzeugen|"
        r"verdoppeln|zeigen|erzählen|informieren|entlasten|"
        r"vereinfachen|stärken|finden|begeistern|erklären|bewerben|vermitteln|verjüngen|positionieren|"
        r"unterscheiden|verkürzen)|anzusprechen|abzuheben|anzuziehen|auszubauen|"
        r"vorzustellen|aufzubauen)"
    ),
    (
        r"(?:wir|ich) (?:möchten|möchte|wollen|will|hoffen|planen|müssen|würden)(?: \w+){0,10} (?:verkaufen|"
        r"erreichen|wachsen|gewinnen|ansprechen|steigern|erhöhen|verdoppeln|"
        r"ausbauen|eröffnen|werben|werden|verbessern|anbieten|überzeugen|zeigen|erzählen|automatisieren|"
        r"modernisieren(?! lassen)|auffallen|abheben|exportieren|einführen|helfen|"
        r"reduzieren|vereinfachen|professionalisieren|zusammenlegen|zusammenführen|ersetzen|umsteigen|"
        r"informieren|positionieren|verjüngen|bewerben|finden|erschließen|"
        r"digitalisieren|entlasten|halbieren|füllen|bekannt(?:er)? (?:machen|werden)|sichtbar(?:er)? (?:machen|"
        r"werden)|"
        r"auftreten|neu aufstellen|unabhängig(?:er)? (?:machen|werden)|loswerden|nachziehen|binden|erweitern|"
        r"aufholen|locken|"
        r"begeistern|zurückgewinnen|vermarkten|einsparen|verdienen)"
    ),
    (
        r"(?:wollen|möchten|will|möchte) (?:wir|ich)(?: \w+){0,10} (?:verkaufen|erreichen|wachsen|gewinnen|"
        r"ansprechen|steigern|erhöhen|verdoppeln|ausbauen|eröffnen|werben|"
        r"verbessern|anbieten|überzeugen|zeigen|automatisieren|modernisieren(?! lassen)|abheben|einführen|"
        r"vereinfachen|"
        r"ersetzen|informieren|bewerben|finden|erschließen|digitalisieren|"
        r"entlasten|auftreten)"
    ),
    (
        r"(?:soll|sollen|muss|müssen|wird)(?: \w+){0,8} (?:helfen|ermöglichen|erleichtern|dafür sorgen|"
        r"beitragen|überzeugen|gewinnen|zeigen|entlasten|erklären|ansprechen|"
        r"vermitteln|begeistern|anziehen|bringen|erreichen)"
    ),
    (
        r"(?<=, )(?:die|der|das) (?:[\w-]+ ){0,9}?(?:gewinnt|überzeugt|zeigt|erklärt|anspricht|\w*bringt|erreicht|"
        r"begeistert|erzählt|ermöglicht|\w*holt|\w*lockt|füllt|abhebt|anzieht|verkauft|auffällt)(?=[.,;:!]|$| und)"
    ),
    (
        r"(?<=, )(?:mit|über) (?:der|dem|denen|die|das|den)(?: (?:sie|wir|man|sich|unsere?|die|der|das|"
        r"(?-i:[A-ZÄÖÜ])\w+))(?: [\w-]+){1,10}(?=[.,;!]|$)"
    ),
    (
        r"(?:mit|über|auf|in) (?:der|dem|denen)(?: \w+){0,4} (?:\w*kunden|gäste|mitglieder|besucher|eltern|"
        r"bürger|leute|patienten|mitarbeiter|nutzer|mieter|schüler|wir)(?: \w+){0,6} "
        r"(?:können|kann)"
    ),
)

INCONVENIENCE: Patterns = (
    "peinlich",
    (
        r"(?:nicht mehr|nimmer|nicht)(?: (?:ganz|wirklich|unbedingt|besonders|gerade|mehr|so)){0,2} (?:taufrisch|"
        r"hübsch|schön|"
        r"modern|aktuell|ansehnlich|der renner|state of the art)"
    ),
    r"passt (?:\w+ ){0,2}nicht (?:mehr )?(?:so recht |richtig |ganz )?zu uns",
    (
        r"(?:stört|nervt|ärgert|wurmt|juckt|kratzt) (?:(?:es |das )?(?:\w+ ){0,3})?(?:niemanden|keinen|kaum (?:wen|"
        r"jemanden|einen)|"
        r"(?:mich|uns) (?:\w+ ){0,5}(?:ein bisschen|ein wenig|etwas|a bissl|ein bissl))"
    ),
    r"(?:damit|mit (?:ihr|ihm)) (?:kann|können|lässt sich)(?: \w+)? leben",
    r"(?:kann|können) (?:\w+ )?(?:damit|mit (?:ihr|ihm)) leben",
    r"(?:schön|hübsch) ist (?:etwas )?ander(?:s|es)",
    r"(?:schick|schön|nett|fein|hübsch|fesch|toll|super) (?:wär|wäre)(?:'?s| es| das| so (?:was|etwas|eine?))",
    (
        r"(?:klappt|funktioniert|läuft|geht|tut(?:'s| es)?) (?:auch |ja |schon |so )*seit (?:\d{4}|\w+ jahren|jahren|"
        r"jeher)"
    ),
    r"(?:nötig|notwendig|dringend|lebenswichtig) ist (?:sie|er|es|das) (?:\w+ )?nicht",
    r"(?:nicht mehr|kaum noch) (?:zeitgemäß|zeitgemäss|up to date|der letzte schrei|auf der höhe der zeit)",
    r"(?:wäre|ist|würde|fände ich|fänden wir)(?: \w+){0,4} (?:schön|nett|nice|fein|super|hübsch)(?: \w+){0,2}",
    (
        r"(?:etwas|ein bisschen|ein wenig|leicht|ziemlich|langsam|recht|bissel|ein bisserl) (?:altbacken|"
        r"altmodisch|veraltet|angestaubt|in die jahre gekommen|langweilig|"
        r"verstaubt|alt|unmodern|langsam|umständlich|aus der zeit gefallen|hausbacken|überholt)"
    ),
    (
        r"(?:sieht|wirkt|schaut|ist)(?: \w+){0,5} (?:altbacken|altmodisch|veraltet|angestaubt|verstaubt|"
        r"unmodern|in die jahre gekommen|hausbacken|nach 20\d\d aus)"
    ),
    r"in die jahre gekommen",
    (
        r"(?:könnte|kann|dürfte|verträgt|vertragen)(?: \w+){0,4} (?:auffrischung|frischer|frischen anstrich|"
        r"facelift|frischekur|aufgefrischt|moderner|frische)"
    ),
    r"auf(?:ge)?frisch\w+",
    "nicht (?:wirklich |sehr |so )?(?:dringend|tragisch|schlimm|lebensnotwendig)",
    r"(?:funktioniert|läuft|tut)(?: \w+){0,2} (?:noch|einwandfrei|prima|gut|ganz gut|tadellos)(?=[ .,;!]|$)",
    r"tut aber noch",
    "nice[- ]to[- ]have",
    "facelift",
    "kosmetik",
    "schönheitsfehler",
)
