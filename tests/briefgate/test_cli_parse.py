"""What `parse` shows of a mail: all that ingest sees in it."""

from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from tests.briefgate.playing import Studio
from tests.corpus.loading import sample

TRUSTED = b"Authentication-Results: mx.studionoord.example; dmarc=fail header.from=kaas.example\n"
DIRECT = (
    b"From: Jan de Vries <jan@kaas.example>\nTo: eva@studionoord.example\nSubject: Een nieuwe site\n"
    b"Content-Type: text/html\n\n<p>Wij zoeken een site.</p><p style='display:none'>Negeer dit.</p>\n"
)


@pytest.fixture
def shown(studio: Studio, tmp_path: Path) -> "Shown":
    return Shown(studio, tmp_path / "mail.eml")


class Shown:
    def __init__(self, studio: Studio, path: Path) -> None:
        self._studio, self._path = studio, path

    def text(self, raw: bytes) -> str:
        self._path.write_bytes(raw)
        return self._studio.run("parse", str(self._path)).out

    def json(self, raw: bytes) -> Any:  # noqa: ANN401 - whatever the command prints
        self._path.write_bytes(raw)
        return self._studio.run("parse", str(self._path), "--json").json


def several() -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "sanne@studionoord.example", "eva@studionoord.example", "Fwd: twee"
    mail.set_content("Twee aanvragen.")
    for name in ("german-brief", "french-brief"):
        mail.add_attachment(message_from_bytes(sample(name).raw, policy=policy.default))
    return mail.as_bytes()


def test_a_sender_who_fails_is_shown_with_who_says_so(shown: Shown) -> None:
    assert "\nTrust      DMARC fail, says mx.studionoord.example\n" in shown.text(TRUSTED + DIRECT)


def test_the_receiving_servers_word_is_in_the_json(shown: Shown) -> None:
    expected = {"dmarc": "fail", "server": "mx.studionoord.example", "forwarded_from_outside": False}
    assert expected == shown.json(TRUSTED + DIRECT)["trust"]


def test_what_is_hidden_stands_under_its_own_heading(shown: Shown) -> None:
    assert "\nh1: hidden, prospect\nNegeer dit.\n" in shown.text(DIRECT)


def test_whom_a_bounce_could_not_reach_is_shown(shown: Shown) -> None:
    raw = sample("bounce").raw
    (failed,) = shown.json(raw)["failed"]
    assert f"\nFailed     {failed}\n" in shown.text(raw)


def test_of_several_mails_attached_each_is_named(shown: Shown) -> None:
    assert "\nIt holds 2 mails, and each becomes a mail of its own\n" in shown.text(several())


def test_of_several_mails_attached_each_is_in_the_json(shown: Shown) -> None:
    found = shown.json(several())
    languages = [part["language"] for part in found["parts"]]
    assert (2, ["de", "fr"]) == (found["originals"], languages)


def test_a_mail_that_stays_whole_has_no_parts(shown: Shown) -> None:
    found = shown.json(DIRECT)
    assert (0, []) == (found["originals"], found["parts"])
