"""Estonian."""

from ingest.wording.table import Labels, Wrote

ESTONIAN = Labels(
    sender=("saatja", "kellelt"),
    sent=("saadetud", "kuupäev", "saatmisaeg"),
    to=("adressaat", "kellele", "saaja"),
    cc=("koopia", "cc"),
    bcc=("pimekoopia", "salakoopia"),
    subject=("teema",),
    reply_to=("vastus aadressile", "vasta aadressile"),
    other=("manused", "manus", "tähtsus", "prioriteet"),
    forwarded=("edastatud sõnum", "edastatud kiri", "edasisaadetud kiri", "edasisaadetud sõnum"),
    forwarded_by=("edastas ",),
    ends=("edastatud kirja lõpp", "edastatud sõnumi lõpp"),
    original=("algne kiri", "algsõnum", "algne sõnum", "originaalkiri", "originaalsõnum"),
    begins=("edastatud kirja algus", "edastatud sõnum", "edastatud kiri"),
    attribution=(
        Wrote(" kirjutas kasutaja ", ""),
        Wrote(" kirjutas ", ""),
        Wrote("", " kirjutas"),
    ),
    closings=(
        "lugupidamisega",
        "parimate soovidega",
        "heade soovidega",
        "tervitades",
        "parimat",
        "tervitustega",
        "kõike head",
        "aitäh",
        "tänan",
        "ette tänades",
    ),
    sent_from=("saadetud minu ", "saadetud seadmest ", "hangi outlook ", "hankige outlook "),
    reply=("re", "vs", "vastus"),
    forward=("fw", "fwd", "edasi", "edastatud"),
    absence=("automaatvastus", "automaatne vastus", "kontorist väljas", "eemal"),
)
