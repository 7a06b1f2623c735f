"""Every decision that the digest tells of stands beside the command that reverses it; here each is run."""

import re
import shlex
from datetime import timedelta

import pytest

from score.assessment import Verdict
from tests.briefgate.playing import Studio
from tests.corpus.loading import parsed, sample

DECLINED = (
    "fixed-1500-marketplace",
    "equity-instead-of-payment",
    "excluded-business",
    "rude-and-poor",
    "work-not-offered",
)
NO_LEADS = ("vendor-pitch", "job-application", "invoice", "support-question")
SCREENED = ("newsletter", "out-of-office", "calendar-answer")


def line_of(studio: Studio, heading: str) -> str:
    """The one line under a heading of today's digest."""
    text = studio.run("digest").out
    (line,) = text.partition(f"{heading}\n{'-' * len(heading)}\n\n")[2].partition("\n\n")[0].splitlines()
    return line


def command_in(line: str) -> list[str]:
    """The command at the end of a line, as a shell takes it."""
    return shlex.split(re.findall(r"Not right\? briefgate (.*)$", line)[0])


@pytest.mark.parametrize("name", DECLINED)
def test_a_refusal_can_be_reversed_by_the_command_beside_it(studio: Studio, name: str) -> None:
    studio.takes_in(name)
    printed = studio.run(*command_in(line_of(studio, "REFUSALS THAT ARE READY FOR YOU")))
    assert (0, True) == (printed.status, printed.out.startswith("Lead 1: decline before, now "))
    assert Verdict.DECLINE is not studio.lead().verdict


@pytest.mark.parametrize("name", DECLINED)
def test_a_refusal_is_told_with_the_sentence_that_decided(studio: Studio, name: str) -> None:
    studio.takes_in(name)
    reason = studio.lead().reasons[0]
    line = line_of(studio, "REFUSALS THAT ARE READY FOR YOU")
    assert [True, True] == [reason.text in line, str(reason.quote)[:180] in line]


def test_refused_homework_can_be_reversed_by_the_command_beside_it(studio: Studio) -> None:
    answer = sample("answer-no-time-not-needed")
    studio.takes_in(str(answer.expected.joins))
    studio.sends()
    studio.now += timedelta(days=2)
    studio.takes_in(answer.name)
    studio.run(*command_in(line_of(studio, "REFUSALS THAT ARE READY FOR YOU")))
    assert Verdict.DECLINE is not studio.lead().verdict


@pytest.mark.parametrize("name", NO_LEADS)
def test_what_was_taken_for_no_lead_becomes_one_by_the_command_beside_it(studio: Studio, name: str) -> None:
    studio.takes_in(name)
    assert Verdict.NOT_A_LEAD is studio.lead().verdict
    printed = studio.run(*command_in(line_of(studio, "TAKEN FOR NO BRIEF")))
    assert 0 == printed.status
    assert Verdict.NOT_A_LEAD is not studio.lead().verdict


@pytest.mark.parametrize("name", SCREENED)
def test_a_person_whose_mail_was_screened_out_becomes_a_lead_by_the_command_beside_it(
    studio: Studio, name: str
) -> None:
    studio.takes_in(name)
    line = line_of(studio, "TAKEN FOR NO BRIEF")
    printed = studio.run(*command_in(line))
    assert (0, True) == (printed.status, printed.out.startswith("1 new lead"))
    assert 1 == len(studio.run("leads", "--json").json)


@pytest.mark.parametrize("name", ["bounce", "notification"])
def test_what_robots_send_is_not_worth_a_line(studio: Studio, name: str) -> None:
    studio.takes_in(name)
    assert "There is nothing for you to do or to look at today." in studio.run("digest").out


def test_a_choice_is_made_by_the_command_in_the_digest(studio: Studio) -> None:
    studio.takes_in("rich-and-rude")
    (command,) = re.findall(r"\$ briefgate (choose .*)", studio.run("digest").out)
    studio.run(*shlex.split(command))
    assert Verdict.PURSUE is studio.lead().verdict


@pytest.mark.parametrize("name", ["instructions-to-the-reader", "excluded-word-in-passing", "scanned-plan"])
def test_what_needs_a_person_is_settled_by_the_command_in_the_digest(studio: Studio, name: str) -> None:
    studio.takes_in(name)
    (command,) = re.findall(r"\$ briefgate (correct .*)", studio.run("digest").out)
    studio.run(*shlex.split(command))
    assert Verdict.NEEDS_HUMAN is not studio.lead().verdict


def test_a_contradiction_names_the_field_to_settle(studio: Studio) -> None:
    studio.takes_in("body-and-attachment-differ")
    assert "$ briefgate correct 1 budget VALUE" in studio.run("digest").out


def test_parked_mail_is_tried_again_by_the_command_beside_it(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        patched.setattr("briefgate.pipeline.parse", _refuse)
        for _ in range(3):
            studio.run("import", str(sample("german-brief").path))
    line = line_of(studio, "COULD NOT BE HANDLED")
    assert 0 == studio.run(*shlex.split(re.findall(r"Try again: briefgate (.*)$", line)[0])).status
    assert Verdict.PURSUE is studio.lead().verdict


def test_parked_mail_is_named_by_its_headers(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefgate.pipeline.parse", _refuse)
    for _ in range(3):
        studio.run("import", str(sample("german-brief").path))
    mail = parsed(sample("german-brief").raw)
    sender = mail["From"].addresses[0].display_name
    assert line_of(studio, "COULD NOT BE HANDLED").startswith(f"{sender}: {mail['Subject']} – ")


def _refuse(*_: object) -> None:
    message = "no sense in it"
    raise ValueError(message)
