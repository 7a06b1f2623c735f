"""What a case is: a mail as a program writes it, and what must come out of it."""

from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from html import escape

from ingest.message import Address

FORWARDER = Address("Sanne Visser", "sanne@studio.example")
INBOX = Address(None, "briefs@studio.example")
ORIGINAL_ID = "<original@prospect.example>"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One forwarded mail. `text` and `html` are its bodies; where both are there they go as alternatives.

    What must come out: `sender`, `subject`, `sent_at`, `to` and `cc` of the
    original, its `words` and `ending`, the forwarder's `note`, and
    `message_id` where the forward carries the original's.
    """

    program: str
    language: str
    variant: str
    outer_subject: str
    text: str | None = None
    html: str | None = None
    headers: dict[str, str] = field(default_factory=dict, hash=False)
    sender: Address
    subject: str | None
    sent_at: datetime | None
    to: tuple[Address, ...] = (FORWARDER,)
    cc: tuple[Address, ...] = ()
    words: str
    ending: str
    note: str | None
    message_id: str | None = None

    @property
    def name(self) -> str:
        """A name for a test's report."""
        return f"{self.program}-{self.language}-{self.variant}".lower().replace(" ", "-")

    @property
    def raw(self) -> bytes:
        """The mail as it arrives."""
        return mail(self.outer_subject, self.text, self.html, self.headers)


def mail(
    subject: str,
    text: str | None,
    html: str | None,
    headers: dict[str, str] | None = None,
    *,
    sender: Address = FORWARDER,
    to: Address = INBOX,
) -> bytes:
    """A mail of one or two bodies, as bytes of RFC 5322."""
    message = EmailMessage(policy=SMTP)
    message["From"] = shown(sender)
    message["To"] = shown(to)
    message["Subject"] = subject
    message["Date"] = "Mon, 23 Nov 2026 09:00:00 +0100"
    message["Message-ID"] = "<outer@studio.example>"
    for name, value in (headers or {}).items():
        message[name] = value
    if text is not None:
        message.set_content(text)
    if html is not None:
        (message.add_alternative if text is not None else message.set_content)(html, subtype="html")
    return message.as_bytes()


def shown(person: Address, form: str = "{name} <{address}>") -> str:
    """A mailbox in the form that a program prints."""
    return form.format(name=person.name, address=person.address) if person.name else person.address or ""


def quoted(text: str) -> str:
    """The text with a mark before every line."""
    return "\n".join(f"> {line}" if line else ">" for line in text.split("\n"))


def paragraphs(text: str) -> str:
    """The text as HTML paragraphs, as the prospect's own program wrote them."""
    return "".join(
        f"<p>{'<br>'.join(escape(line) for line in block.split(chr(10)))}</p>" for block in text.split("\n\n")
    )


def link(address: str) -> str:
    """An address as programs print it behind a name: a link between angle brackets."""
    return f'&lt;<a href="mailto:{address}">{address}</a>&gt;'
