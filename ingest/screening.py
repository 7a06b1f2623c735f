"""What is no brief, judged by the headers of the outer mail alone. A doubt lets the mail through."""

from email.message import Message as Entity

from ingest.layers import Unwrapped
from ingest.message import Kind, Screening
from ingest.mime import Mail
from ingest.owner import Owner
from ingest.prospect import Prospect, is_portal, is_robot
from ingest.subject import announces_absence

_BULK = frozenset({"bulk", "list", "junk"})
_BRIEF = Screening(Kind.BRIEF)


def screen(mail: Mail, unwrapped: Unwrapped, prospect: Prospect | None, owner: Owner) -> Screening:
    """The kind of mail, and the rule that says so."""
    if mail.headers.message_id in owner.message_ids:
        return Screening(Kind.OWN, "own-message-id")
    sender = unwrapped.layers[0].layer.sender
    own = owner.owns(sender.address if sender else None) or is_portal(sender, owner)
    form = prospect is not None and (prospect.form or own)
    for judged in (_report(mail), _calendar(mail), _automatic(mail, form=form)):
        if judged:
            return judged
    if form or own or len(unwrapped.layers) > 1:
        return _BRIEF
    if is_robot(sender) and prospect is None:
        return _bulk(mail, owner) or Screening(Kind.NOTIFICATION, "no-reply")
    return _bulk(mail, owner) or _BRIEF


def _report(mail: Mail) -> Screening | None:
    """Delivery reports (RFC 3464) and read receipts (RFC 8098)."""
    if mail.media_types[:1] != ("multipart/report",):
        return None
    if "message/disposition-notification" in mail.media_types:
        return Screening(Kind.NOTIFICATION, "read-receipt")
    returns_nowhere = (mail.headers.text("return-path") or "<>").replace(" ", "") == "<>"
    return Screening(Kind.BOUNCE, "bounce-report") if returns_nowhere and _names_failures(mail.entity) else None


def _names_failures(entity: Entity) -> bool:
    from flufl.bounce import all_failures

    try:
        return any(all_failures(entity))
    except Exception:  # noqa: BLE001 - its detectors raise on reports that break their format
        return False


def _calendar(mail: Mail) -> Screening | None:
    return Screening(Kind.CALENDAR, "calendar-reply") if "REPLY" in mail.methods else None


def _automatic(mail: Mail, *, form: bool) -> Screening | None:
    """RFC 3834, and the headers of programs older than it. A form may well be generated: it still carries a brief."""
    headers = mail.headers
    submitted = _first_word(headers.text("auto-submitted"))
    if submitted not in {"", "no"} and not (form and submitted == "auto-generated"):
        return Screening(Kind.AUTO_REPLY, "auto-submitted")
    for name in ("x-autoreply", "x-autorespond"):
        if name in headers and _first_word(headers.text(name)) != "no":
            return Screening(Kind.AUTO_REPLY, name)
    precedence = _first_word(headers.text("precedence"))
    if precedence == "auto_reply":
        return Screening(Kind.AUTO_REPLY, "precedence-auto-reply")
    signs = (
        precedence in _BULK,
        "x-auto-response-suppress" in headers,
        (headers.text("return-path") or "").replace(" ", "") == "<>",
    )
    if announces_absence(headers.text("subject")) and any(signs):
        return Screening(Kind.AUTO_REPLY, "absence-subject")
    return None


def _bulk(mail: Mail, owner: Owner) -> Screening | None:
    """Lists (RFC 2919, 2369) and campaigns (RFC 8058). The owner's own list may well be the briefs inbox."""
    headers = mail.headers
    if _is_own_list(headers.text("list-id"), owner):
        return None
    if _first_word(headers.text("precedence")) in {"bulk", "list"}:
        for name in ("list-id", "list-unsubscribe"):
            if name in headers:
                return Screening(Kind.NEWSLETTER, name)
    if "list-unsubscribe" in headers:
        for name in ("list-unsubscribe-post", "feedback-id"):
            if name in headers:
                return Screening(Kind.NEWSLETTER, name)
    return None


def _is_own_list(list_id: str | None, owner: Owner) -> bool:
    if not list_id:
        return False
    name = list_id.rpartition("<")[2].strip("<> ").lower()
    addresses = {address.replace("@", ".") for address in owner.addresses}
    return name in addresses or any(name == own or name.endswith(f".{own}") for own in owner.domains)


def _first_word(value: str | None) -> str:
    words = (value or "").lower().replace(";", " ").split(maxsplit=1)
    return words[0] if words else ""
