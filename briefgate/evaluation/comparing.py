"""One reading beside the labels of its mail, field by field."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from briefgate.evaluation.labels import FIELD_NAMES, Labels
from extract.brief import Intent, PaidIn, Period, Reading
from extract.fields import NAMES, fields_of

UNSAID: Mapping[str, object] = {"intent": Intent.BRIEF, "paid_in": PaidIn.MONEY, "budget_period": Period.PROJECT}
"""What goes without saying: neither a label nor a reader needs to state it."""
_UNLABELLED = frozenset({"need"})
COMPARED = tuple(name for name in NAMES if name in FIELD_NAMES - _UNLABELLED)
"""The fields of one value that are compared. Which sentence best says the need is a matter of taste."""


class Outcome(StrEnum):
    """What came of one field of one mail. `silent` is the right answer where the mail doesn't say."""

    CORRECT = "correct"
    SILENT = "silent"
    MISSED = "missed"
    INVENTED = "invented"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Compared:
    """One field of one mail: what the label states, what was read, and what that makes."""

    field: str
    expected: object
    found: object
    outcome: Outcome


def compared(labels: Labels, reading: Reading) -> Iterator[Compared]:
    """Every field of one value, then each service and each sign that is on either side."""
    found = fields_of(reading)
    for name in COMPARED:
        field = found[name]
        value = field["value"] if isinstance(field, Mapping) else None
        label = labels.fields.get(name)
        yield _compared(name, _said(name, label.value if label else None), _said(name, value))
    yield from _sets(
        "services", [fact.value for fact in labels.services], [each.value for each in reading.brief.services]
    )
    yield from _sets("signals", [sign.kind for sign in labels.signals], [sign.kind for sign in reading.brief.signals])


def _said(name: str, value: object) -> object:
    return None if name in UNSAID and value == UNSAID[name] else value


def _compared(name: str, expected: object, found: object) -> Compared:
    if expected is None:
        outcome = Outcome.SILENT if found is None else Outcome.INVENTED
    elif found is None:
        outcome = Outcome.MISSED
    else:
        outcome = Outcome.CORRECT if is_same(expected, found) else Outcome.WRONG
    return Compared(name, expected, found, outcome)


def _sets(name: str, expected: list[object], found: list[object]) -> Iterator[Compared]:
    """Members of a list, each by itself; a list that is empty on both sides is silent once."""
    left = list(found)
    for label in expected:
        match = next((value for value in left if is_same(label, value)), None)
        if match is not None:
            left.remove(match)
        yield _compared(name, label, match)
    for value in left:
        yield _compared(name, None, value)
    if not expected and not found:
        yield Compared(name, None, None, Outcome.SILENT)


def is_same(expected: object, found: object) -> bool:
    """Whether a value is the labelled one: "Hendriks" is "Frits Hendriks", and case doesn't count."""
    if isinstance(expected, str) and isinstance(found, str):
        mine, theirs = " ".join(expected.casefold().split()), " ".join(found.casefold().split())
        return mine == theirs or (not mine[:1].isdigit() and (mine in theirs or theirs in mine))
    return expected == found
