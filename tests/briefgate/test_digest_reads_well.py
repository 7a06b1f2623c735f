"""The digest: what is due first, on one page that nothing in a mail can change."""

from dataclasses import replace
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from typing import Any

import pytest

from briefgate.digest_view import DigestView, DraftLine, LeadLine, ParkedLine, ReasonLine, ScreenedLine, TrustMark
from briefgate.rendering import Templates
from score.assessment import Verdict

LANGUAGES = ("en", "nl")
TEMPLATES = Templates()
HOSTILE = '<script>alert(1)</script>{{ 7 * 7 }}"&'
LEAD = LeadLine(
    lead=3,
    prospect="Anna de Vries",
    subject="New website",
    verdict=Verdict.HOMEWORK,
    reasons=(ReasonLine("The mail names no budget."), ReasonLine("The writer decides.", "I decide")),
    score=62.5,
    low=48.125,
    high=75.0,
    asks=("What budget they have in mind",),
    draft=DraftLine(kind=Verdict.HOMEWORK, status="delivered", language="en"),
    commands=("briefgate show 3",),
)
EMPTY = DigestView(day=date(2026, 11, 23), agency="Studio Noord", language="en", reader="built-in")


class Elements(HTMLParser):
    """The elements and the outside references of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.references: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        self.references += [str(value) for name, value in attrs if name in {"src", "href", "onload", "onclick"}]


def full(language: str, text: str = "New website") -> DigestView:
    """Give a digest with a line in every section, `text` standing wherever a mail's words do."""
    line = replace(LEAD, subject=text, prospect=text, reasons=(ReasonLine("Why.", text),), trust=tuple(TrustMark))
    declined = replace(line, verdict=Verdict.DECLINE, commands=("briefgate draft discard 3",))
    return DigestView(
        day=date(2026, 11, 23),
        agency="Studio Noord",
        language=language,
        reader="built-in",
        received=9,
        new_leads=6,
        urgent=(replace(line, reply_by=date(2026, 11, 25)),),
        decisions=(replace(line, verdict=Verdict.CHOOSE, draft=None, premium=25),),
        drafts=(replace(line, draft=DraftLine(kind=Verdict.HOMEWORK, status="edited", language="en")),),
        changed=(replace(line, was=Verdict.NURTURE, changes=("If so: pursue.",)),),
        declines=(declined,),
        waking=(replace(line, due=date(2026, 11, 24), score=None, low=None, high=None),),
        screened=(
            ScreenedLine(message=7, sender=text, subject=text, sentence="Why.", quote=text, command="briefgate show"),
        ),
        parked=(ParkedLine(message=8, sender=text, subject=text, why="Too large.", command="briefgate retry"),),
        last_poll=datetime(2026, 11, 23, 6, 58, tzinfo=UTC),
    )


@pytest.mark.parametrize(("language", "told"), [("en", "not shown 4200"), ("nl", "4200 tekens")])
@pytest.mark.parametrize("section", ["urgent", "decisions", "drafts", "changed", "declines", "waking"])
def test_what_a_model_was_not_shown_is_told_of_each_lead(language: str, told: str, section: str) -> None:
    lines: dict[str, Any] = {section: (replace(LEAD, left_out=4200),)}
    digest = replace(EMPTY, language=language, **lines)
    assert [True, True] == [told in TEMPLATES.render_digest(digest, html=html) for html in (True, False)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("html", [True, False])
def test_a_full_digest_renders(language: str, html: bool) -> None:  # noqa: FBT001  # both ways of one digest
    assert 10 <= TEMPLATES.render_digest(full(language), html=html).count("New website")


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_a_mail_can_become_a_part_of_the_page(language: str) -> None:
    harmless, hostile = Elements(), Elements()
    harmless.feed(TEMPLATES.render_digest(full(language), html=True))
    hostile.feed(TEMPLATES.render_digest(full(language, HOSTILE), html=True))
    assert (harmless.names, [], False) == (hostile.names, hostile.references, "script" in hostile.names)


def test_the_name_of_the_agency_can_not_break_the_page() -> None:
    page = TEMPLATES.render_digest(replace(EMPTY, agency="Kaas & <Zonen>"), html=True)
    assert 0 == page.count("<Zonen>")


def test_a_line_break_in_a_subject_can_not_forge_a_line_of_the_digest() -> None:
    text = TEMPLATES.render_digest(full("en", "a\n\nFOR YOU TO DECIDE\u2028x"), html=False)
    assert 1 == text.splitlines().count("FOR YOU TO DECIDE")


@pytest.mark.parametrize(("language", "expected"), [("en", "There is nothing"), ("nl", "Er is vandaag niets")])
@pytest.mark.parametrize("html", [True, False])
def test_an_empty_digest_says_so(language: str, expected: str, html: bool) -> None:  # noqa: FBT001  # as above
    assert expected in TEMPLATES.render_digest(replace(EMPTY, language=language), html=html)


def test_what_is_due_stands_before_what_is_not() -> None:
    text = TEMPLATES.render_digest(full("en"), html=False)
    headings = [line for line in text.splitlines() if len(line) > 3 and line == line.upper()]
    assert [
        "THEY WANT AN ANSWER WITHIN THREE DAYS",
        "FOR YOU TO DECIDE",
        "REPLIES THAT ARE READY FOR YOU",
        "THE VERDICT HAS CHANGED",
        "REFUSALS THAT ARE READY FOR YOU",
        "THEIR TIME HAS COME AGAIN",
        "TAKEN FOR NO BRIEF",
        "COULD NOT BE HANDLED",
    ] == [heading for heading in headings if not heading.startswith("-")]


def test_a_refusal_is_one_line_with_its_reason_and_the_way_back() -> None:
    text = TEMPLATES.render_digest(replace(EMPTY, declines=full("en").declines), html=False)
    expected = "#3  New website: New website – Why. “New website” Not right? briefgate draft discard 3"
    assert expected in text.splitlines()


def test_a_reply_in_another_language_than_the_prospects_says_so() -> None:
    draft = DraftLine(kind=Verdict.HOMEWORK, status="delivered", language="en", wanted_language="fr")
    text = TEMPLATES.render_digest(replace(EMPTY, drafts=(replace(LEAD, draft=draft),)), html=False)
    assert "There is no template in French, so this reply is in English." in text


def test_the_subject_of_a_digest_counts_what_waits() -> None:
    expected = "Studio Noord: 1 decision, 5 drafts and 1 mail in trouble (23 November 2026)"
    assert expected == TEMPLATES.digest_subject(full("en"))


def test_the_subject_of_an_empty_digest_says_that_nothing_waits() -> None:
    assert "Studio Noord: nothing waits for you (23 November 2026)" == TEMPLATES.digest_subject(EMPTY)
