"""Thunderbird: a table of headers in HTML, tabs in text, and the original's Message-ID in a header of its own."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from html import escape

from ingest.message import Address
from tests.corpus.forwards.case import FORWARDER, ORIGINAL_ID, Case, paragraphs, shown
from tests.corpus.forwards.letters import LETTERS, Letter

SENT_AT = datetime(2026, 1, 9, 7, 3, 5, tzinfo=timezone(timedelta(hours=1)))
DATE = "Fri, 9 Jan 2026 07:03:05 +0100"


@dataclass(frozen=True, slots=True)
class Printed:
    """The words of the mark, and the labels."""

    mark: str
    subject: str
    sent: str
    sender: str
    to: str
    dashes: str = "--------"


PRINTED = {
    "en": Printed("Forwarded Message", "Subject", "Date", "From", "To"),
    "nl": Printed("Doorgestuurd bericht", "Onderwerp", "Datum", "Van", "Aan"),
    "de": Printed("Weitergeleitete Nachricht", "Betreff", "Datum", "Von", "An"),
    "fr": Printed("Message transféré", "Sujet\u00a0", "Date\u00a0", "De\u00a0", "Pour\u00a0"),
    "es": Printed("Mensaje reenviado", "Asunto", "Fecha", "De", "Para"),
    "it": Printed("Messaggio Inoltrato", "Oggetto", "Data", "Mittente", "A"),
    "pt": Printed("Mensagem reencaminhada", "Assunto", "Data", "De", "Para"),
    "pl": Printed("Treść przekazanej wiadomości", "Temat", "Data", "Nadawca", "Adresat", "---"),
    "cs": Printed("Přeposlaná zpráva", "Předmět", "Datum", "Od", "Komu"),
    "da": Printed("Videresendt meddelelse", "Subject", "Date", "From", "To"),
    "sv": Printed("Vidarebefordrat meddelande", "Ämne", "Datum", "Från", "Till"),
    "no": Printed("Videresendt melding", "Emne", "Dato", "Fra", "Til"),
    "fi": Printed("Välitetty viesti / Fwd.Msg", "Aihe", "Päiväys", "Lähettäjä", "Vastaanottaja"),
    "hu": Printed("Továbbított üzenet", "Tárgy", "Dátum", "Feladó", "Címzett"),
    "ro": Printed("Mesaj redirecționat", "Subiectul", "Dată", "de la", "Către"),
    "ru": Printed("Перенаправленное сообщение", "Тема", "Дата", "От", "Кому"),
    "uk": Printed("Переслане повідомлення", "Тема", "Дата", "Від", "Кому"),
    "sk": Printed("Preposlaná správa --- Forwarded Message", "Predmet", "Dátum", "Od", "Pre"),
    "hr": Printed("Proslijeđena poruka", "Naslov", "Datum", "Šalje", "Prima"),
    "tr": Printed("İletilen İleti", "Konu", "Tarih", "Kimden", "Kime"),
    "et": Printed("Edastatud kiri", "Teema", "Kuupäev", "Saatja", "Adressaat"),
    "ja": Printed("Forwarded Message", "件名", "日付", "差出人", "宛先"),
}


def cases() -> Iterator[Case]:
    """Text and HTML in each language."""
    for language, labels in PRINTED.items():
        letter = LETTERS[language]
        yield _case(language, "text", text=_text(letter, labels))
        yield _case(language, "html", html=_html(letter, labels))


def _case(language: str, variant: str, *, text: str | None = None, html: str | None = None) -> Case:
    letter = LETTERS[language]
    return Case(
        program="Thunderbird",
        language=language,
        variant=variant,
        outer_subject=f"Fwd: {letter.subject}",
        text=text,
        html=html,
        headers={"X-Forwarded-Message-Id": ORIGINAL_ID, "User-Agent": "Mozilla Thunderbird"},
        sender=Address(letter.name, letter.address),
        subject=letter.subject,
        sent_at=SENT_AT,
        words=letter.words,
        ending=letter.ending,
        note=letter.note,
        message_id=ORIGINAL_ID,
    )


def _text(letter: Letter, labels: Printed) -> str:
    return (
        f"{letter.note}\n\n\n{labels.dashes} {labels.mark} {labels.dashes}\n"
        f"{labels.subject}: \t{letter.subject}\n"
        f"{labels.sent}: \t{DATE}\n"
        f"{labels.sender}: \t{letter.name} <{letter.address}>\n"
        f"{labels.to}: \t{shown(FORWARDER)}\n\n\n\n"
        f"{letter.text}\n"
    )


def _html(letter: Letter, labels: Printed) -> str:
    row = '<tr><th valign="BASELINE" nowrap="nowrap" align="RIGHT">{}: </th><td>{}</td></tr>'
    address = '<a class="moz-txt-link-rfc2396E" href="mailto:{0}">&lt;{0}&gt;</a>'
    rows = (
        row.format(labels.subject, escape(letter.subject)),
        row.format(labels.sent, DATE),
        row.format(labels.sender, f"{escape(letter.name)} {address.format(letter.address)}"),
        row.format(labels.to, f"{FORWARDER.name} {address.format(FORWARDER.address)}"),
    )
    return (
        f'<html><head><meta http-equiv="content-type" content="text/html; charset=UTF-8"></head><body text="#000000">'
        f'<p>{escape(letter.note)}<br></p><div class="moz-forward-container"><br><br>'
        f'{labels.dashes} {labels.mark} {labels.dashes}<table class="moz-email-headers-table" cellspacing="0" '
        f'cellpadding="0" border="0"><tbody>{"".join(rows)}</tbody></table><br><br>{paragraphs(letter.text)}</div>'
        '<div class="moz-signature">-- <br>Sanne Visser</div></body></html>'
    )
