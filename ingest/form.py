"""Contact forms: a notification whose text states in labelled fields who wrote."""

from ingest.addresses import read_mailbox
from ingest.labels import FORM_WORDS, FormField
from ingest.message import Address

_LONGEST_LABEL = 30
_FEWEST_FIELDS = 2


def read_form_sender(text: str) -> Address | None:
    """Who filled in the form in `text`, or None where it is none.

    A form states an address under its label, and a name or a message under
    theirs. A value stands behind the label's colon or tab (a table row in
    HTML), or on the next line that isn't blank.
    """
    values: dict[FormField, str] = {}
    awaiting: FormField | None = None
    for line in text.split("\n"):
        found = _label(line)
        if found:
            field, value = found
            awaiting = None if value or field in values else field
            values.setdefault(field, value)
        elif awaiting and line.strip():
            values[awaiting] = line.strip()
            awaiting = None
    sender = read_mailbox(values.get(FormField.ADDRESS, ""))
    if sender is None or sender.address is None or len(values) < _FEWEST_FIELDS:
        return None
    return Address(values.get(FormField.NAME) or sender.name, sender.address)


def _label(line: str) -> tuple[FormField, str] | None:
    head, colon, value = line.strip().partition(":")
    if not colon:
        head, _, value = line.strip().partition("\t")
    if len(head) > _LONGEST_LABEL:
        return None
    field = FORM_WORDS.get(head.strip(" \t*_").casefold())
    return (field, value.strip(" \t*")) if field else None
