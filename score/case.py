"""What an assessment is made from. All of it, and nothing else: no clock, no store."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from extract.brief import Brief, Contradiction, Span


class AskId(StrEnum):
    """What can be asked of a prospect. Each has a sentence in `templates/reply/<lang>/asks.txt.j2`."""

    BUDGET = "budget"
    BUDGET_FLEXIBILITY = "budget_flexibility"
    BUDGET_ROOM = "budget_room"
    DECIDER = "decider"
    DECIDER_AT_TABLE = "decider_at_table"
    SERVICE = "service"
    NEED = "need"
    START = "start"
    DEADLINE_MOVES = "deadline_moves"
    DEADLINE_PARTS = "deadline_parts"
    VISIT = "visit"
    CALL = "call"
    EXAMPLES = "examples"
    WRITE_UP = "write_up"
    FIGURES = "figures"
    MEETING = "meeting"


class Gate(StrEnum):
    """A gate that a conscious choice can lift."""

    BUDGET = "budget"
    ENJOY = "enjoy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Homework:
    """One round of questions that went out, and what came back.

    `answered` are the asks that the answer dealt with. `reminded_on` is the
    day of the one reminder.
    """

    asked: tuple[AskId, ...]
    sent_on: date
    due_on: date
    answered_on: date | None = None
    answered: tuple[AskId, ...] = ()
    messy: Span | None = None
    excuse: Span | None = None
    counter_offer: Span | None = None
    reminded_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """What went to and fro on this lead. `homework` runs from the first round to the last."""

    homework: tuple[Homework, ...] = ()
    taught_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A named person's conscious choice to go on past a gate. `premium` in percent."""

    gate: Gate
    by: str
    reason: str
    premium: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnerWord:
    """What the owner said about this lead; it outranks what was read. Ratings are in quarters, 0 to 4."""

    enjoy: int | None = None
    forward: int | None = None
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """How full the pipeline is: open leads in `pursue`, and weeks of work already promised."""

    pursue_leads: int = 0
    weeks_booked: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One lead as it stands on one day.

    `brief` holds all readings merged, the owner's corrections included.
    `screened` is the rule by which the mail's headers show that it is no
    brief. `contradictions` are two values for one thing within one mail, a
    colleague's note on top of it included. `unread` are the names of
    attachments that could not be read.
    """

    today: date
    received_on: date
    brief: Brief
    prospect_name: str | None = None
    prospect_address: str | None = None
    screened: str | None = None
    contradictions: tuple[Contradiction, ...] = ()
    injections: tuple[Span, ...] = ()
    unread: tuple[str, ...] = ()
    history: History = field(default_factory=History)
    word: OwnerWord = field(default_factory=OwnerWord)
    load: Load = field(default_factory=Load)
