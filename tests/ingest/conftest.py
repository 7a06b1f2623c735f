"""Mailboxes on the real test server, for the tests of this room."""

from collections.abc import Callable, Iterator

import pytest

from ingest.mailbox import Mailbox
from tests.conftest import dovecot_base
from tests.ingest.mailboxes import account_of
from tests.servers.dovecot import Dovecot, Layout


@pytest.fixture
def inbox(dovecot: Dovecot, mail_user: tuple[str, str]) -> Iterator[Mailbox]:
    with Mailbox(account_of(dovecot, mail_user)) as mailbox:
        yield mailbox


@pytest.fixture(scope="module")
def start_dovecot() -> Iterator[Callable[[Layout], Dovecot]]:
    servers: list[Dovecot] = []

    def start(layout: Layout) -> Dovecot:
        servers.append(Dovecot.start(dovecot_base(), layout))
        return servers[-1]

    yield start
    for server in servers:
        server.stop()
