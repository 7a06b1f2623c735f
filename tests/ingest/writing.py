"""Mails as mail programs write them, for the tests of this room."""

from email.message import EmailMessage

from ingest.message import Message
from ingest.owner import Owner
from ingest.parse import parse

STUDIO = Owner(domains=frozenset({"studio.example"}))
ANYBODY = Owner()

SANNE = "Sanne Visser <sanne@studio.example>"
JAN = "Jan de Vries <jan@kaas.example>"


def compose(text: str = "", *, sender: str = JAN, subject: str = "Een nieuwe site", **headers: str) -> EmailMessage:
    """A mail of one text; underscores in the names of headers stand for dashes."""
    mail = EmailMessage()
    mail["From"] = sender
    mail["To"] = "briefs@studio.example"
    mail["Subject"] = subject
    mail["Date"] = "Mon, 23 Nov 2026 09:00:00 +0100"
    mail["Message-ID"] = "<outer@kaas.example>"
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(text)
    return mail


def read(mail: EmailMessage, owner: Owner = STUDIO) -> Message:
    """The mail as `parse` sees it."""
    return parse(mail.as_bytes(), owner)


def gmail(body: str, sender: str = JAN, subject: str = "Een nieuwe site") -> str:
    """A forward as Gmail writes it."""
    return (
        "---------- Forwarded message ---------\n"
        f"From: {sender}\n"
        "Date: Sun, 22 Nov 2026 at 20:14\n"
        f"Subject: {subject}\n"
        "To: Sanne Visser <sanne@studio.example>\n\n\n"
        f"{body}\n"
    )


def gmail_dutch(body: str, sender: str = JAN, subject: str = "Een nieuwe site") -> str:
    """A forward as Gmail writes it in Dutch."""
    return (
        "---------- Doorgestuurd bericht ---------\n"
        f"Van: {sender}\n"
        "Date: zo 22 nov. 2026 om 20:14\n"
        f"Subject: {subject}\n"
        "To: Sanne Visser <sanne@studio.example>\n\n\n"
        f"{body}\n"
    )


def outlook(body: str, sender: str = JAN, subject: str = "Een nieuwe site") -> str:
    """A forward, or a reply, as Outlook writes it."""
    return (
        "________________________________\n"
        f"From: {sender}\n"
        "Sent: Sunday, November 22, 2026 8:14 PM\n"
        "To: Sanne Visser <sanne@studio.example>\n"
        f"Subject: {subject}\n\n"
        f"{body}\n"
    )


def outlook_dutch(body: str, sender: str = JAN, subject: str = "Een nieuwe site") -> str:
    """A forward, or a reply, as older Outlooks write it in Dutch."""
    return (
        "-----Oorspronkelijk bericht-----\n"
        f"Van: {sender}\n"
        "Verzonden: zondag 22 november 2026 20:14\n"
        "Aan: Sanne Visser <sanne@studio.example>\n"
        f"Onderwerp: {subject}\n\n"
        f"{body}\n"
    )


def apple(body: str, sender: str = JAN, subject: str = "Een nieuwe site") -> str:
    """A forward as Apple Mail writes it, all of it quoted."""
    original = (
        f"From: {sender}\n"
        f"Subject: {subject}\n"
        "Date: 22 November 2026 at 20:14:00 CET\n"
        "To: Sanne Visser <sanne@studio.example>\n\n"
        f"{body}"
    )
    return "Begin forwarded message:\n\n" + quoted(original) + "\n"


def apple_dutch(body: str, sender: str = JAN, subject: str = "Een nieuwe site") -> str:
    """A forward as Apple Mail writes it in Dutch, all of it quoted."""
    original = (
        f"Van: {sender}\n"
        f"Onderwerp: {subject}\n"
        "Datum: 22 november 2026 om 20:14:00 CET\n"
        "Aan: Sanne Visser <sanne@studio.example>\n\n"
        f"{body}"
    )
    return "Begin doorgestuurd bericht:\n\n" + quoted(original) + "\n"


def quoted(text: str) -> str:
    """The text with a mark before every line."""
    return "\n".join(f"> {line}" if line else ">" for line in text.split("\n"))


def words(message: Message, kind: str, author: str) -> list[str]:
    """The texts of one kind by one author, in order."""
    return [segment.text for segment in message.segments if (segment.kind, segment.author) == (kind, author)]
