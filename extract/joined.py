"""A model and the built-in rules, joined field by field.

Rules see little and are seldom wrong; a model sees more. Both go through the
same grounding and support before they come here, so that what they disagree
about is which true sentence answers the question. Whom to believe is said
field by field, with the measurement behind it in `docs/evaluation-models.md`.
"""

from dataclasses import fields, replace
from threading import Lock
from typing import Any

from extract.brief import Brief, Contradiction, Day, Found, Reading
from extract.builtin import narrowed
from extract.document import Document
from extract.reader import Journal, Reader

RULES_ALONE = frozenset({"others_sign", "signals"})
"""Fields for which a model's word counts for nothing.

No check by code tells "we" who decide from "we" who need a site, and a model
that is asked for thirty kinds of sign finds some in any mail. In all others
the rules come first, and the model where they have nothing.
"""
_DAYS = ("start", "deadline", "reply_by")


class JoinedReader:
    """Reads with a model and with rules, and joins what they find. Raises what the model's reader raises."""

    def __init__(self, model: Reader, rules: Reader) -> None:
        self._model = model
        self._rules = rules
        self._reads_by_rules = Lock()

    @property
    def name(self) -> str:
        """The model's name: its answer is what costs, and what changes with another model."""
        return self._model.name

    def read(self, document: Document, journal: Journal) -> Reading:
        """The facts that either finds, each with its words; what the rules find wrong with a mail is kept.

        A mail that holds instructions to its reader is the rules' alone. Of
        several threads one at a time reads by rules: none of that is waiting,
        so that together they would only be late to ask their model, and each
        would compile all patterns for itself.
        """
        with self._reads_by_rules:
            rules = self._rules.read(document, journal)
        if rules.injections:
            return rules
        return joined(self._model.read(document, journal), rules)


def joined(model: Reading, rules: Reading) -> Reading:
    """Two readings of one mail as one. Its rejected values are both readers'; instructions the rules'."""
    brief = _joined_brief(model.brief, rules.brief)
    return replace(
        model,
        brief=brief,
        rejected=tuple(dict.fromkeys((*model.rejected, *rules.rejected))),
        contradictions=_clashes(model.contradictions, rules.contradictions),
        injections=rules.injections,
    )


def _clashes(model: tuple[Contradiction, ...], rules: tuple[Contradiction, ...]) -> tuple[Contradiction, ...]:
    """The rules' clashes, and the model's in other fields."""
    fields_ = {clash.field for clash in rules}
    return (*rules, *(clash for clash in model if clash.field not in fields_))


def _joined_brief(model: Brief, rules: Brief) -> Brief:
    values: dict[str, Any] = {
        field.name: getattr(rules, field.name)
        if field.name in RULES_ALONE
        else getattr(rules, field.name) or getattr(model, field.name)
        for field in fields(Brief)
        if field.name not in ("services", "signals")
    }
    for name in _DAYS:
        if _is_for_something_else(name, values[name], rules):
            values[name] = None
    if rules.need is not None and rules.need_impact is None:
        values["need_impact"] = None  # no word weighs it: small models say "blocking" of every need
    values["town"] = _town(model, rules, values["company"])
    if rules.sender_decides is not None and rules.sender_decides.value and rules.decider is None:
        values["decider"] = values["decider_address"] = None
    return narrowed(Brief(**values, services=_services(model, rules), signals=rules.signals))


def _town(model: Brief, rules: Brief, company: Found[str] | None) -> Found[str] | None:
    """The model's, for rules take a town that a sentence is about for the sender's own; unless it is the company.

    Of 48 mails that no rule had been written on, the two differed in two, and
    the model was right in both.
    """
    if model.town is None or _is_one_name(model.town, company):
        return rules.town
    return model.town


def _is_one_name(town: Found[str] | None, company: Found[str] | None) -> bool:
    return town is not None and company is not None and town.value.casefold() == company.value.casefold()


def _is_for_something_else(name: str, found: Found[Day] | None, rules: Brief) -> bool:
    """Whether the rules read this very day as that of something else: small models take a reply's day for the start."""
    others = (getattr(rules, other) for other in _DAYS if other != name)
    mine = getattr(rules, name)
    return mine is None and found is not None and any(other and other.value == found.value for other in others)


def _services(model: Brief, rules: Brief) -> tuple[Found[str], ...]:
    """What the owner's own words recognise; only where they recognise nothing, what the model does."""
    return rules.services or model.services
