import sqlite3
from collections.abc import Sequence
from datetime import date, timedelta

import pytest

from briefgate.errors import DraftTouched
from briefgate.store.database import Store
from briefgate.store.records import DraftState, Tokens
from extract.reader import Call, Journal
from score.assessment import Ask, Dimension
from score.case import AskId
from tests.briefgate.store.builders import NOW, lead

ASKS = (Ask(AskId.BUDGET, Dimension.BUDGET), Ask(AskId.START, Dimension.TIMELINE))
SENT, DUE = date(2026, 11, 3), date(2026, 11, 10)


def compose(store: Store, number: int, version: int = 1, asks: Sequence[Ask] = ASKS) -> int:
    return store.drafts.compose(
        number,
        version,
        kind="homework",
        language="nl",
        message_id=f"<{number}.{version}@noord.example>",
        raw=b"Subject: Re: Nieuwe website\r\n\r\nDag Anna,\r\n",
        asks=asks,
        at=NOW,
    )


def begin(store: Store, message_id: str = "<1.1@noord.example>", uidnext: int = 5) -> None:
    store.drafts.begin_delivery(
        message_id, "draft", account="inbox", folder="Drafts", uidvalidity=9, uidnext=uidnext, at=NOW
    )


def states(store: Store) -> dict[DraftState, int]:
    return store.counts().drafts


def test_a_lead_has_one_live_draft_and_the_newest_is_it(store: Store) -> None:
    number = lead(store)
    compose(store, number)
    newest = compose(store, number, 2)
    live = store.drafts.live(number)
    assert (newest, {DraftState.SUPERSEDED: 1, DraftState.COMPOSED: 1}) == (live and live.id, states(store))


def test_the_file_itself_refuses_a_second_live_draft(store: Store) -> None:
    number = lead(store)
    first = compose(store, number)
    compose(store, number, 2)
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        store.drafts.set_state(first, DraftState.DELIVERED, at=NOW)


def test_a_version_is_composed_once_whatever_became_of_it(store: Store) -> None:
    number = lead(store)
    draft = compose(store, number)
    store.drafts.set_state(draft, DraftState.DISCARDED, at=NOW)
    assert (draft, {DraftState.DISCARDED: 1}) == (compose(store, number), states(store))


def test_a_draft_that_a_person_edited_is_never_replaced(store: Store) -> None:
    number = lead(store)
    store.drafts.set_state(compose(store, number), DraftState.EDITED, at=NOW)
    with pytest.raises(DraftTouched, match="edited by hand"):
        compose(store, number, 2)
    assert {DraftState.EDITED: 1} == states(store)


def test_drafts_wait_for_a_person_until_they_are_sent(store: Store) -> None:
    one, other = compose(store, lead(store, b"one")), compose(store, lead(store, b"two"))
    store.drafts.mark_sent(one, sent_on=SENT, due_on=DUE, at=NOW)
    assert [other] == [draft.id for draft in store.drafts.waiting()]


def test_the_clock_of_the_questions_starts_when_the_draft_is_sent(store: Store) -> None:
    number = lead(store)
    draft = compose(store, number)
    before = [ask.due_on for ask in store.drafts.asks(number)]
    store.drafts.mark_sent(draft, sent_on=SENT, due_on=DUE, at=NOW)
    assert ([None, None], [(AskId.BUDGET, SENT, DUE), (AskId.START, SENT, DUE)]) == (
        before,
        [(ask.ask, ask.sent_on, ask.due_on) for ask in store.drafts.asks(number)],
    )


def test_an_answer_and_a_reminder_are_noted_once(store: Store) -> None:
    number = lead(store)
    draft = compose(store, number)
    store.drafts.mark_sent(draft, sent_on=SENT, due_on=DUE, at=NOW)
    store.drafts.answer(number, [AskId.BUDGET], on=SENT)
    store.drafts.answer(number, [AskId.BUDGET], on=DUE)
    store.drafts.remind(draft, on=DUE)
    assert [(SENT, None), (None, DUE)] == [(ask.answered_on, ask.reminded_on) for ask in store.drafts.asks(number)]


def test_a_question_that_was_never_sent_is_not_answered(store: Store) -> None:
    number = lead(store)
    compose(store, number)
    store.drafts.answer(number, [AskId.BUDGET], on=SENT)
    assert [None, None] == [ask.answered_on for ask in store.drafts.asks(number)]


def test_a_delivery_that_was_begun_is_looked_for_where_it_was_begun(store: Store) -> None:
    compose(store, lead(store))
    begin(store, uidnext=5)
    begin(store, uidnext=8)
    assert [("Drafts", 9, 5, None)] == [
        (way.folder, way.uidvalidity, way.uidnext, way.uid) for way in store.drafts.unfinished()
    ]


def test_a_delivery_that_arrived_makes_its_draft_delivered(store: Store) -> None:
    draft = compose(store, lead(store))
    begin(store)
    store.drafts.finish_delivery("<1.1@noord.example>", 5, at=NOW)
    arrived, row = store.drafts.delivery("<1.1@noord.example>"), store.drafts.get(draft)
    assert ([], 5, DraftState.DELIVERED) == (store.drafts.unfinished(), arrived and arrived.uid, row and row.state)


def test_a_late_arrival_does_not_undo_what_a_person_did(store: Store) -> None:
    draft = compose(store, lead(store))
    begin(store)
    store.drafts.set_state(draft, DraftState.EDITED, at=NOW)
    store.drafts.finish_delivery("<1.1@noord.example>", 5, at=NOW)
    row = store.drafts.get(draft)
    assert DraftState.EDITED == (row and row.state)


def test_a_superseded_draft_is_withdrawn_from_its_mailbox_once(store: Store) -> None:
    number = lead(store)
    compose(store, number)
    begin(store)
    store.drafts.finish_delivery("<1.1@noord.example>", 5, at=NOW)
    before = store.drafts.to_withdraw()
    compose(store, number, 2)
    due = [way.message_id for way in store.drafts.to_withdraw()]
    store.drafts.mark_withdrawn("<1.1@noord.example>", at=NOW)
    assert ([], ["<1.1@noord.example>"], []) == (before, due, store.drafts.to_withdraw())


def test_drafts_and_digests_are_known_as_our_own(store: Store) -> None:
    compose(store, lead(store))
    digest(store, SENT)
    assert frozenset({"<1.1@noord.example>", "<2026-11-03@noord.example>"}) == store.drafts.own_message_ids()


def digest(store: Store, day: date, shown: dict[int, list[str]] | None = None) -> int:
    return store.digests.save(
        day, message_id=f"<{day}@noord.example>", subject="Today", text="t", html="h", shown=shown or {}, at=NOW
    )


def test_a_day_has_one_digest(store: Store) -> None:
    number = lead(store)
    assert digest(store, SENT) == digest(store, SENT, {number: ["draft"]})


def test_the_latest_digest_is_that_of_the_latest_day(store: Store) -> None:
    digest(store, DUE)
    digest(store, SENT)
    latest = store.digests.latest()
    assert DUE == (latest and latest.day)


def call(raw: str | None, key: str = "k", prompt: int | None = 100, completion: int | None = 10) -> Call:
    return Call(
        key=key,
        endpoint="http://localhost/v1",
        model="m",
        raw=raw,
        error=None if raw else "time-out",
        prompt_tokens=prompt,
        completion_tokens=completion,
    )


def test_a_reader_finds_the_latest_answer_and_no_failure(store: Store) -> None:
    journal: Journal = store.calls.journal(lambda: NOW)
    for raw in ("first", "second", None):
        journal.keep(call(raw))
    assert ("second", None) == (journal.recall("k"), journal.recall("other"))


def test_how_a_model_is_asked_is_remembered_for_its_endpoint(store: Store) -> None:
    journal: Journal = store.calls.journal(lambda: NOW)
    for rung in ("json_schema", "text"):
        journal.remember("http://localhost/v1", "m", rung)
    assert ("text", None, None) == (
        journal.rung("http://localhost/v1", "m"),
        journal.rung("http://localhost/v1", "other"),
        journal.rung("http://elsewhere/v1", "m"),
    )


def test_tokens_are_summed_failed_calls_included(store: Store) -> None:
    store.calls.keep(call("old"), at=NOW - timedelta(days=1))
    store.calls.keep(call("a"), at=NOW, cost=700)
    store.calls.keep(call(None, prompt=50, completion=None), at=NOW, cost=50)
    expected = Tokens(
        calls=2, failed=1, unreported=0, prompt_tokens=150, cached_tokens=0, completion_tokens=10, cost=750
    )
    assert expected == store.calls.tokens(NOW)
