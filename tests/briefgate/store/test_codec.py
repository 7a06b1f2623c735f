from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from fractions import Fraction

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgate.store.codec import decode, encode, hash_of, instant
from extract.brief import Brief, Contradiction, Day, Found, Money, Reading, Rejected, Signal, SignalKind, Span
from ingest.message import Message
from score.agency import Agency, Service
from score.assessment import Assessment, Verdict
from score.case import AskId, Case, Choice, Gate, History, Homework, OwnerWord
from tests.briefgate.store.builders import assessment, message

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
spans = st.builds(Span, texts, texts, st.integers(0, 99), st.integers(0, 99), texts)
amounts = st.none() | st.decimals(0, 10**9, places=2)
moneys = st.builds(Money, low=amounts, high=amounts, currency=st.none() | texts)
days = st.dates(date(2000, 1, 1), date(2100, 1, 1)).map(Day.on)
stated = st.none() | st.dates()
briefs = st.builds(
    Brief,
    budget=st.none() | st.builds(Found, moneys, st.none() | spans, stated),
    sender_decides=st.none() | st.builds(Found, st.booleans(), spans, stated),
    services=st.lists(st.builds(Found, texts, spans), max_size=3).map(tuple),
    start=st.none() | st.builds(Found, days, spans, stated),
    signals=st.lists(st.builds(Signal, st.sampled_from(SignalKind), spans), max_size=3).map(tuple),
)
readings = st.builds(
    Reading,
    document=texts,
    reader=texts,
    brief=briefs,
    rejected=st.lists(st.builds(Rejected, texts, texts, texts, texts), max_size=2).map(tuple),
    contradictions=st.lists(st.builds(Contradiction, texts, spans, spans), max_size=2).map(tuple),
    injections=st.lists(spans, max_size=2).map(tuple),
)
asked = st.lists(st.sampled_from(AskId), max_size=3).map(tuple)
cases = st.builds(
    Case,
    today=st.dates(),
    received_on=st.dates(),
    brief=briefs,
    unread=st.lists(texts, max_size=2).map(tuple),
    history=st.builds(
        History,
        homework=st.lists(st.builds(Homework, asked=asked, sent_on=st.dates(), due_on=st.dates()), max_size=2).map(
            tuple
        ),
    ),
    word=st.builds(
        OwnerWord,
        enjoy=st.none() | st.integers(0, 4),
        choices=st.lists(st.builds(Choice, gate=st.sampled_from(Gate), by=texts, reason=texts), max_size=2).map(tuple),
    ),
)


@given(readings)
def test_a_reading_comes_back_as_it_was(reading: Reading) -> None:
    assert reading == decode(encode(reading), Reading)


@given(cases)
def test_a_case_comes_back_as_it_was(case: Case) -> None:
    assert case == decode(encode(case), Case)


@given(cases)
def test_a_case_that_came_back_has_the_same_bytes(case: Case) -> None:
    assert hash_of(case) == hash_of(decode(encode(case), Case))


@given(st.fractions())
def test_a_score_comes_back_exact(score: Fraction) -> None:
    judged = assessment(Verdict.PURSUE, score)
    assert judged == decode(encode(judged), Assessment)


def test_a_mail_comes_back_as_it_was_in_the_zone_that_it_states() -> None:
    sent_at = datetime(2026, 11, 2, 9, 30, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    mail = decode(encode(message(sent_at=sent_at)), Message)
    assert (message(sent_at=sent_at), timedelta(hours=5, minutes=30)) == (
        mail,
        mail.sent_at and mail.sent_at.utcoffset(),
    )


def test_amounts_keep_their_places() -> None:
    assert Decimal("1.50") == decode(encode(Money(low=Decimal("1.50"), high=None)), Money).low


def test_sets_and_what_was_computed_on_the_way_do_not_change_the_bytes() -> None:
    one = Agency(services=(Service(key="web"),), near=frozenset({"gouda", "delft", "breda"}))
    other = Agency(services=(Service(key="web"),), near=frozenset({"breda", "gouda", "delft"}))
    assert one.service_by_key
    assert encode(one) == encode(other)


def test_what_was_stored_before_a_field_was_added_still_comes_back() -> None:
    assert Brief() == decode(b"{}", Brief)


def test_a_type_without_a_form_is_refused() -> None:
    with pytest.raises(TypeError, match="complex has no form in the store"):
        encode(1j)


def test_bytes_of_another_type_are_refused() -> None:
    with pytest.raises(msgspec.ValidationError):
        decode(b'{"today": 3}', Case)


def test_instants_sort_as_texts() -> None:
    early = datetime(2026, 11, 2, 9, tzinfo=timezone(timedelta(hours=2)))
    late = datetime(2026, 11, 2, 8, 0, 0, 1, tzinfo=UTC)
    assert ["2026-11-02T07:00:00.000000+00:00", "2026-11-02T08:00:00.000001+00:00"] == sorted(
        map(instant, [late, early])
    )


def test_an_instant_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="no time zone"):
        instant(datetime(2026, 11, 2))  # noqa: DTZ001 - the mistake that is refused
