"""The digest day by day: what is due comes first, what was shown comes back only when something is due."""

import re
from datetime import date, timedelta
from html.parser import HTMLParser

import pytest

from briefgate.digest import digest_of, digest_view, send_digest
from briefgate.digest_view import DigestView
from score.assessment import Verdict
from tests.briefgate.playing import MONDAY, SPANISH_BRIEF, Studio

SECTIONS = ("urgent", "decisions", "drafts", "changed", "declines", "waking")
Shown = dict[str, list[int]]


@pytest.fixture
def posting(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> Studio:
    """An agency whose digests are kept as sent, without a server."""
    monkeypatch.setattr("briefgate.sending.send_once", lambda *_: None)
    studio.config('[digest]\nhow = "smtp"\nto = "eva@studionoord.example"\n')
    return studio


def view_of(studio: Studio) -> DigestView:
    """Today's digest, unsent."""
    with studio.desk() as desk:
        return digest_view(desk, desk.today)[0]


def shown(view: DigestView) -> Shown:
    """The leads of a digest by section; sections with none are left out."""
    return {name: leads for name in SECTIONS if (leads := [line.lead for line in getattr(view, name)])}


def play(studio: Studio, days: int = 1) -> Shown:
    """Send today's digest, a minute from now, say what was in it, and let days pass."""
    studio.now += timedelta(minutes=1)
    view = view_of(studio)
    with studio.desk() as desk:
        send_digest(desk, desk.today)
    studio.now += timedelta(days=days)
    return shown(view)


def test_each_lead_stands_in_one_section(busy_studio: Studio) -> None:
    found = shown(view_of(busy_studio))
    leads = sorted(lead for leads in found.values() for lead in leads)
    assert list(range(1, 12)) == sorted([*leads, 4])


def test_who_wants_an_answer_within_three_days_stands_on_top(busy_studio: Studio) -> None:
    urgent = view_of(busy_studio).urgent
    days = [line.reply_by for line in urgent]
    assert ([11], sorted(day for day in days if day)) == ([line.lead for line in urgent][:1], days)
    assert [True] * len(days) == [day is not None and day <= date(2026, 11, 26) for day in days]


def test_an_answer_that_is_wanted_later_is_not_on_top_yet(busy_studio: Studio) -> None:
    day = "2026-11-27"
    assert [8] == [lead["id"] for lead in busy_studio.run("leads", "--json").json if lead["reply_by"] == day]
    assert 8 not in shown(view_of(busy_studio))["urgent"]
    busy_studio.now += timedelta(days=1)
    assert 8 in shown(view_of(busy_studio))["urgent"]


def test_a_day_that_has_passed_presses_nobody(busy_studio: Studio) -> None:
    busy_studio.now += timedelta(days=5)
    assert "urgent" not in shown(view_of(busy_studio))


def test_an_answer_that_was_sent_presses_nobody(studio: Studio) -> None:
    studio.takes_in("three-quotes-by-friday")
    studio.now += timedelta(days=1)
    assert [1] == shown(view_of(studio))["urgent"]
    studio.sends()
    assert {} == shown(view_of(studio))


def test_the_sections_come_in_the_order_of_what_is_due(busy_studio: Studio) -> None:
    text = busy_studio.run("digest").out
    headings = [line for line in text.splitlines() if len(line) > 3 and line.isupper()]
    assert [
        "THEY WANT AN ANSWER WITHIN THREE DAYS",
        "FOR YOU TO DECIDE",
        "REPLIES THAT ARE READY FOR YOU",
        "REFUSALS THAT ARE READY FOR YOU",
        "TAKEN FOR NO BRIEF",
    ] == headings


def test_a_lead_that_was_shown_stays_away(posting: Studio) -> None:
    posting.takes_in("fixed-1500-marketplace", "german-brief", "instructions-to-the-reader")
    days = [play(posting) for _ in range(3)]
    assert [{"decisions": [3], "drafts": [2], "declines": [1]}, {}, {}] == days


def test_a_quiet_day_says_so(posting: Studio) -> None:
    posting.takes_in("german-brief")
    play(posting)
    assert (
        "No new mails, no new leads. There is nothing for you to do or to look at today." in posting.run("digest").out
    )


def test_what_came_in_since_the_last_digest_is_counted(posting: Studio) -> None:
    posting.takes_in("german-brief")
    play(posting)
    posting.takes_in("french-brief", "newsletter")
    view = view_of(posting)
    assert (2, 1) == (view.received, view.new_leads)


def test_a_pressing_lead_is_shown_daily_until_its_day_and_not_after(posting: Studio) -> None:
    posting.takes_in("three-quotes-by-friday")
    days = [play(posting) for _ in range(7)]
    assert [{"drafts": [1]}, *[{"urgent": [1]}] * 4, {}, {}] == days


def test_a_verdict_that_changed_comes_back_once(posting: Studio) -> None:
    posting.takes_in("fixed-1500-marketplace")
    play(posting)
    posting.run("correct", "1", "budget", "45000")
    (line,) = view_of(posting).changed
    assert (Verdict.DECLINE, Verdict.PURSUE) == (line.was, line.verdict)
    assert [{"changed": [1]}, {}, {}] == [play(posting) for _ in range(3)]


def test_a_lead_to_look_at_later_comes_back_on_its_day(posting: Studio) -> None:
    posting.takes_in("exploring-a-year-away")
    assert {"drafts": [1]} == play(posting)
    posting.sends()
    wake = posting.lead().wake_on
    assert wake is not None
    posting.now = MONDAY + (wake - MONDAY.date()) - timedelta(days=1)
    assert [{}, {"waking": [1]}, {}] == [play(posting) for _ in range(3)]


def test_homework_that_is_overdue_comes_back_once_with_its_day(posting: Studio) -> None:
    posting.takes_in("german-brief")
    posting.sends()
    assert [{}] * 8 == [play(posting) for _ in range(8)]
    assert [date(2026, 11, 30)] == [line.due for line in view_of(posting).waking]
    assert [{"waking": [1]}, {}, {}] == [play(posting) for _ in range(3)]


def test_homework_that_was_answered_is_not_overdue(posting: Studio) -> None:
    posting.takes_in("three-quotes-by-friday")
    posting.sends()
    posting.run("answered", "1")
    play(posting, days=30)
    assert "waking" not in play(posting)


def test_parked_mail_is_named_every_day(posting: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        message = "no sense in it"
        raise ValueError(message)

    monkeypatch.setattr("briefgate.pipeline.parse", refuse)
    for _ in range(3):
        posting.takes_in("german-brief")
    for _ in range(2):
        assert [1] == [line.message for line in view_of(posting).parked]
        play(posting)


def test_mail_that_was_screened_out_is_named_once(posting: Studio) -> None:
    posting.takes_in("out-of-office", "vendor-pitch")
    assert 2 == len(view_of(posting).screened)
    play(posting)
    assert () == view_of(posting).screened


def test_a_reply_in_another_language_than_theirs_says_so(studio: Studio) -> None:
    studio.receives(SPANISH_BRIEF)
    expected = "There is no template in Spanish, so this reply is in English."
    digest = studio.run("digest", "--json").json
    assert [True, True] == [expected in digest["text"], expected in digest["html"]]


def test_a_reply_in_their_own_language_says_nothing_of_it(studio: Studio) -> None:
    studio.takes_in("forwarded-by-sanne")
    assert "There is no template" not in studio.run("digest").out


def test_an_owner_who_speaks_dutch_reads_dutch(studio: Studio) -> None:
    studio.config('[agency]\nlanguage = "nl"\n')
    studio.takes_in("fixed-1500-marketplace", "rich-and-rude", "out-of-office")
    text = studio.run("digest").out
    for expected in (
        "maandag 23 november 2026",
        "AFWIJZINGEN DIE VOOR JE KLAARSTAAN",
        "Klopt dit niet? briefgate correct",
    ):
        assert expected in text
    assert 0 == len(re.findall(r"\b(?:the|your|They|budget of)\b", re.sub(r"[“‘].*?[”’]|Studio.*", "", text)))


def test_the_page_and_the_text_show_the_same_leads(busy_studio: Studio) -> None:
    digest = busy_studio.run("digest", "--json").json
    in_text, on_page = (re.findall(r"#(\d+)\b", part) for part in (digest["text"], _words_of(digest["html"])))
    assert in_text == on_page


def test_the_page_stands_on_its_own(busy_studio: Studio) -> None:
    page = busy_studio.run("digest", "--html").out
    assert [] == re.findall(r"(?:src|href|url\()\s*=?", page)
    assert page.rstrip().endswith("</html>")


def test_a_digest_that_was_sent_is_kept_as_it_was(posting: Studio) -> None:
    posting.takes_in("german-brief")
    with posting.desk() as desk:
        before = digest_of(desk, desk.today).text
    play(posting)
    posting.takes_in("french-brief")
    assert before.strip() == posting.run("digest", "--date", "2026-11-23").out.strip()


def test_every_open_refusal_is_one_line(busy_studio: Studio) -> None:
    text = busy_studio.run("digest").out
    lines = [line for line in text.splitlines() if line.startswith("#10 ")]
    assert ["#10  Callum Reid: A marketplace for courgettes"] == [line.partition(" – ")[0] for line in lines]


def _words_of(page: str) -> str:
    words: list[str] = []

    class Words(HTMLParser):
        def handle_data(self, data: str) -> None:
            words.append(data)

    Words().feed(page)
    return " ".join(words)
