"""The owner's word: it outranks what was read, and says so where it can't be taken."""

from dataclasses import fields
from datetime import date, timedelta
from decimal import Decimal

import pytest

from briefgate.errors import WordRefused
from briefgate.owner_word import PARSERS, SETTLED, Correction, corrected, refuse_unusable
from briefgate.store.records import DraftState
from extract.brief import Brief, Day, Found, Impact, Intent, Money, PaidIn, Period, Vat
from score.assessment import Dimension, Verdict
from score.rules import Rule
from tests.briefgate.playing import Studio
from tests.corpus.loading import sample

TODAY = date(2026, 11, 23)
TAKEN: tuple[tuple[str, str, object], ...] = (
    ("budget", "25000", Money(low=Decimal(25000), high=Decimal(25000))),
    ("budget", "2000", Money(low=Decimal(2000), high=Decimal(2000))),
    ("budget", "25000 EUR", Money(low=Decimal(25000), high=Decimal(25000), currency="EUR")),
    ("budget", "20k-30k", Money(low=Decimal(20000), high=Decimal(30000))),
    ("budget", "2500 USD per month", Money(low=Decimal(2500), high=Decimal(2500), currency="USD", period=Period.MONTH)),
    ("budget", "€ 12.100 incl. btw", Money(low=Decimal(12100), high=Decimal(12100), currency="EUR", vat=Vat.INCLUDED)),
    ("intent", "Brief", Intent.BRIEF),
    ("paid_in", "money", PaidIn.MONEY),
    ("need_impact", "blocking", Impact.BLOCKING),
    ("sender_decides", "yes", True),
    ("sender_decides", "Nee", False),
    ("decider", "Joost Wiersma", "Joost Wiersma"),
    ("start", "2027", Day.year(2027)),
    ("start", "2027-02", Day.month(2027, 2)),
    ("start", "2027-02-01", Day.on(date(2027, 2, 1))),
    ("reply_by", "1 december 2026", Day.on(date(2026, 12, 1))),
    ("company", " Kaas & Zonen ", "Kaas & Zonen"),
)
REFUSED = (
    ("budget", "plenty", "25000 EUR"),
    ("budget", "", "25000 EUR"),
    ("start", "2027-02-31", "2027-02-01"),
    ("start", "soonish", "2027-02"),
    ("sender_decides", "perhaps", "yes, no, or unknown"),
    ("intent", "spam", "brief, pitch, application, invoice, support, unknown"),
    ("need_impact", "huge", "blocking, purpose, inconvenience, unknown"),
    ("paid_in", "gold", "money, equity, exposure, nothing, unknown"),
    ("decider", "  ", "unknown"),
    ("services", "juggling", "website, webshop"),
    ("services", "website, juggling", "website, webshop"),
    ("cause", "golf", "hospice care"),
    ("excluded_business", "golf", "gambling"),
    ("instructions", "fine", "read the mail"),
    ("attachments", "fine", "read what could not be read"),
    ("colour", "blue", "budget"),
)


def said(field: str, value: str) -> Correction:
    return Correction(field=field, value=value, said_on=TODAY)


@pytest.mark.parametrize(("field", "value", "expected"), TAKEN)
def test_a_fact_is_taken_as_it_is_typed(field: str, value: str, expected: object) -> None:
    assert Found(expected, None, TODAY) == getattr(corrected(Brief(), said(field, value)), field)


@pytest.mark.parametrize(("field", "value", "hint"), REFUSED)
def test_a_value_that_can_not_be_is_refused_with_what_can(studio: Studio, field: str, value: str, hint: str) -> None:
    with studio.desk() as desk, pytest.raises(WordRefused) as refusal:
        refuse_unusable(said(field, value), desk.config.agency)
    assert hint in refusal.value.hint


@pytest.mark.parametrize("word", ["unknown", "none", " Unknown "])
@pytest.mark.parametrize("field", sorted(PARSERS))
def test_every_fact_can_be_taken_away(field: str, word: str) -> None:
    assert Brief() == corrected(Brief(), said(field, word))


@pytest.mark.parametrize("field", sorted(PARSERS))
def test_every_fact_that_can_be_corrected_is_one_of_a_brief(field: str) -> None:
    assert field in {each.name for each in fields(Brief)}


def test_services_replace_all_that_were_read() -> None:
    brief = Brief(services=(Found("film"),))
    assert ["website", "branding"] == [
        found.value for found in corrected(brief, said("services", "website, branding")).services
    ]


def test_the_help_names_every_fact(studio: Studio) -> None:
    words = (
        studio.run("correct", "--help")
        .out.replace("`", " ")
        .replace(",", " ")
        .replace(";", " ")
        .replace(".", " ")
        .split()
    )
    assert set() == {*PARSERS, *SETTLED} - set(words)


def test_a_correction_changes_the_verdict_and_drafts_anew(studio: Studio) -> None:
    studio.takes_in("fixed-1500-marketplace")
    printed = studio.run("correct", "1", "budget", "45000")
    assert (0, True) == (printed.status, printed.out.startswith("Lead 1: decline before, now pursue."))
    lead = studio.lead()
    assert lead.draft is not None
    assert (Verdict.PURSUE, Verdict.PURSUE) == (lead.verdict, lead.draft.kind)


def test_a_correction_outranks_a_later_reading(studio: Studio) -> None:
    studio.takes_in("forwarded-by-sanne")
    studio.run("correct", "1", "budget", "123456")
    studio.takes_in("forwarded-by-tom")
    with studio.desk() as desk:
        assert 2 == len(desk.store.leads.messages(1))
    budget = studio.lead().assessed.case.brief.budget
    assert budget is not None
    assert (Decimal(123456), None) == (budget.value.low, budget.span)


def test_a_refused_correction_changes_nothing(busy_studio: Studio) -> None:
    before = busy_studio.run("leads", "--json").json
    printed = busy_studio.run("correct", "1", "budget", "plenty")
    assert (1, "") == (printed.status, printed.out)
    assert before == busy_studio.run("leads", "--json").json


def test_the_value_in_dispute_settles_a_contradiction(studio: Studio) -> None:
    studio.takes_in("body-and-attachment-differ")
    assert Rule.GATE_CONTRADICTION is studio.lead().reasons[0].rule
    studio.run("correct", "1", "budget", "20000")
    assert Verdict.NEEDS_HUMAN is not studio.lead().verdict


def test_instructions_that_the_owner_looked_at_stop_nothing(studio: Studio) -> None:
    studio.takes_in("instructions-to-the-reader")
    studio.run("correct", "1", "instructions", "none")
    assert Verdict.PURSUE is studio.lead().verdict


def test_an_attachment_that_the_owner_looked_at_stops_nothing(studio: Studio) -> None:
    studio.takes_in("scanned-plan")
    assert Rule.GATE_UNREAD_ATTACHMENT is studio.lead().reasons[0].rule
    studio.run("correct", "1", "attachments", "none")
    assert Verdict.NEEDS_HUMAN is not studio.lead().verdict


@pytest.mark.parametrize(("rating", "quarters"), [("0", 0), ("0.25", 1), ("0.5", 2), ("0.75", 3), ("1", 4)])
def test_a_rating_outranks_every_sign(studio: Studio, rating: str, quarters: int) -> None:
    studio.takes_in("rich-and-rude")
    studio.run("rate", "1", "--enjoy", rating)
    level = studio.lead().assessed.assessment.level(Dimension.ENJOY)
    assert (quarters, Rule.OWNER_RATED) == (level.quarters, level.rule)


def test_a_later_rating_leaves_what_it_does_not_name(studio: Studio) -> None:
    studio.takes_in("rich-and-rude")
    studio.run("rate", "1", "--enjoy", "0.5", "--forward", "1")
    studio.run("rate", "1", "--enjoy", "0.75")
    levels = studio.lead().levels
    assert (0.75, 1.0) == (levels[Dimension.ENJOY], levels[Dimension.FORWARD])


def test_a_rating_is_one_of_five(studio: Studio) -> None:
    printed = studio.run("rate", "1", "--enjoy", "0.6")
    assert (2, True) == (printed.status, "'0', '0.25', '0.5', '0.75', '1'" in printed.err)


def test_a_choice_lifts_its_gate_and_shows_its_premium_to_the_owner_alone(studio: Studio) -> None:
    studio.takes_in("rich-and-rude")
    printed = studio.run("choose", "1", "--by", "Eva", "--reason", "The yard pays us", "--premium", "40")
    assert printed.out.startswith("Lead 1: your choice before, now pursue.")
    lead = studio.lead()
    assert lead.draft is not None
    assert (Verdict.PURSUE, 40) == (lead.verdict, lead.premium)
    assert ["Eva chose to go on: “The yard pays us”.", "A premium of 40%, chosen by Eva."] == [
        reason.text for reason in lead.reasons if reason.rule in {Rule.GATE_CHOSEN, Rule.PREMIUM_CHOSEN}
    ]
    with studio.desk() as desk:
        draft = desk.store.drafts.live(1)
    assert draft is not None
    assert [] == [word for word in (b"40%", b"remium", b"yard pays", b"pursue") if word in draft.raw.split(b"\n> ")[0]]


def test_the_gates_below_a_choice_still_apply(studio: Studio) -> None:
    studio.takes_in("known-brand-little-money")
    studio.run("correct", "1", "start", "2029")
    assert Verdict.CHOOSE is studio.lead().verdict
    studio.run("choose", "1", "--by", "Eva", "--reason", "For the name")
    assert Verdict.NURTURE is studio.lead().verdict


@pytest.mark.parametrize(
    ("options", "status", "expected"),
    [
        (("--reason", "Money"), 2, "--by"),
        (("--by", "Eva"), 2, "--reason"),
        (("--by", " ", "--reason", "Money", "--premium", "25"), 1, "needs the name of who chooses, and why"),
        (("--by", "Eva", "--reason", "", "--premium", "25"), 1, "needs the name of who chooses, and why"),
        (("--by", "Eva", "--reason", "Money"), 1, "costs at least 25% more"),
        (("--by", "Eva", "--reason", "Money", "--premium", "24"), 1, "Say --premium 25 or more."),
    ],
)
def test_a_choice_needs_a_name_a_reason_and_the_premium(
    studio: Studio, options: tuple[str, ...], status: int, expected: str
) -> None:
    studio.takes_in("rich-and-rude")
    printed = studio.run("choose", "1", *options)
    assert (status, True) == (printed.status, expected in printed.err)
    assert Verdict.CHOOSE is studio.lead().verdict


def test_where_no_choice_is_asked_for_none_is_taken(studio: Studio) -> None:
    studio.takes_in("referral-no-budget-no-date")
    printed = studio.run("choose", "1", "--by", "Eva", "--reason", "I like it")
    assert (1, True) == (printed.status, "Lead 1 asks for no choice; it stands at homework." in printed.err)


def test_answered_stops_the_clock(studio: Studio) -> None:
    studio.takes_in("three-quotes-by-friday")
    studio.sends()
    printed = studio.run("answered", "1")
    assert 0 == printed.status
    with studio.desk() as desk:
        assert {TODAY} == {ask.answered_on for ask in desk.store.drafts.asks(1) if ask.sent_on}
    assert 1.0 == studio.lead().levels[Dimension.HOMEWORK]


def test_answered_about_a_reply_that_was_not_seen_to_leave_counts_it_as_sent(studio: Studio) -> None:
    studio.takes_in("german-brief")
    studio.run("answered", "1")
    with studio.desk() as desk:
        first, *_ = desk.store.drafts.of_lead(1)
    assert DraftState.SENT is first.state


def test_a_refusal_that_waits_is_not_sent_by_answering_what_was_asked(studio: Studio) -> None:
    answer = sample("answer-no-time-not-needed")
    studio.takes_in(str(answer.expected.joins))
    studio.sends()
    studio.now += timedelta(days=2)
    studio.takes_in(answer.name)
    assert Verdict.DECLINE is studio.lead().verdict
    studio.run("answered", "1")
    with studio.desk() as desk:
        states = [draft.state for draft in desk.store.drafts.of_lead(1) if draft.kind == Verdict.DECLINE]
    assert Verdict.DECLINE is not studio.lead().verdict
    assert DraftState.SENT not in states


def test_answered_about_a_reply_that_asks_nothing_is_refused(studio: Studio) -> None:
    studio.takes_in("fixed-1500-marketplace")
    printed = studio.run("answered", "1")
    assert (1, True) == (printed.status, "Nothing was asked of lead 1 that is still open." in printed.err)


def test_a_reply_that_a_person_edited_is_left_alone(studio: Studio) -> None:
    studio.takes_in("fixed-1500-marketplace")
    with studio.desk() as desk:
        draft = desk.store.drafts.live(1)
        assert draft is not None
        desk.store.drafts.set_state(draft.id, DraftState.EDITED, at=studio.now)
    printed = studio.run("correct", "1", "budget", "45000")
    assert (0, True) == (printed.status, "Your edited reply stays as it is." in printed.out)
    lead = studio.lead()
    assert lead.draft is not None
    assert (Verdict.PURSUE, Verdict.DECLINE, DraftState.EDITED) == (lead.verdict, lead.draft.kind, lead.draft.status)


def test_the_word_of_a_user_without_a_name_is_taken(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    def nameless() -> str:
        raise KeyError

    monkeypatch.setattr("getpass.getuser", nameless)
    studio.takes_in("german-brief")
    assert 0 == studio.run("correct", "1", "budget", "25000").status
