"""What is no brief, judged by the headers of the outer mail alone. A doubt lets the mail through."""

import logging
from email.message import Message as Entity
from enum import StrEnum

from ingest.layers import Unwrapped
from ingest.message import Address, Kind, Screening
from ingest.mime import Mail
from ingest.owner import Owner
from ingest.prospect import Prospect, is_portal
from ingest.robots import announces_absence, is_robot

# It logs a traceback for each report that breaks its format; what it can't read is judged without it.
logging.getLogger("flufl.bounce").addHandler(logging.NullHandler())


class Rule(StrEnum):
    """The rules, in the order in which they are tried. docs/ingest.md says what each looks at."""

    OWN_MESSAGE_ID = "own-message-id"
    OWN_REPLY = "own-reply"  # told by the store, which knows the leads: our own answer, sent another way
    LOOP = "loop"
    READ_RECEIPT = "read-receipt"
    FEEDBACK_REPORT = "feedback-report"
    BOUNCE_REPORT = "bounce-report"
    DELIVERY_DELAYED = "delivery-delayed"
    DELIVERY_REPORT = "delivery-report"
    BOUNCE_TEXT = "bounce-text"
    CALENDAR_REPLY = "calendar-reply"
    AUTO_SUBMITTED = "auto-submitted"
    X_AUTOREPLY = "x-autoreply"
    X_AUTORESPOND = "x-autorespond"
    X_MAIL_AUTOREPLY = "x-mail-autoreply"
    AUTORESPONDER = "autoresponder"
    PRECEDENCE_AUTO_REPLY = "precedence-auto-reply"
    ABSENCE_SUBJECT = "absence-subject"
    LIST_ID = "list-id"
    LIST_UNSUBSCRIBE = "list-unsubscribe"
    LIST_UNSUBSCRIBE_POST = "list-unsubscribe-post"
    FEEDBACK_ID = "feedback-id"
    CAMPAIGN = "campaign"
    NO_REPLY = "no-reply"


KINDS: dict[Rule, Kind] = {
    Rule.OWN_MESSAGE_ID: Kind.OWN,
    Rule.OWN_REPLY: Kind.OWN,
    Rule.LOOP: Kind.OWN,
    Rule.READ_RECEIPT: Kind.NOTIFICATION,
    Rule.FEEDBACK_REPORT: Kind.NOTIFICATION,
    Rule.BOUNCE_REPORT: Kind.BOUNCE,
    Rule.DELIVERY_DELAYED: Kind.NOTIFICATION,
    Rule.DELIVERY_REPORT: Kind.NOTIFICATION,
    Rule.BOUNCE_TEXT: Kind.BOUNCE,
    Rule.CALENDAR_REPLY: Kind.CALENDAR,
    Rule.AUTO_SUBMITTED: Kind.AUTO_REPLY,
    Rule.X_AUTOREPLY: Kind.AUTO_REPLY,
    Rule.X_AUTORESPOND: Kind.AUTO_REPLY,
    Rule.X_MAIL_AUTOREPLY: Kind.AUTO_REPLY,
    Rule.AUTORESPONDER: Kind.AUTO_REPLY,
    Rule.PRECEDENCE_AUTO_REPLY: Kind.AUTO_REPLY,
    Rule.ABSENCE_SUBJECT: Kind.AUTO_REPLY,
    Rule.LIST_ID: Kind.NEWSLETTER,
    Rule.LIST_UNSUBSCRIBE: Kind.NEWSLETTER,
    Rule.LIST_UNSUBSCRIBE_POST: Kind.NEWSLETTER,
    Rule.FEEDBACK_ID: Kind.NEWSLETTER,
    Rule.CAMPAIGN: Kind.NEWSLETTER,
    Rule.NO_REPLY: Kind.NOTIFICATION,
}
"""What each rule makes of a mail."""

_BRIEF = Screening(Kind.BRIEF)
_BULK = frozenset({"bulk", "list", "junk"})
_CALENDAR_ANSWERS = frozenset({"REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH"})
_CAMPAIGNS = ("x-campaign", "x-campaign-id", "x-campaignid", "x-mc-user", "x-csa-complaints", "x-mailer-recptid")

# Where servers keep the Message-ID that they replaced.
_FORMER_IDS = ("x-google-original-message-id", "x-original-message-id", "resent-message-id")


def screen(mail: Mail, unwrapped: Unwrapped, prospect: Prospect | None, owner: Owner) -> Screening:
    """The kind of mail, and the rule that says so."""
    sender = unwrapped.layers[0].layer.sender
    own = owner.owns(sender.address if sender else None) or is_portal(sender, owner)
    another = prospect is not None and (own or prospect.form is not None or _is_another(prospect.person, sender))
    carries = another or own or len(unwrapped.layers) > 1
    for judged in (
        _own(mail, unwrapped, prospect, owner),
        _report(mail),
        _bounce_without_report(mail, sender),
        _calendar(mail),
        _automatic(mail, carries=carries),
    ):
        if judged:
            return judged
    if own or len(unwrapped.layers) > 1 or (prospect is not None and prospect.form is not None):
        return _BRIEF
    return _bulk(mail, owner) or _notification(sender, prospect) or _BRIEF


def _by(rule: Rule, failed: tuple[str, ...] = ()) -> Screening:
    return Screening(KINDS[rule], rule, failed)


def _is_another(person: Address, sender: Address | None) -> bool:
    return sender is None or (person.address or "").lower() != (sender.address or "").lower()


def _own(mail: Mail, unwrapped: Unwrapped, prospect: Prospect | None, owner: Owner) -> Screening | None:
    """Our drafts and digests, by the ids that we gave them; a loop brings one back within another mail."""
    if mail.headers.message_id in owner.message_ids:
        return _by(Rule.OWN_MESSAGE_ID)
    if prospect is not None or not owner.message_ids:
        return None
    brought = {written.layer.message_id for written in unwrapped.layers}
    brought |= {found for name in _FORMER_IDS for found in mail.headers.message_ids(name)}
    return _by(Rule.LOOP) if brought & owner.message_ids else None


def _report(mail: Mail) -> Screening | None:
    """Reports of mail servers and programs (RFC 6522), unless somebody sends one on."""
    if mail.media_types[:1] != ("multipart/report",):
        return None
    if "message/disposition-notification" in mail.media_types:  # RFC 8098
        return _by(Rule.READ_RECEIPT)
    if "message/feedback-report" in mail.media_types:  # RFC 5965
        return _by(Rule.FEEDBACK_REPORT)
    if "message/delivery-status" not in mail.media_types or _envelope_sender(mail) not in {"<>", None}:
        return None
    delayed, failed = _failures(mail.entity)  # RFC 3464
    if failed:
        return _by(Rule.BOUNCE_REPORT, failed)
    return _by(Rule.DELIVERY_DELAYED if delayed else Rule.DELIVERY_REPORT)


def _bounce_without_report(mail: Mail, sender: Address | None) -> Screening | None:
    """Servers older than RFC 3464 tell in words whom they could not reach."""
    local = ((sender.address if sender else None) or "").partition("@")[0].lower()
    if local not in {"mailer-daemon", "postmaster"} or _envelope_sender(mail) not in {"<>", None}:
        return None
    failed = _failures(mail.entity)[1]
    return _by(Rule.BOUNCE_TEXT, failed) if failed else None


def _failures(entity: Entity) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Whom a report could not reach yet, and whom not at all."""
    from flufl.bounce import all_failures

    try:
        delayed, failed = all_failures(entity)
    except Exception:  # noqa: BLE001 - its detectors raise on reports that break their format
        return (), ()
    return _addresses(delayed), _addresses(failed)


def _addresses(found: frozenset[bytes]) -> tuple[str, ...]:
    return tuple(sorted(each.decode("utf-8", "replace") for each in found))


def _envelope_sender(mail: Mail) -> str | None:
    """The address that the mail returns to; "<>" for none, as reports have (RFC 5321, 4.5.5), None where unsaid."""
    return (mail.headers.text("return-path") or "").replace(" ", "") or None


def _calendar(mail: Mail) -> Screening | None:
    """What a calendar answers (RFC 5546). An invitation may come with a brief."""
    return _by(Rule.CALENDAR_REPLY) if _CALENDAR_ANSWERS & set(mail.methods) else None


def _automatic(mail: Mail, *, carries: bool) -> Screening | None:
    """RFC 3834, and the headers of programs older than it.

    What is generated may still carry a brief: a form, or what a rule of a
    colleague's mailbox sends on. What is replied carries none.
    """
    headers = mail.headers
    submitted = _first_word(headers.text("auto-submitted"))
    if submitted in {"auto-replied", "auto-notified"} or (submitted == "auto-generated" and not carries):
        return _by(Rule.AUTO_SUBMITTED)
    for rule in (Rule.X_AUTOREPLY, Rule.X_AUTORESPOND, Rule.X_MAIL_AUTOREPLY):
        if _first_word(headers.text(rule)) not in {"", "no", "false", "0"}:
            return _by(rule)
    if "autoresponder" in (
        _first_word(headers.text("delivered-to")),
        (headers.text("x-post-messageclass") or "").lower().rpartition(" ")[2],
    ):
        return _by(Rule.AUTORESPONDER)
    precedences = {_first_word(headers.text(name)) for name in ("precedence", "x-precedence", "preference")}
    if "auto_reply" in precedences:
        return _by(Rule.PRECEDENCE_AUTO_REPLY)
    signs = (precedences & _BULK, "x-auto-response-suppress" in headers, _envelope_sender(mail) == "<>")
    if announces_absence(headers.text("subject")) and any(signs):
        return _by(Rule.ABSENCE_SUBJECT)
    return None


def _bulk(mail: Mail, owner: Owner) -> Screening | None:
    """Lists (RFC 2919, 2369) and campaigns (RFC 8058): two signs, never one alone."""
    headers = mail.headers
    if _is_own_list(mail, owner):
        return None
    in_bulk = _first_word(headers.text("precedence")) in {"bulk", "list"}
    can_leave = "list-unsubscribe" in headers
    if "list-id" in headers and (in_bulk or can_leave):
        return _by(Rule.LIST_ID)
    if not can_leave:
        return None
    for rule, sign in (
        (Rule.LIST_UNSUBSCRIBE, in_bulk),
        (Rule.LIST_UNSUBSCRIBE_POST, "list-unsubscribe-post" in headers),
        (Rule.FEEDBACK_ID, "feedback-id" in headers),
        (Rule.CAMPAIGN, any(name in headers for name in _CAMPAIGNS)),
    ):
        if sign:
            return _by(rule)
    return None


def _is_own_list(mail: Mail, owner: Owner) -> bool:
    """The owner's own group may well be the briefs inbox; with nothing configured, any that people write to may."""
    own = owner.domains | {address.rpartition("@")[2] for address in owner.addresses}
    posted_to = {each.domain for each in mail.headers.mailboxes("list-post") if each.domain}
    if not own:
        return bool(posted_to)
    name = (mail.headers.text("list-id") or "").rpartition("<")[2].strip("<> ").lower()
    return any(place == each or place.endswith(f".{each}") for each in own for place in {name, *posted_to})


def _notification(sender: Address | None, prospect: Prospect | None) -> Screening | None:
    return _by(Rule.NO_REPLY) if prospect is None and is_robot(sender) else None


def _first_word(value: str | None) -> str:
    words = (value or "").lower().replace(";", " ").split(maxsplit=1)
    return words[0] if words else ""
