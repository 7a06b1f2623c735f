"""Programs that print one form, or a form in few languages."""

from collections.abc import Iterator
from html import escape

from ingest.message import Address
from tests.corpus.forwards.case import FORWARDER, Case, link, paragraphs, quoted, shown
from tests.corpus.forwards.forms import FORMS, Form
from tests.corpus.forwards.letters import LETTERS, Letter


def cases() -> Iterator[Case]:
    """Every form in text, and the HTML of the programs that mark theirs."""
    yield from map(_case, FORMS)
    yield from (_proton_html(), _fastmail_html(), _unknown_html())


def _case(form: Form) -> Case:
    letter = LETTERS[form.language]
    text = form.pattern.format(
        note=letter.note,
        name=letter.name,
        address=letter.address,
        subject=letter.subject,
        to=shown(FORWARDER),
        text=letter.text,
        quoted=quoted(letter.text),
        indented="\n".join(f"    {line}" if line else "" for line in letter.text.split("\n")),
    )
    return _made(form.program, form.language, form.variant, form, letter, text=text)


def _made(
    program: str,
    language: str,
    variant: str,
    form: Form,
    letter: Letter,
    *,
    text: str | None = None,
    html: str | None = None,
) -> Case:
    return Case(
        program=program,
        language=language,
        variant=variant,
        outer_subject=f"{form.prefix}: {letter.subject}",
        text=text,
        html=html,
        sender=Address(letter.name, letter.address),
        subject=letter.subject if form.subject else None,
        sent_at=form.sent_at,
        to=(FORWARDER,) if form.to else (),
        words=letter.words,
        ending=letter.ending,
        note=letter.note,
    )


def _proton_html() -> Case:
    letter = LETTERS["en"]
    html = (
        f'<div style="font-family: Arial, sans-serif; font-size: 14px;">{escape(letter.note)}</div><br>'
        '<div class="protonmail_quote">------- Forwarded Message -------<br>'
        f"From: {escape(letter.name)} {link(letter.address)}<br>Date: On Sunday, November 22nd, 2026 at 8:14 PM<br>"
        f"Subject: {letter.subject}<br>To: {FORWARDER.name} {link(str(FORWARDER.address))}<br><br>"
        f'<blockquote class="protonmail_quote" type="cite">{paragraphs(letter.text)}</blockquote><br></div>'
    )
    return _made("ProtonMail", "en", "html", FORMS[0], letter, html=html)


def _fastmail_html() -> Case:
    letter = LETTERS["en"]
    html = (
        f"<!DOCTYPE html><html><body><div>{escape(letter.note)}<br></div><div><br></div>"
        f"<div>----- Original message -----<br></div><div>From: {escape(letter.name)} &lt;{letter.address}&gt;<br>"
        "</div>"
        f"<div>To: {FORWARDER.name} &lt;{FORWARDER.address}&gt;<br></div><div>Subject: {letter.subject}<br></div>"
        f"<div>Date: Sunday, November 22, 2026 8:14 PM<br></div><div><br></div>{paragraphs(letter.text)}</body></html>"
    )
    return _made("Fastmail", "en", "html", FORMS[2], letter, html=html)


def _unknown_html() -> Case:
    """Outlook on the web in Greek, a language that no table knows: its mark and the order of its block tell."""
    letter = LETTERS["en"]
    html = (
        f'<html><body dir="ltr"><div>{escape(letter.note)}</div><div id="appendonsend"></div>'
        '<hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr">'
        f'<font face="Calibri"><b>Από:</b> {escape(letter.name)} &lt;{letter.address}&gt;<br>'
        "<b>Στάλθηκε:</b> 22/11/2026 20:14<br>"
        f"<b>Προς:</b> {FORWARDER.name} &lt;{FORWARDER.address}&gt;<br>"
        f"<b>Θέμα:</b> {letter.subject}</font><div>&nbsp;</div></div>{paragraphs(letter.text)}</body></html>"
    )
    return _made("Outlook on the web", "el", "html", FORMS[0], letter, html=html)
