"""Hungarian."""

from ingest.wording.table import Labels, Wrote

HUNGARIAN = Labels(
    sender=("feladó", "küldő"),
    sent=("elküldve", "dátum", "küldve", "küldés időpontja"),
    to=("címzett", "címzettek"),
    cc=("másolatot kap", "másolat", "cc"),
    bcc=("titkos másolat",),
    subject=("tárgy",),
    reply_to=("válaszcím", "válasz erre"),
    other=("mellékletek", "melléklet", "fontosság", "prioritás"),
    forwarded=("továbbított üzenet", "továbbított levél", "továbbított e-mail"),
    forwarded_by=("továbbította ",),
    ends=("továbbított üzenet vége", "továbbított levél vége"),
    original=("eredeti üzenet", "eredeti levél"),
    begins=("továbbított levél kezdete", "továbbított üzenet kezdete", "továbbított üzenet"),
    attribution=(
        Wrote(" időpontban ", " ezt írta"),
        Wrote(" időpontban ", " írta"),
        Wrote(" keltezéssel, ", " írta"),
        Wrote("", " ezt írta"),
        Wrote("", " írta"),
    ),
    closings=(
        "üdvözlettel",
        "tisztelettel",
        "szívélyes üdvözlettel",
        "baráti üdvözlettel",
        "köszönettel",
        "üdv",
        "előre is köszönöm",
        "köszönöm",
    ),
    sent_from=(
        "az iphone-omról küldve",
        "elküldve a következőből",
        "küldve az ",
        "elküldve az ",
        "az outlook beszerzése",
    ),
    reply=("re", "vá", "válasz"),
    forward=("fw", "fwd", "tov", "továbbítás", "továbbítva"),
    absence=("automatikus válasz", "házon kívül", "irodán kívül", "távollét"),
)
