"""Whom the prospect serves, or lives on, in German."""

BUYERS = (
    r"(?:\w*kund(?:en|innen|schaft)|\w*bestellungen|\w*aufträge|aufträgen?|\w*anfragen|\w*buchungen|gäste|umsatz|"
    r"mitglieder|abonnenten|spender|"
    r"spenden|\w*patienten|\w*patientinnen|besucher|besucherinnen|bewerbungen|bewerber|käufer|leads|nutzer|teilnehmer|"
    r"mieter|leser|geld|einnahmen|"
    r"reservierungen|verkäufe|familien|schüler|studierende|interessenten|bestellung|stammgäste|laufkundschaft|"
    r"anmeldungen)"
)
THEY = (
    r"(?:\w*kund(?:en|innen)|mitglieder|gäste|besucher(?:innen)?|abonnenten|spender(?:innen)?|leute|menschen|"
    r"patienten|mieter|bewohner|bürger|eltern|"
    r"studierende|schüler|nutzer(?:innen)?|käufer|mitarbeiter(?:innen)?|interessenten|interessierte|bewerber|leser|"
    r"teilnehmer|"
    r"familien|händler|bevölkerung|einwohner(?:innen)?|kundschaft|belegschaft|publikum|laufkundschaft|eigentümer|"
    r"landwirte|betriebe|jugendliche|kinder|senioren)"
)
