from collections.abc import Callable
from pathlib import Path

import pytest

from tests.briefgate.way.office import Office, Settings
from tests.servers.dovecot import Dovecot


@pytest.fixture
def office(tmp_path: Path, dovecot: Dovecot, mail_user: tuple[str, str]) -> Office:
    """An agency with an empty inbox."""
    return Office(tmp_path / "office", dovecot, Settings(mail_user[0], dovecot.port))


@pytest.fixture
def two_accounts(tmp_path: Path, dovecot: Dovecot, mail_user: tuple[str, str]) -> Office:
    """An agency that writes from another account than the one that briefs come to."""
    writer, _ = dovecot.new_user()
    return Office(tmp_path / "office", dovecot, Settings(mail_user[0], dovecot.port, drafts_user=writer))


@pytest.fixture
def office_with(tmp_path: Path, dovecot: Dovecot, mail_user: tuple[str, str]) -> Callable[[str], Office]:
    """An agency whose configuration says more."""
    return lambda more: Office(tmp_path / "office", dovecot, Settings(mail_user[0], dovecot.port, more=more))
