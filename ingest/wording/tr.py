"""Turkish."""

from ingest.wording.table import Labels, Wrote

TURKISH = Labels(
    sender=("kimden", "gönderen"),
    sent=(
        "gönderildi",
        "gönderilen",
        "tarih",
        "gönderme tarihi",
        "gönderim tarihi",
        "gönderilme zamanı",
        "gönderilme tarihi",
    ),
    to=("kime", "alıcı"),
    cc=("bilgi", "cc"),
    bcc=("gizli",),
    subject=("konu",),
    reply_to=("yanıt adresi", "yanıtla"),
    other=("ekler", "ek", "önem", "öncelik"),
    forwarded=("iletilmiş mesaj", "iletilen ileti", "iletilen mesaj", "yönlendirilmiş ileti", "yönlendirilen ileti"),
    forwarded_by=("ileten ",),
    ends=("iletilen iletinin sonu",),
    original=("özgün ileti", "orijinal mesaj", "orijinal ileti", "asıl ileti"),
    begins=("ileti başlangıcı", "iletilen ileti başlangıcı"),
    attribution=(
        Wrote("", " tarihinde şunu yazdı"),
        Wrote("", " şunları yazdı"),
        Wrote("", " şunu yazdı"),
        Wrote(" tarihinde ", " yazdı"),
        Wrote("", " yazdı"),
    ),
    closings=(
        "saygılarımla",
        "saygılarımızla",
        "iyi çalışmalar",
        "iyi günler",
        "selamlar",
        "sevgiler",
        "en iyi dileklerimle",
        "teşekkürler",
        "teşekkür ederim",
        "şimdiden teşekkürler",
    ),
    sent_from=(
        "iphone'umdan gönderildi",
        "outlook'u edinin",
        "samsung galaxy",
    ),
    reply=("re", "ynt", "yan", "cvp"),
    forward=("fw", "fwd", "ilt"),
    absence=("otomatik yanıt", "ofis dışında", "otomatik cevap"),
)
