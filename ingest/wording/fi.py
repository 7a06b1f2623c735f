"""Finnish."""

from ingest.wording.table import Labels, Wrote

FINNISH = Labels(
    sender=("lähettäjä",),
    sent=("lähetetty", "päivämäärä", "päiväys", "pvm"),
    to=("vastaanottaja", "vastaanottajat"),
    cc=("kopio", "cc"),
    bcc=("piilokopio",),
    subject=("aihe", "otsikko"),
    reply_to=("vastaus", "vastausosoite", "vastaa osoitteeseen"),
    other=("liitteet", "liite", "tärkeys", "prioriteetti"),
    forwarded=("välitetty viesti", "edelleenlähetetty viesti", "välitetty viesti / fwd.msg", "edelleenlähetetty"),
    forwarded_by=("edelleenlähettäjä ",),
    ends=("välitetty viesti päättyy",),
    original=("alkuperäinen viesti",),
    begins=("välitetty viesti alkaa", "välitetty viesti"),
    attribution=(Wrote("", " kirjoitti"),),
    closings=(
        "ystävällisin terveisin",
        "parhain terveisin",
        "terveisin",
        "terveiset",
        "lämpimin terveisin",
        "yhteistyöterveisin",
        "kunnioittavasti",
        "kiitos",
        "kiitos etukäteen",
        "kiittäen",
        "yst. terv",
    ),
    sent_from=("lähetetty ", "hanki outlook ", "lähetin "),
    reply=("re", "vs", "vast"),
    forward=("fw", "fwd", "vl"),
    absence=("automaattinen vastaus", "poissaoloilmoitus", "poissa"),
)
