"""Apple Mail, on the Mac and on the iPhone: the original is quoted, headers and all."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from html import escape

from ingest.message import Address
from tests.corpus.forwards.case import FORWARDER, Case, link, paragraphs, quoted, shown
from tests.corpus.forwards.letters import LETTERS, Letter

SENT_AT = datetime(2026, 8, 14, 16, 30, tzinfo=timezone(timedelta(hours=2)))


@dataclass(frozen=True, slots=True)
class Printed:
    """The line that begins a forward, the labels, and the date as it is printed."""

    begins: str
    sender: str
    subject: str
    sent: str
    to: str
    date: str


PRINTED = {
    "en": Printed("Begin forwarded message", "From", "Subject", "Date", "To", "14 August 2026 at 16:30:00 CEST"),
    "nl": Printed(
        "Begin doorgestuurd bericht", "Van", "Onderwerp", "Datum", "Aan", "14 augustus 2026 om 16:30:00 CEST"
    ),
    "de": Printed(
        "Anfang der weitergeleiteten Nachricht", "Von", "Betreff", "Datum", "An", "14. August 2026 um 16:30:00 MESZ"
    ),
    "fr": Printed("Début du message réexpédié", "De", "Objet", "Date", "À", "14 août 2026 à 16:30:00 UTC+2"),
    "es": Printed(
        "Inicio del mensaje reenviado", "De", "Asunto", "Fecha", "Para", "14 de agosto de 2026, 16:30:00 CEST"
    ),
    "it": Printed("Inizio messaggio inoltrato", "Da", "Oggetto", "Data", "A", "14 agosto 2026 alle ore 16:30:00 CEST"),
    "pt": Printed(
        "Início da mensagem reencaminhada", "De", "Assunto", "Data", "Para", "14 de agosto de 2026 às 16:30:00 GMT+2"
    ),
    "pl": Printed("Początek przekazywanej wiadomości", "Od", "Temat", "Data", "Do", "14 sierpnia 2026 o 16:30:00 CEST"),
    "cs": Printed("Začátek přeposílané zprávy", "Od", "Předmět", "Datum", "Komu", "14. srpna 2026 16:30:00 SELČ"),
    "da": Printed("Start på videresendt besked", "Fra", "Emne", "Dato", "Til", "14. august 2026 kl. 16.30.00 CEST"),
    "sv": Printed("Vidarebefordrat mejl", "Från", "Ämne", "Datum", "Till", "14 augusti 2026 16:30:00 CEST"),
    "no": Printed("Videresendt melding", "Fra", "Emne", "Dato", "Til", "14. august 2026 kl. 16:30:00 CEST"),
    "fi": Printed(
        "Välitetty viesti alkaa",
        "Lähettäjä",
        "Aihe",
        "Päivämäärä",
        "Vastaanottaja",
        "14. elokuuta 2026 klo 16.30.00 UTC+2",
    ),
    "hu": Printed(
        "Továbbított levél kezdete", "Feladó", "Tárgy", "Dátum", "Címzett", "2026. augusztus 14. 16:30:00 CEST"
    ),
    "ro": Printed(
        "Începe mesajul redirecționat",
        "Expeditorul",
        "Subiectul",
        "Dată",
        "Destinatarul",
        "14 august 2026, 16:30:00 CEST",
    ),
    "ru": Printed(
        "Начало переадресованного сообщения",
        "Отправитель",
        "Тема",
        "Дата",
        "Кому",
        "14 августа 2026 г. в 16:30:00 GMT+2",
    ),
    "uk": Printed(
        "Початок листа, що пересилається", "Від кого", "Тема", "Дата", "Кому", "14 серпня 2026 р. о 16:30:00 GMT+2"
    ),
    "sk": Printed("Začiatok preposlanej správy", "Od", "Predmet", "Dátum", "Pre", "14. augusta 2026 o 16:30:00 SELČ"),
    "hr": Printed(
        "Započni proslijeđenu poruku", "Šalje", "Predmet", "Datum", "Prima", "14. kolovoza 2026. u 16:30:00 CEST"
    ),
    "tr": Printed("İleti başlangıcı", "Kimden", "Konu", "Tarih", "Kime", "14 Ağustos 2026 16:30:00 GMT+2"),
    "ja": Printed("転送されたメッセージ", "差出人", "件名", "日付", "宛先", "2026年8月14日 16:30:00 CEST"),
}  # Apple does not translate its programs into Estonian.


def cases() -> Iterator[Case]:
    """Text and HTML in each language, and the iPhone's order of headers in English."""
    for language, labels in PRINTED.items():
        letter = LETTERS[language]
        yield _case(language, "text", text=_text(letter, labels))
        yield _case(language, "html", html=_html(letter, labels))
    yield _case("en", "iPhone, text", text=_iphone_text(LETTERS["en"]))


def _case(language: str, variant: str, *, text: str | None = None, html: str | None = None) -> Case:
    letter = LETTERS[language]
    return Case(
        program="Apple Mail",
        language=language,
        variant=variant,
        outer_subject=f"Fwd: {letter.subject}",
        text=text,
        html=html,
        sender=Address(letter.name, letter.address),
        subject=letter.subject,
        sent_at=SENT_AT,
        words=letter.words,
        ending=letter.ending,
        note=letter.note,
    )


def _text(letter: Letter, labels: Printed) -> str:
    original = (
        f"{labels.sender}: {letter.name} <{letter.address}>\n"
        f"{labels.subject}: {letter.subject}\n"
        f"{labels.sent}: {labels.date}\n"
        f"{labels.to}: {shown(FORWARDER)}\n\n"
        f"{letter.text}"
    )
    return f"{letter.note}\n\n{labels.begins}:\n\n{quoted(original)}\n"


def _html(letter: Letter, labels: Printed) -> str:
    row = (
        '<div style="margin: 0px;"><span style="font-family: -webkit-system-font;"><b>{}: </b></span><span>{}<br>'
        "</span></div>"
    )
    rows = (
        row.format(labels.sender, f"{escape(letter.name)} {link(letter.address)}"),
        row.format(labels.subject, f"<b>{escape(letter.subject)}</b>"),
        row.format(labels.sent, labels.date),
        row.format(labels.to, f"{FORWARDER.name} {link(str(FORWARDER.address))}"),
    )
    return (
        f'<html><body style="overflow-wrap: break-word;">{escape(letter.note)}<br id="lineBreakAtBeginningOfMessage">'
        f'<div><br><blockquote type="cite"><div>{labels.begins}:</div><br class="Apple-interchange-newline">'
        f"{''.join(rows)}<br><div>{paragraphs(letter.text)}</div></blockquote></div><br></body></html>"
    )


def _iphone_text(letter: Letter) -> str:
    original = (
        f"From: {letter.name} <{letter.address}>\n"
        "Date: 14 August 2026 at 16:30:00 CEST\n"
        f"To: {shown(FORWARDER)}\n"
        f"Subject: {letter.subject}\n\n"
        f"{letter.text}"
    )
    marked = "\n".join(f"> {line}" if line else "> " for line in original.split("\n"))
    return f"{letter.note}\n\nSent from my iPhone\n\nBegin forwarded message:\n\n{marked}\n"
