"""Signs of fit in German: how working together would be, and where it may lead."""

from extract.brief import SignalKind
from extract.rules.language import Patterns

FIT_SIGNS: dict[SignalKind, Patterns] = {
    SignalKind.DIRECTIONAL_FEEDBACK: (
        (
            r"(?:wir|ich) (?:sagen|sage|geben|gebe|nennen|nenne)(?: ihnen| euch)?(?: \w+){0,4} (?:wohin|das ziel|"
            r"die richtung|was wir (?:brauchen|erreichen wollen))"
            r"[^.]{0,60}(?:wie|überlassen|weg|rest|ihre sache|ihnen)"
        ),
        (
            r"(?:das wie|den weg|die umsetzung|die gestaltung|der weg dorthin)(?: \w+){0,4} (?:überlassen|ihnen|"
            r"ihre sache|euch|liegt bei ihnen)"
        ),
        r"(?:feedback|rückmeldung(?:en)?) (?:geben wir )?(?:zur richtung|zum ziel|zu den zielen)",
        (
            r"wie sie (?:dorthin|dahin|das ziel|das) (?:kommen|erreichen|lösen|umsetzen)[^.]{0,40}(?:ihnen|ihre "
            r"sache|überlassen)"
        ),
    ),
    SignalKind.ACCEPTS_PROCESS: (
        (
            r"(?:wir|ich) (?:arbeiten|arbeite|richten uns|richte mich|halten uns|folgen)(?: \w+){0,3} (?:nach|an)? "
            r"?(?:ihrem|ihren|"
            r"ihre|eurem|euren) (?:\w+ )?(?:ablauf|prozess|vorgehen|arbeitsweise|abläufen|planung|abläufe|methode)"
        ),
        (
            r"(?:schätzen|mögen|gefällt uns|passt uns|begrüßen|gefällt mir|sympathisch)(?: \w+){0,4} (?:ihre|ihr|"
            r"eure|euer|die) (?:\w+ )?(?:arbeitsweise|vorgehen|prozess|strukturierte\w*|vorgehensweise|ablauf)"
        ),
        (
            r"(?:wöchentliche|regelmäßige|feste)[nrms]? (?:\w+ )?(?:termine?|jour fixe|abstimmung(?:en)?|meetings?|"
            r"calls?|feedbackrunden|status\w*)(?: \w+){0,3} (?:passen|passt|sind|ist|gern|gerne|kein problem|in "
            r"ordnung|willkommen|okay)(?: \w+)?"
        ),
        (
            r"eine (?:feste )?(?:ansprechpartnerin|ansprechperson|kontaktperson)|(?:ein|einen) (?:feste[rn]? "
            r")?ansprechpartner"
        ),
        (
            r"(?:sammeln|bündeln) (?:wir )?(?:\w+ ){0,3}?(?:feedback|rückmeldungen)|(?:feedback|rückmeldungen)(?: "
            r"\w+){0,3} (?:gesammelt|gebündelt)"
        ),
        r"(?:arbeiten|arbeite)(?: \w+){0,3} in sprints",
        r"mit (?:ihrem|eurem) (?:ablauf|vorgehen|prozess|arbeitsweise)(?: \w+){0,3} einverstanden",
    ),
    SignalKind.TRUSTS_EXPERTISE: (
        r"(?:was|wie) (?:(?-i:Sie)|du|ihr)(?: es)? für (?:richtig|gut|sinnvoll|passend) (?:halten|hältst|haltet)",
        (
            r"(?:werde|werden|will|wollen|rede|reden|quatsche) (?:ich |wir )?(?:(?-i:Ihnen)|euch|dir|da) (?:\w+ ){0,3}?"
            r"(?:nicht|nie|nichts) (?:\w+ )?(?:d?reinreden|hineinreden|dreinreden|drein|rein|hinein)(?=[.,;!]|$)"
        ),
        (
            r"(?:wir|ich) (?:vertrauen|vertraue|verlassen uns|verlasse mich|bauen|setzen)(?: \w+){0,3} (?:auf "
            r")?(?:ihre[rm]?|ihr|eure[rm]?|ihrem) (?:\w+ )?(?:erfahrung|urteil|expertise|rat|fachwissen|gespür|"
            r"blick|auge|können|kompetenz|fachleute\w*)"
        ),
        r"(?:vertrauen|vertraue) (?:wir |ich )?(?:\w+ )?(?:ihnen|euch|auf sie)(?: \w+){0,2}",
        (
            r"sie sind (?:ja |schließlich |hier )?(?:die|der) (?:fachleute|profis?|fachfrau|fachmann|expert\w+|"
            r"spezialist\w+)"
        ),
        (
            r"(?:sagen|sagt|sag) (?:sie |ihr )?(?:uns|mir|es uns)(?: \w+){0,3},? (?:wenn|falls|wo) (?:wir|ich|sie|"
            r"ihr|das|es|etwas)"
        ),
        (
            r"(?:ihr seid|du bist) (?:ja |schließlich |hier |doch )*(?:die|der) (?:fachleute|profis?|fachfrau|"
            r"fachmann|expert\w+)"
        ),
        (
            r"(?:widersprechen|widersprecht) sie uns|widerspruch ist (?:\w+ )?(?:erwünscht|willkommen)|(?:dürfen|"
            r"sollen) (?:sie )?(?:uns )?(?:gern |gerne |ruhig )?widersprechen"
        ),
        (
            r"(?:gestalten|gestaltung|design|das design|optik|look)(?: \w+){0,3} (?:dürfen sie|überlassen wir|ist "
            r"ihre sache|liegt bei ihnen|machen sie|lassen wir ihnen)(?: \w+)?"
        ),
        r"(?:überlassen|überlasse|lassen) (?:wir |ich )?(?:\w+ ){0,3}?(?:ihnen|euch|ihrem team)(?: \w+){0,2}",
        r"(?:lassen ihnen|haben sie) (?:\w+ )?freie hand",
        r"sie wissen (?:das )?(?:besser|am besten)",
        r"(?:ist|bleibt) (?:ihr|euer) (?:handwerk|metier|fach|fachgebiet|beruf|revier)",
        r"(?:sie kennen|ihr kennt) (?:sich|euch) (?:\w+ )?(?:besser )?aus",
        r"(?:haben|hätten|bekommen|lassen|lasse|geben|gebe)(?: \w+){0,4} freie hand",
        r"freie hand (?:lassen|geben)",
        r"(?:ihr|ihre) (?:ehrlicher |offener |ehrliche |offene )(?:rat|meinung|einschätzung)",
    ),
    SignalKind.PAYS_ON_TIME: (
        (
            r"(?:rechnung(?:en)? )?(?:be)?zahle?n? (?:ich|wir)(?: \w+){0,3} (?:am (?:selben|gleichen) tag|noch am|"
            r"sofort|"
            r"prompt|pünktlich|postwendend|gleich|umgehend|innerhalb|binnen|innert)"
        ),
        r"zahlungsmoral(?: \w+){0,4} (?:tadellos|vorbildlich|gut|ausgezeichnet|einwandfrei)",
        (
            r"(?:wir|ich)\b(?:(?! kund| gäst| nutz| besuch| damit)[^.;!?]){0,80} (?:be)?zahlen? (?:\w+ ){0,3}?"
            r"(?:innerhalb|binnen|innert)(?: von| der)?(?: \w+){1,2}"
        ),
        (
            r"(?:wir|ich) (?:be)?zahlen? (?:\w+ ){0,3}?(?:rechnungen )?(?:\w+ )?(?:innerhalb|binnen|innert|"
            r"pünktlich|sofort|prompt|in)(?: \w+){0,2} ?(?:tagen|einer woche|zwei wochen|pünktlich)?"
        ),
        (
            r"(?:rechnungen|rechnung)(?: \w+){0,4} (?:innerhalb|binnen|innert|pünktlich|sofort|prompt)(?: von)?(?: "
            r"\w+){0,2} (?:tagen|woche|wochen|beglichen|bezahlt|überwiesen)"
        ),
        r"pünktliche (?:zahlung|zahler)",
        (
            r"(?:anzahlung|vorkasse|abschlag)(?: \w+){0,4} (?:kein problem|in ordnung|möglich|selbstverständlich|"
            r"okay|gern|gerne)"
        ),
    ),
    SignalKind.KNOWN_BRAND: (
        (
            r"(?:bekannte|bekannteste|führende|größte|weltbekannte|renommierte|traditionsreichste|"
            r"namhafte)[nrsm]?(?: \w+){0,4} (?:marken?|hersteller|marktführer|in (?:deutschland|österreich|der "
            r"schweiz|europa|der welt|deutschlands)|deutschlands|österreichs|europas|der schweiz)"
        ),
        "(?:markt|weltmarkt)führer",
    ),
    SignalKind.WELL_CONNECTED: (
        (
            r"(?:kenne|kennen|kontakt zu|kontakte zu|netzwerk von|netzwerk aus|vernetzt mit)(?: \w+){0,4} "
            r"(?:vielen?|zahlreichen?|hunderten?|dutzenden?|allen?|über \d+|etlichen|rund \d+)(?: \w+){0,4} "
            r"(?:unternehmen|firmen|betrieben?|inhabern?|unternehmern?|organisationen|mitgliedern?|gründern?|"
            r"vereinen?|geschäftsführern?)"
        ),
        (
            r"(?:empfehlen|empfehle|weiterempfehlen|vorstellen)(?: \w+){0,4} (?:unserem|unseren|meinem|meinen|"
            r"im)(?: \w+){0,2} (?:netzwerk|mitgliedern|kollegen|partnern|mitgliedsbetrieben|verband|"
            r"schwesterfirmen|kontakten)"
        ),
        r"(?:unserem|meinem|unser|mein) (?:großen |großes |breiten |breites |weiten )?netzwerk",
        (
            r"(?:vorsitzende[r]?|präsident(?:in)?|vorstand|sprecher(?:in)?)(?: \w+){0,2} (?:des|der) "
            r"(?:\w*verband\w*|handelskammer|ihk|gewerbeverein\w*|innung|unternehmerverband\w*|wirtschafts\w+|"
            r"tourismusverband\w*)"
        ),
    ),
    SignalKind.LASTING: (
        (
            r"(?:jemanden|partner(?:in)?|agentur|team)(?: \w+){0,3} (?:auf dauer|dauerhaft|für die nächsten jahre|"
            r"langfristig)"
        ),
        r"(?:langfristige|dauerhafte|langjährige)[nrms]? (?:partnerschaft|zusammenarbeit|partner(?:in)?|beziehung)",
        (
            r"(?:auf dauer|langfristig|über jahre|dauerhaft|auch danach|in den nächsten jahren)(?: \w+){0,5} "
            r"(?:zusammenarbeiten|begleit\w+|betreuen|zusammen(?:zuarbeiten)?|weiterarbeiten|partner)"
        ),
        (
            r"(?:weitere|folgende|noch mehr) (?:projekte|aufträge)(?: \w+){0,4} (?:folgen|geplant|anstehen|in "
            r"planung|vergeben)"
        ),
    ),
    SignalKind.GOOD_CAUSE: (
        (
            r"(?:gemeinnützige[rnms]?|gemeinnützig|wohltätige[rnms]?|hilfsorganisation|ngo|"
            r"nichtregierungsorganisation|guten zweck|guter zweck)"
        ),
    ),
    SignalKind.REUSABLE_WORK: (
        (
            r"(?:dasselbe|wiederverwend\w+|ausrollen|ausgerollt|übertragen|vorlage|blaupause|baukasten|"
            r"übernehmen)(?: \w+){0,8} (?:filialen|standorte[n]?|länder[n]?|schwester\w*|geschäfte[n]?|"
            r"franchise\w*|läden|regionen|märkte[n]?|schulen|praxen|töchter\w*|marken|vereine[n]?|ortsgruppen|"
            r"kantone[n]?|gemeinden)"
        ),
        (
            r"(?:filialen|standorte[n]?|länder[n]?|franchise\w*|läden|regionen|schulen|praxen|tochter\w*|marken|"
            r"ortsgruppen|gemeinden|kliniken|häuser[n]?|betriebe[n]?|hotels|vereine[n]?|verbände[n]?|"
            r"kantone[n]?)[^;!?]{0,90} "
            r"(?:ausrollen|ausgerollt|übertragen|nachziehen|übernehmen|folgen sollen|mitnutzen|mitbenutzen)"
        ),
        r"(?:pilotprojekt|pilot)(?: \w+){0,6} (?:für|weitere|filialen|standorte|länder|regionen)",
        r"(?:erste[rsn]?) von (?:mehreren|vielen|\w+) (?:standorten|filialen|projekten|ländern|läden)",
    ),
    SignalKind.CHALLENGE: (
        (
            r"(?:das |so etwas |sowas )(?:hat|haben)(?: (?:\w+ ){0,3}?(?:wissens|weiß))? ?(?:\w+ ){0,2}(?:noch|"
            r"bisher|bislang) "
            r"(?:keiner|niemand|nie jemand|nie einer)(?: \w+)? (?:gemacht|versucht|gebaut|probiert|geschafft)"
        ),
        (
            r"(?:hat (?:es )?(?:so )?noch nie(?:mand)? (?:gegeben|gemacht)|noch nie dagewesen|erste(?:s)? seiner "
            r"art|technisch (?:anspruchsvoll|knifflig|ambitioniert)|echte herausforderung|spannende "
            r"herausforderung|harte nuss|knifflige aufgabe|ungewöhnliche (?:aufgabe|herausforderung))"
        ),
    ),
}
