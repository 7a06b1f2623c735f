from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

import pytest

from briefgate.errors import LeadMissing
from briefgate.store.codec import hash_of
from briefgate.store.database import Store
from briefgate.store.records import Certainty, How, LeadState, Role, WordKind
from briefgate.store.threads import fingerprint
from score.agency import Agency
from score.assessment import Ask, Dimension, Verdict
from score.case import AskId
from score.rubric import Rubric
from tests.briefgate.store.builders import NOW, PROSPECT, assessment, case, lead, message, parsed, reading

LONG_AGO = NOW - timedelta(days=30)


def judged(store: Store, number: int, verdict: Verdict, score: Fraction | None = Fraction(50)) -> bool:
    return store.leads.save_assessment(
        number, assessment(verdict, score), case=case(), rubric=Rubric(), agency=Agency(), at=NOW
    )


def test_a_lead_starts_open_with_its_brief(store: Store) -> None:
    number = lead(store)
    assert (LeadState.OPEN, PROSPECT, None) == (
        store.leads.get(number).state,
        store.leads.get(number).prospect_address,
        store.leads.get(number).verdict,
    )
    assert [(Role.BRIEF, How.NEW)] == [(mail.role, mail.how) for mail in store.leads.messages(number)]


def test_a_lead_that_is_not_there_is_told_in_words(store: Store) -> None:
    with pytest.raises(LeadMissing, match="There is no lead 7") as caught:
        store.leads.get(7)
    assert "briefgate leads" in caught.value.hint


def test_a_mail_belongs_to_one_lead_alone(store: Store) -> None:
    first, second = lead(store, b"one"), lead(store, b"two")
    (mail,) = store.leads.messages(second)
    store.leads.add_message(first, mail.message, Role.REPLY, How.THREAD, Certainty.CERTAIN)
    assert second == store.leads.of_message(mail.message)


def test_a_reply_joins_the_lead_of_its_thread(store: Store) -> None:
    number = lead(store)
    assert number == store.leads.find_by_thread(["<other@x.example>", "<1@fietsen.example>"])


def test_a_reply_to_the_mail_within_a_forward_joins_the_lead(store: Store) -> None:
    number = lead(store, mail=message(original_id="<inner@fietsen.example>"))
    assert number == store.leads.find_by_thread(["<inner@fietsen.example>"])


def test_a_reply_to_a_draft_of_ours_joins_its_lead(store: Store) -> None:
    number = lead(store)
    compose(store, number, 1)
    assert number == store.leads.find_by_thread([f"<draft-{number}-1@noord.example>"])


def test_a_mail_of_no_thread_joins_none(store: Store) -> None:
    lead(store)
    assert store.leads.find_by_thread(["<unknown@x.example>"]) is None
    assert store.leads.find_by_thread([]) is None


def test_the_same_words_forwarded_again_join_the_lead(store: Store) -> None:
    number = lead(store)
    words = fingerprint(message().text)
    assert words
    assert number == store.leads.find_by_words(PROSPECT.upper(), words, LONG_AGO)


def test_the_same_words_after_too_long_are_a_new_brief(store: Store) -> None:
    lead(store)
    words = fingerprint(message().text)
    assert words
    assert store.leads.find_by_words(PROSPECT, words, NOW + timedelta(days=1)) is None


def test_the_same_words_of_another_prospect_are_a_new_brief(store: Store) -> None:
    lead(store)
    words = fingerprint(message().text)
    assert words
    assert store.leads.find_by_words("ben@elders.example", words, LONG_AGO) is None


def test_a_reply_without_references_is_found_by_sender_and_subject(store: Store) -> None:
    number = lead(store)
    assert number == store.leads.find_by_sender_subject(PROSPECT, "RE: nieuwe website", LONG_AGO)


def test_an_empty_subject_finds_nothing(store: Store) -> None:
    lead(store, mail=message(subject=""))
    assert store.leads.find_by_sender_subject(PROSPECT, "Re:", LONG_AGO) is None


def test_a_new_brief_finds_the_earlier_lead_of_its_prospect(store: Store) -> None:
    first = lead(store, b"one")
    second = lead(store, b"two", at=NOW + timedelta(days=60))
    assert first == store.leads.latest_of(PROSPECT, before=store.leads.get(second).opened_at)


def test_readings_come_in_the_order_of_the_dates_of_their_mails(store: Store) -> None:
    number = lead(store, b"late", message(b"late"))
    early = parsed(store, message(b"early", message_id="<2@x>", sent_at=NOW - timedelta(days=9)), b"early")
    store.leads.add_message(number, early, Role.REPLY, How.THREAD, Certainty.CERTAIN)
    late = next(mail.message for mail in store.leads.messages(number) if mail.message != early)
    store.messages.save_reading(late, "k", reading("later"), at=NOW)
    store.messages.save_reading(early, "k1", reading("first try"), at=NOW)
    store.messages.save_reading(early, "k2", reading("earlier"), at=NOW)
    assert [reading("earlier"), reading("later")] == store.leads.readings(number)


def test_leads_are_ranked_by_verdict_then_score_then_age(store: Store) -> None:
    numbers = [lead(store, bytes([n]), at=NOW + timedelta(minutes=n)) for n in range(6)]
    for number, verdict, score in zip(
        numbers,
        [Verdict.NURTURE, Verdict.PURSUE, Verdict.PURSUE, Verdict.PURSUE, Verdict.NOT_A_LEAD],
        [Fraction(99), Fraction(60), Fraction(181, 3), Fraction(60), None],
        strict=False,
    ):
        judged(store, number, verdict, score)
    ranked = [numbers[2], numbers[1], numbers[3], numbers[0], numbers[4], numbers[5]]
    assert (ranked, ranked[:2], ranked[1:]) == (
        [row.id for row in store.leads.all_ranked()],
        [row.id for row in store.leads.all_ranked(2)],
        [row.id for row in store.leads.ranked(ranked[:0:-1])],
    )


def test_leads_that_ended_are_listed_only_when_asked_for(store: Store) -> None:
    number = lead(store)
    store.leads.set_state(number, LeadState.LOST, at=NOW)
    assert ([], [], [number]) == (
        store.leads.all_ranked(),
        store.leads.open_ids(),
        [row.id for row in store.leads.all_ranked(ended=True)],
    )


@pytest.mark.parametrize("ended", [False, True])
def test_a_listing_reads_its_order_from_an_index(store: Store, *, ended: bool) -> None:
    database = store.leads._connection.db  # noqa: SLF001 - how SQLite goes about it can't be seen from outside
    asked: list[str] = []
    with database.tracer(lambda sql, _: asked.append(sql)):
        store.leads.all_ranked(50, ended=ended)
    plan = [row["detail"] for row in database.query(f"EXPLAIN QUERY PLAN {asked[0]}", (50,))]
    assert ["SCAN leads USING INDEX leads_ranked" + ("_all" if ended else "")] == plan


def test_an_assessment_is_kept_with_what_it_was_made_from(store: Store) -> None:
    number = lead(store)
    judged(store, number, Verdict.PURSUE, Fraction(425, 8))
    kept = store.leads.assessment(number)
    assert kept
    assert (case(), assessment(Verdict.PURSUE), hash_of(case())) == (kept.case, kept.assessment, kept.case_hash)
    assert (Verdict.PURSUE, 53.125) == (store.leads.get(number).verdict, store.leads.get(number).score)


def test_the_same_assessment_again_is_not_kept_twice(store: Store) -> None:
    number = lead(store)
    assert [True, False] == [judged(store, number, Verdict.PURSUE), judged(store, number, Verdict.PURSUE)]


def test_a_day_that_changes_nothing_writes_nothing(store: Store) -> None:
    number = lead(store)
    judged(store, number, Verdict.HOMEWORK)
    next_day = replace(case(), today=case().today + timedelta(days=1))
    again = assessment(Verdict.HOMEWORK, Fraction(50))
    assert not store.leads.save_assessment(number, again, case=next_day, rubric=Rubric(), agency=Agency(), at=NOW)


def test_another_rubric_or_list_or_fact_is_kept_beside_the_old(store: Store) -> None:
    number = lead(store)
    judged(store, number, Verdict.HOMEWORK)
    same = assessment(Verdict.HOMEWORK, Fraction(50))
    for changed in (
        store.leads.save_assessment(number, same, case=case(), rubric=Rubric(soon_days=9), agency=Agency(), at=NOW),
        store.leads.save_assessment(
            number, same, case=case(), rubric=Rubric(soon_days=9), agency=Agency(home_currency="CHF"), at=NOW
        ),
        store.leads.save_assessment(number, same, case=case(need="an app"), rubric=Rubric(), agency=Agency(), at=NOW),
    ):
        assert changed
    assert 4 == len(store.leads.assessments(number))


def test_the_last_assessments_come_oldest_first(store: Store) -> None:
    number = lead(store)
    for verdict in (Verdict.HOMEWORK, Verdict.NURTURE, Verdict.PURSUE):
        judged(store, number, verdict)
    last = store.leads.assessments(number, last=2)
    assert [Verdict.NURTURE, Verdict.PURSUE] == [row.assessment.verdict for row in last]


def test_a_verdict_that_changes_is_an_event(store: Store) -> None:
    number = lead(store)
    judged(store, number, Verdict.HOMEWORK)
    judged(store, number, Verdict.PURSUE)
    told = [(event.what, event.detail) for event in store.events.of_lead(number) if event.what.startswith("judged")]
    assert [("judged homework", ""), ("judged pursue", "homework before")] == told


def test_the_events_of_a_lead_hold_those_of_its_mails(store: Store) -> None:
    assert ["received", "parsed", "opened"] == [event.what for event in store.events.of_lead(lead(store))]


def test_what_the_owner_said_stands_until_it_is_taken_back(store: Store) -> None:
    number = lead(store)
    rating = store.words.add(number, WordKind.RATING, {"enjoy": 3}, by="Noor", at=NOW)
    store.words.add(number, WordKind.OUTCOME, {"outcome": "won"}, by="Noor", at=NOW)
    store.words.revoke(next(row for row in store.words.standing(number) if row.id == rating), by="Eva", at=NOW)
    assert [(WordKind.OUTCOME, b'{"outcome":"won"}', "Noor")] == [
        (word.kind, word.word, word.said_by) for word in store.words.standing(number)
    ]


def compose(store: Store, number: int, version: int) -> int:
    return store.drafts.compose(
        number,
        version,
        kind="homework",
        language="nl",
        message_id=f"<draft-{number}-{version}@noord.example>",
        raw=b"Subject: Re\r\n\r\n",
        asks=[Ask(AskId.BUDGET, Dimension.BUDGET)],
        at=NOW,
    )
