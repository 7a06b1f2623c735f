"""The facts of a brief, each with the words that carry it.

The one module of this room that the scorer knows; standard library only.
"""

from calendar import monthrange
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Generic, Literal, TypeVar

T = TypeVar("T")

Grounding = Literal["exact", "folded", "near"]


class Intent(StrEnum):
    """What the sender wants."""

    BRIEF = "brief"
    PITCH = "pitch"
    APPLICATION = "application"
    INVOICE = "invoice"
    SUPPORT = "support"


class Impact(StrEnum):
    """How much the problem weighs for the prospect (seed: a blocking challenge, or an inconvenience)."""

    BLOCKING = "blocking"
    PURPOSE = "purpose"
    INCONVENIENCE = "inconvenience"


class PaidIn(StrEnum):
    """What is offered for the work."""

    MONEY = "money"
    EQUITY = "equity"
    EXPOSURE = "exposure"
    NOTHING = "nothing"


class Period(StrEnum):
    """What an amount of money is for."""

    PROJECT = "project"
    YEAR = "year"
    MONTH = "month"
    DAY = "day"
    HOUR = "hour"


class Vat(StrEnum):
    """Whether an amount includes value added tax."""

    EXCLUDED = "excluded"
    INCLUDED = "included"


class SignalKind(StrEnum):
    """Signs read from a mail. `SIGNAL_GROUPS` says what each is a sign of."""

    DIRECTIONAL_FEEDBACK = "directional_feedback"
    ACCEPTS_PROCESS = "accepts_process"
    TRUSTS_EXPERTISE = "trusts_expertise"
    PAYS_ON_TIME = "pays_on_time"
    RUDE = "rude"
    CONTROLS_DETAIL = "controls_detail"
    REFUSES_TO_MEET = "refuses_to_meet"
    SERIAL_FIRINGS = "serial_firings"
    HAGGLES = "haggles"
    ALWAYS_AVAILABLE = "always_available"
    FREE_PITCH = "free_pitch"
    PAYS_LATE = "pays_late"
    KNOWN_BRAND = "known_brand"
    REFERRAL = "referral"
    WELL_CONNECTED = "well_connected"
    LASTING = "lasting"
    GOOD_CAUSE = "good_cause"
    REUSABLE_WORK = "reusable_work"
    CHALLENGE = "challenge"
    THREE_QUOTES = "three_quotes"
    INCUMBENT = "incumbent"
    NO_CALLS = "no_calls"
    PRICE_ONLY = "price_only"
    FORM_ONLY = "form_only"
    NO_TIME = "no_time"
    NOT_NEEDED = "not_needed"
    OFFERS_CALL = "offers_call"
    OFFERS_LATER = "offers_later"
    DISORGANISED = "disorganised"


class SignalGroup(StrEnum):
    """What a sign is a sign of."""

    ENJOY = "enjoy"
    HARD = "hard"
    FORWARD = "forward"
    FODDER = "fodder"
    EXCUSE = "excuse"
    COUNTER_OFFER = "counter_offer"
    MESS = "mess"


SIGNAL_GROUPS: dict[SignalKind, SignalGroup] = {
    SignalKind.DIRECTIONAL_FEEDBACK: SignalGroup.ENJOY,
    SignalKind.ACCEPTS_PROCESS: SignalGroup.ENJOY,
    SignalKind.TRUSTS_EXPERTISE: SignalGroup.ENJOY,
    SignalKind.PAYS_ON_TIME: SignalGroup.ENJOY,
    SignalKind.RUDE: SignalGroup.HARD,
    SignalKind.CONTROLS_DETAIL: SignalGroup.HARD,
    SignalKind.REFUSES_TO_MEET: SignalGroup.HARD,
    SignalKind.SERIAL_FIRINGS: SignalGroup.HARD,
    SignalKind.HAGGLES: SignalGroup.HARD,
    SignalKind.ALWAYS_AVAILABLE: SignalGroup.HARD,
    SignalKind.FREE_PITCH: SignalGroup.HARD,
    SignalKind.PAYS_LATE: SignalGroup.HARD,
    SignalKind.KNOWN_BRAND: SignalGroup.FORWARD,
    SignalKind.REFERRAL: SignalGroup.FORWARD,
    SignalKind.WELL_CONNECTED: SignalGroup.FORWARD,
    SignalKind.LASTING: SignalGroup.FORWARD,
    SignalKind.GOOD_CAUSE: SignalGroup.FORWARD,
    SignalKind.REUSABLE_WORK: SignalGroup.FORWARD,
    SignalKind.CHALLENGE: SignalGroup.FORWARD,
    SignalKind.THREE_QUOTES: SignalGroup.FODDER,
    SignalKind.INCUMBENT: SignalGroup.FODDER,
    SignalKind.NO_CALLS: SignalGroup.FODDER,
    SignalKind.PRICE_ONLY: SignalGroup.FODDER,
    SignalKind.FORM_ONLY: SignalGroup.FODDER,
    SignalKind.NO_TIME: SignalGroup.EXCUSE,
    SignalKind.NOT_NEEDED: SignalGroup.EXCUSE,
    SignalKind.OFFERS_CALL: SignalGroup.COUNTER_OFFER,
    SignalKind.OFFERS_LATER: SignalGroup.COUNTER_OFFER,
    SignalKind.DISORGANISED: SignalGroup.MESS,
}


@dataclass(frozen=True, slots=True)
class Span:
    """The words that carry a value: code points `start` up to `end` of passage `passage` of mail `document`.

    `quote` is the text as it stands there. `author` is the passage's author:
    a colleague's words are evidence, and are never quoted to a prospect.
    """

    document: str
    passage: str
    start: int
    end: int
    quote: str
    grounding: Grounding = "exact"
    author: str = "prospect"


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """A value and the words that carry it. Without a span it is the owner's own word.

    `stated_on` is the date of the mail that says so: timelines are judged from it.
    """

    value: T
    span: Span | None = None
    stated_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """An amount as stated: from `low` to `high` (equal for one figure; one of them None where open).

    `currency` is ISO 4217, None where the mail names none. `months` is the
    stated term of an amount per month.
    """

    low: Decimal | None
    high: Decimal | None
    currency: str | None = None
    period: Period = Period.PROJECT
    months: int | None = None
    vat: Vat | None = None


@dataclass(frozen=True, slots=True)
class Day:
    """A date as precise as it was stated: every day from `first` to `last`, both included."""

    first: date
    last: date

    @classmethod
    def on(cls, day: date) -> "Day":
        """One single day."""
        return cls(day, day)

    @classmethod
    def month(cls, year: int, month: int) -> "Day":
        """A whole month."""
        return cls(date(year, month, 1), date(year, month, monthrange(year, month)[1]))

    @classmethod
    def year(cls, year: int) -> "Day":
        """A whole year."""
        return cls(date(year, 1, 1), date(year, 12, 31))

    def iso(self) -> str:
        """ISO 8601, as precise as stated: 2027, 2027-02, 2027-02-01, else an interval 2027-04-01/2027-06-30."""
        if self.first == self.last:
            return self.first.isoformat()
        if self == Day.year(self.first.year):
            return f"{self.first.year:04d}"
        if self == Day.month(self.first.year, self.first.month):
            return f"{self.first.year:04d}-{self.first.month:02d}"
        return f"{self.first.isoformat()}/{self.last.isoformat()}"


@dataclass(frozen=True, slots=True)
class Signal:
    """A sign and the words that show it."""

    kind: SignalKind
    span: Span | None = None

    @property
    def group(self) -> SignalGroup:
        """What it is a sign of."""
        return SIGNAL_GROUPS[self.kind]


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """What is known of a brief; None is unknown, which is not "no".

    `services` hold keys of the owner's lists, or the mail's own word for a
    service on neither. `cause` is a key of the owner's list of causes;
    `excluded_business` a key of the excluded list that is the client's own
    business, `excluded_mention` one whose word merely occurs. `decider` is a
    name or role, `decider_address` an addr-spec that the mail gives for them;
    `others_sign` that the sender decides together with others.
    """

    intent: Found[Intent] | None = None
    budget: Found[Money] | None = None
    budget_flexible: Found[bool] | None = None
    budget_approved: Found[bool] | None = None
    paid_in: Found[PaidIn] | None = None
    sender_role: Found[str] | None = None
    sender_decides: Found[bool] | None = None
    others_sign: Found[bool] | None = None
    decider: Found[str] | None = None
    decider_address: Found[str] | None = None
    access_refused: Found[bool] | None = None
    need: Found[str] | None = None
    need_impact: Found[Impact] | None = None
    services: tuple[Found[str], ...] = ()
    start: Found[Day] | None = None
    deadline: Found[Day] | None = None
    deadline_fixed: Found[bool] | None = None
    reply_by: Found[Day] | None = None
    urgent: Found[bool] | None = None
    exploring: Found[bool] | None = None
    first_time_buyer: Found[bool] | None = None
    referred_by: Found[str] | None = None
    cause: Found[str] | None = None
    excluded_business: Found[str] | None = None
    excluded_mention: Found[str] | None = None
    company: Found[str] | None = None
    town: Found[str] | None = None
    phone: Found[str] | None = None
    signals: tuple[Signal, ...] = ()

    def merged_with(self, later: "Brief") -> "Brief":
        """These facts with a later mail's: what it states replaces, its services and signs are added.

        A service stated later replaces only where none was known; signs are
        kept once per kind, the first sentence that showed it.
        """
        merged: dict[str, object] = {}
        for field in fields(self):
            mine, theirs = getattr(self, field.name), getattr(later, field.name)
            if field.name == "services":
                known = {found.value for found in mine}
                merged["services"] = mine + tuple(found for found in theirs if found.value not in known)
            elif field.name == "signals":
                kinds = {signal.kind for signal in mine}
                merged["signals"] = mine + tuple(signal for signal in theirs if signal.kind not in kinds)
            else:
                merged[field.name] = mine if theirs is None else theirs
        return Brief(**merged)  # type: ignore[arg-type]  # every value comes from the same field of a Brief


@dataclass(frozen=True, slots=True)
class Rejected:
    """A value that a reader named and that does not count, with the reason."""

    field: str
    value: str
    quote: str
    why: str


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two values for one thing within one mail and its attachments, each with its words."""

    field: str
    first: Span
    second: Span


@dataclass(frozen=True, slots=True)
class LeftOut:
    """So many characters of a passage that a model was not shown, since the mail was longer than its window."""

    passage: str
    kind: str
    place: str | None
    characters: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one reader took from one mail. `reader` is "built-in" or the model's name.

    What was `left_out` a model has not seen: a fact found nowhere may stand there.
    """

    document: str
    reader: str
    brief: Brief
    rejected: tuple[Rejected, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    injections: tuple[Span, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
