"""Calendar files (RFC 5545) and contact cards (RFC 6350; vCard 2.1 and 3.0 too), a line for each property of use."""

import quopri
import re
from collections.abc import Iterator

from ingest.charset import decode
from ingest.formats.opened import Opened, Page

_LABELS = {
    "SUMMARY": "Subject",
    "DTSTART": "Start",
    "DTEND": "End",
    "DUE": "Due",
    "LOCATION": "Place",
    "ORGANIZER": "Organiser",
    "ATTENDEE": "Attendee",
    "DESCRIPTION": "Description",
    "FN": "Name",
    "ORG": "Company",
    "TITLE": "Role",
    "ROLE": "Role",
    "EMAIL": "E-mail",
    "TEL": "Telephone",
    "ADR": "Address",
    "URL": "Web",
    "NOTE": "Note",
}
_INSTANT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d(Z?))?")
_SOFT_BREAK = re.compile(r"=\r?\n")
_PARTS = re.compile(r"(?<!\\);")


def read(content: bytes, charset: str | None) -> Opened:
    """The events or contacts; a property that can't be read is left out."""
    text, warning = decode(content, charset)
    lines = "\n".join(_lines(text))
    return Opened(pages=(Page(text=lines),), warnings=(warning,) if warning else ())


def _lines(text: str) -> Iterator[str]:
    from icalendar.parser import Contentlines

    if "QUOTED-PRINTABLE" in text:
        text = _SOFT_BREAK.sub("", text)
    alarm = False
    for line in filter(None, Contentlines.from_ical(text)):  # type: ignore[no-untyped-call]  # a typed package, but for this
        try:
            name, parameters, value = line.raw_parts()
        except ValueError:
            continue
        name = name.rpartition(".")[2].upper()  # vCard groups properties as in item1.EMAIL
        if name in {"BEGIN", "END"} and value.upper() == "VALARM":
            alarm = name == "BEGIN"
        label = None if alarm else _LABELS.get(name)
        shown = _shown(name, value, {key.upper(): str(of).upper() for key, of in parameters.items()}) if label else ""
        if shown:
            common = parameters.get("CN")
            yield f"{label}: {common} <{shown}>" if common else f"{label}: {shown}"


def _shown(name: str, value: str, parameters: dict[str, str]) -> str:
    if parameters.get("ENCODING") == "QUOTED-PRINTABLE":
        value, _ = decode(quopri.decodestring(value.encode()), parameters.get("CHARSET"))
    if name in {"DTSTART", "DTEND", "DUE"}:
        instant = _INSTANT.match(value)
        return _iso(instant) if instant else value
    if name in {"ADR", "ORG"}:
        return ", ".join(filter(None, (_plain(part).strip() for part in _PARTS.split(value))))
    if name in {"ORGANIZER", "ATTENDEE"} and value.lower().startswith("mailto:"):
        return value[7:]
    return _plain(value).strip()


def _iso(instant: re.Match[str]) -> str:
    year, month, day, hour, minute, utc = instant.groups()
    clock = f" {hour}:{minute}{' UTC' if utc else ''}" if hour else ""
    return f"{year}-{month}-{day}{clock}"


def _plain(value: str) -> str:
    return re.sub(r"\\([nN,;\\])", lambda escaped: "\n" if escaped[1] in "nN" else escaped[1], value)
