"""Contact forms: a notification whose text states in labelled fields who wrote."""

import re
from dataclasses import dataclass

from ingest.addresses import read_mailbox
from ingest.form_labels import FORM_LABELS, FormField
from ingest.message import Address

_LONGEST_LABEL = 40
_FEWEST_FIELDS = 2
_MOST_LINES = 2_000
_ENDS = re.compile(r"[:\uff1a\t]")
_REQUIRED = re.compile(r"\s*\([^()]*\)$")
_DECORATION = " \t\u00a0\u3000*_#-\u2022[]\u3010\u3011\u25a0\u25cf"


@dataclass(frozen=True, slots=True)
class Form:
    """Who filled in a form, and what they wrote in its field for a message ("" where it has none)."""

    sender: Address
    text: str


def read_form(text: str) -> Form | None:
    """The form in `text`, or None where it is none.

    A form states an address under its label, and a name or a message under
    theirs. A value stands behind the label's colon or tab (a table row in
    HTML), or on the next line that isn't blank; a message goes on until the
    next label.
    """
    if "@" not in text:
        return None
    values: dict[FormField, list[str]] = {}
    current: FormField | None = None
    for line in text.split("\n")[:_MOST_LINES]:
        found = _label(line)
        if found and found[0] not in values:
            current, value = found
            values[current] = [value] if value else []
        elif current is FormField.TEXT and found is None and line.rstrip() != "--":
            values[current].append(line)
        elif current and found is None and line.strip() and not values[current]:
            values[current].append(line.strip())
            current = None
        elif line.strip():
            current = None
    return _form(values)


def _form(values: dict[FormField, list[str]]) -> Form | None:
    if len(values) < _FEWEST_FIELDS:
        return None
    said = {field: "\n".join(lines).strip() for field, lines in values.items()}
    sender = read_mailbox(said.get(FormField.ADDRESS, "")) or read_mailbox(said.get(FormField.NAME, ""))
    if sender is None or sender.address is None:
        return None
    name = _name(said)
    return Form(
        Address(sender.name if name is None or "@" in name else name, sender.address), said.get(FormField.TEXT, "")
    )


def _name(said: dict[FormField, str]) -> str | None:
    """French forms ask for Nom and Prénom, Italian ones for Nome and Cognome: the whole name is both."""
    whole, first, last = (said.get(field, "") for field in (FormField.NAME, FormField.FIRST_NAME, FormField.LAST_NAME))
    parts = (first if first not in whole else "", whole, last if last not in whole else "")
    return " ".join(filter(None, parts)) or None


def _label(line: str) -> tuple[FormField, str] | None:
    """The field that a line begins with, and the value behind it."""
    line = line.strip()
    end = _ENDS.search(line, 0, _LONGEST_LABEL + 1)
    head, value = (line[: end.start()], line[end.end() :]) if end else (line, "")
    if len(head) > _LONGEST_LABEL:
        return None
    field = FORM_LABELS.get(_REQUIRED.sub("", head.strip(_DECORATION)).strip(_DECORATION).casefold())
    return (field, value.strip(" \t\u00a0\u3000*")) if field else None
