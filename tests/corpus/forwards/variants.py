"""What senders, recipients, forwarders and gateways do to a forward, whatever the program."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from ingest.message import Address
from tests.corpus.forwards.case import FORWARDER, Case, quoted, shown
from tests.corpus.forwards.letters import LETTERS

SENT_AT = datetime(2026, 11, 22, 20, 14, tzinfo=UTC)
LETTER = LETTERS["en"]
DUTCH = LETTERS["nl"]
SENDER = Address(LETTER.name, LETTER.address)
TOM = Address("Tom Bakker", "tom@studio.example")
EVA = Address("Eva de Graaf", "eva@studio.example")

_OUTLOOK = "From: {sender}\nSent: Sunday, November 22, 2026 8:14 PM\nTo: {to}\nSubject: {subject}\n\n"
_GMAIL = (
    "---------- Forwarded message ---------\nFrom: {sender}\nDate: Sun, Nov 22, 2026 at 8:14 PM\n"
    "Subject: {subject}\nTo: {to}\n\n\n"
)

# A sender as programs and gateways print it, and what it means.
SENDERS = {
    "mailto in brackets": ("Mary O'Neill [mailto:mary.oneill@harbour.example]", SENDER),
    "mailto between angles": ("Mary O'Neill <mailto:mary.oneill@harbour.example>", SENDER),
    "address twice": ("Mary O'Neill <mary.oneill@harbour.example<mailto:mary.oneill@harbour.example>>", SENDER),
    "double quotes": ('"Mary O\'Neill" <mary.oneill@harbour.example>', SENDER),
    "single quotes": ("'Mary O'Neill' <mary.oneill@harbour.example>", SENDER),
    "family name first": ("O'Neill, Mary <mary.oneill@harbour.example>", Address("O'Neill, Mary", LETTER.address)),
    "name alone": ("Mary O'Neill", Address(LETTER.name, None)),
    "address alone": ("mary.oneill@harbour.example", Address(None, LETTER.address)),
    "address as its name": ("mary.oneill@harbour.example <mary.oneill@harbour.example>", Address(None, LETTER.address)),
    "on behalf of": (
        "crm@harbour.example <crm@harbour.example> On Behalf Of Mary O'Neill",
        Address(LETTER.name, "crm@harbour.example"),
    ),
    "capitals in the domain": ("Mary O'Neill <mary.oneill@HARBOUR.example>", SENDER),
}

# A list of recipients as it is printed, and whom it names.
RECIPIENTS = {
    "semicolons": ("Sanne Visser <sanne@studio.example>; Tom Bakker <tom@studio.example>", (FORWARDER, TOM)),
    "commas": ("Sanne Visser <sanne@studio.example>, Tom Bakker <tom@studio.example>", (FORWARDER, TOM)),
    "names alone": ("Sanne Visser; Tom Bakker", (Address("Sanne Visser", None), Address("Tom Bakker", None))),
    "some without an address": ("Sanne Visser; Tom Bakker <tom@studio.example>", (Address("Sanne Visser", None), TOM)),
    "family names first": (
        "Visser, Sanne <sanne@studio.example>, Bakker, Tom <tom@studio.example>",
        (Address("Visser, Sanne", "sanne@studio.example"), Address("Bakker, Tom", "tom@studio.example")),
    ),
    "folded": ("Sanne Visser <sanne@studio.example>;\n Tom Bakker <tom@studio.example>", (FORWARDER, TOM)),
    "wrapped": ("Sanne Visser <sanne@studio.example>,\nTom Bakker <tom@studio.example>", (FORWARDER, TOM)),
    "wrapped within one": ("Sanne Visser <sanne@studio.example>; Tom Bakker\n<tom@studio.example>", (FORWARDER, TOM)),
}


def cases() -> Iterator[Case]:
    """Every variant, in Outlook's block, in Gmail's, or in both."""
    for name, (printed, sender) in SENDERS.items():
        yield _case(f"sender, {name}", _OUTLOOK, printed=printed, sender=sender)
        yield _case(f"sender, {name}, marked", _GMAIL, printed=printed, sender=sender)
    for name, (printed, to) in RECIPIENTS.items():
        yield _case(f"recipients, {name}", _OUTLOOK, recipients=printed, to=to)
        yield _case(f"recipients, {name}, marked", _GMAIL, recipients=printed, to=to)
    yield from _blocks()
    yield from _wrappings()


def _case(
    variant: str,
    block: str,
    *,
    printed: str = shown(SENDER),
    sender: Address = SENDER,
    recipients: str = shown(FORWARDER),
    to: tuple[Address, ...] = (FORWARDER,),
) -> Case:
    headers = block.format(sender=printed, to=recipients, subject=LETTER.subject)
    return Case(
        program="Variants",
        language="en",
        variant=variant,
        outer_subject=f"FW: {LETTER.subject}",
        text=f"{LETTER.note}\n\n{headers}{LETTER.text}\n",
        sender=sender,
        subject=LETTER.subject,
        sent_at=SENT_AT,
        to=to,
        words=LETTER.words,
        ending=LETTER.ending,
        note=LETTER.note,
    )


def _blocks() -> Iterator[Case]:
    """Header blocks in other orders and shapes."""
    yield _case(
        "labels in bold",
        "*From:* {sender}\n*Sent:* Sunday, November 22, 2026 8:14 PM\n*To:* {to}\n*Subject:* {subject}\n\n",
    )
    yield _case(
        "labels in double bold",
        "**From:** {sender}\n**Sent:** Sunday, November 22, 2026 8:14 PM\n**To:** {to}\n**Subject:** {subject}\n\n",
    )
    yield _case(
        "another order", "Subject: {subject}\nTo: {to}\nSent: Sunday, November 22, 2026 8:14 PM\nFrom: {sender}\n\n"
    )
    yield _case(
        "blank lines between labels",
        "From: {sender}\n\nSent: Sunday, November 22, 2026 8:14 PM\n\nTo: {to}\n\nSubject: {subject}\n\n",
    )
    yield _case(
        "spaces before colons",
        "From : {sender}\nSent : Sunday, November 22, 2026 8:14 PM\nTo : {to}\nSubject : {subject}\n\n",
    )
    yield _case(
        "indented",
        "   From: {sender}\n   Sent: Sunday, November 22, 2026 8:14 PM\n   To: {to}\n   Subject: {subject}\n\n",
    )
    yield _case(
        "importance",
        "From: {sender}\nSent: Sunday, November 22, 2026 8:14 PM\nTo: {to}\nSubject: {subject}\nImportance: High\n\n",
    )
    yield _case(
        "attachments",
        "From: {sender}\nSent: Sunday, November 22, 2026 8:14 PM\nTo: {to}\nSubject: {subject}\n"
        "Attachments: brief.pdf; logo.png\n\n",
    )
    yield _case("tight mark of Outlook", "-----Original Message-----\n" + _OUTLOOK)
    copied = _case(
        "copies and a reply address",
        "From: {sender}\nSent: Sunday, November 22, 2026 8:14 PM\nTo: {to}\nCc: Tom Bakker <tom@studio.example>\n"
        "Bcc: x@studio.example\nReply-To: office@harbour.example\nSubject: {subject}\n\n",
    )
    yield replace(copied, cc=(TOM,))
    stated = _case(
        "all headers",
        "---------- Forwarded message ---------\nReturn-Path: <mary.oneill@harbour.example>\n"
        "Message-ID: <first@harbour.example>\nX-Mailer: Harbour 1.0\nFrom: {sender}\n"
        "Date: Sun, 22 Nov 2026 20:14:00 +0000\nSubject: {subject}\nTo: {to}\n\n",
    )
    yield replace(stated, message_id="<first@harbour.example>")
    long = "A new website for the harbour, the lighthouse, the pilot station and the two ferries"
    wrapped = _case("a wrapped subject", _OUTLOOK.replace("{subject}", long.replace(" and the", "\nand the")))
    yield replace(wrapped, subject=long)


def _wrappings() -> Iterator[Case]:
    """What forwarders and gateways do around the original."""
    plain = _case("plain", _OUTLOOK)
    yield replace(plain, variant="a subject of the forwarder's own", outer_subject="New lead!")
    yield replace(plain, variant="no subject", outer_subject="")
    yield replace(plain, variant="no note", text=str(plain.text).removeprefix(f"{LETTER.note}\n\n"), note=None)
    yield replace(plain, variant="lines ended by CR LF", text=str(plain.text).replace("\n", "\r\n"))
    yield replace(
        plain,
        variant="quoted as a whole",
        text=f"{LETTER.note}\n\n{quoted(str(plain.text).removeprefix(f'{LETTER.note}{chr(10) * 2}'))}",
    )
    yield replace(plain, variant="a label of the list", outer_subject=f"[briefs] FW: {LETTER.subject}")
    marked = _case("marked", _GMAIL)
    bare = str(marked.text).removeprefix(f"{LETTER.note}\n\n")
    yield replace(marked, variant="a subject of the forwarder's own, marked", outer_subject="New lead!")
    yield replace(marked, variant="quoted as a whole, marked", text=f"{LETTER.note}\n\n{quoted(bare)}")
    yield replace(marked, variant="a signature above", text=f"{LETTER.note}\n\n-- \nSanne Visser\nStudio\n\n{bare}")
    yield replace(marked, variant="a note below what is quoted", text=f"{quoted(bare)}\n\n{LETTER.note}\n")
    yield replace(marked, variant="a telephone's line above", text=f"{LETTER.note}\n\nGet Outlook for iOS\n\n{bare}")
    yield _chain()
    yield _chain_of_outlook()
    yield _forward_of_a_reply()


def _chain() -> Case:
    """Tom forwarded it to Sanne in Gmail, Sanne forwarded that with Apple Mail."""
    marked = _case("marked", _GMAIL)
    inner = str(marked.text)
    outer = quoted(
        f"From: {shown(TOM)}\nSubject: Fwd: {LETTER.subject}\nDate: 22 November 2026 at 21:00:00 CET\n"
        f"To: {shown(FORWARDER)}\n\n{inner}"
    )
    return replace(
        marked,
        variant="a chain of Apple Mail and Gmail",
        outer_subject=f"Fwd: {LETTER.subject}",
        text=f"See Tom.\n\nBegin forwarded message:\n\n{outer}\n",
        note=f"See Tom.\n\n{LETTER.note}",
    )


def _chain_of_outlook() -> Case:
    plain = _case("plain", _OUTLOOK)
    outer = _OUTLOOK.format(sender=shown(TOM), to=shown(FORWARDER), subject=f"FW: {LETTER.subject}")
    return replace(
        plain, variant="a chain of Outlook", text=f"See Tom.\n\n{outer}{plain.text}", note=f"See Tom.\n\n{LETTER.note}"
    )


def _forward_of_a_reply() -> Case:
    """Mary answered Eva; what Eva wrote is history of Mary's mail, and no layer of its own."""
    block = _OUTLOOK.format(sender=shown(SENDER), to=shown(FORWARDER), subject=f"RE: {LETTER.subject}")
    history = _OUTLOOK.format(sender=shown(EVA), to=shown(SENDER), subject=LETTER.subject)
    plain = _case("plain", _OUTLOOK)
    return replace(
        plain,
        variant="a reply with its history",
        text=f"{LETTER.note}\n\n{block}{LETTER.text}\n\n{history}What is your budget?\n",
        subject=f"RE: {LETTER.subject}",
    )
