"""From labels to facts: what a reader that makes no mistake would hand to the scorer, and the case that follows."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from email import message_from_bytes
from email.utils import parsedate_to_datetime
from typing import Any

from briefgate.errors import LabelsWrong
from briefgate.evaluation.labels import LabelledMail, Labels
from briefgate.homework import counter_offer_in, excuse_in, mess_in
from extract.answer import day_of
from extract.brief import (
    Brief,
    Contradiction,
    Day,
    Found,
    Impact,
    Intent,
    Money,
    PaidIn,
    Period,
    Reading,
    Signal,
    Span,
    Vat,
)
from score.case import AskId, Case, History, Homework

FOLLOWS_FROM_THE_LABELS = "labels"


def mailed_on(mail: LabelledMail) -> date:
    """The day of the outer mail's Date, in that header's own zone. Raises `LabelsWrong` where it has none."""
    try:
        return parsedate_to_datetime(str(message_from_bytes(mail.raw)["Date"])).date()
    except (ValueError, TypeError):
        message = f"{mail.path} has no date."
        raise LabelsWrong(message, hint="A labelled mail is judged on its own day: give it a Date header.") from None


def true_reading(mail: LabelledMail) -> Reading:
    """The facts that the labels state. Spans hold the quotes, and no place."""
    expected = mail.expected
    return Reading(
        document=mail.name,
        reader=FOLLOWS_FROM_THE_LABELS,
        brief=brief_of(expected, mailed_on(mail)),
        contradictions=tuple(
            Contradiction(clash.field, span(clash.first), span(clash.second)) for clash in expected.contradictions
        ),
        injections=tuple(span(quote) for quote in expected.injections),
    )


def case_of(
    mail: LabelledMail,
    reading: Reading,
    opening: Reading | None = None,
    *,
    opened_on: date | None = None,
    today: date | None = None,
    answered: tuple[AskId, ...] | None = None,
    unread: tuple[str, ...] | None = None,
) -> Case:
    """The lead as it stands once this mail has come, on `today` (its own day, if not said otherwise).

    `opening` is the reading of the mail that opened the lead, for one that
    joins it. What the labels alone can tell (who wrote, when homework was sent)
    is theirs; `answered` and `unread` are, unless given.
    """
    expected, day = mail.expected, mailed_on(mail)
    prospect = expected.prospect
    return Case(
        today=today or day,
        received_on=opened_on or day,
        brief=opening.brief.merged_with(reading.brief) if opening else reading.brief,
        prospect_name=prospect.name if prospect else None,
        prospect_address=prospect.address if prospect else None,
        contradictions=reading.contradictions,
        injections=reading.injections,
        unread=expected.unread if unread is None else unread,
        history=History(homework=_homework(expected, reading, answered)),
    )


def _homework(expected: Labels, reading: Reading, answered: tuple[AskId, ...] | None) -> tuple[Homework, ...]:
    asked = expected.homework
    if asked is None:
        return ()
    return (
        Homework(
            asked=asked.asked,
            sent_on=asked.sent_on,
            due_on=asked.due_on,
            answered_on=asked.answered_on,
            answered=asked.answered if answered is None else answered,
            messy=mess_in(reading),
            excuse=excuse_in(reading),
            counter_offer=counter_offer_in(reading, asked.asked),
        ),
    )


def span(quote: str) -> Span:
    """The words alone: a label doesn't say where they stand."""
    return Span(document="", passage="", start=0, end=len(quote), quote=quote)


def brief_of(expected: Labels, stated_on: date) -> Brief:
    """The facts that labels state, as the scorer takes them.

    Raises `LabelsWrong` for a value that its field can't have.
    """
    try:
        return _brief_of(expected, stated_on)
    except (ValueError, ArithmeticError, AttributeError) as error:
        message = f"A label has a value that its field can't have: {error}."
        raise LabelsWrong(message, hint="docs/labels.md says which values each field takes.") from None


def _brief_of(expected: Labels, stated_on: date) -> Brief:
    facts = {name: fact for name, fact in expected.fields.items() if name in Brief.__dataclass_fields__}
    return Brief(
        **{
            name: Found(_READ_AS.get(name, _as_stated)(fact.value), span(fact.quote), stated_on)
            for name, fact in facts.items()
        },
        budget=_budget(expected, stated_on),
        services=tuple(Found(str(fact.value), span(fact.quote), stated_on) for fact in expected.services),
        signals=tuple(Signal(sign.kind, span(sign.quote)) for sign in expected.signals),
    )


def _budget(expected: Labels, stated_on: date) -> Found[Money] | None:
    fields = expected.fields
    stated = fields.get("budget_min") or fields.get("budget_max")
    if stated is None:
        return None

    def value(name: str) -> Any:  # noqa: ANN401  # a value of TOML, which only the field's name gives a type
        return fields[name].value if name in fields else None

    money = Money(
        low=None if value("budget_min") is None else Decimal(str(value("budget_min"))),
        high=None if value("budget_max") is None else Decimal(str(value("budget_max"))),
        currency=value("currency"),
        period=Period(value("budget_period") or Period.PROJECT),
        months=value("budget_months"),
        vat=Vat(value("budget_vat")) if value("budget_vat") else None,
    )
    return Found(money, span(stated.quote), stated_on)


def _as_stated(value: Any) -> Any:  # noqa: ANN401  # a value of TOML, which only the field's name gives a type
    return value


def _as_day(text: str) -> Day:
    day = day_of(text)
    if day is None:
        message = f"“{text}” is no day."
        raise LabelsWrong(message, hint="Days are ISO 8601: 2027, 2027-02, 2027-02-01, or an interval of two with /.")
    return day


_READ_AS: dict[str, Callable[[Any], Any]] = {
    "intent": Intent,
    "paid_in": PaidIn,
    "need_impact": Impact,
    "start": _as_day,
    "deadline": _as_day,
    "reply_by": _as_day,
}
