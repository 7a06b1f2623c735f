"""Yahoo Mail: rows of headers in HTML, all of them on one line in text."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from html import escape

from ingest.message import Address
from tests.corpus.forwards.case import FORWARDER, Case, paragraphs
from tests.corpus.forwards.letters import LETTERS, Letter

SENT_AT = datetime(2026, 5, 7, 11, 45, tzinfo=timezone(timedelta(hours=2)))


@dataclass(frozen=True, slots=True)
class Printed:
    """The words of the mark, the labels, and the date as it is printed."""

    mark: str
    sender: str
    to: str
    sent: str
    subject: str
    date: str


PRINTED = {
    "en": Printed("Forwarded Message", "From", "To", "Sent", "Subject", "Thursday, May 7, 2026 at 11:45:00 AM GMT+2"),
    "nl": Printed(
        "Doorgestuurd bericht", "Van", "Aan", "Verzonden", "Onderwerp", "donderdag 7 mei 2026 om 11:45:00 CEST"
    ),
    "de": Printed(
        "Weitergeleitete Nachricht", "Von", "An", "Gesendet", "Betreff", "Donnerstag, 7. Mai 2026 um 11:45:00 MESZ"
    ),
    "fr": Printed("Message transmis", "De", "À", "Envoyé", "Objet", "jeudi 7 mai 2026 à 11:45:00 UTC+2"),
    "es": Printed("Mensaje reenviado", "De", "Para", "Enviado", "Asunto", "jueves, 7 de mayo de 2026, 11:45:00 CEST"),
    "it": Printed(
        "Messaggio inoltrato", "Da", "A", "Inviato", "Oggetto", "giovedì 7 maggio 2026 alle ore 11:45:00 CEST"
    ),
    "pt": Printed(
        "Mensagem encaminhada", "De", "Para", "Enviado", "Assunto", "quinta-feira, 7 de maio de 2026 11:45:00 GMT+2"
    ),
    "pl": Printed("Przekazana wiadomość", "Od", "Do", "Wysłano", "Temat", "czwartek, 7 maja 2026 11:45:00 CEST"),
    "cs": Printed("Přeposlaná zpráva", "Od", "Komu", "Odesláno", "Předmět", "čtvrtek 7. května 2026 11:45:00 SELČ"),
    "da": Printed("Videresendt meddelelse", "Fra", "Til", "Sendt", "Emne", "torsdag den 7. maj 2026 kl. 11.45.00 CEST"),
    "sv": Printed("Vidarebefordrat meddelande", "Från", "Till", "Skickat", "Ämne", "torsdag 7 maj 2026 11:45:00 CEST"),
    "no": Printed("Videresendt melding", "Fra", "Til", "Sendt", "Emne", "torsdag 7. mai 2026 kl. 11:45:00 CEST"),
    "fi": Printed(
        "Edelleenlähetetty viesti",
        "Lähettäjä",
        "Vastaanottaja",
        "Lähetetty",
        "Aihe",
        "torstai 7. toukokuuta 2026 klo 11.45.00 UTC+2",
    ),
    "hu": Printed(
        "Továbbított üzenet", "Feladó", "Címzett", "Elküldve", "Tárgy", "2026. május 7., csütörtök 11:45:00 CEST"
    ),
    "ro": Printed("Mesaj redirecționat", "De la", "Către", "Trimis", "Subiect", "joi, 7 mai 2026, 11:45:00 GMT+2"),
    "ru": Printed(
        "Пересылаемое сообщение", "От", "Кому", "Отправлено", "Тема", "четверг, 7 мая 2026 г., 11:45:00 GMT+2"
    ),
    "uk": Printed(
        "Перенаправлене повідомлення", "Від", "Кому", "Відправлено", "Тема", "четвер, 7 травня 2026 р. 11:45:00 GMT+2"
    ),
    "sk": Printed("Preposlaná správa", "Od", "Komu", "Odoslané", "Predmet", "štvrtok 7. mája 2026 o 11:45:00 SELČ"),
    "tr": Printed("İletilmiş Mesaj", "Kimden", "Kime", "Gönderilen", "Konu", "7 Mayıs 2026 Perşembe 11:45:00 GMT+2"),
}  # Yahoo Mail is not made in Croatian or Estonian, and Yahoo Japan is another program.


def cases() -> Iterator[Case]:
    """Text and HTML in each language."""
    for language, labels in PRINTED.items():
        letter = LETTERS[language]
        yield _case(language, "text", text=_text(letter, labels))
        yield _case(language, "html", html=_html(letter, labels))


def _case(language: str, variant: str, *, text: str | None = None, html: str | None = None) -> Case:
    letter = LETTERS[language]
    return Case(
        program="Yahoo Mail",
        language=language,
        variant=variant,
        outer_subject=f"Fw: {letter.subject}",
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
    return (
        f" {letter.note}\n\n   ----- {labels.mark} ----- {labels.sender}: {letter.name} <{letter.address}>"
        f'{labels.to}: "{FORWARDER.name}" <{FORWARDER.address}>{labels.sent}: {labels.date}'
        f"{labels.subject}: {letter.subject}\n {letter.text}\n  "
    )


def _html(letter: Letter, labels: Printed) -> str:
    return (
        '<html><head></head><body><div class="ydp8e1a">'
        f'<div dir="ltr" data-setdir="false">{escape(letter.note)}</div><div><br></div></div>'
        '<div id="yahoo_quoted_7395201486" class="yahoo_quoted"><div style="font-family:Helvetica;color:#26282a;">'
        f"<div>----- {labels.mark} -----</div>"
        f"<div><b>{labels.sender}:</b> {escape(letter.name)} &lt;{letter.address}&gt;</div>"
        f'<div><b>{labels.to}:</b> "{FORWARDER.name}" &lt;{FORWARDER.address}&gt;</div>'
        f"<div><b>{labels.sent}:</b> {labels.date}</div>"
        f"<div><b>{labels.subject}:</b> {escape(letter.subject)}</div><div><br></div>"
        f'<div><div id="yiv7395201486">{paragraphs(letter.text)}</div></div></div></div></body></html>'
    )
