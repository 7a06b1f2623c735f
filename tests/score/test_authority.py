"""The level of Authority: whether we speak to the one who decides."""

from dataclasses import replace
from datetime import date

import pytest

from extract.brief import Found
from score.assessment import Dimension
from score.case import AskId, Case
from score.rules import Rule
from tests.score.cases import CLIENT, CLIENT_BY_CHOICE, CLIENT_NEVER_AGAIN, assessed, case, homework, level, span

LATER = date(2026, 11, 27)


def authority(judged: Case) -> tuple[float | None, Rule]:
    return level(Dimension.AUTHORITY, judged)


TABLE: dict[str, tuple[Case, float | None, Rule]] = {
    "the writer decides": (case(decides=True), 1.0, Rule.AUTHORITY_SENDER_DECIDES),
    "the decider is the writer, by name": (
        case(decider="sanne de  boer", name="Sanne de Boer"),
        1.0,
        Rule.AUTHORITY_SENDER_DECIDES,
    ),
    "the decider is not the writer, by name": (
        case(decider="Karin Vos", name="Sanne de Boer"),
        0.5,
        Rule.AUTHORITY_DECIDER_NAMED,
    ),
    "another decider is named": (case(decider="Karin Vos"), 0.5, Rule.AUTHORITY_DECIDER_NAMED),
    "the writer says to decide, and names another decider": (
        case(decides=True, decider="Karin Vos"),
        0.5,
        Rule.AUTHORITY_DECIDER_NAMED,
    ),
    "the writer does not decide, and names who does": (
        case(decides=False, decider="Karin Vos"),
        0.5,
        Rule.AUTHORITY_DECIDER_NAMED,
    ),
    "the writer decides with others": (
        case(decides=True, others_sign=True),
        0.5,
        Rule.AUTHORITY_DECIDES_WITH_OTHERS,
    ),
    "others sign too": (case(others_sign=True), 0.5, Rule.AUTHORITY_DECIDES_WITH_OTHERS),
    "a go-between, and others sign": (case(decides=False, others_sign=True), 0.25, Rule.AUTHORITY_GO_BETWEEN),
    "a go-between": (case(decides=False), 0.25, Rule.AUTHORITY_GO_BETWEEN),
    "access to a named decider is refused": (
        case(decider="Karin Vos", access_refused=True),
        0.0,
        Rule.AUTHORITY_ACCESS_REFUSED,
    ),
    "access is refused by one who says to decide": (
        case(decides=True, access_refused=True),
        0.0,
        Rule.AUTHORITY_ACCESS_REFUSED,
    ),
    "access is granted": (
        case(decider="Karin Vos", access_refused=False),
        0.5,
        Rule.AUTHORITY_DECIDER_NAMED,
    ),
    "not a word": (case(), None, Rule.AUTHORITY_UNKNOWN),
}


@pytest.mark.parametrize(("judged", "expected", "rule"), TABLE.values(), ids=TABLE.keys())
def test_the_level_when(judged: Case, expected: float | None, rule: Rule) -> None:
    assert (expected, rule) == authority(judged)


@pytest.mark.parametrize("address", [CLIENT, CLIENT_BY_CHOICE])
def test_for_a_listed_client_an_unsaid_decider_counts_as_half_for_the_list(address: str) -> None:
    assert (0.5, Rule.AUTHORITY_RETURNING_CLIENT) == authority(case(address=address))


def test_for_a_client_never_again_an_unsaid_decider_is_unknown() -> None:
    assert (None, Rule.AUTHORITY_UNKNOWN) == authority(case(address=CLIENT_NEVER_AGAIN))


def test_a_client_who_says_to_be_a_go_between_is_one() -> None:
    assert (0.25, Rule.AUTHORITY_GO_BETWEEN) == authority(case(address=CLIENT, decides=False))


def test_the_reason_names_the_decider() -> None:
    assert (("decider", "Karin Vos"),) == assessed(case(decider="Karin Vos")).level(Dimension.AUTHORITY).params


def with_claim(judged: Case, claim: Found[bool]) -> Case:
    return replace(judged, brief=replace(judged.brief, sender_decides=claim))


def test_i_decide_in_a_later_mail_replaces_a_decider_named_before() -> None:
    judged = with_claim(case(decider="Karin Vos"), Found(value=True, span=span("I decide"), stated_on=LATER))
    assert (1.0, Rule.AUTHORITY_SENDER_DECIDES) == authority(judged)


def test_the_owner_s_word_that_they_decide_replaces_a_decider_named_the_same_day() -> None:
    judged = with_claim(case(decider="Karin Vos"), Found(value=True, stated_on=date(2026, 11, 23)))
    assert (1.0, Rule.AUTHORITY_SENDER_DECIDES) == authority(judged)


def test_the_decider_writing_later_lifts_a_refusal() -> None:
    judged = with_claim(case(access_refused=True), Found(value=True, span=span("I decide"), stated_on=LATER))
    assert (1.0, Rule.AUTHORITY_SENDER_DECIDES) == authority(judged)


def decider_named_later(*answered: AskId) -> Case:
    asked = homework(AskId.DECIDER_AT_TABLE, answered_on=LATER, answered=answered)
    judged = case(access_refused=True, homework=(asked,))
    named = Found("Karin Vos", span("Karin Vos joins us"), LATER)
    return replace(judged, brief=replace(judged.brief, decider=named))


def test_a_decider_named_when_we_asked_for_them_lifts_a_refusal() -> None:
    assert (0.5, Rule.AUTHORITY_DECIDER_NAMED) == authority(decider_named_later(AskId.DECIDER_AT_TABLE))


def test_a_decider_who_is_merely_named_later_does_not_lift_a_refusal() -> None:
    assert (0.0, Rule.AUTHORITY_ACCESS_REFUSED) == authority(decider_named_later())


def test_a_decider_named_in_the_mail_that_refuses_them_does_not_lift_the_refusal() -> None:
    asked = homework(AskId.DECIDER_AT_TABLE, answered_on=LATER, answered=(AskId.DECIDER_AT_TABLE,))
    judged = case(access_refused=True, decider="Karin Vos", homework=(asked,))
    assert (0.0, Rule.AUTHORITY_ACCESS_REFUSED) == authority(judged)


I_DECIDE = Found(value=True, span=span("I decide"))
"""Without a date of its own: it was said in the first mail."""


def test_what_has_no_date_was_said_in_the_first_mail() -> None:
    refused = with_claim(case(access_refused=True), I_DECIDE)
    named = with_claim(case(decider="Karin Vos"), I_DECIDE)
    assert ((0.0, Rule.AUTHORITY_ACCESS_REFUSED), (0.5, Rule.AUTHORITY_DECIDER_NAMED)) == (
        authority(refused),
        authority(named),
    )


def test_a_decider_without_a_date_of_their_own_does_not_lift_a_refusal() -> None:
    judged = decider_named_later(AskId.DECIDER_AT_TABLE)
    judged = replace(judged, brief=replace(judged.brief, decider=Found("Karin Vos", span("Karin Vos"))))
    assert (0.0, Rule.AUTHORITY_ACCESS_REFUSED) == authority(judged)


def test_a_writer_who_is_named_as_the_decider_is_quoted() -> None:
    judged = case(decider="Sanne de Boer", name="Sanne de Boer")
    assert span("decider") == assessed(judged).level(Dimension.AUTHORITY).span
