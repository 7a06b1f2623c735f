"""Outlook: on the web and the telephone, for Windows, and for the Mac."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape

from ingest.message import Address
from tests.corpus.forwards.case import FORWARDER, ORIGINAL_ID, Case, paragraphs, shown
from tests.corpus.forwards.letters import LETTERS, Letter

SENT_AT = datetime(2026, 3, 3, 9, 5, tzinfo=UTC)
TOM = Address("Bakker, Tom", "tom@studio.example")


@dataclass(frozen=True, slots=True)
class Printed:
    """The labels, the date as it is printed, the Mac's label of it, and the prefixes of forwards and replies."""

    sender: str
    sent: str
    to: str
    cc: str
    subject: str
    date: str
    sent_on_mac: str
    forward: str
    reply: str


PRINTED = {
    "en": Printed("From", "Sent", "To", "Cc", "Subject", "Tuesday, March 3, 2026 9:05 AM", "Date", "FW", "RE"),
    "nl": Printed("Van", "Verzonden", "Aan", "CC", "Onderwerp", "dinsdag 3 maart 2026 09:05", "Datum", "FW", "Antw"),
    "de": Printed("Von", "Gesendet", "An", "Cc", "Betreff", "Dienstag, 3. März 2026 09:05", "Datum", "WG", "AW"),
    "fr": Printed(
        "De\u00a0", "Envoyé\u00a0", "À\u00a0", "Cc\u00a0", "Objet\u00a0", "mardi 3 mars 2026 09:05", "Date", "TR", "RE"
    ),
    "es": Printed("De", "Enviado el", "Para", "CC", "Asunto", "martes, 3 de marzo de 2026 9:05", "Fecha", "RV", "RE"),
    "it": Printed("Da", "Inviato", "A", "Cc", "Oggetto", "martedì 3 marzo 2026 09:05", "Data", "I", "R"),
    "pt": Printed(
        "De", "Enviada em", "Para", "Cc", "Assunto", "terça-feira, 3 de março de 2026 09:05", "Data", "ENC", "RES"
    ),
    "pl": Printed("Od", "Wysłano", "Do", "DW", "Temat", "wtorek, 3 marca 2026 09:05", "Data", "PD", "ODP"),
    "cs": Printed("Od", "Odesláno", "Komu", "Kopie", "Předmět", "úterý 3. března 2026 9:05", "Datum", "FW", "RE"),
    "da": Printed("Fra", "Sendt", "Til", "Cc", "Emne", "3. marts 2026 09:05", "Dato", "VS", "SV"),
    "sv": Printed("Från", "Skickat", "Till", "Kopia", "Ämne", "den 3 mars 2026 09:05", "Datum", "VB", "SV"),
    "no": Printed("Fra", "Sendt", "Til", "Kopi", "Emne", "tirsdag 3. mars 2026 09:05", "Dato", "VS", "SV"),
    "fi": Printed(
        "Lähettäjä",
        "Lähetetty",
        "Vastaanottaja",
        "Kopio",
        "Aihe",
        "tiistai 3. maaliskuuta 2026 9.05",
        "Päivämäärä",
        "VL",
        "VS",
    ),
    "hu": Printed(
        "Feladó", "Elküldve", "Címzett", "Másolatot kap", "Tárgy", "2026. március 3., kedd 9:05", "Dátum", "TOV", "VÁ"
    ),
    "ro": Printed("De la", "Trimis", "Către", "Cc", "Subiect", "marți, 3 martie 2026 09:05", "Data", "Redir.", "RE"),
    "ru": Printed("От", "Отправлено", "Кому", "Копия", "Тема", "3 марта 2026 г. 9:05", "Дата", "FW", "RE"),
    "uk": Printed("Від", "Надіслано", "Кому", "Копія", "Тема", "3 березня 2026 р. 9:05", "Дата", "FW", "RE"),
    "sk": Printed("Od", "Odoslané", "Komu", "Kópia", "Predmet", "utorok 3. marca 2026 9:05", "Dátum", "FW", "RE"),
    "hr": Printed("Šalje", "Poslano", "Prima", "Kopija", "Predmet", "3. ožujka 2026. 9:05", "Datum", "FW", "RE"),
    "tr": Printed("Kimden", "Gönderildi", "Kime", "Bilgi", "Konu", "3 Mart 2026 Salı 09:05", "Tarih", "İLT", "YNT"),
    "et": Printed(
        "Saatja", "Saadetud", "Adressaat", "Koopia", "Teema", "teisipäev, 3. märts 2026 09:05", "Kuupäev", "FW", "RE"
    ),
    "ja": Printed("差出人", "送信日時", "宛先", "CC", "件名", "2026年3月3日 9:05", "日付", "FW", "RE"),
}


def cases() -> Iterator[Case]:
    """The web in text and HTML, Windows and the Mac in HTML, each in each language."""
    for language, labels in PRINTED.items():
        letter = LETTERS[language]
        web = {"References": ORIGINAL_ID, "In-Reply-To": ORIGINAL_ID}
        yield _case("Outlook on the web", language, "text", text=_web_text(letter, labels), headers=web)
        yield _case("Outlook on the web", language, "html", html=_web_html(letter, labels), headers=web)
        yield _case("Outlook for Windows", language, "html", html=_windows_html(letter, labels), cc=(TOM,))
        yield _case("Outlook for Mac", language, "html", html=_mac_html(letter, labels))


def _case(  # the fields of a case that differ between these programs
    program: str,
    language: str,
    variant: str,
    *,
    text: str | None = None,
    html: str | None = None,
    headers: dict[str, str] | None = None,
    cc: tuple[Address, ...] = (),
) -> Case:
    letter = LETTERS[language]
    return Case(
        program=program,
        language=language,
        variant=variant,
        outer_subject=f"{PRINTED[language].forward}: {letter.subject}",
        text=text,
        html=html,
        headers=headers or {},
        sender=Address(letter.name, letter.address),
        subject=letter.subject,
        sent_at=SENT_AT,
        cc=cc,
        words=letter.words,
        ending=letter.ending,
        note=letter.note,
        message_id=ORIGINAL_ID if headers else None,
    )


def web_block(letter: Letter, labels: Printed) -> str:
    """The header block of the web's plain text, below its rule."""
    return (
        f"{'_' * 32}\n"
        f"{labels.sender}: {letter.name} <{letter.address}>\n"
        f"{labels.sent}: {labels.date}\n"
        f"{labels.to}: {shown(FORWARDER)}\n"
        f"{labels.subject}: {letter.subject}\n\n"
    )


def _web_text(letter: Letter, labels: Printed) -> str:
    return f"{letter.note}\n\n{web_block(letter, labels)}{letter.text}\n"


def _web_html(letter: Letter, labels: Printed) -> str:
    return (
        '<html><head></head><body dir="ltr"><div class="elementToProof" style="font-family: Aptos, sans-serif; '
        f'font-size: 12pt; color: rgb(0, 0, 0);">{escape(letter.note)}</div><div id="appendonsend"></div>'
        '<hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr">'
        '<font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">'
        f"<b>{labels.sender}:</b> {escape(letter.name)} &lt;{letter.address}&gt;<br>"
        f"<b>{labels.sent}:</b> {labels.date}<br>"
        f"<b>{labels.to}:</b> {FORWARDER.name} &lt;{FORWARDER.address}&gt;<br>"
        f"<b>{labels.subject}:</b> {escape(letter.subject)}</font><div>&nbsp;</div></div>"
        f'<div class="BodyFragment">{paragraphs(letter.text)}</div></body></html>'
    )


def _windows_html(letter: Letter, labels: Printed) -> str:
    words = paragraphs(letter.text).replace("<p>", '<p class="MsoNormal">').replace("</p>", "<o:p></o:p></p>")
    return (
        '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm} --></style>'
        f'</head><body lang="NL"><div class="WordSection1"><p class="MsoNormal">{escape(letter.note)}<o:p></o:p></p>'
        '<p class="MsoNormal"><o:p>&nbsp;</o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;'
        f'padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b><span lang="EN-US">{labels.sender}:</span></b>'
        f'<span lang="EN-US"> {escape(letter.name)} &lt;{letter.address}&gt; <br>'
        f"<b>{labels.sent}:</b> {labels.date}<br>"
        f"<b>{labels.to}:</b> {FORWARDER.name} &lt;{FORWARDER.address}&gt;<br>"
        f"<b>{labels.cc}:</b> {TOM.name} &lt;{TOM.address}&gt;<br>"
        f"<b>{labels.subject}:</b> {escape(letter.subject)}<o:p></o:p></span></p></div></div>"
        f'<p class="MsoNormal"><o:p>&nbsp;</o:p></p>{words}</div></body></html>'
    )


def _mac_html(letter: Letter, labels: Printed) -> str:
    black = '<span style="font-size:12.0pt;color:black">'
    return (
        f'<html><body><div class="WordSection1"><p class="MsoNormal">{escape(letter.note)}<o:p></o:p></p>'
        '<div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">'
        f"<b>{black}{labels.sender}: </span></b>{black}{escape(letter.name)} &lt;{letter.address}&gt;<br>"
        f"<b>{labels.sent_on_mac}: </b>{labels.date}<br>"
        f"<b>{labels.to}: </b>{FORWARDER.name} &lt;{FORWARDER.address}&gt;<br>"
        f"<b>{labels.subject}: </b>{escape(letter.subject)}<o:p></o:p></span></p></div>"
        f"<div>{paragraphs(letter.text)}</div></div></body></html>"
    )
