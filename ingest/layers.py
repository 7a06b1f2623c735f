"""The mails within a mail: the outer one, what it forwards, and what that forwards in turn."""

from collections.abc import Iterator
from dataclasses import dataclass

from ingest.forward import Forward, Wrapper, find_forward
from ingest.history import Part, split_history
from ingest.labels import HeaderField
from ingest.message import Layer
from ingest.mime import Mail
from ingest.printed import PrintedHeaders
from ingest.subject import Prefix, outer_prefix

_MOST_LAYERS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What one layer's sender wrote, history and signature included.

    `mail` counts the attached mails that lead here: layers of one count came
    in one MIME message, and share its files.
    """

    layer: Layer
    text: str
    parts: tuple[Part, ...]
    mail: int


@dataclass(frozen=True, slots=True)
class Unwrapped:
    """The layers from the outer mail inwards, and the MIME messages that hold them, outermost first."""

    layers: tuple[Written, ...]
    mails: tuple[Mail, ...]

    def layer_of_files(self, mail: int, prospect_depth: int | None) -> Layer:
        """Whose the files of one MIME message are: the prospect's where they are in it, else its innermost layer's.

        An inline forward carries the files of what it forwards.
        """
        within = [written.layer for written in self.layers if written.mail == mail]
        return next((layer for layer in within if layer.depth == prospect_depth), within[-1])


def unwrap(mail: Mail, warnings: list[str]) -> Unwrapped:
    """Every layer of `mail`: forwards in its text first, then the first mail that is attached to it.

    The mail attached to a delivery report is the owner's own, and no layer.
    """
    layers: list[Written] = []
    mails: list[Mail] = []
    current: Mail | None = mail
    while current is not None and len(layers) < _MOST_LAYERS:
        number = len(mails)
        for layer, text in _inline(current, len(layers), number, warnings):
            layers.append(Written(layer=layer, text=text, parts=split_history(text), mail=number))
        mails.append(current)
        attached = () if "multipart/report" in current.media_types else current.mails
        current = attached[0] if attached else None
    return Unwrapped(tuple(layers), tuple(mails))


def quoted_layer(part: Part, depth: int, warnings: list[str]) -> Layer:
    """The layer of a person whom an own reply quotes."""
    if part.printed is None:
        return Layer(depth=depth, how="quoted", sender=part.by)
    return _from_printed(part.printed, depth, "quoted", warnings)


def _inline(mail: Mail, depth: int, number: int, warnings: list[str]) -> Iterator[tuple[Layer, str]]:
    layer = _from_headers(mail, depth, "rfc822" if number else "outer", warnings)
    text = mail.text
    outer = True
    while layer.depth < _MOST_LAYERS:
        forward = find_forward(text, _wrapper(layer))
        if forward is None:
            break
        yield layer, _around(forward)
        text = forward.body
        original = _original(mail, forward.printed) if outer else _Original(forward.printed.message_id)
        layer = _from_printed(forward.printed, layer.depth + 1, forward.how, warnings, original)
        outer = False
    yield layer, text


@dataclass(frozen=True, slots=True)
class _Original:
    """What the headers of a forward tell of the mail that it forwards."""

    message_id: str | None = None
    references: tuple[str, ...] = ()


def _wrapper(layer: Layer) -> Wrapper:
    return Wrapper(
        subject=layer.subject,
        recipients=(*layer.to, *layer.cc),
        in_thread=bool(layer.in_reply_to or layer.references),
    )


def _original(mail: Mail, printed: PrintedHeaders) -> _Original:
    """As printed, else from Thunderbird's own header, else from a forward's References: their last is the original."""
    headers = mail.headers
    references = headers.message_ids("references") or headers.message_ids("in-reply-to")
    named = headers.message_ids("x-forwarded-message-id")
    stated = printed.message_id or (named[-1] if named else None)
    if stated:
        return _Original(stated)
    if references and outer_prefix(headers.text("subject"), printed.languages) is Prefix.FORWARD:
        return _Original(references[-1], references[:-1])
    return _Original()


def _around(forward: Forward) -> str:
    return "\n\n".join(filter(None, (forward.before, forward.after)))


def _from_headers(mail: Mail, depth: int, how: str, warnings: list[str]) -> Layer:
    headers = mail.headers
    sent_at = headers.date("date")
    if sent_at is None and headers.text("date"):
        warnings.append(f"the date {_shown(headers.text('date'))} can't be read")
    senders = headers.mailboxes("from") or headers.mailboxes("sender")
    in_reply_to = headers.message_ids("in-reply-to")
    return Layer(
        depth=depth,
        how=how,
        sender=senders[0] if senders else None,
        reply_to=headers.mailboxes("reply-to"),
        to=headers.mailboxes("to"),
        cc=headers.mailboxes("cc"),
        subject=headers.text("subject"),
        sent_at=sent_at,
        message_id=headers.message_id,
        in_reply_to=in_reply_to[0] if in_reply_to else None,
        references=headers.message_ids("references"),
    )


def _from_printed(
    printed: PrintedHeaders,
    depth: int,
    how: str,
    warnings: list[str],
    original: _Original = _Original(),
) -> Layer:
    sent_at = printed.sent_at
    if sent_at is None and HeaderField.SENT in printed.fields:
        warnings.append(f"the date {_shown(printed.fields[HeaderField.SENT])} of the forwarded mail can't be read")
    return Layer(
        depth=depth,
        how=how,
        sender=printed.sender,
        reply_to=printed.mailboxes(HeaderField.REPLY_TO),
        to=printed.mailboxes(HeaderField.TO),
        cc=printed.mailboxes(HeaderField.CC),
        subject=printed.subject,
        sent_at=sent_at,
        message_id=original.message_id,
        references=original.references,
    )


def _shown(text: str | None) -> str:
    return repr((text or "")[:60])
