"""A poll that is killed at any moment, and the one after it, leave what one undisturbed poll leaves."""

import json
from pathlib import Path

import pytest

from briefgate.desk import Step
from tests.briefgate.way.dying import COMMIT, COUNTED, poll_and_die
from tests.briefgate.way.office import Listing, Office, Settings, Tables, brief, incomplete, the_rest
from tests.corpus.loading import sample
from tests.servers.dovecot import Dovecot

KILLED = -9
STEPS = {
    Step.RECEIVED: 4,
    Step.PARSED: 4,
    Step.READ: 3,
    Step.JUDGED: 3,
    Step.DELIVERY_BEGUN: 3,
    Step.APPENDED: 3,
    Step.DELIVERED: 3,
    Step.MOVED: 1,
    Step.FILED: 1,
}
COMMITS = 28
CHANGES = {
    f"{when} {change}": times
    for change, times in {"append": 3, "move": 1, "add_flags": 1, "uid_expunge": 1}.items()
    for when in ("before", "after")
}


@pytest.fixture(scope="module")
def waiting(tmp_path_factory: pytest.TempPathFactory, dovecot: Dovecot) -> Office:
    """An office with a draft in Drafts; new mail changes its verdict, and brings two briefs and a newsletter."""
    user, _ = dovecot.new_user()
    office = Office(tmp_path_factory.mktemp("waiting") / "office", dovecot, Settings(user, dovecot.port))
    office.deliver(incomplete())
    office.poll()
    for raw in (the_rest(), brief(1), sample("newsletter").raw, brief(2)):
        office.deliver(raw)
    return office


@pytest.fixture(scope="module")
def undisturbed(waiting: Office, tmp_path_factory: pytest.TempPathFactory) -> Office:
    office = waiting.copy(tmp_path_factory.mktemp("undisturbed") / "office")
    assert 0 == poll_and_die(office.home, office.environ, office.now, "never", 1)
    return office


@pytest.fixture
def office(waiting: Office, tmp_path: Path) -> Office:
    return waiting.copy(tmp_path / "office")


def left_behind(office: Office) -> tuple[Tables, dict[str, Listing]]:
    return office.tables(), office.mailboxes()


def assert_recovers(office: Office, undisturbed: Office, moment: str, occurrence: int) -> None:
    assert KILLED == poll_and_die(office.home, office.environ, office.now, moment, occurrence)
    office.poll()
    assert left_behind(undisturbed) == left_behind(office)


def test_every_moment_of_a_poll_is_tried_below(undisturbed: Office) -> None:
    came = json.loads((undisturbed.home / COUNTED).read_text())
    assert {step.value: times for step, times in STEPS.items()} | {COMMIT: COMMITS} | CHANGES == came


@pytest.mark.parametrize(
    ("step", "occurrence"),
    [(step, occurrence) for step, times in STEPS.items() for occurrence in (1, 2) if occurrence <= times],
)
def test_killed_at_a_step(office: Office, undisturbed: Office, step: Step, occurrence: int) -> None:
    assert_recovers(office, undisturbed, step.value, occurrence)


@pytest.mark.parametrize("occurrence", range(1, COMMITS + 1))
def test_killed_before_a_commit(office: Office, undisturbed: Office, occurrence: int) -> None:
    assert_recovers(office, undisturbed, COMMIT, occurrence)


@pytest.mark.parametrize(
    ("change", "occurrence"),
    [(change, occurrence) for change, times in CHANGES.items() for occurrence in range(1, times + 1)],
)
def test_killed_around_a_change_on_the_server(
    office: Office, undisturbed: Office, change: str, occurrence: int
) -> None:
    assert_recovers(office, undisturbed, change, occurrence)


def test_killed_again_and_again_each_time_a_little_later(office: Office, undisturbed: Office) -> None:
    later = range(1, COMMITS + 1)
    polls = [poll_and_die(office.home, office.environ, office.now, COMMIT, occurrence) for occurrence in later]
    assert {KILLED, 0} == set(polls)
    assert left_behind(undisturbed) == left_behind(office)
