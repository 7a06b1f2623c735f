"""The reply as a mail (RFC 5322): to whom, under which subject, in which thread, over which quoted words.

Pure: the Message-ID, the date and every word are given. Only the prospect's
own layer is quoted, never a note, a forward's wrapper or a colleague.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from email.errors import HeaderParseError
from email.headerregistry import Address as HeaderAddress
from email.message import EmailMessage
from email.policy import EmailPolicy

from email_validator import EmailNotValidError, validate_email

from briefgate.errors import DraftRefused
from briefgate.locales import single_line
from ingest.message import Address, Author, Message, SegmentKind
from ingest.owner import Owner
from ingest.robots import is_robot as ingest_is_robot
from ingest.subject import without_prefixes

MESSAGE_ID = re.compile(r"<[^<>\s]{1,900}>")
REPLY_ABROAD = re.compile(r"^(?:aw|sv|vs|odp|rif|ynt)(?:\[\d{1,3}\])? ?: ?", re.IGNORECASE)
LONGEST_SUBJECT = 300
LONGEST_NAME = 120
MOST_REFERENCES = 20
QUOTED_KINDS = (SegmentKind.BODY, SegmentKind.FORM, SegmentKind.SIGNATURE)
THREAD_HEADERS = frozenset({"in-reply-to", "references"})
ROBOTS = re.compile(
    r"(?:no ?reply|do ?not ?reply|no ?responder|ne ?pas ?repondre|(?:bitte )?nicht ?antworten|keine ?antwort"
    r"|niet ?(?:be)?antwoorden|geen ?antwoord|mailer ?daemon|postmaster|bounces?|notifications?"
    r"|auto ?(?:mailer|responder|reply)|listserv|majordomo|mailman|sympa)(?![a-z])"
)
ROLE_OF_LIST = re.compile(r"^owner-.|-(?:bounces?|request|owner|subscribe|unsubscribe|confirm|join|leave)$")
LIST_HOST = re.compile(r"(?:^|\.)(?:lists?|listserv)\.[^.]+\.|(?:^|\.)(?:googlegroups\.com|groups\.io)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """Where the owner writes from.

    `sender` stands in From. `reply_to` is set where answers to that address
    would not be read by this program. `inboxes` are the addresses of the
    briefs inbox, lower-case; nobody is sent a copy there.
    """

    sender: Address
    owner: Owner
    inboxes: frozenset[str] = frozenset()
    reply_to: tuple[Address, ...] = ()

    def is_ours(self, address: str | None) -> bool:
        """Whether an addr-spec is the owner's, a briefs inbox or one that replies come from."""
        lower = (address or "").lower()
        own = {(mailbox.address or "").lower() for mailbox in (self.sender, *self.reply_to)}
        return lower in own or lower in self.inboxes or self.owner.owns(lower)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """What a reply says: the text, the line above the quoted mail, and a subject where the mail has none."""

    text: str
    attribution: str
    untitled: str


class _ReplyPolicy(EmailPolicy):
    """SMTP's line ends; thread headers as they are, one Message-ID a line.

    The standard library would encode a long Message-ID as if it were words
    (RFC 2047), and no mail program finds the thread of such a one.
    """

    def header_store_parse(self, name: str, value: object) -> tuple[str, str]:
        if name.lower() in THREAD_HEADERS:
            return name, str(value)
        return super().header_store_parse(name, value)


POLICY = _ReplyPolicy(linesep="\r\n", refold_source="none")


def compose(message: Message, wording: Wording, letterhead: Letterhead, *, message_id: str, date: datetime) -> bytes:
    """Return the reply to a prospect's mail, with CRLF line ends, ready to be put into Drafts.

    `message_id` has its angle brackets; `date` is aware, in the owner's zone.
    Raises `DraftRefused` where there is no person to write to.
    """
    recipients = recipients_of(message, letterhead)
    reply = EmailMessage(policy=POLICY)
    reply["From"] = _header(letterhead.sender)
    reply["To"] = tuple(_header(mailbox) for mailbox in recipients)
    if copied := copied_of(message, letterhead, recipients):
        reply["Cc"] = tuple(_header(mailbox) for mailbox in copied)
    if letterhead.reply_to:
        reply["Reply-To"] = tuple(_header(mailbox) for mailbox in letterhead.reply_to)
    reply["Subject"] = subject_of(message, wording.untitled)
    reply["Date"] = date
    reply["Message-ID"] = message_id
    if thread := thread_of(message):
        reply["In-Reply-To"] = thread[-1]
        reply["References"] = "\r\n ".join(thread)
    reply.set_content(_body(message, wording), cte="quoted-printable")
    return reply.as_bytes()


def recipients_of(message: Message, letterhead: Letterhead) -> tuple[Address, ...]:
    """Return whom the prospect wants answers sent to: their Reply-To if they gave one, else themselves.

    Raises `DraftRefused`, saying why the first of them can't be written to,
    where none can.
    """
    prospect = message.prospect
    wanted = [mailbox for mailbox in message.origin.reply_to if not letterhead.is_ours(mailbox.address)]
    wanted = [_named(mailbox, prospect) for mailbox in wanted]
    refusals: list[str] = []
    for group in (wanted, [prospect] if prospect else []):
        accepted: list[Address] = []
        for mailbox in group:
            if why := why_not(mailbox, letterhead):
                refusals.append(why)
            elif mailbox.address not in {other.address for other in accepted}:
                accepted.append(mailbox)
        if accepted:
            return tuple(accepted)
    message_for_owner = refusals[0] if refusals else "The mail names nobody to write to."
    raise DraftRefused(message_for_owner, hint="Read the mail, and write to the prospect yourself if there is one.")


def copied_of(message: Message, letterhead: Letterhead, recipients: Iterable[Address]) -> tuple[Address, ...]:
    """Return the people whom the prospect's own mail was also sent to, without the owner's and without doubles.

    Whoever stands in the layers around it is a colleague or an inbox.
    """
    around = message.layers[: message.prospect_layer]
    taken = {(mailbox.address or "").lower() for mailbox in recipients}
    taken |= {
        (mailbox.address or "").lower()
        for layer in around
        for mailbox in (layer.sender, *layer.reply_to, *layer.to, *layer.cc)
        if mailbox is not None
    }
    copied: list[Address] = []
    for mailbox in (*message.origin.to, *message.origin.cc):
        lower = (mailbox.address or "").lower()
        if lower in taken or why_not(mailbox, letterhead):
            continue
        taken.add(lower)
        copied.append(mailbox)
    return tuple(copied)


def why_not(mailbox: Address, letterhead: Letterhead) -> str | None:
    """Return why no reply may go to a mailbox, for the owner to read, or None where it may."""
    address = mailbox.address
    if not address:
        return f"No address is known for {single_line(mailbox.name or 'the prospect')}."
    shown = single_line(address)
    if letterhead.is_ours(address):
        return f"{shown} is one of your own addresses."
    try:
        validate_email(address, check_deliverability=False, allow_smtputf8=False)
    except EmailNotValidError as error:
        return f"{shown} is no address that mail can be sent to: {single_line(str(error))}"
    if is_robot(address):
        return f"{shown} belongs to a program, and nobody reads it."
    local, _, domain = address.lower().rpartition("@")
    if ROLE_OF_LIST.search(local) or LIST_HOST.search(domain):
        return f"{shown} is the address of a mailing list."
    return None


def is_robot(address: str | None) -> bool:
    """Return whether an address says that a program stands behind it, and nobody reads what it gets."""
    local = (address or "").lower().rpartition("@")[0].partition("+")[0]
    return bool(ROBOTS.match(re.sub(r"[-_.]+", " ", local))) or ingest_is_robot(Address(None, address))


def subject_of(message: Message, untitled: str) -> str:
    """Return "Re: " and the prospect's own subject; that of a form or of a forward around it is somebody else's."""
    own = None
    if _is_their_own(message):
        own = message.origin.subject or (message.subject if message.prospect_layer == 0 else None)
    bare = _without_prefixes(_header_text((own or "")[: 2 * LONGEST_SUBJECT]))
    if len(bare) > LONGEST_SUBJECT:
        bare = bare[: LONGEST_SUBJECT - 1].rstrip() + "…"
    return f"Re: {bare or untitled}"


def thread_of(message: Message) -> tuple[str, ...]:
    """Return the Message-IDs of the thread, the prospect's own mail last; nothing where its Message-ID isn't known."""
    origin = message.origin
    if not _is_their_own(message) or not origin.message_id or not MESSAGE_ID.fullmatch(origin.message_id):
        return ()
    earlier = [found for found in origin.references if MESSAGE_ID.fullmatch(found) and found != origin.message_id]
    earlier = list(dict.fromkeys(earlier))
    if len(earlier) > MOST_REFERENCES:  # the first and the nearest tie a thread together (RFC 5537, 3.4.4)
        earlier = [earlier[0], *earlier[1 - MOST_REFERENCES :]]
    return (*earlier, origin.message_id)


def _is_their_own(message: Message) -> bool:
    """Whether the prospect sent this mail; what a form or portal sends for them they have never seen."""
    sender, prospect = message.origin.sender, message.prospect
    if sender is None or prospect is None or not sender.address or not prospect.address:
        return True
    return sender.address.lower() == prospect.address.lower()


def quoted_words(message: Message) -> str:
    """Return the prospect's own words of their own layer, as they stand, or an empty text."""
    return "\n\n".join(
        segment.text.strip("\n")
        for segment in message.segments
        if segment.layer == message.prospect_layer
        and segment.author is Author.PROSPECT
        and segment.kind in QUOTED_KINDS
        and segment.text.strip()
    )


def _body(message: Message, wording: Wording) -> str:
    text = wording.text.rstrip() + "\n"
    if quoted := quoted_words(message):
        lines = "\n".join(f"> {line}".rstrip() for line in quoted.splitlines())
        text += f"\n{wording.attribution}\n{lines}\n"
    return text.encode("utf-8", "replace").decode("utf-8")


def _named(mailbox: Address, prospect: Address | None) -> Address:
    return Address(prospect.name, mailbox.address) if mailbox.name is None and prospect is not None else mailbox


def _without_prefixes(subject: str) -> str:
    bare = without_prefixes(subject)
    while (shorter := without_prefixes(REPLY_ABROAD.sub("", bare))) != bare:
        bare = shorter
    return bare


def _header_text(text: str) -> str:
    """Return text for a header: the standard library decodes encoded words (RFC 2047) in it, line breaks included."""
    return single_line(text).replace("=?", "= ?")


def _header(mailbox: Address) -> HeaderAddress:
    name = _header_text((mailbox.name or "")[:LONGEST_NAME])
    try:
        return HeaderAddress(name, addr_spec=_ascii(str(mailbox.address)))
    except (ValueError, IndexError, HeaderParseError) as error:
        message = f"{single_line(str(mailbox.address))} can't stand in a mail."
        raise DraftRefused(message, hint="Check [drafts] from in config.toml.") from error


def _ascii(address: str) -> str:
    """Return an address with its domain in ASCII (RFC 5891); the owner's may be one that only they can reach."""
    try:
        return validate_email(address, check_deliverability=False).ascii_email or address
    except EmailNotValidError:
        return address
