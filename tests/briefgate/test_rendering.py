"""Every text has a template, and no template can surprise the one who reads it."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgate.digest_view import TrustMark
from briefgate.errors import TemplateBroken
from briefgate.rendering import Templates
from briefgate.reply_view import REPLIES, DeclineReason, PriceBand, ReplyView, decline_reason
from briefgate.store.records import DraftState
from extract.brief import Intent, PaidIn, SignalKind
from ingest.screening import Rule as Screened
from score.assessment import Answer, Change, Dimension, Verdict
from score.case import AskId
from score.changes import AT_BEST, AT_WORST, COVERS_PREMIUM, SETTLED_BY_A_PERSON
from score.rules import Rule

LANGUAGES = ("en", "nl")
REPLY_LANGUAGES = (*LANGUAGES, "de", "fr")
TEMPLATES = Templates()
PARAMS = {
    "amount": "25000 EUR",
    "minimum": "10000 EUR",
    "lowest": "5000 EUR",
    "highest": "40000 EUR",
    "client": "Molenaar Fietsen",
    "paid_in": "equity",
    "decider": "the board",
    "services": "website, print-work",
    "day": "2027-02",
    "deadline": "2027-06-01",
    "weeks": "10",
    "signs": "rude, haggles",
    "name": "Nordwind",
    "sign": "challenge",
    "days": "3",
    "screened": "auto-submitted",
    "intent": "pitch",
    "field": "budget",
    "other": "200k",
    "names": "plan.pdf",
    "by": "Eva",
    "reason": "we love bicycles",
    "premium": "25",
    "wake": "2027-03-01",
    "dimensions": "budget, need",
    "rounds": "2",
    "fit": "3/8",
    "floor": "1/2",
    "leads": "3",
    "percent": "10",
}
VIEW = ReplyView(
    signature="Noor de Wit",
    agency="Studio Noord",
    first_name="Anna",
    town="Utrecht",
    bands=(PriceBand(label="a website", low=Decimal(10000), high=Decimal(18000)),),
)


# Replies


@pytest.mark.parametrize("language", REPLY_LANGUAGES)
@pytest.mark.parametrize("kind", REPLIES)
@pytest.mark.parametrize("ask", AskId)
def test_every_reply_can_carry_every_ask(kind: Verdict, language: str, ask: AskId) -> None:
    text = TEMPLATES.render_reply(kind, language, replace(VIEW, asks=(ask, AskId.NEED)))
    assert (True, False) == (text.endswith("Studio Noord\n"), "{" in text)


@pytest.mark.parametrize("language", REPLY_LANGUAGES)
@pytest.mark.parametrize("ask", AskId)
def test_every_ask_is_a_question_of_its_own(language: str, ask: AskId) -> None:
    texts = {other: TEMPLATES.render_reply(Verdict.HOMEWORK, language, replace(VIEW, asks=(other,))) for other in AskId}
    assert [ask] == [other for other, text in texts.items() if text == texts[ask]]


@pytest.mark.parametrize("language", REPLY_LANGUAGES)
@pytest.mark.parametrize("kind", [Verdict.PURSUE, Verdict.HOMEWORK])
@pytest.mark.parametrize("ask", [AskId.BUDGET, AskId.BUDGET_FLEXIBILITY])
def test_a_question_about_budget_comes_with_the_owners_prices(kind: Verdict, language: str, ask: AskId) -> None:
    assert "18" in TEMPLATES.render_reply(kind, language, replace(VIEW, asks=(ask,)))


@pytest.mark.parametrize("language", REPLY_LANGUAGES)
def test_teaching_shows_the_prices_once(language: str) -> None:
    text = TEMPLATES.render_reply(Verdict.EDUCATE, language, replace(VIEW, asks=(AskId.BUDGET, AskId.NEED)))
    assert 1 == text.count("a website")


@pytest.mark.parametrize("language", REPLY_LANGUAGES)
@pytest.mark.parametrize("kind", REPLIES)
def test_without_prices_no_figure_is_invented(kind: Verdict, language: str) -> None:
    text = TEMPLATES.render_reply(kind, language, replace(VIEW, bands=(), asks=(AskId.BUDGET,)))
    assert [] == re.findall(r"\d", text)


@pytest.mark.parametrize("language", REPLY_LANGUAGES)
@pytest.mark.parametrize("kind", REPLIES)
@pytest.mark.parametrize("reason", DeclineReason)
def test_no_reply_betrays_how_it_was_made(kind: Verdict, language: str, reason: DeclineReason) -> None:
    asks = (AskId.BUDGET, AskId.DECIDER)
    text = TEMPLATES.render_reply(kind, language, replace(VIEW, reason=reason, asks=asks)).casefold()
    telling = (
        "lead|score|verdict|homework|huiswerk|hausaufgab|template|automat|briefgate|bant|qualif|kwalific|nurture|prospect"
        "|premium|prämie|prime |zuschlag|toeslag|punkte|points?\\b"
    )
    assert [] == re.findall(telling, text)


@pytest.mark.parametrize("language", REPLY_LANGUAGES)
@pytest.mark.parametrize("kind", REPLIES)
@pytest.mark.parametrize("round_", [1, 2])
@pytest.mark.parametrize("wake", [None, date(2027, 3, 1)])
def test_no_reply_has_gaps(kind: Verdict, language: str, round_: int, wake: date | None) -> None:
    view = replace(VIEW, round=round_, wake=wake, asks=(AskId.VISIT,), town="", first_name=None, bands=(), signature="")
    text = TEMPLATES.render_reply(kind, language, view)
    assert [] == re.findall(r"\n{3}| \n|  | [.,:;?]|None", text)


def test_a_language_without_templates_gets_english() -> None:
    assert (False, "en", "Hello Anna,") == (
        TEMPLATES.has_reply_language("es"),
        TEMPLATES.reply_language("es"),
        TEMPLATES.render_reply(Verdict.DECLINE, "es", VIEW).splitlines()[0],
    )


@pytest.mark.parametrize("language", [None, "", "../..", "nl/../en", "xx"])
def test_what_is_no_language_has_no_templates(language: str | None) -> None:
    assert not TEMPLATES.has_reply_language(language)


@given(st.text(alphabet="{%}#-7*x|", min_size=1))
def test_a_value_that_looks_like_a_template_stays_as_it_is(value: str) -> None:
    assert TEMPLATES.render_reply(Verdict.DECLINE, "en", replace(VIEW, agency=value)).endswith(f"\n{value}\n")


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (Rule.GATE_NOT_OFFERED, DeclineReason.KIND_OF_WORK),
        (Rule.GATE_BUDGET_TOO_SMALL, DeclineReason.MINIMUM),
        (Rule.GATE_UNPAID, DeclineReason.MINIMUM),
        (Rule.GATE_EXCLUDED_BUSINESS, DeclineReason.NEUTRAL),
        (Rule.GATE_HARD_POOR, DeclineReason.NEUTRAL),
        (Rule.GATE_HOMEWORK_REFUSED, DeclineReason.NEUTRAL),
    ],
)
def test_a_refusal_names_no_more_than_it_should(rule: Rule, expected: DeclineReason) -> None:
    assert expected is decline_reason(rule)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "On 20 November 2026 at 14:05, Anna de Vries wrote:"),
        ("nl", "Op 20 november 2026 om 14:05 schreef Anna de Vries:"),
    ],
)
def test_a_quotation_says_who_wrote_it_and_when(language: str, expected: str) -> None:
    sent_at = datetime(2026, 11, 20, 14, 5, tzinfo=UTC)
    assert expected == TEMPLATES.attribution(language, name="Anna\nde Vries", sent_at=sent_at)


@pytest.mark.parametrize(("language", "expected"), [("en", "Anna wrote:"), ("nl", "Anna schreef:")])
def test_a_quotation_without_a_date_names_the_writer(language: str, expected: str) -> None:
    assert expected == TEMPLATES.attribution(language, name="Anna", sent_at=None)


# Sentences for the owner


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rule", Rule)
@pytest.mark.parametrize("params", [PARAMS, {}], ids=["all", "none"])
def test_every_rule_has_a_sentence(rule: Rule, language: str, params: dict[str, str]) -> None:
    said = TEMPLATES.sentence(rule, params.items(), language)
    assert re.fullmatch(r"[A-Z][^\n]+[.?]", said)
    assert [] == re.findall(r"  |\{|None| [.,;:]|\.\.|_", said)


@pytest.mark.parametrize("rule", Rule)
def test_every_rule_is_said_in_each_language(rule: Rule) -> None:
    assert TEMPLATES.sentence(rule, (), "en") != TEMPLATES.sentence(rule, (), "nl")


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "The budget of €25,000 is at or above your minimum of €10,000."),
        ("nl", "Het budget van €\N{NO-BREAK SPACE}25.000 haalt je minimum van €\N{NO-BREAK SPACE}10.000."),
    ],
)
def test_amounts_are_written_as_the_owner_writes_them(language: str, expected: str) -> None:
    assert expected == TEMPLATES.sentence(Rule.BUDGET_AT_MINIMUM, PARAMS.items(), language)


@pytest.mark.parametrize(
    ("share", "expected"),
    [
        ("1/2", "The budget of €25,000 is under half of your minimum of €60,000."),
        ("3/5", "The budget of €25,000 is under 60% of your minimum of €60,000."),
    ],
)
def test_a_budget_far_below_names_the_share_that_the_owner_chose(share: str, expected: str) -> None:
    params = {"amount": "25000 EUR", "minimum": "60000 EUR", "share": share}
    assert expected == TEMPLATES.sentence(Rule.BUDGET_FAR_BELOW, params.items(), "en")


@pytest.mark.parametrize(
    ("iso", "expected"),
    [
        ("2027", "2027"),
        ("2027-02", "February 2027"),
        ("2027-02-01", "1 February 2027"),
        ("2027-04-01/2027-06-30", "1 Apr\N{THIN SPACE}–\N{THIN SPACE}30 Jun 2027"),
        ("next spring", "next spring"),
    ],
)
def test_a_day_is_written_as_precisely_as_it_is_known(iso: str, expected: str) -> None:
    said = TEMPLATES.sentence(Rule.TIMELINE_LATER, [("day", iso)], "en")
    assert f"The start is far off ({expected})." == said


ANSWERS = (*AT_BEST, *AT_WORST, COVERS_PREMIUM, *(Answer(None, None, rule) for rule in SETTLED_BY_A_PERSON))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("answer", ANSWERS, ids=lambda answer: answer.rule)
def test_every_answer_that_moves_a_verdict_has_a_clause(answer: Answer, language: str) -> None:
    assert answer.rule not in TEMPLATES.change_sentence(Change(Verdict.PURSUE, (answer,)), language)


def test_a_change_reads_as_one_sentence() -> None:
    change = Change(Verdict.PURSUE, (AT_BEST[0], AT_BEST[1]))
    expected = "If the budget is at or above your minimum and the writer decides: pursue."
    assert expected == TEMPLATES.change_sentence(change, "en")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("group", "keys"),
    [
        ("verdicts", Verdict),
        ("dimensions", Dimension),
        ("asks", AskId),
        ("signs", SignalKind),
        ("paid_in", PaidIn),
        ("intents", Intent),
        ("trust_marks", TrustMark),
        ("draft_statuses", DraftState),
        ("screened", Screened),
    ],
)
def test_every_value_has_a_word(group: str, keys: type[Verdict], language: str) -> None:
    # What a template sets stands in its module, so that no key can fall back to its bare value unseen.
    terms = Templates()._environment(language).get_template(f"review/{language}/terms.txt.j2")  # noqa: SLF001 - as said
    names = terms.module
    assert set(keys) == set(getattr(names, group))


# The owner's own templates


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Give an owner's folder of templates."""
    folder = tmp_path / "templates"
    (folder / "reply" / "en").mkdir(parents=True)
    return folder


def test_an_own_template_wins_and_the_others_stay(own: Path) -> None:
    (own / "reply/en/decline.txt.j2").write_text("Sorry, {{ first_name }}.")
    templates = Templates(own)
    assert ("Sorry, Anna.\n", True) == (
        templates.render_reply(Verdict.DECLINE, "en", VIEW),
        "Noor de Wit" in templates.render_reply(Verdict.NURTURE, "en", VIEW),
    )


def test_a_whole_set_of_own_templates_adds_a_language(own: Path) -> None:
    (own / "reply/es").mkdir()
    for part in (*REPLIES, "asks", "quote"):
        (own / f"reply/es/{part}.txt.j2").write_text("Hola {{ bands[0].high | money(currency) }}")
    text = Templates(own).render_reply(Verdict.EDUCATE, "es", VIEW)
    assert "Hola 18.000\N{NO-BREAK SPACE}€\n" == text


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("Hello\n{% if first_name %}", 2),
        ("Hello\n\n{{ frist_name }}", 3),
        ("{{ 1 / 0 }}", 1),
        ("Hello\n{{ first_name | shout }}", 2),
        ("{{ agency.missing }}", 1),
    ],
)
def test_a_broken_template_is_named_with_its_line(own: Path, source: str, line: int) -> None:
    broken = own / "reply/en/decline.txt.j2"
    broken.write_text(source)
    with pytest.raises(TemplateBroken, match=f"{re.escape(str(broken))}, line {line},"):
        Templates(own).render_reply(Verdict.DECLINE, "en", VIEW)


def test_a_template_that_includes_a_missing_one_names_it(own: Path) -> None:
    (own / "reply/en/decline.txt.j2").write_text('{% extends "reply/en/lay-out.txt.j2" %}')
    with pytest.raises(TemplateBroken, match=r"reply/en/lay-out\.txt\.j2"):
        Templates(own).render_reply(Verdict.DECLINE, "en", VIEW)


def test_a_template_in_another_encoding_is_an_error_and_no_traceback(own: Path) -> None:
    (own / "reply/en/decline.txt.j2").write_bytes("Zoë".encode("latin-1"))
    with pytest.raises(TemplateBroken, match=r"decline\.txt\.j2"):
        Templates(own).render_reply(Verdict.DECLINE, "en", VIEW)


def test_a_check_names_the_own_templates(own: Path) -> None:
    (own / "reply/en/decline.txt.j2").write_text("Sorry.")
    assert ("reply/en/decline.txt.j2",) == Templates(own).check()


def test_a_check_finds_what_can_not_be_parsed(own: Path) -> None:
    (own / "reply/en/decline.txt.j2").write_text("{% if %}")
    with pytest.raises(TemplateBroken):
        Templates(own).check()


def test_a_check_finds_what_can_not_be_rendered(own: Path) -> None:
    (own / "reply/en/decline.txt.j2").write_text("Sorry, {{ frist_name }}.")
    with pytest.raises(TemplateBroken, match="frist_name"):
        Templates(own).check()


def test_no_folder_of_own_templates_is_no_error(tmp_path: Path) -> None:
    assert () == Templates(tmp_path / "nothing").check()
