"""The whole program with a real model of 1.5 billion parameters, on this machine. `make test-llm` runs these."""

from pathlib import Path

import pytest

from tests.briefgate.playing import Studio
from tests.corpus.loading import HERE
from tests.llm.weights import place

pytestmark = [pytest.mark.llm, pytest.mark.timeout(3600)]

WEIGHTS = place()
"""Asked before a test has a HOME of its own."""
MAILS = ("ceo-churn-start-in-three-weeks", "repeat-client")


def test_a_mail_at_which_the_model_once_repeated_itself_is_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    studio = Studio(tmp_path, capsys)
    studio.config(f'[llm]\nmodel = "local"\nlocal_file = "{WEIGHTS}"\n')

    mail = HERE / "open" / "en" / "en-conveyancers-three-quotes.eml"

    assert 0 == studio.run("extract", str(mail), "--json").status


def test_two_mails_become_leads_and_no_answer_is_out_of_form(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    studio = Studio(tmp_path, capsys)
    studio.config(f'[llm]\nmodel = "local"\nlocal_file = "{WEIGHTS}"\n')

    outcome = studio.takes_in(*MAILS)

    with studio.desk() as desk:
        tokens = desk.store.calls.tokens(studio.now.replace(hour=0))
    assert (2, None) == (outcome.opened, outcome.halted)
    assert (2, 0) == (tokens.calls, tokens.failed)
