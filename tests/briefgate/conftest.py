import shutil
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from briefgate.clock import Clock
from briefgate.desk import open_desk
from briefgate.mailfiles import mails_in
from briefgate.pipeline import take_in
from tests.briefgate.playing import MONDAY, Studio
from tests.corpus.loading import SHIPPED


@pytest.fixture
def studio(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Studio:
    """The example agency, with nothing in its home yet."""
    studio = Studio(tmp_path / "studio", capsys)

    def clock_of(zone: ZoneInfo) -> Clock:
        return lambda: studio.now.astimezone(zone)

    monkeypatch.setattr("briefgate.desk.system_clock", clock_of)
    monkeypatch.setattr("briefgate.cli.look.system_clock", clock_of)
    monkeypatch.delenv("BRIEFGATE_HOME")
    return studio


@pytest.fixture(scope="session")
def home_of_samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home in which all sample mails were handled; for copying."""
    home = tmp_path_factory.mktemp("samples")
    with open_desk(home, {}, clock=lambda: MONDAY) as desk:
        take_in(desk, mails_in(SHIPPED))
    return home


@pytest.fixture
def busy_studio(studio: Studio, home_of_samples: Path) -> Studio:
    """The example agency after a day with all the sample mails."""
    shutil.copytree(home_of_samples, studio.home)
    return studio
