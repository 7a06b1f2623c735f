"""What a reply's template is given: enumerations, the owner's own words and figures, and one first name."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from score.assessment import Verdict
from score.case import AskId
from score.rules import Rule

REPLIES = (Verdict.PURSUE, Verdict.HOMEWORK, Verdict.EDUCATE, Verdict.NURTURE, Verdict.DECLINE)
"""The verdicts that a prospect gets a reply for, each from the template of its name."""


class DeclineReason(StrEnum):
    """What a polite no says outwardly; `NEUTRAL` gives no reason and no blame."""

    KIND_OF_WORK = "kind-of-work"
    MINIMUM = "minimum"
    NEUTRAL = "neutral"


OUTWARD_REASONS = {
    Rule.GATE_NOT_OFFERED: DeclineReason.KIND_OF_WORK,
    Rule.GATE_UNPAID: DeclineReason.MINIMUM,
    Rule.GATE_BUDGET_TOO_SMALL: DeclineReason.MINIMUM,
}


def decline_reason(rule: Rule) -> DeclineReason:
    """What to say outwardly for the rule that decided; hard to work with, values and excuses stay unnamed."""
    return OUTWARD_REASONS.get(rule, DeclineReason.NEUTRAL)


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceBand:
    """What one size of a service costs without VAT, in the home currency; `label` is in the reader's language.

    `high` is None where the band is open upwards.
    """

    label: str
    low: Decimal
    high: Decimal | None = None
    monthly: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyView:
    """One reply to one prospect.

    `round` is 1 for the first reply, and higher where they have answered us;
    `returning` says that they are a client on the owner's list.
    `start` is the month in which they mean to start, as far as they said;
    `wake` the day on which we get in touch again. `answer_days` is how many
    days an answer may take. `minimum` (home currency, without VAT) is named
    in a decline for `DeclineReason.MINIMUM`, `recommend` in one for
    `DeclineReason.KIND_OF_WORK`. `own_words` are the owner's own wording of
    an ask, in the reader's language.
    """

    signature: str
    agency: str
    first_name: str | None = None
    asks: tuple[AskId, ...] = ()
    own_words: Mapping[AskId, str] = field(default_factory=dict)
    bands: tuple[PriceBand, ...] = ()
    currency: str = "EUR"
    town: str = ""
    round: int = 1
    returning: bool = False
    answer_days: int = 7
    start: date | None = None
    wake: date | None = None
    reason: DeclineReason = DeclineReason.NEUTRAL
    recommend: str | None = None
    minimum: Decimal | None = None
