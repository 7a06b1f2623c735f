"""Whether a quote can carry a value at all: a verbatim quote may still be the wrong sentence.

What must stand in the quote, and what must not stand beside it, is asked of
every field for which words can tell. Which kind of need or sign a sentence
shows, no rule can tell: there a real sentence is taken at the reader's word.
"""

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from extract.brief import Day, Money, PaidIn
from extract.dates import find_days
from extract.document import Document, Vocabulary
from extract.facts.authority import (
    decides_by_role,
    is_own_role,
    says_that_another_decides,
    says_that_they_decide,
    says_that_they_decide_together,
)
from extract.facts.company import is_name_of
from extract.facts.matching import (
    any_of,
    any_role,
    compiled,
    each,
    first_affirmed,
    is_conditional,
    is_negated,
    role_or_body,
    words,
)
from extract.facts.people import is_search_engine
from extract.facts.places import is_wide_place
from extract.facts.timeline import month_paid_from
from extract.folding import fold
from extract.money import find_money
from extract.surroundings import Place

_IN_SIGNATURE = frozenset((
    "sender_role", "sender_decides", "company", "town", "phone", "cause", "excluded_business", "excluded_mention",
))  # fmt: skip
_PHONE_DIGITS = range(7, 16)
_ADDRESS = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w.-]{1,255}")

_NOT_NAMED = "these words don't name it"
_NO_TIME = "these words don't speak of time"
_NO_MONEY = "these words don't speak of money"
_NO_AUTHORITY = "no word of deciding and no role"


def why_unsupported(field: str, value: Any, place: Place, vocabulary: Vocabulary) -> str | None:  # noqa: ANN401 - each field has its own type
    """Why the words at a place can't carry a field's value, in a few words, or None where they can."""
    if place.is_signature and field not in _IN_SIGNATURE:
        return "a signature doesn't say so"
    if field == "service":
        return _why_not_listed(value, place, vocabulary)
    check = _CHECKS.get(field)
    return check(value, place) if check else None


def names(value: str, quote: str) -> bool:
    """Whether a text stands in folded words as it is, regardless of case; no word of it is cut in two."""
    value = fold(value).text.strip()
    before, after = (r"(?<!\w)" if value[:1].isalnum() else "", r"(?!\w)" if value[-1:].isalnum() else "")
    return bool(value) and re.search(before + re.escape(value) + after, quote, re.IGNORECASE) is not None


def amounts_agree(value: Money, quote: str) -> bool:
    """Whether one of the amounts in folded words is this one, figures for figures."""
    stated = [match.money for match in find_money(quote)]
    if any((money.low, money.high) == (value.low, value.high) for money in stated):
        return True
    figures = {figure for money in stated for figure in (money.low, money.high) if figure is not None}
    return bool(figures) and {figure for figure in (value.low, value.high) if figure is not None} <= figures


def days_agree(value: Day, quote: str, document: Document) -> bool:
    """Whether one of the days in folded words, counted from the mail's own date, is this one."""
    return any(match.day == value for match in find_days(quote, document.language, document.sent_on))


def _why_not_listed(key: str, place: Place, vocabulary: Vocabulary) -> str | None:
    is_listed = key in {term.key for term in vocabulary.services}
    return None if is_listed or names(key, place.quote) else "neither on the owner's lists nor a word of the mail"


def _why_no_budget(value: Money, place: Place) -> str | None:
    return None if amounts_agree(value, place.quote) else "no such amount stands in these words"


def _why_no_day(value: Day, place: Place) -> str | None:
    return None if days_agree(value, place.quote, place.document) else "no such day stands in these words"


def _why_no_start(value: Day, place: Place) -> str | None:
    """As a day, or the first of the months for which is paid."""
    matches = find_days(place.quote, place.document.language, place.document.sent_on)
    is_paid = any(month_paid_from(place.quote, match) == value for match in matches)
    return None if is_paid else _why_no_day(value, place)


def _speaks_of_money(place: Place) -> bool:
    near = f"{place.before} {place.text}"
    kinds = ("cues", "approved", "not_approved", "fixed", "flexible")
    return bool(find_money(near)) or any(words(f"budget.{kind}").search(near) for kind in kinds)


def _why_not_flexible(value: bool, place: Place) -> str | None:  # noqa: FBT001 - a value, no option
    if not _speaks_of_money(place):
        return _NO_MONEY
    fixed, flexible = (first_affirmed(words(f"budget.{kind}"), place.text) for kind in ("fixed", "flexible"))
    contrary, own = (fixed, flexible) if value else (flexible, fixed)
    return "they say the contrary" if contrary and not own else None


def _why_not_approved(value: bool, place: Place) -> str | None:  # noqa: FBT001 - a value, no option
    if not _speaks_of_money(place):
        return _NO_MONEY
    if not value:
        return None
    approved = words("budget.approved").search(place.text)
    if words("budget.not_approved").search(place.text) or (approved and is_negated(place.text, approved.start())):
        return "they say that it isn't"
    asked = place.text.rstrip().endswith("?") or (approved and is_conditional(place.text, approved.start()))
    return "that is still open" if asked else None


def _why_not_paid_in(value: PaidIn, place: Place) -> str | None:
    """To be paid in nothing declines a brief: a word for it must be there."""
    kinds = ("budget.equity", "budget.exposure", "budget.nothing", "support.unpaid")
    said = value is PaidIn.MONEY or any(words(kind).search(place.text) for kind in kinds)
    return None if said else "no word of being paid in anything but money"


def _why_no_role(value: str, place: Place) -> str | None:
    if not names(value, place.quote):
        return _NOT_NAMED
    is_name = is_name_of(words("grammar.honorifics").sub("", value), place.document.sender)
    if is_name and not role_or_body().search(value):
        return "that is their name"
    if place.span.author != "colleague" and not is_own_role(value, place.text):
        return "that is somebody else's role, or they deny it"
    return None


def is_anyones(place: Place) -> bool:
    """Whether a role stands behind an article, in a sentence: "Bruno is the owner" gives it to Bruno."""
    return not place.is_signature and _behind_article().search(place.text[: place.start]) is not None


def _why_not_deciding(value: bool, place: Place) -> str | None:  # noqa: FBT001 - a value, no option
    return _why_sender_does_not_decide(place) if value else _why_no_authority(value, place)


def _why_sender_does_not_decide(place: Place) -> str | None:
    """Neither a statement in the first person nor a role of their own that implies it; or somebody else decides."""
    text, quote, sender = place.text, place.quote, place.document.sender
    if words("authority.does_not_decide").search(text) or words("authority.gathers").search(text):
        return "they say that they don't"
    if not says_that_they_decide(text) and says_that_another_decides(text, place.before, sender):
        return "somebody else decides, by the same sentence"
    if _implied_by_role(place) or says_that_they_decide_together(quote):
        return None
    if first_affirmed(words("authority.runs_own"), quote) or first_affirmed(words("authority.decides"), quote):
        return None
    by_name = sender and (names(sender, quote) or names(sender.split()[0], quote))
    by_them = words("grammar.first_person").search(quote) or by_name
    decides = any(
        first_affirmed(words(kind), quote) for kind in ("authority.decision_words", "support.decision_is_theirs")
    )
    if by_them and decides:
        return "a decision has been made, and that is all" if words("support.decided").search(text) else None
    return "neither the sender's own word nor a role that implies deciding"


def _implied_by_role(place: Place) -> bool:
    """Whether a role of their own that implies deciding stands there: in a signature, by their name, or with "I"."""
    said_of_them = place.is_signature or words("grammar.subjects").search(place.text) is not None
    return any(
        decides_by_role(match.group())
        and is_own_role(match.group(), place.text)
        and (said_of_them or not _behind_article().search(place.quote[: match.start()]))
        for match in compiled((any_role(),)).finditer(place.quote)
    )


@cache
def _behind_article() -> re.Pattern[str]:
    """The end of what stands before a role that may be anyone's: "the director"."""
    return re.compile(rf"(?<!\w)(?:{any_of('grammar.articles')})\s(?:[\w-]+\s)?$", re.IGNORECASE)


def speaks_of_deciding(place: Place) -> bool:
    """Whether the sentence has a word of deciding; a role alone is none."""
    kinds = ("decision_words", "deciding_talk", "decides", "does_not_decide", "gathers", "decides_together")
    return any(pattern.search(place.text) for kind in kinds for pattern in each(f"authority.{kind}"))


def _why_no_authority(value: object, place: Place) -> str | None:
    del value
    if speaks_of_deciding(place):
        return None
    return None if compiled((any_role(),)).search(place.text) or role_or_body().search(place.text) else _NO_AUTHORITY


def _why_no_decider(value: str, place: Place) -> str | None:
    if not names(value, place.quote):
        return _NOT_NAMED
    if is_name_of(value, place.document.sender) or words("grammar.and_i").search(value):
        return "the sender is no other"
    is_name = any(word[0].isupper() for word in value.split())
    if not is_name and not role_or_body().search(value):
        return "neither a name nor a role"
    return _why_no_authority(value, place)


def _why_no_address(value: str, place: Place) -> str | None:
    from email_validator import EmailNotValidError, validate_email

    try:
        validate_email(value, check_deliverability=False)
    except EmailNotValidError:
        return "not a mail address"
    stated = {match.group().strip(".'`").casefold() for match in _ADDRESS.finditer(place.quote)}
    if value.casefold() not in stated:
        return "this address doesn't stand in these words"
    own = value.casefold() == (place.document.sender_address or "").casefold()
    return "that is the sender's own address" if own else None


def _why_not_refused(value: bool, place: Place) -> str | None:  # noqa: FBT001 - a value, no option
    refused = words("authority.access_refused").search(place.text) or words("grammar.negations").search(place.text)
    return "nothing is refused there" if value and not refused else None


def _why_not_fixed(value: bool, place: Place) -> str | None:  # noqa: FBT001 - a value, no option
    near = f"{place.before} {place.text}"
    kinds = ("deadline", "event", "start", "fixed", "movable")
    days = find_days(near, place.document.language, place.document.sent_on)
    if not days and not any(words(f"timeline.{kind}").search(near) for kind in kinds):
        return _NO_TIME
    fixed, movable = (first_affirmed(words(f"timeline.{kind}"), place.text) for kind in ("fixed", "movable"))
    contrary, own = (fixed, movable) if not value else (movable, fixed)
    return "they say the contrary" if contrary and not own else None


def _why_not_urgent(value: bool, place: Place) -> str | None:  # noqa: FBT001 - a value, no option
    kinds = {kind for kind in ("urgent", "start", "deadline", "event", "reply") if _cue(kind, place.text)}
    if value and "reply" in kinds and not kinds & {"start", "deadline", "event"}:
        return "the haste is about an answer"
    days = find_days(place.text, place.document.language, place.document.sent_on)
    return None if kinds or days or words("support.haste").search(place.text) else _NO_TIME


def _cue(kind: str, text: str) -> bool:
    return words(f"timeline.{kind}").search(text) is not None


def _why_not_exploring(value: bool, place: Place) -> str | None:  # noqa: FBT001 - a value, no option
    """A word of looking around; where the words are others, one of denial or doubt, and no day."""
    if not value or _cue("exploring", place.text):
        return "they say the contrary" if value and _cue("not_exploring", place.text) else None
    if find_days(place.quote, place.document.language, place.document.sent_on):
        return "they name a day"
    doubts = any(words(kind).search(place.text) for kind in ("support.doubts", "grammar.negations"))
    return None if doubts else "nothing is in doubt there"


def _why_not_first_time(value: bool, place: Place) -> str | None:  # noqa: FBT001 - a value, no option
    kinds = ("budget.first_time", "grammar.negations", "support.new_to_them")
    said = any(words(kind).search(place.text) for kind in kinds)
    return None if said or not value else "nothing is said to be new to them"


def _why_not_referred(value: str, place: Place) -> str | None:
    if not names(value, place.quote):
        return _NOT_NAMED
    is_name = any(word[0].isupper() for word in value.split()) and not is_search_engine(value)
    if not is_name or is_name_of(value, place.document.sender):
        return "that is nobody who recommends"
    return None


def _why_not_named(value: str, place: Place) -> str | None:
    return None if names(value, place.quote) else _NOT_NAMED


def _why_no_town(value: str, place: Place) -> str | None:
    if not names(value, place.quote):
        return _NOT_NAMED
    return "that is no town" if is_wide_place(value) else None


def _why_no_phone(value: str, place: Place) -> str | None:
    if not names(value, place.quote):
        return _NOT_NAMED
    return None if sum(character.isdigit() for character in value) in _PHONE_DIGITS else "not a telephone number"


_CHECKS: Mapping[str, Callable[[Any, Place], str | None]] = {
    "budget": _why_no_budget,
    "start": _why_no_start,
    "deadline": _why_no_day,
    "reply_by": _why_no_day,
    "budget_flexible": _why_not_flexible,
    "budget_approved": _why_not_approved,
    "paid_in": _why_not_paid_in,
    "sender_role": _why_no_role,
    "sender_decides": _why_not_deciding,
    "others_sign": _why_no_authority,
    "decider": _why_no_decider,
    "decider_address": _why_no_address,
    "access_refused": _why_not_refused,
    "deadline_fixed": _why_not_fixed,
    "urgent": _why_not_urgent,
    "exploring": _why_not_exploring,
    "first_time_buyer": _why_not_first_time,
    "referred_by": _why_not_referred,
    "company": _why_not_named,
    "town": _why_no_town,
    "phone": _why_no_phone,
}
