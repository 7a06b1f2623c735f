"""What a reader is given: the texts of one mail, and what is known about them beforehand."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """One text of a mail. Offsets count code points within `text`, which is NFC.

    `kind` is one of subject, body, quoted, signature, note, form, page, hidden,
    name (of a person, as the headers give it) and filename;
    `author` one of prospect, own, colleague, unknown.
    """

    id: str
    kind: str
    author: str
    text: str
    place: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """The passages of one mail. `id` is the mail's sha256 in hex.

    `sent_on` is the mail's own date in the owner's zone: relative dates count
    from it. `language` is an ISO 639-1 code or None. `sender` is the
    prospect's display name, `sender_address` their addr-spec.
    """

    id: str
    passages: tuple[Passage, ...]
    sent_on: date
    language: str | None = None
    sender: str | None = None
    sender_address: str | None = None
    copied: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One entry of the owner's lists: the key that a reading names, and the words that stand for it in mails."""

    key: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """The owner's lists that a mail is matched against: services (offered or not), causes, excluded businesses."""

    services: tuple[Term, ...] = ()
    causes: tuple[Term, ...] = ()
    excluded: tuple[Term, ...] = ()
    home_currency: str = "EUR"
