"""Where in a mail an attack stands: raw mails, made as mail programs make them."""

from collections.abc import Callable
from email import policy
from email.headerregistry import Address
from email.message import EmailMessage
from html import escape

from tests.extract.attacks.bases import Base
from tests.ingest.files import docx, paragraph, pdf
from tests.ingest.writing import quoted

# The standard library loses spaces where it folds a header with letters beyond ASCII.
_UNFOLDED = policy.SMTP.clone(max_line_length=2_000)

HIDDEN = (
    '<div style="display:none">{}</div>',
    '<p style="color:#ffffff">{}</p>',
    '<span style="font-size:0">{}</span>',
    "<!-- {} -->",
    '<div style="position:absolute; left:-9999px">{}</div>',
)


def mail(base: Base, text: str | None = None, *, subject: str | None = None, name: str | None = None) -> EmailMessage:
    """The base as a mail, or with another text, subject or name of the sender."""
    made = EmailMessage(policy=_UNFOLDED)
    made["From"] = Address(name or base.sender, "client", "sender.example")
    made["To"] = "briefs@studionoord.example"
    made["Subject"] = subject or base.subject
    made["Date"] = "Mon, 23 Nov 2026 09:00:00 +0100"
    made["Message-ID"] = "<brief@sender.example>"
    made.set_content(text or base.text)
    return made


def in_body(base: Base, attack: str, turn: int) -> EmailMessage:
    """As a paragraph above or below the others, or within the first of them."""
    head, _, rest = base.text.partition("\n\n")
    first, _, last = rest.partition("\n\n")
    return mail(
        base,
        (
            f"{head}\n\n{attack}\n\n{rest}",
            f"{base.text}\n\n{attack}",
            f"{head}\n\n{first} {attack}\n\n{last}",
        )[turn % 3],
    )


def in_subject(base: Base, attack: str, turn: int) -> EmailMessage:
    """After the base's subject, or in its place."""
    line = " ".join(attack.split())
    return mail(base, subject=f"{base.subject}. {line}" if turn % 2 else line)


def in_name(base: Base, attack: str, turn: int) -> EmailMessage:
    """In the display name of the sender."""
    line = " ".join(attack.split())
    return mail(base, name=f"{base.sender}. {line}" if turn % 2 else line)


def in_quotation(base: Base, attack: str, turn: int) -> EmailMessage:
    """In an earlier mail of the sender's own, quoted below, or in one by somebody unknown."""
    by = ("client@sender.example", "somebody@else.example")[turn % 2]
    return mail(base, f"{base.text}\n\nOn Fri, 20 Nov 2026 at 10:00, {base.sender} <{by}> wrote:\n\n{quoted(attack)}\n")


def in_hidden_html(base: Base, attack: str, turn: int) -> EmailMessage:
    """In HTML that nobody sees: not displayed, white, without size, a comment, or off the screen."""
    made = mail(base)
    text = attack.replace("--", "- -") if "<!--" in HIDDEN[turn % len(HIDDEN)] else attack
    shown = "".join(f"<p>{escape(part)}</p>" for part in base.text.split("\n\n"))
    made.set_content(f"<html><body>{shown}{HIDDEN[turn % len(HIDDEN)].format(escape(text))}</body></html>", "html")
    return made


def with_text_files(base: Base, attacks: list[str]) -> EmailMessage:
    """With each attack in a text file of its own."""
    made = mail(base)
    for number, attack in enumerate(attacks):
        made.add_attachment(f"Over ons\n\n{attack}\n", filename=f"notes-{number}.txt")
    return made


def with_documents(base: Base, attacks: list[str]) -> EmailMessage:
    """With each attack in a PDF of its own; in a Word document where a PDF's fonts lack its letters."""
    made = mail(base)
    for number, attack in enumerate(attacks):
        if all(ord(letter) < 256 for letter in attack.replace("€", "")):
            content, name = pdf(["About us", *_lines(attack)]), f"plan-{number}.pdf"
        else:
            content, name = docx(paragraph("About us") + paragraph(escape(attack))), f"plan-{number}.docx"
        made.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return made


def _lines(text: str) -> list[str]:
    words, lines = text.split(), [""]
    for word in words:
        if len(lines[-1]) + len(word) > 80:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


Place = Callable[[Base, str, int], EmailMessage]
PLACES: dict[str, Place] = {
    "body": in_body,
    "subject": in_subject,
    "name of the sender": in_name,
    "quoted part": in_quotation,
    "hidden HTML": in_hidden_html,
}
FILES: dict[str, Callable[[Base, list[str]], EmailMessage]] = {
    "text file": with_text_files,
    "PDF or Word document": with_documents,
}
