"""What a reply's template is given: enumerations, the owner's own words and figures, and one first name."""

import unicodedata
from dataclasses import dataclass
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
    `DeclineReason.KIND_OF_WORK`. `near` says that the prospect can easily
    come to the owner's `town`.
    """

    signature: str
    agency: str
    first_name: str | None = None
    asks: tuple[AskId, ...] = ()
    bands: tuple[PriceBand, ...] = ()
    currency: str = "EUR"
    town: str = ""
    near: bool = False
    round: int = 1
    returning: bool = False
    answer_days: int = 7
    start: date | None = None
    wake: date | None = None
    reason: DeclineReason = DeclineReason.NEUTRAL
    recommend: str | None = None
    minimum: Decimal | None = None


TITLES = frozenset(
    "mr mrs ms mx miss sir dr drs ir ing mr prof professor dhr mevr mevrouw meneer heer mw de-heer herr frau m mme mlle".split()
)
NOT_A_PERSON = frozenset(
    """
    account accounts accounting admin administratie agency agentur association bestellingen billing booking bureau
    business bv cc co commercial communicatie communications company contact corp customer de department dept design
    desk digital directie events finance formulier foundation gmbh group groep hello het holding hotel hr inc info
    inkoop international it klantenservice ltd mail management marketing museum no-reply noreply office online orders
    partners post pr press procurement project receptie reception sales secretariaat service services shop site
    solutions stichting studio support systems team tech the theater theatre uw van verein vereniging verkoop via web
    webshop website welcome your
    """.split()
)
LONGEST_NAME = 30


def first_name(name: str | None, address: str | None = None) -> str | None:
    """Return the first name to greet, from a display name, or None where it shows none.

    "Anna de Vries", "de Vries, Anna", "ANNA DE VRIES" and "Anna | Nordwind"
    give "Anna". A company, a department, an address, an initial or a bare
    title gives None: a greeting without a name beats a wrong one.
    """
    if not name or "@" in name:
        return None
    words = unicodedata.normalize("NFC", name).replace(" - ", "|").replace("(", "|").split("|")[0]
    family, comma, given = words.partition(",")
    candidates = (given if comma else family).strip(" \"'").split()
    while candidates and candidates[0].rstrip(".").casefold() in TITLES:
        candidates.pop(0)
    everything = {word.strip(".,").casefold() for word in f"{family} {given}".split()} - {"de", "het", "van", "the"}
    if not candidates or everything & NOT_A_PERSON:
        return None
    candidate = candidates[0]
    if not _is_given_name(candidate) or (len(everything) == 1 and _names_the_domain(candidate, address)):
        return None
    return candidate.title() if candidate.isupper() or candidate.islower() else candidate


def _is_given_name(word: str) -> bool:
    letters = word.replace("-", "").replace("'", "").replace("\N{RIGHT SINGLE QUOTATION MARK}", "")
    starts_well = bool(word) and word[0].isalpha() and word[-1].isalpha()
    is_cased = letters.lower() != letters.upper()
    return starts_well and letters.isalpha() and is_cased and 1 < len(letters) <= LONGEST_NAME and word.casefold() not in NOT_A_PERSON


def _names_the_domain(word: str, address: str | None) -> bool:
    return bool(address) and word.casefold() in str(address).rpartition("@")[2].casefold().split(".")
