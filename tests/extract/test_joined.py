"""A model and the rules joined: whom to believe is said field by field."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from extract.brief import (
    Brief,
    Contradiction,
    Day,
    Found,
    Impact,
    Intent,
    Money,
    Reading,
    Rejected,
    Signal,
    SignalKind,
    Span,
)
from extract.document import Document
from extract.joined import RULES_ALONE, JoinedReader, joined
from extract.reader import Journal
from tests.extract.mails import Notebook, document

WORDS = Span("0" * 64, "s1", 0, 5, "words")
OTHER_WORDS = Span("0" * 64, "s1", 6, 11, "other")


def reading(brief: Brief | None = None, reader: str = "a-model") -> Reading:
    return Reading(document="0" * 64, reader=reader, brief=brief or Brief())


def one(model: Brief, rules: Brief) -> Brief:
    return joined(reading(model), reading(rules, "built-in")).brief


class Saying:
    """A reader that gives one reading."""

    def __init__(self, said: Reading) -> None:
        self.said = said

    @property
    def name(self) -> str:
        return self.said.reader

    def read(self, document: Document, journal: Journal) -> Reading:
        del document, journal
        return self.said


def test_what_only_one_of_them_sees_counts() -> None:
    town, company = Found("Gouda", WORDS), Found("Kaashuis", WORDS)
    assert Brief(town=town, company=company) == one(Brief(town=town), Brief(company=company))


def test_where_they_differ_the_rules_are_believed() -> None:
    rules = Found(Money(low=Decimal(20000), high=Decimal(20000)), WORDS)
    model = Found(Money(low=Decimal(200000), high=Decimal(200000)), OTHER_WORDS)
    assert rules == one(Brief(budget=model), Brief(budget=rules)).budget


@pytest.mark.parametrize(("rules", "counts"), [(Brief(need=Found("other", OTHER_WORDS)), False), (Brief(), True)])
def test_a_need_that_the_rules_read_weighs_what_they_find(rules: Brief, counts: bool) -> None:  # noqa: FBT001  # a case
    found = one(Brief(need_impact=Found(Impact.BLOCKING, WORDS)), rules).need_impact
    assert counts == (found is not None)


def test_where_both_state_a_town_the_models_counts() -> None:
    model, rules = Brief(town=Found("Urk", WORDS)), Brief(town=Found("Napels", OTHER_WORDS))
    assert model == one(model, rules)


def test_a_companys_name_is_no_town() -> None:
    solara = Brief(town=Found("Solara", WORDS), company=Found("SOLARA", OTHER_WORDS))
    assert Brief(company=solara.company) == one(solara, Brief())


def test_a_town_that_the_rules_read_may_be_named_as_the_company() -> None:
    bergen = Brief(town=Found("Bergen", WORDS), company=Found("Bergen", OTHER_WORDS))
    assert bergen == one(bergen, bergen)


@pytest.mark.parametrize("field", RULES_ALONE - {"signals"})
def test_what_a_model_is_weak_at_it_does_not_decide_alone(field: str) -> None:
    model = replace(Brief(), **{field: Found(value=True, span=WORDS)})  # type: ignore[arg-type]  # of the field of this name
    assert getattr(one(model, Brief()), field) is None


def test_a_day_that_the_rules_read_as_another_is_not_the_models_start() -> None:
    friday = Found(Day.on(date(2026, 11, 27)), WORDS)
    assert Brief(reply_by=friday) == one(Brief(start=friday), Brief(reply_by=friday))


def test_nobody_else_decides_where_the_rules_know_that_the_sender_does() -> None:
    model = Brief(decider=Found("Karin Vos", WORDS), decider_address=Found("karin@kaas.example", WORDS))
    rules = Brief(sender_decides=Found(value=True, span=OTHER_WORDS))
    assert rules == one(model, rules)


def test_services_are_what_the_owners_words_recognise() -> None:
    model, rules = Brief(services=(Found("film", WORDS),)), Brief(services=(Found("website", WORDS),))
    assert (rules.services, model.services) == (one(model, rules).services, one(model, Brief()).services)


def test_what_the_rules_know_to_be_no_brief_asks_for_no_work() -> None:
    pitch = Brief(intent=Found(Intent.PITCH, WORDS))
    assert pitch == one(Brief(services=(Found("film", WORDS),), need_impact=Found(Impact.PURPOSE, WORDS)), pitch)


def test_signs_are_the_rules() -> None:
    model, rules = Brief(signals=(Signal(SignalKind.RUDE, WORDS),)), Brief(signals=(Signal(SignalKind.HAGGLES, WORDS),))
    assert rules.signals == one(model, rules).signals


def test_clashes_and_instructions_are_the_rules_and_what_was_rejected_is_both() -> None:
    clash = Contradiction("budget", WORDS, OTHER_WORDS)
    model = replace(reading(), rejected=(Rejected("town", "Gouda", "x", "not there"),))
    rules = replace(
        reading(reader="built-in"),
        rejected=(Rejected("start", "2027", "y", "no day"),),
        contradictions=(clash,),
        injections=(WORDS,),
    )
    both = joined(model, rules)
    assert (("town", "start"), (clash,), (WORDS,)) == (
        tuple(each.field for each in both.rejected),
        both.contradictions,
        both.injections,
    )


def test_a_mail_with_instructions_is_kept_from_the_model() -> None:
    flagged = replace(reading(reader="built-in"), injections=(WORDS,))
    model = reading(Brief(need_impact=Found(Impact.PURPOSE, WORDS)))
    assert flagged == JoinedReader(Saying(model), Saying(flagged)).read(document("Hello."), Notebook())


def test_it_goes_by_the_models_name() -> None:
    reader = JoinedReader(
        Saying(reading()), Saying(reading(Brief(need_impact=Found(Impact.PURPOSE, WORDS)), "built-in"))
    )
    found = reader.read(document("Hello."), Notebook())
    assert ("a-model", "a-model", Impact.PURPOSE) == (
        reader.name,
        found.reader,
        found.brief.need_impact.value if found.brief.need_impact else None,
    )
