"""The sample mails beside what must come out of them. README.md here says what the expectation files hold."""

import re
import unicodedata
from email import message_from_bytes, policy
from email.message import EmailMessage
from functools import cache
from pathlib import Path

from pypdfium2 import PdfDocument
from selectolax.lexbor import LexborHTMLParser

from briefgate.evaluation.labels import LabelledMail, labelled_mails

HERE = Path(__file__).parent
SHIPPED = HERE.parents[1] / "briefgate" / "samples"


@cache
def samples() -> tuple[LabelledMail, ...]:
    """Every mail that rules may be tuned on: those that ship with the program, and `open/`, by name."""
    return labelled_mails(SHIPPED, HERE / "open")


@cache
def untouched() -> tuple[LabelledMail, ...]:
    """The mails that nothing is tuned on: README.md says how they came about."""
    return labelled_mails(HERE / "untouched") if (HERE / "untouched").exists() else ()


@cache
def every_sample() -> tuple[LabelledMail, ...]:
    """Both parts."""
    return (*samples(), *untouched())


def sample(name: str) -> LabelledMail:
    """The mail of that name. Raises KeyError where there is none."""
    return {each.name: each for each in every_sample()}[name]


def parsed(raw: bytes) -> EmailMessage:
    """The mail as the standard library reads it."""
    message = message_from_bytes(raw, policy=policy.default)
    if not isinstance(message, EmailMessage):
        raise TypeError(type(message))
    return message


def texts(raw: bytes) -> list[str]:
    """The subject and every decoded text of a mail, its attachments and the mails within it; HTML as its words."""
    found: list[str] = []
    for part in parsed(raw).walk():
        if part["subject"]:
            found.append(str(part["subject"]))
        if part.get_content_type() == "text/html":
            found.append(LexborHTMLParser(part.get_content()).text(separator=" "))
        elif part.get_content_maintype() == "text":
            found.append(part.get_content())
        elif part.get_content_type() == "application/pdf":
            with PdfDocument(part.get_content()) as document:
                found.extend(page.get_textpage().get_text_bounded() for page in document)
    return found


def folded(text: str) -> str:
    """Text without line wraps and `>` marks: what a quote is looked for in."""
    unmarked = re.sub(r"^[> ]+", "", text, flags=re.MULTILINE)
    return " ".join(unicodedata.normalize("NFC", unmarked).split())
