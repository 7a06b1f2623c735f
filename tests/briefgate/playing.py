"""An agency's home with a clock of its own, for tests that play days of an owner's life on the command line."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from briefgate.cli.app import run
from briefgate.desk import Desk, open_desk
from briefgate.home import find_home
from briefgate.pipeline import Outcome, take_in
from briefgate.views import LeadView, one_lead
from tests.corpus.loading import sample

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
SPANISH_BRIEF = """\
From: Lucía Moreno <lucia@quesos-del-valle.example>
To: briefs@studionoord.example
Subject: Una tienda en línea para nuestra quesería
Date: Mon, 23 Nov 2026 10:00:00 +0100
Message-ID: <queso@quesos-del-valle.example>
MIME-Version: 1.0
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: 8bit

Buenos días:

Somos una pequeña quesería y queremos vender nuestros quesos en línea a restaurantes y a particulares.
Nos gustaría saber si ustedes pueden ayudarnos y cómo suelen trabajar con sus clientes.

Un saludo,
Lucía Moreno
""".encode()
"""A brief in a language that replies have no templates for."""
MONDAY = datetime(2026, 11, 23, 17, 0, tzinfo=AMSTERDAM)


@dataclass(slots=True)
class Printed:
    """What one command line came to."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:  # noqa: ANN401 - whatever the command prints
        """Standard output, all of it, as one JSON document."""
        return json.loads(self.out)

    @property
    def error(self) -> dict[str, str]:
        """The error that `--json` tells on standard error, behind whatever else was said there."""
        return dict(json.loads(self.err.splitlines()[-1])["error"])


@dataclass(slots=True)
class Studio:
    """The example agency in a home of its own; `now` is what every clock there says."""

    home: Path
    capsys: pytest.CaptureFixture[str]
    now: datetime = MONDAY

    @contextmanager
    def desk(self) -> Iterator[Desk]:
        """The home, opened."""
        with open_desk(find_home(self.home, {}), {}, clock=lambda: self.now) as desk:
            yield desk

    def takes_in(self, *names: str) -> Outcome:
        """Mails of the corpus arrive."""
        return self.receives(*(sample(name).raw for name in names))

    def receives(self, *mails: bytes) -> Outcome:
        """Mails arrive."""
        with self.desk() as desk:
            return take_in(desk, list(mails))

    def lead(self, number: int = 1) -> LeadView:
        """One lead as it stands."""
        with self.desk() as desk:
            return one_lead(desk, number)

    def run(self, *args: str) -> Printed:
        """Run a command line in this home."""
        self.capsys.readouterr()
        status = run(["--home", str(self.home), *args])
        said = self.capsys.readouterr()
        return Printed(status, said.out, said.err)

    def sends(self, lead: int = 1) -> None:
        """A person sends the reply to a lead, today."""
        with self.desk() as desk:
            live = desk.store.drafts.live(lead)
            assert live is not None
            due_on = desk.today + timedelta(days=desk.rubric.homework_days)
            desk.store.drafts.mark_sent(live.id, sent_on=desk.today, due_on=due_on, at=self.now)

    def config(self, toml: str) -> None:
        """Write the home's config.toml."""
        self.home.mkdir(parents=True, exist_ok=True)
        (self.home / "config.toml").write_text(toml, encoding="utf-8")
