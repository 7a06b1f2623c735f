from datetime import UTC, datetime, timedelta

import pytest

from briefgate.errors import StoreBroken
from briefgate.store.database import Store
from briefgate.store.records import MessageState
from briefgate.store.threads import base_subject, fingerprint
from ingest.message import Kind
from tests.briefgate.store.builders import NOW, PROSPECT, message, parsed, reading, received


def happened(store: Store, mail: int) -> list[str]:
    return [event.what for event in store.events.of_message(mail)]


def test_a_folder_has_one_id_in_one_epoch_of_its_uids(store: Store) -> None:
    first = store.messages.folder_id("inbox", "INBOX", 1)
    assert (first, True) == (
        store.messages.folder_id("inbox", "INBOX", 1),
        first != store.messages.folder_id("inbox", "INBOX", 2),
    )


def test_the_same_bytes_are_the_same_mail(store: Store) -> None:
    first = store.messages.receive(b"same", at=NOW)
    again = store.messages.receive(b"same", at=NOW + timedelta(days=1))
    assert (True, False, first.mail) == (first.new, again.new, again.mail)


def test_a_mail_seen_in_two_epochs_is_one_mail_with_two_places(store: Store) -> None:
    old, new = (store.messages.folder_id("inbox", "INBOX", epoch) for epoch in (1, 2))
    store.messages.receive(b"mail", at=NOW, folder_id=old, uid=7)
    mail = store.messages.receive(b"mail", at=NOW, folder_id=new, uid=7).mail
    store.messages.save_parsed(mail, message(kind=Kind.NEWSLETTER), at=NOW)
    assert [(1, 7, mail), (2, 7, mail)] == [
        (place.uidvalidity, place.uid, place.message) for place in store.messages.unfiled()
    ]


def test_seen_uids_are_those_of_one_epoch(store: Store) -> None:
    old, new = (store.messages.folder_id("inbox", "INBOX", epoch) for epoch in (1, 2))
    store.messages.receive(b"a", at=NOW, folder_id=old, uid=7)
    store.messages.receive(b"b", at=NOW, folder_id=new, uid=8)
    assert ({7}, {8}) == (store.messages.seen_uids(old), store.messages.seen_uids(new))


def test_a_mail_kept_by_its_headers_is_known_by_headers_size_and_date(store: Store) -> None:
    def kept(size: int, date: datetime) -> int:
        return store.messages.receive(
            b"Subject: x\r\n\r\n", at=NOW, size=size, internal_date=date, header_only=True
        ).mail

    assert kept(10**8, NOW) == kept(10**8, NOW)
    assert 3 == len({kept(10**8, NOW), kept(10**8 + 1, NOW), kept(10**8, NOW + timedelta(seconds=1))})


def test_a_brief_is_parsed_and_anything_else_is_screened_out(store: Store) -> None:
    brief, letter = received(store, b"brief"), received(store, b"letter")
    states = [
        store.messages.save_parsed(brief, message(), at=NOW),
        store.messages.save_parsed(letter, message(kind=Kind.NEWSLETTER), at=NOW),
    ]
    assert [MessageState.PARSED, MessageState.SCREENED] == states
    assert [letter] == [row.id for row in store.messages.in_state(MessageState.SCREENED)]


def test_a_mail_comes_back_as_it_was_taken_apart(store: Store) -> None:
    assert message() == store.messages.message(parsed(store, message()))


def test_taking_a_mail_apart_again_replaces_what_was_kept(store: Store) -> None:
    mail = parsed(store, message(words="one"))
    store.messages.save_parsed(mail, message(words="two"), at=NOW)
    assert "two" == store.messages.message(mail).text


def test_the_row_of_a_mail_says_who_wrote_it_and_when(store: Store) -> None:
    row = store.messages.get(parsed(store, message(sent_at=NOW - timedelta(days=3))))
    assert row is not None
    assert (PROSPECT, "Nieuwe website", NOW - timedelta(days=3)) == (row.prospect_address, row.subject, row.dated_at)


def test_a_mail_from_the_future_is_dated_by_its_arrival(store: Store) -> None:
    row = store.messages.get(parsed(store, message(sent_at=NOW + timedelta(days=900))))
    assert NOW == (row and row.dated_at)


def test_the_same_message_id_with_other_content_is_kept_and_flagged(store: Store) -> None:
    first, second = parsed(store, message(), b"one"), parsed(store, message(), b"two")
    assert [first, second] == store.messages.by_message_id("<1@fietsen.example>")
    assert (False, True) == ("same-message-id" in happened(store, first), "same-message-id" in happened(store, second))


def test_the_latest_reading_of_a_mail_counts(store: Store) -> None:
    mail = parsed(store, message())
    store.messages.save_reading(mail, "k1", reading("first"), at=NOW)
    store.messages.save_reading(mail, "k2", reading("second"), at=NOW)
    assert reading("second") == store.messages.reading(mail)


def test_the_events_tell_the_way_of_a_mail(store: Store) -> None:
    mail = parsed(store, message())
    store.messages.save_reading(mail, "k", reading(), at=NOW)
    store.messages.mark_done(mail, at=NOW)
    assert ["received", "parsed", "read", "done"] == happened(store, mail)


def test_tries_are_counted_until_a_mail_is_parked_with_its_reason(store: Store) -> None:
    mail = received(store)
    tries = [store.messages.fail(mail, "model busy", at=NOW) for _ in range(3)]
    store.messages.park(mail, "the model did not answer three times", at=NOW)
    row = store.messages.get(mail)
    assert ([1, 2, 3], MessageState.PARKED, "the model did not answer three times") == (
        tries,
        row and row.state,
        row and row.error,
    )


def test_mail_that_is_done_is_filed_once(store: Store) -> None:
    folder = store.messages.folder_id("inbox", "INBOX", 1)
    mail = store.messages.receive(b"mail", at=NOW, folder_id=folder, uid=3).mail
    before = store.messages.unfiled()
    store.messages.mark_done(mail, at=NOW)
    (place,) = store.messages.unfiled()
    store.messages.mark_filed(place.id, at=NOW)
    assert ([], ("inbox", "INBOX", 3), []) == (
        before,
        (place.account, place.folder, place.uid),
        store.messages.unfiled(),
    )


def test_a_mail_that_is_not_there_is_told_in_words(store: Store) -> None:
    with pytest.raises(StoreBroken, match="holds no mail 99"):
        store.messages.raw(99)
    with pytest.raises(StoreBroken, match="holds no mail 99"):
        store.messages.mark_done(99, at=NOW)


def test_an_account_that_fails_keeps_the_time_of_its_last_good_poll(store: Store) -> None:
    store.accounts.polled("inbox", at=NOW)
    store.accounts.failed("inbox", "The server refused the password.", hint="Run check.", at=NOW + timedelta(hours=1))
    (account,) = store.accounts.all()
    assert (NOW, "The server refused the password.") == (account.polled_at, account.failure)


def test_a_good_poll_ends_an_earlier_failure(store: Store) -> None:
    store.accounts.failed("inbox", "Time-out.", hint="", at=NOW)
    store.accounts.polled("inbox", at=NOW + timedelta(hours=1))
    assert [(NOW + timedelta(hours=1), None)] == [
        (account.polled_at, account.failed_at) for account in store.accounts.all()
    ]


def test_events_are_counted_from_an_instant_on(store: Store) -> None:
    received(store, b"old", datetime(2026, 1, 1, tzinfo=UTC))
    received(store, b"new")
    assert (1, 0) == (store.events.count("received", since=NOW), store.events.count("opened", since=NOW))


@pytest.mark.parametrize(
    ("subject", "base"),
    [
        ("Re: FW: Nieuwe  website", "nieuwe website"),
        ("AW: WG: Website", "website"),
        ("RE[2]: Website", "website"),
        ("Reclame: een vraag", "reclame: een vraag"),
        ("Re:", ""),
    ],
)
def test_the_base_of_a_subject_has_no_marks_of_replies(subject: str, base: str) -> None:
    assert base == base_subject(subject)


def test_the_same_words_have_one_fingerprint_however_they_are_broken() -> None:
    assert fingerprint("Wij zoeken een bureau.") == fingerprint("WIJ zoeken\n> een\n\nbureau")


def test_a_text_without_words_has_no_fingerprint() -> None:
    assert fingerprint("— … !") is None
