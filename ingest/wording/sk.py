"""Slovak."""

from ingest.wording.table import Labels, Wrote

SLOVAK = Labels(
    sender=("od", "odosielateľ"),
    sent=("odoslané", "dátum", "poslané"),
    to=("komu", "pre"),
    cc=("kópia", "cc"),
    bcc=("skrytá kópia",),
    subject=("predmet",),
    reply_to=("odpovedať-pre", "odpovedať komu", "odpoveď komu"),
    other=("prílohy", "príloha", "dôležitosť", "priorita"),
    forwarded=("preposlaná správa", "preposlaná správa --- forwarded message", "preposlaný e-mail"),
    forwarded_by=("preposlal ",),
    ends=("koniec preposlanej správy",),
    original=("pôvodná správa", "pôvodný e-mail"),
    begins=("začiatok preposlanej správy", "preposlaná správa"),
    on_behalf=("v mene",),
    attribution=(
        Wrote(" používateľ ", " napísal"),
        Wrote(" užívateľ ", " napísal"),
        Wrote("", " napísal(a)"),
        Wrote("", " napísal"),
        Wrote("", " napísala"),
        Wrote("", " píše"),
    ),
    closings=(
        "s pozdravom",
        "s priateľským pozdravom",
        "s úctou",
        "srdečne pozdravujem",
        "pozdravujem",
        "pekný deň",
        "prajem pekný deň",
        "ďakujem",
        "vopred ďakujem",
    ),
    sent_from=("odoslané z ", "odoslané zo ", "poslané z ", "získajte outlook pre ", "získať outlook pre "),
    reply=("re", "odp"),
    forward=("fw", "fwd", "prep", "preposlané"),
    absence=("automatická odpoveď", "mimo kancelárie", "neprítomnosť"),
)
