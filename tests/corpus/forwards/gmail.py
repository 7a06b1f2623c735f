"""Gmail, on the web and the telephone: the label of the sender and the date are translated, the rest is not."""

from collections.abc import Iterator
from datetime import UTC, datetime
from html import escape

from ingest.message import Address
from tests.corpus.forwards.case import FORWARDER, ORIGINAL_ID, Case, link, paragraphs, shown
from tests.corpus.forwards.letters import LETTERS

SENT_AT = datetime(2026, 11, 22, 20, 14, tzinfo=UTC)

# The label of the sender, and the date as the program prints it.
PRINTED = {
    "en": ("From", "Sun, Nov 22, 2026 at 8:14\u202fPM"),
    "nl": ("Van", "zo 22 nov 2026 om 20:14"),
    "de": ("Von", "So., 22. Nov. 2026 um 20:14\u202fUhr"),
    "fr": ("De", "dim. 22 nov. 2026 à 20:14"),
    "es": ("De", "dom, 22 nov 2026 a las 20:14"),
    "it": ("Da", "dom 22 nov 2026 alle ore 20:14"),
    "pt": ("De", "dom., 22 de nov. de 2026 às 20:14"),
    "pl": ("Od", "niedz., 22 lis 2026 o 20:14"),
    "cs": ("Od", "ne 22. 11. 2026 v 20:14"),
    "da": ("Fra", "søn. 22. nov. 2026 kl. 20.14"),
    "sv": ("Från", "sön 22 nov. 2026 kl 20:14"),
    "no": ("Fra", "søn. 22. nov. 2026 kl. 20:14"),
    "fi": ("Lähettäjä", "su 22. marrask. 2026 klo 20.14"),
    "hu": ("Feladó", "2026. nov. 22., V, 20:14"),
    "ro": ("De la", "dum., 22 nov. 2026 la 20:14"),
    "ru": ("От", "вс, 22 нояб. 2026 г. в 20:14"),
    "uk": ("Від", "нд, 22 лист. 2026 р. о 20:14"),
    "sk": ("Od", "ne 22. 11. 2026 o 20:14"),
    "hr": ("Šalje", "ned, 22. stu 2026. u 20:14"),
    "tr": ("Gönderen", "22 Kas 2026 Paz, 20:14"),
    "et": ("Saatja", "P, 22. november 2026 kell 20:14"),
    "ja": ("From", "2026年11月22日(日) 20:14"),
}

EVA = Address("Eva de Graaf", "eva@studio.example")


def cases() -> Iterator[Case]:
    """Text and HTML in each language, with copies in the text; in HTML the forwarder's signature stands below."""
    for language in PRINTED:
        yield _case(language, "text", text=_text(language), cc=(EVA,))
        yield _case(language, "html", html=_html(language))


def _case(
    language: str, variant: str, *, text: str | None = None, html: str | None = None, cc: tuple[Address, ...] = ()
) -> Case:
    letter = LETTERS[language]
    return Case(
        program="Gmail",
        language=language,
        variant=variant,
        outer_subject=f"Fwd: {letter.subject}",
        text=text,
        html=html,
        headers={"References": ORIGINAL_ID, "In-Reply-To": ORIGINAL_ID},
        sender=Address(letter.name, letter.address),
        subject=letter.subject,
        sent_at=SENT_AT,
        cc=cc,
        words=letter.words,
        ending=letter.ending,
        note=letter.note,
        message_id=ORIGINAL_ID,
    )


def _text(language: str) -> str:
    label, date = PRINTED[language]
    letter = LETTERS[language]
    return (
        f"{letter.note}\n\n"
        "---------- Forwarded message ---------\n"
        f"{label}: {letter.name} <{letter.address}>\n"
        f"Date: {date}\n"
        f"Subject: {letter.subject}\n"
        f"To: {shown(FORWARDER)}\n"
        f"Cc: {shown(EVA)}\n\n\n"
        f"{letter.text}\n"
    )


def _html(language: str) -> str:
    label, date = PRINTED[language]
    letter = LETTERS[language]
    return (
        f'<div dir="ltr">{escape(letter.note)}<br><br><div class="gmail_quote gmail_quote_container">'
        '<div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>'
        f'{label}: <strong class="gmail_sendername" dir="auto">{escape(letter.name)}</strong> '
        f'<span dir="auto">{link(letter.address)}</span><br>Date: {date}<br>Subject: {escape(letter.subject)}<br>'
        f"To: {FORWARDER.name} {link(str(FORWARDER.address))}<br></div><br><br>"
        f'<div dir="ltr">{paragraphs(letter.text)}</div></div><br clear="all"><div><br></div>'
        '<span class="gmail_signature_prefix">-- </span><br>'
        '<div dir="ltr" class="gmail_signature">Sanne Visser<br>Studio</div></div>'
    )
