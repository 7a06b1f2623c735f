"""Mails that break the rules: each gives what can still be read of it, and none raises.

`malformed/expected.json` says what is wrong with each, and what its damage
changes: whatever it leaves out is as in UNHARMED. "" stands for nothing, "*" for anything.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from ingest.message import Message, SegmentKind
from ingest.owner import Owner
from ingest.parse import parse
from ingest.split import split

FOLDER = Path(__file__).parent / "malformed"
EXPECTED: dict[str, dict[str, Any]] = json.loads((FOLDER / "expected.json").read_text("utf-8"))
OWNER = Owner(domains=frozenset({"studionoord.example"}))
ANYTHING = "*"

UNHARMED = {
    "prospect": "jan@kaas.example",
    "name": "Jan de Vries",
    "subject": "Een nieuwe site",
    "sent_at": "2026-11-23T09:00:00+01:00",
    "message_id": "<m1@kaas.example>",
}
WORDS = "Wij zoeken een nieuwe website voor onze kaaswinkel."

EACH = pytest.mark.parametrize("name", EXPECTED)


def raw(name: str) -> bytes:
    return (FOLDER / f"{name}.eml").read_bytes()


def told(message: Message) -> dict[str, str]:
    prospect, sent_at = message.prospect, message.origin.sent_at
    return {
        "prospect": (prospect.address if prospect else None) or "",
        "name": (prospect.name if prospect else None) or "",
        "subject": message.origin.subject or message.subject,
        "sent_at": sent_at.isoformat() if sent_at else "",
        "message_id": message.message_id or "",
    }


def test_every_mail_has_its_expectation() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.eml")) == sorted(EXPECTED)


def test_there_are_at_least_sixty_kinds() -> None:
    assert 60 <= len({expected["why"] for expected in EXPECTED.values()})


@EACH
def test_who_what_and_when_are_read_as_far_as_they_are_there(name: str) -> None:
    found = told(parse(raw(name), OWNER))
    expected = UNHARMED | {key: value for key, value in EXPECTED[name].items() if key in UNHARMED}
    assert {key: found[key] if value == ANYTHING else value for key, value in expected.items()} == found


@EACH
def test_the_words_are_read(name: str) -> None:
    segments = parse(raw(name), OWNER).segments
    texts = [segment.text for segment in segments if segment.kind is not SegmentKind.SUBJECT]
    expected = EXPECTED[name].get("text", WORDS)
    assert (expected in "\n".join(texts)) if expected else [] == texts


@EACH
def test_what_was_guessed_is_told(name: str) -> None:
    expected = EXPECTED[name].get("warning", "")
    assert any(expected in warning for warning in (*parse(raw(name), OWNER).warnings, ""))


@EACH
def test_nothing_comes_to_the_last_resort(name: str) -> None:
    assert [] == [warning for warning in parse(raw(name), OWNER).warnings if "taken apart" in warning]


@pytest.mark.parametrize("name", [name for name, expected in EXPECTED.items() if "files" in expected])
def test_files_are_named(name: str) -> None:
    attachments = parse(raw(name), OWNER).attachments
    assert EXPECTED[name]["files"] == [attachment.filename or "" for attachment in attachments]


@EACH
def test_cut_anywhere_it_is_still_a_mail(name: str) -> None:
    whole = raw(name)
    cuts = range(0, len(whole), max(1, len(whole) // 25))
    assert list(cuts) == [parse(whole[:cut], OWNER).size for cut in cuts]


@EACH
@pytest.mark.parametrize("ends", [b"\r\n", b"\r", b"\n\n"])
def test_with_other_line_ends_it_is_still_a_mail(name: str, ends: bytes) -> None:
    changed = raw(name).replace(b"\r\n", b"\n").replace(b"\n", ends)
    assert len(changed) == parse(changed, OWNER).size


@EACH
def test_attached_twice_to_a_mail_it_is_still_split_or_left_whole(name: str) -> None:
    part = b"--outer\nContent-Type: message/rfc822\n\n" + raw(name) + b"\n"
    mail = b"From: sanne@studionoord.example\nContent-Type: multipart/mixed; boundary=outer\n\n" + part * 2
    assert split(mail, OWNER) == split(mail, OWNER)
    assert len(mail) == parse(mail, OWNER).size
